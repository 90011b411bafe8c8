"""Fetching applications in: one sheet is one step, and the same sheet again makes nothing new."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from uuid import UUID

from mentordesk.core.kernel.folding import fold
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.programme.tables import Person
from mentordesk.core.recruitment import records
from mentordesk.core.recruitment.drafts import PERHAPS, SAME, ApplicantDraft, Somebody, likeness, same_person_key
from mentordesk.core.recruitment.queries import changed_by_hand, stored_applications, stored_people
from mentordesk.core.recruitment.rules import ADEPT, BOTH, MENTOR
from mentordesk.core.recruitment.tables import Application
from mentordesk.core.store import backups
from mentordesk.core.store.unit import Recording, Store

_EVERY = 20


@dataclass
class ImportResult:
    """What an import did: people by id. `duplicates`: pairs who may be the same person, for a human to decide.

    `verdicts` has for each draft in order what became of it: `new`, `updated` or `same`.
    """

    new: list[UUID] = field(default_factory=list)
    updated: list[UUID] = field(default_factory=list)
    duplicates: list[tuple[UUID, UUID]] = field(default_factory=list)
    verdicts: list[str] = field(default_factory=list)


class Known:
    """The people of the file, found quickly by e-mail, phone or name."""

    def __init__(self, people: Iterable[Person]) -> None:
        self._by_word: dict[str, list[Person]] = defaultdict(list)
        for person in people:
            self.add(person)

    def add(self, person: Person) -> None:
        """From now on this person is known too."""
        for word in _words(person):
            self._by_word[word].append(person)

    def closest(self, draft: ApplicantDraft) -> tuple[Person | None, float]:
        """The person most like the draft, and how surely it is the same one."""
        near = {person.id: person for word in _words(draft) for person in self._by_word[word]}
        best = max(near.values(), key=lambda person: (likeness(draft, person), person.id.hex), default=None)
        return best, 0.0 if best is None else likeness(draft, best)


def _words(who: Somebody) -> set[str]:
    return {word for word in (fold(who.email or ""), who.phone or "", fold(who.name)) if word}


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
    result = ImportResult()
    with suppress(_OnlyTried), store.recording("recruitment.import_applicants") as session:
        known = Known(stored_people(session))
        there = stored_applications(session, programme)
        kept = changed_by_hand(session)
        for done, draft in enumerate(_with_both_roles(drafts)):
            if done % _EVERY == 0:
                session.flush()
                progress.step(done, len(drafts))
            result.verdicts.append(_take_in(session, programme, draft, known, there, kept, result))
        progress.step(len(drafts), len(drafts))
        session.facts["count"] = len(result.new) + len(result.updated)
        if dry_run:
            raise _OnlyTried
    return result


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


def _take_in(
    session: Recording,
    programme: UUID,
    draft: ApplicantDraft,
    known: Known,
    there: dict[UUID, Application],
    kept: set[tuple[UUID, str]],
    result: ImportResult,
) -> str:
    person, sure = known.closest(draft)
    if person is not None and sure >= SAME and person.id in there:
        changed = records.update(session, person, there[person.id], draft, kept)
        changed |= records.write_answers(session, programme, there[person.id].id, draft)
        if changed and person.id not in result.new and person.id not in result.updated:
            result.updated.append(person.id)
        return "updated" if changed else "same"
    if person is None or sure < SAME:
        like, person = person, records.add_person(session, draft)
        if like is not None and sure >= PERHAPS:
            result.duplicates.append((like.id, person.id))
        known.add(person)
    else:
        records.update_person(session, person, draft, kept)
    application = records.add_application(session, programme, person.id, draft, "sheet")
    records.write_answers(session, programme, application.id, draft)
    there[person.id] = application
    result.new.append(person.id)
    return "new"
