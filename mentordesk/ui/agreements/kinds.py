"""What the kinds of papers, and their groups, are called on the screen."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from mentordesk.core.agreements.library.rules import ADEPT, MENTOR, MINOR, PAIR, PERSON, PROGRAMME

translate = QCoreApplication.translate

_KINDS: dict[str, Callable[[], str]] = {
    "agreement": lambda: translate("PaperKinds", "Mentoring agreement"),
    "declaration": lambda: translate("PaperKinds", "Declaration of confidentiality"),
    "addendum": lambda: translate("PaperKinds", "Addendum to the agreement"),
    "privacy_notice": lambda: translate("PaperKinds", "Privacy notice"),
    "consents": lambda: translate("PaperKinds", "Consents"),
    "guardian_letter": lambda: translate("PaperKinds", "Letter to guardians"),
    "photo_rules": lambda: translate("PaperKinds", "Rules for photos"),
    "expectations": lambda: translate("PaperKinds", "Expectations, each alone"),
    "expectations_together": lambda: translate("PaperKinds", "Expectations, together"),
    "first_meeting": lambda: translate("PaperKinds", "The first meeting"),
    "role_mentor": lambda: translate("PaperKinds", "The mentor's role"),
    "role_adept": lambda: translate("PaperKinds", "The adept's role"),
    "role_organisation": lambda: translate("PaperKinds", "The organisation's role"),
    "programme_plan": lambda: translate("PaperKinds", "Programme plan"),
    "board_page": lambda: translate("PaperKinds", "One page for the board"),
    "grant_report": lambda: translate("PaperKinds", "Report on a grant"),
    "risks": lambda: translate("PaperKinds", "Risks"),
    "house_rules": lambda: translate("PaperKinds", "House rules"),
    "incident_card": lambda: translate("PaperKinds", "If something happens"),
    "call_for_mentors": lambda: translate("PaperKinds", "Call for mentors"),
    "call_for_adepts": lambda: translate("PaperKinds", "Call for adepts"),
    "match_letter": lambda: translate("PaperKinds", "Letter about the match"),
    "no_answer_first": lambda: translate("PaperKinds", "No answer: first letter"),
    "no_answer_second": lambda: translate("PaperKinds", "No answer: second letter"),
    "no_answer_last": lambda: translate("PaperKinds", "No answer: last letter"),
    "midway_invitation": lambda: translate("PaperKinds", "Invitation to the midway gathering"),
    "closing_letter": lambda: translate("PaperKinds", "Letter about the close"),
    "thanks_mentor": lambda: translate("PaperKinds", "Thanks to the mentor"),
    "thanks_employer": lambda: translate("PaperKinds", "Thanks to the employer"),
    "call_48_hours": lambda: translate("PaperKinds", "Call within 48 hours"),
    "call_first_month": lambda: translate("PaperKinds", "Call in the first month"),
    "call_monthly": lambda: translate("PaperKinds", "Call each month"),
    "exit_call": lambda: translate("PaperKinds", "Last call"),
    "meeting_agendas": lambda: translate("PaperKinds", "Agendas for meetings"),
    "last_meeting": lambda: translate("PaperKinds", "The last meeting"),
    "intercultural_cards": lambda: translate("PaperKinds", "Cards across cultures"),
    "if_it_goes_wrong": lambda: translate("PaperKinds", "If it goes wrong"),
    "booklet": lambda: translate("PaperKinds", "The pair's booklet"),
    "meeting_log": lambda: translate("PaperKinds", "Log of a meeting"),
    "pulse": lambda: translate("PaperKinds", "Pulse"),
    "evaluation": lambda: translate("PaperKinds", "Evaluation"),
    "attendance": lambda: translate("PaperKinds", "Attendance list"),
    "emergency": lambda: translate("PaperKinds", "Emergency list"),
    "course_certificate": lambda: translate("PaperKinds", "Course certificate"),
    "attest": lambda: translate("PaperKinds", "Attest"),
}

_GROUPS: dict[str, Callable[[], str]] = {
    "agreements": lambda: translate("PaperKinds", "Agreements"),
    "expectations": lambda: translate("PaperKinds", "Expectations"),
    "roles": lambda: translate("PaperKinds", "Roles"),
    "programme": lambda: translate("PaperKinds", "The programme"),
    "letters": lambda: translate("PaperKinds", "Letters"),
    "guides": lambda: translate("PaperKinds", "Guides"),
    "forms": lambda: translate("PaperKinds", "Forms"),
    "lists": lambda: translate("PaperKinds", "Lists"),
    "certificates": lambda: translate("PaperKinds", "Certificates"),
}

_ABOUT: dict[str, Callable[[], str]] = {
    PROGRAMME: lambda: translate("PaperKinds", "The whole programme"),
    PAIR: lambda: translate("PaperKinds", "Each pair"),
    PERSON: lambda: translate("PaperKinds", "Each person"),
    ADEPT: lambda: translate("PaperKinds", "Each adept"),
    MENTOR: lambda: translate("PaperKinds", "Each mentor"),
    MINOR: lambda: translate("PaperKinds", "Each under 18"),
}


def kind_name(key: str) -> str:
    """A kind of paper, in the language of the moment."""
    return _KINDS[key]() if key in _KINDS else key


def group_name(key: str) -> str:
    """A group of kinds."""
    return _GROUPS[key]() if key in _GROUPS else key


def about_name(key: str) -> str:
    """Whom one paper of a kind is about."""
    return _ABOUT[key]() if key in _ABOUT else key
