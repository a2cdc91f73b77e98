"""Pictures of the dialogues that decide and record, in both themes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QDialog

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.ballots.votes import Tally
from draftbench.amend.ballots.voting import voting_list
from draftbench.amend.proceedings.terms import ClauseState, Stance
from draftbench.amend.registers.states import Advice
from draftbench.app.amendments import recommending
from draftbench.app.drafts import bracketing, number_acts
from draftbench.app.drafts.bracketing import target_named
from draftbench.app.history.moments import name_version
from draftbench.app.history.rebasing import prepare
from draftbench.app.meetings import deadlines, proceedings
from draftbench.app.meetings.polling import record_vote
from draftbench.document import ClauseId, spoken_labels
from draftbench.gui.history.history_lists import compared
from draftbench.gui.imports.new_base_list import Rebasing
from draftbench.gui.inspector.private_notes import NoteForms
from draftbench.gui.meeting.vote_results import Votes
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.speech import tr
from draftbench.gui.theme.colours import DARK, LIGHT
from draftbench.gui.widgets.replies import Answers, Form
from pictures import pages

_Shot = Callable[..., None]


def take(
    window: MainWindow, workspace: Workspace, shot: _Shot, settle: Callable[..., None]
) -> None:
    """Opens one dialogue after another; ``shot`` pictures, ``settle`` waits until all is shown."""
    _prepare(workspace)
    window.resize(1280, 720)
    asking = window.context.dialogues

    def opened(name: str, command: str) -> None:
        window.run(command)
        settle()
        if asking.form is not None:
            shot(name, asking.form)
        _close(window)
        asking.form = None

    for theme, suffix in ((LIGHT, ""), (DARK, "-dark")):
        window.set_theme(theme)
        _go(workspace, "OP 7")
        shot(f"agreed{suffix}")
        _go(workspace, "OP 3")
        shot(f"inspector{suffix}")
        opened(f"recommend{suffix}", "amend.modify")
        opened(f"masthead{suffix}", "file.masthead")
        _exports(window, f"export{suffix}", shot, settle)
    window.set_theme(LIGHT)
    opened("position", "negotiate.position")
    opened("bracket", "negotiate.bracket")
    opened("divide", "edit.split")
    opened("combine", "edit.combine")
    opened("deadline", "negotiate.deadline")
    opened("voting", "amend.voting")
    _votes(window, workspace, shot)
    _lists(window, workspace, shot, settle)
    _people(window, shot, settle)
    pages.take(window, workspace, shot)
    _room(window, workspace, shot, settle)
    _numbers(window, workspace, shot, settle)


def _votes(window: MainWindow, workspace: Workspace, shot: _Shot) -> None:
    """The running result, and the form of a vote."""
    asking = window.context.dialogues
    bench = workspace.bench
    able = [ballot for ballot in voting_list(bench.state) if not ballot.hindrance]
    for ballot, tally in zip(able, (Tally(54, 12, 9), Tally(20, 20, 31)), strict=False):
        if ballot.entry.amendment.id not in bench.state.poll.moot():
            record_vote(bench, ballot.entry.amendment.id, tally, confirmed=True)
    for theme, suffix in ((LIGHT, ""), (DARK, "-dark")):
        window.set_theme(theme)
        window.run("amend.votes")
        if asking.lists is not None and isinstance(asking.lists.listing, Votes):
            shot(f"votes{suffix}", asking.lists.window())
            asking.lists.choose(asking.lists.listing.next[0])
            asking.lists.buttons["vote"].click()
            shot(f"vote{suffix}", asking.form or asking.lists.window())
        _close(window)
    window.set_theme(LIGHT)
    while bench.state.poll.votes:
        bench.undo()


def _room(
    window: MainWindow, workspace: Workspace, shot: _Shot, settle: Callable[..., None]
) -> None:
    """The projector, the matrix of positions, a bracket in the text, the chair’s bar."""
    window.run("negotiate.bar")
    deadline = datetime.now(UTC) + timedelta(minutes=27)
    deadlines.set_deadline(workspace.bench, deadline.isoformat())
    for theme, suffix in ((LIGHT, ""), (DARK, "-dark")):
        window.set_theme(theme)
        window.settings.remove("projector-dark")
        window.run("view.projector")
        screen = window.deeds.projecting.screen
        for label, size in (("OP 1", (1280, 720)), ("OP 4", (1920, 1080)), ("OP 7", (1920, 1080))):
            _go(workspace, label)
            if screen is not None:
                screen.resize(*size)
                shot(f"projector-{label.replace(' ', '').lower()}{suffix}", screen)
        _go(workspace, "OP 1")
        shot(f"brackets{suffix}")
        window.run("negotiate.resolve")
        shot(f"bracket-menu{suffix}", window.deeds.amending.menus.menu)
        window.deeds.amending.menus.close()
        window.run("view.projector")
        _go(workspace, "OP 7")
        window.run("edit.clause")
        shot(f"agreed-refused{suffix}")
        window.notice.hide()
        window.run("negotiate.positions")
        shot(f"matrix{suffix}")
        window.run("view.compare")
    window.run("negotiate.bar")
    window.set_theme(LIGHT)


def _numbers(
    window: MainWindow, workspace: Workspace, shot: _Shot, settle: Callable[..., None]
) -> None:
    """Frozen numbers, what came between them, and new ones."""
    bench, asking = workspace.bench, window.context.dialogues
    labels = {name: clause for clause, name in spoken_labels(workspace.state.draft).items()}
    _go(workspace, "OP 2")
    window.run("negotiate.freeze")
    shot("numbers-freeze", asking.form)
    _close(window)
    number_acts.freeze(bench)
    bench.insert("Thanks the host country for its hospitality;", after=labels["OP 2"])
    bench.delete(labels["OP 5"])
    for theme, suffix in ((LIGHT, ""), (DARK, "-dark")):
        window.set_theme(theme)
        _go(workspace, "OP 2 bis")
        shot(f"numbers-frozen{suffix}")
        window.run("negotiate.numbers")
        settle(lambda: asking.lists is not None)
        if asking.lists is not None:
            shot(f"numbers{suffix}", asking.lists.window())
        _close(window)
    window.set_theme(LIGHT)
    window.run("negotiate.renumber")
    shot("numbers-renumber", asking.form)
    _close(window)
    for _ in range(3):
        bench.undo()


def _lists(
    window: MainWindow, workspace: Workspace, shot: _Shot, settle: Callable[..., None]
) -> None:
    """What changed between two moments, and what a new base text does."""
    asking = window.context.dialogues
    asking.ask(compared(workspace, "1", "now"))
    settle(lambda: asking.lists is not None)
    if asking.lists is None:
        return
    shot("what-changed", asking.lists.window())
    _close(window)
    base = workspace.state.base
    gone = {c.id for top in base.children(None)[4:8] for c in base.subtree(top)}
    text = replace(base, name="Rev.1", clauses=tuple(c for c in base if c.id not in gone))
    listing = Rebasing(workspace, prepare(workspace.bench, text), None)
    asking.show_lists(tr("New base text: {file}", file="Rev.1.docx"), [listing])
    shot("new-base-text", asking.lists.window())
    _close(window)


def _people(window: MainWindow, shot: _Shot, settle: Callable[..., None]) -> None:
    """Who takes part, with a search that finds others too; and the search of who writes."""
    asking = window.context.dialogues
    for theme, suffix in ((DARK, "-dark"), (LIGHT, "")):
        window.set_theme(theme)
        window.run("negotiate.delegations")
        settle()
        if asking.lists is not None:
            asking.lists.finder.setText("gua")
            shot(f"delegations{suffix}", asking.lists.window())
            _close(window)
        window.writer.showPopup()
        if window.writer.chooser is not None:
            window.writer.chooser.finder.setText("gui")
            shot(f"write-as{suffix}", window.writer.chooser)
            window.writer.hidePopup()


def _exports(window: MainWindow, name: str, shot: _Shot, settle: Callable[..., None]) -> None:
    """The choice of an output with its pages; then a table in a small window."""
    exporting = window.deeds.exporting
    exporting.ask()
    dialog = exporting.dialog
    if dialog is None:
        return
    for kind, suffix in (("tracked", ""), ("table", "-table")):
        dialog.choices[kind].setFocus()
        dialog.choices[kind].click()
        settle(lambda: not exporting.previews.busy, most=30_000)
        shot(f"{name}{suffix}", dialog)
    dialog.reject()
    settle(lambda: exporting.dialog is None)


def _prepare(workspace: Workspace) -> None:
    """What gives the dialogues something to show."""
    bench = workspace.bench
    labels = {name: clause for clause, name in spoken_labels(workspace.state.draft).items()}
    name_version(bench, "As circulated on the first day")
    proceedings.open_meeting(bench, "Third informal reading")
    proceedings.decide_clause(bench, labels["OP 7"], ClauseState.AGREED, why="no objection")
    proceedings.decide_clause(bench, labels["OP 6"], ClauseState.PARKED, why="text awaited")
    for name, stance, codes in (
        (labels["OP 3"], Stance.SUPPORT, ("BRA", "MEX")),
        (labels["OP 3"], Stance.OPPOSE, ("CHL",)),
        ("am-4", Stance.RESERVE, ("PER",)),
    ):
        proceedings.take_position(bench, target_named(bench, name), stance, codes)
    words = " ".join(workspace.state.draft[labels["OP 1"]].text.plain.split()[:4])
    bracketing.open_bracket(bench, labels["OP 1"], codes=("MEX",), words=words, why="too strong")
    open_ = next(e.amendment.id for e in workspace.state.entries if e.open)
    recommending.recommend(bench, AmendmentId("am-4"), Advice.ACCEPT, why="nobody objects")
    recommending.recommend(bench, open_, Advice.REFER, to="the working group")
    _go(workspace, "OP 3")
    noting = workspace.part(NoteForms).write()
    if isinstance(noting, Form):
        noting.submit(Answers({"text": "Their minister will call back."}))


def _go(workspace: Workspace, label: str) -> None:
    names = spoken_labels(workspace.state.draft)
    clause = next((c for c, name in names.items() if name == label), ClauseId(""))
    workspace.go_to_draft(clause)


def _close(window: MainWindow) -> None:
    for dialog in window.findChildren(QDialog):
        dialog.close()
