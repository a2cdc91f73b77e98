"""A Word file under inspection: its parts, its stories, and where in them an element stands."""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial
from itertools import chain, repeat
from typing import Any, TypeVar

from draftbench.errors import InputError
from draftbench.formats.docx.names import Element, W, local, q, qs
from draftbench.formats.docx.read.archive import Archive
from draftbench.formats.docx.read.revision import FORMATS
from draftbench.messages import message

RUNS = ("ins", "del", "moveFrom", "moveTo")
"""Kinds of changes that hold text, or mark a paragraph, a row, a number."""
MOVE_STARTS = ("moveFromRangeStart", "moveToRangeStart")
CUSTOM_KINDS = ("Ins", "Del", "MoveFrom", "MoveTo")
CUSTOM_STARTS = tuple(f"customXml{kind}RangeStart" for kind in CUSTOM_KINDS)
CUSTOM_ENDS = tuple(f"customXml{kind}RangeEnd" for kind in CUSTOM_KINDS)
CELLS = ("cellIns", "cellDel", "cellMerge")
FORMER = {name: name.removesuffix("Change") for name in FORMATS if name != "numberingChange"}
"""Changes of properties, and the properties that they keep and stand in."""
REVISIONS = (*RUNS, *MOVE_STARTS, *CUSTOM_STARTS, *CELLS, *FORMATS)
"""All elements that are a tracked change (ECMA-376 part 1, 17.13.5)."""
_SEEN = (
    *REVISIONS, *CUSTOM_ENDS,
    "moveFromRangeEnd", "moveToRangeEnd", "commentRangeStart", "commentRangeEnd",
    "commentReference", "footnoteReference", "endnoteReference", "footnote", "endnote",
    "comment", "fldChar", "delText", "delInstrText", "tc", "p", "pPr", "tblPr", "tcPr",
    "sectPr", "numPr",
)  # fmt: skip
"""The elements that the rules ask for."""
_STORIES = frozenset({"document", "hdr", "ftr", "footnotes", "endnotes", "comments"})
_PARAGRAPH = q("p")
Found = tuple[str, str]
"""Where a rule is broken (the part, and the paragraph from 1 where there is one), and what is
wrong there, in a sentence without words of the document."""
_Made = TypeVar("_Made")
_Key = TypeVar("_Key", bound=Hashable)
_BOUNDS = frozenset(qs("p txbxContent"))


@dataclass(eq=False)
class Story:
    """A part that holds text: ``part`` is its name, ``root`` its root element."""

    part: str
    root: Element

    @property
    def kind(self) -> str:
        """The name of its root ("document", "hdr", "footnotes")."""
        return local(self.root)

    @cached_property
    def _elements(self) -> Mapping[str, list[Element]]:
        found: dict[str, list[Element]] = {q(name): [] for name in _SEEN}
        for element in self.root.iter(*found):
            found[str(element.tag)].append(element)
        return {name: found[q(name)] for name in _SEEN}

    @cached_property
    def _numbers(self) -> Mapping[Element, int]:
        return {paragraph: at for at, paragraph in enumerate(self.every("p"), start=1)}

    def every(self, *names: str) -> Iterator[Element]:
        """The elements of these names, name by name, each in the order of the text."""
        return chain.from_iterable(self._elements[name] for name in names)

    @cached_property
    def marks(self) -> list[Element]:
        """The changes of paragraph marks."""
        return [
            one
            for one in self.every(*RUNS)
            if (above := one.getparent()) is not None
            and above.tag == q("rPr")
            and (higher := above.getparent()) is not None
            and higher.tag == q("pPr")
        ]

    def where(self, element: Element | None = None) -> str:
        """The part, and the number of the paragraph that ``element`` stands in, from 1."""
        short = posixpath.basename(self.part)
        if element is None:
            return short
        for holder in (element, *element.iterancestors(_PARAGRAPH)):
            if holder.tag == _PARAGRAPH:
                return f"{short}, paragraph {self._numbers[holder]}"
        return short

    def broken(self, element: Element | None, sentence: str, /, **values: object) -> Found:
        """Where ``element`` breaks a rule, and how (a ``sentence`` whose holders are filled; that
        of the ``element`` is what it is called)."""
        if element is not None and "{element}" in sentence:
            values = {"element": local(element)} | values
        return self.where(element), message(sentence, **values)


class _Unpacked(Mapping[str, bytes]):
    """The parts of a package, each unpacked once."""

    def __init__(self, package: Mapping[str, bytes]) -> None:
        self._package = package
        self._known: dict[str, bytes] = {}

    def __getitem__(self, part: str) -> bytes:
        if part not in self._known:
            self._known[part] = self._package[part]
        return self._known[part]

    def __contains__(self, part: object) -> bool:
        return part in self._package

    def __iter__(self) -> Iterator[str]:
        return iter(self._package)

    def __len__(self) -> int:
        return len(self._package)


@dataclass(eq=False)
class Checked:
    """A package; ``roots`` are parts that are parsed already. Raises InputError where its text is
    missing or no XML."""

    package: Mapping[str, bytes]
    name: str = "the file"
    roots: dict[str, Element] = field(default_factory=dict)
    broken: list[str] = field(default_factory=list)
    _found: dict[tuple[str, ...], list[tuple[Story, Element]]] = field(default_factory=dict)
    _unpacked: _Unpacked = field(init=False)
    _made: dict[Callable[[Checked], Any], Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._unpacked = _Unpacked(self.package)
        self.archive = Archive(self._unpacked, self.name)
        if self.main not in self.roots:
            root = self.archive.xml(self.main)
            if root is None:
                raise InputError(
                    "The text of {name} is empty; ask for the file again.", name=self.name
                )
            self.roots[self.main] = root
        for part in self.package:
            if part.endswith((".xml", ".rels")) and part not in self.roots:
                self._parse(part)

    def _parse(self, part: str) -> None:
        try:
            root = self.archive.xml(part)
        except InputError:
            self.broken.append(part)
        else:
            if root is not None:
                self.roots[part] = root

    def bytes_of(self, part: str) -> bytes:
        """The bytes of a part, unpacked once."""
        return self._unpacked[part]

    @property
    def main(self) -> str:
        """The name of the part that holds the text."""
        return self.archive.main

    @cached_property
    def stories(self) -> tuple[Story, ...]:
        """The text itself, then headers, footers, notes and comments."""
        folder = posixpath.dirname(self.main)
        parts = sorted(
            part
            for part, root in self.roots.items()
            if posixpath.dirname(part) == folder
            and part != self.main
            and root.tag.startswith(f"{{{W}}}")
            and local(root) in _STORIES
        )
        return tuple(Story(part, self.roots[part]) for part in (self.main, *parts))

    def every(self, *names: str) -> Sequence[tuple[Story, Element]]:
        """The elements of these names in all stories; many rules ask for the same ones."""
        if names not in self._found:
            found: list[tuple[Story, Element]] = []
            for story in self.stories:
                for name in names:
                    found.extend(zip(repeat(story), story.every(name)))
            self._found[names] = found
        return self._found[names]

    def within(
        self, names: Sequence[str], tags: Collection[str]
    ) -> Iterator[tuple[Story, Element, Element]]:
        """The elements of these names that stand directly in one of ``tags``, each with that."""
        for story, one in self.every(*names):
            above = one.getparent()
            if above is not None and above.tag in tags:
                yield story, one, above

    def once(self, make: Callable[[Checked], _Made]) -> _Made:
        """What ``make`` makes of this file, made once: several rules ask for it."""
        if make not in self._made:
            self._made[make] = make(self)
        made: _Made = self._made[make]
        return made

    def marks(self) -> Iterator[tuple[Story, Element]]:
        """The changes of paragraph marks in all stories."""
        for story in self.stories:
            for element in story.marks:
                yield story, element

    def story(self, kind: str) -> Story | None:
        """The first story whose root has that name."""
        return next((story for story in self.stories if story.kind == kind), None)

    def beside(self, file: str) -> Element | None:
        """The root of the part of that name beside the text ("settings.xml")."""
        return self.roots.get(posixpath.join(posixpath.dirname(self.main), file))


def above_in_paragraph(element: Element) -> Iterator[Element]:
    """What ``element`` stands in, up to its paragraph; a text box starts anew."""
    for other in element.iterancestors():
        if other.tag in _BOUNDS:
            return
        yield other


def holds_content(element: Element) -> bool:
    """Whether a change (ins, del, moveFrom, moveTo) is one around text, and not the sign that a
    paragraph, a row, a number or a part of a formula is tracked."""
    above = element.getparent()
    return above is not None and local(above) not in {"rPr", "trPr", "numPr", "ctrlPr"}


def attributes(
    root: Element, path: str, namespaces: Mapping[str, str]
) -> Iterator[tuple[Element, str]]:
    """The attributes that an XPath gives, with the elements that have them."""
    found: Any = root.xpath(path, namespaces=dict(namespaces))
    return ((value.getparent(), str(value)) for value in found)


def second(keyed: Iterable[tuple[Hashable, _Made]]) -> Iterator[_Made]:
    """What comes with a key that one before it had, the first time for each key."""
    seen: Counter[Hashable] = Counter()
    for key, one in keyed:
        seen[key] += 1
        if seen[key] == 2:
            yield one


def repeated(keys: Iterable[_Key]) -> list[_Key]:
    """The keys that come more than once."""
    return [key for key, times in Counter(keys).items() if times > 1]


# What a rule of the linter is, and what it finds.

Findings = Iterator[Found]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: its ``code`` for programs, what it asks for in a sentence (``asks``), and the
    function that finds where it is broken. The source of a rule stands at its function."""

    code: str
    asks: str
    check: Callable[[Checked], Findings]


def rule(code: str, asks: str) -> Callable[[Callable[[Checked], Findings]], Rule]:
    """Make the function below a rule."""
    return partial(Rule, code, asks)


# What a check of a Word file found.


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong: a code for programs, the part of the file (with the number of the
    paragraph, from 1, where there is one), and a sentence."""

    code: str
    where: str
    message: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """``accepted`` and ``rejected`` say whether accepting or rejecting all changes gives the text
    that was asked for (None: not asked)."""

    faults: tuple[Fault, ...]
    accepted: bool | None = None
    rejected: bool | None = None

    @property
    def sound(self) -> bool:
        """Whether there are no faults."""
        return not self.faults
