"""Clauses in what is one thing in their paragraph (a field, an equation), in a paragraph that
several share, in text boxes and tables of contents.

The words of a link, and what was filled into a form, are text like any other, in which Word tracks
changes; the field stays around them. Every other field goes whole, as an equation does, and what
the clause says in its place comes in as plain words: Word would set the words of such a field anew
when it updates its fields, before printing for one, and LibreOffice (25.2) keeps what is deleted in
them when all changes are accepted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from copy import deepcopy
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import NamedTuple

from draftbench.amend.redlines.redline import Redline, RedlineClause, Run
from draftbench.amend.stamp import Stamp
from draftbench.compare.words.worddiff import diff
from draftbench.document import RichText
from draftbench.document.richtext import join
from draftbench.formats.docx.names import MC, Element, detach, q, w
from draftbench.formats.docx.track.draftpieces import pieces_of
from draftbench.formats.docx.track.drafttables import Marked, lines_in
from draftbench.formats.docx.track.ends import Ended, Ends, bare, container, host_of
from draftbench.formats.docx.track.hand import HOUSE, Hand
from draftbench.formats.docx.track.line import CODE, FIELD, SIMPLE_FIELD, Line, R, Sort
from draftbench.formats.docx.track.objects import BOX, all_boxes, drop_singles
from draftbench.formats.docx.track.pen import Edit
from draftbench.formats.docx.track.places import Place, Places, UnplacedError, offsets
from draftbench.formats.docx.track.seats import Seats
from draftbench.formats.docx.track.tables import row_pairs
from draftbench.formats.docx.track.typist import DraftPen
from draftbench.messages import message

FLATTENED = message(
    "Fields and equations of which a part changed stand as deleted, and as plain words inserted."
)
_OF_PEOPLE = re.compile(r"\s*(?:HYPERLINK|FORMTEXT)\b", re.IGNORECASE)
"""The fields whose words Word never sets anew (ECMA-376 part 1, 17.16.5)."""
_HIDDEN = message("The words of a clause that changed are set in a way that hides some.")


@dataclass(slots=True)
class Wholes:
    """Reads the paragraphs of clauses so that every change of them can be written."""

    pen: DraftPen
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
            raise UnplacedError(
                message("A clause that changed has several paragraphs in the file.")
            )
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
    number: Sequence[Edit]
    going: Stamp | None


@dataclass(frozen=True, slots=True)
class Coming:
    """A clause that comes in: its words, number included, by who put them in and took them out
    again, who brings it, and who takes it away again."""

    words: Sequence[Edit]
    stamp: Stamp
    going: Stamp | None = None


@dataclass(slots=True)
class SharedLine:
    """A paragraph that several texts share; ``offsets`` says of each of them where its characters
    are in the compared string of ``line``."""

    line: Line
    offsets: Sequence[Sequence[int]]

    def pieces(self, members: Sequence[Standing | Coming]) -> list[Edit]:
        """The changes in the paragraph; ``members`` are in order, beginning with one that
        stands."""
        standing = {m.place.nth: m for m in members if isinstance(m, Standing)}
        found: list[Edit] = []
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
            edge = Edit(place, place, _BREAK, member.stamp, member.going)
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

    def _gap(self, n: int, standing: dict[int, Standing], *, is_empty: bool) -> list[Edit]:
        """The line break before a text: it goes with that, or with all that stood before."""
        own = standing.get(n)
        stamp = None if own is None else own.going
        if stamp is None and is_empty and n:
            former = standing.get(n - 1)
            stamp = None if former is None else former.going
        if not n or stamp is None:
            return []
        return [Edit(self.offsets[n - 1][-1], self.offsets[n][0], None, None, stamp)]

    def _own(self, one: Standing) -> list[Edit]:
        at, place = self.offsets[one.place.nth], one.place
        pieces = pieces_of(one.entry, at, place.start)
        if one.going is None:
            return [*one.number, *pieces]
        gone = [p if p.text else p._replace(deleted=p.deleted or one.going) for p in pieces]
        before = Edit(at[0], at[place.start], None, None, one.going)
        behind = Edit(at[place.end], at[-1], None, None, one.going)
        return [p for p in (before, *gone, behind) if p.text or p.start < p.end]


# A table of contents on a Word file, whose lines are paragraphs in a field. The lines change, come
# and go; the field stays around them, and Word sets them anew when it is updated.

CONTENTS = message("A table of contents changed; Word rebuilds it when it updates its fields.")


@dataclass(slots=True)
class Contents:
    """Writes on tables of contents."""

    pen: DraftPen
    ends: Ends
    seats: Seats
    wholes: Wholes

    def write(self, entry: RedlineClause, lines: Sequence[Element]) -> None:
        """The changes of a table of contents in the paragraphs ``lines``. Raises UnplacedError
        where they are not its lines."""
        marked = Marked.of(entry)
        going = entry.deleted or entry.moved_away
        was = lines_in(marked.was)
        now = [] if going else lines_in(marked.now.text)
        if len(was) != len(lines):
            raise UnplacedError(
                message("The lines of a table of contents are no paragraphs of their own.")
            )
        if CONTENTS not in self.pen.losses:
            self.pen.losses.append(CONTENTS)
        keys = [
            [(text[a:b].count("\t") + 1, text[a:b]) for a, b in spans]
            for text, spans in ((marked.was, was), (marked.now.text, now))
        ]
        last: Element | None = None
        for one, other in row_pairs(*keys):
            if one is None:
                if other is not None:
                    last = self._come(marked, now[other], last, lines)
                continue
            last = lines[one]
            if other is None:
                self._gone(entry, last, marked, was[one], going)
            elif keys[0][one] != keys[1][other]:
                runs = _runs(marked, was[one], now[other])
                part = self.wholes.row(replace(entry, runs=runs), last, keys[0][one][1])
                self.pen.apply(part.line, pieces_of(part.entry, part.at, 0))

    def _gone(
        self,
        entry: RedlineClause,
        line: Element,
        marked: Marked,
        span: tuple[int, int],
        going: Stamp | None,
    ) -> None:
        start, end = span
        stamp = going or marked.taken(max(start - 1, 0), end)
        text = marked.was[start:end]
        kept = replace(entry, runs=(Run(RichText(text)),))
        part = self.wholes.row(kept, line, text)
        self.pen.leave(part.line, pieces_of(part.entry, part.at, 0), stamp, "del")
        self.ends.ended[line] = Ended(line, going=stamp)
        self.pen.comment(line, stamp, "del")

    def _come(
        self,
        marked: Marked,
        span: tuple[int, int],
        last: Element | None,
        lines: Sequence[Element],
    ) -> Element:
        stamp = marked.given(max(span[0] - 1, 0), span[1])
        made = w("p")
        looks = bare(lines[0] if last is None else last)
        if len(looks):
            made.append(looks)
        self.pen.write(made, marked.runs(*span, stamp), None)
        self.ends.ended[made] = Ended(made, coming=stamp)
        if last is None:
            self.seats.before(lines[0], made)
        else:
            self.seats.behind(last, made)
        self.pen.comment(made, stamp, "ins")
        return made


def _runs(marked: Marked, was: tuple[int, int], now: tuple[int, int]) -> tuple[Run, ...]:
    """The changes of one line."""
    old, new = marked.was[slice(*was)], marked.now.text[slice(*now)]
    found: list[Run] = []
    at = 0
    for a0, a1, b0, b1 in diff(old, new).hunks:
        found.append(Run(RichText(old[at:a0])))
        if a0 < a1:
            found.append(Run(RichText(old[a0:a1]), None, marked.taken(was[0] + a0, was[0] + a1)))
        start, end = now[0] + b0, now[0] + b1
        found.extend(Run(t, own) for t, own in marked.runs(start, end, marked.given(start, end)))
        at = a1
    found.append(Run(RichText(old[at:])))
    return tuple(one for one in found if one.text.text)


# Clauses in text boxes of a Word file. A box hangs in a paragraph, its host, and stays there
# whatever becomes of the host's words; only where these and all clauses in it are deleted it goes
# as well. Word keeps most boxes in two forms, for newer and for older programs: both say the same
# in the end. Comments hang beside boxes, never in them.

_BRANCHES = f"{{{MC}}}AlternateContent"
_ID, _AUTHOR = q("id"), q("author")


@dataclass(slots=True)
class Boxes:
    """The text boxes that hold clauses of ``redline``: ``held`` are these by their box, ``going``
    the boxes that go with all that they hold."""

    redline: Redline
    places: Places
    held: dict[Element, list[RedlineClause]] = field(default_factory=dict)
    going: set[Element] = field(default_factory=set)

    def __post_init__(self) -> None:
        hosts: dict[Element, RedlineClause] = {}
        for entry in self.redline.clauses:
            place = self.places.of.get(entry.clause.id)
            if place is None or entry.inserted or entry.moved_here:
                continue
            element = self.places.element(place)
            box = next(element.iterancestors(BOX), None)
            if box is not None:
                self.held.setdefault(box, []).append(entry)
            elif place.is_whole and not self.places.shares(place):
                hosts[element] = entry
        for box, entries in self.held.items():
            host = hosts.get(host_of(box))
            if host is not None and host.deleted and all(one.deleted for one in entries):
                self.going.add(box)

    def hold(self, line: Line) -> bool:
        """Lets the boxes of a paragraph stay when its words go; says whether there are any."""
        if not self.held or line.is_plain:
            return False
        found = False
        for leaf in line.leaves:
            element = leaf.run if leaf.child is None else leaf.child
            if leaf.sort is Sort.OBJECT and any(self._stays(box) for box in element.iter(BOX)):
                leaf.sort, leaf.words, found = Sort.STUCK, "", True
        return found

    def holds(self, paragraph: Element) -> bool:
        """Whether boxes with clauses hang in a paragraph, or it stands in one."""
        return is_boxed(paragraph) or any(box in self.held for box in paragraph.iter(BOX))

    def _stays(self, box: Element) -> bool:
        return box in self.held and box not in self.going

    def goes_along(self, paragraph: Element) -> bool:
        """Whether a paragraph stands in a box that goes whole."""
        return any(box in self.going for box in paragraph.iterancestors(BOX))


def is_boxed(paragraph: Element) -> bool:
    """Whether a paragraph stands in a text box."""
    return next(paragraph.iterancestors(BOX), None) is not None


def seat_between(
    last: Element | None, following: Element | None
) -> tuple[Element | None, Element | None]:
    """Between which two blocks that comes which comes between two paragraphs: in a box only where
    both hang in one host."""
    if last is None or following is None:
        return outside(last), outside(following)
    if not (is_boxed(last) or is_boxed(following)) or host_of(last) is not host_of(following):
        return outside(last), outside(following)
    if not is_boxed(last):
        return None, following
    return last, following if container(following) is container(last) else None


def outside(block: Element | None) -> Element | None:
    """A block, or the host of the box in which it stands."""
    return host_of(block) if block is not None and is_boxed(block) else block


def even_out(ends: Ends, pen: DraftPen) -> None:
    """Gives the other forms of boxes what those say now in which words changed, or paragraphs came
    or went."""
    changed = [one for one in (*pen.said, *ends.ended) if is_boxed(one)]
    for box in dict.fromkeys(next(one.iterancestors(BOX)) for one in changed):
        _lift_comments(box)
        kept = next(box.iterancestors(_BRANCHES), None)
        forms = [] if kept is None else all_boxes(kept)
        own = next((form for form in forms if box in form), None)
        for form in forms:
            if own is not None and form is not own and len(form) == len(own):
                _copy(box, form[own.index(box)], pen.hand)


def _lift_comments(box: Element) -> None:
    """Puts the comments in a box beside it; as it stays where it is, so do their signs."""
    run = [*box.iterancestors(R)][-1]
    for start in list(box.iter(q("commentRangeStart"))):
        run.addprevious(start)
    for end in list(box.iter(q("commentRangeEnd"))):
        sign = end.getnext()
        run.addnext(end)
        if sign is None:
            continue
        end.addnext(sign if sign.tag == R else sign[0])
        if sign.tag != R:
            detach(sign)


def _copy(box: Element, other: Element, hand: Hand) -> None:
    other[:] = [deepcopy(block) for block in box]
    drop_singles(other)
    for one in other.iter():
        if _AUTHOR in one.attrib and _ID in one.attrib:
            one.set(_ID, str(hand.number()))
