"""The same file as for forms that come back."""

from tests.core.evaluation.conftest import pairs, people

__all__ = ["pairs", "people"]
