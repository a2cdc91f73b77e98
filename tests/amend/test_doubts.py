"""Clauses of which it is not sure where they are in a revision."""

import pytest

from draftbench.amend.changesets.adoption import revision
from draftbench.amend.conflicts.doubts import doubtful, rewritten
from draftbench.compare.alignment import align
from draftbench.compare.links import Mode
from support.texts import text

PRISON = "Recommends alternatives to imprisonment for minor offences and for young offenders;"
COURTS = "Invites courts to hear urgent cases within a week of their registration;"
YOUTH = "Welcomes programmes that keep young people away from gangs and drugs;"
DRUGS = "Deplores the trade in narcotic substances across the borders of the region;"
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
        ([PRISON], [PRISON], []),
        ([PRISON], [COPY], []),
    ],
)
def test_which_are_doubtful(old, new, expected):
    assert doubts(old, new) == expected


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
        ("a b", [("a", "x")], False),
        ("a b", [("a b", "x")], True),
        ("a", [("a", "x y")], True),
        ("", [("", "x y")], False),
    ],
)
def test_what_counts_as_written_anew(old, new, expected):
    assert rewritten(old, new) is expected
