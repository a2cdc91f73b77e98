"""Telling again what happened to clauses, after a change: links that say the same are kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields
from operator import attrgetter

from draftbench.compare.links import Alignment, Link
from draftbench.compare.options import Options
from draftbench.compare.versions.leftovers import Bead
from draftbench.compare.versions.linking import Labels, Telling, labels_of
from draftbench.compare.versions.reasons import place
from draftbench.document import Clause, ClauseId, Document
from draftbench.document.optionsets import begins_option, option_sets

_NAMES = [field.name for field in fields(Link)]
_VALUES = attrgetter(*_NAMES)
_WHY, _RENUMBERED = _NAMES.index("why"), _NAMES.index("renumbered")

Kept = tuple[Bead, Link | None]
"""A bead with the link that it had before the change, if it had one of the same clauses."""


class Retelling:
    """The links between a text and the states of another, one after the other."""

    def __init__(self, alignment: Alignment, options: Options) -> None:
        left, right = alignment.left, alignment.right
        self._left = left
        self._options = options
        self._labels = labels_of(left), labels_of(right)
        self._options_inside = bool(option_sets(right))
        beads = [
            Bead(
                tuple(map(left.position, link.left)),
                tuple(map(right.position, link.right)),
                link.score,
            )
            for link in alignment.links
        ]
        telling = Telling(left, right, beads, options, {}, labels=self._labels)
        self._astray = {
            left.clauses[beads[at].left[0]].id: telling.circumstances(at) for at in telling.astray
        }

    def links(
        self,
        right: Document,
        beads: Sequence[Kept],
        changed: Sequence[tuple[Clause | None, Clause | None]],
        pinned_by: Mapping[tuple[ClauseId, ClauseId], str],
        *,
        still: bool,
    ) -> tuple[Link, ...]:
        """The links of ``beads`` (in order), made anew where clauses or circumstances changed.

        ``changed`` are the clauses of the right text that are other objects than before, as they
        were and are; ``still`` says that every clause stands where it stood.
        """
        former = self._labels[1]
        if not still or not self._same_labels(changed):
            self._labels = self._labels[0], labels_of(right)
            self._options_inside = bool(option_sets(right))
        now = self._labels[1]
        telling = Telling(
            self._left,
            right,
            [bead for bead, _ in beads],
            self._options,
            dict(pinned_by),
            labels=self._labels,
        )
        touched = {clause.id for _, clause in changed if clause is not None}
        astray = telling.astray
        before, self._astray = self._astray, {}
        made: list[Link] = []
        for at, (bead, link) in enumerate(beads):
            if at in astray:
                said = telling.circumstances(at)
                self._astray[self._left.clauses[bead.left[0]].id] = said
                if (
                    link is not None
                    and before.get(link.left[0]) == said
                    and touched.isdisjoint(link.right)
                ):
                    made.append(link)
                    continue
            elif link is not None and link.left[0] not in before:
                first = link.right[0]
                if touched and not touched.isdisjoint(link.right):
                    made.append(telling.link(at))
                    continue
                if now is former or (
                    now.spoken[first] == former.spoken[first]
                    and now.printed[first] == former.printed[first]
                ):
                    made.append(link)
                    continue
                if len(link.left) == len(link.right) == 1:
                    made.append(self._renumbered(link, former, now))
                    continue
            made.append(telling.link(at))
        return tuple(made)

    def _renumbered(self, link: Link, former: Labels, now: Labels) -> Link:
        """A link of one and one that kept its place, with other numbers."""
        old, new = link.left[0], link.right[0]
        own = self._labels[0]
        said = place(own.spoken[old], former.spoken[new], moved=False, up=False)
        says = place(own.spoken[old], now.spoken[new], moved=False, up=False)
        rest = link.why[len(said) :].removeprefix(", ") if said else link.why
        values = list(_VALUES(link))
        values[_WHY] = f"{says}, {rest}" if says and rest else says or rest
        values[_RENUMBERED] = own.printed[old] != now.printed[new]
        return Link(*values)

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
