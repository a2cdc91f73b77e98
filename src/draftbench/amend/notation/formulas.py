"""Formulas of substances in square brackets: ``[CO2]``, ``[Fe(CN)6]4−``."""

from __future__ import annotations

import re

from draftbench.document.drafting import drafting_label

_SYMBOLS = (
    "H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se "
    "Br Kr Rb Sr Y Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Hf Ta W Re Os Ir "
    "Pt Au Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U Np Pu"
)
_ELEMENTS = frozenset(_SYMBOLS.split())
_ELEMENT = re.compile(r"[A-Z][a-z]?")
_COUNT = r"(?:\d{1,2}|[₀-₉]{1,2})?"
_FORMULA = re.compile(
    rf"(?:[A-Z][a-z]?{_COUNT}|\((?:[A-Z][a-z]?{_COUNT}){{1,8}}\){_COUNT}){{2,20}}"
)
_WORD = re.compile(r"[A-Z]{3,}\d*")
_CHARGE = re.compile(r"\d?[+−–-](?=\W|\Z)|[⁰-⁹]?[⁺⁻]")


def is_formula(inside: str, after: str) -> bool:
    """Whether a bracket around ``inside`` with the text ``after`` behind it holds a formula.

    One before another bracket may be contested; ``[COP3]``, ``[PP5]`` and ``[CIF]`` are none.
    """
    if not _FORMULA.fullmatch(inside) or after.lstrip()[:1] == "[":
        return False
    if not all(symbol in _ELEMENTS for symbol in _ELEMENT.findall(inside)):
        return False
    if _CHARGE.match(after):
        return True
    counted = any(char.isdigit() for char in inside)
    return counted and not _WORD.search(inside) and drafting_label(inside) is None
