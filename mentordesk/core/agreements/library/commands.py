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
from mentordesk.core.agreements.library.rules import kind_of, refuse_language, refuse_text
from mentordesk.core.agreements.library.tables import Logo, PaperText
from mentordesk.core.documents import texts
from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.identifiers import link_id, new_id
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.programme.tables import Programme
from mentordesk.core.store.unit import Recording, Store


def change_text(store: Store, *, programme: UUID, kind: str, language: str, content: Mapping[str, Any]) -> UUID:
    """Put an own text in place of the one in use: the next version. The same text again is no new version.

    Raises PaperKindUnknown, TextLanguageUnknown, and what `refuse_text` raises.
    """
    kind_of(kind)
    refuse_language(language)
    refuse_text(content)
    said = _as_json(content)
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
        key = link_id("logo", organisation)
        row = session.get(Logo, key, execution_options={"deleted": True})
        content, words = base64.b64encode(png).decode(), " ".join(description.split())
        if row is None:
            session.add(Logo(id=key, organisation=organisation, content=content, description=words))
        else:
            row.content, row.description, row.deleted = content, words, False


def remove_logo(store: Store, *, programme: UUID) -> None:
    """Papers have no logo any more."""
    with store.recording("agreements.remove_logo") as session:
        row = session.get(Logo, link_id("logo", _organisation(session, programme)))
        if row is not None:
            row.deleted = True


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
