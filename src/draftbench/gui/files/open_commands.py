"""Opening projects and texts in the window: files chosen, dropped or pasted, and what of them is
taken."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QMimeData, QObject, QStandardPaths, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from draftbench.app.drafts import trying
from draftbench.app.history.registers import Tried
from draftbench.app.meetings.delegations import delegations_in
from draftbench.app.texts.beginning import FilesRead, created, read_files
from draftbench.app.texts.opened_files import PASTED, choose, read_file, read_pasted, renamed
from draftbench.app.workbench import Workbench
from draftbench.errors import InputError, UnusableError
from draftbench.formats.imported import Imported
from draftbench.gui.cells.differences import Shown
from draftbench.gui.files.compare_commands import CompareCommands
from draftbench.gui.files.file_parts_view import PartsDialog
from draftbench.gui.files.files_view import FilesDialog, PartKey
from draftbench.gui.files.opened import Opened, compared, opened
from draftbench.gui.files.paper_choice import last_chosen
from draftbench.gui.rows.context import Context
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.session.file_filters import project_files, project_path, text_files
from draftbench.gui.session.file_parts import unused
from draftbench.gui.session.jobs import Take, Work
from draftbench.gui.speech import relayed, tr
from draftbench.gui.widgets.replies import Reply
from draftbench.progress import Progress

LONG = 300
"""Clauses of a text from which on the window does not wait while it is added."""
Offer = Callable[[Path, Imported], None]


class BringIn(Protocol):
    """What brings other people's work into the open negotiation."""

    def read(self, paths: Sequence[Path]) -> object:
        """Read files and offer their changes for import."""

    def dropped(self, paths: Sequence[Path], otherwise: Callable[[], None]) -> object:
        """The same where one of the files is marked up or was ours; else call ``otherwise``."""


class OpenCommands(QObject):
    """The opening of files in one main window. ``opening`` carries the name of the project that is
    being opened from now on."""

    opening = Signal(str)

    def __init__(
        self,
        context: Context,
        show: Callable[[Workspace], object],
        look: Callable[[], Shown],
        salvage: Callable[[Path, str], Reply],
        bring_in: BringIn,
        receive: Callable[[Path], object],
    ) -> None:
        super().__init__(context.parent)
        self._context = context
        self._project = context.project
        self._show_workspace = show
        self._look = look
        self._salvage = salvage
        self._bring_in = bring_in
        self._receive = receive
        self.comparing = CompareCommands(context, self._show, look, self.open_project)

    def by_command(self) -> dict[str, Callable[[], object]]:
        """The commands and what they do."""
        return {
            "file.new": self.ask_new,
            "file.open": self.ask_project,
            "file.add-source": self.ask_texts,
            "file.paste": self.paste,
            "file.new-pasted": self.new_pasted,
            **self.comparing.by_command(),
        }

    # projects

    def open_project(self, path: Path) -> None:
        """Opens a project in the background."""
        shown = self._look()

        def work(progress: Progress) -> Opened | UnusableError:
            try:
                return opened(path, progress, shown)
            except UnusableError as error:
                return error

        def done(found: Opened | UnusableError) -> None:
            if isinstance(found, UnusableError):
                self._offer_salvage(path, found)
            else:
                self._show(found)

        self._start(path, work, done)

    def _start(self, path: Path, work: Work, done: Take) -> None:
        self._context.jobs.start(work, done, dropped=_close)
        self.opening.emit(path.name)

    def _offer_salvage(self, path: Path, error: UnusableError) -> None:
        """Says why a project cannot be opened, and offers to save all that can be used."""
        self._context.dialogues.ask(self._salvage(path, relayed(str(error))))

    def open_sample(self, then: Callable[[], object] = bool) -> None:
        """Opens the sample negotiation, which is built where it is not there yet; ``then`` is done
        when it is shown."""
        from draftbench.app.demonstration import PROJECT, build

        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
        path = Path(place) / "sample" / PROJECT
        shown = self._look()

        def work(progress: Progress) -> Opened:
            if not path.exists():
                path.parent.mkdir(parents=True, exist_ok=True)
                build(path, progress)
            return opened(path, progress, shown)

        def done(found: Opened) -> None:
            self._show(found)
            then()

        self._start(path, work, done)

    def ask_project(self) -> None:
        """Lets the user choose a project."""
        name, _ = QFileDialog.getOpenFileName(
            self._context.parent, tr("Open a negotiation"), "", project_files()
        )
        if name:
            self.open_project(Path(name))

    def _show(self, found: Opened) -> None:
        workspace = Workspace(found.bench, found.compared)
        workspace.files = found.files
        workspace.on = partial(last_chosen, self._context.settings)
        self._show_workspace(workspace)
        if not found.compared.comparison.texts[2:] and workspace.shown:
            workspace.stale.emit(None)  # the sources follow from the background

    # texts

    def ask_new(self) -> None:
        """Lets the user choose the files that a negotiation begins with."""
        names, _ = QFileDialog.getOpenFileNames(
            self._context.parent, tr("New negotiation from files"), "", text_files()
        )
        if names:
            self.begin_with([Path(name) for name in names])

    def ask_texts(self) -> None:
        """Lets the user choose files with texts to compare with."""
        names, _ = QFileDialog.getOpenFileNames(
            self._context.parent, tr("Add texts to compare"), "", text_files()
        )
        if names:
            self._read([Path(name) for name in names], self._offer_sources)

    def dropped(self, paths: Sequence[Path]) -> None:
        """Files dropped on the window or pasted: a project is opened, what was done in a copy of
        this one is taken in, texts are offered for import where one of them is marked up and as
        sources where none is; where nothing is open, two are compared, and others begin a
        negotiation."""
        project = next((path for path in paths if path.suffix == ".draftbench"), None)
        if project is not None:
            self.open_project(project)
        elif len(paths) == 2 and (not self._project.is_open or self.comparing.files):
            self.comparing.compare(*paths)
        elif len(paths) == 1 and paths[0].suffix == ".zip" and self._project.is_open:
            self._receive(paths[0])
        elif paths and self._project.is_open:
            self._bring_in.dropped(paths, lambda: self._read(paths, self._offer_sources))
        elif paths:
            self.begin_with(paths)

    def begin_with(self, paths: Sequence[Path]) -> None:
        """A negotiation from files: of one its parts are offered, of several all in one step."""
        if len(paths) == 1:
            self._read(paths, self._offer_new)
            return

        def work(progress: Progress) -> FilesRead:
            return read_files(paths, progress)

        self._context.file_jobs.start(work, self._offer_files)

    def _offer_files(self, read: FilesRead) -> None:
        if not read.found:
            self._context.notice.show_error(" ".join(read.wrong))
            return
        files = [(path.name, imported) for path, imported in read.found]
        dialog = FilesDialog(files, read.wrong, self._context.parent)
        self._context.help_for(dialog, "file.new")
        if not dialog.exec() or (base := dialog.base()) is None:
            return
        first = read.found[base[0]][0].with_suffix(".draftbench")
        name, _ = QFileDialog.getSaveFileName(
            self._context.parent, tr("Save the negotiation as"), str(first), project_files()
        )
        if name:
            self.begin_from(project_path(name), read, base, dialog.chosen())

    def begin_from(
        self, project: Path, read: FilesRead, base: PartKey, sources: Sequence[PartKey]
    ) -> None:
        """A new negotiation at ``project`` from parts of several files."""
        shown = self._look()

        def work(progress: Progress) -> Opened:
            return compared(created(project, read.found, base, sources), progress, shown)

        def done(found: Opened) -> None:
            self._show(found)
            keys = (base, *sources)
            files = enumerate(read.found)
            self._tell(
                unused(path.name, imported, [name for at, name in keys if at == number])
                for number, (path, imported) in files
                if any(at == number for at, _ in keys)
            )

        self._start(project, work, done)

    def _tell(self, sentences: Iterable[str]) -> None:
        """Says which texts of files were not taken, where there are such."""
        if said := " ".join(filter(None, sentences)):
            self._context.notice.show_info(said)

    def _read(self, paths: Sequence[Path], offer: Offer, wrong: tuple[str, ...] = ()) -> None:
        """Reads and offers one file after the other; what cannot be read is said at the end."""
        if not paths:
            if wrong:
                self._context.notice.show_error(" ".join(wrong))
            return
        path, *others = paths

        def work(progress: Progress) -> Imported | InputError:
            try:
                return read_file(path, progress)
            except InputError as error:
                return error

        def done(found: Imported | InputError) -> None:
            if isinstance(found, InputError):
                self._read(others, offer, (*wrong, str(found)))
            else:
                offer(path, found)
                self._read(others, offer, wrong)

        self._context.file_jobs.start(work, done)

    def paste(self) -> None:
        """What the clipboard holds joins the open negotiation, or begins one."""
        begun = self._project.is_open
        self._pasted(self._offer_sources if begun else self._offer_new)

    def new_pasted(self) -> None:
        """What the clipboard holds begins a negotiation."""
        self._pasted(self._offer_new)

    def _pasted(self, offer: Offer) -> None:
        """Reads what the clipboard holds: copied files like dropped ones, else its text."""
        held = QGuiApplication.clipboard().mimeData() or QMimeData()  # none on some screens
        files = [Path(url.toLocalFile()) for url in held.urls() if url.isLocalFile()]
        html, text = held.html(), held.text()
        if files and offer == self._offer_new:
            self.begin_with(files)
        elif files:
            self.dropped(files)
        elif not html.strip() and not text.strip():
            self._context.notice.show_info(tr("The clipboard holds no text."))
        else:
            self._context.file_jobs.start(
                lambda progress: read_pasted(html, text, progress),
                lambda imported: offer(Path(PASTED), imported),
            )

    def _dialog(self, path: Path, imported: Imported, *, new: bool) -> PartsDialog:
        """The choice among the texts of a file, which is read again where another view of its
        tracked changes is asked for."""
        pasted = path == Path(PASTED)
        called = tr("the pasted text") if pasted else path.name
        open_ = self._project.is_open and not new
        draft = self._project.workspace.state.draft if open_ else None
        dialog = PartsDialog(
            called, imported, new=new, again=not pasted, draft=draft, parent=self._context.parent
        )
        jobs = self._context.file_jobs

        def read_again(view: str) -> None:
            jobs.start(lambda progress: read_file(path, progress, view=view), dialog.show_texts)

        dialog.view_chosen.connect(read_again)
        jobs.idle.connect(dialog.settle)
        dialog.rejected.connect(jobs.cancel)
        return dialog

    def _offer_sources(self, path: Path, imported: Imported) -> None:
        if not self._project.is_open:
            return
        dialog = self._dialog(path, imported, new=False)
        self._context.help_for(dialog, "file.add-source")
        if dialog.exec():
            self.add_parts(dialog.imported, dialog.chosen())

    def add_parts(
        self, imported: Imported, names: Sequence[str], added: tuple[str, ...] = ()
    ) -> None:
        """Adds parts of a file as sources, after those ``added`` already; the first of them is
        shown. A long one is tried in the background first. What of the file was not added is said
        with the last."""
        workspace = self._project.workspace
        if not names:
            return
        name, *others = names
        used = (*added, name)
        taken = {workspace.state.base.name, *(s.name for s in workspace.state.sources)}
        document = renamed(choose(imported, name, name), taken)

        def done(tried: Tried | None) -> None:
            if not self._project.holds(workspace):
                return
            if workspace.act(
                lambda: trying.add(workspace.bench, document, imported, tried),
                tr("{text} added", text=document.title or document.name),
            ):
                workspace.toggle_source(document.name)
            if others:
                self.add_parts(imported, others, used)
            else:
                file = document.source.file
                called = tr("the pasted text") if file in ("", PASTED) else file
                self._tell([unused(called, imported, used)])

        if len(document) < LONG:
            done(None)
            return
        self._context.file_jobs.start(
            lambda _: trying.source(workspace.bench, document, imported), done
        )

    def _offer_new(self, path: Path, imported: Imported) -> None:
        dialog = self._dialog(path, imported, new=True)
        self._context.help_for(dialog, "file.new")
        if not dialog.exec():
            return
        name, _ = QFileDialog.getSaveFileName(
            self._context.parent,
            tr("Save the negotiation as"),
            str(path.with_suffix(".draftbench")),
            project_files(),
        )
        if name:
            marked = path if dialog.tables else None
            found = dialog.imported
            self.begin(project_path(name), path.name, found, dialog.base(), dialog.chosen(), marked)

    def begin(
        self,
        project: Path,
        file: str,
        imported: Imported,
        base: str,
        sources: tuple[str, ...],
        marked: Path | None = None,
    ) -> None:
        """A new negotiation at ``project`` from parts of a file; then the tracked changes of the
        file ``marked`` are offered for import."""

        shown = self._look()

        def work(progress: Progress) -> Opened:
            bench = Workbench.create(
                project,
                choose(imported, base, file),
                sources=tuple(choose(imported, name, file) for name in sources if name != base),
                delegations=delegations_in(imported),
                originals=((file, imported),),
            )
            return compared(bench, progress, shown)

        def done(found: Opened) -> None:
            self._show(found)
            self._tell([unused(file, imported, (base, *sources))])
            if marked is not None:
                self._bring_in.read([marked])

        self._start(project, work, done)


def _close(found: Opened | UnusableError) -> None:
    """Closes a negotiation that nobody waits for any more."""
    if not isinstance(found, UnusableError):
        found.close()
