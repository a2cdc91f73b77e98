"""Brackets and alternatives of the current clause: forms to open, resolve, make and choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.proceedings.alternatives import amends
from draftbench.amend.proceedings.brackets import plain
from draftbench.amend.proceedings.proceedings_data import ProceedingsData
from draftbench.amend.proceedings.terms import ENDINGS, Ending, Style
from draftbench.app.amendments.alternatives import Written, choose, make_set
from draftbench.app.drafts import bracketing
from draftbench.document import ClauseId
from draftbench.gui.amendments.amendment_acts import AmendmentActs
from draftbench.gui.rows.row_steps import nowhere
from draftbench.gui.session.names import delegation_choices
from draftbench.gui.speech import headed, listed, tr, tr_as
from draftbench.gui.terms import term
from draftbench.gui.widgets.replies import (
    Answers,
    Choice,
    Field,
    FieldKind,
    Form,
    Reply,
    Said,
    codes_field,
    why_field,
)
from draftbench.language.words import shorten

if TYPE_CHECKING:
    from draftbench.gui.rows.workspace import Workspace

_FOLLOWING = 40
"""Clauses behind the current one up to which a bracket can be opened in one go."""


class BracketForms:
    """The acts of one workspace on brackets and alternatives; each gives what follows."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def open(self, span: tuple[int, int] = (0, 0)) -> Reply:
        """A bracket over words of the current clause; ``span`` are those selected at first (code
        points of its plain words)."""
        workspace = self._workspace
        clause = workspace.draft_clause()
        if clause is None:
            return nowhere()
        draft = workspace.state.draft
        words = plain(draft[clause].text.text)
        at = draft.position(clause)
        behind = tuple(draft)[at + 1 : at + 1 + _FOLLOWING]
        ends: tuple[Choice, ...] = (
            ("", tr("this clause")),
            *((c.id, headed(workspace.name(c.id), shorten(c.text.plain, 50))) for c in behind),
        )

        def submit(a: Answers) -> Reply:
            start, end = a.span("words")
            last = ClauseId(a["last"]) if a["last"] else None
            chosen = "" if last is not None else words[start:end].strip()
            place = words.find(chosen, start) if chosen else 0
            nth = sum(words.startswith(chosen, n) for n in range(place + 1)) if chosen else 0
            return workspace.attempt(
                lambda: bracketing.open_bracket(
                    workspace.bench,
                    clause,
                    codes=a.several("codes"),
                    words=chosen,
                    nth=nth,
                    last=last,
                    why=a["why"],
                ),
                tr("Bracket open in {clause}", clause=workspace.name(clause)),
            )

        return Form(
            tr("Open a bracket in {clause}", clause=workspace.name(clause)),
            (
                Field(
                    "words",
                    tr("Select the words"),
                    FieldKind.PASSAGE,
                    words,
                    span=span,
                    tip=tr("With Shift and the arrows, or the mouse; nothing selected: all of it."),
                ),
                Field("last", tr("Up to"), FieldKind.CHOICE, choices=ends),
                codes_field(delegation_choices(workspace.state), tr("Asked for by"), needed=False),
                why_field(),
            ),
            tr("Open the bracket"),
            submit,
        )

    def resolve(self, name: str = "", how: Ending = Ending.KEPT) -> Reply:
        """Ending a bracket of the current clause, or the one of that name; ``how`` is chosen at
        first."""
        workspace = self._workspace
        found = bracketing.standing(workspace.bench)
        clause = workspace.draft_clause()
        here = [one for one in found.standing if clause in (one.clause, one.last)]
        if name:
            here = [one for one in found.standing if one.id == name]
        if not here:
            return Said(tr("No bracket is open in this clause."), bad=True)

        def submit(a: Answers) -> Reply:
            how = Ending(a["how"])
            return workspace.attempt(
                lambda: bracketing.end_bracket(
                    workspace.bench,
                    a["bracket"],
                    how,
                    text=a["text"] if how is Ending.REPLACED else "",
                    only=a.yes("only"),
                    codes=a.several("codes"),
                    why=a["why"],
                ),
                tr("Bracket resolved: {how}", how=term(how.value, "a bracket")),
            )

        return Form(
            tr("Resolve a bracket"),
            (
                Field(
                    "bracket",
                    tr("Bracket"),
                    FieldKind.CHOICE,
                    choices=tuple((one.id, f"[{shorten(one.words, 80)}]") for one in here),
                ),
                Field(
                    "how",
                    tr("How"),
                    FieldKind.CHOICE,
                    how.value,
                    tuple(
                        (one.value, term(words))
                        for one, words in ENDINGS.items()
                        if one is not Ending.LOST
                    ),
                ),
                Field(
                    "text",
                    tr("The words"),
                    FieldKind.TEXT,
                    needed=True,
                    only_if=("how", (Ending.REPLACED.value,)),
                ),
                Field(
                    "only",
                    tr("Its alternatives side by side with it go"),
                    FieldKind.CHECK,
                    tip=tr("As “should” does when “shall” is kept of [shall][should]."),
                ),
                codes_field(delegation_choices(workspace.state), tr("Asked for by"), needed=False),
                why_field(),
            ),
            tr("Resolve"),
            submit,
            start="text" if how is Ending.REPLACED else "",
        )

    def make_set(self) -> Reply:
        """A set of alternatives on the current clause."""
        workspace = self._workspace
        clause = workspace.draft_clause()
        if clause is None:
            return nowhere()
        entries = [
            e
            for e in workspace.entries(workspace.current[0])
            if e.open and amends(e.amendment, clause)
        ]
        words = workspace.state.draft[clause].text.plain

        def submit(a: Answers) -> Reply:
            sponsors = a.several("sponsors")
            written = [Written(a["text"], sponsors)] if sponsors else []
            return workspace.attempt(
                lambda: make_set(
                    workspace.bench,
                    clause,
                    amendments=[AmendmentId(one) for one in a.several("ids")],
                    written=written,
                    style=Style(a["style"]),
                    why=a["why"],
                ),
                tr("Alternatives made on {clause}", clause=workspace.name(clause)),
            )

        fields = [
            Field(
                "style",
                tr("How they are called"),
                FieldKind.CHOICE,
                choices=(
                    (Style.ALT.value, tr("{clause} alt 1, alt 2 …", clause=workspace.name(clause))),
                    (Style.BIS.value, tr("bis, ter …")),
                    (Style.OPTION.value, tr("option 1, option 2 …")),
                ),
            ),
            codes_field(
                delegation_choices(workspace.state),
                tr("A version written now: its sponsors (nobody: none)"),
                "sponsors",
                needed=False,
            ),
            Field("text", tr("Its words (empty: no text)"), FieldKind.TEXT, words),
            why_field(),
        ]
        if entries:
            ids = ",".join(e.amendment.id for e in entries)
            choices = workspace.part(AmendmentActs).choices(entries)
            fields.insert(
                0, Field("ids", tr("Amendments that are versions"), FieldKind.TICKS, ids, choices)
            )
        return Form(
            tr("Alternatives on {clause}", clause=workspace.name(clause)),
            tuple(fields),
            tr("Make"),
            submit,
            tr("The clause as it stands is the base of the set; one version will be chosen."),
        )

    def choose(self, set_id: str = "") -> Reply:
        """Choosing in a set: the one of that id, or one on the current clause."""
        workspace = self._workspace
        clause = workspace.draft_clause()
        every = ProceedingsData(workspace.state).everything()["alternatives"]
        undecided = [one for one in every if one["choice"] is None]
        sets = [one for one in undecided if one["id"] == set_id]
        if not set_id:
            sets = [one for one in undecided if one["clause"]["id"] == clause]
        if not sets:
            return Said(tr("There are no undecided alternatives on this clause."), bad=True)
        options = [(one["id"], option) for one in sets for option in one["options"]]
        choices: tuple[Choice, ...] = tuple(
            (
                option["id"],
                shorten(
                    tr(
                        "{label} ({sponsors}): {text}",
                        label=option["label"],
                        sponsors=listed(option["sponsors"]) or tr_as("base", "a text"),
                        text=option["text"] or tr("no text"),
                    ),
                    100,
                ),
            )
            for _, option in options
        )
        texts = (("", tr("a text written now")),)

        def submit(a: Answers) -> Reply:
            option = a["option"]
            own = option.partition("/")[0] or sets[0]["id"]
            return workspace.attempt(
                lambda: choose(
                    workspace.bench,
                    own,
                    option=option,
                    text="" if option else a["text"],
                    codes=a.several("codes"),
                    why=a["why"],
                ),
                tr("The choice in {own} is made", own=own),
            )

        return Form(
            tr("Choose one of the alternatives"),
            (
                Field(
                    "option",
                    tr_as("Version", "of alternatives"),
                    FieldKind.CHOICE,
                    choices=(*choices, *texts),
                ),
                Field(
                    "text",
                    tr("The clause reads"),
                    FieldKind.TEXT,
                    options[0][1]["text"],
                    needed=True,
                    only_if=("option", ("",)),
                ),
                codes_field(delegation_choices(workspace.state), tr("Asked for by"), needed=False),
                why_field(),
            ),
            tr("Choose"),
            submit,
            tr("The other versions are superseded, or rejected where the base is kept."),
            start="text" if set_id else "",
        )
