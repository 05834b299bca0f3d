### Les documents pour le conseil : la note de deux pages et le projet de résolution.

## Note : ce qui est demandé

brief-title = Note au conseil : { $municipality }
brief-lead =
    { $dated ->
        [yes] Le plan de sécurité { $years } est soumis au conseil le { $date }. Le conseil est invité à :
       *[no] Le plan de sécurité { $years } est soumis au conseil à une date à fixer. Le conseil est invité à :
    }
brief-ask-adopt =
    Adopter le plan ({ $priorities ->
        [0] aucune priorité encore
        [one] une priorité
       *[other] { $priorities } priorités
    }, { $actions ->
        [0] aucune action encore
        [one] une action
       *[other] { $actions } actions
    }).
brief-ask-money =
    { $partly ->
        [yes] Réserver { $amount } de fonds propres au budget { $year } ; { $open } ne sont pas encore confirmés.
       *[no] Réserver { $amount } de fonds propres au budget { $year } ; le tout est confirmé par écrit.
    }
brief-ask-money-none = Décider du financement : aucun coût pour la municipalité n’est encore inscrit pour { $year }.
brief-ask-people = Désigner une coordination et une personne élue qui porte le plan, et créer le comité.
brief-ask-report = Demander un bilan public chaque année.

## Note : la situation

brief-column-situation = La situation
brief-column-says = Ce que dit le diagnostic
brief-row-need = Besoin d’agir
brief-row-records = Registres
brief-row-people = La population
brief-row-heard = Qui a été entendu
brief-why-need = Le groupe de travail a comparé { $count } enjeux. Le besoin d’agir est le plus grand pour : { $issues }.
brief-why-need-item = { $issue }, { $need } sur 100
brief-why-records = Cas notés en { $year } : { $items }. Les registres ignorent ce que personne ne signale.
brief-why-record-item =
    { $trend ->
        [up] { $issue }, { $count } (plus qu’avant)
        [down] { $issue }, { $count } (moins qu’avant)
        [same] { $issue }, { $count } (sans écart net)
       *[unknown] { $issue }, { $count } (évolution inconnue)
    }
brief-why-records-none = Aucun nombre tiré des registres ne peut encore être montré. Cela ne veut pas dire qu’il ne se passe rien.
brief-why-people-both = Parmi les personnes qui ont répondu et marchent seules le soir, { $share } se sentent en sécurité. Le plus souvent qualifiés de gros problème : { $issues }.
brief-why-people-safe = Parmi les personnes qui ont répondu et marchent seules le soir, { $share } se sentent en sécurité.
brief-why-people-concern = Le plus souvent qualifiés de gros problème par les personnes qui ont répondu : { $issues }.
brief-why-people-none = Trop peu de personnes ont répondu jusqu’ici pour chiffrer ce que vit la population.

## Note : les priorités

brief-priorities-lead =
    { $count ->
        [0] Aucune priorité n’est encore retenue.
       *[other] { $dated ->
            [yes] Retenues par le groupe de pilotage le { $date }, dans son ordre et pour ses motifs.
           *[no] Retenues par le groupe de pilotage, dans son ordre et pour ses motifs. La date de la décision n’est pas inscrite.
        }
    }
brief-priorities-more =
    { $count ->
        [one] Une autre priorité figure au plan.
       *[other] { $count } autres priorités figurent au plan.
    }
brief-priorities-dissent = Désaccord consigné : { $dissent }

## Note : qui a été entendu

brief-heard-group =
    { $count ->
        [one] Un organisme siège au groupe de pilotage. Hors de la municipalité : { $partners }.
       *[other] { $count } organismes siègent au groupe de pilotage, dont { $partners } hors de la municipalité.
    }
brief-heard-group-none = La composition du groupe de pilotage n’est pas encore inscrite.
brief-heard-residents-none = Aucun sondage de la population avec assez de réponses n’est encore inscrit.
brief-heard-review = Organismes et groupes qui ont relu le diagnostic : { $agree } d’accord, { $part } en partie d’accord, { $disagree } en désaccord.
brief-heard-voices = Entendus parmi les groupes souvent oubliés : { $groups }.

## Note : la mise en œuvre

brief-actions-title = Les actions qui commencent en { $year }
brief-actions-lead =
    { $all ->
        [0] Aucune action n’est encore choisie.
       *[other] Actions qui commencent en { $year } : { $count } sur { $all }. { $undated ->
            [0] {""}
           *[other] Sans date de début : { $undated }.
        }
    }
brief-actions-more =
    { $count ->
        [one] Une autre action commence en { $year }. Elle figure au plan.
       *[other] { $count } autres actions commencent en { $year }. Elles figurent au plan.
    }
brief-column-start = Début
brief-column-cost = Coût, toutes années
brief-column-money = Coût par année
brief-money-lead =
    { $entered ->
        [no] Aucun coût n’est encore inscrit.
       *[yes] Les actions coûtent { $total } en tout ; { $open } ne sont pas encore confirmés par écrit.
    } { $without ->
        [0] {""}
        [one] Une action n’a pas encore de coût.
       *[other] { $without } actions n’ont pas encore de coût.
    }
brief-money-later = Plus tard

## Note : inconnues, précautions, dates

brief-column-point = À retenir
brief-column-stands = Où l’on en est
brief-row-unknown = Pas encore connu
brief-unknown-evidence = Rien n’est encore inscrit pour : { $families }. D’ici là, le plan demeure préliminaire.
brief-unknown-questions =
    { $count ->
        [one] Une question reste ouverte.
       *[other] { $count } questions restent ouvertes.
    } { $dated ->
        [yes] La prochaine réponse est attendue le { $date }.
       *[no] {""}
    }
brief-unknown-leads =
    { $count ->
        [one] Une action n’a pas de responsable qui ait accepté.
       *[other] { $count } actions n’ont pas de responsable qui ait accepté.
    }
brief-unknown-baselines = Indicateurs sans valeur de départ : { $count } sur { $all }.
brief-unknown-voices = Groupes non entendus : { $groups }.
brief-unknown-issues = On en sait trop peu pour classer : { $issues }.
brief-unknown-none = Rien n’est marqué comme inconnu.
brief-row-safeguards = Risques et précautions
brief-safe-rights =
    { $all ->
        [0] Aucune action n’est choisie : ses effets sur les droits et la vie privée n’ont pas encore été examinés.
       *[other] Actions dont la fiche examine les droits et la vie privée : { $rights } sur { $all }. Les effets indésirables possibles : { $effects } sur { $all }.
    }
brief-safe-privacy = Règles qui protègent les personnes et leurs renseignements : { $yes } sur { $all } en place, { $part } en partie.
brief-safe-privacy-none = Les règles qui protègent les personnes et leurs renseignements ne sont pas encore inscrites.
brief-safe-stigma = Le plan parle d’enjeux et de lieux, jamais d’un groupe de personnes comme cause. Les petits nombres sont masqués.
brief-risk-uncovered = Aucun partenaire ne répond encore du résultat : { $issues }.
brief-risk-serious = Enjeux graves suivis par d’autres moyens : { $issues }.
brief-row-next = La suite
brief-next-council = { $date } : séance du conseil.
brief-next-council-none = Séance du conseil : date à fixer.
brief-next-step = { $date } : { $step } ({ $code }).
brief-next-steps-none = Premières étapes : aucune étape datée n’est encore inscrite.
brief-next-review = Première revue publique : date à fixer. Elle a lieu chaque année, donc d’ici le { $date }.
brief-next-review-none = Première revue publique : date à fixer. Elle a lieu chaque année.

## Résolution : ce que toutes les formes partagent

resolution-document = Projet de résolution
resolution-blank-date = [ date à inscrire ]
resolution-blank-number = [ nombre ]
resolution-blank-amount = [ montant ]
resolution-blank-month-year = [ mois et année ]
resolution-month-year = { $month } { $year }
resolution-fact-municipality = Municipalité
resolution-fact-meeting = Séance du conseil
resolution-draft-title = Projet à vérifier

## Résolution : provinces et territoires de common law

resolution-canada-title = Résolution n° [ numéro ] : adoption de la Politique de sécurité de la collectivité et du Plan d’action { $years }
resolution-canada-title-own = Résolution n° [ numéro ] : adoption du document « { $title } »
resolution-canada-remark = Faites vérifier le texte par le greffe. Remplissez à la main ce qui est entre crochets : le plan ne le contient pas, ou c’est au conseil de le choisir. Retirez un attendu qui ne s’applique pas.
resolution-canada-wish = ATTENDU QUE la municipalité souhaite prévenir la criminalité et la victimisation et améliorer le sentiment de sécurité de toutes et de tous ;
resolution-canada-diagnosis =
    ATTENDU QU’un diagnostic a été réalisé entre le { $from } et le { $to } avec { $partners ->
        [one] { $partners } organisme partenaire
       *[other] { $partners } organismes partenaires
    } et { $residents ->
        [one] { $residents } personne de la population ;
       *[other] { $residents } personnes de la population ;
    }
resolution-canada-plan = ATTENDU QUE le conseil a examiné les priorités, les objectifs, les actions et le budget du plan joint daté du { $today } ;
resolution-canada-law = ATTENDU QUE l’article [ numéro ] de [ nom de la loi ] exige [ ce qu’elle exige ] ;
resolution-ontario-title = Résolution n° [ numéro ] : adoption du Plan de sécurité et de bien-être dans la collectivité { $years }
resolution-ontario-law = ATTENDU QUE l’article 248 et les suivants de la Loi de 2019 sur la sécurité communautaire et les services policiers prévoient un plan de sécurité et de bien-être dans la collectivité que le conseil adopte par résolution ;
resolution-canada-moved = Sur proposition de [ nom ], appuyée par [ nom ], IL EST RÉSOLU :
resolution-canada-adopt = d’adopter le plan ;
resolution-canada-designate = de désigner [ fonction ] à la coordination et [ personne élue ] comme porteuse ou porteur du dossier ;
resolution-canada-committee = de créer le [ comité ] selon le mandat joint ;
resolution-canada-money = d’affecter { $amount } au budget { $year } et de soumettre les années suivantes à l’étude budgétaire ;
resolution-canada-report = de recevoir un bilan public chaque [ mois ] ;
resolution-canada-publish = de demander au personnel de publier le plan dans les [ 30 ] jours et de le transmettre à [ autorités ].
resolution-canada-carried = ADOPTÉE.

## Résolution : Québec

resolution-quebec-title = Résolution n° [ numéro ] : adoption de la Politique de sécurité de la collectivité et du Plan d’action { $years }
resolution-quebec-title-own = Résolution n° [ numéro ] : adoption du document « { $title } »
resolution-quebec-remark = Faites vérifier le texte par le greffe. Remplissez à la main ce qui est entre crochets : le plan ne le contient pas, ou c’est au conseil de le choisir.
resolution-quebec-wish = ATTENDU QUE la Municipalité souhaite prévenir la criminalité et la victimisation et améliorer le sentiment de sécurité de toutes et de tous ;
resolution-quebec-diagnosis =
    ATTENDU QU’un diagnostic a été réalisé du { $from } au { $to } avec { $partners ->
        [one] { $partners } organisme partenaire
       *[other] { $partners } organismes partenaires
    } et { $residents ->
        [one] { $residents } citoyenne ou citoyen ;
       *[other] { $residents } citoyennes et citoyens ;
    }
resolution-quebec-plan = ATTENDU QUE le conseil a pris connaissance des priorités, des objectifs, des actions et du budget du plan daté du { $today } ;
resolution-quebec-moved = IL EST PROPOSÉ PAR [ nom ], APPUYÉ PAR [ nom ] ET RÉSOLU :
resolution-quebec-adopt = d’adopter le plan joint ;
resolution-quebec-designate = de désigner [ fonction ] à la coordination et [ personne élue ] comme porteuse ou porteur du dossier ;
resolution-quebec-committee = de créer le [ comité ] selon le mandat joint ;
resolution-quebec-money = d’affecter { $amount } au budget { $year } et de soumettre les années suivantes à l’étude budgétaire ;
resolution-quebec-report = de recevoir un bilan public chaque [ mois ] ;
resolution-quebec-publish = de publier le plan dans les [ 30 ] jours et de le transmettre [ au comité de sécurité publique, au service de police ou à la MRC ].
resolution-quebec-carried = ADOPTÉE.

## Résolution : France. Le texte anglais est une traduction pour information et le dit.

resolution-france-document = Projet de délibération
resolution-france-title = Délibération n° [ numéro ] : Stratégie territoriale de sécurité et de prévention de la délinquance { $years }
resolution-france-remark-title = Projet à vérifier
resolution-france-remark = Faites vérifier le texte par le service juridique. Remplissez à la main ce qui est entre crochets : le plan ne le contient pas, ou c’est au conseil de le choisir. La version anglaise est une traduction pour information.
resolution-france-local-authorities = Vu le code général des collectivités territoriales ;
resolution-france-internal-security = Vu le code de la sécurité intérieure, notamment ses articles L. { $article } et suivants ;
resolution-france-council = Vu l’avis du conseil local de sécurité et de prévention de la délinquance (CLSPD) réuni en formation plénière le [ date ] ;
resolution-france-diagnosis = Considérant le diagnostic partagé établi en { $month } ;
resolution-france-deliberated = Le conseil municipal, après en avoir délibéré :
resolution-france-approve = approuve la stratégie annexée ;
resolution-france-sign = autorise le maire à la signer avec le préfet, le procureur de la République et les partenaires ;
resolution-france-designate = désigne [ M. ou Mme, nom ] coordonnateur du CLSPD ;
resolution-france-money = inscrit au budget { $year } des crédits de { $amount } ;
resolution-france-report = demande un bilan annuel.
resolution-france-carried = ADOPTÉ à [ nombre ] voix.
