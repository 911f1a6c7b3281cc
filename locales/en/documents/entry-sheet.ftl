### The entry sheet for the portal.

entry-sheet-title = Entry Sheet
entry-sheet-path = Menu:
entry-sheet-column-number = No.
entry-sheet-column-label = Field
entry-sheet-column-value = Value
entry-sheet-column-done = Done
entry-sheet-notes = When entering
entry-sheet-note-page = The portal's page decides on names and order; this sheet follows the office's guide. Tick each line when it is entered.
entry-sheet-note-pick = Pick dates and whatever else the page offers from its lists; typing them leads to wrong formats.
