"""Stretches of a clause, carried over to the words that stand now."""

from dataclasses import replace

import pytest

from draftbench.amend.placement.carrying import (
    at_break,
    break_carried,
    carried,
    mildly,
    recased,
    stirred,
    with_brackets,
    written_anew,
)
from draftbench.amend.placement.lineage import Edited
from draftbench.compare.words.textdiff import Hunk
from draftbench.document import Mark, MarkKind, RichText

SEEN = "Calls for joint training of judges in the region;"


def place_of(words: str, text: str = SEEN) -> tuple[int, int]:
    assert text.count(words) == 1
    return text.index(words), text.index(words) + len(words)


KEPT = {
    "words put in at the beginning": ("training", "Also calls for joint training of judges;"),
    "words put in at the end": ("training", f"{SEEN} Decides to meet;"),
    "one word between it and another": ("training", SEEN.replace("judges", "lawyers")),
    "one word between another and it": ("training", SEEN.replace("for", "upon")),
    "white space beside it alone": ("training", SEEN.replace("training ", "training  ")),
    "white space before it alone": ("training", SEEN.replace(" training", "  training")),
    "a double space behind it": ("training", SEEN.replace("training", "training ")),
}


@pytest.mark.parametrize("name", KEPT)
def test_words_that_nothing_touches_are_found_again(name):
    words, now = KEPT[name]
    found = carried(SEEN, now, *place_of(words))
    assert found.kept
    assert now[found.start : found.end] == words


TOUCHED = {
    "its words are others": ("training", SEEN.replace("training", "work"), "training", "work"),
    "one of its words is another": (
        "joint training",
        SEEN.replace("joint", "common"),
        "joint training",
        "common training",
    ),
    "the word before it is another": (
        "training",
        SEEN.replace("joint", "common"),
        "joint training",
        "common training",
    ),
    "the word behind it is another": (
        "training",
        SEEN.replace("of", "for"),
        "training of",
        "training for",
    ),
    "words came before it": (
        "training",
        SEEN.replace("training", "legal training"),
        "training",
        "legal training",
    ),
    "words came between its words": (
        "joint training",
        SEEN.replace("training", "legal training"),
        "joint training",
        "joint legal training",
    ),
    "words behind it went": (
        "training",
        SEEN.replace(" of judges", ""),
        "training of judges",
        "training",
    ),
    "it is gone": ("joint training", SEEN.replace("joint training ", ""), "joint training ", ""),
}


@pytest.mark.parametrize("name", TOUCHED)
def test_what_touches_a_stretch_is_found_with_what_answers_to_it(name):
    words, now, seen_around, now_around = TOUCHED[name]
    found = carried(SEEN, now, *place_of(words))
    assert not found.kept
    assert SEEN[found.seen_start : found.seen_end].strip() == seen_around.strip()
    assert now[found.start : found.end].strip() == now_around.strip()


def test_changes_on_both_sides_shift_a_stretch_by_those_before_it_alone():
    now = f"Also {SEEN}".replace("region", "wider region")
    found = carried(SEEN, now, *place_of("training"))
    assert found.kept
    assert (found.start, found.end) == place_of("training", now)


@pytest.mark.parametrize("words", [" training", "training of"])
def test_white_space_that_changed_in_a_stretch_touches_it(words):
    start, end = place_of(words)
    space = SEEN.index(" ", start)
    for other in ("  ", "\t"):
        assert not carried(SEEN, f"{SEEN[:space]}{other}{SEEN[space + 1 :]}", start, end).kept


def test_white_space_that_is_another_at_the_end_of_a_stretch_touches_it():
    assert not carried(SEEN, SEEN.replace("joint ", "joint\t"), *place_of("joint ")).kept


LISTED = "Urges States to act, with all others, and to report;"
SAID = LISTED.replace("act", "work").replace("and to report", "or to tell")
WHOLE = Edited(
    LISTED,
    (Hunk(LISTED.index("act"), LISTED.index(";"), SAID.index("work"), SAID.index(";")),),
    SAID,
)
"""The last edit, as one that leaves some words in it as they are."""


def test_words_are_touched_by_an_edit_as_those_who_made_it_said():
    place = place_of("all others", LISTED)
    assert carried(LISTED, SAID, *place).kept
    assert not carried(LISTED, SAID, *place, known=WHOLE).kept
    for other in (replace(WHOLE, before=f"{LISTED} "), replace(WHOLE, after=f"{SAID} ")):
        assert carried(LISTED, SAID, *place, known=other).kept


def test_words_that_an_edit_leaves_as_they_are_are_touched_by_it_as_a_whole():
    seen, now = "Urges States to act and to report", "Urges States to act all and to report"
    first, last = place_of("States to act", seen)
    known = Edited(seen, (Hunk(first, last, first, last + 4),), now)
    assert carried(seen, now, *place_of("States", seen)).kept
    assert not carried(seen, now, *place_of("States", seen), known=known).kept


def test_a_break_is_lost_in_an_edit_as_those_who_made_it_said():
    now = TWO.replace("invites", "begs")
    first, last = place_of("to act and invites", TWO)
    known = Edited(TWO, (Hunk(first, last, first, now.index(" all")),), now)
    assert break_carried(TWO, now, gap(TWO, "act")) == gap(now, "act")
    assert break_carried(TWO, now, gap(TWO, "act"), known) is None


@pytest.mark.parametrize("at", [len("Calls for joint"), len("Calls for joint ")])
def test_white_space_beside_the_place_of_new_words_touches_it(at):
    now = SEEN.replace("joint training", "joint  training")
    assert not carried(SEEN, now, at, at).kept
    assert not carried(SEEN, now, at, at, " legal").kept
    far = SEEN.replace("judges in", "judges  in")
    assert carried(SEEN, far, at, at, " legal").kept


def test_new_words_are_touched_wherever_they_could_lie():
    seen, now = "for the rule of law", "for every rule of law"
    at = len("for the ")
    assert carried(seen, "for the rule of all law", at, at, "equal and the ").kept
    assert carried(seen, "by the rule of law", at, at, "strict ").kept
    assert not carried(seen, "by the rule of law", at, at, "equal and the ").kept
    assert not carried(seen, now, at, at, "strict ").kept


TWO = "Urges States to act and invites all to report;"


def gap(text: str, before: str) -> tuple[int, int]:
    """The white space behind the words ``before``."""
    at = text.index(before) + len(before)
    return at, at + 1


@pytest.mark.parametrize(
    "now",
    [
        TWO.replace("Urges", "Strongly urges"),
        TWO.replace("to act", "to work"),
        TWO.replace("and invites", "or begs"),
        TWO.replace("report", "report every year"),
        TWO.replace("States ", ""),
        TWO.replace(" and", ""),
    ],
)
def test_a_break_stays_between_its_words_whatever_they_become(now):
    found = break_carried(TWO, now, gap(TWO, "act"))
    assert found is not None
    first, last = found
    assert now[first:last] == " "
    behind = now[last:]
    assert behind.startswith(("and invites", "or begs", "invites"))


def test_a_break_is_shifted_by_every_change_before_it():
    seen = "Urges Member States and all observers to act and invites all to report;"
    now = seen.replace("Urges", "Strongly urges").replace("observers", "who observe")
    assert break_carried(seen, now, gap(seen, "to act")) == gap(now, "to act")


@pytest.mark.parametrize(
    "now",
    [
        TWO.replace("act and", "act, and soon, and"),
        TWO.replace("to act and invites all ", ""),
        TWO.replace("act and", "work or"),
    ],
)
def test_a_break_is_lost_where_words_over_it_changed(now):
    assert break_carried(TWO, now, gap(TWO, "act")) is None


@pytest.mark.parametrize(
    ("start", "end", "new", "touched"),
    [
        ("act", "act", "work", False),
        ("and", "and", "or", False),
        ("act", "and", "work or", True),
        ("to", "act", "", False),
        ("and", "invites", "", False),
        ("act", "and", "", True),
        (" and", "and", " or", True),
        ("act ", "act ", "work ", True),
    ],
)
def test_which_edits_may_not_be_made_where_a_text_is_divided(start, end, new, touched):
    first, last = TWO.index(start), TWO.index(end) + len(end)
    place = gap(TWO, "act")
    assert at_break(TWO, (first, last, new), place, [place]) is touched


def test_words_put_in_at_a_break_touch_it_and_those_put_in_elsewhere_do_not():
    first, last = gap(TWO, "act")
    place = first, last
    assert at_break(TWO, (first, first, " now"), place, [place])
    assert at_break(TWO, (last, last, "now "), place, [place])
    away = TWO.index(" all")
    assert not at_break(TWO, (away, away, " of"), place, [place])


def test_of_a_word_that_stands_on_both_sides_of_a_break_nobody_knows_which_one_goes():
    assert at_break("go on on foot", (3, 6, ""), (5, 6), [(5, 6)])
    assert not at_break("go on by foot", (3, 6, ""), (5, 6), [(5, 6)])


def test_words_that_go_between_two_breaks_have_no_space_to_spare():
    text, gaps = "one two three", [(3, 4), (7, 8)]
    assert not at_break(text, (3, 7, ""), gaps[0], gaps[:1])
    assert at_break(text, (3, 7, ""), gaps[0], gaps)


@pytest.mark.parametrize(
    ("old", "new", "inner"),
    [
        ("States", "States all", [(13, 13, "all ")]),
        ("States", "all States", [(6, 6, "all ")]),
        ("States", "people", []),
        ("States", "", []),
        ("", "States all ", []),
    ],
)
def test_an_edit_also_is_what_it_changes_of_words_that_it_keeps(old, new, inner):
    own = (6, 6 + len(old), new)
    assert list(stirred("Urges States to act", *own)) == [own, *inner]


@pytest.mark.parametrize(
    ("words", "now", "expected"),
    [
        ("Calls", SEEN.replace("Calls", "Calls,"), "Calls"),
        ("training", SEEN.replace("training", "[training]"), "training"),
        ("training", SEEN.replace("joint training", "“joint training”"), "training"),
        ("joint training", SEEN.replace("joint", "joint,"), "joint, training"),
        ("Calls", SEEN.replace("Calls", "Also calls"), "calls"),
        ("judges", SEEN.replace("training of judges", "training, of judges"), "judges"),
        ("training", SEEN.replace("joint", "common"), None),
        ("training", SEEN.replace("training", "training (training)"), None),
    ],
)
def test_where_words_are_if_only_signs_around_them_changed(words, now, expected):
    place = mildly(SEEN, now, *place_of(words))
    assert (None if place is None else now[slice(*place)]) == expected


@pytest.mark.parametrize(
    ("seen", "now"),
    [
        ("joint| training", "[joint|] training"),
        ("joint |training", "[joint] |training"),
        ("joint |training", "joint, |training"),
        ("joint| training", "joint|, training"),
        ("joint |training", "joint  |training"),
        ("joint |training", "joint [|training]"),
        ("joint (|training)", "joint [|training]"),
        ("joint, |“training”", "joint; |‘training’"),
        ("joint;| training", "joint.| training"),
        ("training |;", "training |."),
        ("joint training|;", "joint training|."),
        ("training;|", "training.|"),
        ("training|;", "training|."),
        ("|joint training", "“|joint training"),
        ("“|joint training", "|joint training"),
        ("|“joint training", "|‘joint training"),
    ],
)
def test_the_place_of_new_words_is_at_the_word_that_it_touches(seen, now):
    at, wanted = seen.index("|"), now.index("|")
    assert mildly(seen.replace("|", ""), now.replace("|", ""), at, at) == (wanted, wanted)


@pytest.mark.parametrize("also", ["Also", "Further", "Également", "Aussi", "También", "Además"])
def test_words_that_only_join_a_clause_to_others_are_like_signs(also):
    now = SEEN.replace("Calls", f"{also} calls")
    place = mildly(SEEN, now, *place_of("Calls"))
    assert place is not None
    assert now[slice(*place)] == "calls"
    assert mildly(SEEN, SEEN.replace("Calls", "Strongly calls"), *place_of("Calls")) is None


def test_a_clause_without_words_has_no_place_for_new_ones_once_its_signs_changed():
    assert mildly("[ ]", "( )", 1, 1) is None


def test_new_words_between_words_that_stand_twice_near_by_have_no_place():
    for third, wanted in (("act", None), ("tell", (7, 7))):
        seen = f"go to act and to {third} and to report"
        now = seen.replace("to act", "to, act", 1)
        assert mildly(seen, now, 6, 6) == wanted


def test_words_that_an_edit_takes_with_the_sign_behind_them_have_no_place_where_it_is_another():
    seen = "joint training” of judges"
    start, end = place_of("training”", seen)
    now = "[joint] training” of judges"
    assert mildly(seen, now, start, end) == place_of("training”", now)
    assert mildly(seen, now.replace("”", ","), start, end) is None


def test_words_that_an_edit_takes_with_their_signs_have_no_place_where_those_are_others():
    assert mildly("“joint training", "[joint, training", 0, len("“joint")) is None
    assert mildly("“joint training", "“joint, training", 0, len("“joint")) == (0, len("“joint"))


def test_signs_that_an_edit_changes_itself_are_not_signs_around_it():
    at = SEEN.index(";")
    assert mildly(SEEN, SEEN.replace(";", "."), at, at + 1) is None


@pytest.mark.parametrize(
    ("new", "seen", "now", "expected"),
    [
        ("Calls upon", "Urges", "urges", "calls upon"),
        ("UNODC urges", "Urges", "urges", "UNODC urges"),
        ("Calls upon", "Urges", "Urges", "Calls upon"),
        ("NGOs urge", "Urges", "urges", "NGOs urge"),
        ("ILo urges", "Urges", "urges", "ILo urges"),
        ("Calls upon", "Urges", "invites", "Calls upon"),
        ("Calls upon", "urges", "urges", "Calls upon"),
        ("calls upon", "Urges", "urges", "calls upon"),
        ("", "Urges", "urges", ""),
        ("A", "Urges", "urges", "a"),
    ],
)
def test_new_words_take_the_small_letter_of_those_that_they_replace(new, seen, now, expected):
    assert recased(RichText(new), seen, now).text == expected


def test_words_in_a_small_letter_keep_their_looks():
    new = RichText("Calls upon", (Mark(0, 5, MarkKind.ITALIC),))
    assert recased(new, "Urges", "urges") == RichText("calls upon", new.marks)


def test_a_clause_is_written_anew_where_most_of_its_words_are_others():
    assert written_anew(
        SEEN, "Calls for joint training, and asks all courts to tell us of it soon;"
    )
    assert not written_anew(SEEN, SEEN.replace("judges", "lawyers"))


FEES = "plant reeds, financed by fees, and report"


@pytest.mark.parametrize(
    ("words", "bracketed", "expected"),
    [
        (", financed by fees", "financed by fees", ", [financed by fees]"),
        ("financed by fees, ", "financed by fees", "[financed by fees], "),
        ("financed by fees, ", "by fees", "financed [by fees], "),
        ("by fees, ", "financed by fees", None),
        (", financed", "financed by fees", None),
        ("by fees", "financed by fees", "by fees"),
    ],
)
def test_brackets_put_around_words_go_with_them_and_their_signs(words, bracketed, expected):
    now = FEES.replace(bracketed, f"[{bracketed}]")
    place = mildly(FEES, now, *place_of(words, FEES))
    assert (None if place is None else now[slice(*place)]) == expected


def test_brackets_that_would_be_left_empty_belong_to_the_words_in_them():
    now = "plant reeds, [[financed by fees]], and [report]"
    assert with_brackets(now, *place_of("financed by fees", now)) == place_of(
        "[[financed by fees]]", now
    )
    assert with_brackets(now, *place_of("by fees", now)) == place_of("by fees", now)
