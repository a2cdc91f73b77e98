"""What a delegation writes into a text that it sends back and does not mean as words for it: what
is to be put in or taken out, marks of new paragraphs, answers, notes with numbers."""

import pytest

from support.sentback import sent_back

BASE = """Ferries between the islands

The Assembly,

Recalling its resolution 7/2 on lighthouses,

Noting that winter storms have closed four harbours,

1. Urges ship owners to heat the waiting rooms of every harbour in winter;

2. Invites the harbour masters to keep a list, which should contain:

(a) The boats that are fit for ice;

(b) The crews that speak two languages;

3. Requests the Bureau to publish the timetable in good time before each season;

4. Encourages schools, libraries and theatres to lend books to passengers;

5. Decides to meet again on the smallest of the islands.
"""
BOOKS = "4. Encourages schools, libraries and theatres to lend books to passengers;"
TIMES = "3. Requests the Bureau to publish the timetable in good time before each season;"


def sent(folder, *lines):
    return sent_back(folder, BASE.encode(), ("\n\n".join(lines) + "\n").encode())


def codes(doubts):
    return [
        code for code, _ in doubts if code not in ("absent", "formal-lines", "added-delegation")
    ]


@pytest.mark.parametrize(
    ("old", "new", "change"),
    [
        ("libraries and", "[delete: libraries and]", ""),
        ("libraries and", "[supprimer : libraries and]", ""),
        ("libraries and", "[suprimir: libraries and]", ""),
        ("to lend", "to [add: freely] lend", "freely"),
        ("to lend", "to [insert “freely”] lend", "freely"),
        ("to lend", "to [ajouter : « freely »] lend", "freely"),
        ("to lend", "to [añadir: freely] lend", "freely"),
        ("lend", "[replace “lend” by “give”]", "give"),
        ("lend", "[lend → give]", "give"),
    ],
)
def test_what_a_bracket_without_a_name_asks_for_is_done(tmp_path, old, new, change):
    ((what, where, words),), doubts = sent(tmp_path, BOOKS.replace(old, new))
    assert (what, where, words) == ("amend", "OP 4", change)
    assert not any("not understood" in said for _, said in doubts)


@pytest.mark.parametrize(
    "asked",
    [
        "[delete “schools”]",
        "[replace “books” by “maps”]",
        "[add after “books”: and maps]",
        "[delete: museums]",
        "[delete: the smallest of the islands]",
        "[replace “museums” by “zoos”]",
    ],
)
def test_what_it_says_of_words_elsewhere_is_listed(tmp_path, asked):
    found, doubts = sent(tmp_path, BOOKS.replace("to passengers;", f"to passengers; {asked}"))
    assert found == []
    assert any(asked in said for _, said in doubts)


def test_so_it_is_beside_a_sign_that_words_were_left_out(tmp_path):
    line = "OP 4. Encourages schools […] to passengers; [delete “libraries and theatres”]"
    found, doubts = sent(tmp_path, line)
    assert found == []
    assert any("[delete “libraries and theatres”]" in said for _, said in doubts)


@pytest.mark.parametrize("arrow", ["→", "->", "=>"])
def test_an_arrow_in_a_bracket_with_names_replaces(tmp_path, arrow):
    line = f"4. [FJI, WSM: Encourages {arrow} Urges] {BOOKS[14:]}"
    assert sent(tmp_path, line)[0] == [("amend", "OP 4", "Urges")]


@pytest.mark.parametrize(
    "mark", ["[new]", "(new)", "new:", "NEW", "(nouveau)", "[nuevo]", "NUEVO:"]
)
def test_a_mark_of_a_new_item_is_no_word_of_it(tmp_path, mark):
    items = "(a) The boats that are fit for ice;", "(b) The crews that speak two languages;"
    head = "2. Invites the harbour masters to keep a list, which should contain:"
    found, doubts = sent(tmp_path, head, *items, f"(c) {mark} The fuel on board;")
    assert found == [("insert", "OP 2 (b)", "The fuel on board;")]
    assert "status-note" in codes(doubts)


@pytest.mark.parametrize("words", ["New lighthouses are needed.", "Added lamps shine;"])
def test_a_word_is_no_mark(tmp_path, words):
    found, _ = sent(tmp_path, BOOKS, f"4 bis. {words}")
    assert found == [("insert", "OP 4", words)]


@pytest.mark.parametrize(
    "answer", ["OK", "Accepté", "De acuerdo", "[réserve]", "[conservar]", "[Retain]", "Keep", "OK."]
)
def test_an_answer_behind_a_paragraph_is_no_word_of_it(tmp_path, answer):
    found, doubts = sent(tmp_path, f"{BOOKS} {answer}")
    assert found == []
    assert {"position", "status-note"} & set(codes(doubts))


@pytest.mark.parametrize("words", ["[{}] DELETE – covered by OP 3", "{} [deleted]", "{} DELETE"])
def test_a_deletion_with_a_reason_is_listed(tmp_path, words):
    number, text = BOOKS.split(" ", 1)
    _, doubts = sent(tmp_path, f"{number} {words.format(text)}")
    assert "deletion-noted" in codes(doubts)


@pytest.mark.parametrize("numbers", ["1. to 3.", "1 to 3", "OP 1–3:", "1. à 3."])
def test_numbers_before_a_note_are_no_paragraph(tmp_path, numbers):
    edited = BOOKS.replace("books", "old books")
    found, doubts = sent(tmp_path, f"{numbers} [Agreed]", edited)
    assert found == [("amend", "OP 4", "old")]
    assert "status-note" in codes(doubts)


@pytest.mark.parametrize(("mark", "gap"), [("(1)", " "), ("[1]", ""), ("[1]", " ")])
def test_notes_with_numbers_hang_on_their_marks(tmp_path, mark, gap):
    second = mark.replace("1", "2")
    line = TIMES.replace("timetable", f"timetable{gap}{mark}").replace(";", f"{gap}{second};")
    found, _ = sent(tmp_path, line, f"{mark} In two languages.", f"{second} See resolution 7/2.")
    assert [one[:2] for one in found] == [("amend", "OP 3")] * 2


def test_a_remark_of_somebody_below_is_no_note(tmp_path):
    line = TIMES.replace("timetable", "timetable (1)")
    found, doubts = sent(tmp_path, line, "(1) Japan prefers “calendar”.")
    assert found == []
    assert any("Japan prefers" in said for _, said in doubts)
