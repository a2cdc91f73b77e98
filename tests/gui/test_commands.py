"""The commands as data: complete, no key twice, each with something that it does."""

from collections import Counter
from pathlib import Path

from PySide6.QtGui import QKeySequence

from draftbench.app.commands import BY_ID, COMMANDS
from draftbench.resources import resource


def test_no_key_and_no_id_stands_twice() -> None:
    assert len(BY_ID) == len(COMMANDS)
    keys = Counter(command.shortcut for command in COMMANDS if command.shortcut)
    assert [key for key, count in keys.items() if count > 1] == []


def test_no_key_is_one_that_types_a_sign_on_european_keyboards() -> None:
    """Windows takes Ctrl+Alt for AltGr: with it @, €, [ and many more are typed."""
    both = {"Ctrl", "Alt"}
    assert [c.id for c in COMMANDS if both <= set(c.shortcut.split("+"))] == []


def test_every_key_is_one_that_qt_knows() -> None:
    for command in COMMANDS:
        if command.shortcut:
            sequence = QKeySequence.fromString(command.shortcut)
            assert sequence.toString(QKeySequence.SequenceFormat.PortableText) == command.shortcut


def test_every_command_has_a_title_and_its_drawing_is_shipped() -> None:
    for command in COMMANDS:
        assert command.title
        assert command.menu
        if command.icon:
            assert Path(str(resource("icons", f"{command.icon}.svg"))).is_file()


def test_every_command_does_something(window) -> None:
    deeds = window.deeds.by_command()
    assert set(deeds) == set(BY_ID)
