"""Positions: the latest counts, groups speak for members that say nothing themselves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.texts import OP1, OP2, OP3, bench
from draftbench.amend.proceedings.matrix import Positions, Row
from draftbench.amend.proceedings.state import Proceedings, Series
from draftbench.amend.proceedings.statements import Occasion, Position, Target, TargetKind
from draftbench.amend.proceedings.terms import COUNTED, STANCES, Stance
from draftbench.app.drafts.bracketing import open_bracket, target_named
from draftbench.app.meetings.proceedings import set_group, take_position
from draftbench.errors import UsageError
from draftbench.messages import Message

ON = Target(TargetKind.CLAUSE, OP1)


def rows_of(proceedings: Proceedings) -> list[Row]:
    """Who holds what on every target."""
    positions = Positions(proceedings)
    return [positions.row(target) for target in positions.targets]


@pytest.fixture
def work(tmp_path):
    with bench(tmp_path) as opened:
        yield opened


def row(work, target=ON):
    return Positions(work.state.proceedings).row(target)


def stances(work, target=ON):
    return {code: one.stance for code, one in row(work, target).held.items()}


def test_the_latest_position_counts_and_all_are_kept(work):
    take_position(work, ON, Stance.OPPOSE, ("MEX", "BRA"), note="No.", on="2026-11-20")
    take_position(work, ON, Stance.AD_REF, ("MEX",), note="With capital.")
    found = row(work)
    assert {c: h.stance for c, h in found.held.items()} == {
        "MEX": Stance.AD_REF,
        "BRA": Stance.OPPOSE,
    }
    assert found.counts == {Stance.OPPOSE: 1, Stance.AD_REF: 1}
    assert [(p.delegation, p.stance, p.note) for p in found.history] == [
        ("MEX", Stance.OPPOSE, "No."),
        ("BRA", Stance.OPPOSE, "No."),
        ("MEX", Stance.AD_REF, "With capital."),
    ]
    assert found.history[0].date == "2026-11-20"
    told = work.undo()
    assert isinstance(told, Message)
    assert told.values["delegations"] == ("MEX",)
    assert {told.values["name"], told.values["stance"]} == {"OP 1", STANCES[Stance.AD_REF].said}
    assert stances(work)["MEX"] is Stance.OPPOSE


def test_a_group_speaks_for_members_that_say_nothing(work):
    new = set_group(work, "GRULAC", ("MEX", "BRA", "URY", "CHL"))
    assert [d.code for d in new] == ["GRULAC", "CHL"]
    take_position(work, ON, Stance.SUPPORT, ("GRULAC",))
    take_position(work, ON, Stance.OPPOSE, ("BRA",))
    found = row(work)
    assert found.held["MEX"].via == "GRULAC"
    assert (found.held["BRA"].via, found.held["BRA"].apart) == ("", ("GRULAC",))
    assert found.counts == {Stance.SUPPORT: 3, Stance.OPPOSE: 1}
    take_position(work, ON, Stance.NONE, ("BRA",))
    assert row(work).counts == {Stance.SUPPORT: 4}
    take_position(work, ON, Stance.DISSOCIATED, ("URY",))
    found = row(work)
    assert found.held["URY"].apart == ("GRULAC",)
    assert found.counts == {Stance.SUPPORT: 3}


def test_where_groups_differ_nobody_speaks_for_the_member(work):
    set_group(work, "G77", ("MEX", "BRA"))
    set_group(work, "GRULAC", ("MEX", "URY"))
    take_position(work, ON, Stance.SUPPORT, ("G77",))
    take_position(work, ON, Stance.OPPOSE, ("GRULAC",))
    found = row(work)
    assert found.held["MEX"].stance is None
    assert found.held["MEX"].unclear == {"G77": Stance.SUPPORT, "GRULAC": Stance.OPPOSE}
    assert (found.counts, found.unclear) == ({Stance.SUPPORT: 1, Stance.OPPOSE: 1}, 1)


def test_a_group_may_speak_for_another_but_not_for_itself(work):
    set_group(work, "GRULAC", ("MEX", "URY"))
    set_group(work, "G77", ("GRULAC", "BRA"))
    take_position(work, ON, Stance.RESERVE, ("G77",))
    assert row(work).counts == {Stance.RESERVE: 3}
    with pytest.raises(UsageError, match="a member of itself"):
        set_group(work, "GRULAC", ("MEX", "G77"))
    with pytest.raises(UsageError, match="not a delegation"):
        set_group(work, "GRULAC", ("Nowhere",))


def test_positions_are_on_clauses_amendments_and_brackets_and_outlive_them(work):
    amendment = work.propose_deletion(OP2, sponsors=("MEX",))
    bracket = open_bracket(work, OP3, codes=("URY",), words="consider")
    for name in (amendment, bracket, "OP 2"):
        take_position(work, target_named(work, name), Stance.SUPPORT, ("BRA",))
    work.move(OP2, after=None)
    work.withdraw(amendment)
    work.delete(OP3)
    work.delete(OP2)
    rows = rows_of(work.state.proceedings)
    assert [r.target for r in rows] == [
        (TargetKind.AMENDMENT, amendment),
        (TargetKind.BRACKET, bracket),
        (TargetKind.CLAUSE, OP2),
    ]
    assert all(r.counts == {Stance.SUPPORT: 1} for r in rows)


def test_a_position_needs_a_target_and_a_delegation(work):
    with pytest.raises(UsageError, match="no amendment am-9"):
        take_position(work, Target(TargetKind.AMENDMENT, "am-9"), Stance.SUPPORT, ("MEX",))
    with pytest.raises(UsageError, match="not a delegation"):
        take_position(work, ON, Stance.SUPPORT, ("XXX",))
    assert work.state.proceedings.positions == Series()


@given(sizes=st.lists(st.integers(0, 1300), max_size=4))
def test_a_series_holds_what_it_was_given_in_order(sizes):
    made, wanted = Series(), []
    for size in sizes:
        members = [object() for _ in range(size)]
        former = list(made)
        grown = made.with_more(members)
        assert list(made) == former
        wanted += members
        made = grown
        assert (list(made), len(made)) == (wanted, len(wanted))
    assert made == Series().with_more(wanted)


CODES = ("A", "B", "C", "D", "E", "F")
WHEN = Occasion("Secretariat", "2026-01-01T10:00:00Z")


@st.composite
def said(draw):
    """Groups G1 (over delegations) and G2 (over delegations and G1), and positions in order."""
    first = tuple(draw(st.sets(st.sampled_from(CODES), min_size=1)))
    second = tuple(draw(st.sets(st.sampled_from((*CODES, "G1")), min_size=1)))
    speakers = st.sampled_from((*CODES, "G1", "G2"))
    taken = draw(st.lists(st.tuples(speakers, st.sampled_from(list(Stance))), max_size=10))
    done = Proceedings().with_group("G1", first).with_group("G2", second)
    return done.with_positions(
        Position(code, ON, stance, "", "2026-01-01", WHEN) for code, stance in taken
    )


def resolved(done, code):
    """What the words of the rule say, written down naively: own, else what all groups agree on."""
    own = [p.stance for p in done.positions if p.delegation == code]
    if own and own[-1] is not Stance.NONE:
        return own[-1]
    voices = set()
    for group, members in done.groups.items():
        if code in members:
            found = resolved(done, group)
            if found == "unclear" or found in COUNTED:
                voices.add(found)
    if len(voices - {"unclear"}) > 1:
        return "unclear"
    if voices == {"unclear"}:
        return "unclear"
    return next(iter(voices - {"unclear"}), None)


@given(done=said())
def test_groups_resolve_as_the_rule_says_and_every_voice_counts_once(done):
    positions = Positions(done)
    for code in (*CODES, "G1", "G2"):
        held = positions.held(code, ON)
        wanted = resolved(done, code)
        if held is None:
            assert wanted is None
        else:
            assert (held.stance or "unclear") == wanted
    found = positions.row(ON)
    voices = [resolved(done, code) for code in CODES]
    assert found.counts == {s: voices.count(s) for s in COUNTED if voices.count(s)}
    assert found.unclear == voices.count("unclear")
    assert len(found.history) == len(done.positions)
    assert all(STANCES[stance].counted for stance in found.counts)
