"""Ties the panel of texts to the open file."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from mentordesk import words
from mentordesk.core.agreements.library.rules import kinds, refuse_text
from mentordesk.core.documents import texts
from mentordesk.core.documents.errors import PaperLanguageUnknown
from mentordesk.core.kernel.errors import Refusal
from mentordesk.ui.agreements.texts.functions import Content, TextFunctions
from mentordesk.ui.opened import Opened

if TYPE_CHECKING:
    from mentordesk.core.agreements.library.queries import TextVersions
    from mentordesk.ui.agreements.showing import Showing


def text_functions(opened: Opened, showing: "Showing") -> TextFunctions:
    """Bound to what is open whenever they are called."""
    bound = _Bound(opened, showing)
    return TextFunctions(
        kinds=bound.kinds,
        languages=bound.languages,
        versions=bound.versions,
        subjects=showing.subjects,
        paper=showing.trial,
        fault=bound.fault,
        terms=bound.terms,
        keep=bound.keep,
        use_shipped=bound.use_shipped,
    )


class _Bound:
    def __init__(self, opened: Opened, showing: "Showing") -> None:
        self._opened, self._showing = opened, showing

    def kinds(self) -> Sequence[str]:
        return tuple(kinds())

    def languages(self) -> Sequence[str]:
        return self._showing.companions()

    def versions(self, kind: str, language: str) -> "TextVersions":
        """Where a language has no text yet, one begins from the programme's own, or from Bokmål."""
        from mentordesk.core.agreements.library.queries import TextVersions, texts_of

        try:
            return self._opened.read(texts_of, self._opened.programme, kind, language)
        except PaperLanguageUnknown:
            own = self._opened.facts.language
            known = own if own in texts.languages() else words.LANGUAGES[0]
            beginning = self._opened.read(texts_of, self._opened.programme, kind, known).current
            return TextVersions(replace(beginning, id=None, version=0, made=None), ())

    def fault(self, content: Content) -> str:
        try:
            refuse_text(content)
        except Refusal as error:
            title, text = words.sentence(error, self._opened.language.code)
            return f"{title}. {text}"
        return ""

    def terms(self, language: str) -> Mapping[str, str]:
        from mentordesk.core.agreements.said import inflections

        return inflections(self._opened.facts.template, language)

    def keep(self, kind: str, language: str, content: Content) -> bool:
        from mentordesk.core.agreements.library.commands import change_text

        return self._opened.do(
            change_text, programme=self._opened.programme, kind=kind, language=language, content=content
        )

    def use_shipped(self, kind: str, language: str) -> bool:
        from mentordesk.core.agreements.library.commands import use_shipped_text

        return self._opened.do(use_shipped_text, programme=self._opened.programme, kind=kind, language=language)
