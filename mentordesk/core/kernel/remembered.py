"""What is worked out of a text once and used again. Texts may be names: they are forgotten when the file is shut."""

from collections.abc import Callable
from functools import lru_cache
from typing import ParamSpec, TypeVar, cast

P = ParamSpec("P")
T = TypeVar("T")

_kept: list[Callable[[], None]] = []


def remembered(most: int) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """As `lru_cache(maxsize=most)`, until `forget_texts`: for functions that are given what people have written."""

    def remembering(function: Callable[P, T]) -> Callable[P, T]:
        quick = lru_cache(maxsize=most)(function)
        _kept.append(quick.cache_clear)
        return cast("Callable[P, T]", quick)

    return remembering


def forget_texts() -> None:
    """Forget every text that any of them was given."""
    for forget in _kept:
        forget()
