"""A paper in which somebody collects what several delegations propose, below a heading for each."""

import pytest

from draftbench.amend.amendment import Delegation, DelegationKind
from draftbench.app.amendments.instructing import pasted, reading
from draftbench.app.amendments.sponsors import Delegations
from draftbench.app.imports.importing import Choices, batch
from draftbench.app.imports.incoming import Wanted, read_incoming
from draftbench.app.imports.senders import heads_list
from draftbench.app.texts.circulated import Versions
from support.lakes import on_lakes


@pytest.fixture
def work(tmp_path):
    with on_lakes(tmp_path) as bench:
        yield bench


def tabled(work, words, sponsor="KEN"):
    """Who proposes which amendment, read in both ways."""
    found = reading(work, pasted(words), (sponsor,))
    said = [("/".join(one.sponsors), found.heard[at].words) for one, at in _made(found)]
    wanted = Wanted(sender=sponsor)
    file = read_incoming("mail.txt", words.encode(), Versions.in_project(work), wanted=wanted)
    made = batch(work.state, [file], work.next_number, Choices(everybody=sponsor)).amendments
    assert sorted("/".join(one.sponsors) for one in made) == sorted(who for who, _ in said)
    return said


def _made(found):
    return zip(found.batch.amendments, found.of, strict=True)


@pytest.mark.parametrize(
    ("heading", "who"),
    [
        ("Jamaica:", "JAM"),
        ("JAMAICA", "JAM"),
        ("**Jamaica**", "JAM"),
        ("1. Jamaica", "JAM"),
        ("From: Jamaica", "JAM"),
        ("Jamaica (supported by Chile):", "JAM"),
        ("Jamaica proposes the following:", "JAM"),
        ("Proposals by Chile and Peru:", "CHL/PER"),
        ("CHILE AND PERU:", "CHL/PER"),
        ("Text proposed by Jamaica:", "JAM"),
        ("Le Chili propose ce qui suit :", "CHL"),
        ("Propositions du Chili et du Pérou :", "CHL/PER"),
        ("De la part de la Jamaïque :", "JAM"),
        ("La délégation du Chili :", "CHL"),
        ("Propuestas de Chile y el Perú:", "CHL/PER"),
        ("Chile propone lo siguiente:", "CHL"),
        ("Россия:", "RUS"),
        ("中国：", "CHN"),
        ("EU:", "EU"),
    ],
)
def test_what_stands_below_a_heading_is_proposed_by_whom_it_names(work, heading, who):
    words = f"- Delete OP 2.\n\n{heading}\n- Delete OP 4.\n- Delete OP 5.\n\nKenya:\n- Delete OP 3."
    expected = ["KEN", who, who, "KEN"]
    assert [one for one, _ in tabled(work, words)] == expected


def test_a_heading_that_names_the_sender_changes_nothing(work):
    assert tabled(work, "Kenya:\nDelete OP 4.\n") == [("KEN", "Delete OP 4.")]
    assert tabled(work, "Kenya and Chile:\nDelete OP 4.\n") == [("KEN/CHL", "Delete OP 4.")]


def test_the_letterhead_of_a_paper_is_told_and_the_sponsor_counts_that_was_said(work):
    words = "PERMANENT MISSION OF JAMAICA\n\nDelete OP 4.\n"
    assert [who for who, _ in tabled(work, words, "G77+China")] == ["G77+China"]
    words += "\nChile:\nDelete OP 5.\n"
    assert [who for who, _ in tabled(work, words, "G77+China")] == ["JAM", "CHL"]


@pytest.mark.parametrize(
    "line",
    [
        "We have received the following from Jamaica:",
        "Jamaica, on behalf of its group:",
        "Proposals by Ruritania:",
        "We support these proposals by Jamaica:",
    ],
)
def test_what_stands_below_a_line_that_may_be_such_a_heading_is_asked_about(work, line):
    assert tabled(work, f"Delete OP 2.\n\n{line}\nDelete OP 4.\n") == [("KEN", "Delete OP 2.")]


@pytest.mark.parametrize(
    "line",
    [
        "Best regards,\nAnn Smith\n\nDelete OP 5.",
        "Other proposals:\nDelete OP 5.",
        "We would also like to delete OP 5.",
    ],
)
def test_where_the_list_below_a_heading_may_have_ended_it_is_asked_whose_the_rest_is(work, line):
    words = f"Jamaica:\nDelete OP 4.\n\n{line}\n"
    assert tabled(work, words) == [("JAM", "Delete OP 4.")]
    assert any(one.made and one.why for one in reading(work, pasted(words), ("KEN",)).heard)


def test_a_delegation_speaks_for_itself_below_its_heading(work):
    words = "Jamaica:\nWe propose to delete OP 4.\nWe also propose to delete OP 5.\n"
    assert [who for who, _ in tabled(work, words)] == ["JAM", "JAM"]


def test_below_a_heading_others_and_the_sender_are_told_apart(work):
    words = (
        "Jamaica:\nDelete OP 4.\nJamaica wishes to delete OP 2.\nKenya wishes to delete OP 5.\n"
        "Norway wishes to delete OP 3.\n"
    )
    assert [who for who, _ in tabled(work, words)] == ["JAM", "JAM", "KEN"]


@pytest.mark.parametrize(
    "line", ["OP 4:", "Dear Jordan:", "Education:", "Jamaica proposes changes to OP 4."]
)
def test_other_lines_are_no_such_heading(line):
    people = Delegations([Delegation("FOS", "Friends of the Sea", DelegationKind.ENTITY)])
    heading = heads_list(line)
    assert heading is None or heading.senders(people) == ()
    assert heads_list("Friends of the Sea:").senders(people)[0].code == "FOS"
