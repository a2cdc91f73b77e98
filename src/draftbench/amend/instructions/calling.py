"""Clauses by their names: from an instruction's to the clause, and back for what is told of it."""

from __future__ import annotations

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.bundles import name_of
from draftbench.amend.instructions.reference import Reference, found
from draftbench.document import ClauseId, Document
from draftbench.language.words import shorten
from draftbench.messages import capitalized, listed, message, quoted

_LONG = 60


class NotPlacedError(Exception):
    """Why an instruction makes no change: the ``outcome``, ``why`` in a sentence, and the clauses
    to look at."""

    def __init__(self, outcome: Outcome, why: str, where: tuple[ClauseId, ...] = ()) -> None:
        why = capitalized(why)
        super().__init__(why)
        self.outcome, self.why, self.where = outcome, why, where


def clause_of(text: Document, reference: Reference) -> ClauseId:
    """The one clause that is meant. Raises NotPlacedError where there is none, or several."""
    ids = found(text, reference)
    if len(ids) == 1:
        return ids[0]
    said = reference.said
    if not ids:
        msg = message("The text has no clause “{said}”.", said=said.rstrip(" .,;:"))
        if not said:
            msg = message("The text has no such paragraph.")
        elif reference.former:
            msg = message("“{said}” is not in this text.", said=said)
        raise NotPlacedError(Outcome.ORPHANED, msg)
    names = listed(called(text, id_) for id_ in ids[:4])
    msg = message(
        "“{said}” may be {count} clauses ({names}): which is meant?",
        said=said,
        count=len(ids),
        names=names,
    )
    if not said:
        msg = message(
            "{count} clauses may be meant ({names}): which one is it?",
            count=len(ids),
            names=names,
        )
    raise NotPlacedError(Outcome.AMBIGUOUS, msg, ids)


def called(text: Document, clause: ClauseId) -> str:
    """What a clause is called in a reason: "OP 3", "the heading “Aims”"."""
    return name_of(clause, text)


def quoted_shortly(words: str) -> str:
    """Words as they are quoted in a reason."""
    return quoted(shorten(words, _LONG))
