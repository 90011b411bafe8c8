"""Reading after a score what it touches tells the same as reading everything."""

import random
from uuid import UUID

import pytest

from mentordesk.core.selection.choosing.commands import Wanted, declare_quotas
from mentordesk.core.selection.choosing.rules import YOUNGER
from mentordesk.core.selection.commands import decide, score
from mentordesk.core.selection.queries import assessed, candidates, criteria
from mentordesk.core.selection.rescoring.queries import rescored
from mentordesk.core.selection.scoring.commands import declare_conflict, deliver
from mentordesk.core.store.unit import Store

WHO = ("Ingrid", "Per", "Siri")


@pytest.mark.parametrize("seed", range(6))
def test_a_score_tells_the_same_in_part_and_as_a_whole(store: Store, programme: UUID, seed: int) -> None:
    chance = random.Random(seed)
    everybody = [one.application for one in store.read(candidates, programme)]
    decide(store, application=everybody[3], result="refused", reason="For sent")
    if seed % 2:
        declare_quotas(store, programme=programme, wanted=[Wanted(YOUNGER, "25", 1, None)])
    assessor = chance.choice(WHO)
    before = store.read(assessed, programme, None, assessor)
    for _ in range(25):
        application = chance.choice(everybody)
        _something(store, programme, application, chance)
        before = store.read(rescored, programme, before, application)
        whole = store.read(assessed, programme, None, assessor)
        assert before[:-1] == whole[:-1]


def _something(store: Store, programme: UUID, application: UUID, chance: random.Random) -> None:
    """Points, or now and then a delivery or a conflict of interest; what a rule refuses is left."""
    who, one = chance.choice(WHO), chance.choice(store.read(criteria, programme)).id
    own = store.read(assessed, programme, None, who).known
    word = next((word for word in own.said.get(application, ()) if word.assessor == who), None)
    if word is not None and (word.delivered or word.conflict is not None):
        return
    if chance.random() < 0.1:
        declare_conflict(store, application=application, assessor=who, why="Nabo")
    elif chance.random() < 0.2:
        for each in store.read(criteria, programme):
            _give(store, programme, application, each.id, who, chance.randint(1, 5))
        deliver(store, programme=programme, assessor=who, applications=[application])
    else:
        _give(store, programme, application, one, who, chance.choice((1, 2, 3, 4, 5, None)))


def _give(store: Store, programme: UUID, application: UUID, one: UUID, who: str, points: int | None) -> None:
    score(store, programme=programme, application=application, criterion=one, assessor=who, points=points, sealed=True)
