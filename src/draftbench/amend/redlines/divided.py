"""The marked clauses where one was divided: the words of a part as they came from the whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from draftbench.amend.redlines.redline import Redline, RedlineClause, Run
from draftbench.amend.stamp import Stamp
from draftbench.compare.words.worddiff import diff
from draftbench.document import ClauseId


def divided(redline: Redline) -> dict[ClauseId, RedlineClause]:
    """The clauses that were divided and the parts split off from them, each with its words marked
    against the base: a change that was made before the division stands in the part that has its
    place now, and the whole no longer has what went with a part. A part has no stamp of its own.
    The words of a part that was deleted since were taken out of the whole by that. Clauses whose
    words do not tell where they were divided are left out."""
    found: dict[ClauseId, RedlineClause] = {}
    by_clause = {one.clause.id: one for one in redline.entries if one.moved_away is None}
    cuts = {one.inserted for part, one in by_clause.items() if part in redline.lineage.parts}
    for part in by_clause.values():
        whole = redline.lineage.parts.get(part.clause.id)
        before = None if whole is None else found.get(whole, by_clause.get(whole))
        if whole is None or before is None or part.inserted is None:
            continue
        places = [at for at, run in enumerate(before.runs) if run.deleted == part.inserted]
        if not places:
            continue
        first, last = places[0], places[-1] + 1
        while last < len(before.runs) and before.runs[last].deleted not in (None, *cuts):
            last += 1  # what was struck at its end, with nothing left of what came instead
        if part.deleted is not None:
            found[whole] = replace(
                before, runs=_gone_since(before.runs, part.inserted, part.deleted)
            )
            continue
        runs = _from_whole(part, before.runs[first:last], part.inserted)
        if runs is not None:
            found[whole] = replace(before, runs=before.runs[:first] + before.runs[last:])
            found[part.clause.id] = replace(part, runs=runs, inserted=None)
    return found


def _gone_since(runs: Sequence[Run], cut: Stamp, gone: Stamp) -> tuple[Run, ...]:
    """The runs of a whole of which a part was split off by ``cut`` and is deleted now: its words
    were taken out by ``gone``."""
    return tuple(replace(run, deleted=gone) if run.deleted == cut else run for run in runs)


def _from_whole(part: RedlineClause, gone: Sequence[Run], cut: Stamp) -> tuple[Run, ...] | None:
    """The runs of a part where the words that left the whole, with who gave them, stand for those
    that came with it; what ``cut`` wrote anew or left out is its own. None where most of the
    part is others."""
    if any(run.deleted is None for run in gone):
        return None
    left = "".join(run.text.text for run in gone if run.deleted == cut)
    came = "".join(run.text.text for run in part.runs if run.inserted == cut)
    pieces = _pieces(left, came)
    stays = sum(stop - start for start, stop, _, kept in pieces if kept)
    if 2 * stays < max(1, len(came)):
        return None
    given = _Given(gone, cut)
    made: list[Run] = []
    at = 0
    for run in part.runs:
        if run.inserted != cut:
            made.append(run)
            continue
        for start, stop, there, kept in pieces:
            first, last = max(start - at, 0), min(stop - at, len(run.text))
            if first < last:
                one = replace(run, text=run.text.slice(first, last))
                made += given.before(there + at + first - start if kept else there)
                made += given.take(one) if kept else (one,)
        at += len(run.text)
    return (*made, *given.before(len(left)), *given.rest())


def _pieces(left: str, came: str) -> tuple[tuple[int, int, int, bool], ...]:
    """The stretches ``[start, end)`` of the words that came: those that left the whole, with where
    they began there, and new ones, with where what they replace ended there."""
    found: list[tuple[int, int, int, bool]] = []
    here = there = 0
    for hunk in diff(left, came).hunks:
        found.append((here, hunk.right_start, there, True))
        found.append((hunk.right_start, hunk.right_end, hunk.left_end, False))
        here, there = hunk.right_end, hunk.left_end
    return (*found, (here, len(came), there, True))


class _Given:
    """The words that left a whole, handed out bit by bit with what was struck among them before."""

    def __init__(self, gone: Sequence[Run], cut: Stamp) -> None:
        self._waiting = list(gone)
        self._cut = cut
        self._at = 0

    def _part(self, most: int) -> Run:
        """The next of the words, at most so many code points."""
        run = self._waiting[0]
        self._at += min(most, len(run.text))
        if len(run.text) <= most:
            return self._waiting.pop(0)
        self._waiting[0] = replace(run, text=run.text.slice(most, len(run.text)))
        return replace(run, text=run.text.slice(0, most))

    def before(self, there: int) -> Iterator[Run]:
        """What was left out of the words before a place in them, but for the space at its ends."""
        while self._at < there:
            yield from self.rest()
            first = not self._at
            one = self._part(there - self._at)
            blank = len(one.text) - len(one.text.text.lstrip())
            if blank < len(one.text):
                yield replace(one, text=one.text.slice(blank, len(one.text))) if first else one

    def take(self, run: Run) -> Iterator[Run]:
        """As many words as a run of the part has, as it has them now."""
        at = 0
        while at < len(run.text):
            yield from self.rest()
            one = self._part(len(run.text) - at)
            text = run.text.slice(at, at + len(one.text))
            yield Run(text, one.inserted, run.deleted)
            at += len(text)

    def rest(self) -> Iterator[Run]:
        """What was struck before the next of the words."""
        while self._waiting and self._waiting[0].deleted != self._cut:
            yield self._waiting.pop(0)
