"""What an instruction calls a clause by, free of any language, and which clause that is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import takewhile

from draftbench.amend.wording.effects import occurrences
from draftbench.amend.wording.instruction import Place, Places
from draftbench.document import Clause, ClauseId, ClauseKind, Document
from draftbench.document.counting import numbers
from draftbench.document.sections import kind_in

_NUMBERED = (ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE, ClauseKind.PARAGRAPH)
_CLOSING = (ClauseKind.TITLE, ClauseKind.ORGAN, ClauseKind.CLOSING, ClauseKind.ANNEX)
"""What ends the text above it."""
_SQUEEZED = re.compile(r"[\s()\u00a0]|(?<![\dA-Z])\.|\.(?!\d)")
"""What says nothing in a number: all but the full stops inside "22.100" and "29B.1"."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A clause as it was called: its ``kind`` where that was said, its ``number`` ("3 bis",
    "(a)") or its place among its kind (``ordinal`` from 1; -1 the last), the clause it hangs on,
    first words of it. ``former``: it was said to stand in the base text; ``chapeau``: only what
    stands before its list is meant. ``section`` is the number of the heading below which it
    stands; with neither number nor place, all that stands there is meant. ``whole``: of a heading,
    with all that stands below it. ``same``: it was named a second time in this way. ``said`` are
    the words."""

    kind: ClauseKind | None = None
    number: str = ""
    ordinal: int = 0
    within: Reference | None = None
    words: str = ""
    former: bool = False
    chapeau: bool = False
    section: str = ""
    whole: bool = False
    same: Reference | None = None
    said: str = ""

    @property
    def is_section(self) -> bool:
        """Whether all that stands below a heading is meant."""
        alone = not (self.number or self.ordinal or self.kind is ClauseKind.HEADING)
        return bool(self.section) and alone

    @property
    def is_part(self) -> bool:
        """Whether all paragraphs of a section are meant, or all of a kind."""
        alone = not (self.number or self.ordinal or self.words or self.section or self.within)
        return self.is_section or (alone and self.kind in _NUMBERED)


def are_neighbours(places: tuple[Reference, ...]) -> bool:
    """Whether two clauses are called by numbers that follow each other."""
    numbers = [_counting(one) for one in places]
    if len(numbers) != 2 or not all(one.isdigit() for one in numbers):
        return False
    first, second = map(int, numbers)
    same = places[0].kind is places[1].kind and places[0].within == places[1].within
    return same and abs(first - second) == 1


def _counting(place: Reference) -> str:
    """A number or the letter of an item as a number; empty where it is neither."""
    letter = place.number.strip("()")
    if place.within is not None and len(letter) == 1 and letter.isalpha():
        return str(ord(letter.casefold()))
    return place.number or str(max(place.ordinal, 0))


def found(text: Document, reference: Reference) -> tuple[ClauseId, ...]:
    """The clauses that a reference may mean: none where the text has no such clause."""
    if reference.former:
        return ()
    if reference.kind is not None:
        reference = replace(reference, kind=kind_in(text, reference.kind))
    if reference.same is not None:
        ids = found(text, reference.same)
        return tuple(id_ for id_ in found(text, replace(reference, same=None)) if id_ in ids)
    if reference.section:
        return tuple(_in_section(text, reference))
    if reference.within is not None:
        above = found(text, reference.within)
        return tuple(id_ for parent in above for id_ in _below(text, parent, reference))
    if reference.words:
        return tuple(c.id for c in text if _of_kind(c, reference) and _begins(c, reference.words))
    if reference.ordinal:
        return _counted(text, reference)
    if not reference.number:
        own = _own_titles(text) if reference.kind is ClauseKind.TITLE else ()
        return own or tuple(c.id for c in text if c.kind is reference.kind)
    kinds = (reference.kind,) if reference.kind else (ClauseKind.PARAGRAPH, ClauseKind.OPERATIVE)
    for kind in kinds:
        wanted = _squeezed(reference.number)
        ids = tuple(c.id for c, p in _placed(text, kind) if _squeezed(p.number) == wanted)
        if ids:
            return ids
    return ()


def _in_section(text: Document, reference: Reference) -> Iterator[ClauseId]:
    """The heading with the number that was said, or those that stand below it, down to the next one
    of its level; a place is counted from there, and a number is the one that is printed there."""
    known, places, wanted = numbers(text), Places(text, text), _squeezed(reference.number)
    for heading in text:
        own = _squeezed(heading.label or heading.text.plain).removesuffix(".")
        if heading.kind is not ClauseKind.HEADING or own != reference.section.casefold():
            continue
        if reference.kind is ClauseKind.HEADING:
            yield heading.id
            continue
        below = _below_heading(text, heading)
        ids = [c.id for c in below if c.kind in _NUMBERED and _of_kind(c, reference)]
        if reference.is_section:
            yield from (c.id for c in below if c.kind is not ClauseKind.HEADING)
            continue
        if reference.ordinal:
            at = reference.ordinal - (reference.ordinal > 0)
            yield from ids[at : at + 1 or None] if -len(ids) <= at < len(ids) else ()
            continue
        for id_ in ids:
            if reference.kind is None and text[id_].kind is ClauseKind.PREAMBULAR:
                continue
            said = known[id_].text if id_ in known else places.of(id_).number.rpartition("OP ")[2]
            if wanted and _squeezed(said) == wanted:
                yield id_


def section_of(text: Document, heading: ClauseId) -> tuple[ClauseId, ...]:
    """A heading and all that stands below it, without what hangs on other clauses there."""
    below = (c.id for c in _below_heading(text, text[heading]) if c.parent is None)
    return (heading, *below)


def _below_heading(text: Document, heading: Clause) -> list[Clause]:
    """What stands below a heading, down to the next one of its level or the end of the text."""
    behind = text.clauses[text.position(heading.id) + 1 :]
    return list(takewhile(lambda clause: not _ends(clause, heading), behind))


def _ends(clause: Clause, heading: Clause) -> bool:
    """Whether a clause ends what stands below a heading."""
    is_heading = clause.kind is ClauseKind.HEADING
    return clause.level <= heading.level if is_heading else clause.kind in _CLOSING


def _own_titles(text: Document) -> tuple[ClauseId, ...]:
    """The titles that have a number, else those that say what the text is called: lines above them
    (organ, session, agenda item) may be titles too."""
    titles = [c for c in text if c.kind is ClauseKind.TITLE]
    numbered = tuple(c.id for c in titles if c.label)
    return numbered or tuple(c.id for c in titles if c.text.plain == text.title)


def of_part(text: Document, kind: ClauseKind | None) -> dict[ClauseId, None]:
    """The clauses of a part of a text, in order, with what hangs on them: those of a kind, or all
    of them."""
    own = kind and kind_in(text, kind)
    tops = [c.id for c in text if own in (None, c.kind)]
    return dict.fromkeys(c.id for id_ in tops for c in text.subtree(id_))


def _placed(text: Document, kind: ClauseKind) -> Iterator[tuple[Clause, Place]]:
    places = Places(text, text)
    return ((clause, places.of(clause.id)) for clause in text if clause.kind is kind)


def _below(text: Document, parent: ClauseId, reference: Reference) -> Iterator[ClauseId]:
    children = [id_ for id_ in text.children(parent) if text[id_].kind is ClauseKind.ITEM]
    if reference.ordinal:
        at = reference.ordinal - 1 if reference.ordinal > 0 else reference.ordinal
        yield from children[at : at + 1 or None] if abs(at) <= len(children) else ()
        return
    places = Places(text, text)
    wanted = _squeezed(reference.number)
    for id_ in children:
        place = places.of(id_)
        if (reference.number and _squeezed(place.number) == wanted) or (
            reference.words and _begins(text[id_], reference.words)
        ):
            yield id_


def _counted(text: Document, reference: Reference) -> tuple[ClauseId, ...]:
    if reference.kind is None:
        there = [k for k in _NUMBERED if any(c.kind is k for c in text)]
        if reference.ordinal < 0:
            there = there[-1:]  # the last of the whole text
        return tuple(
            id_
            for kind in there
            for id_ in _counted(text, Reference(kind, ordinal=reference.ordinal))
        )
    if reference.ordinal > 0 and reference.kind in _NUMBERED:
        return found(text, Reference(reference.kind, str(reference.ordinal)))
    ids = [c.id for c in text if c.kind is reference.kind]
    at = reference.ordinal - 1 if reference.ordinal > 0 else len(ids) + reference.ordinal
    return (ids[at],) if 0 <= at < len(ids) else ()


def _of_kind(clause: Clause, reference: Reference) -> bool:
    return reference.kind is None or clause.kind is reference.kind


def _begins(clause: Clause, words: str) -> bool:
    start, whole = " ".join(words.split()), " ".join(clause.text.plain.split())
    if not start.endswith("…"):
        return whole == start
    start = start.rstrip("….,;: ")
    return any(find.start == 0 for find in occurrences(whole[: len(start) + 1], start))


def _squeezed(number: str) -> str:
    return _SQUEEZED.sub("", number).casefold()
