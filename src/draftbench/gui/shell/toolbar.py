"""The toolbar: the views, how changes are marked, the steps, who is written for, and the search."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolBar,
    QToolButton,
    QWidget,
)

from draftbench.amend.amendment import Delegation
from draftbench.app.history.acts import SECRETARIAT
from draftbench.gui.session.delegation_choices import delegation_name
from draftbench.gui.speech import headed, relayed, tr
from draftbench.gui.theme.colours import Theme
from draftbench.gui.theme.fonts import PROGRAM, sans
from draftbench.gui.theme.icons import icon
from draftbench.gui.widgets.delegation_choice import WriterBox
from draftbench.gui.widgets.elision import elided
from draftbench.gui.widgets.search_field import SearchField

VIEWS = ("view.compare", "view.amendments", "view.positions", "view.history")
"""Commands of which one is on, in a joined row."""
MARKS = (
    *("view.clean", "view.margin", "view.brackets", "view.marked", "view.accepted"),
    "view.one-delegation",
)
"""Commands of which one is on, behind a button that says which."""
_NEGOTIATE = "file.negotiate"
_OF_FILES = ("file.swap", _NEGOTIATE, "file.tracked")
"""Commands on two files that are but compared; the last one is seen first."""
_ROOMY = 1440
"""Pixels from which there is room for the words of the tools that have a drawing."""
_STEPS = (
    (True, False, 0),
    (False, False, 0),
    (False, True, 0),
    (False, True, 1),
)
"""How tools give way until all are seen: whether those with a drawing have their words too, whether
as little as possible stands beside words, and how many of the joined rows are folded, from the
last."""
_WRITER, _WRITER_TIGHT = 150, 96
"""Pixels of the choice of who is written for, at least, and where there is no room."""
_USUAL, _TIGHT = 9, 5
"""Pixels beside the words of joined commands (the first as the style sheet has it)."""
_ARROW = 48
"""Pixels of a choice beside its words, at most."""


class WriterChoice(WriterBox):
    """Who is written for; where there is no room for the whole name it ends with an ellipsis."""

    def paintEvent(self, _: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self)
        wide, metrics = room.width() - 4, self.fontMetrics()
        if not self.currentData() and metrics.horizontalAdvance(option.currentText) > wide:
            option.currentText = relayed(SECRETARIAT)
        option.currentText = elided(metrics, option.currentText, wide)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def reading(self, code: str, name: str) -> str:
        """Says what becomes of what is written."""
        return tr("{delegation}, as amendment", delegation=name)


class _Choice(QToolButton):
    """The commands of a joined row behind one button, which says the one that is on."""

    def __init__(self, title: str, actions: Sequence[QAction]) -> None:
        super().__init__()
        self._title, self._all = title, actions
        self.setToolTip(title)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        menu = QMenu(self)
        menu.addActions(list(actions))
        self.setMenu(menu)
        for action in actions:
            action.changed.connect(self._tell)
        self._tell()

    def _tell(self) -> None:
        shown = next((one.iconText() for one in self._all if one.isChecked()), self._title)
        self.setText(f"{shown} ▾")
        self.setAccessibleName(self._title if shown == self._title else headed(self._title, shown))


class Toolbar(QToolBar):
    """See the module. ``place`` says which difference is the current one; ``writer`` holds the
    codes of delegations as data ("" is the secretariat), ``finder`` the words to find. Commands
    that the program does not have are left out."""

    def __init__(self, actions: Mapping[str, QAction]) -> None:
        super().__init__(tr("Tools"))
        self.setObjectName("tools")
        self.setMovable(False)
        self.setIconSize(QSize(18, 18))
        self._actions = actions
        self._worded: list[QToolButton] = []
        self._rows: list[tuple[QAction, QAction]] = []
        self._segments: list[QToolButton] = []
        self._room = 0
        self.writers: tuple[Delegation, ...] = ()
        self.buttons: dict[str, QToolButton] = {}
        self.place = QLabel()
        self.place.setObjectName("place")
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        longest = tr("{number} of {all}", number=888, all=888)
        self.place.setMinimumWidth(self.place.fontMetrics().horizontalAdvance(longest) + 4)
        self.writer = WriterChoice()
        self.writer.setObjectName("writer")
        self.writer.setToolTip(tr("Who what you write, insert, delete and move is from"))
        self.writer.setMinimumWidth(_WRITER)
        first = self.writer.fontMetrics().horizontalAdvance(tr("Secretariat, directly"))
        self.writer.setMaximumWidth(max(196, first + _ARROW))
        self.writer.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.writer.setMinimumContentsLength(19)
        self.writer.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.finder = SearchField(tr("Find in all texts"), brief=tr("Find"))
        self.finder.setObjectName("find")
        self.finder.setMinimumWidth(74)
        self.finder.setMaximumWidth(260)
        self.finder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._sign("edit.undo")
        self._sign("edit.redo")
        self._segment(tr("Views"), VIEWS)
        self.marks = self._choice(tr("Show proposals"), MARKS)
        self._worded_sign("view.only-differences")
        self._sign("view.previous-difference")
        self.addWidget(self.place)
        self._sign("view.next-difference")
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(gap)
        self._of_files = tuple(map(self._own, _OF_FILES))
        self._of_negotiation = [self.addWidget(self.writer)]
        self.addWidget(self.finder)
        self._worded_sign("view.projector")
        self.export = QToolButton()
        self._lead("export.export")
        self.show_compared(on=False)
        more = self.findChild(QToolButton, "qt_toolbar_ext_button")
        if more is not None:
            more.setAccessibleName(tr("More tools"))

    def _button(self, name: str) -> QToolButton | None:
        action = self._actions.get(name)
        if action is None:
            return None
        self.addAction(action)
        button = self.widgetForAction(action)
        if not isinstance(button, QToolButton):
            return None
        button.setAccessibleName(action.text())
        self.buttons[name] = button
        return button

    def _sign(self, name: str) -> None:
        """A command whose drawing says enough."""
        button = self._button(name)
        if button is not None:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setProperty("kind", "sign")

    def _worded_sign(self, name: str) -> QToolButton | None:
        """A command with a drawing, and with its words where there is room."""
        button = self._button(name)
        if button is not None:
            self._worded.append(button)
        return button

    def _lead(self, name: str) -> None:
        """The command that is seen first, with a drawing of its own on the accent."""
        action = self._actions[name]
        self.export.setText(action.text())
        self.export.setToolTip(action.toolTip())
        action.changed.connect(lambda: self.export.setToolTip(action.toolTip()))
        self.export.setAccessibleName(action.text())
        self.export.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.export.setProperty("kind", "primary")
        self.export.clicked.connect(action.trigger)
        action.enabledChanged.connect(self.export.setEnabled)
        self.buttons[name] = self.export
        self._of_negotiation.append(self.addWidget(self.export))

    def _own(self, name: str) -> QAction:
        """A command on two files, which stands here only while they are but compared."""
        action, button = self._actions[name], QToolButton()
        if name == _NEGOTIATE:
            action.setIconText(tr("Start a negotiation"))
        style = Qt.ToolButtonStyle
        button.setToolButtonStyle(style.ToolButtonTextOnly)
        if name == _OF_FILES[0]:
            button.setToolButtonStyle(style.ToolButtonIconOnly)
            button.setProperty("kind", "sign")
        elif name == _OF_FILES[-1]:
            button.setProperty("kind", "primary")
        button.setDefaultAction(action)
        button.setAccessibleName(action.text())
        self.buttons[name] = button
        return self.addWidget(button)

    def show_compared(self, *, on: bool) -> None:
        """Shows the commands on two files that are but compared, or those of a negotiation."""
        for action in self._of_files:
            action.setVisible(on)
        for action in self._of_negotiation:
            action.setVisible(not on)
        self._room = 0
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours."""
        self.export.setIcon(icon("export", theme, theme.on_accent))

    def _segment(self, title: str, names: Iterable[str]) -> None:
        """Commands of which one is on, joined."""
        known = [name for name in names if name in self._actions]
        if not known:
            return
        row = QWidget()
        row.setAccessibleName(title)
        line = QHBoxLayout(row)
        line.setContentsMargins(2, 0, 2, 0)
        line.setSpacing(0)
        first, last = (known[-1], known[0]) if self.isRightToLeft() else (known[0], known[-1])
        for name in known:
            button = QToolButton()
            button.setDefaultAction(self._actions[name])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            end = {first: "segment-first", last: "segment-last"}
            button.setProperty("kind", end.get(name, "segment"))
            button.setAccessibleName(self._actions[name].text())
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            self.buttons[name] = button
            self._segments.append(button)
            line.addWidget(button)
        choice = _Choice(title, [self._actions[name] for name in known])
        self._rows.append((self.addWidget(row), self.addWidget(choice)))

    def _choice(self, title: str, names: Iterable[str]) -> QToolButton:
        """Commands of which one is on, behind a button."""
        made = _Choice(title, [self._actions[name] for name in names if name in self._actions])
        self.addWidget(made)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._room = 0  # only now it is known how wide the words are
        self._fit()

    def _fit(self) -> None:
        """As many words as there is room for: in other languages they are longer."""
        if self._room == self.width():
            return
        self._room = self.width()
        for roomy, tight, folded in _STEPS:
            if roomy and self.width() < _ROOMY:
                continue
            self._fold(folded)
            self._word(roomy=roomy, tight=tight)
            if self._needed() <= self.width():
                return

    def _needed(self) -> int:
        """Pixels that everything on the bar needs at least."""
        layout = self.layout()
        shown = [self.widgetForAction(one) for one in self.actions() if one.isVisible()]
        for widget in shown:
            if widget is not None:
                widget.ensurePolished()
        widths = [w.minimumWidth() or max(0, w.minimumSizeHint().width()) for w in shown if w]
        if layout is None:
            return sum(widths)
        edges = layout.contentsMargins()
        spaces = max(0, layout.spacing()) * (len(widths) - 1)
        return sum(widths) + spaces + edges.left() + edges.right()

    def _fold(self, number: int) -> None:
        """The last so many joined rows stand behind one button each, which unfolds them."""
        last = len(self._rows) - number
        for place, (row, choice) in enumerate(self._rows):
            hidden, seen = (row, choice) if place >= last else (choice, row)
            hidden.setVisible(False)
            seen.setVisible(True)

    def _word(self, *, roomy: bool, tight: bool) -> None:
        """Shows the words of the tools that have a drawing where there is room, and leaves as
        little as possible beside all words where it is tight."""
        style = Qt.ToolButtonStyle
        wanted = style.ToolButtonTextBesideIcon if roomy else style.ToolButtonIconOnly
        for button in self._worded:
            bare = button.icon().isNull()
            button.setToolButtonStyle(style.ToolButtonTextOnly if bare else wanted)
        self.export.setToolButtonStyle(wanted if roomy or tight else style.ToolButtonTextOnly)
        sheet = f"padding: 4px {_TIGHT}px;" if tight else ""
        bold = QFontMetrics(sans(PROGRAM, bold=True))  # as the one is that is on
        for button in self._segments:
            if button.styleSheet() != sheet:
                button.setStyleSheet(sheet)
            beside = 2 * ((_TIGHT if tight else _USUAL) + 1)
            button.setMinimumWidth(bold.horizontalAdvance(button.text()) + beside)
        self.writer.setMinimumWidth(_WRITER_TIGHT if tight else _WRITER)

    def show_writers(self, delegations: Iterable[Delegation], code: str) -> None:
        """Offers the secretariat and these delegations; ``code`` is the one in force."""
        self.writers = tuple(delegations)
        names = [(one.code, delegation_name(one)) for one in self.writers]
        self.writer.offer(tr("Secretariat, directly"), names, code)
