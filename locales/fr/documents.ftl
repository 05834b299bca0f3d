### Les pages des documents : leur liste, un document avant sa production, son aperçu, le dossier du conseil, et l’allure des documents dans les réglages.

## La liste

documents-for-council = Pour le conseil
documents-for-residents = Pour la population
documents-for-partners = Pour les partenaires et le comité
documents-for-working-group = Pour le groupe de travail
documents-language-en = Anglais
documents-language-fr = Français
documents-language-both = Les deux, côte à côte
documents-format-pdf = Fichier PDF
    .hint = Pour imprimer, adopter et archiver. Il ne se modifie pas.
documents-format-docx = Fichier Word
    .hint = Pour l’adapter dans un traitement de texte.
documents-format-html = Page web
    .hint = Un seul fichier, à lire à l’écran ou à mettre sur votre site.
documents-format-xlsx = Classeur
    .hint = Les tableaux du plan, à trier et à compter.
documents-edition-internal = édition interne
documents-pages = { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
}
documents-pack = Le dossier du conseil
documents-pack-hint = Plusieurs documents, dans les langues et les formats de votre choix, produits d’un coup dans un même dossier.
documents-pack-open = Préparer un dossier

## Documents produits

documents-made = Documents produits
documents-made-none = Aucun document produit.
documents-made-none-text = Ce que vous produisez figure ici. Vous verrez lesquels de ses chiffres ont changé depuis.
documents-made-on = Produit le { $date }
documents-no-figure = Il ne contient aucun chiffre
documents-unchanged = { $count ->
    [one] Son seul chiffre est toujours juste
   *[other] Ses { $count } chiffres sont toujours justes
}
documents-changed = { $count ->
    [one] { $count } chiffre a changé depuis
   *[other] { $count } chiffres ont changé depuis
}
documents-says = Le document dit { $was }. Il dirait maintenant { $now }.
documents-forget = Oublier
documents-forget-named = Oublier « { $name } ». Le fichier lui-même reste où il est.
documents-made-all = Afficher les { $count } documents

## Un document, avant sa production

export-preview = Aperçu
export-how = Comment doit-il être ?
export-both-hint = Deux colonnes, pour un conseil bilingue.
export-edition = Édition
export-edition-shared = À diffuser
    .hint = Les petits nombres sont retenus, pour que personne ne puisse être reconnu.
export-edition-internal = Interne
    .hint = Nombres exacts, pour les personnes qui travaillent au plan.
export-internal-warning = Cette édition montre les petits nombres exacts. Quelqu’un pourrait y être reconnu. Gardez-la entre personnes tenues à la discrétion ; chaque page le rappelle.
export-check = Ce qui arrêterait un lecteur
export-nothing = Il ne manque rien. Le document peut partir.
export-open = { $count ->
    [0] Tous les points sont réglés.
    [one] { $count } point à regarder.
   *[other] { $count } points à regarder.
}
export-settled = { $count ->
    [one] { $count } point est réglé.
   *[other] { $count } points sont réglés.
}
export-not-blocked = Vous pouvez produire le document à tout moment : ce qui manque y sera signalé.
export-fix = Aller voir
export-accept = Accepter
export-accept-named = Accepter avec un motif : { $text }
export-accept-save = Accepter avec ce motif
export-reason = Pourquoi est-ce acceptable ?
export-reason-hint = Gardé dans le plan, pour qui le demandera plus tard. Il n’est pas imprimé.
export-reason-missing = Inscrivez un motif, comme « Le partenaire accepte d’être nommé »
export-accepted = Accepté : { $reason }
export-leave-out = Retirer
export-leave-out-named = Retirer du document : { $text }
export-left-out = Retiré du document
export-undo = Changer ce choix
export-undo-named = Changer ce choix : { $text }
export-all-items = Afficher les { $count } points
export-replaced-hint = Le document imprimé montre une case vide à leur place. Écrivez-les autrement s’ils comptent.
export-held-back = { $count ->
    [one] { $count } élément est retenu dans cette édition
   *[other] { $count } éléments sont retenus dans cette édition
}
export-make-title = Produire le document
export-format = Format du fichier
export-make = Choisir où l’enregistrer
export-making = Production du document…
export-done = Le document est prêt.
export-done-pages = { $pages ->
    [one] Le document est prêt : { $pages } page.
   *[other] Le document est prêt : { $pages } pages.
}
export-kept = Gardé dans { $path }
export-open-file = L’ouvrir
export-folder = Afficher dans son dossier

## Constats avant de produire le document, avec ceux de shell.ftl

finding-personal = { $count ->
    [one] { $count } passage pourrait nommer ou situer une personne
   *[other] { $count } passages pourraient nommer ou situer une personne
}
finding-small-count = { $count ->
    [one] { $count } nombre est si petit que quelqu’un pourrait être reconnu
   *[other] { $count } nombres sont si petits que quelqu’un pourrait être reconnu
}
finding-no-lead = { $count ->
    [one] { $count } action n’a personne qui en réponde
   *[other] { $count } actions n’ont personne qui en réponde
}
finding-no-baseline = { $count ->
    [one] { $count } indicateur n’a pas de valeur de départ
   *[other] { $count } indicateurs n’ont pas de valeur de départ
}
finding-replaced = { $count ->
    [one] { $count } caractère ne peut pas être imprimé
   *[other] { $count } caractères ne peuvent pas être imprimés
}

## L’aperçu

preview-back = Retour au document
preview-window = Aperçu : { $document }
preview-controls = Présentation de l’aperçu
preview-making = Production de l’aperçu…
preview-unreadable = L’aperçu ne peut pas s’afficher ici. Revenez en arrière, produisez le document et ouvrez-le avec votre lecteur habituel.
preview-outline = Sommaire
preview-pages = Pages du document
preview-page = Page { $page } sur { $pages }
preview-page-of = Page n° { $page }
preview-page-before = Page précédente
preview-page-after = Page suivante
preview-paper-auto = Papier usuel
preview-paper-a4 = Papier A4
preview-paper-letter = Papier Lettre
preview-zoom = Taille
preview-zoom-width = Pleine largeur
preview-zoom-actual = Taille réelle
preview-grey = Niveaux de gris
preview-marks = Montrer d’où viennent les chiffres
preview-origin = D’où cela vient
preview-origin-of = D’où vient { $text }
preview-origin-named = D’où cela vient : { $text }
preview-origin-none = Rien dans le plan n’est noté comme source de ce chiffre.
preview-origin-link = Aller à sa page

## Le dossier du conseil

pack-title = Dossier du conseil
pack-lead = Choisissez ce qu’il contient. Les fichiers sont produits l’un après l’autre, dans un nouveau dossier.
pack-documents = Documents à y mettre
pack-languages = Langues
pack-both-hint = « Les deux, côte à côte » n’existe que pour la note au conseil et la résolution.
pack-formats = Formats des fichiers
pack-formats-hint = Le classeur n’existe que pour le plan d’action.
pack-folder = Dossier
pack-folder-hint = Ce dossier est nouveau et porte la date du jour : aucun de vos fichiers n’est remplacé.
pack-choose-folder = Le mettre ailleurs
pack-shared = Le dossier contient des éditions à diffuser : les petits nombres sont retenus, et le papier est celui de votre région.
pack-start = { $count ->
    [0] Produire les fichiers
    [one] Produire { $count } fichier
   *[other] Produire { $count } fichiers
}
pack-nothing = Choisissez au moins un document, une langue et un format qui vont ensemble.
pack-files = Fichiers du dossier
pack-running = { $total ->
    [one] { $ended } fichier sur { $total } est terminé
   *[other] { $ended } fichiers sur { $total } sont terminés
}
pack-stopping = Arrêt après ce fichier. Fichiers terminés : { $ended } sur { $total }.
pack-ended = { $made ->
    [one] Le dossier est prêt : { $made } fichier.
   *[other] Le dossier est prêt : { $made } fichiers.
}
pack-ended-failed = { $failed ->
    [one] { $failed } fichier n’a pas pu être produit ; fichiers prêts : { $made }.
   *[other] { $failed } fichiers n’ont pas pu être produits ; fichiers prêts : { $made }.
}
pack-ended-stopped = Arrêté. Fichiers prêts : { $made } sur { $total }.
pack-cancel = Arrêter après ce fichier
pack-open-folder = Ouvrir le dossier
pack-again = Réessayer ce qui a échoué
pack-go-on = Produire le reste
pack-another = Préparer un autre dossier
pack-file-waiting = En attente
pack-file-making = En production…
pack-file-made = Prêt
pack-file-left = Non produit

## Réglages : l’allure des documents

look-title = Allure des documents
look-hint = Pour tout ce que ce plan imprime. L’écran ne change pas.
look-logo = Logo de la municipalité
look-logo-hint = Une image PNG ou JPEG. Elle figure sur la couverture de chaque document.
look-logo-none = Aucun logo
look-logo-choose = Choisir une image
look-logo-other = Choisir une autre image
look-logo-remove = Le retirer
look-alt = Ce que montre le logo
look-alt-hint = Lu à voix haute aux personnes qui ne le voient pas, comme « Armoiries de Val-des-Ormes »
look-colour = Couleur
look-colour-hint = Elle sert aux bandes et aux filets. Le texte reste toujours foncé, pour que tout le monde puisse le lire.
look-colour-petrol = Bleu pétrole
look-colour-navy = Bleu marine
look-colour-sky = Bleu ciel
look-colour-forest = Vert forêt
look-colour-burgundy = Bourgogne
look-colour-brick = Brique
look-colour-plum = Prune
look-colour-slate = Ardoise
look-own = Une autre couleur
look-own-hint = Son code, comme #1f3a6e. Les personnes qui ont créé votre logo le connaissent.
look-own-unread = Inscrivez le code en six chiffres et lettres de a à f, comme #1f3a6e
look-own-save = Utiliser cette couleur
look-contrast = Contraste avec le papier : { $ratio } pour 1. Les filets de cette couleur se voient bien.
look-contrast-pale = Contraste avec le papier : { $ratio } pour 1. Les filets de cette couleur se verront mal, surtout sur des photocopies.
look-template = Modèle Word
look-template-hint = Un fichier Word de la municipalité. Ses polices, ses titres et ses marges servent aux documents Word.
look-template-none = Aucun modèle : les documents ont l’allure du programme.
look-template-name = Utilisé : { $name }
look-template-choose = Choisir un fichier Word
look-template-other = Choisir un autre fichier
look-template-remove = Le retirer
