"""What can be wrong with a question, an answer, or a form that comes back."""

from mentordesk.core.kernel.errors import Refusal


class QuestionWithoutText(Refusal):
    """A question says nothing."""


class QuestionTwice(Refusal):
    """The programme asks this already. Facts: question."""


class QuestionKindUnknown(Refusal):
    """There is no such kind of question. Facts: kind."""


class QuestionRoleUnknown(Refusal):
    """Neither adepts nor mentors are asked. Facts: role."""


class OptionsMissing(Refusal):
    """A choice needs two options at least."""


class OptionTwice(Refusal):
    """A choice has the same option twice. Facts: option."""


class ScaleHasTwoEnds(Refusal):
    """A scale has words at both of its ends, or at none."""


class AnswerNotFitting(Refusal):
    """An answer is not of the question's kind. Facts: question, reason (`wants_` and the kind)."""


class FieldAlwaysAsked(Refusal):
    """Without this field there is no applicant. Facts: field."""


class FormFieldUnknown(Refusal):
    """No form has such a field. Facts: field."""


class FormCodeMistyped(Refusal):
    """The check character does not fit the rest: the code was typed wrongly. Facts: code."""


class FormCodeUnknown(Refusal):
    """No form of this programme has the code. Facts: code."""


class FormKeyedAlready(Refusal):
    """The form with this code is an application already. Facts: code, name."""


class FormCountOutOfRange(Refusal):
    """So many forms are not printed at once. Facts: count, most."""
