"""The list of references of the draft: written anew, or told what they mean."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from draftbench.amend.references.following import references, references_in
from draftbench.amend.references.standing import Reference, State
from draftbench.app.amendments.tabling import clause_named
from draftbench.app.drafts.referring import out_of_date, say_what_is_meant, update_references
from draftbench.document import ClauseId, spoken_labels
from draftbench.errors import DraftbenchError
from draftbench.gui.cells.reference_signs import named, shown, told, wrong_words
from draftbench.gui.rows.context import Context
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.speech import counted, listed, marked, relayed, tr, tr_as
from draftbench.gui.widgets.pieces import Change, Piece, Tone
from draftbench.gui.widgets.replies import (
    Answers,
    Field,
    FieldKind,
    Form,
    GroupHead,
    Line,
    Listing,
    ListRow,
    Look,
    Reply,
    Said,
    Verb,
)
from draftbench.language.words import list_items

_TONES = {
    State.STALE: Tone.DOUBTFUL,
    State.UNSURE: Tone.DOUBTFUL,
    State.GONE: Tone.BAD,
    State.BY_HAND: Tone.BAD,
    State.NOWHERE: Tone.BAD,
    State.PERHAPS: Tone.QUIET,
    State.RIGHT: Tone.GOOD,
}
_SAID = {
    State.STALE: marked("out of date"),
    State.UNSURE: marked("to be said"),
    State.GONE: marked("target is gone"),
    State.BY_HAND: marked("write by hand"),
    State.NOWHERE: marked("names nothing"),
    State.PERHAPS: marked("perhaps"),
    State.RIGHT: marked("right"),
}


def _state(state: State) -> str:
    said = _SAID.get(state, state.value)
    return tr(said)


class References(Listing):
    """See the module. Those that somebody must see to come first."""

    title = marked("References")
    empty = marked("The draft refers to none of its own paragraphs.")
    columns = (marked("Where"), marked("Words"), marked("Means"), marked("State"))
    stretch = 2
    several = True
    groupings = (("state", marked("State")),)

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.lead = tr("“paragraph 5 above” and what else the draft says of its own parts.")

    def _all(self) -> dict[str, Reference]:
        state = self._workspace.state
        return {str(at): one for at, one in enumerate(shown(references(state)))}

    def rows(self) -> Sequence[ListRow]:
        """In the order of the text."""
        state = self._workspace.state
        labels = spoken_labels(state.draft)
        return [
            ListRow(
                key,
                (
                    tr("{clause}, note", clause=labels.get(one.clause, ""))
                    if one.note >= 0
                    else labels.get(one.clause, ""),
                    one.words,
                    listed(named(state, c) for c in one.targets) or relayed(one.why),
                    _state(one.state),
                ),
                _TONES.get(one.state),
                ((0, int(key)),),
            )
            for key, one in self._all().items()
        ]

    def heads(self, key: str, by: str) -> Sequence[GroupHead]:
        """What somebody must see to, before what is right."""
        one = self._all()[key]
        return (
            GroupHead(0, tr("Needs attention"))
            if one.wrong
            else GroupHead(1, tr_as("Right", "correct")),
        )

    def detail(self, keys: Sequence[str]) -> tuple[Line, ...]:
        """What it means, and the clause as it would read."""
        one = self._all().get(keys[0]) if keys else None
        if one is None:
            return ()
        state = self._workspace.state
        lines = [Line(told(state, one), Look.HEAD)]
        if one.note < 0:
            lines += [Line(tr("The clause"), Look.SECTION), self._quoted(one)]
        for clause in one.targets or one.candidates:
            if clause in state.draft:
                lines.append(Line(named(state, clause), Look.SECTION))
                lines.append(Line(state.draft[clause].text.plain, Look.DIM))
        return tuple(lines)

    def _quoted(self, one: Reference) -> Line:
        text = self._workspace.state.draft[one.clause].text.text.replace("\ufffc", "")
        before = self._workspace.state.draft[one.clause].text.text[: one.start].count("\ufffc")
        start, end = one.start - before, one.end - before
        old = text[start:end]
        middle = [Piece(old, bold=True)]
        if one.new:
            middle = [Piece(old, Change.DELETED), Piece(one.new, Change.INSERTED)]
        pieces = (Piece(text[:start]), *middle, Piece(text[end:]))
        kept = tuple(piece for piece in pieces if piece.text)
        return Line("".join(piece.text for piece in kept), Look.QUOTE, kept)

    def verbs(self, keys: Sequence[str]) -> tuple[Verb, ...]:
        """Write the chosen ones anew, or all; say what one means."""
        found = self._all()
        chosen = [found[key] for key in keys if key in found]
        stale = [one for one in chosen if one.state is State.STALE]
        every = [one for one in found.values() if one.state is State.STALE]
        made: list[Verb] = []
        if stale:
            made.append(Verb("update", tr("Update"), lambda: self._update(stale), main=True))
        if len(every) > len(stale):
            title = tr("Update all")
            if len(every) > 1:
                title = counted("Update all {n}", "Update all {n}", len(every))
            made.append(Verb("all", title, lambda: self._update(())))
        if len(chosen) == 1 and chosen[0].mention.atoms and not chosen[0].target_note:
            made.append(Verb("mean", tr("It means…"), lambda: self._asked(chosen[0])))
        return tuple(made)

    def _update(self, chosen: Sequence[Reference]) -> Reply:
        return updated(self._workspace, chosen)

    def _asked(self, one: Reference) -> Form:
        state = self._workspace.state
        known = one.candidates or one.targets
        names = ", ".join(named(state, clause) for clause in known if clause in state.draft)
        return Form(
            tr("What “{words}” means", words=one.words),
            (
                Field("clauses", tr("Clauses"), value=names, hint="OP 3, OP 5 (a)"),
                Field("other", tr("It is to another text"), FieldKind.CHECK),
            ),
            tr("Keep"),
            lambda answers: self._mean(one, answers),
            lead=tr(
                "In {clause}. {why}", clause=named(state, one.clause), why=relayed(one.why)
            ).strip(),
        )

    def _mean(self, one: Reference, answers: Answers) -> Reply:
        workspace = self._workspace
        words = list_items(answers["clauses"])
        if not words and not answers.yes("other"):
            return Said(tr("Name the clauses, with commas between, or tick the box."), bad=True)
        try:
            targets = [] if answers.yes("other") else self._clauses(words)
        except DraftbenchError as error:
            return Said(relayed(str(error)), bad=True)
        return workspace.attempt(
            lambda: say_what_is_meant(workspace.bench, one, targets),
            tr("It is known what it means"),
        )

    def _clauses(self, names: Sequence[str]) -> list[ClauseId]:
        return [clause_named(self._workspace.state.draft, name) for name in names]

    def clause(self, key: str) -> ClauseId | None:
        """The clause in which it stands."""
        one = self._all().get(key)
        return None if one is None else one.clause


def updated(workspace: Workspace, chosen: Sequence[Reference] = ()) -> Reply:
    """Writes references anew, all that are out of date or those chosen. Where none is, nothing is
    told as done, for an undo would take back what was done before."""
    try:
        made = update_references(workspace.bench, chosen)
    except DraftbenchError as error:
        return Said(relayed(str(error)), bad=True)
    if made.done:
        return workspace.attempt(lambda: None, tr("References updated"))
    if made.agreed:
        return Said(tr("They stand in agreed clauses, which keep their words."), bad=True)
    return Said(tr("No references need updating."))


# References in one main window: the list, the update, and the message when an act made some of
# them say the wrong number.


class ReferenceCommands(QObject):
    """What the commands do."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context = context
        self._project = context.project
        self._known: frozenset[tuple[object, ...]] = frozenset()
        context.project.opened.connect(self._on_opened)

    def by_command(self) -> dict[str, Callable[[], object]]:
        """The commands and what they do."""
        return {
            "edit.references": self.show_list,
            "edit.update-references": self.update,
            "edit.follow-reference": self.follow,
        }

    def show_list(self) -> None:
        """The list of references."""
        workspace = self._project.workspace
        listing = References(workspace)
        self._context.dialogues.show_lists(tr("References"), (listing,))

    def update(self) -> None:
        """Writes all that are out of date anew."""
        workspace = self._project.workspace
        self._context.dialogues.ask(updated(workspace))

    def follow(self) -> None:
        """Goes to the first clause that this one refers to."""
        workspace = self._project.workspace
        clause = workspace.draft_clause()
        if clause is None:
            self._context.notice.show_info(tr("There is no clause of the draft in this row."))
            return
        found = shown(references_in(workspace.state, clause))
        targets = (c for one in found for c in one.targets if c in workspace.state.draft)
        target = next(targets, None)
        if target is None:
            self._context.notice.show_info(tr("This clause refers to no other clause."))
        else:
            workspace.follow(workspace.cells.draft, target)

    def _on_opened(self, workspace: Workspace) -> None:
        self._known = _places(out_of_date(workspace.state))
        workspace.done.connect(self._on_done)
        workspace.told.connect(self._on_done)

    def _on_done(self, _: object) -> None:
        """After an act: offers the update where it made more references wrong than there were."""
        workspace = self._project.workspace
        found = out_of_date(workspace.state)
        before, self._known = self._known, _places(found)
        if self._known - before and not workspace.bench.read_only:
            offers = [(tr("Show"), self._show)]
            if any(one.new for one in found):
                offers.insert(0, (tr("Update references"), self._update))
            self._context.notice.show_info(wrong_words(workspace.state), *offers)

    def _update(self) -> None:
        self._context.notice.hide()
        self._context.run("edit.update-references")

    def _show(self) -> None:
        self._context.notice.hide()
        self._context.run("edit.references")


def _places(found: tuple[Reference, ...]) -> frozenset[tuple[object, ...]]:
    return frozenset((*one.place, one.state) for one in found)
