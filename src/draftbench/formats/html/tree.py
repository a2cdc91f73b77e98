"""Bytes to a tree of elements, and what of it is the text; nothing is fetched and nothing runs."""

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
            "{name} has an element with hundreds of attributes and is not read; copy "
            "its text into a Word file.",
            name=name,
        )
    try:
        root = etree.fromstring(clean, parser)
    except etree.XMLSyntaxError as error:
        raise InputError(
            "{name} is a web page with no text in it; choose another file.", name=name
        ) from error
    if root is None:
        raise InputError("{name} is a web page with no text in it; choose another file.", name=name)
    if any("depth" in str(entry.message).lower() for entry in parser.error_log):
        raise InputError(
            "{name} nests its elements too deep and is not read; copy its text into a Word file.",
            name=name,
        )
    return root


def tag(element: Element) -> str:
    """The name of an element in lower case, without a prefix; empty for what is no element."""
    name = element.tag
    return name.rpartition("}")[2].rpartition(":")[2].lower() if isinstance(name, str) else ""


# Which part of a page is its text, and what stands around it.

_UNSEEN = """
    script style noscript template head title iframe object embed audio video canvas svg map
    datalist colgroup frame frameset applet"""
NO_TEXT = frozenset(_UNSEEN.split())
"""What holds no text of the page."""

_AROUND = frozenset(("nav", "footer", "aside", "menu", "dialog"))
_CONTROLS = frozenset(("button", "select", "textarea", "input"))
_AROUND_ROLES = "navigation banner contentinfo search complementary menu menubar toolbar dialog"
_ROLES = frozenset(_AROUND_ROLES.split())
_SHARE = 0.1
_COMMENTS = "mso-element:comment"


def main_part(root: Element) -> Element | None:
    """The element with the text of a page: its one ``main``, else its one ``article``, where it
    holds at least a tenth of all words. None where the whole page is the text."""
    whole = _length(root)
    mains = [one for one in root.iter("*") if tag(one) == "main" or one.get("role") == "main"]
    articles = [one for one in root.iter("*") if tag(one) == "article"]
    for found in (mains, articles):
        if len(found) == 1 and _length(found[0]) >= _SHARE * whole > 0:
            return found[0]
    return None


def stands_around(element: Element) -> bool:
    """Whether an element is navigation, a page's head or foot (LibreOffice writes those of the
    printed page as titled ``div``), a control of a form, or a comment of Word with its sign."""
    name = tag(element)
    if "msocomanchor" in (element.get("class") or "").lower():
        return True
    if _COMMENTS in "".join((element.get("style") or "").lower().split()):
        return True
    if name == "div" and element.get("title") in ("header", "footer"):
        return True
    role = (element.get("role") or "").lower()
    return name in _AROUND or name in _CONTROLS or role in _ROLES


def _length(element: Element) -> int:
    return sum(
        len("".join((one.text or "").split())) + len("".join((one.tail or "").split()))
        for one in element.iter("*")
        if tag(one) not in NO_TEXT
    )
