"""The application form as PDF: to be filled in by hand, each copy with its code, or on the screen."""

from collections.abc import Iterator, Mapping, Sequence

from mentordesk.core.documents.blocks import Facts, Heading, Paragraph
from mentordesk.core.documents.fields import Field
from mentordesk.core.documents.pages import Letterhead
from mentordesk.core.documents.paper import print_together, say
from mentordesk.core.documents.questions import (
    Asked,
    Beside,
    DayBoxes,
    FormHead,
    HiddenField,
    Options,
    Room,
    Steps,
    Together,
    Writing,
)
from mentordesk.core.documents.strips import Block
from mentordesk.core.documents.texts import paper_text, spaced
from mentordesk.core.recruitment.forms.codes import shown
from mentordesk.core.recruitment.forms.fields import ABOUT, CONSENT_FIELD, WORDS, Form, FormField, Issuer
from mentordesk.core.recruitment.forms.rules import (
    CHOICE,
    CHOICES,
    CONSENT,
    DATE,
    NO,
    NUMBER,
    POINTS,
    SCALE,
    YES,
)

_BESIDE = (("email", "phone"), ("born", "gender"), ("postcode", "town"), ("employer", "position"))
"""Fields whose answers are short stand side by side."""


def paper_pdf(form: Form, issuer: Issuer, codes: Sequence[str]) -> bytes:
    """A copy for each code, to be filled in by hand. Raises PaperLanguageUnknown, LetterWithoutFont."""
    labels = _labels(form)
    papers = [(_copy(form, issuer, code, labels), shown(code)) for code in codes]
    return _printed(papers, form, issuer, labels)


def _copy(form: Form, issuer: Issuer, code: str, labels: Mapping[str, str]) -> list[Block]:
    words = (labels["intro"], labels["write"])
    head = FormHead(labels[f"title_{form.role}"], words, shown(code), labels["code"])
    asked = _questions(form, labels, on_screen=False)
    signature = Asked(labels["signed"], "", Writing(1))
    return [head, *asked, Together([_where(issuer, labels, labels["deliver"]), signature])]


def fillable_pdf(form: Form, issuer: Issuer) -> bytes:
    """The form with fields. Raises PaperLanguageUnknown, LetterWithoutFont."""
    labels = _labels(form)
    head = FormHead(labels[f"title_{form.role}"], (labels["intro"], labels["fill"]))
    story: list[Block] = [HiddenField(ABOUT, form.about), head, *_questions(form, labels, on_screen=True)]
    story.append(Together([_where(issuer, labels, labels["send"])]))
    return _printed([(story, "")], form, issuer, labels)


def _labels(form: Form) -> Mapping[str, str]:
    return paper_text("form", form.language, {}, ()).labels


def _questions(form: Form, labels: Mapping[str, str], *, on_screen: bool) -> Iterator[Block]:
    """What is asked; who consents has read to what."""
    blocks = {field.key: _question(field, labels, on_screen=on_screen) for field in form.fields}
    consent = blocks.pop(CONSENT_FIELD.key, None)
    for key in [field.key for field in form.fields]:
        pair = next((pair for pair in _BESIDE if key in pair), (key,))
        together = [blocks.pop(one) for one in pair if one in blocks]
        if together:
            yield Beside(together) if len(together) > 1 else together[0]
    privacy = Paragraph(f"{labels['privacy_text']} {labels['no_numbers']}")
    yield Together([Heading(labels["privacy"]), privacy, *([consent] if consent else [])])


def _question(field: FormField, labels: Mapping[str, str], *, on_screen: bool) -> Asked:
    label = say(field.label) + (" *" if field.required else "")
    notes = [say(field.purpose) if field.purpose else "", labels["kept_choice"] if field.kept else ""]
    notes.append(_hint(field, labels, on_screen=on_screen))
    place = Field(field.key, field.label, field.required) if on_screen else None
    return Asked(label, " ".join(note for note in notes if note), _room(field, labels, place))


def _hint(field: FormField, labels: Mapping[str, str], *, on_screen: bool) -> str:
    """How to answer, where that is not seen at once."""
    if field.kind == DATE:
        return f"({labels['date_hint']})" if on_screen else ""
    hints = {WORDS: "words_hint", NUMBER: "number_hint", CHOICES: "choose_several"}
    return f"({labels[hints[field.kind]]})" if field.kind in hints else ""


def _room(field: FormField, labels: Mapping[str, str], place: Field | None) -> Room:
    if field.kind == DATE and place is None:
        return DayBoxes(labels["date_hint"])
    if field.kind in (CHOICE, CHOICES):
        values = [option.value for option in field.options]
        return Options([option.label for option in field.options], field.kind == CHOICE, place, values)
    if field.kind == CONSENT:
        return Options((labels["yes"], labels["no"]), True, place, (YES, NO))
    if field.kind == SCALE:
        low, high = (option.label for option in field.options) if field.options else ("", "")
        return Steps(POINTS, low, high, place)
    return Writing(field.lines, place)


def _where(issuer: Issuer, labels: Mapping[str, str], send: str) -> Facts:
    """Where the form goes, and by when."""
    rows = [(send, ", ".join(filter(None, map(say, (issuer.organisation, issuer.address, issuer.email)))))]
    rows += [(labels["phone"], say(spaced(issuer.phone)))] if issuer.phone else []
    rows += [(labels["deadline"], issuer.deadline)] if issuer.deadline else []
    return Facts(rows)


def _printed(
    papers: Sequence[tuple[Sequence[Block], str]], form: Form, issuer: Issuer, labels: Mapping[str, str]
) -> bytes:
    """Papers with their codes, in one file."""
    organisation = issuer.organisation or issuer.programme
    programme = issuer.programme if issuer.organisation else ""
    with_heads = [(story, Letterhead(organisation, programme, code, labels["page"])) for story, code in papers]
    title = labels[f"title_{form.role}"]
    return print_together(with_heads, title=title, language=form.language, author=organisation)
