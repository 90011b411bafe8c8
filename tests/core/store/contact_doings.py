"""What is noted of contact with applicants, by chance."""

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from mentordesk.core.kernel.clock import today
from mentordesk.core.recruitment.contact import commands as contact
from mentordesk.core.recruitment.contact.letters import Draft
from mentordesk.core.recruitment.contact.queries import drafts
from mentordesk.core.recruitment.contact.rules import CHANNELS, KINDS, OTHER
from tests.builders import START

if TYPE_CHECKING:
    from tests.core.store.doings import Desk

Doing = Callable[["Desk"], object]


def _note(desk: "Desk") -> None:
    contact.note_message(
        desk.store,
        programme=desk.programme,
        people=[desk.applicant.id, desk.applicant.id],
        kind=desk.one_of((*KINDS, OTHER, "nonsense")),
        channel=desk.one_of(CHANNELS),
        sent=desk.one_of((None, today(), today() - dt.timedelta(days=3))),
    )


def _note_several(desk: "Desk") -> None:
    contact.note_messages(
        desk.store,
        programme=desk.programme,
        about={desk.applicant.id: desk.one_of(KINDS), desk.applicant.id: desk.one_of(KINDS)},
        channel="email",
        sent=desk.one_of((None, today())),
    )


def _write(desk: "Desk") -> None:
    row = desk.applicant
    letters = {row.id: contact.Letter(row.name, row.email, desk.one_of(KINDS), Draft("Åpning", "Hei!"))}
    contact.write_drafts(desk.store, programme=desk.programme, letters=letters, folder=desk.folder)


def _some_drafts(desk: "Desk") -> list[UUID]:
    return [desk.one_of(desk.store.read(drafts, desk.programme)).id]


def _promise(desk: "Desk") -> None:
    applications = [desk.applicant.application, desk.applicant.application]
    contact.promise(desk.store, applications=applications, day=desk.one_of((START, dt.date(2020, 1, 1))))


def _set_dates(desk: "Desk") -> None:
    days = (None, START, START - dt.timedelta(days=30), START + dt.timedelta(days=3000))
    contact.set_dates(desk.store, programme=desk.programme, deadline=desk.one_of(days), answer_by=desk.one_of(days))


CONTACTING: dict[Callable[..., object], Doing] = {
    contact.note_message: _note,
    contact.note_messages: _note_several,
    contact.write_drafts: _write,
    contact.mark_sent: lambda desk: contact.mark_sent(desk.store, messages=_some_drafts(desk), day=today()),
    contact.take_back: lambda desk: contact.take_back(desk.store, messages=_some_drafts(desk)),
    contact.promise: _promise,
    contact.drop_promise: lambda desk: contact.drop_promise(desk.store, applications=[desk.applicant.application]),
    contact.set_dates: _set_dates,
}
