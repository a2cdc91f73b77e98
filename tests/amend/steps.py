"""A text, what others did to it step by step, and who did it."""

from __future__ import annotations

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.changesets.changes import ChangeSet
from draftbench.amend.changesets.editing import between
from draftbench.amend.redlines.marking import advanced, unmarked
from draftbench.amend.redlines.redline import Redline
from draftbench.amend.stamp import Stamp
from draftbench.document import Document
from support.clauselines import text

ACT = "a: Urges States to act and to report;"
HELP = "b: Invites donors to help the victims;"
CALL, EXPERTS, TRAINING = "c: Calls for help:", "c1<c: by experts;", "c2<c: by trainers;"
MEET = "d: Decides to meet."
BASE = (ACT, HELP, CALL, EXPERTS, TRAINING, MEET)
PARTS = ("a: Urges States to act", "x: and to report;")
AGAIN = ("a: Urges States to act", "y: and to report;")
WHOLE = f"{ACT} {HELP[3:]}"


def step(*after: str, splits=(), joins=(), moving=()) -> tuple:
    """A text, and what was split, joined and moved to come to it."""
    return after, dict(splits), dict(joins), tuple(moving)


def changes(before: Document, one: tuple) -> ChangeSet:
    after, splits, joins, moving = one
    return between(before, text(*after), splits=splits, joins=joins, moving=moving)


def redline(*steps: tuple) -> Redline:
    made = unmarked(text(*BASE), text(*BASE))
    for number, one in enumerate(steps):
        stamp = Stamp("Mexico", ("MEX",), "", "", AmendmentId(f"am-{number}"))
        made = advanced(made, changes(made.result, one), stamp)
    return made


REST = BASE[1:]
SPLIT = step(*PARTS, *REST, splits={"x": "a"})
SAME_SPLIT = step(*AGAIN, *REST, splits={"y": "a"})
JOIN = step(WHOLE, *BASE[2:], joins={"b": "a"})
