"""LibreOffice reads files in every language, and in a user's own template, as we do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from draftbench.amend.changesets.editing import between
from draftbench.amend.notation.markup_reader import opening_span
from draftbench.amend.redlines.marking import advanced, unmarked
from draftbench.amend.redlines.redline import Redline
from draftbench.amend.stamp import Stamp
from draftbench.document import Document, RichText
from draftbench.formats.docx.template.frontmatter import FrontMatter
from draftbench.formats.docx.template.owntemplate import template
from draftbench.formats.docx.track.tracked import tracked
from draftbench.formats.docx.write.paragraphs import printed_paragraphs
from support.office import SOFFICE, lines, resolve
from support.templates import geneva, ministry
from support.tongues import TEXTS, resolution

pytestmark = [
    pytest.mark.office,
    pytest.mark.slow,
    pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed"),
]
BY = Stamp("Secretariat", (), "2010-04-12T10:00:00Z")


def changed(text: Document) -> Redline:
    """The resolution without its second preambular clause, and with another last one."""
    clauses = list(text.clauses)
    clauses[-1] = replace(clauses[-1], text=RichText(clauses[-3].text.text))
    del clauses[-3]
    return advanced(unmarked(text, text), between(text, replace(text, clauses=tuple(clauses))), BY)


def samples() -> Iterator[tuple[str, Redline, FrontMatter]]:
    for language in TEXTS:
        made = changed(resolution(language))
        front = FrontMatter("A/65/L.3", "Title", "2010-04-12", language)
        yield language, made, front
        for name, data in (("ministry", ministry()), ("geneva", geneva())):
            own = template(data, f"{name}.docx")
            yield f"{language}-{name}", made, replace(front, template=own)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, office_profile: Path) -> Path:
    place = tmp_path_factory.mktemp("files")
    for name, made, front in samples():
        data = tracked(made, front, opening_span=opening_span).data
        (place / f"{name}.docx").write_bytes(data)
    resolve(place, office_profile)
    return place


def test_accepting_and_rejecting_is_exact_in_every_language_and_template(folder: Path) -> None:
    for name, made, _ in samples():
        for act, document in (("Accept", made.result), ("Reject", made.base)):
            wanted = [text.strip() for text in printed_paragraphs(document)]
            assert lines(folder, f"{name}.docx", act) == wanted, (name, act)
