"""The mark that a file carries of the version that it holds, so that what comes back is known.

It names the negotiation and the moment by ids that mean nothing outside, and a hash of the words:
nothing of people or machines. Word files have it as a custom property of the document (which Word
and LibreOffice keep, also in other formats), pages as ``meta``, Akoma Ntoso as an attribute of its
proprietary metadata, JSON as a key.
"""

from __future__ import annotations

import io
import json
import re
import zipfile
from dataclasses import dataclass

from lxml import etree

from draftbench.errors import InputError
from draftbench.formats.docx.names import unprefixed
from draftbench.formats.safety import open_package, parse_xml

NAME = "draftbench-version"
_MARK = re.compile(rb"draftbench-version:1:([0-9a-f]{32}):([0-9a-f]{32}):([0-9a-f]{32})(:r)?")
_CUSTOM = "docProps/custom.xml"
_PLACES = (_CUSTOM, "meta.xml")
_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
"""Of custom properties, as [MS-OSHARED] has it."""
_EPOCH = (1980, 1, 1, 0, 0, 0)
_MOST = 4_000_000
"""So many bytes of a file that is no package are searched."""


@dataclass(frozen=True, slots=True)
class VersionMark:
    """``negotiation`` is the id of its first event, ``event`` that of the last event that belongs
    to the version, ``words`` the hash of its words; ``references``: they have their new numbers."""

    negotiation: str
    event: str
    words: str
    references: bool = False

    def __str__(self) -> str:
        end = ":r" if self.references else ""
        return f"{NAME}:1:{self.negotiation}:{self.event}:{self.words}{end}"


def stamp(data: bytes, ending: str, mark: VersionMark) -> bytes:
    """A finished file of ours with the mark; one of a kind that holds none (PDF, plain text,
    tables) as it is."""
    match ending:
        case ".docx":
            return _in_word(data, mark)
        case ".html":
            head = b'<meta name="generator" content="draftbench">'
            own = f'<meta name="{NAME}" content="{mark}">'.encode()
            return data.replace(head, head + b"\n" + own, 1)
        case ".xml":
            return data.replace(b"<db:document ", f'<db:document db:version="{mark}" '.encode(), 1)
        case ".json":
            found = json.loads(data)
            text = json.dumps({"version": str(mark), **found}, ensure_ascii=False, indent=2)
            return f"{text}\n".encode("utf-8", "replace")
    return data


def marks_in(data: bytes, name: str) -> tuple[VersionMark, ...]:
    """The marks of a file of any kind: a Word file that went through several negotiations has one
    of each. Raises InputError as :func:`draftbench.formats.safety.open_package` for packages that
    are not opened."""
    if not data.startswith(b"PK"):
        return _found(data[:_MOST])
    package = open_package(data, name)
    return tuple(mark for place in _PLACES for mark in _found(package.get(place, b"")))


def _found(data: bytes) -> tuple[VersionMark, ...]:
    found: dict[VersionMark, None] = {}
    for match in _MARK.finditer(data):
        negotiation, event, words = (match.group(at).decode() for at in (1, 2, 3))
        found[VersionMark(negotiation, event, words, match.group(4) is not None)] = None
    return tuple(found)


def _in_word(data: bytes, mark: VersionMark) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {one.filename: archive.read(one) for one in archive.infolist()}
    parts[_CUSTOM] = _property(parts.get(_CUSTOM, b""), mark)
    types = parse_xml(parts["[Content_Types].xml"], "[Content_Types].xml")
    if all(one.get("PartName") != f"/{_CUSTOM}" for one in types):
        made = etree.SubElement(types, f"{{{_TYPES}}}Override")
        made.set("PartName", f"/{_CUSTOM}")
        made.set("ContentType", _TYPE)
        parts["[Content_Types].xml"] = _bytes(types)
    links = parse_xml(parts["_rels/.rels"], "_rels/.rels")
    if all(one.get("Type") != _KIND for one in links):
        taken = {one.get("Id") for one in links}
        made = etree.SubElement(links, f"{{{_LINKS}}}Relationship")
        made.set("Id", next(i for n in range(len(taken) + 1) if (i := f"rIdV{n}") not in taken))
        made.set("Type", _KIND)
        made.set("Target", _CUSTOM)
        parts["_rels/.rels"] = _bytes(links)
    return _zipped(parts)


def _property(custom: bytes, mark: VersionMark) -> bytes:
    """The custom properties of a Word file with the mark among them, in the place of one of the
    same negotiation; the marks of others stay, so that these know the file again."""
    if custom:
        try:
            properties = parse_xml(custom, _CUSTOM)
        except InputError:
            return custom
    else:
        properties = etree.Element(
            f"{{{_PROPERTIES}}}Properties", nsmap={**unprefixed(_PROPERTIES), "vt": _VALUES}
        )
    for one in list(properties):
        found = _found("".join(map(str, one.itertext())).encode("utf-8", "replace"))
        if any(other.negotiation == mark.negotiation for other in found):
            properties.remove(one)
    pids = [int(pid) for one in properties if (pid := one.get("pid", "")).isdecimal()]
    names = {one.get("name") for one in properties}
    free = (NAME, *(f"{NAME}-{number}" for number in range(2, len(names) + 3)))
    made = etree.SubElement(properties, f"{{{_PROPERTIES}}}property")
    made.set("fmtid", _FORMAT)
    made.set("pid", str(max([1, *pids]) + 1))
    made.set("name", next(name for name in free if name not in names))
    etree.SubElement(made, f"{{{_VALUES}}}lpwstr").text = str(mark)
    return _bytes(properties)


def _bytes(element: etree._Element) -> bytes:
    return etree.tostring(element, xml_declaration=True, encoding="UTF-8", standalone=True)


def _zipped(parts: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for path, content in parts.items():
            info = zipfile.ZipInfo(path, _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            archive.writestr(info, content)
    return buffer.getvalue()
