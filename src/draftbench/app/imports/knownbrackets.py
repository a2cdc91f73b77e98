"""What rolling texts print in brackets: by it one is known that comes back without its small print,
or of which somebody quotes some paragraphs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.notation import Bracket, read_notation
from draftbench.app.history.circulation import KIND
from draftbench.app.imports.printedlines import PrintedLine, printed_line
from draftbench.app.imports.typography import form
from draftbench.app.texts.circulated import Versions
from draftbench.document import Clause, ClauseId, Document, RichText
from draftbench.formats.docx.write.bracketed import Compiled, compiled
from draftbench.formats.versionmarks import VersionMark

Owners = frozenset[str]
_Key = tuple[str, Owners, str, str]
_PAPERS = frozenset({"rolling", "compilation", "html"})
_BESIDE = 24
"""So many letters before or behind a bracket tell where it stands."""
_AROUND = 20 * _BESIDE
"""So many characters are looked at for them."""
_LEAST = 8
"""Fewer letters of a bracket and beside it may be anybody's."""
_LEAST_BESIDE = 3
"""The same where its words were changed: a number."""


class KnownBrackets:
    """The brackets that the rolling text of a negotiation has now, those that it had when one left
    last, and those of the moment of which the ``marks`` of a file speak. Compiled when they are
    asked for."""

    def __init__(self, versions: Versions, marks: Sequence[VersionMark] = ()) -> None:
        self._versions = versions
        self._marks = marks

    def lines(self, version: Document) -> list[PrintedLine]:
        """The lines that are printed for clauses which read as in ``version``: those of the moment
        of the marks, else of now, and behind them those that were printed otherwise before."""
        found: dict[tuple[ClauseId, str], PrintedLine] = {}
        for state in self._compiled:
            for line in state.lines:
                clause = version.get(line.clause.id) if line.own else None
                if clause is not None and clause.text.text == line.clause.text.text:
                    printed = printed_line(line)
                    found.setdefault((clause.id, printed.text), printed)
        return list(found.values())

    def among(self, clauses: Iterable[Clause]) -> dict[ClauseId, list[Owners]]:
        """Of paragraphs of a file those with brackets that are printed, perhaps with other words
        in them; with whose these are."""
        found: dict[ClauseId, list[Owners]] = {}
        for clause in clauses:
            for owners, keys in _brackets(clause.label, clause.text):
                if not self._keys.isdisjoint(keys):
                    found.setdefault(clause.id, []).append(owners)
        return found

    @cached_property
    def tabled(self) -> frozenset[AmendmentId]:
        """The amendments that a rolling text may print: all that were tabled when one left last."""
        state = self._last or self._versions.of
        return frozenset(entry.amendment.id for entry in state.entries if entry.tabled)

    @cached_property
    def _last(self) -> Negotiation | None:
        left = [
            event.payload["events"]
            for event in self._versions.events
            if event.kind == KIND and event.payload["kind"] in _PAPERS
        ]
        return self._versions.at(max(left)).negotiation() if left else None

    @cached_property
    def _keys(self) -> frozenset[_Key]:
        return frozenset(
            key
            for state in self._compiled
            for line in state.lines
            for _, keys in _brackets(line.label, line.text)
            for key in keys
        )

    @cached_property
    def _compiled(self) -> list[Compiled]:
        """What is printed, and was: first at the moment of a mark, if there is one."""
        numbers = (self._versions.number_of(mark) for mark in self._marks)
        states = [self._versions.at(one).negotiation() for one in {*numbers} if one is not None]
        states += [self._versions.of, *([self._last] if self._last else [])]
        return [compiled(state) for state in states]


def _brackets(label: str, text: RichText) -> Iterator[tuple[Owners, set[_Key]]]:
    """The brackets with names of a paragraph: whose each is, and by what it is known."""
    for one in read_notation(text):
        if not isinstance(one, Bracket) or not one.owners:
            continue
        owners = frozenset(owner.code for owner in one.owners)
        words = _squeezed(text.text[slice(*one.words)])
        first = "" if one.start > _AROUND else label
        near = text.text[max(0, one.start - _AROUND) : one.start]
        before = _squeezed(f"{first}{near}")[-_BESIDE:]
        behind = _squeezed(text.text[one.end : one.end + _AROUND])[:_BESIDE]
        keys: set[_Key] = set()
        if len(before) + len(words) >= _LEAST:
            keys.add(("behind", owners, before, words))
        if len(words) + len(behind) >= _LEAST:
            keys.add(("before", owners, words, behind))
        if before and len(before) + len(behind) >= _LEAST_BESIDE:
            keys.add(("between", owners, before, behind))
        yield owners, keys


def _squeezed(text: str) -> str:
    return "".join(c for c in form(text, small=True).text if c.isalnum() or c in "[]")
