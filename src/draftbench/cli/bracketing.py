"""Commands on brackets and alternatives: ``draftbench negotiate PROJECT bracket``, ``explain``,
``resolve``, ``brackets``, ``counts``, ``alternatives`` and ``choose``."""

from __future__ import annotations

import argparse

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.proceedings.contested import counted
from draftbench.amend.proceedings.contested import counts as count
from draftbench.amend.proceedings.exchange import counts_to_data
from draftbench.amend.proceedings.terms import Ending, Style
from draftbench.app.amendments.alternatives import Written, make_set
from draftbench.app.amendments.alternatives import choose as choose_version
from draftbench.app.amendments.tabling import clause_named
from draftbench.app.drafts import bracketing
from draftbench.app.history import moments
from draftbench.cli.negotiation import data_of, say_brackets, say_counts, say_sets
from draftbench.cli.opening import project
from draftbench.cli.output import as_json, say
from draftbench.document import spoken_labels
from draftbench.errors import UsageError


def bracket(options: argparse.Namespace) -> int:
    """Puts words or clauses in brackets."""
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
            say(f"{made} is open in {options.clause}.")
    return 0


def explain(options: argparse.Namespace) -> int:
    """Says whose a bracket is, and why."""
    with project(options.project) as bench:
        name = bracketing.explain_bracket(bench, options.bracket, codes=options.by, why=options.why)
        found = [one for one in data_of(bench).brackets() if one["id"] == name]
        if options.json:
            as_json(found[0])
        else:
            say(f"{name} is explained.")
    return 0


def resolve(options: argparse.Namespace) -> int:
    """Resolves a bracket."""
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
            say(f"{ended} is resolved: {how.value}.")
    return 0


def brackets(options: argparse.Namespace) -> int:
    """The brackets, open and ended."""
    with project(options.project, view=True) as bench:
        data = data_of(bench).brackets()
        if options.json:
            as_json({"brackets": data})
        elif not data:
            say("There are no brackets.")
        else:
            say_brackets(data)
    return 0


def counts(options: argparse.Namespace) -> int:
    """How many brackets and options there are: in the base, in each named version or at the moments
    that are named, and in the draft now."""
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
            say_counts([("base", before), *rows, ("draft now", now)])
    return 0


def alternatives(options: argparse.Namespace) -> int:
    """Makes a set of alternatives."""
    with project(options.project) as bench:
        made = make_set(
            bench,
            clause_named(bench.state.draft, options.clause),
            amendments=[AmendmentId(one) for one in options.amendment],
            written=[_written(one) for one in options.text],
            style=Style(options.style),
            codes=options.by,
            why=options.why,
        )
        found = [one for one in data_of(bench).everything()["alternatives"] if one["id"] == made]
        if options.json:
            as_json(found[0])
        else:
            say(f"{made} is made.")
            say_sets(found)
    return 0


def _written(text: str) -> Written:
    sponsors, sign, words = text.partition("=")
    if not sign:
        msg = "Write a version with its sponsors before it: “MEX,BRA=Urges …”."
        raise UsageError(msg)
    return Written(words, tuple(code.strip() for code in sponsors.split(",") if code.strip()))


def choose(options: argparse.Namespace) -> int:
    """Chooses one of the alternatives."""
    with project(options.project) as bench:
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
            say(f"The choice in {options.set} is made.")
    return 0
