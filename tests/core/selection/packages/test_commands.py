"""A package goes out blind and sealed, and comes back as delivered points."""

from pathlib import Path
from uuid import UUID

import pytest
from pypdf import PdfReader

from mentordesk.core.programme.tables import Person
from mentordesk.core.recruitment.tables import Application
from mentordesk.core.selection.commands import decide
from mentordesk.core.selection.packages.codes import sheet_code
from mentordesk.core.selection.packages.commands import (
    make_package,
    open_package,
    package_name,
    save_package,
    sheets_name,
    take_scores,
    write_sheets,
)
from mentordesk.core.selection.packages.errors import (
    AssessorMissing,
    CriteriaChanged,
    NobodyToAssess,
    NothingScored,
    PackageNotUnderstood,
    PackageOfOthers,
)
from mentordesk.core.selection.packages.package import packed
from mentordesk.core.selection.rubric.commands import add_criterion
from mentordesk.core.selection.scoring.queries import given_points, words_said
from mentordesk.core.store.errors import FileEmpty, FileMissing, NotAShare, ShareNotReadable
from mentordesk.core.store.seal import KeyFile
from mentordesk.core.store.unit import Store
from tests.builders import a_programme
from tests.core.selection.conftest import ADEPTS, by_name
from tests.core.selection.packages.conftest import LOCK, assessed


def points_of(store: Store, programme: UUID, assessor: str = "Per") -> list[int]:
    """The first criterion's points by this assessor, in the order of arrival."""
    given = store.read(given_points, programme)
    rows = sorted(by_name(store, programme).values(), key=lambda row: row.number)
    return [by[assessor] for row in rows for by in list(given.get(row.application, {}).values())[:1] if assessor in by]


def test_a_package_says_nothing_of_who_they_are(store: Store, programme: UUID, tmp_path: Path, key: KeyFile) -> None:
    row = by_name(store, programme)["Amina"]
    with store.recording("recruitment.change_person") as session:
        application = session.get_one(Application, row.application)
        application.motivation = "Amina Hussein ber om plass: amina@example.org"
        person = session.get_one(Person, row.id)
        person.email, person.phone, person.town, person.birth_year = "amina@example.org", "+4790000001", "Asker", 1991
    target = tmp_path / "pakke.vurdering"
    assert make_package(store, programme=programme, assessor=" Per ", target=target, lock=LOCK, language="nb") == 4
    package = open_package(target, key)
    text = packed(package).decode()
    assert not any(part in text for part in ("Amina", "Hussein", "amina@", "90000001", "Asker", "1991"))
    assert "ber om plass" in text
    assert (package.assessor, [one.number for one in package.applications]) == ("Per", [1, 2, 3, 4])
    assert package.applications[0].code == sheet_code(row.application)
    assert b"ber om plass" not in target.read_bytes()


def test_what_comes_back_is_delivered_in_one_step(store: Store, programme: UUID, returned: Path, key: KeyFile) -> None:
    before = store.steps()[0]
    assert take_scores(store, programme=programme, path=returned, key=key) == 4
    assert points_of(store, programme) == [5, 4, 3]
    said = store.read(words_said, programme)
    rows = by_name(store, programme)
    assert said[rows["Amina"].application][0][1:] == ("Kommentar 5", None, True)
    assert said[rows["Zahra"].application][0].conflict == "Er tanta"
    store.undo()
    assert points_of(store, programme) == []
    assert store.steps()[0] == before


def test_the_same_twice_changes_nothing(store: Store, programme: UUID, returned: Path, key: KeyFile) -> None:
    take_scores(store, programme=programme, path=returned, key=key)
    step = store.steps()[0]
    take_scores(store, programme=programme, path=returned, key=key)
    assert store.steps()[0] == step


def test_a_better_second_return_replaces_the_first(
    store: Store, programme: UUID, returned: Path, key: KeyFile, tmp_path: Path
) -> None:
    take_scores(store, programme=programme, path=returned, key=key)
    again = tmp_path / "igjen.vurdering"
    save_package(assessed(open_package(returned, key), 1, 1, 1, 1), target=again, lock=LOCK)
    take_scores(store, programme=programme, path=again, key=key)
    assert points_of(store, programme) == [1, 1, 1, 1]


def test_who_has_ended_since_is_left_out(store: Store, programme: UUID, returned: Path, key: KeyFile) -> None:
    decide(store, application=by_name(store, programme)["Amina"].application, result="refused", reason="Trakk seg")
    assert take_scores(store, programme=programme, path=returned, key=key) == 3


def test_another_programmes_package_is_refused(store: Store, returned: Path, key: KeyFile) -> None:
    other = a_programme(store, name="Et annet")
    with pytest.raises(PackageOfOthers):
        take_scores(store, programme=other, path=returned, key=key)


def test_other_criteria_are_refused(store: Store, programme: UUID, returned: Path, key: KeyFile) -> None:
    add_criterion(store, programme=programme, name="Humor", weight=10)
    with pytest.raises(CriteriaChanged):
        take_scores(store, programme=programme, path=returned, key=key)


def test_an_untouched_package_is_said(store: Store, programme: UUID, sent: Path, key: KeyFile) -> None:
    with pytest.raises(NothingScored):
        take_scores(store, programme=programme, path=sent, key=key)


def test_there_must_be_somebody_to_assess_and_somebody_who_does(store: Store, programme: UUID, tmp_path: Path) -> None:
    target = tmp_path / "x.vurdering"
    with pytest.raises(AssessorMissing):
        make_package(store, programme=programme, assessor=" ", target=target, lock=LOCK, language="nb")
    empty = a_programme(store, name="Tomt")
    with pytest.raises(NobodyToAssess):
        make_package(store, programme=empty, assessor="Per", target=target, lock=LOCK, language="nb")
    assert not target.exists()


def test_files_that_are_no_packages_have_a_sentence(sent: Path, key: KeyFile, tmp_path: Path) -> None:
    bad = tmp_path / "bad.vurdering"
    content = sent.read_bytes()
    for made, error in (
        (b"", FileEmpty),
        (b"PK\x03\x04", NotAShare),
        (content[:-40], ShareNotReadable),
        (content[:-1] + bytes([content[-1] ^ 1]), ShareNotReadable),
    ):
        bad.write_bytes(made)
        with pytest.raises(error):
            open_package(bad, key)
    with pytest.raises(FileMissing):
        open_package(tmp_path / "nothing", key)


def test_sealed_rubbish_is_not_understood(key: KeyFile, tmp_path: Path) -> None:
    from mentordesk.core.store.seal import seal

    bad = tmp_path / "bad.vurdering"
    for content in (b"{}", b"[1]", b"\xff\xfe", b'{"format":"mentordesk.assessment"}', b"[" * 100_000):
        bad.write_bytes(seal(content, LOCK))
        with pytest.raises(PackageNotUnderstood):
            open_package(bad, key)


@pytest.mark.parametrize(("language", "applicant"), [("nb", "Søker 01"), ("en", "Applicant 01")])
def test_sheets_on_paper_are_blind_and_have_codes(
    store: Store, programme: UUID, tmp_path: Path, language: str, applicant: str
) -> None:
    target = tmp_path / sheets_name(language, "Per")
    assert write_sheets(store, programme=programme, assessor="Per", target=target, language=language) == 4
    pages = [page.extract_text() for page in PdfReader(target).pages]
    assert len(pages) == 5
    row = by_name(store, programme)["Amina"]
    assert applicant in pages[1].replace("\u2068", "").replace("\u2069", "")
    assert sheet_code(row.application) in pages[1]
    assert not any(name.split()[0] in "".join(pages) for name in ADEPTS)


def test_the_files_are_named_for_the_assessor() -> None:
    assert package_name("nb", "Per") == "Vurderingspakke Per.vurdering"
