"""What the papers of the matching are given."""

from collections.abc import Callable

Write = Callable[[str], None]
"""Write the papers of a kind, and say where they lie."""
