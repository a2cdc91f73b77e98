"""What aligning two versions found out on the way, kept for a while: aligning them again after a
small change starts from it instead of reading both texts once more."""

from __future__ import annotations

from typing import NamedTuple
from weakref import ref

from draftbench.compare.options import Options
from draftbench.compare.versions.vectors import Rarity
from draftbench.document import Document


class Grounds(NamedTuple):
    """The terms of each clause of the left and of the right text, and how rare terms are in
    both."""

    left: list[list[str]]
    right: list[list[str]]
    measure: Rarity


class _Entry(NamedTuple):
    left: ref[Document]
    right: ref[Document]
    kin: float
    grounds: Grounds


_recent: list[_Entry] = []
_MOST_RECENT = 4


def keep(left: Document, right: Document, options: Options, grounds: Grounds) -> None:
    """Keeps the grounds of two texts, for as long as both are in use and no more than three pairs
    came after them."""
    entry = _Entry(ref(left, _tidy), ref(right, _tidy), options.kin, grounds)
    _recent[:] = [entry, *_recent][:_MOST_RECENT]


def kept(left: Document, right: Document, options: Options) -> Grounds | None:
    """The grounds of two texts, the same objects, if they are still there."""
    return next(
        (
            one.grounds
            for one in tuple(_recent)
            if one.left() is left and one.right() is right and one.kin == options.kin
        ),
        None,
    )


def _tidy(_: ref[Document]) -> None:
    _recent[:] = [one for one in _recent if one.left() is not None and one.right() is not None]
