from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.narrowing import Narrowing
from mentordesk.ui.widgets.tables import RecordTable
from tests.ui.widgets.people import a_model


def test_a_narrow_table_leaves_columns_out(qtbot: QtBot, appearance: Appearance) -> None:
    table = RecordTable(appearance, a_model())
    qtbot.addWidget(table)
    Narrowing(appearance, table, (1,), 400)
    table.resize(500, 300)
    table.show()
    assert not table.isColumnHidden(1)
    table.resize(300, 300)
    assert table.isColumnHidden(1)
    assert table.columnWidth(0) > 250
    table.resize(500, 300)
    assert not table.isColumnHidden(1)


def test_larger_letters_need_more_room(qtbot: QtBot, appearance: Appearance) -> None:
    table = RecordTable(appearance, a_model())
    qtbot.addWidget(table)
    Narrowing(appearance, table, (1,), 400)
    appearance.zoom = 200
    table.resize(500, 300)
    table.show()
    assert table.isColumnHidden(1)
