"""Instructions with the name of whoever asks for them in brackets, or behind the paragraph."""

import io

import pytest
from docx import Document as WordDocument

from app.test_requests_in_a_text import BASE
from draftbench.amend.changesets.changes import Deletion
from draftbench.app.imports.importing import Choices, batch
from draftbench.app.imports.incoming import Wanted, read_incoming
from draftbench.app.texts.circulated import Versions
from draftbench.app.workbench import Workbench
from draftbench.formats.reading import read


def tabled(folder, *lines, ending="txt"):
    """Who proposes to delete something, by a file that Norway sent."""
    data = "\n".join(lines).encode()
    if ending == "docx":
        file, kept = WordDocument(), io.BytesIO()
        for line in lines:
            file.add_paragraph(line)
        file.save(kept)
        data = kept.getvalue()
    base = read(BASE.encode(), "base.txt").parts[0]
    with Workbench.create(folder / "ferries.draftbench", base) as work:
        versions = Versions.in_project(work)
        file = read_incoming(f"sent.{ending}", data, versions, wanted=Wanted(sender="NOR"))
        made = batch(work.state, [file], work.next_number, Choices(everybody="NOR"))
    said = [str(one.message) for one in (*made.differences, *made.doubts)]
    assert all(isinstance(c, Deletion) for one in made.amendments for c in one.changes.changes)
    return [one.sponsors for one in made.amendments], said


LONE = [
    "[Kenya: delete OP 3]",
    "(UGA) OP 3: delete",
    "[KEN] OP 3: delete",
    "OP 3 (Chile): delete",
    "OP 3: [Chile] delete",
    "OP 3 Chile: delete",
]


@pytest.mark.parametrize("line", LONE)
@pytest.mark.parametrize("ending", ["txt", "docx"])
def test_what_another_asks_for_is_not_the_senders(tmp_path, line, ending):
    found, said = tabled(tmp_path, line, ending=ending)
    assert found == []
    assert any("wish of another delegation" in one for one in said)


@pytest.mark.parametrize("line", LONE)
def test_beside_one_of_the_sender_too(tmp_path, line):
    assert tabled(tmp_path, line, "OP 4: delete")[0] == [("NOR",)]


@pytest.mark.parametrize("ending", ["txt", "docx"])
def test_where_several_are_named_each_proposes_its_own(tmp_path, ending):
    lines = "[Kenya: delete OP 5]", "(UGA) OP 3: delete", "OP 4 Japan: delete"
    found, _ = tabled(tmp_path, *lines, ending=ending)
    assert sorted(found) == [("JPN",), ("KEN",), ("UGA",)]
