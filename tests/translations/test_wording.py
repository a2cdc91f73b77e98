"""One glossary for window, terminal, papers and guide: ``tests/data/wording.json`` says which words
none of them uses, what they say instead, and where such a word is right all the same. An equals
sign stands before what is wrong only where it is all that is said."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache

import pytest

from draftbench.language.phrasebook import FALLBACK, phrasebook
from support.checkout import ROOT
from support.translations import catalogues

ROWS = json.loads((ROOT / "tests" / "data" / "wording.json").read_text("utf-8"))
WORDS = [(words, row["write"]) for row in ROWS for words in row["avoid"]]
RIGHT = [words for row in ROWS for words in row.get("except", ())]
OUTCOMES = ("already in the text", "needs confirmation", "no longer has a place")


@cache
def sentences() -> tuple[tuple[str, str], ...]:
    """What :func:`_sentences` finds, looked up once."""
    return tuple(_sentences())


def _sentences() -> Iterator[tuple[str, str]]:
    """All that a user reads in English, with where."""
    for one in catalogues.gather():
        for said in one.id if isinstance(one.id, tuple) else (one.id,):
            if said:
                yield one.locations[0][0] if one.locations else "", said
    for key, phrase in phrasebook(FALLBACK).phrases.items():
        for said in (phrase,) if isinstance(phrase, str) else phrase.values():
            yield key, said
    for page in (*sorted((ROOT / "docs").glob("*.md")), ROOT / "README.md"):
        for line in page.read_text("utf-8").splitlines():
            yield page.name, line


def strays(said: str) -> list[str]:
    """The words of a sentence that are to be avoided, with what to write."""
    for right in RIGHT:
        said = said.replace(right, "")
    found = []
    for words, write in WORDS:
        if words.startswith("= "):
            is_there = said.strip(" .…:").casefold() == words[2:].casefold()
        else:
            begin, end = (r"\b" if words[at].isalnum() else "" for at in (0, -1))
            is_there = re.search(f"{begin}{re.escape(words)}{end}", said, re.IGNORECASE)
        if is_there:
            found.append(f"“{words}” in “{said}”: write {write}")
    return found


@pytest.mark.slow
def test_no_sentence_has_a_word_that_the_glossary_avoids() -> None:
    found = [f"{where}: {stray}" for where, said in sentences() for stray in strays(said)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("words", [words for words, _ in WORDS])
def test_a_stray_word_is_found(words: str) -> None:
    alone = words.removeprefix("= ")
    assert strays(f"{alone.capitalize()}…")
    assert bool(strays(f"Then {alone} stays.")) is not words.startswith("= ")


@pytest.mark.slow
def test_everything_that_is_read_is_held_against_it() -> None:
    read = {where.split("/")[0] for where, _ in sentences()}
    assert read >= {"gui", "cli", "app", "amend", "formats", "head.amendment", "README.md"}
    assert read >= {"collect.md", "commands.md"}
    said = {said for _, said in sentences()}
    assert "Open a negotiation" in said  # of resources/commands.json


@pytest.mark.slow
def test_every_exception_is_needed() -> None:
    everything = "\n".join(said for _, said in sentences())
    assert [right for right in RIGHT if right not in everything] == []


@pytest.mark.slow
@pytest.mark.parametrize("words", OUTCOMES)
def test_outcomes_have_the_same_words_everywhere(words: str) -> None:
    read = {where.split("/")[0] for where, said in sentences() if words in said}
    assert read >= {"gui", "cli", "collect.md"}
