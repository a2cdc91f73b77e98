"""What was put or moved between the parts of a divided paragraph stays between them, and a move
stays when what it passed is deleted."""

import pytest

NURSES = "Calls upon all States to train nurses in rural areas"
SCHOOLS = "to build schools for the children of migrant workers;"
BANKS = "Invites the regional banks to lend for wells at preferential rates;"
PRICES = "Requests the secretariat to publish a yearly table of prices;"
MEETING = "Decides to meet again in two years in Montevideo."
BOOKS = "Urges the donors to pay for books in all the languages of the region;"
WHOLE = f"{NURSES}, and {SCHOOLS}"


def text(*paragraphs):
    numbered = (f"{n}. {words}" for n, words in enumerate(paragraphs, 1))
    return "\n\n".join(("Declaration of the meeting", "The Conference,", *numbered)) + "\n"


@pytest.fixture
def begun(tmp_path, run):
    base, path = tmp_path / "base.txt", tmp_path / "p.draftbench"
    base.write_text(text(WHOLE, BANKS, PRICES, MEETING), "utf-8")
    assert run("new", path, "--base", base)[0] == 0
    return path


@pytest.fixture
def divided(begun, run):
    """A project in which the first paragraph was divided in two."""
    split = ("--clause", "OP 1", "--split-before", "and to build")
    assert run("amend", begun, "add", "--sponsor", "MEX", *split)[0] == 0
    assert run("amend", begun, "accept", "am-1")[0] == 0
    return begun


def add(run, path, code, *asked):
    assert run("amend", path, "add", "--sponsor", code, *asked)[0] == 0


def accept(run, path, *amendments):
    assert run("amend", path, "accept", *amendments)[0] == 0


def paragraphs(run, path):
    _, out, _ = run("export", path, "--as", "clean", "--format", "txt", "-o", "-")
    return [line.split(". ", 1)[1] for line in out.splitlines() if line[:1].isdigit()]


def onto(run, path, tmp_path, *own):
    new = tmp_path / "new.txt"
    new.write_text(text(*own), "utf-8")
    return run("rebase", path, "--onto", new)


NEW_TEXTS = {
    "undivided": ((WHOLE,), f"{NURSES},", f"and {SCHOOLS}"),
    "divided": ((f"{NURSES};", f"And {SCHOOLS}"), f"{NURSES};", f"And {SCHOOLS}"),
}


def test_a_new_paragraph_comes_between_the_parts_whatever_was_accepted_first(divided, run):
    add(run, divided, "CHL", "--insert-after", "OP 1", "--text", BOOKS)
    add(run, divided, "PER", "--clause", "OP 5", "--replace", "Montevideo", "Lima")
    accept(run, divided, "am-3")
    accept(run, divided, "am-2")
    assert paragraphs(run, divided)[:3] == [f"{NURSES},", BOOKS, f"and {SCHOOLS}"]


@pytest.mark.parametrize("new", NEW_TEXTS)
@pytest.mark.parametrize("first", [True, False], ids=["accepted", "open"])
def test_a_new_paragraph_between_the_parts_stays_there_on_a_new_text(
    divided, run, tmp_path, new, first
):
    own, one, other = NEW_TEXTS[new]
    add(run, divided, "CHL", "--insert-after", "OP 1", "--text", BOOKS)
    if first:
        accept(run, divided, "am-2")
    code, out, _ = onto(run, divided, tmp_path, *own, BANKS, PRICES, MEETING)
    assert code == 0, out
    assert "moved" not in out
    if not first:
        accept(run, divided, "am-2")
    assert paragraphs(run, divided) == [one, BOOKS, other, BANKS, PRICES, MEETING]


@pytest.mark.parametrize("new", NEW_TEXTS)
def test_a_paragraph_moved_between_the_parts_stays_there_on_a_new_text(divided, run, tmp_path, new):
    own, one, other = NEW_TEXTS[new]
    add(run, divided, "CHL", "--clause", "OP 4", "--move-after", "OP 1")
    accept(run, divided, "am-2")
    code, out, _ = onto(run, divided, tmp_path, *own, BANKS, PRICES, MEETING)
    assert code == 0, out
    assert "moved" not in out
    assert paragraphs(run, divided) == [one, PRICES, other, BANKS, MEETING]


def test_what_is_split_off_later_stands_before_what_came_behind_the_first_part(divided, run):
    add(run, divided, "CHL", "--insert-after", "OP 1", "--text", BOOKS)
    add(run, divided, "PER", "--clause", "OP 1", "--split-before", "in rural areas")
    accept(run, divided, "am-3")
    accept(run, divided, "am-2")
    first = [f"{NURSES.removesuffix(' in rural areas')}", "in rural areas,", BOOKS]
    assert paragraphs(run, divided)[:4] == [*first, f"and {SCHOOLS}"]


MOVES = {"up": ("OP 3", "OP 1", "OP 3"), "down": ("OP 2", "OP 3", "OP 2")}


@pytest.mark.parametrize("way", MOVES)
def test_a_move_past_what_was_deleted_then_is_made_again(begun, run, tmp_path, way):
    moved, behind, deleted = MOVES[way]
    add(run, begun, "MEX", "--clause", moved, "--move-after", behind)
    accept(run, begun, "am-1")
    add(run, begun, "CHL", "--clause", deleted, "--delete")
    accept(run, begun, "am-2")
    before = paragraphs(run, begun)
    code, out, _ = onto(run, begun, tmp_path, WHOLE, BANKS, PRICES, MEETING)
    assert code == 0
    assert "am-1: made again. The new text does not have it." in out
    assert paragraphs(run, begun) == before


def test_a_move_is_in_the_new_text_where_that_has_the_new_order(begun, run, tmp_path):
    add(run, begun, "MEX", "--clause", "OP 3", "--move-after", "OP 1")
    accept(run, begun, "am-1")
    add(run, begun, "CHL", "--clause", "OP 3", "--delete")
    accept(run, begun, "am-2")
    _, out, _ = onto(run, begun, tmp_path, WHOLE, PRICES, BANKS, MEETING)
    assert "am-1: accepted, in the base text" in out
    assert "am-2: made again. The new text does not have it." in out


def test_what_came_behind_a_paragraph_stays_behind_what_was_moved_there(begun, run, tmp_path):
    """A new paragraph, and one that is moved to the same place from above."""
    add(run, begun, "CHL", "--insert-after", "OP 2", "--text", BOOKS)
    accept(run, begun, "am-1")
    add(run, begun, "MEX", "--clause", "OP 1", "--move-after", "OP 2")
    accept(run, begun, "am-2")
    before = paragraphs(run, begun)
    assert before == [BANKS, WHOLE, BOOKS, PRICES, MEETING]
    code, out, _ = onto(run, begun, tmp_path, WHOLE, BANKS, PRICES, MEETING)
    assert code == 0
    assert "moved" not in out
    assert paragraphs(run, begun) == before


def test_what_came_behind_a_new_paragraph_stays_when_that_is_moved_away(begun, run, tmp_path):
    add(run, begun, "CHL", "--insert-after", "OP 2", "--text", BOOKS)
    add(run, begun, "PER", "--insert-after", "OP 2", "--text", "Thanks the mayors of all ports;")
    accept(run, begun, "am-1", "am-2")
    add(run, begun, "MEX", "--clause", "OP 3", "--move-after", "OP 5")
    accept(run, begun, "am-3")
    before = paragraphs(run, begun)
    code, out, _ = onto(run, begun, tmp_path, WHOLE, BANKS, PRICES, MEETING)
    assert code == 0
    assert "moved (" not in out
    assert paragraphs(run, begun) == before


def test_a_division_is_not_made_between_other_words(divided, run, tmp_path):
    """Its second part was deleted, and another paragraph joined to the first."""
    add(run, divided, "CHL", "--clause", "OP 2", "--delete")
    accept(run, divided, "am-2")
    add(run, divided, "PER", "--clause", "OP 2", "--join-to", "OP 1")
    accept(run, divided, "am-3")
    (whole, *others) = paragraphs(run, divided)
    assert whole == f"{NURSES}, {BANKS}"
    code, out, _ = onto(run, divided, tmp_path, f"{whole[:-1]} in all ports;", *others)
    assert paragraphs(run, divided)[0] == f"{whole[:-1]} in all ports;"
    assert code == 4
    said = "The words on one side of the place where it would be divided are others now."
    assert f"am-1: reopened; applies. {said}" in out


def test_a_new_paragraph_stays_where_another_was_moved_before_it(begun, run, tmp_path):
    add(run, begun, "CHL", "--insert-after", "OP 1", "--text", BOOKS)
    accept(run, begun, "am-1")
    add(run, begun, "MEX", "--clause", "OP 4", "--move-after", "OP 1")
    accept(run, begun, "am-2")
    before = paragraphs(run, begun)
    assert before == [WHOLE, PRICES, BOOKS, BANKS, MEETING]
    code, out, _ = onto(run, begun, tmp_path, WHOLE, BANKS, PRICES, MEETING)
    assert code == 0
    assert "moved (" not in out
    assert paragraphs(run, begun) == before


def test_words_of_a_part_that_was_moved_before_the_first_are_made_again(run, tmp_path):
    base, path = tmp_path / "base.txt", tmp_path / "p.draftbench"
    whole = (
        "Stresses the public libraries to translate textbooks into local languages with the help "
        "of donors, and to publish yearly tables of prices in close contact with mayors;"
    )
    base.write_text(text(BANKS, whole, MEETING), "utf-8")
    assert run("new", path, "--base", base)[0] == 0
    villages = ("--replace", "contact", "contact including villages")
    add(run, path, "MEX", "--clause", "OP 2", *villages)
    accept(run, path, "am-1")
    add(run, path, "BRA", "--clause", "OP 2", "--split-before", "and to publish")
    accept(run, path, "am-2")
    add(run, path, "PER", "--clause", "OP 3", "--move-after", "OP 1")
    accept(run, path, "am-3")
    before = paragraphs(run, path)
    assert before[1].startswith("and to publish")
    code, out, _ = onto(run, path, tmp_path, BANKS, whole, MEETING)
    assert code == 0
    assert "am-1: made again" in out
    assert paragraphs(run, path) == before


def test_a_move_is_not_undone_by_what_is_moved_before_it(begun, run, tmp_path):
    """In the text of before, too, it stands behind that one."""
    add(run, begun, "CHL", "--clause", "OP 2", "--move-after", "OP 3")
    accept(run, begun, "am-1")
    add(run, begun, "MEX", "--clause", "OP 1", "--move-after", "OP 2")
    accept(run, begun, "am-2")
    before = paragraphs(run, begun)
    assert before == [PRICES, WHOLE, BANKS, MEETING]
    code, out, _ = onto(run, begun, tmp_path, WHOLE, BANKS, PRICES, MEETING)
    assert code == 0
    assert "am-1: made again" in out
    assert paragraphs(run, begun) == before


@pytest.mark.parametrize(
    ("there", "said"),
    [
        ("Asks kindly", "Its words stand in the clause; others beside them were changed too."),
        ("Asks", "The clause already reads as proposed."),
    ],
)
def test_new_text_with_more_words_than_proposed_is_not_said_to_read_so(run, tmp_path, there, said):
    text = "The Conference,\n\n1. Urges States to plant oaks;\n\n2. Invites ports to open.\n"
    base, new = tmp_path / "base.txt", tmp_path / "new.txt"
    base.write_text(text, "utf-8")
    new.write_text(text.replace("Invites", there), "utf-8")
    project = tmp_path / "ports.draftbench"
    assert run("new", project, "--base", base)[0] == 0
    change = ("--clause", "OP 2", "--replace", "Invites", "Asks")
    assert run("amend", project, "add", "--sponsor", "MEX", *change)[0] == 0
    assert f"am-1: already in the text. {said}" in run("rebase", project, "--onto", new)[1]
