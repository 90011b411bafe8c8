"""The ledger of consents on real files."""

import datetime as dt
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.matching.queries import to_match
from mentordesk.core.programme.errors import TextMissing
from mentordesk.core.recruitment.commands import change_application
from mentordesk.core.recruitment.consents.commands import (
    Answered,
    answer_consent,
    change_consent_text,
    finish_consent_task,
    remove_covered,
    withdraw_consent,
)
from mentordesk.core.recruitment.consents.errors import (
    ConsentAnswerUnknown,
    ConsentMissing,
    GuardianMissing,
    NothingToWithdraw,
)
from mentordesk.core.recruitment.consents.queries import TaskRow, consents, ledger, living, tasks, texts
from mentordesk.core.recruitment.consents.rules import PURPOSES, TASKS, status_of
from mentordesk.core.recruitment.consents.texts import shipped
from mentordesk.core.recruitment.guardians.commands import add_guardian
from mentordesk.core.recruitment.queries import applicant
from mentordesk.core.recruitment.tables import Application
from mentordesk.core.selection.commands import accept_selection
from mentordesk.core.store.history import history
from mentordesk.core.store.unit import Store
from tests.builders import START, an_adept, application_of, consented

LATER = START + dt.timedelta(days=30)


def status(store: Store, programme: UUID, person: UUID, purpose: str) -> str:
    return next(one.status for one in store.read(consents, programme, person) if one.purpose == purpose)


def told(store: Store, programme: UUID, person: UUID, background: str = "Somalia") -> UUID:
    """The person's application, with a background that was told with consent."""
    application = application_of(store, programme, person)
    change_application(store, application=application, values={"background": background})
    return application


def from_before(store: Store, programme: UUID, person: UUID, *, consent: bool | None) -> UUID:
    """The same as files from before the ledger have it."""
    application = application_of(store, programme, person)
    with store.recording("recruitment.change_application") as session:
        session.get_one(Application, application).background = "Somalia"
        session.get_one(Application, application).consent = consent
        session.facts["person"] = person.hex
    return application


def test_every_purpose_has_words_in_every_language() -> None:
    for purpose in PURPOSES:
        for language in ("nb", "en", "nn"):
            assert all(shipped(purpose, language))
        assert shipped(purpose, "nb") != shipped(purpose, "en")


def test_words_of_ones_own_are_a_new_version(store: Store, programme: UUID) -> None:
    amina = an_adept(store, programme)
    consented(store, programme, amina, "photo")
    change_consent_text(store, programme=programme, purpose="photo", text=" Bilder på nettsida. ")
    steps = len(store.read(history))
    change_consent_text(store, programme=programme, purpose="photo", text="Bilder på nettsida.")
    assert len(store.read(history)) == steps
    photo = store.read(texts, programme)[0]
    assert (photo.version, photo.text) == (2, "Bilder på nettsida.")
    consented(store, programme, amina, "photo")
    assert [row.version for row in store.read(ledger, amina)] == [2, 1]
    with pytest.raises(TextMissing):
        change_consent_text(store, programme=programme, purpose="photo", text=" ")


def test_each_answer_is_a_line_and_no_is_one(store: Store, programme: UUID) -> None:
    amina, leyla = an_adept(store, programme), an_adept(store, programme, "Leyla Said")
    said = Answered("given", START, "phone")
    answer_consent(store, programme=programme, people=[amina, leyla], purpose="story", said=said)
    assert store.read(living, programme, "story") == {amina, leyla}
    answer_consent(store, programme=programme, people=[leyla], purpose="story", said=Answered("no", LATER, "talk"))
    assert store.read(living, programme, "story") == {amina}
    assert [(row.answer, row.withdrawn) for row in store.read(ledger, leyla)] == [("no", None), ("given", LATER)]
    assert [status(store, programme, one, "story") for one in (amina, leyla)] == ["given", "no"]
    assert [row.kind for row in store.read(tasks, programme)] == ["take_out_story"]
    assert status(store, programme, amina, "photo") == "not_asked"
    with pytest.raises(ConsentAnswerUnknown):
        answer_consent(store, programme=programme, people=[amina], purpose="dna", said=said)


def test_a_minor_consents_through_a_guardian_of_their_own(store: Store, programme: UUID) -> None:
    ola, other = (an_adept(store, programme, name, born=dt.date(2010, 5, 17)) for name in ("Ola Lie", "Per Lie"))
    mother = add_guardian(store, programme=programme, person=ola, values={"name": "Hodan Lie"})
    for person, guardian in ((ola, None), (other, mother)):
        with pytest.raises(GuardianMissing):
            consented(store, programme, person, "photo", guardian)
    consented(store, programme, ola, "photo", mother)
    assert [row.guardian for row in store.read(ledger, ola)] == ["Hodan Lie"]
    answer_consent(store, programme=programme, people=[other], purpose="photo", said=Answered("no", START, "talk"))


def test_what_is_withdrawn_leaves_something_to_do(store: Store, programme: UUID) -> None:
    amina = an_adept(store, programme)
    with pytest.raises(NothingToWithdraw):
        withdraw_consent(store, programme=programme, person=amina, purpose="photo", day=LATER)
    consented(store, programme, amina, "photo")
    withdraw_consent(store, programme=programme, person=amina, purpose="photo", day=LATER)
    assert status(store, programme, amina, "photo") == "withdrawn"
    (task,) = store.read(tasks, programme)
    assert (task.person, task.kind, task.withdrawn) == (amina, "take_down_photos", LATER)
    finish_consent_task(store, task=task.id, day=LATER)
    assert store.read(tasks, programme) == []
    (done,) = store.read(tasks, programme, amina)
    assert done.done == LATER
    finish_consent_task(store, task=task.id, day=None)
    consented(store, programme, amina, "photo")
    assert store.read(tasks, programme) == []


def test_background_needs_a_living_consent_and_is_hidden_without(store: Store, programme: UUID) -> None:
    amina = an_adept(store, programme)
    with pytest.raises(ConsentMissing):
        told(store, programme, amina)
    consented(store, programme, amina)
    application = told(store, programme, amina)
    accept_selection(store, programme=programme)
    assert store.read(applicant, application).background == "Somalia"
    withdraw_consent(store, programme=programme, person=amina, purpose="special_category", day=LATER)
    assert store.read(applicant, application).background is None
    assert [one.background for one in store.read(to_match, programme).adepts] == [None]
    store.undo()
    assert store.read(applicant, application).background == "Somalia"
    store.redo()
    (task,) = store.read(tasks, programme)
    remove_covered(store, task=task.id, day=LATER)
    consented(store, programme, amina)
    assert store.read(applicant, application).background is None
    assert store.read(tasks, programme) == []


def test_withdrawing_where_nothing_was_told_leaves_nothing_to_do(store: Store, programme: UUID) -> None:
    amina = an_adept(store, programme)
    consented(store, programme, amina)
    withdraw_consent(store, programme=programme, person=amina, purpose="special_category", day=LATER)
    assert store.read(tasks, programme) == []


def test_what_the_form_of_before_the_ledger_allowed_stays_until_it_is_withdrawn(store: Store, programme: UUID) -> None:
    amina, leyla = an_adept(store, programme), an_adept(store, programme, "Leyla Said")
    shown, hidden = (
        from_before(store, programme, person, consent=consent) for person, consent in ((amina, True), (leyla, None))
    )
    assert store.read(applicant, shown).background == "Somalia"
    assert store.read(applicant, hidden).background is None
    withdraw_consent(store, programme=programme, person=amina, purpose="special_category", day=LATER)
    assert store.read(applicant, shown).background is None
    (line,) = store.read(ledger, amina)
    assert (line.how, line.given, line.withdrawn) == ("form", dt.date(2026, 11, 1), LATER)
    assert [row.kind for row in store.read(tasks, programme)] == ["remove_special"]


def test_no_hides_what_the_form_allowed(store: Store, programme: UUID) -> None:
    amina = an_adept(store, programme)
    application = from_before(store, programme, amina, consent=True)
    said = Answered("no", LATER, "phone")
    answer_consent(store, programme=programme, people=[amina], purpose="special_category", said=said)
    assert store.read(applicant, application).background is None
    assert status(store, programme, amina, "special_category") == "no"
    task: TaskRow
    (task,) = store.read(tasks, programme)
    assert task.kind == "remove_special"


def test_a_consent_counts_in_its_programme_alone(store: Store, programme: UUID) -> None:
    from tests.builders import a_programme

    amina, other = an_adept(store, programme), a_programme(store, name="Neste")
    consented(store, other, amina)
    with pytest.raises(ConsentMissing):
        told(store, programme, amina)


LINES = st.lists(st.tuples(st.sampled_from(("given", "no")), st.booleans()).filter(lambda one: one != ("no", True)))


@given(LINES)
def test_a_living_line_counts_before_all_others(lines: list[tuple[str, bool]]) -> None:
    found = status_of(lines)
    assert (found == "given") == (("given", False) in lines)
    assert (found == "not_asked") == (not lines)


def test_every_purpose_has_something_to_do() -> None:
    assert set(TASKS) == set(PURPOSES)
