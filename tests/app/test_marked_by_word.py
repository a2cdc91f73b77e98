"""Files that Word itself tracked: one author's amendment gives exactly what Word accepts."""

from pathlib import Path

import pytest

from draftbench.amend.changesets.editing import apply
from draftbench.amend.registers.register import opened
from draftbench.app.imports.importing import Choices, batch
from draftbench.app.texts.opened_files import read_file
from support.incoming import read_marked

FOLDER = Path(__file__).parents[3] / "shared" / "data" / "revisions"
FILES = [
    path
    for path in sorted(FOLDER.glob("RP*.docx"))
    if not path.stem.endswith(("-Accepted", "-Rejected"))
]


@pytest.mark.skipif(not FILES, reason="the files are not on this machine")
def test_what_one_author_tracked_is_what_word_accepts() -> None:
    exact = 0
    for path in FILES:
        before, after = (read_file(path, view=view).parts for view in ("rejected", "accepted"))
        if len(before) != 1 or len(after) != 1:
            continue
        base = before[0]
        state = opened("t", base, base).negotiation()
        file = read_marked(path.name, path.read_bytes(), state)
        if len(file.works) != 1 or file.works[0].unmarked:
            continue
        made = batch(state, [file], 1, Choices("author"))
        text = apply(base, made.amendments[0].changes)
        assert [c.text.plain for c in text] == [c.text.plain for c in after[0]], path.name
        assert made.differences == ()
        exact += 1
    assert exact >= 8
