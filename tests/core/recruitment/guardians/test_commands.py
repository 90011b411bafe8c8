"""Guardians on real files, and a minor's way to a mentor."""

import datetime as dt
from uuid import UUID

import pytest

from mentordesk.core.matching.commands import accept_proposal, propose
from mentordesk.core.matching.queries import alternatives, to_match
from mentordesk.core.programme.errors import TextMissing
from mentordesk.core.recruitment.guardians.commands import (
    add_guardian,
    change_guardian,
    consent_as_guardians,
    remove_guardian,
)
from mentordesk.core.recruitment.guardians.errors import (
    GuardianHasAnswered,
    GuardianNotResponsible,
    GuardianUnknown,
    NotUnderAge,
)
from mentordesk.core.recruitment.guardians.queries import guardians
from mentordesk.core.recruitment.requirements.commands import add_requirement, exempt, meet_requirement
from mentordesk.core.recruitment.requirements.queries import standing
from mentordesk.core.selection.commands import accept_selection
from mentordesk.core.store.unit import Store
from tests.builders import START, a_mentor, an_adept, consented

BORN = dt.date(2010, 5, 17)


def a_guardian(store: Store, programme: UUID, person: UUID, name: str = "Hodan Lie", **values: object) -> UUID:
    return add_guardian(store, programme=programme, person=person, values={"name": name, **values})


def test_a_minor_can_have_two_guardians(store: Store, programme: UUID) -> None:
    ola = an_adept(store, programme, "Ola Lie", born=BORN)
    aunt = a_guardian(store, programme, ola, "Anne Dahl", relation="tante", responsible=False)
    mother = a_guardian(store, programme, ola, relation=" mor ", phone="+4790000000", email="")
    rows = store.read(guardians, ola)
    assert [(row.id, row.relation, row.responsible) for row in rows] == [(mother, "mor", True), (aunt, "tante", False)]
    assert rows[0].email is None
    change_guardian(store, guardian=aunt, values={"responsible": True, "name": "Anne Berit Dahl"})
    remove_guardian(store, guardian=mother)
    assert [row.name for row in store.read(guardians, ola)] == ["Anne Berit Dahl"]
    with pytest.raises(TextMissing):
        change_guardian(store, guardian=aunt, values={"name": " "})


def test_grown_people_have_none(store: Store, programme: UUID) -> None:
    for name, born in (("Amina Hussein", dt.date(2000, 1, 1)), ("Leyla Said", None), ("Ola Lie", dt.date(2009, 1, 10))):
        with pytest.raises(NotUnderAge):
            a_guardian(store, programme, an_adept(store, programme, name, born=born))
    assert a_guardian(store, programme, an_adept(store, programme, "Sara Tesfay", born=dt.date(2009, 1, 11)))


def test_the_consent_names_who_gave_it(store: Store, programme: UUID) -> None:
    ola, leyla = (an_adept(store, programme, name, born=BORN) for name in ("Ola Lie", "Leyla Said"))
    both = [a_guardian(store, programme, ola, name) for name in ("Per Lie", "Anne Lie")]
    consent_as_guardians(store, programme=programme, person=ola, by=both, day=START)
    row = next(row for row in store.read(standing, programme, ola) if row.kind == "guardian_consent")
    assert (row.met, row.seen_by) == (START, "Anne Lie, Per Lie")
    for by in ([], both):
        with pytest.raises(GuardianUnknown):
            consent_as_guardians(store, programme=programme, person=leyla, by=by, day=START)


def test_who_stands_in_the_ledger_stays(store: Store, programme: UUID) -> None:
    ola = an_adept(store, programme, "Ola Lie", born=BORN)
    mother = a_guardian(store, programme, ola)
    consented(store, programme, ola, "photo", mother)
    with pytest.raises(GuardianHasAnswered):
        remove_guardian(store, guardian=mother)


def test_a_minor_has_a_mentor_only_after_both(store: Store, programme: UUID) -> None:
    ola, kari = an_adept(store, programme, "Ola Lie", born=BORN), a_mentor(store, programme)
    accept_selection(store, programme=programme)
    reasons: list[str | None] = []

    def why_not() -> None:
        propose(store, programme=programme)
        options = store.read(alternatives, programme, ola)
        reasons.append(options[0].reason if options else None)

    why_not()
    mother = a_guardian(store, programme, ola)
    consent_as_guardians(store, programme=programme, person=ola, by=[mother], day=START)
    why_not()
    meet_requirement(store, programme=programme, person=kari, kind="police_certificate", met=START)
    why_not()
    assert reasons == ["minor_protection", "minor_protection", None]
    assert len(accept_proposal(store, programme=programme)) == 1


def test_somebody_who_lacks_what_a_pair_requires_is_in_none(store: Store, programme: UUID) -> None:
    amina, kari = an_adept(store, programme), a_mentor(store, programme)
    accept_selection(store, programme=programme)
    add_requirement(store, programme=programme, kind="course", name="", role="mentor", before="pair")
    (mentor,) = store.read(to_match, programme).mentors
    assert not mentor.ready
    propose(store, programme=programme)
    assert store.read(alternatives, programme, amina)[0].reason == "requirement_missing"
    exempt(store, programme=programme, person=kari, kind="course", day=START, reason="Har holdt kurset selv")
    propose(store, programme=programme)
    assert len(accept_proposal(store, programme=programme)) == 1


def test_one_of_two_is_enough_if_that_one_has_parental_responsibility(store: Store, programme: UUID) -> None:
    ola = an_adept(store, programme, "Ola Lie", born=BORN)
    mother, aunt = (a_guardian(store, programme, ola, name) for name in ("Mor Lie", "Tante Lie"))
    change_guardian(store, guardian=aunt, values={"responsible": False})
    with pytest.raises(GuardianNotResponsible):
        consent_as_guardians(store, programme=programme, person=ola, by=[aunt], day=START)
    consent_as_guardians(store, programme=programme, person=ola, by=[mother], day=START)
    found = next(one for one in store.read(standing, programme, ola) if one.kind == "guardian_consent")
    assert (found.state, found.seen_by) == ("met", "Mor Lie")
