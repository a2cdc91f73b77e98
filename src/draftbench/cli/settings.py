"""The command ``settings``: those of the window, on the terminal, for who sets up many machines."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from draftbench.app.commands import BY_ID
from draftbench.app.preferences import PREFERENCES, read, written
from draftbench.app.texts.files import read_bytes, write_bytes
from draftbench.cli.output import as_json, say, say_table
from draftbench.errors import InputError, UsageError

if TYPE_CHECKING:
    from draftbench.gui.settings.settings import Settings


def settings(options: argparse.Namespace) -> int:
    """``draftbench settings ACT``: shows, sets, resets, exports or imports them."""
    wishing = _wishing()
    match options.act:
        case "set":
            _set(wishing, options.key, options.value)
        case "reset":
            wishing.reset()
            say("All settings are as they were at first.")
        case "export":
            write_bytes(Path(options.file), written(wishing.wishes()).encode())
        case "import":
            _import(wishing, options.file)
        case _:
            _show(wishing, json=options.json)
    wishing.keep()
    return 0


def _show(wishing: Settings, *, json: bool) -> None:
    values = {each.key: wishing.value(each.key) for each in PREFERENCES}
    if json:
        as_json({"settings": values, "keys": dict(wishing.keyset.own)})
        return
    rows = [(each.key, _said(values[each.key]), each.range) for each in PREFERENCES]
    rows += [(f"keys {name}", keys or "none", "") for name, keys in wishing.keyset.own.items()]
    say_table(("setting", "value", "what it may be"), rows)


def _set(wishing: Settings, key: str, value: str) -> None:
    wishing.set(key, value)
    say(f"{key}: {_said(wishing.value(key))}")


def _import(wishing: Settings, name: str) -> None:
    try:
        text = read_bytes(Path(name)).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        msg = f"{name} is no file of settings; choose one that draftbench exported."
        raise InputError(msg) from error
    found = read(text, frozenset(BY_ID))
    wishing.take(found)
    say(f"{len(found.values)} settings and {len(wishing.keyset.own)} keys of {name} hold now.")
    if found.passed_over:
        say(f"Passed over, for this program does not know them: {', '.join(found.passed_over)}")


def _said(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _wishing() -> Settings:
    """The settings of the window, which Qt keeps (on Windows not in a file)."""
    try:
        from draftbench.gui.settings.settings import settings_of_user
    except ImportError as error:
        msg = f"Qt keeps the settings, and it is missing ({error.name}); install draftbench[gui]."
        raise UsageError(msg) from error
    return settings_of_user()
