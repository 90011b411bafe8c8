"""That two people are not the same, as it is stored."""

from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.core.store.base import Base, Record, points_at


class DifferentPeople(Record, Base):
    """Somebody has said that these two are not the same person. Its id is made of both, the lower one first."""

    __tablename__ = "different_people"
    tied = ("one", "other")

    one: Mapped[UUID] = mapped_column(points_at("person.id"))
    other: Mapped[UUID] = mapped_column(points_at("person.id"))
