"""Which clauses a number names in a text, and what number names a clause."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from draftbench.amend.references.grammar import Naming
from draftbench.amend.references.mentions import Atom, Belonging, Mention
from draftbench.document import Clause, ClauseId, ClauseKind, Document, spoken_labels
from draftbench.document.drafting import SUFFIXES

_LEAD = re.compile(rf"\d{{1,3}}(?:{SUFFIXES})")
_OPTION = re.compile(r" option \w+$")
_OWN = re.compile(r"(?:\S+ )?(?:OP |PP )?(?P<number>[A-Z]?\d.*)")
"""What a paragraph is called, with its section or without: "II OP 5 bis", "5A"."""
_ANNEX = re.compile(
    r"(?:annex|annexe|anexo|appendix)[ \u00a0](?P<number>[IVXLC]+|[A-Z]|\d{1,2})\b", re.IGNORECASE
)
_KINDS = {
    Naming.OPERATIVE: (ClauseKind.OPERATIVE,),
    Naming.PREAMBULAR: (ClauseKind.PREAMBULAR,),
    Naming.PARAGRAPH: (ClauseKind.OPERATIVE, ClauseKind.PARAGRAPH),
    Naming.SECTION: (ClauseKind.HEADING,),
    Naming.ANNEX: (ClauseKind.ANNEX,),
}
_KEPT = "numbers for references"


@dataclass(frozen=True, slots=True)
class _Known:
    """Numbers by clause and clauses by number, for the labels ``spoken``."""

    spoken: Mapping[ClauseId, str]
    key: tuple[bool, tuple[str, ...]]
    said: Mapping[ClauseId, str]
    named: dict[tuple[ClauseKind, str], tuple[ClauseId, ...]] = field(default_factory=dict)


_same: OrderedDict[int, _Known] = OrderedDict()
_MOST = 8


@dataclass(frozen=True)
class Numbers:
    """The numbers of a text. With ``printed``, a clause has the number that its file printed where
    there is one: what those who wrote the text saw."""

    text: Document
    printed: bool = False
    first_note: int = 1

    @cached_property
    def _facts(self) -> dict[str, Any]:
        """What was found out so far, by its name. The text keeps it, and not these numbers, which
        know the text: a ring of the two would stay when nobody needs them any more."""
        name = f"{_KEPT} {self.printed} {self.first_note}"
        kept: tuple[int, dict[str, Any]] | None = vars(self.text).get(name)
        if kept is None or kept[0] != id(self.text):  # a watched text has what the text keeps
            kept = vars(self.text)[name] = id(self.text), {}
        return kept[1]

    def _once(self, what: str, make: Callable[[], Any]) -> Any:
        if what not in self._facts:
            self._facts[what] = make()
        return self._facts[what]

    @property
    def _known(self) -> _Known:
        known: _Known = self._once("known", self._find_known)
        return known

    def _find_known(self) -> _Known:
        """What follows from the labels alone: the same while only words change."""
        spoken = spoken_labels(self.text)
        kind = ClauseKind.ANNEX
        annexes = tuple([c.text.text for c in self.text.clauses if c.kind is kind])
        kept = _same.get(id(spoken))
        if kept is None or kept.spoken is not spoken or kept.key != (self.printed, annexes):
            kept = _Known(spoken, (self.printed, annexes), self._read(spoken))
            _same[id(spoken)] = kept
            while len(_same) > _MOST:
                _same.popitem(last=False)
        return kept

    @property
    def said(self) -> Mapping[ClauseId, str]:
        """The number of each clause without what it hangs on: "5", "5 bis", "a", "II"."""
        return self._known.said

    def _read(self, spoken: Mapping[ClauseId, str]) -> Mapping[ClauseId, str]:
        found: dict[ClauseId, str] = {}
        for clause in self.text:
            number = _number(clause, spoken.get(clause.id, ""), spoken)
            if self.printed and clause.kind is not ClauseKind.PREAMBULAR:
                number = _printed(clause) or number
            if number:
                found[clause.id] = number
        return found

    @property
    def _named(self) -> Mapping[tuple[ClauseKind, str], tuple[ClauseId, ...]]:
        known = self._known
        if not known.named:
            known.named.update(self._by_number())
        return known.named

    def _by_number(self) -> Mapping[tuple[ClauseKind, str], tuple[ClauseId, ...]]:
        named: dict[tuple[ClauseKind, str], tuple[ClauseId, ...]] = {}
        for clause in self.text:
            number = self.said.get(clause.id)
            if number is not None and clause.kind is not ClauseKind.ITEM:
                key = (clause.kind, number.casefold())
                named[key] = (*named.get(key, ()), clause.id)
        return named

    @property
    def _annexes(self) -> Mapping[ClauseId, int]:
        found: Mapping[ClauseId, int] = self._once("annexes", self._find_annexes)
        return found

    def _find_annexes(self) -> Mapping[ClauseId, int]:
        """In which part of the text each clause stands: 0 before the first annex."""
        part, parts = 0, {}
        for clause in self.text:
            part += clause.kind is ClauseKind.ANNEX
            parts[clause.id] = part
        return parts

    @property
    def _runs(self) -> Mapping[ClauseId, int]:
        found: Mapping[ClauseId, int] = self._once("runs", self._find_runs)
        return found

    def _find_runs(self) -> Mapping[ClauseId, int]:
        """In which run of numbers each clause stands; one ends where numbers begin again."""
        run, runs, last = 0, {}, 0
        for clause in self.text:
            digits = re.match(r"\d+", self.said.get(clause.id, ""))
            if digits is not None and clause.kind in _KINDS[Naming.PARAGRAPH]:
                run += int(digits.group()) < last
                last = int(digits.group())
            runs[clause.id] = run
        return runs

    @property
    def notes(self) -> Mapping[str, str]:
        """The number of each note by its id; those of a draft are counted from ``first_note``."""
        found: Mapping[str, str] = self._once("notes", self._find_notes)
        return found

    def _find_notes(self) -> Mapping[str, str]:
        notes = [note for clause in self.text for note in clause.text.notes]
        labels = [note.label.strip() for note in notes]
        if self.printed and all(label.isdigit() for label in labels):
            return {note.id: label for note, label in zip(notes, labels, strict=True)}
        return {note.id: str(at) for at, note in enumerate(notes, self.first_note)}

    def note(self, number: str) -> tuple[str, ...]:
        """The ids of the notes of that number."""
        return tuple(id_ for id_, own in self.notes.items() if own == number)

    def named(self, mention: Mention, atom: Atom, here: ClauseId) -> tuple[ClauseId, ...]:
        """The clauses that a number in the clause ``here`` may name; none where there is no such
        one, several where it cannot be told."""
        if here not in self.text:
            return ()
        if mention.naming is Naming.ITEM and not atom.number:
            found = self._beside(atom, here)
        else:
            naming = Naming.PARAGRAPH if mention.naming is Naming.ITEM else mention.naming
            tops = self._tops(naming, atom.number, mention, here)
            found = tuple(id_ for top in tops for id_ in self._below(top, atom.items))
        return self._on_side(found, mention, here)

    def _tops(
        self, naming: Naming, number: str, mention: Mention, here: ClauseId
    ) -> tuple[ClauseId, ...]:
        kinds = _KINDS.get(naming, ())
        own = self.text.subtree(self._top(here))[0].kind
        if own in kinds:
            kinds = (own, *(kind for kind in kinds if kind is not own))
        found: tuple[ClauseId, ...] = ()
        for kind in kinds:
            ids = self._named.get((kind, number.casefold()), ())
            if own in kinds and ids:
                found = ids
                break
            found = (*found, *ids)
        if mention.section:
            inside = tuple(id_ for id_ in found if self._under(id_, mention.section))
            found = inside
        if len(found) > 1 and naming is not Naming.ANNEX:
            parts = self._annexes
            part = parts[here]
            wanted = _parts(mention.belonging, part, max(parts.values()))
            near = tuple(id_ for id_ in found if parts[id_] in wanted)
            found = near or found
        if len(found) > 1:
            run = self._runs[here]
            found = tuple(id_ for id_ in found if self._runs[id_] == run) or found
        return found

    def _under(self, clause: ClauseId, section: str) -> bool:
        at = self.text.position(clause)
        for each in reversed(self.text.clauses[:at]):
            if each.kind is ClauseKind.HEADING and each.level <= 1:
                return self.said.get(each.id, "").casefold() == section.casefold()
        return False

    def _below(self, top: ClauseId, items: tuple[str, ...]) -> tuple[ClauseId, ...]:
        found: tuple[ClauseId, ...] = (top,)
        for item in items:
            found = tuple(
                child
                for parent in found
                for child in self.text.children(parent)
                if self.said.get(child) == item
            )
        return found

    def _beside(self, atom: Atom, here: ClauseId) -> tuple[ClauseId, ...]:
        """An item of the paragraph that the clause belongs to, nearest first."""
        at: ClauseId | None = here
        while at is not None:
            found = self._below(at, atom.items)
            if found:
                return found
            at = self.text[at].parent
        return ()

    def _top(self, clause: ClauseId) -> ClauseId:
        while (parent := self.text[clause].parent) is not None:
            clause = parent
        return clause

    def _on_side(
        self, found: tuple[ClauseId, ...], mention: Mention, here: ClauseId
    ) -> tuple[ClauseId, ...]:
        """Of several, those on the side that was said; one alone is left, on either side."""
        if len(found) < 2 or mention.belonging not in (Belonging.ABOVE, Belonging.BELOW):
            return found
        at = self.text.position(here)
        above = mention.belonging is Belonging.ABOVE
        side = tuple(id_ for id_ in found if (self.text.position(id_) <= at) == above)
        return side or found

    def path(self, clause: ClauseId) -> tuple[str, tuple[str, ...]]:
        """The number of a clause and the items down to it: ("2", ("a", "i")); ("", ()) where it
        has none."""
        items: list[str] = []
        at = self.text[clause]
        while at.kind is ClauseKind.ITEM and at.parent is not None:
            items.insert(0, self.said.get(at.id, ""))
            at = self.text[at.parent]
        number = self.said.get(at.id, "")
        if not number or not all(items):
            return "", ()
        return number, tuple(items)

    def between(self, first: ClauseId, last: ClauseId) -> tuple[ClauseId, ...]:
        """The clauses of the same kind and parent between two, both included, in order."""
        if first not in self.text or last not in self.text:
            return ()
        one, other = self.text[first], self.text[last]
        if (one.kind, one.parent) != (other.kind, other.parent):
            return ()
        start, end = self.text.position(first), self.text.position(last)
        said = self.said
        return tuple(
            each.id
            for each in self.text.clauses[start : end + 1]
            if each.parent == one.parent and each.kind is one.kind and each.id in said
        )


def numbers(text: Document, *, printed: bool = False, first_note: int = 1) -> Numbers:
    """The numbers of a text; worked out once for each."""
    return Numbers(text, printed, first_note)


def first_note(text: Document) -> int:
    """The number that the file printed at the first note of a text: 1 but for a part of one."""
    labels = (note.label.strip() for clause in text for note in clause.text.notes)
    first = next(labels, "")
    return int(first) if first.isdigit() and first.isascii() else 1


def _parts(belonging: Belonging, own: int, last: int) -> Container[int]:
    """The parts of a text (0 before the first annex) that are meant in part ``own``."""
    if belonging is Belonging.RESOLUTION:
        return (0,)
    if belonging is Belonging.ANNEXED:
        return (own,) if own else range(1, last + 1)
    return (own,)


def _number(clause: Clause, said: str, spoken: Mapping[ClauseId, str]) -> str:
    match clause.kind:
        case ClauseKind.OPERATIVE | ClauseKind.PREAMBULAR | ClauseKind.PARAGRAPH:
            found = _OWN.fullmatch(_OPTION.sub("", said))
            return found["number"] if found else ""
        case ClauseKind.ITEM if clause.parent is not None:
            above = spoken.get(clause.parent, "")
            own = said.removeprefix(above)
            return "" if "bullet" in own or "subparagraph" in own else own.strip(" ()").lower()
        case ClauseKind.HEADING:
            return clause.label.strip().rstrip(".").strip()
        case ClauseKind.ANNEX:
            annex = _ANNEX.match(f"{clause.label} {clause.text.plain}".strip())
            return annex["number"] if annex else ""
        case _:
            return ""


def _printed(clause: Clause) -> str:
    if clause.kind in (ClauseKind.OPERATIVE, ClauseKind.PARAGRAPH):
        found = _LEAD.match(clause.label)
        return " ".join(found.group().split()) if found else ""
    if clause.kind is ClauseKind.ITEM:
        bare = clause.label.strip(" ().").lower()
        return bare if bare.isalnum() and bare.isascii() else ""
    return ""
