"""Place-holders in the headers and footers of a user's own template: "{symbol}", "{date}" ..."""

from __future__ import annotations

import re
from collections.abc import Mapping

from draftbench.formats.docx.frontmatter import FrontMatter
from draftbench.formats.docx.names import XML_SPACE, Element, printable, q
from draftbench.language import mastheads

_PLACE = re.compile(
    r"\{(symbol|title|date|distribution|original|organ|organization|session|agenda|stage|job)\}",
    re.IGNORECASE,
)
_MISSED = ("symbol", "title", "date")
"""What a reader of the file would miss."""


def facts(front: FrontMatter) -> dict[str, str]:
    """What each place-holder stands for."""
    language = front.language
    return {
        "symbol": front.symbol,
        "title": front.title,
        "date": mastheads.date_in_words(front.date, language),
        "distribution": front.distribution and mastheads.distribution(front.distribution, language),
        "original": front.original and mastheads.original(front.original, language),
        "organ": front.organ,
        "organization": mastheads.organization(language),
        "session": front.session,
        "agenda": front.agenda_item,
        "stage": mastheads.stage(front.stage, language),
        "job": front.job,
    }


def places(root: Element) -> frozenset[str]:
    """The names of the place-holders in a header or footer."""
    found: set[str] = set()
    for paragraph in root.iter(q("p")):
        text = "".join(one.text or "" for one in paragraph.iter(q("t")))
        found.update(match[1].casefold() for match in _PLACE.finditer(text))
    return frozenset(found)


def filled(root: Element, said: Mapping[str, str]) -> None:
    """Puts words in the place of place-holders; each has the looks of its first letter, however
    Word divided it into runs."""
    for paragraph in root.iter(q("p")):
        texts = list(paragraph.iter(q("t")))
        whole = "".join(one.text or "" for one in texts)
        for match in reversed(list(_PLACE.finditer(whole))):
            _replace(texts, match.start(), match.end(), said[match[1].casefold()])


def _replace(texts: list[Element], start: int, end: int, words: str) -> None:
    at = 0
    for one in texts:
        text = one.text or ""
        first, last = max(start - at, 0), min(end - at, len(text))
        if first < last:
            new = printable(words) if at + first == start else ""
            one.text = text[:first] + new + text[last:]
            one.set(XML_SPACE, "preserve")
        at += len(text)


def unplaced(front: FrontMatter, *, titled: bool) -> tuple[str, ...]:
    """In a sentence what of symbol, title and date the user's template has no place for."""
    if front.template is None:
        return ()
    known = facts(front)
    missing = [
        name
        for name in _MISSED
        if known[name] and name not in front.template.places and not (titled and name == "title")
    ]
    if not missing:
        return ()
    named = " and ".join(f"the {name}" for name in missing[-2:])
    named = ", ".join([*(f"the {name}" for name in missing[:-2]), named])
    marks = ", ".join(f"{{{name}}}" for name in missing)
    said = (
        f"{front.template.name} has no place for {named}; write {marks} in its header or footer "
        "where that should stand."
    )
    return (said,)
