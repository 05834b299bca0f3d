### Documents qui sortent du groupe : ce qui est retenu, le plan pour la population, les fiches, le rapport d’avancement.

## Ce qui est retenu : chaque chose, pour le groupe

held-back-count =
    { $part ->
        [part] { $issue }, { $of }, { $year } : le nombre de cas
       *[whole] { $issue }, { $year } : le nombre de cas
    }
held-back-areas = { $issue } : les nombres par secteur
held-back-rate-compared = { $issue }, { $year } : la comparaison de son taux avec d’autres
held-back-answers = { $question } Les réponses de : { $row }
held-back-answer = { $question } { $row } : { $option }
held-back-place = { $place } : un enjeu sensible qui y est nommé
held-back-reading = { $indicator } : sa valeur le { $date }
held-back-contact = { $name } : la personne à joindre
held-back-note = { $name } : les notes du groupe

## Ce qui tient lieu d’une valeur, et ce que l’on dit aux lecteurs d’une image

held-back-few-answers = non montré : moins de { $count } réponses
held-back-rate = non montré : moins de { $count } cas
held-back-groups = Les groupes où moins de cinq personnes ont donné l’une des réponses sont aussi laissés de côté.

## Ce que l’édition interne dit d’elle-même

held-back-internal = Cette édition est destinée au groupe de travail : les nombres sont imprimés tels quels, même petits. Les coordonnées et les notes du groupe sont laissées de côté. Elle ne doit pas être remise à d’autres.
held-back-counts-note = Un tiret veut dire que le nombre n’est pas connu. Un zéro a été confirmé par la source.
held-back-poll-note = Parts des personnes qui ont répondu, en pourcentage entier.

## Combien de choses chaque règle a retenues, pour les lecteurs d’un document remis à d’autres

held-back-rule-small-count =
    { $count ->
        [one] Un nombre inférieur à cinq n’est pas donné, pour que personne ne puisse être reconnu.
       *[other] { $count } nombres inférieurs à cinq ne sont pas donnés, pour que personne ne puisse être reconnu.
    }
held-back-rule-complement =
    { $count ->
        [one] Un nombre n’est pas donné parce qu’un total en révélerait un autre inférieur à cinq.
       *[other] { $count } nombres ne sont pas donnés parce qu’un total en révélerait un autre inférieur à cinq.
    }
held-back-rule-sensitive-issue =
    { $count ->
        [one] Un chiffre sur un enjeu sensible n’est pas donné : de tels nombres sont dits à partir de dix, et pour tout le territoire seulement.
       *[other] { $count } chiffres sur des enjeux sensibles ne sont pas donnés : de tels nombres sont dits à partir de dix, et pour tout le territoire seulement.
    }
held-back-rule-unstable-rate =
    { $count ->
        [one] Un taux n’est pas comparé à d’autres, parce qu’il repose sur moins de 20 cas.
       *[other] { $count } taux ne sont pas comparés à d’autres, parce qu’ils reposent sur moins de 20 cas.
    }
held-back-rule-few-answers =
    { $count ->
        [one] Un résultat de sondage n’est pas donné, parce que moins de 30 personnes ont répondu.
       *[other] { $count } résultats de sondage ne sont pas donnés, parce que moins de 30 personnes ont répondu.
    }
held-back-rule-contact =
    { $count ->
        [one] Les coordonnées d’un partenaire ou service sont laissées de côté.
       *[other] Les coordonnées de { $count } partenaires ou services sont laissées de côté.
    }
held-back-rule-internal-note =
    { $count ->
        [one] Une note que le groupe a écrite pour lui-même est laissée de côté.
       *[other] { $count } notes que le groupe a écrites pour lui-même sont laissées de côté.
    }
held-back-rule-sensitive-evidence =
    { $count ->
        [one] Un document qui n’est pas ouvert à tous est laissé de côté.
       *[other] { $count } documents qui ne sont pas ouverts à tous sont laissés de côté.
    }

## Le plan pour la population

public-title = Un milieu de vie plus sûr
public-subtitle = Le plan de sécurité, pour toutes les personnes qui vivent ici
public-purpose-title = Pourquoi ce plan
public-purpose =
    { $count ->
        [0] { $municipality } veut que chaque personne soit en sécurité et se sente en sécurité. Ce plan pour { $years } dit ce qui a été constaté et comment vous pouvez suivre le travail. Aucune priorité n’a encore été choisie.
        [one] { $municipality } veut que chaque personne soit en sécurité et se sente en sécurité. Ce plan pour { $years } dit ce qui a été constaté, quel enjeu vient en premier, ce qui sera fait, par qui, et comment vous pouvez suivre le travail.
       *[other] { $municipality } veut que chaque personne soit en sécurité et se sente en sécurité. Ce plan pour { $years } dit ce qui a été constaté, quels { $count } enjeux viennent en premier, ce qui sera fait, par qui, et comment vous pouvez suivre le travail.
    }
public-council-none = La date à laquelle le conseil en discutera n’est pas encore fixée.
public-council-ahead = Il sera présenté au conseil le { $date }.
public-council-past = Il a été présenté au conseil le { $date }.
public-glance-title = Ce qui vient en premier
public-made-title = Comment le plan a été fait
public-made-lead = Un tel plan repose sur ce qui est enregistré, sur ce que les gens vivent et sur ce qui se voit sur place. Quand l’un des trois manque, c’est dit ici.
public-decided = Priorités choisies le
public-heard-title = Qui a été entendu
public-heard-text = Ces groupes, souvent laissés de côté, ont été entendus :
public-heard-none = Aucun groupe souvent laissé de côté n’a encore été entendu.
public-not-heard-title = Pas encore entendus
public-found-title = Comment le plan a été fait, et ce qui a été constaté
public-strengths-title = Ce qui est fort ici
public-strengths-lead = Un plan s’appuie sur ce qui marche.
public-priorities-title = Ce qui vient en premier, et pourquoi
public-priorities-lead = Le groupe a comparé les enjeux, puis il a choisi. Ses raisons sont imprimées ici comme il les a écrites.
public-why = Pourquoi ce choix
public-aim = Ce qui devrait changer
public-others-title = Ce qui n’a pas été choisi maintenant
public-others-caption = Les autres enjeux et ce qui a été décidé
public-actions-title = Ce qui sera fait
public-actions-lead = Pour chaque action : en quoi elle consiste, pour qui, qui la mène et quand.
public-actions-none = Aucune action n’a encore été choisie pour cette priorité.
public-actions-none-yet = Aucune action n’a encore été choisie.
public-actions-others = Autres actions
public-action-number = Action { $number }
public-led-by = Menée par
public-lead-to-confirm = { $lead } (à confirmer)
public-done-with = Avec
public-when = Quand
public-steps = Étapes
public-step = { $step }
public-step-dated = { $step } : { $date }
public-followed-title = L’argent, et comment suivre le plan
public-money-title = Ce que cela coûte
public-money-sources-caption = D’où vient l’argent
public-money-text = Un montant est confirmé quand la partie qui le verse l’a dit par écrit.
public-progress-title = Comment savoir si les choses changent
public-progress-lead = Les mêmes choses sont comptées de nouveau, de la même façon, et comparées à leur valeur de départ.
public-progress-none = Rien n’est encore compté avec une valeur de départ.
public-progress-cause = Un changement ne montre pas à lui seul ce qui l’a produit. Nous dirons ce qui a changé, et nous resterons prudents sur les raisons.
public-indicators-caption = Ce qui est compté, d’où l’on part et où l’on veut arriver
public-column-counted = Ce qui est compté
public-told-title = Comment vous serez informés
public-told-open = La façon et le moment de rendre les résultats restent à fixer.
public-open-title = Ce que nous ne savons pas encore
public-open-lead = Un plan doit aussi dire ce que personne ne sait. Ces questions sont encore ouvertes.
public-open-none = Aucune question n’est marquée comme ouverte.
public-open-start = Ceci sera compté, et personne n’en connaît encore la valeur de départ :
public-part-title = Ce qui reste ouvert, et comment participer
public-part-lead = La sécurité se construit ensemble. Vous pouvez y contribuer.
public-part-action = Demandez à l’organisation qui mène une action comment vous pouvez aider.
public-rights-title = Vos droits et votre vie privée
public-rights-lead = Ce plan parle de lieux et d’enjeux. Il ne nomme aucun résident.
public-rights-caption = Ce que chaque action prévoit pour les droits et la vie privée
public-held-title = Ce qui est retenu, et pourquoi
public-held-text = Des chiffres et des textes sont laissés hors de ce document pour protéger des personnes :
public-held-none = Rien n’a dû être laissé hors de ce document pour protéger des personnes.
public-words-title = Les mots de ce plan

## Les fiches des actions

sheets-title = Fiches d’action
sheets-of = Fiche remise par
sheets-issued = { $municipality }, le { $date }
sheets-none-title = Aucune action pour l’instant
sheets-none = Aucune action n’a encore été choisie.

## Une page pour chaque partenaire

promise-title = Fiches des partenaires
promise-heading-numbered = Partenaire { $number }
promise-lead = Cette page dit ce que le plan de sécurité de { $municipality } pour { $years } attend de vous, tel que c’est noté aujourd’hui.
promise-nothing = Rien n’est encore convenu avec vous. Si vous souhaitez participer, dites-nous comment.
promise-answers = Vous répondez du résultat
promise-does = Vous aidez à faire le travail
promise-asked = Vous êtes consultés avant
promise-told = Vous êtes informés après
promise-money = L’argent que vous apportez
promise-a-year = { $amount } par année
promise-actions-caption = Votre part dans les actions
promise-column-part = Votre part
promise-role-leads = À mener
promise-role-does = À réaliser
promise-role-asked = Consultés avant
promise-role-told = Informés après
promise-column-agreed = Votre accord
promise-to-accept = Attendu
promise-steps-caption = Les étapes des actions que vous menez ou réalisez, et pour quand
promise-steps-more =
    { $count ->
        [one] Une autre étape se trouve sur les fiches de ces actions.
       *[other] { $count } autres étapes se trouvent sur les fiches de ces actions.
    }
promise-money-led = L’argent des partenaires dans les actions que vous menez
promise-money-of = { $code } : { $total }, dont { $confirmed } confirmés par écrit
promise-closing = Merci pour votre part. Si quelque chose ici n’est pas tel que vous l’aviez compris, dites-le-nous et nous le corrigerons.
promise-none-title = Aucun partenaire pour l’instant
promise-none = Aucun partenaire n’a encore été nommé.

## Le rapport d’avancement

progress-title = Rapport d’avancement
progress-subtitle = Ce qui a été fait, ce qui a changé, ce qu’il faut décider
progress-cover-period = Période
progress-period-title = La période en bref
progress-period = Du { $from } au { $to }, voici où en est le plan de sécurité de { $municipality } pour { $years }.
progress-period-before = Le plan de sécurité de { $municipality } pour { $years } n’a pas encore commencé. Voici où en est sa préparation le { $to }.
progress-period-ahead = Commence le { $date }
progress-fact-actions = Actions
progress-status-count = { $status } : { $count }
progress-fact-steps = Étapes
progress-steps-summary =
    { $late ->
        [0] { $done } faites sur { $due } prévues dans la période ; aucune n’est en retard
       *[other] { $done } faites sur { $due } prévues dans la période ; en retard en tout : { $late }
    }
progress-fact-money = Argent
progress-money-summary = { $confirmed } confirmés par écrit, sur { $total }
progress-fact-indicators = Indicateurs
progress-indicators-summary = { $count } sur { $all } ont une valeur depuis leur départ
progress-read-title = Deux questions à ne pas confondre
progress-read-did = L’enjeu a-t-il changé ? Les indicateurs disent ce que l’on voit, et si le hasard pourrait l’expliquer.
progress-read-cause = Le plan a-t-il apporté ce changement ? Ce rapport ne le dit pas. Il y faut une comparaison avec un lieu où rien n’a été fait, et du temps.
progress-done-title = Ce qui a été fait
progress-actions-lead =
    { $count ->
        [one] Le plan compte une action. Son état est celui que le groupe a noté.
       *[other] Le plan compte { $count } actions. Leur état est celui que le groupe a noté.
    }
progress-actions-caption = L’état de chaque action
progress-column-steps = Étapes
progress-column-money = Confirmé
progress-steps-count = { $done } sur { $all } faites
progress-steps-late =
    { $count ->
        [one] { $count } en retard
       *[other] { $count } en retard
    }
progress-money-of = { $confirmed } sur { $total }
progress-steps-title = Les étapes qui étaient prévues
progress-steps-caption = Les étapes prévues dans la période, et celles en retard d’avant
progress-steps-none = Aucune étape n’était prévue dans la période, et aucune n’est en retard.
progress-step-late = En retard
progress-changed-title = Ce qui a changé
progress-changed-lead = Chaque indicateur est placé à côté de sa valeur de départ et de sa cible. Les mots n’en disent pas plus que les chiffres ne le permettent.
progress-indicators-caption = Indicateurs : valeur de départ, dernière valeur et cible
progress-indicators-none = Aucun indicateur n’a encore été choisi.
progress-claims-title = Ce que l’on peut dire
progress-claims-text = Pour chaque indicateur, la phrase la plus forte que ses valeurs permettent.
progress-claims-caption = Ce que l’on peut dire de chaque indicateur
progress-decide-title = Ce qui est en retard, et ce qu’il faut décider
progress-late-title = Ce qui est en retard
progress-late-none = Rien n’est en retard.
progress-late-step = { $code }, { $title } : l’étape « { $step } » était prévue pour le { $date }.
progress-late-start = { $code }, { $title } : son début était prévu le { $date }, et elle n’est pas marquée comme commencée.
progress-late-end = { $code }, { $title } : sa fin était prévue le { $date }, et elle n’est pas marquée comme terminée.
progress-late-delayed = { $code }, { $title } : marquée comme retardée.
progress-decide-what = Ce qu’il faut décider
progress-decide-lead = Ces questions découlent de l’état du plan. Les réponses appartiennent aux personnes réunies.
progress-decide-none = L’état du plan ne demande aucune décision pour l’instant.
progress-decide-action = { $code }, { $title } : continuer comme prévu, changer les dates, adapter l’action ou l’arrêter ?
progress-decide-stopped = { $code }, { $title } a été arrêtée : qu’est-ce qui la remplace, et qu’en retenir ?
progress-decide-lead-missing = { $code }, { $title } : qui la mène ?
progress-decide-accept = { $code }, { $title } : l’organisation responsable l’accepte-t-elle ?
progress-decide-money = { $code }, { $title } : { $amount } nécessaires d’ici la fin de { $year } ne sont pas confirmés. Qui paie, ou que faut-il réduire ?
progress-decide-indicator = { $indicator } évolue dans le mauvais sens : chercher les raisons, attendre la prochaine valeur ou changer quelque chose ?
progress-open-title = Ce que personne ne sait
progress-open-none = Aucune question n’est ouverte, et chaque indicateur a été relevé.
progress-open-start = Aucune valeur de départ : { $indicators }.
progress-open-reading = Aucune valeur depuis le départ : { $indicators }.
progress-open-question = { $question } Encore à vérifier.
progress-open-question-late = { $question } Encore à vérifier ; la réponse était attendue le { $date }.
