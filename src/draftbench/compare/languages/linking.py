"""Language versions as an alignment: links one to one, as all that shows texts takes them."""

from __future__ import annotations

from collections.abc import Sequence

from draftbench.compare.languages.concordance import concord
from draftbench.compare.links import Alignment, Grade, Link, Mode, Pin, Relation
from draftbench.compare.related.meaning import Meaning
from draftbench.document import ClauseId, Document
from draftbench.progress import Progress, silent

PAIRED = "Language version."
ELSEWHERE = "Language version; it stands in another place."
BY_HAND = "Joined by hand."
_SURE = 0.7
"""The least score of a pair that is called sure."""


def link_languages(
    left: Document,
    right: Document,
    pins: Sequence[Pin],
    progress: Progress = silent,
    meaning: Meaning | None = None,
) -> Alignment:
    """The alignment of two language versions. Clauses pinned together are linked and leave the
    partners that were found; clauses pinned apart never are linked."""
    found = concord([left, right], meaning=meaning, progress=progress)
    joined = {(pin.left, pin.right): pin.by for pin in pins if pin.together}
    apart = {(pin.left, pin.right) for pin in pins if not pin.together}
    taken = {id_ for pair in joined for id_ in pair}
    links: list[Link] = [
        Link((one,), (two,), Relation.RELATED, 1.0, BY_HAND, pinned_by=by)
        for (one, two), by in joined.items()
    ]
    for row in found.rows:
        one, two = found.clauses(row)
        if one is None or two is None or (one, two) in apart or taken & {one, two}:
            continue
        why, moved = (ELSEWHERE, True) if row.moved else (PAIRED, False)
        grade = Grade.SURE if row.score >= _SURE and not moved else Grade.LIKELY
        links.append(
            Link((one,), (two,), Relation.RELATED, row.score, why, grade=grade, moved=moved)
        )
    links.sort(key=lambda link: (right.position(link.right[0]), left.position(link.left[0])))
    return Alignment(
        left,
        right,
        Mode.LANGUAGES,
        tuple(links),
        _without(left, {link.left[0] for link in links}),
        _without(right, {link.right[0] for link in links}),
        model=found.model,
    )


def _without(text: Document, linked: set[ClauseId]) -> tuple[ClauseId, ...]:
    return tuple(clause.id for clause in text if clause.id not in linked)
