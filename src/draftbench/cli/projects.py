"""Commands on projects: open, demo, new, slide, screenshots."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from draftbench.app.amendments.tabling import clause_named
from draftbench.app.texts.files import split_reference
from draftbench.app.texts.reading import TRACKED, renamed
from draftbench.app.texts.wholefiles import Taken, read_taken
from draftbench.app.workbench import Workbench
from draftbench.cli.opening import project
from draftbench.cli.output import ProgressLine, as_json, say, say_table
from draftbench.cli.stationery import stationery_of
from draftbench.cli.wholes import warn_of_others
from draftbench.compare.links import Mode
from draftbench.errors import DraftbenchError, UsageError


def window(options: argparse.Namespace) -> int:
    """``draftbench`` and ``draftbench open PROJECT``."""
    if not has_screen():
        msg = (
            "There is no screen here, so the window cannot open; the commands work without one "
            "(draftbench --help)."
        )
        raise UsageError(msg)
    _speak(getattr(options, "language", ""))
    path = getattr(options, "project", None)
    return _opened(
        Path(path) if path else None,
        clause=getattr(options, "clause", ""),
        projector=getattr(options, "projector", False),
    )


def _speak(language: str) -> None:
    """The window that this process opens speaks a language. Raises UsageError where there is no
    such one; "" says nothing."""
    from draftbench.app.commands.languages import LANGUAGES, PSEUDO, VARIABLE

    if language and language not in (*LANGUAGES, PSEUDO):
        msg = f"The window does not speak “{language}”; it speaks {', '.join(LANGUAGES)}."
        raise UsageError(msg)
    if language:
        os.environ[VARIABLE] = language


def _opened(path: Path | None, *, clause: str = "", projector: bool = False) -> int:
    try:
        from draftbench.gui.application import run
    except ImportError as error:
        msg = (
            "The window needs Qt, which is missing or lacks system libraries "
            f"({error.name or error}); install draftbench[gui], and on Debian libgl1 and libegl1."
        )
        raise UsageError(msg) from error
    return run(path, clause=clause, projector=projector)


def has_screen() -> bool:
    """Whether a window can be shown: always on Windows and macOS, elsewhere with a display."""
    if sys.platform in ("win32", "darwin"):
        return True
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    if chosen:
        return chosen not in ("offscreen", "minimal")
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def demo(options: argparse.Namespace) -> int:
    """``draftbench demo [DIR]``: the seed negotiation from end to end."""
    from draftbench.app.demonstration import PROJECT, demonstrate

    folder, on = Path(options.folder), stationery_of(options)
    line = ProgressLine()
    try:
        summary = demonstrate(folder, line, on=on)
    finally:
        line.clear()
    say(summary)
    if not options.open:
        return 0
    if not has_screen():
        say(
            "There is no screen here, so the window was not opened; the results lie in the files "
            "above."
        )
        return 0
    try:
        return _opened(folder / PROJECT)
    except DraftbenchError as error:
        say(f"The window was not opened: {error} The results lie in the files above.")
        return 0


def new(options: argparse.Namespace) -> int:
    """``draftbench new PROJECT --base FILE[#PART] [--source ...]``."""
    from draftbench.app.meetings.delegations import delegations_in

    path = Path(options.project)
    first, imported = read_taken(options.base, view=options.view)
    base = first.text
    taken = [(_path(options.base), first)]
    originals = [(first.file, imported)]
    delegations = list(delegations_in(imported))
    sources = []
    names = {base.name}
    versions = set(options.language_version)
    declared = []
    for reference in (*options.source, *options.language_version):
        source, found = read_taken(reference, view=options.view, answering=base)
        taken.append((_path(reference), source))
        document = renamed(source.text, names)
        names.add(document.name)
        sources.append(document)
        declared += [document.name] if reference in versions else []
        if all(found.original != other.original for _, other in originals):
            originals.append((source.file, found))
            known = {d.code for d in delegations}
            delegations += [d for d in delegations_in(found) if d.code not in known]
    with Workbench.create(
        path,
        base,
        sources=tuple(sources),
        delegations=tuple(delegations),
        title=options.title,
        originals=tuple(originals),
    ) as bench:
        for name in declared:
            bench.declare(name, Mode.LANGUAGES)
        left = _left_out(taken)
        if options.json:
            as_json(_begun(path, bench, taken, left))
        else:
            texts = ", ".join(d.name for d in (bench.state.base, *bench.state.sources))
            say(f"{path}: {texts}; {len(bench.state.delegations)} delegations.")
            for name, found in originals:
                for note in found.notes:
                    if note.code == TRACKED:
                        say(f"  {name}: {note.message} “--view” chooses.")
            if count := sum(len(found.notes) for _, found in originals):
                said = "1 remark" if count == 1 else f"{count} remarks"
                say(f"  {said} of the reader: “amend PROJECT imports” shows what was not certain.")
    for one in left:
        warn_of_others(one)
    return 0


def _path(reference: str) -> str:
    return str(split_reference(reference)[0])


def _left_out(taken: Sequence[tuple[str, Taken]]) -> list[Taken]:
    """What was taken of files of which no part was named, with the texts that nothing took."""
    used = {(path, one.text.name) for path, one in taken}
    found = [
        replace(one, others=tuple(text for text in one.others if (path, text.name) not in used))
        for path, one in dict(reversed(taken)).items()
    ]
    return [one for one in reversed(found) if one.others]


def _begun(
    path: Path, bench: Workbench, taken: Sequence[tuple[str, Taken]], left: Sequence[Taken]
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
        for _, one in taken
        if one.file in files
    ]
    parts += [
        {"file": one.file, "part": text.name, "taken": False} for one in left for text in one.others
    ]
    return data | {"parts": parts} if parts else data


def slide(options: argparse.Namespace) -> int:
    """``draftbench slide PROJECT CLAUSE -o FILE.png``: what the projector shows, without a screen.
    A clause that needs several pages gives several files."""
    width, _, height = options.size.partition("x")
    if not (width.isdecimal() and height.isdecimal() and 320 <= int(width) <= 7680):
        msg = "Write the size as WIDTHxHEIGHT in pixels, like 1920x1080."
        raise UsageError(msg)
    size = int(width), min(max(180, int(height)), 4320)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        from draftbench.gui.slides import pictures
    except ImportError as error:
        msg = f"Pictures need Qt, which is missing ({error.name}); install draftbench[gui]."
        raise UsageError(msg) from error
    with project(options.project, view=True) as bench:
        made = pictures(
            bench.state,
            clause_named(bench.state.draft, options.clause),
            Path(options.output),
            size=size,
            dark=options.dark,
            marks=not options.clean,
            positions=options.positions,
        )
    if options.json:
        as_json({"pages": [str(name) for name in made]})
    else:
        for name in made:
            say(str(name))
    return 0


def screenshots(options: argparse.Namespace) -> int:
    """``draftbench screenshots DIR``: pictures of the window, made without a screen."""
    import tempfile

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from draftbench.app.commands.languages import VARIABLE
    from draftbench.app.demonstration import PROJECT, build
    from draftbench.gui.guidepictures import take_guide
    from draftbench.gui.screenshots import take

    _speak(options.language or os.environ.get(VARIABLE) or "en")  # whatever the system speaks
    folder = Path(options.folder)
    with tempfile.TemporaryDirectory() as temporary:
        project = Path(temporary) / PROJECT
        build(project)
        if options.guide:
            names = take_guide(project, folder)
        else:
            names = take(project, folder, until=options.until)
    say_table(("picture",), ((str(name),) for name in names))
    return 0
