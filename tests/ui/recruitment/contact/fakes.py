"""Contact with applicants kept in memory: what is noted is heard."""

import datetime as dt
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import UUID, uuid4

from PySide6.QtWidgets import QWidget

from mentordesk.core.kernel.clock import today
from mentordesk.core.recruitment.contact.commands import Letter
from mentordesk.core.recruitment.contact.letters import Draft, LetterFacts, draft
from mentordesk.core.recruitment.contact.mail import mailto
from mentordesk.core.recruitment.contact.queries import Addressee, Dates, DraftRow, MessageRow
from mentordesk.core.recruitment.contact.rules import NOTHING, Heard, usual_kind
from mentordesk.core.recruitment.queries import ApplicantRow
from mentordesk.ui.recruitment.contact.functions import ContactFunctions

FACTS = LetterFacts("", "adept", "Sterk sammen", "classic", "Sterk sammen Drammen", "Ingrid Solheim", today())


@dataclass
class FakeContact:
    """`told` is what each has heard; `changed` is called after each doing, as the application tells the page."""

    rows: Mapping[UUID, ApplicantRow] = field(default_factory=dict)
    told: dict[UUID, Heard] = field(default_factory=dict)
    days: Dates = field(default_factory=lambda: Dates(None, None))
    doubles: Collection[UUID] = ()
    log: dict[UUID, list[MessageRow]] = field(default_factory=dict)
    refuses: bool = False
    folder: str = ""
    done: list[tuple[object, ...]] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)
    troubles: list[BaseException] = field(default_factory=list)
    written: dict[UUID, Letter] = field(default_factory=dict)
    changed: Callable[[], None] = field(default=lambda: None)

    def functions(self) -> ContactFunctions:
        return ContactFunctions(
            heard=lambda: self.told,
            heard_of=lambda person: self.told.get(person, NOTHING),
            dates=lambda: self.days,
            doubles=lambda: self.doubles,
            messages=lambda person: self.log.get(person, []),
            unsent=self.unsent,
            untold=lambda status: [one.id for one in self.rows.values() if one.application_status == status],
            addressees=self.addressees,
            draft=lambda kind, one: draft(kind, one.facts, one.language),
            note=self.note,
            mark_sent=self.mark_sent,
            take_back=self.take_back,
            promise=lambda applications, day: self._do(("promise", len(applications), day)),
            set_dates=self.set_dates,
            write=self.write,
            failed=self.troubles.append,
            link=self.link,
            open=self.open,
            choose_folder=self.choose_folder,
        )

    def addressees(self, people: Collection[UUID]) -> list[Addressee]:
        return [self._addressee(self.rows[person]) for person in people]

    def unsent(self) -> list[DraftRow]:
        return [
            DraftRow(one.id, person, self.rows[person].name, one.kind, one.channel, one.made)
            for person, known in self.log.items()
            for one in known
            if one.sent is None
        ]

    def note(self, about: Mapping[UUID, str], channel: str, sent: dt.date | None) -> bool:
        def change() -> None:
            for person, kind in about.items():
                self.log.setdefault(person, []).insert(0, MessageRow(uuid4(), kind, channel, today(), sent))
                if sent is not None:
                    known = self.told.get(person, NOTHING)
                    self.told[person] = known._replace(last=sent, kind=kind, channel=channel)

        return self._do(("note", dict(about), channel, sent), change)

    def mark_sent(self, messages: Collection[UUID], day: dt.date) -> bool:
        def change() -> None:
            for known in self.log.values():
                known[:] = [one._replace(sent=day) if one.id in messages else one for one in known]

        return self._do(("mark_sent", len(messages), day), change)

    def take_back(self, messages: Collection[UUID]) -> bool:
        def change() -> None:
            for known in self.log.values():
                known[:] = [one for one in known if one.id not in messages]

        return self._do(("take_back", len(messages)), change)

    def set_dates(self, deadline: dt.date | None, answer_by: dt.date | None) -> bool:
        def change() -> None:
            self.days = Dates(deadline, answer_by)

        return self._do(("set_dates", deadline, answer_by), change)

    def write(
        self,
        letters: Mapping[UUID, Letter],
        folder: Path,
        done: Callable[[object], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        self.written = dict(letters)
        if self.refuses:
            failed(OSError())
        else:
            self.note({person: one.kind for person, one in letters.items()}, "email", None)
            done([folder / f"{one.name}.eml" for one in letters.values()])

    def link(self, words: Draft, email: str | None) -> tuple[str, str]:
        if not email:
            return "", "There is no e-mail address"
        return mailto(words, email), ""

    def open(self, link: str) -> bool:
        self.opened.append(link)
        return True

    def choose_folder(self, parent: QWidget, chosen: Callable[[str], None]) -> None:
        chosen(self.folder)

    def _addressee(self, row: ApplicantRow) -> Addressee:
        facts = replace(FACTS, name=row.name.split()[0], role=row.role)
        kind = usual_kind(row.role, row.application_status, row.mentor_status)
        return Addressee(row.id, row.application, row.name, row.email, row.phone, "nb", kind, facts)

    def _do(self, what: tuple[object, ...], change: Callable[[], None] = lambda: None) -> bool:
        self.done.append(what)
        if not self.refuses:
            change()
            self.changed()
        return not self.refuses
