"""What the papers at the top of the checkout say is so: commands, files, packages, licences."""

import ast
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from draftbench.cli.grammar import parser
from support.checkout import ROOT, SOURCE

PAPERS = [*sorted(ROOT.glob("*.md")), ROOT / "packaging" / "README.md"]


def commands(program: str) -> set[tuple[str, ...]]:
    """The first words after ``program`` in the code of README.md and CONTRIBUTING.md."""
    text = "".join((ROOT / name).read_text("utf-8") for name in ("README.md", "CONTRIBUTING.md"))
    code = re.findall(r"^```sh\n(.*?)^```|`([^`\n]+)`", text, re.MULTILINE | re.DOTALL)
    lines = [line for block, span in code for line in (block or span).splitlines()]
    calls = [line.split("#")[0] if " #" in line else line for line in lines]
    return {
        tuple(shlex.split(call)[len(program.split()) :])
        for call in calls
        if call.startswith(f"{program} ")
    }


def test_draftbench_commands_of_the_papers_are_understood() -> None:
    named = {words for words in commands("draftbench") if words[0].islower()}
    assert len(named) >= 7
    for words in named:
        parser().parse_args(list(words))


def test_dev_commands_of_the_papers_exist() -> None:
    help_text = subprocess.run(
        [sys.executable, str(ROOT / "dev.py"), "help"], capture_output=True, text=True, check=True
    ).stdout
    named = {words[0] for program in ("python3 dev.py", "py dev.py") for words in commands(program)}
    assert {"run", "test"} <= named
    assert all(f"python3 dev.py {name} " in help_text for name in named)


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(paper: Path) -> None:
    targets = re.findall(r"\]\((?!https?:)([^)#]+)", paper.read_text("utf-8"))
    missing = [target for target in targets if not (paper.parent / target).exists()]
    assert not missing


def test_architecture_names_every_package_and_no_other() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    table = text.split("## Packages")[1].split("\n## ")[0]
    named = set(re.findall(r"^\| `([a-z]+)` \|", table, re.MULTILINE))
    packages = {path.parent.name for path in SOURCE.glob("*/__init__.py")}
    assert named == packages


def test_types_that_the_architecture_names_are_in_the_code() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    code = "\n".join(path.read_text("utf-8") for path in SOURCE.rglob("*.py"))
    named = set(re.findall(r"`([A-Z][a-z]+[A-Za-z]*)`", text.split("## Dependencies")[0]))
    assert len(named) > 10
    assert {
        name for name in named if not re.search(rf"^(class )?{name}\b", code, re.MULTILINE)
    } == set()


@pytest.mark.parametrize(
    "package", sorted(SOURCE.rglob("__init__.py")), ids=lambda path: path.parent.name
)
def test_packages_name_modules_that_they_hold(package: Path) -> None:
    """What stands in code marks (``benchmarks/…``) lies elsewhere."""
    words = ast.get_docstring(ast.parse(package.read_text("utf-8"))) or ""
    plain = re.sub(r"``.*?``", "", words, flags=re.DOTALL)
    named = re.findall(r"(?<![\w/*])\w+\.py\b", plain)
    assert [name for name in named if not (package.parent / name).exists()] == []
    folders = re.findall(r"^(\w+)/(?=\s)", plain, re.MULTILINE)
    assert [name for name in folders if not (package.parent / name).is_dir()] == []
