"""A text as people paste it: from PDF, mail, web pages, Word, as one line. The clauses stay."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from draftbench.formats.plain.reader import read_text
from support.accounting import accounted

SAMPLES = Path(__file__).parents[1] / "data" / "recognition"
NAMES = (
    "reflexives_fr",
    "verb_before_numbers_es",
    "lettered_preamble",
    "council_security",
    "actions",
)
WIDTH = 72


def paragraphs(name: str) -> list[str]:
    text = (SAMPLES / f"{name}.txt").read_text(encoding="utf-8")
    return [" ".join(one.split()) for one in text.split("\n\n") if one.strip()]


def wrapped(texts: list[str], between: str = "") -> list[str]:
    """The lines, ``between`` after each paragraph (no line where it is empty)."""
    lines: list[str] = []
    for text in texts:
        lines += textwrap.wrap(text, WIDTH, break_long_words=False, break_on_hyphens=False)
        lines += [between] if between else []
    return lines


def paged(lines: list[str], head: list[str], foot: Callable[[int], str]) -> str:
    length = len(lines) // 3 + 1
    pages = [lines[at : at + length] for at in range(0, len(lines), length)]
    made: list[str] = []
    for number, page in enumerate(pages, 1):
        made += [*(head if number > 1 else []), *page, foot(number)]
    return "\n".join(made)


def lines_only(texts: list[str]) -> str:
    return "\n".join(wrapped(texts))


def page_numbers(texts: list[str]) -> str:
    return paged(wrapped(texts, " "), [], lambda number: f"{number}/9")


def running_heads(texts: list[str]) -> str:
    return paged(
        wrapped(texts, " "), ["A/C.3/95/L.7", "Care of harbour lamps"], lambda number: f"{number}"
    )


def job_numbers(texts: list[str]) -> str:
    return paged(wrapped(texts), ["A/C.3/95/L.7"], lambda number: f"{number}/9 46-01234")


def head_with_number(texts: list[str]) -> str:
    return paged(wrapped(texts, " "), [], lambda number: f"A/C.3/95/L.7 {number}/9")


def mail(texts: list[str]) -> str:
    return "\n".join(f"> {line.strip()}" for line in wrapped(texts, " "))


def mail_twice(texts: list[str]) -> str:
    return "\n".join(f"> > {line}".rstrip() for line in wrapped(texts, " "))


def windows(texts: list[str]) -> str:
    return "\r\n".join(texts)


def web_page(texts: list[str]) -> str:
    return "\n\n\n".join(f"  {text}\u00a0 " for text in texts)


def straight(texts: list[str]) -> str:
    return "\n\n".join(texts).translate(str.maketrans("‘’“”", "''\"\""))


CARRIERS = (
    lines_only,
    page_numbers,
    running_heads,
    job_numbers,
    head_with_number,
    mail,
    mail_twice,
    windows,
    web_page,
    straight,
)


def clauses(text: str) -> list[tuple[str, str, int, str]]:
    imported = read_text(text, "x.txt")
    accounted(imported)
    return [
        (c.kind.value, c.label, c.level, " ".join(c.text.plain.replace("’", "'").split()))
        for part in imported.parts
        for c in part
    ]


@pytest.mark.parametrize("carrier", CARRIERS, ids=lambda one: one.__name__)
@pytest.mark.parametrize("name", NAMES)
def test_the_carrier_changes_no_clause(name: str, carrier: Callable[[list[str]], str]) -> None:
    texts = paragraphs(name)
    assert clauses(carrier(texts)) == clauses("\n\n".join(texts))


def test_a_resolution_pasted_as_one_line_is_cut() -> None:
    texts = [
        "The Board of Harbours,",
        "Recalling its resolution 4/2 on the lamps of the inner and of the outer harbour,",
        "Noting with concern that 3.5 per cent of the lamps, in spite of repairs, are dark,",
        "1. Urges the wardens, in particular those of small harbours:",
        "(a) To relight the lamps;",
        "(b) To report;",
        "A. Oil and wicks",
        "2. Requests the Secretary to buy oil; and",
        "3. Decides to meet again.",
    ]
    imported = read_text(" ".join(texts), "x.txt")
    accounted(imported)
    assert clauses(" ".join(texts)) == clauses("\n\n".join(texts))
    assert [note.code for note in imported.notes] == ["split-run-on"]


def test_a_long_paragraph_that_only_speaks_of_clauses_is_not_cut() -> None:
    text = (
        "1. The meeting discussed the draft, Recalling being its first word, and heard that "
        "paragraph 1. Urges was too strong, that paragraph 2. Requests was too weak, and that the "
        "preamble, Noting with concern the darkness of the harbours, should be shorter by a half "
        "than what had been proposed in the first place by the wardens of the outer harbour."
    )
    assert len(clauses(text)) == 1


def test_the_signs_of_quoting_mail_are_left_out_and_told() -> None:
    text = "The Warden wrote:\n> The Board,\n> Recalling its rules,\n>\n> 1. Urges care."
    imported = read_text(text, "x.txt")
    accounted(imported)
    assert [note.line for note in imported.notes if note.code == "mail-quoted"] == [2]
    assert all(">" not in c.text.plain for part in imported.parts for c in part)
    few = read_text("a > b\n\n> c", "x.txt")
    assert [note.code for note in few.notes if note.code == "mail-quoted"] == []


def test_a_line_beside_one_page_number_is_no_running_head() -> None:
    kept = [text for *_, text in clauses("One.\n\n3\n\nOil\n\nTwo.\n\n4\n\nWicks\n\nThree.")]
    assert "Oil" in kept
    assert "Wicks" in kept


def test_page_marks_of_a_conversion_are_no_text() -> None:
    text = "<!-- Page 1 -->\n\nOne.\n\n<!-- Page 2 -->\n\nLamps—Fifth Session\n\nTwo.\n\n"
    text += "<!-- Page 3 -->\n\nLamps—Fifth Session\n\nThree."
    assert [said for *_, said in clauses(text)] == ["One.", "Two.", "Three."]


def test_items_that_end_with_a_conjunction_stay_apart() -> None:
    long = (
        "the wardens of the harbour and of their families, who keep the lamps in all weathers and"
    )
    long += " at every hour"
    text = f"The Board of Lamps,\n\nWhereas the report of {long} was read to the Board, and\n\n"
    text += f"Whereas the Board heard {long},\n\n1. Urges care."
    assert [kind for kind, *_ in clauses(text)] == [
        "organ",
        "preambular",
        "preambular",
        "operative",
    ]
    cut = text.replace(
        "was read to the Board, and\n\nWhereas the Board", "was sent to the\n\nBoard, which"
    )
    assert [kind for kind, *_ in clauses(cut)] == ["organ", "preambular", "operative"]
