"""Two or more language versions of one text: pairs and discrepancies."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from draftbench.compare.increasing import longest_increasing
from draftbench.compare.languages.anchors import anchors
from draftbench.compare.languages.discrepancies import Discrepancy, discrepancies
from draftbench.compare.languages.pairing import Likeness, Row, pair
from draftbench.compare.links import Alignment, Grade, Link, Mode, Pin, Relation
from draftbench.compare.related.meaning import Meaning
from draftbench.document import ClauseId, Document
from draftbench.messages import message
from draftbench.progress import Progress, silent

_MOST_MODELLED = 2000
"""Clauses of all texts up to which the model of meaning is asked: it compares each with each."""
_LEAST_PAIRED = 0.7
"""Share of the clauses of the shorter text that have partners where two are versions of one."""
_SURE = 0.55
"""From which score a partner counts for that."""


@dataclass(frozen=True, slots=True)
class Concordance:
    """Language versions of one text. Every clause stands in exactly one of ``rows``, which are in
    the order of the first text; ``model`` names the model of meaning that helped (empty: none)."""

    texts: tuple[Document, ...]
    rows: tuple[Row, ...]
    findings: tuple[Discrepancy, ...]
    model: str = ""

    def clauses(self, row: Row) -> tuple[ClauseId | None, ...]:
        """The clauses of a row, by text."""
        return tuple(
            None if place is None else text.clauses[place].id
            for text, place in zip(self.texts, row.places, strict=True)
        )

    def partners(self, of: int, to: int) -> Mapping[ClauseId, ClauseId]:
        """By clause of the text ``of`` its partner in the text ``to``."""
        found: dict[ClauseId, ClauseId] = {}
        for row in self.rows:
            clauses = self.clauses(row)
            one, two = clauses[of], clauses[to]
            if one is not None and two is not None:
                found[one] = two
        return found


def concord(
    texts: Sequence[Document], *, meaning: Meaning | None = None, progress: Progress = silent
) -> Concordance:
    """The language versions ``texts`` (two or more) of one text, paired in order, and what differs.

    The same input gives the same result on every machine without ``meaning``, a model that helps
    where it is installed. ``progress`` may raise to stop.
    """
    read = [anchors(text) for text in texts]
    likeness, model = None, ""
    if meaning is not None and sum(map(len, texts)) <= _MOST_MODELLED:
        likeness, model = _likeness(texts, meaning), meaning.name
    rows = pair(read, likeness, progress=progress)
    found = discrepancies(texts, read, rows)
    return Concordance(tuple(texts), tuple(rows), tuple(found), model)


def concord_rows(
    texts: Sequence[Document], rows: Iterable[Sequence[Sequence[ClauseId]]]
) -> Concordance:
    """The same of texts whose clauses stand beside each other already: ``rows`` hold for each text
    the clauses in them. Of several clauses in a cell the first ones are each other, then the second
    ones. What stands against the order of the first text is marked as moved; scores are 0."""
    read = [anchors(text) for text in texts]
    places = [
        tuple(
            None if id_ is None else text.position(id_)
            for text, id_ in zip(texts, ids, strict=True)
        )
        for cells in rows
        for ids in zip_longest(*cells)
    ]
    moved = [_moved(places, text) for text in range(len(texts))]
    made = [
        Row(row, moved=frozenset(text for text, place in enumerate(row) if place in moved[text]))
        for row in places
        if any(place is not None for place in row)
    ]
    return Concordance(tuple(texts), tuple(made), tuple(discrepancies(texts, read, made)))


def _moved(rows: Sequence[tuple[int | None, ...]], text: int) -> set[int]:
    """The places of a text that are not in the longest chain that goes with the first text."""
    both = sorted((row[0], row[text]) for row in rows if None not in (row[0], row[text]))
    order = [place for _, place in both if place is not None]
    kept = {order[at] for at in longest_increasing(order)}
    return set(order) - kept


def are_versions(left: Document, right: Document) -> bool:
    """Whether two texts look like language versions of one: other languages, and most clauses of
    the shorter one have a sure partner in order."""
    if left.language == right.language or not left.clauses or not right.clauses:
        return False
    shorter = min(len(left), len(right))
    if shorter < 3 or max(len(left), len(right)) > 1.5 * shorter:
        return False
    return paired_share(left, right) >= _LEAST_PAIRED


def paired_share(left: Document, right: Document) -> float:
    """The share (0..1) of the clauses of the shorter text that have a sure partner in order."""
    rows = pair([anchors(left), anchors(right)])
    sure = sum(row.score >= _SURE and not row.moved for row in rows)
    return sure / max(1, min(len(left), len(right)))


def _likeness(texts: Sequence[Document], meaning: Meaning) -> Likeness:
    """How alike clauses are in meaning, worked out for two texts when it is first asked."""
    said = [[clause.text.plain for clause in text] for text in texts]
    known: dict[tuple[int, int], Sequence[Sequence[float]]] = {}

    def of(a: int, i: int, b: int, j: int) -> float:
        if (a, b) not in known:
            known[a, b] = meaning.similarities(said[a], said[b])
        return known[a, b][j][i]

    return of


# Language versions as an alignment: links one to one, as all that shows texts takes them.

PAIRED = message("Language version.")
ELSEWHERE = message("Language version; it stands in another place.")
BY_HAND = message("Joined by hand.")
_SURE_LINK = 0.7
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
        grade = Grade.SURE if row.score >= _SURE_LINK and not moved else Grade.LIKELY
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
