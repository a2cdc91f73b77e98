"""Sentences of the window, looked up in the tables of a language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from draftbench.amend.amendment import Status
from draftbench.amend.registers.states import STATES
from draftbench.app.commands import BY_ID, COMMANDS
from draftbench.app.commands.command import FILE
from draftbench.app.commands.keyset import Keyset
from draftbench.gui import dates
from draftbench.gui.languages import speak
from draftbench.gui.settings.key_changes import KeyChanges
from draftbench.gui.speech import (
    beside,
    counted,
    headed,
    joined,
    listed,
    marked,
    plain_name,
    quoted,
    relayed,
    told,
    tr,
    tr_as,
)
from draftbench.gui.terms import term
from draftbench.gui.widgets.command_keys import menu_of
from draftbench.messages import message


def test_without_a_table_english_is_said() -> None:
    assert tr_as("Open", "a state") == "Open"
    assert tr("{name} holds 100 % {n}", name="{n}", n=3) == "{n} holds 100 % 3"
    assert marked("Never {filled}") == "Never {filled}"


def test_english_has_two_forms_of_what_is_counted() -> None:
    said = [
        counted("{n} clause of {text}", "{n} clauses of {text}", n, text="A") for n in (0, 1, 2)
    ]
    assert said == ["0 clauses of A", "1 clause of A", "2 clauses of A"]


def test_lists_have_commas_and_an_and() -> None:
    assert listed([]) == joined([]) == ""
    assert listed(["A"]) == joined(["A"]) == "A"
    assert listed(str(n) for n in range(3)) == "0, 1, 2"
    assert [joined(["A", "B", "C"][:n]) for n in (2, 3)] == ["A and B", "A, B and C"]


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[Callable[[str], bool]]:
    """Lets the window speak a language, by its code."""
    yield lambda code: speak(qapp, code)
    speak(qapp, "en")


def test_names_and_what_is_said_of_them_stand_together() -> None:
    assert (headed("am-3", "It waits."), headed("am-3", "")) == ("am-3: It waits.", "am-3")
    assert (beside("Agreed", "meeting 3"), beside("Agreed", "")) == ("Agreed (meeting 3)", "Agreed")
    assert told("It is open.", "", "Go on.") == "It is open. Go on."
    assert quoted("shall") == "“shall”"


def test_what_is_put_into_a_sentence_from_the_right_stands_apart(
    spoken: Callable[[str], bool],
) -> None:
    assert spoken("ar")
    said = tr("{delegation} supports it", delegation="MEX")
    assert "\u2068MEX\u2069" in said
    marks = dict.fromkeys(map(ord, "\u2068\u2069\u200f"))
    assert plain_name(said) == said.translate(marks)
    assert "\u2068" not in tr("{delegation} supports it", delegation="")
    assert spoken("fr")
    assert "\u2068" not in tr("{delegation} supports it", delegation="MEX")


@pytest.mark.parametrize(
    ("code", "date", "number"),
    [
        ("en", "6 November 2026", "1,234,567"),
        ("fr", "6 novembre 2026", "1\u202f234\u202f567"),
        ("es", "6 de noviembre de 2026", "1.234.567"),
        ("ru", "6 ноября 2026", "1\u00a0234\u00a0567"),
        ("zh_CN", "2026年11月6日", "1,234,567"),
        ("ar", "6 نوفمبر 2026", "1,234,567"),
    ],
)
def test_dates_and_numbers_are_those_of_the_language(
    code: str, date: str, number: str, spoken: Callable[[str], bool]
) -> None:
    assert spoken(code)
    assert dates.day(dt.date(2026, 11, 6)) == date
    assert dates.number(1234567) == number
    assert dates.when("") == ""


def test_a_word_of_two_meanings_is_said_as_it_is_meant(spoken: Callable[[str], bool]) -> None:
    assert spoken("fr")
    assert (term("open"), term("open", "a bracket")) != ("open", "open")
    assert term("open") != term("open", "alternatives")


def test_what_the_engine_says_is_said_with_its_words(spoken: Callable[[str], bool]) -> None:
    assert spoken("fr")
    state = STATES[Status.TABLED].words
    reason = message("{name} is agreed; reopen it first.", name="PP 9")
    assert relayed(state) == "déposé"
    assert relayed(reason).startswith("PP 9 est convenu")
    assert relayed("PP 9 is agreed; reopen it first.") == "PP 9 is agreed; reopen it first."
    assert relayed("Secretariat") == "Secrétariat"


def test_commands_are_found_by_what_their_menu_is_called(spoken: Callable[[str], bool]) -> None:
    assert spoken("fr")
    rekeying = KeyChanges(lambda: Keyset(COMMANDS), lambda _: None, str)
    menu = menu_of(BY_ID["file.settings"])
    assert menu != BY_ID["file.settings"].menu
    found = {row.command for _, rows in rekeying.menus(menu) for row in rows}
    assert {command.id for command in COMMANDS if command.menu == FILE} <= found


def test_sentences_beside_each_other_begin_where_their_language_begins(
    qapp: QApplication,
) -> None:
    """What is isolated as a whole has no direction of its own and would be set from the left."""
    try:
        assert speak(qapp, "ar")
        said = told("نص.", "نص آخر.")
    finally:
        speak(qapp, "en")
    assert said.split() == ["نص.", "نص", "آخر."]
