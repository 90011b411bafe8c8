"""Statuses of pairs, and what a coordinator says of two people on the board."""

LIVE = frozenset(("made", "started", "trial", "active", "paused", "closing"))
"""A pair in one of these takes a place with the mentor."""

FAILED = frozenset(("ended_early", "ended_by_party", "ended_by_programme", "ended_for_safety"))
"""Two people whose pair ended so are not put together again."""

LOCKED, NEVER, DECLINED, ALLOWED = "locked", "never", "declined", "allowed"
"""The coordinator's word on two people; `declined`: one of them said no; `allowed`: only a written exception."""
