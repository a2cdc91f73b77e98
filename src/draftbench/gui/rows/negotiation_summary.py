"""The negotiation in numbers: what the side bar lists and the status bar counts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from draftbench.amend.negotiation import Negotiation
from draftbench.app.drafts.referring import out_of_date
from draftbench.app.outputs.phrases import is_changed
from draftbench.document import ClauseId
from draftbench.gui.cells.cells import Cells
from draftbench.gui.cells.census import Census
from draftbench.gui.cells.grid import theme_said
from draftbench.gui.cells.head_words import conflicts_of
from draftbench.gui.rows.row_filter import is_gap, is_missing
from draftbench.gui.session.names import WORKING_DRAFT, delegation_name, titles
from draftbench.gui.speech import counted, listed, marked, tr


@dataclass(frozen=True, slots=True)
class TextLine:
    """A text. ``count`` is the number of its clauses; ``shown``: whether it has a column now."""

    name: str
    title: str
    count: int
    is_draft: bool = False
    shown: bool = True


@dataclass(frozen=True, slots=True)
class ThemeLine:
    """A theme of the rows, or a heading that governs some, with the number of these rows."""

    key: str
    title: str
    count: int


@dataclass(frozen=True, slots=True)
class NeedLine:
    """Something that a person must look at. ``id`` is "conflicts", "brackets", "references",
    "languages", "confirm", "orphans", "doubts", "gaps" or "missing"; ``rows`` are the rows of the
    comparison where it stands."""

    id: str
    title: str
    count: int
    rows: tuple[int, ...]
    tip: str = ""


@dataclass(frozen=True, slots=True)
class DelegationLine:
    """A delegation with the number of the amendments that it sponsors."""

    code: str
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Summary:
    """All of it. ``changes`` counts the clauses in which the draft differs from the base,
    ``confirm`` the open amendments whose place a person must confirm, ``orphans`` those that no
    longer have one, ``brackets`` the pairs of brackets that are open in the draft, ``waiting`` the
    open amendments; ``delegations`` are those with amendments, ``taking_part`` counts all."""

    texts: tuple[TextLine, ...] = ()
    themes: tuple[ThemeLine, ...] = ()
    needs: tuple[NeedLine, ...] = ()
    delegations: tuple[DelegationLine, ...] = ()
    changes: int = 0
    conflicts: int = 0
    confirm: int = 0
    orphans: int = 0
    language: str = ""
    brackets: int = 0
    waiting: int = 0
    taking_part: int = 0


_NEEDS = (
    (
        "conflicts",
        marked("Conflicts"),
        marked("Amendments that cannot be accepted beside what was accepted, or beside each other"),
    ),
    ("confirm", marked("Needs confirmation"), marked("Amendments whose place you must confirm")),
    (
        "orphans",
        marked("Without a place"),
        marked("Amendments whose place is no longer in the draft"),
    ),
)


def summarise(state: Negotiation, cells: Cells) -> Summary:
    """The summary of a negotiation whose comparison is ``cells``, made once for these."""
    return cells.once("summary", lambda: _summarise(state, cells))


def _summarise(state: Negotiation, cells: Cells) -> Summary:
    census = cells.concerned.census(state)
    gaps, missing, doubts = cells.of_rows("needs", lambda: _row_needs(cells))
    found = cells.of_rows("places", lambda: _Rows(cells))
    counts = {key: census.needing[key] for key, *_ in _NEEDS}
    counts["conflicts"] = conflicts_of(state, cells)
    lines = [
        NeedLine(key, tr(title), counts[key], found.of(census.where.get(key, ())), tr(tip))
        for key, title, tip in _NEEDS
    ]
    brackets = cells.notation(cells.draft).count
    where = cells.all_bracketed if brackets else ()
    tip = tr("Brackets of the draft that are still to be resolved")
    lines.insert(1, NeedLine("brackets", tr("Open brackets"), brackets, where, tip))
    wrong = out_of_date(state)
    at = [cells.find(cells.draft, one.clause) for one in wrong]
    where = tuple(sorted({row for row in at if row is not None}))
    tip = tr("References of the draft that are out of date, or whose paragraph is gone")
    lines.insert(2, NeedLine("references", tr("References"), len(wrong), where, tip))
    differing = tuple(sorted(cells.languages.differing))
    tip = tr("Where the draft and the language versions shown differ")
    count = len(cells.languages.findings)
    lines.insert(3, NeedLine("languages", tr("Language differences"), count, differing, tip))
    tip = tr("Rows in which the texts disagree on what belongs together")
    lines.append(NeedLine("doubts", tr("Doubtful rows"), len(doubts), doubts, tip))
    tip = tr("Clauses of the sources shown to which nothing in the base or the draft answers")
    lines.append(NeedLine("gaps", tr("Not in the draft"), len(gaps), gaps, tip))
    tip = tr("Clauses of the base to which nothing in the sources shown answers")
    lines.append(NeedLine("missing", tr("Not in the sources"), len(missing), missing, tip))
    return Summary(
        _texts(state, cells),
        tuple(ThemeLine(title, theme_said(title), count) for title, count in cells.themes.items()),
        tuple(line for line in lines if line.count),
        _delegations(state, census),
        sum(1 for entry in state.redline.entries if is_changed(entry, signs=False)),
        counts["conflicts"],
        census.needing["confirm"],
        census.needing["orphans"],
        state.draft.language,
        brackets,
        census.waiting,
        len(state.delegations),
    )


def open_points(summary: Summary) -> str:
    """The open points in a few words: "2 conflicts, 1 needs confirmation"; empty where there is
    none."""
    colliding, brackets = summary.conflicts, summary.brackets
    confirm, orphans, waiting = summary.confirm, summary.orphans, summary.waiting
    found = (
        counted("{n} conflict", "{n} conflicts", colliding) if colliding else "",
        counted("{n} open bracket", "{n} open brackets", brackets) if brackets else "",
        counted("{n} needs confirmation", "{n} need confirmation", confirm) if confirm else "",
        counted("{n} without a place", "{n} without a place", orphans) if orphans else "",
        counted("{n} open amendment", "{n} open amendments", waiting) if waiting else "",
    )
    return listed(said for said in found if said)


def _row_needs(cells: Cells) -> tuple[tuple[int, ...], ...]:
    """The rows that are gaps, those that the sources lack, and doubtful ones."""
    rows = range(len(cells))
    return (
        tuple(row for row in rows if is_gap(cells, row)),
        tuple(row for row in rows if is_missing(cells, row)),
        tuple(row for row in rows if cells.row(row).doubts),
    )


def _texts(state: Negotiation, cells: Cells) -> tuple[TextLine, ...]:
    shown = {cells.document(column).name for column in (cells.base, *cells.sources)}
    lines = [TextLine(state.draft.name, tr(WORKING_DRAFT), len(state.draft), is_draft=True)]
    called = titles(state)
    for text in (state.base, *state.sources):
        line = TextLine(text.name, called[text.name], len(text), False, text.name in shown)
        lines.append(line)
    return tuple(lines)


def _delegations(state: Negotiation, census: Census) -> tuple[DelegationLine, ...]:
    counts = census.sponsored
    names = {d.code: delegation_name(d) for d in state.delegations}
    lines = [DelegationLine(code, names.get(code, code), n) for code, n in counts.items()]
    return tuple(sorted(lines, key=lambda line: (-line.count, line.name)))


class _Rows:
    """Where the clauses of the base and of the draft stand."""

    def __init__(self, cells: Cells) -> None:
        self._rows: dict[ClauseId, set[int]] = {}
        for row in range(len(cells)):
            for clause in (*cells.of_base(row), *cells.of_draft(row)):
                self._rows.setdefault(clause, set()).add(row)

    def of(self, clauses: Iterable[ClauseId]) -> tuple[int, ...]:
        """The rows in which these clauses stand, in order."""
        return tuple(sorted({row for clause in clauses for row in self._rows.get(clause, ())}))
