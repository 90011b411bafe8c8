"""Papers as they were issued, printed again: to be locked, signed, sent."""

from collections.abc import Collection, Iterator, Sequence
from contextlib import closing, suppress
from uuid import UUID

from mentordesk.core.agreements.handing.queries import KeptPaper, kept_papers, without_words
from mentordesk.core.agreements.printing import printed
from mentordesk.core.agreements.worded import Wording, as_json
from mentordesk.core.kernel.errors import Refusal
from mentordesk.core.kernel.fingerprints import fingerprint
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.store.unit import Store


def as_issued(store: Store, papers: Collection[UUID]) -> list[KeptPaper]:
    """These papers as they were issued, ready to be printed again. Raises NoPapersChosen, PaperWithoutWords."""
    from mentordesk.core.agreements.drafts import making_of  # Babel and all texts are loaded at the first paper alone

    anew: dict[str, Wording] = {}
    for programme, kind, language in store.read(without_words, papers):
        with suppress(Refusal):  # nobody is left whom such a paper would be about
            for draft in making_of(store, programme, (kind,), language, None).drafts:
                anew[fingerprint(as_json(draft.words))] = draft.words
    return sorted(store.read(kept_papers, papers, anew), key=lambda one: str(one.logo))


def printed_again(kept: Sequence[KeptPaper], progress: Progress) -> Iterator[bytes]:
    """The bytes of papers as they were issued. Raises LetterWithoutFont, PaperMakingStopped, Cancelled."""
    for logo in dict.fromkeys(one.logo for one in kept):
        same = [one for one in kept if one.logo == logo]
        with closing(printed([one.words for one in same], logo, progress)) as results:
            for result in results:
                if result.refused is not None:
                    raise result.refused
                yield result.data
