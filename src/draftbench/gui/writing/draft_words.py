"""Writing in the draft: words, new clauses, deletions, moves, and what is taken from sources."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from draftbench.amend.changesets.editing import between
from draftbench.app.amendments.sponsors import listed_delegations
from draftbench.app.drafts import dividing, levels, reshaping
from draftbench.app.drafts.drafting import gap_for
from draftbench.app.meetings.delegations import join_delegations
from draftbench.document import NOTE_MARK, ClauseId, ClauseKind, Origin, RichText, spoken_labels
from draftbench.gui.cells.excerpts import Excerpt, counterpart
from draftbench.gui.cells.typed_words import with_own_notes
from draftbench.gui.session.names import delegation_name
from draftbench.gui.speech import listed, tr
from draftbench.gui.writing.opening_shapes import Takings, take_act, told
from draftbench.messages import message

if TYPE_CHECKING:
    from draftbench.amend.changesets.changes import ChangeSet, Slot
    from draftbench.document import Document
    from draftbench.gui.rows.workspace import Workspace
    from draftbench.gui.widgets.replies import Listing


class DraftWords:
    """The acts on the draft of one workspace: direct ones, or amendments of the delegation
    for which is written."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def write_for(self, code: str) -> bool:
        """From now on what is written is an amendment of the delegation ``code``; a State or group
        that does not take part yet is added first. Says whether that could be done."""
        new = () if self._workspace.state.delegation(code) else listed_delegations((code,))
        names = listed(delegation_name(one) for one in new)
        bench = self._workspace.bench
        if new and not self._workspace.act(
            lambda: join_delegations(bench, new), tr("{names} added", names=names)
        ):
            return False
        self._workspace.write_as(code)
        return True

    def write(
        self,
        text: RichText | str,
        clause: ClauseId | None = None,
        origins: tuple[Origin, ...] = (),
    ) -> bool:
        """Another text for a clause of the draft, by default the current one; ``origins`` are the
        clauses that words were taken from."""
        clause = clause or self._must_stand("amend")
        if clause is None:
            return False
        return self._propose(
            partial(self._workspace.bench.edit, clause, text, origins=origins),
            partial(self._workspace.bench.propose_text, clause, text),
            tr("Saved"),
        )

    def place_for_new(self) -> ClauseId | None:
        """The draft's clause behind which a new one would stand now."""
        return self._workspace.draft_clause() or self._before(self._workspace.current[0])

    def insert(self, text: RichText | str, after: ClauseId | None = None) -> bool:
        """A new clause behind ``after``, by default :meth:`place_for_new`."""
        after = after or self.place_for_new()
        return self._propose(
            partial(self._workspace.bench.insert, text, after=after),
            partial(self._workspace.bench.propose_insertion, text, after=after),
            tr("New clause"),
        )

    def delete(self) -> bool:
        """Takes the current clause out of the draft."""
        clause = self._must_stand("delete")
        if clause is None:
            return False
        return self._propose(
            partial(self._workspace.bench.delete, clause),
            partial(self._workspace.bench.propose_deletion, clause),
            tr("{clause} deleted", clause=self._name(clause)),
        )

    def level(self, direction: int) -> bool:
        """Lets the current clause hang on the one before it (1), or no longer (-1)."""
        clause = self._must_stand("move")
        if clause is None:
            return False
        draft = self._workspace.state.draft
        made: list[Document] = []
        change = levels.lowered if direction > 0 else levels.raised
        if not self._workspace.allowed(lambda: made.append(change(draft, clause))):
            return False
        called = spoken_labels(draft).get(clause) or message("the clause")
        bench = self._workspace.bench
        done = self._propose(
            lambda: bench.change(
                message("Changed the level of {clause}", clause=called), made[0], moving=(clause,)
            ),
            lambda **by: bench.propose(
                between(draft, made[0], moving=(clause,)),
                **by,
            ),
            tr("{clause}: one level down", clause=self._name(clause))
            if direction > 0
            else tr("{clause}: one level up", clause=self._name(clause)),
        )
        self._workspace.go_to_draft(clause)
        return done

    def move_to(self, clause: ClauseId, after: ClauseId | None) -> bool:
        """Moves a clause of the draft, with what hangs on it, behind ``after`` (None: to the
        beginning), and goes there."""
        done = self._move(clause, after)
        self._workspace.go_to_draft(clause)
        return done

    def _move(self, clause: ClauseId, after: ClauseId | None) -> bool:
        return self._propose(
            partial(self._workspace.bench.move, clause, after=after),
            partial(self._workspace.bench.propose_move, clause, after=after),
            tr("{clause} moved", clause=self._name(clause)),
        )

    def _name(self, clause: ClauseId) -> str:
        """What a clause of the draft is called in a sentence."""
        return spoken_labels(self._workspace.state.draft).get(clause) or tr("Clause")

    def _must_stand(self, what: str) -> ClauseId | None:
        clause = self._workspace.draft_clause()
        if clause is None:
            missing = {
                "amend": tr("There is no clause of the draft in this row to amend."),
                "delete": tr("There is no clause of the draft in this row to delete."),
                "move": tr("There is no clause of the draft in this row to move."),
            }
            self._workspace.failed.emit(missing[what])
        return clause

    def _propose(
        self, direct: Callable[[], object], tabled: Callable[..., object], words: str
    ) -> bool:
        """Does it directly, or tables it for the delegation that is written for."""
        return self._workspace.act(*self._workspace.as_writer(direct, tabled, words))

    def take(self, row: int, column: int, *, as_it_stands: bool = False) -> bool:
        """Takes the source clauses of a cell into the draft, behind the draft's clause of the row
        or the nearest row before that has one; the base's where the draft has none any more. Of a
        version the draft's clause takes over the words. Openings get the shape of the draft, unless
        they are taken ``as_it_stands``."""
        found = self._taken(row, column)
        if found is None:
            return False
        place, name, clauses, slot = found
        answer = self._answer(row, place)
        if (clause := self._answering(row, place)) is not None:
            return self._take_words(row, place, clause)
        if (changes := self._shape(row, place)) is not None:
            return self._take_shape(row, place, changes)
        twice = answer.twice if answer else ()
        others = answer.own if answer and not answer.is_version else ()
        bench, state = self._workspace.bench, self._workspace.state
        made: list[reshaping.Taking] = []
        if not self._workspace.allowed(
            lambda: made.append(
                reshaping.taking(state, name, clauses, *reversed(slot), as_it_stands=as_it_stands)
            )
        ):
            return False
        act = take_act(bench, name, clauses, slot, as_it_stands=as_it_stands, twice=twice)
        return self._propose(act, act, told(name, made[0], state.draft, others))

    def looked_at(self, row: int, column: int) -> Listing | None:
        """What taking the source clauses of a cell would make of their openings; None where there
        is nothing to take, or the words of a version would be taken."""
        found = self._taken(row, column)
        if found is None or self._answering(row, found[0]) is not None:
            return None
        if self._shape(row, found[0]) is not None:
            return None
        return Takings(self._workspace, *found[1:])

    def _taken(self, row: int, column: int) -> tuple[int, str, tuple[ClauseId, ...], Slot] | None:
        """The column of the source clauses of a row, the name of their text, the clauses, and the
        gap of the draft in which they come; None, which is said, where there are none."""
        sources, last = self._workspace.cells.sources, self._workspace.cells.draft
        places = [column] if column in sources else []
        places += [c for c in sources if c not in places]
        shown = row in self._workspace.rows
        if shown and not self._workspace.cells.row(row).cells[last]:
            places.append(self._workspace.cells.base)
        place = next((c for c in places if shown and self._workspace.cells.row(row).cells[c]), None)
        if place is None:
            self._workspace.failed.emit(tr("There is nothing in this row to take into the draft."))
            return None
        text = self._workspace.cells.document(place)
        clauses = self._tops(place, self._workspace.cells.row(row).cells[place])
        rows = self._workspace.cells.comparison.rows
        answers = [(one.cells[place], one.cells[last]) for one in rows]
        slot = gap_for(self._workspace.state.draft, text, clauses[0], answers)
        return place, text.name, clauses, slot

    def take_words(self, excerpt: Excerpt) -> bool:
        """Words of a version in place of those that the draft has there; says whether that was
        done. Of other texts, and where the draft has no one clause for them, nothing is done."""
        cells, bench = self._workspace.cells, self._workspace.bench
        clause = self._answering(excerpt.row, excerpt.column)
        if clause is None:
            return False
        text = cells.document(excerpt.column)
        theirs, own = text[excerpt.clause].text, self._workspace.state.draft[clause].text
        start, end = counterpart(theirs.text, own.text, excerpt.start, excerpt.end)
        gone = own.slice(start, end)
        words = theirs.slice(excerpt.start, excerpt.end)
        new = with_own_notes(words)
        theirs_said = [note.text.plain for note in new.notes]
        for note in gone.notes:  # what stays hangs behind the words
            if note.text.plain not in theirs_said:
                new += RichText(NOTE_MARK, (), (note,))
        said = [[note.text.plain for note in one.notes] for one in (new, gone)]
        if new.text == gone.text and said[0] == said[1]:
            self._workspace.failed.emit(tr("The draft has these words there already."))
            return True
        origin = Origin(text.name, excerpt.clause)
        made = own.splice(start, end, new)
        return self._propose(
            lambda: bench.edit(clause, made, origins=(origin,)),
            partial(bench.propose_text, clause, made),
            tr("{clause} has these words of {text}", clause=self._name(clause), text=text.name),
        )

    def _answer(self, row: int, column: int) -> dividing.Answer | None:
        """The draft's clauses in a row with those that a version has there."""
        cells = self._workspace.cells
        theirs = cells.row(row).cells[column]
        if not theirs:
            return None
        return dividing.answering(self._workspace.state, cells.comparison, column, theirs)

    def _answering(self, row: int, column: int) -> ClauseId | None:
        """The draft's clause in a row in which a version has one clause for it too, if that takes
        its place."""
        answer = self._answer(row, column)
        if answer is None or not answer.replaces:
            return None
        return answer.own[0] if len(answer.own) == len(answer.theirs) == 1 else None

    def _shape(self, row: int, column: int) -> ChangeSet | None:
        """The changes after which the draft's clauses of a row are those of a version, which
        divided or joined them; None where it did not."""
        answer = self._answer(row, column)
        if answer is None or not answer.replaces or len(answer.own) + len(answer.theirs) < 3:
            return None
        text = self._workspace.cells.document(column)
        return dividing.as_in(self._workspace.state.draft, answer.own, text, answer.theirs)

    def _take_shape(self, row: int, column: int, changes: ChangeSet) -> bool:
        cells, bench = self._workspace.cells, self._workspace.bench
        text = cells.document(column)
        own = dividing.with_parts(self._workspace.state, cells.of_draft(row))
        if not changes.changes:
            self._workspace.failed.emit(
                tr("The draft reads as {text} here already.", text=text.name)
            )
            return False
        origins = tuple(Origin(text.name, clause) for clause in cells.row(row).cells[column])
        what = message("Took words from {source}", source=text.name)
        return self._propose(
            lambda: bench.amend_draft(what, changes, origins=origins),
            partial(bench.propose, changes),
            tr("{clauses}: now as in {text}", clauses=listed(map(self._name, own)), text=text.name),
        )

    def _take_words(self, row: int, column: int, clause: ClauseId) -> bool:
        """The words of a version in place of the draft's; marks and notes stay on what stays, which
        is said where the version has other notes."""
        cells, bench = self._workspace.cells, self._workspace.bench
        text = cells.document(column)
        origin = Origin(text.name, cells.row(row).cells[column][0])
        theirs = text[origin.clause].text
        own, words = self._workspace.state.draft[clause].text, theirs.plain
        notes = [[note.text.plain for note in rich.notes] for rich in (theirs, own)]
        noted = notes[0] != notes[1]
        name = self._name(clause)
        if words == own.plain:
            self._workspace.failed.emit(
                tr("The draft reads as {text} here already, but for its notes.", text=text.name)
                if noted
                else tr("The draft reads as {text} here already.", text=text.name)
            )
            return False
        return self._propose(
            lambda: bench.edit(clause, words, origins=(origin,)),
            partial(bench.propose_text, clause, words),
            tr("{clause} reads as in {text}, its notes stay", clause=name, text=text.name)
            if noted
            else tr("{clause} reads as in {text}", clause=name, text=text.name),
        )

    def _tops(self, column: int, ids: Sequence[ClauseId]) -> tuple[ClauseId, ...]:
        text = self._workspace.cells.document(column)
        return tuple(c for c in ids if text[c].parent not in ids)

    def _before(self, row: int) -> ClauseId | None:
        """The draft's top clause in the nearest row before, else its last clause."""
        draft = self._workspace.state.draft
        for number in range(row, -1, -1):
            for clause in self._workspace.cells.of_draft(number):
                return draft.root(clause).id
        operative = [c.id for c in draft if c.kind is ClauseKind.OPERATIVE]
        tops = draft.children(None)
        return operative[-1] if operative else (tops[-1] if tops else None)

    def shift(self, direction: int) -> bool:
        """Moves the current clause one place up (-1) or down (1) among its siblings."""
        clause = self._must_stand("move")
        if clause is None:
            return False
        draft = self._workspace.state.draft
        siblings = draft.children(draft[clause].parent)
        at = siblings.index(clause)
        if direction > 0 and at + 1 < len(siblings):
            return self._move(clause, siblings[at + 1])
        if direction < 0 and at > 1:
            return self._move(clause, siblings[at - 2])
        if direction < 0 and at == 1 and draft[clause].parent is None:
            return self._move(clause, None)
        if direction < 0 and at == 1:
            return self._move(siblings[0], clause)
        return False
