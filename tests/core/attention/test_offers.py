"""Offers that nobody answered in time are on the first page, with the one whom it is about."""

import datetime as dt
from pathlib import Path

from mentordesk.core.attention.queries import today
from mentordesk.core.selection.choosing.offers.rules import OFFERS
from mentordesk.core.selection.commands import accept_selection
from tests.builders import a_programme, a_store, an_adept


def test_an_offer_is_told_on_the_day_after_its_deadline(tmp_path: Path) -> None:
    store = a_store(tmp_path)
    programme = a_programme(store, places=1)
    an_adept(store, programme)
    accept_selection(store, programme=programme, answer_by=dt.date(2026, 12, 4))
    on_the_day, after = (
        [
            one
            for one in store.read(today, programme, dt.datetime(2026, 12, day, 9)).items
            if one.cause == "offers_run_out"
        ]
        for day in (4, 6)
    )
    assert not on_the_day
    assert [(one.count, one.days, one.who, one.record) for one in after] == [(1, 2, "Amina Hussein", str(OFFERS))]
    store.close()
