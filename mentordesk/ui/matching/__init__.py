"""The page «Kobling»: who goes together with whom, and why."""
