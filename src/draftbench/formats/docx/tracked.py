"""A redline as a Word file with tracked changes.

Shapes are those that Word itself writes (paragraph marks tracked with whole clauses, moves with
named ranges that end behind their paragraph, ``w:t`` inside ``w:moveFrom``). Words that are new in
a moved clause are ``w:ins`` beside ``w:moveTo``, words that it lost ``w:del`` beside
``w:moveFrom``: nested in a move, LibreOffice would not resolve them.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import groupby

from lxml import etree

from draftbench.amend.redlines.redline import Redline, RedlineClause, Run
from draftbench.amend.stamp import Stamp
from draftbench.document import ClauseId, ClauseKind, MarkKind, RichText
from draftbench.document.richtext import join
from draftbench.formats.docx.frontmatter import FrontMatter
from draftbench.formats.docx.gaps import FOOTNOTE, Place, gaps
from draftbench.formats.docx.names import Element, printable, q, root, w
from draftbench.formats.docx.package import Package
from draftbench.formats.docx.paragraphs import (
    MARGIN,
    OpeningSpan,
    cell,
    clause_widths,
    frame,
    italic_span,
    italicized,
    printed_paragraphs,
    properties,
    row,
    rows,
)
from draftbench.formats.docx.proof import prove
from draftbench.formats.docx.revision import HOUSE, Numbered, initials, sign
from draftbench.formats.docx.runs import Typesetter
from draftbench.formats.docx.template import finished
from draftbench.formats.imported import Written

_UNDATED = "1970-01-01T00:00:00Z"
"""The date of the range of a move that nobody dated: there alone it is required, and not shown."""


def tracked(
    redline: Redline, front: FrontMatter, *, opening_span: OpeningSpan | None = None
) -> Written:
    """``redline`` as a Word file: accepting all gives ``redline.result``, rejecting all gives
    ``redline.base``, paragraph by paragraph with printed numbers.

    The author of a change is its stamp's author, the date its time in UTC, the reason a comment
    at the first change of the amendment. The file is read back and proved before it is given.
    Raises OutputError where the proof fails.
    """
    package = Package()
    setter = Typesetter.of(package, front)
    register = Register(setter)
    blocks = _Writer(redline, front, opening_span, setter, register).blocks()
    if not blocks or blocks[-1].table is not None:
        blocks.append(Block(w("pPr")))
    body = tracked_body(blocks, register)
    setter.close()
    register.close(package)
    data = finished(
        package,
        front,
        body,
        tracked=True,
        notes=setter.has_notes,
        titled=any(clause.kind is ClauseKind.TITLE for clause in redline.result),
    )
    prove(data, printed_paragraphs(redline.result), printed_paragraphs(redline.base))
    return Written(data, tuple(setter.losses))


@dataclass(slots=True)
class _Writer:
    redline: Redline
    front: FrontMatter
    opening_span: OpeningSpan | None
    setter: Typesetter
    register: Register
    culprit: Stamp = HOUSE

    def blocks(self) -> list[Block]:
        """The paragraphs and tables of the text."""
        names = _move_names(self.redline)
        blocks: list[Block] = []
        for (name, side), entries in groupby(
            self.redline.clauses, key=lambda entry: names.get(_place(entry), ("", ""))
        ):
            group = [self.block(entry) for entry in entries]
            if name:
                self.enclose(group, name, side)
            blocks.extend(group)
        return blocks

    def block(self, entry: RedlineClause) -> Block:
        """The paragraph (or table) of one clause."""
        coming = entry.moved_here or entry.inserted
        going = entry.moved_away or entry.deleted
        self.culprit = coming or going or self.culprit
        looks = properties(entry.clause, right_to_left=self.front.right_to_left)
        if entry.clause.kind is ClauseKind.TABLE:
            table = tracked_table(entry, coming, going, self.setter, self.register)
            return Block(looks, table=table)
        content = list(self.number(entry))
        content.extend(self.words(entry))
        if entry.moved_away is None:
            for whole in (coming, going):
                content = self.register.commented(content, whole, *_comment_goes(entry))
        moved = bool(entry.moved_here or entry.moved_away) and not _ends_changed(entry)
        return Block(looks, content, coming, going, moved=moved)

    def number(self, entry: RedlineClause) -> Iterator[Element]:
        """The printed number, changed where it changes."""
        old, new = entry.label_before, entry.label_after
        if entry.inserted or entry.moved_here:
            old = ""
        elif entry.deleted or entry.moved_away:
            new = ""
        if _whole(entry):
            label = new or old
            if label:
                runs = self.setter.plain(f"{label}\t", deleted=_is_deleted(entry))
                yield from self.wrapped(runs, entry, Run(RichText()))
            return
        if old == new:
            yield from self.setter.plain(f"{old}\t") if old else ()
            return
        tab = "" if old and new else "\t"
        cause = self.culprit
        if old:
            yield self.register.revision("del", cause, *self.setter.plain(old + tab, deleted=True))
        if new:
            yield self.register.revision("ins", cause, *self.setter.plain(new + tab))
        if not tab:
            yield from self.setter.plain("\t")

    def words(self, entry: RedlineClause) -> Iterator[Element]:
        """The words of a clause with the changes in them. A comment in a paragraph that comes or
        goes does so with it: what stays behind of it would keep an empty paragraph."""
        wraps = _comment_goes(entry)
        for run in self.opened(entry):
            if not _is_written(entry, run):
                continue
            gone = (run.deleted or entry.deleted) is not None
            for piece in self.setter.pieces(run.text, deleted=gone):
                content = self.wrapped(piece.runs, entry, run)
                content = self.setter.linked(piece.address, content)
                for stamp in (run.inserted, run.deleted):
                    content = self.register.commented(content, stamp, *wraps)
                yield from content

    def wrapped(self, runs: list[Element], entry: RedlineClause, run: Run) -> list[Element]:
        """Runs inside the revisions that hold for them, the coming one outside."""
        content = runs
        deleted = run.deleted or entry.deleted
        if deleted is not None:
            content = [self.register.revision("del", deleted, *content)]
        elif entry.moved_away is not None:
            content = [self.register.revision("moveFrom", entry.moved_away, *content)]
        inserted = run.inserted or entry.inserted
        if inserted is not None:
            content = [self.register.revision("ins", inserted, *content)]
        elif entry.moved_here is not None:
            content = [self.register.revision("moveTo", entry.moved_here, *content)]
        return content

    def opened(self, entry: RedlineClause) -> Iterator[Run]:
        """The runs with opening phrases in italics: in kept and new words that of the text as it
        is, in deleted words that of the text as it was."""
        language = self.redline.result.language
        if any(_begins_italic(run.text) for run in entry.runs[:2]):
            yield from entry.runs
            return
        now = join(run.text for run in entry.runs if run.deleted is None).text
        was = join(run.text for run in entry.runs if run.inserted is None).text
        spans = [
            italic_span(text, entry.clause, language, self.opening_span) for text in (now, was)
        ]
        at_now = at_was = 0
        for run in entry.runs:
            span, at = (spans[0], at_now) if run.deleted is None else (spans[1], at_was)
            at_now += len(run.text) if run.deleted is None else 0
            at_was += len(run.text) if run.inserted is None else 0
            yield Run(italicized(run.text, span[0] - at, span[1] - at), run.inserted, run.deleted)

    def enclose(self, group: list[Block], name: str, side: str) -> None:
        """Puts a move's range around its paragraphs; it ends behind the last one."""
        entry = next((b for b in group if b.table is None), None)
        stamp = HOUSE if entry is None else entry.coming or entry.going or HOUSE
        start = w(f"{side}RangeStart", id=self.register.number())
        sign(start, stamp)
        if start.get(q("date")) is None:
            start.set(q("date"), _UNDATED)
        start.set(q("name"), name)
        group[0].content.insert(0, start)
        group[-1].behind.append(w(f"{side}RangeEnd", id=start.get(q("id"), "")))


def _begins_italic(text: RichText) -> bool:
    return any(mark.kind is MarkKind.ITALIC and not mark.start for mark in text.marks)


def _comment_goes(entry: RedlineClause) -> tuple[str, ...]:
    """The kinds of changes around the sign of a comment in a paragraph that comes or goes, the
    innermost first."""
    kinds = {
        "del": entry.deleted,
        "moveFrom": entry.moved_away,
        "ins": entry.inserted,
        "moveTo": entry.moved_here,
    }
    return tuple(kind for kind, stamp in kinds.items() if stamp is not None)


def _whole(entry: RedlineClause) -> bool:
    return bool(entry.inserted or entry.deleted or entry.moved_here or entry.moved_away)


def _is_written(entry: RedlineClause, run: Run) -> bool:
    """Whether a run is written: on either side of a move only what belongs there, and nothing that
    an author put in and took out again, as Word does it."""
    inserted, deleted = run.inserted or entry.inserted, run.deleted or entry.deleted
    if inserted is not None and deleted is not None and inserted.author == deleted.author:
        return False
    if entry.moved_here is not None:
        return deleted is None or inserted is not None
    return entry.moved_away is None or inserted is None


def _ends_changed(entry: RedlineClause) -> bool:
    """Whether a moved clause ends with words that are not moved. Its mark is then a plain
    insertion or deletion: LibreOffice would leave an empty paragraph behind a moved mark that does
    not stand behind moved words."""
    written = [run for run in entry.runs if run.text and _is_written(entry, run)]
    return bool(written) and (written[-1].inserted or written[-1].deleted) is not None


def _is_deleted(entry: RedlineClause) -> bool:
    return entry.deleted is not None


def _place(entry: RedlineClause) -> tuple[ClauseId, bool]:
    return entry.clause.id, entry.moved_away is not None


def _move_names(redline: Redline) -> dict[tuple[ClauseId, bool], tuple[str, str]]:
    """For each place of a moved clause the name and side of its range.

    Clauses that move together in one piece share a range; clauses whose other place is missing
    have none, and read as inserted or deleted. Tables have none.
    """
    movers = [
        entry
        for entry in redline.clauses
        if (entry.moved_away or entry.moved_here) and entry.clause.kind is not ClauseKind.TABLE
    ]
    order = {_place(entry): at for at, entry in enumerate(redline.clauses)}
    names: dict[tuple[ClauseId, bool], tuple[str, str]] = {}
    number = 0
    last: ClauseId | None = None
    for entry in movers:
        if entry.moved_away is None:
            continue
        own = entry.clause.id
        here = order.get((own, False))
        if here is None:
            continue
        together = (
            last is not None
            and (last, True) in names
            and order[own, True] == order[last, True] + 1
            and here == order[last, False] + 1
            and redline.clauses[here].move == redline.clauses[here - 1].move
        )
        if not together:
            number += 1
        names[own, True] = (f"move{number}", "moveFrom")
        names[own, False] = (f"move{number}", "moveTo")
        last = own
    return names


# A table clause with tracked rows. A row that changed is written as the old row deleted and the new
# one inserted: Word itself tracks rows, not what happens across cells.


def tracked_table(
    entry: RedlineClause,
    coming: Stamp | None,
    going: Stamp | None,
    setter: Typesetter,
    register: Register,
) -> Element:
    """The table of a clause; ``coming`` and ``going`` are set where all of it comes or goes."""
    was = join(run.text for run in entry.runs if run.inserted is None).plain
    now = join(run.text for run in entry.runs if run.deleted is None).plain
    if coming is not None or going is not None:
        lines = rows(now if coming is not None else was)
        kinds = [("ins" if coming is not None else "del", coming or going, line) for line in lines]
    else:
        stamp = next(
            (r.inserted or r.deleted for r in entry.runs if r.inserted or r.deleted), HOUSE
        )
        kinds = list(_changed(rows(was), rows(now), stamp or HOUSE))
    width = max(len(line) for _, _, line in kinds)
    table = frame(clause_widths(width), indent=MARGIN)
    for kind, author, line in kinds:
        table.append(_row(kind, author, line, setter, register))
    return table


def _row(
    kind: str, stamp: Stamp | None, line: list[str], setter: Typesetter, register: Register
) -> Element:
    cells: list[Element] = []
    for text, width in zip(line, clause_widths(len(line)), strict=True):
        runs = setter.plain(text, deleted=kind == "del")
        if not kind or stamp is None:
            cells.append(cell(runs, width))
            continue
        content = [register.revision(kind, stamp, *runs)] if runs else []
        cells.append(cell(content, width, mark=register.revision(kind, stamp)))
    tracked = register.revision(kind, stamp) if kind and stamp is not None else None
    return row(cells, tracked=tracked)


def _changed(
    was: list[list[str]], now: list[list[str]], stamp: Stamp
) -> Iterator[tuple[str, Stamp | None, list[str]]]:
    matcher = SequenceMatcher(
        None, ["\t".join(line) for line in was], ["\t".join(line) for line in now], autojunk=False
    )
    for tag, a0, a1, b0, b1 in matcher.get_opcodes():
        if tag == "equal":
            yield from (("", None, line) for line in was[a0:a1])
            continue
        yield from (("del", stamp, line) for line in was[a0:a1])
        yield from (("ins", stamp, line) for line in now[b0:b1])


# Which paragraph marks of a tracked body carry which revision. Everywhere but at the end, a
# paragraph that comes or goes carries its own mark, with the exceptions of
# :mod:`draftbench.formats.docx.gaps`. The last mark of a body cannot come or go, so in the group of
# changed paragraphs at the end every mark carries what holds for the paragraph *after* it: marks
# are then the gaps between paragraphs, and accepting or rejecting leaves neither an empty paragraph
# nor two joined ones. Where that gives a surviving paragraph the properties of another,
# ``w:pPrChange`` records both.


@dataclass(slots=True)
class Block:
    """A paragraph under way, or a finished table.

    ``coming`` and ``going`` say who brought the paragraph and who took it; ``moved`` that it did
    so by a move. ``behind`` stands directly after the paragraph in the body (ends of moves).
    """

    properties: Element
    content: list[Element] = field(default_factory=list)
    coming: Stamp | None = None
    going: Stamp | None = None
    moved: bool = False
    behind: list[Element] = field(default_factory=list)
    table: Element | None = None

    @property
    def kept(self) -> bool:
        """Whether the paragraph stands before and after."""
        return self.coming is None and self.going is None


def tracked_body(blocks: list[Block], register: Register) -> list[Element]:
    """The elements of the body, with marks."""
    tail = _tail(blocks)
    grouped = _grouped(blocks[:tail])
    elements: list[Element] = []
    for at, block in enumerate(blocks):
        if block.table is not None:
            elements.append(block.table)
            continue
        properties = block.properties
        if at in grouped:
            group = grouped[at]
            properties = _tail_properties(blocks[: group.stop], group.start, at, register)
        elif at < tail:
            _mark(properties, register, block.coming, block.going, moved=block.moved)
        else:
            properties = _tail_properties(blocks, tail, at, register)
        elements.append(w("p", properties, *block.content))
        elements.extend(block.behind)
    return elements


def _tail(blocks: list[Block]) -> int:
    """Where the last kept paragraph before changed ones at the end stands (its own index when
    nothing is changed there: all marks are then ordinary)."""
    at = len(blocks)
    while at > 0 and blocks[at - 1].table is None and not blocks[at - 1].kept:
        at -= 1
    if at == len(blocks):
        return at
    if at > 0 and blocks[at - 1].table is None:
        return at - 1
    return at


def _grouped(blocks: list[Block]) -> dict[int, range]:
    """By the index of each paragraph whose mark is a gap the group that it belongs to."""
    places = [Place(b.kept, b.content, is_end=b.table is not None) for b in blocks]
    contents = (b.content if b.table is None else [b.table] for b in blocks)
    noted = (at for at, content in enumerate(contents) if _has_note(content))
    first = next(noted, None)
    found = gaps(places, lambda at: at == first)
    return {at: group for group in found for at in group}


def _has_note(content: list[Element]) -> bool:
    return any(next(one.iter(FOOTNOTE), None) is not None for one in content)


def _tail_properties(blocks: list[Block], tail: int, at: int, register: Register) -> Element:
    """Properties and mark of a paragraph in the group at the end that starts at ``tail``."""
    group = blocks[tail : at + 1]
    accepted = next((b.properties for b in reversed(group) if b.going is None), None)
    rejected = next((b.properties for b in reversed(group) if b.coming is None), None)
    chosen = accepted if accepted is not None else rejected
    properties = deepcopy(chosen if chosen is not None else blocks[at].properties)
    following = blocks[at + 1] if at + 1 < len(blocks) else None
    author = _somebody(following) or _somebody(blocks[at])
    if following is not None and author is not None:
        after = accepted is not None and following.going is None
        before = rejected is not None and following.coming is None
        coming = None if before else following.coming or author
        going = None if after else following.going or author
        _mark(properties, register, coming, going, moved=False)
    if (
        accepted is not None
        and rejected is not None
        and author is not None
        and _differ(accepted, rejected)
    ):
        properties.append(register.revision("pPrChange", author, deepcopy(rejected)))
    return properties


def _differ(one: Element, other: Element) -> bool:
    return etree.tostring(one) != etree.tostring(other)


def _somebody(block: Block | None) -> Stamp | None:
    return None if block is None else block.coming or block.going


def _mark(
    properties: Element,
    register: Register,
    coming: Stamp | None,
    going: Stamp | None,
    *,
    moved: bool,
) -> None:
    marks: list[Element] = []
    if coming is not None:
        marks.append(register.revision("moveTo" if moved and going is None else "ins", coming))
    if going is not None:
        marks.append(register.revision("moveFrom" if moved and coming is None else "del", going))
    if marks:
        properties.append(w("rPr", *sorted(marks, key=_order)))


def _order(mark: Element) -> int:
    return [q("ins"), q("del"), q("moveFrom"), q("moveTo")].index(str(mark.tag))


# The numbers of the revisions of a new file, and reasons as its Word comments.


@dataclass(slots=True)
class Register(Numbered):
    """Gives every revision of one file its number, and keeps the comments.

    Numbers are unique over all kinds of revisions and comments. A reason becomes one comment for
    each amendment, at the first change that it made.
    """

    setter: Typesetter
    _comments: dict[tuple[str, ...], tuple[int, Stamp]] = field(default_factory=dict)

    def comment(self, stamp: Stamp) -> int | None:
        """The number of a new comment with the stamp's reason; None where there is no reason or
        it has been given before."""
        if not stamp.reason.strip():
            return None
        key = (stamp.amendment,) if stamp.amendment else (stamp.author, stamp.at, stamp.reason)
        if key in self._comments:
            return None
        number = self.number()
        self._comments[key] = (number, stamp)
        return number

    def commented(self, content: list[Element], stamp: Stamp | None, *wraps: str) -> list[Element]:
        """``content`` with a comment on it, where the stamp's reason was not given before.
        ``wraps`` are the kinds of revisions that the comment's own mark is part of, the innermost
        first."""
        number = None if stamp is None else self.comment(stamp)
        if number is None or stamp is None:
            return content
        mark = self.setter.run(w("commentReference", id=number), style="CommentReference")
        for kind in wraps:
            mark = self.revision(kind, stamp, mark)
        start, end = w("commentRangeStart", id=number), w("commentRangeEnd", id=number)
        return [start, *content, end, mark]

    def close(self, package: Package) -> None:
        """Writes the part with the comments, where there are any."""
        if not self._comments:
            return
        part = root("comments")
        for number, stamp in self._comments.values():
            comment = w("comment", id=number, initials=printable(initials(stamp)))
            sign(comment, stamp)
            for at, line in enumerate(stamp.reason.strip().split("\n")):
                paragraph = w("p", w("pPr", w("pStyle", val="CommentText")))
                if not at:
                    paragraph.append(self.setter.run(w("annotationRef"), style="CommentReference"))
                paragraph.extend(self.setter.plain(line))
                comment.append(paragraph)
            part.append(comment)
        package.add("comments", "comments", part)
