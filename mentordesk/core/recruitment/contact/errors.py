"""What cannot be said of messages, promises and deadlines."""

from mentordesk.core.kernel.errors import Refusal


class MessageFromTheFuture(Refusal):
    """Nothing has been sent or said on a day that has not come yet. Facts: day."""


class MessageKindUnknown(Refusal):
    """There is no such message. Facts: kind, known."""


class ChannelUnknown(Refusal):
    """There is no such way to reach somebody. Facts: channel, known."""


class AnswerBeforeDeadline(Refusal):
    """Nobody can be answered before everybody may have applied. Facts: deadline, answer_by."""


class DeadlineAfterEnd(Refusal):
    """The deadline lies after the programme's end. Facts: deadline, end."""


class PromiseBeforeApplication(Refusal):
    """A promised day before the day of the application. Facts: day, submitted."""


class LinkTooLong(Refusal):
    """The text does not fit into a link that opens the mail program. Facts: count, limit."""


class AddressMissing(Refusal):
    """There is no e-mail address to write to."""
