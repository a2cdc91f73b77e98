"""Clauses that change in a part of what is one thing in their paragraph.

The words of a link, and what was filled into a form, are text like any other, in which Word tracks
changes; the field stays around them. Every other field goes whole, as an equation does, and what
the clause says in its place comes in as plain words: Word would set the words of such a field anew
when it updates its fields, before printing for one, and LibreOffice (25.2) keeps what is deleted in
them when all changes are accepted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

from draftbench.amend.redlines.redline import RedlineClause, Run
from draftbench.amend.stamp import Stamp
from draftbench.document import RichText
from draftbench.document.richtext import join
from draftbench.formats.docx.names import Element, q
from draftbench.formats.docx.onfile.draftpieces import Piece, pieces_of
from draftbench.formats.docx.onfile.line import CODE, FIELD, SIMPLE_FIELD, Line
from draftbench.formats.docx.onfile.pen import Pen
from draftbench.formats.docx.onfile.places import Place, Places, UnplacedError, offsets
from draftbench.formats.docx.revision import HOUSE

FLATTENED = (
    "Fields and equations of which a part changed stand as deleted, and as plain words inserted."
)
_OF_PEOPLE = re.compile(r"\s*(?:HYPERLINK|FORMTEXT)\b", re.IGNORECASE)
"""The fields whose words Word never sets anew (ECMA-376 part 1, 17.16.5)."""
_HIDDEN = "The words of a clause that changed are set in a way that hides some."


@dataclass(slots=True)
class Wholes:
    """Reads the paragraphs of clauses so that every change of them can be written."""

    pen: Pen
    places: Places

    def line(self, entry: RedlineClause) -> Written:
        """A clause of the base with its paragraph. Raises UnplacedError where it has several, or
        not its words."""
        place = self._place(entry)
        element, texts = self.places.element(place), self.places.texts[place.paragraphs[0]]
        return self._written(entry, place.start, element, texts, place.nth)

    def row(self, entry: RedlineClause, element: Element, text: str) -> Written:
        """A part of a clause, ``entry``, with the paragraph ``element`` that holds it, in which a
        reader sees ``text``."""
        return self._written(entry, 0, element, [text], 0)

    def divides(self, *entries: RedlineClause) -> bool:
        """Whether entries of one clause change a part of what is one thing."""
        place = self._place(entries[0])
        line = self.pen.lines.read(self.places.element(place))
        at = self.places.offsets(place, line) or []
        return any(divided(one.runs, at, place.start) for one in entries)

    def _place(self, entry: RedlineClause) -> Place:
        place = self.places.of.get(entry.clause.id)
        if place is None or not place.is_whole:
            raise UnplacedError("A clause that changed has several paragraphs in the file.")
        return place

    def _written(
        self, entry: RedlineClause, start: int, element: Element, texts: Sequence[str], nth: int
    ) -> Written:
        line, at = self._read(element, texts, nth)
        parts = divided(entry.runs, at, start)
        opened = fields_at(line, parts)
        if opened:
            line, at = self._read(element, texts, nth, opened)
            parts = divided(entry.runs, at, start)
        if parts:
            if FLATTENED not in self.pen.losses:
                self.pen.losses.append(FLATTENED)
            entry = with_plain(entry, at, start, parts)
        return Written(entry, line, at)

    def _read(
        self, element: Element, texts: Sequence[str], nth: int, opened: Set[Element] = frozenset()
    ) -> tuple[Line, list[int]]:
        line = self.pen.lines.read(element, opened)
        found = offsets(line, texts)
        if found is None:
            raise UnplacedError(_HIDDEN)
        return line, found[nth]


class Written(NamedTuple):
    """A clause with the line of its paragraph, and where in its compared string the characters
    are."""

    entry: RedlineClause
    line: Line
    at: list[int]


def divided(runs: Sequence[Run], at: Sequence[int], start: int) -> list[int]:
    """The places in the compared string of a paragraph of the things that changes of a clause,
    which begins at ``start`` of its text, divide; ``at`` says where the characters of that are."""
    found: list[int] = []
    place = start
    for run in runs:
        ends = (place,) if run.inserted else (place, place + len(run.text))
        if run.inserted or run.deleted:
            found.extend(at[n] for n in ends if 0 < n < len(at) and at[n - 1] == at[n])
        place = ends[-1]
    return list(dict.fromkeys(found))


def fields_at(line: Line, places: Sequence[int]) -> Set[Element]:
    """The fields with words of people that stand at places of the compared string: where they
    begin, or the fields themselves where they are one element."""
    found: set[Element] = set()
    for place in places:
        leaves = [leaf for leaf in line.leaves if leaf.start == place < leaf.end]
        first = leaves[0]
        codes = [one.child for one in leaves if one.child is not None and one.child.tag == CODE]
        code = "".join(one.text or "" for one in codes)
        if first.child is None and first.run.tag == SIMPLE_FIELD:
            code = first.run.get(q("instr"), "")
        begin = first.run if first.child is None else first.child
        if begin.tag in {FIELD, SIMPLE_FIELD} and _OF_PEOPLE.match(code):
            found.add(begin)
    return found


def with_plain(
    entry: RedlineClause, at: Sequence[int], start: int, places: Sequence[int]
) -> RedlineClause:
    """The clause with what stands at ``places`` of the compared string deleted whole, and with what
    was kept of it inserted again."""
    runs = list(entry.runs)
    for place in places:
        low, high = at.index(place) - start, len(at) - at[::-1].index(place) - start
        runs = _replaced(runs, max(low, 0), high)
    return replace(entry, runs=tuple(runs))


def _replaced(runs: Sequence[Run], low: int, high: int) -> list[Run]:
    """The runs with the stretch of the old text deleted in one, and what stays of it inserted."""
    before: list[Run] = []
    behind: list[Run] = []
    old: list[RichText] = []
    new: list[Run] = []
    stamps: list[Stamp] = []
    place = 0
    for run in runs:
        if run.inserted is not None:
            side = before if place <= low else behind if place >= high else new
            side.append(run)
            if side is new:
                stamps.append(run.inserted)
            continue
        end = place + len(run.text)
        cuts = sorted({place, end, *(one for one in (low, high) if place < one < end)})
        for first, last in pairwise(cuts):
            part = Run(run.text.slice(first - place, last - place), None, run.deleted)
            if last <= low:
                before.append(part)
            elif first >= high:
                behind.append(part)
            else:
                old.append(part.text)
                if part.deleted is None:
                    new.append(part)
                else:
                    stamps.append(part.deleted)
        place = end
    stamp = next(iter(stamps), HOUSE)
    again = [one if one.inserted else Run(one.text, stamp) for one in new]
    return [*before, Run(join(old), None, stamp), *again, *behind]


# Clauses that share a paragraph, each on lines of its own: pasted texts, or Shift and Enter. Such a
# clause comes and goes with the line break beside it, and the paragraph only with all of them.

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
