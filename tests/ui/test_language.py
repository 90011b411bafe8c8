"""The language is switched while the window stands open."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from mentordesk.ui import language as module
from mentordesk.ui.language import Language

TS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="{code}">
<context><name>{context}</name>
<message><source>{source}</source><translation>{translation}</translation></message></context></TS>"""


@pytest.fixture
def resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "i18n"
    folder.mkdir()
    _words(folder, "mentordesk_nb", "Keys", "Undo", "Angre")
    _words(folder, "mentordesk_nn", "Keys", "Undo", "Angra")
    _words(folder, "qtbase_nb", "QPlatformTheme", "Cancel", "Avbryt")
    monkeypatch.setattr(module, "RESOURCES", tmp_path)
    return tmp_path


def _words(folder: Path, name: str, context: str, source: str, translation: str) -> None:
    ts = folder / f"{name}.ts"
    ts.write_text(TS.format(code=name[-2:], context=context, source=source, translation=translation), encoding="utf-8")
    lrelease = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run([lrelease, "-silent", ts, "-qm", ts.with_suffix(".qm")], check=True)


@pytest.fixture
def language(qapp: QApplication, resources: Path) -> Iterator[Language]:
    before = QLocale()
    language = Language(qapp)
    yield language
    language.set("en")
    QLocale.setDefault(before)
    language.deleteLater()


class Sign(QLabel):
    """A label that follows the language."""

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.LanguageChange:
            self.setText(QCoreApplication.translate("Keys", "Undo"))
        super().changeEvent(event)


def test_an_open_window_changes_its_words_at_once(qtbot: QtBot, language: Language) -> None:
    sign = Sign()
    qtbot.addWidget(sign)
    for code, word in (("nb", "Angre"), ("nn", "Angra"), ("en", "Undo"), ("nb", "Angre")):
        with qtbot.waitSignal(language.changed):
            language.set(code)
        qtbot.waitUntil(lambda word=word: sign.text() == word)  # type: ignore[misc]


def test_qts_own_words_come_along(language: Language) -> None:
    language.set("nb")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Avbryt"
    language.set("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_dates_are_written_as_in_norway(language: Language) -> None:
    for code, name in (("nb", "nb_NO"), ("nn", "nn_NO"), ("en", "en_GB")):
        language.set(code)
        assert (language.locale().name(), QLocale().name()) == (name, name)


def test_the_same_language_again_is_no_change(qtbot: QtBot, language: Language) -> None:
    language.set("nb")
    with qtbot.assertNotEmitted(language.changed):
        language.set("nb")


def test_a_language_that_the_program_does_not_have(language: Language) -> None:
    with pytest.raises(KeyError):
        language.set("sv")
    assert language.code == ""
