"""The engine for looking is exchanged under those who look: each ends on the one it began with."""

from pathlib import Path
from threading import Event, Thread

from mentordesk.core.programme.queries import programmes
from mentordesk.core.store import backups
from mentordesk.core.store.file import Key
from mentordesk.core.store.unit import Store
from tests.builders import a_programme


def test_a_look_under_way_is_waited_for_and_later_ones_see_the_copy(store: Store, tmp_path: Path) -> None:
    a_programme(store)
    copy = tmp_path / "kopi.mentordesk"
    backups.copy_to(store, copy)
    looking, go_on, seen = Event(), Event(), list[str]()

    def work() -> Key | None:
        seen.extend(row.name for row in store.read(programmes))
        return None

    def look() -> None:
        with store.reading() as session:
            programmes(session)
            looking.set()
            go_on.wait(10)
            seen.append("the look ended")

    first = Thread(target=look)
    first.start()
    looking.wait(10)
    exchange = Thread(target=lambda: store.exchange(work, meanwhile=lambda: copy))
    exchange.start()
    exchange.join(0.2)
    assert seen == []
    go_on.set()
    for thread in (first, exchange):
        thread.join(10)
    assert seen == ["the look ended", "Sterk sammen"]
    a_programme(store, name="Nye veier")
    assert len(store.read(programmes)) == 2
