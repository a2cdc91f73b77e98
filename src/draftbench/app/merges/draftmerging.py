"""Revised files merged into the working draft: what several people wrote into copies of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from draftbench.amend.redlines.hands import renamed
from draftbench.app.merges.merging import Merge, MergeConflict, Side, sides_of
from draftbench.app.merges.settling import Choice, SavedMerge
from draftbench.app.texts.files import split_reference
from draftbench.app.texts.opened_files import read_file
from draftbench.app.texts.wholefiles import Taken, take_text
from draftbench.document import Document, new_clause_id
from draftbench.errors import ConflictError, UsageError
from draftbench.formats.imported import unused
from draftbench.messages import counted_message, headed, message
from draftbench.progress import Progress, silent

if TYPE_CHECKING:
    from draftbench.app.workbench import Workbench


@dataclass(frozen=True, slots=True)
class DraftMerge:
    """Revisions of a draft, merged as far as they are decided: ``saved`` is what it is made of,
    ``result`` what comes of it, ``sides`` what each revision changes, ``taken`` the text of each
    file, with the others that it holds."""

    saved: SavedMerge
    result: Merge
    sides: tuple[Side, ...]
    taken: tuple[Taken, ...] = ()

    @property
    def conflicts(self) -> tuple[MergeConflict, ...]:
        """What is not decided yet; the draft's own words stand there."""
        return self.result.conflicts

    @property
    def names(self) -> tuple[str, ...]:
        """Whose revisions they are."""
        return tuple(who for who, _ in self.saved.revisions)

    def decided(self, wanted: Sequence[str]) -> DraftMerge:
        """With more decisions, each "N=WHO" or "N=text:WORDS" as for
        :meth:`~draftbench.app.merges.settling.SavedMerge.decided`."""
        saved = self.saved.decided(wanted)
        return replace(self, saved=saved, result=saved.merge())

    def reopened(self, choice: Choice) -> DraftMerge:
        """Without one of its decisions."""
        kept = tuple(one for one in self.saved.choices if one != choice)
        saved = SavedMerge(self.saved.base, self.saved.revisions, kept)
        return replace(self, saved=saved, result=saved.merge())


def merge_files(
    draft: Document, files: Sequence[str | Path], progress: Progress = silent
) -> DraftMerge:
    """Reads revised texts ("FILE" or "FILE#PART") and merges them on ``draft``; of a file with
    several texts the one that answers to the draft. Raises InputError where one cannot be read,
    UnclearTextError where it is not clear which text of one is meant, and what ``progress``
    raises."""
    found: list[tuple[str, Document]] = []
    taken: list[Taken] = []
    for number, file in enumerate(files):
        path, part = split_reference(str(file))

        def report(done: float, step: str, at: int = number, name: str = path.name) -> None:
            progress(0.7 * (at + done) / len(files), headed(name, step))

        one = take_text(read_file(path, report), part, path.name, draft, must_answer=True)
        taken.append(one)
        found.append((unused(path.name, [who for who, _ in found], "{} ({})"), one.text))
    progress(0.75, "Merging")
    saved = SavedMerge(draft, tuple(found))
    result = saved.merge()
    progress(0.9, "Merging")
    return DraftMerge(saved, result, tuple(sides_of(draft, found)), tuple(taken))


def take(bench: Workbench, merge: DraftMerge, *, partly: bool = False, by: str = "") -> None:
    """Makes the merged text the working draft, as one act. Raises ConflictError where something is
    undecided, unless it is taken ``partly``: then the draft stays as it is there; and UsageError
    where the draft is not the one that was merged any more."""
    draft = bench.state.draft
    if draft.fingerprint != merge.saved.base.fingerprint:
        raise UsageError("The draft was changed since the files were merged; merge them again.")
    if merge.conflicts and not partly:
        many = len(merge.conflicts)
        msg = counted_message(
            "{n} conflict is undecided; decide first.",
            "{n} conflicts are undecided; decide first.",
            n=many,
        )
        raise ConflictError(msg)
    result = merge.result.redline.result
    # What two merges add is never the same clause, even where it is the same words again.
    names = {clause.id: new_clause_id() for clause in result if clause.id not in draft}
    bench.change(message("Merged {names}", names=tuple(merge.names)), renamed(result, names), by)
