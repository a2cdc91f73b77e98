"""The positions as a matrix: points down, delegations across; what each cell says and does."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from html import escape
from typing import TYPE_CHECKING

from draftbench.amend.amendment import Delegation
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.proceedings.matrix import Held, Point, Positions, Row, points
from draftbench.amend.proceedings.statements import Target
from draftbench.amend.proceedings.terms import COUNTED, STANCES, Stance
from draftbench.app.drafts.bracketing import target_named
from draftbench.app.meetings import proceedings as acts
from draftbench.gui.cells.clause_standing import sign
from draftbench.gui.session.names import delegation_name
from draftbench.gui.speech import beside, book, headed, listed, marked, quoted, relayed, tr
from draftbench.gui.terms import stance_of, term
from draftbench.gui.widgets.replies import Said
from draftbench.messages import Message

if TYPE_CHECKING:
    from draftbench.gui.rows.workspace import Workspace

FOLDED = 8
"""Members of a group up to which its columns are open at first."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A stance in a cell: a ``sign`` that is read without its colour, the name of the ``colour`` in
    a theme, a ``key`` that sets it, and what it is ``named``."""

    sign: str
    colour: str
    key: str
    named: str

    @property
    def title(self) -> str:
        """What the stance is called."""
        return tr(self.named)


MARKS: dict[Stance | None, Mark] = {
    Stance.SUPPORT: Mark("✓", "ok", "S", marked("Support")),
    Stance.OPPOSE: Mark("✕", "deleted", "O", marked("Oppose")),
    Stance.RESERVE: Mark("R", "warn", "R", marked("Reserve")),
    Stance.FLEXIBLE: Mark("~", "accent", "F", marked("Flexible")),
    Stance.AD_REF: Mark("(✓)", "ok", "A", marked("Ad referendum")),
    Stance.PENDING: Mark("…", "dim", "P", marked("Awaits instructions")),
    Stance.DISSOCIATED: Mark("≠", "dim", "D", marked("Dissociated")),
    None: Mark("?", "warn", "", marked("Unclear")),
}
"""How each stance is shown; None is unclear (the groups of a delegation differ)."""

SETTING = (*COUNTED, Stance.DISSOCIATED, Stance.NONE)
"""The stances that can be set, in the order of the buttons; the last takes one back."""


class Which(StrEnum):
    """Which points are shown."""

    ACTIVE = "active"
    OPEN = "open"
    MISSING = "missing"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Across:
    """A column: a delegation, or a group whose ``members`` may be ``folded`` away; ``within`` is
    the group under which a member stands."""

    code: str
    name: str
    members: int = 0
    folded: bool = False
    within: str = ""

    @property
    def title(self) -> str:
        """The head of the column."""
        if not self.members:
            return self.code
        return f"{self.code} {'▸' if self.folded else '▾'}"


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """What stands in a cell: the ``mark`` (None: nothing was said), whether a group said it
    (``via``), and all of it in words."""

    mark: Mark | None = None
    via: str = ""
    words: str = ""


class PositionMatrix:
    """The matrix of one workspace. ``which`` points and whose columns (``whose``: a code, or empty
    for all) are shown is chosen; :meth:`refresh` makes it anew after each state."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.which = Which.ACTIVE
        self.whose = ""
        self._folded: dict[str, bool] = {}
        self.points: tuple[Point, ...] = ()
        self.columns: tuple[Across, ...] = ()
        self._found: tuple[Point, ...] = ()
        self._positions = Positions(workspace.state.proceedings)
        self._taken: frozenset[Target] = frozenset()
        self._rows: dict[Point, Row] = {}
        self._of: Negotiation | None = None
        self._made: tuple[Which, str] | None = None
        self.refresh()

    @property
    def _state(self) -> Negotiation:
        return self._workspace.state

    def refresh(self) -> None:
        """Points and columns as they are now."""
        state = self._state
        if self._of is not state:
            self._of, self._made = state, None
            self._positions = Positions(state.proceedings)
            self._taken = frozenset(self._positions.targets)
            self._found = tuple(map(_said, points(state, self._positions, book())))
            self._rows = {}
        wanted = (self.which, self.whose)
        if self._made != wanted:
            self.columns = tuple(self._across())
            self.points = tuple(self._shown(self._found))
            self._made = wanted

    def _row(self, point: Point) -> Row:
        """Who holds what on a point, worked out when it is first asked for."""
        if point not in self._rows:
            self._rows[point] = self._positions.row(point.target)
        return self._rows[point]

    @property
    def delegations(self) -> tuple[Delegation, ...]:
        """All delegations and groups."""
        return self._state.delegations

    # which points

    def _shown(self, found: Sequence[Point]) -> Iterable[Point]:
        """The points that pass; a clause stays where something under it does."""
        kept = {point for point in found if self._passes(point)}
        clauses = {point.clause for point in kept if point.depth}
        for number, point in enumerate(found):
            under = number + 1 < len(found) and found[number + 1].depth > 0
            if point in kept or (point.depth == 0 and under and point.clause in clauses):
                yield point

    def _passes(self, point: Point) -> bool:
        match self.which:
            case Which.ALL:
                return True
            case Which.OPEN:
                return point.open
            case Which.MISSING:
                return point.open and not self._row(point).held.get(self.whose)
        return point.open or point.target in self._taken

    # whose columns

    def _across(self) -> Iterable[Across]:
        state = self._state
        groups = state.proceedings.groups
        names = {d.code: delegation_name(d) for d in state.delegations}
        codes = [d.code for d in state.delegations]
        if self.whose:
            own = {self.whose, *groups.get(self.whose, ())}
            own |= {g for g, members in groups.items() if self.whose in members}
            codes = [code for code in codes if code in own]
        given: set[str] = set()
        for group in (code for code in codes if groups.get(code)):
            members = [m for m in groups[group] if m in codes and not groups.get(m)]
            folded = self._folded.get(group, len(members) > FOLDED) and not self.whose
            yield Across(group, names.get(group, group), len(members), folded)
            given.add(group)
            for member in members:
                if member not in given:
                    given.add(member)
                    if not folded:
                        yield Across(member, names.get(member, member), within=group)
        for code in codes:
            if code not in given:
                yield Across(code, names.get(code, code))

    def fold(self, group: str) -> bool:
        """Folds the members of a group away, or shows them again; says whether it has some."""
        column = next((c for c in self.columns if c.code == group and c.members), None)
        if column is None:
            return False
        self._folded[group] = not column.folded
        self.columns = tuple(self._across())
        return True

    def show(self, which: Which | None = None, whose: str | None = None) -> None:
        """Other points, or other columns."""
        self.which = self.which if which is None else which
        self.whose = self.whose if whose is None else whose
        if self.which is Which.MISSING and not self.whose:
            self.which = Which.OPEN
        self.refresh()

    # what cells say

    def cell(self, point: Point, code: str) -> MatrixCell:
        """What a delegation or group holds on a point."""
        held = self._row(point).held.get(code)
        name = next((c.name for c in self.columns if c.code == code), code)
        if held is None:
            return MatrixCell(words=tr("{delegation}: nothing was said", delegation=name))
        mark = MARKS.get(held.stance)
        return MatrixCell(mark, held.via, _in_words(name, held))

    def counts(self, point: Point) -> tuple[tuple[Mark, int], ...]:
        """How many hold what on a point; a group is counted by its members."""
        row = self._row(point)
        found = [(MARKS[stance], number) for stance, number in row.counts.items()]
        return (*found, *([(MARKS[None], row.unclear)] if row.unclear else []))

    def counted(self, point: Point) -> str:
        """The same in words."""
        return listed(f"{mark.title.lower()} {n}" for mark, n in self.counts(point))

    def agreed(self, point: Point) -> str:
        """How far a clause is, in a word; empty while it is open, and for what is under it."""
        if point.depth or point.clause is None or point.clause not in self._state.draft:
            return ""
        pill = sign(self._state, point.clause)
        return "" if pill is None else pill.text

    def told(self, point: Point, code: str) -> str:
        """A cell in one sentence, for the line below and for screen readers."""
        words = self.cell(point, code).words
        return headed(point.called, words)

    # what is done

    def take(self, cells: Iterable[tuple[Point, str]], stance: Stance) -> Said:
        """Sets the stance in cells, as one act a point. Gives what is said of it."""
        by_point: dict[Point, list[str]] = {}
        for point, code in cells:
            by_point.setdefault(point, []).append(code)
        if not by_point:
            return Said(tr("Choose cells first: a delegation on a point."), bad=True)
        workspace = self._workspace
        codes = list(dict.fromkeys(code for own in by_point.values() for code in own))
        on = listed(point.called for point in list(by_point)[:3])
        on += " …" if len(by_point) > 3 else ""

        def act() -> None:
            for point, own in by_point.items():
                target = target_named(workspace.bench, point.name, note=True)
                acts.take_position(workspace.bench, target, stance, own)

        who = listed(codes[:5]) + (" …" if len(codes) > 5 else "")
        return workspace.attempt(
            act,
            tr(
                "{delegations}: {position} on {points}",
                delegations=who,
                position=term(STANCES[stance].said),
                points=on,
            ),
        )

    # as a table

    def table(self) -> list[list[str]]:
        """What is shown, as rows of words: heads first."""
        rows = [[tr("Point"), tr("Words"), tr("Counts"), *(c.code for c in self.columns)]]
        for point in self.points:
            signs = [self.cell(point, c.code).mark for c in self.columns]
            said = ["" if mark is None else mark.title for mark in signs]
            name = f"{'  ' * point.depth}{point.called}"
            rows.append([name, point.words, self.counted(point), *said])
        return rows

    def as_text(self) -> str:
        """The table with tabs, as spreadsheets paste it."""
        return "\n".join("\t".join(row) for row in self.table())

    def as_page(self) -> str:
        """The table as HTML, as word processors paste it."""
        head, *rows = self.table()
        heads = "".join(f"<th>{escape(one)}</th>" for one in head)
        body = "".join(
            "<tr>" + "".join(f"<td>{escape(one.strip())}</td>" for one in row) + "</tr>"
            for row in rows
        )
        return "".join(("<table border='1'><tr>", heads, "</tr>", body, "</table>"))


def _in_words(name: str, held: Held) -> str:
    if held.stance is None:
        said = listed(stance_of(group, stance) for group, stance in held.unclear.items())
        return tr(
            "{delegation} is unclear (its groups differ: {groups})", delegation=name, groups=said
        )
    words = stance_of(name, held.stance)
    if held.via:
        words = tr("{position}, said by {group}", position=words, group=held.via)
    position = held.position
    if position is not None:
        where = listed(part for part in (position.date, position.occasion.meeting) if part)
        words = beside(words, where)
        words = headed(words, quoted(position.note)) if position.note else words
    if held.apart:
        words = tr("{position}, apart from {codes}", position=words, codes=listed(held.apart))
    return words


def _said(point: Point) -> Point:
    """A point with what the program calls it in the language of the window."""
    called, words = (
        relayed(each) if isinstance(each, Message) else each for each in (point.called, point.words)
    )
    return replace(point, called=called, words=words)
