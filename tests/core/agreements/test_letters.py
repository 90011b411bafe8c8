"""Letters: to whom they are written, what they begin with and who signs them, in every language."""

from uuid import UUID

import pytest

from mentordesk.core.agreements.library.rules import LETTER, kinds
from mentordesk.core.agreements.subjects.queries import facts_about
from mentordesk.core.agreements.worded import Wording
from mentordesk.core.agreements.wording import wording
from mentordesk.core.documents.letters import isolated as say
from mentordesk.core.documents.texts import languages
from mentordesk.core.programme.commands import change_person
from mentordesk.core.store.unit import Store
from tests.builders import a_pair

CLOSINGS = {"nb": ("Vennlig hilsen", "Varm hilsen"), "nn": ("Venleg helsing", "Varm helsing")}
WRITTEN = [key for key, kind in kinds().items() if kind.layout == LETTER and key != "guardian_letter"]


def letters(store: Store, programme: UUID, kind: str, language: str = "nb") -> list[Wording]:
    return [wording(one, language) for one in store.read(facts_about, programme, kind, "Ingrid Solheim")]


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("kind", WRITTEN)
def test_every_letter_is_whole(store: Store, programme: UUID, pairs: dict[str, UUID], kind: str, language: str) -> None:
    found = letters(store, programme, kind, language)
    assert found
    for one in found:
        assert one.letter is not None
        assert one.letter.closing[0] in CLOSINGS.get(language, ("Kind regards", "Warm regards"))
        assert one.letter.closing[1] == say("Ingrid Solheim")
        assert "Ingrid Solheim" not in str(one.text.clauses)
        assert set(one.text.empty) <= {"coordinator_phone", "deadline"}


def test_a_match_is_told_to_both_sides_by_name(store: Store, programme: UUID, pairs: dict[str, UUID]) -> None:
    found = {one.letter.recipient: one for one in letters(store, programme, "match_letter") if one.letter}
    assert set(found) == {say(name) for name in ("Amina Hussein", "Leyla Şahin", "Per Olsen")}
    first = "".join(part for part in found[say("Amina Hussein")].text.clauses[0].parts if isinstance(part, str))
    assert "Per Olsen" in first


def test_an_employer_is_thanked_and_not_the_mentor(store: Store, programme: UUID, people: dict[str, UUID]) -> None:
    with store.recording("matching.accept_proposal"):
        a_pair(store, programme, people["Amina"], people["Per"])
    (unknown,) = letters(store, programme, "thanks_employer")
    assert unknown.letter is not None
    assert unknown.letter.recipient == ""
    change_person(store, person=people["Per"], values={"employer": "Eksempel bakeri"})
    (known,) = letters(store, programme, "thanks_employer")
    assert known.letter is not None
    assert known.letter.recipient == say("Eksempel bakeri")
