"""What kind of place a file lies in, where that can harm it: a cloud's folder, a server, a stick.

Told by names and marks that each of them leaves; nothing is asked over the net.
"""

import os
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePath

CLOUD, NETWORK, REMOVABLE = "cloud", "network", "removable"


@dataclass(frozen=True)
class Place:
    """A kind of place that can harm a file; `name` is the cloud's own, empty for the others."""

    kind: str
    name: str = ""


@dataclass(frozen=True)
class System:
    """What this machine says: its mounts (Linux: /proc/mounts), its environment, what lies in a folder."""

    mounts: str = ""
    environment: Mapping[str, str] = field(default_factory=dict)
    names_in: Callable[[Path], tuple[str, ...]] = lambda _: ()
    drive_type: Callable[[Path], int] = lambda _: 0


def place_of(path: Path) -> Place | None:
    """The kind of place a file of this machine lies in; None for an ordinary folder."""
    return judged(path.absolute(), _this_machine())


def judged(path: Path, system: System) -> Place | None:
    """The kind of place, by what a machine says."""
    cloud = _cloud_by_name(path) or _cloud_by_environment(path, system.environment) or _cloud_by_mark(path, system)
    if cloud is not None:
        return Place(CLOUD, cloud)
    if _on_network(path, system):
        return Place(NETWORK)
    return Place(REMOVABLE) if _on_stick(path, system) else None


_FOLDERS = {
    "OneDrive": r"onedrive( ?- ?.+|-.+)?",
    "Dropbox": r"dropbox( ?\(.+\)|-.+)?",
    "iCloud": r"icloud ?drive|icloud~.*|com~apple~clouddocs|mobile documents",
    "Google Drive": r"google ?drive(-.+)?|googledrive(-.+)?|my drive|min disk|shared drives|delte disker",
    "Nextcloud": r"nextcloud\d*|owncloud\d*",
    "Syncthing": r"syncthing",
}
"""What each cloud calls its folder."""

_MARKS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "Nextcloud",
    ".stfolder": "Syncthing",
    ".tmp.drivedownload": "Google Drive",
    ".tmp.driveupload": "Google Drive",
}
_MARK_BEGINNINGS = {"._sync_": "Nextcloud", ".sync_": "Nextcloud"}
"""Names of files and folders that a cloud leaves in its own."""


def _cloud_by_name(path: PurePath) -> str | None:
    for part in path.parts[:-1]:
        for cloud, pattern in _FOLDERS.items():
            if re.fullmatch(pattern, part, re.IGNORECASE):
                return cloud
    return None


def _cloud_by_environment(path: Path, environment: Mapping[str, str]) -> str | None:
    folders = (environment.get(name) for name in ("OneDrive", "OneDriveConsumer", "OneDriveCommercial"))
    return "OneDrive" if any(folder and path.is_relative_to(folder) for folder in folders) else None


def _cloud_by_mark(path: Path, system: System) -> str | None:
    for folder in path.parents:
        for name in system.names_in(folder):
            beginning = next((cloud for mark, cloud in _MARK_BEGINNINGS.items() if name.startswith(mark)), None)
            if (cloud := _MARKS.get(name, beginning)) is not None:
                return cloud
    return None


_NET = frozenset(
    ("afs", "cifs", "smb2", "smb3", "smbfs", "ncpfs", "nfs", "nfs4", "afpfs", "davfs", "ceph", "glusterfs")
)
_NET_BESIDE = frozenset(("fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.davfs2", "fuse.glusterfs"))
_REMOTE_DRIVE, _REMOVABLE_DRIVE = 4, 2
"""Windows' own numbers."""


def _on_network(path: Path, system: System) -> bool:
    if str(path).startswith(("\\\\", "//")) or system.drive_type(path) == _REMOTE_DRIVE:
        return True
    return _file_system(path, system.mounts) in _NET | _NET_BESIDE


def _file_system(path: Path, mounts: str) -> str:
    """The kind of file system of the innermost mount that the path lies in; of two at one place the later."""
    found, depth = "", 0
    for point, kind in _mounted(mounts):
        if path.is_relative_to(point) and len(point.parts) >= depth:
            found, depth = kind, len(point.parts)
    return found


def _mounted(mounts: str) -> Iterator[tuple[Path, str]]:
    for line in mounts.splitlines():
        parts = line.split(" ")
        if len(parts) > 2:
            point = re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), parts[1])
            yield Path(point), parts[2]


_STICKS = (("/", "media"), ("/", "run", "media"), ("/", "Volumes"))


def _on_stick(path: Path, system: System) -> bool:
    if system.drive_type(path) == _REMOVABLE_DRIVE:
        return True
    return any(path.parts[: len(above)] == above and len(path.parts) > len(above) + 1 for above in _STICKS)


def _this_machine() -> System:
    try:
        mounts = Path("/proc/mounts").read_text("utf-8", errors="replace")
    except OSError:
        mounts = ""
    return System(mounts, os.environ, _names_in, _drive_type)


def _names_in(folder: Path) -> tuple[str, ...]:
    """Only names that begin with a dot: what clouds leave."""
    try:
        return tuple(entry.name for entry in os.scandir(folder) if entry.name.startswith("."))
    except OSError:
        return ()


def _drive_type(path: Path) -> int:
    if sys.platform != "win32":
        return 0
    import ctypes

    return int(ctypes.windll.kernel32.GetDriveTypeW(path.anchor))
