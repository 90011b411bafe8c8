"""What the child process does with a filled form: read it within its limits, and tell what stands in it.

Only this and what it imports is loaded there: no window, no store.
"""

import hashlib
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mentordesk.core.agreements.handed.rules import ABOUT
from mentordesk.core.evaluation.first_bytes import START, is_picture
from mentordesk.core.kernel.confined import Tell
from mentordesk.core.recruitment.errors import PdfEncrypted, PdfUnreadable
from mentordesk.core.recruitment.files import filled_forms


def work(job: Mapping[str, Any], tell: Tell) -> None:
    """Tell what the hidden field and the answers of a form are, or the name of the trouble with the file."""
    path = Path(job["file"])
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a folder, or a device or pipe that never ends
            raise OSError
        with path.open("rb") as stream:
            raw = stream.read(job["most"] + 1)
    except OSError:
        tell(["trouble", "HandedFormMissing"])
        return
    tell(_read(raw, job["most"]))


def _read(raw: bytes, most: int) -> list[Any]:
    if len(raw) > most:
        return ["trouble", "HandedFormTooLarge"]
    if is_picture(raw):
        return ["trouble", "HandedFormPicture"]
    if b"%PDF-" not in raw[:START]:
        return ["trouble", "HandedFormNone"]
    try:
        about, answers = filled_forms.filled_in(raw, "", ABOUT)
    except PdfEncrypted:
        return ["trouble", "HandedFormLocked"]
    except PdfUnreadable:
        return ["trouble", "HandedFormUnreadable"]
    return ["form", about, {key: text for key, (_, text) in answers.items()}, hashlib.sha256(raw).hexdigest()]
