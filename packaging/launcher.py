"""Where the program of a bundle begins: the command line, the window, or one of the processes that
the program starts of itself. ``draftbench-window`` (Windows) and an opened file mean the window."""

import os
import sys
from pathlib import Path

from draftbench.processes import run_if_asked


def main() -> int:
    """Does what the name and the arguments of this process ask for; gives the exit code."""
    arguments = sys.argv[1:]
    if run_if_asked(arguments):
        return 0
    if sys.stdout is None:  # a program without a console has nowhere to write to
        sys.stdout = sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    one_file = len(arguments) == 1 and arguments[0].endswith(".draftbench")
    if Path(sys.argv[0]).stem.endswith("-window") or one_file:
        from draftbench.gui.application import entry

        entry()
    from draftbench.cli.main import entry as command_line

    command_line()
    return 0


if __name__ == "__main__":
    sys.exit(main())
