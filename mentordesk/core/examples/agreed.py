"""What the pairs of the example have agreed on: goals, topics, how they reach each other, where they sit."""

from collections.abc import Mapping
from itertools import cycle
from typing import Any
from uuid import UUID

from mentordesk.core.agreements.terms.commands import add_goal, seat_pairs, set_pair_terms, set_programme_terms
from mentordesk.core.agreements.terms.rules import ADEPT, MENTOR
from mentordesk.core.matching.pairs.queries import pairs
from mentordesk.core.store.unit import Store


def agree(store: Store, programme: UUID, content: Mapping[str, Any]) -> None:
    """What `terms` and `agreed` of the example's file say; the pairs sit in the order of the adepts' names."""
    rows = store.read(pairs, programme)
    with store.recording("examples.agree"):
        set_programme_terms(store, programme=programme, values=content["terms"])
        for row, said in zip(rows, cycle(content["agreed"]), strict=False):
            add_goal(store, pair=row.id, owner=ADEPT, text=said["adept_goal"], start=said["start"])
            add_goal(store, pair=row.id, owner=MENTOR, text=said["mentor_goal"])
            values = {key: said[key] for key in ("topics", "channel", "hours")}
            set_pair_terms(store, pair=row.id, values=values)
        seat_pairs(store, programme=programme, pairs=[row.id for row in rows])
