### Le plan d’action comme document, et les phrases qui accompagnent ses images.

## Mots de la mise en page

report-contents = Table des matières
report-page = Page { $page } sur { $pages }
report-go-to-page = { $title }, page { $page }
report-continued = (suite)
report-caption-table = Tableau { $number }. { $caption }
report-caption-figure = Figure { $number }. { $caption }

## Couverture

report-title-default = Plan de sécurité
report-subtitle = Plan d’action
report-subtitle-preliminary = Plan d’action, version préliminaire
report-years = { $from }⁠-⁠{ $to }
report-band-internal = INTERNE : nombres exacts, à ne pas diffuser
report-band-training = FORMATION : municipalité et chiffres fictifs
report-band-preliminary = PRÉLIMINAIRE : une partie des données manque
report-cover-years = Années visées
report-cover-council = Séance du conseil
report-cover-council-none = Date à fixer
report-cover-population = Population
report-cover-population-value =
    { $count ->
        [one] { $count } habitant
       *[other] { $count } habitants
    }
report-cover-status = État
report-cover-status-preliminary = Préliminaire : il manque des données
report-cover-status-complete = Les trois sortes de données sont présentes
report-cover-status-training = Exemple de formation, non un vrai plan

# Après un texte du plan qui n’existe que dans l’autre langue
report-other-language-fr = (en français)
report-other-language-en = (en anglais)
report-not-stated = Non précisé
report-none = Aucun
report-issue-unnamed = Enjeu sans nom
report-indicator-unnamed = Indicateur sans nom
report-fewer-than = moins de { $count }
report-to-find-out = À vérifier

## Sommaire

report-summary-title = Sommaire
report-summary-lead =
    { $count ->
        [0] { $municipality } présente son plan de sécurité pour { $years }. Aucune priorité n’est encore retenue.
        [one] { $municipality } présente son plan de sécurité pour { $years } et retient une priorité.
       *[other] { $municipality } présente son plan de sécurité pour { $years } et retient { $count } priorités.
    }
report-summary-no-objective = Aucun objectif n’est encore rédigé pour cette priorité.
report-summary-actions =
    { $count ->
        [0] Aucune action n’est encore choisie.
        [one] Le plan prévoit une action. Elle coûte { $total } en tout, dont { $confirmed } confirmés par écrit.
       *[other] Le plan prévoit { $count } actions. Elles coûtent { $total } en tout, dont { $confirmed } confirmés par écrit.
    }
report-summary-budget-caption = Coût des actions par année
report-column-year = Année
report-column-amount = Montant
report-column-confirmed = Confirmé
report-column-to-confirm = À confirmer
report-budget-total = Total
report-summary-known = Ce qui reste à vérifier
report-summary-find-out =
    { $count ->
        [0] Aucune question n’est marquée comme restant à vérifier.
        [one] Il reste une question à vérifier. Elle figure à la fin, avec la personne ou le service qui s’en charge.
       *[other] Il reste { $count } questions à vérifier. Elles figurent à la fin, avec la personne ou le service qui s’en charge.
    }
report-summary-evidence = Le plan n’a encore aucune réponse issue de ces sortes de données : { $families }. D’ici là, il demeure préliminaire.
report-summary-evidence-complete = Le plan s’appuie sur des données enregistrées, sur le vécu et sur l’observation des lieux.
report-summary-followed =
    { $count ->
        [0] Aucun indicateur ne suit encore ce plan.
        [one] Le plan est suivi par un indicateur. Avec une valeur de départ : { $started } sur 1.
       *[other] Le plan est suivi par { $count } indicateurs ; { $started } d’entre eux ont une valeur de départ.
    }
report-summary-caution-title = Comment lire ce plan
report-summary-caution = Les scores préparent des décisions ; ce sont des personnes qui les prennent et qui en répondent. Une inconnue est imprimée comme une inconnue, jamais comme un zéro.

## Démarche

report-method-title = Comment ce plan a été préparé
report-method-lead = Ce chapitre dit d’où viennent les chiffres du plan, comment l’ordre des enjeux est calculé, et ce que ni les uns ni l’autre ne peuvent dire.
report-method-facts-asked = Qui l’a demandé
report-method-facts-period = Période décrite
report-method-facts-answered = Questions répondues
report-method-facts-sources = Sources utilisées
report-method-period-compared =
    { $years ->
        [0] Du { $from } au { $to }, sans année antérieure de comparaison
        [one] Du { $from } au { $to }, comparée à une année antérieure
       *[other] Du { $from } au { $to }, comparée à { $years } années antérieures
    }
report-method-answered = { $answered } sur { $total }
report-method-evidence = Trois sortes de données
report-method-evidence-text = Un plan devrait reposer sur ce qui est enregistré, sur ce que vivent les gens et sur ce qui s’observe sur le terrain. Quand l’une manque, le plan est dit préliminaire.
report-method-evidence-caption = Données présentes dans ce plan
report-column-evidence = Sorte de données
report-column-state = État
report-evidence-S2 = Données enregistrées
report-evidence-S3 = Vécu de la population
report-evidence-S4 = Observation des lieux
report-evidence-present = Présentes
report-evidence-missing = Aucune réponse encore
report-method-order = Comment l’ordre est calculé
report-method-weights-caption = Poids de chaque critère dans le score de besoin
report-column-criterion = Critère
report-column-asks = Ce qu’il demande
report-column-weight-method = Méthode
report-column-weight-plan = Ce plan
report-asks-F = À quelle fréquence cela se produit-il ?
report-asks-G = Quelle est la gravité du tort causé ?
report-asks-T = La situation est-elle en hausse ou en baisse ?
report-asks-V = Certaines personnes en portent-elles une part bien plus lourde ?
report-asks-P = À quel point la population s’en inquiète-t-elle ?
report-method-weights-own = Ce plan utilise ses propres poids. Ils diffèrent de ceux de la méthode.
report-method-weights-same = Ce plan utilise les poids de la méthode.
report-method-confidence = La confiance additionne, pour les cinq critères, le poids multiplié par la valeur de la cote des données. Sous 0,40 elle est faible, à partir de 0,40 moyenne, à partir de 0,70 élevée.
report-method-bands = À partir de 65, le besoin est très élevé, à partir de 50 élevé, à partir de 35 modéré, et sous 35 faible.
report-method-grades = La solidité des données
report-method-grades-caption = Cotes des données
report-column-grade = Cote
report-column-in-words = En mots
report-column-meaning = Sens
report-column-counts-for = Compte pour
report-method-silent = Ce que les scores ne disent pas
report-method-silent-cause = Ils ne disent pas pourquoi un enjeu existe, ni qui en est responsable.
report-method-silent-place = Ils classent des enjeux. Ils ne classent ni les secteurs ni les groupes de personnes.
report-method-silent-small = Un écart de moins de cinq points n’en est pas un : ces enjeux partagent un rang.
report-method-silent-effect = Ils ne disent pas qu’une action réussira. La recherche et les valeurs à venir renseignent là-dessus.
report-method-privacy = Ce qui est masqué à dessein
report-method-privacy-text = Les nombres de 1 à 4 sont imprimés « moins de 5 ». Pour les enjeux sensibles, les nombres de 1 à 9 sont imprimés « moins de 10 ». Les coordonnées des partenaires, leur influence et leur intérêt ne sont pas publiés.

## Diagnostic

report-diagnosis-title = Ce que montre le diagnostic
report-diagnosis-lead =
    { $count ->
        [0] Aucune question du diagnostic guidé n’a encore de réponse.
        [one] Le diagnostic guidé compte une réponse pour l’instant. Elle est imprimée avec sa source et sa solidité.
       *[other] Le diagnostic guidé compte { $count } réponses pour l’instant. Chacune est imprimée avec sa source et sa solidité.
    }
report-diagnosis-issues = Les enjeux comparés
report-diagnosis-issues-text =
    { $count ->
        [one] Le groupe a décrit un enjeu.
       *[other] Le groupe a décrit { $count } enjeux.
    }
report-diagnosis-no-statement = Pas encore décrit.
report-diagnosis-hidden-3 = L’essentiel échappe aux données enregistrées. Sa fréquence compte au plus comme une impression partagée.
report-diagnosis-hidden-4 = Presque tout échappe aux données enregistrées. Sa fréquence compte au plus comme une impression partagée.
report-diagnosis-section-caption = Réponses : { $section }
report-diagnosis-empty = Ces sections n’ont encore aucune réponse : { $sections }.
report-column-question = Question
report-column-answer = Réponse
report-column-rests-on = Sur quoi elle repose
report-answer-who-when = À vérifier : { $who }, d’ici le { $date }.
report-answer-who = À vérifier : { $who }.
report-answer-when = À vérifier d’ici le { $date }.
report-answer-nobody = À vérifier. Personne n’en est encore chargé.
report-answer-not-applicable = Sans objet ici
report-answer-undisclosed = Ne peut être divulgué
report-answer-entries =
    { $count ->
        [one] Une entrée : { $names }
       *[other] { $count } entrées : { $names }
    }
report-answer-entries-unnamed =
    { $count ->
        [one] Une entrée
       *[other] { $count } entrées
    }
report-answer-rows =
    { $count ->
        [one] Rempli pour { $names }
       *[other] Rempli pour { $count } éléments : { $names }
    }
report-answer-rows-unnamed = Rien de rempli qui puisse être montré
report-answer-fields-unnamed =
    { $count ->
        [one] Un détail rempli
       *[other] { $count } détails remplis
    }
report-answer-more =
    { $count ->
        [one] un autre
       *[other] { $count } autres
    }
report-answer-elsewhere = Voir le chapitre sur les priorités
report-answer-scale = { $value } sur { $most }. { $anchor }
report-answer-scale-bare = { $value } sur { $most }
report-answer-yes = Oui
report-answer-partly = En partie
report-answer-no = Non
report-grade-A = A, documentée
report-grade-B = B, documentée
report-grade-C = C, impression partagée
report-grade-D = D, intuition
report-grade-none = Solidité non précisée
report-source-none = Aucune source indiquée
report-maturity-title = La capacité d’agir
report-maturity-caption = Capacité d’agir selon dix dimensions, de 0 à 4
report-maturity-score = L’ensemble du profil donne { $score } sur 100 : { $level }.
report-maturity-no-score = Moins de sept dimensions sont connues ; aucun score d’ensemble n’est donc donné.
report-maturity-weakest = Les plus faibles aujourd’hui : { $dimensions }. Les renforcer facilite toutes les actions.
report-maturity-note = Il s’agit d’une autoévaluation du groupe, non d’un instrument certifié.

## Priorités

report-priorities-title = Les priorités et leurs motifs
report-priorities-compared =
    { $count ->
        [one] Le groupe a comparé un enjeu.
       *[other] Le groupe a comparé { $count } enjeux.
    }
report-priorities-retained =
    { $count ->
        [0] Il n’a encore retenu aucune priorité.
        [one] Il a retenu une priorité.
       *[other] Il a retenu { $count } priorités.
    }
report-priorities-few = Moins de trois enjeux sont évalués sur 60 % du poids ; il n’y a donc pas d’ordre de priorité.
report-priorities-order = L’ordre selon le besoin
report-priorities-caption = Enjeux selon le besoin, du plus élevé au plus bas
report-priorities-note = Le besoin et le levier vont de 0 à 100. La fourchette montre jusqu’où le besoin pourrait descendre ou monter une fois les inconnues levées. Un rang suivi de « = » est partagé.
report-column-range = Fourchette
report-provisional-mark = { $name } (provisoire)
report-rank-tied = { $rank } =
report-range = { $low }⁠-⁠{ $high }
report-priorities-ratings = Les évaluations derrière l’ordre
report-priorities-ratings-caption = Évaluation de 0 à 4 et cote des données, par critère
report-priorities-ratings-note = F fréquence, G gravité, T tendance (2 veut dire stable), V fardeau inégal, P préoccupation de la population ; M mandat, R moyens, E réponses. La lettre est la cote des données, et un point d’interrogation veut dire à vérifier. Un astérisque marque une cote abaissée, ou une valeur écartée, parce que la plupart des cas échappent aux données.
report-priorities-direction = Le besoin et les moyens d’agir
report-priorities-direction-caption = Niveau, levier et orientation de chaque enjeu
report-priorities-document-caption = Enjeux à documenter
report-column-known = Poids connu
report-column-missing = Ce qui manque
report-column-could-be = Besoin possible
report-priorities-serious = Enjeux graves suivis autrement
report-priorities-serious-text = Ces enjeux sont assez graves pour que leur absence des priorités demande un motif écrit.
report-priorities-serious-caption = Enjeux graves qui ne sont pas retenus
report-reason-missing = Le motif n’est pas encore écrit.
report-priorities-sensitivity = L’ordre tient-il si les poids changent ?
report-priorities-sensitivity-caption = Rang selon douze jeux de poids
report-column-best-worst = Meilleur et pire rang
report-column-top-three = Parmi les trois premiers
report-times-of-12 = { $times } fois sur 12
report-priorities-decision = Ce qui a été décidé
report-decision-caption = Décision pour chaque enjeu
report-column-decision = Décision
report-column-reason = Motif
report-decision-none = Pas encore décidé
report-decision-date = Date
report-decision-present = Présences
report-decision-dissent = Désaccord consigné
report-no-dissent = Aucun désaccord consigné

## Objectifs

report-objectives-title = Ce qui devrait changer, et d’ici quand
report-objectives-lead = Chaque objectif dit ce qui est mesuré, d’où à où, et d’ici quelle date. Sans valeur de départ ou sans cible, il reste une ébauche.
report-objectives-none-retained = Aucune priorité n’est encore retenue ; il n’y a donc pas d’objectif à rédiger.
report-priority-numbered = Priorité { $number } : { $name }
report-priority-number = Priorité { $number }
report-objective-caption = Objectif { $number } : valeur de départ, cible et source
report-objective-to-complete = À compléter
report-column-start = Valeur de départ
report-column-target = Cible
report-column-source = Source
report-value-on = { $value } ({ $date })
report-objective-reduce =
    { $place ->
        [stated] Réduire l’indicateur « { $indicator } » pour { $group }, de { $start } ({ $startdate }) à { $target } d’ici le { $targetdate }.
       *[unstated] Réduire l’indicateur « { $indicator } » de { $start } ({ $startdate }) à { $target } d’ici le { $targetdate }.
    }
report-objective-increase =
    { $place ->
        [stated] Augmenter l’indicateur « { $indicator } » pour { $group }, de { $start } ({ $startdate }) à { $target } d’ici le { $targetdate }.
       *[unstated] Augmenter l’indicateur « { $indicator } » de { $start } ({ $startdate }) à { $target } d’ici le { $targetdate }.
    }
report-objective-maintain =
    { $place ->
        [stated] Maintenir l’indicateur « { $indicator } » pour { $group } à { $target } jusqu’au { $targetdate } ; il était de { $start } le { $startdate }.
       *[unstated] Maintenir l’indicateur « { $indicator } » à { $target } jusqu’au { $targetdate } ; il était de { $start } le { $startdate }.
    }
report-objective-source = Selon cette source : { $source }.
report-objective-draft-reduce =
    { $place ->
        [stated] Ébauche : réduire l’indicateur « { $indicator } » pour { $group }.
       *[unstated] Ébauche : réduire l’indicateur « { $indicator } ».
    }
report-objective-draft-increase =
    { $place ->
        [stated] Ébauche : augmenter l’indicateur « { $indicator } » pour { $group }.
       *[unstated] Ébauche : augmenter l’indicateur « { $indicator } ».
    }
report-objective-draft-maintain =
    { $place ->
        [stated] Ébauche : maintenir l’indicateur « { $indicator } » pour { $group }.
       *[unstated] Ébauche : maintenir l’indicateur « { $indicator } ».
    }
report-objective-lacks-start = La valeur de départ et sa date restent à vérifier.
report-objective-lacks-target = La cible et sa date restent à fixer.
report-objective-lacks-both = La valeur de départ, la cible et leurs dates manquent encore.
report-objective-without-indicator = Ébauche : rien n’est encore mesuré pour « { $issue } ». Il reste à choisir un indicateur.

## Fiches d’action

report-actions-title = Les actions
report-actions-lead =
    { $count ->
        [0] Aucune action n’est encore choisie.
        [one] Le plan prévoit une action. Sa fiche dit qui en répond, quand, à quel coût et comment on saura.
       *[other] Le plan prévoit { $count } actions. Chaque fiche dit qui en répond, quand, à quel coût et comment on saura.
    }
report-actions-caption = Les actions en un coup d’œil
report-column-code = Code
report-column-action = Action
report-column-lead = Responsable
report-column-dates = Dates
report-column-cost = Coût
report-action-heading = { $code } · { $title }
report-action-title-only = Titre
report-action-issue = Enjeu
report-action-lead = Responsable du résultat
report-action-accepted = { $lead }, accord donné le { $date }
report-action-not-accepted = { $lead }, accord à obtenir
report-action-group = Pour qui ou quel lieu
report-action-dates = Dates
report-dates-span = Du { $start } au { $end }
report-dates-from = À partir du { $start }
report-dates-until = Jusqu’au { $end }
report-action-status = État
report-action-level = Niveau de prévention
report-action-approach = Approche
report-action-zone = Zone d’intervention
report-column-partner = Partenaire
report-action-milestones-caption = Étapes de l’action
report-column-milestone = Étape
report-column-due = Échéance
report-milestone-done = Faite
report-milestone-open = À faire
report-action-budget-caption = Budget de l’action
report-column-source-of-money = Provenance
report-column-commitment = Engagement
report-money-confirmed = Confirmé par écrit
report-money-expected = À confirmer
report-action-indicators = Comment on saura
report-action-rights = Droits et vie privée
report-action-side-effects = Effets indésirables possibles
report-action-research = Ce que dit la recherche
report-action-research-none = Cette action ne vient pas du répertoire ; aucune recherche n’est citée.
report-action-warn-harmful = La recherche a trouvé cette action nuisible. Le groupe l’a tout de même choisie.
report-action-warn-no-effect = La recherche n’a trouvé aucun effet de cette action. Le groupe l’a tout de même choisie.
report-action-caution = Prudence
report-action-rating-unchecked = Cette appréciation n’a pas été vérifiée dans ses sources.
report-action-no-reference = Sa source n’a pas été vérifiée et n’est pas citée.
report-action-lacks = Ce qui manque avant le conseil
report-action-ready = Il ne manque rien pour le conseil.
report-action-total = Coût total

## Partenaires

report-partners-title = Les partenaires
report-partners-lead =
    { $count ->
        [0] Aucun partenaire n’est encore nommé.
        [one] Le plan compte sur un partenaire.
       *[other] Le plan compte sur { $count } partenaires.
    }
report-partners-caption = Partenaires du plan
report-column-type = Type
report-column-brings = Ce qu’il apporte
report-column-agreement = Entente
report-partners-coverage = Qui couvre chaque priorité
report-partners-coverage-caption = Rôle des partenaires pour chaque priorité
report-column-priority = Priorité
report-column-answers = Répond du résultat
report-column-does = Fait le travail
report-column-asked = Consulté avant
report-column-told = Informé après
report-partners-gaps = Ce qui manque
report-partners-no-gap = Chaque priorité a un responsable du résultat.
report-gap-no-partner = Aucun partenaire encore pour : { $issue }.
report-gap-no-lead = Aucun responsable du résultat encore pour : { $issue }.
report-partners-left-out = Les coordonnées, les notes, l’influence et l’intérêt restent dans le fichier de travail. Ils ne font pas partie de ce document.

## Indicateurs

report-indicators-title = Comment le changement sera suivi
report-indicators-lead =
    { $count ->
        [0] Aucun indicateur n’est encore choisi.
        [one] Le plan est suivi par un indicateur.
       *[other] Le plan est suivi par { $count } indicateurs.
    }
report-indicators-caption = Indicateurs : valeur de départ, cible et dernière valeur
report-column-indicator = Indicateur
report-column-latest = Dernière valeur
report-column-verdict = Constat
report-indicators-rule = Comment les constats sont établis
report-indicators-each = Un indicateur à la fois
report-latest-none = Aucune depuis le départ
report-indicator-over-time = Valeurs dans le temps
report-indicator-values = Valeurs
report-indicator-note = Note du groupe
report-indicator-number = Indicateur { $number }
report-indicator-sentence = Ce qu’on peut en dire
report-indicator-caution = À lire avec prudence
report-no-target-by-design = Aucune : à lire avec prudence

## À vérifier, sources

report-find-out-title = Ce qui reste à vérifier
report-find-out-lead =
    { $count ->
        [0] Aucune question n’est marquée comme restant à vérifier.
        [one] Il reste une question sans réponse. Le dire fait partie du plan.
       *[other] Il reste { $count } questions sans réponse. Le dire fait partie du plan.
    }
report-find-out-caption = Questions qui restent à vérifier
report-column-who = Qui s’en charge
report-column-by-when = Échéance
report-find-out-late = { $date } (date passée)
report-find-out-undated = Sans date
report-find-out-nobody = Personne encore
report-sources-title = Sources
report-sources-evidence = Données utilisées dans ce plan
report-sources-evidence-none = Aucune source de données n’est encore indiquée.
report-sources-evidence-caption = Sources de données et ce qui s’y appuie
report-sources-best = Meilleure cote
report-sources-answers = Réponses
report-sources-ratings = Évaluations
report-sources-indicators = Indicateurs
report-sources-research = Recherche
report-sources-research-text = Publications derrière les actions de ce plan. Celles que personne n’a pu vérifier sont omises.
report-sources-research-none = Aucune publication n’est citée dans ce plan.
report-doi = DOI { $doi }

## Images

report-picture-matrix-title = Le besoin et les moyens d’agir
report-picture-need = Besoin
report-picture-leverage = Levier : mandat, moyens, réponses connues
report-picture-unsure = Confiance faible
report-picture-sure = Confiance élevée
report-picture-matrix-now =
    { $count ->
        [0] Aucun enjeu classé ne réunit un besoin et un levier de 50 ou plus.
        [one] Un enjeu classé sur { $all } réunit un besoin et un levier de 50 ou plus : { $issues }.
       *[other] { $count } enjeux classés sur { $all } réunissent un besoin et un levier de 50 ou plus : { $issues }.
    }
report-picture-matrix-sure =
    { $count ->
        [0] La confiance n’est élevée pour aucun d’eux.
        [one] La confiance est élevée pour un enjeu sur { $all }.
       *[other] La confiance est élevée pour { $count } enjeux sur { $all }.
    }
report-picture-matrix-silent = Le levier dit comment agir. Il ne dit pas ce qui compte le plus et ne change jamais le rang.
report-picture-matrix-alt = Graphique à bulles du besoin selon le levier, chacun de 0 à 100, divisé à 50 en quatre champs. { $finding }
report-picture-influence-title = Influence et intérêt des partenaires
report-picture-influence-finding =
    { $count ->
        [0] Aucun des { $all } partenaires placés ne réunit une influence et un intérêt de 2 ou plus. Les places sont un jugement du groupe. Elles ne disent pas ce qu’un partenaire fera.
        [one] Un partenaire sur les { $all } placés réunit une influence et un intérêt de 2 ou plus. Les places sont un jugement du groupe. Elles ne disent pas ce qu’un partenaire fera.
       *[other] { $count } partenaires sur les { $all } placés réunissent une influence et un intérêt de 2 ou plus. Les places sont un jugement du groupe. Elles ne disent pas ce qu’un partenaire fera.
    }
report-picture-influence-alt = Grille de l’influence selon l’intérêt, chacun de 0 à 4, divisée à 2 en quatre champs. { $finding }
report-picture-bars-title = Besoin de chaque enjeu classé
report-picture-bars-finding =
    { $count ->
        [0] L’enjeu « { $issue } » a le besoin le plus élevé, { $need } sur 100. Les cinq critères sont connus pour tous les enjeux montrés. Le besoin ne dit pas ce qui cause un enjeu.
        [one] L’enjeu « { $issue } » a le besoin le plus élevé, { $need } sur 100. Un enjeu pourrait encore bouger une fois ses inconnues levées. Le besoin ne dit pas ce qui cause un enjeu.
       *[other] L’enjeu « { $issue } » a le besoin le plus élevé, { $need } sur 100. { $count } enjeux pourraient encore bouger une fois leurs inconnues levées. Le besoin ne dit pas ce qui cause un enjeu.
    }
report-picture-bars-alt = Diagramme à barres du besoin de chaque enjeu classé, de 0 à 100. Des traits fins montrent jusqu’où il pourrait descendre ou monter. { $finding }
report-picture-trend-seen = { $indicator } : { $first } le { $from }, { $last } le { $to }.
report-picture-trend-silent = Les valeurs ne disent pas pourquoi.
report-picture-trend-alt = Courbe de { $count } valeurs dans le temps, avec la valeur de départ et la cible lorsqu’elles existent. { $finding }
report-picture-start = Valeur de départ : { $value }
report-picture-target = Cible : { $value }
report-picture-pace = Rythme nécessaire
report-picture-column-value = Valeur
report-picture-column-margin = Marge d’erreur
report-picture-column-dimension = Dimension
report-picture-unknown = À vérifier
