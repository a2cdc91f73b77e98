"""Paragraphs and items that a delegation moves into other lists or gives another rank: what it sent
is what stands in the draft once it is accepted."""

from __future__ import annotations

import re
from dataclasses import replace
from random import Random

from hypothesis import example, given, settings
from hypothesis import strategies as st

from draftbench.amend.changesets.editing import apply
from draftbench.app.imports.importing import Choices, batch
from draftbench.app.imports.retyped import prepare
from draftbench.app.texts.opened_files import choose
from draftbench.app.workbench import Workbench
from draftbench.document import Document, printed_labels
from draftbench.document.counting import established
from draftbench.formats.reading import read
from support.incoming import read_marked
from support.laws import examples
from support.rearranged import rearranged, tracked

SEEDS = st.integers(0, 2**32)
EDITS = st.integers(1, 2)


def text_of(lines: list[str]) -> Document:
    """The text as a negotiation has it: how it is counted is settled."""
    text = choose(read("\n\n".join(lines).encode(), "text.txt"), "", "text.txt")
    return replace(text, numbering=established(text))


def said(lines: list[str]) -> list[str]:
    """The lines without their last sign, which an item has or has not by its place."""
    return [re.sub(r"[;:.,]\Z", "", line) for line in lines]


def printed(text: Document) -> list[str]:
    labels = printed_labels(text)
    return said([f"{labels.get(one.id, '')} {one.text.plain}".strip() for one in text])


@settings(max_examples=examples(60), deadline=None)
@given(SEEDS, EDITS)
@example(4, 1)
@example(5360, 2)
def test_a_copy_without_tracked_changes(seed, edits):
    base, copy = rearranged(Random(seed), edits)  # noqa: S311
    version = text_of(base)
    made = prepare(read("\n\n".join(copy).encode(), "sent.txt"), version)
    if any(one.code == "not-in-file" for one in made.remarks):
        return  # many paragraphs in a row that a reply leaves out are kept, which is said
    assert printed(apply(version, made.changes)) == said(copy)


@settings(max_examples=examples(30), deadline=None)
@given(SEEDS, EDITS)
def test_a_tracked_copy(tmp_path_factory, seed, edits):
    base, copy = rearranged(Random(seed), edits)  # noqa: S311
    path = tmp_path_factory.mktemp("tracked") / "n.draftbench"
    with Workbench.create(path, text_of(base)) as work:
        file = read_marked("sent.docx", tracked(base, copy, "Mexico"), work.state)
        work.bring_in(batch(work.state, [file], work.next_number, Choices("author", {}, "")))
        for entry in work.state.entries:
            work.accept(entry.amendment.id)
        assert printed(work.state.draft) == said(copy)
