"""Norway's holidays by name."""

import datetime as dt
import subprocess
import sys

from mentordesk.core.meetings.public_holidays import public_holidays


def test_the_spring_of_2027_in_order_and_by_name() -> None:
    assert public_holidays(dt.date(2027, 3, 25), dt.date(2027, 5, 17)) == {
        dt.date(2027, 3, 25): "Skjærtorsdag",
        dt.date(2027, 3, 26): "Langfredag",
        dt.date(2027, 3, 28): "Første påskedag",
        dt.date(2027, 3, 29): "Andre påskedag",
        dt.date(2027, 5, 1): "Arbeidernes dag",
        dt.date(2027, 5, 6): "Kristi himmelfartsdag",
        dt.date(2027, 5, 16): "Første pinsedag",
        dt.date(2027, 5, 17): "Andre pinsedag, Grunnlovsdag",
    }


def test_a_period_over_the_turn_of_the_year() -> None:
    found = public_holidays(dt.date(2026, 12, 25), dt.date(2027, 1, 1))
    assert list(found.values()) == ["Første juledag", "Andre juledag", "Første nyttårsdag"]


def test_english_for_those_who_ask() -> None:
    assert public_holidays(dt.date(2028, 5, 17), dt.date(2028, 5, 17), "en") == {
        dt.date(2028, 5, 17): "Constitution Day"
    }


def test_the_library_is_loaded_with_the_first_question_only() -> None:
    code = (
        "import sys, mentordesk.core.meetings.commands, mentordesk.core.meetings.ics;"
        "sys.exit(bool({'holidays', 'icalendar', 'numpy'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
