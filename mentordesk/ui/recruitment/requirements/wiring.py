"""Ties the parts about requirements to the open file."""

import datetime as dt
from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from mentordesk import words
from mentordesk.core.agreements.starting.commands import let_off, meet, take_back
from mentordesk.core.agreements.starting.queries import everybody_asked, standing
from mentordesk.core.documents.texts import languages
from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.recruitment.guardians.commands import consent_as_guardians
from mentordesk.core.recruitment.guardians.queries import guardians
from mentordesk.core.recruitment.requirements.commands import order_requirement
from mentordesk.core.recruitment.requirements.purpose.commands import write_certificate_purpose
from mentordesk.core.recruitment.requirements.queries import PersonState, RequirementRow, requirements
from mentordesk.core.recruitment.requirements.rules import GUARDIAN_CONSENT, Required
from mentordesk.core.store.unit import Store
from mentordesk.ui.opened import Opened
from mentordesk.ui.recruitment.requirements.functions import RequirementFunctions
from mentordesk.ui.shell.remedies import Remedy

translate = QCoreApplication.translate


def requirement_functions(opened: Opened) -> RequirementFunctions:
    """What the parts need, about whatever programme is in front."""
    bound = _Bound(opened)
    return RequirementFunctions(
        rows=bound.rows,
        required=bound.required,
        people=bound.people,
        meet=bound.meet,
        order=bound.order,
        exempt=bound.exempt,
        take_back=bound.take_back,
        write_purpose=bound.write_purpose,
        today=today,
        author=lambda: opened.author,
        word=lambda key: words.word(key, opened.language.code),
    )


class _Bound:
    def __init__(self, opened: Opened) -> None:
        self._opened = opened

    def rows(self, person: UUID) -> Sequence[RequirementRow]:
        return self._opened.read(standing, self._opened.programme, person)

    def required(self) -> Sequence[Required]:
        return self._opened.read(requirements, self._opened.programme)

    def people(self, kind: str) -> Sequence[PersonState]:
        return self._opened.read(everybody_asked, self._opened.programme, kind)

    def meet(self, people: Collection[UUID], kind: str, met: dt.date, seen_by: str) -> bool:
        """A guardian's consent is theirs who are written down; without any it is logged as it was seen."""
        if kind == GUARDIAN_CONSENT and len(people) == 1 and seen_by == self._opened.author:
            (person,) = people
            by = [one.id for one in self._opened.read(guardians, person) if one.responsible]
            if by:
                return self._do(consent_as_guardians, person=person, by=by, day=met)
        return self._do(meet, people=people, kind=kind, met=met, seen_by=seen_by)

    def order(self, people: Collection[UUID], kind: str, day: dt.date) -> bool:
        return self._do(order_requirement, people=people, kind=kind, day=day)

    def exempt(self, person: UUID, kind: str, day: dt.date, reason: str) -> bool:
        return self._do(let_off, person=person, kind=kind, day=day, reason=reason)

    def take_back(self, person: UUID, kind: str) -> bool:
        return self._do(take_back, person=person, kind=kind)

    def write_purpose(self, above: QWidget, people: Collection[UUID]) -> None:
        dialog = QFileDialog(above, translate("Requirements", "Where shall the papers lie?"))
        dialog.setDirectory(str(self._opened.store.path.parent))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(partial(self._write_purpose, list(people)))
        dialog.open()

    def _write_purpose(self, people: Collection[UUID], folder: str) -> None:
        opened, code = self._opened, self._opened.language.code
        language = code if code in languages() else words.LANGUAGES[0]
        work = partial(_written, opened.store, opened.programme, people, Path(folder), language)
        opened.run(work, done=self._tell_written, title=translate("Requirements", "Making the papers …"))

    def _tell_written(self, paths: Sequence[Path]) -> None:
        one = translate("Requirements", "The confirmation of purpose is made.")
        many = translate("Requirements", "{count} confirmations of purpose are made.").format(count=len(paths))
        self._opened.say(
            one if len(paths) == 1 else many, Remedy(translate("Requirements", "Show it"), partial(_show, paths))
        )

    def _do(self, command: Callable[..., object], **values: Any) -> bool:
        return self._opened.do(command, programme=self._opened.programme, **values)


def _written(
    store: Store, programme: UUID, people: Collection[UUID], folder: Path, language: str, progress: Progress
) -> list[Path]:
    return write_certificate_purpose(
        store, programme=programme, people=people, folder=folder, language=language, progress=progress
    )


def _show(paths: Sequence[Path]) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths[0] if len(paths) == 1 else paths[0].parent)))
