"""The stems that are shipped."""

import json

import pytest

from draftbench.compare.terms import STEMS, stem, stemmed
from draftbench.resources import resource


@pytest.mark.parametrize("language", sorted(STEMS))
def test_shipped_stems_are_those_of_the_stemmer(language: str) -> None:
    text = resource("language", f"stems_{language}.json").read_text(encoding="utf-8")
    shipped = json.loads(text)["stems"]
    assert len(shipped) > 500
    assert shipped == {word: stemmed(word, language) for word in shipped}


def test_a_shipped_word_has_the_stem_that_any_other_has() -> None:
    assert stem("prisoners", "en") == stemmed("prisoners", "en")
    assert stem("zebraings", "en") == stemmed("zebraings", "en")
