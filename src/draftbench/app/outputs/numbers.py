"""The table of numbers: what each paragraph was called in the base and is called in the draft."""

from __future__ import annotations

from collections.abc import Iterator

from draftbench.amend.draft_numbers import ClauseNames, Fate, Renumbering, renumberings
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.wording.titles import say_name
from draftbench.app.outputs.phrases import book, by, called, excerpt
from draftbench.document import ClauseId
from draftbench.document.numbering import Scheme
from draftbench.formats.table.table import Column, Row, Table, Tone, cell
from draftbench.language.mastheads import date_in_words
from draftbench.language.phrasebook import Phrasebook

NONE = "–"
_TONES = {Fate.NEW: Tone.AD_REF, Fate.DELETED: Tone.GONE, Fate.JOINED: Tone.GONE}


def number_table(state: Negotiation) -> Table:
    """Every paragraph that has a number in the base or the draft, and all that came or went."""
    found = [one for one in renumberings(state) if one.old or one.new or _came_or_went(one)]
    anew = bool(state.proceedings.renumbered)
    rows = tuple(_row(state, one, anew=anew) for one in found)
    paragraphs = [one for one in found if _is_paragraph(state, one.clause)]
    counts = {fate: sum(one.fate is fate for one in paragraphs) for fate in Fate}
    say = book(state)
    told = say.listed(say(f"count.fate.{fate.value}", n=n) for fate, n in counts.items() if n)
    return Table(
        "Old and new numbers",
        (
            Column(say("head.old-number"), 1.0),
            *((Column(say("head.before-renumbering"), 1.1),) if anew else ()),
            Column(say("head.new-number"), 1.0),
            Column(say("head.happened"), 1.6),
            Column(say("head.by"), 1.6),
            Column(say("head.first-words"), 3.0),
        ),
        rows,
        (say("count.numbers", n=len(paragraphs), told=told), *_how(state)),
        landscape=False,
        language=say.language,
    )


def _how(state: Negotiation) -> Iterator[str]:
    """Since when numbers are as they are."""
    here, proceedings, say = state.draft.numbering, state.proceedings, book(state)
    if here.frozen and proceedings.frozen is not None:
        between = "5A, 5B" if here.scheme is Scheme.LETTERS else "5 bis, 5 ter"
        yield say("numbers.frozen", day=_day(proceedings.frozen.at, say), between=between)
    for table in proceedings.renumbered[-1:]:
        how = "numbers.thawed" if table.thawed else "numbers.renewed"
        yield say(how, day=_day(table.occasion.at, say), who=table.occasion.by)


def _day(at: str, say: Phrasebook) -> str:
    return date_in_words(at[:10], say.language)


def _is_paragraph(state: Negotiation, clause: ClauseId) -> bool:
    """Whether it is one where it stands; what left nothing but a frozen number was one."""
    text = state.draft if clause in state.draft else state.base
    return clause not in text or text[clause].is_paragraph


def _came_or_went(one: Renumbering) -> bool:
    return one.fate not in (Fate.SAME, Fate.RENUMBERED)


def _row(state: Negotiation, one: Renumbering, *, anew: bool) -> Row:
    who, say = "", book(state)
    if one.stamp is not None and _came_or_went(one):
        who = by(state, one.stamp, say)
    new = one.new or (called(state.draft, one.clause, say) if one.clause in state.draft else NONE)
    old = one.old or (called(state.base, one.clause, say) if one.clause in state.base else NONE)
    return Row(
        (
            cell(old),
            *((cell(one.before),) if anew else ()),
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
    if one.empty:
        return say("fate.empty", said=said, number=one.empty)
    return say("fate.reworded", said=said) if one.reworded and not one.parts else said


def _anywhere(state: Negotiation, clause: ClauseId) -> str:
    name = ClauseNames(state).of(clause)
    return name.number or say_name(name, book(state), alone=True)
