### Comprendre : les réponses d'une partie, et la page d'une question.

## Partie

section-promise = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}, { $minutes ->
    [0] presque terminé
    [one] encore { $minutes } minute environ
   *[other] encore { $minutes } minutes environ
}
section-begin = Commencer
section-go-on = Continuer
section-check = Vérifiez vos réponses
section-change = Modifier
section-answer = Répondre
section-not-answered = Pas encore de réponse
section-finish = Cette partie est-elle terminée pour l’instant ?
section-is-done = Cette partie est marquée comme terminée
section-done = Terminé
section-later = J’y reviendrai
section-reopen = Pas encore terminé

## Question

question-crumb = Comprendre : { $section }
question-number = Question { $number } sur { $of }
question-window = Question { $number } – { $section }
question-skip = Passer pour l’instant
question-about = À propos de cette question
question-why = Pourquoi cette question
question-sources = Des sources qui peuvent aider
question-unknown-title = Si vous ne savez pas
question-unknown-text = Dites-le. Le plan indique alors ce qui reste à vérifier, et qui pourrait aider.
refused-answer-first = Choisissez une réponse, ou « Je ne sais pas encore », pour que vos mots soient gardés avec elle

## Réponses

answer-y = Oui
answer-p = En partie
answer-n = Non
answer-number = Nombre
answer-percent = Pourcentage
answer-money = Montant
answer-date = Jour
answer-from = Du
answer-to = Au
answer-earlier = Nombre d’années antérieures
answer-earlier-hint = Années des mêmes mois, pour comparer
answer-text = Votre réponse
answer-period = Du { $from } au { $to }, { $earlier ->
    [0] sans année antérieure
    [one] avec { $earlier } année antérieure
   *[other] avec { $earlier } années antérieures
}
answer-others = Une autre sorte de réponse
answer-not-applicable = Cela ne nous concerne pas
answer-undisclosed = Cela ne peut pas être divulgué
answer-clear = Retirer ma réponse

## Je ne sais pas encore

unknown-fine = C’est noté.
unknown-who = Qui pourrait vous renseigner ?
unknown-who-hint = Une fonction ou un service, plutôt que le nom d’une personne
unknown-due = D’ici quand ?

## Ce qui appuie une réponse

evidence-reason = Qu’est-ce qui vous le fait dire ?
evidence-title = Ce qui appuie cette réponse
evidence-source = Source consultée
evidence-none = Pas encore de source
evidence-suggested = Convient à cette question
evidence-others = Autres sources
evidence-note = Titre, page ou date de la source
evidence-solid = Cette réponse est-elle solide ?
evidence-grade = Ce que montrent les documents
evidence-grade-text = Les tableaux et les documents indiquent la cote { $grade }, sur une échelle de A à D.
# Under the solidity of an answer, when the source cannot carry it. $grade (String) - A to D
evidence-capped = Cette source seule donne au plus la cote { $grade }. Écrivez plus haut ce qui permet d’en dire davantage, et la meilleure cote sera retenue.

## Tableaux, listes et formulaires d’une question

scale-step = { $step } – { $label }
# Degrés d’une échelle de 0 à 4.
scale-degree-0 = pas du tout
scale-degree-1 = un peu
scale-degree-2 = moyennement
scale-degree-3 = fortement
scale-degree-4 = très fortement
# Degrés de fréquence.
scale-often-0 = jamais
scale-often-1 = rarement
scale-often-2 = parfois
scale-often-3 = souvent
scale-often-4 = la plupart du temps
# Degrés de l’état d’un lieu.
scale-state-0 = mauvais
scale-state-1 = plutôt mauvais
scale-state-2 = plutôt bon
scale-state-3 = bon
# Niveaux d’une dimension de maturité.
scale-level-0 = premier niveau
scale-level-1 = deuxième niveau
scale-level-2 = troisième niveau
scale-level-3 = quatrième niveau
scale-level-4 = niveau le plus élevé
trend-minus2 = en forte baisse
trend-minus1 = en baisse
trend-0 = sans changement
trend-1 = en hausse
trend-2 = en forte hausse
name-missing = (sans nom)
unknown-note = Que faut-il demander ?

table-blank-and-zero = Une cellule vide veut dire non connu, 0 un vrai zéro que la source confirme, et <5 qu’on vous a seulement dit « moins de 5 ».
table-no-areas = Pas encore de secteur
table-no-areas-text = Ce tableau compte une ligne pour chaque secteur de votre territoire. Un seul secteur suffit pour commencer.
table-make-areas = Nommer vos secteurs
table-no-places = Pas encore de lieu
table-no-places-text = Ce tableau compte une ligne pour chaque lieu où des enjeux se concentrent.
table-make-places = Nommer les lieux
table-no-issues = Pas encore d’enjeu dans ce tableau. Ajoutez-en un plus bas.
table-no-sources = Rien n’est encore compté. Choisissez plus bas un enjeu et qui l’a compté.
table-issue = Enjeu
table-choose = Choisissez…
table-area = Compté pour
table-source = Compté par
table-add-issue = Ajouter cet enjeu
table-add-count = Ajouter cette ligne
table-add-source = Compter cette source à part
table-add-year = Ajouter l’année { $year }
# Sous un tableau de parts, pour une ligne complète.
table-sum-right = { $row } : les parts font 100 %
table-sum-off = { $row } : les parts font { $sum } au lieu de 100 %
table-doubt-zero = La source confirme-t-elle un vrai zéro ? Si vous ne savez pas, laissez la cellule vide.
# $before (String) - le nombre de l’année d’avant ; $year (String) - cette année
table-doubt-count = C’est dix fois plus qu’en { $year }, où il y en a { $before }. Est-ce exact ?
table-doubt-growth = On passe de { $before } à { $now } entre les deux dates. Est-ce exact ?
table-doubt-sum = Les parts de cette ligne font { $sum } au lieu de 100 %. Est-ce exact ?
table-doubt-people = C’est plus que les { $people } personnes interrogées de cette ligne. Est-ce exact ?

record-blank = Sans choix
record-unchoose = Effacer ce choix
entry-untitled = (pas encore de nom)
# Un fait sur la fiche d’une entrée.
entry-fact = { $label } : { $value }
entry-fact-asked = { $label } { $value }
entry-change = Modifier
entry-done = Terminé
entry-up = Monter : { $name }
entry-down = Descendre : { $name }
entry-several = En ajouter plusieurs d’un coup
entry-not-kept = Pas encore enregistré : il manque quelque chose. Ouvrez avec « Modifier ».
entry-missing = Remplissez « { $field } », ou retirez cette entrée
several-label = Une entrée par ligne
several-hint = Tapez ou collez des noms ; les détails pourront suivre
several-add = { $count ->
    [0] Ajouter
    [one] Ajouter { $count } entrée
   *[other] Ajouter { $count } entrées
}
pick-open = Choisir
pick-more = Ajouter ou retirer
pick-close = Fermer la liste
pick-search = Chercher : { $what }
pick-search-short = Chercher
pick-none = Rien ne correspond à cette recherche.
pick-nothing = Il n’y a encore rien à choisir.
pick-found = { $count ->
    [one] { $count } trouvé
   *[other] { $count } trouvés
}
pick-remove = Retirer { $name }
cause-none = L’enjeu lui-même
tree-cause = Les causes qui alimentent l’enjeu
tree-effect = Les effets qui en découlent
tree-neither = Pas encore classé
tree-under = En ajouter un dessous
tree-in = Rattacher à celui du dessus : { $name }
tree-out = Sortir d’un niveau : { $name }

per-issues = Priorités
per-filled = Avec une réponse :
per-next = Suivant : { $issue }
per-none = Pas encore de priorité retenue
per-none-text = Cette question se pose pour chaque priorité. Elle s’ouvre dès que votre groupe a décidé quels enjeux il retient.
per-decide = Aller à la décision

statement-title = L’énoncé jusqu’ici
statement-how = Il est fait des éléments ci-dessus, dans chaque langue où ils sont écrits.
statement-blank = { $language ->
    [fr] Rien d’écrit en français pour l’instant
   *[other] Rien d’écrit en anglais pour l’instant
}

triangle-alt = { $count ->
    [0] Un triangle à trois côtés, aucun n’est encore décrit
    [one] Un triangle à trois côtés, dont { $count } est décrit
    [3] Un triangle dont les trois côtés sont décrits
   *[other] Un triangle à trois côtés, dont { $count } sont décrits
}
triangle-blank = Rien de noté pour l’instant
triangle-how = Sans l’un des trois côtés, l’événement n’a pas lieu. Les traits fins, à l’extérieur, sont les personnes qui pourraient veiller sur chaque côté.

elsewhere-text = La réponse se donne sur une page à part, avec ce qui va avec elle.
elsewhere-issues = { $count ->
    [0] Pas encore d’enjeu dans votre plan.
    [one] { $count } enjeu dans votre plan.
   *[other] { $count } enjeux dans votre plan.
}
elsewhere-go = Ouvrir cette page

# Lignes de « Vérifiez vos réponses ».
filled-cells = { $count ->
    [one] { $count } cellule remplie
   *[other] { $count } cellules remplies
}
filled-entries = { $count ->
    [one] { $count } entrée
   *[other] { $count } entrées
}
filled-answers = { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
}
# $names (String) - les premiers noms de la liste ; $more (Number) - combien d’autres il y a
filled-named = { $more ->
    [0] { $count } : { $names }
    [one] { $count } : { $names } et { $more } autre
   *[other] { $count } : { $names } et { $more } autres
}

## Plusieurs voix sur une question

said-title = Plusieurs voix
said-title-some = { $count ->
    [one] Plusieurs voix : { $count } entendue
   *[other] Plusieurs voix : { $count } entendues
}
said-discuss = à discuter
said-discuss-text = Les réponses sont à deux degrés ou plus l’une de l’autre : parlez-en avant de continuer.
said-none = Aucune autre réponse n’est gardée à côté de la vôtre.
said-none-link = Ajouter des voix
said-manage = Gérer les voix
said-unknown = Ne sait pas
said-clear = Effacer
said-keep = Garder la médiane comme notre réponse
said-median = { $known } sur { $of } ont donné une valeur. Médiane { $median }, de { $low } à { $high }.
said-agree = { $known } sur { $of } ont donné une valeur, la même pour tous : { $median }.
said-no-median = { $known } seulement sur { $of } ont donné une valeur : trop peu pour une médiane.

## À côté d’une question

question-feeds = Ce que change votre réponse
question-who = Qui pourrait répondre
# Sous une source du panneau d’aide. $grade (String) - A à D
question-source-grade = cote { $grade } au mieux
question-example = Un exemple
question-tip = En atelier
feeds-frequency = Elle donne le taux de chaque enjeu, et de là une valeur proposée pour sa fréquence.
feeds-trend = Elle décide si une hausse ou une baisse peut se lire dans les chiffres.
feeds-hidden = Un enjeu qui échappe aux données ne peut être écarté de la liste par ses faibles chiffres.
feeds-burden = Elle donne une valeur proposée pour le poids inégal d’un enjeu selon les groupes.
feeds-concern = Elle donne une valeur proposée pour la préoccupation de la population envers chaque enjeu.
feeds-safety = Elle donne la part de la population qui se sent en sécurité, avec sa marge, dans le diagnostic et comme valeur de départ.
feeds-harm = Elle donne la part de la population qui a subi un tort et qui l’a signalé, avec sa marge.
feeds-trust = Elle donne des indicateurs de confiance qui peuvent se suivre dans Mesurer.
feeds-voices = Elle décide quelles voix le diagnostic dit absentes.
feeds-places = Elle donne à chaque lieu une cote de 0 à 100, et les points à améliorer.
feeds-walks = Elle donne un indice de chaque lieu, de jour et à la noirceur.
feeds-factors = Elle donne l’équilibre des risques et des forces à chaque niveau, et les facteurs proposés pour les causes.
feeds-maturity = Elle donne l’une des dix dimensions du profil de maturité.
feeds-sheet = Elle écrit la fiche de chaque priorité, et prépare les objectifs et les actions.
feeds-status = Elle décide si le diagnostic peut être dit validé.

supporting-add = Ajouter une preuve
supporting-manage = Gérer les preuves
supporting-old = Plus de trois ans

## Vérifications à côté d’une question

warnings-title = { $count ->
    [one] À regarder avant de continuer
   *[other] { $count } points à regarder
}
warning-accept-because = Accepter, parce que…
warning-accept = Accepter pour ce motif
warning-reason = Pourquoi cela peut-il rester ainsi ?
warning-reason-missing = Écrivez le motif : il est imprimé avec le diagnostic
warning-accepted = Accepté le { $date } :
warning-withdraw = Reprendre l’acceptation
watched-personal = « { $found } » ressemble à un renseignement personnel. Retirez-le : un plan a besoin de lieux et de situations, pas de personnes.
watched-word = « { $found } » peut blesser les personnes concernées. Décrivez plutôt la situation.
watched-word-instead = « { $found } » peut blesser les personnes concernées. Vous pourriez écrire « { $instead } ».
