"""A line that says who wrote the mail below it, and when, gives nobody's name to the sender's words
behind it."""

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.app.amendments.instructing import pasted, reading
from draftbench.app.amendments.sponsors import Delegations
from support.lakes import on_lakes

HEADS = [
    "Facilitator wrote:",
    "The Co-Chairs wrote:",
    "Paraguay wrote:",
    "On Tue, Feb 15, 2028 at 10:02 AM Delegation of Chile <c@x.example> wrote:",
    "On Tue, 15 Feb 2028 at 10:02, Permanent Mission of Chile\n<c@x.example> wrote:",
    "-----Original Message-----\nFrom: Chile\nSent: Tuesday\nTo: all",
    "From: Chile\nSent: Tuesday, 15 February 2028\nTo: all\nSubject: comments",
    "Le mar. 15 févr. 2028 à 10:02, Mission du Maroc <m@x.example> a écrit\u00a0:",
    "Mar 15 févr. 2028, Mission du Maroc a écrit :",
    "De : Maroc\nEnvoyé : mardi\nÀ : tous",
    "El mar, 15 feb 2028, Facilitadora <f@x.example> escribió:",
    "El mar, 15 feb 2028, … escribió:",
    "El dom, 20 feb 2028, Misión de Cuba escribió:",
]


@pytest.fixture
def work(tmp_path):
    with on_lakes(tmp_path) as bench:
        yield bench


@pytest.mark.parametrize("head", HEADS)
def test_the_answer_behind_marked_lines_is_the_senders(work, head):
    words = f"Thank you.\n\n{head}\n> Delete OP 2.\n\nDelete OP 5."
    found = reading(work, pasted(words), ("KEN",))
    assert [one.sponsors for one in found.batch.amendments] == [("KEN",)]
    assert [found.heard[at].words for at in found.of] == ["Delete OP 5."]
    assert found.complete


@pytest.mark.parametrize("head", HEADS)
def test_what_is_quoted_is_nobodys_proposal(work, head):
    words = f"Delete OP 5.\n\nTom\n\n{head}\n\nDelete OP 2."
    found = reading(work, pasted(words), ("KEN",))
    assert [one.sponsors for one in found.batch.amendments] == [("KEN",)]
    assert not any(one.by for one in found.heard)


@pytest.mark.parametrize("head", ["Facilitator wrote:", "El mar, 15 feb 2028, … escribió:"])
def test_nobody_is_named_for_answers_in_colour(work, head):
    words = f"Please see our changes in red.\n\n{head}\n\nDelete OP 2."
    (answer,) = (one for one in reading(work, pasted(words), ("KEN",)).heard if one.made)
    assert answer.outcome is Outcome.CONFIRM
    assert not answer.by
    assert "Chair" not in answer.why
    assert "Morocco" not in answer.why


@pytest.mark.parametrize(
    "line", ["El mar, 15 de febrero:", "Can we ask this:", "Mar 15:", "Per me:"]
)
def test_a_code_stands_in_capitals(line):
    assert Delegations(()).leading(line) == ()


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        ("MAR, on OP 2:", ["MAR"]),
        ("The EU:", ["EU"]),
        ("El Perú:", ["PER"]),
        ("CHL/PER:", ["CHL", "PER"]),
    ],
)
def test_names_and_codes_in_capitals_are_found(line, codes):
    assert [one.code for one in Delegations(()).leading(line)] == codes
