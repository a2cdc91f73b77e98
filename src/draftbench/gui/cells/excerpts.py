"""Words chosen in a column: which they are in the text of their clause."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from draftbench.compare.words.worddiff import diff
from draftbench.document import NOTE_MARK, ClauseId, Document, RichText
from draftbench.gui.widgets.pieces import Block


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Words of a clause in a cell, from ``start`` to before ``end`` of its text (code points,
    places of notes count)."""

    row: int
    column: int
    clause: ClauseId
    start: int
    end: int
    words: str

    def rich(self, text: Document) -> RichText:
        """The words with their notes, out of the ``text`` of the column; without where what is
        shown is something else than what stands there."""
        return rich_words(text, self.clause, self.start, self.end, self.words)


def rich_words(text: Document, clause: ClauseId, start: int, end: int, words: str) -> RichText:
    """``words`` that a cell shows of a clause (places in its text) with their marks and notes. A
    note behind the last word comes along."""
    found = text.get(clause)
    if found is None:
        return RichText(words)
    if found.text.text[end : end + 1] == NOTE_MARK and start < end:
        end += 1
    part = found.text.slice(start, end)
    return part if part.plain == words else RichText(words)


def text_place(block: Block, shown: int) -> int:
    """A place in what a block shows as one in the text of its clause; in words that are gone it is
    the place where they were."""
    at = place = 0
    for piece in block.pieces:
        length = len(piece.text)
        inside = min(max(0, shown - at), length)
        if piece.note:
            place += 1 if shown >= at + length else 0
        elif not piece.change.gone:
            place += inside
        at += length
        if shown < at:
            break
    return place


def shown_place(block: Block, place: int) -> int:
    """The opposite of :func:`text_place`: where a place of the text is shown."""
    at = shown = 0
    for piece in block.pieces:
        length = len(piece.text)
        if not piece.change.gone:
            counted = 1 if piece.note else length
            if place < at + counted:
                return shown + (0 if piece.note else place - at)
            at += counted
        shown += length
    return shown


def shown_words(block: Block, start: int, end: int) -> str:
    """The words that a block shows there, without those that are gone and without notes."""
    return block.undeleted[start:end] if not _gone(block) else _kept(block, start, end)


def _gone(block: Block) -> bool:
    return any(piece.change.gone or piece.note for piece in block.pieces)


def _kept(block: Block, start: int, end: int) -> str:
    at = 0
    parts: list[str] = []
    for piece in block.pieces:
        length = len(piece.text)
        if not piece.change.gone and not piece.note:
            parts.append(piece.text[max(0, start - at) : max(0, end - at)])
        at += length
    return "".join(parts)


def counterpart(source: str, draft: str, start: int, end: int) -> tuple[int, int]:
    """The words of ``draft`` that stand where ``source[start:end]`` stands in a version of it."""
    hunks = diff(source, draft).hunks
    return _carried(hunks, start, last=False), _carried(hunks, end, last=True)


def _carried(hunks: Sequence[tuple[int, int, int, int]], place: int, *, last: bool) -> int:
    shift = 0
    for left, left_end, right, right_end in hunks:
        if place < left or (place == left and not last and left == left_end):
            break
        if place == left and last:
            break
        if place < left_end or (place == left_end and last):
            return right_end if last else right
        if place == left and left == left_end:
            return right_end if last else right
        shift = right_end - left_end
    return place + shift
