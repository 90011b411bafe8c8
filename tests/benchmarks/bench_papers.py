"""How long two-page papers take beside plain paragraphs of ReportLab: `python -m tests.benchmarks.bench_papers`.

Both have the same text and embed the same two fonts, read beforehand; each of the papers has other names. Ours have
their tags, bookmarks, fields for signatures and a code on each page, too.
"""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from time import perf_counter
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, SimpleDocTemplate
from reportlab.platypus import Paragraph as PlainParagraph

from mentordesk.core.documents.blocks import Clause, Facts, Paragraph, Signatures, Title
from mentordesk.core.documents.fonts import FOLDER
from mentordesk.core.documents.pages import SIDE, Letterhead
from mentordesk.core.documents.paper import print_to_bytes, say
from mentordesk.core.documents.strips import Block
from tests.benchmarks.measuring import Figure, run

BAR = 2.5
PAPERS = 100
CLAUSES = 6
TEXT = (
    "Det som blir sagt mellom {adept} og {mentor}, blir mellom dem. Begge har skrevet under på en egen "
    "taushetserklæring, og unntakene står der: samtykke, alvorlig fare for liv og helse, og plikten til å "
    "hindre visse alvorlige lovbrudd. Koordinator får vite at møtene er holdt, og hvordan det går."
)
FACTS = ("Adept", "Mentor", "Program", "Koordinator", "Tid")
LETTERHEAD = Letterhead(
    "Sterk sammen Drammen", "Sterk sammen 2027", "MA-2027-014", "Side {page} av {pages}", "MD1:AAAA-BBBB/{page}"
)
BODY = ParagraphStyle("body", fontName="Plain", fontSize=10, leading=14, spaceAfter=7)
HEADING = ParagraphStyle("heading", BODY, fontName="PlainBold", spaceAfter=0, keepWithNext=True)


def ours(adept: str, mentor: str) -> bytes:
    text = TEXT.format(adept=say(adept), mentor=say(mentor))
    story: list[Block] = [
        Title("Mentoravtale"),
        Facts([(label, say(mentor)) for label in FACTS]),
        *(Clause(number, f"Punkt {number}", [text, text]) for number in range(1, CLAUSES + 1)),
        Paragraph("Vi har lest avtalen og er enige."),
        Signatures(
            "Underskrifter", [("Adept", adept), ("Mentor", mentor)], ("Underskrift", "Sted og dato"), fields=True
        ),
    ]
    return print_to_bytes(story, title="Mentoravtale", language="nb", author="Drammen", letterhead=LETTERHEAD)


def plain(adept: str, mentor: str) -> bytes:
    text = TEXT.format(adept=escape(adept), mentor=escape(mentor))
    words = [LETTERHEAD.organisation, LETTERHEAD.programme, "Mentoravtale"]
    words += [f"{label} {escape(mentor)}" for label in FACTS]
    story: list[Flowable] = [PlainParagraph(line, BODY) for line in words]
    for number in range(1, CLAUSES + 1):
        story += [PlainParagraph(f"{number} Punkt {number}", HEADING), *(PlainParagraph(text, BODY) for _ in range(2))]
    words = ["Vi har lest avtalen og er enige.", "Underskrifter", f"Adept {escape(adept)}", f"Mentor {escape(mentor)}"]
    story += [PlainParagraph(line, BODY) for line in [*words, *["Underskrift", "Sted og dato"] * 2]]
    file = BytesIO()
    SimpleDocTemplate(file, pagesize=A4, invariant=1, leftMargin=SIDE, rightMargin=SIDE, initialFontName="Plain").build(
        story
    )
    return file.getvalue()


def seconds(make: Callable[[str, str], bytes]) -> float:
    make("Ali Ahmed", "Kari Nordmann")
    start = perf_counter()
    for number in range(PAPERS):
        make(f"Adept{number} Hussein", f"Mentor{number} Nordmann")
    return perf_counter() - start


def figures(folder: Path) -> list[Figure]:
    """Setting alone, without the file's people and without writing."""
    registerFont(TTFont("Plain", str(FOLDER / "NotoSans-Regular.ttf")))
    registerFont(TTFont("PlainBold", str(FOLDER / "NotoSans-SemiBold.ttf")))
    theirs, mine = seconds(plain), seconds(ours)
    return [Figure("One paper of two pages, set", mine / PAPERS, theirs / PAPERS, times=BAR)]


if __name__ == "__main__":
    run("bench_papers")
