"""«Vekter …»: what counts when people are matched, and how much, with the effect shown while it is changed."""
