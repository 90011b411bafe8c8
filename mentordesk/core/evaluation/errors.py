"""What can be wrong with forms that come back, and with answers to a survey."""

from mentordesk.core.kernel.errors import Refusal, Trouble


class SurveyRoleUnknown(Refusal):
    """A survey asks adepts or mentors. Facts: role."""


class SurveyUnanswered(Refusal):
    """A survey in which nothing is answered is no answer."""


class SurveyAnswerOdd(Refusal):
    """An answer is none of those that the survey has. Facts: question."""


class HandedFormMissing(Trouble):
    """The file is not there, or cannot be read. Facts: name."""


class HandedFormNone(Trouble):
    """The file is a PDF, but none of our forms; printed and signed sheets that were scanned are none. Facts: name."""


class HandedFormPicture(Trouble):
    """The file is a picture: what people wrote on it cannot be read. Facts: name."""


class HandedFormUnreadable(Trouble):
    """The file is no whole PDF, or ended its reader. Facts: name."""


class HandedFormLocked(Trouble):
    """The file wants a password. Facts: name."""


class HandedFormTooLarge(Trouble):
    """No form is as large as that. Facts: name, megabytes."""


class HandedFormTooSlow(Trouble):
    """Reading the file took too long. Facts: name, seconds."""


class HandedFormEmpty(Refusal):
    """Nothing is filled in. Facts: name."""


class HandedFormElsewhere(Refusal):
    """The form belongs to another programme, or to another file. Facts: name."""


class HandedFormOfAnotherVersion(Refusal):
    """The form asks something else than it does now. Facts: name."""


class HandedFormReadAlready(Refusal):
    """What stands in it was read before. Facts: name."""


class HandedFormAnswerOdd(Refusal):
    """An answer cannot be understood; nothing of the form is kept. Facts: name, question, answer."""


class HandedFormAboutNobody(Refusal):
    """The pair that the form is about is gone. Facts: name."""
