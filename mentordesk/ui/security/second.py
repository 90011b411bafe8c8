"""The card «Et sted til»: a memory stick or a folder in the cloud, to which each backup of a locked file goes too."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from mentordesk.core.store.backups.second import SecondPlace
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.security.backup_list import moment
from mentordesk.ui.widgets.facts import Facts
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import Chip, PlainLabel
from mentordesk.ui.widgets.section import Section

Done = Callable[[object], None]
Failed = Callable[[BaseException], None]


@dataclass(frozen=True)
class SecondFunctions:
    """`place` is None while none was chosen. `choose` and `bring` work beside the window under a title."""

    now: Callable[[], dt.datetime]
    encrypted: Callable[[], bool]
    place: Callable[[], SecondPlace | None]
    choose: Callable[[str, Path, Done, Failed], None]
    bring: Callable[[str, Done, Failed], None]
    forget: Callable[[], None]
    said: Callable[[BaseException], str]


class SecondSection(Section):
    """Says where the second copies go and how old the last one is; a stick that is not in is nothing wrong."""

    name = "second"

    def __init__(self, functions: SecondFunctions, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._functions = functions
        self._state, self._meaning = Chip("", "ok"), PlainLabel("", "secondary", wrap=True)
        self._facts = Facts(appearance)
        self._choose, self._bring, self._forget = QPushButton(), QPushButton(), QPushButton()
        self._forget.setProperty("role", "quiet")
        self._answer = PlainLabel("", "secondary", wrap=True)
        top, buttons = QWidget(), QWidget()
        FlowLayout(top).addWidget(self._state)
        line = FlowLayout(buttons)
        line.setSpacing(8)
        for button in (self._choose, self._bring, self._forget):
            line.addWidget(button)
        self.put(top, self._meaning, self._facts)
        self.put(buttons, self._answer)
        self._answer.hide()
        self._choose.clicked.connect(self._ask)
        self._bring.clicked.connect(self._bring_now)
        self._forget.clicked.connect(self._stop)

    def reload(self) -> None:
        encrypted, place = self._functions.encrypted(), self._functions.place()
        self._choose.setEnabled(encrypted)
        self._choose.setText(self.tr("Choose a folder …") if place is None else self.tr("Choose another folder …"))
        self._bring.setVisible(encrypted and place is not None)
        self._bring.setEnabled(place is not None and place.there)
        self._forget.setVisible(place is not None)
        self._facts.set_facts(self._lines(place))
        if not encrypted:
            self._state.set(self.tr("The file must be locked first"), "warn")
            self._meaning.setText(
                self.tr("A copy that anybody can read is not put anywhere else. Turn the passphrase on, then choose.")
            )
        elif place is None:
            self._state.set(self.tr("No second place yet"), "warn")
            self._meaning.setText(
                self.tr("The backups lie on this machine. If it is lost or breaks, they are lost with it.")
            )
        else:
            self._say_place(place)

    def retranslate(self) -> None:
        self.say(
            self.tr("A second place"),
            self.tr("A memory stick or a folder in the cloud. Each backup goes there too, locked by the passphrase."),
        )
        self._bring.setText(self.tr("Bring a copy there now"))
        self._forget.setText(self.tr("Bring no more copies there"))

    def _say_place(self, place: SecondPlace) -> None:
        if place.failed:
            self._state.set(self.tr("The last copy did not get there"), "danger")
            self._meaning.setText(
                self.tr("There may be no room, or the stick was pulled out too soon. The backups here are safe.")
            )
        elif not place.there:
            self._state.set(self.tr("Not here now"), "info")
            self._meaning.setText(self.tr("Nothing is wrong. The next backup goes there when it is back."))
        else:
            self._state.set(self.tr("In use"), "ok")
            self._meaning.setText(self.tr("The copies there are read back and compared before they count."))

    def _lines(self, place: SecondPlace | None) -> list[tuple[str, str]]:
        if place is None:
            return []
        today = self._functions.now().astimezone().date()
        last = self.tr("none yet") if place.last is None else moment(place.last, today)
        return [(self.tr("Folder"), str(place.chosen)), (self.tr("Last copy"), last)]

    @Slot()
    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a folder for the copies"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, on=True)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._choose_folder)
        dialog.open()

    @Slot(str)
    def _choose_folder(self, folder: str) -> None:
        self._set_busy(busy=True)
        self._functions.choose(self.tr("Bringing a copy there …"), Path(folder), self._brought, self._failed)

    @Slot()
    def _bring_now(self) -> None:
        self._set_busy(busy=True)
        self._functions.bring(self.tr("Bringing a copy there …"), self._brought, self._failed)

    @Slot()
    def _stop(self) -> None:
        self._functions.forget()
        self._answer.hide()
        self.reload()

    @Slot(object)
    def _brought(self, nothing: object) -> None:
        self._set_busy(busy=False)
        self._tell(self.tr("The copy is there, and it was read back."))

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._set_busy(busy=False)
        self._tell(self._functions.said(error))

    def _tell(self, text: str) -> None:
        self._answer.setText(text)
        self._answer.show()
        self.reload()
        self.answered.emit(self._answer)

    def _set_busy(self, *, busy: bool) -> None:
        for button in (self._choose, self._bring, self._forget):
            button.setDisabled(busy)
