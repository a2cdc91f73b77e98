"""Writes changes into paragraphs of a Word file: the one writer of tracked changes.

A paragraph is a line of leaves (:mod:`~draftbench.formats.docx.track.line`), what happens to it a
list of edits. The pen cuts its runs where edits begin and end, puts what goes and comes into
revisions, and leaves everything else as it stands. Whether the file was made a moment ago by us,
came from a secretariat, or is compared with another one is all the same to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from draftbench.amend.stamp import Stamp
from draftbench.document import RichText
from draftbench.formats.docx.names import Element, q, qs, w
from draftbench.formats.docx.track import cutting
from draftbench.formats.docx.track.hand import HOUSE, Hand
from draftbench.formats.docx.track.line import PPR, RPR, Line, R
from draftbench.formats.docx.track.notes import Notes
from draftbench.formats.docx.track.parts import Parts

NO_LOOKS = frozenset(qs("lang noProof rPrChange ins del moveFrom moveTo"))
"""Properties of runs that nobody sees."""


class Edit(NamedTuple):
    """A stretch of the compared string of a paragraph that is kept (neither stamp), goes
    (``deleted``), gets other ``looks`` (properties of runs; ``inserted`` gives them), or comes in
    at ``start``: as words, ``text``, or as ``brought`` from another file. What comes may have been
    taken out again by somebody else (``deleted``)."""

    start: int
    end: int
    text: RichText | None = None
    inserted: Stamp | None = None
    deleted: Stamp | None = None
    brought: Sequence[cutting.Fragment] = ()
    looks: Element | None = None

    @property
    def comes(self) -> bool:
        """Whether it brings something."""
        return self.text is not None or bool(self.brought)

    @property
    def is_seen(self) -> bool:
        """Whether what comes is written: not where its own author took it out again."""
        one, other = self.inserted, self.deleted
        return one is None or other is None or one.author != other.author


@dataclass(slots=True)
class Pen:
    """Writes in the part ``part`` of ``parts``, with the numbers of ``hand``; ``notes`` are those
    that hang in its words."""

    parts: Parts
    part: str
    hand: Hand
    notes: Notes

    def apply(self, line: Line, edits: Sequence[Edit]) -> None:
        """Track changes in a paragraph that stays."""
        cutting.drop_proofing(line.element)
        units = cutting.cut(line, _bounds(edits))
        done: list[tuple[list[Element], Edit]] = []
        placed: dict[int, Element] = {}
        for edit in reversed(edits):
            if edit.looks is not None:
                self._restyle(units, edit)
            elif edit.comes:
                done.append((self._insert(line.element, units, edit, placed), edit))
            elif edit.deleted is not None:
                chosen = cutting.within(units, edit.start, edit.end)
                done.append((cutting.put_into("del", edit.deleted, chosen, self.hand), edit))
        self._give_reasons(done)

    def leave(self, line: Line, edits: Sequence[Edit], stamp: Stamp, kind: str) -> bool:
        """Track all of a paragraph but its mark as going, as a ``kind`` ("del" or "moveFrom") of
        ``stamp``; what went before, and what came in between, by those who did it. Say whether
        the paragraph ends with moved words, or with none."""
        cutting.drop_proofing(line.element)
        units = cutting.cut(line, _bounds(edits))
        is_move = kind == "moveFrom"
        ends_gone = False
        done: list[tuple[list[Element], Edit]] = []
        placed: dict[int, Element] = {}
        for edit in reversed(edits):
            if edit.comes:
                if not is_move:
                    done.append((self._insert(line.element, units, edit, placed), edit))
                continue
            own = edit.deleted if is_move else edit.deleted or stamp
            if edit.start == edit.end:
                continue
            chosen = cutting.within(units, edit.start, edit.end)
            made = cutting.put_into("del" if own else kind, own or stamp, chosen, self.hand)
            done.append((made, edit))
            ends_gone = ends_gone or (own is not None and edit.end == len(line.key))
        around = [
            unit
            for unit in cutting.within(units, 0, len(line.key), whole=True)
            if cutting.outermost(unit.element) is unit.element
        ]
        cutting.put_into(kind, stamp, around, self.hand)
        self._give_reasons(done, kind)
        return is_move and not ends_gone

    def arrive(self, line: Line, edits: Sequence[Edit], stamp: Stamp, kind: str) -> bool:
        """Track all of a copied paragraph but its mark as coming, as a ``kind`` ("ins" or
        "moveTo") of ``stamp``: without what it lost on the way, and with what it gained beside the
        rest. Say whether it ends with words that came along: not where what came in stands behind
        the last of those, whatever went after it."""
        units = cutting.cut(line, _bounds(edits))
        gone = [unit for unit in units if unit.is_stuck]
        for edit in edits:
            if not edit.comes and edit.deleted is not None:
                gone += cutting.within(units, edit.start, edit.end)
        kept = [unit for unit in units if not any(unit is one for one in gone)]
        for unit in gone:
            self.notes.forget(unit.element)
        cutting.take_out(gone)
        bounds = sorted({0, len(line.key), *_bounds(edits)})
        for low, high in pairwise(bounds):
            cutting.put_into(kind, stamp, cutting.within(kept, low, high), self.hand)
        placed: dict[int, Element] = {}
        done = [
            (self._insert(line.element, kept, edit, placed), edit)
            for edit in reversed(edits)
            if edit.comes
        ]
        self._give_reasons(done, kind)
        end = max((unit.end for unit in kept if unit.start < unit.end), default=0)
        return not any(made and edit.start >= end for made, edit in done)

    def come(
        self,
        paragraph: Element,
        edits: Sequence[Edit],
        model: Element | None = None,
        coming: Stamp | None = None,
        going: Stamp | None = None,
    ) -> None:
        """Track all words of a new paragraph as coming; typed ones look like the run ``model``.
        ``coming`` brings the paragraph and ``going`` takes it away again, and the reasons of both
        are given for all of it."""
        done: list[tuple[list[Element], Edit]] = []
        for edit in edits:
            last = paragraph[-1] if len(paragraph) else None
            before = None if last is None or last.tag == PPR else last
            made = self.put(paragraph, (before, None), edit, model) if edit.is_seen else []
            others = [
                None if one in {coming, going} else one for one in (edit.inserted, edit.deleted)
            ]
            done.append((made, edit._replace(inserted=others[0], deleted=others[1])))
        self._give_reasons(done[::-1], *(("ins",) if going is None else ("del", "ins")))

    def _restyle(self, units: Sequence[cutting.Unit], edit: Edit) -> None:
        """Give runs other looks, and record what they had."""
        for unit in cutting.within(units, edit.start, edit.end):
            run = unit.element
            if run.tag != R or unit.start == unit.end or edit.looks is None:
                continue
            former = run.find(RPR)
            if former is None:
                former = w("rPr")
            else:
                run.remove(former)
            made = deepcopy(edit.looks)
            made.extend(deepcopy(one) for one in former if one.tag in NO_LOOKS)
            made.append(self.hand.revision("rPrChange", edit.inserted or HOUSE, former))
            run.insert(0, made)

    def _insert(
        self,
        paragraph: Element,
        units: Sequence[cutting.Unit],
        edit: Edit,
        placed: dict[int, Element],
    ) -> list[Element]:
        """Put in what an edit brings; ``placed`` is what came in behind it already, by its
        place."""
        if not edit.is_seen:
            return []
        before, behind = cutting.around(units, edit.start)
        if before is None and placed:
            nearest = min(placed)
            if not any(edit.start <= unit.start < nearest for unit in units):
                behind = placed[nearest]
        model = None if edit.text is None else run_at(units, edit.start)
        made = self.put(paragraph, (before, behind), edit, model)
        if made:
            placed[edit.start] = made[0]
        return made

    def put(
        self,
        paragraph: Element,
        between: tuple[Element | None, Element | None],
        edit: Edit,
        model: Element | None = None,
    ) -> list[Element]:
        """Put what an edit brings between two elements of a paragraph; give what was written."""

        def wrapped(runs: list[Element]) -> Element:
            content = runs
            if edit.deleted is not None:
                for run in runs:
                    cutting.as_deleted(run)
                content = [self.hand.revision("del", edit.deleted, *runs)]
            return self.hand.revision("ins", edit.inserted or HOUSE, *content)

        return cutting.put_in(
            paragraph,
            *between,
            self.fragments(edit, model),
            wrapped,
            lambda link: cutting.link_target(link, self.parts, self.part),
        )

    def fragments(self, edit: Edit, model: Element | None) -> Sequence[cutting.Fragment]:
        """What comes in by an edit, with the looks of the run ``model`` where it is typed."""
        return edit.brought

    def _give_reasons(self, done: Sequence[tuple[list[Element], Edit]], *wraps: str) -> None:
        """``done`` are changes, the last first, with what was written."""
        for made, edit in reversed(done):
            for stamp in (edit.inserted, edit.deleted) if made else ():
                if stamp is not None:
                    self.explain(made[0], made[-1], stamp, *wraps)

    def explain(self, first: Element, last: Element, stamp: Stamp, *wraps: str) -> None:
        """Give the reason for a change of what stands from ``first`` to ``last``. A file that is
        compared with another one knows none."""


def _bounds(edits: Sequence[Edit]) -> list[int]:
    return [e.start for e in edits] + [e.end for e in edits]


def run_at(units: Sequence[cutting.Unit], at: int) -> Element | None:
    """The run whose looks new words at a place take: the one before, else the one behind."""
    behind: Element | None = None
    for unit in reversed(units):
        if unit.element.tag == R and has_text(unit.element):
            if unit.end <= at:
                return unit.element
            behind = unit.element
    return behind


def has_text(run: Element) -> bool:
    """Whether words stand in a run."""
    return any(run.find(q(name)) is not None for name in ("t", "delText"))
