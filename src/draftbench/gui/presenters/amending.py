"""What can be done with an amendment beside accepting and rejecting it: forms for each act.

Every method takes the amendments that it is about and gives what follows: a form, or a sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.contention import conflicts
from draftbench.amend.course import Advice
from draftbench.amend.negotiation import Entry
from draftbench.amend.states import LEADS_TO, STATES, Step, allows
from draftbench.app import deciding, packaging, recommending, sponsoring, uniting
from draftbench.document import ClauseId
from draftbench.gui.presenters.census import places
from draftbench.gui.presenters.forms import (
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
from draftbench.gui.presenters.further import FURTHER, confirm_fields
from draftbench.gui.presenters.quotes import shortened
from draftbench.gui.presenters.rewording import Rewording

if TYPE_CHECKING:
    from draftbench.gui.presenters.workspace import Workspace

Ids = Sequence[AmendmentId]
_OFFERED = 400
"""Amendments that are offered to choose among; of more they are chosen in the register."""

STEP_TITLES: dict[Step, tuple[str, str]] = {
    Step.ACCEPT: ("Accept", "accepted"),
    Step.REJECT: ("Reject", "rejected"),
    Step.HOLD: ("Hold", "put on hold"),
    Step.WITHDRAW: ("Withdraw", "withdrawn"),
    Step.SUBMIT: ("Submit", "submitted"),
    Step.TABLE: ("Table", "tabled"),
    Step.RETURN: ("Return", "returned to its sponsors"),
    Step.SUPERSEDE: ("Supersede", "superseded"),
}
"""The steps that only change the state: what a button says, and how it is told."""


class Amending:
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
        """The same for the amendment of the current row; where several could be meant it is asked
        which."""
        workspace = self._workspace
        row = workspace.current[0]
        seen = workspace.entries(row) if row in workspace.rows else ()
        found = [entry for entry in seen if self.possible(act, entry)]
        if not found:
            return Said("No amendment of this clause allows that.", bad=True)
        if len(found) == 1:
            return self.do(act, (found[0].amendment.id,))
        target = workspace.first_open()
        first = target.amendment.id if target in found and target is not None else ""
        return Form(
            "Which amendment?",
            (Field("which", "Amendment", FieldKind.CHOICE, first, self.choices(found)),),
            "Go on",
            lambda answers: self.do(act, (AmendmentId(answers["which"]),)),
        )

    def choices(self, entries: Sequence[Entry]) -> tuple[Choice, ...]:
        """Amendments to choose from: "am-3  MEX, BRA: Amend OP 3"."""
        return tuple(
            (
                entry.amendment.id,
                shortened(
                    f"{entry.amendment.id}  {', '.join(entry.amendment.sponsors)}: "
                    f"{entry.amendment.title}",
                    90,
                ),
            )
            for entry in entries
        )

    def delegations(self) -> tuple[Choice, ...]:
        """All delegations to choose from."""
        return tuple(
            (d.code, f"{d.code}  {d.name}" if d.name != d.code else d.code)
            for d in self._workspace.state.delegations
        )

    def _entries(self, amendments: Ids) -> tuple[Entry, ...]:
        found = (self._workspace.state.entry(one) for one in amendments)
        return tuple(entry for entry in found if entry is not None)

    # steps

    def steps(self, entries: Sequence[Entry]) -> tuple[Step, ...]:
        """The steps that at least one of some amendments allows."""
        return tuple(
            step for step in STEP_TITLES if any(allows(entry.status, step) for entry in entries)
        )

    def step(self, step: Step, amendments: Ids, *, why: str = "", confirmed: bool = False) -> Said:
        """Takes a step with several amendments; what is refused is listed with the reasons."""
        bench = self._workspace.bench
        made: list[deciding.Decided] = []

        def act() -> None:
            if step is Step.ACCEPT:
                made.append(deciding.accept(bench, amendments, confirmed=confirmed, why=why))
            else:
                made.append(deciding.step(bench, step, amendments, why=why))
            if not made[0].done:
                made[0].raise_first()

        done = STEP_TITLES[step][1]
        count = len(amendments)
        named = amendments[0] if count == 1 else f"{count} amendments"
        said = self._workspace.attempt(act, f"{named} {done}")
        if not made or (not made[0].refused or (said.bad and count == 1)):
            return said
        good, bad = made[0].done, made[0].refused
        lines = tuple(f"{one}: {error}" for one, error in bad)
        words = f"{len(good)} {done}, {len(bad)} not:" if good else "None of them can be:"
        return Said(words, lines, bad=not good, acted=bool(good))

    def _decide(self, amendments: Ids) -> Reply:
        entries = self._entries(amendments)
        steps = self.steps(entries)
        fields = [
            Field(
                "step",
                "Decision",
                FieldKind.CHOICE,
                choices=tuple(
                    (one.value, f"{STEP_TITLES[one][0]}: {STATES[LEADS_TO[one]].words}")
                    for one in steps
                ),
            ),
            why_field(),
        ]
        fields += confirm_fields(entries)
        return Form(
            f"Decide on {_named(amendments)}",
            tuple(fields),
            "Decide",
            lambda a: self.step(
                Step(a["step"]), amendments, why=a["why"], confirmed=a.yes("confirmed")
            ),
        )

    def _resolve(self, amendments: Ids) -> Reply:
        found = conflicts(self._workspace.state)
        own = tuple(one.id for one in found if amendments[0] in one.members)
        return Place("amendments", 1, own[:1])

    # what is said before a decision

    def _follow(self, amendments: Ids) -> Reply:
        bench, one = self._workspace.bench, amendments[0]
        return self._workspace.attempt(
            lambda: recommending.follow(bench, one), f"{one} decided as recommended"
        )

    def _recommend(self, amendments: Ids) -> Reply:
        workspace, one = self._workspace, amendments[0]
        others = [e for e in self._near((one,)) if e.amendment.id != one]
        advices = [a for a in Advice if a is not Advice.MERGE or others]
        titles = {Advice.NONE: "none (take it back)", Advice.REFER: "refer to somebody"}
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

            return workspace.attempt(act, f"Recommended on {one}: {advice.value}")

        return Form(
            f"Recommend on {one}",
            (
                Field(
                    "advice",
                    "Recommendation",
                    FieldKind.CHOICE,
                    choices=tuple((a.value, titles.get(a, a.value)) for a in advices),
                ),
                Field(
                    "text",
                    "The clause should read",
                    FieldKind.TEXT,
                    modify,
                    only_if=("advice", (Advice.MODIFY.value,)),
                    needed=True,
                ),
                Field(
                    "into",
                    "Merge into",
                    FieldKind.CHOICE,
                    choices=self.choices(others),
                    only_if=("advice", (Advice.MERGE.value,)),
                ),
                Field(
                    "to",
                    "Refer to",
                    hint="A working group, a facilitator",
                    only_if=("advice", (Advice.REFER.value,)),
                    needed=True,
                ),
                why_field(),
            ),
            "Recommend",
            submit,
            "A recommendation never changes the text.",
        )

    # sponsors

    def _reason(self, amendments: Ids) -> Reply:
        workspace, one = self._workspace, amendments[0]
        entry = workspace.state.entry(one)
        said = "" if entry is None else entry.amendment.reason
        return Form(
            f"Reason of {one}",
            (Field("reason", "Reason", FieldKind.TEXT, said),),
            "Save",
            lambda a: workspace.attempt(
                lambda: sponsoring.give_reason(workspace.bench, one, a["reason"]),
                f"Reason of {one} saved",
            ),
        )

    def _join(self, amendments: Ids) -> Reply:
        workspace, one = self._workspace, amendments[0]
        own = {code for e in self._entries((one,)) for code in e.amendment.sponsors}
        others = tuple(choice for choice in self.delegations() if choice[0] not in own)
        return Form(
            f"Join the sponsors of {one}",
            (codes_field(others), why_field("Reason")),
            "Join",
            lambda a: workspace.attempt(
                lambda: sponsoring.join(workspace.bench, one, a.several("codes"), why=a["why"]),
                f"{', '.join(a.several('codes'))} joined the sponsors of {one}",
            ),
        )

    def _leave(self, amendments: Ids) -> Reply:
        workspace, one = self._workspace, amendments[0]
        own = {code for e in self._entries((one,)) for code in e.amendment.sponsors}
        named = tuple(choice for choice in self.delegations() if choice[0] in own)
        return Form(
            f"Leave the sponsors of {one}",
            (codes_field(named), why_field("Reason")),
            "Leave",
            lambda a: workspace.attempt(
                lambda: sponsoring.leave(workspace.bench, one, a.several("codes"), why=a["why"]),
                f"{', '.join(a.several('codes'))} left the sponsors of {one}",
            ),
            "When the last one leaves, the amendment is withdrawn.",
        )

    # several together

    def _near(self, amendments: Ids) -> list[Entry]:
        """Open amendments to choose among: those chosen already, those on the same clauses, others;
        of very many the first."""
        chosen = self._entries(amendments)
        here = frozenset[ClauseId]().union(*(places(entry) for entry in chosen))
        still = [entry for entry in self._workspace.state.entries if entry.open]
        still.sort(key=lambda e: (e.amendment.id not in amendments, not places(e) & here))
        return still[:_OFFERED]

    def _together(self, amendments: Ids, label: str) -> Field:
        value = ",".join(amendments)
        choices = self.choices(self._near(amendments))
        return Field("ids", label, FieldKind.TICKS, value, choices, needed=True)

    def _merge(self, amendments: Ids) -> Reply:
        workspace = self._workspace
        tabled = [e for e in self._near(amendments) if allows(e.status, Step.MERGE)]
        if len(tabled) < 2:
            return Said("There is no other tabled amendment to merge with.", bad=True)
        others = [e for e in tabled if e.amendment.id not in amendments] or tabled
        new = ("", "a new amendment, with the words below")

        def submit(a: Answers) -> Reply:
            ids = [AmendmentId(one) for one in a.several("ids")]
            into = AmendmentId(a["into"])

            def act() -> None:
                if into:
                    rest = [one for one in ids if one != into]
                    uniting.merge_into(workspace.bench, rest, into, why=a["why"])
                else:
                    uniting.merge_as(workspace.bench, ids, a["text"], why=a["why"])

            return workspace.attempt(act, f"{', '.join(ids)} merged")

        return Form(
            "Merge amendments",
            (
                self._together(amendments, "Amendments"),
                Field(
                    "into",
                    "Into",
                    FieldKind.CHOICE,
                    others[0].amendment.id,
                    (*self.choices(tabled), new),
                ),
                Field(
                    "text",
                    "The clause reads",
                    FieldKind.TEXT,
                    self.rewording.words_of(amendments[0]) if amendments else "",
                    needed=True,
                    only_if=("into", ("",)),
                ),
                why_field(),
            ),
            "Merge",
            submit,
            "The sponsors and reasons of all are kept.",
        )

    def _alternatives(self, amendments: Ids) -> Reply:
        workspace = self._workspace
        return Form(
            "Declare alternatives",
            (self._together(amendments, "Amendments of which one is to be chosen"),),
            "Declare",
            lambda a: workspace.attempt(
                lambda: uniting.declare_alternatives(
                    workspace.bench, [AmendmentId(one) for one in a.several("ids")]
                ),
                f"{', '.join(a.several('ids'))} are alternatives",
            ),
            "Accepting one supersedes the others; they are no conflict any more.",
        )

    def _package(self, amendments: Ids) -> Reply:
        workspace = self._workspace
        return Form(
            "Package",
            (
                Field("name", "Name of the package", needed=True),
                self._together(amendments, "Amendments"),
                why_field(),
            ),
            "Bind",
            lambda a: workspace.attempt(
                lambda: packaging.make(
                    workspace.bench,
                    a["name"],
                    [AmendmentId(one) for one in a.several("ids")],
                    why=a["why"],
                ),
                f"The package “{a['name']}” is bound",
            ),
            "Its amendments are accepted together, or not at all.",
        )


def _named(amendments: Ids) -> str:
    return amendments[0] if len(amendments) == 1 else f"{len(amendments)} amendments"
