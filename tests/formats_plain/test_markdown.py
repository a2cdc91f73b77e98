"""Markdown is read as drafters write it, and plain texts are not taken for it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftbench.document import Clause, ClauseKind, Document, MarkKind, RichText
from draftbench.formats.imported import Imported, Use
from draftbench.formats.plain.inline import read_inline
from draftbench.formats.plain.markdown import is_markdown
from draftbench.formats.plain.reader import read_text
from draftbench.formats.plain.traced import Traced
from support.accounting import accounted


def read(text: str) -> Imported:
    imported = read_text(text, "x.md")
    accounted(imported)
    return imported


def clauses(text: str) -> list[tuple[str, str, str]]:
    return [
        (c.kind.value, c.label, c.text.plain) for part in read(text).parts for c in part.clauses
    ]


def texts(text: str) -> list[str]:
    return [plain for _, _, plain in clauses(text)]


def codes(imported: Imported) -> list[tuple[str, int]]:
    return [(note.code, note.line) for note in imported.notes]


def inline(text: str) -> tuple[str, list[tuple[str, str, str]]]:
    """The text without its signs, and what is marked as what."""
    marked = read_inline(Traced.of(text, 0, len(text)))
    clean = marked.content.text
    return clean, [(clean[m.start : m.end], m.kind.value, m.value) for m in marked.marks]


# inside a paragraph


@pytest.mark.parametrize(
    ("text", "clean", "marks"),
    [
        ("*Urges* all", "Urges all", [("Urges", "italic", "")]),
        ("_Urges_ all", "Urges all", [("Urges", "italic", "")]),
        ("**Urges** and __asks__", "Urges and asks", [("Urges", "bold", ""), ("asks", "bold", "")]),
        (
            "***Urges***",
            "Urges",
            [("Urges", "bold", ""), ("Urges", "italic", "")],
        ),
        ("~~all~~ some", "all some", [("all", "strike", "")]),
        ("dry~~, and clean~~;", "dry, and clean;", [(", and clean", "strike", "")]),
        ("*a **b** c*", "a b c", [("b", "bold", ""), ("a b c", "italic", "")]),
        ("un*friendly*", "unfriendly", [("friendly", "italic", "")]),
        ("snake_case_name and A_1_2", "snake_case_name and A_1_2", []),
        ("2*3*4 = 24", "2*3*4 = 24", []),
        ("Vienna* and Rome* met", "Vienna* and Rome* met", []),
        ("* alone *", "* alone *", []),
        (r"\*not\* and \[EU: x\]", "*not* and [EU: x]", []),
        ("a `*b*` c", "a *b* c", []),
        ("``a ` b``", "a ` b", []),
        ("one<br>two", "one two", []),
        ("<i>x</i> <b>y</b> <u>z</u> <s>q</s>", "x y z q",
         [("x", "italic", ""), ("y", "bold", ""), ("z", "underline", ""), ("q", "strike", "")]),
        ("<i>x", "<i>x", []),
        ("see <https://un.org/a_b_c>", "see https://un.org/a_b_c",
         [("https://un.org/a_b_c", "link", "https://un.org/a_b_c")]),
        ("<a@un.org>", "a@un.org", [("a@un.org", "link", "mailto:a@un.org")]),
        ("[the *Charter*](https://un.org \"t\") says", "the Charter says",
         [("the Charter", "link", "https://un.org"), ("Charter", "italic", "")]),
        ("[shall](should) [States](s)", "[shall](should) [States](s)", []),
        ("[shall][should] [EU: all] [[a] b]", "[shall][should] [EU: all] [[a] b]", []),
        ("[EU: see [report](report.pdf)]", "[EU: see report]", [("report", "link", "report.pdf")]),
        ("![a map](map.png)", "a map", []),
        ("*a", "*a", []),
        ("**a*", "*a", [("a", "italic", "")]),
        ("~~~a~~~", "~~~a~~~", []),
    ],
)  # fmt: skip
def test_marks(text: str, clean: str, marks: list[tuple[str, str, str]]) -> None:
    found, kinds = inline(text)
    assert found == clean
    assert sorted(kinds) == sorted(marks)


# paragraphs


def test_headings_of_both_kinds() -> None:
    imported = read("Draft text\n=====\n\nI. Work\n---\n\n### A. *More* ###\n\n1. It met.\n")
    kinds = [(c.kind, c.text.text, c.label) for part in imported.parts for c in part]
    assert [text for _, text, _ in kinds] == ["Draft text", "Work", "More", "It met."]
    assert kinds[0][0] is ClauseKind.TITLE
    assert kinds[1][0] is kinds[2][0] is ClauseKind.HEADING


def test_hard_wrapped_paragraphs_are_joined() -> None:
    text = (
        "The Board,\n\nRecalling its decision\non the matter of\ntrees\\\nand water,\n\n"
        "1. Urges all\n   States;\n2. Requests more.\n"
    )
    assert texts(text) == [
        "The Board,",
        "Recalling its decision on the matter of trees and water,",
        "Urges all States;",
        "Requests more.",
    ]
    assert [code for code, _ in codes(read(text))] == ["joined-lines"]


def test_a_clause_a_line_is_not_joined() -> None:
    text = "The Board,\nRecalling it,\nNoting that,\nOP1. Urges all;\nOP2. Asks more."
    assert texts(text) == [
        "The Board,",
        "Recalling it,",
        "Noting that,",
        "Urges all;",
        "Asks more.",
    ]


def test_lists_in_lists() -> None:
    text = (
        "The Board,\n\nRecalling it,\n\n1. Urges States:\n\n    (a) To dig:\n\n"
        "        (i) Here;\n        (ii) There;\n\n    (b) To share;\n\n2. Decides.\n"
    )
    found = [(c.kind.value, c.label, c.level) for c in read(text).parts[0]]
    assert found[2:] == [
        ("operative", "1.", 0),
        ("item", "(a)", 1),
        ("item", "(i)", 2),
        ("item", "(ii)", 2),
        ("item", "(b)", 1),
        ("operative", "2.", 0),
    ]


@pytest.mark.parametrize("sign", "-*")
def test_bullets(sign: str) -> None:
    text = f"The Board,\n\nRecalling it,\n\n1. Urges:\n\n{sign} Trees;\n{sign} Water.\n\n2. Asks."
    found = clauses(text)
    assert [plain for *_, plain in found][3:5] == ["Trees;", "Water."]
    assert [kind for kind, *_ in found][3:5] == ["item", "item"]


def test_a_plus_as_bullet() -> None:
    assert texts("It needs:\n\n+ Trees;\n+ Water.")[1:] == ["Trees;", "Water."]


def test_tables_become_rows() -> None:
    text = "| State | Name |\n|:--|--:|\n| Mali | *Awa* |\n| Peru | a\\|b |\n\nAfter it."
    imported = read(text)
    (table,) = [c for part in imported.parts for c in part if c.kind is ClauseKind.TABLE]
    assert table.text.plain == "State\tName\nMali\tAwa\nPeru\ta|b"


def test_quotes_and_dividers() -> None:
    text = "> The Board met\n> in the hall.\n\n***\n\n> > It ended."
    assert texts(text) == ["The Board met in the hall.", "It ended."]


def test_footnotes_of_more_than_one_paragraph() -> None:
    text = "It met[^a-note] and *left*.[^2]\n\n[^a-note]: First.\n\n    Second *part*.\n[^2]: A/1\n"
    (clause,) = read(text).parts[0].clauses
    assert clause.text.plain == "It met and left."
    assert [note.text.text for note in clause.text.notes] == ["First. Second part.", "A/1"]
    assert clause.text.notes[0].text.marks


def test_comments_are_left_out_and_said() -> None:
    imported = read("It met <!-- why? -->here.\n\n<!--\n\nLong\n-->\nand ended.")
    assert imported.parts[0].clauses[0].text.text == "It met here."
    assert [line for code, line in codes(imported) if code == "comment-left-out"] == [1, 3]


def test_front_matter_is_metadata() -> None:
    text = (
        "---\ntitle: Draft on trees\nsymbol: A/C.3/80/L.5\ndate: 4 May 2026\n---\n\n"
        "The Board,\n\nRecalling it,\n\nUrges all."
    )
    imported = read(text)
    source = imported.parts[0].source
    assert (source.symbol, source.date) == ("A/C.3/80/L.5", "4 May 2026")
    assert texts(text)[0] == "Draft on trees"
    assert ("front-matter", 1) in codes(imported)
    own = read("---\ntitle: Draft\n---\n# Draft\n\nIt met.")
    assert [c.text.text for c in own.parts[0]] == ["Draft", "It met."]


def test_a_divider_at_the_start_is_no_front_matter() -> None:
    assert texts("---\nThe Board met.\n\n---\n") == ["The Board met."]


def test_code_is_kept() -> None:
    imported = read("It met.\n\n```python\n*a* = <b>\n# c\n```\n\nIt ended.")
    assert [c.text.plain for c in imported.parts[0]] == ["It met.", "*a* = <b>", "# c", "It ended."]
    assert ("code-kept", 3) in codes(imported)


def test_mark_up_of_negotiators_is_untouched() -> None:
    text = "The Board,\n\nRecalling it,\n\nOP1. [EU: Urges] [[shall][should]] act [MEX: delete];"
    assert texts(text)[-1] == "[EU: Urges] [[shall][should]] act [MEX: delete];"


# what is Markdown


@pytest.mark.parametrize(
    "text",
    [
        "# Draft\n\n1. We **urge** all.",
        "# Draft\n\nSee [it](https://un.org).",
        "It met.[^1]\n\n[^1]: A/1.\n\n```\nx\n```",
        "# T\n\n| a | b |\n|---|---|\n| c | d |",
    ],
)
def test_markdown_is_told_by_its_signs(text: str) -> None:
    assert is_markdown(text, "x.txt")


@pytest.mark.parametrize(
    "text",
    [
        "1. *Urges* all;\n2. **Asks** [shall][should] A_RES_55_59 more.",
        "The text* was agreed.\n\n* By most.",
        "[^1]: A/1.\n\nIt met.[^1]",
        "------\n\nBoth | neither\n\n======",
        "**General Assembly**Distr.: General",
        "#1 of the list\n#2 of the list\n**bold** text",
    ],
)
def test_plain_texts_are_not_taken_for_it(text: str) -> None:
    assert not is_markdown(text, "x.txt")
    assert is_markdown(text, "X.MD")


# the law


_SIGNS = (
    "# A¦## B ##¦Title¦===¦---¦***¦* a¦+ b¦- c¦1. Urges¦(a) to¦    deep¦> q¦>> r¦| a | b |¦|"
    "¦|--|--|¦[^1]: note¦x[^1]¦[t](https://un.org)¦<!-- c¦c -->¦```¦~~~¦`a`¦*¦**¦_¦__¦~~¦a¦b"
    "¦\\*¦\\¦\ufeff¦\ufffc¦\x01¦e\u0301¦*\u0301¦<!-- -->\u0301¦<i>¦</i>¦<br>¦Recalling it,"
    "¦title: T¦The Board,¦[EU: x]¦\t"
)
_PIECES = st.sampled_from(_SIGNS.split("¦"))
_GLUE = st.sampled_from(["\n", "\n\n", " ", "", "\\\n", "  \n", "\r\n", "\f", "\u2029", "|"])


@st.composite
def markdown(draw: st.DrawFn) -> str:
    pieces = draw(st.lists(st.one_of(_PIECES, st.text(max_size=6)), max_size=25))
    start = draw(st.sampled_from(["", "", "---\n"]))
    return start + "".join(piece + draw(_GLUE) for piece in pieces)


@given(markdown())
def test_every_character_has_one_use(text: str) -> None:
    read(text)


# the sample


def written(document: Document) -> str:
    """The text as Markdown."""
    lines: list[str] = []
    notes: list[str] = []
    for clause in document:
        text = signed(clause.text, notes)
        if clause.kind is ClauseKind.HEADING:
            text = f"{'#' * clause.level} {clause.label} {text}"
        elif clause.label:
            text = f"{'    ' * clause.level}{clause.label} {text}"
        lines += [text, ""]
    return "\n".join([*lines, *notes])


def signed(text: RichText, notes: list[str]) -> str:
    """Italics between stars, notes as [^n]."""
    found = []
    for at, char in enumerate(text.text):
        found += ["*" for m in text.marks if m.kind is MarkKind.ITALIC and at in (m.start, m.end)]
        if char == "\ufffc":
            note = text.notes[text.text.count("\ufffc", 0, at)]
            notes += [f"[^{note.label}]: {signed(note.text, notes)}", ""]
        found.append(f"[^{note.label}]" if char == "\ufffc" else char)
    found += ["*" for m in text.marks if m.kind is MarkKind.ITALIC and m.end == len(text.text)]
    return "".join(found)


def known(clause: Clause) -> tuple[object, ...]:
    return (
        clause.kind,
        clause.label,
        clause.level,
        clause.text.text,
        [m for m in clause.text.marks if m.kind is MarkKind.ITALIC],
        [note.text.text for note in clause.text.notes],
    )


@pytest.mark.parametrize("name", ["declaration", "recommendations", "elements"])
@pytest.mark.parametrize("wrapped", [False, True])
def test_the_sample_written_as_markdown_is_the_same(
    report: Imported, name: str, wrapped: bool
) -> None:
    document = report.part(name)
    assert document is not None
    text = written(document)
    if wrapped:
        from textwrap import fill

        text = "\n".join(
            line if line.startswith(("#", "[^")) else fill(
                line, 76, subsequent_indent=" " * (len(line) - len(line.lstrip())),
                break_long_words=False, break_on_hyphens=False,
            )
            for line in text.split("\n")
        )  # fmt: skip
    again = read(text)
    found = [known(clause) for part in again.parts for clause in part]
    assert found == [known(clause) for clause in document]
    assert not [span for span in again.spans if span.use is Use.LEFTOVER]


def test_what_made_a_paragraph_of_a_rolling_text_does_not_end_the_text() -> None:
    text = (
        "# Statement on rivers\n\n*The Ministers*,\n\n*Recalling* the pact,\n\n"
        "1. Agree to meet;\n\n*(Open: 1 pair of brackets)*\n\n2. **Ask for boats;**\n\n"
        "*(New, by Georgia, am-6.)*\n\n3. Decide to build a port.\n"
    )
    (part,) = read(text).parts
    kinds = [(c.kind.value, c.label) for c in part.clauses]
    assert [kind for kind in kinds if kind[0] in ("operative", "note")] == [
        ("operative", "1."),
        ("note", ""),
        ("operative", "2."),
        ("note", ""),
        ("operative", "3."),
    ]
