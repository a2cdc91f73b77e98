"""Conflicts for people: how a clause would read, who is in which, and what sides there are."""

from __future__ import annotations

import pytest

from draftbench.amend.amendment import Amendment, AmendmentId, Outcome, Status
from draftbench.amend.changesets.changes import (
    Change,
    ChangeSet,
    Deletion,
    Insertion,
    Join,
    Relocation,
    Slot,
    Split,
)
from draftbench.amend.changesets.editing import between
from draftbench.amend.changesets.summaries import Deed
from draftbench.amend.conflicts.contention import (
    Sort,
    Tally,
    concerned,
    conflict_id,
    conflicts,
    reading,
)
from draftbench.amend.draft_numbers import ClauseNames
from draftbench.amend.registers.register import adoption, opened, with_adoption
from draftbench.amend.registers.states import Moment, Step
from draftbench.amend.wording.titles import say_conflict
from draftbench.document import Clause, ClauseId, ClauseKind, Document, Mark, MarkKind, RichText
from draftbench.language.phrasebook import phrasebook

ASKS = "Asks the Secretary-General to report on"
REPORT = ("a", "Requests a report;")
EXPERTS = ("a1", "on experts;", "a")
MEET = ("b", "Decides to meet;")
CLOSE = ("c", "Decides to close;")
CODES = ("MEX", "BRA", "URY", "ARG", "PER", "CHL", "COL", "CUB", "DOM", "ECU")


def text(*clauses: tuple[str, ...], kind: ClauseKind = ClauseKind.OPERATIVE) -> Document:
    """Each clause: its name, its words, and the name of what it hangs on, if on any."""
    made = []
    for name, words, *parent in clauses:
        above = ClauseId(parent[0]) if parent else None
        own = ClauseKind.ITEM if parent else kind
        made.append(Clause(ClauseId(name), own, RichText(words), "", len(parent), above))
    return Document("base", tuple(made))


BASE = text(REPORT, EXPERTS, MEET, CLOSE)


def register(*revised: Document, base: Document = BASE):
    """A negotiation with an amendment for each revised text: am-1 by Mexico, am-2 by Brazil ..."""
    return proposing(*(between(base, one, moving=[ClauseId("c")]) for one in revised), base=base)


def proposing(*made: ChangeSet, base: Document = BASE):
    """A negotiation with an amendment for each change set, as above."""
    register = opened("Law", base, base)
    for number, (changes, code) in enumerate(zip(made, CODES, strict=False), 1):
        register = register.with_amendment(
            Amendment(AmendmentId(f"am-{number}"), f"Title {number}", (code,), changes)
        )
    return register


def of_base(*changes: Change) -> ChangeSet:
    return ChangeSet(BASE.fingerprint, changes, {each.id: each.text for each in BASE})


def accepted(made, number: int):
    name = AmendmentId(f"am-{number}")
    return with_adoption(made, adoption(made, name, confirmed=False), Moment())


def listed(*revised: Document, base: Document = BASE):
    return conflicts(register(*revised, base=base).negotiation())


def reworded(clause: str, old: str, new: str, base: Document = BASE) -> Document:
    return base.with_clauses(
        tuple(
            Clause(c.id, c.kind, RichText(c.text.text.replace(old, new)), "", c.level, c.parent)
            if c.id == clause
            else c
            for c in base
        )
    )


WITHOUT_MEET = text(REPORT, EXPERTS, CLOSE)


@pytest.mark.parametrize(
    ("revised", "clause", "expected"),
    [
        (reworded("b", "meet", "sit"), "b", "Decides to sit;"),
        (reworded("b", "meet", "sit"), "a", "Requests a report;"),
        (WITHOUT_MEET, "b", ""),
        (WITHOUT_MEET, "c", "Decides to close;"),
        (text(REPORT, EXPERTS, MEET, ("x", "Notes;"), CLOSE), "b", "Decides to meet;\nNotes;"),
        (text(REPORT, EXPERTS, MEET, ("x", "Notes;"), CLOSE), "c", "Decides to close;"),
        (text(REPORT, EXPERTS, MEET, ("x", "Notes;"), ("x1", "them;", "x"), CLOSE), "b",
         "Decides to meet;\nNotes;\nthem;"),
        (text(REPORT, ("x", "on youth;", "a"), EXPERTS, MEET, CLOSE), "a",
         "Requests a report;\non youth;"),
        (text(REPORT, EXPERTS, ("x", "on youth;", "a"), MEET, CLOSE), "a1",
         "on experts;\non youth;"),
        (text(REPORT, EXPERTS, ("x", "on youth;", "a"), MEET, CLOSE), "a",
         "Requests a report;\non youth;"),
        (text(("x", "Notes;"), REPORT, EXPERTS, MEET, CLOSE), "a", "Notes;\nRequests a report;"),
        (text(("x", "Notes;"), REPORT, EXPERTS, MEET, CLOSE), "b", "Decides to meet;"),
        (text(REPORT, EXPERTS, CLOSE, MEET), "c", "Decides to close;"),
        (text(REPORT, EXPERTS, MEET, CLOSE, ("x", "Notes;")), "a", "Requests a report;"),
        (text(CLOSE, REPORT, EXPERTS, MEET), "a", "Requests a report;"),
        (text(CLOSE, ("x", "Notes;"), REPORT, EXPERTS, MEET), "a",
         "Notes;\nRequests a report;"),
        (text(MEET, CLOSE), "a", ""),
        (text(MEET, CLOSE), "a1", ""),
    ],
)  # fmt: skip
def test_how_a_clause_would_read(revised: Document, clause: str, expected: str) -> None:
    changes = between(BASE, revised, moving=[ClauseId("c")])
    assert reading(BASE, changes, ClauseId(clause)) == expected


def test_how_a_divided_and_a_joined_clause_would_read() -> None:
    parts = text(REPORT, EXPERTS, ("b", "Decides"), ("p", "to meet;"), CLOSE)
    divided = between(BASE, parts, splits={ClauseId("p"): ClauseId("b")})
    assert reading(BASE, divided, ClauseId("b")) == "Decides\nto meet;"
    assert reading(BASE, divided, ClauseId("c")) == "Decides to close;"
    whole = text(REPORT, EXPERTS, ("b", "Decides to meet; Decides to close;"))
    joined = between(BASE, whole, joins={ClauseId("c"): ClauseId("b")})
    assert reading(BASE, joined, ClauseId("b")) == "Decides to meet; Decides to close;"
    assert reading(BASE, joined, ClauseId("c")) == "Decides to meet; Decides to close;"


def test_what_a_change_takes_hold_of() -> None:
    a, b, c = (ClauseId(name) for name in "abc")
    assert concerned(Deletion(a)) == {a}
    assert concerned(Join(a, b)) == {a, b}
    assert concerned(Split(a, 1, 2, c)) == {a}
    assert concerned(Relocation(a, Slot(b, c))) == {a, b, c}
    assert concerned(Insertion(Slot(None, c), ())) == {c}
    assert concerned(Insertion(Slot(None, None), ())) == set()


def test_an_id_is_made_of_the_clause_and_the_members_alone() -> None:
    one, two = AmendmentId("am-1"), AmendmentId("am-2")
    name = conflict_id(ClauseId("a"), (one, two))
    assert name == conflict_id(ClauseId("a"), (two, one))
    assert name.startswith("c-")
    assert len(name) == 10
    others = [(ClauseId("b"), (one, two)), (ClauseId("a"), (one,))]
    assert name not in {conflict_id(*other) for other in others}


def test_conflicts_stand_in_the_order_of_the_text() -> None:
    found = listed(
        reworded("c", "close", "end"),
        reworded("b", "meet", "sit"),
        reworded("b", "meet", "gather"),
        reworded("c", "close", "stop"),
        reworded("a", "report", "study"),
        reworded("a", "report", "survey"),
    )
    assert [each.clause for each in found] == ["a", "b", "c"]
    assert [each.members for each in found] == [
        ("am-5", "am-6"), ("am-2", "am-3"), ("am-1", "am-4"),
    ]  # fmt: skip
    assert {each.sort for each in found} == {Sort.WORDS}
    assert all(each.on is None and not each.accepted and not each.why for each in found)


def test_two_conflicts_at_one_clause_stay_apart_until_somebody_is_in_both() -> None:
    base = text(("a", "Urges States to act and all others to report;"))
    act = [reworded("a", "act", new, base) for new in ("work", "move")]
    report = [reworded("a", "report", new, base) for new in ("answer", "reply")]
    apart = listed(*act, *report, base=base)
    assert [each.members for each in apart] == [("am-1", "am-2"), ("am-3", "am-4")]
    both = reworded("a", "act and all others to report", "act", base)
    (one,) = listed(*act, *report, both, base=base)
    assert one.members == ("am-1", "am-2", "am-3", "am-4", "am-5")
    own = dict(one.own)
    assert {name: len(changes) for name, changes in own.items()} == dict.fromkeys(one.members, 1)
    assert own["am-1"][0].new.text == "work"


def test_the_tenth_stands_behind_the_second() -> None:
    new = ("sit", "gather", "assemble", "speak", "talk", "rest", "wait", "go", "stay", "vote")
    (found,) = listed(*(reworded("b", "meet", word) for word in new))
    assert found.members == tuple(f"am-{number}" for number in range(1, 11))
    assert [side.sponsors for side in found.sides] == [(code,) for code in CODES]
    assert [side.words for side in found.sides] == [(("meet", word),) for word in new]


def test_those_who_want_the_same_are_one_side() -> None:
    (found,) = listed(
        reworded("b", "meet", "sit"),
        reworded("b", "to meet", "to rest"),
        reworded("b", "meet;", "sit;"),
    )
    assert [side.amendments for side in found.sides] == [("am-1", "am-3"), ("am-2",)]
    assert [side.sponsors for side in found.sides] == [("MEX", "URY"), ("BRA",)]
    assert [side.text for side in found.sides] == ["Decides to sit;", "Decides to rest;"]
    assert not any(side.accepted for side in found.sides)


def test_a_clause_that_goes_or_is_edited_is_a_matter_of_structure() -> None:
    (found,) = listed(WITHOUT_MEET, reworded("b", "meet", "sit"), WITHOUT_MEET)
    assert found.sort is Sort.STRUCTURE
    assert [side.amendments for side in found.sides] == [("am-1", "am-3"), ("am-2",)]
    assert [side.text for side in found.sides] == ["", "Decides to sit;"]
    assert [side.words for side in found.sides] == [(), (("meet", "sit"),)]
    what = [side.what for side in found.sides]
    assert len(set(what)) == 2
    assert all(what)


def test_the_same_words_beside_other_new_clauses_are_no_conflict_of_words() -> None:
    one = text(REPORT, EXPERTS, ("b", "Decides to sit;"), ("x", f"{ASKS} lakes;"), CLOSE)
    two = text(REPORT, EXPERTS, ("b", "Decides to sit;"), ("y", f"{ASKS} rivers;"), CLOSE)
    found = listed(one, two)
    assert [(each.clause, each.sort) for each in found] == [("b", Sort.STRUCTURE)]
    assert [side.text for side in found[0].sides] == [
        f"Decides to sit;\n{ASKS} lakes;", f"Decides to sit;\n{ASKS} rivers;",
    ]  # fmt: skip


def test_what_was_accepted_stands_first_and_the_others_by_number() -> None:
    made = register(
        reworded("b", "meet", "sit"),
        reworded("b", "meet", "rest"),
        reworded("b", "meet", "wait"),
        reworded("c", "close", "end"),
    )
    (found,) = conflicts(accepted(made, 2).negotiation())
    assert (found.members, found.accepted, found.clause) == (("am-1", "am-3"), ("am-2",), "b")
    assert found.id == conflict_id(ClauseId("b"), ("am-1", "am-2", "am-3"))
    assert [(side.amendments, side.sponsors, side.accepted) for side in found.sides] == [
        (("am-2",), ("BRA",), True), (("am-1",), ("MEX",), False), (("am-3",), ("URY",), False),
    ]  # fmt: skip
    assert [side.text for side in found.sides] == [
        "Decides to rest;", "Decides to sit;", "Decides to wait;",
    ]  # fmt: skip
    assert [side.words for side in found.sides] == [(), (("meet", "sit"),), (("meet", "wait"),)]
    assert [[one.deed for one in side.what] for side in found.sides] == [
        [Deed.AMEND], [Deed.AMEND], [Deed.AMEND],
    ]  # fmt: skip
    assert found.sort is Sort.WORDS
    assert found.why
    assert [len(own) for _, own in found.own] == [1, 1]


def test_edits_of_a_clause_that_was_deleted_say_what_they_wanted() -> None:
    made = register(WITHOUT_MEET, reworded("b", "Decides to meet", "Decided to sit"))
    state = accepted(made, 1).negotiation()
    found = conflicts(state)
    assert [(each.clause, each.sort) for each in found] == [("b", Sort.STRUCTURE)]
    name = ClauseNames(state).of(found[0].clause)
    assert (name.number, name.was, name.found) == ("", "OP 2", None)
    stands, wanted = found[0].sides
    assert (stands.text, stands.accepted) == ("", True)
    assert (wanted.text, wanted.amendments) == ("Decided to sit;", ("am-2",))


def test_a_conflict_outside_the_draft_stands_at_the_end() -> None:
    made = register(
        WITHOUT_MEET,
        reworded("b", "meet", "sit"),
        reworded("c", "close", "end"),
        reworded("c", "close", "stop"),
    )
    assert [each.clause for each in conflicts(accepted(made, 1).negotiation())] == ["c", "b"]


def test_one_that_collides_with_what_was_accepted_in_two_places_is_in_two_conflicts() -> None:
    twice = reworded("c", "close", "end", reworded("b", "meet", "sit"))
    other = reworded("c", "close", "stop", reworded("b", "meet", "rest"))
    found = conflicts(accepted(register(twice, other), 1).negotiation())
    assert [(each.clause, each.members) for each in found] == [
        ("b", ("am-2",)), ("c", ("am-2",)),
    ]  # fmt: skip
    assert [each.sides[1].text for each in found] == ["Decides to rest;", "Decides to stop;"]


def test_two_edits_of_a_clause_are_read_together() -> None:
    base = text(("a", "Urges States to act and all others to report;"))
    made = register(
        reworded("a", "act and", "work or", base),
        reworded("a", "report", "answer at once", reworded("a", "act", "move", base)),
        base=base,
    )
    (found,) = conflicts(accepted(made, 1).negotiation())
    assert found.sides[1].text == "Urges States to move and all others to answer at once;"


def test_a_part_that_moves_away_reads_with_its_clause() -> None:
    parts = text(REPORT, EXPERTS, ("b", "Decides"), CLOSE, ("p", "to meet;"))
    away = between(BASE, parts, splits={ClauseId("p"): ClauseId("b")}, moving=[ClauseId("p")])
    assert any(isinstance(change, Relocation) for change in away.changes)
    assert reading(BASE, away, ClauseId("b")) == "Decides\nto meet;"


def test_new_clauses_beside_an_edit_that_came_too_late_are_read_with_it() -> None:
    new = text(REPORT, EXPERTS, ("b", "Decides to sit;"), ("x", "Notes;"), ("y", "Hails;"), CLOSE)
    (found,) = conflicts(accepted(register(reworded("b", "meet", "rest"), new), 1).negotiation())
    assert found.sides[1].text == "Decides to sit;\nNotes;\nHails;"
    assert found.sort is Sort.STRUCTURE


def test_a_clause_that_one_edits_and_moves_and_another_edits() -> None:
    moved = text(("c", "Decides to end;"), REPORT, EXPERTS, MEET)
    (found,) = listed(moved, reworded("c", "close", "stop"))
    assert (found.clause, found.members) == ("c", ("am-1", "am-2"))
    assert [side.words for side in found.sides] == [(("close", "end"),), (("close", "stop"),)]


def test_two_that_collide_at_two_clauses_are_in_two_conflicts() -> None:
    one = reworded("c", "close", "end", reworded("b", "meet", "sit"))
    other = reworded("c", "close", "stop", reworded("b", "meet", "rest"))
    found = listed(one, other)
    assert [(each.clause, each.members) for each in found] == [
        ("b", ("am-1", "am-2")), ("c", ("am-1", "am-2")),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("first", "deed", "text_"),
    [
        (WITHOUT_MEET, Deed.DELETE, ""),
        (reworded("b", "meet", "sit"), Deed.AMEND, "Decides to sit;"),
    ],
)
def test_what_was_accepted_says_what_it_did_and_what_stands(
    first: Document, deed: Deed, text_: str
) -> None:
    made = register(first, reworded("b", "meet", "rest"))
    (found,) = conflicts(accepted(made, 1).negotiation())
    assert [one.deed for one in found.sides[0].what] == [deed]
    assert found.sides[0].text == text_


def test_words_that_read_alike_in_one_clause_leave_no_conflict_there() -> None:
    curly = reworded("b", "meet", "“sit”")
    straight = reworded("c", "close", "end", reworded("b", "meet", '"sit"'))
    made = register(curly, straight)
    assert [entry.competing for entry in made.negotiation().entries] == [(), ()]
    assert conflicts(made.negotiation()) == ()
    for number in (1, 2):
        (entry,) = (e for e in accepted(made, number).negotiation().entries if e.placement)
        assert entry.placement.outcome in (Outcome.APPLIES, Outcome.CONTAINED)
    rest = reworded("b", "meet", "rest")
    (found,) = listed(curly, straight, rest)
    assert [side.amendments for side in found.sides] == [("am-1", "am-2"), ("am-3",)]


def test_looks_that_differ_are_two_sides() -> None:
    def looks(start: int, kind: MarkKind) -> Document:
        marked = Clause(ClauseId("b"), ClauseKind.OPERATIVE,
                        RichText("Decides to meet;", (Mark(start, 15, kind),)))  # fmt: skip
        return BASE.with_clauses(tuple(marked if c.id == "b" else c for c in BASE))

    (found,) = listed(looks(8, MarkKind.ITALIC), looks(11, MarkKind.BOLD))
    assert [side.amendments for side in found.sides] == [("am-1",), ("am-2",)]


def test_a_move_alone_and_one_that_changes_the_kind_are_two_sides() -> None:
    place = Slot(None, ClauseId("a"))
    alone = of_base(Relocation(ClauseId("c"), place))
    other = of_base(Relocation(ClauseId("c"), place, kind=ClauseKind.PREAMBULAR))
    made = proposing(alone, other, alone)
    (found,) = conflicts(made.negotiation())
    assert [side.amendments for side in found.sides] == [("am-1", "am-3"), ("am-2",)]
    after = accepted(made, 1).negotiation().entry(AmendmentId("am-2"))
    assert after.placement.outcome is Outcome.CONFLICT


def test_a_clause_with_an_item_that_one_deletes_and_another_adds_to_is_in_one_conflict() -> None:
    gone = text(MEET, CLOSE)
    more = text(REPORT, EXPERTS, ("x", "on youth;", "a"), MEET, CLOSE)
    found = listed(gone, more)
    assert [(each.clause, each.sort) for each in found] == [("a", Sort.STRUCTURE)]
    assert [side.text for side in found[0].sides] == ["", "Requests a report;\non youth;"]


def test_what_two_want_alike_of_a_divided_clause_is_one_side_where_it_reads_alike() -> None:
    base = text(("a", "Urges States to act at once and to report;"))

    def parted(at: str, old: str = "", new: str = "", name: str = "p") -> ChangeSet:
        words = base.clauses[0].text.text
        place = words.index(at)
        first, second = words[: place - 1].replace(old, new), words[place:]
        parts = text(("a", first), (name, second))
        return between(base, parts, splits={ClauseId(name): ClauseId("a")})

    made = proposing(
        parted("and"), parted("and", "Urges", "Asks", "q"), between(base, reworded(
            "a", "once and", "now or", base)), parted("and", name="r"), base=base,
    )  # fmt: skip
    (found,) = conflicts(made.negotiation())
    assert [side.amendments for side in found.sides] == [
        ("am-1", "am-4"), ("am-2",), ("am-3",),
    ]  # fmt: skip


def test_the_changes_by_which_each_collides_stand_in_the_order_of_the_text() -> None:
    base = text(("a", "Urges all to act and others to report and many to meet;"))

    def edits(*pairs: tuple[str, str]) -> Document:
        made = base
        for old, new in pairs:
            made = reworded("a", old, new, made)
        return made

    made = register(
        edits(("meet", "sit"), ("act", "work")), edits(("meet", "go"), ("report", "answer")),
        edits(("act", "move"), ("report", "reply")), base=base,
    )  # fmt: skip
    (found,) = conflicts(made.negotiation())
    assert [[change.new.text for change in own] for _, own in found.own] == [
        ["work", "sit"], ["answer", "go"], ["move", "reply"],
    ]  # fmt: skip


def test_a_clause_that_was_divided_and_amended_is_shown_by_its_parts_to_whoever_deletes_it() -> (
    None
):
    parts = text(REPORT, EXPERTS, ("b", "Decides at once"), ("p", "to meet;"), CLOSE)
    divided = between(BASE, parts, splits={ClauseId("p"): ClauseId("b")})
    made = accepted(proposing(divided, between(BASE, WITHOUT_MEET)), 1)
    (found,) = conflicts(made.negotiation())
    assert (found.clause, found.members) == ("b", ("am-2",))
    assert [side.text for side in found.sides] == ["Decides at once\nto meet;", ""]
    assert Tally().after(made.negotiation()).number == 1


def test_a_conflict_at_a_heading_has_a_name_for_it() -> None:
    base = text(("h", "Aims"), kind=ClauseKind.HEADING)
    made = register(*(reworded("h", "Aims", new, base) for new in ("Goals", "Ends")), base=base)
    (found,) = conflicts(made.negotiation())
    assert "Aims" in say_conflict(made.negotiation(), found, phrasebook("en"))


def test_a_conflict_says_in_files_for_other_programs_what_collides() -> None:
    assert (str(Sort.WORDS), str(Sort.STRUCTURE)) == ("words", "structure")


def test_where_two_want_the_same_words_no_conflict_is_told_though_they_have_one_elsewhere() -> None:
    one = reworded("c", "close", "end", reworded("b", "meet", "“sit”"))
    other = reworded("c", "close", "stop", reworded("b", "meet", '"sit"'))
    assert [each.clause for each in listed(one, other)] == ["c"]


def test_clauses_are_called_as_in_the_draft_of_now() -> None:
    new = text(("x", "Welcomes;"), REPORT, EXPERTS, MEET, CLOSE)
    made = register(new, reworded("b", "meet", "sit"), reworded("b", "meet", "rest"))
    state = accepted(made, 1).negotiation()
    (found,) = conflicts(state)
    name = ClauseNames(state).of(found.clause)
    assert (name.number, name.was) == ("OP 3", "OP 2")


def test_amendments_to_one_amendment_collide_on_what_it_would_give() -> None:
    parent = reworded("b", "meet", "sit down")
    made = register(parent, reworded("b", "meet", "go"))
    for number, word in ((3, "rest"), (4, "wait")):
        sub = between(parent, reworded("b", "sit down", word, parent))
        amendment = Amendment(AmendmentId(f"am-{number}"), "", (CODES[number],), sub,
                              parent=AmendmentId("am-1"))  # fmt: skip
        made = made.with_amendment(amendment)
    found = conflicts(made.negotiation())
    assert [(each.on, each.members) for each in found] == [
        (None, ("am-1", "am-2")), ("am-1", ("am-3", "am-4")),
    ]  # fmt: skip
    assert [side.text for side in found[1].sides] == ["Decides to rest;", "Decides to wait;"]
    assert ClauseNames(made.negotiation()).of(found[1].clause).number == "OP 2"


def test_whoever_comes_too_late_stands_by_number_however_the_amendments_were_tabled() -> None:
    words = ("sit", "rest", "wait")
    made = opened("Law", BASE, BASE)
    for number, word in zip((10, 3, 9), words, strict=True):
        changes = between(BASE, reworded("b", "meet", word))
        amendment = Amendment(AmendmentId(f"am-{number}"), "", (CODES[number - 1],), changes)
        made = made.with_amendment(amendment)
    assert conflicts(made.negotiation())[0].members == ("am-3", "am-9", "am-10")
    (found,) = conflicts(accepted(made, 3).negotiation())
    assert found.members == ("am-9", "am-10")


def test_of_conflicts_at_one_clause_that_of_the_lower_numbers_comes_first() -> None:
    base = text(("a", "Urges States to act and all others to report;"))
    words = {10: ("act", "work"), 11: ("act", "move"), 8: ("report", "sit"), 9: ("report", "tell")}
    made = opened("Law", base, base)
    for number, (old, new) in words.items():
        changes = between(base, reworded("a", old, new, base))
        made = made.with_amendment(Amendment(AmendmentId(f"am-{number}"), "", ("MEX",), changes))
    found = [each.members for each in conflicts(made.negotiation())]
    assert found == [("am-8", "am-9"), ("am-10", "am-11")]


def test_what_is_not_before_the_meeting_is_in_no_conflict_with_what_was_accepted() -> None:
    made = accepted(register(reworded("b", "meet", "sit")), 1)
    changes = between(BASE, reworded("b", "meet", "rest"))
    late = Amendment(AmendmentId("am-2"), "", ("BRA",), changes)
    own = made.with_amendment(late, Status.DRAFT)
    assert own.negotiation().entry(late.id).placement.outcome is Outcome.CONFLICT
    assert conflicts(own.negotiation()) == ()
    (found,) = conflicts(own.with_step(late.id, Step.TABLE, Moment()).negotiation())
    assert found.members == ("am-2",)


def test_a_new_paragraph_beside_a_rewording_is_in_no_conflict() -> None:
    new = text(REPORT, EXPERTS, MEET, ("x", "Notes;"), CLOSE)
    assert listed(new, reworded("b", "meet", "sit")) == ()


def test_what_wants_a_place_and_what_wants_the_words_are_two_conflicts() -> None:
    both = text(REPORT, EXPERTS, ("b", "Decides to sit;"), ("x", f"{ASKS} lakes;"), CLOSE)
    beside = text(REPORT, EXPERTS, MEET, ("y", f"{ASKS} rivers;"), CLOSE)
    found = listed(both, beside, reworded("b", "meet", "stand"))
    assert [(one.clause, one.members) for one in found] == [
        ("b", ("am-1", "am-2")),
        ("b", ("am-1", "am-3")),
    ]


def test_what_collides_with_different_accepted_ones_is_in_two_conflicts() -> None:
    base = text(REPORT, ("b", "Decides to meet and to report each year;"))
    words = (("meet", "sit"), ("year", "month"), ("meet", "stand"), ("year", "day"))
    made = register(*(reworded("b", *pair, base=base) for pair in words), base=base)
    state = accepted(accepted(made, 1), 2).negotiation()
    assert [(one.members, one.accepted) for one in conflicts(state)] == [
        (("am-3",), ("am-1",)),
        (("am-4",), ("am-2",)),
    ]


def test_those_who_come_too_late_with_the_same_words_are_one_side() -> None:
    sit, stand = reworded("b", "meet", "sit"), reworded("b", "meet", "stand")
    (found,) = conflicts(accepted(register(sit, stand, stand), 1).negotiation())
    assert found.members == ("am-2", "am-3")
    assert [side.amendments for side in found.sides] == [("am-1",), ("am-2", "am-3")]


def test_a_deletion_of_what_went_on_in_another_says_how_that_would_read() -> None:
    whole = text(REPORT, EXPERTS, ("b", "Decides to meet; Decides to close;"))
    joined = between(BASE, whole, joins={ClauseId("c"): ClauseId("b")})
    made = proposing(joined, between(BASE, text(REPORT, EXPERTS, MEET)))
    (found,) = conflicts(accepted(made, 1).negotiation())
    assert (found.accepted, found.members) == (("am-1",), ("am-2",))
    assert [[one.deed for one in side.what] for side in found.sides] == [[Deed.JOIN], [Deed.DELETE]]
    assert [side.text for side in found.sides] == [
        "Decides to meet; Decides to close;", "Decides to meet;",
    ]  # fmt: skip
