"""What of an amendment a decision on a conflict leaves open: its rest, an amendment of its own."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import Any

from draftbench.amend.amendment import Amendment, AmendmentId
from draftbench.amend.changesets.bundles import part, parts
from draftbench.amend.changesets.changes import Change, ChangeSet, Join, Splice
from draftbench.amend.changesets.editing import between
from draftbench.amend.changesets.plain_data import amendment_from_data, amendment_to_data
from draftbench.amend.placement.lineage import share_kept
from draftbench.amend.registers.register import Register
from draftbench.amend.registers.subamendments import open_parent
from draftbench.app.amendments.adopting import wanted
from draftbench.app.drafts.drafting import without
from draftbench.document import Clause, ClauseId, Document


def said_twice(settled: Iterable[Change], text: Document, written: Clause) -> tuple[ClauseId, ...]:
    """The clauses that were to be joined to one whose ``written`` words have most of theirs."""
    joined = dict.fromkeys(one.clause for one in settled if isinstance(one, Join))
    kept = (c for c in joined if c in text and c != written.id)
    words = written.text.text
    return tuple(c for c in kept if 2 * share_kept(text[c].text.text, "", words) >= 1)


def add_rest(
    register: Register,
    rests: dict[AmendmentId, Amendment],
    amendment: AmendmentId,
    settled: Collection[Change],
    number: int,
    gone: Iterable[ClauseId] = (),
) -> None:
    """Adds what of an amendment is not settled, if anything, as an amendment of its own: a clause
    that it was to join to another is not to be amended without that, and is to be deleted where it
    is among the ``gone``."""
    content = register.known(amendment)[0]
    joined = {one.clause for one in settled if isinstance(one, Join)}
    text, placed = wanted(register, amendment)
    left: ChangeSet | None = None
    if placed is not None:
        kept = [
            change
            for one in parts(placed, text)
            if not set(one.changes) & set(settled)
            for change in one.changes
        ]
        left = part(placed, kept, text) if kept else None
    else:
        own = [one for one in content.changes.changes if one not in settled]
        own = [one for one in own if not (isinstance(one, Splice) and one.clause in joined)]
        left = replace(content.changes, changes=tuple(own)) if own else None
    for clause in gone:
        out = between(text, without(text, clause))
        left = out if left is None else _with(left, out)
    if left is None:
        return
    sub = open_parent(content, register.states) is not None
    rests[amendment] = replace(
        content,
        id=AmendmentId(f"am-{number + len(rests)}"),
        changes=left,
        alternative_to=None,
        parent=content.parent if sub else amendment,
        rest=not sub,
        revision=1,
    )


def _with(one: ChangeSet, other: ChangeSet) -> ChangeSet:
    return replace(
        one,
        changes=(*one.changes, *other.changes),
        seen={**other.seen, **one.seen},
        stood={**other.stood, **one.stood},
    )


def rests_to_data(rests: dict[AmendmentId, Amendment]) -> dict[str, Any]:
    """What the event of a decision says of rests, by the amendments whose they are."""
    return {
        "amendments": [amendment_to_data(rest) for rest in rests.values()],
        "rests": {whole: rest.id for whole, rest in rests.items()},
    }


def with_rests(register: Register, data: dict[str, Any], new: Sequence[Any]) -> Register:
    """The register with the ``new`` amendments that the event of a decision names as rests."""
    for rest in new:
        register = register.with_amendment(amendment_from_data(rest))
    for whole, rest in data["rests"].items():
        register = register.with_course(AmendmentId(whole), rest=AmendmentId(rest))
    return register
