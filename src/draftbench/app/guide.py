"""The guide as data: its pages, which of them fits what somebody is at, and what a search finds.

The pages are those of ``docs/``, in Markdown; in a package they lie in ``resources/help``. Window,
command line and web pages show the same.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache

from draftbench.errors import UsageError
from draftbench.messages import message
from draftbench.resources import guide, resource

FIRST = "index"
"""The page that leads to all others."""
ORDER: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Begin", (FIRST, "first-hour")),
    (
        "Tasks",
        (
            "compare",
            "collect",
            "write",
            "reading",
            "export",
            "rebase",
            "check",
            "languages",
            "laptop",
            "desks",
        ),
    ),
    (
        "To look up",
        ("settings", "commands", "formats", "project", "privacy", "questions", "keys", "python"),
    ),
)
"""The pages by their names, put together under heads."""

_PICTURE = re.compile(r"!\[([^\]]*)\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_SIGNS = re.compile(r"^(#+ |\* |\d+\. |```.*$|\|[-|]+\|$)|[*`|]", re.MULTILINE)
_AROUND = 40
"""Characters on both sides of what was found."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its name (as its file is called, without ".md"), its title and its Markdown."""

    name: str
    title: str
    text: str

    @property
    def words(self) -> str:
        """What it says, without signs of Markdown."""
        said = _LINK.sub(r"\1", _PICTURE.sub(r"\1", self.text))
        return " ".join(_SIGNS.sub(" ", said).split())


@dataclass(frozen=True, slots=True)
class Found:
    """A page with the words that were looked for; ``number`` of places in it, 0 where they stand
    apart; ``excerpt`` around the first."""

    page: Page
    number: int
    excerpt: str


@cache
def pages() -> tuple[Page, ...]:
    """All pages in their order."""
    return tuple(_page(name) for _, names in ORDER for name in names)


def page_named(name: str) -> Page:
    """The page of that name. Raises UsageError where there is none."""
    for page in pages():
        if page.name == name:
            return page
    names = tuple(page.name for page in pages())
    msg = message("The guide has no page “{name}”; it has: {pages}.", name=name, pages=names)
    from draftbench.language.nearness import with_nearest

    raise UsageError(with_nearest(msg, name, names))


def page_for(place: str) -> str:
    """The name of the page that fits a place: a command, "start" (the start page) or "editor" (a
    clause that is being written). ``resources/guide.json`` has a page for each, or for how a group
    of them begins; the first that fits counts."""
    return next((name for begins, name in places().items() if place.startswith(begins)), FIRST)


@cache
def places() -> dict[str, str]:
    """The page for each place."""
    found: dict[str, str] = json.loads(resource("guide.json").read_text("utf-8"))
    return found


def search(typed: str) -> tuple[Found, ...]:
    """The pages with all words that were typed: first those that have them in their title, then
    those that have them together most often."""
    words = typed.casefold().split()
    if not words:
        return ()
    whole = " ".join(words)
    ranked: list[tuple[bool, int, Found]] = []
    for page in pages():
        said = page.words
        folded = said.lower()  # as long as the words themselves, so that places are the same
        if all(word in folded for word in words):
            number = folded.count(whole)
            at = folded.find(whole if number else words[0])
            titled = all(word in page.title.casefold() for word in words)
            found = Found(page, number, _excerpt(said, at, len(whole)))
            ranked.append((not titled, -number, found))
    return tuple(found for *_, found in sorted(ranked, key=lambda each: each[:2]))


def _page(name: str) -> Page:
    text = guide(f"{name}.md").read_text(encoding="utf-8")
    return Page(name, text.partition("\n")[0].removeprefix("# "), text)


def _excerpt(said: str, at: int, length: int) -> str:
    first, last = max(0, at - _AROUND), min(len(said), at + length + _AROUND)
    if first:
        first = said.find(" ", first) + 1
    if last < len(said):
        last = max(said.rfind(" ", 0, last), at + length)
    return f"{'… ' if first else ''}{said[first:last]}{' …' if last < len(said) else ''}"
