"""The page «Sikkerhet»: that nothing is lost, and nothing leaks."""
