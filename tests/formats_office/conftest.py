"""A stand-in for LibreOffice's program, for what the real one does only now and then."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from draftbench.formats.office import SETTING


@pytest.fixture
def stand_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """Makes LibreOffice a Python program of these lines (``out`` is the file it should make);
    gives the folder in which it runs' traces may be left (``traces`` in the program)."""
    if sys.platform == "win32":
        pytest.skip("a program of this kind needs a first line that says what runs it")

    def make(lines: str) -> Path:
        program = tmp_path / "soffice"
        program.write_text(
            f"#!{sys.executable}\nimport os, pathlib, shutil, subprocess, sys, time\n"
            "out = pathlib.Path(sys.argv[sys.argv.index('--outdir') + 1]) / 'text.docx'\n"
            f"traces = pathlib.Path({str(tmp_path)!r})\n{lines}\n"
        )
        program.chmod(0o755)
        monkeypatch.setenv(SETTING, str(program))
        return tmp_path

    return make
