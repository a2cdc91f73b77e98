"""The parts of the main window that the start page does not show, and how they are connected.

They need the whole engine, so they are built after the window was first painted (:class:`WarmUp`),
or when one of them is asked for before that.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QSplitter

from draftbench.gui.checks.search_bar import FindBar
from draftbench.gui.columns.columns_view import ColumnsView
from draftbench.gui.inspector.inspector import Inspector
from draftbench.gui.rows.context import Context
from draftbench.gui.session.dialogues import Dialogues
from draftbench.gui.shell import window_state
from draftbench.gui.shell.clause_menu import ClauseMenu
from draftbench.gui.shell.commands import Commands
from draftbench.gui.shell.inspector_commands import InspectorCommands
from draftbench.gui.shell.menus import draw_icons
from draftbench.gui.shell.selection_bar import SelectionBar
from draftbench.gui.shell.side_panels import SidePanels
from draftbench.gui.shell.sidebar import Sidebar
from draftbench.gui.shell.status_strip import StatusStrip
from draftbench.gui.shell.toolbar import Toolbar
from draftbench.gui.shell.view_stack import ViewStack
from draftbench.gui.shell.writer_choice import WriterChoice
from draftbench.gui.theme.fonts import text_zoom
from draftbench.gui.widgets.measures import COMPARE
from draftbench.gui.widgets.notice import Notice

if TYPE_CHECKING:
    from draftbench.gui.shell.window_parts import WindowParts


def parts(window: WindowParts) -> Generator[None, None, Commands]:
    """Builds and connects the parts of a window; gives way after each, so that the window answers
    in between, and gives its commands at the end."""
    made: list[Commands] = []

    def help_for(dialog: QDialog, command: str) -> None:
        made[0].guiding.follow(dialog, command)

    window.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
    window.sidebar = Sidebar()
    window.sidebar.set_theme(window.theme)
    yield
    window.columns = ColumnsView()
    window.columns.set_theme(window.theme)
    window.columns.set_zoom(text_zoom(window.zoom))
    yield
    window.inspector = Inspector()
    window.inspector.set_theme(window.theme)
    yield
    window.strip = StatusStrip()
    window.strip.set_theme(window.theme)
    yield
    window.notice = Notice(window.centralWidget())
    window.notice.lie_over(window.pages)
    window.notice.set_theme(window.theme)
    window.findbar = FindBar()
    window.findbar.set_theme(window.theme)
    yield
    yield from draw_icons(window.actions_by_id, window.theme)
    yield
    window.toolbar = Toolbar(window.actions_by_id)
    window.toolbar.setVisible(window.project.is_open)
    window.writer = WriterChoice()
    window.band.hold(window.writer)
    window.addToolBar(window.toolbar)
    yield
    window.context = _context(window, help_for)
    window.viewing = ViewStack(window.context, window.columns, window.inspector)
    window.viewing.ticked.connect(window.enable)
    window.viewing.shown.connect(window.on_view)
    dialogues = window.context.dialogues
    dialogues.placed.connect(lambda where: window.viewing.open(*where))
    dialogues.went.connect(window.on_went)
    dialogues.left.connect(window.viewing.focus)
    made.append(commands := Commands(window))
    window.looking = commands.looking
    yield
    middle = window.viewing.build(window.columns)
    window.viewing.set_theme(window.theme)
    yield
    window.splitter = QSplitter(Qt.Orientation.Horizontal, handleWidth=1, childrenCollapsible=False)
    window.splitter.setObjectName("areas")
    window.panels = SidePanels(
        window.splitter,
        (window.sidebar, middle, window.inspector),
        window.columns,
        window.settings,
        lambda: window.project.is_open and window.project.workspace.cells.two_texts,
    )
    window.viewing.roomed.connect(
        lambda: window.panels.need_inspector(
            on=not window.viewing.tells_all, beside=window.viewing.now != COMPARE
        )
    )
    window.pages.addWidget(window.splitter)
    window.whole.replaceWidget(window.foot, window.strip)
    window.foot.deleteLater()
    window.whole.insertWidget(1, window.findbar)  # at the foot: no row moves under the mouse
    yield
    _connect(window, commands)
    yield
    commands.habits.begin()
    window_state.restore_parts(window.settings, window.splitter, window.columns)
    return commands


def _context(window: WindowParts, help_for: Callable[[QDialog, str], None]) -> Context:
    """What the parts of a window work with."""
    dialogues = Dialogues(
        window,
        window.project,
        window.notice,
        window.file_jobs,
        lambda: window.theme,
        help_for,
    )
    return Context(
        parent=window,
        project=window.project,
        notice=window.notice,
        status=window.strip,
        dialogues=dialogues,
        jobs=window.jobs,
        file_jobs=window.file_jobs,
        settings=window.settings,
        actions=window.actions_by_id,
        theme=lambda: window.theme,
        keep_typing=window.keep_typing,
        run=window.run,
        help_for=help_for,
    )


def repaint(window: WindowParts, commands: Commands) -> None:
    """Gives the parts of a window the colours of its theme."""
    for view in (
        window.columns,
        window.sidebar,
        window.inspector,
        window.notice,
        window.findbar,
        window.strip,
        window.viewing,
        commands.guiding,
        commands.touring,
    ):
        view.set_theme(window.theme)
    for _ in draw_icons(window.actions_by_id, window.theme):
        pass


def _connect(window: WindowParts, deeds: Commands) -> None:
    columns, strip = window.columns, window.strip
    strip.chosen.connect(window.on_side)
    strip.cancelled.connect(window.on_cancel)
    strip.copy.clicked.connect(lambda: window.run("record.copy"))
    for jobs in (window.jobs, window.file_jobs):
        jobs.progressed.connect(lambda report: strip.show_progress(*report))
        jobs.idle.connect(lambda _: strip.hide_progress())
        jobs.failed.connect(window.show_error)
    window.sidebar.chosen.connect(window.on_side)
    columns.current_changed.connect(window.on_current)
    columns.overview.finished.connect(lambda _: window.show_place())
    columns.activated.connect(lambda _: window.run("edit.clause"))
    columns.take_requested.connect(deeds.writing.take_cell)
    columns.clause_chosen.connect(window.on_clause)
    columns.proposal_chosen.connect(deeds.amending.point_out)
    columns.source_chosen.connect(window.on_source)
    columns.led.connect(deeds.looking.follow)
    columns.unfolded.connect(deeds.looking.unfold)
    window.clause_menu = ClauseMenu(window.context, columns, deeds.amending.menus, columns.copy)
    window.selection_bar = SelectionBar(window.context, columns)
    columns.writing.connect(lambda on: window.inspector.set_leading(on=not on))
    columns.writing.connect(lambda _: window.notice.keep_clear_of(columns.editor))
    columns.filter_dropped.connect(deeds.looking.drop)
    columns.edited.connect(deeds.writing.finish_edit)
    columns.edit_cancelled.connect(lambda _: columns.setFocus())
    window.inspecting = InspectorCommands(
        window.context, columns, window.inspector, window.viewing, deeds.amending.decide
    )
    deeds.opening.opening.connect(window.on_opening)
    window.jobs.idle.connect(lambda _: window.start.show_opening(""))
    deeds.finding.connect_views()
    deeds.writing.connect_views()
    deeds.safekeeping.file.moved.connect(window.on_project_moved)
    window.writer.activated.connect(window.on_writer)
