"""Signs inside a quoted paragraph that words were left out stand for the words of the text."""

import pytest

from app.test_status_notes import below, sent
from draftbench.app.imports.omissions import omissions
from support.lakes import OPERATIVE, lakes

FORUM = (
    "Accepts the invitation of the Government of Norway to hold a forum on lakes in 2029, and asks "
    "all towns to send experts;"
)
GUIDE = (
    "Requests the Director to write a guide on ice. The guide shall be tried in five towns. It "
    "shall be revised every four years;"
)
AIDE = "Prie le Directeur de rédiger un guide sur la glace et de le distribuer dans cinq villes;"


def read(former, typed):
    """``former`` with what each passage became in its place, and the signs that were not sure."""
    found, passages = omissions(former, typed)
    text, at = "", 0
    for one in passages:
        text += former[at : one.start]
        gap = former[one.start : one.end]
        lead = gap[: len(gap) - len(gap.lstrip())]
        tail = gap[len(gap.rstrip()) :] if gap.strip() else ""
        text += lead + typed[one.typed_start : one.typed_end] + tail
        at = one.end
    return text + former[at:], [one.said for one in found if not one.sure]


@pytest.mark.parametrize(
    ("former", "typed", "old", "new"),
    [
        (GUIDE, ("Requests the Director to write a guide on ice. (…) It shall be revised every "
         "three years;"), "four", "three"),
        (FORUM, ("Accepts the invitation of the Government of Norway to hold a forum on lakes in "
         "2030 […];"), "2029", "2030"),
        (FORUM, ("Accepts the invitation of the Government of Norway ... in 2030, and asks all "
         "towns to send experts;"), "2029", "2030"),
        (FORUM, "… and asks all towns to send two experts;", "experts", "two experts"),
        (FORUM, "Accepts (...) forum on lakes and rivers in 2029 [...] send experts;", "lakes",
         "lakes and rivers"),
        (AIDE, "Prie le Directeur de rédiger (…) et de le distribuer dans dix villes;", "cinq",
         "dix"),
        (FORUM, "Accepts the invitation […] experts;", "", ""),
    ],
)  # fmt: skip
def test_the_words_left_out_stay(former, typed, old, new):
    assert read(former, typed) == (former.replace(old, new) if old else former, [])


def test_where_the_words_beside_a_sign_are_others_it_is_not_sure():
    text, unsure = read(FORUM, "Accepts the invitation of the Government of Norway and Chad […];")
    assert (text, unsure) == (FORUM.replace("Norway", "Norway and Chad"), ["[…]"])


def test_a_sign_that_may_be_a_blank_is_not_sure():
    assert read(GUIDE, GUIDE.replace("four", "[…]")) == (GUIDE, ["[…]"])
    assert read(GUIDE, GUIDE.replace("guide on", "[…] guide on")) == (GUIDE, ["[…]"])


@pytest.mark.parametrize("typed", [FORUM.replace("2029", "[… 2029]"), FORUM])
def test_blanks_in_brackets_and_signs_of_the_text_itself_are_words(typed):
    assert omissions(FORUM, typed) == ((), ((0, len(FORUM), 0, len(typed)),))
    own = FORUM.replace("lakes", "lakes, […]")
    assert omissions(own, f"… {typed}")[0] == ()


def test_too_much_to_compare_leaves_the_paragraph_as_it_is_and_says_so():
    long = "word " * 900
    found, passages = omissions(long, f"{long} … {long}")
    assert ([one.sure for one in found], passages) == ([False], ())


@pytest.mark.parametrize("form", ["txt", "docx", "eml"])
def test_a_paragraph_quoted_with_a_sign_keeps_what_it_leaves_out(form):
    mine, _, remarks = sent(
        "5. Urges […] to agree on rules for fishing, sailing and navigation;", form
    )
    assert mine == [OPERATIVE[4].replace("fishing and", "fishing, sailing and")]
    said = [words for code, words in remarks if code == "words-left-out"]
    assert len(said) == 0 or "riparian States" in said[0]
    unsure = [words for code, words in remarks if code == "omission-unclear"]
    assert len(said + unsure) == 1


@pytest.mark.parametrize("form", ["txt", "docx", "eml"])
@pytest.mark.parametrize("line", ["* * *", "- - -", "_ _ _", "– – –", "• • •", "- o -", "***"])
def test_a_line_that_parts_paragraphs_is_none(form, line):
    assert sent(below(line), form)[0] == []
    excerpt = f"3. {OPERATIVE[2]}\n\n{line}\n\n5. {OPERATIVE[4].replace('fishing', 'sailing')}\n"
    assert sent(excerpt, form)[0] == [OPERATIVE[4].replace("fishing", "sailing")]


def test_the_whole_text_with_a_sign_in_it_keeps_its_words():
    mine, _, remarks = sent(lakes().replace("data on water levels", "data (…) levels"))
    assert mine == []
    assert "omission-unclear" in {code for code, _ in remarks}
