"""A redline as a Word file with tracked changes, in a file of our own.

The base is set as any clean text is, and the redline written on it as on an official file: there is
one writer for both. Only what a new clause looks like is known here from its kind.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from draftbench.amend.redlines.redline import Redline, RedlineClause, Run
from draftbench.document import ClauseKind, MarkKind, RichText
from draftbench.document.richtext import italicized, join
from draftbench.errors import OutputError
from draftbench.formats.docx.names import Element, R, copied, printable, q, root, w
from draftbench.formats.docx.read.blocks import PARAGRAPH, TABLE
from draftbench.formats.docx.template.frontmatter import FrontMatter
from draftbench.formats.docx.template.package import Package
from draftbench.formats.docx.template.template import finished, stylesheet
from draftbench.formats.docx.track.draftpieces import HouseModels
from draftbench.formats.docx.track.draftwriter import Writer
from draftbench.formats.docx.track.parts import Parts, Relation
from draftbench.formats.docx.track.places import Place, Places
from draftbench.formats.docx.track.proof import prove
from draftbench.formats.docx.track.typist import DraftPen
from draftbench.formats.docx.write.paragraphs import (
    OpeningSpan,
    house_table,
    italic_span,
    numbered,
    printed_paragraphs,
    properties,
    rows,
)
from draftbench.formats.docx.write.runs import Typesetter
from draftbench.formats.imported import Written
from draftbench.formats.plain.outline import masthead_of
from draftbench.formats.safety import parse_xml

_MAIN = "word/document.xml"
_MOST_PIECES = 120_000
"""Each takes some 3 kB while the file is made and proved."""


def tracked(
    redline: Redline, front: FrontMatter, *, opening_span: OpeningSpan | None = None
) -> Written:
    """``redline`` as a Word file: accepting all gives ``redline.result``, rejecting all gives
    ``redline.base``, paragraph by paragraph with printed numbers.

    The author of a change is its stamp's author, the date its time in UTC, the reason a comment
    at the first change of the amendment. The file is read back and proved before it is given.
    Raises OutputError where the proof fails, and before anything is made where it would be long.
    """
    language = redline.result.language
    pieces = sum(map(_pieces, redline.clauses))
    if pieces > _MOST_PIECES:
        raise OutputError(
            "The Word file was not written: it would hold {count} paragraphs, cells and stretches "
            "of words, and more than {most} are too many. Split the text.",
            count=pieces,
            most=_MOST_PIECES,
        )
    entries = tuple(_dressed(entry, language, opening_span) for entry in redline.clauses)
    data, losses = _written(redline, entries, front)  # its tree goes before the file is read back
    prove(
        data,
        printed_paragraphs(redline.result),
        printed_paragraphs(redline.base),
        ragged=any(map(_widens, entries)),
    )
    return Written(data, losses)


def _written(
    redline: Redline, entries: tuple[RedlineClause, ...], front: FrontMatter
) -> tuple[bytes, tuple[str, ...]]:
    text = replace(redline, entries=entries, numbered=True)
    package = Package()
    setter = Typesetter.of(package, front)
    body, places = _base(entries, setter)
    setter.close()
    sheet = _Sheet(package, body, stylesheet(front.language))
    places.elements.extend(sheet.body().iter(PARAGRAPH))
    plain = setter.plain("-")[0]
    pen = DraftPen.of(sheet, plain, front.language)
    models = HouseModels(
        text, places, None, pen.losses, plain=plain, right_to_left=front.right_to_left
    )
    Writer(text, pen, places, models, {}).write()
    data = finished(
        package,
        front,
        _taken(sheet.body()),
        tracked=True,
        notes=sheet.close(),
        titled=any(clause.kind is ClauseKind.TITLE for clause in redline.result),
    )
    return data, tuple(dict.fromkeys([*setter.losses, *pen.losses]))


def _pieces(entry: RedlineClause) -> int:
    """About how many paragraphs, cells and runs a clause takes."""
    texts = [run.text for run in entry.runs]
    parts = sum(text.text.count("\t") + text.text.count("\n") for text in texts)
    if entry.clause.kind is ClauseKind.TABLE:
        return 2 * (1 + parts)
    return 1 + parts + len(texts) + 2 * sum(len(text.marks) for text in texts)


def _taken(body: Element) -> Iterator[Element]:
    """The blocks of a body for another document; of tables copies, for libxml2 (2.14) takes the
    square of the size of a block to move it there."""
    return (copied(block) if block.tag == TABLE else block for block in list(body))


def _widens(entry: RedlineClause) -> bool:
    """Whether a table has other columns than before: rows that stay keep theirs."""
    if entry.clause.kind is not ClauseKind.TABLE:
        return False
    was, now = (
        join(run.text for run in entry.runs if getattr(run, side) is None).plain
        for side in ("inserted", "deleted")
    )
    return bool(was and now) and len(rows(was)[0]) != len(rows(now)[0])


def _dressed(
    entry: RedlineClause, language: str, opening_span: OpeningSpan | None
) -> RedlineClause:
    """The entry as a file can hold it, its opening phrase in italics: in kept and new words that of
    the text as it is, in deleted words that of the text as it was."""
    runs = [
        run if printable(run.text.text) == run.text.text else replace(run, text=_held(run.text))
        for run in entry.runs
    ]
    if entry.clause.kind is ClauseKind.TABLE:
        return replace(entry, runs=tuple(replace(r, text=RichText(r.text.plain)) for r in runs))
    if any(_begins_italic(run.text) for run in runs[:2]):
        return replace(entry, runs=tuple(runs))
    now = join(run.text for run in runs if run.deleted is None).text
    was = join(run.text for run in runs if run.inserted is None).text
    spans = [
        italic_span(text, entry.clause, language, opening_span)
        for text in dict.fromkeys((now, was))
    ]
    if not any(any(span) for span in spans):
        return entry if runs == list(entry.runs) else replace(entry, runs=tuple(runs))
    return replace(entry, runs=tuple(_opened(runs, spans[0], spans[-1])))


def _opened(runs: Sequence[Run], now: tuple[int, int], was: tuple[int, int]) -> Iterator[Run]:
    at_now = at_was = 0
    for run in runs:
        span, at = (now, at_now) if run.deleted is None else (was, at_was)
        at_now += len(run.text) if run.deleted is None else 0
        at_was += len(run.text) if run.inserted is None else 0
        yield replace(run, text=italicized(run.text, span[0] - at, span[1] - at))


def _begins_italic(text: RichText) -> bool:
    return any(mark.kind is MarkKind.ITALIC and not mark.start for mark in text.marks)


def _held(text: RichText) -> RichText:
    """A text without what XML cannot hold."""
    kept = [text.slice(at, at + 1) for at, one in enumerate(text.text) if printable(one)]
    return join(kept)


def _base(entries: Sequence[RedlineClause], setter: Typesetter) -> tuple[list[Element], Places]:
    """The paragraphs and tables of the base, and where in them its clauses stand."""
    body: list[Element] = []
    places = Places([])
    number = 0
    above = masthead_of(entry.clause for entry in entries)
    for entry in entries:
        if entry.inserted or entry.moved_here:
            continue
        clause = replace(entry.clause, text=join(r.text for r in entry.runs if r.inserted is None))
        words, label = clause.text.text, entry.label_before
        if clause.kind is ClauseKind.TABLE:
            body.append(house_table(clause, setter.plain))
            cells = rows(words)
            width = len(cells[0])
            firsts = range(number, number + width * len(cells), width)
            places.of[clause.id] = Place(tuple(firsts))
            number += width * len(cells)
            continue
        runs = [*(setter.plain(f"{label}\t") if label else ()), *setter.elements(clause.text)]
        looks = properties(clause, right_to_left=setter.right_to_left, above=clause.id in above)
        body.append(w("p", looks, *runs))
        whole = numbered(label, words)
        start = len(whole) - len(words)
        places.of[clause.id] = Place((number,), True, whole, start, len(whole), 0, len(label))
        places.texts[number] = [whole]
        number += 1
    if not entries or (body and body[-1].tag == q("tbl")):
        body.append(w("p"))
    return body, places


class _Sheet(Parts):
    """A file under way as the writer wants it: the body ``body``, notes and comments."""

    def __init__(self, package: Package, body: Sequence[Element], styles: Element) -> None:
        document = root("document")
        document.append(w("body", *body))
        self._trees = {**package.parts, _MAIN: document, "word/styles.xml": styles}
        self._made = package

    __slots__ = ("_made",)

    @property
    def main(self) -> str:
        """The name of the part that holds the text."""
        return _MAIN

    def tree(self, part: str) -> Element | None:
        """The root element of a part; None where there is no such part."""
        return self._trees.get(part)

    def __contains__(self, part: str) -> bool:
        return part in self._trees

    def change(self, part: str) -> Element:
        """The root of a part that will be changed."""
        return self._trees[part]

    def related(self, kind: str) -> str:
        """The part of that kind; empty where there is none."""
        part = f"word/{kind}.xml"
        return part if part in self._trees else ""

    def relations(self, part: str) -> dict[str, Relation]:
        """The links of a part by their ids."""
        links = self._made.links(part).items()
        return {name: Relation(f"{R}/hyperlink", to, outside=True) for name, to in links}

    def relate(self, owner: str, kind: str, target: str, *, outside: bool = False) -> str:
        """The id of a relationship to an address outside; parts are tied when they are done."""
        return self._made.link(target, owner) if outside else ""

    def add(self, part: str, data: bytes, content_type: str) -> None:
        """A new part."""
        self._trees[part] = parse_xml(data, part)

    def close(self) -> bool:
        """Give the parts that came to the package; say whether there are notes."""
        for kind in ("footnotes", "comments"):
            part = f"word/{kind}.xml"
            if part in self._trees and part not in self._made.parts:
                self._made.add(kind, kind, self._trees[part])
        return "word/footnotes.xml" in self._trees
