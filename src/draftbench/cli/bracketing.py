"""Commands on brackets and alternatives: ``draftbench negotiate PROJECT bracket``, ``explain``,
``resolve``, ``brackets``, ``counts``, ``alternatives`` and ``choose``."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from draftbench.cli.grammar import Acts, by, reasoned
from draftbench.cli.opening import clause_named, project
from draftbench.cli.output import as_json, say_that
from draftbench.errors import UsageError
from draftbench.messages import message

if TYPE_CHECKING:
    from draftbench.app.amendments.alternatives import Written


def define(acts: Acts) -> None:
    """Adds the acts on brackets and alternatives."""
    acts.section("Bracket")
    put = acts.add("bracket", bracket, '"OP 3" --words "regional cooperation" --by MEX')
    put.takes("clause", "CLAUSE")
    put.option("--words", "WORDS", "words of it (default: the whole clause)", "")
    put.add_argument(
        "--nth", type=int, default=0, metavar="N", help="which of several alike, from 1"
    )
    put.option("--to", "CLAUSE", "the last clause that it goes over")
    by(put, several=True, required=True)
    reasoned(put)
    told = acts.add("explain", explain, "br-1 --by MEX")
    told.takes("bracket", "BRACKET", "its name, or its place: “OP 3[1]”")
    by(told, several=True, required=True)
    reasoned(told)
    ended = acts.add("resolve", resolve, "br-1 --keep")
    ended.takes("bracket", "BRACKET", "its name (br-2), or its place: “OP 3[1]”")
    how = ended.add_mutually_exclusive_group(required=True)
    how.add_argument("--keep", action="store_true", help="the words stay")
    how.add_argument("--remove", action="store_true", help="the words go")
    how.add_argument("--replace", metavar="TEXT", help="other words take their place")
    ended.flag("--only", "take the alternatives beside it out: [shall][should]")
    by(ended, several=True)
    reasoned(ended)
    acts.add("brackets", brackets)
    counted = acts.add("counts", counts)
    counted.takes(
        "moments",
        "MOMENT",
        "versions or moments, as “record PROJECT show” takes them (default: all named ones)",
        nargs="*",
    )
    _define_alternatives(acts)


def _define_alternatives(acts: Acts) -> None:
    made = acts.add(
        "alternatives", alternatives, '"OP 3" --text "BRA,ARG=Invites Member States to cooperate;"'
    )
    made.takes("clause", "CLAUSE")
    made.many("--amendment", "AMENDMENT", "an open amendment that is one of them")
    made.many("--text", "CODE,CODE=TEXT", "a version with its sponsors (CODE= for no text)")
    made.choice(
        "--style",
        ("alt", "bis", "option"),
        "how they are called: 3 alt (default), 3 bis, or option 1, 2",
        "alt",
    )
    by(made, several=True)
    reasoned(made)
    chosen = acts.add("choose", choose, "alt-1 1")
    chosen.add_argument("set", metavar="SET", help="alt-1")
    chosen.takes("option", "OPTION", "its number; 0 is the base", nargs="?", default="")
    chosen.option("--text", "TEXT", "another text instead", "")
    by(chosen, several=True)
    reasoned(chosen)


def bracket(options: argparse.Namespace) -> None:
    """Put words, or clauses, in brackets."""
    from draftbench.app.drafts import bracketing
    from draftbench.cli.negotiation import data_of

    with project(options.project) as bench:
        draft = bench.state.draft
        made = bracketing.open_bracket(
            bench,
            clause_named(draft, options.clause),
            codes=options.by,
            words=options.words,
            nth=options.nth,
            last=clause_named(draft, options.to) if options.to else None,
            why=options.why,
        )
        found = [one for one in data_of(bench).brackets() if one["id"] == made]
        if options.json:
            as_json(found[0])
        else:
            say_that("{made} is open in {clause}.", made=made, clause=options.clause)


def explain(options: argparse.Namespace) -> None:
    """Say whose a bracket is, and why."""
    from draftbench.app.drafts import bracketing
    from draftbench.cli.negotiation import data_of

    with project(options.project) as bench:
        name = bracketing.explain_bracket(bench, options.bracket, codes=options.by, why=options.why)
        found = [one for one in data_of(bench).brackets() if one["id"] == name]
        if options.json:
            as_json(found[0])
        else:
            say_that("{name} is explained.", name=name)


def resolve(options: argparse.Namespace) -> None:
    """Resolve a bracket."""
    from draftbench.amend.proceedings.terms import ENDINGS, Ending
    from draftbench.app.drafts import bracketing
    from draftbench.cli.negotiation import data_of

    how = Ending.KEPT if options.keep else Ending.REMOVED if options.remove else Ending.REPLACED
    with project(options.project) as bench:
        ended = bracketing.end_bracket(
            bench,
            options.bracket,
            how,
            text=options.replace or "",
            only=options.only,
            codes=options.by,
            why=options.why,
        )
        found = [one for one in data_of(bench).brackets() if one["id"] == ended]
        if options.json:
            as_json(found[0])
        else:
            say_that("{ended} is resolved: {how}.", ended=ended, how=ENDINGS[how])


def brackets(options: argparse.Namespace) -> None:
    """The brackets, open and ended."""
    from draftbench.cli.negotiation import data_of, say_brackets

    with project(options.project, view=True) as bench:
        data = data_of(bench, for_people=not options.json).brackets()
        if options.json:
            as_json({"brackets": data})
        elif not data:
            say_that("There are no brackets in the draft.")
        else:
            say_brackets(data)


def counts(options: argparse.Namespace) -> None:
    """How many brackets and options there are."""
    from draftbench.amend.proceedings.contested import counted
    from draftbench.amend.proceedings.contested import counts as count
    from draftbench.amend.proceedings.proceedings_data import counts_to_data
    from draftbench.app.history import moments
    from draftbench.cli.negotiation import data_of, say_counts
    from draftbench.document import spoken_labels

    with project(options.project, view=True) as bench:
        base, events = bench.state.base, bench.events
        kept = (version.name for version in moments.versions(events) if version.number)
        names = options.moments or kept
        chosen = [moments.moment_named(events, name) for name in names]
        past = [moments.state_at(events, moment.number) for moment in chosen]
        before = counts_to_data(counted(base), spoken_labels(base))
        now = data_of(bench).counts()
        between = [
            {
                "moment": moment.name,
                "event": moment.number,
                **counts_to_data(count(state), spoken_labels(state.draft)),
            }
            for moment, state in zip(chosen, past, strict=True)
        ]
        if options.json:
            as_json({"base": before, "moments": between, "draft": now})
        else:
            rows = [(one["moment"], one) for one in between]
            say_counts([(message("base"), before), *rows, (message("draft now"), now)])


def alternatives(options: argparse.Namespace) -> None:
    """Make a set of alternatives."""
    from draftbench.amend.proceedings.terms import Style
    from draftbench.app.amendments.alternatives import make_set
    from draftbench.cli.negotiation import data_of, say_sets

    with project(options.project) as bench:
        made = make_set(
            bench,
            clause_named(bench.state.draft, options.clause),
            amendments=options.amendment,
            written=[_written(one) for one in options.text],
            style=Style(options.style),
            codes=options.by,
            why=options.why,
        )
        everything = data_of(bench, for_people=not options.json).everything()["alternatives"]
        found = [one for one in everything if one["id"] == made]
        if options.json:
            as_json(found[0])
        else:
            say_that("{made} is made.", made=made)
            say_sets(found)


def _written(text: str) -> Written:
    from draftbench.app.amendments.alternatives import Written
    from draftbench.language.words import list_items

    sponsors, sign, words = text.partition("=")
    if not sign:
        raise UsageError("Write a version with its sponsors before it: “MEX,BRA=Urges …”.")
    return Written(words, tuple(list_items(sponsors)))


def choose(options: argparse.Namespace) -> None:
    """Choose one of the alternatives."""
    from draftbench.app.amendments.alternatives import choose as choose_version
    from draftbench.cli.conflicts import say_others
    from draftbench.cli.negotiation import data_of

    with project(options.project) as bench:
        members = bench.state.proceedings.open_set(options.set).members
        choose_version(
            bench,
            options.set,
            option=options.option,
            text=options.text,
            codes=options.by,
            why=options.why,
        )
        everything = data_of(bench).everything()["alternatives"]
        if options.json:
            as_json(next(one for one in everything if one["id"] == options.set))
        else:
            say_that("The choice in {set} is made.", set=options.set)
            say_others(bench.state, members)
