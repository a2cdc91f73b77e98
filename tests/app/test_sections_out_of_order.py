"""Sections of the draft that changed places are named, and their headings left as they are."""

from draftbench.app.checks.mending import checked_draft
from draftbench.app.workbench import Workbench
from draftbench.formats.reading import read

TEXT = """Declaration on Lakes

I. Water

1. Water is life.

III. People

2. People live near lakes.

II. Fish

3. Fish are to be protected.
"""


def test_sections_of_the_draft_out_of_order_are_named_and_not_mended(tmp_path):
    base = read(TEXT.encode(), "lakes.txt").parts[0]
    with Workbench.create(tmp_path / "p.draftbench", base) as work:
        (told,) = (one for one in checked_draft(work).findings if one.rule == "L14")
        assert told.message == "Sections out of order: I, III, II."
        assert not told.edits
