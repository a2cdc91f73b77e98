"""Items of lists that a sender's file quotes by their letters: with the number of their paragraph
("5. (c) To collect …"), or behind a sign that some of the list was left out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from draftbench.amend.placement.twins import FLOOR, alike
from draftbench.app.imports.coverings import BEYOND, LEFT_OUT, covering_form
from draftbench.app.imports.numbergaps import behind_number
from draftbench.app.imports.sentparagraphs import Sent, with_number
from draftbench.document import (
    ClauseId,
    ClauseKind,
    Document,
    printed_labels,
    spoken_labels,
)
from draftbench.document.drafting import ORDINALS, drafting_label

_SUFFIX = rf"(?:{'|'.join(ORDINALS)}|alt)"
_LETTERS = re.compile(
    r"(?P<letters>(?:[(]?[^\W\d_]{1,5}[)][ \u00a0]?){0,2}"
    rf"[(]?(?P<last>[^\W\d_]{{1,5}})(?:[ \u00a0](?P<inner>{_SUFFIX}))?[)])"
    rf"(?:[ \u00a0]?[(]?(?P<outer>{_SUFFIX})\b[)]?)?"
    r"(?:[ \u00a0][(\[]?(?P<new>new|nouveau|nouvelle|nuevo|nueva)\b[)\]]?)?"
    r"[ \u00a0]?[.:]?(?:\s[–—-])?\s+(?=\S)",
    re.IGNORECASE,
)
"""The letters of an item before its words: "(c) ", "(b) (ii) ", "(a) bis. ", "(e) new: "."""
_PARAGRAPH = re.compile(
    r"(?:(?P<kind>PP|OP)[ \u00a0]?)?(?P<number>\d{1,3})[ \u00a0.]{0,2}", re.IGNORECASE
)
_LETTER = re.compile(r"[^\W\d_]{1,5}(?=\))")
_SURE = 0.75
"""Words so much like those of another item are that one's, whatever the letter says."""


@dataclass(frozen=True, slots=True)
class _Quoted:
    """A paragraph of the file that is an item of the clause ``above`` of the version: its letters
    (several where the item hangs on another one), how many characters of its words they take up,
    and whether the number of its paragraph stands before them."""

    sent: Sent
    above: ClauseId
    letters: tuple[str, ...]
    suffix: str
    is_new: bool
    lead: int
    explicit: bool


@dataclass(slots=True)
class _List:
    """The items of one list that follow each other in the file; ``gap`` says that some are left
    out before one of them."""

    items: list[_Quoted] = field(default_factory=list)
    gap: bool = False


def take_by_letters(paragraphs: Sequence[Sent], version: Document) -> None:
    """Gives the items that are quoted by their letters their targets; those that the version does
    not have hang on its clause (``Sent.home``). What has the letter of one item and the words of
    another, or no place in its list, is set aside."""
    lists = _Lists(version)
    if not lists:
        return
    taken = {one.target for one in paragraphs}
    for run in _runs(paragraphs, lists):
        left_out = run.gap or lists.leaps([one.letters[-1] for one in run.items])
        for one in run.items:
            if one.explicit or left_out:
                lists.take(one, taken)
                taken.add(one.sent.target)


def is_other(one: Sent) -> bool:
    """Whether a paragraph is neither a clause of the version nor says by its number what it is."""
    if one.aside or one.target is not None or one.home is not None:
        return False
    label = drafting_label(one.clause.label)
    put_in = label is not None and bool(label.number) and label.put_in
    return not put_in and not covering_form(one.text.plain)


def _runs(paragraphs: Sequence[Sent], lists: _Lists) -> Iterator[_List]:
    """The lists of a file; an item with the number of its paragraph begins one."""
    above: ClauseId | None = None
    run = _List()
    for one in paragraphs:
        if covering_form(one.text.plain) == LEFT_OUT:
            run.gap = True
        if one.theirs or one.aside or one.target is not None:
            continue
        found = lists.read(one, above)
        if found is None:
            called = drafting_label(one.clause.label)
            if called is not None and called.number.isdecimal():
                yield run
                above, run = lists.quoted(one), _List()
            continue
        if found.explicit:
            yield run
            above, run = found.above, _List(gap=True)
        run.items.append(found)
    yield run


class _Lists:
    """The lists of a version, by the numbers of their paragraphs and their letters."""

    def __init__(self, version: Document) -> None:
        self._version = version
        self._printed = printed_labels(version)
        self._items: dict[ClauseId, dict[str, ClauseId]] = {}
        for clause in version:
            letter = self._letter(clause.id) if clause.kind is ClauseKind.ITEM else ""
            if letter and clause.parent is not None:
                self._items.setdefault(clause.parent, {})[letter] = clause.id
        self._named = {
            label.replace(" ", "").upper(): clause
            for clause, label in spoken_labels(version).items()
        }

    def __bool__(self) -> bool:
        return bool(self._items)

    def _letter(self, clause: ClauseId) -> str:
        called = drafting_label(self._printed.get(clause, "").strip())
        found = "" if called is None or called.suffixes else called.number.lower()
        return found if found.isalpha() else ""

    def _paragraph(self, number: str, kind: str = "") -> ClauseId | None:
        """The clause with a list that has this number."""
        names = [f"{kind or 'OP'}{number}".upper(), *([] if kind else [number])]
        found = next((self._named[name] for name in names if name in self._named), None)
        return found if found in self._items else None

    def quoted(self, one: Sent) -> ClauseId | None:
        """The clause with a list that the paragraph quotes by its number, and whose words it has,
        or a sign that they are left out."""
        called = drafting_label(one.clause.label)
        if called is None or called.put_in or called.kind not in ("", "OP", "PP"):
            return None
        found = self._paragraph(called.number, called.kind)
        if found is None:
            return None
        own, said = self._version[found].text.plain, one.text.plain
        colons = own.rstrip().endswith(":") and said.rstrip(" […].()").endswith(":")
        known = covering_form(said) == LEFT_OUT or colons or alike(own, said) >= FLOOR
        return found if known else None

    def read(self, one: Sent, above: ClauseId | None) -> _Quoted | None:
        """The item that the paragraph is, of the list that stands ``above`` or of the one that it
        names; None where it is none."""
        label, words = one.clause.label.strip(), one.text.text
        whole = f"{label} {words}" if label else words
        called = _PARAGRAPH.match(whole)
        start = 0 if called is None else called.end()
        found = _LETTERS.match(whole, start)
        if found is None or (called is None and above is None):
            return None
        lead = found.end() - (len(whole) - len(words))
        if called is not None:
            above = self._paragraph(called["number"], called["kind"] or "")
            if lead <= 0:  # all of it is the label
                return None
        elif one.clause.kind is ClauseKind.ITEM and one.clause.level > 1:
            return None
        if above is None or one.text.plain.startswith(self._version[above].text.plain[:40]):
            return None
        letters = tuple(each.lower() for each in _LETTER.findall(found["letters"]))
        if found["inner"]:  # "(c bis)"
            letters = (found["last"].lower(),)
        suffix = (found["inner"] or found["outer"] or "").lower()
        is_new, explicit = bool(found["new"]), called is not None
        return _Quoted(one, above, letters, suffix, is_new, max(0, lead), explicit)

    def leaps(self, letters: Sequence[str]) -> bool:
        """Whether letters are missing at the beginning of a list or between them, and none stands
        out of turn."""
        order = [chr(place) for place in range(ord("a"), ord("z") + 1)]
        return sorted(set(letters)) == list(letters) != order[: len(letters)]

    def take(self, one: _Quoted, taken: set[ClauseId | None]) -> None:
        """Gives the item its target or home."""
        version, above = self._version, one.above
        for letter in one.letters[:-1]:
            inner = self._items.get(above, {}).get(letter)
            if inner is None:
                return
            above = inner
        items = self._items.get(above, {})
        own = items.get(one.letters[-1])
        label = f"({one.letters[-1]} {one.suffix})" if one.suffix else f"({one.letters[-1]})"
        words = one.sent.text.plain[one.lead :]
        if one.suffix == "alt" or not (one.suffix or one.is_new):
            fits = own is None or (own not in taken and not self._is_other(words, own, items))
        else:  # "(a) bis" stands behind (a), "(e) new" is none of them
            fits, own = (own is not None) == bool(one.suffix), None
        is_new = own is None and one.suffix != "alt"
        if fits and (own is not None or (is_new and behind_number(label, version, above))):
            with_number(one.sent, one.lead, label)
            clause = one.sent.clause
            hung = clause if clause.kind is ClauseKind.ITEM else replace(clause, parent=None)
            level = clause.level if hung.parent else 0
            one.sent.clause = replace(hung, kind=ClauseKind.ITEM, level=level)
            one.sent.target, one.sent.home = own, above
        elif one.explicit:
            one.sent.aside = BEYOND
            one.sent.raw = f"{one.sent.clause.label} {one.sent.raw}".strip()

    def _is_other(self, words: str, own: ClauseId, items: dict[str, ClauseId]) -> bool:
        version = self._version
        if alike(version[own].text.plain, words) >= FLOOR:
            return False
        rest = (item for item in items.values() if item != own)
        return any(alike(version[item].text.plain, words) >= _SURE for item in rest)
