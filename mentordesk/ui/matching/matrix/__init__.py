"""The board as a matrix, adepts by mentors, with a score where two meet."""
