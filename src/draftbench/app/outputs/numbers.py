"""The table of numbers: what each paragraph was called in the base and is called in the draft."""

from __future__ import annotations

from draftbench.amend.negotiation import Negotiation
from draftbench.amend.renumbering import Fate, Renumbering, renumberings
from draftbench.app.outputs.phrases import called, excerpt
from draftbench.document import ClauseId
from draftbench.formats.table.table import Column, Row, Table, Tone, cell

NONE = "–"
_TONES = {Fate.NEW: Tone.AD_REF, Fate.DELETED: Tone.GONE, Fate.JOINED: Tone.GONE}


def number_table(state: Negotiation) -> Table:
    """Every paragraph that has a number in the base or the draft, and all that came or went."""
    found = [one for one in renumberings(state) if one.old or one.new or _came_or_went(one)]
    rows = tuple(_row(state, one) for one in found)
    counts = {fate: sum(one.fate is fate for one in found) for fate in Fate}
    told = ", ".join(f"{number} {fate.value}" for fate, number in counts.items() if number)
    return Table(
        "Old and new numbers",
        (
            Column("Old number", 0.9),
            Column("New number", 0.9),
            Column("What happened", 1.6),
            Column("By", 1.6),
            Column("First words", 3.0),
        ),
        rows,
        (f"{len(found)} paragraphs: {told}.",),
        landscape=False,
    )


def _came_or_went(one: Renumbering) -> bool:
    return one.fate not in (Fate.SAME, Fate.RENUMBERED)


def _row(state: Negotiation, one: Renumbering) -> Row:
    by = ""
    if one.stamp is not None and _came_or_went(one):
        by = one.stamp.author + (f" ({one.stamp.amendment})" if one.stamp.amendment else "")
    new = one.new or (called(state.draft, one.clause) if one.clause in state.draft else NONE)
    old = one.old or (called(state.base, one.clause) if one.clause in state.base else NONE)
    return Row(
        (
            cell(old),
            cell(new),
            cell(what_happened(state, one), tone=_TONES.get(one.fate, Tone.NONE)),
            cell(by),
            cell(excerpt(one.words), language=state.draft.language),
        )
    )


def what_happened(state: Negotiation, one: Renumbering) -> str:
    """What became of a clause, in words."""
    said = {
        Fate.SAME: "Same number",
        Fate.RENUMBERED: "Renumbered",
        Fate.MOVED: "Moved",
        Fate.DELETED: "Deleted",
        Fate.NEW: "New",
        Fate.SPLIT: "Split",
        Fate.JOINED: "Joined to another",
    }[one.fate]
    if one.parts:
        said = f"Split into {' and '.join(called(state.draft, part) for part in one.parts)}"
    elif one.whole is not None and one.fate is Fate.SPLIT:
        said = f"Split from {_anywhere(state, one.whole)}"
    elif one.into is not None:
        said = f"Joined to {_anywhere(state, one.into)}"
    return f"{said}, reworded" if one.reworded and not one.parts else said


def _anywhere(state: Negotiation, clause: ClauseId) -> str:
    for text in (state.draft, state.base):
        if clause in text:
            return called(text, clause)
    return "a paragraph that is gone"
