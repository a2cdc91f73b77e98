"""Commands on amendments that collide or belong together: conflicts, resolve, merge, alternatives,
package, packages."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from draftbench.cli.answers import acting
from draftbench.cli.engine_words import term
from draftbench.cli.grammar import Acts, terms
from draftbench.cli.opening import project
from draftbench.cli.output import (
    as_json,
    book,
    column,
    say_count,
    say_line,
    say_table,
    say_that,
)
from draftbench.errors import UsageError
from draftbench.messages import beside, headed, joined, listed, message, sentences, together

if TYPE_CHECKING:
    from draftbench.amend.conflicts.contention import Conflict, Side
    from draftbench.amend.negotiation import Negotiation
    from draftbench.amend.registers.ledger import Package
    from draftbench.document import Document


def define(acts: Acts) -> None:
    """Adds the acts on amendments that collide or belong together."""
    acts.section("Settle conflicts")
    acts.add("conflicts", listing)
    decided = acts.add("resolve", resolve, "1 --take am-1")
    decided.takes("conflict", "CONFLICT", "its id or number in “conflicts”")
    decided.option("--take", "AMENDMENT", "this side, as it stands")
    decided.flag("--keep-others", "with --take: do not supersede the others")
    decided.flag("--confirmed", "with --take: also where it asks for that")
    decided.flag("--keep-text", "the text stays as it stands; the amendments are rejected")
    decided.option("--text", "TEXT", "the clause as it should read: a compromise")
    decided.many(
        "--agreed",
        "CODE,CODE",
        "with --text: the delegations that agreed to it (default: nobody, it is the chair’s)",
    )
    decided.flag("--table-only", "with --text: table it, do not accept it")
    decided.flag("--alternatives", "make the sides alternatives to choose from")
    decided.option("--leave", "WHY", "leave it unresolved, with a note")
    terms(decided)
    merged = acts.add("merge", merge, "am-1 am-2 --into am-1")
    merged.takes("amendments", "AMENDMENT", nargs="+")
    merged.option("--into", "AMENDMENT", "the one that stays")
    merged.option("--text", "TEXT", "a new one: the clause as it should read")
    merged.option("--clause", "CLAUSE", "with --text: which clause")
    terms(merged)
    others = acts.add("alternatives", alternatives, "am-1 am-2")
    others.takes("amendments", "AMENDMENT", nargs="+")
    together = acts.add("package", package, "finance am-1 am-2")
    together.takes("name", "NAME")
    together.takes("amendments", "AMENDMENT", nargs="*")
    together.flag("--dissolve", "end the package")
    terms(together)
    acts.add("packages", packages)


def listing(options: argparse.Namespace) -> int:
    """Which amendments cannot be accepted together, and what each side would give.

    The exit code is 4 where there is a conflict."""
    from draftbench.amend.conflicts.contention import conflicts

    with project(options.project) as bench:
        found = conflicts(bench.state)
        if options.json:
            as_json({"conflicts": [conflict_data(one, bench.state) for one in found]})
        else:
            for number, one in enumerate(found, 1):
                _say(number, one, bench.state)
            if not found:
                say_that("No amendments are in conflict.")
    return 4 if found else 0


def _say(number: int, one: Conflict, state: Negotiation) -> None:
    from draftbench.amend.wording.titles import say_conflict, say_side

    say_in = book()
    values = {
        "number": number,
        "conflict": one.id,
        "what": say_conflict(state, one, say_in),
        "kind": one.sort,
    }
    say_line(
        message("{number}. {conflict}: {what} ({kind})", **values)
        if one.on is None
        else message(
            "{number}. {conflict}: {what} in what {amendment} would give ({kind})",
            **values,
            amendment=one.on,
        )
    )
    if one.why:
        say_line(together("   ", one.why))
    for side in one.sides:
        say_line(together("   ", headed(_who(side), say_side(state, side, say_in))))
        for line in _marked(state, one, side):
            say_line(together("      ", line))
    if one.remark is not None:
        say_that("   left by {by}: {why}", by=one.remark.by, why=one.remark.why)


def _marked(state: Negotiation, one: Conflict, side: Side) -> list[str]:
    """How the clause would read, with what differs from the text there between signs; of new
    paragraphs after it these alone."""
    from draftbench.amend.registers.subamendments import text_with
    from draftbench.cli.entries import entry_named, signed

    if not side.text:
        return [] if side.what else [message("(deleted)")]
    text: Document | None = state.draft
    if one.on is not None:
        text = text_with(entry_named(state, one.on).amendment, state.states, state.redline)
    stands = None if text is None else text.get(one.clause)
    first, *more = side.text.split("\n")
    if stands is None or side.accepted:
        return [first, *more]
    now = stands.text.plain
    new = [f"{{+{line}+}}" for line in more]
    return new if new and first == now else [first if first == now else signed(now, first), *new]


def _who(side: Side) -> str:
    who = listed(side.amendments) if side.amendments else message("the text")
    who = beside(who, listed(side.sponsors) if side.sponsors else "")
    if side.accepted and side.amendments:
        return message("{who}, accepted", who=who)
    return who


def conflict_data(one: Conflict, state: Negotiation) -> dict[str, Any]:
    """A conflict as JSON."""
    from draftbench.amend.wording.titles import say_conflict, say_side
    from draftbench.app.amendments.amendment_data import moment_data
    from draftbench.language.phrasebook import FALLBACK, phrasebook

    book = phrasebook(FALLBACK)
    return {
        "id": one.id,
        "kind": one.sort.value,
        "clause": one.clause,
        "label": say_conflict(state, one, book),
        "on": one.on,
        "why": one.why,
        "members": list(one.members),
        "accepted": list(one.accepted),
        "sides": [
            {
                "amendments": list(side.amendments),
                "sponsors": list(side.sponsors),
                "accepted": side.accepted,
                "what": say_side(state, side, book),
                "words": [{"old": old, "new": new} for old, new in side.words],
                "text": side.text,
            }
            for side in one.sides
        ],
        "note": None if one.remark is None else moment_data(one.remark),
    }


def resolve(options: argparse.Namespace) -> None:
    """Decide a conflict, or leave it."""
    from draftbench.amend.wording.titles import say_conflict, say_side
    from draftbench.app.amendments import resolving
    from draftbench.language.words import list_items

    ways = (options.take, options.keep_text, options.alternatives, options.leave)
    if sum(bool(way) for way in ways) + (options.text is not None) != 1:
        raise UsageError(
            "Resolve the conflict in one way: --take, --keep-text, --text, --alternatives or "
            "--leave."
        )
    with acting(options) as (bench, answer):
        one = resolving.conflict_named(bench.state, options.conflict)
        answer["conflict"] = one.id
        terms: dict[str, Any] = {"by": options.by}
        if options.leave:
            resolving.leave_open(bench, one, options.leave, **terms)
            say_that("{id} is left unresolved, with your note.", id=one.id)
        elif options.alternatives:
            made = resolving.make_alternatives(bench, one, **terms)
            answer["set"] = made or None
            members = tuple(one.members)
            say_line(
                message("{members} are alternatives now ({made}).", members=members, made=made)
                if made
                else message("{members} are alternatives now.", members=members)
            )
        elif options.keep_text:
            label = say_conflict(bench.state, one, book())
            rests = resolving.keep_text(bench, one, why=options.why, **terms)
            say_that("{label} stays as it reads now.", label=label)
            say_others(bench.state, list(one.members))
            for rest in rests:
                say_that("  What does not collide stays open: {rest}.", rest=rest)
        elif options.take:
            sides = [s for s in (*one.members, *one.accepted) if s != options.take]
            stood = {side: bench.state.course(side) for side in (options.take, *sides)}
            rests = resolving.take(
                bench,
                one,
                options.take,
                keep_others=options.keep_others,
                confirmed=options.confirmed,
                why=options.why,
                **terms,
            )
            changed = [side for side, course in stood.items() if bench.state.course(side) != course]
            say_others(bench.state, changed)
            for rest in rests:
                say_that("  What does not collide stays open: {rest}.", rest=rest)
        else:
            label = say_conflict(bench.state, one, book())
            settled = [headed(_who(s), say_side(bench.state, s, book())) for s in one.sides]
            new = resolving.write(
                bench,
                one,
                options.text,
                accepted=not options.table_only,
                agreed=[code for named in options.agreed for code in list_items(named)],
                why=options.why,
                **terms,
            )
            entry = bench.state.entry(new)
            sponsors = () if entry is None else entry.amendment.sponsors
            values = {"amendment": new, "sponsors": tuple(sponsors)}
            if sponsors:
                said = (
                    message("{amendment} is tabled, agreed by {sponsors}.", **values)
                    if options.table_only
                    else message("{amendment} is accepted, agreed by {sponsors}.", **values)
                )
            else:
                said = (
                    message("{amendment}, the chair’s text, is tabled.", amendment=new)
                    if options.table_only
                    else message("{amendment}, the chair’s text, is accepted.", amendment=new)
                )
            say_line(said)
            say_that("It settles {label}:", label=label)
            for line in settled:
                say_line(together("   ", line))
            say_others(bench.state, (*one.members, *one.accepted))


def say_others(state: Negotiation, ids: Any) -> None:
    """What became of these amendments."""
    from draftbench.cli.entries import became

    for one in ids:
        entry = state.entry(one)
        if entry is None:
            continue
        course = state.course(one)
        said = became(one, entry.status)
        if course.merged_into is not None:
            said = message(
                "{amendment} is merged into {other}.", amendment=one, other=course.merged_into
            )
        elif course.superseded_by is not None:
            said = message(
                "{amendment} is superseded by {other}.", amendment=one, other=course.superseded_by
            )
        say_line(said)


def merge(options: argparse.Namespace) -> None:
    """Merge amendments into one."""
    from draftbench.app.amendments import uniting

    ids = options.amendments
    if bool(options.into) == (options.text is not None):
        raise UsageError("Say into what the amendments are merged: --into an amendment, or --text.")
    with acting(options) as (bench, answer):
        into = options.into
        terms = {"why": options.why, "by": options.by}
        if options.into:
            uniting.merge_into(bench, ids, into, **terms)
        else:
            clause = options.clause or ""
            into = uniting.merge_as(bench, ids, options.text, clause=clause, **terms)
        answer["into"] = into
        entry = bench.state.entry(into)
        merged = [one for one in ids if one != into]
        whole = beside(into, listed(entry.amendment.sponsors) if entry is not None else "")
        say_count(
            "{ids} is merged into {into}.",
            "{ids} are merged into {into}.",
            n=len(merged),
            ids=joined(merged),
            into=whole,
        )


def alternatives(options: argparse.Namespace) -> None:
    """Make amendments alternatives."""
    from draftbench.app.amendments import uniting

    with acting(options) as (bench, _):
        uniting.declare_alternatives(bench, options.amendments)
        say_that("{amendments} are alternatives now.", amendments=tuple(options.amendments))


def package(options: argparse.Namespace) -> None:
    """Let amendments stand or fall together."""
    from draftbench.app.amendments import packaging

    with acting(options) as (bench, answer):
        terms = {"why": options.why, "by": options.by}
        if options.dissolve:
            packaging.dissolve(bench, options.name, **terms)
            say_that("The package “{options}” is dissolved.", options=options.name)
            return
        ids = options.amendments
        packaging.make(bench, options.name, ids, **terms)
        made = packaging.package_named(bench.state, " ".join(options.name.split()))
        say_that(
            "The package “{made}” binds {members}.", made=made.name, members=tuple(made.members)
        )
        for one in packaging.obstacles(bench.state, made):
            say_that("  {amendment}: {why}", amendment=one.member, why=one.why)
        answer["package"] = package_data(bench.state, made)


def packages(options: argparse.Namespace) -> None:
    """The packages and how they stand."""
    from draftbench.amend.registers.ledger import condition
    from draftbench.app.amendments import packaging

    with project(options.project) as bench:
        state = bench.state
        rows = [(one, condition(one, state.states)) for one in state.packages.values()]
        if options.json:
            as_json({"packages": [package_data(state, one) for one, _ in rows]})
            return
        say_table(
            (
                column("package"),
                column("amendments"),
                message("how it stands"),
                message("what stands in its way"),
            ),
            (
                (
                    one.name,
                    listed(one.members),
                    term(how, "a package"),
                    sentences(*(o.why for o in packaging.obstacles(state, one))),
                )
                for one, how in rows
            ),
        )


def package_data(state: Negotiation, one: Package) -> dict[str, Any]:
    """A package as JSON."""
    from draftbench.amend.registers.ledger import condition
    from draftbench.app.amendments import packaging
    from draftbench.app.amendments.amendment_data import moment_data

    return {
        "name": one.name,
        "amendments": list(one.members),
        "state": condition(one, state.states),
        "obstacles": [
            {"amendment": o.member, "with": list(o.others), "within": o.within, "why": o.why}
            for o in packaging.obstacles(state, one)
        ],
        **moment_data(one.moment),
    }
