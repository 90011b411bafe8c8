"""What an organisation changes of its papers: texts in versions that are kept, and its logo."""

import base64
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from mentordesk.core.agreements.library.errors import LogoWithoutWords
from mentordesk.core.agreements.library.logo import png_of
from mentordesk.core.agreements.library.queries import logo_row
from mentordesk.core.agreements.library.rules import kind_of, language_code, refuse_text
from mentordesk.core.agreements.library.tables import Logo, PaperText
from mentordesk.core.agreements.tables import Paper
from mentordesk.core.documents import texts
from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.identifiers import link_id, new_id
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.programme.identity import refuse_ids
from mentordesk.core.programme.tables import Programme
from mentordesk.core.store.unit import Recording, Store


def change_text(store: Store, *, programme: UUID, kind: str, language: str, content: Mapping[str, Any]) -> UUID:
    """Put an own text in place of the one in use: the next version. The same text again is no new version.

    Raises PaperKindUnknown, TextLanguageUnknown, IdentityNumberTold, and what `refuse_text` raises.
    """
    kind_of(kind)
    language = language_code(language)
    refuse_text(content)
    said = _as_json(content)
    refuse_ids(said)
    with store.recording("agreements.change_text") as session:
        rows = _versions(session, programme, kind, language)
        if rows and rows[-1].content == said:
            return rows[-1].id
        return _add(session, programme, kind, language, said, rows)


def use_shipped_text(store: Store, *, programme: UUID, kind: str, language: str) -> None:
    """Go back to the shipped text; the own versions are kept, and a further one counts on from them.

    Where no text is shipped in that language, there is none afterwards. Raises PaperKindUnknown.
    """
    kind_of(kind)
    with store.recording("agreements.use_shipped_text") as session:
        rows = _versions(session, programme, kind, language)
        if rows and rows[-1].content:
            _add(session, programme, kind, language, "", rows)


def set_logo(store: Store, *, programme: UUID, path: Path, description: str, progress: Progress | None = None) -> None:
    """Take a picture as the logo of who runs the programme. `description` tells what it shows.

    Raises LogoWithoutWords, LogoTooLarge, LogoUnreadable, LogoMoves, LogoIsDrawing, LogoTooManyDots, Cancelled.
    """
    if not description.strip():
        raise LogoWithoutWords
    png = png_of(path, progress)
    with store.recording("agreements.set_logo") as session:
        organisation = _organisation(session, programme)
        content, words = base64.b64encode(png).decode(), " ".join(description.split())
        _keep_what_papers_have(session, organisation)
        _put(session, link_id("logo", organisation), organisation, content, words)


def describe_logo(store: Store, *, programme: UUID, description: str) -> None:
    """Say anew what the logo shows; the picture stays. Papers that were issued keep the old words.

    Raises LogoWithoutWords. Where there is no logo, nothing happens.
    """
    words = " ".join(description.split())
    if not words:
        raise LogoWithoutWords
    with store.recording("agreements.describe_logo") as session:
        organisation = _organisation(session, programme)
        row = session.get(Logo, link_id("logo", organisation))
        if row is not None and row.description != words:
            _keep_what_papers_have(session, organisation)
            row.description = words


def remove_logo(store: Store, *, programme: UUID) -> None:
    """Papers have no logo any more; those that were issued with one keep it."""
    with store.recording("agreements.remove_logo") as session:
        organisation = _organisation(session, programme)
        row = session.get(Logo, link_id("logo", organisation))
        if row is not None:
            _keep_what_papers_have(session, organisation)
            row.deleted = True


def _keep_what_papers_have(session: Recording, organisation: UUID) -> None:
    """Keep the logo in use, which is about to go, if a paper was issued with it."""
    row = session.get(Logo, link_id("logo", organisation))
    if row is None:
        return
    known = logo_row(row).fingerprint
    with_it = sa.select(Paper.id).where(Paper.content.contains(f'"logo":"{known}"', autoescape=True)).limit(1)
    if session.scalars(with_it).first() is not None:
        _put(session, link_id("logo", organisation, known), organisation, row.content, row.description)


def _put(session: Recording, key: UUID, organisation: UUID, content: str, description: str) -> None:
    row = session.get(Logo, key, execution_options={"deleted": True})
    if row is None:
        session.add(Logo(id=key, organisation=organisation, content=content, description=description))
    else:
        row.content, row.description, row.deleted = content, description, False


def _as_json(content: Mapping[str, Any]) -> str:
    kept = {key: content[key] for key in ("title", "labels", "clause") if key in content}
    return json.dumps(kept, ensure_ascii=False)


def _organisation(session: Recording, programme: UUID) -> UUID:
    return session.get_one(Programme, programme).organisation


def _versions(session: Recording, programme: UUID, kind: str, language: str) -> list[PaperText]:
    chosen = sa.select(PaperText).where(
        PaperText.organisation == _organisation(session, programme),
        PaperText.kind == kind,
        PaperText.language == language,
    )
    return list(session.scalars(chosen.order_by(PaperText.version, PaperText.made, PaperText.id)))


def _add(session: Recording, programme: UUID, kind: str, language: str, content: str, rows: list[PaperText]) -> UUID:
    shipped = texts.version_of(kind, language) if language in texts.languages() else 0
    row = PaperText(
        id=new_id(),
        organisation=_organisation(session, programme),
        kind=kind,
        language=language,
        version=max((shipped, *(one.version for one in rows))) + 1,
        content=content,
        made=today(),
    )
    session.add(row)
    return row.id
