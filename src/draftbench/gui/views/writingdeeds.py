"""What the commands of writing do: the editor of a clause from its opening to what becomes of its
words, and what is dragged and taken into the draft."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QStandardPaths
from PySide6.QtGui import QGuiApplication, QTextCursor

from draftbench.amend.notation.reading import opening_span
from draftbench.compare.words.worddiff import diff
from draftbench.document import ClauseId, ClauseKind, MarkKind, Origin, RichText
from draftbench.gui.bridge.offsets import Offsets
from draftbench.gui.presenters.excerpts import Excerpt
from draftbench.gui.presenters.forms import Reply, Said
from draftbench.gui.presenters.reshaping import ask_shape
from draftbench.gui.presenters.saving import Return
from draftbench.gui.presenters.spelling import Spelling
from draftbench.gui.presenters.typed import shown_marks, typed_text
from draftbench.gui.presenters.vocabularies import Vocabulary
from draftbench.gui.presenters.workspace import Workspace
from draftbench.gui.speech import tr
from draftbench.gui.views.clausetext import Aids
from draftbench.gui.views.editor import ClauseEditor, Edit
from draftbench.language.openings import Role, completions

if TYPE_CHECKING:
    from draftbench.gui.views.main_window import MainWindow

_ROLES = {ClauseKind.PREAMBULAR: Role.PREAMBULAR, ClauseKind.OPERATIVE: Role.OPERATIVE}
_MARKS = {"edit.italic": MarkKind.ITALIC, "edit.bold": MarkKind.BOLD}
_LEVELS = {"edit.level-down": 1, "edit.level-up": -1}


class WritingDeeds(QObject):
    """The writing of one main window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._clause: ClauseId | None = None
        self._take_over: Callable[[Edit], bool] | None = None
        on = str(window.settings.value("spelling", "true")) != "false"
        self.spelling = Spelling(own_words(window.settings), on=on, parent=self)
        self.spelling.failed.connect(self._on_spelling_failed)

    def by_command(self) -> dict[str, Callable[[], object]]:
        """The commands and what they do."""
        levels = {name: partial(self._level, way) for name, way in _LEVELS.items()}
        return {
            "edit.clause": self._edit,
            "edit.insert": self._insert,
            "edit.take": self._take,
            "edit.take-as-it-stands": lambda: self._take_clause(as_it_stands=True),
            "edit.take-look": self._look_at_taking,
            "edit.shape": self._shape,
            "edit.italic": self._nothing_written,
            "edit.bold": self._nothing_written,
            "edit.spelling": self._switch_spelling,
            "edit.vocabulary": self._vocabulary,
            **levels,
        }

    def connect_views(self) -> None:
        """Listens to the columns."""
        columns = self._window.columns
        columns.asked.connect(self._on_asked)
        columns.told.connect(self._window.notice.show_info)
        columns.clause_dropped.connect(lambda drop: self._on_clause_dropped(*drop))
        columns.words_dropped.connect(lambda drop: self._on_words_dropped(*drop))
        self._window.workspace_changed.connect(self._on_workspace)

    def show(self) -> None:
        """Sets the tick."""
        self._window.actions_by_id["edit.spelling"].setChecked(self.spelling.on)

    def close(self) -> None:
        """No thread and no process is left."""
        self.spelling.close()

    def in_the_editor(self, command: str) -> bool:
        """Does what a command means while a clause is written; says whether that was it."""
        workspace, editor = self._window.workspace, self._window.columns.editor
        if workspace is None or editor is None:
            return False
        if command in _MARKS:
            editor.text.toggle(_MARKS[command])
        elif command == "edit.split" and self._clause is not None:
            self._split(workspace, self._clause)
        elif command == "edit.join" and self._clause is not None:
            self._join(workspace, self._clause)
        elif command == "edit.take" and self._excerpt() is not None:
            self._take()
        else:
            return False
        return True

    # the editor

    def _edit(self) -> None:
        workspace = self._window.workspace
        clause = None if workspace is None else workspace.draft_clause()
        if workspace is None or clause is None:
            if workspace is not None:
                workspace.writing.take(*workspace.current)
            return
        self._rewrite(workspace, clause)

    def _insert(self) -> None:
        workspace = self._window.workspace
        if workspace is not None:
            self._write_new(workspace, workspace.writing.place_for_new())

    def _write_new(self, workspace: Workspace, after: ClauseId | None) -> None:
        """Opens the editor for a new clause behind one."""
        self._clause = None
        self._take_over = lambda edit: workspace.writing.insert(
            typed_text(RichText(), edit.text, edit.marks, edit.notes), after
        )
        like = None if after is None else workspace.state.draft[after].kind
        self._open_editor(workspace, RichText(), like, below=True)
        self._window.deeds.safekeeping.begin(None, after)

    def write_again(self, found: Return) -> ClauseEditor | None:
        """The editor opened for words that were not finished; None where it cannot be."""
        workspace = self._window.workspace
        if workspace is None:
            return None
        if (place := found.clause or found.after) is not None:
            workspace.go_to_draft(place)
        if found.clause is not None:
            self._rewrite(workspace, found.clause)
        else:
            self._write_new(workspace, found.after or workspace.writing.place_for_new())
        return self._window.columns.editor

    def _rewrite(self, workspace: Workspace, clause: ClauseId) -> None:
        """Opens the editor on a clause."""
        self._clause = clause
        old = workspace.state.draft[clause]
        self._take_over = lambda edit: workspace.writing.write(
            edit.text
            if edit.marks is None and not edit.notes
            else typed_text(old.text, edit.text, edit.marks, edit.notes),
            clause,
            edit.origins,
        )
        self._open_editor(workspace, old.text, old.kind)
        self._window.deeds.safekeeping.begin(clause, None)

    def _open_editor(
        self,
        workspace: Workspace,
        text: RichText,
        kind: ClauseKind | None,
        *,
        below: bool = False,
    ) -> None:
        row, last = workspace.current[0], workspace.cells.draft
        self._window.columns.open_editor(
            row,
            last,
            text.plain,
            choices=[(d.code, d.name) for d in workspace.state.delegations],
            remembered=(workspace.writing.writes_as, workspace.writing.reason),
            differ=lambda old, new: diff(old, new).hunks,
            below=below,
            marks=shown_marks(text),
            aids=self._aids(workspace.state.draft.language, kind),
        )

    def _aids(self, language: str, kind: ClauseKind | None) -> Aids:
        """What helps to write a clause of a kind."""
        role = None if kind is None else _ROLES.get(kind)
        opens = kind in (*_ROLES, ClauseKind.PARAGRAPH)
        slanted = kind in _ROLES
        return Aids(
            slanted=lambda text: opening_span(text, language) if slanted else (0, 0),
            complete=lambda begun: completions(begun, language, role) if opens else (),
            spelling=self.spelling,
        )

    def finish_edit(self, edit: Edit) -> None:
        """What was typed becomes the draft's text or an amendment, of the clause that the editor
        was opened for, whichever is current by now; where that is refused the editor stays open
        with the words in it."""
        workspace = self._window.workspace
        if workspace is None or self._take_over is None:
            return
        self._write_as(workspace, edit)
        take_over, keeping = self._take_over, self._window.deeds.safekeeping
        if keeping.finish(lambda: take_over(edit)):
            keeping.forget()
            self._window.columns.close_editor()
            self._window.columns.setFocus()

    def _write_as(self, workspace: Workspace, edit: Edit) -> None:
        workspace.writing.write_as(edit.code, edit.reason)
        self._window.show_writer()

    def keep_typing(self) -> bool:
        """See :meth:`~draftbench.gui.views.deeds.Deeds.keep_typing`."""
        columns = self._window.columns
        if columns.editor is not None:
            QGuiApplication.inputMethod().commit()  # what is still being composed is typed too
        if columns.editor is not None and columns.editor.changed:
            self.finish_edit(columns.editor.value)
        else:
            columns.close_editor()
        return columns.editor is None

    # dividing, joining, levels

    def _typed(self, workspace: Workspace, clause: ClauseId) -> RichText | None:
        """The words in the editor, None where they are those of the clause."""
        editor = self._window.columns.editor
        if editor is None or not editor.changed:
            return None
        edit = editor.value
        self._write_as(workspace, edit)
        old = workspace.state.draft[clause].text
        return typed_text(old, edit.text, edit.marks, edit.notes)

    def _split(self, workspace: Workspace, clause: ClauseId) -> None:
        editor = self._window.columns.editor
        if editor is None:
            return
        at = editor.span()[0]
        said = workspace.dividing.split_at(clause, at, self._typed(workspace, clause))
        self._after(said)

    def _join(self, workspace: Workspace, clause: ClauseId) -> None:
        """Joins what is written to the clause before; where that is done directly writing goes on
        where the two meet."""
        draft = workspace.state.draft
        into = draft.before(clause)
        length = 0 if into is None else len(draft[into].text.plain)
        said = workspace.dividing.join(clause, self._typed(workspace, clause))
        self._after(said)
        done = isinstance(said, Said) and not said.bad
        if done and into is not None and clause not in workspace.state.draft:
            workspace.go_to_draft(into)
            self._rewrite(workspace, into)
            self._put_cursor(length + 1)

    def _after(self, reply: Reply) -> None:
        """The editor goes where the act was done; where it was refused, the words stay in it."""
        if isinstance(reply, Said) and reply.bad:
            self._window.show_error(reply.words)
            return
        self._window.columns.close_editor()
        self._window.deeds.acting.asking.ask(reply)

    def _level(self, way: int) -> None:
        workspace = self._window.workspace
        if workspace is not None:
            workspace.writing.level(way)

    def _on_asked(self, command: str) -> None:
        """A key in the editor: what it means is done, and writing goes on."""
        workspace = self._window.workspace
        if workspace is None:
            return
        if command not in _LEVELS:
            if self._clause is not None:
                self._window.run(command)
            return
        clause = self._clause
        if clause is None or not self.keep_typing():
            return
        workspace.go_to_draft(clause)
        workspace.writing.level(_LEVELS[command])
        if clause in workspace.state.draft and workspace.draft_clause() == clause:
            self._rewrite(workspace, clause)
            self._put_cursor(0)

    def _put_cursor(self, place: int) -> None:
        editor = self._window.columns.editor
        if editor is not None:
            cursor = QTextCursor(editor.text.document())
            cursor.setPosition(Offsets(editor.text.toPlainText()).to_units(place))
            editor.text.setTextCursor(cursor)

    # what is taken and dragged

    def _excerpt(self) -> Excerpt | None:
        """The words chosen in a column beside the draft."""
        workspace, found = self._window.workspace, self._window.columns.excerpt
        if workspace is None or found is None or found.column == workspace.cells.draft:
            return None
        return found

    def _take(self) -> None:
        """Takes the chosen words, or the clauses of the current cell."""
        workspace, excerpt = self._window.workspace, self._excerpt()
        if workspace is None:
            return
        if excerpt is None:
            workspace.writing.take(*workspace.current)
            return
        editor = self._window.columns.editor
        if editor is None and workspace.writing.take_words(excerpt):
            self._window.columns.let_go()
            return
        text = workspace.cells.document(excerpt.column)
        origin = Origin(text.name, excerpt.clause)
        self._put_words(excerpt.row, excerpt.rich(text), origin)
        self._window.columns.let_go()

    def _take_clause(self, *, as_it_stands: bool) -> None:
        workspace = self._window.workspace
        if workspace is not None:
            workspace.writing.take(*workspace.current, as_it_stands=as_it_stands)

    def _look_at_taking(self) -> None:
        workspace = self._window.workspace
        if workspace is None:
            return
        listing = workspace.writing.looked_at(*workspace.current)
        if listing is not None and listing.rows():
            self._window.deeds.acting.asking.show_lists(listing.title, (listing,))
        elif listing is not None:
            self._window.notice.show_info(listing.empty)

    def _shape(self) -> None:
        workspace = self._window.workspace
        if workspace is not None and self.keep_typing():
            self._window.deeds.acting.asking.ask(ask_shape(workspace))

    def _put_words(self, row: int, words: RichText | str, origin: Origin | None) -> None:
        """Puts words at the cursor of the editor; where none is open one is opened for it."""
        workspace, columns = self._window.workspace, self._window.columns
        if workspace is None:
            return
        if columns.editor is None:
            workspace.set_current(row, workspace.cells.draft)
            if workspace.draft_clause() is None:
                self._insert()
            else:
                self._edit()
        if columns.editor is not None:
            columns.editor.text.take(words, origin)
            columns.editor.text.setFocus()

    def _on_words_dropped(self, row: int, words: RichText | str, origin: Origin | None) -> None:
        editor = self._window.columns.editor
        if editor is not None and editor.place[0] != row and not self.keep_typing():
            return
        self._put_words(row, words, origin)

    def _on_clause_dropped(self, clause: ClauseId, after: ClauseId | None) -> None:
        workspace = self._window.workspace
        if workspace is not None and self.keep_typing():
            workspace.writing.move_to(clause, after)
            self._window.columns.setFocus()

    # spelling

    def _switch_spelling(self) -> None:
        self.switch_spelling(on=not self.spelling.on)
        self._window.settings.setValue("spelling", "true" if self.spelling.on else "false")

    def switch_spelling(self, *, on: bool) -> None:
        """Looks at the words from now on, or not."""
        self.spelling.switch(on=on)
        self.show()

    def _vocabulary(self) -> None:
        workspace = self._window.workspace
        if workspace is not None:
            listing = Vocabulary(workspace)
            self._window.deeds.acting.asking.show_lists(tr("Words of this negotiation"), (listing,))

    def _on_spelling_failed(self, sentence: object) -> None:
        self._window.notice.show_info(str(sentence))
        self.show()

    def _on_workspace(self, workspace: Workspace | None) -> None:
        self.spelling.attend(None if workspace is None else workspace.bench)
        self.show()

    def _nothing_written(self) -> None:
        words = tr("Open a clause to write in it first (F2), and select words.")
        self._window.notice.show_info(words)


def own_words(settings: QSettings) -> Path:
    """The file of the user's own words, beside the settings of the window."""
    if settings.format() == QSettings.Format.NativeFormat and sys.platform in ("win32", "darwin"):
        place = QStandardPaths.StandardLocation.AppConfigLocation
        return Path(QStandardPaths.writableLocation(place)) / "words.txt"
    return Path(settings.fileName()).parent / "words.txt"
