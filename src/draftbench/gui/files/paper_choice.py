"""What Word files are written on: the paper, and a template of one's own."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from draftbench.app.exports.stationery import Stationery, stationery
from draftbench.gui.speech import marked, plain_name, tr
from draftbench.gui.widgets.inputs import ChoiceBox, FileLine

_PAPERS = (("a4", "A4"), ("letter", marked("Letter")))


def last_chosen(settings: QSettings) -> Stationery:
    """What was chosen last. Raises InputError where the template cannot be read any more."""
    paper, own = str(settings.value("paper", "a4")), str(settings.value("template", ""))
    return stationery(paper=paper, template_file=own)


class PaperChoice(QWidget):
    """``paper`` is the name of a size, ``template`` a Word file (empty: the United Nations
    template), which has a page of its own."""

    changed = Signal(object)

    def __init__(self, paper: str = "a4", template: str = "") -> None:
        super().__init__()
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._papers = ChoiceBox()
        self._papers.setAccessibleName(tr("Paper"))
        self._papers.view().setAccessibleName(tr("Paper sizes"))
        for name, title in _PAPERS:
            self._papers.addItem(tr(title), name)
        self._papers.setCurrentIndex(max(self._papers.findData(paper), 0))
        self._template = FileLine(
            template,
            tr("Template"),
            plain_name(tr("Word files ({endings})", endings="*.docx *.dotx")),
            existing=True,
        )
        self._template.line.setPlaceholderText(tr("UN template"))
        layout.addRow(tr("Paper"), self._papers)
        layout.addRow(tr("Template"), self._template)
        self._papers.currentIndexChanged.connect(lambda _: self.changed.emit(None))
        self._template.changed.connect(lambda _: self.changed.emit(None))

    @property
    def paper(self) -> str:
        """The name of the paper size that is chosen."""
        return str(self._papers.currentData())

    @property
    def template(self) -> str:
        """The file that is chosen; empty for the United Nations template."""
        return self._template.text().strip()
