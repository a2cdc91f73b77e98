"""A Word file under change: what is changed is written anew, every other part stays as it is.

Parts are parsed when asked for. The finished file holds the parts of the original in its order,
those that nobody changed byte for byte, and new ones behind them.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from draftbench.errors import InputError
from draftbench.formats.docx.lint.checked import Checked
from draftbench.formats.docx.names import (
    CONTENT_TYPES,
    MC,
    RELATIONSHIPS,
    W16DU,
    Element,
    R,
    q,
    qs,
    serialized,
    unprefixed,
)
from draftbench.formats.docx.names import root as empty_root
from draftbench.formats.docx.read.archive import Archive
from draftbench.formats.safety import Package, open_package, parse_xml

TYPES = "[Content_Types].xml"
OFFICE = R
OFFICE_2011 = "http://schemas.microsoft.com/office/2011/relationships"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_ROOT = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*+(?:<\?xml[^<>]*\?>\s*+)?"
    rb"(?P<tag><\w+:(?:document|footnotes|endnotes|comments|hdr|ftr)\s[^<>]*[^<>/])>"
)
_NAMED = frozenset(qs("document footnotes endnotes comments hdr ftr"))
_EPOCH = (1980, 1, 1, 0, 0, 0)
_EFFORT = 5
"""Of zlib: two thirds of the time of 6, for files that are 3 % larger."""


@dataclass(slots=True)
class Parts:
    """The parts of one file; ``name`` is what people call it."""

    package: Package
    name: str
    archive: Archive = field(init=False)
    _trees: dict[str, Element] = field(default_factory=dict)
    _changed: dict[str, None] = field(default_factory=dict)
    _new: dict[str, bytes] = field(default_factory=dict)
    _as_they_stand: set[str] = field(default_factory=set)
    _relations: dict[str, tuple[int, dict[str, Relation]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.archive = Archive(self.package, self.name)

    @property
    def main(self) -> str:
        """The name of the part that holds the text."""
        return self.archive.main

    def body(self) -> Element:
        """The body of the text. Raises InputError where there is none, or where the file is
        strict Office Open XML, whose names differ in every part."""
        root = self.tree(self.main)
        if root is not None and "purl.oclc.org" in str(root.tag):
            raise InputError(
                "{name} is a strict Office Open XML file; save it as an ordinary Word file.",
                name=self.name,
            )
        body = None if root is None else root.find(q("body"))
        if body is None:
            raise InputError("{name} has no text in it; save it again in Word.", name=self.name)
        return body

    def __contains__(self, part: str) -> bool:
        return part in self._new or part in self.package

    def bytes_of(self, part: str) -> bytes:
        """The bytes of a part as they came, or as it was added."""
        return self._new[part] if part in self._new else self.package[part]

    def tree(self, part: str) -> Element | None:
        """The root element of a part; None where there is no such part."""
        if part not in self._trees:
            if part not in self or not self.bytes_of(part).strip():
                return None
            own = self.bytes_of(part)
            data = _named(own)
            self._trees[part] = parse_xml(data, f"{part} in {self.name}")
            if data is own and b"purl.oclc.org" not in own:
                self._as_they_stand.add(part)
        return self._trees[part]

    def checked(self) -> Checked:
        """The file for the linter, which parses no part again that was parsed as it stands."""
        return Checked(
            self.package, roots={part: self._trees[part] for part in self._as_they_stand}
        )

    def related(self, kind: str) -> str:
        """The part of that kind ("styles") that belongs to the text; empty where there is none."""
        return self.archive.related(kind) or next(
            (
                one.target
                for one in self.relations(self.main).values()
                if one.kind == kind and one.target in self._new
            ),
            "",
        )

    def tree_of(self, kind: str) -> Element | None:
        """The root of the part of that kind that belongs to the text."""
        part = self.related(kind)
        return self.tree(part) if part else None

    def needed(self, kind: str, *, relations: str = OFFICE, empty: Element | None = None) -> str:
        """The part of that kind ("comments") that belongs to the text: the one that is there, else
        a new one, which begins as ``empty`` where that is given."""
        part = self.related(kind)
        if not part:
            part = self.free_name(f"word/{kind}.xml")
            made = empty_root(kind) if empty is None else empty
            self.add(part, serialized(made), f"{WORD}.{kind}+xml")
            self.relate(self.main, f"{relations}/{kind}", part)
        return part

    def change(self, part: str) -> Element:
        """The root of a part that will be changed, with the names that revisions need."""
        root = self.tree(part)
        if root is None:
            raise InputError(
                "{name} has no part {part}; save it again in Word.", name=self.name, part=part
            )
        if part not in self._changed:
            self._changed[part] = None
            self._as_they_stand.discard(part)
            if root.tag in _NAMED:
                root = self._trees[part] = _with_names(root)
        return root

    def relations(self, part: str) -> dict[str, Relation]:
        """The relationships of a part by their ids; those that were read are read again only once
        there are others."""
        root = self.tree(relations_of(part))
        count, known = self._relations.get(part, (0, {}))
        if root is not None and count == len(root):
            return known
        folder = posixpath.dirname(part)
        found: dict[str, Relation] = {}
        for one in () if root is None else root.iter("{*}Relationship"):
            target = one.get("Target", "")
            outside = one.get("TargetMode") == "External"
            if not outside:
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            found[one.get("Id", "")] = Relation(one.get("Type", ""), target, outside=outside)
        if root is not None:
            self._relations[part] = len(root), found
        return found

    def relate(self, owner: str, kind: str, target: str, *, outside: bool = False) -> str:
        """The id of a relationship of ``owner`` to ``target`` (a part, or an address outside) of
        the type ``kind``: of the one that is there, else of a new one."""
        known = self.relations(owner)
        wanted = Relation(kind, target, outside=outside)
        for name, found in known.items():
            if found.target == target and found == wanted:
                return name
        path = relations_of(owner)
        if path not in self:
            self._new[path] = serialized(
                etree.Element(f"{{{RELATIONSHIPS}}}Relationships", nsmap=unprefixed(RELATIONSHIPS))
            )
        root = self.change(path)
        number = len(known) + 1
        while f"rId{number}" in known:
            number += 1
        one = etree.SubElement(root, f"{{{RELATIONSHIPS}}}Relationship")
        one.set("Id", f"rId{number}")
        one.set("Type", kind)
        one.set("Target", target if outside else _relative(target, posixpath.dirname(owner)))
        if outside:
            one.set("TargetMode", "External")
        self._relations[owner] = len(root), {**known, f"rId{number}": wanted}
        return f"rId{number}"

    def add(self, part: str, data: bytes, content_type: str) -> None:
        """A new part."""
        self._new[part] = data
        root = self.change(TYPES)
        override = etree.SubElement(root, f"{{{CONTENT_TYPES}}}Override")
        override.set("PartName", f"/{part}")
        override.set("ContentType", content_type)

    def put(self, part: str, data: bytes) -> None:
        """A new part whose content type the package knows by its ending."""
        self._new[part] = data

    def free_name(self, part: str) -> str:
        """``part``, or a name like it that no part has."""
        stem, ending = posixpath.splitext(part)
        stem = stem.rstrip("0123456789")
        number = 1
        found = part
        while found in self:
            found = f"{stem}{number}{ending}"
            number += 1
        return found

    def content_type(self, part: str) -> str:
        """The content type of a part."""
        root = self.tree(TYPES)
        ending = posixpath.splitext(part)[1].lstrip(".").lower()
        default = "application/octet-stream"
        for one in () if root is None else root:
            if one.get("PartName", "").lstrip("/").lower() == part.lower():
                return one.get("ContentType", default)
            if one.get("Extension", "").lower() == ending:
                default = one.get("ContentType", default)
        return default

    def present(self) -> Mapping[str, bytes]:
        """All parts as they are now."""
        changed = {name: self._bytes(name) for name in (*self._changed, *self._new)}
        return _Present(changed, self.package) if changed else self.package

    def data(self) -> bytes:
        """The finished file."""
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=_EFFORT) as archive:
            for info in self.package.archive.infolist():
                name = info.filename.replace("\\", "/")
                if info.is_dir():
                    continue
                made = zipfile.ZipInfo(info.filename, info.date_time)
                made.compress_type = info.compress_type
                made.external_attr = info.external_attr
                archive.writestr(made, self._bytes(name))
            for name in self._new:
                made = zipfile.ZipInfo(name, _EPOCH)
                made.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(made, self._bytes(name))
        return buffer.getvalue()

    def _bytes(self, name: str) -> bytes:
        for part in self._changed:
            if part.casefold() == name.casefold():
                return serialized(self._trees[part])
        return self.bytes_of(name)


@dataclass(frozen=True, slots=True)
class _Present(Mapping[str, bytes]):
    """The parts of a package, some of them changed; unpacked when asked for."""

    changed: Mapping[str, bytes]
    package: Package

    def __getitem__(self, part: str) -> bytes:
        return self.changed[part] if part in self.changed else self.package[part]

    def __contains__(self, part: object) -> bool:
        return part in self.changed or part in self.package

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys((*self.package, *self.changed)))

    def __len__(self) -> int:
        return sum(1 for _ in self)


@dataclass(frozen=True, slots=True)
class Relation:
    """A relationship: ``type`` is its whole type, ``target`` a part, or an address outside."""

    type: str
    target: str
    outside: bool = False

    @property
    def kind(self) -> str:
        """The last word of its type ("header")."""
        return self.type.rpartition("/")[2]


def open_parts(data: bytes, name: str) -> Parts:
    """The parts of a .docx file. Raises InputError where it is none."""
    return Parts(open_package(data, name), name)


def relations_of(part: str) -> str:
    """The name of the part with the relationships of a part."""
    folder, file = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{file}.rels")


def _relative(target: str, folder: str) -> str:
    if folder and target.startswith(f"{folder}/"):
        return target[len(folder) + 1 :]
    return f"/{target}"


def _named(data: bytes) -> bytes:
    """A part with what :func:`_with_names` gives it, where its first tag is one that is easily
    read: to give it to a parsed one takes longer than all the rest."""
    found = _ROOT.match(data)
    if found is None or b"w16du" in found["tag"] or b"Ignorable='" in found["tag"]:
        return data
    tag, end = found["tag"], found.end("tag")
    if f'xmlns:mc="{MC}"'.encode() not in tag:
        if b"xmlns:mc" in tag or b"Ignorable" in tag:
            return data
        tag += f' xmlns:mc="{MC}"'.encode()
    if b'mc:Ignorable="' in tag:
        tag = tag.replace(b'mc:Ignorable="', b'mc:Ignorable="w16du ')
    elif b"Ignorable" in tag:
        return data
    else:
        tag += b' mc:Ignorable="w16du"'
    return b'%b xmlns:w16du="%b"%b' % (data[: found.start("tag")] + tag, W16DU.encode(), data[end:])


def _with_names(root: Element) -> Element:
    """The root with the name of ``w16du``, which Word takes true times from, and with a word that
    readers who do not know it may pass it over. lxml cannot add names to an element that is there,
    so that its content goes into a new one."""
    names: dict[Any, str] = dict(root.nsmap)
    if W16DU in names.values() and f"{{{MC}}}Ignorable" in root.attrib:
        return root
    prefix = next((key for key, uri in names.items() if uri == W16DU and key), "w16du")
    if names.get(prefix, W16DU) != W16DU or names.get("mc", MC) != MC:
        return root
    made = etree.Element(root.tag, nsmap={**names, prefix: W16DU, "mc": MC})
    for key, text in root.attrib.items():
        made.set(key, text)
    passed = made.get(f"{{{MC}}}Ignorable", "").split()
    if prefix not in passed:
        made.set(f"{{{MC}}}Ignorable", " ".join([*passed, prefix]))
    made.text = root.text
    made.extend(list(root))
    return made
