"""From facts to the words of one paper: fields, conditions, rows of facts and signers."""

from dataclasses import dataclass

from mentordesk.core.agreements.queries import PaperFacts
from mentordesk.core.agreements.rules import AGREEMENT, signers
from mentordesk.core.documents.letters import isolated as say
from mentordesk.core.documents.texts import PaperText, day, paper_text, rhythm, spaced
from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.programme.queries import ProgrammeRow
from mentordesk.core.programme.templates import template


@dataclass(frozen=True)
class Wording:
    """Everything that is printed of one paper. `rows` are facts, `signers` are (role in words, name or empty)."""

    text: PaperText
    rows: tuple[tuple[str, str], ...]
    signers: tuple[tuple[str, str], ...]
    code: str


def wording(facts: PaperFacts, language: str) -> Wording:
    """The words of a paper in a language. Raises PaperLanguageUnknown."""
    fields, holds = _fields(facts, language), _conditions(facts)
    text = paper_text(facts.kind, language, fields, holds)
    return Wording(text, tuple(_rows(facts, text, fields)), tuple(_signers(facts, text)), paper_code(facts, language))


def paper_code(facts: PaperFacts, language: str) -> str:
    """What stands at the foot of a paper, so that it finds its way back; it tells nothing about anybody."""
    about = (facts.pair,) if facts.signer is None else (facts.signer.id, facts.signer_role)
    code = link_id("paper", facts.programme.id, facts.kind, *about, language).hex[:8].upper()
    return f"{code[:4]}-{code[4:]}"


def _fields(facts: PaperFacts, language: str) -> dict[str, str]:
    programme = facts.programme
    fields = {
        "organisation": programme.organisation or programme.name,
        "programme": programme.name,
        "coordinator": facts.coordinator,
        "purpose": _with_stop(programme.purpose),
        "mandate_body": programme.mandate_body,
        "mandate_case": programme.mandate_case,
        "minor": ", ".join(one.name for one in facts.minors),
        "place": facts.series.place if facts.series else None,
        "adept": facts.adept.name if facts.adept else None,
        "mentor": facts.mentor.name if facts.mentor else None,
        "signer": facts.signer.name if facts.signer else None,
    }
    said = {key: say(value or "") for key, value in fields.items()}
    return said | _dates(facts, language) | _terms(facts, language)


def _with_stop(text: str | None) -> str:
    text = (text or "").strip()
    return text if not text or text[-1] in ".!?" else f"{text}."


def _dates(facts: PaperFacts, language: str) -> dict[str, str]:
    found = {"start": day(facts.programme.start, language), "end": day(facts.programme.end, language)}
    decided = facts.programme.mandate_date
    found["mandate_date"] = day(decided, language) if decided else ""
    series = facts.series
    found["rhythm"] = rhythm(series.weeks, series.first, series.minutes, language) if series else ""
    found["meetings_from"] = day(series.begins, language) if series else ""
    found["meetings_until"] = day(series.until, language) if series else ""
    return found


def terms_of(programme: ProgrammeRow, language: str) -> dict[str, str]:
    """What the programme calls its two roles, indefinite and definite, each also with a capital."""
    return template(programme.template).terms(language)


def _terms(facts: PaperFacts, language: str) -> dict[str, str]:
    found = terms_of(facts.programme, language)
    if facts.signer_role:
        found["signer_term"] = found[f"{facts.signer_role}_term"]
    return found


def _conditions(facts: PaperFacts) -> set[str]:
    programme, series = facts.programme, facts.series
    so = {
        programme.direction: True,
        "purpose": bool((programme.purpose or "").strip()),
        "mandate": bool(programme.mandate_body and programme.mandate_case and programme.mandate_date),
        "period": True,
        "meetings": series is not None,
        "place": series is not None and bool(series.place),
        "minor": bool(facts.minors),
    }
    return {key for key, holds in so.items() if holds}


def _rows(facts: PaperFacts, text: PaperText, fields: dict[str, str]) -> list[tuple[str, str]]:
    """The facts above the clauses; organisation and programme stand in the letterhead already."""
    labels, programme = text.labels, facts.programme
    period = labels.get("from_to", "{start} – {end}").format(**fields)
    contact = [(labels["coordinator"], fields["coordinator"])]
    if programme.organisation_phone:
        contact.append((labels["phone"], say(spaced(programme.organisation_phone))))
    if facts.kind != AGREEMENT:
        return contact
    parties = [(labels["adept"], fields["adept"]), (labels["mentor"], fields["mentor"])]
    return [*parties, *contact, (labels["period"], period)]


def _signers(facts: PaperFacts, text: PaperText) -> list[tuple[str, str]]:
    labels = text.labels
    names = {
        "adept": facts.adept.name if facts.adept else "",
        "mentor": facts.mentor.name if facts.mentor else "",
        "coordinator": facts.coordinator,
        "guardian": facts.guardians[0] if len(facts.guardians) == 1 else "",
    }
    if facts.signer and facts.signer_role:
        names[facts.signer_role] = facts.signer.name
    roles = signers(facts.kind, facts.signer_role, minor=bool(facts.minors))
    return [(labels.get(role, labels["name"]), say(names[role]) if names[role] else "") for role in roles]
