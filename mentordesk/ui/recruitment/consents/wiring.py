"""Ties the part about consents to the open file."""

import datetime as dt
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

from mentordesk import words
from mentordesk.core.kernel.clock import today
from mentordesk.core.recruitment.commands import change_application
from mentordesk.core.recruitment.consents.commands import (
    Answered,
    answer_consent,
    finish_consent_task,
    remove_covered,
    withdraw_consent,
)
from mentordesk.core.recruitment.consents.queries import (
    StandingConsent,
    TaskRow,
    TextRow,
    consents,
    covered,
    tasks,
    texts,
)
from mentordesk.core.recruitment.guardians.queries import GuardianRow, guardians
from mentordesk.core.recruitment.requirements.queries import is_minor_in
from mentordesk.ui.opened import Opened
from mentordesk.ui.recruitment.consents.functions import ConsentFunctions


def consent_functions(opened: Opened) -> ConsentFunctions:
    """What the part needs, about whatever programme is in front."""
    bound = _Bound(opened)
    return ConsentFunctions(
        consents=bound.consents,
        texts=bound.texts,
        tasks=bound.tasks,
        guardians=bound.guardians,
        is_minor=bound.is_minor,
        told=bound.told,
        tell=bound.tell,
        answer=bound.answer,
        withdraw=bound.withdraw,
        finish=bound.finish,
        remove=bound.remove,
        today=today,
        word=lambda key: words.word(key, opened.language.code),
    )


class _Bound:
    def __init__(self, opened: Opened) -> None:
        self._opened = opened

    def consents(self, person: UUID) -> Sequence[StandingConsent]:
        return self._opened.read(consents, self._opened.programme, person)

    def texts(self) -> Sequence[TextRow]:
        return self._opened.read(texts, self._opened.programme)

    def tasks(self, person: UUID) -> Sequence[TaskRow]:
        return self._opened.read(tasks, self._opened.programme, person)

    def guardians(self, person: UUID) -> Sequence[GuardianRow]:
        return self._opened.read(guardians, person)

    def is_minor(self, person: UUID) -> bool:
        return self._opened.read(is_minor_in, self._opened.programme, person)

    def told(self, application: UUID) -> Mapping[str, str | None]:
        return self._opened.read(covered, application)

    def tell(self, application: UUID, values: Mapping[str, object]) -> bool:
        return self._opened.do(change_application, quiet=True, application=application, values=values)

    def answer(self, people: Collection[UUID], purpose: str, said: Answered) -> bool:
        return self._do(answer_consent, people=people, purpose=purpose, said=said)

    def withdraw(self, person: UUID, purpose: str, day: dt.date) -> bool:
        return self._do(withdraw_consent, person=person, purpose=purpose, day=day)

    def finish(self, task: UUID, day: dt.date | None) -> bool:
        return self._opened.do(finish_consent_task, task=task, day=day)

    def remove(self, task: UUID, day: dt.date) -> bool:
        return self._opened.do(remove_covered, task=task, day=day)

    def _do(self, command: Callable[..., object], **values: Any) -> bool:
        return self._opened.do(command, programme=self._opened.programme, **values)
