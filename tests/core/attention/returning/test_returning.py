"""What came back without anybody noting who signed, and what did not come back."""

import datetime as dt
from pathlib import Path
from uuid import UUID

import pytest

from mentordesk.core.agreements.commands import issue_papers, sign_all
from mentordesk.core.agreements.handed.rules import FORM_WITHIN
from mentordesk.core.agreements.handed.tables import HandedForm
from mentordesk.core.agreements.queries import papers
from mentordesk.core.agreements.scans.tables import Scan
from mentordesk.core.attention.queries import today
from mentordesk.core.attention.returning.queries import Some, returning
from mentordesk.core.attention.rules import SIGN_WITHIN
from mentordesk.core.kernel import clock
from mentordesk.core.kernel.identifiers import new_id
from mentordesk.core.store.unit import Store
from tests.builders import a_pair, a_person

DAY = dt.date(2027, 2, 1)


@pytest.fixture
def pair(store: Store, programme: UUID, tmp_path: Path) -> UUID:
    """With its papers made."""
    made = a_pair(store, programme, a_person(store, "Amina Hussein"), a_person(store, "Kari Nordmann"))
    for kind in ("agreement", "declaration"):
        issue_papers(store, programme=programme, kind=kind, folder=tmp_path / "avtaler", language="nb")
    return made


def a_scan(store: Store, paper: UUID, filed: dt.date) -> None:
    with store.recording("agreements.file_scans") as session:
        row = Scan(id=new_id(), paper=paper, page=1, filed=filed, format="jpeg", content="", verdict=None)
        session.add(row)


def a_form(store: Store, programme: UUID, kind: str, made: dt.date, returned: dt.date | None = None) -> None:
    with store.recording("agreements.hand_out") as session:
        code, about = str(new_id()), {"programme": programme, "kind": kind, "made": made, "returned": returned}
        session.add(HandedForm(id=new_id(), code=code, version=1, language="nb", pair=None, person=None, **about))


def test_where_there_is_nothing_nothing_is_told(store: Store, programme: UUID) -> None:
    assert store.read(returning, programme, DAY) == (Some(), Some())


def test_a_scan_waits_until_the_paper_is_signed(store: Store, programme: UUID, pair: UUID) -> None:
    paper = next(one for one in store.read(papers, programme) if one.kind == "agreement")
    for day in (DAY, DAY - dt.timedelta(days=3)):
        a_scan(store, paper.id, day)
    assert store.read(returning, programme, DAY).scanned == Some(1, DAY - dt.timedelta(days=3), pair)
    sign_all(store, papers=[paper.id], day=DAY)
    assert store.read(returning, programme, DAY).scanned == Some()


def test_several_lead_to_no_pair(store: Store, programme: UUID, pair: UUID) -> None:
    for paper in store.read(papers, programme):
        a_scan(store, paper.id, DAY)
    assert store.read(returning, programme, DAY).scanned == Some(3, DAY)


def test_forms_are_waited_for_a_while(store: Store, programme: UUID) -> None:
    old = DAY - dt.timedelta(days=FORM_WITHIN)
    a_form(store, programme, "pulse", old)
    a_form(store, programme, "expectations", old + dt.timedelta(days=1))
    a_form(store, programme, "expectations", old, returned=DAY)
    a_form(store, programme, "evaluation", old)
    assert store.read(returning, programme, DAY).out == Some(1, old)
    assert store.read(returning, programme, DAY + dt.timedelta(days=1)).out == Some(2, old)


def test_it_stands_on_the_first_page(store: Store, programme: UUID, pair: UUID) -> None:
    made = clock.today()
    paper = next(one for one in store.read(papers, programme) if one.kind == "agreement")
    a_scan(store, paper.id, made)
    a_form(store, programme, "pulse", made)
    later = dt.datetime.combine(made + dt.timedelta(days=SIGN_WITHIN), dt.time(9))
    found = {one.cause: one for one in store.read(today, programme, later).items}
    assert (found["papers_unsigned"].count, found["papers_unsigned"].days) == (2, SIGN_WITHIN)
    assert (found["scans_unsigned"].count, found["scans_unsigned"].record) == (1, str(pair))
    assert (found["forms_out"].count, found["forms_out"].page) == (1, "agreements")
    assert "papers_unsigned" not in {
        one.cause for one in store.read(today, programme, later - dt.timedelta(days=1)).items
    }
