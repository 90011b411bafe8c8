"""Questions of every kind, the form with them, and what people and viewers do with the file."""

from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa
from pypdf import PdfReader, PdfWriter
from sqlalchemy import orm

from mentordesk.core.documents.texts import paper_text
from mentordesk.core.recruitment.forms.commands import add_question
from mentordesk.core.recruitment.forms.fields import Form, Issuer, OwnQuestion, put_together
from mentordesk.core.recruitment.forms.rules import (
    CHOICE,
    CHOICES,
    CONSENT,
    DATE,
    NUMBER,
    SCALE,
    TEXT,
    UNTIL_CHOICE,
    Ask,
)
from mentordesk.core.recruitment.forms.tables import PaperForm
from mentordesk.core.store.unit import Store

PROUD = Ask("Hva er du mest stolt av?", TEXT, purpose="Så mentoren vet hva dere kan bygge på.")
SKILL = Ask("Hvor godt bruker du datamaskin?", SCALE, options=("Lite", "Svært godt"))
GATHERINGS = Ask("Hvilke samlinger passer?", CHOICES, options=("Oppstart, 10. januar", "Kurs", "Midtveis; med middag"))
YEARS = Ask("Hvor mange år har du bodd i Norge?", NUMBER, role="adept")
BEGIN = Ask("Når kan du begynne?", DATE, required=True)
PHOTO = Ask("Kan vi ta bilder?", CONSENT, kept=UNTIL_CHOICE)
CHILDREN = Ask("Trenger du barnepass?", CHOICE, options=("Ja, hver gang", "Noen ganger", "Nei"))
PLACE = Ask("Hvor vil du møtes?", CHOICE, options=tuple(f"Sted {number}" for number in range(12)))
ASKS = (PROUD, SKILL, GATHERINGS, YEARS, BEGIN, PHOTO, CHILDREN, PLACE)

ISSUER = Issuer("Mangfold Drammen", "Sterk sammen", "Storgata 1, 3018 Drammen", "post@example.org", "32 00 00 00", "")


def own_questions() -> list[OwnQuestion]:
    """All kinds, with ids 1, 2, 3 …"""
    return [
        OwnQuestion(
            UUID(int=number), ask.text, ask.kind, ask.role, ask.purpose, ask.kept, ask.options, ask.required, number
        )
        for number, ask in enumerate(ASKS, 1)
    ]


def a_form(role: str = "adept", language: str = "nb", unasked: tuple[str, ...] = ()) -> Form:
    words = paper_text("form", language, {}, ()).labels
    return put_together(UUID(int=77), role, language, own_questions(), unasked, words)


def ask_all(store: Store, programme: UUID) -> dict[Ask, UUID]:
    return {ask: add_question(store, programme=programme, ask=ask) for ask in ASKS}


def filled(content: bytes, values: Mapping[str, str], target: Path) -> Path:
    """The form with these values in its fields, as a viewer leaves it."""
    writer = PdfWriter()
    writer.append(PdfReader(BytesIO(content)))
    for page in writer.pages:
        if "/Annots" in page:
            writer.update_page_form_field_values(page, dict(values), auto_regenerate=False)
    writer.write(target)
    return target


class Printed(NamedTuple):
    """A form on paper."""

    code: str
    role: str
    application: UUID | None


def printed_forms(session: orm.Session, programme: UUID) -> list[Printed]:
    """The forms that were printed, the latest first."""
    found = sa.select(PaperForm.code, PaperForm.role, PaperForm.application).where(PaperForm.programme == programme)
    return [Printed(*row) for row in session.execute(found.order_by(PaperForm.printed.desc(), PaperForm.code))]
