"""Mark-up as plain data for JSON."""

from __future__ import annotations

from typing import Any

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
)
from draftbench.amend.notation.whole import DocumentNotation, paragraphs_of
from draftbench.document import NOTE_MARK, Clause

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
