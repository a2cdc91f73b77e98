"""Faults in tracked changes that Word trips over, and that schemas do not see.

Rules: ECMA-376 part 1, 17.13 and the order of its schema; what Word itself writes in 120 of its
own files (ids unique over all kinds of revisions, ``w:t`` in moves, ``w:delText`` in deletions).
Ids of bookmarks and comments are counted apart, as Word does.
"""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from draftbench.formats.docx.names import RELATIONSHIPS, W14, Element, W, local, q
from draftbench.formats.docx.verdict import Fault
from draftbench.formats.safety import parse_xml

_RUNS = frozenset({"ins", "del", "moveFrom", "moveTo"})
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
_REVISIONS = _RUNS | _STARTS | _PROPERTIES | _CUSTOM
_UNSIGNED = frozenset({"tblGridChange"})
_LAST = {"pPrChange": "pPr", "rPrChange": "rPr", "trPrChange": "trPr", "tcPrChange": "tcPr"}
_MARK_ORDER = ("ins", "del", "moveFrom", "moveTo")
_TEXTS = frozenset({"t", "delText", "instrText", "delInstrText"})
_DATE = re.compile(
    r"-?\d{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-4]):[0-5]\d:[0-5]\d(\.\d+)?"
    r"(Z|[+-]\d\d:\d\d)?"
)
_INT = re.compile(r"[+-]?\d{1,10}")
_LONGEST_AUTHOR = 255
_HIGHEST_PARAGRAPH_ID = 0x80000000
_STORIES = re.compile(r"word/(document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml")
_BOGUS_SETTINGS = frozenset({"trackChanges"})


def faults(package: Mapping[str, bytes], name: str = "the file") -> list[Fault]:
    """All faults of a package. Raises InputError where a part cannot be read."""
    return list(_Lint(package, name).run())


@dataclass(slots=True)
class _Place:
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


class _Lint:
    def __init__(self, package: Mapping[str, bytes], name: str) -> None:
        self.package = package
        self.name = name
        self.stories = {
            path: self._part(path) for path in sorted(package) if _STORIES.fullmatch(path)
        }

    def run(self) -> Iterator[Fault]:
        yield from self._targets()
        ids: Counter[str] = Counter()
        paragraph_ids: Counter[str] = Counter()
        for path, root in self.stories.items():
            place = _Place(posixpath.basename(path), root)
            for element in root.iter(f"{{{W}}}*"):
                yield from self._element(element, place, ids)
                yield from _paragraph_id(element, place, paragraph_ids)
            yield from _moves(root, place)
            yield from _last_marks(root, place)
        yield from self._references()
        yield from self._settings()

    def _element(self, element: Element, place: _Place, ids: Counter[str]) -> Iterator[Fault]:
        kind = local(element)
        if kind in _REVISIONS:
            yield from _signature(element, kind, place)
            yield from _number(element, kind, place, ids)
        if kind in _RUNS:
            yield from _nesting(element, kind, place)
        if kind in _TEXTS:
            yield from _text(element, kind, place)
        if kind in _LAST:
            yield from _change(element, kind, place)

    def _targets(self) -> Iterator[Fault]:
        """Relationships inside the package whose part is missing."""
        for path in sorted(self.package):
            if not path.endswith(".rels"):
                continue
            folder = posixpath.dirname(posixpath.dirname(path))
            for link in self._part(path).iter(f"{{{RELATIONSHIPS}}}Relationship"):
                target = link.get("Target", "")
                if link.get("TargetMode") == "External" or target.startswith("#"):
                    continue
                full = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
                if full not in self.package and target != "NULL":
                    yield Fault(
                        "missing-part",
                        path,
                        f"The part {full} is named but is not in the file.",
                    )

    def _references(self) -> Iterator[Fault]:
        """Notes and comments that are referred to but not there."""
        for kind, part, item in (
            ("footnoteReference", "word/footnotes.xml", "footnote"),
            ("endnoteReference", "word/endnotes.xml", "endnote"),
            ("commentReference", "word/comments.xml", "comment"),
            ("commentRangeStart", "word/comments.xml", "comment"),
        ):
            root = self.stories.get(part)
            known = set() if root is None else {one.get(q("id"), "") for one in root.iter(q(item))}
            for path, story in self.stories.items():
                place = _Place(posixpath.basename(path), story)
                for reference in story.iter(q(kind)):
                    if reference.get(q("id"), "") not in known:
                        yield Fault(
                            f"no-{item}",
                            place.of(reference),
                            f"A mark refers to a {item} that is not in the file.",
                        )

    def _settings(self) -> Iterator[Fault]:
        if "word/settings.xml" not in self.package:
            return
        for element in self._part("word/settings.xml"):
            if local(element) in _BOGUS_SETTINGS:
                yield Fault(
                    "unknown-setting",
                    "settings.xml",
                    f"The setting {local(element)} does not exist; trackRevisions is meant.",
                )

    def _part(self, path: str) -> Element:
        return parse_xml(self.package[path], f"{path} in {self.name}")


def _signature(element: Element, kind: str, place: _Place) -> Iterator[Fault]:
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


def _number(element: Element, kind: str, place: _Place, ids: Counter[str]) -> Iterator[Fault]:
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


def _nesting(element: Element, kind: str, place: _Place) -> Iterator[Fault]:
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


def _mark_order(element: Element, parent: Element, kind: str, place: _Place) -> Iterator[Fault]:
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


def _text(element: Element, kind: str, place: _Place) -> Iterator[Fault]:
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


def _change(element: Element, kind: str, place: _Place) -> Iterator[Fault]:
    if element.getnext() is not None:
        yield Fault(
            "change-not-last",
            place.of(element),
            f"{kind} must be the last of the properties that it belongs to.",
        )
    inner = element.find(q(_LAST[kind]))
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


def _paragraph_id(element: Element, place: _Place, seen: Counter[str]) -> Iterator[Fault]:
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


def _moves(root: Element, place: _Place) -> Iterator[Fault]:
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


def _last_marks(root: Element, place: _Place) -> Iterator[Fault]:
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
