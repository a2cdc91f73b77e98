"""Conflicts as people see them: what each side would give, and what is none."""

import pytest

from draftbench.amend.amendment import Amendment, AmendmentId, Status
from draftbench.amend.changesets.changes import ChangeSet
from draftbench.amend.changesets.editing import between
from draftbench.amend.conflicts.contention import Conflict, Sort, conflicts
from draftbench.amend.registers.register import Register, opened
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText

ONE, TWO = AmendmentId("am-1"), AmendmentId("am-2")
ACT, HELP, MEET = (
    "Urges States to act and to report;",
    "Invites donors to help;",
    "Decides to meet.",
)


def text(**clauses: str) -> Document:
    made = (
        Clause(ClauseId(name), ClauseKind.OPERATIVE, RichText(words))
        for name, words in clauses.items()
    )
    return Document("text", tuple(made))


BASE = text(a=ACT, b=HELP, c=MEET)
SPLIT = between(
    BASE,
    text(a="Urges States to act", x="and to report;", b=HELP, c=MEET),
    splits={ClauseId("x"): ClauseId("a")},
)
NO_A, NO_B = between(BASE, text(b=HELP, c=MEET)), between(BASE, text(a=ACT, c=MEET))
HELP_SOON = between(BASE, text(a=ACT, b=HELP.replace("help", "help soon"), c=MEET))
HELP_ALL = between(BASE, text(a=ACT, b=HELP.replace("help", "help all"), c=MEET))


def tabled(*changes: ChangeSet, status: Status = Status.TABLED) -> Register:
    register = opened("t", BASE, BASE)
    for name, sponsor, own in zip((ONE, TWO), ("MEX", "BRA"), changes, strict=True):
        amendment = Amendment(name, "", (sponsor,), own)
        register = register.with_amendment(amendment, Status.TABLED if name == ONE else status)
    return register


def accepted(register: Register) -> Register:
    return register.with_acceptance(ONE, register.acceptable(ONE, confirmed=False))


def only(register: Register) -> Conflict:
    (found,) = conflicts(register.negotiation())
    return found


NEW = tuple(f"Asks the Secretary-General to report on {what};" for what in ("lakes", "rivers"))
BEGINNING = [between(BASE, text(n=words, a=ACT, b=HELP, c=MEET)) for words in NEW]
BEHIND = [between(BASE, text(a=ACT, n=words, b=HELP, c=MEET)) for words in NEW]


@pytest.mark.parametrize(
    ("one", "other", "clause", "sides"),
    [
        (SPLIT, NO_A, "a", ["Urges States to act\nand to report;", ""]),
        (*BEGINNING, "a", [f"{words}\n{ACT}" for words in NEW]),
        (*BEHIND, "a", [f"{ACT}\n{words}" for words in NEW]),
        (HELP_SOON, NO_B, "b", ["Invites donors to help soon;", ""]),
    ],
)
def test_each_side_shows_how_the_clause_would_read(one, other, clause, sides) -> None:
    found = only(tabled(one, other))
    assert (found.sort, found.clause) == (Sort.STRUCTURE, clause)
    assert (found.members, found.accepted) == ((ONE, TWO), ())
    assert [side.text for side in found.sides] == sides


def test_a_deletion_of_what_was_amended_shows_an_empty_text_beside_that_which_stands() -> None:
    found = only(accepted(tabled(HELP_SOON, NO_B)))
    assert (found.sort, found.clause, found.members) == (Sort.STRUCTURE, "b", (TWO,))
    assert [(side.accepted, side.text) for side in found.sides] == [
        (True, "Invites donors to help soon;"),
        (False, ""),
    ]


def test_a_conflict_on_a_clause_that_was_deleted_shows_what_both_wanted() -> None:
    found = only(accepted(tabled(NO_B, HELP_ALL)))
    assert found.sort is Sort.STRUCTURE
    assert [side.text for side in found.sides] == ["", "Invites donors to help all;"]
    assert [side.sponsors for side in found.sides] == [("MEX",), ("BRA",)]


def test_what_is_not_before_the_meeting_is_in_no_conflict() -> None:
    for status in (Status.DRAFT, Status.SUBMITTED):
        register = tabled(HELP_SOON, HELP_ALL, status=status)
        assert conflicts(register.negotiation()) == ()
        assert conflicts(accepted(register).negotiation()) == ()
    assert only(tabled(HELP_SOON, HELP_ALL)).sort is Sort.WORDS
    assert only(accepted(tabled(HELP_SOON, HELP_ALL))).accepted == (ONE,)


def test_a_side_keeps_what_was_accepted_elsewhere_in_the_clause():
    register = opened("t", BASE, BASE)
    sets = (
        between(BASE, text(a=ACT.replace("act", "act soon"), b=HELP, c=MEET)),
        between(BASE, text(a=ACT.replace("act", "act now"), b=HELP, c=MEET)),
        between(BASE, text(a=ACT.replace("report;", "report, and thanks them;"), b=HELP, c=MEET)),
    )
    for number, own in enumerate(sets, start=1):
        amendment = Amendment(AmendmentId(f"am-{number}"), "", ("MEX",), own)
        register = register.with_amendment(amendment, Status.TABLED)
    for name in (ONE, AmendmentId("am-3")):
        register = register.with_acceptance(name, register.acceptable(name, confirmed=False))
    stands, wanted = only(register).sides
    assert stands.text == "Urges States to act soon and to report, and thanks them;"
    assert wanted.text == "Urges States to act now and to report, and thanks them;"
