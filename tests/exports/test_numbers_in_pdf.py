"""A PDF of tracked changes says whose its automatic numbers are."""

from io import BytesIO

import pytest
from docx import Document as Word

from draftbench.app.exports import exporting
from draftbench.formats.docx.track.proof import counts_itself
from support.lakes import on_lakes


def word(style: str) -> bytes:
    made = Word()
    made.add_paragraph("Calls upon all States to protect mountain lakes;", style=style)
    out = BytesIO()
    made.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("style", "counted"), [("List Number", True), ("List Bullet", False), ("Normal", False)]
)
@pytest.mark.parametrize("kind", ["tracked", "clean"])
def test_a_pdf_says_that_its_automatic_numbers_are_those_of_libreoffice(
    monkeypatch, tmp_path, style, counted, kind
):
    data = word(style)
    assert counts_itself(data) is counted
    monkeypatch.setattr(exporting, "find_office", lambda: "office")
    monkeypatch.setattr(exporting, "pdf_of_word", lambda *_: b"%PDF")
    monkeypatch.setattr(exporting, "_written", lambda *_: exporting.Written(data))
    with on_lakes(tmp_path) as bench:
        made = exporting.written(bench.state, kind, ending=".pdf")
    said = any("automatic numbers" in str(one) for one in made.losses)
    assert said is (counted and kind == "tracked")
