"""The project file itself: a copy of it, the files that it keeps, and how contested its versions
are."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from draftbench.amend.proceedings.contested import Count, counted, counts
from draftbench.app.history import moments
from draftbench.app.history.olddrafts import Sifted, copy_without_private
from draftbench.app.texts.files import write_bytes
from draftbench.errors import DraftbenchError
from draftbench.gui.dates import number
from draftbench.gui.session.file_filters import project_path
from draftbench.gui.speech import listed, marked, plain_name, relayed, tr
from draftbench.gui.widgets.replies import (
    Answers,
    Field,
    FieldKind,
    Form,
    Listing,
    ListRow,
    Lists,
    Reply,
    Said,
    Verb,
    Work,
)
from draftbench.progress import Progress

if TYPE_CHECKING:
    from draftbench.gui.rows.workspace import Workspace


def copied(workspace: Workspace) -> Reply:
    """A copy of the project as one file, with or without the private notes."""
    path = workspace.path

    def submit(a: Answers) -> Reply:
        copy = project_path(a["path"])
        try:
            if a.yes("notes"):
                workspace.bench.record.copy_to(copy)
                return Said(tr("{file} is a copy.", file=str(copy)))
            found = copy_without_private(workspace.bench.record, copy)
        except DraftbenchError as error:
            return Said(relayed(str(error)), bad=True)
        made = tr("{file} is a copy without private notes and drafts.", file=str(copy))
        return Said(made, old_draft_lines(found))

    return Form(
        tr("Save a copy"),
        (
            Field(
                "path",
                tr("File"),
                FieldKind.FILE,
                str(path.with_name(plain_name(tr("{name} copy", name=path.stem)) + path.suffix)),
                needed=True,
            ),
            Field("notes", tr("With private notes and drafts"), FieldKind.CHECK),
        ),
        tr("Save"),
        submit,
        tr("The whole negotiation with its history, to give to others."),
    )


def old_draft_lines(found: Sifted) -> tuple[str, ...]:
    """What is told of drafts of older projects, which stand among the acts of all."""
    lines: list[str] = []
    if found.left_out:
        lines.append(tr("Left out, never tabled: {names}.", names=listed(found.left_out)))
    if found.kept:
        names = listed(found.kept)
        lines.append(
            tr("Never tabled, but other acts speak of it, so it goes along: {names}.", names=names)
        )
    return tuple(lines)


class KeptFiles(Listing):
    """The files that texts and amendments were read from."""

    title = marked("Kept files")
    lead = marked("What texts and amendments were read from, byte for byte.")
    empty = marked("No file is kept in this project.")
    first = "file.add-source"
    columns = (marked("File"), marked("Bytes"), "sha256")

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def rows(self) -> Sequence[ListRow]:
        """In the order in which they came."""
        return [
            ListRow(
                kept.sha256,
                (kept.name, number(kept.size), kept.sha256[:12]),
                order=((1, kept.size),),
            )
            for kept in self._workspace.bench.record.originals()
        ]

    def verbs(self, keys: Sequence[str]) -> tuple[Verb, ...]:
        """Writing one out."""
        if not keys:
            return ()
        return (Verb("write", tr("Write it out…"), lambda: self._write(keys[0])),)

    def _write(self, sha256: str) -> Reply:
        record = self._workspace.bench.record
        name = next(kept.name for kept in record.originals() if kept.sha256 == sha256)

        def submit(a: Answers) -> Reply:
            try:
                write_bytes(Path(a["path"]), record.original(sha256))
            except DraftbenchError as error:
                return Said(relayed(str(error)), bad=True)
            return Said(tr("Saved {file}.", file=a["path"]))

        first = str(self._workspace.path.with_name(Path(name).name))
        return Form(
            tr("Write the file out"),
            (Field("path", tr("File"), FieldKind.FILE, first, needed=True),),
            tr("Write"),
            submit,
        )


class CountsThen(Listing):
    """How contested each version is, from the base to now."""

    title = marked("Counts")
    lead = marked("Brackets and options of the base, of each named version, and of the draft now.")
    columns = (
        marked("Text"),
        marked("brackets"),
        marked("placeholders"),
        marked("alternatives"),
        marked("options"),
        marked("versions"),
        marked("recorded"),
    )

    def __init__(self, found: Sequence[tuple[str, Count]]) -> None:
        self._found = found

    def rows(self) -> Sequence[ListRow]:
        """In the order of time."""
        return [self._row(str(number), *one) for number, one in enumerate(self._found)]

    def _row(self, key: str, name: str, one: Count) -> ListRow:
        numbers = (
            one.brackets,
            one.placeholders,
            one.alternatives,
            one.options,
            one.versions,
            one.recorded,
        )
        return ListRow(key, (name, *(str(n or "") for n in numbers)), order=((0, int(key)),))


def counted_versions(workspace: Workspace) -> Reply:
    """The counts of every named version, worked out in the background."""
    events, state = workspace.bench.events, workspace.state

    def work(progress: Progress) -> CountsThen:
        found = [(tr("the base"), counted(state.base).total)]
        named = [one for one in moments.versions(events) if one.number]
        for at, one in enumerate(named):
            progress(at / len(named), one.name)
            then = moments.state_at(events, one.number or 0)
            found.append((one.name, counts(then).total))
        return CountsThen([*found, (tr("the draft now"), counts(state).total)])

    return Work(work, lambda made: Lists(tr("Counts by version"), (made,)))
