"""The three samples of this project, and mark-up of every shape."""

from __future__ import annotations

import unicodedata
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree

from draftbench.document import Document, MarkKind
from draftbench.formats.akn.reader import read_akn
from draftbench.formats.imported import Imported
from draftbench.formats.reading import read
from support.accounting import accounted
from support.checkout import ROOT

SAMPLES = Path(__file__).parents[1] / "data" / "akn"
LEAD_IN = (
    "At its 6th meeting, on 27 May 2009, the Meeting considered and adopted the following "
    "declaration prepared by the heads of delegations present at the Meeting:"
)
REPORT = ROOT / "resources" / "samples" / "A_CONF.213_RPM.1_1.txt"


def sample(name: str, view: str = "accepted") -> Imported:
    imported = read((SAMPLES / f"sample_{name}.xml").read_bytes(), f"{name}.xml", view=view)
    accounted(imported)
    return imported


def part(imported: Imported, name: str) -> Document:
    found = imported.part(name)
    assert found is not None
    return found


def facts(document: Document) -> list[tuple[object, ...]]:
    return [
        (
            clause.kind,
            clause.label,
            clause.level,
            clause.text.text,
            [(note.label, note.text.plain) for note in clause.text.notes],
            "" if clause.parent is None else document[clause.parent].text.text,
        )
        for clause in document
    ]


def test_the_declaration_is_what_the_report_has() -> None:
    marked, typed = sample("seed_declaration"), read(REPORT.read_bytes(), REPORT.name)
    declaration = facts(part(marked, "declaration"))
    assert [fact[:4] for fact in declaration[:2]] == [
        ("title", "A.", 0, "Declaration"),
        (
            "paragraph",
            "5.",
            0,
            LEAD_IN,
        ),
    ]
    assert declaration[2:-2] == facts(part(typed, "declaration"))
    assert [fact[:4] for fact in declaration[-2:]] == [
        ("annex", "", 0, "Annex I"),
        ("heading", "", 1, part(typed, "elements").title),
    ]
    assert facts(part(marked, "elements")) == facts(part(typed, "elements"))
    assert marked.notes == ()


def test_ids_are_the_lasting_ones_of_the_file() -> None:
    declaration = part(sample("seed_declaration"), "declaration")
    ids = [clause.id for clause in declaration]
    assert {"pp-01", "pp-02", "op-06"} <= set(ids)
    assert "preamble__container_2__list_1__item_1" in ids


def test_references_are_links() -> None:
    declaration = part(sample("seed_declaration"), "declaration")
    links = [
        (clause.text.text[mark.start : mark.end], mark.value)
        for clause in declaration
        for mark in clause.text.marks
        if mark.kind is MarkKind.LINK
    ]
    assert links[1] == (
        "resolution 63/193",
        "/akn/un/statement/deliberation/un-ga/2008-12-18/63-193/!main",
    )


def test_an_amendment_list_gives_its_amendments_and_the_texts_they_quote() -> None:
    imported = sample("amendments")
    assert [(p.name, p.source.symbol, len(p)) for p in imported.parts] == [
        ("amendment-1", "A.1", 8),
        ("amendment-2", "A.2", 7),
        ("amendment-2.quoted-1", "A.2", 1),
        ("amendment-3", "A.3", 9),
        ("amendment-3.quoted-1", "A.3", 2),
        ("amendment-3.quoted-2", "A.3", 1),
    ]
    quoted = [fact[:2] for fact in facts(part(imported, "amendment-3.quoted-1"))]
    assert quoted == [("operative", "2."), ("operative", "3.")]
    assert [note.code for note in imported.notes] == ["quoted-text"] * 3


@pytest.mark.parametrize(
    ("view", "labels"),
    [
        ("accepted", ["1.", "4.", "5.", "6.", "7.", "8."]),
        ("rejected", ["1.", "4.", "5.", "6."]),
    ],
)
def test_the_redline_is_read_in_both_views(view: str, labels: list[str]) -> None:
    (draft,) = sample("consolidated_redline", view).parts
    assert [clause.label for clause in draft if clause.kind == "operative"] == labels
    preambular = [clause.id for clause in draft if clause.kind == "preambular"]
    assert preambular == ["pp-04", "pp-07", "pp-05"] + ["pp-12"] * (view == "rejected")
    first = next(clause for clause in draft if clause.id == "op-01").text.text
    assert ("evidence-based" in first, "Salvador" in first) == (
        view == "accepted",
        view != "accepted",
    )


MARK_UP = """preface preamble mainBody container formula recitals recital paragraph num heading
content list intro point wrapUp blockList item p i ref ins del authorialNote quotedStructure table
tr td section statement attachment novelty ul li sup crossHeading conclusions hcontainer"""
NAMES = st.sampled_from(MARK_UP.split())
WORDS = st.text(st.sampled_from("abI (1.)\n,;:é\u0301“ "), max_size=12)
TREES = st.recursive(
    st.tuples(NAMES, WORDS, WORDS, st.just([])),
    lambda inner: st.tuples(NAMES, WORDS, WORDS, st.lists(inner, max_size=4)),
    max_leaves=25,
)


def built(tree: tuple[str, str, str, list[object]]) -> etree._Element:
    name, text, tail, inner = tree
    element = etree.Element(name)
    element.text, element.tail = text, tail
    for one in inner:
        element.append(built(one))  # type: ignore[arg-type]
    return element


@given(TREES)
@example(("formula", "", "", [("preface", "", "I", []), ("p", "", "", [])]))
def test_no_mark_up_loses_a_word_or_breaks_the_reader(
    tree: tuple[str, str, str, list[object]],
) -> None:
    root = etree.Element("akomaNtoso")
    statement = etree.SubElement(root, "statement")
    statement.append(built(tree))
    statement[0].tail = None
    data = etree.tostring(root)
    for view in ("accepted", "rejected", "marked"):
        accounted(read_akn(etree.fromstring(data), data, "a.xml", view))
    imported = read_akn(etree.fromstring(data), data, "a.xml", "marked")
    said = unicodedata.normalize("NFD", "".join(str(text) for text in root.itertext()))
    kept = Counter(unicodedata.normalize("NFD", imported.text))
    for letter in "abI":
        assert kept[letter] == said.count(letter)
