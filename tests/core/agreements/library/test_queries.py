"""What came with a share may be anything: texts and logos that no paper can be made with are passed over."""

import base64
import binascii
import datetime as dt
import io
import json
from pathlib import Path
from uuid import UUID

import pytest
from PIL import Image

from mentordesk.core.agreements.library.commands import change_text, use_shipped_text
from mentordesk.core.agreements.library.queries import logo_of, logos_of, texts_of
from mentordesk.core.agreements.library.tables import Logo, PaperText
from mentordesk.core.agreements.rules import AGREEMENT
from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.programme.tables import Programme
from mentordesk.core.store.unit import Store
from tests.core.agreements.conftest import issued

OWN = {"title": "Vår avtale", "clause": [{"text": ["{adept} og {mentor}"]}]}
UNSOUND = {
    "no JSON": "ikke json",
    "a list": "[]",
    "a number": "5",
    "a deep one": "[" * 100_000,
    "no title": json.dumps({"title": 1, "clause": []}),
    "no clauses": json.dumps({"title": "A", "clause": "x"}),
    "a field that nobody knows": json.dumps({"title": "A", "clause": [{"text": ["{nobody}"]}]}),
    "a piece that nobody knows": json.dumps({"title": "A", "clause": [{"block": "nothing"}]}),
}


def a_picture(width: int, height: int) -> bytes:
    out = io.BytesIO()
    Image.new("1", (width, height)).save(out, "PNG")
    return out.getvalue()


def organisation_of(store: Store, programme: UUID) -> UUID:
    with store.reading() as session:
        return session.get_one(Programme, programme).organisation


@pytest.mark.parametrize("content", UNSOUND.values(), ids=UNSOUND)
def test_a_text_that_is_none_is_passed_over(
    store: Store, programme: UUID, pairs: dict[str, UUID], folder: Path, content: str
) -> None:
    own = change_text(store, programme=programme, kind=AGREEMENT, language="nb", content=OWN)
    organisation = organisation_of(store, programme)
    with store.recording("agreements.change_text") as session:
        key = {"organisation": organisation, "kind": AGREEMENT, "language": "nb"}
        session.add(PaperText(**key, version=99, content=content, made=dt.date(2027, 1, 1)))
    found = store.read(texts_of, programme, AGREEMENT, "nb")
    assert (found.current.id, len(found.all)) == (own, 2)
    assert len(issued(store, programme, folder, AGREEMENT)) == len(pairs)
    use_shipped_text(store, programme=programme, kind=AGREEMENT, language="nb")
    assert store.read(texts_of, programme, AGREEMENT, "nb").current.id is None


@pytest.mark.parametrize(
    "content",
    ["ikke base64 æ", "AAA", "", *(base64.b64encode(one).decode() for one in (a_picture(9, 9)[:-20], b"GIF89a"))],
)
def test_a_logo_that_is_none_is_passed_over(
    store: Store, programme: UUID, pairs: dict[str, UUID], folder: Path, content: str
) -> None:
    organisation = organisation_of(store, programme)
    with store.recording("agreements.set_logo") as session:
        key = link_id("logo", organisation)
        session.add(Logo(id=key, organisation=organisation, content=content, description="Logo"))
    assert store.read(logo_of, programme) is None
    assert store.read(logos_of, programme) == {}
    assert len(issued(store, programme, folder, AGREEMENT)) == len(pairs)


@pytest.mark.parametrize("side", [3000, 60_000])
def test_a_logo_that_is_far_too_large_is_not_unpacked(store: Store, programme: UUID, side: int) -> None:
    organisation, small = organisation_of(store, programme), a_picture(9, 9)
    head = b"IHDR" + side.to_bytes(4) * 2 + small[24:29]
    png = small[:12] + head + binascii.crc32(head).to_bytes(4) + small[33:]
    with store.recording("agreements.set_logo") as session:
        content = base64.b64encode(png).decode()
        key = link_id("logo", organisation)
        session.add(Logo(id=key, organisation=organisation, content=content, description="Logo"))
    assert store.read(logo_of, programme) is None
