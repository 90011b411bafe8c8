"""The schema, forwards only: one module for each version, plain SQL, no tables imported."""

from mentordesk.core.store.migrations import v0001_first

STEPS: tuple[tuple[str, ...], ...] = (v0001_first.STATEMENTS,)
"""What takes the file from version i to i + 1."""

SCHEMA = len(STEPS)
