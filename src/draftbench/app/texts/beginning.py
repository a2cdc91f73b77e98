"""A negotiation from several files: what was read of them, and the project made of their parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from draftbench.app.meetings.delegations import delegations_in
from draftbench.app.texts.opened_files import choose, read_file, renamed
from draftbench.app.workbench import Workbench
from draftbench.document import Document
from draftbench.errors import InputError
from draftbench.formats.imported import Imported
from draftbench.progress import Progress, silent

Part = tuple[int, str]
"""The number of a file (from 0), and the name of a part of it."""


@dataclass(frozen=True, slots=True)
class FilesRead:
    """Files that were read, in the order in which they were named; ``wrong`` are sentences on those
    that could not be."""

    found: tuple[tuple[Path, Imported], ...]
    wrong: tuple[str, ...] = ()


def read_files(paths: Sequence[Path], progress: Progress = silent) -> FilesRead:
    """Reads files one after the other; what cannot be read is said and keeps nothing else back."""
    found: list[tuple[Path, Imported]] = []
    wrong: list[str] = []
    for number, path in enumerate(paths):

        def part(share: float, step: str, number: int = number) -> None:
            progress((number + share) / len(paths), step)

        try:
            found.append((path, read_file(path, part)))
        except InputError as error:
            wrong.append(str(error))
    return FilesRead(tuple(found), tuple(wrong))


def created(
    project: Path,
    files: Sequence[tuple[Path, Imported]],
    base: Part,
    sources: Sequence[Part] = (),
) -> Workbench:
    """A new project at ``project`` with the part ``base`` and the others to compare it with, each
    under a name of its own; delegations are those of all lists of participants. Raises as
    :meth:`draftbench.app.workbench.Workbench.create`."""
    taken: set[str] = set()

    def text(part: Part) -> Document:
        path, imported = files[part[0]]
        document = renamed(choose(imported, part[1], path.name), taken)
        taken.add(document.name)
        return document

    first = text(base)
    used = {part[0] for part in (base, *sources)}
    known = {d.code: d for _, imported in files for d in delegations_in(imported)}
    return Workbench.create(
        project,
        first,
        sources=tuple(text(part) for part in sources if part != base),
        delegations=tuple(known.values()),
        originals=tuple(
            (path.name, imported) for number, (path, imported) in enumerate(files) if number in used
        ),
    )
