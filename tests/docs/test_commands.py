"""Every command that the guide shows does what it says, page by page, in order."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest

from draftbench.cli.main import main
from support.checkout import ROOT

PAGES = sorted((ROOT / "docs").glob("*.md"))
SHOWN = re.compile(r"^```(sh|text)\n(.*?)^```", re.MULTILINE | re.DOTALL)
WITH_COMMANDS = [page for page in PAGES if "```sh\n" in page.read_text("utf-8")]


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that a newcomer gets from the first command of the guide."""
    folder = tmp_path_factory.mktemp("practice")
    assert main(["demo", str(folder)]) == 0
    return folder / "guide"


@pytest.mark.parametrize("page", WITH_COMMANDS, ids=lambda page: page.stem)
def test_commands_of_a_page(page, prepared, tmp_path, monkeypatch, capsys) -> None:
    folder = tmp_path / "practice"
    shutil.copytree(prepared, folder)
    monkeypatch.chdir(folder)
    said = ""
    for kind, block in SHOWN.findall(page.read_text("utf-8")):
        if kind == "text":
            _follow(block, said)
            continue
        said = ""
        for line in block.splitlines():
            words = shlex.split(line, comments=True)
            told = re.search(r"# ends with (\d)$", line)
            assert words[0] == "draftbench", line
            code = main(words[1:])
            caught = capsys.readouterr()
            assert code == (int(told[1]) if told else 0), (line, caught.err)
            assert "Traceback" not in caught.err
            signs = [told for told in caught.out.splitlines() if "↵" in told and "\t" not in told]
            assert not signs, line  # only a cell of a table has its lines in one
            said += caught.out
            _made(words)


def _made(words: list[str]) -> None:
    """What a command was to write is there."""
    if "-o" in words and words[words.index("-o") + 1] != "-":
        assert Path(words[words.index("-o") + 1]).stat().st_size > 0


def _follow(block: str, said: str) -> None:
    """Each line that is shown was said, in this order."""
    told = [" ".join(line.split()) for line in said.splitlines()]
    at = 0
    for line in block.splitlines():
        wanted = " ".join(line.split())
        if wanted != "…":
            assert wanted in told[at:], line
            at = told.index(wanted, at) + 1


def test_most_pages_show_commands() -> None:
    assert len(WITH_COMMANDS) >= 11
