"""What a clause places and the file knows: goals, topics, dates of meetings, lists of people."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby

from mentordesk.core.agreements.expectations.wording import side_by_side, to_talk_about
from mentordesk.core.agreements.facts import PaperFacts, Participant
from mentordesk.core.agreements.library.rules import CLAUSES, kind_of
from mentordesk.core.agreements.said import words_of
from mentordesk.core.agreements.worded import CLOSING
from mentordesk.core.documents.letters import isolated as say
from mentordesk.core.documents.texts import LinesText, Part, PieceText, RowsText, TableText, day, languages, spaced

_TOPICS_TO_WRITE, _GOALS_TO_WRITE, _DATES_TO_WRITE = 3, 3, 6
_NOBODY = "\u00a0"  # an empty cell would be one to write in
_USUAL = "nb"

Labels = Mapping[str, str]


def printed(part: Part, facts: PaperFacts, labels: Labels, language: str) -> Iterator[Part]:
    """A part as it is printed: where it is a piece, what stands for it."""
    if not isinstance(part, PieceText) or part == CLOSING:
        yield part
        return
    own = {**words_of(language), **labels}
    yield from _PIECES[part.name](facts, own, language)


def _goals(facts: PaperFacts, labels: Labels, language: str) -> Iterator[Part]:
    """With room to write where there are none."""
    del language
    rows = [
        (say(goal.text), _whose(goal.owner, facts, labels), "" if goal.start is None else str(goal.start))
        for goal in facts.agreed.goals
    ]
    head = tuple(labels.get(key, "") for key in ("goal", "owner", "goal_now"))
    yield TableText(head, tuple(rows) or (("", "", ""),) * _GOALS_TO_WRITE)


def _whose(owner: str, facts: PaperFacts, labels: Labels) -> str:
    person = {"adept": facts.adept, "mentor": facts.mentor}.get(owner)
    return say(person.name) if person else labels.get("common", "")


def _topics(facts: PaperFacts, labels: Labels, language: str) -> Iterator[Part]:
    """A list, but among clauses one line of it, which goes on where the sentence before it ends."""
    del labels, language
    topics = tuple(say(topic) for topic in facts.agreed.topics)
    if topics and kind_of(facts.kind).layout == CLAUSES:
        yield " · ".join(topics)
        return
    yield topics or LinesText(_TOPICS_TO_WRITE)


def _dates(facts: PaperFacts, labels: Labels, language: str) -> Iterator[Part]:
    if not facts.meetings:
        yield LinesText(_DATES_TO_WRITE)
        return
    rows = (
        (str(number), weekday(one.start, language), _time(one.start, language), say(one.place or ""))
        for number, one in enumerate(facts.meetings, start=1)
    )
    yield TableText(("", *(labels.get(key, "") for key in ("date", "time", "place"))), tuple(rows))


def _days(facts: PaperFacts, labels: Labels, language: str) -> Iterator[Part]:
    """The days of the meetings in one sentence, month by month: «5. og 19. januar, 2. februar 2027».

    Where all are called off, those of the series.
    """
    del labels
    days = [one.start.date() for one in facts.meetings]
    if not days and facts.series is not None:
        yield _stopped(f"{day(facts.series.begins, language)} – {day(facts.series.until, language)}")
    elif days and language in languages():
        yield f"{', '.join(_by_months(days, language))}."
    elif days:
        yield _stopped(", ".join(day(one, language) for one in days))


def _stopped(days: str) -> str:
    """With a full stop; some languages' dates end with one: «8 лютого 2027 р.»"""
    return days if days.endswith(".") else f"{days}."


def _by_months(days: Sequence[dt.date], language: str) -> list[str]:
    months = [list(some) for _, some in groupby(days, key=lambda one: (one.year, one.month))]
    closing = {some[0].year: some for some in months}
    return [_in_month(some, language, with_year=closing[some[0].year] is some) for some in months]


def _in_month(days: Sequence[dt.date], language: str, *, with_year: bool) -> str:
    from babel.dates import format_date
    from babel.lists import format_list

    stop, locale = ("", "en_GB") if language == "en" else (".", language)
    told = format_list([f"{one.day}{stop}" for one in days], locale=locale)
    month = format_date(days[0], "MMMM", locale=locale)
    return "\u00a0".join([told, month, *([str(days[0].year)] if with_year else [])])


def weekday(moment: dt.datetime, language: str) -> str:
    """A day with its weekday, such as «mandag 11. januar 2027»."""
    from babel.dates import format_date

    ours = language if language in languages() else _USUAL
    return f"{format_date(moment, 'EEEE', locale=ours)} {day(moment.date(), ours)}"


def _time(moment: dt.datetime, language: str) -> str:
    return f"{moment:%H.%M}" if language != "en" else f"{moment:%H:%M}"


def _pairs(facts: PaperFacts, labels: Labels, language: str) -> Iterator[Part]:
    del language
    rows = tuple((say(adept), say(mentor)) for adept, mentor in facts.listed.pairs)
    yield TableText((labels.get("adept", ""), labels.get("mentor", "")), rows)


def _people(facts: PaperFacts, labels: Labels, language: str) -> Iterator[Part]:
    """Names with room to sign for being there; on the list for emergencies telephones, and guardians if any."""
    del language
    if facts.kind != "emergency":
        head = tuple(labels.get(key, "") for key in ("name", "role", "signature"))
        yield TableText(head, tuple((say(one.name), labels.get(one.role, ""), "") for one in facts.listed.people))
        return
    rows = [
        (say(one.name), say(spaced(one.phone)) if one.phone else "", _guardians(one)) for one in facts.listed.people
    ]
    columns = 3 if any(row[-1] != _NOBODY for row in rows) else 2
    head = tuple(labels.get(key, "") for key in ("name", "phone", "guardian"))
    yield TableText(head[:columns], tuple(row[:columns] for row in rows))


def _guardians(one: Participant) -> str:
    told = (f"{say(name)} {say(spaced(phone)) if phone else ''}".strip() for name, phone in one.guardians)
    return "\n".join(told) or _NOBODY


def _months(facts: PaperFacts, labels: Labels, language: str) -> Iterator[Part]:
    """The months of the programme, each with its meetings, or with room to write."""
    from babel.dates import format_date

    del labels
    ours = language if language in languages() else _USUAL
    locale, pattern = ("en_GB", "d MMM") if ours == "en" else (ours, "d. MMM")
    rows = []
    start, end = facts.period or (facts.programme.start, facts.programme.end)
    month = start.replace(day=1)
    while month <= end:
        dates = [one.start for one in facts.meetings if (one.start.year, one.start.month) == (month.year, month.month)]
        told = ", ".join(format_date(one, pattern, locale=locale) for one in dates)
        rows.append((format_date(month, "MMMM y", locale=locale), told))
        month = (month + dt.timedelta(days=32)).replace(day=1)
    yield RowsText(tuple(rows))


def _expectations(facts: PaperFacts, labels: Labels, language: str) -> Iterator[Part]:
    """What both answered beside each other; on the sheet for their first meeting what there is to talk about."""
    told = to_talk_about if facts.kind == "first_meeting" else side_by_side
    yield from told(facts.expectations, labels, language)


def _signers(facts: PaperFacts, labels: Labels, language: str) -> Iterator[Part]:
    """Who signs for the organisation."""
    del language
    signer, title = (facts.attest.signer, facts.attest.signer_title) if facts.attest else (facts.coordinator, None)
    yield RowsText(((title or labels.get("coordinator", ""), say(signer)),))


def _tasks(facts: PaperFacts, labels: Labels, language: str) -> Iterator[Part]:
    """What somebody has done, as a person has confirmed it."""
    del labels, language
    yield tuple(say(one) for one in facts.attest.tasks) if facts.attest else ()


def _competences(facts: PaperFacts, labels: Labels, language: str) -> Iterator[Part]:
    """What somebody has shown that they can."""
    del labels, language
    yield tuple(say(one) for one in facts.attest.competences) if facts.attest else ()


_PIECES: Mapping[str, Callable[[PaperFacts, Labels, str], Iterator[Part]]] = {
    "goals": _goals,
    "topics": _topics,
    "dates": _dates,
    "days": _days,
    "pairs": _pairs,
    "people": _people,
    "months": _months,
    "expectations": _expectations,
    "signers": _signers,
    "tasks": _tasks,
    "competences": _competences,
}
