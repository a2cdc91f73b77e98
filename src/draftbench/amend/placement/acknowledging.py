"""The words that the base has for an amendment, acknowledged as what it decided."""

from __future__ import annotations

from dataclasses import replace

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.changesets.changes import Change, Insertion, Relocation, Splice
from draftbench.amend.changesets.editing import between, replaced
from draftbench.amend.placement.authorship import brought, but_for, without
from draftbench.amend.placement.grounding import former_texts
from draftbench.amend.placement.lineage import Lineage
from draftbench.amend.placement.placing import placed
from draftbench.amend.placement.rebasing import only
from draftbench.amend.redlines.marking import unmarked
from draftbench.amend.redlines.provenance import acknowledged_words
from draftbench.amend.redlines.redline import DraftStep
from draftbench.amend.registers.register import Register
from draftbench.amend.registers.subamendments import is_sub
from draftbench.amend.stamp import NOTHING, Deed, Stamp
from draftbench.compare.passages.marks import kept as both_keep
from draftbench.compare.words.worddiff import difference
from draftbench.document import Document, RichText


def acknowledged(register: Register, one: AmendmentId) -> Register:
    """After an amendment was accepted with the words that the base has for it: the base has taken
    it in so, and what becomes of it on the next one is told as of any other."""
    amendment, base = register.states[one][0], register.base
    others = [step for step in register.incorporated if step.stamp.amendment != one]
    author, codes = register.author(amendment.sponsors), amendment.sponsors
    stamp = Stamp(author, codes, amendment.at, amendment.reason, one)
    held = [step for step in register.incorporated if step.stamp.amendment == one]
    text = without(base, others)  # they keep what they gave
    before, kept = text, list[DraftStep]()
    for step in reversed(held or [DraftStep(amendment.changes, stamp)]):
        left: list[Change] = []
        for change in step.changes.changes:
            if isinstance(change, Splice) and change.clause in text:
                words = but_for(step.changes, change.clause, before[change.clause].text)
                before = replaced(before, change.clause, words)
            elif isinstance(change, Insertion) and any(c.id in text for c in change.clauses):
                new = {clause.id for clause in change.clauses}
                before = before.with_clauses(tuple(c for c in before if c.id not in new))
            else:
                left.append(_as_it_went_on(change, register.origin, base))
        if held and left:
            kept.insert(0, replace(step, changes=only(step.changes, left)))
    made = between(before, text)
    if made.changes:
        kept.append(DraftStep(made, stamp))
    if not kept:
        return register
    given = acknowledged_words(register.taken_over, base, brought(amendment.changes), stamp)
    return replace(register, incorporated=(*kept, *others), taken_over=given)


def found_in_base(register: Register, one: AmendmentId) -> Register:
    """After an amendment was accepted as it is and changed nothing: where the base came after it
    was written, and has what it proposes, the base has taken it in."""
    amendment, base = register.states[one][0], register.base
    proposed = amendment.changes
    first = register.taken_over is NOTHING
    if first or is_sub(amendment) or former_texts(register, {proposed.base}):
        return register
    redline = replace(unmarked(base, base), lineage=register.origin)
    there = placed(proposed, base, redline).there
    if not there:
        return register
    author, codes = register.author(amendment.sponsors), amendment.sponsors
    stamp = Stamp(author, codes, amendment.at, amendment.reason, one)
    step = DraftStep(only(proposed, there), stamp)
    given = acknowledged_words(register.taken_over, base, brought(step.changes), stamp)
    deeds = dict(given.deeds)
    for change in there:
        if isinstance(change, Relocation) and change.clause in base:
            deeds[change.clause] = (*deeds.get(change.clause, ()), Deed("moved", stamp))
    given = replace(given, deeds=deeds)
    return replace(register, incorporated=(*register.incorporated, step), taken_over=given)


def _as_it_went_on(change: Change, lineage: Lineage, base: Document) -> Change:
    """A new clause with the words that the base has for it in the one that it was joined to; any
    other change as it is."""
    match change:
        case Insertion(clauses=(own,)) if (it := lineage.joined.get(own.id)) and it.into in base:
            words = _stretch_of(own.text.text, base[it.into].text)
            return replace(change, clauses=(replace(own, text=words or own.text),))
    return change


def _stretch_of(words: str, whole: RichText) -> RichText | None:
    """What a clause became in the longer one that it went on in: from the first of its words that
    stand there to the last, with its own capital; None where none does."""
    begun = max(whole.text.lower().find(words.partition(" ")[0].lower()), 0)
    alike = whole.text[:begun] + words[:1] + whole.text[begun + 1 :]
    stretches = [(at, at + end - start) for start, end, at in both_keep(difference(words, alike))]
    if not stretches:
        return None
    text = whole.slice(stretches[0][0], stretches[-1][1])
    first = text.text[:1].upper() if words[:1].isupper() else text.text[:1]
    return RichText(first) + text.slice(1, len(text))
