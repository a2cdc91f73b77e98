"""The terms of clauses and the stems behind them."""

import json
from itertools import product

import snowballstemmer
from hypothesis import given, settings
from hypothesis import strategies as st

from draftbench.compare.kin import KIN, families, kin
from draftbench.compare.terms import placed_terms, stem, terms
from draftbench.resources import resource

_SNOWBALL = snowballstemmer.EnglishStemmer()
_FAMILIES = json.loads(resource("language", "kin_en.json").read_text(encoding="utf-8"))["families"]
_WORDS = sorted({word for run in _FAMILIES.values() for word in run.lower().split() if word})


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(
        st.text("abcdefghijklmnopqrstuvwxyzé", min_size=1, max_size=9),
        st.builds(str.__add__, st.sampled_from(_WORDS), st.text("aeilnrstuy", max_size=3)),
    )
)
def test_a_word_that_ends_in_no_suffix_is_what_the_stemmer_says(word: str) -> None:
    assert stem(word, "en") == _SNOWBALL.stemWord(word)


def test_no_end_of_two_letters_is_forgotten() -> None:
    letters = "abcdefghijklmnopqrstuvwxyz"
    for head, ends in product(("nation", "gener", "care", "b", "proc"), product(letters, letters)):
        word = head + "".join(ends)
        assert stem(word, "en") == _SNOWBALL.stemWord(word), word


def test_families_are_the_same_with_and_without_places() -> None:
    text = "Calls upon all Member States to strengthen cooperation against organized crime"
    placed = placed_terms(text, "en")
    assert [term for term, _, _ in placed] == terms(text, "en")
    found = [term for term, _, _ in kin(placed, "en")]
    assert found == families(terms(text, "en"), "en")
    assert found
    assert all(term.startswith(KIN) for term in found)
