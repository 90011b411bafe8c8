"""The page with which somebody orders a police certificate."""

from mentordesk.core.documents.blocks import Bullets, Clause, Facts, Signatures, Title
from mentordesk.core.documents.letters import isolated as say
from mentordesk.core.documents.pages import Letterhead
from mentordesk.core.documents.paper import print_to_bytes
from mentordesk.core.documents.strips import Block
from mentordesk.core.documents.texts import ClauseText, PaperText, day, paper_text, spaced
from mentordesk.core.programme.templates import template
from mentordesk.core.recruitment.requirements.purpose.queries import PurposeFacts
from mentordesk.core.recruitment.rules import MENTOR

KIND = "certificate_purpose"


def purpose_pdf(facts: PurposeFacts, language: str) -> bytes:
    """The confirmation as PDF. Raises PaperLanguageUnknown, LetterWithoutFont."""
    fields = _fields(facts, language)
    text = paper_text(KIND, language, fields, ())
    organisation = facts.organisation.name or facts.programme.name
    story: list[Block] = [Title(text.title), Facts(_rows(facts, text, fields))]
    story += [_clause(number, clause) for number, clause in enumerate(text.clauses, start=1)]
    labels = text.labels
    signer = (labels["coordinator"], fields["coordinator"])
    story.append(Signatures(labels["signatures"], (signer,), (labels["signature"], labels["place_date"])))
    return print_to_bytes(
        story,
        title=text.title,
        language=language,
        author=organisation,
        letterhead=Letterhead(
            organisation=organisation,
            programme=facts.programme.name if facts.organisation.name else "",
            code="",
            page=labels["page"],
        ),
    )


def _fields(facts: PurposeFacts, language: str) -> dict[str, str]:
    terms = template(facts.programme.template).content["terms"]
    return {
        "person": say(facts.person),
        "role": terms[MENTOR][language]["indefinite"],
        "programme": say(facts.programme.name),
        "organisation": say(facts.organisation.name or facts.programme.name),
        "coordinator": say(facts.coordinator),
        "born": day(facts.born, language) if facts.born else "",
    }


def _rows(facts: PurposeFacts, text: PaperText, fields: dict[str, str]) -> tuple[tuple[str, str], ...]:
    own = facts.organisation
    told = {
        "person": fields["person"],
        "born": fields["born"],
        "role": fields["role"][:1].upper() + fields["role"][1:],
        "organisation": fields["organisation"],
        "number": own.number or "",
        "address": say(own.address) if own.address else "",
        "coordinator": fields["coordinator"],
        "phone": say(spaced(own.phone)) if own.phone else "",
        "email": say(own.email) if own.email else "",
    }
    return tuple((text.labels[name], value) for name, value in told.items() if value)


def _clause(number: int, clause: ClauseText) -> Clause:
    return Clause(number, clause.heading, [Bullets(part) if isinstance(part, tuple) else part for part in clause.parts])
