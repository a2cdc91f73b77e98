"""Who changed what and when, as Word records it.

``w:date`` is local time although Word ends it with Z; the true instant is ``w16du:dateUtc``, which
newer versions write beside it (reference: [MS-DOCX] 2.2.9). That is read first.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache

from draftbench.formats.docx.names import W16DU, Element, q


class Kind(StrEnum):
    """What a revision did. FORMAT is every change of properties: looks, style, numbering, section,
    table; MERGED a merge of table cells; CONTROL a content control put around words or taken away,
    which leaves the words as they are."""

    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED_FROM = "moved-from"
    MOVED_TO = "moved-to"
    FORMAT = "format"
    MERGED = "merged"
    CONTROL = "control"


COMING = frozenset({Kind.INSERTED, Kind.MOVED_TO})
GOING = frozenset({Kind.DELETED, Kind.MOVED_FROM})
TEXT_KINDS: Mapping[str, Kind] = {
    "ins": Kind.INSERTED,
    "del": Kind.DELETED,
    "moveTo": Kind.MOVED_TO,
    "moveFrom": Kind.MOVED_FROM,
}
"""Elements that track runs, paragraph marks and rows."""
CELL_KINDS: Mapping[str, Kind] = {"cellIns": Kind.INSERTED, "cellDel": Kind.DELETED}
_NUMBERING = q("numPr")
_AUTHOR, _DATE, _UTC = q("author"), q("date"), f"{{{W16DU}}}dateUtc"
FORMATS = (
    "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblPrExChange",
    "tblGridChange", "trPrChange", "tcPrChange", "numberingChange",
)  # fmt: skip
"""Elements that hold what properties were before."""
_CONTROLS = tuple(f"customXml{act}RangeStart" for act in ("Ins", "Del", "MoveFrom", "MoveTo"))
KINDS: Mapping[str, Kind] = {
    q(name): kind
    for name, kind in (
        *TEXT_KINDS.items(),
        *CELL_KINDS.items(),
        ("cellMerge", Kind.MERGED),
        *((name, Kind.FORMAT) for name in FORMATS),
        *((name, Kind.CONTROL) for name in _CONTROLS),
    )
}
"""Every element that records a revision."""


@dataclass(frozen=True, slots=True)
class Revision:
    """One recorded change: ``author`` as written (empty: not named), ``at`` the instant in UTC,
    ISO 8601 with Z (empty: not dated), ``move`` a name that the two ends of a move share (else
    empty)."""

    kind: Kind
    author: str = ""
    at: str = ""
    move: str = ""


@dataclass(frozen=True, slots=True)
class RevisionAuthor:
    """The changes of one author: how many records of each kind, and the first and the last instant
    (empty where none is dated)."""

    name: str
    counts: Mapping[Kind, int]
    first: str
    last: str


def revision(element: Element) -> Revision:
    """The record in an element of :data:`KINDS`."""
    kind = KINDS[str(element.tag)]
    if kind is Kind.INSERTED:
        above = element.getparent()
        if above is not None and above.tag == _NUMBERING:
            kind = Kind.FORMAT
    return _recorded(kind, element.get(_AUTHOR, ""), element.get(_UTC, ""), element.get(_DATE, ""))


@lru_cache(4096)
def _recorded(kind: Kind, author: str, utc: str, date: str) -> Revision:
    return Revision(kind, author, instant(utc) or instant(date))


def instant_of(element: Element) -> str:
    """When a revision or a comment was made, as :class:`Revision` has it."""
    return instant(element.get(_UTC, "")) or instant(element.get(_DATE, ""))


@lru_cache(4096)
def instant(text: str) -> str:
    """An ``xsd:dateTime`` in UTC with Z; empty where it is none. Without a zone it is kept as it
    is written, as Word means it."""
    try:
        found = datetime.fromisoformat(text.strip())
        moment = found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except (ValueError, OverflowError):
        return ""
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")


def revision_authors(parts: Iterable[Element]) -> tuple[RevisionAuthor, ...]:
    """Everybody who changed something in these parts, in the order of their names."""
    counts: dict[str, Counter[Kind]] = {}
    dates: dict[str, list[str]] = {}
    for found in (one for part in parts for one in _revisions(part)):
        counts.setdefault(found.author, Counter())[found.kind] += 1
        dates.setdefault(found.author, []).extend([found.at] if found.at else [])
    return tuple(
        RevisionAuthor(
            name, dict(counts[name]), min(dates[name], default=""), max(dates[name], default="")
        )
        for name in sorted(counts)
    )


def _revisions(part: Element) -> Iterator[Revision]:
    for element in part.iter(*KINDS):
        yield revision(element)


# Properties as they were before a tracked change of them. ``w:pPrChange``, ``w:rPrChange`` and
# their like hold all former properties of the same kind, but for those that are tracked apart
# (ECMA-376 part 1, 17.13.5): the mark's looks and the section of a paragraph. ``w:numPr/w:ins``
# says that a paragraph got its number by the change.

_KINDS = ("pPr", "rPr", "sectPr", "tblPr", "tblPrEx", "trPr", "tcPr")
_CHANGES = tuple(q(f"{kind}Change") for kind in _KINDS)
_TELLING = frozenset(_CHANGES)
_INSERTED_NUMBER = f"{q('numPr')}/{q('ins')}"
_APART = (q("rPr"), q("sectPr"))


def properties_in(properties: Element | None, accepts: Callable[[str], bool]) -> Element | None:
    """``w:pPr``, ``w:rPr``, ``w:sectPr``, ``w:tblPr``, ``w:trPr`` or ``w:tcPr`` as it is where
    the changes of the authors that ``accepts`` names are accepted and all others rejected. It is
    the element itself where nothing in it changed, else a copy."""
    if properties is None or not _changed(properties):
        return properties
    made = deepcopy(properties)
    change = made.find(f"{made.tag}Change")
    if change is not None:
        made.remove(change)
        if not accepts(revision(change).author):
            former = change.find(str(made.tag))
            kept = [made.find(name) for name in _APART] if made.tag == q("pPr") else []
            made[:] = [
                *(() if former is None else former),
                *(one for one in kept if one is not None),
            ]
    _number(made, accepts)
    for inner in made if made.tag == q("pPr") else ():
        if inner.tag in _APART and (new := properties_in(inner, accepts)) is not None:
            made.replace(inner, new)
    return made


def _changed(properties: Element) -> bool:
    if not any(one.tag in _TELLING or len(one) for one in properties):
        return False  # changes stand here, or inside properties that hold others
    return (
        next(properties.iter(*_CHANGES), None) is not None
        or properties.find(_INSERTED_NUMBER) is not None
    )


def _number(made: Element, accepts: Callable[[str], bool]) -> None:
    """Takes the number away where it came by a change that is not accepted."""
    inserted = made.find(_INSERTED_NUMBER)
    if inserted is not None and not accepts(revision(inserted).author):
        made[:] = [one for one in made if one.tag != q("numPr")]
