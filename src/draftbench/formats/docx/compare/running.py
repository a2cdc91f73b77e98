"""Sections of two files with their headers and footers: tracked changes in those of the first.

Numbers of pages, dates and names of files that Word counts anew at every opening are no difference.
Which text stands on which pages is layout and cannot be tracked: where the second file has a text
for pages that have none of their own in the first, that is told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import groupby
from typing import NamedTuple

from draftbench.errors import OutputError
from draftbench.formats.docx.compare.bringing import Bringer, Looks
from draftbench.formats.docx.compare.stories import Pass, Story
from draftbench.formats.docx.names import Element, R, flag, q, root, serialized, w
from draftbench.formats.docx.read.revisions import Resolver, View
from draftbench.formats.docx.track.line import CODE, FIELD, SIMPLE_FIELD, T
from draftbench.formats.docx.track.objects import drop_singles, key_of
from draftbench.formats.docx.track.parts import OFFICE, WORD, Parts, open_parts, relations_of
from draftbench.formats.docx.track.settled import settle
from draftbench.messages import message

_COUNTED = frozenset({
    "PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "DATE", "TIME", "SAVEDATE", "PRINTDATE",
    "CREATEDATE", "REVNUM", "FILENAME", "FILESIZE", "NUMWORDS", "NUMCHARS", "LASTSAVEDBY",
})  # fmt: skip
_DRAWN = (q("drawing"), q("pict"), q("object"))

Said = tuple[str, ...]


class Head(NamedTuple):
    """What a header or footer must say when its changes are rejected, and when accepted."""

    before: Said
    after: Said


class Face(NamedTuple):
    """What a header or footer says, and the pictures in it."""

    said: Said = ()
    drawn: tuple[object, ...] = ()


@dataclass(slots=True)
class Running:
    """Works on the headers and footers of the two files of ``common``. To be made before the
    bodies are compared, for paragraphs with ends of sections may go; :meth:`compare` is called
    after that. ``losses`` are sentences for people, ``wanted`` is what :func:`prove_running` asks
    for, ``bringers`` have brought what came over."""

    common: Pass
    looks: Looks
    drawings: Iterator[int]
    losses: list[str] = field(default_factory=list)
    wanted: dict[str, Head] = field(default_factory=dict)
    bringers: list[Bringer] = field(default_factory=list)
    _ours: list[Section] = field(init=False)
    _theirs: list[Section] = field(init=False)
    _made: dict[tuple[str, Face], str] = field(default_factory=dict)
    _faces: dict[tuple[int, str], Face] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._ours = sections_of(self.common.ours)
        self._theirs = sections_of(self.common.theirs)

    def compare(self) -> None:
        """Tracks what makes the headers and footers of our sections those of theirs."""
        common = self.common
        found = pair_sections(
            self._ours,
            self._theirs,
            lambda one: self._faces_of(common.ours, one),
            lambda one: self._faces_of(common.theirs, one),
        )
        self._tell_single(found)
        leading: dict[tuple[int, Slot], str] = {}
        for left, right in found.pairs:
            for slot in dict.fromkeys((*left.shown, *right.shown)):
                part = self._slot(slot, left, right)
                if part is not None:
                    leading[left.number, slot] = part
        lead(common.ours, self._ours, leading)

    def _slot(self, slot: Slot, left: Section, right: Section) -> str | None:
        """The part that the place of our section shows then; None where nothing is to be done."""
        theirs = right.shown.get(slot, right.shown[slot.plain])
        face = self._face(self.common.theirs, theirs)
        if slot not in left.shown:
            if face != self._face(self.common.theirs, right.shown[slot.plain]):
                self.losses.append(
                    message(
                        "The {spoken} of section {right} of {theirs} was not compared: {ours} has "
                        "no {spoken} there, and which pages have one cannot be tracked.",
                        spoken=slot.spoken,
                        right=right.number,
                        theirs=self.common.theirs.name,
                        ours=self.common.ours.name,
                    )
                )
            return None
        ours = left.shown[slot]
        if not ours and not any(face.said) and not face.drawn:
            return None
        if (ours, face) not in self._made:
            self._made[ours, face] = self._story(slot, ours, theirs)
        return self._made[ours, face]

    def _tell_single(self, found: Pairs) -> None:
        for parts, singles in ((self.common.ours, found.left), (self.common.theirs, found.right)):
            for one in singles:
                if any(any(face.said) or face.drawn for _, face in self._faces_of(parts, one)):
                    self.losses.append(
                        message(
                            "The headers and footers of section {number} of {parts} were not "
                            "compared: the other file has no section that is clearly the same.",
                            number=one.number,
                            parts=parts.name,
                        )
                    )

    def _story(self, slot: Slot, ours: str, theirs: str) -> str:
        """Compares two parts (empty: there is none); gives the part that holds the changes."""
        common = self.common
        is_taken = any(one == ours for one, _ in self._made)
        part = self._copy(slot, ours) if is_taken or not ours else ours
        same = self._face(common.ours, part) == self._face(common.theirs, theirs)
        right = common.theirs.tree(theirs) if theirs else None
        if right is None:
            right = w("hdr")
        elif same and not common.marking.formatting:
            return part
        left = common.ours.change(part)
        _take_counts(left, right)
        self.wanted[part] = Head(_read(left), _read(right))
        bringer = Bringer(
            common.ours, part, common.theirs, theirs, self.looks, drawings=self.drawings
        )
        self.bringers.append(bringer)
        Story(common, part, theirs, bringer).compare(left, right)
        return part

    def _copy(self, slot: Slot, part: str) -> str:
        """The name of a new part here that says what ``part`` did (empty: nothing)."""
        ours = self.common.ours
        if not part:
            return new_part(ours, slot)
        new = new_part(ours, slot, ours.bytes_of(part))
        links = relations_of(part)
        if links in ours:
            ours.put(relations_of(new), ours.bytes_of(links))
        tree = ours.change(new)
        settle(tree)
        drop_singles(tree)
        return new

    def _faces_of(self, parts: Parts, section: Section) -> tuple[tuple[Slot, Face], ...]:
        return tuple((slot, self._face(parts, part)) for slot, part in section.shown.items())

    def _face(self, parts: Parts, part: str) -> Face:
        root = parts.tree(part) if part else None
        if root is None:
            return Face()
        key = (id(parts), part)
        if key not in self._faces:
            drawn = tuple(key_of(one, parts, part) for one in root.iter(*_DRAWN))
            self._faces[key] = Face(_read(_without_counts(root)), drawn)
        return self._faces[key]


def running_parts(parts: Parts) -> list[str]:
    """The names of the headers and footers of a file."""
    links = parts.relations(parts.main).values()
    return [one.target for one in links if one.kind in {"header", "footer"}]


def running_words(data: bytes, name: str) -> tuple[tuple[str, str], ...]:
    """The paragraphs of the headers and footers of a Word file with all changes accepted: what each
    says, and what it says without the numbers of pages, dates and the like that Word counts anew.
    Raises InputError where the file cannot be read."""
    parts = open_parts(data, name)
    found: dict[tuple[str, str], None] = {}
    for part in running_parts(parts):
        tree = parts.tree(part)
        if tree is not None:
            both = _read(tree), _read(_without_counts(tree))
            for said, lasting in zip(*both, strict=True):
                found[" ".join(said.split()), " ".join(lasting.split())] = None
    return tuple(found)


def prove_running(parts: Parts, wanted: Mapping[str, Head]) -> None:
    """Raises OutputError where a header or footer of the finished file does not say what it must on
    both sides of its changes."""
    for part, head in wanted.items():
        root = parts.tree(part)
        for view, said, act in (
            (View.ACCEPTED, head.after, "accepting"),
            (View.REJECTED, head.before, "rejecting"),
        ):
            if root is None or _ended(_read(root, view)) != _ended(said):
                raise OutputError(
                    "The Word file was not written: {act} all its changes would not give its "
                    "headers and footers as they must be; please report this with both files.",
                    act=act,
                )


def _read(root: Element, view: View = View.ACCEPTED) -> Said:
    return tuple(one.text for one in Resolver(root, view).read(root))


def _ended(said: Said) -> Said:
    """Without an empty paragraph at the end, which Word needs behind a table."""
    return said[:-1] if said and not said[-1] else said


def _take_counts(left: Element, right: Element) -> None:
    """Gives the page numbers, dates... of theirs the results that ours have: their own are of the
    day and the page when the file was saved."""
    known: dict[str, str] = {}
    for name, texts in _counts(left):
        known.setdefault(name, "".join(one.text or "" for one in texts))
    for name, texts in _counts(right):
        if name in known:
            _set(texts, known[name])


def _without_counts(root: Element) -> Element:
    made = deepcopy(root)
    for _, texts in _counts(made):
        _set(texts, "")
    return made


def _set(texts: Sequence[Element], said: str) -> None:
    for at, one in enumerate(texts):
        one.text = "" if at else said


def _counts(root: Element) -> Iterator[tuple[str, list[Element]]]:
    """The fields that Word counts anew: their names, and the texts of their results."""
    for simple in root.iter(SIMPLE_FIELD):
        name = _name(simple.get(q("instr"), ""))
        if name in _COUNTED:
            yield name, list(simple.iter(T))
    open_: list[tuple[list[str], list[Element], bool]] = []
    for one in root.iter(FIELD, CODE, T):
        kind = one.get(q("fldCharType"), "") if one.tag == FIELD else ""
        if kind == "begin":
            open_.append(([], [], False))
        elif kind == "separate" and open_:
            code, texts, _ = open_.pop()
            open_.append((code, texts, True))
        elif kind == "end" and open_:
            code, texts, _ = open_.pop()
            if _name("".join(code)) in _COUNTED:
                yield _name("".join(code)), texts
        elif one.tag == CODE and open_:
            open_[-1][0].append(one.text or "")
        elif one.tag == T and open_ and open_[-1][2]:
            open_[-1][1].append(one)


def _name(code: str) -> str:
    return next(iter(code.split()), "").upper()


# The sections of a Word file with what stands at the head and the foot of their pages, and which
# sections of two files are each other. What a section does not say it has from the section before
# it; a head of its own for first pages is shown where the section says so (``w:titlePg``), one for
# even pages where the settings of the file do. Source: ECMA-376 part 1, 17.10.

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
    is_even = flag(parts.tree_of("settings"), "evenAndOddHeaders")
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
