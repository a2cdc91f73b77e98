"""Clauses that share a paragraph, each on lines of its own: pasted texts, or Shift and Enter.

Such a clause comes and goes with the line break beside it, and the paragraph only with all of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from draftbench.amend.redlines.redline import RedlineClause, Stamp
from draftbench.document import RichText
from draftbench.formats.docx.onfile.draftpieces import Piece, pieces_of
from draftbench.formats.docx.onfile.line import Line
from draftbench.formats.docx.onfile.places import Place

_BREAK = RichText("\n")


@dataclass(frozen=True, slots=True)
class Standing:
    """A clause of the base on its lines: where it is, the pieces of its number where that changes,
    and who takes it away."""

    entry: RedlineClause
    place: Place
    number: Sequence[Piece]
    going: Stamp | None


@dataclass(frozen=True, slots=True)
class Coming:
    """A clause that comes in: its words, number included, by who put them in and took them out
    again, who brings it, and who takes it away again."""

    words: Sequence[Piece]
    stamp: Stamp
    going: Stamp | None = None


@dataclass(slots=True)
class SharedLine:
    """A paragraph that several texts share; ``offsets`` says of each of them where its characters
    are in the compared string of ``line``."""

    line: Line
    offsets: Sequence[Sequence[int]]

    def pieces(self, members: Sequence[Standing | Coming]) -> list[Piece]:
        """The changes in the paragraph; ``members`` are in order, beginning with one that
        stands."""
        standing = {m.place.nth: m for m in members if isinstance(m, Standing)}
        found: list[Piece] = []
        at = -1
        is_empty = True
        for member in members:
            if isinstance(member, Standing):
                for n in range(at + 1, member.place.nth + 1):
                    found.extend(self._gap(n, standing, is_empty=is_empty))
                    own = standing.get(n)
                    found.extend(self._own(own) if own is not None else ())
                    is_empty = is_empty and own is not None and own.going is not None
                at = member.place.nth
                continue
            place = self.offsets[at][-1]
            new = [one._replace(start=place, end=place) for one in member.words]
            edge = Piece(place, place, _BREAK, member.stamp, member.going)
            found.extend([*new, edge] if is_empty and self._goes_on(at, standing) else [edge, *new])
        return found

    def all_go(self, members: Sequence[Standing | Coming]) -> Stamp | None:
        """Who takes the last of the texts away; None where something stays."""
        going = [m.going for m in members if isinstance(m, Standing)]
        if len(going) < len(self.offsets) or len(going) < len(members) or None in going:
            return None
        return going[-1]

    def _goes_on(self, at: int, standing: dict[int, Standing]) -> bool:
        return any(
            n not in standing or standing[n].going is None for n in range(at + 1, len(self.offsets))
        )

    def _gap(self, n: int, standing: dict[int, Standing], *, is_empty: bool) -> list[Piece]:
        """The line break before a text: it goes with that, or with all that stood before."""
        own = standing.get(n)
        stamp = None if own is None else own.going
        if stamp is None and is_empty and n:
            former = standing.get(n - 1)
            stamp = None if former is None else former.going
        if not n or stamp is None:
            return []
        return [Piece(self.offsets[n - 1][-1], self.offsets[n][0], None, None, stamp)]

    def _own(self, one: Standing) -> list[Piece]:
        at, place = self.offsets[one.place.nth], one.place
        pieces = pieces_of(one.entry, at, place.start)
        if one.going is None:
            return [*one.number, *pieces]
        gone = [p if p.text else p._replace(deleted=p.deleted or one.going) for p in pieces]
        before = Piece(at[0], at[place.start], None, None, one.going)
        behind = Piece(at[place.end], at[-1], None, None, one.going)
        return [p for p in (before, *gone, behind) if p.text or p.start < p.end]
