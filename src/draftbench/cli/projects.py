"""Commands on projects: open, demo, new, slide."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from draftbench.cli.grammar import FILE, Acts, on_paper, view
from draftbench.cli.opening import clause_named, project
from draftbench.cli.output import ProgressLine, as_json, say_count, say_text, say_that
from draftbench.errors import DraftbenchError, UsageError
from draftbench.messages import message

if TYPE_CHECKING:
    from draftbench.app.texts.wholefiles import Taken
    from draftbench.app.workbench import Workbench


def define(commands: Acts) -> None:
    """Adds the commands open, slide, demo and new."""
    shown = commands.add("open", window, 'congress.draftbench --clause "OP 5"', json=False)
    shown.takes("project", "PROJECT", nargs="?")
    shown.flag("--projector", "with the projector open")
    shown.option("--clause", "CLAUSE", "go to it: OP 5", "")
    picture = commands.add("slide", slide, 'congress.draftbench "OP 5" -o op5.png')
    picture.takes("project", "PROJECT")
    picture.takes("clause", "CLAUSE", "as delegates say it: OP 5, PP 2 (b)")
    picture.add_argument(
        "-o", "--output", metavar="FILE.png", required=True, help="the file; - is standard output"
    )
    picture.set_defaults(endings=(".png",))
    picture.add_argument("--size", metavar="WIDTHxHEIGHT", default="1920x1080")
    picture.flag("--dark", "light writing on dark")
    picture.flag("--clean", "without marks of changes")
    picture.flag("--positions", "with who stands where in numbers")
    sample = commands.add("demo", demo, "practice", json=False)
    sample.takes("folder", "DIR", nargs="?", default="draftbench-demo")
    sample.flag("--open", "then open the window on it, if there is a screen")
    on_paper(sample, facts=False)
    begun = commands.add(
        "new",
        new,
        'congress.draftbench --base "report.txt#declaration" --source "report.txt#elements"',
    )
    begun.takes("project", "PROJECT")
    begun.add_argument("--base", required=True, metavar=FILE)
    begun.many("--source", FILE, "a text to draw on")
    begun.many(
        "--language-version", FILE, "a source that says the same as the base in another language"
    )
    begun.add_argument("--title", default="")
    view(begun)
    shown.option(
        "--picture", "FILE.png", "save a picture of the window instead; needs no screen", ""
    )
    shown.option("--size", "WIDTHxHEIGHT", "of the picture, in pixels", "1280x720")


def window(options: argparse.Namespace) -> int:
    """Open the window on a project."""
    path = getattr(options, "project", None)
    if getattr(options, "picture", ""):
        return _pictured(Path(path) if path else None, options)
    if not has_screen():
        raise UsageError(
            "There is no screen here, so the window cannot open; the commands work "
            "without one (draftbench --help)."
        )
    _speak(getattr(options, "language", ""))
    return _opened(
        Path(path) if path else None,
        clause=getattr(options, "clause", ""),
        projector=getattr(options, "projector", False),
    )


def _pictured(path: Path | None, options: argparse.Namespace) -> int:
    if options.projector:
        raise UsageError(
            "--picture shows the main window; what the projector shows is saved by "
            "“draftbench slide”."
        )
    size = _size(options.size)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # one for each menu
    _speak(getattr(options, "language", ""))
    try:
        from draftbench.gui.window_picture import save_window_picture
    except ImportError as error:
        raise UsageError(
            "Pictures need Qt, which is missing ({error}); install draftbench[gui].",
            error=error.name,
        ) from error
    save_window_picture(path, Path(options.picture), clause=options.clause, size=size)
    say_that("Saved {output}.", output=options.picture)
    return 0


def _speak(language: str) -> None:
    """The window that this process opens speaks a language; "" says nothing."""
    from draftbench.app.commands.command import VARIABLE

    if language:
        os.environ[VARIABLE] = language


def _opened(path: Path | None, *, clause: str = "", projector: bool = False) -> int:
    try:
        from draftbench.gui.application import run
    except ImportError as error:
        raise UsageError(
            "The window needs Qt, which is missing or lacks system libraries "
            "({error}); install draftbench[gui], and on Debian libgl1 and libegl1.",
            error=error.name or error,
        ) from error
    return run(path, clause=clause, projector=projector)


def window_entry() -> None:
    """The ``draftbench-window`` command: an optional project file as its argument."""
    from draftbench.garbage import look_rarely

    look_rarely()
    try:
        sys.exit(_opened(Path(sys.argv[1]) if sys.argv[1:] else None))
    except DraftbenchError as error:
        sys.stderr.write(f"draftbench: {error}\n")
        sys.exit(error.exit_code)


def has_screen() -> bool:
    """Whether a window can be shown: always on Windows and macOS, elsewhere with a display."""
    if sys.platform in ("win32", "darwin"):
        return True
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    if chosen:
        return chosen not in ("offscreen", "minimal")
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def demo(options: argparse.Namespace) -> int:
    """The sample negotiation from beginning to end: a project and every export."""
    from draftbench.app.demonstration import PROJECT, demonstrate
    from draftbench.cli.stationery import stationery_of

    folder, on = Path(options.folder), stationery_of(options)
    with ProgressLine() as line:
        summary = demonstrate(folder, line, on=on)
    say_text(summary)
    if not options.open:
        return 0
    if not has_screen():
        say_that(
            "There is no screen here, so the window was not opened; the results lie in "
            "the files above."
        )
        return 0
    try:
        return _opened(folder / PROJECT)
    except DraftbenchError as error:
        say_that(
            "The window was not opened: {error} The results lie in the files above.", error=error
        )
        return 0


def new(options: argparse.Namespace) -> None:
    """Begin a negotiation."""
    from draftbench.app.texts.foundation import found_project
    from draftbench.app.texts.opened_files import TRACKED
    from draftbench.cli.opening import say_what_happens, warn_of_others

    path = Path(options.project)
    begun = found_project(
        path,
        options.base,
        options.source,
        options.language_version,
        title=options.title,
        view=options.view,
    )
    with begun.bench as bench:
        say_what_happens(bench.record)
        left = begun.left_out()
        if options.json:
            as_json(_begun(path, bench, [taken for _, taken in begun.taken], left))
        else:
            texts = ", ".join(d.name for d in (bench.state.base, *bench.state.sources))
            say_count(
                "{path}: {texts}; {n} delegation.",
                "{path}: {texts}; {n} delegations.",
                path=path,
                texts=texts,
                n=len(bench.state.delegations),
            )
            for name, found in begun.originals:
                for note in found.notes:
                    if note.code == TRACKED:
                        say_that("  {name}: {what} “--view” chooses.", name=name, what=note.message)
            if count := sum(len(found.notes) for _, found in begun.originals):
                said = (
                    message("1 remark") if count == 1 else message("{count} remarks", count=count)
                )
                say_that(
                    "  {said} of the reader: “amend PROJECT imports” shows what was not certain.",
                    said=said,
                )
    for one in left:
        warn_of_others(one)


def _begun(
    path: Path, bench: Workbench, taken: Sequence[Taken], left: Sequence[Taken]
) -> dict[str, Any]:
    """The new project as JSON; "parts" are those of files with several texts that none was named
    of: which were taken."""
    state = bench.state
    data: dict[str, Any] = {
        "project": str(path),
        "base": state.base.name,
        "sources": [source.name for source in state.sources],
        "delegations": [delegation.code for delegation in state.delegations],
    }
    files = {one.file for one in left}
    parts = [
        {"file": one.file, "part": one.text.name, "taken": True}
        for one in taken
        if one.file in files
    ]
    parts += [
        {"file": one.file, "part": text.name, "taken": False} for one in left for text in one.others
    ]
    return data | {"parts": parts} if parts else data


def _size(words: str) -> tuple[int, int]:
    """The width and height of a picture, in pixels."""
    width, _, height = words.partition("x")
    if not (width.isdecimal() and height.isdecimal() and 320 <= int(width) <= 7680):
        raise UsageError("Write the size as WIDTHxHEIGHT in pixels, like 1920x1080.")
    return int(width), min(max(180, int(height)), 4320)


def slide(options: argparse.Namespace) -> None:
    """What the projector shows of a clause, as a picture."""
    from draftbench.record.permissions import mode_of

    size = _size(options.size)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        from draftbench.gui.window_picture import pictures
    except ImportError as error:
        raise UsageError(
            "Pictures need Qt, which is missing ({error}); install draftbench[gui].",
            error=error.name,
        ) from error
    with project(options.project, view=True) as bench:
        made = pictures(
            bench.state,
            clause_named(bench.state.draft, options.clause),
            Path(options.output),
            size=size,
            dark=options.dark,
            marks=not options.clean,
            positions=options.positions,
            mode=mode_of(bench.path),
        )
    if options.json:
        as_json({"pages": [str(name) for name in made]})
    else:
        for name in () if options.is_piped else made:
            say_that("Saved {output}.", output=name)
