"""The zip package around the parts; the same parts always give the same bytes."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass, field

from lxml import etree

from draftbench.formats.docx.names import (
    CONTENT_TYPES,
    RELATIONSHIPS,
    Element,
    serialized,
    unprefixed,
)

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_CORE_TYPE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata"
_TYPES = {
    "word/document.xml": f"{_WORD}.document.main+xml",
    "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
}
_EPOCH = (1980, 1, 1, 0, 0, 0)


@dataclass(slots=True)
class Package:
    """Parts of a Word file under way; :meth:`data` gives the finished file. ``files`` are parts of
    another file that are taken as they stand."""

    parts: dict[str, Element] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    _links: dict[str, list[tuple[str, str, str, bool]]] = field(default_factory=dict)
    _types: dict[str, str] = field(default_factory=lambda: dict(_TYPES))

    def add(self, name: str, kind: str, element: Element) -> str:
        """A part ``word/NAME.xml`` of that kind ("styles", "header"...), tied to the document;
        gives the id of the relationship."""
        path = f"word/{name}.xml"
        self.parts[path] = element
        self._types[path] = f"{_WORD}.{kind}+xml"
        return self._link("word/document.xml", f"{_OFFICE}/{kind}", f"{name}.xml", external=False)

    def adopt(self, path: str, data: bytes, kind: str, links: bytes = b"") -> None:
        """A part of another file with its content type and its relationships, as they stand."""
        self.files[path] = data
        self._types[path] = kind
        if links:
            folder, _, file = path.rpartition("/")
            self.files[f"{folder}/_rels/{file}.rels"] = links

    def refer(self, kind: str, path: str) -> str:
        """A relationship of the document, of that whole type, to an adopted part; gives its id."""
        target = posixpath.relpath(path, "word")
        return self._link("word/document.xml", kind, target, external=False)

    def link(self, address: str, owner: str = "word/document.xml") -> str:
        """A relationship of the part ``owner`` to an address outside; gives its id."""
        return self._link(owner, f"{_OFFICE}/hyperlink", address, external=True)

    def links(self, owner: str) -> dict[str, str]:
        """The addresses outside to which the part ``owner`` leads, by the ids that it has."""
        return {name: to for name, _, to, is_outside in self._links.get(owner, ()) if is_outside}

    def _link(self, owner: str, kind: str, target: str, *, external: bool) -> str:
        links = self._links.setdefault(owner, [])
        for known, known_kind, known_target, _ in links:
            if (known_kind, known_target) == (kind, target):
                return known
        links.append((f"rId{len(links) + 1}", kind, target, external))
        return links[-1][0]

    def data(self) -> bytes:
        """The file: content types first, then the parts by name, all dated 1980-01-01."""
        files = {"_rels/.rels": _package_relationships()}
        for owner, links in self._links.items():
            folder, _, file = owner.rpartition("/")
            files[f"{folder}/_rels/{file}.rels"] = relationships(links)
        files |= self.files
        files |= {path: serialized(part) for path, part in self.parts.items()}
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
            _store(archive, "[Content_Types].xml", self._content_types())
            for path in sorted(files):
                _store(archive, path, files[path])
        return buffer.getvalue()

    def _content_types(self) -> bytes:
        types = etree.Element(f"{{{CONTENT_TYPES}}}Types", nsmap=unprefixed(CONTENT_TYPES))
        for extension, kind in (
            ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
            ("xml", "application/xml"),
        ):
            etree.SubElement(
                types, f"{{{CONTENT_TYPES}}}Default", Extension=extension, ContentType=kind
            )
        for path in sorted(self._types.keys() & (self.parts.keys() | self.files.keys())):
            etree.SubElement(
                types,
                f"{{{CONTENT_TYPES}}}Override",
                PartName=f"/{path}",
                ContentType=self._types[path],
            )
        return serialized(types)


def _package_relationships() -> bytes:
    return relationships(
        [
            ("rId1", f"{_OFFICE}/officeDocument", "word/document.xml", False),
            ("rId2", f"{_CORE_TYPE}/core-properties", "docProps/core.xml", False),
            ("rId3", f"{_OFFICE}/extended-properties", "docProps/app.xml", False),
        ]
    )


def relationships(links: Iterable[tuple[str, str, str, bool]]) -> bytes:
    """The relationships of a part: the id, type and target of each, and whether that is outside."""
    element = etree.Element(f"{{{RELATIONSHIPS}}}Relationships", nsmap=unprefixed(RELATIONSHIPS))
    for link_id, kind, target, external in links:
        one = etree.SubElement(element, f"{{{RELATIONSHIPS}}}Relationship")
        one.set("Id", link_id)
        one.set("Type", kind)
        one.set("Target", target)
        if external:
            one.set("TargetMode", "External")
    return serialized(element)


def _store(archive: zipfile.ZipFile, path: str, data: bytes) -> None:
    info = zipfile.ZipInfo(path, _EPOCH)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o600 << 16
    archive.writestr(info, data)
