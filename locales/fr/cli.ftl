### The command line.

# Name of the file offered for the training municipality; letters and hyphens
file-name-example = riviere-aux-ormes-formation

# Name of the file offered for the action plan, after the name of the municipality
file-name-action-plan = plan d’action
file-name-public-plan = plan pour la population
file-name-brief = note au conseil
file-name-resolution = projet de résolution
file-name-action-sheets = fiches d’action
file-name-partner-sheets = fiches des partenaires
file-name-progress = rapport d’avancement
file-name-diagnosis = diagnostic
file-name-summary = sommaire du diagnostic
file-name-pack = dossier du conseil
file-name-letters = lettres

# First line of the help
cli-about = Clé de voûte produit des plans de sécurité municipaux. Tout reste sur cet ordinateur.

cli-interface = Langue des messages : en ou fr

cli-new = Créer un plan

cli-example = Créer la municipalité d’exercice

cli-show = Montrer l’avancement d’un plan

cli-call = Exécuter une commande avec des arguments JSON ; la réponse est en JSON

cli-diagnose = Afficher le tableau des priorités avec tous ses chiffres

cli-report = Produire un document à partir d’un plan

cli-pack = Produire plusieurs documents dans un dossier

cli-trace = Lister chaque chiffre d’un document et d’où il vient

cli-check = Vérifier l’intégrité du fichier

cli-backup = Faire une copie de sauvegarde

cli-commands = Énumérer les commandes et leurs arguments

cli-arg-file = Le fichier du plan

cli-arg-name = Nom de la municipalité

cli-arg-title = Titre du plan

cli-arg-language = en ou fr

cli-arg-profile = ca-qc, ca-on, ca, fr ou general

cli-arg-first = Première année du plan

cli-arg-last = Dernière année du plan

cli-arg-population = Nombre d’habitants

cli-arg-json = Afficher en JSON

cli-arg-command = Nom d’une commande

cli-arg-args = Ses arguments en JSON

cli-arg-document = Quel document : action-plan, public-plan, brief, resolution, action-sheets, partner-sheets, progress, diagnosis, summary, letters

cli-arg-edition = shared retient les petits nombres ; internal les montre et le dit à chaque page

cli-arg-documents = Documents séparés par des virgules ; tous par défaut

cli-arg-languages = Langues séparées par des virgules : en, fr, both

cli-arg-formats = Formats séparés par des virgules

cli-arg-format = Quel format : pdf, docx, html, ou xlsx pour le plan d’action

cli-arg-out = Où l’enregistrer

cli-arg-paper = a4 ou letter

# $detail (String) - the part that was not understood
cli-wrong-usage = La commande ne s’utilise pas ainsi : { $detail }

# Title given to a plan when none was typed
cli-new-title = Plan local de sécurité

# $path (String) - a file
cli-made = Créé : { $path }

# $path (String) - a document; $pages (Number)
cli-report-made = { $pages ->
    [one] Enregistré : { $path }, { $pages } page
   *[other] Enregistré : { $path }, { $pages } pages
}

cli-sound = Le fichier est intègre.

cli-not-sound = Le fichier présente des anomalies :

# $percent (String) - a percentage
cli-ready = { $percent } du plan est prêt

# A line of `show`. $stage (String), $percent (String)
cli-stage = { $stage } : { $percent }

# $count (Number) - questions to find out
cli-find-out = { $count ->
    [0] Rien à vérifier
    [one] { $count } question à vérifier
   *[other] { $count } questions à vérifier
}

# A line of `diagnose`. $rank, $name, $need, $low, $high, $leverage (String)
cli-priority = { $rank }  { $name } : besoin { $need } ({ $low } à { $high }), levier { $leverage }

# A line of `diagnose`. $name (String)
cli-unranked = À documenter : { $name }
