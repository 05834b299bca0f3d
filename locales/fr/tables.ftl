# Tableaux remplis comme dans un tableur.

# Lu par un lecteur d’écran pour une cellule sans valeur.
grid-blank = vide : non connu
# Première ligne de la liste d’une cellule : retire le choix.
grid-blank-choice = (vide)
# Sous le tableau.
grid-how = Tapez pour remplir une cellule, déplacez-vous avec les flèches, collez depuis un tableur. Une cellule vide veut dire « non connu » ; 0 veut dire aucun.
# Sous le tableau, quand aucune colonne ne contient de comptes.
grid-how-words = Tapez pour remplir une cellule, déplacez-vous avec les flèches, collez depuis un tableur. Une cellule vide veut dire « non connu ».
# Nom du champ d’une cellule.
grid-cell-name = { $row }, { $column }
# Dit quand une cellule est gardée.
grid-said = { $row }, { $column } : { $value }
grid-cleared = { $count ->
    [one] { $count } cellule est maintenant vide
   *[other] { $count } cellules sont maintenant vides
}
grid-copied = Copié
grid-pasted = { $count ->
    [one] { $count } cellule collée
   *[other] { $count } cellules collées
}

# Pourquoi une valeur est refusée.
grid-not-number = Inscrivez un nombre, comme { $example }.
grid-not-whole = Inscrivez un nombre entier, comme { $example }.
grid-not-from = Inscrivez un nombre à partir de { $min }, comme { $example }.
grid-not-whole-from = Inscrivez un nombre entier à partir de { $min }, comme { $example }.
grid-not-up-to = Inscrivez un nombre jusqu’à { $max }, comme { $example }.
grid-not-whole-up-to = Inscrivez un nombre entier jusqu’à { $max }, comme { $example }.
grid-not-between = Inscrivez un nombre entre { $min } et { $max }, comme { $example }.
grid-not-whole-between = Inscrivez un nombre entier entre { $min } et { $max }, comme { $example }.
grid-not-choice = Choisissez parmi ceci : { $choices }.
grid-too-long = Ce texte compte { $length } caractères. La cellule en prend { $max }.

# Boutons à côté d’une valeur peu vraisemblable.
grid-keep = La garder
grid-change = La modifier

# La ligne des totaux.
grid-total = Somme
grid-total-off = devrait faire { $whole }
grid-total-blanks = { $count ->
    [one] { $count } non connu
   *[other] { $count } non connus
}

# La fenêtre avant un collage dont une partie ne convient pas.
grid-paste-title = Une partie ne convient pas
grid-paste-nothing-yet = Rien n’est encore collé.
grid-paste-fitting = { $count ->
    [0] Aucune cellule ne convient.
    [one] { $count } cellule convient.
   *[other] { $count } cellules conviennent.
}
grid-paste-misfitting = { $count ->
    [one] { $count } cellule ne convient pas.
   *[other] { $count } cellules ne conviennent pas.
}
grid-paste-outside = { $count ->
    [one] { $count } valeur tombe hors du tableau et serait laissée de côté.
   *[other] { $count } valeurs tombent hors du tableau et seraient laissées de côté.
}
grid-paste-cells = Cellules du collage
grid-paste-cell = Cellule
grid-paste-text = Collé
grid-paste-verdict = Résultat
grid-verdict-fits = Convient
grid-verdict-ask = Convient, à vérifier
grid-verdict-not = Ne convient pas
grid-paste-more = { $count ->
    [one] { $count } autre cellule n’est pas affichée.
   *[other] { $count } autres cellules ne sont pas affichées.
}
grid-paste-fits = { $count ->
    [one] Coller la cellule qui convient
   *[other] Coller les { $count } cellules qui conviennent
}
