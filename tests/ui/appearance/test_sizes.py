import pytest

from mentordesk.ui.appearance.sizes import ONE_PANE, Sizes, effective_width


def test_the_design_s_measures_at_100_per_cent() -> None:
    sizes = Sizes(100)
    assert (sizes.control, sizes.row, sizes.margin, sizes.nav_width, sizes.target) == (34, 36, 24, 212, 24)
    assert (sizes.caption, sizes.secondary, sizes.body, sizes.section, sizes.title) == (12, 13, 14, 16, 22)


@pytest.mark.parametrize("zoom", range(80, 201, 5))
def test_everything_grows_with_the_zoom_and_stays_whole(zoom: int) -> None:
    measures = vars(Sizes(zoom))
    assert all(isinstance(pixels, int) and pixels > 0 for pixels in measures.values())
    assert measures["control"] == round(34 * zoom / 100)


def test_lines_do_not_vanish() -> None:
    assert Sizes(80).line == 1
    assert Sizes(80).px(0) == 0


def test_rows_follow_the_density() -> None:
    assert [Sizes(100, density).row for density in ("roomy", "normal", "compact")] == [44, 36, 30]


def test_a_laptop_at_200_per_cent_still_has_a_pane() -> None:
    assert effective_width(1366, 200) == 683 > ONE_PANE
