"""The texts that papers are made with: the shipped ones, and an organisation's own in all their versions."""

import base64
import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from typing import Any, NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.agreements.library.rules import kind_of, refuse_text
from mentordesk.core.agreements.library.tables import Logo, PaperText
from mentordesk.core.documents import texts
from mentordesk.core.kernel.errors import Refusal
from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.programme.tables import Programme

_LARGEST = 2000
"""Dots to a side; what is kept of a logo has far fewer."""
_SIZE_AT = (16, 20)
"""Where a PNG tells its width and its height; looked at before anything is unpacked."""


@dataclass(frozen=True)
class TextVersion:
    """A text of a kind of paper in a language; the shipped one has no id and no day. `content` is as in its file."""

    id: UUID | None
    version: int
    made: dt.date | None
    content: Mapping[str, Any]


class TextVersions(NamedTuple):
    """The text in use, and all that there are or were, the newest first; a shipped one is the last of them."""

    current: TextVersion
    all: tuple[TextVersion, ...]


class LogoRow(NamedTuple):
    """A picture as PNG, and what it shows."""

    png: bytes
    description: str

    @property
    def fingerprint(self) -> str:
        """Tells whether it is the same picture and description."""
        return sha256(self.png + self.description.encode()).hexdigest()[:16]


class TextState(NamedTuple):
    """Where an own text of a kind and language is in use."""

    kind: str
    language: str
    version: int
    made: dt.date


def texts_of(session: orm.Session, programme: UUID, kind: str, language: str) -> TextVersions:
    """The texts of a kind of paper in a language. Raises PaperKindUnknown, and PaperLanguageUnknown where there is no
    text at all.
    """
    kind_of(kind)
    rows = [one for one in _rows(session, programme, kind) if one.language == language and _is_sound(one)]
    own = tuple(_version(one) for one in reversed(rows) if one.content)
    shipped = _shipped(kind, language) if language in texts.languages() or not own else None
    current = own[0] if own and rows[-1].content else shipped or own[0]
    return TextVersions(current, (*own, *([shipped] if shipped else [])))


def own_texts(session: orm.Session, programme: UUID, kind: str) -> dict[str, TextVersion]:
    """The organisation's own texts of a kind that are in use, by language."""
    newest = {one.language: one for one in _rows(session, programme, kind) if _is_sound(one)}
    return {language: _version(one) for language, one in newest.items() if one.content}


def own_states(session: orm.Session, programme: UUID) -> tuple[TextState, ...]:
    """For which kinds and languages an own text is in use."""
    newest = {(one.kind, one.language): one for one in _rows(session, programme, None)}
    return tuple(TextState(*key, one.version, one.made) for key, one in newest.items() if one.content)


def logo_of(session: orm.Session, programme: UUID) -> LogoRow | None:
    """The logo of who runs this programme."""
    in_use = link_id("logo", _organisation(session, programme))
    found = session.scalars(sa.select(Logo).where(Logo.id == in_use)).first()
    logo = logo_row(found) if found else None
    return logo if logo is not None and _is_printable(logo.png) else None


def logos_of(session: orm.Session, programme: UUID) -> dict[str, LogoRow]:
    """All logos that papers of who runs this programme were issued with and that are known yet, by fingerprint."""
    chosen = sa.select(Logo).where(Logo.organisation == _organisation(session, programme))
    rows = map(logo_row, session.scalars(chosen.execution_options(deleted=True)))
    return {one.fingerprint: one for one in rows if _is_printable(one.png)}


def logo_row(row: Logo) -> LogoRow:
    """A stored logo as it is printed; what is no Base64 has nothing in it."""
    try:
        return LogoRow(base64.b64decode(row.content.encode()), row.description)
    except ValueError:
        return LogoRow(b"", row.description)


def _is_printable(png: bytes) -> bool:
    """Whether that is a picture as the program keeps them: what came with a share may be anything."""
    from PIL import Image

    width, height = (int.from_bytes(png[place : place + 4]) for place in _SIZE_AT)
    if max(width, height) > _LARGEST:
        return False
    try:
        with Image.open(BytesIO(png), formats=["PNG"]) as picture:
            picture.load()
    except (OSError, ValueError, SyntaxError):
        return False
    return True


def _rows(session: orm.Session, programme: UUID, kind: str | None) -> list[PaperText]:
    """The own texts of a kind (of all, with None), the oldest first; two of one version in the order of their days."""
    chosen = sa.select(PaperText).where(PaperText.organisation == _organisation(session, programme))
    if kind is not None:
        chosen = chosen.where(PaperText.kind == kind)
    return list(session.scalars(chosen.order_by(PaperText.version, PaperText.made, PaperText.id)))


def _organisation(session: orm.Session, programme: UUID) -> UUID:
    return session.execute(sa.select(Programme.organisation).where(Programme.id == programme)).scalar_one()


def _shipped(kind: str, language: str) -> TextVersion:
    content = texts.content(kind, language)
    return TextVersion(None, content["version"], None, content)


def _is_sound(row: PaperText) -> bool:
    """Whether a paper can be made with it. What the program keeps is; what came with a share may be anything."""
    if not row.content:
        return True  # back to the shipped one
    try:
        refuse_text(json.loads(row.content))
    except (Refusal, ValueError, RecursionError):
        return False
    return True


def _version(row: PaperText) -> TextVersion:
    return TextVersion(row.id, row.version, row.made, json.loads(row.content))
