"""The name that was most likely meant by one that nobody knows."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from draftbench.messages import message, sentences


def with_nearest(said: str, word: str, names: Iterable[str]) -> str:
    """The sentence that there is no ``word``, and behind it which of the ``names`` is spelled most
    like it, where one is.

    >>> with_nearest("There is no state “tabeld”.", "tabeld", ["tabled", "rejected"])
    'There is no state “tabeld”. Did you mean “tabled”?'
    """
    near = get_close_matches(word.casefold(), [*names], 1)
    return sentences(said, message("Did you mean “{near}”?", near=near[0])) if near else said
