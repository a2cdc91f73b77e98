"""What a user installs is complete: versions agree, the lock covers all, the wheel works."""

import re
import subprocess
import sys
import sysconfig
import tomllib
import zipfile
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement

import draftbench
from support.checkout import ROOT, imported, modules

PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LOCKS = {
    path.name: path.read_text("utf-8")
    for path in (ROOT / "requirements.lock", *sorted(ROOT.glob("requirements-*.lock")))
}


def asked_for() -> list[Requirement]:
    """All that pyproject.toml names: to run, for the window, to develop, to build."""
    texts = list(PROJECT["project"]["dependencies"])
    for group in PROJECT["project"]["optional-dependencies"].values():
        texts += group
    for group in PROJECT["dependency-groups"].values():
        texts += [entry for entry in group if isinstance(entry, str)]
    return [Requirement(text) for text in [*texts, *PROJECT["build-system"]["requires"]]]


def locked() -> dict[str, list[tuple[str, int]]]:
    """For each package of the locks its versions, each with its number of hashes."""
    entries: dict[str, list[tuple[str, int]]] = {}
    for lock in LOCKS.values():
        for block in re.split(r"\n(?=[a-z0-9])", lock):
            if match := re.match(r"([a-z0-9.-]+)==(\S+)", block):
                entries.setdefault(match[1], []).append((match[2], block.count("--hash=sha256:")))
    return entries


def test_versions_agree() -> None:
    assert PROJECT["project"]["version"] == draftbench.__version__
    assert f"## {draftbench.__version__}" in (ROOT / "CHANGELOG.md").read_text("utf-8")


@pytest.mark.parametrize("name", LOCKS)
def test_lock_names_no_address(name: str) -> None:
    assert "://" not in LOCKS[name]
    assert "index" not in LOCKS[name]


def test_locks_agree() -> None:
    one, *others = (
        dict(re.findall(r"^([a-z0-9.-]+)==(\S+)", lock, re.MULTILINE)) for lock in LOCKS.values()
    )
    for two in others:
        shared = one.keys() & two.keys()
        assert {name: one[name] for name in shared} == {name: two[name] for name in shared}
    assert "numpy" not in one


@pytest.mark.parametrize("requirement", asked_for(), ids=str)
def test_lock_holds_what_the_project_asks_for(requirement: Requirement) -> None:
    versions = locked()[requirement.name.lower()]
    assert all(requirement.specifier.contains(version) for version, _ in versions)


RUN_TIME = [
    Requirement(text)
    for text in [
        *PROJECT["project"]["dependencies"],
        *PROJECT["project"]["optional-dependencies"]["gui"],
    ]
]


@pytest.mark.slow
@pytest.mark.parametrize("requirement", RUN_TIME, ids=lambda each: each.name)
def test_every_dependency_is_explained_and_used(requirement: Requirement) -> None:
    """What the program does not import, its users need not download."""
    table = (ROOT / "ARCHITECTURE.md").read_text("utf-8").split("## Dependencies")[1]
    assert f"| {requirement.name} |" in table
    if requirement.marker is None or requirement.marker.evaluate():
        provided = metadata.distribution(requirement.name).files or []
        names = {Path(file).parts[0].removesuffix(".py").split(".")[0] for file in provided}
        assert names & set().union(*(imported(module) for module in modules()))


def test_commands_of_the_package_exist() -> None:
    for entry in metadata.distribution("draftbench").entry_points:
        assert callable(entry.load())


def test_every_locked_file_has_a_hash() -> None:
    assert len(locked()) > 20
    assert all(hashes > 0 for versions in locked().values() for _, hashes in versions)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.mark.slow
def test_wheel_holds_the_resources_and_finds_them(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        packed = {name for name in archive.namelist() if "/resources/" in name}
        archive.extractall(tmp_path)
    expected = {
        f"draftbench/resources/{within}{path.relative_to(folder).as_posix()}"
        for folder, within in ((ROOT / "resources", ""), (ROOT / "docs", "help/"))
        for path in folder.rglob("*")
        if path.is_file() and path.parent.name != "engine" and path.suffix != ".po"
    }
    assert packed == expected
    tables = {f"{path.stem}.mo" for path in (ROOT / "resources").rglob("*.po")}
    folder = "/translations/"
    assert tables == {name.rpartition("/")[2] for name in packed if folder in name}
    code = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from draftbench.resources import guide, resource\n"
        "print(resource('samples'), len(resource('samples', 'README.md').read_text('utf-8')) > 0,"
        " guide('index.md').is_file(), guide('pictures', 'start.png').is_file())"
    )
    command = [sys.executable, "-I", "-c", code, str(tmp_path)]
    said = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True).stdout
    assert said.split() == [str(tmp_path / "draftbench" / "resources" / "samples"), *["True"] * 3]


def test_wheel_declares_licence_commands_and_typing(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = {name.rpartition("/")[2]: name for name in archive.namelist()}
        metadata = archive.read(names["METADATA"]).decode()
        commands = archive.read(names["entry_points.txt"]).decode()
    assert "License-Expression: Apache-2.0" in metadata
    assert "draftbench = draftbench.cli.main:entry" in commands
    assert {"LICENSE", "py.typed"} <= set(names)


_ENGINE = """
import sys
sys.modules["PySide6"] = None  # as where the window is not installed
import draftbench
assert [n for n in sys.modules if n.startswith("draftbench.")] == []
(old,) = draftbench.read("old.txt")
found = draftbench.compare(old, "new.txt")
print(draftbench.__file__)
print(sum(len(one.words.hunks) for one in found), len(draftbench.align(old, "new.txt").rows))
print(len(draftbench.redline("old.txt", "new.txt", "out.docx").data) > 1000)
print(len(draftbench.merge("old.txt", "new.txt").conflicts))
with draftbench.new("a.draftbench", "old.txt") as project:
    project.propose_deletion(project.state.draft.clauses[-1].id, sponsors=("CHL",))
with draftbench.open("a.draftbench", read_only=True) as project:
    print(len(project.state.entries))
"""


@pytest.mark.slow
def test_the_engine_of_an_installed_wheel_works_without_qt(wheel: Path, tmp_path: Path) -> None:
    """The wheel in an environment of its own; what it depends on is lent from this one."""
    place = tmp_path / "environment"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(place)], check=True)
    python = next(path for path in place.glob("*/python*") if path.stem == "python")
    asked = "import sysconfig; print(sysconfig.get_path('purelib'))"
    command = [str(python), "-c", asked]
    packages = Path(
        subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    )
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(packages)
    (packages / "lent.pth").write_text(sysconfig.get_path("purelib"), "utf-8")
    old = "Sea Charter\n\n1. Calls upon States to map the deep sea.\n\n2. Decides to meet in May.\n"
    (tmp_path / "old.txt").write_text(old, "utf-8")
    (tmp_path / "new.txt").write_text(old.replace("in May", "in June"), "utf-8")
    (tmp_path / "engine.py").write_text(_ENGINE, "utf-8")
    command = [str(python), str(tmp_path / "engine.py")]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    where, *said = done.stdout.splitlines()
    assert Path(where).is_relative_to(packages)
    assert said == ["1 3", "True", "0", "1"]
