### Pictures and placing grids, on any stage.


# The grid on which issues and partners are placed
placing-tray = Not placed yet
placing-tray-hint = Choose one, then a cell of the grid or an arrow key
placing-choose = Choose a card to move it
placing-move = Move “{ $item }”
placing-left = Move left
placing-right = Move right
placing-up = Move up
placing-down = Move down
placing-unplaced = Not placed
placing-show-table = Show as a table
placing-show-grid = Show as a grid
