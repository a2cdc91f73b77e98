"""One view of a marked-up Word file: its clauses, and the paragraphs that each was made of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from draftbench.compare.normal import folded
from draftbench.compare.words.worddiff import diff
from draftbench.document import Clause, ClauseId, Document
from draftbench.formats.docx.read.revision import COMING, GOING, Kind
from draftbench.formats.docx.read.revisions import Resolver
from draftbench.formats.docx.read.shown import Paragraph, View
from draftbench.formats.docx.read.wordfile import WordFile
from draftbench.formats.imported import ImportNote, Use, unused
from draftbench.formats.plain.paragraph import Style
from draftbench.formats.plain.recogniser import recognise
from draftbench.language.words import shorten
from draftbench.messages import both, joined, message

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
                outside.append(
                    (
                        line,
                        message(
                            "“{words}” is to read “{words2}”",
                            words=_short(former),
                            words2=_short(own),
                        ),
                    )
                )
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
    return shorten(text, _LONGEST)


def listed(names: Iterable[str]) -> str:
    """Names in a sentence."""
    return joined(sorted(name or message("somebody unnamed") for name in names))


def _short(clause: Clause) -> str:
    return excerpt(clause.text.plain)


# Tracked changes in headers and footers: people see them in Word, and no clause has them.

_PARTS = ("header", "footer")


def changes_outside(file: WordFile) -> dict[str, tuple[str, ...]]:
    """For each author what he changes in headers and footers, each as the end of a sentence; the
    same change in several of them is told once."""
    found: dict[str, dict[str, None]] = {}
    for kind, target in sorted(set(file.links.values())):
        if kind in _PARTS:
            for author, words in _changes(file, target):
                said = (
                    message("in a header {words}, and headers are no part of the text", words=words)
                    if kind == "header"
                    else message(
                        "in a footer {words}, and footers are no part of the text", words=words
                    )
                )
                found.setdefault(author, {})[said] = None
    return {author: tuple(said) for author, said in found.items()}


def _changes(file: WordFile, target: str) -> Iterator[tuple[str, str]]:
    root = file.archive.xml(target)
    for one in () if root is None else Resolver(root, View.MARKED).read(root):
        acts: dict[str, list[str]] = {}
        for shown in one.shown:
            for revision in shown.revisions:
                if shown.text.strip() and revision.kind in COMING | GOING:
                    words = excerpt(shown.text)
                    acts.setdefault(revision.author, []).append(
                        message("“{words}” is new", words=words)
                        if revision.kind in COMING
                        else message("“{words}” is to go", words=words)
                    )
        for author, several in acts.items():
            yield author, both(several)


# Which clause of a view is which clause of the text without changes. The paragraphs of the file say
# so: a clause is where its paragraph is, and a moved one where the paragraph is that it was moved
# from. A paragraph that was divided stays the clause with its first part; paragraphs that were
# joined stay the first of their clauses.

_GONE = 0.2


@dataclass(slots=True)
class Trace:
    """``names`` of the clauses of a view in terms of the text without changes; ``moved`` those at
    another place; ``ties`` the clauses (old and new) of what was divided or joined."""

    names: dict[ClauseId, ClauseId] = field(default_factory=dict)
    moved: set[ClauseId] = field(default_factory=set)
    ties: list[frozenset[ClauseId]] = field(default_factory=list)


def traced(
    view: Iterable[Clause],
    sources: Mapping[ClauseId, Sequence[int]],
    text: Document,
    homes: Mapping[int, Sequence[ClauseId]],
    moves: Mapping[int, int],
) -> Trace:
    """``sources`` are the paragraphs (by number) of each clause of ``view``, ``homes`` the clauses
    of ``text`` that each paragraph is in, ``moves`` the paragraph that a moved one comes from. A
    new clause is named after its paragraph, so that it has one name in all views."""
    trace = Trace()
    taken: set[ClauseId] = set()
    for clause in view:
        own = sources.get(clause.id, ())
        here = list(dict.fromkeys(home for at in own for home in homes.get(at, ())))
        free = [home for home in here if home not in taken]
        name = _chosen(free, clause, text)
        if name is None:
            there = [home for at in own if at in moves for home in homes.get(moves[at], ())]
            name = _chosen([home for home in there if home not in taken], clause, text)
            if name is not None:
                trace.moved.add(name)
        if name is None:
            name = _fresh(own, taken)
            if here:
                trace.ties.append(frozenset({here[-1], name}))
        elif len(here) > 1 and len(own) > 1:
            trace.ties.append(frozenset(here))
        taken.add(name)
        trace.names[clause.id] = name
    return trace


def _chosen(free: Sequence[ClauseId], clause: Clause, text: Document) -> ClauseId | None:
    """The first of the clauses of which something is left."""
    if len(free) > 1:
        for home in free:
            former = text[home].text.text
            hunks = diff(former, clause.text.text).hunks
            kept = len(former) - sum(h.left_end - h.left_start for h in hunks)
            if kept > _GONE * len(former):
                return home
    return free[0] if free else None


def _fresh(sources: Sequence[int], taken: set[ClauseId]) -> ClauseId:
    return ClauseId(unused(f"new-{sources[0] if sources else 0}", taken))


def moved_paragraphs(marked: Iterable[Paragraph]) -> dict[int, int]:
    """From the marked view: for each paragraph that was moved here as a whole the one that it was
    moved from. The paragraphs of one move answer to each other in their order."""
    sides: dict[str, tuple[list[int], list[int]]] = {}
    for one in marked:
        revisions = [r for shown in one.shown if shown.text for r in shown.revisions]
        whole = all(shown.revisions for shown in one.shown if shown.text)
        names = {r.move: r.kind for r in (*revisions, *one.mark) if r.move}
        if whole and one.text.strip():
            for name, kind in names.items():
                sides.setdefault(name, ([], []))[kind is Kind.MOVED_TO].append(one.sources[0])
    found: dict[int, int] = {}
    for origins, places in sides.values():
        for origin, place in zip(origins, places, strict=False):
            found.setdefault(place, origin)
    return found


def behind_moved(
    marked: Iterable[Paragraph], moves: Mapping[int, int]
) -> Iterator[tuple[str, int, str]]:
    """From the marked view: who brought a paragraph behind one that somebody else moved there, from
    which paragraph that was moved, and by whom. Without the move it stands elsewhere."""
    lead: tuple[int, str] | None = None
    for one in marked:
        stretches = [shown for shown in one.shown if shown.text.strip()]
        if not stretches:
            continue
        came = [{r.author for r in shown.revisions if r.kind in COMING} for shown in stretches]
        who = next(iter(sorted(set.intersection(*came))), "")
        if lead is not None and who not in ("", lead[1]):
            yield who, *lead
        origin = moves.get(one.sources[0])
        lead = lead if who and origin is None else (origin, who) if origin is not None else None
