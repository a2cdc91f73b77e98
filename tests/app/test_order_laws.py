"""The law of one text: the same decisions give the same text, in whatever order they are taken."""

from collections.abc import Sequence
from itertools import permutations

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from draftbench.amend.amendment import Amendment, AmendmentId, Outcome
from draftbench.amend.changesets.changes import ChangeSet
from draftbench.amend.changesets.editing import between
from draftbench.amend.placement.twins import wishes
from draftbench.amend.redlines.marking import base_text, result_text
from draftbench.amend.registers.register import Register, adoption, opened, with_adoption
from draftbench.amend.registers.states import Moment
from draftbench.amend.stamp import Stamp
from draftbench.app.drafts.drafting import moved, without
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from draftbench.errors import DraftbenchError
from support.clauselines import text
from support.laws import examples

NOUNS = ("harbours", "forests", "glaciers", "deserts", "rivers", "islands")
BASE = Document(
    "base",
    tuple(
        Clause(ClauseId(noun[0]), ClauseKind.OPERATIVE, RichText(f"Calls for care of {noun} now;"))
        for noun in NOUNS
    ),
)
"""Six paragraphs: h, f, g, d, r and i."""
IDS = [clause.id for clause in BASE]
SUBJECTS = ("ships", "owls", "snow", "camels", "dams", "reefs", "maps", "schools")
SORTS = ("new", "new", "new", "move", "move", "delete", "split", "join", "edit")
Act = tuple[str, int, int]


def proposal(number: int, *acts: Act) -> ChangeSet:
    """What an amendment with a number proposes for the base: each act with its clause, and for a
    move where it goes behind (as many as there are clauses: to the beginning)."""
    clauses = list(BASE)
    splits: dict[ClauseId, ClauseId] = {}
    joins: dict[ClauseId, ClauseId] = {}
    moving: list[ClauseId] = []
    for nth, (sort, at, to) in enumerate(acts):
        one, other = IDS[at % 6], IDS[to % 6]
        place = next((n for n, clause in enumerate(clauses) if clause.id == one), None)
        if place is None or (one in splits.values() or one in joins.values()):
            continue
        clause = clauses[place]
        match sort:
            case "new":
                words = f"Trusts {SUBJECTS[number]} beyond {'measure' if nth else 'doubt'} {to};"
                new = Clause(ClauseId(f"n{number}{nth}"), clause.kind, RichText(words))
                clauses.insert(0 if at == 6 else place + 1, new)
            case "move":
                clauses.pop(place)
                behind = next((n for n, c in enumerate(clauses) if c.id == other), -1)
                clauses.insert(0 if to == 6 else behind + 1, clause)
                moving.append(one)
            case "delete":
                clauses.pop(place)
            case "edit":
                text = clause.text.text.replace("care", f"{SUBJECTS[number]} and care")
                clauses[place] = Clause(one, clause.kind, RichText(text))
            case "split":
                first, rest = clause.text.text.split(" of ")
                part = Clause(ClauseId(f"p{number}{nth}"), clause.kind, RichText(f"of {rest}"))
                clauses[place : place + 1] = [Clause(one, clause.kind, RichText(first)), part]
                splits[part.id] = one
            case "join" if other in {c.id for c in clauses} - {one} and other not in joins:
                clauses.pop(place)
                into = next(n for n, c in enumerate(clauses) if c.id == other)
                text = clauses[into].text + RichText(" ") + clause.text
                clauses[into] = Clause(other, clause.kind, text)
                joins[one] = other
    after = BASE.with_clauses(tuple(clauses))
    return between(BASE, after, splits=splits, joins=joins, moving=moving)


def register(proposals: Sequence[ChangeSet], base: Document = BASE) -> Register:
    """A negotiation in which each is an amendment, am-1 first."""
    made = opened("Law", base, base)
    for number, changes in enumerate(proposals, 1):
        if changes.changes:
            one = Amendment(AmendmentId(f"am-{number}"), "", (f"D{number}",), changes)
            made = made.with_amendment(one)
    return made


def accepted(made: Register, order: Sequence[AmendmentId]) -> Register | None:
    """After all were accepted and confirmed in that order; None where one could not be."""
    for one in order:
        try:
            made = with_adoption(made, adoption(made, one, confirmed=True), Moment())
        except DraftbenchError:
            return None
    return made


def repeated(proposals: Sequence[ChangeSet]) -> bool:
    """Whether two make the same move (whoever adopts one of them disposes of the other), or let
    two clauses go on in one, where the meeting is asked which comes first."""
    moves = [wish for one in proposals for wish in wishes(one) if wish[0] == "move"]
    joined = [into for one in proposals for sort, _, into in wishes(one) if sort == "join"]
    return len(set(moves)) < len(moves) or len(set(joined)) < len(joined)


def texts_of(made: Register) -> dict[tuple[str, ...], tuple[AmendmentId, ...]]:
    """The texts that come of accepting all in some order, each with an order that gives it."""
    found: dict[tuple[str, ...], tuple[AmendmentId, ...]] = {}
    for order in permutations(made.states):
        after = accepted(made, order)
        if after is not None:
            found.setdefault(tuple(clause.text.text for clause in after.draft), order)
    return found


ACTS = st.tuples(st.sampled_from(SORTS), st.integers(0, 6), st.integers(0, 6))
MOST = st.lists(st.lists(ACTS, min_size=1, max_size=2), min_size=2, max_size=3)


@st.composite
def about_few(draw) -> list[list[Act]]:
    """Four amendments about two to four clauses, which move and go."""
    few = draw(st.lists(st.integers(0, 6), min_size=2, max_size=4, unique=True))
    sorts = st.sampled_from(("new", "move", "move", "delete"))
    acts = st.tuples(sorts, st.sampled_from(few), st.sampled_from(few))
    return draw(st.lists(st.lists(acts, min_size=1, max_size=2), min_size=3, max_size=4))


@pytest.mark.slow
@settings(max_examples=examples(60), deadline=None)
@given(MOST)
@example([[("new", 5, 0)], [("new", 5, 1)], [("move", 5, 3)]])
@example([[("move", 5, 3)], [("new", 5, 0)], [("new", 3, 1)], [("new", 5, 2)]])
@example([[("move", 5, 3)], [("move", 3, 1)], [("new", 5, 2)]])
@example([[("new", 3, 0)], [("delete", 3, 0)], [("new", 2, 0)]])
@example([[("new", 0, 0)], [("move", 2, 0), ("join", 0, 2)]])
@example([[("new", 0, 0)], [("move", 0, 1), ("split", 0, 0)]])
@example([[("move", 4, 1)], [("move", 1, 2), ("split", 4, 1)], [("new", 2, 0)]])
@example([[("move", 2, 0)], [("new", 0, 0), ("move", 1, 1)]])
@example([[("new", 0, 3)], [("new", 2, 3), ("move", 1, 5)], [("join", 5, 2)]])
@example([[("move", 0, 1)], [("new", 0, 0), ("move", 1, 1)], [("new", 0, 0)]])
@example([[("move", 3, 0)], [("new", 0, 0)], [("new", 3, 0), ("move", 0, 1)]])
@example([[("move", 1, 1)], [("new", 0, 0), ("move", 0, 1)]])
@example([[("join", 1, 0)], [("new", 1, 0), ("move", 0, 2)]])
@example([[("new", 1, 0)], [("new", 0, 0), ("join", 1, 0)]])
@example([[("new", 2, 1)], [("new", 0, 0), ("join", 2, 0)], [("new", 2, 0)]])
@example([[("move", 1, 6)], [("move", 0, 1)], [("new", 6, 0)]])
@example([[("new", 0, 0), ("move", 0, 1)], [("new", 0, 0), ("move", 1, 1)]])
@example([[("move", 0, 1)], [("move", 1, 1)], [("new", 1, 0)]])
@example([[("move", 0, 3)], [("move", 3, 3)], [("new", 3, 0)]])
@example([[("new", 0, 0), ("move", 1, 1)], [("new", 0, 0), ("move", 0, 1)]])
@example([[("move", 1, 3)], [("move", 3, 6)], [("move", 0, 3)]])
@example([[("move", 1, 3)], [("join", 3, 0)], [("move", 0, 1)]])
@example([[("new", 3, 0)], [("join", 3, 0)], [("move", 0, 3), ("move", 1, 2)]])
@example([[("move", 1, 2), ("join", 0, 3)], [("move", 3, 1)], [("move", 0, 1), ("split", 2, 0)]])
@example([[("join", 1, 2)], [("move", 0, 3), ("move", 2, 6)], [("move", 3, 6), ("delete", 0, 0)]])
@example([[("move", 3, 6), ("move", 1, 3)], [("split", 1, 0)], [("new", 3, 0), ("move", 1, 3)]])
@example([[("move", 2, 6), ("split", 2, 0)], [("move", 1, 2), ("join", 0, 1)]])
@example([[("move", 1, 6), ("join", 2, 1)], [("new", 6, 0), ("new", 2, 0)]])
@example([[("join", 0, 1)], [("new", 0, 0)], [("move", 0, 1), ("move", 3, 1)]])
@example([[("delete", 2, 0)], [("new", 2, 0)], [("move", 2, 4)]])
@example([[("delete", 2, 0)], [("new", 2, 0)], [("move", 4, 2)]])
@example([[("new", 3, 4), ("delete", 3, 3)], [("delete", 2, 2)], [("move", 1, 2)]])
@example([[("new", 3, 1)], [("new", 4, 3), ("delete", 3, 6)], [("move", 4, 2)]])
@example([[("move", 1, 3)], [("delete", 1, 0)], [("new", 1, 0), ("move", 3, 0)]])
@example([[("move", 0, 1)], [("delete", 0, 0)], [("new", 0, 0), ("join", 1, 2)]])
@example([[("new", 3, 1)], [("join", 1, 5)], [("new", 1, 5), ("delete", 3, 3)]])
@example([[("new", 4, 3)], [("join", 4, 0), ("delete", 1, 1)], [("new", 1, 3)]])
@example([[("join", 0, 3)], [("split", 6, 1), ("new", 4, 0)], [("join", 4, 6)]])
@example([[("new", 2, 2)], [("move", 2, 2), ("move", 3, 3)], [("move", 2, 3), ("split", 2, 3)]])
@example([[("new", 0, 0), ("split", 3, 2)], [("move", 3, 0)], [("join", 0, 3)]])
@example([[("move", 0, 2)], [("join", 2, 4)], [("split", 0, 4)]])
@example([[("edit", 0, 4)], [("split", 6, 6)], [("split", 0, 6), ("join", 4, 6)]])
@example([[("join", 4, 1), ("split", 2, 4)], [("move", 2, 4)], [("move", 1, 3)]])
@example([[("move", 0, 4)], [("move", 4, 4)], [("join", 0, 3)], [("split", 0, 0)]])
@example([[("split", 4, 6)], [("join", 4, 0)], [("move", 4, 0)], [("new", 0, 6)]])
@example([[("delete", 1, 5)], [("new", 1, 1)], [("split", 0, 5)], [("move", 0, 1)]])
@example([[("join", 1, 6)], [("move", 1, 2)], [("new", 2, 3)], [("move", 6, 1)]])
@example([[("join", 5, 4)], [("move", 5, 5)], [("move", 0, 5), ("split", 6, 4)]])
@example([[("move", 1, 2)], [("new", 1, 0), ("new", 4, 0)], [("join", 2, 3)], [("delete", 1, 0)]])
@example(
    [[("new", 1, 0), ("delete", 4, 3)], [("move", 1, 4)], [("delete", 1, 0)], [("move", 4, 1)]]
)
@example(
    [[("delete", 0, 0)], [("move", 2, 0)], [("new", 0, 0), ("delete", 2, 6)], [("move", 0, 2)]]
)
@example(
    [[("new", 1, 0), ("delete", 3, 5)], [("move", 3, 1)], [("delete", 1, 0)], [("move", 1, 3)]]
)
def test_the_same_decisions_give_one_text_in_any_order(several: list[list[Act]]) -> None:
    proposals = [proposal(number, *acts) for number, acts in enumerate(several)]
    assume(not repeated(proposals))
    assert len(texts_of(register(proposals))) <= 1


@pytest.mark.slow
@settings(max_examples=examples(30), deadline=None)
@given(about_few())
@example(
    [
        [("move", 6, 3)],
        [("new", 6, 3), ("delete", 3, 3)],
        [("new", 6, 3)],
        [("new", 6, 3), ("move", 3, 6)],
    ]
)
@example([[("move", 2, 2)], [("new", 0, 0), ("move", 1, 2)], [("new", 2, 0), ("move", 1, 1)]])
@example([[("move", 0, 0), ("new", 4, 6)], [("move", 0, 3)], [("delete", 4, 4)], [("move", 0, 4)]])
@example([[("move", 1, 2)], [("move", 4, 1)], [("new", 1, 2)], [("move", 4, 2)]])
@example([[("move", 5, 3)], [("move", 6, 5)], [("new", 3, 5)], [("new", 3, 3), ("move", 6, 3)]])
@example(
    [
        [("move", 0, 0)],
        [("move", 6, 1)],
        [("new", 0, 6), ("move", 1, 0)],
        [("move", 1, 6), ("move", 3, 1)],
    ]
)
@example(
    [
        [("move", 2, 2)],
        [("move", 0, 2), ("new", 2, 0)],
        [("delete", 3, 3)],
        [("move", 0, 3), ("move", 0, 3)],
    ]
)
@example(
    [
        [("delete", 5, 6), ("new", 4, 2)],
        [("new", 2, 2), ("move", 5, 5)],
        [("move", 6, 2), ("move", 6, 5)],
        [("new", 4, 6), ("new", 6, 4)],
    ]
)
@example(
    [
        [("move", 5, 2), ("new", 6, 6)],
        [("new", 5, 2), ("move", 2, 2)],
        [("move", 6, 2)],
        [("move", 5, 5)],
    ]
)
@example(
    [
        [("new", 6, 3), ("move", 3, 3)],
        [("delete", 3, 3)],
        [("move", 6, 0), ("move", 0, 6)],
        [("move", 0, 0), ("move", 6, 3)],
    ]
)
def test_four_decisions_about_few_clauses_give_one_text_in_any_order(several) -> None:
    proposals = [proposal(number, *acts) for number, acts in enumerate(several)]
    assume(not repeated(proposals))
    assert len(texts_of(register(proposals))) <= 1


SECRETARIAT = Stamp("Secretariat", (), "")


def moving(draft: Document, *moves: tuple[str, str]) -> ChangeSet:
    """What moves clauses of a draft, each behind another."""
    after = draft
    for one, other in moves:
        after = moved(after, ClauseId(one), ClauseId(other))
    return between(draft, after, moving=[ClauseId(one) for one, _ in moves])


def changed(made: Register, *moves: tuple[str, str]) -> Register:
    """After direct moves in the draft, one after the other."""
    for move in moves:
        made = made.with_changes(moving(made.draft, move), SECRETARIAT)
    return made


def deleted(made: Register, clause: str) -> Register:
    """After a clause was taken out of the draft."""
    return made.with_changes(
        between(made.draft, without(made.draft, ClauseId(clause))), SECRETARIAT
    )


def proposed(made: Register, *moves: tuple[str, str]) -> Register:
    """With one amendment more, which moves clauses of the draft."""
    number = len(made.states) + 1
    changes = moving(made.draft, *moves)
    return made.with_amendment(Amendment(AmendmentId(f"am-{number}"), "", (f"D{number}",), changes))


def test_a_clause_that_was_moved_and_then_deleted_hinders_no_move_behind_it() -> None:
    made = changed(opened("Law", BASE, BASE), ("f", "r"), ("r", "g"))
    made = deleted(proposed(proposed(made, ("h", "r")), ("f", "g"), ("h", "r")), "r")
    assert {made.placement(one).outcome for one in made.states} == {Outcome.APPLIES}
    for order in (("am-1", "am-2"), ("am-2", "am-1")):
        assert "".join(clause.id for clause in accepted(made, order).draft) == "ghfdi"


def test_a_move_behind_what_came_behind_its_clause_and_was_deleted_is_a_conflict() -> None:
    """Whichever was accepted first; not where its author saw the other there."""
    made = proposed(proposed(opened("Law", BASE, BASE), ("f", "r")), ("r", "f"))
    for first, other, gone in (("am-1", "am-2", "f"), ("am-2", "am-1", "r")):
        after = deleted(accepted(made, [first]), gone)
        assert after.placement(AmendmentId(other)).outcome is Outcome.CONFLICT
    made = proposed(accepted(made, ["am-1"]), ("r", "f"))
    assert deleted(made, "f").placement(AmendmentId("am-3")).outcome is Outcome.CONTAINED
    parted = made.with_changes(proposal(0, ("split", IDS.index(ClauseId("r")), 0)), SECRETARIAT)
    assert deleted(parted, "f").placement(AmendmentId("am-3")).outcome is Outcome.CONTAINED


def test_clauses_that_came_behind_each_other_and_are_all_deleted_end_no_act() -> None:
    made = proposed(changed(opened("Law", BASE, BASE), ("g", "h")), ("h", "g"))
    made = accepted(made, ["am-1"])
    made = proposed(proposed(made, ("i", "h")), ("r", "g"))
    made = deleted(deleted(made, "g"), "h")
    for order in (("am-2", "am-3"), ("am-3", "am-2")):
        for one in order:
            assert made.placement(AmendmentId(one)).outcome is Outcome.APPLIES
        assert {clause.id for clause in accepted(made, order).draft} == {*"fird"}


def test_a_place_in_a_list_is_not_looked_for_in_another_list() -> None:
    """An item was to follow one that came behind another; this went to another list, and the one
    that the item was to follow was deleted."""
    call, by, meet = "p: Calls for help:", "z<p: by donors;", "v: Decides to meet."
    ask, trainers = ("q: Asks for funds:", "w<q: from States;"), "y<p: by trainers;"
    experts = "x<p: by experts;"

    def draft(made: Register, *after: str, moving: tuple[str, ...] = ()) -> ChangeSet:
        return between(made.draft, text(*after), moving=list(map(ClauseId, moving)))

    base = text(call, experts, by, trainers, *ask, meet)
    made = opened("Law", base, base)
    before = (call, experts, trainers, by, *ask, meet)
    made = made.with_changes(draft(made, *before, moving=("y",)), SECRETARIAT)
    wanted = draft(made, *before[:3], "n<p: by banks;", *before[3:])
    made = made.with_amendment(Amendment(AmendmentId("am-1"), "", ("MEX",), wanted))
    elsewhere = (*ask, "x<q: by experts;", meet)
    after = draft(made, call, trainers, by, *elsewhere, moving=("x",))
    made = made.with_changes(after, SECRETARIAT)
    made = made.with_changes(draft(made, call, by, *elsewhere), SECRETARIAT)
    assert made.placement(AmendmentId("am-1")).outcome is Outcome.CONFLICT


def test_what_came_behind_a_clause_and_was_deleted_does_not_go_to_another_list() -> None:
    """One clause moves behind another and is deleted; something is to follow it, and the other one
    moves to another list."""
    call, ask = "p: Calls for help:", ("q: Asks for funds:", "w<q: from States;")
    experts, trainers, donors = "x<p: by experts;", "y<p: by trainers;", "z<p: by donors;"
    base = text(call, experts, trainers, donors, *ask)
    first = text(call, trainers, experts, donors, *ask)
    third = (call, experts, "n<p: by banks;", donors, *ask, "y<q: by trainers;")
    changes = (
        between(base, first, moving=[ClauseId("x")]),
        between(base, without(base, ClauseId("x"))),
        between(base, text(*third), moving=[ClauseId("y")]),
    )
    made = register(changes, base)
    for order in (("am-1", "am-2", "am-3"), ("am-1", "am-3", "am-2")):
        assert "".join(clause.id for clause in accepted(made, order).draft) == "pnzqwy"


_COMES_OR_GOES = st.tuples(st.sampled_from(("new", "delete")), st.integers(0, 5), st.integers(0, 6))


@settings(max_examples=examples(40), deadline=None)
@given(st.lists(st.lists(_COMES_OR_GOES, min_size=1, max_size=1), min_size=2, max_size=4))
@example([[("delete", 0, 0)], [("new", 0, 0)], [("delete", 1, 0)], [("new", 1, 6)]])
@example([[("delete", 2, 0)], [("new", 2, 0)], [("new", 1, 0)]])
def test_what_comes_behind_a_clause_that_goes_can_be_accepted_in_any_order(
    several: list[list[Act]],
) -> None:
    made = register([proposal(number, *acts) for number, acts in enumerate(several)])
    after = [accepted(made, order) for order in permutations(made.states)]
    assert None not in after
    assert len(texts_of(made)) == 1


@settings(max_examples=examples(30), deadline=None)
@given(MOST, st.randoms())
def test_the_marked_text_holds_base_and_result_after_any_order(several, chance) -> None:
    made = register([proposal(number, *acts) for number, acts in enumerate(several)])
    order = list(made.states)
    chance.shuffle(order)
    for one in order:
        made = accepted(made, (one,)) or made
        entries = made.redline.entries
        before = [e for e in entries if e.inserted is None and e.moved_here is None]
        after = [e for e in entries if e.deleted is None and e.moved_away is None]
        assert [base_text(e).text for e in before] == [c.text.text for c in BASE]
        assert [result_text(e).text for e in after] == [c.text.text for c in made.draft]
