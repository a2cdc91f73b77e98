"""A paragraph end that a sender deleted joins two paragraphs, tracked or not; the number that was
typed before the second is no words of the text."""

import pytest

from draftbench.amend.changesets.changes import Join, Splice
from draftbench.amend.changesets.editing import apply
from draftbench.amend.registers.register import opened
from draftbench.app.imports.retyped import prepare
from draftbench.formats.reading import read
from support.incoming import read_marked
from support.revised import paragraph, run, word_file

HEAD = ("Lighting of harbours", "The General Assembly,")
FIRST = "Requests the Committee to report on the lighting of harbours every two years;"
SECOND = "Invites donors to give two million dollars to the fund for lighthouses;"
NUMBERED = (
    "1. Urges Parties to shield lamps on quays that face the open sea;",
    f"2. {FIRST}",
    f"3. {SECOND}",
    "4. Encourages pilots to record where lamps dazzle the crews of ships;",
    "5. Decides to meet again at its next session.",
)
WHOLE = f"{FIRST} {SECOND}"


def file_of(paragraphs, form):
    if form == "txt":
        return "\n\n".join((*HEAD, *paragraphs)).encode()
    return word_file("".join(paragraph(run(words)) for words in (*HEAD, *paragraphs)))


def sent(paragraphs, form):
    base = read(file_of(NUMBERED, "txt"), "base.txt").parts[0]
    return base, prepare(read(file_of(paragraphs, form), f"sent.{form}"), base)


def said(base, changes):
    return [clause.text.text for clause in apply(base, changes)]


def joins(changes):
    return [change for change in changes.changes if isinstance(change, Join)]


@pytest.mark.parametrize("form", ["txt", "docx"])
@pytest.mark.parametrize("number", ["", " ", "3. ", " 3. ", " 3.\t", " (3) "])
def test_two_paragraphs_on_one_line_are_a_joining(form, number):
    base, made = sent((*NUMBERED[:1], f"2. {FIRST}{number}{SECOND}", *NUMBERED[3:]), form)
    (join,) = joins(made.changes)
    assert len(made.changes.changes) == 1, made.changes.changes
    assert base[join.into].text.plain == FIRST
    assert WHOLE in said(base, made.changes)


def test_the_number_is_no_words_beside_other_edits():
    second = SECOND.replace("two million", "three million")
    base, made = sent((NUMBERED[0], f"2. {FIRST} 3. {second}", *NUMBERED[3:]), "txt")
    assert len(joins(made.changes)) == 1
    assert f"{FIRST} {second}" in said(base, made.changes)


def test_a_number_that_is_the_last_word_of_the_first_stays():
    first = "Requests the Committee to report on the lighting of harbours at its session 3."
    texts = (NUMBERED[0], f"2. {first}", *NUMBERED[2:])
    base = read(file_of(texts, "txt"), "base.txt").parts[0]
    copy = file_of((NUMBERED[0], f"2. {first} {SECOND}", *NUMBERED[3:]), "txt")
    made = prepare(read(copy, "sent.txt"), base)
    assert len(joins(made.changes)) == 1
    assert f"{first} {SECOND}" in said(base, made.changes)


def test_lines_between_which_only_the_blank_line_went_are_no_joining():
    """A text of broken lines without gaps loses the ends of paragraphs by itself."""
    lines = (*HEAD, NUMBERED[0], f"2. {FIRST}", SECOND, *NUMBERED[3:])
    base = read(file_of(NUMBERED, "txt"), "base.txt").parts[0]
    made = prepare(read("\n".join(lines).encode(), "sent.txt"), base)
    assert made.changes.changes == ()


@pytest.mark.parametrize("number", ["3. ", "3.\t", "3.", ""])
@pytest.mark.parametrize("space", ["", " "])
def test_a_tracked_joining_leaves_the_typed_number_out(number, space):
    base = read(file_of(NUMBERED, "docx"), "base.docx").parts[0]
    content = [paragraph(run(words)) for words in (*HEAD, *NUMBERED)]
    content[3] = paragraph(run(f"2. {FIRST}{space}"), mark=("del by CHE",))
    runs = [run(f"{number}{SECOND}")] if number else [run("3. ", "del by CHE"), run(SECOND)]
    content[4] = paragraph(*runs)
    state = opened("t", base, base).negotiation()
    (work,) = read_marked("t.docx", word_file("".join(content)), state).works
    assert len(joins(work.changes)) == 1
    assert not [c for c in work.changes.changes if isinstance(c, Splice)]
    assert WHOLE in said(base, work.changes)


LEADS = [
    (", and 3. i", ", and i"),
    (" and 3. i", " and i"),
    (" 3. and i", " and i"),
    ("3. and i", " and i"),
    ("; and also 3. I", "; and also I"),
    (", y 3. i", ", y i"),
]


@pytest.mark.parametrize("form", ["txt", "docx"])
@pytest.mark.parametrize(("typed", "meant"), LEADS)
def test_a_number_beside_words_that_lead_over_to_the_second_is_none_of_them(form, typed, meant):
    first, second = FIRST[:-1], SECOND[1:]
    copy = (NUMBERED[0], f"2. {first}{typed}{second}", *NUMBERED[3:])
    base, made = sent(copy, form)
    assert len(joins(made.changes)) == 1
    assert f"{first}{meant}{second}" in said(base, made.changes)


OUT, IN = "del by CHE", "ins by CHE"
TRACKED = [
    ((run("3. "), run("I", OUT), run("and i", IN)), " and i"),
    ((run(", and ", IN), run("3. "), run("I", OUT), run("i", IN)), ", and i"),
]


@pytest.mark.parametrize(("runs", "meant"), TRACKED)
def test_words_that_lead_over_in_a_tracked_joining_are_parted_from_those_around(runs, meant):
    base = read(file_of(NUMBERED, "docx"), "base.docx").parts[0]
    content = [paragraph(run(words)) for words in (*HEAD, *NUMBERED)]
    content[3] = paragraph(run(f"2. {FIRST[:-1]}"), run(";", OUT), mark=(OUT,))
    content[4] = paragraph(*runs, run(SECOND[1:]))
    state = opened("t", base, base).negotiation()
    (work,) = read_marked("t.docx", word_file("".join(content)), state).works
    assert f"{FIRST[:-1]}{meant}{SECOND[1:]}" in said(base, work.changes)


@pytest.mark.parametrize("end", ["", ";"])
@pytest.mark.parametrize("lead", ["by", "until the end of"])
def test_a_year_alone_on_the_last_line_of_a_broken_paragraph_belongs_to_it(lead, end):
    lines = (
        NUMBERED[0],
        "2. Requests the Committee to report on the",
        f"lighting of harbours every two years {lead}",
        f"2030{end}",
        *NUMBERED[2:],
    )
    base, made = sent(lines, "docx")
    assert f"{FIRST[:-1]} {lead} 2030{end}" in said(base, made.changes)
    assert all(isinstance(change, Splice) for change in made.changes.changes)
