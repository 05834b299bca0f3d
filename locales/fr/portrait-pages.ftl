### Comprendre : ce que dit le diagnostic. Le portrait, les sources côte à côte, les fiches d'enjeu.

## Dit avec chaque image et chaque chiffre

says-seen = Ce que l’on voit
says-sure = Avec quelle certitude
says-silent = Ce que cela ne dit pas

## Portrait

portrait-page-title = Portrait : { $name }
portrait-page-lead = Une même image à partager avec vos partenaires : ce que vos réponses montrent à ce jour, avec quelle certitude, et ce qu’elles ne peuvent pas dire.
portrait-page-report = Rapport de diagnostic
portrait-page-contents = Sur cette page
# Dans la table des matières, sous le titre d'une partie.
portrait-page-nothing = Rien pour l’instant
portrait-page-preliminary = Ce portrait est préliminaire
portrait-page-preliminary-text = { $count ->
    [one] Une famille de preuves manque encore :
   *[other] { $count } familles de preuves manquent encore :
}
portrait-page-first = { $count ->
    [one] { $count } réponse donne un premier portrait
   *[other] { $count } réponses donnent un premier portrait
}
portrait-page-first-text = Le plus court chemin commence par « { $part } ». Les autres parties se remplissent à mesure, et aucune n’attend les autres.
portrait-page-begin = Répondre à la première question
portrait-page-rest = { $count ->
    [one] Une autre phrase
   *[other] { $count } autres phrases
}
# Sous une partie du portrait ou d'une fiche ; ouvre la liste de ses questions.
portrait-page-feeds = { $count ->
    [one] La question d’où cela vient
   *[other] Les { $count } questions d’où cela vient
}
portrait-page-reviewed = Qui l’a relu
portrait-page-not-reviewed = Personne pour l’instant. Un portrait que vos partenaires et la population ont lu a plus de poids, et ce qu’ils contestent est écrit à côté.
portrait-page-review = Noter qui l’a relu

## Côte à côte

sides-page-title = Côte à côte
sides-page-lead = Ce que disent de chaque enjeu les données, la population, les marches exploratoires et les partenaires. Là où ces regards divergent, parlez-en d’abord.
sides-page-filter = Montrer les enjeux où
sides-page-all = Tous
sides-page-why = Pourquoi ils peuvent diverger
sides-page-more = Montrer les chiffres et leur origine
sides-page-less = Montrer moins
sides-page-empty = Aucun enjeu à comparer pour l’instant
sides-page-empty-text = Nommez les enjeux que votre municipalité veut examiner. Chacun montre ensuite ce que vos sources en disent.
sides-page-issues = Nommer les enjeux
sides-page-rule = Comment lire cette page
sides-page-rule-signals = Chaque regard est fort, modéré ou faible, selon des règles de ce programme, les mêmes pour tous les enjeux. « Muet » veut dire qu’une source n’en dit rien, non qu’il ne se passe rien.
sides-page-rule-walks = Une marche peut montrer qu’un enjeu est présent. Elle ne peut pas montrer qu’il est absent.
sides-page-rule-disagree = Les regards divergent quand l’un est fort et un autre faible, ou quand les données et la population voient des changements de sens contraire.
sides-page-rule-weight = Aucun regard n’a raison à lui seul, et rien ici n’est additionné.

## Fiches d'enjeu

sheets-page-title = Fiches d’enjeu
sheets-page-lead = Une fiche par priorité : ce qui se passe, ce qui le rend possible, ce qui a été essayé et ce que vous supposez.
sheets-page-empty = Aucune priorité choisie pour l’instant
sheets-page-empty-text = Une fiche s’ouvre pour chaque enjeu que vous retenez comme priorité.
sheets-page-decide = Choisir les priorités
sheets-page-no-statement = Pas encore formulé en une phrase précise.
sheets-page-complete = Chaque partie contient quelque chose.
sheets-page-missing = { $filled } { $filled ->
    [one] partie commencée
   *[other] parties commencées
} sur { $total }. Encore vides : { $parts }
sheets-page-priority = Priorité { $number }
sheets-page-statement = L’enjeu en une phrase
sheets-page-others = Les priorités
sheets-page-gone = Cette fiche n’existe plus
sheets-page-gone-text = L’enjeu a été retiré du plan.
sheets-page-back = Voir les autres fiches
