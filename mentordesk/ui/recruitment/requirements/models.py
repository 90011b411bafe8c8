"""Who is asked to meet one requirement, as a list."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from mentordesk.core.recruitment.requirements.queries import PersonState
from mentordesk.core.recruitment.requirements.rules import STATES
from mentordesk.ui.recruitment.requirements.names import STATE_KINDS, state_name
from mentordesk.ui.widgets.moments import short_day
from mentordesk.ui.widgets.rows import Column, RowModel, StatusRole

translate = QCoreApplication.translate

STATE_COLUMN = 2
SPARED = (1, 4)
ROOM_FOR_ALL = 700
"""Below this width, in pixels at 100 %, the columns that are spared leave their room to the names."""
_ROLE, _STATE, _DAY = 150, 150, 130  # pixels at 100 %


def people_model(word: Callable[[str], str], parent: QObject) -> RowModel[PersonState]:
    """A row for each person: the name, what they apply as, how they stand, and the days."""
    columns: tuple[Column[PersonState], ...] = (
        Column(lambda: translate("RequirementTable", "Name"), lambda row: row.name),
        Column(lambda: translate("RequirementTable", "Applies as"), lambda row: _role(row, word), width=_ROLE),
        Column(
            lambda: translate("RequirementTable", "State"),
            lambda row: state_name(row.state, word),
            sort=lambda row: STATES.index(row.state),
            role_values={StatusRole: lambda row: STATE_KINDS[row.state]},
            width=_STATE,
        ),
        Column(
            lambda: translate("RequirementTable", "Since"),
            lambda row: short_day(row.met) if row.met else "",
            sort=lambda row: row.met,
            width=_DAY,
        ),
        Column(
            lambda: translate("RequirementTable", "Until"),
            lambda row: short_day(row.until) if row.until else "",
            sort=lambda row: row.until,
            width=_DAY,
        ),
    )
    return RowModel(columns, parent, record=lambda row: row.person)


def _role(row: PersonState, word: Callable[[str], str]) -> str:
    text = translate("RequirementTable", "Adept and mentor") if row.role == "both" else word(row.role)
    return text[:1].upper() + text[1:]
