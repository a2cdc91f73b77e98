"""Splits, joins, deletions, new clauses and moves on a text that has moved on: the outcome of each,
who is in its way, and the text that comes of it."""

from dataclasses import replace

import pytest

from amend.steps import (
    ACT,
    AGAIN,
    BASE,
    CALL,
    EXPERTS,
    HELP,
    JOIN,
    MEET,
    PARTS,
    REST,
    SAME_SPLIT,
    SPLIT,
    TRAINING,
    WHOLE,
    changes,
    redline,
    step,
)
from draftbench.amend.amendment import Amendment, AmendmentId, Outcome
from draftbench.amend.changesets.changes import ChangeSet, Relocation
from draftbench.amend.changesets.editing import apply, between
from draftbench.amend.placement.lineage import Joining, Lineage
from draftbench.amend.placement.placing import place, placed, touched
from draftbench.amend.placement.rebasing import Fate, plan
from draftbench.amend.placement.situation import Situation
from draftbench.amend.placement.succession import successor
from draftbench.amend.redlines.marking import advanced, unmarked
from draftbench.amend.registers.register import opened
from draftbench.amend.stamp import Stamp
from draftbench.document import Clause, ClauseId, ClauseKind, Document, Mark, MarkKind, RichText
from support.clauselines import filed, lines, text

ANEW = "Begs one and all of the rich, at last, to help the victims;"
DELETE_A, DELETE_B = step(*REST), step(ACT, *BASE[2:])
DELETE_C = step(ACT, HELP, MEET)
NEW = step(ACT, HELP, "n: Thanks all;", *BASE[2:])
MOVE_A = step(*REST, ACT, moving=["a"])
UNDER_C = step(HELP, CALL, EXPERTS, TRAINING, "a<c: Urges States to act and to report;", MEET)
LAST = step(ACT, CALL, EXPERTS, TRAINING, MEET, HELP, moving=["b"])

CASES = {
    "a split of a clause that is gone": (SPLIT, [DELETE_A], Outcome.CONFLICT, ("am-0",), None),
    "a split that others made and edited": (
        SPLIT,
        [SAME_SPLIT, step("a: Urges all States to act", *AGAIN[1:], *REST)],
        Outcome.CONTAINED,
        (),
        None,
    ),
    "a split that others made, with other words on both sides": (
        SPLIT,
        [SAME_SPLIT, step("a: Urges States to go", "y: but to answer;", *REST)],
        Outcome.CONTAINED,
        (),
        None,
    ),
    "a split where words over its place are others": (
        SPLIT,
        [step(ACT.replace("act and", "go but"), *REST)],
        Outcome.CONFLICT,
        ("am-0",),
        None,
    ),
    "a split with other words before it": (
        SPLIT,
        [step(ACT.replace("States", "all States"), *REST)],
        Outcome.APPLIES,
        (),
        ["a: Urges all States to act", "x: and to report;", *REST],
    ),
    "a split of a clause that was split elsewhere": (
        SPLIT,
        [step("a: Urges States", "y: to act and to report;", *REST, splits={"y": "a"})],
        Outcome.APPLIES,
        (),
        ["a: Urges States", "y: to act", "x: and to report;", *REST],
    ),
    "a join that others made": (JOIN, [JOIN], Outcome.CONTAINED, (), None),
    "a join of a clause that went on elsewhere": (
        JOIN,
        [step(ACT, *BASE[2:5], f"{MEET} {HELP[3:]}", joins={"b": "d"})],
        Outcome.CONFLICT,
        ("am-0",),
        None,
    ),
    "a join of a clause that is gone": (JOIN, [DELETE_B], Outcome.CONFLICT, ("am-0",), None),
    "a join to a clause that is gone": (JOIN, [DELETE_A], Outcome.CONFLICT, ("am-0",), None),
    "a join of a clause that was split": (
        JOIN,
        [step(ACT, "b: Invites donors", "y: to help the victims;", *BASE[2:], splits={"y": "b"})],
        Outcome.CONFIRM,
        (),
        [f"{ACT} Invites donors", "y: to help the victims;", *BASE[2:]],
    ),
    "a join to a clause that was split": (
        JOIN,
        [SAME_SPLIT],
        Outcome.APPLIES,
        (),
        [AGAIN[0], f"{AGAIN[1]} {HELP[3:]}", *BASE[2:]],
    ),
    "a join of a clause that was moved": (
        JOIN,
        [LAST],
        Outcome.CONFIRM,
        ("am-0",),
        [WHOLE, *BASE[2:]],
    ),
    "a join of two between which another came": (
        JOIN,
        [step(ACT, "n: Thanks all;", *REST)],
        Outcome.CONFIRM,
        (),
        [WHOLE, "n: Thanks all;", *BASE[2:]],
    ),
    "a deletion of a clause to which an item came": (
        DELETE_C,
        [step(*BASE[:5], "c3<c: by all;", MEET)],
        Outcome.CONFLICT,
        ("am-0",),
        None,
    ),
    "a deletion of a clause to which an empty item came": (
        DELETE_C,
        [step(*BASE[:5], "c3<c: ", MEET)],
        Outcome.CONFLICT,
        ("am-0",),
        None,
    ),
    "a new clause with an item that came there": (
        step(ACT, HELP, "n: Thanks:", "n1<n: all;", *BASE[2:]),
        [step(ACT, HELP, "m: Thanks:", "m1<m: all;", *BASE[2:])],
        Outcome.CONTAINED,
        (),
        None,
    ),
    "a deletion of a clause of which an item was amended": (
        DELETE_C,
        [step(*BASE[:4], "c2<c: by all trainers;", MEET)],
        Outcome.CONFLICT,
        ("am-0",),
        None,
    ),
    "a deletion of a clause whose first words went": (
        DELETE_B,
        [step(ACT, "b: donors to help the victims;", *BASE[2:])],
        Outcome.CONFLICT,
        ("am-0",),
        None,
    ),
    "a deletion of a clause of which an item is gone": (
        DELETE_C,
        [step(*BASE[:4], MEET)],
        Outcome.APPLIES,
        (),
        [ACT, HELP, MEET],
    ),
    "a deletion of a clause with items that was split": (
        DELETE_C,
        [step(*BASE[:2], "c: Calls", "y: for help:", "c1<y: by experts;", "c2<y: by trainers;",
              MEET, splits={"y": "c"})],
        Outcome.CONFIRM,
        (),
        [ACT, HELP, MEET],
    ),
    "a deletion of a clause that was split and amended": (
        DELETE_A,
        [SAME_SPLIT, step("a: Urges all to act", AGAIN[1], *REST)],
        Outcome.CONFLICT,
        ("am-1", "am-0"),
        None,
    ),
    "a deletion of a clause that was split and an item of it amended": (
        DELETE_C,
        [
            step(*BASE[:2], "c: Calls", "y: for help:", "c1<y: by experts;", "c2<y: by trainers;",
                 MEET, splits={"y": "c"}),
            step(*BASE[:2], "c: Calls", "y: for help:", "c1<y: by experts;", "c2<y: by all;", MEET),
        ],
        Outcome.CONFLICT,
        ("am-0", "am-1"),
        None,
    ),
    "a deletion of a clause that went on in another": (
        DELETE_B, [JOIN], Outcome.CONFLICT, ("am-0",), None
    ),
    "a new clause behind one that is gone": (
        NEW, [DELETE_B], Outcome.APPLIES, (), [ACT, "n: Thanks all;", *BASE[2:]]
    ),
    "a new clause behind one that was moved": (
        NEW, [LAST], Outcome.CONFIRM, (), [ACT, *BASE[2:], HELP, "n: Thanks all;"]
    ),
    "a new clause behind one that went under another": (
        step(ACT, "n: Thanks all;", *REST),
        [UNDER_C],
        Outcome.CONFLICT,
        ("am-0",),
        None,
    ),
    "a new item behind one that went under another": (
        step(*BASE[:4], "n<c: by all;", *BASE[4:]),
        [step(*BASE[:3], TRAINING, MEET, "c1<d: by experts;", moving=["c1"])],
        Outcome.CONFLICT,
        ("am-0",),
        None,
    ),
    "a new clause behind one that goes on in another": (
        NEW, [JOIN], Outcome.CONFIRM, (), [WHOLE, "n: Thanks all;", *BASE[2:]]
    ),
    "a move of a clause that was split behind one that is gone": (
        MOVE_A,
        [SAME_SPLIT, step(*AGAIN, *BASE[1:5])],
        Outcome.CONFIRM,
        (),
        [*BASE[1:5], *AGAIN],
    ),
    "a new clause whose words came elsewhere, and another that goes": (
        step(ACT, HELP, "n: Thanks all;", *BASE[2:5]),
        [step("m: Thanks all;", *BASE)],
        Outcome.CONFIRM,
        (),
        ["m: Thanks all;", ACT, HELP, "n: Thanks all;", *BASE[2:5]],
    ),
    "a new first item of a clause whose items hang on a part of it": (
        step(*BASE[:3], "n<c: by all;", *BASE[3:]),
        [step(*BASE[:2], "c: Calls", "y: for", "c1<y: by experts;", "c2<y: by trainers;",
              "z: help:", MEET, splits={"y": "c", "z": "c"})],
        Outcome.APPLIES,
        (),
        [*BASE[:2], "c: Calls", "y: for", "n<y: by all;", "c1<y: by experts;",
         "c2<y: by trainers;", "z: help:", MEET],
    ),
    "a new clause behind a part that it makes itself": (
        step(*PARTS, "n: Thanks all;", *REST, splits={"x": "a"}),
        [step(ACT, HELP.replace("help", "aid"), *BASE[2:])],
        Outcome.APPLIES,
        (),
        [*PARTS, "n: Thanks all;", HELP.replace("help", "aid"), *BASE[2:]],
    ),
    "a new item behind one that is gone": (
        step(*BASE[:4], "n<c: by all;", *BASE[4:]),
        [step(*BASE[:3], *BASE[4:])],
        Outcome.APPLIES,
        (),
        [*BASE[:3], "n<c: by all;", *BASE[4:]],
    ),
    "an edit of a clause that was written anew, went on in another and was edited there": (
        step(ACT, HELP.replace("victims", "people"), *BASE[2:]),
        [
            step(ACT, f"b: {ANEW}", *BASE[2:]),
            step(f"{ACT} {ANEW}", *BASE[2:], joins={"b": "a"}),
            step(f"{ACT} {ANEW}".replace("victims", "poor"), *BASE[2:]),
        ],
        Outcome.CONFLICT,
        ("am-1", "am-2"),
        None,
    ),
    "an edit of a clause that was written anew and went on in another": (
        step(ACT, HELP.replace("victims", "people"), *BASE[2:]),
        [
            step(ACT, f"b: {ANEW}", *BASE[2:]),
            step(f"{ACT} {ANEW}", *BASE[2:], joins={"b": "a"}),
        ],
        Outcome.CONFIRM,
        (),
        [f"{ACT} {ANEW}".replace("victims", "people"), *BASE[2:]],
    ),
    "a new clause before one that goes on in the one before it": (
        step(ACT, "n: Thanks all;", *REST),
        [JOIN],
        Outcome.CONFIRM,
        (),
        [WHOLE, "n: Thanks all;", *BASE[2:]],
    ),
    "a new clause whose words came elsewhere": (
        NEW,
        [step("m: Thanks all;", *BASE)],
        Outcome.CONFIRM,
        (),
        ["m: Thanks all;", ACT, HELP, "n: Thanks all;", *BASE[2:]],
    ),
    "a new clause whose words came there": (
        NEW, [step(ACT, HELP, "m: Thanks all;", *BASE[2:])], Outcome.CONTAINED, (), None
    ),
    "a new clause where another came": (
        NEW,
        [step(ACT, HELP, "m: Notes it;", *BASE[2:])],
        Outcome.APPLIES,
        (),
        [ACT, HELP, "m: Notes it;", "n: Thanks all;", *BASE[2:]],
    ),
    "a move of a clause that is gone": (MOVE_A, [DELETE_A], Outcome.CONFLICT, ("am-0",), None),
    "a move of a clause that went on in another": (LAST, [JOIN], Outcome.CONFLICT, ("am-0",), None),
    "a move that others made": (MOVE_A, [MOVE_A], Outcome.CONTAINED, (), None),
    "a move of a clause that others moved elsewhere": (
        MOVE_A,
        [step(HELP, ACT, *BASE[2:], moving=["a"])],
        Outcome.CONFLICT,
        ("am-0",),
        None,
    ),
    "a move of a clause that was split": (
        MOVE_A, [SAME_SPLIT], Outcome.CONFIRM, (), [*REST, *AGAIN]
    ),
    "a move of a clause of which a part went elsewhere": (
        MOVE_A,
        [SAME_SPLIT, step(AGAIN[0], *BASE[1:5], "y<c: and to report;", MEET, moving=["y"])],
        Outcome.APPLIES,
        (),
        [*BASE[1:5], "y<c: and to report;", MEET, AGAIN[0]],
    ),
    "a move of a part that it makes itself": (
        step(PARTS[0], *REST, PARTS[1], splits={"x": "a"}, moving=["x"]),
        [step(ACT, HELP.replace("help", "aid"), *BASE[2:])],
        Outcome.APPLIES,
        (),
        [PARTS[0], HELP.replace("help", "aid"), *BASE[2:], PARTS[1]],
    ),
    "a move under a clause that went under it": (
        step(ACT, CALL, "b<c: Invites donors to help the victims;", EXPERTS, TRAINING, MEET),
        [step(ACT, HELP, "c<b: Calls for help:", "c1<b: by experts;", "c2<b: by trainers;", MEET)],
        Outcome.CONFLICT,
        (),
        None,
    ),
    "a move behind a clause that went under it": (
        step(ACT, *BASE[2:], HELP, moving=["b"]),
        [step(ACT, HELP, "d<b: Decides to meet.", *BASE[2:5])],
        Outcome.CONFLICT,
        (),
        None,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_the_outcome_and_the_text_that_comes_of_it(name: str) -> None:
    wanted, happened, outcome, rivals, after = CASES[name]
    now = redline(*happened)
    found = place(changes(text(*BASE), wanted), now.result, now)
    assert found.outcome is outcome, found.why
    assert found.rivals == rivals
    made = None if found.changes is None else lines(apply(now.result, found.changes))
    assert made == after


@pytest.mark.parametrize("wanted", [SPLIT, JOIN, NEW, LAST], ids=["split", "join", "new", "move"])
def test_without_knowing_who_deleted_its_clause_it_is_orphaned(wanted: tuple) -> None:
    gone = text(*(line for line in BASE if line not in (ACT, HELP)))
    assert place(changes(text(*BASE), wanted), gone).outcome is Outcome.ORPHANED


def test_words_that_stood_in_the_text_all_along_may_come_again() -> None:
    again = changes(text(*BASE), step(ACT, HELP, f"n: {MEET[3:]}", *BASE[2:]))
    elsewhere = text(ACT.replace("act", "go"), *REST)
    assert place(again, elsewhere).outcome is Outcome.APPLIES


def test_a_clause_that_stands_there_as_another_kind_is_not_there_yet() -> None:
    base = text(*BASE)
    last = text(*REST, ACT)
    pp = tuple(replace(c, kind=ClauseKind.PREAMBULAR) if c.id == "a" else c for c in last)
    now = redline(MOVE_A)
    found = place(between(base, base.with_clauses(pp)), now.result, now)
    assert found.outcome is not Outcome.CONTAINED


def test_what_changes_nothing_is_there_in_any_text() -> None:
    base = text(*BASE)
    nothing = between(base, base)
    assert place(nothing, text(*REST)).outcome is Outcome.CONTAINED
    assert place(nothing, base).outcome is Outcome.APPLIES


def test_looks_are_not_there_because_signs_changed() -> None:
    base = text('a: Urges States to "act" and to report;')
    words = base.clauses[0].text.text
    looks = RichText(words, (Mark(words.index('"'), words.index(" and"), MarkKind.ITALIC),))
    wanted = base.with_clauses((replace(base.clauses[0], text=looks),))
    now = text("a: Urges States to “act” and to report;")
    assert place(between(base, wanted), now).outcome is not Outcome.CONTAINED


def test_whichever_item_came_to_a_clause_the_reason_is_the_same() -> None:
    items = ([EXPERTS, "c3<c: by all;", TRAINING], [EXPERTS, TRAINING, "c3<c: by all;"])
    made = [redline(step(ACT, HELP, CALL, *own, MEET)) for own in items]
    reasons = {place(changes(text(*BASE), DELETE_C), now.result, now).why for now in made}
    assert len(reasons) == 1


def test_a_clause_that_came_back_with_other_signs_at_the_words_has_no_place_for_them() -> None:
    base = text('a: Urges States to "act" and to report;', MEET)
    wanted = text("a: Urges States to (act) and to report;", MEET)
    now = text("n: Urges States to “act” and to report;", MEET)
    found = place(between(base, wanted), now)
    assert (found.outcome, found.changes) == (Outcome.ORPHANED, None)


FILE = {
    "split": (SPLIT, PARTS + REST, Outcome.CONTAINED),
    "split and edited": (
        SPLIT,
        ("a: Urges all States to act", *PARTS[1:], *REST),
        Outcome.CONTAINED,
    ),
    "join": (JOIN, (WHOLE, *BASE[2:]), Outcome.CONTAINED),
    "moved": (NEW, (ACT, *BASE[2:], HELP), Outcome.CONFIRM),
    "new": (NEW, NEW[0], Outcome.CONTAINED),
    "gone": (SPLIT, BASE[1:], Outcome.ORPHANED),
}


@pytest.mark.parametrize("name", FILE)
def test_what_a_new_text_did_with_the_clauses_counts_too(name: str) -> None:
    wanted, after, outcome = FILE[name]
    base = text(*BASE)
    register = opened("", base, base)
    register = register.with_amendment(
        Amendment(AmendmentId("am-1"), "", ("MEX",), changes(base, wanted))
    )
    now, lineage = successor(register, filed(*after))
    (item,) = plan(register, now, lineage).items
    assert item.outcome is outcome, item.why


def test_a_clause_that_the_same_amendment_deletes_does_not_stand_twice() -> None:
    draft = redline(step(*BASE[:2], "n: Thanks all;", *BASE[2:]))
    moved = text(*BASE, "m: Thanks all;")
    proposal = between(draft.result, moved)
    stamp = Stamp("Brazil", ("BRA",), "")
    other = text(ACT.replace("act", "go"), HELP, "n: Thanks all;", *BASE[2:])
    now = advanced(draft, between(draft.result, other), stamp)
    found = place(proposal, now.result, now)
    assert found.outcome is Outcome.APPLIES
    assert lines(apply(now.result, found.changes))[-2:] == [MEET, "m: Thanks all;"]


BOTH_WORDS = step("a: Urges all to act and to answer;", *REST)
FIRST_WORD = step("a: Urges all to act and to report;", *REST)


@pytest.mark.parametrize(
    ("happened", "after"),
    [
        (
            [FIRST_WORD, step("a: Urges all to act now and to report;", *REST)],
            ["a: Urges all to act now and to answer;"],
        ),
        (
            [SAME_SPLIT, step("a: Urges all to act", *AGAIN[1:], *REST)],
            ["a: Urges all to act", "y: and to answer;"],
        ),
    ],
)
def test_of_two_edits_of_a_clause_that_which_is_there_does_not_hinder_the_other(
    happened: list[tuple], after: list[str]
) -> None:
    now = redline(*happened)
    found = place(changes(text(*BASE), BOTH_WORDS), now.result, now)
    assert found.outcome is Outcome.APPLIES
    assert lines(apply(now.result, found.changes)) == [*after, *REST]


def test_who_changed_the_words_of_a_part_is_in_the_way() -> None:
    now = redline(SAME_SPLIT, step("a: Urges Members to act", *AGAIN[1:], *REST))
    found = place(changes(text(*BASE), FIRST_WORD), now.result, now)
    assert (found.outcome, found.rivals) == (Outcome.CONFLICT, ("am-1",))


def test_of_several_changes_those_in_conflict_say_where_it_is() -> None:
    wanted = step(ACT.replace("act", "go"), HELP.replace("help", "aid"), *BASE[2:])
    now = redline(step(ACT.replace("act", "work"), *REST))
    found = place(changes(text(*BASE), wanted), now.result, now)
    assert (found.outcome, found.where) == (Outcome.CONFLICT, ("a",))


def test_a_new_text_brings_the_clauses_that_were_not_there() -> None:
    base = text(*BASE)
    now, lineage = successor(opened("", base, base), filed(*NEW[0]))
    assert lineage.came == {c.id for c in now if c.text.text == "Thanks all;"}
    assert lineage.came.isdisjoint({c.id for c in base})


def test_who_changed_other_words_of_the_clause_is_not_in_the_way() -> None:
    first = ACT.replace("Urges", "Begs")
    now = redline(step(first, *REST), step(first.replace("report", "tell"), *REST))
    found = place(
        changes(text(*BASE), step(ACT.replace("report", "speak"), *REST)), now.result, now
    )
    assert (found.outcome, found.rivals) == (Outcome.CONFLICT, ("am-1",))


def test_moves_into_one_place_keep_their_order_whoever_was_moved_there_first() -> None:
    wanted = step(*BASE[2:], ACT, HELP, moving=["a", "b"])
    for happened, moved in ((MOVE_A, ["b"]), (LAST, ["a"])):
        now = redline(happened)
        found = place(changes(text(*BASE), wanted), now.result, now)
        assert found.outcome is Outcome.APPLIES
        assert lines(apply(now.result, found.changes)) == list(wanted[0])
        assert [change.clause for change in found.changes.changes] == moved


def test_what_was_proposed_on_a_draft_applies_to_that_draft_whatever_is_in_it() -> None:
    now = redline(NEW)
    wanted = changes(now.result, step(*NEW[0], "m: Thanks all;"))
    found = place(wanted, now.result, now)
    assert found.outcome is Outcome.APPLIES
    assert found.changes is wanted


def test_a_move_that_others_made_is_made_again_only_for_what_comes_behind_it() -> None:
    wanted = step(*BASE[2:5], "n: Thanks all;", HELP, MEET, ACT, moving=["a", "b"])
    now = redline(MOVE_A)
    found = place(changes(text(*BASE), wanted), now.result, now)
    assert found.outcome is Outcome.APPLIES
    assert lines(apply(now.result, found.changes)) == list(wanted[0])
    assert [c.clause for c in found.changes.changes if isinstance(c, Relocation)] == ["b"]


def test_what_comes_to_the_beginning_is_at_no_clause() -> None:
    now = redline(step("m: Notes it;", *BASE))
    found = place(changes(text(*BASE), step("n: Thanks all;", *BASE)), now.result, now)
    assert (found.outcome, found.where) == (Outcome.APPLIES, ())
    assert [lines(apply(now.result, found.changes))[:2]] == [["m: Notes it;", "n: Thanks all;"]]


QUOTED = {
    "the words that it replaces": ("act and", "go or", "act", "act and"),
    "the words between which it puts others in": ("report;", "report soon;", "report", "report;"),
    "the word behind what it puts in": ("Urges", "1. Urges", "Urges", "Urges"),
    "the words between, whatever sign stands there": ("to act", "to soon act", "to", "to act"),
}


@pytest.mark.parametrize("name", QUOTED)
def test_a_conflict_quotes_the_words_at_which_it_is(name: str) -> None:
    old, new, theirs, quoted = QUOTED[name]
    now = redline(step(ACT.replace(theirs, "begs"), *REST))
    found = place(changes(text(*BASE), step(ACT.replace(old, new), *REST)), now.result, now)
    assert found.outcome is Outcome.CONFLICT
    assert f"“{quoted}”" in found.why


@pytest.mark.parametrize("size", [59, 60, 61, 200])
def test_a_conflict_quotes_no_more_than_sixty_letters(size: int) -> None:
    words = "x" * size
    base, mine, theirs = (text(f"a: Urges {word} soon;") for word in (words, "y", "z"))
    found = place(between(base, mine), theirs)
    quoted = found.why.partition("“")[2].partition("”")[0]
    assert quoted == (words if size <= 60 else f"{'x' * 60} …")


def test_what_is_placed_has_the_patches_of_the_clauses_whose_words_it_changes() -> None:
    wanted = changes(text(*BASE), step(ACT.replace("act", "work"), *BASE[2:]))
    elsewhere = text(ACT.replace("Urges", "Begs"), *REST)
    assert place(wanted, elsewhere).changes.patches.keys() == {"a"}
    assert placed(wanted, elsewhere, None).changes.patches == {}


def test_a_join_touches_both_clauses() -> None:
    assert touched(changes(text(*BASE), JOIN).changes) == {"a", "b"}
    assert touched(changes(text(*BASE), NEW).changes) == set()
    assert touched(changes(text(*BASE), LAST).changes) == {"b"}


def test_what_stands_as_it_did_is_given_as_it_is_for_reading() -> None:
    wanted = changes(text(*BASE), DELETE_B)
    elsewhere = text(ACT.replace("act", "go"), *REST)
    assert placed(wanted, elsewhere, None).changes is wanted
    assert place(wanted, elsewhere).changes.base == elsewhere.fingerprint


@pytest.mark.parametrize(
    ("wanted", "where"),
    [
        (NEW, ("b",)),
        (step(*BASE[:4], "n<c: by all;", *BASE[4:]), ("c1", "c")),
        (step(*BASE[:3], "n<c: by all;", *BASE[3:]), ("c",)),
        (step("n: Thanks all;", *BASE), ()),
        (DELETE_B, ("b",)),
        (step(ACT.replace("act", "go"), *REST), ("a",)),
    ],
)
def test_a_new_clause_is_looked_for_at_its_neighbours(wanted: tuple, where: tuple) -> None:
    base = text(*BASE)
    assert place(changes(base, wanted), base).where == where


GONE = Lineage(joined={ClauseId("b"): Joining(ClauseId("d"), RichText(MEET[3:]), RichText())})


@pytest.mark.parametrize("wanted", [JOIN, LAST], ids=["join", "move"])
@pytest.mark.parametrize(
    ("lineage", "outcome"), [(Lineage(), Outcome.ORPHANED), (GONE, Outcome.CONFLICT)]
)
def test_a_join_or_move_of_a_clause_that_a_new_text_joined_elsewhere(
    wanted: tuple, lineage: Lineage, outcome: Outcome
) -> None:
    after = text(ACT, *BASE[2:])
    now = replace(unmarked(after, after), lineage=lineage)
    found = place(changes(text(*BASE), wanted), after, now)
    assert (found.outcome, found.rivals) == (outcome, ())


def test_a_join_to_a_clause_that_an_earlier_new_text_brought() -> None:
    after = text(*BASE[:5], MEET.replace("meet", "sit"))
    now = replace(unmarked(after, after), lineage=Lineage(came=frozenset({ClauseId("a")})))
    assert place(changes(text(*BASE), JOIN), after, now).outcome is Outcome.APPLIES


LONG = "one two three four five six seven eight nine ten eleven twelve"
TWELVE = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"]


def like(kept: int) -> str:
    """A clause that has so many of the first words of ``LONG``, or all among that many."""
    return " ".join([*LONG.split()[:kept], *TWELVE[kept:], *"x" * (kept - 12)])


@pytest.mark.parametrize(
    ("new", "outcome", "where"),
    [
        ((11,), Outcome.CONFIRM, ("n0",)),
        ((11, 9), Outcome.CONFIRM, ("n0",)),
        ((11, 10), Outcome.AMBIGUOUS, ("n0", "n1")),
        ((11, 11), Outcome.AMBIGUOUS, ("n0", "n1")),
        ((10, 11), Outcome.AMBIGUOUS, ("n1", "n0")),
        ((7,), Outcome.CONFIRM, ("n0",)),
        ((6,), Outcome.ORPHANED, ("a",)),
        ((11, 26), Outcome.CONFIRM, ("n0",)),
        ((26,), Outcome.CONFIRM, ("n0",)),
        ((30,), Outcome.CONFIRM, ("n0",)),
        ((40,), Outcome.ORPHANED, ("a",)),
        ((), Outcome.ORPHANED, ("a",)),
    ],
)
def test_a_new_clause_much_like_one_that_is_gone_is_offered(new, outcome, where) -> None:
    base = text(f"a: {LONG}", MEET)
    proposal = between(base, text(f"a: {LONG.replace('three', 'trois')}", MEET))
    after = text(*(f"n{at}: {like(kept)}" for at, kept in enumerate(new)), MEET)
    lineage = Lineage(came=frozenset(ClauseId(f"n{at}") for at in range(len(new))))
    found = place(proposal, after, replace(unmarked(after, after), lineage=lineage))
    assert (found.outcome, found.where) == (outcome, where)


LETTERS = "zzzz aaaaaa b cccccc"


@pytest.mark.parametrize(
    ("new", "outcome", "where"),
    [
        (("zzzz aaaaaa dddddddd",), Outcome.CONFIRM, ("n0",)),
        (("zzzz aaaaaa ddddddddd",), Outcome.ORPHANED, ("a",)),
        (("zzzz aaaaaa b dddddd", "zzzz aaaaaa dddddddd"), Outcome.CONFIRM, ("n0",)),
        (("zzzz aaaaaa dddddddd", "zzzz aaaaaa b dddddd"), Outcome.CONFIRM, ("n1",)),
    ],
)
def test_a_clause_of_which_six_letters_in_ten_stay_is_offered_unless_one_has_a_tenth_more(
    new: tuple[str, ...], outcome: Outcome, where: tuple[str, ...]
) -> None:
    base, wanted = text(f"a: {LETTERS}", MEET), text(f"a: {LETTERS.replace('zzzz', 'y')}", MEET)
    after = text(*(f"n{at}: {words}" for at, words in enumerate(new)), MEET)
    lineage = Lineage(came=frozenset(ClauseId(f"n{at}") for at in range(len(new))))
    found = place(between(base, wanted), after, replace(unmarked(after, after), lineage=lineage))
    assert (found.outcome, found.where) == (outcome, where)


def test_a_clause_with_fewer_than_four_words_in_ten_of_one_that_is_gone_is_not_offered() -> None:
    words = "a: one internationalization by an age"
    base, wanted = text(words, MEET), text(words.replace("one", "1"), MEET)
    for new, outcome in (
        ("n: one internationalization of us two", Outcome.CONFIRM),
        ("n: one internationalization of us two too", Outcome.ORPHANED),
    ):
        after = text(new, MEET)
        now = replace(unmarked(after, after), lineage=Lineage(came=frozenset({ClauseId("n")})))
        assert place(between(base, wanted), after, now).outcome is outcome


def test_clauses_that_are_as_much_alike_are_told_in_the_order_of_the_text() -> None:
    base = text(f"a: {LONG}", MEET)
    proposal = between(base, text(f"a: {LONG.replace('three', 'trois')}", MEET))
    after = text(f"z: {like(11)}", f"n: {like(11)}", MEET)
    lineage = Lineage(came=frozenset({ClauseId("z"), ClauseId("n")}))
    found = place(proposal, after, replace(unmarked(after, after), lineage=lineage))
    assert (found.outcome, found.where) == (Outcome.AMBIGUOUS, ("z", "n"))


def test_a_new_clause_much_like_one_that_is_gone_has_no_place_for_an_edit_of_words_it_lacks():
    base = text(f"a: {LONG}", MEET)
    proposal = between(base, text(f"a: {LONG.replace('three', 'trois')}", MEET))
    after = text(f"n: {LONG.replace('three', '3')}", MEET)
    lineage = Lineage(came=frozenset({ClauseId("n")}))
    found = place(proposal, after, replace(unmarked(after, after), lineage=lineage))
    assert (found.outcome, found.where) == (Outcome.ORPHANED, ("a",))


COURTS = "a: Invites courts to hear urgent cases within a week of their registration;"
PRISON = "b: Recommends alternatives to imprisonment for minor offences and for young offenders;"
YOUTH = "c: Welcomes programmes that keep young people away from gangs and drugs;"
COPIES = (
    COURTS,
    PRISON.replace("minor offences", "lesser crimes"),
    "x: " + PRISON[3:].replace("minor offences", "lesser crimes") + " also",
    YOUTH,
)


@pytest.mark.parametrize("accepted", [False, True])
def test_of_two_clauses_that_could_be_the_amended_one_somebody_has_to_choose(accepted) -> None:
    base = text(COURTS, PRISON, YOUTH)
    wanted = text(COURTS, PRISON.replace("Recommends", "Urges"), YOUTH)
    amendment = Amendment(AmendmentId("am-1"), "", ("MEX",), between(base, wanted))
    register = opened("", base, base).with_amendment(amendment)
    if accepted:
        register = register.with_acceptance(
            amendment.id, register.acceptable(amendment.id, confirmed=False)
        )
    now, lineage = successor(register, filed(*COPIES))
    (item,) = plan(register, now, lineage).items
    assert item.outcome is Outcome.CONFIRM
    assert item.fate is (Fate.REOPENED if accepted else Fate.PENDING)


TO_LAST = step(ACT, *BASE[2:5], f"{MEET} {HELP[3:]}", joins={"b": "d"})
LAST_TO_A = step(f"{ACT} {MEET[3:]}", *BASE[1:5], joins={"d": "a"})
NEW_AT_A = step(ACT, "n: Thanks all;", *REST)
FIRST_ITEM = step(*BASE[:3], "n<c: by all;", *BASE[3:])
AID = HELP.replace("help", "aid")

MORE = {
    "a new clause before one that went on in a later one": (
        NEW_AT_A,
        [TO_LAST],
        Outcome.APPLIES,
        [ACT, "n: Thanks all;", *TO_LAST[0][1:]],
    ),
    "a new clause behind one in which a later one went on": (
        NEW_AT_A,
        [LAST_TO_A],
        Outcome.APPLIES,
        [LAST_TO_A[0][0], "n: Thanks all;", *BASE[1:5]],
    ),
    "a join of two between which others stood all along": (
        LAST_TO_A,
        [step(ACT, AID, *BASE[2:])],
        Outcome.APPLIES,
        [LAST_TO_A[0][0], AID, *BASE[2:5]],
    ),
    "a join of an item to the clause that it hangs on": (
        step(*BASE[:2], f"{CALL} by experts;", TRAINING, MEET, joins={"c1": "c"}),
        [step(ACT, AID, *BASE[2:])],
        Outcome.APPLIES,
        [ACT, AID, f"{CALL} by experts;", TRAINING, MEET],
    ),
    "new clauses, one behind a clause in which the one behind the other went on": (
        step(ACT, "n: Thanks all;", *BASE[1:5], "m: Asks all;", MEET),
        [LAST_TO_A],
        Outcome.APPLIES,
        [LAST_TO_A[0][0], "n: Thanks all;", *BASE[1:5], "m: Asks all;"],
    ),
    "a join of items that were moved with what they hang on": (
        step(*BASE[:3], "c1<c: by experts; by trainers;", MEET, joins={"c2": "c1"}),
        [step(ACT, HELP, MEET, *BASE[2:5], moving=["c"])],
        Outcome.APPLIES,
        [ACT, HELP, MEET, CALL, "c1<c: by experts; by trainers;"],
    ),
    "a new clause behind one that was split": (
        NEW_AT_A,
        [SAME_SPLIT],
        Outcome.APPLIES,
        [*AGAIN, "n: Thanks all;", *REST],
    ),
    "a new clause behind one of which a part went elsewhere": (
        NEW_AT_A,
        [SAME_SPLIT, step(AGAIN[0], *BASE[1:5], "y<c: and to report;", MEET, moving=["y"])],
        Outcome.APPLIES,
        [AGAIN[0], "n: Thanks all;", *BASE[1:5], "y<c: and to report;", MEET],
    ),
    "a new first item of a clause that has items as well as its part": (
        FIRST_ITEM,
        [
            step(*BASE[:2], "c: Calls", "y: for help:", "c1<y: by experts;", "c2<y: by trainers;",
                 MEET, splits={"y": "c"}),
            step(*BASE[:2], "c: Calls", EXPERTS, "y: for help:", "c2<y: by trainers;", MEET,
                 moving=["c1"]),
        ],
        Outcome.APPLIES,
        [*BASE[:2], "c: Calls", "n<c: by all;", EXPERTS, "y: for help:", "c2<y: by trainers;",
         MEET],
    ),
    "a new first item of a clause that was split and has no others": (
        FIRST_ITEM,
        [step(*BASE[:3], MEET), step(*BASE[:2], "c: Calls", "y: for help:", MEET,
                                     splits={"y": "c"})],
        Outcome.APPLIES,
        [*BASE[:2], "c: Calls", "n<c: by all;", "y: for help:", MEET],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", MORE)
def test_what_happened_elsewhere_does_not_hinder_a_change_of_a_whole_clause(name: str) -> None:
    wanted, happened, outcome, after = MORE[name]
    now = redline(*happened)
    found = place(changes(text(*BASE), wanted), now.result, now)
    assert (found.outcome, found.rivals) == (outcome, ()), found.why
    assert lines(apply(now.result, found.changes)) == after


def edited_apart(base: Document, *words: tuple[str, str]) -> ChangeSet:
    """Several edits of the first clause, each made for itself, as a marked file has them."""
    first, *rest = base.clauses
    made = [
        between(base, base.with_clauses((replace(first, text=RichText(new)), *rest)))
        for new in (first.text.text.replace(*pair) for pair in words)
    ]
    return replace(made[0], changes=tuple(change for one in made for change in one.changes))


@pytest.mark.parametrize(
    "happened",
    [
        [step("a: Urges States to go or to report;", *REST)],
        [SAME_SPLIT, step("a: Urges States to go", "y: or to report;", *REST)],
    ],
)
def test_edits_that_others_made_as_one_are_there(happened: list[tuple]) -> None:
    now = redline(*happened)
    wanted = edited_apart(text(*BASE), ("act", "go"), ("and", "or"))
    assert len(wanted.changes) == 2
    assert place(wanted, now.result, now).outcome is Outcome.CONTAINED
    last = step(*BASE[:5], "d: Decides", "z: to meet.", splits={"z": "d"})
    for other in (step(ACT, AID, *BASE[2:]), last):
        beside = changes(text(*BASE), other)
        both, seen = wanted.changes + beside.changes, {**wanted.seen, **beside.seen}
        found = place(replace(wanted, changes=both, seen=seen), now.result, now)
        assert found.outcome is Outcome.APPLIES
        assert found.changes.changes == beside.changes


def test_a_split_and_edits_that_others_made_as_one_are_there() -> None:
    edits = edited_apart(text(*BASE), ("Urges", "Begs"), ("States", "all"))
    parted = changes(text(*BASE), SPLIT)
    wanted = replace(parted, changes=edits.changes + parted.changes)
    now = redline(SAME_SPLIT, step("a: Begs all to act", AGAIN[1], *REST))
    assert place(wanted, now.result, now).outcome is Outcome.CONTAINED


def test_a_split_between_signs_that_others_changed_first_is_there() -> None:
    base = text('a: Urges States to "act" "and" to report;', MEET)
    parts = text('a: Urges States to "act"', 'x: "and" to report;', MEET)
    stamp = Stamp("Mexico", ("MEX",), "", "", AmendmentId("am-0"))
    curly = text("a: Urges States to “act” “and” to report;", MEET)
    now = advanced(unmarked(base, base), between(base, curly), stamp)
    there = text("a: Urges States to “act”", "y: “and” to report;", MEET)
    now = advanced(now, between(curly, there, splits={"y": "a"}), stamp)
    wanted = between(base, parts, splits={"x": "a"})
    assert place(wanted, now.result, now).outcome is Outcome.CONTAINED


ROUND = Lineage(
    joined={
        ClauseId("a"): Joining(ClauseId("b"), RichText(HELP[3:]), RichText(ACT[3:])),
        ClauseId("b"): Joining(ClauseId("a"), RichText(ACT[3:]), RichText(f"{HELP[3:]} {ACT[3:]}")),
    }
)
"""Two clauses of which each went on in the other, one of them in a new text."""


@pytest.mark.parametrize(
    ("wanted", "outcome"), [(NEW_AT_A, Outcome.ORPHANED), (FIRST_WORD, Outcome.ORPHANED)]
)
def test_clauses_that_went_on_in_each_other_are_followed_once(wanted, outcome) -> None:
    after = text(*BASE[2:])
    now = replace(unmarked(after, after), lineage=ROUND)
    assert place(changes(text(*BASE), wanted), after, now).outcome is outcome


def test_the_last_words_of_a_clause_stand_though_a_new_text_put_another_behind_them() -> None:
    after = text(WHOLE, *BASE[2:])
    joining = Joining(ClauseId("a"), RichText(ACT[3:]), RichText(HELP[3:]))
    now = replace(unmarked(after, after), lineage=Lineage(joined={ClauseId("b"): joining}))
    wanted = step(ACT.replace("report;", "report:"), *REST)
    found = place(changes(text(*BASE), wanted), after, now)
    assert found.outcome is Outcome.APPLIES
    assert lines(apply(after, found.changes))[0] == WHOLE.replace("report;", "report:")


def test_the_reason_tells_where_a_clause_went_on_or_which_words_are_others() -> None:
    wanted = changes(text(*BASE), step(ACT, HELP.replace("victims", "people"), *BASE[2:]))
    there = redline(JOIN)
    other = redline(JOIN, step(WHOLE.replace("victims", "poor"), *BASE[2:]))
    applies, conflict = (place(wanted, now.result, now) for now in (there, other))
    assert (applies.outcome, conflict.outcome) == (Outcome.APPLIES, Outcome.CONFLICT)
    assert "OP 1" in applies.why
    assert "“victims”" in conflict.why


def test_a_clause_without_words_is_like_no_other() -> None:
    base, wanted = text("a: * * * * *", MEET), text("a: + * * * *", MEET)
    after = text("n: * * * * -", MEET)
    now = replace(unmarked(after, after), lineage=Lineage(came=frozenset({ClauseId("n")})))
    assert place(between(base, wanted), after, now).outcome is Outcome.ORPHANED


def test_a_part_of_a_clause_is_not_the_clause_that_is_gone_though_it_has_its_words() -> None:
    base = text("a: Help all.", "b: Urges States. Help all.", MEET)
    stamp = Stamp("Mexico", ("MEX",), "", "", AmendmentId("am-0"))
    there = text("a: Help all.", "b: Urges States.", "y: Help all.", MEET)
    now = advanced(unmarked(base, base), between(base, there, splits={"y": "b"}), stamp)
    gone = text("b: Urges States.", "y: Help all.", MEET)
    now = advanced(now, between(there, gone), stamp)
    wanted = text("a: Help them all.", "b: Urges States. Help all.", MEET)
    found = place(between(base, wanted), now.result, now)
    assert (found.outcome, found.rivals) == (Outcome.CONFLICT, ("am-0",))


def test_words_that_came_behind_a_clause_that_was_moved_there_are_there() -> None:
    now = redline(
        step(ACT, MEET, *BASE[1:5], moving=["d"]),
        step(ACT, MEET, "m: Thanks all;", *BASE[1:5]),
    )
    found = place(changes(text(*BASE), NEW_AT_A), now.result, now)
    assert (found.outcome, found.where) == (Outcome.CONTAINED, ("m",))


def test_whoever_took_out_the_words_behind_those_of_an_edit_is_in_the_way() -> None:
    wanted = changes(text(*BASE), step(ACT.replace("act", "go"), *REST))
    now = redline(step("a: Urges States to act;", *REST))
    found = place(wanted, now.result, now)
    assert (found.outcome, found.rivals) == (Outcome.CONFLICT, ("am-0",))


def test_a_direct_change_of_the_draft_is_no_rival() -> None:
    wanted = changes(text(*BASE), step(ACT.replace("act", "go"), *REST))
    base = text(*BASE)
    direct = changes(base, step(ACT.replace("act", "work"), *REST))
    now = advanced(unmarked(base, base), direct, Stamp("Secretariat", (), ""))
    found = place(wanted, now.result, now)
    assert (found.outcome, found.rivals) == (Outcome.CONFLICT, ())


def test_a_clause_of_a_new_text_that_went_again_is_not_offered() -> None:
    base, wanted = text(f"a: {LONG}", MEET), text(f"a: {LONG} soon", MEET)
    after = text(f"n: {like(11)}", MEET)
    now = replace(unmarked(after, after), lineage=Lineage(came=frozenset({ClauseId("n")})))
    stamp = Stamp("Mexico", ("MEX",), "", "", AmendmentId("am-0"))
    now = advanced(now, between(after, text(MEET)), stamp)
    assert place(between(base, wanted), now.result, now).outcome is Outcome.ORPHANED


def test_clauses_that_are_parts_of_each_other_are_followed_once() -> None:
    parts = {ClauseId("a"): ClauseId("b"), ClauseId("b"): ClauseId("a")}
    now = replace(redline(), lineage=Lineage(parts=parts))
    assert not Situation(changes(text(*BASE), NEW), now.result, now).is_new(ClauseId("a"))


def test_a_heading_has_a_name_too() -> None:
    heading = Clause(ClauseId("h"), ClauseKind.HEADING, RichText("Follow-up"))
    base = text(*BASE)
    there = base.with_clauses((*base.clauses[:1], heading, *base.clauses[1:]))
    situation = Situation(changes(base, JOIN), there, None)
    assert situation.name(heading.id)
    assert situation.name(ClauseId("b")) == "OP 2"


def test_an_amendment_that_a_new_text_leaves_as_it_is_has_no_new_wording() -> None:
    base = text(*BASE)
    wanted = changes(base, step(ACT.replace("act", "go"), *REST))
    register = opened("", base, base)
    register = register.with_amendment(Amendment(AmendmentId("am-1"), "", ("MEX",), wanted))
    for first, wordings in ((ACT, 0), (ACT.replace("Urges", "Begs"), 1)):
        now, lineage = successor(register, filed(first, AID, *BASE[2:]))
        assert len(plan(register, now, lineage).wordings) == wordings


def test_several_edited_clauses_are_touched_and_each_has_its_patch() -> None:
    wanted = changes(text(*BASE), step(ACT.replace("act", "go"), AID, *BASE[2:]))
    assert touched(wanted.changes) == {"a", "b"}
    elsewhere = text(ACT.replace("Urges", "Begs"), *REST)
    assert place(wanted, elsewhere).changes.patches.keys() == {"a", "b"}
