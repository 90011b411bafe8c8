"""Every command with papers that come back, are signed elsewhere or are handed out, done once by chance."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch
from uuid import UUID

from mentordesk.core.agreements.handing import commands as handing
from mentordesk.core.agreements.queries import papers
from mentordesk.core.agreements.scans import commands as scans
from mentordesk.core.agreements.scans.looking_apart import Look, Page
from mentordesk.core.agreements.scans.queries import scans_of
from mentordesk.core.agreements.signing import commands as signing
from mentordesk.core.kernel.progress import Progress
from tests.core.agreements.signing.certificates import PASSPHRASE, a_certificate

if TYPE_CHECKING:
    from tests.core.store.doings import Desk

Doing = Callable[["Desk"], object]
_SAID = "Åtte blå hester"


def _paper(desk: "Desk") -> UUID:
    return desk.one_of(desk.store.read(papers, desk.programme)).id


def _seen(path: Path, progress: Progress | None = None) -> Look:
    """A page as the process that reads scans tells of it, without starting one each time."""
    return Look([Page(1, None, path.stem)], None, 1)


def _picture(desk: "Desk") -> Path:
    """A scan; now and then the same as before."""
    return desk.folder / f"skann{desk.chance.randrange(5)}.png"


def _file_scan_as(desk: "Desk") -> None:
    with patch.object(scans, "look_apart", _seen):
        scans.file_scan_as(desk.store, paper=_paper(desk), path=_picture(desk))


def _file_scans(desk: "Desk") -> None:
    with patch.object(scans, "look_apart", _seen):
        scans.file_scans(desk.store, programme=desk.programme, paths=[_picture(desk)])


def _remove_scan(desk: "Desk") -> None:
    filed = (desk.store.read(scans_of, paper.id) for paper in desk.store.read(papers, desk.programme))
    found = [row for rows in filed for row in rows]
    scans.remove_scan(desk.store, scan=desk.one_of(found).id)


def _seal_papers(desk: "Desk") -> None:
    certificate = desk.folder / "sertifikat.p12"
    if not certificate.exists():
        a_certificate(certificate)
    signing.seal_papers(
        desk.store,
        papers=[_paper(desk)],
        certificate_file=certificate,
        passphrase=PASSPHRASE,
        reason="",
        folder=desk.folder / "signert",
    )


def _of_kind(command: Callable[..., object]) -> Doing:
    def do(desk: "Desk") -> None:
        kind, language = desk.one_of(("agreement", "declaration")), desk.one_of(("nb", "en"))
        folder, pair = desk.folder / "deles ut", desk.pair
        command(desk.store, programme=desk.programme, kind=kind, folder=folder, language=language, pairs=[pair])

    return do


def _encrypted_list(desk: "Desk") -> None:
    listing, target = desk.one_of(("participants", "pairs")), desk.folder / "liste.xlsx"
    handing.encrypted_list(desk.store, programme=desk.programme, listing=listing, passphrase=_SAID, target=target)


HANDING: dict[Callable[..., object], Doing] = {
    scans.file_scans: _file_scans,
    scans.file_scan_as: _file_scan_as,
    scans.remove_scan: _remove_scan,
    signing.make_signing_package: lambda desk: signing.make_signing_package(
        desk.store, papers=[_paper(desk)], folder=desk.folder / "signering"
    ),
    signing.seal_papers: _seal_papers,
    handing.encrypted_copy: lambda desk: handing.encrypted_copy(
        desk.store, papers=[_paper(desk)], passphrase=_SAID, folder=desk.folder / "låst"
    ),
    handing.copy_as_issued: lambda desk: handing.copy_as_issued(
        desk.store, papers=[_paper(desk)], folder=desk.folder / "igjen"
    ),
    handing.encrypted_list: _encrypted_list,
    handing.drafts_with_papers: _of_kind(handing.drafts_with_papers),
    handing.merge_folder: _of_kind(handing.merge_folder),
}
"""How each of these commands is done."""
