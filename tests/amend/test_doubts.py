"""Clauses of which it is not sure where they are in a revision."""

import pytest

from draftbench.amend.changesets.editing import revision
from draftbench.amend.conflicts.doubts import doubtful, rewritten
from draftbench.compare.alignment import align
from draftbench.compare.links import Mode, Pin
from draftbench.document import ClauseId
from support.texts import text

PRISON = "Recommends alternatives to imprisonment for minor offences and for young offenders;"
COURTS = "Invites courts to hear urgent cases within a week of their registration;"
YOUTH = "Welcomes programmes that keep young people away from gangs and drugs;"
DRUGS = "Deplores the trade in narcotic substances across the borders of the region;"
NEAR = PRISON.replace("minor", "lesser")
COPY = PRISON.replace("minor offences", "lesser crimes")


def doubts(old, new):
    found = align(text("L", *old), text("R", *new), mode=Mode.VERSIONS)
    return sorted(doubtful(found, revision(found)))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ([PRISON, COURTS], [PRISON, COURTS], []),
        ([PRISON, COURTS], [COURTS, PRISON], []),
        ([PRISON, COURTS, YOUTH], [PRISON, PRISON, COURTS, YOUTH], ["L1"]),
        ([PRISON, PRISON, COURTS], [PRISON, COURTS], ["L1"]),
        ([PRISON, COURTS, PRISON, YOUTH], [PRISON, COURTS, PRISON, YOUTH], []),
        ([PRISON, COURTS, YOUTH, PRISON, DRUGS], [PRISON, COURTS, YOUTH, DRUGS], []),
        ([PRISON, COURTS, PRISON, YOUTH], [PRISON, COURTS, DRUGS, PRISON, YOUTH], []),
        ([COURTS, PRISON, YOUTH], [COURTS, PRISON + " also", COPY, YOUTH], []),
        ([COURTS, PRISON, YOUTH], [COURTS, COPY, COPY + " also", YOUTH], ["L2"]),
        (
            [COURTS, PRISON, YOUTH],
            [COURTS, "Recommends new prisons for minor offences and for grave ones;", YOUTH],
            ["L2"],
        ),
        # of two copies one went, and what stands around it does not tell which
        ([PRISON, COURTS, PRISON], [PRISON, YOUTH], ["L1", "L3"]),
        ([COURTS, PRISON, YOUTH, PRISON], [COURTS, PRISON, YOUTH], []),
        # a copy came to the end, to the beginning, in between
        ([COURTS, PRISON], [COURTS, PRISON, PRISON], ["L2"]),
        ([PRISON, COURTS], [PRISON, PRISON, COURTS], ["L1"]),
        ([COURTS, PRISON, YOUTH], [COURTS, PRISON, DRUGS, PRISON, YOUTH], ["L2"]),
        # something like it came, but far less like it than what became of it
        ([COURTS, PRISON, YOUTH], [DRUGS, PRISON + " also", YOUTH, COURTS], []),
        ([PRISON, COURTS], [PRISON + " also", PRISON + " too", COURTS], ["L1"]),
        # what stayed as it is became of nothing else
        ([COPY, COURTS, PRISON], [PRISON + " also", COPY, COURTS], []),
        ([NEAR, COURTS, PRISON], [PRISON + " also", NEAR, COURTS], []),
        # what stands behind it tells which it is, what stands before it does not
        ([PRISON, COURTS], [PRISON + " too many", PRISON + " also", COURTS], ["L1"]),
        (
            [YOUTH, PRISON, COURTS],
            [DRUGS, PRISON + " also", COURTS, PRISON + " too", YOUTH],
            ["L2"],
        ),
        # as many copies as there were, but nothing that stood around one stands there now
        ([PRISON, COURTS, YOUTH, PRISON], [DRUGS, PRISON, YOUTH, PRISON, COURTS], ["L1"]),
        # of two clauses it is not sure
        (
            [PRISON, COURTS, YOUTH, DRUGS],
            [PRISON + " also", PRISON + " too", COURTS, YOUTH + " also", YOUTH + " too", DRUGS],
            ["L1", "L3"],
        ),
        # one that was divided has become of no one clause
        ([f"{PRISON[:-1]} and {YOUTH}", COURTS], [PRISON, YOUTH, COURTS], []),
        # what stands in more than fifty clauses that came tells nothing
        ([PRISON, COURTS], [*[PRISON + " also"] * 50, COURTS], ["L1"]),
        ([PRISON, COURTS], [*[PRISON + " also"] * 51, COURTS], []),
        ([PRISON], [PRISON], []),
        ([PRISON], [COPY], []),
    ],
)
def test_which_are_doubtful(old, new, expected):
    assert doubts(old, new) == expected


def test_a_clause_that_somebody_linked_with_another_wording_than_its_copy_is_doubtful():
    old, new = [PRISON, COURTS, PRISON, YOUTH], [PRISON, COURTS, COPY, DRUGS, PRISON, YOUTH]
    pin = Pin(ClauseId("L3"), ClauseId("R3"), together=True, by="Chair")
    found = align(text("L", *old), text("R", *new), mode=Mode.VERSIONS, pins=[pin])
    assert doubtful(found, revision(found)) == {"L3"}


@pytest.mark.parametrize(
    ("size", "kept", "other", "doubtful"),
    [(20, 18, 16, True), (20, 18, 15, False), (40, 36, 31, False), (40, 36, 32, True)],
)
def test_another_must_be_less_alike_by_a_tenth_of_the_words(size, kept, other, doubtful):
    words = [f"w{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(size)]

    def having(count, mark):
        return " ".join([*words[:count], *(f"{mark}{word}" for word in words[count:])])

    old, new = [having(size, ""), COURTS], [having(kept, "x"), having(other, "y"), COURTS]
    assert doubts(old, new) == (["L1"] if doubtful else [])


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("four words stand here", [], False),
        ("one two three", [("two", "2")], False),
        ("one two three", [("two three", "2 3")], True),
        ("one two three four", [("", " and many more words that all come behind")], False),
        ("one two three four five six", [("one two three four", "")], False),
        ("one two three four", [("one", "1"), ("three", "3")], True),
        ("a b c d e f g h i j", [("a b c", "x y z")], False),
        ("a b c d e f g h i j", [("a b c d", "x y z t")], True),
        ("a b c d e f g h i j", [("a b", "x y"), ("f", "z")], False),
        ("a b c d e f g h i j", [("a b", "x y"), ("f", "z"), ("h", "")], True),
        ("a b c d e f g h i j", [("a b c d e f g h", "")], False),
        ("a b, c.", [(",", ";"), (".", "")], False),
        ("on 1 May 2027", [("1 May 2027", "1 May 2028")], False),
        ("on 1 May 2027", [("1 May 2027", "3 June 2028")], True),
        ("a b", [("a", "x")], False),
        ("a b", [("a b", "x")], True),
        ("a", [("a", "x y")], True),
        ("", [("", "x y")], False),
    ],
)
def test_what_counts_as_written_anew(old, new, expected):
    assert rewritten(old, new) is expected
