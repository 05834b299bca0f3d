### La fenêtre elle-même : les boîtes de dialogue du système et les pannes propres à la fenêtre.

# Titre de la boîte de dialogue qui ouvre un plan.
window-open-title = Ouvrir un plan

# Titre de la fenêtre où l’on choisit un document à joindre comme preuve.
window-open-document-title = Choisissez un document à joindre

# Titre de la boîte de dialogue qui demande où conserver un plan.
window-save-project-title = Choisir où conserver le plan

# Titre de la boîte de dialogue qui demande où enregistrer un document.
window-save-report-title = Choisir où enregistrer le document

# Nom du type de fichier, dans la liste au bas de ces boîtes de dialogue.
window-filter-project = Plans de sécurité

# Nom du type de fichier, dans la liste au bas de la boîte de dialogue des documents.
window-filter-report = Fichiers de document

# Une demande est restée sans réponse : un défaut du programme.
window-call-failed = Le programme n’a pas pu terminer cette opération. Rien n’a été modifié. Essayez de nouveau, ou fermez le programme et rouvrez-le.

# Le chemin choisi porte un nom illisible comme texte.
window-path-not-unicode = Le programme ne peut pas lire le nom de ce fichier ou de ce dossier. Choisissez un autre nom.

# On a demandé d’afficher un fichier qui n’a pas été écrit depuis le démarrage.
window-show-refused = Le programme ouvre seulement les documents exportés depuis son démarrage. Exportez ce document de nouveau.

# Aucun programme du système n’affiche ce type de fichier.
window-show-failed = Le document est enregistré, mais aucun programme de cet ordinateur n’a pu l’ouvrir. Ouvrez-le à partir de son dossier.

# Titre du dialogue pour le logo de la municipalité.
window-open-logo-title = Choisir le logo de la municipalité

# Titre du dialogue pour un modèle Word.
window-open-template-title = Choisir un document Word dont reprendre les styles

# Titre du dialogue pour un dossier.
window-choose-folder-title = Choisir où mettre les documents

# Filtre des dialogues pour les images.
window-filter-picture = Images

# Filtre des dialogues pour les documents Word.
window-filter-word = Documents Word
