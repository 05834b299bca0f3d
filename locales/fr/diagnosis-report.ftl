### Les documents du diagnostic : le rapport, le sommaire public de deux pages, les lettres.

## Couverture et bandeaux

diagnosis-title = Diagnostic de sécurité
diagnosis-title-preliminary = Diagnostic préliminaire
diagnosis-subtitle = Ce que l’on sait, avec quelle certitude, et ce qui reste à vérifier
diagnosis-cover-depth = Profondeur
diagnosis-cover-missing = Préliminaire : rien encore pour { $families }
diagnosis-depth-express = Express, pour une petite municipalité
diagnosis-depth-standard = Courante
diagnosis-depth-deep = Approfondie

## En bref

diagnosis-brief-title = En bref
diagnosis-brief-lead =
    { $count ->
        [0] { $municipality } a commencé son diagnostic de sécurité. Aucun enjeu n’est encore comparé.
        [one] { $municipality } a fait un diagnostic de sécurité et examiné un enjeu. { $dated ->
            [yes] Période décrite : { $period }.
           *[no] La période décrite n’est pas encore fixée.
        }
       *[other] { $municipality } a fait un diagnostic de sécurité et comparé { $count } enjeux. { $dated ->
            [yes] Période décrite : { $period }.
           *[no] La période décrite n’est pas encore fixée.
        }
    }
diagnosis-preliminary-title = Pourquoi ce document est préliminaire
diagnosis-preliminary = Un diagnostic repose sur les données enregistrées, sur ce que vivent les gens et sur ce que l’on voit sur le terrain. Il n’y a encore rien pour : { $families }. Lisez les constats comme une première image, et ne fondez aucune décision définitive sur eux seuls.
diagnosis-brief-priorities = Les priorités
diagnosis-brief-undecided = Aucune priorité n’est encore retenue.
diagnosis-validated =
    { $count ->
        [0] Personne hors du groupe n’a encore relu les constats.
        [one] Une relecture des constats est notée. { $validated ->
            [yes] Les constats sont validés.
           *[no] Les constats ne sont pas encore validés : il faut l’accord, au moins partiel, de deux organismes et d’un groupe de résidents.
        }
       *[other] { $count } relectures des constats sont notées. { $validated ->
            [yes] Au moins deux organismes et un groupe de résidents sont d’accord, en tout ou en partie : les constats sont validés.
           *[no] Les constats ne sont pas encore validés : il faut l’accord, au moins partiel, de deux organismes et d’un groupe de résidents.
        }
    }
diagnosis-reading-title = Comment lire ce rapport
diagnosis-reading-figures = Chaque chiffre dit avec quelle certitude il est connu et ce qu’il ne dit pas. Les données enregistrées montrent ce qui a été porté à l’attention, non tout ce qui s’est produit.
diagnosis-reading-grades = Une lettre de A à D dit la solidité des preuves : A, pleinement documenté ; D, une intuition.
diagnosis-reading-unknown = Ce que l’on ne sait pas est imprimé comme tel, jamais comme un zéro.
diagnosis-reading-small = Les petits nombres sont masqués pour protéger les personnes. Les enjeux délicats sont décrits pour l’ensemble du territoire seulement.

## Le cadre

diagnosis-frame-title = Mandat et méthode
diagnosis-frame-lead = Qui a demandé ce diagnostic, ce qu’il couvre, sur quoi il repose et où il s’arrête.
diagnosis-facts-decisions = Décisions à éclairer
diagnosis-facts-trend = Lecture des tendances
diagnosis-trend-plain = Selon le seul hasard
diagnosis-trend-cautious = Prudente : les nombres peuvent varier deux fois plus que par le seul hasard
diagnosis-answered = { $answered } sur { $total } répondues, { $open } à vérifier
diagnosis-explored-title = Découvrir le terrain
diagnosis-explored-done = Fait avant de choisir les méthodes :
diagnosis-explored-left = Non fait, ou non noté :
diagnosis-evidence-title = Sur quoi repose le diagnostic
diagnosis-families-caption = Les trois sortes de données
diagnosis-families-note = Quand l’une des trois n’a aucune réponse, le diagnostic est dit préliminaire.
diagnosis-column-best = Meilleure cote donnée
diagnosis-limits-title = Limites
diagnosis-limit-families = Rien encore pour : { $names }.
diagnosis-limit-voices =
    { $count ->
        [one] Ce groupe n’a pas été entendu : { $names }.
       *[other] Ces groupes n’ont pas été entendus : { $names }.
    }
diagnosis-limit-hidden =
    { $count ->
        [one] Cet enjeu échappe en grande partie aux données ; un chiffre bas ne montre pas qu’il est rare : { $names }.
       *[other] Ces enjeux échappent en grande partie aux données ; des chiffres bas ne montrent pas qu’ils sont rares : { $names }.
    }
diagnosis-limit-records = Les données dépendent de ce que les gens signalent et de la façon dont les services l’enregistrent.
diagnosis-limit-small = Les petits nombres varient par hasard. Un taux fondé sur moins de 20 faits est dit instable.
diagnosis-limit-cause = Aucun chiffre ne dit ici pourquoi une chose arrive, ni qui en est responsable.

## Le profil

diagnosis-profile-title = Profil de sécurité
diagnosis-profile-lead = Ce que montrent les données, les résidents et le terrain, l’un après l’autre, puis côte à côte.
diagnosis-sides-title = Ce que dit chaque source
diagnosis-sides-text = Les quatre sortes de sources sont placées côte à côte et jamais additionnées. Muet veut dire que l’on ne sait rien, non qu’il ne se passe rien.
diagnosis-sides-caption = Chaque enjeu selon quatre sortes de sources
diagnosis-side-verdict = Ensemble
diagnosis-sides-note = Une marche peut montrer qu’un enjeu est présent. Elle ne peut pas montrer qu’il est absent.

## Forces et lacunes

diagnosis-strengths-title = Forces et lacunes
diagnosis-strengths-lead = Ce qui protège la collectivité, ce qui se fait déjà, qui n’a pas été entendu et quelles données manquent.
diagnosis-good-places-title = Des lieux où l’on se sent bien
diagnosis-voices-title = Voix manquantes
diagnosis-voice-missing = { $group } : non entendu
diagnosis-voice-partly = { $group } : entendu en partie
diagnosis-voices-unasked = Rien n’est noté sur les groupes qui n’ont pas été entendus.
diagnosis-gaps-title = Données manquantes
diagnosis-gaps-caption = Données et réponses qui manquent
diagnosis-column-missing = Ce qui manque
diagnosis-gap-unanswered = Aucune réponse encore
diagnosis-gaps-note = Un refus ou une absence est un constat en soi.

## Priorités

diagnosis-what-if-title = Ce qui changerait l’ordre
diagnosis-what-if-text = Une évaluation à la fois a été changée, et l’ordre recalculé. Voici les plus petits changements qui compteraient.
diagnosis-disagreement-title = Où les voix divergent
diagnosis-disagreement-caption = Évaluations des voix qui diffèrent de deux points ou plus
diagnosis-disagreement-note =
    { $count ->
        [one] Une voix a été entendue à part du groupe. Son désaccord est conservé tel quel.
       *[other] { $count } voix ont été entendues à part du groupe. Leur désaccord est conservé tel quel ; aucune moyenne ne le remplace.
    }
diagnosis-column-voices = Ce qu’a donné chaque voix
diagnosis-column-kept = Retenu par le groupe
diagnosis-changes-title = Jugements modifiés
diagnosis-ratings-changed = Évaluations modifiées après avoir été données
diagnosis-weights-changed = Poids modifiés, avec le motif
diagnosis-weights-unchanged = Aucun poids n’a été modifié pendant l’évaluation des enjeux.
diagnosis-column-judgement = Ce qui a été modifié
diagnosis-column-before = Avant
diagnosis-column-after = Après

## Fiches

diagnosis-sheets-title = Fiches d’enjeu
diagnosis-sheets-lead = Une fiche par priorité : ce qui se passe, ce qui le rend possible, ce qui a été essayé et ce qui donnerait tort au groupe.
diagnosis-sheets-none = Aucune priorité n’est encore retenue ; il n’y a donc pas de fiche.
diagnosis-sheet-no-statement = L’énoncé de cet enjeu reste à écrire.

## À documenter

diagnosis-to-document-title = Ce qui reste à documenter
diagnosis-to-document-issues = Les enjeux sur lesquels on en sait trop peu pour les classer sont dans le chapitre sur les priorités.

## Annexe

diagnosis-appendix-title = Annexe de données
diagnosis-appendix-lead = Chaque réponse avec sa source, sa cote et ses définitions. Les tableaux d’un chapitre précédent ne sont pas imprimés de nouveau.
diagnosis-appendix-evidence = Preuves
diagnosis-appendix-reviews = Relectures des constats
diagnosis-appendix-accepted = Avertissements lus et acceptés
diagnosis-evidence-none = Aucune preuve n’est inscrite.
diagnosis-evidence-caption = Preuves conservées par le groupe
diagnosis-evidence-old = { $date } (plus de trois ans)
diagnosis-evidence-withheld =
    { $count ->
        [one] Une preuve n’est pas ouverte à tous et n’est pas inscrite.
       *[other] { $count } preuves ne sont pas ouvertes à tous et ne sont pas inscrites.
    }
diagnosis-reviews-none = Personne hors du groupe n’a encore relu les constats.
diagnosis-accepted-caption = Avertissements que le groupe a acceptés, et pourquoi
diagnosis-column-evidence = Preuve et source
diagnosis-column-holder = Détenteur
diagnosis-column-dated = Date
diagnosis-column-warning = Avertissement
diagnosis-column-accepted = Pourquoi il a été accepté
diagnosis-column-details = Détails
diagnosis-column-content = Réponse
diagnosis-column-place = Lieu
diagnosis-column-group = Groupe
diagnosis-column-service = Service municipal
diagnosis-column-factor = Facteur
diagnosis-column-line = Élément
diagnosis-column-people = Personnes
# Une étiquette et sa valeur sur une ligne, comme « Secteur : Centre »
diagnosis-pair = { $label } : { $value }
diagnosis-caption-continued = { $caption } (suite)
diagnosis-rests-on = Source : { $source }. Cote : { $grade }.
diagnosis-rests-on-noted = Source : { $source } ({ $note }). Cote : { $grade }.
diagnosis-answered-on = Réponse du { $date }
# Dans un tableau, là où un nombre est masqué parce qu’un total révélerait un petit nombre
diagnosis-withheld = masqué
diagnosis-withheld-note = « Masqué » : le nombre n’est pas imprimé, parce que le total en révélerait un petit.
diagnosis-counts-note = Un tiret veut dire inconnu. Un zéro a été confirmé par la source. Les nombres des enjeux délicats sont donnés pour l’ensemble du territoire seulement, à partir de 10.
diagnosis-poll-note = Parts des personnes qui ont répondu, en pourcentages entiers. Les groupes de moins de 30 personnes ne sont pas montrés.
diagnosis-poll-indicative = De 30 à 99 personnes, une part n’est qu’indicative.
diagnosis-people =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }

## Le sommaire public

summary-title = Diagnostic de sécurité : sommaire
summary-title-preliminary = Diagnostic préliminaire : sommaire
summary-found-title = La sécurité à { $municipality }
summary-lead =
    { $dated ->
        [yes] Voici ce que nous avons appris sur la sécurité à { $municipality }, avec des chiffres jusqu’en { $year }. Ces pages s’adressent à toutes les personnes qui vivent ou travaillent ici.
       *[no] Voici ce que nous avons appris jusqu’ici sur la sécurité à { $municipality }. Ces pages s’adressent à toutes les personnes qui vivent ou travaillent ici.
    }
summary-preliminary = Ce n’est pas terminé. Il nous manque encore : { $families }. C’est une première image, qui peut changer.
summary-strengths-title = Nos forces
summary-strengths-none = Nous n’avons pas encore noté nos forces. Dites-nous ce qui marche bien ici.
summary-good-places = On se sent bien dans ces lieux : { $places }.
summary-actions =
    { $count ->
        [one] Une action pour la sécurité est déjà en cours.
       *[other] { $count } actions pour la sécurité sont déjà en cours.
    }
summary-heard =
    { $count ->
        [one] Un groupe souvent oublié a été entendu.
       *[other] { $count } groupes souvent oubliés ont été entendus.
    }
summary-records-title = Ce que disent les données
summary-record =
    { $issue } : { $count ->
        [one] { $count } cas noté en { $year }.
       *[other] { $count } cas notés en { $year }.
    } { $trend ->
        [up] C’est plus que les années d’avant.
        [down] C’est moins que les années d’avant.
        [same] C’est à peu près comme les années d’avant, ou l’écart est trop petit pour le dire.
       *[unknown] On ne peut pas encore dire si cela monte ou baisse.
    } { $elsewhere ->
        [above] C’est plus qu’ailleurs, pour notre taille.
        [below] C’est moins qu’ailleurs, pour notre taille.
        [alike] C’est proche de ce que l’on voit ailleurs.
       *[unknown] {""}
    } { $hidden ->
        [yes] Bien des cas ne sont jamais signalés.
       *[no] {""}
    }
summary-records-note = Les données ne montrent que ce qui a été signalé. Elles ne disent pas pourquoi cela arrive.
summary-records-none = Nous n’avons pas encore de chiffres que nous pouvons montrer. Cela ne veut pas dire qu’il ne se passe rien.
summary-next-title = Priorités et prochaines étapes
summary-people-title = Ce que disent les gens
summary-people-none = Nous n’avons pas encore entendu assez de gens. Votre voix manque encore.
summary-safe =
    { $asked ->
        [yes] { $share } de ceux qui marchent seuls le soir se sentent en sécurité ; { $never } ne marchent jamais seuls.
       *[no] { $share } de ceux qui marchent seuls le soir se sentent en sécurité.
    }
summary-concern = Le plus souvent qualifiés de gros problème : { $issues }.
summary-concern-item = { $issue } ({ $share })
summary-walks =
    { $count ->
        [one] Une marche a eu lieu pour regarder les lieux ensemble. { $known ->
            [yes] { $people } personnes y ont pris part.
           *[no] {""}
        }
       *[other] { $count } marches ont eu lieu pour regarder les lieux ensemble. { $known ->
            [yes] { $people } personnes y ont pris part.
           *[no] {""}
        }
    }
summary-answered =
    { $random ->
        [yes] { $count } personnes choisies au hasard ont répondu à un sondage.
       *[no] { $count } personnes ont répondu à un sondage ouvert à qui le voulait. Leurs réponses valent pour elles, non pour tout le monde.
    }
summary-priorities-title = Nos priorités
summary-priorities-note = Choisies par le groupe de pilotage. Ses motifs sont dans le rapport.
summary-priorities-none = Aucune priorité n’est encore choisie.
summary-steps-title = Prochaines étapes
summary-step-choose = Nous finirons d’examiner les faits, puis nous choisirons par quoi commencer.
summary-step-plan = Nous déciderons quoi faire pour chaque priorité, avec qui et pour quand, et nous dirons comment nous saurons si cela marche.
summary-step-council = Le plan sera présenté au conseil le { $date }.
summary-step-voices = Il nous reste à entendre : { $groups }.
summary-step-find-out =
    { $count ->
        [one] Une question reste ouverte. Nous cherchons la réponse.
       *[other] { $count } questions restent ouvertes. Nous cherchons les réponses.
    }
summary-part-title = Comment participer
summary-part-tell = Dites à { $municipality } ce que vous reconnaissez dans ces pages, et ce qui manque.
summary-part-walk = Demandez comment prendre part à la prochaine marche, rencontre ou enquête.
summary-part-report = S’il vous arrive quelque chose, parlez-en à la police ou à un service de confiance.
summary-issued = { $municipality }, { $date }. Les petits nombres sont omis.

## Les lettres

letters-title = Lettres : ce qui reste à vérifier
letters-heading = À l’attention de : { $who }
letters-heading-numbered = Lettre { $number }
letters-to = Destinataire
letters-from = Expéditeur
letters-date = Date d’envoi
letters-first = Première réponse attendue
letters-lead =
    { $count ->
        [one] { $municipality } prépare un diagnostic de sécurité. Il manque une réponse que vous pouvez nous aider à trouver.
       *[other] { $municipality } prépare un diagnostic de sécurité. Il manque { $count } réponses que vous pouvez nous aider à trouver.
    }
letters-caption = Ce que nous aimerions savoir
letters-column-question = Notre question
letters-column-why = Pourquoi nous la posons
letters-as-soon = Dès que possible
letters-rules = Envoyez seulement des chiffres regroupés, sans nom, sans adresse et sans dossier de personne. Si vous n’avez pas de chiffre, votre meilleure estimation nous aide : dites que c’en est une. « Nous ne savons pas » et « nous ne pouvons pas le dire » sont aussi des réponses utiles.
letters-answer = Envoyez votre réponse à { $municipality }, à la personne qui vous a remis cette lettre.
letters-unnamed-title = Questions sans responsable
letters-unnamed-lead =
    { $count ->
        [one] Personne n’est encore chargé de trouver la réponse à cette question. Décidez ensemble qui demande à qui.
       *[other] Personne n’est encore chargé de trouver les réponses à ces { $count } questions. Décidez ensemble qui demande à qui.
    }
letters-none-title = Rien à demander
letters-none = Aucune question n’est marquée comme à vérifier.
