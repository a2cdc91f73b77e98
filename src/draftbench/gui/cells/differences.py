"""How versions of the text that leads the rows differ from it: found clause by clause, when a row
is first looked at, and kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from draftbench.compare.comparison import Comparison
from draftbench.compare.links import Alignment, Link, Mode, Relation
from draftbench.compare.passages.marks import MarkChange
from draftbench.compare.passages.notes import NoteChange, NoteFate, note_fates
from draftbench.compare.passages.passage import BREAK, SMALL, Passage, outcome, passage_of
from draftbench.compare.words.worddiff import difference
from draftbench.document import ClauseId, MarkKind, printed_labels
from draftbench.gui.widgets.pieces import slanted

_WORDS = frozenset({"punctuation", "case", "spacing", "quotes"})
_ALONE = frozenset({NoteFate.ADDED, NoteFate.REMOVED})
_QUIET = frozenset({"unchanged", "renumbered"})


class Marks(StrEnum):
    """How a text that changes is shown: as it reads now, bare or with open proposals in brackets;
    or with every change marked, and of open proposals the words, the places, or neither. Whose
    proposals are open at a clause stands under its number, but in a bare text."""

    CLEAN = "clean"
    MARGIN = "margin"
    BRACKETS = "brackets"
    MARKED = "marked"
    ACCEPTED = "accepted"

    @property
    def of_changes(self) -> bool:
        """Whether words that came and went since the base are marked."""
        return self not in (Marks.CLEAN, Marks.BRACKETS)


@dataclass(frozen=True, slots=True)
class Shown:
    """What is shown of the differences of versions: none at all, or all but the classes ``hidden``
    (of :data:`~draftbench.compare.passages.passage.SMALL`); how changes are shown in the columns
    (``marks``), of proposals those of one delegation ``only``; and whether a clause that stands
    elsewhere is shown again, pale, at the other of its two places (``beside``)."""

    differences: bool = True
    hidden: frozenset[str] = frozenset()
    marks: Marks = Marks.MARKED
    beside: bool = False
    only: str = ""

    def toggled(self, name: str) -> Shown:
        """With one class hidden that was shown, or shown that was hidden."""
        return replace(self, hidden=self.hidden ^ {name})


ALL_SHOWN = Shown()
FEW = 300
"""Word differences that are worked out while the window waits."""
CLASSES = SMALL
"""The classes that can be hidden."""


class Version:
    """A column whose text is another version of the one that leads."""

    def __init__(self, alignment: Alignment, hidden: frozenset[str]) -> None:
        self.alignment = alignment
        self.hidden = hidden
        self._lefts = {id_: link for link in alignment.links for id_ in link.left}
        self._rights = {id_: link for link in alignment.links for id_ in link.right}
        self._made: dict[Link, Passage] = {}
        self._differs: dict[Link, bool] = {}

    def of_lead(self, clause: ClauseId) -> Link | None:
        """The link of a clause of the text that leads."""
        return self._lefts.get(clause)

    def of_own(self, clause: ClauseId) -> Link | None:
        """The link of a clause of the version."""
        return self._rights.get(clause)

    def passage(self, link: Link) -> Passage:
        """The clauses of a link with all that differs between them."""
        if link not in self._made:
            made = passage_of(self.alignment, link, self.labels)
            marks = tuple(change for change in made.marks if not self._by_rule(made, change))
            notes = made.notes
            if any(change.fate in _ALONE for change in notes):
                notes = self._fates.get(link, notes)
            self._made[link] = replace(made, marks=marks, notes=notes)
        return self._made[link]

    def differs(self, link: Link) -> bool:
        """Whether a link counts as a difference, hidden classes and mere numbers left out."""
        if link not in self._differs:
            self._differs[link] = self._looked_at(link)
        return self._differs[link]

    @property
    def cheap(self) -> bool:
        """Whether :attr:`count` needs few word differences that nobody has asked for yet."""
        if not self.hidden & _WORDS:
            return True
        unknown = (
            link
            for link in self.alignment.links
            if link.relation is Relation.CHANGED and link not in self._differs
        )
        return sum(1 for _ in unknown) <= FEW

    @cached_property
    def count(self) -> int:
        """How many differences there are."""
        alone = len(self.alignment.unmatched_left) + len(self.alignment.unmatched_right)
        return alone + sum(1 for link in self.alignment.links if self.differs(link))

    def row_differs(self, lead: tuple[ClauseId, ...], own: tuple[ClauseId, ...]) -> bool:
        """Whether a row with these clauses holds a difference."""
        links = [*map(self.of_lead, lead), *map(self.of_own, own)]
        return any(link is None or self.differs(link) for link in links)

    @cached_property
    def labels(self) -> tuple[dict[ClauseId, str], dict[ClauseId, str]]:
        """The printed numbers of both texts."""
        return printed_labels(self.alignment.left), printed_labels(self.alignment.right)

    @cached_property
    def _fates(self) -> dict[Link, tuple[NoteChange, ...]]:
        """What became of the notes, looked for among all clauses: one that went with a phrase to
        another clause moved."""
        left, right = self.alignment.left, self.alignment.right
        pairs: list[tuple[Link | None, tuple[ClauseId, ...], tuple[ClauseId, ...]]] = [
            *((link, link.left, link.right) for link in self.alignment.links),
            *((None, (id_,), ()) for id_ in self.alignment.unmatched_left),
            *((None, (), (id_,)) for id_ in self.alignment.unmatched_right),
        ]
        noted = [
            (link, (tuple(left[id_] for id_ in lefts), tuple(right[id_] for id_ in rights)))
            for link, lefts, rights in pairs
            if any(left[id_].text.notes for id_ in lefts)
            or any(right[id_].text.notes for id_ in rights)
        ]
        fates = note_fates(
            [
                (*pair, difference(*(BREAK.join(c.text.plain for c in side) for side in pair)))
                for _, pair in noted
            ]
        )
        return {
            link: tuple(change for change in changes if change.fate is not NoteFate.SAME)
            for (link, _), changes in zip(noted, fates, strict=True)
            if link is not None
        }

    def _by_rule(self, passage: Passage, change: MarkChange) -> bool:
        """Whether a mark is but the italics of an opening phrase, which the columns show anyway:
        files differ in whether they write them."""
        if change.kind is not MarkKind.ITALIC:
            return False
        languages = self.alignment.left.language, self.alignment.right.language
        return any(
            span[0] + start <= place[0] and place[1] <= span[0] + end + 1
            for clauses, spans, place, language in zip(
                (passage.left, passage.right),
                passage.spans,
                (change.left, change.right),
                languages,
                strict=True,
            )
            for clause, span in zip(clauses, spans, strict=True)
            for start, end in (slanted(clause, language),)
            if end > start
        )

    def _looked_at(self, link: Link) -> bool:
        if link.relation in (Relation.MOVED, Relation.SPLIT, Relation.MERGED):
            return True
        if link.relation is Relation.CHANGED and not self.hidden & _WORDS:
            return True
        if link.relation is Relation.SAME and self._bare(link):
            return False
        return outcome(self.passage(link), self.hidden) not in _QUIET

    def _bare(self, link: Link) -> bool:
        """Whether the clauses of a link have neither marks nor notes and stand alike."""
        lefts = [self.alignment.left[id_] for id_ in link.left]
        rights = [self.alignment.right[id_] for id_ in link.right]
        alike = [(c.kind, c.level) for c in lefts] == [(c.kind, c.level) for c in rights]
        return alike and not any(c.text.marks or c.text.notes for c in (*lefts, *rights))


class Differences:
    """The versions among the columns of a comparison; the last column is the draft, which shows its
    amendments instead."""

    def __init__(
        self,
        comparison: Comparison,
        shown: Shown = ALL_SHOWN,
        former: Differences | None = None,
    ) -> None:
        """What ``former`` found out of alignments that are still the same is kept."""
        self.shown = shown
        self._comparison = comparison
        known = {} if former is None else former.known
        kept = {key: version for key, version in known.items() if version.hidden == shown.hidden}
        self._versions: dict[int, Version] = {
            column: kept.get(id(found)) or Version(found, shown.hidden)
            for column, found in enumerate(comparison.alignments[:-1])
            if found is not None and found.mode is Mode.VERSIONS
        }

    @property
    def known(self) -> dict[int, Version]:
        """The versions by the identity of their alignments."""
        return {id(version.alignment): version for version in self._versions.values()}

    def version(self, column: int) -> Version | None:
        """The column as a version; None where it is none or differences are not shown."""
        return self._versions.get(column) if self.shown.differences else None

    def is_version(self, column: int) -> bool:
        """Whether the text of a column is a version of the one that leads, shown as one or not."""
        return column in self._versions

    @property
    def columns(self) -> tuple[int, ...]:
        """The columns that show differences."""
        return tuple(self._versions) if self.shown.differences else ()

    def differs(self, row: int) -> bool:
        """Whether a version differs from the text that leads in that row."""
        cells = self._comparison.rows[row].cells
        lead = cells[self._comparison.base]
        return any(
            self._versions[column].row_differs(lead, cells[column]) for column in self.columns
        )
