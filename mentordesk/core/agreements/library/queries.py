"""The texts that papers are made with: the shipped ones, and an organisation's own in all their versions."""

import base64
import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.agreements.library.rules import kind_of
from mentordesk.core.agreements.library.tables import Logo, PaperText
from mentordesk.core.documents import texts
from mentordesk.core.programme.tables import Programme


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
    rows = [one for one in _rows(session, programme, kind) if one.language == language]
    own = tuple(_version(one) for one in reversed(rows) if one.content)
    shipped = _shipped(kind, language) if language in texts.languages() or not own else None
    current = own[0] if own and rows[-1].content else shipped or own[0]
    return TextVersions(current, (*own, *([shipped] if shipped else [])))


def own_texts(session: orm.Session, programme: UUID, kind: str) -> dict[str, TextVersion]:
    """The organisation's own texts of a kind that are in use, by language."""
    newest = {one.language: one for one in _rows(session, programme, kind)}
    return {language: _version(one) for language, one in newest.items() if one.content}


def own_states(session: orm.Session, programme: UUID) -> tuple[TextState, ...]:
    """For which kinds and languages an own text is in use."""
    newest = {(one.kind, one.language): one for one in _rows(session, programme, None)}
    return tuple(TextState(*key, one.version, one.made) for key, one in newest.items() if one.content)


def logo_of(session: orm.Session, programme: UUID) -> LogoRow | None:
    """The logo of who runs this programme."""
    found = session.scalars(sa.select(Logo).where(Logo.organisation == _organisation(session, programme))).first()
    return LogoRow(base64.b64decode(found.content), found.description) if found else None


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


def _version(row: PaperText) -> TextVersion:
    return TextVersion(row.id, row.version, row.made, json.loads(row.content))
