"""A table of contents on a Word file, whose lines are paragraphs in a field.

The lines change, come and go; the field stays around them, and Word sets them anew when it is
updated.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from draftbench.amend.redlines.redline import RedlineClause, Run
from draftbench.amend.stamp import Stamp
from draftbench.compare.words.worddiff import diff
from draftbench.document import RichText
from draftbench.formats.docx.names import Element, printable, w
from draftbench.formats.docx.onfile.draftends import Ends
from draftbench.formats.docx.onfile.draftpieces import pieces_of
from draftbench.formats.docx.onfile.drafttables import Marked, lines_in
from draftbench.formats.docx.onfile.ends import Ended, bare
from draftbench.formats.docx.onfile.pen import Pen
from draftbench.formats.docx.onfile.places import UnplacedError
from draftbench.formats.docx.onfile.seats import Seats
from draftbench.formats.docx.onfile.tables import row_pairs
from draftbench.formats.docx.onfile.wholes import Wholes

CONTENTS = "A table of contents changed; Word sets it anew when it updates its fields."


@dataclass(slots=True)
class Contents:
    """Writes on tables of contents."""

    pen: Pen
    ends: Ends
    seats: Seats
    wholes: Wholes

    def write(self, entry: RedlineClause, lines: Sequence[Element]) -> None:
        """The changes of a table of contents in the paragraphs ``lines``. Raises UnplacedError
        where they are not its lines."""
        marked = Marked.of(entry)
        going = entry.deleted or entry.moved_away
        was = lines_in(marked.was)
        now = [] if going else lines_in(marked.now.text)
        if len(was) != len(lines):
            raise UnplacedError("The lines of a table of contents are no paragraphs of their own.")
        if CONTENTS not in self.pen.losses:
            self.pen.losses.append(CONTENTS)
        keys = [
            [(text[a:b].count("\t") + 1, text[a:b]) for a, b in spans]
            for text, spans in ((marked.was, was), (marked.now.text, now))
        ]
        last: Element | None = None
        for one, other in row_pairs(*keys):
            if one is None:
                if other is not None:
                    last = self._come(marked, now[other], last, lines)
                continue
            last = lines[one]
            if other is None:
                self._gone(entry, last, marked, was[one], going)
            elif keys[0][one] != keys[1][other]:
                runs = _runs(marked, was[one], now[other])
                part = self.wholes.row(replace(entry, runs=runs), last, keys[0][one][1])
                self.pen.apply(part.line, pieces_of(part.entry, part.at, 0))

    def _gone(
        self,
        entry: RedlineClause,
        line: Element,
        marked: Marked,
        span: tuple[int, int],
        going: Stamp | None,
    ) -> None:
        start, end = span
        stamp = going or marked.taken(max(start - 1, 0), end)
        text = marked.was[start:end]
        kept = replace(entry, runs=(Run(RichText(text)),))
        part = self.wholes.row(kept, line, text)
        self.pen.leave(part.line, pieces_of(part.entry, part.at, 0), stamp, "del")
        self.ends.ended[line] = Ended(line, going=stamp)
        self.pen.comment(line, stamp, "del")

    def _come(
        self,
        marked: Marked,
        span: tuple[int, int],
        last: Element | None,
        lines: Sequence[Element],
    ) -> Element:
        stamp = marked.given(max(span[0] - 1, 0), span[1])
        made = w("p")
        looks = bare(lines[0] if last is None else last)
        if len(looks):
            made.append(looks)
        for text, own in marked.runs(*span, stamp):
            if text.text:
                made.append(self.pen.typed(text, None, own))
        self.pen.said[made] = printable(marked.now.text[slice(*span)])
        self.ends.ended[made] = Ended(made, coming=stamp)
        if last is None:
            self.seats.before(lines[0], made)
        else:
            self.seats.behind(last, made)
        self.pen.comment(made, stamp, "ins")
        return made


def _runs(marked: Marked, was: tuple[int, int], now: tuple[int, int]) -> tuple[Run, ...]:
    """The changes of one line."""
    old, new = marked.was[slice(*was)], marked.now.text[slice(*now)]
    found: list[Run] = []
    at = 0
    for a0, a1, b0, b1 in diff(old, new).hunks:
        found.append(Run(RichText(old[at:a0])))
        if a0 < a1:
            found.append(Run(RichText(old[a0:a1]), None, marked.taken(was[0] + a0, was[0] + a1)))
        start, end = now[0] + b0, now[0] + b1
        found.extend(Run(t, own) for t, own in marked.runs(start, end, marked.given(start, end)))
        at = a1
    found.append(Run(RichText(old[at:])))
    return tuple(one for one in found if one.text.text)
