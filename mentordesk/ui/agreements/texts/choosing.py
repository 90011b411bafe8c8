"""Which text is being changed: of which kind of paper, in which language, from which version."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QMenu, QPushButton, QWidget

from mentordesk.core.agreements.library.errors import TextLanguageUnknown
from mentordesk.core.agreements.library.queries import TextVersion, TextVersions
from mentordesk.core.agreements.library.rules import language_code
from mentordesk.ui.agreements.choices import language_name
from mentordesk.ui.agreements.kinds import kind_name
from mentordesk.ui.agreements.texts.functions import TextFunctions
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.moments import exact_day
from mentordesk.ui.widgets.steady import SteadyComboBox

_OTHER = ""


class TextChoice(QWidget):
    """`chosen`: another kind or language; `version_chosen`: an earlier version is to be begun from (its place)."""

    chosen = Signal()
    version_chosen = Signal(int)

    def __init__(self, functions: TextFunctions, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions, self._current = functions, TextVersion(None, 0, None, {})
        self._kinds, self._languages = SteadyComboBox(self), SteadyComboBox(self)
        self._earlier, self._menu = QPushButton(self), QMenu(self)
        self._earlier.setMenu(self._menu)
        self._further: list[QAction] = []
        for kind in functions.kinds():
            self._kinds.addItem(kind_name(kind), kind)
        for language in (*functions.languages(), _OTHER):
            self._languages.addItem("", language)
        flow = FlowLayout(self)
        for part in (self._kinds, self._languages, self._earlier):
            flow.addWidget(part)
        self._kinds.activated.connect(self.chosen)
        self._languages.activated.connect(self._take_language)
        self._last = self._languages.currentIndex()

    @property
    def kind(self) -> str:
        """The kind of paper."""
        return str(self._kinds.currentData())

    @property
    def language(self) -> str:
        """The code of the text's language."""
        return str(self._languages.currentData() or self._languages.itemData(self._last))

    @property
    def is_own(self) -> bool:
        """Whether the text in use is the organisation's own."""
        return self._current.id is not None

    def add_action(self, action: QAction) -> None:
        """Offer this below the versions."""
        self._further.append(action)

    def choose(self, kind: str, language: str) -> None:
        """Choose without telling."""
        self._kinds.setCurrentIndex(max(self._kinds.findData(kind), 0))
        self._last = max(self._languages.findData(language), 0)
        self._languages.setCurrentIndex(self._last)

    def offer(self, found: TextVersions) -> None:
        """These are the versions."""
        self._current = found.current
        self._earlier.setText(self._name(found.current))
        self._menu.clear()
        for place, one in enumerate(found.all):
            action = self._menu.addAction(self.tr("Begin from {version}").format(version=self._name(one)))
            action.setData(place)
            action.triggered.connect(self._take_version)
        self._menu.addSeparator()
        self._menu.addActions(self._further)

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._kinds.setAccessibleName(self.tr("Which paper"))
        self._languages.setAccessibleName(self.tr("Language of the text"))
        self._earlier.setAccessibleName(self.tr("Versions of the text"))
        for place in range(self._kinds.count()):
            self._kinds.setItemText(place, kind_name(str(self._kinds.itemData(place))))
        for place in range(self._languages.count()):
            self._languages.setItemText(place, self._language_said(str(self._languages.itemData(place))))
        self._earlier.setText(self._name(self._current))

    def _name(self, version: TextVersion) -> str:
        if version.id is None:
            return self.tr("MentorDesk's text")
        made = exact_day(version.made) if version.made else ""
        return self.tr("version {version}, {day}").format(version=version.version, day=made)

    def _language_said(self, code: str) -> str:
        return language_name(code) if code else self.tr("Another language …")

    @Slot(int)
    def _take_language(self, place: int) -> None:
        code = str(self._languages.itemData(place)) or self._ask()
        if code:
            self._add(code)
            self._last = self._languages.findData(code)
        self._languages.setCurrentIndex(self._last)
        self.chosen.emit()

    def _ask(self) -> str:
        """The code of a further language; empty when it was given up. What is none is asked about again."""
        title, asked = self.tr("Another language"), self.tr("Code of the language, such as so, ar, ti or uk:")
        typed, given = QInputDialog.getText(self, title, asked)
        while given and typed.strip():
            try:
                return language_code(typed)
            except TextLanguageUnknown:  # what was typed is in the field again; in the label it could be markup
                wrong = self.tr("That is no code of a language. Write one such as so, ar, ti or uk:")
                typed, given = QInputDialog.getText(self, title, wrong, text=typed.strip())
        return ""

    def _add(self, code: str) -> None:
        if self._languages.findData(code) < 0:
            self._languages.insertItem(self._languages.count() - 1, self._language_said(code), code)

    @Slot()
    def _take_version(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.version_chosen.emit(action.data())
