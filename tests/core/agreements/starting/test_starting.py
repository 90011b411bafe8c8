"""A pair starts when its papers and its people's requirements are in order."""

import datetime as dt
from pathlib import Path
from uuid import UUID

from mentordesk.core.agreements.commands import issue_papers, sign_all
from mentordesk.core.agreements.queries import papers
from mentordesk.core.agreements.starting.commands import let_off, meet, take_back
from mentordesk.core.agreements.starting.queries import standing
from mentordesk.core.matching.pairs.queries import pairs
from mentordesk.core.recruitment.requirements.commands import add_requirement
from mentordesk.core.store.history import history
from mentordesk.core.store.unit import Store
from tests.builders import START, a_mentor, a_pair, an_adept

DAY = START + dt.timedelta(days=3)


def signed(store: Store, programme: UUID, folder: Path, *kinds: str) -> None:
    for kind in kinds:
        issue_papers(store, programme=programme, kind=kind, folder=folder, language="nb")
    sign_all(store, papers=[row.id for row in store.read(papers, programme)], day=DAY)


def status(store: Store, programme: UUID) -> str:
    (pair,) = store.read(pairs, programme)
    return pair.status


def test_a_dated_exemption_stands_in_for_a_declaration(store: Store, programme: UUID, tmp_path: Path) -> None:
    amina, kari = an_adept(store, programme), a_mentor(store, programme)
    a_pair(store, programme, amina, kari)
    signed(store, programme, tmp_path, "agreement")
    assert status(store, programme) == "made"
    let_off(
        store, programme=programme, person=kari, kind="declaration", day=DAY, reason="Har taushetsplikt etter loven"
    )
    assert status(store, programme) == "made"
    steps = len(store.read(history))
    meet(store, programme=programme, people=[amina], kind="declaration", met=DAY, seen_by="Ingrid")
    assert status(store, programme) == "started"
    assert len(store.read(history)) == steps + 1
    take_back(store, programme=programme, person=amina, kind="declaration")
    assert status(store, programme) == "made"
    store.undo()
    assert status(store, programme) == "started"


def test_papers_alone_are_not_enough_where_more_is_asked(store: Store, programme: UUID, tmp_path: Path) -> None:
    amina, kari = an_adept(store, programme), a_mentor(store, programme)
    a_pair(store, programme, amina, kari)
    kind = add_requirement(
        store, programme=programme, kind="course", name="", role="mentor", before="first_meeting", months=1
    )
    signed(store, programme, tmp_path, "agreement", "declaration")
    assert status(store, programme) == "made"
    meet(store, programme=programme, people=[kari, amina], kind=kind, met=dt.date(2020, 1, 1))
    assert status(store, programme) == "started"


def test_a_declaration_on_paper_is_met(store: Store, programme: UUID, tmp_path: Path) -> None:
    amina, kari = an_adept(store, programme), a_mentor(store, programme)
    a_pair(store, programme, amina, kari)
    assert [row.state for row in store.read(standing, programme, kari)] == ["missing"]
    signed(store, programme, tmp_path, "declaration")
    (row,) = store.read(standing, programme, kari)
    assert (row.state, row.met) == ("met", DAY)
