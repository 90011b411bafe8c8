"""The page «Personer»: everybody in the file."""
