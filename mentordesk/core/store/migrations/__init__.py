"""The schema, forwards only: one module for each version, plain SQL, no tables imported."""

from mentordesk.core.store.migrations import v0001_first, v0002_duties, v0003_matching

STEPS: tuple[tuple[str, ...], ...] = (
    v0001_first.STATEMENTS,
    v0002_duties.STATEMENTS,
    v0003_matching.STATEMENTS,
)
"""What takes the file from version i to i + 1."""

SCHEMA = len(STEPS)
