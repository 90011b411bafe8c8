from pathlib import Path
from uuid import UUID

import pytest

from mentordesk.core.agreements.plans.commands import WRITING, write_cards, write_plan, write_sheets
from mentordesk.core.agreements.plans.errors import NoPlanToPrint, NoRoundToPrint
from mentordesk.core.documents.errors import PaperFolderReadOnly, PaperLanguageUnknown
from mentordesk.core.kernel.identifiers import new_id
from mentordesk.core.kernel.progress import Cancelled, Progress
from mentordesk.core.matching.say.tables import SpeedMeeting
from mentordesk.core.store.history import history
from mentordesk.core.store.unit import Store
from tests.core.agreements.plans.conftest import People


def test_the_plan_lies_in_the_folder_and_the_history_tells(
    store: Store, programme: UUID, proposed: People, tmp_path: Path
) -> None:
    del proposed
    step = store.steps()[0]
    (path,) = write_plan(store, programme=programme, folder=tmp_path / "ut", language="nb")
    assert path.name.endswith(" Koblingsplan.pdf")
    assert path.read_bytes().startswith(b"%PDF")
    assert store.read(history)[0].command == "agreements.print_plan"
    assert store.steps()[0] == step


def test_everybody_has_a_file_of_their_own(store: Store, programme: UUID, proposed: People, tmp_path: Path) -> None:
    del proposed
    done: list[tuple[int, int]] = []
    progress = Progress(lambda now, total: done.append((now, total)))
    made = write_sheets(store, programme=programme, folder=tmp_path, language="nb", progress=progress)
    names = [path.stem.partition("deltakerne ")[2] for path in made]
    assert names[1:] == ["Amina Hussein", "Kari Nordmann", "Per Olsen"]
    assert "<" not in names[0]
    assert all(path.parent == tmp_path for path in made)
    assert done[-1] == (4, 4)


def test_called_off_means_nothing_is_written(store: Store, programme: UUID, proposed: People, tmp_path: Path) -> None:
    del proposed
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        write_sheets(store, programme=programme, folder=tmp_path / "ut", language="nb", progress=progress)
    assert not (tmp_path / "ut").exists()


def test_cards_of_a_round(store: Store, programme: UUID, people: People, tmp_path: Path) -> None:
    with pytest.raises(NoRoundToPrint):
        write_cards(store, programme=programme, folder=tmp_path, language="nb")
    with store.recording("matching.propose") as session:
        both = {"adept": people["Amina"], "mentor": people["Kari"]}
        session.add(SpeedMeeting(id=new_id(), programme=programme, turn=1, **both))
        session.facts["count"] = 1
    (path,) = write_cards(store, programme=programme, folder=tmp_path, language="en")
    assert path.name.endswith(" Speed meetings.pdf")


@pytest.mark.usefixtures("people")
def test_without_a_plan_there_is_nothing_to_write(store: Store, programme: UUID, tmp_path: Path) -> None:
    for write in (write_plan, write_sheets):
        with pytest.raises(NoPlanToPrint):
            write(store, programme=programme, folder=tmp_path, language="nb")


@pytest.mark.usefixtures("proposed")
def test_troubles_are_told(store: Store, programme: UUID, tmp_path: Path) -> None:
    (tmp_path / "fil").write_text("", "utf-8")
    with pytest.raises(PaperFolderReadOnly):
        write_plan(store, programme=programme, folder=tmp_path / "fil", language="nb")
    with pytest.raises(PaperLanguageUnknown):
        WRITING["plan"](store, programme=programme, folder=tmp_path, language="tlh")
