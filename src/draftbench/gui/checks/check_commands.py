"""What the commands on checks do: house rules, language versions, Word files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from draftbench.app.checks.findingreport import Checked
from draftbench.app.checks.mending import checked_draft
from draftbench.gui.checks.language_findings import LanguageFindings, relations
from draftbench.gui.checks.rule_findings import Findings, long_draft
from draftbench.gui.checks.word_file_faults import checked_file
from draftbench.gui.editor.spell_check import Spelling
from draftbench.gui.rows.context import Context
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.speech import tr
from draftbench.progress import Progress

_SPELLED = "house-rules/spelling"


class CheckCommands:
    """The commands on checks in one window."""

    def __init__(self, context: Context, spelling: Spelling) -> None:
        self._context = context
        self._spelling = spelling

    def by_command(self) -> dict[str, Callable[[], object]]:
        """The commands and what they do."""
        return {
            "edit.rules": self.house_rules,
            "compare.languages": self.language_versions,
            "compare.relations": self._context.asks(relations),
            "file.check": self._check,
        }

    def house_rules(self) -> None:
        """What is against the house rules in the draft."""
        project = self._context.project
        workspace = project.workspace
        if not long_draft(workspace):
            self._show_findings(workspace, None)
            return

        def work(progress: Progress) -> Checked:
            return checked_draft(workspace.bench, progress=progress)

        def done(checked: Checked) -> None:
            if project.holds(workspace):
                self._show_findings(workspace, checked)

        self._context.file_jobs.start(work, done)

    def _show_findings(self, workspace: Workspace, checked: Checked | None) -> None:
        spelling, settings = self._spelling, self._context.settings

        def later(
            work: Callable[[Progress], Checked], take: Callable[[Checked], object]
        ) -> Callable[[], bool]:
            def done(made: Checked) -> None:
                take(made)
                if panel is not None and isValid(panel):
                    panel.refresh()

            jobs = self._context.file_jobs
            number = jobs.start(work, done)
            return lambda: jobs.runs(number)

        findings = Findings(
            workspace,
            spelling,
            spelled=str(settings.value(_SPELLED, "false")) == "true",
            remember=lambda on: settings.setValue(_SPELLED, "true" if on else "false"),
            checked=checked,
            later=later,
        )
        self._context.dialogues.show_lists(tr("House rules"), (findings,))
        panel = self._context.dialogues.lists
        if panel is not None:
            spelling.changed.connect(panel.refresh)

    def language_versions(self) -> None:
        """What differs between the draft and its language versions."""
        found = LanguageFindings(self._context.project.workspace)
        self._context.dialogues.show_lists(tr("Language versions"), (found,))

    def check(self, path: Path) -> None:
        """Says whether that Word file is sound, or lists its faults."""
        self._context.dialogues.ask(checked_file(path))

    def _check(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._context.parent, tr("Word file to check"), "", _word_files()
        )
        if name:
            self.check(Path(name))


def _word_files() -> str:
    return tr("Word files ({endings});;All files (*)", endings="*.docx *.docm *.dotx")
