"""Commands on comments: ``negotiate PROJECT comment``, ``comments`` and ``comment-done``."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any

from draftbench.cli.engine_words import minute, person
from draftbench.cli.grammar import Acts, by
from draftbench.cli.opening import project
from draftbench.cli.output import as_json, column, say_line, say_table
from draftbench.errors import UsageError
from draftbench.messages import beside, headed, message, message_as


def define(acts: Acts) -> None:
    """Adds the acts on comments."""
    acts.section("Comment")
    made = acts.add(
        "comment", comment, '"OP 3" --words "regional cooperation" --text "Agreed language?"'
    )
    made.takes("target", "TARGET", "a clause (OP 3) or an amendment (am-1)", nargs="?")
    made.option("--text", "TEXT", "what is said", "")
    made.option("--words", "WORDS", "words of the clause (default: all of it)", "")
    made.add_argument(
        "--nth", type=int, default=0, metavar="N", help="which of several alike, from 1"
    )
    made.option("--to", "COMMENT", "continue this thread (cm-1)", "")
    made.option("--for", "NAME", "whom it is for: a delegation or a person")
    by(made)
    listed = acts.add("comments", comments)
    listed.takes("target", "TARGET", "only on this clause or amendment", nargs="?")
    listed.flag("--all", "also those that are done")
    listed.option("--for", "NAME", "only those that are for this person", "")
    done = acts.add("comment-done", settle, "cm-1")
    done.takes("comment", "COMMENT", "its name (cm-1)")
    done.option("--text", "TEXT", "a last word", "")
    done.flag("--reopen", "it is not done after all")
    by(done)


def comment(options: argparse.Namespace) -> None:
    """Comment on a clause, on words of it or on an amendment; no export has comments unless asked.

    With --to it is a reply; --to with --for alone says whom the thread is for."""
    from draftbench.app.drafts.bracketing import target_named
    from draftbench.app.meetings import commenting

    assignee = vars(options)["for"]
    if bool(options.target) == bool(options.to):
        raise UsageError(
            "Name a clause or an amendment, or with --to the comment that is answered."
        )
    if options.to and (options.words or options.nth):
        raise UsageError("A reply is on the words of its thread; leave out --words and --nth.")
    with project(options.project) as bench:
        if options.to:
            commenting.answer(bench, options.to, options.text, assignee=assignee, by=options.by)
            made = commenting.comment_named(bench.state, options.to).id
        else:
            made = commenting.comment_on(
                bench,
                target_named(bench, options.target),
                options.text,
                words=options.words,
                nth=options.nth,
                assignee=assignee or "",
                by=options.by,
            )
        if options.json:
            as_json(next(c for c in commenting.comments_data(bench.state) if c["id"] == made))
        else:
            named = {"comment": made, "name": options.target or options.to}
            say_line(
                message("Replied to {comment}.", comment=made)
                if options.to
                else message("{comment} is on {name}.", **named)
            )


def comments(options: argparse.Namespace) -> None:
    """The comments that are not done."""
    from draftbench.app.drafts.bracketing import target_named
    from draftbench.app.meetings import commenting

    with project(options.project, view=True) as bench:
        found = commenting.comments_data(bench.state)
        if options.target:
            target = target_named(bench, options.target)
            found = [
                one
                for one in found
                if target.id in (one["target"]["id"], (one["place"] or {}).get("clause"))
            ]
        whose = bench.register.author((vars(options)["for"],))
    found = [
        one for one in found if (options.all or not one["done"]) and whose in ("", one["assignee"])
    ]
    if options.json:
        as_json({"comments": found})
    elif not found:
        say_line(
            message("There are no comments.") if options.all else message("No comment is open.")
        )
    else:
        say_table(
            (
                column("comment"),
                column("on"),
                column("who"),
                column("time"),
                column("text"),
                column("for"),
            ),
            (row for one in found for row in _rows(one)),
        )


def _rows(one: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    """A line for each remark of a thread; the first says what it is on and whom it is for."""
    name = one["target"]["name"] or message("a deleted clause")
    if one["words"]:
        name = headed(name, f"“{one['words']}”")
    if one["words"] and one["gone"]:
        name = beside(name, message("these words are gone"))
    head = beside(one["id"], message_as("done", "a comment")) if one["done"] else one["id"]
    for at, remark in enumerate(one["remarks"]):
        yield (
            "" if at else head,
            "" if at else name,
            person(remark["by"]),
            minute(remark["at"]),
            _said(remark),
            person(one["assignee"]) if one["assignee"] and not at else "",
        )


def _said(remark: dict[str, Any]) -> str:
    if remark["text"]:
        return str(remark["text"])
    if remark["done"] is not None:
        return message_as("done", "a comment") if remark["done"] else message("opened again")
    return message("for {person}", person=person(remark["assignee"] or ""))


def settle(options: argparse.Namespace) -> None:
    """Mark a comment as done, or open it again."""
    from draftbench.app.meetings import commenting

    with project(options.project) as bench:
        done = not options.reopen
        commenting.answer(bench, options.comment, options.text, done=done, by=options.by)
        found = commenting.comment_named(bench.state, options.comment)
        if options.json:
            as_json(next(c for c in commenting.comments_data(bench.state) if c["id"] == found.id))
        else:
            say_line(
                message("{comment} is done.", comment=found.id)
                if done
                else message("{comment} is open again.", comment=found.id)
            )
