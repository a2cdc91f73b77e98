"""The pages of the settings: appearance, reading and writing, and where things are kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QSizePolicy, QWidget

from draftbench.app.commands import BY_ID
from draftbench.app.preferences import SYSTEM, read, written
from draftbench.app.texts.files import write_bytes
from draftbench.errors import DraftbenchError, OutputError
from draftbench.gui.settings.settings import Settings
from draftbench.gui.settings.settings_parts import Sample, SettingsPage
from draftbench.gui.speech import counted, marked, tr
from draftbench.gui.theme.style import set_kind
from draftbench.gui.widgets.inputs import FileLine
from draftbench.gui.widgets.labels import plain
from draftbench.gui.widgets.layouts import abreast
from draftbench.gui.writing.writing_commands import own_words

APPEARANCE, WRITING, KEYS, PLACES = "appearance", "writing", "keys", "places"
TITLES = {
    APPEARANCE: marked("Appearance"),
    WRITING: marked("Reading and writing"),
    KEYS: marked("Keys"),
    PLACES: marked("Where things are kept"),
}
"""The pages by their names."""
SAMPLE = marked(
    "Reaffirming the commitments that were made at its earlier sessions, and noting with"
    " appreciation the work of the secretariat, we decide to remain seized of the matter."
)
_THEMES = (
    (SYSTEM, marked("As the system")),
    ("light", marked("Light")),
    ("dark", marked("Dark")),
    ("contrast", marked("High contrast")),
    ("contrast-dark", marked("High contrast, dark")),
)
_PROGRAM = (
    (12, marked("Small")),
    (13, marked("Usual")),
    (15, marked("Large")),
    (17, marked("Very large")),
)
_SPACING = ((125, marked("Narrow")), (136, marked("Usual")), (170, marked("Wide")))
_MARKS = (
    ("clean", marked("Final text")),
    ("margin", marked("Proposals in the margin")),
    ("brackets", marked("Brackets")),
    ("marked", marked("All proposals")),
    ("accepted", marked("Accepted only")),
)
_PAPERS = (("a4", marked("A4")), ("letter", marked("Letter")))
_FILE = "JSON (*.json)"


def appearance(wishing: Settings) -> SettingsPage:
    """Colours, and the letters of the program and of the texts."""
    page = SettingsPage(wishing, tr(TITLES[APPEARANCE]))
    page.group()
    page.choice("theme", tr("Colours"), [(name, tr(title)) for name, title in _THEMES])
    page.choice(
        "program-size",
        tr("Interface text size"),
        [(size, tr("{name} ({size})", name=tr(name), size=size)) for size, name in _PROGRAM],
    )
    page.group()
    usual = [("", tr("That of the program"))]
    known = [name for name in QFontDatabase.families() if not name.startswith((".", "@"))]
    families = [(name, name) for name in known]
    page.choice("text-family", tr("Text font"), [*usual, *families])
    page.choice("text-size", tr("Size of the texts"), [(n, str(n)) for n in range(11, 25)])
    page.choice("line-spacing", tr("Line spacing"), [(n, tr(name)) for n, name in _SPACING])
    sample = Sample(tr(SAMPLE))
    page.row(tr("Preview"), sample)
    page.also(sample.updateGeometry)
    page.also(sample.update)
    page.lines.addStretch(1)
    return page


def reading_and_writing(wishing: Settings) -> SettingsPage:
    """What holds again whenever a negotiation is opened."""
    page = SettingsPage(wishing, tr(TITLES[WRITING]))
    page.group()
    page.words(
        "delegation",
        tr("Write as"),
        tr("The secretariat, directly"),
        tr("The code of your delegation, such as MEX, wherever a negotiation has it."),
    )
    page.choice("marks", tr("Show proposals"), [(name, tr(title)) for name, title in _MARKS])
    page.tick("differences", tr("Mark what differs from the base in other versions"))
    page.tick("beside", tr("Show moved clauses at their other place too"))
    page.tick("motion", tr("Highlight for a moment what was done"))
    page.tick("chair-bar", tr("Show the bar of the chair"))
    page.group()
    page.tick("spelling", tr("Mark words that no dictionary has while I write"))
    page.tick("rules-spelling", tr("List such words among the house rules"))
    page.group()
    page.choice("paper", tr("Paper of new files"), [(name, tr(title)) for name, title in _PAPERS])
    template = FileLine("", tr("Template"), "Word (*.docx *.dotx)", existing=True)
    template.line.setPlaceholderText(tr("UN template"))
    template.changed.connect(lambda name: _take_template(wishing, name))
    page.row(tr("Template"), template)
    page.inputs["template"] = template
    page.also(lambda: template.line.setText(wishing.words("template")))
    page.lines.addStretch(1)
    return page


def _take_template(wishing: Settings, name: str) -> None:
    """A file is remembered where there is one of that name."""
    if not name.strip() or Path(name.strip()).is_file():
        wishing.set("template", name.strip())


class PlacesPage(SettingsPage):
    """Where settings and words are kept; other settings from a file; all as at first."""

    def __init__(self, wishing: Settings, settings: QSettings) -> None:
        super().__init__(wishing, tr(TITLES[PLACES]))
        self._before = wishing.wishes()
        self.group()
        self.row(tr("Settings"), _place(settings.fileName()))
        self.row(tr("Your own words"), _place(str(own_words(settings))))
        self.row("", self._button("folder", tr("Open the folder"), lambda: _show(settings)))
        self.group()
        line = QWidget()
        abreast(
            line,
            self._button("export", tr("Export the settings…"), self._ask_export),
            self._button("import", tr("Import settings…"), self._ask_import),
            1,
        )
        tip = tr("One file with settings and keys, for other computers of an office.")
        self.row("", line)
        self.row("", plain(tip, "faint", wrap=True))
        self.group()
        self.row("", self._button("reset", tr("Reset to defaults"), self.reset))
        tip = tr("Everything as at first. Negotiations and your own words stay.")
        self.row("", plain(tip, "faint", wrap=True))
        self.told = plain("", "told", wrap=True)
        self.told.hide()
        self.back = self._button("back", tr("Take it back"), self._take_back)
        self.back.hide()
        self.lines.addWidget(self.told)
        self.lines.addWidget(self.back)
        self.lines.addStretch(1)

    def reset(self) -> None:
        """All settings and keys as at first; it can be taken back."""
        self._before = self.wishing.wishes()
        self.wishing.reset()
        self._tell(tr("All settings are as they were at first."), back=True)

    def export_to(self, path: Path) -> None:
        """Writes what differs from the defaults."""
        try:
            write_bytes(path, written(self.wishing.wishes()).encode())
        except OutputError:
            self._tell(tr("{name} could not be written; choose another folder.", name=path.name))
            return
        self._tell(tr("The settings are in {name}.", name=path.name))

    def import_from(self, path: Path) -> None:
        """Takes over a file of settings; it can be taken back."""
        self._before = self.wishing.wishes()
        try:
            found = read(path.read_text(encoding="utf-8"), frozenset(BY_ID))
        except (OSError, UnicodeDecodeError):
            self._tell(tr("{name} cannot be read.", name=path.name))
            return
        except DraftbenchError as error:
            self._tell(str(error))
            return
        self.wishing.take(found)
        said = tr("The settings of {name} hold now.", name=path.name)
        if found.passed_over:
            missing = counted(
                "One that this program does not know was passed over: {names}.",
                "{n} that this program does not know were passed over: {names}.",
                len(found.passed_over),
                names=", ".join(found.passed_over[:6]),
            )
            said = f"{said} {missing}"
        self._tell(said, back=True)

    def _ask_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Export the settings"), "draftbench-settings.json", _FILE
        )
        if name:
            self.export_to(Path(name))

    def _ask_import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Import settings"), "", _FILE)
        if name:
            self.import_from(Path(name))

    def _take_back(self) -> None:
        self.wishing.take(self._before)
        self._tell(tr("The settings are as they were before."))

    def _tell(self, words: str, *, back: bool = False) -> None:
        self.told.setText(words)
        self.told.show()
        self.back.setVisible(back)

    def _button(self, name: str, title: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(title)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda _=False: do())
        self.inputs[name] = button
        return button


def _place(name: str) -> QLabel:
    label = plain(name, wrap=True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    set_kind(label, "dim")
    return label


def _show(settings: QSettings) -> None:
    folder = own_words(settings).parent
    folder.mkdir(parents=True, exist_ok=True)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
