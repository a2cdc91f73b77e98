"""Every character of a Word file is accounted for, whatever is in it and in every view."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from draftbench.errors import InputError
from draftbench.formats.docx.read.reader import read_docx
from support.accounting import accounted
from support.laws import examples
from support.lists import abstract, level, num, word_file

SHARED = Path(__file__).parents[3] / "shared" / "data"
FILES = [
    path for folder in ("docx", "revisions", "mutants") for path in SHARED.glob(f"{folder}/*.docx")
]
VIEWS = ("accepted", "rejected", "marked")
STYLES = "".join(
    f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/></w:style>'
    for key, name in (("T", "Title"), ("H", "heading 2"), ("S", "__Single Txt"), ("N", "_ H_1"))
)
LISTS = (
    abstract(0, level(0), level(1, "lowerLetter", "(%2)"), level(2, "bullet", "\uf0b7"))
    + num(1, 0)
    + abstract(1, level(0, "upperRoman", "%1."))
    + num(2, 1)
)
NOTES = "".join(
    f'<w:footnote w:id="{at}"><w:p><w:r><w:t>Note {at}, para. {at}.</w:t></w:r></w:p></w:footnote>'
    for at in range(1, 5)
)
TEXTS = (
    "Recalling its resolution 55/59,", "Calls upon States to act;", "1.\tUrges all:", "(a) To act;",
    "Annex I", "II. Prevention", "The General Assembly,", " ", "A/RES/55/59", "Contents", "— and",
    "Chapter\t3", "Distr.: General", "12 April 2010", "[shall][should]", "e\u0301", "*", "\u00a0",
)  # fmt: skip
LOOKS = ("", "<w:b/>", "<w:i/>", "<w:vanish/>", "<w:strike/>", '<w:vertAlign w:val="superscript"/>')


@st.composite
def runs(draw: st.DrawFn) -> str:
    text, looks = draw(st.sampled_from(TEXTS)), draw(st.sampled_from(LOOKS))
    run = f'<w:r><w:rPr>{looks}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'
    shape = draw(st.sampled_from(["run"] * 4 + ["ins", "del", "note", "tab", "control", "field"]))
    match shape:
        case "ins":
            return f'<w:ins w:id="1" w:author="A">{run}</w:ins>'
        case "del":
            return f'<w:del w:id="2" w:author="B">{run.replace("w:t", "w:delText")}</w:del>'
        case "note":
            custom = draw(st.sampled_from(["", ' w:customMarkFollows="1"']))
            mark = "<w:t>*</w:t>" if custom else ""
            name = draw(st.integers(1, 5))
            return f'<w:r><w:footnoteReference{custom} w:id="{name}"/>{mark}</w:r>'
        case "tab":
            return "<w:r><w:tab/></w:r>"
        case "control":
            return f"<w:sdt><w:sdtPr/><w:sdtContent>{run}</w:sdtContent></w:sdt>"
        case "field":
            return f'<w:fldSimple w:instr="HYPERLINK http://a.org">{run}</w:fldSimple>'
    return run


@st.composite
def paragraphs(draw: st.DrawFn) -> str:
    style = draw(st.sampled_from(["", "T", "H", "S", "N"]))
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    if draw(st.booleans()):
        number, depth = draw(st.integers(0, 3)), draw(st.integers(0, 3))
        named += f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'
    mark = draw(st.sampled_from(["", "", "", '<w:del w:id="3" w:author="A"/>', "<w:vanish/>"]))
    inner = "".join(draw(st.lists(runs(), max_size=4)))
    return f"<w:p><w:pPr>{named}<w:rPr>{mark}</w:rPr></w:pPr>{inner}</w:p>"


def tables(blocks: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    wide = st.sampled_from(["", '<w:gridSpan w:val="2"/>', "<w:vMerge/>"])
    cells = st.builds(
        lambda properties, inner: f"<w:tc><w:tcPr>{properties}</w:tcPr>{''.join(inner)}</w:tc>",
        wide,
        st.lists(blocks, min_size=1, max_size=2),
    )
    rows = st.lists(cells, min_size=1, max_size=3).map(lambda made: f"<w:tr>{''.join(made)}</w:tr>")
    return st.lists(rows, min_size=1, max_size=3).map(
        lambda made: f"<w:tbl>{''.join(made)}</w:tbl>"
    )


BLOCKS = st.recursive(paragraphs(), tables, max_leaves=6)


@pytest.mark.slow
@settings(max_examples=examples(60), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(BLOCKS, max_size=8).map("".join), st.sampled_from(VIEWS))
def test_every_character_of_any_file_is_accounted_for(body: str, view: str) -> None:
    data = word_file(body, styles=STYLES, numbering=LISTS, footnotes=NOTES)
    accounted(read_docx(data, "a.docx", view))


@pytest.mark.skipif(not FILES, reason="no files of others here")
@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_every_character_of_files_of_others_is_accounted_for(path: Path) -> None:
    for view in VIEWS:
        try:
            accounted(read_docx(path.read_bytes(), path.name, view))
        except InputError:
            assert not zipfile.is_zipfile(path) or path.parent.name == "mutants"
