"""What the commands on amendments and brackets do, and the form in which one is proposed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.proceedings.brackets import plain
from draftbench.app.amendments.tabling import Terms
from draftbench.document import ClauseId
from draftbench.gui.amendments.amendment_acts import AmendmentActs
from draftbench.gui.amendments.bracket_forms import BracketForms
from draftbench.gui.amendments.bracket_menu import BracketMenus
from draftbench.gui.amendments.bracket_resolution import BracketResolution
from draftbench.gui.amendments.decisions import Decisions
from draftbench.gui.cells.bracket_signs import raw_place
from draftbench.gui.columns.columns_view import ColumnsView
from draftbench.gui.inspector.amendment_steps import FURTHER
from draftbench.gui.inspector.comments import CommentForms
from draftbench.gui.rows.context import Context
from draftbench.gui.rows.row_steps import nowhere
from draftbench.gui.session.names import delegation_choices
from draftbench.gui.speech import listed, tr
from draftbench.gui.terms import term
from draftbench.gui.widgets.replies import (
    Answers,
    Choice,
    Field,
    FieldKind,
    Form,
    Reply,
    codes_field,
    why_field,
)

if TYPE_CHECKING:
    from draftbench.gui.rows.workspace import Workspace


_WORDS = ("text", "new")


def propose(workspace: Workspace) -> Reply:
    """An amendment of the current clause: other words, a new clause behind it, its deletion."""
    clause = workspace.draft_clause()
    if clause is None:
        return nowhere()
    name = workspace.name(clause)
    bench = workspace.bench
    others = [e for e in workspace.entries(workspace.current[0]) if e.open]
    none: Choice = ("", term("none"))

    def submit(a: Answers) -> Reply:
        terms: Terms = {
            "sponsors": a.several("codes"),
            "reason": a["why"],
            "title": a["title"],
            "draft": a.yes("draft"),
            "alternative_to": AmendmentId(a["alternative"]) if a["alternative"] else None,
        }

        def act() -> None:
            if a["what"] == "text":
                bench.propose_text(clause, a["text"], **terms)
            elif a["what"] == "new":
                bench.propose_insertion(a["text"], after=clause, **terms)
            else:
                bench.propose_deletion(clause, **terms)

        sponsors = listed(a.several("codes"))
        return workspace.attempt(
            act,
            tr("Amendment of {sponsors} drafted", sponsors=sponsors)
            if a.yes("draft")
            else tr("Amendment of {sponsors} tabled", sponsors=sponsors),
        )

    words = workspace.state.draft[clause].text.plain
    return Form(
        tr("Propose an amendment on {clause}", clause=name),
        (
            Field(
                "what",
                tr("What it does"),
                FieldKind.CHOICE,
                choices=(
                    ("text", tr("change the words of {clause}", clause=name)),
                    ("new", tr("put a new clause after {clause}", clause=name)),
                    ("delete", tr("delete {clause}", clause=name)),
                ),
            ),
            Field(
                "text",
                tr("The clause reads"),
                FieldKind.TEXT,
                words,
                needed=True,
                only_if=("what", _WORDS),
            ),
            codes_field(
                delegation_choices(workspace.state), tr("Sponsors"), value=workspace.writes_as
            ),
            why_field(tr("Reason")),
            Field("title", tr("Title"), hint=tr("Made from what it does")),
            Field(
                "alternative",
                tr("Alternative to"),
                FieldKind.CHOICE,
                choices=(none, *workspace.part(AmendmentActs).choices(others)),
            ),
            Field("draft", tr("Keep it as a draft, not before the meeting yet"), FieldKind.CHECK),
        ),
        tr("Propose"),
        submit,
        private=lambda a: (*a.several("codes"), "")[0] if a.yes("draft") else None,
    )


_DECISIONS = ("accept", "reject", "hold", "withdraw")
_ON_WORDS = ("negotiate.bracket", "negotiate.resolve", "negotiate.comment")
"""What is done with words of the clause that is being written."""


class AmendmentCommands:
    """The commands on amendments and brackets in one window; ``show_sign`` shows the room the sign
    of a bracket at a place of a clause."""

    def __init__(
        self,
        context: Context,
        columns: ColumnsView,
        show_sign: Callable[[ClauseId, int], object],
    ) -> None:
        self._context = context
        self._project = context.project
        self._columns = columns
        self.menus = BracketMenus(context, columns, show_sign)

    def by_command(self) -> dict[str, Callable[[], object]]:
        """The commands and what they do."""
        asks = self._context.asks
        return {
            **{f"amend.{verb}": self._decides(verb) for verb in _DECISIONS},
            **{f"amend.{act}": self._acts(act) for act in FURTHER},
            "amend.accept-all": asks(lambda w: w.part(AmendmentActs).accept_all()),
            "amend.propose": asks(propose),
            "negotiate.bracket": self._bracket,
            "negotiate.comment": self._comment,
            "negotiate.resolve": self._resolve,
            "negotiate.alternatives": asks(lambda w: w.part(BracketForms).make_set()),
            "negotiate.choose": asks(lambda w: w.part(BracketForms).choose()),
        }

    def _acts(self, act: str) -> Callable[[], object]:
        return self._context.asks(lambda w: w.part(AmendmentActs).here(act))

    def _decides(self, verb: str) -> Callable[[], object]:
        def deed() -> None:
            entry = self._project.workspace.part(Decisions).chosen()
            if entry is None:
                self._context.notice.show_info(tr("No amendment of this clause is open."))
            else:
                self.decide(verb, entry.amendment.id)

        return deed

    def decide(self, verb: str, amendment: str) -> None:
        """Does with an amendment what a button of its card says."""
        if verb in FURTHER:
            self.amend(verb, amendment)
        else:
            self._project.workspace.part(Decisions).decide(verb, AmendmentId(amendment))

    def point_out(self, proposal: tuple[str, str]) -> None:
        """The amendment whose words were pressed (its delegation, the words) is the one that keys
        and the menu decide."""
        self._project.workspace.part(Decisions).point_out(*proposal)

    def amend(self, act: str, amendment: str) -> None:
        """A further act on an amendment of the inspector."""
        acts = self._project.workspace.part(AmendmentActs)
        self._context.dialogues.ask(acts.do(act, (AmendmentId(amendment),)))

    # brackets

    def in_the_editor(self, command: str) -> bool:
        """Does what is done before the typing is kept: opens a bracket over the words selected in
        the clause that is being written, or resolves the one around the cursor; says whether that
        was it."""
        editor = self._columns.editor
        if editor is None or command not in _ON_WORDS:
            return False
        span = editor.span()
        if not self._context.keep_typing():
            return True
        workspace = self._project.workspace
        clause = workspace.draft_clause()
        if command == "negotiate.resolve" and clause is not None:
            self._resolve_around(clause, span[0])
        elif command == "negotiate.comment":
            self._context.dialogues.ask(workspace.part(CommentForms).write(span))
        elif clause is not None and span[0] < span[1]:
            self._context.dialogues.ask(workspace.part(BracketResolution).put(clause, span))
        else:
            self._context.dialogues.ask(workspace.part(BracketForms).open(span))
        return True

    def _bracket(self) -> None:
        """A bracket over the words chosen in the draft's column, without a form; where none are,
        the form."""
        workspace, chosen = self._project.workspace, self._columns.excerpt
        if chosen is None or chosen.column != workspace.cells.draft:
            self._context.dialogues.ask(workspace.part(BracketForms).open())
            return
        text = workspace.state.draft[chosen.clause].text.text
        span = len(plain(text[: chosen.start])), len(plain(text[: chosen.end]))
        self._columns.let_go()
        self._context.dialogues.ask(workspace.part(BracketResolution).put(chosen.clause, span))

    def _comment(self) -> None:
        """A comment on the clause, or on the words chosen in the draft's column."""
        workspace, chosen = self._project.workspace, self._columns.excerpt
        span = (0, 0)
        if chosen is not None and chosen.clause == workspace.draft_clause():
            text = workspace.state.draft[chosen.clause].text.text
            span = len(plain(text[: chosen.start])), len(plain(text[: chosen.end]))
            self._columns.let_go()
        self._context.dialogues.ask(workspace.part(CommentForms).write(span))

    def _resolve(self) -> None:
        """The menu of the brackets of the clause, in place."""
        if not self.menus.open_here():
            self._context.notice.show_info(tr("No bracket is open in this clause."))

    def _resolve_around(self, clause: ClauseId, place: int) -> None:
        """The menu of the bracket around the cursor (code points of the plain words)."""
        at = raw_place(self._project.workspace.state.draft[clause].text.text, place)
        if not self.menus.open_around(clause, at):
            self._context.notice.show_info(tr("No bracket is open in this clause."))
