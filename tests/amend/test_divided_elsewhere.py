"""An amendment divides a clause and moves the part; the clause is divided there already, and the
part is another clause."""

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.building import built
from draftbench.amend.changesets.changes import ChangeSet, Insertion, Relocation, Slot, Split
from draftbench.amend.changesets.editing import between
from draftbench.amend.placement.placing import place
from draftbench.amend.redlines.marking import advanced, unmarked
from draftbench.amend.stamp import Stamp
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText

ROADS, FERRIES, PART, OTHER = map(ClauseId, ("roads", "ferries", "part", "other"))
WORDS = "Notes the state of the roads; Thanks the keepers of the ferries,"
AT = WORDS.index(" Thanks")


def clause(name, words, kind=ClauseKind.PREAMBULAR):
    return Clause(name, kind, RichText(words))


BASE = Document(
    "declaration", (clause(ROADS, WORDS), clause(FERRIES, "Recalling the rules of navigation,"))
)


def split(new, *more):
    seen = {ROADS: BASE[ROADS].text}
    return ChangeSet(BASE.fingerprint, (Split(ROADS, AT, AT + 1, new), *more), seen)


def test_the_part_that_never_came_is_not_moved():
    moved = Relocation(PART, Slot(None, ROADS), 0, ClauseKind.OPERATIVE)
    proposal = split(PART, moved)
    redline = advanced(unmarked(BASE, BASE), split(OTHER), Stamp("Chair", (), ""))
    row = list(redline.result.clauses)
    row.insert(2, clause(ClauseId("new"), "Noting the weather,"))
    behind = between(redline.result, redline.result.with_clauses(tuple(row)))
    assert isinstance(behind.changes[0], Insertion)
    redline = advanced(redline, behind, Stamp("Chair", (), ""))
    found = place(proposal, redline.result, redline)
    assert found.outcome is Outcome.CONFLICT
    assert found.changes is None
    assert [c.id for c in built(BASE, proposal.changes)] == [ROADS, PART, FERRIES]
