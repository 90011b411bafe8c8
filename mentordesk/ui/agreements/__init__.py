"""The page «Avtaler»: the papers of each pair, as they will be printed, and who has signed them."""
