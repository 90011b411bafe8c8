"""In which order the pairs sit at the kick-off."""
