"""Changes told in words."""

import json
from collections.abc import Iterator, Mapping
from uuid import UUID

import pytest
from PySide6.QtCore import QLocale

import mentordesk.core.registry  # noqa: F401
from mentordesk import words
from mentordesk.core.store.base import Base
from mentordesk.core.store.history import FieldChange
from mentordesk.ui.history.telling import Changes, Told, mentioned, to_count, told

AMINA, KARI, APPLICATION, PAIR, MEETING, CRITERION, SCORE = (UUID(int=number) for number in range(1, 8))
ROWS: dict[UUID, Mapping[str, object]] = {
    APPLICATION: {"person": AMINA.hex, "status": "received"},
    PAIR: {"adept": AMINA.hex, "mentor": KARI.hex},
    MEETING: {"pair": PAIR.hex, "start": "2026-11-24T17:00:00", "minutes": 60},
    CRITERION: {"name": "Motivasjon"},
    SCORE: {"application": APPLICATION.hex, "criterion": CRITERION.hex},
}
NAMES = {AMINA: "Amina Hussein", KARI: "Kari Nordmann"}


def _word(kind: str, key: str) -> str:
    return words.word_of(kind, key, "nb")


def _told(*changes: FieldChange, counted: dict[str, int] | None = None) -> list[Told]:
    return told(Changes(counted or {}, changes, 0, ROWS, NAMES), _word)


def _line(table: str, row: UUID, field: str, old: str | int | None, new: str | int | None) -> str:
    return _told(FieldChange(table, row, field, old, new))[0].lines[0]


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


def test_a_phone_number() -> None:
    (part,) = _told(FieldChange("person", AMINA, "phone", "+4790000000", "+4790000001"))
    assert part.heading == "Person: Amina Hussein"
    assert part.lines == ("Telefon: +47\u00a0900\u00a000\u00a0000 → +47\u00a0900\u00a000\u00a0001",)


def test_an_empty_field_and_a_word_for_a_status() -> None:
    assert _line("person", AMINA, "town", None, "Drammen") == "Poststed: empty → Drammen"
    assert _line("application", APPLICATION, "status", "received", "offered") == "Status: mottatt → plass"
    assert _line("application", APPLICATION, "consent", 0, 1) == "Samtykke: nei → ja"


def test_what_people_write_is_no_identifier() -> None:
    assert _line("programme", AMINA, "purpose", "mentor", "both") == "Formål: mentor → both"


def test_how_a_programme_matches() -> None:
    rule, minimum = UUID(int=98), FieldChange("match_settings", PAIR, "minimum", 0, 5550)
    known = {rule: {"key": "field", "weight": 30}}
    (part,) = told(Changes({}, (FieldChange("match_rule", rule, "weight", 30, 40),), 0, known, {}), _word)
    assert (part.heading, part.lines) == ("Kriterium i koblingen: fagfelt", ("Vekt: 30 → 40",))
    assert _told(minimum)[0].lines == ("Laveste poengsum: 0.0 → 55.5",)
    assert _line("wish", PAIR, "avoid", 0, 1) == "Helst ikke: nei → ja"
    assert _told(FieldChange("match_decision", PAIR, "content", "{}", "[]")) == []


def test_a_word_of_its_own_comes_before_the_common_one() -> None:
    assert _line("pair", PAIR, "status", "made", "started") == "Status: opprettet → oppstartet"
    assert _line("application", APPLICATION, "status", "started", "received") == "Status: påbegynt → mottatt"


def test_days_times_points_and_people() -> None:
    assert _line("programme", AMINA, "start", "2027-01-10", "2027-02-01") == "Start: 10 January 2027 → 1 February 2027"
    line = _line("meeting", MEETING, "start", "2026-11-24T17:00:00", "2026-11-25T18:30:00")
    assert line == "Start: 24 November 2026 17:00 → 25 November 2026 18:30"
    assert _line("pair", PAIR, "score", 8340, None) == "Poeng: 83.4 → empty"
    assert _line("proposal", PAIR, "mentor", None, KARI.hex) == "Mentor: empty → Kari Nordmann"
    assert _line("proposal", PAIR, "mentor", None, UUID(int=99).hex) == "Mentor: empty → another one"


@pytest.mark.parametrize(
    ("table", "row", "heading"),
    [
        ("application", APPLICATION, "Søknad: Amina Hussein"),
        ("pair", PAIR, "Mentorpar: Amina Hussein – Kari Nordmann"),
        ("meeting", MEETING, "Møte: Amina Hussein – Kari Nordmann, 24 November 2026 17:00"),
        ("score", SCORE, "Vurdering: Amina Hussein"),
        ("mandate", UUID(int=99), "Styrevedtak"),
    ],
)
def test_whom_it_is_about(table: str, row: UUID, heading: str) -> None:
    assert _told(FieldChange(table, row, "place", "a", "b"))[0].heading == heading


def test_new_rows_deleted_ones_and_bookkeeping() -> None:
    language = UUID(int=20)
    rows: dict[UUID, Mapping[str, object]] = {**ROWS, language: {"person": AMINA.hex, "value": "Somali"}}
    changes = (
        FieldChange("person", AMINA, None, None, json.dumps({"name": "Amina Hussein"})),
        FieldChange("person_language", language, None, None, json.dumps(rows[language])),
        FieldChange("snooze", UUID(int=99), None, None, "{}"),
        FieldChange("person", AMINA, "deleted", 0, 1),
        FieldChange("application", APPLICATION, "deleted", 1, 0),
        FieldChange("meeting", MEETING, "revision", 1, 2),
    )
    parts = told(Changes({"answer": 12}, changes, 0, rows, NAMES), _word)
    assert parts[0].lines == (
        "Svar: 12 new",
        "New: person – Amina Hussein",
        "New: språk – Somali, Amina Hussein",
        "New: utsettelse",
    )
    assert [part.lines for part in parts[1:]] == [("Deleted",), ("Brought back",)]


def test_a_long_text_is_cut() -> None:
    line = _line("application", APPLICATION, "motivation", None, "a" * 1000)
    assert line.endswith("a …")
    assert len(line) < 300


def test_many_new_rows_are_counted_and_sets_sooner() -> None:
    assert to_count({"person": 60, "application": 61, "person_language": 4, "answer": 3}) == {
        "application": 61,
        "person_language": 4,
    }


def test_what_must_be_known() -> None:
    change = FieldChange("proposal", PAIR, "mentor", AMINA.hex, KARI.hex)
    assert mentioned([change]) == {PAIR, AMINA, KARI}


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_every_kind_of_record_has_a_word(language: str) -> None:
    silent = [name for name in Base.metadata.tables if words.word(f"record_{name}", language) == f"record_{name}"]
    assert silent == []


def test_every_field_has_a_norwegian_word() -> None:
    untold = {"id", "deleted", "revision", "fingerprint"}
    same = {"adept", "mentor", "person", "start", "status", "name"}
    silent = [
        f"{table}.{column.name}"
        for table, stored in Base.metadata.tables.items()
        for column in stored.columns
        if column.name not in untold | same
        if words.word_of(table, column.name, "nb") == column.name
    ]
    assert silent == []
