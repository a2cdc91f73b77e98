"""``draftbench draft PROJECT find`` and ``replace``: words wherever they stand."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from draftbench.cli.grammar import Acts, by, dry_run, sponsors
from draftbench.cli.opening import clause_named, project
from draftbench.cli.output import as_json, column, say_count, say_table, say_that
from draftbench.messages import counted_message, message

if TYPE_CHECKING:
    from draftbench.amend.negotiation import Negotiation
    from draftbench.app.drafts.replacing import Place
    from draftbench.app.texts.word_search import Query


def define(acts: Acts) -> None:
    """Adds the acts find and replace."""
    changed = acts.add("replace", replace, '"crime prevention" "the prevention of crime" --dry-run')
    changed.takes("words", "OLD")
    changed.takes("new", "NEW")
    changed.many("--only", "CLAUSE", "only in this clause")
    dry_run(changed)
    by(changed)
    sponsors(changed)
    acts.section("Look up")
    seen = acts.add("find", find, '"crime"')
    seen.takes("words", "WORDS")
    seen.add_argument(
        "--in",
        dest="texts",
        action="append",
        default=[],
        metavar="TEXT",
        help="only in this text: draft, base or a source; may be repeated",
    )
    for command in (seen, changed):
        command.flag("--whole", "whole words only")
        command.flag("--case", "match case")


def find(options: argparse.Namespace) -> None:
    """Find words in the draft, the base and the sources."""
    from draftbench.app.texts import word_search

    query = _query(options)
    with project(options.project, view=True) as bench:
        state = bench.state
        names = [_named(state, name) for name in options.texts]
        texts = {text.name: text for text in word_search.texts_of(state)}
        found = word_search.found(state, query, names)
        rows = [
            (
                hit,
                word_search.place(texts[hit.text], hit),
                word_search.surroundings(texts[hit.text], hit),
            )
            for hit in found
        ]
        if options.json:
            data = [
                {
                    "text": hit.text,
                    "clause": hit.clause,
                    "place": where,
                    "start": hit.start,
                    "end": hit.end,
                    "note": None if hit.note < 0 else hit.note,
                    "before": around.before,
                    "words": around.words,
                    "after": around.after,
                }
                for hit, where, around in rows
            ]
            as_json({"count": len(data), "hits": data})
            return
        if rows:
            said = ((h.text, where, f"{a.before}[{a.words}]{a.after}") for h, where, a in rows)
            say_table(
                (column("text"), column("clause"), column("words")),
                said,
            )
        texts_with = len({hit.text for hit in found})
        say_count(
            "{places} in {n} text.",
            "{places} in {n} texts.",
            n=texts_with,
            places=_places(len(rows)),
        )


def replace(options: argparse.Namespace) -> None:
    """Replace words of the draft wherever they stand, as one act or one amendment. Agreed clauses
    stay as they are."""
    from draftbench.app.drafts import replacing

    query = _query(options)
    with project(options.project, view=options.dry_run) as bench:
        draft = bench.state.draft
        only = [clause_named(draft, name) for name in options.only]
        made = replacing.plan(bench.state, query, options.new, only)
        amendment = None
        if not options.dry_run:
            amendment = replacing.replace_words(
                bench, made, by=options.by, sponsors=tuple(options.sponsor), reason=options.reason
            )
        if options.json:
            data = {
                "replaced": [_data(one) for one in made.done],
                "left_out": [_data(one) for one in made.left_out],
                "dry_run": options.dry_run,
                "amendment": amendment,
            }
            as_json(data)
            return
        if made.places:
            said = ((one.name, _reads(one), one.why) for one in made.places)
            say_table(
                (column("clause"), column("words"), message("left as it is")),
                said,
            )
        done = _places(len(made.done))
        if options.dry_run:
            say_count(
                "{n} place would read otherwise; nothing was changed.",
                "{n} places would read otherwise; nothing was changed.",
                n=len(made.done),
            )
        elif amendment is not None:
            say_that("{amendment} is tabled: {done}.", amendment=amendment, done=done)
        else:
            say_count("{n} place replaced.", "{n} places replaced.", n=len(made.done))


def _query(options: argparse.Namespace) -> Query:
    from draftbench.app.texts.word_search import Query

    return Query(options.words, whole=options.whole, case=options.case)


def _named(state: Negotiation, name: str) -> str:
    from draftbench.app.meetings.decisions import text_named

    return state.draft.name if name == "draft" else text_named(state, name).name


def _places(count: int) -> str:
    return counted_message("{n} place", "{n} places", n=count)


def _reads(one: Place) -> str:
    around = one.around
    if one.why:
        return f"{around.before}[{around.words}]{around.after}"
    return f"{around.before}[{around.words} → {one.new}]{around.after}"


def _data(one: Place) -> dict[str, Any]:
    return {
        "clause": one.hit.clause,
        "place": one.name,
        "start": one.hit.start,
        "end": one.hit.end,
        "old": one.around.words,
        "new": one.new,
        "why": one.why or None,
    }
