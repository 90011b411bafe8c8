"""A sparse table is gone through option by option, a full one as a whole: the plans are the same."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentordesk.core.matching import faces
from mentordesk.core.matching.solver import plan


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 2**32 - 1), st.floats(0, 1), st.sampled_from(["floor", "sum", "fairest"]))
def test_both_ways_lead_to_the_same_plan(
    monkeypatch: pytest.MonkeyPatch, seed: int, possible: float, mode: str
) -> None:
    random = np.random.default_rng(seed)
    scores = random.choice(np.array([2000, 4000, 5000, 9000], dtype=np.int16), (8, 5))
    scores[random.random(scores.shape) >= possible] = -1
    capacity, found = random.integers(0, 3, 5), []
    for few in (0, 2):
        monkeypatch.setattr(faces, "FEW", few)
        found.append(plan(scores, capacity, mode=mode).mentor.tolist())
    assert found[0] == found[1]


@pytest.mark.parametrize("possible", [0.05, 0.4, 1.0])
def test_they_do_for_more_people_than_are_reckoned_at_a_time(monkeypatch: pytest.MonkeyPatch, possible: float) -> None:
    random = np.random.default_rng(9)
    scores = random.choice(np.array([2000, 3000, 3500], dtype=np.int16), (300, 140))
    scores[random.random(scores.shape) >= possible] = -1
    capacity, found = random.integers(0, 5, 140), []
    for few in (0, 2):
        monkeypatch.setattr(faces, "FEW", few)
        found.append(plan(scores, capacity, mode="sum").mentor.tolist())
    assert found[0] == found[1]
