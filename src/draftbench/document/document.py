"""A document: clauses in reading order, frozen; a change makes a new one."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property

from draftbench.document.clause import Clause, ClauseId, ClauseKind


@dataclass(frozen=True, slots=True)
class Source:
    """The file that a document was read from: its name, the sha256 of its bytes, and what its
    masthead says (empty where it says nothing). ``masthead`` are its lines beside the symbol and
    the date (organ, session, distribution, original language), as they stand."""

    file: str = ""
    sha256: str = ""
    symbol: str = ""
    part: str = ""
    date: str = ""
    masthead: tuple[str, ...] = ()


@dataclass(frozen=True)
class Document:
    """One text.

    ``name`` is the short name that the command line uses ("declaration"); ``kind`` says what sort
    of text it is ("declaration", "resolution", "recommendations", "elements", "participants",
    "documents", "report", "text"); ``language`` is an ISO 639-1 code. ``clauses`` stand in reading
    order, a parent before its children, children directly after it.

    Raises ValueError where ids repeat or a parent does not stand before its child.
    """

    name: str
    clauses: tuple[Clause, ...]
    title: str = ""
    kind: str = "text"
    language: str = "en"
    source: Source = field(default_factory=Source)

    def __post_init__(self) -> None:
        seen: set[ClauseId] = set()
        for clause in self.clauses:
            if clause.id in seen:
                msg = f"clause id {clause.id} occurs twice"
                raise ValueError(msg)
            if clause.parent is not None and clause.parent not in seen:
                msg = f"clause {clause.id} stands before its parent"
                raise ValueError(msg)
            seen.add(clause.id)

    def __len__(self) -> int:
        return len(self.clauses)

    def __iter__(self) -> Iterator[Clause]:
        return iter(self.clauses)

    def __contains__(self, clause_id: object) -> bool:
        return clause_id in self._index

    def __getitem__(self, clause_id: ClauseId) -> Clause:
        return self.clauses[self._index[clause_id]]

    @cached_property
    def _index(self) -> dict[ClauseId, int]:
        return {clause.id: at for at, clause in enumerate(self.clauses)}

    @cached_property
    def _children(self) -> dict[ClauseId | None, tuple[ClauseId, ...]]:
        found: dict[ClauseId | None, list[ClauseId]] = {}
        for clause in self.clauses:
            found.setdefault(clause.parent, []).append(clause.id)
        return {parent: tuple(ids) for parent, ids in found.items()}

    def get(self, clause_id: ClauseId) -> Clause | None:
        """The clause, or None where this document has none of that id."""
        at = self._index.get(clause_id)
        return None if at is None else self.clauses[at]

    def position(self, clause_id: ClauseId) -> int:
        """Where the clause stands, from 0."""
        return self._index[clause_id]

    def children(self, clause_id: ClauseId | None) -> tuple[ClauseId, ...]:
        """The direct children in order; of None, the clauses at the top."""
        return self._children.get(clause_id, ())

    def subtree(self, clause_id: ClauseId) -> tuple[Clause, ...]:
        """The clause and all that hangs on it, in reading order."""
        start = self._index[clause_id]
        inside = {clause_id}
        end = start + 1
        while end < len(self.clauses) and self.clauses[end].parent in inside:
            inside.add(self.clauses[end].id)
            end += 1
        return self.clauses[start:end]

    @cached_property
    def _themes(self) -> dict[ClauseId, ClauseId | None]:
        current: ClauseId | None = None
        themes: dict[ClauseId, ClauseId | None] = {}
        for clause in self.clauses:
            if clause.kind is ClauseKind.HEADING:
                current = clause.id
            themes[clause.id] = current
        return themes

    def theme(self, clause_id: ClauseId) -> Clause | None:
        """The heading that the clause stands under, or None before the first."""
        heading = self._themes[clause_id]
        return None if heading is None else self[heading]

    @cached_property
    def fingerprint(self) -> str:
        """sha256 (hex) over ids, order, kinds, levels, parents, texts, marks and notes: two equal
        fingerprints mean that a change set of one applies to the other."""
        digest = hashlib.sha256()
        for clause in self.clauses:
            digest.update(clause_digest(clause).encode())
        return digest.hexdigest()

    def with_clauses(self, clauses: tuple[Clause, ...]) -> Document:
        """The same document with other clauses."""
        return replace(self, clauses=clauses)


def clause_digest(clause: Clause) -> str:
    """sha256 (hex) of what a change can alter in a clause: place in the tree, kind, text, marks,
    notes. The printed label and the origins do not count."""
    facts = [
        clause.id,
        clause.kind.value,
        clause.level,
        clause.parent,
        clause.text.text,
        [[m.start, m.end, m.kind.value, m.value] for m in clause.text.marks],
        [[n.id, n.text.text] for n in clause.text.notes],
    ]
    return hashlib.sha256(json.dumps(facts, ensure_ascii=False).encode()).hexdigest()
