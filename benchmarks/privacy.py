"""What stays private, counted: words of private notes and drafts looked for in the bytes of files
that commands write, and bits of the private line flipped.

Run: ``python benchmarks/privacy.py [flips]`` (default 400). Prints how many
files were searched and how many of them held a private word, and how many flips the check did not
see. Exit code 1 where one of them is not 0.
"""

from __future__ import annotations

import os
import random
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from draftbench.app.exports.exporting import EXPORTS
from draftbench.cli.main import main
from draftbench.record import Record
from support.leaks import find_all

NOTE = "Vermilion herons nest late"
WORDS = "saffron badgers"
EARLIER = "cobalt walruses"
REASON = "Turquoise otters juggle pebbles"
MARKERS = (NOTE, WORDS, EARLIER, REASON)
BASE = "Declaration\n\n1. Urges States to act with concern;\n\n2. Decides to meet again.\n"
PHRASE = "correct horse battery"
FLIPS = 400


def run(*arguments: str) -> None:
    """A command; its output is dropped. Raises RuntimeError where it fails."""
    said = StringIO()
    with redirect_stdout(said), redirect_stderr(said):
        code = main(list(arguments))
    if code not in (0, 1):
        msg = f"{' '.join(arguments)}: {said.getvalue()}"
        raise RuntimeError(msg)


def make(folder: Path) -> Path:
    """A project with private notes, drafts, their edits and reasons."""
    (folder / "base.txt").write_text(BASE, encoding="utf-8")
    path = folder / "n.draftbench"
    project = str(path)
    run("new", project, "--base", str(folder / "base.txt"))
    draft = ("amend", project, "add", "--clause", "OP 1", "--sponsor", "BRA", "--draft")
    run(*draft, "--replace", "concern", EARLIER, "--reason", REASON)
    run("amend", project, "withdraw", "draft-1", "--why", REASON)
    run(*draft, "--replace", "concern", WORDS)
    run("amend", project, "reason", "draft-2", REASON)
    run(
        "amend",
        project,
        "add",
        "--clause",
        "OP 2",
        "--replace",
        "again",
        "soon",
        "--sponsor",
        "MEX",
    )
    run("record", project, "note", NOTE, "--about", "OP 1", "--by", "BRA")
    run("record", project, "note", NOTE)
    return path


def files_for_others(project: Path, out: Path) -> list[Path]:
    """Every file that a command writes for others."""
    out.mkdir()
    for kind, what in EXPORTS.items():
        for ending in what.endings:
            run("export", str(project), "--as", kind, "-o", str(out / f"{kind}{ending}"))
    for act in (
        ("exchange", str(out / "x.zip")),
        ("copy", str(out / "copy.draftbench"), "--without-notes"),
        ("salvage", str(out / "saved.draftbench"), "--without-notes"),
        ("compare", "1", "now", "-o", str(out / "compared.docx")),
        ("compare", "1", "now", "-o", str(out / "compared.html")),
    ):
        run("record", str(project), *act)
    return sorted(one for one in out.rglob("*") if one.is_file())


def holding(files: list[Path]) -> int:
    """How many of the files hold a private word."""
    return sum(bool(find_all(MARKERS, one.read_bytes())) for one in files)


def stored(path: Path) -> list[bytes]:
    """What stands in the private line, value by value."""
    with closing(sqlite3.connect(path)) as connection:
        rows = (
            *connection.execute("SELECT id, kind, body, hash FROM private_event"),
            *connection.execute("SELECT salt, wrapped FROM private_slot"),
            *connection.execute("SELECT value FROM meta WHERE key = 'private_head'"),
        )
    values = (one if isinstance(one, bytes) else str(one).encode() for row in rows for one in row)
    return [one for one in values if len(one) > 8]


def unseen_flips(path: Path, flips: int, chance: random.Random) -> int:
    """How many of so many flipped bits the check does not see."""
    data, values = path.read_bytes(), stored(path)
    target = path.with_name("flipped.draftbench")
    unseen = 0
    for _ in range(flips):
        value = chance.choices(values, [len(one) for one in values])[0]
        bad = bytearray(data)
        bad[data.index(value) + chance.randrange(len(value))] ^= 1 << chance.randrange(8)
        target.write_bytes(bad)
        with Record.view(target) as record:
            unseen += not record.verify().private_lost
    target.unlink(missing_ok=True)
    return unseen


def counts(flips: int) -> Iterator[tuple[str, int, int]]:
    """Each figure: what, how many, how many of them failed."""
    chance = random.Random(1)  # noqa: S311  # places of bits, no secret
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = make(folder)
        files = files_for_others(path, folder / "out")
        yield "files for others searched", len(files), holding(files)
        yield "bit flips in the private line", flips, unseen_flips(path, flips, chance)
        (folder / "phrase").write_text(PHRASE, encoding="utf-8")
        for whose in (("--for", "BRA"), ()):
            secret = ("--passphrase-file", str(folder / "phrase"))
            run("record", str(path), "private", "lock", *whose, *secret)
        beside = sorted(one for one in folder.rglob("*") if one.is_file())
        yield "files beside an encrypted project searched", len(beside), holding(beside)
        yield "bit flips in an encrypted line", flips, unseen_flips(path, flips, chance)


def measure(flips: int = FLIPS) -> list[tuple[str, int, int]]:
    """The figures: what was tried, how often, and how often it failed."""
    os.environ.pop("DRAFTBENCH_PASSPHRASE", None)
    os.environ.pop("DRAFTBENCH_PASSPHRASE_FILE", None)
    return list(counts(flips))


if __name__ == "__main__":
    figures = measure(int(sys.argv[1]) if len(sys.argv) > 1 else FLIPS)
    for what, tried, failed in figures:
        print(f"{what:46} {tried:6,} {failed:6,} failed")
    sys.exit(1 if any(failed for *_, failed in figures) else 0)
