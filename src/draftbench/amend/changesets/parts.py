"""The parts of an amendment that can be accepted alone, and what is left when some are."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from draftbench.amend.changesets.applying import apply
from draftbench.amend.changesets.bundles import clausewise, part
from draftbench.amend.changesets.changes import Change, ChangeSet, Join, Splice, Split
from draftbench.amend.changesets.editing import between
from draftbench.amend.changesets.summaries import Summary, summarize
from draftbench.document import ClauseId, Document


@dataclass(frozen=True, slots=True)
class Part:
    """A part: its ``number`` from 1 in reading order, its ``changes``, the ``clauses`` of the text
    that it touches, ``what`` it does, and of a single edit the ``words`` that go and come."""

    number: int
    changes: tuple[Change, ...]
    clauses: frozenset[ClauseId]
    what: tuple[Summary, ...]
    words: tuple[str, str] | None = None


def parts(changes: ChangeSet, text: Document) -> tuple[Part, ...]:
    """``changes`` (made for ``text``) in parts, in reading order: each edit of words is one; what
    makes no sense without each other (a new clause with what goes under it, a clause with the one
    that stands in for it) is one together."""
    found: list[Part] = []
    for group in clausewise(changes, text):
        alone = all(isinstance(change, Splice) for change in group.changes)
        for some in [(change,) for change in group.changes] if alone else [group.changes]:
            piece = part(changes, some, text)
            words = None
            if alone and isinstance(some[0], Splice):
                words = some[0].old, some[0].new.plain
            named = frozenset(
                clause
                for change in some
                for clause in (getattr(change, "clause", None), getattr(change, "into", None))
                if clause is not None and clause in text
            )
            found.append(Part(len(found) + 1, some, named, summarize(piece), words))
    return tuple(found)


def divided(
    changes: ChangeSet, text: Document, chosen: Collection[Change]
) -> tuple[ChangeSet, ChangeSet]:
    """``changes`` (made for ``text``) in what is chosen of them, and what then remains to be done,
    made for the text as the chosen ones leave it: the one after the other gives what all of
    ``changes`` give at once."""
    some = part(changes, [change for change in changes.changes if change in chosen], text)
    left = [change for change in changes.changes if change not in chosen]
    rest = between(
        apply(text, some),
        apply(text, changes),
        splits={change.new: change.clause for change in left if isinstance(change, Split)},
        joins={change.clause: change.into for change in left if isinstance(change, Join)},
    )
    return some, rest
