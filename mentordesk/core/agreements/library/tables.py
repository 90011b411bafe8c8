"""An organisation's own texts of papers, and its logo, as they are stored."""

import datetime as dt
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.core.store.base import Base, Record, points_at


class Logo(Record, Base):
    """The picture in an organisation's letterhead: a PNG as Base64, and what it shows, for those who hear the paper.

    The one in use has an id made of the organisation. One that it took the place of is kept, with an id made of its
    fingerprint too, where a paper was issued with it: such a paper is printed again as it was.
    """

    __tablename__ = "logo"

    organisation: Mapped[UUID] = mapped_column(points_at("organisation.id"))
    content: Mapped[str]
    description: Mapped[str]


class PaperText(Record, Base):
    """A version of an organisation's own text of a kind of paper in a language; `content` is JSON.

    It is never changed: whoever changes the text makes the next version.
    """

    __tablename__ = "paper_text"

    organisation: Mapped[UUID] = mapped_column(points_at("organisation.id"))
    kind: Mapped[str]
    language: Mapped[str]
    version: Mapped[int]
    content: Mapped[str]
    made: Mapped[dt.date]
