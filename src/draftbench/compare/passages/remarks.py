"""What is said beside a passage: its clauses by name, and in words what became of strength,
phrases, marks and notes. For pages, in the language of the text, and for the terminal alike; words
of documents stand as they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from draftbench.compare.links import Alignment, Grade, Relation
from draftbench.compare.passages.marks import MarkChange
from draftbench.compare.passages.notes import NoteChange, NoteFate, NotePlace
from draftbench.compare.passages.passage import Passage, tally
from draftbench.compare.versions.linking import moved_between, renamed
from draftbench.compare.words.strength import StrengthChange
from draftbench.compare.words.textdiff import TextDiff
from draftbench.document import Clause, ClauseId, ClauseKind, Document, spoken_labels
from draftbench.language.phrasebook import FALLBACK, Phrasebook, phrasebook
from draftbench.messages import message, parts_of, series
from draftbench.messages import sentence as as_sentence
from draftbench.messages.translation import say

_QUOTED = 60
"""Code points that are quoted of a phrase, its middle left out."""
_BEFORE = 3
"""Words that are quoted to say where a note hangs."""
_NUMBERED = re.compile(r".{0,24}\d[\w*/-]{0,12}\.?")
"""A heading that ends in a number, and has few words: "Article 255/3", "Art. L. 123-4"."""


CALLED = {
    "removed": message("only in the first text"),
    "added": message("only in the second text"),
}
"""What has become of clauses without a counterpart where the texts are independent."""


def counts_said(
    found: Sequence[Passage], hidden: Collection[str], book: Phrasebook, said: Callable[[str], str]
) -> str:
    """How many passages differ and how, in a sentence, in the words of ``book``; ``said`` gives
    other messages in the language of the reader."""
    called = {} if all(one.versions for one in found) else CALLED
    counts = [
        f"{number} {said(called[name])}"
        if name in called
        else book(f"count.passage.{name}", n=number)
        for name, number in tally(found, hidden).items()
        if number
    ]
    words = said(as_sentence(book.listed(counts) or message("no clauses")))
    if all(one.words.precise for one in found):
        return words
    too_long = message(
        " Some clauses are too long to be compared word by word; they are shown as replaced."
    )
    return words + said(too_long)


@dataclass(frozen=True, slots=True)
class Remark:
    """A line about a passage: of which ``topic`` ("strength", "moves", "marks" or "notes"), the
    sentence, and the difference of words that follows it, as of a note that was changed."""

    topic: str
    sentence: str
    words: TextDiff | None = None


class Names:
    """What people call the clauses of the two texts, in a language (ISO 639-1; English where it is
    none of the six). ``say`` are the sentences of that language."""

    def __init__(self, found: Alignment, language: str = FALLBACK) -> None:
        self.say = phrasebook(language)
        self._texts = found.left, found.right
        self._spoken = spoken_labels(found.left), spoken_labels(found.right)

    def of(self, passage: Passage) -> tuple[str, str]:
        """The clauses of both sides; empty where a side has none."""
        return (
            self.say.listed(self.clause(0, clause) for clause in passage.left),
            self.say.listed(self.clause(1, clause) for clause in passage.right),
        )

    def title(self, passage: Passage) -> str:
        """Both in one: ``OP 5``, ``OP 5 → OP 6``, of independent texts ``OP 5 × 11``; where only
        the number in the file is another, ``OP 4 (4. → 5.)``."""
        left, right = self.of(passage)
        if left and left == right and passage.renumbered:
            old, new = map(self.say.listed, passage.labels)
            return f"{left} ({self.say('to', old=old, new=new)})"
        if not left or not right or (left == right and passage.versions):
            return left or right
        if passage.versions:
            return self.say("to", old=left, new=right)
        return self.say("beside", left=left, right=right)

    def clause(self, side: int, clause: Clause) -> str:
        """``OP 5``, or for what delegates do not number its kind and label (``heading II.``), of an
        article under its number (``Article 255/3 paragraph 2``)."""
        spoken = self._spoken[side].get(clause.id, "")
        if spoken:
            return spoken
        called = f"{self.say(f'kind.{clause.kind.value}')} {clause.label}".strip()
        heading, number = self._articles[side].get(clause.id, ("", 0))
        return f"{heading} {called} {number}" if heading else called

    @cached_property
    def _articles(self) -> tuple[dict[ClauseId, tuple[str, int]], ...]:
        return tuple(map(_in_articles, self._texts))

    def place(self, side: int, place: NotePlace) -> str:
        """The clause that a note hangs in."""
        return self.clause(side, self._texts[side][place.clause])

    def words_before(self, side: int, place: NotePlace) -> str:
        """The words that a note hangs on, quoted."""
        text = self._texts[side][place.clause].text.plain
        before = text[max(0, place.offset - _QUOTED) : place.offset].split()[-_BEFORE:]
        return quoted(" ".join(before), self.say)


def _in_articles(text: Document) -> dict[ClauseId, tuple[str, int]]:
    """For each paragraph without a number of its own in an article, what the article is called and
    which of its paragraphs it is."""
    found: dict[ClauseId, tuple[str, int]] = {}
    heading, number = "", 0
    for clause in text:
        if clause.kind is ClauseKind.HEADING:
            said = f"{clause.label} {clause.text.plain}".strip()
            heading, number = (said if _NUMBERED.fullmatch(said) else ""), 0
        elif heading and clause.kind is ClauseKind.PARAGRAPH and not clause.label.strip():
            number += 1
            found[clause.id] = heading, number
    return found


def quoted(words: str, say: Phrasebook | None = None) -> str:
    """``words`` in quotation marks (those of English where ``say`` is not given), of long ones only
    the beginning and the end, whole words."""
    words = words.strip()
    if len(words) > _QUOTED:
        start, end = words[: _QUOTED // 2], words[-_QUOTED // 2 :]
        words = f"{start.rpartition(' ')[0] or start} … {end.partition(' ')[2] or end}"
    return (say or phrasebook(FALLBACK)).quoted(words)


def reason(passage: Passage, names: Names) -> str:
    """The reason of a passage's link, without what its names say already."""
    if passage.link is None:
        return ""
    left, right = names.clause(0, passage.left[0]), names.clause(1, passage.right[0])
    said = [renamed(left, right)]
    if passage.link.relation is Relation.MOVED:
        said.append(moved_between(left, right))
    why = series(part for part in parts_of(passage.link.why) if part not in said)
    return say(why, names.say.language)


def surety(passage: Passage, names: Names) -> str:
    """How surely the clauses of a passage belong together, in a word; empty of versions where there
    is no doubt, and of a clause alone."""
    link = passage.link
    if link is None or (passage.versions and link.grade is Grade.SURE):
        return ""
    return names.say(f"grade.{link.grade.value}")


def remarks(passage: Passage, names: Names, hidden: Collection[str] = ()) -> Iterator[Remark]:
    """What is to be said of a passage, hidden classes left out."""
    say = names.say
    for sentence in dict.fromkeys(strength(change, say) for change in passage.strength):
        yield Remark("strength", sentence)
    for phrase in passage.moves:
        words = passage.words.left[phrase.left_start : phrase.left_end]
        moved = say("because", said=say("moved-within"), why=quoted(words, say))
        yield Remark("moves", moved)
    for mark in passage.marks if "marks" not in hidden else ():
        words = quoted(passage.words.right[slice(*mark.right)], say)
        if mark.value:
            words = say("with", what=words, more=mark.value)
        yield Remark("marks", say("because", said=marking(mark, say), why=words))
    for note in passage.noted(hidden):
        yield _note(note, passage, names)


def strength(change: StrengthChange, say: Phrasebook | None = None) -> str:
    """A change of strength in words, in English where ``say`` is not given: ``weaker: “shall” →
    “should”``."""
    say = say or phrasebook(FALLBACK)
    way = say(f"strength.{change.direction.value}")
    if change.old and change.new:
        old, new = quoted(change.old, say), quoted(change.new, say)
        return say("strength.replaced", way=way, old=old, new=new)
    if change.old:
        return say("strength.removed", way=way, words=quoted(change.old, say))
    return say("strength.added", way=way, words=quoted(change.new, say))


def marking(change: MarkChange, say: Phrasebook) -> str:
    """What became of a mark: ``italic added``."""
    return say(f"mark.{change.kind.value}.{change.change.value}")


def _note(change: NoteChange, passage: Passage, names: Names) -> Remark:
    """What became of a note; where a difference of words follows, the sentence leads on to it."""
    say = names.say
    left, right = change.left, change.right
    labels = list(dict.fromkeys(place.label for place in (left, right) if place is not None))
    number = say("to", old=labels[0], new=labels[1]) if len(labels) > 1 else labels[0]
    name = say("note", number=number)
    words = change.words
    if left is None or right is None:
        place = (
            names.words_before(1, right) if right else names.words_before(0, left) if left else ""
        )
        said = say(f"note-told.{change.fate.value}", note=name, place=place)
        return Remark("notes", _leading(said, say), words)
    said = name
    if change.moved:
        said = _moved(name, left, right, passage, names)
    elif change.fate is NoteFate.RENUMBERED:
        said = say("note-told.renumbered", note=name)
    if change.meant is not None:
        same = quoted(words.right, say)
        said = (
            say("note-told.and-means", said=said, words=same)
            if change.moved
            else say("note-told.means", note=name, words=same)
        )
        return Remark("notes", _leading(said, say), change.meant)
    if not words.hunks:
        return Remark("notes", said)
    said = (
        say("note-told.and-changed", said=said)
        if change.moved
        else say("note-told.changed", note=name)
    )
    return Remark("notes", _leading(said, say), words)


def _leading(said: str, say: Phrasebook) -> str:
    """A sentence behind which words follow: with a colon as the language writes it."""
    return say("because", said=said, why="")


def _moved(name: str, left: NotePlace, right: NotePlace, passage: Passage, names: Names) -> str:
    if all(clause.id != left.clause for clause in passage.left):
        return names.say("note-told.moved-here", note=name, place=names.place(0, left))
    if all(clause.id != right.clause for clause in passage.right):
        return names.say("note-told.moved-to", note=name, place=names.place(1, right))
    old, new = names.words_before(0, left), names.words_before(1, right)
    return names.say("note-told.moved", note=name, old=old, new=new)
