"""Back and forward go where the coordinator has been."""

from mentordesk.ui.shell.trail import KEPT, Place, Trail


def _trail(*pages: str) -> Trail:
    trail = Trail()
    for page in pages:
        trail.go(Place(page))
    return trail


def test_nowhere_to_go_at_first() -> None:
    for trail in (_trail(), _trail("today")):
        assert (trail.can_go_back, trail.can_go_forward) == (False, False)
        assert (trail.back(), trail.forward()) == (None, None)


def test_back_and_forward() -> None:
    trail = _trail("today", "matching", "people")
    assert trail.back() == Place("matching")
    assert trail.back() == Place("today")
    assert trail.forward() == Place("matching")


def test_going_elsewhere_forgets_what_lay_ahead() -> None:
    trail = _trail("today", "matching", "people")
    trail.back()
    trail.go(Place("calendar"))
    assert not trail.can_go_forward
    assert trail.back() == Place("matching")


def test_the_same_place_again_is_no_step() -> None:
    assert not _trail("today", "today").can_go_back


def test_the_trail_has_an_end() -> None:
    trail = _trail(*(str(number) for number in range(2 * KEPT)))
    steps = 0
    while trail.back() is not None:
        steps += 1
    assert steps == KEPT - 1
