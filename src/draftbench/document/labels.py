"""Numbers as people read and say them, computed from where a clause stands.

``printed_labels`` gives what stands before a clause on the page ("3.", "(b)"), ``spoken_labels``
what delegates say ("OP 3 (b)", "PP 5"). Rules of numbering: domain knowledge of the Editorial
Manual (operative paragraphs arabic and consecutive through sections; sub-paragraphs (a), (i), a.,
i.; preambular paragraphs unnumbered; a single operative paragraph unnumbered). Paragraphs beside
those that are counted ("7 bis", "7 alt", "7 pre") keep their suffix behind the number of the last
counted one, before "pre" of the next. Options that are whole paragraphs count anew from where the
first of them began, where their numbers say so or they have none.
"""

from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from functools import lru_cache, partial
from types import MappingProxyType
from weakref import ref

from draftbench.document.clause import Clause, ClauseId, ClauseKind
from draftbench.document.document import Document
from draftbench.document.drafting import DraftingLabel, drafting_label
from draftbench.document.optionsets import KEPT_SETS, begins_option, option_sets

_PRINTED = "printed labels"
_COUNTS = "ordinals"
_PREAMBULAR, _OPERATIVE = ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE
_NUMBERED = (_OPERATIVE, ClauseKind.PARAGRAPH)
_COUNTED = (_OPERATIVE, _PREAMBULAR, ClauseKind.PARAGRAPH)


def printed_labels(document: Document) -> dict[ClauseId, str]:
    """The number before each clause as a clean text prints it; empty where there is none.

    Operative paragraphs count from 1 through all sections. Numbered paragraphs count on from the
    first printed number; those of a report keep theirs, since parts of a report are read as texts
    of their own and leave gaps. Items follow the style that their list had in the source ("1.",
    "(a)"), else the style of their level; bullets, numbers of other scripts and headings keep the
    label they were printed with. Worked out once for each document.
    """
    known: dict[ClauseId, str] | None = vars(document).get(_PRINTED)
    if known is None:
        known = vars(document)[_PRINTED] = _printed_labels(document)
    return known.copy()


def _printed_labels(document: Document) -> dict[ClauseId, str]:
    labels: dict[ClauseId, str] = {}
    operative = sum([1 for clause in document if clause.kind is _OPERATIVE])
    beside = _beside(document)
    ordinals = _ordinals(document, beside)
    places: dict[ClauseId | None, int] = {}
    styles: dict[ClauseId | None, str] = {}
    end = _end_of_numbers(document)
    for clause in document:
        label = beside.get(clause.id) if beside else None
        if label is not None and not label.number:
            labels[clause.id] = clause.label
        elif clause.kind is _OPERATIVE:
            last = ordinals[clause.id]
            number = last if label is None else _number_beside(label, last)
            labels[clause.id] = f"{number}{end}" if label is not None or operative > 1 else ""
        elif clause.kind is ClauseKind.PARAGRAPH and document.kind == "report":
            labels[clause.id] = clause.label
        elif clause.kind is ClauseKind.PARAGRAPH and label is not None:
            labels[clause.id] = f"{_number_beside(label, ordinals[clause.id])}{end}"
        elif clause.kind is ClauseKind.PARAGRAPH:
            number = ordinals[clause.id]
            labels[clause.id] = f"{number}{end}" if number else clause.label
        elif clause.kind is ClauseKind.ITEM and label is not None:
            counted = places.get(clause.parent, 0) + ("pre" in label.suffixes)
            style = styles.setdefault(clause.parent, _style(clause))
            labels[clause.id] = f"{_number(max(counted, 1), style)} {label.suffix}"
        elif clause.kind is ClauseKind.ITEM:
            place = places.get(clause.parent, 0) + 1
            places[clause.parent] = place
            style = styles.setdefault(clause.parent, _style(clause))
            labels[clause.id] = clause.label or style if _kept(style) else _number(place, style)
        else:
            labels[clause.id] = clause.label
    return labels


def _end_of_numbers(document: Document) -> str:
    """What stands behind the number of a paragraph: a full stop, and in Arabic " -", where the
    text does not have it otherwise ("1 - " and "1." both occur there)."""
    if document.language != "ar":
        return "."
    labels = (clause.label for clause in document if clause.kind in _NUMBERED)
    first = next((label for label in labels if label[:1].isdecimal()), "")
    return "." if first.endswith(".") else " -"


def spoken_labels(document: Document) -> Mapping[ClauseId, str]:
    """What delegates call each clause; empty for titles, organ lines and headings. Of a paragraph
    in an option the option is said too: "OP 2 option 1". Worked out once for each document."""
    known = _spoken.get(id(document))
    if known is not None and known[0]() is document:
        return known[1]
    labels = MappingProxyType(_spoken_labels(document))
    _spoken[id(document)] = ref(document, partial(_forget, id(document))), labels
    return labels


def hand_labels_on(former: Document, document: Document, changed: Iterable[Clause]) -> None:
    """Lets ``document``, which differs from ``former`` in the words of the clauses ``changed``
    alone, have what is known of the numbers of that; not where options could count them anew."""
    if vars(former).get(KEPT_SETS) != ():
        return
    for clause in changed:
        if begins_option(clause.text.text) or begins_option(former[clause.id].text.text):
            return
    for known in (KEPT_SETS, _PRINTED, _COUNTS):
        if known in vars(former):
            vars(document)[known] = vars(former)[known]
    spoken = _spoken.get(id(former))
    if spoken is not None and spoken[0]() is former:
        _spoken[id(document)] = ref(document, partial(_forget, id(document))), spoken[1]


_spoken: dict[int, tuple[ref[Document], Mapping[ClauseId, str]]] = {}
"""The labels of the documents that are in use, by their identity."""


def _forget(key: int, gone: ref[Document]) -> None:
    if _spoken.get(key, (None,))[0] is gone:
        del _spoken[key]


def _spoken_labels(document: Document) -> dict[ClauseId, str]:
    printed = printed_labels(document)
    spoken: dict[ClauseId, str] = {}
    beside = _beside(document)
    ordinals = _ordinals(document, beside)
    within = {
        id_: f" option {option.number}"
        for one in option_sets(document)
        for option in one.options
        for id_ in option.clauses
    }
    for clause in document:
        option = within.get(clause.id, "") if within else ""
        label = beside.get(clause.id) if beside else None
        if label is not None and not label.number:
            spoken[clause.id] = f"new {label.kind}"
        elif clause.kind is _OPERATIVE or clause.kind is _PREAMBULAR:
            last = ordinals[clause.id]
            number = last if label is None else _number_beside(label, last)
            part = "OP" if clause.kind is _OPERATIVE else "PP"
            spoken[clause.id] = f"{part} {number}{option}"
        elif clause.kind is ClauseKind.PARAGRAPH:
            said = printed[clause.id].rstrip(" .-")
            spoken[clause.id] = f"{said}{option}" if said else ""
        elif clause.kind is ClauseKind.ITEM and clause.parent is not None:
            own = _spoken_item(document, clause, printed[clause.id])
            spoken[clause.id] = f"{spoken.get(clause.parent, '')} {own}".strip()
        else:
            spoken[clause.id] = ""
    return spoken


def _spoken_item(document: Document, clause: Clause, printed: str) -> str:
    if not any(char.isalnum() for char in printed):
        return f"bullet {document.children(clause.parent).index(clause.id) + 1}"
    return printed if printed[:1] == "(" else f"({printed.rstrip('.)')})"


def _beside(document: Document) -> dict[ClauseId, DraftingLabel]:
    """The labels of the clauses that are not counted."""
    labels = {clause.id: drafting_label(clause.label) for clause in document if clause.label}
    return {id_: label for id_, label in labels.items() if label is not None and label.put_in}


def _number_beside(label: DraftingLabel, last: int) -> str:
    """The number of a paragraph beside the counted ones, of which ``last`` was the last."""
    if not last and label.number.isdigit():
        last = int(label.number)
    elif "pre" in label.suffixes:
        last += 1
    return f"{last} {label.suffix}"


def _ordinals(document: Document, beside: Mapping[ClauseId, DraftingLabel]) -> dict[ClauseId, int]:
    """The number of each preambular, operative and numbered paragraph among its kind; of those
    beside the counted ones the number of the last counted; 0 before the first. Worked out once
    for each document."""
    known: dict[ClauseId, int] | None = vars(document).get(_COUNTS)
    if known is None:
        known = vars(document)[_COUNTS] = _counted(document, beside)
    return known


def _counted(document: Document, beside: Mapping[ClauseId, DraftingLabel]) -> dict[ClauseId, int]:
    ordinals: dict[ClauseId, int] = {}
    counts = [0] * len(_COUNTED)
    turns = _turns(document)
    before, highest = counts.copy(), counts.copy()
    for clause in document:
        turn = turns.get(clause.id) if turns else None
        if turn is _Turn.FIRST:
            before, highest = counts.copy(), counts.copy()
        elif turn is not None:
            highest = list(map(max, highest, counts))
            counts = before.copy() if turn is _Turn.AGAIN else highest.copy()
        if clause.kind in _COUNTED:
            at = _COUNTED.index(clause.kind)
            if clause.id not in beside:
                counts[at] = counts[at] + 1 if counts[at] else _first(clause)
            ordinals[clause.id] = counts[at]
    return ordinals


def _first(clause: Clause) -> int:
    """The number of the first of its kind: a paragraph of a text has the printed one."""
    if clause.kind is not ClauseKind.PARAGRAPH:
        return 1
    digits = "".join(c for c in clause.label if c.isdigit())
    return int(digits) if digits else 0


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


def _style(clause: Clause) -> str:
    return _style_of(clause.label, clause.level)


@lru_cache(maxsize=4096)
def _style_of(label: str, level: int) -> str:
    label = label.strip()
    if _kept(label):
        return label
    if label[:1].isdigit():
        return "1."
    if label.startswith("(") and label.endswith(")"):
        return "(i)" if level == 2 else "(a)"
    if label.endswith(")"):
        return "i)" if level == 2 else "a)"
    return {1: "(a)", 2: "(i)", 3: "a."}.get(level, "i.")


@lru_cache(maxsize=4096)
def _kept(label: str) -> bool:
    """Whether a label is printed as it came: a bullet, or a number of another script."""
    return bool(label) and not any(char.isascii() and char.isalnum() for char in label)


@lru_cache(maxsize=4096)
def _number(place: int, style: str) -> str:
    for sign, written in (("1", str), ("i", _roman), ("a", _letters)):
        if sign in style:
            return style.replace(sign, written(place))
    return style


def _letters(place: int) -> str:
    text = ""
    while place > 0:
        place, rest = divmod(place - 1, 26)
        text = chr(ord("a") + rest) + text
    return text


def _roman(place: int) -> str:
    text = ""
    for value, sign in (
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ):
        while place >= value:
            text += sign
            place -= value
    return text
