"""Two Word files compared: the first one with tracked changes that make it the second.

The first file stays what it is: its styles, layout, headers and every paragraph that did not change
are kept as they stand, and what comes in brings from the second file what it leans on. Where a file
holds tracked changes, it is read as if they were accepted.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import count

from draftbench.amend.stamp import Stamp
from draftbench.formats.docx.compare.anchors import Anchors
from draftbench.formats.docx.compare.bringing import Bringer, Looks
from draftbench.formats.docx.compare.ranks import Ranks
from draftbench.formats.docx.compare.running import Head, Running, prove_running, running_parts
from draftbench.formats.docx.compare.stories import Marking, Pass, Story, Tally
from draftbench.formats.docx.read.revisions import View
from draftbench.formats.docx.track.hand import hand_for
from draftbench.formats.docx.track.notes import Bodies, Notes
from draftbench.formats.docx.track.objects import Catalogue
from draftbench.formats.docx.track.parts import Parts, open_parts
from draftbench.formats.docx.track.proof import (
    prove_told,
    raising_styles,
    renumbered,
    stays_sound,
    teller_of,
)
from draftbench.formats.docx.track.settled import settle
from draftbench.formats.imported import Written
from draftbench.messages import counted_message, message
from draftbench.progress import Progress, silent

_TERMS = "http://purl.org/dc/terms/"
RENUMBERING = "Renumbering"
"""The author of numbers that changed because other clauses came or went: one click in Word hides
what this author did, and what is left are changes of words."""


@dataclass(frozen=True, slots=True)
class Redlined:
    """``written`` is the file, ``tally`` what is tracked in it."""

    written: Written
    tally: Tally

    @property
    def differs(self) -> bool:
        """Whether the files differ in words, in the order of paragraphs, or in the level of one."""
        return bool(self.tally.words or self.tally.moves or self.tally.levels)

    @property
    def differs_at_all(self) -> bool:
        """Whether anything is tracked, numbers, looks and spaces among it."""
        return self.differs or bool(self.tally.numbers or self.tally.looks or self.tally.spaces)


def compared(
    left: bytes,
    right: bytes,
    *,
    names: tuple[str, str] = ("the first file", "the second file"),
    author: str = "",
    at: str | None = None,
    renumbering: bool = False,
    formatting: bool = False,
    progress: Progress = silent,
) -> Redlined:
    """The file ``left`` with tracked changes that make it ``right``: by ``author`` (empty: the name
    of the second file), at the time ``at`` (ISO 8601, UTC; empty: none; None: when the second file
    was saved last).

    Numbers typed before clauses that changed because others came or went are tracked too, under
    the name :data:`RENUMBERING`, for accepting all must give the second file and rejecting all the
    first; with ``renumbering`` they are signed like every other change. Words that stayed keep the
    looks of the first file; with ``formatting`` those of the second one are tracked. Where nothing
    differs, it is the first file.

    Raises InputError where a file cannot be read and OutputError where the finished file, read
    back, does not say on both sides what it must, or has a fault that neither file had.
    """
    moment = saved(open_parts(right, names[1])) if at is None else at
    stamp = Stamp(author or names[1], (), moment)
    numbering = stamp if renumbering else Stamp(RENUMBERING, (), moment)
    marking = Marking(stamp, numbering, formatting)
    progress(0.0, "reading the files")
    ours, theirs, tracked = _opened(left, right, names)
    rejected, accepted = [teller_of(one).told(View.ACCEPTED) for one in (ours, theirs)]
    tally, losses, heads = _marked(ours, theirs, marking, progress)
    losses[:0] = [
        message(
            "{name} holds tracked changes; it was compared as if they were accepted.", name=name
        )
        for name in tracked
    ]
    progress(0.75, "packing the file")
    is_changed = bool(losses) or Redlined(Written(left), tally).differs_at_all
    made = Redlined(Written(ours.data() if is_changed else left, tuple(losses)), tally)
    del ours, theirs  # long texts are large
    progress(0.85, "reading the file back")
    finished = open_parts(made.written.data, names[0])
    stays_sound(finished.checked(), left, right)
    progress(0.95, "checking both sides of the file")
    given = prove_told(teller_of(finished), accepted=accepted, rejected=rejected)
    prove_running(finished, heads)
    progress(1.0, "done")
    count = 0 if given is None else renumbered(given, accepted)
    if not count:
        return made
    loss = counted_message(
        "One automatic number is not that of {theirs}: a list there starts or goes on otherwise.",
        "{n} automatic numbers are not those of {theirs}: lists there start or go on otherwise.",
        n=count,
        theirs=names[1],
    )
    return replace(made, written=Written(made.written.data, (*made.written.losses, loss)))


def differences(
    left: bytes, right: bytes, *, names: tuple[str, str] = ("the first file", "the second file")
) -> Redlined:
    """What :func:`compared` would track, without the file: the first one stands for it. Raises
    InputError where a file cannot be read."""
    ours, theirs, _ = _opened(left, right, names)
    stamp = Stamp(names[1], (), "")
    tally, losses, _ = _marked(ours, theirs, Marking(stamp, stamp), silent)
    return Redlined(Written(left, tuple(losses)), tally)


def _opened(left: bytes, right: bytes, names: tuple[str, str]) -> tuple[Parts, Parts, list[str]]:
    """Both files with their own changes accepted, and the names of those that had any."""
    ours, theirs = open_parts(left, names[0]), open_parts(right, names[1])
    return ours, theirs, [parts.name for parts in (ours, theirs) if _settle_all(parts)]


def _marked(
    ours: Parts, theirs: Parts, marking: Marking, progress: Progress
) -> tuple[Tally, list[str], dict[str, Head]]:
    """Tracks in the first file what makes it the second one; gives what is tracked, what did not
    come over, and what the headers and footers of both files say."""
    progress(0.1, "comparing the paragraphs")
    our_notes, their_notes = Bodies(ours), Bodies(theirs)
    looks = Looks(ours, theirs)
    notes = Notes(our_notes, their_notes)
    hand = hand_for(ours)
    anchors = Anchors(ours, theirs, hand, looks)
    drawings = count(1)
    bringer = Bringer(ours, ours.main, theirs, theirs.main, looks, notes, anchors, drawings)
    bringers = {
        kind: Bringer(
            ours,
            our_notes.part(kind) or f"word/{kind}s.xml",
            theirs,
            their_notes.part(kind),
            looks,
            drawings=drawings,
        )
        for kind in ("footnote", "endnote")
    }
    notes.bringers.update(bringers)
    ours.change(ours.main)
    common = Pass(
        ours,
        theirs,
        our_notes,
        their_notes,
        raising_styles(ours),
        raising_styles(theirs),
        notes,
        bringers,
        Catalogue(),
        hand,
        Ranks(ours, theirs, looks),
        marking,
        Tally(),
    )
    running = Running(common, looks, drawings)
    story = Story(common, ours.main, theirs.main, bringer)
    story.compare(ours.body(), theirs.body(), lambda done, step: progress(0.1 + 0.6 * done, step))
    running.compare()
    anchors.close()
    losses = list(running.losses)
    for bring in (bringer, *bringers.values(), *running.bringers):
        losses.extend(
            message(
                "A {what} of {theirs} could not be brought over.", what=what, theirs=theirs.name
            )
            if count == 1
            else message(
                "{count} {what}s of {theirs} could not be brought over.",
                count=count,
                what=what,
                theirs=theirs.name,
            )
            for what, count in bring.left_behind.items()
        )
    losses.extend(
        message(
            "A {what} of {theirs} on words that both files have did not come over.",
            what=what,
            theirs=theirs.name,
        )
        if count == 1
        else (
            message(
                "{count} {what}s of {theirs} on words that both files have did not come over.",
                count=count,
                what=what,
                theirs=theirs.name,
            )
        )
        for what, count in anchors.left_behind().items()
        if count
    )
    return common.tally, losses, running.wanted


def saved(parts: Parts) -> str:
    """When a file was saved last, as it says itself (ISO 8601); empty where it does not."""
    part = next(
        (one.target for one in parts.relations("").values() if one.kind == "core-properties"), ""
    )
    root = parts.tree(part) if part else None
    found = None if root is None else root.find(f"{{{_TERMS}}}modified")
    return "" if found is None else (found.text or "").strip()


def _settle_all(parts: Parts) -> bool:
    """Accepts what is tracked in a file; whether anything was."""
    parts.body()
    bodies = Bodies(parts)
    root = parts.tree(parts.main)
    had = root is not None and settle(root)
    for part in running_parts(parts):
        tree = parts.tree(part)
        if tree is not None and settle(tree):
            parts.change(part)
            had = True
    return bodies.settle() or had
