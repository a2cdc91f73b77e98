"""The main window: columns in the middle, texts at the left, the inspector at the right.

It builds the views, connects them with the presenters, and turns commands into calls. What the
engine has to say comes as one sentence in the toast, never as a dialogue over the text.

What the start page shows is built at once, all other parts when the first of them is asked for
(:mod:`draftbench.gui.shell.assembly`), so that the window shows without the engine.
"""

from __future__ import annotations

import sys
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QStackedWidget,
    QToolBar,
    QWidget,
)

from draftbench.app.commands import COMMANDS
from draftbench.gui.files.start_page import RecentMenu, Recents, StartPage
from draftbench.gui.rows.open_project import OpenProject
from draftbench.gui.session.jobs import Jobs
from draftbench.gui.settings.appearance import lettering_of, theme_of
from draftbench.gui.settings.settings import Settings, settings_of_user
from draftbench.gui.shell import window_state
from draftbench.gui.shell.menu_band import MenuBand
from draftbench.gui.shell.menus import MenuBar, build_menus, enable
from draftbench.gui.shell.missing_letters import warn_of_texts, warn_of_window
from draftbench.gui.shell.window_parts import LateParts, WindowParts
from draftbench.gui.speech import language, tr
from draftbench.gui.theme.colours import Theme
from draftbench.gui.theme.fonts import text_zoom, use
from draftbench.gui.theme.style import apply_theme
from draftbench.gui.widgets.command_keys import keys_of
from draftbench.gui.widgets.layouts import stacked
from draftbench.gui.widgets.measures import COMPARE, FOOT

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QAction,
        QCloseEvent,
        QDragEnterEvent,
        QDropEvent,
        QKeyEvent,
        QShowEvent,
    )

    from draftbench.document import ClauseId
    from draftbench.gui.rows.workspace import Workspace
    from draftbench.gui.shell.commands import Commands


class MainWindow(WindowParts):
    """See the module. What it has open is its ``project``."""

    deeds: Commands
    """What its commands do; like the other :class:`LateParts` it is built after the start page."""

    def __init__(self, settings: QSettings | None = None) -> None:
        super().__init__()
        self.setObjectName("main")
        self.setAcceptDrops(True)
        self.settings = settings if settings is not None else settings_of_user()
        self.project = OpenProject(self)
        self.wishing = Settings(self.settings, COMMANDS, self)
        use(lettering_of(self.wishing))
        self.theme: Theme = theme_of(self.wishing)
        self.zoom = 1.0
        self._cell = (0, 0)
        self.jobs = Jobs(self)
        self.file_jobs = Jobs(self)
        self.actions_by_id: dict[str, QAction] = {}
        self.assembled = False
        self._assembly: Generator[None, None, Commands] | None = None
        self.recents = Recents(self.settings)
        self._apply_theme()
        self._build()
        self._connect()
        self._show_start()
        self.resize(self.screen().availableSize().boundedTo(QSize(1360, 860)))
        self.zoom = window_state.restore_place(self, self.settings)

    # building

    def _build(self) -> None:
        self.band = MenuBand(self)
        self.band.set_theme(self.theme)
        self.setMenuWidget(self.band)
        self.finder = self.band.finder
        self.menus, self.actions_by_id = build_menus(
            self, self.band.bar, self.wishing.keyset, self.run
        )
        self.recent = RecentMenu(self.recents, self.menus["File", ""])
        self.recent.opened.connect(self.open_project)
        self.recent.stand_after(self.actions_by_id["file.open"])
        for tool in ("view.projector", "export.export"):
            self.band.add_tool(self.actions_by_id[tool])
        self.finder.returnPressed.connect(self._on_find)
        whole = QWidget(self)
        self.setCentralWidget(whole)
        self.whole = stacked(whole, spacing=0)
        self.pages = QStackedWidget(whole)
        self.start = StartPage(self.theme, self.pages)
        self.pages.addWidget(self.start)
        self.foot = QFrame(whole)  # until the strip is there
        self.foot.setProperty("kind", "foot")
        self.foot.setFixedHeight(FOOT)
        self.whole.addWidget(self.pages, 1)
        self.whole.addWidget(self.foot)

    def _connect(self) -> None:
        self.start.opened.connect(lambda path: self.open_project(Path(path)))
        self.start.pinned.connect(self._on_pin)
        self.start.forgotten.connect(self._on_forget)
        self.start.open_requested.connect(lambda *_: self.run("file.open"))
        self.start.two.compared.connect(self._compare)
        self.start.new_requested.connect(lambda *_: self.run("file.new"))
        self.start.sample_requested.connect(lambda *_: self.deeds.opening.open_sample())
        self.start.tour_requested.connect(lambda *_: self.run("help.tour"))
        self.start.tour_declined.connect(lambda *_: self.wishing.set("tour", given=True))

    def assemble(self) -> bool:
        """Builds the next of the parts that the start page does not show; says whether all are
        there now."""
        if not self.assembled:
            if self._assembly is None:
                from draftbench.gui.shell.assembly import parts

                self._assembly = parts(self)
            try:
                next(self._assembly)
            except StopIteration as end:
                self.deeds = end.value
                self.assembled = True
        return self.assembled

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            """A part that is asked for before it is built: all of them are built now."""
            late = LateParts.__annotations__ | MainWindow.__annotations__
            if name in late and not self.assembled:
                while not self.assemble():
                    pass
                return getattr(self, name)
            msg = f"{type(self).__name__!r} object has no attribute {name!r}"
            raise AttributeError(msg)

    # projects

    @property
    def workspace(self) -> Workspace | None:
        """The open negotiation, for those outside who do not know whether there is one."""
        return self.project.workspace if self.project.is_open else None

    def open_project(self, path: Path) -> None:
        """Opens a project file in the background and shows it."""
        self.deeds.opening.open_project(path)

    def show_workspace(self, workspace: Workspace) -> None:
        """Shows an open negotiation; the one before is closed, and what was asked about it."""
        self.context.dialogues.close()
        if not self.close_project():
            workspace.close()
            return
        workspace.setParent(self)
        self.project.hold(workspace)
        self.looking.begin(workspace)
        self.deeds.begin(workspace)
        workspace.refreshed.connect(self._on_refreshed)
        workspace.moved.connect(self._on_moved)
        workspace.failed.connect(self._on_refused)
        workspace.done.connect(self._on_done)
        workspace.told.connect(self.notice.show_done)
        workspace.asked.connect(self.notice.show_info)
        workspace.stale.connect(self.looking.compare)
        workspace.affected.connect(self.strip.show_affected)
        workspace.writer_changed.connect(self.show_writer)
        self.viewing.begin(workspace)
        self.pages.setCurrentWidget(self.splitter)
        self.notice.hide()
        self.show_name()
        self._on_refreshed(None)
        self._on_moved(workspace.current)
        self.show_writer()
        self.columns.setFocus()
        if boxes := warn_of_window(language()) or warn_of_texts(workspace.cells.comparison.texts):
            self.show_error(boxes)
        self.strip.show_read_only(why := str(workspace.bench.read_only or ""))
        if why:
            self.notice.show_info(why, stays=True)
        self.deeds.safekeeping.restore(self.deeds.writing.write_again)
        self.project.opened.emit(workspace)

    def close_project(self) -> bool:
        """Closes the negotiation, all of it is saved; says whether none is open now."""
        if self.project.is_open:
            if not (
                self.deeds.safekeeping.may_close() and self.deeds.opening.comparing.may_close()
            ):
                return False
            self.deeds.safekeeping.leave()
            self.columns.close_editor()
            workspace = self.project.workspace
            self.project.hold(None)
            from draftbench.gui.rows.negotiation_summary import open_points, summarise

            left = open_points(summarise(workspace.state, workspace.cells))
            self.viewing.end()
            workspace.close()
            self.deeds.safekeeping.file.end(workspace)
            if workspace.files is None:
                self.recents.tell(workspace.path, left)
            workspace.deleteLater()
            self._show_start()
            self.project.closed.emit()
        return True

    def on_project_moved(self, paths: tuple[Path, Path]) -> None:
        """The project goes on in another file."""
        self.recents.follow(*paths)
        if self.project.is_open:
            self.show_name()

    def _show_start(self) -> None:
        self.start.two.clear()
        self.start.set_recent(self.recents.files())
        self.start.offer_tour(offered=not self.wishing.value("tour"))
        self.start.warn(warn_of_window(language()))
        self.pages.setCurrentWidget(self.start)
        self.setWindowTitle("draftbench")
        self.band.show_open(on=False)
        if self.assembled:
            self.strip.clear()
        self.enable()

    def _compare(self, older: Path, newer: Path) -> None:
        self.deeds.opening.comparing.compare(older, newer)

    def _on_pin(self, path: str) -> None:
        self.recents.pin(path)
        self.start.set_recent(self.recents.files())

    def _on_forget(self, path: str) -> None:
        self.recents.forget(path)
        self.start.set_recent(self.recents.files())

    # commands

    def menuBar(self) -> MenuBar:
        """The menus, which stand in the band."""
        return self.band.bar

    def _on_find(self) -> None:
        """Without a negotiation only commands are found."""
        if not self.project.is_open:
            self.deeds.offer_commands(self.finder.text())

    def run(self, command: str) -> None:
        """Runs a command of the list; see :meth:`~draftbench.gui.shell.commands.Commands.run`."""
        self.deeds.run(command)

    def keep_typing(self) -> bool:
        """Takes over what is being typed; says whether no editor is open any more."""
        return self.deeds.writing.keep_typing()

    def add_bar(self, bar: QToolBar) -> None:
        """Shows the chair's bar in a line of its own under the toolbar."""
        self.addToolBarBreak(Qt.ToolBarArea.TopToolBarArea)
        self.addToolBar(bar)

    def set_theme(self, theme: Theme) -> None:
        """A theme for every view."""
        self.theme = theme
        self._apply_theme()
        self.start.set_theme(theme)
        self.band.set_theme(theme)
        if self.assembled:
            from draftbench.gui.shell.assembly import repaint

            repaint(self, self.deeds)

    def letter_anew(self) -> None:
        """Letters have another size or face."""
        self.set_zoom(self.zoom)
        self.inspector.set_content(None)
        self.show_current()

    def _apply_theme(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_theme(application, self.theme)

    def set_zoom(self, factor: float) -> None:
        """The size of the drafted text, 1.0 is normal."""
        self.zoom = min(2.5, max(0.7, factor))
        self.columns.set_zoom(text_zoom(self.zoom))

    def show_error(self, sentence: object) -> None:
        """One sentence in the toast."""
        self.notice.show_error(str(sentence))

    def show_name(self) -> None:
        """Which project is open, in the title and among the recent ones."""
        workspace = self.project.workspace
        path, files = workspace.path, workspace.files
        name = path.name if files is None else files.title
        self.setWindowTitle(tr("{file} — draftbench", file=name))
        self.toolbar.show_compared(on=files is not None)
        self.band.show_open(on=True, compared=files is not None)
        if files is None:
            self.recents.remember(path)

    def show_writer(self) -> None:
        """Who is written for, as the workspace has it."""
        workspace = self.project.workspace
        self.writer.show_writers(workspace.state.delegations, workspace.writes_as)

    def on_writer(self, index: int) -> None:
        """Another delegation is chosen to be written for."""
        self.deeds.writing.write_for(str(self.writer.itemData(index)))
        self.show_writer()
        self.columns.setFocus()

    def renew(self) -> MainWindow:
        """Another window in the place of this one, which closes: see :func:`renew`."""
        return renew(self)

    def keep_state(self) -> None:
        """Keeps how the window stands, for the next time."""
        window_state.keep_place(self, self.settings)
        view = self.viewing.now if self.project.is_open else ""
        window_state.keep_parts(
            self.settings, self.splitter, self.columns, zoom=self.zoom, view=view
        )

    # what the views say

    def on_side(self, choice: tuple[str, str]) -> None:
        """Something is chosen at the side: a view, a text, or what narrows one."""
        if not self.context.keep_typing():
            return
        workspace = self.project.workspace
        kind, name = choice
        if kind == "view":
            self.viewing.show(name)
        elif kind != "text":
            self.viewing.choose((kind, name))
        elif any(source.name == name for source in workspace.state.sources):
            self.viewing.show(COMPARE)
            workspace.toggle_source(name)
        else:
            self.viewing.show(COMPARE)
            self.show_filter()

    def on_current(self, cell: tuple[int, int]) -> None:
        """Another cell is current in the columns."""
        workspace = self.project.workspace
        workspace.set_current(*cell)
        editor = self.columns.editor
        elsewhere = editor is not None and editor.place[0] != cell[0]
        if elsewhere and cell[1] == workspace.cells.draft:  # words are taken from the others
            self.context.keep_typing()

    def on_clause(self, clause: ClauseId) -> None:
        """Of a row with several clauses another one is chosen."""
        self.project.workspace.choose(clause)

    def on_went(self, clause: ClauseId) -> None:
        """A dialogue leads to a clause."""
        self.project.workspace.go_to(clause)

    def on_source(self, choice: tuple[int, str]) -> None:
        """Another text is chosen for a column."""
        if self.context.keep_typing():
            self.project.workspace.show_source(*choice)
            self.columns.setFocus()

    def on_view(self) -> None:
        """Another view is shown, or the same one anew."""
        if self.viewing.now == COMPARE:
            self.show_current()
        self.show_filter()

    def on_opening(self, name: str) -> None:
        """A project is being opened; the start page does nothing else meanwhile."""
        if not self.project.is_open:
            self.start.show_opening(name)

    def on_cancel(self, _: object = None) -> None:
        """Nothing more is done in the background."""
        self.jobs.cancel()
        self.file_jobs.cancel()
        self.deeds.taking.cancel()
        self.strip.hide_progress()

    # what the workspace says

    def _on_refreshed(self, _: object) -> None:
        from draftbench.gui.session.names import titles

        workspace = self.project.workspace
        state = workspace.state
        called = titles(state)
        sources = [(source.name, called[source.name]) for source in state.sources]
        self.columns.set_cells(
            workspace.cells,
            workspace.rows,
            sources=sources,
            shown=workspace.shown,
            folds=workspace.folds,
        )
        if state.delegations != self.writer.writers:
            self.show_writer()
        self.panels.fit()
        self.viewing.refresh()
        self.show_filter()
        self.deeds.safekeeping.show_saved()
        self.looking.show()
        self.deeds.finding.refresh()
        self.enable()

    def show_filter(self) -> None:
        """Shows the numbers of the negotiation, and what narrows the view."""
        from draftbench.gui.rows.negotiation_summary import summarise

        workspace = self.project.workspace
        summary = summarise(workspace.state, workspace.cells)
        files, cells = workspace.files, workspace.cells
        compared = files.counts(cells) if files is not None and cells.two_texts else ""
        self.sidebar.set_summary(summary, workspace.filter, self.viewing.share())
        self.strip.set_summary(summary, compared)

    def show_current(self) -> None:
        """Shows what is to be said of the current clause, where one is."""
        if self.project.is_open:
            self._on_moved(self.project.workspace.current)

    def _on_moved(self, cell: tuple[int, int]) -> None:
        workspace = self.project.workspace
        if cell != self._cell:
            self._cell = cell
            self.notice.drop_refusal()
        if workspace.rows and self.columns.current() != cell:
            self.columns.set_current(*cell)
        self.columns.set_chosen(workspace.draft_clause())
        self.viewing.show_clause(workspace)
        self.show_place()
        if self.viewing.now == COMPARE:
            self.inspecting.show(workspace, cell)

    def _on_refused(self, why: object) -> None:
        self.notice.show_refusal(str(why))

    def _on_done(self, words: str) -> None:
        from draftbench.gui.history.word_events import clause_of

        workspace = self.project.workspace
        steps, event = workspace.state.steps, workspace.bench.events[-1].id
        clause = (
            clause_of(workspace.state, event) if steps and steps[-1].stamp.event == event else None
        )
        seen = self.viewing.now == COMPARE and clause == workspace.draft_clause()
        self.notice.drop()  # why an act was refused before need not hold any more
        offers = [(tr("Undo"), lambda: self.run("edit.undo"))]
        if clause is not None and not seen:
            offers.insert(0, (tr("Show"), lambda: self.viewing.go_to(clause)))
        self.notice.show_done(words, *offers, key=keys_of("edit.undo"))

    def show_place(self) -> None:
        """Shows which of the differences is current, beside the texts."""
        if not self.project.is_open or self.viewing.now != COMPARE:
            self.toolbar.place.clear()
            return
        workspace = self.project.workspace
        if not workspace.cells.cheap:  # told when the map has looked at every row
            self.toolbar.place.setText("…")
            return
        number, every = workspace.place()
        words = tr("{number} of {all}", number=number or "–", all=every)
        self.toolbar.place.setText(words if every else "–")

    def enable(self) -> None:
        """Says which commands can be given now."""
        enable(self.actions_by_id, self.project, lambda: self.viewing.now)
        if self.assembled:
            self.toolbar.setVisible(self.project.is_open)
            self.toolbar.marks.setEnabled(self.viewing.now == COMPARE)
            self.show_place()

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, lambda: window_state.keep_inside(self))  # with its frame

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts away one thing after the other: filters that nothing passes, the message, the
        search, the filters. Enter presses the button that has the focus, as Space does."""
        button, key = self.focusWidget(), event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QAbstractButton):
            if not event.isAutoRepeat():
                button.click()
        elif key != Qt.Key.Key_Escape or not self.assembled:
            super().keyPressEvent(event)
        elif self.project.is_open and not self.project.workspace.rows:
            self.looking.drop("")
        elif self.notice.isVisible():
            self.notice.hide()
            if self.project.is_open:
                self.deeds.linking.release()
        elif self.finder.text():
            self.deeds.finding.end()
        elif self.project.is_open and self.project.workspace.narrowing.on:
            self.looking.drop("")
        if key == Qt.Key.Key_Escape and self.project.is_open:
            self.viewing.focus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(u.toLocalFile()) for u in event.mimeData().urls() if u.isLocalFile()]
        self.deeds.opening.dropped(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.assembled:
            event.setAccepted(self.deeds.close())
        else:  # nothing was done yet
            window_state.keep_place(self, self.settings)
            event.accept()


shown: list[MainWindow] = []
"""The window that came in place of another one, while it is open."""


def renew(window: MainWindow) -> MainWindow:
    """Another window over the negotiation of this one, which closes: the same place, size, view and
    clause, and the words that are being typed. They must be kept already (``keep_now``)."""
    editor = window.columns.editor
    view, searched = window.viewing.now, window.finder.text()
    cursor = None if editor is None or not editor.changed else editor.text.textCursor().position()
    idle = editor is not None and not editor.changed
    projected = window.deeds.projecting.screen is not None
    again = None
    if window.project.is_open:
        window.deeds.safekeeping.leave()
        window.jobs.close()  # what it compares is compared again
        window.columns.close_editor()
        again = window.project.workspace.again()
        window.project.hold(None)
        window.project.closed.emit()
        window.viewing.end()
    made = MainWindow(window.settings)
    made.restoreGeometry(window.saveGeometry())
    if not window.isMaximized() and not window.isFullScreen():
        made.setGeometry(window.geometry())
    made.set_zoom(window.zoom)
    if sys.excepthook == window.deeds.safekeeping.hook:
        made.deeds.safekeeping.install()
    if again is not None:
        made.show_workspace(again)
        made.splitter.setSizes(window.splitter.sizes())
        made.columns.overview.setVisible(not window.columns.overview.isHidden())
        _go_on(made, view, searched, cursor, idle=idle)
        made.looking.compare()
    made.show()
    if projected:
        made.deeds.projecting.toggle()
    shown[:] = [made]
    if (program := QApplication.instance()) is not None:
        program.aboutToQuit.connect(shown.clear)
    window.close()
    window.deleteLater()
    return made


def _go_on(window: MainWindow, view: str, searched: str, cursor: int | None, *, idle: bool) -> None:
    """The view, the words that were looked for, and the editor, as they were before."""
    if searched:
        window.finder.setText(searched)
    if cursor is not None and window.columns.editor is not None:
        place = window.columns.editor.text.textCursor()
        place.setPosition(cursor)
        window.columns.editor.text.setTextCursor(place)
        window.notice.hide()  # that the words came back, which everybody sees
    elif idle:
        window.run("edit.clause")
    elif window.viewing.now != view:
        window.viewing.show(view)
