"""What the commands of finding do: the field beside the menus, the bar at the foot, the lists."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from draftbench.app.texts.word_search import Query
from draftbench.errors import UsageError
from draftbench.gui.checks.search import Found, Search
from draftbench.gui.checks.search_bar import FindBar
from draftbench.gui.columns.columns_view import ColumnsView
from draftbench.gui.rows.context import Context
from draftbench.gui.speech import tr
from draftbench.gui.widgets.replies import Answers, Field, Form, Reply, Said

PAUSE = 120
"""Milliseconds after the last key before the words are looked for."""


class Views(Protocol):
    """What the search asks of the views of the window."""

    def find(self) -> bool:
        """Goes to the field of the page in which words are looked for; says whether there is
        one."""

    def go_to_named(self, name: str) -> None:
        """Shows the paragraph or the amendment that is called so. Raises UsageError where there is
        none."""


class SearchCommands(QObject):
    """The search of one main window."""

    def __init__(
        self,
        context: Context,
        columns: ColumnsView,
        finder: QLineEdit,
        bar: FindBar,
        views: Views,
        offer_commands: Callable[[str], bool],
    ) -> None:
        super().__init__(context.parent)
        self._context = context
        self._project = context.project
        self._columns = columns
        self._finder = finder
        self._bar = bar
        self._views = views
        self._offer_commands = offer_commands
        self._late = QTimer(self, singleShot=True, interval=PAUSE)
        self._late.timeout.connect(self.look)

    def by_command(self) -> dict[str, Callable[[], object]]:
        """The commands and what they do."""
        return {
            "edit.find": self._begin,
            "edit.find-next": lambda: self.step(1),
            "edit.find-previous": lambda: self.step(-1),
            "edit.find-all": lambda: self._ask(Search.listed),
            "edit.replace": lambda: self._ask(Search.replace),
            "edit.go-to": self._ask_where,
        }

    def connect_views(self) -> None:
        """Listens to the field and the bar."""
        finder, bar = self._finder, self._bar
        finder.textChanged.connect(self._on_typed)
        finder.installEventFilter(self)
        bar.changed.connect(lambda _: self.look())
        bar.stepped.connect(self.step)
        bar.listed.connect(lambda _: self._context.run("edit.find-all"))
        bar.replaced.connect(lambda _: self._context.run("edit.replace"))
        bar.closed.connect(lambda _: self.end())

    def refresh(self) -> None:
        """The texts or their rows are others now."""
        workspace, bar = self._project.workspace, self._bar
        bar.set_texts(workspace.part(Search).texts())
        if bar.isVisible():
            self._say()

    def look(self) -> None:
        """Looks for what stands in the field."""
        self._late.stop()
        if not self._project.is_open:
            return
        workspace, bar = self._project.workspace, self._bar
        query = Query(self._finder.text(), whole=bar.whole.isChecked(), case=bar.case.isChecked())
        where = str(bar.where.currentData() or "")
        if query != workspace.part(Search).query or where != workspace.part(Search).where:
            workspace.part(Search).look(query, where)
            self._columns.let_go()
        self._columns.mark_found(query.pattern)
        bar.setVisible(query.pattern is not None)
        self._say()

    def step(self, way: int) -> None:
        """Goes to the next place (1) or the one before (-1)."""
        workspace = self._project.workspace
        self.look()
        if not self._finder.text().strip():
            self._begin()
            return
        found = workspace.part(Search).step(way)
        words = self._finder.text()
        if found is None and (self._go_to(words) or self._offer_commands(words)):
            self.end()
            return
        if found is None:
            said = tr("“{words}” does not occur in the rows that are shown.", words=words)
            self._context.notice.show_info(said)
        else:
            self._show(found)
        self._say()

    def _go_to(self, words: str) -> bool:
        """Goes to the paragraph or the amendment that is called so; says whether there is one."""
        for name in (words, f"OP {words.strip()}"):
            try:
                self._views.go_to_named(name)
            except UsageError:
                continue
            return True
        return False

    def _ask_where(self) -> None:
        def submit(answers: Answers) -> Reply:
            if self._go_to(answers["where"]):
                return None
            words = answers["where"].strip()
            return Said(tr("The draft has no “{words}”.", words=words), bad=True)

        field = Field(
            "where", tr("Paragraph or amendment"), hint=tr("OP 12, PP 3 (a) or am-7"), needed=True
        )
        self._context.dialogues.ask(Form(tr("Go to"), (field,), tr("Go"), submit))

    def end(self) -> None:
        """No words are looked for any more."""
        self._finder.clear()
        self._bar.hide()
        columns = self._columns
        if columns.editor is not None:
            columns.editor.setFocus()
        elif self._project.is_open:
            columns.setFocus()

    def _show(self, found: Found) -> None:
        hit = found.hit
        columns = self._columns
        columns.set_current(found.row, found.column)
        if hit.note < 0:
            columns.choose_words(found.row, found.column, hit.clause, hit.start, hit.end)
        else:
            columns.let_go()
            self._context.notice.show_info(tr("The words stand in a note of this clause."))

    def _begin(self) -> None:
        """To the field; words that are chosen in a column or in the editor are looked for."""
        if self._views.find():
            return
        editor, excerpt = self._columns.editor, self._columns.excerpt
        words = ""
        if editor is not None and editor.text.hasFocus():
            words = editor.text.textCursor().selectedText()
        elif excerpt is not None:
            words = excerpt.words
        if words.strip() and "\u2029" not in words:
            self._finder.setText(" ".join(words.split()))
        self._finder.setFocus()
        self._finder.selectAll()

    def _ask(self, what: Callable[[Search], Reply]) -> None:
        workspace = self._project.workspace
        self.look()
        self._context.dialogues.ask(what(workspace.part(Search)))

    def _on_typed(self, words: str) -> None:
        wanted = words.strip()
        if not wanted:
            self.look()
        elif len(wanted) > 1 or not wanted.isascii():  # a single letter waits for Enter
            self._late.start()

    def _say(self) -> None:
        workspace = self._project.workspace
        finding = workspace.part(Search)
        there = finding.query.pattern is not None and bool(finding.places)
        self._bar.say(finding.says(), there=there)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the field goes on, with Shift back."""
        if (
            watched is self._finder
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            if not self._project.is_open:
                return False
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step(-1 if back else 1)
            return True
        return False
