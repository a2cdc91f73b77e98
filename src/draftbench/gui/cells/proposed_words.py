"""Open proposals in the words of a clause of the draft, as the compilation works them out, without
its brackets: what would go and what would come, in the colour of the delegation, and who asks for
it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from draftbench.formats.docx.write.brackets import Role, Stretch
from draftbench.gui.widgets.pieces import Change, Piece, pieces

MOST = 3
"""Codes of delegations behind what they propose; more are counted."""


@dataclass
class _Overlay:
    """What comes over the words of a clause: ``going`` are the stretches of its text that somebody
    would take out (start, end, the first sponsor), ``coming`` what stands before each of its
    places (code points)."""

    going: list[tuple[int, int, str]] = field(default_factory=list)
    coming: dict[int, list[Piece]] = field(default_factory=dict)

    def whose(self, place: int) -> str:
        """The delegation that would take out the character there."""
        return next((who for start, end, who in self.going if start <= place < end), "")

    def edges(self, start: int, end: int) -> Iterator[int]:
        """The places within where something begins or ends."""
        inside = {place for place in self.coming if start < place < end}
        for one in self.going:
            inside.update(place for place in one[:2] if start < place < end)
        yield from sorted(inside)


def over(shown: Iterable[Piece], stretches: Sequence[Stretch]) -> tuple[Piece, ...]:
    """The pieces ``shown`` of a clause with the ``stretches`` of its line in the compilation laid
    over them; its own words stay what they are."""
    overlay = _overlay(stretches)
    if not overlay.going and not overlay.coming:
        return tuple(shown)
    return tuple(_laid(shown, overlay))


def touched(shown: Iterable[Piece], stretches: Sequence[Stretch]) -> tuple[Piece, ...]:
    """The pieces ``shown`` of a clause, those words told apart that a proposal would take out or
    stand behind; what would come is not shown."""
    whole = tuple(shown)
    text = "".join("-" if one.note else one.text for one in whole if not one.change.gone)
    overlay = _overlay(stretches)
    for place, words in overlay.coming.items():
        who = next((one.by for one in words if one.by), "")
        before = text[:place].rstrip()
        if before:
            overlay.going.append((before.rfind(" ") + 1, len(before), who))
        else:
            overlay.going.append((place, (text.find(" ", place) + 1 or len(text) + 1) - 1, who))
    overlay.coming.clear()
    return tuple(replace(one, touched=bool(one.by)) for one in _laid(whole, overlay))


def proposed(stretches: Sequence[Stretch]) -> tuple[Piece, ...]:
    """The pieces of a line that is proposed as a whole."""
    return tuple(piece for one in stretches for piece in _coming(one))


def _overlay(stretches: Sequence[Stretch]) -> _Overlay:
    made, place = _Overlay(), 0
    for one in stretches:
        if one.at is not None:
            place = one.at + len(one.text)
            if one.by:
                made.going.append((one.at, place, _first(one.by)))
        elif new := [*_coming(one)]:
            made.coming.setdefault(place, []).extend(new)
    return made


def _coming(one: Stretch) -> Iterator[Piece]:
    if one.role is Role.BRACKET:
        if one.by:
            yield tag(one.by.split(", "), Change.SPONSOR)
        return
    for piece in pieces(one.text, change=Change.PROPOSED):
        yield replace(piece, by=_first(one.by))


def _laid(shown: Iterable[Piece], overlay: _Overlay) -> Iterator[Piece]:
    at, waiting = 0, dict(overlay.coming)
    for piece in shown:
        if piece.change.gone:
            yield piece
            continue
        start, end = at, at + (1 if piece.note else len(piece.text))
        cuts = [start, *overlay.edges(start, end), end]
        for first, last in pairwise(cuts):
            yield from waiting.pop(first, ())
            words = piece.text if piece.note else piece.text[first - start : last - start]
            yield replace(piece, text=words, by=overlay.whose(first))
        at = end
    for place in sorted(waiting):
        yield from waiting[place]


def _first(by: str) -> str:
    return by.split(", ", 1)[0]


def tag(codes: Sequence[str], change: Change) -> Piece:
    """The codes of delegations behind words of theirs, on the line of these."""
    more = f" +{len(codes) - MOST}" if len(codes) > MOST else ""
    names = "\u00a0".join(codes[:MOST])
    return Piece(f"\u202f{names}{more}\u2009", change, by=codes[0])
