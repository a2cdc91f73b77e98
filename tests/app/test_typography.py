"""What of two wordings is words, and what is only typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftbench.app.imports.typography import apply_changes, carry_place, changes, splice
from draftbench.document import NOTE_MARK, Note, RichText


def words(version: str, typed: str, **more: bool) -> list[tuple[str, str]]:
    return [
        (version[a:b].strip(), typed[c:d].strip()) for a, b, c, d in changes(version, typed, **more)
    ]


@pytest.mark.parametrize(
    ("version", "typed"),
    [
        (
            "the “rule of law” and Member States’ duties",
            'the "rule of law" and Member States\' duties',
        ),
        ("peace – and security – of 2012–2016", "peace -- and security - of 2012-2016"),
        ("peace – and security", "peace — and security"),
        ("25\u00a0September 2015", "25 September  2015"),
        ("« oui » ; non", '"oui"; non'),
        ("effective offices", "eﬀective oﬃces"),
        ("non-governmental cooperation", "non-\ngovernmental coop-\neration"),
        ("cooperation", "coop\u00aderation"),
        (f"Guidelines{NOTE_MARK} and rules,{NOTE_MARK} of", "Guidelines1 and rules,2 of"),
        (f"Guidelines{NOTE_MARK} and rules", "Guidelines [1] and rules"),
        ("Guidelines and rules", "Guidelines³ and rules"),
        ("Guidelines and rules.", "Guidelines and rules.[1][2]"),
        ("the rules of 12 States", "the rules [12] of 12 States"),
        ("Urges all States;", "URGES all States;"),
        ("Urges all States;", "5. Urges all States;"),
        ("Urges all States;", "OP5: Urges all States;"),
        ("Urges all States;", "• Urges all States"),
        ("paragraph 2 (a) above", "paragraph 2(a) above"),
        ("12 March in the United Nations", "12March in theUnited Nations"),
    ],
)
def test_these_are_the_same_words(version, typed):
    assert words(version, typed) == []
    if not any(sign in typed for sign in ("5", "1 ", "[1]", "[12]", "•")):
        assert words(typed, version) == []


@pytest.mark.parametrize(
    ("version", "typed", "found"),
    [
        ("Urges all States;", "Urges States;", [("all", "")]),
        ("the “rule” of law", 'the "rules" of law', [("rule", "rules")]),
        ("long-term plans", "long term plans", [("long-term", "long term")]),
        ("women, and girls", "women and girls", [(",", "")]),
        ("states and peoples", "States and peoples", []),
        ("of the states", "of the States", [("states", "States")]),
        ("in 2015", "in 2016", [("2015", "2016")]),
        ("acts;", "acts.", [(";", ".")]),
        ("Decides to act", "Decides not to act", [("", "not")]),
        ("G77 and others", "G7 and others", [("G77", "G7")]),
        ("a fund of [2] dollars", "a fund of [2][3] dollars", [("", "[3]")]),
        ("a fund of 2 dollars", "a fund of [2] dollars", [("", "["), ("", "]")]),
        ("a fund of dollars", "a fund of [2] [3] dollars", [("", "[2] [3]")]),
    ],
)
def test_these_are_other_words(version, typed, found):
    assert words(version, typed) == found


def test_capitals_count_in_paragraphs_and_not_in_headings():
    assert words("Peace and Security", "PEACE AND SECURITY", heading=True) == []
    assert words("the Peace and Security", "the peace and security")


def test_the_sign_at_the_end_of_a_quoted_paragraph_does_not_count():
    assert words("Urges all;", "Urges all.", part=True) == []
    assert words("Urges all;", "Urges all.") == [(";", ".")]


NOTED = RichText(
    f"the “Guidelines”{NOTE_MARK} of 2012–2016", (), (Note("n1", "1", RichText("A/78/1.")),)
)


def test_characters_marks_and_notes_of_the_version_stay():
    typed = RichText('the "Guidelines"1 and rules of 2012-2016')
    made = apply_changes(NOTED, typed, changes(NOTED.text, typed.text))
    assert made.text == f"the “Guidelines”{NOTE_MARK} and rules of 2012–2016"
    assert made.notes == NOTED.notes


def test_a_note_that_says_something_else_is_a_change():
    other = Note("x", "7", RichText("A/79/2."))
    typed = RichText(NOTED.text, (), (other,))
    assert apply_changes(NOTED, typed, ()).notes[0].text == other.text
    same = RichText(NOTED.text, (), (Note("x", "7", RichText("A/78/1.")),))
    assert apply_changes(NOTED, same, ()) == NOTED
    plain = RichText("the “Guidelines” of 2012–2016")
    added = RichText(f"the Guidelines of{NOTE_MARK} 2012-2016", (), (other,))
    made = apply_changes(plain, added, ())
    assert (made.text, made.notes) == (f"the “Guidelines” of{NOTE_MARK} 2012–2016", (other,))


@pytest.mark.parametrize(
    ("text", "place", "new", "made"),
    [
        ("States act;", (7, 7), "shall", "States shall act;"),
        ("States act;", (6, 6), "shall", "States shall act;"),
        ("States act;", (10, 10), "now", "States act now;"),
        ("States act;", (6, 6), ", in time,", "States, in time, act;"),
        ("States should act;", (7, 13), "", "States act;"),
        ("States act now;", (11, 14), "", "States act;"),
        ("All States act;", (0, 3), "", "States act;"),
    ],
)
def test_words_come_in_and_go_with_single_spaces(text, place, new, made):
    assert splice(RichText(text), *place, new).text == made


LINE = st.lists(
    st.sampled_from(["a", "bb", "“c”", "d–d", " – ", "e’s", NOTE_MARK, "ﬁ", "(f)", ",", "\u00a0"]),
    max_size=12,
).map(" ".join)


@given(LINE, LINE)
def test_what_is_found_makes_the_typed_words_of_the_version(version, typed):
    notes = tuple(Note(f"n{n}", "", RichText()) for n in range(version.count(NOTE_MARK)))
    old = RichText(version, (), notes)
    new = RichText(typed.replace(NOTE_MARK, ""))
    made = apply_changes(old, new, changes(old.text, new.text))
    assert words(made.text, new.text) == []
    assert made.notes == notes


@given(LINE)
def test_every_place_of_a_text_is_a_place_of_its_own(text):
    for place in range(len(text)):
        start, end, _ = carry_place(text, text, place, place + 1)
        assert 0 <= start <= end <= len(text)
