"""Two files compared without a negotiation: the choice of them, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QMessageBox, QPushButton, QWidget

from draftbench.compare.links import Mode
from draftbench.errors import DraftbenchError
from draftbench.gui.cells.differences import Shown
from draftbench.gui.files.opened import Opened, compared_files
from draftbench.gui.rows.context import Context
from draftbench.gui.session.file_filters import project_files, project_path, text_files
from draftbench.gui.speech import plain_name, quoted, relayed, tr, tr_as
from draftbench.gui.widgets.announcement import announce
from draftbench.gui.widgets.inputs import FileLine, GoBox
from draftbench.gui.widgets.labels import plain
from draftbench.gui.widgets.layouts import stacked
from draftbench.gui.widgets.notice import Offer
from draftbench.progress import Progress

if TYPE_CHECKING:
    from draftbench.gui.rows.compared_files import ComparedFiles


class CompareDialog(QDialog):
    """Two fields, for the ``older`` and the ``newer`` file: a path is chosen, typed, pasted or
    dropped; two files that are dropped fill both."""

    def __init__(self, files: Sequence[Path] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Compare two files"))
        self.setMinimumWidth(560)
        self.setAcceptDrops(True)
        lead = tr("Word, PDF, text or web page. Nothing is saved until you ask.")
        layout = stacked(
            self,
            plain(tr("Compare two files"), "title"),
            plain(lead, "dim", wrap=True),
            margins=(22, 20, 22, 18),
            spacing=8,
        )
        self.lines: list[FileLine] = []
        self.wrong: list[QLabel] = []
        for title in (tr("Older text"), tr("Newer text")):
            line = FileLine("", title, text_files(), existing=True)
            line.line.setAcceptDrops(False)  # the dialogue takes them
            line.changed.connect(self._on_changed)
            line.line.returnPressed.connect(self._go_on)
            layout.addSpacing(4)
            layout.addWidget(plain(title))
            layout.addWidget(line)
            self.lines.append(line)
            self.wrong.append(plain("", "refusal", wrap=True))
            self.wrong[-1].hide()
            layout.addWidget(self.wrong[-1])
        box = GoBox(self, tr_as("Compare", "two files"))
        self.go = box.go
        self.swap = QPushButton(tr("Swap"), autoDefault=False)
        self.swap.clicked.connect(self._swap)
        box.addButton(self.swap, GoBox.ButtonRole.ResetRole)
        layout.addSpacing(8)
        layout.addWidget(box)
        self._fill(files)
        self._on_changed()

    def files(self) -> tuple[Path, Path]:
        """The older and the newer file."""
        older, newer = (Path(line.path()) for line in self.lines)
        return older, newer

    def accept(self) -> None:
        """Goes on; a file that is not there is said below its field."""
        gone = [not Path(line.path()).is_file() for line in self.lines]
        for line, label, wrong in zip(self.lines, self.wrong, gone, strict=True):
            said = tr("There is no file {path}; check the name and the folder.", path=line.path())
            label.setText(said if wrong else "")
            label.setVisible(wrong)
        if any(gone):
            self.lines[gone.index(True)].line.setFocus()
            announce(self, self.wrong[gone.index(True)].text(), pressing=True)
        else:
            super().accept()

    def _on_changed(self, _: str = "") -> None:
        for label in self.wrong:
            label.hide()
        self.go.setEnabled(all(line.path() for line in self.lines))

    def _go_on(self) -> None:
        """Enter in one field leads to the other while that is empty."""
        empty = next((line for line in self.lines if not line.path()), None)
        if empty is not None:
            empty.line.setFocus(Qt.FocusReason.TabFocusReason)

    def _swap(self) -> None:
        one, two = (line.text() for line in self.lines)
        for line, name in zip(self.lines, (two, one), strict=True):
            line.line.setText(name)

    def _fill(self, files: Sequence[Path], first: FileLine | None = None) -> None:
        """Puts one file into ``first``, else where there is none yet; two into both."""
        if len(files) == 1:
            empty = next((line for line in self.lines if not line.path()), self.lines[-1])
            (first or empty).line.setText(str(files[0]))
        for line, file in zip(self.lines, files[:2] if len(files) > 1 else (), strict=False):
            line.line.setText(str(file))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        at = event.position().toPoint()
        under = next((line for line in self.lines if line.geometry().contains(at)), None)
        self._fill(files, under)


class CompareCommands(QObject):
    """See the module. ``written`` carries the path of a Word file that was written, and in
    sentences what it could not carry."""

    written = Signal(object, object)

    def __init__(
        self,
        context: Context,
        show: Callable[[Opened], object],
        look: Callable[[], Shown],
        open_project: Callable[[Path], object],
    ) -> None:
        super().__init__(context.parent)
        self._context = context
        self._show = show
        self._look = look
        self._open_project = open_project

    def by_command(self) -> dict[str, Callable[[], object]]:
        """The commands and what they do."""
        return {
            "file.compare": self._ask,
            "file.swap": self._with_files(self._swap),
            "file.tracked": self._with_files(self._ask_tracked),
            "file.negotiate": self._with_files(self._negotiate),
        }

    @property
    def files(self) -> ComparedFiles | None:
        """The two files that are compared, where no negotiation is open."""
        project = self._context.project
        return project.workspace.files if project.is_open else None

    def _with_files(self, deed: Callable[[ComparedFiles], object]) -> Callable[[], object]:
        return lambda: None if self.files is None else deed(self.files)

    def _ask(self) -> None:
        dialog = CompareDialog(parent=self._context.parent)
        self._context.help_for(dialog, "file.compare")
        if dialog.exec():
            self.compare(*dialog.files())

    def compare(self, left: Path, right: Path) -> None:
        """Shows what makes the file ``left`` the file ``right``."""
        shown = self._look()

        def work(progress: Progress) -> Opened:
            return compared_files(left, right, progress, shown)

        def done(found: Opened) -> None:
            self._show(found)
            if found.files is not None and self.files is found.files:
                self._tell(found.files)

        self._context.jobs.start(work, done, dropped=Opened.close)

    def _tell(self, files: ComparedFiles) -> None:
        """Says what was not compared, and what the two texts seem to be to each other."""
        said = [relayed(note) for note in files.pair.notes()]
        look = files.pair.whole.related_as
        relations = quoted(tr("Relations between texts…"))
        if look is Mode.LANGUAGES:
            said.append(
                tr(
                    "The texts are language versions of one text. To see where they differ, say so "
                    "under {command}.",
                    command=relations,
                )
            )
        elif look is Mode.INDEPENDENT:
            said.append(
                tr(
                    "The texts have hardly any clauses in common. If they are not versions of one "
                    "text, say so under {command}.",
                    command=relations,
                )
            )
        offers: list[Offer] = []
        for path in files.left_behind[:1]:
            said.append(tr("What was done in another comparison when the program ended is kept."))
            offers.append((tr_as("Open", "a file"), partial(self._open_project, path)))
        if said:
            self._context.notice.show_info(" ".join(said), *offers, stays=True)

    def _swap(self, files: ComparedFiles) -> None:
        self.compare(files.pair.right, files.pair.left)

    # as a Word file

    def _ask_tracked(self, files: ComparedFiles) -> None:
        right = files.pair.right
        name, _ = QFileDialog.getSaveFileName(
            self._context.parent,
            tr("Save as tracked Word…"),
            str(right.with_name(plain_name(tr("{name} tracked", name=right.stem)) + ".docx")),
            plain_name(tr("Word files ({endings})", endings="*.docx")),
        )
        if name:
            self.write_tracked(files, Path(name))

    def write_tracked(self, files: ComparedFiles, path: Path) -> None:
        """Writes in the background what the command ``compare`` writes, proved as there."""
        output = path
        if path.suffix.lower() != ".docx":
            output = path.with_name(f"{path.name}.docx")
            if output.exists():  # nobody was asked whether this one may go
                said = tr("{file} already exists; choose another name.", file=output.name)
                self._context.notice.show_error(said)
                return
        self._context.file_jobs.start(
            lambda progress: files.pair.write_tracked(output, progress),
            lambda losses: self.written.emit(output, losses),
        )

    # as a negotiation

    def offer(self) -> None:
        """Somebody begins to write: says once that it is not kept, and how it is."""
        files = self.files
        if files is None or files.offered:
            return
        files.offered = True
        self._context.notice.show_info(
            tr("What you write here goes when you close the comparison, unless you keep it."),
            (tr("Start a negotiation from this…"), lambda: self._context.run("file.negotiate")),
        )

    def _negotiate(self, files: ComparedFiles) -> None:
        """The negotiation is on all that was compared; where that are several texts, it is asked
        first."""
        buttons = QMessageBox.StandardButton
        if len(files.pair.made) > 1 and buttons.Ok != QMessageBox.question(
            self._context.parent,
            tr("Start a negotiation"),
            tr(
                "The negotiation will be on all texts of the files, joined. To negotiate one of "
                "them, begin with New from files and choose it there."
            ),
            buttons.Ok | buttons.Cancel,
            buttons.Ok,
        ):
            return
        if (path := self._save(files)) is not None:
            self._open_project(path)

    def _save(self, files: ComparedFiles) -> Path | None:
        """Keeps everything as a negotiation; gives its path, None where it was not kept."""
        name, _ = QFileDialog.getSaveFileName(
            self._context.parent,
            tr("Save the negotiation as"),
            str(files.pair.right.with_suffix(".draftbench")),
            project_files(),
        )
        if not name:
            return None
        try:
            files.save(path := project_path(name))
        except (DraftbenchError, OSError) as error:
            self._context.notice.show_error(relayed(str(error)))
            return None
        return path

    def may_close(self) -> bool:
        """Asks what becomes of what was done in the comparison; says whether it may go."""
        files = self.files
        if files is None or not files.touched():
            return True
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self._context.parent,
            tr("Compare two files"),
            tr("Keep what you did in this comparison as a negotiation?"),
            buttons.Save | buttons.Discard | buttons.Cancel,
            buttons.Save,
        )
        if answer == buttons.Save:
            return self._save(files) is not None
        if answer == buttons.Discard:
            files.let_go()
        return answer == buttons.Discard
