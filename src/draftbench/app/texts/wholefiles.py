"""Files compared as a whole: all their texts that answer to each other, and what was left out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import combinations, pairwise
from pathlib import PurePath
from typing import Any

from draftbench.app.texts.files import split_reference
from draftbench.app.texts.opened_files import TRACKED, choose, file_name, read_file
from draftbench.compare.alignment import mode_of
from draftbench.compare.counterparts import (
    Counterparts,
    counterpart,
    counterparts,
    distinct,
    may_answer,
)
from draftbench.compare.links import Mode
from draftbench.document import Document, Source
from draftbench.document.labels import Places
from draftbench.errors import ConflictError
from draftbench.formats.imported import Imported, TableRow, Use
from draftbench.messages import counted_message, headed, joined, message, sentence, several
from draftbench.progress import Progress, silent

_WORD = frozenset({".docx", ".docm"})
_MARKDOWN = frozenset({".md", ".markdown"})
_UNREAD = frozenset(
    {
        *("mail-attachment", "mail-parts", "attachments", "form-fields"),
        *("pages-without-text", "page-unreadable", "page-cut", "cut-off"),
    }
)
"""The codes of import notes on words of a file that nobody read."""
_MOST_TRIED = 2000
"""Clauses of two texts up to which it is looked what they are to each other."""
_MOST_UNREAD = 3
"""So many of these are said of a file one by one."""


@dataclass(frozen=True, slots=True)
class WholeFiles:
    """Several files, read to be compared. ``names`` are the files', ``groups`` their texts by what
    answers to what; ``several`` says whether one of them holds more than one text. ``named`` are
    the texts that were named as parts (then only these are compared). ``places`` are for each file
    those of the clauses of its texts. ``outside`` are the words of each file that stand in none of
    its texts (headers, footers and hidden words, or front matter and comments), where all are Word
    files, or all are in Markdown, and compared whole;
    ``merged`` says whether cells of tables that have the same words are merged otherwise,
    ``tracked`` the names of those that hold tracked changes, which are read as accepted,
    ``named_in`` the places of those of which a part was named. ``unread`` are sentences on what was
    not read of the files, unless these are the same, byte by byte; ``read`` is all that was read
    of each file."""

    names: tuple[str, ...]
    groups: tuple[Counterparts, ...]
    several: bool
    named: tuple[Document, ...] = ()
    places: tuple[Places, ...] = ()
    outside: tuple[tuple[str, ...], ...] = ()
    tracked: tuple[str, ...] = ()
    named_in: frozenset[int] = frozenset()
    unread: tuple[str, ...] = ()
    read: tuple[Imported, ...] = ()
    merged: bool = False

    @property
    def first(self) -> Document:
        """The first text of the first file."""
        return next(text for group in self.groups for text in group.sides[0])

    @property
    def related_as(self) -> Mode:
        """What the texts of two files seem to be to each other: language versions of one text,
        texts with hardly anything in common (independent), or else versions."""
        short = [pair for pair in self.pairs if sum(map(len, pair)) <= _MOST_TRIED]
        look = {mode_of(*pair) for pair in short}
        if Mode.LANGUAGES in look:
            return Mode.LANGUAGES
        return Mode.INDEPENDENT if look == {Mode.INDEPENDENT} else Mode.VERSIONS

    @property
    def differs_outside(self) -> bool:
        """Whether the files differ in words, or in merged cells, that are not compared here."""
        return self.merged or len(set(self.outside)) > 1

    @property
    def compared(self) -> tuple[Counterparts, ...]:
        """The groups in which there is something to compare."""
        return tuple(group for group in self.groups if group.answered)

    @property
    def pairs(self) -> tuple[tuple[Document, Document], ...]:
        """Of two files the texts that are compared, several that are one in the other joined; a
        text without a counterpart stands beside one without clauses. Where parts were named, only
        what answers to each other."""
        found: list[tuple[Document, Document]] = []
        for group in self.compared if self.named else self.groups:
            one, two = group.texts
            if one is not None:
                found.append((one, two or self._nothing(1, one)))
            elif two is not None:
                found.append((self._nothing(0, two), two))
        return tuple(found)

    def _nothing(self, at: int, other: Document) -> Document:
        """What a file has where the other has a text."""
        source = next(
            (text.source for group in self.groups for text in group.sides[at]),
            Source(file=self.names[at]),
        )
        return replace(other, clauses=(), title="", source=replace(source, part=""))

    @property
    def left_out(self) -> tuple[tuple[Document, ...], ...]:
        """For each file its texts that have no counterpart in any other file; where parts were
        named, of these."""
        alone = [group for group in self._wanted if not group.answered]
        places = range(len(self.names))
        return tuple(tuple(text for one in alone for text in one.sides[at]) for at in places)

    @property
    def unanswered(self) -> tuple[Document, ...]:
        """All texts that have no counterpart."""
        return tuple(text for texts in self.left_out for text in texts)

    @property
    def absent(self) -> tuple[tuple[Document, str], ...]:
        """Texts that are compared with those of some files, and the name of each file that has no
        counterpart."""
        return tuple(
            (next(text for side in group.sides for text in side), name)
            for group in self._wanted
            for side, name in zip(group.sides, self.names, strict=True)
            if group.answered and not side
        )

    @property
    def _wanted(self) -> tuple[Counterparts, ...]:
        """The groups that are to be compared: those of the texts that were named, or all."""
        if not self.named:
            return self.groups
        named = set(map(id, self.named))
        return tuple(
            group
            for group in self.groups
            if any(id(text) in named for side in group.sides for text in side)
        )

    @property
    def beside(self) -> tuple[tuple[str, tuple[Document, ...]], ...]:
        """The files of which no part was named though one of another was, each with its texts that
        were not looked at for that."""
        if not self.named:
            return ()
        wanted = self._wanted
        found: list[tuple[str, tuple[Document, ...]]] = []
        for at, name in enumerate(self.names):
            own = [text for group in self.groups for text in group.sides[at]]
            looked_at = {id(text) for group in wanted for text in group.sides[at]}
            rest = tuple(text for text in own if id(text) not in looked_at)
            if rest and at not in self.named_in:
                found.append((name, rest))
        return tuple(found)

    @property
    def is_whole(self) -> bool:
        """Whether no text was passed over that nobody had left aside by naming another."""
        return not (self.unanswered or self.absent or self.unread)

    def parts(self) -> list[dict[str, Any]]:
        """The key "parts" of the JSON contract: which part was compared with which, None where
        there is no counterpart; of more than two files also which ("texts": places from 0). Empty
        where no file holds several texts."""
        if not self.several:
            return []
        found: list[dict[str, Any]] = []
        many = len(self.names) > 2
        for group in self.groups:
            for i, j in combinations(range(len(self.names)), 2):
                one, two = ([text.name for text in group.sides[at]] for at in (i, j))
                places: dict[str, Any] = {"texts": [i, j]} if many else {}
                found += [places | entry for entry in _entries(one, two)]
        return found


def _entries(lefts: Sequence[str], rights: Sequence[str]) -> list[dict[str, Any]]:
    pairs: list[tuple[str | None, str | None]] = []
    pairs += [(left, rights[0] if rights else None) for left in lefts]
    pairs += [(lefts[0] if lefts else None, right) for right in rights[len(lefts[:1]) :]]
    return [
        {"left": left, "right": right, "compared": left is not None and right is not None}
        for left, right in pairs
    ]


def read_whole(
    references: Sequence[str | Document], progress: Progress = silent, *, view: str = "accepted"
) -> WholeFiles:
    """The texts that "FILE" or "FILE#PART" name, by what answers to what; a text that was read
    already counts as a file that holds it alone. Raises as
    :func:`draftbench.app.texts.opened_files.read_part`."""
    names: list[str] = []
    files: list[tuple[Document, ...]] = []
    places: list[Places] = []
    outside: list[tuple[str, ...]] = []
    tracked: list[str] = []
    known: dict[str, Imported] = {}
    read: list[Imported] = []
    named: dict[int, Document] = {}
    several = False
    for reference in references:
        if isinstance(reference, Document):
            names.append(reference.name)
            files.append((reference,))
            places.append({clause.id: place for place, clause in enumerate(reference)})
            continue
        path, part = split_reference(reference)
        imported = known.get(str(path)) or read_file(path, progress, view=view)
        known[str(path)] = imported
        read.append(imported)
        full = tuple(text for text in imported.parts if text.clauses)
        several |= len(full) > 1
        chosen = choose(imported, part, file_name(path)) if part or len(full) < 2 else None
        if chosen is not None and chosen not in full:
            full = (chosen,)
        texts = distinct(full)
        if part and chosen is not None:
            named[len(files)] = texts[full.index(chosen)]
        names.append(file_name(path))
        files.append(texts)
        places.append(places_of(imported, full, texts))
        if view == "accepted" and any(note.code == TRACKED for note in imported.notes):
            tracked.append(file_name(path))
        if not part and path.suffix.lower() in _WORD:
            outside.append(_outside(imported, file_name(path)))
        elif not part and path.suffix.lower() in _MARKDOWN:
            outside.append(_unused(imported))
    groups = _counterparts(files, named, tuple(places))
    chosen_alone = tuple(named.values())
    words = tuple(outside) if len(outside) == len(names) else ()
    return WholeFiles(
        tuple(names),
        groups,
        several,
        chosen_alone,
        tuple(places),
        words,
        tuple(tracked),
        frozenset(named),
        _unread(known.values()),
        tuple(read),
        not named and len(read) == len(names) and _merged_otherwise(read),
    )


def _merged_otherwise(files: Sequence[Imported]) -> bool:
    """Whether cells of tables are merged in one file and not in another, in rows with the same
    words, or where as many rows of the same width have other words."""
    return any(_differ_in_cells(a.rows, b.rows) for a, b in pairwise(files))


def _differ_in_cells(one: Sequence[TableRow], two: Sequence[TableRow]) -> bool:
    if one == two:
        return False
    matcher = SequenceMatcher(None, [row.words for row in one], [row.words for row in two])
    return any(
        a.cells != b.cells
        for tag, a0, a1, b0, b1 in matcher.get_opcodes()
        if a1 - a0 == b1 - b0
        for a, b in zip(one[a0:a1], two[b0:b1], strict=True)
        if tag == "equal" or a.width == b.width
    )


def _unread(files: Iterable[Imported]) -> tuple[str, ...]:
    """What was not read of files that are not the same, a sentence each."""
    found: list[str] = []
    originals = {imported.original for imported in files}
    for imported in files if len(originals) > 1 else ():
        name = imported.parts[0].source.file
        notes = [note.message for note in imported.notes if note.code in _UNREAD]
        few = notes if len(notes) <= _MOST_UNREAD else notes[: _MOST_UNREAD - 1]
        found += [headed(name, note) for note in few]
        if more := len(notes) - len(few):
            said = counted_message(
                "{n} more part was not read.", "{n} more parts were not read.", n=more
            )
            found.append(headed(name, said))
    return tuple(found)


def _outside(imported: Imported, name: str) -> tuple[str, ...]:
    """The words of a Word file that stand in none of its texts, with single spaces: hidden ones and
    the like in order, then those of headers and footers, each once, but for what Word counts anew
    (numbers of pages, dates)."""
    from draftbench.formats.docx.compare.running import running_words

    running = running_words(imported.original, name)
    around = {said for said, _ in running}
    lasting = sorted({said for _, said in running if said})
    return (*(said for said in _unused(imported) if said not in around), *lasting)


def _unused(imported: Imported) -> tuple[str, ...]:
    """The words of a file that stand in none of its texts, with single spaces."""
    unused = (s for s in imported.spans if s.use is Use.LEFTOVER)
    words = (" ".join(imported.text[s.start : s.end].split()) for s in unused)
    return tuple(said for said in words if any(sign.isalnum() for sign in said))


def _counterparts(
    files: Sequence[tuple[Document, ...]], named: Mapping[int, Document], places: tuple[Places, ...]
) -> tuple[Counterparts, ...]:
    """What answers to what, of the files of which a text is ``named`` that alone. Where one is, the
    texts beside it are heard, too: what answers more to one of them is not its counterpart."""
    alone = [(named[at],) if at in named else texts for at, texts in enumerate(files)]
    is_heard = len(named) == 1 and any(len(texts) > 1 for texts in alone)
    groups = counterparts(files if is_heard else alone, by_words=bool(named))
    kept: list[Counterparts] = []
    for group in groups:
        sides = tuple(
            tuple(text for text in side if at not in named or text is named[at])
            for at, side in enumerate(group.sides)
        )
        if any(sides):
            kept.append(Counterparts(sides, places))
    return tuple(kept)


def places_of(imported: Imported, parts: Sequence[Document], texts: Sequence[Document]) -> Places:
    """Where in the file the clauses of ``texts`` stand, which are its ``parts`` with other ids."""
    found = {id(part): own for part, own in zip(imported.parts, imported.places(), strict=True)}
    return {
        clause.id: place
        for part, text in zip(parts, texts, strict=True)
        for clause, place in zip(text, found[id(part)], strict=True)
    }


def outside_sentence(whole: WholeFiles) -> str:
    """That words outside the texts differ, which are not compared; "" where they do not."""
    if len(set(whole.outside)) < 2:
        return ""
    if any(PurePath(name).suffix.lower() in _MARKDOWN for name in whole.names):
        return message("Not compared: front matter and comments, which differ.")
    return message(
        "Not compared: headers, footers and hidden words, which differ. To see them, write the "
        "comparison of the two Word files to a .docx file."
    )


def _merged_sentence(whole: WholeFiles) -> str:
    said = message("Not compared: merged cells in tables, which differ.")
    return said if whole.merged else ""


def remarks_on(whole: WholeFiles, *, are_shown: bool = False) -> list[str]:
    """What is to be said of files that are compared, a sentence each: that one holds tracked
    changes, which texts were left aside for a part that was named, and that words outside the texts
    differ, unless these ``are_shown``."""
    tracked = [
        message(
            "{name} holds tracked changes; it was compared as if they were accepted.", name=name
        )
        for name in dict.fromkeys(whole.tracked)
    ]
    aside = [
        message(
            "Only the named part was compared, not {texts} of {file}.",
            texts=joined(text.name for text in texts),
            file=name,
        )
        for name, texts in (() if whole.unanswered else whole.beside)
    ]
    return [
        *tracked,
        *aside,
        *whole.unread,
        *filter(None, [] if are_shown else [outside_sentence(whole), _merged_sentence(whole)]),
    ]


def order_sentence(whole: WholeFiles) -> str:
    """That the texts stand in another order in the second file."""
    return message("The texts are in a different order in {names}.", names=whole.names[1])


def left_out_sentence(whole: WholeFiles, *, are_shown: bool = False) -> str:
    """What was not compared, in a sentence; "" where everything was, or what was named.
    ``are_shown`` says that texts of one file alone are shown as gone or new."""
    if whole.named and whole.unanswered:
        return unanswered(whole)
    left_out = [
        message("{texts} of {file}", texts=joined(text.name for text in texts), file=name)
        for name, texts in zip(whole.names, whole.left_out, strict=True)
        if texts
    ]
    left_out += [
        message("{text} with {name}, which has none", text=text.name, name=name)
        for text, name in whole.absent
    ]
    if not left_out:
        return ""
    if are_shown:
        alone = several(
            message("Only in {file}: {texts}", file=name, texts=joined(text.name for text in texts))
            for name, texts in zip(whole.names, whole.left_out, strict=True)
            if texts
        )
        return sentence(alone)
    compared = several(
        _held_together(
            dict.fromkeys(joined(text.name for text in side) for side in group.sides if side)
        )
        for group in whole.compared
    )
    return message(
        "Compared: {compared}. Not compared: {left_out}.",
        compared=compared or message("nothing"),
        left_out=several(left_out),
    )


def unanswered(whole: WholeFiles) -> str:
    """A sentence on parts that were named, and to which no text of another file answers."""
    held = several(
        headed(name, joined(text.name for text in texts))
        for at, name in enumerate(whole.names)
        if (texts := [text for group in whole.groups for text in group.sides[at]])
        and not any(text is one for text in texts for one in whole.unanswered)
    )
    alone = joined(text.name for text in whole.unanswered)
    return message(
        "Not compared: {alone}, to which no other text answers ({held}). Name the "
        "one to compare it with: FILE#PART.",
        alone=alone,
        held=held,
    )


def _held_together(sides: Iterable[str]) -> str:
    """Texts that were compared with each other."""
    first, *others = sides
    for other in others:
        first = message("{first} with {second}", first=first, second=other)
    return first


class UnclearTextError(ConflictError):
    """It is not clear which of the ``texts`` of a file is meant."""

    def __init__(self, file: str, texts: Sequence[Document]) -> None:
        self.file = file
        self.texts = tuple(texts)
        names = tuple(one.name for one in texts)
        super().__init__(
            message(
                "It is not clear which text of {file} answers to the draft. Name one "
                "({names}): {file}#PART.",
                file=file,
                names=names,
            )
        )


@dataclass(frozen=True, slots=True)
class Taken:
    """The one text of a file that was taken, and the ``others`` that it holds too."""

    file: str
    text: Document
    others: tuple[Document, ...] = ()

    def data(self, answering: str) -> dict[str, Any]:
        """The key "parts" of the JSON contract, where ``answering`` is the name of the project's
        own text; nothing where the file holds one text, or the part was named."""
        if not self.others:
            return {}
        taken = {"left": answering, "right": self.text.name, "compared": True}
        rest = ({"left": None, "right": one.name, "compared": False} for one in self.others)
        return {"parts": [taken, *rest]}


def take_text(
    imported: Imported,
    part: str,
    name: str,
    answering: Document | None = None,
    *,
    must_answer: bool = False,
) -> Taken:
    """The part of that name; without one the text that answers to ``answering`` by its words, else
    the main one. ``name`` is the file's. Raises as
    :func:`draftbench.app.texts.opened_files.choose`; with ``must_answer`` also UnclearTextError
    where a file of several texts has none that answers, or the single text of one has little more
    than formulas in common with it."""
    file = PurePath(name).name
    if part:
        return Taken(file, choose(imported, part, name))
    full = [text for text in imported.parts if text.clauses]
    found = None if answering is None or len(full) < 2 else counterpart(answering, full)
    if (
        must_answer
        and answering is not None
        and found is None
        and (len(full) > 1 or not all(may_answer(answering, one) for one in full))
    ):
        raise UnclearTextError(file, full)
    text = found or choose(imported, "", name)
    return Taken(file, text, tuple(one for one in full if one is not text))


def read_taken(
    reference: str,
    progress: Progress = silent,
    *,
    view: str = "accepted",
    answering: Document | None = None,
    must_answer: bool = False,
) -> tuple[Taken, Imported]:
    """The text that "FILE" or "FILE#PART" names, as :func:`take_text`, and all that was read."""
    path, part = split_reference(reference)
    imported = read_file(path, progress, view=view)
    name = file_name(path)
    return take_text(imported, part, name, answering, must_answer=must_answer), imported
