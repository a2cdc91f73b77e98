"""Items that a delegation moves, with the letters that it typed or forgot to type again: tracked,
in a copy without tracked changes, and in one whose letters follow on."""

from __future__ import annotations

import re

import pytest

from draftbench.amend.wording.titles import describe
from draftbench.app.imports.importing import Choices, batch
from draftbench.app.imports.retyped import prepare
from draftbench.app.texts.opened_files import choose
from draftbench.app.workbench import Workbench
from draftbench.formats.reading import read
from support.incoming import read_marked
from support.revised import paragraph, run, word_file

LINES = (
    "Decision on the safety of harbours",
    "The Board,",
    "Recalling its decision 12/4 on harbours,",
    "1. Decides to establish a fund for the safety of harbours, which shall:",
    "(a) train the masters of small craft;",
    "(b) renew the lights of the outer moles, and in particular:",
    "(i) those of the northern mole;",
    "(ii) those of the southern mole;",
    "(iii) those of the fish quay;",
    "(c) publish the charts of the approaches;",
    "2. Requests the secretariat:",
    "(a) to report annually;",
    "(b) to keep the accounts of the fund;",
    "3. Invites members to contribute.",
)
MOVES = {  # which line behind which other one: what is proposed
    (4, 9): "Move OP 1 (a) after OP 1 (c)",
    (6, 8): "Move OP 1 (b) (i) after OP 1 (b) (iii)",
    (4, 12): "Move OP 1 (a) after OP 2 (b)",
    (6, 9): "Move OP 1 (b) (i) to the start of OP 1 (c)",
    (12, 4): "Move OP 2 (b) after OP 1 (a)",
}
LETTER = re.compile(r"\((\w+)\) ")


def moved(line: int, behind: int) -> list[str]:
    rest = [one for at, one in enumerate(LINES) if at != line]
    at = rest.index(LINES[behind]) + 1
    return [*rest[:at], LINES[line], *rest[at:]]


def relettered(lines: list[str]) -> list[str]:
    """The lines with the letters that follow each other."""
    found: list[str] = []
    letters = romans = 0
    for line in lines:
        letter = LETTER.match(line)
        if letter is None:
            letters = romans = 0
            found.append(line)
        elif "i" in letter[1]:
            found.append(f"({('i', 'ii', 'iii', 'iv')[romans]}) {line[letter.end() :]}")
            romans += 1
        else:
            found.append(f"({'abcdef'[letters]}) {line[letter.end() :]}")
            letters, romans = letters + 1, 0
    return found


def text_of(lines):
    return choose(read("\n\n".join(lines).encode(), "text.txt"), "", "text.txt")


def proposed(lines: list[str]) -> list[str]:
    made = prepare(read("\n\n".join(lines).encode(), "sent.txt"), text_of(LINES))
    return [describe(made.changes, text_of(LINES))]


@pytest.mark.parametrize("places", MOVES)
def test_a_copy_without_tracked_changes(places):
    assert proposed(moved(*places)) == [MOVES[places]]


@pytest.mark.parametrize("places", MOVES)
def test_a_copy_whose_letters_follow_on(places):
    assert proposed(relettered(moved(*places))) == [MOVES[places]]


@pytest.mark.parametrize("places", MOVES)
def test_a_tracked_move(tmp_path, places):
    line, behind = places

    def side(kind: str, number: int) -> str:
        start = f'<w:move{kind}RangeStart w:id="{number}" w:author="Mexico" w:name="m"/>'
        by = f"move{kind} by Mexico"
        one = paragraph(run(LINES[line], by), mark=(by,))
        return f'{start}{one}<w:move{kind}RangeEnd w:id="{number}"/>'

    content = [paragraph(run(words)) for words in LINES]
    content[line] = side("From", 5)
    content.insert(behind + 1, side("To", 6))
    with Workbench.create(tmp_path / "n.draftbench", text_of(LINES)) as work:
        file = read_marked("sent.docx", word_file("".join(content), None), work.state)
        work.bring_in(batch(work.state, [file], work.next_number, Choices("author", {}, "")))
        (entry,) = work.state.entries
        assert describe(entry.amendment.changes, work.state.draft) == MOVES[places]
        work.accept(entry.amendment.id)
        parents = {c.id: c.parent for c in work.state.draft}
    assert [c for c, parent in parents.items() if parent is None] == [
        c.id for c in text_of(LINES) if c.parent is None
    ]
