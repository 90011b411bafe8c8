"""Where everything stands on each kind of paper: `python -m tests.core.agreements.layouts` writes it anew.

For each page a count of its pieces and a fingerprint of where lines of text, rules and boxes are, to the point. A
picture would be hundreds of times as large, and differ with every program that draws it; this differs when something
has moved, and only then: a word in place of another of its length changes nothing.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID

import pypdf
from pypdf.generic import ContentStream

from mentordesk.core.agreements.document import paper_pdf
from mentordesk.core.agreements.facts import PaperFacts
from mentordesk.core.meetings.commands import plan_series
from mentordesk.core.meetings.rules import Rhythm
from mentordesk.core.programme.commands import change_mandate, change_organisation, change_programme
from tests.builders import START, a_mentor, a_pair, a_programme, a_store, an_adept
from tests.core.agreements.every_kind import complete, facts_of_each

KEPT = Path(__file__).with_name("layouts.txt")
_PLACED = {b"Tm": slice(4, 6), b"re": slice(0, 4), b"m": slice(0, 2), b"l": slice(0, 2), b"cm": slice(0, 6)}


def layouts() -> list[str]:
    """A line for each page of each kind's paper in Bokmål: kind, page, pieces, fingerprint."""
    with TemporaryDirectory() as folder:
        store = a_store(Path(folder))
        programme = a_programme(store, name="Sterk sammen")
        change_organisation(store, {"name": "Sterk sammen Drammen", "phone": "40000200"})
        change_programme(store, programme, {"purpose": "Flere i jobb", "target_group": "Kvinner som er nye i landet"})
        change_mandate(store, programme, {"body": "Styret", "case_number": "12/26", "decided": START})
        pair = a_pair(store, programme, an_adept(store, programme), a_mentor(store, programme, employer="Bygg AS"))
        rhythm = Rhythm(2, START, dt.time(17), 60, START + dt.timedelta(weeks=20), "Biblioteket")
        plan_series(store, programme=programme, rhythm=rhythm, pairs=[pair])
        complete(store, programme)
        facts = facts_of_each(store, programme)
        store.close()
    return [line for kind, one in facts.items() for line in _pages(kind, paper_pdf(_same_everywhere(one), "nb"))]


def _same_everywhere(facts: PaperFacts) -> PaperFacts:
    """Without the day and the identifiers, which are others each time."""
    signer = replace(facts.signer, id=UUID(int=2)) if facts.signer else None
    return facts._replace(
        programme=replace(facts.programme, id=UUID(int=1)),
        signer=signer,
        pair=UUID(int=3) if facts.pair else None,
        addendum=facts.addendum._replace(id=UUID(int=4)) if facts.addendum else None,
        attest=facts.attest._replace(number="2027-1", day=START) if facts.attest else None,
        today=START,
        deadline=START,
    )


def _pages(kind: str, paper: bytes) -> Iterator[str]:
    reader = pypdf.PdfReader(BytesIO(paper))
    for number, page in enumerate(reader.pages, start=1):
        content: Any = page["/Contents"]
        operations = ContentStream(content.get_object(), reader).operations
        placed = sorted(
            f"{operator.decode()} {[round(float(each)) for each in operands[_PLACED[operator]]]}"
            for operands, operator in operations
            if operator in _PLACED
        )
        yield f"{kind} {number} {len(placed)} {sha256(' '.join(placed).encode()).hexdigest()[:8]}"


if __name__ == "__main__":
    KEPT.write_text("\n".join(layouts()) + "\n")
