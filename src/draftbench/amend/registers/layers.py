"""Who wrote what of an amendment that others amended before it was accepted.

Amendments to an open amendment that were accepted are part of its wording. When it is accepted, its
changes are taken apart again: its own first, then those of each amendment to it, as if it had been
accepted first.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from draftbench.amend.amendment import Amendment, Outcome
from draftbench.amend.changesets.building import built
from draftbench.amend.changesets.changes import ChangeSet, Join, Split
from draftbench.amend.changesets.editing import between
from draftbench.amend.placement.placing import at_its_place, placed
from draftbench.amend.redlines.redline import Layer
from draftbench.amend.registers.subamendments import precedence_of
from draftbench.amend.stamp import Stamp
from draftbench.document import Document

if TYPE_CHECKING:
    from draftbench.amend.registers.register import Register


def layers_of(register: Register, changes: ChangeSet, stamp: Stamp) -> tuple[Layer, ...]:
    """The ``changes`` of the draft by ``stamp``, divided among those who wrote them, each made for
    the text that the ones before give. They are one where nobody amended the amendment, or where
    what is made is not what it proposes."""
    whole = ((changes, stamp),)
    folded = () if stamp.amendment is None else register.course(stamp.amendment).folded
    if stamp.amendment is None or stamp.amendment not in register.states or not folded:
        return whole
    known = register.states[stamp.amendment][0]
    own = _on_draft(register, folded[0][1], changes)
    after = built(register.draft, changes.changes)
    proposed = _on_draft(register, known, changes)
    if own is None or proposed is None:
        return whole
    if built(register.draft, proposed.changes).fingerprint != after.fingerprint:
        return whole
    found: list[Layer] = [(own, stamp)]
    text = built(register.draft, own.changes)
    wordings = [former for _, former in folded[1:]]
    for (name, _), wording in zip(folded, [*wordings, None], strict=True):
        behind: Document = after
        if wording is not None:
            its = _on_draft(register, wording, changes)
            if its is None:
                return whole
            behind = built(register.draft, its.changes)
        sub = register.states[name][0]
        made = _between(text, behind, sub.changes)
        if made.changes:
            author = register.author(sub.sponsors) or stamp.author
            by = replace(
                stamp,
                author=author,
                codes=sub.sponsors,
                at=sub.at,
                reason=sub.reason,
                amendment=name,
            )
            found.append((made, by))
        text = behind
    return tuple(found)


def _on_draft(register: Register, wording: Amendment, changes: ChangeSet) -> ChangeSet | None:
    """What a wording of an amendment does to the draft, where what it brings comes to the place
    that it has in ``changes``; None where it has no place."""
    precedence = precedence_of(wording, register.states)
    placement = placed(wording.changes, register.draft, register.redline, precedence)
    if placement.outcome not in (Outcome.APPLIES, Outcome.CONFIRM) or placement.changes is None:
        return None
    return at_its_place(placement.changes, changes)


def _between(text: Document, after: Document, wanted: ChangeSet) -> ChangeSet:
    """The change set between two texts, with what was divided and joined as ``wanted``."""
    splits = {c.new: c.clause for c in wanted.changes if isinstance(c, Split) and c.new in after}
    joins = {c.clause: c.into for c in wanted.changes if isinstance(c, Join) and c.clause in text}
    return between(text, after, splits=splits, joins=joins)
