"""Phrases rather than confetti: joining and placing the hunks of a word difference.

Of edits whose exact extent is known 99 % come back as their author made them
(``benchmarks/compare.py --only words``, with peers that lack this step).
"""

from collections.abc import Callable
from itertools import accumulate
from typing import NamedTuple

from draftbench.compare.terms import any_stop_words
from draftbench.compare.words.textdiff import Hunk
from draftbench.language.units import Units
from draftbench.language.words import is_han

_TURNED = 2
"""Content words past which others may go from one side to the other to be shown as turned round."""
_HAN_GAP = 2
LINKS = frozenset({"and", "or", "and/or", "et", "ou", "y", "e", "o", "u", "и", "или"})
"""Words that link the members of a list."""
_SENTENCE_ENDS = frozenset(".;。；؛؟!?！？")
_OPENING = frozenset("[(［（")
_CLOSING = frozenset("])］）")
REPLACED_BELOW = 0.25
"""Of so small a share of the shorter text is not said what was kept."""
_REPLACED_HUNKS = 2


class TokenHunk(NamedTuple):
    """One change in token positions: ``a[a0:a1]`` became ``b[b0:b1]``."""

    a0: int
    a1: int
    b0: int
    b1: int


def join_islands(a: list[str], b: list[str], hunks: list[TokenHunk]) -> list[TokenHunk]:
    """Hunks with the small equal runs between them taken in.

    Two neighbours become one where a single word is between them that is not longer (in characters)
    than either, or at most two words that are not stop words past which others only went from one
    side to the other; not across the end of a sentence or of a clause (". ;"), nor where both are
    insertions or both deletions. One or two Han characters between others are taken in too, since
    words are not told apart there.
    """
    if len(hunks) < 2:
        return hunks
    at_a = list(accumulate(map(len, a), initial=0))
    at_b = list(accumulate(map(len, b), initial=0))

    def size(hunk: TokenHunk) -> int:
        return max(at_a[hunk.a1] - at_a[hunk.a0], at_b[hunk.b1] - at_b[hunk.b0])

    def joins(one: TokenHunk, two: TokenHunk) -> bool:
        between = [token for token in a[one.a1 : two.a0] if not token.isspace()]
        if not _SENTENCE_ENDS.isdisjoint(between) or _go_one_way(one, two):
            return False
        if len(between) == 1 and len(between[0]) <= min(size(one), size(two)):
            return True
        return _are_turned(a, b, one, two, between) or _is_han_gap(a, b, one, two)

    return _join(hunks, joins)


def _go_one_way(one: TokenHunk, two: TokenHunk) -> bool:
    """Whether both are insertions or both deletions."""
    return (one.a0 == one.a1 and two.a0 == two.a1) or (one.b0 == one.b1 and two.b0 == two.b1)


def _are_turned(
    a: list[str], b: list[str], one: TokenHunk, two: TokenHunk, between: list[str]
) -> bool:
    """Whether words only went from one side of what is ``between`` to the other ("Member State",
    "State Member")."""
    gone, came = (one, two) if one.a0 < one.a1 else (two, one)
    if gone.b0 < gone.b1 or came.a0 < came.a1:
        return False
    words = sorted(t for t in a[gone.a0 : gone.a1] if not t.isspace())
    if words != sorted(t for t in b[came.b0 : came.b1] if not t.isspace()):
        return False
    stop = any_stop_words()
    content = sum(token[0].isalnum() and token.lower() not in stop for token in between)
    return content <= _TURNED and any(word[0].isalnum() for word in words)


def _is_han_gap(a: list[str], b: list[str], one: TokenHunk, two: TokenHunk) -> bool:
    """Whether one or two Han characters lie between changes of Han characters."""
    if two.a0 - one.a1 > _HAN_GAP or not all(is_han(t) for t in a[one.a1 : two.a0]):
        return False
    return (is_han(a[one.a1 - 1]) if one.a0 < one.a1 else is_han(b[one.b1 - 1])) and (
        is_han(a[two.a0]) if two.a0 < two.a1 else is_han(b[two.b0])
    )


def _join(hunks: list[TokenHunk], joins: Callable[[TokenHunk, TokenHunk], bool]) -> list[TokenHunk]:
    kept = hunks[:1]
    for hunk in hunks[1:]:
        last = kept[-1]
        if joins(last, hunk):
            kept[-1] = TokenHunk(last.a0, hunk.a1, last.b0, hunk.b1)
        else:
            kept.append(hunk)
    return kept


def settle(a: list[str], b: list[str], hunks: list[TokenHunk]) -> list[TokenHunk]:
    """Hunks without what both their sides share at their ends, and pure insertions and deletions
    moved, where the text allows several places, to the one that reads best: brackets whole, then
    whole sentences and clauses, then words with the space behind them."""
    settled = [trimmed(a, b, hunk) for hunk in hunks]
    settled = [hunk for hunk in settled if hunk.a0 < hunk.a1 or hunk.b0 < hunk.b1]
    for index, hunk in enumerate(settled):
        if hunk.a0 < hunk.a1 and hunk.b0 < hunk.b1:
            continue
        low = settled[index - 1].a1 + 1 if index else 0
        high = settled[index + 1].a0 - 1 if index + 1 < len(settled) else len(a)
        size = hunk.a1 - hunk.a0 + hunk.b1 - hunk.b0
        back = min(size, hunk.a0 - low)
        if hunk.b0 < hunk.b1:
            shift = _best_shift(b, hunk.b0, hunk.b1, back, min(size, high - hunk.a0))
        else:
            shift = _best_shift(a, hunk.a0, hunk.a1, back, min(size, high - hunk.a1))
        settled[index] = TokenHunk(*(end + shift for end in hunk))
    return settled


def trimmed(a: list[str], b: list[str], hunk: TokenHunk) -> TokenHunk:
    """``hunk`` without the tokens that both its sides begin or end with."""
    a0, a1, b0, b1 = hunk
    while a0 < a1 and b0 < b1 and a[a0] == b[b0]:
        a0 += 1
        b0 += 1
    while a0 < a1 and b0 < b1 and a[a1 - 1] == b[b1 - 1]:
        a1 -= 1
        b1 -= 1
    return TokenHunk(a0, a1, b0, b1)


def _best_shift(tokens: list[str], start: int, end: int, left: int, right: int) -> int:
    """How far ``tokens[start:end]`` may best move within ``left`` and ``right`` tokens of equal
    text around it; of equally good places the leftmost."""
    shift = 0
    while -shift < left and tokens[start + shift - 1] == tokens[end + shift - 1]:
        shift -= 1
    first, whole = shift, _whole_brackets(tokens[start + shift : end + shift])
    best, best_rank = shift, (whole[0], _place_rank(tokens, start + shift, end + shift))
    while shift < right and tokens[start + shift] == tokens[end + shift]:
        shift += 1
        is_whole = whole[(shift - first) % len(whole)]
        rank = is_whole, _place_rank(tokens, start + shift, end + shift)
        if rank > best_rank:
            best, best_rank = shift, rank
    return best


def _whole_brackets(tokens: list[str]) -> list[bool]:
    """Whether each bracket that opens in the tokens closes in them and the other way round, for
    each token with which they could begin (those before it behind the last)."""
    steps = ((token in _OPENING) - (token in _CLOSING) for token in tokens)
    *depths, total = accumulate(steps, initial=0)
    least = min(depths)
    return [total == 0 and depth == least for depth in depths]


def _place_rank(tokens: list[str], start: int, end: int) -> int:
    """How well a place reads: best whole lines (the rows of a table), then from a conjunction on
    ("sizes [and hook sizes]"), then from a word to the space before the next (better still behind a
    comma, or at the head of a sentence), else from the space before a word to a word's end."""
    ends_with_space = tokens[end - 1].isspace()
    begins_with_space = tokens[start].isspace()
    first = tokens[start + begins_with_space] if start + begins_with_space < end else ""
    linked = 8 if first in LINKS else 0
    if tokens[start][0] == "\n" and (end == len(tokens) or tokens[end][0] == "\n"):
        return 16
    if begins_with_space:
        return linked + (0 if ends_with_space else 1)
    rank = 4 if tokens[start][0].isalnum() else 0
    if ends_with_space or end == len(tokens):
        rank += 2
        if start == 0 or (start > 1 and tokens[start - 2] in _SENTENCE_ENDS):
            rank += 2
        elif start > 1 and tokens[start - 2] == ",":
            rank += 1
    return rank + linked


def mostly_replaced(left: str, right: str, hunks: list[Hunk]) -> list[Hunk]:
    """``hunks``, or one in place of all where so little is common, in so many pieces, that the text
    is better shown as replaced: two hunks or more, and less than a quarter of the shorter text
    kept."""
    if len(hunks) < _REPLACED_HUNKS:
        return hunks
    kept = len(left) - sum(hunk.left_end - hunk.left_start for hunk in hunks)
    if kept >= REPLACED_BELOW * min(len(left), len(right)):
        return hunks
    first, last = hunks[0], hunks[-1]
    return [Hunk(first.left_start, last.left_end, first.right_start, last.right_end)]


# Hunks that show dates, titles, references and other units whole.


def widened(left: str, right: str, hunks: list[Hunk]) -> list[Hunk]:
    """``hunks``, each widened over the equal text around it while it begins or ends inside a unit
    of either text; those that then meet become one."""
    lefts, rights = Units(left), Units(right)
    waiting = hunks[::-1]
    done: list[Hunk] = []
    while waiting:
        hunk = waiting.pop()
        back = max(_behind(lefts, hunk.left_start), _behind(rights, hunk.right_start))
        ahead = max(_ahead(lefts, hunk.left_end), _ahead(rights, hunk.right_end))
        if back and done and hunk.left_start - back <= done[-1].left_end:
            waiting.append(_both(done.pop(), hunk))
        elif ahead and waiting and hunk.left_end + ahead >= waiting[-1].left_start:
            waiting.append(_both(hunk, waiting.pop()))
        elif back or ahead:
            waiting.append(
                Hunk(
                    hunk.left_start - back,
                    hunk.left_end + ahead,
                    hunk.right_start - back,
                    hunk.right_end + ahead,
                )
            )
        else:
            done.append(_without_spaces(left, right, hunk))
    return done


def _without_spaces(left: str, right: str, hunk: Hunk) -> Hunk:
    """``hunk`` without the white space that both its sides begin or end with."""
    a0, a1, b0, b1 = hunk
    while a0 < a1 and b0 < b1 and left[a0] == right[b0] and left[a0].isspace():
        a0, b0 = a0 + 1, b0 + 1
    while a0 < a1 and b0 < b1 and left[a1 - 1] == right[b1 - 1] and left[a1 - 1].isspace():
        a1, b1 = a1 - 1, b1 - 1
    return Hunk(a0, a1, b0, b1)


def _behind(units: Units, at: int) -> int:
    unit = units.around(at)
    return at - unit[0] if unit else 0


def _ahead(units: Units, at: int) -> int:
    unit = units.around(at)
    return unit[1] - at if unit else 0


def _both(one: Hunk, two: Hunk) -> Hunk:
    return Hunk(one.left_start, two.left_end, one.right_start, two.right_end)
