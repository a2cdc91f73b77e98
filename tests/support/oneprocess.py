"""Commands of the terminal, one after the other in one process of their own: it loads once what
each would load, and what they leave behind goes with it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

_PROGRAM = """
import io, json, sys
from contextlib import redirect_stderr, redirect_stdout
from draftbench.cli.main import main
told = []
for words in json.loads(sys.argv[1]):
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8") for _ in range(2))
    with redirect_stdout(out), redirect_stderr(err):
        try:
            code = main(words)
        except SystemExit as end:
            code = end.code
    streams = [stream.flush() or stream.buffer.getvalue().decode() for stream in (out, err)]
    told.append([code, *streams])
print(json.dumps(told))
"""


class Ended(NamedTuple):
    """How a command ended: its exit code, and what it printed."""

    code: int
    out: str
    err: str


def run_all(
    commands: Iterable[Sequence[str]], *, first: str = "", env: Mapping[str, str] | None = None
) -> list[Ended]:
    """Run every command (its words after "draftbench") in one process that runs the Python code
    ``first`` before it loads the program; return how each ended. A traceback is raised here."""
    program = [
        sys.executable,
        "-c",
        first + _PROGRAM,
        json.dumps([list(map(str, words)) for words in commands]),
    ]
    done = subprocess.run(program, capture_output=True, text=True, check=False, env=env)
    assert done.returncode == 0, done.stderr
    return [Ended(*one) for one in json.loads(done.stdout.splitlines()[-1])]
