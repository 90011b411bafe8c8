"""The card «Prøv en gjenoppretting»: the newest backup is opened and checked, and what was found is told."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from mentordesk.core.store.backups.drill import Drill
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.security.backup_list import moment
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import Chip, PlainLabel
from mentordesk.ui.widgets.section import Section

Failed = Callable[[BaseException], None]


@dataclass(frozen=True)
class DrillFunctions:
    """`last`: what the last drill found; `drill` works beside the window under a title."""

    now: Callable[[], dt.datetime]
    last: Callable[[], Drill | None]
    any_backup: Callable[[], bool]
    drill: Callable[[str, Callable[[Drill], None], Failed], None]
    said: Callable[[BaseException], str]


class DrillSection(Section):
    """Says when a restore was last tried, and tries one."""

    name = "drill"

    def __init__(self, functions: DrillFunctions, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._functions = functions
        self._state, self._try = Chip("", "ok"), QPushButton()
        self._answer = PlainLabel("", "", wrap=True)
        top, buttons = QWidget(), QWidget()
        FlowLayout(top).addWidget(self._state)
        FlowLayout(buttons).addWidget(self._try)
        self.put(top)
        self.put(buttons, self._answer)
        self._answer.hide()
        self._try.clicked.connect(self._begin)

    def reload(self) -> None:
        last = self._functions.last()
        self._try.setEnabled(self._functions.any_backup())
        if last is None:
            self._state.set(self.tr("Not tried yet"), "info")
        elif last.ok:
            self._state.set(self.tr("Tried {when}: all was there").format(when=self._moment(last.when)), "ok")
        else:
            self._state.set(self.tr("Tried {when}: it did not work").format(when=self._moment(last.when)), "danger")

    def retranslate(self) -> None:
        self.say(
            self.tr("Try a restore"),
            self.tr(
                "Once a month the newest backup is taken out as a copy, opened and checked all through. Your file is"
                " not touched. You hear of it when something is wrong."
            ),
        )
        self._try.setText(self.tr("Try now"))

    def _moment(self, when: dt.datetime) -> str:
        return moment(when, self._functions.now().astimezone().date())

    @Slot()
    def _begin(self) -> None:
        self._try.setEnabled(False)
        self._functions.drill(self.tr("Trying a restore …"), self._tried, self._failed)

    @Slot(object)
    def _tried(self, found: Drill) -> None:
        when = self._moment(found.made)
        if not found.ok:
            self._tell(
                self.tr(
                    "The backup from {when} cannot be used. Your file is not touched. Make a new backup now, and look"
                    " whether the disk is full or old."
                ).format(when=when)
            )
            return
        self._tell(
            self.tr(
                "The backup from {when} was opened and checked all through. Nothing is missing."
                " People: {people}, pairs: {pairs}, meetings: {meetings}."
            ).format(
                when=when,
                people=found.counts.get("person", 0),
                pairs=found.counts.get("pair", 0),
                meetings=found.counts.get("meeting", 0),
            )
        )

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._tell(self._functions.said(error))

    def _tell(self, text: str) -> None:
        self._answer.setText(text)
        self._answer.show()
        self.reload()
        self.answered.emit(self._answer)
