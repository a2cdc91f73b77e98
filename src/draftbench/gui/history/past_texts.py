"""A text as it was at a moment, and the changes between two, as lists of clauses."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from draftbench.amend.negotiation import Negotiation
from draftbench.amend.redlines.redline import Redline, RedlineClause
from draftbench.amend.stamp import Stamp
from draftbench.app.outputs.phrases import is_changed
from draftbench.document import spoken_labels
from draftbench.errors import DraftbenchError
from draftbench.gui.session.names import person_name
from draftbench.gui.speech import headed, listed, marked, relayed, tr
from draftbench.gui.terms import term
from draftbench.gui.widgets.pieces import Change, Piece, opening, pieces, spoken
from draftbench.gui.widgets.replies import (
    Answers,
    Field,
    FieldKind,
    Form,
    Line,
    Listing,
    ListRow,
    Look,
    Reply,
    Said,
    Verb,
)


class TextThen(Listing):
    """The draft of a past state, clause by clause."""

    title = marked("The text")
    columns = (marked("Clause"), marked("Words"))
    stretch = 1

    def __init__(self, state: Negotiation) -> None:
        self._draft = state.draft
        self._labels = spoken_labels(state.draft)

    def rows(self) -> Sequence[ListRow]:
        """In order of the text."""
        return [
            ListRow(c.id, (self._labels.get(c.id) or c.label, c.text.plain), order=((0, n),))
            for n, c in enumerate(self._draft)
        ]

    def detail(self, keys: Sequence[str]) -> tuple[Line, ...]:
        """The words of the clause."""
        found = [c for c in self._draft if c.id in keys]
        return tuple(Line(clause.text.plain) for clause in found)


class Redlined(Listing):
    """The clauses that changed, with who changed them. ``write`` writes the difference to a
    file, and gives in sentences what that could not carry."""

    title = marked("Changes")
    empty = marked("The two texts are the same.")
    columns = (marked("Clause"), marked("What"), marked("Changed by"))
    stretch = 2

    def __init__(self, redline: Redline, write: Callable[[Path], Sequence[str]]) -> None:
        self._write = write
        self._found = {str(n): e for n, e in enumerate(e for e in redline.clauses if is_changed(e))}
        self._language = redline.result.language
        self._labels = {**spoken_labels(redline.base), **spoken_labels(redline.result)}

    def rows(self) -> Sequence[ListRow]:
        """In order of the text."""
        return [
            ListRow(
                key,
                (
                    self._labels.get(entry.clause.id) or term(entry.clause.kind.value),
                    _what(entry),
                    listed(dict.fromkeys(person_name(s.author) for s in _stamps(entry))),
                ),
                order=((0, int(key)),),
            )
            for key, entry in self._found.items()
        ]

    def detail(self, keys: Sequence[str]) -> tuple[Line, ...]:
        """The clause with its changes in it."""
        lines: list[Line] = []
        for entry in (self._found[key] for key in keys):
            label = self._labels.get(entry.clause.id) or term(entry.clause.kind.value)
            lines.append(Line(label, Look.HEAD))
            shown = tuple(_pieces(entry, self._language))
            lines.append(Line(spoken(shown), Look.QUOTE, shown))
            for stamp in dict.fromkeys(_stamps(entry)):
                said = (person_name(stamp.author), stamp.amendment or "", stamp.meeting)
                told = headed(listed(part for part in said if part), stamp.reason)
                lines.append(Line(told, Look.DIM))
        return tuple(lines)

    def verbs(self, keys: Sequence[str]) -> tuple[Verb, ...]:
        """Saving the difference as a page or a Word file."""
        return (Verb("save", tr("Save the comparison…"), self._save),)

    def _save(self) -> Reply:
        def submit(a: Answers) -> Reply:
            path = Path(a["path"]).expanduser()
            try:
                losses = self._write(path)
            except DraftbenchError as error:
                return Said(relayed(str(error)), bad=True)
            return Said(tr("Saved {file}.", file=path), tuple(losses))

        return Form(
            tr("Save the comparison"),
            (
                Field(
                    "path",
                    tr("File"),
                    FieldKind.FILE,
                    str(Path.home() / "comparison.html"),
                    tip=tr("A web page (.html), or Word with tracked changes (.docx)."),
                    hint=tr("Pages (*.html);;Word (*.docx)"),
                    needed=True,
                ),
            ),
            tr("Save"),
            submit,
        )


def _what(entry: RedlineClause) -> str:
    if entry.inserted is not None:
        return tr("new")
    if entry.deleted is not None:
        return term("deleted")
    changed = any(run.inserted or run.deleted for run in entry.runs)
    if entry.moved_here is not None:
        return tr("moved and changed") if changed else term("moved")
    return term("changed")


def _stamps(entry: RedlineClause) -> list[Stamp]:
    whole = (entry.inserted, entry.deleted, entry.moved_here)
    own = [stamp for run in entry.runs for stamp in (run.deleted, run.inserted)]
    return [stamp for stamp in (*whole, *own) if stamp is not None]


def _pieces(entry: RedlineClause, language: str) -> list[Piece]:
    found: list[Piece] = []
    italic = opening(entry.clause, language)
    for run in entry.runs:
        change = Change.MOVED if entry.moved_here is not None else Change.NONE
        if run.deleted is not None or entry.deleted is not None:
            change = Change.DELETED
        elif run.inserted is not None or entry.inserted is not None:
            change = Change.INSERTED
        found.extend(pieces(run.text, change=change, italic=italic))
        if run.deleted is None:
            italic = (italic[0] - len(run.text), italic[1] - len(run.text))
    return found
