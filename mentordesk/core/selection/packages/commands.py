"""Packages for assessors on another machine: made, opened, kept there, and taken in."""

from pathlib import Path
from uuid import UUID

import sqlalchemy as sa

from mentordesk.core.documents.naming import file_name
from mentordesk.core.documents.texts import phrases
from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.programme.identity import without_ids
from mentordesk.core.programme.queries import programme_of
from mentordesk.core.selection.packages.errors import (
    AssessorMissing,
    CriteriaChanged,
    NobodyToAssess,
    NothingScored,
    PackageOfOthers,
    PackageTooLarge,
)
from mentordesk.core.selection.packages.package import MOST_BYTES, Package, Verdict, packed, unpacked
from mentordesk.core.selection.packages.queries import to_assess
from mentordesk.core.selection.queries import candidates, criteria
from mentordesk.core.selection.rubric.commands import own_criteria
from mentordesk.core.selection.scoring.records import assessment
from mentordesk.core.selection.tables import Score
from mentordesk.core.store.file import written
from mentordesk.core.store.incoming import read_in
from mentordesk.core.store.outgoing import write_out
from mentordesk.core.store.seal import KeyFile, Passphrase, Recipient, seal, unseal
from mentordesk.core.store.unit import Recording, Store

ENDING = ".vurdering"
"""What the files of packages end with."""


def make_package(
    store: Store,
    *,
    programme: UUID,
    assessor: str,
    target: Path,
    lock: Recipient | Passphrase,
    language: str,
    progress: Progress | None = None,
) -> int:
    """Write what this assessor is to read, sealed, to `target`; how many applications that are.

    Only a line of history. Raises AssessorMissing, NobodyToAssess, RecipientUnknown, and the troubles of the disk.
    """
    progress = progress or Progress()
    progress.step(0, 2)
    if not assessor.strip():
        raise AssessorMissing
    package = store.read(to_assess, programme, assessor, language)
    if not package.applications:
        raise NobodyToAssess
    sealed = seal(packed(package), lock)
    progress.step(1, 2)
    with store.recording("selection.make_package", log=True) as session:
        session.facts["count"] = len(package.applications)
        write_out(store, target, sealed)
    return len(package.applications)


def open_package(path: Path, key: KeyFile | Passphrase) -> Package:
    """The package in a file, on whatever machine.

    Raises FileMissing, FileEmpty, FileNotReadable, NotAShare, WrongShareKey, ShareNotReadable, ShareTooHeavy,
    SecretFileUnreadable, PackageNotUnderstood, NewerPackage, PackageTooLarge.
    """
    return unpacked(unseal(read_in(path, 2 * MOST_BYTES, PackageTooLarge), key, name=path.name), path.name)


def save_package(package: Package, *, target: Path, lock: Recipient | Passphrase) -> None:
    """Write the package with what was given so far, sealed. Raises RecipientUnknown and the troubles of the disk."""
    sealed = seal(packed(package), lock)
    fresh = target.with_name(f".{target.name}.new")
    with written(target.name):
        try:
            fresh.write_bytes(sealed)
            fresh.replace(target)
        finally:
            fresh.unlink(missing_ok=True)


def take_scores(
    store: Store, *, programme: UUID, path: Path, key: KeyFile | Passphrase, progress: Progress | None = None
) -> int:
    """Take an assessor's points, comments and conflicts in as delivered, in one step; for how many applications.

    What was taken in already changes nothing; who has ended since is left out. Raises PackageOfOthers, CriteriaChanged,
    NothingScored, and what `open_package` raises.
    """
    progress = progress or Progress()
    progress.step(0, 2)
    package = open_package(path, key)
    progress.step(1, 2)
    if package.programme != programme:
        raise PackageOfOthers(name=path.name, programme=package.programme_name)
    if {one.id for one in package.criteria} != {one.id for one in store.read(criteria, programme)}:
        raise CriteriaChanged
    standing = {one.application for one in store.read(candidates, programme)}
    done = {one: verdict for one, verdict in package.given.items() if package.is_done(one)}
    if not done:
        raise NothingScored(name=path.name)
    with store.recording("selection.take_scores") as session:
        own_criteria(session, programme)
        for application, verdict in done.items():
            if application in standing:
                _take(session, application, package.assessor, verdict)
        session.facts = {"count": len(done.keys() & standing)}
    return len(done.keys() & standing)


def _take(session: Recording, application: UUID, assessor: str, verdict: Verdict) -> None:
    row = assessment(session, application, assessor)
    row.comment, row.conflict = (without_ids(said).strip() or None for said in (verdict.comment, verdict.conflict))
    row.delivered = None if row.conflict else row.delivered or today()
    if row.conflict:
        for score in session.scalars(
            sa.select(Score).where(Score.application == application, Score.assessor == assessor)
        ):
            score.deleted = True
        return
    for criterion, points in verdict.points.items():
        key = link_id("score", application, criterion, assessor)
        found = session.get(Score, key, execution_options={"deleted": True})
        if found is None:
            session.add(Score(id=key, application=application, criterion=criterion, assessor=assessor, points=points))
        else:
            found.points, found.deleted = points, False


def write_sheets(store: Store, *, programme: UUID, assessor: str, target: Path, language: str) -> int:
    """Write scoring sheets on paper for this assessor as PDF, blind; how many applications that are.

    Raises AssessorMissing, NobodyToAssess, PaperLanguageUnknown, LetterWithoutFont and the troubles of the disk.
    """
    from mentordesk.core.selection.packages.document import sheets_pdf  # ReportLab is loaded with paper alone

    if not assessor.strip():
        raise AssessorMissing
    package = store.read(to_assess, programme, assessor, language)
    if not package.applications:
        raise NobodyToAssess
    content = sheets_pdf(package, store.read(programme_of, programme).organisation)
    with store.recording("selection.print_sheets", log=True) as session:
        session.facts["count"] = len(package.applications)
        write_out(store, target, content)
    return len(package.applications)


def sheets_name(language: str, assessor: str) -> str:
    """What the file of scoring sheets is called. Raises PaperLanguageUnknown."""
    return file_name(phrases(language)["file"]["scoring_sheets"], assessor)


def package_name(language: str, assessor: str) -> str:
    """What the file of a package is called. Raises PaperLanguageUnknown."""
    return file_name(phrases(language)["file"]["assessors_package"], assessor, ending=ENDING)
