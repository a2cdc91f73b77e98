"""Redlines on Word files for tests: a file, the text that is read from it, versions of the text."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from draftbench.amend.changesets.editing import between
from draftbench.amend.redlines.marking import advanced, unmarked
from draftbench.amend.redlines.redline import Redline
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from draftbench.formats.docx.read.reader import read_docx
from draftbench.formats.docx.read.revisions import View
from draftbench.formats.safety import open_package
from support.word import ARG, FRONT, MEX, URY, clean, opening

STAMPS = (ARG, URY, MEX)
_WORDS = st.sampled_from(["Peru", "2011", "see annex", "all States", "new"])


def largest(data: bytes, view: View = View.ACCEPTED) -> Document:
    """The text in a file, with its own changes or without them."""
    return max(read_docx(data, "base.docx", view).parts, key=len)


def read(document: Document) -> tuple[bytes, Document]:
    """A Word file of a text, and the text that is read from it."""
    data = clean(document, FRONT, opening_span=opening).data
    return data, largest(data)


def redline(base: Document, *versions: Document) -> Redline:
    """The redline through versions of a text, each by another delegation."""
    made = unmarked(base, base)
    for number, version in enumerate(versions):
        changes = between(made.result, version)
        if changes.changes:
            made = advanced(made, changes, STAMPS[number % len(STAMPS)])
    return made


def clause_at(base: Document, words: str) -> int:
    """The place of the first clause with these words."""
    return next(n for n, clause in enumerate(base) if words in clause.text.text)


def with_text(document: Document, at: int, text: RichText | str) -> Document:
    """The text with other words in the clause at a place."""
    clauses = list(document.clauses)
    rich = text if isinstance(text, RichText) else RichText(text)
    clauses[at] = replace(clauses[at], text=rich)
    return document.with_clauses(tuple(clauses))


def without(document: Document, at: int) -> Document:
    """The text without the clause at a place."""
    return document.with_clauses(tuple(c for n, c in enumerate(document) if n != at))


def with_new(document: Document, at: int, kind: ClauseKind, text: str) -> Document:
    """The text with a new clause before that at a place."""
    new = Clause(ClauseId(f"new{at}"), kind, RichText(text))
    return document.with_clauses((*document.clauses[:at], new, *document.clauses[at:]))


def moved(document: Document, at: int, to: int) -> Document:
    """The text with a clause at another place among the others."""
    clauses = list(document.clauses)
    clauses.insert(to, clauses.pop(at))
    return document.with_clauses(tuple(clauses))


def xml(data: bytes, part: str = "word/document.xml") -> str:
    """A part of a file."""
    return open_package(data, "made")[part].decode()


@st.composite
def tables_changed(draw: st.DrawFn, document: Document, name: str) -> Document:
    """The text with tables that were reworded, got and lost rows, moved, came or went."""
    clauses = list(document.clauses)
    acts = st.lists(st.sampled_from(["words", "rows", "move", "new", "go"]), max_size=3)
    for number, act in enumerate(draw(acts)):
        tables = [n for n, c in enumerate(clauses) if c.kind is ClauseKind.TABLE]
        tops = [n for n, c in enumerate(clauses) if c.parent is None]
        if act == "new":
            text = "\n".join(draw(st.lists(st.just("A\tB") | st.just("C\tD"), min_size=1)))
            new = Clause(ClauseId(f"{name}{number}"), ClauseKind.TABLE, RichText(text))
            clauses.insert(draw(st.sampled_from(tops)), new)
        elif tables:
            at = draw(st.sampled_from(tables))
            if act == "move":
                table = clauses.pop(at)
                clauses.insert(draw(st.sampled_from([n for n in tops if n < len(clauses)])), table)
            elif act == "go" and len(clauses) > 2:
                del clauses[at]
            else:
                text = draw(_reworded(clauses[at].text.text, rows=act == "rows"))
                clauses[at] = replace(clauses[at], text=RichText(text))
    return document.with_clauses(tuple(clauses))


@st.composite
def _reworded(draw: st.DrawFn, text: str, *, rows: bool) -> str:
    """The text of a table with other words in cells, or (``rows``) with other rows too."""
    lines = [line.split("\t") for line in text.split("\n")]
    for _ in range(draw(st.integers(1, 3))):
        row = draw(st.integers(0, len(lines) - 1))
        if rows and draw(st.booleans()):
            if draw(st.booleans()) and len(lines) > 1:
                del lines[row]
            else:
                lines.insert(row, [draw(_WORDS) for _ in lines[0]])
            continue
        cell = draw(st.integers(0, len(lines[row]) - 1))
        words = lines[row][cell].split(" ")
        words[draw(st.integers(0, len(words) - 1))] = draw(_WORDS | st.just(""))
        lines[row][cell] = " ".join(words).strip()
    return "\n".join("\t".join(line) for line in lines)
