"""What needs the coordinator: each kind of it is found in facts that were read before."""

import datetime as dt
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from mentordesk.core.agreements.rules import AGREEMENT, SIGNED
from mentordesk.core.agreements.sending.rules import FORMS_OUT, UNSIGNED
from mentordesk.core.attention.duties.queries import Duties
from mentordesk.core.attention.returning.queries import Returning
from mentordesk.core.attention.rules import (
    REVIEW_WITHIN,
    SIGN_WITHIN,
    SILENT_AFTER,
    SOON,
    URGENT,
    WAITING,
    Attention,
    age_level,
    days_between,
)
from mentordesk.core.attention.together.queries import Together
from mentordesk.core.meetings.rules import HELD, PLANNED
from mentordesk.core.privacy.retention.rules import REVIEW, Due
from mentordesk.core.programme.queries import ProgrammeRow
from mentordesk.core.programme.templates import template
from mentordesk.core.recruitment.contact.rules import ANSWER_WITHIN, OVERDUE, REMIND_AHEAD, UNANSWERED, UNSENT, USUAL
from mentordesk.core.recruitment.contact.silence.queries import Silence, Waiting
from mentordesk.core.recruitment.counts.queries import StatusCount
from mentordesk.core.recruitment.requirements.rules import EXPIRED, EXPIRING
from mentordesk.core.recruitment.rules import CHOSEN, ENDED, plays
from mentordesk.core.selection.choosing.offers.queries import OfferRow
from mentordesk.core.selection.choosing.offers.rules import OFFERS

if TYPE_CHECKING:
    from mentordesk.core.matching.pairs.queries import PairRow
    from mentordesk.core.meetings.trial.queries import TrialRow
    from mentordesk.core.recruitment.requirements.queries import RunningOut


class Facts(NamedTuple):
    """Everything the items are found in, read once."""

    now: dt.datetime
    programme: ProgrammeRow
    applicants: list[StatusCount]
    silence: Silence
    adepts: set[UUID]
    together: Together
    duties: Duties
    returning: Returning
    due: Due
    run_out: list[OfferRow]

    @property
    def day(self) -> dt.date:
        return self.now.date()


def _set_up(facts: Facts) -> Iterator[Attention]:
    """What a programme should be able to say of itself."""
    row = facts.programme
    missing = {"purpose": row.purpose, "target_group": row.target_group, "mandate": row.mandate_body}
    for name, value in missing.items():
        if not value:
            yield Attention(f"missing.{name}", f"missing_{name}", SOON, "settings")


def _unanswered(facts: Facts) -> Iterator[Attention]:
    """Applicants to whom nothing was promised, and who have not heard from us for too long."""
    waiting = [one for one in facts.silence.waiting if one.given == USUAL and one.promised < facts.day]
    if waiting:
        longest = days_between(waiting[0].promised, facts.day) + ANSWER_WITHIN
        level, (count, record) = age_level(longest, ANSWER_WITHIN), _who_waits(waiting, OVERDUE)
        yield Attention("unanswered", "unanswered", level, "recruitment", count, longest, record=record)


def _promises(facts: Facts) -> Iterator[Attention]:
    """Promised answers that are late, and those that are to come in the next days."""
    promised = [one for one in facts.silence.waiting if one.given != USUAL]
    broken = [one for one in promised if one.promised < facts.day]
    if broken:
        days, (count, record) = days_between(broken[0].promised, facts.day), _who_waits(broken, OVERDUE)
        yield Attention("promise_broken", "promise_broken", URGENT, "recruitment", count, days, record=record)
    near = [one for one in promised if 0 <= days_between(facts.day, one.promised) <= REMIND_AHEAD]
    if near:
        days, (count, record) = days_between(facts.day, near[0].promised), _who_waits(near, UNANSWERED)
        yield Attention("promise_due", "promise_due", SOON, "recruitment", count, days, record=record)


def _who_waits(waiting: list[Waiting], several: UUID) -> tuple[int, str]:
    """How many wait, and what the page shows: one alone, or all of that kind."""
    count = sum(one.people for one in waiting)
    return count, str(waiting[0].person if count == 1 else several)


def _drafts(facts: Facts) -> Iterator[Attention]:
    """Drafts that were made, and nobody said were sent."""
    known = facts.silence
    if known.drafted is not None:
        days = days_between(known.drafted, facts.day)
        level = WAITING if days else SOON
        yield Attention("drafts_unsent", "drafts_unsent", level, "recruitment", known.drafts, days, record=str(UNSENT))


def _offers(facts: Facts) -> Iterator[Attention]:
    """Offers of a place whose deadline is past."""
    late = facts.run_out
    if late and late[0].answer_by is not None:
        days = days_between(late[0].answer_by, facts.day)
        who = late[0].name if len(late) == 1 else None
        yield Attention("offers_run_out", "offers_run_out", WAITING, "selection", len(late), days, who, str(OFFERS))


def _on_selected_side(facts: Facts) -> list[StatusCount]:
    side = template(facts.programme.template).selected_side
    return [one for one in facts.applicants if plays(one.role, side)]


def chosen(facts: Facts) -> int:
    """How many have a place."""
    return sum(one.count for one in _on_selected_side(facts) if one.application_status in CHOSEN)


def _free_places(facts: Facts) -> Iterator[Attention]:
    """Places that nobody has, while somebody waits for one."""
    has = chosen(facts)
    free = facts.programme.places - has
    waits = sum(one.count for one in _on_selected_side(facts) if one.application_status not in CHOSEN | ENDED)
    if free > 0 and waits and has:
        count = min(free, waits)
        yield Attention("free_places", "free_places", WAITING, "selection", count=count, record=str(OFFERS))


def _unmatched(facts: Facts) -> Iterator[Attention]:
    """Adepts with a place and without a mentor."""
    alone = facts.adepts - {one.adept for one in facts.together.pairs}
    if alone:
        level = URGENT if facts.day >= facts.programme.start else WAITING
        yield Attention("unmatched", "unmatched", level, "matching", count=len(alone))


def _agreements(facts: Facts) -> Iterator[Attention]:
    """Pairs without an agreement, and agreements that nobody or not everybody has signed."""
    made = {one.pair: one for one in facts.together.papers if one.kind == AGREEMENT}
    without = [one for one in facts.together.pairs if one.id not in made]
    if without:
        record = str(without[0].id) if len(without) == 1 else None
        who = _names(without[0]) if len(without) == 1 else None
        yield Attention("no_agreement", "no_agreement", WAITING, "agreements", len(without), who=who, record=record)
    for pair in facts.together.pairs:
        paper = made.get(pair.id)
        if paper is not None and paper.status != SIGNED:
            days = days_between(facts.together.issued[paper.id], facts.day)
            level = age_level(days, SIGN_WITHIN)
            key = f"unsigned.{paper.id.hex}"
            yield Attention(key, "unsigned", level, "agreements", 1, days, _names(pair), str(pair.id))


def _papers(facts: Facts) -> Iterator[Attention]:
    """Other papers that are unsigned for long, scans of which nobody has noted who signed, and forms that are out."""
    waits = [
        days_between(facts.together.issued[one.id], facts.day)
        for one in facts.together.papers
        if one.kind != AGREEMENT and one.signatures and one.status != SIGNED
    ]
    late = [days for days in waits if days >= SIGN_WITHIN]
    if late:
        yield Attention(
            "papers_unsigned", "papers_unsigned", WAITING, "agreements", len(late), max(late), None, str(UNSIGNED)
        )
    scanned, out = facts.returning
    if scanned.since is not None:
        days, record = days_between(scanned.since, facts.day), str(scanned.pair) if scanned.pair else None
        level = WAITING if days else SOON
        yield Attention("scans_unsigned", "scans_unsigned", level, "agreements", scanned.many, days, record=record)
    if out.since is not None:
        days = days_between(out.since, facts.day)
        yield Attention("forms_out", "forms_out", WAITING, "agreements", out.many, days, None, str(FORMS_OUT))


def _meetings(facts: Facts) -> Iterator[Attention]:
    """Pairs without meetings to come, meetings that nobody has logged, and people who are asked twice."""
    coming = {one.pair for one in facts.together.meetings if one.status == PLANNED and one.start >= facts.now}
    without = [one for one in facts.together.pairs if one.id not in coming]
    if without:
        yield Attention("no_meetings", "no_meetings", WAITING, "calendar", len(without))
    past = [one for one in facts.together.meetings if one.status == PLANNED and one.end < facts.now]
    if past:
        days = days_between(past[0].start.date(), facts.day)
        yield Attention("unlogged", "unlogged", WAITING, "calendar", len(past), days, record=str(past[0].id))
    if facts.together.clashes:
        yield Attention("clashes", "clashes", SOON, "calendar", facts.together.clashes)


def _silent(facts: Facts) -> Iterator[Attention]:
    """Pairs who have not met for six weeks."""
    last: dict[UUID, dt.date] = {}
    for one in facts.together.meetings:
        if one.status == HELD:
            last[one.pair] = max(one.start.date(), last.get(one.pair, one.start.date()))
    for pair in facts.together.pairs:
        since = last.get(pair.id, pair.start)
        days = days_between(since, facts.day)
        if days >= SILENT_AFTER:
            key = f"silent.{pair.id.hex}"
            yield Attention(key, "silent", URGENT, "calendar", 1, days, _names(pair), str(pair.id))


def _no_fit(facts: Facts) -> Iterator[Attention]:
    """Pairs for whom it does not fit, says one of them; whether they end is the coordinator's to decide."""
    for one in facts.together.trials:
        if one.first_no is not None:
            days, key = days_between(one.first_no, facts.day), f"no_fit.{one.pair.hex}"
            yield Attention(key, "no_fit", URGENT, "matching", 1, days, _names(one), str(one.pair))


def _trial_over(facts: Facts) -> Iterator[Attention]:
    """Trials that are over without both having said whether it fits."""
    asked = sorted((one for one in facts.together.trials if one.waits(facts.day)), key=lambda one: one.until)
    if asked:
        days = days_between(asked[0].until, facts.day)
        who = _names(asked[0]) if len(asked) == 1 else None
        record = str(asked[0].pair)
        yield Attention("trial_over", "trial_over", WAITING, "matching", len(asked), days, who, record)


def _consent_tasks(facts: Facts) -> Iterator[Attention]:
    """What withdrawn consents have left to do; what they covered is hidden already."""
    left = facts.duties.tasks
    if left:
        days = days_between(left[0].withdrawn, facts.day)
        who, level = _only([one.person_name for one in left]), age_level(days, ANSWER_WITHIN)
        record = str(left[0].person)
        yield Attention("consent_tasks", "consent_tasks", level, "recruitment", len(left), days, who, record)


def _running_out(facts: Facts) -> Iterator[Attention]:
    """Requirements of people with a place or in a pair that have expired, and those that soon do."""
    expired, expiring = (
        [one for one in facts.duties.running_out if one.state == state] for state in (EXPIRED, EXPIRING)
    )
    if expired:
        about = _about(expired, facts.day)
        yield Attention("requirement_expired", "requirement_expired", URGENT, "recruitment", *about)
    if expiring:
        about = _about(expiring, facts.day)
        yield Attention("requirement_expiring", "requirement_expiring", SOON, "recruitment", *about)


def _about(found: list["RunningOut"], day: dt.date) -> tuple[int, int, str | None, str]:
    """How many, how many days from the first one's end, who where it is one alone, and whom to show."""
    first = found[0]
    return len(found), abs(days_between(first.until, day)), _only([one.person_name for one in found]), str(first.person)


def _unconsented(facts: Facts) -> Iterator[Attention]:
    """Adepts under 18 with a place for whom no guardian has consented."""
    found = facts.duties.unconsented
    if found:
        level = URGENT if facts.day >= facts.programme.start else WAITING
        yield Attention("unconsented", "unconsented", level, "recruitment", len(found), record=str(found[0]))


def _only(names: list[str]) -> str | None:
    """The one whom it is about, where it is one."""
    return names[0] if len(names) == 1 else None


def _time_is_up(facts: Facts) -> Iterator[Attention]:
    """People of the whole file, whatever the programme, whose data nobody needs any more."""
    if facts.due.since is not None:
        days = days_between(facts.due.since, facts.day)
        level = age_level(days, REVIEW_WITHIN)
        yield Attention("retention", "retention", level, "deleted", facts.due.count, days, record=str(REVIEW))


def _names(pair: "PairRow | TrialRow") -> str:
    return f"{pair.adept_name} – {pair.mentor_name}"


FINDERS: tuple[Callable[[Facts], Iterator[Attention]], ...] = (
    *(_set_up, _unanswered, _promises, _drafts, _offers, _free_places, _unmatched, _agreements, _meetings, _silent),
    *(_papers, _no_fit, _trial_over, _consent_tasks, _running_out, _unconsented, _time_is_up),
)
