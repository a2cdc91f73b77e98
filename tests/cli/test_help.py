"""The help of every command and act, and what is said where one is not understood."""

from __future__ import annotations

import argparse
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from draftbench.amend.registers.states import state_named
from draftbench.cli.grammar import Command, parse, parser
from draftbench.cli.help_pages import help_words
from draftbench.cli.main import main
from draftbench.errors import UsageError


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


@pytest.mark.slow
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


@pytest.mark.slow
@pytest.mark.parametrize("words", NAMES)
def test_every_example_is_understood(words: str) -> None:
    command = COMMANDS[tuple(words.split())]
    line = shlex.split(command.example)
    line = line[: line.index(">")] if ">" in line else line
    options = parse(line[1:])
    assert options.command == words.split(maxsplit=1)[0]
    assert callable(options.run)


_WITHOUT_JSON = {
    "open": "opens the window",
    "demo": "writes files, which it names",
    "completion": "a script for the shell",
    "record file": "gives out a file that was kept",
    "settings set": "“settings show” has the answer",
    "settings reset": "“settings show” has the answer",
    "settings export": "writes a file",
    "settings import": "“settings show” has the answer",
}
"""The commands that have no answer for programs, and why."""


def test_every_command_answers_programs_but_for_a_reason() -> None:
    without = [
        " ".join(words)
        for words, command in COMMANDS.items()
        if not _acts(command)
        and not any("--json" in action.option_strings for action in command._actions)
    ]
    assert sorted(without) == sorted(_WITHOUT_JSON)


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


@pytest.mark.slow
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


_PREPARED = """
new congress.draftbench --base "report.txt#declaration" --source "report.txt#elements"
delegations congress.draftbench add UNEP
negotiate congress.draftbench group G77 --member BRA --member MEX
amend congress.draftbench add --sponsor BRA --clause "OP 5" --delete
amend congress.draftbench add --sponsor ARG --clause "OP 4" --delete
amend congress.draftbench add --sponsor CHL --clause "OP 2" --delete --draft
record congress.draftbench note "Ask the capital"
compare old.docx new.docx -o redline.docx
desk export-key desk.key
settings export settings.json
record congress.draftbench exchange today.zip
"""
"""What the examples build on."""
_SILENCE = "negotiate congress.draftbench silence start --until"
_DESKS = "record congress.draftbench desks"
_BEFORE = {
    "amend redo": "amend congress.draftbench undo",
    "amend return": "amend congress.draftbench submit draft-1",
    "amend unlink": 'amend congress.draftbench link "OP 3" 5 --source elements',
    "amend resolve": 'amend congress.draftbench add --sponsor PER --clause "OP 5" --text "New."',
    "draft numbers thaw": "draft congress.draftbench numbers freeze",
    "negotiate explain": 'negotiate congress.draftbench bracket "OP 3" --by MEX',
    "negotiate resolve": 'negotiate congress.draftbench bracket "OP 3" --by MEX',
    "negotiate comment-done": 'negotiate congress.draftbench comment "OP 3" --text Agreed --by MEX',
    "negotiate choose": 'negotiate congress.draftbench alternatives "OP 3" --text "BRA=New;"',
    "negotiate silence break": f"{_SILENCE} 2099-01-01T00:00Z",
    "record desks change": f"{_DESKS} add desk.key --name Brasília --for BRA",
}
"""What some need besides."""
_ELSEWHERE = {
    *("open", "slide", "negotiate silence close"),
    *("record again", "record unnote", "record desks remove"),
    *("record private lock", "record private unlock", "record private passphrase"),
    "desk new-key",
}
"""A window, an event or an id that no text can name, a second desk, a passphrase, a silence that
has passed, a key that is damaged: their own tests run them."""


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("examples")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        assert main(["demo", "practice", "--quiet"]) == 0
        patch.chdir(folder / "practice" / "guide")
        for line in _PREPARED.strip().splitlines():
            assert main([*shlex.split(line), "--quiet"]) in (0, 1), line
    return folder / "practice" / "guide"


_NEW = {
    "new": "congress.draftbench",
    "desk export-key": "desk.key",
    "settings export": "settings.json",
}
"""What an example makes that others begin with."""


@pytest.mark.slow
def test_every_example_does_what_it_says(
    prepared: Path, tmp_path: Path, monkeypatch, capsys
) -> None:
    """Done, or with differences, findings or conflicts: never refused."""
    refused: list[tuple[str, str]] = []
    for name, command in zip(NAMES, COMMANDS.values(), strict=True):
        if _acts(command) or name in _ELSEWHERE:
            continue
        folder = tmp_path / name.replace(" ", "-")
        shutil.copytree(prepared, folder)
        monkeypatch.chdir(folder)
        if new := _NEW.get(name):
            (folder / new).unlink()
        if before := _BEFORE.get(name):
            assert main(shlex.split(before)) in (0, 4), before
        line = shlex.split(command.example)[1:]
        line = line[: line.index(">")] if ">" in line else line
        capsys.readouterr()
        if main(line) not in (0, 1, 4):
            refused.append((command.example, capsys.readouterr().err))
        monkeypatch.chdir(tmp_path)
        shutil.rmtree(folder)
    assert not refused


def _asked(*words: str) -> dict[str, object]:
    return {name: value for name, value in vars(parse(words)).items() if name != "parser"}


@pytest.mark.slow
@pytest.mark.parametrize("words", [words for words, one in COMMANDS.items() if not _acts(one)])
def test_what_every_command_takes_may_stand_before_it_and_before_its_act(
    words: tuple[str, ...],
) -> None:
    command = COMMANDS[words]
    line = shlex.split(command.example)[1:]
    line = line[: line.index(">")] if ">" in line else line
    common = ["--language", "fr", "--quiet"]
    if "--json" in {name for one in command._actions for name in one.option_strings}:
        common.append("--json")
    wanted = _asked(*line, *common)
    assert (wanted["language"], wanted["quiet"]) == ("fr", True)
    for at in range(1 + len(words) + command.prog.count("PROJECT")):
        assert _asked(*line[:at], *common, *line[at:]) == wanted
    assert _asked("--language=fr", "-q", *line, *common[3:]) == wanted


@pytest.mark.slow
@pytest.mark.parametrize("language", ["fr", "es", "ru", "ar", "zh_CN"])
def test_help_is_said_in_the_language_that_is_asked_for(language: str, capsys) -> None:
    """Of whole sentences none is left in English, on any page."""
    alike = "Urges · We urge · The Meeting urged · Urging"  # of texts in English
    english = {one for one in help_words(parser()) if len(one.split()) > 3} - {alike}
    assert len(english) > 300
    for words in ((), *COMMANDS):
        page = " ".join(_shown(capsys, "--language", language, *words, "--help").split())
        assert not [one for one in english if one in page], words


def test_what_is_not_understood_is_said_in_the_language_that_is_asked_for(capsys) -> None:
    said = {
        language: _refused(capsys, "--language", language, "compare", "a.txt", "b.txt", "--jsn")
        for language in ("en", "fr", "es", "ru", "ar", "zh_CN")
    }
    assert all("--jsn" in one and "--json" in one for one in said.values())
    assert len(set(said.values())) == len(said)
    assert len({_refused(capsys, "--language", one, "amnd") for one in said}) == len(said)
    assert len({_refused(capsys, "--language", one, "compare", "--as") for one in said}) == len(
        said
    )


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("settings set langage fr", "language"),
        ("guide comandes", "commands"),
        ("compare a.txt b.txt --hide punctution", "punctuation"),
    ],
)
def test_the_nearest_name_is_offered_for_a_mistyped_one(line: str, meant: str, capsys) -> None:
    assert main(line.split()) == 2
    assert f"“{meant}”" in capsys.readouterr().err.rpartition("; ")[2]


def test_the_nearest_state_is_offered_for_a_mistyped_one() -> None:
    with pytest.raises(UsageError, match="“withdrawn”"):
        state_named("withdrwan")
