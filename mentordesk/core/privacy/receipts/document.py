"""The page of a receipt."""

from mentordesk.core.documents.blocks import Facts, Note, Paragraph, Title
from mentordesk.core.documents.letters import isolated as say
from mentordesk.core.documents.pages import Letterhead
from mentordesk.core.documents.paper import print_to_bytes
from mentordesk.core.documents.texts import day
from mentordesk.core.privacy.queries import Receipt
from mentordesk.core.privacy.speech import Speech


def receipt_pdf(receipt: Receipt, organisation: str, speech: Speech) -> bytes:
    """The receipt as PDF; the same facts give the same bytes. Raises PaperLanguageUnknown, LetterWithoutFont."""

    def line(key: str) -> str:
        return speech.line(f"receipt_{key}")

    what = speech.word("erasure", receipt.kind)
    rows = (
        (line("what"), what[:1].upper() + what[1:]),
        (line("records"), str(receipt.records)),
        (line("why"), say(receipt.reason)),
        (line("day"), day(receipt.day, speech.language)),
        (line("author"), say(receipt.author)),
        (line("number"), str(receipt.id)),
    )
    head = organisation or line("title")
    return print_to_bytes(
        [Title(line("title")), Paragraph(line("intro")), Facts(rows), Note(line("note"))],
        title=line("title"),
        language=speech.language,
        author=head,
        letterhead=Letterhead(organisation=head, programme="", code="", page=speech.line("access_page")),
    )
