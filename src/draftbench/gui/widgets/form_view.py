"""A form as a dialogue, made from its description. It stays open, with the words in it, where what
it asks for is refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from draftbench.document import RichText
from draftbench.gui.speech import tr
from draftbench.gui.theme.style import set_kind
from draftbench.gui.widgets.inputs import (
    ChoiceBox,
    FileLine,
    GoBox,
    LinesBox,
    PassageBox,
    RichBox,
    Ticks,
    WordsBox,
)
from draftbench.gui.widgets.labels import plain
from draftbench.gui.widgets.layouts import abreast, stacked
from draftbench.gui.widgets.replies import Answers, Field, FieldKind, Form, Reply, Said

PAUSE = 400
"""Milliseconds after the last letter before the words are told."""
_WIDTH = 520
_QUOTED = 90


@dataclass(frozen=True, slots=True)
class _Part:
    field: Field
    widgets: tuple[QWidget, ...]


class FormDialog(QDialog):
    """See the module; ``reply`` is what followed when it was accepted. ``inputs`` are the widgets
    by the keys of their fields. ``typed`` carries the words (by the keys of their fields) that were
    typed, a moment later; ``dropped`` says that words of before are not wanted."""

    typed = Signal(object)
    dropped = Signal()

    def __init__(self, form: Form, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form
        self.reply: Reply = None
        self.inputs: dict[str, QWidget] = {}
        self._parts: list[_Part] = []
        self._told: list[tuple[QLabel, Callable[[Answers], str]]] = []
        self._former: dict[str, str] = {}
        self._late = QTimer(self, singleShot=True, interval=PAUSE)
        self._late.timeout.connect(self._tell)
        self.setWindowTitle(form.title)
        self.setMinimumWidth(_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = stacked(
            self, plain(form.title, "title", wrap=True), margins=(22, 20, 22, 18), spacing=10
        )
        if form.lead:
            layout.addWidget(plain(form.lead, "dim", wrap=True))
        self.offered = QFrame()
        layout.addWidget(self.offered)
        self.offered.hide()
        if form.fields:
            layout.addWidget(self._body(), 1)
        self.refusal = plain("", wrap=True)
        self.refusal.setProperty("kind", "refusal")
        self.refusal.hide()
        layout.addWidget(self.refusal)
        box = GoBox(self, form.go, self.submit, "danger" if form.danger else "primary")
        self.go = box.go
        layout.addWidget(box)
        self._check()
        if self._parts:
            self.inputs[form.start or form.fields[0].key].setFocus()
        if form.careful or (form.danger and not form.fields):
            box.make_careful()
        self.resize(_WIDTH, min(self._wanted(), self.screen().availableGeometry().height() - 80))

    def _wanted(self) -> int:
        body = self._inside.sizeHint().height() if self.form.fields else 0
        return (
            self.sizeHint().height() + max(0, body - self._area.sizeHint().height() + 4)
            if (self.form.fields)
            else self.sizeHint().height()
        )

    def _body(self) -> QWidget:
        self._inside = QWidget(styleSheet="#form { background: transparent; }")
        self._inside.setObjectName("form")
        lines = stacked(self._inside, margins=(2, 2, 8, 2), spacing=4)
        for field in self.form.fields:
            self._add(lines, field)
        lines.addStretch(1)
        self._area = QScrollArea(widgetResizable=True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().setAutoFillBackground(False)
        self._area.setWidget(self._inside)
        return self._area

    def _add(self, lines: QVBoxLayout, field: Field) -> None:
        widget = self._input(field)
        widget.setObjectName(field.key)
        widget.setAccessibleName(field.label)
        widget.setAccessibleDescription(field.tip)
        shown: list[QWidget] = []
        if field.kind is not FieldKind.CHECK:
            label = plain(field.label, "head", wrap=True)
            label.setBuddy(widget)
            lines.addWidget(label)
            shown.append(label)
        lines.addWidget(widget)
        shown.append(widget)
        if field.tip or field.told:
            tip = plain(field.tip, "dim" if field.told else "faint", wrap=True)
            lines.addWidget(tip)
            shown.append(tip)
            if field.told is not None:
                self._told.append((tip, field.told))
        gap = QWidget()
        gap.setFixedHeight(6)
        lines.addWidget(gap)
        self.inputs[field.key] = widget
        self._parts.append(_Part(field, (*shown, gap)))

    def _input(self, field: Field) -> QWidget:
        made: dict[FieldKind, Callable[[Field], QWidget]] = {
            FieldKind.LINE: self._line,
            FieldKind.HIDDEN: self._secret,
            FieldKind.TEXT: self._text,
            FieldKind.LINES: self._lines,
            FieldKind.CHOICE: self._choice,
            FieldKind.TICKS: self._ticks,
            FieldKind.CHECK: self._tick,
            FieldKind.PASSAGE: self._passage,
            FieldKind.CURSOR: self._passage,
            FieldKind.FILE: self._file,
        }
        return made[field.kind](field)

    def _line(self, field: Field) -> QWidget:
        line = QLineEdit(field.value, placeholderText=field.hint)
        line.textChanged.connect(self._check)
        return line

    def _secret(self, field: Field) -> QWidget:
        line = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        line.textChanged.connect(self._check)
        return line

    def _text(self, field: Field) -> QWidget:
        box = WordsBox(field.value, field.hint) if field.box is None else field.box()
        if isinstance(box, RichBox):
            box.cancelled.connect(lambda _: self.reject())
        box.textChanged.connect(self._check)
        box.finished.connect(lambda _: self.go.click())
        return box

    def _lines(self, field: Field) -> QWidget:
        box = LinesBox(field.value, field.hint)
        box.textChanged.connect(self._check)
        box.finished.connect(lambda _: self.go.click())
        return box

    def _choice(self, field: Field) -> QWidget:
        box = ChoiceBox(maxVisibleItems=16)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for value, words in field.choices:
            box.addItem(words, value)
        box.setCurrentIndex(max(0, box.findData(field.value)))
        box.currentIndexChanged.connect(self._check)
        return box

    def _ticks(self, field: Field) -> QWidget:
        ticked = field.value.split(",") if field.value else ()
        more, in_order = field.further, field.in_order
        ticks = Ticks(field.choices, ticked, field.label, further=more, in_order=in_order)
        ticks.changed.connect(self._check)
        return ticks

    def _tick(self, field: Field) -> QWidget:
        box = QCheckBox(field.label)
        box.setChecked(bool(field.value))
        box.toggled.connect(self._check)
        return box

    def _passage(self, field: Field) -> QWidget:
        box = PassageBox(field.value, field.span)
        box.selectionChanged.connect(self._check)
        box.cursorPositionChanged.connect(self._check)
        box.finished.connect(lambda _: self.go.click())
        return box

    def _file(self, field: Field) -> QWidget:
        line = FileLine(field.value, field.label, field.hint)
        line.changed.connect(self._check)
        return line

    @property
    def answers(self) -> Answers:
        """What stands in the fields that are shown."""
        words: dict[str, str] = {}
        ticked: dict[str, tuple[str, ...]] = {}
        spans: dict[str, tuple[int, int]] = {}
        texts: dict[str, RichText] = {}
        for key, widget in self.inputs.items():
            if not self._applies(key):
                continue
            if isinstance(widget, QLineEdit | FileLine):
                words[key] = widget.text()
            elif isinstance(widget, PassageBox):
                spans[key] = widget.span()
            elif isinstance(widget, WordsBox):
                words[key] = widget.toPlainText()
            elif isinstance(widget, RichBox):
                texts[key] = widget.written()
                words[key] = texts[key].plain
            elif isinstance(widget, QComboBox):
                words[key] = str(widget.currentData() or "")
            elif isinstance(widget, Ticks):
                ticked[key] = widget.ticked()
            elif isinstance(widget, QCheckBox):
                ticked[key] = ("yes",) if widget.isChecked() else ()
        return Answers(words, ticked, spans, texts)

    def _applies(self, key: str) -> bool:
        field = next(part.field for part in self._parts if part.field.key == key)
        if field.only_if is None:
            return True
        other = self.inputs[field.only_if[0]]
        now = str(other.currentData() or "") if isinstance(other, QComboBox) else ""
        return now in field.only_if[1]

    def _check(self, *_: object) -> None:
        """Shows the fields that apply; there is no going on without what is needed."""
        if not hasattr(self, "go"):
            return
        for part in self._parts:
            applies = self._applies(part.field.key)
            for widget in part.widgets:
                widget.setVisible(applies)
        answers = self.answers
        for label, told in self._told:
            label.setText(told(answers))
        self.go.setEnabled(
            all(
                answers[part.field.key] or answers.several(part.field.key)
                for part in self._parts
                if part.field.needed and self._applies(part.field.key)
            )
        )
        self.refusal.hide()
        self._late.start()

    # words of before

    def words(self) -> dict[str, str]:
        """What was typed: the words of lines and texts that are not those of at first; never what
        is secret."""
        found = {}
        for part in self._parts:
            widget = self.inputs[part.field.key]
            if part.field.kind is FieldKind.HIDDEN:
                continue
            if isinstance(widget, QLineEdit):
                found[part.field.key] = widget.text()
            elif isinstance(widget, WordsBox | RichBox):
                found[part.field.key] = widget.toPlainText()
        first = {part.field.key: part.field.value for part in self._parts}
        return {key: text for key, text in found.items() if text.strip() and text != first[key]}

    def _tell(self) -> None:
        words = self.words()
        if words != self._former:
            self._former = words
            self.typed.emit(words)

    @property
    def private_seat(self) -> str | None:
        """Whose private words these are (the code of a delegation, or ""); None: they are none."""
        return None if self.form.private is None else self.form.private(self.answers)

    def offer(self, words: Mapping[str, str], when: str) -> None:
        """Offers words that were typed in this form before and not sent."""
        known = {key: text for key, text in words.items() if key in self.inputs}
        if not known:
            return
        from draftbench.language.words import shorten

        short = shorten(" ".join(known.values()), _QUOTED)
        set_kind(self.offered, "card")
        told = (
            tr("You wrote here at {time}: “{words}”", time=when, words=short)
            if when
            else tr("You wrote here: “{words}”", words=short)
        )
        line = abreast(
            self.offered, (plain(told, "dim", wrap=True), 1), margins=(12, 8, 8, 8), spacing=6
        )
        self.put_back = QPushButton(tr("Put it back"))
        self.put_back.clicked.connect(lambda _=False: self._put_back(known))
        drop = QPushButton(tr("Drop it"))
        drop.setProperty("kind", "quiet")
        drop.clicked.connect(self.offered.hide)
        drop.clicked.connect(lambda _=False: self.dropped.emit())
        for button in (self.put_back, drop):
            button.setAutoDefault(False)
            line.addWidget(button)
        self.offered.show()
        more = line.totalHeightForWidth(self.width() - 44) + 12
        self.resize(self.width(), self.height() + more)

    def _put_back(self, words: Mapping[str, str]) -> None:
        for key, text in words.items():
            widget = self.inputs[key]
            if isinstance(widget, QLineEdit):
                widget.setText(text)
            elif isinstance(widget, WordsBox | RichBox):
                widget.setPlainText(text)
        self.offered.hide()
        self.inputs[next(iter(words))].setFocus()

    def done(self, result: int) -> None:
        """Closed: words that were not sent are told once more, with the last letter."""
        self._late.stop()
        if result != QDialog.DialogCode.Accepted:
            self._tell()
        super().done(result)

    def submit(self) -> None:
        """Does it; where that is refused the form stays open and says why."""
        reply = self.form.submit(self.answers)
        if isinstance(reply, Said) and reply.bad:
            self.refusal.setText(" ".join((reply.words, *reply.lines)))
            self.refusal.show()
            return
        self.reply = reply
        self.accept()

    def refused(self) -> str:
        """The sentence that is shown, where what was asked for was refused."""
        return self.refusal.text() if not self.refusal.isHidden() else ""
