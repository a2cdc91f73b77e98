"""Edits that touch and yet do not exclude each other: both can be made, in any order.

Words linked by a conjunction to words that another replaces are linked as well to what comes in
their place ("explore" becomes "explore and promote", and "pursue": "pursue and promote"). One more
of a list, which a comma parts from what another replaces, stands beside whatever comes there
("points" becomes "licks, points", and "wells": "licks, wells"). All other words that are put in may
hang on those beside them ("concern" becomes "deep concern", and "alarm"; "resolution 63/193 of
2008", and "64/179"). Nor can both stand where

* the replacement leaves some of the words, so that part of it may be put in, too;
* without a comma, it is a long one, brings more words than go, or a name or a number: nobody can
  tell which of them the others stand beside ("examine further");
* the words turn others round ("or not");
* both bring the same word ("rivers", "lakes and rivers").
"""

from __future__ import annotations

from functools import cache

from draftbench.amend.changesets.bracketpairs import CLOSING, OPENING
from draftbench.amend.changesets.building import reach
from draftbench.compare.languages.lexicon import data
from draftbench.compare.terms import any_stop_words
from draftbench.compare.words.islands import LINKS
from draftbench.language.words import is_word, token_texts

Edit = tuple[int, int, str]
"""``[start, end)`` of a text becomes these words."""

_FEW = 3
"""The most words that such an edit replaces where no comma parts it from the other."""
_COMMAS = tuple(",，、،")


def side_by_side(text: str, one: Edit, other: Edit) -> bool:
    """Whether two edits of ``text`` that overlap or touch can both be made."""
    first, last = sorted((one, other))
    if _are_brackets_apart(first, last):
        return True
    behind = last[0] == last[1]
    new, old = (last, first) if behind else (first, last)
    if first[1] > last[0] or new[0] != new[1]:
        return False
    words, came = token_texts(new[2]), token_texts(old[2])
    told = [word.casefold() for word in words if is_word(word)]
    gap = text[first[1] : last[0]]
    listed = _is_listed(gap, new[2], told, behind=behind)
    return (
        (listed or _is_linked(gap, new[2], told, behind=behind))
        and _replaces(text, old, any_size=listed)
        and _denials().isdisjoint(told)
        and {word.casefold() for word in came}.isdisjoint(told)
        and reach(text, *first)[1] <= reach(text, *last)[0]
    )


def _are_brackets_apart(first: Edit, last: Edit) -> bool:
    """Whether one edit only closes a bracket and the next, behind a space, only opens another."""
    if not first[0] == first[1] < last[0] == last[1]:
        return False
    return {*first[2]} <= {*CLOSING} and {*last[2]} <= {*OPENING}


def _is_listed(gap: str, new: str, told: list[str], *, behind: bool) -> bool:
    """Whether words that are put in, with what parts them from others (``behind``: from those
    before them), are one more of a list."""
    words = gap + new if behind else new + gap
    if not told or not set(words).isdisjoint("[]"):
        return False
    if not behind:
        return words.rstrip()[-1:] in _COMMAS
    said = words.strip()
    if gap.strip() in _COMMAS and said[-1] in _COMMAS:
        said = said[:-1]  # before the next of the list
    return said[0] in _COMMAS and is_word(said[-1]) and told[0] not in any_stop_words()


def _is_linked(gap: str, new: str, told: list[str], *, behind: bool) -> bool:
    """Whether words that are put in are linked by a conjunction to what is beside them."""
    parted = (gap + new)[:1] if behind else (new + gap)[-1:]
    is_apart = parted.isspace() or parted == ","
    return len(told) > 1 and told[0 if behind else -1] in LINKS and is_apart


def _replaces(text: str, edit: Edit, *, any_size: bool) -> bool:
    """Whether an edit puts words in the place of others, and keeps none of them; but for
    ``any_size``, as many or fewer in the place of a few, none of which names or counts anything."""
    start, end, new = edit
    came, gone = token_texts(new), token_texts(text[start:end])
    if not (came and gone and all(map(is_word, (came[0], came[-1], gone[0], gone[-1])))):
        return False
    opens = 0 if start else 1  # with a capital, as the clause begins
    is_small = sum(map(is_word, came)) <= sum(map(is_word, gone)) <= _FEW
    return (
        (any_size or (is_small and not any(map(_names, (*came[opens:], *gone[opens:])))))
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
