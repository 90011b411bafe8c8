"""What a clause places and the file knows: goals, topics, dates of meetings, lists of people."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping

from mentordesk.core.agreements.expectations.wording import side_by_side, to_talk_about
from mentordesk.core.agreements.facts import PaperFacts
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
    del labels, language
    yield tuple(say(topic) for topic in facts.agreed.topics) or LinesText(_TOPICS_TO_WRITE)


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
    """The days of the meetings in few lines, year by year."""
    from babel.dates import format_date

    del labels
    ours = language if language in languages() else _USUAL
    pattern = "d MMMM" if ours == "en" else "d. MMMM"
    years: dict[int, list[str]] = {}
    for one in facts.meetings:
        years.setdefault(one.start.year, []).append(format_date(one.start, pattern, locale=ours).replace(" ", "\u00a0"))
    if years:
        yield RowsText(tuple((str(year), ", ".join(days)) for year, days in years.items()))


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
    """Names with room to sign for being there; on the list for emergencies telephones, the guardians' too."""
    del language
    if facts.kind != "emergency":
        head = tuple(labels.get(key, "") for key in ("name", "role", "signature"))
        yield TableText(head, tuple((say(one.name), labels.get(one.role, ""), "") for one in facts.listed.people))
        return
    head = tuple(labels.get(key, "") for key in ("name", "phone", "guardian"))
    yield TableText(
        head,
        tuple(
            (
                say(one.name),
                say(spaced(one.phone)) if one.phone else "",
                "\n".join(f"{say(name)} {say(spaced(phone)) if phone else ''}".strip() for name, phone in one.guardians)
                or _NOBODY,
            )
            for one in facts.listed.people
        ),
    )


def _months(facts: PaperFacts, labels: Labels, language: str) -> Iterator[Part]:
    """The months of the programme, each with its meetings, or with room to write."""
    from babel.dates import format_date

    ours = language if language in languages() else _USUAL
    del labels
    rows = []
    month = facts.programme.start.replace(day=1)
    while month <= facts.programme.end:
        dates = [one.start for one in facts.meetings if (one.start.year, one.start.month) == (month.year, month.month)]
        told = ", ".join(format_date(one, "d. MMM", locale=ours) for one in dates)
        rows.append((format_date(month, "MMMM y", locale=ours), told))
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
