"""The form of a table before it is written: what every output of it says."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from draftbench.document import NOTE_MARK, RichText, text_without_notes
from draftbench.formats.imported import Written
from draftbench.language.words import visible
from draftbench.messages import message


class Look(StrEnum):
    """How words are shown."""

    KEPT = "kept"
    INSERTED = "inserted"
    DELETED = "deleted"
    BOLD = "bold"
    QUIET = "quiet"


SIGNS: dict[Look, tuple[str, str]] = {
    Look.INSERTED: ("{+", "+}"),
    Look.DELETED: ("[-", "-]"),
}
"""What stands around marked words where there are no colours (notation: ``amend.notation``)."""


class Tone(StrEnum):
    """What a cell or line is shaded for; the words in it say the same."""

    NONE = ""
    AGREED = "agreed"
    AD_REF = "ad-ref"
    OPEN = "open"
    PARKED = "parked"
    GONE = "gone"
    CONFLICT = "conflict"
    HEAD = "head"


FILLS: dict[Tone, str] = {
    Tone.NONE: "",
    Tone.AGREED: "D9EFD9",
    Tone.AD_REF: "EAF5E0",
    Tone.OPEN: "",
    Tone.PARKED: "FFF3CC",
    Tone.GONE: "ECECEC",
    Tone.CONFLICT: "FBE3DF",
    Tone.HEAD: "EEF1F5",
}
"""The shade of each tone on white paper (six hexadecimal digits). Agreed is green as in drafting
groups of the World Health Organization, parked yellow."""


@dataclass(frozen=True, slots=True)
class Span:
    """Words with their own marks and notes, and how they are shown."""

    text: RichText
    look: Look = Look.KEPT


@dataclass(frozen=True, slots=True)
class Line:
    """A line (paragraph) of a cell; ``small`` in small print."""

    spans: tuple[Span, ...]
    small: bool = False

    @property
    def plain(self) -> str:
        """The line in plain words: marked ones between signs, notes in parentheses."""
        said: list[str] = []
        for span in self.spans:
            before, behind = SIGNS.get(span.look, ("", ""))
            said.append(f"{before}{_with_notes(span.text)}{behind}" if span.text else "")
        return "".join(said)


@dataclass(frozen=True, slots=True)
class Cell:
    """Lines; ``language`` (ISO 639-1) where the words are of a text, else empty: the words are
    those of the program."""

    lines: tuple[Line, ...] = ()
    tone: Tone = Tone.NONE
    language: str = ""

    @property
    def plain(self) -> str:
        """The cell in plain words, its lines on lines of their own."""
        return "\n".join(line.plain for line in self.lines)


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, and its share of the width (of the sum of all)."""

    name: str
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row, one a column. ``group`` names what the row belongs to (a theme, a part
    of the text): where it changes, a line across the table says it. ``frame`` rows are headings
    among the others."""

    cells: tuple[Cell, ...]
    group: str = ""
    frame: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """``stage`` says what the table is ("Voting list"), ``notes`` stand above it, ``after`` below
    it; ``grouping`` is what groups are ("Theme"; empty: there are none). With ``row_heads`` the
    first column names the row. ``language`` (ISO 639-1) is that of the program's own words."""

    stage: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    notes: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    grouping: str = ""
    landscape: bool = True
    row_heads: bool = True
    language: str = "en"

    @property
    def heads(self) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple(column.name for column in self.columns)

    def flat(self) -> tuple[tuple[str, ...], ...]:
        """Heads and rows in plain words, with a first column for the groups where there are
        some: as a spreadsheet has them."""
        grouped = bool(self.grouping)
        head = ((self.grouping,) if grouped else ()) + self.heads
        rows = (
            ((row.group,) if grouped else ()) + tuple(one.plain for one in row.cells)
            for row in self.rows
        )
        return (head, *rows)


def cell(
    *lines: str | RichText | Line,
    look: Look = Look.KEPT,
    tone: Tone = Tone.NONE,
    language: str = "",
) -> Cell:
    """A cell of lines, each in words or as it is; empty ones are left out."""
    return Cell(tuple(_lines(lines, look)), tone, language)


_SENTENCE = 5
"""From so many words on, a line of another script is a sentence that runs its own way."""


def runs_against(words: str) -> bool:
    """Whether a line in a table that runs from right to left is a sentence in Latin letters."""
    latin = any(unicodedata.bidirectional(char) == "L" for char in words)
    return latin and not has_right(words) and len(words.split()) >= _SENTENCE


def runs_from_right(words: str) -> bool:
    """Whether all letters of words are of scripts that are written from right to left: what people
    wrote in such a language, in a table that is otherwise the program's."""
    return has_right(words) and not any(unicodedata.bidirectional(char) == "L" for char in words)


def has_right(words: str) -> bool:
    """Whether a letter of words is of a script that is written from right to left."""
    return any(unicodedata.bidirectional(char) in {"R", "AL"} for char in words)


def small(*words: str) -> Line:
    """A line in small print."""
    return Line((Span(text_without_notes(" ".join(words)), Look.QUIET),), small=True)


def _lines(lines: Iterable[str | RichText | Line], look: Look) -> Iterable[Line]:
    for line in lines:
        if isinstance(line, Line):
            yield line
        elif line:
            words = text_without_notes(line) if isinstance(line, str) else line
            yield Line((Span(words, look),))


def _with_notes(text: RichText) -> str:
    said = text.text
    for note in text.notes:
        words = " ".join((note.resolved or note.text.plain).split())
        said = said.replace(NOTE_MARK, f" (note {note.label}: {words})", 1)
    return said


# A table as CSV (RFC 4180, UTF-8 with a byte order mark, as Excel and LibreOffice open it). A cell
# that a spreadsheet would take for a formula gets an apostrophe before it: what delegations write
# is never run (OWASP, "CSV Injection").

_RUN = tuple("=+-@\t\r\n＝＋－＠")
LOSSES = (message("Colours and the notes above and below the table are not in a CSV file."),)


def csv_file(table: Table) -> Written:
    """The heads and rows of a table."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    for row in table.flat():
        writer.writerow([harmless(words) for words in row])
    return Written(buffer.getvalue().encode("utf-8-sig", "replace"), LOSSES)


def harmless(words: str) -> str:
    """A cell that no spreadsheet takes for a formula.

    >>> harmless("=1+1")
    "'=1+1"
    """
    runs = words.startswith(_RUN) or words.lstrip().startswith(_RUN)
    shown = visible(words)
    return f"'{shown}" if runs else shown
