"""How an invented sheet is made: headings with what each column is, and people below them."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field

FIRST = ("Amina", "Kari", "Ola", "Bjørn", "Ingrid", "Mohammed", "Zofia", "Åse", "Leyla", "Per", "Nguyen", "José")
LAST = ("Hansen", "Ødegård", "Ali", "Nowak", "Bakken", "Ahmed", "Næss", "Berg", "Said", "Tran", "Vik", "Moe")
TOWNS = (("0184", "Oslo"), ("5003", "Bergen"), ("9008", "Tromsø"), ("3717", "Skien"), ("8450", "Stokmarknes"))
PROSE = (
    "Jeg vil gjerne bli bedre kjent med arbeidslivet, og møte noen som har gått veien før meg.",
    "Eg har lyst til å dele det eg har lært. Det er viktig for meg.",
    "I would like to grow, and to give something back to the place I live in.",
    "Trenger noen å snakke med om veien videre.",
    "Ble selv hjulpet da jeg var ny; nå er det min tur.",
)

# What people answer, by field and language of the form. Lists are joined the way the form joins them.
ANSWERS: dict[str, dict[str, tuple[str, ...]]] = {
    "gender": {"nb": ("Kvinne", "Mann", "Annet"), "nn": ("Kvinne", "Mann"), "en": ("Female", "Male", "Non-binary")},
    "mentor_gender": {
        "nb": ("Kvinne", "Mann", "Spiller ingen rolle"),
        "nn": ("Kvinne", "Speler inga rolle"),
        "en": ("Female", "Male", "No preference"),
    },
    "role": {"nb": ("Mentor", "Adept"), "nn": ("Mentor", "Adept"), "en": ("Mentor", "Mentee")},
    "languages": {
        "nb": ("Norsk", "Engelsk", "Arabisk", "Somali", "Polsk", "Tigrinja"),
        "nn": ("Norsk", "Engelsk", "Ukrainsk", "Dari", "Spansk"),
        "en": ("Norwegian", "English", "Arabic", "Ukrainian", "Kurdish"),
    },
    "field": {
        "nb": ("Helse", "Bygg og anlegg", "IT", "Barnehage", "Kokk", "Journalistikk"),
        "nn": ("Landbruk", "Helse og omsorg", "Reiseliv", "Fiske"),
        "en": ("Engineering", "Health care", "Law", "Retail"),
    },
    "topics": {
        "nb": ("Jobbsøking", "Nettverk", "Språktrening", "Ledelse", "Mestring"),
        "nn": ("Jobbsøking", "Språktrening", "Sjølvtillit", "Leiing"),
        "en": ("CV and applications", "Networking", "Leadership", "Confidence"),
    },
    "times": {
        "nb": ("Mandag kveld", "Tirsdag ettermiddag", "Helg", "Dagtid"),
        "nn": ("Måndag kveld", "Laurdag", "Føremiddag"),
        "en": ("Weekday evenings", "Saturday morning", "Lunch time"),
    },
    "employer": {
        "nb": ("Rema 1000", "Oslo kommune", "Aker AS", "Kirkens Bymisjon", "Sykehuset Innlandet"),
        "nn": ("Voss herad", "Haukeland sjukehus", "Fjordbygg AS"),
        "en": ("Equinor", "University of Bergen", "Nordic Bank Ltd"),
    },
    "source": {
        "nb": ("Facebook", "En venn", "NAV", "Plakat på biblioteket", "Arbeidsgiver"),
        "nn": ("Ein ven", "Heimesida", "NAV"),
        "en": ("A friend", "LinkedIn", "Newspaper"),
    },
    "consent": {"nb": ("Ja",), "nn": ("Ja", "Eg samtykkjer"), "en": ("Yes", "I agree")},
}
MANY = ("languages", "topics", "times")


@dataclass(frozen=True)
class Form:
    """One organisation's sheet. `columns`: heading, what it is, and the answers of a column that is no field."""

    name: str
    language: str
    columns: Sequence[tuple[str, str] | tuple[str, str, tuple[str, ...]]]
    joint: str = ", "
    dates: str = "%d.%m.%Y"
    people: int = 14
    seed: int = field(default=7)

    @property
    def headings(self) -> list[str]:
        return [column[0] for column in self.columns]

    @property
    def meanings(self) -> list[str]:
        return [column[1] for column in self.columns]

    def rows(self) -> list[list[str]]:
        """The people, the same each time."""
        luck = random.Random(f"{self.name}{self.seed}")
        return [self._person(n, luck) for n in range(self.people)]

    def table(self) -> list[list[str]]:
        return [self.headings, *self.rows()]

    def _person(self, n: int, luck: random.Random) -> list[str]:
        first, last = FIRST[n % 12], LAST[(n * 5 + n // 12) % 12]
        postcode, town = luck.choice(TOWNS)
        mentor = n % 3 == 0
        own = {
            "name": f"{first} {last}",
            "first_name": first,
            "last_name": last,
            "email": f"{first}.{last}{n}@example.org".lower(),
            "phone": f"9{luck.randrange(10**6, 10**7)}",
            "born": f"{luck.randrange(1, 29):02}.{luck.randrange(1, 13):02}.{luck.randrange(1960, 2006)}",
            "birth_year": str(luck.randrange(1960, 2006)),
            "postcode": postcode,
            "town": town,
            "capacity": str(luck.randrange(1, 4)) if mentor else "",
            "motivation": luck.choice(PROSE),
            "submitted": f"{luck.randrange(1, 29):02}.10.2026 {luck.randrange(8, 20):02}:15",
        }
        return [self._cell(column, own, mentor, n, luck) for column in self.columns]

    def _cell(self, column: Sequence[object], own: dict[str, str], mentor: bool, n: int, luck: random.Random) -> str:
        kind = str(column[1])
        if len(column) > 2:
            answers = column[2]
            assert isinstance(answers, tuple)
            return str(answers[n % len(answers)])
        if kind in own:
            return own[kind]
        answers = ANSWERS[kind][self.language]
        if kind == "role":
            return str(answers[0 if mentor else 1])
        if kind in MANY:
            return self.joint.join(luck.sample(answers, luck.randrange(1, len(answers))))
        return str(luck.choice(answers))
