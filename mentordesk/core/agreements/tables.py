"""Papers and who has signed them, as they are stored."""

import datetime as dt
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.core.store.base import Base, Record, points_at


class Paper(Record, Base):
    """An agreement of a pair or a declaration of a person, as it was made; `fingerprint` is the hash of its bytes."""

    __tablename__ = "paper"

    programme: Mapped[UUID] = mapped_column(points_at("programme.id"))
    kind: Mapped[str]
    pair: Mapped[UUID | None] = mapped_column(points_at("pair.id"))
    person: Mapped[UUID | None] = mapped_column(points_at("person.id"))
    language: Mapped[str]
    version: Mapped[int]
    status: Mapped[str]
    fingerprint: Mapped[str]


class Signature(Record, Base):
    """Who must sign a paper, and on which day that was done. Its id is made of paper and role."""

    __tablename__ = "signature"

    paper: Mapped[UUID] = mapped_column(points_at("paper.id"))
    role: Mapped[str]
    person: Mapped[UUID | None] = mapped_column(points_at("person.id"))
    signed: Mapped[dt.date | None]
