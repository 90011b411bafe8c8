"""What a program that reads aloud finds in a paper: the tree of its structure, with the words of each element."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import pypdf
from pypdf.generic import ContentStream

_CODE = re.compile("^<([0-9A-F]{4})> <([0-9A-F]*)>$", re.MULTILINE)
_RANGE = re.compile("^<([0-9A-F]{4})> <([0-9A-F]{4})> <([0-9A-F]{4})>$", re.MULTILINE)
NO_WORDS = ("TD", "TH", "Form", "Figure", "Lbl")
"""Elements that may be without words: empty cells, fields, and what is drawn."""


@dataclass(eq=False)
class Node:
    """An element; `text` is what it says with its kids, `drawn` the pages and numbers of its own content."""

    kind: str
    entries: Mapping[str, Any]
    kids: list["Node | str"] = field(default_factory=list)
    drawn: list[tuple[int, int]] = field(default_factory=list)
    fields: list[Any] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Everything that is read, parts apart by spaces where an element ends."""
        return "".join(kid if isinstance(kid, str) else f" {kid.text} " for kid in self.kids)

    def all(self, *kinds: str) -> list["Node"]:
        """The elements within, of these kinds or all, in the order of reading."""
        return list(self._all(kinds))

    def _all(self, kinds: tuple[str, ...]) -> Iterator["Node"]:
        for kid in self.kids:
            if isinstance(kid, Node):
                if not kinds or kid.kind in kinds:
                    yield kid
                yield from kid._all(kinds)

    def outline(self) -> str:
        """Kinds within kinds, such as "L(LI(Lbl LBody))"."""
        inner = " ".join(kid.outline() for kid in self.kids if isinstance(kid, Node))
        return f"{self.kind}({inner})" if inner else self.kind


def read_tags(paper: bytes) -> Node:
    """The document's element. Fails when anything in the tree does not lead to a page, or a page not to the tree."""
    reader = pypdf.PdfReader(BytesIO(paper))
    root: Any = reader.root_object["/StructTreeRoot"]
    assert root["/Type"] == "/StructTreeRoot"
    contents = [page_contents(reader, page) for page in reader.pages]
    places = {page.indirect_reference.idnum: number for number, page in enumerate(reader.pages)}  # type: ignore[union-attr]
    parents = _parent_tree(root)
    numbers: list[Any] = [page["/StructParents"] for page in reader.pages]
    assert len(set(numbers)) == len(numbers)
    parents |= {place: parents[int(number)] for place, number in enumerate(numbers)}
    reading = _Reading(reader, contents, places, parents)
    tree = reading.node(root["/K"], root)
    assert reading.found == {(page, number) for page, told in enumerate(contents) for number in told}
    for number, page in enumerate(reader.pages):
        assert len(parents[number]) == len(contents[number])
        assert str(page["/Tabs"]) == "/S"
    return tree


def page_contents(reader: pypdf.PdfReader, page: Any) -> dict[int, str]:
    """For each numbered piece of the page's content what it says. Fails when anything is drawn outside of all."""
    maps = {name: letters_of(font.get_object()) for name, font in page["/Resources"]["/Font"].items()}
    found: dict[int, str] = {}
    open_: list[int | str | None] = []
    turned: list[str] = []
    letters: dict[str, str] = {}
    for operands, operator in ContentStream(page["/Contents"].get_object(), reader).operations:
        if operator == b"BDC":
            number = operands[1].get("/MCID") if operands[0] != "/Artifact" else None
            open_.append(number)
            if number is not None:
                assert number not in found
                found[number] = ""
        elif operator == b"BMC":
            open_.append(operands[0])
        elif operator == b"EMC":
            if open_.pop() == "/ReversedChars":
                _add(found, open_, "".join(reversed(turned)))
                turned = []
        elif operator == b"Tf":
            letters = maps[operands[0]]
        elif operator in (b"TJ", b"Tj", b"S", b"f", b"B", b"Do", b"n", b"f*"):
            assert open_, f"{operator!r} outside of all content"
            if operator == b"TJ":
                said = _said(operands[0], letters)
                if open_[-1] == "/ReversedChars":
                    turned += said
                else:
                    _add(found, open_, "".join(said))
    assert not open_
    return found


def _add(found: dict[int, str], open_: Sequence[int | str | None], words: str) -> None:
    number = next((each for each in reversed(open_) if isinstance(each, int)), None)
    if number is not None:
        found[number] += words


def _said(parts: Any, letters: Mapping[str, str]) -> list[str]:
    codes = "".join(part.original_bytes.hex() for part in parts if hasattr(part, "original_bytes")).upper()
    return [letters[codes[start : start + 4]] for start in range(0, len(codes), 4)]


def letters_of(font: Any) -> dict[str, str]:
    """Which letters each code of a font stands for."""
    text = font["/ToUnicode"].get_data().decode()
    found = {code: bytes.fromhex(letters).decode("utf-16-be") for code, letters in _CODE.findall(text)}
    for first, last, letter in _RANGE.findall(text):
        codes = range(int(first, 16), int(last, 16) + 1)
        found |= {f"{code:04X}": chr(int(letter, 16) + place) for place, code in enumerate(codes)}
    return found


def _parent_tree(root: Any) -> dict[int, Any]:
    numbers = root["/ParentTree"]["/Nums"]
    keys = list(map(int, numbers[::2]))
    assert keys == sorted(set(keys))
    return {key: value.get_object() for key, value in zip(keys, numbers[1::2], strict=True)}


@dataclass
class _Reading:
    reader: pypdf.PdfReader
    contents: list[dict[int, str]]
    places: dict[int, int]
    parents: dict[int, Any]
    found: set[tuple[int, int]] = field(default_factory=set)

    def node(self, element: Any, parent: Any) -> Node:
        element = element.get_object()
        assert element["/P"].get_object() == parent.get_object()
        node = Node(element["/S"].removeprefix("/"), element)
        kids = element.get("/K", [])
        for kid in kids if isinstance(kids, list) else [kids]:
            self._kid(node, kid, element)
        assert node.kids or node.drawn or node.fields or node.kind in NO_WORDS, f"nothing in a {node.kind}"
        return node

    def _kid(self, node: Node, kid: Any, element: Any) -> None:
        kid = kid.get_object()
        if isinstance(kid, int):
            self._drawn(node, element.raw_get("/Pg").idnum, int(kid), element)
        elif kid.get("/Type") == "/MCR":
            self._drawn(node, kid.raw_get("/Pg").idnum, int(kid["/MCID"]), element)
        elif kid.get("/Type") == "/OBJR":
            put = kid["/Obj"]
            assert self.parents[put["/StructParent"]] == element
            assert put in [each.get_object() for each in kid["/Pg"]["/Annots"]]
            node.fields.append(put)
        else:
            node.kids.append(self.node(kid, element))

    def _drawn(self, node: Node, page: int, number: int, element: Any) -> None:
        place = self.places[page]
        assert (place, number) not in self.found
        assert self.parents[place][number].get_object() == element
        self.found.add((place, number))
        node.drawn.append((place, number))
        if node.kids and isinstance(node.kids[-1], str):
            node.kids[-1] += self.contents[place][number]
        else:
            node.kids.append(self.contents[place][number])
