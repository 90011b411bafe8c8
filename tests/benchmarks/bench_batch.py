"""How long a thousand agreements take in the process of their own: `python -m tests.benchmarks.bench_batch`.

They are made of words that were read beforehand, each with names of its own, and thrown away as they come.
"""

import resource
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from time import perf_counter

from mentordesk.core.agreements.printing import printed
from mentordesk.core.agreements.queries import facts_for
from mentordesk.core.agreements.rules import AGREEMENT
from mentordesk.core.agreements.worded import Wording
from mentordesk.core.agreements.wording import wording
from mentordesk.core.documents.letters import isolated as say
from mentordesk.core.kernel.progress import Cancelled, Progress
from tests.benchmarks.measuring import Figure, run, seconds_of
from tests.builders import a_mentor, a_pair, a_programme, a_store, an_adept

PAPERS = 1000
CALLED_OFF = 400
"""So many are made when the rest is called off."""
MEGABYTES = 400
_UNIT = 1 << 20 if sys.platform == "darwin" else 1 << 10  # a Mac tells bytes, Linux kilobytes


def figures(folder: Path) -> list[Figure]:
    """The batch, its memory, and calling it off."""
    store = a_store(folder)
    programme = a_programme(store)
    a_pair(store, programme, an_adept(store, programme), a_mentor(store, programme))
    (facts,) = store.read(facts_for, programme, AGREEMENT, store.author)
    store.close()
    papers = list(_papers(wording(facts, "nb")))
    seconds = seconds_of(partial(_make, papers, Progress()))
    memory = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_CHILDREN, resource.RUSAGE_SELF))
    answer = _called_off(papers)
    return [
        Figure(f"{PAPERS} agreements in a process of their own", seconds),
        Figure("  memory at most, of either process", memory / _UNIT, megabytes=MEGABYTES),
        Figure("  from cancel to its answer", answer, seconds=0.3),
    ]


def _papers(words: Wording) -> Iterator[Wording]:
    for number in range(PAPERS):
        names = [say(f"Adept{number} Hussein"), say(f"Mentor{number} Nordmann")]
        signers = tuple((role, name) for (role, _), name in zip(words.signers, [*names, ""], strict=False))
        yield replace(words, signers=signers, rows=(("Adept", names[0]), ("Mentor", names[1]), *words.rows))


def _make(papers: Sequence[Wording], progress: Progress) -> None:
    for one in printed(papers, None, progress):
        assert one.data


def _called_off(papers: Sequence[Wording]) -> float:
    moments: list[float] = []

    def hear(done: int, total: int) -> None:
        if done == CALLED_OFF and not moments:
            moments.append(perf_counter())
            progress.cancel()

    progress = Progress(hear)
    with suppress(Cancelled):
        _make(papers, progress)
    return perf_counter() - moments[0]


if __name__ == "__main__":
    run("bench_batch")
