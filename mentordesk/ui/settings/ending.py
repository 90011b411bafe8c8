"""The end of a programme: who took part is forgotten, and the numbers stay."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from mentordesk.core.privacy.anonymising.queries import Forecast, Standing
from mentordesk.core.privacy.anonymising.rules import OVER
from mentordesk.core.programme.rules import ANONYMISED
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.section import Section
from mentordesk.ui.widgets.sure import SurePanel


@dataclass(frozen=True)
class EndingFunctions:
    """`forecast` tells what would be done; `anonymise` works beside the window under a title, and tells the end."""

    standing: Callable[[], Standing]
    forecast: Callable[[], Forecast]
    anonymise: Callable[[str], None]


class EndingSection(Section):
    """Says what is in the way, or asks with the programme's name and the number of people."""

    name = "ending"

    def __init__(self, functions: EndingFunctions, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._functions = functions
        self._state, self._start = PlainLabel("", "secondary", wrap=True), QPushButton()
        self._start.setProperty("role", "danger")
        self._sure = SurePanel(appearance)
        line = QWidget()
        FlowLayout(line).addWidget(self._start)
        self.put(self._state, line, self._sure)
        self._start.clicked.connect(self._ask)
        self._sure.sure.connect(self._anonymise)
        self._sure.given_up.connect(self._start.setFocus)

    def reload(self) -> None:
        found = self._functions.standing()
        self._sure.hide()
        self._start.setVisible(found.status != ANONYMISED)
        self._start.setEnabled(found.status in OVER and not found.live)
        self._state.setText(self._said(found))
        self._state.setVisible(bool(self._state.text()))

    def retranslate(self) -> None:
        self.say(
            self.tr("Anonymise the programme"),
            self.tr(
                "When nobody needs to know any more who took part: names, contact, applications, agreements and "
                "everything written about people go. How many applied, were matched and met stays."
            ),
        )
        self._start.setText(self.tr("Anonymise the programme …"))
        self._sure.retranslate()

    def _said(self, found: Standing) -> str:
        if found.status == ANONYMISED:
            return self.tr("The programme is anonymised. Only the numbers are left.")
        if found.status not in OVER:
            return self.tr("First set the programme's status to reported or archived.")
        if found.live == 1:
            return self.tr("1 pair has not ended. End it first.")
        if found.live:
            return self.tr("{count} pairs have not ended. End them first.").format(count=found.live)
        return ""

    @Slot()
    def _ask(self) -> None:
        found = self._functions.forecast()
        if found.people == 1:
            title = self.tr("Anonymise “{name}” with 1 person?").format(name=found.name)
        else:
            title = self.tr("Anonymise “{name}” with {count} people?").format(name=found.name, count=found.people)
        self._sure.ask(title, self._goes(found), self.tr("Anonymise for good"))
        self.answered.emit(self._sure)

    def _goes(self, found: Forecast) -> str:
        end = self.tr("It cannot be undone, and does not come back with a backup.")
        if found.elsewhere == 0:
            return self.tr("All of them are forgotten.") + " " + end
        if found.elsewhere == 1:
            return self.tr("1 of them is in another programme too, and stays known there.") + " " + end
        stay = self.tr("{count} of them are in another programme too, and stay known there.")
        return stay.format(count=found.elsewhere) + " " + end

    @Slot()
    def _anonymise(self) -> None:
        self._start.setEnabled(False)
        self._functions.anonymise(self.tr("Anonymising the programme …"))
