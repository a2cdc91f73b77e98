"""Aligning two texts: the entry to everything in this package that works on clauses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from itertools import chain
from typing import NamedTuple

from draftbench.compare.links import Alignment, Mode, Pin
from draftbench.compare.normal import folded, key, key_of_folded
from draftbench.compare.options import DEFAULT, Options
from draftbench.compare.related.matter import ENTRY, takes_part
from draftbench.compare.related.meaning import Meaning
from draftbench.compare.related.ranking import rank
from draftbench.compare.terms import terms, terms_of_folded
from draftbench.compare.versions.linking import link_versions
from draftbench.compare.versions.vectors import Postings, Rarity, Vector, norm, unit
from draftbench.document import Clause, ClauseKind, Document
from draftbench.progress import Progress, silent


def align(
    left: Document,
    right: Document,
    *,
    mode: Mode | None = None,
    pins: Sequence[Pin] = (),
    progress: Progress = silent,
    options: Options = DEFAULT,
    meaning: Meaning | None = None,
) -> Alignment:
    """The links between the clauses of two texts.

    ``mode`` says what the texts are to each other; None has it found out (:func:`mode_of`).
    ``pins`` are decisions of users and always win: clauses pinned together are linked, clauses
    pinned apart never are; pins that name clauses which a text does not have are left aside. The
    same input gives the same alignment on every machine. ``progress`` may raise to stop.
    ``meaning`` is a model that helps with independent texts
    (:func:`draftbench.compare.related.meaning. meaning` gives the one that is installed); that
    module says what then holds between machines.
    """
    known = [pin for pin in pins if pin.left in left and pin.right in right]
    progress(0.0, "reading the words")
    if mode is None:
        mode = mode_of(left, right, options)
    if mode is Mode.VERSIONS:
        found = link_versions(left, right, known, options, progress)
    elif mode is Mode.LANGUAGES:
        from draftbench.compare.languages.concordance import link_languages

        found = link_languages(left, right, known, progress, meaning)
    else:
        found = rank(left, right, known, options, progress, meaning)
    progress(1.0, "aligned")
    return replace(found, pins=tuple(pins))


def mode_of(left: Document, right: Document, options: Options = DEFAULT) -> Mode:
    """Whether two texts are versions of one, language versions of one (most clauses pair in order),
    or independent: versions where a good share of the shorter one (by words,
    :attr:`Options.shared_versions`) has a near-equal clause in the other. Resolutions of two bodies
    on one matter quote each other, so of texts whose organ lines name different bodies a greater
    share is asked for (:attr:`Options.shared_of_two_bodies`). Where they are in different languages
    (or one was taken for another, as happens with a single clause), only clauses of the same words
    count. A text without any clause that says something is a version of anything: everything was
    added or removed."""
    one, two = ([_said(c) for c in text if takes_part(c)] for text in (left, right))
    if not one or not two:
        return Mode.VERSIONS
    sizes = [sum(clause.size for clause in clauses) for clauses in (one, two)]
    language = left.language if left.language == right.language else ""
    read = cache(lambda text: terms_of_folded(text, language)) if language else None
    if language and _are_of_two_bodies(left, right):
        options = replace(options, shared_versions=options.shared_of_two_bodies)
    are_one = any(
        _shared_share(shorter, longer, read, options) >= options.shared_versions
        for shorter, longer, size in ((one, two, sizes[0]), (two, one, sizes[1]))
        if size == min(sizes)
    )
    if are_one:
        return Mode.VERSIONS
    if left.language != right.language:
        from draftbench.compare.languages.concordance import are_versions

        if are_versions(left, right):
            return Mode.LANGUAGES
    return Mode.INDEPENDENT


def _are_of_two_bodies(left: Document, right: Document) -> bool:
    """Whether two texts of one language are each of a body that the other one does not name as its
    own."""
    one, two = _bodies(left), _bodies(right)
    return bool(one and two) and one.isdisjoint(two)


def _bodies(text: Document) -> frozenset[str]:
    """The bodies that the organ lines of a text name: by their terms, else by their words."""
    found: set[str] = set()
    for line in text:
        if line.kind is ClauseKind.ORGAN:
            words = line.text.plain
            named = {term for term in terms(words, text.language) if term.startswith(ENTRY)}
            found |= named or {key(words)}
    return frozenset(found)


class _Said(NamedTuple):
    """How long a clause is (code points), its folded text and the key of that."""

    size: int
    folded: str
    key: str


def _said(clause: Clause) -> _Said:
    plain = folded(clause.text.plain)
    return _Said(len(clause.text), plain, key_of_folded(plain))


def _shared_share(
    one: Sequence[_Said],
    two: Sequence[_Said],
    read: Callable[[str], list[str]] | None,
    options: Options,
) -> float:
    """Share (0..1, by length) of clauses of ``one`` with a near-equal clause in ``two``, counted no
    further than tells whether it reaches :attr:`Options.shared_versions`. ``read`` gives the terms
    of a folded text; without it (where they have no language in common) only equal clauses
    count."""
    keys = {clause.key for clause in two}
    open_ = [clause for clause in one if clause.key not in keys]
    total = sum(clause.size for clause in one)
    rest = sum(clause.size for clause in open_)
    shared = total - rest
    if read is None or shared >= options.shared_versions * total:
        return shared / total
    rights = [read(clause.folded) for clause in two]
    if len(two) > options.postings:  # nothing is found by words that all clauses have
        held = Counter(chain.from_iterable(map(set, rights)))
        if min(held.values(), default=0) > options.postings:
            return shared / total
    measure = Rarity(chain([read(clause.folded) for clause in open_], rights))

    def weighed(terms: Sequence[str]) -> Vector:
        vector = measure.vector(terms)
        return unit(vector, norm(vector))

    postings = Postings(dict(enumerate(map(weighed, rights))), options.postings)
    least = options.near_equal
    for clause in open_:
        if not shared / total < options.shared_versions <= (shared + rest) / total:
            break
        rest -= clause.size
        found = postings.likely(weighed(read(clause.folded)), least)
        if found and max(found.values()) >= least:
            shared += clause.size
    return shared / total
