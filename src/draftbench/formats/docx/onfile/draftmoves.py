"""The ranges of moves: paragraphs that moved together, one behind the other at both places, share
one, as when somebody drags them in Word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from draftbench.amend.redlines.redline import Stamp
from draftbench.formats.docx.names import Element, q, w
from draftbench.formats.docx.onfile.hand import Hand
from draftbench.formats.docx.onfile.line import PPR


class Moved(NamedTuple):
    """A paragraph that moved: at its old and at its new place, with who moved it there."""

    former: Element
    present: Element
    away: Stamp
    here: Stamp


def enclose_all(moved: Sequence[Moved], hand: Hand) -> None:
    """Puts the ranges around what moved, in the order of the old places."""
    groups: list[list[Moved]] = []
    for one in moved:
        last = groups[-1][-1] if groups else None
        if (
            last is not None
            and (last.away, last.here) == (one.away, one.here)
            and last.former.getnext() is one.former
            and last.present.getnext() is one.present
        ):
            groups[-1].append(one)
        else:
            groups.append([one])
    for group in groups:
        name = hand.move_name()
        _enclose("moveFrom", group[0].former, group[-1].former, group[0].away, name, hand)
        _enclose("moveTo", group[0].present, group[-1].present, group[0].here, name, hand)


def _enclose(side: str, first: Element, last: Element, stamp: Stamp, name: str, hand: Hand) -> None:
    start = hand.revision(f"{side}RangeStart", stamp)
    start.set(q("name"), name)
    first.insert(int(first.find(PPR) is not None), start)
    last.addnext(w(f"{side}RangeEnd", id=start.get(q("id"), "")))
