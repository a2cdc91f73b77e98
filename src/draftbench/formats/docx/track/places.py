"""Where the clauses of a text stand in the Word file that it was read from.

The file is read again, as the reader reads it, and every clause is found by its words and its place
among the others. Where its characters are in the file is worked out only for clauses that change.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from unicodedata import is_normalized

from draftbench.document import NOTE_MARK, Clause, ClauseId, Document
from draftbench.formats.docx.names import Element, flag, q
from draftbench.formats.docx.read.blocks import PARAGRAPH
from draftbench.formats.docx.read.revisions import View
from draftbench.formats.docx.read.wordfile import WordFile
from draftbench.formats.docx.track.line import RPR, Leaf, Line, Sort, T
from draftbench.formats.imported import Use, clause_places
from draftbench.formats.plain.paragraph import Paragraph, Style
from draftbench.formats.plain.parts import Recognised
from draftbench.formats.plain.recogniser import recognise
from draftbench.language.letters import composed


class UnplacedError(Exception):
    """A redline cannot be written on the file; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Place:
    """A clause in a file: the numbers (from 0) of the paragraphs that hold it, in all of the part;
    of a table the first one of each row.

    ``is_whole`` says that the clause lies in one paragraph and its words are those of the file;
    then ``text`` is what the reader saw there, of which the clause is ``start`` to ``end`` and the
    number typed before it ``label_start`` to ``label_end`` (the same: none is). Where line breaks
    part several texts in one paragraph, that is the ``nth`` of them (from 0)."""

    paragraphs: tuple[int, ...]
    is_whole: bool = False
    text: str = ""
    start: int = 0
    end: int = 0
    label_start: int = 0
    label_end: int = 0
    nth: int = 0

    @property
    def has_number(self) -> bool:
        """Whether a number is typed before the words."""
        return self.label_end > self.label_start

    @property
    def gap(self) -> str:
        """What stands between a typed number and the words."""
        return self.text[self.label_end : self.start]


@dataclass(slots=True)
class Places:
    """The places of the clauses of one text; ``elements`` are all paragraphs of the part, ``texts``
    what the reader saw in each, in the pieces that line breaks made of it."""

    elements: list[Element]
    of: dict[ClauseId, Place] = field(default_factory=dict)
    texts: dict[int, list[str]] = field(default_factory=dict)

    def element(self, place: Place) -> Element:
        """The (first) paragraph of a clause."""
        return self.elements[place.paragraphs[0]]

    def shares(self, place: Place) -> bool:
        """Whether other texts stand in the paragraph of a clause."""
        return len(self.texts.get(place.paragraphs[0], ())) > 1

    def offsets(self, place: Place, line: Line) -> list[int] | None:
        """For each character of the text of a place (and its end) where it is in the compared
        string of its paragraph; None where the two do not go together."""
        found = offsets(line, self.texts[place.paragraphs[0]])
        return None if found is None else found[place.nth]


def places(package: Mapping[str, bytes], name: str, root: Element, base: Document) -> Places | None:
    """Where the clauses of ``base`` stand in the file ``package``, whose text is ``root``; None
    where the file, read again, does not give these clauses with these words."""
    file = WordFile(package, name, View.ACCEPTED)
    paragraphs = file.paragraphs()
    digest = hashlib.sha256(b"").hexdigest()
    found = recognise(paragraphs, replace(file.masthead(), file=name, sha256=digest))
    clauses = _clauses_of(found, base)
    if clauses is None:
        return None
    here = Places(list(root.iter(PARAGRAPH)))
    nths: list[int] = []
    for one in paragraphs:
        texts = here.texts.setdefault(one.line - 1, [])
        nths.append(len(texts))
        texts.append(one.text.text)
    held: dict[str, list[tuple[int, int, int]]] = {}
    labels: dict[str, tuple[int, int, int]] = {}
    for piece in found.pieces:
        stretch = (piece.paragraph, piece.start, piece.end)
        if piece.use is Use.CLAUSE:
            held.setdefault(piece.target, []).append(stretch)
        elif piece.use is Use.LABEL:
            labels.setdefault(piece.target, stretch)
    for read, clause in zip(clauses, base, strict=True):
        stretches = held.get(read.id, [])
        if stretches:
            label = labels.get(read.id)
            here.of[clause.id] = _place(clause, stretches, label, paragraphs, nths)
    return here


def _clauses_of(found: Recognised, base: Document) -> tuple[Clause, ...] | None:
    """The clauses of the text that is the base, or of several of the file that are the base in the
    order of the file."""
    one = next((part for part in found.parts if _is(part.clauses, base.clauses)), None)
    if one is not None:
        return one.clauses
    starts: dict[str, int] = {}
    for at, piece in enumerate(found.pieces):
        starts.setdefault(piece.target, at)
    parts = [part for part in found.parts if any(clause.id in base for clause in part)]
    placed = zip(parts, clause_places(parts, starts), strict=True)
    order = {place: clause for part, own in placed for clause, place in zip(part, own, strict=True)}
    made = tuple(order[place] for place in sorted(order))
    return made if _is(made, base.clauses) else None


def _is(found: Sequence[Clause], base: Sequence[Clause]) -> bool:
    """Whether a text that was read is the base: by its words, for a base that took the place of
    another one keeps the identities of that."""
    return len(found) == len(base) and all(
        one.text.text == other.text.text for one, other in zip(found, base, strict=True)
    )


def _place(
    clause: Clause,
    stretches: list[tuple[int, int, int]],
    label: tuple[int, int, int] | None,
    paragraphs: list[Paragraph],
    nths: list[int],
) -> Place:
    numbers = tuple(dict.fromkeys(at for at, _, _ in stretches))
    lines = tuple(paragraphs[at].line - 1 for at in numbers)
    one = paragraphs[numbers[0]]
    start, end = stretches[0][1], stretches[-1][2]
    whole = (
        len(numbers) == 1
        and one.style is not Style.ROW
        and one.text.text[start:end] == clause.text.text
    )
    if not whole:
        return Place(lines)
    low, high = (label[1], label[2]) if label is not None and label[0] == numbers[0] else (0, 0)
    high = low + len(one.text.text[low:high].rstrip())
    return Place(lines, True, one.text.text, start, end, low, high, nths[numbers[0]])


# Where the characters that a reader saw in a paragraph are in the file. Most paragraphs read as
# they are. Equations, though, are read in one line, characters of symbol fonts as Unicode, and
# neither hidden words nor the prompts of empty fields are read: such things lie between words that
# are found again, and it must be certain where.

_CONTROL, _PROPERTIES, _SYMBOL = q("sdt"), q("sdtPr"), q("sym")
_ANY = ".*?"
_MOST = 8
"""So many equations and the like in one paragraph are looked for between its words."""


def compose(element: Element) -> None:
    """Writes the words in an element in Unicode's normal form C, in which texts are read: the same
    letters, with accents and vowel signs in the one order that can be compared."""
    for text in element.iter(T):
        if text.text and not is_normalized("NFC", text.text):
            text.text = composed(text.text)


def seen(line: Line) -> tuple[str, list[int]]:
    """What people read in a paragraph, notes as U+FFFC, without white space around it, and for
    each of its characters and its end the place in the compared string."""
    whole, at = _characters(line)
    start = len(whole) - len(whole.lstrip())
    words = whole.strip()
    inside = at[start : start + len(words)]
    return words, [*inside, inside[-1] + 1 if inside else 0]


def _characters(line: Line) -> tuple[str, list[int]]:
    said: list[str] = []
    at: list[int] = []
    for leaf in line.leaves:
        if leaf.sort is Sort.TEXT:
            said.extend(leaf.words)
            at.extend(range(leaf.start, leaf.end))
        elif leaf.sort is Sort.NOTE:
            said.append(NOTE_MARK)
            at.append(leaf.start)
        else:
            said.extend(leaf.words)
            at.extend([leaf.start] * len(leaf.words))
    return "".join(said), at


def offsets(line: Line, texts: Sequence[str]) -> list[list[int]] | None:
    """For each of the texts that the reader saw in a paragraph, for each of its characters and its
    end, the place in the compared string; None where the two do not go together."""
    whole, starts = _characters(line)
    if [whole] == texts:
        return [[*starts, len(line.key)]]
    words, at = seen(line)
    found: list[list[int]] = []
    place = 0
    for text in texts:
        while place < len(words) and words[place].isspace():
            place += 1
        end = place + len(text)
        if end > len(words) or any(
            one != other and not (one.isspace() and other.isspace())
            for one, other in zip(words[place:end], text, strict=True)
        ):
            return _with_gaps(line, texts)
        inside = at[place:end]
        found.append([*inside, inside[-1] + 1 if inside else 0])
        place = end
    return found if not words[place:].strip() else _with_gaps(line, texts)


def _with_gaps(line: Line, texts: Sequence[str]) -> list[list[int]] | None:
    """The same where equations and the like are read otherwise than they are written, and hidden
    words not at all; None where several places would do."""
    leaves = [leaf for leaf in line.leaves if not _is_hidden(leaf)]
    parts = [_pattern(leaf) for leaf in leaves]
    if len(texts) != 1 or parts.count(_ANY) > _MOST:
        return None
    before, behind = _margin(leaves), _margin(leaves[::-1], -1)
    text = f"{' ' * before}{_folded(texts[0])}{' ' * behind}"
    said = "".join(f"({part})" for part in parts)
    lazy = re.fullmatch(said, text, re.DOTALL)
    greedy = re.fullmatch(said.replace(_ANY, ".*"), text, re.DOTALL)
    if lazy is None or greedy is None or lazy.regs != greedy.regs:
        return None
    at = [-1] * len(text)
    for number, leaf in enumerate(leaves, 1):
        start, end = lazy.span(number)
        own = leaf.sort is Sort.TEXT
        for n in range(start, end):
            at[n] = leaf.start + (n - start if own else 0)
    inside = at[before : len(text) - behind]
    return None if -1 in inside or not inside else [[*inside, inside[-1] + 1]]


def _margin(leaves: Sequence[Leaf], step: int = 1) -> int:
    """How much white space stands at the beginning (``step`` -1: at the end) of a paragraph."""
    found = 0
    for leaf in leaves:
        for one in leaf.words[::step]:
            if not one.isspace():
                return found
            found += 1
        if leaf.sort is not Sort.TEXT and leaf.start < leaf.end:
            return found
    return found


def _pattern(leaf: Leaf) -> str:
    """What a leaf can be read as."""
    if leaf.sort is Sort.TEXT:
        return "".join("." if _is_symbol(one) else re.escape(one) for one in _folded(leaf.words))
    if leaf.sort is Sort.NOTE:
        return NOTE_MARK
    if leaf.child is not None and leaf.child.tag == _SYMBOL:
        return "."
    return _ANY if leaf.sort is Sort.OBJECT else re.escape(_folded(leaf.words))


def _folded(text: str) -> str:
    return "".join(" " if one.isspace() else one for one in text)


def _is_symbol(character: str) -> bool:
    """Whether a character is one of a symbol font, in the private plane."""
    return "\ue000" <= character <= "\uf8ff"


def _is_hidden(leaf: Leaf) -> bool:
    """Whether nobody sees a leaf: hidden words, and the prompt of a field that is not filled in."""
    if flag(leaf.run.find(RPR), "vanish"):
        return True
    controls = (one.find(_PROPERTIES) for one in leaf.run.iterancestors(_CONTROL))
    return any(flag(one, "showingPlcHdr") for one in controls)
