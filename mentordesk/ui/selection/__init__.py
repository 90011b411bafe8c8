"""The page «Utvelgelse»: who gets a place, and why."""
