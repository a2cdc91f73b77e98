"""Pages on paper, and as PDF by Qt's printing where LibreOffice is not installed.

Qt lays out an older kind of page: what it does not know (style sheets with variables, elements for
changes) is put in its words first; notes, marks and heads stay.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QApplication, QWidget

from draftbench.errors import OutputError
from draftbench.gui.speech import tr

_STYLE = re.compile(r"<style>.*?</style>", re.DOTALL)
_POLICY = re.compile(r"<meta http-equiv[^>]*>")
_HEAD, _HEAD_END = re.compile(r"<h([1-6])>"), re.compile(r"</h[1-6]>")
"""Heads are paragraphs for Qt, which sizes its own by the letters of the window: by its pixels, of
which a printer has a thousand where a screen has a hundred."""
_SAID_TWICE = re.compile(r"<colgroup>.*?</colgroup>|<caption>.*?</caption>", re.DOTALL)
_UPRIGHT = re.compile(r'<html lang="(?:ar|fa|he|ur|zh)"')
"""Pages whose letters have no slanted face, so that Qt would not show words in italics."""
_MIRRORED = re.compile(r'<table[^>]*\bdir="rtl".*?</table>', re.DOTALL)
_ROW = re.compile(r"(<tr[^>]*>)(.*?)(?=</tr>)", re.DOTALL)
_CELL = re.compile(r"<t[hd]\b.*?</t[hd]>", re.DOTALL)
_LOOKS = """
body { font-family: "Noto Serif", "Liberation Serif", "Times New Roman", serif; font-size: 10pt; }
.h1 { font-size: 14pt; font-weight: bold; } .h2 { font-size: 11pt; font-weight: bold; }
.h3, .h4, .h5, .h6 { font-size: 10pt; font-weight: bold; }
th { text-align: left; background-color: #eef1f5; } tr.frame td { background-color: #eef1f5; }
.small, .quiet { color: #444444; font-size: 8.5pt; } .added { color: #0842a0; }
.gone { color: #8c1d18; } .bracket { color: #1f3fbf; }
.t-agreed { background-color: #d9efd9; } .t-ad-ref { background-color: #eaf5e0; }
.t-parked { background-color: #fff3cc; } .t-gone { background-color: #ececec; }
.t-conflict { background-color: #fbe3df; }
"""
_kept: list[QApplication] = []
"""The application of a program that has no window; it must live as long as the program."""
_MARGIN = 4.0
"""Millimetres on every side; Qt leaves two centimetres more."""
_RESOLUTION = 300
"""Dots an inch."""


def print_page(data: bytes) -> bytes:
    """A page (HTML in UTF-8) as PDF in A4; lying where it is a wide table. Raises OutputError where
    Qt cannot print."""
    if QApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _kept.append(QApplication([]))
    page = data.decode("utf-8")
    document = _document(page)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setCreator("draftbench")
    writer.setTitle(_title(page))
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), _lies(page), margins)
    writer.setPageLayout(layout)
    document.print_(writer)
    buffer.close()
    made = bytes(buffer.data().data())
    if not made.startswith(b"%PDF"):
        msg = tr("Qt gave no PDF of the page; write .html and print it in a browser.")
        raise OutputError(msg)
    return made


def print_on_paper(data: bytes, parent: QWidget, file: Path) -> bool:
    """Prints a page (HTML in UTF-8) on the printer that is chosen, or where there is none in the
    PDF ``file`` that is offered; says whether it was."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

    page = data.decode("utf-8")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(file.stem)
    if QPrinterInfo.defaultPrinter().isNull():
        printer.setOutputFileName(str(file))
    printer.setPageOrientation(_lies(page))
    dialog = QPrintDialog(printer, parent)
    chosen = bool(dialog.exec())  # the one of Windows knows no other way
    dialog.deleteLater()
    if chosen:
        _document(page).print_(printer)
    return chosen


def _document(page: str) -> QTextDocument:
    document = QTextDocument(defaultStyleSheet=_LOOKS)
    document.setHtml(_plainer(page))
    return document


def _lies(page: str) -> QPageLayout.Orientation:
    wide = '<table class="wide"' in page
    return QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait


def _plainer(page: str) -> str:
    """The page in the elements that Qt lays out."""
    page = _POLICY.sub("", _STYLE.sub("", page))
    for old, new in (
        ("<del>", '<s class="gone">'),
        ("</del>", "</s>"),
        ("<ins>", '<u class="added">'),
        ("</ins>", "</u>"),
        ("<strong>", "<b>"),
        ("</strong>", "</b>"),
        ("<table", '<table border="1" cellspacing="0" cellpadding="4" width="100%"'),
    ):
        page = page.replace(old, new)
    page = _SAID_TWICE.sub("", page)
    page = _HEAD_END.sub("</p>", _HEAD.sub(r'<p class="h\1">', page))
    if _UPRIGHT.search(page):
        page = page.replace("<i>", "<b>").replace("</i>", "</b>")
    return _MIRRORED.sub(_from_right, page)


def _from_right(table: re.Match[str]) -> str:
    """A table whose columns stand from right to left, for Qt, which sets them from the left."""
    return _ROW.sub(lambda row: row[1] + "".join(reversed(_CELL.findall(row[2]))), table[0])


def _title(page: str) -> str:
    found = re.search(r"<title>(.*?)</title>", page, re.DOTALL)
    return "" if found is None else found.group(1)
