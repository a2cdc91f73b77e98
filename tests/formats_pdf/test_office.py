"""What LibreOffice makes of our Word files in PDF is read like the Word files."""

from __future__ import annotations

from pathlib import Path

import pytest

from draftbench.amend.notation.markup_reader import opening_span
from draftbench.document import Clause, MarkKind
from draftbench.formats.docx.template.frontmatter import FrontMatter
from draftbench.formats.reading import read
from draftbench.resources import resource
from formats_pdf.conftest import clauses
from support.accounting import accounted
from support.office import SOFFICE, TIMES, convert
from support.word import clean

pytestmark = [
    pytest.mark.office,
    pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed"),
    pytest.mark.skipif(not TIMES, reason="no font has the measures of Times New Roman"),
]
SAMPLE = "A_CONF.213_RPM.1_1.txt"
UN = Path(__file__).parents[3] / "shared" / "data" / "un"
FRONT = FrontMatter(
    symbol="A/CONF.213/L.1",
    date="19 April 2010",
    organ="Twelfth United Nations Congress",
    session="Salvador, Brazil, 12–19 April 2010",
    agenda_item="Agenda item 9",
)


def made(folder: Path, profile: Path, *files: Path) -> Path:
    """Writes ``NAME.docx`` and ``NAME.pdf`` into the folder for every text of the files."""
    for file in files:
        for part in read(file.read_bytes(), file.name).parts:
            written = clean(part, FRONT, opening_span=opening_span)
            (folder / f"{file.stem}-{part.name}.docx").write_bytes(written.data)
    convert(sorted(folder.glob("*.docx")), "pdf", folder, profile)
    return folder


def told(clause: Clause) -> tuple[object, ...]:
    """All that is compared: kind, level, label, text, notes, italics. Kinds of spaces cannot be
    told from each other in a PDF."""
    text = clause.text.text
    italics = []
    for mark in clause.text.marks:
        inside = text[mark.start : mark.end]
        if mark.kind is MarkKind.ITALIC and inside.strip():
            start = mark.start + len(inside) - len(inside.lstrip())
            italics.append((start, start + len(inside.strip())))
    notes = [
        (note.label, spaced(note.text.plain), spaced(note.resolved)) for note in clause.text.notes
    ]
    return (clause.kind, clause.level, clause.label, spaced(text), notes, italics)


def spaced(text: str) -> str:
    return text.replace("\xa0", " ").replace(".\t", ". ")


@pytest.mark.slow
def test_every_clause_of_the_sample_is_the_same(tmp_path: Path, office_profile: Path) -> None:
    made(tmp_path, office_profile, resource("samples", SAMPLE))
    names = {path.stem.partition("-")[2] for path in tmp_path.glob("*.pdf")}
    assert names >= {"declaration", "recommendations", "elements", "participants", "report"}
    for path in sorted(tmp_path.glob("*.pdf")):
        compare(path.with_suffix(""))


@pytest.mark.skipif(not UN.is_dir(), reason="the resolutions stand beside this repository")
def test_every_clause_of_the_resolutions_is_the_same(tmp_path: Path, office_profile: Path) -> None:
    made(tmp_path, office_profile, *sorted(UN.glob("*.txt")))
    for path in sorted(tmp_path.glob("*.pdf")):
        compare(path.with_suffix(""))


def compare(path: Path) -> None:
    word = read(Path(f"{path}.docx").read_bytes(), "a.docx")
    pdf = read(Path(f"{path}.pdf").read_bytes(), "a.pdf")
    accounted(pdf)
    assert [told(c) for c in clauses(pdf)] == [told(c) for c in clauses(word)]
    assert pdf.parts[0].source.symbol == FRONT.symbol
    assert pdf.parts[0].source.date == FRONT.date
