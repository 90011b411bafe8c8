"""Papers and who has signed them, as they are stored."""

import datetime as dt
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.core.store.base import Base, Record, points_at


class Paper(Record, Base):
    """A paper of a pair, of a person or of the programme, as it was made; `fingerprint` is the hash of its words.

    `paper_text` is the organisation's own text that it was made with, None for the shipped one; `text_version` is that
    text's version, `beside` the second language, and `content` (JSON) all of its words, so that it can be made again.
    There are none of these where they name people whom it is not about: nobody could erase them then.
    """

    __tablename__ = "paper"

    programme: Mapped[UUID] = mapped_column(points_at("programme.id"))
    kind: Mapped[str]
    pair: Mapped[UUID | None] = mapped_column(points_at("pair.id"))
    person: Mapped[UUID | None] = mapped_column(points_at("person.id"))
    language: Mapped[str]
    version: Mapped[int]
    status: Mapped[str]
    fingerprint: Mapped[str]
    paper_text: Mapped[UUID | None] = mapped_column(points_at("paper_text.id"))
    text_version: Mapped[int | None]
    beside: Mapped[str | None]
    addendum: Mapped[UUID | None] = mapped_column(points_at("addendum.id"))
    content: Mapped[str | None]
    issued: Mapped[dt.date | None]
    sent: Mapped[dt.date | None]
    """The day on which a person says that it was sent."""


class Signature(Record, Base):
    """Who must sign a paper, and on which day that was done. Its id is made of paper and role."""

    __tablename__ = "signature"

    paper: Mapped[UUID] = mapped_column(points_at("paper.id"))
    role: Mapped[str]
    person: Mapped[UUID | None] = mapped_column(points_at("person.id"))
    signed: Mapped[dt.date | None]
