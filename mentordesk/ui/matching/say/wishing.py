"""One participant's wishes, keyed in by name and put in order, and whom they would rather not have."""

from collections.abc import Callable, Mapping
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.matching.say.actions import SayActions
from mentordesk.ui.matching.say.earlier import earlier_lines
from mentordesk.ui.matching.say.functions import BOTH, MENTOR, SayFunctions, Speaker
from mentordesk.ui.matching.say.picking import Named, NamePicker, ShortList
from mentordesk.ui.matching.say.short_button import ShortButton
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.form import record_of
from mentordesk.ui.widgets.labels import Chip, ChipKind, PlainLabel

_MOST_LINES = 8


class NamedList(QWidget):
    """A heading, a line to find people with, and those who were taken, with the actions for the current one."""

    def __init__(self, appearance: Appearance, actions: tuple[QAction, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.heading, self.note = PlainLabel("", "strong", self), PlainLabel("", "secondary", self, wrap=True)
        self.picker, self.taken = NamePicker(appearance, self), ShortList(appearance, _MOST_LINES, self)
        self.buttons: list[ShortButton] = []
        self._buttons = QWidget(self)
        row = FlowLayout(self._buttons)
        row.setSpacing(appearance.sizes.px(4))
        for action in actions:
            self.buttons.append(ShortButton(action, self._buttons))
            row.addWidget(self.buttons[-1])
            self.taken.addAction(action)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(appearance.sizes.px(4))
        for part in (self.heading, self.note, self.picker, self.taken, self._buttons):
            self.column.addWidget(part)

    def show_names(self, names: list[Named]) -> None:
        """Show these; somebody is always current, so that buttons and keys know whom they are about."""
        self.taken.set_names(names)
        if names and self.taken.chosen is None:
            self.taken.go_to(0)
        for part in (self.taken, self._buttons):
            part.setVisible(bool(names))


class WishPanel(QWidget):
    """What one participant wishes. Every change is kept at once."""

    def __init__(self, functions: SayFunctions, appearance: Appearance, actions: SayActions, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._speaker: Speaker | None = None
        self._up, self._down, self._forget, self._allow = actions.up, actions.down, QAction(self), QAction(self)
        self._title, self._role = PlainLabel("", "section", self, wrap=True), Chip("", "adept", self)
        self._wishes = NamedList(appearance, (self._up, self._down, self._forget), self)
        self._avoided = NamedList(appearance, (self._allow,), self)
        self._private = Chip("", "info", self._avoided)
        self._avoided.column.insertWidget(1, self._private)
        self._marks = PlainLabel("", "secondary", self, wrap=True)
        self._before = PlainLabel("", "secondary", self, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.sizes.px(8))
        for part in (self._title, self._role, self._before, self._wishes, self._avoided, self._marks):
            column.addWidget(part)
        self._connect()
        self._draw()

    def show_speaker(self, speaker: Speaker) -> None:
        """Show this participant; what is being typed stays as long as it is the same one."""
        if self._speaker is not None and self._speaker.id != speaker.id:
            for part in (self._wishes, self._avoided):
                part.picker.line.clear()
        self._speaker = speaker
        self._title.setText(speaker.name)
        kind: ChipKind = "mentor" if speaker.role == MENTOR else "adept"
        names = {MENTOR: self.tr("Mentor"), BOTH: self.tr("Adept and mentor")}
        self._role.set(names.get(speaker.role, self.tr("Adept")), kind)
        wished, avoided = speaker.wished, speaker.avoided
        taken = {speaker.id, *(each.about for each in (*wished, *avoided))}
        free = [one for one in speaker.others if one[0] not in taken]
        lines = [Named(one.about, f"{place}. {one.about_name}") for place, one in enumerate(wished, start=1)]
        self._wishes.show_names(lines)
        self._avoided.show_names([Named(one.about, one.about_name) for one in avoided])
        for part in (self._wishes, self._avoided):
            part.picker.offer(free)
        for action in (self._up, self._down):
            action.setEnabled(len(wished) > 1)
        self._tell_marks(speaker)
        before = earlier_lines(speaker.name, self._functions.earlier(speaker.id))
        self._before.setText("\n".join(before))
        self._before.setVisible(bool(before))

    def enter(self) -> None:
        """Go to the line for the next wish."""
        self._wishes.picker.setFocus()

    def drafts(self) -> dict[str, object]:
        """The names that are being typed; empty when nothing is."""
        typed = {"wish": self._wishes.picker.line.text(), "avoid": self._avoided.picker.line.text()}
        if self._speaker is None or not any(typed.values()):
            return {}
        return {"record": self._speaker.id.hex, **typed}

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        """Let stand again what was being typed about whom is shown."""
        if self._speaker is not None and self._speaker.id == record_of(drafts):
            self._wishes.picker.line.retype(drafts.get("wish"))
            self._avoided.picker.line.retype(drafts.get("avoid"))

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._name_buttons()
        self._wishes.heading.setText(self.tr("Wishes, the dearest first"))
        self._wishes.picker.name(self.tr("Write a name and press Enter"), self.tr("Those who fit"))
        self._wishes.taken.setAccessibleName(self.tr("Wishes in order"))
        self._wishes.note.setText(self.tr("Ctrl and an arrow key moves a wish up or down. Del takes it off."))
        self._avoided.heading.setText(self.tr("Would rather not have"))
        self._avoided.picker.name(self.tr("Write a name and press Enter"), self.tr("Those who fit"))
        self._avoided.taken.setAccessibleName(self.tr("Would rather not have"))
        self._avoided.note.setText(self.tr("It counts when pairs are suggested, and stands on no paper."))
        self._private.set(self.tr("Only you see this"), "info")

    def _name_buttons(self) -> None:
        off, up, down = self.tr("Take off"), self.tr("Up"), self.tr("Down")
        self._forget.setText(off)
        self._allow.setText(off)
        move_up, move_down, forget = self._wishes.buttons
        (allow,) = self._avoided.buttons
        move_up.say(up, self._up.text())
        move_down.say(down, self._down.text())
        forget.say(off, self.tr("Take the wish off"))
        allow.say(off, self.tr("Take off whom they would rather not have"))

    def _connect(self) -> None:
        self._wishes.picker.picked.connect(self._wish)
        self._wishes.taken.removed.connect(self._take_off)
        self._avoided.picker.picked.connect(self._avoid)
        self._avoided.taken.removed.connect(self._take_back)
        self._up.triggered.connect(self._move_up)
        self._down.triggered.connect(self._move_down)
        self._forget.triggered.connect(self._take_off_current)
        self._allow.triggered.connect(self._take_back_current)
        self._appearance.changed.connect(self._draw)

    @Slot()
    def _draw(self) -> None:
        ink = self._appearance.tokens.ink
        for drawing, button in zip(("arrow-up", "arrow-down"), self._wishes.buttons, strict=False):
            button.setIcon(icon(drawing, ink))

    def _tell_marks(self, speaker: Speaker) -> None:
        marks = sorted(((one.rating or 0, one.about_name) for one in speaker.said if one.rating), reverse=True)
        told = ", ".join(self.tr("{name} {mark}").format(name=name, mark=mark) for mark, name in marks)
        self._marks.setText(self.tr("Marks after the speed meetings: {marks}").format(marks=told))
        self._marks.setVisible(bool(told))

    @property
    def _order(self) -> list[UUID]:
        return [one.about for one in self._speaker.wished] if self._speaker is not None else []

    def _keep(self, change: Callable[[list[UUID]], None]) -> None:
        order = self._order
        change(order)
        if self._speaker is not None and order != self._order:
            self._functions.wish(self._speaker.id, order)

    @Slot(object)
    def _wish(self, whom: UUID) -> None:
        self._keep(lambda order: order.append(whom))

    @Slot(object)
    def _take_off(self, whom: UUID) -> None:
        self._keep(lambda order: order.remove(whom))

    @Slot()
    def _take_off_current(self) -> None:
        if (whom := self._wishes.taken.chosen) is not None:
            self._take_off(whom)

    @Slot()
    def _move_up(self) -> None:
        self._move(-1)

    @Slot()
    def _move_down(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        whom, order = self._wishes.taken.chosen, self._order
        if whom is None or self._speaker is None:
            return
        place = order.index(whom)
        aim = place + step
        if 0 <= aim < len(order):
            order[place], order[aim] = order[aim], order[place]
            self._functions.wish(self._speaker.id, order)

    @Slot(object)
    def _avoid(self, whom: UUID) -> None:
        if self._speaker is not None:
            self._functions.avoid(self._speaker.id, whom, True)

    @Slot(object)
    def _take_back(self, whom: UUID) -> None:
        if self._speaker is not None:
            self._functions.avoid(self._speaker.id, whom, False)

    @Slot()
    def _take_back_current(self) -> None:
        if (whom := self._avoided.taken.chosen) is not None:
            self._take_back(whom)
