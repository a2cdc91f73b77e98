"""A paragraph as a string that can be compared, and where in the tree each of its characters is.

Its content is a row of *leaves*: a stretch of text, a tab, a note's reference, a drawing, a field.
Each stands for as many characters of :attr:`Line.key` as it is long. Fields that begin and end in
one paragraph are one character, unless they are opened: then their result is text. What is left of
fields that span paragraphs, and all of an opened one but its result, is *stuck*: it never comes or
goes, for half a field would damage the file.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence, Set
from dataclasses import dataclass, field
from enum import Enum

from draftbench.formats.docx.names import MATH, MC, Element, q
from draftbench.formats.docx.read.shown import character
from draftbench.formats.docx.read.styles import is_raised
from draftbench.formats.docx.track.objects import Catalogue, key_of
from draftbench.formats.docx.track.parts import Parts
from draftbench.formats.inline import raised
from draftbench.formats.plain.numbering import NumberStyle, read_label

R, T, RPR, PPR = q("r"), q("t"), q("rPr"), q("pPr")
_MATH = frozenset({f"{{{MATH}}}oMath", f"{{{MATH}}}oMathPara", f"{{{MATH}}}r"})
_BRANCHES = f"{{{MC}}}AlternateContent"
FIELD, CODE, SIMPLE_FIELD = q("fldChar"), q("instrText"), q("fldSimple")
_CHARACTERS = {
    q("tab"): "\t",
    q("ptab"): "\t",
    q("cr"): "\n",
    q("noBreakHyphen"): "\u2011",
    q("softHyphen"): "\u00ad",
}
NOTES = {q("footnoteReference"): "footnote", q("endnoteReference"): "endnote"}
_BREAK, _SYMBOL, _RUBY = q("br"), q("sym"), q("ruby")
_LONGEST_LABEL = 24


class Sort(Enum):
    """What a leaf is. LOOSE shows nothing and goes with what stands beside it."""

    TEXT = 1
    OBJECT = 2
    NOTE = 3
    FIELD = 4
    LOOSE = 5
    STUCK = 6


@dataclass(slots=True)
class Leaf:
    """``child`` of the run ``run`` (None: the run itself is the object, as mathematics is) stands
    for ``key[start:end]``; ``words`` is what people read there."""

    start: int
    end: int
    run: Element
    child: Element | None
    sort: Sort
    words: str = ""


class Line:
    """One paragraph. ``key`` is the string that is compared, ``words`` its text for the alignment.
    The leaves of a paragraph that is nothing but text are made when they are asked for: most are
    not."""

    __slots__ = ("_label", "_leaves", "element", "is_plain", "key", "words")

    def __init__(
        self, element: Element, leaves: list[Leaf] | None = None, key: str = "", words: str = ""
    ) -> None:
        self.element = element
        self.key = key
        self.words = words
        self._label: int | None = None
        self._leaves = leaves
        self.is_plain = leaves is None
        """Whether it was nothing but text when it was read."""

    @property
    def leaves(self) -> list[Leaf]:
        """The leaves, in order."""
        if self._leaves is None:
            self._leaves = _leaves_of(self.element)
        return self._leaves

    @leaves.setter
    def leaves(self, leaves: list[Leaf]) -> None:
        self._leaves = leaves

    @property
    def label(self) -> int:
        """How long the number typed before it is, with the space behind it; 0 where there is none.
        That of a resolution ("77/301.") is its name, which nothing that comes or goes changes."""
        if self._label is None:
            found = read_label(self.key[:_LONGEST_LABEL])
            is_name = found is not None and found.has(NumberStyle.RESOLUTION)
            length = 0 if found is None or is_name else found.end
            self._label = length if self.key[:length] == self.words[:length] else 0
        return self._label

    @property
    def is_empty(self) -> bool:
        """Whether it shows nothing."""
        return not self.key


NoteKey = Callable[[str, str], object]
"""Given the kind and the id of a note, what it says."""


@dataclass(slots=True)
class Lines:
    """Reads the paragraphs of one part of a file, in their order (fields may span them). With
    ``raising``, the styles that raise, raised figures are such in the compared string, for 10² is
    not 102."""

    parts: Parts
    part: str
    catalogue: Catalogue
    note_key: NoteKey
    raising: Collection[str] | None = None
    _open: list[bool] = field(default_factory=list)

    def read(self, paragraph: Element, opened: Set[Element] = frozenset()) -> Line:
        """The leaves of a paragraph; ``opened`` are the begins of fields that are opened, or the
        fields themselves where they are one element."""
        if not self._open:
            plain = _plain(paragraph, self.raising)
            if plain is not None:
                return plain
        found: list[Leaf] = []
        self._walk(paragraph, found, opened)
        if self._open or any(one.child is not None and one.child.tag == FIELD for one in found):
            self._fields(found)
            if opened:
                _open_fields(found, opened)
        return self._line(paragraph, found)

    def _walk(self, parent: Element, found: list[Leaf], opened: Set[Element]) -> None:
        for child in parent:
            tag = child.tag
            if tag == R:
                self._run(child, found)
            elif not isinstance(tag, str) or tag == PPR:
                continue
            elif tag in _MATH or (tag in {_BRANCHES, SIMPLE_FIELD} and child not in opened):
                found.append(Leaf(0, 1, child, None, Sort.OBJECT))
            elif len(child) and not tag.endswith("Pr"):
                self._walk(child, found, opened)

    def _run(self, run: Element, found: list[Leaf]) -> None:
        before = len(found)
        is_high = self.raising is not None and is_raised(run.find(RPR), self.raising)
        for child in run:
            tag = child.tag
            if tag == RPR or not isinstance(tag, str):
                continue
            if tag == T:
                words = child.text or ""
                found.append(Leaf(0, 0, run, child, Sort.TEXT, raised(words) if is_high else words))
            elif tag in _CHARACTERS:
                found.append(Leaf(0, 0, run, child, Sort.TEXT, _CHARACTERS[tag]))
            elif tag == _BREAK:
                is_plain = child.get(q("type"), "textWrapping") == "textWrapping"
                found.append(Leaf(0, 0, run, child, Sort.TEXT if is_plain else Sort.OBJECT, "\n"))
            elif tag in NOTES:
                found.append(Leaf(0, 0, run, child, Sort.NOTE))
            elif tag == _SYMBOL:
                words = character(child.get(q("char"), ""))
                found.append(Leaf(0, 0, run, child, Sort.OBJECT, words))
            elif tag in {FIELD, CODE}:
                found.append(Leaf(0, 0, run, child, Sort.STUCK))
            elif tag in {_BRANCHES, _RUBY} or len(child):
                found.append(Leaf(0, 0, run, child, Sort.OBJECT))
            else:
                found.append(Leaf(0, 0, run, child, Sort.LOOSE))
        if len(found) == before:
            found.append(Leaf(0, 0, run, None, Sort.LOOSE))

    def _fields(self, found: list[Leaf]) -> None:
        """Makes whole fields one, and what is left of others stuck."""
        begins: list[int] = []
        at = 0
        while at < len(found):
            leaf = found[at]
            kind = _field_kind(leaf)
            if kind == "begin":
                begins.append(at)
            elif kind == "end" and begins:
                start = begins.pop()
                if not begins:
                    for one in found[start : at + 1]:
                        one.sort = Sort.FIELD
            at += 1
        for leaf in found:
            kind = _field_kind(leaf)
            if leaf.sort is Sort.FIELD:
                continue
            if kind == "begin":
                self._open.append(True)
            elif kind == "separate" and self._open:
                self._open[-1] = False
            elif kind == "end" and self._open:
                self._open.pop()
            elif any(self._open):
                leaf.sort, leaf.words = Sort.STUCK, ""

    def _line(self, paragraph: Element, leaves: list[Leaf]) -> Line:
        key: list[str] = []
        words: list[str] = []
        at = 0
        n = 0
        while n < len(leaves):
            leaf = leaves[n]
            leaf.start = at
            if leaf.sort is Sort.FIELD:
                last = n
                depth = 0
                while True:
                    depth += {"begin": 1, "end": -1}.get(_field_kind(leaves[last]), 0)
                    if not depth:
                        break
                    last += 1
                group = leaves[n : last + 1]
                said, shown = self._field_key(group)
                key.append(self.catalogue.character(said))
                words.append(shown)
                for one in group:
                    one.start, one.end = at, at + 1
                at += 1
                n = last + 1
                continue
            piece = self._piece(leaf)
            key.append(piece)
            words.append(leaf.words)
            at += len(piece)
            leaf.end = at
            n += 1
        _attach_loose(leaves)
        return Line(paragraph, leaves, "".join(key), "".join(words))

    def _piece(self, leaf: Leaf) -> str:
        """What a leaf is in the compared string."""
        if leaf.sort is Sort.TEXT:
            return leaf.words
        if leaf.sort is Sort.NOTE and leaf.child is not None:
            kind = NOTES[str(leaf.child.tag)]
            said = self.note_key(kind, leaf.child.get(q("id"), ""))
            return self.catalogue.character((kind, said))
        if leaf.sort is not Sort.OBJECT:
            return ""
        element = leaf.run if leaf.child is None else leaf.child
        if element.tag == SIMPLE_FIELD:
            leaf.words = "".join(one.text or "" for one in element.iter(T))
            code = " ".join(element.get(q("instr"), "").split())
            return self.catalogue.character(("field", code, leaf.words))
        if element.tag in _MATH:
            leaf.words = "".join(one.text or "" for one in element.iter(f"{{{MATH}}}t"))
        return self.catalogue.character(key_of(element, self.parts, self.part))

    def _field_key(self, group: Sequence[Leaf]) -> tuple[tuple[object, ...], str]:
        """What a whole field is, and what it shows."""
        code: list[str] = []
        shown: list[str] = []
        keys: list[str] = []
        states: list[bool] = []
        for leaf in group:
            kind = _field_kind(leaf)
            if kind == "begin":
                states.append(True)
            elif kind == "separate" and states:
                states[-1] = False
            elif kind == "end" and states:
                states.pop()
            elif leaf.child is not None and leaf.child.tag == CODE:
                code.append(leaf.child.text or "")
            elif not any(states):
                shown.append(leaf.words)
                sort = leaf.sort
                leaf.sort = _true_sort(leaf)
                keys.append(self._piece(leaf))
                leaf.sort = sort
        return ("field", " ".join("".join(code).split()), "".join(keys)), "".join(shown)


def _true_sort(leaf: Leaf) -> Sort:
    if leaf.child is None:
        return Sort.OBJECT if leaf.run.tag != R else Sort.LOOSE
    if leaf.child.tag in NOTES:
        return Sort.NOTE
    if leaf.child.tag == T or leaf.child.tag in _CHARACTERS or leaf.words == "\n":
        return Sort.TEXT
    return Sort.OBJECT if len(leaf.child) or leaf.child.tag == _SYMBOL else Sort.LOOSE


def _open_fields(found: Sequence[Leaf], opened: Set[Element]) -> None:
    """Makes the results of whole fields text again, and the rest of them stuck."""
    depth = 0
    is_open = in_code = False
    for leaf in found:
        kind = _field_kind(leaf) if leaf.sort is Sort.FIELD else ""
        if kind == "begin":
            depth += 1
            if depth == 1:
                is_open, in_code = leaf.child in opened, True
        if leaf.sort is Sort.FIELD and is_open:
            if depth == 1 and kind:
                in_code = in_code and kind == "begin"
                leaf.sort, leaf.words = Sort.STUCK, ""
            elif in_code:
                leaf.sort, leaf.words = Sort.STUCK, ""
            elif depth == 1:
                leaf.sort = _true_sort(leaf)
        depth -= kind == "end"


def _field_kind(leaf: Leaf) -> str:
    """ "begin", "separate" or "end"; empty for what is none of them."""
    if leaf.child is None or leaf.child.tag != FIELD:
        return ""
    return leaf.child.get(q("fldCharType"), "")


def _attach_loose(leaves: list[Leaf]) -> None:
    """Lets what shows nothing go with what stands beside it in its run."""
    for at, leaf in enumerate(leaves):
        if leaf.sort is not Sort.LOOSE:
            continue
        former = leaves[at - 1] if at else None
        if former is not None and former.run is leaf.run and former.sort is not Sort.STUCK:
            leaf.start, leaf.end = former.end, former.end


def _plain(paragraph: Element, raising: Collection[str] | None) -> Line | None:
    """A paragraph of nothing but runs of text; None where there is something else, or with
    ``raising`` a raised run."""
    texts: list[str] = []
    for run in paragraph:
        tag = run.tag
        if tag == PPR:
            continue
        if tag != R:
            return None
        for child in run:
            name = child.tag
            if name == T:
                texts.append(child.text or "")
            elif name in _CHARACTERS:
                texts.append(_CHARACTERS[name])
            elif name != RPR or (raising is not None and is_raised(child, raising)):
                return None
    key = "".join(texts)
    return Line(paragraph, None, key, key)


def _leaves_of(paragraph: Element) -> list[Leaf]:
    """The leaves of a paragraph of nothing but runs of text."""
    leaves: list[Leaf] = []
    at = 0
    for run in paragraph.iterchildren(R):
        before = len(leaves)
        for child in run:
            name = str(child.tag)
            if name != RPR:
                text = (child.text or "") if name == T else _CHARACTERS[name]
                leaves.append(Leaf(at, at + len(text), run, child, Sort.TEXT, text))
                at += len(text)
        if len(leaves) == before:
            leaves.append(Leaf(at, at, run, None, Sort.LOOSE))
    return leaves
