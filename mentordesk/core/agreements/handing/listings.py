"""The lists that are handed out as workbooks: their headings and rows, in words."""

from collections.abc import Callable, Iterator, Mapping

from mentordesk.core.agreements.handing.errors import ListEmpty, ListUnknown
from mentordesk.core.agreements.handing.queries import ListRows, kind_word
from mentordesk.core.documents.texts import paper_text
from mentordesk.core.documents.workbooks import Cell, Sheet
from mentordesk.core.programme.rules import shown_name

Labels = Mapping[str, str]
Row = tuple[Cell, ...]

_OWN_CONTACT = 5
"""So many cells of a participant's row are ways to find them."""


def labels_of(language: str) -> Labels:
    """The words of what is handed out. Raises PaperLanguageUnknown."""
    return paper_text("handing", language, {}, ()).labels


def sheet(listing: str, rows: ListRows, language: str) -> Sheet:
    """A list of the programme. Raises ListUnknown, ListEmpty, PaperLanguageUnknown."""
    if listing not in LISTINGS:
        raise ListUnknown(listing=listing, known=", ".join(LISTINGS))
    labels = labels_of(language)
    heads, told = LISTINGS[listing]
    body = list(told(rows, labels, language))
    if not body:
        raise ListEmpty(listing=labels[listing])
    return Sheet(labels[listing], [labels[head] for head in heads], body)


def _participants(rows: ListRows, labels: Labels, language: str) -> Iterator[Row]:
    for one, role, others in rows.people:
        contact: Row = (one.email, one.phone, one.postcode, one.town, one.birth_year)
        own = (None,) * _OWN_CONTACT if one.id in rows.hidden else contact
        yield (
            shown_name(one.name, one.id in rows.hidden),
            labels[role],
            ", ".join(others),
            *own,
            ", ".join(one.languages),
        )


def _pairs(rows: ListRows, labels: Labels, language: str) -> Iterator[Row]:
    for one in rows.pairs:
        adept = shown_name(one.adept_name, one.adept in rows.hidden)
        mentor = shown_name(one.mentor_name, one.mentor in rows.hidden)
        yield adept, mentor, _status(one.status, labels), one.start, one.end


def _papers(rows: ListRows, labels: Labels, language: str) -> Iterator[Row]:
    whose = {one.id: (one.adept, one.adept_name, one.mentor, one.mentor_name) for one in rows.pairs}
    for one in rows.papers:
        title = one.title
        if one.pair in whose:
            adept, adept_name, mentor, mentor_name = whose[one.pair]
            named = ((adept, adept_name), (mentor, mentor_name))
            title = "–".join(shown_name(name, key in rows.hidden) for key, name in named)
        elif one.person in rows.hidden:
            title = shown_name(title, True)
        signed = ", ".join(labels[row.role] for row in one.signatures if row.signed)
        yield (
            *(kind_word(one.kind, language), title, one.language, one.version),
            *(_status(one.status, labels), one.issued, one.sent, signed),
        )


def _meetings(rows: ListRows, labels: Labels, language: str) -> Iterator[Row]:
    for one in rows.meetings:
        adept = shown_name(one.adept_name, one.adept in rows.hidden)
        mentor = shown_name(one.mentor_name, one.mentor in rows.hidden)
        yield one.start, one.minutes, adept, mentor, one.place, _status(one.status, labels)


def _status(status: str, labels: Labels) -> str:
    return labels.get(f"status_{status}", status.replace("_", " "))


LISTINGS: dict[str, tuple[tuple[str, ...], Callable[[ListRows, Labels, str], Iterator[Row]]]] = {
    "participants": (
        ("name", "role", "together_with", "email", "phone", "postcode", "town", "birth_year", "languages"),
        _participants,
    ),
    "pairs": (("adept", "mentor", "status", "from", "until"), _pairs),
    "papers": (("paper", "about", "language", "version", "status", "issued", "sent", "signed_by"), _papers),
    "meetings": (("when", "minutes", "adept", "mentor", "place", "status"), _meetings),
}
"""Each list by its name: the keys of its headings, and what makes its rows."""
