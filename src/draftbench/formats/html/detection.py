"""What is HTML: told from the text, and from its ending only where the text could be either."""

from __future__ import annotations

import re

_PAGE = re.compile(
    r"(?:<\?xml[^>]*\?>|<!--(?>.*?(?:-->|$))|\s)*+(?:<!doctype\s+html\b|<html\b)",
    re.IGNORECASE | re.DOTALL,
)
_FRAGMENT = re.compile(
    r"(?:<!--(?>.*?-->)|\s)*+<(?:article|blockquote|body|center|dd|div|dl|dt|font|h[1-6]|head|header|li|"
    r"link|main|meta|nav|ol|p|pre|section|span|style|table|tbody|title|ul|b\s+style=|b\s+id=)"
    r"(?=[\s>/=\"'])[^<>]*>",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(r"</?(?:body|br|div|h[1-6]|li|ol|p|span|table|td|tr|ul)\b[^<>]*>", re.IGNORECASE)
_CLIPBOARD = re.compile(r"Version:\d+(?:\.\d+)?\s+StartHTML:-?\d+", re.IGNORECASE)
_ARCHIVE = re.compile(r"^content-type:\s*multipart/related\b", re.IGNORECASE | re.MULTILINE)
_ENDING = re.compile(r"\.x?html?$", re.IGNORECASE)
_MARKDOWN = re.compile(r"\.(?:md|markdown)$", re.IGNORECASE)
_SAMPLE = 4096


def is_html(text: str, name: str) -> bool:
    """Whether a decoded file is HTML: a page by its doctype or ``html`` element; a fragment by a
    tag of a block at its start and a closing or second tag after it; what Windows puts on the
    clipboard; and a file called .html, .htm or .xhtml by any tag. A text that merely holds a "<",
    and Markdown with a tag at its start, are not."""
    sample = text[:_SAMPLE].lstrip("\ufeff \t\r\n")
    if _PAGE.match(sample) or _CLIPBOARD.match(sample):
        return True
    if _ENDING.search(name):
        return _TAG.search(text) is not None
    start = _FRAGMENT.match(sample)
    if start is None or _MARKDOWN.search(name):
        return False
    return (
        re.search(r"</?[a-z][a-z0-9]*\b[^<>]*>", sample[start.end() :], re.IGNORECASE) is not None
    )


def is_web_archive(text: str) -> bool:
    """Whether a decoded file is a page saved with its pictures in one file (.mht, .mhtml)."""
    head = text[:_SAMPLE].partition("\n\n")[0].partition("\r\n\r\n")[0]
    return "mime-version:" in head.lower() and _ARCHIVE.search(head) is not None


def without_clipboard_head(text: str) -> str:
    """The fragment in what Windows puts on the clipboard; any other text as it is."""
    if not _CLIPBOARD.match(text.lstrip("\ufeff \t\r\n")):
        return text
    start, end = text.find("<!--StartFragment-->"), text.rfind("<!--EndFragment-->")
    if start < 0 or end < start:
        at = text.find("<")
        return text[max(0, at) :]
    return text[start:end]
