"""What the inspector says of a clause beside its amendments and links: origins and notes, and what
changed in the versions shown, clause by clause."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from draftbench.amend.negotiation import Negotiation
from draftbench.amend.redlines.provenance import Share, provenance
from draftbench.compare.links import Grade, Link
from draftbench.compare.passages.marks import MarkChange
from draftbench.compare.passages.passage import Passage
from draftbench.compare.words.strength import StrengthChange
from draftbench.document import Clause, ClauseId
from draftbench.gui.cells.cells import Cells
from draftbench.gui.cells.clause_standing import Section
from draftbench.gui.cells.differences import Version
from draftbench.gui.cells.quotes import Quote, redlined
from draftbench.gui.cells.version_cells import mark_words, note_words
from draftbench.gui.rows.row_links import LinkKey
from draftbench.gui.session.names import person_name
from draftbench.gui.speech import book, headed, joined, listed, quoted, relayed, tr
from draftbench.gui.terms import surety, term
from draftbench.gui.widgets.pieces import Piece, Pill, Tone
from draftbench.gui.widgets.replies import Line, Look
from draftbench.language.words import shorten


@dataclass(frozen=True, slots=True)
class ShareRow:
    """``percent`` of the words come from ``where``; ``code`` is the delegation's, or empty."""

    where: str
    percent: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note that hangs in the clause; ``resolved`` the full reference where it says "Ibid."."""

    label: str
    text: str
    resolved: str = ""


def shares(state: Negotiation, clause: ClauseId) -> tuple[ShareRow, ...]:
    """Who gave how many of the words of a clause of the draft, the most first."""
    return tuple(_share(state, share) for share in provenance(state, clause))


def _share(state: Negotiation, share: Share) -> ShareRow:
    entry = None if share.amendment is None else state.entry(share.amendment)
    code = entry.amendment.sponsors[0] if entry is not None and entry.amendment.sponsors else ""
    where = person_name(share.where) if share.written else relayed(share.where)
    if share.amendment is not None:
        where = listed((where, share.amendment))
    return ShareRow(where, book().percent(share.share), code)


def notes(clause: Clause) -> tuple[NoteRow, ...]:
    """The notes that hang in a clause."""
    return tuple(
        NoteRow(note.label, " ".join(note.text.plain.split()), note.resolved)
        for note in clause.text.notes
    )


EXCERPT = 400
"""Characters of a partner that the inspector quotes."""


def partner_section(
    cells: Cells, row: int, column: int, chosen: ClauseId | None
) -> tuple[Section, ...]:
    """What the inspector says of the clause that a row leads to: in that column, else in any."""
    columns = dict.fromkeys((column, cells.draft, *range(cells.columns)))
    ways = (cells.partner(row, each, chosen) for each in columns)
    toward = next((way for way in ways if way is not None), None)
    if toward is None:
        return ()
    words = " ".join(cells.document(toward[0])[toward[1]].text.plain.split())
    name = cells.name(*toward)
    own = cells.row(row).cells[toward[0]]
    if toward[1] in cells.partners.moved(toward[0]) and own:
        title = tr("What follows here")
    else:
        title = tr("It stands after") if own else tr("The nearest clause")
    quote = Line(words, Look.QUOTE, (Piece(shorten(words, EXCERPT)),))
    return (Section(title, (Line(name, Look.HEAD), quote)),)


QUOTED = 60
"""Characters of a phrase that are quoted."""
MOST_NAMED = 4
"""Clauses of a block that moved that are named; the others are counted."""


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One clause of a version beside the text that leads: what became of it, in pills and lines.
    ``pair`` is the link that can be split, where it is
    one between the base and a source."""

    label: str
    why: str
    pills: tuple[Pill, ...] = ()
    lines: tuple[str, ...] = ()
    pair: LinkKey | None = None
    by: str = ""
    quotes: tuple[Quote, ...] = ()


def change_rows(cells: Cells, row: int) -> tuple[ChangeRow, ...]:
    """What changed in the versions of a row; clauses that are the same are left out."""
    found: list[ChangeRow] = []
    for column in cells.differences.columns:
        version = cells.differences.version(column)
        if version is not None:
            found.extend(_of_column(cells, row, column, version))
    return tuple(found)


def _of_column(cells: Cells, row: int, column: int, version: Version) -> Iterator[ChangeRow]:
    lead, own = cells.row(row).cells[cells.lead], cells.row(row).cells[column]
    title = cells.title(column)
    for clause in lead:
        if version.of_lead(clause) is None:
            yield ChangeRow(
                title, tr("{clause} is removed", clause=cells.label(cells.lead, clause)).strip()
            )
    links: dict[Link, ClauseId] = {}
    for clause in own:
        link = version.of_own(clause)
        if link is None:
            yield ChangeRow(cells.name(column, clause), term("added"))
        else:
            links.setdefault(link, clause)
    for clause in lead:
        link = version.of_lead(clause)
        if link is not None:
            links.setdefault(link, link.right[0])
    hidden = cells.differences.shown.hidden
    for link, clause in links.items():
        passage = version.passage(link)
        if version.differs(link) or (passage.renumbered and "label" not in hidden):
            yield _row(cells, column, clause, passage, link)


def _row(cells: Cells, column: int, clause: ClauseId, passage: Passage, link: Link) -> ChangeRow:
    hidden = cells.differences.shown.hidden
    said = list(_block(cells, column, link))
    if "marks" not in hidden:
        said.extend(_mark(change, passage) for change in passage.marks)
    quotes: list[Quote] = []
    for change in passage.noted(hidden):
        words = note_words(change).capitalize()
        if change.words.hunks:
            quotes.append(Quote(words, redlined(change.words)))
        else:
            said.append(words)
    said.extend(
        tr(
            "Moved within the clause: {words}",
            words=_quoted(passage.words.right[m.right_start : m.right_end]),
        )
        for m in passage.moves
    )
    pair = None
    if cells.lead == cells.base and column in cells.sources:
        pair = (cells.document(column).name, link.left[0], clause, "")
    return ChangeRow(
        cells.name(column, clause),
        relayed(link.why) if link.grade is Grade.SURE else _doubted(link),
        tuple(_strength(passage)),
        tuple(said),
        pair,
        link.pinned_by,
        tuple(quotes),
    )


def _doubted(link: Link) -> str:
    """How sure a link is that is in doubt, and its reason."""
    return " · ".join(part for part in (surety(link.grade), relayed(link.why)) if part)


def _block(cells: Cells, column: int, link: Link) -> Iterator[str]:
    """The other clauses that moved together with those of a link."""
    version = cells.differences.version(column)
    if version is None or not link.block:
        return
    links = version.alignment.links
    others = [one for one in links if one.block == link.block and one is not link]
    names = [cells.label(column, one.right[0]) for one in others]
    if said := [name for name in names if name]:
        more = len(said) - MOST_NAMED
        end = [tr("{n} more", n=more)] if more > 0 else []
        yield tr("Moved together with {clauses}", clauses=joined([*said[:MOST_NAMED], *end]))


def _strength(passage: Passage) -> Iterator[Pill]:
    for change in passage.strength:
        tone = Tone.DOUBTFUL if change.direction in ("stronger", "weaker") else Tone.QUIET
        yield Pill(strength_words(change), tone)


def strength_words(change: StrengthChange) -> str:
    """A change of strength in a few words: "weaker: urges → encourages"."""
    known = change.direction in ("stronger", "weaker")
    kind = term(change.direction) if known else tr("other force")
    if not change.new:
        return headed(kind, tr("“{words}” removed", words=change.old))
    if not change.old:
        return headed(kind, tr("“{words}” added", words=change.new))
    return headed(kind, f"{change.old} → {change.new}")


def _mark(change: MarkChange, passage: Passage) -> str:
    start, end = change.right
    return headed(mark_words(change).capitalize(), _quoted(passage.words.right[start:end]))


def _quoted(words: str) -> str:
    return quoted(shorten(words, QUOTED))
