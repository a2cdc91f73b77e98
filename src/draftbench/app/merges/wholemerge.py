"""Merging files that hold several texts: each text with those that answer to it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from draftbench.amend.redlines.marking import Woven, weave
from draftbench.app.merges.merging import Merge, MergeConflict
from draftbench.app.merges.settling import SavedMerge, conflict_number, restored, saved
from draftbench.app.texts.wholefiles import WholeFiles
from draftbench.document import ClauseId
from draftbench.document.labels import NOWHERE, Places, numbered_as


@dataclass(frozen=True, slots=True)
class WholeMerge:
    """The merges of the texts of a base file, one or more, in its order. Conflicts are counted
    through all of them. ``places`` are those of the clauses of the file, none where they are not
    known: its texts may stand inside each other."""

    texts: tuple[SavedMerge, ...]
    places: Places = field(default_factory=dict)

    def merges(self) -> tuple[Merge, ...]:
        """The merge of each text with the decisions that were taken."""
        return tuple(one.merge() for one in self.texts)

    @property
    def conflicts(self) -> tuple[MergeConflict, ...]:
        """The conflicts of all texts that are not decided, in the order in which they count."""
        return conflicts_of(self.merges())

    def decided(self, wanted: Sequence[str]) -> WholeMerge:
        """With more decisions, as :meth:`SavedMerge.decided`; N counts through all texts."""
        conflicts = [merge.conflicts for merge in self.merges()]
        everything = [one for own in conflicts for one in own]
        chosen: list[list[str]] = [[] for _ in self.texts]
        for one in wanted:
            number = conflict_number(one, everything)
            for own, decisions in zip(conflicts, chosen, strict=True):
                if number <= len(own):
                    decisions.append(f"{number}={one.partition('=')[2]}")
                    break
                number -= len(own)
        made = zip(self.texts, chosen, strict=True)
        return replace(self, texts=tuple(one.decided(own) if own else one for one, own in made))

    def data(self) -> dict[str, Any]:
        """The JSON that is saved, as that of one merge; what is needed to decide later is a list
        where there are several texts."""
        if len(self.texts) == 1:
            return self.texts[0].data()
        found = [one.data() for one in self.texts]
        data = _joined(found, [one.base.name for one in self.texts])
        for number, conflict in enumerate(data["conflicts"], 1):
            conflict["number"] = number
        order = sorted(self.places, key=self.places.__getitem__)
        return data | {"merges": [one["merge"] for one in found], "order": order}


def merged_data(merges: Sequence[Merge]) -> dict[str, Any]:
    """The JSON form of ``merge --json`` of all texts; where there are several, each clause,
    conflict and note says in the key "part" in which it is."""
    return _joined([merge.data() for merge in merges], [one.redline.base.name for one in merges])


def _joined(found: Sequence[dict[str, Any]], names: Sequence[str]) -> dict[str, Any]:
    """The data of several texts, of these ``names``, as one."""
    several = len(found) > 1
    return {
        key: [
            entry | ({"part": name} if several else {})
            for one, name in zip(found, names, strict=True)
            for entry in one[key]
        ]
        for key in ("clauses", "conflicts", "notes")
    }


def conflicts_of(merges: Sequence[Merge]) -> tuple[MergeConflict, ...]:
    """The conflicts of all texts, in the order in which they are counted."""
    return tuple(conflict for merge in merges for conflict in merge.conflicts)


def weave_merges(whole: WholeMerge, merges: Sequence[Merge]) -> Woven:
    """The redlines of the texts, whose ``merges`` are given, as one of the file; where the base has
    no numbers, they have none."""
    woven = weave([merge.redline for merge in merges], whole.places)
    made = woven.redline
    base, result = (numbered_as(made.base, text) for text in (made.base, made.result))
    return replace(woven, redline=replace(made, base=base, result=result))


def merge_of(whole: WholeFiles) -> WholeMerge:
    """The texts of the first of the files with what the others make of them. A text that no other
    file has stays as it is; one that only others have is left out."""
    texts: list[SavedMerge] = []
    for group in whole.groups:
        base, *revised = group.texts
        if base is not None:
            named = zip(whole.names[1:], revised, strict=True)
            revisions = [(name, text) for name, text in named if text is not None]
            texts.append(SavedMerge(base, revisions))
    return WholeMerge(tuple(texts), whole.places[0])


def whole_saved(content: bytes, name: str) -> WholeMerge:
    """The merge that a file saved, of one text or several. Raises InputError where it holds
    none."""
    try:
        found = json.loads(content)
        texts = tuple(restored(one) for one in found["merges"])
        order = {ClauseId(clause): place for place, clause in enumerate(found.get("order", ()))}
        known = all(clause.id in order for text in texts for clause in text.base)
        return WholeMerge(texts, order if known else NOWHERE)
    except (ValueError, KeyError, TypeError, RecursionError):
        return WholeMerge((saved(content, name),))
