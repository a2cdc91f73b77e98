"""What the meeting sees on the second screen: one clause, what is proposed to it, what is near.

Everything here comes from the negotiation that all delegations may see. Private notes are in no
:class:`~draftbench.amend.negotiation.Negotiation`, so none can come this way; reasons, drafts of
amendments and what the inspector tells are left out on purpose.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from draftbench.amend.draft_numbers import ClauseNames
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.notation.whole import DocumentNotation, document_notation
from draftbench.amend.proceedings.alternatives import in_open_sets, labels
from draftbench.amend.proceedings.matrix import Positions
from draftbench.amend.proceedings.statements import Target, TargetKind
from draftbench.amend.proceedings.terms import Stance
from draftbench.compare.words.worddiff import diff
from draftbench.document import ClauseId, ClauseKind
from draftbench.gui.cells.amendment_rows import concerns
from draftbench.gui.cells.bracket_signs import BracketSigns
from draftbench.gui.cells.draft_cells import DraftCells
from draftbench.gui.cells.quotes import called, quotes, whole
from draftbench.gui.inspector.amendment_cards import labels_of
from draftbench.gui.speech import ISOLATED, ISOLATED_END, tr, tr_as
from draftbench.gui.terms import term
from draftbench.gui.widgets.elision import mirrored_text
from draftbench.gui.widgets.pieces import Block, Change, Piece

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
MOST_OPTIONS = 26
"""Open amendments of a clause that are shown; a line says how many more there are."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the chair wants on the screen: the ``marks`` of changes or the clean text, the numbers
    of ``positions``, the ``neighbours`` of the clause, the words of the clause while they are being
    written (``typing``; off at first, for not all that is begun is meant for the room)."""

    marks: bool = True
    positions: bool = False
    neighbours: bool = True
    typing: bool = False


@dataclass(frozen=True, slots=True)
class Typed:
    """What is being written: the ``words`` of now, in place of those ``before`` (None: in a new
    clause behind it)."""

    clause: ClauseId
    before: str | None
    words: str


@dataclass(frozen=True, slots=True)
class Slide:
    """One picture for the room. ``title`` is that of the text, ``meeting`` the open one; ``block``
    the clause, ``options`` what is proposed to it (labelled A, B …), ``counts`` who stands where in
    numbers, ``before`` and ``after`` its neighbours, ``more`` options that are not shown."""

    clause: ClauseId | None
    title: str = ""
    meeting: str = ""
    block: Block | None = None
    options: tuple[Block, ...] = ()
    counts: str = ""
    before: Block | None = None
    after: Block | None = None
    more: int = 0

    @property
    def hint(self) -> str:
        """What will be shown, where there is no clause."""
        return "" if self.block else tr("Choose a clause of the draft to show it here.")

    @property
    def spoken(self) -> str:
        """All of it for a screen reader."""
        blocks = (*(() if self.block is None else (self.block,)), *self.options)
        said = [self.title, *(block.spoken for block in blocks), self.hint, self.counts]
        return " ".join(part for part in said if part)


class Slides:
    """The slides of one state of a negotiation."""

    def __init__(self, state: Negotiation) -> None:
        self._state = state
        self._notation: DocumentNotation | None = None
        self._signs = BracketSigns(state)
        self._cells = DraftCells(state, self._read, lambda _: ("", None), lambda _: state.entries)
        self._positions = Positions(state.proceedings)

    def _read(self) -> DocumentNotation:
        if self._notation is None:
            self._notation = document_notation(self._state.draft)
        return self._notation

    def of(self, clause: ClauseId | None, wanted: Wanted | None = None) -> Slide:
        """The slide of a clause of the draft, or of one of the base that is gone; without a clause
        the text's title alone."""
        state, wanted = self._state, wanted or Wanted()
        title = state.draft.title or state.title
        meeting = state.proceedings.meeting_name
        if clause is None or (clause not in state.draft and clause not in state.base):
            return Slide(None, title, meeting)
        block = self._block(clause, wanted)
        options, more = self._options(clause, wanted)
        before, after = self._beside(clause, wanted) if wanted.neighbours else (None, None)
        said = self._said(Target(TargetKind.CLAUSE, clause)) if wanted.positions else ""
        return Slide(clause, title, meeting, block, options, said, before, after, more)

    def _block(self, clause: ClauseId, wanted: Wanted) -> Block | None:
        """The clause without what is proposed, which stands below it."""
        if clause in self._state.draft:
            return shown(self._signs.block(self._cells.block(clause)), wanted)
        blocks = self._cells.cell((clause,), (), offered=False).blocks
        return None if not blocks else shown(self._signs.block(blocks[0]), wanted)

    def _beside(self, clause: ClauseId, wanted: Wanted) -> tuple[Block | None, Block | None]:
        draft = self._state.draft
        if clause not in draft:
            return None, None
        at, clauses = draft.position(clause), draft.clauses
        before = clauses[at - 1] if at else None
        after = clauses[at + 1] if at + 1 < len(clauses) else None
        bare = replace(wanted, marks=False)
        found = [
            None if one is None or one.kind is ClauseKind.NOTE else self._block(one.id, bare)
            for one in (before, after)
        ]
        one, other = (None if b is None else replace(b, small="", sign=None) for b in found)
        return one, other

    # what is proposed

    def _options(self, clause: ClauseId, wanted: Wanted) -> tuple[tuple[Block, ...], int]:
        state = self._state
        found = [e for e in state.entries if _before_the_meeting(e) and self._on(e, clause)]
        names = self._versions(found)
        shown_now = found[:MOST_OPTIONS]
        made = tuple(
            self._option(letter, entry, clause, names, wanted)
            for letter, entry in zip(LETTERS, shown_now, strict=False)
        )
        return made, len(found) - len(shown_now)

    def _on(self, entry: Entry, clause: ClauseId) -> bool:
        return concerns(entry, {clause}, self._state)

    def _versions(self, entries: Iterable[Entry]) -> Mapping[str, str]:
        """What amendments that are versions in an undecided set are called."""
        sets = in_open_sets(self._state.proceedings.sets)
        found: dict[str, str] = {}
        for entry in entries:
            one = sets.get(entry.amendment.id)
            if one is not None:
                called_ = labels(one, ClauseNames(self._state).of(one.clause).number)
                place = one.members.index(entry.amendment.id) + 1
                found[entry.amendment.id] = called_[place]
        return found

    def _option(
        self,
        letter: str,
        entry: Entry,
        clause: ClauseId,
        names: Mapping[str, str],
        wanted: Wanted,
    ) -> Block:
        amendment = entry.amendment
        changes = amendment.changes
        if entry.placement is not None and entry.placement.changes is not None:
            changes = entry.placement.changes
        call = labels_of(self._state, amendment)
        told = quotes(self._state, changes, (clause,), lambda c: called(self._state, c, call))
        words = "".join(piece.text for quote in told for piece in quote.pieces)
        mirrored = mirrored_text(words) if words else None
        pieces: list[Piece] = []
        for quote in told:
            if pieces:
                pieces.append(Piece("\n"))
            if quote.where:
                where = quote.where
                if mirrored is not None and mirrored_text(where) != mirrored:
                    where = f"{ISOLATED}{where}{ISOLATED_END}"
                pieces.append(Piece(f"{where}: ", bold=True))
            pieces.extend(quote.pieces)
        small = [names.get(amendment.id, "")]
        if entry.in_conflict:
            small.append(tr("in conflict"))
        if wanted.positions:
            small.append(self._said(Target(TargetKind.AMENDMENT, amendment.id)))
        said = " · ".join(part for part in small if part)
        return Block(clause, letter, tuple(pieces), said, amendment.sponsors, mirrored=mirrored)

    def _said(self, target: Target) -> str:
        """How many hold what: "support 3 · oppose 1"."""
        row = self._positions.row(target)
        counts = [f"{_stance(s)} {n}" for s, n in row.counts.items()]
        if row.unclear:
            unclear = tr("unclear")
            counts.append(f"{unclear} {row.unclear}")
        return " · ".join(counts)


def _stance(stance: Stance) -> str:
    return tr("ad ref") if stance is Stance.AD_REF else term(stance.value)


def _before_the_meeting(entry: Entry) -> bool:
    """Drafts of amendments and what is only submitted are not for the room."""
    return entry.open and entry.tabled


def shown(block: Block, wanted: Wanted) -> Block:
    """A block with its marks, or as the text reads without them."""
    if wanted.marks:
        return block
    kept = tuple(replace(p, change=Change.NONE) for p in block.pieces if not p.change.gone)
    return replace(block, pieces=kept, codes=(), small="")


def being_written(slide: Slide, typed: Typed, wanted: Wanted) -> Slide:
    """The slide with the words of now in its clause, or with the new clause behind it."""
    if slide.block is None or slide.clause != typed.clause:
        return slide
    if typed.before is None:
        new = Block(
            typed.clause, tr_as("New", "clause"), (Piece(typed.words or " ", Change.INSERTED),)
        )
        before = replace(shown(slide.block, Wanted(marks=False)), sign=None)
        return replace(slide, block=shown(new, wanted), options=(), more=0, before=before)
    pieces = whole(diff(typed.before, typed.words)) or (Piece(" "),)
    return replace(slide, block=shown(replace(slide.block, pieces=pieces), wanted))


@dataclass(frozen=True, slots=True)
class Screened:
    """What the screen shows and why: the ``slide``, whether it is ``frozen`` while the chair goes
    on, and in words for the chair's own side what is on the screen (``said``)."""

    slide: Slide
    frozen: bool = False

    @property
    def said(self) -> str:
        """ "Projector: OP 3", "Projector: frozen on OP 3"."""
        block = self.slide.block
        label = block.label if block is not None and block.label else tr("the text")
        if self.frozen:
            return tr("Projector: frozen on {clause}", clause=label)
        return tr("Projector: {clause}", clause=label)


class Projection:
    """The state of the screen over time: it follows the clause that is current, or is frozen on a
    slide with all that was in it then."""

    def __init__(self) -> None:
        self.wanted = Wanted()
        self.now = Screened(Slide(None))
        self._state: Negotiation | None = None
        self._slides: Slides | None = None
        self._clause: ClauseId | None = None
        self._typed: Typed | None = None

    def type(self, typed: Typed | None) -> bool:
        """What is being written now (None: nothing); says whether the screen shows something
        else."""
        if typed == self._typed:
            return False
        self._typed = typed
        return self._show()

    def follow(self, state: Negotiation, clause: ClauseId | None) -> bool:
        """Another state or clause is current; says whether the screen shows something else. Where
        no clause is current (a row of which the draft has nothing) the last one stays."""
        if state is not self._state:
            self._state, self._slides = state, Slides(state)
        if clause is not None:
            self._clause = clause
        return self._show()

    def freeze(self, on: bool) -> bool:
        """Freezes the screen, or lets it follow again."""
        former = self.now
        self.now = replace(self.now, frozen=on)
        if not on:
            self._show()
        return self.now != former

    def want(self, wanted: Wanted) -> bool:
        """Other things are wanted on the screen; a frozen one stays as it is until it follows."""
        self.wanted = wanted
        return self._show()

    def clear(self) -> None:
        """No negotiation is open."""
        self._state = self._slides = self._clause = self._typed = None
        self.now = Screened(Slide(None))

    def _show(self) -> bool:
        if self.now.frozen or self._slides is None:
            return False
        former = self.now
        slide = self._slides.of(self._clause, self.wanted)
        if self._typed is not None and self.wanted.typing:
            slide = being_written(slide, self._typed, self.wanted)
        self.now = Screened(slide)
        return self.now != former
