"""The page «Rekruttering»: who has applied, and fetching more in."""
