"""Forms that are out, and what came back of them."""
