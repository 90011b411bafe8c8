"""One applicant: who it is and how far they have come, always in sight, and under it everything else to unfold."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.core.recruitment.queries import ApplicantRow
from mentordesk.core.recruitment.rules import ADEPT, MENTOR, plays
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.recruitment.detail_sections import sections
from mentordesk.ui.recruitment.functions import RecruitmentFunctions
from mentordesk.ui.recruitment.models import capitalised, status_kind, status_text
from mentordesk.ui.recruitment.sections import Section, SectionBody
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.fold import Fold
from mentordesk.ui.widgets.labels import Chip, PlainLabel
from mentordesk.ui.widgets.moments import exact_day


class ApplicantHeader(QWidget):
    """The name, what somebody applies as, how far they have come, and what is still missing."""

    def __init__(self, functions: RecruitmentFunctions, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._name = PlainLabel("", "section", self, wrap=True)
        self._adept, self._mentor, self._status = (Chip("", kind, self) for kind in ("adept", "mentor", "neutral"))
        self._hidden = Chip("", "warn", self)
        self._came = PlainLabel("", "secondary", self, wrap=True)
        self._missing = PlainLabel("", "secondary", self, wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        chips = QWidget(self)
        self._chips = FlowLayout(chips)
        for chip in (self._adept, self._mentor, self._status, self._hidden):
            self._chips.addWidget(chip)
        for part in (self._name, chips, self._came, self._missing):
            self._column.addWidget(part)
        appearance.changed.connect(self._space)
        self._space()

    def show_applicant(self, row: ApplicantRow, missing: str) -> None:
        """Show somebody; `missing` is what should still be asked for, in words."""
        self._name.setText(row.name)
        self._adept.setVisible(plays(row.role, ADEPT))
        self._mentor.setVisible(plays(row.role, MENTOR))
        self._status.set(status_text(row, self._functions.word), status_kind(row.status))
        self._hidden.setVisible(bool(row.hidden))
        came, late = self._how_it_came(row), self._functions.contact.heard_of(row.id).late
        self._came.setText(self.tr("{came}, after the deadline").format(came=came) if late else came)
        self._missing.setText(self.tr("Still missing: {things}").format(things=missing))
        self._missing.setVisible(bool(missing))

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._adept.setText(capitalised(self._functions.word(ADEPT)))
        self._mentor.setText(capitalised(self._functions.word(MENTOR)))
        self._hidden.setText(self.tr("Address hidden"))

    def _how_it_came(self, row: ApplicantRow) -> str:
        if row.channel in ("pdf", "paper") and row.submitted is not None:
            on_paper = row.channel == "paper"
            came = self.tr("Keyed in from paper {day}") if on_paper else self.tr("Came as a filled form {day}")
            return came.format(day=exact_day(row.submitted.date()))
        if row.submitted is None:
            return self.tr("Typed in") if row.channel == "typed" else self.tr("From a sheet")
        typed = row.channel == "typed"
        text = self.tr("Typed in {day}") if typed else self.tr("Sent in {day}, fetched from a sheet")
        return text.format(day=exact_day(row.submitted.date()))

    def _space(self) -> None:
        self._column.setSpacing(self._appearance.sizes.px(6))
        self._chips.setSpacing(self._appearance.sizes.px(6))


class ApplicantDetail(QWidget):
    """The parts under the header. Which of them are unfolded stays as long as the window is open.

    `header` is laid out by the page, above what scrolls. `asked` is a part's wish for a panel in place of the list.
    """

    asked = Signal(str)

    def __init__(self, functions: RecruitmentFunctions, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._row: ApplicantRow | None = None
        self._rows: Sequence[ApplicantRow] = ()
        self.header = ApplicantHeader(functions, appearance, self)
        self._sections = {section.key: section for section in sections(functions, appearance)}
        self._folds = {
            key: Fold(appearance, partial(self._build, section), self) for key, section in self._sections.items()
        }
        self._wanted = {key: section.is_open for key, section in self._sections.items()}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for key, fold in self._folds.items():
            self._column.addWidget(fold)
            fold.folded.connect(partial(self._follow_fold, key))
        self._column.addStretch(1)
        appearance.changed.connect(self._space)
        self._space()
        self.retranslate()

    def show_applicant(self, row: ApplicantRow, missing: str) -> None:
        """Show somebody; `missing` is what should still be asked for, in words."""
        self._row = row
        self.header.show_applicant(row, missing)
        for key, section in self._sections.items():
            self._show_section(section, self._folds[key], row)

    def unfold(self, key: str) -> None:
        """Show a part, put the focus into it, and let it stay unfolded."""
        fold = self._folds[key]
        if not fold.is_open:
            fold.unfold()
            self._follow_fold(key, on=True)
        if (body := _body(fold)) is not None:
            body.go_in()

    def go_in(self) -> None:
        """Put the focus into the first field, or on the first heading where everything is folded."""
        unfolded = (body for fold in self._folds.values() if fold.is_open and (body := _body(fold)) is not None)
        if (body := next(unfolded, None)) is not None:
            body.go_in()
        else:
            next(iter(self._folds.values())).heading.setFocus(Qt.FocusReason.TabFocusReason)

    def drafts(self) -> dict[str, object]:
        """What is being typed, part by part, and about whom."""
        typed = {key: found for key, body in self._bodies if (found := body.drafts())}
        return {"record": self._row.id.hex, **typed} if typed and self._row is not None else {}

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        """Let stand here what was being typed about the applicant who is shown."""
        for key, fold in self._folds.items():
            typed = drafts.get(key)
            if isinstance(typed, dict) and typed and not fold.isHidden():
                if not fold.is_open:
                    fold.unfold()
                    self._follow_fold(key, on=True)
                if (body := _body(fold)) is not None:
                    body.take_drafts(typed)

    def set_suggestions(self, rows: Sequence[ApplicantRow]) -> None:
        """Offer what others have answered while somebody writes."""
        self._rows = rows
        for _, body in self._bodies:
            body.set_suggestions(rows)

    def retranslate(self) -> None:
        """Take the language of the moment. There may be no file just now, so nothing is read."""
        self.header.retranslate()
        for key, section in self._sections.items():
            self._folds[key].say(section.title(), self._folds[key].summary)
        for _, body in self._bodies:
            body.retranslate()

    @property
    def _bodies(self) -> Iterator[tuple[str, SectionBody]]:
        """The parts that have been made."""
        for key, fold in self._folds.items():
            if (body := _body(fold)) is not None:
                yield key, body

    def _show_section(self, section: Section, fold: Fold, row: ApplicantRow) -> None:
        applies = section.applies(row)
        fold.setVisible(applies)
        if not applies:
            return
        fold.say(section.title(), section.summary(row))
        if self._wanted[section.key] and not fold.is_open:
            fold.unfold()
        if fold.is_open and (body := _body(fold)) is not None:
            body.show_applicant(row)

    def _build(self, section: Section, parent: QWidget) -> SectionBody:
        """Make what is under a heading; it takes what the others know already."""
        body = section.build(parent)
        body.asked.connect(self.asked)
        body.set_suggestions(self._rows)
        return body

    def _follow_fold(self, key: str, on: bool) -> None:
        """The person has folded or unfolded a part."""
        self._wanted[key] = on
        body = _body(self._folds[key])
        if on and body is not None and self._row is not None:
            body.show_applicant(self._row)

    def _space(self) -> None:
        self._column.setSpacing(self._appearance.sizes.px(12))


def _body(fold: Fold) -> SectionBody | None:
    return fold.body if isinstance(fold.body, SectionBody) else None
