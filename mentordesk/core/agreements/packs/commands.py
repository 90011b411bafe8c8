"""All papers of a kick-off in one file, in the order in which people sit."""

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import orm

from mentordesk.core.agreements.commands import note_paper
from mentordesk.core.agreements.drafts import Draft, making_of
from mentordesk.core.agreements.errors import PapersLeftOut
from mentordesk.core.agreements.facts import PaperFacts
from mentordesk.core.agreements.terms.queries import seating
from mentordesk.core.documents.naming import file_name
from mentordesk.core.documents.placing import placed
from mentordesk.core.documents.texts import languages, phrases
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.matching.pairs.queries import pairs as all_pairs
from mentordesk.core.programme.queries import hidden_people, programme_of
from mentordesk.core.programme.rules import shown_name
from mentordesk.core.store.unit import Store


class _Pair(NamedTuple):
    """A pair as it sits: who it is, and what it is called on the list."""

    id: UUID
    people: frozenset[UUID]
    name: str

    def has(self, facts: PaperFacts) -> bool:
        """Whether a paper is for this pair: its own, one of the two's, or about the programme."""
        if facts.pair is not None:
            return facts.pair == self.id
        return facts.signer is None or facts.signer.id in self.people


def make_pack(
    store: Store,
    *,
    programme: UUID,
    folder: Path,
    language: str,
    kinds: Sequence[str],
    pairs: Collection[UUID] | None = None,
    progress: Progress | None = None,
) -> Path:
    """The papers of these kinds for these pairs (all, without `pairs`) as one PDF with a list of contents.

    Each pair has its own papers, those of its two, and one of each that is about the programme; what is one person's
    stands with the first of their pairs. All are noted as issued: one step. Raises what `issue_kinds` raises.
    """
    from mentordesk.core.agreements.packs.binding import pack_apart  # what prints is loaded at the first pack alone
    from mentordesk.core.agreements.packs.document import Pack

    making = making_of(store, programme, kinds, language, pairs)
    named, starts = _as_they_sit(making.drafts, store.read(_sitting, programme, pairs))
    drafts = [one for _, one in named]
    head = store.read(programme_of, programme)
    labels = phrases(language if language in languages() else "nb")["pack"]
    pack = Pack(
        papers=tuple(one.words for one in drafts),
        names=tuple(name for name, _ in named),
        pairs=tuple(starts),
        labels=labels,
        head=(head.organisation or head.name, head.name if head.organisation else ""),
        language=language,
    )
    data, refused = pack_apart(pack, making.logo, progress or Progress())
    made = {id(one): one for place, one in enumerate(drafts) if place not in refused}
    name = file_name(head.start.isoformat(), labels["title"])
    with placed(folder, {name: data}) as (path,), store.recording("agreements.make_pack") as session:
        session.facts["count"] = sum(note_paper(session, one, language) for one in made.values())
    _tell_of_missing([*making.left_out, *(drafts[place].name for place in refused)], len(made), path)
    return path


def _tell_of_missing(names: Sequence[str], made: int, path: Path) -> None:
    """Raises PapersLeftOut where papers are missing in the pack that was made."""
    if names:
        missing = dict.fromkeys(names)
        told = PapersLeftOut(made=made, count=len(missing), names=", ".join(missing))
        told.paths = (path,)
        raise told


def _sitting(session: orm.Session, programme: UUID, only: Collection[UUID] | None) -> list[_Pair]:
    """The pairs as they sit; on a list somebody who is hidden has initials alone."""
    hidden, rows = hidden_people(session), {one.id: one for one in all_pairs(session, programme)}
    found = []
    for key in seating(session, programme):
        if only is None or key in only:
            one = rows[key]
            names = (shown_name(one.adept_name, one.adept in hidden), shown_name(one.mentor_name, one.mentor in hidden))
            found.append(_Pair(key, frozenset((one.adept, one.mentor)), "–".join(names)))
    return found


def _as_they_sit(
    drafts: Sequence[Draft], sitting: Sequence[_Pair]
) -> tuple[list[tuple[str, Draft]], list[tuple[str, int]]]:
    """The papers pair by pair with their names, and for each pair what it is called and the place of its first."""
    found, starts, given = list[tuple[str, Draft]](), list[tuple[str, int]](), set[int]()
    for pair in sitting:
        mine = [one for one in drafts if pair.has(one.facts) and id(one) not in given]
        if mine:
            starts.append((pair.name, len(found)))
            found += [(f"{pair.name}: {_called(one)}", one) for one in mine]
            given |= {id(one) for one in mine if one.facts.pair is not None or one.facts.signer is not None}
    return found, starts


def _called(draft: Draft) -> str:
    """A paper's title; where it is one person's, with whose: both of a pair have one."""
    signer = draft.facts.signer
    title = draft.words.text.title
    return title if signer is None else f"{title}, {shown_name(signer.name, signer.hidden)}"


def write_texts(
    store: Store,
    *,
    programme: UUID,
    folder: Path,
    language: str,
    kinds: Sequence[str],
    pairs: Collection[UUID] | None = None,
    progress: Progress | None = None,
) -> list[Path]:
    """The papers of these kinds as plain text (UTF-8), for who reads on a screen or by ear; nothing is noted as issued.

    Raises what `issue_kinds` raises.
    """
    from mentordesk.core.agreements.plain import plain_text

    making = making_of(store, programme, kinds, language, pairs)
    progress = progress or Progress()
    texts: dict[str, bytes] = {}
    for done, one in enumerate(making.drafts):
        progress.step(done, len(making.drafts))
        texts[str(Path(one.name).with_suffix(".txt"))] = plain_text(one.words).encode()
    with placed(folder, texts) as paths, store.recording("agreements.write_texts", log=True) as session:
        session.facts["count"] = len(texts)
    return paths
