"""Forms go out whole or not at all, each with its code, and are shown right when they are filled in."""

import subprocess
from pathlib import Path
from uuid import UUID

import pytest
from pypdf import PdfReader

from mentordesk.core.agreements.errors import NoPairsForPapers, PapersLeftOut
from mentordesk.core.agreements.handed.commands import hand_out
from mentordesk.core.agreements.handed.errors import FormKindUnknown, SurveyPointUnknown
from mentordesk.core.agreements.handed.queries import handed_forms
from mentordesk.core.agreements.handed.rules import ABOUT, KINDS, about_of
from mentordesk.core.documents.errors import LetterWithoutFont, PaperFolderReadOnly
from mentordesk.core.kernel.progress import Cancelled, Progress
from mentordesk.core.programme.commands import change_person, change_programme
from mentordesk.core.recruitment.forms.codes import is_right
from mentordesk.core.store.history import history
from mentordesk.core.store.unit import Store
from tests.core.agreements.conftest import pdfs
from tests.core.recruitment.forms.builders import filled

Known = dict[str, UUID]
COUNTS = {"expectations": 4, "meeting_log": 2, "pulse": 4, "evaluation": 2}
TYPED = "Łucja Şahin Đặng Ελένη Зоя «Åse» – 100 € “ja”"


def shown(path: Path) -> str:
    """What poppler shows of a file, in the order of the page."""
    run = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True)
    return run.stdout.decode()


@pytest.mark.parametrize("kind", KINDS)
def test_every_form_has_a_code_and_embedded_fonts(
    store: Store, programme: UUID, pairs: Known, folder: Path, kind: str
) -> None:
    paths = hand_out(store, programme=programme, kind=kind, folder=folder, language="nb", point="start")
    assert len(paths) == COUNTS[kind]
    codes = set()
    for path in paths:
        about = about_of(str((PdfReader(path).get_fields() or {})[ABOUT].get("/V")))
        assert about is not None
        assert (about.kind, about.language) == (kind, "nb")
        assert is_right(about.code)
        codes.add(about.code)
    assert len(codes) == len(paths)
    subprocess.run(["qpdf", "--check", str(paths[0])], capture_output=True, check=True)
    fonts = subprocess.run(["pdffonts", str(paths[0])], capture_output=True, check=True).stdout.decode()
    assert " no " not in "".join(line[-30:-18] for line in fonts.splitlines()[2:])
    assert store.read(history)[0].facts["count"] == COUNTS[kind]


def test_what_is_typed_is_shown_by_poppler(store: Store, programme: UUID, pairs: Known, folder: Path) -> None:
    (form,) = hand_out(
        store, programme=programme, kind="meeting_log", folder=folder, language="nb", pairs=[pairs["Amina"]]
    )
    values = {"m1_day": "3.3.2026", "m1_topics": TYPED, "m4_day": "17.3.2026"}
    text = shown(filled(form.read_bytes(), values, folder / "svar.pdf"))
    assert "3.3.2026" in text
    assert "17.3.2026" in text
    assert TYPED in " ".join(text.split())


def test_who_is_hidden_has_initials_in_the_file_name(
    store: Store, programme: UUID, people: Known, pairs: Known, folder: Path
) -> None:
    change_person(store, people["Amina"], {"hidden": True})
    for kind in ("meeting_log", "pulse", "expectations"):
        hand_out(store, programme=programme, kind=kind, folder=folder, language="nb", pairs=[pairs["Amina"]])
    assert not [name for name in pdfs(folder) if "Amina" in name or "Hussein" in name]
    assert [name for name in pdfs(folder) if "A. H." in name]


def test_an_evaluation_names_nobody(store: Store, programme: UUID, pairs: Known, folder: Path) -> None:
    for path in hand_out(store, programme=programme, kind="evaluation", folder=folder, language="nb", point="end"):
        assert not {"Amina", "Leyla", "Per"} & set(shown(path).split())
        assert "Amina".encode("utf-16-be") not in path.read_bytes()


def test_what_cannot_be_handed_out_leaves_nothing(
    store: Store, programme: UUID, pairs: Known, folder: Path, tmp_path: Path
) -> None:
    steps = len(store.read(history))
    with pytest.raises(FormKindUnknown):
        hand_out(store, programme=programme, kind="agreement", folder=folder, language="nb")
    with pytest.raises(SurveyPointUnknown):
        hand_out(store, programme=programme, kind="evaluation", folder=folder, language="nb")
    with pytest.raises(NoPairsForPapers):
        hand_out(store, programme=programme, kind="pulse", folder=folder, language="nb", pairs=[])
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        hand_out(store, programme=programme, kind="pulse", folder=folder, language="nb", progress=progress)
    (tmp_path / "fil").write_text("x")
    with pytest.raises(PaperFolderReadOnly):
        hand_out(store, programme=programme, kind="pulse", folder=tmp_path / "fil", language="nb")
    assert (pdfs(folder), len(store.read(history))) == ([], steps)
    change_programme(store, programme, {"name": "Sterk \U0001f600"})
    with pytest.raises(LetterWithoutFont):
        hand_out(store, programme=programme, kind="pulse", folder=folder, language="nb")
    assert pdfs(folder) == []


def test_a_name_that_no_font_has_keeps_back_that_form_alone(
    store: Store, programme: UUID, people: Known, pairs: Known, folder: Path
) -> None:
    change_person(store, people["Amina"], {"name": "Amina \U0001f338 Hussein"})
    with pytest.raises(PapersLeftOut) as told:
        hand_out(store, programme=programme, kind="meeting_log", folder=folder, language="nb")
    assert "Amina \U0001f338 Hussein" in str(told.value.facts["names"])
    assert [path.name for path in told.value.paths] == pdfs(folder)
    assert [row.pair for row in store.read(handed_forms, programme)] == [pairs["Leyla"]]


def test_the_list_tells_who_has_which_form(
    store: Store, programme: UUID, people: Known, pairs: Known, folder: Path
) -> None:
    for _ in range(2):
        hand_out(store, programme=programme, kind="pulse", folder=folder, language="nb", pairs=[pairs["Amina"]])
    hand_out(store, programme=programme, kind="meeting_log", folder=folder, language="nn", pairs=[pairs["Amina"]])
    rows = store.read(handed_forms, programme)
    assert [(one.kind, one.name, one.language, one.returned) for one in rows] == [
        ("meeting_log", "", "nn", None),
        ("pulse", "Amina Hussein", "nb", None),
        ("pulse", "Per Olsen", "nb", None),
    ]
    assert {one.pair for one in rows} == {pairs["Amina"]}
