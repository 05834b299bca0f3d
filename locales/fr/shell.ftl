### La fenêtre autour des pages, le premier démarrage, l’accueil du plan, les réglages et les rapports.

## Le programme

app = Clé de voûte
app-sub = La clé des municipalités plus sûres
other-language = English
other-language-label = Switch to English
# Titre de la fenêtre
window-title = { $page } – Clé de voûte
window-title-plan = { $page } – { $place } – Clé de voûte
window-title-error = Erreur : { $title }
failure-unknown = Cela n’a pas fonctionné. Rien de ce que vous avez écrit n’est perdu. Réessayez.

## Mots présents sur plusieurs pages

save = Enregistrer
undo = Annuler
redo = Rétablir
close = Fermer
cancel = Abandonner
remove = Retirer
add = Ajouter
back = Retour
continue = Continuer
open = Ouvrir
try-again = Réessayer
choice-or = ou
choice-unknown = Je ne sais pas encore
choice-unknown-hint = La question ira dans votre liste « À vérifier »
no-value = Aucune valeur
show-as-table = Afficher en tableau
show-as-picture = Afficher en image
text-only-in = { $language ->
    [fr] (en français seulement)
   *[en] (en anglais seulement)
}

## Champs

field-optional = (facultatif)
field-error = Erreur :
field-in-language = { $language ->
    [fr] En français : { $label }
   *[en] En anglais : { $label }
}
field-add-version = { $language ->
    [fr] Ajouter la version française
   *[en] Ajouter la version anglaise
}
field-not-number = { $label } : inscrivez un nombre, comme { $example }
field-not-whole = { $label } : inscrivez un nombre entier, comme { $example }
field-not-from = { $label } : inscrivez un nombre égal ou supérieur à { $min }
field-not-whole-from = { $label } : inscrivez un nombre entier égal ou supérieur à { $min }
field-not-between = { $label } : inscrivez un nombre entre { $min } et { $max }
field-not-date = { $label } : inscrivez une date, comme 2026-11-22 ou 22 novembre 2026
field-date-hint = Par exemple 2026-11-22 ou 22 novembre 2026
field-empty = { $label } : écrivez quelque chose ici
errors-title = { $count ->
    [one] Vérifiez { $count } réponse avant de continuer
   *[other] Vérifiez { $count } réponses avant de continuer
}

## Solidité d'une réponse

grade-hunch = Une intuition
grade-shared = Une impression partagée
grade-documented = Documentée
grade-hunch-means = L’impression d’une seule personne. C’est un bon point de départ.
grade-shared-means = Plusieurs personnes qui connaissent la question voient la même chose.
grade-documented-means = Un sondage, un décompte ou un registre l’appuie.
grade-none-means = Choisissez ce qui convient le mieux. Vous pourrez changer d’avis.
# Au survol du mot : la lettre des tableaux et des documents
grade-title = Cote { $grade }

## États d'une tâche

status-empty = À commencer
status-progress = En cours
status-minimum = Minimum atteint
status-done = Terminé
status-find-out = { $count ->
    [one] { $count } à vérifier
   *[other] { $count } à vérifier
}

## Menu du plan

rail-label = Votre plan
rail-plans = Voir tous les plans
rail-home = Accueil du plan
rail-stage-progress = Prêt à { $percent } %
stage-understand = Comprendre
stage-mobilize = Mobiliser
stage-decide = Décider
stage-act = Agir
stage-measure = Mesurer
rail-to-find-out = À vérifier
rail-reports = Plan et rapports
rail-settings = Réglages
rail-offline = Fonctionne sans Internet
skip-link = Aller au contenu

## Barre du haut

saving = Enregistrement…
saved = Enregistré sur cet ordinateur
saved-at = Enregistré sur cet ordinateur à { $time }
saved-already = Déjà enregistré à { $time }
not-saved = Non enregistré.
undo-named = Annuler : { $op }
redo-named = Rétablir : { $op }
undo-nothing = Rien à annuler
redo-nothing = Rien à rétablir
undone = Annulé : { $op }
redone = Rétabli : { $op }
change-done = Fait : { $op }
help = Aide
help-close = Fermer l’aide
training = Formation
training-text = Ce plan est un exemple. La ville et ses chiffres sont inventés.

## Glossaire : les mots du domaine, à côté de toute page

glossary = Glossaire
glossary-close = Fermer le glossaire
glossary-search = Chercher dans les deux langues
glossary-count = { $count ->
    [one] { $count } terme
   *[other] { $count } termes
}
glossary-none = Aucun terme ne correspond. Essayez avec moins de lettres.
glossary-in-canada = Au Canada :
glossary-in-france = En France :
glossary-related = Voir aussi
# L’épingle à côté d’un terme
glossary-pin = Garder en haut : { $term }

## Quitter une page qui n'a pas pu être enregistrée

held-title = Cette page ne peut pas être enregistrée telle quelle
held-text = Il reste quelque chose à corriger sur cette page. Restez pour le corriger, ou quittez sans l’enregistrer.
held-stay = Rester et corriger
held-leave = Quitter sans enregistrer

## Aide générale

help-title = Aide
help-idea = Comment ça marche
help-idea-1 = Votre plan compte cinq étapes. Travaillez dans l’ordre de votre choix : rien n’est verrouillé.
help-idea-2 = « Je ne sais pas encore » est une bonne réponse. Elle va dans la liste « À vérifier », avec un nom et une date.
help-idea-3 = Tout ce que vous écrivez est enregistré aussitôt, sur cet ordinateur seulement.
help-keys = Touches
help-key-undo = Annuler
help-key-redo = Rétablir
help-key-continue = Passer à la question suivante
help-key-back = Page précédente, page suivante
help-key-language = L’autre langue
help-key-help = Ouvrir ou fermer l’aide
help-key-glossary = Ouvrir ou fermer le glossaire
help-key-size = Texte plus grand, plus petit, normal
help-key-regions = Passer du menu à la page, puis à l’aide ou au glossaire
help-column-keys = Touches
help-column-action = Ce qu’elles font

## Premier démarrage

first-run-title = Keystone · Clé de voûte
first-run-english = English
first-run-french = Français
start-title = Bâtissez un plan de sécurité pour votre municipalité, étape par étape
start-text = Tout reste sur cet ordinateur.
start-sample = Essayer le plan d’exemple
start-sample-hint = Le plan achevé d’une ville inventée. Changez-y ce que vous voulez.
start-plan = Commencer un plan
start-plan-hint = Votre ville, vos années. Dix minutes suffisent pour commencer.
start-open = Ouvrir un fichier
start-open-hint = Un plan de cet ordinateur, d’une clé USB, ou que l’on vous a transmis.
# Button under the news that a plan is damaged, when this computer has a backup
start-backup = Ouvrir une copie de sauvegarde
# Name offered for the copy of a backup
start-backup-name = plan tiré d’une copie

## Tous les plans

plans-title = Vos plans
plans-empty-title = Aucun plan
plans-empty-text = Commencez par le nom de votre municipalité ou consultez d’abord un exemple achevé.
plans-back = Revenir au plan ouvert
plans-ready = Prêt à { $percent } %
plans-opened = Ouvert la dernière fois le { $date }
plans-training = Formation
plans-missing = Ce fichier a été déplacé ou supprimé.
plans-locate = Retrouver le fichier
plans-forget = Retirer de cette liste
plans-forget-name = Retirer de cette liste : { $plan }
plans-open-name = Ouvrir { $plan }

## Nouveau plan

new-plan-title = Commencer un plan
new-plan-lead = Vous pourrez tout changer plus tard, dans les réglages.
new-plan-municipality = Nom de votre municipalité
new-plan-name = Nom du plan
new-plan-name-default = Plan local de sécurité { $years }
new-plan-first-year = Première année
new-plan-last-year = Dernière année
new-plan-population = Population
new-plan-profile = Mots employés dans le plan
new-plan-profile-hint = La police, le conseil et les écoles n’ont pas partout les mêmes noms.
new-plan-language = Langue du plan
new-plan-language-hint = La langue dans laquelle vous écrirez. L’autre peut s’ajouter plus tard.
new-plan-council = Date de présentation au conseil
new-plan-create = Choisir où le garder
new-plan-note = Le plan est un seul fichier. Vous choisissez son dossier à l’étape suivante.
new-plan-municipality-empty = Inscrivez le nom de votre municipalité
new-plan-years = La dernière année ne peut pas précéder la première, { $year }
new-plan-year-empty = Inscrivez une année, comme { $year }
profile-ca-qc = Québec
profile-ca-on = Ontario
profile-ca = Ailleurs au Canada
profile-fr = France
profile-general = Ailleurs
language-en = Anglais
language-fr = Français

## Accueil du plan

home-meta = { $place }, { $population ->
    [one] { $population } habitant
   *[other] { $population } habitants
}. Commencé le { $date }
home-meta-no-population = { $place }. Commencé le { $date }
home-arch = Progression par étape. Comprendre { $understand }, Mobiliser { $mobilize }, Décider { $decide }, Agir { $act }, Mesurer { $measure }.
home-ready = du plan est prêt
home-resume = Reprendre où vous étiez
home-begin = Commencez ici
home-all-done = Tout a une réponse. Votre plan est prêt pour le conseil.
home-resume-question = { $stage }, question { $number } sur { $of }
home-resume-minutes = { $minutes ->
    [0] Cette partie est presque terminée
    [one] Encore { $minutes } minute environ dans cette partie
   *[other] Encore { $minutes } minutes environ dans cette partie
}
home-preview = Voir le plan en l’état
home-tasks = Tout ce que contient votre plan
home-tasks-hint = Dans l’ordre de votre choix. Rien n’est verrouillé.
home-done-of = { $total ->
    [one] { $done } sur { $total } terminée
   *[other] { $done } sur { $total } terminées
}
home-answered = { $answered ->
    [one] { $answered } question répondue sur { $total }
   *[other] { $answered } questions répondues sur { $total }
}
home-next = Prochaine date
home-next-council = Présentation au conseil
home-next-in = { $days ->
    [0] Aujourd’hui
    [1] Demain
   *[other] Dans { $days } jours
}
home-next-past = Cette date est passée.
home-next-none = Aucune date de présentation au conseil.
home-next-add = Ajouter une date dans les réglages
home-draft = Votre plan en l’état
home-draft-text = Un PDF en français ou en anglais, à tout moment.
home-draft-make = Produire le PDF
stage-lead-understand = Voir la municipalité telle qu’elle est : les gens, les lieux, les incidents, les services et le sentiment de sécurité.
stage-lead-mobilize = Savoir qui peut aider et qui doit être autour de la table.
stage-lead-decide = Mettre les enjeux en ordre et consigner ce que décide le conseil.
stage-lead-act = Choisir des actions qui conviennent, puis dire qui fait quoi, quand et à quel coût.
stage-lead-measure = Noter d’où vous partez, puis voir ce qui change.
task-partners = Dresser la liste des partenaires
task-partners-hint = Qui ils sont, ce qu’ils apportent, où en est votre relation
task-influence = Situer les partenaires selon l’influence et l’intérêt
task-influence-hint = Qui associer de près, et qui manque
task-roles = Voir qui couvre chaque priorité
task-roles-hint = Les priorités sans partenaire ou sans responsable
task-issues = Nommer les enjeux
task-issues-hint = Les situations auxquelles votre plan peut s’attaquer
task-rating = Coter chaque enjeu
task-rating-hint = Fréquence, gravité, personnes touchées, moyens d’agir
task-priorities = Voir l’ordre de priorité
task-priorities-hint = Calculé d’après vos cotes, avec la solidité de cet ordre
task-decision = Consigner la décision
task-decision-hint = Ce que le conseil retient, écarte ou documente, et pourquoi
task-objectives = Rédiger les objectifs
task-objectives-hint = Une phrase claire pour chaque priorité
task-ideas = Parcourir les idées d’action
task-ideas-hint = Ce que font d’autres villes et ce qu’en dit la recherche
task-actions = Fixer les responsables, les dates et le budget
task-actions-hint = Une fiche par action
task-indicators = Choisir les indicateurs
task-indicators-hint = Ce que vous compterez, d’après quelle source, à quel rythme
task-dashboard = Voir ce qui change
task-dashboard-hint = Chaque indicateur par rapport à sa cible

## À vérifier

find-out-title = À vérifier
find-out-lead = « Je ne sais pas encore » est une bonne réponse. Voici qui peut aider.
find-out-empty-title = Rien à vérifier
find-out-empty-text = Les réponses « Je ne sais pas encore » s’afficheront ici.
find-out-ask = Demander : { $who }
find-out-ask-by = Demander : { $who }, d’ici le { $date }
find-out-by = D’ici le { $date }
find-out-nobody = Personne n’est encore nommé
find-out-late = La date est passée
find-out-all = { $count ->
    [one] La voir
   *[other] Voir les { $count }
}
find-out-question = Question
find-out-who = Qui pourrait vous renseigner
find-out-when = D’ici quand
find-out-caption = Ce qui reste à vérifier

## Réglages

settings-title = Réglages
settings-plan = Ce plan
settings-plan-title = Nom du plan
settings-second-language = Le plan dans les deux langues
settings-second-none = Une seule langue
settings-second-en = Aussi en anglais
settings-second-fr = Aussi en français
settings-second-hint = Un second champ paraît alors à côté de vos textes. Le programme ne traduit jamais à votre place.
settings-you = Cet ordinateur
settings-theme = Couleurs
settings-theme-system = Comme cet ordinateur
settings-theme-light = Clair
settings-theme-dark = Sombre
settings-theme-contrast = Contraste élevé
settings-size = Taille du texte
settings-language = Langue des écrans
settings-cautious = Comment proposer une tendance ?
settings-cautious-hint = Les nombres varient plus que le seul hasard. La manière prudente attend un changement plus net avant de proposer une hausse ou une baisse.
settings-cautious-plain = Comme la méthode
settings-cautious-cautious = Avec prudence
settings-author = Comment l’historique doit-il vous nommer ?
settings-author-hint = Une fonction ou un nom. Il figure à côté des cotes et des poids que vous modifiez, dans le fichier du plan.
settings-region = Dates et montants comme
settings-region-ca = Au Canada
settings-region-fr = En France
settings-file = Le fichier
settings-file-where = Votre plan se trouve dans { $path }
settings-back-up = Faire une copie de sûreté
settings-backed-up = Copie faite : { $path }
settings-check = Vérifier le fichier
settings-sound = Le fichier est en bon état.
settings-unsound = Le fichier présente { $count ->
    [one] { $count } défaut
   *[other] { $count } défauts
}. Faites une copie de sûreté, puis ouvrez la plus récente qui soit en bon état.
settings-close = Fermer ce plan

## Plan et rapports

reports-title = Plan et rapports
reports-lead = Choisissez un document, regardez-le, puis produisez-le en fichier à imprimer, à adapter ou à envoyer.
reports-document-action-plan = Plan d’action
    .hint = Ce qui sera fait pour chaque priorité, par qui et avec quel argent. Pour le conseil et les partenaires.
reports-document-public-plan = Plan pour la population
    .hint = Ce qui a été constaté, ce qui sera fait et comment le suivre, en mots simples et sans petits nombres. Pour la population et les médias.
reports-document-brief = Note au conseil
    .hint = Deux pages : ce qui est demandé au conseil, pourquoi, les priorités, l’argent, ce que l’on ignore et la suite. Pour les personnes élues.
reports-document-resolution = Projet de résolution
    .hint = Le texte que le conseil met aux voix, rempli à partir du plan, avec des blancs pour le reste. Pour le greffe, qui le vérifie.
reports-document-action-sheets = Fiches d’action
    .hint = Les fiches des actions seules, chacune au début d’une page. Pour les personnes qui les réalisent.
reports-document-partner-sheets = Fiches des partenaires
    .hint = Une page pour chaque partenaire : son rôle, ses étapes et leurs dates. À envoyer ou à remettre.
reports-document-progress = Rapport d’avancement
    .hint = Ce qui a été fait, ce qui a changé, ce qui est en retard et ce qu’il faut décider. Pour le comité et le conseil.
reports-document-diagnosis = Rapport de diagnostic
    .hint = Tout ce que l’on sait, avec quelle certitude, et pourquoi les priorités ont été choisies. Pour le groupe de pilotage et le conseil.
reports-document-summary = Sommaire pour tout le monde
    .hint = Deux pages en mots simples : forces, constats, priorités, comment participer. Pour la population et les médias.
reports-document-letters = Lettres
    .hint = Une page pour chaque personne ou partenaire nommé à côté d’une réponse à vérifier, avec les questions et la date. À envoyer ou à remettre.
reports-language = Langue du document
reports-paper = Papier
reports-paper-auto = Selon l’usage de votre région
reports-paper-a4 = A4
reports-paper-letter = Lettre

## Nom du fichier d'exemple et constats avant de produire le document

start-sample-name = plan-exemple
finding-evidence-missing = { $count ->
    [one] { $count } des trois sortes d’information reste sans réponse : les registres, le vécu ou l’observation sur place
   *[other] { $count } des trois sortes d’information restent sans réponse : les registres, le vécu ou l’observation sur place
}
finding-to-find-out = { $count ->
    [one] { $count } réponse reste à vérifier
   *[other] { $count } réponses restent à vérifier
}
finding-reason-missing = { $count ->
    [one] { $count } décision demande un motif
   *[other] { $count } décisions demandent un motif
}
finding-nothing-retained = Aucun enjeu n’est encore retenu
finding-coverage-gap = { $count ->
    [one] { $count } priorité n’a pas de partenaire ou de responsable
   *[other] { $count } priorités n’ont pas de partenaire ou de responsable
}
finding-action-incomplete = { $count ->
    [one] { $count } action est incomplète
   *[other] { $count } actions sont incomplètes
}
finding-untranslated = { $count ->
    [one] { $count } texte n’existe que dans l’autre langue
   *[other] { $count } textes n’existent que dans l’autre langue
}
finding-statement-missing = { $count ->
    [one] L’énoncé de 1 priorité n’est pas encore rédigé
   *[other] Les énoncés de { $count } priorités ne sont pas encore rédigés
}
finding-warning = { $count ->
    [one] 1 avertissement n’est ni réglé ni accepté
   *[other] { $count } avertissements ne sont ni réglés ni acceptés
}
finding-strengths-missing = Aucune force n’est notée, et le sommaire commence par les forces
finding-nothing-to-ask = Rien n’est marqué comme à vérifier
finding-nobody-named = { $count ->
    [one] 1 question ne nomme personne à qui la poser
   *[other] { $count } questions ne nomment personne à qui les poser
}
finding-date-missing = { $count ->
    [one] 1 question n’a pas de date
   *[other] { $count } questions n’ont pas de date
}
finding-date-passed = { $count ->
    [one] La date de 1 question est passée
   *[other] Les dates de { $count } questions sont passées
}
finding-other = { $count ->
    [one] { $count } autre point à regarder
   *[other] { $count } autres points à regarder
}

## Touches, telles qu'elles figurent sur les claviers

help-keys-undo = Ctrl+Z
help-keys-redo = Ctrl+Y
help-keys-continue = Ctrl+Entrée
help-keys-back = Alt+Gauche, Alt+Droite
help-keys-language = Ctrl+Maj+L
help-keys-help = F1
help-keys-glossary = Ctrl+Maj+G
help-keys-size = Ctrl et +, −, 0
help-keys-regions = F6
