"""Strict Office Open XML files as transitional ones, which every other program writes and reads.

The two differ in the names of namespaces, relationships and of the conformance (ECMA-376 parts 1
and 4; ISO/IEC 29500-1:2016 annex A): the words for measures and sides that strict files use are
those of transitional ones too.
"""

from __future__ import annotations

import io
import re
import zipfile

from draftbench.formats.safety import Package

_NAMES = re.compile(rb"http://purl\.oclc\.org/ooxml/([\w/]+)")
_CONFORMANCE = re.compile(rb"\s(?:\w+:)?conformance=([\"'])strict\1")
_SPECIAL = {
    b"wordprocessingml/main": b"wordprocessingml/2006/main",
    b"spreadsheetml/main": b"spreadsheetml/2006/main",
    b"presentationml/main": b"presentationml/2006/main",
    b"officeDocument/customXml": b"officeDocument/2006/customXml",
    b"officeDocument/extendedProperties": b"officeDocument/2006/extended-properties",
    b"officeDocument/customProperties": b"officeDocument/2006/custom-properties",
    b"officeDocument/relationships/extendedProperties":
        b"officeDocument/2006/relationships/extended-properties",
    b"officeDocument/relationships/customProperties":
        b"officeDocument/2006/relationships/custom-properties",
    b"officeDocument/relationships/metadata/thumbnail":
        b"package/2006/relationships/metadata/thumbnail",
}  # fmt: skip
_FAMILIES = (b"officeDocument", b"drawingml", b"schemaLibrary", b"package")


def is_strict(package: Package, main: str) -> bool:
    """Whether the text ``main`` of a package has the names of strict Office Open XML."""
    return b"http://purl.oclc.org/ooxml/wordprocessingml" in package[main]


def transitional(package: Package) -> bytes:
    """The file with the names of transitional Office Open XML in all its parts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made:
        for one in package.archive.infolist():
            if one.is_dir():
                continue
            data = package[one.filename]
            if one.filename.lower().endswith((".xml", ".rels")):
                data = _CONFORMANCE.sub(b"", _NAMES.sub(_renamed, data))
            made.writestr(zipfile.ZipInfo(one.filename, one.date_time), data, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def _renamed(match: re.Match[bytes]) -> bytes:
    name = match[1]
    family, _, rest = name.partition(b"/")
    path = _SPECIAL.get(name) or (b"%b/2006/%b" % (family, rest) if family in _FAMILIES else b"")
    return b"http://schemas.openxmlformats.org/%b" % path if path else match[0]
