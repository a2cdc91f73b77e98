"""The sections of a Word file with what stands at the head and the foot of their pages, and which
sections of two files are each other.

What a section does not say it has from the section before it; a head of its own for first pages is
shown where the section says so (``w:titlePg``), one for even pages where the settings of the file
do. Source: ECMA-376 part 1, 17.10.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby
from typing import NamedTuple

from draftbench.formats.docx.names import Element, R, flag, q, root, serialized, w
from draftbench.formats.docx.onfile.parts import OFFICE, WORD, Parts

_SECTION, _FORMER = q("sectPr"), q("sectPrChange")
_REFERENCES = {q("headerReference"): "header", q("footerReference"): "footer"}


class Slot(NamedTuple):
    """A place at the edge of pages: ``kind`` is "header" or "footer", ``pages`` "default", "first"
    or "even"."""

    kind: str
    pages: str

    @property
    def plain(self) -> Slot:
        """The place whose text is shown where this one has none of its own."""
        return Slot(self.kind, "default")

    @property
    def spoken(self) -> str:
        """Its name for people."""
        return {"first": "first-page ", "even": "even-page "}.get(self.pages, "") + self.kind


@dataclass(frozen=True, slots=True)
class Section:
    """``number`` counts from 1; ``shown`` gives for each place that its pages have the part that
    is shown there (empty: none)."""

    number: int
    element: Element
    shown: Mapping[Slot, str]


class Pairs(NamedTuple):
    """Sections that are each other, and those of each file that have no other."""

    pairs: Sequence[tuple[Section, Section]]
    left: Sequence[Section] = ()
    right: Sequence[Section] = ()


def sections_of(parts: Parts) -> list[Section]:
    """The sections of a file in order."""
    settings = parts.related("settings")
    is_even = flag(parts.tree(settings) if settings else None, "evenAndOddHeaders")
    links = parts.relations(parts.main)
    known: dict[Slot, str] = {}
    found: list[Section] = []
    for element in parts.body().iter(_SECTION):
        parent = element.getparent()
        if parent is not None and parent.tag == _FORMER:
            continue
        for one in element.iterchildren(*_REFERENCES):
            link = links.get(one.get(f"{{{R}}}id", ""))
            if link is not None and link.target in parts:
                known[_slot(one)] = link.target
        pages = ["default"]
        pages += ["first"] * flag(element, "titlePg") + ["even"] * is_even
        slots = [Slot(kind, page) for kind in ("header", "footer") for page in pages]
        shown = {slot: known.get(slot, "") for slot in slots}
        found.append(Section(len(found) + 1, element, shown))
    return found


def pair_sections(
    left: Sequence[Section],
    right: Sequence[Section],
    ours: Callable[[Section], object],
    theirs: Callable[[Section], object],
) -> Pairs:
    """Which sections are each other, by their order and by what they say (``ours``, ``theirs``).
    Sections in a row that say the same count as one; a section that has no other is named only
    where none of its file that has one says what it says."""
    if len(left) == len(right):
        return Pairs(list(zip(left, right, strict=True)))
    ones = [(said, list(group)) for said, group in groupby(left, ours)]
    others = [(said, list(group)) for said, group in groupby(right, theirs)]
    said = [one for one, _ in ones], [one for one, _ in others]
    numbers: dict[object, int] = {}
    a, b = ([numbers.setdefault(one, len(numbers)) for one in side] for side in said)
    steps = SequenceMatcher(None, a, b, autojunk=False).get_opcodes()
    met: dict[int, int] = {}
    for step, i, j, k, m in steps:
        if step == "equal" or j - i == m - k:
            met.update(zip(range(i, j), range(k, m), strict=True))
    pairs = [(one, others[k][1][0]) for i, k in met.items() for one in ones[i][1]]
    heard = {ones[i][0] for i in met}, {others[k][0] for k in met.values()}
    return Pairs(
        pairs,
        [group[0] for said, group in ones if said not in heard[0]],
        [group[0] for said, group in others if said not in heard[1]],
    )


def lead(
    parts: Parts, sections: Sequence[Section], wanted: Mapping[tuple[int, Slot], str]
) -> dict[Slot, str]:
    """Lets places of sections show other parts (``wanted``, by the number of the section), and
    every other place go on to show what it showed. Gives the empty parts that this took."""
    now: dict[Slot, str] = {}
    empty: dict[Slot, str] = {}
    changed = {slot for _, slot in wanted}
    links = parts.relations(parts.main)
    for section in sections:
        own = {_slot(one): one for one in section.element.iterchildren(*_REFERENCES)}
        for slot, one in own.items():
            link = links.get(one.get(f"{{{R}}}id", ""))
            if link is not None:
                now[slot] = link.target
        for slot in sorted(changed):
            if slot not in section.shown:
                continue
            part = wanted.get((section.number, slot), section.shown[slot])
            if part == now.get(slot, ""):
                continue
            if not part:
                part = empty[slot] = empty.get(slot) or new_part(parts, slot)
            now[slot] = part
            name = parts.relate(parts.main, f"{OFFICE}/{slot.kind}", part)
            reference = own.get(slot)
            if reference is None:
                reference = w(f"{slot.kind}Reference", type=slot.pages)
                section.element.insert(len(own), reference)
                own[slot] = reference
            reference.set(f"{{{R}}}id", name)
    return empty


def new_part(parts: Parts, slot: Slot, data: bytes | None = None) -> str:
    """The name of a new part for a place: an empty one, or one of these bytes."""
    part = parts.free_name(f"word/{slot.kind}1.xml")
    if data is None:
        made = root("hdr" if slot.kind == "header" else "ftr")
        made.append(w("p"))
        data = serialized(made)
    parts.add(part, data, f"{WORD}.{slot.kind}+xml")
    return part


def _slot(reference: Element) -> Slot:
    return Slot(_REFERENCES[str(reference.tag)], reference.get(q("type"), "default"))
