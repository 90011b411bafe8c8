"""How the pairs are chosen, beside the weights: the aim, the least score, missing answers, groups and circles."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.core.matching.model import Settings
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.fields import ChoiceField, NumberField
from mentordesk.ui.widgets.form import Form
from mentordesk.ui.widgets.labels import PlainLabel

_TOP, _MANY = 100, 50
_GROUPS_FROM = 1
"""So many of one group with a mentor, when a limit is asked for and no number said yet."""


class RulesForm(QWidget):
    """Fields that are kept one by one. `ruled` brings what is to be stored, by the names of the settings."""

    ruled = Signal(dict)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings: Settings | None = None
        self._mode, self._group_by = ChoiceField("", parent=self), ChoiceField("", parent=self)
        self._minimum, self._missing = NumberField("", 0, _TOP, parent=self), ChoiceField("", parent=self)
        self._limit = NumberField("", 1, _MANY, parent=self)
        self._least, self._greatest = NumberField("", 1, _MANY, parent=self), NumberField("", 1, _MANY, parent=self)
        self._choosing, self._together = PlainLabel("", "section", self), PlainLabel("", "section", self)
        self._meaning, self._below, self._circles = (PlainLabel("", "secondary", self, wrap=True) for _ in range(3))
        self._aim = Form(appearance, {"mode": self._mode}, parent=self)
        self._numbers = Form(appearance, {"minimum": self._minimum, "missing": self._missing}, parent=self)
        self._group = Form(appearance, {"group_by": self._group_by, "group_limit": self._limit}, parent=self)
        sizes = {"least_size": self._least, "greatest_size": self._greatest}
        self._sizes = Form(appearance, sizes, tuple(sizes), parent=self)
        self._lay_out(appearance)
        self._forms = (self._aim, self._numbers, self._group, self._sizes)
        for form in self._forms:
            form.committed.connect(self._pass_on)

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._choosing.setText(self.tr("How pairs are chosen"))
        self._together.setText(self.tr("Several with one mentor"))
        self._mode.set_label(self.tr("Most important"))
        self._mode.set_options(self._modes())
        self._minimum.set_label(self.tr("Least score"))
        self._missing.set_label(self.tr("A missing answer counts"))
        self._missing.set_options([(0, self.tr("Nothing")), (50, self.tr("Half")), (100, self.tr("All"))])
        self._below.setText(self.tr("Pairs below the least score are not suggested."))
        self._group_by.set_label(self.tr("Not too many alike"))
        self._group_by.set_options(self._likenesses())
        self._limit.set_label(self.tr("At most so many with one mentor"))
        self._circles.setText(self.tr("A mentor leads nobody, or a circle of this size:"))
        self._least.set_label(self.tr("At least"))
        self._greatest.set_label(self.tr("At most"))
        self._tell()

    def show_settings(self, programme: UUID, settings: Settings) -> None:
        """Show what is stored; what is being typed stays."""
        self._settings = settings
        self._aim.show_record(programme, {"mode": settings.mode})
        numbers = {"minimum": settings.minimum // 100, "missing": settings.missing}
        self._numbers.show_record(programme, numbers)
        limits = {"group_by": settings.group_by, "group_limit": settings.group_limit}
        self._group.show_record(programme, limits)
        circles = {"least_size": settings.least_size, "greatest_size": settings.greatest_size}
        self._sizes.show_record(programme, circles)
        self._tell()

    def take_back(self, names: Iterable[str]) -> None:
        """What was typed for these settings could not be kept; it stays to be tried again."""
        for name in names:
            for form in self._forms:
                if name in form.fields:
                    form.take_back(name)

    def drafts(self) -> dict[str, object]:
        """What is being typed in one of the fields; empty when nothing is."""
        return next((found for form in self._forms if (found := form.drafts())), {})

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        """Let stand in its field what once was being typed."""
        for form in self._forms:
            form.take_drafts(drafts)

    def _tell(self) -> None:
        """What the chosen aim means, and only the fields that have a meaning now."""
        settings = self._settings
        if settings is None:
            return
        self._meaning.setText(self._meanings().get(settings.mode, ""))
        self._limit.setVisible(settings.group_by is not None)
        for part in (self._circles, self._sizes):
            part.setVisible(settings.preset == "group" or settings.least_size is not None)

    def _modes(self) -> list[tuple[object, str]]:
        return [
            ("floor", self.tr("Weakest pair first")),
            ("fairest", self.tr("As even as possible")),
            ("sum", self.tr("Highest sum")),
            ("stable", self.tr("Stable")),
        ]

    def _meanings(self) -> Mapping[str, str]:
        return {
            "floor": self.tr(
                "As many as possible get a mentor. The weakest pair becomes as good as it can, then the sum counts."
            ),
            "fairest": self.tr(
                "As many as possible get a mentor. The points are shared as evenly as can be, even if the sum is lower."
            ),
            "sum": self.tr("As many as possible get a mentor, and the sum is the highest. Some pairs may be weak."),
            "stable": self.tr("No two people would rather have each other than whom they got. Some may be left over."),
        }

    def _likenesses(self) -> list[tuple[object, str]]:
        return [
            (None, self.tr("No limit")),
            ("employer", self.tr("Same employer")),
            ("town", self.tr("Same town")),
            ("gender", self.tr("Same gender")),
            ("background", self.tr("Same background")),
        ]

    def _lay_out(self, appearance: Appearance) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.sizes.px(8))
        for part in (self._choosing, self._aim, self._meaning, self._numbers, self._below):
            column.addWidget(part)
        column.addSpacing(appearance.sizes.px(8))
        for part in (self._together, self._group, self._circles, self._sizes):
            column.addWidget(part)

    @Slot(str, object)
    def _pass_on(self, key: str, value: object) -> None:
        values = {key: value}
        if key == "minimum":
            values = {key: 100 * (value if isinstance(value, int) else 0)}
        elif key == "group_by" and self._settings is not None:
            limit = self._settings.group_limit or _GROUPS_FROM
            values = {key: value, "group_limit": None if value is None else limit}
        self.ruled.emit(values)
