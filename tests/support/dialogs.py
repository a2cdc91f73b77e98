"""Filling in the dialogues of the window as a person would."""

from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit

from draftbench.amend.amendment import AmendmentId
from draftbench.document import ClauseId, spoken_labels
from draftbench.gui.cells.census import places
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.shell.sidebar import LINE_ROLE, Sidebar
from draftbench.gui.widgets.form_view import FormDialog
from draftbench.gui.widgets.inputs import FileLine, PassageBox, Ticks
from draftbench.gui.widgets.list_panel import ListPanel
from draftbench.gui.widgets.measures import COMPARE


def form(window: MainWindow) -> FormDialog:
    """The form that is open."""
    dialog: FormDialog | None = window.context.dialogues.form
    assert dialog is not None
    assert dialog.isVisible()
    return dialog


def lists(window: MainWindow) -> ListPanel:
    """The lists that are open: in a dialogue, or on a page."""
    dialog: ListPanel | None = window.context.dialogues.lists
    assert dialog is not None
    assert dialog.isVisible()
    return dialog


def told(panel: ListPanel) -> str:
    """What is told of the chosen rows of a list."""
    return "\n".join(line.words for line in panel.listing.detail(panel.table.keys()))


def fill(window: MainWindow, **values: Any) -> FormDialog:
    """Fills in fields of the open form."""
    dialog = form(window)
    for key, value in values.items():
        widget = dialog.inputs[key]
        if isinstance(widget, PassageBox):
            widget.select(*value)
        elif isinstance(widget, QPlainTextEdit | QTextEdit):
            widget.setPlainText(value)
        elif isinstance(widget, QLineEdit):
            widget.setText(value)
        elif isinstance(widget, FileLine):
            widget.line.setText(value)
        elif isinstance(widget, Ticks):
            widget.tick(*value)
        elif isinstance(widget, QCheckBox):
            widget.setChecked(value)
        elif isinstance(widget, QComboBox):
            place = widget.findData(value)
            assert place >= 0, [widget.itemData(n) for n in range(widget.count())]
            widget.setCurrentIndex(place)
    return dialog


def send(window: MainWindow, **values: Any) -> FormDialog:
    """Fills in the open form and presses its button."""
    dialog = fill(window, **values)
    assert dialog.go.isEnabled()
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    return dialog


def _show_texts(window: MainWindow) -> None:
    """Shows the texts where another view hides them; what is being typed is taken over."""
    if window.viewing.now != COMPARE:
        window.viewing.show(COMPARE)
    elif window.keep_typing():
        window.viewing.focus()


def go_to(window: MainWindow, label: str) -> ClauseId:
    """Makes a clause of the draft current, by what delegates call it; gives its id."""
    _show_texts(window)
    workspace = window.workspace
    assert workspace is not None
    state = workspace.state
    clause = next(i for i, name in spoken_labels(state.draft).items() if name == label)
    workspace.go_to_draft(clause)
    return clause


def go_to_amendment(window: MainWindow, amendment: str) -> ClauseId:
    """Makes the clause current that an amendment concerns; gives its id."""
    _show_texts(window)
    workspace = window.workspace
    assert workspace is not None
    state = workspace.state
    entry = state.entry(AmendmentId(amendment))
    assert entry is not None
    here = places(entry, state.states)
    clause = next(clause.id for clause in state.draft if clause.id in here)
    workspace.go_to_draft(clause)
    return clause


def words(window: MainWindow) -> str:
    """How the current clause of the draft reads."""
    workspace = window.workspace
    assert workspace is not None
    clause = workspace.draft_clause()
    assert clause is not None
    return workspace.state.draft[clause].text.plain


def line_place(sidebar: Sidebar, key: tuple[str, str]) -> QPoint | None:
    """Where the line of that key is painted, in pixels of the list's viewport."""
    model = sidebar.list.model()
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        if index.data(LINE_ROLE).key == key:
            return sidebar.list.visualRect(index).center()
    return None
