"""Who sent more than was agreed."""

from collections import Counter
from collections.abc import Iterable, Mapping
from uuid import UUID

Sent = tuple[UUID, UUID | None]
"""An application, and the sender it came from."""


def beyond_quota(ranked: Iterable[Sent], quotas: Mapping[UUID, int]) -> dict[UUID, UUID]:
    """The applications that are more than their sender was to send, with the sender; the first of the list are not.

    A sender without a quota sends as many as it likes.
    """
    met: Counter[UUID] = Counter()
    found: dict[UUID, UUID] = {}
    for application, sender in ranked:
        if sender is None or sender not in quotas:
            continue
        met[sender] += 1
        if met[sender] > quotas[sender]:
            found[application] = sender
    return found
