"""Choosing for whom the authors of marked-up files wrote, before their changes are tabled, and what
past imports were not sure of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from draftbench.amend.amendment import Delegation
from draftbench.app.amendments.sponsors import Delegations
from draftbench.app.imports.batch import grouped
from draftbench.app.imports.importing import Choices
from draftbench.app.imports.importnotes import Import
from draftbench.app.imports.markedfiles import MarkedFile
from draftbench.gui.imports.import_choices import (
    AuthorLine,
    Mistake,
    VersionLine,
    author_lines,
    code_in,
    differences,
    doubts,
    lead,
    mistaken,
    option,
    others,
    past,
    version_lines,
)
from draftbench.gui.inspector.remarks_view import (
    carded,
    remarks_card,
    remarks_list,
    scrolled,
)
from draftbench.gui.speech import listed, marked, tr, tr_as
from draftbench.gui.widgets.announcement import announce
from draftbench.gui.widgets.delegation_choice import NameCompleter
from draftbench.gui.widgets.inputs import ChoiceBox, GoBox
from draftbench.gui.widgets.labels import ElidedLabel, plain, section
from draftbench.gui.widgets.layouts import Gap, abreast, stacked

_WAYS = (
    (
        "clause",
        marked("One for each clause and author"),
        marked("Each can be decided alone, and equal ones of several delegations become one."),
    ),
    (
        "author",
        marked("One amendment for each author"),
        marked("Everything that an author changed goes together."),
    ),
)
_WIDTH, _BOX_WIDTH, _MOST = 760, 280, 400
_LEAST = 200
"""Pixels of what is scrolled that are seen on the smallest screen."""
_MARGIN = 48


AGAIN = 2
"""What the dialogue ends with where another version was chosen for a file: it is to be read again,
and asked about anew."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What was answered so far: the words in the box of each author, the way, and by author what
    is meant as it is though it looks mistyped."""

    sponsors: Mapping[str, str] = field(default_factory=dict)
    way: str = "clause"
    kept: Mapping[str, frozenset[str]] = field(default_factory=dict)


class Doubt(QFrame):
    """What is wrong with what was typed for an author, and what may have been meant: ``taken``
    carries the text to have instead, ``kept`` what is meant as it is."""

    taken = Signal(object)
    kept = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mistake: Mistake | None = None
        self.words = plain("", "refusal", wrap=True)
        self.buttons: dict[str, QPushButton] = {}
        self._row = abreast(None, spacing=6)
        stacked(self, self.words, self._row, margins=(0, 0, 0, 12), spacing=6)
        self.hide()

    def tell(self, mistake: Mistake | None) -> None:
        """Shows a mistake; None: there is none."""
        self.setVisible(mistake is not None)
        if mistake is None or mistake == self._mistake:
            return
        self._mistake = mistake
        announce(self.words, mistake.sentence)
        self.words.setText(mistake.sentence)
        while (item := self._row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.buttons = {}
        for name, text in mistake.instead:
            self._add(name, text).clicked.connect(lambda _=False, t=text: self.taken.emit(t))
        if mistake.piece:
            words = tr("Keep “{name}” as a new one", name=mistake.piece)
            keep = self._add("", words)
            keep.clicked.connect(lambda _=False, p=mistake.piece: self.kept.emit(p))
        self._row.addStretch(1)

    def _add(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words, autoDefault=False)
        self.buttons[name] = button
        self._row.addWidget(button)
        return button


class ImportDialog(QDialog):
    """The authors of ``files``, each with a box for the delegation that he writes for, how their
    changes become amendments, on which version each file was written, and what a person should know
    before. ``answers`` are those of before a file was read again."""

    def __init__(
        self,
        files: Sequence[MarkedFile],
        delegations: Sequence[Delegation],
        parent: QWidget | None = None,
        answers: Answers | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import amendments"))
        self.setMinimumWidth(_WIDTH)
        self._lines = author_lines(files, delegations)
        self._delegations = tuple(delegations)
        self._options = [option(d) for d in delegations]
        self.boxes: dict[str, QComboBox] = {}
        self.ways: dict[str, QRadioButton] = {}
        self.versions: dict[str, QComboBox] = {}
        self.chosen_version = ("", "")
        self.wrong: dict[str, Doubt] = {}
        self._kept: dict[str, frozenset[str]] = defaultdict(frozenset)
        self._hints: dict[str, QLabel] = {}
        names = ", ".join(file.name for file in files if file.works)
        box = GoBox(self, tr("Import"))
        self.go = box.go
        self.missing = plain("", "dim", wrap=True)
        page = self._page(files)
        self._area = scrolled(page, _LEAST)
        layout = stacked(
            self,
            ElidedLabel(
                tr("Amendments in {files}", files=names), "title", Qt.TextElideMode.ElideMiddle
            ),
            plain(lead(files), "dim"),
            Gap(4),
            (self._area, 1),
            Gap(6),
            self._choice(),
            Gap(4),
            self.missing,
            box,
            margins=(22, 20, 22, 18),
            spacing=8,
        )
        self._answer(answers or Answers())
        self._check()
        more = page.heightForWidth(_WIDTH - 44) - self._area.sizeHint().height()
        wanted = layout.heightForWidth(_WIDTH) + more
        room = wanted if parent is None else parent.height() - _MARGIN
        self.resize(_WIDTH, max(min(wanted, room), self.minimumSizeHint().height()))

    def showEvent(self, event: QShowEvent) -> None:
        """Only now are its letters as high as they will be: where there is room nothing scrolls."""
        super().showEvent(event)
        self._grow()

    def _grow(self) -> None:
        """As high as what it says, where there is room."""
        more, parent = self._area.verticalScrollBar().maximum(), self.parentWidget()
        room = self.height() + more if parent is None else parent.height() - _MARGIN
        self.resize(self.width(), max(self.height(), min(self.height() + more, room)))

    def _page(self, files: Sequence[MarkedFile]) -> QWidget:
        """What is scrolled where it has no room: all that has a line for each author or file."""
        page = QWidget(styleSheet="#people, #versions, #page { background: transparent; }")
        page.setObjectName("page")
        page.setAccessibleName(tr("Import amendments"))
        parts = [self._people()]
        if written := version_lines(files):
            parts.append(self._written_on(written))
        told = [
            (tr("Where the files differ from the text"), differences(files)),
            (tr("What was not certain"), doubts(files)),
        ]
        if any(remarks for _, remarks in told):
            groups = [(f"{head} ({len(grouped(found))})", found) for head, found in told if found]
            parts.append(remarks_list(groups))
        stacked(page, *(carded(part) for part in parts), 1, spacing=12)
        page.setMinimumHeight(1)  # as high as its lines are at its width, not where all are broken
        return page

    def choices(self) -> Choices:
        """What was chosen."""
        sponsors = {
            author: code_in(box.currentText())
            for author, box in self.boxes.items()
            if box.currentText() not in (self._line(author).sponsor, self._line(author).own)
            or self._line(author).known
        }
        return Choices(self._way(), {a: code for a, code in sponsors.items() if code})

    def answers(self) -> Answers:
        """What was answered so far."""
        typed = {author: box.currentText() for author, box in self.boxes.items()}
        return Answers(typed, self._way(), dict(self._kept))

    def _answer(self, answers: Answers) -> None:
        self._kept.update(answers.kept)
        for author, text in answers.sponsors.items():
            edit = self.boxes[author].lineEdit() if author in self.boxes else None
            if edit is not None and text:
                edit.setText(text)
        self.ways[answers.way].setChecked(True)

    def _written_on(self, lines: Sequence[VersionLine]) -> QWidget:
        inside = QWidget()
        inside.setObjectName("versions")
        inside.setAccessibleName(tr("Written on"))
        grid = QGridLayout(inside)
        grid.setContentsMargins(16, 8, 16, 8)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(section(tr("Written on")), 0, 0, 1, 2)
        for number, line in enumerate(lines):
            row = 1 + 2 * number
            grid.addWidget(_file_name(line.file), row, 0)
            grid.addWidget(ElidedLabel(line.said, "dim"), row + 1, 0)
            box = ChoiceBox()
            box.setAccessibleName(tr("Version of {file}", file=line.file))
            box.setAccessibleDescription(line.said)
            for name, shown in line.versions:
                box.addItem(shown, name)
            box.setFixedWidth(min(max(box.sizeHint().width(), _BOX_WIDTH), _MOST))
            box.activated.connect(partial(self._choose_version, line.file, box))
            self.versions[line.file] = box
            beside = abreast(None, box, spacing=18)
            if line.asked:
                hint = plain(tr("Check this"), "pill-warn")
                hint.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
                beside.addWidget(hint)
            beside.addStretch(1)
            grid.addLayout(beside, row, 1, 2, 1, Qt.AlignmentFlag.AlignTop)
        return inside

    def _choose_version(self, file: str, box: QComboBox, index: int) -> None:
        """Another version was chosen: the file is to be read again."""
        if index:
            self.chosen_version = (file, str(box.itemData(index)))
            self.done(AGAIN)

    def _way(self) -> str:
        return next((name for name, radio in self.ways.items() if radio.isChecked()), "clause")

    def _line(self, author: str) -> AuthorLine:
        return next(line for line in self._lines if line.author == author)

    def _people(self) -> QWidget:
        inside = QWidget()
        inside.setObjectName("people")
        grid = QGridLayout(inside)
        grid.setContentsMargins(16, 12, 16, 8)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(section(tr("Author")), 0, 0)
        grid.addWidget(section(tr("Writes for")), 0, 1)
        grid.setRowMinimumHeight(0, 24)
        for number, line in enumerate(self._lines):
            row = 1 + 3 * number
            grid.addWidget(_file_name(line.name), row, 0)
            said = plain(line.said, "dim", wrap=True)
            said.setContentsMargins(0, 0, 0, 10)
            grid.addWidget(said, row + 1, 0)
            hint = plain("", "pill-warn")
            hint.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            hint.hide()
            self._hints[line.author] = hint
            beside = abreast(None, self._box(line), hint, 1, spacing=18)
            grid.addLayout(beside, row, 1, 2, 1, Qt.AlignmentFlag.AlignTop)
            doubt = Doubt()
            doubt.taken.connect(lambda text, at=line.author: self._take(at, text))
            doubt.kept.connect(lambda piece, at=line.author: self._keep(at, piece))
            self.wrong[line.author] = doubt
            grid.addWidget(doubt, row + 2, 0, 1, 2)
        inside.setAccessibleName(tr("Whose amendments they are"))
        return inside

    def _box(self, line: AuthorLine) -> QComboBox:
        box = ChoiceBox(editable=True, insertPolicy=QComboBox.InsertPolicy.NoInsert)
        box.setFixedWidth(_BOX_WIDTH)
        box.setEnabled(not line.idle)
        box.setAccessibleName(tr("Delegation of {author}", author=line.name))
        box.setAccessibleDescription(line.said)
        if line.sponsor and line.sponsor not in self._options:
            box.addItem(line.sponsor)
        box.addItems(self._options)
        if line.own:
            box.addItem(line.own)
        own = [(d.code, option(d)) for d in self._delegations]
        box.setCompleter(NameCompleter(own, others({d.code for d in self._delegations}), box))
        edit = box.lineEdit()
        if edit is not None:
            idle = tr("Nothing to import") if line.idle else ""
            edit.setPlaceholderText(idle or tr("Code or name, or CODE=Name"))
            edit.setText(line.sponsor)
            edit.setCursorPosition(0)
        box.currentTextChanged.connect(self._check)
        self.boxes[line.author] = box
        return box

    def _choice(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(0)
        grid.addWidget(section(tr("What becomes an amendment")), 0, 0, 1, 2)
        group = QButtonGroup(self)
        for column, (name, title, tip) in enumerate(_WAYS):
            radio = QRadioButton(tr(title))
            radio.setObjectName(name)
            radio.setAccessibleDescription(tr(tip))
            radio.setChecked(not column)
            group.addButton(radio)
            self.ways[name] = radio
            grid.addWidget(radio, 1, column)
            said = plain(tr(tip), "dim", wrap=True)
            said.setContentsMargins(25, 0, 0, 0)
            grid.addWidget(said, 2, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        return grid

    def _take(self, author: str, text: str) -> None:
        """Another delegation instead of a mistyped one."""
        self.boxes[author].setEditText(text)
        self.boxes[author].setFocus()

    def _keep(self, author: str, piece: str) -> None:
        """What looked mistyped is meant so."""
        self._kept[author] = self._kept[author] | {piece}
        self._check()
        self.boxes[author].setFocus()

    def _check(self, _: str = "") -> None:
        """What is missing is said beside the author, and there is no going on without it."""
        ready = True
        missing: list[str] = []
        for line in self._lines:
            text = self.boxes[line.author].currentText().strip()
            people = Delegations(self._delegations)
            new = people.chosen(code_in(text)).codes
            hint, known = "", True
            if line.idle:
                continue
            untouched = text in (line.sponsor, line.own)
            kept = self._kept[line.author]
            wrong = None if untouched else mistaken(people, code_in(text), kept)
            self.wrong[line.author].tell(wrong)
            if wrong is not None:
                if self.boxes[line.author].hasFocus():  # it is asked in sight
                    show = partial(self._area.ensureWidgetVisible, self.wrong[line.author])
                    QTimer.singleShot(0, self._area, show)
                self._hints[line.author].hide()
                ready = False
                continue
            if not text:
                known = line.needed or line.stranger
                hint = tr("Choose one") if known else ""
                missing += [line.name] if line.needed else []
            elif not {d.code for d in self._delegations}.issuperset(new):
                hint, known = tr_as("New", "delegation"), False
            tip = "" if known else tr("Not in the list of delegations yet; it is put there.")
            self._hints[line.author].setToolTip(tip)
            self._hints[line.author].setText(hint)
            self._hints[line.author].setVisible(bool(hint))
        words = tr("Choose a delegation for {authors}.", authors=listed(missing)) if missing else ""
        self.missing.setText(words)
        self.missing.setVisible(bool(missing))
        self.go.setToolTip(words)
        able = any(not line.idle for line in self._lines)
        self.go.setEnabled(ready and not missing and able)
        if self.isVisible():
            QTimer.singleShot(0, self, self._grow)


def _file_name(name: str) -> ElidedLabel:
    """An author, or a file, of whose name both ends are seen."""
    return ElidedLabel(name, "head", Qt.TextElideMode.ElideMiddle)


class NotesDialog(QDialog):
    """The remarks of every import into a negotiation, the newest first."""

    def __init__(self, imports: Sequence[Import], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import notes"))
        self.resize(720, 560)
        self.setMinimumSize(480, 320)
        lead = (
            tr("What readers and imports were not sure of, and what was not taken over.")
            if imports
            else tr("No file was read into this negotiation since its remarks are kept.")
        )
        layout = stacked(
            self,
            plain(tr("Import notes"), "title"),
            plain(lead, "dim", wrap=True),
            margins=(22, 20, 22, 18),
            spacing=10,
        )
        groups = [past(one) for one in reversed(imports)]
        layout.addWidget(
            remarks_card(
                groups,
                200,
                lambda head: plain(head, "head", wrap=True),  # names of files keep their case
            ),
            1,
        )
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        layout.addWidget(box)
