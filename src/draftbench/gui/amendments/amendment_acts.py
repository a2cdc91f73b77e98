"""What can be done with an amendment beside accepting and rejecting it: forms for each act.

Every method takes the amendments that it is about and gives what follows: a form, or a sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

from draftbench.amend.amendment import AmendmentId, reading_order
from draftbench.amend.conflicts.contention import Conflict, conflicts
from draftbench.amend.negotiation import Entry
from draftbench.amend.registers.states import LEADS_TO, STATES, Advice, Step, allows
from draftbench.app.amendments import deciding, packaging, recommending, sponsoring, uniting
from draftbench.document import ClauseId
from draftbench.gui.amendments.decisions import Decisions
from draftbench.gui.amendments.modified_words import Rewording
from draftbench.gui.cells.census import places
from draftbench.gui.inspector.amendment_steps import (
    FURTHER,
    STEPS,
    confirm_fields,
    reason_named,
    step_done,
    step_partly,
    step_title,
)
from draftbench.gui.inspector.comments import CommentForms
from draftbench.gui.rows.row_filter import Narrowing
from draftbench.gui.session.names import delegation_choices, title_of
from draftbench.gui.speech import counted, headed, joined, listed, told, tr
from draftbench.gui.terms import merged_words, term
from draftbench.gui.widgets.replies import (
    Answers,
    Choice,
    Field,
    FieldKind,
    Form,
    Place,
    Reply,
    Said,
    codes_field,
    why_field,
)
from draftbench.language.words import shorten

if TYPE_CHECKING:
    from draftbench.gui.rows.workspace import Workspace

Ids = Sequence[AmendmentId]
_OFFERED = 400
"""Amendments that are offered to choose among; of more they are chosen in the register."""


class AmendmentActs:
    """The acts on amendments of one workspace."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.rewording = Rewording(workspace)
        single = self.rewording
        self._acts: dict[str, Callable[[Ids], Reply]] = {
            "submit": lambda ids: self.step(Step.SUBMIT, ids),
            "table": lambda ids: self.step(Step.TABLE, ids),
            "return": lambda ids: self.step(Step.RETURN, ids),
            "resolve": self._resolve,
            "decide": self._decide,
            "recommend": self._recommend,
            "follow": self._follow,
            "modify": lambda ids: single.modify(ids[0]),
            "part": lambda ids: single.part(ids[0]),
            "amend": lambda ids: single.amend(ids[0]),
            "reason": self._reason,
            "comment": lambda ids: self._workspace.part(CommentForms).on(ids[0]),
            "join": self._join,
            "leave": self._leave,
            "merge": self._merge,
            "alternatives": self._alternatives,
            "package": self._package,
        }

    # which amendment

    def possible(self, act: str, entry: Entry) -> bool:
        """Whether an act can be thought of for an amendment as it stands."""
        return FURTHER[act][1](self._workspace.state, entry)

    def do(self, act: str, amendments: Ids) -> Reply:
        """What follows when an act is asked for on these amendments."""
        return self._acts[act](amendments)

    def here(self, act: str) -> Reply:
        """The same for the amendment of the current row: the one that was chosen; where none was,
        or that one does not allow it, and another could be meant, it is asked which."""
        decisions = self._workspace.part(Decisions)
        seen = decisions.shown()
        found = [entry for entry in seen if self.possible(act, entry)]
        if not found:
            return Said(tr("No amendment of this clause allows that."), bad=True)
        chosen = [entry for entry in seen if entry.amendment.id == decisions.target]
        own = [entry for entry in chosen or found if entry in found]
        if act == "resolve" and len(self._conflicts(found)) == 1:
            own = found[:1]  # whichever is meant
        if len(own) == 1:
            return self.do(act, (own[0].amendment.id,))
        target = decisions.chosen()
        first = target.amendment.id if target in found and target is not None else ""
        return Form(
            tr("Which amendment?"),
            (Field("which", tr("Amendment"), FieldKind.CHOICE, first, self.choices(found)),),
            tr("Continue"),
            lambda answers: self.do(act, (AmendmentId(answers["which"]),)),
        )

    def choices(self, entries: Sequence[Entry]) -> tuple[Choice, ...]:
        """Amendments to choose from: "am-3  MEX, BRA: Amend OP 3"."""
        return tuple(
            (
                entry.amendment.id,
                shorten(
                    headed(
                        f"{entry.amendment.id}  {listed(entry.amendment.sponsors)}",
                        title_of(self._workspace.state, entry.amendment),
                    ),
                    90,
                ),
            )
            for entry in entries
        )

    def _entries(self, amendments: Ids) -> tuple[Entry, ...]:
        found = (self._workspace.state.entry(one) for one in amendments)
        return tuple(entry for entry in found if entry is not None)

    # steps

    def steps(self, entries: Sequence[Entry]) -> tuple[Step, ...]:
        """The steps that at least one of some amendments allows; what another one disposed of is
        not accepted."""
        return tuple(
            step
            for step in STEPS
            if any(
                allows(entry.status, step) and not (step is Step.ACCEPT and entry.unvoted)
                for entry in entries
            )
        )

    def accept_all(self) -> Reply:
        """Accepts every tabled amendment that excludes no other, once that is confirmed, as the
        command line does with --all."""
        state, bench = self._workspace.state, self._workspace.bench
        ids = tuple(entry.amendment.id for entry in state.entries if entry.tabled)
        seen = deciding.foreseen(bench, Step.ACCEPT, ids, unnamed=True)
        if not seen.done:
            lines = tuple(reason_named(one, str(error)) for one, error in seen.refused)
            head = tr("None of them can be:") if ids else tr("No amendment is tabled.")
            return Said(head, lines, bad=True, offer=self._offer(ids))
        refused = tuple(one for one, _ in seen.refused)
        left = tr("Left open: {left} of {all}.", left=len(seen.refused), all=len(ids))
        return Form(
            tr("Accept all"),
            (),
            tr("{act} {n}", act=step_title(Step.ACCEPT), n=len(seen.done)),
            lambda _: replace(
                self.step(Step.ACCEPT, seen.done, unnamed=True), offer=self._offer(refused)
            ),
            told(left, *self._whys(seen.refused)) if seen.refused else "",
        )

    def _offer(self, left: Ids) -> tuple[str, Callable[[], Reply]] | None:
        """To show those in the register that are left open."""

        def show() -> Reply:
            self._workspace.narrow(Narrowing(("amendments", ",".join(left))))
            return Place("amendments", 0, tuple(left[:1]))

        n = len(left)
        return (counted("Show {n} left open", "Show {n} left open", n), show) if left else None

    def _whys(self, refused: Sequence[tuple[AmendmentId, Exception]]) -> list[str]:
        """Why amendments are left open; of those that exclude each other it is said once."""
        pairs: set[frozenset[AmendmentId]] = set()
        found: list[str] = []
        for one, error in refused:
            rivals = deciding.rivals_of(self._workspace.state, one)
            own = {frozenset((one, other)) for other in rivals}
            if own and own <= pairs:
                continue
            group = {one, *self._excluded(one)}
            if len(group) > 1 and all(group <= {each, *self._excluded(each)} for each in group):
                who = joined(sorted(group, key=reading_order))
                found.append(tr("{amendments} exclude each other.", amendments=who))
                own |= {frozenset(pair) for pair in combinations(group, 2)}
            else:
                found.append(reason_named(one, str(error)))
            pairs |= own
        return found

    def _excluded(self, amendment: AmendmentId) -> tuple[AmendmentId, ...]:
        entry = self._workspace.state.entry(amendment)
        return () if entry is None else (*entry.competing, *entry.alternatives)

    def step(
        self,
        step: Step,
        amendments: Ids,
        *,
        why: str = "",
        confirmed: bool = False,
        unnamed: bool = False,
    ) -> Said:
        """Takes a step with several amendments; what is refused is listed with the reasons."""
        bench = self._workspace.bench
        made: list[deciding.Decided] = []
        united: list[uniting.Pair] = []

        def act() -> None:
            if step is Step.ACCEPT:
                made.append(
                    deciding.accept(
                        bench, amendments, confirmed=confirmed, unnamed=unnamed, why=why
                    )
                )
            elif step is Step.TABLE:
                tabled, pairs = uniting.table(bench, amendments, why=why)
                made.append(tabled)
                united.extend(pairs)
            else:
                made.append(deciding.step(bench, step, amendments, why=why))
            if not made[0].done:
                made[0].raise_first()

        said = self._workspace.attempt(act, lambda: step_done(step, made[0].done))
        if not made or (not made[0].refused or (said.bad and len(amendments) == 1)):
            return replace(said, lines=merged_words(united)) if united else said
        good, bad = made[0].done, made[0].refused
        lines = tuple(reason_named(one, str(error)) for one, error in bad)
        words = step_partly(step, len(good)) if good else tr("None of them can be:")
        return Said(words, lines, bad=not good, acted=bool(good))

    def _decide(self, amendments: Ids) -> Reply:
        entries = self._entries(amendments)
        steps = self.steps(entries)
        fields = [
            Field(
                "step",
                tr("Decision"),
                FieldKind.CHOICE,
                choices=tuple(
                    (one.value, headed(step_title(one), term(STATES[LEADS_TO[one]].words)))
                    for one in steps
                ),
            ),
            why_field(),
        ]
        fields += confirm_fields(entries)
        return Form(
            tr("Decide on {amendment}", amendment=amendments[0])
            if len(amendments) == 1
            else counted("Decide on {n} amendment", "Decide on {n} amendments", len(amendments)),
            tuple(fields),
            tr("Decide"),
            lambda a: self.step(
                Step(a["step"]), amendments, why=a["why"], confirmed=a.yes("confirmed")
            ),
        )

    def _resolve(self, amendments: Ids) -> Reply:
        found = self._conflicts(self._entries(amendments))
        return Place("amendments", 1, tuple(one.id for one in found[:1]))

    def _conflicts(self, entries: Sequence[Entry]) -> list[Conflict]:
        """Those that some amendments are in."""
        ids = {entry.amendment.id for entry in entries}
        return [one for one in conflicts(self._workspace.state) if not ids.isdisjoint(one.members)]

    # what is said before a decision

    def _follow(self, amendments: Ids) -> Reply:
        bench, one = self._workspace.bench, amendments[0]
        return self._workspace.attempt(
            lambda: recommending.follow(bench, one),
            tr("{amendment} decided as recommended", amendment=one),
        )

    def _recommend(self, amendments: Ids) -> Reply:
        workspace, one = self._workspace, amendments[0]
        others = [e for e in self._near((one,)) if e.amendment.id != one]
        advices = [a for a in Advice if a is not Advice.MERGE or others]
        titles = {Advice.NONE: tr("none (take it back)"), Advice.REFER: tr("refer to somebody")}
        modify = self.rewording.words_of(one)

        def submit(answers: Answers) -> Reply:
            advice = Advice(answers["advice"])

            def act() -> None:
                adopted = None
                if advice is Advice.MODIFY:
                    adopted = self.rewording.reworded(one, answers["text"])
                into = AmendmentId(answers["into"]) if advice is Advice.MERGE else None
                recommending.recommend(
                    workspace.bench,
                    one,
                    advice,
                    adopted=adopted,
                    into=into,
                    to=answers["to"],
                    why=answers["why"],
                )

            return workspace.attempt(
                act,
                tr(
                    "Recommended on {amendment}: {advice}", amendment=one, advice=term(advice.value)
                ),
            )

        return Form(
            tr("Recommend on {amendment}", amendment=one),
            (
                Field(
                    "advice",
                    tr("Recommendation"),
                    FieldKind.CHOICE,
                    choices=tuple((a.value, titles.get(a) or term(a.value)) for a in advices),
                ),
                Field(
                    "text",
                    tr("The clause should read"),
                    FieldKind.TEXT,
                    modify,
                    only_if=("advice", (Advice.MODIFY.value,)),
                    needed=True,
                ),
                Field(
                    "into",
                    tr("Merge into"),
                    FieldKind.CHOICE,
                    choices=self.choices(others),
                    only_if=("advice", (Advice.MERGE.value,)),
                ),
                Field(
                    "to",
                    tr("Refer to"),
                    hint=tr("A working group, a facilitator"),
                    only_if=("advice", (Advice.REFER.value,)),
                    needed=True,
                ),
                why_field(),
            ),
            tr("Recommend"),
            submit,
            tr("A recommendation never changes the text."),
        )

    # sponsors

    def _reason(self, amendments: Ids) -> Reply:
        workspace, one = self._workspace, amendments[0]
        entry = workspace.state.entry(one)
        said = "" if entry is None else entry.amendment.reason
        return Form(
            tr("Reason of {amendment}", amendment=one),
            (Field("reason", tr("Reason"), FieldKind.TEXT, said),),
            tr("Save"),
            lambda a: workspace.attempt(
                lambda: sponsoring.give_reason(workspace.bench, one, a["reason"]),
                tr("Reason of {amendment} saved", amendment=one),
            ),
        )

    def _join(self, amendments: Ids) -> Reply:
        workspace, one = self._workspace, amendments[0]
        own = {code for e in self._entries((one,)) for code in e.amendment.sponsors}
        others = tuple(
            choice for choice in delegation_choices(self._workspace.state) if choice[0] not in own
        )
        return Form(
            tr("Join the sponsors of {amendment}", amendment=one),
            (codes_field(others, without=own), why_field(tr("Reason"))),
            tr("Join"),
            lambda a: workspace.attempt(
                lambda: sponsoring.join(workspace.bench, one, a.several("codes"), why=a["why"]),
                tr(
                    "{codes} joined the sponsors of {amendment}",
                    codes=listed(a.several("codes")),
                    amendment=one,
                ),
            ),
        )

    def _leave(self, amendments: Ids) -> Reply:
        workspace, one = self._workspace, amendments[0]
        own = {code for e in self._entries((one,)) for code in e.amendment.sponsors}
        named = tuple(
            choice for choice in delegation_choices(self._workspace.state) if choice[0] in own
        )
        return Form(
            tr("Leave the sponsors of {amendment}", amendment=one),
            (codes_field(named, without=None), why_field(tr("Reason"))),
            tr("Leave"),
            lambda a: workspace.attempt(
                lambda: sponsoring.leave(workspace.bench, one, a.several("codes"), why=a["why"]),
                tr(
                    "{codes} left the sponsors of {amendment}",
                    codes=listed(a.several("codes")),
                    amendment=one,
                ),
            ),
            tr("When the last one leaves, the amendment is withdrawn."),
        )

    # several together

    def _near(self, amendments: Ids) -> list[Entry]:
        """Open amendments to choose among: those chosen already, those on the same clauses, others;
        of very many the first."""
        chosen = self._entries(amendments)
        state = self._workspace.state
        here = frozenset[ClauseId]().union(*(places(entry, state.states) for entry in chosen))
        still = [entry for entry in state.entries if entry.open]
        still.sort(
            key=lambda e: (e.amendment.id not in amendments, not places(e, state.states) & here)
        )
        return still[:_OFFERED]

    def _together(self, amendments: Ids, label: str) -> Field:
        value = ",".join(amendments)
        choices = self.choices(self._near(amendments))
        return Field("ids", label, FieldKind.TICKS, value, choices, needed=True)

    def _merge(self, amendments: Ids) -> Reply:
        workspace = self._workspace
        tabled = [e for e in self._near(amendments) if allows(e.status, Step.MERGE)]
        if len(tabled) < 2:
            return Said(tr("There is no other tabled amendment to merge with."), bad=True)
        others = [e for e in tabled if e.amendment.id not in amendments] or tabled
        new = ("", tr("a new amendment, with the words below"))

        def submit(a: Answers) -> Reply:
            ids = [AmendmentId(one) for one in a.several("ids")]
            into = AmendmentId(a["into"])

            def act() -> None:
                if into:
                    rest = [one for one in ids if one != into]
                    uniting.merge_into(workspace.bench, rest, into, why=a["why"])
                else:
                    uniting.merge_as(workspace.bench, ids, a["text"], why=a["why"])

            return workspace.attempt(act, tr("{ids} merged", ids=listed(ids)))

        return Form(
            tr("Merge amendments"),
            (
                self._together(amendments, tr("Amendments")),
                Field(
                    "into",
                    tr("What they merge into"),
                    FieldKind.CHOICE,
                    others[0].amendment.id,
                    (*self.choices(tabled), new),
                ),
                Field(
                    "text",
                    tr("The clause reads"),
                    FieldKind.TEXT,
                    self.rewording.words_of(amendments[0]) if amendments else "",
                    needed=True,
                    only_if=("into", ("",)),
                ),
                why_field(),
            ),
            tr("Merge"),
            submit,
            tr("The sponsors and reasons of all are kept."),
        )

    def _alternatives(self, amendments: Ids) -> Reply:
        workspace = self._workspace
        return Form(
            tr("Declare alternatives"),
            (self._together(amendments, tr("Amendments of which one is to be chosen")),),
            tr("Declare"),
            lambda a: workspace.attempt(
                lambda: uniting.declare_alternatives(
                    workspace.bench, [AmendmentId(one) for one in a.several("ids")]
                ),
                tr("{ids} are alternatives", ids=listed(a.several("ids"))),
            ),
            tr("Accepting one supersedes the others; they are no conflict any more."),
        )

    def _package(self, amendments: Ids) -> Reply:
        workspace = self._workspace
        return Form(
            tr("Package"),
            (
                Field("name", tr("Name of the package"), needed=True),
                self._together(amendments, tr("Amendments")),
                why_field(),
            ),
            tr("Bind"),
            lambda a: workspace.attempt(
                lambda: packaging.make(
                    workspace.bench,
                    a["name"],
                    [AmendmentId(one) for one in a.several("ids")],
                    why=a["why"],
                ),
                tr("The package “{name}” is bound", name=a["name"]),
            ),
            tr("Its amendments are accepted together, or not at all."),
        )
