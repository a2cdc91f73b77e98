"""The main window: columns in the middle, texts at the left, the inspector at the right.

It builds the views, connects them with the presenters, and turns commands into calls. What the
engine has to say comes as one sentence in the notice bar, never as a dialogue over the text.

What the start page shows is built at once, all other parts when the first of them is asked for
(:mod:`draftbench.gui.views.assembly`), so that the window shows without the engine.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from draftbench.app.commands import COMMANDS
from draftbench.gui.bridge.jobs import Jobs
from draftbench.gui.bridge.wishes import Wishing, settings_of_user
from draftbench.gui.speech import tr
from draftbench.gui.theme.colours import Theme
from draftbench.gui.theme.fonts import text_zoom, use
from draftbench.gui.theme.style import apply_theme
from draftbench.gui.views import windowstate
from draftbench.gui.views.appearance import lettering_of, theme_of
from draftbench.gui.views.areas import COMPARE, FOOT
from draftbench.gui.views.keying import keys_of
from draftbench.gui.views.menus import build_menus, enable
from draftbench.gui.views.recents import Recents
from draftbench.gui.views.start import StartPage

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
    from PySide6.QtWidgets import QLineEdit, QSplitter

    from draftbench.document import ClauseId
    from draftbench.gui.presenters.workspace import Workspace
    from draftbench.gui.views.columns import ColumnsView
    from draftbench.gui.views.deeds import Deeds
    from draftbench.gui.views.findbar import FindBar
    from draftbench.gui.views.inspecting import Inspecting
    from draftbench.gui.views.inspector import Inspector
    from draftbench.gui.views.looking import Looking
    from draftbench.gui.views.notice import Notice
    from draftbench.gui.views.sidebar import Sidebar
    from draftbench.gui.views.status import StatusStrip
    from draftbench.gui.views.tools import Tools, Writers
    from draftbench.gui.views.viewing import Viewing

_WHILE_WRITING = (
    "help.",
    "file.settings",
    "file.keys",
    "view.theme",
    "view.language",
    "view.larger",
    "view.smaller",
    "view.normal",
    "view.map",
    "edit.find",
    "edit.spelling",
)
_OWN_UNDO = {"edit.undo", "edit.redo"}


class MainWindow(QMainWindow):
    """See the module. ``workspace_changed`` carries the new workspace, or None."""

    workspace_changed = Signal(object)

    # parts that the start page does not show: see ``__getattr__``
    deeds: Deeds
    looking: Looking
    viewing: Viewing
    sidebar: Sidebar
    columns: ColumnsView
    inspector: Inspector
    inspecting: Inspecting
    notice: Notice
    findbar: FindBar
    toolbar: Tools
    strip: StatusStrip
    finder: QLineEdit
    writer: Writers
    splitter: QSplitter

    def __init__(self, settings: QSettings | None = None) -> None:
        super().__init__()
        self.setObjectName("main")
        self.setAcceptDrops(True)
        self.settings = settings if settings is not None else settings_of_user()
        self.workspace: Workspace | None = None
        self.wishing = Wishing(self.settings, COMMANDS, self)
        use(lettering_of(self.wishing))
        self.theme: Theme = theme_of(self.wishing)
        self.zoom = 1.0
        self.jobs = Jobs(self)
        self.file_jobs = Jobs(self)
        self.actions_by_id: dict[str, QAction] = {}
        self.assembled = False
        self._assembly: Iterator[None] | None = None
        self.recents = Recents(self.settings)
        self._apply_theme()
        self._build()
        self._connect()
        self._show_start()
        self.resize(self.screen().availableSize().boundedTo(QSize(1360, 860)))
        windowstate.restore_place(self)

    # building

    def _build(self) -> None:
        self.menus, self.actions_by_id = build_menus(self, self.wishing.keyset)
        whole = QWidget(self)
        self.setCentralWidget(whole)
        self.whole = QVBoxLayout(whole)
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.whole.setSpacing(0)
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
        self.start.new_requested.connect(lambda *_: self.run("file.new"))
        self.start.sample_requested.connect(lambda *_: self.deeds.opening.open_sample())
        self.start.tour_requested.connect(lambda *_: self.run("help.tour"))
        self.start.tour_declined.connect(lambda *_: self.wishing.set("tour", given=True))

    def assemble(self) -> bool:
        """Builds the next of the parts that the start page does not show; says whether all are
        there now."""
        if not self.assembled:
            if self._assembly is None:
                from draftbench.gui.views.assembly import parts

                self._assembly = parts(self)
            try:
                next(self._assembly)
            except StopIteration:
                self.assembled = True
        return self.assembled

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            """A part that is asked for before it is built: all of them are built now."""
            if name in MainWindow.__annotations__ and not self.assembled:
                while not self.assemble():
                    pass
                return getattr(self, name)
            msg = f"{type(self).__name__!r} object has no attribute {name!r}"
            raise AttributeError(msg)

    # projects

    def open_project(self, path: Path) -> None:
        """Opens a project file in the background and shows it."""
        self.deeds.opening.open_project(path)

    def show_workspace(self, workspace: Workspace) -> None:
        """Shows an open negotiation; the one before is closed."""
        if not self.close_project():
            workspace.close()
            return
        workspace.setParent(self)
        self.workspace = workspace
        self.looking.begin(workspace)
        workspace.refreshed.connect(self._on_refreshed)
        workspace.moved.connect(self._on_moved)
        workspace.failed.connect(self.show_error)
        workspace.done.connect(self._on_done)
        workspace.told.connect(self._on_told)
        workspace.asked.connect(self.notice.show_info)
        workspace.stale.connect(self.looking.compare)
        workspace.affected.connect(self.strip.show_affected)
        self.viewing.begin(workspace)
        self.pages.setCurrentWidget(self.splitter)
        self.notice.hide()
        self.show_name()
        self._on_refreshed(None)
        self._on_moved(workspace.current)
        self.show_writer()
        self.columns.setFocus()
        if workspace.bench.read_only:
            self.show_error(workspace.bench.read_only)
        self.deeds.safekeeping.restore()
        self.workspace_changed.emit(workspace)

    def close_project(self) -> bool:
        """Closes the negotiation, all of it is saved; says whether none is open now."""
        if self.workspace is not None:
            if not self.deeds.safekeeping.may_close():
                return False
            self.deeds.safekeeping.leave()
            self.columns.close_editor()
            workspace, self.workspace = self.workspace, None
            from draftbench.gui.presenters.summary import open_points, summarise

            left = open_points(summarise(workspace.state, workspace.cells))
            self.viewing.end()
            workspace.close()
            self.deeds.safekeeping.file.end(workspace)
            self.recents.tell(workspace.path, left)
            workspace.deleteLater()
            self._show_start()
            self.workspace_changed.emit(None)
        return True

    def _show_start(self) -> None:
        self.start.set_recent(self.recents.files())
        self.start.offer_tour(offered=not self.wishing.value("tour"))
        self.pages.setCurrentWidget(self.start)
        self.setWindowTitle("draftbench")
        if self.assembled:
            self.strip.clear()
        self.enable()

    def _on_pin(self, path: str) -> None:
        self.recents.pin(path)
        self.start.set_recent(self.recents.files())

    def _on_forget(self, path: str) -> None:
        self.recents.forget(path)
        self.start.set_recent(self.recents.files())

    # commands

    def run(self, command: str) -> None:
        """Runs a command of the list; one that is about more than the view first takes over what
        is being typed, and is left undone where the words are refused."""
        if self.deeds.writing.in_the_editor(command) or self.deeds.acting.in_the_editor(command):
            return
        self.deeds.safekeeping.done.append(command)
        looks = command.startswith(_WHILE_WRITING) or command in _OWN_UNDO
        if not looks and not self.deeds.keep_typing():
            return
        if self.viewing.run(command):
            return
        deeds: dict[str, Callable[[], object]] = self.deeds.by_command()
        deeds[command]()

    def set_theme(self, theme: Theme) -> None:
        """A theme for every view."""
        self.theme = theme
        self._apply_theme()
        self.start.set_theme(theme)
        if self.assembled:
            from draftbench.gui.views.assembly import repaint

            repaint(self)

    def _apply_theme(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_theme(application, self.theme)

    def set_zoom(self, factor: float) -> None:
        """The size of the drafted text, 1.0 is normal."""
        self.zoom = min(2.5, max(0.7, factor))
        self.columns.set_zoom(text_zoom(self.zoom))

    def show_error(self, sentence: object) -> None:
        """One sentence in the bar at the top."""
        self.notice.show_error(str(sentence))

    def show_name(self) -> None:
        """Which project is open, in the title and among the recent ones."""
        if self.workspace is not None:
            path = self.workspace.path
            self.setWindowTitle(tr("{file} — draftbench", file=path.name))
            self.recents.remember(path)

    def show_writer(self) -> None:
        """Who is written for, as the workspace has it."""
        if (found := self.workspace) is not None:
            self.toolbar.show_writers(found.state.delegations, found.writing.writes_as)

    def on_writer(self, index: int) -> None:
        if (found := self.workspace) is not None:
            found.writing.write_for(str(self.writer.itemData(index)))
            self.show_writer()
            self.columns.setFocus()

    # what the views say

    def on_side(self, choice: tuple[str, str]) -> None:
        if self.workspace is None or not self.deeds.keep_typing():
            return
        kind, name = choice
        if kind == "view":
            self.viewing.show(name)
        elif kind != "text":
            self.viewing.choose((kind, name))
        elif any(source.name == name for source in self.workspace.state.sources):
            self.viewing.show(COMPARE)
            self.workspace.toggle_source(name)
        else:
            self.viewing.show(COMPARE)
            self.show_filter()

    def on_current(self, cell: tuple[int, int]) -> None:
        if self.workspace is None:
            return
        self.workspace.set_current(*cell)
        editor = self.columns.editor
        elsewhere = editor is not None and editor.place[0] != cell[0]
        if elsewhere and cell[1] == self.workspace.cells.draft:  # words are taken from the others
            self.deeds.keep_typing()

    def on_clause(self, clause: ClauseId) -> None:
        if self.workspace is not None:
            self.workspace.choose(clause)

    def on_take(self, cell: tuple[int, int]) -> None:
        if self.workspace is not None and self.deeds.keep_typing():
            self.workspace.writing.take(*cell)

    def on_source(self, choice: tuple[int, str]) -> None:
        if self.workspace is not None and self.deeds.keep_typing():
            self.workspace.show_source(*choice)
            self.columns.setFocus()

    def on_cancel(self, _: object = None) -> None:
        self.jobs.cancel()
        self.file_jobs.cancel()
        self.deeds.taking.cancel()
        self.strip.hide_progress()

    # what the workspace says

    def _on_refreshed(self, _: object) -> None:
        workspace = self.workspace
        if workspace is None:
            return
        from draftbench.gui.presenters.titles import titles

        state = workspace.state
        called = titles(state)
        sources = [(source.name, called[source.name]) for source in state.sources]
        self.columns.set_cells(
            workspace.cells, workspace.rows, sources=sources, shown=workspace.shown
        )
        if state.delegations != self.toolbar.writers:
            self.show_writer()
        self.viewing.refresh()
        self.show_filter()
        self.deeds.safekeeping.show_saved()
        self.looking.show()
        self.deeds.finding.refresh()
        self.enable()

    def show_filter(self) -> None:
        """Shows the numbers of the negotiation, and what narrows the view."""
        workspace = self.workspace
        if workspace is not None:
            from draftbench.gui.presenters.summary import summarise

            summary = summarise(workspace.state, workspace.cells)
            self.sidebar.set_summary(summary, workspace.filter, self.viewing.share())
            self.strip.set_summary(summary)

    def show_current(self) -> None:
        """Shows what is to be said of the current clause."""
        if self.workspace is not None:
            self._on_moved(self.workspace.current)

    def _on_moved(self, cell: tuple[int, int]) -> None:
        workspace = self.workspace
        if workspace is None:
            return
        if workspace.rows and self.columns.current() != cell:
            self.columns.set_current(*cell)
        self.columns.set_chosen(workspace.draft_clause())
        self.viewing.show_clause(workspace)
        self.show_place()
        if self.viewing.now == COMPARE:
            self.inspecting.show(workspace, cell)

    def _on_done(self, words: str) -> None:
        self._on_told(tr("{act} · {key} to undo", act=words, key=keys_of("edit.undo")))

    def _on_told(self, words: str) -> None:
        self.notice.hide()
        self.strip.say(words)

    def show_place(self) -> None:
        workspace = self.workspace
        if workspace is None:
            self.toolbar.place.clear()
            return
        if not workspace.cells.cheap:  # told when the map has looked at every row
            self.toolbar.place.setText("…")
            return
        before, number = workspace.place()
        self.toolbar.place.setText(tr("{number} of {all}", number=before, all=number))

    def enable(self) -> None:
        """Says which commands can be given now."""
        enable(self)
        if self.assembled:
            self.toolbar.setVisible(self.workspace is not None)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts away one thing after the other: the message, the search, the filters. Enter
        presses the button that has the focus, as Space does."""
        button = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(
            button, QAbstractButton
        ):
            if not event.isAutoRepeat():
                button.click()
        elif event.key() != Qt.Key.Key_Escape or not self.assembled:
            super().keyPressEvent(event)
        elif self.notice.isVisible():
            self.notice.hide()
            if self.workspace is not None:
                self.workspace.linking.release()
        elif self.finder.text():
            self.deeds.finding.end()
        elif self.workspace is not None and self.workspace.narrowing.on:
            self.looking.drop("")
        if event.key() == Qt.Key.Key_Escape and self.workspace is not None:
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
            windowstate.keep_place(self)
            event.accept()
