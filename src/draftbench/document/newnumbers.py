"""Numbers for clauses that come between frozen ones, and for those that are only proposed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from draftbench.document.clause import Clause, ClauseId
from draftbench.document.counting import (
    numbers,
    section_names,
    series_of,
    style_of_list,
    written,
)
from draftbench.document.document import Document
from draftbench.document.drafting import drafting_label
from draftbench.document.numbering import Fixed, Number, Numbering, Published, Scheme, ways_between


class NewNumbers:
    """What is needed of ``document`` to number what is proposed in it. Where numbers are frozen,
    new ones follow the rule that holds then, else they are bis, ter and so on."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._known = numbers(document)
        self._used: dict[str, set[Number]] = {}
        self._following: dict[ClauseId, Number] = {}
        last: dict[str, ClauseId] = {}
        for clause, one in self._known.items():
            self._used.setdefault(one.series, set()).add(one.number)
            if one.series in last:
                self._following[last[one.series]] = one.number
            last[one.series] = clause
        for gone in document.numbering.fixed:
            self._used.setdefault(gone.series, set()).add(gone.number)

    def behind(self, clause: ClauseId) -> Iterator[str]:
        """The numbers of one clause after another behind a clause, as they are said without the
        part of the text: "5 bis", "5 ter". Nothing of the text has them. None where the clause has
        no number itself."""
        one = self._known.get(clause)
        if one is None:
            return
        numbering = self._document.numbering
        style = style_of_list(self._document, clause)
        used = set(self._used[one.series])
        last, after = one.number, self._following.get(clause)
        if after is None and not numbering.frozen:
            after = Number(last.place + 1)
        scheme = numbering.scheme if numbering.frozen else Scheme.BIS
        while True:
            ways = ways_between(last, after, None, scheme, max(n.place for n in used))
            last = next(number for number in ways if number not in used)
            used.add(last)
            yield written(last, style)


def arrived(document: Document, clauses: Iterable[ClauseId]) -> tuple[Published, ...]:
    """The numbers that clauses get which came into a text whose numbers are frozen, in the order
    of the text; nothing else will have them. Clauses of a series in which nothing is frozen get
    none, as they are counted."""
    numbering = document.numbering
    found: list[Published] = []
    new = [clause for clause in dict.fromkeys(clauses) if clause in document]
    for clause in sorted(new, key=document.position):
        series = series_of(document, clause)
        if numbering.of(clause, series) is not None or not numbering.highest(series):
            continue
        label = drafting_label(document[clause].label) if document[clause].label else None
        wish = label if label is not None and label.put_in else None
        if wish is not None and not wish.number:
            continue
        last, after = _neighbours(document, clause, series, numbering)
        ways = ways_between(last, after, wish, numbering.scheme, numbering.highest(series))
        number = next(way for way in ways if not numbering.takes(way, series))
        text = written(number, style_of_list(document, clause))
        section = section_names(document).get(series.partition("/")[2], "")
        one = Published(clause, series, text, number, section)
        numbering = replace(numbering, came=Fixed((*numbering.came, one)))
        found.append(one)
    return tuple(found)


def _neighbours(
    document: Document, clause: ClauseId, series: str, numbering: Numbering
) -> tuple[Number | None, Number | None]:
    """The numbers of the nearest clauses of the series with one, before a clause and behind it."""
    at = document.position(clause)

    def nearest(side: Iterable[Clause]) -> Number | None:
        known = (numbering.of(other.id, series) for other in side)
        return next((one.number for one in known if one and one.series == series), None)

    return nearest(reversed(document.clauses[:at])), nearest(document.clauses[at + 1 :])
