"""Lines that a program broke at some width: a mail saved as a text means what it means with long
lines, and lists of one instruction a line stay lists."""

from __future__ import annotations

import json
from functools import cache
from random import Random

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.amend.instructions import Heard, read
from draftbench.app.amendments.instructing import paper_of
from draftbench.document import Document
from support.instructed import (
    FOLDER,
    SETS,
    labelled,
    text_of,
    traps,
    wrapped,
)

MAILS = json.loads((FOLDER / "outside10" / "mails.json").read_text(encoding="utf-8"))
COMES = "After operative paragraph 10, insert a new operative paragraph reading"


def text(language: str = "en") -> Document:
    return text_of(FOLDER / "outside10" / f"base.{language}.txt")


def told(heard: tuple[Heard, ...]) -> list[tuple[object, ...]]:
    return [(one.outcome, one.understood, one.why, one.idle) for one in heard]


@pytest.mark.parametrize("width", [60, 72])
@pytest.mark.parametrize("mail", MAILS, ids=[one["id"] for one in MAILS])
def test_a_mail_means_the_same_with_broken_lines(mail: dict[str, str], width: int) -> None:
    long = read(mail["words"], text(mail["lang"]), choices=False)
    broken = read(wrapped(mail["words"], width), text(mail["lang"]), choices=False)
    assert told(broken) == told(long)
    assert [one.words for one in broken] == [one.words for one in long]


@cache
def _every() -> list[tuple[str, Document]]:
    ones = [(one.words, text_of(one.text)) for name in SETS for one in labelled(name)]
    return ones + [(one.words, text_of(one.text)) for name in SETS for one in traps(name)]


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_no_width_makes_another_change_of_an_instruction(seed: int) -> None:
    """Of the labelled instructions, some with each seed: what applies at once with broken lines is
    among what the long lines ask for. Few more must be asked about."""
    random = Random(seed)  # noqa: S311
    asked: list[str] = []
    tried = random.sample(_every(), 90)
    for words, document in tried:
        broken = wrapped(words, random.randint(60, 80))
        if broken == words:
            continue
        long, short = (read(one, document, choices=False) for one in (words, broken))
        meant = {one.understood for one in long if one.made}
        sure = [one.understood for one in short if one.outcome is Outcome.APPLIES]
        assert [one for one in sure if one not in meant] == [], broken
        said = {one.understood for one in short}
        asked += [broken for one in long if one.made and one.understood not in said]
    assert len(asked) <= 2, asked


@pytest.mark.parametrize(
    ("language", "words", "understood"),
    [
        ("en", "OP 4: delete\n“and utility”", "In operative paragraph 4, delete “and utility”."),
        ("en", "OP 4: delete\n'and utility'", "In operative paragraph 4, delete “and utility”."),
        (
            "en",
            "OP 4: delete the words\n“and\nutility”.",
            "In operative paragraph 4, delete “and utility”.",
        ),
        ("en", "In OP 8, delete\n(b).", "Delete operative paragraph 8 (b)."),
        ("en", "In OP 8, delete subparagraph\n(b).", "Delete operative paragraph 8 (b)."),
        ("en", "We would ask you to\ndelete OP 4.", "Delete operative paragraph 4."),
        (
            "fr",
            "Paragraphe 7 : supprimer\n« également ».",
            "Au paragraphe 7 du dispositif, supprimer « également ».",
        ),
        (
            "es",
            "Párrafo 6: eliminar\n«de composición abierta».",
            "En el párrafo 6 de la parte dispositiva, suprímase “de composición abierta”.",
        ),
    ],
)
def test_a_sentence_goes_on_in_the_next_line(language: str, words: str, understood: str) -> None:
    (one,) = read(words, text(language))
    assert [said.replace("\u00a0", " ") for said in one.understood] == [understood]


@pytest.mark.parametrize(
    "words",
    [
        "OP 3: delete\nOP 4: delete",
        "delete OP 3\ndelete OP 4",
        "1. Delete OP 3\n2. Delete OP 4",
        "OP 3: delete\n- OP 4: delete",
        "i. OP 3: delete\nii. OP 4: delete",
        "OP3\ndelete\nOP4\ndelete",
    ],
)
def test_a_list_of_one_instruction_a_line_stays_one(words: str) -> None:
    made = [one for one in read(words, text()) if one.made]
    assert [one.understood for one in made] == [
        ("Delete operative paragraph 3.",),
        ("Delete operative paragraph 4.",),
    ]
    assert all(one.outcome is Outcome.APPLIES for one in made)


def test_long_lines_of_a_list_are_not_joined() -> None:
    lines = [
        "OP 1: replace “Endorses” by “Welcomes with much appreciation”",
        "OP 5: replace “Highlights” by “Once more stresses strongly”",
        "OP 9: replace “Notes the importance” by “Notes the urgency”",
    ]
    heard = read("\n".join(lines), text())
    assert [one.words for one in heard] == lines
    assert all(one.outcome is Outcome.APPLIES for one in heard)


@pytest.mark.parametrize("between", [".\n", "\n\n", ".\n\n", ";\n", "\n- ", "\nOnly: "])
def test_no_paragraph_goes_above_words_of_it_without_a_question(between: str) -> None:
    heard = read(f"OP 4: delete{between}“and utility”", text())
    assert not any(one.outcome is Outcome.APPLIES for one in heard)


def test_a_paragraph_goes_where_the_next_line_quotes_another() -> None:
    first, _ = read("OP 4: delete.\n“Highlights” is good.", text())
    assert first.outcome is Outcome.APPLIES


def test_lines_of_a_quotation_are_one_paragraph_and_its_paragraphs_are_several() -> None:
    new = "After OP 10 insert new paragraphs:\n“Encourages States to name focal\npoints;\n"
    (one,) = read(f"{new}Invites States to meet and to\nreport;”", text())
    assert one.understood == (
        f"{COMES}: “Encourages States to name focal points;”.",
        f"{COMES}: “Invites States to meet and to report;”.",
    )


def test_a_word_broken_at_its_hyphen_is_one_word() -> None:
    (one,) = read("OP 2: delete “at the intergovernmental and inter-\nagency levels”", text())
    assert one.understood == (
        "In operative paragraph 2, delete “at the intergovernmental and inter-agency levels”.",
    )


def test_a_signature_stays_below_a_list() -> None:
    list_ = "OP 1: replace “Endorses” by “Welcomes”\nBest regards,\nPermanent Mission of Norway"
    first, *rest = read(list_, text())
    assert first.outcome is Outcome.APPLIES
    assert all(one.idle for one in rest)


def test_the_text_of_a_mail_is_read_line_by_line_as_it_was_sent() -> None:
    head = "From: A <a@b.example>\nTo: c@d.example\nSubject: lakes\nMIME-Version: 1.0\n"
    head += 'Content-Type: text/plain; charset="utf-8"\n\n'
    body = "After OP 10 insert:\n\n“Encourages States to\nmeet;”\n\nBest regards,\nAnna Schmidt\n"
    paper = paper_of("mail.eml", (head + body).encode())
    assert paper.words == body
    made = [one for one in read(paper.words, text()) if one.made]
    assert [one.understood for one in made] == [(f"{COMES}: “Encourages States to meet;”.",)]
