"""Course certificates and attests, as they are stored."""

import datetime as dt
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.core.store.base import Base, Record, points_at


class Attest(Record, Base):
    """What an organisation confirms of somebody, in the words that a person has gone through before signing.

    `tasks` and `competences` have a line for each.
    """

    __tablename__ = "attest"

    programme: Mapped[UUID] = mapped_column(points_at("programme.id"))
    person: Mapped[UUID] = mapped_column(points_at("person.id"))
    kind: Mapped[str]
    number: Mapped[str]
    day: Mapped[dt.date]
    meetings: Mapped[int | None]
    hours: Mapped[int | None]
    tasks: Mapped[str | None]
    competences: Mapped[str | None]
    signer: Mapped[str]
    signer_title: Mapped[str | None]
