"""The panel of texts: shown, tried as a page, kept as a version; what is wrong is said and what was typed stays."""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QMenu, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.core.agreements.library.queries import TextVersion, TextVersions
from mentordesk.core.documents import texts
from mentordesk.core.kernel.progress import Progress
from mentordesk.ui.agreements.stand_in import InFront
from mentordesk.ui.agreements.subjects import Subject, Wanted
from mentordesk.ui.agreements.texts.functions import TextFunctions
from mentordesk.ui.agreements.texts.labels import LabelsForm
from mentordesk.ui.agreements.texts.panel import TextPanel
from mentordesk.ui.agreements.texts.picking import PickList
from mentordesk.ui.agreements.texts.sheet import TextSheet
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.fold import Fold
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.pdf import Sheet
from tests.ui.agreements.papers import PDF, TODAY

PAIRS = (Subject("Amina – Kari", UUID(int=1)), Subject("Leyla – Per", UUID(int=2)))


class Library:
    """Stands for the texts of the open file."""

    def __init__(self) -> None:
        self.own: dict[tuple[str, str], list[TextVersion]] = {}
        self.tried: list[tuple[Wanted, Mapping[str, Any]]] = []
        self.fault, self.answer = "", True
        self.subjects: tuple[Subject, ...] = PAIRS

    @property
    def functions(self) -> TextFunctions:
        return TextFunctions(
            kinds=lambda: ("agreement", "declaration"),
            languages=lambda: ("nb", "en"),
            versions=self._versions,
            subjects=lambda kind: self.subjects,
            paper=self._paper,
            fault=lambda content: self.fault,
            terms=lambda language: {"the_adept": "adepten"},
            keep=self._keep,
            use_shipped=self._use_shipped,
        )

    def _versions(self, kind: str, language: str) -> TextVersions:
        own = self.own.get((kind, language), [])
        if language not in texts.languages():
            return TextVersions(TextVersion(None, 0, None, texts.content(kind, "nb")), tuple(reversed(own)))
        shipped = TextVersion(None, 2, None, texts.content(kind, language))
        return TextVersions(own[-1] if own else shipped, (*reversed(own), shipped))

    def _paper(self, wanted: Wanted, content: Mapping[str, Any]) -> Sheet:
        self.tried.append((wanted, content))
        return Sheet(PDF, "ord")

    def _keep(self, kind: str, language: str, content: Mapping[str, Any]) -> bool:
        if self.answer:
            own = self.own.setdefault((kind, language), [])
            own.append(TextVersion(UUID(int=9 + len(own)), 3 + len(own), TODAY, content))
        return self.answer

    def _use_shipped(self, kind: str, language: str) -> bool:
        self.own.pop((kind, language))
        return True


def at_once(
    work: Callable[[Progress], Any],
    *,
    done: Callable[[Any], None],
    failed: Callable[[BaseException], None],
    cancelled: Callable[[], None],
) -> None:
    done(work(Progress()))


@pytest.fixture
def library() -> Library:
    return Library()


@pytest.fixture
def panel(qtbot: QtBot, appearance: Appearance, library: Library) -> TextPanel:
    made = TextPanel(library.functions, at_once, appearance, None)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.retranslate()
    made.take_in_front(InFront("agreement", "nb", None))
    made.show()
    made.begin()
    return made


def sheet_of(panel: TextPanel) -> TextSheet:
    return panel.findChildren(TextSheet)[0]


def type_at_end(panel: TextPanel, text: str) -> None:
    sheet = sheet_of(panel)
    sheet.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(sheet, text)


def keep(panel: TextPanel) -> None:
    assert panel.primary is not None
    panel.primary.trigger()


def test_it_shows_the_text_that_is_in_front_and_its_page(panel: TextPanel, library: Library) -> None:
    assert sheet_of(panel).lines()[0].text == "Mentoravtale"
    wanted, content = library.tried[-1]
    assert (wanted.kind, wanted.subject, wanted.language) == ("agreement", PAIRS[0], "nb")
    assert content["title"] == "Mentoravtale"
    assert panel.primary is not None
    assert not panel.primary.isEnabled()


def test_what_is_typed_is_tried_and_kept_as_the_next_version(panel: TextPanel, library: Library, qtbot: QtBot) -> None:
    before = len(library.tried)
    type_at_end(panel, " Slik er det.")
    qtbot.waitUntil(lambda: len(library.tried) > before)
    assert library.tried[-1][1]["clause"][-1]["text"][-1].endswith(" Slik er det.")
    keep(panel)
    (kept,) = library.own["agreement", "nb"]
    assert kept.content["clause"][-1]["text"][-1].endswith(" Slik er det.")
    assert kept.content["labels"] == texts.content("agreement", "nb")["labels"]
    assert panel.primary is not None
    assert not panel.primary.isEnabled()


def test_one_keeps_it_with_the_mouse_too(panel: TextPanel, library: Library) -> None:
    type_at_end(panel, " Slik er det.")
    (button,) = (one for one in panel.findChildren(QPushButton) if one.text() == "Keep as version 3")
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(library.own["agreement", "nb"]) == 1


def test_what_is_refused_stays_typed(panel: TextPanel, library: Library) -> None:
    type_at_end(panel, " Nytt.")
    library.answer = False
    keep(panel)
    assert sheet_of(panel).lines()[-1].text.endswith(" Nytt.")
    assert panel.primary is not None
    assert panel.primary.isEnabled()


def test_a_fault_is_said_and_the_last_right_page_stays(panel: TextPanel, library: Library, qtbot: QtBot) -> None:
    tried = len(library.tried)
    library.fault = "Feltet «x» finnes ikke"
    type_at_end(panel, " x")
    qtbot.waitUntil(lambda: "Feltet «x»" in said(panel))
    assert len(library.tried) == tried
    assert panel.primary is not None
    assert not panel.primary.isEnabled()


def said(panel: TextPanel) -> str:
    from PySide6.QtWidgets import QLabel

    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def choose(panel: TextPanel, place: int, text: str) -> None:
    box = panel.findChildren(QComboBox)[place]
    box.setCurrentText(text)
    box.activated.emit(box.currentIndex())


def test_what_was_typed_of_one_text_waits_while_another_is_shown(panel: TextPanel) -> None:
    type_at_end(panel, " Venter.")
    choose(panel, 0, "Declaration of confidentiality")
    assert sheet_of(panel).lines()[0].text == "Taushetserklæring"
    choose(panel, 0, "Mentoring agreement")
    assert sheet_of(panel).lines()[-1].text.endswith(" Venter.")


def test_while_names_are_hidden_it_says_why_no_page_is_shown(
    panel: TextPanel, library: Library, appearance: Appearance
) -> None:
    appearance.names_hidden = True
    before = len(library.tried)
    panel.begin()
    assert len(library.tried) == before
    assert any("Names are hidden" in one.text() for one in panel.findChildren(PlainLabel) if one.isVisible())


def test_before_there_are_pairs_it_says_why_no_page_is_shown(panel: TextPanel, library: Library) -> None:
    library.subjects = ()
    panel.begin()
    before = len(library.tried)
    type_at_end(panel, " Nytt.")
    assert "The page is shown here when" in said(panel)
    assert len(library.tried) == before
    assert panel.primary is not None
    assert panel.primary.isEnabled()


def test_it_begins_with_the_pair_that_was_in_front(panel: TextPanel, library: Library) -> None:
    panel.take_in_front(InFront("agreement", "nb", PAIRS[1].pair))
    panel.begin()
    assert library.tried[-1][0].subject == PAIRS[1]


def test_the_next_pair_is_a_click_away(panel: TextPanel, library: Library) -> None:
    buttons = [one for one in panel.findChildren(QToolButton) if one.accessibleName() == "Next"]
    QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert library.tried[-1][0].subject == PAIRS[1]


def version_actions(panel: TextPanel) -> Sequence[Any]:
    menu = next(one for one in panel.findChildren(QMenu) if any("Begin" in action.text() for action in one.actions()))
    return [one for one in menu.actions() if not one.isSeparator()]


def test_one_begins_from_an_earlier_version_or_goes_back_to_the_shipped_text(
    panel: TextPanel, library: Library
) -> None:
    type_at_end(panel, " En.")
    keep(panel)
    *versions, back = version_actions(panel)
    assert len(versions) == 2
    versions[1].trigger()
    assert not sheet_of(panel).lines()[-1].text.endswith(" En.")
    assert panel.primary is not None
    assert panel.primary.isEnabled()
    back.trigger()
    assert library.own == {}


def test_the_words_around_the_text_are_changed_too(panel: TextPanel, library: Library) -> None:
    panel.findChildren(Fold)[0].unfold()
    form = panel.findChildren(LabelsForm)[0]
    field = next(one for one in form.findChildren(QLineEdit) if one.text() == "Underskrifter")
    field.selectAll()
    QTest.keyClicks(field, "Signert av")
    keep(panel)
    assert library.own["agreement", "nb"][0].content["labels"]["signatures"] == "Signert av"


def test_another_language_begins_from_the_norwegian_text(
    panel: TextPanel, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("PySide6.QtWidgets.QInputDialog.getText", lambda *_: ("so", True))
    choose(panel, 1, "Another language …")
    type_at_end(panel, " Waa sidaas.")
    keep(panel)
    assert [one.version for one in library.own["agreement", "so"]] == [3]
    assert library.tried[-1][0].language == "so"


def test_a_language_is_kept_by_its_code_and_what_is_none_is_asked_about_again(
    panel: TextPanel, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = [("somali", True), ("<b>", True), (" SO ", True), ("../nb", True), ("", False)]
    asked: list[str] = []

    def answer(parent: QWidget, title: str, label: str, **shown: str) -> tuple[str, bool]:
        asked.append(shown.get("text", ""))
        return answers.pop(0)

    monkeypatch.setattr("PySide6.QtWidgets.QInputDialog.getText", answer)
    choose(panel, 1, "Another language …")
    assert asked == ["", "somali", "<b>"]
    type_at_end(panel, " Waa sidaas.")
    keep(panel)
    assert ("agreement", "so") in library.own
    choose(panel, 1, "Another language …")
    languages = panel.findChildren(QComboBox)[1]
    assert [languages.itemText(place) for place in range(languages.count())][-2:] == ["so", "Another language …"]
    assert languages.currentText() == "so"


def test_what_is_typed_comes_back_after_a_crash(
    panel: TextPanel, library: Library, qtbot: QtBot, appearance: Appearance
) -> None:
    type_at_end(panel, " Ikke lagret.")
    written = json.loads(json.dumps(panel.drafts()))
    again = TextPanel(library.functions, at_once, appearance, None)  # type: ignore[arg-type]
    qtbot.addWidget(again)
    again.retranslate()
    again.take_drafts(written)
    again.take_in_front(InFront("agreement", "nb", None))
    again.begin()
    assert sheet_of(again).lines()[-1].text.endswith(" Ikke lagret.")
    keep(again)
    assert again.drafts() == {}


def test_one_writes_on_after_keeping(panel: TextPanel, qtbot: QtBot) -> None:
    with qtbot.waitActive(panel):
        panel.activateWindow()
    type_at_end(panel, "!")
    (button,) = (one for one in panel.findChildren(QPushButton) if one.text().startswith("Keep as version"))
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert sheet_of(panel).hasFocus()


def test_what_is_taken_back_letter_by_letter_is_not_changed_any_more(panel: TextPanel) -> None:
    assert panel.primary is not None
    type_at_end(panel, "!")
    assert panel.primary.isEnabled()
    QTest.keyClick(sheet_of(panel), Qt.Key.Key_Backspace)
    assert not panel.primary.isEnabled()
    assert panel.drafts() == {}


def test_after_a_condition_the_keys_are_the_texts(panel: TextPanel, qtbot: QtBot) -> None:
    with qtbot.waitActive(panel):
        panel.activateWindow()
    sheet = sheet_of(panel)
    before = sheet.lines()
    sheet.moveCursor(QTextCursor.MoveOperation.End)
    (button,) = (one for one in panel.findChildren(QPushButton) if one.text() == "Only if …")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    (offered,) = panel.findChildren(PickList)
    (field,) = offered.findChildren(QLineEdit)
    QTest.keyClicks(field, "somebody is")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "minor" in sheet.when
    assert sheet.hasFocus()
    assert sheet.lines() != before
    QTest.keyClick(sheet, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert sheet.lines() == before


def test_a_condition_that_holds_stands_first_and_goes_when_it_is_chosen_again(panel: TextPanel) -> None:
    sheet = sheet_of(panel)
    sheet.moveCursor(QTextCursor.MoveOperation.End)
    sheet.set_when(["youth"])
    (button,) = (one for one in panel.findChildren(QPushButton) if one.text() == "Only if …")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    (offered,) = panel.findChildren(PickList)
    QTest.keyClick(offered.findChildren(QLineEdit)[0], Qt.Key.Key_Return)
    assert sheet.when == ()


def test_a_brace_offers_the_fields_and_enter_puts_one_in(panel: TextPanel) -> None:
    sheet = sheet_of(panel)
    sheet.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(sheet, "{")
    (offered,) = panel.findChildren(PickList)
    (field,) = offered.findChildren(QLineEdit)
    QTest.keyClicks(field, "coordinator's")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert sheet.lines()[-1].text.endswith("{coordinator_phone}")
