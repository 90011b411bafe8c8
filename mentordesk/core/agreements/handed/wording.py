"""From facts to the sheets that are handed out. Text in, text out."""

from collections.abc import Iterator, Sequence

from mentordesk.core.agreements.facts import PaperFacts
from mentordesk.core.agreements.handed import rules
from mentordesk.core.agreements.handed.items import form_version
from mentordesk.core.agreements.handed.sheets import Sheet, asked_on
from mentordesk.core.agreements.said import conditions, fields_of
from mentordesk.core.agreements.wording import BLANK
from mentordesk.core.documents.texts import PaperText, paper_text
from mentordesk.core.programme.rules import shown_name


def sheets_of(facts: Sequence[PaperFacts], language: str, point: str, codes: Iterator[str]) -> Iterator[Sheet]:
    """One sheet for each of the facts; a survey has one for each role. Raises PaperLanguageUnknown."""
    for one in facts:
        if one.kind == rules.EVALUATION:
            for role in rules.ROLES:
                yield _sheet(one._replace(signer_role=role), language, next(codes), point, role)
        else:
            yield _sheet(one, language, next(codes))


def _sheet(facts: PaperFacts, language: str, code: str, point: str = "", role: str = "") -> Sheet:
    own = facts.texts.get(language)
    holds = conditions(facts) | ({point} if point else set())
    text = paper_text(facts.kind, language, fields_of(facts, language), holds, own.content if own else None, BLANK)
    asked = asked_on(facts.kind, text.labels, point, role)
    about = rules.About(facts.kind, code, form_version(asked), language, point, role)
    return Sheet(
        about,
        text,
        asked,
        tuple(_people(facts, text, about, language)),
        facts.programme.organisation,
        facts.programme.name,
        facts.pair,
        facts.signer.id if facts.signer else None,
        _whose(facts, text, about),
    )


def _people(facts: PaperFacts, text: PaperText, about: rules.About, language: str) -> Iterator[tuple[str, str]]:
    """Whom the form is about; a survey says at which point it is, and names nobody."""
    labels, fields = text.labels, fields_of(facts, language)
    if about.kind == rules.EVALUATION:
        yield labels[f"role_{about.role}"], labels[f"point_{about.point}"]
    elif facts.signer is None:
        yield from ((labels[role], fields[role]) for role in rules.ROLES)
    else:
        yield labels["signer"], fields["signer"]
        if "other" in labels:
            yield labels["other"], fields["other"]


def _whose(facts: PaperFacts, text: PaperText, about: rules.About) -> str:
    """What the file is called by, who fills it in first; who is hidden has initials."""
    if about.kind == rules.EVALUATION:
        return f"{text.labels[f'role_{about.role}']} {text.labels[f'point_{about.point}']}"
    both = (facts.adept, facts.mentor) if facts.signer is None else (facts.signer, *facts.others)
    return "–".join(shown_name(one.name, one.hidden) for one in both if one is not None)
