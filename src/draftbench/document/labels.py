"""Numbers as people read and say them, computed from where a clause stands.

``printed_labels`` gives what stands before a clause on the page ("3.", "(b)"), ``spoken_labels``
what delegates say ("OP 3 (b)", "PP 5"). Rules of numbering: domain knowledge of the Editorial
Manual (operative paragraphs arabic and consecutive through sections; sub-paragraphs (a), (i), a.,
i.; preambular paragraphs unnumbered, unless the first is printed as "PP1"; a single operative
paragraph unnumbered). Paragraphs beside
those that are counted ("7 bis", "7 alt", "7 pre") keep their suffix behind the number of the last
counted one, before "pre" of the next. Options that are whole paragraphs count anew from where the
first of them began, where their numbers say so or they have none. Where the sections of a text
count anew, or its numbers are frozen, ``Document.numbering`` says so
(:mod:`draftbench.document.numbering`, counted in :mod:`draftbench.document.counting`).
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from types import MappingProxyType
from typing import Any, NamedTuple

from draftbench.document.clause import Clause, ClauseId, ClauseKind
from draftbench.document.counting import COUNTS, NUMBERS, TAKEN, beside, counts, numbers
from draftbench.document.document import Document
from draftbench.document.numbering import Published
from draftbench.document.numberstyles import SILENT, kept
from draftbench.document.optionsets import KEPT_SETS, begins_option, option_sets
from draftbench.document.sections import sectioned, within_section

_PRINTED, _SPOKEN = "printed labels", "spoken labels"
_PREAMBULAR, _OPERATIVE = ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE
_OF_ITEM = re.compile(r"[(（]?([^()（）.\s]+)[)）.]*(.*)")
_FIRST_PREAMBULAR = re.compile(r"(PP\s?)1(\D?)")
_NUMBERED = (_OPERATIVE, ClauseKind.PARAGRAPH)


def printed_labels(document: Document) -> dict[ClauseId, str]:
    """The number before each clause as a clean text prints it; empty where there is none.

    Operative paragraphs count from 1 through all sections. Numbered paragraphs count on from the
    first printed number; those of a report keep theirs, since parts of a report are read as texts
    of their own and leave gaps. Items follow the style that their list had in the source ("1.",
    "(a)"), else the style of their level and language; bullets and headings keep the label they
    were printed with. Worked out once for each document.
    """
    known: dict[ClauseId, str] | None = vars(document).get(_PRINTED)
    if known is None:
        known = vars(document)[_PRINTED] = _printed_labels(document)
    return known.copy()


def _printed_labels(document: Document) -> dict[ClauseId, str]:
    labels: dict[ClauseId, str] = {}
    found = counts(document)
    alone, lead = _alone(document), _lead(document)
    silent = _came_unnumbered(document)
    end = _end_of_numbers(document)
    styles: dict[ClauseId | None, str] = {}
    for clause in document:
        known = found.get(clause.id)
        if clause.kind is ClauseKind.ITEM:
            if known is None:
                style = styles.setdefault(clause.parent, clause.label)
                known = clause.label or (style if kept(style) else "")
            labels[clause.id] = "" if known == SILENT else known
        elif known is None:
            labels[clause.id] = "" if clause.label == SILENT else clause.label
        elif clause.id in silent:
            labels[clause.id] = ""
        elif clause.kind is _PREAMBULAR:
            labels[clause.id] = clause.label if lead is None else f"{lead[0]}{known}{lead[1]}"
        elif alone and clause.kind is _OPERATIVE and known.isdecimal():
            labels[clause.id] = ""
        else:
            labels[clause.id] = f"{known}{end}"
    return labels


def as_printed(document: Document) -> Document:
    """The text with the numbers of its file as they stand there: none where that has none, and
    "a." or "5." behind "36." stay so. A "1." behind another one is counted, as Markdown does."""
    counted = printed_labels(document)
    printed: dict[ClauseId, str] = {}
    last: dict[tuple[ClauseKind, ClauseId | None], str] = {}
    for clause in document:
        label, series = clause.label, (clause.kind, clause.parent)
        again = last.get(series) == label and label in ("1.", "1)")
        last[series] = label
        printed[clause.id] = counted[clause.id] if again else "" if label == SILENT else label
    made = document.with_clauses(document.clauses)
    vars(made)[_PRINTED] = printed
    return made


def numbered_as(base: Document, document: Document) -> Document:
    """The text without numbers before the kinds of paragraphs that ``base`` prints without any."""
    numbered = {clause.kind for clause in base if clause.label}
    silent = set(_NUMBERED) - numbered
    if not silent:
        return document
    printed = printed_labels(document)
    printed |= {clause.id: "" for clause in document if clause.kind in silent}
    made = document.with_clauses(document.clauses)
    vars(made)[_PRINTED] = printed
    return made


def _lead(document: Document) -> tuple[str, str] | None:
    """What stands before and behind the number of a preambular paragraph in a text that prints
    them ("PP1."); None in others, which is the rule."""
    first = next((clause.label for clause in document if clause.kind is _PREAMBULAR), "")
    found = _FIRST_PREAMBULAR.fullmatch(first)
    return None if found is None else (found[1], found[2])


def _came_unnumbered(document: Document) -> set[ClauseId]:
    """The preambular paragraphs that came with a number ("9 bis"), where no other one has any: that
    only says where they come."""
    preamble = {clause.id: clause.label for clause in document if clause.kind is _PREAMBULAR}
    came = preamble.keys() & document.numbering.counted
    return set() if any(preamble[clause] for clause in preamble.keys() - came) else came


def _alone(document: Document) -> bool:
    """Whether there is but one operative paragraph, and none was published beside it."""
    fixed = document.numbering.fixed
    if sum([one.series.startswith(_OPERATIVE.value) for one in fixed]) > 1:
        return False
    return sum([clause.kind is _OPERATIVE for clause in document]) == 1


def _end_of_numbers(document: Document) -> str:
    """What stands behind the number of a paragraph: a full stop, and in Arabic " -", where the
    text does not have it otherwise ("1 - " and "1." both occur there)."""
    if document.language != "ar":
        return "."
    labels = (clause.label for clause in document if clause.kind in _NUMBERED)
    first = next((label for label in labels if label[:1].isdecimal()), "")
    return "." if first.endswith(".") else " -"


class _Spoken(NamedTuple):
    """The labels of the document of that ``id``, and what others derived from them alone."""

    of: int
    labels: Mapping[ClauseId, str]
    derived: dict[Hashable, Any]


def spoken_labels(document: Document) -> Mapping[ClauseId, str]:
    """What delegates call each clause; empty for titles, organ lines and headings. Of a paragraph
    in an option the option is said too: "OP 2 option 1". Worked out once for each document."""
    return _spoken(document).labels


def derived_from_labels(document: Document) -> dict[Hashable, Any]:
    """Where to keep what follows from the spoken labels alone, by a key of one's own: texts that
    differ in words only share it (:func:`hand_labels_on`), and it ends with them."""
    return _spoken(document).derived


def _spoken(document: Document) -> _Spoken:
    return _kept_spoken(document) or _keep_spoken(document, _spoken_labels(document))


def _kept_spoken(document: Document) -> _Spoken | None:
    """The labels that were worked out for this document, and not for one that it was copied from:
    a watched text notes what is read of it."""
    kept: _Spoken | None = vars(document).get(_SPOKEN)
    return kept if kept is not None and kept.of == id(document) else None


def _keep_spoken(document: Document, labels: dict[ClauseId, str]) -> _Spoken:
    kept = vars(document)[_SPOKEN] = _Spoken(id(document), MappingProxyType(labels), {})
    return kept


def hand_labels_on(former: Document, document: Document, changed: Iterable[Clause]) -> None:
    """Lets ``document``, which differs from ``former`` in the words of the clauses ``changed``
    alone, have what is known of the numbers of that; not where options could count them anew."""
    if vars(former).get(KEPT_SETS) != () or former.numbering is not document.numbering:
        return
    for clause in changed:
        if begins_option(clause.text.text) or begins_option(former[clause.id].text.text):
            return
    for known in (KEPT_SETS, _PRINTED, COUNTS, NUMBERS, TAKEN):
        if known in vars(former):
            vars(document)[known] = vars(former)[known]
    spoken = _kept_spoken(former)
    if spoken is not None:
        vars(document)[_SPOKEN] = spoken._replace(of=id(document))


def keep_labels(document: Document, parts: Iterable[Document]) -> None:
    """Lets ``document``, which holds the clauses of several texts, number them as those do."""
    printed: dict[ClauseId, str] = {}
    spoken: dict[ClauseId, str] = {}
    counted: dict[ClauseId, str] = {}
    published: dict[ClauseId, Published] = {}
    for part in parts:
        printed |= printed_labels(part)
        spoken |= spoken_labels(part)
        counted |= counts(part)
        published |= numbers(part)
    vars(document).update({_PRINTED: printed, COUNTS: counted, NUMBERS: published})
    _keep_spoken(document, spoken)


def _spoken_labels(document: Document) -> dict[ClauseId, str]:
    printed = printed_labels(document)
    found = counts(document)
    new = beside(document)
    spoken: dict[ClauseId, str] = {}
    within = {
        id_: f" option {option.number}"
        for one in option_sets(document)
        for option in one.options
        for id_ in option.clauses
    }
    sections = sectioned(document)
    for clause in document:
        option = within.get(clause.id, "") if within else ""
        known = found.get(clause.id)
        section = ""
        if sections and known is not None:
            section = numbers(document)[clause.id].section
        label = new.get(clause.id) if new else None
        if label is not None and not label.number and known is None:
            spoken[clause.id] = f"new {label.kind}"
        elif known is not None and (clause.kind is _OPERATIVE or clause.kind is _PREAMBULAR):
            part = "OP" if clause.kind is _OPERATIVE else "PP"
            spoken[clause.id] = f"{section}{part} {known}{option}"
        elif clause.kind is ClauseKind.PARAGRAPH:
            said = printed[clause.id].rstrip(" .-")
            spoken[clause.id] = f"{within_section(section, said)}{option}" if said else ""
        elif clause.kind is ClauseKind.ITEM and clause.parent is not None:
            own = _spoken_item(document, clause, printed[clause.id])
            spoken[clause.id] = f"{spoken.get(clause.parent, '')} {own}".strip()
        else:
            spoken[clause.id] = ""
    return spoken


def _spoken_item(document: Document, clause: Clause, printed: str) -> str:
    if not any(char.isalnum() for char in printed):
        called = "bullet" if printed else "subparagraph"
        return f"{called} {document.children(clause.parent).index(clause.id) + 1}"
    return _in_brackets(printed)


@lru_cache(maxsize=4096)
def _in_brackets(printed: str) -> str:
    found = _OF_ITEM.fullmatch(printed)
    return printed if found is None else f"({found[1]}){found[2]}"


# Several texts of one file as one, each with its own numbers.

Places = Mapping[ClauseId, int]
"""Where the clauses of a file stand among each other: from 0, through all its texts."""

NOWHERE: Places = MappingProxyType({})
"""Of texts of which nothing is known but that they stand one after the other."""


def joined(texts: Sequence[Document], places: Places = NOWHERE) -> Document:
    """One or more texts under the name of the first: in the order that ``places`` give their
    clauses (of all or of none), else one after the other. Each counts its own paragraphs, as it
    does alone; what is made from it afterwards counts through. Raises ValueError where two have a
    clause id in common."""
    if len(texts) == 1:
        return texts[0]
    clauses = [clause for text in texts for clause in text]
    if places:
        clauses.sort(key=lambda clause: places[clause.id])
    made = replace(texts[0], clauses=tuple(clauses))
    keep_labels(made, texts)
    return made


def detach(clauses: Sequence[Clause]) -> tuple[tuple[Clause, ...], tuple[ClauseId, ...]]:
    """The clauses, in their order, where each stands directly behind its parent or behind what
    hangs on it; and the ids of those that did not and now hang on nothing. Takes time linear in
    their number."""
    made: list[Clause] = []
    apart: list[ClauseId] = []
    above: list[ClauseId] = []
    open_now: set[ClauseId] = set()
    for clause in clauses:
        parent = clause.parent if clause.parent in open_now else None
        if parent != clause.parent:
            apart.append(clause.id)
        while above and above[-1] != parent:
            open_now.discard(above.pop())
        above.append(clause.id)
        open_now.add(clause.id)
        made.append(clause if parent == clause.parent else replace(clause, parent=parent))
    return tuple(made), tuple(apart)
