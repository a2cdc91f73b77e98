"""What a Word file makes Word do when it is opened: run macros, fetch from elsewhere. We do none of
it, but a file that is written on another one keeps it, and people are told."""

from __future__ import annotations

import re
from collections.abc import Iterator

from draftbench.formats.docx.names import W
from draftbench.formats.safety import Package, open_package, parse_xml
from draftbench.messages import message

_FETCHED = frozenset(
    ("image", "oleObject", "package", "control", "subDocument", "frame", "aFChunk", "video")
)
"""Kinds of relationships that Word follows by itself where they lead outside."""
_FIELDS = re.compile(r"\s*(?:DDE|DDEAUTO|IMPORT|INCLUDE(?:PICTURE|TEXT)?|LINK)\s", re.IGNORECASE)
_INSTRUCTIONS = (f"{{{W}}}instrText", f"{{{W}}}delInstrText")
_SIMPLE, _SIGN = f"{{{W}}}fldSimple", f"{{{W}}}fldChar"


def active_contents(data: bytes, name: str) -> tuple[str, ...]:
    """What people have to know before they pass on a Word file, in sentences; ``name`` is the file
    from which it came. Raises InputError where it cannot be read."""
    package = open_package(data, name)
    kinds = set(_outside(package, name))
    found = []
    if any(part.casefold().endswith("vbaproject.bin") for part in package):
        found.append(
            message("The macros of {name} are in this file too, and Word may run them.", name=name)
        )
    if "attachedTemplate" in kinds:
        found.append(
            message(
                "The template of {name} lies elsewhere; Word fetches it for this file too.",
                name=name,
            )
        )
    if kinds & _FETCHED:
        found.append(
            message(
                "Pictures or objects of {name} lie elsewhere; Word fetches them for this file too.",
                name=name,
            )
        )
    if any(_FIELDS.match(words) for words in _fields(package, name)):
        found.append(
            message(
                "Fields of {name} take in what lies elsewhere, or start another program; "
                "so do those of this file.",
                name=name,
            )
        )
    return tuple(found)


def _outside(package: Package, name: str) -> Iterator[str]:
    """The kinds of the relationships that lead outside."""
    for part, data in package.items():
        if part.casefold().endswith(".rels") and b"External" in data:
            for link in parse_xml(data, f"{part} in {name}").iter("{*}Relationship"):
                if link.get("TargetMode") == "External":
                    yield link.get("Type", "").rpartition("/")[2]


def _fields(package: Package, name: str) -> Iterator[str]:
    """What each field says, however it is divided."""
    for part, data in package.items():
        if part.casefold().endswith(".xml") and (b"nstrText" in data or b"fldSimple" in data):
            words: list[str] = []
            for element in parse_xml(data, f"{part} in {name}").iter():
                if element.tag in _INSTRUCTIONS:
                    words.append(element.text or "")
                elif element.tag == _SIGN:
                    yield "".join(words)
                    words.clear()
                elif element.tag == _SIMPLE:
                    yield f"{element.get(f'{{{W}}}instr', '')} "
