"""Masthead, paper and template in the window."""

import pytest
from docx import Document as WordDocument

from support.dialogs import form, send
from support.templates import ministry


def written(window, qtbot, path):
    window.deeds.write("clean", path)
    qtbot.waitUntil(path.exists)
    return WordDocument(str(path)).sections[0]


@pytest.mark.slow
def test_the_masthead_is_set_in_a_form_and_stands_in_files(window, qtbot, tmp_path):
    window.run("file.masthead")
    dialog = form(window)
    assert dialog is not None
    send(window, symbol="A/CONF.213/L.2", session="Twelfth session")
    state = window.workspace.state
    assert state.masthead == {"symbol": "A/CONF.213/L.2", "session": "Twelfth session"}
    section = written(window, qtbot, tmp_path / "out.docx")
    said = "".join(t.text or "" for t in section.first_page_header._element.iter("{*}t"))
    assert "Twelfth session" in said
    window.run("edit.undo")
    assert window.workspace.state.masthead == {}


@pytest.mark.slow
def test_paper_and_template_are_remembered(window, qtbot, tmp_path):
    window.settings.setValue("paper", "letter")
    section = written(window, qtbot, tmp_path / "letter.docx")
    assert section.page_width.twips == 12240
    own = tmp_path / "ministry.docx"
    own.write_bytes(ministry())
    window.settings.setValue("template", str(own))
    section = written(window, qtbot, tmp_path / "own.docx")
    assert section.header.paragraphs[0].text.startswith("Ministry")


@pytest.mark.slow
def test_a_template_that_is_gone_is_said(window, qtbot, tmp_path):
    window.settings.setValue("template", str(tmp_path / "gone.docx"))
    window.deeds.write("clean", tmp_path / "out.docx")
    qtbot.waitUntil(lambda: "gone.docx" in window.notice.words.text())
    assert not (tmp_path / "out.docx").exists()
