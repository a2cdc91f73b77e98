"""Notes and their calls: a link that leads to a place from where a link leads back.

Word, LibreOffice, Google Docs, pandoc and wikis all write notes so; what they call the places does
not matter. Where a page has only raised figures, a paragraph that begins with one is the note of
the figure before it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from draftbench.document import NOTE_MARK, Note, RichText
from draftbench.formats.html.tree import Element, tag
from draftbench.formats.plain.paragraph import Paragraph

_BLOCKS = frozenset(("li", "p", "div", "td", "aside", "section", "dd", "dt", "blockquote", "tr"))
_HOLDERS = frozenset(("div", "li", "td", "dd", "aside", "section", "tr"))
_MARK = re.compile(
    r"[\[(]?\s*(?P<label>\d{1,4}|[*†‡§#]{1,4}|[a-z]{1,5})\s*[\])]?\.?", re.IGNORECASE
)
_RAISED = re.compile(r"[⁰¹²³⁴-⁹]+")
_LEVELS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_HINT = re.compile(r"f(?:oo)?t?n|note|cite|sym|_ft|ref", re.IGNORECASE)
_CLIMBS = 2


@dataclass(slots=True)
class NoteLinks:
    """The calls of a page with the elements that hold their notes, those elements in order, and the
    links back, which are no text."""

    calls: dict[Element, tuple[str, Element]] = field(default_factory=dict)
    holders: dict[Element, str] = field(default_factory=dict)
    backs: set[Element] = field(default_factory=set)


def note_links(root: Element) -> NoteLinks:
    """The notes of a page by the links between them."""
    elements = list(root.iter("*"))
    order = {one: at for at, one in enumerate(elements)}
    places: dict[str, Element] = {}
    for one in elements:
        for key in (one.get("id"), one.get("name") if tag(one) == "a" else None):
            if key:
                places.setdefault(key, one)
    found = NoteLinks()
    links = [
        (one, places[one.get("href", "")[1:]])
        for one in elements
        if tag(one) == "a" and one.get("href", "")[:1] == "#" and one.get("href", "")[1:] in places
    ]
    targets = {target for _, target in links}
    for call, target in links:
        label = _label(call)
        if not label or order[target] <= order[call] or call in found.backs:
            continue
        block = _block(target)
        if block is None or _inside(call, block):
            continue
        back = _link_back(call, block, places)
        if back is None and not (_is_raised(call) and _HINT.search(call.get("href", ""))):
            continue
        if back is not None:
            found.backs.add(back)
        holder = _holder(block, call, targets, order)
        found.calls[call] = (label, holder)
        found.holders.setdefault(holder, label)
    for holder in found.holders:
        calls = {
            place
            for call, (_, held) in found.calls.items()
            if held is holder
            for place in _near(call)
        }
        for link, target in links:
            if target in calls and _inside(link, holder):
                found.backs.add(link)
    return found


def _label(call: Element) -> str:
    match = _MARK.fullmatch("".join(map(str, call.itertext())).strip())
    return match.group("label") if match else ""


def _near(call: Element) -> list[Element]:
    """The call and the places that a link back may lead to: in it and just around it."""
    near = [call, *call.iter("*")]
    parent = call.getparent()
    while parent is not None and tag(parent) in ("sup", "span", "a", "b", "i"):
        near.append(parent)
        parent = parent.getparent()
    return near


def _link_back(call: Element, block: Element, places: dict[str, Element]) -> Element | None:
    near = set(_near(call))
    for one in block.iter("a"):
        place = places.get(one.get("href", "#")[1:])
        if one.get("href", "")[:1] == "#" and place is not None and place in near:
            return one
    return None


def _block(target: Element) -> Element | None:
    place: Element | None = target
    while place is not None and tag(place) not in _BLOCKS:
        place = place.getparent()
    return place


def _holder(
    block: Element, call: Element, targets: set[Element], order: dict[Element, int]
) -> Element:
    """The element that holds one whole note: the block, or what holds it and nothing else."""
    for _ in range(_CLIMBS):
        parent = block.getparent()
        if parent is None or tag(parent) not in _HOLDERS or _inside(call, parent):
            break
        inside = [one for one in parent.iter("*") if one in targets]
        first = next((one for one in parent if tag(one)), None)
        starts = first is block and not (parent.text or "").strip()
        if not starts or any(not _inside(one, block) and one is not parent for one in inside):
            break
        block = parent
    return block


def _is_raised(call: Element) -> bool:
    parent = call.getparent()
    around = parent is not None and tag(parent) == "sup"
    return around or any(tag(one) == "sup" for one in call.iter("*"))


def _inside(element: Element, holder: Element) -> bool:
    place: Element | None = element
    while place is not None:
        if place is holder:
            return True
        place = place.getparent()
    return False


def hang_raised(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs with notes hung that begin with a raised figure: each on the last free figure
    of its number before it. What finds none stays a paragraph."""
    found: list[Paragraph] = []
    hung: list[list[tuple[int, int, RichText]]] = []
    homes: dict[str, list[tuple[int, int, int]]] = {}
    number = sum(len(one.text.notes) for one in paragraphs)
    for one in paragraphs:
        start = _RAISED.match(one.text.text)
        if start is not None and homes.get(start.group()) and one.text.text[start.end() :].strip():
            at, place, end = homes[start.group()].pop()
            number += 1
            label = start.group().translate(_LEVELS)
            body = one.text.slice(start.end(), len(one.text)).strip()
            note = Note(f"note{label}-{number}", label, body)
            hung[at].append((place, end, RichText(NOTE_MARK, (), (note,))))
            continue
        for match in _RAISED.finditer(one.text.text):
            if match.start() and not one.text.text[match.start() - 1].isspace():
                homes.setdefault(match.group(), []).append((len(found), *match.span()))
        found.append(one)
        hung.append([])
    for at, splices in enumerate(hung):
        if splices:
            text = found[at].text.spliced(sorted(splices, key=lambda splice: splice[0]))
            found[at] = replace(found[at], text=text)
    return found
