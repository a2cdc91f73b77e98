"""What the commands of writing do: the editor of a clause from its opening to what becomes of its
words, and what is dragged and taken into the draft."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QStandardPaths
from PySide6.QtGui import QGuiApplication, QTextCursor

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.notation.markup_reader import opening_span
from draftbench.app.checks.spelling import change_vocabulary
from draftbench.compare.words.worddiff import diff
from draftbench.document import ClauseId, ClauseKind, MarkKind, Origin, RichText
from draftbench.gui.cells.excerpts import Excerpt
from draftbench.gui.cells.typed_words import shown_marks, typed_text
from draftbench.gui.columns.columns_view import ColumnsView
from draftbench.gui.editor.clause_editor import ClauseEditor, Edit
from draftbench.gui.editor.clause_text import Aids
from draftbench.gui.editor.spell_check import Spelling
from draftbench.gui.inspector.private_notes import NoteForms
from draftbench.gui.rows.context import Context
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.session.names import delegation_name
from draftbench.gui.speech import marked, tr
from draftbench.gui.widgets.offsets import Offsets
from draftbench.gui.widgets.replies import Answers, Field, Form, Listing, ListRow, Reply, Said, Verb
from draftbench.gui.writing.clause_division import ClauseDivision
from draftbench.gui.writing.draft_words import DraftWords
from draftbench.gui.writing.opening_shapes import ask_shape
from draftbench.gui.writing.own_amendments import own_amendments
from draftbench.gui.writing.reasons import Reasons
from draftbench.gui.writing.safekeeping import Safekeeping
from draftbench.gui.writing.unfinished_words import Return
from draftbench.language.openings import Role, completions
from draftbench.language.words import list_items

if TYPE_CHECKING:
    from draftbench.gui.rows.workspace import Workspace


class Vocabulary(Listing):
    """Words that are spelled so here, whatever dictionaries say."""

    title = marked("Words")
    lead = marked("These words are not underlined while anybody writes in this negotiation.")
    empty = marked("There are none yet. Add a word here, or by a right click on an underlined one.")
    columns = (marked("Word"),)
    several = True

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def rows(self) -> Sequence[ListRow]:
        """One a word."""
        return [ListRow(word, (word,)) for word in self._workspace.state.vocabulary]

    def verbs(self, keys: Sequence[str]) -> tuple[Verb, ...]:
        """Adding and removing."""
        add = Verb("add", tr("Add…"), self._add, tr("One word or several"), main=not keys)
        if not keys:
            return (add,)
        return (add, Verb("remove", tr("Remove"), lambda: self._remove(keys)))

    def _add(self) -> Reply:
        workspace = self._workspace

        def submit(a: Answers) -> Reply:
            words = " ".join(list_items(a["words"])).split()
            return workspace.attempt(lambda: change_vocabulary(workspace.bench, words), tr("Added"))

        field = Field(
            "words", tr("Words"), needed=True, tip=tr("Several with spaces between them.")
        )
        return Form(tr("Add to the words of this negotiation"), (field,), tr("Add"), submit)

    def _remove(self, keys: Sequence[str]) -> Reply:
        workspace = self._workspace
        return workspace.attempt(
            lambda: change_vocabulary(workspace.bench, removed=keys), tr("Removed")
        )


_ROLES = {ClauseKind.PREAMBULAR: Role.PREAMBULAR, ClauseKind.OPERATIVE: Role.OPERATIVE}
_MARKS = {"edit.italic": MarkKind.ITALIC, "edit.bold": MarkKind.BOLD}
_LEVELS = {"edit.level-down": 1, "edit.level-up": -1}


class WritingCommands(QObject):
    """The writing of one main window."""

    def __init__(self, context: Context, columns: ColumnsView, safekeeping: Safekeeping) -> None:
        super().__init__(context.parent)
        self._context = context
        self._project = context.project
        self._columns = columns
        self._safekeeping = safekeeping
        self._clause: ClauseId | None = None
        self._take_over: Callable[[Edit], bool] | None = None
        self._reasons = Reasons(context)
        on = str(context.settings.value("spelling", "true")) != "false"
        self.spelling = Spelling(own_words(context.settings), on=on, parent=self)
        self.spelling.failed.connect(self._on_spelling_failed)
        safekeeping.left.connect(self._reasons.keep)

    def by_command(self) -> dict[str, Callable[[], object]]:
        """The commands and what they do."""
        levels = {name: partial(self._level, way) for name, way in _LEVELS.items()}
        asks = self._context.asks
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
            "edit.split": asks(lambda w: w.part(ClauseDivision).split(self._columns.excerpt)),
            "edit.join": asks(lambda w: w.part(ClauseDivision).join()),
            "edit.combine": asks(lambda w: w.part(ClauseDivision).combine()),
            "edit.note": asks(lambda w: w.part(NoteForms).write()),
            "edit.delete": lambda: self._project.workspace.part(DraftWords).delete(),
            "edit.move-up": lambda: self._project.workspace.part(DraftWords).shift(-1),
            "edit.move-down": lambda: self._project.workspace.part(DraftWords).shift(1),
            **levels,
        }

    def connect_views(self) -> None:
        """Listens to the columns."""
        columns = self._columns
        columns.asked.connect(self._on_asked)
        columns.told.connect(self._context.notice.show_info)
        columns.clause_dropped.connect(lambda drop: self._on_clause_dropped(*drop))
        columns.words_dropped.connect(lambda drop: self._on_words_dropped(*drop))
        self._project.opened.connect(self._on_opened)
        self._project.closed.connect(self._on_closed)

    def show(self) -> None:
        """Sets the tick."""
        self._context.actions["edit.spelling"].setChecked(self.spelling.on)

    def close(self) -> None:
        """No thread and no process is left."""
        self.spelling.close()

    def in_the_editor(self, command: str) -> bool:
        """Does what a command means while a clause is written; says whether that was it."""
        editor = self._columns.editor
        if editor is None:
            return False
        workspace = self._project.workspace
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
        workspace = self._project.workspace
        clause = workspace.draft_clause()
        if clause is None:
            workspace.part(DraftWords).take(*workspace.current)
            return
        self._rewrite(workspace, clause)

    def _insert(self) -> None:
        workspace = self._project.workspace
        self._write_new(workspace, workspace.part(DraftWords).place_for_new())

    def _write_new(self, workspace: Workspace, after: ClauseId | None) -> None:
        """Opens the editor for a new clause behind one."""
        self._clause = None
        self._take_over = lambda edit: workspace.part(DraftWords).insert(
            typed_text(RichText(), edit.text, edit.marks, edit.notes), after
        )
        like = None if after is None else workspace.state.draft[after].kind
        self._open_editor(workspace, RichText(), like, (None, after))

    def write_again(self, found: Return) -> ClauseEditor | None:
        """The editor opened for words that were not finished; None where it cannot be."""
        workspace = self._project.workspace
        if (place := found.clause or found.after) is not None:
            workspace.go_to_draft(place)
        given = {found.code: found.reason} if found.reason else {}
        if found.clause is not None:
            self._reasons.at((found.clause, None)).update(given)
            self._rewrite(workspace, found.clause)
        else:
            after = found.after or workspace.part(DraftWords).place_for_new()
            self._reasons.at((None, after)).update(given)
            self._write_new(workspace, after)
        return self._columns.editor

    def _rewrite(self, workspace: Workspace, clause: ClauseId) -> None:
        """Opens the editor on a clause."""
        self._clause = clause
        old = workspace.state.draft[clause]
        self._take_over = lambda edit: workspace.part(DraftWords).write(
            edit.text
            if edit.marks is None and not edit.notes
            else typed_text(old.text, edit.text, edit.marks, edit.notes),
            clause,
            edit.origins,
        )
        self._open_editor(workspace, old.text, old.kind, (clause, None))

    def _open_editor(
        self,
        workspace: Workspace,
        text: RichText,
        kind: ClauseKind | None,
        place: tuple[ClauseId | None, ClauseId | None],
    ) -> None:
        """Opens the editor at a place: a clause, or None and the one before a new clause. Where
        nothing can be changed that is said before anything is typed."""
        if not workspace.allowed(workspace.bench.ensure_writable):
            return
        row, last = workspace.current[0], workspace.cells.draft
        self._columns.open_editor(
            row,
            last,
            text.plain,
            choices=[(d.code, delegation_name(d)) for d in workspace.state.delegations],
            writer=workspace.writes_as,
            reasons=self._reasons.at(place),
            differ=lambda old, new: diff(old, new).hunks,
            below=place[0] is None,
            marks=shown_marks(text),
            aids=self._aids(workspace.state.draft.language, kind),
            own=() if place[0] is None else own_amendments(workspace, place[0]),
        )
        self._safekeeping.begin(*place)

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
        workspace = self._project.workspace
        if self._take_over is None:
            return
        workspace.write_as(edit.code, edit.reason)
        take_over, keeping = self._take_over, self._safekeeping
        with keeping.finishing():
            done = take_over(edit)
        workspace.reason = ""
        if done:
            keeping.forget()
            self._close_editor()
            self._columns.setFocus()
        if done and edit.instead and edit.code:
            former = AmendmentId(edit.instead)
            words = tr("New words tabled; {amendment} withdrawn", amendment=former)
            workspace.act(lambda: workspace.bench.withdraw(former), words)

    def _close_editor(self) -> None:
        """Closes it after what was written was tabled: with it goes its reason."""
        editor = self._columns.editor
        if editor is not None:
            editor.reasons.clear()
        self._columns.close_editor()

    def keep_typing(self) -> bool:
        """What stands in an open editor is taken over before anything else is done: nothing that
        was typed is lost, and nobody is asked. Says whether no editor is open any more; it stays
        where its words are refused."""
        columns = self._columns
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
        editor = self._columns.editor
        if editor is None:
            return None
        edit = editor.value
        workspace.write_as(edit.code, edit.reason)
        if not editor.changed:
            return None
        old = workspace.state.draft[clause].text
        return typed_text(old, edit.text, edit.marks, edit.notes)

    def _split(self, workspace: Workspace, clause: ClauseId) -> None:
        editor = self._columns.editor
        if editor is None:
            return
        at = editor.span()[0]
        said = workspace.part(ClauseDivision).split_at(clause, at, self._typed(workspace, clause))
        self._after(said)

    def _join(self, workspace: Workspace, clause: ClauseId) -> None:
        """Joins what is written to the clause before; where that is done directly writing goes on
        where the two meet."""
        draft = workspace.state.draft
        into = draft.before(clause)
        length = 0 if into is None else len(draft[into].text.plain)
        said = workspace.part(ClauseDivision).join(clause, self._typed(workspace, clause))
        self._after(said)
        done = isinstance(said, Said) and not said.bad
        if done and into is not None and clause not in workspace.state.draft:
            workspace.go_to_draft(into)
            self._rewrite(workspace, into)
            self._put_cursor(length + 1)

    def _after(self, reply: Reply) -> None:
        """The editor goes where the act was done; where it was refused, the words stay in it."""
        self._project.workspace.reason = ""
        if isinstance(reply, Said) and reply.bad:
            self._context.notice.show_error(reply.words)
            return
        self._close_editor()
        self._context.dialogues.ask(reply)

    def _level(self, way: int) -> None:
        workspace = self._project.workspace
        workspace.part(DraftWords).level(way)

    def _on_asked(self, command: str) -> None:
        """A key in the editor: what it means is done, and writing goes on."""
        workspace = self._project.workspace
        if command not in _LEVELS:
            if self._clause is not None:
                self._context.run(command)
            return
        clause = self._clause
        if clause is None or not self.keep_typing():
            return
        workspace.go_to_draft(clause)
        workspace.part(DraftWords).level(_LEVELS[command])
        if clause in workspace.state.draft and workspace.draft_clause() == clause:
            self._rewrite(workspace, clause)
            self._put_cursor(0)

    def _put_cursor(self, place: int) -> None:
        editor = self._columns.editor
        if editor is not None:
            cursor = QTextCursor(editor.text.document())
            cursor.setPosition(Offsets(editor.text.toPlainText()).to_units(place))
            editor.text.setTextCursor(cursor)

    # what is taken and dragged

    def _excerpt(self) -> Excerpt | None:
        """The words chosen in a column beside the draft."""
        workspace, found = self._project.workspace, self._columns.excerpt
        if found is None or found.column == workspace.cells.draft:
            return None
        return found

    def _take(self) -> None:
        """Takes the chosen words, or the clauses of the current cell."""
        workspace, excerpt = self._project.workspace, self._excerpt()
        if excerpt is None:
            workspace.part(DraftWords).take(*workspace.current)
            return
        editor = self._columns.editor
        if editor is None and workspace.part(DraftWords).take_words(excerpt):
            self._columns.let_go()
            return
        text = workspace.cells.document(excerpt.column)
        origin = Origin(text.name, excerpt.clause)
        self._put_words(excerpt.row, excerpt.rich(text), origin)
        self._columns.let_go()

    def take_cell(self, cell: tuple[int, int]) -> None:
        """Takes the clauses of a cell (row, column) into the draft."""
        if self.keep_typing():
            self._project.workspace.part(DraftWords).take(*cell)

    def write_for(self, code: str) -> None:
        """What is written is for this delegation from now on."""
        self._project.workspace.part(DraftWords).write_for(code)

    def _take_clause(self, *, as_it_stands: bool) -> None:
        workspace = self._project.workspace
        workspace.part(DraftWords).take(*workspace.current, as_it_stands=as_it_stands)

    def _look_at_taking(self) -> None:
        workspace = self._project.workspace
        listing = workspace.part(DraftWords).looked_at(*workspace.current)
        if listing is not None and listing.rows():
            self._context.dialogues.show_lists(listing.title, (listing,))
        elif listing is not None:
            self._context.notice.show_info(listing.empty)

    def _shape(self) -> None:
        workspace = self._project.workspace
        if self.keep_typing():
            self._context.dialogues.ask(ask_shape(workspace))

    def _put_words(self, row: int, words: RichText | str, origin: Origin | None) -> None:
        """Puts words at the cursor of the editor; where none is open one is opened for it."""
        workspace, columns = self._project.workspace, self._columns
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
        editor = self._columns.editor
        if editor is not None and editor.place[0] != row and not self.keep_typing():
            return
        self._put_words(row, words, origin)

    def _on_clause_dropped(self, clause: ClauseId, after: ClauseId | None) -> None:
        workspace = self._project.workspace
        if self.keep_typing():
            workspace.part(DraftWords).move_to(clause, after)
            self._columns.setFocus()

    # spelling

    def _switch_spelling(self) -> None:
        self.switch_spelling(on=not self.spelling.on)
        self._context.settings.setValue("spelling", "true" if self.spelling.on else "false")

    def switch_spelling(self, *, on: bool) -> None:
        """Looks at the words from now on, or not."""
        self.spelling.switch(on=on)
        self.show()

    def _vocabulary(self) -> None:
        workspace = self._project.workspace
        listing = Vocabulary(workspace)
        self._context.dialogues.show_lists(tr("Words of this negotiation"), (listing,))

    def _on_spelling_failed(self, sentence: object) -> None:
        self._context.notice.show_info(str(sentence))
        self.show()

    def _on_opened(self, workspace: Workspace) -> None:
        self.spelling.attend(workspace.bench)
        self._reasons.begin()
        self.show()

    def _on_closed(self) -> None:
        self.spelling.attend(None)
        self._reasons.end()
        self.show()

    def _nothing_written(self) -> None:
        words = tr("Open a clause to write in it first (F2), and select words.")
        self._context.notice.show_info(words)


def own_words(settings: QSettings) -> Path:
    """The file of the user's own words, beside the settings of the window."""
    if settings.format() == QSettings.Format.NativeFormat and sys.platform in ("win32", "darwin"):
        place = QStandardPaths.StandardLocation.AppConfigLocation
        return Path(QStandardPaths.writableLocation(place)) / "words.txt"
    return Path(settings.fileName()).parent / "words.txt"
