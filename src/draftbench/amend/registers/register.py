"""The register: every amendment with its state, kept in step with the draft.

A :class:`Register` is the frozen state from which a
:class:`~draftbench.amend.negotiation.Negotiation` is made. Its steps are pure: each gives a new
one, or raises a DraftbenchError and leaves everything as it was.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from itertools import count
from typing import Any

from draftbench.amend.amendment import (
    Amendment,
    AmendmentId,
    Delegation,
    Outcome,
    Placement,
    Status,
)
from draftbench.amend.changesets.changes import ChangeSet, Relocation
from draftbench.amend.changesets.editing import between, composed
from draftbench.amend.draft_numbers import laid_under, with_arrivals
from draftbench.amend.negotiation import Facts, Former, Negotiation
from draftbench.amend.placement.lineage import Authored, Lineage, Precedence, followed_in
from draftbench.amend.placement.placing import anchored_as, placed
from draftbench.amend.proceedings.locks import held_back, must_be_open
from draftbench.amend.proceedings.statements import Occasion
from draftbench.amend.redlines.marking import advanced, unmarked
from draftbench.amend.redlines.redline import DraftStep, Redline
from draftbench.amend.references.mentions import refers
from draftbench.amend.registers.layers import layers_of
from draftbench.amend.registers.ledger import Buckets, Ledger
from draftbench.amend.registers.standing import Deferred, Standing
from draftbench.amend.registers.states import (
    LEADS_TO,
    NO_COURSE,
    OPEN,
    STATES,
    Course,
    Moment,
    Step,
    Turn,
    allows,
    must_allow,
    no_amendment,
)
from draftbench.amend.registers.subamendments import (
    fallen,
    moot,
    on_its_text,
    open_parent,
    precedence_of,
    standing,
)
from draftbench.amend.stamp import Stamp
from draftbench.document import ClauseId, Document
from draftbench.document.counting import established
from draftbench.document.numbering import Numbering
from draftbench.errors import ConflictError, UsageError
from draftbench.messages import message


@dataclass(frozen=True, slots=True)
class Register(Facts):
    """See the module. ``states`` keeps the order in which amendments were tabled; ``versions`` are
    named moments, each with the id of the event that it ends with; ``origin`` is the lineage of the
    base, before the first of the ``steps``."""

    courses: Buckets[AmendmentId, Course] = field(default_factory=Buckets)
    states: Ledger = field(default_factory=Ledger)
    versions: dict[str, str] = field(default_factory=dict)
    origin: Lineage = field(default_factory=Lineage)

    @property
    def since_base(self) -> Redline:
        """The redline with the lineage of the base: what became of clauses there, whatever was
        made on it since."""
        return replace(self.redline, lineage=self.origin)

    def author(self, codes: Iterable[str]) -> str:
        """The delegations' names as a reader sees them: "Argentina, Uruguay"."""
        wanted = tuple(codes)
        names = {d.code: d.name for d in self.delegations if d.code in wanted}
        return ", ".join([names.get(code, code) for code in wanted])

    def with_changes(self, changes: ChangeSet, stamp: Stamp, *, again: bool = False) -> Register:
        """After a direct change of the draft, or one that is made ``again`` as :meth:`changed`
        takes it. Raises ConflictError where it no longer fits."""
        changes_now = self._fitting(changes)
        return self if changes_now is None else self.changed(changes_now, stamp, again=again)

    def changed(self, placed: ChangeSet, stamp: Stamp, *, again: bool = False) -> Register:
        """After changes in coordinates of the draft; every change of the draft comes through here.
        What an amendment brings keeps the place for which it was proposed.
        Agreed clauses refuse, the stamp gets the meeting, and brackets are carried along; not so
        for what was made before on another base, and is made ``again``."""
        if not again:
            must_be_open(self.proceedings, self.draft, placed)
        stamp = replace(stamp, meeting=stamp.meeting or self.proceedings.meeting_name)
        layers = layers_of(self, placed, stamp)
        redline = self.redline
        known = None if stamp.amendment is None else self.states.get(stamp.amendment)
        followed = {} if known is None else followed_in(known[0].changes)
        for layer, by in layers:
            redline = advanced(redline, layer, by, followed)
        redline = self._with_comings(redline, placed, known and known[0])
        numbered = with_arrivals(redline.result, placed.changes)
        if numbered is not redline.result:
            redline = replace(redline, result=numbered)
        occasion = Occasion(stamp.author, stamp.at, stamp.meeting)
        proceedings = self.proceedings
        if not again:
            proceedings = proceedings.followed(redline.result, (self.draft, placed), occasion)
        texts = (self.draft, redline.result) if refers(placed, redline.result) else None
        layers = layers if len(layers) > 1 else ()
        steps = (*self.steps, DraftStep(placed, stamp, texts, layers))
        return replace(self, redline=redline, steps=steps, proceedings=proceedings)

    def _with_comings(
        self, redline: Redline, placed: ChangeSet, amendment: Amendment | None
    ) -> Redline:
        lineage = redline.lineage.with_comings(placed)
        if amendment is not None:
            precedence = precedence_of(amendment, self.states)
            lineage = redline.lineage.with_comings(
                placed, amendment.changes, precedence, redline.was_deleted
            )
        return redline if lineage is redline.lineage else replace(redline, lineage=lineage)

    def made_by(self, event: str, former: Register) -> Register:
        """With ``event`` (its id) in the stamps of the changes that ``former`` did not have."""
        if self.steps is former.steps:
            return self
        kept = len(former.steps)
        if self.steps[:kept] != former.steps:
            kept = 0
        new = (
            one
            if one.stamp.event
            else replace(
                one,
                stamp=replace(one.stamp, event=event),
                layers=tuple((own, replace(by, event=event)) for own, by in one.layers),
            )
            for one in self.steps[kept:]
        )
        return replace(self, steps=(*self.steps[:kept], *new))

    def onto(self, base: Document, lineage: Lineage) -> Register:
        """With another base text, and a draft that is still that; ``lineage`` says what became of
        the clauses of the draft of before. Amendments stay as they are, and so do brackets until
        the changes that are to be made again are made."""
        base = base.with_numbering(self.base.numbering)
        draft = laid_under(base, self.draft.numbering)
        origin = self.redline.lineage.onto(lineage, base, self.base, self.draft, self.redline.stood)
        redline = replace(unmarked(base, draft), lineage=origin)
        steps = tuple(replace(step, texts=None) for step in self.steps)
        return replace(
            self,
            base=base,
            redline=redline,
            steps=(),
            meanings=tuple(replace(one, step=0) for one in self.meanings),
            origin=origin,
            former=(*self.former, Former(self.base, steps)),
        )

    def authored(
        self, authors: Mapping[ClauseId, tuple[Authored, ...]], asked: frozenset[AmendmentId]
    ) -> Register:
        """With the amendments whose words the untouched base has, and those ``asked`` about."""
        origin = replace(self.origin, authors=authors, asked=asked)
        return replace(self, redline=replace(self.redline, lineage=origin), origin=origin)

    def without_authors(self, amendments: Collection[AmendmentId]) -> Register:
        """With no word of the base that is of one of these."""
        left = {
            clause: tuple(one for one in own if one.amendment not in amendments)
            for clause, own in self.redline.lineage.authors.items()
        }
        origin, lineage = (replace(o, authors=left) for o in (self.origin, self.redline.lineage))
        return replace(self, redline=replace(self.redline, lineage=lineage), origin=origin)

    def numbered(self, numbering: Numbering) -> Register:
        """With the numbers of the draft counted in another way; sections count in the base as they
        do in the draft."""
        base = self.base
        if numbering.sections is not self.draft.numbering.sections:
            base = base.with_numbering(Numbering(numbering.sections))
        draft = self.draft.with_numbering(numbering)
        redline = replace(self.redline, base=base, result=draft, numbered=False)
        return replace(self, base=base, redline=redline)

    def reopened(self, amendment_id: AmendmentId, moment: Moment) -> Register:
        """After an accepted amendment did not find its way into a new base text: it is before the
        meeting again. Raises UsageError where there is none of that name."""
        amendment, _ = self.known(amendment_id)
        register = self._turned(amendment, Status.TABLED, moment)
        return register.with_course(amendment_id, adopted=None)

    def sharing(self, former: Register) -> Register:
        """The same, holding what ``former`` holds of amendments and what became of them, wherever
        that is equal."""
        courses = self.courses.sharing(former.courses, lambda own, its: its if its == own else own)
        return replace(self, states=self.states.sharing(former.states), courses=courses)

    def as_of(self, now: str) -> Register:
        """With what follows from the clock at ``now`` (ISO 8601 in UTC): silence that passed."""
        proceedings = self.proceedings.as_of(self.draft, now)
        return self if proceedings is self.proceedings else replace(self, proceedings=proceedings)

    def with_amendment(self, amendment: Amendment, status: Status = Status.TABLED) -> Register:
        """After an amendment was tabled, or drafted only."""
        return self.with_amendments((amendment,), status)

    def with_amendments(
        self, amendments: Iterable[Amendment], status: Status = Status.TABLED
    ) -> Register:
        """After amendments were tabled, or drafted only, in order."""
        new: dict[AmendmentId, Amendment] = {}
        for amendment in amendments:
            if amendment.id in self.states or amendment.id in new:
                raise UsageError(
                    "There is an amendment {amendment} already; give this one another name.",
                    amendment=amendment.id,
                )
            new[amendment.id] = amendment
        return self._with((one, status) for one in new.values())

    def _with(self, states: Iterable[tuple[Amendment, Status]]) -> Register:
        new = tuple(states)
        codes = (code for amendment, _ in new for code in amendment.sponsors)
        return replace(self, states=self.states.with_states(new)).coloured(codes)

    def with_sponsors(
        self, amendment_id: AmendmentId, sponsors: Iterable[str], reason: str
    ) -> Register:
        """After more delegations joined an open amendment; their ``reason`` (empty: none) is added
        to the one that it has, unless it says that already."""
        amendment = self.open_amendment(amendment_id)
        said = [reason] if reason and reason not in amendment.reason else []
        grown = replace(
            amendment,
            sponsors=tuple(dict.fromkeys((*amendment.sponsors, *sponsors))),
            reason="\n".join([amendment.reason] * bool(amendment.reason) + said),
        )
        status = self.states[amendment_id][1]
        return self._with([(grown, status)])

    def with_delegations(self, delegations: Iterable[Delegation]) -> Register:
        """With more delegations; a known code gets its new name."""
        new = tuple(delegations)
        codes = {d.code for d in new}
        kept = tuple(d for d in self.delegations if d.code not in codes)
        return replace(self, delegations=(*kept, *new))

    def coloured(self, codes: Iterable[str], wanted: Mapping[str, int] | None = None) -> Register:
        """With a colour for each of these delegations that has none: the ``wanted`` one, where it
        is free, else the first that is."""
        new = [code for code in dict.fromkeys(codes) if code not in self.colours]
        if not new:
            return self
        colours, taken = dict(self.colours), set(self.colours.values())
        for code in new:
            own = (wanted or {}).get(code)
            if own is None or own in taken:
                own = next(number for number in count() if number not in taken)
            colours[code] = own
            taken.add(own)
        return replace(self, colours=colours)

    def recoloured(self, former: Register, wanted: Mapping[str, int]) -> Register:
        """With the ``wanted`` colours for those who had none in ``former``: what an act gave them
        stays theirs, whatever is undone before it."""
        if not wanted or self.colours is former.colours:
            return self
        new = (code for code in self.colours if code not in former.colours)
        return replace(self, colours=former.colours).coloured(new, wanted)

    def with_step(self, amendment_id: AmendmentId, step: Step, moment: Moment) -> Register:
        """After a step that only changes the state. Raises UsageError where it is forbidden."""
        amendment = self.before(amendment_id, step)
        status = LEADS_TO[step]
        return self._turned(amendment, status, moment)

    def with_superseded(
        self, amendment_id: AmendmentId, by: AmendmentId, moment: Moment
    ) -> Register:
        """After an amendment was put aside because another one was taken ``by`` the meeting. One
        that was accepted must not stand in the text any more
        (:func:`draftbench.app.amendments.replacements.take_out`)."""
        amendment, status = self.known(amendment_id)
        if not STATES[status].in_text:
            must_allow(amendment_id, status, Step.SUPERSEDE)
        register = self._turned(amendment, Status.SUPERSEDED, moment)
        return register.with_course(amendment_id, superseded_by=by, adopted=None)

    def with_reduced(
        self, amendment_id: AmendmentId, adopted: ChangeSet, moment: Moment
    ) -> Register:
        """After only ``adopted`` of an accepted amendment stayed in the text."""
        amendment, _ = self.known(amendment_id)
        register = self._turned(amendment, Status.MODIFIED, moment)
        return register.with_course(amendment_id, adopted=adopted)

    def _turned(self, amendment: Amendment, status: Status, moment: Moment) -> Register:
        course = self.course(amendment.id)
        turns = (*course.turns, Turn(status, moment))
        course = replace(course, turns=turns, merged_into=None, superseded_by=None)
        decided = self.states[amendment.id][1] not in OPEN
        return replace(
            self,
            poll=self.poll.reconsidering(amendment.id) if decided else self.poll,
            states=self.states.with_states([(amendment, status)]),
            courses=self.courses.having([(amendment.id, course)]),
        )

    def with_course(self, amendment_id: AmendmentId, **news: Any) -> Register:
        """With other words (fields of :class:`Course`) on what became of an amendment."""
        course = replace(self.course(amendment_id), **news)
        return replace(self, courses=self.courses.having([(amendment_id, course)]))

    def with_wording(self, amendment: Amendment) -> Register:
        """With another content of an amendment that is there."""
        status = self.states[amendment.id][1]
        return self._with([(amendment, status)])

    def course(self, amendment_id: AmendmentId) -> Course:
        """What became of that amendment since it was tabled."""
        return self.courses.get(amendment_id, NO_COURSE)

    def before(self, amendment_id: AmendmentId, step: Step) -> Amendment:
        """The amendment, if the step may be taken with it. Raises UsageError."""
        amendment, status = self.known(amendment_id)
        must_allow(amendment_id, status, step)
        return amendment

    def known(self, amendment_id: AmendmentId) -> tuple[Amendment, Status]:
        """The amendment and its state. Raises UsageError where there is none of that name."""
        found = self.states.get(amendment_id)
        if found is None:
            raise no_amendment(amendment_id, self.states)
        return found

    def open_amendment(self, amendment_id: AmendmentId) -> Amendment:
        """The amendment, if a decision on it is still to be taken. Raises UsageError."""
        amendment, status = self.known(amendment_id)
        if status not in OPEN:
            raise UsageError(
                "{amendment} is {state}; undo that first.",
                amendment=amendment_id,
                state=STATES[status].said,
            )
        return amendment

    def placement(self, amendment_id: AmendmentId) -> Placement:
        """What placing the amendment on the draft gives now."""
        placement = standing(self.states[amendment_id][0], self.states, self.redline)
        return held_back(self.proceedings, self.draft, placement)

    def acceptable(self, amendment_id: AmendmentId, *, confirmed: bool) -> ChangeSet | None:
        """The change set to apply when the amendment is accepted now; None where the text already
        reads as proposed. Raises ConflictError with the reason where it cannot be applied."""
        amendment = self.before(amendment_id, Step.ACCEPT)
        placement = on_its_text(amendment, self.states, self.redline)[1]
        placement = held_back(self.proceedings, self.draft, placement)
        return fitting(amendment_id, placement, confirmed=confirmed)

    def with_acceptance(
        self,
        amendment_id: AmendmentId,
        changes: ChangeSet | None,
        moment: Moment | None = None,
        step: Step = Step.ACCEPT,
    ) -> Register:
        """After the amendment was accepted with these changes; its alternatives are superseded."""
        moment = moment or Moment()
        register = self.with_step(amendment_id, step, moment)
        amendment = self.states[amendment_id][0]
        for other in self.states.family(amendment):
            if allows(self.states[other][1], Step.SUPERSEDE):
                why = message("{amendment}, its alternative, was accepted", amendment=amendment_id)
                register = register.with_superseded(other, amendment_id, replace(moment, why=why))
        proposed, changes_now = amendment.changes, None
        precedence = precedence_of(amendment, self.states)
        if changes is not None:
            changes_now = self._fitting(anchored_as(proposed, changes, self.draft), precedence)
        if step is Step.ACCEPT and any(isinstance(c, Relocation) for c in proposed.changes):
            there = placed(proposed, self.draft, self.redline, precedence).there
            lineage = self.redline.lineage.with_kept(there, precedence)
            register = replace(register, redline=replace(self.redline, lineage=lineage))
        if changes_now is None:
            return register
        by = self.author(amendment.sponsors) or moment.by
        stamp = Stamp(by, amendment.sponsors, amendment.at, amendment.reason, amendment_id)
        return register.changed(changes_now, stamp)

    def _fitting(self, changes: ChangeSet, by: Precedence | None = None) -> ChangeSet | None:
        placement = placed(changes, self.draft, self.redline, by)
        if placement.outcome in (Outcome.APPLIES, Outcome.CONFIRM):
            return placement.changes
        if placement.outcome is Outcome.CONTAINED:
            return None
        raise ConflictError(placement.why)

    def disposed_of(self, states: Ledger) -> dict[AmendmentId, AmendmentId]:
        """The amendments of ``states`` whose fate is that of another one, each with that one."""
        found = moot(states, self.poll)
        return found | fallen(states, self.courses, self.draft, found)

    def standing(self, former: Standing | None = None) -> Standing:
        """How every amendment stands on the draft; the same, sooner, from a ``former`` one."""
        now = self.states, self.redline, self.proceedings, self.disposed_of(self.states)
        return (former or Standing()).after(*now)

    def negotiation(
        self,
        standing: Standing | Deferred | None = None,
        *,
        undo: str = "",
        redo: str = "",
    ) -> Negotiation:
        """The state for readers, with every open amendment placed on the draft. ``standing`` is
        what :meth:`standing` gives, where that is known, or will give."""
        standing = standing or self.standing()
        facts = {one.name: getattr(self, one.name) for one in fields(Facts)}
        facts["proceedings"] = self.proceedings.followed(self.draft)
        return Negotiation(
            **facts,
            entries=standing if isinstance(standing, Deferred) else standing.entries,
            undo=undo,
            redo=redo,
            _known=standing,
        )


def fitting(
    amendment_id: AmendmentId, placement: Placement, *, confirmed: bool
) -> ChangeSet | None:
    """The changes that a placement allows to make; None where the text reads so already. Raises
    ConflictError with the reason where it allows none, or only when ``confirmed``."""
    match placement.outcome:
        case Outcome.APPLIES:
            return placement.changes
        case Outcome.CONTAINED:
            return None
        case Outcome.CONFIRM if confirmed:
            return placement.changes
        case Outcome.CONFIRM:
            raise ConflictError(
                "{amendment} needs your confirmation: {why}",
                remedy="confirm",
                amendment=amendment_id,
                why=placement.why,
            )
        case _:
            rivals = (
                message(" (with {rivals})", rivals=tuple(placement.rivals))
                if placement.rivals
                else ""
            )
            raise ConflictError(
                "{amendment} cannot be accepted as it is{rivals}: {why}",
                amendment=amendment_id,
                rivals=rivals,
                why=placement.why,
            )


def opened(title: str, base: Document, draft: Document) -> Register:
    """The register of a negotiation that begins: ``draft`` has the clauses of ``base``."""
    return Register(title, base, unmarked(base, draft.with_numbering(established(draft))))


# Accepting what is not simply what was proposed for the draft: amendments to amendments, other
# words, a part only. Steps are pure: each gives a new register or raises a DraftbenchError.


@dataclass(frozen=True, slots=True)
class Adoption:
    """What accepting an amendment does: ``changes`` are made to its text (None: it reads so
    already). Where that is the text of an open parent, ``revised`` is what the parent proposes
    then; otherwise the changes are made to the draft."""

    amendment: AmendmentId
    changes: ChangeSet | None
    revised: ChangeSet | None = None


def adoption(register: Register, amendment_id: AmendmentId, *, confirmed: bool) -> Adoption:
    """What accepting an amendment as it is would do. Raises UsageError where it may not be
    accepted, ConflictError where it does not fit."""
    changes = register.acceptable(amendment_id, confirmed=confirmed)
    amendment, _ = register.known(amendment_id)
    if open_parent(amendment, register.states) is None:
        return Adoption(amendment_id, changes)
    text, _ = on_its_text(amendment, register.states, register.redline)
    return _settled(register, amendment, text, changes)


def adoption_of(
    register: Register, amendment_id: AmendmentId, text: Document, after: Document
) -> Adoption:
    """What accepting an amendment with other words would do: ``text`` (which it is to change)
    becomes ``after``."""
    amendment = register.before(amendment_id, Step.MODIFY)
    changes = between(text, after)
    return _settled(register, amendment, text, changes if changes.changes else None)


def _settled(
    register: Register, amendment: Amendment, text: Document, changes: ChangeSet | None
) -> Adoption:
    parent = open_parent(amendment, register.states)
    if parent is None:
        return Adoption(amendment.id, changes)
    before, its = on_its_text(parent, register.states, register.redline)
    if changes is None:
        return Adoption(amendment.id, None, its.changes or parent.changes)
    whole = changes if its.changes is None else composed(before, its.changes, changes)
    return Adoption(amendment.id, changes, whole)


def with_adoption(
    register: Register, what: Adoption, moment: Moment, step: Step = Step.ACCEPT
) -> Register:
    """After an amendment was accepted: in the draft, or in the new revision of its parent."""
    amendment = register.before(what.amendment, step)
    if what.revised is None:
        register = register.with_acceptance(what.amendment, what.changes, moment, step)
    else:
        register = register.with_step(what.amendment, step, moment)
        parent = register.open_amendment(amendment.parent or AmendmentId(""))
        folded = (*register.course(parent.id).folded, (what.amendment, parent))
        register = revised(register, replace(parent, changes=what.revised), folded)
    if step is Step.MODIFY:
        register = register.with_course(what.amendment, adopted=what.changes)
    return register


def revised(
    register: Register,
    amendment: Amendment,
    folded: tuple[tuple[AmendmentId, Amendment], ...] = (),
) -> Register:
    """After an open amendment got another wording; the former one stays readable. ``folded`` are
    the amendments to it that the new one has taken in, each with the wording before."""
    former = register.open_amendment(amendment.id)
    course = register.course(amendment.id)
    register = register.with_wording(replace(amendment, revision=former.revision + 1))
    revisions = (*course.revisions, former)
    return register.with_course(amendment.id, revisions=revisions, folded=folded)


def with_part(
    register: Register, what: Adoption, rest: Amendment, moment: Moment, refused: Moment | None
) -> Register:
    """After a part of an amendment was accepted; ``rest`` holds what was left over: it is open, or
    at once rejected where it was ``refused``."""
    register = with_adoption(register, what, moment, Step.MODIFY)
    register = register.with_amendment(rest)
    register = register.with_course(what.amendment, rest=rest.id)
    return register if refused is None else register.with_step(rest.id, Step.REJECT, refused)
