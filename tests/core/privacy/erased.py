"""Somebody of whom the file holds everything, and where traces of them are looked for."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

from mentordesk.core.agreements.attests.tables import Attest
from mentordesk.core.agreements.commands import issue_papers
from mentordesk.core.agreements.expectations.tables import Expectation
from mentordesk.core.agreements.handed.tables import HandedForm
from mentordesk.core.agreements.terms.tables import Addendum, Goal, PairTerms
from mentordesk.core.attention.commands import snooze
from mentordesk.core.followup.tables import Pulse
from mentordesk.core.kernel.identifiers import new_id
from mentordesk.core.matching.commands import end_pair
from mentordesk.core.meetings.tables import Meeting
from mentordesk.core.programme.commands import change_person
from mentordesk.core.recruitment.consents.tables import Consent, ConsentTask, ConsentText
from mentordesk.core.recruitment.contact.tables import Message
from mentordesk.core.recruitment.drafts import Answer
from mentordesk.core.recruitment.forms.tables import PaperForm
from mentordesk.core.recruitment.guardians.tables import Guardian
from mentordesk.core.recruitment.requirements.tables import Exemption, RequirementOrder
from mentordesk.core.recruitment.tables import Application
from mentordesk.core.selection.choosing.tables import SelectionRecord, SelectionRecordLine
from mentordesk.core.selection.commands import accept_selection, decide, score
from mentordesk.core.selection.interviews.tables import Interview, Reference
from mentordesk.core.selection.queries import criteria
from mentordesk.core.selection.scoring.tables import Assessment
from mentordesk.core.store import journal
from mentordesk.core.store.erasing import ledger
from mentordesk.core.store.unit import Store
from tests.builders import START, a_mentor, a_pair, an_adept, application_of

CANARY = "Zxqvarna"
"""In every text of the one who is erased, and in nothing else."""
WHY = "Personen har bedt om det"


def somebody(store: Store, programme: UUID, folder: Path) -> UUID:
    """An adept of whom the file holds everything there is; the pair has ended."""
    said = {key: f"{CANARY} {key}" for key in ("motivation", "source", "employer", "town")}
    who = an_adept(
        store,
        programme,
        f"{CANARY} Hussein",
        email=f"{CANARY}@example.org",
        answers=(Answer("Hva vil du?", f"{CANARY} vil lære"),),
        languages=("Norsk", f"{CANARY}isk"),
        **said,
    )
    application = application_of(store, programme, who)
    kari = a_mentor(store, programme, "Kari Nordmann", capacity=2)
    score(
        store,
        programme=programme,
        application=application,
        criterion=store.read(criteria, programme)[0].id,
        assessor="Ali",
        points=4,
    )
    decide(store, application=application, result="offered", reason=f"{CANARY} er klar")
    accept_selection(store, programme=programme)
    recruited(store, programme, who, application)
    change_person(store, who, {"town": f"{CANARY}by", "preferred_name": f"{CANARY}a", "phone": "+4790000000"})
    pair = a_pair(store, programme, who, kari)
    agreed(store, programme, pair, who)
    issue_papers(store, programme=programme, kind="agreement", folder=folder / "avtaler", language="nb")
    snooze(store, programme=programme, key=f"silent.{pair.hex}", day=START, days=3, reason=f"{CANARY} er på ferie")
    end_pair(store, pair=pair, day=START, reason=f"{CANARY} flyttet")
    return who


def agreed(store: Store, programme: UUID, pair: UUID, who: UUID) -> None:
    """What the two agree on, expect and say of how it goes; and what was confirmed of the one, and handed out."""
    of_pair, of_person = {"pair": pair}, {"programme": programme, "person": who}
    with store.recording("agreements.set_pair_terms") as session:
        session.facts["person"] = who.hex
        session.add_all(
            [
                PairTerms(topics=CANARY, channel=CANARY, hours=CANARY, **of_pair),
                Goal(owner="adept", text=f"{CANARY} vil ha jobb", position=0, **of_pair),
                Addendum(number=1, day=START, text=f"{CANARY} møtes oftere", **of_pair),
                Expectation(side="adept", item="why", answer=f"{CANARY} vil lære", **of_pair),
                Expectation(side="mentor", item="why", answer=f"Hjelpe {CANARY}", **of_pair),
                Pulse(person=who, day=START, score=3, note=f"{CANARY} er sliten", **of_pair),
                Meeting(
                    start=dt.datetime(2026, 3, 3, 17),
                    minutes=60,
                    status="held",
                    revision=0,
                    topics=f"CV-en til {CANARY}",
                    **of_pair,
                ),
                HandedForm(kind="pulse", code="X4Q9", version=1, language="nb", made=START, **of_pair, **of_person),
                Attest(
                    kind="attest",
                    number="2027-001",
                    day=START,
                    tasks=f"{CANARY} ledet møter",
                    competences=CANARY,
                    signer=f"Rektor {CANARY}",
                    **of_person,
                ),
            ]
        )


def recruited(store: Store, programme: UUID, who: UUID, application: UUID) -> None:
    """What is noted of somebody on the way to a choice."""
    text, record, guardian, consent = (new_id() for _ in range(4))
    of_person, of_application = {"programme": programme, "person": who}, {"application": application}
    with store.recording("recruitment.change_application") as session:
        session.facts["person"] = who.hex
        row = session.get_one(Application, application)
        row.goal = row.unwanted = row.accommodation = row.position = CANARY
        session.add_all(
            [
                ConsentText(id=text, programme=programme, purpose="photo", version=1, text="Kan vi ta bilde?"),
                SelectionRecord(id=record, programme=programme, day=START, author="Ingrid", content="{}", hash="x"),
                SelectionRecordLine(record=record, person=who, content=f'"{CANARY}"'),
                PaperForm(programme=programme, code="K7M2", role="adept", printed=START, application=application),
                Message(kind="receipt", channel="email", made=START, **of_person),
                RequirementOrder(kind="police_certificate", day=START, **of_person),
                Exemption(kind="course", day=START, reason=f"{CANARY} kan det", author="Ingrid", **of_person),
                Guardian(id=guardian, person=who, name=f"Mona {CANARY}", email=f"{CANARY}@example.org"),
                Consent(
                    id=consent,
                    person=who,
                    consent_text=text,
                    answer="given",
                    given=START,
                    how="form",
                    guardian=guardian,
                ),
                ConsentTask(consent=consent, kind="remove_photo"),
                Assessment(assessor="Ali", comment=f"{CANARY} er flink", conflict=CANARY, **of_application),
                Interview(minutes=30, facts=CANARY, opinion=CANARY, sensitive=CANARY, **of_application),
                Reference(name=f"Rektor {CANARY}", outcome="supports", **of_application),
            ]
        )


def traces(*folders: Path) -> list[str]:
    """The files in which the canary can be read, whatever the letters."""
    marks = [CANARY.encode(), CANARY.lower().encode(), CANARY.encode("utf-16-le")]
    return [
        path.name
        for folder in folders
        for path in folder.glob("**/*")
        if path.is_file() and any(mark in path.read_bytes() for mark in marks)
    ]


def raw(store: Store, work: Callable[[Any], Any]) -> Any:
    connection = store.connection()
    try:
        return work(connection)
    finally:
        connection.close()


def rows_with(store: Store, ids: set[str]) -> list[str]:
    """Where in the tables one of these ids stands."""

    def look(connection: Any) -> list[str]:
        return [
            f"{name}.{column}"
            for name, columns in journal.journalled(connection).items()
            for column in columns
            for (value,) in connection.execute(f"SELECT {column} FROM {name}")
            if value in ids and name != "erasure"
        ]

    found: list[str] = raw(store, look)
    return found


def erased_ids(store: Store) -> set[str]:
    return {row for one in raw(store, ledger) for _, row in one.places}
