"""The two kinds of wrong that are explained to people; anything else is a bug.

The core states facts, `mentordesk.words` owns the sentences: each subclass has its words, by class name, in every
language.
"""


class Told(Exception):
    """Something that a person is told in words; `facts` fill the sentence."""

    def __init__(self, **facts: object) -> None:
        super().__init__(type(self).__name__)
        self.facts = facts

    def __str__(self) -> str:
        """The name alone: facts may hold personal data, and this text ends in logs."""
        return type(self).__name__


class Refusal(Told):
    """A rule said no; nothing has changed."""


class Trouble(Told):
    """A disk, a lock or a file is not as it must be; nothing has changed."""
