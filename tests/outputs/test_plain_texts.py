"""Clean and rolling texts as plain text and Markdown: read again, they say the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftbench.document import Clause, ClauseId, ClauseKind, Document, Mark, MarkKind, RichText
from draftbench.formats.docx.template.frontmatter import FrontMatter
from draftbench.formats.prose.prose import plain_prose, prose_text
from draftbench.formats.reading import read

BASE = """The General Assembly,

Recalling its resolution 60/147 of 16 December 2005, and *all* earlier_resolutions_ on reparation,

Concerned at `harm` done to rivers, lakes and coasts <everywhere>,

1. Calls upon States to protect rivers [and wetlands];

2. Requests the Secretary-General:

(a) To report on lakes;

(b) To convene a meeting of experts;

3. Decides to remain seized of the matter.
"""
NO_MASTHEAD = FrontMatter()


def again(data: bytes, name: str) -> Document:
    (text,) = read(data, name).parts
    return text


def words(text: Document) -> list[tuple[str, str, str]]:
    return [(c.kind.value, c.label, c.text.plain) for c in text]


@pytest.mark.parametrize("ending", [".txt", ".md"])
def test_a_clean_text_reads_again_as_the_same_clauses(ending):
    text = read(BASE.encode(), "rivers.txt").parts[0]
    data = prose_text(plain_prose(text, ""), NO_MASTHEAD, markdown=ending == ".md").data
    assert words(again(data, f"again{ending}")) == words(text)


def test_markdown_keeps_headings_and_looks():
    clauses = (
        Clause(ClauseId("t"), ClauseKind.TITLE, RichText("Rivers")),
        Clause(ClauseId("h"), ClauseKind.HEADING, RichText("General provisions"), level=1),
        Clause(
            ClauseId("p"),
            ClauseKind.PARAGRAPH,
            RichText(
                "Rivers are common goods, whatever their course.",
                (Mark(11, 17, MarkKind.ITALIC), Mark(7, 10, MarkKind.BOLD)),
            ),
            "1.",
        ),
    )
    data = prose_text(plain_prose(Document("d", clauses), ""), NO_MASTHEAD, markdown=True).data
    found = again(data, "rivers.md")
    assert [c.kind for c in found] == [c.kind for c in clauses]
    assert [c.text for c in found] == [c.text for c in clauses]


SIGNS = st.text(st.sampled_from("ab cd*_`~<>[]()#+-|\\!.:;,“”’"), min_size=1, max_size=60)


@given(SIGNS)
def test_no_sign_of_the_words_is_taken_for_markdown(said):
    body = " ".join(f"Rivers {said} end".split())
    clause = Clause(ClauseId("p"), ClauseKind.PARAGRAPH, RichText(body), "1.")
    text = Document("d", (clause,))
    data = prose_text(plain_prose(text, ""), NO_MASTHEAD, markdown=True).data
    assert [c.text.plain for c in again(data, "rivers.md")] == [body]
