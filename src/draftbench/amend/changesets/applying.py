"""Applying a change set to the text that it was made for, taking it back, joining it to another."""

from __future__ import annotations

from draftbench.amend.changesets.building import built
from draftbench.amend.changesets.changes import ChangeSet, Join, Split
from draftbench.amend.changesets.editing import between
from draftbench.document import Document
from draftbench.errors import UsageError


def apply(base: Document, changes: ChangeSet) -> Document:
    """``base`` with all of ``changes`` made.

    Raises UsageError where the change set was made for another text, and ValueError where it
    breaks its own invariants (a clause moved into itself, a slot in a deleted clause).
    """
    if changes.base != base.fingerprint:
        msg = "The amendment was made for another version of the text; place it on this one first."
        raise UsageError(msg)
    return built(base, changes.changes)


def invert(base: Document, changes: ChangeSet) -> ChangeSet:
    """The change set that takes ``changes`` back: ``apply(apply(base, c), invert(base, c))`` is
    ``base``. What was split is joined again, and the other way round."""
    after = apply(base, changes)
    splits = {c.clause: c.into for c in changes.changes if isinstance(c, Join)}
    joins = {c.new: c.clause for c in changes.changes if isinstance(c, Split)}
    return between(after, base, splits=splits, joins=joins)


def composed(base: Document, first: ChangeSet, second: ChangeSet) -> ChangeSet:
    """One change set for ``base`` that does what ``first`` does and then ``second``, which was made
    for what ``first`` gives: ``apply(base, composed(base, a, b))`` is ``apply(apply(base, a), b)``.
    """
    after = apply(apply(base, first), second)
    made = {c.new: c.clause for c in first.changes if isinstance(c, Split)}
    gone = {c.clause: c.into for c in first.changes if isinstance(c, Join)}
    for change in second.changes:
        if isinstance(change, Split):
            made[change.new] = made.get(change.clause, change.clause)
        elif isinstance(change, Join):
            into = made.get(change.into, change.into)
            gone = {clause: into if at == change.clause else at for clause, at in gone.items()}
            gone[change.clause] = into
    return between(base, after, splits=made, joins=gone)


def flattened(base: Document, changes: ChangeSet) -> ChangeSet:
    """The same change without splits and joins: words that go here and come there."""
    if not any(isinstance(change, Split | Join) for change in changes.changes):
        return changes
    return between(base, built(base, changes.changes))
