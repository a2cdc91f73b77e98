"""Pairs of real independent texts, graded clause by clause (``tests/data/independent``)."""

import json
import re
from dataclasses import replace
from functools import cache

from draftbench.document import Document
from draftbench.formats.plain.reader import read_text
from support.gold import GOLD
from support.regional import Graded

INDEPENDENT = GOLD.parent / "independent"
TUNED = (
    "charter",
    "firearms",
    "indigenous",
    "maternal",
    "sport",
    "bullying",
    "migration",
    "older",
)
"""Pairs on which the options were chosen, each judged by what was best on the others."""
SET_ASIDE = ("missing", "poverty", "displaced")
"""Pairs that were set aside once, for which no option was chosen then. Their figures were looked at
since: the options are now those that do best on all pairs together."""
UNSEEN = ("journalists", "torture")
"""Pairs labelled before any ranking of them was seen, and measured once, when all else was
chosen."""
LATER = ("education", "green", "housing", "wildlife")
"""Pairs with few common sentences, labelled before any ranking of them was seen; nothing is chosen
on them."""

FRESH = ("elections", "gender", "syria", "terrorism", "child", "racism")
"""The first six of a list of pairs drawn by lot, labelled by two readers before any ranking of them
was seen, and measured once when all else was chosen."""
FRESH_MORE = ("financing", "belief", "disabilities")
"""Three more of that list."""
SECOND = ("food", "activities", "golan", "order")
"""The first four of a second list, labelled before any ranking of them was seen."""

_SIGNS = re.compile(r"[\W_]+")


@cache
def independent_pair(name: str) -> Graded:
    """A graded pair, read from its two files as the program reads them."""
    data = json.loads((INDEPENDENT / f"{name}.json").read_text(encoding="utf-8"))
    left, right = (_read(f"{name}.{side}") for side in ("left", "right"))
    return Graded(
        name,
        left,
        right,
        {(pair["right"], pair["left"]): pair["grade"] for pair in data["pairs"]},
        (_names(left, data["left"]), _names(right, data["right"])),
        frozenset(data["rated"]),
        {(pair["right"], pair["left"]): pair["grade"] for pair in data.get("second", ())},
    )


def both_readers(pair: Graded) -> Graded:
    """The pair with only what both readers grade alike; on what else they both read it is
    neutral."""
    grades = {
        one: grade if pair.grades.get(one, "none") == grade else "weak"
        for one, grade in pair.second.items()
    }
    return replace(pair, grades={**pair.grades, **grades})


def _read(name: str) -> Document:
    """The longest text of a file: a declaration is read as a text before it and itself."""
    parts = read_text((INDEPENDENT / f"{name}.txt").read_text(encoding="utf-8"), name).parts
    return max(parts, key=lambda part: sum(len(clause.text) for clause in part))


def _names(text: Document, units: list[dict[str, str]]) -> dict[str, str]:
    """What the grades call each clause: the unit of its words, or of which it is a part; its own
    identity where there is none."""
    plain = [(_SIGNS.sub("", unit["text"]).casefold(), unit["id"]) for unit in units]
    named: dict[str, str] = {}
    for clause in text:
        words = _SIGNS.sub("", clause.text.plain).casefold()
        found = next((id_ for own, id_ in plain if words and words == own), "") or next(
            (id_ for own, id_ in plain if words and (words in own or own in words)), ""
        )
        named[str(clause.id)] = found or f"clause {clause.id}"
    return named
