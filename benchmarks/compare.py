"""The comparison engine beside its peers, in one run: quality on the gold data, speed, memory.

    python benchmarks/compare.py [--scale 1 10 100] [--only PART ...]

Each part stands in a module of its own name.
"""

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from draftbench.garbage import look_rarely
from growth import growth
from incremental import incremental
from independent import independent
from languages import languages
from pins import pins
from resolutions import resolutions
from revisions import revisions
from several import several
from transfer import transfer
from versions import versions
from words import word_differences

PARTS = (
    "versions",
    "revisions",
    "pins",
    "independent",
    "languages",
    "words",
    "several",
    "growth",
    "incremental",
)


def main() -> None:
    """Runs the parts asked for and prints their tables."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--scale", type=int, nargs="+", default=[1, 10])
    parser.add_argument("--only", choices=PARTS, nargs="+", default=PARTS)
    options = parser.parse_args()
    look_rarely()
    if "versions" in options.only:
        versions()
    if "revisions" in options.only:
        revisions()
    if "pins" in options.only:
        pins()
    if "independent" in options.only:
        independent()
        transfer()
        resolutions()
    if "languages" in options.only:
        languages()
    if "words" in options.only:
        word_differences()
    if "several" in options.only:
        several()
    if "growth" in options.only:
        growth(options.scale)
    if "incremental" in options.only:
        incremental()


if __name__ == "__main__":
    main()
