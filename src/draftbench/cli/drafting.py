"""Commands on the working draft: ``draftbench draft PROJECT ACT``."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from draftbench.cli.answers import acting
from draftbench.cli.engine_words import person, term
from draftbench.cli.grammar import FILE, Acts, by, dry_run
from draftbench.cli.opening import clause_named, project
from draftbench.cli.output import (
    ProgressLine,
    as_json,
    book,
    column,
    say_line,
    say_table,
    say_text,
    say_that,
)
from draftbench.errors import UsageError
from draftbench.messages import beside, headed, message, quoted, series, several, together

if TYPE_CHECKING:
    from draftbench.amend.negotiation import Negotiation
    from draftbench.amend.redlines.provenance import Stretch
    from draftbench.amend.stamp import Giver, Stamp
    from draftbench.app.merges.draftmerging import DraftMerge
    from draftbench.document import ClauseId, Document


def define(commands: Acts) -> None:
    """Adds the command draft, with the acts of all modules on the working draft."""
    commands.group(
        "draft", "The working draft, and where its words come from.", _define_acts, "origins"
    )


def _define_acts(acts: Acts) -> None:
    from draftbench.cli import finding, numbering, references, reshaping

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
    _define_merge(acts)
    acts.section("Look up")
    whose = acts.add("why", why, '"OP 3" "regional cooperation"')
    whose.takes("clause", "CLAUSE")
    whose.takes("words", "WORDS", "default: every word", nargs="?", default="")
    acts.add("origins", origins)
    acts.section("Put in order")
    references.define(acts)
    _define_spelling(acts)
    numbering.define(acts)


def _define_writing(acts: Acts) -> None:
    written = acts.add("edit", edit, '"OP 1" --replace "Urges" "Invites"')
    written.takes("clause", "CLAUSE", "as delegates say it: OP 5, PP 2 (b)")
    written.option("--text", "TEXT", "the clause as it should read")
    written.add_argument("--replace", nargs=2, metavar=("OLD", "NEW"), help="words of the clause")
    new = acts.add("insert", insert, '"Decides to meet again in 2027;" --after "OP 5"')
    new.takes("text", "WORDS")
    new.option("--after", "CLAUSE", "default: at the end")
    gone = acts.add("delete", delete, '"OP 5"')
    moved = acts.add("move", move, '"OP 5" --after "OP 2"')
    parted = acts.add("split", split, '"OP 1" --before "while bearing in mind"')
    joined = acts.add("join", join, '"OP 5" --to "OP 4"')
    hung = acts.add("level", level, '"OP 5"')
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
    from draftbench.app.amendments.tabling import words_replaced

    with acting(options) as (bench, _):
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
    with acting(options) as (bench, _):
        after = _after(bench.state, options.after)
        new = bench.insert(options.text, after=after, by=options.by)
        say_that("{item} is new.", item=_called(bench.state, new))


def delete(options: argparse.Namespace) -> None:
    """Take a clause out."""

    with acting(options) as (bench, _):
        bench.delete(clause_named(bench.state.draft, options.clause), by=options.by)
        say_that("{clause} is taken out.", clause=options.clause)


def move(options: argparse.Namespace) -> None:
    """Move a clause."""

    with acting(options) as (bench, _):
        draft = bench.state.draft
        clause = clause_named(draft, options.clause)
        bench.move(clause, after=clause_named(draft, options.after), by=options.by)
        say_that(
            "{clause} is {item} now.", clause=options.clause, item=_called(bench.state, clause)
        )


def level(options: argparse.Namespace) -> None:
    """Put a clause under the one before it."""
    from draftbench.app.drafts import levels

    with acting(options) as (bench, _):
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
    from draftbench.app.amendments.tabling import words_once
    from draftbench.app.drafts import dividing

    with acting(options) as (bench, _):
        draft = bench.state.draft
        clause = clause_named(draft, options.clause)
        at = words_once(draft, clause, options.before)
        changes = dividing.split(draft, clause, at)
        bench.amend_draft(message("Split {clause}", clause=options.clause), changes, options.by)
        say_that("{clause} is divided.", clause=options.clause)


def join(options: argparse.Namespace) -> None:
    """Join a clause to another."""
    from draftbench.app.drafts import dividing

    with acting(options) as (bench, _):
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
    from draftbench.app.amendments.tabling import words_once

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
                            "amendment": d.stamp.amendment,
                            "at": d.stamp.at,
                            "event": d.stamp.event or None,
                        }
                        for d in deeds
                    ],
                }
            )
            return
        numbers = {event.id: number for number, event in enumerate(bench.events, 1)}
        worded = [one for one in found if text[one.start : one.end].strip()]
        for one in worded or found:
            stamp = one.giver.stamp
            event = "" if stamp is None else _numbered(stamp, numbers)
            words = quoted(text[one.start : one.end].strip())
            say_line(together(headed(words, _told(state, one.giver)), event))
        for deed in deeds:
            stamp = deed.stamp
            how = [_by_amendment(stamp.amendment)] if stamp.amendment else []
            who = (person(stamp.author), *how, stamp.at[:10])
            said = message("  the clause: {what}, {who}", what=deed.what, who=series(who))
            say_line(together(said, _numbered(stamp, numbers)))


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


def _by_amendment(amendment: str) -> str:
    return message("amendment {amendment}", amendment=amendment)


def _told(state: Negotiation, giver: Giver) -> str:
    from draftbench.amend.redlines.provenance import said
    from draftbench.amend.registers.survival import IN_BASE

    words = said(state, giver)
    stamp = giver.stamp
    if giver.origin is None and words:
        words = person(words)
    if stamp is None:
        return message("{words} (the base)", words=words)
    how = _by_amendment(stamp.amendment) if stamp.amendment else message("written directly")
    parts = [how, stamp.at[:10], stamp.meeting]
    if giver.origin is not None:
        parts.insert(0, message("taken by {author}", author=person(stamp.author)))
    if giver.instead_of.strip():
        parts.append(message("instead of “{instead_of}”", instead_of=giver.instead_of.strip()))
    if giver.base is not None:
        parts.append(IN_BASE)
    return headed(beside(words, series(parts)), stamp.reason)


def _after(state: Negotiation, name: str | None) -> ClauseId | None:

    if name:
        return clause_named(state.draft, name)
    tops = state.draft.children(None)
    return tops[-1] if tops else None


def _called(state: Negotiation, clause: ClauseId) -> str:
    return _label(state.draft, clause)


def _label(draft: Document, clause: ClauseId) -> str:
    from draftbench.document import spoken_labels

    return spoken_labels(draft)[clause] or message("the {kind}", kind=draft[clause].kind)


def _define_spelling(acts: Acts) -> None:
    """Adds the acts spell and vocabulary."""
    checked = acts.add("spell", spell, '--clause "OP 3"')
    checked.option("--clause", "CLAUSE", "only in this clause")
    words = acts.add("vocabulary", vocabulary, "--add multistakeholder")
    words.many("--add", "WORD", "spell it so")
    words.many("--remove", "WORD", "no longer spell it so")
    by(words)


def spell(options: argparse.Namespace) -> int:
    """Words of the draft that no dictionary on this machine knows.

    The exit code is 1 where there are any."""
    from draftbench.app.checks.spelling import (
        Speller,
        advice,
        dictionary_for,
        engine_there,
        words_of,
    )
    from draftbench.document import spoken_labels

    with project(options.project, view=True) as bench:
        draft, vocabulary = bench.state.draft, bench.state.vocabulary
    found = dictionary_for(draft.language) if engine_there() else None
    if found is None:
        raise UsageError(advice(draft.language))
    only = clause_named(draft, options.clause) if options.clause else None
    words = {
        clause.id: [word.text for word in words_of(clause.text.text)]
        for clause in draft
        if only in (None, clause.id)
    }
    speller = Speller(found, draft.language)
    try:
        wrong = speller.wrong((w for own in words.values() for w in own), vocabulary)
        meant = {word: speller.suggestions(word) for word in sorted(wrong)}
    finally:
        speller.close()
    labels = spoken_labels(draft)
    rows = [
        (clause, labels[clause] or message("the {kind}", kind=draft[clause].kind), word)
        for clause, own in words.items()
        for word in dict.fromkeys(own)
        if word in wrong
    ]
    if options.json:
        data = [
            {"clause": clause, "place": place, "word": word, "suggestions": list(meant[word])}
            for clause, place, word in rows
        ]
        as_json({"dictionary": found.name, "words": data})
    elif rows:
        said = ((place, word, ", ".join(meant[word])) for _, place, word in rows)
        say_table(
            (column("clause"), column("word"), column("perhaps")),
            said,
        )
    else:
        say_that("The dictionary {name} knows every word.", name=found.name)
    return 1 if rows else 0


def vocabulary(options: argparse.Namespace) -> None:
    """Words that this negotiation spells so, whatever dictionaries say."""
    from draftbench.app.checks.spelling import change_vocabulary

    changes = options.add or options.remove
    with project(options.project, view=not changes) as bench:
        if changes:
            change_vocabulary(bench, options.add, options.remove, by=options.by)
        words = bench.state.vocabulary
    if options.json:
        as_json({"words": list(words)})
    else:
        say_text("\n".join(words) or message("The negotiation has no words of its own."))


def _define_merge(acts: Acts) -> None:
    """Adds the act merge of the command draft."""
    command = acts.add("merge", merge, "argentina.docx brazil.docx --dry-run")
    command.takes("revised", "REV", FILE, nargs="+")
    command.many("--resolve", "N=WHO", "decide conflict N as WHO has it, or N=text:WORDS")
    command.flag("--partly", "take the rest where conflicts are undecided")
    dry_run(command)
    by(command)


def merge(options: argparse.Namespace) -> int:
    """Merge files in which several people revised the draft.

    The exit code is 4 where conflicts are undecided: then nothing is done, or with --partly all
    but those."""
    from draftbench.app.merges.draftmerging import merge_files, take
    from draftbench.cli.opening import warn_of_others

    with project(options.project) as bench:
        with ProgressLine() as line:
            made = merge_files(bench.state.draft, options.revised, line)
        if options.resolve:
            made = made.decided(options.resolve)
        takes = not options.dry_run and (options.partly or not made.conflicts)
        if takes:
            take(bench, made, partly=options.partly, by=options.by)
        if options.json:
            as_json({**made.result.data(), "taken": takes, **_parts(made)})
        else:
            _tell(made, takes=takes)
    for taken in made.taken:
        warn_of_others(taken)
    return 4 if made.conflicts else 0


def _parts(made: DraftMerge) -> dict[str, Any]:
    """The key "parts" where a file holds several texts, with the file of each."""
    name = made.saved.base.name
    parts = [
        {"file": taken.file, **part}
        for taken in made.taken
        for part in taken.data(name).get("parts", ())
    ]
    return {"parts": parts} if parts else {}


def _tell(made: DraftMerge, *, takes: bool) -> None:
    from draftbench.document import spoken_labels

    labels = spoken_labels(made.saved.base)
    for number, conflict in enumerate(made.conflicts, 1):
        say_that(
            "Conflict {number} at {where}:",
            number=number,
            where=labels.get(conflict.where) or message("a paragraph"),
        )
        for who, text in conflict.sides:
            say_line(together("  ", headed(who, text or message("(deleted)"))))
    for note in made.result.notes:
        say_that(
            "Note at {where}: {why}",
            where=labels.get(note.where) or message("a new paragraph"),
            why=note.why,
        )
    names = ", ".join(made.names)
    if takes:
        say_that("{names} merged into the draft.", names=names)
    elif made.conflicts:
        say_that("Nothing was changed. Decide with --resolve, or take the rest with --partly.")
    else:
        say_that("{names} can be merged; nothing was changed.", names=names)
