"""Words of the engine that the window shows as they are: states, stances, outcomes, kinds."""

from __future__ import annotations

from collections.abc import Sequence

from draftbench.amend.amendment import DelegationKind
from draftbench.amend.proceedings.terms import Stance
from draftbench.amend.registers.states import Course
from draftbench.compare.links import Grade
from draftbench.gui.speech import marked, tr

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
    marked("takes its position back"),
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
    marked("incorporated", about="an amendment on a new text"),
    marked("made again", about="an amendment on a new text"),
    marked("reopened", about="an amendment on a new text"),
    marked("pending", about="an amendment on a new text"),
    marked("already in the text", about="an amendment on a new text"),
    marked("carried over", about="an amendment on a new text"),
)
RESULTS = (
    marked("adopted", about="an item on the list of votes"),
    marked("rejected", about="an item on the list of votes"),
    marked("not put to the vote", about="an item on the list of votes"),
    marked("next", about="an item on the list of votes"),
    marked("waiting", about="an item on the list of votes"),
)
ENDS = (
    marked("open", about="a bracket"),
    marked("kept", about="a bracket"),
    marked("removed", about="a bracket"),
    marked("replaced", about="a bracket"),
    marked("lost", about="a bracket"),
)
SILENCES = (
    marked("running", about="a silence procedure"),
    marked("broken", about="a silence procedure"),
    marked("passed", about="a silence procedure"),
)
PACKAGES = (
    marked("open", about="a package"),
    marked("accepted", about="a package"),
    marked("rejected", about="a package"),
    marked("withdrawn", about="a package"),
    marked("superseded", about="a package"),
    marked("merged", about="a package"),
)
GRADES = (
    marked("sure", about="a link"),
    marked("likely", about="a link"),
    marked("possible", about="a link"),
)
OTHERS = (
    marked("lost", about="a named version"),
    marked("open", about="a conflict of files"),
    marked("open", about="alternatives"),
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
    marked("stronger"),
    marked("weaker"),
)
REQUESTS = (
    marked("delete", about="a request to the meeting"),
    marked("retain", about="a request to the meeting"),
    marked("bracket", about="a request to the meeting"),
    marked("alt", about="a request to the meeting"),
    marked("split", about="a request to the meeting"),
    marked("move", about="a request to the meeting"),
    marked("add", about="a request to the meeting"),
    marked("replace", about="a request to the meeting"),
    marked("streamline", about="a request to the meeting"),
    marked("placeholder", about="a request to the meeting"),
    marked("reserve", about="a request to the meeting"),
    marked("support", about="a request to the meeting"),
    marked("oppose", about="a request to the meeting"),
    marked("merge", about="a request to the meeting"),
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
_TERMS = frozenset(
    (
        *STATES_OF_AMENDMENTS,
        *RECOMMENDATIONS,
        *STANCES,
        *STANCES_TAKEN,
        *STATES_OF_CLAUSES,
        *FATES,
        *CHANGES,
        *REQUESTS,
        *KINDS_OF_CLAUSES,
        *WAYS_TO_END,
        *IN_SENTENCES,
    )
)


def said_of_engine(word: str) -> str:
    """A word of ours that fills a place in a sentence of the engine, in the window's language; any
    other, such as a name, as it is."""
    return tr(word) if word in _TERMS else word


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
            return tr("{delegation} takes its position back", delegation=who)


def term(word: str, about: str = "") -> str:
    """A word of the engine in the language of the window; one that no table has as it is.
    ``about`` says whose state it is where the word is said of several things."""
    return tr(word, about=about)


def kind_said(kind: DelegationKind) -> str:
    """What a delegation is at the meeting."""
    match kind:
        case DelegationKind.STATE:
            return tr("State", about="kind of delegation")
        case DelegationKind.OBSERVER:
            return tr("Observer", about="kind of delegation")
        case DelegationKind.GROUP:
            return tr("Group", about="kind of delegation")
        case DelegationKind.ENTITY:
            return tr("Entity", about="kind of delegation")
