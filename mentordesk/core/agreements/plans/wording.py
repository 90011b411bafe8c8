"""From facts to the words of the papers of a matching. Text in, text out."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from mentordesk.core.agreements.plans.facts import Partner, PlanFacts, RoundFacts, SheetFacts, Together
from mentordesk.core.agreements.wording import terms_of
from mentordesk.core.documents.letters import isolated as say
from mentordesk.core.documents.texts import PaperText, day, paper_text, spaced
from mentordesk.core.matching.criteria.catalogue import MEASURES
from mentordesk.core.matching.model import LIKENESS, MAY, MUST, OFF, SHOULD, Criterion, Part
from mentordesk.core.matching.say.queries import TalkRow
from mentordesk.core.programme.queries import ProgrammeRow
from mentordesk.core.programme.rules import shown_name

Labels = Mapping[str, str]
Rows = tuple[tuple[str, ...], ...]

_WARMEST = ("topics", "field", "place", "more_languages", "times")
"""Criteria whose words may stand on paper, what one can talk about first.

The others are nobody's business but the two's and the coordinator's.
"""

_STRONGEST, _WORDS = 2, 3


@dataclass(frozen=True)
class PlanWords:
    """The plan for those who decide: facts, paragraphs, and three tables, each a head and its rows."""

    title: str
    labels: Labels
    facts: tuple[tuple[str, str], ...]
    short: tuple[str, ...]
    how: tuple[str, ...]
    criteria: tuple[tuple[str, ...], Rows]
    pairs: tuple[tuple[str, ...], Rows]
    alone: tuple[tuple[str, ...], Rows]


def plan_words(facts: PlanFacts, language: str) -> PlanWords:
    """The words of the plan. Raises PaperLanguageUnknown."""
    text = paper_text("plan", language, {}, ())
    labels, terms = text.labels, terms_of(facts.programme, language)
    adept, mentor = terms["Adept_term"], terms["Mentor_term"]
    return PlanWords(
        title=text.title,
        labels=labels,
        facts=tuple(_facts(facts, labels, language)),
        short=tuple(_short(facts, labels, language)),
        how=tuple(_how(facts, labels, language)),
        criteria=((labels["criterion"], labels["counts"], labels["weight"]), _criteria(facts, labels)),
        pairs=((adept, mentor, labels["score"], labels["why"]), _pairs(facts, labels, language)),
        alone=((adept, labels["why_alone"]), _alone(facts, labels)),
    )


def _facts(facts: PlanFacts, labels: Labels, language: str) -> Iterator[tuple[str, str]]:
    programme = facts.programme
    yield labels["programme"], say(programme.name)
    start, end = day(programme.start, language), day(programme.end, language)
    yield labels["period"], labels["dates"].format(start=start, end=end)
    yield labels["day"], day(facts.day, language)
    yield labels["coordinator"], say(facts.coordinator)
    yield labels["state"], _state(facts, labels, language)


def _state(facts: PlanFacts, labels: Labels, language: str) -> str:
    if facts.proposed:
        return labels["state_proposed"]
    if facts.decided is None:
        return labels["state_made"]
    number = facts.decided.hash[:12].upper()
    return labels["state_decided"].format(day=day(facts.decided.day, language), number=number)


def _short(facts: PlanFacts, labels: Labels, language: str) -> Iterator[str]:
    pairs = len(facts.pairs)
    counts = {"pairs": pairs, "count": pairs + len(facts.alone)}
    said = [labels["matched_one" if pairs == 1 else "matched_many"].format(**counts)]
    if pairs:
        mean, floor = _points(facts.total / pairs, language), _points(facts.floor, language)
        said.append(labels["points"].format(total=_points(facts.total, language), mean=mean, floor=floor))
    locked = sum(one.locked for one in facts.pairs)
    if locked:
        said.append(labels["locked_one" if locked == 1 else "locked_many"].format(count=locked))
    yield " ".join(said)
    own = facts.computed
    if facts.as_computed:
        yield labels["certified"]
    elif own is not None:
        told = {"total": _points(own.total, language), "floor": _points(own.floor, language)}
        yield labels["by_hand"].format(pairs=own.pairs, **told)


def _how(facts: PlanFacts, labels: Labels, language: str) -> Iterator[str]:
    settings = facts.settings
    said = [labels[f"mode_{settings.mode}"]]
    if settings.minimum:
        said.append(labels["minimum"].format(minimum=_points(settings.minimum, language)))
    said.append(labels["missing"].format(missing=settings.missing))
    if settings.group_by is not None and settings.group_limit is not None:
        said.append(labels["group_limit"].format(limit=settings.group_limit))
    for which in ("least_size", "greatest_size"):
        if (size := getattr(settings, which)) is not None:
            said.append(labels[which].format(size=size))
    yield " ".join(said)


def _criteria(facts: PlanFacts, labels: Labels) -> Rows:
    """What counts most first; what is off is not told."""
    order = {MUST: 0, SHOULD: 1, MAY: 2}
    found = [one for one in facts.settings.criteria if one.kind != OFF]
    found.sort(key=lambda one: (order[one.kind], -one.weight))
    return tuple((labels[f"criterion_{one.key}"], _counts(one, labels), _weight(one)) for one in found)


def _counts(one: Criterion, labels: Labels) -> str:
    turns = one.kind == SHOULD and len(MEASURES[one.key].directions) > 1
    return labels[f"should_{one.direction}"] if turns else labels[one.kind]


def _weight(one: Criterion) -> str:
    return str(one.weight) if one.weight and one.kind in (MUST, SHOULD) else "–"


def _pairs(facts: PlanFacts, labels: Labels, language: str) -> Rows:
    return tuple(
        (
            say(shown_name(one.adept_name, one.adept in facts.hidden)),
            _mentor(one, facts, labels),
            _points(one.score, language, "0.0"),
            _strongest(one.parts, labels),
        )
        for one in sorted(facts.pairs, key=lambda one: (-one.score, one.adept_name, one.adept.hex))
    )


def _mentor(one: Together, facts: PlanFacts, labels: Labels) -> str:
    name = say(shown_name(one.mentor_name, one.mentor in facts.hidden))
    return labels["locked"].format(name=name) if one.locked else name


def _strongest(parts: Sequence[Part], labels: Labels) -> str:
    told = [_reason(part, labels) for part in _telling(parts)[:_STRONGEST]]
    return "\n".join(told) or labels["nothing"]


def _reason(part: Part, labels: Labels) -> str:
    if part.criterion == "place" and not part.shared:
        return labels["near"]
    return labels[part.criterion].format(words=_listed(part, labels))


def _telling(parts: Sequence[Part]) -> list[Part]:
    """What two people have in common and may be told, what weighs most first."""
    found = [part for part in parts if part.criterion in _WARMEST and part.direction == LIKENESS]
    found = [part for part in found if part.known and part.points]
    found = [part for part in found if part.shared or part.criterion == "place"]
    return sorted(found, key=lambda part: -part.points)


def _listed(part: Part, labels: Labels) -> str:
    """Words side by side, as in a sentence; names of places keep their capitals."""
    words = [say(word if part.criterion == "place" else _lowered(word)) for word in part.shared[:_WORDS]]
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {labels['and']} {words[-1]}"


def _lowered(word: str) -> str:
    """A word in the middle of a sentence; what is written in capitals, such as IT, stays."""
    return word[:1].lower() + word[1:] if word[1:2].islower() else word


def _alone(facts: PlanFacts, labels: Labels) -> Rows:
    """Reasons that tell of what somebody has said in private are told as nothing more than that nobody suits."""
    usual = labels["alone_no_fit"]
    return tuple((say(name), labels.get(f"alone_{reason}", usual)) for name, reason in sorted(facts.alone))


def _points(hundredths: float, language: str, pattern: str = "0.#") -> str:
    """Points with at most one decimal, as the language writes them."""
    from babel.numbers import format_decimal

    return format_decimal(hundredths / 100, pattern, locale=language)


@dataclass(frozen=True)
class SheetWords:
    """A participant's sheet. `pairs` are a heading and sentences for each partner."""

    title: str
    labels: Labels
    intro: tuple[str, ...]
    pairs: tuple[tuple[str, tuple[str, ...]], ...]
    steps: tuple[str, ...]
    contact: str


def sheet_words(facts: SheetFacts, language: str) -> SheetWords:
    """The words of a participant's own sheet. Raises PaperLanguageUnknown."""
    text = paper_text("plan_sheet", language, {}, ())
    labels, programme = text.labels, facts.programme
    names = [say(one.name) for one in facts.partners]
    several = len(names) > 1
    together = f"{', '.join(names[:-1])} {labels['and']} {names[-1]}" if several else names[0]
    dates = {"start": day(programme.start, language), "end": day(programme.end, language)}
    intro = labels["intro_many" if several else "intro_one"]
    common = labels["common"] if not several else ""
    return SheetWords(
        title=labels["several"].format(count=len(names)) if several else text.title.format(partner=names[0]),
        labels=labels,
        intro=(
            labels["hello"].format(first=_first(facts.name)),
            intro.format(programme=say(programme.name), partners=together, **dates),
            labels["intro_hope"],
        ),
        pairs=tuple(_pair(one, facts.side, labels, common) for one in facts.partners),
        steps=tuple(labels[f"steps_{number}"] for number in range(1, 5)),
        contact=_contact(facts.coordinator, programme, labels),
    )


def _pair(one: Partner, side: str, labels: Labels, heading: str) -> tuple[str, tuple[str, ...]]:
    """A heading (by default with the partner's name) and sentences; what one can talk about comes first."""
    telling = sorted(_telling(one.parts), key=lambda part: _WARMEST.index(part.criterion))
    told = tuple(_sentence(part, side, one.name, labels) for part in telling)
    return heading or labels["pair"].format(partner=say(one.name)), told or (labels["nothing"],)


def _sentence(part: Part, side: str, partner: str, labels: Labels) -> str:
    if part.criterion == "place" and not part.shared:
        return labels["near"]
    key = f"topics_{side}" if part.criterion == "topics" else part.criterion
    return labels[key].format(words=_listed(part, labels), first=_first(partner))


def _first(name: str) -> str:
    return say((name.split() or [name])[0])


def _contact(coordinator: str, programme: ProgrammeRow, labels: Labels) -> str:
    phone, email = programme.organisation_phone, programme.organisation_email
    known = {(True, True): "reach_both", (True, False): "reach_phone", (False, True): "reach_email"}
    key = known.get((bool(phone), bool(email)))
    reach = labels[key].format(phone=say(spaced(phone or "")), email=say(email or "")) if key else ""
    return labels["contact"].format(coordinator=say(coordinator), reach=reach)


@dataclass(frozen=True)
class CardWords:
    """Everybody's own card: a name, and for each turn the table and whom they meet (empty: a break)."""

    name: str
    rows: Rows


@dataclass(frozen=True)
class RoundWords:
    """A round of speed meetings: the hall by tables and turns, and the cards. `sitting`: what a mentor is called."""

    text: PaperText
    intro: str
    sitting: str
    turns: tuple[str, ...]
    hall: Rows
    cards: tuple[CardWords, ...]


def round_words(facts: RoundFacts, language: str) -> RoundWords:
    """The words of a round's papers. Raises PaperLanguageUnknown."""
    text = paper_text("speed_cards", language, {}, ())
    labels, last = text.labels, max((one.turn for one in facts.talks), default=0)
    turns = tuple(range(1, last + 1))
    return RoundWords(
        text=text,
        intro=labels["intro_one" if last == 1 else "intro_many"].format(turns=last),
        sitting=terms_of(facts.programme, language)["Mentor_term"],
        turns=tuple(labels["turn_number"].format(turn=turn) for turn in turns),
        hall=tuple(_hall(facts, turns)),
        cards=tuple(_cards(facts, turns, labels)),
    )


def _shown(one: TalkRow, side: str, facts: RoundFacts) -> str:
    person, name = (one.adept, one.adept_name) if side == "adept" else (one.mentor, one.mentor_name)
    return shown_name(name, person in facts.hidden)


def _hall(facts: RoundFacts, turns: Sequence[int]) -> Iterator[tuple[str, ...]]:
    mentors = {one.table: _shown(one, "mentor", facts) for one in facts.talks}
    seats = {(one.table, one.turn): _shown(one, "adept", facts) for one in facts.talks}
    for table, mentor in sorted(mentors.items()):
        yield str(table), say(mentor), *(say(seats.get((table, turn), "")) or "–" for turn in turns)


def _cards(facts: RoundFacts, turns: Sequence[int], labels: Labels) -> Iterator[CardWords]:
    """First those who go around, then those who sit, each by name; whoever does both has one of each."""
    for side, other in (("adept", "mentor"), ("mentor", "adept")):
        people = {(getattr(one, f"{side}_name"), getattr(one, side).hex) for one in facts.talks}
        for name, key in sorted(people):
            own = {one.turn: one for one in facts.talks if getattr(one, side).hex == key}
            rows = [
                (str(turn), str(own[turn].table), say(_shown(own[turn], other, facts)))
                if turn in own
                else (str(turn), "–", labels["free"])
                for turn in turns
            ]
            yield CardWords(say(name), tuple(rows))
