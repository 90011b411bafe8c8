"""Long work beside the window, and the strip that shows it."""
