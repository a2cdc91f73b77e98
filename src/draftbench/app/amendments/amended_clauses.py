"""The clauses of an open amendment, as who amends it names them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from draftbench.amend.amendment import AmendmentId, Outcome
from draftbench.amend.changesets.changes import ChangeSet, Insertion
from draftbench.amend.instructions import Heard, parts, read
from draftbench.amend.instructions.heard import told, with_hedge
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.proposed_numbers import (
    NO_NUMBER,
    as_called,
    changes_shown,
    new_numbers,
    typed_number,
)
from draftbench.amend.registers.subamendments import text_with
from draftbench.app.amendments.tabling import clause_named, squeezed
from draftbench.document import ClauseId, ClauseKind, Document
from draftbench.errors import UsageError
from draftbench.messages import message

if TYPE_CHECKING:
    from draftbench.app.workbench import Workbench

_PART = {ClauseKind.OPERATIVE: "OP ", ClauseKind.PREAMBULAR: "PP "}
_SERIES = re.compile(r"^(?:(?:op|(?:operative)?para(?:graph)?)(?=\d))?")


class NewClause(NamedTuple):
    """A paragraph that is only proposed, the open amendment that proposes it, and the numbers by
    which it is known, as :func:`_key` gives them: in every paper, and as its sender typed it."""

    amendment: AmendmentId
    clause: ClauseId
    printed: str
    typed: str


def clause_amended(
    bench: Workbench, text: Document, parent: AmendmentId, name: str = ""
) -> ClauseId:
    """The clause of ``text``, what the open amendment ``parent`` would give, that ``name`` means:
    by the number that every paper prints before what ``parent`` proposes ("OP 5 ter"), as
    :func:`clause_named`, or by the number that its sender typed; without a name the one that it
    amends or brings. Raises UsageError where there is none, or more than one."""
    if not name:
        own = _concerned(bench.register.open_amendment(parent).changes, text)
        if len(own) == 1:
            return own[0]
        raise UsageError(
            "{parent} concerns several clauses; name one of them, as delegates do: OP 5.",
            remedy="clause",
            parent=parent,
        )
    try:
        return clause_named(as_called(bench.state, text), name)
    except UsageError:
        for new in _new_clauses(bench.state):
            if new.amendment == parent and new.clause in text and _key(name) == new.typed:
                return new.clause
        raise


def clause_or_proposed(
    bench: Workbench, text: Document, name: str
) -> tuple[ClauseId, AmendmentId | None]:
    """The clause of the draft that ``name`` means; where it has none, the paragraph of that name
    that an open amendment proposes, with that one. Raises UsageError where there is none, or where
    several are called so."""
    try:
        return clause_named(text, name), None
    except UsageError:
        found = _named(bench.state, name)
        if len(found) > 1:
            raise UsageError(
                "“{name}” is a paragraph that several amendments propose: {amendments}.",
                remedy="amended",
                name=name,
                amendments=tuple(one.amendment for one in found),
            ) from None
        for one in found:
            return one.clause, one.amendment
        raise


def _named(state: Negotiation, name: str) -> tuple[NewClause, ...]:
    """The paragraphs that open amendments propose and that are called so in every paper; where
    there is none, those before which the sender typed that number."""
    new, wanted = tuple(_new_clauses(state)), _key(name)
    printed = tuple(one for one in new if wanted and one.printed == wanted)
    return printed or tuple(one for one in new if wanted and one.typed == wanted)


def _new_clauses(state: Negotiation) -> Iterator[NewClause]:
    for entry in state.entries:
        for change in changes_shown(entry).changes if entry.open else ():
            if isinstance(change, Insertion):
                first, one = change.clauses[0], entry.amendment.id
                number = new_numbers(state).get((one, first.id), NO_NUMBER)
                typed = typed_number(first)
                typed = _PART.get(first.kind, "") + typed if typed else ""
                yield NewClause(one, first.id, _key(number.spoken), _key(typed))


def _key(name: str) -> str:
    """A name as it is compared: "OP 4 ter", "paragraph 4ter" and "4 ter" are one."""
    return _SERIES.sub("", squeezed(name))


# Instructions about a paragraph that is only proposed.


class OnProposed(NamedTuple):
    """An instruction as it is read on what the open amendment ``amendment`` would give (None:
    several may be meant), where the clauses of that ``text`` are called as in every paper."""

    heard: Heard
    amendment: AmendmentId | None = None
    text: Document | None = None


def on_proposed(state: Negotiation, one: Heard, text: Document) -> OnProposed:
    """An instruction about a clause that ``text`` has not, as it is read on the amendment that
    would bring it; as it is where no open amendment would."""
    if one.made or one.outcome is not Outcome.ORPHANED:
        return OnProposed(one)
    names = tuple(dict.fromkeys(_names(one, text)))
    found = _named(state, names[0]) if len(names) == 1 else ()
    if len(found) > 1:
        why = message(
            "“{name}” is a paragraph that several amendments propose: {amendments}.",
            name=names[0],
            amendments=tuple(new.amendment for new in found),
        )
        return OnProposed(replace(one, outcome=Outcome.AMBIGUOUS, why=why, choices=()))
    for new in found:
        entry = state.entry(new.amendment)
        given = None
        if entry is not None:
            given = text_with(entry.amendment, state.states, state.redline)
        if given is None or new.clause not in given:
            continue
        called = as_called(state, given)
        again = read(one.words, _renamed(called, new.clause, names[0]))
        heard = [with_hedge(each, one.hedge) for each in again]
        changes = heard[0].changes if len(heard) == 1 else None
        if changes is not None and _concerned(changes, given) == [new.clause]:
            words = told(changes, called)
            return OnProposed(
                replace(heard[0], understood=words, choices=()), new.amendment, called
            )
        if len(heard) == 1 and changes is None:
            return OnProposed(replace(heard[0], choices=()))
    return OnProposed(one)


def _names(one: Heard, text: Document) -> Iterator[str]:
    """What the clauses are called that an instruction names."""
    for part in parts(one.words, text):
        for request in part.requests:
            for place in (*request.places, request.target):
                top = place
                while top is not None and top.within is not None:
                    top = top.within
                if top is not None and top.number:
                    yield f"{_PART.get(top.kind or ClauseKind.OPERATIVE, '')}{top.number}"


def _renamed(text: Document, clause: ClauseId, name: str) -> Document:
    """The text where a clause has the number by which it is named."""
    label = name.removeprefix("OP ").removeprefix("PP ")
    return text.with_clauses(
        tuple(replace(one, label=label) if one.id == clause else one for one in text)
    )


def _concerned(changes: ChangeSet, text: Document) -> list[ClauseId]:
    """The clauses of ``text`` that changes amend or bring."""
    found: dict[ClauseId, None] = {}
    for change in changes.changes:
        if isinstance(change, Insertion):
            found.update((clause.id, None) for clause in change.clauses)
        else:
            found[change.clause] = None
    return [clause for clause in found if clause in text]
