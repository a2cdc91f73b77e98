"""Commands on the working draft: ``draftbench draft PROJECT ACT``."""

from __future__ import annotations

import argparse
from typing import Any

from draftbench.amend.negotiation import Negotiation
from draftbench.amend.redlines.provenance import Giver, Stretch, provenance, said, stretches
from draftbench.amend.redlines.provenance import why as reason
from draftbench.amend.stamp import Stamp
from draftbench.app.amendments.tabling import clause_named, words_once, words_replaced
from draftbench.app.drafts import consolidating, dividing, levels
from draftbench.app.meetings.decisions import text_named
from draftbench.cli.opening import project
from draftbench.cli.output import as_json, say, say_table
from draftbench.document import ClauseId, Document, spoken_labels
from draftbench.errors import UsageError

_SHOWN = 60


def edit(options: argparse.Namespace) -> int:
    """Other words in a clause."""
    with project(options.project) as bench:
        draft = bench.state.draft
        clause = clause_named(draft, options.clause)
        if (options.text is None) == (options.replace is None):
            msg = "Say in one way how the clause should read: --text or --replace OLD NEW."
            raise UsageError(msg)
        text = options.text
        if options.replace:
            text = words_replaced(draft, clause, *options.replace)
        bench.edit(clause, text, by=options.by)
        say(f"Changed {options.clause}.")
    return 0


def insert(options: argparse.Namespace) -> int:
    """A new clause."""
    with project(options.project) as bench:
        after = _after(bench.state, options.after)
        new = bench.insert(options.text, after=after, by=options.by)
        say(f"{_called(bench.state, new)} is new.")
    return 0


def delete(options: argparse.Namespace) -> int:
    """A clause goes."""
    with project(options.project) as bench:
        bench.delete(clause_named(bench.state.draft, options.clause), by=options.by)
        say(f"{options.clause} is taken out.")
    return 0


def move(options: argparse.Namespace) -> int:
    """A clause moves."""
    with project(options.project) as bench:
        draft = bench.state.draft
        clause = clause_named(draft, options.clause)
        bench.move(clause, after=clause_named(draft, options.after), by=options.by)
        say(f"{options.clause} is {_called(bench.state, clause)} now.")
    return 0


def level(options: argparse.Namespace) -> int:
    """A clause hangs on the one before it, or no longer."""
    with project(options.project) as bench:
        draft = bench.state.draft
        clause = clause_named(draft, options.clause)
        made = (levels.raised if options.up else levels.lowered)(draft, clause)
        bench.change(f"level of {options.clause}", made, options.by, moving=(clause,))
        say(f"{options.clause} is {_called(bench.state, clause)} now.")
    return 0


def split(options: argparse.Namespace) -> int:
    """A clause becomes two."""
    with project(options.project) as bench:
        draft = bench.state.draft
        clause = clause_named(draft, options.clause)
        at = words_once(draft, clause, options.before)
        changes = dividing.split(draft, clause, at)
        bench.amend_draft(f"split of {options.clause}", changes, options.by)
        say(f"{options.clause} is divided.")
    return 0


def join(options: argparse.Namespace) -> int:
    """A clause goes on in another."""
    with project(options.project) as bench:
        draft = bench.state.draft
        clause, into = (clause_named(draft, name) for name in (options.clause, options.into))
        changes = dividing.joined(draft, clause, into)
        bench.amend_draft(f"joining of {options.clause} to {options.into}", changes, options.by)
        say(f"{options.clause} joined to {options.into}.")
    return 0


def combine(options: argparse.Namespace) -> int:
    """One clause out of several, with what each source gave and what is not taken of it."""
    with project(options.project) as bench:
        state = bench.state
        named = []
        for reference in options.clauses:
            text, _, clause = reference.partition(":")
            if not clause:
                msg = f"“{reference}” names no clause of a text; write it as elements:5."
                raise UsageError(msg)
            source = text_named(state, text)
            named.append((source.name, clause_named(source, clause)))
        after = _after(state, options.after)
        new = consolidating.combine(bench, named, after=after, text=options.text, by=options.by)
        made = bench.state.draft[new]
        given = consolidating.contributions(bench.state, new)
        if options.json:
            sources = [one.data() for one in given]
            as_json({"clause": new, "text": made.text.plain, "sources": sources})
            return 0
        say(f"{_called(bench.state, new)}: {made.text.plain}")
        for one in given:
            say(f"  {one.origin.document}, {one.name}:")
            for what, words in (("gives", one.taken), ("says too", one.shared)):
                for each in words:
                    say(f"    {what} “{each}”")
            for each in one.left_out:
                say(f"    is not taken: “{each}”")
    return 0


def why(options: argparse.Namespace) -> int:
    """Why words are here."""
    with project(options.project, view=True) as bench:
        state = bench.state
        clause = clause_named(state.draft, options.clause)
        text = state.draft[clause].text.text
        found = stretches(state, clause)
        if options.words:
            at = words_once(state.draft, clause, options.words)
            end = at + len(options.words)
            found = tuple(s for s in found if s.start < end and s.end > at)
        if not found:
            msg = f"{options.clause} has no words."
            raise UsageError(msg)
        deeds = reason(state, clause, found[0].start).deeds
        if options.json:
            as_json(
                {
                    "clause": clause,
                    "words": [stretch_data(state, text, one) for one in found],
                    "clause_history": [
                        {
                            "what": d.what,
                            "by": d.stamp.author,
                            "at": d.stamp.at,
                            "event": d.stamp.event or None,
                        }
                        for d in deeds
                    ],
                }
            )
            return 0
        numbers = {event.id: number for number, event in enumerate(bench.events, 1)}
        for one in found:
            stamp = one.giver.stamp
            event = "" if stamp is None else _numbered(stamp, numbers)
            words = text[one.start : one.end].strip()
            say(f"“{words}”: {_told(state, one.giver)}{event}")
        for deed in deeds:
            who = f"{deed.stamp.author} {deed.stamp.at[:10]}".rstrip()
            say(f"  the clause: {deed.what}, {who}{_numbered(deed.stamp, numbers)}")
    return 0


def _numbered(stamp: Stamp, numbers: dict[str, int]) -> str:
    """The event that a stamp is of, as “record PROJECT log” and “show” number it."""
    return f" · event {numbers[stamp.event]}" if stamp.event in numbers else ""


def origins(options: argparse.Namespace) -> int:
    """Where the draft comes from, clause by clause."""
    with project(options.project, view=True) as bench:
        state = bench.state
        labels = spoken_labels(state.draft)
        if options.json:
            as_json(
                {
                    "clauses": [
                        {
                            "clause": clause.id,
                            "label": labels[clause.id],
                            "words": [
                                stretch_data(state, clause.text.text, one)
                                for one in stretches(state, clause.id)
                            ],
                            "sources": [
                                one.data() for one in consolidating.contributions(state, clause.id)
                            ],
                        }
                        for clause in state.draft
                    ]
                }
            )
            return 0
        say_table(
            ("clause", "words", "from"),
            (
                (
                    labels[clause.id] or clause.kind.value,
                    clause.text.plain[:_SHOWN],
                    "; ".join(f"{s.where} {s.share:.0%}" for s in provenance(state, clause.id)),
                )
                for clause in state.draft
            ),
        )
    return 0


def stretch_data(state: Negotiation, text: str, stretch: Stretch) -> dict[str, Any]:
    """A stretch of a clause with who gave it, as JSON."""
    giver = stretch.giver
    stamp, origin = giver.stamp, giver.origin
    return {
        "start": stretch.start,
        "end": stretch.end,
        "text": text[stretch.start : stretch.end],
        "from": said(state, giver),
        "source": None if origin is None else {"text": origin.document, "clause": origin.clause},
        "amendment": None if stamp is None else stamp.amendment,
        "sponsors": [] if stamp is None else list(stamp.codes),
        "by": None if stamp is None else stamp.author,
        "at": None if stamp is None else stamp.at,
        "meeting": None if stamp is None else stamp.meeting,
        "reason": "" if stamp is None else stamp.reason,
        "event": None if stamp is None else stamp.event or None,
        "instead_of": giver.instead_of,
    }


def _told(state: Negotiation, giver: Giver) -> str:
    words = said(state, giver)
    stamp = giver.stamp
    if stamp is None:
        return f"{words} (the base)"
    how = f"amendment {stamp.amendment}" if stamp.amendment else "written directly"
    parts = [how, stamp.at[:10], stamp.meeting, stamp.reason]
    if giver.origin is not None:
        parts.insert(0, f"taken by {stamp.author}")
    if giver.instead_of.strip():
        parts.append(f"instead of “{giver.instead_of.strip()}”")
    return f"{words} ({', '.join(part for part in parts if part)})"


def _after(state: Negotiation, name: str | None) -> ClauseId | None:
    if name:
        return clause_named(state.draft, name)
    tops = state.draft.children(None)
    return tops[-1] if tops else None


def _called(state: Negotiation, clause: ClauseId) -> str:
    return _label(state.draft, clause)


def _label(draft: Document, clause: ClauseId) -> str:
    return spoken_labels(draft)[clause] or f"the {draft[clause].kind.value}"
