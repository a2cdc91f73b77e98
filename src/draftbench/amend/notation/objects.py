"""What negotiators write into a text beside its words.

Every object lies over ``[start, end)`` of the text of a clause (code points, note marks counted);
``depth`` is the number of pairs of brackets around it, its own counted, so 1 is the outermost
bracket and 0 stands outside of all. Objects nest by their places; none crosses another but
``Deletion`` and ``Addition``, which may come from the looks of the words.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

Span = tuple[int, int]
"""A half-open range of code points."""


class Verb(StrEnum):
    """What a delegation wants done, beside giving words of its own."""

    DELETE = "delete"
    RETAIN = "retain"
    RESERVE = "reserve"
    SUPPORT = "support"
    OPPOSE = "oppose"
    BRACKET = "bracket"
    ALT = "alt"
    SPLIT = "split"
    MOVE = "move"
    MERGE = "merge"
    ADD = "add"
    REPLACE = "replace"
    STREAMLINE = "streamline"
    PLACEHOLDER = "placeholder"


@dataclass(frozen=True, slots=True)
class Owner:
    """A delegation as the text names it: ``code`` is that of the list of names where it is
    ``known``, else the text itself."""

    text: str
    code: str
    known: bool = True


@dataclass(frozen=True, slots=True, order=True)
class Markup:
    """Something over ``[start, end)``."""

    start: int
    end: int
    depth: int


@dataclass(frozen=True, slots=True)
class Attribution(Markup):
    """Whose words these are: ``EU:``, ``MEX, ARG:``, ``(EU)`` behind a bracket."""

    owners: tuple[Owner, ...] = ()
    supporters: tuple[Owner, ...] = ()
    opponents: tuple[Owner, ...] = ()

    @property
    def known(self) -> bool:
        """Whether every name in it is on the list."""
        return all(o.known for o in (*self.owners, *self.supporters, *self.opponents))


@dataclass(frozen=True, slots=True)
class Position(Markup):
    """What should be done: ``delete``, ``move to OP 4``, ``replace “shall” by “should”``.

    ``target`` is where to or with what, as written; ``old`` the words that would go, ``words``
    those that would come; empty spans where the text does not say.
    """

    verb: Verb = Verb.DELETE
    target: str = ""
    old: Span = (0, 0)
    words: Span = (0, 0)


@dataclass(frozen=True, slots=True)
class Bracket(Markup):
    """Contested text in square brackets; ``words`` is what stands in them behind the attribution.

    ``whole`` says that it holds the whole clause. A bracket over several clauses has one piece in
    each: all but the first are ``opened_before``, all but the last ``goes_on``.
    """

    words: Span = (0, 0)
    attribution: Attribution | None = None
    position: Position | None = None
    whole: bool = False
    opened_before: bool = False
    goes_on: bool = False

    @property
    def owners(self) -> tuple[Owner, ...]:
        """Whose it is; empty where nobody is named."""
        return () if self.attribution is None else self.attribution.owners


@dataclass(frozen=True, slots=True)
class Option:
    """One of several: ``words`` is empty where it is to delete."""

    start: int
    end: int
    words: Span
    owners: tuple[Owner, ...] = ()


@dataclass(frozen=True, slots=True)
class Alternatives(Markup):
    """Words of which one set would stay: ``[shall][should]``, ``[shall/should]``."""

    options: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class Placeholder(Markup):
    """A bracket for words that are still to come: ``[X]``, ``[...]``, ``[date]``,
    ``[placeholder: …]``; ``hint`` is what is said of them."""

    hint: str = ""


@dataclass(frozen=True, slots=True)
class StatusNote(Markup):
    """How far a paragraph is: ``(agreed ad ref)``; ``status`` is one of the keys of the data."""

    status: str = ""
    owners: tuple[Owner, ...] = ()


@dataclass(frozen=True, slots=True)
class Keyword(Markup):
    """ADD, MOD, SUP, NOC at the head of a paragraph (conference proposals of the ITU)."""

    word: str = ""


@dataclass(frozen=True, slots=True)
class OptionHead(Markup):
    """``Option 1:`` before a paragraph that is one of several; ``empty`` where it is no text."""

    number: str = ""
    empty: bool = False


@dataclass(frozen=True, slots=True)
class Deletion(Markup):
    """Words struck out, or between ``[-`` and ``-]``; ``words`` without the signs."""

    words: Span = (0, 0)


@dataclass(frozen=True, slots=True)
class Addition(Markup):
    """Words that are bold or underlined beside struck ones, or between ``{+`` and ``+}``."""

    words: Span = (0, 0)


@dataclass(frozen=True, slots=True)
class Unbalanced(Markup):
    """A bracket without its other half; ``sign`` is the bracket."""

    sign: str = "["


def order(markup: Markup) -> tuple[int, int, int, int]:
    """The key that sorts objects into reading order, outer before inner."""
    rank = isinstance(markup, (Attribution, Position))
    alternatives = isinstance(markup, Alternatives) and markup.depth == 0
    return (markup.start, -markup.end, 0 if alternatives else markup.depth, rank)
