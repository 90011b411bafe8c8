"""The list of applicants: who, when, from where, what is missing, how far."""

from collections.abc import Callable, Mapping
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Qt

from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.folding import fold
from mentordesk.core.recruitment.contact.rules import NOTHING, Heard
from mentordesk.core.recruitment.queries import ApplicantRow
from mentordesk.core.recruitment.rules import (
    ADEPT,
    BOTH,
    ENDED,
    MENTOR,
    PAUSED,
    is_pausing,
    lacking,
    places_of,
    plays,
)
from mentordesk.ui.recruitment.contact.names import heard_long, heard_short, promise_text
from mentordesk.ui.widgets.badges import RoleBadges
from mentordesk.ui.widgets.contact import shown_phone
from mentordesk.ui.widgets.labels import ChipKind
from mentordesk.ui.widgets.moments import long_day, near_day
from mentordesk.ui.widgets.rows import Column, RowModel, StatusRole

translate = QCoreApplication.translate

ALL, ADEPTS, MENTORS, INCOMPLETE, FRESH = "all", "adepts", "mentors", "incomplete", "fresh"
WAITING, OVERDUE, LATE, DOUBLES = "waiting", "overdue", "late", "doubles"
VIEWS = (ALL, ADEPTS, MENTORS, INCOMPLETE, FRESH, WAITING, OVERDUE, LATE, DOUBLES)

_TAKES_NOBODY = ("paused", "stopped", "ended")

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


def status_text(row: ApplicantRow, word: Callable[[str], str]) -> str:
    """How far somebody has come; of a pause, until when."""
    if row.status == PAUSED and row.pause_until is not None:
        return translate("ApplicantStatus", "Pause until {day}").format(day=near_day(row.pause_until, today()))
    return capitalised(word(row.status))


def missing(row: ApplicantRow) -> tuple[str, ...]:
    """What should still be asked for; nothing of those who are out."""
    if row.status in ENDED:
        return ()
    return lacking(email=row.email, phone=row.phone, languages=row.languages, topics=row.topics, times=row.times)


def in_view(row: ApplicantRow, view: str) -> bool:
    """Whether an applicant belongs to a view by the application alone."""
    if view == ADEPTS:
        return plays(row.role, ADEPT)
    if view == MENTORS:
        return plays(row.role, MENTOR)
    return view != INCOMPLETE or bool(missing(row))


def has_heard(heard: Heard, view: str) -> bool:
    """Whether somebody belongs to a view by what they have heard from us."""
    if view == WAITING:
        return heard.promised is not None
    return heard.late if view == LATE else heard.broken(today()) > 0


def mentor_places(rows: list[ApplicantRow]) -> tuple[int, int]:
    """How many mentors take part, and how many adepts they can take; who pauses or is stopped takes nobody."""
    mentors = [row for row in rows if plays(row.role, MENTOR) and row.status not in ENDED and not _is_away(row)]
    return len(mentors), sum(places_of(row.capacity) for row in mentors)


def _is_away(row: ApplicantRow) -> bool:
    return row.mentor_status in _TAKES_NOBODY or is_pausing(row.pause_until, today())


def capitalised(text: str) -> str:
    """A word as the beginning of a line."""
    return text[:1].upper() + text[1:]


class ApplicantModel(RowModel[ApplicantRow]):
    """The applicants of the programme."""

    def __init__(self, badges: RoleBadges, word: Callable[[str], str], parent: QObject) -> None:
        self._badges, self._word = badges, word
        self._heard: Mapping[UUID, Heard] = {}
        came = {_TIP: self._came_exactly, _SPOKEN: self._came_exactly, StatusRole: self._came_kind}
        heard = {StatusRole: self._heard_kind, _TIP: self._heard_exactly, _SPOKEN: self._heard_exactly}
        status = {StatusRole: _status_kind, _TIP: self._status_in_full, _SPOKEN: self._status_in_full}
        named = {_PICTURE: self._badge, _SPOKEN: self._spoken}
        columns = (
            Column(self._name_title, self.name_text, sort=_name, role_values=named),
            Column(self._came_title, _came, sort=_submitted, width=108, role_values=came),
            Column(self._source_title, _source, width=116),
            Column(self._missing_title, self.missing_text, width=132, role_values={StatusRole: _missing_kind}),
            Column(self._heard_title, self._heard_text, sort=self._last_heard, width=172, role_values=heard),
            Column(self._status_title, self._status, width=120, role_values=status),
            Column(self._town_title, _town, width=100),
        )
        super().__init__(columns, parent, search=_searched)

    def set_heard(self, heard: Mapping[UUID, Heard]) -> None:
        """From now on the applicants have heard this from us."""
        self._heard = heard

    def heard(self, row: ApplicantRow) -> Heard:
        """What an applicant has heard from us."""
        return self._heard.get(row.id, NOTHING)

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
        return self._badges.icon(row.role, hidden=bool(row.hidden))

    def name_text(self, row: ApplicantRow) -> str:
        """The name, marked where the address is hidden."""
        return self.tr("{name} · address hidden").format(name=row.name) if row.hidden else row.name

    def _status(self, row: ApplicantRow) -> str:
        """The column is narrow, so the day until which somebody pauses stands there in figures."""
        until = row.pause_until if row.status == PAUSED else None
        return self.tr("Pause {day}").format(day=f"{until.day}.{until.month}.") if until else self._status_in_full(row)

    def _status_in_full(self, row: ApplicantRow) -> str:
        return status_text(row, self._word)

    def _spoken(self, row: ApplicantRow) -> str:
        return f"{self.name_text(row)}, {self.role_text(row)}"

    def _heard_text(self, row: ApplicantRow) -> str:
        return heard_short(self.heard(row), today())

    def _heard_exactly(self, row: ApplicantRow) -> str:
        heard = self.heard(row)
        last = self.tr("Last heard from us: {heard}").format(heard=heard_long(heard, today()))
        parts = [last, capitalised(promise_text(heard, today()))]
        if heard.drafted is not None:
            parts.append(self.tr("A draft is made and not marked as sent"))
        return ". ".join(part for part in parts if part)

    def _heard_kind(self, row: ApplicantRow) -> ChipKind | None:
        return "danger" if self.heard(row).broken(today()) else None

    def _last_heard(self, row: ApplicantRow) -> object:
        return self.heard(row).last

    def _came_exactly(self, row: ApplicantRow) -> str:
        day = long_day(row.submitted.date()) if row.submitted else ""
        return self.tr("{day}, after the deadline").format(day=day) if self.heard(row).late else day

    def _came_kind(self, row: ApplicantRow) -> ChipKind | None:
        return "warn" if self.heard(row).late else None

    def _heard_title(self) -> str:
        return self.tr("Last heard from us")

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
