"""The table of numbers: what each paragraph was called in the base and is called in the draft."""

from __future__ import annotations

from draftbench.amend.negotiation import Negotiation
from draftbench.amend.renumbering import Fate, Renumbering, renumberings
from draftbench.app.outputs.phrases import book, by, called, excerpt
from draftbench.document import ClauseId
from draftbench.formats.table.table import Column, Row, Table, Tone, cell

NONE = "–"
_TONES = {Fate.NEW: Tone.AD_REF, Fate.DELETED: Tone.GONE, Fate.JOINED: Tone.GONE}


def number_table(state: Negotiation) -> Table:
    """Every paragraph that has a number in the base or the draft, and all that came or went."""
    found = [one for one in renumberings(state) if one.old or one.new or _came_or_went(one)]
    rows = tuple(_row(state, one) for one in found)
    counts = {fate: sum(one.fate is fate for one in found) for fate in Fate}
    say = book(state)
    told = say.listed(say(f"count.fate.{fate.value}", n=n) for fate, n in counts.items() if n)
    return Table(
        "Old and new numbers",
        (
            Column(say("head.old-number"), 0.9),
            Column(say("head.new-number"), 0.9),
            Column(say("head.happened"), 1.6),
            Column(say("head.by"), 1.6),
            Column(say("head.first-words"), 3.0),
        ),
        rows,
        (say("count.numbers", n=len(found), told=told),),
        landscape=False,
        language=say.language,
    )


def _came_or_went(one: Renumbering) -> bool:
    return one.fate not in (Fate.SAME, Fate.RENUMBERED)


def _row(state: Negotiation, one: Renumbering) -> Row:
    who, say = "", book(state)
    if one.stamp is not None and _came_or_went(one):
        who = by(state, one.stamp, say)
    new = one.new or (called(state.draft, one.clause, say) if one.clause in state.draft else NONE)
    old = one.old or (called(state.base, one.clause, say) if one.clause in state.base else NONE)
    return Row(
        (
            cell(old),
            cell(new),
            cell(what_happened(state, one), tone=_TONES.get(one.fate, Tone.NONE)),
            cell(who),
            cell(excerpt(one.words), language=state.draft.language),
        )
    )


def what_happened(state: Negotiation, one: Renumbering) -> str:
    """What became of a clause, in words."""
    say = book(state)
    said = say(f"fate.{one.fate.value}")
    if one.parts:
        parts = say.joined(called(state.draft, part, say) for part in one.parts)
        said = say("fate.split-into", parts=parts)
    elif one.whole is not None and one.fate is Fate.SPLIT:
        said = say("fate.split-from", whole=_anywhere(state, one.whole))
    elif one.into is not None:
        said = say("fate.joined-to", into=_anywhere(state, one.into))
    return say("fate.reworded", said=said) if one.reworded and not one.parts else said


def _anywhere(state: Negotiation, clause: ClauseId) -> str:
    for text in (state.draft, state.base):
        if clause in text:
            return called(text, clause, book(state))
    return book(state)("gone-paragraph")
