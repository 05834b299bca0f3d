### Pictures and placing grids, on any stage.


# The grid on which issues and partners are placed
placing-tray = À placer
placing-tray-hint = Choisissez-en un, puis une case de la grille ou une flèche
placing-choose = Choisissez une carte pour la déplacer
placing-move = Déplacer « { $item } »
placing-left = Déplacer à gauche
placing-right = Déplacer à droite
placing-up = Déplacer vers le haut
placing-down = Déplacer vers le bas
placing-unplaced = Non placé
placing-show-table = Afficher en tableau
placing-show-grid = Afficher en grille

# Intertitres du plan d’action au-dessus de ses images
picture-chapter-timeline = Le calendrier du travail
picture-chapter-kinds = Les formes de prévention
picture-chapter-budget = Ce que cela coûte
picture-chapter-network = Qui travaille avec qui
picture-chapter-glance = Tous les indicateurs d’un coup d’œil

# Les partenaires en anneaux autour de la municipalité
picture-network-title = Les partenaires selon leur rôle
picture-network-leads = Répond du résultat
picture-network-does = Fait le travail
picture-network-asked = Consulté avant
picture-network-told = Informé après
picture-network-outside = Sans rôle encore
picture-network-link = Travaillent à la même action ou priorité
picture-network-column-number = Nº
picture-network-column-partner = Partenaire
picture-network-column-role = Rôle le plus fort
picture-network-column-with = Travaille avec
picture-network-seen =
    { $count ->
        [one] Un partenaire, selon son rôle le plus fort : { $leads } répond du résultat, { $does } fait le travail, { $asked } consulté avant, { $told } informé après, { $outside } sans rôle.
       *[other] { $count } partenaires, selon leur rôle le plus fort : répondent du résultat, { $leads } ; font le travail, { $does } ; consultés avant, { $asked } ; informés après, { $told } ; sans rôle, { $outside }.
    }
picture-network-links =
    { $count ->
        [0] Aucune paire de partenaires ne travaille encore à la même action ou priorité.
        [one] Une paire travaille à la même action ou priorité.
       *[other] { $count } paires travaillent à la même action ou priorité ; un trait plus épais en indique davantage.
    }
picture-network-sure =
    { $all ->
        [0] Aucune action n’a encore de responsable.
       *[other] Responsables ayant accepté par écrit : { $accepted } actions sur { $all }.
    }
picture-network-silent = Un trait ne dit pas si deux partenaires travaillent bien ensemble.
picture-network-alt = Réseau des partenaires en anneaux autour de la municipalité, le rôle le plus fort à l’intérieur. { $finding }

# Les actions par trimestre
picture-timeline-title = Les actions par trimestre
picture-timeline-title-page = Les actions par trimestre ({ $page } sur { $pages })
picture-timeline-quarter = T{ $quarter }
picture-timeline-today = Aujourd’hui
picture-timeline-council = Conseil
picture-timeline-step-done = Étapes faites
picture-timeline-step-late = Étapes en retard
picture-timeline-step-coming = Étapes à venir
picture-timeline-elsewhere = Titre en anglais seulement, sur sa fiche
picture-timeline-column-start = Début
picture-timeline-column-end = Fin
picture-timeline-seen =
    { $count ->
        [one] Une action sur { $all } a ses deux dates, du { $from } au { $until }.
       *[other] { $count } actions sur { $all } ont leurs deux dates, du { $from } au { $until }.
    }
picture-timeline-seen-none = Aucune action n’a encore ses deux dates.
picture-timeline-sure = Étapes au { $date } : faites, { $done } ; en retard, { $late } ; à venir, { $coming }.
picture-timeline-silent = Une barre dit quand le travail est prévu, non quelle part en est faite.
picture-timeline-alt = Calendrier des actions par trimestre, avec leurs étapes. { $finding }

# L’argent par année et par source
picture-budget-title = L’argent par année et par source
picture-budget-column-total = En tout
picture-budget-seen =
    { $count ->
        [one] { $total } sont prévus, le tout en { $year }.
       *[other] { $total } sont prévus sur { $count } ans. L’année la plus élevée est { $year }, avec { $most }.
    }
picture-budget-sure = Confirmé par écrit : { $confirmed }. Encore à confirmer : { $open }.
picture-budget-silent = Les montants sont prévus, non dépensés.
picture-budget-alt = Diagramme à barres de l’argent par année, en parts selon la source, confirmé et à confirmer. { $finding }

# Niveaux et approches de prévention, et zones
picture-prevention-title = Les actions selon le niveau et l’approche de prévention
picture-prevention-column-count = Nombre d’actions
picture-prevention-share = Part de l’argent
picture-prevention-seen =
    { $count ->
        [one] Une action se trouve dans une des 12 cases.
       *[other] { $count } actions se trouvent dans { $cells } des 12 cases.
    }
picture-prevention-one-cell = Le plan ne recourt qu’à une forme de prévention.
picture-prevention-situational = Au moins 70 % de l’argent va aux lieux et aux objets (mesures situationnelles).
picture-prevention-no-primary = Rien n’agit avant que les problèmes apparaissent (prévention primaire).
picture-prevention-no-victims = Une priorité touche la violence, et aucune action ne vise les victimes ou la réinsertion.
picture-prevention-balanced = Aucun des quatre avertissements de la méthode ne s’applique.
picture-prevention-unclassified =
    { $count ->
        [one] Une action n’est pas encore classée et n’est pas montrée.
       *[other] { $count } actions ne sont pas encore classées et ne sont pas montrées.
    }
picture-prevention-silent = Les nombres et les montants ne disent pas si une action fonctionne bien.
picture-prevention-alt = Grille de trois niveaux de prévention selon quatre approches, avec le nombre d’actions et leur argent. { $finding }
picture-zones-title = Les actions par zone
picture-zones-seen =
    { $empty ->
        [0] { $count ->
            [one] Une action a une zone ; aucune des quatre zones n’est vide.
           *[other] { $count } actions ont une zone ; aucune des quatre zones n’est vide.
        }
       *[other] { $count ->
            [one] Une action a une zone. Sans action : { $zones }.
           *[other] { $count } actions ont une zone. Sans action : { $zones }.
        }
    }
picture-zones-silent = Une zone sans action n’est pas toujours un manque : un autre plan peut la couvrir.
picture-zones-alt = Les quatre zones d’intervention avec le nombre d’actions et leur argent. { $finding }

# Les indicateurs côte à côte
picture-multiples-title = Les indicateurs d’un coup d’œil
picture-multiples-title-page = Les indicateurs d’un coup d’œil ({ $page } sur { $pages })
picture-multiples-value = Valeurs dans le temps
picture-multiples-held-back = Non montré
picture-multiples-better-lower = Plus bas, c’est mieux
picture-multiples-better-higher = Plus haut, c’est mieux
picture-multiples-better-neither = À lire avec prudence
picture-multiples-from-to = Départ { $start }, cible { $target } en { $year }
picture-multiples-from = Départ { $start }
picture-multiples-to = Cible { $target } en { $year }
picture-multiples-column-on = Le
picture-multiples-column-better = Sens
picture-multiples-seen =
    { $count ->
        [one] Un des { $all } indicateurs du plan a une valeur et figure ici ; cibles datées : { $aimed }.
       *[other] { $count } des { $all } indicateurs du plan ont une valeur et figurent ici ; cibles datées : { $aimed }.
    }
picture-multiples-sure =
    { $count ->
        [0] Aucun n’a encore deux valeurs ; aucune évolution ne peut donc être lue.
        [one] Un seul a deux valeurs ou plus ; une valeur unique ne montre aucune évolution.
       *[other] { $count } ont deux valeurs ou plus ; une valeur unique ne montre aucune évolution.
    }
picture-multiples-held =
    { $count ->
        [one] Pour l’un d’eux, de petits nombres ne sont pas montrés.
       *[other] Pour { $count } d’entre eux, de petits nombres ne sont pas montrés.
    }
picture-multiples-silent = Chaque graphique a sa propre échelle, et aucun ne dit pourquoi une valeur a bougé.
picture-multiples-alt = Petites courbes, une par indicateur. { $finding }

# Ce qui s’est produit le long de la courbe d’un indicateur, pour qui ne peut la voir
picture-trend-events = Repères sur la courbe : { $events }. Un repère n’est pas une cause.
