from dataclasses import fields

import pytest

from mentordesk.ui.appearance.tokens import DARK, LIGHT, Tokens, high_contrast
from tests.ui.appearance.contrasts import contrast

SETS = {"light": LIGHT, "dark": DARK, "light, strong": high_contrast(LIGHT), "dark, strong": high_contrast(DARK)}
TEXT_ON = {
    "nav": ("navInk", "navInk2"),
    "navHover": ("navInk",),
    "navSel": ("ink",),
    "canvas": ("ink", "ink2", "ink3", "link", "danger", "accent"),
    "surface": ("ink", "ink2", "ink3", "link", "accent", "ok", "warn", "danger", "info", "mentorInk", "adeptInk"),
    "sunken": ("ink", "ink2", "danger", "accent", "link"),
    "raised": ("ink", "ink2", "ink3"),
    "sel": ("selInk", "ink", "ink2", "mentorInk", "adeptInk", "warn", "accent"),
    "accent": ("accentInk",),
    "accentHover": ("accentInk",),
    "accentSoft": ("accentSoftInk", "ink", "ink2"),
    "mentorSoft": ("mentorInk",),
    "adeptSoft": ("adeptInk",),
    "okSoft": ("okInk",),
    "warnSoft": ("warnInk",),
    "dangerSoft": ("dangerInk",),
    "infoSoft": ("infoInk",),
}
LINES_ON = {
    "surface": ("lineStrong", "focus", "accent", "mentor", "adept", "disabled"),
    "canvas": ("focus", "lineStrong"),
    "nav": ("navFocus",),
}


def too_close(tokens: Tokens, table: dict[str, tuple[str, ...]], least: float) -> list[str]:
    """The pairs of the table that stand closer to each other than `least`."""
    colours = tokens.colours()
    return [
        f"{name} on {ground}"
        for ground, names in table.items()
        for name in names
        if contrast(colours[name], colours[ground]) < least
    ]


@pytest.mark.parametrize("tokens", SETS.values(), ids=SETS)
def test_text_can_be_read(tokens: Tokens) -> None:
    assert too_close(tokens, TEXT_ON, 4.5) == []


@pytest.mark.parametrize("tokens", SETS.values(), ids=SETS)
def test_lines_and_rings_can_be_seen(tokens: Tokens) -> None:
    assert too_close(tokens, LINES_ON, 3.0) == []


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_captions_are_not_for_selected_rows(tokens: Tokens) -> None:
    assert contrast(tokens.ink3, tokens.sel) < 4.5 <= contrast(tokens.ink2, tokens.sel)


def test_contrast_is_measured_as_wcag_measures_it() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#FFFFFF", "#777777") == contrast("#777777", "#FFFFFF")


def test_the_design_counts_as_many_colours() -> None:
    assert len(LIGHT.colours()) == len(fields(Tokens)) - 1 == 43
    assert all(
        colour == colour.upper() and len(colour) == 7
        for tokens in SETS.values()
        for colour in tokens.colours().values()
    )


def test_high_contrast_strengthens_the_lines() -> None:
    strong = high_contrast(LIGHT)
    assert strong.outlined
    assert strong.line == strong.lineStrong == LIGHT.ink2
