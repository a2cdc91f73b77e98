"""How the draft developed: the text at one moment of the negotiation beside that at another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from draftbench.amend.changesets.editing import between
from draftbench.amend.placement.lineage import Lineage
from draftbench.amend.redlines.marking import advanced, relabelled, unmarked
from draftbench.amend.redlines.redline import Redline
from draftbench.amend.registers.register import Register
from draftbench.amend.stamp import Stamp
from draftbench.app.history.act import SECRETARIAT
from draftbench.app.history.acts import MisfitError, acts_of, fitted, folded
from draftbench.app.history.moments import moment_named
from draftbench.app.history.naming import BASE
from draftbench.app.texts.circulated import Kind, sent_version
from draftbench.compare.comparison import Comparison
from draftbench.compare.several.rows import compare
from draftbench.compare.versions.lineage import lineage
from draftbench.document import ClauseId, Document, Origin, printed_labels
from draftbench.document.document import Source
from draftbench.record.event import Event
from draftbench.record.order import seen_by


@dataclass(frozen=True, slots=True)
class Stage:
    """The negotiation after event ``number`` (None: its base text, not the draft): its
    ``register``, and the ``text`` under the name of the moment."""

    number: int | None
    register: Register
    text: Document


def stage(events: Sequence[Event], text: str) -> Stage:
    """The stage that ``text`` means: "base", a revision or an export by its name
    (:mod:`draftbench.app.texts.circulated`), or a moment as
    :func:`draftbench.app.history.moments.moment_named` knows them. Raises UsageError as that."""
    if text.casefold() == BASE:
        register = folded(events)
        return Stage(None, register, _called(register.base, BASE))
    sent = sent_version(events, text)
    if sent is not None:
        register = folded(seen_by(events, sent.number))
        if sent.kind is Kind.REVISION:
            return Stage(None, register, _called(register.base, sent.name))
        return Stage(sent.number, register, _called(register.draft, sent.name))
    moment = moment_named(events, text)
    register = folded(seen_by(events, moment.number))
    return Stage(moment.number, register, _called(register.draft, moment.name))


def _called(document: Document, name: str) -> Document:
    return replace(document, name=name, source=Source())


def compare_stages(one: Stage, other: Stage) -> Comparison:
    """The texts of two stages beside each other. Clauses answer to each other by their identity,
    not by their words: the project records where each comes from, through every new base."""
    left, right = _as_counted(one), _as_counted(other)
    named = replace(left, name=other.register.base.name)
    found = lineage(named, _going_on(named, right, other.register.redline.lineage))
    return compare((left, right), known={(0, 1): replace(found, left=left, right=right)})


def _going_on(left: Document, right: Document, known: Lineage) -> Document:
    """``right``, with what a new base text joined or divided among the origins of its clauses."""
    pairs = [(known.went_on(clause.id, right), clause.id) for clause in left]
    pairs += [(clause.id, whole) for clause in right for whole in known.wholes(clause.id)]
    origins: dict[ClauseId, tuple[Origin, ...]] = {}
    for new, old in pairs:
        if new != old and new in right and old in left and not (new in left and old in right):
            origins[new] = (*origins.get(new, ()), Origin(left.name, old))
    return right.with_clauses(
        tuple(
            replace(c, origins=c.origins + origins[c.id]) if c.id in origins else c for c in right
        )
    )


def _as_counted(one: Stage) -> Document:
    """The text with the numbers that it counts now: a draft keeps those of its base beside them,
    which no reader of the draft has seen."""
    if one.number is None:
        return one.text
    labels = printed_labels(one.text)
    return one.text.with_clauses(
        tuple(replace(c, label=labels[c.id]) if c.label else c for c in one.text)
    )


def _of_one_base(one: Stage, other: Stage) -> bool:
    return one.register.base.fingerprint == other.register.base.fingerprint


def redline_between(events: Sequence[Event], one: Stage, other: Stage) -> Redline:
    """The redline from the text of one stage to that of another. Each change has its own author
    where the later stage only adds to the earlier one; where something was taken back in between,
    or the stages stand the other way round, all are the secretariat's."""
    if one.number is None and other.number is not None and _of_one_base(one, other):
        return other.register.redline
    followed = _followed(events, one, other)
    if followed is not None:
        return followed
    redline = unmarked(one.text, one.text)
    changes = between(one.text, other.text)
    if changes.changes:
        redline = advanced(redline, changes, Stamp(SECRETARIAT, (), events[-1].at))
    return relabelled(redline, {clause.id: clause.label for clause in other.text})


def _followed(events: Sequence[Event], one: Stage, other: Stage) -> Redline | None:
    """The acts between two stages made again on the earlier text, each under its own name."""
    if one.number is None or other.number is None or one.number > other.number:
        return None
    before, after = (acts_of(seen_by(events, n)) for n in (one.number, other.number))
    if after[: len(before)] != before:
        return None
    draft = one.register.draft
    register = replace(one.register, redline=unmarked(draft, draft))
    try:
        for event in after[len(before) :]:
            register = fitted(register, event)
    except MisfitError:
        return None
    same = register.draft.fingerprint == other.register.draft.fingerprint
    return register.redline if same else None
