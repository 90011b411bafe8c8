"""How everything that the program writes is written once, with two people in it whose address is hidden."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from email import message_from_bytes
from email.policy import SMTP
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any
from uuid import UUID

import msoffcrypto
from pypdf import PdfReader
from python_calamine import CalamineWorkbook

import mentordesk.core
from mentordesk import words
from mentordesk.core.agreements import commands as agreements
from mentordesk.core.agreements.handed import commands as handed
from mentordesk.core.agreements.handing import commands as handing
from mentordesk.core.agreements.handing.listings import LISTINGS
from mentordesk.core.agreements.library import commands as library
from mentordesk.core.agreements.library.rules import kinds
from mentordesk.core.agreements.packs import commands as packs
from mentordesk.core.agreements.plans import commands as plans
from mentordesk.core.agreements.queries import papers as all_papers
from mentordesk.core.agreements.rules import AGREEMENT, KINDS
from mentordesk.core.agreements.scans import commands as scans
from mentordesk.core.agreements.signing import commands as signing
from mentordesk.core.matching.commands import propose
from mentordesk.core.matching.say.commands import plan_speed_round
from mentordesk.core.meetings import ics
from mentordesk.core.meetings.queries import calendar_meetings
from mentordesk.core.privacy.access import commands as access
from mentordesk.core.privacy.papers import commands as papers
from mentordesk.core.privacy.receipts import commands as receipts
from mentordesk.core.programme.commands import change_organisation, change_person
from mentordesk.core.programme.queries import people
from mentordesk.core.recruitment.contact import commands as contact
from mentordesk.core.recruitment.contact.letters import Draft
from mentordesk.core.recruitment.forms.paper import commands as forms
from mentordesk.core.recruitment.requirements.purpose import commands as purpose
from mentordesk.core.selection.choosing.records import commands as records
from mentordesk.core.selection.commands import accept_selection
from mentordesk.core.selection.interviews import commands as interviews
from mentordesk.core.selection.packages import commands as packages
from mentordesk.core.sharing import commands as sharing
from mentordesk.core.store.outgoing import write_out
from mentordesk.core.store.seal import Passphrase
from mentordesk.core.store.unit import Store
from tests.builders import a_mentor, a_programme, a_store, an_adept, application_of
from tests.core.agreements.signing.certificates import PASSPHRASE, a_certificate

ADEPT, MENTOR = "Solveig Utvandrer", "Trygve Bortgjemt"
INITIALS = {ADEPT: "S. U.", MENTOR: "T. B."}
TOWN, POSTCODE = "Utsira", "5547"
PHONES = {ADEPT: "40011223", MENTOR: "90044556"}
EMAILS = {ADEPT: "solveig.utvandrer@example.org", MENTOR: "trygve.bortgjemt@example.org"}

ROOT = Path(mentordesk.core.__file__).parents[1]


@dataclass(frozen=True)
class Desk:
    """An open file with two hidden people, each going with somebody who is not."""

    store: Store
    programme: UUID
    people: dict[str, UUID]
    folder: Path

    def application(self, name: str) -> UUID:
        return application_of(self.store, self.programme, self.people[name])


def a_desk(folder: Path) -> Desk:
    store = a_store(folder)
    programme = a_programme(store)
    change_organisation(store, {"name": "Sterk sammen Drammen", "phone": "+4740000200"})
    there: dict[str, Any] = {"town": TOWN, "postcode": POSTCODE}
    found = {
        ADEPT: an_adept(store, programme, ADEPT, phone="+4740011223", topics=("IT",), **there),
        "Amina Hussein": an_adept(store, programme, topics=("Ledelse",), field=("Økonomi",), **there),
        MENTOR: a_mentor(
            store, programme, MENTOR, phone="+4790044556", topics=("Ledelse",), field=("Økonomi",), **there
        ),
        "Kari Nordmann": a_mentor(store, programme, topics=("IT",), **there),
    }
    for name in (ADEPT, MENTOR):
        change_person(store, found[name], {"hidden": True})
    accept_selection(store, programme=programme)
    propose(store, programme=programme)
    plan_speed_round(store, programme=programme, turns=2)
    return Desk(store, programme, found, folder)


Run = Callable[[Desk, Path], object]


def _of_programme(write: Callable[..., object], **said: object) -> Run:
    """A command that is told a programme and a folder."""
    return lambda desk, folder: write(desk.store, programme=desk.programme, folder=folder, language="nb", **said)


def _drafts(desk: Desk, folder: Path) -> None:
    rows = desk.store.read(people)
    letters = {
        row.id: contact.Letter(row.name, row.email, "receipt", Draft("Takk", f"Hei {row.name}\n")) for row in rows
    }
    contact.write_drafts(desk.store, programme=desk.programme, letters=letters, folder=folder)


def _reports(desk: Desk, folder: Path) -> None:
    """Everybody's own report; of somebody hidden its file is called by initials here too."""
    for name, person in desk.people.items():
        stem = INITIALS.get(name, name)
        targets = [folder / f"{stem} innsyn.pdf", folder / f"{stem} innsyn.json"]
        access.report_person(desk.store, person=person, targets=targets, speech=words.speech("nb"))


def _paper_ids(desk: Desk) -> list[UUID]:
    return [row.id for row in desk.store.read(all_papers, desk.programme) if row.kind in KINDS]


def _signing_package(desk: Desk, folder: Path) -> None:
    package = signing.make_signing_package(desk.store, papers=_paper_ids(desk), folder=folder)
    for path in list(package.iterdir()):
        path.rename(folder / path.name)
    package.rmdir()


def _sealed_papers(desk: Desk, folder: Path) -> None:
    signing.seal_papers(
        desk.store,
        papers=_paper_ids(desk),
        certificate_file=a_certificate(desk.folder / "sertifikat.p12"),
        passphrase=PASSPHRASE,
        reason="",
        folder=folder,
    )


def _locked_papers(desk: Desk, folder: Path) -> None:
    handing.encrypted_copy(desk.store, papers=_paper_ids(desk), passphrase=PASSPHRASE, folder=folder)


def _papers_again(desk: Desk, folder: Path) -> None:
    handing.copy_as_issued(desk.store, papers=_paper_ids(desk), folder=folder)


def _locked_lists(desk: Desk, folder: Path) -> None:
    for listing in LISTINGS:
        target = folder / f"{listing}.xlsx"
        handing.encrypted_list(
            desk.store, programme=desk.programme, listing=listing, passphrase=PASSPHRASE, target=target
        )


def _record(desk: Desk, folder: Path) -> None:
    made = records.lock_selection(desk.store, programme=desk.programme)
    records.write_record(desk.store, record=made, target=folder / "protokoll.pdf", language="nb", named=True)


def _interviews(desk: Desk, folder: Path) -> None:
    asked = [desk.application(name) for name in desk.people]
    interviews.print_interview_sheets(
        desk.store, programme=desk.programme, applications=asked, target=folder / "intervju.pdf", language="nb"
    )


def _scoring_sheets(desk: Desk, folder: Path) -> None:
    target = folder / "ark.pdf"
    packages.write_sheets(desk.store, programme=desk.programme, assessor="Ola", target=target, language="nb")


def _package(desk: Desk, folder: Path) -> None:
    """What is sealed is checked as it is opened again."""
    target, key = folder / "pakke.vurdering", Passphrase("et ganske langt passord")
    packages.make_package(desk.store, programme=desk.programme, assessor="Ola", target=target, lock=key, language="nb")
    opened = packages.open_package(target, key)
    (folder / "pakke.txt").write_text(repr(opened), encoding="utf-8")
    packages.save_package(opened, target=target, lock=key)


def _certificates(desk: Desk, folder: Path) -> None:
    purpose.write_certificate_purpose(
        desk.store, programme=desk.programme, people=list(desk.people.values()), folder=folder, language="nb"
    )


def _privacy_papers(desk: Desk, folder: Path) -> None:
    papers.write_record(desk.store, target=folder / "protokoll.pdf", language="nb", locks_after=10)
    papers.write_laptop_sheet(desk.store, target=folder / "ark.pdf", language="nb", locks_after=10)


def _calendars(desk: Desk, folder: Path) -> None:
    """As the window writes them: one of everybody, and one for each."""
    for name, person in {"alle": None, **desk.people}.items():
        found = desk.store.read(calendar_meetings, desk.programme, person=person)
        summary = "summary_of_both" if person is None else "summary_with_other"
        content = ics.calendar(
            found, name=f"Sterk sammen – {name}", summary=partial(words.line, summary, "nb"), person=person
        )
        write_out(desk.store, folder / f"{INITIALS.get(name, name)}.ics", content)


BEFORE_PAIRS: dict[Callable[..., object], Run] = {
    plans.write_plan: _of_programme(plans.write_plan),
    plans.write_sheets: _of_programme(plans.write_sheets),
    plans.write_cards: _of_programme(plans.write_cards),
    packages.write_sheets: _scoring_sheets,
    packages.make_package: _package,
    interviews.print_interview_sheets: _interviews,
    records.write_record: _record,
}
AFTERWARDS: dict[Callable[..., object], Run] = {
    agreements.issue_kinds: _of_programme(agreements.issue_kinds, kinds=tuple(kinds())),
    agreements.issue_papers: _of_programme(agreements.issue_papers, kind=AGREEMENT),
    contact.write_drafts: _drafts,
    signing.make_signing_package: _signing_package,
    signing.seal_papers: _sealed_papers,
    handing.encrypted_copy: _locked_papers,
    handing.copy_as_issued: _papers_again,
    handing.encrypted_list: _locked_lists,
    handing.drafts_with_papers: _of_programme(handing.drafts_with_papers, kind=AGREEMENT),
    handing.merge_folder: _of_programme(handing.merge_folder, kind=AGREEMENT),
    handed.hand_out: _of_programme(handed.hand_out, kind="expectations"),
    purpose.write_certificate_purpose: _certificates,
    packs.write_texts: _of_programme(packs.write_texts, kinds=tuple(kinds())),
    forms.print_forms: _of_programme(forms.print_forms, role="adept", count=2),
    forms.write_form: _of_programme(forms.write_form, role="mentor"),
    papers.write_record: _privacy_papers,
    access.report_person: _reports,
    ics.calendar: _calendars,
}
WRITERS = BEFORE_PAIRS | AFTERWARDS

RUN_WITH_ANOTHER = {packages.save_package, packages.open_package, packages.take_scores, papers.write_laptop_sheet}
NOT_HANDED_OUT = {
    sharing.share_for_successor: "sealed, whole, for whoever takes the programme over",
    sharing.merge: "reads",
    library.set_logo: "reads",
    scans.file_scans: "reads",
    scans.file_scan_as: "reads",
    packs.make_pack: "parted at the table; the papers are those of issue_kinds, its list is looked at with it",
    receipts.save_receipt: "numbers alone; whoever it is about is erased",
}

OWN_PAPERS = {
    *(agreements.issue_kinds, agreements.issue_papers, plans.write_sheets, contact.write_drafts, packs.write_texts),
    *(purpose.write_certificate_purpose, access.report_person, ics.calendar),
    *(signing.make_signing_package, signing.seal_papers, handing.encrypted_copy, handing.drafts_with_papers),
    handing.copy_as_issued,
    *(handing.merge_folder, handed.hand_out),
}
"""Of these a file that is called by somebody's initials is that person's own, or both parties'."""


def pages_of(path: Path) -> list[str]:
    """What a file says, page by page, as one would look for it."""
    if path.suffix == ".pdf":
        reader = PdfReader(path)
        if reader.is_encrypted:
            reader.decrypt(PASSPHRASE)
        pages = [page.extract_text() for page in reader.pages]
        return [re.sub("[\u2066-\u2069\u200e\u200f]", "", page) for page in pages]
    if path.suffix == ".eml":
        message = message_from_bytes(path.read_bytes(), policy=SMTP)
        body = message.get_body(("plain",))
        assert body is not None
        return [str(message["To"]) + body.get_content()]
    if path.suffix == ".xlsx":
        return _sheets(path)
    if path.suffix == ".ics":
        return [path.read_text("utf-8").replace("\r\n ", "")]
    return [path.read_bytes().decode("utf-8", errors="ignore")]


def _sheets(path: Path) -> list[str]:
    """What stands in a workbook, sheet by sheet; locked ones are opened first."""
    plain = BytesIO(path.read_bytes())
    if not plain.getvalue().startswith(b"PK"):
        locked, plain = msoffcrypto.OfficeFile(plain), BytesIO()
        locked.load_key(password=PASSPHRASE)
        locked.decrypt(plain)
        plain.seek(0)
    book = CalamineWorkbook.from_filelike(plain)
    return ["\n".join(map(str, book.get_sheet_by_name(name).to_python())) for name in book.sheet_names]


def is_there(text: str, page: str) -> bool:
    return " ".join(text.split()).casefold() in " ".join(page.split()).casefold()
