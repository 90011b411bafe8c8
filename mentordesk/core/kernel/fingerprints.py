"""When a record is whole: every word of it is as it was written on the day."""

import json
from collections.abc import Collection, Sequence
from enum import StrEnum
from hashlib import sha256


class Verdict(StrEnum):
    """What a look at the fingerprints shows."""

    WHOLE = "whole"
    LINES_ERASED = "lines_erased"
    CHANGED = "changed"


def canonical(content: object) -> str:
    """The one text of this content: the same facts always give the same text."""
    return json.dumps(content, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))


def fingerprint(text: str) -> str:
    """SHA-256 in hexadecimal."""
    return sha256(text.encode()).hexdigest()


def verdict(content: str, fingerprint_then: str, known: Collection[str], lines: Sequence[str]) -> Verdict:
    """Whether a record is what it was: `known` are the fingerprints of its lines then, `lines` the lines now.

    Lines of people who were erased may be gone; each of the others must be one of the known.
    """
    now = [fingerprint(line) for line in lines]
    if fingerprint(content) != fingerprint_then or len(set(now)) < len(now) or not set(now) <= set(known):
        return Verdict.CHANGED
    return Verdict.WHOLE if len(now) == len(known) else Verdict.LINES_ERASED
