"""Changes in what another author had put in.

"[Mexico: to adopt [Brazil: swiftly] measures]": Brazil's word means nothing without Mexico's words,
and with all but Brazil's changes rejected it would stand alone, in front of the next clause if the
whole paragraph was Mexico's. Such changes are signed apart, so that they can be read together with
what they are built upon, and left out where that is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from draftbench.formats.docx.blocks import CELL, PARAGRAPH, ROW
from draftbench.formats.docx.names import Element, q
from draftbench.formats.docx.revision import CELL_KINDS, COMING, KINDS, TEXT_KINDS, instant_of

_TRACKED = frozenset(q(name) for name in TEXT_KINDS)
_ROWS = frozenset(q(name) for name in (*TEXT_KINDS, *CELL_KINDS))
_WORDS = frozenset(
    q(name) for name in ("t", "delText", "sym", "footnoteReference", "endnoteReference", "tab")
)
_RUN, _AUTHOR = q("r"), q("author")
_SIGN = "\uf8ff"


@dataclass(frozen=True, slots=True)
class Built:
    """``author`` changed what the authors ``upon`` had put in."""

    author: str
    upon: frozenset[str]


def signed_apart(*roots: Element) -> dict[str, Built]:
    """Writes another author on each change in ``roots`` (the text, its notes) that is built upon
    another author's; gives for each of these new names what it stands for. A change is built upon
    another one

    * that is around it (words deleted in inserted words, changes in an inserted row);
    * in whose paragraph it stands, where that paragraph has no words that were there before;
    * in whose words it stands, with words of that author, not later, on either side.
    """
    found: dict[Built, str] = {}
    written: list[tuple[Element, str]] = []
    for root in roots:
        before: Element | None = None
        for paragraph in root.iter(PARAGRAPH):
            for element, upon in _Paragraph(paragraph, before).built():
                built = Built(element.get(_AUTHOR, ""), frozenset(upon))
                sign = found.setdefault(built, f"{built.author}{_SIGN}{len(found)}")
                written.append((element, sign))
            before = paragraph
    for element, sign in written:
        element.set(_AUTHOR, sign)
    return {sign: built for built, sign in found.items()}


@dataclass(slots=True)
class _Atom:
    """A run with words, and the tracked elements around it, outermost first."""

    around: tuple[Element, ...]

    @property
    def giver(self) -> Element | None:
        """The outermost change that put the words in; None where they were there before."""
        return next((e for e in self.around if _comes(e)), None)


@dataclass(slots=True)
class _Paragraph:
    element: Element
    before: Element | None
    atoms: list[_Atom] = field(init=False)
    rows: list[Element] = field(init=False)
    marks: list[Element] = field(init=False)

    def __post_init__(self) -> None:
        self.atoms = list(_atoms(self.element))
        self.rows = [e for e in _rows(self.element) if _comes(e)]
        self.marks = _marks(self.element)

    def built(self) -> Iterator[tuple[Element, set[str]]]:
        """The changes of the paragraph that are built upon others, and upon whose."""
        seen: set[Element] = set()
        owner = self._owner()
        for at, atom in enumerate(self.atoms):
            for depth, element in enumerate(atom.around):
                if element in seen:
                    continue
                seen.add(element)
                outer = (*self.rows, *atom.around[:depth])
                upon = {_by(e) for e in outer if _comes(e)}
                if _comes(element):
                    upon |= {owner} if owner is not None else set(self._between(at, element))
                upon.discard(_by(element))
                if upon:
                    yield element, upon
        for mark in self.marks:
            upon = {_by(e) for e in (*self.rows, *self.marks) if _comes(e) and e is not mark}
            upon |= {owner} if _comes(mark) and owner is not None else set()
            upon.discard(_by(mark))
            if upon:
                yield mark, upon

    def _owner(self) -> str | None:
        """Who made the paragraph, where it has no words that were there before: who put its end
        in, else who divided it from the paragraph before, else who wrote first in it."""
        if not self.atoms or any(atom.giver is None for atom in self.atoms):
            return None
        makers = [mark for mark in self.marks if _comes(mark)]
        if not makers and not self.marks and self.before is not None:
            makers = [mark for mark in _marks(self.before) if _comes(mark)]
        first = self.atoms[0].giver
        return _by(makers[0]) if makers else None if first is None else _by(first)

    def _between(self, at: int, element: Element) -> Iterator[str]:
        """The other authors in whose words the change stands: who put words in on either side,
        with nothing between that was there before."""
        own, date = _by(element), instant_of(element)
        left = self._givers(range(at - 1, -1, -1))
        right = {_by(giver) for giver in self._givers(range(at + 1, len(self.atoms)))}
        for giver in left:
            its = instant_of(giver)
            if _by(giver) != own and _by(giver) in right and not (date and its and its > date):
                yield _by(giver)

    def _givers(self, places: Sequence[int]) -> list[Element]:
        found: list[Element] = []
        for place in places:
            giver = self.atoms[place].giver
            if giver is None:
                break
            found.append(giver)
        return found


def _atoms(paragraph: Element) -> Iterator[_Atom]:
    for run in paragraph.iter(_RUN):
        around: list[Element] = []
        above = run.getparent()
        while above is not None and above.tag != PARAGRAPH:
            if above.tag in _TRACKED:
                around.append(above)
            above = above.getparent()
        if above is paragraph and any(child.tag in _WORDS for child in run):
            yield _Atom(tuple(reversed(around)))


def _rows(paragraph: Element) -> Iterator[Element]:
    """The tracked rows and cells in which a paragraph stands, outermost first."""
    holders = [e for e in paragraph.iterancestors() if e.tag in (ROW, CELL)]
    for holder in reversed(holders):
        properties = holder.find(q("trPr") if holder.tag == ROW else q("tcPr"))
        yield from (e for e in (() if properties is None else properties) if e.tag in _ROWS)


def _marks(paragraph: Element) -> list[Element]:
    looks = paragraph.find(f"{q('pPr')}/{q('rPr')}")
    return [e for e in (() if looks is None else looks) if e.tag in _TRACKED]


def _comes(element: Element) -> bool:
    return KINDS[str(element.tag)] in COMING


def _by(element: Element) -> str:
    return str(element.get(_AUTHOR, ""))
