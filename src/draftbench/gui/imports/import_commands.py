"""Importing files in the window: reading them, the choices, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from draftbench.app.texts.files import read_bytes
from draftbench.errors import InputError
from draftbench.gui.rows.context import Context
from draftbench.gui.session.file_filters import text_files
from draftbench.gui.speech import counted, plain_name, tr
from draftbench.gui.widgets.measures import AMENDMENTS
from draftbench.messages import sentences
from draftbench.progress import Progress

if TYPE_CHECKING:
    from draftbench.app.imports.batch import Batch
    from draftbench.app.imports.importing import Choices
    from draftbench.app.imports.incoming import Wanted
    from draftbench.app.imports.markedfiles import MarkedFile
    from draftbench.app.texts.circulated import Versions
    from draftbench.gui.imports.import_choices_view import Answers
    from draftbench.gui.rows.workspace import Workspace
    from draftbench.gui.widgets.replies import Reply

_READABLE = "*.docx *.docm *.odt *.doc *.rtf *.pdf *.txt *.md *.html *.htm *.xml *.json *.eml"


class ImportCommands(QObject):
    """The import of amendments in one main window."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context = context
        self._project = context.project

    def by_command(self) -> dict[str, Callable[[], object]]:
        """The commands and what they do."""
        return {
            "file.import": self.ask,
            "file.notes": self._notes,
            "file.rebase": self._new_base,
            "file.merge": self._merge,
            "amend.instructions": self._context.asks(_instructions),
        }

    def _notes(self) -> None:
        from draftbench.app.imports.importnotes import imports
        from draftbench.gui.imports.import_choices_view import NotesDialog

        NotesDialog(imports(self._project.workspace.bench.events), self._context.parent).exec()

    def rebase(self, path: Path) -> None:
        """Lays the negotiation on a text of that file, when that is wanted."""
        from draftbench.gui.imports.new_base_list import new_base

        self._context.dialogues.ask(new_base(self._project.workspace, path))

    def merge(self, paths: Sequence[Path]) -> None:
        """Merges revisions of the draft into it, as is decided."""
        from draftbench.gui.imports.merge_list import merged_files

        self._context.dialogues.ask(merged_files(self._project.workspace, paths))

    def _merge(self) -> None:
        title = tr("Revisions of the draft")
        names, _ = QFileDialog.getOpenFileNames(self._context.parent, title, "", text_files())
        if names:
            self.merge([Path(name) for name in names])

    def _new_base(self) -> None:
        title = tr("New base text")
        name, _ = QFileDialog.getOpenFileName(self._context.parent, title, "", text_files())
        if name:
            self.rebase(Path(name))

    def ask(self) -> None:
        """Lets the user choose files, and goes on with them."""
        names, _ = QFileDialog.getOpenFileNames(
            self._context.parent, tr("Import amendments"), "", _readable_files()
        )
        if names:
            self.read([Path(name) for name in names])

    def read(self, paths: Sequence[Path]) -> None:
        """Reads files in the background, then offers the choices."""
        if not self._project.is_open:
            return
        from draftbench.app.texts.circulated import Versions

        workspace = self._project.workspace
        versions = Versions.in_project(workspace.bench)
        self._context.file_jobs.start(
            lambda progress: _read(paths, versions, progress), self._offer
        )

    def _read_again(
        self, files: Sequence[MarkedFile], choice: tuple[str, str], kept: Answers
    ) -> None:
        """Reads one of the files as written on the version that was chosen, and asks anew."""
        from draftbench.app.imports.incoming import Wanted, read_incoming
        from draftbench.app.texts.circulated import Versions

        workspace = self._project.workspace
        versions = Versions.in_project(workspace.bench)
        name, of = choice

        def work(progress: Progress) -> list[MarkedFile]:
            return [
                read_incoming(one.name, one.data, versions, progress, Wanted(of, one.said_to_be))
                if one.name == name
                else one
                for one in files
            ]

        self._context.file_jobs.start(work, lambda again: self._offer(again, kept))

    def dropped(self, paths: Sequence[Path], otherwise: Callable[[], None]) -> None:
        """Files dropped on the window: where one has tracked changes, or left as an export of this
        negotiation, all are offered for import, else ``otherwise`` is called."""
        workspace = self._project.workspace
        negotiation = workspace.bench.events[0].id
        self._context.file_jobs.start(
            lambda progress: _any_back(paths, negotiation, progress),
            lambda back: self.read(paths) if back else otherwise(),
        )

    def _offer(self, files: Sequence[MarkedFile], kept: Answers | None = None) -> None:
        if not self._project.is_open:
            return
        from draftbench.gui.imports.import_choices_view import AGAIN, ImportDialog

        workspace = self._project.workspace
        dialog = ImportDialog(files, workspace.state.delegations, self._context.parent, kept)
        self._context.help_for(dialog, "file.import")
        answer = dialog.exec()
        if answer == AGAIN:
            self._read_again(files, dialog.chosen_version, dialog.answers())
        elif answer:
            self._take(files, dialog.choices())

    def _take(self, files: Sequence[MarkedFile], choices: Choices) -> None:
        """Tables what the files propose; those are read anew in which somebody said whom a name
        means."""
        from draftbench.app.imports.incoming import read_incoming
        from draftbench.app.texts.circulated import Versions

        named = {name for file in files for name in file.strangers}
        meant = {name: code for name, code in choices.sponsors.items() if name in named}
        if not meant:
            self.bring(files, choices)
            return
        versions = Versions.in_project(self._project.workspace.bench)

        def work(progress: Progress) -> list[MarkedFile]:
            return [
                read_incoming(one.name, one.data, versions, progress, _as_read(one, meant))
                if meant.keys() & {*one.strangers}
                else one
                for one in files
            ]

        self._context.file_jobs.start(work, lambda again: self.bring(again, choices))

    def bring(self, files: Sequence[MarkedFile], choices: Choices) -> None:
        """Tables what the files propose, as was chosen."""
        from draftbench.app.imports.importing import batch
        from draftbench.gui.imports.import_choices import told

        workspace = self._project.workspace
        state, number = workspace.state, workspace.bench.next_number

        def done(made: Batch) -> None:
            if not self._project.holds(workspace):
                return
            if not made.brings:
                self._context.notice.show_info(f"{told(made)}.")
            elif workspace.act(lambda: workspace.bench.bring_in(made), told(made)):
                remarks = len(made.differences) + len(made.doubts)
                said = f"{told(made)}."
                if remarks:
                    said = counted(
                        "{said} {n} remark is kept under Record, Import notes.",
                        "{said} {n} remarks are kept under Record, Import notes.",
                        remarks,
                        said=said,
                    )
                tabled = tuple(one.id for one in made.amendments)

                def show() -> None:
                    self._context.notice.hide()
                    self._context.dialogues.placed.emit((AMENDMENTS, 0, tabled[:1]))

                offers = [(tr("Show"), show)] if tabled else []
                self._context.notice.show_info(said, *offers)

        self._context.file_jobs.start(lambda _: batch(state, files, number, choices), done)


def _read(paths: Sequence[Path], versions: Versions, progress: Progress) -> list[MarkedFile]:
    """The files; where some cannot be read, they say so, and where none can, an error does."""
    from draftbench.app.imports.incoming import Wanted, read_incoming
    from draftbench.app.imports.markedfiles import unreadable

    found, refused = [], []
    for number, path in enumerate(paths):

        def report(done: float, _: str, at: int = number, name: str = path.name) -> None:
            progress((at + done) / len(paths), name)

        wanted = Wanted(may_ask=True)
        try:
            found.append(read_incoming(path.name, read_bytes(path), versions, report, wanted))
        except InputError as error:
            refused.append(error)
            found.append(unreadable(path.name, error))
    if len(refused) == len(found):
        raise InputError(sentences(*map(str, refused)))
    return found


def _as_read(file: MarkedFile, meant: Mapping[str, str]) -> Wanted:
    """What is wanted of a file that was read before, now that it is said whom names mean."""
    from draftbench.app.imports.incoming import Wanted
    from draftbench.app.texts.recognition import How

    on = file.written_on
    chosen = on.version.name if on is not None and on.how is How.NAMED else ""
    return Wanted(chosen, file.said_to_be, may_ask=True, meant=meant)


def _any_back(paths: Sequence[Path], negotiation: str, progress: Progress) -> bool:
    from draftbench.app.imports.markedfiles import comes_back

    def report(done: float, _: str) -> None:
        progress(done, tr("Looking for tracked changes"))

    report(0.1, "")
    return any(comes_back(path.name, read_bytes(path), negotiation, report) for path in paths)


def _instructions(workspace: Workspace) -> Reply:
    from draftbench.gui.imports.instruction_list import read_instructions

    return read_instructions(workspace)


def _readable_files() -> str:
    return plain_name(tr("Files that can be read ({endings});;All files (*)", endings=_READABLE))
