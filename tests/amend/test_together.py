"""Two amendments of one text: whether they can both be accepted is what the conflicts say.

The situations here were found by the laws in ``tests/app/test_life_laws.py``.
"""

import pytest

from draftbench.amend.amendment import Amendment, AmendmentId, Outcome
from draftbench.amend.changesets.editing import apply, between
from draftbench.amend.conflicts.contention import conflicts
from draftbench.amend.placement.placing import place
from draftbench.amend.redlines.marking import advanced, unmarked
from draftbench.amend.registers.register import adoption, opened, with_adoption
from draftbench.amend.registers.states import Moment
from draftbench.amend.stamp import Stamp
from draftbench.document import Clause, ClauseId, ClauseKind, Document, Mark, MarkKind, RichText

ONE, TWO = AmendmentId("am-1"), AmendmentId("am-2")
ITALIC = MarkKind.ITALIC


def text(*clauses):
    """Each clause: its name, its words, and the name of what it hangs on, if on any."""
    made = []
    for name, words, *parent in clauses:
        rich = words if isinstance(words, RichText) else RichText(words)
        kind = ClauseKind.ITEM if parent else ClauseKind.OPERATIVE
        above = ClauseId(parent[0]) if parent else None
        made.append(Clause(ClauseId(name), kind, rich, "", len(parent), above))
    return Document("base", tuple(made))


def italic(words, start, end):
    return RichText(words, (Mark(start, end, ITALIC),))


def met(base, one, two):
    """Whether the two are in a conflict, and how each stands once the other is accepted, with the
    words that there are then if both are."""
    register = opened("Law", base, base)
    for key, changes in ((ONE, one), (TWO, two)):
        register = register.with_amendment(Amendment(key, "", ("MEX",), changes))
    found = []
    for first, second in ((ONE, TWO), (TWO, ONE)):
        after = with_adoption(register, adoption(register, first, confirmed=False), Moment())
        placed = place(register.states[second][0].changes, after.draft, after.redline)
        both = after.draft if placed.changes is None else apply(after.draft, placed.changes)
        words = [clause.text.text for clause in both]
        found.append((placed.outcome, words))
    listed = any({ONE, TWO} == set(c.members) for c in conflicts(register.negotiation()))
    return listed, found[0], found[1]


WORDS_THAT_REPEAT = {
    "words taken out among their like, marks changed beside them": (
        RichText("shall prevention shall shall prevention"),
        italic("shall prevention shall prevention", 16, 17),
        RichText("shall prevention shall shall words prevention"),
    ),
    "a first word gone, the next in italics": (
        RichText("shall shall the"),
        italic("shall the", 0, 1),
        RichText("shall shall and words the"),
    ),
    "words put in behind one that is in italics then": (
        RichText("shall deep of"),
        italic("shall deep deep shall deep of", 0, 5),
        RichText("shall deep words of words of"),
    ),
}


@pytest.mark.parametrize("name", WORDS_THAT_REPEAT)
def test_edits_that_may_touch_are_in_conflict_where_marks_change_too(name):
    base, *revised = (text(("a", words)) for words in WORDS_THAT_REPEAT[name])
    listed, *orders = met(base, *(between(base, one) for one in revised))
    assert listed
    assert Outcome.CONFLICT in [outcome for outcome, _ in orders]


REPORT = ("a", "Requests a report;")
MEET = ("b", "Decides to meet;")
CLOSE = ("c", "Decides to close;")
SEIZED = ("d", "Decides to remain seized;")


def test_a_new_clause_and_a_move_behind_it_are_there_already_if_another_wanted_them():
    base = text(REPORT, MEET, CLOSE)
    one, two = (between(base, text(MEET, (new, "Welcomes;"), REPORT, CLOSE)) for new in "xy")
    listed, here, there = met(base, one, two)
    assert not listed
    assert here[0] is there[0] is Outcome.CONTAINED


FIRST, SECOND = ["Calls for:", "experts;"], ["Calls for:", "training;"]


def test_a_new_clause_with_another_item_is_not_there_already():
    base = text(REPORT)
    one, two = (
        between(base, text(REPORT, (new, "Calls for:"), (f"{new}.1", item, new)))
        for new, item in (("x", "experts;"), ("y", "training;"))
    )
    listed, here, there = met(base, one, two)
    assert not listed
    assert here == (Outcome.CONFIRM, ["Requests a report;", *FIRST, *SECOND])
    assert there == (Outcome.CONFIRM, ["Requests a report;", *SECOND, *FIRST])


def test_what_comes_behind_a_moved_clause_comes_behind_it_where_it_stands_already():
    base = text(REPORT, MEET)
    front = between(base, text(MEET, ("x", "Welcomes;"), REPORT))
    gone = between(base, text(MEET))
    listed, here, there = met(base, front, gone)
    assert not listed
    assert here == there == (Outcome.APPLIES, ["Decides to meet;", "Welcomes;"])


def test_two_that_move_one_clause_and_one_puts_another_before_it():
    base = text(REPORT, MEET)
    one = between(base, text(MEET, ("x", "Welcomes;"), REPORT), moving=[ClauseId("a")])
    two = between(base, text(("b", "Decides to assemble;"), REPORT), moving=[ClauseId("a")])
    listed, here, there = met(base, one, two)
    assert not listed
    assert here == there
    assert here[1] == ["Decides to assemble;", "Welcomes;", "Requests a report;"]


def test_two_that_move_the_same_clauses_in_another_order_are_in_conflict():
    base = text(REPORT, MEET, CLOSE, SEIZED)
    away = [ClauseId("a"), ClauseId("b")]
    one = between(base, text(CLOSE, SEIZED, REPORT, MEET), moving=away)
    edited = ("c", "Decides to close then;")
    two = between(base, text(edited, SEIZED, MEET, REPORT), moving=away)
    listed, here, there = met(base, one, two)
    assert listed
    assert here[0] is there[0] is Outcome.CONFLICT


def test_an_item_that_only_went_along_has_not_moved():
    items = [(f"a.{n}", f"Item {n};", "a") for n in range(3)]
    base = text(REPORT, *items, MEET)
    away = between(base, text(MEET, REPORT, *items[1:]), moving=[ClauseId("a")])
    turned = between(base, text(REPORT, items[0], items[2], items[1], MEET))
    listed, here, there = met(base, away, turned)
    assert not listed
    assert here[0] is there[0] is Outcome.APPLIES
    assert here[1] == there[1]


def test_two_sets_of_new_clauses_that_are_the_same_do_not_collide():
    base = text(("a", "Urges States and others to report;"))
    new = ("Welcomes;", "Notes;")
    one = between(base, text(("x1", new[0]), ("x2", new[1]), ("a", "Urges all to report;")))
    other = "Urges States and others to answer;"
    two = between(base, text(("y1", new[0]), ("y2", new[1]), ("a", other)))
    listed, here, there = met(base, one, two)
    assert not listed
    assert here == there == (Outcome.APPLIES, [*new, "Urges all to answer;"])


URGE = "Urges States to cooperate and invites all to report"


def divided(at, part, *, head=None, tail=None):
    """``URGE`` divided before the word ``at``; with other words in one of its parts."""
    first, second = URGE[: URGE.index(at) - 1], URGE[URGE.index(at) :]
    base = text(("a", URGE), MEET)
    new = text(("a", head or first), (part, tail or second), MEET)
    return between(base, new, splits={ClauseId(part): ClauseId("a")})


def edited(words):
    return between(text(("a", URGE), MEET), text(("a", words), MEET))


@pytest.mark.parametrize(
    "words",
    [URGE.replace("cooperate", "work together"), URGE.replace("and invites", "and also begs")],
)
def test_words_beside_a_break_may_change(words):
    base = text(("a", URGE), MEET)
    listed, here, there = met(base, divided("and", "part"), edited(words))
    assert not listed
    assert here == there
    assert here[0] is Outcome.APPLIES
    assert " ".join(here[1][:2]) == words


def test_the_same_break_is_there_already_whatever_else_is_edited():
    base = text(("a", URGE), MEET)
    one = divided("and", "x", head="Urges States to work together")
    two = divided("and", "y", tail="and invites all to answer")
    listed, here, there = met(base, one, two)
    assert not listed
    assert here == there
    assert here[1] == ["Urges States to work together", "and invites all to answer", MEET[1]]


def test_a_break_with_no_words_left_on_one_side_asks():
    base = text(("a", URGE), MEET)
    gone = edited(URGE[URGE.index(" and") :])
    _, here, _ = met(base, gone, divided("and", "part"))
    assert here[0] is Outcome.CONFIRM


def test_words_to_go_are_not_taken_for_gone_because_they_went_into_another_part():
    words = "shall States crime shall"
    base = text(("a", words))
    one = between(
        base, text(("a", "shall States crime"), ("x", "")), splits={ClauseId("x"): ClauseId("a")}
    )
    parts = text(("a", "new words shall States crime"), ("y", "shall"))
    two = between(base, parts, splits={ClauseId("y"): ClauseId("a")})
    listed, here, there = met(base, one, two)
    assert not listed
    assert here[1] == there[1] == ["new words shall States crime", ""]


def joined(*words, at=1, base=()):
    """The first clause of ``base`` as ``words`` say, with the next ``at`` clauses in it."""
    left = base.clauses[at + 1 :]
    whole = text(("a", " ".join(words)))
    joins = {clause.id: ClauseId("a") for clause in base.clauses[1 : at + 1]}
    return between(base, base.with_clauses((*whole.clauses, *left)), joins=joins)


TEXTS = ("Urges States to act", "and to report", "and to meet")
THREE = text(*zip("abc", TEXTS, strict=True))


@pytest.mark.parametrize(
    ("clause", "old", "new"),
    [
        ("a", "act", "act at once"),
        ("a", "to act", "to work"),
        ("b", "and to", "or to"),
        ("b", "report", "answer"),
        ("c", "and", "or"),
    ],
)
@pytest.mark.parametrize("at", [1, 2])
def test_words_may_change_up_to_the_seam_of_clauses_that_are_joined(clause, old, new, at):
    one = joined(*TEXTS[: at + 1], at=at, base=THREE)
    two = between(
        THREE,
        text(*((c.id, c.text.text.replace(old, new) if c.id == clause else c.text) for c in THREE)),
    )
    listed, here, there = met(THREE, one, two)
    assert not listed
    assert here == there
    assert here[0] is Outcome.APPLIES
    assert new in " ".join(here[1])


def test_words_that_repeat_in_what_a_clause_took_up_do_not_count_as_its_own():
    base = text(("a", "crime and"), ("b", "crime and"))
    twice = between(base, text(("a", "crime and crime and"), ("b", "crime and")))
    listed, here, there = met(base, joined("crime and", "crime and", base=base), twice)
    assert not listed
    assert here[1] == there[1] == ["crime and crime and crime and"]


def test_a_clause_divided_and_taken_up_by_another():
    base = text(("a", "shall concern"), ("b", "concern shall"))
    parts = text(("a", "shall"), ("x", "concern"), ("b", "concern shall"))
    split = between(base, parts, splits={ClauseId("x"): ClauseId("a")})
    listed, here, there = met(base, split, joined("shall concern", "concern shall", base=base))
    assert not listed
    assert here[1] == there[1] == ["shall", "concern concern shall"]


def test_two_that_join_a_clause_with_other_words_are_in_conflict():
    one = joined(TEXTS[0], "and to answer", base=THREE)
    two = joined(TEXTS[0], "and to publish", base=THREE)
    listed, here, there = met(THREE, one, two)
    assert listed
    assert here[0] is there[0] is Outcome.CONFLICT


def test_a_clause_that_would_be_joined_cannot_have_the_other_moved_behind_it():
    moved = text(("b", TEXTS[1]), ("a", TEXTS[0]), ("c", TEXTS[2]))
    away = between(THREE, moved, moving=[ClauseId("a")])
    listed, here, there = met(THREE, away, joined(*TEXTS[:2], base=THREE))
    assert listed
    assert {here[0], there[0]} == {Outcome.CONFIRM, Outcome.CONFLICT}


def test_a_new_clause_between_two_that_are_joined_asks_in_either_order():
    new = text(("a", TEXTS[0]), ("x", "and to try"), ("b", TEXTS[1]), ("c", TEXTS[2]))
    listed, here, there = met(THREE, between(THREE, new), joined(*TEXTS[:2], base=THREE))
    assert listed
    assert here[0] is there[0] is Outcome.CONFIRM


def test_looks_alone_are_not_there_already_where_the_clause_was_divided():
    base = text(("a", "concern shall shall deep"))
    looks = between(base, text(("a", italic("concern shall shall deep", 13, 16))))
    parts = text(("a", "concern shall"), ("x", "shall deep"))
    split = between(base, parts, splits={ClauseId("x"): ClauseId("a")})
    listed, here, _ = met(base, split, looks)
    assert listed
    assert here[0] is Outcome.CONFLICT


@pytest.mark.parametrize("first", ["act", "Urges all to act"])
def test_a_break_stays_in_a_clause_that_took_up_the_same_words(first):
    base = text(("a", "act and report"), ("b", "and report"))
    parts = text(("a", "act"), ("x", "and report"), ("b", "and report"))
    split = between(base, parts, splits={ClauseId("x"): ClauseId("a")})
    whole = joined("act and report", "and report", base=base)
    redline = unmarked(base, base)
    redline = advanced(redline, whole, Stamp("A", ("A",), ""))
    if first != "act":
        more = text(("a", f"{first} and report and report"))
        redline = advanced(redline, between(redline.result, more), Stamp("B", ("B",), ""))
    placed = place(split, redline.result, redline)
    assert placed.outcome is Outcome.APPLIES
    after = apply(redline.result, placed.changes)
    assert [clause.text.text for clause in after] == [first, "and report and report"]
