"""Deleting people, bringing them back, and erasing them for good."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import orm

from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.identifiers import new_id
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.privacy.errors import NothingToBringBack, StillInPair, WhyErasedMissing
from mentordesk.core.privacy.for_good import for_good
from mentordesk.core.privacy.queries import besides, pairs_of
from mentordesk.core.privacy.tables import Erasure
from mentordesk.core.programme.tables import Person
from mentordesk.core.store.erasing import erase_rows, hanging_on
from mentordesk.core.store.hiding import bring_back, hide
from mentordesk.core.store.unit import Recording, Store

PERSON = "person"
"""The kind of the receipt."""


def delete_person(store: Store, *, person: UUID) -> None:
    """Hide a person with applications, scores and all else that hangs on them. Raises StillInPair."""
    with store.recording("privacy.delete_person") as session:
        _in_no_pair(session, person)
        hide(session, "person", person)
        session.facts["person"] = person.hex


def restore_person(store: Store, *, person: UUID, step: int) -> None:
    """Bring back a person and what was hidden in the same step. Raises NothingToBringBack."""
    with store.recording("privacy.restore_person") as session:
        if not bring_back(session, step):
            raise NothingToBringBack
        session.facts["person"] = person.hex


def erase_person(store: Store, *, person: UUID, reason: str, progress: Progress | None = None) -> UUID:
    """Erase one person for good; see `erase_people`. The receipt's id."""
    return erase_people(store, people=[person], reason=reason, progress=progress)[0]


def erase_people(
    store: Store, *, people: Collection[UUID], reason: str, progress: Progress | None = None
) -> list[UUID]:
    """Erase people for good, whether they are deleted or not, with all that hangs on them; the ids of their receipts.

    Nothing brings them back: neither undo, nor a restored backup, nor a share. The history keeps its lines without the
    names. A backup is made before; older copies hold the people until they go. Raises WhyErasedMissing, StillInPair,
    NamesHidden, the troubles of a backup, and ErasedNotRewritten when all that is left to do is to write the file anew.
    """
    if not reason.strip():
        raise WhyErasedMissing
    for person in people:
        store.read(_in_no_pair, person)
    author = store.author
    with for_good(store, progress), store.recording("privacy.erase_people", log=True) as session:
        receipts = [_erase(session, person, reason.strip(), author) for person in people]
        session.facts["count"] = len(receipts)
    return receipts


def _in_no_pair(session: orm.Session, person: UUID) -> None:
    if pairs_of(session, person, live=True):
        raise StillInPair(name=session.get_one(Person, person).name)


def _erase(session: Recording, person: UUID, reason: str, author: str) -> UUID:
    _in_no_pair(session, person)
    receipt = new_id()
    gone = hanging_on(session, "person", person)
    records = erase_rows(session, [("person", person), *besides(session, gone)], receipt)
    session.add(
        Erasure(
            id=receipt,
            kind=PERSON,
            subject=person,
            records=sum(records.values()),
            reason=reason,
            day=today(),
            author=author,
        )
    )
    return receipt
