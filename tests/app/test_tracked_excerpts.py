"""A Word file with tracked changes that holds some paragraphs of a text: what it does not quote is
told as of an excerpt without tracked changes."""

import pytest

from app.test_excerpts import TEXTS, bytes_of
from draftbench.app.imports.importing import Choices, batch
from draftbench.app.texts.opened_files import choose
from draftbench.app.workbench import Workbench
from draftbench.formats.reading import read
from support.incoming import read_marked
from support.revised import paragraph, run, word_file

TEXT = TEXTS["en"]
FOURTH = ("4. Invites banks to lend to ", "young beekeepers", " at a low rate of interest;")


def edited(start, old, end):
    return paragraph(run(start), run(old, "del"), run("old gardeners", "ins"), run(end))


def sent(folder, name, data):
    base = choose(read(bytes_of(TEXT, "txt"), "base.txt"), "", "base.txt")
    with Workbench.create(folder / f"{name}.draftbench", base) as work:
        file = read_marked(name, data, work.state)
        return batch(work.state, [file], 1, Choices("clause", {}, "NOR"))


@pytest.mark.parametrize("more", [(), (TEXT[13],), (TEXT[13], TEXT[14])])
def test_it_is_told_in_two_lines_as_without_tracked_changes(tmp_path, more):
    kept = "".join(paragraph(run(one)) for one in more)
    tracked = sent(tmp_path, "a.docx", word_file(edited(*FOURTH) + kept))
    lines = [f"{FOURTH[0]}old gardeners{FOURTH[2]}", *more]
    plain = sent(tmp_path, "a.txt", bytes_of(lines, "txt"))
    told = [
        [str(one.message) for one in made.doubts if one.code == "not-in-file"]
        for made in (tracked, plain)
    ]
    assert told[0] == told[1]
    assert len(told[0]) == 2
    assert tracked.differences == plain.differences == ()
    for made in (tracked, plain):
        (one,) = made.amendments
        assert [change.old for change in one.changes.changes] == ["young beekeepers"]


def test_a_paragraph_that_a_whole_copy_lacks_is_a_difference(tmp_path):
    fourth = TEXT[8]
    lines = [
        edited(*FOURTH) if one == fourth else paragraph(run(one))
        for one in TEXT
        if not one.startswith("7.")
    ]
    made = sent(tmp_path, "b.docx", word_file("".join(lines)))
    assert [one.code for one in made.differences].count("only-in-text") == 1
    assert "not-in-file" not in [one.code for one in made.doubts]
