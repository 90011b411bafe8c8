"""What is so of a paper: the fields that any text may use, and the conditions that its clauses stand under."""

import datetime as dt
from collections.abc import Iterable, Mapping

from mentordesk.core.agreements.facts import PaperFacts
from mentordesk.core.agreements.library.rules import LETTER, kind_of
from mentordesk.core.documents.bidi import runs_backwards
from mentordesk.core.documents.letters import isolated as say
from mentordesk.core.documents.texts import day, languages, phrases, rhythm, spaced
from mentordesk.core.matching.settings.rules import GROUP
from mentordesk.core.programme.queries import PersonRow
from mentordesk.core.programme.rules import shown_name
from mentordesk.core.programme.templates import template

_USUAL = "nb"
_TO_ANSWER = dt.timedelta(days=7)
_ROLES = ("adept", "mentor")


def fields_of(facts: PaperFacts, language: str) -> dict[str, str]:
    """Every field, empty where nothing is known. What people wrote is shut off from the sentence around it."""
    own = {**_of_programme(facts), **_of_people(facts, language), **_of_pair(facts)}
    said = {key: say(value or "") for key, value in own.items()}
    return said | _days(facts, language) | _terms(facts, language)


def _of_programme(facts: PaperFacts) -> dict[str, str | None]:
    programme, shared = facts.programme, facts.shared
    phone, deputy = programme.organisation_phone, shared.deputy_phone
    return {
        "organisation": programme.organisation or programme.name,
        "programme": programme.name,
        "coordinator": facts.coordinator,
        "coordinator_phone": spaced(phone) if phone else None,
        "deputy": shared.deputy,
        "deputy_phone": spaced(deputy) if deputy else None,
        "purpose": _with_stop(programme.purpose),
        "target_group": programme.target_group,
        "mandate_body": programme.mandate_body,
        "mandate_case": programme.mandate_case,
        "places": str(programme.places),
        "travel": _with_stop(shared.travel),
        "insurance": _with_stop(shared.insurance),
    }


def _of_people(facts: PaperFacts, language: str) -> dict[str, str | None]:
    """Everybody by name on their own papers; on a letter to the other, who is hidden has initials."""
    others = [shown_name(one.name, one.hidden) for one in facts.others]
    first = [shown_name(one.name, one.hidden) if one.hidden else first_name(one) for one in facts.others]
    return {
        "adept": facts.adept.name if facts.adept else None,
        "mentor": facts.mentor.name if facts.mentor else None,
        "adept_first": first_name(facts.adept),
        "mentor_first": first_name(facts.mentor),
        "signer": facts.signer.name if facts.signer else None,
        "signer_first": first_name(facts.signer),
        "other": listed(others, language),
        "other_first": listed(first, language),
        "minor": ", ".join(one.name for one in facts.minors),
        "guardian": listed(facts.guardians, language),
    }


def _of_pair(facts: PaperFacts) -> dict[str, str | None]:
    agreed, addendum, attest = facts.agreed, facts.addendum, facts.attest
    return {
        "place": facts.series.place if facts.series else None,
        "meetings_planned": str(len(facts.meetings)) if facts.meetings else None,
        "channel": agreed.channel,
        "hours": agreed.hours,
        "number": attest.number if attest else str(addendum.number) if addendum else None,
        "meetings_held": str(attest.meetings) if attest and attest.meetings else None,
        "hours_held": str(attest.hours) if attest and attest.hours else None,
        "addendum_text": addendum.text if addendum else None,
    }


def first_name(person: PersonRow | None) -> str:
    """What somebody is called: the name they gave for that, else the first of their names."""
    if person is None:
        return ""
    called = (person.preferred_name or person.name).split()
    return called[0] if called else ""


def listed(names: Iterable[str], language: str) -> str:
    """Names in a row, such as «Amina, Leyla og Per»."""
    from babel.lists import format_list

    return format_list(list(names), locale=language if language in languages() else _USUAL)


def _with_stop(text: str | None) -> str:
    text = (text or "").strip()
    return text if not text or text[-1] in ".!?" else f"{text}."


def _days(facts: PaperFacts, language: str) -> dict[str, str]:
    start, end = facts.period or (facts.programme.start, facts.programme.end)
    known: dict[str, dt.date | None] = {
        "start": start,
        "end": end,
        "today": facts.attest.day if facts.attest else facts.today,
        "mandate_date": facts.programme.mandate_date,
        "trial_until": facts.trial_until,
        "until": facts.addendum.until if facts.addendum else None,
        "deadline": _deadline(facts),
        "meetings_from": facts.series.begins if facts.series else None,
        "meetings_until": facts.series.until if facts.series else None,
    }
    shut_off = say if runs_backwards(language) else str  # or its numbers change places with the words between two days
    found = {key: shut_off(day(value, language)) if value else "" for key, value in known.items()}
    series = facts.series
    found["rhythm"] = shut_off(rhythm(series.weeks, series.first, series.minutes, language)) if series else ""
    return found


def _deadline(facts: PaperFacts) -> dt.date | None:
    """The last day for applications; in a letter the day by which one is asked to answer."""
    return facts.today + _TO_ANSWER if kind_of(facts.kind).layout == LETTER else facts.deadline


def _terms(facts: PaperFacts, language: str) -> dict[str, str]:
    """The programme's terms in every inflection, and those of who signs and of the other."""
    found = inflections(facts.programme.template, language)
    mine = facts.signer_role or ""
    theirs = {"adept": "mentor", "mentor": "adept"}.get(mine, "")
    for name, role in (("signer", mine), ("other", theirs)):
        found[f"{name}_term"] = found.get(f"{role}_term", "")
        found[f"the_{name}"] = found.get(f"the_{role}", "")
    return _with_capitals(found)


def inflections(kind: str, language: str) -> dict[str, str]:
    """What a programme of that template calls its two roles, each form also with a capital.

    In the usual language where the template has no words in this one.
    """
    forms = template(kind).content["terms"]
    ours = language if language in forms["adept"] else _USUAL
    found: dict[str, str] = {}
    for role in _ROLES:
        found |= _inflected(role, forms[role][ours])
    return _with_capitals(found)


def _with_capitals(found: Mapping[str, str]) -> dict[str, str]:
    return {**found, **{key[:1].upper() + key[1:]: value[:1].upper() + value[1:] for key, value in found.items()}}


def _inflected(role: str, forms: Mapping[str, str]) -> dict[str, str]:
    return {
        f"{role}_term": forms["indefinite"],
        f"{role}_terms": forms["plural"],
        f"the_{role}": forms["definite"],
        f"the_{role}s": forms["definite_plural"],
    }


def conditions(facts: PaperFacts) -> frozenset[str]:
    """Which of `library.rules.CONDITIONS` hold."""
    programme, series, shared = facts.programme, facts.series, facts.shared
    agreed, attest = facts.agreed, facts.attest
    so = {
        programme.direction: True,
        str(facts.signer_role): facts.signer_role is not None,
        "group": facts.preset == GROUP,
        "youth": bool(facts.minors) or facts.preset == "youth",
        "purpose": bool((programme.purpose or "").strip()),
        "mandate": bool(programme.mandate_body and programme.mandate_case and programme.mandate_date),
        "period": True,
        "meetings": series is not None,
        "place": series is not None and bool(series.place),
        "minor": bool(facts.minors),
        "insurance": bool(shared.insurance),
        "travel": bool(shared.travel),
        "deputy": bool(shared.deputy),
        "topics": bool(agreed.topics),
        "goals": bool(agreed.goals),
        "trial": facts.trial_until is not None,
        "channel": bool(agreed.channel),
        "hours": bool(agreed.hours),
        "until": facts.addendum is not None and facts.addendum.until is not None,
        "beside": bool(shared.beside),
        "leaders": facts.preset == "leaders",
        "meetings_counted": attest is not None and bool(attest.meetings),
        "hours_counted": attest is not None and bool(attest.hours),
        "tasks": attest is not None and bool(attest.tasks),
        "competences": attest is not None and bool(attest.competences),
    }
    return frozenset(key for key, holds in so.items() if holds)


def words_of(language: str) -> Mapping[str, str]:
    """The words of tables and lists that papers put together themselves."""
    found: Mapping[str, str] = phrases(language if language in languages() else _USUAL).get("pieces", {})
    return found
