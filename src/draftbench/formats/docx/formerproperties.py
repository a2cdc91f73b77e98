"""Properties as they were before a tracked change of them.

``w:pPrChange``, ``w:rPrChange`` and their like hold all former properties of the same kind, but
for those that are tracked apart (ECMA-376 part 1, 17.13.5): the mark's looks and the section of a
paragraph. ``w:numPr/w:ins`` says that a paragraph got its number by the change.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy

from draftbench.formats.docx.names import Element, q
from draftbench.formats.docx.revision import revision

_KINDS = ("pPr", "rPr", "sectPr", "tblPr", "tblPrEx", "trPr", "tcPr")
_CHANGES = tuple(q(f"{kind}Change") for kind in _KINDS)
_TELLING = frozenset(_CHANGES)
_INSERTED_NUMBER = f"{q('numPr')}/{q('ins')}"
_APART = (q("rPr"), q("sectPr"))


def properties_in(properties: Element | None, accepts: Callable[[str], bool]) -> Element | None:
    """``w:pPr``, ``w:rPr``, ``w:sectPr``, ``w:tblPr``, ``w:trPr`` or ``w:tcPr`` as it is where
    the changes of the authors that ``accepts`` names are accepted and all others rejected. It is
    the element itself where nothing in it changed, else a copy."""
    if properties is None or not _changed(properties):
        return properties
    made = deepcopy(properties)
    change = made.find(f"{made.tag}Change")
    if change is not None:
        made.remove(change)
        if not accepts(revision(change).author):
            former = change.find(str(made.tag))
            kept = [made.find(name) for name in _APART] if made.tag == q("pPr") else []
            made[:] = [
                *(() if former is None else former),
                *(one for one in kept if one is not None),
            ]
    _number(made, accepts)
    for inner in made if made.tag == q("pPr") else ():
        if inner.tag in _APART and (new := properties_in(inner, accepts)) is not None:
            made.replace(inner, new)
    return made


def _changed(properties: Element) -> bool:
    if not any(one.tag in _TELLING or len(one) for one in properties):
        return False  # changes stand here, or inside properties that hold others
    return (
        next(properties.iter(*_CHANGES), None) is not None
        or properties.find(_INSERTED_NUMBER) is not None
    )


def _number(made: Element, accepts: Callable[[str], bool]) -> None:
    """Takes the number away where it came by a change that is not accepted."""
    inserted = made.find(_INSERTED_NUMBER)
    if inserted is not None and not accepts(revision(inserted).author):
        made[:] = [one for one in made if one.tag != q("numPr")]
