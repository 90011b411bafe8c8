import datetime as dt
import email
from email.policy import default
from pathlib import Path
from uuid import UUID

import pytest

from mentordesk.core.kernel.clock import today
from mentordesk.core.programme.commands import change_person
from mentordesk.core.recruitment.commands import change_application
from mentordesk.core.recruitment.contact.commands import (
    Letter,
    drop_promise,
    mark_sent,
    note_message,
    promise,
    set_dates,
    take_back,
    write_drafts,
)
from mentordesk.core.recruitment.contact.errors import (
    AnswerBeforeDeadline,
    ChannelUnknown,
    DeadlineAfterEnd,
    MessageFromTheFuture,
    MessageKindUnknown,
    PromiseBeforeApplication,
)
from mentordesk.core.recruitment.contact.letters import draft
from mentordesk.core.recruitment.contact.queries import addressees, dates, drafts, heard, messages
from mentordesk.core.recruitment.contact.silence.queries import silence
from mentordesk.core.recruitment.requirements.commands import add_requirement
from mentordesk.core.store.unit import Store
from tests.builders import START, a_mentor, an_adept, application_of

CAME = dt.date(2026, 11, 1)
WEEK = dt.timedelta(days=7)


@pytest.fixture
def amina(store: Store, programme: UUID) -> UUID:
    return an_adept(store, programme)


def note(store: Store, programme: UUID, *people: UUID, kind: str = "receipt", sent: dt.date | None = None) -> None:
    note_message(store, programme=programme, people=people, kind=kind, channel="email", sent=sent)


def test_what_somebody_said_was_sent_is_what_was_heard(store: Store, programme: UUID, amina: UUID) -> None:
    note(store, programme, amina)
    assert store.read(heard, programme)[amina].last is None
    assert store.read(heard, programme)[amina].drafted == today()
    note(store, programme, amina, sent=today())
    told = store.read(heard, programme)[amina]
    assert (told.last, told.kind, told.channel, told.drafted) == (today(), "receipt", "email", None)
    assert len(store.read(messages, programme, amina)) == 1


def test_a_draft_is_marked_as_sent_and_taken_back(store: Store, programme: UUID, amina: UUID) -> None:
    note(store, programme, amina)
    (made,) = store.read(drafts, programme)
    assert (made.person, made.name, made.kind) == (amina, "Amina Hussein", "receipt")
    mark_sent(store, messages=[made.id], day=today())
    assert store.read(drafts, programme) == []
    take_back(store, messages=[made.id])
    assert store.read(heard, programme)[amina].last is None


def test_one_step_for_many_and_one_undo(store: Store, programme: UUID, amina: UUID) -> None:
    kari = a_mentor(store, programme)
    note(store, programme, amina, kari, sent=today())
    assert {one.last for one in store.read(heard, programme).values()} == {today()}
    store.undo()
    assert {one.last for one in store.read(heard, programme).values()} == {None}


def test_what_cannot_be_is_refused(store: Store, programme: UUID, amina: UUID) -> None:
    with pytest.raises(MessageFromTheFuture):
        note(store, programme, amina, sent=today() + dt.timedelta(days=1))
    with pytest.raises(MessageKindUnknown):
        note(store, programme, amina, kind="spam", sent=today())
    with pytest.raises(ChannelUnknown):
        note_message(store, programme=programme, people=[amina], kind="offer", channel="smoke", sent=today())
    with pytest.raises(PromiseBeforeApplication):
        promise(store, applications=[application_of(store, programme, amina)], day=CAME - WEEK)
    assert store.read(messages, programme, amina) == []


def test_deadlines_have_an_order(store: Store, programme: UUID) -> None:
    set_dates(store, programme=programme, deadline=CAME, answer_by=CAME)
    assert store.read(dates, programme) == (CAME, CAME)
    with pytest.raises(AnswerBeforeDeadline):
        set_dates(store, programme=programme, deadline=CAME, answer_by=CAME - WEEK)
    with pytest.raises(DeadlineAfterEnd):
        set_dates(store, programme=programme, deadline=START + dt.timedelta(days=4000), answer_by=None)
    assert store.read(dates, programme) == (CAME, CAME)


def test_own_promise_then_the_programmes_then_the_usual_time(store: Store, programme: UUID, amina: UUID) -> None:
    assert store.read(heard, programme)[amina].promised == CAME + 2 * WEEK
    set_dates(store, programme=programme, deadline=None, answer_by=CAME + 4 * WEEK)
    assert store.read(heard, programme)[amina].promised == CAME + 4 * WEEK
    application = application_of(store, programme, amina)
    promise(store, applications=[application], day=CAME + WEEK)
    told = store.read(heard, programme)[amina]
    assert (told.promised, told.given) == (CAME + WEEK, "own")
    assert told.broken(CAME + WEEK + dt.timedelta(days=3)) == 3
    drop_promise(store, applications=[application])
    assert store.read(heard, programme)[amina].given == "programme"


def test_late_is_the_day_after_the_deadline(store: Store, programme: UUID, amina: UUID) -> None:
    set_dates(store, programme=programme, deadline=CAME, answer_by=None)
    assert not store.read(heard, programme)[amina].late
    set_dates(store, programme=programme, deadline=CAME - dt.timedelta(days=1), answer_by=None)
    assert store.read(heard, programme)[amina].late


def test_silence_counts_those_who_wait_by_day(store: Store, programme: UUID, amina: UUID) -> None:
    leyla, kari = an_adept(store, programme, "Leyla Said"), a_mentor(store, programme)
    set_dates(store, programme=programme, deadline=None, answer_by=CAME + 4 * WEEK)
    promise(store, applications=[application_of(store, programme, leyla)], day=CAME + WEEK)
    note(store, programme, amina, kind="refusal", sent=today())
    note(store, programme, kari)
    found = store.read(silence, programme)
    assert [(one.promised, one.given, one.people, one.person) for one in found.waiting] == [
        (CAME + WEEK, "own", 1, leyla),
        (CAME + 4 * WEEK, "programme", 1, kari),
    ]
    assert (found.drafts, found.drafted) == (1, today())


def test_silence_is_the_sum_of_what_each_has_heard(store: Store, programme: UUID) -> None:
    statuses = ("received", "offered", "waiting", "refused", "withdrawn", "interview")
    for number, status in enumerate(statuses):
        person = an_adept(store, programme, f"Adept {number}")
        change_application(store, application=application_of(store, programme, person), values={"status": status})
        if number % 2:
            note(store, programme, person, kind="offer", sent=today())
    for answer_by in (None, CAME + 4 * WEEK):
        set_dates(store, programme=programme, deadline=None, answer_by=answer_by)
        each = [one for one in store.read(heard, programme).values() if one.promised is not None]
        waiting = store.read(silence, programme).waiting
        assert sum(one.people for one in waiting) == len(each) > 0
        assert {(one.promised, one.given) for one in waiting} == {(one.promised, one.given) for one in each}


def test_drafts_become_files_called_as_people_are(store: Store, programme: UUID, tmp_path: Path, amina: UUID) -> None:
    twin = an_adept(store, programme, "Amina Hussein", email="amina2@example.org")
    bad = an_adept(store, programme, "../Åse\r\nBcc: <x>", email=None, phone="+4790000000")
    people = (amina, twin, bad)
    everybody = store.read(addressees, programme, people, coordinator="Ingrid Solheim", today=CAME)
    letters = {
        one.person: Letter(one.name, one.email, "refusal", draft("refusal", one.facts, one.language))
        for one in everybody
    }
    folder = tmp_path / "Kladder"
    paths = write_drafts(store, programme=programme, letters=letters, folder=folder)
    assert {path.name for path in folder.iterdir()} == {path.name for path in paths}
    assert {"Amina Hussein.eml", "Amina Hussein (2).eml"} < {path.name for path in paths}
    assert all(path.parent == folder and "avslag" not in path.name.lower() for path in paths)
    for path in paths:
        read = email.message_from_bytes(path.read_bytes(), policy=default)
        assert read["Bcc"] is None
        assert "kan vi dessverre ikke" in read.get_content()
    assert {one.person for one in store.read(drafts, programme)} == set(people)
    assert store.read(heard, programme)[amina].last is None


def test_everybody_is_written_to_in_their_language_about_what_they_lack(
    store: Store, programme: UUID, amina: UUID
) -> None:
    change_application(store, application=application_of(store, programme, amina), values={"topics": ()})
    change_person(store, amina, {"preferred_name": "Mina", "phone": "", "email": ""})
    (one,) = store.read(addressees, programme, [amina], coordinator="Ingrid Solheim", today=CAME)
    assert (one.facts.name, one.language, one.facts.missing) == ("Mina", "nb", ("contact", "topics"))
    assert one.facts.promised is None  # nobody was promised anything: the usual time is no promise
    set_dates(store, programme=programme, deadline=CAME, answer_by=CAME + WEEK)
    (one,) = store.read(addressees, programme, [amina], coordinator="Ingrid Solheim", today=CAME)
    assert (one.facts.promised, one.facts.deadline) == (CAME + WEEK, CAME)


def test_what_one_would_write_follows_from_what_was_said_and_what_is_late(
    store: Store, programme: UUID, amina: UUID
) -> None:
    def kind(day: dt.date) -> str:
        (one,) = store.read(addressees, programme, [amina], coordinator="Ingrid Solheim", today=day)
        return one.kind

    application = application_of(store, programme, amina)
    change_application(store, application=application, values={"topics": ()})
    assert kind(CAME) == "receipt"
    note(store, programme, amina, sent=today())
    assert kind(CAME) == "incomplete"
    assert kind(today() + 4 * WEEK) == "delay"
    change_application(store, application=application, values={"status": "refused"})
    assert kind(today() + 4 * WEEK) == "refusal"


def test_what_a_letter_asks_for_names_missing_requirements_too(store: Store, programme: UUID, amina: UUID) -> None:
    add_requirement(store, programme=programme, kind="references", name="", role="adept", before="approval")
    add_requirement(store, programme=programme, kind="", name="En prat med oss", role="adept", before="approval")
    (found,) = store.read(addressees, programme, [amina], coordinator="Ingrid", today=CAME)
    body = draft("incomplete", found.facts, "nb").body
    assert "– en eller to personer vi kan ringe og spørre om deg" in body
    assert "– En prat med oss" in body
