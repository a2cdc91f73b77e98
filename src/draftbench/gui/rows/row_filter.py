"""Which rows are shown: what narrows them, and what is said of that."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from draftbench.amend.negotiation import Negotiation
from draftbench.amend.proceedings.statements import TargetKind
from draftbench.app.drafts.referring import out_of_date
from draftbench.document import ClauseKind
from draftbench.gui.cells.cells import Cells
from draftbench.gui.cells.census import needs
from draftbench.gui.cells.change_kinds import TITLES, Kind, kinds
from draftbench.gui.cells.grid import theme_said
from draftbench.gui.session.names import delegation_name
from draftbench.gui.speech import counted, headed, listed, marked, quoted, tr

Filter = tuple[str, str]
"""What narrows the rows: a kind ("all", "theme", "need", "delegation") and an id, or
"amendments" and their ids with commas between."""

Stood = Mapping[str, frozenset[str]]
"""The clauses that delegations took positions on, by the codes of these."""

ALL: Filter = ("all", "")
FRAME = frozenset({ClauseKind.TITLE, ClauseKind.ORGAN, ClauseKind.HEADING})
"""Clauses that nobody misses in another text."""
NEEDS = {
    "conflicts": marked("Conflicts"),
    "brackets": marked("Open brackets"),
    "references": marked("References"),
    "languages": marked("Language differences"),
    "confirm": marked("Needs confirmation"),
    "orphans": marked("Without a place"),
    "doubts": marked("Doubtful rows"),
    "gaps": marked("Not in the draft"),
    "missing": marked("Not in the sources"),
}
"""What the filters of needs are called."""


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What is on: one ``filter``; whether only gaps, only open brackets are shown; the delegation
    whose rows alone are shown (``mine``, its code); and the kinds of change of which a row must
    hold one."""

    filter: Filter = ALL
    gaps: bool = False
    brackets: bool = False
    mine: str = ""
    kinds: frozenset[Kind] = frozenset()

    @property
    def on(self) -> bool:
        """Whether anything narrows the rows."""
        return self != Narrowing()

    def rows(self, state: Negotiation, cells: Cells) -> tuple[int, ...]:
        """The rows that are shown, in their order."""
        everything = range(len(cells))
        if not self.on:
            return tuple(everything)
        kind, wanted = self.filter
        codes = {code for code in (self.mine, wanted if kind == "delegation" else "") if code}
        stood = {code: _stood_on(state, code) for code in codes}
        return tuple(row for row in everything if self._passes(state, cells, row, stood))

    def _passes(self, state: Negotiation, cells: Cells, row: int, stood: Stood) -> bool:
        if self.gaps and not (is_gap(cells, row) or is_missing(cells, row)):
            return False
        if self.brackets and not cells.bracketed(row):
            return False
        if self.mine and not _is_of(cells, row, self.mine, stood):
            return False
        if self.kinds and self.kinds.isdisjoint(kinds(state, cells, row)):
            return False
        return self._filtered(state, cells, row, stood)

    def _filtered(self, state: Negotiation, cells: Cells, row: int, stood: Stood) -> bool:
        kind, wanted = self.filter
        match kind:
            case "theme":
                return cells.theme(row) == wanted
            case "delegation":
                return _is_of(cells, row, wanted, stood)
            case "need" if wanted == "gaps":
                return is_gap(cells, row)
            case "need" if wanted == "missing":
                return is_missing(cells, row)
            case "need" if wanted == "doubts":
                return bool(cells.row(row).doubts)
            case "need" if wanted == "references":
                return row in cells.once("references", lambda: _references(state, cells))
            case "need" if wanted == "languages":
                return row in cells.languages.differing
            case "need" if wanted == "brackets":
                return cells.bracketed(row)
            case "need":
                return any(needs(entry) == wanted for entry in cells.entries(row))
            case "amendments":
                ids = frozenset(wanted.split(","))
                return any(e.amendment.id in ids for e in cells.entries(row))
        return True

    def without(self, key: str) -> Narrowing:
        """With one of :func:`chips` taken off; the empty key takes off all of them."""
        if not key:
            return Narrowing()
        if key.startswith(KIND):
            return replace(self, kinds=self.kinds - {Kind(key.removeprefix(KIND))})
        return replace(self, **{key: getattr(Narrowing(), key)})

    def with_kind(self, kind: Kind) -> Narrowing:
        """With one kind of change more, or less where it is there."""
        return replace(self, kinds=self.kinds ^ {kind})


KIND = "kind-"
"""How the keys of chips for kinds of change begin."""


@dataclass(frozen=True, slots=True)
class Chip:
    """Something that narrows the rows: its ``key`` for :meth:`Narrowing.without`, and what it is
    called."""

    key: str
    title: str


def chips(narrowing: Narrowing, state: Negotiation) -> tuple[Chip, ...]:
    """All that is on."""
    return tuple(_chips(narrowing, state))


def nothing_said(chips: Sequence[Chip]) -> str:
    """That nothing passes these filters, or what is shown without any."""
    if not chips:
        return tr("There is nothing here.")
    filters = listed(quoted(chip.title) for chip in chips)
    return tr("Nothing under {filters}. Esc shows all rows.", filters=filters)


def _chips(narrowing: Narrowing, state: Negotiation) -> Iterator[Chip]:
    kind, wanted = narrowing.filter
    if narrowing.filter != ALL:
        yield Chip("filter", filter_said(kind, wanted, state))
    if narrowing.mine:
        yield Chip("mine", tr("Only {delegation}", delegation=_delegation(state, narrowing.mine)))
    for key, title in (
        ("gaps", tr("Only gaps")),
        ("brackets", tr("Only open brackets")),
    ):
        if getattr(narrowing, key):
            yield Chip(key, title)
    for one in Kind:
        if one in narrowing.kinds:
            title = TITLES[one]
            yield Chip(f"{KIND}{one.value}", tr(title))


def filter_said(kind: str, wanted: str, state: Negotiation) -> str:
    """What a filter is called."""
    if kind == "need" and wanted in NEEDS:
        need = NEEDS[wanted]
        return tr(need)
    if kind == "theme":
        return theme_said(wanted)
    return _delegation(state, wanted) if kind == "delegation" else wanted


def _delegation(state: Negotiation, code: str) -> str:
    known = state.delegation(code)
    return code if known is None else delegation_name(known)


def _references(state: Negotiation, cells: Cells) -> frozenset[int]:
    """The rows of the draft with references that somebody must see to."""
    rows = (cells.find(cells.draft, one.clause) for one in out_of_date(state))
    return frozenset(row for row in rows if row is not None)


def is_gap(cells: Cells, row: int) -> bool:
    """Whether only sources have something in that row; headings, titles and organ lines do not
    count."""
    if cells.of_base(row) or cells.of_draft(row):
        return False
    own = ((cells.document(column), cells.row(row).cells[column]) for column in cells.sources)
    return any(text[clause].kind not in FRAME for text, ids in own for clause in ids)


def is_missing(cells: Cells, row: int) -> bool:
    """Whether the base has a clause there to which nothing in the sources shown answers; headings,
    titles and organ lines do not count."""
    if not cells.sources or any(cells.row(row).cells[column] for column in cells.sources):
        return False
    base = cells.document(cells.base)
    return any(base[clause].kind not in FRAME for clause in cells.of_base(row))


def _is_of(cells: Cells, row: int, code: str, stood: Stood) -> bool:
    """Whether a delegation has to do with a row: it sponsors an amendment there, or took a position
    on a clause of it."""
    ids = (*cells.of_base(row), *cells.of_draft(row))
    if not stood[code].isdisjoint(ids):
        return True
    return any(code in entry.amendment.sponsors for entry in cells.entries(row))


def _stood_on(state: Negotiation, code: str) -> frozenset[str]:
    """The clauses that a delegation took a position on."""
    targets = (one.target for one in state.proceedings.positions if one.delegation == code)
    return frozenset(target.id for target in targets if target.kind is TargetKind.CLAUSE)


Folds = Mapping[int, tuple[int, ...]]
"""Rows behind a line that says how many they are, by the first of them."""


NO_FOLDS: Folds = {}


def quiet_rows(cells: Cells) -> frozenset[int]:
    """The rows in which nothing is to be looked at: no difference, no proposal or conflict, no
    bracket, no comment, nothing that disagrees."""
    loud = {*cells.all_bracketed, *cells.languages.differing}
    return frozenset(
        row
        for row in range(len(cells))
        if row not in loud
        and not cells.differs(row)
        and not cells.row(row).doubts
        and not any(entry.open or entry.in_conflict for entry in cells.entries(row))
        and not any(cells.comments[clause] for clause in cells.of_draft(row))
    )


def fold(rows: Iterable[int], quiet: Callable[[int], bool]) -> tuple[tuple[int, ...], Folds]:
    """The rows with the first one alone of each run of ``quiet`` ones, and these runs; all of them
    where none of them is worth reading on its own."""
    shown: list[int] = []
    folds: dict[int, tuple[int, ...]] = {}
    for behind, run in groupby(rows, key=quiet):
        found = tuple(run)
        shown.extend(found[:1] if behind else found)
        if behind:
            folds[found[0]] = found
    if len(shown) == len(folds):
        return tuple(row for found in folds.values() for row in found), {}
    return tuple(shown), folds


def fold_said(cells: Cells, rows: tuple[int, ...]) -> str:
    """What the line says that rows are folded behind."""
    own = [row for row in rows if cells.of_draft(row) or cells.of_base(row)]
    words = counted("{n} unchanged clause", "{n} unchanged clauses", len(own)) if own else ""
    names = [name for row in own if (name := _label(cells, row))]
    if names:
        first, last = names[0], names[-1]
        where = first if first == last else tr("{first} to {last}", first=first, last=last)
        words = headed(where, words)
    others = len(rows) - len(own)
    more = tr("{n} not in the draft", n=others) if others else ""
    return listed(said for said in (words, more, *_moved_away(cells, own)) if said)


def _moved_away(cells: Cells, rows: Iterable[int]) -> Iterator[str]:
    """Which clauses stood among those of some rows in the base, and are called what now."""
    here = [clause for row in rows for clause in cells.of_base(row)]
    for clause in here:
        gone = cells.partners.behind(cells.base, clause)
        if gone is not None and gone not in here and (now := cells.label(cells.draft, gone)):
            yield tr("{clause} moved to {now}", clause=cells.label(cells.base, gone), now=now)


def _label(cells: Cells, row: int) -> str:
    own = ((column, cells.clause(row, column)) for column in (cells.draft, cells.base))
    return next((cells.label(column, one) for column, one in own if one is not None), "")
