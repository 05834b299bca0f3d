### Mots que seul un document à l’écran écrit : la page qui s’ouvre dans un navigateur.

# Premier lien de la page, pour les personnes qui utilisent un clavier
page-skip = Aller au document
# Nom du bandeau qui annonce une version provisoire, de formation ou interne, pour les lecteurs d’écran
page-band = État de ce document
# Titre des notes, à la fin
page-notes = Notes de bas de page
# Ce qu’un lecteur d’écran dit du petit chiffre qui appelle une note
page-note = Note numéro { $number }
# Lien à la fin d’une note
page-back = Retour au texte
# Le même, tel que le dit un lecteur d’écran
page-back-to = Retour au texte à partir de la note { $number }
# Ouvre les chiffres d’une figure
page-picture-data = Données de la figure : { $title }

# Titres des encadrés qui n’en ont pas
page-finding = Constat
page-advice = Conseil
page-caution = Mise en garde
page-to-find-out = À vérifier
