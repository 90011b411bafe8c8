"""Requirements on real files: the list, what is logged of people, and what it blocks."""

import datetime as dt
from uuid import UUID

import pytest
import sqlalchemy as sa

from mentordesk.core.kernel.errors import Refusal
from mentordesk.core.programme.errors import TextMissing
from mentordesk.core.recruitment.requirements.commands import (
    add_requirement,
    change_requirement,
    exempt,
    meet_for_all,
    meet_requirement,
    order_requirement,
    remove_requirement,
    take_back_requirement,
)
from mentordesk.core.recruitment.requirements.errors import (
    CertificateByAnotherName,
    ExemptionNotAllowed,
    ExemptionWithoutReason,
    RequirementMissing,
    RequirementProtected,
    RequirementThere,
    RequirementUnknown,
    SaysTooMuch,
    ValidityOutOfRange,
)
from mentordesk.core.recruitment.requirements.queries import (
    RequirementRow,
    held,
    minors_of,
    missing_before,
    requirements,
    running_out,
    settled,
    standing,
)
from mentordesk.core.recruitment.requirements.tables import Exemption
from mentordesk.core.selection.commands import approve
from mentordesk.core.store.history import history
from mentordesk.core.store.unit import Store
from tests.builders import START, a_mentor, an_adept, application_of

DAY = dt.date(2027, 1, 4)


def row_of(store: Store, programme: UUID, person: UUID, kind: str, on: dt.date = DAY) -> RequirementRow:
    return next(row for row in store.read(standing, programme, person, on) if row.kind == kind)


def test_the_templates_list_holds_until_it_is_changed(store: Store, programme: UUID) -> None:
    before = store.read(requirements, programme)
    assert [one.kind for one in before] == ["declaration", "police_certificate", "guardian_consent"]
    add_requirement(store, programme=programme, kind="course", name="", role="mentor", before="pair", months=24)
    assert store.read(requirements, programme)[:-1] == before
    change_requirement(store, programme=programme, kind="course", values={"months": None, "role": "both"})
    assert store.read(requirements, programme)[-1][:4] == ("course", "both", "pair", None)
    remove_requirement(store, programme=programme, kind="course")
    assert store.read(requirements, programme) == before
    with pytest.raises(RequirementUnknown):
        remove_requirement(store, programme=programme, kind="course")
    for _ in range(3):
        store.undo()
    assert store.read(requirements, programme) == before


def test_a_requirement_of_ones_own_has_a_name(store: Store, programme: UUID) -> None:
    kind = add_requirement(
        store, programme=programme, kind="", name=" Bli kjent-møte ", role="both", before="first_meeting"
    )
    kari = a_mentor(store, programme)
    meet_requirement(store, programme=programme, person=kari, kind=kind, met=DAY, seen_by="Ingrid")
    row = row_of(store, programme, kari, kind)
    assert (row.name, row.state, row.seen_by) == ("Bli kjent-møte", "met", "Ingrid")
    change_requirement(store, programme=programme, kind=kind, values={"name": "Førstemøtet"})
    assert row_of(store, programme, kari, kind).name == "Førstemøtet"


@pytest.mark.parametrize(
    ("name", "refusal"),
    [("  ", TextMissing), ("Politiattest uten merknad", CertificateByAnotherName), ("Id 13097248022", SaysTooMuch)],
)
def test_some_names_are_refused(store: Store, programme: UUID, name: str, refusal: type[Refusal]) -> None:
    with pytest.raises(refusal):
        add_requirement(store, programme=programme, kind="", name=name, role="both", before="pair")


def test_what_protects_can_be_stricter_and_not_easier(store: Store, programme: UUID) -> None:
    change_requirement(store, programme=programme, kind="police_certificate", values={"before": "approval"})
    for kind, values in (
        ("police_certificate", {"before": "first_meeting"}),
        ("police_certificate", {"role": "adept"}),
        ("guardian_consent", {"before": "pair"}),
        ("declaration", {"role": "mentor"}),
    ):
        with pytest.raises(RequirementProtected):
            change_requirement(store, programme=programme, kind=kind, values=values)
    for kind in ("police_certificate", "guardian_consent", "declaration"):
        with pytest.raises(RequirementProtected):
            remove_requirement(store, programme=programme, kind=kind)
    with pytest.raises(RequirementThere):
        add_requirement(store, programme=programme, kind="declaration", name="", role="both", before="pair")
    with pytest.raises(ValidityOutOfRange):
        change_requirement(store, programme=programme, kind="declaration", values={"months": 121})


def test_somebody_goes_from_missing_over_ordered_to_met_and_back(store: Store, programme: UUID) -> None:
    an_adept(store, programme, born=dt.date(2010, 5, 17))
    kari = a_mentor(store, programme)
    change_requirement(store, programme=programme, kind="police_certificate", values={"months": 24})
    states = [row_of(store, programme, kari, "police_certificate").state]
    order_requirement(store, programme=programme, people=[kari], kind="police_certificate", day=DAY)
    states.append(row_of(store, programme, kari, "police_certificate").state)
    meet_requirement(store, programme=programme, person=kari, kind="police_certificate", met=DAY, seen_by="Ingrid")
    states += [row_of(store, programme, kari, "police_certificate", DAY + dt.timedelta(n)).state for n in (0, 700, 999)]
    assert states == ["missing", "ordered", "met", "expiring", "expired"]
    for left in ("ordered", "missing", "missing"):
        take_back_requirement(store, programme=programme, person=kari, kind="police_certificate")
        assert row_of(store, programme, kari, "police_certificate").state == left


def test_taking_back_what_was_never_met_is_no_step(store: Store, programme: UUID) -> None:
    kari = a_mentor(store, programme)
    steps = len(store.read(history))
    meet_requirement(store, programme=programme, person=kari, kind="course", met=None)
    take_back_requirement(store, programme=programme, person=kari, kind="course")
    assert len(store.read(history)) == steps
    with pytest.raises(RequirementUnknown):
        meet_requirement(store, programme=programme, person=kari, kind="criminal_record", met=START)


def test_a_day_moves_and_a_group_meets_at_once(store: Store, programme: UUID) -> None:
    people = [a_mentor(store, programme, name) for name in ("Kari Nordmann", "Per Olsen")]
    meet_for_all(store, programme=programme, people=people, kind="course", met=START)
    assert store.read(held, programme) == dict.fromkeys(people, frozenset({"course"}))
    later = START + dt.timedelta(days=3)
    meet_requirement(store, programme=programme, person=people[0], kind="course", met=later, seen_by="Ingrid")
    assert store.read(settled, programme, "course") == set(people)
    store.undo()
    store.undo()
    assert store.read(held, programme) == {}


def test_nobody_under_18_makes_the_certificate_unasked(store: Store, programme: UUID) -> None:
    kari = a_mentor(store, programme)
    assert "police_certificate" not in {row.kind for row in store.read(standing, programme, kari, DAY)}
    ola = an_adept(store, programme, "Ola Lie", born=dt.date(2010, 5, 17))
    assert store.read(minors_of, programme) == {ola}
    assert row_of(store, programme, kari, "police_certificate").asked
    assert row_of(store, programme, ola, "guardian_consent").state == "missing"


def test_nobody_is_let_off_what_protects_a_minor(store: Store, programme: UUID) -> None:
    kari = a_mentor(store, programme)
    let_off = {"programme": programme, "person": kari, "kind": "police_certificate", "day": DAY}
    exempt(store, **let_off, reason="Jobber i barnehage, vist der")  # type: ignore[arg-type]
    store.undo()
    ola = an_adept(store, programme, "Ola Lie", born=dt.date(2010, 5, 17))
    with pytest.raises(ExemptionNotAllowed):
        exempt(store, **let_off, reason="Kjenner henne godt")  # type: ignore[arg-type]
    with pytest.raises(ExemptionNotAllowed):
        exempt(store, programme=programme, person=ola, kind="guardian_consent", day=DAY, reason="Vil selv")
    assert not row_of(store, programme, kari, "police_certificate").excusable


def test_an_exemption_says_why_and_who_says_so(store: Store, programme: UUID) -> None:
    kari = a_mentor(store, programme)
    with pytest.raises(ExemptionWithoutReason):
        exempt(store, programme=programme, person=kari, kind="declaration", day=DAY, reason=" ")
    exempt(store, programme=programme, person=kari, kind="declaration", day=DAY, reason="Har skrevet under i fjor")
    row = row_of(store, programme, kari, "declaration")
    assert (row.state, row.reason, row.author) == ("exempt", "Har skrevet under i fjor", "Ingrid Solheim")


@pytest.mark.parametrize(
    "text",
    [
        "Attesten viser en dom fra 2019",
        "Ingen anmerkninger",
        "Uten merknad",
        "Dømt for vold",
        "Fikk forelegg",
        "fnr. 130972 48022",
        "No convictions",
    ],
)
def test_nothing_of_a_certificate_is_kept(store: Store, programme: UUID, text: str) -> None:
    kari = a_mentor(store, programme)
    steps = len(store.read(history))
    said = {"programme": programme, "person": kari, "kind": "police_certificate"}
    with pytest.raises(SaysTooMuch):
        exempt(store, **said, day=DAY, reason=text)  # type: ignore[arg-type]
    with pytest.raises(SaysTooMuch):
        meet_requirement(store, **said, met=DAY, seen_by=text)  # type: ignore[arg-type]
    with pytest.raises(SaysTooMuch):
        exempt(store, **said | {"kind": "course"}, day=DAY, reason=f"Politiattest: {text}")  # type: ignore[arg-type]
    assert len(store.read(history)) == steps


@pytest.mark.parametrize("text", ["Har vært dommer i ti år", "Bor i utlandet til mai", "Vist for styret 3.1.2027"])
def test_a_plain_reason_is_kept(store: Store, programme: UUID, text: str) -> None:
    kari = a_mentor(store, programme)
    exempt(store, programme=programme, person=kari, kind="police_certificate", day=DAY, reason=text)
    with store.reading() as session:
        assert session.scalars(sa.select(Exemption.reason)).all() == [text]


def test_what_is_missing_blocks_its_step(store: Store, programme: UUID) -> None:
    kari, per = (a_mentor(store, programme, name) for name in ("Kari Nordmann", "Per Olsen"))
    ola = an_adept(store, programme, "Ola Lie")
    assert store.read(missing_before, programme, "approval") == {}
    add_requirement(store, programme=programme, kind="references", name="", role="mentor", before="approval")
    assert store.read(missing_before, programme, "approval") == dict.fromkeys((kari, per), ("references",))
    assert set(store.read(missing_before, programme, "first_meeting")) == {kari, per, ola}
    with pytest.raises(RequirementMissing):
        approve(store, application=application_of(store, programme, kari))
    meet_requirement(store, programme=programme, person=kari, kind="references", met=DAY)
    exempt(store, programme=programme, person=per, kind="references", day=DAY, reason="Var mentor hos oss i fjor")
    assert store.read(missing_before, programme, "approval") == {}
    approve(store, application=application_of(store, programme, kari))


def test_what_runs_out_is_found(store: Store, programme: UUID) -> None:
    kari, per = (a_mentor(store, programme, name) for name in ("Kari Nordmann", "Per Olsen"))
    add_requirement(store, programme=programme, kind="course", name="", role="mentor", before="pair", months=12)
    for person in (kari, per):
        meet_requirement(store, programme=programme, person=person, kind="course", met=DAY)
    assert store.read(running_out, programme, [kari], DAY) == []
    (found,) = store.read(running_out, programme, [kari], DAY + dt.timedelta(days=330))
    assert (found.person, found.kind, found.state, found.until) == (kari, "course", "expiring", dt.date(2028, 1, 4))
    assert store.read(held, programme, DAY + dt.timedelta(days=400)) == {}
