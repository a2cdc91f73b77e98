"""Styles and lists of another file, found again in this one or brought over.

A style is the same where its kind and its name are (ids differ between languages of Word). A list
of the other file is the one that its paragraphs stand in here; where none of them does, the list is
brought over with its definition.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from copy import deepcopy
from dataclasses import dataclass, field

from draftbench.formats.docx.names import Element, q, root, serialized, value
from draftbench.formats.docx.onfile.parts import OFFICE, WORD, Parts

_STYLE_REFERENCES = (q("pStyle"), q("rStyle"), q("tblStyle"))
_LINKS = (q("basedOn"), q("next"), q("link"))


@dataclass(slots=True)
class Looks:
    """Brings styles and lists of ``other`` into ``parts``."""

    parts: Parts
    other: Parts
    _styles: dict[str, str] = field(default_factory=dict)
    _lists: dict[str, str] = field(default_factory=dict)
    _votes: dict[str, Counter[str]] = field(default_factory=dict)
    _known: dict[tuple[str, str], str] | None = None
    _others: dict[str, Element] | None = None

    def pair(self, paragraph: Element, other: Element) -> None:
        """Notes that two paragraphs are each other: then their lists are, too."""
        here = value(paragraph, "pPr/numPr/numId")
        there = value(other, "pPr/numPr/numId") if here else ""
        if there:
            self._votes.setdefault(there, Counter())[here] += 1

    def adapt(self, element: Element) -> None:
        """Makes styles and lists that an element of the other file names those of this one."""
        for one in element.iter(*_STYLE_REFERENCES):
            one.set(q("val"), self.style(one.get(q("val"), "")))
        for one in element.iter(q("numId")):
            one.set(q("val"), self.list_of(one.get(q("val"), "")))

    def style(self, name: str) -> str:
        """The id here of a style of the other file."""
        if name not in self._styles:
            self._styles[name] = name  # a style may lead back to itself
            self._styles[name] = self._bring_style(name)
        return self._styles[name]

    def list_of(self, number: str) -> str:
        """The id here of a list of the other file."""
        if number in {"", "0"}:
            return number
        if number not in self._lists:
            votes = self._votes.get(number)
            self._lists[number] = votes.most_common(1)[0][0] if votes else self._bring_list(number)
        return self._lists[number]

    def _bring_style(self, name: str) -> str:
        if self._others is None:
            self._others = {one.get(q("styleId"), ""): one for one in _styles(self.other)}
        source = self._others.get(name)
        if source is None:
            return name
        if self._known is None:
            self._known = {_name(one): one.get(q("styleId"), "") for one in _styles(self.parts)}
        found = self._known.get(_name(source))
        if found is not None:
            return found
        part = self.parts.related("styles")
        if not part:
            return name
        styles = self.parts.change(part)
        taken = set(self._known.values())
        new = name
        number = 1
        while new in taken:
            number += 1
            new = f"{name}{number}"
        self._styles[name] = new
        self._known[_name(source)] = new
        made = deepcopy(source)
        made.tail = None
        made.set(q("styleId"), new)
        made.attrib.pop(q("default"), "")
        styles.append(made)
        for one in made.iter(*_LINKS):
            one.set(q("val"), self.style(one.get(q("val"), "")))
        for one in made.iter(q("numId")):
            one.set(q("val"), self.list_of(one.get(q("val"), "")))
        return new

    def _bring_list(self, number: str) -> str:
        part = self.other.related("numbering")
        lists = self.other.tree(part) if part else None
        source = None if lists is None else _with(lists, "num", "numId", number)
        if lists is None or source is None:
            return number
        definition = _with(lists, "abstractNum", "abstractNumId", value(source, "abstractNumId"))
        if definition is None:
            return number
        part = self.parts.related("numbering")
        here = self.parts.tree(part) if part else None
        same = None if here is None else self._same_definition(here, definition)
        if here is not None and same is not None:
            known = _same_list(here, source, same, number)
            if known:
                return known
        here = self._numbering()
        if same is None:
            same = _free(here, "abstractNum", "abstractNumId")
            made = deepcopy(definition)
            made.tail = None
            made.set(q("abstractNumId"), same)
            for one in made.iter(q("pStyle"), q("styleLink"), q("numStyleLink")):
                one.set(q("val"), self.style(one.get(q("val"), "")))
            first = here.find(q("num"))
            if first is None:
                here.append(made)
            else:
                first.addprevious(made)
        new = _free(here, "num", "numId")
        entry = deepcopy(source)
        entry.tail = None
        entry.set(q("numId"), new)
        reference = entry.find(q("abstractNumId"))
        if reference is not None:
            reference.set(q("val"), same)
        last = here.findall(q("num"))
        if last:
            last[-1].addnext(entry)
        else:
            here.append(entry)
        return new

    def _numbering(self) -> Element:
        part = self.parts.related("numbering")
        if not part:
            part = self.parts.free_name("word/numbering.xml")
            self.parts.add(part, serialized(root("numbering")), f"{WORD}.numbering+xml")
            self.parts.relate(self.parts.main, f"{OFFICE}/numbering", part)
        return self.parts.change(part)

    @staticmethod
    def _same_definition(here: Element, definition: Element) -> str | None:
        """The definition here that Word knows as the same one."""
        wanted = value(definition, "nsid")
        for one in here.findall(q("abstractNum")) if wanted else ():
            if value(one, "nsid") == wanted:
                return one.get(q("abstractNumId"), "")
        return None


def _same_list(here: Element, source: Element, definition: str, number: str) -> str:
    """The list here of that definition that starts and counts as ``source`` does, first the one of
    the same number; empty where there is none."""
    found = [
        one.get(q("numId"), "")
        for one in here.findall(q("num"))
        if value(one, "abstractNumId") == definition and len(one) == len(source) == 1
    ]
    return number if number in found else next(iter(found), "")


def _styles(parts: Parts) -> Iterable[Element]:
    part = parts.related("styles")
    tree = parts.tree(part) if part else None
    return () if tree is None else tree.findall(q("style"))


def _name(style: Element) -> tuple[str, str]:
    return style.get(q("type"), ""), value(style, "name").casefold()


def _with(parent: Element, tag: str, attribute: str, wanted: str) -> Element | None:
    return next((one for one in parent.findall(q(tag)) if one.get(q(attribute)) == wanted), None)


def _free(parent: Element, tag: str, attribute: str) -> str:
    taken = [one.get(q(attribute), "0") for one in parent.findall(q(tag))]
    return str(max((int(one) for one in taken if one.isdecimal()), default=0) + 1)
