"""The text of an import, written down line by line with what every stretch of it was used for."""

from __future__ import annotations

from draftbench.document import Note
from draftbench.formats.imported import SourceSpan, Use


class Ledger:
    """For formats whose text does not stand in the file as such: what the reader took out of it,
    one clause or paragraph a line, the number before a tab, the notes last."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._spans: list[SourceSpan] = []
        self._at = 0

    def write(self, text: str, use: Use, target: str = "") -> None:
        """``text`` goes on the line that is being written."""
        if text.strip():
            self._spans.append(SourceSpan(self._at, self._at + len(text), use, target))
        self._put(text)

    def line(self, label: str, text: str, target: str) -> None:
        """A whole line: the number where there is one, and the words of a clause."""
        if label:
            self.write(label, Use.LABEL, target)
            self._put("\t")
        self.write(text, Use.CLAUSE, target)
        self.end_line()

    def note(self, note: Note) -> None:
        """A line with the words of a note."""
        self.write(note.text.plain, Use.NOTE, note.id)
        self.end_line()

    def left_out(self, text: str) -> None:
        """A line that went into no clause."""
        self.write(text, Use.LEFTOVER)
        self.end_line()

    def end_line(self) -> None:
        """Begins the next line."""
        self._put("\n")

    def result(self) -> tuple[str, tuple[SourceSpan, ...]]:
        """The text and its spans, as :class:`~draftbench.formats.imported.Imported` has them."""
        return "".join(self._parts).rstrip("\n"), tuple(self._spans)

    def _put(self, text: str) -> None:
        self._parts.append(text)
        self._at += len(text)
