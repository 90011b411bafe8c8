"""Fetching applications in: one sheet is one step, and the same sheet again makes nothing new."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import NamedTuple
from uuid import UUID

from mentordesk.core.kernel.folding import fold
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.programme.tables import Person
from mentordesk.core.recruitment import records
from mentordesk.core.recruitment.doubles.queries import merged_people
from mentordesk.core.recruitment.drafts import (
    PERHAPS,
    SAME,
    ApplicantDraft,
    Difference,
    Somebody,
    likeness,
    same_person_key,
)
from mentordesk.core.recruitment.queries import brought_in, changed_by_hand, stored_applications, stored_people
from mentordesk.core.recruitment.rules import ADEPT, BOTH, ENDED, MENTOR
from mentordesk.core.recruitment.tables import Application
from mentordesk.core.store import backups
from mentordesk.core.store.unit import Recording, Store

_EVERY = 20


@dataclass
class ImportResult:
    """What an import did: people by id. `duplicates`: pairs who may be the same person, for a human to decide.

    `verdicts` has for each draft in order what became of it: `new`, `updated` or `same`; `differences` what it says
    otherwise than the file, by its place. `missing`: who came with an earlier sheet like this one and is not in this;
    nothing is done to them.
    """

    new: list[UUID] = field(default_factory=list)
    updated: list[UUID] = field(default_factory=list)
    duplicates: list[tuple[UUID, UUID]] = field(default_factory=list)
    verdicts: list[str] = field(default_factory=list)
    differences: dict[int, tuple[Difference, ...]] = field(default_factory=dict)
    missing: list[UUID] = field(default_factory=list)


class Match(NamedTuple):
    """The person most like a draft, and how surely it is the same one.

    `merged`: they are known by what was said of them before two records became one.
    """

    person: Person | None
    sure: float = 0.0
    merged: bool = False


class Known:
    """The people of the file, found quickly by e-mail, phone or name; who was merged into somebody is that one."""

    def __init__(self, people: Iterable[Person], merged: Iterable[Person] = ()) -> None:
        self._by_word: dict[str, list[Person]] = defaultdict(list)
        self._now: dict[UUID, Person] = {}
        for person in people:
            self.add(person)
        for person in merged:
            self._add(person)
            if person.merged_into is not None:
                self._now[person.id] = self._now[person.merged_into]

    def add(self, person: Person) -> None:
        """From now on this person is known too."""
        self._add(person)
        self._now[person.id] = person

    def _add(self, person: Person) -> None:
        for word in _words(person):
            self._by_word[word].append(person)

    def closest(self, draft: ApplicantDraft) -> Match:
        """The person most like the draft."""
        near = {person.id: person for word in _words(draft) for person in self._by_word[word]}
        best = max(near.values(), key=lambda person: (likeness(draft, person), person.id.hex), default=None)
        if best is None:
            return Match(None)
        now = self._now[best.id]
        return Match(now, likeness(draft, best), merged=now is not best)


def _words(who: Somebody) -> set[str]:
    return {word for word in (fold(who.email or ""), who.phone or "", fold(who.name)) if word}


@dataclass
class _Desk:
    """What an import works with. `known`, `there` (applications by person) and `result` grow as it goes."""

    session: Recording
    programme: UUID
    known: Known
    there: dict[UUID, Application]
    kept: set[tuple[UUID, str]]
    result: ImportResult = field(default_factory=ImportResult)
    seen: set[UUID] = field(default_factory=set)

    @cached_property
    def sets(self) -> records.Sets:
        """Read when the first one is renewed; a sheet of new people alone needs none."""
        return records.Sets(self.session)


def import_applicants(
    store: Store,
    *,
    programme: UUID,
    drafts: Sequence[ApplicantDraft],
    progress: Progress | None = None,
    dry_run: bool = False,
) -> ImportResult:
    """Fetch applications in, after a backup. Who is in the file already is recognised; what a person changed by hand
    stays.

    With `dry_run` everything is tried and nothing kept. Raises Cancelled, and nothing has happened then, and the
    troubles of a backup.
    """
    progress = progress or Progress()
    if not dry_run:
        backups.before(store)
    with suppress(_OnlyTried), store.recording("recruitment.import_applicants") as session:
        known = Known(stored_people(session), merged_people(session))
        desk = _Desk(session, programme, known, stored_applications(session, programme), changed_by_hand(session))
        result, sheets = desk.result, brought_in(session, programme)
        for place, draft in enumerate(_with_both_roles(drafts)):
            if place % _EVERY == 0:
                session.flush()
                progress.step(place, len(drafts))
            result.verdicts.append(_take_in(desk, draft, place))
        progress.step(len(drafts), len(drafts))
        result.missing += _missing(sheets, desk.seen)
        session.facts["count"] = len(result.new) + len(result.updated)
        if dry_run:
            raise _OnlyTried
    return result


def _missing(sheets: Iterable[Mapping[UUID, str]], seen: set[UUID]) -> list[UUID]:
    """Who came with an earlier sheet and is not among those seen in this, where half of that sheet is: a later export.

    `sheets` are people with the status of their application, by the step that brought them in.
    """
    again = [people for people in sheets if len(people.keys() & seen) * 2 >= len(people)]
    gone = (person for people in again for person, status in people.items() if status not in ENDED)
    return [person for person in dict.fromkeys(gone) if person not in seen]


def _with_both_roles(drafts: Sequence[ApplicantDraft]) -> list[ApplicantDraft]:
    """Whoever is on the list of adepts and on that of mentors wants to be both."""
    keys = [same_person_key(draft) for draft in drafts]
    roles: dict[str, set[str | None]] = defaultdict(set)
    for key, draft in zip(keys, drafts, strict=True):
        roles[key].add(draft.role)
    return [
        replace(draft, role=BOTH) if {ADEPT, MENTOR} <= roles[key] else draft
        for key, draft in zip(keys, drafts, strict=True)
    ]


class _OnlyTried(Exception):
    """Rolls a dry run back."""


def _take_in(desk: _Desk, draft: ApplicantDraft, place: int) -> str:
    match, session, programme = desk.known.closest(draft), desk.session, desk.programme
    person = match.person
    if person is not None and match.sure >= SAME and person.id in desk.there:
        desk.seen.add(person.id)
        return _renew(desk, match, person, draft, place)
    if person is None or match.sure < SAME:
        like, person = person, records.add_person(session, draft)
        if like is not None and match.sure >= PERHAPS:
            desk.result.duplicates.append((like.id, person.id))
        desk.known.add(person)
    elif not match.merged:
        records.update_person(desk.sets, person, draft, desk.kept)
    application = records.add_application(session, programme, person.id, draft, "sheet")
    records.write_answers(session, programme, application, draft)
    desk.there[person.id] = application
    desk.result.new.append(person.id)
    return "new"


def _renew(desk: _Desk, match: Match, person: Person, draft: ApplicantDraft, place: int) -> str:
    """Take over what is otherwise. Of the record that was merged away only what nobody has said since."""
    session, result, application = desk.session, desk.result, desk.there[person.id]
    kept = desk.kept | records.filled(session, person, application) if match.merged else desk.kept
    told = records.update(desk.sets, person, application, draft, kept)
    told += records.write_answers(session, desk.programme, application, draft, kept)
    if told and not match.merged:
        result.differences[place] = tuple(told)
    changed = any(not one.kept for one in told)
    if changed and person.id not in result.new and person.id not in result.updated:
        result.updated.append(person.id)
    return "updated" if changed else "same"
