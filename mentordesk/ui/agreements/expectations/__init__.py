"""What the two of a pair expect, each alone and side by side."""
