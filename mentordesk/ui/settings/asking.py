"""What the settings about requirements and consents ask and do, bound to the open file."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from mentordesk import words
from mentordesk.core.recruitment.consents.commands import change_consent_text
from mentordesk.core.recruitment.consents.queries import TextRow, texts
from mentordesk.core.recruitment.requirements.commands import add_requirement, change_requirement, remove_requirement
from mentordesk.core.recruitment.requirements.queries import requirements
from mentordesk.core.recruitment.requirements.rules import PAIR, Required
from mentordesk.core.recruitment.rules import BOTH
from mentordesk.ui.opened import Opened
from mentordesk.ui.settings.consents import ConsentTextFunctions
from mentordesk.ui.settings.requirements import RequiredFunctions


def required_of(opened: Opened) -> RequiredFunctions:
    """What the list of requirements needs."""
    bound = _Bound(opened)
    return RequiredFunctions(
        required=bound.required,
        add=bound.add,
        change=bound.change,
        remove=bound.remove,
        word=lambda key: words.word(key, opened.language.code),
    )


def consent_texts_of(opened: Opened) -> ConsentTextFunctions:
    """What the texts of consent need."""
    bound = _Bound(opened)
    return ConsentTextFunctions(programme=lambda: opened.programme, texts=bound.texts, change=bound.change_text)


class _Bound:
    def __init__(self, opened: Opened) -> None:
        self._opened = opened

    def required(self) -> Sequence[Required]:
        return self._opened.read(requirements, self._opened.programme)

    def add(self, kind: str, name: str) -> bool:
        return self._do(add_requirement, kind=kind, name=name, role=BOTH, before=PAIR)

    def change(self, kind: str, values: Mapping[str, object]) -> bool:
        return self._do(change_requirement, quiet=True, kind=kind, values=values)

    def remove(self, kind: str) -> bool:
        return self._do(remove_requirement, kind=kind)

    def texts(self) -> Sequence[TextRow]:
        return self._opened.read(texts, self._opened.programme)

    def change_text(self, purpose: str, text: str) -> bool:
        return self._do(change_consent_text, quiet=True, purpose=purpose, text=text)

    def _do(self, command: Callable[..., object], **values: Any) -> bool:
        return self._opened.do(command, programme=self._opened.programme, **values)
