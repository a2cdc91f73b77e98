"""Words of the engine that the window shows as they are: states, stances, outcomes, kinds."""

from __future__ import annotations

from collections.abc import Sequence

from draftbench.amend.amendment import DelegationKind
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.proceedings.terms import Stance
from draftbench.amend.registers.states import Course
from draftbench.amend.registers.survival import is_in_base, state_words
from draftbench.compare.links import Grade
from draftbench.gui.speech import marked, relayed, tr, tr_as

_TAKEN = {
    Stance.SUPPORT: marked("{delegation} supports it"),
    Stance.OPPOSE: marked("{delegation} opposes it"),
    Stance.RESERVE: marked("{delegation} reserves its position"),
    Stance.FLEXIBLE: marked("{delegation} is flexible"),
    Stance.AD_REF: marked("{delegation} agrees ad referendum"),
    Stance.PENDING: marked("{delegation} awaits instructions"),
    Stance.DISSOCIATED: marked("{delegation} dissociates itself from its group"),
    Stance.NONE: marked("{delegation} withdraws its position"),
}


def surety(grade: Grade) -> str:
    """How sure a link is, in a word, whatever the texts are to each other."""
    return term(grade.value, about="a link")


def stands(state: Negotiation, entry: Entry) -> str:
    """How an amendment stands now, as :func:`standing` says it, or what disposed of it, or that the
    base text has it."""
    if entry.disposed_of_by or is_in_base(state, entry):
        return relayed(state_words(state, entry))
    return standing(entry.words, state.course(entry.amendment.id))


def standing(words: str, course: Course) -> str:
    """How an amendment stands, by the word of its state, with the one that it was merged into or
    that was taken in its place."""
    if course.merged_into is not None:
        return tr("merged into {amendment}", amendment=course.merged_into)
    if course.superseded_by is not None:
        return tr("superseded by {amendment}", amendment=course.superseded_by)
    return term(words)


def merged_words(pairs: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """That the second amendment of each pair proposes the same as the first and was merged."""
    return tuple(
        tr("{amendment} proposes the same as {into} and was merged into it.", amendment=b, into=a)
        for a, b in pairs
    )


def stance_of(delegation: str, stance: Stance) -> str:
    """What a delegation says of a point, in a sentence without a stop."""
    return tr(_TAKEN[stance], delegation=delegation)


def term(word: str, about: str = "") -> str:
    """A word of the engine in the language of the window; one that ``language/terms.json`` of the
    resources has not, as it is. ``about`` says whose state it is where the word is said of several
    things."""
    return tr_as(word, about)


def kind_said(kind: DelegationKind) -> str:
    """What a delegation is at the meeting."""
    return term(kind.value.capitalize(), "kind of delegation")
