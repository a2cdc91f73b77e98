"""What a bracket with names in a text sent back stands for: the words before it in the same
sentence, or it is listed."""

import pytest

from app.test_named_alternatives import ENDINGS, TEXTS, brought, codes, instead, project, wanted
from draftbench.app.texts.opened_files import choose
from draftbench.app.workbench import Workbench
from draftbench.formats.reading import read

REPORT = "Requests the harbour master to report on wrecks every three years"
HORN = "3. Requests the harbour master to report on wrecks every three years{}"


@ENDINGS
def test_a_word_that_may_stand_for_more_than_the_last_one_is_listed(tmp_path, ending):
    with project(tmp_path) as work:
        made = brought(work, ending, instead("3.", HORN.format(" [CHL: year].")))
        assert (wanted(work, made), "bracket-not-understood" in codes(made)) == ([], True)


@ENDINGS
def test_another_form_of_the_word_before_stands_in_its_place(tmp_path, ending):
    with project(tmp_path) as work:
        line = "1. Urges owners [CHL: owner] of ships to pay the dues of the light on time;"
        made = brought(work, ending, instead("1.", line))
        words = "Urges owner of ships to pay the dues of the light on time;"
        assert wanted(work, made) == [(("CHL",), ("OP 1", words))]
        assert "bracket-place" in codes(made)


@ENDINGS
@pytest.mark.parametrize(
    ("own", "other"),
    [
        ("five wrecks", "ten wrecks"),
        ("five wrecks", "at least ten wrecks"),
        ("wrecks at sea", "storms at sea"),
        ("a list of wrecks", "a register of wrecks"),
        ("wrecks by 30 June 2030", "1 May 2031"),
        ("wrecks in 2030", "1 May 2031"),
        ("20 per cent of wrecks by 30 June 2030", "15 July 2030"),
    ],
)
def test_words_that_end_as_those_before_stand_in_their_place(tmp_path, ending, own, other):
    text = TEXTS["en"].replace("on wrecks every", f"on {own} every")
    base = choose(read(text.encode(), "base.txt"), "", "base.txt")
    line = f"3. Requests the harbour master to report on {own} [CHL: {other}] every three years."
    with Workbench.create(tmp_path / "p.draftbench", base) as work:
        sent = [line if one.startswith("3.") else one for one in text.strip().split("\n\n")]
        made = brought(work, ending, sent)
        dated = "30 June 2030" if "June" in own else "2030"
        kept = own.removesuffix(dated) if "2030" in own else ""
        words = f"Requests the harbour master to report on {kept}{other} every three years."
        assert wanted(work, made) == [(("CHL",), ("OP 3", words))]
        assert "bracket-place" in codes(made)


@ENDINGS
@pytest.mark.parametrize(
    ("words", "is_sure"),
    [("storms", False), ("and on storms", True), ("promptly", True), ("by sea", True)],
)
def test_where_nothing_leads_to_the_words_of_a_bracket_its_place_is_listed(
    tmp_path, ending, words, is_sure
):
    with project(tmp_path) as work:
        made = brought(work, ending, instead("3.", HORN.format(f" [CHL: {words}].")))
        if words != "storms":
            text = f"{REPORT} {words}."
            assert wanted(work, made) == [(("CHL",), ("OP 3", text))]
        assert ("bracket-place" in codes(made)) is not is_sure


LONG = "It shall list them by name;"


@pytest.fixture
def two_sentences(tmp_path):
    """A project in which the last paragraph has two sentences."""
    text = TEXTS["en"].replace(f"{REPORT}.", f"{REPORT}. {LONG}")
    base = choose(read(text.encode(), "base.txt"), "", "base.txt")
    with Workbench.create(tmp_path / "two.draftbench", base) as work:
        yield work


@ENDINGS
def test_a_bracket_takes_no_words_that_stand_in_that_of_others(two_sentences, ending):
    work = two_sentences
    line = f"{HORN.format(' [CHL: and on storms]')}. [PER: {LONG}]"
    made = brought(work, ending, instead("3.", line))
    words = f"{REPORT} and on storms. {LONG}"
    assert wanted(work, made) == [(("CHL",), ("OP 3", words))]
    assert "bracket-no-change" in codes(made)


@ENDINGS
def test_what_stands_behind_that_of_others_comes_behind_its_words(two_sentences, ending):
    work = two_sentences
    line = f"{HORN.format('.')} [PER: {LONG}] [CHL: It shall be free.]"
    made = brought(work, ending, instead("3.", line))
    words = f"{REPORT}. {LONG} It shall be free."
    assert wanted(work, made) == [(("CHL",), ("OP 3", words))]
