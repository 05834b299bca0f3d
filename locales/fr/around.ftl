### Comprendre : les pages autour du diagnostic – une partie avant ses questions, les preuves, les voix, l’historique et ce qui reste à vérifier.

## Une partie, avant ses questions

around-title = Autour du diagnostic
around-evidence = Preuves
around-evidence-hint = Chaque preuve, et où elle sert
around-voices = Les voix
around-voices-hint = Qui a été entendu, et ce qui les sépare
around-portrait = Portrait du territoire
around-portrait-hint = Ce que le diagnostic montre jusqu’ici
around-side-by-side = Côte à côte
around-side-by-side-hint = Ce que chaque source dit d’un enjeu
around-sheets = Fiches d’enjeu
around-sheets-hint = Une fiche pour chaque priorité
around-history = Historique
around-history-hint = Jugements modifiés, diagnostics antérieurs

section-help = À propos de cette partie
section-example = Un exemple
section-tip = En atelier
section-beside = Avec vous
section-time = Durée
section-minimum = Le minimum
section-minimum-reached = Toutes les questions du minimum ont une réponse.
section-minimum-missing = { $count ->
    [one] Il manque encore { $count } réponse :
   *[other] Il manque encore { $count } réponses :
}
# Before the first of several questions, when one of them is enough
section-minimum-any = L’une de { $count } questions, par exemple :
section-depth = Profondeur
section-depth-change = Modifier la profondeur du diagnostic
section-depth-legend = Jusqu’où le diagnostic doit-il aller ?
section-depth-hint = Cela change ce qui est demandé d’abord, dans toutes les parties. Rien de ce que vous avez écrit n’est perdu.
section-depth-express = Rapide
section-depth-express-means = Les questions du minimum d’abord : une journée d’atelier, puis deux semaines pour obtenir les données. Pour moins de 5 000 personnes.
section-depth-standard = Courante
section-depth-standard-means = Toutes les questions, en 10 à 14 semaines. Pour 5 000 à 50 000 personnes.
section-depth-deep = Approfondie
section-depth-deep-means = Toutes les questions, avec une collecte plus large sur le terrain, en quatre à neuf mois. Pour plus de 50 000 personnes.
section-row-minimum = Nécessaire au minimum
section-evidence = { $count ->
    [one] { $count } preuve
   *[other] { $count } preuves
}
section-more-time = Quand vous aurez plus de temps
section-more-time-text = Un diagnostic rapide peut s’en passer. Chaque réponse le rend plus solide.
section-sheets = Fiches à côté des questions
section-sheets-text = Elles sont facultatives : elles aident à se préparer et ne comptent pas dans votre progression.
section-sheet-empty = Pas encore remplie
section-sheet-filled = { $count ->
    [one] { $count } ligne remplie
   *[other] { $count } lignes remplies
}
section-warnings = À regarder de plus près
section-warnings-text = Rien n’est bloqué. Corrigez ce que vous pouvez, ou acceptez-le en disant pourquoi.
section-warning-mend = Voir : { $question }

## Les preuves

evidence-page-title = Preuves
evidence-page-lead = Ce qui appuie vos réponses : sondages, procès-verbaux, photos, comptages, conversations.
evidence-page-empty-title = Aucune preuve pour l’instant
evidence-page-empty-text = Joignez un sondage, une photo ou un procès-verbal, puis dites quelles réponses il appuie.
evidence-page-add = Ajouter une preuve
evidence-page-all = Toutes les questions
evidence-page-filter = Montrer ce qui appuie
evidence-page-count = { $count ->
    [0] Aucune preuve
    [one] { $count } preuve
   *[other] { $count } preuves
}
evidence-page-none-for = Rien n’appuie encore cette question.
evidence-page-caption = Liste des preuves
evidence-page-title-label = Titre
evidence-page-title-hint = Son nom, tel que d’autres le chercheraient
evidence-page-kind = Sorte
evidence-page-kind-document = Écrit
evidence-page-kind-photo = Photographie
evidence-page-kind-count = Comptage
evidence-page-kind-conversation = Entretien
evidence-page-source-hint = D’où elle vient. La source décide de la meilleure cote.
evidence-page-grade = Solidité
evidence-page-no-grade = Sans cote
evidence-page-date = Jour
evidence-page-no-date = Sans date
evidence-page-old = Plus de trois ans
evidence-page-old-text = Cette preuve a plus de trois ans. Cherchez-en une plus récente, ou dites pourquoi elle tient encore.
evidence-page-uses = Sert à
evidence-page-unused = Ne sert pas encore
evidence-page-more-uses = { $count ->
    [one] et { $count } autre question
   *[other] et { $count } autres questions
}
evidence-page-attached = Document joint
evidence-page-new = Ajouter une preuve
evidence-page-new-lead = Trois éléments pour commencer. La page suivante demande le reste.
evidence-page-new-for = Elle appuiera : { $question }
evidence-page-create = Enregistrer et décrire
evidence-page-what = De quoi il s’agit
evidence-page-holder = Qui la détient
evidence-page-holder-hint = Un organisme ou un service
evidence-page-solid = Jusqu’où s’y fier
evidence-page-coverage = Ce qu’elle couvre
evidence-page-coverage-whole = Tout le territoire
evidence-page-coverage-part = Une partie du territoire
evidence-page-coverage-neighbour = Un territoire voisin
evidence-page-definition = Sait-on exactement ce qui a été compté ?
evidence-page-definition-hint = Une définition dit quels faits, quelles personnes ou quels lieux sont comptés, et lesquels ne le sont pas.
evidence-page-unsaid = Non précisé
evidence-page-grade-legend = Cote
evidence-page-grade-hint = Proposée selon une règle. Baissez-la librement ; relevez-la avec une raison dans la note.
evidence-page-grade-none = Sans cote tant qu’aucune source n’est choisie
evidence-page-grade-rule = Comme la règle le propose : { $grade }
evidence-page-grade-is = Cote { $grade }
evidence-page-grade-best = La meilleure cote de cette source ({ $source }) est { $grade }.
evidence-page-old-24 = Elle a plus de deux ans : au plus B.
evidence-page-old-60 = Elle a plus de cinq ans : au plus C.
evidence-page-not-whole = Elle ne couvre pas tout votre territoire : au plus B.
evidence-page-no-definition = On ne sait pas ce qui a été compté : au plus B.
evidence-page-grade-raise = Écrivez dans la note ce qui permet une meilleure cote. D’ici là, elle n’est pas enregistrée.
evidence-page-note = Remarque
evidence-page-note-hint = Page, lien ou limites ; pourquoi la cote dépasse celle qui est proposée
evidence-page-sensitivity = Qui peut la voir
evidence-page-sensitivity-open = Ouverte
evidence-page-sensitivity-open-means = Elle peut figurer dans les documents que vous produisez.
evidence-page-sensitivity-internal = Interne
evidence-page-sensitivity-internal-means = Pour le groupe de travail. Elle peut être nommée, jamais jointe.
evidence-page-sensitivity-sensitive = Sensible
evidence-page-sensitivity-sensitive-means = Elle reste hors de tous les documents, et hors d’un écran montré à d’autres.
evidence-page-document = Document joint
evidence-page-document-hint = Il est copié dans le plan, jusqu’à 50 Mo : PDF, image, texte, tableur ou courriel.
evidence-page-attach = Joindre un document…
evidence-page-replace = Remplacer…
evidence-page-save-copy = Enregistrer une copie…
evidence-page-detach = Détacher
evidence-page-copy-saved = Copie enregistrée : { $path }
evidence-page-size-kilo = { $size } ko
evidence-page-size-mega = { $size } Mo
evidence-page-reference = Garder plutôt une référence
# Written in the note of a piece whose document is too large
evidence-page-reference-note = Le document « { $name } » est gardé hors du plan.
evidence-page-uses-title = Où elle sert
evidence-page-uses-hint = Une preuve peut appuyer plusieurs réponses.
evidence-page-use-add = Ajouter une question qu’elle appuie
evidence-page-use-choose = Choisissez une question
evidence-page-use-remove = Ne sert plus à : { $question }
evidence-page-page = Page citée
evidence-page-issue = Enjeu
evidence-page-any-issue = Aucun enjeu en particulier
evidence-page-remove = Retirer cette preuve
evidence-page-gone = Cette preuve n’est plus dans le plan.

## Les voix

voices-page-title = Les voix
voices-page-lead = Ce que dit chaque groupe est gardé à côté de vos propres réponses. Un désaccord mérite une discussion : il n’est jamais caché.
voices-page-empty-title = Aucune voix pour l’instant
voices-page-empty-text = Ajoutez un groupe ou une fonction : population d’un secteur, intervenants de terrain, service de police, commerces.
voices-page-add = Ajouter une voix
voices-page-heard = Qui a été entendu
voices-page-heard-text = Des fonctions et des groupes, jamais des noms de personnes.
voices-page-name = Fonction ou groupe
voices-page-name-hint = Par exemple « Travail de rue » ou « Comité de quartier du Centre »
voices-page-role = De qui il s’agit
voices-page-people = Nombre de personnes
voices-page-people-hint = Celles qui ont répondu ensemble
voices-page-people-count = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
voices-page-date = Jour de la rencontre
voices-page-heard-on = Entendue le { $date }
voices-page-said = Réponses : { $answers }. Évaluations : { $ratings }.
voices-page-remove = Retirer « { $voice } »
voices-page-maturity = Comment elles voient votre capacité d’agir
voices-page-maturity-text = De 0, rien en place, à 4, en place et revu. Laissez vide ce qui n’a pas été demandé ; un point d’interrogation veut dire qu’elles ne savent pas.
voices-page-maturity-caption = Capacité d’agir, selon chaque voix
voices-page-ratings = Comment elles évaluent les enjeux
voices-page-ratings-text = De 0, le plus bas, à 4, le plus haut. Laissez vide ce qui n’a pas été demandé ; un point d’interrogation veut dire qu’elles ne savent pas.
voices-page-ratings-caption = Évaluation des enjeux, selon chaque voix
voices-page-trend-note = 0 forte baisse, 2 stable, 4 forte hausse
voices-page-no-issue = Les voix pourront évaluer les enjeux dès que le plan en nommera.
voices-page-to-issues = Nommer les enjeux
voices-page-together = Ce qu’elles disent ensemble
voices-page-together-text = La médiane est la valeur du milieu. Deux degrés ou plus entre les voix : il faut en discuter avant tout classement.
voices-page-together-maturity = Capacité d’agir : médiane et écarts entre les voix
voices-page-together-ratings = Évaluations : médiane et écarts entre les voix
voices-page-dimension = Aspect
voices-page-point = Critère
voices-page-median = Médiane
voices-page-median-unknown = Trop peu savent
voices-page-from-to = De la plus basse à la plus haute
voices-page-spread = de { $low } à { $high }
voices-page-discuss = À discuter
voices-page-known = Qui le sait
voices-page-known-of = { $known } sur { $of }
voices-page-own = Votre groupe
voices-page-own-none = Aucune
voices-page-keep = Garder la médiane
voices-page-keep-name = Garder la médiane : { $point }
voices-page-point-of = { $point }, { $issue }
voices-page-agreement = Jusqu’où les voix s’accordent
voices-page-agreement-close = Elles le voient à peu près de la même façon ({ $share } % d’accord).
voices-page-agreement-mixed = Elles diffèrent sur certains points ({ $share } % d’accord).
voices-page-agreement-far = Elles le voient très différemment ({ $share } % d’accord). Parlez-en avant de le classer.
voices-page-agreement-none = Il faut que deux voix évaluent le même point pour les comparer.

## L’historique

history-page-title = Historique
history-page-lead = Comment vos jugements ont changé, et le diagnostic tel qu’il était à des jours antérieurs.
history-page-judgements = Jugements modifiés
history-page-judgements-text = Évaluations et poids, avec la dernière modification de chaque jour.
history-page-caption = Liste des jugements modifiés
history-page-empty = Aucun jugement n’a encore été modifié. Les évaluations et les poids s’afficheront ici dès qu’ils seront donnés.
history-page-filter = Montrer
history-page-filter-all = Toutes les modifications
history-page-filter-weights = Poids
history-page-count = { $count ->
    [0] Aucune modification
    [one] { $count } modification
   *[other] { $count } modifications
}
history-page-when = Quand
history-page-what = Quoi
history-page-before-after = Avant et après
history-page-who = Qui
history-page-why = Pourquoi
history-page-from-to = { $before } → { $after }
history-page-none = Non évalué
history-page-unknown = Non connu
history-page-group = Le groupe de travail
history-page-voice-gone = Une voix retirée depuis
history-page-issue-gone = Un enjeu retiré depuis
history-page-weight = Poids : { $criterion }
history-page-no-reason = Aucune raison donnée
history-page-frozen = Diagnostics gardés
history-page-frozen-text = Gardez le diagnostic d’aujourd’hui sous un nom avant une nouvelle collecte. Vous pourrez ensuite voir ce qui a changé.
history-page-frozen-empty = Aucun n’est gardé pour l’instant.
history-page-frozen-on = Gardé le { $date }
history-page-freeze = Figer le diagnostic d’aujourd’hui
history-page-freeze-name = Nom
history-page-freeze-hint = Par exemple « Avant le sondage de 2027 »
history-page-compare = Comparer à aujourd’hui
history-page-compare-name = Comparer à aujourd’hui : { $name }
history-page-remove-name = Retirer : { $name }
history-page-beside = { $name }, à côté d’aujourd’hui
history-page-issues = Enjeux : rang et besoin, alors et maintenant
history-page-issue = Enjeu
history-page-rank-then = Rang alors
history-page-rank-now = Rang maintenant
history-page-need-then = Besoin alors
history-page-need-now = Besoin maintenant
history-page-change = Évolution
history-page-not-compared = Pas comparé
history-page-not-ranked = À documenter
history-page-new = Nouveau depuis
history-page-gone = N’est plus comparé
history-page-same = Aucun changement
history-page-up = Hausse de { $by }
history-page-down = Baisse de { $by }
history-page-now-known = Connu maintenant
history-page-no-longer-known = N’est plus connu
history-page-still-unknown = Toujours pas connu
history-page-maturity = Capacité d’agir : médianes de 0 à 4
history-page-maturity-score = Profil entier, de 0 à 100
history-page-dimension = Aspect
history-page-then = Alors
history-page-now = Maintenant
history-page-factors = Protection moins risque, par niveau
history-page-level = Niveau
history-page-factors-note = De −4, que des risques, à 4, que des protections. Un niveau inconnu à plus de 40 % n’est pas comparé.

## À vérifier

find-out-note = Quoi demander
find-out-note-none = Rien de noté
find-out-ask-again = La date est passée : redemandez
find-out-group = Montrer
find-out-group-date = Par date, les retards d’abord
find-out-group-who = Par personne à qui demander
find-out-caption-who = Quoi demander : { $who }
find-out-letters = Lettres
find-out-letters-text = « Lettres » produit une page pour chaque personne ou service à qui demander, avec les questions et ce qu’elles apportent.
