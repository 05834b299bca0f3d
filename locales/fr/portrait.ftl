### Ce que dit le diagnostic, en mots : le portrait, les propositions, les regards côte à côte, les fiches. Les mêmes
### mots servent à l’écran et dans les documents. Chaque constat dit ce que l’on voit, avec quelle certitude, et ce qu’il
### ne dit pas.

## Parties du portrait

portrait-part-context = Le territoire
    .empty = On ne sait encore rien du territoire. La population par secteur et les événements de ces années rempliraient cette partie.
portrait-part-records = Ce que disent les données
    .empty = Aucun nombre n’est encore connu. Une année de faits enregistrés, et à quoi les rapporter, rempliraient cette partie.
portrait-part-people = Ce que vivent et ressentent les gens
    .empty = Aucun résultat de sondage pour l’instant. Le sentiment de sécurité, et ce qui est vu comme un gros problème, rempliraient cette partie.
portrait-part-places = Lieux et moments
    .empty = Aucun lieu ni moment n’est encore connu. Une liste de lieux, et les moments où les choses arrivent, rempliraient cette partie.
portrait-part-factors = Risques et forces
    .empty = Aucun facteur n’est encore évalué. Les risques de la collectivité et ses forces rempliraient cette partie.
portrait-part-capacity = La capacité d’agir
    .empty = On ne sait encore rien de la capacité d’agir. Une première réponse sur le leadership, et la liste de ce qui se fait déjà, rempliraient cette partie.
portrait-part-voices = Les voix entendues
    .empty = Aucune voix n’est encore notée. Qui a été entendu, et plusieurs avis sur une même question, rempliraient cette partie.

## Colonnes des tableaux derrière les images

portrait-column-issue = Enjeu
portrait-column-count = Enregistrés
portrait-column-rate = Taux
portrait-column-interval = Intervalle à 95 %
portrait-column-comparator = Comparé à
portrait-column-group = Groupe
portrait-column-people = Réponses
portrait-column-big = Y voient un gros problème
portrait-column-opinions = Ont un avis
portrait-column-when = Moment
portrait-column-place = Lieu
portrait-column-score = Cote
portrait-column-improve = À améliorer
portrait-column-level = Niveau
portrait-column-risk = Risques
portrait-column-protection = Forces
portrait-column-known = Connus
portrait-column-target-year = Année visée
portrait-column-zone = Zone d’action
portrait-column-actions = Actions
portrait-column-cost = Coût par an
portrait-column-area = Secteur
portrait-column-residents = Population
portrait-column-dwellings = Logements
portrait-column-side = Côté
portrait-column-text = Cause ou effet
portrait-column-tied = Rattaché à
portrait-column-solidity = Solidité
portrait-known-of = { $known } sur { $all }
portrait-n = n = { $count }
# Things in a row that may hold commas, two at a time
portrait-apart-by = { $before } ; { $next }
portrait-from-to = du { $from } au { $to }
portrait-unstable = instable
portrait-indicative = indicatif
# A name with its share inside a list: « vandalisme (34 %) »
portrait-named-share = { $name } ({ $share })

# What a rate is per. $unit (String) - population, dwellings, businesses, vehicles, students or daily-presence
portrait-per-unit =
    { $unit ->
        [population] pour 1 000 habitants
        [dwellings] pour 1 000 logements
        [businesses] pour 1 000 commerces et entreprises
        [vehicles] pour 1 000 véhicules immatriculés
        [students] pour 1 000 élèves
       *[daily-presence] pour 1 000 personnes présentes
    }

## Le territoire

portrait-areas-title = Population par secteur
portrait-areas-alt = Diagramme à barres de la population par secteur. { $finding }
portrait-areas-seen =
    { $dated ->
        [yes] { $areas ->
            [0] { $count } personnes vivaient ici en { $year }.
            [one] { $count } personnes vivaient ici en { $year }, dans un seul secteur.
           *[other] { $count } personnes vivaient ici en { $year }, dans { $areas } secteurs.
        }
       *[no] { $areas ->
            [0] { $count } personnes vivent ici.
            [one] { $count } personnes vivent ici, dans un seul secteur.
           *[other] { $count } personnes vivent ici, dans { $areas } secteurs.
        }
    }
portrait-areas-dwellings =
    { $count ->
        [one] On y compte { $count } logement.
       *[other] On y compte { $count } logements.
    }
portrait-areas-change =
    { $way ->
        [up] La population a augmenté de { $change } en cinq ans.
        [down] La population a diminué de { $change } en cinq ans.
       *[same] La population est la même que cinq ans plus tôt.
    }
portrait-areas-sure =
    { $known ->
        [yes] Le plus ancien de ces chiffres date de { $year }.
       *[no] L’année des chiffres n’est pas écrite dans les réponses.
    }
portrait-areas-silent = Cela ne compte pas les personnes qui viennent le jour, et ne dit rien de la façon dont on vit.
portrait-presence =
    { $known ->
        [yes] { $placed ->
            [yes] { $who } : { $people }, { $area }
           *[no] { $who } : { $people }
        }
       *[no] { $placed ->
            [yes] { $who } : { $area }
           *[no] { $who }
        }
    }
portrait-presence-seen = Aussi présents sans y habiter : { $list }.
portrait-presence-silent = Les taux pour 1 000 habitants ne les comptent pas. Là où ces personnes sont nombreuses, ces taux paraissent plus élevés qu’ils ne le sont.
portrait-event =
    { $dated ->
        [yes] { $what } ({ $when })
       *[no] { $what }
    }
portrait-events-seen =
    { $count ->
        [one] Ce qui s’est passé durant ces années : { $list }.
       *[other] Ce qui s’est passé durant ces années : { $list }.
    }
portrait-events-silent = Qu’un événement survienne en même temps qu’un changement ne montre pas qu’il en est la cause.

## Ce que disent les données

portrait-rates-title = Taux enregistrés, { portrait-per-unit }
portrait-rates-alt = Points avec intervalles, une ligne par enjeu. { $finding }
portrait-rates-seen =
    { $count ->
        [one] { $issue } : { $rate } { portrait-per-unit } en { $year }.
       *[other] Le plus élevé de { $count } enjeux : { $issue }, avec { $rate } { portrait-per-unit } en { $year }.
    }
portrait-rates-sure =
    { $compared ->
        [0] Aucun n’a de taux auquel le comparer.
        [one] Un seul a un taux auquel le comparer. Au-delà du hasard, { $above ->
            [0] { $below ->
                [0] il n’est ni au-dessus ni au-dessous.
               *[other] il est au-dessous.
            }
           *[other] il est au-dessus.
        }
       *[other] { $compared } ont un taux auquel les comparer. Au-delà du hasard, au-dessus : { $above } ; au-dessous : { $below }.
    }
portrait-rates-few =
    { $count ->
        [one] Un taux repose sur moins de 20 faits : il est instable.
       *[other] { $count } taux reposent sur moins de 20 faits : ils sont instables.
    }
portrait-rates-silent = Les données ne montrent pas ce qui n’est pas signalé. Un taux plus élevé peut venir de signalements ou de contrôles plus nombreux.
portrait-rates-interval = taux et son intervalle à 95 %
portrait-rates-comparator = taux de comparaison
portrait-rates-few-legend = instable : moins de 20 faits

portrait-counts-title = Faits enregistrés par année
portrait-counts-alt = Petites courbes par année, une par enjeu. { $finding }
portrait-counts-seen =
    { $count ->
        [one] Un enjeu est compté sur { $years }.
       *[other] { $count } enjeux sont comptés sur { $years }. Chaque graphique a sa propre échelle.
    }
portrait-counts-sure =
    { $count ->
        [0] Aucun changement d’enregistrement qui romprait une série n’est noté.
        [one] Dans une série, la façon d’enregistrer a changé : l’avant et l’après ne se comparent pas.
       *[other] Dans { $count } séries, la façon d’enregistrer a changé : l’avant et l’après ne se comparent pas.
    }
portrait-counts-silent = Les courbes ne disent pas pourquoi les nombres montent ou descendent. Un événement marqué sur un graphique n’est pas une cause.
portrait-counts-reference = année de référence
portrait-counts-break = changement d’enregistrement
portrait-counts-event = { $what } ({ $on })
portrait-counts-recording = Enregistrement : { $what } ({ $on })

portrait-records-rate =
    { $against ->
        [above] { $issue } : { $rate } { portrait-per-unit } en { $year } (intervalle à 95 % : { $low } à { $high }), au-dessus { $known ->
            [yes] du taux de comparaison de { $comparator } ({ $whom }).
           *[no] du taux de comparaison de { $comparator }.
        }
        [below] { $issue } : { $rate } { portrait-per-unit } en { $year } (intervalle à 95 % : { $low } à { $high }), au-dessous { $known ->
            [yes] du taux de comparaison de { $comparator } ({ $whom }).
           *[no] du taux de comparaison de { $comparator }.
        }
        [alike] { $issue } : { $rate } { portrait-per-unit } en { $year } (intervalle à 95 % : { $low } à { $high }). { $known ->
            [yes] Le taux de comparaison est de { $comparator } ({ $whom }) : l’intervalle le contient.
           *[no] Le taux de comparaison est de { $comparator } : l’intervalle le contient.
        }
       *[none] { $issue } : { $rate } { portrait-per-unit } en { $year } (intervalle à 95 % : { $low } à { $high }).
    }
portrait-records-count =
    { $count ->
        [0] { $issue } : aucun fait enregistré en { $year }.
        [one] { $issue } : { $shown } fait enregistré en { $year }.
       *[other] { $issue } : { $shown } faits enregistrés en { $year }.
    }
portrait-records-few = { $issue } : { $shown } faits enregistrés en { $year }. Un nombre si petit n’est pas donné exactement.
portrait-records-no-count = { $issue } : aucun taux ne peut être donné. { $why }
portrait-records-rose = Le nombre a augmenté par rapport à { $years }, plus que le hasard seul ne l’expliquerait.
portrait-records-fell = Le nombre a diminué par rapport à { $years }, plus que le hasard seul ne l’expliquerait.
portrait-records-stable = Par rapport à { $years }, le hasard seul pourrait expliquer la différence.
portrait-records-no-trend = Aucune tendance ne peut être donnée. { $why }
portrait-records-unstable = Avec moins de 20 faits, quelques-uns de plus ou de moins changent le portrait : ce chiffre est instable.
portrait-records-silent = Les données ne montrent ni les actes non signalés ni la raison d’un changement.
portrait-records-silent-hidden = La plupart des cas échappent aux données : ce chiffre ne montre ni l’ampleur de l’enjeu ni la raison d’un changement.
portrait-other-count = { $issue } : { $count } ({ $source })
portrait-other-seen = Comptés par d’autres services en { $year } : { $counts }.
portrait-other-sure = Ces nombres sont mis à côté des données et ne leur sont jamais ajoutés.
portrait-other-silent = Un même fait peut figurer dans plusieurs comptes.

## Ce que vivent et ressentent les gens

portrait-share-random = Intervalle à 95 % : { $low } à { $high } (n = { $count }).
portrait-share-chosen = L’échantillon n’est pas aléatoire : il n’a pas d’intervalle (n = { $count }).
portrait-share-indicative = Moins de 100 réponses : indicatif.
portrait-share-hidden = Moins de 30 réponses : non montré.
portrait-design-random =
    { $responded ->
        [known] Un échantillon aléatoire : { $count } réponses, soit { $response } des personnes invitées.
       *[unknown] Un échantillon aléatoire : { $count } réponses.
    }
portrait-design-open =
    { $responded ->
        [known] Un sondage ouvert à tous : { $count } réponses. Y répond qui veut ; ces réponses ne valent pas pour tout le monde.
       *[unknown] Un sondage ouvert à tous : { $count } réponses. Y répond qui veut ; ces réponses ne valent pas pour tout le monde.
    }
portrait-design-staff =
    { $responded ->
        [known] Des questions posées par les services à leurs usagers : { $count } réponses. Elles ne valent pas pour tout le monde.
       *[unknown] Des questions posées par les services à leurs usagers : { $count } réponses. Elles ne valent pas pour tout le monde.
    }
portrait-design-forum =
    { $responded ->
        [known] Dit lors d’un forum : { $count } réponses. Les personnes présentes ne valent pas pour tout le monde.
       *[unknown] Dit lors d’un forum : { $count } réponses. Les personnes présentes ne valent pas pour tout le monde.
    }
portrait-design-none =
    { $responded ->
        [known] Aucun sondage n’est déclaré, bien que { $count } réponses soient écrites.
       *[unknown] Aucun sondage n’est déclaré, bien que { $count } réponses soient écrites.
    }

portrait-feeling-title = Le sentiment de sécurité à pied, après la tombée de la nuit
portrait-feeling-alt = Barres empilées, une par groupe. { $finding }
portrait-feeling-safe = Parmi les personnes qui marchent seules après la tombée de la nuit, { $share } se sentent très ou plutôt en sécurité.
portrait-feeling-not-walking = { $share } ne marchent pas seules après la tombée de la nuit.
# $few (String) - yes when fewer than 100 answered in one of the groups
portrait-feeling-gap =
    { $few ->
        [yes] Écart entre groupes, à titre indicatif : { $high } { $highshare }, { $low } { $lowshare }, soit { $points ->
            [one] { $points } point
           *[other] { $points } points
        }.
       *[no] Écart entre groupes : { $high } { $highshare }, { $low } { $lowshare }, soit { $points ->
            [one] { $points } point
           *[other] { $points } points
        }.
    }
portrait-feeling-sure = Les groupes de moins de 30 réponses sont laissés de côté.
portrait-feeling-silent = Se sentir en danger n’est pas subir un tort. Les barres ne disent pas ce que les gens craignent.

portrait-concern-title = Les enjeux vus comme un gros problème
portrait-concern-alt = Points avec intervalles, une ligne par enjeu. { $finding }
portrait-concern-seen = Les plus souvent nommés comme un gros problème : { $issues }.
portrait-concern-sure = Là où deux intervalles se chevauchent largement, l’ordre peut tenir au hasard.
portrait-concern-silent = L’inquiétude ne mesure pas la fréquence des faits. Ce qui n’a pas été demandé n’est pas absent pour autant.
portrait-concern-axis = % des personnes qui ont un avis
portrait-concern-interval = part et son intervalle à 95 %
portrait-concern-dot = part des personnes qui ont répondu
portrait-concern-few = indicatif : moins de 100 réponses

portrait-lived-seen =
    { $count ->
        [one] Vécu durant les 12 derniers mois, parmi les personnes interrogées (n = { $count }) : { $list }.
       *[other] Vécu durant les 12 derniers mois, parmi les personnes interrogées (n = { $count }) : { $list }.
    }
portrait-lived-silent = On oublie, et certains ne disent rien. Les personnes parties ou injoignables ne sont pas comptées.
portrait-reported-seen = Tout au plus { $share } ont parlé de ce qui leur est arrivé à la police ou à un service.
portrait-reported-reasons = Raisons de n’en avoir rien dit : { $list }.
portrait-reported-silent = Cela ne dit pas quels genres de faits restent tus.
portrait-avoided-seen = { $share } ont changé quelque chose dans leur quotidien parce qu’elles ne se sentaient pas en sécurité.
portrait-avoided-what = Ce qui a changé : { $list }.
portrait-avoided-silent = Cela ne dit pas si les lieux évités sont dangereux.
portrait-opinion-seen =
    { $count ->
        [one] Parmi les personnes qui ont un avis (n = { $count }), { $up } pensent que la criminalité a augmenté en cinq ans, { $same } qu’elle est restée la même, { $down } qu’elle a diminué.
       *[other] Parmi les personnes qui ont un avis (n = { $count }), { $up } pensent que la criminalité a augmenté en cinq ans, { $same } qu’elle est restée la même, { $down } qu’elle a diminué.
    }
portrait-opinion-silent = Un avis sur une tendance n’est pas une tendance : il se lit à côté des données.
portrait-trust-seen =
    { $count ->
        [one] Jugés bien faits (n = { $count }) : { $list }.
       *[other] Jugés bien faits (n = { $count }) : { $list }.
    }
portrait-trust-silent = Cela ne dit pas ce que les gens attendent, ni ce qui est arrivé à ceux qui ne sont pas satisfaits.

## Lieux et moments

portrait-times-title = Quand les choses arrivent
portrait-times-alt = Tableau de la semaine par moment de la journée, de 0 à 4, avec les saisons. { $finding }
portrait-times-moment = { $day } ({ $band })
portrait-times-seen =
    { $count ->
        [0] Aucun moment de la semaine ne ressort.
        [one] Un moment ressort : { $moments }.
       *[other] { $count } moments ressortent : { $moments }.
    }
portrait-times-seasons =
    { $count ->
        [one] Saison la plus chargée : { $seasons }.
       *[other] Saisons les plus chargées : { $seasons }.
    }
portrait-times-sure =
    { $all ->
        [one] Le groupe a évalué { $known } moment sur { $all }.
       *[other] Le groupe a évalué { $known } moments sur { $all }, d’après ce que savent ses membres.
    }
portrait-times-silent = Ce sont des jugements, pas des comptes. Ils ne distinguent pas un enjeu d’un autre.
portrait-times-season-title = Saisons
portrait-times-least = jamais
portrait-times-most = très souvent

portrait-places-title = Comment chaque lieu a été jugé
portrait-places-alt = Diagramme à barres des cotes de lieux, de 0 à 100. { $finding }
portrait-places-seen =
    { $count ->
        [one] Un lieu a été jugé selon les six principes d’aménagement sûr. { $weak ->
            [0] Aucun point n’y est à améliorer d’abord.
           *[other] Il a au moins un point à améliorer.
        }
       *[other] { $count } lieux ont été jugés selon les six principes d’aménagement sûr. Avec au moins un point à améliorer : { $weak }.
    }
portrait-places-sure = Chaque cote est le regard des personnes présentes, ce jour-là et à cette heure-là.
portrait-places-silent = Les cotes décrivent les lieux un à un. Elles ne les classent pas et ne disent rien des personnes qui les fréquentent.
portrait-places-axis = cote du lieu, sur 100
portrait-place-unnamed = Un lieu sans nom
portrait-place-seen =
    { $count ->
        [0] { $place }. Aucun enjeu n’y est nommé.
        [one] { $place }. Enjeu qui y est nommé : { $issues }.
       *[other] { $place }. Enjeux qui y sont nommés : { $issues }.
    }
portrait-place-score =
    { $count ->
        [0] Cote du lieu : { $score } sur 100.
       *[other] Cote du lieu : { $score } sur 100. À améliorer : { $lines }.
    }
portrait-place-index = Examen rapide de neuf éléments : { $day } sur 100 le jour, { $dark } après la tombée de la nuit.
portrait-place-index-day = Examen rapide de neuf éléments : { $value } sur 100 le jour.
portrait-place-index-dark = Examen rapide de neuf éléments : { $value } sur 100 après la tombée de la nuit.
portrait-place-sure =
    { $count ->
        [0] Aucune source n’est indiquée.
        [one] Cela repose sur une source : { $sources }.
       *[other] Cela repose sur { $count } sources : { $sources }.
    }
portrait-place-silent =
    { $withheld ->
        [0] Cela ne dit ni qui cause les ennuis, ni pourquoi.
        [one] Un enjeu sensible est laissé de côté : ces enjeux ne sont jamais situés dans un lieu.
       *[other] { $withheld } enjeux sensibles sont laissés de côté : ces enjeux ne sont jamais situés dans un lieu.
    }
portrait-walks-seen =
    { $count ->
        [one] Une marche a eu lieu, { $known ->
            [yes] avec { $people } personnes
           *[no] avec un nombre de personnes qui n’est pas noté
        }. { $dark ->
            [0] Elle n’a pas eu lieu après la tombée de la nuit.
           *[other] Elle a eu lieu après la tombée de la nuit.
        }
       *[other] { $count } marches ont eu lieu, { $known ->
            [yes] avec { $people } personnes en tout
           *[no] avec un nombre de personnes qui n’est pas noté
        }. Après la tombée de la nuit : { $dark }.
    }
portrait-walks-issues =
    { $count ->
        [one] Nommé en chemin : { $issues }.
       *[other] Nommés en chemin : { $issues }.
    }
portrait-walks-sure = Une marche, c’est ce que quelques personnes ont vu et ressenti à un moment donné.
portrait-walks-silent = Ce que personne n’a nommé en marchant n’est pas absent pour autant.
portrait-good-place =
    { $known ->
        [yes] { $place } ({ $works })
       *[no] { $place }
    }
portrait-good-seen =
    { $count ->
        [one] Un lieu où l’on se sent bien : { $places }.
       *[other] Des lieux où l’on se sent bien : { $places }.
    }
portrait-good-silent = Ce qui marche à un endroit peut demander d’autres conditions ailleurs.
portrait-unmanaged =
    { $count ->
        [one] Personne n’est nommé pour gérer ce lieu : { $places }.
       *[other] Personne n’est nommé pour gérer ces lieux : { $places }.
    }
portrait-unmanaged-silent = Quelqu’un peut s’en occuper sans être nommé ici.

## Risques et forces

portrait-level-individual = La personne
    .inline = la personne
portrait-level-relationship = Famille et proches
    .inline = la famille et les proches
portrait-level-community = La collectivité
    .inline = la collectivité
portrait-level-society = La société
    .inline = la société
portrait-balance-title = Risques et forces sur quatre niveaux
portrait-balance-alt = Deux barres pour chacun des quatre niveaux, les risques à gauche et les forces à droite. { $finding }
portrait-balance-seen =
    { $risks ->
        [0] { $protections ->
            [0] À aucun niveau, les risques ou les forces ne l’emportent.
           *[other] Les forces l’emportent pour { $protectionlevels }.
        }
       *[other] { $protections ->
            [0] Les risques l’emportent pour { $risklevels }.
           *[other] Les risques l’emportent pour { $risklevels }. Les forces l’emportent pour { $protectionlevels }.
        }
    }
portrait-balance-protections = Les forces les plus marquées : { $factors }.
portrait-balance-risks = Les risques les plus présents : { $factors }.
portrait-balance-sure =
    { $few ->
        [0] { $known } facteurs sur { $all } sont évalués.
        [one] { $known } facteurs sur { $all } sont évalués. Un niveau en a trop peu pour être montré.
       *[other] { $known } facteurs sur { $all } sont évalués. { $few } niveaux en ont trop peu pour être montrés.
    }
portrait-balance-silent = Les facteurs décrivent une collectivité. La présence d’un facteur ne prédit pas ce que fera une personne.
portrait-balance-too-little = information insuffisante

## La capacité d’agir

portrait-radar-title = La capacité d’agir, en dix dimensions
portrait-radar-alt = Radar de dix dimensions, de 0 à 4. { $finding }
portrait-radar-score = Dans l’ensemble : { $score } sur 100 ({ $level }).
portrait-radar-no-score =
    { $count ->
        [one] Une dimension est connue. Il en faut sept pour un résultat d’ensemble.
       *[other] { $count } dimensions sont connues. Il en faut sept pour un résultat d’ensemble.
    }
portrait-radar-seen =
    { $same ->
        [yes] Toutes les dimensions connues sont à { $low } sur 4.
       *[no] Au plus haut, à { $high } sur 4 : { $highest }. Au plus bas, à { $low } : { $lowest }.
    }
portrait-radar-gaps = Les plus loin de leur cible : { $dimensions }.
portrait-radar-sure =
    { $all ->
        [one] { $known } dimension sur { $all } est connue.
       *[other] { $known } dimensions sur { $all } sont connues.
    }
portrait-radar-silent = C’est une autoévaluation du groupe, pas un instrument certifié. Elle ne compare pas les municipalités.
portrait-radar-now = aujourd’hui
portrait-radar-target = cible
portrait-radar-before = diagnostic antérieur

portrait-actions-title = Ce qui se fait déjà, par zone d’action
portrait-actions-alt = Diagramme à barres des actions en place, par zone. { $finding }
portrait-actions-seen =
    { $count ->
        [one] Une action est connue.
       *[other] { $count } actions sont connues.
    }
portrait-actions-every-zone = Chaque zone en a au moins une.
portrait-actions-empty-zones =
    { $count ->
        [one] Une zone sans action : { $zones }.
       *[other] Zones sans action : { $zones }.
    }
portrait-actions-sure =
    { $all ->
        [one] Évaluées : { $count } sur { $all }.
       *[other] Évaluées : { $count } sur { $all }.
    }
portrait-actions-silent = Un nombre d’actions ne dit rien de leur taille ni de leur effet.
portrait-actions-axis = nombre d’actions

## Les voix entendues

portrait-voices-title = Une même question, plusieurs voix
portrait-voices-alt = Une ligne de 0 à 4 par dimension, avec un point par voix. { $finding }
portrait-voices-seen =
    { $count ->
        [0] Les voix ne sont jamais à deux échelons ou plus l’une de l’autre.
        [one] Sur une dimension, les voix sont à deux échelons au moins l’une de l’autre : { $dimensions }.
       *[other] Sur { $count } dimensions, les voix sont à deux échelons au moins l’une de l’autre : { $dimensions }.
    }
portrait-voices-sure =
    { $count ->
        [one] Une voix a été entendue.
       *[other] { $count } voix ont été entendues.
    }
portrait-voices-silent = La médiane ne dit pas qui a raison. Les personnes qui n’ont pas été consultées ne sont pas ici.
portrait-voices-median = médiane
portrait-voices-spread = du plus bas au plus haut
portrait-voices-dot = une voix ; le nombre là où plusieurs s’accordent
portrait-voices-discuss = à discuter
portrait-voice-unnamed = Une voix
portrait-heard =
    { $count ->
        [one] Entendu : { $groups }.
       *[other] Entendus : { $groups }.
    }
portrait-heard-partly =
    { $count ->
        [one] Entendu en partie : { $groups }.
       *[other] Entendus en partie : { $groups }.
    }
portrait-not-heard =
    { $count ->
        [one] Pas encore entendu : { $groups }.
       *[other] Pas encore entendus : { $groups }.
    }
portrait-heard-sure =
    { $count ->
        [0] Chaque groupe de la liste a été entendu, au moins en partie.
        [one] Un groupe de la liste manque.
       *[other] { $count } groupes de la liste manquent.
    }
portrait-heard-silent = Entendre quelques personnes d’un groupe n’est pas entendre le groupe.
portrait-apart = { $issue }, sur { $criteria } (accord : { $agreement })
portrait-apart-seen =
    { $count ->
        [0] Sur les enjeux évalués par plusieurs voix, elles ne sont jamais à deux échelons ou plus l’une de l’autre.
        [one] Sur un des { $all } enjeux évalués par plusieurs voix, elles sont à deux échelons au moins l’une de l’autre : { $list }.
       *[other] Sur { $count } des { $all } enjeux évalués par plusieurs voix, elles sont à deux échelons au moins l’une de l’autre : { $list }.
    }
portrait-apart-silent = Un désaccord est gardé tel quel. C’est une raison de se parler avant de classer.

# A criterion inside a sentence
portrait-criterion-f = la fréquence
portrait-criterion-g = la gravité
portrait-criterion-t = la tendance
portrait-criterion-v = le fardeau inégal
portrait-criterion-p = l’inquiétude publique
portrait-criterion-m = le mandat
portrait-criterion-r = les moyens
portrait-criterion-e = les réponses

## Ce que proposent les chiffres

portrait-proposal-anchor = { $value } : { $anchor }
portrait-proposal-rate =
    { $count ->
        [0] Aucun fait enregistré en { $year }, pour { $units } { $unit ->
            [population] habitants
            [dwellings] logements
            [businesses] commerces et entreprises
            [vehicles] véhicules immatriculés
            [students] élèves
           *[daily-presence] personnes présentes
        } : { $rate } pour 1 000.
        [one] { $shown } fait enregistré en { $year }, pour { $units } { $unit ->
            [population] habitants
            [dwellings] logements
            [businesses] commerces et entreprises
            [vehicles] véhicules immatriculés
            [students] élèves
           *[daily-presence] personnes présentes
        } : { $rate } pour 1 000.
       *[other] { $shown } faits enregistrés en { $year }, pour { $units } { $unit ->
            [population] habitants
            [dwellings] logements
            [businesses] commerces et entreprises
            [vehicles] véhicules immatriculés
            [students] élèves
           *[daily-presence] personnes présentes
        } : { $rate } pour 1 000.
    }
portrait-proposal-ratio = Le taux de comparaison est de { $comparator } : { $ratio } fois.
portrait-proposal-count =
    { $count ->
        [0] Aucun fait enregistré en { $year }.
        [one] { $shown } fait enregistré en { $year }.
       *[other] { $shown } faits enregistrés en { $year }.
    }
portrait-proposal-no-comparator = Il n’y a pas de taux auquel le comparer : c’est le nombre de faits qui décide.
portrait-proposal-unstable = Moins de 20 faits : un de plus ou de moins change beaucoup.
portrait-proposal-hidden = La plupart des cas échappent aux données : cela compte au mieux comme une impression partagée (cote C).
portrait-proposal-trend = { $count } en { $year }, contre { $earlier } sur { $years } ({ $mean } par an) : { $ratio } fois.
portrait-proposal-trend-chance = L’intervalle à 95 % va de { $low } à { $high }. Il contient 1 : le hasard seul pourrait expliquer la différence.
portrait-proposal-trend-real = L’intervalle à 95 % va de { $low } à { $high }. Il ne contient pas 1 : le hasard seul n’explique pas la différence.
portrait-proposal-cautious = Le plan est réglé sur prudent : l’intervalle est plus large.
portrait-proposal-concern =
    { $people ->
        [one] { $share } des personnes qui ont un avis y voient un gros problème.
       *[other] { $share } des { $people } personnes qui ont un avis y voient un gros problème.
    }
portrait-proposal-burden = Le fardeau le plus lourd est de { $value } sur 4, pour : { $groups }.
portrait-proposal-repeats-raise = { $share } des faits sont des répétitions, ce qui ajoute un.
portrait-proposal-repeats-already = { $share } des faits sont des répétitions. Le fardeau est déjà au plus haut.
portrait-proposal-repeats-low = { $share } des faits sont des répétitions : sous 30 %, elles n’ajoutent rien.
portrait-proposal-gravity = Le catalogue offre { $value } comme point de départ. Le groupe décide : la gravité ne se calcule jamais.

## Pourquoi rien n’est proposé, et ce qui y change quelque chose

portrait-block-no-year = La période de référence n’est pas fixée.
    .lift = Fixez la période de référence.
portrait-block-no-count = Aucun nombre n’est connu pour { $year }.
    .lift = Inscrivez le nombre de { $year }, ou demandez qui l’a.
portrait-block-under-five = On sait seulement « moins de 5 » pour { $year }.
    .lift = Demandez le nombre exact à la source, ou additionnez plusieurs années.
portrait-block-no-units =
    { $unit ->
        [population] Le nombre d’habitants n’est pas connu.
        [dwellings] Le nombre de logements n’est pas connu.
        [businesses] Le nombre de commerces et d’entreprises n’est pas connu.
        [vehicles] Le nombre de véhicules immatriculés n’est pas connu.
        [students] Le nombre d’élèves n’est pas connu.
       *[daily-presence] Le nombre de personnes présentes un jour moyen n’est pas connu.
    }
    .lift = Inscrivez ce nombre, ou choisissez une autre base de comparaison.
portrait-block-few-years =
    { $count ->
        [0] Aucune année antérieure n’est connue ; il en faut { $needed } pour une tendance.
        [one] Une année antérieure est connue ; il en faut { $needed } pour une tendance.
       *[other] { $count } années antérieures sont connues ; il en faut { $needed } pour une tendance.
    }
    .lift = Inscrivez les nombres d’années antérieures.
portrait-block-break =
    { $dated ->
        [yes] La façon d’enregistrer a changé dans les années comparées : { $what } ({ $on }).
       *[no] La façon d’enregistrer a changé dans les années comparées : { $what }.
    }
    .lift = Si l’avant et l’après peuvent se comparer, dites-le avec la raison.
portrait-block-break-unnamed = un changement sans nom
portrait-block-hidden = La plupart des cas échappent aux données ({ $value } sur 4) : un petit nombre ne montre pas que c’est rare.
    .lift = Cherchez une autre source : un sondage, un service aux victimes, les comptes d’un partenaire.
portrait-block-not-asked = La question n’a pas été posée à la population.
    .lift = Posez-la au prochain sondage, ou convenez d’une valeur en groupe et dites-le.
portrait-block-few-answers =
    { $count ->
        [one] Une seule personne avait un avis ; il en faut 30.
       *[other] { $count } personnes seulement avaient un avis ; il en faut 30.
    }
    .lift = Recueillez plus de réponses, ou convenez d’une valeur en groupe et dites-le.
portrait-block-not-rated = Le fardeau de chaque groupe n’est pas encore évalué.
    .lift = Évaluez le fardeau de chaque groupe.
portrait-block-no-start = Le catalogue n’a pas de valeur de départ pour un enjeu qui vous est propre.
    .lift = Convenez d’une valeur à l’aide de la description de chaque échelon.

## Côte à côte

portrait-side-records = Données
    .inline = les données
    .silent = Aucun nombre n’est connu, ou les nombres ne proposent rien.
portrait-side-residents = Population
    .inline = la population
    .silent = La question n’a pas été posée à la population, ou trop peu ont répondu.
portrait-side-walks = Marches
    .inline = les marches
    .silent = Aucune marche n’est notée.
portrait-side-partners = Partenaires
    .inline = les partenaires
    .silent = Aucun partenaire n’a donné d’avis ni de nombre.
portrait-signal-strong = Fort
portrait-signal-moderate = Modéré
portrait-signal-weak = Faible
portrait-signal-silent = Muet
portrait-verdict-agree = Les regards concordent
portrait-verdict-disagree = Les regards divergent
portrait-verdict-one-voice = Un seul s’exprime
portrait-verdict-silent = Aucun ne s’exprime encore
portrait-sides-clash = Fort : { $strong }. Faible : { $weak }.
portrait-sides-records-up = Les données montent alors que la population pense que la criminalité a baissé.
portrait-sides-records-down = Les données baissent alors que la population pense que la criminalité a monté.
portrait-sides-why = Ils peuvent diverger parce que des cas ne sont jamais signalés, parce que la façon d’enregistrer a changé, ou parce que quelques lieux pèsent lourd sur ce que l’on ressent. Les deux sont gardés.
portrait-fact-frequency =
    { $count ->
        [0] Aucun fait enregistré en { $year } : fréquence { $value } sur 4.
        [one] { $shown } fait enregistré en { $year } : fréquence { $value } sur 4.
       *[other] { $shown } faits enregistrés en { $year } : fréquence { $value } sur 4.
    }
portrait-fact-trend =
    { $way ->
        [fall] En baisse en { $year } ({ $value }).
        [rise] En hausse en { $year } ({ $value }).
       *[stable] Stable en { $year }, ou impossible à dire ({ $value }).
    }
portrait-fact-concern = { $share } des personnes qui ont un avis y voient un gros problème : inquiétude { $value } sur 4.
portrait-fact-walks-none =
    { $held ->
        [one] Pas nommé lors de la seule marche tenue. Cela ne montre pas que c’est absent.
       *[other] Nommé dans aucune des { $held } marches. Cela ne montre pas que c’est absent.
    }
portrait-fact-walks =
    { $held ->
        [one] Marches où l’enjeu a été nommé : { $walks } sur { $held }. Lieux connus par une marche : { $places }.
       *[other] Marches où l’enjeu a été nommé : { $walks } sur { $held }. Lieux connus par une marche : { $places }.
    }
portrait-fact-burden = Fardeau le plus lourd de { $value } sur 4, pour : { $groups }.
portrait-fact-count = { $source } : { $shown } en { $year }.
portrait-fact-voice = { $voice } : { $criterion }, { $value } sur 4.

## Ce qui changerait l’ordre

portrait-what-if-becomes-first =
    { $known ->
        [yes] Si { $criterion } pour « { $rated } » passait de { $from } à { $to }, « { $moved } » viendrait en premier.
       *[no] Si { $criterion } pour « { $rated } » s’avérait être de { $to }, « { $moved } » viendrait en premier.
    }
portrait-what-if-leaves-first =
    { $known ->
        [yes] Si { $criterion } pour « { $rated } » passait de { $from } à { $to }, « { $moved } » ne viendrait plus en premier.
       *[no] Si { $criterion } pour « { $rated } » s’avérait être de { $to }, « { $moved } » ne viendrait plus en premier.
    }
portrait-what-if-enters-top-3 =
    { $known ->
        [yes] Si { $criterion } pour « { $rated } » passait de { $from } à { $to }, « { $moved } » entrerait dans les trois premiers.
       *[no] Si { $criterion } pour « { $rated } » s’avérait être de { $to }, « { $moved } » entrerait dans les trois premiers.
    }
portrait-what-if-leaves-top-3 =
    { $known ->
        [yes] Si { $criterion } pour « { $rated } » passait de { $from } à { $to }, « { $moved } » sortirait des trois premiers.
       *[no] Si { $criterion } pour « { $rated } » s’avérait être de { $to }, « { $moved } » sortirait des trois premiers.
    }

## La fiche d’une priorité

portrait-sheet-triangle = Ce qui le rend possible
    .empty = Le triangle n’est pas encore rempli. Commencez par le lieu.
portrait-sheet-causes = Causes et effets
    .empty = Aucune cause n’est encore écrite. Demandez « pourquoi ? » jusqu’à cinq fois, et arrêtez-vous là où quelqu’un peut agir.
portrait-sheet-responses = Ce qui a déjà été tenté
    .empty = Aucune réponse passée n’est encore écrite.
portrait-sheet-hypotheses = Ce que le groupe suppose
    .empty = Aucune hypothèse n’est encore écrite.
portrait-sheet-sources = Ce sur quoi cela repose
    .empty = Aucun nombre ni aucune preuve n’est encore rattaché à cet enjeu.
portrait-sheet-actions = Ce qui se fait déjà à ce sujet
    .empty = Aucune action en place n’est encore rattachée à cet enjeu.
portrait-sheet-voices = Les voix qui manquent encore
    .empty = Aucune voix n’est notée comme manquante.
portrait-sheet-hides = « { $words } » ressemble à une solution déguisée. Dites ce qui arrive, puis cherchez ce qui aiderait.
portrait-sheet-validated = Les constats ont été revus : au moins deux organismes et un groupe de résidents sont d’accord, au moins en partie.
portrait-sheet-not-validated = Les constats ne sont pas encore validés : deux organismes et un groupe de résidents doivent être d’accord, au moins en partie.
portrait-sheet-response =
    { $dated ->
        [yes] { $what } ({ $when }).
       *[no] { $what }.
    }
portrait-sheet-followed =
    { $result ->
        [better] La situation s’est améliorée.
        [same] Rien n’a changé.
        [worse] La situation s’est aggravée.
       *[other] On ne sait pas ce qui a suivi.
    }
portrait-sheet-reason = Selon le groupe : { $why }.
portrait-hypothesis =
    { $explained ->
        [yes] Si l’on change ceci : { $change }, alors ceci devrait diminuer : { $effect }, parce que, selon le groupe, { $because }.
       *[no] Si l’on change ceci : { $change }, alors ceci devrait diminuer : { $effect }.
    }
portrait-hypothesis-support = Ce qui l’appuie : { $support }.
portrait-hypothesis-refute = Ce qui la réfuterait : { $refute }.
portrait-hypothesis-untested = Rien n’est encore écrit qui la réfuterait.
portrait-hypothesis-check = À vérifier d’ici le { $day }.
portrait-sheet-evidence =
    { $sourced ->
        [yes] { $graded ->
            [yes] { $title } ({ $source }, cote { $grade })
           *[no] { $title } ({ $source })
        }
       *[no] { $graded ->
            [yes] { $title } (cote { $grade })
           *[no] { $title }
        }
    }
portrait-sheet-action =
    { $led ->
        [yes] { $zoned ->
            [yes] { $name }, sous la responsabilité de { $lead } ({ $zone })
           *[no] { $name }, sous la responsabilité de { $lead }
        }
       *[no] { $zoned ->
            [yes] { $name } ({ $zone })
           *[no] { $name }
        }
    }

portrait-triangle-title = Ce qui rend l’enjeu possible
portrait-triangle-alt = Un triangle de ceux qui agissent, de ceux qui subissent et du lieu, avec qui pourrait veiller sur chacun. { $finding }
portrait-triangle-seen =
    { $count ->
        [one] Un des douze champs du triangle est rempli.
        [12] Les douze champs du triangle sont remplis.
       *[other] { $count } des douze champs du triangle sont remplis.
    }
portrait-triangle-unwatched = Personne n’est nommé pour veiller sur : { $sides }.
portrait-triangle-watched = Chacun de ses côtés a quelqu’un qui pourrait y veiller.
portrait-triangle-silent = Le triangle montre des conditions. Il ne dit pas laquelle pèse le plus.
portrait-tree-title = Causes et effets
portrait-tree-alt = Un arbre, avec les causes sous l’enjeu et les effets au-dessus. { $finding }
portrait-tree-seen =
    { $causes ->
        [one] Le groupe a écrit { $causes } cause ; effets : { $effects }.
       *[other] Le groupe a écrit { $causes } causes ; effets : { $effects }.
    }
portrait-tree-sure =
    { $all ->
        [one] Cotés selon leur solidité : { $count } sur { $all }.
       *[other] Cotés selon leur solidité : { $count } sur { $all }.
    }
portrait-tree-silent = Un arbre dit ce que croit le groupe. Il ne prouve aucune cause.
portrait-tree-cause = Cause
portrait-tree-effect = Effet
portrait-tree-causes = Causes
portrait-tree-effects = Effets

## L’énoncé d’un enjeu en une phrase

# Mots par lesquels un lieu peut commencer quand il n’en faut pas d’autre avant lui ; | les sépare.
statement-placed = à|au|aux|dans|sur|le long|autour|près|derrière|entre|devant
# Articles qui se fondent dans le mot placé avant un lieu ; chacun a sa ligne dans statement-at.
statement-articles = le|les
# Ce qui se passe est au pluriel s’il commence par un de ces mots, ou par un mot en -s sans une de ces fins.
statement-several = les|des|plusieurs|ces
statement-one-ends = ss
# Le lieu, au début de l’énoncé. $article (String) - le, les, none (le lieu apporte son propre mot) ou other
statement-at = { $article ->
    [none] { $place }
    [le] Au { $place }
    [les] Aux { $place }
   *[other] À { $place }
}
# Éléments de l’énoncé d’un enjeu (méthode D.4) ; ce qui manque est passé.
statement-affects = { $number ->
    [several] { $what } touchent { $who }
   *[one] { $what } touche { $who }
}
statement-sentence = { $setting ->
    [both] { $where }, surtout { $when }, { $what }
    [place] { $where }, { $what }
    [time] Surtout { $when }, { $what }
   *[none] { $what }
}
statement-trend = { $trend ->
    [FALL] La situation est en baisse
    [FALL-SINCE] La situation est en baisse depuis { $since }
    [STABLE] La situation est stable
    [STABLE-SINCE] La situation est stable depuis { $since }
    [RISE] La situation est en hausse
    [RISE-SINCE] La situation est en hausse depuis { $since }
   *[other] La tendance reste à vérifier
}
statement-known = Ce que l’on sait : { $figure }.
# Fins d’une phrase : avec le comment, avec un chiffre, ou sans rien de plus.
statement-with-how = { $sentence } ; { $how }.
statement-with-figure = { $sentence } : { $figure }.
statement-end = { $sentence }.
