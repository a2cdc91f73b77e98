"""What a change set does, clause by clause and free of any language: what a title says of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Any

from draftbench.amend.changesets.changes import (
    ChangeSet,
    Deletion,
    Insertion,
    Join,
    Relocation,
    Slot,
    Splice,
    Split,
)
from draftbench.document import ClauseId, Document, spoken_labels


class Deed(StrEnum):
    """What is done to clauses."""

    AMEND = "amend"
    DELETE = "delete"
    MOVE = "move"
    DIVIDE = "divide"
    JOIN = "join"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Summary:
    """One thing that a change set does: the ``deed`` to these ``clauses`` (new ones: those that
    stand by now); ``slot`` is where they go, or where ``count`` new ones come; ``into`` the clause
    that one is joined to."""

    deed: Deed
    clauses: tuple[ClauseId, ...] = ()
    slot: Slot | None = None
    into: ClauseId | None = None
    count: int = 1


def summarize(changes: ChangeSet) -> tuple[Summary, ...]:
    """Return what a change set does: the edited clauses as one, the deleted as one, then each move,
    division and joining, then the new clauses of each place."""
    edited: dict[ClauseId, None] = {}
    gone: dict[ClauseId, None] = {}
    other: list[Summary] = []
    new: dict[Slot, int] = {}
    brought = brought_by(changes)
    for change in changes.changes:
        match change:
            case Splice():
                edited[change.clause] = None
            case Deletion():
                gone[change.clause] = None
            case Insertion():
                new[change.slot] = new.get(change.slot, 0) + 1
            case Relocation() if change.clause not in brought:
                other.append(Summary(Deed.MOVE, (change.clause,), change.slot))
            case Split():
                other.append(Summary(Deed.DIVIDE, (change.clause,)))
            case Join():
                other.append(Summary(Deed.JOIN, (change.clause,), into=change.into))
    lists = ((Deed.AMEND, edited), (Deed.DELETE, gone))
    return (
        *(Summary(deed, tuple(clauses)) for deed, clauses in lists if clauses),
        *other,
        *(Summary(Deed.NEW, slot=slot, count=count) for slot, count in new.items()),
    )


def brought_by(changes: ChangeSet) -> frozenset[ClauseId]:
    """Return the clauses that a change set brings: new ones, and second parts of divided ones."""
    found: set[ClauseId] = set()
    for change in changes.changes:
        if isinstance(change, Insertion):
            found.update(clause.id for clause in change.clauses)
        elif isinstance(change, Split):
            found.add(change.new)
    return frozenset(found)


def numbers_in(changes: ChangeSet, text: Document) -> dict[ClauseId, str]:
    """Return what ``text``, for which ``changes`` were made, calls the clauses that they concern
    ("OP 5"), those they stand behind or under too; what has no number there is left out."""
    labels = spoken_labels(text)
    found: dict[ClauseId, str] = {}
    for change in changes.changes:
        named = (getattr(change, name, None) for name in ("clause", "into"))
        for clause in (*named, *getattr(change, "slot", ())):
            if clause is not None and labels.get(clause):
                found[clause] = labels[clause]
    return found


def numbers_as_written(
    written: ChangeSet, carried: ChangeSet, text: Document
) -> dict[ClauseId, str]:
    """Return the same of changes that were ``written`` for ``text`` and ``carried`` to a later one:
    a clause that has the words of another since it was joined or divided has its number."""
    found = numbers_in(carried, text)
    before, after = (
        {change.clause for change in each.changes if isinstance(change, Splice)}
        for each in (written, carried)
    )
    if len(before) == 1:
        found |= dict.fromkeys(after - before, next(iter(numbers_in(written, text).values()), ""))
    return {clause: number for clause, number in found.items() if number}


# Titles that earlier versions made and stored with an amendment, known again by their shape. They
# said what its changes do in English, with the numbers of the text of that moment: "Amend OP 5;
# delete PP 2". What a person called an amendment reads otherwise, and stays.

_NUMBER = (
    r"(?:(?:[IVXLC]+|[A-Z]|\d+) )?(?:new )?(?:[OP]P )?[A-Z]?\d[\w.]*"
    r"(?: (?:bis|ter|quater|quinquies|alt|pre|option)\b(?: \d+)?)*"
)
_ITEM = r"(?:\([^()\s]{1,8}\)\w*|(?:bullet|subparagraph) \d+)"
_CALLED = r"the [a-z]+(?: line)?(?: “[^“”]*”)?"
_NAME = (
    rf"(?:(?:{_NUMBER}|{_ITEM})(?: {_ITEM})*|new (?:operative|preambular)"
    rf"|{_CALLED}|a (?:new )?paragraph)"
)
_NAMES = rf"{_NAME}(?:, {_NAME})*(?: and \d+ more)?"
_PLACE = rf"(?:after {_NAME}|at the beginning(?: of {_NAME})?)"
_DEEDS = {
    "splice": rf"amend {_NAMES}",
    "delete": rf"delete {_NAMES}",
    "move": rf"move {_NAME} {_PLACE}|change the level of {_NAME}",
    "split": rf"divide {_NAME}",
    "join": rf"join {_NAME} to {_NAME}",
    "insert": rf"(?:new paragraph|\d+ new paragraphs) {_PLACE}",
}
"""What was said of changes, by what their data say that they do."""
_OTHER = re.compile(
    rf"amendment|text for {_NAME} in place of am-\d+(?:, am-\d+)*"
    r"|direct change without a place in the new text"
    rf"|(?:edit|deletion|move|level) of {_NAME}|new clause after {_NAME}"
    r"|replace “[^“”]*” by (?:“[^“”]*”|nothing) in \d+ places?"
    rf"|put the opening of (?:{_NAME}|\d+ clauses) into the shape of [^;.]+",
    re.IGNORECASE,
)
_BEHIND = re.compile(r" \((?:rest of am-\d+|am-\d+(?:, am-\d+)* merged)\)$")
"""What was put behind the title of what an amendment is the rest of, or was merged from."""


def given_title(data: dict[str, Any]) -> str:
    """Return the title that a person gave to the amendment with that data (see
    :func:`draftbench.amend.changesets.plain_data.amendment_to_data`); empty where the program made
    it, which then said just what the changes do, whatever the numbers of the clauses were."""
    title: str = data["title"]
    head = title
    while (found := _BEHIND.search(head)) is not None:
        head = head[: found.start()]
    deeds = {change["do"] for change in data["changes"]["changes"]} if head == title else _DEEDS
    if _OTHER.fullmatch(head) or _shape(frozenset(deeds)).fullmatch(head):
        return ""
    return head if data.get("rest") else title


@lru_cache(maxsize=8)
def _shape(deeds: frozenset[str]) -> re.Pattern[str]:
    """Return the shape of the titles of changes that do all this."""
    every = "|".join((*(_DEEDS[deed] for deed in sorted(deeds) if deed in _DEEDS),))
    one = rf"(?:{every}|and \d+ more changes)"
    return re.compile(rf"{one}(?:; {one})*", re.IGNORECASE)
