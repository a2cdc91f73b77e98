"""Labelled instructions in three languages: as many are understood as were, none silently wrong."""

from __future__ import annotations

from collections import Counter

import pytest

from draftbench.amend.instructions import read
from support.instructed import SETS, Labelled, Verdict, judged, labelled, text_of, traps

LANGUAGES = ("en", "fr", "es")
READ = (Verdict.UNDERSTOOD, Verdict.ASKED)
OFFERED = (*READ, Verdict.OFFERED)
LEAST = {
    ("", "en"): 15,
    ("", "fr"): 8,
    ("", "es"): 7,
    ("unseen", "en"): 34,
    ("unseen", "fr"): 32,
    ("unseen", "es"): 32,
    ("later", "en"): 242,
    ("later", "fr"): 172,
    ("later", "es"): 172,
    ("outside", "en"): 17,
    ("outside", "fr"): 20,
    ("outside", "es"): 20,
    ("outside2", "en"): 14,
    ("outside2", "fr"): 14,
    ("outside2", "es"): 15,
    ("outside3", "en"): 24,
    ("outside3", "fr"): 18,
    ("outside3", "es"): 18,
    ("outside4", "en"): 24,
    ("outside4", "fr"): 18,
    ("outside4", "es"): 18,
    ("outside5", "en"): 19,
    ("outside5", "fr"): 19,
    ("outside5", "es"): 20,
    ("outside6", "en"): 76,
    ("outside7", "fr"): 45,
    ("outside7", "es"): 50,
    ("outside8", "en"): 25,
    ("outside8", "fr"): 25,
    ("outside8", "es"): 25,
    ("outside9", "en"): 23,
    ("outside9", "fr"): 22,
    ("outside9", "es"): 21,
    ("outside10", "en"): 53,
    ("outside10", "fr"): 29,
    ("outside10", "es"): 29,
    ("outside11", "en"): 17,
    ("outside11", "fr"): 9,
    ("outside11", "es"): 10,
    ("real1", "en"): 38,
    ("weighed", "en"): 15,
    ("weighed", "fr"): 11,
    ("weighed", "es"): 14,
    ("strangers", "en"): 19,
    ("strangers", "fr"): 17,
    ("strangers", "es"): 11,
    ("strangers2", "en"): 10,
    ("strangers2", "fr"): 8,
    ("strangers2", "es"): 6,
    ("strangers3", "en"): 7,
    ("strangers3", "fr"): 7,
    ("strangers3", "es"): 5,
    ("registers", "en"): 22,
    ("registers", "fr"): 13,
    ("registers", "es"): 13,
    ("registers2", "en"): 11,
    ("registers2", "fr"): 7,
    ("registers2", "es"): 7,
    ("registers3", "en"): 10,
    ("registers3", "fr"): 6,
    ("registers3", "es"): 7,
    ("registers4", "en"): 30,
    ("registers4", "fr"): 15,
    ("registers4", "es"): 15,
    ("registers5", "en"): 29,
    ("registers5", "fr"): 15,
    ("registers5", "es"): 14,
    ("registers6", "en"): 55,
    ("registers6", "fr"): 57,
    ("registers6", "es"): 58,
    ("mails", "en"): 20,
    ("mails", "fr"): 18,
    ("mails", "es"): 18,
    ("missions", "en"): 21,
    ("missions", "fr"): 38,
    ("missions", "es"): 25,
    ("examined", "en"): 47,
    ("examined", "fr"): 33,
    ("examined", "es"): 29,
    ("sections", "en"): 32,
    ("sections", "fr"): 15,
    ("sections", "es"): 13,
    ("halves", "en"): 27,
    ("halves", "fr"): 13,
    ("halves", "es"): 14,
    ("brackets", "en"): 29,
    ("brackets", "fr"): 20,
    ("brackets", "es"): 19,
}
"""How many of each set are understood."""


@pytest.mark.slow
@pytest.mark.parametrize(("folder", "language"), LEAST)
def test_as_many_are_understood_as_were(folder: str, language: str) -> None:
    verdicts = {one.words: judged(one) for one in labelled(folder) if one.language == language}
    counts = Counter(verdicts.values())
    assert [words for words, verdict in verdicts.items() if verdict is Verdict.WRONG] == []
    missed = [words for words, verdict in verdicts.items() if verdict not in READ]
    assert sum(counts[verdict] for verdict in READ) >= LEAST[folder, language], missed


@pytest.mark.slow
def test_what_is_not_read_is_offered_to_choose() -> None:
    one = [each for n in ("", 2, 3) for each in labelled(f"strangers{n}")]
    assert sum(judged(each) in OFFERED for each in one) >= 102, "of 110"


@pytest.mark.slow
@pytest.mark.parametrize("folder", SETS)
def test_what_is_not_asked_for_is_not_guessed(folder: str) -> None:
    guessed = [
        one.words
        for one in traps(folder)
        if not one.ops
        and any(heard.changes is not None for heard in read(one.words, text_of(one.text)))
    ]
    assert guessed == []


def test_short_forms_of_mails_are_read() -> None:
    wrong = []
    for one in traps(""):
        if one.ops:
            verdict = judged(Labelled("en1", one.language, one.text, one.words, one.ops))
            if verdict not in READ:
                wrong.append((one.words, verdict))
    assert wrong == []
