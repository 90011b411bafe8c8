"""What the two of a pair expect, as it is stored."""

from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.core.store.base import Base, Record, points_at


class Expectation(Record, Base):
    """One answer: the adept's, the mentor's, or what both came to (`side`), with their `verdict` on it.

    Its id is made of pair, side and item.
    """

    __tablename__ = "expectation"
    tied = ("pair", "side", "item")

    pair: Mapped[UUID] = mapped_column(points_at("pair.id"))
    side: Mapped[str]
    item: Mapped[str]
    answer: Mapped[str]
    verdict: Mapped[str | None]
