"""The traceability table: where each paragraph of the draft comes from, and why it reads so.

Its four columns are those of FCCC/AWGLCA/2009/INF.2/Add.1: the paragraph of the consolidated text,
who contributed, the paragraph of the original texts, approach and rationale.
"""

from __future__ import annotations

from collections.abc import Iterator

from draftbench.amend.negotiation import Negotiation
from draftbench.amend.provenance import Giver, provenance, stretches
from draftbench.amend.redline import RedlineClause
from draftbench.amend.renumbering import Fate, Renumbering, renumberings
from draftbench.amend.stamp import Stamp
from draftbench.app.outputs.numbers import NONE, what_happened
from draftbench.app.outputs.phrases import called, excerpt
from draftbench.document import ClauseId, Origin
from draftbench.formats.akn.identification import Taken
from draftbench.formats.table.table import Column, Line, Row, Table, Tone, cell, small

KEPT = "Kept as in the base text."


def trace_table(state: Negotiation) -> Table:
    """Every clause of the draft, and those of the base that are no longer there."""
    found = renumberings(state)
    place = {clause.id: at for at, clause in enumerate(state.draft)}
    standing = sorted((o for o in found if o.clause in place), key=lambda o: place[o.clause])
    gone = [one for one in found if one.clause not in place]
    rows = [_standing(state, one) for one in standing]
    rows += [_gone(state, one) for one in gone]
    kept = sum(row.cells[3].plain == KEPT for row in rows)
    counted = (
        f"{len(standing)} paragraphs of the draft, {kept} of them as in the base text; "
        f"{len(gone)} of the base text no longer stand in it."
    )
    return Table(
        "Traceability",
        (
            Column("New paragraph", 1.4),
            Column("Contributors", 1.7),
            Column("Old paragraph", 1.4),
            Column("Approach and rationale", 3.0),
        ),
        tuple(rows),
        (
            counted,
            "Shares are of the characters of a paragraph, white space left out.",
        ),
    )


def taken_words(state: Negotiation) -> dict[ClauseId, tuple[Taken, ...]]:
    """For each clause of the draft the clauses of base and sources that its words come from."""
    texts = {text.name: text for text in (state.base, *state.sources)}
    found: dict[ClauseId, tuple[Taken, ...]] = {}
    for clause in state.draft:
        origins = dict.fromkeys(s.giver.origin for s in stretches(state, clause.id))
        found[clause.id] = tuple(
            Taken(texts[one.document], one.clause, _old(state, one))
            for one in origins
            if one is not None and one.document in texts
        )
    return found


def _standing(state: Negotiation, one: Renumbering) -> Row:
    shares = provenance(state, one.clause)
    contributors = [
        ", ".join(filter(None, (share.where, share.amendment))) + f" ({_percent(share.share)})"
        for share in shares
    ]
    origins = dict.fromkeys(
        origin for s in stretches(state, one.clause) if (origin := _origin(s.giver)) is not None
    )
    words = excerpt(state.draft[one.clause].text.plain)
    label = called(state.draft, one.clause)
    return Row(
        (
            cell(label, *([small(words)] if words not in label else [])),
            cell(*contributors),
            cell(*(_old(state, origin) for origin in origins)) if origins else cell(NONE),
            cell(*_rationale(state, one)),
        )
    )


def _gone(state: Negotiation, one: Renumbering) -> Row:
    words = excerpt(one.words)
    label = called(state.base, one.clause)
    return Row(
        (
            cell(NONE),
            cell(one.stamp.author if one.stamp is not None else ""),
            cell(label, *([small(words)] if words not in label else [])),
            cell(*_rationale(state, one), tone=Tone.GONE),
        )
    )


def _origin(giver: Giver) -> Origin | None:
    return giver.origin


def _old(state: Negotiation, origin: Origin) -> str:
    for text in (state.base, *state.sources):
        if text.name == origin.document and origin.clause in text:
            said = called(text, origin.clause)
            return said if text is state.base else f"{text.title or text.name}, {said}"
    return origin.document


def _rationale(state: Negotiation, one: Renumbering) -> tuple[str | Line, ...]:
    entries = [e for e in state.redline.entries if e.clause.id == one.clause]
    told = list(_told(entries, one))
    lines: list[str | Line] = []
    if one.fate in (Fate.SAME, Fate.RENUMBERED) and not told:
        lines.append(KEPT)
    elif one.fate not in (Fate.SAME, Fate.RENUMBERED):
        lines.append(f"{what_happened(state, one)}.")
    for what, stamp in told:
        by = stamp.author + (f" ({stamp.amendment})" if stamp.amendment else "")
        lines.append(f"{what} {by}.")
        if stamp.reason:
            lines.append(small(f"Reason: {stamp.reason.strip()}"))
    return tuple(lines)


def _told(entries: list[RedlineClause], one: Renumbering) -> Iterator[tuple[str, Stamp]]:
    """What was done to a clause and by whom, each once."""
    seen: set[tuple[str, str, str]] = set()
    for entry in entries:
        for what, stamp in _deeds(entry, one):
            key = what, stamp.author, stamp.amendment or ""
            if key not in seen:
                seen.add(key)
                yield what, stamp


def _deeds(entry: RedlineClause, one: Renumbering) -> Iterator[tuple[str, Stamp]]:
    if entry.moved_here is not None:
        yield "Moved by", entry.moved_here
    gone = entry.deleted or (entry.moved_away if one.fate is Fate.DELETED else None)
    if gone is not None:
        yield "Joined by" if one.fate is Fate.JOINED else "Deleted by", gone
    if entry.inserted is not None:
        yield "Split off by" if one.fate is Fate.SPLIT else "Put in by", entry.inserted
    whole = {id(entry.inserted), id(entry.deleted)} - {id(None)}
    changed: dict[int, tuple[Stamp, set[str]]] = {}
    for run in entry.runs:
        for stamp, what in ((run.inserted, "added"), (run.deleted, "taken out")):
            if stamp is not None and id(stamp) not in whole and run.text.text.strip():
                changed.setdefault(id(stamp), (stamp, set()))[1].add(what)
    for stamp, done in changed.values():
        yield f"Words {' and '.join(sorted(done))} by", stamp


def _percent(share: float) -> str:
    return f"{share:.0%}" if share >= 0.01 else "under 1%"
