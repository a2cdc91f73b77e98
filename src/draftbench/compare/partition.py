"""In which order the parts of a clause that was split stand in it; the other way round, merged
clauses in the one that they became."""

from __future__ import annotations

from collections.abc import Sequence

from draftbench.compare.differences import difference
from draftbench.compare.marks import kept
from draftbench.compare.options import DEFAULT
from draftbench.compare.textdiff import TextDiff
from draftbench.document import Clause


def in_order_of(whole: Clause, parts: Sequence[Clause], between: str) -> tuple[Clause, ...]:
    """``parts`` in the order that their words have in ``whole``, where more of it is kept so than
    in their own order; else as they are.

    A part that was rewritten (of which less than :attr:`Options.rewritten` is kept) stays behind
    the part before it. ``between`` is what joins the texts of parts.
    """
    text = whole.text.plain
    places: list[float] = []
    for part in parts:
        place = _place(difference(text, part.text.plain))
        places.append(place if place is not None else places[-1] if places else 0.0)
    if places == sorted(places):
        return tuple(parts)
    ordered = tuple(parts[at] for at in sorted(range(len(parts)), key=places.__getitem__))
    own, other = (
        difference(text, between.join(part.text.plain for part in order))
        for order in (parts, ordered)
    )
    return ordered if other.similarity > own.similarity else tuple(parts)


def _place(found: TextDiff) -> float | None:
    """The middle of what the left text keeps of the right one; None where that is too little."""
    runs = [(start, end) for start, end, _ in kept(found)]
    total = sum(end - start for start, end in runs)
    if not total or total < DEFAULT.rewritten * len(found.right):
        return None
    return sum((start + end) / 2 * (end - start) for start, end in runs) / total
