"""Imports every step's tables once, so that the schema is whole."""

import mentordesk.core.agreements.attests.tables
import mentordesk.core.agreements.expectations.tables
import mentordesk.core.agreements.handed.tables
import mentordesk.core.agreements.library.tables
import mentordesk.core.agreements.scans.tables
import mentordesk.core.agreements.tables
import mentordesk.core.agreements.terms.tables
import mentordesk.core.attention.tables
import mentordesk.core.casebook.tables
import mentordesk.core.evaluation.tables
import mentordesk.core.followup.tables
import mentordesk.core.matching.decisions.tables
import mentordesk.core.matching.say.tables
import mentordesk.core.matching.scenarios.tables
import mentordesk.core.matching.settings.tables
import mentordesk.core.matching.tables
import mentordesk.core.meetings.tables
import mentordesk.core.privacy.tables
import mentordesk.core.programme.tables
import mentordesk.core.recruitment.consents.tables
import mentordesk.core.recruitment.contact.tables
import mentordesk.core.recruitment.doubles.tables
import mentordesk.core.recruitment.forms.tables
import mentordesk.core.recruitment.guardians.tables
import mentordesk.core.recruitment.requirements.tables
import mentordesk.core.recruitment.tables
import mentordesk.core.selection.choosing.tables
import mentordesk.core.selection.interviews.tables
import mentordesk.core.selection.scoring.tables
import mentordesk.core.selection.tables
import mentordesk.core.sharing.tables  # noqa: F401
from mentordesk.core.store.base import Base

TABLES = Base.metadata
