"""Papers and lists for people without the program: locked, drafted, merged, and told of nobody more than may be."""

import email
import errno
import shutil
import subprocess
from email.message import EmailMessage
from email.policy import default
from io import BytesIO
from pathlib import Path
from typing import Any
from uuid import UUID

import msoffcrypto
import pikepdf
import pytest
from python_calamine import CalamineWorkbook

from mentordesk.core.agreements.errors import NoPairsForPapers, PapersLeftOut, PaperWithoutWords
from mentordesk.core.agreements.handing import errors
from mentordesk.core.agreements.handing.commands import drafts_with_papers, encrypted_copy, encrypted_list, merge_folder
from mentordesk.core.agreements.handing.listings import LISTINGS
from mentordesk.core.agreements.queries import papers
from mentordesk.core.agreements.rules import AGREEMENT, DECLARATION, ISSUED
from mentordesk.core.programme.commands import change_person
from mentordesk.core.recruitment.contact.queries import drafts
from mentordesk.core.store.errors import DiskFull, FileAlreadyThere
from mentordesk.core.store.unit import Store
from tests.core.agreements.conftest import issued, pdfs

SAID = "Åtte blå hester"


@pytest.fixture
def known(store: Store, pairs: dict[str, UUID], people: dict[str, UUID]) -> dict[str, UUID]:
    """Everybody can be reached; Leyla is written to in English."""
    for name, key in people.items():
        change_person(store, key, {"email": f"{name.lower()}@example.org", "phone": "+4740000001"})
    change_person(store, people["Leyla"], {"language": "en"})
    return people


def mails(paths: list[Path]) -> "dict[str, EmailMessage[Any, Any]]":
    """The drafts by the name of their files."""
    return {path.name: email.message_from_bytes(path.read_bytes(), policy=default) for path in paths}


def opened(path: Path, passphrase: str = SAID) -> list[list[Any]]:
    """The first sheet of a workbook that is locked."""
    book, plain = msoffcrypto.OfficeFile(BytesIO(path.read_bytes())), BytesIO()
    book.load_key(password=passphrase)
    book.decrypt(plain)
    plain.seek(0)
    rows: list[list[Any]] = CalamineWorkbook.from_filelike(plain).get_sheet_by_index(0).to_python()
    return rows


def test_a_paper_opens_with_its_passphrase_alone(
    store: Store, programme: UUID, folder: Path, pairs: dict[str, UUID], tmp_path: Path
) -> None:
    rows = issued(store, programme, folder, AGREEMENT)
    made = encrypted_copy(store, papers=[row.id for row in rows], passphrase=SAID, folder=tmp_path / "låst")
    assert [path.name for path in made] == pdfs(folder)
    for path in made:
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(path)
        with pikepdf.open(path, password=SAID) as document:
            assert document.encryption.R == 6
            assert document.encryption.bits == 256
            assert "pdfaid:part" not in document.open_metadata()
    if qpdf := shutil.which("qpdf"):
        done = subprocess.run([qpdf, "--check", f"--password={SAID}", made[0]], capture_output=True, text=True)
        assert done.returncode == 0, done.stdout
    if pdftotext := shutil.which("pdftotext"):
        said = subprocess.run([pdftotext, "-upw", SAID, made[0], "-"], capture_output=True, text=True, check=True)
        assert "Amina Hussein" in said.stdout


@pytest.mark.parametrize(
    ("passphrase", "kind"),
    [("", errors.LockPassphraseEmpty), (" \t", errors.LockPassphraseEmpty), ("ø" * 64, errors.LockPassphraseTooLong)],
)
def test_nothing_is_locked_with_nothing_or_with_too_much(
    store: Store, programme: UUID, folder: Path, pairs: dict[str, UUID], passphrase: str, kind: type[Exception]
) -> None:
    rows = issued(store, programme, folder, AGREEMENT)
    with pytest.raises(kind):
        encrypted_copy(store, papers=[row.id for row in rows], passphrase=passphrase, folder=folder / "låst")
    with pytest.raises(kind):
        encrypted_list(store, programme=programme, listing="pairs", passphrase=passphrase, target=folder / "par.xlsx")
    assert not (folder / "låst").exists()
    assert not (folder / "par.xlsx").exists()


def test_a_list_with_everybody_on_it_is_locked_too_though_its_words_are_not_kept(
    store: Store, programme: UUID, folder: Path, known: dict[str, UUID], tmp_path: Path
) -> None:
    (row,) = issued(store, programme, folder, "attendance")
    (made,) = encrypted_copy(store, papers=[row.id], passphrase=SAID, folder=tmp_path / "låst")
    with pikepdf.open(made, password=SAID) as document:
        assert len(document.pages) >= 1
    change_person(store, known["Amina"], {"name": "Amina Ali"})
    with pytest.raises(PaperWithoutWords):
        encrypted_copy(store, papers=[row.id], passphrase=SAID, folder=tmp_path / "ny")


def test_papers_that_are_gone_are_told(store: Store, programme: UUID, tmp_path: Path) -> None:
    with pytest.raises(errors.NoPapersChosen):
        encrypted_copy(store, papers=[programme], passphrase=SAID, folder=tmp_path / "låst")


def test_a_list_opens_with_its_passphrase_and_has_typed_cells(
    store: Store, programme: UUID, folder: Path, known: dict[str, UUID], tmp_path: Path
) -> None:
    issued(store, programme, folder, AGREEMENT)
    target = tmp_path / "par.xlsx"
    assert encrypted_list(store, programme=programme, listing="pairs", passphrase=SAID, target=target) == target
    head, *rows = opened(target)
    assert head == ["Adept", "Mentor", "Status", "Fra", "Til"]
    assert [row[:2] for row in rows] == [["Amina Hussein", "Per Olsen"], ["Leyla Şahin", "Per Olsen"]]
    assert str(rows[0][3]) == "2027-01-10"
    with pytest.raises(msoffcrypto.exceptions.InvalidKeyError):
        opened(target, "feil")
    assert target.read_bytes().startswith(b"\xd0\xcf\x11\xe0")


@pytest.mark.parametrize("language", ["nb", "en"])
@pytest.mark.parametrize("listing", LISTINGS)
def test_every_list_is_told_in_every_language(
    store: Store, programme: UUID, folder: Path, known: dict[str, UUID], listing: str, language: str, tmp_path: Path
) -> None:
    issued(store, programme, folder, AGREEMENT)
    if listing == "meetings":
        with pytest.raises(errors.ListEmpty):
            encrypted_list(
                store, programme=programme, listing=listing, passphrase=SAID, target=tmp_path / "a", language=language
            )
        return
    made = encrypted_list(
        store, programme=programme, listing=listing, passphrase=SAID, target=tmp_path / "a.xlsx", language=language
    )
    head, *rows = opened(made)
    assert len(head) == len(LISTINGS[listing][0])
    assert rows


def test_a_name_is_never_a_formula(store: Store, programme: UUID, known: dict[str, UUID], tmp_path: Path) -> None:
    names = ('=HYPERLINK("http://example.org")', "+1", "-1+1", "@SUM(A1)", "\t=1", "http://example.org", "0123")
    for name in names:
        change_person(store, known["Amina"], {"name": name})
        made = encrypted_list(
            store, programme=programme, listing="participants", passphrase=SAID, target=tmp_path / "a.xlsx"
        )
        assert name.strip() in [str(row[0]).strip() for row in opened(made)]


def test_of_somebody_hidden_a_list_has_initials_and_no_way_to_find_them(
    store: Store, programme: UUID, folder: Path, known: dict[str, UUID], tmp_path: Path
) -> None:
    issued(store, programme, folder, AGREEMENT, DECLARATION)
    change_person(store, known["Amina"], {"hidden": True, "town": "Skjulestad"})
    for listing in ("participants", "pairs", "papers"):
        made = encrypted_list(
            store, programme=programme, listing=listing, passphrase=SAID, target=tmp_path / f"{listing}.xlsx"
        )
        said = str(opened(made))
        assert "A. H." in said or "AH" in said or "A.H." in said
        assert not [word for word in ("Hussein", "amina@", "Skjulestad") if word in said]


def test_a_list_never_takes_the_place_of_the_open_file(
    store: Store, programme: UUID, known: dict[str, UUID], tmp_path: Path
) -> None:
    for target in (store.path, tmp_path / "lenke.xlsx"):
        if target != store.path:
            target.symlink_to(store.path)
        with pytest.raises(FileAlreadyThere):
            encrypted_list(store, programme=programme, listing="pairs", passphrase=SAID, target=target)
    assert store.check().ok
    assert store.path.read_bytes().startswith(b"SQLite format 3")


def test_a_list_that_nobody_knows_is_refused(store: Store, programme: UUID, tmp_path: Path) -> None:
    with pytest.raises(errors.ListUnknown):
        encrypted_list(store, programme=programme, listing="alt", passphrase=SAID, target=tmp_path / "a.xlsx")


def test_everybody_gets_a_draft_with_their_own_paper(
    store: Store, programme: UUID, known: dict[str, UUID], tmp_path: Path
) -> None:
    made = mails(drafts_with_papers(store, programme=programme, kind=DECLARATION, folder=tmp_path, language="nb"))
    assert len(made) == 3
    for name, mail in made.items():
        (attached,) = mail.iter_attachments()
        assert mail["X-Unsent"] == "1"
        assert attached.get_content_type() == "application/pdf"
        assert attached.get_content().startswith(b"%PDF-")
        first = name.split()[0]
        assert mail["To"].addresses[0].addr_spec == f"{first.lower()}@example.org"
        assert first in str(attached.get_filename())
        body = mail.get_body(("plain",))
        assert body is not None
        assert ("Hello" if first == "Leyla" else "Hei") in body.get_content()
    assert {row.status for row in store.read(papers, programme)} == {ISSUED}
    assert {row.sent for row in store.read(papers, programme)} == {None}
    assert len(store.read(drafts, programme)) == 3
    store.undo()
    assert store.read(papers, programme) == []
    assert store.read(drafts, programme) == []


def test_both_of_a_pair_get_the_agreement(
    store: Store, programme: UUID, known: dict[str, UUID], tmp_path: Path
) -> None:
    made = mails(drafts_with_papers(store, programme=programme, kind=AGREEMENT, folder=tmp_path, language="nb"))
    assert sorted(mail["To"].addresses[0].username for mail in made.values()) == ["amina", "leyla", "per", "per"]


def test_who_is_hidden_gets_a_draft_without_an_address(
    store: Store, programme: UUID, known: dict[str, UUID], tmp_path: Path
) -> None:
    change_person(store, known["Amina"], {"hidden": True})
    paths = drafts_with_papers(store, programme=programme, kind=DECLARATION, folder=tmp_path, language="nb")
    assert not [path.name for path in paths if "Hussein" in path.name]
    (mail,) = [mail for mail in mails(paths).values() if mail["To"] is None]
    assert "amina@" not in mail.as_string()


def test_a_merge_folder_says_which_file_goes_to_whom(
    store: Store, programme: UUID, known: dict[str, UUID], folder: Path
) -> None:
    change_person(store, known["Amina"], {"hidden": True})
    *made, listed = merge_folder(store, programme=programme, kind=DECLARATION, folder=folder, language="nb")
    head, *rows = CalamineWorkbook.from_path(listed).get_sheet_by_index(0).to_python()
    assert head == ["Navn", "E-post", "Fil", "Tittel"]
    assert sorted(str(row[2]) for row in rows) == sorted(path.name for path in made)
    assert sorted(str(row[1]) for row in rows) == ["", "leyla@example.org", "per@example.org"]
    assert not [row for row in rows if "Hussein" in str(row)]
    assert len(store.read(papers, programme)) == 3
    store.undo()
    assert store.read(papers, programme) == []


@pytest.mark.parametrize("command", [drafts_with_papers, merge_folder])
def test_a_letter_without_a_font_leaves_that_paper_out_and_the_rest_is_done(
    store: Store, programme: UUID, known: dict[str, UUID], folder: Path, command: Any
) -> None:
    change_person(store, known["Amina"], {"name": "Amina \U0001f98a"})
    with pytest.raises(PapersLeftOut) as told:
        command(store, programme=programme, kind=DECLARATION, folder=folder, language="nb")
    assert told.value.facts["count"] == 1
    assert sorted(folder.iterdir()) == sorted(told.value.paths)
    assert not [path.name for path in told.value.paths if "Amina" in path.name]
    assert len(store.read(papers, programme)) == 2


@pytest.mark.parametrize("command", [drafts_with_papers, merge_folder])
def test_without_anybody_nothing_is_made(store: Store, programme: UUID, tmp_path: Path, command: object) -> None:
    with pytest.raises(NoPairsForPapers):
        command(store, programme=programme, kind=AGREEMENT, folder=tmp_path / "x", language="nb")  # type: ignore[operator]
    assert not (tmp_path / "x").exists()


@pytest.mark.parametrize("command", [drafts_with_papers, merge_folder])
def test_a_full_disk_leaves_nothing_half_written(
    store: Store,
    programme: UUID,
    known: dict[str, UUID],
    tmp_path: Path,
    command: object,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    written = Path.write_bytes
    count = iter(range(100))

    def full(path: Path, data: bytes) -> int:
        if next(count) == 2:
            raise OSError(errno.ENOSPC, "full")
        return written(path, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(DiskFull):
        command(store, programme=programme, kind=DECLARATION, folder=tmp_path / "x", language="nb")  # type: ignore[operator]
    assert pdfs(tmp_path / "x") == []
    assert store.read(papers, programme) == []
