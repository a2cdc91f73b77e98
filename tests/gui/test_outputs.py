"""Outputs from the window: every kind and format is offered, and pages are printed."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draftbench.amend.ballots.voting import voting_list
from draftbench.app.exports.exporting import EXPORTS
from draftbench.document import Mark, MarkKind, RichText
from draftbench.formats.docx.template.frontmatter import FrontMatter
from draftbench.formats.table.page import table_page
from draftbench.formats.table.table import Column, Line, Look, Row, Span, Table, cell
from draftbench.gui.files.export_choices import Wanted
from draftbench.gui.files.export_choices_view import ExportDialog
from draftbench.gui.files.pdf_printer import print_page
from draftbench.gui.languages import speak
from draftbench.gui.theme.fonts import sans
from support.dialogs import form, send


def dialog(qtbot: QtBot, folder: Path, kind: str) -> ExportDialog:
    kinds = [(name, e.title, e.tip, e.endings) for name, e in EXPORTS.items()]
    made = ExportDialog(kinds, wanted=Wanted(kind, ""), folder=str(folder), stem="text")
    qtbot.addWidget(made)
    return made


def offered(made: ExportDialog) -> tuple[str, ...]:
    return tuple(str(made.format.itemData(at)) for at in range(made.format.count()))


def test_every_kind_is_offered_with_its_formats(qtbot: QtBot, tmp_path: Path) -> None:
    made = dialog(qtbot, tmp_path, "voting")
    assert set(made.choices) == set(EXPORTS)
    for name, choice in made.choices.items():
        choice.click()
        assert offered(made) == EXPORTS[name].endings
        assert made._tip.text() == EXPORTS[name].tip
        assert made.path.text().endswith(f" {name}{EXPORTS[name].ending}")


def test_a_format_is_kept_where_the_next_kind_has_it(qtbot: QtBot, tmp_path: Path) -> None:
    made = dialog(qtbot, tmp_path, "voting")
    made.format.setCurrentIndex(offered(made).index(".csv"))
    made.format.activated.emit(made.format.currentIndex())
    assert made.path.text() == str(tmp_path / "text voting.csv")
    made.choices["trace"].click()
    assert made.path.text() == str(tmp_path / "text trace.csv")
    made.choices["clean"].click()
    assert made.path.text() == str(tmp_path / "text clean.docx")


def test_an_own_name_follows_the_format(qtbot: QtBot, tmp_path: Path) -> None:
    made = dialog(qtbot, tmp_path, "voting")
    made.path.selectAll()
    qtbot.keyClicks(made.path, "votes.docx")
    made.format.setCurrentIndex(offered(made).index(".xlsx"))
    made.format.activated.emit(made.format.currentIndex())
    made.accept()
    assert made.result_choice() == ("voting", tmp_path / "votes.xlsx")


def test_a_page_is_printed_with_all_its_words(qtbot: QtBot) -> None:
    line = Line((Span(RichText("kept ")), Span(RichText("came"), Look.INSERTED)))
    table = Table("Voting list", (Column("Vote"), Column("Why")), (Row((cell("1"), cell(line))),))
    made = print_page(table_page(table, FrontMatter(title="A declaration")).data)
    document = pypdfium2.PdfDocument(made)
    page = document[0]
    text = page.get_textpage()
    said = text.get_text_range()
    width, height = page.get_size()
    text.close()
    page.close()
    document.close()
    for words in ("A declaration", "Voting list", "Vote", "kept came"):
        assert words in said
    assert width > height


def test_heads_on_paper_do_not_depend_on_the_letters_of_the_window(
    qapp: QApplication, qtbot: QtBot
) -> None:
    """Those are measured in pixels, of which a printer has more in an inch."""
    before = qapp.font()
    qapp.setFont(sans(13))
    table = Table("Voting list", (Column("Vote"),), (Row((cell("1"),)),))
    made = print_page(table_page(table, FrontMatter(title="A declaration")).data)
    qapp.setFont(before)
    document = pypdfium2.PdfDocument(made)
    page = document[0]
    text = page.get_textpage()
    said = text.get_text_range()
    _, low, _, high = text.get_charbox(said.index("A declaration"))
    text.close()
    page.close()
    document.close()
    assert 8 < high - low < 14


def test_an_arabic_table_is_printed_from_the_right(qtbot: QtBot) -> None:
    """Qt sets columns from the left, and words in italics not at all where no face slants."""
    italic = RichText("تحث", (Mark(0, 3, MarkKind.ITALIC),))
    table = Table(
        "Voting list",
        (Column("الرقم"), Column("السبب")),
        (Row((cell("1"), cell(italic, language="ar"))),),
        language="ar",
    )
    front = FrontMatter(title="مشروع", language="ar")
    document = pypdfium2.PdfDocument(print_page(table_page(table, front).data))
    page = document[0]
    text = page.get_textpage()
    said = text.get_text_range()
    middle = page.get_size()[0] / 2
    one = said.index("1")
    left, *_ = text.get_charbox(one)
    text.close()
    page.close()
    document.close()
    assert left > middle
    assert "تحث" in said or "ﺗﺤﺚ" in said


def order(window) -> list[str]:
    return [one.entry.amendment.id for one in voting_list(window.workspace.state)]


@pytest.mark.slow
def test_the_chair_orders_the_votes_in_the_window(window) -> None:
    suggested = order(window)
    window.run("amend.voting")
    lines = form(window).inputs["order"].toPlainText().splitlines()
    assert [line.split()[0] for line in lines] == suggested
    send(window, order="\n".join(reversed(lines)))
    assert order(window) == suggested[::-1]
    window.run("amend.voting")
    send(window, order="am-99 nobody")
    assert "no amendment am-99" in form(window).refusal.text()
    send(window, order="", suggested=True)
    assert order(window) == suggested
    window.run("edit.undo")
    assert order(window) == suggested[::-1]


def test_the_window_prints_in_the_background(window, tmp_path, monkeypatch, qtbot: QtBot) -> None:
    monkeypatch.setenv("DRAFTBENCH_SOFFICE", str(tmp_path / "nothing"))
    for kind in ("voting", "rolling"):
        out = tmp_path / f"{kind}.pdf"
        window.deeds.write(kind, out)
        qtbot.waitUntil(lambda: not window.file_jobs.busy)
        assert out.read_bytes().startswith(b"%PDF")


def test_the_name_of_a_program_is_the_same_in_every_language(qapp, qtbot, tmp_path):
    kinds = (("clean", "Clean text", "", (".docx", ".html")),)
    try:
        for code in ("fr", "ar"):
            assert speak(qapp, code)
            made = ExportDialog(kinds, wanted=Wanted("clean", ""), folder=str(tmp_path), stem="t")
            qtbot.addWidget(made)
            assert made.format.itemText(0) == "Word (.docx)"
    finally:
        speak(qapp, "en")
