"""What an organisation's own texts and its logo are refused for."""

from mentordesk.core.kernel.errors import Refusal, Trouble


class PaperKindUnknown(Refusal):
    """No paper goes by that name. Facts: kind, known."""


class TextMisshapen(Refusal):
    """A text has something where it should have something else. Facts: place."""


class TextEmpty(Refusal):
    """A text has no title, or nothing under it."""


class ClauseEndless(Refusal):
    """Nobody reads a clause of that length. Facts: place, letters, most."""


class ConditionUnknown(Refusal):
    """A clause stands under a condition that no paper knows. Facts: name, place."""


class PieceUnknown(Refusal):
    """A clause places something that no paper knows. Facts: name, place."""


class TextLanguageUnknown(Refusal):
    """That is no code of a language. Facts: language."""


class LogoWithoutWords(Refusal):
    """A picture that nobody describes tells nothing to those who hear the paper."""


class LogoTooLarge(Trouble):
    """The file is too large for a logo. Facts: name, megabytes."""


class LogoUnreadable(Trouble):
    """The file is no picture that we read, or a broken one. Facts: name."""


class LogoMoves(Trouble):
    """The picture moves; paper does not. Facts: name."""


class LogoIsDrawing(Trouble):
    """The file is a drawing (SVG, PDF, EPS), not a picture. Facts: name."""


class LogoTooManyDots(Trouble):
    """The picture has more dots than anybody needs in a letterhead. Facts: name, width, height."""
