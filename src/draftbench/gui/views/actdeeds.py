"""What the commands on amendments, proceedings, the record and new base texts do: each asks a
presenter what follows, and shows it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.proceedings.brackets import plain
from draftbench.amend.proceedings.terms import ClauseState
from draftbench.app.checks.findingreport import Checked
from draftbench.app.checks.mending import checked_draft
from draftbench.document import ClauseId
from draftbench.gui.presenters import history
from draftbench.gui.presenters.bracketsigns import raw_place
from draftbench.gui.presenters.desks import RosterDesks
from draftbench.gui.presenters.exchanging import taken_in, written
from draftbench.gui.presenters.findings import Findings, long_draft
from draftbench.gui.presenters.forms import Reply
from draftbench.gui.presenters.further import FURTHER
from draftbench.gui.presenters.hearing import read_instructions
from draftbench.gui.presenters.keeping import copied, counted_versions
from draftbench.gui.presenters.languagefindings import LanguageFindings, relations
from draftbench.gui.presenters.mastheads import edit_masthead
from draftbench.gui.presenters.merging import merged_files
from draftbench.gui.presenters.numbers import freeze, renumber, sections, show_numbers, thaw
from draftbench.gui.presenters.passphraseforms import private_holdings
from draftbench.gui.presenters.people import People
from draftbench.gui.presenters.proposing import propose
from draftbench.gui.presenters.rebasing import new_base
from draftbench.gui.presenters.soundness import checked_file
from draftbench.gui.presenters.votes import Votes
from draftbench.gui.presenters.voting import order_votes
from draftbench.gui.presenters.workspace import Workspace
from draftbench.gui.speech import tr
from draftbench.gui.views.asking import Asking
from draftbench.gui.views.bracketmenu import BracketMenus
from draftbench.gui.views.opening import text_files
from draftbench.progress import Progress

if TYPE_CHECKING:
    from draftbench.gui.views.main_window import MainWindow

_SPELLED = "house-rules/spelling"
_STATES = {
    "agree": ClauseState.AGREED,
    "ad-ref": ClauseState.AD_REF,
    "park": ClauseState.PARKED,
    "reopen": ClauseState.OPEN,
    "delete": ClauseState.DELETED,
}


class ActDeeds(QObject):
    """The commands of one main window that ask something or list something."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.asking = Asking(window)
        self.menus = BracketMenus(window)

    def by_command(self) -> dict[str, Callable[[], object]]:
        """The commands and what they do."""
        here = {f"amend.{name}": self._amend(name) for name in FURTHER}
        states = {f"negotiate.{name}": self._state(state) for name, state in _STATES.items()}
        return {
            **here,
            **states,
            "negotiate.position": self._ask(lambda w: w.negotiating.take_position()),
            "negotiate.delegations": self.people,
            "negotiate.desks": self.desks,
            "negotiate.group": self._ask(lambda w: w.negotiating.set_group()),
            "negotiate.open-meeting": self._ask(lambda w: w.negotiating.open_meeting()),
            "negotiate.close-meeting": self._ask(lambda w: w.negotiating.close_meeting()),
            "negotiate.bracket": self._bracket,
            "negotiate.resolve": self._resolve,
            "negotiate.alternatives": self._ask(lambda w: w.bracketing.make_set()),
            "negotiate.choose": self._ask(lambda w: w.bracketing.choose()),
            "negotiate.deadline": self._ask(lambda w: w.timing.deadline()),
            "negotiate.silence": self._ask(lambda w: w.timing.silence()),
            "negotiate.break-silence": self._ask(lambda w: w.timing.break_silence()),
            "negotiate.close-silence": self._ask(lambda w: w.timing.close_silence()),
            "negotiate.numbers": self._ask(show_numbers),
            "negotiate.freeze": self._ask(freeze),
            "negotiate.renumber": self._ask(renumber),
            "negotiate.thaw": self._ask(thaw),
            "negotiate.sections": self._ask(sections),
            "amend.voting": self._ask(order_votes),
            "amend.votes": self.votes,
            "record.name": self._ask(history.name_moment),
            "record.counts": self._ask(counted_versions),
            "record.copy": self._ask(copied),
            "record.private": self._ask(private_holdings),
            "amend.propose": self._ask(propose),
            "amend.instructions": self._ask(read_instructions),
            "record.check": self._ask(history.checked),
            "record.salvage": self._ask(history.salvaged),
            "file.exchange": self._ask(written),
            "file.receive": self._receive,
            "edit.split": self._ask(lambda w: w.dividing.split()),
            "edit.join": self._ask(lambda w: w.dividing.join()),
            "edit.combine": self._ask(lambda w: w.dividing.combine()),
            "edit.rules": self.house_rules,
            "compare.languages": self.language_versions,
            "compare.relations": self._ask(relations),
            "edit.note": self._ask(lambda w: w.noting.write()),
            "file.rebase": self._new_base,
            "file.merge": self._merge,
            "file.check": self._check,
            "file.masthead": self._ask(edit_masthead),
        }

    def amend(self, act: str, amendment: str) -> None:
        """A further act on an amendment of the inspector."""
        workspace = self._window.workspace
        if workspace is not None:
            self.asking.ask(workspace.amending.do(act, (AmendmentId(amendment),)))

    def remove_note(self, note: str) -> None:
        """Removes a private note of the inspector, when that is confirmed."""
        workspace = self._window.workspace
        if workspace is not None:
            self.asking.ask(workspace.noting.remove(note))

    def in_the_editor(self, command: str) -> bool:
        """Does what is done before the typing is kept: opens a bracket over the words selected in
        the clause that is being written, or resolves the one around the cursor; says whether that
        was it."""
        if self._window.deeds.room.before(command):
            return True
        workspace, editor = self._window.workspace, self._window.columns.editor
        if (
            workspace is None
            or editor is None
            or command not in ("negotiate.bracket", "negotiate.resolve")
        ):
            return False
        span = editor.span()
        if not self._window.deeds.keep_typing():
            return True
        clause = workspace.draft_clause()
        if command == "negotiate.resolve" and clause is not None:
            self._resolve_around(clause, span[0])
        elif clause is not None and span[0] < span[1]:
            self.asking.ask(workspace.bracketing.in_place.put(clause, span))
        else:
            self.asking.ask(workspace.bracketing.open(span))
        return True

    def _bracket(self) -> None:
        """A bracket over the words chosen in the draft's column, without a form; where none are,
        the form."""
        workspace, chosen = self._window.workspace, self._window.columns.excerpt
        if workspace is None:
            return
        if chosen is None or chosen.column != workspace.cells.draft:
            self.asking.ask(workspace.bracketing.open())
            return
        text = workspace.state.draft[chosen.clause].text.text
        span = len(plain(text[: chosen.start])), len(plain(text[: chosen.end]))
        self._window.columns.let_go()
        self.asking.ask(workspace.bracketing.in_place.put(chosen.clause, span))

    def _resolve(self) -> None:
        """The menu of the brackets of the clause, in place."""
        if not self.menus.open_here():
            self._window.notice.show_info(tr("No bracket is open in this clause."))

    def _resolve_around(self, clause: ClauseId, place: int) -> None:
        """The menu of the bracket around the cursor (code points of the plain words)."""
        workspace = self._window.workspace
        if workspace is not None:
            at = raw_place(workspace.state.draft[clause].text.text, place)
            if not self.menus.open_around(clause, at):
                self._window.notice.show_info(tr("No bracket is open in this clause."))

    def house_rules(self) -> None:
        """What is against the house rules in the draft."""
        workspace = self._window.workspace
        if workspace is None:
            return
        if not long_draft(workspace):
            self._show_findings(workspace, None)
            return

        def work(progress: Progress) -> Checked:
            return checked_draft(workspace.bench, progress=progress)

        def done(checked: Checked) -> None:
            if self._window.workspace is workspace:
                self._show_findings(workspace, checked)

        self._window.file_jobs.start(work, done)

    def _show_findings(self, workspace: Workspace, checked: Checked | None) -> None:
        spelling, settings = self._window.deeds.writing.spelling, self._window.settings

        def later(
            work: Callable[[Progress], Checked], take: Callable[[Checked], object]
        ) -> Callable[[], bool]:
            def done(made: Checked) -> None:
                take(made)
                if panel is not None and isValid(panel):
                    panel.refresh()

            jobs = self._window.file_jobs
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
        self.asking.show_lists(tr("House rules"), (findings,))
        panel = self.asking.lists
        if panel is not None:
            spelling.changed.connect(panel.refresh)

    def language_versions(self) -> None:
        """What differs between the draft and its language versions."""
        workspace = self._window.workspace
        if workspace is not None:
            self.asking.show_lists(tr("Language versions"), (LanguageFindings(workspace),))

    def people(self) -> None:
        """Who takes part, and who can be added."""
        workspace = self._window.workspace
        if workspace is not None:
            self.asking.show_lists(tr("Delegations"), (People(workspace, self._list_file),))

    def desks(self) -> None:
        """Which desk may act for whom."""
        workspace = self._window.workspace
        if workspace is not None:
            self.asking.show_lists(tr("Desks"), (RosterDesks(workspace, self._key_file),))

    def _key_file(self) -> str:
        panel = self.asking.lists
        parent = self._window if panel is None else panel.window()
        return QFileDialog.getOpenFileName(parent, tr("File with the key of a desk"))[0]

    def _list_file(self) -> str:
        panel = self.asking.lists
        parent = self._window if panel is None else panel.window()
        title = tr("List of delegations, or report with participants")
        return QFileDialog.getOpenFileName(parent, title, "", text_files())[0]

    def votes(self) -> None:
        """What is put to the vote, and the results so far."""
        workspace = self._window.workspace
        if workspace is not None:
            votes = Votes(workspace)
            self.asking.show_lists(tr("Votes"), (votes,), chosen=votes.next)

    def rebase(self, path: Path) -> None:
        """Lays the negotiation on a text of that file, when that is wanted."""
        workspace = self._window.workspace
        if workspace is not None:
            self.asking.ask(new_base(workspace, path))

    def merge(self, paths: Sequence[Path]) -> None:
        """Merges revisions of the draft into it, as is decided."""
        workspace = self._window.workspace
        if workspace is not None:
            self.asking.ask(merged_files(workspace, paths))

    def _merge(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self._window, tr("Revisions of the draft"), "", text_files()
        )
        if names:
            self.merge([Path(name) for name in names])

    def check(self, path: Path) -> None:
        """Says whether that Word file is sound, or lists its faults."""
        self.asking.ask(checked_file(path))

    def receive(self, path: Path) -> None:
        """Takes in what somebody did in a copy."""
        workspace = self._window.workspace
        if workspace is not None and self._window.deeds.keep_typing():
            self.asking.ask(taken_in(workspace, path))

    def _receive(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("What was done in a copy"), "", _event_files()
        )
        if name:
            self.receive(Path(name))

    def _check(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Word file to check"), "", _word_files()
        )
        if name:
            self.check(Path(name))

    def _new_base(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self._window, tr("New base text"), "", text_files())
        if name:
            self.rebase(Path(name))

    def _ask(self, what: Callable[[Workspace], Reply]) -> Callable[[], object]:
        def deed() -> None:
            if self._window.workspace is not None:
                self.asking.ask(what(self._window.workspace))

        return deed

    def _amend(self, name: str) -> Callable[[], object]:
        return self._ask(lambda w: w.amending.here(name))

    def _state(self, state: ClauseState) -> Callable[[], object]:
        return self._ask(lambda w: w.negotiating.decide(state))


def _word_files() -> str:
    return tr("Word files ({endings});;All files (*)", endings="*.docx *.docm *.dotx")


def _event_files() -> str:
    endings = "*.zip *.draftbench"
    return tr("What was done, or a copy ({endings});;All files (*)", endings=endings)
