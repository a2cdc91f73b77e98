"""The parts of a Word file as other programs really write them.

Targets may be absolute, relative or percent-encoded; the main part may have any name; the names of
strict Office Open XML are read as the transitional ones.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple
from urllib.parse import unquote

from draftbench.errors import InputError
from draftbench.formats.docx.names import MATH, Element, R, W
from draftbench.formats.imported import ImportNote
from draftbench.formats.safety import Package, check_tree, open_package, parse_xml, tree_weight
from draftbench.messages import message

_MAIN = "word/document.xml"
_TYPES = "[Content_Types].xml"
_MAIN_TYPE = re.compile(r"(?:wordprocessingml|ms-word)\.\w+(?:\.macroEnabled\w*)?\.main\+xml$")
_STRICT = tuple(
    (f"http://purl.oclc.org/ooxml/{old}".encode(), new.encode())
    for old, new in (
        ("wordprocessingml/main", W),
        ("officeDocument/relationships", R),
        ("officeDocument/math", MATH),
        ("drawingml/main", "http://schemas.openxmlformats.org/drawingml/2006/main"),
        (
            "drawingml/wordprocessingDrawing",
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        ),
    )
)


class Link(NamedTuple):
    """A relationship: ``kind`` is the last word of its type ("header"), ``target`` a part's name,
    or an address where it leads outside."""

    kind: str
    target: str
    outside: bool = False


@dataclass(slots=True)
class Archive:
    """The parts of an open package; ``name`` is what people call the file. ``notes`` takes what
    was amiss."""

    package: Mapping[str, bytes]
    name: str
    notes: list[ImportNote] = field(default_factory=list)
    main: str = ""
    _links: dict[str, dict[str, Link]] = field(default_factory=dict)
    _weights: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.main = self._main_part()

    def __contains__(self, part: str) -> bool:
        return part in self.package

    def xml(self, part: str) -> Element | None:
        """The root element of a part; None where it is missing or empty. Raises InputError where
        it is no XML, or takes with the parts read before more than the budget of the file."""
        data = self.package.get(part, b"")
        if not data or data.isspace():
            return None
        self._weights[part] = tree_weight(data)
        size = self.package.size if isinstance(self.package, Package) else len(data)
        check_tree(sum(self._weights.values()), size, self.name)
        if b"purl.oclc.org" in data:
            for old, new in _STRICT:
                data = data.replace(old, new)
        return parse_xml(data, f"{part} in {self.name}")

    def links(self, part: str) -> dict[str, Link]:
        """The relationships of a part (of the package: ``part`` empty) by their ids."""
        if part not in self._links:
            self._links[part] = self._read_links(part)
        return self._links[part]

    def related(self, kind: str) -> str:
        """The name of the part of that kind ("styles") that belongs to the main part; where no
        relationship leads to one, the one that has its usual name. Empty where there is none."""
        named = [link.target for link in self.links(self.main).values() if link.kind == kind]
        usual = posixpath.join(posixpath.dirname(self.main), f"{kind}.xml")
        for target in (*named, usual):
            if target in self:
                return target
        if named:
            msg = message(
                "The part {named} is missing in the file; it was read without it.", named=named[0]
            )
            note = ImportNote("missing-part", 0, msg)
            self.notes.extend([note] if note not in self.notes else [])
        return ""

    def kind_of(self, part: str, link: str) -> str:
        """The whole type of a relationship of a part; empty where there is none of that id."""
        folder, file = posixpath.split(part)
        root = self.xml(posixpath.join(folder, "_rels", f"{file}.rels"))
        found = () if root is None else root.iter("{*}Relationship")
        return next((one.get("Type", "") for one in found if one.get("Id") == link), "")

    def type_of(self, part: str) -> str:
        """The content type of a part; empty where the package does not say."""
        types = self.xml(_TYPES)
        if types is None:
            return ""
        for override in types.iter("{*}Override"):
            if override.get("PartName", "").lstrip("/").casefold() == part.casefold():
                return override.get("ContentType", "")
        ending = posixpath.splitext(part)[1].lstrip(".").casefold()
        for default in types.iter("{*}Default"):
            if default.get("Extension", "").casefold() == ending:
                return default.get("ContentType", "")
        return ""

    def _read_links(self, part: str) -> dict[str, Link]:
        folder, file = posixpath.split(part)
        root = self.xml(posixpath.join(folder, "_rels", f"{file}.rels"))
        found: dict[str, Link] = {}
        for link in () if root is None else root.iter("{*}Relationship"):
            target = link.get("Target", "")
            outside = link.get("TargetMode") == "External"
            if not outside:
                target = unquote(target.replace("\\", "/").partition("#")[0])
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            kind = link.get("Type", "").rpartition("/")[2]
            found[link.get("Id", "")] = Link(kind, target, outside)
        return found

    def _main_part(self) -> str:
        """By relationship, by content type, by name, in this order."""
        for link in self.links("").values():
            if link.kind == "officeDocument" and link.target in self:
                return link.target
        types = self.xml(_TYPES)
        for override in () if types is None else types.iter("{*}Override"):
            part = override.get("PartName", "").lstrip("/")
            if _MAIN_TYPE.search(override.get("ContentType", "")) and part in self:
                self._amiss()
                return part
        if _MAIN in self:
            self._amiss()
            return _MAIN
        raise InputError(
            "{name} is a package without a text in it; save it again in Word.", name=self.name
        )

    def _amiss(self) -> None:
        note = message("The package does not say which part is its text; the usual one was read.")
        self.notes.append(ImportNote("no-main-part", 0, note))


# What a Word file makes Word do when it is opened: run macros, fetch from elsewhere. We do none
# of it, but a file that is written on another one keeps it, and people are told.


_FETCHED = frozenset(
    ("image", "oleObject", "package", "control", "subDocument", "frame", "aFChunk", "video")
)
"""Kinds of relationships that Word follows by itself where they lead outside."""
_FIELDS = re.compile(r"\s*(?:DDE|DDEAUTO|IMPORT|INCLUDE(?:PICTURE|TEXT)?|LINK)\s", re.IGNORECASE)
_INSTRUCTIONS = (f"{{{W}}}instrText", f"{{{W}}}delInstrText")
_SIMPLE, _SIGN = f"{{{W}}}fldSimple", f"{{{W}}}fldChar"


def active_contents(data: bytes, name: str) -> tuple[str, ...]:
    """What people have to know before they pass on a Word file, in sentences; ``name`` is the file
    from which it came. Raises InputError where it cannot be read."""
    package = open_package(data, name)
    kinds = set(_outside(package, name))
    found = []
    if any(part.casefold().endswith("vbaproject.bin") for part in package):
        found.append(
            message("The macros of {name} are in this file too, and Word may run them.", name=name)
        )
    if "attachedTemplate" in kinds:
        found.append(
            message(
                "The template of {name} lies elsewhere; Word fetches it for this file too.",
                name=name,
            )
        )
    if kinds & _FETCHED:
        found.append(
            message(
                "Pictures or objects of {name} lie elsewhere; Word fetches them for this file too.",
                name=name,
            )
        )
    if any(_FIELDS.match(words) for words in _fields(package, name)):
        found.append(
            message(
                "Fields of {name} take in what lies elsewhere, or start another program; "
                "so do those of this file.",
                name=name,
            )
        )
    return tuple(found)


def _outside(package: Package, name: str) -> Iterator[str]:
    """The kinds of the relationships that lead outside."""
    for part, data in package.items():
        if part.casefold().endswith(".rels") and b"External" in data:
            for link in parse_xml(data, f"{part} in {name}").iter("{*}Relationship"):
                if link.get("TargetMode") == "External":
                    yield link.get("Type", "").rpartition("/")[2]


def _fields(package: Package, name: str) -> Iterator[str]:
    """What each field says, however it is divided."""
    for part, data in package.items():
        if part.casefold().endswith(".xml") and (b"nstrText" in data or b"fldSimple" in data):
            words: list[str] = []
            for element in parse_xml(data, f"{part} in {name}").iter():
                if element.tag in _INSTRUCTIONS:
                    words.append(element.text or "")
                elif element.tag == _SIGN:
                    yield "".join(words)
                    words.clear()
                elif element.tag == _SIMPLE:
                    yield f"{element.get(f'{{{W}}}instr', '')} "
