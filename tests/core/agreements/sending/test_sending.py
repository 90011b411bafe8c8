"""That a paper was sent is a person's word; it can be taken back."""

import datetime as dt
from pathlib import Path
from uuid import UUID

from mentordesk.core.agreements.commands import issue_papers
from mentordesk.core.agreements.queries import papers
from mentordesk.core.agreements.sending.commands import mark_sent, mark_unsent
from mentordesk.core.store.unit import Store

DAY = dt.date(2027, 1, 15)


def test_a_paper_is_sent_when_somebody_says_so(
    store: Store, programme: UUID, pairs: dict[str, UUID], folder: Path
) -> None:
    issue_papers(store, programme=programme, kind="agreement", folder=folder, language="nb")
    made = store.read(papers, programme)
    assert {one.sent for one in made} == {None}
    mark_sent(store, papers=[one.id for one in made], day=DAY)
    assert {one.sent for one in store.read(papers, programme)} == {DAY}
    step = store.steps()[0]
    assert step is not None
    assert (step.command, step.facts["count"]) == ("agreements.mark_sent", len(made))
    mark_unsent(store, papers=[made[0].id])
    assert {one.id for one in store.read(papers, programme) if one.sent is None} == {made[0].id}
    store.undo()
    assert {one.sent for one in store.read(papers, programme)} == {DAY}


def test_what_was_said_before_leaves_no_step(
    store: Store, programme: UUID, pairs: dict[str, UUID], folder: Path
) -> None:
    issue_papers(store, programme=programme, kind="agreement", folder=folder, language="nb")
    keys = [one.id for one in store.read(papers, programme)]
    mark_sent(store, papers=keys, day=DAY)
    before = store.steps()[0]
    mark_sent(store, papers=keys, day=DAY)
    assert store.steps()[0] == before
