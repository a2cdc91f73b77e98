"""Working side by side: writing what was done, taking in what others did, and what does not fit."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from draftbench.amend.changesets.exchange import change_set_from_data
from draftbench.app.history import moments, receiving
from draftbench.app.history.joint import Unfit
from draftbench.app.history.olddrafts import sift
from draftbench.app.history.undoing import number_of, told
from draftbench.errors import DraftbenchError
from draftbench.gui.dates import when
from draftbench.gui.presenters.forms import (
    Answers,
    Choice,
    Field,
    FieldKind,
    Form,
    Place,
    Reply,
    Said,
    Verb,
    Work,
    codes_field,
    why_field,
)
from draftbench.gui.presenters.keeping import old_draft_lines
from draftbench.gui.presenters.listing import Line, Listing, ListRow, Look
from draftbench.gui.presenters.pills import Tone
from draftbench.gui.presenters.quotes import called, quotes
from draftbench.gui.presenters.terms import merged_words
from draftbench.gui.speech import counted, marked, plain_name, relayed, tr
from draftbench.progress import Progress

if TYPE_CHECKING:
    from draftbench.gui.presenters.workspace import Workspace

UNFIT = 4
"""The number of the list of what does not fit on the page of the history."""


def written(workspace: Workspace) -> Reply:
    """Asks where to write what was done, and from which moment on."""
    record, path = workspace.bench.record, workspace.path
    named = [v.name for v in moments.versions(workspace.bench.events) if v.number]
    choices: list[Choice] = [("", tr("Everything, from the beginning"))]
    choices += [(name, tr("What came after “{name}”", name=name)) for name in reversed(named)]

    def submit(a: Answers) -> Reply:
        out = Path(a["path"])

        def work(progress: Progress) -> Said:
            progress(0.2, tr("Writing what was done"))
            count = receiving.write_events(record, out, since=a["since"])
            return Said(
                counted(
                    "{file} holds {n} event, and no private note or draft.",
                    "{file} holds {n} events, and no private note or draft.",
                    count,
                    file=out.name,
                ),
                old_draft_lines(sift(record.events())),
            )

        return Work(work, lambda said: said)

    return Form(
        tr("Write what was done"),
        (
            Field(
                "path",
                tr("File"),
                FieldKind.FILE,
                str(path.with_name(plain_name(tr("{name} exchange.zip", name=path.stem)))),
                needed=True,
            ),
            Field("since", tr("What"), FieldKind.CHOICE, "", tuple(choices)),
        ),
        tr("Write"),
        submit,
        tr(
            "For whoever works on a copy of this negotiation. They take it in by File > Exchange. "
            "Private notes and drafts stay here."
        ),
    )


def taken_in(workspace: Workspace, path: Path) -> Reply:
    """Takes in a file that somebody wrote of a copy."""
    bench = workspace.bench

    def work(progress: Progress) -> receiving.Prepared:
        progress(0.2, tr("Reading what was done"))
        return receiving.prepare(bench, path)

    def then(prepared: receiving.Prepared) -> Reply:
        try:
            came = receiving.take_in(bench, prepared)
        except DraftbenchError as error:
            return Said(relayed(str(error)), bad=True)
        if not came.new:
            return Said(tr("Everything in {file} is here already.", file=path.name))
        count = len(came.new)
        if came.unfit:
            keys = tuple(str(number_of(bench.events, one.event)) for one in came.unfit)
            workspace.told.emit(
                tr(
                    "{taken}, {unfit}",
                    about="a list",
                    taken=counted(
                        "{n} taken in from {file}",
                        "{n} taken in from {file}",
                        count,
                        file=path.name,
                    ),
                    unfit=counted("{n} did not fit", "{n} did not fit", len(keys)),
                )
            )
            return Place("history", UNFIT, keys)
        return Said(
            counted(
                "{n} event is taken in from {file}; all of it fits.",
                "{n} events are taken in from {file}; all of it fits.",
                count,
                file=path.name,
            ),
            merged_words(came.united),
        )

    return Work(work, then)


class UnfitActs(Listing):
    """What was done in several copies and does not fit together."""

    title = marked("Did not fit")
    lead = marked(
        "Done in one copy while something else was done in another; the earlier act stands. "
        "Do it again, table it, or let it go."
    )
    empty = marked("Everything that was done fits together.")
    columns = (
        marked("No."),
        marked("When (UTC)"),
        marked("Who"),
        marked("What"),
        marked("Why not"),
    )
    stretch = 4

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._found: dict[str, Unfit] = {}

    def rows(self) -> Sequence[ListRow]:
        """In the order of the record; those that were done again are quiet."""
        bench = self._workspace.bench
        events = bench.events
        self._found = {str(number_of(events, o.event)): o for o in receiving.left_out(bench)}
        return [
            ListRow(
                key,
                (
                    key,
                    when(one.event.at),
                    one.event.actor,
                    relayed(told(events, one.event)),
                    tr("Was done again") if one.again else relayed(one.why),
                ),
                Tone.QUIET if one.again else None,
                ((0, int(key)),),
            )
            for key, one in self._found.items()
        ]

    def detail(self, keys: Sequence[str]) -> tuple[Line, ...]:
        """Why, and the words that it would have changed."""
        lines: list[Line] = []
        for key in keys:
            one = self._found[key]
            words = relayed(told(self._workspace.bench.events, one.event))
            lines.append(Line(f"{key}. {words}", Look.HEAD))
            lines.append(
                Line(
                    tr("{actor}, {when} UTC", actor=one.event.actor, when=when(one.event.at)),
                    Look.DIM,
                )
            )
            lines.append(Line(relayed(one.why), Look.DIM))
            if one.again:
                lines.append(Line(tr("It was done again."), Look.DIM))
            if receiving.has_words(one):
                lines.append(Line(tr("What it changes"), Look.SECTION))
                lines += self._quoted(one)
        return tuple(lines)

    def _quoted(self, one: Unfit) -> list[Line]:
        state, call = self._workspace.state, self._workspace.name
        lines: list[Line] = []
        changes = change_set_from_data(one.event.payload["changes"])
        for quote in quotes(state, changes, (), lambda c: called(state, c, call)):
            if quote.where:
                lines.append(Line(quote.where, Look.DIM))
            lines.append(Line.of(quote))
        return lines

    def verbs(self, keys: Sequence[str]) -> tuple[Verb, ...]:
        """Doing it again, tabling it, letting it go."""
        one = self._found.get(keys[0]) if len(keys) == 1 else None
        if one is None or one.again:
            return ()
        bench, attempt = self._workspace.bench, self._workspace.attempt
        words = relayed(told(bench.events, one.event))
        made = [
            Verb(
                "again",
                tr("Do it again"),
                lambda: attempt(
                    lambda: receiving.do_again(bench, one.event),
                    tr("Redone: {act}", act=words),
                ),
                main=True,
            )
        ]
        if receiving.has_words(one):
            made.append(Verb("table", tr("Table it as an amendment…"), lambda: self._table(one)))
        made.append(
            Verb(
                "let",
                tr("Let it go"),
                lambda: attempt(lambda: bench.undo(one.event.id), tr("Let go: {act}", act=words)),
                tr("It is taken back; the history keeps it"),
            )
        )
        return tuple(made)

    def _table(self, one: Unfit) -> Reply:
        bench = self._workspace.bench

        def submit(a: Answers) -> Reply:
            return self._workspace.attempt(
                lambda: receiving.table_instead(
                    bench, one.event, a.several("codes"), reason=a["why"]
                ),
                tr("Tabled as an amendment"),
            )

        return Form(
            tr("Table it as an amendment"),
            (codes_field(self._workspace.amending.delegations()), why_field(tr("Reason"))),
            tr("Table", about="to put before the meeting"),
            submit,
            tr("The meeting decides between these words and those that stand."),
        )
