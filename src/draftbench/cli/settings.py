"""The command ``settings``: those of the window, on the terminal, for who sets up many machines."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from draftbench.cli.grammar import Acts, force
from draftbench.cli.output import as_json, column, say_line, say_table, say_that
from draftbench.errors import InputError
from draftbench.messages import counted_message, headed, message

if TYPE_CHECKING:
    from draftbench.app.settings_file import KeptSettings


def define(commands: Acts) -> None:
    """Adds the command settings."""
    commands.group(
        "settings",
        "The settings of the window: show, set, reset, export or import them.",
        _define_acts,
        "show",
    )


def _define_acts(acts: Acts) -> None:
    acts.add("show", show)
    one = acts.add("set", change, "language fr", json=False)
    one.takes("key", "KEY", "its name, as “show” lists it")
    one.takes("value", "VALUE", "its new value")
    acts.add("reset", reset, json=False)
    given = acts.add("export", export, "settings.json", json=False)
    given.takes("output", "OUT", "the file; - is standard output")
    given.set_defaults(endings=(".json",))
    force(given)
    taken = acts.add("import", bring_in, "settings.json", json=False)
    taken.takes("file", "FILE", "the file that “export” wrote")


def show(options: argparse.Namespace) -> None:
    """All settings with their values."""
    from draftbench.app.preferences import PREFERENCES

    settings = _settings()
    values = {each.key: settings.value(each.key) for each in PREFERENCES}
    own = settings.keyset.own
    if options.json:
        as_json({"settings": values, "keys": dict(own)})
        return
    rows = [(each.key, _said(values[each.key]), each.range) for each in PREFERENCES]
    rows += [
        (message("keys {name}", name=name), keys or message("none"), "")
        for name, keys in own.items()
    ]
    say_table(
        (column("setting"), column("value"), message("what it may be")),
        rows,
    )


def change(options: argparse.Namespace) -> None:
    """Give one setting another value."""
    settings = _settings()
    settings.set(options.key, options.value)
    settings.write()
    say_line(headed(options.key, _said(settings.value(options.key))))


def reset(_: argparse.Namespace) -> None:
    """Set all as at first, keys too."""
    from draftbench.app.preferences import Wishes

    settings = _settings()
    settings.take(Wishes({}, {}))
    settings.write()
    say_that("All settings are as they were at first.")


def export(options: argparse.Namespace) -> None:
    """Write what differs from the defaults as JSON."""
    from draftbench.app.preferences import written
    from draftbench.app.texts.files import write_bytes

    write_bytes(Path(options.output), written(_settings().wishes()).encode())
    if not options.is_piped:
        say_that("Saved {output}.", output=options.output)


def bring_in(options: argparse.Namespace) -> None:
    """Take over what “export” wrote."""
    from draftbench.app.commands import BY_ID
    from draftbench.app.preferences import read
    from draftbench.app.texts.files import read_input

    settings = _settings()
    try:
        text = read_input(Path(options.file)).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(
            "{file} is no file of settings; choose one that draftbench exported.", file=options.file
        ) from error
    found = read(text, frozenset(BY_ID))
    settings.take(found)
    settings.write()
    keys = len(settings.keyset.own)
    say_that(
        "{settings} and {keys} from {file} are in use now.",
        settings=counted_message("{n} setting", "{n} settings", n=len(found.values)),
        keys=counted_message("{n} key", "{n} keys", n=keys),
        file=options.file,
    )
    if found.passed_over:
        say_that(
            "Passed over, for this program does not know them: {passed_over}",
            passed_over=tuple(found.passed_over),
        )


def _said(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _settings() -> KeptSettings:
    """The settings of whoever runs the program; no Qt is needed."""
    from draftbench.app.commands import COMMANDS
    from draftbench.app.settings_file import KeptSettings, SettingsFile, settings_path

    return KeptSettings(SettingsFile(settings_path()), COMMANDS)
