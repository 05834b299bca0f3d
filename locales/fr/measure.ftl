### Measure: indicators, readings and the dashboard.

## Indicators

measure-indicators-title = Comment saurez-vous que cela change ?
measure-indicators-lead = Choisissez-en quelques-uns, avec une valeur de départ. Un plan a besoin des quatre types.
measure-indicators-empty-title = Aucun indicateur
measure-indicators-empty-text = Choisissez dans la bibliothèque de 68 indicateurs ou écrivez le vôtre.
measure-indicators-count =
    { $count ->
        [one] { $count } indicateur
       *[other] { $count } indicateurs
    }
measure-indicators-caption = Indicateurs du plan
measure-column-name = Indicateur
measure-column-start = Départ
measure-column-target = Cible
measure-column-latest = Dernière valeur
measure-column-verdict = Constat
measure-indicator-add = Ajouter un indicateur
measure-library-close = Fermer la bibliothèque
measure-library-search = Chercher dans la bibliothèque
measure-library-search-hint = Un seul mot suffit, par exemple « crainte »
measure-library-kind = Type
measure-library-any = Tous les types
measure-library-found =
    { $count ->
        [one] { $count } indicateur dans la bibliothèque
       *[other] { $count } indicateurs dans la bibliothèque
    }
measure-library-none = Aucun résultat pour « { $words } ». Essayez un seul mot ou l’autre langue.
measure-library-already = Déjà dans votre plan
measure-library-add = Ajouter « { $indicator } »
measure-indicator-added = Indicateur « { $indicator } » ajouté
measure-kind-process = Processus
measure-kind-output = Réalisations
measure-kind-outcome = Effets
measure-kind-impact = Retombées
measure-kind-process-hint = Le travail est-il organisé ?
measure-kind-output-hint = Qu’est-ce qui a été livré ?
measure-kind-outcome-hint = Qu’est-ce qui a changé pour les gens, les lieux ou les services ?
measure-kind-impact-hint = Qu’est-ce qui a changé pour la sécurité en général ?
measure-own = Écrire votre propre indicateur
measure-own-name = Nom de l’indicateur
measure-own-error = Inscrivez le nom de l’indicateur
measure-own-save = Créer l’indicateur
measure-not-entered = Non saisie

## The page of one indicator

measure-indicator-up = Indicateurs
measure-indicator-missing = Cet indicateur ne fait plus partie du plan.
measure-indicator-save = Enregistrer et revenir
measure-indicator-remove = Retirer cet indicateur
measure-group-what = Ce qui est compté
measure-group-from-to = D’où à où
measure-group-source = D’où viennent les chiffres
measure-definition = Définition
measure-formula = Calcul
measure-caution = À lire avec prudence
measure-field-name = Nom
measure-field-unit = Unité
measure-unit-percent = Pourcentage
measure-unit-rate = Taux
measure-unit-count = Nombre
measure-unit-index = Indice
measure-unit-score = Score
measure-unit-money = Montant d’argent
measure-unit-days = Jours
measure-unit-minutes = Minutes
measure-unit-ratio = Ratio
measure-unit-points = Points
measure-unit-speed = Vitesse en km/h
measure-field-better = C’est mieux lorsque la valeur est
measure-better-lower = Plus basse
measure-better-higher = Plus élevée
measure-better-neither = Ni l’une ni l’autre : à lire avec prudence
measure-better-neither-note = Ni cible ni constat pour cet indicateur. Une hausse peut traduire plus de confiance, non plus de violence.
measure-field-problem = Enjeu suivi
measure-field-problem-none = Le plan dans son ensemble
measure-field-baseline = Valeur de départ
measure-field-baseline-on = Date de la valeur de départ
measure-field-target = Cible
measure-field-target-on = Date de la cible
measure-target-same = Choisissez une cible différente de la valeur de départ, { $value }
measure-target-before = La date de la cible doit être postérieure à la date de départ, le { $start }
measure-target-side = Cette cible est du mauvais côté de la valeur de départ, { $value }. Conservez-la si elle est exacte.
measure-field-source = Source
measure-field-source-none = Aucune source choisie
measure-field-source-note = Quel document, quelle page
measure-field-frequency = À quelle fréquence
measure-frequency-none = Non précisée
measure-frequency-M = Chaque mois
measure-frequency-Q = Chaque trimestre
measure-frequency-Y = Chaque année
measure-frequency-2Y = Tous les deux ans
measure-frequency-3Y = Tous les trois ans
measure-field-survey = Les valeurs viennent d’un sondage et comportent une marge d’erreur
measure-field-note = Note de lecture

## Readings

measure-readings-title = Valeurs dans le temps
measure-readings-lead = Saisissez chaque valeur avec sa date. Il faut deux valeurs pour une tendance.
measure-readings-none = Aucune valeur saisie
measure-reading-add = Ajouter une valeur
measure-reading-new = Une nouvelle valeur
measure-reading-correct = Corriger la valeur du { $date }
measure-reading-correct-short = Corriger
measure-reading-remove = Retirer la valeur du { $date }
measure-reading-save = Enregistrer cette valeur
measure-reading-date = Date
measure-reading-value = Valeur
measure-reading-sample = Personnes interrogées
measure-reading-margin = Marge d’erreur
measure-reading-margin-hint = Dans l’unité de la valeur, par exemple 5 pour plus ou moins 5 points
measure-reading-source = Quel document, quelle page
measure-reading-note = Note
measure-reading-date-error = Inscrivez la date de la valeur
measure-reading-value-error = Inscrivez la valeur sous forme de nombre
measure-readings-caption = Valeurs saisies

## Dashboard

measure-dashboard-title = La situation s’améliore-t-elle ?
measure-dashboard-lead =
    { $count ->
        [one] { $count } indicateur
       *[other] { $count } indicateurs
    }
measure-dashboard-empty-title = Pas encore de tendance
measure-dashboard-empty-text = Il faut deux valeurs. Saisissez la valeur de départ.
measure-dashboard-filter = Afficher selon le constat
measure-dashboard-all = Tous
measure-dashboard-none = Aucun indicateur n’a ce constat.
measure-dashboard-choose-named = Afficher « { $indicator } » en grand
measure-dashboard-others = Autres indicateurs
measure-dashboard-start = Départ, { $date }
measure-dashboard-start-undated = Départ
measure-dashboard-target = Cible, { $date }
measure-dashboard-target-undated = Cible
measure-dashboard-latest = Valeur du { $date }
measure-dashboard-margin = Marge d’erreur : { $margin }
measure-dashboard-from-to = De { $start } à { $target } d’ici { $date }
measure-dashboard-edit = Ouvrir l’indicateur
measure-dashboard-tiles = Afficher en tuiles
measure-dashboard-to = Aller au tableau de bord
measure-value-points =
    { $count ->
        [one] { $value } point
       *[other] { $value } points
    }
measure-value-minutes =
    { $value ->
        [one] { $value } minute
       *[other] { $value } minutes
    }
measure-value-speed = { $value } km/h
measure-value-days =
    { $count ->
        [one] { $value } jour
       *[other] { $value } jours
    }

verdict-on-track = En bonne voie
verdict-behind = Rythme insuffisant
verdict-wrong-way = Mauvaise direction
verdict-no-clear-change = Aucun changement net
verdict-with-care = À lire avec prudence
verdict-no-target = Aucune cible
verdict-no-value = Aucune valeur depuis le départ

# The strongest sentence allowed about one indicator
claim-0 = Aucune conclusion : pas de valeur de départ.
claim-1 = Niveau observé ; évolution inconnue.
claim-2a = Aucun changement distinguable du hasard.
claim-2b = Variation de { $change } ; la cause n’est pas établie.

# The rule of the verdicts, printed under the dashboard
measure-rule-title = Comment les constats sont établis
measure-rule-pace = Le rythme nécessaire est la ligne droite de la valeur de départ à la cible.
measure-rule-on-track = En bonne voie : la dernière valeur atteint ou dépasse le rythme nécessaire.
measure-rule-behind = Rythme insuffisant : elle va dans le bon sens, sans atteindre le rythme nécessaire.
measure-rule-wrong-way = Mauvaise direction : elle est moins bonne que la valeur de départ.
measure-rule-no-clear-change = Aucun changement net : l’écart reste dans la marge d’erreur.
measure-rule-with-care = À lire avec prudence : pour cet indicateur, ni une hausse ni une baisse n’est en soi une bonne nouvelle.
measure-rule-no-target = Aucune cible : la valeur a changé, mais il n’y a pas de cible à laquelle la comparer.
measure-rule-no-value = Aucune valeur depuis le départ : il manque la valeur de départ ou une valeur plus récente.
measure-rule-survey = Pour un sondage, un constat n’est donné que si l’écart dépasse la marge combinée.
measure-rule-cause = Un constat dit ce qui a changé. Il ne dit jamais pourquoi.

measure-library-kind-hint = Du travail accompli au changement obtenu
