### Le glossaire : les mots du domaine en français du Canada, leur sens et le terme employé en France.
### `.france` est le terme de France quand il diffère, ou le même terme pris dans un autre sens.

term-crime-prevention = Prévention de la criminalité
    .meaning = Mesures qui réduisent le risque, la crainte et les effets de la criminalité en agissant sur plusieurs causes
    .france = Prévention de la délinquance

term-community-safety = Sécurité de la collectivité (sécurité communautaire, sécurité collective)
    .meaning = État où chacun vit sans violence ni crainte, construit ensemble
    .france = Sécurité et tranquillité publiques

term-community-safety-well-being-plan = Plan de sécurité et de bien-être dans les collectivités (Ontario)
    .meaning = Plan municipal obligatoire en Ontario

term-local-safety-audit = Diagnostic local de sécurité (DLS)
    .meaning = Étude systématique des problèmes, ressources et priorités d’un territoire

term-safety-review = Bilan de sécurité
    .meaning = Faits et perceptions réunis avant de juger
    .france = État des lieux

term-feeling-of-safety = Sentiment de sécurité
    .meaning = Ce que ressentent les personnes quant à leur sécurité
    .france = Sentiment d’insécurité (formulation usuelle)

term-victimisation = Victimisation
    .meaning = Fait de subir une infraction ou une violence
    .france = Victimation (dans les enquêtes)

term-victimisation-survey = Enquête de victimisation
    .meaning = Enquête demandant à la population ce qu’elle a subi
    .france = Enquête de victimation

term-offence = Infraction
    .meaning = Acte interdit par la loi

term-crime = Acte criminel, crime
    .meaning = Au Canada, infraction au Code criminel ; en France, « crime » désigne la catégorie la plus grave
    .france = Crime, délit (« crime » : la catégorie la plus grave)

term-delinquency = Délinquance (surtout juvénile), criminalité
    .meaning = Au Québec, surtout chez les jeunes ; en France, ensemble des infractions
    .france = Délinquance (toutes les infractions)

term-recorded-incident = Affaire, incident déclaré par la police
    .meaning = Événement inscrit aux fichiers policiers
    .france = Fait constaté, fait enregistré

term-day-book-record = Carte d’appel, note d’événement
    .meaning = Événement mineur noté sans plainte
    .france = Main courante

term-clearance = Classement de l’affaire (taux de classement)
    .meaning = Affaire résolue par mise en accusation ou autrement
    .france = Élucidation

term-crime-severity-index = Indice de gravité de la criminalité
    .meaning = Indice de StatCan pondérant les infractions selon les peines

term-incivility = Désordre, incivilité
    .meaning = Conduites ou lieux dérangeants ou inquiétants, souvent non criminels
    .france = Incivilité, trouble à la tranquillité publique

term-vandalism = Méfait, vandalisme
    .meaning = Dommages aux biens
    .france = Dégradations, destructions

term-burglary = Introduction par effraction
    .meaning = Entrée illégale pour commettre une infraction
    .france = Cambriolage

term-robbery = Vol qualifié
    .meaning = Vol avec violence ou menace
    .france = Vol avec violence, vol à main armée

term-assault = Voies de fait
    .meaning = Emploi de la force sans consentement
    .france = Coups et blessures, violences

term-sexual-assault = Agression sexuelle
    .meaning = Contact sexuel sans consentement
    .france = Viol, agression sexuelle (deux infractions)

term-intimate-partner-violence = Violence conjugale, violence entre partenaires intimes
    .meaning = Violence d’un partenaire ou ex-partenaire
    .france = Violences conjugales, au sein du couple

term-bullying = Intimidation
    .meaning = Agressions répétées avec rapport de force inégal
    .france = Harcèlement (scolaire)

term-street-harassment = Harcèlement de rue
    .meaning = Conduites intrusives d’inconnus dans l’espace public
    .france = Outrage sexiste, harcèlement de rue

term-hate-crime = Crime haineux
    .meaning = Infraction motivée par la haine d’un groupe
    .france = Infraction à caractère haineux ou discriminatoire

term-elder-abuse = Maltraitance envers les personnes aînées
    .meaning = Tort ou négligence dans une relation de confiance
    .france = Maltraitance des personnes âgées

term-homelessness = Itinérance
    .meaning = Absence de logement stable et sûr
    .france = Sans-abrisme

term-cctv = Vidéosurveillance, surveillance vidéo
    .meaning = Caméras dans des lieux accessibles au public
    .france = Vidéoprotection (voie publique, depuis la loi de 2011)

term-police-service = Service de police, Sûreté du Québec, GRC
    .meaning = Organisme public chargé d’appliquer la loi
    .france = Police nationale, gendarmerie, police municipale

term-bylaw-officer = Agent(e) de la réglementation, inspecteur municipal
    .meaning = Applique les règlements municipaux
    .france = Agent de surveillance de la voie publique, garde champêtre

term-safety-plan = Plan d’action en sécurité et prévention
    .meaning = Document d’objectifs et d’actions
    .france = Stratégie territoriale de sécurité et de prévention de la délinquance (STSPD)

term-local-safety-council = Comité de sécurité publique, table de concertation
    .meaning = Instance où les partenaires s’entendent et suivent l’action
    .france = Conseil local de sécurité et de prévention de la délinquance (CLSPD)

term-steering-committee = Comité directeur, comité de pilotage (COPIL)
    .meaning = Groupe qui oriente la démarche

term-stakeholder = Partie prenante, partenaire, acteur
    .meaning = Organisme ou groupe concerné

term-champion = Personne porteuse, porteur de dossier
    .meaning = Personne visible qui porte l’enjeu
    .france = Élu référent

term-risk-factor = Facteur de risque
    .meaning = Condition qui accroît la probabilité d’un tort

term-protective-factor = Facteur de protection
    .meaning = Condition qui la réduit ou en atténue les effets

term-social-development = Développement social
    .meaning = Action à long terme sur les conditions de vie
    .france = Cohésion sociale, politique de la ville

term-situational-prevention = Prévention situationnelle
    .meaning = Rendre les infractions plus difficiles, risquées ou moins payantes dans un lieu

term-cpted = Prévention du crime par l’aménagement du milieu (PCAM)
    .meaning = Conception et gestion des lieux pour prévenir crime et peur
    .france = Prévention par la conception environnementale, prévention situationnelle

term-exploratory-walk = Marche exploratoire, diagnostic en marchant
    .meaning = Parcours guidé où les usagers évaluent un lieu

term-street-work = Travail de rue, travail de proximité
    .meaning = Aller vers les personnes dans leur milieu
    .france = Prévention spécialisée, éducateurs de rue

term-social-mediation = Médiation sociale, médiation citoyenne
    .meaning = Aide neutre pour régler des conflits de voisinage ou d’espace public

term-diversion = Déjudiciarisation, mesures extrajudiciaires
    .meaning = Traiter une infraction hors du tribunal
    .france = Alternatives aux poursuites

term-reoffending = Récidive
    .meaning = Nouvelle infraction après une première
    .france = Récidive (au sens juridique), réitération

term-displacement = Déplacement (effet plumeau), diffusion des bénéfices
    .meaning = Le problème se déplace / le bénéfice s’étend

term-baseline = Valeur de départ, mesure initiale
    .meaning = Valeur avant l’action
    .france = État initial, point zéro

term-output-outcome-impact = Extrant, effet (résultat), retombée (impact)
    .meaning = Livré / changé / changement d’ensemble
    .france = Réalisation, résultat, impact
