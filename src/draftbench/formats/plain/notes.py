"""Footnotes: taken out of the text they interrupt, hung on their marks, "Ibid." resolved.

A note is told by its sign (a raised number, ``[^1]`` or ``<sup>1</sup>``) at the head of a
paragraph and the same sign somewhere in the text. Where the figures lost their raised type, a
paragraph that begins with a bare number is the note of the mark before it that is glued behind a
closing sign ("road map;2"). A note that is the only one of its number hangs
at every mark of that number. A sign without a partner stays where it is.
"""

from __future__ import annotations

import re
from collections import Counter, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from draftbench.document import NOTE_MARK, Note, RichText
from draftbench.formats.imported import ImportNote, noted
from draftbench.formats.plain.inline import Marked, read_markup
from draftbench.formats.plain.numbering import read_label
from draftbench.formats.plain.outline import is_date
from draftbench.formats.plain.pages import Block
from draftbench.formats.plain.traced import Traced
from draftbench.language.ibid import GLUED, GLUED_LAST, resolve_ibid, says_ibid

_SIGN = re.compile(
    r"[⁰¹²³⁴-⁹]{1,3}|\[\^([^\s\[\]^]{1,40})\]|<sup>\s*(\w{1,3})\s*</sup>", re.IGNORECASE
)
_BARE = re.compile(r"\d{1,3}(?=\s+[“\"«(\[]?[^\W\d_a-zß-öø-ÿ])")
_AT_WORD = re.compile(r"[1-9](?<=[a-zà-ÿа-яё]{4}.)\d{0,2}(?=[\s\ufffc,;:.]|$)")
"""Figures glued to a word ("Refugees14")."""
_UNIT = re.compile(r"(?<![^\W\d_])[kcdm]?m$")
"""What stands before a raised figure that is a power: m², km²."""
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


@dataclass(frozen=True, slots=True)
class Footnote:
    """A note found: what it says, the line it stood in, where its own sign and its text stand in
    the source, and where its mark in the text stands. At a further mark of the same note all but
    the note and that mark are empty."""

    note: Note
    line: int
    sign: tuple[tuple[int, int], ...]
    content: Traced
    markup: tuple[tuple[int, int], ...]
    mark: tuple[tuple[int, int], ...]


@dataclass(slots=True)
class _Mark:
    block: int
    start: int
    end: int
    label: str
    body: int | None = None


def take_notes(
    blocks: list[Block], marks_of: Callable[[Traced], Marked] = read_markup
) -> tuple[list[Block], list[Footnote], list[ImportNote]]:
    """The paragraphs without the notes' own (a U+FFFC where each note hangs, its place in the
    list of footnotes kept in ``Block.notes``), the footnotes in the order of their marks, and an
    import note for every note moved, resolved or left alone. ``marks_of`` reads the mark-up of a
    note.

    The rules: "footnote-moved" (a note stands at the foot of its printed page, which in a text
    file is anywhere), "footnote-marked-twice", "footnote-without-mark", "ibid-resolved" and
    "ibid-unresolved" (United Nations Editorial Manual, footnotes: "Ibid." is the work of the note
    directly before).
    """
    marks, alone = _match(blocks)
    remarks = [
        noted(
            "footnote-without-mark",
            blocks[at].line,
            "The note in line {line} has no mark in the text and stays where it stands.",
            line=blocks[at].line,
        )
        for at in alone
    ]
    used = {mark.body for mark in marks if mark.body is not None}
    hung = [mark for mark in marks if mark.body is not None]
    footnotes: list[Footnote] = []
    ids: Counter[str] = Counter()
    first: dict[int, Footnote] = {}
    for mark in hung:
        at, home = mark.body if mark.body is not None else 0, blocks[mark.block]
        if at in first:
            footnotes.append(_again(first[at], mark, home))
            remarks.append(_second(first[at], home.line))
            continue
        footnote = _footnote(blocks[at], mark, home, ids, footnotes, marks_of)
        first[at] = footnote
        footnotes.append(footnote)
        remarks.extend(_remarks(footnote, home.line))
    hang(blocks, [(mark.block, mark.start, mark.end) for mark in hung])
    kept = [block for at, block in enumerate(blocks) if at not in used]
    return kept, footnotes, remarks


def hang(blocks: Sequence[Block], marks: Sequence[tuple[int, int, int]]) -> None:
    """Puts U+FFFC in the place of each mark (number of its block, start and end in that) and the
    number of its note, counted over the whole file, into the block."""
    places: dict[int, list[int]] = {}
    for number, (block, *_) in enumerate(marks):
        places.setdefault(block, []).append(number)
    for at, numbers in places.items():
        spans = [marks[number][1:] for number in numbers]
        blocks[at].content = blocks[at].content.replaced_all(spans, NOTE_MARK)
        blocks[at].notes.extend(numbers)


def _sign_at_start(text: str) -> str:
    """The label of the note that a paragraph is; empty where it is none."""
    match = _SIGN.match(text)
    if match is None or not text[match.end() :].lstrip(": "):
        return ""
    return _label(match)


def _bare_number(text: str) -> str:
    """The number that a paragraph begins with as notes do that lost their raised type."""
    match = _BARE.match(text)
    bare = match is not None and read_label(text) is None and not is_date(text)
    return _label(match) if match is not None and bare else ""


def _label(match: re.Match[str]) -> str:
    named = next((group for group in match.groups() if group), "")
    return named or match.group().strip().translate(_RAISED)


def _signs(text: str) -> list[re.Match[str]]:
    kinds = (_SIGN, GLUED, GLUED_LAST, _AT_WORD)
    found = [match for kind in kinds for match in kind.finditer(text)]
    return sorted(found, key=lambda match: match.start())


def _match(blocks: list[Block]) -> tuple[list[_Mark], list[int]]:
    """All marks in order, each with its note where it has one, and the notes without a mark. A
    note belongs to the last free mark of its label before it, else to the first after it (numbers
    may start again in a later part of the file)."""
    marks: list[_Mark] = []
    free: dict[str, list[_Mark]] = {}
    waiting: dict[str, deque[int]] = {}
    for at, block in enumerate(blocks):
        label = _sign_at_start(block.content.text)
        if label:
            if free.get(label):
                free[label].pop().body = at
            else:
                waiting.setdefault(label, deque()).append(at)
            continue
        label = "" if block.row else _bare_number(block.content.text)
        if free.get(label):
            free[label].pop().body = at
            continue
        for match in _signs(block.content.text):
            mark = _Mark(at, match.start(), match.end(), _label(match))
            marks.append(mark)
            if waiting.get(mark.label):
                mark.body = waiting[mark.label].popleft()
            else:
                free.setdefault(mark.label, []).append(mark)
    _share(blocks, marks)
    return marks, sorted(at for left in waiting.values() for at in left)


def _share(blocks: list[Block], marks: list[_Mark]) -> None:
    """Hangs the notes whose number occurs once at the further marks of that number."""
    bodies: dict[str, set[int]] = {}
    for mark in marks:
        if mark.body is not None:
            bodies.setdefault(mark.label, set()).add(mark.body)
    for mark in marks:
        known = bodies.get(mark.label, set())
        before = blocks[mark.block].content.text[max(0, mark.start - 4) : mark.start]
        if mark.body is None and len(known) == 1 and not _UNIT.search(before):
            mark.body = next(iter(known))


def _again(first: Footnote, mark: _Mark, home: Block) -> Footnote:
    place = home.content.sources(mark.start, mark.end)
    return Footnote(first.note, first.line, (), Traced(), (), place)


def _second(footnote: Footnote, line: int) -> ImportNote:
    return noted(
        "footnote-marked-twice",
        line,
        "Line {line} has a further mark of footnote {note}; the note hangs there too.",
        line=line,
        note=footnote.note.label,
    )


def _footnote(
    body: Block,
    mark: _Mark,
    home: Block,
    ids: Counter[str],
    former: list[Footnote],
    marks_of: Callable[[Traced], Marked],
) -> Footnote:
    match = _SIGN.match(body.content.text) or _BARE.match(body.content.text)
    start = match.end() if match else 0
    text = body.content.text
    while start < len(text) and (text[start].isspace() or (text[start] == ":")):
        start += 1
    marked = marks_of(body.content.slice(start, len(text)))
    rich = RichText(marked.content.text, marked.marks)
    ids[mark.label] += 1
    count = ids[mark.label]
    note_id = f"note{mark.label}" + (f" {count}" if count > 1 else "")
    previous = former[-1].note if former else None
    before = (previous.resolved or previous.text.plain) if previous else ""
    note = Note(note_id, mark.label, rich, resolve_ibid(rich.plain, before))
    return Footnote(
        note,
        body.line,
        body.content.sources(0, start),
        marked.content,
        (*body.signs, *marked.signs),
        home.content.sources(mark.start, mark.end),
    )


def _remarks(footnote: Footnote, line: int) -> list[ImportNote]:
    note = footnote.note
    found = [
        noted(
            "footnote-moved",
            footnote.line,
            "Footnote {note} in line {line} was hung on its mark in the paragraph of line {line2}.",
            note=note.label,
            line=footnote.line,
            line2=line,
        )
    ]
    if note.resolved:
        found.append(
            noted(
                "ibid-resolved",
                footnote.line,
                'Footnote {note} says "Ibid."; the full reference was made from the note '
                "before it.",
                note=note.label,
            )
        )
    elif says_ibid(note.text.plain):
        found.append(
            noted(
                "ibid-unresolved",
                footnote.line,
                'Footnote {note} says "Ibid." and no note stands before it.',
                note=note.label,
            )
        )
    return found
