"""A document: clauses in reading order, frozen; a change makes a new one."""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, fields, replace
from functools import cached_property
from itertools import compress, count
from operator import is_not

from draftbench.document.clause import Clause, ClauseId, ClauseKind
from draftbench.document.numbering import PLAIN, Numbering


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


DEEPEST = 60
"""So many clauses may hang on each other; the deepest public texts have six."""
_TREE = ("_index", "_children", "_themes")
"""What is known of a document by its tree alone."""


@dataclass(frozen=True)
class Document:
    """One text.

    ``name`` is the short name that the command line uses ("declaration"); ``kind`` says what sort
    of text it is ("declaration", "resolution", "recommendations", "elements", "participants",
    "documents", "report", "text"); ``language`` is an ISO 639-1 code. ``clauses`` stand in reading
    order, a parent before its children, children directly after it. ``numbering`` says how its
    numbers are counted, and which of them are fixed; the fingerprint does not know it.

    Raises ValueError where ids repeat or a parent does not stand before its child.
    """

    name: str
    clauses: tuple[Clause, ...]
    title: str = ""
    kind: str = "text"
    language: str = "en"
    source: Source = field(default_factory=Source)
    numbering: Numbering = PLAIN

    def __post_init__(self) -> None:
        _check(self.clauses, set())

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
        return dict(zip([clause.id for clause in self.clauses], count(), strict=False))

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

    @property
    def places(self) -> Mapping[ClauseId, int]:
        """Where each clause stands, from 0, for those who ask of many."""
        return self._index

    @cached_property
    def lengths(self) -> list[int]:
        """How many code points the text of each clause has, signs of notes among them."""
        return [len(clause.text.text) for clause in self.clauses]

    def children(self, clause_id: ClauseId | None) -> tuple[ClauseId, ...]:
        """The direct children in order; of None, the clauses at the top."""
        return self._children.get(clause_id, ())

    def before(self, clause_id: ClauseId) -> ClauseId | None:
        """The child of the same parent that stands before the clause. Raises KeyError where the
        clause does not stand here."""
        at = self._index[clause_id]
        siblings = self._children[self.clauses[at].parent]
        place = bisect_left(siblings, at, key=self._index.__getitem__)
        return siblings[place - 1] if place else None

    def behind(self, parent: ClauseId | None, after: ClauseId | None) -> ClauseId | None:
        """The child of ``parent`` that stands behind its child ``after`` (None: the first); None
        where none does, or where ``after`` is no child of it."""
        siblings = self._children.get(parent, ())
        place = 0
        if after is not None:
            at = self._index.get(after)
            if at is None or self.clauses[at].parent != parent:
                return None
            place = bisect_left(siblings, at, key=self._index.__getitem__) + 1
        return siblings[place] if place < len(siblings) else None

    def subtree(self, clause_id: ClauseId) -> tuple[Clause, ...]:
        """The clause and all that hangs on it, in reading order."""
        start = self._index[clause_id]
        inside = {clause_id}
        end = start + 1
        while end < len(self.clauses) and self.clauses[end].parent in inside:
            inside.add(self.clauses[end].id)
            end += 1
        return self.clauses[start:end]

    def root(self, clause_id: ClauseId) -> Clause:
        """The clause that the clause stands under, however deep; itself where it hangs on none."""
        return self[(clause_id, *self.above(clause_id))[-1]]

    def above(self, clause_id: ClauseId) -> Iterator[ClauseId]:
        """What the clause hangs on, and that on, to the top."""
        parent = self[clause_id].parent
        while parent is not None:
            yield parent
            parent = self[parent].parent

    def parents(self) -> Set[ClauseId | None]:
        """The clauses on which others hang; None for the top."""
        return self._children.keys()

    def same_tree(self, other: Document) -> bool:
        """Whether it is known, without looking, that both have the same clauses in the same tree
        and differ in words alone."""
        return self._index is other._index

    def others(self, former: Document) -> list[Clause]:
        """The clauses that are not the same objects in a ``former`` text, in order."""
        if self.same_tree(former):
            return list(compress(self.clauses, map(is_not, self.clauses, former.clauses)))
        return [clause for clause in self.clauses if former.get(clause.id) is not clause]

    def prepare(self) -> None:
        """Works out at once where every clause stands."""
        _ = self._index, self._children

    def was(self, fingerprint: str) -> bool:
        """Whether this is the text of that fingerprint."""
        return self.fingerprint == fingerprint

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
        digests = "".join([clause.digest for clause in self.clauses])
        return hashlib.sha256(digests.encode()).hexdigest()

    def with_clauses(self, clauses: tuple[Clause, ...]) -> Document:
        """The same document with other clauses."""
        return replace(self, clauses=clauses)

    def with_numbering(self, numbering: Numbering) -> Document:
        """The same document with its numbers counted in another way."""
        made = self._with(self.clauses, _TREE)
        vars(made)["numbering"] = numbering
        return made

    def with_pieces(self, pieces: Sequence[tuple[int, int, tuple[Clause, ...]]]) -> Document:
        """The same document where each ``(start, end, clauses)`` of ``pieces`` (in order, apart)
        puts clauses in the place of those from ``start`` to ``end``. A piece takes and gives whole
        clauses at the top with all that hangs on them, so only the pieces need be checked.

        Raises ValueError where an id repeats, or a parent does not stand before its child.
        """
        new: list[Clause] = []
        gone: set[ClauseId] = set()
        come: set[ClauseId] = set()
        at = 0
        for start, end, clauses in pieces:
            new += self.clauses[at:start]
            new += clauses
            at = end
            gone.update([clause.id for clause in self.clauses[start:end]])
            _check(clauses, come)
            for edge in (start, end):
                if edge < len(self.clauses) and self.clauses[edge].parent is not None:
                    msg = f"clause {self.clauses[edge].id} is cut off from its parent"
                    raise ValueError(msg)
        new += self.clauses[at:]
        for clause_id in come - gone:
            if clause_id in self._index:
                msg = f"clause id {clause_id} occurs twice"
                raise ValueError(msg)
        made = self._with(tuple(new), ())
        vars(made)["_children"] = self._children_with(pieces)
        return made

    def _children_with(
        self, pieces: Sequence[tuple[int, int, tuple[Clause, ...]]]
    ) -> dict[ClauseId | None, tuple[ClauseId, ...]]:
        """What hangs on what once ``pieces`` are put in."""
        tops = list(self._children.get(None, ()))
        children = self._children.copy()
        for start, end, _ in pieces:
            for clause in self.clauses[start:end]:
                children.pop(clause.id, None)
        at = len(tops)
        for start, end, clauses in reversed(pieces):
            at = bisect_left(tops, start, hi=at, key=self._index.__getitem__)
            gone = sum([clause.parent is None for clause in self.clauses[start:end]])
            tops[at : at + gone] = [clause.id for clause in clauses if clause.parent is None]
            for clause in clauses:
                if clause.parent is not None:
                    children[clause.parent] = (*children.get(clause.parent, ()), clause.id)
        children[None] = tuple(tops)
        return children

    def _with(self, clauses: tuple[Clause, ...], kept: tuple[str, ...]) -> Document:
        """The same document with other clauses that are known to be sound."""
        made = object.__new__(Document)
        known = vars(self)
        vars(made).update({name: known[name] for name in (*_FIELDS, *kept) if name in known})
        vars(made)["clauses"] = clauses
        return made

    def with_words(self, clauses: Iterable[Clause]) -> Document:
        """The same document where each of ``clauses``, which differ in nothing but their text,
        stands for the one of its id. The tree is the same, so what is known of it still holds and
        it need not be checked again. Raises KeyError for an id that is not there."""
        new = list(self.clauses)
        for clause in clauses:
            new[self._index[clause.id]] = clause
        return self._with(tuple(new), _TREE)


def _check(clauses: Iterable[Clause], seen: set[ClauseId]) -> None:
    """Enters the ids in ``seen``. Raises ValueError where one is there already, or a parent does
    not stand before its child."""
    for clause in clauses:
        if clause.id in seen:
            msg = f"clause id {clause.id} occurs twice"
            raise ValueError(msg)
        if clause.parent is not None and clause.parent not in seen:
            msg = f"clause {clause.id} stands before its parent"
            raise ValueError(msg)
        seen.add(clause.id)


_FIELDS = tuple(one.name for one in fields(Document))
