"""The case book as it is stored: everything in it sealed with a key that only its own passphrase opens."""

from sqlalchemy.orm import Mapped

from mentordesk.core.store.base import Base, Record


class CaseBook(Record, Base):
    """The case book's lock, one row: its key, wrapped by what the passphrase and the salt give. Base64."""

    __tablename__ = "case_book"

    salt: Mapped[str]
    wrapped: Mapped[str]


class Concern(Record, Base):
    """One concern about a person; `sealed` holds all of it, whom it is about too. Base64."""

    __tablename__ = "concern"

    sealed: Mapped[str]
