"""What is to be thought of when something is wrong: whom to ring, what the law asks, and who must know."""

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from mentordesk.core.casebook.rules import TO_DO
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.labels import PlainLabel


class ToDo(QFrame):
    """A short list in the order of haste; `ticked` brings all that is ticked."""

    ticked = Signal(frozenset)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._heading, self._hint = (
            PlainLabel("", "section", self, wrap=True),
            PlainLabel("", "caption", self, wrap=True),
        )
        self._boxes = {key: QCheckBox(self) for key in TO_DO}
        self._texts = {key: PlainLabel("", "secondary", self, wrap=True) for key in TO_DO}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._hint)
        for key, box in self._boxes.items():
            self._column.addWidget(box)
            self._column.addWidget(self._texts[key])
            box.toggled.connect(self._tell)
        appearance.changed.connect(self._space)
        self._space()

    def show_done(self, done: frozenset[str]) -> None:
        """Tick these."""
        for key, box in self._boxes.items():
            with QSignalBlocker(box):
                box.setChecked(key in done)

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._heading.setText(self.tr("What to do"))
        self._hint.setText(self.tr("Tick what you have done, or have found not to be needed."))
        for key, (question, text) in self._said().items():
            self._boxes[key].setText(question)
            self._boxes[key].setAccessibleDescription(text)
            self._texts[key].setText(text)

    def questions(self, done: frozenset[str]) -> list[str]:
        """The questions that are ticked, in words."""
        return [question for key, (question, _) in self._said().items() if key in done]

    def _said(self) -> dict[str, tuple[str, str]]:
        return {
            "emergency": (
                self.tr("Is anybody in danger now?"),
                self.tr("Ring 112 (police), 113 (ambulance) or 110 (fire). Do that before you write."),
            ),
            "doctor": (
                self.tr("Does anybody need a doctor today?"),
                self.tr("Ring the emergency clinic at 116 117."),
            ),
            "avert": (
                self.tr("Can something serious happen?"),
                self.tr(
                    "Everybody has a duty to try to avert serious crimes such as killing, grave violence, abuse in "
                    "close relations, rape and sexual abuse of children (Penal Code section 196). It goes before any "
                    "promise or duty of confidentiality. Ring the police at 112."
                ),
            ),
            "child": (
                self.tr("Is it about a child?"),
                self.tr(
                    "Talk with the child welfare service of the municipality. You can ask without saying who it is "
                    "about. The alarm telephone for children and young people is 116 111."
                ),
            ),
            "talk": (
                self.tr("Have you talked with the one it is about?"),
                self.tr("Listen, and never promise to keep it secret. Do not investigate yourself."),
            ),
            "leader": (
                self.tr("Does your leader know?"),
                self.tr("Agree who follows up, and who is to know what."),
            ),
        }

    @Slot()
    def _tell(self) -> None:
        self.ticked.emit(frozenset(key for key, box in self._boxes.items() if box.isChecked()))

    def _space(self) -> None:
        sizes = self._appearance.sizes
        self._column.setSpacing(sizes.px(4))
        for text in self._texts.values():
            text.setContentsMargins(sizes.px(26), 0, 0, sizes.px(6))
