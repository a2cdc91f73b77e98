"""Spelling while a clause is written."""

from pathlib import Path

import pytest
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest

from draftbench.app.checks.spelling import Dictionary, Speller
from draftbench.app.workbench import Workbench
from draftbench.errors import InputError
from draftbench.gui.editor.clause_text import spelling_menu
from support.dialogs import fill, go_to, lists, send

WAVE = QTextCharFormat.UnderlineStyle.SpellCheckUnderline


class Few:
    """A dictionary that does not know a few words."""

    def __init__(self):
        self.checked = []
        self.closed = False

    def check(self, words):
        self.checked += words
        return [not word.startswith("x") for word in words]

    def suggest(self, word):
        return [word.removeprefix("x"), "other"]

    def close(self):
        self.closed = True


class Broken(Few):
    """A dictionary that cannot be read."""

    def check(self, words):
        raise InputError("The dictionary en_GB cannot be read; install it again.")


@pytest.fixture
def asked(window):
    found = Few()
    use(window, found)
    return found


def use(window, asked):
    spelling = window.deeds.writing.spelling
    spelling.opener = lambda language: Speller(Dictionary("en_GB", Path()), language, asked)
    spelling.attend(None)
    spelling.attend(window.workspace.bench)
    spelling.switch(on=True)


def write(window, words):
    go_to(window, "OP 3")
    window.run("edit.insert")
    text = window.columns.editor.text
    QTest.keyClicks(text, words)
    return text


def waves(window):
    text = window.columns.editor.text
    return [
        one.cursor.selectedText()
        for one in text.extraSelections()
        if one.format.underlineStyle() == WAVE
    ]


def test_wrong_words_get_a_wave_but_not_while_they_are_typed(window, asked, qtbot):
    write(window, "Urges xall States xto")
    qtbot.waitUntil(lambda: waves(window) == ["xall"])
    QTest.keyClicks(window.columns.editor.text, " act")
    qtbot.waitUntil(lambda: waves(window) == ["xall", "xto"])
    assert asked.checked.count("xall") == 1


@pytest.mark.slow
def test_the_menu_offers_words_and_puts_one_in(window, asked, qtbot):
    text = write(window, "Urges xall States")
    spelling = window.deeds.writing.spelling
    qtbot.waitUntil(lambda: spelling.suggestions("xall") == ("all", "other"))
    cursor = text.textCursor()
    cursor.setPosition(8)
    menu = spelling_menu(text, cursor, spelling)
    actions = {action.text(): action for action in menu.actions()}
    assert list(actions)[:2] == ["all", "other"]
    actions["all"].trigger()
    assert text.toPlainText() == "Urges all States"
    assert waves(window) == []
    menu.deleteLater()


@pytest.mark.slow
def test_a_word_becomes_one_of_the_negotiation_or_of_the_user(window, asked, qtbot):
    write(window, "Urges xall xmany States")
    qtbot.waitUntil(lambda: waves(window) == ["xall", "xmany"])
    spelling = window.deeds.writing.spelling
    assert spelling.learn("xall", mine=False)
    assert window.workspace.state.vocabulary == ("xall",)
    assert waves(window) == ["xmany"]
    assert spelling.learn("xmany", mine=True)
    assert waves(window) == []
    assert spelling.mine() == ("xmany",)
    path = window.workspace.path
    window.columns.close_editor()
    window.close_project()
    with Workbench.open(path) as bench:
        assert bench.state.vocabulary == ("xall",)


@pytest.mark.slow
def test_spelling_is_switched_by_one_command_and_kept(window, asked, qtbot):
    write(window, "Urges xall States")
    qtbot.waitUntil(lambda: waves(window) == ["xall"])
    window.actions_by_id["edit.spelling"].trigger()
    assert waves(window) == []
    assert window.columns.editor is not None
    assert str(window.settings.value("spelling")) == "false"
    assert not window.actions_by_id["edit.spelling"].isChecked()
    window.actions_by_id["edit.spelling"].trigger()
    assert waves(window) == ["xall"]


def test_without_a_dictionary_it_is_said_how_to_get_one(window):
    spelling = window.deeds.writing.spelling
    spelling.opener = lambda _: None
    spelling.attend(None)
    spelling.attend(window.workspace.bench)
    spelling.switch(on=False)
    window.run("edit.spelling")
    assert not spelling.on
    assert not window.actions_by_id["edit.spelling"].isChecked()
    words = window.notice.words.text()
    assert "dictionary" in words or "chunspell" in words


def test_a_dictionary_that_cannot_be_read_is_said_once(window, qtbot):
    use(window, Broken())
    write(window, "Urges xall States")
    qtbot.waitUntil(lambda: "cannot be read" in window.notice.words.text())
    assert not window.deeds.writing.spelling.on
    assert waves(window) == []


@pytest.mark.slow
def test_closing_the_window_ends_the_dictionary(window, asked, qtbot):
    write(window, "Urges xall States")
    qtbot.waitUntil(lambda: waves(window) == ["xall"])
    window.close()
    assert asked.closed
    assert not window.deeds.writing.spelling.busy


def test_the_words_of_a_negotiation_are_a_list(window):
    window.run("edit.vocabulary")
    dialog = lists(window)
    dialog.do("add")
    fill(window, words="Salvadorization, narco")
    send(window)
    assert [row.key for row in dialog.listing.rows()] == ["Salvadorization", "narco"]
    dialog.choose("narco")
    dialog.do("remove")
    assert window.workspace.state.vocabulary == ("Salvadorization",)
