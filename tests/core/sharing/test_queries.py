"""What leaves the file with a programme, and what does not."""

from pathlib import Path
from uuid import UUID

from mentordesk.core.matching.tables import MentorPair
from mentordesk.core.privacy.commands import delete_person
from mentordesk.core.programme.commands import change_person
from mentordesk.core.programme.tables import Person
from mentordesk.core.sharing.commands import share_for_successor
from mentordesk.core.sharing.contents import TABLES
from mentordesk.core.store.unit import Store
from tests.core.sharing.conftest import Keys, a_whole_programme, opened


def test_who_was_deleted_before_is_nowhere_in_the_share(
    home: Store, ids: dict[str, UUID], keys: Keys, tmp_path: Path
) -> None:
    change_person(home, ids["mentor"], {"name": "Kanarifugl", "email": "kanarifugl@example.org"})
    with home.recording("matching.accept_plan") as session:
        session.facts["count"] = 1
        session.get_one(MentorPair, ids["pair"]).status = "completed"
    delete_person(home, person=ids["mentor"])
    path = tmp_path / "x.share.age"
    share_for_successor(home, programme=ids["programme"], target=path, lock=keys.public)
    text = opened(path, keys)
    assert "anarifugl" not in text
    assert str(ids["mentor"]) not in text
    assert str(ids["adept"]) in text
    assert '"table":"pair"' not in text
    assert '"table":"meeting"' not in text


def test_what_names_somebody_who_is_hidden_stays_at_home(
    home: Store, ids: dict[str, UUID], keys: Keys, tmp_path: Path
) -> None:
    with home.recording("programme.change_person") as session:
        session.get_one(Person, ids["mentor"]).deleted = True
        session.facts["person"] = ids["mentor"].hex
    path = tmp_path / "x.share.age"
    share_for_successor(home, programme=ids["programme"], target=path, lock=keys.public)
    text = opened(path, keys)
    assert str(ids["mentor"]) not in text
    kinds = {table.name for table in TABLES if f'"table":"{table.name}"' in text}
    assert {table.name for table in TABLES} - kinds == {
        *("pair", "pair_rule", "proposal", "series", "meeting", "paper", "signature"),
        *("scenario_line", "wish", "speed_meeting", "match_decision_line", "fit_answer"),
        *("pair_terms", "goal", "addendum", "expectation", "pulse", "handed_form"),
    }


def test_only_the_programme_that_is_shared_leaves(
    home: Store, ids: dict[str, UUID], keys: Keys, tmp_path: Path
) -> None:
    other = a_whole_programme(home, "Det andre")
    change_person(home, other["adept"], {"name": "Kanarifugl"})
    path = tmp_path / "x.share.age"
    share_for_successor(home, programme=ids["programme"], target=path, lock=keys.public)
    text = opened(path, keys)
    assert "Kanarifugl" not in text
    assert "Det andre" not in text
    assert str(other["pair"]) not in text
