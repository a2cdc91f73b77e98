"""PySide would read, and keep, the source of every module that is imported after it."""

import subprocess
import sys

SEEN = """
import linecache
from pathlib import Path
import draftbench
from draftbench.gui.shell import main_window
own = str(Path(draftbench.__file__).parent)
print([name for name in linecache.cache if name.startswith(own)])
"""


def test_no_source_is_read_to_open_the_window():
    run = subprocess.run(
        [sys.executable, "-c", SEEN], check=True, capture_output=True, text=True, timeout=300
    )
    assert run.stdout.strip() == "[]"
