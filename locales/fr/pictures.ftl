### Pictures and placing grids, on any stage.


# The grid on which issues and partners are placed
placing-tray = À placer
placing-tray-hint = Choisissez-en un, puis une case de la grille ou une flèche
placing-choose = Choisissez une carte pour la déplacer
placing-move = Déplacer « { $item } »
placing-left = Déplacer à gauche
placing-right = Déplacer à droite
placing-up = Déplacer vers le haut
placing-down = Déplacer vers le bas
placing-unplaced = Non placé
placing-show-table = Afficher en tableau
placing-show-grid = Afficher en grille
