"""Scoring sheets on paper: how it is done on the first page, and then a page for each application."""

from collections.abc import Iterator, Mapping

from mentordesk.core.documents.blocks import Bullets, Facts, Heading, Note, Paragraph, Title
from mentordesk.core.documents.grids import Grid, NewPage, Ratings
from mentordesk.core.documents.letters import isolated as say
from mentordesk.core.documents.pages import Letterhead
from mentordesk.core.documents.paper import print_to_bytes
from mentordesk.core.documents.strips import Block
from mentordesk.core.documents.texts import paper_text
from mentordesk.core.selection.packages.package import Package, PackedApplication
from mentordesk.core.selection.rules import HIGHEST

PAPER = "scoring_sheet"


def sheets_pdf(package: Package, organisation: str) -> bytes:
    """The sheets of a package in its language. Raises PaperLanguageUnknown, LetterWithoutFont."""
    text = paper_text(PAPER, package.language, {}, ())
    labels = text.labels
    told = [
        (labels["programme"], say(package.programme_name)),
        (labels["assessor"], say(package.assessor)),
        (labels["applications"], str(len(package.applications))),
        (labels["signature"], ""),
    ]
    story: list[Block] = [Title(text.title), Facts(told)]
    story += [Bullets([labels[key] for key in ("how", "conflict_how", "back")])]
    for one in package.applications:
        story += [NewPage(), *_sheet(package, one, labels)]
    return print_to_bytes(
        story,
        title=text.title,
        language=package.language,
        author=organisation or package.programme_name,
        letterhead=Letterhead(
            organisation=organisation or package.programme_name,
            programme=package.programme_name if organisation else "",
            code=say(package.assessor),
            page=labels["page"],
        ),
    )


def _sheet(package: Package, one: PackedApplication, labels: Mapping[str, str]) -> Iterator[Block]:
    yield Title(labels["applicant"].format(number=f"{one.number:02}"))
    said = [(labels.get(heading, say(heading)), _lines(answer)) for heading, answer in one.said]
    yield Facts([(labels["code"], one.code), *said])
    if one.motivation:
        yield Heading(labels["motivation"])
        yield from (Paragraph(say(part)) for part in one.motivation.splitlines() if part.strip())
    rows = [(say(each.name), _anchors(each.anchors), Ratings(HIGHEST)) for each in package.criteria]
    yield Grid([labels[key] for key in ("criterion", "anchors", "points")], rows, (32, 52, 34))
    yield Facts([(labels["comment"], ""), (labels["conflict"], "")])
    yield Note(f"{labels['code']} {one.code}")


def _lines(answer: str) -> str:
    return "\n".join(say(part) for part in answer.splitlines())


def _anchors(anchors: tuple[str, ...]) -> str:
    return "\n".join(f"{score} {say(text)}" for score, text in enumerate(anchors, start=1) if text)
