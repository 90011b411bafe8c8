"""Papers and lists for people without the program: under a passphrase, as drafts of e-mails, for a mail merge.

What is handed out is noted as made. That it was sent is a person's word.
"""

from collections.abc import Collection, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from mentordesk.core.agreements.commands import note_paper
from mentordesk.core.agreements.errors import all_made
from mentordesk.core.agreements.handing.again import as_issued, printed_again
from mentordesk.core.agreements.handing.locking import checked, locked_pdf, locked_workbook
from mentordesk.core.agreements.handing.queries import list_rows
from mentordesk.core.agreements.printing import printed
from mentordesk.core.documents.naming import apart, file_name
from mentordesk.core.documents.placing import placed
from mentordesk.core.documents.workbooks import Sheet, workbook
from mentordesk.core.kernel.errors import Refusal
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.recruitment.contact.commands import note_messages
from mentordesk.core.recruitment.contact.rules import EMAIL, OTHER
from mentordesk.core.recruitment.guardians.queries import guardians_of
from mentordesk.core.store.outgoing import refuse_own
from mentordesk.core.store.unit import Recording, Store

if TYPE_CHECKING:
    from mentordesk.core.agreements.drafts import Draft


class Made(NamedTuple):
    """A paper that is about to be handed out."""

    draft: "Draft"
    data: bytes


def copy_as_issued(
    store: Store, *, papers: Collection[UUID], folder: Path, progress: Progress | None = None
) -> list[Path]:
    """Put these papers into a folder once more, as they were issued: in the words and with the logo of that day.

    Raises NoPapersChosen, PaperWithoutWords, LetterWithoutFont, Cancelled and the troubles of the disk.
    """
    kept = as_issued(store, papers)
    named = zip((one.file for one in kept), printed_again(kept, progress or Progress()), strict=True)
    with placed(folder, dict(named)) as paths, store.recording("agreements.copy_papers", log=True) as session:
        session.facts["count"] = len(paths)
        return list(paths)


def encrypted_copy(
    store: Store, *, papers: Collection[UUID], passphrase: str, folder: Path, progress: Progress | None = None
) -> list[Path]:
    """Put these papers as they were issued into a folder, each as a PDF that opens with the passphrase (AES-256).

    They are no PDF/A any more: nothing encrypted may be. Raises LockPassphraseEmpty, LockPassphraseTooLong,
    NoPapersChosen, PaperWithoutWords, LetterWithoutFont, Cancelled and the troubles of the disk.
    """
    checked(passphrase)
    kept = as_issued(store, papers)
    named = zip((one.file for one in kept), printed_again(kept, progress or Progress()), strict=True)
    contents = {name: locked_pdf(data, passphrase) for name, data in named}
    with placed(folder, contents) as paths, store.recording("agreements.encrypt_papers", log=True) as session:
        session.facts["count"] = len(paths)
        return list(paths)


def encrypted_list(
    store: Store, *, programme: UUID, listing: str, passphrase: str, target: Path, language: str = "nb"
) -> Path:
    """Put a list of the programme (`listings.LISTINGS`) as a workbook that opens with the passphrase at a place.

    Of those who are hidden it has initials and no way to find them. Raises ListUnknown, ListEmpty,
    LockPassphraseEmpty, LockPassphraseTooLong, PaperLanguageUnknown, FileAlreadyThere where the open file lies, and the
    troubles of the disk.
    """
    from mentordesk.core.agreements.handing.listings import sheet

    checked(passphrase)
    refuse_own(store, target)
    content = workbook([sheet(listing, store.read(list_rows, programme), language)])
    locked = locked_workbook(content, passphrase)
    with (
        placed(target.parent, {target.name: locked}) as paths,
        store.recording("agreements.encrypt_list", log=True),
    ):
        return paths[0]


def drafts_with_papers(
    store: Store,
    *,
    programme: UUID,
    kind: str,
    folder: Path,
    language: str,
    pairs: Collection[UUID] | None = None,
    progress: Progress | None = None,
) -> list[Path]:
    """Put a draft of an e-mail for each person into a folder, with their own paper attached: one step.

    The message is in the person's language, the paper in `language`. The papers are noted as issued, the drafts as
    made. Those who are hidden get no draft with an address in it. A paper that is refused is left out and told at the
    end (PapersLeftOut). Raises what `issue_kinds` raises.
    """
    from mentordesk.core.agreements.handing.letters import recipients
    from mentordesk.core.recruitment.contact.mail import eml  # the mail library is slow to load

    made, left_out = _made(store, programme, kind, language, pairs, progress or Progress())
    guardians = store.read(guardians_of, {minor.id for one in made for minor in one.draft.facts.minors})
    going = [(one, to) for one in made for to in recipients(one.draft.facts, guardians)]
    names = apart([file_name(to.shown, _stem(one.draft.name), ending=".eml") for one, to in going])
    contents = {
        name: eml(to.words, to.name, to.email, {one.draft.name: one.data})
        for name, (one, to) in zip(names, going, strict=True)
    }
    with placed(folder, contents) as paths, store.recording("agreements.draft_papers") as session:
        _note(session, made, language)
        about = {to.person: OTHER for _, to in going}
        note_messages(store, programme=programme, about=about, channel=EMAIL, sent=None)
        session.facts.pop("person", None)
        session.facts["count"] = len(paths)
    return all_made(paths, left_out)


def merge_folder(
    store: Store,
    *,
    programme: UUID,
    kind: str,
    folder: Path,
    language: str,
    pairs: Collection[UUID] | None = None,
    progress: Progress | None = None,
) -> list[Path]:
    """Put the papers of a kind into a folder, with a workbook that says which goes to whom: for a mail merge. One step.

    The papers are noted as issued. The workbook is the last of the paths. Those who are hidden stand in it by initials
    and without an address. Raises as `drafts_with_papers`.
    """
    from mentordesk.core.agreements.handing.letters import recipients
    from mentordesk.core.agreements.handing.listings import labels_of

    made, left_out = _made(store, programme, kind, language, pairs, progress or Progress())
    guardians = store.read(guardians_of, {minor.id for one in made for minor in one.draft.facts.minors})
    labels = labels_of(language)
    rows = [
        (to.shown, to.email, one.draft.name, to.words.subject)
        for one in made
        for to in recipients(one.draft.facts, guardians)
    ]
    head = [labels[key] for key in ("name", "email", "file", "title")]
    listed = file_name(labels["merge_list"], made[0].draft.facts.programme.name, ending=".xlsx")
    contents = {one.draft.name: one.data for one in made}
    contents[listed] = workbook([Sheet(labels["merge_list"], head, rows)])
    with placed(folder, contents) as paths, store.recording("agreements.merge_papers") as session:
        _note(session, made, language)
        session.facts["count"] = len(made)
    return all_made(paths, left_out)


def _made(
    store: Store, programme: UUID, kind: str, language: str, pairs: Collection[UUID] | None, progress: Progress
) -> tuple[list[Made], list[str]]:
    """The papers of a kind, printed, and the names of those that were refused. Where all were, the first refusal."""
    from mentordesk.core.agreements.drafts import making_of  # Babel and all texts are loaded at the first paper alone

    planned = making_of(store, programme, (kind,), language, pairs)
    made, refused = list[Made](), list[Refusal]()
    with closing(printed([one.words for one in planned.drafts], planned.logo, progress)) as results:
        for draft, result in zip(planned.drafts, results, strict=True):
            if result.refused is None:
                made.append(Made(draft, result.data))
            else:
                refused.append(result.refused)
                planned.left_out.append(draft.name)
    if refused and not made:
        raise refused[0]
    return made, planned.left_out


def _note(session: Recording, made: Sequence[Made], language: str) -> None:
    for one in made:
        note_paper(session, one.draft, language)


def _stem(name: str) -> str:
    return name.removesuffix(".pdf")
