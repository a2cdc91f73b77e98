"""What a user wishes of one main window, put into effect: theme, letters, keys, what is remembered.

The theme "as the system" follows the system while the window is open. Where a platform tells no
scheme (a bare X server, pictures without a screen) it is light.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from draftbench.app.commands.command import CHOICE
from draftbench.app.preferences import SYSTEM
from draftbench.gui.languages import KEY, speak, spoken
from draftbench.gui.rows.context import Context
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.settings.appearance import lettering_of, theme_of
from draftbench.gui.settings.settings import Settings
from draftbench.gui.settings.settings_dialog import SettingsDialog
from draftbench.gui.shell.menus import set_keys
from draftbench.gui.shell.view_stack import ViewStack
from draftbench.gui.shell.window_state import last_view
from draftbench.gui.speech import tr
from draftbench.gui.theme.colours import THEMES
from draftbench.gui.theme.fonts import PROGRAM, SERIF, lettering, use
from draftbench.messages.catalogue import LANGUAGES

_LETTERS = {"program-size", "text-size", "text-family", "line-spacing"}


class SettingsCommands(QObject):
    """See the module. ``dialog`` is the window of the settings while it is open. ``painted``
    carries another theme, ``lettered`` says that letters have another size or face, ``rekeyed``
    that commands have other keys, and ``changed`` carries the names of what has another value.
    """

    painted = Signal(object)
    lettered = Signal()
    rekeyed = Signal()
    changed = Signal(object)

    def __init__(
        self, context: Context, wishing: Settings, viewing: ViewStack, texts: Sequence[QWidget]
    ) -> None:
        """``texts`` are the widgets with keys of a single letter."""
        super().__init__(context.parent)
        self._context = context
        self._viewing = viewing
        self._texts = texts
        self.wishing = wishing
        self.dialog: SettingsDialog | None = None
        self.wishing.changed.connect(self._on_changed)
        self.wishing.rekeyed.connect(lambda _: self._show_keys())
        context.project.opened.connect(self._on_opened)

    def begin(self) -> None:
        """The window is built: it gets its keys, and follows the system."""
        self._show_keys()
        self._tell_system()
        program = QGuiApplication.instance()
        if isinstance(program, QGuiApplication):
            hints = program.styleHints()
            hints.colorSchemeChanged.connect(self._follow)
            hints.accessibility().contrastPreferenceChanged.connect(self._follow)
        self._follow()

    def by_command(self) -> dict[str, Callable[[], object]]:
        """The commands and what they do."""
        themes = {f"view.theme-{name}": self._theme(name) for name in (SYSTEM, *THEMES)}
        return {
            "file.settings": self.open,
            "file.keys": lambda: self.open("keys"),
            **themes,
        }

    def open(self, page: str = "") -> None:
        """The settings, on one of their pages."""
        if self.dialog is None:
            self.dialog = SettingsDialog(self.wishing, self._context.settings, self._context.parent)
            self.dialog.finished.connect(self._closed)
            self._context.help_for(self.dialog, "file.settings")
        self.dialog.show_page(page)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _closed(self, _: object) -> None:
        self.dialog = None

    # the theme

    def _theme(self, name: str) -> Callable[[], object]:
        def deed() -> None:
            if self.wishing.words("theme") == name:
                self._paint()
            self.wishing.set("theme", name)

        return deed

    def _paint(self) -> None:
        self._tell_system()
        self.painted.emit(theme_of(self.wishing))

    def _tell_system(self) -> None:
        name = self.wishing.words("theme")
        program = QGuiApplication.instance()
        if isinstance(program, QGuiApplication):  # for the frames that the system draws
            scheme = Qt.ColorScheme.Dark if theme_of(self.wishing).dark else Qt.ColorScheme.Light
            program.styleHints().setColorScheme(
                Qt.ColorScheme.Unknown if name == SYSTEM else scheme
            )
        for each in (SYSTEM, *THEMES):
            self._context.actions[f"view.theme-{each}"].setChecked(each == name)

    def _follow(self, _: object = None) -> None:
        if (
            self.wishing.words("theme") == SYSTEM
            and theme_of(self.wishing) is not self._context.theme()
        ):
            self.painted.emit(theme_of(self.wishing))

    # keys

    def _show_keys(self) -> None:
        set_keys(self._context.parent, self._texts, self._context.actions, self.wishing.keyset)
        self.rekeyed.emit()

    # what has changed

    def _on_changed(self, keys: tuple[str, ...]) -> None:
        changed = set(keys)
        before = lettering()
        if changed & _LETTERS:
            use(lettering_of(self.wishing))
        if changed & {"theme", "program-size"}:
            self._paint()
        resize_letters(before.program, lettering().program)  # after a sheet gave them back theirs
        if changed & _LETTERS:
            self.lettered.emit()
        self.changed.emit(changed)
        if "delegation" in changed and self._context.project.is_open:
            self._write_as(self._context.project.workspace)

    def _on_opened(self, workspace: Workspace) -> None:
        """The view that was shown last is shown first."""
        self._write_as(workspace)
        view = last_view(self._context.settings)
        if view != self._viewing.now:
            self._viewing.show(view)

    def _write_as(self, workspace: Workspace) -> None:
        """Writes for the delegation of the settings, where the negotiation has it."""
        code = self.wishing.words("delegation").upper()
        if code and any(delegation.code == code for delegation in workspace.state.delegations):
            workspace.write_as(code)


def resize_letters(before: int, after: int) -> None:
    """Letters that widgets have of their own, from one size of the program's writing to another;
    the texts keep theirs."""
    for widget in QApplication.allWidgets() if before != after else ():
        font = widget.font()
        own = widget.testAttribute(Qt.WidgetAttribute.WA_SetFont) and font.pixelSize() > 0
        if own and not _of_texts(widget, font):
            size = widget.property("designed") or font.pixelSize() * PROGRAM / before
            widget.setProperty("designed", size)
            font.setPixelSize(max(1, round(float(size) * after / PROGRAM)))
            widget.setFont(font)


def _of_texts(widget: QWidget, font: QFont) -> bool:
    families = font.families()
    return bool(families) and (families[0] in SERIF or families[0] == lettering().family)


class LanguageCommands(QObject):
    """The language of one main window, and its change while the window is open.

    A window says thousands of sentences, and many are kept where they were made. So the language is
    changed by another window over the same open negotiation, which shows the same in the other
    language; the one before goes when the other stands. Nothing is read anew, undo goes on, and
    words that are being typed go along.
    """

    def __init__(
        self, context: Context, keep_now: Callable[[], bool], renew: Callable[[], object]
    ) -> None:
        """``keep_now`` keeps what is being typed and says whether that could be done; ``renew``
        puts another window in the place of this one."""
        super().__init__(context.parent)
        self._context = context
        self._keep_now = keep_now
        self._renew = renew
        self._wanted = ""
        QTimer.singleShot(0, self, self._tick)  # when the window has its commands

    def by_command(self) -> dict[str, Callable[[], object]]:
        """The commands and what they do."""
        return {f"{CHOICE}{code}": self._choice(code) for code in LANGUAGES}

    def _choice(self, code: str) -> Callable[[], object]:
        def deed() -> None:
            self._tick()
            self._wanted = code
            # When the menu or the palette that it was chosen in is gone.
            QTimer.singleShot(0, self, self._change)

        return deed

    def _tick(self) -> None:
        now = spoken(_program())
        for code in LANGUAGES:
            self._context.actions[f"{CHOICE}{code}"].setChecked(code == now)

    def _change(self) -> None:
        context, program = self._context, _program()
        before = spoken(program)
        if context.file_jobs.busy:
            context.notice.show_info(
                tr("A file is being read or written; choose the language when that is done.")
            )
        elif not self._keep_now():
            context.notice.show_error(
                tr("What you are typing cannot be kept; finish it, then choose the language.")
            )
        elif self._wanted != before and not speak(program, self._wanted):
            context.notice.show_error(
                tr(
                    "The table of this language is missing from the installation: {language}.",
                    language=LANGUAGES[self._wanted],
                )
            )
        else:
            context.settings.setValue(KEY, self._wanted)
            if self._wanted != before:
                self._renew()


def _program() -> QApplication:
    program = QApplication.instance()
    if not isinstance(program, QApplication):
        raise TypeError
    return program
