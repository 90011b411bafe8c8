"""Each file by itself: what is wrong with one is told, and the rest is read."""

import shutil
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pytest
from PIL import Image
from pypdf import PdfWriter

from mentordesk.core.agreements.library.commands import change_text
from mentordesk.core.documents.texts import content
from mentordesk.core.evaluation.queries import survey_results
from mentordesk.core.evaluation.returned import read_returned
from mentordesk.core.followup.queries import pulses
from mentordesk.core.kernel.progress import Cancelled, Progress
from mentordesk.core.meetings.queries import meetings
from mentordesk.core.recruitment.forms.document import fillable_pdf
from mentordesk.core.store.unit import Store
from mentordesk.words import LANGUAGES, sentence
from tests.builders import a_programme
from tests.core.evaluation.conftest import answered, handed, read_one, ringed
from tests.core.recruitment.forms.builders import ISSUER, a_form

Known = dict[str, UUID]


@pytest.fixture
def form(store: Store, programme: UUID, pairs: Known, tmp_path: Path) -> Path:
    """Amina's form for how it goes."""
    return handed(store, programme, "pulse", tmp_path, pairs=[pairs["Amina"]])[0]


def trouble_with(store: Store, programme: UUID, path: Path) -> str:
    """The name of what is wrong with a file, after its words were found in every language."""
    found = read_one(store, programme, path)
    assert found.trouble is not None
    for language in LANGUAGES:
        assert path.name in sentence(found.trouble, language)[0]
    assert found.records == 0
    return type(found.trouble).__name__


def a_scan(path: Path, name: str) -> Path:
    """A scanned sheet as PDF: a picture on a page."""
    Image.new("L", (200, 280), 255).save(path / name)
    return path / name


def locked(form: Path) -> Path:
    writer = PdfWriter(clone_from=BytesIO(form.read_bytes()))
    writer.encrypt("hemmelig", algorithm="RC4-128")
    writer.write(form.with_name("låst.pdf"))
    return form.with_name("låst.pdf")


def test_files_that_are_no_forms_of_ours(store: Store, programme: UUID, form: Path, tmp_path: Path) -> None:
    application, half, text = tmp_path / "søknad.pdf", tmp_path / "halv.pdf", tmp_path / "notat.txt"
    application.write_bytes(fillable_pdf(a_form(), ISSUER))
    half.write_bytes(b"%PDF-1.7\n" + b"\xff" * 900)
    text.write_text("Hei", "utf-8")
    large = tmp_path / "stor.pdf"
    with large.open("wb") as stream:
        stream.truncate(21_000_000)
    for path, expected in (
        (tmp_path / "borte.pdf", "HandedFormMissing"),
        (tmp_path, "HandedFormMissing"),
        (a_scan(tmp_path, "skann.pdf"), "HandedFormNone"),
        (a_scan(tmp_path, "skann.png"), "HandedFormPicture"),
        (a_scan(tmp_path, "skann.jpg"), "HandedFormPicture"),
        (application, "HandedFormNone"),
        (half, "HandedFormUnreadable"),
        (text, "HandedFormNone"),
        (large, "HandedFormTooLarge"),
        (locked(form), "HandedFormLocked"),
        (form, "HandedFormEmpty"),
    ):
        assert trouble_with(store, programme, path) == expected, path.name


def test_a_form_that_was_read_before_changes_nothing(
    store: Store, programme: UUID, pairs: Known, form: Path, tmp_path: Path
) -> None:
    path = answered(form, {"score": ringed(6)})
    found = read_returned(store, programme=programme, paths=[path, Path(shutil.copy(path, tmp_path / "kopi.pdf"))])
    assert [type(one.trouble).__name__ for one in found] == ["NoneType", "HandedFormReadAlready"]
    assert trouble_with(store, programme, answered(form, {"score": ringed(9)}, "ny.pdf")) == "HandedFormReadAlready"
    assert [one.score for one in store.read(pulses, pairs["Amina"])] == [6]


def test_the_same_anonymous_file_counts_once(store: Store, programme: UUID, pairs: Known, tmp_path: Path) -> None:
    adepts, _ = handed(store, programme, "evaluation", tmp_path, point="end")
    path = answered(adepts, {"sure": ringed(4)})
    found = read_returned(store, programme=programme, paths=[path, path])
    assert sorted(type(one.trouble).__name__ for one in found) == ["HandedFormReadAlready", "NoneType"]
    assert trouble_with(store, programme, path) == "HandedFormReadAlready"
    (cell,) = store.read(survey_results, programme)
    assert cell.responses == 1
    store.undo()
    assert store.read(survey_results, programme) == ()
    assert read_one(store, programme, path).trouble is None
    (cell,) = store.read(survey_results, programme)
    assert cell.responses == 1


def test_forms_of_another_programme_and_of_another_version(store: Store, programme: UUID, form: Path) -> None:
    path = answered(form, {"score": ringed(6)})
    assert trouble_with(store, a_programme(store, name="Annet"), path) == "HandedFormElsewhere"
    shipped = content("pulse", "nb")
    more = {**shipped, "labels": {**shipped["labels"], "item_extra": "Noe mer?"}}
    change_text(store, programme=programme, kind="pulse", language="nb", content=more)
    assert trouble_with(store, programme, path) == "HandedFormOfAnotherVersion"


def test_the_rest_is_read(store: Store, programme: UUID, pairs: Known, form: Path, tmp_path: Path) -> None:
    paths = [tmp_path / "borte.pdf", answered(form, {"score": ringed(2)}), a_scan(tmp_path, "skann.png")]
    found = read_returned(store, programme=programme, paths=paths)
    assert [one.path for one in found] == paths
    assert [one.trouble is None for one in found] == [False, True, False]
    assert len(store.read(pulses, pairs["Amina"])) == 1


def test_of_a_log_with_an_odd_day_nothing_is_kept(store: Store, programme: UUID, pairs: Known, tmp_path: Path) -> None:
    (form,) = handed(store, programme, "meeting_log", tmp_path, pairs=[pairs["Amina"]])
    right = {"m1_day": "3.3.2026"}
    for number, wrong in enumerate(
        ({"m2_day": "i går"}, {"m2_topics": "CV"}, {"m1_minutes": "lenge"}, {"m2_day": "31.2.2026"})
    ):
        path = answered(form, right | wrong, f"{number}.pdf")
        assert trouble_with(store, programme, path) == "HandedFormAnswerOdd"
    future = read_one(store, programme, answered(form, right | {"m2_day": "1.1.2099"}, "framtid.pdf"))
    assert type(future.trouble).__name__ == "MeetingInFuture"
    assert store.read(meetings, programme) == []


def test_who_cancels_keeps_nothing(store: Store, programme: UUID, pairs: Known, form: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        read_returned(store, programme=programme, paths=[answered(form, {"score": ringed(2)})], progress=progress)
    assert store.read(pulses, pairs["Amina"]) == ()
