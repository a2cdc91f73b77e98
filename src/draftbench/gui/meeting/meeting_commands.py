"""What the commands on the meeting do: who takes part, positions, states of clauses, time, numbers
and votes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QSizePolicy, QToolBar, QWidget

from draftbench.amend.proceedings.statements import Meeting
from draftbench.amend.proceedings.terms import ClauseState
from draftbench.app.history.moments import doubted_times
from draftbench.document import ClauseId
from draftbench.errors import AgreedError
from draftbench.gui.columns.columns_view import ColumnsView
from draftbench.gui.meeting.clause_numbers import freeze, renumber, sections, show_numbers, thaw
from draftbench.gui.meeting.meeting_forms import Deadlines, MeetingForms
from draftbench.gui.meeting.participants import Participants
from draftbench.gui.meeting.room_strip import RoomStrip
from draftbench.gui.meeting.vote_results import Votes, order_votes
from draftbench.gui.rows.context import Context
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.session.file_filters import text_files
from draftbench.gui.speech import marked, tr, tr_as
from draftbench.gui.theme.colours import DARK, LIGHT
from draftbench.gui.theme.fonts import sans
from draftbench.gui.widgets.command_keys import native
from draftbench.gui.widgets.elision import elided
from draftbench.gui.widgets.labels import plain
from draftbench.gui.widgets.pieces import Pill, Tone

_STATES = {
    "agree": ClauseState.AGREED,
    "ad-ref": ClauseState.AD_REF,
    "park": ClauseState.PARKED,
    "reopen": ClauseState.OPEN,
    "delete": ClauseState.DELETED,
}


class MeetingCommands:
    """The commands on the meeting in one window."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def by_command(self) -> dict[str, Callable[[], object]]:
        """The commands and what they do."""
        asks = self._context.asks
        states = {f"negotiate.{name}": self._decide(state) for name, state in _STATES.items()}
        return {
            **states,
            "negotiate.position": asks(lambda w: w.part(MeetingForms).take_position()),
            "negotiate.delegations": self.people,
            "negotiate.group": asks(lambda w: w.part(MeetingForms).set_group()),
            "negotiate.open-meeting": asks(lambda w: w.part(MeetingForms).open_meeting()),
            "negotiate.close-meeting": asks(lambda w: w.part(MeetingForms).close_meeting()),
            "negotiate.deadline": asks(lambda w: w.part(Deadlines).deadline()),
            "negotiate.silence": asks(lambda w: w.part(Deadlines).silence()),
            "negotiate.break-silence": asks(lambda w: w.part(Deadlines).break_silence()),
            "negotiate.close-silence": asks(lambda w: w.part(Deadlines).close_silence()),
            "negotiate.numbers": asks(show_numbers),
            "negotiate.freeze": asks(freeze),
            "negotiate.renumber": asks(renumber),
            "negotiate.thaw": asks(thaw),
            "negotiate.sections": asks(sections),
            "amend.voting": asks(order_votes),
            "amend.votes": self.votes,
        }

    def _decide(self, state: ClauseState) -> Callable[[], object]:
        return self._context.asks(lambda w: w.part(MeetingForms).decide(state))

    def people(self) -> None:
        """Who takes part, and who can be added."""
        people = Participants(self._context.project.workspace, self._list_file)
        self._context.dialogues.show_lists(tr("Delegations"), (people,))

    def _list_file(self) -> str:
        panel = self._context.dialogues.lists
        parent = self._context.parent if panel is None else panel.window()
        title = tr("List of delegations, or report with participants")
        return QFileDialog.getOpenFileName(parent, title, "", text_files())[0]

    def votes(self) -> None:
        """What is put to the vote, and the results so far."""
        votes = Votes(self._context.project.workspace)
        self._context.dialogues.show_lists(tr("Votes"), (votes,), chosen=votes.next)


_BAR = (
    ("negotiate.agree", marked("Agree")),
    ("negotiate.ad-ref", marked("Ad referendum")),
    ("negotiate.park", marked("Park…")),
    ("negotiate.reopen", marked("Reopen…")),
    ("", ""),
    ("amend.accept", marked("Accept")),
    ("amend.reject", marked("Reject")),
    ("amend.hold", marked("Hold")),
    ("amend.next", marked("Next amendment")),
)
_STEPS = (("negotiate.previous", ""), ("negotiate.next", marked("Next open clause ▶")))
"""The steps and their words; one without words is its arrow alone."""
_EDGES = 24
"""Pixels of the bar beside what stands in it."""
_TIGHT = "QPushButton { padding: 4px 6px; }"
_SHORTEST = 40
"""Pixels of the words of a button, at least."""
_BEFORE_AGREEMENT = ("negotiate.agree", "negotiate.ad-ref", "negotiate.park")
NAME_WIDTH = 118
"""Pixels for the name and the state of the clause, so that the buttons stay where they are."""


class _Inside(QWidget):
    """What stands in the bar, which makes do with the room that there is."""

    def sizeHint(self) -> QSize:
        return QSize(1, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(1, super().minimumSizeHint().height())


class ChairBar(QToolBar):
    """The chair's bar: what is done with the clause that the meeting speaks of, one click each. Its
    buttons are the commands, with the same keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Chair’s bar"), parent)
        self.setObjectName("chair")
        self.setAccessibleName(tr("Chair’s bar"))
        self.setMovable(False)
        self._pill: Pill | None = None
        self._sheet = ""
        self.buttons: dict[str, QPushButton] = {}
        self.clause, self.state = plain(""), plain("")
        self.clause.setFont(sans(13.5, bold=True))
        self._inside = _Inside()
        self._inside.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._layout = QHBoxLayout(self._inside)
        self._layout.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        self._layout.setContentsMargins(4, 0, 0, 0)
        self._layout.setSpacing(5)
        for label in (self.clause, self.state):
            self._layout.addWidget(label)
        self.clause.setMinimumWidth(58)
        self.state.setMinimumWidth(NAME_WIDTH)
        self.addWidget(self._inside)

    def build(self, actions: Mapping[str, QAction]) -> None:
        """Puts the buttons of commands on the bar."""
        for name, title in _BAR:
            if name:
                self._put(actions[name], title)
            else:
                self._layout.addSpacing(10)
        self._layout.addStretch(1)
        for name, title in _STEPS:
            self._put(actions[name], title)
            self.buttons[name].setText(self._words(name, title))
        self._paint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()  # only now it is known how wide the words are

    def _fit(self) -> None:
        """As many words as there is room for: first the steps show their arrows alone, then as
        little as possible stands beside words, at last the longest end in an ellipsis. What a
        button does is its tip and its accessible name."""
        if not self.buttons:
            return
        self._loosen(loose=True)
        for name, title in (*_BAR, *_STEPS):
            if name:
                self.buttons[name].setText(self._words(name, title))
        if self._fits():
            return
        for name, _ in _STEPS:
            self.buttons[name].setText(self._words(name))
        if self._fits():
            return
        self._loosen(loose=False)
        texts = {button: button.text() for button in self.buttons.values()}
        metrics = self._inside.fontMetrics()
        most = max(metrics.horizontalAdvance(text) for text in texts.values())
        while not self._fits() and most > _SHORTEST:
            most -= 4
            for button, text in texts.items():
                button.setText(elided(metrics, text, most))

    def _fits(self) -> bool:
        self._layout.invalidate()
        return self._layout.minimumSize().width() + _EDGES <= self.width()

    def _loosen(self, *, loose: bool) -> None:
        """How much stands beside words."""
        self.state.setMinimumWidth(NAME_WIDTH if loose else 0)
        sheet = "" if loose else _TIGHT
        if sheet != self._sheet:
            self._sheet = sheet
            for button in self.buttons.values():
                button.setStyleSheet(sheet)
            self._paint()

    def _words(self, name: str, title: str = "") -> str:
        """The words of a step, or its arrow, which points the way that lines run or back."""
        back = name == "negotiate.previous"
        return tr(title) if title else "◀" if back != self.isRightToLeft() else "▶"

    def _put(self, action: QAction, title: str) -> None:
        made = QPushButton(tr(title))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setAccessibleName(action.text().rstrip("…"))
        _tip(made, action)
        action.changed.connect(lambda: _tip(made, action))
        made.clicked.connect(action.trigger)
        self.buttons[action.objectName()] = made
        self._layout.addWidget(made)

    def show_clause(self, name: str, pill: Pill | None) -> None:
        """The clause that the buttons are about, and how far it is."""
        self._pill = pill
        self.clause.setText(name)
        self.state.setText(
            "" if not name else tr_as("open", "state of a clause") if pill is None else pill.text
        )
        agreed = pill is not None and pill.lock
        for act in _BEFORE_AGREEMENT:
            self.buttons[act].setEnabled(bool(name) and not agreed)
        self.buttons["negotiate.reopen"].setEnabled(pill is not None)
        self._paint()

    def _paint(self) -> None:
        theme = DARK if self.palette().window().color().lightness() < 128 else LIGHT
        good = self._pill is not None and self._pill.tone is Tone.GOOD
        self.state.setStyleSheet(f"color: {theme.ok if good else theme.dim};")
        if agree := self.buttons.get("negotiate.agree"):
            agree.setStyleSheet(
                f"QPushButton {{ {self._sheet} }}"
                f"QPushButton:enabled {{ color: {theme.ok}; background: {theme.moved_ground};"
                " font-weight: 600; }"
            )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "buttons"):
            self._paint()


def _tip(button: QPushButton, action: QAction) -> None:
    keys = native(action.shortcut().toString())
    button.setToolTip(f"{action.text()} ({keys})" if keys else action.text())


_WRITING = ("edit.clause", "edit.split")
_SETTING = "chair-bar"


class RoomCommands(QObject):
    """What belongs to the room: the strip, the chair's bar, and the way out where an agreed clause
    is refused. ``chair`` is the bar, made when the first negotiation is opened."""

    def __init__(
        self,
        context: Context,
        columns: ColumnsView,
        room: RoomStrip,
        add_bar: Callable[[QToolBar], object],
    ) -> None:
        super().__init__(context.parent)
        self._context = context
        self._project = context.project
        self._columns = columns
        self._room = room
        self._add_bar = add_bar
        self.chair: ChairBar | None = None
        self._meetings: tuple[Meeting, ...] = ()
        self._doubted: Mapping[str, str] = {}
        context.project.opened.connect(self._on_opened)
        context.project.closed.connect(self._on_closed)

    def by_command(self) -> dict[str, Callable[[], object]]:
        """The commands and what they do."""
        return {
            "negotiate.next": lambda: self._next(1),
            "negotiate.previous": lambda: self._next(-1),
            "negotiate.bar": self._bar,
        }

    def before(self, command: str) -> bool:
        """Says at once why a clause cannot be written in, where a command would open the editor;
        says whether that was it."""
        if self._columns.editor is not None or command not in _WRITING:
            return False
        words = self._project.workspace.part(MeetingForms).refusal()
        if words:
            self._refuse(words)
        return bool(words)

    # following

    def _on_opened(self, workspace: Workspace) -> None:
        if self.chair is None:
            self.chair = ChairBar(self._context.parent)
            self.chair.build(self._context.actions)
            self._add_bar(self.chair)
            self._room.asked.connect(self._context.run)
        workspace.refreshed.connect(self._on_refreshed)
        workspace.moved.connect(self._on_moved)
        workspace.failed.connect(self.refused)
        self._on_refreshed(None)
        self._on_moved(None)
        self.show_bar()

    def _on_closed(self) -> None:
        self._room.show_state(None)
        self.show_bar()

    def _on_refreshed(self, _: object) -> None:
        workspace = self._project.workspace
        meetings = workspace.state.proceedings.meetings
        if meetings is not self._meetings:
            self._meetings, self._doubted = meetings, doubted_times(workspace.bench.events)
        self._room.show_state(workspace.state, self._doubted)

    def _on_moved(self, _: object) -> None:
        workspace = self._project.workspace
        if self.chair is not None:
            self.chair.show_clause(*workspace.part(MeetingForms).standing())

    # the chair

    @property
    def wanted(self) -> bool:
        """Whether the chair's bar is to be shown."""
        return self._context.settings.value(_SETTING) in (True, "true")

    def _bar(self) -> None:
        self._context.settings.setValue(_SETTING, not self.wanted)
        self.show_bar()

    def show_bar(self) -> None:
        """Shows the chair's bar, or hides it."""
        self._context.actions["negotiate.bar"].setChecked(self.wanted)
        if self.chair is not None:
            self.chair.setVisible(self.wanted and self._project.is_open)

    def _next(self, direction: int) -> None:
        """The next clause that is not agreed yet."""
        workspace = self._project.workspace
        if not workspace.step(direction, workspace.part(MeetingForms).to_do):
            self._context.notice.show_info(tr("Every clause in the rows that are shown is agreed."))
        self._columns.setFocus()

    # agreed clauses

    def refused(self, why: object) -> None:
        """An act was refused. Where that is because the clause is agreed, offers to reopen it."""
        if isinstance(why, AgreedError):
            self._refuse(str(why))

    def _refuse(self, words: str) -> None:
        workspace = self._project.workspace
        lock = workspace.part(MeetingForms).lock()
        if lock is None:  # it stands in another row
            self._context.notice.show_refusal(words)
            return
        name = workspace.name(lock)
        self._context.notice.show_refusal(
            words, (tr("Reopen {clause}…", clause=name), lambda: self._reopen(lock))
        )

    def _reopen(self, clause: ClauseId) -> None:
        workspace = self._project.workspace
        self._context.notice.hide()
        workspace.go_to_draft(clause)
        self._context.dialogues.ask(workspace.part(MeetingForms).decide(ClauseState.OPEN))
