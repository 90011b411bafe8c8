"""A pack made in a process of its own, so that the window stays quick. That process has nothing of the file in it."""

import base64
from collections.abc import Mapping
from contextlib import closing
from typing import Any

from mentordesk.core.agreements.errors import PaperMakingStopped
from mentordesk.core.agreements.packs.document import Pack, pack_pdf
from mentordesk.core.agreements.printing import LIMITS, Logo, logo_from, plain_logo, refusal
from mentordesk.core.agreements.worded import as_json, from_json
from mentordesk.core.kernel.apart import EndedApart, Ending, apart
from mentordesk.core.kernel.confined import Tell
from mentordesk.core.kernel.errors import Refusal
from mentordesk.core.kernel.progress import Progress

_WORK = "mentordesk.core.agreements.packs.binding"


def pack_apart(pack: Pack, logo: Logo, progress: Progress) -> tuple[bytes, list[int]]:
    """As `pack_pdf`. Raises PaperMakingStopped, LetterWithoutFont, Cancelled."""
    job = {"pack": _plain(pack), "logo": plain_logo(logo)}
    try:
        with closing(apart(_WORK, job, LIMITS, progress)) as answers:
            kind, *rest = next(answers)
            if kind == "refused":
                raise refusal(*rest)
            return base64.b64decode(rest[0]), rest[1]
    except EndedApart as ended:
        if ended.how is not Ending.NOT_STARTED:
            raise PaperMakingStopped from None
        return pack_pdf(pack, logo)
    except StopIteration:
        raise PaperMakingStopped from None


def _plain(pack: Pack) -> dict[str, object]:
    return pack._asdict() | {"papers": [as_json(one) for one in pack.papers]}


def work(job: Mapping[str, Any], tell: Tell) -> None:
    """The far end: tells `["pack", Base64, places]` or `["refused", name, facts]`."""
    plain = job["pack"]
    pack = Pack(
        papers=tuple(from_json(text) for text in plain["papers"]),
        names=tuple(plain["names"]),
        pairs=tuple((name, first) for name, first in plain["pairs"]),
        labels=plain["labels"],
        head=(plain["head"][0], plain["head"][1]),
        language=plain["language"],
    )
    try:
        data, refused = pack_pdf(pack, logo_from(job["logo"]))
    except Refusal as why:
        tell(["refused", type(why).__name__, why.facts])
    else:
        tell(["pack", base64.b64encode(data).decode(), refused])
