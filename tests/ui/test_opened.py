"""The open file tells what a step did, and lets it be taken back only as long as it is the last one."""

from PySide6.QtCore import QCoreApplication

from mentordesk.core.privacy.commands import delete_person
from mentordesk.core.programme.commands import change_programme
from mentordesk.core.programme.queries import programmes
from mentordesk.ui.opened import Opened
from tests.builders import a_mentor, a_pair, a_programme, an_adept


def told(opened: Opened) -> list[str]:
    """What is on screen."""
    QCoreApplication.processEvents()
    return [live.notice.text for live in opened.notices.live]


def rename(opened: Opened, name: str, *, quiet: bool = False) -> None:
    opened.do(change_programme, quiet=quiet, programme=opened.programme, values={"name": name})


def test_only_the_last_step_is_told_with_undo(opened: Opened) -> None:
    rename(opened, "Nye veier")
    first = told(opened)
    rename(opened, "Nye venner")
    assert len(told(opened)) == len(first) == 1
    opened.notices.live[0].notice.remedies[0].run()
    assert opened.facts.name == "Nye veier"


def test_a_step_that_is_not_told_takes_the_undo_of_the_last_one_away(opened: Opened) -> None:
    rename(opened, "Nye veier")
    rename(opened, "Nye venner", quiet=True)
    assert told(opened) == []


def test_a_trouble_names_nobody_while_names_are_hidden(opened: Opened) -> None:
    amina = an_adept(opened.store, opened.programme)
    a_pair(opened.store, opened.programme, amina, a_mentor(opened.store, opened.programme))
    opened.store.hide_names(on=True)
    opened.do(delete_person, person=amina)
    (text,) = told(opened)
    assert "A. H." in text
    assert "Amina" not in text


def test_what_is_told_can_still_be_read_later(opened: Opened) -> None:
    rename(opened, "Nye veier")
    rename(opened, "Nye venner")
    assert len(opened.notices.kept) == 2


def test_the_only_programme_stays(opened: Opened) -> None:
    assert opened.undoable is None
    opened.undo()
    assert len(opened.read(programmes)) == 1
    assert len(told(opened)) == 1


def test_a_second_programme_can_be_taken_back(opened: Opened) -> None:
    a_programme(opened.store, name="Nye veier")
    assert opened.undoable is not None
    opened.undo()
    assert [row.name for row in opened.read(programmes)] == ["Sterk sammen"]
