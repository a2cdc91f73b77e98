"""The same property under atheris, where it is installed (it is not among the dependencies):

    python tests/fuzz/guided.py FOLDER -max_total_time=600

grows FOLDER, a folder of files to begin with, by files that reach new code.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))


def main() -> None:
    """Runs until something is found or the time is over."""
    import atheris  # type: ignore[import-not-found]

    with atheris.instrument_imports(include=["draftbench"]):
        from fuzz.property import reads_or_refuses

    def one(data: bytes) -> None:
        reads_or_refuses(data, "x.md" if data[:1] == b"#" else "x.txt")

    atheris.Setup(sys.argv, one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
