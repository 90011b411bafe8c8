"""The panel in which criteria are named, ordered, added and taken away, and told what each score means."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.core.selection.queries import CriterionRow, RankedRow
from mentordesk.core.selection.rules import HIGHEST, LOWEST
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.selection.functions import Look
from mentordesk.ui.selection.rubric.functions import RubricFunctions
from mentordesk.ui.selection.side import SidePanel
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.fields import ChoiceField, LineField
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.form import Form
from mentordesk.ui.widgets.labels import PlainLabel

_SCORES = range(LOWEST, HIGHEST + 1)


class RubricPanel(SidePanel):
    """One criterion at a time: its name, and what each score from 1 to 5 means."""

    def __init__(self, appearance: Appearance, functions: RubricFunctions, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions = functions
        self._criteria: tuple[CriterionRow, ...] = ()
        self._chosen: UUID | None = None
        self._scores = 0
        self._title, self._hint = PlainLabel("", "section", self), PlainLabel("", "secondary", self, wrap=True)
        self._which, self._new = ChoiceField("", (), self), LineField("", self)
        self._name = LineField("", self)
        self._anchors = {f"score_{score}": LineField("", self) for score in _SCORES}
        self._form = Form(appearance, {"name": self._name, **self._anchors}, parent=self)
        self._up, self._down, self._remove, self._done = (QAction(self) for _ in range(4))
        self._lay_out(appearance)
        self._connect()
        self.retranslate()

    def begin(self) -> None:
        """Go to the choice of the criterion."""
        self._which.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_look(self, look: Look, row: RankedRow | None) -> None:
        known = {one.id for one in self._criteria}
        self._criteria = look.criteria
        fresh = [one.id for one in look.criteria if one.id not in known]
        if known and len(fresh) == 1:
            self._chosen = fresh[0]
        if self._chosen not in {one.id for one in look.criteria}:
            self._chosen = look.criteria[0].id if look.criteria else None
        self._choose(self._chosen)

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._title.setText(self.tr("Criteria"))
        self._hint.setText(self.tr("What applicants are scored by. Say in a few words what each score means."))
        self._which.set_label(self.tr("Criterion"))
        self._new.set_label(self.tr("Name of a new criterion"))
        self._name.set_label(self.tr("Name"))
        for score, field in zip(_SCORES, self._anchors.values(), strict=True):
            field.set_label(self.tr("Score {score}").format(score=score))
        self._up.setText(self.tr("Move up"))
        self._down.setText(self.tr("Move down"))
        self._done.setText(self.tr("Done"))
        self._show()

    def _show(self) -> None:
        one = self._one
        self._which.set_options([(row.id, row.name) for row in self._criteria])
        self._which.start_over(self._chosen)
        self._form.setVisible(one is not None)
        if one is None:
            return
        anchors = (*one.anchors, *[""] * HIGHEST)[:HIGHEST]
        self._form.show_record(one.id, {"name": one.name, **dict(zip(self._anchors, anchors, strict=True))})
        place = self._criteria.index(one)
        self._up.setEnabled(place > 0)
        self._down.setEnabled(place < len(self._criteria) - 1)
        self._remove.setEnabled(len(self._criteria) > 1)
        self._remove.setText(self._removal(self._scores))

    def _removal(self, scores: int) -> str:
        if not scores:
            return self.tr("Take away")
        return (
            self.tr("Take away with 1 score")
            if scores == 1
            else self.tr("Take away with {count} scores").format(count=scores)
        )

    @property
    def _one(self) -> CriterionRow | None:
        return next((one for one in self._criteria if one.id == self._chosen), None)

    def _lay_out(self, appearance: Appearance) -> None:
        buttons = QWidget(self)
        flow = FlowLayout(buttons)
        flow.setSpacing(appearance.sizes.px(8))
        for action in (self._up, self._down, self._remove, self._done):
            flow.addWidget(ActionButton(action, parent=buttons))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(appearance.sizes.px(8))
        for part in (self._title, self._hint, self._which, self._form, self._new, buttons):
            layout.addWidget(part)

    def _connect(self) -> None:
        self._which.committed.connect(self._choose)
        self._form.committed.connect(self._keep)
        self._new.committed.connect(self._add)
        self._up.triggered.connect(self._move_up)
        self._down.triggered.connect(self._move_down)
        self._remove.triggered.connect(self._take_away)
        self._done.triggered.connect(self.closed)

    @Slot(object)
    def _choose(self, criterion: UUID | None) -> None:
        self._chosen = criterion
        self._scores = self._functions.scores(criterion) if criterion is not None else 0
        self._show()

    @Slot(str, object)
    def _keep(self, key: str, value: object) -> None:
        if self._chosen is None:
            return
        done = self._functions.rename(self._chosen, str(value)) if key == "name" else self._anchor()
        if not done:
            self._form.take_back(key)

    def _anchor(self) -> bool:
        words: Sequence[str] = [str(field.value or "") for field in self._anchors.values()]
        return self._chosen is not None and self._functions.anchor(self._chosen, words)

    @Slot(object)
    def _add(self, name: str) -> None:
        if name and self._functions.add(name):
            self._new.start_over("")

    @Slot()
    def _move_up(self) -> None:
        self._move(-1)

    @Slot()
    def _move_down(self) -> None:
        self._move(1)

    def _move(self, steps: int) -> None:
        if self._chosen is not None:
            self._functions.move(self._chosen, steps)

    @Slot()
    def _take_away(self) -> None:
        if self._chosen is not None:
            self._functions.remove(self._chosen)
