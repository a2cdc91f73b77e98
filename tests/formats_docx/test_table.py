"""Texts side by side."""

from __future__ import annotations

import zipfile
from io import BytesIO

from lxml import etree

from draftbench.app.outputs.sidebyside import side_table
from draftbench.compare.comparison import Comparison, Row
from draftbench.compare.links import Alignment, Link, Mode, Relation
from draftbench.document import ClauseId, ClauseKind, Document, Mark, MarkKind, RichText
from draftbench.formats.docx.names import q
from draftbench.formats.docx.template.package import Package
from draftbench.formats.docx.track.proof import verify
from draftbench.formats.docx.write.runs import Typesetter
from draftbench.formats.table.word import word_file
from support.word import FRONT, clause

LEFT = Document(
    "base",
    (
        clause("a", ClauseKind.OPERATIVE, "Urges all States to act;"),
        clause("b", ClauseKind.OPERATIVE, "Calls upon donors."),
    ),
    "Base text",
)
RIGHT = Document(
    "other", (clause("x", ClauseKind.OPERATIVE, "Urges Member States to act;"),), "Other text"
)


def made() -> etree._Element:
    a, x = (ClauseId("a"),), (ClauseId("x"),)
    link = Link(a, x, Relation.CHANGED, 0.84, "nearly the same words")
    alignment = Alignment(LEFT, RIGHT, Mode.VERSIONS, (link,), (ClauseId("b"),), ())
    comparison = Comparison(
        (LEFT, RIGHT), 0, (Row((a, x), (link,)), Row(((ClauseId("b"),), ()))), (None, alignment)
    )
    data = word_file(side_table(comparison), FRONT).data
    assert verify(data).sound
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return etree.fromstring(archive.read("word/document.xml"))


def cells(root: etree._Element) -> list[list[str]]:
    return [
        ["\n".join("".join(t.text for t in p.iter(q("t"))) for p in c.iter(q("p"))) for c in row]
        for row in (list(r.iter(q("tc"))) for r in root.iter(q("tr")))
    ]


def test_each_text_has_a_column_and_gaps_are_said() -> None:
    found = cells(made())
    assert found[0] == ["Base text (base)", "Other text"]
    assert found[1][0] == "OP 1  Urges all States to act;"
    assert found[2][1] == "No counterpart"


def test_differences_are_marked_against_the_base() -> None:
    second = list(made().iter(q("tr")))[1]
    looks = {
        "".join(t.text for t in run.iter(q("t"))).strip(): {p.tag for p in run.find(q("rPr"))}
        for run in second.iter(q("r"))
        if run.find(q("rPr")) is not None
    }
    assert q("strike") in looks["all"]
    assert q("u") in looks["Member"]


def test_relation_and_reason_stand_below() -> None:
    said = "Changed: nearly the same words\nweaker: “all” → –"
    assert cells(made())[1][1].endswith(said)


def test_the_page_lies_down_the_head_repeats_and_rows_hold_together() -> None:
    root = made()
    assert root.find(f".//{q('pgSz')}").get(q("orient")) == "landscape"
    rows = list(root.iter(q("trPr")))
    assert rows[0].find(q("tblHeader")) is not None
    assert all(row.find(q("cantSplit")) is not None for row in rows)


def test_struck_words_are_struck_in_word() -> None:
    text = RichText("Urges all States", (Mark(6, 9, MarkKind.STRIKE),))
    runs = Typesetter(Package()).elements(text)
    struck = [
        run.findtext(q("t")) for run in runs if run.find(f"{q('rPr')}/{q('strike')}") is not None
    ]
    assert struck == ["all"]
