"""What the commands on the projector do, and how it follows the window of the chair."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QScreen

from draftbench.document import ClauseId
from draftbench.errors import DraftbenchError
from draftbench.gui.cells.excerpts import shown_place
from draftbench.gui.columns.columns_view import ColumnsView
from draftbench.gui.meeting.projector import ProjectorWindow, screen_for
from draftbench.gui.meeting.room_strip import RoomStrip
from draftbench.gui.meeting.slides import Projection, Typed, Wanted
from draftbench.gui.rows.context import Context
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.speech import tr
from draftbench.gui.theme.colours import DARK, LIGHT

LOOKS = 150
"""Milliseconds between two looks at what is being written, while the room is to see it."""
_SCREEN, _DARK = "projector-screen", "projector-dark"


class ProjectorCommands(QObject):
    """The projector of one main window: ``screen`` is its window while it is open."""

    def __init__(self, context: Context, columns: ColumnsView, room: RoomStrip) -> None:
        super().__init__(context.parent)
        self._context = context
        self._project = context.project
        self._columns = columns
        self._room = room
        self.projection = Projection()
        self.screen: ProjectorWindow | None = None
        self._timer = QTimer(self, interval=LOOKS)
        self._timer.timeout.connect(self._look)
        context.project.opened.connect(self._on_opened)
        context.project.closed.connect(self._on_closed_project)
        self._lost = False
        program = QGuiApplication.instance()
        if isinstance(program, QGuiApplication):
            program.screenRemoved.connect(self.screen_gone)
            program.screenAdded.connect(self.screen_came)

    def begin(self, go: Callable[[], None], *, projector: bool) -> None:
        """When the next negotiation is open: goes where it is to be looked at, and opens the
        projector."""

        def deed(_: Workspace) -> None:
            self._project.opened.disconnect(deed)
            try:
                go()
                self._columns.present_current()
            except DraftbenchError as error:
                self._context.notice.show_error(str(error))
            if projector and self.screen is None:
                self.toggle()

        self._project.opened.connect(deed)

    def by_command(self) -> dict[str, Callable[[], object]]:
        """The commands and what they do."""
        return {
            "view.projector": self.toggle,
            "view.projector-freeze": lambda: self.freeze(not self.projection.now.frozen),
            "view.projector-marks": self._marks,
            "view.projector-positions": self._positions,
            "view.projector-typing": self._typing,
            "view.projector-dark": self._dark,
            "view.projector-screen": self._next_screen,
        }

    def toggle(self) -> None:
        """Opens the projector, or closes it; where there is but one screen it covers that, and
        Escape leads back."""
        if self.screen is not None:
            self.screen.close()
            return
        self.screen = screen = ProjectorWindow()
        screen.set_theme(DARK if self._is_dark() else LIGHT)
        screen.closed.connect(self._on_closed)
        screen.asked.connect(self._context.run)
        screen.stepped.connect(self._on_stepped)
        self._follow()
        screen.show_screened(self.projection.now)
        parent = self._context.parent
        place = screen_for(parent, str(self._context.settings.value(_SCREEN, "")))
        screen.open_on(place or parent.screen())
        (screen if place is None else parent).activateWindow()
        self._show_state()

    def close(self) -> None:
        """Closes the projector with the window of the chair."""
        if self.screen is not None:
            self.screen.close()

    # screens that come and go

    def screen_gone(self, _: QScreen) -> None:
        """A screen was unplugged. The projector must not fill the screen of the chair: it goes to
        another one, or becomes a window until there is one again."""
        QTimer.singleShot(0, self, self._find_place)  # the system moves windows first

    def _find_place(self) -> None:
        screen = self.screen
        if screen is None or not screen.isFullScreen():
            return
        there = QGuiApplication.screens()
        stands = screen.screen() in there and screen.screen() is not self._context.parent.screen()
        if stands and screen.geometry().intersects(screen.screen().geometry()):
            return
        place = screen_for(self._context.parent, str(self._context.settings.value(_SCREEN, "")))
        self._lost = place is None
        screen.open_on(place, beside=self._context.parent)
        self._context.parent.activateWindow()
        if self._lost:
            words = tr("The second screen is gone; the projector is a window until it is back.")
            self._context.notice.show_info(words)

    def screen_came(self, came: QScreen) -> None:
        """A screen was plugged in: the projector goes back to it."""
        if self.screen is not None and self._lost and came is not self._context.parent.screen():
            self._lost = False
            self.screen.open_on(came)
            self._context.parent.activateWindow()
            self._context.notice.show_info(tr("The projector is on the second screen again."))

    def freeze(self, on: bool) -> None:
        """The screen stays as it is while the chair goes on, or follows again."""
        if self.screen is None:
            self._context.notice.show_info(tr("The projector is not open."))
            on = False
        if self.projection.freeze(on) and self.screen is not None:
            self.screen.show_screened(self.projection.now)
        self._show_state()

    def show_sign(self, clause: ClauseId, place: int) -> None:
        """The page of the screen with that place of the text of the clause (code points): the
        bracket that is spoken of."""
        now = self.projection.now
        if self.screen is None or now.frozen or now.slide.block is None or place < 0:
            return
        if now.slide.clause == clause:
            self.screen.show_place(shown_place(now.slide.block, place))

    def _marks(self) -> None:
        wanted = self.projection.wanted
        self._want(replace(wanted, marks=not wanted.marks))

    def _positions(self) -> None:
        wanted = self.projection.wanted
        self._want(replace(wanted, positions=not wanted.positions))

    def _typing(self) -> None:
        wanted = self.projection.wanted
        self._want(replace(wanted, typing=not wanted.typing))
        if self.projection.wanted.typing:
            self._timer.start()
        else:
            self._timer.stop()

    def _look(self) -> None:
        """Shows what is being written, where that is wanted."""
        if self.screen is None:
            return
        workspace, editor = self._project.workspace, self._columns.editor
        typed = None
        clause = workspace.draft_clause()
        if editor is not None and clause is not None:
            before = None if editor.new else workspace.state.draft[clause].text.plain
            typed = Typed(clause, before, editor.value.text)
        if self.projection.type(typed):
            self.screen.show_screened(self.projection.now)

    def _want(self, wanted: Wanted) -> None:
        changed = self.projection.want(wanted)
        if changed and self.screen is not None:
            self.screen.show_screened(self.projection.now)
        self._show_state()

    def _is_dark(self) -> bool:
        own = "dark" if self._context.theme().dark else "light"
        return str(self._context.settings.value(_DARK, own)) == "dark"

    def _dark(self) -> None:
        dark = not self._is_dark()
        self._context.settings.setValue(_DARK, "dark" if dark else "light")
        if self.screen is not None:
            self.screen.set_theme(DARK if dark else LIGHT)
        self._show_state()

    def _next_screen(self) -> None:
        """Moves the projector to the next screen, which is remembered."""
        screens = QGuiApplication.screens()
        if self.screen is None or len(screens) < 2:
            self._context.notice.show_info(tr("There is no other screen."))
            return
        at = screens.index(self.screen.screen()) if self.screen.screen() in screens else -1
        following = screens[(at + 1) % len(screens)]
        self._context.settings.setValue(_SCREEN, following.name())
        self.screen.open_on(following)

    # following

    def _on_opened(self, workspace: Workspace) -> None:
        workspace.moved.connect(lambda _: self._follow())
        workspace.refreshed.connect(lambda _: self._follow())

    def _on_closed_project(self) -> None:
        self.projection.clear()
        self.close()

    def _follow(self) -> None:
        if self.screen is None:
            return
        workspace = self._project.workspace
        if self.projection.follow(workspace.state, workspace.clause()):
            self.screen.show_screened(self.projection.now)
        self._show_state()

    def _on_stepped(self, direction: int) -> None:
        workspace = self._project.workspace
        if self._context.keep_typing():
            workspace.step(direction, lambda row: bool(workspace.cells.of_draft(row)))

    def _on_closed(self, _: object) -> None:
        screen, self.screen = self.screen, None
        lost, self._lost = self._lost, False
        if screen is not None:
            if not lost and len(QGuiApplication.screens()) > 1:
                self._context.settings.setValue(_SCREEN, screen.screen().name())
            screen.deleteLater()
        self._timer.stop()
        self.projection.want(replace(self.projection.wanted, typing=False))
        self.projection.freeze(on=False)
        self._show_state()

    def _show_state(self) -> None:
        """On the chair's side: what is on the screen, and whether it is frozen."""
        now, open_ = self.projection.now, self.screen is not None
        for name, on in (
            ("view.projector", open_),
            ("view.projector-freeze", now.frozen),
            ("view.projector-marks", self.projection.wanted.marks),
            ("view.projector-positions", self.projection.wanted.positions),
            ("view.projector-typing", self.projection.wanted.typing),
            ("view.projector-dark", self._is_dark()),
        ):
            self._context.actions[name].setChecked(on)
        self._room.show_projector(now.said if open_ else "", frozen=now.frozen)
