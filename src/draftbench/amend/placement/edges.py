"""Edits that touch and yet do not exclude each other: both can be made, in any order.

Words linked by a conjunction to words that another replaces are linked as well to what comes in
their place ("explore" becomes "explore and promote", and "pursue": "pursue and promote"). All other
words that are put in may hang on those beside them ("concern" becomes "deep concern", and "alarm";
"resolution 63/193 of 2008", and "64/179"). Nor can both stand where

* the replacement is a long one, or brings more words than go: nobody can tell which of them the
  others stand beside ("examine further");
* the words are a name or a number, or turn others round ("or not");
* both bring the same word ("rivers", "lakes and rivers").
"""

from __future__ import annotations

from functools import cache

from draftbench.amend.changesets.building import reach
from draftbench.compare.languages.lexicon import data
from draftbench.compare.words.islands import LINKS
from draftbench.language.words import is_word, token_texts

Edit = tuple[int, int, str]
"""``[start, end)`` of a text becomes these words."""

_FEW = 3
"""The most words that such an edit replaces."""


def side_by_side(text: str, one: Edit, other: Edit) -> bool:
    """Whether two edits of ``text`` that overlap or touch can both be made."""
    first, last = sorted((one, other))
    behind = last[0] == last[1]
    new, old = (last, first) if behind else (first, last)
    if first[1] > last[0] or new[0] != new[1] or not _replaces(text, old):
        return False
    words, came = token_texts(new[2]), token_texts(old[2])
    told = [word.casefold() for word in words if is_word(word)]
    gap = text[first[1] : last[0]]
    parted = (gap + new[2])[:1] if behind else (new[2] + gap)[-1:]
    return (
        len(told) > 1
        and told[0 if behind else -1] in LINKS
        and (parted.isspace() or parted == ",")
        and _denials().isdisjoint(told)
        and {word.casefold() for word in came}.isdisjoint(told)
        and reach(text, *first)[1] <= reach(text, *last)[0]
    )


def _replaces(text: str, edit: Edit) -> bool:
    """Whether an edit puts a few words, none of which names or counts anything, in the place of
    as many or more."""
    start, end, new = edit
    came, gone = token_texts(new), token_texts(text[start:end])
    if not (came and gone and all(map(is_word, (came[0], came[-1], gone[0], gone[-1])))):
        return False
    opens = 0 if start else 1  # with a capital, as the clause begins
    return (
        sum(map(is_word, came)) <= sum(map(is_word, gone)) <= _FEW
        and not any(map(_names, (*came[opens:], *gone[opens:])))
        and not any(word in gone for word in came if is_word(word))
        and _denials().isdisjoint(word.casefold() for word in came)
    )


def _names(token: str) -> bool:
    """Whether a token may be a name or a number."""
    return any(sign.isupper() or sign.isdigit() for sign in token)


@cache
def _denials() -> frozenset[str]:
    """The words of all languages that turn others round."""
    return frozenset(word.strip() for words in data()["negations"].values() for word in words)
