"""Content of another file as it can stand in this one, with its styles and lists.

Runs are copied with their looks; what they lean on comes along: styles, lists, addresses of links,
pictures and other parts with the parts behind them, notes with their bodies, comments and bookmarks
where the story has some. Breaks of sections stay behind, and those who ask are told.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from itertools import count, groupby
from typing import NamedTuple, Protocol

from lxml import etree

from draftbench.formats.docx.names import (
    RELATIONSHIPS,
    XML_SPACE,
    Element,
    added,
    copied,
    detach,
    q,
    qs,
    value,
    w,
)
from draftbench.formats.docx.track.cutting import CONTROL, LINK, Fragment, link_target, shell
from draftbench.formats.docx.track.line import NOTES, RPR, SIMPLE_FIELD, Leaf, Line, Sort, T
from draftbench.formats.docx.track.line import R as RUN
from draftbench.formats.docx.track.objects import (
    DRAWING_ID,
    FIRST_DRAWING,
    PARAGRAPH_IDS,
    fingerprint,
    relations_in,
)
from draftbench.formats.docx.track.parts import Parts, relations_of
from draftbench.formats.imported import unused

_NOT_KEPT = (q("sectPr"), q("pPrChange"), q("rPrChange"))


class Mark(NamedTuple):
    """An element that encloses words, or points at them: ``at`` characters of the paragraph stand
    before it."""

    at: int
    element: Element


class MarkBringer(Protocol):
    """Brings comments and bookmarks; see :mod:`draftbench.formats.docx.compare.anchors`."""

    def marks(self, line: Line, start: int, end: int) -> list[Mark]:
        """New marks for what stands between two places of a paragraph, in order."""


class NoteBringer(Protocol):
    """Brings notes; see :mod:`draftbench.formats.docx.track.notes`."""

    def bring(self, kind: str, number: str) -> str:
        """The id here of a new note with the words of one of the other file."""


@dataclass(slots=True)
class Bringer:
    """Copies content of the part ``source`` of ``other`` into the part ``target`` of ``parts``."""

    parts: Parts
    target: str
    other: Parts
    source: str
    looks: Looks
    notes: NoteBringer | None = None
    anchors: MarkBringer | None = None
    drawings: Iterator[int] = field(default_factory=lambda: count(1))
    left_behind: dict[str, int] = field(default_factory=dict)
    _copied: dict[str, str] = field(default_factory=dict)

    def fragments(self, line: Line, start: int, end: int) -> list[Fragment]:
        """What stands between two places of a paragraph of the other file."""
        leaves = [
            leaf
            for leaf in line.leaves
            if leaf.start < end and leaf.end > start and leaf.sort is not Sort.STUCK
        ]
        marks = deque([] if self.anchors is None else self.anchors.marks(line, start, end))
        found: list[Fragment] = []
        for _, group in groupby(leaves, key=lambda leaf: id(leaf.run)):
            members = list(group)
            run = members[0].run
            made = self._copies(run, members, start, end)
            here = max(members[0].start, start)
            before: list[Element] = []
            while marks and marks[0].at <= here:
                before.append(marks.popleft().element)
            made[:0] = before
            link, controlled = _around(run, line.element)
            target = "" if link is None else link_target(link, self.other, self.source)
            former = found[-1] if found else None
            if former is not None and (former.target, former.controlled) == (target, controlled):
                former.runs.extend(made)
                continue
            found.append(Fragment(made, self._link(link), target, controlled))
        if marks:
            found = found or [Fragment([])]
            found[-1].runs.extend(one.element for one in marks)
        return found

    def properties(self, paragraph: Element) -> Element | None:
        """The properties of a paragraph of the other file, without its section."""
        found = paragraph.find(q("pPr"))
        if found is None:
            return None
        made = deepcopy(found)
        for one in list(made.iter(*_NOT_KEPT)):
            if one.tag == q("sectPr"):
                self._leave("section break")
            detach(one)
        drop_marks(made)
        self.looks.adapt(made)
        return made

    def block(self, element: Element) -> Element:
        """A copy of a table, a row or a cell of the other file without its content."""
        made = w("x")
        made.tag = element.tag
        for one in element:
            if isinstance(one.tag, str) and one.tag.endswith(("Pr", "PrEx", "Grid")):
                made.append(self.clean(deepcopy(one)))
        return made

    def looks_of(self, properties: Element) -> Element:
        """A copy of properties of the other file as they can stand here."""
        return self.clean(deepcopy(properties))

    def _copies(self, run: Element, leaves: Sequence[Leaf], start: int, end: int) -> list[Element]:
        if leaves[0].child is None:
            if run.tag == RUN:
                return []
            if run.tag == SIMPLE_FIELD:
                return [self.clean(one) for one in _as_runs(run)]
            return [self.clean(deepcopy(run))]
        made = shell(run)
        is_text = True
        for leaf in leaves:
            if leaf.child is None or leaf.sort is Sort.LOOSE:
                continue
            if leaf.sort is Sort.TEXT and _is_words(leaf.child):
                child = added(made, T)
                child.text = (leaf.child.text or "")[max(start - leaf.start, 0) : end - leaf.start]
                child.set(XML_SPACE, "preserve")
                continue
            is_text = False
            child = copied(leaf.child)
            child.tail = None
            if leaf.sort is Sort.TEXT and child.tag == T:
                child.text = (leaf.child.text or "")[max(start - leaf.start, 0) : end - leaf.start]
                child.set(XML_SPACE, "preserve")
            made.append(child)
        if not len(made) or (len(made) == 1 and made[0].tag == RPR):
            return []
        if is_text and made[0].tag != RPR:
            return [made]  # words alone lean on nothing
        return [self.clean(made)]

    def _link(self, link: Element | None) -> Element | None:
        if link is None:
            return None
        made = w("hyperlink")
        for key, text in link.attrib.items():
            made.set(key, text)
        return self.clean(made)

    def clean(self, element: Element) -> Element:
        """Makes a copy fit for this file."""
        element.tail = None
        self.looks.adapt(element)
        for one in list(element.iter("{*}*")):
            if one.keys():
                for name, text in relations_in(one):
                    one.set(name, self._relation(text))
                for name in PARAGRAPH_IDS:
                    one.attrib.pop(name, "")
            if one.tag in NOTES and self.notes is not None:
                one.set(q("id"), self.notes.bring(NOTES[str(one.tag)], one.get(q("id"), "")))
            elif one.tag == DRAWING_ID:
                one.set("id", str(2 * FIRST_DRAWING + next(self.drawings)))
            elif one.tag in _NOT_KEPT or one.tag in _DROPPED:
                detach(one)
        return element

    def _relation(self, number: str) -> str:
        """The id here of a relationship of the other part."""
        found = self.other.relations(self.source).get(number)
        if found is None:
            return number
        if found.outside:
            return self.parts.relate(self.target, found.type, found.target, outside=True)
        if self.other is self.parts and self.source == self.target:
            return number
        return self.parts.relate(self.target, found.type, self._part(found.target))

    def _part(self, part: str) -> str:
        """The name here of a part of the other file, brought over where it is not there."""
        if part in self._copied:
            return self._copied[part]
        if part in self.parts and part in self.other:
            same = self.parts.bytes_of(part) == self.other.bytes_of(part)
            if same and fingerprint(self.parts, part, 0) == fingerprint(self.other, part, 0):
                self._copied[part] = part
                return part
        new = self.parts.free_name(part)
        self._copied[part] = new
        if part not in self.other:
            return new
        self.parts.add(new, self.other.bytes_of(part), self.other.content_type(part))
        self._relations(part, new)
        return new

    def _relations(self, part: str, new: str) -> None:
        inner = self.other.relations(part)
        if not inner:
            return
        root = etree.Element(f"{{{RELATIONSHIPS}}}Relationships")
        for name, one in inner.items():
            target = one.target if one.outside else f"/{self._part(one.target)}"
            made = etree.SubElement(root, f"{{{RELATIONSHIPS}}}Relationship")
            made.set("Id", name)
            made.set("Type", one.type)
            made.set("Target", target)
            if one.outside:
                made.set("TargetMode", "External")
        self.parts.put(relations_of(new), etree.tostring(root, xml_declaration=True))

    def _leave(self, what: str) -> None:
        self.left_behind[what] = self.left_behind.get(what, 0) + 1


_DROPPED = frozenset(
    qs(
        "bookmarkStart bookmarkEnd commentRangeStart commentRangeEnd commentReference "
        "proofErr permStart permEnd lastRenderedPageBreak"
    )
)


def _is_words(element: Element) -> bool:
    """Whether an element is text and nothing else."""
    return element.tag == T and not len(element) and element.keys() in ([], [XML_SPACE])


def drop_marks(properties: Element) -> None:
    """Takes tracked marks out of the properties of a paragraph."""
    looks = properties.find(RPR)
    for one in list(looks) if looks is not None else ():
        if one.tag in {q("ins"), q("del"), q("moveFrom"), q("moveTo")}:
            detach(one)


def _around(run: Element, paragraph: Element) -> tuple[Element | None, bool]:
    link: Element | None = None
    controlled = False
    for one in run.iterancestors():
        if one is paragraph:
            break
        if one.tag == LINK:
            link = one
        controlled = controlled or one.tag == CONTROL
    return link, controlled


def _as_runs(field: Element) -> Iterator[Element]:
    """A simple field as runs."""
    code = w("instrText")
    code.text = field.get(q("instr"), "")
    code.set(XML_SPACE, "preserve")
    yield w("r", w("fldChar", fldCharType="begin"))
    yield w("r", code)
    yield w("r", w("fldChar", fldCharType="separate"))
    yield from (deepcopy(one) for one in field.iter(RUN))
    yield w("r", w("fldChar", fldCharType="end"))


# Styles and lists of another file, found again in this one or brought over. A style is the same
# where its kind and its name are (ids differ between languages of Word). A list of the other file
# is the one that its paragraphs stand in here; where none of them does, the list is brought over
# with its definition.

_STYLE_REFERENCES = (q("pStyle"), q("rStyle"), q("tblStyle"))
_LINKS = (q("basedOn"), q("next"), q("link"))


@dataclass(slots=True)
class Looks:
    """Brings styles and lists of ``other`` into ``parts``."""

    parts: Parts
    other: Parts
    _styles: dict[str, str] = field(default_factory=dict)
    _lists: dict[str, str] = field(default_factory=dict)
    _votes: dict[str, Counter[str]] = field(default_factory=dict)
    _known: dict[tuple[str, str], str] | None = None
    _others: dict[str, Element] | None = None

    def pair(self, paragraph: Element, other: Element) -> None:
        """Notes that two paragraphs are each other: then their lists are, too."""
        here = value(paragraph, "pPr/numPr/numId")
        there = value(other, "pPr/numPr/numId") if here else ""
        if there:
            self._votes.setdefault(there, Counter())[here] += 1

    def adapt(self, element: Element) -> None:
        """Makes styles and lists that an element of the other file names those of this one."""
        for one in element.iter(*_STYLE_REFERENCES):
            one.set(q("val"), self.style(one.get(q("val"), "")))
        for one in element.iter(q("numId")):
            one.set(q("val"), self.list_of(one.get(q("val"), "")))

    def style(self, name: str) -> str:
        """The id here of a style of the other file."""
        if name not in self._styles:
            self._styles[name] = name  # a style may lead back to itself
            self._styles[name] = self._bring_style(name)
        return self._styles[name]

    def list_of(self, number: str) -> str:
        """The id here of a list of the other file."""
        if number in {"", "0"}:
            return number
        if number not in self._lists:
            votes = self._votes.get(number)
            self._lists[number] = votes.most_common(1)[0][0] if votes else self._bring_list(number)
        return self._lists[number]

    def _bring_style(self, name: str) -> str:
        if self._others is None:
            self._others = {one.get(q("styleId"), ""): one for one in _styles(self.other)}
        source = self._others.get(name)
        if source is None:
            return name
        if self._known is None:
            self._known = {_name(one): one.get(q("styleId"), "") for one in _styles(self.parts)}
        found = self._known.get(_name(source))
        if found is not None:
            return found
        part = self.parts.related("styles")
        if not part:
            return name
        styles = self.parts.change(part)
        new = unused(name, self._known.values(), "{}{}")
        self._styles[name] = new
        self._known[_name(source)] = new
        made = deepcopy(source)
        made.tail = None
        made.set(q("styleId"), new)
        made.attrib.pop(q("default"), "")
        styles.append(made)
        for one in made.iter(*_LINKS):
            one.set(q("val"), self.style(one.get(q("val"), "")))
        for one in made.iter(q("numId")):
            one.set(q("val"), self.list_of(one.get(q("val"), "")))
        return new

    def _bring_list(self, number: str) -> str:
        lists = self.other.tree_of("numbering")
        source = None if lists is None else _with(lists, "num", "numId", number)
        if lists is None or source is None:
            return number
        definition = _with(lists, "abstractNum", "abstractNumId", value(source, "abstractNumId"))
        if definition is None:
            return number
        here = self.parts.tree_of("numbering")
        same = None if here is None else self._same_definition(here, definition)
        if here is not None and same is not None:
            known = _same_list(here, source, same, number)
            if known:
                return known
        here = self.parts.change(self.parts.needed("numbering"))
        if same is None:
            same = _free(here, "abstractNum", "abstractNumId")
            made = deepcopy(definition)
            made.tail = None
            made.set(q("abstractNumId"), same)
            for one in made.iter(q("pStyle"), q("styleLink"), q("numStyleLink")):
                one.set(q("val"), self.style(one.get(q("val"), "")))
            first = here.find(q("num"))
            if first is None:
                here.append(made)
            else:
                first.addprevious(made)
        new = _free(here, "num", "numId")
        entry = deepcopy(source)
        entry.tail = None
        entry.set(q("numId"), new)
        reference = entry.find(q("abstractNumId"))
        if reference is not None:
            reference.set(q("val"), same)
        last = here.findall(q("num"))
        if last:
            last[-1].addnext(entry)
        else:
            here.append(entry)
        return new

    @staticmethod
    def _same_definition(here: Element, definition: Element) -> str | None:
        """The definition here that Word knows as the same one."""
        wanted = value(definition, "nsid")
        for one in here.findall(q("abstractNum")) if wanted else ():
            if value(one, "nsid") == wanted:
                return one.get(q("abstractNumId"), "")
        return None


def _same_list(here: Element, source: Element, definition: str, number: str) -> str:
    """The list here of that definition that starts and counts as ``source`` does, first the one of
    the same number; empty where there is none."""
    found = [
        one.get(q("numId"), "")
        for one in here.findall(q("num"))
        if value(one, "abstractNumId") == definition and len(one) == len(source) == 1
    ]
    return number if number in found else next(iter(found), "")


def _styles(parts: Parts) -> Iterable[Element]:
    tree = parts.tree_of("styles")
    return () if tree is None else tree.findall(q("style"))


def _name(style: Element) -> tuple[str, str]:
    return style.get(q("type"), ""), value(style, "name").casefold()


def _with(parent: Element, tag: str, attribute: str, wanted: str) -> Element | None:
    return next((one for one in parent.findall(q(tag)) if one.get(q(attribute)) == wanted), None)


def _free(parent: Element, tag: str, attribute: str) -> str:
    taken = [one.get(q(attribute), "0") for one in parent.findall(q(tag))]
    return str(max((int(one) for one in taken if one.isdecimal()), default=0) + 1)
