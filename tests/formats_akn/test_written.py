"""Texts written as Akoma Ntoso: valid, by the guidelines, and the same when they are read again."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree

from amend.strategies import documents
from draftbench.amend.notation.markup_reader import opening_span
from draftbench.document import (
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    Mark,
    MarkKind,
    Note,
    RichText,
    Source,
)
from draftbench.document.counting import silenced
from draftbench.formats.akn.metadata import Taken
from draftbench.formats.akn.writer import akn_file
from draftbench.formats.reading import read
from draftbench.resources import resource

SEED = "A_CONF.213_RPM.1_1.txt"
LABELS = ["", "(a)", "3.", "•", "7 bis", "§ 1"]
WORDS = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffc\ufffe\uffff"),
    max_size=8,
)


def again(document: Document) -> Document:
    (found,) = read(akn_file(document, opening_span=opening_span).data, "t.xml").parts
    return found


def of(kind: ClauseKind, words: RichText | str, name: str = "c", **more: object) -> Clause:
    text = RichText(words) if isinstance(words, str) else words
    return Clause(ClauseId(name), kind, text, **more)  # type: ignore[arg-type]


def root(document: Document) -> etree._Element:
    return etree.fromstring(akn_file(document, opening_span=opening_span).data)


@st.composite
def wild(draw: st.DrawFn) -> Document:
    """Texts of all kinds of clauses in any order, with any words and labels."""
    document = draw(documents())
    clauses: list[Clause] = []
    for clause in document:
        kind = clause.kind
        if kind is not ClauseKind.ITEM and draw(st.booleans()):
            kind = draw(st.sampled_from(ClauseKind))
        text = clause.text
        if draw(st.integers(0, 3)) == 0:
            text = RichText(draw(WORDS))
        elif draw(st.integers(0, 5)) == 0:
            text = RichText("a\tb\n c  ")
        elif draw(st.integers(0, 3)) == 0 and len(text) > 2:
            mark = draw(st.sampled_from(MarkKind))
            value = draw(st.sampled_from(["https://undocs.org/A/RES/1", "no address at all"]))
            text = RichText(
                text.text,
                (*text.marks, Mark(1, 3, mark, value if mark is MarkKind.LINK else "")),
                text.notes,
            )
        level = clause.level
        if kind is ClauseKind.HEADING:
            level = draw(st.integers(0, 3))
        label = draw(st.sampled_from(LABELS))
        clauses.append(Clause(clause.id, kind, text, label, level, clause.parent))
    return document.with_clauses(tuple(clauses))


UNNUMBERED = Document(
    "base",
    tuple(
        of(ClauseKind.OPERATIVE, "Urges States.", f"b{at}", label=label)
        for at, label in enumerate(("", "3."))
    ),
)
"""One paragraph without a number before another: what is read has no number for it."""


@given(wild())
@example(UNNUMBERED)
def test_every_text_is_valid_and_the_same_when_it_is_read_again(document: Document) -> None:
    assert again(document).clauses == silenced(document).clauses


def test_the_texts_of_the_sample_report_are_the_same_again() -> None:
    for part in read(resource("samples", SEED).read_bytes(), SEED).parts:
        found = again(part)
        assert found.clauses == part.clauses
        assert found.fingerprint == part.fingerprint
        assert (found.name, found.title, found.kind) == (part.name, part.title, part.kind)
        assert (found.source.symbol, found.source.date) == (part.source.symbol, part.source.date)


def test_it_is_laid_out_by_the_guidelines() -> None:
    note = Note("n", "1", RichText("A/RES/63/193."))
    text = Document(
        "declaration",
        (
            of(ClauseKind.TITLE, "Declaration", "t"),
            of(ClauseKind.ORGAN, "The Meeting,", "o"),
            of(ClauseKind.PREAMBULAR, "Bearing in mind its mandate,", "p"),
            of(ClauseKind.HEADING, "Aims", "h", level=1),
            of(
                ClauseKind.OPERATIVE,
                RichText("Urges States to:\ufffc", (), (note,)),
                "op1",
                label="1.",
            ),
            of(ClauseKind.ITEM, "Act;", "a", label="(a)", level=1, parent=ClauseId("op1")),
            of(ClauseKind.OPERATIVE, "Decides to meet.", "op2", label="2."),
            of(ClauseKind.CLOSING, "2nd plenary meeting", "e"),
        ),
        "Declaration",
        "declaration",
        "en",
        Source(symbol="A/CONF.213/L.1", date="2010-04-17"),
    )
    tree = root(text)
    names = {
        "a": "http://docs.oasis-open.org/legaldocml/ns/akn/3.0",
    }

    def found(path: str) -> list[str]:
        return [str(one) for one in tree.xpath(path, namespaces=names)]

    assert found("//a:statement/@name") == ["declarationDraft"]
    assert found("//a:docTitle/text()") == ["Declaration"]
    assert found("//a:formula/@name") == ["enactingFormula"]
    assert found("//a:preamble/a:container/@name") == ["Bearing in mind"]
    opened = found("//a:i[@class='openingPhrase']/text()")
    assert opened == ["The Meeting", "Bearing in mind", "Urges", "Decides"]
    assert found("//a:mainBody/a:section/a:heading/text()") == ["Aims"]
    assert found("//a:paragraph/a:num/text()") == ["1.", "2."]
    assert found("//a:paragraph/@eId") == ["sec_1__para_1", "sec_1__para_2"]
    assert found("//a:point/@eId") == ["sec_1__para_1__point_a"]
    assert found("//a:list/a:intro/a:p/a:sup/a:authorialNote/@marker") == ["1"]
    assert found("//a:conclusions//a:p/text()") == ["2nd plenary meeting"]
    assert found("//a:FRBRnumber/@showAs") == ["A/CONF.213/L.1"]
    assert found("//a:paragraph/@GUID") == ["op1", "op2"]
    assert again(text).clauses == text.clauses


def test_a_file_that_somebody_went_on_working_in_loses_nothing() -> None:
    text = Document(
        "declaration",
        (
            of(ClauseKind.ORGAN, "The Meeting,", "o"),
            of(ClauseKind.PREAMBULAR, "Bearing in mind its mandate,", "p"),
            of(ClauseKind.OPERATIVE, "Urges States to act;", "op1", label="1."),
            of(ClauseKind.OPERATIVE, "Decides to meet.", "op2", label="2."),
        ),
        kind="declaration",
    )
    data = akn_file(text).data
    more = b"<paragraph><num>3.</num><content><p>Thanks the host.</p></content></paragraph>"
    (found,) = read(data.replace(b"</mainBody>", more + b"</mainBody>"), "t.xml").parts
    assert [c.text.plain for c in found][-1] == "Thanks the host."
    assert [c.id for c in found][:4] == ["o", "p", "op1", "op2"]
    (found,) = read(data.replace(b"States to", b"<b>all</b> States to"), "t.xml").parts
    assert found[ClauseId("op1")].text.plain == "Urges all States to act;"
    (found,) = read(data.replace(b"Urges States", b"Urges <ins>all</ins> States"), "t.xml").parts
    assert found[ClauseId("op1")].text.plain == "Urges all States to act;"


def test_control_characters_are_left_out_and_said() -> None:
    text = Document("t", (of(ClauseKind.OPERATIVE, "Urges\x01 States."),))
    made = akn_file(text)
    assert "Control characters" in made.losses[0]
    assert read(made.data, "t.xml").parts[0].clauses[0].text.plain == "Urges States."


def test_a_text_without_clauses_is_a_valid_file() -> None:
    assert again(Document("t", ())).clauses == ()


def test_where_words_come_from_stands_in_the_metadata() -> None:
    source = Document("elements", (of(ClauseKind.PARAGRAPH, "We urge.", "e 1"),), "Elements")
    text = Document("draft", (of(ClauseKind.OPERATIVE, "Urges.", "op1", label="1."),))
    taken = {ClauseId("op1"): (Taken(source, ClauseId("e 1"), "Elements, 1"),)}
    data = akn_file(text, taken=taken).data
    (one,) = etree.fromstring(data).iter("{*}implicitReference")
    assert one.get("for") == "#para_1"
    assert one.get("refersTo") == "#derivedFrom"
    assert one.get("href", "").endswith("/elements/eng@/!main#e-1")
    assert one.get("showAs") == "Elements, 1"
    assert read(data, "t.xml").parts[0].clauses == text.clauses
