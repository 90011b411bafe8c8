"""Clouds, servers and sticks are known by what they leave; an ordinary folder is none."""

from pathlib import Path, PureWindowsPath
from typing import Any, cast

import pytest

from mentordesk.core.store.surroundings.places import CLOUD, NETWORK, REMOVABLE, Place, System, judged, place_of

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/hjem /hjem nfs4 rw 0 0
//server/felles /felles\\040mappe cifs rw 0 0
/dev/sdb1 /run/media/ingrid/PINNE vfat rw 0 0
venn@maskin: /home/ingrid/fjern fuse.sshfs rw 0 0
/dev/sda2 /hjem/lokal ext4 rw 0 0
cut short
"""

KNOWN: dict[str, Place | None] = {
    "/home/ingrid/OneDrive/x.mentordesk": Place(CLOUD, "OneDrive"),
    "/home/ingrid/OneDrive - Mangfold i Arbeidslivet/x.mentordesk": Place(CLOUD, "OneDrive"),
    "/Users/i/Library/CloudStorage/OneDrive-Mangfold/x.mentordesk": Place(CLOUD, "OneDrive"),
    "/home/ingrid/Dropbox/program/x.mentordesk": Place(CLOUD, "Dropbox"),
    "/home/ingrid/Dropbox (Foreningen)/x.mentordesk": Place(CLOUD, "Dropbox"),
    "/Users/i/Library/Mobile Documents/com~apple~CloudDocs/x.mentordesk": Place(CLOUD, "iCloud"),
    "/Users/i/iCloudDrive/x.mentordesk": Place(CLOUD, "iCloud"),
    "/Users/i/Library/CloudStorage/GoogleDrive-i@example.org/x.mentordesk": Place(CLOUD, "Google Drive"),
    "/home/ingrid/Min disk/x.mentordesk": Place(CLOUD, "Google Drive"),
    "/home/ingrid/Nextcloud/x.mentordesk": Place(CLOUD, "Nextcloud"),
    "/hjem/ingrid/x.mentordesk": Place(NETWORK),
    "/felles mappe/x.mentordesk": Place(NETWORK),
    "/home/ingrid/fjern/x.mentordesk": Place(NETWORK),
    "/hjem/lokal/x.mentordesk": None,
    "/run/media/ingrid/PINNE/x.mentordesk": Place(REMOVABLE),
    "/media/ingrid/PINNE/x.mentordesk": Place(REMOVABLE),
    "/Volumes/PINNE/x.mentordesk": Place(REMOVABLE),
    "/home/ingrid/Dokumenter/MentorDesk/x.mentordesk": None,
    "/home/ingrid/Dropbox.mentordesk": None,
    "/home/ingrid/onedriveren/x.mentordesk": None,
    "/media/x.mentordesk": None,
}


@pytest.mark.parametrize("path", KNOWN)
def test_places_are_known_by_their_names(path: str) -> None:
    assert judged(Path(path), System(MOUNTS)) == KNOWN[path]


@pytest.mark.parametrize(
    ("mark", "cloud"),
    [(".dropbox", "Dropbox"), (".sync_3f2.db", "Nextcloud"), (".stfolder", "Syncthing"), (".bashrc", None)],
)
def test_a_cloud_is_known_by_what_it_leaves_in_a_folder_of_another_name(
    mark: str, cloud: str | None, tmp_path: Path
) -> None:
    (tmp_path / "innerst").mkdir()
    (tmp_path / mark).touch()
    assert place_of(tmp_path / "innerst" / "x.mentordesk") == (None if cloud is None else Place(CLOUD, cloud))


def test_onedrive_is_known_by_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert place_of(tmp_path / "x.mentordesk") is None
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path))
    assert place_of(tmp_path / "x.mentordesk") == Place(CLOUD, "OneDrive")


def test_windows_tells_what_kind_of_drive_it_is() -> None:
    path = cast("Any", PureWindowsPath(r"E:\program\x.mentordesk"))
    assert judged(path, System(drive_type=lambda _: 2)) == Place(REMOVABLE)
    assert judged(path, System(drive_type=lambda _: 4)) == Place(NETWORK)
    assert judged(path, System(drive_type=lambda _: 3)) is None
    assert judged(cast("Any", PureWindowsPath(r"\\server\felles\x.mentordesk")), System()) == Place(NETWORK)
