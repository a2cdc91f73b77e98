"""Words of a sender's file that may be said of the text, and numbers against the words behind them:
what was read is told."""

import pytest

from app.test_requests_in_a_text import BASE, BOOKS, TIMES, sent
from support.sentback import sent_back

DOUBT = "may-be-a-remark"


@pytest.mark.parametrize(
    "words",
    [
        "[delete this]",
        "too long",
        "duplicates OP 3",
        "moved to the preamble",
        "[source: the Bureau]",
        "[is this needed?]",
        "books → maps",
    ],
)
def test_words_behind_a_paragraph_that_may_be_none_are_told(tmp_path, words):
    found, doubts = sent(tmp_path, f"{BOOKS} {words}")
    said = [code for code, _ in doubts]
    assert not found or DOUBT in said
    assert found or {"position", "status-note", "bracket-not-understood", "deletion-noted"} & {
        *said,
        *(code for code, text in doubts if words in text),
    }


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("books", "books (3)"),
        ("books", "books [explain: which]"),
        ("libraries", "libraries DELETE"),
    ],
)
def test_so_they_are_inside_it(tmp_path, old, new):
    found, doubts = sent(tmp_path, BOOKS.replace(old, new))
    assert [one[:2] for one in found] == [("amend", "OP 4")]
    assert DOUBT in [code for code, _ in doubts]


@pytest.mark.parametrize(
    "line",
    [
        BOOKS.replace("books", "books [and maps]"),
        BOOKS.replace("books", "books (new and old)"),
        BOOKS.replace("passengers;", "passengers, and to delete the records of loans;"),
        BOOKS.replace("lend", "[add to and] lend"),
        f"{TIMES}\n\n3 bis. Requests the Bureau to move its seat to the harbour;",
        BOOKS.replace("passengers;", "passengers, in particular UNESCO clubs;"),
        BOOKS.replace("passengers;", "passengers. The Bureau shall add maps to them;"),
    ],
)
def test_words_of_a_text_are_not(tmp_path, line):
    found, doubts = sent(tmp_path, line)
    assert found
    assert DOUBT not in [code for code, _ in doubts]


PIPES = BASE.replace(
    TIMES,
    "3. Requests the Bureau to print a map of deep channels in two colours;",
).replace(BOOKS, "4. Requests the Bureau to print a map of safe anchorages in two colours;")


@pytest.mark.parametrize("number", ["3.", "OP 3."])
def test_words_as_near_to_two_paragraphs_go_by_the_number(tmp_path, number):
    line = f"{number} Requests the Bureau to print a map of safe channels in two colours;\n"
    found, _ = sent_back(tmp_path, PIPES.encode(), line.encode())
    assert found == [("amend", "OP 3", "safe")]


def test_words_nearer_to_another_one_are_told(tmp_path):
    line = "3. Requests the Bureau to print a map of all safe anchorages in two colours;\n"
    found, doubts = sent_back(tmp_path, PIPES.encode(), line.encode())
    assert found == [("amend", "OP 4", "all")]
    assert "number-and-words" in [code for code, _ in doubts]


@pytest.mark.parametrize(
    "lines",
    [
        ("OP 2. {books}",),
        ("{times}", "OP 2. {books}"),
        ("OP 2. {books}", "{times}"),
        ("{times}", "OP 12. {books}"),
    ],
)
def test_a_number_that_nothing_explains_is_told(tmp_path, lines):
    books = BOOKS.removeprefix("4. ").replace("books", "maps and books")
    words = "\n\n".join(lines).format(times=TIMES, books=books)
    found, doubts = sent(tmp_path, words)
    assert found == [("amend", "OP 4", "maps and")]
    (said,) = [text for code, text in doubts if code == "number-and-words"]
    assert "OP 4" in said
    assert "numbers-left" not in [code for code, _ in doubts]


@pytest.mark.parametrize("number", ["4.", "OP 4.", "3."])
def test_a_number_that_something_explains_is_no_doubt(tmp_path, number):
    books = BOOKS.replace("4.", number).replace("books", "maps and books")
    whole = BASE.replace(BOOKS, books)
    if number == "3.":
        whole = whole.replace(f"{TIMES}\n\n", "")
    _, doubts = sent_back(tmp_path, BASE.encode(), whole.encode())
    assert "number-and-words" not in [code for code, _ in doubts]


def test_a_paragraph_left_out_of_an_excerpt_that_is_counted_anew_is_told(tmp_path):
    last = "4. Decides to meet again on the smallest of the islands."
    found, doubts = sent(tmp_path, TIMES, last)
    assert found == []
    assert any("OP 4" in said for code, said in doubts if code == "numbers-left")


def test_a_number_before_a_sign_that_words_were_left_out_counts(tmp_path):
    found, _ = sent(tmp_path, "4. … libraries and old theatres to lend books […];")
    assert found == [("amend", "OP 4", "old")]


@pytest.mark.parametrize(
    "said",
    [
        "We support the proposal of Japan on OP 2.",
        "Nous appuyons la proposition du Japon.",
        "Apoyamos la propuesta del Japón sobre el párrafo 2.",
    ],
)
def test_a_sentence_of_support_is_told_where_it_was_read_as_a_paragraph(tmp_path, said):
    found, doubts = sent(tmp_path, said, BOOKS.replace("books", "old books"))
    assert ("amend", "OP 4", "old") in found
    assert len(found) == 1 or DOUBT in [code for code, _ in doubts]


def test_a_question_in_the_place_of_a_paragraph_is_told(tmp_path):
    line = "OP 5: will the islands agree to meet again on the smallest?"
    found, doubts = sent(tmp_path, TIMES.replace("good", "very good"), line)
    assert len(found) == 1 or DOUBT in [code for code, _ in doubts]


def test_items_lettered_anew_in_another_order_are_told(tmp_path):
    head = "2. Invites the harbour masters to keep a list, which should contain:"
    items = "(a) The crews that speak two languages;", "(b) The boats that are fit for ice;"
    found, doubts = sent(tmp_path, head, *items)
    assert found == []
    assert any("OP 2 (a)" in said for code, said in doubts if code == "numbers-left")
