"""Builds «Sterk sammen» by the same commands as the window: chosen, matched, partly signed, two months on."""

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from mentordesk.core.agreements.commands import issue_papers, sign, sign_all
from mentordesk.core.agreements.queries import papers
from mentordesk.core.agreements.rules import ADEPT, AGREEMENT, COORDINATOR, DECLARATION, MENTOR
from mentordesk.core.examples.agreed import agree
from mentordesk.core.examples.cast import Cast, cast
from mentordesk.core.kernel.clock import today, wall_clock
from mentordesk.core.matching.commands import accept_proposal, lock, propose
from mentordesk.core.matching.pairs.queries import pairs
from mentordesk.core.matching.queries import board
from mentordesk.core.matching.say.commands import answer_fit
from mentordesk.core.matching.say.rules import TRYING, YES
from mentordesk.core.meetings.commands import mark_held, mark_missed, plan_series
from mentordesk.core.meetings.queries import meetings
from mentordesk.core.meetings.rules import Rhythm
from mentordesk.core.meetings.trial.queries import trials
from mentordesk.core.programme.commands import (
    NewProgramme,
    change_mandate,
    change_organisation,
    change_programme,
    create_programme,
)
from mentordesk.core.recruitment.imports import import_applicants
from mentordesk.core.recruitment.queries import applicants
from mentordesk.core.selection.commands import accept_selection, score
from mentordesk.core.selection.queries import criteria
from mentordesk.core.store.opening import create_file
from mentordesk.core.store.unit import Store

_WEEKS_AGO = 9
_UNSIGNED, _PARTLY = 1, 2
_HOURS = (17, 16, 18)

Tell = Callable[[str], None]


def build_example(path: Path, *, passphrase: str | None = None, tell: Tell | None = None) -> tuple[Store, UUID]:
    """A new file with the example in it, open, and its programme. `tell` hears the name of each part when it is done.

    The programme began nine weeks ago, so that there is always something held and something to come. Raises
    FileAlreadyThere and troubles of the disk.
    """
    tell = tell or _silent
    start = _monday(today()) - dt.timedelta(weeks=_WEEKS_AGO)
    people = cast(start)
    store = create_file(path, passphrase=passphrase, person=people.content["coordinator"]["name"])
    try:
        programme = _programme(store, people, start)
        tell("programme")
        _choose(store, programme, people)
        tell("selection")
        _match(store, programme)
        tell("matching")
        _meet(store, programme, start)
        tell("meetings")
        agree(store, programme, people.content)
        _papers(store, programme, start)
        _say_that_it_fits(store, programme)
        tell("agreements")
    except BaseException:
        store.close()
        raise
    return store, programme


def _silent(part: str) -> None:
    del part


def _monday(day: dt.date) -> dt.date:
    return day - dt.timedelta(days=day.weekday())


def _programme(store: Store, people: Cast, start: dt.date) -> UUID:
    organisation, facts, mandate = (people.content[key] for key in ("organisation", "programme", "mandate"))
    programme = create_programme(
        store,
        NewProgramme(
            name=facts["name"],
            start=start,
            template=facts["template"],
            places=facts["places"],
            organisation=organisation["name"],
        ),
    )
    coordinator = people.content["coordinator"]
    change_organisation(
        store, {"address": organisation["town"], "phone": coordinator["phone"], "email": coordinator["email"]}
    )
    change_programme(
        store,
        programme,
        {"purpose": facts["purpose"], "target_group": facts["target_group"], "status": "running"},
    )
    decided = start - dt.timedelta(days=mandate["days_before_start"])
    values = {"body": mandate["body"], "case_number": mandate["case"], "decided": decided, "text": mandate["purpose"]}
    change_mandate(store, programme, values)
    import_applicants(store, programme=programme, drafts=people.applicants)
    return programme


def _choose(store: Store, programme: UUID, people: Cast) -> None:
    """The template's criteria in their order are those of the cast."""
    by_email = {row.email: row.application for row in store.read(applicants, programme)}
    keys = dict(zip(next(iter(people.scores.values())), store.read(criteria, programme), strict=True))
    with store.recording("examples.score"):
        for email, points in people.scores.items():
            for key, given in points.items():
                score(
                    store,
                    programme=programme,
                    application=by_email[email],
                    criterion=keys[key].id,
                    assessor=store.author,
                    points=given,
                )
    accept_selection(store, programme=programme)


def _match(store: Store, programme: UUID) -> None:
    propose(store, programme=programme)
    best = store.read(board, programme)[0]
    if best.mentor is not None:
        lock(store, programme=programme, adept=best.adept, mentor=best.mentor)
    accept_proposal(store, programme=programme)


def _papers(store: Store, programme: UUID, start: dt.date) -> None:
    """Agreements for all pairs but one; most are signed, two by one side alone."""
    chosen = [row.id for row in store.read(pairs, programme)][:-_UNSIGNED]
    with TemporaryDirectory() as folder:
        for kind in (DECLARATION, AGREEMENT):
            issue_papers(store, programme=programme, kind=kind, folder=Path(folder), language="nb", pairs=chosen)
    rows = store.read(papers, programme)
    agreements = [row for row in rows if row.kind == AGREEMENT]
    done = [row.id for row in rows if row.kind == DECLARATION] + [row.id for row in agreements[:-_PARTLY]]
    sign_all(store, papers=done, day=start)
    with store.recording("agreements.sign"):
        for row, roles in zip(agreements[-_PARTLY:], ((ADEPT, COORDINATOR), (MENTOR,)), strict=True):
            for role in roles:
                sign(store, paper=row.id, role=role, day=start)


def _meet(store: Store, programme: UUID, start: dt.date) -> None:
    """Each pair meets every second week on a weekday of its own; what is past was held, but for one."""
    with store.recording("examples.plan"):
        for number, row in enumerate(store.read(pairs, programme)):
            first = start + dt.timedelta(days=number % 5 + 7 * (number % 2))
            time = dt.time(_HOURS[number % len(_HOURS)])
            rhythm = Rhythm(weeks=2, first=first, time=time, minutes=60, until=row.end, place="Drammen bibliotek")
            plan_series(store, programme=programme, rhythm=rhythm, pairs=[row.id])
    with store.recording("examples.hold"):
        for number, meeting in enumerate(_past(store, programme)):
            (mark_missed if number == 3 else mark_held)(store, meeting=meeting)


def _say_that_it_fits(store: Store, programme: UUID) -> None:
    """At the end of the trial both of each pair that has begun said yes."""
    with store.recording("examples.fit"):
        for row in store.read(trials, programme):
            if row.status in TRYING and row.until < today():
                for person in (row.adept, row.mentor):
                    answer_fit(store, pair=row.pair, person=person, fit=YES, day=row.until)


def _past(store: Store, programme: UUID) -> Iterator[UUID]:
    now = wall_clock()
    for row in store.read(meetings, programme):
        if row.start < now:
            yield row.id
