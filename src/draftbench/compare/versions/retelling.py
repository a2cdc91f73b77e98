"""Telling again what happened to clauses, after a change: links that say the same are kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from draftbench.compare.links import Alignment, Link
from draftbench.compare.options import Options
from draftbench.compare.versions.linking import Labels, Telling, labels_of
from draftbench.compare.versions.moves import Answers, Chain
from draftbench.compare.versions.reasons import renamed
from draftbench.document import Clause, ClauseId, Document
from draftbench.document.optionsets import begins_option, option_sets


class Retelling:
    """The links between a text and the states of another, one after the other."""

    def __init__(self, alignment: Alignment, options: Options) -> None:
        left, right = alignment.left, alignment.right
        self._left = left
        self._options = options
        self._labels = labels_of(left), labels_of(right)
        self._options_inside = bool(option_sets(right))
        self._chain = Chain()
        telling = Telling(
            left, right, alignment.links, options, {}, labels=self._labels, chain=self._chain
        )
        self._astray = {
            alignment.links[at].left[0]: telling.circumstances(at) for at in telling.astray
        }

    def links(
        self,
        right: Document,
        answers: Answers,
        changed: Sequence[tuple[Clause | None, Clause | None]],
        pinned_by: Mapping[tuple[ClauseId, ClauseId], str],
        *,
        still: bool,
    ) -> list[Link]:
        """The links of ``answers``, in order: those that are links had the same clauses before the
        change, and are made anew where clauses or circumstances changed.

        ``changed`` are the clauses of the right text that are other objects than before, as they
        were and are; ``still`` says that every clause stands where it stood.
        """
        former = self._labels[1]
        if not still or not self._same_labels(changed):
            self._labels = self._labels[0], labels_of(right)
            self._options_inside = bool(option_sets(right))
        telling = Telling(
            self._left,
            right,
            answers,
            self._options,
            dict(pinned_by),
            labels=self._labels,
            chain=self._chain,
        )
        touched = {clause.id for _, clause in changed if clause is not None}
        before, self._astray = self._astray, {}
        numbers = _Renumbering(self._labels[0], former, self._labels[1])
        astray = telling.astray
        marked = touched | numbers.changed
        looked_at = {
            at
            for at, one in enumerate(answers)
            if one.left[0] in before
            or one.right[0] in marked
            or len(one.right) > 1
            or not isinstance(one, Link)
        }
        made = list(answers)
        for at in sorted(looked_at.union(astray)):
            one = answers[at]
            first = one.left[0]
            if at in astray:
                said = self._astray[first] = telling.circumstances(at)
                again = before.get(first) != said
            else:
                again = first in before
            if again or not isinstance(one, Link) or not touched.isdisjoint(one.right):
                made[at] = telling.link(at)
            elif at not in astray and one.right[0] in numbers.changed:
                alone = len(one.left) == len(one.right) == 1
                made[at] = numbers.link(one) if alone else telling.link(at)
        return cast("list[Link]", made)  # what is no link yet was looked at

    def _same_labels(self, changed: Sequence[tuple[Clause | None, Clause | None]]) -> bool:
        """Whether edits leave all numbers as they were. Options are counted by their words."""
        for old, new in changed:
            if old is None or new is None or self._options_inside:
                return False
            if begins_option(old.text.text) or begins_option(new.text.text):
                return False
            if (old.kind, old.label, old.level, old.parent) != (
                new.kind,
                new.label,
                new.level,
                new.parent,
            ):
                return False
        return True


class _Renumbering:
    """What new numbers of a text alter in the links of clauses that kept their place; ``changed``
    are the clauses at the right that have other numbers than before."""

    def __init__(self, own: Labels, former: Labels, now: Labels) -> None:
        self._own = own
        self._former = former
        self._now = now
        self.changed = {
            id_
            for was, has in zip(former, now, strict=True)
            if was is not has
            for id_, label in has.items()
            if was.get(id_) != label
        }

    def link(self, link: Link) -> Link:
        """A link of one and one with the new numbers."""
        old, new = link.left[0], link.right[0]
        called = self._own.spoken[old]
        said = renamed(called, self._former.spoken[new])
        says = renamed(called, self._now.spoken[new])
        rest = link.why[len(said) + 2 :] if said else link.why
        return Link(
            link.left,
            link.right,
            link.relation,
            link.score,
            f"{says}, {rest}" if says and rest else says or rest,
            link.grade,
            link.changed,
            link.pinned_by,
            link.moved,
            self._own.printed[old] != self._now.printed[new],
            link.standing,
            link.block,
            link.strays,
            link.quotes,
        )
