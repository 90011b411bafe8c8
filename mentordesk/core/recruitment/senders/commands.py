"""What a coordinator writes down of organisations that send applicants."""

from collections.abc import Mapping
from uuid import UUID

import sqlalchemy as sa

from mentordesk.core.kernel.folding import fold
from mentordesk.core.kernel.identifiers import new_id
from mentordesk.core.recruitment.named import fill_in
from mentordesk.core.recruitment.senders.errors import SenderQuotaOutOfRange, SenderThere
from mentordesk.core.recruitment.tables import Application, Sender
from mentordesk.core.store.unit import Recording, Store

FIELDS = frozenset(("name", "contact", "phone", "email", "quota", "anchored"))


def add_sender(store: Store, *, programme: UUID, values: Mapping[str, object]) -> UUID:
    """Write down an organisation that sends applicants; its id.

    Raises TextMissing, SenderThere, SenderQuotaOutOfRange, SaysTooMuch.
    """
    with store.recording("recruitment.add_sender") as session:
        row = Sender(id=new_id(), programme=programme, name="", anchored=False)
        _write(session, row, values)
        session.add(row)
    return row.id


def change_sender(store: Store, *, sender: UUID, values: Mapping[str, object]) -> None:
    """Change fields of a sender. Raises TextMissing, SenderThere, SenderQuotaOutOfRange, SaysTooMuch."""
    with store.recording("recruitment.change_sender") as session:
        _write(session, session.get_one(Sender, sender), values)


def remove_sender(store: Store, *, sender: UUID) -> None:
    """Take a sender away; those whom it sent stay applicants, without a sender and its recommendation."""
    with store.recording("recruitment.remove_sender") as session:
        sent = session.scalars(sa.select(Application).where(Application.sender == sender)).all()
        for row in sent:
            row.sender = row.recommended = None
        session.get_one(Sender, sender).deleted = True
        session.facts["count"] = len(sent)


def _write(session: Recording, row: Sender, values: Mapping[str, object]) -> None:
    fill_in(row, values, FIELDS)
    if row.quota is not None and row.quota < 1:
        raise SenderQuotaOutOfRange(quota=row.quota)
    with session.no_autoflush:
        others = session.execute(sa.select(Sender.id, Sender.name).where(Sender.programme == row.programme)).all()
    if any(fold(name) == fold(row.name) and key != row.id for key, name in others):
        raise SenderThere(name=row.name)
