"""Makes pictures of the window on the sample negotiation, without a screen.

python3 dev.py pictures DIR                    every picture, to look at after a change
python3 dev.py pictures DIR --until NAME       those up to the one of that name
python3 dev.py pictures docs/pictures --guide  exactly those that the guide shows
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))


def main(arguments: list[str]) -> int:
    """Make the pictures and print their paths."""
    parser = argparse.ArgumentParser(
        prog="dev.py pictures", description="Pictures of the window, without a screen."
    )
    parser.add_argument("folder", metavar="DIR", type=Path)
    parser.add_argument("--until", metavar="NAME", default="", help="the last picture to make")
    parser.add_argument("--language", metavar="LANGUAGE", default="en", help="of the window")
    parser.add_argument("--guide", action="store_true", help="only those that the guide shows")
    options = parser.parse_args(arguments)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

    from draftbench.app.commands.command import VARIABLE
    from draftbench.app.demonstration import PROJECT, build
    from pictures.guide import take_guide
    from pictures.sequence import take_all

    os.environ[VARIABLE] = options.language
    with tempfile.TemporaryDirectory() as temporary:
        project = Path(temporary) / PROJECT
        build(project)
        if options.guide:
            made = take_guide(project, options.folder)
        else:
            made = take_all(project, options.folder, until=options.until)
    sys.stdout.writelines(f"{path}\n" for path in made)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
