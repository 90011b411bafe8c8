"""Ties what tells of people who may be in the list twice to the open file."""

from collections.abc import Collection, Mapping, Sequence
from uuid import UUID

from mentordesk import words
from mentordesk.core.recruitment.doubles.rules import Double, SideBySide
from mentordesk.ui.opened import Opened
from mentordesk.ui.recruitment.doubles.functions import DoubleFunctions


def pairs(opened: Opened) -> Sequence[Double]:
    """Pairs who may be one; nobody while names are hidden, when all telephones look alike."""
    from mentordesk.core.recruitment.doubles.queries import doubles  # its table costs the start of the window nothing

    return () if opened.appearance.names_hidden else opened.read(doubles, opened.programme)


def people_twice(opened: Opened) -> Collection[UUID]:
    """Everybody who may be in the list twice."""
    return {person for pair in pairs(opened) for person in (pair.one, pair.other)}


def double_functions(opened: Opened) -> DoubleFunctions:
    """The panel's functions; which file and programme they are about is asked when they are called."""

    def compare(kept: UUID, gone: UUID) -> SideBySide:
        from mentordesk.core.recruitment.doubles.queries import side_by_side

        return opened.read(side_by_side, opened.programme, kept, gone)

    def merge(keep: UUID, gone: UUID, chosen: Mapping[str, str]) -> bool:
        from mentordesk.core.matching.doubles.commands import merge as make_one

        return opened.do(make_one, keep=keep, gone=gone, chosen=chosen)

    def different(one: UUID, other: UUID) -> bool:
        from mentordesk.core.recruitment.doubles.commands import not_doubles

        return opened.do(not_doubles, one=one, other=other)

    def word(identifier: str) -> str:
        return words.word(identifier, opened.language.code)

    return DoubleFunctions(lambda: pairs(opened), compare, merge, different, word)
