"""The command ``settings``."""

from __future__ import annotations

from draftbench.cli.grammar.options import Commands, add, json

_TOLD = "The settings of the window: show them, set one, reset, export or import all."


def define(commands: Commands) -> None:
    """Adds the command."""
    settings = add(commands, "settings", _TOLD, "settings:settings")
    acts = settings.add_subparsers(dest="act", metavar="ACT", required=True)
    show = acts.add_parser("show", help="all settings with their values")
    one = acts.add_parser("set", help="another value for one setting")
    one.add_argument("key", metavar="KEY", help="its name, as “show” lists it")
    one.add_argument("value", metavar="VALUE", help="its new value")
    acts.add_parser("reset", help="all as at first, keys too")
    for name, told in (("export", "to write"), ("import", "that “export” wrote")):
        act = acts.add_parser(name, help=f"what differs from the defaults: {name} as JSON")
        act.add_argument("file", metavar="FILE", help=f"the file {told}")
    json(show)
