"""The list of everybody in the file."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from uuid import UUID

from PySide6.QtCore import QObject, Qt

from mentordesk.core.kernel.folding import fold
from mentordesk.core.programme.queries import PersonRow
from mentordesk.core.recruitment.rules import ADEPT, BOTH, MENTOR
from mentordesk.ui.widgets.badges import RoleBadges
from mentordesk.ui.widgets.contact import shown_phone
from mentordesk.ui.widgets.rows import Column, RowModel

_PICTURE, _SPOKEN = int(Qt.ItemDataRole.DecorationRole), int(Qt.ItemDataRole.AccessibleTextRole)


@dataclass(frozen=True)
class PeopleRow:
    """A person with the role played over all programmes: `adept`, `mentor`, `both`, or empty."""

    person: PersonRow
    role: str


def people_rows(people: Sequence[PersonRow], roles: Mapping[UUID, frozenset[str]]) -> list[PeopleRow]:
    """Everybody with their role."""
    return [PeopleRow(person, _together(roles.get(person.id, frozenset()))) for person in people]


def _together(roles: frozenset[str]) -> str:
    if BOTH in roles or {ADEPT, MENTOR} <= roles:
        return BOTH
    return next(iter(roles), "")


class PeopleModel(RowModel[PeopleRow]):
    """Everybody, by name."""

    def __init__(self, badges: RoleBadges, word: Callable[[str], str], parent: QObject) -> None:
        self._badges, self._word = badges, word
        named = {_PICTURE: self._badge, _SPOKEN: self._spoken}
        columns = (
            Column(self._name_title, self.name_text, sort=_name, role_values=named),
            Column(self._role_title, self.role_text, width=120),
            Column(self._email_title, _email),
            Column(self._phone_title, _phone, width=136),
            Column(self._town_title, _town, width=104),
        )
        super().__init__(columns, parent, record=attrgetter("person.id"), search=_searched)

    def name_text(self, row: PeopleRow) -> str:
        """The name, marked where the address is hidden."""
        name = row.person.name
        return self.tr("{name} · address hidden").format(name=name) if row.person.hidden else name

    def role_text(self, row: PeopleRow) -> str:
        """The role in words."""
        if row.role == BOTH:
            return self.tr("Adept and mentor")
        word = self._word(row.role) if row.role else ""
        return word[:1].upper() + word[1:]

    def _badge(self, row: PeopleRow) -> object:
        return self._badges.icon(row.role, hidden=bool(row.person.hidden))

    def _spoken(self, row: PeopleRow) -> str:
        return ", ".join(text for text in (self.name_text(row), self.role_text(row)) if text)

    def _name_title(self) -> str:
        return self.tr("Name")

    def _role_title(self) -> str:
        return self.tr("Role")

    def _email_title(self) -> str:
        return self.tr("E-mail")

    def _phone_title(self) -> str:
        return self.tr("Phone")

    def _town_title(self) -> str:
        return self.tr("Town")


def _name(row: PeopleRow) -> str:
    return row.person.name


def _email(row: PeopleRow) -> str:
    return row.person.email or ""


def _phone(row: PeopleRow) -> str:
    return shown_phone(row.person.phone)


def _town(row: PeopleRow) -> str:
    return row.person.town or ""


def _searched(row: PeopleRow) -> str:
    who = row.person
    texts = (who.name, who.preferred_name, who.email, who.phone, shown_phone(who.phone), who.town, who.employer)
    return fold("\n".join(text for text in texts if text))
