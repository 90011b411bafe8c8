"""The card about the passphrase at a real file: it stays open and in use while its lock is changed."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pypdf
import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from mentordesk.core.store.keys.changing import Relocked
from mentordesk.core.store.keys.recovery import recovery_words
from mentordesk.ui.opened import Opened
from mentordesk.ui.security.encryption import EncryptionFunctions
from mentordesk.ui.security.key_panel import Way
from mentordesk.ui.security.sealing import encryption_of
from tests.builders import a_programme

PASSPHRASE, OTHER = "riktig hest batteri stift", "gaffel måne tog sitron"

Answers = Callable[[Callable[..., object]], Any]


@pytest.fixture
def functions(opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> EncryptionFunctions:
    for module in ("shelf", "whereabouts"):
        monkeypatch.setattr(f"mentordesk.core.store.backups.{module}.user_data", lambda: tmp_path / "data")
    return encryption_of(opened)


class Waiting(QObject):
    """Where a job's answer goes."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[Any] = []

    def done(self, answer: object) -> None:
        self.answers.append(answer)

    def failed(self, error: BaseException) -> None:
        self.answers.append(error)


@pytest.fixture
def answer_of(qtbot: QtBot) -> Iterator[Answers]:
    waiting = Waiting()

    def answer_of(start: Callable[..., object]) -> Any:
        start(waiting.done, waiting.failed)
        qtbot.waitUntil(lambda: bool(waiting.answers), timeout=20_000)
        return waiting.answers.pop()

    yield answer_of
    waiting.deleteLater()


def test_on_changed_and_off_again(functions: EncryptionFunctions, opened: Opened, answer_of: Answers) -> None:
    def relock(way: Way, passphrase: str) -> Any:
        return answer_of(lambda done, failed: functions.relock("", way, passphrase, done, failed))

    found, older = relock(Way.TURN_ON, PASSPHRASE)
    assert (found, older) == (Relocked(None), 1)
    assert answer_of(lambda done, failed: functions.relock_backups("", found, done, failed)) == 1
    a_programme(opened.store, name="Nye veier")
    relock(Way.CHANGE, OTHER)
    facts = functions.facts()
    assert facts is not None
    assert (facts.protection.encrypted, facts.protection.sheet) == (True, None)
    relock(Way.TURN_OFF, "")
    facts = functions.facts()
    assert facts is not None
    assert not facts.protection.encrypted
    assert opened.store.undo().command == "programme.create_programme"
    assert opened.store.check().ok


def test_the_sheet_is_written_for_whoever_knows_the_passphrase(
    functions: EncryptionFunctions, opened: Opened, answer_of: Answers, tmp_path: Path
) -> None:
    answer_of(lambda done, failed: functions.relock("", Way.TURN_ON, PASSPHRASE, done, failed))
    target = tmp_path / "ark.pdf"

    def sheet(secret: str) -> Any:
        return answer_of(lambda done, failed: functions.sheet("", secret, target, done, failed))

    wrong = sheet(OTHER)
    assert functions.is_mistyped(wrong)
    assert functions.said(wrong).startswith("This is not the passphrase of the file.")
    assert not target.exists()
    assert sheet(PASSPHRASE) is None
    text = pypdf.PdfReader(target).pages[0].extract_text()
    assert opened.store.key is not None
    words = recovery_words(opened.store.key)
    assert all(word in text for word in words)
    assert PASSPHRASE not in text
    assert functions.confirm({7: words[6], 13: "feil", 22: words[21]}).startswith("Word 13 is not the one")
    assert functions.confirm({7: words[6], 13: words[12], 22: words[21]}) == ""
    facts = functions.facts()
    assert facts is not None
    assert facts.protection.sheet is not None
    found, _ = answer_of(lambda done, failed: functions.relock("", Way.CHANGE, OTHER, done, failed))
    facts = functions.facts()
    assert found.before is not None
    assert facts is not None
    assert facts.protection.sheet is None


def test_nobody_prints_on_no_printer(
    functions: EncryptionFunctions, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    from mentordesk.ui.widgets import printer

    monkeypatch.setattr(printer, "ask_for_printer", lambda parent, name: None)
    assert not functions.sheet("", PASSPHRASE, None, print, print)
    assert opened.jobs.jobs == ()


def test_a_closed_file_has_no_facts(functions: EncryptionFunctions, opened: Opened) -> None:
    store = opened.store
    opened._store = None
    assert functions.facts() is None
    opened._store = store
