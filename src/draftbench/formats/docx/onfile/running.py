"""Headers and footers of two files compared: tracked changes in those of the first.

Numbers of pages, dates and names of files that Word counts anew at every opening are no difference.
Which text stands on which pages is layout and cannot be tracked: where the second file has a text
for pages that have none of their own in the first, that is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from typing import NamedTuple

from draftbench.errors import OutputError
from draftbench.formats.docx.names import Element, q, w
from draftbench.formats.docx.onfile.bringing import Bringer
from draftbench.formats.docx.onfile.line import CODE, FIELD, SIMPLE_FIELD, T
from draftbench.formats.docx.onfile.looks import Looks
from draftbench.formats.docx.onfile.objects import drop_singles, key_of
from draftbench.formats.docx.onfile.parts import Parts, relations_of
from draftbench.formats.docx.onfile.sections import (
    Pairs,
    Section,
    Slot,
    lead,
    new_part,
    pair_sections,
    sections_of,
)
from draftbench.formats.docx.onfile.settled import settle
from draftbench.formats.docx.onfile.stories import Pass, Story
from draftbench.formats.docx.revisions import Resolver, View

_COUNTED = frozenset(
    {
        "PAGE",
        "NUMPAGES",
        "SECTION",
        "SECTIONPAGES",
        "DATE",
        "TIME",
        "SAVEDATE",
        "PRINTDATE",
        "CREATEDATE",
        "REVNUM",
        "FILENAME",
        "FILESIZE",
        "NUMWORDS",
        "NUMCHARS",
        "LASTSAVEDBY",
    }
)
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
                    f"The {slot.spoken} of section {right.number} of {self.common.theirs.name} was "
                    f"not compared: {self.common.ours.name} has no {slot.spoken} there, and which "
                    "pages have one cannot be tracked."
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
                        f"The headers and footers of section {one.number} of {parts.name} were not "
                        "compared: the other file has no section that is clearly the same."
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
                    f"The Word file was not written: {act} all its changes would not give its "
                    "headers and footers as they must be; please report this with both files."
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
