"""Answers that a sender wrote into a mail that is quoted without signs before its lines."""

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.app.amendments.instructing import pasted, reading
from support.lakes import on_lakes

HEADS = [
    "From: Ann Smith <ann@x.example>\nSent: Friday\nTo: Tom\nSubject: comments",
    "De : Ann Smith\nEnvoyé : vendredi\nÀ : Tom\nObjet : commentaires",
    "De: Ann Smith\nEnviado el: viernes\nPara: Tom\nAsunto: comentarios",
]


@pytest.fixture
def work(tmp_path):
    with on_lakes(tmp_path) as bench:
        yield bench


def tabled(work, words, **wanted):
    found = reading(work, pasted(words), ("KEN",), **wanted)
    return [found.heard[at].words for at in found.of]


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize(
    "answer",
    [
        "[KEN] Delete OP 5.",
        "[Kenya] Delete OP 5.",
        "[Kenya: Delete OP 5.]",
        "[KEN:\nDelete OP 5.\n]",
        "KEN: Delete OP 5.",
        "**KEN:** Delete OP 5.",
        "KEN >> Delete OP 5.",
        "Kenya’s reply: Delete OP 5.",
    ],
)
def test_an_answer_that_is_marked_as_the_senders_is_his_and_nothing_beside_it(work, head, answer):
    words = f"Dear Ann, see below.\n\n{head}\n\nDelete OP 2.\n\n{answer}\nDelete OP 3.\n\nAnn\n"
    assert [one.strip() for one in tabled(work, words)] == ["Delete OP 5."]


def test_an_answer_is_about_the_clause_that_is_named_above_it(work):
    words = f"See below.\n\n{HEADS[0]}\n\nWe would delete the text of OP 3.\n\n"
    words += "[KEN] Replace “floods” with “fires”."
    found = reading(work, pasted(words), ("KEN",))
    assert found.heard[-1].understood[0].startswith("In operative paragraph 3")
    assert len(found.ids) == 1


def test_an_answer_of_another_is_his(work):
    words = f"See below.\n\n{HEADS[0]}\n\nDelete OP 2.\n\n[NOR] Delete OP 5."
    assert tabled(work, words) == []
    assert "Norway" in reading(work, pasted(words), ("KEN",)).heard[-1].why


def test_whose_an_answer_behind_initials_is_has_to_be_confirmed(work):
    words = f"See below.\n\n{HEADS[0]}\n\nDelete OP 2.\n\n[TK] Delete OP 5."
    assert tabled(work, words) == []
    assert tabled(work, words, doubtful=True) == ["Delete OP 5."]


@pytest.mark.parametrize(
    "said",
    [
        "Please see my answers inline.",
        "My answers are in red below.",
        "Mes réponses en rouge dans votre message.",
        "Mis respuestas en azul.",
    ],
)
def test_where_answers_are_announced_and_not_marked_all_has_to_be_confirmed(work, said):
    words = f"{said}\n\n{HEADS[0]}\n\nDelete OP 2.\n\nDelete OP 5.\n"
    found = reading(work, pasted(words), ("KEN",))
    assert found.of == ()
    asked = [one.words for one in found.heard if one.outcome is Outcome.CONFIRM and one.why]
    assert asked == ["Delete OP 2.", "Delete OP 5."]
