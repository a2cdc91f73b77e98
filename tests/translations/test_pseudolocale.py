"""The language that marks what is looked up."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from draftbench.gui.languages import known_among, preferred, speak, spoken
from draftbench.gui.speech import counted, directed, tr, tr_as
from draftbench.messages.catalogue import PSEUDO
from draftbench.messages.pseudolocale import pseudo
from support.translations import catalogues, compile_tables


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[QApplication]:
    """The program, which speaks English again after the test."""
    compile_tables()
    yield qapp
    speak(qapp, "en")


def test_a_sentence_is_marked_and_longer_and_keeps_its_place_holders() -> None:
    said = pseudo("“{name}” holds <b>no</b> text & more.")
    assert said.startswith("⟦")
    assert said.endswith("⟧")
    assert "{name}" in said
    assert "<b>" in said
    assert 1.3 < len(said) / len("“{name}” holds <b>no</b> text & more.") < 1.6


def test_what_is_looked_up_is_marked_and_qts_own_words_stay(speaking: QApplication) -> None:
    assert speak(speaking, PSEUDO)
    assert tr("“{name}” is open.", name="Rev.1").startswith("⟦“Rev.1” ")
    assert counted("{n} clause", "{n} clauses", 3).startswith("⟦3 ")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Cancel"
    assert speak(speaking, "en")
    assert tr_as("Open", "a state") == "Open"


@pytest.mark.parametrize(
    ("language", "cancel"),
    [("fr", "Annuler"), ("es", "Cancelar"), ("ar", "إلغاء"), ("ru", "Отмена"), ("zh_CN", "取消")],
)
def test_a_language_brings_qts_own_words_and_its_direction(
    speaking: QApplication, qtbot: QtBot, language: str, cancel: str
) -> None:
    assert speak(speaking, language)
    assert spoken(speaking) == language
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == cancel
    mirrored = speaking.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert mirrored == (language == "ar")
    for message in catalogues.read(language):
        if message.string and message.id and not message.pluralizable:
            assert tr_as(message.id, message.context or "") == directed(message.string)


def test_a_language_without_its_table_is_not_spoken(speaking: QApplication) -> None:
    assert speak(speaking, "fr")
    assert not speak(speaking, "tlh")
    assert spoken(speaking) == "fr"


@pytest.mark.parametrize(
    ("names", "code"),
    [
        (["fr-CA", "en"], "fr"),
        (["de-DE", "es-MX"], "es"),
        (["zh-Hant-TW", "zh_CN"], "zh_CN"),
        (["zh-CN"], "zh_CN"),
        (["ar-EG"], "ar"),
        (["ru"], "ru"),
        (["pt-BR"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_of_the_systems_languages_that_there_is(names: list[str], code: str) -> None:
    assert known_among(names) == code


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="asks the system")
@pytest.mark.parametrize(
    ("surroundings", "code"),
    [
        ({"LANG": "fr_FR.UTF-8"}, "fr"),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "de:es"}, "es"),
        ({"LANG": "fr_FR.UTF-8", "LC_ALL": "C.UTF-8"}, "en"),
        ({"LANG": "C.UTF-8", "LANGUAGE": "es"}, "en"),
        ({"LC_MESSAGES": "ru_RU", "LANG": "fr_FR"}, "ru"),
        ({"LANG": "sr_RS@latin"}, "en"),
        ({}, "en"),
    ],
)
def test_the_window_begins_in_the_language_of_the_system(
    surroundings: dict[str, str], code: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE", "DRAFTBENCH_LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    for name, value in surroundings.items():
        monkeypatch.setenv(name, value)
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    assert preferred(settings) == code
    settings.setValue("language", "zh_CN")
    assert preferred(settings) == "zh_CN"
