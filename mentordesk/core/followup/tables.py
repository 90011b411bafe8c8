"""How it goes for a pair, as it is stored."""

import datetime as dt
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.core.store.base import Base, Record, points_at


class Pulse(Record, Base):
    """How one of a pair says it goes, from 1 to 10, on a day."""

    __tablename__ = "pulse"

    pair: Mapped[UUID] = mapped_column(points_at("pair.id"))
    person: Mapped[UUID] = mapped_column(points_at("person.id"))
    day: Mapped[dt.date]
    score: Mapped[int]
    note: Mapped[str | None]
