"""The pages of a matching: the plan for those who decide, a participant's sheet, and a round of speed meetings."""

from collections.abc import Iterator, Sequence
from math import ceil

from mentordesk.core.agreements.plans.facts import PlanFacts, RoundFacts, SheetFacts
from mentordesk.core.agreements.plans.wording import CardWords, RoundWords, plan_words, round_words, sheet_words
from mentordesk.core.documents.blocks import Bullets, Facts, Heading, Note, Paragraph, Title
from mentordesk.core.documents.cards import Cards
from mentordesk.core.documents.grids import Grid, NewPage, Ratings
from mentordesk.core.documents.pages import Letterhead
from mentordesk.core.documents.paper import print_to_bytes
from mentordesk.core.documents.strips import Block
from mentordesk.core.programme.queries import ProgrammeRow

_SCALE = 5
_TURNS_BESIDE = 5  # turns of the hall's schedule beside each other; more are shared out over several tables
_QUESTIONS = ("1", "2", "3")


def plan_pdf(facts: PlanFacts, language: str) -> bytes:
    """The plan for those who decide. Raises PaperLanguageUnknown, LetterWithoutFont."""
    words = plan_words(facts, language)
    labels = words.labels
    story: list[Block] = [Title(words.title), Facts(words.facts)]
    story += [Heading(labels["short"]), *map(Paragraph, words.short)]
    story += [Heading(labels["pairs"]), Grid(*words.pairs, (30, 30, 11, 44))] if facts.pairs else []
    story += [Heading(labels["alone"]), Grid(*words.alone, (30, 85))] if facts.alone else []
    story += [Heading(labels["how"]), *map(Paragraph, words.how), Grid(*words.criteria, (55, 45, 15))]
    return _printed([*story, Note(labels["note"])], words.title, facts.programme, language, labels["page"])


def sheet_pdf(facts: SheetFacts, language: str) -> bytes:
    """A participant's own sheet. Raises PaperLanguageUnknown, LetterWithoutFont."""
    words = sheet_words(facts, language)
    labels = words.labels
    story: list[Block] = [Title(words.title), *map(Paragraph, words.intro)]
    for heading, sentences in words.pairs:
        story += [Heading(heading), Bullets(sentences)]
    story += [Heading(labels["next"]), Bullets(words.steps), Paragraph(words.contact)]
    story += [Heading(labels["ask"]), Facts([(number, "") for number in _QUESTIONS])]
    return _printed(story, words.title, facts.programme, language, labels["page"])


def round_pdf(facts: RoundFacts, language: str) -> bytes:
    """The hall's schedule, and then everybody's card. Raises PaperLanguageUnknown, LetterWithoutFont."""
    words = round_words(facts, language)
    title, labels = words.text.title, words.text.labels
    story: list[Block] = [Title(title), Paragraph(words.intro), *_hall(words), NewPage()]
    story.append(Cards([_card(one, words) for one in words.cards]))
    return _printed(story, title, facts.programme, language, labels["page"])


def _hall(words: RoundWords) -> Iterator[Block]:
    labels, count = words.text.labels, len(words.turns)
    tables = ceil(count / _TURNS_BESIDE)
    beside = ceil(count / tables)
    for start in range(0, count, beside):
        some = slice(start, start + beside)
        rows = [(table, mentor, *turns[some]) for table, mentor, *turns in words.hall]
        head = labels["table"], words.sitting, *words.turns[some]
        yield Grid(head, rows, (11, 28, *[24] * len(words.turns[some])))


def _card(card: CardWords, words: RoundWords) -> list[Block]:
    labels = words.text.labels
    head = (labels["turn"], labels["table"], labels["whom"], labels["rating"])
    rows = [(*row, Ratings(_SCALE) if row[1].isdecimal() else "") for row in card.rows]
    return [Title(card.name), Grid(head, rows, (12, 12, 50, 46)), Note(labels["howto"])]


def _printed(story: Sequence[Block], title: str, programme: ProgrammeRow, language: str, page: str) -> bytes:
    organisation = programme.organisation or programme.name
    return print_to_bytes(
        story,
        title=title,
        language=language,
        author=organisation,
        letterhead=Letterhead(
            organisation=organisation,
            programme=programme.name if programme.organisation else "",
            code="",
            page=page,
        ),
    )
