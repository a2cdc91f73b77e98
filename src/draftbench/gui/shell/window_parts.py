"""What a main window is made of, for those who build it and for those who do its commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QSettings
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QToolBar, QVBoxLayout

    from draftbench.document import ClauseId
    from draftbench.gui.checks.search_bar import FindBar
    from draftbench.gui.columns.columns_view import ColumnsView
    from draftbench.gui.columns.comparison_commands import ComparisonCommands
    from draftbench.gui.files.start_page import StartPage
    from draftbench.gui.inspector.inspector import Inspector
    from draftbench.gui.rows.context import Context
    from draftbench.gui.rows.open_project import OpenProject
    from draftbench.gui.rows.workspace import Workspace
    from draftbench.gui.session.jobs import Jobs
    from draftbench.gui.settings.settings import Settings
    from draftbench.gui.shell.clause_menu import ClauseMenu
    from draftbench.gui.shell.inspector_commands import InspectorCommands
    from draftbench.gui.shell.menu_band import MenuBand
    from draftbench.gui.shell.menus import Menus
    from draftbench.gui.shell.selection_bar import SelectionBar
    from draftbench.gui.shell.side_panels import SidePanels
    from draftbench.gui.shell.sidebar import Sidebar
    from draftbench.gui.shell.status_strip import StatusStrip
    from draftbench.gui.shell.toolbar import Toolbar
    from draftbench.gui.shell.view_stack import ViewStack
    from draftbench.gui.shell.writer_choice import WriterChoice
    from draftbench.gui.theme.colours import Theme
    from draftbench.gui.widgets.notice import Notice
    from draftbench.gui.widgets.search_field import SearchField


class LateParts(QMainWindow):
    """The parts that the start page does not show."""

    context: Context
    looking: ComparisonCommands
    viewing: ViewStack
    sidebar: Sidebar
    columns: ColumnsView
    inspector: Inspector
    inspecting: InspectorCommands
    clause_menu: ClauseMenu
    selection_bar: SelectionBar
    notice: Notice
    findbar: FindBar
    toolbar: Toolbar
    strip: StatusStrip
    writer: WriterChoice
    splitter: QSplitter
    panels: SidePanels


class WindowParts(LateParts):
    """All parts, and what the window itself does for them."""

    settings: QSettings
    project: OpenProject
    wishing: Settings
    theme: Theme
    zoom: float
    jobs: Jobs
    file_jobs: Jobs
    band: MenuBand
    finder: SearchField
    menus: Menus
    actions_by_id: dict[str, QAction]
    whole: QVBoxLayout
    pages: QStackedWidget
    start: StartPage
    foot: QFrame

    if TYPE_CHECKING:

        def run(self, command: str) -> None: ...
        def enable(self) -> None: ...
        def keep_typing(self) -> bool: ...
        def keep_state(self) -> None: ...
        def close_project(self) -> bool: ...
        def renew(self) -> object: ...
        def add_bar(self, bar: QToolBar) -> None: ...
        def set_theme(self, theme: Theme) -> None: ...
        def set_zoom(self, factor: float) -> None: ...
        def letter_anew(self) -> None: ...
        def show_workspace(self, workspace: Workspace) -> None: ...
        def show_current(self) -> None: ...
        def show_error(self, sentence: object) -> None: ...
        def show_place(self) -> None: ...
        def on_view(self) -> None: ...
        def on_went(self, clause: ClauseId) -> None: ...
        def on_clause(self, clause: ClauseId) -> None: ...
        def on_side(self, choice: tuple[str, str]) -> None: ...
        def on_current(self, cell: tuple[int, int]) -> None: ...
        def on_source(self, choice: tuple[int, str]) -> None: ...
        def on_writer(self, index: int) -> None: ...
        def on_opening(self, name: str) -> None: ...
        def on_cancel(self, _: object = None) -> None: ...
        def on_project_moved(self, paths: tuple[Path, Path]) -> None: ...
