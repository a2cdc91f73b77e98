"""The differences between two versions as lines for the terminal."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import groupby

from draftbench.cli.engine_words import hidden as classes
from draftbench.cli.output import Line, Style, book, in_words
from draftbench.compare.links import Alignment
from draftbench.compare.passages.passage import Passage, outcome
from draftbench.compare.passages.remarks import CALLED, Names, counts_said, reason, remarks, surety
from draftbench.compare.passages.stretches import Item, Look, Sides, Stretch
from draftbench.compare.words.textdiff import TextDiff
from draftbench.document import ClauseKind, MarkKind
from draftbench.language.words import on_one_line, visible
from draftbench.messages import message

_CONTEXT = 48
"""Code points of unchanged text that are shown beside a change."""
_HEAD = 24
"""Code points of a clause that are shown of its beginning, so that it is known again."""
_TOPICS = {"strength": Style.STRENGTH, "moves": Style.MOVED}
_SENTENCE = 200
"""Code points that are shown of a sentence of independent texts."""
_ROW, _CELL = " ↵ ", " ⇥ "
"""What parts the rows and the cells of a table on one line."""
_FATES = {Style.DELETED: message("row removed"), Style.INSERTED: message("row added")}
_SERIES = 3
"""From how many clauses on those that only have another number share a line."""

Pieces = list[tuple[str, Style]]


def difference_lines(
    alignment: Alignment,
    found: Sequence[Passage],
    hidden: Collection[str] = (),
    *,
    full: bool = False,
) -> Iterator[Line]:
    """A block of lines for each passage that differs, then the summary; nothing where all is the
    same. Classes in ``hidden`` are not shown; unless ``full``, long unchanged stretches are cut.
    """
    names = Names(alignment, book().language)
    shown = [(kind, one) for one in found if (kind := outcome(one, hidden)) != "unchanged"]
    if not shown:
        return
    for (kind, only), group in groupby(
        shown, key=lambda one: (one[0], _only(one[0], one[1], hidden))
    ):
        series = [one for _, one in group]
        if only and len(series) >= _SERIES:
            ends = names.of(series[0]), names.of(series[-1])
            spans = dict.fromkeys(f"{one} … {two}" for one, two in zip(*ends, strict=True))
            what = book()("passage.renumbered") if only == "renumbered" else in_words(only)
            count = in_words(message("{count} clauses", count=len(series)))
            yield _head(" → ".join(spans), what, count)
            continue
        for one in series:
            yield from _block(one, kind, names, hidden, full=full)
    yield Line(0, [])
    yield Line(0, [(summary(found, hidden), Style.NAME)])


def summary(found: Sequence[Passage], hidden: Collection[str] = ()) -> str:
    """How many passages differ and how, in a sentence."""
    said = counts_said(found, hidden, book(), in_words)
    return said + in_words(message(" Hidden: {hidden}.", hidden=classes(hidden))) * bool(hidden)


def _only(kind: str, passage: Passage, hidden: Collection[str]) -> str:
    """What alone differs where that is a number, of the clause or of its notes, or the italics of
    the words it opens with, which not every file has; else empty."""
    if kind == "renumbered":
        return "" if passage.marks and "marks" not in hidden else kind
    if kind != "marked":
        return ""
    if not passage.marks or "marks" in hidden:
        return message("notes renumbered")
    (mark, *more) = passage.marks
    first = mark.kind is MarkKind.ITALIC and mark.left[0] == mark.right[0] == 0
    if more or not first or passage.noted(hidden):
        return ""
    return message("italics of the first words {change}", change=mark.change)


def _head(name: str, kind: str, why: str) -> Line:
    colon = book().marks["colon"]
    pieces = [(visible(name), Style.NAME), (f"{colon}{kind}", Style.RELATION)]
    return Line(0, [*pieces, (f" ({visible(why)})", Style.SMALL)] if why else pieces)


def _block(
    passage: Passage, kind: str, names: Names, hidden: Collection[str], *, full: bool
) -> Iterator[Line]:
    called = {} if passage.versions else CALLED
    said = in_words(called[kind]) if kind in called else book()(f"passage.{kind}")
    if sure := surety(passage, names):
        said = book().marks["pause"].join((said, sure))
    yield _head(names.title(passage), said, reason(passage, names))
    if not passage.versions:
        yield from _related(passage)
    elif kind != "renumbered":
        pieces = _pieces(Sides(passage, passage.seen(hidden)).both(), passage)
        if any(clause.kind is ClauseKind.TABLE for clause in (*passage.left, *passage.right)):
            yield from _rows(pieces, full=full)
        else:
            yield Line(1, pieces if full else _shortened(pieces))
    for remark in remarks(passage, names, hidden):
        words = _words(remark.words) if remark.words is not None else []
        style = _TOPICS.get(remark.topic, Style.SMALL)
        yield Line(1, [(_line(remark.sentence), style), *(words if full else _shortened(words))])


def _rows(pieces: Pieces, *, full: bool) -> Iterator[Line]:
    """The rows of a table that differ, a line each, and whether one came or went."""
    rows: list[Pieces] = [[]]
    for text, style in pieces:
        first, *others = text.split(_ROW)
        rows[-1].append((first, style))
        rows.extend([(one, style)] for one in others)
    for row in rows:
        said = [(text.replace(_CELL, " | "), style) for text, style in row if text]
        styles = {style for _, style in said}
        if not styles or (styles == {Style.KEPT} and not full):
            continue
        what = in_words(_FATES[styles.pop()]) if len(styles) == 1 and styles < _FATES.keys() else ""
        yield Line(1, [(f"{what}{book().marks['colon']}", Style.SMALL), *said] if what else said)


def _related(passage: Passage) -> Iterator[Line]:
    """The sentences by which two clauses of independent texts are related, or the beginning of one
    that has no counterpart."""
    quotes = {one.clause: one for one in passage.link.quotes} if passage.link is not None else {}
    for clause in (*passage.left, *passage.right):
        text = clause.text.plain
        if clause.id in quotes:
            text = text[quotes[clause.id].start : quotes[clause.id].end]
        yield Line(1, [(_cut(_line(text), _SENTENCE, 0), Style.KEPT)])


def _pieces(stretches: Iterator[Stretch], passage: Passage) -> Pieces:
    pieces: Pieces = []
    for stretch in stretches:
        if stretch.item is Item.NOTE or _before_break(stretch, passage):
            continue
        text = "¶ " if stretch.item is Item.BREAK else _line(stretch.text)
        style = Style(stretch.look.value)
        if stretch.move >= 0:
            style = Style.MOVED_FROM if stretch.look is Look.DELETED else Style.MOVED_TO
        if pieces and pieces[-1][1] is style:
            pieces[-1] = pieces[-1][0] + text, style
        else:
            pieces.append((text, style))
    return pieces


def _before_break(stretch: Stretch, passage: Passage) -> bool:
    """Whether this is only the space in whose place a clause ends now."""
    if stretch.look is not Look.DELETED or not stretch.text.isspace():
        return False
    hunk = passage.words.hunks[stretch.hunk]
    return passage.words.right[hunk.right_start : hunk.right_end] == "\n"


def _words(words: TextDiff) -> Pieces:
    pieces: Pieces = []
    at = 0
    for hunk in words.hunks:
        pieces.append((_line(words.left[at : hunk.left_start]), Style.KEPT))
        pieces.append((_line(words.left[hunk.left_start : hunk.left_end]), Style.DELETED))
        pieces.append((_line(words.right[hunk.right_start : hunk.right_end]), Style.INSERTED))
        at = hunk.left_end
    pieces.append((_line(words.left[at:]), Style.KEPT))
    return [piece for piece in pieces if piece[0]]


def _line(text: str) -> str:
    return on_one_line(text).replace("\t", " ⇥ ")


def _shortened(pieces: Pieces) -> Pieces:
    """With the middle of long kept stretches left out, and their outer ends at both ends of the
    text but for its first words."""
    out: Pieces = []
    for place, (text, style) in enumerate(pieces):
        if style is not Style.KEPT:
            out.append((text, style))
            continue
        head = _HEAD if place == 0 else _CONTEXT
        tail = 0 if place == len(pieces) - 1 else _CONTEXT
        out.append((_cut(text, head, tail), style))
    return out


def _cut(text: str, head: int, tail: int) -> str:
    """``text`` without its middle: about ``head`` and ``tail`` code points of whole words."""
    if len(text) <= head + tail + 10:
        return text
    first = re.match(rf".{{0,{head}}}(?!\S)", text, re.DOTALL)
    begin = first.group().rstrip() if first else text[:head]
    if not tail:
        return f"{begin} …"
    at = len(text) - tail
    at += len(re.match(r"\S*\s*", text[at:]).group()) if not text[at - 1].isspace() else 0  # type: ignore[union-attr]
    if at == len(text):
        at = len(text) - tail
    return f"{begin} … {text[at:]}"
