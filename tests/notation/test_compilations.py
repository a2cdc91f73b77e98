"""What a compilation says is what is read out of it, as Word file and as plain text."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from draftbench.amend.amendment import Outcome, Status
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.notation import Bracket, document_notation
from draftbench.amend.notation.whole import clause_markup_to_data
from draftbench.app.demonstration import demonstrate
from draftbench.app.exports.exporting import export
from draftbench.app.workbench import Workbench
from draftbench.document import ClauseKind, Document
from draftbench.formats.reading import read


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("demo")
    demonstrate(made)
    with Workbench.open(made / "negotiation.draftbench") as work:
        export(work.state, "compilation", made / "compilation.txt")
    return made


@pytest.fixture(scope="module")
def state(folder: Path) -> Negotiation:
    with Workbench.open(folder / "negotiation.draftbench") as work:
        return work.state


def text_in(folder: Path, ending: str) -> Document:
    path = folder / f"compilation.{ending}"
    (part,) = read(path.read_bytes(), path.name).parts
    return part


@pytest.fixture(scope="module", params=["docx", "txt"])
def compiled(request: pytest.FixtureRequest, folder: Path) -> Document:
    return text_in(folder, request.param)


@pytest.mark.slow
def test_as_many_brackets_are_read_as_the_compilation_counts(compiled: Document) -> None:
    said = next(c.text.text for c in compiled if "open proposals" in c.text.text)
    match = re.search(r"(\d+) pairs of brackets, (\d+) alternative", said)
    notation = document_notation(compiled)
    assert match is not None
    assert notation.count == int(match.group(1)) > 5
    assert notation.alternative_paragraphs == int(match.group(2))
    assert not notation.unbalanced


def test_the_names_are_those_of_the_sponsors(compiled: Document, state: Negotiation) -> None:
    open_ = [
        entry
        for entry in state.entries
        if entry.status in (Status.TABLED, Status.HELD)
        and entry.placement is not None
        and entry.placement.outcome is not Outcome.CONTAINED
    ]
    sponsors = {code for entry in open_ for code in entry.amendment.sponsors}
    assert set(document_notation(compiled).attributions) == sponsors


def test_a_remark_names_nobody_as_the_owner_of_words(compiled: Document) -> None:
    notation = document_notation(compiled)
    owned = [one for _, one in notation.each() if isinstance(one, Bracket) and one.owners]
    assert sum(notation.attributions.values()) == sum(len(one.owners) for one in owned)


def test_remarks_are_notes_and_leave_no_doubt(compiled: Document, state: Negotiation) -> None:
    open_ = Counter(e.status.value for e in state.entries if e.status.value in ("tabled", "held"))
    assert document_notation(compiled).statuses == dict(open_)
    remarks = [c for c in compiled if c.text.text.startswith("(") and "Amend" in c.text.text]
    assert len(remarks) == sum(open_.values())
    assert {c.kind for c in remarks} == {ClauseKind.NOTE}


def test_both_forms_hold_the_same_objects(folder: Path) -> None:
    def objects(document: Document) -> list[object]:
        notation = document_notation(document)
        return [one for c in document if (one := clause_markup_to_data(notation, c))]

    assert objects(text_in(folder, "docx")) == objects(text_in(folder, "txt"))


def test_the_clauses_of_the_draft_are_read_as_they_are(
    compiled: Document, state: Negotiation
) -> None:
    kinds = (ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE, ClauseKind.ITEM)
    read_ = [c.kind for c in compiled if c.kind in kinds and not c.label.endswith("alt")]
    assert read_ == [c.kind for c in state.draft if c.kind in kinds]
