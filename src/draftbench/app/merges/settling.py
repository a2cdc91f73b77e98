"""Deciding the conflicts of a merge, at once or later from the file in which it was saved."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from msgspec import convert

from draftbench.amend.changesets.changes import Change
from draftbench.amend.changesets.documentdata import Form, Id, Words, document_in
from draftbench.amend.changesets.editing import replaced, retyped
from draftbench.app.drafts.drafting import harmless, without
from draftbench.app.merges.merging import Merge, MergeConflict, Side, merged
from draftbench.document import ClauseId, Document
from draftbench.document.exchange import to_data
from draftbench.errors import InputError, UsageError
from draftbench.messages import counted_message, message

Revisions = Sequence[tuple[str, Document]]
"""Who revised the base, and how."""

_WRITTEN = "text:"
_AUTHOR = "written"


@dataclass(frozen=True, slots=True)
class Choice:
    """The conflict at ``where`` is decided: as ``who`` wants it, or where that is empty so that the
    clause reads ``text`` (empty: it goes)."""

    where: ClauseId
    who: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class SavedMerge:
    """All that a merge was made of."""

    base: Document
    revisions: Revisions
    choices: tuple[Choice, ...] = ()

    def merge(self) -> Merge:
        """The merge with the decisions that were taken."""
        return merged(self.base, self.revisions, partial(settle, self.choices))

    def decided(self, wanted: Sequence[str]) -> SavedMerge:
        """With more decisions: each "N=WHO", or "N=text:how the clause reads", N being the number
        of a conflict of this merge, from 1. Raises UsageError where one names nothing that is
        there."""
        conflicts = self.merge().conflicts
        new = [_choice(one, conflicts) for one in wanted]
        places = {choice.where for choice in new}
        if len(places) < len(new):
            raise UsageError("A conflict can be decided only once.", remedy="resolve")
        return replace(self, choices=(*self.choices, *new))

    def data(self) -> dict[str, Any]:
        """The JSON that is saved: that of the merge, and all that is needed to decide later."""
        result = self.merge()
        data = result.data()
        kinds = {c.id: c for c in result.redline.result}
        for clause in data["clauses"]:
            full = kinds[clause["id"]]
            clause |= {"kind": full.kind.value, "label": full.label}
            clause |= {"level": full.level, "parent": full.parent}
        for number, conflict in enumerate(data["conflicts"], 1):
            stood = self.base.get(conflict["where"])
            conflict |= {"number": number, "base": "" if stood is None else stood.text.plain}
        data["merge"] = {
            "base": to_data(self.base),
            "revisions": [{"who": who, "text": to_data(text)} for who, text in self.revisions],
            "choices": [
                {"where": one.where, "who": one.who, "text": one.text} for one in self.choices
            ],
        }
        return data


class _Revision(Form):
    who: Words
    text: dict[str, Any]


class _Choice(Form):
    where: Id
    who: Words
    text: Words


class _Saved(Form):
    base: dict[str, Any]
    revisions: list[_Revision]
    choices: list[_Choice]


def saved(content: bytes, name: str) -> SavedMerge:
    """The merge that a file saved. Raises InputError where it holds none."""
    try:
        return restored(json.loads(content)["merge"])
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise InputError(
            "{name} holds no saved merge; give the revised texts too, or a file of “merge -o”.",
            name=name,
        ) from error


def restored(found: Mapping[str, Any]) -> SavedMerge:
    """The merge that :meth:`SavedMerge.data` keeps under "merge". Raises ValueError, KeyError or
    TypeError where it is none."""
    json.dumps(found, ensure_ascii=False).encode()  # half a character in it could not be saved
    data = convert(found, _Saved, strict=True)
    return SavedMerge(
        document_in(data.base),
        tuple((one.who, document_in(one.text)) for one in data.revisions),
        tuple(Choice(ClauseId(one.where), one.who, one.text) for one in data.choices),
    )


def settle(
    choices: Sequence[Choice], base: Document, sides: Sequence[Side]
) -> tuple[tuple[str, Document], ...]:
    """Lets the sides have their way that were chosen, and drops what the others want there. Gives
    what is written instead, as revisions of the base of their own."""
    decided: Mapping[ClauseId, Choice] = {choice.where: choice for choice in choices}
    for side in sides:
        dropped: set[Change] = set()
        for change, places in list(side.held.items()):
            theirs = [decided[at] for at in places if at in decided]
            if any(choice.who != side.who for choice in theirs):
                dropped.add(change)
                del side.held[change]
            elif theirs:
                left = tuple(at for at in places if at not in decided)
                if left:
                    side.held[change] = left
                else:
                    del side.held[change]
        kept = tuple(change for change in side.changes.changes if change not in dropped)
        side.changes = replace(side.changes, changes=kept)
    written = base
    for choice in choices:
        if choice.who or choice.where not in written:
            continue
        if choice.text.strip():
            text = retyped(written[choice.where].text, harmless(choice.text))
            written = replaced(written, choice.where, text)
        else:
            written = without(written, choice.where)
    return ((_AUTHOR, written),) if written != base else ()


def conflict_number(wanted: str, conflicts: Sequence[MergeConflict]) -> int:
    """The number, from 1, of the conflict that a decision ("N=WHO") names. Raises UsageError where
    there is none of that number."""
    number, sign, _ = wanted.partition("=")
    if not sign or not number.strip().isdecimal():
        raise UsageError(
            "“{number}” is no number of a conflict; write N=WHO or N=text:WORDS.", number=number
        )
    at = int(number)
    if not 1 <= at <= len(conflicts):
        msg = (
            counted_message(
                "There is no conflict {at}; the merge has {n} conflict.",
                "There is no conflict {at}; the merge has {n} conflicts.",
                n=len(conflicts),
                at=at,
            )
            if conflicts
            else message("There is no conflict {at}; the merge has none.", at=at)
        )
        raise UsageError(msg)
    return at


def _choice(wanted: str, conflicts: Sequence[MergeConflict]) -> Choice:
    at = conflict_number(wanted, conflicts)
    answer = wanted.partition("=")[2]
    conflict = conflicts[at - 1]
    if answer.startswith(_WRITTEN):
        return Choice(conflict.where, "", answer[len(_WRITTEN) :])
    names = [who for who, _ in conflict.sides]
    if names.count(answer) != 1:
        raise UsageError(
            "Conflict {at} is between {names}; name one of them, or write text:WORDS.",
            at=at,
            names=tuple(names),
        )
    return Choice(conflict.where, answer)
