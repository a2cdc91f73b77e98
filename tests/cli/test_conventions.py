"""What all commands have in common: -o -, --quiet, Ctrl+C, and doing without Qt."""

from __future__ import annotations

import io
import json
import os
import shlex
import signal
import subprocess
import sys
import zipfile
from contextlib import suppress
from importlib import metadata
from pathlib import Path

import pytest

from draftbench.cli import main as running
from draftbench.cli.main import main
from support.oneprocess import run_all

OLD = "River Charter\n\n1. Calls upon States to clean rivers.\n\n2. Decides to meet in May.\n"
NEW = OLD.replace("in May", "in June")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "old.txt").write_text(OLD, encoding="utf-8")
    (tmp_path / "new.txt").write_text(NEW, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert main(["new", "river.draftbench", "--base", "old.txt", "--quiet"]) == 0
    return tmp_path


def _bytes(capfdbinary: pytest.CaptureFixture[bytes], *words: str) -> tuple[int, bytes, bytes]:
    code = main(words)
    sys.stdout.flush()
    caught = capfdbinary.readouterr()
    return code, caught.out, caught.err


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("compare old.txt new.txt -o - --format {}", 1),
        ("merge old.txt new.txt -o - --format {}", 0),
        ("check old.txt -o - --format {}", None),
        ("check old.txt --fix -o - --format {}", None),
        ("record river.draftbench compare base now -o - --format {}", 0),
        ("export river.draftbench --as clean -o - --format {}", 0),
    ],
)
@pytest.mark.parametrize("ending", ["docx", "json", "html", "csv"])
def test_an_output_is_printed_as_it_would_be_written(
    folder: Path, capfdbinary, line: str, code: int | None, ending: str
) -> None:
    words = line.format(ending).split()
    with suppress(SystemExit):  # a format that this output does not have
        ended, out, _ = _bytes(capfdbinary, *words)
        if ended == 2:
            assert not out
            return
        _check_output(folder, out, ending)
        assert ended == code or code is None


def _check_output(folder: Path, out: bytes, ending: str) -> None:
    match ending:
        case "docx":
            assert "word/document.xml" in zipfile.ZipFile(io.BytesIO(out)).namelist()
        case "json":
            assert json.loads(out)
        case _:
            assert b"</html>" in out or b"," in out
    assert not list(folder.glob("output*")), "no file is left"
    assert not (folder / "-").exists()


def test_the_first_format_is_printed_where_none_is_named(folder: Path, capfdbinary) -> None:
    code, out, _ = _bytes(capfdbinary, "compare", "old.txt", "new.txt", "-o", "-")
    assert (code, b"</html>" in out) == (1, True)
    code, out, _ = _bytes(capfdbinary, "merge", "old.txt", "new.txt", "-o", "-")
    assert json.loads(out)["clauses"]
    assert main(["compare", "old.txt", "new.txt", "-o", "-", "--json"]) == 2


def test_files_and_settings_are_printed(folder: Path, capfdbinary) -> None:
    code, out, _ = _bytes(capfdbinary, "record", "river.draftbench", "file", "old.txt", "-")
    assert (code, out.decode()) == (0, OLD)
    code, out, _ = _bytes(capfdbinary, "settings", "export", "-")
    assert (code, json.loads(out)["draftbench"]) == (0, "settings")
    code, out, err = _bytes(capfdbinary, "record", "river.draftbench", "copy", "-")
    (folder / "copy.draftbench").write_bytes(out)
    assert main(["record", "copy.draftbench", "check"]) == code == 0
    assert str(folder.parent).encode() not in err
    assert not (folder / "-").exists()


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("compare old.txt new.txt", 1),
        ("read old.txt", 0),
        ("parts old.txt", 0),
        ("align old.txt new.txt", 0),
        ("merge old.txt new.txt", 0),
        ("amend river.draftbench list", 0),
        ('amend river.draftbench add --sponsor BRA --clause "OP 2" --delete', 0),
        ("record river.draftbench log", 0),
        ("export river.draftbench --as clean -o clean.txt", 0),
        ("settings show", 0),
        ("guide", 0),
    ],
)
def test_quiet_prints_nothing_and_ends_the_same(folder: Path, line: str, code: int, capsys) -> None:
    import shlex

    assert main([*shlex.split(line), "--quiet"]) == code
    assert capsys.readouterr().out == ""


def test_quiet_keeps_errors_and_what_programs_ask_for(folder: Path, capsys) -> None:
    assert main(["read", "nowhere.txt", "-q"]) == 3
    assert "nowhere.txt" in capsys.readouterr().err
    assert main(["read", "old.txt", "-q", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["clauses"]
    assert main(["read", "old.txt"]) == 0
    assert "clean rivers" in capsys.readouterr().out


def test_an_interrupted_command_ends_with_130(folder: Path, monkeypatch, capsys) -> None:
    def interrupt(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(running, "_run", interrupt)
    assert main(["read", "old.txt"]) == 130
    assert len(capsys.readouterr().err.splitlines()) == 1


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_control_c_ends_a_waiting_command_with_130(tmp_path: Path) -> None:
    program = (
        "import os, signal, sys\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"  # a test in the background
        "from draftbench.cli.main import entry\n"
        "import draftbench.app.texts.files as files\n"
        "def wait(_):\n"
        "    print('waiting', flush=True)\n"
        "    os.read(0, 1)\n"
        "files.read_bytes = wait\n"
        "sys.argv = ['draftbench', 'read', 'a.txt']\n"
        "entry()\n"
    )
    command = [sys.executable, "-c", program]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as running_:
        assert running_.stdout is not None
        assert running_.stderr is not None
        assert running_.stdout.readline() == "waiting\n"
        running_.send_signal(signal.SIGINT)
        said = running_.stderr.read()
        assert running_.wait(60) == 130
    assert "Traceback" not in said


_FAULTY = """
import sys
from draftbench.cli.main import entry
from draftbench.formats import reading

def read(*_, **__):
    raise ValueError("Turquoise otters in " + __import__("os").getcwd())

reading.read = read
entry()
"""


def test_a_fault_of_the_program_is_reported_without_a_word_of_a_text(folder: Path) -> None:
    (folder / "otters.txt").write_text("1. Urges turquoise otters to act;", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", _FAULTY, "read", "otters.txt"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 70
    assert "ValueError" in done.stderr
    assert "cli/main.py" in done.stderr
    assert "tters" not in done.stderr + done.stdout
    assert str(folder) not in done.stderr
    assert "Traceback" not in done.stderr


WITHOUT_QT = {
    "": 2,
    "open river.draftbench": 2,
    "slide river.draftbench 'OP 1' -o a.png": 2,
    "export river.draftbench --as clean -o a.pdf": None,
    "settings show": 0,
    "settings set theme dark": 0,
    "settings set theme pink": 2,
    "settings export office.json": 0,
    "settings reset": 0,
    "export river.draftbench --as clean -o clean.docx": 0,
    "voting river.draftbench": 0,
}
"""Commands and their exit codes where there is no Qt (None: 0, or 2 without LibreOffice)."""


@pytest.mark.slow
def test_without_qt_there_is_a_sentence_and_no_traceback(folder: Path) -> None:
    done = run_all(
        map(shlex.split, WITHOUT_QT),
        first="import sys; sys.modules['PySide6'] = None",
        env=os.environ | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":99"},
    )
    for (line, code), ended in zip(WITHOUT_QT.items(), done, strict=True):
        assert ended.code in ((0, 2) if code is None else (code,)), (line, ended.err)
        assert "Traceback" not in ended.err
        assert len(ended.err.splitlines()) == (1 if ended.code else 0), (line, ended.err)


def test_the_command_of_the_window_says_that_qt_is_missing(folder: Path) -> None:
    (command,) = metadata.entry_points(group="gui_scripts", name="draftbench-window")
    module, _, name = command.value.partition(":")
    program = f"import sys; sys.modules['PySide6'] = None; from {module} import {name}; {name}()"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
