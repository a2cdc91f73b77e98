"""Clauses of two files that gained or lost their number.

A draft counts its clauses itself, so in it a clause without a number has one all the same. Only of
texts as they were read from files does it say something that a clause stands there without one.
"""

from __future__ import annotations

from dataclasses import replace

from draftbench.compare.comparison import Comparison
from draftbench.compare.links import Alignment, Link, Mode
from draftbench.compare.versions.linking import told
from draftbench.document import Clause, ClauseKind
from draftbench.messages import series

_NUMBERED = (ClauseKind.OPERATIVE, ClauseKind.PARAGRAPH, ClauseKind.ITEM)


def with_numbered(comparison: Comparison) -> Comparison:
    """The comparison of texts as they were read, whose links also say of a clause at the same level
    that it is numbered now, or no longer."""
    alignments = tuple(found and numbered(found) for found in comparison.alignments)
    return replace(comparison, alignments=alignments)


def numbered(found: Alignment) -> Alignment:
    """The alignment of two texts as they were read, with links that say so; itself where none does."""
    if found.mode is not Mode.VERSIONS:
        return found
    links = tuple(_link(found, link) for link in found.links)
    same = all(link is former for link, former in zip(links, found.links, strict=True))
    return found if same else replace(found, links=links)


def _link(found: Alignment, link: Link) -> Link:
    if link.standing or len(link.left) != 1 or len(link.right) != 1:
        return link
    rank = _rank(found.left[link.left[0]], found.right[link.right[0]])
    if not rank:
        return link
    return replace(link, standing=rank, why=series([told(rank), link.why]))


def _rank(left: Clause, right: Clause) -> str:
    if left.kind not in _NUMBERED or right.kind not in _NUMBERED or left.level != right.level:
        return ""
    was, now = (bool(clause.label.strip()) for clause in (left, right))
    return "" if was is now else "now numbered" if now else "no longer numbered"
