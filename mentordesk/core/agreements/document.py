"""The page of each paper: numbered clauses, a guide with headings, a letter, cards to cut out."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, repeat
from typing import TYPE_CHECKING

from mentordesk.core.agreements.library.rules import BOOKLET, CARDS, CERTIFICATE, CLAUSES, FORM, POSTER
from mentordesk.core.agreements.scans.rules import scan_code
from mentordesk.core.agreements.worded import CLOSING, Letter, Wording, as_json
from mentordesk.core.documents.blocks import (
    Bullets,
    Clause,
    Facts,
    Heading,
    Note,
    Paragraph,
    Signatures,
    Steps,
    Ticks,
    Title,
    WritingLines,
)
from mentordesk.core.documents.cards import Cards, CardTitle
from mentordesk.core.documents.certificates import Centred, Enlarged, Rank
from mentordesk.core.documents.columns import TwoColumns
from mentordesk.core.documents.correspondence import Addressed, Closing, Slip
from mentordesk.core.documents.covers import Cover
from mentordesk.core.documents.grids import NewPage, Table
from mentordesk.core.documents.letters import unparted
from mentordesk.core.documents.pages import Letterhead
from mentordesk.core.documents.paper import print_to_bytes, say
from mentordesk.core.documents.pictures import Picture
from mentordesk.core.documents.questions import Options, Together
from mentordesk.core.documents.questions import Steps as Scale
from mentordesk.core.documents.strips import Block
from mentordesk.core.documents.texts import (
    ClauseText,
    LinesText,
    Part,
    RowsText,
    ScaleText,
    StepsText,
    TableText,
    TicksText,
)
from mentordesk.core.kernel.fingerprints import fingerprint

_LETTER = 1.1
"""How much larger a letter is set than an agreement."""
_POSTER = 1.3
"""The same of what hangs where people pass by."""
_CARD, _CARDS_BESIDE, _CARD_HEIGHT = 1.15, 2, 196
"""How much larger a card is set, how many stand beside each other, and how high each is, in points: six on a page."""
_LAST = 200
"""Points: the last clause, which says that what stands above is signed, goes whole to the signatures' page."""
_PART = 460
"""Points: a part of a booklet or a form that is not higher is never parted."""
_HUNG_INSET = 30
"""How much wider the margins are of what hangs on a wall, in points."""

if TYPE_CHECKING:
    from mentordesk.core.agreements.facts import PaperFacts


def paper_pdf(facts: "PaperFacts", language: str) -> bytes:
    """The paper as PDF; the same facts give the same bytes.

    Raises PaperLanguageUnknown, LetterWithoutFont, FieldUnknown, BracesUnpaired, ClauseEndless.
    """
    from mentordesk.core.agreements.wording import wording  # a process that prints alone goes without the file's tables

    return words_pdf(wording(facts, language), (facts.logo.png, facts.logo.description) if facts.logo else None)


def words_pdf(words: Wording, logo: tuple[bytes, str] | None = None) -> bytes:
    """The same of words that were kept; `logo` is a PNG and what it shows. Raises LetterWithoutFont."""
    return print_to_bytes(
        story(words),
        title=words.text.title,
        language=words.language,
        author=words.head[0],
        letterhead=letterhead(words, logo),
    )


def letterhead(words: Wording, logo: tuple[bytes, str] | None = None) -> Letterhead:
    """Who stands behind the paper, and what is at its foot."""
    organisation, programme = words.head
    picture = Picture(*logo) if logo else None
    code = scan_code(words.code, fingerprint(as_json(words)))
    return Letterhead(organisation, programme, words.code, words.text.labels["page"], code, picture)


def story(words: Wording) -> list[Block]:
    """The blocks of a paper, in the order in which it is read."""
    if words.letter is not None:
        return _letter(words, words.letter)
    if words.layout == CERTIFICATE:
        return list(_certificate(words))
    if words.layout == BOOKLET:
        return list(_booklet(words))
    if words.layout == POSTER:
        return [Enlarged(_said(words), _POSTER)]
    blocks = _said(words)
    if words.beside is not None:
        blocks = [TwoColumns((words.language, words.beside.language), blocks, _said(words.beside))]
    if words.signers:
        signed = _signed(words, "" if _says_that_it_is_signed(words) else _label(words, "signatures"))
        blocks[-1:] = [Together(blocks[-1:], _LAST), signed]
    return blocks


def _says_that_it_is_signed(words: Wording) -> bool:
    """The last clause has that heading already: «Underskrift», and below it «Underskrifter»."""
    last = words.text.clauses[-1].heading if words.text.clauses else ""
    return bool(last) and words.text.labels.get("signatures", "").startswith(last)


def _signed(words: Wording, heading: str) -> Signatures:
    lines = (_label(words, "signature"), _label(words, "place_date"))
    return Signatures(heading, _signers(words), lines, fields=True)


def _said(words: Wording) -> list[Block]:
    """All that is signed, in one language."""
    first, *rest = words.text.clauses or (ClauseText("", ()),)
    rows = words.rows
    if not first.heading and isinstance(goes_on := next(iter(first.pieces), None), RowsText):  # one table, not two
        rows = (*rows, *goes_on.rows)
        words = replace(words, text=replace(words.text, clauses=(replace(first, pieces=first.pieces[1:]), *rest)))
    return [Title(words.text.title), *([Facts(_unparted_rows(rows))] if rows else []), *_clauses(words)]


def _label(words: Wording, name: str) -> str:
    """A label, in both languages where two stand beside each other: it is signed once."""
    beside = words.beside.text.labels.get(name, "") if words.beside else ""
    return _both(words.text.labels.get(name, ""), beside)


def _signers(words: Wording) -> list[tuple[str, str]]:
    others = chain([role for role, _ in words.beside.signers] if words.beside else [], repeat(""))
    return [(_both(role, other), name) for (role, name), other in zip(words.signers, others, strict=False)]


def _both(one: str, other: str) -> str:
    return f"{one} · {say(other)}" if other and other != one else one


def _letter(words: Wording, letter: Letter) -> list[Block]:
    """Signed at its end, or where its text says that; what comes after that is a slip for the answer."""
    text, answer = _parted(words.text.clauses)
    greeting, *sender = map(unparted, letter.closing)
    blocks: list[Block] = [Addressed(letter.recipient, letter.date), Title(words.text.title)]
    if not answer:
        return [Enlarged([*blocks, *_flowing(text), Closing(greeting, sender)], _LETTER)]
    last = Together([*_flowing(text[-1:]), Closing(greeting, sender)])
    slip = Slip(words.text.labels.get("cut", ""), list(_flowing(answer)))
    return [Enlarged([*blocks, *_flowing(text[:-1]), last, slip], _LETTER)]


def _parted(clauses: Sequence[ClauseText]) -> tuple[list[ClauseText], list[ClauseText]]:
    """What stands before the place where a letter is signed, and what after it."""
    for place, one in enumerate(clauses):
        if CLOSING in one.pieces:
            at = one.pieces.index(CLOSING)
            rest = [replace(one, heading="", pieces=one.pieces[at + 1 :])] if one.pieces[at + 1 :] else []
            return [*clauses[:place], replace(one, pieces=one.pieces[:at])], [*rest, *clauses[place + 1 :]]
    return list(clauses), []


def _certificate(words: Wording) -> Iterator[Block]:
    """To be hung on a wall: whose it is and what it confirms stand large and centred, and the rest below."""
    (_, name), *contact = words.rows or (("", ""),)
    first, *rest = words.text.clauses
    yield Centred(words.text.title, Rank.TITLE)
    yield Centred(name, Rank.NAME)
    said: list[Block] = [Centred(first.heading, Rank.HEADING)] if first.heading else []
    said += [Centred(part, Rank.TEXT) if isinstance(part, str) else part for part in _body(first.pieces)]
    yield Enlarged([*said, *_flowing(rest), _signed(words, "")], 1, _HUNG_INSET)
    if contact:
        yield Centred(" · ".join(f"{label}: {unparted(value)}" for label, value in contact), Rank.NOTE)


def _booklet(words: Wording) -> Iterator[Block]:
    """A page with both names first; then every part is on one page."""
    first, *rest = words.text.clauses or (ClauseText("", ()),)
    opening = list(_flowing([first])) if not first.heading else []
    left, right, *below = (*_unparted_rows(words.rows), ("", ""), ("", ""))
    yield Cover(words.text.title, left, right, below[: max(0, len(words.rows) - 2)], opening)
    yield NewPage()
    yield from map(_whole, rest if opening else words.text.clauses)


def _whole(clause: ClauseText) -> Block:
    return Together(list(_headed(clause)), _PART)


def _clauses(words: Wording) -> list[Block]:
    if words.layout == CLAUSES:
        return [
            Clause(number, one.heading, _body(one.pieces)) for number, one in enumerate(words.text.clauses, start=1)
        ]
    if words.layout == CARDS:
        return list(_cards(words))
    if words.layout == FORM:
        return list(map(_whole, words.text.clauses))
    return list(_flowing(words.text.clauses))


def _cards(words: Wording) -> Iterator[Block]:
    if cut := words.text.labels.get("cut", ""):
        yield Note(cut)
    cards = [_card(one) for one in words.text.clauses]
    yield Cards(cards, _CARDS_BESIDE, _CARD_HEIGHT)


def _card(clause: ClauseText) -> list[Block]:
    said = Enlarged(list(_headed(replace(clause, heading=""))), _CARD)
    return [CardTitle(clause.heading), said] if clause.heading else [said]


def _flowing(clauses: Iterable[ClauseText]) -> Iterator[Block]:
    return chain.from_iterable(map(_headed, clauses))


def _headed(clause: ClauseText) -> Iterator[Block]:
    if clause.heading:
        yield Heading(clause.heading)
    for part in _body(clause.pieces):
        yield Paragraph(part) if isinstance(part, str) else part


def _body(parts: Iterable[Part]) -> list[str | Block]:
    return [one for part in _joined(parts) if (one := _block(part)) is not None]


def _joined(parts: Iterable[Part]) -> list[Part]:
    """The parts, but lists that follow each other, since conditions chose them one by one, are one list."""
    found: list[Part] = []
    for part in parts:
        match found[-1:], part:
            case [tuple(before)], tuple():
                found[-1] = (*before, *part)
            case [RowsText(before)], RowsText(rows):
                found[-1] = RowsText((*before, *rows))
            case _:
                found.append(part)
    return found


def _unparted_rows(rows: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(label, unparted(value)) for label, value in rows]


def _block(part: Part) -> str | Block | None:
    """What stands on the page for a part of a clause."""
    match part:
        case str():
            return unparted(part)
        case tuple():
            return Bullets([unparted(item) for item in part])
        case StepsText(items):
            return Steps([unparted(item) for item in items])
        case TicksText(items, beside):
            return Options(items, single=False) if beside else Ticks([unparted(item) for item in items])
        case ScaleText(points, low, high):
            return Scale(points, low, high)
        case RowsText(rows):
            return Facts(_unparted_rows(rows))
        case TableText(head, rows):
            return Table([head, *rows])
        case LinesText(count):
            return WritingLines(count)
    return None
