"""A new base text: which clauses of the draft its own are, and what becomes of every step that was
accepted and of all that is open."""

from __future__ import annotations

import pytest

from draftbench.amend.amendment import Amendment, AmendmentId, Outcome
from draftbench.amend.changesets.editing import between
from draftbench.amend.placement.lineage import Joining, Lineage
from draftbench.amend.placement.placing import place
from draftbench.amend.placement.rebasing import Fate, Rebase, plan, rebased
from draftbench.amend.placement.succession import successor
from draftbench.amend.registers.register import Register, opened
from draftbench.amend.registers.states import Moment
from draftbench.amend.stamp import Stamp
from draftbench.document import ClauseId, RichText
from support.clauselines import filed, lines, text

ACT = "a: Urges States to act with concern and to report;"
HELP = "b: Invites donors to help the victims of crime;"
MEET = "c: Decides to convene a meeting of experts every year;"
TELL = "d: Requests the Secretariat to inform the Commission."
BASE = (ACT, HELP, MEET, TELL)
A, B, C = (ClauseId(name) for name in "abc")
ALARM = ACT.replace("concern", "alarm")


def tabled(register: Register, *after: str, moving: tuple[str, ...] = ()) -> Register:
    """The register with one more amendment, which would make the draft read so."""
    names = [ClauseId(name) for name in moving]
    changes = between(register.draft, text(*after), moving=names)
    name = AmendmentId(f"am-{len(register.states)}")
    return register.with_amendment(Amendment(name, "", ("MEX",), changes))


def accepted(*steps: tuple[tuple[str, ...], tuple[str, ...]]) -> Register:
    """A register with one accepted amendment for each text, and what it moved."""
    register = opened("", text(*BASE), text(*BASE))
    for after, moving in steps:
        register = tabled(register, *after, moving=moving)
        name = list(register.states)[-1]
        changes = register.acceptable(name, confirmed=False)
        register = register.with_acceptance(name, changes)
        assert lines(register.draft) == list(after)
    return register


def laid(register: Register, *after: str) -> Rebase:
    """What this file does to the register."""
    return plan(register, *successor(register, filed(*after)))


def fates(register: Register, *after: str) -> list[Fate]:
    return [item.fate for item in laid(register, *after).items]


def test_a_second_copy_of_a_clause_is_a_clause_of_its_own() -> None:
    base, lineage = successor(accepted(), filed(*BASE, f"x: {ACT[3:]}"))
    *kept, new = (clause.id for clause in base)
    assert kept == ["a", "b", "c", "d"]
    assert new not in kept
    assert lineage.came == {new}


def test_of_clauses_that_a_new_text_joins_each_is_behind_those_before_it() -> None:
    one, two, three = (RichText(line[3:]) for line in BASE[:3])
    base, lineage = successor(accepted(), filed(f"{ACT} {HELP[3:]}", MEET, TELL))
    assert [clause.id for clause in base] == ["a", "c", "d"]
    assert lineage.joined == {B: Joining(A, one, two)}
    base, lineage = successor(accepted(), filed(f"{ACT} {HELP[3:]} {MEET[3:]}", TELL))
    assert [clause.id for clause in base] == ["a", "d"]
    assert lineage.joined == {B: Joining(A, one, two), C: Joining(A, one + two, three)}


JOINED = f"{ACT} {HELP[3:]}"


def joined() -> Register:
    """A register in which b has gone on in a."""
    register = opened("", text(*BASE), text(*BASE))
    changes = between(register.draft, text(JOINED, MEET, TELL), joins={B: A})
    return register.changed(changes, Stamp("Mexico", ("MEX",), ""))


@pytest.mark.parametrize(
    ("new", "goes_on"),
    [
        ((JOINED, MEET, TELL), True),
        ((JOINED.replace("donors", "all donors"), MEET, TELL), True),
        ((ACT, HELP.replace("donors", "all donors"), MEET, TELL), False),
        ((ACT, MEET, TELL), False),
    ],
)
def test_a_clause_goes_on_in_another_while_the_new_text_has_it_so(
    new: tuple[str, ...], goes_on: bool
) -> None:
    register = joined()
    base, lineage = successor(register, filed(*new))
    assert (B in register.onto(base, lineage).redline.lineage.joined) is goes_on
    (item,) = plan(register, base, lineage).items
    in_it = new[0] == JOINED
    has_it = B in base or goes_on
    assert (item.fate is Fate.INCORPORATED) is (in_it or goes_on)
    assert (item.fate is Fate.REOPENED) is not has_it


def test_a_clause_that_stands_for_itself_too_does_not_go_on_in_another() -> None:
    register = joined()
    base, lineage = successor(register, filed(JOINED, HELP, MEET, TELL))
    assert B in base
    assert register.onto(base, lineage).redline.lineage.joined == {}
    (item,) = plan(register, base, lineage).items  # made again it would say the words twice
    assert (item.fate, item.outcome) == (Fate.REOPENED, Outcome.CONFIRM)


def test_a_part_that_the_new_text_has_with_other_words_is_not_split_off_a_second_time() -> None:
    register = opened("", text(*BASE), text(*BASE))
    long, rest = "d: Requests the Secretariat", "x: to inform the Commission."
    splits = {ClauseId("x"): ClauseId("d")}
    changes = between(register.draft, text(*BASE[:3], long, rest), splits=splits)
    register = register.changed(changes, Stamp("Mexico", ("MEX",), ""))
    new = text(*BASE, "x: to inform the Commission of every such case at once.")
    (item,) = plan(register, new, Lineage()).items
    assert (item.fate, item.outcome) == (Fate.REOPENED, Outcome.CONFLICT)


def test_a_clause_that_stands_as_its_author_saw_it_is_deleted_whatever_was_joined_to_it() -> None:
    register = tabled(opened("", text(*BASE), text(*BASE)), *BASE[1:])
    changes = between(register.draft, text(JOINED, MEET, TELL), joins={B: A})
    register = register.changed(changes, Stamp("Mexico", ("MEX",), ""))
    new = filed(ACT, HELP.replace("donors", "all donors"), MEET, TELL)
    base, lineage = successor(register, new)
    placed = place(
        register.states[AmendmentId("am-0")][0].changes, base, register.onto(base, lineage).redline
    )
    assert placed.outcome is Outcome.APPLIES


def test_parts_of_a_clause_did_not_come_with_the_new_text() -> None:
    parts = "a: Urges States to act with concern", "x: and to report;"
    base, lineage = successor(accepted(), filed(*parts, *BASE[1:]))
    part = base.clauses[1].id
    assert lineage.parts == {part: A}
    assert lineage.came == set()


def test_every_clause_that_a_new_text_moves_is_told() -> None:
    lineage = successor(accepted(), filed(TELL, MEET, ACT, HELP))[1]
    assert len(lineage.moved) == 2


def test_every_open_amendment_is_told_and_gets_its_wording() -> None:
    register = accepted()
    register = tabled(register, ALARM, *BASE[1:])
    register = tabled(register, ACT, HELP.replace("help", "aid"), *BASE[2:])
    new = ACT.replace("Urges", "Begs"), HELP.replace("donors", "all donors"), MEET, TELL
    found = laid(register, *new)
    assert [(item.amendment, item.fate) for item in found.items] == [
        ("am-0", Fate.CARRIED),
        ("am-1", Fate.CARRIED),
    ]
    now = rebased(register, found, (), Moment())
    for one, (was, by) in enumerate((("concern", "alarm"), ("help", "aid"))):
        amendment = now.states[AmendmentId(f"am-{one}")][0]
        (change,) = amendment.changes.changes
        assert amendment.revision == 2
        assert (change.old, change.new.text) == (was, by)
        assert amendment.changes.base == now.draft.fingerprint


def test_a_step_is_made_again_where_the_new_text_has_but_a_part_of_it() -> None:
    both = ALARM, HELP.replace("help", "aid"), MEET, TELL
    new = ALARM, HELP, MEET, TELL
    register = accepted((both, ()))
    assert fates(register, *both) == [Fate.INCORPORATED]
    assert fates(register, *new) == [Fate.MADE_AGAIN]
    made = rebased(register, laid(register, *new), (), Moment())
    assert lines(made.draft) == list(both)


THANKS, NOTE = "m: Thanks the host country for its work;", "n: Notes the report;"
ITEM = "n<m: for its patience;"
TOO = THANKS.replace("its", "all its")
ANEW = "m: Thanks all donors, old and new;"
AGAIN, ASKED, OTHER, IN = (
    (Fate.MADE_AGAIN, Outcome.APPLIES),
    (Fate.REOPENED, Outcome.CONFIRM),
    (Fate.REOPENED, Outcome.CONFLICT),
    (Fate.INCORPORATED, Outcome.CONTAINED),
)
NEW_CLAUSES = {
    "it is there": ([[THANKS]], [THANKS], [IN]),
    "it has a word more": ([[THANKS]], [TOO], [ASKED]),
    "it has a word less": ([[TOO]], [THANKS], [ASKED]),
    "it has other words": ([[THANKS]], [ANEW], [OTHER]),
    "it has words of a later step": ([[THANKS], [TOO]], [TOO], [IN, IN]),
    "it lacks words of a later step": (
        [[THANKS], [TOO]],
        [THANKS],
        [IN, AGAIN],
    ),
    "it lacks words of a later step, and has its item": (
        [[THANKS, ITEM], [TOO, ITEM]],
        [THANKS, ITEM],
        [IN, AGAIN],
    ),
    "an item of it is there": ([[THANKS, ITEM]], [THANKS, ITEM], [IN]),
    "an item of it is missing": ([[THANKS, ITEM]], [THANKS], [ASKED]),
    "an item of it has other words": ([[THANKS, ITEM]], [THANKS, f"{ITEM} again"], [ASKED]),
    "of two both are there": ([[THANKS, NOTE]], [THANKS, NOTE], [IN]),
    "of two the second is missing": ([[THANKS, NOTE]], [THANKS], [AGAIN]),
    "of two the first is missing": ([[THANKS, NOTE]], [NOTE], [AGAIN]),
}


@pytest.mark.parametrize("name", NEW_CLAUSES)
def test_a_new_clause_that_was_accepted_on_a_text_that_has_it_or_a_part_of_it(name: str) -> None:
    steps, there, expected = NEW_CLAUSES[name]
    register = accepted(*(((ACT, *new, *BASE[1:]), ()) for new in steps))
    found = laid(register, ACT, *there, *BASE[1:])
    assert [(item.fate, item.outcome) for item in found.items] == expected
    for item in found.items:
        assert item.where[:1] == ("m" if any(line[0] == "m" for line in there) else "a",)
        assert "(a)" not in item.why  # the clause is named, not its item
    now = rebased(register, found, (), Moment())
    made = steps[-1] if AGAIN in expected else there
    assert lines(now.draft) == [ACT, *made, *BASE[1:]]
    for item in found.undecided:
        assert item.amendment is not None
        assert now.placement(item.amendment).outcome is item.outcome


COURTS = "a: Invites courts to hear urgent cases within a week of their registration;"
PRISON = "b: Recommends alternatives to imprisonment for minor offences and for young offenders;"
YOUTH = "c: Welcomes programmes that keep young people away from gangs and drugs;"


@pytest.mark.parametrize(
    ("old", "outcome"), [("Recommends", Outcome.CONFIRM), ("minor", Outcome.CONFLICT)]
)
def test_what_conflicts_with_either_of_two_clauses_that_could_be_meant_does_so(
    old: str, outcome: Outcome
) -> None:
    base = text(COURTS, PRISON, YOUTH)
    register = tabled(opened("", base, base), COURTS, PRISON.replace(old, "other"), YOUTH)
    lesser = PRISON.replace("minor offences", "lesser crimes")
    (item,) = laid(register, COURTS, lesser, f"x: {lesser[3:]} also", YOUTH).items
    assert (item.fate, item.outcome) == (Fate.PENDING, outcome)


TWO_MOVED = HELP, TELL, ACT, MEET
STEPS = {
    "a clause moved twice": (
        [((HELP, MEET, TELL, ACT), ("a",)), ((HELP, ACT, MEET, TELL), ("a",))],
        (HELP, ACT, MEET, TELL),
    ),
    "a clause moved, and deleted": (
        [((HELP, MEET, TELL, ACT), ("a",)), ((HELP, MEET, TELL), ())],
        (HELP, MEET, TELL),
    ),
    "words changed twice in a clause that the new text moves": (
        [((ALARM, *BASE[1:]), ()), ((ACT.replace("concern", "anger"), *BASE[1:]), ())],
        (*BASE[1:], ACT.replace("concern", "anger")),
    ),
    "two clauses moved": ([(TWO_MOVED, ("a", "d"))], TWO_MOVED),
}


@pytest.mark.parametrize("name", STEPS)
def test_a_step_is_in_a_text_that_has_its_clauses_as_the_draft_has_them(name: str) -> None:
    steps, new = STEPS[name]
    assert fates(accepted(*steps), *new) == [Fate.INCORPORATED] * len(steps)


@pytest.mark.parametrize("new", [(HELP, TELL, MEET, ACT), (TELL, ACT, HELP, MEET)])
def test_of_two_moves_both_must_be_in_the_new_text(new: tuple[str, ...]) -> None:
    (fate,) = fates(accepted((TWO_MOVED, ("a", "d"))), *new)
    assert fate is not Fate.INCORPORATED


def test_a_step_is_told_of_the_clauses_that_stand() -> None:
    after = (ALARM, *BASE[2:])
    (item,) = laid(accepted((after, ())), *after).items
    assert (item.fate, item.outcome, item.where) == (
        Fate.INCORPORATED,
        Outcome.CONTAINED,
        (A,),
    )


ASHORE = HELP.replace("crime;", "crime and of storms;")
HELD = f"{ASHORE[:-1]}, and d{MEET[4:]}"


@pytest.mark.parametrize(
    ("new", "fate"),
    [
        (HELD, Fate.INCORPORATED),
        (HELD.replace(" and of storms", ""), Fate.REOPENED),
        (HELD.replace(" every year", " soon"), Fate.INCORPORATED),
        (HELD.replace("and decides", "and, where means allow, decides"), Fate.INCORPORATED),
        (HELD.replace("storms", "fires"), Fate.REOPENED),
    ],
)
def test_words_at_the_end_of_a_clause_stand_before_what_the_new_text_joins_to_it(
    new: str, fate: Fate
) -> None:
    step = (ACT, ASHORE, MEET, TELL), ()
    assert fates(accepted(step), ACT, new, TELL) == [fate]
