"""What is refused of forms that are handed out."""

from mentordesk.core.kernel.errors import Refusal


class FormKindUnknown(Refusal):
    """No such form is handed out. Facts: kind."""


class SurveyPointUnknown(Refusal):
    """A survey is at the start, midway or at the end. Facts: point."""
