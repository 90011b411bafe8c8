"""Many papers as PDF, one after the other: here, or in a process of its own so that the window stays quick.

The far end has nothing of the file in it: it gets words and gives bytes.
"""

import base64
from collections.abc import Generator, Mapping, Sequence
from contextlib import closing
from typing import Any, NamedTuple

from mentordesk.core.agreements.errors import PaperMakingStopped
from mentordesk.core.agreements.library import errors as library_errors
from mentordesk.core.agreements.worded import Wording, as_json, from_json
from mentordesk.core.documents import errors as document_errors
from mentordesk.core.kernel.apart import EndedApart, Ending, Limits, apart
from mentordesk.core.kernel.confined import Tell
from mentordesk.core.kernel.errors import Refusal
from mentordesk.core.kernel.progress import Progress

FEW = 12
"""So many are made at once; more of them in a process of its own."""
LIMITS = Limits(seconds=3600, memory=1_500_000_000, answer=4_000_000_000)
_WORK = "mentordesk.core.agreements.printing"

Logo = tuple[bytes, str] | None


class Printed(NamedTuple):
    """The bytes of a paper, or why there are none."""

    data: bytes
    refused: Refusal | None


def printed(papers: Sequence[Wording], logo: Logo, progress: Progress) -> Generator[Printed, None, None]:
    """Each paper in order. Raises PaperMakingStopped, Cancelled."""
    source = _here(papers, logo) if len(papers) <= FEW else _there(papers, logo)
    done = 0
    with closing(source):
        while True:
            progress.step(done, len(papers))
            if done == len(papers):
                return
            yield next(source)
            done += 1


def _here(papers: Sequence[Wording], logo: Logo) -> Generator[Printed, None, None]:
    from mentordesk.core.agreements.document import words_pdf  # ReportLab is loaded at the first paper alone

    for one in papers:
        try:
            yield Printed(words_pdf(one, logo), None)
        except Refusal as refused:
            yield Printed(b"", refused)


def _there(papers: Sequence[Wording], logo: Logo) -> Generator[Printed, None, None]:
    job = {"papers": [as_json(one) for one in papers], "logo": plain_logo(logo)}
    try:
        with closing(apart(_WORK, job, LIMITS, Progress())) as answers:
            for kind, *rest in answers:
                yield Printed(base64.b64decode(rest[0]), None) if kind == "paper" else Printed(b"", refusal(*rest))
    except EndedApart as ended:
        if ended.how is not Ending.NOT_STARTED:
            raise PaperMakingStopped from None
        yield from _here(papers, logo)


def plain_logo(logo: Logo) -> list[str] | None:
    """A logo as it goes to another process."""
    return [base64.b64encode(logo[0]).decode(), logo[1]] if logo else None


def logo_from(plain: list[str] | None) -> Logo:
    """The logo that came from another process."""
    return (base64.b64decode(plain[0]), plain[1]) if plain else None


def refusal(name: str, facts: Mapping[str, Any]) -> Refusal:
    """What the other process was refused."""
    places = (document_errors, library_errors)
    kind: type[Refusal] = next(getattr(place, name) for place in places if hasattr(place, name))
    return kind(**facts)


def work(job: Mapping[str, Any], tell: Tell) -> None:
    """The far end: tells `["paper", Base64]` or `["refused", name, facts]` for each."""
    for one in _here([from_json(text) for text in job["papers"]], logo_from(job["logo"])):
        if one.refused is None:
            tell(["paper", base64.b64encode(one.data).decode()])
        else:
            tell(["refused", type(one.refused).__name__, one.refused.facts])
