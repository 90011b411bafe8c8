"""The organisations that send applicants, and how many they have sent."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.recruitment.rules import CHOSEN
from mentordesk.core.recruitment.senders.rules import beyond_quota
from mentordesk.core.recruitment.tables import Application, Sender

_GONE = ("withdrawn",)


class SenderRow(NamedTuple):
    """A sender of the programme. `sent` are all who came from it and have not withdrawn, `placed` those with a place.

    `quota` is None where it sends as many as it likes; `anchored`: its leaders stand behind it.
    """

    id: UUID
    name: str
    contact: str | None
    phone: str | None
    email: str | None
    quota: int | None
    anchored: bool
    sent: int
    recommended: int
    placed: int

    @property
    def over(self) -> int:
        """So many more than agreed have been sent; 0 where there is room, or no quota."""
        return max(self.sent - self.quota, 0) if self.quota is not None else 0


def senders(session: orm.Session, programme: UUID) -> tuple[SenderRow, ...]:
    """The programme's senders by name."""
    plain = ("id", "name", "contact", "phone", "email", "quota", "anchored")
    rows = session.execute(
        sa.select(*(getattr(Sender, name) for name in plain))
        .where(Sender.programme == programme)
        .order_by(Sender.name, Sender.id)
    ).all()
    counts = _counts(session, programme) if rows else {}
    return tuple(SenderRow(*row, *(counts.get(row.id, Counter())[key] for key in _COUNTED)) for row in rows)


_COUNTED = ("sent", "recommended", "placed")


def _counts(session: orm.Session, programme: UUID) -> dict[UUID, Counter[str]]:
    rows = session.execute(
        sa.select(Application.sender, Application.status, Application.recommended).where(
            *(Application.programme == programme, Application.sender.is_not(None)),
            Application.status.not_in(_GONE),
        )
    )
    found: dict[UUID, Counter[str]] = defaultdict(Counter)
    for sender, status, recommended in rows:
        if sender is not None:
            found[sender].update(sent=1, recommended=recommended is not None, placed=status in CHOSEN)
    return found


class SentRow(NamedTuple):
    """Who sent somebody to a programme, and when they were recommended."""

    application: UUID
    sender: str
    recommended: dt.date | None


def sent_by(session: orm.Session, person: UUID) -> tuple[SentRow, ...]:
    """Who sent one person to the file's programmes."""
    rows = session.execute(
        sa.select(Application.id, Sender.name, Application.recommended)
        .join(Sender, Sender.id == Application.sender)
        .where(Application.person == person)
    )
    return tuple(SentRow(*row) for row in rows)


def beyond_quotas(session: orm.Session, programme: UUID, ranked: Sequence[UUID]) -> dict[UUID, str]:
    """Those of these applications, the first of the list first, that are more than their sender's quota; its name."""
    rows = session.execute(
        sa.select(Sender.id, Sender.name, Sender.quota).where(Sender.programme == programme, Sender.quota.is_not(None))
    ).all()
    if not rows:
        return {}
    quotas = {key: quota for key, _, quota in rows if quota is not None}
    names = {key: name for key, name, _ in rows}
    sent = session.execute(
        sa.select(Application.id, Application.sender).where(
            Application.programme == programme, Application.sender.is_not(None)
        )
    )
    senders = dict(sent.all())
    found = beyond_quota(((one, senders.get(one)) for one in ranked), quotas)
    return {application: names[sender] for application, sender in found.items()}
