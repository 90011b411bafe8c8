from uuid import uuid4

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.contact import PostcodeEditor
from mentordesk.ui.widgets.fields import Field, LineField
from mentordesk.ui.widgets.form import Form


@pytest.fixture
def form(qtbot: QtBot, appearance: Appearance) -> Form:
    fields = {"postcode": Field("", PostcodeEditor()), "town": LineField(""), "name": LineField("")}
    made = Form(appearance, fields, ("postcode", "town"))
    qtbot.addWidget(made)
    made.resize(400, 300)
    with qtbot.waitActive(made):
        made.show()
    return made


def line(form: Form, key: str) -> QLineEdit:
    found = form.fields[key].findChild(QLineEdit)
    assert found is not None
    return found


def type_in(form: Form, key: str, text: str) -> None:
    line(form, key).setFocus()
    line(form, key).selectAll()
    QTest.keyClicks(line(form, key), text)
    form.fields["name"].setFocus()


def test_fields_that_belong_together_share_a_line(form: Form) -> None:
    assert form.fields["postcode"].y() == form.fields["town"].y() < form.fields["name"].y()


def test_a_field_is_told_by_its_key(form: Form) -> None:
    told: list[tuple[str, object]] = []
    form.committed.connect(lambda key, value: told.append((key, value)))
    form.show_record(uuid4(), {"postcode": "", "town": "Oslo", "name": ""})
    type_in(form, "town", "Bergen")
    assert told == [("town", "Bergen")]


def test_what_must_be_mended_stays_with_its_record_only(form: Form) -> None:
    record = uuid4()
    form.show_record(record, {"postcode": "0150", "town": "Oslo", "name": ""})
    type_in(form, "postcode", "15")
    form.show_record(record, {"postcode": "0150", "town": "Bergen", "name": ""})
    assert (line(form, "postcode").text(), line(form, "town").text()) == ("15", "Bergen")
    assert form.fields["postcode"].error
    form.show_record(uuid4(), {"postcode": "0150", "town": "Oslo", "name": ""})
    assert line(form, "postcode").text() == "0150"
    assert not form.fields["postcode"].error


def test_what_was_not_kept_can_be_tried_again(form: Form) -> None:
    record = uuid4()
    told: list[object] = []
    form.committed.connect(lambda key, value: told.append(value))
    form.show_record(record, {"postcode": "", "town": "Oslo", "name": ""})
    type_in(form, "town", "Bergen")
    form.take_back("town")
    assert form.fields["town"].error
    form.show_record(record, {"postcode": "", "town": "Oslo", "name": "Ny"})
    assert line(form, "town").text() == "Bergen"
    type_in(form, "town", "Bergen")
    assert told == ["Bergen", "Bergen"]
