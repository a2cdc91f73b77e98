"""A paragraph that becomes an item by its automatic number."""

import pytest

from draftbench.app.imports.importing import Choices, batch
from draftbench.app.imports.incoming import read_incoming
from draftbench.app.texts.circulated import Versions
from draftbench.app.workbench import Workbench
from draftbench.formats.reading import read
from support.lists import abstract, level, num, word_file
from support.revised import paragraph, run, tracked

NUMBERS = abstract(0, level(0), level(1, "lowerLetter", "(%2)")) + num(1, 0)


def numbered(depth, *content, was=None, looks=""):
    own = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="1"/></w:numPr>{looks}'
    if was is not None:
        old = f'<w:numPr><w:ilvl w:val="{was}"/><w:numId w:val="1"/></w:numPr>'
        own += tracked("pPrChange", f"<w:pPr>{old}</w:pPr>", author="MEX")
    return paragraph(*content, properties=own)


def file(*, demoted, centred=False):
    old = "<w:pPr></w:pPr>"
    centre = '<w:jc w:val="center"/>' + tracked("pPrChange", old, author="MEX") if centred else ""
    body = (
        paragraph(run("Resolution on lakes"), properties=centre)
        + paragraph(run("The General Assembly,"))
        + numbered(0, run("Urges States to protect lakes:"))
        + numbered(1, run("To build walls;"))
        + numbered(1 if demoted else 0, run("Invites owners to plant trees;"), was=0)
        + numbered(0, run("Requests "), run("all ", "ins by MEX"), run("reports."), looks="")
    )
    return word_file(body, numbering=NUMBERS)


@pytest.mark.parametrize(("demoted", "centred"), [(True, False), (True, True), (False, True)])
def test_only_what_is_left_as_it_is_is_said_to_be(tmp_path, demoted, centred):
    data = file(demoted=demoted, centred=centred)
    base = read(data, "lakes.docx", view="rejected").parts[0]
    with Workbench.create(tmp_path / "p.draftbench", base) as bench:
        sent = read_incoming("mex.docx", data, Versions.in_project(bench))
        found = batch(bench.state, [sent], bench.next_number, Choices())
    assert len(found.amendments) == 1 + demoted
    said = [str(one.message) for one in found.doubts if one.code == "format-changes"]
    count = centred + (not demoted)
    assert [one.split()[0] for one in said] == (
        ["One" if count == 1 else str(count)] if count else []
    )
