"""Lists of things to look through and to act on, as data: rows, what is told of one, verbs."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from draftbench.document import ClauseId
from draftbench.gui.speech import marked, tr
from draftbench.gui.widgets.form import Verb
from draftbench.gui.widgets.pieces import Piece
from draftbench.gui.widgets.pill import MEANT, Tone


class Look(StrEnum):
    """How a line of a description is set."""

    SECTION = "section"
    HEAD = "head"
    TEXT = "text"
    DIM = "dim"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a description; a QUOTE has ``pieces``, which are painted as they are. ``event`` is
    the id of the event that it tells of, to be shown in the history."""

    words: str
    look: Look = Look.TEXT
    pieces: tuple[Piece, ...] = ()
    event: str = ""


@dataclass(frozen=True, slots=True)
class ListRow:
    """A row: its ``cells`` as text, one a column; ``order`` what columns are sorted by instead of
    their text (by number of the column). ``meant`` says in words what the ``tone`` shows. The first
    cell is the sign of a delegation where ``chip`` is its code. A search finds a row by the words
    of ``found`` too (:func:`~draftbench.language.delegations.name_key`), and a ``further`` one is
    seen only while it is found."""

    key: str
    cells: tuple[str, ...]
    tone: Tone | None = None
    order: tuple[tuple[int, int], ...] = ()
    meant: str = ""
    chip: str = ""
    found: str = ""
    further: bool = False

    @property
    def told(self) -> str:
        """How the row is meant, in words; empty where it is a row like others."""
        return self.meant or (tr(MEANT[self.tone]) if self.tone in MEANT else "")


@dataclass(frozen=True, slots=True, order=True)
class GroupHead:
    """The head of a group of rows; groups stand in the order of ``place``, then of ``title``."""

    place: int
    title: str


@dataclass(frozen=True, slots=True)
class Switch:
    """Something that a list shows too where it is ``on``; ``turn`` is told what is wanted."""

    title: str
    on: bool
    turn: Callable[[bool], None]
    tip: str = ""


class Listing(ABC):
    """A list. ``stretch`` is the column that takes the room that is left, ``several`` says whether
    more than one row can be chosen, ``groupings`` (name and title) by what rows can be put
    together; the first one is in force at first, and one without a title is not offered. A list
    with a ``prompt`` is searched first of all. What stands in the class is marked, and looked up
    where the list is shown."""

    title = ""
    lead = ""
    empty = marked("There is nothing here.")
    columns: tuple[str, ...] = ()
    stretch = 0
    several = False
    groupings: tuple[tuple[str, str], ...] = ()
    prompt = ""

    @property
    def switch(self) -> Switch | None:
        """What can be shown too, or left out."""
        return None

    @abstractmethod
    def rows(self) -> Sequence[ListRow]:
        """The rows as they are now, in the order in which they are shown at first."""

    def detail(self, keys: Sequence[str]) -> tuple[Line, ...]:
        """What is told of the chosen rows."""
        return ()

    def verbs(self, keys: Sequence[str]) -> tuple[Verb, ...]:
        """What can be done with the chosen rows (none: with the list itself)."""
        return ()

    def heads(self, key: str, by: str) -> Sequence[GroupHead]:
        """The heads under which a row stands, where rows are put together ``by`` that grouping."""
        return ()

    def barred(self, keys: Sequence[str]) -> tuple[str, ...]:
        """Sentences on what cannot be done with some of the chosen rows, and why, beforehand."""
        return ()

    def not_found(self, words: str) -> str:
        """What is told where no row has the words that are searched."""
        return tr("“{words}” was not found.", words=words)

    def clause(self, key: str) -> ClauseId | None:
        """The clause of the text that a row is about."""
        return None
