"""LibreOffice accepts and rejects what we track to the same paragraphs as we do, in one start."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import count
from pathlib import Path

import pytest

from draftbench.document import NOTE_MARK
from draftbench.formats.docx.names import q
from draftbench.formats.docx.read.revisions import View, resolved
from draftbench.formats.safety import open_package, parse_xml
from support.exports import Made
from support.office import SOFFICE, lines, resolve
from support.uncommented import uncommented

pytestmark = [
    pytest.mark.office,
    pytest.mark.slow,
    pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed"),
]
_WITH_OBJECTS = {"official-equation.docx"}  # LibreOffice writes no equations into a text
ACTS = (("Accept", View.ACCEPTED), ("Reject", View.REJECTED))


def test_libreoffice_accepts_and_rejects_as_we_do(
    made: Sequence[Made], tmp_path: Path, office_profile: Path
) -> None:
    tracked = [one for one in made if one.tracked and one.path.name not in _WITH_OBJECTS]
    for at, one in enumerate(tracked):
        (tmp_path / f"{at}.docx").write_bytes(uncommented(one.path.read_bytes()))
    resolve(tmp_path, office_profile)
    for at, one in enumerate(tracked):
        for act, view in ACTS:
            wanted = _as_told(one.path.read_bytes(), view)
            found = lines(tmp_path, f"{at}.docx", act)
            assert found == wanted, (one.path.name, act)
            assert all(wanted), (one.path.name, act)


def _as_told(data: bytes, view: View) -> list[str]:
    """The paragraphs of a view as LibreOffice writes them: a row of a table as one line, line
    breaks as ends of lines, notes by their numbers, no text boxes, and without the empty paragraph
    that Word needs behind a table."""
    body = parse_xml(open_package(data, "")["word/document.xml"], "").find(q("body"))
    assert body is not None
    told: list[str] = []
    row = was_row = None
    paragraphs = list(body.iter(q("p")))
    for one in resolved(body, view):
        if next(paragraphs[one.sources[-1] - 1].iterancestors(q("txbxContent")), None) is not None:
            continue
        here = None if one.place is None else one.place[:2]
        if here is not None and here == row:
            told[-1] += f"\t{one.text}"
        else:
            told.extend(one.text.split("\n"))
        was_row, row = row, here
    if told[1:] and not told[-1] and row is None and was_row is not None:
        told.pop()
    numbers = count(1)
    return [re.sub(NOTE_MARK, lambda _: str(next(numbers)), text.strip()) for text in told]
