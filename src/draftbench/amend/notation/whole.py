"""The mark-up of a whole document: brackets over several clauses, counts of each kind, data for
JSON."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from draftbench.amend.notation.markup_reader import head_in, read_notation
from draftbench.amend.notation.objects import (
    Addition,
    Alternatives,
    Attribution,
    Bracket,
    Deletion,
    Keyword,
    Markup,
    OptionHead,
    Owner,
    Placeholder,
    Position,
    Span,
    StatusNote,
    Unbalanced,
    order,
)
from draftbench.document import NOTE_MARK, Clause, ClauseId, ClauseKind, Document, MarkKind
from draftbench.document.drafting import drafting_label
from draftbench.document.optionsets import OptionSet, option_sets

FARTHEST = 60
"""A bracket that is open for more clauses than this was never meant to close."""

_MOST = 16
"""More brackets than this are never open at once over paragraphs."""

_ENDS = (ClauseKind.TITLE, ClauseKind.ANNEX)


@dataclass(frozen=True, slots=True)
class Stretched:
    """A bracket from ``start`` of the clause ``first`` to ``end`` of the clause ``last``."""

    first: ClauseId
    start: int
    last: ClauseId
    end: int


@dataclass(frozen=True)
class DocumentNotation:
    """The mark-up of ``document`` by clause, in reading order; ``stretched`` are the brackets over
    several clauses, of which each clause between holds a piece; ``struck`` says whether words are
    struck anywhere."""

    document: Document
    clauses: dict[ClauseId, tuple[Markup, ...]] = field(repr=False)
    stretched: tuple[Stretched, ...] = ()
    struck: bool = False

    def of(self, clause: ClauseId) -> tuple[Markup, ...]:
        """The mark-up of a clause; empty where it has none."""
        return self.clauses.get(clause, ())

    def each(self) -> Iterator[tuple[Clause, Markup]]:
        """Every object with its clause, in order."""
        for clause in self.document:
            for one in self.of(clause.id):
                yield clause, one

    def brackets(self) -> Iterator[tuple[Clause, Bracket | Placeholder]]:
        """The pairs of brackets that negotiators put in, each once, where it opens."""
        for clause in self.document:
            for one in open_brackets(self.of(clause.id)):
                yield clause, one

    @cached_property
    def count(self) -> int:
        """How many pairs of brackets are open."""
        return sum(map(bracket_count, self.clauses.values()))

    @cached_property
    def alternatives(self) -> int:
        """How many sets of alternatives there are: side by side, or as "Option 1" and on."""
        found = sum(isinstance(one, Alternatives) for _, one in self.each())
        return found + len(self.options)

    @cached_property
    def options(self) -> tuple[OptionSet, ...]:
        """The alternatives that are whole paragraphs."""
        return option_sets(self.document)

    @cached_property
    def placeholders(self) -> int:
        """How many brackets wait for words."""
        return sum(isinstance(one, Placeholder) for _, one in self.each())

    @cached_property
    def attributions(self) -> dict[str, int]:
        """How often each delegation is named as the owner of words, by code, in order."""
        counted = Counter(
            owner.code
            for _, one in self.each()
            if isinstance(one, Attribution)
            for owner in one.owners
        )
        return dict(sorted(counted.items()))

    @cached_property
    def statuses(self) -> dict[str, int]:
        """How many notes there are of each status."""
        return dict(Counter(one.status for _, one in self.each() if isinstance(one, StatusNote)))

    @cached_property
    def unbalanced(self) -> tuple[tuple[Clause, Unbalanced], ...]:
        """The brackets without their other half."""
        return tuple((c, one) for c, one in self.each() if isinstance(one, Unbalanced))

    @cached_property
    def alternative_paragraphs(self) -> int:
        """How many paragraphs are other versions of one ("7 alt")."""
        labels = (drafting_label(clause.label) for clause in self.document if clause.label)
        return sum(label is not None and label.alternative for label in labels)


def open_brackets(found: Sequence[Markup]) -> Iterator[Bracket | Placeholder]:
    """The pairs of brackets among the mark-up of one clause that open in it. A placeholder behind
    names ("[EU: …]") has no pair of its own."""
    filled = {(one.words, one.depth) for one in found if isinstance(one, Bracket)}
    for one in found:
        if isinstance(one, Bracket):
            if not one.opened_before:
                yield one
        elif isinstance(one, Placeholder) and ((one.start, one.end), one.depth) not in filled:
            yield one


def bracket_count(found: Sequence[Markup]) -> int:
    """How many pairs of brackets open among the mark-up of one clause."""
    return sum(1 for _ in open_brackets(found))


def over_edges(found: Sequence[Markup]) -> tuple[int, int]:
    """How many brackets among the mark-up of one clause open before it, and go on behind it."""
    pieces = [one for one in found if isinstance(one, Bracket)]
    return sum(one.opened_before for one in pieces), sum(one.goes_on for one in pieces)


def document_notation(
    document: Document, former: DocumentNotation | None = None
) -> DocumentNotation:
    """The mark-up of ``document``. Lists of people hold none. Clauses that are the same objects as
    in the text of ``former``, where they hold none, are not read again."""
    if document.kind == "participants":
        return DocumentNotation(document, {})
    struck = any(m.kind is MarkKind.STRIKE for clause in document for m in clause.text.marks)
    found: dict[ClauseId, tuple[Markup, ...]] = {}
    again: Iterable[Clause] = document
    if former is not None and former.struck == struck:
        other = {clause.id for clause in document.others(former.document)} | former.clauses.keys()
        again = (clause for clause in document if clause.id in other)
    for clause in again:
        read = read_notation(clause.text, clause.kind, struck=struck)
        if read:
            found[clause.id] = read
    pairs = list(_pairs(document, found))
    for opening, closing in pairs:
        _stretch(document, found, opening, closing)
    return DocumentNotation(
        document,
        found,
        struck=struck,
        stretched=tuple(
            Stretched(document.clauses[a].id, o.start, document.clauses[b].id, c.end)
            for (a, o), (b, c) in sorted(pairs, key=lambda pair: (pair[0][0], pair[0][1].start))
        ),
    )


_Place = tuple[int, Unbalanced]


def _pairs(
    document: Document, found: dict[ClauseId, tuple[Markup, ...]]
) -> Iterator[tuple[_Place, _Place]]:
    """The halves that belong together over clauses, inner pairs first. One of the two must stand
    at the edge of its paragraph."""
    if not any(isinstance(one, Unbalanced) for own in found.values() for one in own):
        return
    waiting: list[_Place] = []
    for at, clause in enumerate(document.clauses):
        if clause.kind in _ENDS:
            waiting.clear()
        for half in (m for m in found.get(clause.id, ()) if isinstance(m, Unbalanced)):
            if half.sign == "[":
                if len(waiting) < _MOST:
                    waiting.append((at, half))
                continue
            while waiting and at - waiting[-1][0] > FARTHEST:
                waiting.pop()
            if waiting and (
                _at_edge(document.clauses[waiting[-1][0]], waiting[-1][1]) or _at_edge(clause, half)
            ):
                yield waiting.pop(), (at, half)


def _at_edge(clause: Clause, half: Unbalanced) -> bool:
    text = clause.text.text
    if half.sign == "[":
        return not text[: half.start].strip()
    return not text[half.end :].strip(f" \t.;,{NOTE_MARK}]")


def _stretch(
    document: Document,
    found: dict[ClauseId, tuple[Markup, ...]],
    opening: _Place,
    closing: _Place,
) -> None:
    """Puts a piece of the bracket into each clause that it goes over, and all inside it deeper."""
    for at in range(opening[0], closing[0] + 1):
        clause = document.clauses[at]
        first, last = at == opening[0], at == closing[0]
        text = clause.text.text.replace(NOTE_MARK, " ")
        start = opening[1].start if first else 0
        end = closing[1].end if last else len(text)
        ends = (opening[1],) if first else (closing[1],) if last else ()
        others = [
            replace(m, depth=m.depth + 1) if start <= m.start and m.end <= end else m
            for m in found.get(clause.id, ())
            if m not in ends
        ]
        words = (start + first, end - last)
        attribution = None
        if first and (named := head_in(text, words[0], _first_bracket(text, words[0]))):
            head, place = named.head, named.end
            stop = words[0] + len(text[words[0] : place].rstrip())
            attribution = Attribution(
                named.start, stop, 1, head.owners, head.supporters, head.opponents
            )
            others.append(attribution)
            words = (place, words[1])
        piece = Bracket(
            start, end, 1, words, attribution, opened_before=not first, goes_on=not last
        )
        found[clause.id] = tuple(sorted([*others, piece], key=order))


def _first_bracket(text: str, start: int) -> int:
    place = text.find("[", start)
    return len(text) if place < 0 else place


def stretch_of(notation: DocumentNotation, piece: Bracket, clause: ClauseId) -> Stretched | None:
    """The bracket over several clauses of which ``piece`` lies in ``clause``; None where it is
    one within the clause."""
    if not (piece.opened_before or piece.goes_on):
        return None
    place = notation.document.position(clause)
    alike = sorted(
        one.depth
        for one in notation.of(clause)
        if isinstance(one, Bracket)
        and (one.opened_before, one.goes_on) == (piece.opened_before, piece.goes_on)
    )
    found = [
        one
        for one in notation.stretched
        if (
            notation.document.position(one.first) < place
            if piece.opened_before
            else clause == one.first
        )
        and (notation.document.position(one.last) > place if piece.goes_on else clause == one.last)
    ]
    return found[alike.index(piece.depth)] if len(found) == len(alike) else None


def paragraphs_of(
    notation: DocumentNotation, piece: Bracket, clause: ClauseId
) -> Sequence[ClauseId]:
    """The ids of the clauses that the bracket goes over of which ``piece`` lies in ``clause``."""
    one = stretch_of(notation, piece, clause)
    if one is None:
        return [clause]
    first = notation.document.position(one.first)
    last = notation.document.position(one.last)
    return [c.id for c in notation.document.clauses[first : last + 1]]


def summary(notation: DocumentNotation) -> str:
    """What there is of mark-up in one sentence: "12 brackets open, 3 sets of alternatives; EU 4,
    MEX 2."; empty where there is none."""
    counts = [
        f"{number} {one if number == 1 else many}"
        for number, one, many in (
            (notation.count, "bracket open", "brackets open"),
            (notation.alternatives, "set of alternatives", "sets of alternatives"),
            (notation.alternative_paragraphs, "alternative paragraph", "alternative paragraphs"),
            (notation.placeholders, "placeholder", "placeholders"),
            (len(notation.unbalanced), "bracket without its pair", "brackets without their pair"),
        )
        if number
    ]
    notes = [f"{number} marked {status}" for status, number in notation.statuses.items()]
    names = [f"{code} {number}" for code, number in notation.attributions.items()]
    said = ", ".join([*counts, *notes])
    if names:
        said += f"; {', '.join(names)}" if said else ", ".join(names)
    return f"{said}." if said else ""


# Mark-up as plain data for JSON.

Data = dict[str, Any]


def clause_markup_to_data(notation: DocumentNotation, clause: Clause) -> list[Data]:
    """The mark-up of a clause; all places count in its plain text, without note marks."""
    maker = _Maker(notation, clause)
    return [maker.data(one) for one in notation.of(clause.id)]


def counts_to_data(notation: DocumentNotation) -> Data:
    """How much there is of what in a document."""
    return {
        "count": notation.count,
        "alternatives": notation.alternatives,
        "alternative_paragraphs": notation.alternative_paragraphs,
        "placeholders": notation.placeholders,
        "unbalanced": len(notation.unbalanced),
        "statuses": notation.statuses,
        "attributions": notation.attributions,
        "options": [
            [
                {"option": one.number, "clauses": list(one.clauses), "no_text": one.empty}
                for one in each.options
            ]
            for each in notation.options
        ],
    }


class _Maker:
    def __init__(self, notation: DocumentNotation, clause: Clause) -> None:
        self.notation = notation
        self.clause = clause
        self.text = clause.text.text

    def at(self, place: int) -> int:
        """A place in the text without note marks."""
        return place - self.text.count(NOTE_MARK, 0, place)

    def said(self, span: Span) -> str:
        """The words of a span."""
        return self.text[slice(*span)].replace(NOTE_MARK, "")

    def data(self, one: Markup) -> Data:
        """One object."""
        made: Data = {
            "type": _TYPES[type(one)],
            "start": self.at(one.start),
            "end": self.at(one.end),
            "depth": one.depth,
        }
        if isinstance(one, Bracket):
            made.update(self._bracket(one))
        elif isinstance(one, Attribution):
            made.update(_named(one))
        elif isinstance(one, Position):
            made.update(self._position(one))
        elif isinstance(one, Alternatives):
            made["options"] = [
                {
                    "start": self.at(option.start),
                    "end": self.at(option.end),
                    "words": self.said(option.words),
                    "owners": _codes(option.owners),
                }
                for option in one.options
            ]
        elif isinstance(one, Placeholder):
            made["hint"] = one.hint
        elif isinstance(one, StatusNote):
            made.update(status=one.status, owners=_codes(one.owners))
        elif isinstance(one, Keyword):
            made["keyword"] = one.word
        elif isinstance(one, OptionHead):
            made.update(option=one.number, no_text=one.empty)
        elif isinstance(one, (Deletion, Addition)):
            made["words"] = self.said(one.words)
        elif isinstance(one, Unbalanced):
            made["sign"] = one.sign
        return made

    def _bracket(self, one: Bracket) -> Data:
        made: Data = {"owners": [], "known": True, "words": self.said(one.words)}
        if one.attribution is not None:
            made.update(_named(one.attribution))
        if one.position is not None:
            made["position"] = one.position.verb.value
            made["target"] = one.position.target
        made["whole"] = one.whole
        if one.opened_before or one.goes_on:
            ids = paragraphs_of(self.notation, one, self.clause.id)
            made.update({"from": ids[0], "to": ids[-1]})
        return made

    def _position(self, one: Position) -> Data:
        return {
            "position": one.verb.value,
            "target": one.target,
            "old": self.said(one.old),
            "words": self.said(one.words),
        }


_TYPES: dict[type[Markup], str] = {
    Bracket: "bracket",
    Attribution: "attribution",
    Position: "position",
    Alternatives: "alternatives",
    Placeholder: "placeholder",
    StatusNote: "status",
    Keyword: "keyword",
    OptionHead: "option",
    Deletion: "deletion",
    Addition: "addition",
    Unbalanced: "unbalanced",
}


def _named(one: Attribution) -> Data:
    return {
        "owners": _codes(one.owners),
        "supporters": _codes(one.supporters),
        "opponents": _codes(one.opponents),
        "known": one.known,
    }


def _codes(owners: tuple[Owner, ...]) -> list[str]:
    return [owner.code for owner in owners]
