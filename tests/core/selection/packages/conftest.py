"""A key of an assessor, and a package that was assessed on another machine."""

from pathlib import Path
from uuid import UUID

import pyrage
import pytest

from mentordesk.core.selection.packages.commands import make_package, open_package, save_package
from mentordesk.core.selection.packages.package import Package, Verdict
from mentordesk.core.store.seal import KeyFile, Recipient
from mentordesk.core.store.unit import Store

_IDENTITY = pyrage.x25519.Identity.generate()
LOCK = Recipient(str(_IDENTITY.to_public()))


@pytest.fixture
def key(tmp_path: Path) -> KeyFile:
    path = tmp_path / "key.txt"
    path.write_text(f"{_IDENTITY}\n", "utf-8")
    return KeyFile(path)


@pytest.fixture
def sent(store: Store, programme: UUID, tmp_path: Path) -> Path:
    """The package as it leaves the coordinator, for Per."""
    target = tmp_path / "Per.vurdering"
    make_package(store, programme=programme, assessor="Per", target=target, lock=LOCK, language="nb")
    return target


def assessed(package: Package, *points: int) -> Package:
    """All applications with these points by every criterion."""
    for application, given in zip(package.applications, points, strict=False):
        verdict = Verdict({one.id: given for one in package.criteria}, comment=f"Kommentar {given}")
        package = package.with_verdict(application.id, verdict)
    return package


@pytest.fixture
def returned(sent: Path, key: KeyFile, tmp_path: Path) -> Path:
    """The package with 5, 4 and 3 for the first three, and a conflict with the fourth."""
    package = assessed(open_package(sent, key), 5, 4, 3)
    package = package.with_verdict(package.applications[3].id, Verdict(conflict="Er tanta"))
    target = tmp_path / "Per svar.vurdering"
    save_package(package, target=target, lock=LOCK)
    return target
