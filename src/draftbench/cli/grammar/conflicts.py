"""The acts of ``amend`` on amendments that collide or belong together."""

from __future__ import annotations

import argparse

from draftbench.cli.grammar.options import Commands, add, json


def define(acts: Commands) -> None:
    """Adds the acts."""
    listing = add(
        acts,
        "conflicts",
        "Which amendments cannot be accepted together, and what each side would give.",
        "conflicts:listing",
    )
    json(listing)
    resolve = add(acts, "resolve", "Decide a conflict, or leave it.", "conflicts:resolve")
    resolve.add_argument("conflict", metavar="CONFLICT", help="its id or number in “conflicts”")
    resolve.add_argument("--take", metavar="AMENDMENT", help="this side, as it stands")
    resolve.add_argument(
        "--keep-others", action="store_true", help="with --take: do not supersede the others"
    )
    resolve.add_argument(
        "--confirmed", action="store_true", help="with --take: also where it asks for that"
    )
    resolve.add_argument("--text", help="the clause as it should read: a compromise")
    resolve.add_argument(
        "--agreed",
        action="append",
        default=[],
        metavar="CODE,CODE",
        help="with --text: the delegations that agreed to it (default: nobody, it is the chair’s)",
    )
    resolve.add_argument(
        "--table-only", action="store_true", help="with --text: table it, do not accept it"
    )
    resolve.add_argument(
        "--alternatives", action="store_true", help="make the sides alternatives to choose from"
    )
    resolve.add_argument("--leave", metavar="WHY", help="leave it unresolved, with a note")
    _terms(resolve)
    merge = add(acts, "merge", "Merge amendments into one.", "conflicts:merge")
    merge.add_argument("amendments", metavar="AMENDMENT", nargs="+")
    merge.add_argument("--into", metavar="AMENDMENT", help="the one that stays")
    merge.add_argument("--text", help="a new one: the clause as it should read")
    merge.add_argument("--clause", metavar="CLAUSE", help="with --text: which clause")
    _terms(merge)
    alternatives = add(
        acts, "alternatives", "Make amendments alternatives.", "conflicts:alternatives"
    )
    alternatives.add_argument("amendments", metavar="AMENDMENT", nargs="+")
    package = add(acts, "package", "Let amendments stand or fall together.", "conflicts:package")
    package.add_argument("name", metavar="NAME")
    package.add_argument("amendments", metavar="AMENDMENT", nargs="*")
    package.add_argument("--dissolve", action="store_true", help="end the package")
    _terms(package)
    packages = add(acts, "packages", "The packages and how they stand.", "conflicts:packages")
    json(packages)


def _terms(command: argparse.ArgumentParser) -> None:
    command.add_argument("--why", metavar="REASON", default="")
    command.add_argument("--by", metavar="WHO", default="", help="who decides")
