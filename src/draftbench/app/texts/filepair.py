"""Two files compared, an older and a newer one: clause by clause, and as a Word file with tracked
changes; for terminal and window alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from draftbench.app.exports.exporting import write_redline
from draftbench.app.meetings.delegations import delegations_in
from draftbench.app.texts.comparing import redline_of_whole
from draftbench.app.texts.files import keep_sources
from draftbench.app.texts.officialfile import is_word_pair, write_word_comparison
from draftbench.app.texts.opened_files import renamed, stem_of
from draftbench.app.texts.wholefiles import (
    WholeFiles,
    left_out_sentence,
    order_sentence,
    read_whole,
    remarks_on,
)
from draftbench.app.workbench import Workbench
from draftbench.compare.comparison import Comparison
from draftbench.compare.counterparts import stand_otherwise, united
from draftbench.compare.links import Mode
from draftbench.compare.passages.passage import Passage, alignment_of, passages
from draftbench.compare.several.rows import compare
from draftbench.compare.versions.numbered import with_numbered
from draftbench.document import Document
from draftbench.document.labels import joined, keep_labels
from draftbench.progress import Progress, silent


@dataclass(frozen=True, slots=True)
class FilePair:
    """Two files that were read, and their texts compared, each with the one that answers to it, as
    two versions. ``reordered`` says that these stand in another order in the second file."""

    left: Path
    right: Path
    whole: WholeFiles
    made: tuple[Comparison, ...]
    reordered: bool

    @classmethod
    def read(cls, left: Path, right: Path, progress: Progress = silent) -> FilePair:
        """Reads and compares them. Raises as :func:`draftbench.app.texts.wholefiles.read_whole`."""
        whole = read_whole((str(left), str(right)), progress)
        made = tuple(
            with_numbered(compare(pair, modes={(0, 1): Mode.VERSIONS})) for pair in whole.pairs
        )
        alignments = [alignment_of(one) for one in made]
        return cls(left, right, whole, made, stand_otherwise(alignments, *whole.places))

    def passages(self) -> tuple[Passage, ...]:
        """All passages of all texts."""
        return tuple(passage for one in self.made for passage in passages(one))

    def notes(self) -> list[str]:
        """What is to be said of what was compared, and what was not, a sentence each."""
        order = [order_sentence(self.whole)] if self.reordered else []
        aside = left_out_sentence(self.whole, are_shown=True)
        return [*remarks_on(self.whole), *filter(None, [aside]), *order]

    def project(self, path: Path) -> tuple[Workbench, Comparison]:
        """A project at ``path`` in which the first file is the base and the second the one source,
        and their comparison. Raises as :meth:`draftbench.app.workbench.Workbench.create`."""
        lefts, rights = ([pair[at] for pair in self.whole.pairs] for at in (0, 1))
        base = _whole_text(lefts, self.left)
        taken = renamed(_whole_text(rights, self.right), {base.name})
        known = {d.code: d for one in self.whole.read for d in delegations_in(one)}
        bench = Workbench.create(
            path,
            base,
            sources=(taken,),
            delegations=tuple(known.values()),
            title=base.title or taken.title or self.right.stem,
            originals=tuple(zip(self.whole.names, self.whole.read, strict=True)),
        )
        one, two = bench.state.base, bench.state.sources[0]
        if len(lefts) > 1:
            keep_labels(one, lefts)
            keep_labels(two, rights)
        found = united(one, two, [alignment_of(each) for each in self.made])
        found = replace(found, declared=False)  # nobody has said what they are to each other
        return bench, compare((one, two), known={(0, 1): found})

    def write_tracked(self, output: Path, progress: Progress = silent) -> tuple[str, ...]:
        """Writes what the command ``compare`` writes: the first file with tracked changes that make
        it the second; gives in sentences what the file could not carry. Raises UsageError where it
        would take the place of one of the two, else as
        :func:`draftbench.app.texts.officialfile.write_word_comparison`."""
        references = str(self.left), str(self.right)
        keep_sources(output, references)
        if is_word_pair(*references):
            return write_word_comparison(
                self.left, self.right, output, progress=progress
            ).written.losses
        redline, kept = redline_of_whole(self.whole, output)
        losses = write_redline(output, redline, self.whole.first)
        return (*losses, *filter(None, [kept]))


def _whole_text(texts: Sequence[Document], file: Path) -> Document:
    """The texts of a file as one, under the name of the file."""
    first = replace(texts[0], name=stem_of(file.name) or texts[0].name)
    return joined([first, *texts[1:]])
