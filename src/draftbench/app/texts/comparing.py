"""Comparing: two files, or the texts of a negotiation side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from draftbench.amend.changesets.editing import adopted, between, with_notes_of
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.redlines.marking import Woven, advanced, relabelled, unmarked, weave
from draftbench.amend.redlines.redline import Redline
from draftbench.amend.stamp import Stamp
from draftbench.app.texts import relations
from draftbench.app.texts.wholefiles import WholeFiles
from draftbench.compare.alignment import align
from draftbench.compare.comparison import Comparison
from draftbench.compare.links import Alignment, Mode, Pin
from draftbench.compare.related.meaning import meaning
from draftbench.compare.several.agenda import Agenda, ThemeChoice
from draftbench.compare.several.grouping import agenda
from draftbench.compare.several.rows import Pair, compare, oriented
from draftbench.compare.versions.numbered import numbered
from draftbench.compare.versions.realignment import prepare, realigned
from draftbench.document import Document
from draftbench.document.labels import Places, as_printed, detach
from draftbench.errors import UsageError
from draftbench.messages import message
from draftbench.progress import Progress, silent

MOST_TEXTS = 5


def side_by_side(
    state: Negotiation,
    sources: Sequence[str] = (),
    progress: Progress = silent,
    *,
    former: Comparison | None = None,
    model: bool = True,
    lead: str = "",
) -> Comparison:
    """The base, the named sources and the working draft in rows, the draft last. ``lead`` is the
    text that gives the rows their order, by its name (a source that leads stands first); the base
    where it is none of these. The pins of the negotiation hold, and what texts were declared to be
    to each other. What ``former``, the comparison before, says of the sources is kept where neither
    the source nor its pins changed, so that an act on the draft aligns no source again. Where a
    model of meaning is installed it helps, unless ``model`` is False.
    """
    chosen: list[Document] = []
    for name in sources:
        document = next((s for s in state.sources if s.name == name), None)
        if document is None:
            raise UsageError("There is no source “{name}”.", name=name)
        chosen.append(document)
    texts = (state.base, *chosen, state.draft)
    if len(texts) > MOST_TEXTS:
        raise UsageError(
            "At most {most} texts fit side by side; leave out some of the sources.", most=MOST_TEXTS
        )
    first = next((text for text in chosen if text.name == lead), None)
    if first is not None:
        texts = (first, *(text for text in texts if text is not first))
    own = lead == state.draft.name != state.base.name
    base = len(texts) - 1 if own and first is None else 0
    pins = _pins(state, texts[:-1])
    modes = _modes(state, texts)
    known = {} if former is None else _kept(former, texts, pins, modes)
    helper = meaning() if model else None
    # Of the base and the draft alone the project records that one was made from the other.
    derived = () if first is not None else (0 if base else len(texts) - 1,)
    made = compare(
        texts,
        base=base,
        pins=pins,
        modes=modes,
        known=known,
        derived=derived,
        progress=progress,
        meaning=helper,
    )
    made = _with_numbered(made, state.draft)
    _prepare(made, former, state.draft)
    return made


def _with_numbered(made: Comparison, draft: Document) -> Comparison:
    """The rows, whose links also say which clauses gained or lost a number, of texts as they were
    read from files."""
    alignments = tuple(
        found
        if found is None
        or any(one is draft or not one.source.sha256 for one in (found.left, found.right))
        else numbered(found)
        for found in made.alignments
    )
    return replace(made, alignments=alignments)


def _prepare(made: Comparison, former: Comparison | None, draft: Document) -> None:
    """Makes the new alignments of versions ready for the first link that a user decides."""
    known = () if former is None else tuple(map(id, former.alignments))
    for found in made.alignments:
        if found is None or found.mode is not Mode.VERSIONS or id(found) in known:
            continue
        if draft is not found.left and draft is not found.right:
            prepare(found)


def themes_of(state: Negotiation, comparison: Comparison) -> Agenda:
    """The themes of the texts of :func:`side_by_side`, with what users said of them; the clauses of
    the draft go with those of the base that they come from."""
    return agenda(comparison, choices=_choices(state, comparison))


def decided(state: Negotiation, comparison: Comparison, former: Agenda) -> Agenda:
    """The ``former`` themes with what users said since: at once, but without what follows from it
    for other clauses (:func:`themes_of` says that)."""
    return former.with_choices(_choices(state, comparison))


def _choices(state: Negotiation, comparison: Comparison) -> dict[int, Sequence[ThemeChoice]]:
    places = {text.name: place for place, text in enumerate(comparison.texts)}
    return {places[name]: made for name, made in state.themes.items() if name in places}


def _pins(state: Negotiation, texts: Sequence[Document]) -> dict[Pair, Sequence[Pin]]:
    """The pins between the base and the sources among ``texts``, and between those, by their
    places."""
    places = {document.name: place for place, document in enumerate(texts)}
    home = places[state.base.name]
    pins: dict[Pair, Sequence[Pin]] = {
        (home, place): state.pins.get(name, ()) for name, place in places.items() if place != home
    }
    for (left, right), made in state.pins_across.items():
        if left in places and right in places:
            pins[places[left], places[right]] = made
    return pins


def _modes(state: Negotiation, texts: Sequence[Document]) -> dict[Pair, Mode]:
    """What the texts were declared to be to each other, by their places; what one is to the base it
    is to the draft, the last of them."""
    places = {document.name: place for place, document in enumerate(texts[:-1])}
    modes: dict[Pair, Mode] = {}
    for one in relations.declared_relations(state):
        if one.left in places and one.right in places:
            modes[places[one.left], places[one.right]] = one.mode
            if one.left == state.base.name:
                modes[len(texts) - 1, places[one.right]] = one.mode
    return modes


def _kept(
    former: Comparison,
    texts: Sequence[Document],
    pins: Mapping[Pair, Sequence[Pin]],
    modes: Mapping[Pair, Mode],
) -> dict[Pair, Alignment]:
    """The alignments of an earlier comparison that still hold: of the same texts with the same
    pins, of which the same is declared. Where pins of versions came or went, the neighbourhood of
    their clauses is aligned again. The draft's own are made again."""
    places = {id(text): place for place, text in enumerate(texts[:-1])}
    known: dict[Pair, Alignment] = {}
    for found in (*former.alignments, *(each for _, _, each in former.across)):
        if found is not None and id(found.left) in places and id(found.right) in places:
            pair = places[id(found.left)], places[id(found.right)]
            made = oriented(pins, *pair)
            said = modes.get(pair, modes.get((pair[1], pair[0])))
            if said is not (found.mode if found.declared else None):
                continue
            if set(found.pins) == set(made):
                known[pair] = found
            elif found.mode is Mode.VERSIONS:
                again = realigned(found, found.right, made)
                known[pair] = replace(again, declared=True) if found.declared else again
    return known


def redline_of(left: Document, right: Document, *, author: str = "", at: str = "") -> Redline:
    """The redline from one version of a text to another, found by aligning them; ``author`` (who
    gets the changes) and ``at`` (ISO 8601, UTC) stamp them. A note that has only another number has
    not changed, and paragraphs have the numbers of their files. An item that stands away from its
    clause, since another paragraph interrupts the list, stays where it stands and hangs on
    nothing."""
    left, right = _hung_together(left), _hung_together(right)
    revised = with_notes_of(left, adopted(align(left, right, mode=Mode.VERSIONS)))
    changes = between(left, revised)
    redline = unmarked(left, left)
    if changes.changes:
        stamp = Stamp(author or right.source.file or right.name, (), at)
        redline = advanced(redline, changes, stamp)
    made = relabelled(redline, {clause.id: clause.label for clause in revised})
    return replace(made, base=as_printed(made.base), result=as_printed(made.result))


def _hung_together(text: Document) -> Document:
    clauses, apart = detach(text.clauses)
    return text.with_clauses(clauses) if apart else text


def redline_of_files(
    pairs: Sequence[tuple[Document, Document]],
    before: Places,
    after: Places,
    *,
    author: str = "",
) -> Woven:
    """The redline from one file to another, of the ``pairs`` of their texts as :func:`redline_of`
    makes it for ``author``: each clause stands where the file has it. ``before`` and ``after`` are
    the places of the clauses in both."""
    redlines = [redline_of(left, right, author=author) for left, right in pairs]
    return weave(redlines, before, [[after[clause.id] for clause in right] for _, right in pairs])


def redline_of_whole(whole: WholeFiles, output: object, *, author: str = "") -> tuple[Redline, str]:
    """The redline from the first of two files to the second, as :func:`redline_of_files`; and a
    sentence where ``output`` keeps the order of the first though the second has another."""
    made = redline_of_files(whole.pairs, *whole.places, author=author)
    kept = message("{output} keeps the order of {names}.", output=output, names=whole.names[0])
    return made.redline, "" if made.is_ordered else kept
