"""Redlines of two Word files, beside those of other programs: time, memory, moves found, and
whether accepting all changes gives the new file and rejecting them the old one.

Run: ``python benchmarks/word.py [--scale 1 10 100] [--peers PYTHON]``. The pair is the report of
the sample, so many times over (copies differ by seeded substitution of words), and a version of
it with rewordings, deletions, additions, moves (every fourth reworded), splits and joins, and the
numbers after them counted anew. ``--peers`` is the Python of an environment with ``docx-scalpel``
and ``docx-trackdiff`` (CONTRIBUTING.md says how to make one); LibreOffice takes part where it is
installed. Each program runs in a process of its own, started for the purpose; memory is the peak of
all processes that it starts (Linux only).
"""

from __future__ import annotations

import argparse
import io
import os
import random
import re
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from docx import Document
from rich.table import Table

from draftbench.formats.docx.read.revisions import View, paragraphs
from draftbench.formats.docx.track.proof import first_difference
from draftbench.formats.office import find_office
from draftbench.resources import resource
from measuring import CONSOLE

LIMIT = 600.0
"""Seconds after which a program is stopped."""
SHORT = 15.0
"""Programs that take less run three times more, while nobody looks at their memory, which holds
them up; the quickest run counts."""
SCALPEL = """
import sys
from pathlib import Path
from docx_scalpel import docx_diff_compare, shutdown_host
old, new, out = map(Path, sys.argv[1:])
out.write_bytes(docx_diff_compare(old.read_bytes(), new.read_bytes()))
shutdown_host()
"""
TRACKDIFF = "from docx_trackdiff.compare import main; main()"
OFFICE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1"
 script:language="StarBasic">
Sub Redline(old As String, fresh As String, made As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim against(1) As New com.sun.star.beans.PropertyValue
  Dim word(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  against(0).Name = "URL"
  against(0).Value = ConvertToURL(old)
  against(1).Name = "NoAcceptDialog"
  against(1).Value = True
  word(0).Name = "FilterName"
  word(0).Value = "MS Word 2007 XML"
  text = StarDesktop.loadComponentFromURL(ConvertToURL(fresh), "_blank", 0, hidden())
  helper = createUnoService("com.sun.star.frame.DispatchHelper")
  helper.executeDispatch(text.CurrentController.Frame, ".uno:CompareDocuments", "", 0, against())
  text.storeToURL(ConvertToURL(made), word())
  text.close(True)
End Sub
</script:module>
"""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two files and the number of paragraphs that moved from one to the other."""

    old: Path
    new: Path
    paragraphs: int
    moves: int


@dataclass(frozen=True, slots=True)
class Redlining:
    """What a program made of a pair: seconds, MB, moves, both sides exact; ``why`` it failed."""

    seconds: float
    peak: float
    moves: int = 0
    accepted: bool = False
    rejected: bool = False
    why: str = ""


def report() -> list[str]:
    """The paragraphs of the sample."""
    text = resource("samples", "A_CONF.213_RPM.1_1.txt").read_text(encoding="utf-8")
    return [line.strip() for line in text.splitlines() if line.strip()]


def pair(folder: Path, scale: int) -> Pair:
    """The pair of that size."""
    chance = random.Random(scale)  # noqa: S311  # words, not secrets
    own = report()
    words = sorted({word for line in own for word in re.findall(r"[a-z]{5,}", line)})
    old: list[str] = []
    new: list[str] = []
    moves = 0
    for copy in range(scale):
        lines = own if not copy else [_varied(line, words, chance) for line in own]
        old += lines
        revised, moved = _revised(lines, words, chance)
        new += _renumbered(revised)
        moves += moved
    files = folder / f"old{scale}.docx", folder / f"new{scale}.docx"
    for path, lines in zip(files, (old, new), strict=True):
        document = Document()
        for line in lines:
            document.add_paragraph(line)
        document.save(str(path))
    return Pair(*files, len(old), moves)


def _varied(line: str, words: Sequence[str], chance: random.Random) -> str:
    return re.sub(
        r"[a-z]{5,}", lambda m: chance.choice(words) if chance.random() < 0.25 else m[0], line
    )


def _reworded(line: str, words: Sequence[str], chance: random.Random) -> str:
    parts = line.split(" ")
    for _ in range(max(1, len(parts) // 12)):
        parts[chance.randrange(len(parts))] = chance.choice(words)
    return " ".join(parts)


def _revised(
    lines: Sequence[str], words: Sequence[str], chance: random.Random
) -> tuple[list[str], int]:
    """The lines with changes in them, and how many moved. No line is changed twice."""
    size = len(lines)
    long = [at for at in range(size) if len(lines[at].split()) > 15]
    chance.shuffle(long)
    share = size // 50
    rewordings, gone, added, split, joined, moved = (
        [long.pop() for _ in range(count)]
        for count in (share * 3, share, share, share // 2, share // 2, share)
    )
    pieces: dict[int, list[str]] = {at: [lines[at]] for at in range(size)}
    for at in rewordings:
        pieces[at] = [_reworded(lines[at], words, chance)]
    for at in gone:
        pieces[at] = []
    for at in added:
        pieces[at].append(" ".join(chance.choices(words, k=30)) + ".")
    for at in split:
        parts = lines[at].split(" ")
        half = len(parts) // 2
        pieces[at] = [" ".join(parts[:half]), " ".join(parts[half:])]
    for at in joined:
        if at + 1 < size and pieces[at + 1] == [lines[at + 1]]:
            pieces[at] = [f"{lines[at]} {lines[at + 1]}"]
            pieces[at + 1] = []
    count = 0
    for number, at in enumerate(moved):
        to = (at + size // 3 + chance.randrange(size // 3)) % size
        if pieces[at] != [lines[at]] or to in moved:
            continue
        line = lines[at] if number % 4 else _reworded(lines[at], words, chance)
        pieces[at] = []
        pieces[to].append(line)
        count += 1
    return [line for at in range(size) for line in pieces[at]], count


def _renumbered(lines: Sequence[str]) -> list[str]:
    """Numbers at the beginning of paragraphs count on from the first of each run of them."""
    out: list[str] = []
    last = 0
    for line in lines:
        found = re.match(r"(\d+)\.(\s)", line)
        if found is None:
            out.append(line)
            continue
        number = int(found[1])
        last = number if not last or number == 1 else last + 1
        out.append(f"{last}.{line[found.end(1) + 1 :]}")
    return out


def redlined(command: Sequence[str], both: Pair, out: Path) -> Redlining:
    """What ``command`` makes of the pair in the file ``out``."""
    out.unlink(missing_ok=True)
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    peak = 0.0
    while process.poll() is None:
        peak = max(peak, _memory(process.pid))
        if time.perf_counter() - start > LIMIT:
            process.kill()
            process.wait()
            return Redlining(LIMIT, peak, why="stopped")
        time.sleep(0.05)
    seconds = time.perf_counter() - start
    if out.exists() and seconds < SHORT:
        seconds = min(_seconds(command) for _ in range(3))
    if not out.exists():
        return Redlining(seconds, peak, why="wrote no file")
    try:
        return _judged(out.read_bytes(), both, seconds, peak)
    except Exception as error:  # noqa: BLE001  # whatever a peer wrote is a result
        return Redlining(seconds, peak, why=f"unreadable ({type(error).__name__})")


def _seconds(command: Sequence[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def _judged(data: bytes, both: Pair, seconds: float, peak: float) -> Redlining:
    new, old = (paragraphs(path.read_bytes(), View.ACCEPTED) for path in (both.new, both.old))
    names = re.findall(rb'<w:moveFromRangeStart\b[^>]*w:name="([^"]*)"', _main(data))
    return Redlining(
        seconds,
        peak,
        len(set(names)),
        first_difference(paragraphs(data, View.ACCEPTED), new) is None,
        first_difference(paragraphs(data, View.REJECTED), old) is None,
    )


def _main(data: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read("word/document.xml")


def _memory(root: int) -> float:
    """The memory in MB of a process and all that it started; 0 where that cannot be told."""
    family, total = {root}, 0.0
    for path in sorted(Path("/proc").glob("[0-9]*"), key=lambda one: int(one.name)):
        try:
            status = (path / "status").read_text(encoding="utf-8", errors="replace")
        except OSError:
            continue
        parent = re.search(r"PPid:\s+(\d+)", status)
        if int(path.name) in family or (parent and int(parent[1]) in family):
            family.add(int(path.name))
            resident = re.search(r"VmRSS:\s+(\d+)", status)
            total += int(resident[1]) / 1024 if resident else 0.0
    return total


def office(folder: Path, both: Pair, out: Path) -> Redlining | None:
    """LibreOffice's own comparison; None where it is not installed."""
    soffice = find_office()
    if soffice is None:
        return None
    profile = folder / "profile"
    start = [str(soffice), f"-env:UserInstallation={profile.as_uri()}", "--headless"]
    module = profile / "user" / "basic" / "Standard" / "Module1.xba"
    for _ in range(3):
        subprocess.run([*start, "--terminate_after_init"], check=False, capture_output=True)
        if module.exists():
            break
    module.write_text(OFFICE, encoding="utf-8")
    act = f'macro:///Standard.Module1.Redline("{both.old}","{both.new}","{out}")'
    found = redlined([*start, "--norestore", act], both, out)
    _wait_for_end(profile.as_uri())
    return found


def _wait_for_end(said: str) -> None:
    """Waits for programs with these words in their command, which go on when their starter has
    ended and would hold up what is measured next."""
    for _ in range(100):
        running = False
        for path in Path("/proc").glob("[0-9]*/cmdline"):
            with suppress(OSError):  # it has ended
                running = running or said.encode() in path.read_bytes()
        if not running:
            return
        time.sleep(0.2)


def row(table: Table, name: str, ours: Redlining, found: Redlining | None, both: Pair) -> None:
    """One line of the table."""
    if found is None or found.why:
        table.add_row("", name, "not here" if found is None else found.why)
        return
    exact = ["yes" if side else "no" for side in (found.accepted, found.rejected)]
    table.add_row(
        "",
        name,
        f"{found.seconds:.2f}",
        f"{found.seconds / ours.seconds:.1f}",
        f"{found.peak:.0f}",
        f"{found.moves} of {both.moves}",
        " / ".join(exact),
    )


def main() -> None:
    """Prints one table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scale", type=int, nargs="+", default=[1, 10])
    parser.add_argument("--peers", metavar="PYTHON")
    asked = parser.parse_args()
    table = Table(title="redlines of two Word files, each program in its own process")
    for title in ("paragraphs", "program", "s", "to ours", "MB", "moves", "accept / reject exact"):
        table.add_column(title)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        for scale in asked.scale:
            both = pair(folder, scale)
            out = folder / "out.docx"
            files = [os.fspath(both.old), os.fspath(both.new)]
            draftbench = [sys.executable, "-m", "draftbench", "compare", *files, "-o", str(out)]
            ours = redlined(draftbench, both, out)
            table.add_row(f"{both.paragraphs:,}")
            row(table, "draftbench", ours, ours, both)
            if asked.peers:
                for name, code in (("docx-scalpel", SCALPEL), ("docx-trackdiff", TRACKDIFF)):
                    command = [asked.peers, "-c", code, *files, str(out)]
                    row(table, name, ours, redlined(command, both, out), both)
            row(table, "LibreOffice", ours, office(folder, both, out), both)
    CONSOLE.print(table)


if __name__ == "__main__":
    main()
