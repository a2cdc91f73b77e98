"""Who changed what and when, as Word records it.

``w:date`` is local time although Word ends it with Z; the true instant is ``w16du:dateUtc``, which
newer versions write beside it (reference: [MS-DOCX] 2.2.9). That is read first.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
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
    "rPrChange",
    "pPrChange",
    "sectPrChange",
    "tblPrChange",
    "tblPrExChange",
    "tblGridChange",
    "trPrChange",
    "tcPrChange",
    "numberingChange",
)
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
