"""Names of clauses and titles of amendments, said in a language.

A title that a person gave stays as it is; any other is made of what the amendment does to the draft
as it stands now, whenever it is shown.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace

from draftbench.amend.amendment import Amendment, AmendmentId, Status
from draftbench.amend.ballots.voting import changes_of
from draftbench.amend.changesets.bundles import Part
from draftbench.amend.changesets.changes import (
    Change,
    ChangeSet,
    Deletion,
    Insertion,
    Join,
    Relocation,
    Slot,
)
from draftbench.amend.changesets.summaries import Deed, Summary, summarize
from draftbench.amend.conflicts.contention import Conflict, Side
from draftbench.amend.draft_numbers import ClauseName, ClauseNames, revision
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.registers.states import IN_TEXT, Turn
from draftbench.document import Clause, ClauseId, Document, spoken_labels
from draftbench.language.phrasebook import FALLBACK, Phrasebook, phrasebook
from draftbench.language.words import shorten

Namer = Callable[[ClauseId], str]
"""Says the name of a clause."""

_MOST_NAMED = 4
_LONGEST = 40
_IN_PART = "accepted in part: "
"""What earlier versions wrote as the reason, with the numbers of that moment."""


def say_name(name: ClauseName, say: Phrasebook, *, alone: bool = False, texts: bool = False) -> str:
    """Return a name as people read it: "OP 3 (was OP 5)", "former OP 5 (deleted)", with the number
    in the base, unless it says "OP 5 of an earlier text"; in some languages without an article
    where it stands ``alone``; beside the text that has its number (``texts``) "OP 3 (base: OP 5)",
    "OP 5 (deleted)"."""
    was = name.was if texts else say_was(name, say)
    if name.found is not None:
        said = name.number or say_words(name.found, say, alone=alone)
        if was and texts:
            more = of_text(name.text_before, was, say, name.former)
            return say("with", what=said, more=more)
        return say("name.was", name=said, was=was) if was else said
    if name.of is not None:
        return say("name.new-of", amendment=name.of)
    if name.new:
        return say("name.new")
    if not was:
        return say("where.gone" if alone else "gone-paragraph")
    kind = "-of" if texts else "" if alone else "-said"
    if name.into:
        return say(f"name.joined{kind}", into=name.into, was=was)
    return say(f"name.gone{kind}", was=was)


def say_was(name: ClauseName, say: Phrasebook) -> str:
    """Return the other number by which the reader may know a clause: "OP 5" in the base, else
    "OP 5 of Rev.1" or "OP 5 of an earlier text"; empty where there is none."""
    if not name.was or not name.earlier:
        return name.was
    if name.former is None:
        return say("name.earlier", was=name.was)
    if not name.former:
        return say("name.of-first", was=name.was)
    return say("name.of-text", was=name.was, text=revision(name.former))


def of_text(text: str, what: str, say: Phrasebook, former: int | None = None) -> str:
    """Return numbers with the text that has them, see :attr:`ClauseName.text`: "base: OP 5"; of an
    earlier one with its name, where it was the base text of number ``former``."""
    said = say(f"text.{text}")
    if text == "earlier" and former is not None:
        said = revision(former) if former else say("text.first")
    return f"{said}{say.marks['colon']}{what}"


def say_words(clause: Clause, say: Phrasebook, *, alone: bool = False) -> str:
    """Return what a clause without a number is called: its kind and first words."""
    words = say.quoted(shorten(clause.text.plain, _LONGEST))
    return say(
        "called" if alone else "called-said", kind=say(f"kind.{clause.kind.value}"), words=words
    )


def names_of(
    state: Negotiation, say: Phrasebook, amendment: Amendment | None = None, *, alone: bool = False
) -> Namer:
    """Return what says the names of clauses in the draft as it stands."""
    names = ClauseNames(state)
    return lambda clause: say_name(names.of(clause, amendment), say, alone=alone)


def names_in(text: Document, say: Phrasebook) -> Namer:
    """Return what says the names of clauses in a ``text`` that is not the draft."""
    labels = spoken_labels(text)

    def said(clause: ClauseId) -> str:
        found = text.get(clause)
        if found is None:
            return say("name.new")
        return labels[clause] or say_words(found, say)

    return said


def title(state: Negotiation, amendment: Amendment, say: Phrasebook) -> str:
    """Return what an amendment is called: as a person called it, else what it does now."""
    said = amendment.title
    if not said:
        changes = _placed(state, amendment)
        name = _names_in_title(state, amendment, changes.changes, say)
        entry = state.entry(amendment.id)
        new = [c for c in changes.changes if entry is not None and added(state, entry, c)]
        left = tuple(change for change in changes.changes if change not in new)
        what = summarize(replace(changes, changes=left))
        if new:
            clauses = tuple(c.clauses[0].id for c in new if isinstance(c, Insertion))
            what = (*what, Summary(Deed.NEW, clauses, count=len(clauses)))
        said = say_summary(what, name, say)
    if amendment.rest and amendment.parent is not None:
        return say("title.rest", title=said, amendment=amendment.parent)
    return said


def _names_in_title(
    state: Negotiation, amendment: Amendment | None, changes: Collection[Change], say: Phrasebook
) -> Namer:
    """Return what says the names of clauses in a title: of a clause that the ``changes`` themselves
    delete or join to another only what it was called, for the title says the rest."""
    names, name = ClauseNames(state), names_of(state, say, amendment)
    deleted = {change.clause for change in changes if isinstance(change, Deletion)}
    joined = {change.clause for change in changes if isinstance(change, Join)}

    def said(clause: ClauseId) -> str:
        found = names.of(clause, amendment)
        own = clause in (joined if found.into else deleted)
        if own and found.found is None and found.was:
            return say("name.former", was=say_was(found, say))
        return name(clause)

    return said


def added(state: Negotiation, entry: Entry, change: Change) -> bool:
    """Return whether a change put a new clause in that stands in the draft, with a number."""
    if entry.status not in IN_TEXT or not isinstance(change, Insertion):
        return False
    label = spoken_labels(state.draft).get(change.clauses[0].id, "")
    return bool(label) and not label.startswith("new ")


def _placed(state: Negotiation, amendment: Amendment) -> ChangeSet:
    """Return what an amendment does to the draft where it has a place there, else as written; not
    what other amendments put behind a clause and goes along with it."""
    entry = state.entry(amendment.id)
    if entry is None:
        return amendment.changes
    changes, parts = changes_of(state, entry), state.redline.lineage.parts
    moved = {c.clause for c in amendment.changes.changes if isinstance(c, Relocation)}
    own = tuple(
        change
        for change in changes.changes
        if not isinstance(change, Relocation)
        or change.clause in moved
        or parts.get(change.clause) in moved
    )
    return changes if own == changes.changes else replace(changes, changes=own)


def say_why(state: Negotiation, amendment: AmendmentId, turn: Turn, say: Phrasebook) -> str:
    """Return why an amendment came to stand so, as people wrote it; of one that was accepted in
    part without a reason what was accepted of it. Reasons of the engine are in English."""
    course, why = state.course(amendment), turn.moment.why
    known = state.entry(amendment)
    parted = turn.status is Status.MODIFIED and course.rest is not None
    if known is None or course.adopted is None or not parted:
        return why
    if why and not why.startswith(_IN_PART):
        return why
    name = names_of(state, say, known.amendment)
    return say("part-accepted", words=say_summary(summarize(course.adopted), name, say))


def say_conflict(state: Negotiation, conflict: Conflict, say: Phrasebook) -> str:
    """Return what the clause of a conflict is called."""
    member = None if conflict.on is None else state.entry(conflict.members[0])
    reader = None if member is None else member.amendment
    return names_of(state, say, reader, alone=True)(conflict.clause)


def say_side(state: Negotiation, side: Side, say: Phrasebook) -> str:
    """Return what a side of a conflict would do to the draft as it stands."""
    if not side.what:
        return say("side.stands" if side.text else "side.deleted")
    known = None if not side.amendments else state.entry(side.amendments[0])
    reader = None if known is None else known.amendment
    changes = () if reader is None else reader.changes.changes
    return say_summary(side.what, _names_in_title(state, reader, changes, say), say)


def describe(changes: ChangeSet, text: Document, say: Phrasebook | None = None) -> str:
    """Return what a change set made for ``text`` does, with the numbers of that text, as ``say``
    says it (None: in English)."""
    say = say or phrasebook(FALLBACK)
    return say_summary(summarize(changes), names_in(text, say), say)


def say_part(part: Part, name: Namer, say: Phrasebook) -> str:
    """Return what a part of an amendment does; of one edit the words that go and come too."""
    said = say_summary(part.what, name, say)
    if part.words is None:
        return said
    old, new = (say.quoted(shorten(words, _LONGEST)) if words else "" for words in part.words)
    if old and new:
        return say("part.words", what=said, old=old, new=new)
    key = "strength.added" if new else "strength.removed"
    return say(key, way=said, words=new or old)


def say_summary(summary: Iterable[Summary], name: Namer, say: Phrasebook) -> str:
    """Return it as one line: "Amend OP 3 (was OP 5); delete PP 2; new paragraph after OP 4"."""
    listed = [one for one in summary if one.deed in (Deed.AMEND, Deed.DELETE)]
    others = [one for one in summary if one.deed not in (Deed.AMEND, Deed.DELETE)]
    parts = [_say_deed(one, name, say) for one in (*listed, *others[:_MOST_NAMED])]
    if len(others) > _MOST_NAMED:
        parts.append(say("act.more", n=len(others) - _MOST_NAMED))
    words = say.marks["semicolon"].join(parts)
    return words[:1].upper() + words[1:]


def _say_deed(one: Summary, name: Namer, say: Phrasebook) -> str:
    match one.deed:
        case Deed.AMEND:
            return say("act.amend", clauses=_list_names(one.clauses, name, say))
        case Deed.DELETE:
            return say("act.delete", clause=_list_names(one.clauses, name, say))
        case Deed.DIVIDE:
            return say("act.divide", clause=name(one.clauses[0]))
        case Deed.JOIN if one.into is not None:
            return say("act.join", clause=name(one.clauses[0]), into=name(one.into))
        case Deed.MOVE if one.slot is not None:
            return say("act.move", clause=name(one.clauses[0]), place=say_goal(one.slot, name, say))
        case Deed.NEW if one.clauses:
            return say("act.added", clauses=_list_names(one.clauses, name, say))
    slot = one.slot or Slot(None, None)
    return say("act.new", n=one.count, place=say_place(slot, name, say))


def say_goal(slot: Slot, name: Namer, say: Phrasebook) -> str:
    """Return where something goes: "after OP 3", "to the start of OP 4"."""
    if slot.after is not None:
        return say("slot.after", what=name(slot.after))
    if slot.parent is not None:
        return say("slot.start-of", what=name(slot.parent))
    return say("slot.start-of-text")


def say_place(slot: Slot, name: Namer, say: Phrasebook) -> str:
    """Return where something new stands: "after OP 3", "at the beginning of OP 4"."""
    if slot.after is not None:
        return say("place.after", what=name(slot.after))
    if slot.parent is not None:
        return say("place.start-of", what=name(slot.parent))
    return say("where.beginning")


def _list_names(clauses: Iterable[ClauseId], name: Namer, say: Phrasebook) -> str:
    names = list(dict.fromkeys(name(clause) for clause in clauses))
    if len(names) <= _MOST_NAMED:
        return say.listed(names)
    some = say.listed(names[: _MOST_NAMED - 1])
    return say("name.more", names=some, n=len(names) - _MOST_NAMED + 1)
