"""What a pair has agreed on, and what holds for the whole programme."""
