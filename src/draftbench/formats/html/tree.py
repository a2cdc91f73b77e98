"""Bytes to a tree of elements; nothing is fetched and nothing runs."""

from __future__ import annotations

import codecs
import re

from lxml import etree

from draftbench.errors import InputError
from draftbench.formats.html.detection import without_clipboard_head
from draftbench.formats.safety import check_tree, tree_weight

Element = etree._Element  # noqa: SLF001 - lxml has no public name for the type

_CHARSET = re.compile(rb"""charset\s*+=\s*+["']?\s*+([\w.:-]+)""", re.IGNORECASE)
_SAMPLE = 8192
_MANY_ATTRIBUTES = re.compile(
    rb"""<[a-zA-Z][^\s/>]*+(?:[\s/]++[^\s/>=]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"']*+))?+){300}"""
)
"""An element with more attributes than any page has: libxml2 compares each with all the others."""
_LATIN = ("iso8859-1", "ascii")


def declared_text(data: bytes, text: str) -> str | None:
    """``data`` in the encoding that the page says it is in; None where ``text``, the file as it was
    decoded, holds: in UTF-8, by a byte order mark, or where the page says nothing that is true.
    What says ISO 8859-1 is read as Windows-1252, as browsers do."""
    if data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return None
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        said = _CHARSET.search(data[:_SAMPLE])
        if said is None:
            return None
        try:
            encoding = codecs.lookup(said.group(1).decode("ascii")).name
            return data.decode("cp1252" if encoding in _LATIN else encoding)
        except (LookupError, UnicodeError):
            return None
    return None


def parse_html(text: str, name: str) -> Element:
    """The root of the page or fragment in ``text``. Raises InputError where there is no element in
    it, and where elements are nested beyond the parser's limit (2,048)."""
    parser = etree.HTMLParser(
        no_network=True,
        recover=True,
        huge_tree=True,
        remove_comments=True,
        remove_pis=True,
        encoding="utf-8",
    )
    clean = without_clipboard_head(text).replace("\0", "").encode("utf-8", "replace")
    check_tree(tree_weight(clean), len(clean), name)
    if _MANY_ATTRIBUTES.search(clean):
        raise InputError(
            f"{name} has an element with hundreds of attributes and is not read; copy its text "
            "into a Word file."
        )
    try:
        root = etree.fromstring(clean, parser)
    except etree.XMLSyntaxError as error:
        raise InputError(
            f"{name} is a web page with no text in it; choose another file."
        ) from error
    if root is None:
        raise InputError(f"{name} is a web page with no text in it; choose another file.")
    if any("depth" in str(entry.message).lower() for entry in parser.error_log):
        raise InputError(
            f"{name} nests its elements too deep and is not read; copy its text into a Word file."
        )
    return root


def tag(element: Element) -> str:
    """The name of an element in lower case, without a prefix; empty for what is no element."""
    name = element.tag
    return name.rpartition("}")[2].rpartition(":")[2].lower() if isinstance(name, str) else ""
