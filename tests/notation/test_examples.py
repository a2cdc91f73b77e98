"""Examples after the conventions of negotiated texts, labelled by hand (``data/notation.json``).

A label is a kind and what it says: ``B:`` bracket and ``@`` its owners (``?`` before one that is
on no list), ``A:`` the words of alternatives, ``P:`` placeholder, ``S:`` status, ``V:`` position
and its target, ``N:`` names before a paragraph, ``O:`` option, ``K:`` keyword, ``D:`` deletion,
``I:`` addition, ``U:`` a bracket without its pair.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from draftbench.amend.notation import (
    Addition,
    Alternatives,
    Attribution,
    Bracket,
    Deletion,
    Keyword,
    OptionHead,
    Owner,
    Placeholder,
    Position,
    StatusNote,
    Unbalanced,
    read_notation,
)
from draftbench.amend.notation.whole import bracket_count
from draftbench.document import RichText

EXAMPLES = json.loads(
    (Path(__file__).parents[1] / "data" / "notation.json").read_text(encoding="utf-8")
)


def codes(owners: tuple[Owner, ...]) -> str:
    return "+".join(owner.code if owner.known else f"?{owner.text}" for owner in owners)


def labels(text: str) -> list[str]:
    """What is read, as labels."""
    found = read_notation(RichText(text))
    owned = {id(b.attribution) for b in found if isinstance(b, Bracket)}
    said: list[str] = []
    for one in found:
        surface = text[one.start : one.end]
        match one:
            case Bracket():
                said.append(f"B:{surface}" + (f"@{codes(one.owners)}" if one.owners else ""))
            case Alternatives():
                said.append("A:" + "|".join(text[slice(*o.words)] for o in one.options))
            case Placeholder():
                said.append(f"P:{surface}")
            case StatusNote():
                said.append(f"S:{one.status}")
            case Position():
                said.append(f"V:{one.verb.value} {one.target}".strip())
            case Attribution() if id(one) not in owned:
                said.append(f"N:{codes(one.owners)}")
            case OptionHead() | Keyword():
                said.append(f"O:{one.number}" if isinstance(one, OptionHead) else f"K:{one.word}")
            case Deletion() | Addition():
                kind = "D" if isinstance(one, Deletion) else "I"
                said.append(f"{kind}:{text[slice(*one.words)]}")
            case Unbalanced():
                said.append(f"U:{one.sign}")
    return said


def test_every_example_is_read_as_it_is_labelled() -> None:
    wrong = {}
    for example in EXAMPLES:
        found, wanted = sorted(labels(str(example["text"]))), sorted(example["objects"])
        if found != wanted:
            wrong[example["text"]] = found, wanted
    assert wrong == {}


def test_there_are_examples_of_every_kind_and_of_none() -> None:
    kinds = Counter(label[0] for example in EXAMPLES for label in example["objects"])
    assert set(kinds) == set("BAPSVNOKDIU")
    assert len(EXAMPLES) >= 200
    assert sum(not example["objects"] for example in EXAMPLES) >= 40


@pytest.mark.parametrize("inside", ["1,500", "12,000,000", "30"])
def test_a_number_beside_another_bracket_is_contested(inside):
    found = read_notation(RichText(f"trees above [{inside}][FRA: 1,200] metres are rare,"))
    assert bracket_count(found) == 2


def test_several_numbers_at_once_are_named():
    assert bracket_count(read_notation(RichText("as was shown [1, 15, 200] before,"))) == 0
