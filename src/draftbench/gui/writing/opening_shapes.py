"""Openings of the draft put into the shape of another kind of text, looked at before it is done,
and clauses taken into the draft in the shape that it has."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from draftbench.app.drafts import reshaping
from draftbench.app.drafts.reshaping import Place, Plan, Taking
from draftbench.document import ClauseId
from draftbench.gui.speech import counted, listed, marked, relayed, tr
from draftbench.gui.widgets.pieces import Change, Piece
from draftbench.gui.widgets.replies import (
    Answers,
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
)
from draftbench.language.acts import Shape
from draftbench.language.shapes import Doubt

if TYPE_CHECKING:
    from draftbench.amend.changesets.changes import Slot
    from draftbench.app.workbench import Workbench
    from draftbench.document import Document
    from draftbench.gui.rows.workspace import Workspace

_SHAPES = (
    (Shape.OPERATIVE, marked("Operative paragraph: Urges …")),
    (Shape.DECLARATION, marked("Declaration: We urge …")),
    (Shape.REPORT, marked("Report: The Meeting urged …")),
    (Shape.PREAMBLE, marked("Preamble: Urging …")),
)


def doubt_said(doubt: Doubt | None) -> str:
    """A doubt in the language of the window; empty where there is none."""
    if doubt is None:
        return ""
    return tr(doubt.sentence, words=doubt.words, nobody=doubt.nobody)


def ask_shape(workspace: Workspace) -> Reply:
    """Asks for the shape, of the current clause or of all; then every opening is shown."""
    clause = workspace.draft_clause()

    def submit(a: Answers) -> Reply:
        only = (clause,) if a["which"] == "one" and clause is not None else ()
        listing = Openings(workspace, Shape(a["shape"]), only)
        if not listing.plan().places:
            return Said(tr("These openings have that shape already."), bad=True)
        return Lists(tr("Shape of the opening"), (listing,))

    which = [("all", tr("Every clause, but not the preamble"))]
    if clause is not None:
        which.insert(0, ("one", tr("The selected clause")))
    fields = (
        Field(
            "shape",
            tr("Shape"),
            FieldKind.CHOICE,
            Shape.OPERATIVE.value,
            tuple((shape.value, tr(title)) for shape, title in _SHAPES),
        ),
        Field("which", tr("Whose opening"), FieldKind.CHOICE, which[0][0], tuple(which)),
    )
    lead = tr("You see every opening before anything is changed.")
    return Form(tr("Shape of the opening"), fields, tr("Preview"), submit, lead)


def _row(one: Place, number: int) -> ListRow:
    return ListRow(
        one.clause, (one.name, one.text.plain, doubt_said(one.why)), order=((0, number),)
    )


def _detail(one: Place) -> tuple[Line, ...]:
    """The clause with what goes and what comes."""
    made, pieces, at = one.made, list[Piece](), 0
    for turn in made.turns if one.why is None else ():
        pieces += [
            Piece(made.before[at : turn.start]),
            Piece(made.before[turn.start : turn.end], Change.DELETED),
            Piece(turn.new, Change.INSERTED),
        ]
        at = turn.end
    pieces.append(Piece(made.before[at:]))
    shown = tuple(piece for piece in pieces if piece.text)
    quote = Line("".join(piece.text for piece in shown), Look.QUOTE, shown)
    lines = (Line(one.name, Look.SECTION), quote)
    return (*lines, Line(doubt_said(one.why), Look.DIM)) if one.why is not None else lines


class Openings(Listing):
    """The clauses of the draft whose openings would change, and those that stay for a doubt."""

    stretch = 1
    several = True

    def __init__(self, workspace: Workspace, shape: Shape, only: Collection[ClauseId] = ()) -> None:
        self._workspace = workspace
        self._shape = shape
        self._only = only
        self._made: Plan | None = None
        self.title = next(tr(title) for one, title in _SHAPES if one is shape)
        self.columns = (tr("Clause"), tr("As it would read"), tr("Left as it is"))
        self.lead = tr("Choose clauses, or change all. It is one act: one undo takes it back.")
        self.empty = tr("These openings have that shape already.")

    def plan(self) -> Plan:
        """What would be done to the draft as it is now."""
        state = self._workspace.state
        if self._made is None or self._made.draft is not state.draft:
            self._made = reshaping.plan(state, self._shape, self._only)
        return self._made

    def rows(self) -> Sequence[ListRow]:
        """One a clause."""
        return [_row(one, number) for number, one in enumerate(self.plan().places)]

    def detail(self, keys: Sequence[str]) -> tuple[Line, ...]:
        """The clause with the change marked."""
        found = [one for one in self.plan().places if one.clause in keys]
        return _detail(found[0]) if len(found) == 1 else ()

    def verbs(self, keys: Sequence[str]) -> tuple[Verb, ...]:
        """Changing the chosen openings, or all."""
        able = [one.clause for one in self.plan().done]
        chosen = [clause for clause in able if clause in keys]
        verbs = []
        if able:
            title = counted("Change {n} opening", "Change all {n} openings", len(able))
            verbs.append(self._verb("all", title, able, main=True))
        if chosen and chosen != able:
            title = counted("Change the chosen one", "Change the {n} chosen", len(chosen))
            verbs.insert(0, self._verb("chosen", title, chosen, main=False))
        return tuple(verbs)

    def clause(self, key: str) -> ClauseId | None:
        """The clause of a row."""
        return ClauseId(key)

    def _verb(self, name: str, title: str, clauses: list[ClauseId], *, main: bool) -> Verb:
        workspace = self._workspace

        def act(**by: Any) -> None:
            reshaping.reshape(workspace.bench, self.plan(), clauses, **by)

        def deed() -> Reply:
            words = counted("{n} opening changed", "{n} openings changed", len(clauses))
            return workspace.attempt(*workspace.as_writer(act, act, words))

        return Verb(name, title, deed, main=main)


class Takings(Listing):
    """Clauses of a source as they would be taken: what becomes of their openings."""

    stretch = 1

    def __init__(
        self,
        workspace: Workspace,
        source: str,
        clauses: tuple[ClauseId, ...],
        slot: Slot,
    ) -> None:
        self._workspace = workspace
        self._asked = source, clauses, slot
        self._made: tuple[object, Taking] | None = None
        self.title = tr("Taken from {name}", name=source)
        self.columns = (tr("Clause"), tr("As it would read"), tr("Left as it is"))
        self.lead = tr("The draft is of another shape than the source.")
        self.empty = tr("Nothing would change: the opening has the shape of the draft.")

    def _taking(self) -> Taking:
        state = self._workspace.state
        if self._made is None or self._made[0] is not state.draft:
            source, clauses, slot = self._asked
            self._made = state.draft, reshaping.taking(state, source, clauses, *reversed(slot))
        return self._made[1]

    def rows(self) -> Sequence[ListRow]:
        """One a clause whose opening has another shape."""
        return [_row(one, number) for number, one in enumerate(self._taking().places)]

    def detail(self, keys: Sequence[str]) -> tuple[Line, ...]:
        """The clause with the words before and after."""
        found = [one for one in self._taking().places if one.clause in keys]
        return _detail(found[0]) if len(found) == 1 else ()

    def verbs(self, keys: Sequence[str]) -> tuple[Verb, ...]:
        """Taking, in the shape of the draft or as it stands."""
        del keys
        return (
            Verb("take", tr("Take"), lambda: self._take(as_it_stands=False), main=True),
            Verb("as-it-stands", tr("Take as it stands"), lambda: self._take(as_it_stands=True)),
        )

    def _take(self, *, as_it_stands: bool) -> Reply:
        act = take_act(self._workspace.bench, *self._asked, as_it_stands=as_it_stands)
        names = self._taking().names(self._workspace.state.draft)
        words = tr("{clause} taken from {name}", clause=listed(names), name=self._asked[0])
        return self._workspace.attempt(*self._workspace.as_writer(act, act, words))


def take_act(
    bench: Workbench,
    source: str,
    clauses: tuple[ClauseId, ...],
    slot: Slot,
    *,
    as_it_stands: bool,
    twice: Sequence[ClauseId] = (),
) -> Callable[..., Taking]:
    """What takes clauses of a source into a gap of the draft: the draft itself, or with
    ``sponsors`` as an amendment of theirs. ``twice`` are clauses whose words would stand twice."""
    return partial(
        reshaping.take,
        bench,
        source,
        clauses,
        after=slot.after,
        under=slot.parent,
        as_it_stands=as_it_stands,
        twice=twice,
    )


def told(name: str, made: Taking, before: Document, others: Sequence[ClauseId] = ()) -> str:
    """What was taken from a source, as which clause of the draft that was ``before`` without it,
    and what became of its openings; ``others`` are clauses whose place it did not take."""
    said = _told(name, made, before)
    if not others:
        return said
    return f"{said.removesuffix('.')}. {relayed(reshaping.not_replaced(before, others))}"


def _told(name: str, made: Taking, before: Document) -> str:
    clause = listed(made.names(before)) or tr("Clause")
    if not made.places:
        return tr("{clause} taken from {name}", clause=clause, name=name)
    one = made.places[0]
    if one.why is not None:
        why = doubt_said(one.why)
        return tr(
            "{clause} taken from {name} as it stands. {why}", clause=clause, name=name, why=why
        )
    old, new = one.changes[0]
    return tr(
        "{clause} taken from {name}: “{old}” → “{new}”", clause=clause, name=name, old=old, new=new
    )
