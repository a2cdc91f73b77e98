"""Laws of the life of amendments."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from amend.strategies import divisions, documents, revisions
from app.texts import DELEGATIONS, bench, words
from draftbench.amend.amendment import Amendment, AmendmentId, Outcome, Status
from draftbench.amend.ballots.votes import Tally as VoteTally
from draftbench.amend.changesets.bundles import divided, parts
from draftbench.amend.changesets.changes import (
    ChangeSet,
    Insertion,
    Relocation,
    Slot,
    Splice,
    Split,
)
from draftbench.amend.changesets.editing import apply, between
from draftbench.amend.conflicts.contention import conflicts
from draftbench.amend.registers.ledger import condition
from draftbench.amend.registers.register import Register, adoption, opened, with_adoption
from draftbench.amend.registers.states import STATES, Advice, Moment, Step
from draftbench.app.amendments import (
    adopting,
    deciding,
    packaging,
    recommending,
    resolving,
    sponsoring,
    uniting,
)
from draftbench.app.amendments.tabling import ground
from draftbench.app.meetings import polling
from draftbench.app.workbench import Workbench
from draftbench.compare.normal import folded
from draftbench.document import Clause, Document, RichText
from draftbench.errors import ConflictError, DraftbenchError
from support.clauselines import text
from support.laws import examples

CODES = [d.code for d in DELEGATIONS]
SORTS = (
    "edit", "delete", "insert", "move", "sub", "step", "accept", "modify", "part", "recommend",
    "follow", "package", "accept package", "dissolve", "merge", "merge as", "alternatives", "take",
    "write", "choice", "leave conflict", "join", "leave", "vote",
)  # fmt: skip
ACTS = st.lists(
    st.tuples(st.sampled_from(SORTS), *(st.integers(0, 5) for _ in range(3))),
    min_size=1,
    max_size=14,
)
START = (("edit", 0, 0, 1), ("edit", 0, 0, 2), ("edit", 1, 2, 0))
"""Two amendments that collide, and one that does not."""
WORDS = ("concern", "report", "meeting", "experts", "Commission", "consider")


def act(work, sort, a, b, c):  # noqa: C901 a case for each sort
    """One act of a random negotiation; whatever is not allowed raises a DraftbenchError."""
    draft = work.state.draft
    ids = list(work.state.states)
    one, other = (ids[n % len(ids)] if ids else AmendmentId("am-0") for n in (a, b))
    clauses = [clause.id for clause in draft]
    clause, beside = clauses[a % len(clauses)], clauses[b % len(clauses)]
    terms = {"sponsors": (CODES[c % 3],), "draft": b == 5, "reason": f"Reason {c}."}
    known = conflicts(work.state)
    conflict = known[a % len(known)] if known else None
    package = [*work.state.packages, "none"][0]
    match sort:
        case "edit" | "sub":
            parent = one if sort == "sub" else None
            text = ground(work.register, parent)
            clause = [found.id for found in text][a % len(text)]
            old = text[clause].text.text
            word = next((w for w in WORDS[b:] + WORDS if w in old), old.split()[0])
            work.propose_text(clause, old.replace(word, f"new{c} {word}"), parent=parent, **terms)
        case "delete":
            work.propose_deletion(clause, **terms)
        case "insert":
            work.propose_insertion(f"Decides {c};", after=clause, **terms)
        case "move":
            work.propose_move(clause, after=beside, **terms)
        case "step":
            deciding.step(work, list(deciding.KINDS)[c], (one, other), why="so").raise_first()
        case "accept":
            deciding.accept(work, (one, other), confirmed=c > 2)
        case "modify":
            adopted = adopting.reworded(work.register, one, f"Adopts {c} words;", clause)
            adopting.accept_as_modified(work, one, adopted)
        case "part":
            there = len(adopting.parts_of(work.register, one))
            number = b % there + 1 if there else 1
            adopting.accept_in_part(work, one, [str(number)], refuse_rest=c > 2)
        case "recommend":
            advice = list(Advice)[c % len(Advice)]
            into = other if advice is Advice.MERGE else None
            adopted = None
            if advice is Advice.MODIFY:
                adopted = adopting.reworded(work.register, one, f"Recommends {b};", clause)
            recommending.recommend(work, one, advice, adopted=adopted, into=into)
        case "follow":
            advised = [key for key, course in work.state.courses.items() if course.recommendation]
            one = advised[a % len(advised)] if advised else one
            recommending.follow(work, one, confirmed=c > 2)
        case "package":
            packaging.make(work, f"P{c}", (one, other))
        case "accept package":
            packaging.accept_package(work, package, confirmed=a > 2)
        case "dissolve":
            packaging.dissolve(work, package)
        case "merge":
            uniting.merge_into(work, (one,), other)
        case "merge as":
            uniting.merge_as(work, (one, other), f"Merges {c};")
        case "alternatives":
            uniting.declare_alternatives(work, (one, other))
        case "take" if conflict is not None:
            sides = (*conflict.members, *conflict.accepted)
            side = sides[b % len(sides)]
            resolving.take(work, conflict, side, keep_others=c > 3)
        case "write" if conflict is not None:
            agreed = CODES[: c % 3]
            resolving.write(work, conflict, f"Writes {b};", accepted=c > 2, agreed=agreed)
        case "choice" if conflict is not None:
            resolving.make_alternatives(work, conflict)
        case "leave conflict" if conflict is not None:
            resolving.leave_open(work, conflict, "later")
        case "join":
            sponsoring.join(work, one, (CODES[c % 3],))
        case "vote":
            polling.record_vote(work, one, VoteTally(c, b), confirmed=a > 2)
        case "leave":
            sponsoring.leave(work, one, (CODES[c % 3],))


def told(entry):
    """An entry as it is read: for which text its placed changes were made does not count."""
    placement = entry.placement
    if placement is None or placement.changes is None:
        return entry
    changes = replace(placement.changes, base="")
    return replace(entry, placement=replace(placement, changes=changes))


def check(work):
    """What holds of every register."""
    state, register_ = work.state, work.register
    afresh = register_.standing()
    assert [told(entry) for entry in state.entries] == [told(entry) for entry in afresh.entries]
    for entry in state.entries:
        assert entry.status in STATES
        if entry.open:
            assert entry.placement.outcome in Outcome
        else:
            assert entry.placement is None
        for other in entry.competing:
            assert entry.amendment.id in state.entry(other).competing
    listed = conflicts(state)
    assert len({one.id for one in listed}) == len(listed)
    together = {
        pair for one in listed for pair in combinations(sorted((*one.members, *one.accepted)), 2)
    }
    for entry in state.entries:
        assert entry.moot is None or not any(entry.amendment.id in one.members for one in listed)
        for other in entry.competing:
            assert tuple(sorted((entry.amendment.id, other))) in together
        if entry.tabled and entry.placement.outcome is Outcome.CONFLICT:
            assert any(entry.amendment.id in one.members for one in listed)


@pytest.mark.slow
@settings(max_examples=examples(40), deadline=None)
@example(acts=[("accept", 0, 0, 0), ("take", 0, 1, 4)])
@example(acts=[("edit", 0, 5, 0), ("take", 0, 0, 0), ("step", 1, 3, 2)])
@example(acts=[("sub", 0, 0, 2), ("vote", 1, 0, 5), ("step", 0, 3, 4)])
@given(acts=ACTS)
def test_undoing_all_acts_one_by_one_restores_every_former_state(tmp_path_factory, acts):
    """A step that several amendments take is an act of its own for each draft among them."""
    with bench(tmp_path_factory.mktemp("life")) as work:
        states = [work.register]
        work.subscribe(lambda _: states.append(work.register))
        for sort, a, b, c in (*START, *acts):
            count, known = len(work.history), len(states)
            with suppress(DraftbenchError):
                act(work, sort, a, b, c)
            assert (len(states) > known) == (len(work.history) > count)
            assert sort == "step" or len(states) - known <= 1
            assert all(one != other for one, other in pairwise(states[known - 1 :]))
            if len(states) > known:
                check(work)
        former = [*states]
        assert former.pop() == work.register
        while former:
            assert work.undo()
            assert work.register == former.pop()
        assert work.undo() == ""


@settings(max_examples=examples(40), deadline=None)
@given(acts=ACTS, number=st.integers(0, 5), keep=st.booleans())
@example(
    acts=[("edit", 1, 0, 4), ("alternatives", 1, 2, 0), ("vote", 0, 0, 4)], number=0, keep=False
)
@example(acts=[("edit", 0, 0, 0), ("accept", 0, 0, 3)], number=0, keep=False)
def test_taking_a_side_accepts_it_as_it_stands_and_undo_gives_all_back(
    tmp_path_factory, acts, number, keep
):
    with bench(tmp_path_factory.mktemp("life")) as work:
        for sort, a, b, c in (*START, *acts):
            with suppress(DraftbenchError):
                act(work, sort, a, b, c)
        for conflict in conflicts(work.state):
            sides = (*conflict.members, *conflict.accepted)
            side = sides[number % len(sides)]
            before, state = work.register, work.state
            try:
                rests = resolving.take(work, conflict, side, keep_others=keep, confirmed=True)
            except DraftbenchError:
                assert work.register == before
                continue
            check(work)
            former, now = state.entry(side), work.state.entry(side)
            assert STATES[now.status].in_text
            assert now.amendment == former.amendment
            assert keep or conflict.id not in [one.id for one in conflicts(work.state)]
            for other in work.state.entries:
                name, was = other.amendment.id, state.entry(other.amendment.id)
                if name == side:
                    continue
                if was is None:
                    assert name in rests
                elif other.status is not was.status:
                    course = work.state.course(name)
                    kept_in_part = other.status is Status.MODIFIED and course.adopted is not None
                    assert kept_in_part or course.superseded_by == side
                    other_version = was.alternatives or former.amendment.alternative_to == name
                    assert name in sides or other_version or STATES[was.status].in_text
            assert work.undo()
            assert work.register == before


PROPOSALS = st.lists(
    st.tuples(
        st.sampled_from(("edit", "delete", "insert", "move")),
        *(st.integers(0, 5) for _ in range(3)),
    ),
    min_size=1,
    max_size=7,
)


@pytest.mark.slow
@settings(max_examples=examples(40), deadline=None)
@given(proposals=PROPOSALS, data=st.data())
@example(proposals=[("insert", 0, 0, 0), ("insert", 0, 0, 1)], data=None)
@example(proposals=[("insert", 0, 0, 0), ("insert", 1, 0, 0)], data=None)
def test_accepting_all_at_once_is_accepting_one_by_one_those_that_have_no_rival(
    tmp_path_factory, proposals, data
):
    with bench(tmp_path_factory.mktemp("bulk")) as work:
        for sort, a, b, c in (*START, *proposals):
            with suppress(DraftbenchError):
                act(work, sort, a, b, c)
        tabled = [entry for entry in work.state.entries if entry.tabled]
        ids = [entry.amendment.id for entry in tabled]
        free = [name for name in ids if not deciding.rivals_of(work.state, name)]
        order = ids[::-1] if data is None else data.draw(st.permutations(ids))
        before, texts = work.register, {}
        for one_by_one in (ids, order):
            for name in one_by_one:
                if name in free:
                    with suppress(DraftbenchError):
                        work.accept(name)
            wanted = tuple((e.amendment.id, e.status) for e in work.state.entries)
            text = [clause.text.text for clause in work.state.draft]
            assert texts.setdefault(wanted, text) == text
            while work.register != before:
                work.undo()
            decided = deciding.accept(work, one_by_one)
            refused = {name for name, _ in decided.refused}
            assert refused >= {e.amendment.id for e in tabled if e.competing}
            assert refused >= set(ids) - set(free)
            assert tuple((e.amendment.id, e.status) for e in work.state.entries) == wanted
            assert [clause.text.text for clause in work.state.draft] == text
            if decided.done:
                work.undo()
            assert work.register == before


BASES = st.shared(documents(), key="base")


@st.composite
def changes_of(draw, base, prefix):
    """What turns ``base`` into another version, also by splitting and joining its clauses."""
    if draw(st.booleans()):
        return between(base, draw(revisions(base, prefix)))
    divided, splits, joins = draw(divisions(base, prefix))
    return between(base, divided, splits=splits, joins=joins)


FIRST, SECOND, THIRD = (BASES.flatmap(lambda b, p=p: changes_of(b, p)) for p in ("x", "y", "z"))


def register(base: Document, *proposed: ChangeSet) -> Register:
    """A negotiation in which each change set is an amendment."""
    made = opened("Law", base, base)
    for number, changes in enumerate(proposed, 1):
        if changes.changes:
            made = made.with_amendment(
                Amendment(AmendmentId(f"am-{number}"), "", ("MEX",), changes)
            )
    return made


@given(BASES, FIRST, st.data())
def test_accepting_a_part_and_then_the_rest_is_accepting_the_whole(base, changes, data):
    there = parts(changes, base)
    assert sorted((c for one in there for c in one.changes), key=repr) == sorted(
        changes.changes, key=repr
    )
    chosen = data.draw(st.lists(st.sampled_from(there), unique=True)) if there else []
    some, rest = divided(changes, base, [change for one in chosen for change in one.changes])
    middle = apply(base, some)
    assert apply(middle, rest).fingerprint == apply(base, changes).fingerprint


@given(BASES, FIRST)
def test_accepting_all_parts_one_after_the_other_is_accepting_the_whole(base, changes):
    text, left = base, changes
    whole = apply(base, left).fingerprint
    for _ in range(100):
        if not left.changes:
            break
        some, left = divided(left, text, parts(left, text)[0].changes)
        text = apply(text, some)
    assert text.fingerprint == whole


PLACELESS = (Outcome.CONFLICT, Outcome.ORPHANED, Outcome.AMBIGUOUS)


def accepted_first(made, first, second):
    """How the second amendment stands once the first is accepted, and the text that there is then
    if it is accepted too (None where it cannot be)."""
    after = with_adoption(made, adoption(made, first, confirmed=False), Moment())
    placed = after.placement(second)
    if placed.outcome is not Outcome.APPLIES:
        return placed.outcome, None
    return placed.outcome, apply(after.draft, placed.changes)


def rivals_of(made):
    """The amendments that are in a conflict together, in pairs."""
    return {
        frozenset(pair)
        for found in conflicts(made.negotiation())
        for pair in combinations(found.members, 2)
    }


ADJACENT = text("a: Urges States", "b: Calls for help")
JOINED, BOTH_CHANGED = (
    between(ADJACENT, text(words), joins={"b": "a"})
    for words in ("a: Urges States Thanks donors", "a: Invites all Thanks donors")
)
"""The second clause is reworded and goes on in the first, which is reworded too in the latter."""


ALIKE = text("a: States States", "b: States States")
NOTHING = ChangeSet(ALIKE.fingerprint, ())
DIVIDED = ChangeSet(
    ALIKE.fingerprint,
    (
        Split("a", 6, 7, "y"),
        Splice("b", 0, 0, "", RichText(" ")),
        Splice("b", 6, 13, " States", RichText("")),
    ),
    {clause.id: clause.text for clause in ALIKE},
)
"""The first clause is divided, and the second loses a word."""
JOINED_ANEW, JOINED_SHORTER = (
    between(ALIKE, text(words), joins={"b": "a"})
    for words in ("a:  urges States States", "a:  States States States")
)
"""The second clause goes on in the first, which is reworded or not; then it loses a word too."""

REPEATED = text("a: States States States urges urges")
DIVIDED_LATE, DIVIDED_EARLY = (
    ChangeSet(REPEATED.fingerprint, changes, {"a": REPEATED["a"].text})
    for changes in (
        (Split("a", 26, 27, "y"),),
        (Split("a", 6, 7, "z"), Splice("a", 7, 27, "States States urges ", RichText(""))),
    )
)
"""The clause is divided before its last word; or before the others, which go."""


@given(BASES, FIRST, SECOND, THIRD)
@example(ADJACENT, JOINED, BOTH_CHANGED, ChangeSet(ADJACENT.fingerprint, ()))
@example(ALIKE, DIVIDED, JOINED_ANEW, NOTHING)
@example(ALIKE, DIVIDED, JOINED_SHORTER, NOTHING)
@example(REPEATED, DIVIDED_LATE, DIVIDED_EARLY, ChangeSet(REPEATED.fingerprint, ()))
def test_two_that_cannot_both_be_accepted_are_in_a_conflict_together(base, one, two, three):
    made = register(base, one, two, three)
    together = rivals_of(made)
    for first, second in combinations(made.states, 2):
        for mine, its in ((first, second), (second, first)):
            if accepted_first(made, mine, its)[0] in PLACELESS:
                assert frozenset((first, second)) in together


ALONE = text("b: States")


@given(BASES, FIRST, SECOND)
@example(ALONE, between(ALONE, text("x: States")), between(ALONE, text("y: States States")))
def test_what_can_be_accepted_in_either_order_gives_one_text_and_is_in_no_conflict(base, one, two):
    """Two moves of which one goes behind what the other moves may be in conflict also where they
    give the same order by chance, and so may be edits of looks that overlap."""
    made = register(base, one, two)
    if len(made.states) < 2:
        return
    first, second = made.states
    (here, text), (there, other) = (
        accepted_first(made, *order) for order in ((first, second), (second, first))
    )
    if not here is there is Outcome.APPLIES:
        return
    if frozenset((first, second)) not in rivals_of(made):
        assert _folded(text) == _folded(other)
    elif not _follow_each_other(one, two) and not _looks_alone(one) and not _looks_alone(two):
        looks = [[(c.text.text, c.text.marks) for c in each] for each in (text, other)]
        assert looks[0] != looks[1]


def _folded(text: Iterable[Clause]) -> list[str]:
    return [folded(clause.text.text) for clause in text]


def _follow_each_other(one: ChangeSet, two: ChangeSet) -> bool:
    moves = [[c for c in changes.changes if isinstance(c, Relocation)] for changes in (one, two)]
    return any(
        mine.clause != its.clause and (mine.clause in its.slot or its.clause in mine.slot)
        for mine in moves[0]
        for its in moves[1]
    )


def _looks_alone(changes: ChangeSet) -> bool:
    return any(isinstance(c, Splice) and c.old == c.new.text for c in changes.changes)


@given(BASES, FIRST, SECOND)
def test_conflicts_do_not_depend_on_the_order(base, one, two):
    here = conflicts(register(base, one, two).negotiation())
    there = conflicts(register(base, two, one).negotiation())
    assert [(c.clause, c.sort, {s.text for s in c.sides}) for c in here] == [
        (c.clause, c.sort, {s.text for s in c.sides}) for c in there
    ]


@settings(max_examples=examples(30), deadline=None)
@given(BASES, FIRST, SECOND, THIRD, st.booleans())
def test_a_package_is_accepted_whole_or_not_at_all(
    tmp_path_factory, base, one, two, three, confirmed
):
    path = tmp_path_factory.mktemp("package") / "p.draftbench"
    with Workbench.create(path, base, delegations=DELEGATIONS) as work:
        for changes in (one, two, three):
            with suppress(DraftbenchError):
                work.propose(changes, sponsors=("MEX",))
        ids = tuple(work.state.states)[:2]
        if len(ids) < 2:
            return
        packaging.make(work, "P", ids)
        before = work.register
        decided = packaging.accept_package(work, "P", confirmed=confirmed)
        statuses = {work.state.entry(one).status for one in ids}
        assert statuses in ({Status.ACCEPTED}, {Status.TABLED})
        if not decided.done:
            assert work.register == before
            with pytest.raises(ConflictError):
                work.accept(ids[0], confirmed=True)
        else:
            assert condition(work.state.packages["P"], work.state.states) == "accepted"
            work.undo()
            assert work.register == before


def test_the_table_is_what_the_acts_obey(tmp_path):
    """Each step from each state works just where the table allows it."""
    ways = {
        Status.DRAFT: (),
        Status.SUBMITTED: (Step.SUBMIT,),
        Status.TABLED: (Step.TABLE,),
        Status.HELD: (Step.TABLE, Step.HOLD),
        Status.REJECTED: (Step.TABLE, Step.REJECT),
        Status.WITHDRAWN: (Step.WITHDRAW,),
        Status.SUPERSEDED: (Step.TABLE, Step.SUPERSEDE),
    }
    with bench(tmp_path) as work:
        for status, steps in ways.items():
            for taken in deciding.KINDS:
                made = work.propose_text(
                    "op1", f"Urges {status} {taken};", sponsors=("MEX",), draft=True
                )
                for step in steps:
                    (made,) = deciding.step(work, step, (made,)).done
                assert work.state.entry(made).status is status
                done = deciding.step(work, taken, (made,)).done
                assert bool(done) is (taken in STATES[status].steps)
        assert words(work)[0].startswith("Urges States")


def test_a_move_that_another_made_with_a_paragraph_before_it_is_made():
    base = text("a: urges", "b: States")
    to_the_top = Slot(None, None)
    seen = {"b": base["b"].text}
    stood = {"a": Slot(None, None), "b": Slot(None, "a")}
    alone = ChangeSet(base.fingerprint, (Relocation("b", to_the_top),), seen, stood=stood)
    new = replace(base["a"], id="y")
    beside = (Insertion(to_the_top, (new,)), Relocation("b", to_the_top, rank=1))
    both = ChangeSet(base.fingerprint, beside, seen, stood=stood)
    made = register(base, alone, both)
    first, second = made.states
    assert accepted_first(made, second, first)[0] is Outcome.CONTAINED
    assert rivals_of(made) == set()
