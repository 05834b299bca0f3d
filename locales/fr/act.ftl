### Act: ideas with their evidence, and the action sheets.

## Ideas

act-ideas-title = Qu’est-ce qui pourrait fonctionner ici ?
act-ideas-lead = 72 actions, chacune avec ce que dit la recherche, même lorsqu’elle dit peu.
act-ideas-for = Pour quel enjeu ?
act-ideas-all-issues = Tous les enjeux
act-ideas-no-priority = Aucun enjeu n’est encore retenu. Vous pouvez lire les idées et les lier plus tard.
act-filter-level = Niveau de prévention
act-filter-cost = Coût
act-filter-evidence = Ce que dit la recherche
act-filter-any-level = Tous les niveaux
act-filter-any-cost = Tous les coûts
act-filter-any-evidence = Toutes les preuves
act-ideas-count =
    { $count ->
        [one] { $count } idée
       *[other] { $count } idées
    }
act-ideas-none = Aucune action ne correspond.
act-ideas-clear =
    { $count ->
        [one] Retirer { $count } filtre
       *[other] Retirer { $count } filtres
    }
act-idea-add = Ajouter au plan
act-idea-added = « { $idea } » ajoutée au plan
act-idea-chosen = Dans votre plan
act-idea-see-actions = Voir les actions
act-cost-low = Coût faible : temps du personnel et petits achats
act-cost-medium = Coût moyen : personnel affecté ou travaux
act-cost-high = Coût élevé : grands travaux, hébergement ou personnel de santé
act-cost-short-low = Faible
act-cost-short-medium = Moyen
act-cost-short-high = Élevé
act-delay-short = Résultats en moins de 6 mois
act-delay-medium = Résultats en 6 à 24 mois
act-delay-long = Résultats après plus de 24 mois
act-evidence-strong-positive = Preuves solides
act-evidence-promising = Prometteuse
act-evidence-mixed = Résultats partagés
act-evidence-no-effect = Aucun effet constaté
act-evidence-harmful = Effets nuisibles constatés
act-evidence-unknown = Aucune étude contrôlée trouvée
act-evidence-meaning-strong-positive = Une revue ou plusieurs études contrôlées ont constaté un effet favorable.
act-evidence-meaning-promising = Au moins une bonne étude contrôlée, ou une revue favorable mais faible.
act-evidence-meaning-mixed = Les études divergent, ou l’effet dépend de ce qui est mesuré.
act-evidence-meaning-no-effect = Les études contrôlées n’ont constaté, en moyenne, aucun effet.
act-evidence-meaning-harmful = Les études contrôlées ont constaté une aggravation.
act-evidence-meaning-unknown = Cela ne veut pas dire qu’elle échoue, mais que personne ne l’a bien mesurée.
act-evidence-unverified = Cette cote n’a pas été vérifiée auprès de ses sources.
act-idea-research = Ce que dit la recherche
act-idea-sources = Sources
act-idea-measures = Quoi mesurer
act-idea-caution = Mise en garde
act-idea-details = Effets, sources et mesures
act-idea-source = { $authors } ({ $year }). { $title }. { $publication }
act-idea-source-undated = { $authors }. { $title }. { $publication }
act-idea-doi = Numéro de référence : { $doi }
act-warn-harmful = La recherche a constaté que cette action nuit. Votre plan peut la contenir, et la fiche le dira.
act-warn-no-effect = La recherche n’a constaté aucun effet de cette action. Votre plan peut la contenir, et la fiche le dira.

## Actions

act-actions-title = Qu’allez-vous faire ?
act-actions-lead = Une fiche par action : qui la porte, quand, à quel coût, et comment vous le saurez.
act-actions-empty-title = Aucune action retenue
act-actions-empty-text = Lisez les idées pour votre première priorité ou écrivez votre propre action.
act-actions-count =
    { $count ->
        [one] { $count } action, { $cost } au total
       *[other] { $count } actions, { $cost } au total
    }
act-actions-by-year = Coût par année
act-actions-see-ideas = Voir les idées
act-actions-own = Écrire votre propre action
act-actions-own-title = Titre de l’action
act-actions-own-error = Inscrivez le titre de l’action
act-actions-own-save = Créer la fiche
act-card-untitled = Action sans titre
act-card-lead = Responsable
act-card-lead-none = Aucun responsable
act-card-dates = Dates
act-card-dates-none = Aucune date
act-card-dates-span = { $start } au { $end }
act-card-dates-from = À partir du { $start }
act-card-dates-until = Jusqu’au { $end }
act-card-cost = Coût
act-card-cost-none = Aucun coût
act-card-issue = Enjeu
act-card-issue-none = Aucun enjeu
act-ready = Prête pour le conseil
act-missing =
    { $count ->
        [one] Il manque { $count } élément pour le conseil
       *[other] Il manque { $count } éléments pour le conseil
    }
act-missing-problem = L’enjeu
act-missing-lead = Un responsable
act-missing-lead-acceptance = L’accord du responsable
act-missing-dates = Les dates
act-missing-budget = Une ligne de budget
act-missing-milestones = Deux étapes
act-missing-indicators = Un indicateur de réalisation et un indicateur d’effet
act-missing-baseline = Une valeur de départ
act-missing-rights = La vérification des droits et de la vie privée
act-missing-side-effects = Les effets indésirables possibles
act-status-planned = Prévue
act-status-under-way = En cours
act-status-done = Terminée
act-status-delayed = Retardée
act-status-stopped = Arrêtée

## The page of one action

act-sheet-up = Actions
act-sheet-code = Fiche d’action { $code }
act-sheet-missing = Cette action ne fait plus partie du plan.
act-sheet-save = Enregistrer et revenir
act-sheet-remove = Retirer cette action
act-group-what = Quoi et pourquoi
act-group-who = Qui
act-group-when = Quand
act-group-cost = Coût
act-group-know = Comment vous le saurez
act-group-care = Droits et effets indésirables
act-field-title = Titre
act-field-problem = Enjeu visé
act-field-problem-none = Aucun enjeu choisi
act-field-description = Ce qui sera fait
act-field-group = Groupe ou lieu
act-field-group-hint = À qui ou à quel lieu cela doit profiter
act-field-level = Niveau de prévention
act-field-level-none = Aucun niveau choisi
act-field-approach = Approche
act-field-approach-none = Aucune approche choisie
act-field-zone = Zone d’intervention
act-field-zone-none = Aucune zone choisie
act-field-status = État
act-field-lead = Responsable
act-field-lead-hint = Un seul partenaire répond du résultat
act-field-lead-none = Aucun responsable choisi
act-field-accepted = Accepté par le responsable le
act-field-accepted-hint = Un responsable n’est nommé qu’avec son accord écrit
act-field-partners = Partenaires et leurs rôles
act-field-partners-none = Ajoutez des partenaires dans « Mobiliser » pour leur donner un rôle ici.
act-partner-add = Ajouter un partenaire
act-partner-choose = Choisir un partenaire
act-partner-role = Rôle de { $partner }
act-partner-remove = Retirer { $partner } de cette action
act-role-R = Réalise le travail
act-role-C = Consulté avant
act-role-I = Informé après
act-field-starts = Début
act-field-ends = Fin
act-dates-error = La date de fin doit être postérieure au début, le { $start }
act-milestones = Étapes
act-milestones-hint = Au moins deux, avec une date
act-milestone-add = Ajouter une étape
act-milestone-text = Étape { $number }
act-milestone-due = Date de l’étape { $number }
act-milestone-done = L’étape { $number } est terminée
act-milestone-done-short = Terminée
act-milestone-remove = Retirer l’étape { $number }
act-budget-hint = Une ligne par année et par source. Confirmé veut dire promis par écrit.
act-budget-add = Ajouter une ligne de budget
act-budget-year = Année
act-budget-amount = Montant
act-budget-source = Source
act-budget-confirmed = Confirmé
act-budget-line = Ligne de budget { $number }
act-budget-remove = Retirer la ligne de budget { $number }
act-budget-total = Total : { $total }, dont { $confirmed } confirmés
act-source-municipal = Municipalité
act-source-partner = Partenaire
act-source-province = Province ou État
act-source-federal = Fédéral
act-source-other = Autre
act-field-indicators = Indicateurs
act-field-indicators-hint = Au moins un pour ce qui est produit et un pour ce qui change
act-field-indicators-none = Ajoutez des indicateurs dans « Mesurer » pour les lier ici.
act-field-rights = Vérification des droits et de la vie privée
act-field-rights-hint = Quels droits ou quelle vie privée pourraient être touchés, et ce que vous prévoyez
act-field-side-effects = Effets indésirables possibles
act-field-side-effects-hint = Tort, déplacement, stigmatisation : ce qu’il faut surveiller
act-ideas-none-text = Essayez avec moins de filtres ou consultez les idées pour tous les enjeux.

act-sheet-warn-harmful = La recherche a constaté que cette action nuit.
act-sheet-warn-no-effect = La recherche n’a constaté aucun effet de cette action.
