"""Ties the panels of the choice to the open file."""

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from mentordesk import words
from mentordesk.core.documents.texts import languages
from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.recruitment.consents.queries import living
from mentordesk.core.recruitment.contact.queries import untold
from mentordesk.core.recruitment.contact.rules import WRITING
from mentordesk.core.selection.choosing.commands import Wanted, declare_quotas
from mentordesk.core.selection.choosing.offers import commands as offers
from mentordesk.core.selection.choosing.offers.rules import usual_deadline
from mentordesk.core.selection.choosing.queries import Possible, has_begun, possible
from mentordesk.core.selection.choosing.rates.queries import Rates, rates
from mentordesk.core.selection.choosing.records.commands import lock_selection, record_name, write_record
from mentordesk.core.selection.choosing.records.queries import RecordRow, records
from mentordesk.core.selection.queries import RankedRow, selection
from mentordesk.core.store.seal import Passphrase, made_passphrase
from mentordesk.core.store.unit import Store
from mentordesk.ui.opened import Opened
from mentordesk.ui.selection.choosing.functions import (
    Bounds,
    OfferFunctions,
    PackageFunctions,
    QuotaFunctions,
    RecordFunctions,
)
from mentordesk.ui.selection.names import ApplicantNames
from mentordesk.ui.selection.side import PanelOffer, SidePanel
from mentordesk.ui.shell.remedies import Remedy

translate = QCoreApplication.translate
NEXT_ROUND = "next_round"


class Choosing(QObject):
    """The panels' functions on the programme in front, and until when new offers stand."""

    def __init__(self, opened: Opened) -> None:
        super().__init__(opened)
        self._opened = opened
        self._answer_by: dt.date | None = None

    def deadline(self) -> dt.date:
        """Until when offers stand that are made now."""
        chosen = self._answer_by
        return chosen if chosen is not None and chosen >= today() else usual_deadline(today())

    def panels(self) -> tuple[PanelOffer, ...]:
        """The panels with their doors."""
        return (
            PanelOffer("quotas", lambda: translate("ChoosingPanels", "Quotas …"), self._quotas, at_hand=True),
            PanelOffer("offers", lambda: translate("ChoosingPanels", "Offers …"), self._offers, at_hand=True),
            PanelOffer("rates", lambda: translate("ChoosingPanels", "Who gets a place …"), self._rates),
            PanelOffer("records", lambda: translate("ChoosingPanels", "Record of the selection …"), self._records),
            PanelOffer("packages", lambda: translate("ChoosingPanels", "Assessors elsewhere …"), self._packages),
        )

    def offer_functions(self) -> OfferFunctions:
        """What is done with offers."""
        return OfferFunctions(
            today=today,
            deadline=self.deadline,
            set_deadline=self._set_deadline,
            answer=self._answer,
            extend=self._extend,
            expire=self._expire,
            pass_on=self._pass_on,
            refuse_rest=self._refuse_rest,
            may_keep=self._may_keep,
            untold=self._untold,
            write=self._write,
        )

    def look_at(self, places: int) -> Sequence[RankedRow]:
        """The list as it would be with so many places."""
        return self._opened.read(selection, self._opened.programme, places)

    def _quotas(self, names: ApplicantNames, parent: QWidget) -> SidePanel:
        from mentordesk.ui.selection.choosing.quotas import QuotasPanel

        functions = QuotaFunctions(self._possible, self._declare, self._begun)
        return QuotasPanel(self._opened.appearance, functions, names, parent)

    def _offers(self, names: ApplicantNames, parent: QWidget) -> SidePanel:
        from mentordesk.ui.selection.choosing.offers import OffersPanel

        return OffersPanel(self._opened.appearance, self.offer_functions(), names, parent)

    def _rates(self, _: ApplicantNames, parent: QWidget) -> SidePanel:
        from mentordesk.ui.selection.choosing.rates import RatesPanel

        return RatesPanel(self._opened.appearance, self._all_rates, parent)

    def _records(self, names: ApplicantNames, parent: QWidget) -> SidePanel:
        from mentordesk.ui.selection.choosing.records import RecordsPanel

        functions = RecordFunctions(self._all_records, self._lock, self._save_record)
        return RecordsPanel(self._opened.appearance, functions, names, parent)

    def _packages(self, _: ApplicantNames, parent: QWidget) -> SidePanel:
        from mentordesk.ui.selection.choosing.packages import PackagesPanel

        functions = PackageFunctions(made_passphrase, self._make, self._sheets, self._take)
        return PackagesPanel(self._opened.appearance, functions, parent)

    def _all_rates(self) -> Sequence[Rates]:
        return self._opened.read(rates, self._opened.programme)

    def _possible(self) -> Sequence[Possible]:
        return self._opened.read(possible, self._opened.programme)

    def _begun(self) -> bool:
        return self._opened.read(has_begun, self._opened.programme)

    def _declare(self, wanted: Sequence[Bounds]) -> bool:
        quotas = [Wanted(*one) for one in wanted]
        return self._opened.do(declare_quotas, programme=self._opened.programme, wanted=quotas)

    def _set_deadline(self, day: dt.date) -> None:
        self._answer_by = day

    def _answer(self, application: UUID, answer: str, reason: str) -> bool:
        return self._opened.do(offers.answer_offer, application=application, answer=answer, reason=reason)

    def _extend(self, application: UUID, day: dt.date) -> bool:
        return self._opened.do(offers.extend_offer, application=application, answer_by=day)

    def _expire(self, applications: Sequence[UUID]) -> bool:
        return self._opened.do(offers.let_expire, applications=applications)

    def _pass_on(self, application: UUID) -> bool:
        programme, until = self._opened.programme, self.deadline()
        return self._opened.do(offers.pass_on, programme=programme, application=application, answer_by=until)

    def _refuse_rest(self, applications: Sequence[UUID], reason: str) -> bool:
        return self._opened.do(offers.refuse_rest, applications=applications, reason=reason)

    def _may_keep(self, people: Sequence[UUID]) -> int:
        return len(self._opened.read(living, self._opened.programme, NEXT_ROUND) & set(people))

    def _untold(self, status: str) -> int:
        return len(self._opened.read(untold, self._opened.programme, status))

    def _write(self, status: str) -> None:
        token = next(token for token, meant in WRITING.items() if meant == status)
        self._opened.page_wanted.emit("recruitment", token)

    def _all_records(self) -> Sequence[RecordRow]:
        return self._opened.read(records, self._opened.programme)

    def _lock(self) -> bool:
        return self._opened.do(lock_selection, programme=self._opened.programme)

    @property
    def _language(self) -> str:
        """That of the papers, where there are papers in it."""
        code = self._opened.language.code
        return code if code in languages() else words.LANGUAGES[0]

    def _save_record(self, record: UUID, named: bool) -> None:
        target = self._target(
            translate("ChoosingPanels", "Save the record"), record_name(self._language), "PDF (*.pdf)"
        )
        if target is not None:
            store, language = self._opened.store, self._language
            work = partial(_record_written, store, record, target, language, named)
            self._opened.run(work, done=partial(self._written, target), title=translate("ChoosingPanels", "Saving"))

    def _make(self, assessor: str, passphrase: str, done: Callable[[], None]) -> None:
        from mentordesk.core.selection.packages.commands import ENDING, make_package, package_name

        what = translate("ChoosingPanels", "Assessment packages")
        name = package_name(self._language, assessor)
        target = self._target(translate("ChoosingPanels", "Save the package"), name, f"{what} (*{ENDING})")
        if target is not None:
            values = {"programme": self._opened.programme, "assessor": assessor, "language": self._language}
            work = partial(_done, make_package, self._opened.store, values, target, Passphrase(passphrase))
            finish = partial(self._finished, target, done)
            self._opened.run(work, done=finish, title=translate("ChoosingPanels", "Sealing the package"))

    def _sheets(self, assessor: str) -> None:
        from mentordesk.core.selection.packages.commands import sheets_name

        name = sheets_name(self._language, assessor)
        target = self._target(translate("ChoosingPanels", "Save the sheets"), name, "PDF (*.pdf)")
        if target is not None:
            work = partial(
                _sheets_written, self._opened.store, self._opened.programme, assessor, target, self._language
            )
            self._opened.run(work, done=partial(self._written, target), title=translate("ChoosingPanels", "Saving"))

    def _take(self, passphrase: str, done: Callable[[], None]) -> None:
        from mentordesk.core.selection.packages.commands import ENDING

        what = translate("ChoosingPanels", "Assessment packages")
        title = translate("ChoosingPanels", "Take in the points")
        folder = str(self._opened.store.path.parent)
        chosen, _ = QFileDialog.getOpenFileName(_window(), title, folder, f"{what} (*{ENDING});;(*)")
        if chosen:
            work = partial(_taken, self._opened.store, self._opened.programme, Path(chosen), Passphrase(passphrase))
            self._opened.run(work, done=partial(self._took, done), title=title)

    def _target(self, title: str, name: str, kinds: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(_window(), title, str(self._opened.store.path.parent / name), kinds)
        return Path(chosen) if chosen else None

    def _finished(self, target: Path, done: Callable[[], None], nothing: object) -> None:
        done()
        self._written(target, nothing)

    def _written(self, target: Path, _: object) -> None:
        folder = Remedy(translate("ChoosingPanels", "Show the folder"), partial(_show, target.parent))
        self._opened.say(translate("ChoosingPanels", "Saved as {name}").format(name=target.name), folder)

    def _took(self, done: Callable[[], None], count: object) -> None:
        done()
        self._opened.tell_step()


def _window() -> QWidget | None:
    return QApplication.activeWindow()


def _show(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _record_written(store: Store, record: UUID, target: Path, language: str, named: bool, progress: Progress) -> None:
    progress.step(0, 0)
    write_record(store, record=record, target=target, language=language, named=named)


def _done(
    command: Callable[..., object],
    store: Store,
    values: dict[str, object],
    target: Path,
    lock: Passphrase,
    progress: Progress,
) -> object:
    return command(store, **values, target=target, lock=lock, progress=progress)


def _sheets_written(
    store: Store, programme: UUID, assessor: str, target: Path, language: str, progress: Progress
) -> None:
    from mentordesk.core.selection.packages.commands import write_sheets

    progress.step(0, 0)
    write_sheets(store, programme=programme, assessor=assessor, target=target, language=language)


def _taken(store: Store, programme: UUID, path: Path, key: Passphrase, progress: Progress) -> object:
    from mentordesk.core.selection.packages.commands import take_scores

    return take_scores(store, programme=programme, path=path, key=key, progress=progress)
