"""What a negotiation begins with: a base text, sources, and who takes part by what they say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from draftbench.app.meetings.delegations import delegations_in
from draftbench.app.texts.files import split_reference
from draftbench.app.texts.opened_files import renamed
from draftbench.app.texts.wholefiles import Taken, read_taken
from draftbench.app.workbench import Workbench
from draftbench.compare.links import Mode
from draftbench.formats.imported import Imported


class Foundation(NamedTuple):
    """A new project, open in ``bench``; ``taken`` are the texts that were taken with the paths of
    their files, ``originals`` the files with their names."""

    bench: Workbench
    taken: tuple[tuple[str, Taken], ...]
    originals: tuple[tuple[str, Imported], ...]

    def left_out(self) -> list[Taken]:
        """What was taken of files of which no part was named, with the texts that nothing took."""
        used = {(path, one.text.name) for path, one in self.taken}
        found = [
            replace(one, others=tuple(text for text in one.others if (path, text.name) not in used))
            for path, one in dict(reversed(self.taken)).items()
        ]
        return [one for one in reversed(found) if one.others]


def found_project(
    path: Path,
    base: str,
    sources: Sequence[str] = (),
    language_versions: Sequence[str] = (),
    *,
    title: str = "",
    view: str = "accepted",
) -> Foundation:
    """Makes a project at ``path``, which must not exist, of texts that "FILE" or "FILE#PART" name.
    ``language_versions`` are sources that say the same as the base in another language. Raises
    InputError, UsageError and OutputError."""
    first, imported = read_taken(base, view=view)
    taken = [(_file_of(base), first)]
    originals = [(first.file, imported)]
    delegations = list(delegations_in(imported))
    texts, names, declared = [], {first.text.name}, []
    for reference in (*sources, *language_versions):
        source, found = read_taken(reference, view=view, answering=first.text)
        taken.append((_file_of(reference), source))
        document = renamed(source.text, names)
        names.add(document.name)
        texts.append(document)
        declared += [document.name] if reference in language_versions else []
        if all(found.original != other.original for _, other in originals):
            originals.append((source.file, found))
            known = {d.code for d in delegations}
            delegations += [d for d in delegations_in(found) if d.code not in known]
    bench = Workbench.create(
        path,
        first.text,
        sources=tuple(texts),
        delegations=tuple(delegations),
        title=title,
        originals=tuple(originals),
    )
    try:
        for name in declared:
            bench.declare(name, Mode.LANGUAGES)
    except BaseException:
        bench.close()
        raise
    return Foundation(bench, tuple(taken), tuple(originals))


def _file_of(reference: str) -> str:
    return str(split_reference(reference)[0])
