"""The help of every command and act, and what is said where one is not understood."""

from __future__ import annotations

import argparse
import shlex
from collections.abc import Iterator

import pytest

from draftbench.cli.grammar import Command, parse, parser
from draftbench.cli.main import main


def _acts(of: argparse.ArgumentParser) -> dict[str, Command]:
    found = [one for one in of._actions if isinstance(one, argparse._SubParsersAction)]
    return dict(found[0].choices) if found else {}


def _all(of: Command, words: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Command]]:
    for name, command in _acts(of).items():
        yield (*words, name), command
        yield from _all(command, (*words, name))


COMMANDS = dict(_all(parser()))
NAMES = [" ".join(words) for words in COMMANDS]


def _shown(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 0
    return capsys.readouterr().out


def _refused(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    caught = capsys.readouterr()
    assert not caught.out
    assert len(caught.err.splitlines()) == 1
    return caught.err


@pytest.mark.parametrize("words", NAMES)
def test_help_works_behind_every_command_and_act(words: str, capsys) -> None:
    command = COMMANDS[tuple(words.split())]
    page = _shown(capsys, *words.split(), "--help")
    assert page == command.format_help()
    assert _shown(capsys, "help", *words.split()) == page
    assert command.example.replace(" congress.draftbench", "", 1).startswith(f"draftbench {words}")
    assert f"  {command.example}\n" in page


def test_help_of_an_act_needs_no_project_and_takes_one(capsys) -> None:
    page = _shown(capsys, "amend", "import", "--help")
    assert _shown(capsys, "amend", "congress.draftbench", "import", "--help") == page
    assert _shown(capsys, "amend", "import", "mexico.docx", "-h") == page


@pytest.mark.parametrize("words", NAMES)
def test_every_example_is_understood(words: str) -> None:
    command = COMMANDS[tuple(words.split())]
    line = shlex.split(command.example)
    line = line[: line.index(">")] if ">" in line else line
    options = parse(line[1:])
    assert options.command == words.split(maxsplit=1)[0]
    assert callable(options.run)


@pytest.mark.parametrize("words", [(), *(w for w, one in COMMANDS.items() if _acts(one))])
def test_every_act_is_listed_once(words: tuple[str, ...]) -> None:
    command = COMMANDS[words] if words else parser()
    lines = [line.split() for line in command.format_help().splitlines() if line[:3].strip()[:1]]
    listed = [one[0] for one in lines if one and one[0] in _acts(command)]
    page = command.format_help()
    for name in _acts(command):
        assert page.count(f"\n  {name} ") == 1, (name, listed)


def test_commands_stand_in_the_order_of_a_negotiation() -> None:
    page = parser().format_help()
    order = ["new", "compare", "amend", "voting", "rebase", "export", "record", "settings"]
    places = [page.index(f"\n  {name} ") for name in order]
    assert places == sorted(places)
    page = COMMANDS["amend",].format_help()
    places = [page.index(f"\n  {name} ") for name in ("add", "list", "table", "accept", "undo")]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("amnd p.draftbench list", "“amend”"),
        ("amend p.draftbench acept am-1", "“accept”"),
        ("amend lst", "amend PROJECT list"),
        ("record p.draftbench desks lst", "“list”"),
        ("compare a.txt b.txt --jsn", "--json"),
        ("amend p.draftbench accept am-1 --confrmed", "--confirmed"),
        ("align a.txt b.txt --as version", "“versions”"),
        ("export p.draftbench --as trcked -o a.docx", "“tracked”"),
    ],
)
def test_what_was_meant_is_asked(line: str, meant: str, capsys) -> None:
    assert f"did you mean{'' if meant.startswith('amend') else ' '}" in (
        said := _refused(capsys, *line.split())
    )
    assert meant in said


def test_an_unknown_word_without_a_near_one_is_told_all(capsys) -> None:
    said = _refused(capsys, "zzz")
    assert all(name in said for name in _acts(parser()))
    assert "did you mean" not in said


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("amend list", "draftbench amend PROJECT list"),
        ("amend import p.draftbench a.docx", "draftbench amend p.draftbench import a.docx"),
        ("draft edit 'OP 1'", "draftbench draft PROJECT edit 'OP 1'"),
    ],
)
def test_an_act_before_its_project_is_told_the_order(line: str, right: str, capsys) -> None:
    assert right in _refused(capsys, *shlex.split(line))


def test_a_project_with_the_name_of_an_act_is_one(tmp_path, monkeypatch, new_project) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "list").write_bytes(new_project.read_bytes())
    assert main(["amend", "list", "list", "--quiet"]) == 0


@pytest.mark.parametrize("words", NAMES)
def test_by_and_as_mean_one_thing(words: str) -> None:
    """Who does it, and as what kind; what an option meant before is understood and not shown."""
    for action in COMMANDS[tuple(words.split())]._actions:
        if "--by" in action.option_strings and action.help != argparse.SUPPRESS:
            assert (action.dest, action.metavar, action.choices) == ("by", "WHO", None)
        if "--as" in action.option_strings:
            assert action.choices


def test_former_names_of_options_are_understood() -> None:
    assert parse(["amend", "p", "import", "a.docx", "--by", "author"]).one_per == "author"
    assert parse(["amend", "p", "import", "a.docx"]).one_per == "clause"
    assert parse(["amend", "p", "instructions", "a.txt", "--by", "CHL"]).sponsor == ["CHL"]
    line = ["export", "p", "--as", "table", "-o", "a.csv"]
    assert parse([*line, "--by", "theme"]).arranged == "theme"
    assert parse(line).arranged is None
    assert "--by" not in COMMANDS["export",].format_help()
