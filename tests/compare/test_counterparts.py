"""Which texts of several files answer to each other."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from draftbench.compare.counterparts import counterpart, counterparts, distinct, united
from draftbench.compare.links import Mode
from draftbench.compare.several.rows import either_way
from draftbench.document import Document
from draftbench.document.labels import joined
from draftbench.formats.reading import read
from support.texts import text

VERSIONS = Path(__file__).parents[1] / "data" / "gold" / "versions"

LAMPS = (
    "Urges every harbour to keep its lamps lit from dusk until the last ship is moored",
    "Invites the keepers of lamps to count the hours in which theirs was dark",
)
ROPES = (
    "Recommends that ropes be tarred twice a year and replaced when a strand has parted",
    "Requests the master of ropes to keep a ledger of those that were replaced",
)
BELLS = (
    "Calls upon pilots to answer each bell with three strokes of their own",
    "Decides that no bell shall be rung for sport while ships are entering",
)


def names(files: Sequence[Sequence[Document]]) -> list[tuple[tuple[str, ...], ...]]:
    found = counterparts(files)
    return [tuple(tuple(one.name for one in side) for side in group.sides) for group in found]


def called(
    name: str, words: Sequence[str], *, kind: str = "resolution", title: str = ""
) -> Document:
    return replace(text(name, *words), kind=kind, title=title)


def test_texts_go_together_by_their_words_whatever_they_are_called() -> None:
    old = [called("resolution", LAMPS), called("declaration", ROPES, kind="declaration")]
    new = [called("text", (ROPES[0], BELLS[0]), kind="text"), called("resolution-2", LAMPS)]
    assert names([old, new]) == [
        (("resolution",), ("resolution-2",)),
        (("declaration",), ("text",)),
    ]


def test_what_has_no_counterpart_stands_alone() -> None:
    old = [called("resolution", LAMPS), called("annex", ROPES, kind="text")]
    new = [called("resolution", LAMPS), called("declaration", BELLS, kind="declaration")]
    assert names([old, new]) == [
        (("resolution",), ("resolution",)),
        (("annex",), ()),
        ((), ("declaration",)),
    ]


def test_a_text_that_another_version_parts_in_two_stays_together() -> None:
    whole = [called("resolution", (*LAMPS, *ROPES, *BELLS))]
    parted = [called("resolution", (*LAMPS, *ROPES)), called("resolution-2", BELLS)]
    both = ("resolution", "resolution-2")
    assert names([whole, parted]) == [(("resolution",), both)]
    assert names([parted, whole]) == [(both, ("resolution",))]


def test_two_texts_alone_are_counterparts_whatever_they_say() -> None:
    assert names([[called("a", LAMPS)], [called("b", BELLS)]]) == [(("a",), ("b",))]


def test_without_common_words_title_and_then_order_decide() -> None:
    old = [
        called("resolution", LAMPS, title="Harbours"),
        called("resolution-2", ROPES, title="Sea"),
    ]
    new = [called("resolution", BELLS, title="Sea"), called("resolution-2", (), title="Harbours")]
    assert names([old, new]) == [
        (("resolution",), ("resolution-2",)),
        (("resolution-2",), ("resolution",)),
    ]
    untitled = [[replace(one, title="") for one in side] for side in (old, new)]
    assert names(untitled) == [
        (("resolution",), ("resolution",)),
        (("resolution-2",), ("resolution-2",)),
    ]


def test_two_lists_of_names_are_none() -> None:
    old = [called("resolution", LAMPS), called("participants", ROPES, kind="participants")]
    new = [called("resolution", LAMPS), called("participants", BELLS, kind="participants")]
    assert names([old, new])[1:] == [(("participants",), ()), ((), ("participants",))]


def test_three_files_go_together() -> None:
    files = [
        [called("resolution", LAMPS), called("annex", ROPES, kind="text")],
        [called("a", LAMPS)],
        [called("b", BELLS), called("c", ROPES), called("d", LAMPS)],
    ]
    assert names(files) == [
        (("resolution",), ("a",), ("d",)),
        (("annex",), (), ("c",)),
        ((), (), ("b",)),
    ]


def test_every_text_stands_in_one_group() -> None:
    found = counterparts([[called("a", LAMPS), called("b", ())], [called("c", ())], []])
    assert sorted(one.name for group in found for side in group.sides for one in side) == [
        "a",
        "b",
        "c",
    ]


@pytest.mark.parametrize("name", ["cultural_draft", "monusco", "gender_killing"])
def test_real_revisions_are_told_by_their_words(name: str) -> None:
    old, new = (
        read((VERSIONS / f"{name}.{side}.txt").read_bytes(), f"{name}.{side}.txt").parts
        for side in ("old", "new")
    )
    longest = max(old, key=len)
    group = next(one for one in counterparts([old, new]) if longest in one.sides[0])
    assert max(new, key=len) in group.sides[1]


def test_the_counterpart_of_a_text_is_found_or_there_is_none() -> None:
    draft = called("draft", LAMPS)
    others = [called("annex", ROPES), called("resolution", (LAMPS[0], BELLS[0]))]
    assert counterpart(draft, others) is others[1]
    assert counterpart(draft, others[:1]) is None


def test_clause_ids_become_unique_in_a_file() -> None:
    one, two = text("L", *LAMPS), replace(text("L", *ROPES), name="annex")
    made = distinct([one, two])
    assert made[0] is one
    assert [clause.text for clause in made[1]] == [clause.text for clause in two]
    assert not {clause.id for clause in made[0]} & {clause.id for clause in made[1]}


def test_the_alignments_of_parts_are_one_of_the_whole() -> None:
    old, new = [text("L", *LAMPS), text("M", *ROPES)], [text("R", *LAMPS), text("S", *ROPES)]
    found = [either_way(a, b, mode=Mode.VERSIONS) for a, b in zip(old, new, strict=True)]
    whole = united(joined(old), joined(new), found)
    assert [link.left for link in whole.links] == [(c.id,) for one in old for c in one]
    assert whole.mode is Mode.VERSIONS
