### Mobilize: partners, their influence and interest, and who covers which priority.

## Partners

mobilize-partners-title = Qui peut aider ?
mobilize-partners-lead = Les organismes qui ont un rôle à jouer, dans la municipalité et au-dehors.
mobilize-partners-empty-title = Aucun partenaire
mobilize-partners-empty-text = Commencez par les trois que vous appelez le plus souvent.
mobilize-partners-count =
    { $count ->
        [one] { $count } partenaire
       *[other] { $count } partenaires
    }
mobilize-partners-add = Ajouter un partenaire
mobilize-partners-search = Chercher parmi les partenaires
mobilize-partners-none = Aucun résultat pour « { $words } ». Essayez un seul mot ou l’autre langue.
mobilize-partners-caption = Partenaires et état de la relation
mobilize-column-name = Partenaire
mobilize-column-category = Type
mobilize-column-relation = Relation actuelle
mobilize-column-commitment = Engagement
mobilize-column-contact = Dernier contact
mobilize-partners-silent = Aucun contact depuis plus de 120 jours
mobilize-partners-never = Non noté
mobilize-partner-remove = Retirer « { $partner } »
mobilize-partner-added = Partenaire « { $partner } » ajouté
mobilize-partner-missing = Ce partenaire ne fait plus partie du plan.
mobilize-to-influence = Voir la grille d’influence
mobilize-to-coverage = Voir qui couvre chaque priorité

# The short form that adds a partner
mobilize-new-title = Un nouveau partenaire
mobilize-new-name = Nom de l’organisme
mobilize-new-name-error = Inscrivez le nom de l’organisme
mobilize-new-name-known = « { $partner } » est déjà dans votre plan
mobilize-new-open-existing = Ouvrir la fiche existante
mobilize-new-category = Type de partenaire
mobilize-new-category-choose = Choisir un type
mobilize-new-category-error = Choisissez le type de partenaire
mobilize-new-save = Enregistrer ce partenaire

# What a type of partner usually does, in help boxes
mobilize-usually = Ce que fait d’ordinaire ce type de partenaire
mobilize-usually-diagnosis = Pour comprendre
mobilize-usually-policy = Pour décider
mobilize-usually-action = Pour agir
mobilize-usually-evaluation = Pour mesurer

## The page of one partner

mobilize-partner-up = Partenaires
mobilize-partner-lead = Seuls le nom et le type sont nécessaires. Le reste peut venir plus tard.
mobilize-partner-done = Retour aux partenaires
mobilize-group-who = Qui ils sont
mobilize-group-brings = Ce qu’ils apportent
mobilize-group-relation = Votre relation
mobilize-group-agreement = Entente
mobilize-group-contact = Personne-ressource
mobilize-group-notes = Notes
mobilize-field-mandate = Mandat
mobilize-field-mandate-hint = Ce pour quoi l’organisme existe, en une ou deux phrases
mobilize-field-territory = Territoire desservi
mobilize-field-zones = Zones d’intervention
mobilize-field-groups = Groupes desservis
mobilize-field-resources = Ce qu’ils peuvent offrir
mobilize-resource-staff = Personnel
mobilize-resource-money = Argent
mobilize-resource-premises = Locaux
mobilize-resource-data = Données
mobilize-resource-expertise = Expertise
mobilize-resource-network = Réseau
mobilize-resource-legitimacy = Légitimité
mobilize-field-resources-note = Précisions sur l’offre
mobilize-field-resources-cents = Valeur estimée par année
mobilize-field-data = Données partageables
mobilize-field-attitude = Attitude envers le plan
mobilize-attitude-minus2 = Opposée
mobilize-attitude-minus1 = Réservée
mobilize-attitude-0 = Neutre
mobilize-attitude-1 = Favorable
mobilize-attitude-2 = Alliée
mobilize-field-influence = Influence sur le résultat
mobilize-influence-0 = Aucune
mobilize-influence-1 = Légère
mobilize-influence-2 = Moyenne
mobilize-influence-3 = Forte
mobilize-influence-4 = Peut bloquer ou permettre
mobilize-field-interest = Intérêt pour l’enjeu
mobilize-interest-0 = Indifférent
mobilize-interest-1 = Faible
mobilize-interest-2 = Moyen
mobilize-interest-3 = Élevé
mobilize-interest-4 = Vital pour sa mission
mobilize-field-relation-now = Relation actuelle
mobilize-field-relation-wanted = Relation souhaitée
mobilize-relation-0 = Aucune
mobilize-relation-1 = Réseautage : vous échangez de l’information
mobilize-relation-2 = Coordination : vous ajustez aussi vos activités
mobilize-relation-3 = Coopération : vous partagez aussi des ressources
mobilize-relation-4 = Collaboration : vous vous renforcez aussi l’un l’autre
mobilize-relation-short-0 = Aucune
mobilize-relation-short-1 = Réseautage
mobilize-relation-short-2 = Coordination
mobilize-relation-short-3 = Coopération
mobilize-relation-short-4 = Collaboration
mobilize-field-commitment = Engagement démontré
mobilize-commitment-0 = Non contacté
mobilize-commitment-1 = Informé
mobilize-commitment-2 = Participe
mobilize-commitment-3 = Contribue
mobilize-commitment-4 = Codirige
mobilize-not-stated = Non précisé
mobilize-not-stated-f = Non précisée
mobilize-field-last-contact = Dernier contact
mobilize-field-seats = Sièges aux comités
mobilize-field-limits = Contraintes : loi, secret, charge de travail
mobilize-field-language = Langue de travail
mobilize-language-en = Anglais
mobilize-language-fr = Français
mobilize-language-both = Les deux
mobilize-field-agreement = Type d’entente
mobilize-agreement-none = Aucune entente
mobilize-agreement-verbal = Verbale
mobilize-agreement-letter = Lettre
mobilize-agreement-protocol = Protocole
mobilize-agreement-data-sharing = Entente de partage de données
mobilize-field-agreement-from = En vigueur depuis
mobilize-field-agreement-until = Jusqu’au
mobilize-agreement-dates-error = La fin de l’entente doit être postérieure à son début, le { $start }
mobilize-contact-notice = Ce sont les seuls renseignements personnels du plan. N’inscrivez que des coordonnées professionnelles. Elles peuvent être exclues des exportations.
mobilize-field-contact-name = Nom
mobilize-field-contact-title = Fonction
mobilize-field-email = Courriel
mobilize-field-phone = Téléphone
mobilize-field-second-contact = Deuxième personne-ressource
mobilize-field-second-contact-hint = Utile lorsqu’une personne quitte son poste
mobilize-field-notes = Notes pour vous
mobilize-notes-hint = Jamais exportées
mobilize-field-roles = Rôle pour chaque priorité
mobilize-roles-none = Retenez des priorités dans « Décider » pour attribuer des rôles.

## Influence and interest

mobilize-influence-title = Qui associer, et de quelle façon ?
mobilize-influence-lead = Placez chaque partenaire selon son influence et son intérêt. Faites-le glisser ou utilisez les flèches.
mobilize-influence-empty-title = Aucun partenaire à placer
mobilize-influence-empty-text = Ajoutez d’abord les partenaires que vous appelez le plus souvent.
mobilize-influence-x = Intérêt
mobilize-influence-y = Influence
mobilize-influence-x-0 = Indifférent
mobilize-influence-x-1 = Faible
mobilize-influence-x-2 = Moyen
mobilize-influence-x-3 = Élevé
mobilize-influence-x-4 = Vital
mobilize-influence-y-0 = Aucune
mobilize-influence-y-1 = Légère
mobilize-influence-y-2 = Moyenne
mobilize-influence-y-3 = Forte
mobilize-influence-y-4 = Peut bloquer ou permettre
mobilize-quadrant-close = Associer étroitement
mobilize-quadrant-win = Convaincre
mobilize-quadrant-voice = Donner voix et moyens
mobilize-quadrant-inform = Tenir informé
mobilize-influence-note = « Donner voix et moyens » réunit souvent la population et les jeunes : peu d’influence, beaucoup à gagner ou à perdre. Accroître leur influence fait partie du travail.
mobilize-influence-spoken = { $partner }. Influence : { $influence }. Intérêt : { $interest }. { $quadrant }.
mobilize-influence-open = Ouvrir la fiche
mobilize-influence-quadrant = Que faire
mobilize-influence-caption = Influence et intérêt de chaque partenaire

## Coverage of the priorities

mobilize-coverage-title = Qui couvre chaque priorité ?
mobilize-coverage-lead = Un seul responsable par priorité et au moins un partenaire qui réalise le travail.
mobilize-coverage-empty-title = Aucune priorité à couvrir
mobilize-coverage-empty-text = Retenez des priorités dans « Décider », puis donnez un rôle à chaque partenaire.
mobilize-coverage-no-partners = Ajoutez d’abord des partenaires, puis donnez un rôle à chacun.
mobilize-coverage-caption = Rôle de chaque partenaire pour chaque priorité
mobilize-coverage-partners =
    { $count ->
        [0] Aucun partenaire
        [one] { $count } partenaire
       *[other] { $count } partenaires
    }
mobilize-coverage-led = Responsable : { $partner }
mobilize-gap-no-partner = Aucun partenaire
mobilize-gap-no-lead = Aucun responsable
mobilize-gap-none = Couverte
mobilize-role-label = Rôle de { $partner } pour { $issue }
mobilize-role-none = Aucun rôle
mobilize-role-R = R – réalise
mobilize-role-A = A – répond du résultat
mobilize-role-C = C – consulté
mobilize-role-I = I – informé
mobilize-roles-key = R réalise. A répond du résultat, un seul. C est consulté avant. I est informé après.
mobilize-coverage-two-leads = { $issue } a deux responsables. Gardez-en un seul.
mobilize-missing-title = Types de partenaires absents
mobilize-missing-text = Votre plan n’a peut-être pas besoin de tous. Chacun apporte ce que d’autres ne peuvent offrir.
mobilize-missing-add = Ajouter un partenaire de ce type : { $type }
mobilize-missing-add-short = Ajouter
mobilize-silent-title = Partenaires sans contact récent
mobilize-silent-text = Aucun contact noté depuis plus de 120 jours.

# Roles in the narrow cells of the table
mobilize-role-short-R = R – réalise
mobilize-role-short-A = A – répond
mobilize-role-short-C = C – consulté
mobilize-role-short-I = I – informé
