"""House rules in the window: what is found in the draft is listed, looked at and mended."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from draftbench.app.checks.spelling import Dictionary, Speller
from draftbench.document import ClauseKind, RichText
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.widgets.list_panel import ListPanel
from support.dialogs import go_to, lists


def text_of(window: MainWindow) -> str:
    assert window.workspace is not None
    return "\n".join(clause.text.plain for clause in window.workspace.state.draft)


def test_findings_are_listed_with_their_rule_and_mended_as_one_act(window: MainWindow) -> None:
    assert "2005-2006" in text_of(window)
    window.run("edit.rules")
    dialog = lists(window)
    rows = [row.cells for row in dialog.listing.rows()]
    assert ("PP 8", "L44", "yes") in {(where, rule, mends) for where, _, rule, mends in rows}
    assert dialog.listing.lead == "Checked against General Assembly style."
    dialog.choose("0")
    assert "1,774 to 188" in dialog.description.text()
    events = len(window.workspace.bench.events)
    QTest.mouseClick(dialog.buttons["mend"], Qt.MouseButton.LeftButton)
    assert "2005–2006" in text_of(window)
    assert len(window.workspace.bench.events) == events + 1
    assert window.workspace.bench.events[-1].actor == "Editor"
    window.run("edit.undo")
    assert "2005-2006" in text_of(window)


def test_all_are_mended_and_agreed_clauses_keep_their_words(window: MainWindow) -> None:
    go_to(window, "PP 8")
    window.run("negotiate.agree")
    window.run("edit.rules")
    dialog = lists(window)
    dialog.choose("0")
    dialog.do("mend")
    assert "agreed" in dialog.said.text()
    assert "2005-2006" in text_of(window)
    dialog.do("all")
    assert "socio-economic" not in text_of(window)
    assert [row.cells[2] for row in dialog.listing.rows()] == ["L44"]


def test_nothing_found_is_said(window: MainWindow) -> None:
    window.run("edit.rules")
    dialog = lists(window)
    dialog.do("all")
    assert dialog.listing.rows() == []
    assert dialog.table.shown() == ()


class _Few:
    """A dictionary that knows all words but one."""

    def check(self, words: Sequence[str]) -> Sequence[bool]:
        return [word != "coperate" for word in words]

    def suggest(self, word: str) -> Sequence[str]:
        return ["cooperate", "operate"]

    def close(self) -> None:
        pass


def use(window: MainWindow, opener: Callable[[str], Speller | None]) -> None:
    spelling = window.deeds.writing.spelling
    spelling.opener = opener
    spelling.attend(None)
    spelling.attend(window.workspace.bench)


def misspelled(window: MainWindow, opener: Callable[[str], Speller | None]) -> ListPanel:
    """The list of findings on a draft with a word that no dictionary has."""
    bench = window.workspace.bench
    clause = next(c for c in bench.state.draft if c.kind is ClauseKind.OPERATIVE)
    text = RichText("Invites States to coperate" + clause.text.text[-1:])
    bench.change("edit", bench.state.draft.with_words([replace(clause, text=text)]))
    use(window, opener)
    window.run("edit.rules")
    return lists(window)


def speller(language: str) -> Speller:
    return Speller(Dictionary("en_GB", Path()), language, _Few())


def spelled(panel: ListPanel) -> list[str]:
    return [row.key for row in panel.listing.rows() if row.cells[2] == "L53"]


def test_spelling_is_chosen_in_the_list_and_a_word_written_otherwise(
    window: MainWindow, qtbot: QtBot
) -> None:
    panel = misspelled(window, speller)
    assert not panel.switch.isChecked()
    assert spelled(panel) == []
    QTest.mouseClick(panel.switch, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "looked up" not in panel.lead.text() and len(spelled(panel)) == 1)
    key = spelled(panel)[0]
    panel.choose(key)
    qtbot.waitUntil(lambda: "write-0" in panel.buttons)
    assert "No dictionary has “coperate”" in panel.description.text()
    others = len(panel.listing.rows()) - 1
    QTest.mouseClick(panel.buttons["write-0"], Qt.MouseButton.LeftButton)
    assert "Invites States to cooperate" in text_of(window)
    assert len(panel.listing.rows()) == others, "nothing else is mended"
    window.run("edit.undo")
    assert "Invites States to coperate" in text_of(window)


def test_the_choice_is_remembered_and_a_word_can_be_right_here(
    window: MainWindow, qtbot: QtBot
) -> None:
    panel = misspelled(window, speller)
    QTest.mouseClick(panel.switch, Qt.MouseButton.LeftButton)
    panel.window().close()
    window.run("edit.rules")
    panel = lists(window)
    assert panel.switch.isChecked()
    qtbot.waitUntil(lambda: len(spelled(panel)) == 1)
    panel.choose(spelled(panel)[0])
    panel.do("keep")
    assert spelled(panel) == []
    assert window.workspace.state.vocabulary == ("coperate",)


def test_without_a_dictionary_the_list_says_how_to_get_one(window: MainWindow) -> None:
    panel = misspelled(window, lambda _: None)
    QTest.mouseClick(panel.switch, Qt.MouseButton.LeftButton)
    assert "Spelling was not checked." in panel.lead.text()
    assert "dictionary" in panel.lead.text() or "chunspell" in panel.lead.text()
    assert spelled(panel) == []
    QTest.mouseClick(panel.switch, Qt.MouseButton.LeftButton)
    assert "Spelling" not in panel.lead.text()
