"""From facts to the words of one paper: its text with fields and conditions, rows of facts, and who signs."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from mentordesk.core.agreements.facts import PaperFacts
from mentordesk.core.agreements.handed.on_paper import asked_by_hand
from mentordesk.core.agreements.handed.rules import EVALUATION, point_of
from mentordesk.core.agreements.library.errors import ClauseEndless
from mentordesk.core.agreements.library.rules import CLAUSES, FORM, LETTER, LONGEST_CLAUSE, PAIR, POSTER, kind_of
from mentordesk.core.agreements.pieces import printed
from mentordesk.core.agreements.rules import code_of, signers
from mentordesk.core.agreements.said import conditions, fields_of
from mentordesk.core.agreements.worded import Letter, Wording
from mentordesk.core.documents.letters import isolated as say
from mentordesk.core.documents.texts import (
    ClauseText,
    PaperText,
    Part,
    PieceText,
    RowsText,
    day,
    languages,
    paper_text,
    phrases,
    spaced,
)
from mentordesk.core.programme.queries import ProgrammeRow
from mentordesk.core.programme.templates import template

BLANK = "________________"
"""What stands for a field that is not known: a line to write on."""
_USUAL = "nb"


def wording(facts: PaperFacts, language: str) -> Wording:
    """The words of a paper in a language, and in the one beside it.

    Raises PaperLanguageUnknown, FieldUnknown, BracesUnpaired, ClauseEndless.
    """
    other = _beside(facts, language)
    if not other:
        return _worded(facts._replace(shared=facts.shared._replace(beside=None)), language)  # no clause tells of two
    return replace(_worded(facts, language), beside=_worded(facts, other))


def _beside(facts: PaperFacts, language: str) -> str:
    """The language of the second column: a paper of clauses has one where there is a text in it. Empty for none."""
    other = facts.shared.beside or ""
    there = other in facts.texts or other in languages()
    return other if there and other != language and kind_of(facts.kind).layout == CLAUSES else ""


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
        rows=() if kind.layout in (LETTER, POSTER) else tuple(_rows(facts, text, fields)),
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
    said: list[Part] = []
    for piece in clause.pieces:
        for part in printed(_to_write(piece), facts, labels, language):
            if _goes_on(piece, part, said):
                said[-1] = f"{said[-1]} {part}"
            else:
                said.append(part)
    return ClauseText(clause.heading, tuple(said))


def _to_write(piece: Part) -> Part:
    """A row whose value is not known has room to write, as wide as the row."""
    if not isinstance(piece, RowsText):
        return piece
    return RowsText(tuple((label, "" if value == BLANK else value) for label, value in piece.rows))


def _goes_on(piece: Part, part: Part, said: Sequence[Part]) -> bool:
    """What the file knows, told in one line, stands where the sentence before it ends with a colon."""
    before = said[-1] if said else None
    return isinstance(piece, PieceText) and isinstance(part, str) and isinstance(before, str) and before.endswith(":")


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
    """Who to ask and how, in one row; a text without the label `phone` has no number."""
    number = facts.programme.organisation_phone if "phone" in labels else None
    called = [say(spaced(number))] if number else []
    if "coordinator" not in labels:
        return [(labels["phone"], called[0])] if called else []
    return [(labels["coordinator"], ", ".join([fields["coordinator"], *called]))]


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
        title = facts.attest.signer_title or ""
        return [(say(title[:1].upper() + title[1:]) or labels.get("name", ""), say(facts.attest.signer))]
    roles = signers(facts.kind, facts.signer_role, minor=bool(facts.minors))
    return [(labels.get(role, labels.get("name", "")), say(names[role]) if names[role] else "") for role in roles]
