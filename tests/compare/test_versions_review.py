"""Revisions written by hand from texts that nothing was tuned to, in six languages."""

import json
from collections import Counter
from typing import Any

import pytest

from draftbench.compare.alignment import align
from draftbench.compare.links import Alignment, Mode
from draftbench.document import Document
from draftbench.formats.reading import read
from support.gold import GOLD
from support.revisions import moved_min

REVISIONS = json.loads((GOLD / "review_revisions.json").read_text(encoding="utf-8"))["pairs"]
REGIONAL = GOLD.parent / "regional"


def parsed(text: str, name: str) -> Document:
    return next(iter(read(text.encode(), name).parts))


def texts(pair: dict[str, Any]) -> tuple[Document, Document]:
    base = (
        (REGIONAL / f"{pair['base']}.txt").read_text(encoding="utf-8")
        if pair["base"]
        else "\n\n".join(pair["old"])
    )
    return parsed(base, "old.txt"), parsed("\n\n".join(pair["new"]), "new.txt")


def short(id_: str) -> str:
    return id_.split(".", 1)[1]


def flags(old: Document, new: Document, gold: list[dict[str, Any]]) -> set[tuple[str, str]]:
    """The links that lie outside the heaviest chain."""
    sides = [[{"id": short(c.id), "text": c.text.plain} for c in text] for text in (old, new)]
    return {(k["old"], k["new"]) for k, m in zip(gold, moved_min(*sides, gold), strict=True) if m}


@pytest.fixture(scope="module")
def found() -> list[tuple[dict[str, Any], Document, Document, Alignment]]:
    result = []
    for pair in REVISIONS:
        old, new = texts(pair)
        result.append((pair, old, new, align(old, new)))
    return result


@pytest.mark.slow
def test_revisions_written_by_hand_are_linked(found: list[Any]) -> None:
    counts: Counter[str] = Counter()
    for pair, old, new, alignment in found:
        assert alignment.mode is Mode.VERSIONS, pair["id"]
        ours = {
            (short(a), short(b)): link
            for link in alignment.links
            for a in link.left
            for b in link.right
        }
        gold = {(k["old"], k["new"]): k for k in pair["links"]}
        right = ours.keys() & gold.keys()
        counts.update(right=len(right), said=len(ours), true=len(gold))
        for place in right:
            counts["heavy right"] += gold[place]["kind"] == "heavy"
            if gold[place]["rel"] == "one":
                counts["standing"] += 1
                counts["standing right"] += ours[place].standing == gold[place]["standing"]
        counts["heavy true"] += sum(k["kind"] == "heavy" for k in pair["links"])
        moved = flags(old, new, pair["links"])
        flagged = {place for place, link in ours.items() if link.moved}
        counts.update(flagged=len(flagged), moved=len(moved))
        counts["flagged right"] += len(flagged & moved)
    assert counts["right"] / counts["said"] >= 0.98
    assert counts["right"] / counts["true"] >= 0.98
    assert counts["heavy right"] / counts["heavy true"] >= 0.95
    assert counts["standing right"] / counts["standing"] >= 0.99
    assert 2 * counts["flagged right"] / (counts["flagged"] + counts["moved"]) >= 0.88


@pytest.mark.parametrize("pair", REVISIONS, ids=lambda pair: str(pair["id"]))
def test_every_id_of_the_links_is_one_of_the_texts(pair: dict[str, Any]) -> None:
    sides = [{short(clause.id) for clause in text} for text in texts(pair)]
    assert {k["old"] for k in pair["links"]} <= sides[0]
    assert {k["new"] for k in pair["links"]} <= sides[1]
