"""What in a paragraph is no plain text: how two files' pictures, fields, notes... are compared.

Each object of a kind has a key that says what it shows, without what Word numbers anew at every
saving and without its size and place: two objects of one key are one. In the string that is
compared word by word an object stands as one character from the private planes of Unicode, the
same for the same key in both files.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from draftbench.formats.docx.names import MATH, MC, W14, Element, R, detach, local, q, qs
from draftbench.formats.docx.track.parts import Parts

MARK = "\U00100000"
"""The end of a paragraph inside a group of paragraphs."""
DRAWING_ID = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
FIRST_DRAWING = 2_000_000
"""Above the numbers that Word gives to the drawings of a text."""
PARAGRAPH_IDS = (f"{{{W14}}}paraId", f"{{{W14}}}textId")
_FIRST, _LAST = 0xF0000, 0xFFFFD
BOX = q("txbxContent")
_DRAWN_TEXT = "{http://schemas.openxmlformats.org/drawingml/2006/main}t"
_BRANCHES = f"{{{MC}}}AlternateContent"
_SHAPES = frozenset({"prstGeom", "line", "rect", "oval", "roundrect", "wsp", "wgp", "shape"})
_RELATION = f"{{{R}}}"
_QUIET = frozenset({f"{{{MATH}}}ctrlPr", q("rPr")})


_NOT_TWICE = qs(
    "bookmarkStart bookmarkEnd commentRangeStart commentRangeEnd commentReference "
    "permStart permEnd proofErr sectPr"
)


@dataclass(slots=True)
class Catalogue:
    """Gives every key its character. Where there are more than the plane holds (65,533), the last
    one stands for all others, and the proof of the file says where that was wrong."""

    _known: dict[object, str] = field(default_factory=dict)

    def character(self, key: object) -> str:
        """The character of a key."""
        found = self._known.get(key)
        if found is None:
            found = chr(min(_FIRST + len(self._known), _LAST))
            self._known[key] = found
        return found


def key_of(element: Element, parts: Parts, part: str) -> tuple[object, ...]:
    """What an object of a part shows: a drawing, a picture, an embedded file, mathematics..."""
    tag = local(element)
    if tag in {"oMath", "oMathPara", "r"}:
        return ("math", _structure(element))
    if tag == "ruby":
        return ("ruby", "".join(map(str, element.itertext())))
    if tag == "sym":
        return ("sym", element.get(q("font"), ""), element.get(q("char"), ""))
    if tag == "br":
        return ("br", element.get(q("type"), ""))
    shown = first_branch(element)
    if shown is None:
        return (tag,)
    outside_boxes = list(_outside_boxes(shown))
    targets = [
        _target(parts, part, value) for one in outside_boxes for name, value in relations_in(one)
    ]
    texts = "".join(one.text or "" for one in outside_boxes if one.tag == _DRAWN_TEXT)
    shapes = (
        () if targets else tuple(sorted(local(o) for o in outside_boxes if local(o) in _SHAPES))
    )
    return ("drawing", tuple(targets), texts, len(boxes(element)), shapes)


def relations_in(element: Element) -> list[tuple[str, str]]:
    """The attributes of an element that name relationships, with the ids that they name."""
    found: list[tuple[str, str]] = []
    for key, text in element.items():
        name = str(key)
        if name.startswith(_RELATION) or name.endswith("}relid"):
            found.append((name, str(text)))
    return found


def boxes(element: Element) -> list[Element]:
    """The text boxes in an object, in the form that is shown; those inside others left aside."""
    shown = first_branch(element)
    return [] if shown is None else list(_boxes(shown))


def all_boxes(element: Element) -> list[list[Element]]:
    """The text boxes in each form in which an object is kept."""
    alternatives = next(element.iter(_BRANCHES), None)
    if alternatives is None:
        return [list(_boxes(element))]
    found = [list(_boxes(branch)) for branch in alternatives]
    return [one for one in found if one]


def first_branch(element: Element) -> Element | None:
    """The first form of an object that holds something."""
    if element.tag != _BRANCHES:
        return element
    return next((branch for branch in element if len(branch)), None)


def _boxes(element: Element) -> Iterator[Element]:
    for child in element:
        if child.tag == BOX:
            yield child
        elif child.tag == _BRANCHES:
            branch = first_branch(child)
            if branch is not None:
                yield from _boxes(branch)
        elif len(child):
            yield from _boxes(child)


def _outside_boxes(element: Element) -> Iterator[Element]:
    yield element
    for child in element:
        if child.tag == BOX or not isinstance(child.tag, str):
            continue
        if child.tag == _BRANCHES:
            branch = first_branch(child)
            if branch is not None:
                yield from _outside_boxes(branch)
        else:
            yield from _outside_boxes(child)


def _structure(element: Element) -> tuple[object, ...]:
    """Mathematics without looks."""
    children = tuple(
        _structure(child)
        for child in element
        if isinstance(child.tag, str) and child.tag not in _QUIET
    )
    value = element.get(f"{{{MATH}}}val", "")
    return (local(element), value, (element.text or "") if not children else "", children)


def _target(parts: Parts, part: str, relation: str) -> str:
    """What a relationship leads to: an address, or a fingerprint of the part and of what that
    leads to; of XML only the words count."""
    found = parts.relations(part).get(relation)
    if found is None:
        return ""
    if found.outside:
        return found.target
    return fingerprint(parts, found.target, 0)


def fingerprint(parts: Parts, part: str, depth: int) -> str:
    """A fingerprint of what a part shows."""
    if part not in parts:
        return ""
    if not part.endswith((".xml", ".vml")):
        return hashlib.sha256(parts.bytes_of(part)).hexdigest()
    root = parts.tree(part)
    words = [] if root is None else [text for text in map(str, root.itertext()) if text.strip()]
    if depth < 2:
        inner = parts.relations(part).values()
        words += sorted(
            one.target if one.outside else fingerprint(parts, one.target, depth + 1)
            for one in inner
            if one.kind in {"image", "oleObject", "diagramData", "chart", "hyperlink"}
        )
    return hashlib.sha256("\0".join(words).encode()).hexdigest()


def drop_singles(copy: Element) -> None:
    """Takes out of a copy what may stand only once in a file: bookmarks, comments, sections, the
    ids of paragraphs."""
    for one in list(copy.iter(*_NOT_TWICE)):
        detach(one)
    for one in copy.iter():
        for key in PARAGRAPH_IDS:
            one.attrib.pop(key, "")
