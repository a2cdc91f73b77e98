"""Hunks that show dates, titles, references and other units whole."""

from draftbench.compare.words.textdiff import Hunk
from draftbench.language.units import Units


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
