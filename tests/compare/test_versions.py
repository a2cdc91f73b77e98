"""What became of each clause between two versions: revisions made for the purpose, and the gold."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from draftbench.compare.alignment import align
from draftbench.compare.links import Alignment, Mode
from draftbench.formats.reading import read
from support.gold import GOLD, document, pairs
from support.revisions import BASES, LEVELS, held_out, moved_min, revision, special

SUCCESSIVE = json.loads((GOLD / "successive.json").read_text(encoding="utf-8"))["pairs"]
UN = Path(__file__).parents[3] / "shared" / "data" / "un"


def test_the_weighting_of_moves_gives_the_gold_flags() -> None:
    for pair in pairs():
        told = [link["moved_min"] for link in pair["links"]]
        assert moved_min(pair["old"], pair["new"], pair["links"]) == told, pair["id"]


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("base", BASES)
def test_made_revisions_account_for_every_clause(base: str, level: str) -> None:
    for seed in range(5):
        pair = revision(base, level, seed)
        assert pair == revision(base, level, seed)
        old = {link["old"] for link in pair["links"]} | set(pair["deleted"])
        new = {link["new"] for link in pair["links"]} | set(pair["inserted"])
        assert old == {clause["id"] for clause in pair["old"]}
        assert new == {clause["id"] for clause in pair["new"]}


def test_a_renumbered_revision_changes_no_word() -> None:
    pair = special("renumbered", "A", 1)
    assert {link["kind"] for link in pair["links"]} == {"same"}
    assert any(link["renumbered"] for link in pair["links"])
    assert not any(link["moved_min"] for link in pair["links"])


def joined(found: Alignment) -> dict[tuple[str, str], bool]:
    """Linked pairs of clauses, and whether they moved."""
    return {(a, b): link.moved for link in found.links for a in link.left for b in link.right}


@pytest.mark.slow
def test_unseen_revisions_are_aligned_to_the_bars() -> None:
    """Pairs that no threshold was chosen on; the bars lie a little under what was reached."""
    counts: Counter[str] = Counter()
    for pair in held_out(range(900, 904)):
        texts = document("old", pair["old"]), document("new", pair["new"])
        found = align(*texts)
        assert found.mode is Mode.VERSIONS, pair["id"]
        ours = joined(found)
        assert joined_back(texts) == ours.keys(), pair["id"]
        gold = {(link["old"], link["new"]): link["moved_min"] for link in pair["links"]}
        for group in ("all", pair["level"]):
            counts[f"{group} right"] += len(ours.keys() & gold.keys())
            counts[f"{group} both"] += len(ours) + len(gold)
        counts["all said"] += len(ours)
        flagged = {place for place, moved in ours.items() if moved}
        moved = {place for place, away in gold.items() if away}
        counts["flags right"] += len(flagged & moved)
        counts["flags both"] += len(flagged) + len(moved)
    bars = {"all": 0.97, "easy": 0.99, "medium": 0.985, "hard": 0.96, "veryhard": 0.885}
    bars |= {"renumbered": 0.99, "swapped": 0.99, "alike": 0.99, "flags": 0.81}
    assert counts["all right"] / counts["all said"] >= 0.98
    f1 = {name: 2 * counts[f"{name} right"] / counts[f"{name} both"] for name in bars}
    assert {name: value for name, value in f1.items() if value < bars[name]} == {}


def joined_back(texts: tuple[Any, Any]) -> set[tuple[str, str]]:
    """The pairs that are linked when the texts are given the other way round."""
    turned = align(texts[1], texts[0], mode=Mode.VERSIONS)
    return {(b, a) for link in turned.links for a in link.left for b in link.right}


@pytest.mark.parametrize("pair", SUCCESSIVE, ids=lambda pair: pair["new"])
def test_successive_resolutions_are_aligned_as_labelled(pair: dict[str, Any]) -> None:
    files = UN / pair["old"], UN / pair["new"]
    if not all(file.exists() for file in files):
        pytest.skip("needs the resolutions beside the checkout")
    texts = [next(iter(read(file.read_bytes(), file.name).parts)) for file in files]
    found = align(texts[0], texts[1])
    assert found.mode is Mode.VERSIONS
    ours = {(a.split(".", 1)[1], b.split(".", 1)[1]) for a, b in joined(found)}
    ours -= {(a, b) for a, b in pair["open"]}
    gold = {(a, b) for a, answers in pair["links"].items() for b in answers}
    assert len(ours & gold) / len(gold) >= 0.97
    assert len(ours & gold) / len(ours) >= 0.85


@pytest.mark.slow
def test_rewordings_are_found_in_languages_without_families_of_words_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("draftbench.compare.versions.reading.families", lambda terms, language: [])
    monkeypatch.setattr("draftbench.compare.versions.linking.has_families", lambda language: False)
    right = true = 0
    for pair in pairs():
        ours = joined(align(document("old", pair["old"]), document("new", pair["new"])))
        heavy = {(k["old"], k["new"]) for k in pair["links"] if k["kind"] == "heavy"}
        right, true = right + len(ours.keys() & heavy), true + len(heavy)
    assert right / true >= 0.78
