"""Commands on who takes part: ``draftbench delegations PROJECT ACT``."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from draftbench.cli.engine_words import delegation, term
from draftbench.cli.grammar import Acts
from draftbench.cli.opening import project
from draftbench.cli.output import as_json, column, say_count, say_line, say_table, say_that
from draftbench.errors import UsageError
from draftbench.messages import Message, beside, counted_message, listed, message

if TYPE_CHECKING:
    from draftbench.amend.amendment import Delegation
    from draftbench.app.meetings.participantlist import ListLine
    from draftbench.app.workbench import Workbench


def define(commands: Acts) -> None:
    """Adds the command delegations."""
    commands.group(
        "delegations", "Who takes part: States, groups, observers, entities.", _define_acts, "list"
    )


def _define_acts(acts: Acts) -> None:
    new = acts.add("add", add, 'Canada "UNEP=UN Environment Programme"')
    new.takes(
        "names",
        "NAME",
        "a State or group by its code or its name in any of the six languages of the United "
        "Nations, or CODE=NAME for any other",
        nargs="+",
    )
    new.many("--member", "NAME", "a member of the group that is named")
    new.choice(
        "--kind",
        ("entity", "group", "observer", "state"),
        "the kind of those that are on no list (default: entity; with --member: group)",
        "",
    )
    taken = acts.add("import", bring_in, "list.txt")
    taken.takes(
        "file",
        "FILE",
        "one delegation per line (a code, a name, or both), or a report with a list of "
        "participants; - is standard input",
    )
    acts.add("list", listing)
    named = acts.add("rename", rename, 'BRA "Federative Republic of Brazil"')
    named.takes("code", "CODE")
    named.takes("name", "NAME")
    gone = acts.add("remove", remove, "UNEP")
    gone.takes("code", "CODE")


def add(options: argparse.Namespace) -> None:
    """Add delegations."""
    from draftbench.amend.amendment import DelegationKind
    from draftbench.app.meetings.delegations import join_delegations
    from draftbench.app.meetings.participantlist import read_delegation

    kind = DelegationKind(options.kind or ("group" if options.member else "entity"))
    with project(options.project) as bench:
        known = list(bench.register.delegations)
        named: list[Delegation] = []
        for name in options.names:
            named.append(read_delegation(name, (*known, *named), kind))
        groups = {}
        if options.member:
            speaking = [one for one in named if one.kind is DelegationKind.GROUP]
            if len(speaking) != 1:
                raise UsageError("Name exactly one group with --member.")
            groups = {speaking[0].code: options.member}
        new = join_delegations(bench, named, groups=groups)
        if options.json:
            as_json({"added": [_data(bench, one) for one in new]})
            return
        for one in new:
            say_that("{item} added.", item=_called(one))
        for one in named:
            if one not in new and one.code not in groups:
                say_that("{item} is in the list already.", item=_called(one))
        for one in named:
            if options.kind not in ("", one.kind.value):
                say_that(
                    "{item} is known as “{kind}”; --kind was not used.",
                    item=_called(one),
                    kind=term(one.kind.value, "kind of delegation"),
                )
        for code in groups:
            say_that(
                "{code} speaks for {groups}.",
                code=code,
                groups=tuple(bench.state.proceedings.groups[code]),
            )


def listing(options: argparse.Namespace) -> None:
    """The delegations."""
    with project(options.project, view=True) as bench:
        data = [_data(bench, one) for one in bench.state.delegations]
        if options.json:
            as_json({"delegations": data})
        elif not data:
            say_that("There are no delegations.")
        else:
            say_table(
                (column("code"), column("name"), column("kind"), message("speaks for")),
                (
                    (
                        d["code"],
                        Message("{delegation}", {"delegation": d["name"]}),
                        term(d["kind"], "kind of delegation"),
                        listed(d["members"]),
                    )
                    for d in data
                ),
            )


def rename(options: argparse.Namespace) -> None:
    """Give a delegation another name."""
    from draftbench.app.meetings.delegations import rename_delegation

    with project(options.project) as bench:
        named = rename_delegation(bench, options.code, options.name)
        if options.json:
            as_json(_data(bench, named))
        else:
            say_that("{named} is now {named2}.", named=named.code, named2=named.name)


def remove(options: argparse.Namespace) -> None:
    """Remove a delegation that has no proposals or positions."""
    from draftbench.app.meetings.delegations import remove_delegation

    with project(options.project) as bench:
        gone = remove_delegation(bench, options.code)
        if options.json:
            as_json({"removed": gone.code})
        else:
            say_that("{item} removed.", item=_called(gone))


def bring_in(options: argparse.Namespace) -> int:
    """Add the delegations of a list.

    The exit code is 1 where a line names no known delegation."""
    from draftbench.app.meetings.delegations import join_delegations
    from draftbench.app.meetings.participantlist import read_list_file

    with project(options.project) as bench:
        lines = read_list_file(options.file, bench.register.delegations)
        new = join_delegations(bench, [one for line in lines for one in line.found])
        unknown = [line for line in lines if not line.found]
        if options.json:
            as_json(
                {
                    "added": [_data(bench, one) for one in new],
                    "lines": [
                        {
                            "line": line.words,
                            "delegations": [one.code for one in line.found],
                            "near": [code for code, _ in line.near],
                        }
                        for line in lines
                    ],
                }
            )
        else:
            say_table(
                (column("line"), column("delegation")),
                ((line.words, _taken(line, new)) for line in lines),
            )
            say_line(
                counted_message("{n} delegation added.", "{n} delegations added.", n=len(new))
                if new
                else message("No delegations added.")
            )
            if unknown:
                say_count(
                    "{n} line names no known delegation; add it as CODE=NAME.",
                    "{n} lines name no known delegation; add it as CODE=NAME.",
                    n=len(unknown),
                )
    return 1 if unknown else 0


def _taken(line: ListLine, new: Sequence[Delegation]) -> str:
    if not line.found:
        near = listed(beside(code, delegation(name, name)) for code, name in line.near)
        return (
            message("not known; did you mean {near}?", near=near) if near else message("not known")
        )
    return listed(
        _called(one) if one in new else message("{item}, in the list already", item=_called(one))
        for one in line.found
    )


def _called(one: Delegation) -> str:
    return delegation(one.code, one.name)


def _data(bench: Workbench, one: Delegation) -> dict[str, Any]:
    members = bench.state.proceedings.groups.get(one.code, ())
    return {"code": one.code, "name": one.name, "kind": one.kind.value, "members": list(members)}
