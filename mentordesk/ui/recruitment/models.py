"""The list of applicants: who, when, from where, what is missing, how far."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt

from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.folding import fold
from mentordesk.core.recruitment.queries import ApplicantRow
from mentordesk.core.recruitment.rules import ADEPT, BOTH, ENDED, MENTOR, lacking, places_of, plays
from mentordesk.ui.widgets.badges import RoleBadges
from mentordesk.ui.widgets.contact import shown_phone
from mentordesk.ui.widgets.labels import ChipKind
from mentordesk.ui.widgets.moments import long_day, near_day
from mentordesk.ui.widgets.rows import Column, RowModel, StatusRole

ALL, ADEPTS, MENTORS, INCOMPLETE, FRESH = "all", "adepts", "mentors", "incomplete", "fresh"
VIEWS = (ALL, ADEPTS, MENTORS, INCOMPLETE, FRESH)

_SPOKEN, _PICTURE, _TIP = (
    int(role)
    for role in (
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.DecorationRole,
        Qt.ItemDataRole.ToolTipRole,
    )
)
_KINDS: Mapping[str, ChipKind] = {
    "received": "info",
    "incomplete": "warn",
    "complete": "ok",
    "assessing": "info",
    "interview": "info",
    "recommended": "accent",
    "offered": "ok",
    "accepted": "ok",
    "waiting": "warn",
    "approved": "ok",
    "free": "ok",
    "matched": "ok",
    "paused": "warn",
    "stopped": "danger",
}


def status_kind(status: str) -> ChipKind:
    """The chip for a status."""
    return _KINDS.get(status, "neutral")


def missing(row: ApplicantRow) -> tuple[str, ...]:
    """What should still be asked for; nothing of those who are out."""
    if row.status in ENDED:
        return ()
    return lacking(email=row.email, phone=row.phone, languages=row.languages, topics=row.topics, times=row.times)


def in_view(row: ApplicantRow, view: str) -> bool:
    """Whether an applicant belongs to a view; who is fresh the page knows."""
    if view == ADEPTS:
        return plays(row.role, ADEPT)
    if view == MENTORS:
        return plays(row.role, MENTOR)
    return view != INCOMPLETE or bool(missing(row))


def mentor_places(rows: list[ApplicantRow]) -> tuple[int, int]:
    """How many mentors take part, and how many adepts they can take."""
    mentors = [row for row in rows if plays(row.role, MENTOR) and row.status not in ENDED]
    return len(mentors), sum(places_of(row.capacity) for row in mentors)


def capitalised(text: str) -> str:
    """A word as the beginning of a line."""
    return text[:1].upper() + text[1:]


class ApplicantModel(RowModel[ApplicantRow]):
    """The applicants of the programme."""

    def __init__(self, badges: RoleBadges, word: Callable[[str], str], parent: QObject) -> None:
        self._badges, self._word = badges, word
        columns = (
            Column(self._name_title, _name, role_values={_PICTURE: self._badge, _SPOKEN: self._spoken}),
            Column(self._came_title, _came, sort=_submitted, width=108, role_values={_TIP: _came_exactly}),
            Column(self._source_title, _source, width=116),
            Column(self._missing_title, self.missing_text, role_values={StatusRole: _missing_kind}),
            Column(self._status_title, self._status, width=120, role_values={StatusRole: _status_kind}),
            Column(self._town_title, _town, width=100),
        )
        super().__init__(columns, parent, search=_searched)

    def missing_text(self, row: ApplicantRow) -> str:
        """What is missing, in words."""
        names = {
            "contact": self.tr("e-mail/phone"),
            "languages": self.tr("language"),
            "topics": self.tr("topics"),
            "times": self.tr("times"),
        }
        return ", ".join(names[key] for key in missing(row))

    def role_text(self, row: ApplicantRow) -> str:
        """The role in words."""
        return self.tr("adept and mentor") if row.role == BOTH else self._word(row.role)

    def _badge(self, row: ApplicantRow) -> object:
        return self._badges.icon(row.role)

    def _spoken(self, row: ApplicantRow) -> str:
        return f"{row.name}, {self.role_text(row)}"

    def _status(self, row: ApplicantRow) -> str:
        return capitalised(self._word(row.status))

    def _name_title(self) -> str:
        return self.tr("Applicant")

    def _came_title(self) -> str:
        return self.tr("Came in")

    def _source_title(self) -> str:
        return self.tr("Source")

    def _missing_title(self) -> str:
        return self.tr("Missing")

    def _status_title(self) -> str:
        return self.tr("Status")

    def _town_title(self) -> str:
        return self.tr("Town")


def _name(row: ApplicantRow) -> str:
    return row.name


def _came(row: ApplicantRow) -> str:
    return near_day(row.submitted.date(), today()) if row.submitted else ""


def _came_exactly(row: ApplicantRow) -> str:
    return long_day(row.submitted.date()) if row.submitted else ""


def _submitted(row: ApplicantRow) -> object:
    return row.submitted


def _source(row: ApplicantRow) -> str:
    return row.source or ""


def _town(row: ApplicantRow) -> str:
    return row.town or ""


def _missing_kind(row: ApplicantRow) -> ChipKind:
    return "warn"


def _status_kind(row: ApplicantRow) -> ChipKind:
    return status_kind(row.status)


def _searched(row: ApplicantRow) -> str:
    single = (row.name, row.preferred_name, row.email, row.phone, shown_phone(row.phone), row.town, row.employer)
    return fold("\n".join((*(text for text in single if text), row.source or "", *row.field, *row.topics)))
