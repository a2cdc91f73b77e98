"""Checking a Word file from the window, with a negotiation open and without."""

from __future__ import annotations

from pathlib import Path

import pytest

from draftbench.gui.shell.main_window import MainWindow
from support.dialogs import lists, told
from support.spoiled import base

MUTANTS = Path(__file__).parents[1] / "data" / "mutants"


def test_the_faults_of_a_word_file_are_listed(empty: MainWindow, qtbot) -> None:
    empty.deeds.checks.check(MUTANTS / "m46_very_long_author.docx")
    qtbot.waitUntil(lambda: empty.context.dialogues.lists is not None)
    dialog = lists(empty)
    assert dialog.window().windowTitle() == "Check of m46_very_long_author.docx"
    assert dialog.table.shown() == ("0",)
    dialog.choose("0")
    assert "has an author of over 255 characters." in told(dialog)
    assert "at most 255 characters" in told(dialog)


@pytest.mark.slow
@pytest.mark.looks
def test_a_sound_word_file_is_called_sound(window: MainWindow, qtbot, tmp_path: Path) -> None:
    path = tmp_path / "sound.docx"
    path.write_bytes(base())
    window.deeds.checks.check(path)
    qtbot.waitUntil(lambda: "is sound" in window.notice.words.text())


@pytest.mark.looks
def test_what_is_no_word_file_is_refused_in_a_sentence(
    window: MainWindow, qtbot, tmp_path: Path
) -> None:
    path = tmp_path / "none.docx"
    path.write_bytes(b"no package")
    window.deeds.checks.check(path)
    qtbot.waitUntil(lambda: "none.docx is" in window.notice.words.text())
