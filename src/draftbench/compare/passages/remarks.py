"""What is said beside a passage: its clauses by name, and in words what became of strength,
phrases, marks and notes. For pages and the terminal alike; words of documents stand as they are.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from draftbench.compare.links import Alignment, Relation
from draftbench.compare.passages.marks import MarkChange
from draftbench.compare.passages.notes import NoteChange, NoteFate, NotePlace
from draftbench.compare.passages.passage import Passage
from draftbench.compare.words.strength import Direction, StrengthChange
from draftbench.compare.words.textdiff import TextDiff
from draftbench.document import Clause, spoken_labels

_QUOTED = 60
"""Code points that are quoted of a phrase, its middle left out."""
_BEFORE = 3
"""Words that are quoted to say where a note hangs."""


@dataclass(frozen=True, slots=True)
class Remark:
    """A line about a passage: of which ``topic`` ("strength", "moves", "marks" or "notes"), the
    sentence, and the difference of words that follows it, as of a note that was changed."""

    topic: str
    sentence: str
    words: TextDiff | None = None


class Names:
    """What people call the clauses of the two texts."""

    def __init__(self, found: Alignment) -> None:
        self._texts = found.left, found.right
        self._spoken = spoken_labels(found.left), spoken_labels(found.right)

    def of(self, passage: Passage) -> tuple[str, str]:
        """The clauses of both sides; empty where a side has none."""
        return (
            ", ".join(self.clause(0, clause) for clause in passage.left),
            ", ".join(self.clause(1, clause) for clause in passage.right),
        )

    def title(self, passage: Passage) -> str:
        """Both in one: ``OP 5``, ``OP 5 → OP 6``, of independent texts ``OP 5 × 11``."""
        left, right = self.of(passage)
        if not left or not right or (left == right and passage.versions):
            return left or right
        return f"{left} {'→' if passage.versions else '×'} {right}"

    def clause(self, side: int, clause: Clause) -> str:
        """``OP 5``, or for what delegates do not number its kind and label (``heading II.``)."""
        spoken = self._spoken[side].get(clause.id, "")
        return spoken or f"{clause.kind.value} {clause.label}".strip()

    def place(self, side: int, place: NotePlace) -> str:
        """The clause that a note hangs in."""
        return self.clause(side, self._texts[side][place.clause])

    def words_before(self, side: int, place: NotePlace) -> str:
        """The words that a note hangs on, quoted."""
        text = self._texts[side][place.clause].text.plain
        return quoted(
            " ".join(text[max(0, place.offset - _QUOTED) : place.offset].split()[-_BEFORE:])
        )


def quoted(words: str) -> str:
    """``words`` in quotation marks, of long ones only the beginning and the end, whole words."""
    words = words.strip()
    if len(words) > _QUOTED:
        start, end = words[: _QUOTED // 2], words[-_QUOTED // 2 :]
        words = f"{start.rpartition(' ')[0] or start} … {end.partition(' ')[2] or end}"
    return f"“{words}”"


def reason(passage: Passage, names: Names) -> str:
    """The reason of a passage's link, without what its names say already."""
    if passage.link is None:
        return ""
    left, right = names.clause(0, passage.left[0]), names.clause(1, passage.right[0])
    said = [f"{left} is now {right}"]
    if passage.link.relation is Relation.MOVED:
        said.append(f"moved from {left} to {right}")
    return ", ".join(part for part in passage.link.why.split(", ") if part not in said)


def remarks(passage: Passage, names: Names, hidden: Collection[str] = ()) -> Iterator[Remark]:
    """What is to be said of a passage, hidden classes left out."""
    for change in passage.strength:
        yield Remark("strength", strength(change))
    for phrase in passage.moves:
        words = passage.words.left[phrase.left_start : phrase.left_end]
        yield Remark("moves", f"moved within the clause: {quoted(words)}")
    for mark in passage.marks if "marks" not in hidden else ():
        yield Remark("marks", _mark(mark, passage))
    for note in passage.noted(hidden):
        yield _note(note, passage, names)


def strength(change: StrengthChange) -> str:
    """A change of strength in words: ``weaker: “shall” → “should”``."""
    way = "strength" if change.direction is Direction.OTHER else change.direction.value
    if change.old and change.new:
        return f"{way}: {quoted(change.old)} → {quoted(change.new)}"
    return f"{way}: {quoted(change.old or change.new)} {'removed' if change.old else 'added'}"


def _mark(change: MarkChange, passage: Passage) -> str:
    address = f" ({change.value})" if change.value else ""
    words = passage.words.right[slice(*change.right)]
    return f"{change.kind.value} {change.change.value}: {quoted(words)}{address}"


def _note(change: NoteChange, passage: Passage, names: Names) -> Remark:
    left, right = change.left, change.right
    labels = dict.fromkeys(place.label for place in (left, right) if place is not None)
    name = f"note {' → '.join(labels)}"
    if left is None or right is None:
        place = (
            names.words_before(1, right) if right else names.words_before(0, left) if left else ""
        )
        return Remark("notes", f"{name} {change.fate.value} at {place}: ", change.words)
    said = name
    if change.moved:
        said += f" moved {_way(left, right, passage, names)}"
    elif change.fate is NoteFate.RENUMBERED:
        said += " has another number"
    if change.meant is not None:
        also = " and" if change.moved else ""
        same = quoted(change.words.right)
        return Remark("notes", f"{said}{also} means another source by {same}: ", change.meant)
    if not change.words.hunks:
        return Remark("notes", said)
    return Remark("notes", f"{said}{' and' if change.moved else ''} changed: ", change.words)


def _way(left: NotePlace, right: NotePlace, passage: Passage, names: Names) -> str:
    if all(clause.id != left.clause for clause in passage.left):
        return f"here from {names.place(0, left)}"
    if all(clause.id != right.clause for clause in passage.right):
        return f"to {names.place(1, right)}"
    return f"from {names.words_before(0, left)} to {names.words_before(1, right)}"
