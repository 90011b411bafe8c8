"""What a coordinator notes about contact with applicants, and what is promised to them."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa

from mentordesk.core.documents.naming import apart, file_name
from mentordesk.core.documents.placing import placed
from mentordesk.core.kernel.clock import today
from mentordesk.core.programme.queries import hidden_people
from mentordesk.core.programme.rules import shown_name
from mentordesk.core.programme.tables import Programme
from mentordesk.core.recruitment.contact.errors import (
    AnswerBeforeDeadline,
    ChannelUnknown,
    DeadlineAfterEnd,
    MessageFromTheFuture,
    MessageKindUnknown,
    PromiseBeforeApplication,
)
from mentordesk.core.recruitment.contact.letters import Draft
from mentordesk.core.recruitment.contact.rules import CHANNELS, EMAIL, KINDS, OTHER
from mentordesk.core.recruitment.contact.tables import Message
from mentordesk.core.recruitment.tables import Application
from mentordesk.core.store.unit import Recording, Store


def note_message(
    store: Store, *, programme: UUID, people: Collection[UUID], kind: str, channel: str, sent: dt.date | None
) -> None:
    """Note for one or many that a message was sent or said on a day; without a day, that a draft of it was made.

    A draft of the same kind that waits for that is the one that was sent. Raises MessageKindUnknown, ChannelUnknown,
    MessageFromTheFuture.
    """
    if kind not in (*KINDS, OTHER):
        raise MessageKindUnknown(kind=kind, known=", ".join((*KINDS, OTHER)))
    if channel not in CHANNELS:
        raise ChannelUnknown(channel=channel, known=", ".join(CHANNELS))
    _check_sent(sent)
    with _noting(store, sent) as session:
        waiting = _waiting_drafts(session, programme, people, kind)
        for person in dict.fromkeys(people):
            row = waiting.get(person)
            if row is None:
                session.add(
                    Message(programme=programme, person=person, kind=kind, channel=channel, made=today(), sent=sent)
                )
            elif sent is None:
                row.channel, row.made = channel, today()
            else:
                row.channel, row.sent = channel, sent
        _tell(session, people)


def _noting(store: Store, sent: dt.date | None) -> AbstractContextManager[Recording]:
    """A step in which drafts were made, or messages reached people."""
    return store.recording("recruitment.make_drafts") if sent is None else store.recording("recruitment.note_message")


def note_messages(
    store: Store, *, programme: UUID, about: Mapping[UUID, str], channel: str, sent: dt.date | None
) -> None:
    """As `note_message`, for several people in one step; `about` has for each what it was about."""
    kinds: dict[str, list[UUID]] = defaultdict(list)
    for person, kind in about.items():
        kinds[kind].append(person)
    with _noting(store, sent) as session:
        for kind, people in kinds.items():
            note_message(store, programme=programme, people=people, kind=kind, channel=channel, sent=sent)
        _tell(session, about.keys())


class Letter(NamedTuple):
    """What goes out to one person: the name and address, or no address, what it is about, and the words."""

    name: str
    email: str | None
    kind: str
    words: Draft


def write_drafts(store: Store, *, programme: UUID, letters: Mapping[UUID, Letter], folder: Path) -> list[Path]:
    """Put a mail file for each person into a folder, and note that the drafts were made; the files' places in order.

    The files are called as people are (by initials where somebody is hidden), and not by what is in them. Raises
    PaperFolderReadOnly, PaperFileHeld, DiskFull, and what `note_message` raises.
    """
    from mentordesk.core.recruitment.contact.mail import eml  # the mail library is slow to load

    hidden = store.read(hidden_people)
    called = [shown_name(one.name, person in hidden) for person, one in letters.items()]
    names = apart([file_name(name, ending=".eml") for name in called])
    contents = [eml(one.words, one.name, one.email) for one in letters.values()]
    about = {person: one.kind for person, one in letters.items()}
    with placed(folder, dict(zip(names, contents, strict=True))) as paths:
        note_messages(store, programme=programme, about=about, channel=EMAIL, sent=None)
    return paths


def mark_sent(store: Store, *, messages: Collection[UUID], day: dt.date) -> None:
    """Say that drafts have been sent. Raises MessageFromTheFuture."""
    _check_sent(day)
    with store.recording("recruitment.note_message") as session:
        rows = _rows(session, messages)
        for row in rows:
            row.sent = day
        _tell(session, {row.person for row in rows})


def take_back(store: Store, *, messages: Collection[UUID]) -> None:
    """What was noted is not so: the draft was thrown away, or the message never reached anybody."""
    with store.recording("recruitment.take_back_message") as session:
        rows = _rows(session, messages)
        for row in rows:
            row.deleted = True
        _tell(session, {row.person for row in rows})


def promise(store: Store, *, applications: Collection[UUID], day: dt.date) -> None:
    """Promise one or many an answer by a day. Raises PromiseBeforeApplication."""
    with store.recording("recruitment.promise") as session:
        rows = _applications(session, applications)
        for row in rows:
            if row.submitted is not None and day < row.submitted.date():
                raise PromiseBeforeApplication(day=day.isoformat(), submitted=row.submitted.date().isoformat())
            row.promised = day
        _tell(session, {row.person for row in rows})
        session.facts["day"] = day.isoformat()


def drop_promise(store: Store, *, applications: Collection[UUID]) -> None:
    """The day promised to one or many counts no more; the programme's own does again."""
    with store.recording("recruitment.drop_promise") as session:
        rows = _applications(session, applications)
        for row in rows:
            row.promised = None
        _tell(session, {row.person for row in rows})


def set_dates(store: Store, *, programme: UUID, deadline: dt.date | None, answer_by: dt.date | None) -> None:
    """Set the last day for applications, and the day by which everybody has an answer; either may be open.

    Raises AnswerBeforeDeadline, DeadlineAfterEnd.
    """
    if deadline is not None and answer_by is not None and answer_by < deadline:
        raise AnswerBeforeDeadline(deadline=deadline.isoformat(), answer_by=answer_by.isoformat())
    with store.recording("recruitment.set_dates") as session:
        row = session.get_one(Programme, programme)
        if deadline is not None and deadline > row.end:
            raise DeadlineAfterEnd(deadline=deadline.isoformat(), end=row.end.isoformat())
        row.deadline, row.answer_by = deadline, answer_by


def _check_sent(day: dt.date | None) -> None:
    if day is not None and day > today():
        raise MessageFromTheFuture(day=day.isoformat())


def _waiting_drafts(session: Recording, programme: UUID, people: Collection[UUID], kind: str) -> dict[UUID, Message]:
    rows = session.scalars(
        sa.select(Message).where(
            *(Message.programme == programme, Message.kind == kind),
            *(Message.person.in_(people), Message.sent.is_(None)),
        )
    )
    return {row.person: row for row in rows}


def _applications(session: Recording, applications: Collection[UUID]) -> list[Application]:
    return list(session.scalars(sa.select(Application).where(Application.id.in_(applications))))


def _rows(session: Recording, messages: Collection[UUID]) -> list[Message]:
    return list(session.scalars(sa.select(Message).where(Message.id.in_(messages))))


def _tell(session: Recording, people: Collection[UUID]) -> None:
    """Whom the step is about: a name where it is one, a number where they are several."""
    session.facts["count"] = len(set(people))
    if len(set(people)) == 1:
        session.facts["person"] = next(iter(people)).hex
