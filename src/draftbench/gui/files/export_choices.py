"""What is exported and how, as it was chosen: remembered for each project, and made into what the
outputs ask for."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from draftbench.amend.references.standing import State
from draftbench.app.drafts.referring import out_of_date
from draftbench.app.exports.stationery import stationery
from draftbench.app.outputs.sidebyside import Compromise
from draftbench.gui.session.names import titles
from draftbench.gui.speech import counted, marked
from draftbench.gui.widgets.replies import Line, Listing, ListRow

if TYPE_CHECKING:
    from draftbench.app.exports.exporting import Choices
    from draftbench.gui.rows.workspace import Workspace

MOST_SOURCES = 3
_YES = "yes"
_USUAL = {
    "kind": "export-kind",
    "ending": "export-ending",
    "paper": "paper",
    "template": "template",
    "folder": "export-folder",
}
"""What goes for new projects too, and where it is remembered."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is wanted: an output by its ``kind``, the ``ending`` of its file, on which ``paper`` and
    ``template`` (a file; empty: that of the United Nations). Of tables: the ``sources``, whether
    ``by_theme``, and what the column for the ``compromise`` holds. ``update_references``: out of
    date ones have their new numbers. With ``comments`` a Word file has those that are open."""

    kind: str = "tracked"
    ending: str = ".docx"
    paper: str = "a4"
    template: str = ""
    sources: tuple[str, ...] = ()
    by_theme: bool = False
    compromise: str = Compromise.PROPOSALS.value
    update_references: bool = False
    comments: bool = False


def choices(workspace: Workspace, wanted: Wanted) -> Callable[[], Choices]:
    """What an output asks for. The file of the base is taken now, the rest may read files, so it is
    worked out when the result is called, in the background."""
    from draftbench.app.exports.exporting import Choices
    from draftbench.app.texts.officialfile import base_file

    official = None
    if wanted.kind == "tracked" and not wanted.template:
        official = base_file(workspace.bench.record, workspace.state)
    known = [source.name for source in workspace.state.sources]
    sources = tuple(name for name in wanted.sources if name in known)

    def made() -> Choices:
        return Choices(
            sources=sources or tuple(known[:MOST_SOURCES]),
            by_theme=wanted.by_theme,
            compromise=Compromise(wanted.compromise),
            on=stationery(paper=wanted.paper, template_file=wanted.template),
            official=official,
            update_references=wanted.update_references,
            comments=wanted.comments,
        )

    return made


def references_told(workspace: Workspace) -> str:
    """How many references are out of date, in a few words; empty where none is."""
    found = out_of_date(workspace.state)
    stale = sum(one.state is State.STALE for one in found)
    if not stale:
        return ""
    return counted(
        "{n} reference is out of date in the draft.",
        "{n} references are out of date in the draft.",
        stale,
    )


def sources_of(workspace: Workspace) -> tuple[tuple[str, str], ...]:
    """The sources with their titles."""
    called = titles(workspace.state)
    return tuple((source.name, called[source.name]) for source in workspace.state.sources)


Read = Callable[[str], Any]
"""Gives what a setting of that name holds, or None."""
Store = Callable[[str, Any], Any]
"""Puts something into a setting."""


def remembered(read: Read, project: Path) -> tuple[Wanted, str]:
    """What was chosen last and the folder that was written to: for this project, else at all."""
    from draftbench.app.exports.exporting import EXPORTS

    def last(name: str, default: str) -> str:
        for place in (f"{_place(project)}/{name}", _USUAL.get(name, "")):
            if place and (found := read(place)) is not None:
                return str(found)
        return default

    kind = last("kind", "tracked")
    kind = kind if kind in EXPORTS else "tracked"
    ending = last("ending", "")
    wanted = Wanted(
        kind,
        ending if ending in EXPORTS[kind].endings else EXPORTS[kind].ending,
        last("paper", "a4"),
        last("template", ""),
        tuple(filter(None, last("sources", "").split("\n"))),
        last("by-theme", "") == _YES,
        last("compromise", Compromise.PROPOSALS.value),
    )
    if wanted.compromise not in [each.value for each in Compromise]:
        wanted = replace(wanted, compromise=Compromise.PROPOSALS.value)
    folder = last("folder", "")
    return wanted, folder if folder and Path(folder).is_dir() else str(project.parent)


def remember(store: Store, project: Path, wanted: Wanted, folder: str) -> None:
    """Remembers what was chosen, for this project and for new ones."""
    for name, value in (
        ("kind", wanted.kind),
        ("ending", wanted.ending),
        ("paper", wanted.paper),
        ("template", wanted.template),
        ("by-theme", _YES if wanted.by_theme else ""),
        ("compromise", wanted.compromise),
        ("sources", "\n".join(wanted.sources)),
        ("folder", folder),
    ):
        store(f"{_place(project)}/{name}", value)
        if name in _USUAL:
            store(_USUAL[name], value)


def _place(project: Path) -> str:
    digest = hashlib.sha256(str(project.absolute()).encode("utf-8", "surrogateescape"))
    return f"exports-{digest.hexdigest()[:12]}"


def free_name(folder: Path, name: str, ending: str) -> Path:
    """A name in a folder at which nothing stands: "name", else "name 2" and so on."""
    path, number = folder / f"{name}{ending}", 2
    while path.exists():
        path, number = folder / f"{name} {number}{ending}", number + 1
    return path


class Losses(Listing):
    """What a file that was written does not carry."""

    title = marked("Not in the file")
    lead = marked("What the format, or the way of writing, could not carry.")
    columns = (marked("What"),)

    def __init__(self, losses: Sequence[str]) -> None:
        self._losses = losses

    def rows(self) -> Sequence[ListRow]:
        """A sentence each."""
        return [ListRow(str(n), (words,), None, ((0, n),)) for n, words in enumerate(self._losses)]

    def detail(self, keys: Sequence[str]) -> tuple[Line, ...]:
        """The whole sentence."""
        return tuple(Line(self._losses[int(key)]) for key in keys[:1])
