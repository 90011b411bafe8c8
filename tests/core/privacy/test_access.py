"""What somebody is given of all that the file holds about them: everything, and nobody else."""

import datetime as dt
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from uuid import UUID

import pypdfium2
import pytest
import sqlalchemy as sa

from mentordesk import words
from mentordesk.core.attention.commands import snooze
from mentordesk.core.kernel.identifiers import new_id
from mentordesk.core.kernel.places import RESOURCES
from mentordesk.core.matching.commands import never
from mentordesk.core.privacy.access.commands import report_person
from mentordesk.core.privacy.access.facts import Report
from mentordesk.core.privacy.access.json_form import as_json
from mentordesk.core.privacy.access.queries import report
from mentordesk.core.privacy.access.veil import Other, Veil
from mentordesk.core.privacy.commands import delete_person
from mentordesk.core.programme.commands import change_person
from mentordesk.core.recruitment.commands import change_application
from mentordesk.core.recruitment.drafts import Answer
from mentordesk.core.recruitment.requirements.commands import meet_requirement
from mentordesk.core.selection.commands import score
from mentordesk.core.selection.queries import criteria
from mentordesk.core.sharing.commands import share_for_successor
from mentordesk.core.store.base import Base
from mentordesk.core.store.errors import ReadOnlyPlace
from mentordesk.core.store.history import history
from mentordesk.core.store.unit import Store
from tests.builders import START, a_mentor, a_pair, a_programme, an_adept, application_of
from tests.core.sharing.conftest import keys_in

SCHEMA = json.loads((RESOURCES / "schemas" / "person-report.json").read_text("utf-8"))
OTHER = "Zxqvarna Fremmed"
"""A third party, in every text that may name one."""


def reachable() -> list[sa.Table]:
    """The tables whose rows hang on a person, however far down, the owners first."""
    found = {"person"}
    for _ in Base.metadata.tables:
        for table in Base.metadata.sorted_tables:
            if any(key.column.table.name in found for key in table.foreign_keys):
                found.add(table.name)
    return [table for table in Base.metadata.sorted_tables if table.name in found]


def of(store: Store, person: UUID) -> Report:
    return store.read(report, person, file=store.path.name, author="Ingrid Solheim")


def text_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        texts = []
        for number in range(len(document)):
            page = document[number]
            part = page.get_textpage()
            texts.append(part.get_text_range())
            part.close()
            page.close()
        return re.sub(r"\s+", " ", " ".join(texts))
    finally:
        document.close()


def everything(store: Store, programme: UUID, folder: Path) -> UUID:
    """An adept of whom the file holds a bit of all, with a mentor who must not be recognised."""
    who = an_adept(
        store,
        programme,
        "Amina Hussein",
        phone="+4790000001",
        motivation=f"Jeg kjenner {OTHER} fra før, ring 90000002 eller skriv til zxqvarna@example.org",
        answers=(Answer("Hva vil du lære?", "Styrearbeid 😀"),),
        consent=True,
        born=dt.date(1990, 5, 17),
    )
    other = a_mentor(store, programme, OTHER, email="zxqvarna@example.org", phone="90000002", capacity=2)
    application = application_of(store, programme, who)
    criterion = store.read(criteria, programme)[0].id
    for assessor, points in (("Zxqvarna Vurdererud", 4), ("Ali", 2)):
        score(
            store, programme=programme, application=application, criterion=criterion, assessor=assessor, points=points
        )
    meet_requirement(
        store, programme=programme, person=who, kind="police_certificate", met=START, seen_by="Zxqvarna Sjef"
    )
    change_person(store, who, {"town": "Oslo", "languages": ("Norsk", "Somali")})
    change_person(store, who, {"town": "Bergen", "languages": ("Norsk",)})
    change_application(store, application=application, values={"topics": ("Styrearbeid", "Nettverk")})
    never(store, programme=programme, adept=who, mentor=other, reason=f"Zxqvarna og Amina er i slekt, sier {OTHER}")
    pair = a_pair(store, programme, who, other)
    snooze(store, programme=programme, key=f"silent.{pair.hex}", day=START, days=3, reason=f"{OTHER} er syk")
    share_for_successor(store, programme=programme, target=folder / "x.age", lock=keys_in(folder).public)
    return who


def fits(schema: Mapping[str, Any], value: object) -> bool:
    """As much of JSON Schema as the report's uses."""
    if "$ref" in schema:
        return fits(SCHEMA["$defs"][schema["$ref"].rpartition("/")[2]], value)
    if "anyOf" in schema:
        return any(fits(one, value) for one in schema["anyOf"])
    if "const" in schema or "enum" in schema:
        return value in schema.get("enum", [schema.get("const")])
    kinds = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool, "null": type(None)}
    allowed = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    if type(value) not in [kinds[name] for name in allowed]:
        return False
    if isinstance(value, str):
        moment = schema.get("format") != "date-time" or dt.datetime.fromisoformat(value).tzinfo is not None
        return moment and re.search(schema.get("pattern", ""), value) is not None
    if isinstance(value, list):
        return all(fits(schema["items"], one) for one in value)
    return not isinstance(value, dict) or _fits_object(schema, value)


def _fits_object(schema: Mapping[str, Any], value: Mapping[str, object]) -> bool:
    known, others = schema.get("properties", {}), schema["additionalProperties"]
    return set(schema.get("required", ())) <= value.keys() and all(
        fits(known[name], one) if name in known else others is not False and fits(others, one)
        for name, one in value.items()
    )


def test_no_table_that_hangs_on_a_person_is_forgotten(store: Store, programme: UUID) -> None:
    """A row goes into each, by whatever way it points at the person; in the report is each of them."""
    who = an_adept(store, programme)
    other = a_mentor(store, programme)
    ids = {"person": who, "programme": programme, "application": application_of(store, programme, who)}
    ids["criterion"] = store.read(criteria, programme)[0].id
    with store.reading() as look:
        ids["organisation"] = UUID(look.execute(sa.text("SELECT id FROM organisation")).scalar_one())
    score(
        store,
        programme=programme,
        application=ids["application"],
        criterion=ids["criterion"],
        assessor="Ali",
        points=3,
    )
    with store.recording("programme.change_person") as session:
        session.facts["person"] = who.hex
        session.execute(
            sa.insert(Base.metadata.tables["question"]).values(id=new_id(), programme=programme, text="Hva?")
        )
        ids["question"] = UUID(session.execute(sa.text("SELECT id FROM question")).scalar_one())
        for owner in ("scenario", "match_decision", "selection_record", "consent_text", "sender", "paper_text"):
            ids[owner] = new_id()
            made = Base.metadata.tables[owner]
            session.execute(sa.insert(made).values({name: filled(column, ids) for name, column in made.c.items()}))
        for table in reachable():
            if table.name in ids:
                continue
            ids[table.name] = new_id()
            session.execute(sa.insert(table).values({name: filled(column, ids) for name, column in table.c.items()}))
    found = of(store, who)
    assert {entry.table for entry in found.entries} == {table.name for table in reachable()}
    assert {change.table for step in found.history for change in step.changes} >= {t.name for t in reachable()}
    assert all(other != named.id for entry in found.entries for named in entry.names.values())
    for language in words.LANGUAGES:
        report_person(store, person=who, targets=[store.path.with_suffix(".pdf")], speech=words.speech(language))
        shown = text_of(store.path.with_suffix(".pdf"))
        assert "record_" not in shown
        assert "access_" not in shown


def filled(column: sa.Column[Any], ids: Mapping[str, UUID]) -> object:
    if column.name == "deleted":
        return False
    if column.name == "id":
        return ids[column.table.name]
    if column.foreign_keys:
        return ids[next(iter(column.foreign_keys)).column.table.name]
    of_type = {"IsoDate": START, "IsoMoment": dt.datetime(2027, 1, 10, 12), "YesNo": True, "Integer": 1}
    return of_type.get(type(column.type).__name__, "noe")


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_each_table_and_field_of_it_has_a_word(language: str) -> None:
    def has(key: str) -> bool:
        return key in words._all("WORDS", language)

    for table in reachable():
        assert has(f"record_{table.name}")
        for column in table.columns:
            known = has(f"{table.name}.{column.name}") or has(column.name)
            english = language == "en" and "_" not in column.name  # the identifier is the word itself
            assert known or english or column.name in ("id", "deleted"), (table.name, column.name)


def test_everything_is_told_and_others_are_not_recognised(store: Store, programme: UUID, tmp_path: Path) -> None:
    who = everything(store, programme, tmp_path)
    report_person(store, person=who, targets=[tmp_path / "a.pdf", tmp_path / "a.json"], speech=words.speech("nb"))
    shown = text_of(tmp_path / "a.pdf")
    for said in (
        "Dette har vi lagret om deg",
        "Amina Hussein",
        "+47 90 00 00 01",
        "17. mai 1990",
        "Somali (slettet)",
        "Hva vil du lære?",
        "Styrearbeid ?",
        "4 poeng, vurderer 1",
        "2 poeng, vurderer 2",
        "sett av medarbeider 1",
        "mentoren din, Z. F.",
        "Z. F. og Amina er i slekt, sier Z. F.",
        "før Oslo, nå Bergen",
        "Sterk sammen: til en etterfølger",
        "Kallenavn ikke lagret",
        "Bekymringsmeldinger står ikke her",
        "Side 1 av ",
    ):
        assert said in shown, said
    for content in (shown, (tmp_path / "a.json").read_text("utf-8")):
        assert "zxqvarna" not in content.casefold()
        assert "90000002" not in content
        assert "record_" not in content.replace('"records"', "")


def test_the_json_is_as_its_schema_says(store: Store, programme: UUID, tmp_path: Path) -> None:
    who = everything(store, programme, tmp_path)
    found = json.loads(as_json(of(store, who)))
    assert fits(SCHEMA, found)
    assert not fits(SCHEMA, found | {"more": 1})
    assert not fits(SCHEMA, found | {"person": {"id": who.hex, "name": ""}})
    assert found["person"] == {"id": str(who), "name": "Amina Hussein"}
    (pair,) = (one for one in found["records"] if one["table"] == "pair")
    assert pair["names"]["mentor"] == {"id": None, "text": "Z. F."}
    assert pair["names"]["programme"] == {"id": str(programme), "text": "Sterk sammen"}
    assert not re.search(r'"[0-9a-f]{32}"', json.dumps(found))
    assert [one["table"] for one in found["records"]].count("snooze") == 1


def test_who_is_deleted_has_a_report_too(store: Store, programme: UUID) -> None:
    who = an_adept(store, programme)
    delete_person(store, person=who)
    found = of(store, who)
    assert (found.name, {entry.deleted for entry in found.entries}) == ("Amina Hussein", {True})


def test_a_share_from_before_they_came_is_not_about_them(store: Store, programme: UUID, tmp_path: Path) -> None:
    keys = keys_in(tmp_path)
    an_adept(store, programme, "Leyla Said")
    share_for_successor(store, programme=programme, target=tmp_path / "x.age", lock=keys.public)
    with store.recording("programme.change_person") as session:
        session.facts["person"] = ""
        session.execute(sa.text("UPDATE share_package SET made = '2020-01-01T00:00:00'"))
    other = a_programme(store, name="Annet")
    who = an_adept(store, other)
    assert of(store, who).shares == ()
    leyla = next(row for row in (an_adept(store, programme, "Sara Tesfay"),))
    assert of(store, leyla).shares == ()


def test_it_is_a_line_of_history_and_none_when_it_could_not_be_written(
    store: Store, programme: UUID, tmp_path: Path
) -> None:
    who = an_adept(store, programme)
    with pytest.raises(ReadOnlyPlace):
        report_person(store, person=who, targets=[tmp_path / "nei" / "a.pdf"], speech=words.speech("nb"))
    (tmp_path / "b.json").mkdir()
    with pytest.raises(ReadOnlyPlace):
        report_person(store, person=who, targets=[tmp_path / "b.pdf", tmp_path / "b.json"], speech=words.speech("nb"))
    assert not (tmp_path / "b.pdf").exists()
    assert store.read(history, limit=1)[0].command == "recruitment.add_applicant"
    report_person(store, person=who, targets=[tmp_path / "a.json"], speech=words.speech("nb"))
    line = store.read(history, limit=1)[0]
    assert (line.command, line.log) == ("privacy.report_person", True)
    assert store.undo().command == "recruitment.add_applicant"


def test_the_veil_knows_names_in_any_letters_and_leaves_ones_own() -> None:
    kari, same = Other(new_id(), "Kari Nordmann", ("kari@example.org",)), Other(new_id(), "Amina Hussein")
    veil = Veil("Amina Hussein", [kari, same], {kari.id, same.id})
    assert veil.text("KARI NORDMANN og Kari, kari@example.org") == "K. N. og K. N., •••"
    assert veil.text("Amina Hussein, Karianne") == "Amina Hussein, Karianne"
    assert (veil.initials(kari.id), veil.initials(new_id())) == ("K. N.", "")
    assert [veil.staff("assessor", name) for name in ("Ali", "Berit", "Ali")] == [1, 2, 1]
