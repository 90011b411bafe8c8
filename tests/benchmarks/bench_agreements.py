"""How long the agreements of 100 pairs take: `python -m tests.benchmarks.bench_agreements`.

Ours is the whole command: reading the pairs, setting, writing the files, noting them as issued. The yardstick is
ReportLab alone, which sets the same words as plain paragraphs in the same fonts into files of its own.
"""

import datetime as dt
import threading
from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from time import perf_counter
from uuid import UUID
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate

from mentordesk.core.agreements.commands import issue_papers
from mentordesk.core.agreements.facts import PaperFacts
from mentordesk.core.agreements.queries import facts_for
from mentordesk.core.agreements.rules import AGREEMENT
from mentordesk.core.agreements.wording import wording
from mentordesk.core.documents.fonts import FOLDER
from mentordesk.core.documents.pages import SIDE
from mentordesk.core.kernel.progress import Cancelled, Progress
from mentordesk.core.meetings.commands import plan_series
from mentordesk.core.meetings.rules import Rhythm
from mentordesk.core.store.unit import Store
from tests.benchmarks.bench_papers import BODY, HEADING
from tests.benchmarks.measuring import Figure, alternating, run, seconds_of
from tests.builders import START, a_mentor, a_pair, a_programme, a_store, an_adept

Text = tuple[str, ParagraphStyle]

BAR = 2.5
PAIRS = 100
RUNS = 3
MOMENTS = 6
"""So many times the work is called off, each time a little later."""


def figures(folder: Path) -> list[Figure]:
    """A hundred agreements, and calling them off."""
    registerFont(TTFont("Plain", str(FOLDER / "NotoSans-Regular.ttf")))
    registerFont(TTFont("PlainBold", str(FOLDER / "NotoSans-SemiBold.ttf")))
    store = a_store(folder)
    programme = with_pairs(store)
    papers = [list(_texts(facts)) for facts in store.read(facts_for, programme, AGREEMENT, store.author)]
    issue, alone = partial(_issue, store, programme, folder / "ours"), partial(_alone, papers, folder)
    for first in (issue, alone):
        first()  # loads fonts and libraries
    ours, theirs = alternating(partial(seconds_of, issue), partial(seconds_of, alone), runs=RUNS)
    answer = max(_answer(store, programme, folder, ours * place / MOMENTS) for place in range(MOMENTS))
    store.close()
    return [
        Figure(f"Agreements of {PAIRS} pairs", ours, theirs, times=BAR),
        Figure("Agreements, from cancel to its answer, slowest", answer, seconds=0.3),
    ]


def with_pairs(store: Store) -> UUID:
    """A programme with a hundred pairs who meet every second week."""
    programme = a_programme(store, places=PAIRS)
    with store.recording("benchmarks.pairs"):
        for number in range(PAIRS):
            adept = an_adept(store, programme, f"Adept{number} Hussein", born=dt.date(1990, 1, 1))
            mentor = a_mentor(store, programme, f"Mentor{number} Nordmann", born=dt.date(1970, 1, 1))
            a_pair(store, programme, adept, mentor)
    rhythm = Rhythm(2, START, dt.time(17), 60, START + dt.timedelta(weeks=20), "Drammen bibliotek")
    plan_series(store, programme=programme, rhythm=rhythm)
    return programme


def _issue(store: Store, programme: UUID, folder: Path, progress: Progress | None = None) -> None:
    progress = progress or Progress(_hear)
    issue_papers(store, programme=programme, kind=AGREEMENT, folder=folder, language="nb", progress=progress)


def _hear(done: int, total: int) -> None:
    """As the window does, only without drawing."""


def _alone(papers: Sequence[Sequence[Text]], folder: Path) -> None:
    for number, texts in enumerate(papers):
        document = SimpleDocTemplate(
            str(folder / f"{number}.pdf"),
            pagesize=A4,
            invariant=1,
            leftMargin=SIDE,
            rightMargin=SIDE,
            initialFontName="Plain",
        )
        document.build([Paragraph(text, style) for text, style in texts])


def _texts(facts: PaperFacts) -> Iterator[Text]:
    """Everything that stands on our paper, in its order."""
    words = wording(facts, "nb")
    labels = words.text.labels
    yield escape(facts.programme.name), BODY
    yield escape(words.code), BODY
    yield escape(words.text.title), HEADING
    for label, value in words.rows:
        yield escape(f"{label} {value}"), BODY
    for number, clause in enumerate(words.text.clauses, start=1):
        yield escape(f"{number} {clause.heading}"), HEADING
        for part in clause.parts:
            yield from ((escape(text), BODY) for text in ((part,) if isinstance(part, str) else part))
    yield escape(labels["signatures"]), HEADING
    for role, name in words.signers:
        yield from ((escape(text), BODY) for text in (f"{role} {name}", labels["signature"], labels["place_date"]))


def _answer(store: Store, programme: UUID, folder: Path, moment: float) -> float:
    """The seconds from a cancel at that moment to the end."""
    progress, cancelled = Progress(), list[float]()

    def cancel() -> None:
        cancelled.append(perf_counter())
        progress.cancel()

    timer = threading.Timer(moment, cancel)
    timer.start()
    with suppress(Cancelled):
        _issue(store, programme, folder / f"{moment}", progress)
    ended = perf_counter()
    timer.cancel()
    timer.join()
    return ended - cancelled[0] if cancelled and cancelled[0] < ended else 0.0


if __name__ == "__main__":
    run("bench_agreements")
