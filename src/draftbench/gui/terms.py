"""Words of the engine that the window shows as they are: states, stances, outcomes, kinds."""

from __future__ import annotations

from collections.abc import Sequence

from draftbench.amend.amendment import DelegationKind
from draftbench.amend.proceedings.terms import Stance
from draftbench.amend.registers.states import Course
from draftbench.compare.links import Grade
from draftbench.gui.speech import marked, marked_as, tr, tr_as

STATES_OF_AMENDMENTS = (
    marked("draft"),
    marked("submitted"),
    marked("tabled"),
    marked("on hold"),
    marked("held"),
    marked("accepted"),
    marked("accepted as modified"),
    marked("rejected"),
    marked("withdrawn"),
    marked("superseded"),
    marked("merged into"),
)
RECOMMENDATIONS = (
    marked("accept"),
    marked("reject"),
    marked("accept as modified"),
    marked("merge"),
    marked("refer"),
    marked("none"),
)
STANCES = (
    marked("support"),
    marked("oppose"),
    marked("reserve"),
    marked("flexible"),
    marked("ad-ref"),
    marked("pending"),
    marked("dissociated"),
)
STANCES_TAKEN = (
    marked("supports"),
    marked("opposes"),
    marked("reserves its position"),
    marked("is flexible"),
    marked("agrees ad referendum"),
    marked("awaits instructions"),
    marked("dissociates itself from its group"),
    marked("withdraws its position"),
)
STATES_OF_CLAUSES = (
    marked("open"),
    marked("parked"),
    marked("agreed ad ref"),
    marked("agreed"),
    marked("deleted"),
)
CONFLICTS = (marked("words"), marked("structure"))
FATES = (
    marked_as("incorporated", "an amendment on a new text"),
    marked_as("made again", "an amendment on a new text"),
    marked_as("reopened", "an amendment on a new text"),
    marked_as("pending", "an amendment on a new text"),
    marked_as("already in the text", "an amendment on a new text"),
    marked_as("carried over", "an amendment on a new text"),
)
RESULTS = (
    marked_as("adopted", "an item on the list of votes"),
    marked_as("rejected", "an item on the list of votes"),
    marked_as("not put to the vote", "an item on the list of votes"),
    marked_as("next", "an item on the list of votes"),
    marked_as("waiting", "an item on the list of votes"),
)
ENDS = (
    marked_as("open", "a bracket"),
    marked_as("kept", "a bracket"),
    marked_as("removed", "a bracket"),
    marked_as("replaced", "a bracket"),
    marked_as("lost", "a bracket"),
)
SILENCES = (
    marked_as("running", "a silence procedure"),
    marked_as("broken", "a silence procedure"),
    marked_as("passed", "a silence procedure"),
)
PACKAGES = (
    marked_as("open", "a package"),
    marked_as("accepted", "a package"),
    marked_as("rejected", "a package"),
    marked_as("withdrawn", "a package"),
    marked_as("superseded", "a package"),
    marked_as("merged", "a package"),
)
GRADES = (
    marked_as("sure", "a link"),
    marked_as("likely", "a link"),
    marked_as("possible", "a link"),
)
OTHERS = (
    marked_as("lost", "a named version"),
    marked_as("open", "a conflict of files"),
    marked_as("open", "alternatives"),
)
WAYS_TO_END = (
    marked("the words stay, without brackets"),
    marked("the words go"),
    marked("other words take their place"),
)
DEEDS = (
    marked("another clause went on in it"),
    marked("put in"),
    marked("split off from another clause"),
)
CHANGES = (
    marked("split"),
    marked("removed"),
    marked("placeholder"),
    marked("added"),
    marked("changed"),
    marked("inserted"),
    marked("moved"),
    marked("moved away"),
    marked("asked for by"),
    marked("proposed"),
    marked("proposed by"),
    marked("changed by"),
    marked("proposed for deletion"),
    marked("stronger"),
    marked("weaker"),
)
REQUESTS = (
    marked_as("delete", "a request to the meeting"),
    marked_as("retain", "a request to the meeting"),
    marked_as("bracket", "a request to the meeting"),
    marked_as("alt", "a request to the meeting"),
    marked_as("split", "a request to the meeting"),
    marked_as("move", "a request to the meeting"),
    marked_as("add", "a request to the meeting"),
    marked_as("replace", "a request to the meeting"),
    marked_as("streamline", "a request to the meeting"),
    marked_as("placeholder", "a request to the meeting"),
    marked_as("reserve", "a request to the meeting"),
    marked_as("support", "a request to the meeting"),
    marked_as("oppose", "a request to the meeting"),
    marked_as("merge", "a request to the meeting"),
)
KINDS_OF_CLAUSES = (
    marked("title"),
    marked("organ"),
    marked("preambular"),
    marked("operative"),
    marked("paragraph"),
    marked("heading"),
    marked("chapeau"),
    marked("item"),
    marked("tail"),
    marked("note"),
    marked("closing"),
    marked("annex"),
    marked("table"),
)

IN_SENTENCES = (
    marked("footnote"),
    marked("endnote"),
    marked("preamble"),
    marked("undone"),
    marked("done again"),
    marked("once"),
    marked("twice"),
    marked("clause"),
    marked("annexes"),
    marked("words"),
)
"""Further words that the engine puts into its sentences."""


def surety(grade: Grade) -> str:
    """How sure a link is, in a word, whatever the texts are to each other."""
    return term(grade.value, about="a link")


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
    who = delegation
    match stance:
        case Stance.SUPPORT:
            return tr("{delegation} supports it", delegation=who)
        case Stance.OPPOSE:
            return tr("{delegation} opposes it", delegation=who)
        case Stance.RESERVE:
            return tr("{delegation} reserves its position", delegation=who)
        case Stance.FLEXIBLE:
            return tr("{delegation} is flexible", delegation=who)
        case Stance.AD_REF:
            return tr("{delegation} agrees ad referendum", delegation=who)
        case Stance.PENDING:
            return tr("{delegation} awaits instructions", delegation=who)
        case Stance.DISSOCIATED:
            return tr("{delegation} dissociates itself from its group", delegation=who)
        case Stance.NONE:
            return tr("{delegation} withdraws its position", delegation=who)


def term(word: str, about: str = "") -> str:
    """A word of the engine in the language of the window; one that no table has as it is.
    ``about`` says whose state it is where the word is said of several things."""
    return tr_as(word, about)


def kind_said(kind: DelegationKind) -> str:
    """What a delegation is at the meeting."""
    match kind:
        case DelegationKind.STATE:
            return tr_as("State", "kind of delegation")
        case DelegationKind.OBSERVER:
            return tr_as("Observer", "kind of delegation")
        case DelegationKind.GROUP:
            return tr_as("Group", "kind of delegation")
        case DelegationKind.ENTITY:
            return tr_as("Entity", "kind of delegation")
