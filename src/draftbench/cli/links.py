"""Commands on links made by hand: ``draftbench amend PROJECT link``, ``unlink``, ``relate``,
``links`` and ``theme``."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from draftbench.cli.answers import acting
from draftbench.cli.engine_words import person
from draftbench.cli.grammar import Acts, by, kind
from draftbench.cli.opening import clause_named, project
from draftbench.cli.output import as_json, column, say_line, say_table, say_that
from draftbench.errors import UsageError
from draftbench.messages import listed, message

if TYPE_CHECKING:
    from draftbench.amend.negotiation import Negotiation
    from draftbench.app.meetings.decisions import ListedPin
    from draftbench.app.workbench import Workbench
    from draftbench.compare.several.agenda import ThemeChoice
    from draftbench.document import ClauseId, Document


def define(acts: Acts) -> None:
    """Adds the acts on what users say of texts and clauses."""
    acts.section("Say what belongs together")
    for name, run in (("link", link), ("unlink", unlink)):
        command = acts.add(name, run, '"OP 3" 5 --source elements')
        command.takes("left", "LEFT", "clauses of the base as delegates say them: OP 3, OP 4")
        command.takes("right", "RIGHT", "clauses of a source, or their ids")
        command.option("--source", "NAME", "the text of RIGHT (default: the one that has it)")
        command.option("--against", "NAME", "the text of LEFT (default: the base)")
        by(command)
        if name == "link":
            command.flag("--apart", "say that they do not belong together")
    related = acts.add("relate", relate, "elements --as independent")
    related.takes("source", "SOURCE", "the name of a source")
    kind(
        related,
        ("versions", "independent", "languages", "automatic"),
        "automatic: let draftbench find out again",
        required=True,
        type=lambda word: "automatic" if word == "found" else word,  # its former name
    )
    related.option("--against", "NAME", "the other text (default: the base)", "")
    by(related)
    acts.add("links", links)
    themed = acts.add("theme", theme, '"OP 3" Cooperation')
    themed.takes("clause", "CLAUSE")
    themed.takes("theme", "THEME", nargs="?", default="")
    themed.flag("--none", "the clause belongs to none")
    themed.option("--text", "NAME", "the text (default: the base)")
    by(themed)


_CALLED = {
    "versions": message("versions of one text"),
    "independent": message("independent texts"),
    "languages": message("language versions of one text"),
}
_BETWEEN = re.compile(r"(?:(?<!\s)\s++)?[,;+]\s*")


@contextmanager
def _saying(options: argparse.Namespace) -> Iterator[Workbench]:
    """Open the project of an act; its answer as JSON holds what users say now."""
    with acting(options) as (bench, answer):
        yield bench
        if options.json:
            answer.update(_data(bench.state))


def link(options: argparse.Namespace) -> None:
    """Say that clauses of two texts belong together; the comparison obeys."""
    with _saying(options) as bench:
        left, right = _texts(bench.state, options)
        lefts, rights = _clauses(left, options.left), _clauses(right, options.right)
        bench.pin(
            right.name, lefts, rights, together=not options.apart, by=options.by, against=left.name
        )
        what = message("are kept apart") if options.apart else message("belong together")
        say_that(
            "{said} and {said2} {what}.",
            said=_said(left, lefts),
            said2=_said(right, rights),
            what=what,
        )


def unlink(options: argparse.Namespace) -> None:
    """Take such a link, or its refusal, back."""
    with _saying(options) as bench:
        left, right = _texts(bench.state, options)
        lefts, rights = _clauses(left, options.left), _clauses(right, options.right)
        bench.unpin(right.name, lefts, rights, by=options.by, against=left.name)
        say_that(
            "Nothing is said any more of {said} and {said2}.",
            said=_said(left, lefts),
            said2=_said(right, rights),
        )


def relate(options: argparse.Namespace) -> None:
    """Say whether a source is a version of the base, a language version or an independent text."""
    from draftbench.compare.links import Mode

    mode = None if options.mode == "automatic" else Mode(options.mode)
    with _saying(options) as bench:
        names = [_of_file(bench.state, name) for name in (options.source, options.against)]
        source, other = names[0], names[1] or bench.state.base.name
        bench.declare(source, mode, by=options.by, against=other)
        if mode is None:
            say_that(
                "What {other} and {source} are to each other is found automatically.",
                other=other,
                source=source,
            )
        else:
            say_that(
                "{other} and {source} are {called}.",
                other=other,
                source=source,
                called=_CALLED[mode],
            )


def _of_file(state: Negotiation, name: str) -> str:
    """The name of the one text that was read from a file of that name; else the name itself."""
    texts = (state.base, *state.sources)
    if any(text.name == name for text in texts):
        return name
    found = [text.name for text in texts if name and name in _file_names(text)]
    return found[0] if len(found) == 1 else name


def _file_names(text: Document) -> tuple[str, str]:
    file = Path(text.source.file or "")
    return file.name, file.stem


def links(options: argparse.Namespace) -> None:
    """What users said of texts and clauses."""
    from draftbench.app.meetings.decisions import listed, text_named
    from draftbench.app.texts.relations import declared_relations

    with project(options.project, view=True) as bench:
        state, pins, related = bench.state, listed(bench.state), declared_relations(bench.state)
        if options.json:
            as_json(_data(state))
            return
        themes = _themes(state)
        if not (pins or themes or related):
            say_that("No links were made by hand.")
        if related:
            say_table(
                (column("text"), column("and"), column("are"), message("said by")),
                ((one.left, one.right, _CALLED[one.mode], person(one.by)) for one in related),
            )
        if pins:
            say_table(
                (column("clause"), column("and"), column("are"), message("said by")),
                (_row(state, each) for each in pins),
            )
        if themes:
            say_table(
                (column("clause"), column("theme"), message("said by")),
                (
                    (
                        _said(text_named(state, text), (c.clause,)),
                        c.theme or message("none"),
                        person(c.by),
                    )
                    for text, c in themes
                ),
            )


def _themes(state: Negotiation) -> list[tuple[str, ThemeChoice]]:
    return [(text, choice) for text, made in state.themes.items() for choice in made]


def _data(state: Negotiation) -> dict[str, Any]:
    """What users said of texts and clauses, as JSON."""
    from draftbench.app.meetings.decisions import listed
    from draftbench.app.texts.relations import declared_relations

    return {
        "texts": [
            {"left": one.left, "right": one.right, "as": one.mode.value, "by": one.by}
            for one in declared_relations(state)
        ],
        "links": [_pin(state, each) for each in listed(state)],
        "themes": [
            {"text": text, "clause": c.clause, "theme": c.theme, "by": c.by}
            for text, c in _themes(state)
        ],
    }


def theme(options: argparse.Namespace) -> None:
    """Say which theme a clause belongs to."""
    from draftbench.app.meetings.decisions import text_named

    if bool(options.theme) == options.none:
        raise UsageError("Name the theme, or say --none where the clause belongs to none.")
    with _saying(options) as bench:
        text = text_named(bench.state, options.text or bench.state.base.name)
        clause = clause_named(text, options.clause)
        bench.set_theme(text.name, clause, None if options.none else options.theme, by=options.by)
        said = _said(text, (clause,))
        say_line(
            message("{said} has no theme now.", said=said)
            if options.none
            else message("The theme of {said} is now “{theme}”.", said=said, theme=options.theme)
        )


def _texts(state: Negotiation, options: argparse.Namespace) -> tuple[Document, Document]:
    from draftbench.app.meetings.decisions import text_named

    left = text_named(state, options.against or state.base.name)
    if options.source:
        return left, text_named(state, options.source)
    others = [text for text in state.sources if text.name != left.name]
    found = [text for text in others if _has(text, options.right)]
    if len(found) != 1:
        names = listed(text.name for text in found or others)
        msg = (
            message(
                "Several texts have “{right}” ({names}); say with --source which is meant.",
                right=options.right,
                names=names,
            )
            if found
            else message(
                "No source has “{right}”; say with --source which text is meant.",
                right=options.right,
            )
        )
        raise UsageError(msg)
    return left, found[0]


def _has(text: Document, names: str) -> bool:
    try:
        return bool(_clauses(text, names))
    except UsageError:
        return False


def _clauses(text: Document, names: str) -> tuple[ClauseId, ...]:
    """Clauses named one after the other: "OP 3", "OP 3, OP 4"."""

    named = [name for name in _BETWEEN.split(names.strip()) if name]
    if not named:
        raise UsageError("Name a clause as delegates do, like “OP 3” or “PP 2 (b)”.")
    try:
        return tuple(dict.fromkeys(clause_named(text, name) for name in named))
    except UsageError as error:
        raise UsageError("{text}: {error}", text=text.name, error=error) from error


def _said(text: Document, clauses: tuple[ClauseId, ...]) -> str:
    from draftbench.document import spoken_labels

    names = spoken_labels(text)
    return f"{text.name} {', '.join(names.get(c) or c for c in clauses)}"


def _row(state: Negotiation, pin: ListedPin) -> tuple[str, str, str, str]:
    from draftbench.app.meetings.decisions import pair_in_words

    one, two = pair_in_words(state, pin)
    kind = message("linked") if pin.pin.together else message("kept apart")
    return (f"{pin.left_text} {one}", f"{pin.right_text} {two}", kind, person(pin.pin.by))


def _pin(state: Negotiation, link: ListedPin) -> dict[str, Any]:
    from draftbench.app.meetings.decisions import pair_in_words

    one, two = pair_in_words(state, link)
    return {
        "left": {"text": link.left_text, "id": link.pin.left, "name": one},
        "right": {"text": link.right_text, "id": link.pin.right, "name": two},
        "together": link.pin.together,
        "by": link.pin.by,
    }
