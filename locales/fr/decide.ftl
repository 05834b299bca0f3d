### Decide: issues, ratings, priorities, decision and objectives.

## Shared by the pages of Decide

decide-unknown = À vérifier

# Names of the five criteria and the three parts of leverage, in tables
decide-criterion-F = Fréquence
decide-criterion-G = Gravité
decide-criterion-T = Tendance
decide-criterion-V = Fardeau inégal
decide-criterion-P = Préoccupation
decide-criterion-M = Mandat
decide-criterion-R = Moyens
decide-criterion-E = Réponses

# The three levels of solidity, in table cells and buttons
decide-grade-none = Solidité non précisée

## Issues

decide-issues-title = Quels enjeux votre plan compare-t-il ?
decide-issues-lead = Nommez-en de trois à sept. Il faut trois enjeux évalués pour établir un ordre de priorité.
decide-issues-empty-title = Aucun enjeu pour l’instant
decide-issues-empty-text = Choisissez dans la liste de 32 enjeux ou nommez le vôtre. Les mots de la population sont un bon point de départ.
decide-issues-count =
    { $count ->
        [one] { $count } enjeu à comparer
       *[other] { $count } enjeux à comparer
    }
decide-issues-add = Ajouter un enjeu
decide-issues-add-this = Ajouter « { $issue } »
decide-issues-close = Fermer la liste
decide-issues-search = Chercher dans la liste des enjeux
decide-issues-search-hint = Un seul mot suffit, par exemple « fraude »
decide-issues-none = Aucun résultat pour « { $words } ». Essayez un seul mot ou l’autre langue.
decide-issues-found =
    { $count ->
        [one] { $count } enjeu dans la liste
       *[other] { $count } enjeux dans la liste
    }
decide-issues-already = Déjà dans votre plan
decide-issues-own = Nommer votre propre enjeu
decide-issues-own-name = Nom de l’enjeu
decide-issues-own-hint = Ce qui se passe, sans nommer de personnes ni de groupe
decide-issues-own-save = Ajouter cet enjeu
decide-issues-own-error = Inscrivez le nom de l’enjeu
decide-issues-remove = Retirer « { $issue } »
decide-issues-rate = Évaluer « { $issue } »
decide-issues-rate-short = Évaluer
decide-issues-rated = { $rated } points évalués sur 8
decide-issues-sensitive = Délicat : présenté pour l’ensemble de la municipalité seulement
decide-issues-next = Évaluer les enjeux

# The page that describes one issue
decide-issue-up = Enjeux
decide-issue-missing = Cet enjeu ne fait plus partie du plan.
decide-issue-name = Nom de l’enjeu
decide-issue-statement = Décrivez l’enjeu en une phrase
decide-issue-statement-hint = Où et quand cela se produit, qui est touché, comment, depuis quand, et un chiffre avec sa source
decide-issue-hidden = Quelle part échappe aux données ?
decide-issue-hidden-hint = Les violences sexuelles et familiales, la maltraitance des personnes aînées, la haine et la fraude sont souvent tues.
decide-issue-hidden-0 = Presque tout est connu
decide-issue-hidden-1 = La plus grande part est connue
decide-issue-hidden-2 = Environ la moitié est connue
decide-issue-hidden-3 = La plus grande part est cachée
decide-issue-hidden-4 = Presque tout est caché
decide-issue-hidden-unsaid = Non précisé
decide-issue-hidden-rule = Les données ne peuvent pas montrer que cet enjeu est rare. Sa fréquence compte au plus comme une impression partagée.

## Rating

decide-rating-title = Quelle est l’ampleur de chaque enjeu ?
decide-rating-lead = Évaluez cinq besoins et trois leviers. « Je ne sais pas encore » est une réponse valable.
decide-rating-empty-title = Aucun enjeu à évaluer
decide-rating-empty-text = Nommez d’abord jusqu’à sept enjeux.
decide-rating-table-caption = Évaluation de chaque enjeu, de 0 à 4
decide-rating-issue = Enjeu
decide-rating-key = 0 est le plus bas, 4 le plus haut. Les barres indiquent la solidité de chaque évaluation.
decide-rating-cell = { $criterion } : { $value } sur 4. { $grade }.
decide-rating-cell-unknown = { $criterion } : à vérifier
decide-rating-cell-empty = { $criterion } : non évalué
decide-rating-to-grid = Les placer sur une grille
decide-rating-to-priorities = Voir l’ordre de priorité

# The page that rates one issue
decide-rate-up = Évaluation
decide-rate-lead = Huit points, environ dix minutes. Pensez aux douze derniers mois.
decide-rate-need = Le besoin
decide-rate-need-hint = Ces cinq points forment le score de besoin, qui établit l’ordre.
decide-rate-leverage = Les leviers
decide-rate-leverage-hint = Un faible levier n’écarte pas un enjeu. Il change la stratégie, jamais l’ordre.
decide-rate-unknown-hint = Le reste est comparé sans ce point, et le manque est affiché.
decide-rate-clear = Effacer cette évaluation
decide-rate-solid = Cette évaluation est-elle solide ?
decide-rate-source = Ce qui l’appuie
decide-rate-source-none = Aucune source choisie
decide-rate-source-caps = Cette source appuie au plus une impression partagée.
decide-rate-source-hunch = Cette source appuie au plus une intuition.
decide-rate-reason = Qu’est-ce qui vous le fait dire ?
decide-rate-details = Source et motif
decide-rate-starting = La liste propose { $value } sur 4 comme point de départ. Le groupe décide.
decide-rate-next = Enjeu suivant : { $issue }
decide-rate-done = Retour aux évaluations

# Words for the five steps of the leverage parts
decide-lever-M-0 = Aucun pouvoir d’agir
decide-lever-M-1 = Peu de pouvoir
decide-lever-M-2 = Un certain pouvoir
decide-lever-M-3 = Beaucoup de pouvoir
decide-lever-M-4 = Plein pouvoir
decide-lever-R-0 = Aucun moyen
decide-lever-R-1 = Peu de moyens
decide-lever-R-2 = Certains moyens mobilisables
decide-lever-R-3 = La plupart des moyens mobilisables
decide-lever-R-4 = Moyens prêts
decide-lever-E-0 = Aucune réponse connue
decide-lever-E-1 = Des idées sans preuves
decide-lever-E-2 = Quelques preuves
decide-lever-E-3 = De bonnes preuves
decide-lever-E-4 = Des preuves solides

# Quick placing: harm by frequency
decide-placing-title = Quels enjeux pèsent le plus sur les gens ?
decide-placing-lead = Placez chaque enjeu selon sa fréquence et le tort causé. Faites-le glisser ou utilisez les flèches.
decide-placing-empty-title = Aucun enjeu à placer
decide-placing-empty-text = Nommez d’abord jusqu’à sept enjeux.
decide-placing-x = Fréquence
decide-placing-y = Tort causé aux gens
decide-placing-x-0 = Aucun connu
decide-placing-x-1 = Rare
decide-placing-x-2 = Mensuel
decide-placing-x-3 = Hebdomadaire
decide-placing-x-4 = Quotidien
decide-placing-y-0 = Désagrément
decide-placing-y-1 = Perte limitée
decide-placing-y-2 = Perte réelle, détresse
decide-placing-y-3 = Blessure, traumatisme
decide-placing-y-4 = Menace à la vie
decide-placing-key = Les cases plus chaudes pèsent davantage dans le score de besoin. La tendance, le fardeau inégal et la préoccupation comptent aussi.
decide-placing-hunch = Un placement compte comme une intuition tant que la page d’évaluation ne dit pas ce qui l’appuie.
decide-placing-spoken = { $issue }. Fréquence : { $frequency }. Tort : { $harm }.
decide-placing-open = L’évaluer au complet

## Priorities

decide-priorities-title = Quels enjeux viennent en premier ?
decide-priorities-lead = Le score prépare une décision. Ce sont des personnes qui en répondent.
decide-priorities-empty-title = Aucun enjeu à comparer
decide-priorities-empty-text = Nommez et évaluez au moins trois enjeux pour obtenir un ordre.
decide-priorities-few = Un ordre demande au moins trois enjeux évalués sur 60 % du poids. Vous en avez { $count }.
decide-priorities-caption = Enjeux selon le besoin, du plus élevé au plus bas
decide-column-rank = Rang
decide-column-issue = Enjeu
decide-column-need = Besoin
decide-column-complete = Complet
decide-column-confidence = Confiance
decide-column-leverage = Levier
decide-column-band = Niveau
decide-column-cell = Orientation
decide-column-robust = Si les poids changent
decide-rank-tied = { $rank } =
decide-rank-tied-spoken = { $rank }, ex æquo
decide-need-range = de { $low } à { $high }
decide-provisional = Provisoire
decide-safeguard = Grave : un motif est requis s’il n’est pas retenu
decide-capped = Surtout caché : la fréquence compte comme une impression
decide-confidence-low = Faible
decide-confidence-medium = Moyenne
decide-confidence-high = Élevée
decide-band-A = A, très élevé
decide-band-B = B, élevé
decide-band-C = C, modéré
decide-band-D = D, faible
decide-cell-act-now = Agir maintenant
decide-cell-build-capacity = Renforcer la capacité et faire des représentations
decide-cell-quick-improvements = Améliorations rapides
decide-cell-watch = Surveiller
decide-robust-robust = Solide
decide-robust-fairly-robust = Assez solide
decide-robust-depends = Dépend des poids
decide-robust-not-top = Hors des premières priorités
decide-robust-detail = Rang { $best } à { $worst }. Parmi les trois premiers { $times } fois sur 12.
decide-robust-detail-same = Toujours au rang { $best }. Parmi les trois premiers { $times } fois sur 12.
decide-sensitivity-title = L’ordre tient-il si les poids changent ?
decide-sensitivity-text = L’ordre a été recalculé de 12 façons : tel quel, à poids égaux, puis en augmentant ou en réduisant chaque poids de moitié.
decide-ties-text = Les enjeux à moins de 5 points du premier de leur groupe partagent son rang.
decide-leverage-text = Le levier ne change jamais le rang. Il indique comment agir.
decide-to-document-title = À documenter
decide-to-document-text = On en sait trop peu pour classer ces enjeux. Ils restent au plan, avec ce qui manque.
decide-to-document-missing = Il manque : { $criteria }
decide-to-document-known =
    { $percent ->
        [one] { $percent } % du poids est connu. Besoin entre { $low } et { $high }.
       *[other] { $percent } % du poids est connu. Besoin entre { $low } et { $high }.
    }
decide-to-document-rate = Vérifier et évaluer
decide-picture-title = Besoin et leviers
decide-how-title = Comment l’ordre est calculé
decide-how-1 = Chaque enjeu est évalué de 0 à 4 selon cinq critères.
decide-how-2 = Le score de besoin est la moyenne pondérée des évaluations connues, ramenée sur une échelle de 0 à 100.
decide-how-3 = Une inconnue ne vaut jamais zéro : le score montre jusqu’où il pourrait descendre et monter.
decide-how-4 = Sous 60 % du poids connu, un enjeu n’est pas classé. Il passe à la liste « À documenter ».
decide-how-5 = Le levier compte le mandat pour 35 %, les moyens pour 30 % et les réponses pour 35 %.
decide-how-formula = Besoin = 100 × somme des (poids × évaluation) ÷ (4 × somme des poids connus)
decide-weights-title = Poids de chaque critère
decide-weights-hint = Par pas de 5 %. Le total doit être de 100 %. Tout changement est imprimé au plan.
decide-weights-option = { $percent } %
decide-weights-total = Total : { $percent } %
decide-weights-error = Les poids totalisent { $percent } %. Ils doivent totaliser 100 %.
decide-weights-save = Utiliser ces poids
decide-weights-reset = Revenir aux poids de la méthode
decide-weights-own = Votre plan utilise ses propres poids
decide-weights-method = Votre plan utilise les poids de la méthode
decide-weights-method-value = Méthode : { $percent } %
decide-priorities-next = Consigner la décision

## Decision

decide-decision-title = Que décide le groupe ?
decide-decision-lead = Retenez de trois à cinq priorités. Écrivez aussi ce que vous ne traitez pas maintenant, et pourquoi.
decide-decision-empty-title = Rien à décider pour l’instant
decide-decision-empty-text = Nommez et évaluez d’abord les enjeux.
decide-decision-choice = Décision pour « { $issue } »
decide-choice-retain = Retenir comme priorité
decide-choice-later = Traiter plus tard
decide-choice-document = Documenter d’abord
decide-choice-aside = Mettre de côté
decide-choice-short-retain = Retenu
decide-choice-short-later = Plus tard
decide-choice-short-document = À documenter
decide-choice-short-aside = Mis de côté
decide-decision-clear = Effacer la décision pour « { $issue } »
decide-decision-clear-short = Effacer
decide-decision-ranked = Rang { $rank }, besoin { $need }
decide-decision-unranked = Non classé : on en sait trop peu
decide-decision-reason = Motif
decide-decision-reason-needed = Un motif est requis : ce choix s’écarte de l’ordre ou l’enjeu est grave.
decide-decision-reasons-missing =
    { $count ->
        [one] Il manque encore { $count } motif
       *[other] Il manque encore { $count } motifs
    }
decide-decision-retained =
    { $count ->
        [0] Aucun enjeu retenu pour l’instant
        [one] { $count } enjeu retenu
       *[other] { $count } enjeux retenus
    }
decide-decision-advice-few = De trois à cinq priorités gardent un plan réalisable.
decide-decision-advice-many = Plus de cinq priorités dispersent les moyens.
decide-decision-order = Ordre des enjeux retenus
decide-decision-up = Monter « { $issue } »
decide-decision-down = Descendre « { $issue } »
decide-decision-moved = { $issue } est maintenant au numéro { $position }
decide-record-title = Compte rendu de la décision
decide-record-date = Date de la décision
decide-record-present = Qui était présent
decide-record-present-hint = Les organismes, sans noms de personnes
decide-record-dissent = Qui était en désaccord, et sur quoi
decide-record-dissent-hint = Un désaccord consigné sert plus tard
decide-decision-next = Rédiger les objectifs

## Objectives

decide-objectives-title = Qu’est-ce qui doit changer, et d’ici quand ?
decide-objectives-lead = Un objectif par priorité : un indicateur, un groupe ou un lieu, une cible et une date.
decide-objectives-empty-title = Aucune priorité retenue
decide-objectives-empty-text = Retenez au moins un enjeu pour rédiger son objectif.
decide-objectives-none = Aucun objectif pour cette priorité
decide-objectives-add = Ajouter un objectif
decide-objectives-add-for = Ajouter un objectif pour « { $issue } »
decide-objectives-remove = Retirer l’objectif { $number } pour « { $issue } »
decide-objectives-remove-short = Retirer
decide-objective-number = Objectif { $number }
decide-objective-verb = Ce que vous voulez faire
decide-verb-reduce = Réduire
decide-verb-increase = Augmenter
decide-verb-maintain = Maintenir
decide-objective-indicator = Indicateur
decide-objective-indicator-hint = Sa valeur de départ, sa cible et sa date viennent de « Mesurer »
decide-objective-indicator-none = Aucun indicateur choisi
decide-objective-indicator-go = Ajouter un indicateur dans « Mesurer »
decide-objective-group = Groupe ou lieu
decide-objective-group-hint = Chez qui ou à quel endroit cela devrait se voir
decide-objective-sentence = Tel qu’il se lira dans le plan
decide-objective-checks-done = Les cinq vérifications sont réussies : précis, mesuré, plausible, lié à une priorité, daté.
decide-objective-checks = À compléter

# What an objective still lacks, or what to look at
decide-check-group-missing = Nommez le groupe ou le lieu.
decide-check-indicator-missing = Choisissez un indicateur.
decide-check-baseline-missing = Saisissez la valeur de départ et sa date. D’ici là, l’objectif est une ébauche.
decide-check-target-missing = Saisissez la cible et sa date.
decide-check-not-retained = Cet enjeu n’est pas retenu.
decide-check-change-too-fast = Un changement de plus de 30 % en deux ans est rare. Gardez-le si vous pouvez le justifier.
decide-check-change-too-small = Ce changement est trop petit pour se distinguer du hasard. Prenez une période plus longue, un secteur plus grand ou un autre indicateur.
decide-check-under-reported = Ces signalements augmentent quand la confiance augmente. Une cible de réduction pourrait récompenser le silence.

## Around the ratings: when to begin, what the figures propose, what the voices say

decide-order-not-ready = Vous pouvez commencer dès maintenant. L’ordre sera plus solide avec des données sur au moins un enjeu, dans l’une de ces parties :
decide-cheers-hint = Cochez ce qui est vrai aujourd’hui. Quatre coches ou plus font un enjeu sur lequel travailler.
# Under the six ticks of an issue. $count (Number) - how many are ticked, fewer than four
decide-cheers-few = { $count ->
    [one] { $count } coche sur 6. C’est peut-être un symptôme plutôt qu’un enjeu : cherchez ce qui se trouve derrière, divisez-le ou renseignez-vous davantage.
   *[other] { $count } coches sur 6. C’est peut-être un symptôme plutôt qu’un enjeu : cherchez ce qui se trouve derrière, divisez-le ou renseignez-vous davantage.
}
decide-cheers-enough = { $count } coches sur 6 : un enjeu sur lequel le groupe peut travailler.
decide-proposal = Les chiffres proposent :
decide-proposal-start = Un point de départ :
decide-proposal-start-text = Il ouvre la discussion. Le groupe décide.
decide-proposal-unstable = Moins de 20 faits : un de plus ou de moins change beaucoup.
decide-proposal-before = Au moment de l’évaluation, les chiffres proposaient { $value }.
decide-proposal-blocked = Aucune proposition :
decide-proposal-lift = Aller voir
decide-proposal-how = Comment elle est calculée
decide-proposal-use = Prendre cette valeur
decide-proposal-use-name = Prendre cette valeur : { $point }
decide-rate-departs = Pourquoi donner une autre valeur que les chiffres ?
decide-rate-departs-hint = La raison est gardée dans l’historique et imprimée à côté de l’évaluation.
# What the voices hold on one point. $known, $of (Number) - voices that gave a value, voices that were asked
decide-voices-median = Les voix : médiane { $median }, de { $low } à { $high } ({ $known } sur { $of } savent).
decide-voices-same = Les voix disent toutes { $value } ({ $known } sur { $of } savent).
decide-voices-unknown = Les voix : trop peu savent ({ $known } sur { $of }).
decide-voices-discuss = À discuter.
decide-voices-see = Voir chaque voix
decide-what-if-title = Ce qui changerait l’ordre
decide-what-if-text = Les plus petits changements d’une seule évaluation qui déplaceraient un enjeu, le reste étant égal.
decide-what-if-none = Aucun changement d’une seule évaluation ne modifierait les trois premiers.
decide-weights-reason = Pourquoi les modifier ?
decide-weights-log = { $count ->
    [one] { $count } modification des poids
   *[other] { $count } modifications des poids
}
decide-weights-log-line = { $date } : { $criterion }, de { $before } à { $after }
decide-weights-log-line-by = { $date } : { $criterion }, de { $before } à { $after }, par { $author }
