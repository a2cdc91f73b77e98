"""Words of the engine that the window shows as they are: states, stances, outcomes, kinds."""

from __future__ import annotations

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
OUTCOMES = (
    marked("applies"),
    marked("contained"),
    marked("confirm"),
    marked("conflict"),
    marked("ambiguous"),
    marked("orphaned"),
)
FATES = (
    marked("incorporated"),
    marked("made again"),
    marked("reopened"),
    marked("carried over"),
)
RESULTS = (
    marked("adopted"),
    marked("not put to the vote"),
    marked("next"),
    marked("waiting"),
)
ENDS = (
    marked("kept"),
    marked("removed"),
    marked("replaced"),
    marked("lost"),
    marked("running"),
    marked("broken"),
    marked("passed"),
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
    marked("delete"),
    marked("retain"),
    marked("bracket"),
    marked("alt"),
    marked("split"),
    marked("move"),
    marked("add"),
    marked("replace"),
    marked("streamline"),
    marked("placeholder"),
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


def standing(words: str, into: str | None) -> str:
    """How an amendment stands, by the word of its state; ``into`` is what it was merged into."""
    return term(words) if into is None else tr("merged into {amendment}", amendment=into)


def term(word: str) -> str:
    """A word of the engine in the language of the window; one that no table has as it is."""
    return tr(word)
