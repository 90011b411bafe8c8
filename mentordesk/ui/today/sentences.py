"""What needs the coordinator, in words: the cause, what is good to know about it, and the button that mends it."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from mentordesk.core.attention.rules import SOON, URGENT, WAITING, Attention
from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.programme.queries import ProgrammeRow
from mentordesk.ui.widgets.labels import ChipKind
from mentordesk.ui.widgets.moments import exact_day

translate = QCoreApplication.translate

KINDS: dict[str, ChipKind] = {URGENT: "danger", WAITING: "warn", SOON: "info"}
_WEEK = 7


@dataclass(frozen=True)
class Item:
    """One line of the list. `id` stays the same as long as the thing needs the coordinator."""

    id: UUID
    attention: Attention
    level: str
    cause: str
    detail: str
    button: str

    @property
    def kind(self) -> ChipKind:
        """How its level looks."""
        return KINDS[self.attention.level]

    @property
    def spoken(self) -> str:
        """The whole line, as a screen reader says it and as it is copied."""
        return " ".join(part if part[-1:] in ".?" else f"{part}." for part in (self.level, self.cause, self.detail))


def item(attention: Attention, programme: ProgrammeRow) -> Item:
    """One thing that needs the coordinator, in the language of the moment."""
    cause, detail, button = _CAUSES[attention.cause](attention, programme)
    return Item(link_id("attention", attention.key), attention, level(attention.level), cause, detail, button)


def level(name: str) -> str:
    """How much it hurries, in a word."""
    return {
        URGENT: translate("Attention", "Urgent"),
        WAITING: translate("Attention", "Waiting"),
        SOON: translate("Attention", "Soon"),
    }[name]


Words = tuple[str, str, str]


def _missing(one: Attention, _: ProgrammeRow) -> Words:
    cause, detail = {
        "missing_purpose": (
            translate("Attention", "The purpose of the programme is not written down"),
            translate(
                "Attention", "Say in a sentence or two what it should lead to. It also stands on the agreements."
            ),
        ),
        "missing_target_group": (
            translate("Attention", "It is not written down who the programme is for"),
            translate("Attention", "A clear target group makes it easier to choose among the applicants."),
        ),
        "missing_mandate": (
            translate("Attention", "The board's decision is not written down"),
            translate("Attention", "Who decided on the programme, and when? It is good to have when someone asks."),
        ),
    }[one.cause]
    return cause, detail, translate("Attention", "Write it")


def _unanswered(one: Attention, _: ProgrammeRow) -> Words:
    if one.count == 1:
        return (
            translate("Attention", "1 applicant is still waiting for an answer"),
            translate("Attention", "It is {days} days since we said anything.").format(days=one.days),
            _write(one),
        )
    return (
        translate("Attention", "{count} applicants are still waiting for an answer").format(count=one.count),
        translate("Attention", "The one who has waited longest has not heard from us for {days} days.").format(
            days=one.days
        ),
        _write(one),
    )


def _promise_broken(one: Attention, _: ProgrammeRow) -> Words:
    if one.count == 1:
        cause = translate("Attention", "1 applicant has not had the answer we promised")
        late = (
            translate("Attention", "It was promised for yesterday."),
            translate("Attention", "It was promised for {days} days ago."),
        )
    else:
        cause = translate("Attention", "{count} applicants have not had the answer we promised")
        late = (
            translate("Attention", "The oldest was promised for yesterday."),
            translate("Attention", "The oldest was promised for {days} days ago."),
        )
    return cause.format(count=one.count), _ago(one.days, late[0], *late), _write(one)


def _promise_due(one: Attention, _: ProgrammeRow) -> Words:
    if one.count == 1:
        cause = translate("Attention", "1 applicant will soon have waited as long as we promised")
    else:
        cause = translate("Attention", "{count} applicants will soon have waited as long as we promised")
    when = _ago(
        one.days,
        translate("Attention", "We promised an answer today."),
        translate("Attention", "We promised an answer by tomorrow."),
        translate("Attention", "We promised an answer within {days} days."),
    )
    return cause.format(count=one.count), when, _write(one)


def _write(one: Attention) -> str:
    if one.count == 1:
        return translate("Attention", "Write a message")
    return translate("Attention", "Write messages")


def _drafts_unsent(one: Attention, _: ProgrammeRow) -> Words:
    detail = translate("Attention", "If they are sent, say so. If not, the applicants are still waiting.")
    if one.count == 1:
        cause = translate("Attention", "1 draft is made and not marked as sent")
        return cause, detail, translate("Attention", "See the draft")
    cause = translate("Attention", "{count} drafts are made and not marked as sent")
    return cause.format(count=one.count), detail, translate("Attention", "See the drafts")


def _offers_run_out(one: Attention, _: ProgrammeRow) -> Words:
    detail = translate("Attention", "Call, or take the offer back and give the place to the next in line.")
    if one.count == 1:
        cause = translate("Attention", "{name} has not answered the offer of a place").format(name=one.who)
    else:
        cause = translate("Attention", "{count} have not answered the offer of a place").format(count=one.count)
    return cause, detail, translate("Attention", "See the offers")


def _free_places(one: Attention, _: ProgrammeRow) -> Words:
    if one.count == 1:
        cause = translate("Attention", "1 place is free, and there is someone who wants it")
    else:
        cause = translate("Attention", "{count} places are free, and there are applicants who want them")
    detail = translate("Attention", "Give them to those who stand next in line.")
    return cause.format(count=one.count), detail, translate("Attention", "Give places")


def _unmatched(one: Attention, programme: ProgrammeRow) -> Words:
    if one.count == 1:
        cause = translate("Attention", "1 adept has a place but no mentor")
    else:
        cause = translate("Attention", "{count} adepts have a place but no mentor")
    if one.level == URGENT:
        detail = translate("Attention", "The programme began on {day}.")
    else:
        detail = translate("Attention", "The programme begins on {day}.")
    day = exact_day(programme.start)
    return cause.format(count=one.count), detail.format(day=day), translate("Attention", "Match")


def _no_agreement(one: Attention, _: ProgrammeRow) -> Words:
    detail = translate("Attention", "The agreement says what the two can expect of each other.")
    if one.count == 1:
        cause = translate("Attention", "No agreement yet: {pair}").format(pair=one.who)
        return cause, detail, translate("Attention", "Make the agreement")
    cause = translate("Attention", "{count} pairs have no agreement yet").format(count=one.count)
    return cause, detail, translate("Attention", "Make agreements")


def _unsigned(one: Attention, _: ProgrammeRow) -> Words:
    cause = translate("Attention", "The agreement is not signed by everyone: {pair}")
    ago = _ago(
        one.days,
        translate("Attention", "Made today."),
        translate("Attention", "Made yesterday."),
        translate("Attention", "Made {days} days ago."),
    )
    return cause.format(pair=one.who), ago, translate("Attention", "Follow up")


def _papers_unsigned(one: Attention, _: ProgrammeRow) -> Words:
    detail = translate("Attention", "The oldest was made {days} days ago.").format(days=one.days)
    if one.count == 1:
        detail = translate("Attention", "It was made {days} days ago.").format(days=one.days)
        cause = translate("Attention", "1 declaration or other paper is not signed")
    else:
        cause = translate("Attention", "{count} declarations and other papers are not signed").format(count=one.count)
    return cause, detail, translate("Attention", "Follow up")


def _scans_unsigned(one: Attention, _: ProgrammeRow) -> Words:
    detail = translate("Attention", "Look at what came back, and tick who has signed.")
    if one.count == 1:
        cause = translate("Attention", "1 paper has come back, and nobody has noted who signed")
    else:
        cause = translate("Attention", "{count} papers have come back, and nobody has noted who signed")
    return cause.format(count=one.count), detail, translate("Attention", "Note the signatures")


def _forms_out(one: Attention, _: ProgrammeRow) -> Words:
    detail = translate("Attention", "Handed out {days} days ago. A friendly reminder is often enough.")
    if one.count == 1:
        cause = translate("Attention", "1 form has not come back")
    else:
        cause = translate("Attention", "{count} forms have not come back").format(count=one.count)
        detail = translate("Attention", "The first went out {days} days ago. A friendly reminder is often enough.")
    return cause, detail.format(days=one.days), translate("Attention", "See the forms")


def _no_meetings(one: Attention, _: ProgrammeRow) -> Words:
    if one.count == 1:
        cause = translate("Attention", "1 pair has no meetings ahead")
    else:
        cause = translate("Attention", "{count} pairs have no meetings ahead")
    detail = translate("Attention", "A fixed day and time makes it easier to keep going.")
    return cause.format(count=one.count), detail, translate("Attention", "Plan")


def _unlogged(one: Attention, _: ProgrammeRow) -> Words:
    if one.count == 1:
        ago = _ago(
            one.days,
            translate("Attention", "It was earlier today."),
            translate("Attention", "It was yesterday."),
            translate("Attention", "It was {days} days ago."),
        )
        return translate("Attention", "1 meeting is not logged"), ago, translate("Attention", "Log the meeting")
    ago = _ago(
        one.days,
        translate("Attention", "The oldest was earlier today."),
        translate("Attention", "The oldest was yesterday."),
        translate("Attention", "The oldest was {days} days ago."),
    )
    cause = translate("Attention", "{count} meetings are not logged").format(count=one.count)
    return cause, ago, translate("Attention", "Log the meetings")


def _clashes(one: Attention, _: ProgrammeRow) -> Words:
    detail = translate("Attention", "Move one of the meetings, and it works out.")
    if one.count == 1:
        cause = translate("Attention", "Somebody has two meetings at the same time")
        return cause, detail, translate("Attention", "See the conflict")
    cause = translate("Attention", "{count} times somebody has two meetings at the same time")
    return cause.format(count=one.count), detail, translate("Attention", "See the conflicts")


def _silent(one: Attention, _: ProgrammeRow) -> Words:
    cause = translate("Attention", "{weeks} weeks without a meeting: {pair}")
    return (
        cause.format(weeks=(one.days or 0) // _WEEK, pair=one.who),
        translate("Attention", "A short call is often all it takes. Ask how they are getting on."),
        translate("Attention", "Call"),
    )


def _no_fit(one: Attention, _: ProgrammeRow) -> Words:
    cause = translate("Attention", "It does not fit for everyone: {pair}").format(pair=one.who)
    ago = _ago(
        one.days,
        translate("Attention", "Said today. Talk with both; a new match is nobody's fault."),
        translate("Attention", "Said yesterday. Talk with both; a new match is nobody's fault."),
        translate("Attention", "Said {days} days ago. Talk with both; a new match is nobody's fault."),
    )
    return cause, ago, translate("Attention", "See the pair")


def _trial_over(one: Attention, _: ProgrammeRow) -> Words:
    detail = translate("Attention", "Ask both whether it fits, and note what they say.")
    if one.count == 1:
        cause = translate("Attention", "The trial period is over: {pair}").format(pair=one.who)
        return cause, detail, translate("Attention", "Note the answers")
    cause = translate("Attention", "The trial period is over for {count} pairs")
    return cause.format(count=one.count), detail, translate("Attention", "Note the answers")


def _consent_tasks(one: Attention, _: ProgrammeRow) -> Words:
    detail = translate("Attention", "It is hidden already. Say when the rest is done.")
    if one.count == 1:
        cause = translate("Attention", "A consent was withdrawn, and something is left to do: {who}").format(
            who=one.who
        )
        return cause, detail, translate("Attention", "See what")
    cause = translate("Attention", "Consents were withdrawn, and {count} things are left to do")
    return cause.format(count=one.count), detail, translate("Attention", "See what")


def _requirement_expired(one: Attention, _: ProgrammeRow) -> Words:
    detail = translate("Attention", "Ask for it anew; no new pair is made before it is in order.")
    if one.count == 1:
        cause = translate("Attention", "A requirement has expired: {who}").format(who=one.who)
        return cause, detail, translate("Attention", "See the requirement")
    cause = translate("Attention", "{count} requirements have expired").format(count=one.count)
    return cause, detail, translate("Attention", "See the requirements")


def _requirement_expiring(one: Attention, _: ProgrammeRow) -> Words:
    detail = translate("Attention", "The first one in {days} days. Ask for it anew in good time.").format(days=one.days)
    if one.count == 1:
        cause = translate("Attention", "A requirement expires soon: {who}").format(who=one.who)
        return cause, detail, translate("Attention", "See the requirement")
    cause = translate("Attention", "{count} requirements expire soon").format(count=one.count)
    return cause, detail, translate("Attention", "See the requirements")


def _unconsented(one: Attention, _: ProgrammeRow) -> Words:
    detail = translate("Attention", "A guardian must consent before there can be a mentor.")
    if one.count == 1:
        cause = translate("Attention", "1 adept under 18 lacks a guardian's consent")
        return cause, detail, translate("Attention", "See the adept")
    cause = translate("Attention", "{count} adepts under 18 lack a guardian's consent").format(count=one.count)
    return cause, detail, translate("Attention", "See the adepts")


def _retention(one: Attention, _: ProgrammeRow) -> Words:
    if one.count == 1:
        cause = translate("Attention", "The time is up for what is kept about 1 person")
    else:
        cause = translate("Attention", "The time is up for what is kept about {count} people")
    detail = translate("Attention", "Go through the list: erase for good, or write why it is kept longer.")
    return cause.format(count=one.count), detail, translate("Attention", "Go through")


def _ago(days: int | None, today: str, yesterday: str, earlier: str) -> str:
    return {0: today, 1: yesterday}.get(days or 0, earlier.format(days=days))


_CAUSES: dict[str, Callable[[Attention, ProgrammeRow], Words]] = {
    "missing_purpose": _missing,
    "missing_target_group": _missing,
    "missing_mandate": _missing,
    "unanswered": _unanswered,
    "promise_broken": _promise_broken,
    "promise_due": _promise_due,
    "drafts_unsent": _drafts_unsent,
    "offers_run_out": _offers_run_out,
    "free_places": _free_places,
    "unmatched": _unmatched,
    "no_agreement": _no_agreement,
    "unsigned": _unsigned,
    "papers_unsigned": _papers_unsigned,
    "scans_unsigned": _scans_unsigned,
    "forms_out": _forms_out,
    "no_meetings": _no_meetings,
    "unlogged": _unlogged,
    "clashes": _clashes,
    "silent": _silent,
    "no_fit": _no_fit,
    "trial_over": _trial_over,
    "consent_tasks": _consent_tasks,
    "requirement_expired": _requirement_expired,
    "requirement_expiring": _requirement_expiring,
    "unconsented": _unconsented,
    "retention": _retention,
}
