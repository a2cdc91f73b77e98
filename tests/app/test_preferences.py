"""Preferences and keys as data: what is no value is passed over, and keys meet no other."""

import json

import pytest

from draftbench.app.commands import BY_ID, COMMANDS
from draftbench.app.commands.keyset import Keyset, Objection, objection, parted
from draftbench.app.preferences import BY_KEY, PREFERENCES, Wishes, named, read, written
from draftbench.errors import InputError, UsageError

BROKEN = (
    None,
    "",
    "no such",
    "-3",
    "99999",
    "1e400",
    b"\xff",
    [],
    ["a", "b"],
    {},
    "\x00",
    3.7,
)


@pytest.mark.parametrize("preference", PREFERENCES, ids=lambda each: each.key)
def test_what_is_no_value_leaves_the_default(preference) -> None:
    assert preference.of(preference.default) == preference.default
    for stored in BROKEN:
        found = preference.of(stored)
        assert type(found) is type(preference.default)
        if preference.kind != "words":
            assert found == preference.default


def test_values_as_files_write_them() -> None:
    assert named("spelling").of("false") is False
    assert named("spelling").of(True) is True
    assert named("text-size").of("18") == 18
    assert named("text-size").of("25") == 14
    with pytest.raises(UsageError, match="a number from 11 to 24"):
        named("text-size").accept("25")
    with pytest.raises(UsageError, match="There is no setting “colour”"):
        named("colour")


def test_a_file_of_settings_comes_back_and_strangers_are_named() -> None:
    wishes = Wishes({"theme": "dark", "spelling": False}, {"edit.find": "Ctrl+Alt+F"})
    assert read(written(wishes), frozenset(BY_ID)) == wishes
    text = json.dumps(
        {
            "draftbench": "settings",
            "settings": {"theme": "pink", "text-size": 18, "sound": True},
            "keys": {"edit.find": 3, "edit.fly": "F3"},
        }
    )
    found = read(text, frozenset(BY_ID))
    assert found == Wishes({"text-size": 18}, {}, ("theme", "sound", "edit.find", "edit.fly"))
    for other in ("", "{}", "[1]", '{"draftbench": "project"}', "\x00", "[" * 100_000):
        with pytest.raises(InputError, match="no file of settings"):
            read(other, frozenset(BY_ID))
    assert read('{"draftbench": "settings", "keys": [1]}', frozenset(BY_ID)) == Wishes({}, {})


def test_keys_are_parted_and_judged() -> None:
    assert parted("Ctrl+Shift+Z") == ({"Ctrl", "Shift"}, "Z")
    assert parted("Ctrl++") == ({"Ctrl"}, "+")
    assert parted("+") == (frozenset(), "+")
    assert parted("F5") == (frozenset(), "F5")
    for keys in ("A", "Shift+A", "Return", "Space", "Esc", "Tab", "Left", "Backspace"):
        assert objection(keys) is Objection.TYPED, keys
    for keys in ("Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Z", "Ctrl+A", "Shift+Ins"):
        assert objection(keys) is Objection.EDITING, keys
    assert objection("Alt+F4") is Objection.SYSTEM
    assert objection("Ctrl+Alt+Q") is Objection.ALT_GR
    assert objection("Meta+Q") is Objection.META
    assert objection("Ctrl+I") is Objection.WRITING
    assert all(not each.forbids for each in (Objection.ALT_GR, Objection.META, Objection.WRITING))
    for keys in ("", "Ctrl+F8", "Shift+F8", "Ctrl+Q", "Alt+Q", "Del", "Ctrl+Shift++"):
        assert objection(keys) is None, keys


def test_keys_of_the_list_are_possible_or_their_own() -> None:
    odd = {c.id: objection(c.shortcut) for c in COMMANDS if objection(c.shortcut)}
    own = {f"edit.{name}" for name in ("undo", "redo", "cut", "copy", "paste", "select-all")}
    assert set(odd) == {*own, "view.list", "edit.italic"}


def test_only_differences_are_kept() -> None:
    keyset = Keyset(COMMANDS)
    new = keyset.given("edit.find", "Ctrl+Shift+F12")
    assert dict(new.own) == {"edit.find": "Ctrl+Shift+F12"}
    assert new.of("edit.find") == "Ctrl+Shift+F12"
    assert new.user("Ctrl+F") is None
    assert dict(new.given("edit.find", "Ctrl+F").own) == {}
    taken = keyset.given("edit.find", "Ctrl+K")
    assert taken.of("view.palette") == ""
    assert dict(taken.own) == {"edit.find": "Ctrl+K", "view.palette": ""}
    assert dict(taken.reset("view.palette").own) == {"edit.find": ""}


def test_what_was_kept_is_made_sound() -> None:
    """Broken, unknown and colliding keys are passed over; a new command never shares a key."""
    kept = Keyset.kept(
        COMMANDS,
        {"edit.find": "Ctrl+K", "edit.rules": "A", "gone.command": "F3", "file.open": "Ctrl+K"},
    )
    used = [kept.of(c.id) for c in COMMANDS if kept.of(c.id)]
    assert len(used) == len(set(used))
    assert kept.of("edit.rules") == "F7"
    assert kept.user("Ctrl+K") is not None
    assert kept.user("Ctrl+K").id in ("edit.find", "file.open")
    assert set(kept.own) <= set(BY_ID)
    assert Keyset.kept(COMMANDS, kept.own) == kept


def test_every_preference_has_one_name() -> None:
    assert len(BY_KEY) == len(PREFERENCES)
    assert len({each.kept_as for each in PREFERENCES}) == len(PREFERENCES)
