"""What is being typed in a form, given away and taken back; and a form that can only be read."""

import json
from collections.abc import Iterator
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.contact import EmailEditor
from mentordesk.ui.widgets.fields import ChoiceField, Field, LineField, TagsField, TextField
from mentordesk.ui.widgets.form import Form, record_of
from mentordesk.ui.widgets.person_fields import PersonFields

VALUES = {"name": "Amina", "email": "", "text": "", "words": frozenset({"Norsk"}), "choice": "a"}


def a_form(qtbot: QtBot, appearance: Appearance) -> Form:
    fields = {
        "name": LineField(""),
        "email": Field("", EmailEditor()),
        "text": TextField(""),
        "words": TagsField(""),
        "choice": ChoiceField("", (("a", "A"), ("b", "B"))),
    }
    made = Form(appearance, fields)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


def type_in(form: Form, key: str, text: str) -> None:
    line = form.fields[key].findChild(QPlainTextEdit) or form.fields[key].findChild(QLineEdit)
    assert line is not None
    line.setFocus()
    QTest.keyClicks(line, text)


def lines(form: Form) -> dict[str, object]:
    return {key: field.shown() for key, field in form.fields.items()}


def test_nothing_typed_is_no_draft(qtbot: QtBot, appearance: Appearance) -> None:
    form = a_form(qtbot, appearance)
    assert form.drafts() == {}
    form.show_record(uuid4(), VALUES)
    assert form.drafts() == {}


@pytest.mark.parametrize(
    ("key", "typed"), [("name", "h Hus"), ("email", "amina@"), ("text", "to\tlinjer"), ("words", "Ti")]
)
def test_what_is_typed_comes_back_and_is_kept_when_the_field_is_left(
    qtbot: QtBot, appearance: Appearance, key: str, typed: str
) -> None:
    record, first, second = uuid4(), a_form(qtbot, appearance), a_form(qtbot, appearance)
    first.show_record(record, VALUES)
    type_in(first, key, typed)
    drafts = json.loads(json.dumps(first.drafts()))
    second.show_record(record, VALUES)
    told: list[str] = []
    second.committed.connect(lambda which, value: told.append(which))
    second.take_drafts(drafts)
    assert lines(second) == lines(first)
    assert told == []
    other = "name" if key != "name" else "email"
    second.fields[other].setFocus()
    assert told == ([] if key == "email" else [key])


def test_a_draft_belongs_to_its_record(qtbot: QtBot, appearance: Appearance) -> None:
    form = a_form(qtbot, appearance)
    form.show_record(uuid4(), VALUES)
    type_in(form, "name", "h")
    drafts = form.drafts()
    form.show_record(uuid4(), VALUES)
    form.take_drafts(drafts)
    assert form.fields["name"].shown() == "Amina"


@pytest.mark.parametrize(
    "rubbish", [None, [], "x", {}, {"record": 1}, {"record": "x"}, {"record": "0" * 32, "typed": []}]
)
def test_what_comes_from_the_disk_may_be_anything(qtbot: QtBot, appearance: Appearance, rubbish: object) -> None:
    form = a_form(qtbot, appearance)
    form.show_record(uuid4(), VALUES)
    form.take_drafts(rubbish)
    assert form.drafts() == {}


@pytest.mark.parametrize("typed", [None, 1, ["a", 2], {"a": 1}])
def test_a_field_takes_only_what_a_field_gave(qtbot: QtBot, appearance: Appearance, typed: object) -> None:
    form, record = a_form(qtbot, appearance), uuid4()
    form.show_record(record, VALUES)
    before = lines(form)
    form.take_drafts({"record": record.hex, "typed": dict.fromkeys(form.fields, typed) | {"unknown": "x"}})
    assert lines(form) == before


def test_a_record_is_read_from_a_draft() -> None:
    record = uuid4()
    assert record_of({"record": record.hex}) == record
    assert record_of({"record": "no"}) is None


@pytest.fixture
def hidden(appearance: Appearance) -> Iterator[Appearance]:
    appearance.names_hidden = True
    yield appearance
    appearance.names_hidden = False


def test_while_names_are_hidden_a_persons_fields_can_only_be_read(qtbot: QtBot, hidden: Appearance) -> None:
    form = PersonFields(hidden)
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
    told: list[str] = []
    form.committed.connect(lambda which, value: told.append(which))
    values = dict.fromkeys(form.fields, "") | {"name": "A. H.", "email": "•••", "born": None, "birth_year": None}
    form.show_record(uuid4(), values | {"languages": frozenset({"Norsk"}), "gender": None})
    for field in form.fields.values():
        for line in field.findChildren(QLineEdit):
            line.setFocus()
            QTest.keyClicks(line, "Ny")
            QTest.keyClick(line, Qt.Key.Key_Return)
    for button in form.findChildren(QPushButton):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    form.fields["name"].setFocus()
    assert told == []
    assert [field.error for field in form.fields.values() if field.error] == []
    assert form.drafts() == {}
    assert form.fields["name"].shown() == "A. H."
    assert form._why is not None
    assert "hidden" in form._why.text()
