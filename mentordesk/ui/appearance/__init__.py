"""The look of the program: colours, measures, letters, icons, and the style sheet made from them."""
