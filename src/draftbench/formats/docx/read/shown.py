"""What a view of a Word file shows: stretches of text in paragraphs, and who changed them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import groupby, pairwise
from typing import NamedTuple

from draftbench.document import NOTE_MARK
from draftbench.formats.docx.names import MATH, MC, Element, R, q
from draftbench.formats.docx.read.revision import (
    COMING,
    GOING,
    TEXT_KINDS,
    Revision,
    properties_in,
    revision,
)
from draftbench.formats.plain.paragraph import joined


class View(StrEnum):
    """How tracked changes are read. In MARKED, deletions stand as ``[-...-]`` and insertions as
    ``{+...+}``."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    MARKED = "marked"


@dataclass(frozen=True, slots=True)
class Reading:
    """What is read: the changes of ``authors`` (None: of everybody) as ``view`` says, the changes
    of all others as rejected."""

    view: View
    authors: frozenset[str] | None = None

    def accepts(self, author: str) -> bool:
        """Whether the changes of an author are made."""
        if self.view is View.REJECTED:
            return False
        return self.authors is None or author in self.authors

    def stands(self, revision: Revision) -> bool:
        """Whether what is tracked like this stands in the text."""
        if revision.kind in COMING:
            return self.accepts(revision.author)
        if revision.kind in GOING:
            return self.view is View.MARKED or not self.accepts(revision.author)
        return True

    def under(
        self, revisions: tuple[Revision, ...], inner: Revision
    ) -> tuple[Revision, ...] | None:
        """``revisions`` and one more inside them; None where that does not stand. What an author
        did to a whole row need not be said again of the words in it, and in the marked view only
        what is marked is said."""
        if not self.stands(inner):
            return None
        if self.view is View.MARKED and not self.accepts(inner.author):
            return revisions
        if revisions and any(o.kind is inner.kind and o.author == inner.author for o in revisions):
            return revisions
        return (*revisions, inner)


ACCEPTED = Reading(View.ACCEPTED)
"""Everybody's changes made."""


@dataclass(slots=True)
class Shown:
    """A stretch of text that stands in a view.

    ``looks`` is the run's ``w:rPr`` in this view; ``note`` the kind and id of a note where
    ``text`` is U+FFFC; ``link`` the id of the relationship that it leads to; ``revisions`` how it
    is tracked, outermost first.
    """

    text: str
    looks: Element | None = None
    note: tuple[str, str] | None = None
    link: str = ""
    revisions: tuple[Revision, ...] = ()

    @property
    def inserted(self) -> bool:
        """Whether it came by a tracked change."""
        return any(one.kind in COMING for one in self.revisions)

    @property
    def deleted(self) -> bool:
        """Whether it goes by a tracked change."""
        return any(one.kind in GOING for one in self.revisions)


@dataclass(slots=True)
class Paragraph:
    """A paragraph of a view.

    ``properties`` is the ``w:pPr`` that survives, as it is in this view; ``place`` the table, row
    and column (from 0) where it stands in a table; ``sources`` the ``w:p`` that gave it words or
    its end, counted from 1 through the whole part in every view alike; ``mark`` in the marked view
    how its end and its properties are tracked.
    """

    shown: list[Shown] = field(default_factory=list)
    properties: Element | None = None
    place: tuple[int, int, int] | None = None
    sources: tuple[int, ...] = ()
    mark: tuple[Revision, ...] = ()

    @property
    def text(self) -> str:
        """What the paragraph says, with U+FFFC at notes."""
        return "".join(part.text for part in self.shown)

    @property
    def marked(self) -> str:
        """What it says with deletions as ``[-...-]`` and insertions as ``{+...+}``."""
        return "".join(part.text for part in self.signed())

    def signed(self) -> list[Shown]:
        """The stretches of the marked view with signs between them, a tracked end as a pilcrow."""
        end = Shown(PILCROW, revisions=self.mark)
        ended = [end] if _state(end) != _UNTRACKED else []
        groups = [(state, list(group)) for state, group in groupby([*self.shown, *ended], _state)]
        found: list[Shown] = []
        before = _UNTRACKED
        for at, (state, group) in enumerate(groups):
            after = groups[at + 1][0] if at + 1 < len(groups) else _UNTRACKED
            found.append(Shown(signs(before, state)))
            words = [one for one in group if one is not end]
            next_sign = PILCROW if len(words) < len(group) else signs(state, after)
            texts = literal([one.text for one in words], next_sign)
            found.extend(
                one if one.text == text else replace(one, text=text)
                for one, text in zip(words, texts, strict=True)
            )
            found.extend(one for one in group if one is end)
            before = state
        found.append(Shown(signs(before, _UNTRACKED)))
        return [one for one in found if one.text]


_UNTRACKED = (False, False)


def _state(shown: Shown) -> tuple[bool, bool]:
    return (shown.inserted, shown.deleted) if shown.revisions else _UNTRACKED


# Text with its tracked changes as signs: ``[-out-]`` and ``{+in+}``. What one put in and another
# took out is ``{+[-both-]+}``. A pilcrow inside the signs is a tracked paragraph mark: where it
# does not stand, the paragraph is joined with the next one. Signs that are words of the text have a
# backslash before them, and so has a backslash before such a sign or another backslash. So without
# the deletions and with the insertions unwrapped it is the accepted text, the other way round the
# rejected one.

PILCROW = "\u00b6"
_SIGN = re.compile(r"\[-|-\]|\{\+|\+\}|\\|" + PILCROW)
_TOKEN = re.compile(r"\\.|\[-|-\]|\{\+|\+\}|" + PILCROW, re.DOTALL)
_PARTNERS = {"[": "-", "-": "]", "{": "+", "+": "}"}
_ESCAPED = frozenset("[-{+\\" + PILCROW)


def signs(before: tuple[bool, bool], after: tuple[bool, bool]) -> str:
    """The signs between two stretches; each says whether it is inserted and whether deleted."""
    if before == after:
        return ""
    kept = before[0] and after[0]
    closing = ("-]" if before[1] else "") + ("+}" if before[0] and not kept else "")
    return closing + ("{+" if after[0] and not kept else "") + ("[-" if after[1] else "")


def literal(texts: Sequence[str], next_sign: str) -> list[str]:
    """``texts``, which follow each other and stand before ``next_sign`` (empty at the end), so
    that nothing in them reads as a sign."""
    if not _SIGN.search("".join(texts) + next_sign):
        return list(texts)
    found: list[str] = []
    follower = next_sign[:1]
    for text in reversed(texts):
        made: list[str] = []
        for character in reversed(text):
            if (
                character == PILCROW
                or (follower and _PARTNERS.get(character) == follower)
                or (character == "\\" and follower in _ESCAPED)
            ):
                made.append(f"\\{character}")
                follower = "\\"
            else:
                made.append(character)
                follower = character
        found.append("".join(reversed(made)))
    return found[::-1]


def unseen(text: str) -> tuple[tuple[int, int], ...]:
    """The stretches of marked ``text`` that are not in the accepted one: the signs and what was
    taken out; where nothing else is in it, the signs alone.

    >>> unseen("[-Urges-]{+Requests+} States"), unseen("[-Urges States-]")
    (((0, 11), (19, 21)), ((0, 2), (14, 16)))
    """
    signs_of: list[tuple[int, int]] = []
    out: list[tuple[int, int]] = []
    begun = -1
    for match in _TOKEN.finditer(text):
        sign = match.group()
        signs_of.append((match.start(), match.start() + 1 if sign[0] == "\\" else match.end()))
        if sign == "[-":
            begun = match.end()
        elif sign == "-]" and begun >= 0:
            out.append((begun, match.start()))
            begun = -1
    every = joined([*signs_of, *out])
    edges = [(0, 0), *every, (len(text), 0)]
    left = "".join(text[end:start] for (_, end), (start, _) in pairwise(edges))
    return every if left.strip() else joined(signs_of)


# The words inside a paragraph in one view: runs, links, fields, mathematics, text boxes.


DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_RUNS = frozenset({q("r"), f"{{{MATH}}}r"})
TEXTS = frozenset({q("t"), q("delText"), f"{{{MATH}}}t"})
_TRACKED = frozenset(q(name) for name in TEXT_KINDS)
_LOOKS, _LOOKS_CHANGE, _LINK = q("rPr"), q("rPrChange"), q("hyperlink")
_FIELD, _RUBY = q("fldChar"), q("ruby")
_EMOJI = "{http://schemas.microsoft.com/office/word/2015/wordml/symex}"
_SYMBOLS = {q("sym"): q("char"), f"{_EMOJI}symEx": f"{_EMOJI}char"}
_BRANCHES = f"{{{MC}}}AlternateContent"
_BOXES = frozenset({q("txbxContent"), f"{DRAWN}p"})
_NOTES = {q("footnoteReference"): "footnote", q("endnoteReference"): "endnote"}
CHARACTERS = {
    q("tab"): "\t",
    q("ptab"): "\t",
    q("br"): "\n",
    q("cr"): "\n",
    q("noBreakHyphen"): "\u2011",
    q("softHyphen"): "\u00ad",
}


class Context(NamedTuple):
    """What holds around a place: the revisions, outermost first, and the link."""

    revisions: tuple[Revision, ...] = ()
    link: str = ""


@dataclass(slots=True)
class Inline:
    """Reads on through one story (a body, a note, a text box), for fields may span paragraphs.

    ``shown`` takes the stretches, ``boxes`` the text boxes met, each with what holds around it.
    ``in_code`` says of each open field, outermost first, whether its code is still read, and
    ``codes`` what was seen in those codes, which is no text once a code has ended: then it is
    emptied, and ``erased`` says so. ``guides`` counts the pronunciation guides passed over.
    """

    reading: Reading
    revision_of: Callable[[Element], Revision]
    shown: list[Shown] = field(default_factory=list)
    boxes: list[tuple[Element, Context]] = field(default_factory=list)
    in_code: list[bool] = field(default_factory=list)
    codes: list[list[Shown]] = field(default_factory=list)
    guides: int = 0
    erased: bool = False

    def read(self, parent: Element, context: Context) -> None:
        """Reads what stands in a paragraph, or in something inside it."""
        for child in parent:
            tag = child.tag
            if tag in _RUNS:
                self._run(child, None, context)
            elif tag in _TRACKED:
                inner = self.reading.under(context.revisions, self.revision_of(child))
                if inner is not None:
                    self.read(child, Context(inner, context.link))
            elif tag == _LINK:
                link = child.get(f"{{{R}}}id", "")
                self.read(child, Context(context.revisions, link))
            elif tag == _BRANCHES:
                self._branches(child, lambda branch: self.read(branch, context))
            elif len(child) and isinstance(tag, str) and not tag.endswith("Pr"):
                self.read(child, context)

    def _run(self, run: Element, looks: Element | None, context: Context) -> None:
        for child in run:
            tag = child.tag
            if tag in TEXTS:
                self._show(child.text or "", looks, context)
            elif tag == _LOOKS:
                looks, context = self._looks(child, context)
            elif tag in CHARACTERS:
                self._show(CHARACTERS[tag], looks, context)
            elif tag in _NOTES:
                note = (_NOTES[tag], child.get(q("id"), ""))
                self._show(NOTE_MARK, looks, context, note)
            elif tag == _FIELD:
                self._field(child.get(q("fldCharType"), ""))
            elif tag in _SYMBOLS:
                self._show(character(child.get(_SYMBOLS[tag], "")), looks, context)
            elif tag in _TRACKED:  # in mathematics, around the text or before it
                inner = self.reading.under(context.revisions, self.revision_of(child))
                within = context if inner is None else Context(inner, context.link)
                if inner is not None:
                    self._run(child, looks, within)
                if all(one.tag == _LOOKS for one in child):
                    if inner is None:
                        return
                    looks, context = child.find(_LOOKS), within
            else:
                self._object(child, looks, context)

    def _object(self, child: Element, looks: Element | None, context: Context) -> None:
        """What may stand in a run beside text."""
        if child.tag == _BRANCHES:
            self._branches(child, lambda branch: self._run(branch, looks, context))
        elif child.tag == _RUBY:
            self.guides += 1
            for base in child.findall(q("rubyBase")):
                self.read(base, context)
        elif child.tag in _RUNS:
            self._run(child, looks, context)
        elif len(child):
            self._drawing(child, context)

    def _show(
        self,
        text: str,
        looks: Element | None,
        context: Context,
        note: tuple[str, str] | None = None,
    ) -> None:
        if not text:
            return
        made = Shown(text, looks, note, context.link, context.revisions)
        self.shown.append(made)
        if self.codes:
            self.codes[-1].append(made)

    def _looks(self, looks: Element, context: Context) -> tuple[Element | None, Context]:
        """The looks in this view, and the change of them where it is to be marked."""
        change = looks.find(_LOOKS_CHANGE)
        if change is None:
            return looks, context
        made = revision(change)
        if self.reading.view is View.MARKED and self.reading.accepts(made.author):
            context = Context((*context.revisions, made), context.link)
        return properties_in(looks, self.reading.accepts), context

    def _field(self, kind: str) -> None:
        """Field codes are no text; nor is the result of a field inside a field's code."""
        if kind == "begin":
            self.in_code.append(True)
            self.codes.append([])
        elif self.in_code and kind in {"separate", "end"}:
            if self.in_code.pop():
                for shown in self.codes.pop():
                    shown.text, shown.note, self.erased = "", None, True
            if kind == "separate":
                self.in_code.append(False)

    def _branches(self, alternatives: Element, read: Callable[[Element], None]) -> None:
        """Of several forms of one thing, the first that says something."""
        before = len(self.shown), len(self.boxes)
        for branch in alternatives:
            if (len(self.shown), len(self.boxes)) == before:
                read(branch)

    def _drawing(self, drawing: Element, context: Context) -> None:
        for child in drawing:
            if child.tag in _BOXES:
                self.boxes.append((child, context))
            elif child.tag == _BRANCHES:
                self._branches(child, lambda branch: self._drawing(branch, context))
            elif len(child):
                self._drawing(child, context)


def character(code: str) -> str:
    """A character by its hexadecimal code; empty where it is none."""
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    return chr(number) if 0 < number < 0x110000 and not 0xD800 <= number < 0xE000 else ""
