"""How far an edit reaches: words put in or taken out beside the same words could as well be others.

"for the rule" that becomes "for the equal and the rule" gained "equal and the" behind "the", or
"the equal and" before it; nobody can tell which from the two texts. Such an edit touches what
stands at any of its places.
"""

from __future__ import annotations

from draftbench.language.words import tokens


def reach(text: str, start: int, end: int, new: str) -> tuple[int, int]:
    """The range ``[first, last)`` of ``text`` (code points) in which the edit of ``[start, end)``
    into ``new`` could lie: the edit itself, where it both takes out and puts in words, or where
    none like them stand beside it. It begins and ends between words."""
    if start < end and new:
        return start, end
    if start == end:
        if not new:
            return start, end
        back, forth = _back(text, start, new), _forth(text, start, new)
    else:
        gone = text[start:end]
        back, forth = _back(text, start, gone), _forth(text, end, gone)
    if not back and not forth:
        return start, end
    whole = _between_words(text, start - back, end + forth)
    first = min(place for place in (*whole, start) if place >= start - back)
    last = max(place for place in (*whole, end) if place <= end + forth)
    return first, last


def _back(text: str, place: int, words: str) -> int:
    """By how many characters ``words`` can go back from ``place`` so that the text stays what it
    is."""
    size = len(words)
    count = 0
    while count < place and text[place - 1 - count] == words[-1 - count % size]:
        count += 1
    return count


def _forth(text: str, place: int, words: str) -> int:
    size = len(words)
    count = 0
    while place + count < len(text) and text[place + count] == words[count % size]:
        count += 1
    return count


def _between_words(text: str, first: int, last: int) -> list[int]:
    """The places from ``first`` to ``last`` at which no word is cut."""
    found = [0, *(token.end for token in tokens(text))]
    return [place for place in found if first <= place <= last]
