"""The same file as for forms that come back."""

from tests.core.evaluation.conftest import pairs, people, programme, store

__all__ = ["pairs", "people", "programme", "store"]
