"""Exports in the window: the choice with its preview, the writing, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from draftbench.app.exports.stationery import FACTS, set_masthead, shown
from draftbench.app.texts.circulated import TEXTS, Versions, is_new, keep_export, mark_of
from draftbench.formats.office import KeptProfile
from draftbench.gui.files.export_choices import (
    Losses,
    Wanted,
    choices,
    references_told,
    remember,
    remembered,
    sources_of,
)
from draftbench.gui.files.preview_pane import PreviewPane, Previews
from draftbench.gui.rows.context import Context
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.speech import counted, marked, plain_name, tr, tr_as
from draftbench.gui.widgets.notice import Offer
from draftbench.gui.widgets.replies import Answers, Field, Form, Reply
from draftbench.progress import Progress

if TYPE_CHECKING:
    from draftbench.app.exports.previewing import Preview
    from draftbench.gui.files.export_choices_view import ExportDialog

# The masthead of a negotiation's files, as a form.


_TIPS = {
    "distribution": marked("General, limited, restricted, provisional, or other words."),
    "date": marked("A date like 2010-04-12 is written out in the language of the text."),
    "original": marked("A language by its code or name; several as en/fr."),
}


def _tip(name: str) -> str:
    said = _TIPS.get(name)
    return tr(said) if said else ""


def edit_masthead(workspace: Workspace) -> Reply:
    """What stands at the head of all files that are written from now on. An empty field says what
    the base text says, which stands in it in grey."""
    bench = workspace.bench
    found, chosen = shown(bench.state), bench.state.masthead

    def submit(answers: Answers) -> Reply:
        facts = {name: answers[name] for name in FACTS}
        return workspace.attempt(lambda: set_masthead(bench, facts), tr("Masthead changed"))

    return Form(
        tr("Masthead"),
        tuple(
            Field(
                name,
                tr(title),
                value=chosen.get(name, ""),
                hint="" if name in chosen else found[name],
                tip=_tip(name),
            )
            for name, title in FACTS.items()
        ),
        tr("Keep"),
        submit,
        tr("What stands at the head of every file. Empty fields follow the base text."),
    )


_NONE = marked("There is no preview of this.")


class ExportCommands(QObject):
    """The exports of one main window. ``dialog`` is the choice that was opened last."""

    def __init__(self, context: Context, broken: Callable[[object], object]) -> None:
        super().__init__(context.parent)
        self._context = context
        self._project = context.project
        self.previews = previews = Previews(self)
        previews.begun.connect(self._pane(lambda pane, _: pane.begin()))
        previews.progressed.connect(self._pane(lambda pane, report: pane.show_progress(*report)))
        previews.paged.connect(self._pane(PreviewPane.add))
        previews.made.connect(self._pane(PreviewPane.end))
        previews.failed.connect(self._pane(PreviewPane.fail))
        previews.broken.connect(self._pane(lambda pane, _: pane.fail(tr(_NONE))))
        previews.broken.connect(broken)
        self.dialog: ExportDialog | None = None

    def by_command(self) -> dict[str, Callable[[], object]]:
        """The commands and what they do."""
        return {
            "export.export": self.ask,
            "file.print": self._print,
            "file.masthead": self._context.asks(edit_masthead),
        }

    def ask(self) -> None:
        """Lets the user choose; nothing waits meanwhile."""
        from draftbench.app.exports.exporting import EXPORTS
        from draftbench.gui.files.export_choices_view import ExportDialog

        workspace = self._project.workspace
        wanted, folder = remembered(self._context.settings.value, workspace.path)
        kinds = [(kind, tr(e.title), tr(e.tip), e.endings) for kind, e in EXPORTS.items()]
        dialog = ExportDialog(
            kinds,
            wanted=wanted,
            folder=folder,
            stem=workspace.path.stem,
            sources=sources_of(workspace),
            references=references_told(workspace),
            comments=any(not one.done for one in workspace.state.proceedings.comments),
            previewed=True,
            parent=self._context.parent,
        )
        self.dialog = dialog
        self._context.help_for(dialog, "export.export")
        self._show_pages(dialog, workspace)
        dialog.finished.connect(lambda _: self._decided(dialog, workspace))
        dialog.open()

    def _show_pages(self, dialog: ExportDialog, workspace: Workspace) -> None:
        if dialog.preview is not None:
            dialog.preview.set_theme(self._context.theme())
            dialog.wishes.connect(lambda wanted: self.previews.ask(_maker(workspace, wanted)))
            dialog.finished.connect(lambda _: self.previews.stop())

    def _pane(self, show: Callable[[PreviewPane, Any], object]) -> Callable[[Any], None]:
        """Shows something in the preview that is open."""

        def shown(what: Any) -> None:
            if self.dialog is not None and self.dialog.preview is not None:
                show(self.dialog.preview, what)

        return shown

    def _decided(self, dialog: ExportDialog, workspace: Workspace) -> None:
        found = dialog.result_choice()
        if found is not None and self._project.holds(workspace):
            wanted, path = dialog.wanted(), found[1]
            settings = self._context.settings
            remember(settings.setValue, workspace.path, wanted, str(path.parent))
            self.write(wanted, path)
        dialog.deleteLater()
        if self.dialog is dialog:
            self.dialog = None

    def write_kind(self, kind: str, path: Path) -> None:
        """Writes an output as was chosen last."""
        workspace = self._project.workspace
        wanted, _ = remembered(self._context.settings.value, workspace.path)
        self.write(replace(wanted, kind=kind), path)

    def write(self, wanted: Wanted, path: Path) -> None:
        """Writes an output in the background, whole or not at all."""
        from draftbench.app.exports.exporting import export, keep_output
        from draftbench.gui.files.pdf_printer import print_page

        workspace = self._project.workspace
        state, made = workspace.state, choices(workspace, wanted)
        is_text = wanted.kind in TEXTS
        mark = mark_of(workspace.bench, updated=wanted.update_references) if is_text else None

        versions = Versions.in_project(workspace.bench)

        def work(progress: Progress) -> tuple[tuple[str, ...], bool]:
            chosen = replace(made(), mark=mark)
            losses = export(state, wanted.kind, path, progress, choices=chosen, printer=print_page)
            return losses, is_new(versions, wanted.kind, mark)

        def done(found: tuple[tuple[str, ...], bool]) -> None:
            losses, new = found
            if self._project.holds(workspace):
                keep_output(workspace.bench.record, path)
                keep_export(workspace.bench, wanted.kind, path.name, mark, again=not new)
            self.tell_written(path, losses)

        self._context.file_jobs.start(work, done)

    def _print(self) -> None:
        """Prints what was exported last, or the text with its tracked changes."""
        from draftbench.app.exports.exporting import EXPORTS, written
        from draftbench.gui.files.pdf_printer import print_on_paper

        workspace = self._project.workspace
        wanted, _ = remembered(self._context.settings.value, workspace.path)
        state, made = workspace.state, choices(workspace, wanted)
        kind = wanted.kind if ".html" in EXPORTS[wanted.kind].endings else "tracked"

        def work(progress: Progress) -> bytes:
            return written(state, kind, ending=".html", choices=made(), progress=progress).data

        def done(page: bytes) -> None:
            what = tr(EXPORTS[kind].title)
            file = workspace.path.with_name(plain_name(f"{workspace.path.stem} {kind}.pdf"))
            if self._project.holds(workspace) and print_on_paper(page, self._context.parent, file):
                self._context.notice.show_info(tr("Sent to the printer: {what}.", what=what))

        self._context.file_jobs.start(work, done)

    def tell_written(self, path: Path, losses: tuple[str, ...]) -> None:
        """Tells of a file that was written, and in sentences what it could not carry."""
        offers: list[Offer] = [
            (tr_as("Open", "a file"), lambda: self._open(path)),
            (tr("Open the folder"), lambda: self._open(path.parent)),
        ]
        said = tr("Saved {file}.", file=path)
        if len(losses) > 1:
            said = counted(
                "Saved {file}. {n} thing is not in it.",
                "Saved {file}. {n} things are not in it.",
                len(losses),
                file=path,
            )
            offers.insert(0, (tr("What is not in it"), lambda: self._lost(losses)))
        elif losses:
            said = tr("Saved {file}. {loss}", file=path, loss=losses[0])
        self._context.notice.show_info(said, *offers)

    def _lost(self, losses: tuple[str, ...]) -> None:
        self._context.dialogues.show_lists(tr("Not in the file"), (Losses(losses),))

    def _open(self, path: Path) -> None:
        if not path.exists():
            self._context.notice.show_error(tr("{file} is not there any more.", file=path))
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._context.notice.show_error(
                tr("No program opens {file} here; open it from its folder.", file=path.name)
            )

    def close(self) -> None:
        """Nothing is left running."""
        self.previews.close()


def _maker(workspace: Workspace, wanted: Wanted) -> Callable[[KeptProfile, Progress], Preview]:
    from draftbench.app.exports.previewing import preview
    from draftbench.gui.files.pdf_printer import print_page

    state, made = workspace.state, choices(workspace, wanted)

    def make(profile: KeptProfile, progress: Progress) -> Preview:
        return preview(
            state,
            wanted.kind,
            wanted.ending,
            made(),
            print_page,
            profile=profile,
            progress=progress,
        )

    return make
