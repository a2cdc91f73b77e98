"""Every command that the guide shows does what it says, page by page, in order."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest

from draftbench.app.guide import pages as guide_pages
from draftbench.cli.grammar import parse
from draftbench.cli.main import main
from support.checkout import ROOT
from support.laws import at_night

PAGES = [*sorted((ROOT / "docs").glob("*.md")), ROOT / "README.md"]
SHOWN = re.compile(r"^```(sh|text)\n(.*?)^```", re.MULTILINE | re.DOTALL)
BEFORE = ("git", "python3")
"""What README shows of how the program comes to be there: ``tests/architecture/test_documents.py``
holds that."""
INLINE = re.compile(r"`draftbench ([^`]+)`")
NAMES = {"PROJECT": "talks.draftbench", "FILE": "old.docx", "COMMAND": "amend", "ACT": "list"}
"""What stands for the words of a user, in commands that are shown in a sentence."""
WITH_COMMANDS = [page for page in PAGES if "```sh\n" in page.read_text("utf-8")]


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that a newcomer gets from the first command of the guide."""
    folder = tmp_path_factory.mktemp("practice")
    assert main(["demo", str(folder)]) == 0
    return folder / "guide"


@pytest.mark.slow
@pytest.mark.parametrize("page", WITH_COMMANDS, ids=lambda page: page.stem)
def test_commands_of_a_page(page, prepared, tmp_path, monkeypatch, capsys) -> None:
    folder = tmp_path / "practice"
    shutil.copytree(prepared, folder)
    monkeypatch.chdir(folder)
    _type(page.read_text("utf-8"), capsys, monkeypatch)


@pytest.mark.slow
@at_night
def test_commands_of_all_pages_in_one_folder(tmp_path, monkeypatch, capsys) -> None:
    """What a page leaves behind is in no other's way: README first, then as the guide is read."""
    pages = [ROOT / "README.md", *(ROOT / "docs" / f"{page.name}.md" for page in guide_pages())]
    for page in pages:
        text = page.read_text("utf-8")
        begins = "\ndraftbench demo practice" in text
        monkeypatch.chdir(tmp_path if begins else tmp_path / "practice" / "guide")
        _type(text, capsys, monkeypatch)


def _type(text: str, capsys: pytest.CaptureFixture[str], patch: pytest.MonkeyPatch) -> None:
    """Types every command of a page; what the page shows of the answers was said."""
    said = ""
    for kind, block in SHOWN.findall(text):
        if kind == "text":
            _follow(block, said)
            continue
        said = ""
        for line in block.splitlines():
            words = shlex.split(line, comments=True)
            if words[0] in BEFORE:
                continue
            if words[0] == "cd":
                patch.chdir(words[1])
                continue
            told = re.search(r"#.* ends with (\d)$", line)
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
    assert len(WITH_COMMANDS) >= 17
    fences = sum(
        len(re.findall("^ *```\\w", page.read_text("utf-8"), re.MULTILINE)) for page in PAGES
    )
    python = sum(
        "```python\n" in page.read_text("utf-8") for page in PAGES
    )  # tests/app/test_engine
    assert sum(len(SHOWN.findall(page.read_text("utf-8"))) for page in PAGES) == fences - python


@pytest.mark.slow
def test_commands_in_sentences_are_understood() -> None:
    shown = {told for page in PAGES for told in INLINE.findall(page.read_text("utf-8"))}
    assert len(shown) >= 12
    for told in sorted(shown):
        words = [NAMES.get(word, word) for word in shlex.split(told)]
        words += ["--help"] if len(words) == 1 else []
        if "--help" in words:
            with pytest.raises(SystemExit) as ended:
                parse(words)
            assert ended.value.code == 0, told
        else:
            parse(words)
