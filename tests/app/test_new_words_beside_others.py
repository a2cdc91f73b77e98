"""What a text sent back has beside brackets with names: new words of the sender in a bracket of
their own, and paragraphs that are nothing but brackets of several."""

import pytest

from app.test_named_alternatives import ENDINGS, below, brought, codes, instead, project, wanted

DUES = "Urges owners of ships to pay the dues of the light on time{};"


@pytest.mark.parametrize(
    "brackets",
    ["[CHL: and in full] [and in oil]", "[and in oil] [CHL: and in full]"],
)
@ENDINGS
def test_new_words_in_a_bracket_without_names_are_put_in_in_brackets(tmp_path, ending, brackets):
    with project(tmp_path) as work:
        made = brought(work, ending, instead("1.", f"1. {DUES.format(f' {brackets}')}"))
        assert sorted(wanted(work, made)) == [
            (("CHL",), ("OP 1", DUES.format(" and in full"))),
            (("MEX",), ("OP 1", DUES.format(" [and in oil]"))),
        ]


@pytest.mark.parametrize("brackets", ["[CHL: early] [on time]", "[on time] [CHL: early]"])
def test_words_of_the_text_in_such_a_bracket_stay(tmp_path, brackets):
    with project(tmp_path) as work:
        line = f"1. {DUES.format('').replace('on time', brackets)}"
        made = brought(work, "txt", instead("1.", line))
        words = DUES.format("").replace("on time", "early")
        assert wanted(work, made) == [(("CHL",), ("OP 1", words))]


NEW = "Invites ports to paint their buoys;"
OTHER = "Invites ports to light their buoys;"


@pytest.mark.parametrize("more", ["[PER: delete 1 bis]", "[PER reserves]", "[PER: supports]"])
@ENDINGS
def test_a_paragraph_that_is_only_brackets_is_proposed(tmp_path, ending, more):
    with project(tmp_path) as work:
        made = brought(work, ending, below("1.", f"1 bis. [CHL: {NEW}] {more}"))
        ((who, (_, words)),) = wanted(work, made)
        assert (who, words) == (("CHL",), NEW)
        assert {"position", "bracket-not-placed"} & set(codes(made))


@ENDINGS
def test_each_of_several_brackets_in_one_is_a_paragraph(tmp_path, ending):
    with project(tmp_path) as work:
        made = brought(work, ending, below("1.", f"1 bis. [CHL: {NEW}] [PER: {OTHER}]"))
        found = [(who, words) for who, (_, words) in wanted(work, made)]
        assert sorted(found) == [(("CHL",), NEW), (("PER",), OTHER)]
