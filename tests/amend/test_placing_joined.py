"""Amendments of clauses that were divided, went on in others or were moved on the way, and what
comes to one place: the outcome of each, who is in its way, and the text that comes of it."""

from __future__ import annotations

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
    REST,
    SAME_SPLIT,
    SPLIT,
    TRAINING,
    WHOLE,
    changes,
    redline,
    step,
)
from draftbench.amend.amendment import Outcome, Placement
from draftbench.amend.changesets.changes import ChangeSet, Deletion, Insertion, Relocation, Splice
from draftbench.amend.changesets.editing import apply, between, slot_of
from draftbench.amend.placement.lineage import Lineage
from draftbench.amend.placement.placing import place
from draftbench.amend.placement.situation import Situation
from draftbench.amend.redlines.marking import unmarked
from draftbench.amend.redlines.redline import Redline
from draftbench.document import ClauseId, ClauseKind, Mark, MarkKind, RichText
from draftbench.messages.translation import say
from support.clauselines import lines, text

OTHERS = HELP[3:]
PEOPLE = HELP.replace("victims", "people")
SOON = ACT.replace("report;", "report soon;")
ANEW = "Begs one and all of the rich, at last, to help the victims;"
ACT_ANEW = "a: Begs one and all of the rich, at last, to report;"
TELL = ACT.replace("report", "tell")
NEW = step(ACT, HELP, "n: Thanks all;", *BASE[2:])
THREE = step(
    "a: Urges States", "y: to act", "z: and to report;", *REST, splits={"y": "a", "z": "a"}
)
CALL_PARTS = ("c: Calls", "y: for help:", "c1<y: by experts;", "c2<y: by trainers;")
CALL_SPLIT = step(ACT, HELP, *CALL_PARTS, MEET, splits={"y": "c"})
NEW_ITEM = step(*BASE[:4], "n<c: by all;", *BASE[4:])

CASES = {
    "a move under a new clause": (
        step(ACT, "n: Thanks:", f"b<n: {OTHERS}", *BASE[2:], moving=["b"]),
        [step(ACT.replace("act", "go"), *REST)],
        Outcome.APPLIES,
        (),
        [ACT.replace("act", "go"), "n: Thanks:", f"b<n: {OTHERS}", *BASE[2:]],
    ),
    "a move under a new clause behind its item": (
        step(ACT, "n: Thanks:", "n1<n: all;", f"b<n: {OTHERS}", *BASE[2:], moving=["b"]),
        [step(ACT.replace("act", "go"), *REST)],
        Outcome.APPLIES,
        (),
        [ACT.replace("act", "go"), "n: Thanks:", "n1<n: all;", f"b<n: {OTHERS}", *BASE[2:]],
    ),
    "a new first item of a clause of which two parts have items": (
        step(*BASE[:3], "n<c: by all;", *BASE[3:]),
        [
            step(ACT, HELP, "c: Calls", "y: for", "c1<y: by experts;", "z: help:",
                 "c2<z: by trainers;", MEET, splits={"y": "c", "z": "c"}, moving=["c1"])
        ],
        Outcome.APPLIES,
        (),
        [ACT, HELP, "c: Calls", "y: for", "n<y: by all;", "c1<y: by experts;", "z: help:",
         "c2<z: by trainers;", MEET],
    ),
    "a new item of a clause that is gone behind an item that is gone": (
        NEW_ITEM,
        [
            CALL_SPLIT,
            step(ACT, HELP, *CALL_PARTS[1:], MEET),
            step(ACT, HELP, CALL_PARTS[1], CALL_PARTS[3], MEET),
        ],
        Outcome.APPLIES,
        (),
        [ACT, HELP, CALL_PARTS[1], "n<y: by all;", CALL_PARTS[3], MEET],
    ),
    "a new clause whose words came further down": (
        NEW,
        [step(*BASE[:5], "m: Thanks all;", MEET)],
        Outcome.CONFIRM,
        (),
        [ACT, HELP, "n: Thanks all;", *BASE[2:5], "m: Thanks all;", MEET],
    ),
    "a new clause whose words came there and elsewhere": (
        NEW,
        [step("k: Thanks all;", ACT, HELP, "m: Thanks all;", *BASE[2:])],
        Outcome.CONTAINED,
        (),
        None,
    ),
    "a new clause whose words came elsewhere, behind one that is gone": (
        NEW,
        [step("k: Thanks all;", *BASE), step("k: Thanks all;", ACT, *BASE[2:])],
        Outcome.CONFIRM,
        (),
        ["k: Thanks all;", ACT, "n: Thanks all;", *BASE[2:]],
    ),
    "a new item with one of its own that came there": (
        step(*BASE[:4], "n<c: for:", "n1<n: all;", *BASE[4:]),
        [step(*BASE[:4], "m<c: for:", "m1<m: all;", *BASE[4:])],
        Outcome.CONTAINED,
        (),
        None,
    ),
    "a deletion of a clause that was split and to which an item came": (
        step(ACT, HELP, MEET),
        [CALL_SPLIT, step(ACT, HELP, *CALL_PARTS, "c3<y: by all;", MEET)],
        Outcome.CONFLICT,
        ("am-0", "am-1"),
        None,
    ),
    "moves of a clause that was split and of the next": (
        step(*BASE[2:], ACT, HELP, moving=["a", "b"]),
        [step(AGAIN[0], "0: and to report;", *REST, splits={"0": "a"})],
        Outcome.CONFIRM,
        (),
        [*BASE[2:], AGAIN[0], "0: and to report;", HELP],
    ),
    "new clauses behind two of which the one went on in the other": (
        step(ACT, "z: Thanks all;", "y: Hails it;", HELP, "n: Notes it;", *BASE[2:]),
        [JOIN],
        Outcome.CONFIRM,
        (),
        [WHOLE, "z: Thanks all;", "y: Hails it;", "n: Notes it;", *BASE[2:]],
    ),
    "an edit that was made with a join, and the words of the other changed again": (
        step(SOON, *REST),
        [
            step(f"{SOON} {OTHERS}", *BASE[2:], joins={"b": "a"}),
            step(f"{SOON} {OTHERS.replace('victims', 'poor')}", *BASE[2:]),
        ],
        Outcome.CONTAINED,
        (),
        None,
    ),
    "words put in where a clause was split": (
        step(ACT.replace("act", "act soon"), *REST),
        [SAME_SPLIT],
        Outcome.CONFLICT,
        ("am-0",),
        None,
    ),
    "words put in at one of two places where a clause was split": (
        step(ACT.replace("act", "act soon"), *REST),
        [THREE],
        Outcome.CONFLICT,
        ("am-0",),
        None,
    ),
    "words that go before the place where a clause was split": (
        step(ACT.replace("act ", ""), *REST),
        [SAME_SPLIT],
        Outcome.APPLIES,
        (),
        ["a: Urges States to", AGAIN[1], *REST],
    ),
    "words in brackets in a part of their clause": (
        step(ACT.replace("States", "all"), *REST),
        [SAME_SPLIT, step("a: Urges [States] to act", AGAIN[1], *REST)],
        Outcome.CONFIRM,
        (),
        ["a: Urges [all] to act", AGAIN[1], *REST],
    ),
    "an edit of a clause that was written anew and went on in another, and that in a third": (
        step(ACT, PEOPLE, *BASE[2:]),
        [
            step(ACT, f"b: {ANEW}", *BASE[2:]),
            step(f"{ACT} {ANEW}", *BASE[2:], joins={"b": "a"}),
            step(*BASE[2:5], f"{MEET} {ACT[3:]} {ANEW}", joins={"a": "d"}),
        ],
        Outcome.CONFIRM,
        (),
        [*BASE[2:5], f"{MEET} {ACT[3:]} {ANEW.replace('victims', 'people')}"],
    ),
    "an edit of a clause that was written anew while another went on in it": (
        step(TELL, *REST),
        [step(f"{ACT_ANEW} {OTHERS}", *BASE[2:], joins={"b": "a"})],
        Outcome.CONFIRM,
        (),
        [f"{ACT_ANEW.replace('report', 'tell')} {OTHERS}", *BASE[2:]],
    ),
    "an edit of a clause that was divided and of which the parts were written anew": (
        step(TELL, *REST),
        [SAME_SPLIT, step("a: Begs all of the rich", "y: at last, at home, to report;", *REST)],
        Outcome.CONFIRM,
        (),
        ["a: Begs all of the rich", "y: at last, at home, to tell;", *REST],
    ),
    "an edit of words that were others when their clause went on": (
        step(ACT, PEOPLE, *BASE[2:]),
        [
            step(ACT, HELP.replace("victims", "poor"), *BASE[2:]),
            step(WHOLE.replace("victims", "poor"), *BASE[2:], joins={"b": "a"}),
        ],
        Outcome.CONFLICT,
        (),
        None,
    ),
    "an edit that was there when its clause went on": (
        step(ACT, PEOPLE, *BASE[2:]),
        [
            step(ACT, PEOPLE, *BASE[2:]),
            step(f"{ACT} {PEOPLE[3:]}", *BASE[2:], joins={"b": "a"}),
        ],
        Outcome.CONTAINED,
        (),
        None,
    ),
    "an edit that was there when its clause went on and is no more": (
        step(ACT, PEOPLE, *BASE[2:]),
        [
            step(ACT, PEOPLE, *BASE[2:]),
            step(f"{ACT} {PEOPLE[3:]}", *BASE[2:], joins={"b": "a"}),
            step(WHOLE.replace("victims", "poor"), *BASE[2:]),
        ],
        Outcome.CONFLICT,
        ("am-1", "am-2"),
        None,
    ),
    "an edit that came with the join": (
        step(ACT, PEOPLE, *BASE[2:]),
        [step(f"{ACT} {PEOPLE[3:]}", *BASE[2:], joins={"b": "a"})],
        Outcome.CONTAINED,
        (),
        None,
    ),
    "an edit that came with the join and another at the end of the clause before": (
        step(ACT, "b: Thanks all;", *BASE[2:]),
        [step(f"{ACT.replace('report;', 'meet,')} Thanks all;", *BASE[2:], joins={"b": "a"})],
        Outcome.CONTAINED,
        (),
        None,
    ),
    "an edit that was there when its clause went on otherwise": (
        step(ACT, PEOPLE, *BASE[2:]),
        [
            step(ACT, PEOPLE, *BASE[2:]),
            step(f"{ACT} {HELP[3:].replace('victims', 'poor')}", *BASE[2:], joins={"b": "a"}),
        ],
        Outcome.CONFLICT,
        ("am-1",),
        None,
    ),
    "an edit that came with the join of a clause that was divided then": (
        step(ACT, "b: Thanks all;", *BASE[2:]),
        [
            step(f"{ACT.replace('report;', 'meet,')} Thanks all;", *BASE[2:], joins={"b": "a"}),
            step("a: Urges States", "x: to act and to meet, Thanks all;", *BASE[2:],
                 splits={"x": "a"}),
        ],
        Outcome.CONTAINED,
        (),
        None,
    ),
    "a join into a clause that hangs on the other now": (
        JOIN,
        [step(HELP, f"a<b: {ACT[3:]}", *BASE[2:], moving=["a"])],
        Outcome.CONFLICT,
        ("am-0",),
        None,
    ),
    "a join into a clause of which a part hangs on the other now": (
        JOIN,
        [SAME_SPLIT, step(AGAIN[0], HELP, "y<b: and to report;", *BASE[2:], moving=["y"])],
        Outcome.CONFIRM,
        (),
        [f"{AGAIN[0]} {HELP[3:]}", "y<a: and to report;", *BASE[2:]],
    ),
    "a space that shall not break in a clause that went on": (
        step(ACT, HELP.replace("the victims", "the\N{NO-BREAK SPACE}victims"), *BASE[2:]),
        [JOIN],
        Outcome.APPLIES,
        (),
        [WHOLE.replace("the victims", "the\N{NO-BREAK SPACE}victims"), *BASE[2:]],
    ),
    "an edit that came with the join and is no more": (
        step(ACT, PEOPLE, *BASE[2:]),
        [
            step(f"{ACT} {PEOPLE[3:]}", *BASE[2:], joins={"b": "a"}),
            step(WHOLE.replace("victims", "poor"), *BASE[2:]),
        ],
        Outcome.CONFLICT,
        ("am-0", "am-1"),
        None,
    ),
    "a split of a clause whose words at the place changed with a join": (
        SPLIT,
        [step(WHOLE.replace("act and", "work or"), *BASE[2:], joins={"b": "a"})],
        Outcome.CONFLICT,
        ("am-0",),
        None,
    ),
    "a split of a clause whose words behind the place went": (
        SPLIT,
        [step("a: Urges States to act ", *REST)],
        Outcome.CONFIRM,
        (),
        ["a: Urges States to act", "x: ", *REST],
    ),
    "a split of a clause whose words before the place went": (
        SPLIT,
        [step("a:  and to report;", *REST)],
        Outcome.CONFIRM,
        (),
        ["a: ", "x: and to report;", *REST],
    ),
}  # fmt: skip


def placed(wanted: tuple | ChangeSet, *happened: tuple) -> tuple[Placement, Redline]:
    now = redline(*happened)
    one = wanted if isinstance(wanted, ChangeSet) else changes(text(*BASE), wanted)
    return place(one, now.result, now), now


@pytest.mark.parametrize("name", CASES)
def test_the_outcome_and_the_text_that_comes_of_it(name: str) -> None:
    wanted, happened, outcome, rivals, after = CASES[name]
    found, now = placed(wanted, *happened)
    assert (found.outcome, found.rivals) == (outcome, rivals), found.why
    made = None if found.changes is None else lines(apply(now.result, found.changes))
    assert made == after


@pytest.mark.parametrize("name", CASES)
def test_every_reason_is_a_sentence_that_other_languages_have(name: str) -> None:
    wanted, happened, *_ = CASES[name]
    found, _ = placed(wanted, *happened)
    assert found.why[:1].isupper()
    for sentence, said in zip(found.why.split(". "), say(found.why, "fr").split(". "), strict=True):
        assert said != sentence


def test_the_reason_names_the_part_in_which_words_of_a_clause_that_went_on_stand() -> None:
    parted = step(ACT, f"y: {OTHERS}", *BASE[2:], splits={"y": "a"})
    wanted = step(ACT, PEOPLE, *BASE[2:])
    whole, _ = placed(wanted, JOIN)
    part, now = placed(wanted, JOIN, parted)
    assert (whole.outcome, part.outcome) == (Outcome.APPLIES, Outcome.APPLIES)
    assert ("OP 1" in whole.why, "OP 2" in part.why) == (True, True)
    assert lines(apply(now.result, part.changes))[1] == f"y: {PEOPLE[3:]}"


def test_the_reason_names_the_part_that_would_be_divided_again() -> None:
    first, _ = placed(SPLIT, step(ACT.replace("States", "all States"), *REST))
    again, _ = placed(SPLIT, step("a: Urges States", "y: to act and to report;", *REST,
                                  splits={"y": "a"}))  # fmt: skip
    assert (first.outcome, again.outcome) == (Outcome.APPLIES, Outcome.APPLIES)
    assert "OP" not in first.why
    assert "OP 2" in again.why


def test_a_new_clause_asks_behind_a_part_that_a_new_text_moved() -> None:
    wanted = changes(text(*BASE), step(ACT, "n: Thanks all;", *REST))
    after = text(AGAIN[0], *REST, AGAIN[1])
    part = after.clauses[-1].id
    for moved, outcome in ((frozenset[ClauseId](), Outcome.APPLIES), ({part}, Outcome.CONFIRM)):
        lineage = Lineage(parts={part: after.clauses[0].id}, moved=frozenset(moved))
        found = place(wanted, after, replace(unmarked(after, after), lineage=lineage))
        assert found.outcome is outcome
        assert lines(apply(after, found.changes))[-1] == "n: Thanks all;"


def test_the_reason_tells_of_the_clause_that_moved_rather_than_of_another_new_one() -> None:
    moved = step(ACT, *BASE[2:], HELP, moving=["b"])
    one, _ = placed(NEW, moved)
    other, _ = placed(NEW, moved, step(ACT, *BASE[2:], HELP, "m: Hails it;"))
    assert (one.outcome, other.outcome) == (Outcome.CONFIRM, Outcome.CONFIRM)
    assert one.why == other.why


def test_the_reason_names_the_item_that_was_amended() -> None:
    found, _ = placed(step(ACT, HELP, MEET), step(*BASE[:3], EXPERTS, "c2<c: by all;", MEET))
    assert "OP 3 (b)" in found.why
    found, _ = placed(step(ACT, HELP, MEET), step(*BASE[:2], "c: Begs:", EXPERTS, TRAINING, MEET))
    assert "OP 3 was" in found.why


def test_a_clause_of_which_a_part_hangs_on_the_other_goes_at_once() -> None:
    under = step(AGAIN[0], "y<a: and to report;", *REST, moving=["y"])
    found, now = placed(step(PEOPLE, *BASE[2:]), SAME_SPLIT, under)
    assert found.outcome is Outcome.CONFIRM
    gone = [change for change in found.changes.changes if isinstance(change, Deletion)]
    assert gone == [Deletion(ClauseId("a"))]
    assert {"a", "y", "b"} == found.changes.seen.keys()
    assert lines(apply(now.result, found.changes)) == [PEOPLE, *BASE[2:]]


def test_words_behind_those_that_an_author_takes_out_are_not_those_of_another_clause() -> None:
    alone = changes(redline(JOIN).result, step(ACT, *BASE[2:]))
    found, now = placed(alone, JOIN, step(WHOLE.replace("Urges", "Begs"), *BASE[2:]))
    assert found.outcome is Outcome.APPLIES
    assert lines(apply(now.result, found.changes)) == [ACT.replace("Urges", "Begs"), *BASE[2:]]


def test_a_move_behind_a_clause_that_came_since_is_there_where_others_made_it() -> None:
    after = (HELP, "n: Thanks all;", ACT, *BASE[2:])
    mine = changes(redline(NEW).result, step(*after, moving=["a"]))
    found, _ = placed(mine, NEW, step(*after, moving=["a"]))
    assert found.outcome is Outcome.CONTAINED
    more = (*after[:2], "q: Hails it;", *after[2:])
    found, _ = placed(mine, NEW, step(*after, moving=["a"]), step(*more))
    assert found.outcome is Outcome.CONTAINED


def edits(*pairs: tuple[str, str]) -> ChangeSet:
    """Several edits of the first clause, each made for itself."""
    base = text(*BASE)
    made = [changes(base, step(ACT.replace(*pair), *REST)) for pair in pairs]
    return replace(made[0], changes=tuple(change for one in made for change in one.changes))


def test_edits_that_others_made_as_one_are_there_though_clauses_went_on_in_others() -> None:
    now = "a: Urges States to go or to report;"
    items = "c1<c: by experts; by trainers;"
    both = edits(("act", "go"), ("and", "or"))
    happened = [
        step(now, *REST),
        step(now, HELP, CALL, items, MEET, joins={"c2": "c1"}),
        step(f"{now} {OTHERS}", CALL, items, MEET, joins={"b": "a"}),
    ]
    assert placed(both, *happened)[0].outcome is Outcome.CONTAINED
    further = step(f"{now} {OTHERS.replace('victims', 'poor')}", CALL, items, MEET)
    assert placed(both, *happened, further)[0].outcome is Outcome.CONFLICT


def test_words_that_are_there_count_and_looks_beside_them_do_not() -> None:
    base = text(*BASE)
    words = ACT[3:].replace("act", "go")
    at = words.index("report")
    looks = RichText(words, (Mark(at, at + 6, MarkKind.ITALIC),))
    first, *rest = base.clauses
    wanted = between(base, base.with_clauses((replace(first, text=looks), *rest)))
    found, _ = placed(wanted, step(ACT.replace("act", "go"), *REST))
    assert found.outcome is Outcome.CONTAINED


def test_an_edit_over_the_place_of_a_split_of_its_own_is_not_there() -> None:
    parted = changes(text(*BASE), SPLIT)
    (split,) = parted.changes
    first, last = split.start - 3, split.end + 3
    old = ACT[3:][first:last]
    over = Splice(split.clause, first, last, old, RichText("go but"), "", "")
    found, _ = placed(
        replace(parted, changes=(over, split)), step(ACT.replace("Urges", "Begs"), *REST)
    )
    assert found.outcome is not Outcome.CONTAINED


def test_whose_changes_touch_words_is_found_behind_words_that_went() -> None:
    fewer = ACT.replace("States to ", "")
    now = redline(step(fewer, *REST), step(fewer.replace("report", "report soon"), *REST))
    words = now.result.clauses[0].text.text
    situation = Situation(changes(text(*BASE), NEW), now.result, now)
    clause, at = now.result.clauses[0].id, words.index(" soon")
    assert situation.rivals(clause, at, at) == ("am-1",)
    assert situation.rivals(clause, at + len(" soon"), len(words)) == ("am-1",)
    assert situation.rivals(clause, at + len(" soon;"), len(words)) == ()
    gone = words.index("act")
    assert situation.rivals(clause, gone, gone) == ("am-0",)
    assert situation.rivals(clause, gone + 1, at - 1) == ()


def test_a_move_that_makes_a_clause_preambular_is_there_where_others_made_it() -> None:
    base = text(*BASE)
    last = text(*REST, ACT)
    there = last.with_clauses(
        tuple(replace(c, kind=ClauseKind.PREAMBULAR) if c.id == "a" else c for c in last)
    )
    wanted = between(base, there)
    now = redline()
    stamped = place(wanted, there, replace(now, result=there))
    assert stamped.outcome is Outcome.CONTAINED


def test_moves_of_which_some_were_made_come_behind_each_other() -> None:
    order = (MEET, ACT, HELP, *BASE[2:5])
    wanted = changes(text(*BASE), step(*order, moving=["a", "b", "c"]))
    found, now = placed(wanted, step(*BASE[2:5], MEET, ACT, HELP, moving=["a", "b"]))
    assert found.outcome is Outcome.APPLIES
    moved = [c.clause for c in found.changes.changes if isinstance(c, Relocation)]
    assert moved == ["c"]
    assert lines(apply(now.result, found.changes)) == list(order)


def test_moves_are_made_once_where_other_words_of_the_amendment_have_moved_on() -> None:
    order = (*BASE[2:5], MEET.replace("meet", "sit"), ACT, HELP)
    wanted = changes(text(*BASE), step(*order, moving=["a", "b"]))
    found, now = placed(wanted, step(*BASE[:5], MEET.replace("Decides", "Resolves")))
    assert found.outcome is Outcome.APPLIES
    made = [line.replace("Decides", "Resolves") for line in order]
    assert lines(apply(now.result, found.changes)) == made


def test_what_comes_to_places_that_stand_as_they_did_stays_as_it_was_proposed() -> None:
    new_ones = (ACT, "m: Hails it;", HELP, "n: Thanks all;", "o: Asks all;", *BASE[2:5])
    two = step(*new_ones, MEET.replace("meet", "sit"))
    wanted = changes(text(*BASE), two)
    found, _ = placed(wanted, step(*BASE[:5], MEET.replace("Decides", "Resolves")))
    assert found.outcome is Outcome.APPLIES
    new = [change for change in wanted.changes if isinstance(change, Insertion)]
    assert [c for c in found.changes.changes if isinstance(c, Insertion)] == new
    assert len(new) == 3


def test_all_clauses_of_an_amendment_are_told() -> None:
    base = text(*BASE)
    wanted = changes(base, step(ACT.replace("act", "go"), PEOPLE, *BASE[2:]))
    assert place(wanted, base).where == ("a", "b")


def test_a_part_that_is_there_is_told_of_what_applies_alone() -> None:
    both = step(ACT.replace("act", "go"), PEOPLE, *BASE[2:])
    one = step(ACT, PEOPLE, *BASE[2:])
    other = step(ACT.replace("act", "go"), HELP.replace("victims", "poor"), *BASE[2:])
    assert placed(both, other)[0].why == placed(one, other)[0].why


def test_two_splits_have_the_patches_of_their_own_clauses() -> None:
    last = ("d: Decides", "z: to meet.")
    elsewhere = text(ACT.replace("Urges", "Begs"), HELP, *BASE[2:5], MEET.replace("meet", "sit"))
    base = text(*BASE)
    first, second, both = (
        place(changes(base, one), elsewhere).changes.patches
        for one in (
            SPLIT,
            step(*BASE[:5], *last, splits={"z": "d"}),
            step(*SPLIT[0][:-1], *last, splits={"x": "a", "z": "d"}),
        )
    )
    assert both == {**first, **second}
    assert both.keys() == {"a", "d"}


def test_clauses_that_new_base_texts_split_from_each_other_are_placed_beside() -> None:
    base = text(*BASE)
    before, first, second = (clause.id for clause in base.clauses[:3])
    parts = {before: second, first: second, second: first}
    now = replace(unmarked(base, base), lineage=Lineage(parts))
    situation = Situation(changes(base, NEW), base, now)
    assert all(situation.came_to_stand(one, slot_of(base, one)) for one in (first, second))
