### Le classeur d’un plan, pour un tableur. Les noms de feuille ont au plus 31 caractères, sans [ ] : * ? / \

# Première feuille : ce qu’est le fichier
workbook-about = À propos de ce fichier
workbook-municipality = Municipalité
workbook-date = Fait le
workbook-state = État
workbook-held-back-label = Ce qui n’y figure pas
workbook-held-back = Les coordonnées, les notes internes et les jugements sur les partenaires. Dans une édition à diffuser, les petits nombres sont remplacés par des mots.
workbook-rows =
    { $count ->
        [one] { $count } ligne
       *[other] { $count } lignes
    }

# Noms des feuilles
workbook-priorities = Priorités
workbook-actions = Actions
workbook-steps = Étapes
workbook-budget = Budget
workbook-partners = Partenaires
workbook-indicators = Indicateurs
workbook-readings = Mesures
workbook-to-find-out = À vérifier

# Titres des colonnes
workbook-column-rank = Rang
workbook-column-issue = Enjeu
workbook-column-need = Besoin, sur 100
workbook-column-leverage = Levier, sur 100
workbook-column-known = Poids connu
workbook-column-confidence = Confiance
workbook-column-band = Niveau
workbook-column-decision = Décision
workbook-column-place = Numéro de priorité
workbook-column-reason = Motif
workbook-column-code = Code
workbook-column-action = Action
workbook-column-lead = Responsable
workbook-column-accepted = Accord du responsable
workbook-column-starts = Début
workbook-column-ends = Fin
workbook-column-status = État
workbook-column-cost = Coût
workbook-column-confirmed = Confirmé
workbook-column-level = Niveau de prévention
workbook-column-approach = Approche
workbook-column-zone = Zone d’intervention
workbook-column-group = Pour qui
workbook-column-indicators = Indicateurs
workbook-column-rights = Droits et vie privée
workbook-column-side-effects = Effets indésirables possibles
workbook-column-step = Étape
workbook-column-due = Échéance
workbook-column-state = État
workbook-column-year = Année
workbook-column-amount = Montant
workbook-column-money-from = Provenance
workbook-column-commitment = Engagement
workbook-column-partner = Partenaire
workbook-column-type = Type
workbook-column-brings = Ce qu’il apporte
workbook-column-agreement = Entente
workbook-column-agreement-from = En vigueur dès le
workbook-column-agreement-until = Jusqu’au
workbook-column-answers = Répond du résultat
workbook-column-does = Fait le travail
workbook-column-asked = Consulté avant
workbook-column-told = Informé après
workbook-column-indicator = Indicateur
workbook-column-unit = Unité
workbook-column-better = Mieux quand
workbook-column-start = Valeur de départ
workbook-column-start-on = Mesurée le
workbook-column-target = Cible
workbook-column-target-on = Date de la cible
workbook-column-latest = Dernière valeur
workbook-column-latest-on = Dernière mesure le
workbook-column-verdict = Constat
workbook-column-frequency = Fréquence
workbook-column-source = Source
workbook-column-on = Date
workbook-column-value = Valeur
workbook-column-sample = Personnes interrogées
workbook-column-margin = Marge d’erreur
workbook-column-question = Question
workbook-column-who = Qui s’en charge
workbook-column-by-when = Échéance

# Une question dont la date est passée
workbook-late = Date passée
