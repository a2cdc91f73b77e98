"""Mark-up put into words: the notation that compilations are written in, and read again.

* ``[words]``: contested; ``[MEX, ARG: words]``: proposed by these;
* ``[MEX: delete “words”]``, ``[CHL: move OP 2 after OP 4]``: a position;
* ``[words][ARG: other words][MEX: delete]``: alternatives; ``[shall / should]`` too;
* ``[placeholder: hint]``, ``(agreed ad ref)``, ``[-old-]``, ``{+new+}``.

``pieces_of(text, read_notation(text))`` gives back what ``written(pieces)`` was made of.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from draftbench.amend.notation.objects import (
    Addition,
    Alternatives,
    Attribution,
    Bracket,
    Deletion,
    Markup,
    Owner,
    Placeholder,
    Span,
    StatusNote,
    Verb,
)


@dataclass(frozen=True, slots=True)
class Group:
    """A bracket: the codes named in it, what is asked for (``verb`` and ``target``; for a
    replacement the words ``old``), and the words in it."""

    pieces: tuple[Piece, ...] = ()
    owners: tuple[str, ...] = ()
    supporters: tuple[str, ...] = ()
    opponents: tuple[str, ...] = ()
    verb: Verb | None = None
    target: str = ""
    old: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """Alternatives: brackets side by side, or words parted by a slash in a bracket."""

    options: tuple[Group | Gap | str, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """A placeholder."""

    hint: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """A note on the status, as it stands between its parentheses."""

    words: str


@dataclass(frozen=True, slots=True)
class Edit:
    """Words put in (``added``) or struck."""

    pieces: tuple[Piece, ...]
    added: bool


Piece = str | Group | Choice | Gap | Remark | Edit
"""A stretch of a text with mark-up; ``str`` are words of it, white space included."""


def head(
    owners: Sequence[str], supporters: Sequence[str] = (), opponents: Sequence[str] = ()
) -> str:
    """What stands before the words of a bracket: ``MEX, ARG, supported by CHL: ``; empty where
    nobody is named."""
    if not owners:
        return ""
    said = ", ".join(owners)
    if supporters:
        said += f", supported by {', '.join(supporters)}"
    if opponents:
        said += f"; opposed by {', '.join(opponents)}"
    return f"{said}: "


def written(pieces: Sequence[Piece]) -> str:
    """The pieces as text."""
    return "".join(_written(piece) for piece in pieces)


def _written(piece: Piece) -> str:
    if isinstance(piece, str):
        return piece
    if isinstance(piece, Gap):
        return f"[placeholder: {piece.hint}]" if piece.hint else "[…]"
    if isinstance(piece, Remark):
        return f"({piece.words})"
    if isinstance(piece, Edit):
        return f"{{+{written(piece.pieces)}+}}" if piece.added else f"[-{written(piece.pieces)}-]"
    if isinstance(piece, Choice):
        glue = " / " if any(isinstance(option, str) for option in piece.options) else ""
        return glue.join(_written(option) for option in piece.options)
    who = head(piece.owners, piece.supporters, piece.opponents)
    return f"[{who}{_asked(piece)}]"


def _asked(group: Group) -> str:
    said = written(group.pieces)
    if group.verb is None:
        return said
    words = [group.verb.value, group.target]
    if group.verb is Verb.REPLACE:
        words = [*words, f"“{group.old}” by" if group.old else "by", f"“{said}”"]
    elif said:
        words.append(f"“{said}”")
    return " ".join(word for word in words if word)


def pieces_of(text: str, found: Sequence[Markup]) -> tuple[Piece, ...]:
    """The pieces of a ``text`` whose mark-up is ``found`` (from ``read_notation``)."""
    outer = (Alternatives, Bracket, Placeholder, StatusNote, Deletion, Addition)
    return _pieces(text, (0, len(text)), [m for m in found if isinstance(m, outer)])


def _pieces(text: str, span: Span, found: Sequence[Markup]) -> tuple[Piece, ...]:
    made: list[Piece] = []
    at = span[0]
    for one in found:
        if one.start < at or one.end > span[1]:
            continue
        inside = [m for m in found if one.start <= m.start and m.end <= one.end and m is not one]
        if at < (start := max(at, _begin(one))):
            made.append(text[at:start])
        made.append(_piece(text, one, inside))
        at = _reach(one)
    if at < span[1]:
        made.append(text[at : span[1]])
    return tuple(made)


def _piece(text: str, one: Markup, inside: Sequence[Markup]) -> Piece:
    if isinstance(one, Alternatives):
        return _choice(text, one, inside)
    if isinstance(one, Placeholder):
        return Gap(one.hint)
    if isinstance(one, StatusNote):
        return Remark(text[one.start + 1 : one.end - 1])
    if isinstance(one, (Deletion, Addition)):
        return Edit(_pieces(text, one.words, inside), isinstance(one, Addition))
    if isinstance(one, Bracket):
        return _group(text, one, inside)
    return text[one.start : one.end]


def _choice(text: str, one: Alternatives, inside: Sequence[Markup]) -> Choice:
    options: list[Group | Gap | str] = []
    for option in one.options:
        parts = [m for m in inside if option.start <= m.start and m.end <= option.end]
        made = _pieces(text, (option.start, option.end), parts)
        options.extend(p for p in made if isinstance(p, (Group, Gap, str)))
    return Choice(tuple(options))


def _group(text: str, one: Bracket, inside: Sequence[Markup]) -> Group:
    position, said = one.position, one.words
    if position is not None:
        said = position.old if position.verb is Verb.DELETE else position.words
    old = "" if position is None or position.verb is Verb.DELETE else text[slice(*position.old)]
    named = one.attribution or Attribution(one.start, one.start, one.depth)
    return Group(
        _pieces(text, said, inside) if said[1] > said[0] else (),
        _codes(named.owners),
        _codes(named.supporters),
        _codes(named.opponents),
        None if position is None else position.verb,
        "" if position is None else position.target,
        old,
    )


def _codes(owners: Sequence[Owner]) -> tuple[str, ...]:
    return tuple(owner.code for owner in owners)


def _begin(one: Markup) -> int:
    before = one.attribution if isinstance(one, Bracket) else None
    return one.start if before is None else min(one.start, before.start)


def _reach(one: Markup) -> int:
    behind = one.attribution if isinstance(one, Bracket) else None
    return one.end if behind is None else max(one.end, behind.end)
