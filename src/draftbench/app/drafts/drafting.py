"""What can be done to the working draft by hand: each gives the draft as it would be."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from draftbench.amend.changesets.changes import Slot
from draftbench.amend.negotiation import Negotiation
from draftbench.document import (
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    Origin,
    RichText,
    new_clause_id,
)
from draftbench.document.drafting import TYPED_LETTER, TYPED_NUMBER, drafting_label
from draftbench.errors import UsageError

_TAKES_KIND = frozenset(
    {ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE, ClauseKind.PARAGRAPH, ClauseKind.ITEM}
)


def inserted(draft: Document, text: RichText, after: ClauseId | None) -> tuple[Document, ClauseId]:
    """The draft with a new clause behind ``after`` and what hangs on it, of the same kind and
    level; at the beginning where ``after`` is None. Gives the new clause's id too."""
    new = new_clause_id()
    if after is None:
        first = next((c.kind for c in draft if c.kind in _TAKES_KIND), ClauseKind.PARAGRAPH)
        like = Clause(new, first, text)
    else:
        like = _like(draft, after)
    label, words = _typed_number(text, like.kind)
    clause = replace(like, id=new, text=words, label=label, origins=())
    return _put(draft, (clause,), after), new


def _typed_number(text: RichText, kind: ClauseKind) -> tuple[str, RichText]:
    """A number that was typed before the words of a new clause of that kind ("6 bis.", "(b)"),
    where it says where the clause comes, and the words without it."""
    found = (TYPED_LETTER if kind is ClauseKind.ITEM else TYPED_NUMBER).match(text.text)
    if found is None:
        return "", text
    label = found.group().strip()
    known = drafting_label(label)
    kept = label if known is not None and known.suffixes else ""
    return kept, text.slice(found.end(), len(text))


def as_typed(text: RichText | str) -> RichText:
    """The text of a new clause: a rich one, or plain words. Raises UsageError where it is empty."""
    rich = text if isinstance(text, RichText) else RichText(" ".join(harmless(text).split()))
    if not rich.text.strip():
        raise UsageError("A clause needs words; write them first.")
    return rich


def without(draft: Document, clause: ClauseId) -> Document:
    """The draft without the clause and what hangs on it."""
    gone = {c.id for c in draft.subtree(_known(draft, clause))}
    return draft.with_clauses(tuple(c for c in draft if c.id not in gone))


def moved(draft: Document, clause: ClauseId, after: ClauseId | None) -> Document:
    """The draft with the clause, and what hangs on it, behind ``after``; it takes the kind of its
    new neighbour where it comes into another part of the text (between two preambular paragraphs
    an operative one becomes preambular, at the border it stays what it is)."""
    group = draft.subtree(_known(draft, clause))
    if after is not None and after in {c.id for c in group}:
        raise UsageError("A clause cannot be moved behind itself.")
    top = group[0]
    if after is not None:
        like = _like(draft, after)
        stays = like.parent == top.parent and _is_border(draft, after, top.kind, clause)
        kind = top.kind if stays else like.kind
        top = replace(top, kind=kind, level=like.level, parent=like.parent)
    else:
        top = replace(top, parent=None, level=0 if top.kind is ClauseKind.ITEM else top.level)
    shift = top.level - group[0].level
    rest = tuple(
        replace(c, level=c.level + shift) if c.kind is ClauseKind.ITEM else c for c in group[1:]
    )
    return _put(without(draft, clause), (top, *rest), after)


def _is_border(
    draft: Document, after: ClauseId, kind: ClauseKind, clause: ClauseId | None = None
) -> bool:
    """Whether a paragraph of that kind stays what it is behind ``after``, ``clause`` left aside:
    before one of its kind, or where a preamble ends the text or none has begun it."""
    siblings = [c for c in draft.children(draft[after].parent) if c != clause]
    at = siblings.index(after) + 1
    before = draft[after].kind
    if at == len(siblings):
        return kind is ClauseKind.OPERATIVE and before is ClauseKind.PREAMBULAR
    behind = draft[siblings[at]].kind
    begins = behind is ClauseKind.OPERATIVE and before not in _TAKES_KIND
    return kind is behind or (kind is ClauseKind.PREAMBULAR and begins)


def gap_for(
    draft: Document,
    source: Document,
    clause: ClauseId,
    rows: Sequence[tuple[Sequence[ClauseId], Sequence[ClauseId]]],
) -> Slot:
    """Where a clause of a source comes in the draft, of which ``rows`` (the source's clauses and
    the draft's) say what answers to what: behind what answers to it; else, where what it hangs on
    has an answer, among the items there, behind the nearest before it; else behind the top clause,
    of its kind, that answers to the nearest before it; where none does, before the one that answers
    to the nearest after it, behind the last of that kind, or where that part would begin."""
    answers = {one: [c for c in own if c in draft] for theirs, own in rows for one in theirs}
    if own := answers.get(clause):
        return Slot(draft[own[0]].parent, own[0])
    parent = source[clause].parent
    if parent is not None and (holders := answers.get(parent)):
        siblings = source.children(parent)
        for before in reversed(siblings[: siblings.index(clause)]):
            for found in reversed(answers.get(before, [])):
                if draft[found].parent in holders:
                    return Slot(draft[found].parent, found)
        return Slot(holders[-1], None)
    return Slot(None, _top_before(draft, source, clause, answers))


def _top_before(
    draft: Document,
    source: Document,
    clause: ClauseId,
    answers: Mapping[ClauseId, Sequence[ClauseId]],
) -> ClauseId | None:
    """The top clause of the draft behind which a clause of a source comes that hangs on nothing
    there; None where it comes first."""
    kind, at = source[source.root(clause).id].kind, source.position(clause)
    tops = draft.children(None)

    def nearest(clauses: Iterable[Clause]) -> ClauseId | None:
        found = (own for one in clauses for own in reversed(answers.get(one.id, [])))
        roots = (draft.root(own) for own in found)
        return next((root.id for root in roots if root.kind is kind), None)

    former = nearest(reversed(source.clauses[:at]))
    if former is not None:
        return former
    like = [c for c in tops if draft[c].kind is kind]
    operative = [c for c in tops if draft[c].kind is ClauseKind.OPERATIVE]
    later = nearest(source.clauses[at:])
    if later is None and not like and operative and kind is ClauseKind.PREAMBULAR:
        later = operative[0]
    if later is not None:
        place = tops.index(later)
        return tops[place - 1] if place else None
    return (like or operative or tops or (None,))[-1]


def taken(
    state: Negotiation,
    source: str,
    clauses: tuple[ClauseId, ...],
    after: ClauseId | None,
    under: ClauseId | None = None,
) -> tuple[Document, ClauseId]:
    """The draft with clauses of a source (the base counts as one), in the source's order, behind
    ``after``, of the kind that :func:`moved` gives; where that is None, as the first that hang on
    ``under``, or at the beginning. Gives the id of the first."""
    document = next((d for d in (*state.sources, state.base) if d.name == source), None)
    if document is None:
        names = ", ".join(d.name for d in (*state.sources, state.base))
        raise UsageError(
            "There is no source “{source}”; there are: {names}.", source=source, names=names
        )
    wanted = {c.id for clause in clauses for c in document.subtree(_known(document, clause))}
    if not wanted:
        raise UsageError("Choose at least one clause to take.")
    names_of = {clause_id: new_clause_id() for clause_id in wanted}
    like = _like(state.draft, after) if after is not None else None
    parent = under if like is None else like.parent
    level = like.level if like is not None else 0 if under is None else state.draft[under].level + 1
    shift = 0
    new: list[Clause] = []
    for clause in document:
        if clause.id not in wanted:
            continue
        copy = replace(clause, id=names_of[clause.id], origins=(Origin(document.name, clause.id),))
        if clause.parent in names_of:
            deeper = shift if clause.kind is ClauseKind.ITEM else 0
            copy = replace(copy, parent=names_of[clause.parent], level=clause.level + deeper)
        else:
            kind = clause.kind
            if after is not None and like is not None and kind in _TAKES_KIND:
                kind = kind if _is_border(state.draft, after, kind) else like.kind
            shift = level - clause.level
            copy = replace(copy, kind=kind, level=level, parent=parent)
        new.append(copy)
    return _put(state.draft, tuple(new), after, under), new[0].id


def _known(document: Document, clause: ClauseId) -> ClauseId:
    if clause not in document:
        raise UsageError(
            "{document} has no clause {clause}; choose one that it has.",
            document=document.title or document.name,
            clause=clause,
        )
    return clause


def _like(draft: Document, after: ClauseId) -> Clause:
    """What a clause behind ``after`` looks like: like it, but a text paragraph behind a title, an
    organ line or a heading."""
    model = draft[_known(draft, after)]
    if model.kind in _TAKES_KIND:
        return model
    rest = draft.clauses[draft.position(after) + 1 :]
    kind = next((c.kind for c in rest if c.kind in _TAKES_KIND), ClauseKind.PARAGRAPH)
    kind = ClauseKind.PARAGRAPH if kind is ClauseKind.ITEM else kind
    return replace(model, kind=kind, level=0, parent=None)


def _put(
    draft: Document,
    new: tuple[Clause, ...],
    after: ClauseId | None,
    under: ClauseId | None = None,
) -> Document:
    at = 0 if under is None else draft.position(_known(draft, under)) + 1
    if after is not None:
        at = draft.position(_known(draft, after)) + len(draft.subtree(after))
    return draft.with_clauses((*draft.clauses[:at], *new, *draft.clauses[at:]))


def harmless(text: str) -> str:
    """What somebody typed or pasted, without control characters (line breaks and tabs stay)."""
    return "".join(c for c in text if c in "\n\t" or unicodedata.category(c) != "Cc")
