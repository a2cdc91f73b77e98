"""Random lives of a negotiation: valid acts in any order, at two desks.

A :class:`Life` is one negotiation with a seed: the same seed gives the same acts and the same ids.
Every act is done, or refused by a DraftbenchError that says why in words; anything else is a
:class:`BrokenLawError`. What must hold in between and in the end is in :mod:`support.lifelaws`.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from random import Random
from typing import Any

from draftbench.amend.amendment import AmendmentId, Delegation
from draftbench.amend.ballots.votes import Tally
from draftbench.amend.changesets.changes import Insertion
from draftbench.amend.changesets.editing import adopted, revision
from draftbench.amend.conflicts import contention
from draftbench.amend.conflicts.contention import conflicts
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.placement.rebasing import Fate
from draftbench.amend.proceedings.contested import place_of
from draftbench.amend.proceedings.statements import Target, TargetKind
from draftbench.amend.proceedings.terms import ClauseState, Ending, Stance
from draftbench.amend.redlines.marking import advanced, unmarked
from draftbench.amend.registers.states import OPEN, Step
from draftbench.amend.stamp import Stamp
from draftbench.app.amendments import (
    adopting,
    anchoring,
    deciding,
    packaging,
    resolving,
    sponsoring,
    uniting,
)
from draftbench.app.amendments.tabling import ground
from draftbench.app.drafts import bracketing, dividing, number_acts
from draftbench.app.exports.exporting import EXPORTS, written
from draftbench.app.history import receiving
from draftbench.app.history.moments import name_version, state_at
from draftbench.app.history.rebasing import Report, preview, rebase
from draftbench.app.imports.importing import Choices, batch
from draftbench.app.imports.incoming import read_edited
from draftbench.app.meetings import polling, proceedings
from draftbench.app.texts.circulated import Versions
from draftbench.app.workbench import Workbench
from draftbench.compare.alignment import align
from draftbench.compare.links import Mode
from draftbench.document import ClauseId, Document
from draftbench.errors import DraftbenchError
from draftbench.formats.docx.template.frontmatter import FrontMatter
from draftbench.formats.docx.track.tracked import tracked
from support.incoming import read_marked
from support.lifetexts import declaration, edited, phrase, reworded
from support.word import clean

CODES = ("MEX", "BRA", "URY", "CHL", "NOR")
DELEGATIONS = tuple(
    Delegation(code, name)
    for code, name in zip(CODES, ("Mexico", "Brazil", "Uruguay", "Chile", "Norway"), strict=True)
)


class BrokenLawError(AssertionError):
    """An act ended otherwise than it may, or a law does not hold."""


@dataclass
class Life:
    """``bench`` and ``other`` are the two desks, ``versions`` the texts that went out, ``done``
    the acts by their numbers and names and what came of them, in order, ``counted`` the conflicts
    when they were counted last. Each act has chances of its
    own, which follow from its number: acts may be left out (``without``), the others stay."""

    folder: Path
    seed: str
    without: frozenset[int] = frozenset()
    random: Random = field(init=False)
    base: Document = field(init=False)
    bench: Workbench = field(init=False)
    other: Workbench | None = None
    versions: list[Document] = field(default_factory=list)
    done: list[tuple[int, str, str]] = field(default_factory=list)
    counted: contention.Tally = field(default_factory=contention.Tally)
    _number: Iterator[int] = field(default_factory=count)
    _at: int = 0

    def __post_init__(self) -> None:
        self._begin(0)
        self.base = declaration(self.random)
        self.bench = Workbench.create(
            self.folder / "life.draftbench", self.base, delegations=DELEGATIONS, title="Life"
        )
        self.versions.append(self.bench.state.base)

    def close(self) -> None:
        """Closes both desks."""
        self.bench.close()
        if self.other is not None:
            self.other.close()

    def _begin(self, number: int) -> None:
        self.random = Random(f"{self.seed} {number}")  # noqa: S311  (made-up acts)
        _NAMES.seed(f"{self.seed} {number}")

    def act(
        self, name: str = "", among: Mapping[Callable[[Life], str | None], int] | None = None
    ) -> str:
        """One random act ``among`` these (None: :data:`ACTS`), or that of a ``name``; gives "done",
        or how it was refused."""
        self._at += 1
        if self._at in self.without:
            return "left out"
        self._begin(self._at)
        if self.other is not None and self.chance(0.25):
            self.bench, self.other = self.other, self.bench
        known = {act.__name__: act for act in among or ACTS}
        weights = (among or ACTS).values()
        name = name or self.random.choices([*known], [*weights])[0]
        self.done.append((self._at, name, "failed"))
        try:
            came = known[name](self)
            said = "done" if came is None else str(came)
        except DraftbenchError as error:
            said = str(error)[:]  # the words alone, not what they were made of
            if not said.strip() or "\n" in said.strip() or said.rstrip()[-1] not in ".!?”)":
                raise BrokenLawError(f"{name} was refused by no sentence: {said!r}") from error
        except BrokenLawError:
            raise
        except Exception as error:
            raise BrokenLawError(f"{name} ended in {type(error).__name__}: {error}") from error
        self.done[-1] = (self._at, name, said)
        return said

    # what an act is about

    @property
    def draft(self) -> Document:
        """The working draft."""
        return self.bench.state.draft

    def clause(self, text: Document | None = None) -> ClauseId:
        """Any clause but the title."""
        text = self.draft if text is None else text
        return self.random.choice([c.id for c in text][1:] or [c.id for c in text])

    def amendments(self, *, open_only: bool = True) -> list[AmendmentId]:
        """Amendments, those that are open or all."""
        states = self.bench.register.states
        return [one for one in states if not open_only or states[one][1] in OPEN]

    def some(self, most: int = 1, *, open_only: bool = True) -> tuple[AmendmentId, ...]:
        """One to ``most`` amendments; those that are open, if possible."""
        if self.random.random() < 0.05:
            open_only = False
        known = self.amendments(open_only=open_only) or [AmendmentId("am-0")]
        return tuple(self.random.sample(known, min(len(known), self.random.randint(1, most))))

    def terms(self) -> dict[str, Any]:
        """Who proposes, and why."""
        sponsors = tuple(self.random.sample(CODES, self.random.choice((1, 1, 2))))
        return {"sponsors": sponsors, "reason": self.random.choice(("", "Said in the room."))}

    def words(self, clause: ClauseId, text: Document | None = None) -> str:
        """Other words for a clause."""
        text = self.draft if text is None else text
        return reworded(self.random, text[clause].text.text)

    def new(self) -> str:
        """The name of a new file."""
        return f"{next(self._number)}"

    def chance(self, share: float) -> bool:
        """Whether something happens that happens so often."""
        return self.random.random() < share


def propose_words(life: Life) -> None:
    clause = life.clause()
    life.bench.propose_text(clause, life.words(clause), **life.terms())


def propose_deletion(life: Life) -> None:
    life.bench.propose_deletion(life.clause(), **life.terms())


def propose_clause(life: Life) -> None:
    after = None if life.chance(0.05) else life.clause()
    words = f"Thanks {phrase(life.random, 5)};"
    life.bench.propose_insertion(words, after=after, **life.terms())


def propose_move(life: Life) -> None:
    life.bench.propose_move(life.clause(), after=life.clause(), **life.terms())


def propose_split(life: Life) -> None:
    clause = life.clause()
    changes = dividing.split(life.draft, clause, _break(life, clause))
    life.bench.propose(changes, **life.terms())


def propose_join(life: Life) -> None:
    into = life.clause()
    row = life.draft.children(life.draft[into].parent)
    at = row.index(into) + 1
    clause = row[at] if at < len(row) and life.chance(0.8) else life.clause()
    life.bench.propose(dividing.joined(life.draft, clause, into), **life.terms())


def propose_beside(life: Life) -> None:
    """A new clause at the place for which another one was proposed."""
    new = [
        change.slot.after
        for entry in life.bench.state.entries
        if entry.open
        for change in entry.amendment.changes.changes
        if isinstance(change, Insertion)
    ]
    places = [clause for clause in new if clause in life.draft] or [life.clause()]
    words = f"Thanks {phrase(life.random, 5)};"
    life.bench.propose_insertion(words, after=life.random.choice(places), **life.terms())


def table_together(life: Life) -> None:
    """Drafts that delegations had among themselves are tabled at once."""
    drafts = [
        life.bench.propose_text(clause, life.words(clause), **life.terms(), draft=True)
        for clause in (life.clause(), life.clause())
    ]
    deciding.step(life.bench, Step.TABLE, drafts).raise_first()


def propose_upon(life: Life) -> None:
    (parent,) = life.some()
    text = ground(life.bench.register, parent)
    clause = life.clause(text)
    life.bench.propose_text(clause, life.words(clause, text), parent=parent, **life.terms())


def propose_alternative(life: Life) -> None:
    clause = life.clause()
    life.bench.propose_text(
        clause, life.words(clause), alternative_to=life.some()[0], **life.terms()
    )


def table_edited_copy(life: Life) -> None:
    """An edited copy of the draft, or of any earlier text, comes back without tracked changes."""
    text = edited(life.random, life.random.choice([life.draft, life.draft, *life.versions]), 4)
    data = clean(text, FrontMatter()).data
    copy = read_edited(f"{life.new()}.docx", data, Versions.in_project(life.bench))
    life.bench.propose(copy.changes, **life.terms())


def import_word_file(life: Life) -> None:
    """A delegation's Word file of the draft or an earlier text, its changes tracked or not."""
    former = life.random.choice([life.draft, *life.versions[-3:]])
    text, code = edited(life.random, former, 3), life.random.choice(CODES)
    data = clean(text, FrontMatter()).data
    if life.chance(0.5):
        stamp = Stamp(code, (code,), "2026-03-01T10:00:00Z")
        found = align(former, text, mode=Mode.VERSIONS)
        redline = advanced(unmarked(former, former), revision(found, adopted(found)), stamp)
        data = tracked(redline, FrontMatter()).data
    file = read_marked(f"{life.new()}.docx", data, life.bench.state)
    choices = Choices(everybody=code)
    life.bench.bring_in(batch(life.bench.state, [file], life.bench.next_number, choices))


def accept_some(life: Life) -> None:
    deciding.accept(life.bench, life.some(1), confirmed=life.chance(0.6)).raise_first()


def accept_many(life: Life) -> str | None:
    found = deciding.accept(life.bench, life.some(6), confirmed=life.chance(0.3))
    for _, error in found.refused:
        assert str(error)
    return None


def accept_part(life: Life) -> None:
    (one,) = life.some()
    number = str(life.random.randint(1, 3))
    adopting.accept_in_part(
        life.bench, one, [number], confirmed=life.chance(0.5), refuse_rest=life.chance(0.5)
    )


def accept_reworded(life: Life) -> None:
    (one,) = life.some()
    words = f"Agrees on {phrase(life.random, 5)};"
    adopted = adopting.reworded(life.bench.register, one, words, life.clause())
    adopting.accept_as_modified(life.bench, one, adopted)


def take_step(life: Life) -> None:
    step = life.random.choice([*deciding.KINDS])
    ids = life.some(3, open_only=life.chance(0.7))
    deciding.step(life.bench, step, ids, why="So decided.").raise_first()


def withdraw(life: Life) -> None:
    deciding.step(life.bench, Step.WITHDRAW, life.some(2)).raise_first()


def resolve(life: Life) -> str | None:
    known = conflicts(life.bench.state)
    if not known:
        return "nothing to do"
    one = life.random.choice(known)
    match life.random.randrange(6):
        case 0:
            words = f"Agrees on {phrase(life.random, 5)};"
            resolving.write(life.bench, one, words, accepted=life.chance(0.6))
        case 1:
            resolving.make_alternatives(life.bench, one)
        case 2:
            resolving.leave_open(life.bench, one, "Later.")
        case _:
            side = life.random.choice(one.members)
            keep, sure = life.chance(0.3), life.chance(0.5)
            resolving.take(life.bench, one, side, keep_others=keep, confirmed=sure)
    return None


def anchor(life: Life) -> None:
    clause = life.clause()
    anchoring.anchor(life.bench, life.some()[0], clause, life.words(clause))


def sponsor(life: Life) -> None:
    code = (life.random.choice(CODES),)
    (one,) = life.some()
    (sponsoring.join if life.chance(0.6) else sponsoring.leave)(life.bench, one, code)


def unite(life: Life) -> None:
    ids = life.some(3)
    match life.random.randrange(4):
        case 0:
            uniting.merge_into(life.bench, ids[:1], life.some()[0])
        case 1:
            uniting.merge_as(life.bench, ids, f"Thanks {phrase(life.random, 4)};")
        case 2:
            uniting.declare_alternatives(life.bench, ids)
        case _:
            packaging.make(life.bench, f"Package {life.new()}", ids)


def accept_package(life: Life) -> str | None:
    known = [*life.bench.state.packages]
    if not known:
        return "nothing to do"
    packaging.accept_package(life.bench, life.random.choice(known), confirmed=life.chance(0.5))
    return None


def take_position(life: Life) -> None:
    target = Target(TargetKind.CLAUSE, life.clause())
    if life.chance(0.5) and life.amendments():
        target = Target(TargetKind.AMENDMENT, life.some()[0])
    stance = life.random.choice([*Stance])
    proceedings.take_position(life.bench, target, stance, (life.random.choice(CODES),))


def decide_clause(life: Life) -> None:
    states = (ClauseState.AGREED, ClauseState.AGREED, ClauseState.OPEN, ClauseState.AD_REF)
    proceedings.decide_clause(life.bench, life.clause(), life.random.choice(states))


def reopen_clause(life: Life) -> str | None:
    known = [c for c, d in life.bench.register.proceedings.states.items() if c in life.draft]
    if not known:
        return "nothing to do"
    clause = life.random.choice(known)
    proceedings.decide_clause(life.bench, clause, ClauseState.OPEN, why="Asked for.")
    return None


def bracket(life: Life) -> None:
    there = bracketing.standing(life.bench)
    open_now = there.standing
    if open_now and life.chance(0.5):
        one = life.random.choice(open_now)
        how = life.random.choice((Ending.KEPT, Ending.REMOVED))
        bracketing.end_bracket(life.bench, place_of(one, there), how)
        return
    clause = life.clause()
    words = life.random.choice(life.draft[clause].text.text.split()).strip(".,;:")
    bracketing.open_bracket(life.bench, clause, codes=(life.random.choice(CODES),), words=words)


def write_words(life: Life) -> None:
    clause = life.clause()
    life.bench.edit(clause, life.words(clause))


def write_clause(life: Life) -> None:
    life.bench.insert(f"Notes {phrase(life.random, 5)};", after=life.clause())


def write_deletion(life: Life) -> None:
    life.bench.delete(life.clause())


def write_move(life: Life) -> None:
    life.bench.move(life.clause(), after=life.clause())


def write_split(life: Life) -> None:
    clause = life.clause()
    changes = dividing.split(life.draft, clause, _break(life, clause))
    life.bench.amend_draft("split", changes)


def write_join(life: Life) -> None:
    into = life.clause()
    row = life.draft.children(life.draft[into].parent)
    at = row.index(into) + 1
    clause = row[at] if at < len(row) and life.chance(0.8) else life.clause()
    life.bench.amend_draft("joining", dividing.joined(life.draft, clause, into))


def undo_last(life: Life) -> str:
    return "done" if life.bench.undo() else "nothing to do"


def undo_any(life: Life) -> str:
    events = life.bench.events
    return "done" if life.bench.undo(life.random.choice(events).id) else "nothing to do"


def redo_last(life: Life) -> str:
    return "done" if life.bench.redo() else "nothing to do"


def redo_any(life: Life) -> str:
    undone = [e.undoes for e in life.bench.events if e.undoes is not None]
    if not undone:
        return "nothing to do"
    return "done" if life.bench.redo(life.random.choice(undone)) else "nothing to do"


def lay_on_revision(life: Life) -> None:
    """A new base text comes: made from the draft, the base, or any text that went out."""
    known = [life.draft, life.draft, life.bench.state.base, *life.versions[-4:]]
    text = edited(life.random, life.random.choice(known), 8)
    foreseen = preview(life.bench, text).rebase
    report = rebase(life.bench, text)
    told = [[(i.amendment, i.fate, i.outcome) for i in r.items] for r in (foreseen, report.rebase)]
    if told[0] != told[1]:
        raise BrokenLawError("a preview told something else than the rebase")
    _must_be_listed_so(life.bench.state, report)
    life.versions.append(life.bench.state.base)


def _must_be_listed_so(state: Negotiation, report: Report) -> None:
    """What a rebase says of amendments is what every list says of them then, or of those into which
    it says that they were merged. What was accepted into the wording of another is as that is."""
    what, into = report.rebase, {second: first for first, second in report.united}
    told = [(item, item.within or item.amendment) for item in what.items]
    foretold = {one: item.outcome for item, one in told if one and item.fate in _OPEN}
    listed = {e.amendment.id: e.placement.outcome for e in state.entries if e.open and e.placement}
    listed |= {second: listed[first] for second, first in into.items() if first in listed}
    for one, outcome in foretold.items():
        if listed.get(one) is not outcome:
            raise BrokenLawError(f"the rebase says {outcome} of {one}, the list {listed.get(one)}")
    for item, own in told:
        entry = own and state.entry(own)
        if entry and own not in into and entry.open is not (item.fate in _OPEN):
            raise BrokenLawError(f"{item.amendment} is {item.fate.value}, and {entry.status}")


_OPEN = (Fate.REOPENED, Fate.CARRIED, Fate.THERE, Fate.PENDING)


def name_text(life: Life) -> None:
    name_version(life.bench, f"Version {life.new()}")
    life.versions.append(life.draft)


def look_back(life: Life) -> None:
    """Any past moment can be read."""
    events = life.bench.events
    state = state_at(events, life.random.randint(1, len(events)))
    life.versions.append(state.draft)
    del life.versions[1:-12]


def export(life: Life) -> None:
    """Any output that needs no other program."""
    kind = life.random.choice([*EXPORTS])
    endings = [ending for ending in EXPORTS[kind].endings if ending != ".pdf"]
    written(life.bench.state, kind, ending=life.random.choice(endings))


def count_otherwise(life: Life) -> None:
    """The numbers of the draft are frozen, made anew, or follow the text again."""
    life.random.choice((number_acts.freeze, number_acts.renumber, number_acts.thaw))(life.bench)


def vote(life: Life) -> None:
    """A vote on an amendment, more often on one that has rivals."""
    contested = [entry.amendment.id for entry in life.bench.state.entries if entry.competing]
    one = life.random.choice(contested) if contested and life.chance(0.7) else life.some()[0]
    tally = Tally(life.random.randint(0, 9), life.random.randint(0, 9), 1)
    polling.record_vote(life.bench, one, tally, confirmed=life.chance(0.5))


def give_copy(life: Life) -> str:
    """Somebody takes a copy of the project to another desk."""
    if life.other is not None:
        return "nothing to do"
    path = life.folder / f"copy{life.new()}.draftbench"
    life.bench.record.copy_to(path)
    life.other = Workbench.open(path)
    return "done"


def receive(life: Life) -> str:
    """What was done at the other desk comes by file."""
    if life.other is None:
        return "nothing to do"
    if life.chance(0.3):
        receiving.receive(life.bench, life.other.path, confirmed=True)
        return "done"
    out = life.folder / f"sent{life.new()}.zip"
    receiving.write_events(life.other.record, out)
    receiving.receive(life.bench, out, confirmed=True)
    return "done"


def settle_unfit(life: Life) -> str:
    """What did not fit is done again, tabled, or taken back."""
    waiting = receiving.waiting(life.bench)
    if not waiting:
        return "nothing to do"
    one = life.random.choice(waiting)
    match life.random.randrange(3):
        case 0:
            receiving.do_again(life.bench, one.event)
        case 1:
            receiving.table_instead(life.bench, one.event, (life.random.choice(CODES),))
        case _:
            life.bench.undo(one.event.id)
    return "done"


def _break(life: Life, clause: ClauseId) -> int:
    text = life.draft[clause].text.text
    gaps = [at for at, sign in enumerate(text) if sign == " "]
    return life.random.choice(gaps) + 1 if gaps else 0


ACTS: dict[Callable[[Life], str | None], int] = {
    propose_words: 12,
    propose_deletion: 4,
    propose_clause: 5,
    propose_move: 3,
    propose_split: 3,
    propose_join: 3,
    propose_beside: 4,
    table_together: 1,
    propose_upon: 2,
    propose_alternative: 2,
    table_edited_copy: 4,
    import_word_file: 2,
    accept_some: 12,
    accept_many: 2,
    accept_part: 2,
    accept_reworded: 2,
    take_step: 3,
    withdraw: 1,
    resolve: 4,
    anchor: 1,
    sponsor: 1,
    unite: 2,
    accept_package: 1,
    take_position: 1,
    decide_clause: 1,
    reopen_clause: 1,
    bracket: 1,
    write_words: 3,
    write_clause: 2,
    write_deletion: 1,
    write_move: 2,
    write_split: 2,
    write_join: 2,
    undo_last: 3,
    undo_any: 6,
    redo_last: 2,
    redo_any: 3,
    lay_on_revision: 5,
    name_text: 1,
    look_back: 1,
    give_copy: 3,
    receive: 4,
    settle_unfit: 3,
    export: 2,
    count_otherwise: 1,
    vote: 1,
}
"""The acts, with how often they are done beside the others."""


_NAMES = Random(0)  # noqa: S311  (made-up names)


@contextmanager
def same_names() -> Iterator[None]:
    """While this lasts, new clauses and events get the ids that follow from the seed of a life."""
    former = os.urandom
    os.urandom = _NAMES.randbytes
    try:
        yield
    finally:
        os.urandom = former


def tally(life: Life) -> Counter[str]:
    """How many acts were done, refused, or had nothing to do."""
    known = ("done", "nothing to do")
    return Counter(said if said in known else "refused" for _, _, said in life.done)
