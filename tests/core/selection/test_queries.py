from uuid import UUID

import pytest

from mentordesk.core.programme import templates
from mentordesk.core.programme.templates import Template, template
from mentordesk.core.recruitment.requirements import queries as requirements
from mentordesk.core.recruitment.requirements.commands import add_requirement, meet_requirement
from mentordesk.core.recruitment.requirements.errors import RequirementMissing
from mentordesk.core.selection.choosing.offers.commands import pass_on
from mentordesk.core.selection.commands import accept_selection, change_places, decide
from mentordesk.core.selection.queries import criteria, points, selection
from mentordesk.core.store.unit import Store
from tests.builders import START
from tests.core.selection.conftest import by_name, give


def test_the_templates_criteria_are_there_before_anybody_has_used_them(store: Store, programme: UUID) -> None:
    before = store.read(criteria, programme)
    assert [one.name for one in before][:2] == ["Motivasjon", "Behov og nytte"]
    assert sum(one.weight for one in before) == 100
    assert all(len(one.anchors) == 5 for one in before)
    give(store, programme, "Amina", 4)
    assert store.read(criteria, programme) == before


def test_points_are_told_by_assessor(store: Store, programme: UUID) -> None:
    give(store, programme, "Amina", 4)
    give(store, programme, "Amina", 2, assessor="Per")
    row, criterion = by_name(store, programme)["Amina"], store.read(criteria, programme)[0].id
    assert row.points == {criterion: {"Ingrid": 4, "Per": 2}}
    assert store.read(points, programme)[row.application][criterion] == {"Ingrid": 4, "Per": 2}


def test_the_cut_can_be_tried_out(store: Store, programme: UUID) -> None:
    offered = [row.name for row in store.read(selection, programme, 3) if row.is_new_place]
    assert offered == ["Amina Hussein", "Leyla Said", "Sara Tesfay"]
    change_places(store, programme=programme, places=1)
    assert [row.name for row in store.read(selection, programme) if row.is_new_place] == ["Amina Hussein"]
    accept_selection(store, programme=programme)
    assert not any(row.is_new_place for row in store.read(selection, programme))


def test_a_mentor_without_what_approval_asks_for_is_not_approved(
    store: Store, programme: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    def strict(key: str) -> Template:
        found = template(key)
        asked = {"kind": "police_certificate", "roles": ["mentor"], "before": "approval"}
        content = {**found.content, "requirement": [asked]}
        return templates.Template(found.key, found.direction, found.months, found.places, found.selected_side, content)

    monkeypatch.setattr(requirements, "template", strict)
    kari = by_name(store, programme, "mentor")["Kari"]
    assert (kari.result, kari.missing) == ("applied", ("required.police_certificate",))
    accept_selection(store, programme=programme)
    assert by_name(store, programme, "mentor")["Kari"].applicant.mentor_status == "applied"
    meet_requirement(store, programme=programme, person=kari.id, kind="police_certificate", met=START)
    kari = by_name(store, programme, "mentor")["Kari"]
    assert (kari.result, kari.missing) == ("free", ())


def test_nobody_gets_a_place_before_what_must_be_met_is(store: Store, programme: UUID) -> None:
    give(store, programme, "Amina", 5)
    change_places(store, programme=programme, places=1)
    kind = add_requirement(store, programme=programme, kind="", name="Ring oss", role="adept", before="approval")
    amina = by_name(store, programme)["Amina"]
    assert (amina.rank, amina.result, amina.missing, amina.is_held_back) == (1, "waiting", ("Ring oss",), True)
    with pytest.raises(RequirementMissing) as refused:
        decide(store, application=amina.application, result="offered")
    assert refused.value.facts == {"field": "Ring oss"}
    with pytest.raises(RequirementMissing):
        pass_on(store, programme=programme, application=amina.application)
    accept_selection(store, programme=programme)
    amina = by_name(store, programme)["Amina"]
    assert amina.applicant.application_status == "waiting"
    meet_requirement(store, programme=programme, person=amina.id, kind=kind, met=START)
    assert by_name(store, programme)["Amina"].is_new_place
    pass_on(store, programme=programme, application=amina.application)
    assert by_name(store, programme)["Amina"].applicant.application_status == "offered"
