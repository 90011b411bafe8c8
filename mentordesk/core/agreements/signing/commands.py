"""Packages for an e-signing service, and papers that the organisation has signed digitally itself."""

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

from mentordesk.core.agreements.handing.again import as_issued, printed_again
from mentordesk.core.agreements.handing.listings import labels_of
from mentordesk.core.agreements.handing.queries import KeptPaper
from mentordesk.core.agreements.library.rules import kind_of
from mentordesk.core.agreements.rules import COORDINATOR
from mentordesk.core.agreements.signing.errors import PackageTooManySigners, PackageWithoutPapers, PaperTooLargeToSign
from mentordesk.core.agreements.signing.queries import SignerRow, signers_of
from mentordesk.core.agreements.signing.rules import MEGABYTES, MESSAGE, SIGNERS, TITLE, Weighed, cut, sendings
from mentordesk.core.agreements.signing.seals import seal
from mentordesk.core.documents.naming import file_name
from mentordesk.core.documents.placing import placed
from mentordesk.core.documents.texts import languages
from mentordesk.core.documents.workbooks import Sheet, workbook
from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.store.unit import Store

LIST = "signering.xlsx"
_USUAL = "nb"


class _Document(NamedTuple):
    paper: KeptPaper
    data: bytes
    signers: tuple[SignerRow, ...]


def make_signing_package(
    store: Store, *, papers: Collection[UUID], folder: Path, progress: Progress | None = None
) -> Path:
    """A new folder in `folder` with these papers as PDF and a workbook of who signs what, for an e-signing service.

    Those that the same people sign go in one sending, as large as services take it. Titles and messages are cut to
    their lengths. Nowhere is a national identity number: the program has none. What is signed already, or by nobody,
    is left out. Returns the folder. Raises PackageWithoutPapers, PackageTooManySigners, PaperTooLargeToSign,
    PaperWithoutWords, LetterWithoutFont, Cancelled and the troubles of the disk.
    """
    documents = _documents(store, papers, progress or Progress())
    language = documents[0].paper.language if documents[0].paper.language in languages() else _USUAL
    package = _new_folder(folder, file_name(labels_of(language)["package"], today().isoformat(), ending=""))
    contents = {one.paper.file: one.data for one in documents}
    contents[LIST] = workbook(_sheets(documents, language, store.author))
    with placed(package, contents), store.recording("agreements.make_signing_package", log=True) as session:
        session.facts["count"] = len(documents)
    return package


def _documents(store: Store, papers: Collection[UUID], progress: Progress) -> list[_Document]:
    signers = store.read(signers_of, papers, store.author)
    waiting = [key for key, rows in signers.items() if rows]
    if not waiting:
        raise PackageWithoutPapers
    kept = as_issued(store, waiting)
    data = list(printed_again(kept, progress))
    made = [_Document(one, each, tuple(signers[one.id])) for one, each in zip(kept, data, strict=True)]
    for one in made:
        if len(one.signers) > SIGNERS:
            raise PackageTooManySigners(name=one.paper.file, count=len(one.signers), most=SIGNERS)
        if len(one.data) > MEGABYTES * 1_000_000:
            raise PaperTooLargeToSign(name=one.paper.file, most=MEGABYTES)
    return sorted(made, key=lambda one: one.paper.file)


def _new_folder(folder: Path, name: str) -> Path:
    """A folder that is not there yet, so that nothing of an older package goes out with this one."""
    place, number = folder / name, 1
    while place.exists():
        number += 1
        place = folder / f"{name} ({number})"
    return place


def _sheets(documents: Sequence[_Document], language: str, coordinator: str) -> list[Sheet]:
    labels = labels_of(language)
    signers: list[tuple[str | int | None, ...]] = []
    files: list[tuple[str | int | None, ...]] = []
    weighed = [(one, Weighed(len(one.data), one.signers)) for one in documents]
    for number, together in enumerate(sendings(weighed), 1):
        for order, row in enumerate(together[0].signers, 1):
            note = labels[row.missing] if row.missing else None
            signers.append((number, order, labels.get(row.role, row.role), row.name, row.phone, row.email, note))
        files += [(number, one.paper.file, *_texts(one, labels, coordinator)) for one in together]
    head = ("sending", "order", "role", "name", "phone", "email", "note")
    about = ("sending", "file", "title", "message")
    return [
        Sheet(labels["package_signers"], [labels[key] for key in head], signers),
        Sheet(labels["package_documents"], [labels[key] for key in about], files),
    ]


def _texts(document: _Document, labels: Mapping[str, str], coordinator: str) -> tuple[str, str]:
    """Title and message, in the lengths that services take."""
    organisation, programme = document.paper.words.head
    title = document.paper.words.text.title
    message = labels["package_message"].format(organisation=organisation, title=title, coordinator=coordinator)
    return cut(f"{title} – {programme or organisation}", TITLE), cut(message, MESSAGE)


def seal_papers(
    store: Store,
    *,
    papers: Collection[UUID],
    certificate_file: Path,
    passphrase: str,
    reason: str,
    folder: Path,
    progress: Progress | None = None,
) -> list[Path]:
    """Put these papers into a folder, signed digitally with the organisation's certificate (`seals.seal`).

    Nothing is noted as signed: that is a person's word. Raises what `seal` raises, NoPapersChosen, PaperWithoutWords,
    LetterWithoutFont, Cancelled and the troubles of the disk.
    """
    kept = as_issued(store, papers)
    data = printed_again(kept, progress or Progress())
    contents = {
        one.file: seal(each, certificate_file, passphrase, reason, _own_field(one.kind))
        for one, each in zip(kept, data, strict=True)
    }
    with placed(folder, contents) as paths, store.recording("agreements.seal_papers", log=True) as session:
        session.facts["count"] = len(paths)
        return list(paths)


def _own_field(kind: str) -> str | None:
    """The field of a paper in which the organisation signs; fields have numbers, in the order of the signers."""
    order = kind_of(kind).signers
    return f"signature{order.index(COORDINATOR) + 1}" if COORDINATOR in order else None
