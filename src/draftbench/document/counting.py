"""The own number of each clause that is counted: by its place, and by what is frozen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache
from itertools import islice

from draftbench.document.clause import Clause, ClauseId, ClauseKind
from draftbench.document.document import Document
from draftbench.document.drafting import DraftingLabel, drafting_label, ordinal
from draftbench.document.numbering import (
    Fixed,
    Number,
    Numbering,
    Published,
    Row,
    Scheme,
    Sections,
    between,
    next_letters,
    ways_between,
)
from draftbench.document.numberstyles import SILENT, composed, kept, numbered, roman, style_of
from draftbench.document.optionsets import option_sets
from draftbench.document.sections import (
    counted_anew,
    printed_number,
    restarting,
    section_names,
    sections,
)

COUNTS, NUMBERS, TAKEN = "counts", "numbers", "taken"
"""Under these names a document keeps what was counted."""
_COUNTED = (ClauseKind.OPERATIVE, ClauseKind.PREAMBULAR, ClauseKind.PARAGRAPH)
_BETWEEN = "/"
_SHORT_ROMANS = frozenset(map(roman, range(1, 40)))


def counts(document: Document) -> Mapping[ClauseId, str]:
    """The numbers of paragraphs of the preamble, operative and numbered ones and of items, as they
    are said without the part of the text: "5 bis", "(a)". What is not counted has none: bullets,
    paragraphs of a report, paragraphs before the first number, and a "new OP" without a number.
    Worked out once for each document."""
    known: dict[ClauseId, str] | None = vars(document).get(COUNTS)
    if known is None:
        if document.numbering.frozen:
            known = {clause: one.text for clause, one in numbers(document).items()}
        else:
            known = {one[0]: _text(one[2], one[3], "", one[4]) for one in _counted(document)}
        vars(document)[COUNTS] = known
    return known


def numbers(document: Document) -> Mapping[ClauseId, Published]:
    """The same numbers with all that is to be known of them. Worked out once for each document."""
    known: dict[ClauseId, Published] | None = vars(document).get(NUMBERS)
    if known is None:
        known = vars(document)[NUMBERS] = _numbers(document)
    return known


def beside(document: Document) -> dict[ClauseId, DraftingLabel]:
    """The labels of the clauses that are not counted."""
    labels = {clause.id: drafting_label(clause.label) for clause in document if clause.label}
    found = {id_: label for id_, label in labels.items() if label is not None and label.put_in}
    for clause in document.numbering.counted & found.keys():
        del found[clause]
    return found


def established(document: Document) -> Numbering:
    """The numbering of a draft that begins as ``document``: what follows from the numbers that the
    text was printed with is settled, whatever becomes of the clauses that had them."""
    numbering = document.numbering
    if numbering.sections is Sections.PRINTED:
        way = Sections.RESTART if restarting(document) else Sections.THROUGH
        numbering = replace(numbering, sections=way)
    opening = next((c for c in document if c.kind is ClauseKind.PARAGRAPH), None)
    first = 0 if opening is None else printed_number(opening)
    return replace(numbering, first=first or None)


def _numbers(document: Document) -> dict[ClauseId, Published]:
    numbering = document.numbering
    found: dict[ClauseId, Published | None] = {}
    series: dict[str, list[_Counted]] = {}
    free: set[str] = set()
    for one in _counted(document):
        known = numbering.of(one[0], one[1])
        name = one[1] if known is None else known.series
        series.setdefault(name, []).append(one)
        found[one[0]] = known
        if known is None:
            free.add(name)
    names = section_names(document)
    for name in free:
        section = names.get(name.partition(_BETWEEN)[2], "")
        rows = [Row(one[0], Number(one[2], one[3]), one[5]) for one in series[name]]
        stay = {row.clause: known.number for row in rows if (known := found[row.clause])}
        made = between(rows, stay, numbering.used(name), numbering.scheme)
        for clause, _, _, _, style, _ in series[name]:
            if found[clause] is None:
                number = made[clause]
                found[clause] = Published(clause, name, written(number, style), number, section)
    return {clause: known for clause, known in found.items() if known is not None}


@lru_cache(maxsize=16384)
def _text(place: int, suffix: str, head: str, style: str) -> str:
    """A number as it is written, without the full stop of a paragraph."""
    lettered = suffix.isupper()
    if style != "1":
        own = numbered(place, style, suffix.lower() if lettered else "", head.lower())
        if lettered or not suffix:
            return own
        return f"{own[:-1]} {suffix}." if own.endswith(".") else f"{own} {suffix}"
    space = " " if suffix and not lettered and suffix[0] != "之" else ""
    return f"{head}{place}{space}{suffix}"


def written(number: Number, style: str) -> str:
    """A number in a style, as it is said without the part of the text."""
    return _text(number.place, number.suffix, number.head, style)


def style_of_list(document: Document, clause: ClauseId) -> str:
    """The style in which the clause, and all that are counted with it, are numbered."""
    own = document[clause]
    if own.kind is not ClauseKind.ITEM:
        return "1"
    return _list(document, _first_of_list(document, clause)).style


def _first_of_list(document: Document, item: ClauseId) -> Clause:
    siblings = (document[one] for one in document.children(document[item].parent))
    return next(one for one in siblings if one.kind is ClauseKind.ITEM)


def series_of(document: Document, clause: ClauseId) -> str:
    """The series that a clause is counted in; empty where it is not counted: a bullet, a paragraph
    of a report, a title."""
    own = document[clause]
    if composed(own.label) or (not own.label.strip() and clause in _silent(document)):
        return ""
    if own.kind is ClauseKind.ITEM:
        first = _first_of_list(document, clause)
        return "" if _list(document, first).kept else f"item{_BETWEEN}{own.parent}"
    if own.kind not in _COUNTED or (document.kind == "report" and own.kind is ClauseKind.PARAGRAPH):
        return ""
    section = sections(document).get(clause) if counted_anew(document) else None
    return own.kind.value + ("" if section is None else f"{_BETWEEN}{section}")


_Counted = tuple[ClauseId, str, int, str, str, DraftingLabel | None]
"""A clause with its series, place, suffix, the style of the series, and its label where that is
beside the counted ones."""


def _counted(document: Document) -> Iterator[_Counted]:
    """The clauses that have numbers, with those that follow from their places."""
    not_counted = beside(document)
    where = sections(document) if counted_anew(document) else {}
    ordinals = _ordinals(document, not_counted, where)
    lists: dict[ClauseId | None, _List] = {}
    single = not not_counted or not option_sets(document)
    used: dict[str, set[Number]] = {}
    report = document.kind == "report"
    for clause in document:
        kind = clause.kind
        label = not_counted.get(clause.id) if not_counted else None
        if (label is not None and not label.number) or composed(clause.label):
            continue
        if kind is ClauseKind.ITEM:
            found = lists.get(clause.parent)
            if found is None:
                found = lists[clause.parent] = _list(document, clause)
            if found.kept:
                continue
            if label is None:
                found.place += 1
            place, series, style = found.place, found.series, found.style
        elif kind in _COUNTED and not (report and kind is ClauseKind.PARAGRAPH):
            place, series, style = ordinals[clause.id], kind.value, "1"
            if not place and label is None:
                continue
            if where and clause.id in where:
                series = f"{series}{_BETWEEN}{where[clause.id]}"
        else:
            continue
        suffix = ""
        if label is not None:
            number = _beside(label, place, items=kind is ClauseKind.ITEM)
            if single:
                number = _free(number, used.setdefault(series, set()))
            place, suffix = number.place, number.suffix
        yield clause.id, series, place, suffix, style, label


@dataclass(slots=True)
class _List:
    """A list of items: what it is called, how it is numbered, and how many were counted."""

    series: str
    style: str
    kept: bool
    place: int = 0


def _list(document: Document, clause: Clause) -> _List:
    """The list that begins with a clause; its style is that of the first of it with a label. The
    recitals of a law ("Whereas:" and "(1)") keep the numbers that they were printed with."""
    siblings = (document[id_] for id_ in document.children(clause.parent))
    own = (one.label for one in siblings if one.kind is ClauseKind.ITEM)
    said = (label for label in own if label not in ("", SILENT))
    labels = list(islice(said, 2)) or [clause.label]
    above, level = clause.parent, clause.level
    recites = above is not None and document[above].kind is ClauseKind.PREAMBULAR
    while above is not None and document[above].kind is ClauseKind.ITEM:
        level -= any(sign.isdecimal() for sign in document[above].label)
        above = document[above].parent
    if _are_roman([label.strip("().") for label in labels]):
        level = 2
    style = style_of(labels[0], level, document.language)
    stays = kept(style) or (recites and style == "(1)")
    return _List(f"item{_BETWEEN}{clause.parent}", style, stays)


def _are_roman(numbers: Sequence[str]) -> bool:
    """Whether numbers are roman beyond doubt, as "i" alone is not."""
    return _SHORT_ROMANS.issuperset(numbers) and any(len(number) > 1 for number in numbers)


def _beside(label: DraftingLabel, last: int, *, items: bool = False) -> Number:
    """The number of a clause beside the counted ones, of which ``last`` was the last."""
    if items:
        return Number(max(last + ("pre" in label.suffixes), 1), label.suffix)
    if not last and label.number.isdigit():
        last = int(label.number)
    elif "pre" in label.suffixes:
        last += 1
    return Number(last, label.suffix)


def _free(number: Number, used: set[Number]) -> Number:
    """The number, or the next of its kind where one beside it has that already."""
    words = number.suffix.split()
    again = 1
    while number in used:
        again += 1
        if number.lettered:
            number = replace(number, suffix=next_letters(number.suffix))
        elif words[0] in ("pre", "alt") or len(words) > 1:
            number = replace(number, suffix=f"{' '.join(words)} {again}")
        else:
            number = replace(number, suffix=ordinal(again))
    used.add(number)
    return number


def _ordinals(
    document: Document,
    not_counted: Mapping[ClauseId, DraftingLabel],
    where: Mapping[ClauseId, ClauseId],
) -> dict[ClauseId, int]:
    """The number of each preambular, operative and numbered paragraph among its kind; of those
    beside the counted ones the number of the last counted; 0 before the first."""
    ordinals: dict[ClauseId, int] = {}
    counts = [0] * len(_COUNTED)
    turns, silent = _turns(document), _silent(document)
    before, highest = counts.copy(), counts.copy()
    first = document.numbering.first
    section: ClauseId | None = None
    for clause in document:
        turn = turns.get(clause.id) if turns else None
        if where and where.get(clause.id, section) != section:
            section = where.get(clause.id)
            counts = [0] * len(_COUNTED)
            first = None if first is None else 1
        if turn is _Turn.FIRST:
            before, highest = counts.copy(), counts.copy()
        elif turn is not None:
            highest = list(map(max, highest, counts))
            counts = before.copy() if turn is _Turn.AGAIN else highest.copy()
        if clause.id in silent:
            ordinals[clause.id] = 0
        elif clause.kind in _COUNTED:
            at = _COUNTED.index(clause.kind)
            if clause.id not in not_counted and not composed(clause.label):
                counts[at] = counts[at] + 1 if counts[at] else _first(clause, first)
            ordinals[clause.id] = counts[at]
    return ordinals


def silenced(document: Document) -> Document:
    """A text as it was read, where each paragraph that was printed without a number among numbered
    ones of its kind bears the label of those that have none. As many as the numbers printed around
    them leave out have only lost theirs."""
    silent: set[ClauseId] = set()
    for kind in (ClauseKind.OPERATIVE, ClauseKind.PARAGRAPH):
        if document.kind == "report" and kind is ClauseKind.PARAGRAPH:
            continue  # has the printed numbers
        last, waiting = 0, list[ClauseId]()
        for clause in document:
            number = printed_number(clause)
            if clause.kind is not kind or (clause.label and not number):
                continue
            if not number:
                waiting.append(clause.id)
                continue
            opening = kind is ClauseKind.PARAGRAPH and not last
            if not opening and len(waiting) != number - 1 - (last if number > last else 0):
                silent.update(waiting)
            last, waiting = number, []
        if last:
            silent.update(waiting)
    if not silent:
        return document
    marked = (replace(c, label=SILENT) if c.id in silent else c for c in document)
    return document.with_clauses(tuple(marked))


def _silent(document: Document) -> set[ClauseId]:
    """The paragraphs whose source has no number for them, and what came since among these alone."""
    found: set[ClauseId] = set()
    among: list[ClauseId] | None = None
    for clause in document:
        if clause.kind is ClauseKind.HEADING:
            found.update(among or ())
            among = None
        elif clause.kind is ClauseKind.OPERATIVE or clause.kind is ClauseKind.PARAGRAPH:
            came = clause.id in document.numbering.counted
            if clause.label == SILENT and not came:
                found.update((clause.id, *(among or ())))
                among = []
            elif among is not None and (came or not clause.label):
                among.append(clause.id)
            else:
                among = None
    found.update(among or ())
    return found


def _first(clause: Clause, known: int | None) -> int:
    """The number of the first of its kind: a paragraph of a text has the printed one."""
    if clause.kind is not ClauseKind.PARAGRAPH:
        return 1
    return known or printed_number(clause)


class _Turn(Enum):
    """What a clause is to counting over a set of options."""

    FIRST = 1
    AGAIN = 2
    BEHIND = 3


def _turns(document: Document) -> dict[ClauseId, _Turn]:
    """The clauses where an option begins that is counted anew, and those behind its set."""
    turns: dict[ClauseId, _Turn] = {}
    if document.kind == "report":
        return turns
    for one in option_sets(document):
        firsts = [_first_number(document, option.clauses) for option in one.options]
        start = firsts[0]
        if any(number not in (None, start) for number in firsts[1:]):
            continue
        end = document.position(one.options[-1].clauses[-1]) + 1
        if end < len(document):
            turns[document.clauses[end].id] = _Turn.BEHIND
        turns[one.options[0].clauses[0]] = _Turn.FIRST
        turns.update((option.clauses[0], _Turn.AGAIN) for option in one.options[1:])
    return turns


def _first_number(document: Document, ids: Sequence[ClauseId]) -> str | None:
    """The digits of the first number printed in an option; None where there is none."""
    for id_ in ids:
        clause = document[id_]
        if clause.kind in _COUNTED and clause.parent is None:
            return "".join(c for c in clause.label if c.isdigit()) or None
    return None


# Numbers for clauses that come between frozen ones, and for those that are only proposed.


Taken = tuple[Mapping[str, set[Number]], Mapping[ClauseId, Number]]


def _taken(document: Document, known: Mapping[ClauseId, Published]) -> Taken:
    """The numbers that each series has, and that which follows on that of a clause."""
    used: dict[str, set[Number]] = {}
    following: dict[ClauseId, Number] = {}
    last: dict[str, ClauseId] = {}
    for clause, one in known.items():
        used.setdefault(one.series, set()).add(one.number)
        if one.series in last:
            following[last[one.series]] = one.number
        last[one.series] = clause
    for gone in document.numbering.fixed:
        used.setdefault(gone.series, set()).add(gone.number)
    return used, following


class NewNumbers:
    """What is needed of ``document`` to number what is proposed in it. Where numbers are frozen,
    new ones follow the rule that holds then, else they are bis, ter and so on."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._known = numbers(document)
        if TAKEN not in vars(document):
            vars(document)[TAKEN] = _taken(document, self._known)
        self._used, self._following = vars(document)[TAKEN]
        self._places: dict[str, int] = {}

    def behind(self, clause: ClauseId) -> Iterator[str]:
        """The numbers of one clause after another behind a clause, as they are said without the
        part of the text: "5 bis", "5 ter". Nothing of the text has them. None where the clause has
        no number itself."""
        one = self._known.get(clause)
        if one is None:
            return
        numbering = self._document.numbering
        style = style_of_list(self._document, clause)
        used, new = self._used[one.series], set[Number]()
        highest = self._highest(one.series)
        last, after = one.number, self._following.get(clause)
        if after is None and not numbering.frozen:
            after = Number(last.place + 1)
        scheme = numbering.scheme if numbering.frozen else Scheme.BIS
        while True:
            ways = ways_between(last, after, None, scheme, highest)
            last = next(number for number in ways if number not in used and number not in new)
            new.add(last)
            highest = max(highest, last.place)
            yield written(last, style)

    def _highest(self, series: str) -> int:
        """The highest place of a series; looked for once."""
        if series not in self._places:
            self._places[series] = max(number.place for number in self._used[series])
        return self._places[series]


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
