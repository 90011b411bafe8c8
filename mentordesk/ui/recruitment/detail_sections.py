"""Which parts the detail of an applicant has, in their order."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mentordesk.core.programme.rules import is_minor
from mentordesk.core.recruitment.queries import ApplicantRow
from mentordesk.core.recruitment.requirements.rules import HOLDING
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.recruitment.applicant_sections import (
    ApplicationSection,
    PersonSection,
)
from mentordesk.ui.recruitment.contact.names import heard_summary
from mentordesk.ui.recruitment.functions import RecruitmentFunctions
from mentordesk.ui.recruitment.sections import Section, SectionBody

translate = QCoreApplication.translate


def sections(functions: RecruitmentFunctions, appearance: Appearance) -> tuple[Section, ...]:
    """The parts. What is added here names its widget in a function that imports it when it is first unfolded."""
    return (*_who(functions, appearance), *_what(functions, appearance), *_duties(functions, appearance))


def _who(functions: RecruitmentFunctions, appearance: Appearance) -> tuple[Section, ...]:
    """What has passed between us, and who it is."""
    return (
        Section(
            "contact",
            lambda: translate("DetailSections", "Contact"),
            partial(_contact, functions, appearance),
            summary=partial(_heard, functions),
        ),
        Section(
            "person",
            lambda: translate("DetailSections", "The person"),
            partial(PersonSection, functions, appearance),
            is_open=True,
        ),
    )


def _what(functions: RecruitmentFunctions, appearance: Appearance) -> tuple[Section, ...]:
    """What somebody wants, and answered."""
    return (
        Section(
            "application",
            lambda: translate("DetailSections", "The application"),
            partial(ApplicationSection, functions, appearance),
            is_open=True,
        ),
        Section(
            "answers",
            lambda: translate("DetailSections", "Answers to your own questions"),
            partial(_answers, functions, appearance),
            applies=lambda row: bool(functions.forms.answers(row.application)),
        ),
    )


def _duties(functions: RecruitmentFunctions, appearance: Appearance) -> tuple[Section, ...]:
    """What must be in order."""
    return (
        Section(
            "requirements",
            lambda: translate("DetailSections", "Requirements"),
            partial(_requirements, functions, appearance),
            partial(_lacking, functions),
        ),
        Section(
            "guardians",
            lambda: translate("DetailSections", "Guardians"),
            partial(_guardians, functions, appearance),
            applies=partial(_is_young, functions),
        ),
        Section(
            "consents",
            lambda: translate("DetailSections", "Consents"),
            partial(_consents, functions, appearance),
        ),
    )


def _answers(functions: RecruitmentFunctions, appearance: Appearance, parent: QWidget) -> SectionBody:
    from mentordesk.ui.recruitment.forms.answers import AnswersSection

    return AnswersSection(functions.forms, appearance, parent)


def _contact(functions: RecruitmentFunctions, appearance: Appearance, parent: QWidget) -> SectionBody:
    from mentordesk.ui.recruitment.contact.section import ContactSection

    return ContactSection(functions.contact, appearance, parent)


def _heard(functions: RecruitmentFunctions, row: ApplicantRow) -> str:
    """When they last heard from us, or the promise that is broken."""
    return heard_summary(functions.contact.heard_of(row.id))


def _requirements(functions: RecruitmentFunctions, appearance: Appearance, parent: QWidget) -> SectionBody:
    from mentordesk.ui.recruitment.requirements.section import RequirementsSection

    return RequirementsSection(functions.requirements, appearance, parent)


def _lacking(functions: RecruitmentFunctions, row: ApplicantRow) -> str:
    """How many requirements somebody must still meet."""
    count = sum(one.asked and one.state not in HOLDING for one in functions.requirements.rows(row.id))
    if not count:
        return translate("DetailSections", "all in order")
    one, several = translate("DetailSections", "1 is missing"), translate("DetailSections", "{count} are missing")
    return one if count == 1 else several.format(count=count)


def _guardians(functions: RecruitmentFunctions, appearance: Appearance, parent: QWidget) -> SectionBody:
    from mentordesk.ui.recruitment.guardians.section import GuardiansSection

    return GuardiansSection(functions.guardians, appearance, parent)


def _is_young(functions: RecruitmentFunctions, row: ApplicantRow) -> bool:
    return is_minor(row.born, row.birth_year, functions.start())


def _consents(functions: RecruitmentFunctions, appearance: Appearance, parent: QWidget) -> SectionBody:
    from mentordesk.ui.recruitment.consents.section import ConsentsSection

    return ConsentsSection(functions.consents, appearance, parent)
