"""Words that are kept come back as they were, whatever a clause holds."""

from mentordesk.core.agreements.worded import CLOSING, Letter, Wording, as_json, from_json
from mentordesk.core.documents.texts import (
    ClauseText,
    LinesText,
    PaperText,
    RowsText,
    ScaleText,
    StepsText,
    TableText,
    TicksText,
)

PIECES = (
    "Et avsnitt",
    ("en", "to"),
    StepsText(("først", "så")),
    TicksText(("Ja, det kan dere",)),
    TicksText(("På tur", "På skjerm"), beside=True),
    ScaleText((1, 2, 3), "tungt", "fint"),
    RowsText((("Dato", ""),)),
    TableText(("Mål", "Nå"), (("Norsk", "3"),)),
    LinesText(3),
    CLOSING,
)


def test_every_part_of_a_clause_comes_back() -> None:
    text = PaperText("Avtale", 3, {"page": "Side"}, (ClauseText("Mål", PIECES),))
    words = Wording(text, (("Navn", "Kari"),), (("Mentor", ""),), "AAAA-BBBB", "nb", "form", ("Sterk sammen", ""))
    letter = Wording(text, (), (), "", "nb", "letter", ("", ""), letter=Letter("Kari", "i dag", ("Hilsen", "Ingrid")))
    assert [from_json(as_json(one)) for one in (words, letter)] == [words, letter]
