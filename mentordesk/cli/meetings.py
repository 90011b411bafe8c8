"""`meetings`, `calendar` and `list … meetings`."""

import datetime as dt
import re
from functools import partial
from pathlib import Path
from uuid import UUID

from mentordesk import words
from mentordesk.cli.call import Call
from mentordesk.cli.verbs import Verbs, date
from mentordesk.core.meetings.commands import plan_series
from mentordesk.core.meetings.queries import MeetingRow, PlannedSeries, calendar_meetings, meetings
from mentordesk.core.meetings.rules import Collision, Rhythm, with_offset
from mentordesk.core.programme.queries import names, person_named, programme_of
from mentordesk.core.store.outgoing import write_out
from mentordesk.core.store.unit import Store

COLUMNS = ("when", "adept", "mentor", "place", "status")
ONLY_FOR_PEOPLE = ("when", "adept", "mentor")


def add_verbs(verbs: Verbs) -> None:
    """Add `meetings` and `calendar`."""
    series = verbs.add("meetings", _meetings, many=True)
    series.add_argument("--every", type=_weeks, required=True, metavar="2w")
    series.add_argument("--first", type=date, required=True, metavar="DATE")
    series.add_argument("--time", type=_time, required=True, metavar="17:00")
    series.add_argument("--minutes", type=int, required=True)
    series.add_argument("--until", type=date, required=True, metavar="DATE")
    series.add_argument("--pair", type=UUID, metavar="ID")
    calendar = verbs.add("calendar", _calendar, many=True)
    calendar.add_argument("out", metavar="OUT.ics", type=Path)
    calendar.add_argument("--person", metavar="WHO")


def _weeks(text: str) -> int:
    """`2w`: every second week."""
    found = re.fullmatch(r"([1-9][0-9]?)w", text, re.ASCII)
    if found is None:
        raise ValueError(text)
    return int(found[1])


def _time(text: str) -> dt.time:
    return dt.datetime.strptime(text, "%H:%M").time()


def _meetings(call: Call) -> None:
    args = call.args
    rhythm = Rhythm(args.every, args.first, args.time, args.minutes, args.until)
    with call.store() as store:
        plan = plan_series(
            store,
            programme=call.programme(store),
            rhythm=rhythm,
            pairs=None if args.pair is None else [args.pair],
            language=call.language,
        )
    call.answer(_json(plan))
    _tell(call, plan)


def _json(plan: PlannedSeries) -> dict[str, object]:
    return {
        "made": len(plan.made),
        "already": plan.already,
        "holidays": [{"date": day.date.isoformat(), "name": day.name} for day in plan.holidays],
        "collisions": [
            {"person": str(one.person), "meetings": [str(one.first.id), str(one.second.id)]} for one in plan.collisions
        ],
    }


def _tell(call: Call, plan: PlannedSeries) -> None:
    call.say("meetings_made", count=len(plan.made))
    if plan.already:
        call.say("meetings_already", count=plan.already)
    for day in plan.holidays:
        call.say("meetings_holiday", date=day.date.isoformat(), name=day.name)
    for one in plan.collisions:
        _tell_collision(call, one)


def _tell_collision(call: Call, one: Collision[MeetingRow]) -> None:
    call.say(
        "meetings_collision",
        name=one.first.name_of(one.person),
        first=_clock(one.first),
        one=one.first.other_name(one.person),
        second=_clock(one.second),
        other=one.second.other_name(one.person),
    )


def _clock(row: MeetingRow) -> str:
    return f"{row.start:%Y-%m-%d %H:%M}"


def _calendar(call: Call) -> None:
    from mentordesk.core.meetings import ics

    out: Path = call.args.out
    with call.store() as store:
        programme = call.programme(store)
        person = None if call.args.person is None else store.read(person_named, call.args.person)
        found = store.read(calendar_meetings, programme, person=person)
        summary = partial(words.line, "summary_of_both" if person is None else "summary_with_other", call.language)
        content = ics.calendar(found, name=_calendar_name(store, programme, person), summary=summary, person=person)
        write_out(store, out, content)
    call.answer({"file": str(out), "meetings": len(found)})
    call.say("calendar_made", name=out.name, count=len(found))


def _calendar_name(store: Store, programme: UUID, person: UUID | None) -> str:
    name = store.read(programme_of, programme).name
    return name if person is None else f"{name} – {store.read(names)[person]}"


def meeting_rows(store: Store, programme: UUID) -> list[dict[str, object]]:
    """The meetings as `list … meetings` tells them; a person also sees names, and a time without an offset."""
    return [
        {
            "id": str(row.id),
            "pair": str(row.pair),
            "start": with_offset(row.start).isoformat(),
            "minutes": row.minutes,
            "place": row.place,
            "status": row.status,
            "when": _clock(row),
            "adept": row.adept_name,
            "mentor": row.mentor_name,
        }
        for row in store.read(meetings, programme)
    ]
