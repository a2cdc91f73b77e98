"""Footnotes and endnotes of two files: what each says, and new ones brought over."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field
from typing import Protocol

from draftbench.formats.docx.names import Element, detach, q, root, w
from draftbench.formats.docx.read.revisions import Resolver, View
from draftbench.formats.docx.track.objects import drop_singles
from draftbench.formats.docx.track.parts import Parts
from draftbench.formats.docx.track.settled import settle

_PARTS = {"footnote": "footnotes", "endnote": "endnotes"}


@dataclass(slots=True)
class Bodies:
    """The notes of one file by kind and id."""

    parts: Parts
    _found: dict[str, dict[str, Element]] = field(default_factory=dict)
    _said: dict[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)

    def part(self, kind: str) -> str:
        """The part that holds the notes of a kind; empty where there is none."""
        return self.parts.related(_PARTS[kind])

    def body(self, kind: str, number: str) -> Element | None:
        """A note."""
        if kind not in self._found:
            tree = self.parts.tree_of(_PARTS[kind])
            self._found[kind] = (
                {} if tree is None else {one.get(q("id"), ""): one for one in tree.findall(q(kind))}
            )
        return self._found[kind].get(number)

    def said(self, kind: str, number: str) -> tuple[str, ...]:
        """The paragraphs of a note, all changes in it accepted."""
        key = (kind, number)
        if key not in self._said:
            body = self.body(kind, number)
            found = [] if body is None else Resolver(body, View.ACCEPTED).read(body)
            self._said[key] = tuple(one.text for one in found)
        return self._said[key]

    def add(self, kind: str, body: Element, number: str) -> None:
        """Takes a new note in."""
        self.body(kind, number)
        self._found[kind][number] = body

    def settle(self, view: View = View.ACCEPTED) -> bool:
        """Accepts the tracked changes in all notes, or rejects them; says whether there were
        any."""
        found = False
        for name in _PARTS.values():
            tree = self.parts.tree_of(name)
            if tree is not None and settle(tree, view):
                self.parts.change(self.parts.related(name))
                found = True
        return found


class Cleaner(Protocol):
    """Makes content of another file stand in this one."""

    def clean(self, element: Element) -> Element:
        """Fit a copy in, with all that it leans on; give it."""


@dataclass(slots=True)
class Notes:
    """Brings notes of ``theirs`` to ``ours``; ``bringers`` copies their content, by kind."""

    ours: Bodies
    theirs: Bodies
    bringers: dict[str, Cleaner] = field(default_factory=dict)
    _last: dict[str, int] = field(default_factory=dict)

    def bring(self, kind: str, number: str) -> str:
        """The id of a new note here with the content of a note there."""
        body = self.theirs.body(kind, number)
        tree = self._tree(kind)
        new = self._free(kind, tree)
        if body is None:
            made = w(kind, w("p"), id=new)
        else:
            made = deepcopy(body)
            made.tail = None
            self.bringers[kind].clean(made)
            made.set(q("id"), new)
        tree.append(made)
        self.ours.add(kind, made, new)
        return new

    def twin(self, kind: str, number: str) -> str:
        """The id of a copy of a note of this file, for words that stand twice while they move."""
        body = self.ours.body(kind, number)
        if body is None:
            return number
        tree = self._tree(kind)
        new = self._free(kind, tree)
        made = deepcopy(body)
        made.tail = None
        drop_singles(made)
        made.set(q("id"), new)
        tree.append(made)
        self.ours.add(kind, made, new)
        return new

    def forget(self, element: Element) -> None:
        """Takes away the notes that hang in an element which is taken out again."""
        for kind in _PARTS:
            for mark in element.iter(q(f"{kind}Reference")):
                body = self.ours.body(kind, mark.get(q("id"), ""))
                if body is not None:
                    detach(body)

    def add(self, kind: str, *paragraphs: Element) -> str:
        """The id of a new note here with these paragraphs."""
        tree = self._tree(kind)
        new = self._free(kind, tree)
        made = w(kind, *paragraphs, id=new)
        tree.append(made)
        self.ours.add(kind, made, new)
        return new

    def _tree(self, kind: str) -> Element:
        part = self.ours.part(kind)
        if part:
            return self.ours.parts.change(part)
        name = _PARTS[kind]
        made = root(name)
        for number, sort in ((-1, "separator"), (0, "continuationSeparator")):
            paragraph = w("p", w("pPr", w("spacing", after=0, line=240, lineRule="auto")))
            paragraph.append(w("r", w(sort)))
            made.append(w(kind, paragraph, type=sort, id=number))
        return self.ours.parts.change(self.ours.parts.needed(name, empty=made))

    def _free(self, kind: str, tree: Element) -> str:
        if kind not in self._last:
            numbers = [one.get(q("id"), "0") for one in tree]
            known = (int(n) for n in numbers if n.lstrip("-").isdecimal())
            self._last[kind] = max(known, default=0)
        self._last[kind] += 1
        return str(self._last[kind])
