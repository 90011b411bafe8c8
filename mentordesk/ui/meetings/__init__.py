"""The page «Kalender»: when the pairs meet, what collides, and what was held."""
