"""All that one paper can say, as plain values."""

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple
from uuid import UUID

from mentordesk.core.agreements.attests.queries import AttestRow
from mentordesk.core.agreements.expectations.queries import ExpectationLine
from mentordesk.core.agreements.library.queries import LogoRow, TextVersion
from mentordesk.core.agreements.terms.queries import AddendumRow, ProgrammeTermsRow, Terms
from mentordesk.core.programme.queries import PersonRow, ProgrammeRow


class SeriesFacts(NamedTuple):
    """A pair's rhythm: `first` tells weekday and time, `begins` and `until` are the days of the meetings that stand."""

    weeks: int
    first: dt.datetime
    begins: dt.date
    until: dt.date
    minutes: int
    place: str | None


class MeetingFacts(NamedTuple):
    """A meeting of the pair that is not called off."""

    start: dt.datetime
    minutes: int
    place: str | None


class Participant(NamedTuple):
    """Somebody on a list of the programme, as lists may tell of them; `guardians` are name and telephone."""

    name: str
    role: str
    phone: str
    guardians: tuple[tuple[str, str], ...] = ()


class Listed(NamedTuple):
    """What lists of the programme tell: its pairs (adept and mentor) as they sit, and everybody in them by name."""

    pairs: tuple[tuple[str, str], ...] = ()
    people: tuple[Participant, ...] = ()


class PaperFacts(NamedTuple):
    """All that a paper can say. `signer` and `signer_role` are set where it is one person's.

    `pair` is set where it is about one pair, `others` are then, or for a person, those on the other side. `guardians`
    are the names of those with parental responsibility for who signs and is under 18. `texts` are the organisation's
    own texts of this kind in use, by language. `preset` is what the programme matches by, which tells young leaders,
    youth and groups apart.
    """

    kind: str
    programme: ProgrammeRow
    coordinator: str
    pair: UUID | None
    adept: PersonRow | None
    mentor: PersonRow | None
    signer: PersonRow | None
    signer_role: str | None
    minors: tuple[PersonRow, ...]
    series: SeriesFacts | None
    guardians: tuple[str, ...] = ()
    others: tuple[PersonRow, ...] = ()
    today: dt.date = dt.date.min
    deadline: dt.date | None = None
    trial_until: dt.date | None = None
    meetings: tuple[MeetingFacts, ...] = ()
    shared: ProgrammeTermsRow = ProgrammeTermsRow()
    agreed: Terms = Terms()
    addendum: AddendumRow | None = None
    attest: AttestRow | None = None
    period: tuple[dt.date, dt.date] | None = None
    """From when until when, where that is confirmed of somebody, or a pair goes on longer than the programme's days."""
    listed: Listed = Listed()
    expectations: tuple[ExpectationLine, ...] = ()
    texts: Mapping[str, TextVersion] = MappingProxyType({})
    logo: LogoRow | None = None
    preset: str = ""
