"""What fields, conditions and pieces of a text are called on the screen."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from mentordesk.ui.agreements.texts.chips import FIELD, ROOM, WHEN, Chip

translate = QCoreApplication.translate

_FIELDS: dict[str, Callable[[], str]] = {
    "organisation": lambda: translate("PaperWords", "Organisation"),
    "programme": lambda: translate("PaperWords", "Programme"),
    "coordinator": lambda: translate("PaperWords", "Coordinator"),
    "coordinator_phone": lambda: translate("PaperWords", "Coordinator's telephone"),
    "deputy": lambda: translate("PaperWords", "Deputy"),
    "deputy_phone": lambda: translate("PaperWords", "Deputy's telephone"),
    "purpose": lambda: translate("PaperWords", "Purpose"),
    "target_group": lambda: translate("PaperWords", "Target group"),
    "mandate_body": lambda: translate("PaperWords", "Who decided"),
    "mandate_case": lambda: translate("PaperWords", "Case number"),
    "mandate_date": lambda: translate("PaperWords", "Day of the decision"),
    "start": lambda: translate("PaperWords", "First day"),
    "end": lambda: translate("PaperWords", "Last day"),
    "today": lambda: translate("PaperWords", "Today"),
    "places": lambda: translate("PaperWords", "Places"),
    "travel": lambda: translate("PaperWords", "Travel costs"),
    "insurance": lambda: translate("PaperWords", "Insurance"),
    "adept": lambda: translate("PaperWords", "Adept's name"),
    "mentor": lambda: translate("PaperWords", "Mentor's name"),
    "adept_first": lambda: translate("PaperWords", "Adept's first name"),
    "mentor_first": lambda: translate("PaperWords", "Mentor's first name"),
    "signer": lambda: translate("PaperWords", "Name of whom it is about"),
    "signer_first": lambda: translate("PaperWords", "First name of whom it is about"),
    "other": lambda: translate("PaperWords", "Name of the other one"),
    "other_first": lambda: translate("PaperWords", "First name of the other one"),
    "rhythm": lambda: translate("PaperWords", "How often they meet"),
    "meetings_from": lambda: translate("PaperWords", "First meeting"),
    "meetings_until": lambda: translate("PaperWords", "Last meeting"),
    "place": lambda: translate("PaperWords", "Where they meet"),
    "meetings_planned": lambda: translate("PaperWords", "Number of meetings planned"),
    "minor": lambda: translate("PaperWords", "Who is under 18"),
    "guardian": lambda: translate("PaperWords", "Guardian"),
    "trial_until": lambda: translate("PaperWords", "End of the trial period"),
    "channel": lambda: translate("PaperWords", "How they reach each other"),
    "hours": lambda: translate("PaperWords", "When they may be reached"),
    "number": lambda: translate("PaperWords", "Number of the addendum"),
    "addendum_text": lambda: translate("PaperWords", "What the addendum changes"),
    "until": lambda: translate("PaperWords", "New last day"),
    "deadline": lambda: translate("PaperWords", "Deadline"),
    "meetings_held": lambda: translate("PaperWords", "Meetings held"),
    "hours_held": lambda: translate("PaperWords", "Hours held"),
    "signer_term": lambda: translate("PaperWords", "Role of whom it is about"),
    "the_signer": lambda: translate("PaperWords", "Role of whom it is about, definite"),
    "other_term": lambda: translate("PaperWords", "Role of the other one"),
    "the_other": lambda: translate("PaperWords", "Role of the other one, definite"),
}

_CONDITIONS: dict[str, Callable[[], str]] = {
    "classic": lambda: translate("PaperWords", "classic mentoring"),
    "reverse": lambda: translate("PaperWords", "reverse mentoring"),
    "youth": lambda: translate("PaperWords", "young people"),
    "group": lambda: translate("PaperWords", "groups"),
    "minor": lambda: translate("PaperWords", "somebody is under 18"),
    "purpose": lambda: translate("PaperWords", "the purpose is known"),
    "mandate": lambda: translate("PaperWords", "the board has decided"),
    "period": lambda: translate("PaperWords", "the period is known"),
    "meetings": lambda: translate("PaperWords", "the meetings are planned"),
    "place": lambda: translate("PaperWords", "the place is known"),
    "insurance": lambda: translate("PaperWords", "there is an insurance"),
    "travel": lambda: translate("PaperWords", "travel costs are settled"),
    "deputy": lambda: translate("PaperWords", "there is a deputy"),
    "topics": lambda: translate("PaperWords", "topics are chosen"),
    "goals": lambda: translate("PaperWords", "goals are set"),
    "trial": lambda: translate("PaperWords", "there is a trial period"),
    "channel": lambda: translate("PaperWords", "a channel is agreed"),
    "hours": lambda: translate("PaperWords", "hours are agreed"),
    "adept": lambda: translate("PaperWords", "it is about an adept"),
    "mentor": lambda: translate("PaperWords", "it is about a mentor"),
    "until": lambda: translate("PaperWords", "there is a new last day"),
    "beside": lambda: translate("PaperWords", "another language stands beside"),
    "leaders": lambda: translate("PaperWords", "young leaders"),
    "meetings_counted": lambda: translate("PaperWords", "meetings are counted"),
    "hours_counted": lambda: translate("PaperWords", "hours are counted"),
    "tasks": lambda: translate("PaperWords", "tasks are named"),
    "competences": lambda: translate("PaperWords", "competence is named"),
    "start": lambda: translate("PaperWords", "at the start"),
    "midway": lambda: translate("PaperWords", "midway"),
    "end": lambda: translate("PaperWords", "at the end"),
}

_PIECES: dict[str, Callable[[], str]] = {
    "goals": lambda: translate("PaperWords", "The pair's goals"),
    "topics": lambda: translate("PaperWords", "The pair's topics"),
    "dates": lambda: translate("PaperWords", "The dates of the meetings"),
    "days": lambda: translate("PaperWords", "The days of the programme"),
    "pairs": lambda: translate("PaperWords", "All pairs"),
    "people": lambda: translate("PaperWords", "Everybody in the programme"),
    "expectations": lambda: translate("PaperWords", "What both expect"),
    "months": lambda: translate("PaperWords", "Month by month"),
    "signers": lambda: translate("PaperWords", "Who signs"),
    "tasks": lambda: translate("PaperWords", "Tasks"),
    "competences": lambda: translate("PaperWords", "Competence"),
    "closing": lambda: translate("PaperWords", "Where the letter is signed"),
}


def field_name(name: str, terms: Mapping[str, str]) -> str:
    """A field; one that stands for a role is called as the programme calls that role."""
    if name in terms:
        return f"«{terms[name]}»"
    usual = name[:1].lower() + name[1:]
    if usual in terms:
        return f"«{terms[usual][:1].upper()}{terms[usual][1:]}»"
    if usual in _FIELDS and usual != name:
        return translate("PaperWords", "{name}, with a capital").format(name=_FIELDS[usual]())
    return _FIELDS[name]() if name in _FIELDS else name


def condition_name(name: str) -> str:
    """A condition."""
    plain = name.removeprefix("!")
    said = _CONDITIONS[plain]() if plain in _CONDITIONS else plain
    return translate("PaperWords", "not {what}").format(what=said) if name.startswith("!") else said


def piece_name(name: str) -> str:
    """What the paper puts in by itself."""
    return _PIECES[name]() if name in _PIECES else name


def conditions_named(names: Iterable[str]) -> str:
    """Under what conditions something is printed."""
    said = list(map(condition_name, names))
    return translate("PaperWords", "Only if: {what}").format(what=", ".join(said)) if said else ""


def chip_words(chip: Chip, terms: Mapping[str, str]) -> str:
    """What stands on a chip."""
    if chip.sort == FIELD:
        return field_name(chip.value, terms)
    if chip.sort == WHEN:
        return conditions_named(chip.value.split()) or translate("PaperWords", "Always, too")
    if chip.sort == ROOM:
        one, many = translate("PaperWords", "1 line to write on"), translate("PaperWords", "{count} lines to write on")
        return one if chip.value == "1" else many.format(count=chip.value)
    return piece_name(chip.value)
