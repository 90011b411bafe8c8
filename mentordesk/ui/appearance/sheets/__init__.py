"""The parts of the style sheet, one module for each family of controls: colours and measures in, Qt style sheet out."""
