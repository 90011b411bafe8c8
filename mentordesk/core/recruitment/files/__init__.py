"""Files from outside as tables of cells: sheets, workbooks and filled forms, read in a process of their own."""
