"""The command ``delegations`` and its acts."""

from __future__ import annotations

from draftbench.cli.grammar.options import Commands, add, json


def define(commands: Commands) -> None:
    """Adds the command."""
    delegations = commands.add_parser(
        "delegations", help="Who takes part: States, groups, observers, entities."
    )
    delegations.add_argument("project", metavar="PROJECT")
    acts = delegations.add_subparsers(dest="act", metavar="ACT", required=True)
    new = add(acts, "add", "Add delegations.", "delegations:add")
    new.add_argument(
        "names",
        metavar="NAME",
        nargs="+",
        help="a State or group by its code or its name in any of the six languages of the United "
        "Nations, or CODE=NAME for any other",
    )
    new.add_argument(
        "--member",
        action="append",
        default=[],
        metavar="NAME",
        help="a member of the group that is named; may be repeated",
    )
    new.add_argument(
        "--kind",
        choices=("entity", "group", "observer", "state"),
        default="",
        help="the kind of those that are on no list (default: entity; with --member: group)",
    )
    json(new)
    json(add(acts, "list", "The delegations.", "delegations:listing"))
    named = add(acts, "rename", "Give a delegation another name.", "delegations:rename")
    named.add_argument("code", metavar="CODE")
    named.add_argument("name", metavar="NAME")
    json(named)
    gone = add(
        acts,
        "remove",
        "Remove a delegation that has no proposals or positions.",
        "delegations:remove",
    )
    gone.add_argument("code", metavar="CODE")
    json(gone)
    taken = add(acts, "import", "Add the delegations of a list.", "delegations:bring_in")
    taken.add_argument(
        "file",
        metavar="FILE",
        help="one delegation per line (a code, a name, or both), or a report with a list of "
        "participants; - is standard input",
    )
    json(taken)
    taken.epilog = "The exit code is 1 where a line names no known delegation."
