"""The columns of the board, and the steps between them."""

from uuid import UUID

import pytest

from mentordesk.core.recruitment.rules import APPLICATION
from mentordesk.core.selection.choosing.stages.commands import move_to_stage
from mentordesk.core.selection.choosing.stages.rules import STAGES, stage_of, status_in, steps_back
from mentordesk.core.selection.commands import decide
from mentordesk.core.selection.errors import ReasonMissing, ResultUnknown
from mentordesk.core.store.unit import Store
from tests.core.selection.conftest import by_name


def test_every_status_has_a_column_and_every_column_a_status() -> None:
    assert {stage_of(status) for status in APPLICATION} == set(STAGES)
    assert [stage_of(status_in(stage)) for stage in STAGES] == list(STAGES)


def test_a_step_forward_needs_no_reason_and_one_back_does(store: Store, programme: UUID) -> None:
    row = by_name(store, programme)["Amina"]
    move_to_stage(store, application=row.application, status="interview")
    assert by_name(store, programme)["Amina"].status == "interview"
    assert steps_back("interview", "assessing")
    with pytest.raises(ReasonMissing):
        move_to_stage(store, application=row.application, status="assessing")
    move_to_stage(store, application=row.application, status="assessing", reason="Feil kolonne")
    assert by_name(store, programme)["Amina"].status == "assessing"
    store.undo()
    assert by_name(store, programme)["Amina"].status == "interview"


def test_what_was_decided_gives_way(store: Store, programme: UUID) -> None:
    row = by_name(store, programme)["Amina"]
    decide(store, application=row.application, result="refused", reason="Nei")
    move_to_stage(store, application=row.application, status="interview", reason="Ringte igjen")
    found = by_name(store, programme)["Amina"]
    assert (found.status, found.reason) == ("interview", "Ringte igjen")
    with pytest.raises(ResultUnknown):
        move_to_stage(store, application=row.application, status="offered")


def test_the_same_column_is_no_step(store: Store, programme: UUID) -> None:
    row, step = by_name(store, programme)["Amina"], store.steps()[0]
    move_to_stage(store, application=row.application, status="complete")
    assert store.steps()[0] == step
