"""The panel of weights: what it shows, what follows the hand, and what is stored when."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QSlider, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.matching.weights import live, slider
from mentordesk.ui.matching.weights.slider import WeightSlider
from tests.ui.matching.conftest import buttons, click, key, texts
from tests.ui.matching.weights.conftest import Side, choose, named
from tests.ui.matching.weights.fakes import FakeWeights

AMINA, SARA, KARI, PER = (key(name) for name in ("Amina Hussein", "Sara Tesfay", "Kari Nordmann", "Per Olsen"))


def handle(side: Side, name: str) -> WeightSlider:
    found = named(side.window, QSlider, f"{name}: weight")
    assert isinstance(found, WeightSlider)
    return found


def answer(fake: FakeWeights) -> None:
    asked, fake.asked = fake.asked, []
    for one in asked:
        one()


def test_the_preset_its_groups_and_what_each_weight_is_worth(side: Side) -> None:
    shown = texts(side.window)
    assert {"Professional: 60 of 100", "Practical: 40 of 100", "Wishes: 0 of 100", "Demands"} <= set(shown)
    assert handle(side, "Field").value() == 30
    assert handle(side, "Field").accessibleDescription() == "30 of 100 points"
    assert "Counts once somebody has wished" in shown
    assert named(side.window, QComboBox, "Template").currentText() == "Job"
    (back,) = buttons(side.window, "Back to the template")
    assert not back.isEnabled()


def test_only_what_gives_points_has_a_handle(side: Side) -> None:
    names = {one.accessibleName() for one in side.window.findChildren(QSlider) if one.isVisible()}
    assert "Field: weight" in names
    assert not names & {"A common language: weight", "Background: weight"}
    assert named(side.window, QComboBox, "A common language: how binding").currentText() == "Must"


def test_the_protection_of_minors_cannot_be_chosen_away(side: Side) -> None:
    assert named(side.window, QComboBox, "A common language: how binding").isEnabled()
    assert not named(side.window, QComboBox, "Under 18: certificate and consent: how binding").isEnabled()


def test_a_dragged_handle_is_followed_at_once_and_stored_when_let_go(side: Side, fake_weights: FakeWeights) -> None:
    field, before = handle(side, "Field"), list(side.scores)
    field.setSliderDown(True)
    for weight in (40, 60, 90):
        field.setSliderPosition(weight)
    assert side.scores != before
    assert "Professional: 75 of 100" in texts(side.window)
    assert not fake_weights.done
    field.setSliderDown(False)
    assert fake_weights.done == [("set_weights", {"field": 90})]


def test_a_run_of_arrow_keys_is_one_step(qtbot: QtBot, side: Side, fake_weights: FakeWeights) -> None:
    field = handle(side, "Field")
    field.setFocus()
    for _ in range(3):
        QTest.keyClick(field, Qt.Key.Key_Right)
    assert field.value() == 33
    assert not fake_weights.done
    qtbot.waitUntil(lambda: fake_weights.done == [("set_weights", {"field": 33})], timeout=slider.PAUSE + 2000)


def test_leaving_the_handle_stores_at_once(side: Side, fake_weights: FakeWeights) -> None:
    field = handle(side, "Field")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Left)
    handle(side, "Topics").setFocus()
    assert fake_weights.done == [("set_weights", {"field": 29})]


def test_closing_stores_what_is_under_the_hand(side: Side, fake_weights: FakeWeights) -> None:
    field = handle(side, "Field")
    QTest.keyClick(field, Qt.Key.Key_PageUp)
    side.pane.close()
    assert fake_weights.done == [("set_weights", {"field": 40})]


def test_a_click_that_changes_nothing_stores_nothing(side: Side, fake_weights: FakeWeights) -> None:
    field = handle(side, "Field")
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(int(field.width() * 0.3), field.height() // 2))
    side.pane.settle()
    assert [step for step in fake_weights.done if step[0] != "set_weights"] == []
    assert fake_weights.settings.criteria


def test_what_is_read_meanwhile_does_not_pull_the_handle_away(side: Side) -> None:
    field = handle(side, "Field")
    field.setSliderDown(True)
    field.setSliderPosition(70)
    side.pane.follow()
    assert field.value() == 70


def test_the_effect_on_the_board_and_of_a_new_suggestion(qtbot: QtBot, side: Side, fake_weights: FakeWeights) -> None:
    qtbot.waitUntil(lambda: len(fake_weights.asked) == 1, timeout=live.PAUSE + 2000)
    answer(fake_weights)
    assert "A new suggestion would change nothing." in texts(side.window)
    assert "Sum 255 · lowest 85" in texts(side.window)
    fake_weights.set_matching({"minimum": 8000})
    assert "Sum 255 · lowest 85 · none under 80" in texts(side.window)
    fake_weights.whom[AMINA], fake_weights.whom[SARA] = PER, KARI
    side.pane.follow()
    assert "Sum 95 · lowest 5 · 2 pairs under 80" in texts(side.window)
    qtbot.waitUntil(lambda: len(fake_weights.asked) == 1, timeout=live.PAUSE + 2000)
    answer(fake_weights)
    assert "A new suggestion would give: sum 95 → 255, lowest 5 → 85, 2 pairs changed" in texts(side.window)


def test_an_answer_about_other_weights_is_asked_again(qtbot: QtBot, side: Side, fake_weights: FakeWeights) -> None:
    qtbot.waitUntil(lambda: len(fake_weights.asked) == 1, timeout=live.PAUSE + 2000)
    handle(side, "Field").setSliderDown(True)
    handle(side, "Field").setSliderPosition(90)
    answer(fake_weights)
    assert "Working out a new suggestion …" in texts(side.window)
    qtbot.waitUntil(lambda: len(fake_weights.asked) == 1, timeout=live.PAUSE + 2000)
    answer(fake_weights)
    assert "A new suggestion would change nothing." in texts(side.window)


def test_why_there_can_be_no_suggestion_is_told(qtbot: QtBot, side: Side, fake_weights: FakeWeights) -> None:
    fake_weights.why_not = "The circle is too small."
    qtbot.waitUntil(lambda: len(fake_weights.asked) == 1, timeout=live.PAUSE + 2000)
    answer(fake_weights)
    assert "The circle is too small." in texts(side.window)


def test_kind_and_direction_are_stored_at_once(side: Side, fake_weights: FakeWeights) -> None:
    choose(side.window, "Background: how binding", "Should")
    assert fake_weights.done == [("set_criterion", "background", "kind", "should")]
    choose(side.window, "Background: alike or different", "Likeness")
    assert fake_weights.done[-1] == ("set_criterion", "background", "direction", "likeness")
    assert handle(side, "Background").value() == 0


def test_another_template_and_the_way_back(side: Side, fake_weights: FakeWeights) -> None:
    choose(side.window, "Template", "Youth")
    assert fake_weights.done == [("use_preset", "youth")]
    assert handle(side, "Field").value() == 10
    place = handle(side, "Field").mapTo(side.window, QPoint())
    fake_weights.set_weights({"field": 55})
    QTest.qWait(0)
    assert handle(side, "Field").mapTo(side.window, QPoint()) == place
    click(side.window, "Back to the template")
    assert fake_weights.done[-1] == ("use_preset", "youth")
    assert handle(side, "Field").value() == 10


def test_the_aim_is_told_in_a_sentence(side: Side, fake_weights: FakeWeights) -> None:
    choose(side.window, "Most important", "Highest sum")
    assert fake_weights.done == [("set_matching", {"mode": "sum"})]
    assert any(text.endswith("Some pairs may be weak.") for text in texts(side.window))


def test_the_least_score_is_typed_in_points(side: Side, fake_weights: FakeWeights) -> None:
    least = named(side.window, QLineEdit, "Least score")
    least.setFocus()
    least.selectAll()
    QTest.keyClicks(least, "60")
    QTest.keyClick(least, Qt.Key.Key_Return)
    assert fake_weights.done == [("set_matching", {"minimum": 6000})]


def test_what_is_refused_is_kept_in_the_field_and_goes_back_on_the_handle(
    side: Side, fake_weights: FakeWeights
) -> None:
    fake_weights.refuses = True
    least = named(side.window, QLineEdit, "Least score")
    least.setFocus()
    least.selectAll()
    QTest.keyClicks(least, "60")
    QTest.keyClick(least, Qt.Key.Key_Return)
    assert least.text() == "60"
    assert "This was not kept. Try again." in texts(side.window)
    handle(side, "Field").setSliderDown(True)
    handle(side, "Field").setSliderPosition(70)
    handle(side, "Field").setSliderDown(False)
    assert handle(side, "Field").value() == 30


def test_a_limit_for_those_alike_begins_with_one(side: Side, fake_weights: FakeWeights) -> None:
    choose(side.window, "Not too many alike", "Same employer")
    assert fake_weights.done == [("set_matching", {"group_by": "employer", "group_limit": 1})]
    assert named(side.window, QLineEdit, "At most so many with one mentor").text() == "1"
    choose(side.window, "Not too many alike", "No limit")
    assert fake_weights.done[-1] == ("set_matching", {"group_by": None, "group_limit": None})


def test_circles_have_sizes_only_in_groups(side: Side, fake_weights: FakeWeights) -> None:
    assert not [
        one for one in side.window.findChildren(QLineEdit) if one.accessibleName() == "At least" and one.isVisible()
    ]
    choose(side.window, "Template", "Group")
    assert named(side.window, QLineEdit, "At least").text() == "2"


def test_the_button_suggests_again(side: Side) -> None:
    click(side.window, "Suggest again")
    assert side.proposed == [1]


def test_escape_closes(side: Side) -> None:
    QTest.keyClick(handle(side, "Field"), Qt.Key.Key_Escape)
    assert not side.pane.is_open
    assert not [one for one in side.window.findChildren(QSlider) if one.isVisible()]


def test_everything_has_a_name(side: Side) -> None:
    able = [one for one in side.window.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    nameless = [one for one in able if one.isVisible() and not (one.accessibleName() or getattr(one, "text", str)())]
    assert not nameless
