"""The marked clauses where one was divided: the words of a part as they came from the whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from draftbench.amend.redlines.redline import Redline, RedlineClause, Run
from draftbench.amend.stamp import Stamp
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
    that came with it; None where these are others."""
    if any(run.deleted is None for run in gone):
        return None
    left = "".join(run.text.text for run in gone if run.deleted == cut)
    came = "".join(run.text.text for run in part.runs if run.inserted == cut)
    start = left.find(came) if came else -1
    if start < 0 or left[:start].strip() or left[start + len(came) :].strip():
        return None
    given = _Given(gone, cut, start)
    made: list[Run] = []
    for run in part.runs:
        made += given.take(run) if run.inserted == cut else (run,)
    return (*made, *given.rest())


class _Given:
    """The words that left a whole, from a place in them on, handed out bit by bit with what was
    struck among them before."""

    def __init__(self, gone: Sequence[Run], cut: Stamp, start: int) -> None:
        self._waiting = list(gone)
        self._cut = cut
        while start and self._waiting:
            start -= len(self._part(start).text)

    def _part(self, most: int) -> Run:
        """The next of the words, at most so many code points."""
        run = self._waiting[0]
        if len(run.text) <= most:
            return self._waiting.pop(0)
        self._waiting[0] = replace(run, text=run.text.slice(most, len(run.text)))
        return replace(run, text=run.text.slice(0, most))

    def take(self, run: Run) -> Iterator[Run]:
        """As many words as a run of the part has, as it has them now."""
        at = 0
        while at < len(run.text):
            yield from self._struck()
            one = self._part(len(run.text) - at)
            text = run.text.slice(at, at + len(one.text))
            yield Run(text, one.inserted, run.deleted)
            at += len(text)

    def _struck(self) -> Iterator[Run]:
        while self._waiting and self._waiting[0].deleted != self._cut:
            yield self._waiting.pop(0)

    def rest(self) -> Iterator[Run]:
        """What was struck behind all of them."""
        yield from (run for run in self._waiting if run.deleted != self._cut)
