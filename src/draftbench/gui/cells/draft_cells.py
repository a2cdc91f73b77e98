"""The cells of the working draft: its text with every change and who made it and what is proposed
by whom, as it reads now, or with open proposals in brackets. Proposals are shown as the compilation
works them out, without its brackets: what would go and what would come, in the colour of the
delegation, and who asks for it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.notation.whole import DocumentNotation, over_edges
from draftbench.amend.redlines.divided import divided
from draftbench.amend.redlines.marking import base_text
from draftbench.amend.redlines.redline import RedlineClause, Run
from draftbench.amend.stamp import Stamp
from draftbench.app.outputs.phrases import is_asked_sign, split_off
from draftbench.document import (
    NOTE_MARK,
    Clause,
    ClauseId,
    ClauseKind,
    RichText,
    spoken_labels,
)
from draftbench.document.richtext import italicized
from draftbench.formats.docx.write.bracketed import Line, Proposed
from draftbench.formats.docx.write.brackets import Role, Stretch
from draftbench.gui.cells.clause_standing import sign
from draftbench.gui.cells.differences import ALL_SHOWN, Marks, Shown
from draftbench.gui.cells.partner_cells import Way
from draftbench.gui.speech import book, directed, joined, tr
from draftbench.gui.terms import term
from draftbench.gui.widgets.command_keys import keys_of
from draftbench.gui.widgets.pieces import Block, Cell, Change, Piece, is_heading, opening, pieces

MOST = 3
"""Codes of delegations behind what they propose; more are counted."""


@dataclass
class _Overlay:
    """What comes over the words of a clause: ``going`` are the stretches of its text that somebody
    would take out (start, end, the first sponsor), ``coming`` what stands before each of its
    places (code points)."""

    going: list[tuple[int, int, str]] = field(default_factory=list)
    coming: dict[int, list[Piece]] = field(default_factory=dict)

    def whose(self, place: int) -> str:
        """The delegation that would take out the character there."""
        return next((who for start, end, who in self.going if start <= place < end), "")

    def edges(self, start: int, end: int) -> Iterator[int]:
        """The places within where something begins or ends."""
        inside = {place for place in self.coming if start < place < end}
        for one in self.going:
            inside.update(place for place in one[:2] if start < place < end)
        yield from sorted(inside)


def over(shown: Iterable[Piece], stretches: Sequence[Stretch]) -> tuple[Piece, ...]:
    """The pieces ``shown`` of a clause with the ``stretches`` of its line in the compilation laid
    over them; its own words stay what they are."""
    overlay = _overlay(stretches)
    if not overlay.going and not overlay.coming:
        return tuple(shown)
    return tuple(_laid(shown, overlay))


def touched(shown: Iterable[Piece], stretches: Sequence[Stretch]) -> tuple[Piece, ...]:
    """The pieces ``shown`` of a clause, those words told apart that a proposal would take out or
    stand behind; what would come is not shown."""
    whole = tuple(shown)
    text = "".join("-" if one.note else one.text for one in whole if not one.change.gone)
    overlay = _overlay(stretches)
    for place, words in overlay.coming.items():
        who = next((one.by for one in words if one.by), "")
        before = text[:place].rstrip()
        if before:
            overlay.going.append((before.rfind(" ") + 1, len(before), who))
        else:
            overlay.going.append((place, (text.find(" ", place) + 1 or len(text) + 1) - 1, who))
    overlay.coming.clear()
    return tuple(replace(one, touched=bool(one.by)) for one in _laid(whole, overlay))


def proposed(stretches: Sequence[Stretch]) -> tuple[Piece, ...]:
    """The pieces of a line that is proposed as a whole."""
    return tuple(piece for one in stretches for piece in _coming(one))


def _overlay(stretches: Sequence[Stretch]) -> _Overlay:
    made, place = _Overlay(), 0
    for one in stretches:
        if one.at is not None:
            place = one.at + len(one.text)
            if one.by:
                made.going.append((one.at, place, _first(one.by)))
        elif new := [*_coming(one)]:
            there = made.coming.setdefault(place, [])
            if there and there[-1].change.tag and new[0].by:  # another version of the same words
                there.append(Piece(" ", Change.PROPOSED))
            there.extend(new)
    return made


def _coming(one: Stretch) -> Iterator[Piece]:
    if one.role is Role.BRACKET:
        if one.by:
            yield tag(one.by.split(", "), Change.SPONSOR)
        return
    for piece in pieces(one.text, change=Change.PROPOSED):
        yield replace(piece, by=_first(one.by))


def _laid(shown: Iterable[Piece], overlay: _Overlay) -> Iterator[Piece]:
    at, waiting = 0, dict(overlay.coming)
    for piece in shown:
        if piece.change.gone:
            yield piece
            continue
        start, end = at, at + (1 if piece.note else len(piece.text))
        cuts = [start, *overlay.edges(start, end), end]
        for first, last in pairwise(cuts):
            yield from waiting.pop(first, ())
            words = piece.text if piece.note else piece.text[first - start : last - start]
            yield replace(piece, text=words, by=overlay.whose(first))
        at = end
    for place in sorted(waiting):
        yield from waiting[place]


def _first(by: str) -> str:
    return by.split(", ", 1)[0]


def tag(codes: Sequence[str], change: Change) -> Piece:
    """The codes of delegations behind words of theirs, on the line of these."""
    more = f" +{len(codes) - MOST}" if len(codes) > MOST else ""
    names = "\u00a0".join(codes[:MOST])
    return Piece(f"\u202f{names}{more}\u2009", change, by=codes[0])


class DraftCells:
    """See the module. ``way`` says of a clause where else it stands, or what stands behind it and
    is shown elsewhere. What ``former`` ones compiled of the proposals is kept where it holds."""

    def __init__(
        self,
        state: Negotiation,
        notation: Callable[[], DocumentNotation],
        way: Callable[[ClauseId], Way],
        near: Callable[[Iterable[ClauseId | None]], Iterable[Entry]],
        shown: Shown = ALL_SHOWN,
        former: Proposed | None = None,
    ) -> None:
        self._state = state
        self._notation = notation
        self._way = way
        self._marks, self._only = shown.marks, shown.only
        say = book() if self._marks.of_changes else None  # in brackets as the text would print it
        self.proposed = Proposed(state, near, say, self._only, former)
        self._base = spoken_labels(state.base)
        self._labels = spoken_labels(state.draft)
        self._away = {e.clause.id: e for e in state.redline.entries if e.moved_away is not None}
        self._apart = divided(state.redline)

    def cell(self, base: tuple[ClauseId, ...], draft: tuple[ClauseId, ...], offered: bool) -> Cell:
        """The cell of a row with those clauses of the base and of the draft; ``offered`` says that
        a source has something there that could be taken."""
        if draft:
            return Cell(tuple(block for clause in draft for block in self._blocks(clause)))
        if self._marks.of_changes:
            if words := [said for clause in base if (said := self._joined(clause))]:
                return Cell(gap=words[0])
            blocks = tuple(block for clause in base for block in self._gone(clause))
            if blocks:
                return Cell(blocks)
        elif words := [said for clause in base if (said := self._fate(clause))]:
            return Cell(gap=words[0])
        if offered:
            return Cell(gap=tr("Take into the draft"), hint=keys_of("edit.take"))
        return Cell(gap=tr("Not in the draft"))

    def block(self, clause: ClauseId) -> Block:
        """A clause of the draft as a cell shows it, without what is proposed."""
        return self._marked(clause) if self._marks.of_changes else self._clean(clause)

    def _blocks(self, clause: ClauseId) -> tuple[Block, ...]:
        if self._marks in (Marks.CLEAN, Marks.ACCEPTED):
            return (self.block(clause),)
        return self._with_proposals(clause)

    # what is gone

    def _gone(self, clause: ClauseId) -> tuple[Block, ...]:
        entry = self._away.get(clause) or self._state.redline.of(clause)
        if entry is not None and entry.deleted is not None:
            return (self._former(entry, entry.deleted, term("deleted")),)
        if entry is not None and entry.moved_away is not None:
            now = self._labels.get(clause, "")
            small = tr("moved, now {clause}", clause=now) if now else term("moved")
            return (self._former(entry, entry.moved_away, small),)
        return ()

    def _joined(self, clause: ClauseId) -> str:
        """In which clause of the draft one of the base goes on, in words."""
        joined = self._state.redline.lineage.joined.get(clause)
        into = "" if joined is None else self._labels.get(joined.into, "")
        return tr("Joined to {clause}", clause=into) if into else ""

    def _fate(self, clause: ClauseId) -> str:
        """What became of a clause of the base, in a word."""
        if joined := self._joined(clause):
            return joined
        entry = self._away.get(clause) or self._state.redline.of(clause)
        if entry is not None and entry.deleted is not None:
            return tr("Deleted")
        if entry is not None and entry.moved_away is not None:
            now = self._labels.get(clause, "")
            return tr("Moved, now {clause}", clause=now) if now else tr("Moved")
        return ""

    def _former(self, entry: RedlineClause, stamp: Stamp, small: str) -> Block:
        change = Change.MOVED if entry.moved_away is not None else Change.DELETED
        text = base_text(entry)
        return Block(
            entry.clause.id,
            self._base.get(entry.clause.id, ""),
            pieces(text, change=change, italic=self._opening(entry.clause, text)),
            small,
            stamp.codes,
            entry.clause.level if entry.clause.kind is ClauseKind.ITEM else 0,
            gone=True,
        )

    # what stands there

    def _marked(self, clause_id: ClauseId) -> Block:
        draft = self._state.draft
        clause = draft[clause_id]
        entry = self._state.redline.of(clause_id)
        parted = _Parted.of(self._state, entry, self._base, self._labels)
        if apart := self._apart.get(clause_id):
            entry, parted = apart, _Parted(said=parted.said)
        runs = (Run(clause.text),) if entry is None else entry.runs
        shown: list[Piece] = []
        codes: list[str] = []
        italic = opening(clause, draft.language)
        moved = entry is not None and entry.moved_here is not None
        runs = tuple(run for at, run in enumerate(runs) if at not in parted.left)
        runs = tuple(Run(run.text) if parted.came(run) else run for run in runs)
        authors = [_authors(run) for run in runs]
        several = len({whose for whose in authors if whose is not None}) > 1
        for run, whose, following in zip(runs, authors, (*authors[1:], None), strict=True):
            change = Change.MOVED if moved else Change.NONE
            if run.deleted is not None:
                change = Change.DELETED
            elif run.inserted is not None:
                change = Change.INSERTED
            shown.extend(pieces(run.text, change=change, italic=italic))
            if change is not Change.DELETED:
                italic = (italic[0] - len(run.text), italic[1] - len(run.text))
            codes.extend(whose or ())
            if several and whose and whose != following:
                shown[-1:] = _with_tag(shown[-1:], tag(whose, Change.AUTHOR))
        small = parted.said
        if moved and entry is not None and entry.moved_here is not None:
            codes.extend(entry.moved_here.codes)
        if clause.origins:
            small = tr("from {origin}", origin=self._origin(clause))
        made = self._made(clause, tuple(shown), small, tuple(dict.fromkeys(codes)))
        return replace(made, moved=moved)

    def _clean(self, clause_id: ClauseId) -> Block:
        clause = self._state.draft[clause_id]
        return self._made(clause, pieces(clause.text, italic=self._opening(clause)))

    def _opening(self, clause: Clause, text: RichText | None = None) -> tuple[int, int]:
        return opening(clause, self._state.draft.language, text)

    def _made(
        self,
        clause: Clause,
        shown: tuple[Piece, ...],
        small: str = "",
        codes: tuple[str, ...] = (),
    ) -> Block:
        before, after = over_edges(self._notation().of(clause.id))
        way, toward = self._way(clause.id)
        return Block(
            clause.id,
            self._labels[clause.id] or clause.label,
            shown,
            small,
            codes,
            clause.level if clause.kind is ClauseKind.ITEM else 0,
            is_heading(clause, self._state.draft),
            before,
            after,
            sign(self._state, clause.id),
            way,
            toward,
        )

    def _origin(self, clause: Clause) -> str:
        origin = clause.origins[0]
        for text in (self._state.base, *self._state.sources):
            if text.name == origin.document:
                label = spoken_labels(text).get(origin.clause, "")
                return f"{text.name} {label}".strip()
        return origin.document

    # with what is proposed

    def _with_proposals(self, clause_id: ClauseId) -> tuple[Block, ...]:
        """A clause and what is proposed for it: its own line, and those of what is proposed
        instead of it or behind it."""
        clause = self._state.draft[clause_id]
        told = self._overlaid if self._marks.of_changes else self._bracketed
        lines = self.proposed.at(clause)
        if self._marks is Marks.MARGIN:
            lines = tuple(line for line in lines if line.own)
        return tuple(told(clause, self._with_openings(line)) for line in lines)

    def _with_openings(self, line: Line) -> Line:
        """A line with the opening words of what is proposed in italics."""
        own = "".join(one.text.text for one in line.stretches if one.at is not None)
        shown, start, place = [], 0, 0  # words that would go stand between the two
        for one in line.stretches:
            if one.at is not None:
                place = one.at + len(one.text)
                start = start if one.by else place
            elif one.role is Role.ADDED:
                new = own[:start] + one.text.text + own[place:]
                italic = self._opening(line.clause, RichText(new.replace(NOTE_MARK, " ")))
                first, last = (at - start for at in italic)
                one = replace(one, text=italicized(one.text, first, last))  # noqa: PLW2901
            shown.append(one)
        return replace(line, stretches=shown)

    def _overlaid(self, clause: Clause, line: Line) -> Block:
        """A line in the marked text: with the changes that were decided, and those that are
        proposed in the colours of the delegations."""
        if not line.own:
            return self._new(clause, line, proposed(line.stretches), map(directed, line.asked))
        block = self._marked(clause.id)
        if self._marks is Marks.MARGIN:
            return replace(block, pieces=touched(block.pieces, line.stretches))
        small = " ".join((*filter(None, (block.small,)), *map(directed, line.asked)))
        return replace(block, pieces=over(block.pieces, line.stretches), small=small)

    def _bracketed(self, clause: Clause, line: Line) -> Block:
        """A line as delegates read a rolling text."""
        if line.own:
            small = " ".join(words for words in line.small if words.startswith("["))
            return self._made(clause, self._stretched(clause, line), small)
        shown = tuple(piece for stretch in line.stretches for piece in pieces(stretch.text))
        return self._new(clause, line, shown, line.asked)

    def _new(
        self, clause: Clause, line: Line, shown: tuple[Piece, ...], asked: Iterable[str]
    ) -> Block:
        label = line.label
        if line.clause.kind is ClauseKind.OPERATIVE and label[:1].isdigit():  # as it is printed
            label = f"OP {label}"
        small, level = " ".join(asked), line.clause.level or 0
        return Block(clause.id, label, shown, small, indent=level, proposed=True)

    def _stretched(self, clause: Clause, line: Line) -> tuple[Piece, ...]:
        start, end = self._opening(clause)
        shown: list[Piece] = []
        for stretch in line.stretches:
            if stretch.at is None:
                shown.extend(pieces(stretch.text))
            else:
                italic = (start - stretch.at, end - stretch.at)
                shown.extend(pieces(stretch.text, italic=italic))
        return tuple(shown)


@dataclass(frozen=True, slots=True)
class _Parted:
    """What of a clause was another one's, or is: the places of the runs that ``left`` with a part
    that was split off, the words that ``others`` had, and what is ``said`` of that."""

    left: Collection[int] = ()
    others: tuple[str, ...] = ()
    said: str = ""

    @classmethod
    def of(
        cls,
        state: Negotiation,
        entry: RedlineClause | None,
        base: Mapping[ClauseId, str],
        labels: Mapping[ClauseId, str],
    ) -> _Parted:
        """``base`` and ``labels`` are what clauses were and are called."""
        lineage = state.redline.lineage
        if entry is None or not (lineage.parts or lineage.joined):
            return cls()
        own = entry.clause.id
        whole = lineage.parts.get(own) if entry.inserted is not None else None
        before = None if whole is None else state.redline.of(whole)
        if whole is not None and before is not None:
            words = (before.runs[at].text.plain for at in split_off(state, before))
            name = labels.get(whole) or base.get(whole, "")
            said = tr("divided from {clause}", clause=name) if name else term("split")
            return cls((), tuple(words), said)
        if own in lineage.parts.values():
            parts = [labels.get(part, "") for part, of in lineage.parts.items() if of == own]
            names = joined([name for name in parts if name])
            said = tr("divided: continues in {clauses}", clauses=names) if names else ""
            return cls(split_off(state, entry), (), said)
        came = [one for one, way in lineage.joined.items() if way.into == own]
        if not came:
            return cls()
        words = (lineage.joined[one].text.plain for one in came)
        names = joined([base[one] for one in came if base.get(one)])
        said = tr("{clauses} joined here", clauses=names) if names else ""
        return cls((), tuple(words), said)

    def came(self, run: Run) -> bool:
        """Whether words that were put in here stood in another clause before."""
        words = run.text.plain.strip()
        return bool(words) and run.deleted is None and any(words in one for one in self.others)


def _with_tag(last: Sequence[Piece], behind: Piece) -> tuple[Piece, ...]:
    """The last piece with a tag behind its words, before the space that parts them from others."""
    (piece,) = last or (Piece(""),)
    words = piece.text.rstrip()
    space = piece.text[len(words) :]
    parts = (replace(piece, text=words), behind, replace(piece, text=space))
    return tuple(part for part in parts if part.text)


def _authors(run: Run) -> tuple[str, ...] | None:
    """The delegations whose change a run is, nobody's for one written directly; None where it is no
    change."""
    stamp = run.deleted or run.inserted
    return None if stamp is None or is_asked_sign(run) else stamp.codes
