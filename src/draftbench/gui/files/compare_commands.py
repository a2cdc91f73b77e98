"""Two files compared without a negotiation: from the choice of them to what becomes of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox

from draftbench.compare.links import Mode
from draftbench.errors import DraftbenchError
from draftbench.gui.cells.differences import Shown
from draftbench.gui.files.compare_view import CompareDialog
from draftbench.gui.files.opened import Opened, compared_files
from draftbench.gui.rows.context import Context
from draftbench.gui.session.file_parts import project_files
from draftbench.gui.speech import plain_name, quoted, relayed, tr, tr_as
from draftbench.gui.widgets.notice import Offer
from draftbench.progress import Progress

if TYPE_CHECKING:
    from draftbench.gui.rows.compared_files import ComparedFiles


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
            files.save(Path(name))
        except (DraftbenchError, OSError) as error:
            self._context.notice.show_error(relayed(str(error)))
            return None
        return Path(name)

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
