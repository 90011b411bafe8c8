"""An organisation's own texts and its logo, and the pack of a kick-off, by chance."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PIL import Image

from mentordesk.core.agreements.library import commands as library
from mentordesk.core.agreements.packs import commands as packs

if TYPE_CHECKING:
    from tests.core.store.doings import Desk

KINDS = ("agreement", "house_rules")
LANGUAGES = ("nb", "so")
TITLES = ("Avtale", "Husregler", "Heshiis")


def _change_text(desk: "Desk") -> None:
    clause = {"heading": desk.one_of(TITLES), "text": ["{organisation} og {adept}"]}
    library.change_text(
        desk.store,
        programme=desk.programme,
        kind=desk.one_of(KINDS),
        language=desk.one_of(LANGUAGES),
        content={"title": desk.one_of(TITLES), "clause": [clause]},
    )


def _use_shipped_text(desk: "Desk") -> None:
    library.use_shipped_text(
        desk.store, programme=desk.programme, kind=desk.one_of(KINDS), language=desk.one_of(LANGUAGES)
    )


def _set_logo(desk: "Desk") -> None:
    path = desk.folder / "logo.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (40, 20), desk.one_of(("red", "blue"))).save(path)
    library.set_logo(desk.store, programme=desk.programme, path=path, description=desk.one_of(TITLES))


def _make_pack(desk: "Desk") -> None:
    packs.make_pack(
        desk.store,
        programme=desk.programme,
        folder=desk.folder / "pakke",
        language="nb",
        kinds=("agreement", "declaration"),
        pairs=[desk.pair],
    )


def _write_texts(desk: "Desk") -> None:
    packs.write_texts(
        desk.store, programme=desk.programme, folder=desk.folder / "tekst", language="en", kinds=[desk.one_of(KINDS)]
    )


LIBRARY: dict[Callable[..., object], Callable[["Desk"], object]] = {
    library.change_text: _change_text,
    library.use_shipped_text: _use_shipped_text,
    library.set_logo: _set_logo,
    library.describe_logo: lambda desk: library.describe_logo(
        desk.store, programme=desk.programme, description=desk.one_of(TITLES)
    ),
    library.remove_logo: lambda desk: library.remove_logo(desk.store, programme=desk.programme),
    packs.make_pack: _make_pack,
    packs.write_texts: _write_texts,
}
"""How each of these commands is done."""
