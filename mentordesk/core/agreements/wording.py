"""From facts to the words of one paper: its text with fields and conditions, rows of facts, and who signs."""

from collections.abc import Mapping
from dataclasses import replace

from mentordesk.core.agreements.facts import PaperFacts
from mentordesk.core.agreements.handed.on_paper import asked_by_hand
from mentordesk.core.agreements.handed.rules import EVALUATION, point_of
from mentordesk.core.agreements.library.errors import ClauseEndless
from mentordesk.core.agreements.library.rules import CLAUSES, FORM, LETTER, LONGEST_CLAUSE, PAIR, kind_of
from mentordesk.core.agreements.pieces import printed
from mentordesk.core.agreements.rules import code_of, signers
from mentordesk.core.agreements.said import conditions, fields_of
from mentordesk.core.agreements.worded import Letter, Wording
from mentordesk.core.documents.letters import isolated as say
from mentordesk.core.documents.texts import ClauseText, PaperText, day, languages, paper_text, phrases, spaced
from mentordesk.core.programme.queries import ProgrammeRow
from mentordesk.core.programme.templates import template

BLANK = "________________"
"""What stands for a field that is not known: a line to write on."""
_USUAL = "nb"


def wording(facts: PaperFacts, language: str) -> Wording:
    """The words of a paper in a language, and in the one beside it.

    Raises PaperLanguageUnknown, FieldUnknown, BracesUnpaired, ClauseEndless.
    """
    found = _worded(facts, language)
    other = facts.shared.beside
    if other and other != language and kind_of(facts.kind).layout == CLAUSES and _has_text(facts, other):
        return replace(found, beside=_worded(facts, other))
    return found


def _has_text(facts: PaperFacts, language: str) -> bool:
    return language in facts.texts or language in languages()


def _worded(facts: PaperFacts, language: str) -> Wording:
    kind, programme = kind_of(facts.kind), facts.programme
    fields = fields_of(facts, language)
    own = facts.texts.get(language)
    point = point_of(programme.start, programme.end, facts.today) if facts.kind == EVALUATION else ""
    holds = conditions(facts) | {point}
    text = paper_text(facts.kind, language, fields, holds, own.content if own else None, BLANK)
    _refuse_endless(text)
    asked = asked_by_hand(facts.kind, text.labels, point) if kind.layout == FORM else ()
    text = PaperText(
        text.title,
        own.version if own else text.version,
        text.labels,
        (*(_with_pieces(clause, facts, text.labels, language) for clause in text.clauses), *asked),
        text.empty,
    )
    return Wording(
        text=text,
        rows=() if kind.layout == LETTER else tuple(_rows(facts, text, fields)),
        signers=tuple(_signers(facts, text)),
        code=paper_code(facts, language),
        language=language,
        layout=kind.layout,
        head=(programme.organisation or programme.name, programme.name if programme.organisation else ""),
        logo=facts.logo.fingerprint if facts.logo else "",
        letter=_letter(facts, text, fields, language) if kind.layout == LETTER else None,
    )


def _refuse_endless(text: PaperText) -> None:
    """Raises ClauseEndless: what was filled in may be longer than anybody reads."""
    for clause in text.clauses:
        letters = sum(len(part) if isinstance(part, str) else sum(map(len, part)) for part in clause.parts)
        if letters > LONGEST_CLAUSE:
            raise ClauseEndless(place=clause.heading or text.title, letters=letters, most=LONGEST_CLAUSE)


def _with_pieces(clause: ClauseText, facts: PaperFacts, labels: Mapping[str, str], language: str) -> ClauseText:
    pieces = tuple(part for piece in clause.pieces for part in printed(piece, facts, labels, language))
    return ClauseText(clause.heading, pieces)


def paper_code(facts: PaperFacts, language: str) -> str:
    """What stands at the foot of a paper, so that it finds its way back; it tells nothing about anybody."""
    about: list[object] = [] if facts.pair is None else [facts.pair]
    about += [] if facts.addendum is None else [facts.addendum.id]
    about += [] if facts.signer is None else [facts.signer.id, facts.signer_role]
    code = code_of(facts.programme.id, facts.kind, tuple(about) or (None,), language)
    return f"{code[:4]}-{code[4:]}"


def terms_of(programme: ProgrammeRow, language: str) -> dict[str, str]:
    """What the programme calls its two roles, indefinite and definite, each also with a capital."""
    return template(programme.template).terms(language)


def _rows(facts: PaperFacts, text: PaperText, fields: Mapping[str, str]) -> list[tuple[str, str]]:
    """The facts above the clauses; organisation and programme stand in the letterhead already."""
    labels = text.labels
    contact = _contact(facts, labels, fields)
    if facts.signer is not None and "signer" in labels:
        contact = [(labels["signer"], fields["signer"]), *contact]
    if kind_of(facts.kind).about != PAIR:
        return contact
    parties = [(labels[role], fields[role]) for role in ("adept", "mentor") if role in labels]
    period = labels.get("from_to", "{start} – {end}").format(**fields)
    return [*parties, *contact, *([(labels["period"], period)] if "period" in labels else [])]


def _contact(facts: PaperFacts, labels: Mapping[str, str], fields: Mapping[str, str]) -> list[tuple[str, str]]:
    found = [(labels["coordinator"], fields["coordinator"])] if "coordinator" in labels else []
    if facts.programme.organisation_phone and "phone" in labels:
        found.append((labels["phone"], say(spaced(facts.programme.organisation_phone))))
    return found


def _letter(facts: PaperFacts, text: PaperText, fields: Mapping[str, str], language: str) -> Letter:
    """To whom, when, and signed by the coordinator."""
    usual = phrases(language if language in languages() else _USUAL).get("letter", {})
    closing = (
        text.labels.get("closing", usual.get("closing", "")),
        fields["coordinator"],
        fields["organisation"],
        fields["coordinator_phone"],
    )
    return Letter(
        _addressee(facts, fields),
        day(facts.today, language),
        tuple(line for line in closing if line),
    )


def _addressee(facts: PaperFacts, fields: Mapping[str, str]) -> str:
    """The guardian or the employer where it is written to one, else the person; empty where nobody is known."""
    if facts.kind == "guardian_letter":
        return say(facts.guardians[0]) if facts.guardians else ""
    if facts.kind == "thanks_employer":
        return say(facts.signer.employer) if facts.signer and facts.signer.employer else ""
    return fields["signer"]


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
    if facts.attest:
        return [(say(facts.attest.signer_title or "") or labels.get("name", ""), say(facts.attest.signer))]
    roles = signers(facts.kind, facts.signer_role, minor=bool(facts.minors))
    return [(labels.get(role, labels.get("name", "")), say(names[role]) if names[role] else "") for role in roles]
