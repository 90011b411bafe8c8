"""A paper whose layout has changed is seen, and which page of which."""

from tests.core.agreements.layouts import KEPT, layouts


def test_every_paper_looks_as_it_did() -> None:
    """If that is as you want it, look at the papers and write `python -m tests.core.agreements.layouts`."""
    now, before = layouts(), KEPT.read_text().splitlines()
    assert sorted({line.split()[0] for line in set(now) ^ set(before)}) == []
    assert now == before
