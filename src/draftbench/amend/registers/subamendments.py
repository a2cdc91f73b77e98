"""Amendments to amendments: placed on the text that the amended one would give.

While its parent is open, a sub-amendment is placed on what the parent would make of the draft, and
its changes are in coordinates of that text. Once the parent is decided there is no such text any
more: then it is placed on the draft, on which its parent's words stand, or where it stands by
itself because the parent fell.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import combinations
from typing import Protocol

from draftbench.amend.amendment import (
    Amendment,
    AmendmentId,
    Outcome,
    Placement,
    Status,
    reading_order,
)
from draftbench.amend.ballots.votes import Poll
from draftbench.amend.changesets.building import built
from draftbench.amend.changesets.changes import ChangeSet, Insertion, Splice
from draftbench.amend.changesets.editing import apply
from draftbench.amend.conflicts.collisions import contested
from draftbench.amend.placement.authorship import as_made, edited
from draftbench.amend.placement.lineage import Precedence
from draftbench.amend.placement.placing import place, placed
from draftbench.amend.placement.watching import watched_as
from draftbench.amend.redlines.redline import Redline
from draftbench.amend.registers.ledger import Ledger
from draftbench.amend.registers.states import IN_TEXT, NO_COURSE, OPEN, TABLED, Course
from draftbench.document import ClauseId, Document
from draftbench.messages import Message, message, sentences, uncapitalized
from draftbench.messages.catalogue import marked


class Placing(Protocol):
    """A way to place: :func:`~draftbench.amend.placement.placing.place`, or ``placed``."""

    def __call__(
        self,
        changes: ChangeSet,
        target: Document,
        redline: Redline | None,
        precedence: Precedence | None = None,
        *,
        decided: bool = False,
    ) -> Placement: ...


def is_sub(amendment: Amendment) -> bool:
    """Whether it amends another amendment (decided or not)."""
    return amendment.parent is not None and not amendment.rest


def precedence_of(amendment: Amendment, states: Ledger) -> Precedence:
    """Before which others an amendment was proposed; what was left over of another counts as
    that."""
    passed: set[AmendmentId] = set()
    while amendment.rest and amendment.id not in passed:
        passed.add(amendment.id)
        known = None if amendment.parent is None else states.get(amendment.parent)
        amendment = amendment if known is None else known[0]
    return reading_order(amendment.id)


def amended(amendment: Amendment, states: Ledger) -> Iterator[Amendment]:
    """The amendment that one amends, or is the rest of, the one that that amends, and so on."""
    while amendment.parent is not None and amendment.parent in states:
        amendment = states[amendment.parent][0]
        yield amendment


def open_parent(amendment: Amendment, states: Ledger) -> Amendment | None:
    """The open amendment whose text this one amends; None where it amends the draft."""
    if amendment.parent is None or amendment.rest:
        return None
    parent, status = states.get(amendment.parent, (None, Status.REJECTED))
    return parent if status in OPEN else None


def children(amendment_id: AmendmentId, states: Ledger) -> tuple[AmendmentId, ...]:
    """The open amendments to an amendment."""
    return tuple(
        one
        for one in states.upon(amendment_id)
        if is_sub(states[one][0]) and states[one][1] in OPEN
    )


def moot(states: Ledger, poll: Poll) -> dict[AmendmentId, AmendmentId]:
    """The tabled amendments that are not put to the vote as another one was adopted and still
    stands in the text, each with that one; and the amendments to those, whatever became of them
    since, unless they were accepted."""
    found: dict[AmendmentId, AmendmentId] = {}
    voted = poll.moot().items()
    left = [(one, by) for one, by in voted if by in states and states[by][1] in IN_TEXT]
    while left:
        one, by = left.pop()
        status = states[one][1] if one in states else None
        if status in TABLED:
            found[one] = by
        if status not in IN_TEXT:
            left += [(sub, by) for sub in states.upon(one) if is_sub(states[sub][0])]
    return found


def fallen(
    states: Ledger,
    courses: Mapping[AmendmentId, Course],
    draft: Document,
    moot: Container[AmendmentId],
) -> dict[AmendmentId, AmendmentId]:
    """The amendments that were accepted into the wording of another one which is neither in the
    text nor before the meeting any more, or that are tabled on paragraphs or words which only that
    one proposed, each with that one."""
    found: dict[AmendmentId, AmendmentId] = {}
    for parent in states.amended:
        one = _merged_into(parent, states, courses)
        status = states[one][1] if one in states else None
        if status not in _FALLEN and one not in moot:
            continue
        left = [parent]
        while left:
            taken_in = [sub for sub, _ in courses.get(left.pop(), NO_COURSE).folded]
            left += taken_in
            found |= {sub: one for sub in taken_in if sub in states and states[sub][1] in IN_TEXT}
        brought = states[parent][0].changes.changes if parent in states else ()
        new = {c.id for each in brought if isinstance(each, Insertion) for c in each.clauses}
        gone = {clause for clause in new if clause not in draft}
        for sub in _upon(parent, states):
            amendment, status = states[sub]
            if status in TABLED and sub not in moot:
                dropped = [a for a in amended(amendment, states) if a.id == parent or a.id in found]
                words = [w for a in dropped for w in (a, *courses.get(a.id, NO_COURSE).revisions)]
                hangs = _is_on(amendment, gone) or _hangs_on_words(amendment, words)
                if hangs or amendment.parent in found:
                    found[sub] = one
    return found


def _upon(amendment: AmendmentId, states: Ledger) -> Iterator[AmendmentId]:
    """The amendments to an amendment, and those to them."""
    for sub in states.upon(amendment):
        if is_sub(states[sub][0]):
            yield sub
            yield from _upon(sub, states)


def _is_on(amendment: Amendment, clauses: Container[ClauseId]) -> bool:
    """Whether all that an amendment changes are these clauses; a new paragraph that would follow
    one of them may stand without it."""
    places = [
        change.slot.parent if isinstance(change, Insertion) else change.clause
        for change in amendment.changes.changes
    ]
    return bool(places) and all(place in clauses for place in places)


def _hangs_on_words(amendment: Amendment, dropped: Iterable[Amendment]) -> bool:
    """Whether an amendment edits words where one that was ``dropped`` (in any of its wordings)
    wrote or took out others: it cannot stand without these."""
    splices = [c for c in amendment.changes.changes if isinstance(c, Splice)]
    return any(
        splice.start <= end and splice.end >= start
        for wording in dropped
        for splice in splices
        if splice.clause in wording.changes.seen
        for start, end, _ in as_made(
            edited(wording.changes, splice.clause), amendment.changes.seen[splice.clause].text
        )
    )


_FALLEN = (Status.REJECTED, Status.WITHDRAWN, Status.SUPERSEDED)


def _merged_into(
    one: AmendmentId, states: Ledger, courses: Mapping[AmendmentId, Course]
) -> AmendmentId:
    """The amendment in whose wording one goes on."""
    passed: set[AmendmentId] = set()
    while one in states and states[one][1] is Status.MERGED and one not in passed:
        passed.add(one)
        one = courses.get(one, NO_COURSE).merged_into or one
    return one


def standing(
    amendment: Amendment, states: Ledger, redline: Redline, how: Placing = place
) -> Placement:
    """The placement of any amendment as the register shows it: that of an amendment to an open one
    says what comes of it on the parent's text, and has no changes of the draft."""
    if not is_sub(amendment):
        return on_its_text(amendment, states, redline, how)[1]
    parent = open_parent(amendment, states)
    placement = on_its_text(amendment, states, redline, how)[1]
    if parent is not None:
        return replace(
            placement,
            changes=None,
            there=(),
            why=message(
                "On what {parent} would give: {low}", parent=parent.id, low=_low(placement.why)
            ),
        )
    return replace(placement, why=sentences(_fate(amendment, states), placement.why))


def on_its_text(
    amendment: Amendment, states: Ledger, redline: Redline, how: Placing = place
) -> tuple[Document, Placement]:
    """The text that an amendment is to change (that of its open parent, or the draft), and its
    placement on it in coordinates of that text. Where the parent itself has no place, neither has
    this one."""
    parent = open_parent(amendment, states)
    if parent is None:
        precedence, asked = precedence_of(amendment, states), redline.lineage.asked
        own = amendment.changes
        placement = how(own, redline.result, redline, precedence, decided=amendment.id in asked)
        return redline.result, placement
    iter(redline.result)  # what the parent would give is made of all of the draft
    ground, its = on_its_text(parent, states, redline, how)
    if its.changes is None and its.outcome is not Outcome.CONTAINED:
        why = message(
            "{parent} itself no longer has a place there: {why}", parent=parent.id, why=its.why
        )
        return ground, Placement(its.outcome, why, None, its.rivals, its.where)
    text = ground
    if its.changes is not None:
        text = watched_as(ground, built(ground, its.changes.changes))
    return text, how(amendment.changes, text, None, None)


def text_with(amendment: Amendment, states: Ledger, redline: Redline) -> Document | None:
    """The text as an open amendment would make it; None where it has no place."""
    text, placement = on_its_text(amendment, states, redline)
    if placement.changes is not None:
        return apply(text, placement.changes)
    return text if placement.outcome is Outcome.CONTAINED else None


def rivals(
    parent_id: AmendmentId, states: Ledger, redline: Redline
) -> dict[AmendmentId, set[AmendmentId]]:
    """Which amendments to one open amendment cannot be accepted together as they stand."""
    found: dict[AmendmentId, set[AmendmentId]] = {}
    siblings = [
        states[one][0]
        for one in states.upon(parent_id)
        if states[one][1] in TABLED and open_parent(states[one][0], states) is not None
    ]
    if len(siblings) < 2:
        return found
    on = [on_its_text(sibling, states, redline, placed) for sibling in siblings]
    for (one, (text, mine)), (other, (_, its)) in combinations(zip(siblings, on, strict=True), 2):
        if mine.changes and its.changes and any(contested(mine.changes, its.changes, text)):
            found.setdefault(one.id, set()).add(other.id)
            found.setdefault(other.id, set()).add(one.id)
    return found


_FATES: dict[Status, str] = {
    Status.ACCEPTED: marked("{parent}, which it amends, is accepted."),
    Status.MODIFIED: marked("{parent}, which it amends, is accepted as modified."),
    Status.MERGED: marked(
        "{parent}, which it amends, was merged into another; this one stands by itself."
    ),
    Status.REJECTED: marked("{parent}, which it amends, is rejected; this one stands by itself."),
    Status.WITHDRAWN: marked("{parent}, which it amends, is withdrawn; this one stands by itself."),
    Status.SUPERSEDED: marked(
        "{parent}, which it amends, is superseded; this one stands by itself."
    ),
}
"""What is said of an amendment to one that is decided on."""


def _fate(amendment: Amendment, states: Ledger) -> str:
    parent, status = (
        states.get(amendment.parent, (None, None)) if amendment.parent else (None, None)
    )
    if parent is None or status is None:
        return message("{parent}, which it amends, is not there any more.", parent=amendment.parent)
    return Message(_FATES[status], {"parent": parent.id})


def _low(sentence: str) -> str:
    return uncapitalized(sentence) if sentence[1:2].islower() else sentence
