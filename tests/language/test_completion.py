"""Opening phrases, completed while they are typed."""

import pytest

from draftbench.language.openings import Lexicon, Role, completions


@pytest.mark.parametrize(
    ("typed", "language", "role", "whole"),
    [
        ("Re", "en", Role.PREAMBULAR, "Recalling"),
        ("Re", "en", Role.OPERATIVE, "Requests"),
        ("Ca", "en", Role.OPERATIVE, "Calls upon"),
        ("noting with d", "en", Role.PREAMBULAR, "noting with deep concern"),
        ("[MEX: Also rec", "en", Role.PREAMBULAR, "[MEX: Also recalling"),
        ("Strongly enc", "en", Role.OPERATIVE, "Strongly encourages"),
        ("We reco", "en", Role.DECLARATION, "We recognize"),
        ("Rap", "fr", Role.PREAMBULAR, "Rappelant"),
        ("Prie in", "fr", Role.OPERATIVE, "Prie instamment"),
        ("Record", "es", Role.PREAMBULAR, "Recordando"),
        ("Exh", "es", Role.OPERATIVE, "Exhorta"),
        ("ссыл", "ru", Role.PREAMBULAR, "ссылаясь на"),
        ("постан", "ru", Role.OPERATIVE, "постановляет"),
        ("تش", "ar", Role.OPERATIVE, "تشجع"),
        ("敦", "zh", Role.OPERATIVE, "敦促"),
        ("深切关", "zh", Role.PREAMBULAR, "深切关切"),
    ],
)
def test_the_likeliest_phrase_comes_first(typed, language, role, whole):
    offered = completions(typed, language, role)
    assert offered
    if language == "zh" and role is Role.PREAMBULAR:
        assert any((typed + rest).startswith(whole) for rest in offered)
    else:
        assert typed + offered[0] == whole


@pytest.mark.parametrize(
    "typed",
    ["", "R", "Recalling", "Recalling ", "Recalling the", "The Committee", "Urges all Sta", "xyz"],
)
def test_nothing_is_offered_for_a_whole_phrase_or_none(typed):
    assert completions(typed, "en") == ()


def test_preambular_and_operative_phrases_are_kept_apart():
    preambular = completions("Re", "en", Role.PREAMBULAR, most=30)
    operative = completions("Re", "en", Role.OPERATIVE, most=30)
    lexicon = Lexicon.load("en")
    assert all(f"re{rest}" in lexicon.preambular for rest in preambular)
    assert all(f"re{rest}" in lexicon.operative for rest in operative)
    assert set(completions("Re", "en", most=99)) >= {*preambular[:3], *operative[:3]}


def test_what_is_offered_stays_in_the_case_that_is_typed():
    assert completions("recal", "en", Role.PREAMBULAR)[0] == "ling"
    assert completions("Recal", "en", Role.PREAMBULAR, most=1) == ("ling",)
