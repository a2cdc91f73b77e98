"""A new base text: what laying the negotiation on it does, as a list by clause."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from draftbench.amend.changesets.changes import ChangeSet, Insertion
from draftbench.amend.negotiation import Entry
from draftbench.amend.placement.rebasing import Item
from draftbench.app.drafts import trying
from draftbench.app.history.rebasing import Prepared, Report, prepare, rebase
from draftbench.app.history.registers import Tried
from draftbench.app.history.unexplained import Found, unexplained
from draftbench.app.texts.opened_files import choose, read_file
from draftbench.app.texts.wholefiles import take_text
from draftbench.compare.passages.passage import outcome
from draftbench.compare.passages.remarks import Names
from draftbench.document import Document
from draftbench.formats.imported import Imported
from draftbench.gui.cells.quotes import quoted_words, redlined
from draftbench.gui.inspector.amendment_cards import outcome_pill
from draftbench.gui.session.file_parts import titled
from draftbench.gui.session.names import person_name, title_of
from draftbench.gui.speech import book, counted, listed, marked, relayed, told, tr
from draftbench.gui.terms import merged_words, term
from draftbench.gui.widgets.replies import (
    Field,
    FieldKind,
    Form,
    Line,
    Listing,
    ListRow,
    Lists,
    Look,
    Reply,
    Said,
    Verb,
    Work,
)
from draftbench.progress import Progress

if TYPE_CHECKING:
    from draftbench.gui.rows.workspace import Workspace


def new_base(workspace: Workspace, path: Path) -> Reply:
    """Reads a file as the next base; where it holds several texts it is asked which."""

    def then(imported: Imported) -> Reply:
        parts = [part for part in imported.parts if part.clauses]
        if not parts:
            return Said(tr("No text was found in {file}.", file=path.name), bad=True)
        if len(parts) == 1:
            return _previewed(workspace, path.name, parts[0], imported)
        first = take_text(imported, "", path.name, workspace.state.draft).text.name
        return Form(
            tr("New base text"),
            (
                Field(
                    "part",
                    tr("Text in {file}", file=path.name),
                    FieldKind.CHOICE,
                    first,
                    tuple((part.name, titled(part)) for part in parts),
                ),
            ),
            tr("Continue"),
            lambda a: _previewed(
                workspace, path.name, choose(imported, a["part"], path.name), imported
            ),
        )

    return Work(lambda progress: read_file(path, progress), then)


def _previewed(workspace: Workspace, file: str, text: Document, imported: Imported) -> Reply:
    bench = workspace.bench

    def work(progress: Progress) -> tuple[Prepared, Found]:
        progress(0.2, tr("Placing everything on the new text"))
        made = prepare(bench, text)
        return made, unexplained(made.report)

    def then(made: tuple[Prepared, Found]) -> Reply:
        prepared, found = made
        listing = Rebasing(workspace, prepared, imported, found)
        return Lists(tr("New base text: {file}", file=file), (listing,))

    return Work(work, then)


class Rebasing(Listing):
    """What becomes of every amendment and every direct change on the new text, and what this
    changes without one (``found``)."""

    title = marked("By clause")
    columns = (marked("Clause"), marked("Who"), marked("What"), marked("Becomes"))
    stretch = 2

    def __init__(
        self,
        workspace: Workspace,
        prepared: Prepared,
        imported: Imported | None,
        found: Found | None = None,
    ) -> None:
        self._workspace = workspace
        self._prepared = prepared
        self._report = report = prepared.report
        self._imported = imported
        self._items = {
            str(n): (self._place(relayed(heading.name), item), item)
            for n, (heading, item) in enumerate(
                (heading, item) for heading in report.headings for item in heading.items
            )
        }
        alignment, passages = found or unexplained(report)
        self._names = Names(alignment, book().language)
        self._changed = {f"text-{n}": one for n, one in enumerate(passages, len(self._items))}
        count = len(report.rebase.undecided)
        decide = tr("To be decided: nothing.")
        if count:
            decide = tr("To be decided: {n} of {all}.", n=count, all=len(self._items))
        self.lead = told(decide, tr("The former wordings stay readable."))
        self.empty = tr("The new text reads like the draft; no amendment is affected.")

    def rows(self) -> Sequence[ListRow]:
        """First what is to be decided; each in the order of the new text, then what is gone."""
        made = [self._row(key, name, item) for key, (name, item) in self._items.items()]
        changed = [
            ListRow(
                key,
                (
                    self._names.title(one),
                    tr("no amendment"),
                    one.words.right or one.words.left,
                    book()(f"passage.{outcome(one)}"),
                ),
                order=((0, int(key.removeprefix("text-"))),),
                words=partial(redlined, one.words),
            )
            for key, one in self._changed.items()
        ]
        return sorted([*made, *changed], key=lambda row: row.tone is None)

    def _row(self, key: str, name: str, item: Item) -> ListRow:
        pill = outcome_pill(item.outcome)
        tone = pill.tone if item in self._report.rebase.undecided else None
        state, entry, changes = self._workspace.state, self._entry(item), self._changes(item)
        words = None if changes is None else partial(quoted_words, state, changes)
        if entry is None:
            who = self._what(item) if item.brackets else person_name(item.author)
            what = "" if words is None else "".join(piece.text for piece in words())
        else:
            who, what = self._what(item), title_of(state, entry.amendment)
        fate = relayed(self._report.becomes(item))
        if tone is not None:
            fate = listed((fate, pill.text))
        cells = (name, who, what, fate)
        return ListRow(key, cells, tone, ((0, int(key)),), words=words)

    def _place(self, name: str, item: Item) -> str:
        """What the clause of an item is called; a new paragraph stands behind one of the text."""
        changes = self._changes(item)
        made = () if changes is None else changes.changes
        new = made and all(isinstance(one, Insertion) for one in made)
        return tr("after {clause}", clause=name) if new and not item.own else name

    def _changes(self, item: Item) -> ChangeSet | None:
        entry = self._entry(item)
        return item.changes if entry is None else entry.amendment.changes

    def _entry(self, item: Item) -> Entry | None:
        return None if item.amendment is None else self._workspace.state.entry(item.amendment)

    def _what(self, item: Item) -> str:
        if item.brackets:
            return tr("In brackets at the request of {person}", person=person_name(item.author))
        if item.amendment is None:
            return tr("direct change by {author}", author=person_name(item.author))
        entry = self._entry(item)
        codes = () if entry is None else entry.amendment.sponsors
        return f"{item.amendment} {listed(codes)}".strip()

    def detail(self, keys: Sequence[str]) -> tuple[Line, ...]:
        """Why it becomes what it becomes."""
        lines: list[Line] = []
        for key in keys[:1]:
            if (one := self._changed.get(key)) is not None:
                lines += [
                    Line(self._names.title(one), Look.HEAD),
                    *_both(
                        one.words.left or None, one.words.right or None, stood=bool(one.words.left)
                    ),
                ]
                continue
            name, item = self._items[key]
            lines += [Line(name, Look.HEAD), Line(self._what(item), Look.DIM)]
            lines += [
                Line(relayed(self._report.becomes(item)).capitalize(), Look.SECTION),
                Line(relayed(item.why), Look.DIM),
            ]
            words = self._report.words(item)
            if words is not None:
                lines += _both(words.draft, words.new, stood=words.stood)
        if self._report.unsettled:
            lines.append(Line(tr("Agreed, but worded differently in the new text"), Look.SECTION))
            lines.append(Line(listed(self._report.unsettled), Look.DIM))
        if self._report.dropped_links:
            number = self._report.dropped_links
            lines.append(Line(tr("Links"), Look.SECTION))
            lines.append(
                Line(
                    counted(
                        "{n} made by hand is idle: its clauses are gone.",
                        "{n} made by hand are idle: their clauses are gone.",
                        number,
                    ),
                    Look.DIM,
                )
            )
        return tuple(lines)

    def verbs(self, keys: Sequence[str]) -> tuple[Verb, ...]:
        """Doing it."""
        title = tr("Use as the base text")
        return (Verb("rebase", title, self._rebase, main=True, closes=True),)

    def _rebase(self) -> Work:
        """Tried beside the window, for it may take its time, and then done."""
        bench = self._workspace.bench

        def work(progress: Progress) -> Tried | None:
            progress(0.2, tr("Laying the negotiation on the new text"))
            return trying.new_base(bench, self._prepared, self._imported)

        return Work(work, self._lay)

    def _lay(self, tried: Tried | None) -> Said:
        workspace, prepared = self._workspace, self._prepared
        done: list[Report] = []
        said = workspace.attempt(
            lambda: done.append(
                rebase(
                    workspace.bench, prepared.text, self._imported, prepared=prepared, tried=tried
                )
            ),
            tr("The new text is now the base text"),
        )
        if not done:
            return said
        opened = [one for one, _ in done[0].rebase.reopened]
        again = (tr("Open again: {amendments}", amendments=listed(opened)),) if opened else ()
        return replace(said, lines=(*again, *merged_words(done[0].united)))


def _both(draft: str | None, new: str | None, *, stood: bool) -> tuple[Line, ...]:
    """How a clause reads in the draft and in the new text; ``stood``: where it does not stand, it
    was deleted."""
    nowhere = term("deleted") if stood else tr("(no such paragraph)")
    return (
        Line(tr("In the draft"), Look.SECTION),
        Line(draft or nowhere),
        Line(tr("In the new text"), Look.SECTION),
        Line(new or nowhere),
    )
