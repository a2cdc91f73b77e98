"""What the commands on checks do: house rules, language versions, Word files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from draftbench.app.checks.findingreport import Checked
from draftbench.app.checks.mending import checked_draft
from draftbench.app.texts.word_file_checks import checked, rules
from draftbench.gui.checks.language_findings import LanguageFindings, relations
from draftbench.gui.checks.rule_findings import Findings, long_draft
from draftbench.gui.editor.spell_check import Spelling
from draftbench.gui.rows.context import Context
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.speech import counted, marked, plain_name, relayed, tr
from draftbench.gui.widgets.replies import Line, Listing, ListRow, Lists, Look, Reply, Said, Work
from draftbench.progress import Progress

if TYPE_CHECKING:
    from draftbench.formats.docx.lint.checked import Verdict


# Whether a Word file is sound, and what is wrong with it.


def checked_file(path: Path) -> Reply:
    """The verdict on a Word file: a sentence where it is sound, else the list of its faults."""

    def work(progress: Progress) -> Verdict:
        progress(0.1, tr("Checking {file}", file=path.name))
        return checked(path)

    def then(verdict: Verdict) -> Reply:
        if verdict.sound:
            return Said(
                counted(
                    "{file} is sound: none of {n} rule is broken.",
                    "{file} is sound: none of {n} rules is broken.",
                    len(rules()),
                    file=path.name,
                )
            )
        return Lists(tr("Check of {file}", file=path.name), (Faults(path.name, verdict),))

    return Work(work, then)


class Faults(Listing):
    """What is wrong with a Word file."""

    title = marked("Faults")
    columns = (marked("Where"), marked("What is wrong"), marked("Rule"))
    stretch = 1

    def __init__(self, name: str, verdict: Verdict) -> None:
        self._faults = verdict.faults
        count = len(verdict.faults)
        self.lead = counted("{file} has one fault.", "{file} has {n} faults.", count, file=name)

    def rows(self) -> Sequence[ListRow]:
        """By rule, in the order of the file."""
        return [
            ListRow(str(at), (fault.where, relayed(fault.message), fault.code))
            for at, fault in enumerate(self._faults)
        ]

    def detail(self, keys: Sequence[str]) -> tuple[Line, ...]:
        """The fault, and what its rule asks for."""
        if not keys:
            return ()
        fault = self._faults[int(keys[0])]
        asks = dict(rules()).get(fault.code, "")
        return (
            Line(fault.where, Look.HEAD),
            Line(relayed(fault.message)),
            Line(tr("What is asked for: {rule}", rule=relayed(asks)), Look.DIM),
        )


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
    kinds = tr("Word files ({endings});;All files (*)", endings="*.docx *.docm *.dotx")
    return plain_name(kinds)
