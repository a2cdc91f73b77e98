"""The numbers of the draft as a list, the forms that freeze and renew them, and the words of the
strip about them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from draftbench.amend.draft_numbers import Fate, Renumbering, renumberings
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.proceedings.statements import NewName
from draftbench.app.drafts import number_acts
from draftbench.app.outputs.numbers import what_happened
from draftbench.document import ClauseId
from draftbench.document.numbering import Sections
from draftbench.gui.dates import clock
from draftbench.gui.session.names import person_name
from draftbench.gui.speech import listed, marked, relayed, told, tr, tr_as
from draftbench.gui.widgets.pieces import Tone
from draftbench.gui.widgets.replies import (
    Answers,
    Field,
    FieldKind,
    Form,
    Line,
    Listing,
    ListRow,
    Lists,
    Look,
    Reply,
    Said,
    Verb,
)

if TYPE_CHECKING:
    from draftbench.gui.rows.workspace import Workspace

_RULES = (("bis", "5 bis, 5 ter, 5 quater"), ("letters", "5A, 5B, 5C"))
_SECTIONS = (("through", marked("They go on")), ("restart", marked("They begin again with 1")))
_TOLD = 6
"""So many new names are told in a form."""


def frozen_words(state: Negotiation) -> tuple[str, str]:
    """What the strip says of frozen numbers, and a sentence more; empty where none are."""
    now = number_acts.state_of_numbers(state)
    if now.frozen is None:
        return "", ""
    since = clock(now.frozen.at)
    said = [tr("Frozen by {person} since {time}.", person=person_name(now.frozen.by), time=since)]
    if now.between:
        said.append(tr("Came since: {numbers}.", numbers=listed(now.between[:_TOLD])))
    if now.empty:
        said.append(tr("Stay empty: {numbers}.", numbers=listed(now.empty[:_TOLD])))
    return tr("Numbers frozen · {time}", time=since), " ".join(said)


class Numbers(Listing):
    """Every paragraph with its numbers."""

    title = marked("Numbers of the clauses")
    columns = (
        marked("Base"),
        marked("Number now"),
        marked("Renumbered"),
        marked("What happened"),
        marked("Words"),
    )
    stretch = 4

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._found: dict[str, Renumbering] = {}
        self.lead = ""

    def rows(self) -> Sequence[ListRow]:
        """In the order of the text."""
        state = self._workspace.state
        draft = state.draft
        new = {one.clause: one.new for one in number_acts.preview_of_renumbering(draft)}
        self.lead = frozen_words(state)[1] or tr("Numbers follow the text.")
        self._found = {
            str(n): one for n, one in enumerate(renumberings(state)) if _is_numbered(one)
        }
        return [
            ListRow(
                key,
                (
                    one.old,
                    one.new,
                    new.get(one.clause, "") if one.clause in draft else "",
                    "" if one.fate is Fate.SAME else relayed(what_happened(state, one)),
                    " ".join(one.words.split()),
                ),
                _tone(one),
                order=tuple((column, int(key)) for column in range(3)),
            )
            for key, one in self._found.items()
        ]

    def detail(self, keys: Sequence[str]) -> tuple[Line, ...]:
        """The words of a paragraph, and how it was called."""
        lines: list[Line] = []
        for one in (self._found[key] for key in keys if key in self._found):
            lines.append(Line(one.new or one.empty or one.old, Look.HEAD))
            if one.before:
                lines.append(
                    Line(tr("Until it was renumbered: {number}", number=one.before), Look.DIM)
                )
            lines.append(Line(one.words))
        return tuple(lines)

    def verbs(self, keys: Sequence[str]) -> tuple[Verb, ...]:
        """Freezing, renumbering, thawing."""
        workspace = self._workspace
        verbs = [
            Verb(
                "freeze",
                tr("Freeze…"),
                lambda: freeze(workspace),
                tr("Keep the numbers as circulated"),
            ),
            Verb(
                "renumber",
                tr("Renumber…"),
                lambda: renumber(workspace),
                tr("Count everything through"),
            ),
        ]
        if workspace.state.draft.numbering.frozen:
            follow = tr("Let numbers follow the text…")
            verbs.append(Verb("thaw", follow, lambda: thaw(workspace), rare=True))
        verbs.append(Verb("sections", tr("In sections…"), lambda: sections(workspace), rare=True))
        return tuple(verbs)

    def clause(self, key: str) -> ClauseId | None:
        """The paragraph."""
        one = self._found.get(key)
        here = one is not None and one.clause in self._workspace.state.draft
        return one.clause if one is not None and here else None


def _is_numbered(one: Renumbering) -> bool:
    return bool(one.old or one.new or one.empty)


def _tone(one: Renumbering) -> Tone | None:
    if one.fate is Fate.DELETED:
        return Tone.QUIET
    return Tone.GOOD if one.fate is Fate.NEW else None


def show_numbers(workspace: Workspace) -> Reply:
    """The list of all numbers."""
    return Lists(tr("Numbers of the clauses"), (Numbers(workspace),))


def freeze(workspace: Workspace) -> Reply:
    """Asks how clauses between the frozen numbers are to be numbered."""
    state = workspace.state
    again = state.draft.numbering.frozen

    def submit(answers: Answers) -> Reply:
        return workspace.attempt(
            lambda: number_acts.freeze(
                workspace.bench, rule=answers["rule"], printed=answers.yes("printed")
            ),
            tr("Numbers are frozen"),
        )

    printed = (
        (Field("printed", tr("As the text was printed, gaps too"), FieldKind.CHECK),)
        if not again and number_acts.printed_otherwise(state.draft)
        else ()
    )
    more = tr("Those that are frozen stay; what came since is fixed too.") if again else ""
    return Form(
        tr("Freeze numbers"),
        (
            Field(
                "rule",
                tr("Between 5 and 6 comes"),
                FieldKind.CHOICE,
                state.draft.numbering.scheme.value,
                _RULES,
                tip=tr("The number of a paragraph that is deleted stays empty."),
            ),
            *printed,
        ),
        tr("Freeze"),
        submit,
        told(tr("Every paragraph keeps the number that it has now, as circulated."), more),
    )


def renumber(workspace: Workspace) -> Reply:
    """Tells what would be called otherwise, and asks."""
    draft = workspace.state.draft
    table = number_acts.preview_of_renumbering(draft)
    if not table and not number_acts.state_of_numbers(workspace.state).empty:
        return Said(tr("The numbers are in order: no clause would be called otherwise."))
    stay = tr("The new numbers are frozen.") if draft.numbering.frozen else ""
    return Form(
        tr("Renumber"),
        (),
        tr("Renumber"),
        lambda _: workspace.attempt(
            lambda: number_acts.renumber(workspace.bench), tr("The draft is renumbered")
        ),
        " ".join(
            said
            for said in (
                _told(table),
                stay,
                tr("The export “Old and new numbers” has the whole table."),
            )
            if said
        ),
    )


def thaw(workspace: Workspace) -> Reply:
    """Tells what would be called otherwise, and asks."""
    draft = workspace.state.draft
    if not draft.numbering.frozen:
        return Said(tr("No numbers are frozen; they follow the text."))
    return Form(
        tr("Let numbers follow the text"),
        (),
        tr("Let them follow"),
        lambda _: workspace.attempt(
            lambda: number_acts.thaw(workspace.bench), tr("Numbers follow the text")
        ),
        " ".join(
            (tr("Numbers are no longer frozen."), _told(number_acts.preview_of_thawing(draft)))
        ),
    )


def sections(workspace: Workspace) -> Reply:
    """Asks how numbers go on where a section begins."""
    draft = workspace.state.draft
    if draft.numbering.frozen:
        return Said(tr("The numbers are frozen; let them follow the text first."), bad=True)

    def submit(answers: Answers) -> Reply:
        return workspace.attempt(
            lambda: number_acts.count_sections(workspace.bench, answers["sections"]),
            tr("Numbers go on") if answers["sections"] == "through" else tr("Numbers begin again"),
        )

    now = Sections.RESTART if draft.numbering.sections is Sections.RESTART else Sections.THROUGH
    field = Field(
        "sections",
        tr("Where a section begins"),
        FieldKind.CHOICE,
        now.value,
        tuple((key, tr(said)) for key, said in _SECTIONS),
        tip=tr("Resolutions go on through all sections; those on the budget begin again."),
    )
    return Form(tr("Numbers in sections"), (field,), tr("Keep"), submit)


def _told(table: Sequence[NewName]) -> str:
    if not table:
        return tr("Every paragraph is called as before.")
    said = [
        tr("{old} becomes {new}", old=one.old or tr_as("one without", "a number"), new=one.new)
        for one in table[:_TOLD]
    ]
    more = len(table) - len(said)
    if more:
        return tr("{changes} and {n} more.", changes=listed(said), n=more)
    return tr_as("{words}.", "a sentence", words=listed(said))
