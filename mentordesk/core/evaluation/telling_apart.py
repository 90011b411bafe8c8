"""What the child process does with PDFs from outside: tell which of them are application forms of ours.

Only this and what it imports is loaded there: no window, no store.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mentordesk.core.kernel.confined import Tell
from mentordesk.core.recruitment.errors import PdfEncrypted, PdfUnreadable
from mentordesk.core.recruitment.files import filled_forms
from mentordesk.core.recruitment.forms.fields import ABOUT


def work(job: Mapping[str, Any], tell: Tell) -> None:
    """Tell of each file in turn whether it is one."""
    for name in job["files"]:
        tell(["application" if _is_application(Path(name), job["most"]) else "other"])


def _is_application(path: Path, most: int) -> bool:
    try:
        with path.open("rb") as stream:
            raw = stream.read(most + 1)
        return len(raw) <= most and bool(filled_forms.filled_in(raw, "", ABOUT)[0])
    except (OSError, PdfEncrypted, PdfUnreadable):
        return False
