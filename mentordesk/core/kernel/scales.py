"""What of an answer to a survey may be seen and kept: numbers tell of nobody, words and telephone numbers do."""

_DIGITS = 2


def is_step(answer: object) -> bool:
    """Whether an answer is a step of a scale; a longer number may be a telephone's."""
    text = str(answer)
    return len(text) <= _DIGITS and text.isascii() and text.isdecimal()
