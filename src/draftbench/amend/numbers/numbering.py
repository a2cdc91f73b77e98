"""Freezing the numbers of a draft, letting them follow the text again, and numbering it anew.

Each function gives another :class:`~draftbench.document.numbering.Numbering` of a draft; no word
of the text changes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from draftbench.amend.changesets.changes import Change, Insertion, Relocation, Split
from draftbench.amend.proceedings.numbers import NewName
from draftbench.document import ClauseId, ClauseKind, Document, spoken_labels
from draftbench.document.counting import beside, established, numbers, written
from draftbench.document.drafting import drafting_label
from draftbench.document.newnumbers import arrived
from draftbench.document.numbering import Fixed, Number, Numbering, Published, Scheme


def published(draft: Document) -> Fixed:
    """The numbers of all clauses as they are now, and those that stay empty, as they are to be
    frozen."""
    now = numbers(draft)
    former = draft.numbering.fixed
    return Fixed((*now.values(), *(one for one in former if now.get(one.clause) != one)))


def as_printed(draft: Document) -> Fixed:
    """The numbers of paragraphs as the text was printed with them, gaps and "5 bis" too, as they
    are to be frozen; items are counted. A paragraph that has none is not there, nor the second
    with one number."""
    now = numbers(draft)
    used: dict[str, set[Number]] = {}
    found: list[Published] = []
    for clause in draft:
        one = now.get(clause.id)
        if one is None:
            continue
        label = drafting_label(clause.label) if clause.label else None
        if clause.kind is ClauseKind.OPERATIVE or clause.kind is ClauseKind.PARAGRAPH:
            if label is None or not label.number.isdigit():
                continue
            number = Number(int(label.number), label.suffix)
            one = replace(one, number=number, text=written(number, "1"))
        if one.number not in used.setdefault(one.series, set()):
            used[one.series].add(one.number)
            found.append(one)
    return Fixed(found)


def frozen(draft: Document, fixed: Fixed, scheme: Scheme) -> Numbering:
    """The numbering where these numbers are frozen; clauses that have none of them come between."""
    numbering = replace(draft.numbering, published=fixed, scheme=scheme, came=Fixed())
    known = {one.clause for one in fixed}
    others = [clause.id for clause in draft if clause.id not in known]
    came = arrived(draft.with_numbering(numbering), others) if others else ()
    return replace(numbering, came=Fixed(came)) if came else numbering


def thawed(draft: Document) -> Numbering:
    """The numbering where numbers follow the text again."""
    return replace(draft.numbering, published=None, came=Fixed())


def renumbered(draft: Document) -> Numbering:
    """The numbering where everything is counted through: nothing is bis, ter or 5A any more, and no
    number is empty. Another version of a paragraph stays one ("5 alt") while it stands directly
    behind that paragraph. Where numbers are frozen, the new ones are."""
    now = numbers(draft)
    last: dict[str, Number] = {}
    counted = set[ClauseId](draft.numbering.counted)
    labels = beside(draft)
    for clause in draft:
        number, label = now.get(clause.id), labels.get(clause.id)
        if label is not None and number is not None and label.alternative:
            stays = last.get(number.series) == Number(number.number.place)
        else:
            stays = label is None
        if not stays:
            counted.add(clause.id)
        if number is not None and (label is None or not stays):
            last[number.series] = number.number
    new = replace(thawed(draft), counted=frozenset(counted))
    if not draft.numbering.frozen:
        return new
    return replace(new, published=Fixed(numbers(draft.with_numbering(new)).values()))


def laid_under(base: Document, former: Numbering) -> Document:
    """The draft that begins as a new base text. Where numbers were frozen, those of the new text
    are: that is what people have before them."""
    draft = replace(base, name="draft")
    numbering = replace(established(draft), scheme=former.scheme)
    if former.frozen:
        numbering = replace(numbering, published=Fixed(numbers(base).values()))
    return draft.with_numbering(numbering)


def new_names(draft: Document, numbering: Numbering) -> tuple[NewName, ...]:
    """The clauses that another numbering would call otherwise, in order."""
    before, after = spoken_labels(draft), spoken_labels(draft.with_numbering(numbering))
    return tuple(
        NewName(clause.id, before[clause.id], after[clause.id])
        for clause in draft
        if before[clause.id] != after[clause.id]
    )


def came(draft: Document) -> dict[ClauseId, str]:
    """The clauses with a number that came since numbers were frozen, with what they are called."""
    if not draft.numbering.frozen:
        return {}
    fixed = {one.clause: one for one in draft.numbering.published or ()}
    spoken = spoken_labels(draft)
    new = [c for c, one in numbers(draft).items() if fixed.get(c) != one]
    return {c: spoken[c] for c in sorted(new, key=draft.position)}


def gone(draft: Document) -> dict[ClauseId, str]:
    """The numbers that stay empty, by the clauses that had them: "OP 5", "OP 3 (b)"."""
    if not draft.numbering.frozen:
        return {}
    now = numbers(draft)
    lost = [one for one in draft.numbering.fixed if now.get(one.clause) != one]
    return {one.clause: _said(draft, one) for one in lost}


def _said(draft: Document, one: Published) -> str:
    kind, _, within = one.series.partition("/")
    if kind == "item":
        above = spoken_labels(draft).get(ClauseId(within), "")
        if not above:
            parent = next((p for p in draft.numbering.fixed if p.clause == within), None)
            above = "" if parent is None else _said(draft, parent)
        return f"{above} {one.text}".strip()
    part = {"operative": "OP ", "preambular": "PP "}.get(kind, "")
    return f"{one.section}{part}{one.text}"


def with_arrivals(draft: Document, changes: Sequence[Change]) -> Document:
    """The draft after ``changes`` were made to it: where numbers are frozen, what came with them
    has a number that stays."""
    if not draft.numbering.frozen:
        return draft
    came: list[ClauseId] = []
    for change in changes:
        if isinstance(change, Insertion):
            came += [clause.id for clause in change.clauses]
        elif isinstance(change, Split):
            came.append(change.new)
        elif isinstance(change, Relocation) and change.clause in draft:
            came.append(change.clause)
    new = arrived(draft, came) if came else ()
    if not new:
        return draft
    numbering = replace(draft.numbering, came=Fixed((*draft.numbering.came, *new)))
    return draft.with_numbering(numbering)
