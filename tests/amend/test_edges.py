"""Amendments that touch: which of them can both be accepted, and what comes of that."""

from itertools import pairwise, permutations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from draftbench.amend.amendment import Amendment, AmendmentId, Outcome, Status
from draftbench.amend.changesets.editing import between
from draftbench.amend.conflicts.contention import conflicts
from draftbench.amend.placement.carrying import carried
from draftbench.amend.placement.lineage import Edited, spoken
from draftbench.amend.placement.rebasing import plan, rebased
from draftbench.amend.placement.succession import successor
from draftbench.amend.redlines.marking import base_text, result_text
from draftbench.amend.registers.register import Register, adoption, opened, with_adoption
from draftbench.amend.registers.states import Moment
from draftbench.amend.stamp import Stamp
from draftbench.compare.words.worddiff import diff
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from support.laws import examples


def text(words: str) -> Document:
    return Document("base", (Clause(ClauseId("a"), ClauseKind.OPERATIVE, RichText(words)),))


def register(base: str, *revised: str) -> Register:
    """Each revision is an amendment, am-1 first."""
    made = opened("Law", text(base), text(base))
    for number, words in enumerate(revised, 1):
        changes = between(text(base), text(words))
        one = Amendment(AmendmentId(f"am-{number}"), "", (f"D{number}",), changes)
        made = made.with_amendment(one)
    return made


def accepted(made: Register, order) -> Register | None:
    """After all were accepted in that order, each where it applies; None where one does not."""
    for one in order:
        if made.placement(one).outcome is not Outcome.APPLIES:
            return None
        made = with_adoption(made, adoption(made, one, confirmed=False), Moment())
    return made


def both(base: str, one: str, other: str) -> str | None:
    """What comes of two revisions that can both be accepted; None for a conflict. Whichever is
    accepted first, the answer is the same, and open amendments say it."""
    made = register(base, one, other)
    found = {
        None if after is None else after.draft.clauses[0].text.text
        for after in (accepted(made, order) for order in permutations(made.states))
    }
    assert len(found) == 1
    (together,) = found
    assert bool(conflicts(made.negotiation())) is (together is None)
    return together


NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight")
REST = "and so on to the end of a long paragraph that nobody else has amended so far;"
NEW = ("red", "green", "blue", "grey", "pink", "white", "black", "brown", "amber", "olive")


@st.composite
def small_edits(draw: st.DrawFn) -> tuple[str, list[str]]:
    """A text and revisions of it, each with words replaced, taken out or put in at one place."""
    words = NUMBERS[: draw(st.integers(2, 5))]
    if draw(st.booleans()):
        words = tuple(f"{word}," for word in words)
    revised = []
    for number in range(draw(st.integers(2, 4))):
        start = draw(st.integers(0, len(words)))
        end = draw(st.integers(start, min(start + 2, len(words))))
        new = NEW[2 * number : 2 * number + draw(st.integers(start == end, 2))]
        if start == end:
            new = draw(
                st.sampled_from([("and", *new), (*new, "or"), (",", *new), (*new, ","), new])
            )
        revised.append(" ".join((*words[:start], *new, *words[end:], REST)).replace(" ,", ","))
    return " ".join((*words, REST)), list(dict.fromkeys(revised))


AROUND = (
    f"one two three four {REST}",
    [
        f"one two red four {REST}",
        f"one two amber and three four {REST}",
        f"one two three or olive four {REST}",
        f"one and pink two three four {REST}",
    ],
)
"""A word replaced, and words put in before and behind it and elsewhere."""
BESIDE = (AROUND[0], [*AROUND[1][:3], f"one blue three four {REST}"])
"""A word replaced, words put in before and behind it, and the word before it replaced."""


@settings(max_examples=examples(60), deadline=None)
@given(small_edits())
@example(AROUND)
@example(BESIDE)
def test_what_is_in_no_conflict_is_accepted_in_any_order_and_gives_one_text(several) -> None:
    base, revised = several
    made = register(base, *revised)
    found = [accepted(made, order) for order in permutations(made.states)]
    together = [after for after in found if after is not None]
    if not conflicts(made.negotiation()):
        assert len(together) == len(found)
    assert len({after.draft.clauses[0].text.text for after in together}) <= 1


@settings(max_examples=examples(30), deadline=None)
@given(small_edits())
@example(AROUND)
@example(BESIDE)
def test_tracked_changes_of_each_author_can_be_rejected_alone(several) -> None:
    base, revised = several
    made = register(base, *revised)
    if conflicts(made.negotiation()):
        return
    for order in permutations(made.states):
        after = accepted(made, order)
        (entry,) = after.redline.entries
        assert base_text(entry).text == base
        assert result_text(entry).text == after.draft.clauses[0].text.text
        for one in order:
            left = accepted(made, [each for each in order if each != one])
            kept = [
                run.text.text
                for run in entry.runs
                if not is_by(run.inserted, one) and (not run.deleted or is_by(run.deleted, one))
            ]
            assert "".join(kept) == left.draft.clauses[0].text.text


def is_by(stamp: Stamp | None, one: AmendmentId) -> bool:
    return stamp is not None and stamp.amendment == one


EXPLORE = "States should continue to explore the joint use of lakes and report in June;"
TRAIN = "Calls for joint training of judges in accordance with the present rules;"
GRAZE = "Urges herders to keep forage, water points and shelter within reach of all camps;"
RECALL = "Recalling resolution 63/193 and deeply concerned that all States may be hit,"

STAND = [
    (EXPLORE, "continue to explore", "pursue", "explore", "explore and promote"),
    (EXPLORE, "continue to explore", "pursue", "continue", "study and continue"),
    (EXPLORE, "explore", "consider", "explore", "explore, and report on,"),
    (EXPLORE, "should", "shall", "should", "can and should"),
    (EXPLORE, "lakes", "rivers", "lakes", "lakes and wetlands"),
    (EXPLORE, "lakes", "rivers", "lakes", "wetlands or lakes"),
    (EXPLORE, "report", "reply", "report", "report or speak"),
    (TRAIN, "Calls for", "Asks for", "Calls", "Calls and presses"),
    (TRAIN, "joint", "common", "joint", "joint or mutual"),
    (TRAIN, "training", "courses", "training", "education and training"),
    (TRAIN, "rules", "standards", "rules", "rules and guidelines"),
    (RECALL, "deeply", "gravely", "deeply", "deeply and rightly"),
    (RECALL, "hit", "harmed", "hit", "hit or even lost"),
    # one more of a list, parted from the others by a comma
    (GRAZE, "water points", "wells", "water points", "salt licks, water points"),
    (GRAZE, "water points", "wells", "water points", "water points, salt licks"),
    (GRAZE, "water points", "wells and deep pits", "water points", "salt licks, water points"),
    (GRAZE, "forage", "fodder", "forage", "hay, forage"),
    (GRAZE, "forage, water points", "wells", "forage", "hay, forage"),
    (GRAZE, "forage", "fodder", "water points", "hay, water points"),
    (GRAZE, "water points", "wells", "forage", "forage, hay"),
    (GRAZE, "shelter", "sheds", "shelter", "shelter, fences"),
    (RECALL, "States", "Governments", "States", "cities, States"),
    (
        "\u5404\u56fd\u5e94\u4fdd\u62a4\u6c34\u4e95\u548c\u725b\u68da\uff1b",
        *("\u6c34\u4e95", "\u6cb3\u6d41", "\u6c34\u4e95", "\u68ee\u6797\u3001\u6c34\u4e95"),
    ),
]
"""Of a text, what two want of its words: both stand."""

EXCLUDE = [
    # what is put in may hang on what goes
    (RECALL, "deeply", "gravely", "deeply", "very deeply"),
    (EXPLORE, "continue to explore", "pursue", "continue", "actively continue"),
    (EXPLORE, "should", "shall", "should", "should urgently"),
    (EXPLORE, "lakes", "rivers", "lakes", "lakes, which are large,"),
    (EXPLORE, "report", "reply", "report", "report in writing"),
    (TRAIN, "joint", "common", "joint", "joint annual"),
    (TRAIN, "training", "education", "joint", "joint legal"),
    (TRAIN, "training", "education", "training", "training at home"),
    (EXPLORE, "joint ", "", "joint", "joint and annual"),
    (EXPLORE, "joint use of lakes", "water", "lakes", "lakes and wetlands"),
    # names and numbers
    (RECALL, "States", "Governments", "States", "States and others"),
    (RECALL, "63/193", "64/179", "63/193", "63/193 and its annex"),
    (RECALL, "63/193", "64/179", "63/193", "63/193 of December"),
    # both bring more, or the same word, or its opposite
    (EXPLORE, "should", "shall urgently", "should", "should promptly"),
    (EXPLORE, "explore", "examine further", "explore", "explore and promote"),
    (EXPLORE, "joint", "joint annual", "joint", "joint and equal"),
    (EXPLORE, "lakes", "rivers", "lakes", "lakes and rivers"),
    (EXPLORE, "should", "shall", "should", "should or should not"),
    (EXPLORE, "should", "shall", "should", "should not"),
    (GRAZE, "water points", "wells and salt licks", "water points", "salt licks, water points"),
    (GRAZE, "water points", "wells", "water points", "no salt, water points"),
    (GRAZE, "water points", "wells", "water points", "water points, which dry up,"),
    (GRAZE, "water points", "wells", "water points", "water points, with salt licks"),
    (GRAZE, "water points", "wells, water points", "water points", "salt licks, water points"),
    (GRAZE, "water points", "[wells]", "water points", "salt licks, water points"),
    (GRAZE, "water points", "wells", "water points", "[salt licks, ]water points"),
    (GRAZE, "water points", "wells", "water points", "[salt licks, water points]"),
    (GRAZE, "water points", "[wells][water points]", "water points", "salt licks, water points"),
    # inside, and words side by side that both replace
    (GRAZE, "forage, water points", "wells", "water points", "salt licks, water points"),
    (EXPLORE, "continue to explore", "pursue", "continue", "continue and intend"),
    (TRAIN, "joint", "common", "training", "education"),
    # signs, and a language without white space
    (EXPLORE, "lakes", "[lakes]", "lakes", "lakes and wetlands"),
    (EXPLORE, "lakes", "rivers", "lakes", "[lakes]"),
    (
        "\u5404\u56fd\u5e94\u63a2\u8ba8\u5171\u540c\u5229\u7528\uff1b",
        *("\u63a2\u8ba8", "\u63a8\u52a8", "\u63a2\u8ba8", "\u63a2\u8ba8\u548c\u4fc3\u8fdb"),
    ),
]
"""Of a text, what two want of its words: one or the other."""


@pytest.mark.parametrize("pair", STAND, ids=lambda pair: f"{pair[2]} {pair[4]}")
def test_small_edits_that_touch_can_both_be_accepted(pair: tuple[str, ...]) -> None:
    base, old, new, other, more = pair
    one, two = base.replace(old, new, 1), base.replace(other, more, 1)
    found = both(base, one, two)
    assert found is not None
    words = set(spoken(found))
    assert words >= set(spoken(new)) | (set(spoken(more)) - set(spoken(old)))
    assert not words & (set(spoken(old)) - set(spoken(new)))
    assert "  " not in found
    assert " ;" not in found


@pytest.mark.parametrize("pair", EXCLUDE, ids=lambda pair: f"{pair[2]} {pair[4]}")
def test_edits_that_compete_exclude_each_other(pair: tuple[str, ...]) -> None:
    base, old, new, other, more = pair
    assert both(base, base.replace(old, new, 1), base.replace(other, more, 1)) is None


@pytest.mark.parametrize("accept", [(), (1,), (2,), (1, 2), (2, 3)])
@pytest.mark.parametrize("elsewhere", [False, True])
def test_what_touches_is_placed_on_a_new_base(accept: tuple[int, ...], elsewhere: bool) -> None:
    """Whether that has taken the accepted ones in, or changed something else."""
    wanted = "States should study and pursue and promote the joint use of lakes and report in %s;"
    made = register(
        EXPLORE,
        EXPLORE.replace("continue to explore", "pursue"),
        EXPLORE.replace("explore", "explore and promote"),
        EXPLORE.replace("continue", "study and continue"),
    )
    made = accepted(made, [AmendmentId(f"am-{number}") for number in accept])
    words = EXPLORE.replace("June", "May") if elsewhere else made.draft.clauses[0].text.text
    new, lineage = successor(made, text(words))
    after = rebased(made, plan(made, new, lineage), (), Moment())
    left = [one for one, (_, status) in after.states.items() if status is Status.TABLED]
    order = accepted(after, left)
    # of several words that came nobody knows which replaced others and which were put in
    assert (order is None) is ((accept, elsewhere) == ((1, 2), False))
    if order is not None:
        assert order.draft.clauses[0].text.text == wanted % ("May" if elsewhere else "June")


def test_it_is_said_that_words_beside_those_of_an_amendment_changed() -> None:
    made = register(EXPLORE, EXPLORE.replace("should", "shall"),
                    EXPLORE.replace("should", "can and should"))  # fmt: skip
    after = accepted(made, [AmendmentId("am-1")])
    assert "check that the sentence still reads well" in after.placement(AmendmentId("am-2")).why
    other = accepted(made, [AmendmentId("am-2")])
    assert "check that the sentence still reads well" in other.placement(AmendmentId("am-1")).why


def edited(*texts: str) -> Edited | None:
    """The last of the edits that made each text of the one before it."""
    known = None
    for before, after in pairwise(texts):
        known = Edited(before, diff(before, after).hunks, after, known)
    return known


@pytest.mark.parametrize(
    ("texts", "known", "kept"),
    [
        (("we explore the joint use", "we study the joint use"), True, True),
        (("we explore the joint use", "we study the joint use"), False, True),
        (("we explore the joint use", "we study or map the joint use"), True, False),
        (("we explore the joint use", "we study or map the joint use"), False, False),
        (("we go to explore the use", "we try or study the use"), False, False),
        (("we explore the joint use", "we explore use", "we study use"), True, False),
        (("we explore the joint use", "we study the joint use", "we study use"), True, False),
        (("we explore the use", "we study the use", "we shall study the use"), True, True),
        (("we explore the use", "we try the use", "we try or map the use"), True, False),
    ],
)
def test_words_are_put_in_beside_others_where_edits_tell_that_these_were_replaced(
    texts: tuple[str, ...], known: bool, kept: bool
) -> None:
    """Where edits are not known, only of one word that came it is sure that it replaced others."""
    seen, now = texts[0], texts[-1]
    at = seen.index("explore ") + len("explore ")
    found = carried(seen, now, at, at, "and promote ", edited(*texts) if known else None)
    assert found.kept is kept
    assert found.beside is kept
    if kept:
        assert now[: found.start].endswith("study ")


def test_words_that_went_are_not_taken_for_replaced_because_those_beside_them_were() -> None:
    texts = ("we explore joint use", "we explore use", "we study use")
    at = texts[0].index("use")
    known = edited(*texts)
    assert not carried(texts[0], texts[-1], at, at, "and common ", known).kept


def test_edits_are_followed_from_the_text_that_an_author_saw() -> None:
    texts = ["one", "two", "one", "three"]
    known = edited(*texts)
    assert known is not None
    assert [edit.after for edit in known.since("one", "three")] == ["three"]
    assert [edit.before for edit in known.since("two", "three")] == ["two", "one"]
    assert [edit.before for edit in known.since("four", "three")] == ["one", "two", "one"]
    assert known.since("one", "two") == ()
    apart = Edited("four", diff("four", "five").hunks, "five", known)
    assert known.since("one", "three") != ()
    assert [edit.before for edit in apart.since("one", "five")] == ["four"]
