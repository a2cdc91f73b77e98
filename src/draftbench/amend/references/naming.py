"""Which clauses a number names in a text, and what number names a clause."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from draftbench.amend.references.mentions import Atom, Belonging, Grammar, Mention, Naming, grammar
from draftbench.amend.wording.ordinals import ordinal
from draftbench.document import Clause, ClauseId, ClauseKind, Document, spoken_labels
from draftbench.document.drafting import SUFFIXES
from draftbench.document.labels import derived_from_labels

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
    """Numbers by clause and clauses by number."""

    said: Mapping[ClauseId, str]
    named: dict[tuple[ClauseKind, str], tuple[ClauseId, ...]] = field(default_factory=dict)


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
        known: dict[Hashable, _Known] = derived_from_labels(self.text)
        key = _KEPT, self.printed, annexes
        if key not in known:
            known[key] = _Known(self._read(spoken))
        return known[key]

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
            for behind in ("§ ", "OP ", "PP "):  # a section has words: "Article 3 § 1"
                said = said.rpartition(behind)[2]
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


# References written again with the numbers that clauses have now.

_Path = tuple[str, tuple[str, ...]]
_RUN = 3
"""From how many paragraphs on a range says them, where the reference had one."""


def rendered(
    mention: Mention, text: str, targets: Sequence[ClauseId], now: Numbers, language: str
) -> str:
    """The words of a mention with the numbers of ``targets`` as they are now; empty where these
    cannot be said so."""
    known = grammar(language)
    if known is None or mention.unit is None or not targets:
        return ""
    here = [target for target in targets if target in now.text]
    paths = [now.path(target) for target in sorted(dict.fromkeys(here), key=now.text.position)]
    if len(here) < len(targets) or not all(number for number, _ in paths):
        return ""
    if mention.naming is Naming.ITEM:
        said = _items(mention, text, paths, known)
    elif mention.ordinal:
        if any(items or not number.isdigit() for number, items in paths):
            return ""
        said = _joined([_ordinal(int(n), text, mention, language) for n, _ in paths], known)
    else:
        said = _numbers(mention, text, paths, known)
    if not said:
        return ""
    head, tail = text[mention.start : mention.first], text[mention.last : mention.end]
    many = len({number for number, _ in paths}) > 1
    if mention.naming is Naming.ITEM:
        many = len(paths) > 1
    head, tail = _inflected(head, mention, many=many), _inflected(tail, mention, many=many)
    return f"{head}{said}{tail}"


def opposite(side: str, language: str) -> str:
    """ "below" for "above"; empty where the language has no word for it."""
    known = grammar(language)
    return "" if known is None else known.opposites.get(side.lower(), "")


def _inflected(words: str, mention: Mention, *, many: bool) -> str:
    """The word for what is named in the singular or the plural, if it stands in ``words``."""
    unit = mention.unit
    if unit is None or unit.one == unit.many or not words.strip():
        return words
    was, new = (unit.one, unit.many) if many else (unit.many, unit.one)
    bare = words.strip()
    if " ".join(bare.split()).lower() != was.lower():
        return words
    if bare[0].isupper() and new[0].islower():
        new = new[0].upper() + new[1:]
    return words.replace(bare, new)


def _numbers(mention: Mention, text: str, paths: Sequence[_Path], known: Grammar) -> str:
    space, bracketed = _style(mention, text, known)
    groups: list[tuple[str, list[str]]] = []
    for number, items in paths:
        written = "".join(
            f"{space if at == 0 else ' '}{_item(item, bracketed)}" for at, item in enumerate(items)
        )
        if written and groups and groups[-1][0] == number and groups[-1][1]:
            groups[-1][1].append(written.strip(" \u00a0"))
        else:
            groups.append((number, [written] if written else []))
    if any(atom.to for atom in mention.atoms) and not any(items for _, items in groups):
        return _joined(_ranges([number for number, _ in groups], mention, text, known), known)
    return _joined([f"{number}{_joined(items, known)}" for number, items in groups], known)


def _ranges(found: Sequence[str], mention: Mention, text: str, known: Grammar) -> list[str]:
    to = known.between
    for one, other in zip(mention.atoms, mention.atoms[1:], strict=False):
        if other.to:
            to = text[one.end : other.start]
            break
    if not to.strip() or to == known.between:
        to = f" {to.strip()} "
    out: list[str] = []
    run: list[str] = []
    for number in [*found, ""]:
        if run and number.isdigit() and run[-1].isdigit() and int(number) == int(run[-1]) + 1:
            run.append(number)
            continue
        if len(run) >= _RUN or (len(run) == len(found) and len(run) > 1):
            out.append(f"{run[0]}{to}{run[-1]}")
        else:
            out += run
        run = [number] if number else []
    return out


def _items(mention: Mention, text: str, paths: Sequence[_Path], known: Grammar) -> str:
    _, bracketed = _style(mention, text, known)
    depth = max(len(atom.items) for atom in mention.atoms)
    said = [
        "".join(f"{' ' if at else ''}{_item(item, bracketed)}" for at, item in enumerate(own))
        for _, items in paths
        if (own := items if mention.under else items[-depth:])
    ]
    if len(said) < len(paths):
        return ""
    if not mention.under:
        return _joined(said, known)
    above = {number for number, _ in paths}
    if len(above) > 1:
        return ""
    last = max(atom.end for atom in mention.atoms)
    connected = re.sub(r"\d.*$", "", text[last : mention.last], flags=re.DOTALL)
    return f"{_joined(said, known)}{connected}{above.pop()}"


def _style(mention: Mention, text: str, known: Grammar) -> tuple[str, bool]:
    """The space before the first item, and whether items stand in two brackets."""
    for atom in mention.atoms:
        if atom.items:
            words = text[atom.start : atom.end]
            space = "\u00a0" if re.search(r"\d\u00a0", words) else " "
            if not atom.number or re.search(r"\d[ \u00a0]", words) or mention.under:
                return space, "(" in words
            return "", "(" in words
    return " ", known.bracketed


def _item(item: str, bracketed: bool) -> str:
    return f"({item})" if bracketed else f"{item})"


def _joined(words: Iterable[str], known: Grammar) -> str:
    said = list(words)
    if len(said) < 2:
        return "".join(said)
    return f"{', '.join(said[:-1])} {known.ands[0]} {said[-1]}"


def _ordinal(number: int, text: str, mention: Mention, language: str) -> str:
    if any(text[atom.start].isdigit() for atom in mention.atoms):
        return {"fr": f"{number}e", "es": f"{number}º"}.get(language, _figures(number))
    return ordinal(number, language, short=True)


def _figures(number: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{'th' if 10 < number % 100 < 14 else ending}"
