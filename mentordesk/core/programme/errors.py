"""What a programme refuses."""

from mentordesk.core.kernel.errors import Refusal


class ProgrammeUnknown(Refusal):
    """No programme of the file has that name. Facts: name, known."""


class ProgrammeNotNamed(Refusal):
    """The file holds several programmes and none was named. Facts: known."""


class IdentityNumberTold(Refusal):
    """A text has a national identity number in it."""


class AnonymisedForGood(Refusal):
    """No status leads to or from an anonymised programme; there is a command of its own. Facts: name."""


class NoProgramme(Refusal):
    """The file holds no programme."""


class EndsBeforeStart(Refusal):
    """A programme cannot end before it starts."""


class PlacesOutOfRange(Refusal):
    """A programme has 0 places or more. Facts: places."""


class TextMissing(Refusal):
    """A field that must be filled is empty. Facts: field."""


class PersonUnknown(Refusal):
    """Nobody goes by that id, e-mail or name. Facts: who."""


class PersonAmbiguous(Refusal):
    """Several people go by that name. Facts: who, count."""


class TemplateUnknown(Refusal):
    """There is no programme template of that name. Facts: name, known."""


class LetterLanguageUnknown(Refusal):
    """Nobody can be written to in that language. Facts: language, known."""
