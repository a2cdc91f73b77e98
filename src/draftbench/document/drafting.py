"""Numbers as they are said while a text is negotiated: ``PP5 bis``, ``OP7 alt.1``, ``3 ter``.

The first version of a contested paragraph keeps its number; what is put in behind it is bis, ter,
quater and so on (Editorial Manual), another version of it is alt, what is put in before it pre.
Others number what comes between published numbers with letters: ``5A``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

ORDINALS = (
    "bis",
    "ter",
    "quater",
    "quinquies",
    "sexies",
    "septies",
    "octies",
    "novies",
    "decies",
    "undecies",
    "duodecies",
    "terdecies",
    "quaterdecies",
    "quindecies",
    "sexdecies",
    "septdecies",
    "octodecies",
    "novodecies",
    "vicies",
)
"""What follows the number of the first, second, … paragraph put in behind another."""

SUFFIX = (
    rf"(?:(?:{'|'.join(ORDINALS)}|pre|alt)(?:\b\.?(?:\s?\d{{1,2}}\b)?|\d{{1,2}}\b)"
    r"|\((?:alt(?:ernativ[ae])?|variante)\.?(?:\s?\d{1,2})?\)"
    r"|(?:alternativ[ae]|variante)\b(?:\s?\d{1,2}\b)?"
    r"(?=[ \u00a0]?[.:)\]\[(]|[ \u00a0][–—-][ \u00a0]|\Z))"
)
"""A pattern for one suffix."""
SUFFIXES = rf"(?:\.?[ \u00a0]?{SUFFIX})*"
"""A pattern for all suffixes behind a number."""

NATIVE_SUFFIX = (
    r"(?:бис|тер|кватер|квинкв?иес|секс(?:т)?иес|септиес|октиес"
    r"|مكررا?\u064b?(?:[ \u00a0](?:ثانيا|ثالثا|رابعا|خامسا|\d{1,2}))?"
    r"|之[一二三四五六七八九十]{1,2})"
)
"""A pattern for a suffix as Russian, Arabic and Chinese texts print it: "6 бис", "6 مكررا",
"6之二"."""

NUMBER = r"(?-i:[A-Z]{1,2})?\d{1,3}(?:(?-i:[A-Z]{1,2})(?![^\W\d_]))?(?:\.\d{1,3}(?!\d))*"
"""A pattern for a number with the letters that come between published ones (5, 5A, A1), or of
several numbers (22.100, 29B.1)."""

TYPED_NUMBER = re.compile(
    rf"(?:(?:OP|PP) ?{NUMBER}{SUFFIXES} ?:|(?:(?:OP|PP) ?)?{NUMBER}{SUFFIXES}(?:[.)]|(?<=[a-z])))"
    r"\s+(?=\S)",
    re.IGNORECASE,
)
"""A number that was typed before the words of a paragraph."""
_PARAGRAPH = r"(?:para(?:graph)?|par|paragraphe|p[áa]rr(?:afo)?)\b\.?"
CALLED_NUMBER = re.compile(
    rf"(?:(?P<recital>preambular[ \u00a0]{_PARAGRAPH}|{_PARAGRAPH}[ \u00a0](?:du préambule|"
    r"del preámbulo|preambular)|alinéa(?:[ \u00a0]du préambule)?|PP\b\.?)"
    rf"|(?:operative[ \u00a0])?{_PARAGRAPH}(?:[ \u00a0](?:du dispositif|dispositivo|"
    r"de la parte dispositiva))?|num[ée]ral|OP\b\.?|§)[ \u00a0]{0,2}(?:n[°ºo]\.?[ \u00a0]?)?"
    rf"(?P<number>\d{{1,3}}{SUFFIXES})(?:[ \u00a0]?[.:)]|[ \u00a0]?[–—-](?=[ \u00a0]))",
    re.IGNORECASE,
)
"""A number with the word for a paragraph: "Paragraph 3.", "Paragraphe 2 bis :", "§ 4."."""
TYPED_LETTER = re.compile(
    rf"\(?[a-z\d]{{1,5}}(?:[ \u00a0]{SUFFIX})?\)(?:[ \u00a0]{SUFFIX})?\s++(?=\S)", re.IGNORECASE
)
"""A letter or number that was typed before the words of an item: "(b) ", "b) ", "(c bis) "."""

_LABEL = re.compile(
    r"[(\[]?(?:new\s)?(?P<kind>PP|OP|[^\W\d_]{4,}\.?\s)?\s?"
    r"(?P<number>\d{1,3}|[a-z]{1,4}(?=[\s)]))"
    rf"(?P<letters>(?<=\d)(?-i:[A-Z]{{1,2}})(?![^\W\d_]))?\)?(?P<suffixes>{SUFFIXES})"
    rf"(?:[ \u00a0-]?(?P<native>{NATIVE_SUFFIX}))?"
    r"(?:[ \u00a0]?[).:\]．、]+)?(?:\s[-–—])?",
    re.IGNORECASE,
)
_NEW = re.compile(r"(?:new|nouveau|nuevo|новый|جديد|新增)\s?(?P<kind>PP|OP)\b[.:]?", re.IGNORECASE)
_ONE = re.compile(
    r"(\w{1,30}ies|bis|ter|quater|pre|alt|variante)(?:ernativ[ae])?\.?\s?(\d{1,2})?",
    re.IGNORECASE,
)


def ordinal(number: int) -> str:
    """What follows the number of the first, second, … clause put in behind another.

    >>> ordinal(1), ordinal(12), ordinal(21)
    ('bis', 'terdecies', 'vicies 3')
    """
    if number <= len(ORDINALS):
        return ORDINALS[number - 1]
    return f"{ORDINALS[-1]} {number - len(ORDINALS) + 1}"


def _called(word: str) -> str:
    """A suffix as it is said in English: French and Spanish have "variante" for "alt", too."""
    return "alt" if word.lower() == "variante" else word.lower()


@dataclass(frozen=True, slots=True)
class DraftingLabel:
    """``kind`` is "PP", "OP", a word or empty; ``number`` as written, empty for a "new OP";
    ``suffixes`` in order: ("bis",), ("alt 1",), ("bis", "alt")."""

    kind: str
    number: str
    suffixes: tuple[str, ...] = ()

    @property
    def put_in(self) -> bool:
        """Whether the paragraph is one beside those that are counted."""
        return bool(self.suffixes) or not self.number

    @property
    def alternative(self) -> bool:
        """Whether it is another version of a paragraph."""
        return any(suffix.startswith("alt") for suffix in self.suffixes)

    @property
    def suffix(self) -> str:
        """The suffixes as they are said."""
        return " ".join(self.suffixes)


@lru_cache(maxsize=4096)
def drafting_label(label: str) -> DraftingLabel | None:
    """The parts of a printed label, or None where it is no number of a paragraph.

    >>> drafting_label("OP7 alt.1")
    DraftingLabel(kind='OP', number='7', suffixes=('alt 1',))
    >>> drafting_label("5bis.").suffixes
    ('bis',)
    >>> drafting_label("5A.").suffixes
    ('A',)
    >>> drafting_label("OP5 (alt 2)").suffixes, drafting_label("5 variante.").suffixes
    (('alt 2',), ('alt',))
    """
    bare = " ".join(label.split())
    if new := _NEW.fullmatch(bare):
        return DraftingLabel(new.group("kind").upper(), "")
    match = _LABEL.fullmatch(bare)
    if match is None:
        return None
    letters = match.group("letters")
    suffixes = tuple(
        f"{_called(word)} {number}".rstrip()
        for word, number in _ONE.findall(match.group("suffixes"))
    )
    if native := match.group("native"):
        suffixes = (*suffixes, native)
    kind = (match.group("kind") or "").strip()
    return DraftingLabel(
        kind.upper() if len(kind) == 2 else kind,
        match.group("number"),
        (letters, *suffixes) if letters else suffixes,
    )
