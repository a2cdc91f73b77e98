"""The file of settings, read and changed without Qt, is the one that Qt reads and changes."""

import os
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from draftbench.app.commands import COMMANDS
from draftbench.app.preferences import Wishes
from draftbench.app.settings_file import KeptSettings, SettingsFile
from draftbench.errors import InputError, UsageError

QtCore = pytest.importorskip("PySide6.QtCore")

WORDS = st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=30) | st.sampled_from(
    ["", " ", "@a", "@@", "a,b", "a;b", 'say "it"', "back\\slash", "Noto Serif", "\\x41f", "é=ü"]
)
NAMES = st.sampled_from(["language", "house-rules/spelling", "keys/edit.find", "keys/view.a b"])


def _by_qt(path: Path):
    return QtCore.QSettings(str(path), QtCore.QSettings.Format.IniFormat)


@example({"language": "\xa0"})
@example({"language": "a\u2028b", "theme": "\x85"})
@given(st.dictionaries(NAMES, WORDS, max_size=4))
def test_what_qt_wrote_is_read(tmp_path_factory, values: dict[str, str]) -> None:
    path = tmp_path_factory.mktemp("qt") / "settings.conf"
    settings = _by_qt(path)
    for name, words in values.items():
        settings.setValue(name, words)
    settings.setValue("window", QtCore.QByteArray(b"\x00\x01\xff"))
    settings.sync()
    file = SettingsFile(path)
    assert {name: file.value(name) for name in values} == values
    keys = {name.removeprefix("keys/") for name in values if name.startswith("keys/")}
    assert set(file.names("keys")) == keys
    assert file.value("window") is None


@given(st.dictionaries(NAMES, WORDS, max_size=4), st.dictionaries(NAMES, WORDS, max_size=4))
def test_what_was_written_is_read_by_qt(
    tmp_path_factory, first: dict[str, str], second: dict[str, str]
) -> None:
    path = tmp_path_factory.mktemp("own") / "settings.conf"
    settings = _by_qt(path)
    for name, words in first.items():
        settings.setValue(name, words)
    settings.setValue("recent/files", ["a,b", "c"])
    settings.setValue("window", QtCore.QByteArray(b"\x00\x01\xff"))
    settings.sync()
    file = SettingsFile(path)
    for name, words in second.items():
        file.set(name, words)
    for name in first.keys() - second.keys():
        file.remove(name)
    file.write()
    # Qt reads again what has another size or time; two writings here may have the same of both.
    os.utime(path, ns=(0, path.stat().st_mtime_ns + 10**9))
    again = _by_qt(path)
    assert {name: again.value(name) for name in second} == second
    assert not [name for name in first.keys() - second.keys() if again.contains(name)]
    assert again.value("recent/files") == ["a,b", "c"]
    assert again.value("window").data() == b"\x00\x01\xff"


def test_settings_are_kept_and_reset(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.conf"
    settings = KeptSettings(SettingsFile(path), COMMANDS)
    assert settings.value("theme") == "system"
    assert settings.set("theme", "dark")
    assert not settings.set("theme", "dark")
    assert settings.set("spelling", "no")
    with pytest.raises(UsageError):
        settings.set("theme", "pink")
    settings.write()
    again = KeptSettings(SettingsFile(path), COMMANDS)
    assert again.wishes() == Wishes({"theme": "dark", "spelling": False}, {})
    assert set(again.take(Wishes({"paper": "letter"}, {"edit.find": "Ctrl+F8"}))) == {
        "theme",
        "spelling",
        "paper",
    }
    again.write()
    third = KeptSettings(SettingsFile(path), COMMANDS)
    assert third.wishes() == Wishes({"paper": "letter"}, {"edit.find": "Ctrl+F8"})
    assert third.keyset.own == {"edit.find": "Ctrl+F8"}


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    path = tmp_path / "settings.conf"
    path.write_bytes(b"[General]\ntheme=\xff\xfe\n")
    with pytest.raises(InputError):
        SettingsFile(path)
    assert path.read_bytes() == b"[General]\ntheme=\xff\xfe\n"
