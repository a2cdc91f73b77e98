"""The words of a clause that refer to something: "paragraphs 3 to 5 above", "annex I"."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from typing import Any

from draftbench.amend.changesets.changes import ChangeSet, Insertion, Join, Splice, Split
from draftbench.amend.wording import ordinals
from draftbench.amend.wording.ordinals import number_of, pattern
from draftbench.document import ClauseId, Document
from draftbench.document.drafting import SUFFIX
from draftbench.garbage import remembered
from draftbench.resources import resource


class Belonging(StrEnum):
    """To which text something that is named belongs, by the words around it."""

    OWN = "own"
    ABOVE = "above"
    BELOW = "below"
    RESOLUTION = "own resolution"
    """To the resolution itself, not to one of its annexes."""
    ANNEXED = "annexed"
    """To an annex of this text."""
    BARE = "bare"
    """Nothing is said, and no other text is named: to this one."""
    DOUBTFUL = "doubtful"
    """Nothing is said, and another text is named in the sentence."""
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Atom:
    """One thing named, ``[start, end)`` in the clause (code points): the ``number`` of a paragraph
    ("5", "5 bis"; empty in "subparagraph (a)"), ``items`` below it ("a", "i"), ``to``: it ends a
    range that the one before begins. Of "2 (a) and (b)" both have the number 2."""

    start: int
    end: int
    number: str
    items: tuple[str, ...] = ()
    to: bool = False


_NEAR = 400
"""So far before a mention is looked for what says whose paragraph it is."""


@dataclass(frozen=True, slots=True)
class Mention:
    """``[start, end)`` are the words ("paragraphs 2 and 3"), ``[first, last)`` the numbers in them;
    ``unit`` the word as it stands; ``section`` the section that was said to hold them ("II");
    ``ordinal``: numbers in words ("the fifth preambular paragraph"); ``under``: items stand before
    the number ("subparagraph (a) of paragraph 2"); ``side`` where the
    word stands that says where it is ("above")."""

    start: int
    end: int
    naming: Naming
    belonging: Belonging
    atoms: tuple[Atom, ...] = ()
    first: int = 0
    last: int = 0
    unit: Unit | None = None
    section: str = ""
    ordinal: bool = False
    under: bool = False
    side: tuple[int, int] | None = None

    def words(self, text: str) -> str:
        """The words in their text."""
        return text[self.start : self.end]


_SENTENCE = re.compile(r"[.;:!?][ \u00a0\n]+(?=[A-ZÀ-Þ])|;[ \u00a0\n]")
_MORE = re.compile(
    r"(?:,?[ \u00a0](?:(?:and|or|to|et|ou|à|y|o|a)[ \u00a0])?\d{1,3}(?=[ \u00a0,;.]))+"
)
"""More numbers, behind one in the singular: "paragraph 17, 19 and 20 of resolution 1970 (2011)"."""
_LINKED = re.compile(
    r",?[ \u00a0](?:and|or|as well as|et|ou|ainsi que|y|o|así como)[ \u00a0]"
    r"(?:(?:in|to|of|with|under|by|with|au|aux|du|des|le|les|a los|al|del|de los|en los|en el|el"
    r"|los)[ \u00a0])?(?:operative[ \u00a0])?",
    re.IGNORECASE,
)


@remembered
def mentions(text: str, language: str) -> tuple[Mention, ...]:
    """Everything that a clause of these words refers to, in order; nothing in a language that has
    no grammar."""
    known = grammar(language)
    if known is None:
        return ()
    low = text.lower().replace("\u00a0", " ").replace("\n", " ")
    found: list[Mention] = []
    if known.hinted("units", low):
        found += _numbered(text, known)
    if known.hinted("ordinals", low):
        found += _counted(text, known)
    if known.hinted("self", low):
        found += _itself(text, known)
    if not found:
        return ()
    found.sort(key=lambda one: (one.start, -one.end))
    apart: list[Mention] = []
    for one in found:
        if not apart or one.start >= apart[-1].end:
            apart.append(one)
    return tuple(_linked(text, apart))


def _itself(text: str, known: Grammar) -> Iterator[Mention]:
    for match in known.itself.finditer(text):
        yield Mention(*match.span(), Naming.TEXT, Belonging.OWN)


def _counted(text: str, known: Grammar) -> Iterator[Mention]:
    """Paragraphs of the preamble, counted in words."""
    one = re.compile(pattern(known.language), re.IGNORECASE)
    for match in known.ordinal.finditer(text):
        start, end = match.span("ordinals")
        atoms = tuple(
            Atom(*said.span(), str(number))
            for said in one.finditer(text, start, end)
            if (number := number_of(said.group(), known.language)) is not None
        )
        unit = known.ordinal_units[" ".join(match["unit"].lower().split())]
        made = Mention(
            *match.span(), Naming.PREAMBULAR, Belonging.BARE, atoms, start, end, unit, ordinal=True
        )
        side = _side(text, made.end, known)
        yield replace(made, belonging=_belonging(text, made, known), side=side)


def _numbered(text: str, known: Grammar) -> Iterator[Mention]:
    at = 0
    section: Mention | None = None
    while match := known.unit.search(text, at):
        unit = known.units[" ".join(match.group().lower().split())]
        at = match.end()
        start = match.end()
        while start < len(text) and re.match(SPACE, text[start]):
            start += 1
        many = match.group().lower() != unit.one.lower()
        atoms = _atoms(text, start, unit, known, many=many)
        if not atoms:
            continue
        last, under = atoms[-1].end, False
        if unit.naming is Naming.ITEM and (of := known.of.match(text, last)):
            whole = known.number(Naming.PARAGRAPH).match(text, of.end())
            if whole is None:
                continue
            atoms = tuple(replace(atom, number=_spaced(whole.group())) for atom in atoms)
            last, under = whole.end(), True
        made = Mention(
            match.start(), last, unit.naming, Belonging.BARE, atoms, start, last, unit, under=under
        )
        inside = unit.naming is Naming.PARAGRAPH and section is not None
        if inside and section and re.fullmatch(r",[ \u00a0]", text[section.end : made.start]):
            made = replace(made, section=section.atoms[0].number)
        section = made if unit.naming is Naming.SECTION else None
        at = last
        side = _side(text, made.end, known)
        yield replace(made, belonging=_belonging(text, made, known), side=side)


def _atoms(text: str, at: int, unit: Unit, known: Grammar, *, many: bool) -> tuple[Atom, ...]:
    """The numbers that stand at a place, with what is between them."""
    found: list[Atom] = []
    to = either = False
    while True:
        atom = _atom(text, at, unit, known, found[-1] if found else None, many=many or either)
        if atom is None:
            return tuple(found)
        found.append(replace(atom, to=to))
        joint = known.joint.match(text, atom.end)
        if joint is None:
            return tuple(found)
        either = (joint["word"] or "").lower() in known.either
        to = (joint["word"] or joint["dash"] or "").lower() in known.to
        at = joint.end()


def _atom(
    text: str, at: int, unit: Unit, known: Grammar, before: Atom | None, *, many: bool
) -> Atom | None:
    items = unit.naming in (Naming.PARAGRAPH, Naming.OPERATIVE, Naming.ITEM)
    number = None if unit.naming is Naming.ITEM else known.number(unit.naming).match(text, at)
    if number is not None and before is not None and not many:
        return None  # "paragraph 5, 12 States"
    if number is not None:
        end, parts = number.end(), []
        while items and (part := known.item_behind.match(text, end)):
            parts.append(_bare(part["item"]))
            end = part.end()
        return Atom(at, end, _spaced(number.group()), tuple(parts))
    if not items or (before is None and unit.naming is not Naming.ITEM):
        return None
    if before is not None and not before.items:
        return None
    part = known.item.match(text, at)
    if part is None:
        return None
    parts, end = [_bare(part.group())], part.end()
    while deeper := known.item_behind.match(text, end):
        parts.append(_bare(deeper["item"]))
        end = deeper.end()
    above = () if before is None else before.items[: max(0, len(before.items) - len(parts))]
    return Atom(at, end, "" if before is None else before.number, (*above, *parts))


def _bare(item: str) -> str:
    return item.strip("()").lower()


def _spaced(number: str) -> str:
    return " ".join(number.split())


def _belonging(text: str, made: Mention, known: Grammar) -> Belonging:
    at = made.end
    if known.annexed.match(text, at):
        return Belonging.ANNEXED
    if known.enacted.match(text, at):
        return Belonging.RESOLUTION
    if known.own.match(text, at):
        return Belonging.OWN
    if _side(text, at, known) is not None:
        return Belonging.ABOVE if known.above.match(text, at) else Belonging.BELOW
    more = _MORE.match(text, at)
    if known.other.match(text, at) or (more is not None and known.other.match(text, more.end())):
        return Belonging.OTHER
    start = _sentence_start(text, made.start)
    if not made.section and known.before.search(text, max(start, made.start - _NEAR), made.start):
        return Belonging.OTHER
    if known.named.search(text, max(start, made.start - _NEAR), made.start):
        return Belonging.DOUBTFUL
    return Belonging.BARE


def _side(text: str, at: int, known: Grammar) -> tuple[int, int] | None:
    found = known.above.match(text, at) or known.below.match(text, at)
    return None if found is None else found.span("side")


def _sentence_start(text: str, at: int) -> int:
    ends = [match.end() for match in _SENTENCE.finditer(text, 0, at)]
    return ends[-1] if ends else 0


def _linked(text: str, found: list[Mention]) -> Iterator[Mention]:
    """Of what is named one after the other ("paragraph 2 and paragraph 3 of resolution 65/230"),
    the former belongs where the latter does; a bare one before another text is doubtful."""
    behind: Mention | None = None
    out: list[Mention] = []
    for one in reversed(found):
        made = one
        if behind is not None and one.naming is not Naming.TEXT:
            made = replace(one, belonging=_with(text, one, behind))
        out.append(made)
        if one.naming is not Naming.TEXT:
            behind = made
    yield from reversed(out)


def _with(text: str, one: Mention, behind: Mention) -> Belonging:
    gap = text[one.end : behind.start]
    if one.naming is Naming.SECTION and behind.section and re.fullmatch(r",[ \u00a0]", gap):
        return behind.belonging
    if one.belonging not in (Belonging.BARE, Belonging.DOUBTFUL):
        return one.belonging
    if _LINKED.fullmatch(gap):
        return behind.belonging
    if behind.belonging is Belonging.OTHER and not _SENTENCE.search(gap):
        return Belonging.DOUBTFUL
    return one.belonging


# Whether a change writes words that refer to something, and so must be known with its text.


def refers(changes: ChangeSet, result: Document) -> bool:
    """Whether a clause whose words were changed or put in refers to something or has notes;
    ``result`` is the text with the changes."""
    touched: set[ClauseId] = set()
    for change in changes.changes:
        match change:
            case Splice():
                touched.add(change.clause)
            case Split():
                touched |= {change.clause, change.new}
            case Join():
                touched.add(change.into)
            case Insertion():
                touched |= {clause.id for clause in change.clauses}
    clauses = [clause for each in touched if (clause := result.get(each)) is not None]
    return any(c.text.notes or mentions(c.text.text, result.language) for c in clauses)


# How a language refers to paragraphs: patterns of ``resources/language/references_*.json``.

LANGUAGES = ("en", "fr", "es")
"""Languages with patterns."""

SPACE = "[ \u00a0\u202f]"
_SPACES = f"{SPACE}+"


class Naming(StrEnum):
    """What a reference names by its number."""

    PARAGRAPH = "paragraph"
    OPERATIVE = "operative"
    PREAMBULAR = "preambular"
    ITEM = "item"
    SECTION = "section"
    ANNEX = "annex"
    NOTE = "note"
    TEXT = "text"
    """The text itself: "the present resolution"."""
    SAME = "ibid"
    """The work that the note before names: "Ibid."."""


_NUMBERS = {
    Naming.SECTION: r"(?:[IVXLC]+(?:\.[A-Z0-9]{1,2})?|[A-Z](?:\.\d{1,2})?|\d{1,2})(?![\w/]|\.\w)",
    Naming.ANNEX: r"(?:[IVXLC]+|[A-Z]|\d{1,2})(?![\w/]|\.\w)",
    Naming.NOTE: r"\d{1,3}(?![\w/]|\.\w)",
}
_PARAGRAPH = rf"[A-Z]?\d{{1,3}}[A-Z]{{0,2}}(?:{SPACE}{SUFFIX})?(?![\w/]|\.\w)"


@dataclass(frozen=True, slots=True)
class Unit:
    """A word for what is named: ``naming``, and its forms in the singular and the plural."""

    naming: Naming
    one: str
    many: str


@dataclass(frozen=True)
class Grammar:
    """The patterns of a language; ``units`` by their forms in small letters."""

    language: str
    units: dict[str, Unit]
    ordinal_units: dict[str, Unit]
    unit: re.Pattern[str]
    ordinal: re.Pattern[str]
    item: re.Pattern[str]
    item_behind: re.Pattern[str]
    joint: re.Pattern[str]
    to: frozenset[str]
    between: str
    above: re.Pattern[str]
    below: re.Pattern[str]
    opposites: dict[str, str]
    own: re.Pattern[str]
    annexed: re.Pattern[str]
    other: re.Pattern[str]
    before: re.Pattern[str]
    named: re.Pattern[str]
    itself: re.Pattern[str]
    of: re.Pattern[str]
    ands: tuple[str, ...]
    bracketed: bool
    hints: dict[str, tuple[str, ...]]
    either: frozenset[str]
    enacted: re.Pattern[str]

    def hinted(self, name: str, low: str) -> bool:
        """Whether anything of that sort ("units", "ordinals", "self") may stand in a text that is
        given in small letters."""
        return any(hint in low for hint in self.hints[name])

    def number(self, naming: Naming) -> re.Pattern[str]:
        """The pattern for one number of what is named."""
        return _number(naming)


@cache
def _number(naming: Naming) -> re.Pattern[str]:
    return re.compile(_NUMBERS.get(naming, _PARAGRAPH))


@cache
def grammar(language: str) -> Grammar | None:
    """The patterns of a language; None where there are none."""
    if language not in LANGUAGES:
        return None
    path = resource("language", f"references_{language}.json")
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    units = {
        form.lower(): Unit(Naming(naming), one, many)
        for naming, forms in data["units"].items()
        for one, many in forms
        for form in (many, one)
    }
    ordinal_units = {
        form.lower(): Unit(Naming.PREAMBULAR, one, many)
        for one, many in data["ordinals"]
        for form in (many, one)
    }
    joints = "|".join(_words(word) for word in (*data["and"], *data["to"]) if word.isalpha())
    dashes = "".join(re.escape(word) for word in data["to"] if not word.isalpha())
    ordinal = ordinals.pattern(language)
    item = r"\((?:[a-z]{1,2}|[ivx]{1,5})\)"
    if language != "en":
        item = r"\(?(?:[a-z]|[ivx]{1,5})\)"
    one_ordinal = rf"(?:{ordinal})"
    said = "|".join(_words(word) for word in data["and"])
    return Grammar(
        language,
        units,
        ordinal_units,
        _compiled(rf"(?<![\w-])(?:{_either(units)})(?={SPACE})"),
        _compiled(
            rf"(?<![\w-])(?P<ordinals>{one_ordinal}(?:(?:,{SPACE}|{SPACE}(?:{said}){SPACE})"
            rf"{one_ordinal}){{0,30}}){_SPACES}(?P<unit>{_either(ordinal_units)})(?!\w)"
        ),
        _compiled(item),
        _compiled(rf"{SPACE}?(?P<item>{item})"),
        _compiled(
            rf"{SPACE}?,{SPACE}(?:(?:{said}){SPACE})?|{_SPACES}(?P<word>{joints}){_SPACES}"
            rf"|{SPACE}?(?P<dash>[{dashes}]){SPACE}?"
        ),
        frozenset(word.lower() for word in data["to"]),
        data["to"][0],
        _compiled(rf",?{_SPACES}(?P<side>{data['above']})(?!\w)"),
        _compiled(rf",?{_SPACES}(?P<side>{data['below']})(?!\w)"),
        {**dict(data["sides"]), **{other: one for one, other in data["sides"]}},
        _compiled(rf",?{_SPACES}(?:{data['own']})"),
        _compiled(rf",?{_SPACES}(?:{data['annexed']})"),
        _compiled(rf",?{_SPACES}(?:{data['other']})"),
        re.compile(_loose(data["before"])),
        re.compile(_loose(data["named"])),
        re.compile(data["self"], re.IGNORECASE),
        _compiled(rf"{_SPACES}{data['of']}(?:{_either(units)}){_SPACES}"),
        tuple(data["and"]),
        language == "en",
        {name: tuple(words) for name, words in data["hints"].items()},
        frozenset(data["either"]),
        _compiled(rf",?{_SPACES}(?:{data['enacted']})"),
    )  # fmt: skip


def _either(forms: dict[str, Unit]) -> str:
    return "|".join(_words(form) for form in sorted(forms, key=lambda one: (-len(one), one)))


def _words(words: str) -> str:
    """The words as a pattern, with whatever space between them."""
    return _SPACES.join(re.escape(word) for word in words.split(" "))


def _loose(pattern: str) -> str:
    """The pattern with no-break spaces allowed where it has spaces."""
    return pattern.replace(" ", "[ \u00a0]")


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
