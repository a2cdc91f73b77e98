"""The menu of a clause: what can be done where the mouse, or the current cell, is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from draftbench.gui.amendments.bracket_menu import BracketMenus
from draftbench.gui.amendments.bracket_resolution import BracketResolution, Offer
from draftbench.gui.amendments.decisions import Decisions
from draftbench.gui.columns.columns_view import ColumnsView
from draftbench.gui.meeting.meeting_forms import MeetingForms
from draftbench.gui.rows.context import Context
from draftbench.gui.speech import listed, marked, tr
from draftbench.gui.widgets.command_keys import native

_Within = tuple[str, Sequence[str]]
_Section = Sequence[str | _Within]
"""Ids of commands; those in a menu within the menu have its name before them."""

SHIFT = ("edit.move-up", "edit.move-down", "edit.level-down", "edit.level-up")
MOVE: _Within = (marked("Move, divide, join"), (*SHIFT, "edit.split", "edit.join"))
DRAFT: _Section = ("edit.clause", "edit.insert", "edit.delete", MOVE)
OPEN = ("amend.accept", "amend.reject", "amend.hold")
IN_CONFLICT = ("amend.resolve", "amend.reject", "amend.hold")
BESIDE_CONFLICT = ("amend.accept", "amend.reject", "amend.resolve")
SAY = ("negotiate.bracket", "negotiate.position", "negotiate.comment")
FURTHER = ("negotiate.ad-ref", "negotiate.park", "edit.note", "view.partner")
CHOSEN = ("edit.clause", "negotiate.bracket", "edit.split", "negotiate.comment", "edit.note")
AROUND: _Within = (
    marked("Clause"),
    ("edit.insert", "edit.delete", *SHIFT, "edit.join", "negotiate.agree", "negotiate.position"),
)
AT_BRACKET: _Section = ("edit.clause", "negotiate.comment", AROUND)
SOURCE = ("edit.take", "edit.take-as-it-stands", "edit.take-look")
LINKS = ("link.confirm", "link.refuse", "link.join", "view.partner")
COPY = "edit.copy"
"""The sections of the menu. With chosen words, and at a bracket, it is about these, and has what is
about their clause in a menu within."""


class ClauseMenu(QObject):
    """Opens the menu that the columns ask for; ``menu`` is the one that was opened last. Before it
    opens, ``keep_typing`` of the context takes over what is being typed."""

    def __init__(
        self,
        context: Context,
        columns: ColumnsView,
        brackets: BracketMenus,
        copy: Callable[[], object],
    ) -> None:
        super().__init__(context.parent)
        self._brackets = brackets
        self._context = context
        self._columns = columns
        self._copy = copy
        self.menu: QMenu | None = None
        columns.menu_asked.connect(self._open)

    def _open(self, point: QPoint) -> None:
        context = self._context
        if self.menu is not None and self.menu.isVisible():
            return  # one key press may ask twice
        if not context.project.is_open or not context.keep_typing():
            return
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = menu = QMenu(context.parent)
        menu.setAccessibleName(tr("Clause"))
        at = () if self._chosen() else self._brackets.offers_at(point)
        if at:
            verbs = (verb for verb in at[0].verbs if verb.id != "open")
            self._brackets.fill(menu, (replace(at[0], verbs=tuple(verbs)),))
            menu.addSeparator()
        for section in self._sections(at_bracket=bool(at)):
            if section in (OPEN, IN_CONFLICT, BESIDE_CONFLICT):
                self._name_amendment(menu)
            self._fill(menu, section)
            menu.addSeparator()
        menu.popup(point)

    def _fill(self, menu: QMenu, section: _Section) -> None:
        for entry in section:
            if not isinstance(entry, str):
                self._fill(menu.addMenu(tr(entry[0])), entry[1])
            elif entry == COPY:  # what is chosen here, wherever the keyboard is
                keys = native(QKeySequence(QKeySequence.StandardKey.Copy).toString())
                words = tr("Copy")
                menu.addAction(f"{words}\t{keys}").triggered.connect(lambda _: self._copy())
            elif entry == "negotiate.bracket" and section is not CHOSEN and self._offers():
                within = menu.addMenu(tr("Brackets and alternatives"))
                self._brackets.fill(within, self._offers())
                within.addSeparator()
                within.addAction(self._context.actions[entry])
            elif (action := self._context.actions[entry]).isEnabled():
                menu.addAction(action)
                if entry == "edit.clause":
                    menu.setDefaultAction(action)

    def _name_amendment(self, menu: QMenu) -> None:
        """Says which of several open amendments the acts below are about."""
        workspace = self._context.project.workspace
        entry = workspace.part(Decisions).first_open()
        number = sum(each.open for each in workspace.entries(workspace.current[0]))
        if entry is not None and number > 1:
            amendment = entry.amendment
            name = menu.addAction(f"{amendment.id} ({listed(amendment.sponsors)})")
            name.setEnabled(False)

    def _chosen(self) -> bool:
        """Whether words of the current cell are chosen."""
        excerpt, current = self._columns.excerpt, self._context.project.workspace.current
        return excerpt is not None and (excerpt.row, excerpt.column) == current

    def _offers(self) -> Sequence[Offer]:
        """What can be done with the brackets and alternatives of the current clause."""
        return self._context.project.workspace.part(BracketResolution).offers()

    def _sections(self, *, at_bracket: bool) -> Iterator[_Section]:
        workspace = self._context.project.workspace
        cells, (row, column) = workspace.cells, workspace.current
        chosen = self._chosen()
        if column in cells.sources:
            if cells.row(row).cells[column]:
                yield SOURCE
                yield LINKS
            yield (COPY, "edit.find", "record.event") if chosen else (COPY, "record.event")
        elif not cells.of_draft(row):
            yield (COPY, "view.partner", "record.event")
        elif chosen:
            yield CHOSEN
            yield (AROUND,)
            yield (COPY, "edit.find", "record.event")
        else:
            yield AT_BRACKET if at_bracket else DRAFT
            if (entry := workspace.part(Decisions).first_open()) is not None:
                beside = BESIDE_CONFLICT if workspace.conflicts_in(row) else OPEN
                yield IN_CONFLICT if entry.in_conflict else beside
            if not at_bracket:
                agreed = workspace.part(MeetingForms).lock() is not None
                decide = "negotiate.reopen" if agreed else "negotiate.agree"
                yield (decide, *SAY, (marked("More"), FURTHER))
            yield (COPY, "record.event")
