"""A programme about which every kind of paper can be made, and what each of them says, in the order of reading."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass
from typing import Any
from uuid import UUID

from mentordesk.core.agreements.attests.commands import confirm_attest
from mentordesk.core.agreements.attests.rules import Confirmed
from mentordesk.core.agreements.facts import PaperFacts
from mentordesk.core.agreements.library.rules import kinds
from mentordesk.core.agreements.queries import facts_for
from mentordesk.core.agreements.terms.commands import add_addendum, add_goal, set_pair_terms, set_programme_terms
from mentordesk.core.documents.blocks import Signatures
from mentordesk.core.documents.columns import TwoColumns
from mentordesk.core.documents.grids import Grid, Table
from mentordesk.core.documents.letters import lines_of
from mentordesk.core.documents.questions import Steps
from mentordesk.core.documents.strips import Block
from mentordesk.core.matching.pairs.queries import pairs
from mentordesk.core.programme.commands import change_person
from mentordesk.core.recruitment.guardians.commands import add_guardian
from mentordesk.core.store.unit import Store
from tests.core.documents.read_tags import Node

WORD = re.compile(r"\w+")


def complete(store: Store, programme: UUID) -> None:
    """Somebody under 18 with a guardian, goals, terms, an addendum, and what certificates need."""
    pair = store.read(pairs, programme)[0]
    change_person(store, pair.adept, {"born": dt.date(2011, 5, 1), "birth_year": None})
    add_guardian(store, programme=programme, person=pair.adept, values={"name": "Hodan Hussein", "responsible": True})
    set_programme_terms(store, programme=programme, values={"travel": "Reisen dekkes.", "deputy": "Turid Vik"})
    set_pair_terms(store, pair=pair.id, values={"topics": ["Norsk", "Jobb"], "channel": "SMS", "hours": "17–20"})
    add_goal(store, pair=pair.id, owner="adept", text="Lære å skrive søknad", start=3)
    add_goal(store, pair=pair.id, owner="common", text="Besøke en arbeidsplass", start=0)
    add_addendum(store, pair=pair.id, text="Vi møtes annenhver onsdag i stedet for tirsdag.")
    said = Confirmed("Ingrid Solheim", "koordinator", 12, 18, ("Veilede",), ("Lytte", "Planlegge"))
    for kind in ("course_certificate", "attest"):
        confirm_attest(store, programme=programme, person=pair.mentor, kind=kind, said=said)


def facts_of_each(store: Store, programme: UUID) -> dict[str, PaperFacts]:
    """The first paper of each kind; fails where there is none."""
    return {kind: store.read(facts_for, programme, kind, store.author)[0] for kind in kinds()}


def words_in(tree: Node) -> list[str]:
    """Every word that is read aloud, in order; the numbers of lists are not in the source."""
    return WORD.findall("".join(_texts(tree)))


def _texts(node: Node) -> Iterator[str]:
    if node.kind != "Lbl":
        for kid in node.kids:
            yield from [kid] if isinstance(kid, str) else (" ", *_texts(kid), " ")


def words_of(blocks: Sequence[Block]) -> list[str]:
    """Every word of the blocks, in the order in which they should be read."""
    return WORD.findall(" ".join(lines_of(text) for block in blocks for text in _said(block)))


def _said(part: Any) -> Iterator[str]:
    match part:
        case str():
            yield part
        case Steps():
            yield from _said([part.low, [str(point) for point in part.points], part.high])
        case TwoColumns():
            yield from _said([part.first, part.second])
        case Signatures():
            signed = [(role, name, part.lines) for role, name in part.signers]
            yield from _said([part.heading, signed])
        case Grid():
            yield from _said([part.head, part.rows])
        case Table():
            yield from _said(part.rows)
        case list() | tuple():
            for one in part:
                yield from _said(one)
        case _ if type(part).__name__ == "Clause":
            yield from _said([str(part.number), part.heading, part.body])
        case _ if is_dataclass(part):
            yield from _said([getattr(part, field.name) for field in fields(part)])
