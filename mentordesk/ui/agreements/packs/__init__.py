"""All papers of a kick-off as one file."""
