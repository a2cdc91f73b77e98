"""From instructions in words to amendments: a delegation's paper, or what was said in the room."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from draftbench.amend.amendment import Amendment, AmendmentId, Outcome
from draftbench.amend.changesets.changes import ChangeSet
from draftbench.amend.instructions import Heard, NotPlacedError, read, together
from draftbench.app.amendments.tabling import Terms, amendment_of, twin_of
from draftbench.app.imports.batch import Batch, Joining, Remark
from draftbench.app.texts.files import read_bytes, read_standard_input
from draftbench.app.texts.reading import PASTED
from draftbench.app.workbench import Workbench
from draftbench.document import Document
from draftbench.errors import UsageError
from draftbench.formats.plain.encoding import decode
from draftbench.formats.reading import read as read_formats

_PLAIN = (".txt", ".text", ".md", "")


@dataclass(frozen=True, slots=True)
class Paper:
    """What holds instructions: its name and bytes as they came, and its words, one paragraph a
    line."""

    name: str
    data: bytes
    words: str


def paper(path: str) -> Paper:
    """The instructions of a file of any kind that texts are read from; "-" is standard input.
    Raises InputError where it cannot be read."""
    if path == "-":
        return _plain(PASTED, read_standard_input())
    file = Path(path)
    data = read_bytes(file)
    if file.suffix.lower() in _PLAIN:
        return _plain(file.name, data)
    parts = read_formats(data, file.name).parts
    lines = [f"{c.label} {c.text.plain}".strip() for part in parts for c in part]
    return Paper(file.name, data, "\n".join(lines))


def pasted(words: str) -> Paper:
    """Instructions that were typed or pasted."""
    return Paper(PASTED, words.encode("utf-8", "replace"), words)


def _plain(name: str, data: bytes) -> Paper:
    return Paper(name, data, decode(data, name)[0])


@dataclass(frozen=True, slots=True)
class Reading:
    """What was heard in a paper, and what comes of it. ``of`` are the numbers of the instructions,
    among ``heard``, that are in amendments, ``ids`` these: one for each in order, or one of all.
    Some may be tabled already, and get more sponsors."""

    heard: tuple[Heard, ...]
    batch: Batch
    of: tuple[int, ...] = ()
    ids: tuple[AmendmentId, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether every instruction was understood, and is done or asks for nothing."""
        done = set(self.of)
        return all(
            one.idle or one.outcome is Outcome.CONTAINED or at in done
            for at, one in enumerate(self.heard)
        )


def reading(
    bench: Workbench,
    source: Paper,
    sponsors: tuple[str, ...] = (),
    *,
    of_base: bool = False,
    as_one: bool = False,
    doubtful: bool = False,
    chosen: Collection[int] | None = None,
) -> Reading:
    """The instructions of a paper against the draft as it is (or the base text, whose numbers an
    older paper has), and the amendments of ``sponsors``: one for each instruction that is clear
    (and each ``doubtful`` one), or one of all. ``chosen`` are the numbers of those that are wanted
    (None: all). Without sponsors there are no amendments.

    Raises UsageError where a sponsor is no delegation, or instructions cannot be one amendment.
    """
    text = bench.state.base if of_base else bench.state.draft
    heard = read(source.words, text)
    taken = [
        at
        for at, one in enumerate(heard)
        if one.changes is not None
        and (chosen is None or at in chosen)
        and (doubtful or one.outcome is Outcome.APPLIES)
    ]
    if not sponsors or not taken:
        return Reading(heard, Batch(), tuple(taken))
    sets = [heard[at].changes for at in taken]
    if as_one:
        sets = [_one(text, [heard[at] for at in taken])]
    start = bench.next_number
    made: list[Amendment] = []
    shared: dict[AmendmentId, Joining] = {}
    ids: list[AmendmentId] = []
    for changes in sets:
        if changes is None:
            continue
        terms: Terms = {"sponsors": sponsors}
        new = amendment_of(bench.register, start + len(made), changes, terms)
        twin = twin_of(bench.state, changes, terms)
        if twin is None:
            made.append(new)
            ids.append(new.id)
            continue
        ids.append(twin.amendment.id)
        more = tuple(code for code in new.sponsors if code not in twin.amendment.sponsors)
        if more:
            shared[twin.amendment.id] = Joining(twin.amendment.id, more)
    left = [one for at, one in enumerate(heard) if at not in taken and not one.idle]
    remarks = tuple(
        Remark("instruction", source.name, f"“{' '.join(one.words.split())}”: {one.why}")
        for one in left
    )
    batch = Batch(
        ((source.name, source.data),),
        amendments=tuple(made),
        joined=tuple(shared.values()),
        differences=remarks,
    )
    return Reading(heard, batch, tuple(taken), tuple(ids))


def _one(text: Document, heard: list[Heard]) -> ChangeSet:
    try:
        return together(text, [request for one in heard for request in one.requests])
    except (NotPlacedError, ValueError):
        msg = (
            "These instructions change the same words or clauses and cannot be one amendment; "
            "table them one by one."
        )
        raise UsageError(msg) from None
