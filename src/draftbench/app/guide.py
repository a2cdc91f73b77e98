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
    """The pages with all words that were typed, or, where none has all, with most of them: first
    those that have them in their title, then those where they begin words, then those that have
    them together most often, or near each other. Small words of questions do not count where there
    are others."""
    given = re.findall(r"[^\s?“”\"]+", typed.casefold())
    words = [word for word in given if word not in _SMALL] or given
    if not words:
        return ()
    whole = " ".join(words)
    ranked: list[tuple[tuple[int, ...], Found]] = []
    for page in pages():
        said = page.words
        folded = said.lower()  # as long as the words themselves, so that places are the same
        number = folded.count(whole)
        at, near = _nearest(folded, words)
        if not near:
            continue
        if number:
            at = folded.find(whole)
            begun = re.search(rf"\b{re.escape(whole)}", folded)
            at = begun.start() if begun else at
        has = sum(word in folded for word in words)
        begins = all(re.search(rf"\b{re.escape(word)}", folded) for word in words)
        titled = all(word in page.title.casefold() for word in words)
        rank = (-has, -titled, -begins, -number, -near)
        ranked.append(
            (
                rank,
                Found(
                    page, number, _excerpt(said, at, len(whole) if number or near == 1 else _NEAR)
                ),
            )
        )
    ranked.sort(key=lambda each: each[0])
    most = ranked[0][0][0] if ranked else 0
    return tuple(found for rank, found in ranked if rank[0] == most)


_SMALL = frozenset(
    re.findall(
        r"\w+",
        "a an and are can do does for from how i in is it my of on or our the there this to us was "
        "we what when where which who why with you your",
    )
)
"""What a question has besides the words that it asks for."""
_NEAR = 120
"""Characters within which words are near each other."""


def _nearest(folded: str, words: list[str]) -> tuple[int, int]:
    """Where most of the words stand near each other, and how many they are there."""
    places = sorted(
        (m.start(), word) for word in words for m in re.finditer(re.escape(word), folded)
    )
    best, most, last = 0, 0, 0
    for first, (at, _) in enumerate(places):
        while last < len(places) and places[last][0] < at + _NEAR:
            last += 1
        number = len({word for _, word in places[first:last]})
        if number > most:
            best, most = at, number
    return best, most


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
