"""Who answers for somebody under age, as it is stored."""

from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.core.store.base import Base, Record, points_at


class Guardian(Record, Base):
    """A guardian of a person under 18; `responsible` is whether they have parental responsibility."""

    __tablename__ = "guardian"

    person: Mapped[UUID] = mapped_column(points_at("person.id"))
    name: Mapped[str]
    relation: Mapped[str | None]
    phone: Mapped[str | None]
    email: Mapped[str | None]
    responsible: Mapped[bool] = mapped_column(default=True)
