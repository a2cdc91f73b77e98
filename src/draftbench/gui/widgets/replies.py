"""What is asked of people and what is told them, as data: forms with fields, answers, sentences,
and lists to look through and to act on: rows, what is told of one, verbs."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from draftbench.document import ClauseId, RichText
from draftbench.gui.speech import marked, paper_language, tr
from draftbench.gui.widgets.pieces import MEANT, Piece, Tone
from draftbench.language.delegations import DelegationNames, name_in, spellings
from draftbench.progress import Progress

if TYPE_CHECKING:
    from draftbench.gui.widgets.inputs import RichBox


class FieldKind(StrEnum):
    """How a field is filled in."""

    LINE = "line"
    HIDDEN = "hidden"
    TEXT = "text"
    LINES = "lines"
    CHOICE = "choice"
    TICKS = "ticks"
    CHECK = "check"
    PASSAGE = "passage"
    CURSOR = "cursor"
    FILE = "file"


Choice = tuple[str, str]
"""What is chosen, and how it reads."""
Found = tuple[str, str, str]
"""The same with the words by which a search finds it
(:func:`~draftbench.language.delegations.name_key`)."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field. ``value`` is what it holds at first (of TICKS the values with commas between, of
    CHECK "yes" or ""), ``hint`` stands in an empty one, ``tip`` is a sentence under it. Without
    what is ``needed`` there is no going on. Of PASSAGE words are selected (``span`` at first), of
    CURSOR a place is; ``value`` is the text in which that is done. ``only_if`` shows the field
    only while another one (first) has one of these values (second). ``further`` choices of TICKS
    are shown only where a search finds them; ``in_order`` keeps ticked ones in their place.
    ``told`` is a sentence under the field on what is filled in. ``box`` makes the input of a TEXT
    that is a clause, with its italics."""

    key: str
    label: str
    kind: FieldKind = FieldKind.LINE
    value: str = ""
    choices: tuple[Choice, ...] = ()
    hint: str = ""
    tip: str = ""
    needed: bool = False
    span: tuple[int, int] = (0, 0)
    only_if: tuple[str, tuple[str, ...]] | None = None
    further: tuple[Found, ...] = ()
    in_order: bool = False
    told: Callable[[Answers], str] | None = None
    box: Callable[[], RichBox] | None = None


@dataclass(frozen=True, slots=True)
class Answers:
    """What was filled in: ``words`` of lines, texts, choices and files, ``ticked`` of lists and
    boxes, ``spans`` of passages (code points), ``texts`` with their italics."""

    words: Mapping[str, str] = field(default_factory=dict)
    ticked: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    spans: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    texts: Mapping[str, RichText] = field(default_factory=dict)

    def __getitem__(self, key: str) -> str:
        return self.words.get(key, "").strip()

    def text(self, key: str) -> RichText | str:
        """The words of a text, with their italics where it is a clause."""
        return self.texts.get(key, self[key])

    def several(self, key: str) -> tuple[str, ...]:
        """What is ticked in a list."""
        return self.ticked.get(key, ())

    def yes(self, key: str) -> bool:
        """Whether a box is ticked."""
        return bool(self.ticked.get(key))

    def span(self, key: str) -> tuple[int, int]:
        """What is selected in a passage."""
        return self.spans.get(key, (0, 0))


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence, or with ``lines`` a short report. ``bad``: what was wanted was not done;
    ``acted``: something was, and can be undone. ``offer`` is a button beside it: what it says, and
    what it does."""

    words: str
    lines: tuple[str, ...] = ()
    bad: bool = False
    acted: bool = False
    offer: tuple[str, Callable[[], Reply]] | None = None


@dataclass(frozen=True, slots=True)
class Form:
    """A form: ``go`` is what its button says, ``submit`` gets the answers and gives what follows:
    a sentence (where it is ``bad`` the form stays open), another form, and so on. ``private`` says
    of answers whose private words these are (the code of a delegation, "" of whoever has the
    computer) or None; without it none are. In a ``careful`` one, and without fields in one that is
    a ``danger``, Enter cancels. ``start`` is the key of the field that has the keyboard at first,
    where that is not the first one."""

    title: str
    fields: tuple[Field, ...]
    go: str
    submit: Callable[[Answers], Reply]
    lead: str = ""
    danger: bool = False
    careful: bool = False
    private: Callable[[Answers], str | None] | None = None
    start: str = ""


@dataclass(frozen=True, slots=True)
class Work:
    """Something long, which touches nothing that is shown; ``then`` gets what it made."""

    work: Callable[[Progress], Any]
    then: Callable[[Any], Reply]


@dataclass(frozen=True, slots=True)
class Lists:
    """Lists to look through, in a dialogue of that title; ``chosen`` are rows chosen at first."""

    title: str
    listings: tuple[Listing, ...]
    chosen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the window: the ``view``, in it the list number ``at``, and rows chosen there."""

    view: str
    at: int = 0
    chosen: tuple[str, ...] = ()


Reply = Form | Said | Work | Lists | Place | None
"""What follows a deed: another form, a sentence, something long, lists, a place, or nothing."""


@dataclass(frozen=True, slots=True)
class Verb:
    """Something that can be done with what is chosen: a button, or for what is ``rare`` a line of
    the menu "More". The first ``main`` one is done by Enter. What is not ``shown`` has its button
    elsewhere. What makes rows ``anew`` ends the search of the list, which might hide them; with
    one that ``closes`` the list has done what it was for. A main one is filled where it ``leads``
    on and nothing else in the window does. One that is not ``able`` keeps its place, grey."""

    id: str
    title: str
    deed: Callable[[], Reply]
    tip: str = ""
    main: bool = False
    rare: bool = False
    shown: bool = True
    anew: bool = False
    closes: bool = False
    leads: bool = True
    able: bool = True


def codes_field(
    choices: tuple[Choice, ...],
    label: str = "",
    key: str = "codes",
    *,
    needed: bool = True,
    value: str = "",
    without: Collection[str] | None = (),
) -> Field:
    """A list of delegations to tick. The search finds all listed States and groups too, but those
    ``without`` (None: no others); one that is ticked is added by the act that names it."""
    label = label or tr("Delegations")
    there = {code for code, _ in choices}
    further = () if without is None else _as_found(listed_names(there | set(without)))
    ticked = value.split(",")
    choices = (*choices, *((code, words) for code, words, _ in further if code in ticked))
    further = tuple(one for one in further if one[0] not in ticked)
    return Field(key, label, FieldKind.TICKS, value, choices, needed=needed, further=further)


def listed_names(without: Collection[str] = ()) -> tuple[Found, ...]:
    """The listed States and groups by their codes and names in the window's language, in the order
    of these names."""
    keys = spellings()
    names = [
        (name_in(one.name, one.code, paper_language()), one.code)
        for one in DelegationNames.load().entries
        if one.code not in without
    ]
    return tuple((code, name, keys[code]) for name, code in sorted(names))


def with_code(code: str, name: str) -> str:
    """What a delegation is called wherever one is chosen: "MEX  Mexico"."""
    return f"{code}  {name}" if name != code else code


def _as_found(names: tuple[Found, ...]) -> tuple[Found, ...]:
    return tuple((code, with_code(code, name), keys) for code, name, keys in names)


def why_field(label: str = "", hint: str | None = None, *, needed: bool = False) -> Field:
    """A line for a reason."""
    hint = tr("Optional") if hint is None else hint
    return Field("why", label or tr("Why"), hint=hint, needed=needed)


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
    seen only while it is found. ``words`` gives those that it is about, with their changes: they
    stand in the widest column in place of its text. ``chips`` are the codes that one column shows
    as signs, ``colours`` the names of the colours of the theme in which others are written, each
    with the number of its column."""

    key: str
    cells: tuple[str, ...]
    tone: Tone | None = None
    order: tuple[tuple[int, int], ...] = ()
    meant: str = ""
    chip: str = ""
    found: str = ""
    further: bool = False
    words: Callable[[], tuple[Piece, ...]] | None = field(default=None, compare=False)
    chips: tuple[int, tuple[str, ...]] = (-1, ())
    colours: tuple[tuple[int, str], ...] = ()

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
    with a ``prompt`` is searched first of all; on a page, ``first`` is the command that is offered
    where there is nothing. What stands in the class is marked, and looked up where the list is
    shown."""

    title = ""
    lead = ""
    empty = marked("There is nothing here.")
    columns: tuple[str, ...] = ()
    stretch = 0
    several = False
    groupings: tuple[tuple[str, str], ...] = ()
    prompt = ""
    first = ""

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

    @property
    def next(self) -> tuple[str, ...]:
        """The rows that are chosen when something was done with others; none: these stay chosen."""
        return ()

    def heads(self, key: str, by: str) -> Sequence[GroupHead]:
        """The heads under which a row stands, where rows are put together ``by`` that grouping."""
        return ()

    def under(self, row: ListRow, by: str) -> ListRow:
        """A row under such a head, without what the head says already."""
        return row

    def barred(self, keys: Sequence[str]) -> tuple[str, ...]:
        """Sentences on what cannot be done with some of the chosen rows, and why, beforehand."""
        return ()

    def not_found(self, words: str) -> str:
        """What is told where no row has the words that are searched."""
        return tr("“{words}” was not found.", words=words)

    def clause(self, key: str) -> ClauseId | None:
        """The clause of the text that a row is about."""
        return None
