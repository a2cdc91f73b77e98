"""What became of each clause between two versions: revisions made for the purpose, and the gold."""

import pytest

from support.gold import pairs
from support.revisions import BASES, LEVELS, moved_min, revision, special


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
