"""One view of a marked-up Word file: its clauses, and the paragraphs that each was made of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from draftbench.compare.normal import folded
from draftbench.document import Clause, ClauseId, Document
from draftbench.formats.docx.revisions import Resolver
from draftbench.formats.docx.shown import Paragraph, View
from draftbench.formats.docx.wordfile import WordFile
from draftbench.formats.imported import ImportNote, Use
from draftbench.formats.plain.paragraph import Style
from draftbench.formats.plain.recogniser import recognise

Package = Mapping[str, bytes]
_LONGEST = 90
_NUMBER = re.compile(r"(\(?(?:\d{1,3}|[a-z]{1,5})[.)])\s+")


@dataclass(slots=True)
class Sight:
    """``parts`` are the texts in the view, ``sources`` the paragraphs (numbered as in every view)
    of each of their clauses, ``notes`` what the reader was not sure of."""

    parts: tuple[Document, ...]
    sources: dict[ClauseId, tuple[int, ...]]
    notes: list[ImportNote] = field(default_factory=list)

    def clauses(self) -> Iterator[Clause]:
        """Every clause of the file in order."""
        for part in self.parts:
            yield from part


def sight(
    package: Package, name: str, view: View, authors: frozenset[str], language: str = ""
) -> Sight:
    """The file with the changes of ``authors`` read as ``view`` says, of all others rejected."""
    file = WordFile(package, name, view, authors)
    paragraphs = list(file.paragraphs())
    source = replace(file.masthead(), file=name)
    found = recognise(paragraphs, source, language=language)
    resolver = Resolver(file.body.getroottree().getroot(), view, authors=authors)
    rows = {one.line for one in paragraphs if one.style is Style.ROW}
    whole = _whole(resolver.read(file.body), rows)
    sources: dict[ClauseId, dict[int, None]] = {}
    for piece in found.pieces:
        if piece.use is Use.CLAUSE:
            first = paragraphs[piece.paragraph].line
            own = sources.setdefault(ClauseId(piece.target), {})
            own.update(dict.fromkeys(whole.get(first, (first,))))
    return Sight(
        found.parts, {c: tuple(own) for c, own in sources.items()}, [*file.remarks(), *found.notes]
    )


def _whole(paragraphs: Iterable[Paragraph], lines: set[int]) -> dict[int, tuple[int, ...]]:
    """For the first source of each paragraph all that became one with it: what was joined, and in
    a table the cells of its row, where that begins at one of ``lines``."""
    found: dict[int, tuple[int, ...]] = {}
    rows: dict[tuple[int, int], list[Paragraph]] = {}
    for one in paragraphs:
        found[one.sources[0]] = one.sources
        if one.place is not None:
            rows.setdefault(one.place[:2], []).append(one)
    for cells in rows.values():
        if (
            cells[0].sources[0] in lines
            and len({one.place[2] for one in cells if one.place is not None}) > 1
        ):
            row = tuple(source for one in cells for source in one.sources)
            found.update((one.sources[0], row) for one in cells)
    return found


def cut(
    seen: Sight, names: Mapping[ClauseId, ClauseId], text: Document, every: Document
) -> tuple[Document, list[tuple[int, str]]]:
    """What a view makes of ``text``, one of the texts in the file, and in sentences (each with the
    number of its paragraph) what it changes in the others. ``every`` has the clauses of all texts,
    ``names`` what the view's clauses are called in them."""
    own_parts = {
        at for at, part in enumerate(seen.parts) for clause in part if names[clause.id] in text
    }
    kept: list[Clause] = []
    ids: set[ClauseId] = set()
    outside: list[tuple[int, str]] = []
    inside = False
    label = ""
    for at, clause in ((at, clause) for at, part in enumerate(seen.parts) for clause in part):
        name = names[clause.id]
        line = next(iter(seen.sources.get(clause.id, ())), 0)
        former = every.get(name)
        label = label if former is None else former.label
        own = _without_number(clause, label)
        if former is not None:
            inside = name in text
            if not inside and folded(former.text.text) != folded(own.text.text):
                outside.append((line, f"“{_short(former)}” is to read “{_short(own)}”"))
        elif not (at in own_parts or (inside and not _answers(seen.parts[at], names, every))):
            outside.append((line, f"“{_short(own)}” is new"))
            continue
        if former is None or inside:
            parent = None if clause.parent is None else names[clause.parent]
            kept.append(replace(own, id=name, parent=parent if parent in ids else None))
            ids.add(name)
    there = set(names.values())
    gone = (c for c in every if c.id not in text and c.id not in there)
    outside.extend((0, f"“{_short(clause)}” is to go") for clause in gone)
    return text.with_clauses(tuple(kept)), outside


def _without_number(clause: Clause, label: str) -> Clause:
    """The clause without the number before its words, where the reader did not take it for one
    (numbers may be out of order while some of the changes are made) but ``label``, the number of
    the clause or of the one before, is of the same sort."""
    text = clause.text.text
    number = _NUMBER.match(text)
    if clause.label or number is None or _sort(number[1]) != _sort(label.strip()):
        return clause
    return replace(clause, label=number[1], text=clause.text.slice(number.end(), len(text)))


def _sort(label: str) -> str:
    return re.sub(r"[^\W\d_]+", "a", re.sub(r"\d+", "1", label))


def _answers(part: Document, names: Mapping[ClauseId, ClauseId], every: Document) -> bool:
    return any(names[clause.id] in every for clause in part)


def excerpt(text: str) -> str:
    """The beginning of a text, in one line."""
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"


def listed(names: Iterable[str]) -> str:
    """Names in a sentence."""
    found = sorted(name or "somebody unnamed" for name in names)
    return " and ".join([", ".join(found[:-1]), found[-1]]) if len(found) > 1 else found[0]


def _short(clause: Clause) -> str:
    return excerpt(clause.text.plain)
