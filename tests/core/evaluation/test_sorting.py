"""Files are told apart by what is in them: scans and forms about pairs, and application forms and sheets."""

import os
from pathlib import Path
from uuid import UUID

import pytest
from PIL import Image

from mentordesk.core.evaluation.sorting import sort_files
from mentordesk.core.kernel.progress import Cancelled, Progress
from mentordesk.core.recruitment.forms.document import fillable_pdf
from mentordesk.core.store.unit import Store
from tests.core.evaluation.conftest import answered, handed
from tests.core.recruitment.builders import write_csv
from tests.core.recruitment.forms.builders import ISSUER, a_form, filled


@pytest.fixture
def application(tmp_path: Path) -> Path:
    """An application form as somebody sends it back."""
    return filled(fillable_pdf(a_form(), ISSUER), {"name": "Amina Hussein"}, tmp_path / "søknad.pdf")


def a_picture(path: Path) -> Path:
    Image.new("L", (200, 280), 255).save(path)
    return path


def test_each_kind_of_file_goes_where_it_belongs(
    store: Store, programme: UUID, pairs: dict[str, UUID], application: Path, tmp_path: Path
) -> None:
    form = answered(handed(store, programme, "pulse", tmp_path, pairs=[pairs["Amina"]])[0], {})
    photo, scan = a_picture(tmp_path / "bilde.png"), a_picture(tmp_path / "skann.pdf")
    sheet = write_csv(tmp_path / "svar.csv", [["Navn", "Fil"], ["Kari Lie", "%PDF-1.7"]])
    found = sort_files([application, form, photo, scan, sheet])
    assert found.papers == (form, photo, scan)
    assert found.applications == (application, sheet)


def test_the_name_of_a_file_tells_nothing(application: Path, tmp_path: Path) -> None:
    picture = a_picture(tmp_path / "a.png").rename(tmp_path / "svar.csv")
    assert sort_files([application.rename(tmp_path / "bilde.jpg"), picture]).papers == (picture,)


def test_a_telephone_s_own_kind_of_picture_is_one(tmp_path: Path) -> None:
    photo = tmp_path / "IMG_1.heic"
    photo.write_bytes(b"\0\0\0\x18ftypheic" + bytes(40))
    assert sort_files([photo]).papers == (photo,)


def test_broken_missing_and_endless_files_hold_nobody_up(application: Path, tmp_path: Path) -> None:
    broken = tmp_path / "a.pdf"
    broken.write_bytes(b"%PDF-1.7\n" + b"(" * 100_000)
    pipe = tmp_path / "rør"
    os.mkfifo(pipe)
    missing = tmp_path / "borte.png"
    found = sort_files([broken, pipe, missing, tmp_path, application])
    assert found == ((broken,), (pipe, missing, tmp_path, application))


def test_one_that_kills_its_reader_is_a_paper_and_the_next_is_asked_about(
    application: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mentordesk.core.evaluation.sorting.TELLER", "tests.core.evaluation.dying")
    deadly = tmp_path / "deadly.pdf"
    deadly.write_bytes(b"%PDF-1.7 deadly")
    assert sort_files([deadly, application]) == ((deadly,), (application,))


def test_it_can_be_cancelled(application: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        sort_files([application], progress)
