"""The schema, forwards only: one module for each version, plain SQL, no tables imported."""

from mentordesk.core.store.migrations import (
    v0001_first,
    v0002_duties,
    v0003_matching,
    v0004_recruitment,
    v0005_papers,
)

STEPS: tuple[tuple[str, ...], ...] = (
    v0001_first.STATEMENTS,
    v0002_duties.STATEMENTS,
    v0003_matching.STATEMENTS,
    v0004_recruitment.STATEMENTS,
    v0005_papers.STATEMENTS,
)
"""What takes the file from version i to i + 1."""

SCHEMA = len(STEPS)
