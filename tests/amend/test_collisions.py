"""Each kind of change against each other one: on which clauses the two collide, if on any."""

from __future__ import annotations

import random
from collections.abc import Iterable

import pytest

from draftbench.amend.amendment import AmendmentId, Outcome
from draftbench.amend.changesets.building import built
from draftbench.amend.changesets.changes import (
    Change,
    ChangeSet,
    Deletion,
    Insertion,
    Join,
    Relocation,
    Slot,
    Splice,
    Split,
)
from draftbench.amend.conflicts.collisions import (
    Rivalry,
    apart,
    colliding,
    contested,
    reached,
    same_edits,
)
from draftbench.amend.placement.placing import place
from draftbench.amend.redlines.marking import advanced, unmarked
from draftbench.amend.stamp import Stamp
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from support.replaying import collide

A, A1, A2, B, B1, C = (ClauseId(name) for name in ("a", "a1", "a2", "b", "b1", "c"))
X, Y, P, Q = (ClauseId(name) for name in "xypq")
ASKS = "Asks the Secretary-General to report on fish and on lakes;"
SAID_SO = "Asks the Secretary-General to report on fish and on rivers;"
PEACE = "Welcomes the peace that was made between both of the parties;"
WORDS = "Urges States to act and others to report"


def clause(name: ClauseId, words: str, parent: ClauseId | None = None) -> Clause:
    kind = ClauseKind.OPERATIVE if parent is None else ClauseKind.ITEM
    return Clause(name, kind, RichText(words), "", 0 if parent is None else 1, parent)


TEXT = Document(
    "T",
    (
        clause(A, WORDS),
        clause(A1, "experts;", A),
        clause(A2, "training;", A),
        clause(B, "Decides to meet;"),
        clause(B1, "in May;", B),
        clause(C, "Decides to close;"),
    ),
)


def changes(*some: Change) -> ChangeSet:
    seen = {each.id: each.text for each in TEXT}
    return ChangeSet(TEXT.fingerprint, some, seen)


def edit(old: str, new: str, at: ClauseId = A) -> Splice:
    text = TEXT[at].text.text
    start = text.index(old)
    return Splice(at, start, start + len(old), old, RichText(new))


def split(before: str, new: ClauseId = P, at: ClauseId = A) -> Split:
    end = TEXT[at].text.text.index(before)
    return Split(at, end - 1, end, new)


def comes(words: str, after: ClauseId | None, parent: ClauseId | None = None,
          name: ClauseId = X, rank: int = 0) -> Insertion:  # fmt: skip
    return Insertion(Slot(parent, after), (clause(name, words, parent),), rank)


def goes(name: ClauseId, after: ClauseId | None, parent: ClauseId | None = None,
         kind: ClauseKind | None = None, rank: int = 0) -> Relocation:  # fmt: skip
    return Relocation(name, Slot(parent, after), rank, kind)


PREAMBULAR = ClauseKind.PREAMBULAR

PAIRS: list[tuple[Change, Change, tuple[ClauseId, ...]]] = [
    # words
    (edit("act", "work"), edit("act", "move"), (A,)),
    (edit("act", "work"), edit("act", "work"), ()),
    (edit("act", "work"), edit("act and", "move and"), (A,)),
    (edit("act", "work"), edit("and", "or"), (A,)),
    (edit("act", "work"), edit("others", "all"), ()),
    (edit("act", "work"), edit("meet", "sit", B), ()),
    (edit("Urges", "Asks"), edit("report", "answer"), ()),
    # where a clause is divided
    (split("and"), split("and", Q), ()),
    (split("and"), split("others", Q), ()),
    (split("and"), edit("act and", "move or"), (A,)),
    (split("and"), edit("act", "work"), ()),
    (split("and"), edit("and", "or"), ()),
    (split("and"), edit("meet", "sit", B), ()),
    # what is deleted
    (Deletion(A), edit("act", "work"), (A,)),
    (Deletion(A), edit("experts", "aides", A1), (A1,)),
    (Deletion(A1), edit("act", "work"), ()),
    (Deletion(A), split("and"), (A,)),
    (Deletion(B), edit("act", "work"), ()),
    (Deletion(A), Deletion(A), ()),
    (Deletion(A), Deletion(A1), ()),
    (Deletion(B), Join(B, A), (B,)),
    (Deletion(A), Join(B, A), (A,)),
    (Deletion(C), Join(B, A), ()),
    (Deletion(B), goes(B, C), (B,)),
    (Deletion(B), goes(C, B), ()),
    (Deletion(B), goes(A1, None, B), (B,)),
    (Deletion(B), goes(A1, B1, B), (B,)),
    (Deletion(A), goes(C, B), ()),
    (Deletion(B), comes("New;", B), ()),
    (Deletion(B), comes("new;", None, B), (B,)),
    (Deletion(B), comes("new;", B1, B), (B,)),
    (Deletion(B), comes("New;", A), ()),
    # what goes on in another
    (Join(B, A), Join(B, A), ()),
    (Join(B, A), Join(B, A, RichText(", ")), ()),
    (Join(B, A), Join(B, C), (B,)),
    (Join(B, A), Join(C, B), (B,)),
    (Join(B, A), Join(C, A), ()),
    (Join(B, A), split("to", P, B), (B,)),
    (Join(B, A), split("and"), ()),
    (Join(B, A), goes(B, C), (B,)),
    (Join(B, A), goes(A, B), (B,)),
    (Join(B, A), goes(A, C), ()),
    (Join(B, A), goes(C, B), ()),
    (Join(B, A), goes(C, A), (B,)),
    (Join(B, A), comes("New;", A), (B,)),
    (Join(C, A), comes("New;", A), ()),
    (Join(B, A), comes("New;", B), ()),
    (Join(B, A), comes("new;", None, B), (B,)),
    (Join(B, A), comes("new;", None, A), ()),
    (Join(A2, A1), comes("new;", A1, A), (A2,)),
    (Join(B, A), edit("meet", "sit", B), ()),
    # moves
    (goes(A, C), goes(A, C), ()),
    (goes(A, C), goes(A, B), (A,)),
    (goes(A, C), goes(A, C, None, PREAMBULAR), (A,)),
    (goes(A, C), goes(B, C), ()),
    (goes(A1, None, B), goes(A2, None, B), ()),
    (goes(B, None), goes(C, None), ()),
    (goes(A, C), comes("New;", C), ()),
    (goes(A, C), comes("New;", A), ()),
    (goes(A, C, None, PREAMBULAR), comes("New;", A), (A,)),
    (goes(C, None, B), comes("New;", C), (C,)),
    (goes(A, C), comes("New;", B), ()),
    (goes(A, C), goes(B, A), ()),
    (goes(A, B), goes(B, A), (A, B)),
    (goes(C, None, B), goes(A, C), (C,)),
    (goes(A1, None, B), goes(B, A2, A), ()),
    (goes(A, B1, B), goes(B, A1, A), (A, B)),
    (goes(A, C), edit("act", "work"), ()),
    # new clauses
    (comes("New;", B), comes("New;", B, name=Y), ()),
    (comes("New;", B), comes("Other;", B, name=Y), ()),
    (comes(ASKS, B), comes(PEACE, B, name=Y), ()),
    (comes(ASKS, B), comes(SAID_SO, B, name=Y), (B,)),
    (comes(ASKS, B), comes(SAID_SO, C, name=Y), ()),
    (comes(ASKS, None), comes(SAID_SO, None, name=Y), (A,)),
    (comes(ASKS, None, B), comes(SAID_SO, None, B, Y), (B,)),
    (comes("Decides to meet in May;", B), comes("Decides to meet in June;", B, name=Y), (B,)),
    (comes("New;", B), comes("Other;", C, name=Y), ()),
    (comes("New;", None), comes("Other;", None, name=Y), ()),
    (comes("new;", None, B), comes("other;", None, B, Y), ()),
    (comes("New;", B), edit("meet", "sit", B), ()),
]


def named(change: Change) -> str:
    """A change in a few letters."""
    slot = getattr(change, "slot", ())
    where = "-".join(str(part) for part in slot)
    at = getattr(change, "clause", "") or getattr(change, "old", "")
    return f"{type(change).__name__}{at}{getattr(change, 'into', '')}{where}"


@pytest.mark.parametrize(
    ("one", "other", "expected"), PAIRS, ids=[f"{named(a)} {named(b)}" for a, b, _ in PAIRS]
)
def test_whether_two_changes_collide(
    one: Change, other: Change, expected: tuple[ClauseId, ...]
) -> None:
    assert collide(changes(one), changes(other), TEXT) == expected
    assert collide(changes(other), changes(one), TEXT) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [(Join(B, P), comes("New;", P)), (Join(P, A), comes("New;", A))],
    ids=["into a part", "of a part"],
)
def test_nothing_comes_between_a_clause_and_one_that_is_not_there(
    one: Change, other: Change
) -> None:
    assert not list(colliding(changes(one), changes(other), TEXT))


def test_which_changes_collide_is_told() -> None:
    far = edit("report", "answer")
    one, other = changes(edit("act", "work"), far), changes(edit("act", "move"), Deletion(B))
    assert list(colliding(one, other, TEXT)) == [(one.changes[0], other.changes[0], frozenset({A}))]


def test_two_that_change_a_clause_in_the_same_way_do_not_collide_in_it() -> None:
    both = edit("act", "work"), edit("and", "or")
    assert collide(changes(*both), changes(*reversed(both)), TEXT) == ()
    more = changes(*both, edit("report", "answer"))
    assert collide(changes(*both), more, TEXT) == (A,)
    assert collide(changes(both[0]), changes(*both), TEXT) == (A,)


def test_what_collides_in_a_part_collides_in_the_clause_that_was_divided() -> None:
    away = changes(split("and"), goes(P, C))
    assert collide(away, changes(split("and", P), goes(P, B)), TEXT) == (A,)
    assert collide(changes(split("and"), comes("New;", P)), changes(split("and"), Deletion(P)),
                   TEXT) == (A,)  # fmt: skip


@pytest.mark.parametrize(
    ("mine", "its", "where"),
    [
        ([comes("One;", B, rank=0), comes("Two;", B, name=Y, rank=1)],
         [comes("Two;", B, name=Q, rank=1), comes("One;", B, name=P, rank=0)], ()),
        ([comes("One;", B, rank=0), comes("Two;", B, name=Y, rank=1)],
         [comes("One;", B, name=P, rank=1), comes("Two;", B, name=Q, rank=0)], (B,)),
        ([comes("One;", B, rank=0), goes(A, B, rank=1)], [goes(A, B)], ()),
        ([comes("One;", B, rank=0), goes(A, B, rank=1)],
         [comes("Two;", B, name=Y, rank=0), goes(A, B, rank=1)], ()),
        ([comes(ASKS, B, rank=0), comes(SAID_SO, B, name=Y, rank=1)],
         [comes(SAID_SO, B, name=Q, rank=0)], ()),
        ([comes("One;", B, rank=0), goes(A, B, rank=1)],
         [comes("One;", B, name=Y, rank=1), goes(A, B, rank=0)], (B,)),
        ([goes(C, A, rank=0), goes(B, A, rank=1)], [goes(B, A, rank=0), goes(C, A, rank=1)], (A,)),
        ([goes(C, A, rank=0), goes(B, A, rank=1)], [goes(B, A, rank=3), goes(C, A, rank=2)], ()),
        ([goes(A, C, rank=0)], [goes(A, C, rank=1)], ()),
        ([goes(C, A, rank=0), goes(B, A, None, PREAMBULAR, rank=1)],
         [goes(B, A, None, PREAMBULAR, rank=0), goes(C, A, rank=1)], (A,)),
        ([goes(C, A, rank=0), goes(B, A, None, PREAMBULAR, rank=1)],
         [goes(B, A, rank=0), goes(C, A, rank=1)], (B,)),
    ],
)  # fmt: skip
def test_what_comes_into_one_place(
    mine: list[Change], its: list[Change], where: tuple[ClauseId, ...]
) -> None:
    assert collide(changes(*mine), changes(*its), TEXT) == where
    assert collide(changes(*its), changes(*mine), TEXT) == where


def test_the_clauses_are_told_in_the_order_of_the_text() -> None:
    one = changes(edit("close", "end", C), edit("act", "work"), edit("meet", "sit", B))
    other = changes(edit("meet", "go", B), edit("close", "stop", C), edit("act", "move"))
    assert collide(one, other, TEXT) == (A, B, C)


def test_in_an_empty_text_new_clauses_collide_nowhere() -> None:
    bare = Document("E", ())
    one, other = comes("New;", None), comes("Other;", None, name=Y)
    assert collide(changes(one), changes(other), bare) == ()


def test_edits_are_the_same_by_place_and_words() -> None:
    act, other = edit("act", "work"), edit("act", "move")
    assert same_edits([act], [edit("act", "work")])
    assert not same_edits([act], [other])
    assert not same_edits([act], [act, other])
    assert not same_edits([act, split("and")], [act, edit("and", "or")])
    assert same_edits([act, split("and")], [split("and", Q), act])
    assert not same_edits([act], [edit("and", "work")])
    gap = split("and")
    assert not same_edits([Splice(A, gap.start, gap.end, " ", RichText("-"))], [gap])


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((0, 1), (4, 5), True),
        ((0, 1), (1, 2), False),
        ((0, 1), (2, 3), False),
        ((0, 2), (1, 3), False),
        ((0, 3), (1, 2), False),
        ((0, 0), (2, 2), True),
    ],
)
def test_a_word_stands_between_two_ranges_or_none(
    one: tuple[int, int], other: tuple[int, int], expected: bool
) -> None:
    assert apart(one, other, "a b c") is expected
    assert apart(other, one, "a b c") is expected


def test_an_edit_reaches_as_far_as_it_could_lie() -> None:
    assert reached(split("and"), WORDS) == (19, 20)
    assert reached(edit("act", "work"), WORDS) == (16, 19)
    twice = Splice(A, 4, 7, " bc", RichText(""))
    assert reached(twice, "a bc bc d") == (1, 7)
    kept = Splice(A, 2, 13, "bc and bc d", RichText("bc then bc e"))
    assert reached(kept, "a bc and bc d") == (2, 13)


def rivals(of: Rivalry, names: Iterable[AmendmentId]) -> dict[AmendmentId, set[AmendmentId]]:
    """The rivals of each of the amendments."""
    return {name: set(of.found.get(name, ())) for name in names}


def worded(of: ChangeSet, name: ClauseId) -> list[str]:
    """How a clause reads, with its parts, once its words are changed; quotation marks alike."""
    own = [c for c in of.changes if isinstance(c, Splice | Split) and c.clause == name]
    names = [name, *(c.new for c in own if isinstance(c, Split))]
    texts = [each.text.text for each in built(TEXT, own) if each.id in names]
    return [" ".join(text.translate(ALIKE).split()) for text in texts]


ALIKE = str.maketrans("“”’`", "\"\"''")


def rivalling(one: ChangeSet, other: ChangeSet) -> bool:
    """Whether two collide and want something else there, from the two alone."""
    for mine, its, _ in colliding(one, other, TEXT):
        words = isinstance(mine, Splice | Split) and isinstance(its, Splice | Split)
        if words and worded(one, mine.clause) == worded(other, mine.clause):
            continue
        new = isinstance(mine, Insertion) and isinstance(its, Insertion)
        if new and coming(one, mine.slot) == coming(other, its.slot):
            continue
        return True
    return False


def coming(of: ChangeSet, slot: Slot) -> list[str]:
    """How what comes into a gap reads, in order; quotation marks alike."""
    own = [c for c in of.changes if isinstance(c, Insertion | Relocation) and c.slot == slot]
    new = [
        [each.text.text for each in c.clauses] if isinstance(c, Insertion) else [c.clause]
        for c in sorted(own, key=lambda c: c.rank)
    ]
    return [" ".join(lines).translate(ALIKE) for lines in new]


SETS = {
    AmendmentId(f"am-{number}"): changes(*some)
    for number, some in enumerate(
        [
            *([one] for pair in PAIRS for one in pair[:2]),
            [edit("act", "work"), edit("report", "answer")],
            [edit("report", "answer"), Deletion(C)],
            [edit("act", "work"), edit("report", "answer"), Deletion(C)],
            [edit("act", "work"), edit("report", "answer"), edit("meet", "sit", B)],
            [edit("act", "work"), edit("meet", "sit", B)],
            [split("and"), edit("act", "work")],
            [split("and"), goes(P, C)],
            [edit("act ", ""), edit("to ", "")],
            [edit("act", "“work”")],
            [edit("act", '"work"')],
            [edit("act and", "work and")],
            [edit("to act", "to work")],
            [edit("act", "“work”"), edit("meet", "sit", B)],
            [edit("act", '"work"'), edit("meet", "go", B)],
            [edit("act", '"work"'), Deletion(C)],
            [edit("act", "“work”"), Deletion(A1)],
            [edit("act", "“work”"), split("others")],
            [edit("act", "“work”"), split("and")],
            [split("and"), Deletion(P)],
            [split("and"), goes(P, B)],
            [comes("New;", A), comes("Other;", C, name=Y)],
            [goes(B, A), goes(A1, B1, B), Deletion(A2)],
            [comes("One;", B), comes("Two;", B, name=Y, rank=1)],
            [comes("One;", B, rank=1), comes("Two;", B, name=Y)],
            [comes("“One”;", A), comes("Two;", A, name=Y, rank=1)],
            [comes('"One";', A), comes("Two;", A, name=Y, rank=1)],
            [comes('"One";', A), goes(C, A, rank=1)],
            [comes("“One”;", A), goes(C, A, rank=1)],
            [goes(A, C, rank=1)],
            [goes(A, C, None, ClauseKind.OPERATIVE)],
        ]
    )
}


@pytest.fixture(scope="module")
def against() -> dict[AmendmentId, set[AmendmentId]]:
    """For each of the sets those that rival it, found one by one."""
    return {
        one: {other for other in SETS if rivalling(SETS[one], SETS[other])} - {one} for one in SETS
    }


def test_rivals_are_those_that_collide_and_want_something_else(
    against: dict[AmendmentId, set[AmendmentId]],
) -> None:
    rivalry, met = Rivalry().after(SETS, TEXT)
    assert rivals(rivalry, SETS) == against
    assert {name for name, those in against.items() if those} <= set(met)
    assert sum(map(len, against.values())) > 500


def test_rivals_stay_right_from_one_act_to_the_next(
    against: dict[AmendmentId, set[AmendmentId]],
) -> None:
    chance = random.Random(3)  # noqa: S311
    names = list(SETS)[:40]
    rivalry, now = Rivalry(), dict[AmendmentId, AmendmentId]()
    for _ in range(30):
        again = {
            name: chance.choice(list(SETS)) if chance.random() < 0.7 else None
            for name in chance.sample(names, 8)
        }
        before = rivals(rivalry, names)
        placed = {name: None if key is None else SETS[key] for name, key in again.items()}
        former, (rivalry, met) = rivalry, rivalry.after(placed, TEXT)
        assert rivals(former, names) == before
        now = {name: key for name, key in {**now, **again}.items() if key is not None}
        after = rivals(rivalry, names)
        for name in names:
            its = against[now[name]] if name in now else set()
            assert after[name] == {other for other, key in now.items() if key in its}
        assert {name for name in names if after[name] != before[name]} <= set(met)


def test_where_nobody_is_met_nobody_is_compared_again() -> None:
    first, far, near = (AmendmentId(name) for name in ("am-1", "am-2", "am-3"))
    rivalry, _ = Rivalry().after({first: changes(edit("act", "work"))}, TEXT)
    rivalry, met = rivalry.after({far: changes(edit("meet", "sit", B))}, TEXT)
    assert first not in met
    rivalry, met = rivalry.after({near: changes(edit("act", "move"))}, TEXT)
    assert {first, near} <= set(met)
    assert far not in met


@pytest.mark.parametrize(
    ("one", "other", "rival"),
    [
        ("work`s", "work's", False),
        ("work’s", "work's", False),
        ("work  hard", "work hard", False),
        ("work", "move", True),
        ("Work", "work", True),
    ],
)
def test_words_that_read_alike_are_wanted_by_both(one: str, other: str, rival: bool) -> None:
    both = {
        AmendmentId("am-1"): changes(edit("act", one)),
        AmendmentId("am-2"): changes(edit("act and", f"{other} and")),
    }
    rivalry, _ = Rivalry().after(both, TEXT)
    assert rivalling(*both.values()) is rival
    assert bool(rivalry.found.get(AmendmentId("am-1"), ())) is rival


def test_alike_new_clauses_are_not_those_that_collide() -> None:
    new, other = comes(ASKS, B), comes(SAID_SO, B, name=Q, rank=1)
    one, two = changes(new), changes(comes("New;", B, name=Y), other)
    assert [pair[:2] for pair in colliding(one, two, TEXT)] == [(new, other)]
    assert [pair[:2] for pair in colliding(two, one, TEXT)] == [(other, new)]


def test_words_that_both_want_are_not_contested() -> None:
    far = edit("report", "answer")
    one, other = changes(edit("act", "“work”")), changes(edit("to act", 'to "work"'))
    more = changes(edit("to act", 'to "work"'), far)
    assert collide(one, other, TEXT) == collide(one, more, TEXT) == (A,)
    assert not list(contested(one, other, TEXT))
    assert [pair[:2] for pair in contested(one, more, TEXT)] == [(one.changes[0], more.changes[0])]
    parted = changes(edit("act", "“work”"), split("others"))
    assert [pair[2] for pair in contested(other, parted, TEXT)] == [{A}]
    twice = changes(edit("act", "work"), far), changes(edit("act", "move"), edit("report", "say"))
    assert len(list(contested(*twice, TEXT))) == 2


def test_words_beside_a_break_that_both_want_are_not_contested() -> None:
    one, other = (
        changes(edit("act", f"act {new}"), split("and", part))
        for new, part in (("“now”", P), ('"now"', Q))
    )
    assert collide(one, other, TEXT) == collide(other, one, TEXT) == (A,)
    assert not [*contested(one, other, TEXT), *contested(other, one, TEXT)]


def test_breaks_at_more_or_less_of_the_same_white_space_collide() -> None:
    text = Document("T", (clause(A, "Urges  all"),))
    one, other = (
        ChangeSet(text.fingerprint, (Split(A, 5, end, P),), {A: text[A].text}) for end in (6, 7)
    )
    assert collide(one, other, text) == (A,)
    assert [pair[2] for pair in contested(one, other, text)] == [{A}]


def test_new_clauses_that_both_want_are_not_contested() -> None:
    one, other = changes(comes(f"“{ASKS}”", B)), changes(comes(f'"{ASKS}"', B, name=Y))
    assert collide(one, other, TEXT) == (B,)
    assert not list(contested(one, other, TEXT))
    elsewhere = changes(*other.changes, comes("Hails;", C, name=Q))
    assert not list(contested(one, elsewhere, TEXT))
    more = changes(comes(f'"{ASKS}"', B, name=Y), comes("Hails;", B, name=Q, rank=1))
    assert list(contested(one, more, TEXT))


@pytest.mark.parametrize(("other", "rival"), [("work", False), ("move", True)])
def test_words_of_any_alphabet_are_wanted_by_both(other: str, rival: bool) -> None:
    text = TEXT.with_clauses(
        tuple(Clause(c.id, c.kind, RichText(f"{c.text.text} à Málaga"), "", c.level, c.parent)
              for c in TEXT)
    )  # fmt: skip
    seen = {each.id: each.text for each in text}
    both = {
        AmendmentId(f"am-{number}"): ChangeSet(text.fingerprint, (change,), seen)
        for number, change in enumerate([edit("act", "work"), edit("act and", f"{other} and")])
    }
    rivalry, _ = Rivalry().after(both, text)
    assert bool(rivalry.found.get(AmendmentId("am-0"), ())) is rival


def test_words_put_in_beside_others_that_an_edit_keeps_touch_a_break() -> None:
    parted = changes(split("and"))
    for new, touches in (("act and more", (A,)), ("more and act", ()), ("go", ())):
        own = changes(edit("act", new))
        assert collide(own, parted, TEXT) == collide(parted, own, TEXT) == touches


def test_nothing_of_others_follows_a_clause_that_only_one_set_makes() -> None:
    first = changes(Split(A, 5, 6, P), Join(B, P))
    second = changes(Insertion(Slot(None, P), (clause(X, "Notes;"),)))
    assert list(colliding(first, second, TEXT)) == list(colliding(second, first, TEXT)) == []


def test_a_break_is_not_the_edit_of_its_white_space() -> None:
    split, edit = Split(A, 6, 7, P), Splice(A, 6, 7, " ", RichText("  "))
    assert not same_edits([split], [edit])
    assert not same_edits([edit], [split])
    assert same_edits([split], [Split(A, 6, 7, Q)])


def test_a_clause_cannot_go_on_in_one_that_hangs_on_it_by_now() -> None:
    wanted = changes(Join(A, B1))
    joined = advanced(unmarked(TEXT, TEXT), changes(Join(B, A)), Stamp("Chair", (), ""))
    assert joined.result[B1].parent == A
    found = place(wanted, joined.result, joined)
    assert (found.outcome, found.changes) == (Outcome.CONFLICT, None)
