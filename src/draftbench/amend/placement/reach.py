"""Where else an edit could lie: words put in or taken out beside the same words could be others.

"for the rule" that becomes "for the equal and the rule" gained "equal and the" behind "the", or
"the equal and" before it; nobody can tell which from the two texts. Such an edit touches what
stands at any of its places.
"""

from __future__ import annotations

from collections.abc import Sequence

from draftbench.language.words import is_word, tokens


def reach(text: str, start: int, end: int, new: str) -> tuple[int, int]:
    """The range ``[first, last)`` of ``text`` (code points) in which the edit of ``[start, end)``
    into ``new`` could lie: the edit itself where it both takes out and puts in words, or where no
    words like its own stand beside it. It begins and ends between words."""
    words = new if start == end else text[start:end]
    if not words or (start < end and new):
        return start, end
    back, forth = _back(text, start, words), _forth(text, end, words)
    if not back and not forth:
        return start, end
    wide = tokens(text[start - back : end + forth])
    places = [start - back + token.end for token in wide]
    first = start - back if _between_words(text, start - back) else places[0]
    last = places[-1] if _between_words(text, places[-1]) else places[-1] - len(wide[-1].text)
    return _spoken(text, min(first, start), start), _spoken(text, end, max(last, end), back=False)


Gap = tuple[int, int]
"""White space of a text at which it is divided."""


def beside(text: str, start: int, end: int, gaps: Sequence[Gap]) -> tuple[int, int] | None:
    """Where words that go, ``[start, end)``, lie beside all ``gaps`` of the text, if need be with
    the space on their other side instead of that of a gap; None where they reach over one."""
    shifts = [0]
    for first, last in gaps:
        shifts += [first - end, last - start]
    for shift in dict.fromkeys(shifts):
        here, there = start + shift, end + shift
        clear = all(there <= first or here >= last for first, last in gaps)
        if clear and (not shift or _same_without(text, (start, end), (here, there))):
            return here, there
    return None


def _same_without(text: str, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether the text stays the same if the one stretch goes or the other, which differ by white
    space only."""
    (start, end), (first, last) = sorted((one, other))
    return text[start:first].isspace() and text[start:first] == text[end:last]


def _spoken(text: str, first: int, last: int, *, back: bool = True) -> int:
    """The far end of a stretch that has a word in it, the near end of one that has none."""
    far, near = (first, last) if back else (last, first)
    return far if any(is_word(token.text) for token in tokens(text[first:last])) else near


def _between_words(text: str, place: int) -> bool:
    around = text[max(0, place - 1) : place + 1]
    return len(tokens(around)) != 1 or len(around) < 2


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
