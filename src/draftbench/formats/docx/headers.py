"""What the masthead of a document says: in the header of its first page, or in a table at the top
of its body. None of it is a clause.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from draftbench.formats.docx.archive import Archive
from draftbench.formats.docx.names import Element, R, q
from draftbench.formats.docx.revisions import View, resolved
from draftbench.formats.plain.outline import is_date

_SYMBOL = re.compile(r"([A-Z]{1,6}(?:/[A-Za-z0-9().\s]+)+)\*{0,2}")
_ORGANIZATION = re.compile(
    r"\bUnited Nations\b|\bNations Unies\b|\bNaciones Unidas\b|Организация Объединенных Наций"
    r"|الأمم المتحدة|联合国|\bDistr\b\.?",
    re.IGNORECASE,
)
_PAGE = re.compile(r"(?:page\s)?[\d\s/–-]*(?:(?:of|de|sur)\s\d+)?", re.IGNORECASE)
_ORDER = ("first", "default", "even")
_DC = "{http://purl.org/dc/elements/1.1/}title"
_NO_TITLE = re.compile(
    r"microsoft word\b.*|(?:word )?document\d*|.*\.docx?|untitled", re.IGNORECASE
)


@dataclass(slots=True)
class Masthead:
    """The symbol and the date, and in ``lines`` what else stands there, each line once."""

    symbol: str = ""
    date: str = ""
    lines: list[str] = field(default_factory=list)

    def take(self, texts: Iterable[str]) -> None:
        """Reads lines of a masthead; what is known already stays."""
        for text in texts:
            line = " ".join(text.split())
            symbol = _SYMBOL.fullmatch(line)
            if symbol and any(char.isdigit() for char in line):
                self.symbol = self.symbol or symbol[1].strip()
            elif is_date(line):
                self.date = self.date or line
            elif not _PAGE.fullmatch(line) and line not in self.lines:
                self.lines.append(line)


def from_headers(
    archive: Archive, body: Element, view: View, authors: frozenset[str] | None
) -> Masthead:
    """What the headers say in a view, those of first pages first."""
    found = Masthead()
    found.take(_around(archive, body, "header", view, authors))
    return found


def from_footers(
    archive: Archive, body: Element, view: View, authors: frozenset[str] | None
) -> list[str]:
    """What the footers say in a view, each line once, without the numbers of pages."""
    lines = (" ".join(text.split()) for text in _around(archive, body, "footer", view, authors))
    return [line for line in dict.fromkeys(lines) if not _PAGE.fullmatch(line)]


def _around(
    archive: Archive, body: Element, kind: str, view: View, authors: frozenset[str] | None
) -> Iterator[str]:
    """The paragraphs of all headers or footers, those of first pages first."""
    links = archive.links(archive.main)
    references = sorted(
        body.iter(q(f"{kind}Reference")),
        key=lambda one: _ORDER.index(kind) if (kind := one.get(q("type"), "")) in _ORDER else 9,
    )
    named = [
        links[name].target for one in references if (name := one.get(f"{{{R}}}id", "")) in links
    ]
    others = sorted(link.target for link in links.values() if link.kind == kind)
    for target in dict.fromkeys([*named, *others]):
        root = archive.xml(target)
        if root is not None:
            yield from (one.text for one in resolved(root, view, authors=authors))


def is_masthead(cells: Sequence[str]) -> bool:
    """Whether the cells of a table are a masthead: a symbol, and the organization or the
    distribution."""
    lines = [" ".join(cell.split()) for cell in cells]
    symbols = (line for line in lines if _SYMBOL.match(line) and any(map(str.isdigit, line)))
    return next(symbols, None) is not None and any(map(_ORGANIZATION.search, lines))


def title_of_properties(archive: Archive) -> str:
    """The title in the properties of the file, where somebody gave it one."""
    for link in archive.links("").values():
        if link.kind == "core-properties":
            root = archive.xml(link.target)
            said = "" if root is None else " ".join((root.findtext(_DC) or "").split())
            return "" if _NO_TITLE.fullmatch(said) else said
    return ""
