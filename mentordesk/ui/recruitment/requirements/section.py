"""The part of the detail about what is required of somebody."""

from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.core.recruitment.queries import ApplicantRow
from mentordesk.core.recruitment.requirements.rules import HOLDING
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.recruitment.requirements.functions import RequirementFunctions
from mentordesk.ui.recruitment.requirements.line import RequirementLine
from mentordesk.ui.recruitment.sections import SectionBody


class RequirementsSection(SectionBody):
    """A line for each requirement; what must still be met comes first into the focus."""

    def __init__(self, functions: RequirementFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._lines: list[RequirementLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(appearance.sizes.px(16))

    def show_applicant(self, row: ApplicantRow) -> None:
        self._show(row.id)

    def go_in(self) -> None:
        shown = [line for line in self._lines if not line.isHidden() and line.row is not None]
        open_ = [line for line in shown if line.row is not None and line.row.state not in HOLDING]
        for line in (open_ or shown)[:1]:
            line.go_in()

    def retranslate(self) -> None:
        for line in self._lines:
            line.retranslate()

    def _show(self, person: UUID) -> None:
        rows = self._functions.rows(person)
        while len(self._lines) < len(rows):
            line = RequirementLine(self._functions, self._appearance, self)
            if self._appearance.names_hidden:
                line.rest()
            self._lines.append(line)
            self._column.addWidget(line)
        for line, row in zip(self._lines, rows, strict=False):
            line.show_row(person, row)
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(rows))
