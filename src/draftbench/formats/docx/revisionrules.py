"""What may be wrong with one revision, one text, one move, one paragraph mark.

Each rule gives the faults that it finds; :mod:`draftbench.formats.docx.lint` walks the file.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from draftbench.formats.docx.names import W14, Element, local, q
from draftbench.formats.docx.verdict import Fault

RUNS = frozenset({"ins", "del", "moveFrom", "moveTo"})
_STARTS = frozenset({"moveFromRangeStart", "moveToRangeStart"})
_CUSTOM = frozenset(f"customXml{kind}RangeStart" for kind in ("Ins", "Del", "MoveFrom", "MoveTo"))
_PROPERTIES = frozenset(
    {
        "rPrChange",
        "pPrChange",
        "sectPrChange",
        "tblPrChange",
        "tblGridChange",
        "tblPrExChange",
        "trPrChange",
        "tcPrChange",
        "numberingChange",
        "cellIns",
        "cellDel",
        "cellMerge",
    }
)
REVISIONS = RUNS | _STARTS | _PROPERTIES | _CUSTOM
_UNSIGNED = frozenset({"tblGridChange"})
LAST = {"pPrChange": "pPr", "rPrChange": "rPr", "trPrChange": "trPr", "tcPrChange": "tcPr"}
_MARK_ORDER = ("ins", "del", "moveFrom", "moveTo")
TEXTS = frozenset({"t", "delText", "instrText", "delInstrText"})
_DATE = re.compile(
    r"-?\d{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-4]):[0-5]\d:[0-5]\d(\.\d+)?"
    r"(Z|[+-]\d\d:\d\d)?"
)
_INT = re.compile(r"[+-]?\d{1,10}")
_LONGEST_AUTHOR = 255
_HIGHEST_PARAGRAPH_ID = 0x80000000


@dataclass(slots=True)
class Place:
    """Where in the package an element stands."""

    part: str
    root: Element

    def of(self, element: Element) -> str:
        """The part, and the number of the paragraph from 1."""
        holder: Element | None = element
        while holder is not None and holder.tag != q("p"):
            holder = holder.getparent()
        if holder is None:
            return self.part
        for number, paragraph in enumerate(self.root.iter(q("p")), start=1):
            if paragraph is holder:
                return f"{self.part}, paragraph {number}"
        return self.part


def signature(element: Element, kind: str, place: Place) -> Iterator[Fault]:
    author, date = element.get(q("author")), element.get(q("date"))
    if kind not in _UNSIGNED:
        if author is None:
            yield Fault("no-author", place.of(element), f"A change ({kind}) names no author.")
        elif len(author) > _LONGEST_AUTHOR:
            yield Fault(
                "long-author",
                place.of(element),
                f"The author of a change ({kind}) has more than {_LONGEST_AUTHOR} characters.",
            )
    if date is not None and not _DATE.fullmatch(date):
        yield Fault("bad-date", place.of(element), f"The date of a change ({kind}) is none.")


def number(element: Element, kind: str, place: Place, ids: Counter[str]) -> Iterator[Fault]:
    number = element.get(q("id"))
    if number is None:
        yield Fault("no-id", place.of(element), f"A change ({kind}) has no id.")
    elif not _INT.fullmatch(number) or not -(2**31) <= int(number) < 2**31:
        yield Fault("bad-id", place.of(element), f"The id of a change ({kind}) is no number.")
    else:
        key = str(int(number))
        ids[key] += 1
        if ids[key] == 2:
            yield Fault(
                "duplicate-id",
                place.of(element),
                f"The id {key} of a change ({kind}) belongs to another change too.",
            )


def nesting(element: Element, kind: str, place: Place) -> Iterator[Fault]:
    parent = element.getparent()
    above = "" if parent is None else local(parent)
    if above == "r":
        yield Fault("change-in-run", place.of(element), f"A change ({kind}) stands inside a run.")
    if kind == "ins" and any(local(other) == "del" for other in _content_ancestors(element)):
        yield Fault(
            "ins-in-del",
            place.of(element),
            "An insertion stands inside a deletion; it must be the other way round.",
        )
    for child in element:
        if local(child) in {"p", "tbl", "hyperlink"} and above != "body":
            yield Fault(
                "block-in-change",
                place.of(element),
                f"A change ({kind}) holds a {local(child)}, which may not stand there.",
            )
    if above == "rPr" and parent is not None:
        yield from _mark_order(element, parent, kind, place)


def _mark_order(element: Element, parent: Element, kind: str, place: Place) -> Iterator[Fault]:
    before = [local(other) for other in element.itersiblings(preceding=True)]
    late = [name for name in before if name not in _MARK_ORDER]
    early = [
        name
        for name in before
        if name in _MARK_ORDER and _MARK_ORDER.index(name) > _MARK_ORDER.index(kind)
    ]
    if late or early:
        yield Fault(
            "mark-order",
            place.of(element),
            f"The change of a paragraph mark ({kind}) must stand before all other properties.",
        )


def texts(element: Element, kind: str, place: Place) -> Iterator[Fault]:
    deleted = any(local(other) == "del" for other in _content_ancestors(element))
    if kind in {"t", "instrText"} and deleted:
        yield Fault(
            "text-in-del",
            place.of(element),
            f"A deletion holds {kind}, where it must hold "
            f"{'delText' if kind == 't' else 'delInstrText'}.",
        )
    if kind in {"delText", "delInstrText"} and not deleted:
        yield Fault(
            "deltext-outside-del",
            place.of(element),
            f"Deleted text ({kind}) stands outside a deletion.",
        )


def property_change(element: Element, kind: str, place: Place) -> Iterator[Fault]:
    if element.getnext() is not None:
        yield Fault(
            "change-not-last",
            place.of(element),
            f"{kind} must be the last of the properties that it belongs to.",
        )
    inner = element.find(q(LAST[kind]))
    if inner is None:
        yield Fault("empty-change", place.of(element), f"{kind} does not say what was before.")
    elif kind == "pPrChange" and any(local(c) in {"rPr", "sectPr"} for c in inner):
        yield Fault(
            "change-content", place.of(element), "pPrChange may not hold run or section properties."
        )


def _content_ancestors(element: Element) -> Iterator[Element]:
    """Ancestors up to the paragraph (a text box inside a deletion starts anew)."""
    for other in element.iterancestors():
        if local(other) in {"p", "txbxContent"}:
            return
        yield other


def paragraph_id(element: Element, place: Place, seen: Counter[str]) -> Iterator[Fault]:
    number = element.get(f"{{{W14}}}paraId")
    if number is None:
        return
    try:
        amount = int(number, 16)
    except ValueError:
        amount = 0
    if not 0 < amount < _HIGHEST_PARAGRAPH_ID:
        yield Fault(
            "bad-paragraph-id",
            place.of(element),
            "The paraId of a paragraph must be above 0 and below 80000000.",
        )
    key = f"{place.part}:{number.upper()}"
    seen[key] += 1
    if seen[key] == 2 and not any(local(o) == "Fallback" for o in element.iterancestors()):
        yield Fault(
            "duplicate-paragraph-id", place.of(element), "Two paragraphs have the same paraId."
        )


def moves(root: Element, place: Place) -> Iterator[Fault]:
    names: dict[str, list[Element]] = {}
    for side in ("moveFrom", "moveTo"):
        ends = Counter(end.get(q("id"), "") for end in root.iter(q(f"{side}RangeEnd")))
        starts = Counter(start.get(q("id"), "") for start in root.iter(q(f"{side}RangeStart")))
        for start in root.iter(q(f"{side}RangeStart")):
            name = start.get(q("name"))
            if name is None:
                yield Fault("no-move-name", place.of(start), "A move has no name.")
            else:
                names.setdefault(f"{side}:{name}", []).append(start)
            if not ends[start.get(q("id"), "")]:
                yield Fault("open-move", place.of(start), "The range of a move does not end.")
        for end in root.iter(q(f"{side}RangeEnd")):
            if not starts[end.get(q("id"), "")]:
                yield Fault(
                    "open-move", place.of(end), "The range of a move ends but does not begin."
                )
    for key, starts_of in names.items():
        side, _, name = key.partition(":")
        other = "moveTo" if side == "moveFrom" else "moveFrom"
        if len(starts_of) > 1:
            yield Fault(
                "move-name-twice", place.of(starts_of[1]), f"The name of a {side} is used twice."
            )
        if f"{other}:{name}" not in names:
            yield Fault(
                "lone-move", place.of(starts_of[0]), f"A {side} has no {other} of the same name."
            )


def last_marks(root: Element, place: Place) -> Iterator[Fault]:
    """Deleted marks of last paragraphs, which cannot go. Where Word deletes a last section, it
    deletes this mark too and says so on the section (``w:rsidDel``): that is sound."""
    for holder in root.iter(q("body"), q("tc"), q("footnote"), q("endnote"), q("comment")):
        blocks = [child for child in holder if local(child) in {"p", "tbl", "sdt"}]
        section = holder.find(q("sectPr"))
        if section is not None and section.get(q("rsidDel")):
            continue
        if not blocks or local(blocks[-1]) != "p" or _row_goes(holder):
            continue
        marks = blocks[-1].find(f"{q('pPr')}/{q('rPr')}")
        for mark in () if marks is None else marks:
            if local(mark) in {"del", "moveFrom"}:
                yield Fault(
                    "last-mark-deleted",
                    place.of(blocks[-1]),
                    "The mark of a last paragraph is deleted, but it cannot go.",
                )


def _row_goes(holder: Element) -> bool:
    row = holder.getparent()
    properties = None if row is None else row.find(q("trPr"))
    cell = holder.find(q("tcPr"))
    return any(
        local(child) in {"del", "cellDel", "ins"}
        for found in (properties, cell)
        if found is not None
        for child in found
    )
