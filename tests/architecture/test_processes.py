"""The parts that run as processes of their own start in a checkout and in a bundle."""

import subprocess
import sys
from pathlib import Path

import pytest

from draftbench import processes
from support.checkout import ROOT

_EXTRACTION = "draftbench.formats.pdf.extraction"


def test_a_checkout_starts_a_module_with_its_own_python() -> None:
    assert processes.command(_EXTRACTION) == (sys.executable, "-P", "-m", _EXTRACTION)


def test_a_bundle_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert processes.command(_EXTRACTION) == (sys.executable, "--process", _EXTRACTION)


def test_a_window_of_its_own_is_opened_by_the_same_program(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    project = Path("Rev 1.draftbench")
    assert processes.window() == (sys.executable, "-P", "-m", "draftbench.gui")
    assert processes.window(project)[3:] == ("draftbench.gui", str(project))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert processes.window() == (sys.executable,)
    assert processes.window(project) == (sys.executable, str(project))


@pytest.mark.parametrize(
    "arguments", [[], ["demo"], ["--process"], ["--process", "os"], ["--process", "draftbench.cli"]]
)
def test_nothing_else_is_run_as_a_process(arguments: list[str]) -> None:
    assert not processes.run_if_asked(arguments)


def test_every_module_that_is_started_so_is_known() -> None:
    started = {
        line.split('command("', 1)[1].split('"')[0]
        for file in (ROOT / "src").rglob("*.py")
        for line in file.read_text("utf-8").splitlines()
        if line.startswith("_") and "PROGRAM = command(" in line
    }
    assert started == set(processes._MODULES)


def test_the_launcher_of_a_bundle_runs_a_process_as_the_module_would(tmp_path: Path) -> None:
    launcher = ROOT / "packaging" / "launcher.py"
    told = [
        subprocess.run([*command, "no dictionary"], capture_output=True, check=False, input=b"")
        for command in (
            processes.command("draftbench.app.checks.spellprocess"),
            (sys.executable, str(launcher), "--process", "draftbench.app.checks.spellprocess"),
        )
    ]
    assert (told[0].returncode, told[0].stdout) == (told[1].returncode, told[1].stdout)
