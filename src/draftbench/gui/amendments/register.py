"""The register of amendments and the packages as lists: seen, sorted, decided in bulk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from draftbench.amend.amendment import Amendment, AmendmentId, Status
from draftbench.amend.changesets.changes import Relocation
from draftbench.amend.negotiation import FALLEN, Entry, Negotiation
from draftbench.amend.registers.ledger import condition
from draftbench.amend.registers.states import STATES, Step
from draftbench.amend.registers.subamendments import is_sub
from draftbench.amend.registers.survival import Since, became_since
from draftbench.app.amendments import deciding, packaging
from draftbench.document import ClauseId
from draftbench.gui.amendments.amendment_acts import AmendmentActs
from draftbench.gui.amendments.amendment_filter import sifted
from draftbench.gui.cells.census import places
from draftbench.gui.cells.clause_standing import positions_on
from draftbench.gui.cells.quotes import (
    called,
    colour_proposal,
    quoted_line,
    quoted_words,
    quotes,
    under_title,
)
from draftbench.gui.inspector.amendment_cards import (
    OUTCOME_PILLS,
    fit_pill,
    labels_of,
    outcome_pill,
)
from draftbench.gui.inspector.amendment_course import advised, course_lines
from draftbench.gui.inspector.amendment_steps import (
    FURTHER,
    ON_SEVERAL,
    STEPS,
    act_title,
    asks,
    leaves_out,
    reason_named,
    step_title,
)
from draftbench.gui.rows.row_filter import filter_said
from draftbench.gui.session.names import delegation_name, names_of, title_of, where_said
from draftbench.gui.speech import counted, headed, listed, marked, quoted, relayed, told, tr, tr_as
from draftbench.gui.terms import stands, term
from draftbench.gui.widgets.pieces import Tone
from draftbench.gui.widgets.replies import (
    Form,
    GroupHead,
    Line,
    Listing,
    ListRow,
    Look,
    Reply,
    Said,
    Verb,
    why_field,
)

if TYPE_CHECKING:
    from draftbench.gui.rows.workspace import Workspace

_STATUS = {Status.HELD: "warn"}
_FITS = {Tone.GOOD: "ok", Tone.DOUBTFUL: "warn", Tone.BAD: "deleted"}
"""The colours in which the status and the fit of an amendment are written."""
_SAID = 3
"""Amendments with which a step cannot be taken that are named with the reason."""
_FORESEEN = 60
"""Chosen amendments up to which it is worked out beforehand what cannot be done with them."""


def _left(found: Sequence[Entry], workspace: Workspace) -> str:
    """That the list is narrowed, and how it is whole again."""
    total = len(workspace.state.entries)
    share = counted(
        "{shown} of {n} amendment", "{shown} of {n} amendments", total, shown=len(found)
    )
    return tr(
        "{share}; {command} brings all back.", share=share, command=quoted(tr("Show all rows"))
    )


class Register(Listing):
    """Every amendment, with all that can be done with several at once."""

    title = marked("Amendments")
    lead = marked("Select one or more amendments. Numbers are those of the draft now.")
    empty = marked("No amendment was tabled yet.")
    first = "file.import"
    columns = (
        marked("No."),
        marked("Clause"),
        marked("Words"),
        marked("Sponsors"),
        marked("Status"),
        marked("Fit"),
    )
    stretch = 2
    several = True
    groupings = (
        ("", marked("Not grouped")),
        ("clause", marked("By clause")),
        ("sponsor", marked("By sponsor")),
        ("state", marked("By state")),
        ("outcome", marked("By place")),
    )

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._heads: tuple[Negotiation, Heads] | None = None

    def rows(self) -> Sequence[ListRow]:
        """In the order in which they were tabled; only those that the window's filter is about."""
        workspace = self._workspace
        found = sifted(workspace.state.entries, workspace.filter, workspace.cells)
        self.empty, self.first = Register.empty, Register.first
        if workspace.state.entries:  # one who sees none has filtered them
            filters = quoted(filter_said(*workspace.filter, workspace.state))
            self.empty = tr("Nothing under {filters}.", filters=filters)
            self.first = "view.all-rows"
        self.lead = (
            Register.lead if len(found) == len(workspace.state.entries) else _left(found, workspace)
        )
        return [self._row(number, entry) for number, entry in enumerate(found)]

    def heads(self, key: str, by: str) -> Sequence[GroupHead]:
        """The clauses, sponsors, the state or the place of an amendment."""
        entry = self._workspace.state.entry(AmendmentId(key))
        return () if entry is None else self._headed().of(entry, by)

    def _headed(self) -> Heads:
        state = self._workspace.state
        if self._heads is None or self._heads[0] is not state:
            self._heads = state, Heads(state)
        return self._heads[1]

    def barred(self, keys: Sequence[str]) -> tuple[str, ...]:
        """What accepting, rejecting, holding and withdrawing would leave out, and why."""
        if not 1 < len(keys) <= _FORESEEN:
            return ()
        return barred(self._workspace, [e.amendment.id for e in self._entries(keys)])

    def _row(self, number: int, entry: Entry) -> ListRow:
        amendment = entry.amendment
        called = amendment.id if not is_sub(amendment) else _to_parent(amendment)
        placed, tone = "", None
        if (pill := fit_pill(entry)) is not None:
            placed, tone = pill.text, pill.tone
        elif entry.in_text:
            tone = Tone.QUIET
        heads = sorted(self._headed().of(entry, "clause"))
        moved = all(isinstance(one, Relocation) for one in amendment.changes.changes)
        status = "ok" if entry.in_text else _STATUS.get(entry.status, "")
        return ListRow(
            amendment.id,
            (
                called,
                where_said(self._workspace.state, entry),
                title_of(self._workspace.state, amendment),
                listed(amendment.sponsors),
                self._stands(entry),
                placed,
            ),
            tone,
            ((0, number), (1, heads[0].place)),
            placed,
            words=None
            if moved
            else partial(quoted_words, self._workspace.state, entry.amendment.changes),
            chips=(3, amendment.sponsors),
            colours=tuple(
                (column, name)
                for column, name in ((4, status), (5, _FITS.get(tone, "") if tone else ""))
                if name
            ),
        )

    def _stands(self, entry: Entry) -> str:
        state = self._workspace.state
        course = state.course(entry.amendment.id)
        said = stands(state, entry)
        if entry.status is Status.SUPERSEDED and course.superseded_by is None and course.note:
            said = headed(said, relayed(course.note))
        if course.reopened:
            said = tr("{state}; reopened on a new base text", state=said)
        match became_since(state, entry.amendment.id):
            case Since.WORDS:
                said = tr("{state}; its words were changed since", state=said)
            case Since.BRACKETS:
                said = tr("{state}; its brackets were resolved since", state=said)
            case Since.OTHERWISE:
                said = tr("{state}; the text says it in other words", state=said)
        package = state.package_of(entry.amendment.id)
        return (
            said
            if package is None
            else tr("{state}, package “{name}”", state=said, name=package.name)
        )

    def detail(self, keys: Sequence[str]) -> tuple[Line, ...]:
        """What one amendment proposes and what became of it; of several how many are how far."""
        entries = self._entries(keys)
        if len(entries) != 1:
            return tuple(
                Line(f"{e.amendment.id}  {self._stands(e)}", Look.DIM) for e in entries[:40]
            )
        return amendment_lines(self._workspace, entries[0])

    def _entries(self, keys: Sequence[str]) -> list[Entry]:
        found = (self._workspace.state.entry(AmendmentId(key)) for key in keys)
        return [entry for entry in found if entry is not None]

    def verbs(self, keys: Sequence[str]) -> tuple[Verb, ...]:
        """The steps that any of the chosen ones allows, and the further acts."""
        entries = self._entries(keys)
        amending = self._workspace.part(AmendmentActs)
        ids = [entry.amendment.id for entry in entries]
        steps = amending.steps(entries)
        able = dict.fromkeys(steps, len(ids))
        if 1 < len(ids) <= _FORESEEN:
            bench = self._workspace.bench
            able = {step: len(deciding.foreseen(bench, step, ids).done) for step in steps}
        made = [
            Verb(
                step.value,
                _counted(step, able[step], len(ids)),
                partial(amending.step, step, ids),
                main=step is Step.ACCEPT,
                leads=len(keys) > 1,  # of one its card leads on
                rare=step is Step.SUPERSEDE,
                able=able[step] > 0,
            )
            for step in steps
        ]
        if any(asks(entry) for entry in entries):
            made.append(
                Verb(
                    "confirm",
                    tr("Confirm and accept"),
                    lambda: amending.step(Step.ACCEPT, ids, confirmed=True),
                    tr("Also where the place asks for confirmation"),
                    rare=True,
                )
            )
        for name in FURTHER:
            single = len(entries) == 1 and name not in STEP_NAMES
            if not single and name not in ON_SEVERAL:
                continue
            if any(amending.possible(name, entry) for entry in entries):
                made.append(Verb(name, act_title(name), partial(amending.do, name, ids), rare=True))
        return tuple(made)

    def clause(self, key: str) -> ClauseId | None:
        """The first clause that the amendment is about and that is shown."""
        entry = self._workspace.state.entry(AmendmentId(key))
        if entry is None:
            return None
        state = self._workspace.state
        here = places(entry, state.states)
        return next(
            (c.id for text in (state.draft, state.base) for c in text if c.id in here), None
        )


def _counted(step: Step, able: int, chosen: int) -> str:
    """A step with the number of those with which it can be taken."""
    if chosen == 1 or not able:
        return step_title(step)
    if able == chosen:
        return tr("{act} {n}", act=step_title(step), n=able)
    return tr("{act} {n} of {all}", act=step_title(step), n=able, all=chosen)


def _stands(words: str) -> str:
    """How a package stands; one that broke says why."""
    return relayed(words) if ":" in words else term(words, "a package")


def _to_parent(amendment: Amendment) -> str:
    return tr("{amendment} to {parent}", amendment=amendment.id, parent=amendment.parent)


def barred(workspace: Workspace, amendments: Sequence[AmendmentId]) -> tuple[str, ...]:
    """A sentence for each step that cannot be taken with all of the amendments; of accepting none
    where all are accepted, as after it was done."""
    entries = [workspace.state.entry(one) for one in amendments]
    are_accepted = all(one is not None and one.status is Status.ACCEPTED for one in entries)
    found: list[str] = []
    for step in (Step.ACCEPT, Step.REJECT, Step.HOLD, Step.WITHDRAW):
        seen = deciding.foreseen(workspace.bench, step, amendments)
        if not seen.done and (step is not Step.ACCEPT or are_accepted):
            continue  # there is no button for it, or it is done
        if seen.refused:
            left = leaves_out(step, len(seen.refused), len(amendments))
            if step is not Step.ACCEPT:  # the state of each tells why
                found.append(tr_as("{words}.", "a sentence", words=left))
                continue
            whys = [reason_named(one, str(why)) for one, why in seen.refused]
            said = told(*whys[:_SAID])
            if len(whys) > _SAID:
                said = tr("{reasons} … and {n} more", reasons=said, n=len(whys) - _SAID)
            found.append(headed(left, said))
    return (found[0], told(*found[1:])) if len(found) > 2 else tuple(found)


STEP_NAMES = {step.value for step in STEPS}
"""Acts that have a button of their own."""


def amendment_lines(workspace: Workspace, entry: Entry) -> tuple[Line, ...]:
    """All that is told of an amendment: what it proposes, how it stands, its course, positions."""
    state, amendment = workspace.state, entry.amendment
    call = labels_of(state, amendment, alone=False)
    lines = [
        Line(f"{amendment.id} · {title_of(state, amendment)}", Look.HEAD),
        Line(names_of(state, amendment.sponsors) or tr("nobody sponsors it any more"), Look.DIM),
    ]
    found = quotes(state, amendment.changes, (), lambda c: called(state, c, call))
    for quote in under_title(amendment, found):
        if quote.where:
            lines.append(Line(quote.where, Look.DIM))
        lines.append(quoted_line(replace(quote, pieces=colour_proposal(entry, quote.pieces))))
    if amendment.reason:
        lines.append(Line(tr("Reason: {reason}", reason=amendment.reason), Look.DIM))
    if entry.open and entry.placement is not None:
        lines += [
            Line(tr("Fit"), Look.SECTION),
            Line(relayed(entry.placement.why), Look.DIM),
        ]
    if (said := advised(state, amendment.id)) and entry.open:
        lines += [Line(tr("Recommendation"), Look.SECTION), Line(said, Look.DIM)]
    if held := positions_on(state, amendment.id):
        lines += [Line(tr("Positions"), Look.SECTION), *(Line(one, Look.DIM) for one in held)]
    lines.append(Line(tr("Course"), Look.SECTION))
    lines += course_lines(state, amendment.id, call)
    return tuple(lines)


class Packages(Listing):
    """The packages, how each stands and what stands in its way."""

    title = marked("Packages")
    lead = marked("The amendments of a package are accepted together, or not at all.")
    empty = marked("No amendments are bound to a package; choose some under Amendments, then More.")
    first = "amend.register"
    columns = (marked("Package"), marked("Amendments"), marked("How it stands"))
    stretch = 1

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def rows(self) -> Sequence[ListRow]:
        """In the order in which they were bound."""
        state = self._workspace.state
        return [
            ListRow(
                one.name,
                (one.name, listed(one.members), _stands(condition(one, state.states))),
            )
            for one in state.packages.values()
        ]

    def detail(self, keys: Sequence[str]) -> tuple[Line, ...]:
        """What stands in the way of the package, and its amendments."""
        state = self._workspace.state
        lines: list[Line] = []
        for key in keys[:1]:
            package = packaging.package_named(state, key)
            lines.append(Line(package.name, Look.HEAD))
            if package.moment.why:
                lines.append(Line(package.moment.why, Look.DIM))
            found = packaging.obstacles(state, package)
            lines.append(Line(tr("What stands in its way"), Look.SECTION))
            lines += [Line(headed(one.member, relayed(one.why)), Look.DIM) for one in found] or [
                Line(tr("Nothing."), Look.DIM)
            ]
            for member in package.members:
                entry = state.entry(member)
                if entry is not None:
                    lines.append(Line(member, Look.HEAD))
                    said = stands(state, entry)
                    lines.append(Line(f"{title_of(state, entry.amendment)} ({said})", Look.DIM))
        return tuple(lines)

    def verbs(self, keys: Sequence[str]) -> tuple[Verb, ...]:
        """Deciding the package as a whole, or dissolving it."""
        if not keys:
            return ()
        name = keys[0]
        state = self._workspace.state
        if condition(packaging.package_named(state, name), state.states) != "open":
            return (Verb("dissolve", tr("Dissolve…"), lambda: self._dissolve(name)),)
        members = (state.entry(one) for one in packaging.package_named(state, name).members)
        doubtful = any(entry is not None and asks(entry) for entry in members)
        said = tr("Confirm and accept all") if doubtful else tr("Accept all")
        accept = partial(self._decide, name, accept=True, confirmed=doubtful)
        return (
            Verb("accept", said, accept, main=True),
            Verb("reject", tr("Reject all"), partial(self._decide, name, accept=False)),
            Verb("dissolve", tr("Dissolve…"), lambda: self._dissolve(name)),
        )

    def _decide(self, name: str, *, accept: bool, confirmed: bool = False) -> Said:
        bench = self._workspace.bench

        def act() -> None:
            if accept:
                packaging.accept_package(bench, name, confirmed=confirmed).raise_first()
            else:
                packaging.reject_package(bench, name).raise_first()

        return self._workspace.attempt(
            act,
            tr("The package “{name}” accepted", name=name)
            if accept
            else tr("The package “{name}” rejected", name=name),
        )

    def _dissolve(self, name: str) -> Reply:
        workspace = self._workspace
        return Form(
            tr("Dissolve the package “{name}”", name=name),
            (why_field(),),
            tr("Dissolve"),
            lambda a: workspace.attempt(
                lambda: packaging.dissolve(workspace.bench, name, why=a["why"]),
                tr("The package “{name}” dissolved", name=name),
            ),
        )


class Heads:
    """The heads of one state of a negotiation."""

    def __init__(self, state: Negotiation) -> None:
        self._state = state
        self._call = labels_of(state)
        self._names = {d.code: delegation_name(d) for d in state.delegations}
        self._states = {status: place for place, status in enumerate(STATES)}
        self._outcomes = {outcome: place for place, outcome in enumerate(OUTCOME_PILLS)}

    def of(self, entry: Entry, by: str) -> Sequence[GroupHead]:
        """The heads of an amendment by "clause", "sponsor", "state" or "outcome"."""
        match by:
            case "clause":
                return self._clauses(entry)
            case "sponsor":
                return self._sponsors(entry)
            case "state":
                if entry.moot is not None:
                    unvoted = term("not put to the vote", "an item on the list of votes")
                    return (GroupHead(len(self._states), unvoted.capitalize()),)
                if entry.fell_with is not None:
                    fallen = GroupHead(len(self._states) + 1, relayed(FALLEN).capitalize())
                    return (fallen,)
                words = term(STATES[entry.status].words).capitalize()
                return (GroupHead(self._states[entry.status], words),)
        return (self._outcome(entry),)

    def _clauses(self, entry: Entry) -> Sequence[GroupHead]:
        state = self._state
        found: list[GroupHead] = []
        for clause in places(entry, state.states):
            if clause in state.draft:
                at = state.draft.position(clause)
            elif clause in state.base:
                at = state.base.position(clause)
            else:
                continue
            found.append(GroupHead(at, self._call(clause) or tr("A paragraph without number")))
        return found or (GroupHead(len(state.draft), tr("No clause of the draft")),)

    def _sponsors(self, entry: Entry) -> Sequence[GroupHead]:
        codes = entry.amendment.sponsors
        if not codes:
            return (GroupHead(1, tr("Nobody")),)
        return tuple(GroupHead(0, self._names.get(code, code)) for code in codes)

    def _outcome(self, entry: Entry) -> GroupHead:
        if not entry.open or entry.placement is None:
            return GroupHead(len(self._outcomes), tr("Decided"))
        outcome = entry.placement.outcome
        words = outcome_pill(outcome).text.capitalize()
        return GroupHead(self._outcomes[outcome], words)
