"""What keeps work safe in one main window: words that are being typed, the project file, faults of
the program, and closing."""

from __future__ import annotations

import logging
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, QTimer, Signal, qVersion
from PySide6.QtGui import QGuiApplication, QTextCursor

from draftbench.app.mishaps import place, report
from draftbench.app.texts.unfinished import (
    Unfinished,
    forget,
    keep,
    move_forms,
    move_words,
    set_aside,
    sweep,
)
from draftbench.document import ClauseId
from draftbench.errors import DraftbenchError
from draftbench.garbage import IdleCollector, give_back
from draftbench.gui.columns.columns_view import ColumnsView
from draftbench.gui.dates import clock
from draftbench.gui.editor.clause_editor import ClauseEditor
from draftbench.gui.rows.context import Context
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.speech import tr
from draftbench.gui.writing.unfinished_words import Return, saved, unfinished
from draftbench.language.words import on_one_line
from draftbench.record.contents import damaged_files_sentence

if TYPE_CHECKING:
    from draftbench.gui.rows.workspace import Workspace
    from draftbench.record import Record


_LOOKED_EVERY = 20_000
"""Milliseconds between two looks at the file."""


_UNTOLD = "untold"
"""The setting with what the last window could not tell any more."""


class _Look(QRunnable):
    """Done off the main thread, for a disk may be slow."""

    def __init__(self, look: Callable[[], None]) -> None:
        super().__init__()
        self._look = look

    def run(self) -> None:
        """Where the disk refuses, the next act says why."""
        with suppress(DraftbenchError):
            self._look()


class ProjectFile(QObject):
    """The project file while it is open in a window: everything is brought into the one file when
    nothing happens, memory that acts left free is given back then, and what others did to the file
    is told. ``warned`` carries a sentence about the file, from any thread; ``moved`` the
    former and the new path of a project that goes on elsewhere; ``rested`` says that nothing
    happens."""

    warned = Signal(object)
    moved = Signal(object)
    rested = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context = context
        self._project = context.project
        self._path: Path | None = None
        self._untold: list[str] = []
        self._garbage = IdleCollector()
        self._mutex = Lock()
        self._pool = QThreadPool(self, maxThreadCount=1)
        self._timer = QTimer(self, interval=_LOOKED_EVERY)
        self._timer.timeout.connect(self.look)
        # after the act in which it was noticed, so that no other message covers it
        self.warned.connect(self._on_warned, Qt.ConnectionType.QueuedConnection)

    def begin(self, workspace: Workspace) -> None:
        """Takes over a project that was opened."""
        record = workspace.bench.record
        self._path = workspace.path
        record.warn_by(self._warn)
        self.tell_former()
        self._pool.start(_Look(lambda: self._check_files(record)))
        self._pool.start(_Look(give_back))
        if not workspace.bench.read_only:
            self._timer.start()

    def look(self) -> None:
        """Looks at the file, in the background, and for garbage."""
        self._pool.start(_Look(self._project.workspace.bench.record.settle))
        self.rested.emit()
        self._garbage.collect()
        self._pool.start(_Look(give_back))

    def leave(self) -> None:
        """The project is closed."""
        self._timer.stop()
        self._pool.waitForDone()

    def end(self, workspace: Workspace) -> None:
        """After the file of a project was closed: where work went on in a rescue copy, that is told
        once more, for nobody may have seen it."""
        self._follow(workspace)
        self._path = None
        if rescued := workspace.bench.record.rescued:
            self._warn(rescued)

    def quit(self) -> None:
        """The window closes: what was not told is written to standard error, and told at the next
        start."""
        with self._mutex:
            untold = list(dict.fromkeys(self._untold))
        if untold:
            self._context.settings.setValue(_UNTOLD, untold)
            self._context.settings.sync()
            if sys.stderr is not None:
                sys.stderr.writelines(f"draftbench: {on_one_line(said)}\n" for said in untold)

    def tell_former(self) -> None:
        """Tells what the window before could not tell any more; one that is closed already leaves
        it to the next."""
        if self._context.parent.isVisible():
            for sentence in self._former():
                self._warn(sentence)

    def _former(self) -> list[str]:
        kept = self._context.settings.value(_UNTOLD)
        return [str(one) for one in (kept if isinstance(kept, list) else [kept] if kept else [])]

    def _warn(self, sentence: str) -> None:
        """In any thread."""
        with self._mutex:
            self._untold.append(sentence)
        self.warned.emit(sentence)

    def _check_files(self, record: Record) -> None:
        if damaged := record.check_files():
            self._warn(damaged_files_sentence(record.path, damaged))

    def _on_warned(self, sentence: str) -> None:
        if not self._context.parent.isVisible():  # closed already: the next start tells it
            return
        with self._mutex:
            self._untold = [one for one in self._untold if one != sentence]
        former = self._former()
        if sentence in former:
            rest = [one for one in former if one != sentence]
            self._context.settings.setValue(_UNTOLD, rest)
        if self._project.is_open:
            self._follow(self._project.workspace)
        self._context.notice.show_error(sentence)

    def _follow(self, workspace: Workspace) -> None:
        """Takes what is kept beside the project to the file where it goes on, and says so where
        that is another one."""
        former, path = self._path, workspace.path
        if former is None or path == former:
            return
        with suppress(OSError):
            move_words(former, path)
            move_forms(former, path)
        self._path = path
        self.moved.emit((former, path))


EVERY = 500
"""Milliseconds between two looks at what is being typed."""
_SAME_AGAIN = 2.0
"""Seconds in which the same fault is told once."""
_REMEMBERED = 12
_log = logging.getLogger(__name__)


WriteAgain = Callable[[Return], ClauseEditor | None]
"""Opens the editor for words that were not finished; None where it cannot be."""


class _Signals(QObject):
    kept = Signal(object)


class _Keep(QRunnable):
    """Writes unfinished words off the main thread, for a disk may be slow."""

    def __init__(self, workspace: Workspace, words: Unfinished, signals: _Signals) -> None:
        super().__init__()
        self._path, self._words, self._signals = workspace.path, words, signals

    def run(self) -> None:
        """Says when it was done, or why not."""
        try:
            at, why = keep(self._path, self._words), ""
        except DraftbenchError as error:
            at, why = "", str(error)
        self._signals.kept.emit((self._words, at, why))


class Safekeeping(QObject):
    """See the module. ``fault`` carries an error that nobody expected, from any thread; ``began``
    says that somebody begins to write, ``left`` that the project is being closed."""

    fault = Signal(object)
    began = Signal()
    left = Signal()

    def __init__(self, context: Context, columns: ColumnsView) -> None:
        super().__init__(context.parent)
        self._context = context
        self._project = context.project
        self._columns = columns
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)  # one after the other: the newest words stand at the end
        self._signals = _Signals(self)
        self._signals.kept.connect(self._on_kept)
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self._look)
        self._words: Unfinished | None = None
        self._place: tuple[ClauseId | None, ClauseId | None] = (None, None)
        self._warned = False
        self._last = ("", 0.0)
        self._refused: str | None = None
        self._returned = ""
        columns.writing.connect(lambda _: self._withdraw())
        self.file = ProjectFile(context)
        """What happens to the project file."""
        self.file.rested.connect(columns.rest)
        self._telling = False
        self._finishing = False
        self.done: deque[str] = deque(maxlen=_REMEMBERED)
        """The commands that were run last."""
        self.error: BaseException | None = None
        """The fault that happened last."""
        self.fault.connect(self._on_fault)

    # words that are being typed

    def begin(self, clause: ClauseId | None, after: ClauseId | None) -> None:
        """From now on what stands in the editor is kept: words for ``clause``, or for a new one
        behind ``after``."""
        workspace = self._project.workspace
        if not workspace.bench.read_only:
            self._place, self._words, self._warned = (clause, after), None, False
            self._timer.start()
        self.began.emit()

    def forget(self) -> None:
        """The words are an act now, or were dropped."""
        self._timer.stop()
        if not self._project.is_open:
            return
        if self._words is not None:
            self._pool.waitForDone()
            self._words = None
            forget(self._project.workspace.path)
        self.show_saved()

    def leave(self) -> None:
        """The project is closed: words that were refused stay kept for the next time."""
        self._timer.stop()
        self.left.emit()
        self._pool.waitForDone()
        self.file.leave()
        self._context.dialogues.keeping.leave()
        self._words = None

    def keep_now(self) -> bool:
        """Keeps at once what stands in the editor; says whether nothing that was typed would be
        lost if the program ended here."""
        editor = self._columns.editor
        if editor is None or not editor.changed:
            return True
        workspace = self._project.workspace
        self._pool.waitForDone()
        try:
            keep(workspace.path, self._written(workspace, editor))
        except DraftbenchError:
            return False
        return True

    def restore(self, write_again: WriteAgain) -> None:
        """Opens the editor with the words that were being typed when the program ended;
        ``write_again`` opens it for them, where it can be."""
        workspace = self._project.workspace
        workspace.bench.subscribe(lambda _: self._on_act(), first=True)
        self.file.begin(workspace)
        self._sweep(workspace)
        found = unfinished(workspace)
        if found is None:
            self._tell_unread(workspace)
            self._context.dialogues.keeping.tell()
            return
        workspace.write_as(found.code)
        editor = write_again(found)
        if editor is None:
            self._tell_unread(workspace)
            return
        editor.text.setPlainText(found.text)
        editor.text.show_marks(found.looks)
        editor.text.show_notes(found.notes)
        editor.text.marked = found.marked
        editor.text.origins.extend(found.origins)
        editor.text.moveCursor(QTextCursor.MoveOperation.End)
        self._words = self._written(workspace, editor)
        self._context.notice.show_info(found.said, stays=True)
        self._returned = found.said
        editor.text.textChanged.connect(lambda: None if editor.changed else self._withdraw())

    def _withdraw(self) -> None:
        """The words that came back are not there any more: nor is what was said of them."""
        said, self._returned = self._returned, ""
        if said:
            self._context.notice.withdraw(said)

    def _sweep(self, workspace: Workspace) -> None:
        if not workspace.bench.read_only:
            with suppress(OSError):
                sweep(workspace.path)

    def _tell_unread(self, workspace: Workspace) -> None:
        """Says where words are that cannot be shown; they are there until the next start."""
        if workspace.bench.read_only:
            return
        with suppress(OSError):
            path = set_aside(workspace.path)
            if path is not None:
                self._context.notice.show_error(
                    tr("What was being typed could not be shown; see {file}.", file=path.name)
                )

    @contextmanager
    def finishing(self) -> Iterator[None]:
        """While an act is made of the words: they are let go as soon as it is stored, before
        anything is painted."""
        self._finishing = True
        try:
            yield
        finally:
            self._finishing = False

    def _on_act(self) -> None:
        if self._finishing and self._words is not None:
            self._pool.waitForDone()
            forget(self._project.workspace.path)

    def show_saved(self) -> None:
        """Says at the bottom of the window what is saved."""
        workspace = self._project.workspace
        if not self._timer.isActive():
            self._context.status.show_saved(saved(workspace))

    def _written(self, workspace: Workspace, editor: ClauseEditor) -> Unfinished:
        clause, after = self._place
        value = editor.value
        before = "" if clause is None else workspace.state.draft[clause].text.plain
        return Unfinished(
            value.text,
            clause or "",
            after or "",
            before,
            value.code,
            value.reason,
            marks=value.marks,
            notes=value.notes,
            origins=value.origins,
        )

    def _look(self) -> None:
        editor = self._columns.editor
        if editor is None:
            self.forget()
            return
        workspace = self._project.workspace
        clause = self._place[0]
        if clause is not None and clause not in workspace.state.draft:
            return
        words = self._written(workspace, editor)
        if words != self._words and (editor.changed or self._words is not None):
            self._words = words
            self._pool.start(_Keep(workspace, words, self._signals))

    def _on_kept(self, told: tuple[Unfinished, str, str]) -> None:
        words, at, why = told
        if words != self._words or not self._project.is_open:
            return
        if at:
            self._warned = False
            self._context.status.show_saved(tr("Typing kept · {time}", time=clock(at)))
        elif not self._warned:
            self._warned = True
            self._context.status.show_saved(tr("Typing not kept"))
            self._context.notice.show_error(
                tr(
                    "What you are typing cannot be kept for the case that the program ends: {why}",
                    why=why,
                )
            )

    # faults of the program

    def install(self) -> None:
        """From now on no fault ends the program or shows a box: it is told in the bar."""
        sys.excepthook = self.hook
        threading.excepthook = lambda caught: self.hook(
            caught.exc_type, caught.exc_value, caught.exc_traceback
        )

    def hook(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """What Python calls with a fault that nobody caught."""
        if error is None or issubclass(kind, KeyboardInterrupt | SystemExit):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        self.fault.emit(error)

    def _on_fault(self, error: BaseException) -> None:
        """Keeps what is typed, says it once in a sentence, and shows the state as it is stored."""
        if self._telling:  # what arises while this one is told comes of it
            return
        kept = self.keep_now()
        self.error = error
        where, now = place(error), time.monotonic()
        again = where == self._last[0] and now - self._last[1] < _SAME_AGAIN
        self._last = (where, now)
        if again:
            return
        _log.error("%s", self.report())
        self._context.status.hide_progress()
        self._context.notice.show_error(self._sentence(kept=kept), (tr("Copy report"), self.copy))
        self._telling = True
        self._show_again()
        self._telling = False

    def _show_again(self) -> None:
        """The negotiation as it is stored."""
        if not self._project.is_open:
            return
        workspace = self._project.workspace
        workspace.refreshed.emit(None)
        workspace.moved.emit(workspace.current)

    def _sentence(self, *, kept: bool) -> str:
        if not self._project.is_open:
            return tr("Something went wrong in the program. Nothing was open, and you can go on.")
        if not kept:
            return tr(
                "Something went wrong in the program. Every act is saved, but not what you are "
                "typing: copy it before you go on."
            )
        if self._columns.editor is not None:
            return tr(
                "Something went wrong in the program. Every act and what you are typing are saved, "
                "and you can go on."
            )
        return tr(
            "Something went wrong in the program. Everything you did is saved, and you can go on."
        )

    def report(self) -> str:
        """The report on the last fault, and on the programs that take part."""
        return report(self.error, tuple(self.done), Qt=qVersion())

    def copy(self) -> None:
        """Puts the report into the clipboard."""
        QGuiApplication.clipboard().setText(self.report())
        self._context.notice.show_info(
            tr(
                "The report is in the clipboard: versions and places in the program, no document "
                "text."
            )
        )

    # closing

    def may_close(self) -> bool:
        """Takes over what is being typed. Where that is refused it is kept for the next time; only
        where it cannot be kept either the window stays open once, with a sentence."""
        if not self._project.is_open or self._context.keep_typing() or self.keep_now():
            return True
        if self._warned_of_closing():
            return True
        self._context.notice.show_error(
            tr("What you typed could not be saved: copy it, or close again to drop it.")
        )
        return False

    def _warned_of_closing(self) -> bool:
        editor = self._columns.editor
        words = "" if editor is None else editor.value.text
        before, self._refused = self._refused, words
        return before == words
