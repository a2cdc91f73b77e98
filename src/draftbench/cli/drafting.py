"""Commands on the working draft: ``draftbench draft PROJECT ACT``."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from draftbench.cli.engine_words import person, term
from draftbench.cli.grammar import Acts, by
from draftbench.cli.opening import project
from draftbench.cli.output import as_json, book, column, say_line, say_table, say_that
from draftbench.errors import UsageError
from draftbench.messages import (
    beside,
    headed,
    message,
    quoted,
    series,
    several,
    together,
)

if TYPE_CHECKING:
    from draftbench.amend.negotiation import Negotiation
    from draftbench.amend.redlines.provenance import Stretch
    from draftbench.amend.stamp import Giver, Stamp
    from draftbench.document import ClauseId, Document


def define(commands: Acts) -> None:
    """Adds the command draft, with the acts of all modules on the working draft."""
    commands.group(
        "draft", "The working draft, and where its words come from.", _define_acts, "origins"
    )


def _define_acts(acts: Acts) -> None:
    from draftbench.cli import draftmerges, finding, numbering, references, reshaping, spelling

    acts.section("Write")
    _define_writing(acts)
    reshaping.define_take(acts)
    both = acts.add("combine", combine, 'elements:5 elements:6 --after "OP 5"')
    both.takes("clauses", "SOURCE:CLAUSE", "a text and a clause of it: elements:5", nargs="+")
    both.option("--text", "TEXT", "how it should read (default: all words of all)")
    both.option("--after", "CLAUSE", "of the draft (default: at the end)")
    by(both)
    reshaping.define(acts)
    finding.define(acts)
    draftmerges.define(acts)
    acts.section("Look up")
    whose = acts.add("why", why, '"OP 3" "regional cooperation"')
    whose.takes("clause", "CLAUSE")
    whose.takes("words", "WORDS", "default: every word", nargs="?", default="")
    acts.add("origins", origins)
    acts.section("Put in order")
    references.define(acts)
    spelling.define(acts)
    numbering.define(acts)


def _define_writing(acts: Acts) -> None:
    written = acts.add("edit", edit, '"OP 1" --replace "Urges" "Invites"', json=False)
    written.takes("clause", "CLAUSE", "as delegates say it: OP 5, PP 2 (b)")
    written.option("--text", "TEXT", "the clause as it should read")
    written.add_argument("--replace", nargs=2, metavar=("OLD", "NEW"), help="words of the clause")
    new = acts.add("insert", insert, '"Decides to meet again in 2027;" --after "OP 5"', json=False)
    new.takes("text", "WORDS")
    new.option("--after", "CLAUSE", "default: at the end")
    gone = acts.add("delete", delete, '"OP 5"', json=False)
    moved = acts.add("move", move, '"OP 5" --after "OP 2"', json=False)
    parted = acts.add("split", split, '"OP 1" --before "while bearing in mind"', json=False)
    joined = acts.add("join", join, '"OP 5" --to "OP 4"', json=False)
    hung = acts.add("level", level, '"OP 5"', json=False)
    for command in (gone, moved, parted, joined, hung):
        command.takes("clause", "CLAUSE")
    moved.add_argument("--after", metavar="CLAUSE", required=True)
    parted.add_argument(
        "--before", metavar="WORDS", required=True, help="where the second begins; quoted once"
    )
    joined.add_argument("--to", dest="into", metavar="CLAUSE", required=True)
    hung.flag("--up", "one level up instead")
    for command in (written, new, gone, moved, parted, joined, hung):
        by(command)


_SHOWN = 60


def edit(options: argparse.Namespace) -> None:
    """Write other words in a clause."""
    from draftbench.app.amendments.tabling import clause_named, words_replaced

    with project(options.project) as bench:
        draft = bench.state.draft
        clause = clause_named(draft, options.clause)
        if (options.text is None) == (options.replace is None):
            raise UsageError(
                "Say in one way how the clause should read: --text or --replace OLD NEW."
            )
        text = options.text
        if options.replace:
            text = words_replaced(draft, clause, *options.replace)
        bench.edit(clause, text, by=options.by)
        say_that("Changed {clause}.", clause=options.clause)


def insert(options: argparse.Namespace) -> None:
    """Write a new clause."""
    with project(options.project) as bench:
        after = _after(bench.state, options.after)
        new = bench.insert(options.text, after=after, by=options.by)
        say_that("{item} is new.", item=_called(bench.state, new))


def delete(options: argparse.Namespace) -> None:
    """Take a clause out."""
    from draftbench.app.amendments.tabling import clause_named

    with project(options.project) as bench:
        bench.delete(clause_named(bench.state.draft, options.clause), by=options.by)
        say_that("{clause} is taken out.", clause=options.clause)


def move(options: argparse.Namespace) -> None:
    """Move a clause."""
    from draftbench.app.amendments.tabling import clause_named

    with project(options.project) as bench:
        draft = bench.state.draft
        clause = clause_named(draft, options.clause)
        bench.move(clause, after=clause_named(draft, options.after), by=options.by)
        say_that(
            "{clause} is {item} now.", clause=options.clause, item=_called(bench.state, clause)
        )


def level(options: argparse.Namespace) -> None:
    """Put a clause under the one before it."""
    from draftbench.app.amendments.tabling import clause_named
    from draftbench.app.drafts import levels

    with project(options.project) as bench:
        draft = bench.state.draft
        clause = clause_named(draft, options.clause)
        made = (levels.raised if options.up else levels.lowered)(draft, clause)
        bench.change(
            message("Changed the level of {clause}", clause=options.clause),
            made,
            options.by,
            moving=(clause,),
        )
        say_that(
            "{clause} is {item} now.", clause=options.clause, item=_called(bench.state, clause)
        )


def split(options: argparse.Namespace) -> None:
    """Divide a clause in two."""
    from draftbench.app.amendments.tabling import clause_named, words_once
    from draftbench.app.drafts import dividing

    with project(options.project) as bench:
        draft = bench.state.draft
        clause = clause_named(draft, options.clause)
        at = words_once(draft, clause, options.before)
        changes = dividing.split(draft, clause, at)
        bench.amend_draft(message("Split {clause}", clause=options.clause), changes, options.by)
        say_that("{clause} is divided.", clause=options.clause)


def join(options: argparse.Namespace) -> None:
    """Join a clause to another."""
    from draftbench.app.amendments.tabling import clause_named
    from draftbench.app.drafts import dividing

    with project(options.project) as bench:
        draft = bench.state.draft
        clause, into = (clause_named(draft, name) for name in (options.clause, options.into))
        changes = dividing.joined(draft, clause, into)
        bench.amend_draft(
            message("Joined {clause} to {into}", clause=options.clause, into=options.into),
            changes,
            options.by,
        )
        say_that("{clause} joined to {into}.", clause=options.clause, into=options.into)


def combine(options: argparse.Namespace) -> None:
    """Make one new clause of clauses of several sources; nothing that they say is lost."""
    from draftbench.app.amendments.tabling import clause_named
    from draftbench.app.drafts import consolidating
    from draftbench.app.meetings.decisions import text_named

    with project(options.project) as bench:
        state = bench.state
        named = []
        for reference in options.clauses:
            text, _, clause = reference.partition(":")
            if not clause:
                raise UsageError(
                    "“{reference}” names no clause of a text; write it as elements:5.",
                    reference=reference,
                )
            source = text_named(state, text)
            named.append((source.name, clause_named(source, clause)))
        after = _after(state, options.after)
        new = consolidating.combine(bench, named, after=after, text=options.text, by=options.by)
        made = bench.state.draft[new]
        given = consolidating.contributions(bench.state, new)
        if options.json:
            sources = [one.data() for one in given]
            as_json({"clause": new, "text": made.text.plain, "sources": sources})
            return
        say_line(f"{_called(bench.state, new)}: {made.text.plain}")
        for one in given:
            say_line(f"  {one.origin.document}, {one.name}:")
            for each in one.taken:
                say_that("    gives “{words}”", words=each)
            for each in one.shared:
                say_that("    says “{words}” too", words=each)
            for each in one.left_out:
                say_that("    is not taken: “{each}”", each=each)


def why(options: argparse.Namespace) -> None:
    """Why words are here: who gave them, and how."""
    from draftbench.amend.redlines.provenance import stretches
    from draftbench.amend.redlines.provenance import why as reason
    from draftbench.app.amendments.tabling import clause_named, words_once

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
            raise UsageError("{clause} has no words.", clause=options.clause)
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
            return
        numbers = {event.id: number for number, event in enumerate(bench.events, 1)}
        for one in found:
            stamp = one.giver.stamp
            event = "" if stamp is None else _numbered(stamp, numbers)
            words = quoted(text[one.start : one.end].strip())
            say_line(together(headed(words, _told(state, one.giver)), event))
        for deed in deeds:
            who = (person(deed.stamp.author), deed.stamp.at[:10])
            said = message("  the clause: {what}, {who}", what=deed.what, who=series(who))
            say_line(together(said, _numbered(deed.stamp, numbers)))


def _numbered(stamp: Stamp, numbers: dict[str, int]) -> str:
    """The event that a stamp is of, as “record PROJECT log” and “show” number it."""
    return (
        message(" · event {numbers}", numbers=numbers[stamp.event])
        if stamp.event in numbers
        else ""
    )


def origins(options: argparse.Namespace) -> None:
    """Where the words of the whole draft come from."""
    from draftbench.amend.redlines.provenance import provenance, stretches
    from draftbench.app.drafts import consolidating
    from draftbench.document import spoken_labels
    from draftbench.language.words import shorten

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
            return
        say_table(
            (column("clause"), column("words"), column("from")),
            (
                (
                    labels[clause.id] or term(clause.kind.value),
                    shorten(clause.text.plain, _SHOWN),
                    several(
                        headed(person(s.where), book().percent(s.share))
                        for s in provenance(state, clause.id)
                    ),
                )
                for clause in state.draft
            ),
        )


def stretch_data(state: Negotiation, text: str, stretch: Stretch) -> dict[str, Any]:
    """A stretch of a clause with who gave it, as JSON."""
    from draftbench.amend.redlines.provenance import said

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
        "incorporated": giver.base is not None,
    }


def _told(state: Negotiation, giver: Giver) -> str:
    from draftbench.amend.redlines.provenance import said

    words = said(state, giver)
    stamp = giver.stamp
    if giver.origin is None and words:
        words = person(words)
    if stamp is None:
        return message("{words} (the base)", words=words)
    how = (
        message("amendment {amendment}", amendment=stamp.amendment)
        if stamp.amendment
        else message("written directly")
    )
    parts = [how, stamp.at[:10], stamp.meeting]
    if giver.origin is not None:
        parts.insert(0, message("taken by {author}", author=person(stamp.author)))
    if giver.instead_of.strip():
        parts.append(message("instead of “{instead_of}”", instead_of=giver.instead_of.strip()))
    if giver.base is not None:
        parts.append(message("incorporated in the base text"))
    return headed(beside(words, series(parts)), stamp.reason)


def _after(state: Negotiation, name: str | None) -> ClauseId | None:
    from draftbench.app.amendments.tabling import clause_named

    if name:
        return clause_named(state.draft, name)
    tops = state.draft.children(None)
    return tops[-1] if tops else None


def _called(state: Negotiation, clause: ClauseId) -> str:
    return _label(state.draft, clause)


def _label(draft: Document, clause: ClauseId) -> str:
    from draftbench.document import spoken_labels

    return spoken_labels(draft)[clause] or message("the {kind}", kind=draft[clause].kind)
