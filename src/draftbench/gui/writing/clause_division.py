"""Dividing clauses of the draft, joining them, and making one out of clauses of several sources."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from draftbench.app.drafts import consolidating, dividing
from draftbench.document import NOTE_MARK, ClauseId, RichText, spoken_labels
from draftbench.errors import DraftbenchError
from draftbench.gui.cells.excerpts import Excerpt
from draftbench.gui.rows.row_steps import nowhere
from draftbench.gui.session.names import clause_name
from draftbench.gui.speech import headed, relayed, tr
from draftbench.gui.widgets.replies import Answers, Choice, Field, FieldKind, Form, Reply, Said
from draftbench.gui.writing.draft_words import DraftWords
from draftbench.language.words import shorten
from draftbench.messages import message

if TYPE_CHECKING:
    from draftbench.amend.changesets.changes import ChangeSet
    from draftbench.gui.rows.workspace import Workspace


class ClauseDivision:
    """The acts of one workspace that divide and join; each gives what follows. They are direct, or
    amendments of the delegation that is written for."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def split_at(self, clause: ClauseId, at: int, typed: RichText | None = None) -> Said:
        """Divides a clause before the word nearest to the character ``at`` of its words as they
        are written (notes do not count), or as ``typed``."""
        workspace = self._workspace
        called = spoken_labels(workspace.state.draft).get(clause) or message("the clause")
        text = (typed or workspace.state.draft[clause].text).text
        place = dividing.boundary(text, _place(text, at))
        return self._change(
            lambda: dividing.split(workspace.state.draft, clause, place, typed),
            message("Split {clause}", clause=called),
            tr("{clause} divided", clause=workspace.name(clause)),
        )

    def split(self, chosen: Excerpt | None = None) -> Reply:
        """Asks where the current clause is to be divided; words of it that are ``chosen`` begin
        the second one, until something else is said."""
        workspace = self._workspace
        clause = workspace.draft_clause()
        if clause is None:
            return nowhere()
        text = workspace.state.draft[clause].text.text
        words = text.replace(NOTE_MARK, "")
        name = workspace.name(clause)
        at = dividing.middle(words)
        if chosen is not None and chosen.clause == clause:
            at = len(text[: chosen.start].replace(NOTE_MARK, ""))
        return Form(
            tr("Divide {clause}", clause=name),
            (
                Field(
                    "at",
                    tr("Put the cursor where the second clause begins"),
                    FieldKind.CURSOR,
                    words,
                    span=(at, at),
                    told=lambda a: _parts(name, words, a.span("at")[0]),
                ),
            ),
            tr("Divide"),
            lambda a: self.split_at(clause, a.span("at")[0]),
            tr("Its sub-paragraphs go to the second part."),
        )

    def join(self, clause: ClauseId | None = None, typed: RichText | None = None) -> Reply:
        """The current clause, or ``clause``, goes on in the one before it, on the same level, with
        its words as they are or as ``typed``."""
        workspace = self._workspace
        clause = clause or workspace.draft_clause()
        if clause is None:
            return nowhere()
        draft = workspace.state.draft
        siblings = draft.children(draft[clause].parent)
        at = siblings.index(clause)
        if not at:
            return Said(tr("There is no clause before it on the same level."), bad=True)
        into = siblings[at - 1]
        names = workspace.name(clause), workspace.name(into)
        labels = spoken_labels(draft)
        own, other = (labels.get(one) or message("the clause") for one in (clause, into))
        return self._change(
            lambda: dividing.joined(workspace.state.draft, clause, into, typed),
            message("Joined {clause} to {into}", clause=own, into=other),
            tr("{clause} joined to {into}", clause=names[0], into=names[1]),
        )

    def _change(self, made: Callable[[], ChangeSet], what: str, done: str) -> Said:
        bench = self._workspace.bench
        act, done = self._workspace.as_writer(
            lambda: bench.amend_draft(what, made()),
            lambda **by: bench.propose(made(), **by),
            done,
        )
        return self._workspace.attempt(act, done)

    def combine(self) -> Reply:
        """Asks which source clauses become one clause of the draft; then for its words."""
        workspace = self._workspace
        cells, row = workspace.cells, workspace.current[0]
        if row not in workspace.rows:
            return nowhere()
        columns = (*cells.sources, cells.base) if cells.sources else (cells.base,)
        here = [
            f"{cells.document(c).name}:{id_}" for c in columns for id_ in cells.row(row).cells[c]
        ]
        every: list[Choice] = []
        for column in columns:
            text, title = cells.document(column), cells.title(column)
            for clause in text:
                label = cells.label(column, clause.id)
                words = headed(clause_name(title, label), " ".join(clause.text.plain.split()))
                every.append((f"{text.name}:{clause.id}", shorten(words, 100)))
        return Form(
            tr("Combine source clauses"),
            (
                Field(
                    "clauses",
                    tr("Clauses"),
                    FieldKind.TICKS,
                    ",".join(here),
                    tuple(every),
                    needed=True,
                ),
            ),
            tr("Continue"),
            lambda a: self._combine(a.several("clauses")),
            tr(
                "One clause of the draft is made of them, and every word of theirs is accounted "
                "for."
            ),
        )

    def _combine(self, named: Sequence[str]) -> Reply:
        workspace = self._workspace
        sources = [(text, ClauseId(id_)) for text, _, id_ in (n.partition(":") for n in named)]
        texts = {text.name: text for text in (workspace.state.base, *workspace.state.sources)}
        words = [texts[name][clause].text.plain for name, clause in sources]
        after = workspace.part(DraftWords).place_for_new()

        def submit(a: Answers) -> Reply:
            made: list[ClauseId] = []
            said = workspace.attempt(
                lambda: made.append(
                    consolidating.combine(workspace.bench, sources, after=after, text=a["text"])
                ),
                tr("Combined; the inspector shows what each source gave"),
            )
            if made:
                workspace.go_to_draft(made[0])
            return said

        try:
            first = consolidating.united(words)
        except DraftbenchError as error:
            return Said(relayed(str(error)), bad=True)
        return Form(
            tr("Combine source clauses"),
            (Field("text", tr("The new clause"), FieldKind.TEXT, first, needed=True),),
            tr("Combine"),
            submit,
            tr(
                "Where they differ the words stand as alternatives in brackets. What you leave out "
                "is listed in the inspector."
            ),
        )


def _parts(name: str, words: str, at: int) -> str:
    """What the two parts of a clause would be, in a sentence."""
    place = dividing.boundary(words, at)
    first, second = words[:place].split(), words[place:].split()
    if not first or not second:
        return tr("Both parts need words.")
    return tr(
        "{clause} will end with “{end}”, and the new clause begin with “{start}”.",
        clause=name,
        end=("… " if len(first) > _SHOWN else "") + " ".join(first[-_SHOWN:]),
        start=" ".join(second[:_SHOWN]) + (" …" if len(second) > _SHOWN else ""),
    )


_SHOWN = 5
"""How many words of each part are shown."""


def _place(text: str, at: int) -> int:
    """A place in the words without notes as one in the text with them: behind notes that hang
    there."""
    seen = 0
    for place, character in enumerate(text):
        if character != NOTE_MARK:
            if seen == at:
                return place
            seen += 1
    return len(text)
