"""What changed between two states of one text, known by the identities of its clauses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import is_, lt

from draftbench.compare.increasing import longest_increasing
from draftbench.compare.links import Link
from draftbench.document import Clause, ClauseId, Document

Place = tuple[int, ClauseId]
"""A clause of the left text (0) or of the right one (1)."""

Links = tuple[Mapping[ClauseId, Link], Mapping[ClauseId, Link]]
"""The link of each linked clause, of the left text and of the right one."""


@dataclass(frozen=True, slots=True)
class Edit:
    """What became of the clauses of a text: those that are other objects than before, as they were
    and are (None: there was, there is none), and those that kept what they say but moved."""

    changed: tuple[tuple[Clause | None, Clause | None], ...]
    moved: tuple[ClauseId, ...]

    @property
    def still(self) -> bool:
        """Whether every clause stands where it stood."""
        return not self.moved and all(
            one is not None and two is not None for one, two in self.changed
        )

    def seeds(self, links: Links) -> Iterator[Place]:
        """The clauses whose links are to be looked at again, and those linked with clauses that
        are gone."""
        for old, new in self.changed:
            if new is None and old is not None:
                link = links[1].get(old.id)
                if link is not None:
                    yield from ((0, id_) for id_ in link.left)
                    yield from ((1, id_) for id_ in link.right if id_ != old.id)
            elif new is not None and (old is None or _says(old) != _says(new)):
                yield 1, new.id
        yield from ((1, id_) for id_ in self.moved)


def _says(clause: Clause) -> tuple[object, ...]:
    return clause.text.text, clause.kind, clause.level, clause.parent


def _common(one: Sequence[Clause], two: Sequence[Clause]) -> int:
    """How many clauses two lists have in common from the start, as the same objects."""
    same = [*map(is_, one, two), False]
    return same.index(False)


def edit_of(old: Document, new: Document) -> Edit:
    """What became of the clauses between two states of a text."""
    if old is new:
        return Edit((), ())
    first = _common(old.clauses, new.clauses)
    behind = _common(old.clauses[first:][::-1], new.clauses[first:][::-1])
    was = old.clauses[first : len(old) - behind]
    now = new.clauses[first : len(new) - behind]
    changed: list[tuple[Clause | None, Clause | None]] = []
    stayed: list[ClauseId] = []
    for clause in now:
        before = old.get(clause.id)
        if before is None:
            changed.append((None, clause))
            continue
        stayed.append(clause.id)
        if before is not clause and before != clause:
            changed.append((before, clause))
    changed.extend((clause, None) for clause in was if clause.id not in new)
    places = [old.position(id_) for id_ in stayed]
    if all(map(lt, places, places[1:])):
        return Edit(tuple(changed), ())
    kept = set(longest_increasing(places))
    return Edit(tuple(changed), tuple(id_ for at, id_ in enumerate(stayed) if at not in kept))
