"""Keeping a receipt outside of the file."""

from pathlib import Path
from uuid import UUID

from mentordesk.core.privacy.queries import receipts
from mentordesk.core.privacy.speech import Speech
from mentordesk.core.programme.queries import own_organisation
from mentordesk.core.store.outgoing import write_out
from mentordesk.core.store.unit import Store


def save_receipt(store: Store, *, receipt: UUID, target: Path, speech: Speech) -> None:
    """Write the receipt of an erasure as PDF; it says nothing of whom it was about, and is no line of history.

    Raises PaperLanguageUnknown, LetterWithoutFont and the troubles of the disk.
    """
    from mentordesk.core.privacy.receipts.document import receipt_pdf  # ReportLab is loaded at the first paper alone

    found = next(one for one in store.read(receipts) if one.id == receipt)
    write_out(store, target, receipt_pdf(found, store.read(own_organisation).name, speech))
