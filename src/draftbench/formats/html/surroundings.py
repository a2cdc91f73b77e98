"""Which part of a page is its text, and what stands around it."""

from __future__ import annotations

from draftbench.formats.html.tree import Element, tag

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
