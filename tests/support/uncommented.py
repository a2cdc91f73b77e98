"""Word files without their comments, for LibreOffice, which some builds end on a comment, and which
keeps a paragraph that goes where a comment hangs in it."""

from __future__ import annotations

import io
import zipfile

from lxml import etree

from draftbench.formats.docx.names import CONTENT_TYPES, RELATIONSHIPS, q

_PARTS = ("comments", "commentsExtended", "commentsIds", "commentsExtensible")
_REVISIONS = frozenset({q("ins"), q("del")})
_SIGNS = tuple(q(name) for name in ("commentRangeStart", "commentRangeEnd"))


def uncommented(data: bytes) -> bytes:
    """The package without comments, their parts and their signs in the text."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as archive, zipfile.ZipFile(out, "w") as made:
        for name in archive.namelist():
            kept = _kept(name, archive.read(name))
            if kept is not None:
                made.writestr(name, kept)
    return out.getvalue()


def _kept(name: str, part: bytes) -> bytes | None:
    if name.rpartition("/")[2].removesuffix(".xml") in _PARTS:
        return None
    if not name.startswith("word/") and name != "[Content_Types].xml":
        return part
    if not name.endswith((".xml", ".rels")):
        return part
    root = etree.fromstring(part)
    gone = list(root.iter(*_SIGNS))
    gone += [
        run for one in root.iter(q("commentReference")) if (run := one.getparent()) is not None
    ]
    for link in root.iter(f"{{{RELATIONSHIPS}}}Relationship", f"{{{CONTENT_TYPES}}}Override"):
        target = (link.get("Target") or link.get("PartName") or "").rpartition("/")[2]
        if target.removesuffix(".xml") in _PARTS:
            gone.append(link)
    for one in gone:
        above = one.getparent()
        if above is not None:
            above.remove(one)
            if above.tag in _REVISIONS and not len(above):
                gone.append(above)  # LibreOffice takes an empty one for the paragraph's mark
    return etree.tostring(root)
