"""References of the draft to its own paragraphs: listed, written anew, and told what they mean.

reference-meant    {clause, note, words, nth, targets}   a user's word on what a reference means:
                   the nth of these words in the clause (note -1) or in a note of it; targets are
                   clauses, none says that it is to another text
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Annotated, Any

from msgspec import Meta

from draftbench.amend.changesets.documentdata import Count, Id, Words
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.proceedings.locks import governing
from draftbench.amend.redlines.marking import advanced
from draftbench.amend.redlines.redline import DraftStep
from draftbench.amend.references.following import references
from draftbench.amend.references.mentions import Naming
from draftbench.amend.references.standing import Meaning, Reference, State
from draftbench.amend.references.updating import updates
from draftbench.amend.registers.register import Register
from draftbench.amend.stamp import Stamp
from draftbench.app.history.act import Act, ActData
from draftbench.document import ClauseId
from draftbench.errors import UsageError
from draftbench.messages import counted_message, message
from draftbench.record.event import Event, instant

if TYPE_CHECKING:
    from draftbench.app.workbench import Workbench

KIND = "reference-meant"
_NOT_CHOSEN = (Naming.TEXT, Naming.NOTE, Naming.SAME)


@dataclass(frozen=True, slots=True)
class Updated:
    """``done`` are the references that were written anew, ``left`` those that somebody must see to
    (``agreed``: in a clause that is agreed)."""

    done: tuple[Reference, ...]
    left: tuple[Reference, ...]
    agreed: tuple[Reference, ...] = ()


def out_of_date(state: Negotiation) -> tuple[Reference, ...]:
    """The references of the draft that somebody must see to."""
    return tuple(one for one in references(state) if one.wrong)


def update_references(
    bench: Workbench, chosen: Sequence[Reference] = (), *, by: str = ""
) -> Updated:
    """Writes the numbers of references anew that are out of date (all, or those ``chosen``), as one
    act that one undo takes back. Those in agreed clauses stay, and are told. Raises ProjectError
    where nothing can be changed."""
    from draftbench.app.checks.findingreport import EDITOR

    state = bench.state
    found = out_of_date(state)
    wanted = tuple(one for one in found if not chosen or one in chosen)
    agreed = _agreed(state, wanted)
    changes, done = updates(state.draft, wanted, agreed)
    if done:
        bench.amend_draft(_what(done), changes, by or EDITOR)
    left = tuple(one for one in found if one not in done)
    held = tuple(one for one in left if one.clause in agreed and one.state is State.STALE)
    return Updated(done, left, held)


def _what(done: Sequence[Reference]) -> str:
    return counted_message("Updated {n} reference", "Updated {n} references", n=len(done))


def _agreed(state: Negotiation, found: Sequence[Reference]) -> frozenset[ClauseId]:
    return frozenset(
        one.clause
        for one in found
        if governing(state.proceedings, state.draft, one.clause) is not None
    )


def with_references(state: Negotiation) -> Negotiation:
    """The state as :func:`update_references` would make it, for an output; nothing is recorded.
    What is agreed stays as it is."""
    from draftbench.app.checks.findingreport import EDITOR

    found = out_of_date(state)
    changes, done = updates(state.draft, found, _agreed(state, found))
    if not done:
        return state
    stamp = Stamp(EDITOR, (), instant())
    redline = advanced(state.redline, changes, stamp)
    steps = (*state.steps, DraftStep(changes, stamp, (state.draft, redline.result)))
    return replace(state, redline=redline, steps=steps)


def note_on_references(state: Negotiation, *, writable: bool = True) -> tuple[str, ...]:
    """What an output says of references that somebody must see to; nothing where there is none.
    ``writable``: the output can have their new numbers."""
    found = out_of_date(state)
    stale = sum(one.state is State.STALE for one in found)
    said = []
    if stale:
        said.append(
            counted_message(
                "{n} reference is out of date; update it, or export with its new number.",
                "{n} references are out of date; update them, or export with their new numbers.",
                n=stale,
            )
            if writable
            else counted_message(
                "{n} reference is out of date; update it first.",
                "{n} references are out of date; update them first.",
                n=stale,
            )
        )
    if rest := len(found) - stale:
        said.append(
            counted_message(
                "{n} reference needs a decision: what is meant is gone, or cannot be told.",
                "{n} references need a decision: what is meant is gone, or cannot be told.",
                n=rest,
            )
        )
    return tuple(said)


def say_what_is_meant(
    bench: Workbench, reference: Reference, targets: Sequence[ClauseId], *, by: str = ""
) -> None:
    """A user's word on what a reference means: clauses of the draft, or none (another text). Raises
    UsageError where that cannot be said of it."""
    if reference.mention.naming in _NOT_CHOSEN:
        raise UsageError(
            "What “{reference}” means cannot be chosen; write it in full.",
            reference=reference.words,
        )
    missing = [clause for clause in targets if clause not in bench.state.draft]
    if missing:
        raise UsageError("A reference can mean only what stands in the draft.")
    bench.act(
        KIND,
        {
            "clause": reference.clause,
            "note": reference.note,
            "words": reference.words,
            "nth": reference.nth,
            "targets": list(targets),
        },
        by,
    )


def _meant(register: Register, event: Event) -> Register:
    data: dict[str, Any] = dict(event.payload)
    clause = ClauseId(data["clause"])
    if clause not in register.draft:
        raise UsageError("The clause of this reference does not stand in the draft any more.")
    said = Meaning(
        clause,
        int(data["note"]),
        str(data["words"]),
        int(data["nth"]),
        tuple(ClauseId(target) for target in data["targets"]),
        len(register.steps),
    )
    return replace(register, meanings=(*register.meanings, said))


class _Meaning(ActData):
    clause: Id
    note: Annotated[int, Meta(ge=-1, le=1_000_000)]
    words: Words
    nth: Count
    targets: list[Id]


ACTS: dict[str, Act] = {
    KIND: Act(
        _meant,
        lambda data: message("Settled what “{words}” refers to", words=data["words"]),
        _Meaning,
    )
}
"""What is done with references, by the kind of its event."""
