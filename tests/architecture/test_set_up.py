"""dev.py: which environment it takes, when it sets up again, what it says where it cannot."""

import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from support.checkout import ROOT, load_dev


@pytest.fixture
def dev(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """dev.py on a checkout of its own, with no environment yet and a set-up that only notes."""
    module = load_dev()
    for name in ("requirements.lock", "pyproject.toml"):
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.setattr(module, "LOCK", tmp_path / "requirements.lock")
    monkeypatch.setattr(module, "provide_qt_libraries", lambda *_: None)
    return module


@pytest.fixture
def installs(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Whether each set-up that was made remade the environment."""
    made: list[bool] = []

    def install(folder: Path, python: str, stamp: Path, *, remake: bool) -> None:
        made.append(remake)
        Path(python).parent.mkdir(parents=True, exist_ok=True)
        Path(python).touch()
        stamp.write_text("unfinished")

    monkeypatch.setattr(dev, "install", install)
    return made


def owned_by(root: Path, line: str) -> None:
    (root / ".venv").mkdir()
    (root / ".venv" / "pyvenv.cfg").write_text(f"home = /usr/bin\n{line}\n")


def test_first_python_takes_the_plain_folder(dev: ModuleType) -> None:
    assert dev.environment() == dev.ROOT / ".venv"


@pytest.mark.parametrize("key", ["version", "version_info"])
def test_folder_of_the_same_python_is_kept(dev: ModuleType, key: str) -> None:
    owned_by(dev.ROOT, f"{key} = {dev.VERSION}.9")
    assert dev.environment() == dev.ROOT / ".venv"


def test_another_python_gets_a_folder_of_its_own(dev: ModuleType) -> None:
    owned_by(dev.ROOT, "version = 3.1.4")
    assert dev.environment() == dev.ROOT / f".venv-{dev.VERSION}"


def test_second_call_sets_nothing_up(dev: ModuleType, installs: list[bool]) -> None:
    assert dev.set_up() == dev.set_up()
    assert installs == [False]


@pytest.mark.parametrize("name", ["requirements.lock", "pyproject.toml"])
def test_changed_requirements_are_installed(
    dev: ModuleType, installs: list[bool], name: str
) -> None:
    dev.set_up()
    with (dev.ROOT / name).open("a") as file:
        file.write("\n# changed\n")
    dev.set_up()
    assert installs == [False, False]


def test_interrupted_set_up_is_made_anew(dev: ModuleType, installs: list[bool]) -> None:
    python = Path(dev.set_up())
    (python.parents[1] / "draftbench-ready").write_text("unfinished")
    dev.set_up()
    dev.set_up()
    assert installs == [False, True]


def test_missing_venv_part_is_one_sentence_with_the_line_to_type(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev.shutil, "which", lambda *_, **__: None)
    monkeypatch.setattr(dev.importlib.util, "find_spec", lambda _: None)
    with pytest.raises(SystemExit, match=rf"sudo apt-get install python{dev.VERSION}-venv'"):
        dev.set_up()
    assert not (dev.ROOT / ".venv").exists()


def test_no_network_is_said_and_the_next_call_tries_again(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[list[str]] = []

    def call(command: list[str]) -> int:
        calls.append(command)
        if "venv" in command:
            python = Path(command[-1], "Scripts" if sys.platform == "win32" else "bin", "python")
            python.parent.mkdir(parents=True)
            python.touch()
        return int("--require-hashes" in command)

    monkeypatch.setattr(dev.shutil, "which", lambda *_, **__: None)
    monkeypatch.setattr(dev.subprocess, "call", call)
    with pytest.raises(SystemExit, match="is there a network connection"):
        dev.set_up()
    assert (dev.ROOT / ".venv" / "draftbench-ready").read_text() == "unfinished"
    assert not any("--editable" in command for command in calls)


def qt_step(
    patch: pytest.MonkeyPatch, folder: Path, *, root: bool, missing: bool = True
) -> list[list[str]]:
    """Runs the step for Qt's libraries, ``missing`` or not, with the fonts of ``folder/fonts``;
    the commands it started."""
    fonts = folder / "fonts"
    module: Any = load_dev()
    commands: list[list[str]] = []

    def run(command: list[str], **_: object) -> None:
        commands.append(command)

    def fault(*_: object) -> str:
        installed = any("install" in command for command in commands)
        return "libGL.so.1: cannot open shared object file" if missing and not installed else ""

    patch.setattr(module, "qt_fault", fault)
    patch.setattr(module.subprocess, "run", run)
    patch.setattr(module.shutil, "which", lambda name: f"/usr/bin/{name}")
    patch.setattr(module.os, "geteuid", lambda: 0 if root else 1000, raising=False)
    patch.setattr(module, "FONT_FOLDERS", [str(fonts)])
    patch.setenv("DISPLAY", ":1")
    module.provide_qt_libraries(folder, "python")
    return commands


def test_root_gets_the_libraries_of_qt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    update, install = qt_step(monkeypatch, tmp_path, root=True)
    assert update[:2] == ["apt-get", "update"]
    assert {"libgl1", "libegl1", "libxcb-cursor0"} <= set(install)
    assert (tmp_path / "draftbench-qt-screen").exists()


def test_others_are_told_the_line_to_type(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert qt_step(monkeypatch, tmp_path, root=False) == []
    said = capsys.readouterr().out
    assert "libGL.so.1" in said
    assert "sudo apt-get install libgl1 libegl1" in said
    assert not list(tmp_path.iterdir())


def test_fonts_are_installed_only_where_there_are_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, install = qt_step(monkeypatch, tmp_path, root=True, missing=False)
    assert "fonts-dejavu-core" in install
    assert "libgl1" not in install
    (tmp_path / "draftbench-qt-screen").unlink()
    (tmp_path / "fonts" / "truetype").mkdir(parents=True)
    (tmp_path / "fonts" / "truetype" / "One.ttf").touch()
    assert qt_step(monkeypatch, tmp_path, root=True, missing=False) == []


def test_nothing_is_looked_for_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert qt_step(monkeypatch, tmp_path, root=True)
    assert qt_step(monkeypatch, tmp_path, root=True) == []


def test_unknown_command_shows_the_help() -> None:
    command = [sys.executable, str(ROOT / "dev.py"), "fly"]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 2
    assert "python3 dev.py run" in result.stdout
