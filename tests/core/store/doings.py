"""Every command of the program once, with values that chance picks among what is there."""

import datetime as dt
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

from mentordesk import words
from mentordesk.core.agreements import commands as agreements
from mentordesk.core.agreements.queries import papers
from mentordesk.core.attention.commands import snooze
from mentordesk.core.casebook import commands as casebook
from mentordesk.core.casebook.book import BookKey
from mentordesk.core.casebook.queries import concerns, lock
from mentordesk.core.casebook.rules import STATUSES
from mentordesk.core.matching.pairs.queries import pairs
from mentordesk.core.matching.queries import to_match
from mentordesk.core.matching.rules import LIVE
from mentordesk.core.meetings import commands as meetings
from mentordesk.core.meetings.queries import meetings as all_meetings
from mentordesk.core.meetings.rules import Rhythm
from mentordesk.core.privacy import commands as privacy
from mentordesk.core.privacy.access.commands import report_person
from mentordesk.core.privacy.anonymising.commands import anonymise_programme
from mentordesk.core.privacy.papers.commands import write_laptop_sheet, write_record
from mentordesk.core.privacy.queries import deleted_people, receipts
from mentordesk.core.privacy.receipts.commands import save_receipt
from mentordesk.core.privacy.retention import commands as retention
from mentordesk.core.privacy.retention.queries import to_review
from mentordesk.core.privacy.retention.rules import DELETED, USUAL
from mentordesk.core.programme import commands as programme
from mentordesk.core.programme.commands import NewProgramme
from mentordesk.core.programme.queries import people
from mentordesk.core.recruitment import commands as recruitment
from mentordesk.core.recruitment.drafts import Answer
from mentordesk.core.recruitment.imports import import_applicants
from mentordesk.core.recruitment.queries import ApplicantRow, applicants
from mentordesk.core.selection import commands as selection
from mentordesk.core.selection.interviews.commands import empty_sensitive_drawers
from mentordesk.core.selection.queries import criteria
from mentordesk.core.selection.rules import RESULTS
from mentordesk.core.sharing import commands as sharing
from mentordesk.core.store.seal import KeyFile, Recipient
from mentordesk.core.store.unit import Store
from tests.builders import START, a_draft
from tests.core.store.assessing_doings import ASSESSING
from tests.core.store.choosing_doings import CHOOSING
from tests.core.store.consent_doings import CONSENTING
from tests.core.store.contact_doings import CONTACTING
from tests.core.store.doubles_doings import DOUBLING
from tests.core.store.forms_doings import ASKING
from tests.core.store.handing_doings import HANDING
from tests.core.store.library_doings import LIBRARY
from tests.core.store.matching_doings import MATCHING
from tests.core.store.paper_doings import AGREED_ON
from tests.core.store.requirement_doings import REQUIRING
from tests.core.store.sender_doings import SENDING, sent
from tests.core.store.sent_doings import SENT_OUT

T = TypeVar("T")

NAMES = ("Amina Hussein", "Leyla Said", "Sara Tesfay", "Kari Nordmann", "Per Olsen", "Siri Dahl", "Ola Lie")
TOWNS = ("Drammen", "Oslo", "", "Åmot")
SETS = ((), ("Norsk",), ("Norsk", "Engelsk"), ("Helse",), ("Tirsdag kveld", "Norsk"))


class NothingToDo(Exception):
    """What the command needs is not there."""


@dataclass
class Desk:
    """A file with the programme that most commands are about; somebody else's share can be taken in."""

    store: Store
    programme: UUID
    folder: Path
    key: Recipient
    share: Path
    own_key: KeyFile
    chance: random.Random
    books: dict[UUID, BookKey] = field(default_factory=dict)

    def one_of(self, choices: Sequence[T]) -> T:
        if not choices:
            raise NothingToDo
        return self.chance.choice(choices)

    @property
    def applicant(self) -> ApplicantRow:
        return self.one_of(self.store.read(applicants, self.programme))

    @property
    def anybody(self) -> UUID:
        return self.one_of(self.store.read(people)).id

    @property
    def two(self) -> tuple[UUID, UUID]:
        found = self.store.read(to_match, self.programme)
        return self.one_of(found.adepts).id, self.one_of(found.mentors).id

    @property
    def pair(self) -> UUID:
        return self.one_of([row for row in self.store.read(pairs, self.programme) if row.status in LIVE]).id

    @property
    def meeting(self) -> UUID:
        return self.one_of(self.store.read(all_meetings, self.programme)).id

    @property
    def book(self) -> BookKey:
        found = self.store.read(lock)
        return self.one_of([self.books[found.id]] if found else [])

    @property
    def concern(self) -> UUID:
        return self.one_of(self.store.read(concerns, self.book.key)).id

    @property
    def day(self) -> dt.date:
        return START + dt.timedelta(days=self.chance.randrange(60))


def _create_programme(desk: Desk) -> None:
    template = desk.one_of(("classic", "group", "leaders", "reverse", "youth"))
    programme.create_programme(
        desk.store, NewProgramme(name=desk.one_of(("Nytt", "Annet")), start=START, template=template)
    )


def _change_programme(desk: Desk) -> None:
    values = {"name": desk.one_of(("Sterk sammen", "Sterkere")), "purpose": desk.one_of(TOWNS), "end": desk.day}
    programme.change_programme(desk.store, desk.programme, values)


def _change_person(desk: Desk) -> None:
    values: dict[str, object] = {"town": desk.one_of(TOWNS), "name": desk.one_of(NAMES)}
    values |= {"languages": desk.one_of((*SETS, ("Norsk (B2)", "Engelsk C1"))), "hidden": desk.one_of((True, False))}
    programme.change_person(desk.store, desk.anybody, values)


def _add_applicant(desk: Desk) -> None:
    said: dict[str, Any] = {"role": desk.one_of(("adept", "mentor", "both")), "capacity": desk.one_of((None, 1, 2, 5))}
    said["birth_year"] = desk.one_of((None, None, None, 2012))
    answers = (Answer("Hva vil du?", desk.one_of(TOWNS)),)
    draft = a_draft(desk.one_of(NAMES), topics=desk.one_of(SETS), answers=answers, **said)
    recruitment.add_applicant(desk.store, programme=desk.programme, draft=draft)


def _change_application(desk: Desk) -> None:
    values: dict[str, object] = {"times": desk.one_of(SETS), "topics": desk.one_of(SETS)}
    values |= {"capacity": desk.one_of((0, 1, 3, 9)), "role": desk.one_of(("adept", "mentor"))} | sent(desk)
    recruitment.change_application(desk.store, application=desk.applicant.application, values=values)


def _import_applicants(desk: Desk) -> None:
    chosen = desk.chance.sample(NAMES, 3)
    drafts = [a_draft(name, town=desk.one_of(TOWNS) or None, languages=desk.one_of(SETS)) for name in chosen]
    drafts[0] = replace(drafts[0], answers=(Answer("Hva vil du?", "Lære"),), role="mentor")
    dry = desk.chance.random() < 0.2
    import_applicants(desk.store, programme=desk.programme, drafts=drafts, dry_run=dry)


def _score(desk: Desk) -> None:
    selection.score(
        desk.store,
        programme=desk.programme,
        application=desk.applicant.application,
        criterion=desk.one_of(desk.store.read(criteria, desk.programme)).id,
        assessor=desk.one_of(("Ingrid", "Ali")),
        points=desk.one_of((None, 1, 3, 5)),
    )


def _change_weights(desk: Desk) -> None:
    keys = [one.id for one in desk.store.read(criteria, desk.programme)]
    selection.change_weights(
        desk.store, programme=desk.programme, weights={key: desk.chance.randrange(60) for key in keys}
    )


def _decide(desk: Desk) -> None:
    result, reason = desk.one_of(RESULTS), desk.one_of(("", "Fordi"))
    selection.decide(desk.store, application=desk.applicant.application, result=result, reason=reason)


def _approve(desk: Desk) -> None:
    selection.approve(desk.store, application=desk.applicant.application, reason=desk.one_of(("", "Fordi")))


def _accept_selection(desk: Desk) -> None:
    selection.accept_selection(desk.store, programme=desk.programme, places=desk.one_of((None, 2, 9)))


def _end_meetings_too(desk: Desk) -> None:
    meetings.end_pair(desk.store, pair=desk.pair, now=dt.datetime.combine(desk.day, dt.time(12)))


def _plan_series(desk: Desk) -> None:
    first = desk.day
    rhythm = Rhythm(2, first, dt.time(17), 60, first + dt.timedelta(weeks=desk.chance.randrange(6)), desk.one_of(TOWNS))
    meetings.plan_series(desk.store, programme=desk.programme, rhythm=rhythm, pairs=[desk.pair])


def _move_meeting(desk: Desk) -> None:
    meetings.move_meeting(desk.store, meeting=desk.meeting, start=dt.datetime.combine(desk.day, dt.time(18)))


def _change_place(desk: Desk) -> None:
    meetings.change_place(desk.store, meeting=desk.meeting, place=desk.one_of(TOWNS))


def _of_meeting(command: Callable[..., object]) -> Callable[[Desk], None]:
    def do(desk: Desk) -> None:
        command(desk.store, meeting=desk.meeting)

    return do


def _issue_papers(desk: Desk) -> None:
    kind, pair = desk.one_of(("agreement", "declaration")), desk.pair
    agreements.issue_papers(
        desk.store, programme=desk.programme, kind=kind, folder=desk.folder / "avtaler", language="nb", pairs=[pair]
    )


def _issue_kinds(desk: Desk) -> None:
    kinds, pair = ("agreement", "declaration"), desk.pair
    agreements.issue_kinds(
        desk.store, programme=desk.programme, kinds=kinds, folder=desk.folder / "avtaler", language="en", pairs=[pair]
    )


def _sign(desk: Desk) -> None:
    paper = desk.one_of(desk.store.read(papers, desk.programme))
    role, day = desk.one_of(paper.signatures).role, desk.one_of((None, START))
    agreements.sign(desk.store, paper=paper.id, role=role, day=day)


def _sign_all(desk: Desk) -> None:
    found = [row.id for row in desk.store.read(papers, desk.programme)]
    agreements.sign_all(desk.store, papers=found, day=desk.one_of((None, START)))


def _snooze(desk: Desk) -> None:
    snooze(desk.store, programme=desk.programme, key=desk.one_of(("unmatched", "clashes")), day=desk.day, days=3)


def _delete_person(desk: Desk) -> None:
    privacy.delete_person(desk.store, person=desk.anybody)


def _restore_person(desk: Desk) -> None:
    gone = desk.one_of([one for one in desk.store.read(deleted_people) if not one.undone])
    privacy.restore_person(desk.store, person=gone.id, step=gone.step)


def _make_book(desk: Desk) -> None:
    made = casebook.make_book(desk.store, passphrase="riktig hest")
    desk.books[made.book] = made


def _change_concern(desk: Desk) -> None:
    values = {"people": (desk.anybody,), "text": desk.one_of(TOWNS), "danger": desk.one_of((True, False))}
    casebook.change_concern(desk.store, book=desk.book, concern=desk.concern, values=values)


def _advance(desk: Desk) -> None:
    casebook.advance(desk.store, book=desk.book, concern=desk.concern, status=desk.one_of(STATUSES))


def _save_receipt(desk: Desk) -> None:
    receipt = desk.one_of(desk.store.read(receipts)).id
    save_receipt(desk.store, receipt=receipt, target=desk.folder / "kvittering.pdf", speech=words.speech("nb"))


def _change_retention(desk: Desk) -> None:
    retention.change_retention(desk.store, kind=desk.one_of(tuple(USUAL)), months=desk.one_of((0, 3, 6, 24)))


def _keep_longer(desk: Desk) -> None:
    due = [row for row in desk.store.read(to_review, dt.date(2999, 1, 1)) if row.kind != DELETED]
    chosen = desk.one_of(due)
    until, reason = dt.date(2999, 1, 1) + dt.timedelta(days=desk.chance.randrange(3)), desk.one_of(("", "Fordi"))
    retention.keep_longer(desk.store, kinds={chosen.id: chosen.kind}, until=until, reason=reason)


def _write_paper(command: Callable[..., object]) -> Callable[[Desk], None]:
    def do(desk: Desk) -> None:
        command(desk.store, target=desk.folder / "ark.pdf", language=desk.one_of(("nb", "en")), locks_after=None)

    return do


def _share(desk: Desk) -> None:
    sharing.share_for_successor(desk.store, programme=desk.programme, target=desk.folder / "x.age", lock=desk.key)


def _merge(desk: Desk) -> None:
    sharing.merge(desk.store, desk.share, desk.own_key, dry_run=desk.chance.random() < 0.2)


DOINGS: dict[Callable[..., object], Callable[[Desk], object]] = {
    programme.create_programme: _create_programme,
    programme.change_programme: _change_programme,
    programme.change_organisation: lambda desk: programme.change_organisation(
        desk.store, {"phone": desk.one_of(TOWNS)}
    ),
    programme.change_mandate: lambda desk: programme.change_mandate(
        desk.store, desk.programme, {"body": desk.one_of(TOWNS), "decided": desk.day}
    ),
    programme.change_person: _change_person,
    recruitment.add_applicant: _add_applicant,
    recruitment.change_application: _change_application,
    **REQUIRING,
    **ASKING,
    **CONSENTING,
    **CONTACTING,
    **DOUBLING,
    **SENDING,
    import_applicants: _import_applicants,
    selection.score: _score,
    selection.change_weights: _change_weights,
    selection.change_places: lambda desk: selection.change_places(
        desk.store, programme=desk.programme, places=desk.chance.randrange(-1, 12)
    ),
    selection.decide: _decide,
    selection.approve: _approve,
    selection.accept_selection: _accept_selection,
    **ASSESSING,
    **CHOOSING,
    **MATCHING,
    meetings.end_pair: _end_meetings_too,
    meetings.plan_series: _plan_series,
    meetings.move_meeting: _move_meeting,
    meetings.change_place: _change_place,
    meetings.mark_held: _of_meeting(meetings.mark_held),
    meetings.mark_missed: _of_meeting(meetings.mark_missed),
    meetings.cancel_meeting: _of_meeting(meetings.cancel_meeting),
    agreements.issue_papers: _issue_papers,
    agreements.issue_kinds: _issue_kinds,
    agreements.sign: _sign,
    agreements.sign_all: _sign_all,
    **AGREED_ON,
    **LIBRARY,
    **SENT_OUT,
    **HANDING,
    snooze: _snooze,
    privacy.delete_person: _delete_person,
    privacy.restore_person: _restore_person,
    report_person: lambda desk: report_person(
        desk.store, person=desk.anybody, targets=[desk.folder / "alt.json"], speech=words.speech("nb")
    ),
    save_receipt: _save_receipt,
    casebook.make_book: _make_book,
    casebook.add_concern: lambda desk: casebook.add_concern(desk.store, book=desk.book),
    casebook.change_concern: _change_concern,
    casebook.advance: _advance,
    retention.change_retention: _change_retention,
    retention.keep_longer: _keep_longer,
    write_record: _write_paper(write_record),
    write_laptop_sheet: _write_paper(write_laptop_sheet),
    sharing.share_for_successor: _share,
    sharing.merge: _merge,
}
"""How each command is done."""

IRREVERSIBLE: frozenset[Callable[..., object]] = frozenset(
    {
        *(casebook.close_concern, casebook.change_passphrase, privacy.erase_person, privacy.erase_people),
        *(anonymise_programme, retention.erase_scores, retention.erase_choice, empty_sensitive_drawers),
    }
)
"""What nobody can take back, see store.md; each has tests of its own."""
