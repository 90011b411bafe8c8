"""While names are hidden the board says the same of everybody: the same points, and the same hindrances."""

from uuid import UUID

import pytest

from mentordesk.core.matching.commands import propose
from mentordesk.core.matching.insight.queries import insight
from mentordesk.core.matching.queries import board
from mentordesk.core.matching.settings.commands import set_criterion
from mentordesk.core.recruitment.commands import change_application
from mentordesk.core.selection.commands import accept_selection
from mentordesk.core.store.unit import Store
from tests.builders import an_adept, an_applicant, application_of, consented

ADEPTS = {
    "Amina Hussein": {"employer": "Posten", "town": "Drammen", "postcode": "3018"},
    "Leyla Said": {"employer": "Kommunen", "town": "Lier", "postcode": "3400"},
    "Sara Tesfay": {"employer": "NAV", "town": "Oslo", "postcode": "0181"},
}
MENTORS = {
    "Kari Nordmann": {"employer": "posten", "town": "drammen", "postcode": "3018"},
    "Per Olsen": {"employer": "Sykehuset", "town": "Asker", "postcode": "0150"},
    "Siri Dahl": {"employer": "Biblioteket", "town": "Sande", "postcode": "3070"},
}
BACKGROUNDS = {"Amina Hussein": "Somalia", "Leyla Said": "Irak", "Per Olsen": "irak"}


@pytest.fixture
def matched(store: Store, programme: UUID) -> Store:
    """Towns, regions, employers and backgrounds are alike for some, and for others not; a proposal is on the board."""
    found = {name: an_adept(store, programme, name, **own) for name, own in ADEPTS.items()}
    found |= {name: an_applicant(store, programme, name, role="mentor", **own) for name, own in MENTORS.items()}
    for name, background in BACKGROUNDS.items():
        consented(store, programme, found[name])
        values: dict[str, object] = {"background": background}
        change_application(store, application=application_of(store, programme, found[name]), values=values)
    set_criterion(store, programme=programme, key="background", kind="should", direction="likeness", weight=20)
    accept_selection(store, programme=programme)
    propose(store, programme=programme)
    return store


def test_points_and_hindrances_stay_while_names_are_hidden(matched: Store, programme: UUID) -> None:
    def told() -> dict[tuple[UUID, UUID], tuple[int, str | None]]:
        everybody = matched.shown(insight, programme)
        matrix = everybody.matrix()
        pairs = [(adept, mentor.id) for adept, _ in matrix.adepts for mentor in matrix.mentors]
        return {pair: ((one := everybody.of(*pair).option).score, one.reason) for pair in pairs}

    before, lines = told(), [(row.adept, row.score) for row in matched.shown(board, programme)]
    assert len({score for score, _ in before.values()}) > 3
    matched.hide_names(on=True)
    assert told() == before
    assert [(row.adept, row.score) for row in matched.shown(board, programme)] == lines


def test_neither_town_nor_employer_can_be_read_then(matched: Store, programme: UUID) -> None:
    matched.hide_names(on=True)
    words = [word for row in matched.shown(board, programme) for part in row.parts for word in part.shared]
    hidden = {told.casefold() for own in (*ADEPTS.values(), *MENTORS.values()) for told in own.values()}
    assert not [word for word in words for told in (*hidden, "irak", "somalia") if told in word.casefold()]
