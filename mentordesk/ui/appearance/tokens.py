# ruff: noqa: N815 - the tokens are named as in the design's table, so that the two can be laid side by side.
"""The colours of the window, by what they are for: a set for light, a set for dark, and a stronger variant."""

from dataclasses import dataclass, fields, replace


@dataclass(frozen=True)
class Tokens:
    """One set of colours as `#RRGGBB`; text goes on a surface only in pairs of at least 4.5:1."""

    canvas: str
    surface: str
    sunken: str
    raised: str
    nav: str
    navHover: str
    navSel: str
    navInk: str
    navInk2: str
    navFocus: str
    ink: str
    ink2: str
    ink3: str
    disabled: str
    line: str
    lineStrong: str
    link: str
    focus: str
    sel: str
    selInk: str
    accent: str
    accentHover: str
    accentInk: str
    accentSoft: str
    accentSoftInk: str
    mentor: str
    mentorSoft: str
    mentorInk: str
    adept: str
    adeptSoft: str
    adeptInk: str
    ok: str
    okSoft: str
    okInk: str
    warn: str
    warnSoft: str
    warnInk: str
    danger: str
    dangerSoft: str
    dangerInk: str
    info: str
    infoSoft: str
    infoInk: str
    outlined: bool = False
    """High contrast: soft chips get a line in their ink and a selected row gets a frame."""

    def colours(self) -> dict[str, str]:
        """Every colour by its name."""
        return {field.name: getattr(self, field.name) for field in fields(self) if field.name != "outlined"}


LIGHT = Tokens(
    canvas="#F6F4EF",
    surface="#FFFFFF",
    sunken="#EEEBE3",
    raised="#FFFFFF",
    nav="#1E3A3A",
    navHover="#2A4B4A",
    navSel="#F6F4EF",
    navInk="#E7EEEB",
    navInk2="#B9CAC5",
    navFocus="#FFC46B",
    ink="#1D2624",
    ink2="#4A5653",
    ink3="#5E6A66",
    disabled="#8A948F",
    line="#D9D5CA",
    lineStrong="#7F8983",
    link="#0B5C8A",
    focus="#1F5FA8",
    sel="#D3E7E3",
    selInk="#12302D",
    accent="#0F6B63",
    accentHover="#0B5650",
    accentInk="#FFFFFF",
    accentSoft="#DDEEEA",
    accentSoftInk="#0A4F49",
    mentor="#0F6B63",
    mentorSoft="#DDEEEA",
    mentorInk="#0A4F49",
    adept="#7A3E78",
    adeptSoft="#F3E6F2",
    adeptInk="#63305F",
    ok="#2C6B2F",
    okSoft="#E1F0DF",
    okInk="#20521F",
    warn="#8A5300",
    warnSoft="#FBEBCB",
    warnInk="#6B4000",
    danger="#B3261E",
    dangerSoft="#FBE4E1",
    dangerInk="#8C1D18",
    info="#1F5FA8",
    infoSoft="#E1ECF8",
    infoInk="#174A85",
)

DARK = Tokens(
    canvas="#161B1B",
    surface="#1E2525",
    sunken="#121616",
    raised="#273030",
    nav="#0F1717",
    navHover="#1B2727",
    navSel="#273030",
    navInk="#DDE6E2",
    navInk2="#A3B4AE",
    navFocus="#FFC46B",
    ink="#E9EEEB",
    ink2="#BAC5C0",
    ink3="#9CA9A4",
    disabled="#6E7A76",
    line="#354040",
    lineStrong="#7C8A86",
    link="#84C4EC",
    focus="#8FC1F5",
    sel="#1F4844",
    selInk="#E2F4F1",
    accent="#5CC2B5",
    accentHover="#7AD2C7",
    accentInk="#06201D",
    accentSoft="#17403C",
    accentSoftInk="#B4E8E0",
    mentor="#5CC2B5",
    mentorSoft="#17403C",
    mentorInk="#B4E8E0",
    adept="#D79BD4",
    adeptSoft="#43284A",
    adeptInk="#F0CFEE",
    ok="#7CC67A",
    okSoft="#1D3A1E",
    okInk="#BFE8BC",
    warn="#E6B45C",
    warnSoft="#46330F",
    warnInk="#F7DDA8",
    danger="#F2938B",
    dangerSoft="#4A1F1C",
    dangerInk="#FBCFCB",
    info="#86B6EC",
    infoSoft="#1B3552",
    infoInk="#C9DFF8",
)


def high_contrast(tokens: Tokens) -> Tokens:
    """The same colours for people who asked their system for more contrast."""
    return replace(tokens, line=tokens.ink2, lineStrong=tokens.ink2, outlined=True)
