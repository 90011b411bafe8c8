"""What the panel of texts is given."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from mentordesk.core.agreements.library.queries import TextVersions
from mentordesk.ui.agreements.subjects import Subject, Wanted
from mentordesk.ui.widgets.pdf import Sheet

Content = Mapping[str, Any]


@dataclass(frozen=True)
class TextFunctions:
    """`subjects` and `paper` are asked on a worker. What is done tells whether it was done."""

    kinds: Callable[[], Sequence[str]]
    """Which kinds of paper have a text that can be changed, in their order."""
    languages: Callable[[], Sequence[str]]
    versions: Callable[[str, str], TextVersions]
    """Of a kind and a language; where there is no text yet, the shipped one to begin from."""
    subjects: Callable[[str], Sequence[Subject]]
    paper: Callable[[Wanted, Content], Sheet]
    """A paper with a text that is not kept yet."""
    fault: Callable[[Content], str]
    """What is wrong with a text, in words; empty where nothing is."""
    terms: Callable[[str], Mapping[str, str]]
    """What the programme calls its roles in a language, by the field's name."""
    keep: Callable[[str, str, Content], bool]
    use_shipped: Callable[[str, str], bool]
