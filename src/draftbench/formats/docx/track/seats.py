"""Where blocks that come in are put in the body of a Word file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from draftbench.amend.stamp import Stamp
from draftbench.document import ClauseKind, RichText
from draftbench.formats.docx.names import Element, local, q, w
from draftbench.formats.docx.read.blocks import CELL, PARAGRAPH, ROW, TABLE, Cells, inside
from draftbench.formats.docx.track.draftpieces import last_run
from draftbench.formats.docx.track.draftrows import NO_CELL, NO_ROW, without
from draftbench.formats.docx.track.ends import Ended, Ends, bare, container, mark
from draftbench.formats.docx.track.objects import BOX
from draftbench.formats.docx.track.pen import Edit
from draftbench.formats.docx.track.places import seen
from draftbench.formats.docx.track.tables import cells_of, track_row
from draftbench.formats.docx.track.typist import DraftPen
from draftbench.formats.plain.numbering import read_label

_BLOCKS = frozenset({PARAGRAPH, TABLE})
_CONTAINERS = (q("body"), CELL, BOX)
_WIDTH = 9000
"""Of a table between margins that the file does not tell, in twips."""


@dataclass(slots=True)
class Seats:
    """Puts blocks into ``body``; ``ends`` learns of paragraphs that have to part two tables."""

    body: Element
    ends: Ends
    cells: Cells = field(default_factory=Cells)

    def of(self, paragraph: Element) -> Element:
        """The paragraph directly in the body or in a cell in which a paragraph stands."""
        found = paragraph
        for one in paragraph.iterancestors(PARAGRAPH):
            found = one
        return found

    def outermost(self, block: Element) -> Element:
        """The paragraph or table directly in the body in which a block stands."""
        found = block
        for one in block.iterancestors(PARAGRAPH, TABLE):
            found = one
        return found

    @property
    def width(self) -> int:
        """The width between the margins of the last page, in twips."""
        section = next(self.body.iterchildren(q("sectPr")), None)
        size = None if section is None else section.find(q("pgSz"))
        margins = None if section is None else section.find(q("pgMar"))
        if size is None or margins is None:
            return _WIDTH
        measures = [size.get(q("w"), ""), *(margins.get(q(side), "") for side in ("left", "right"))]
        if not all(one.isdecimal() for one in measures):
            return _WIDTH
        whole, left, right = map(int, measures)
        return max(whole - left - right, 1000)

    def behind(self, last: Element, made: Element) -> None:
        """Puts a block behind another."""
        _edge(last, before=False).addnext(made)

    def before(self, following: Element | None, made: Element) -> None:
        """Puts a block before another; without one, at the beginning."""
        if following is None:
            self.body.insert(0, made)
        else:
            _edge(following, before=True).addprevious(made)

    def part(self, table: Element, stamp: Stamp, went: Mapping[Element, Stamp]) -> None:
        """Put an empty paragraph between a new table and one beside it, which would be one table
        with it, and behind one that would end the body, where Word needs a paragraph. The paragraph
        comes in with the table, by ``stamp``, and goes with it, or with the one beside it, if that
        ``went``."""
        before, behind = _beside(table, before=True), _beside(table, before=False)
        if before is not None and before.tag == TABLE:
            table.addprevious(self._empty(stamp, went.get(before)))
        if behind is None or behind.tag == TABLE:
            table.addnext(self._empty(stamp, None if behind is None else went.get(behind)))

    def _empty(self, stamp: Stamp, going: Stamp | None) -> Element:
        made = w("p")
        self.ends.ended[made] = Ended(made, coming=stamp, going=going)
        return made


def _edge(block: Element, *, before: bool) -> Element:
    """The block, or the content control that begins (ends) with it."""
    while (
        (parent := block.getparent()) is not None
        and parent.tag not in _CONTAINERS
        and all(local(one).endswith("Pr") for one in block.itersiblings(preceding=before))
    ):
        block = parent
    return block


def _beside(block: Element, *, before: bool) -> Element | None:
    """The paragraph or table before or behind a block."""
    blocks = [one for one, _ in inside(container(block), _BLOCKS)]
    at = blocks.index(block) + (-1 if before else 1)
    return blocks[at] if 0 <= at < len(blocks) else None


# Clauses of a text that stands in a table: in the cells of their neighbours, or in new rows. Where
# the whole draft is a table, with its text in one column and numbers or comments beside it, a
# clause that comes in gets a row like those around it, below what stands beside the clause before
# it, and a row of which all clauses go goes whole.

_HANGING = frozenset({ClauseKind.ITEM, ClauseKind.TAIL})


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A clause that comes in: its paragraph ``made``, who brings it, its printed number where the
    paragraph does not say it, the paragraph ``model`` of the clause that it looks like, and who
    takes it out again."""

    made: Element
    kind: ClauseKind
    stamp: Stamp
    label: str
    model: Element | None
    going: Stamp | None = None


@dataclass(slots=True)
class RowSeats:
    """Puts clauses into tables; ``emptied`` are the paragraphs with numbers that went."""

    pen: DraftPen
    ends: Ends
    seats: Seats
    emptied: dict[Element, Stamp] = field(default_factory=dict)

    def seat(self, one: Newcomer, last: Element | None, following: Element | None) -> None:
        """Puts a clause behind the paragraph ``last`` (None: it is the first), where ``following``
        stands next."""
        anchor = last if last is not None else following
        row = None if anchor is None else row_of(anchor)
        if anchor is None or row is None:
            self._put(one.made, last, following)
            return
        cell = container(anchor)
        model = None if one.model is None or row_of(one.model) is None else container(one.model)
        beside = last is not None and following is not None and container(following) is cell
        alone = len(cells_of(row)) == 1 and row.getnext() is None and row.getprevious() is None
        hangs = one.kind in _HANGING and (model is None or model is cell)
        if beside or alone or (hangs and last is not None):
            self._put(one.made, last, following)
        else:
            self._new_row(one, row, cell if model is None else model, is_behind=last is not None)

    def _put(self, made: Element, last: Element | None, following: Element | None) -> None:
        if last is not None:
            self.seats.behind(last, made)
        else:
            self.seats.before(following, made)

    def _new_row(self, one: Newcomer, row: Element, cell: Element, *, is_behind: bool) -> None:
        like = next(cell.iterancestors(ROW), row)
        column = cells_of(like).index(cell)
        before = cells_of(like)[:column] if one.label else []
        numbers = [p for p in self._numbers(like) if container(p) in before]
        made = w("tr")
        for name in ("tblPrEx", "trPr"):
            properties = like.find(q(name))
            if properties is not None:
                made.append(without(properties, NO_ROW))
        track_row(made, self.pen.hand.revision("ins", one.stamp))
        if one.going is not None:
            track_row(made, self.pen.hand.revision("del", one.going))
            self.ends.gone.add(made)
        for n, model in enumerate(cells_of(like)):
            looks = model.find(q("tcPr"))
            new = w("tc", None if looks is None else without(looks, NO_CELL))
            paragraph = one.made if n == column else self._beside(model, one, numbers)
            mark(paragraph, one.stamp, one.going, self.pen.hand)
            new.append(paragraph)
            made.append(new)
        self.ends.ended.pop(one.made, None)
        if is_behind:
            row.addnext(made)
        else:
            row.addprevious(made)

    def _beside(self, model: Element, one: Newcomer, numbers: Sequence[Element]) -> Element:
        """The paragraph of a cell beside the clause: empty, or with its number."""
        former = next(model.iter(PARAGRAPH), None)
        own = None if former is None else bare(former)
        made = w("p", own if own is not None and len(own) else None)
        number = next((p for p in numbers if container(p) is model), None)
        label = "" if number is None else _dressed(one.label, self._said(number))
        self.pen.write(made, [(RichText(label), one.stamp)], last_run(model))
        return made

    # numbers in cells of their own

    def number_of(self, paragraph: Element, label: str) -> Element | None:
        """The paragraph with the number ``label`` of a clause in a cell before that of the clause;
        None where there is none."""
        row = row_of(paragraph)
        if row is None or not label:
            return None
        own = container(paragraph)
        for one in self._numbers(row):
            if container(one) is own:
                return None
            if _bare(self._said(one)) == _bare(label):
                return one
        return None

    def renumber(self, number: Element, label: str, stamp: Stamp) -> None:
        """Changes a number that stands in a cell of its own."""
        line = self.pen.lines.read(number)
        end = len(line.key)
        new = RichText(_dressed(label, seen(line)[0]))
        self.pen.apply(line, [Edit(0, end, None, None, stamp), Edit(end, end, new, stamp)])

    def drop(self, number: Element, stamp: Stamp) -> None:
        """Takes out a number of a clause that goes."""
        line = self.pen.lines.read(number)
        self.pen.apply(line, [Edit(0, len(line.key), None, None, stamp)])
        self.emptied[number] = stamp

    def _numbers(self, row: Element) -> Iterator[Element]:
        for cell in cells_of(row):
            said = [p for p in cell.iter(PARAGRAPH) if self._said(p)]
            words = self._said(said[0]) if len(said) == 1 else ""
            if words and (_is_number(words) or _is_number(f"{words}.")):
                yield said[0]

    def _said(self, paragraph: Element) -> str:
        return "".join(text for _, text in self.ends.former.get(paragraph, [])[:1]).strip()

    # rows that go

    def finish(self) -> None:
        """Lets rows go of which all words go."""
        going = {one: e.going for one, e in self.ends.ended.items() if e.going and not e.coming}
        for row in dict.fromkeys(row_of(one) for one in going):
            if row is None:
                continue
            paragraphs = [p for p in row.iter(PARAGRAPH) if container(p).getparent() is not None]
            stamp = next((going[p] for p in paragraphs if p in going), None)
            if stamp is None or not all(self._goes(p, going) for p in paragraphs):
                continue
            track_row(row, self.pen.hand.revision("del", stamp))
            self.ends.gone.add(row)
            for one in paragraphs:
                self.ends.ended.pop(one, None)
                mark(one, None, going.get(one) or self.emptied.get(one) or stamp, self.pen.hand)

    def _goes(self, paragraph: Element, going: dict[Element, Stamp]) -> bool:
        if paragraph in going or paragraph in self.emptied:
            return True
        return paragraph in self.ends.former and not any(
            text for _, text in self.ends.former[paragraph]
        )


def row_of(paragraph: Element) -> Element | None:
    """The row of the cell in which a paragraph stands; None where it stands in none."""
    cell = container(paragraph)
    return next(cell.iterancestors(ROW), None) if cell.tag == CELL else None


def _is_number(words: str) -> bool:
    label = read_label(f"{words} x")
    return label is not None and label.end == len(words) + 1


def _bare(label: str) -> str:
    return label.strip().rstrip(".")


def _dressed(label: str, former: str) -> str:
    """A number with the full stop that the ``former`` one had or had not."""
    if former.rstrip().endswith("."):
        return label if label.endswith((".", ")")) else f"{label}."
    return label.rstrip(".")
