"""Working side by side: writing what was done, taking in what others did, and what does not fit."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from draftbench.amend.changesets.plain_data import change_set_from_data
from draftbench.amend.proceedings.terms import STANCES
from draftbench.app.desks.attribution import Signing
from draftbench.app.desks.roster import RosterDesk, fingerprint
from draftbench.app.history import moments, receiving
from draftbench.app.history.acts import in_words
from draftbench.app.history.joint import Unfit
from draftbench.app.history.offers import Doubt, Offer
from draftbench.app.history.olddrafts import sift
from draftbench.app.history.receiving import Prepared
from draftbench.app.history.undoing import number_of, told
from draftbench.errors import DraftbenchError
from draftbench.gui import speech
from draftbench.gui.cells.quotes import called, quoted_line, quotes
from draftbench.gui.dates import when
from draftbench.gui.history.desk_roster import codes_in_words, signed_words
from draftbench.gui.history.project_copies import old_draft_lines
from draftbench.gui.session.names import delegation_choices, person_name
from draftbench.gui.speech import (
    beside,
    counted,
    headed,
    listed,
    marked,
    plain_name,
    relayed,
    tr,
    tr_as,
)
from draftbench.gui.terms import merged_words, term
from draftbench.gui.widgets.pieces import Tone
from draftbench.gui.widgets.replies import (
    Answers,
    Choice,
    Field,
    FieldKind,
    Form,
    Line,
    Listing,
    ListRow,
    Look,
    Place,
    Reply,
    Said,
    Verb,
    Work,
    codes_field,
    why_field,
)
from draftbench.language.words import on_one_line
from draftbench.progress import Progress
from draftbench.record.order import Clock

if TYPE_CHECKING:
    from draftbench.app.workbench import Workbench
    from draftbench.gui.rows.workspace import Workspace

_MOST_NOTES = 12
UNFIT = 5
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
            "For whoever works on a copy of this negotiation. They take it in by Record > "
            "Exchange. Private notes and drafts stay here."
        ),
    )


def taken_in(workspace: Workspace, path: Path) -> Reply:
    """Shows what somebody did in a copy, and takes in what is chosen of it."""
    bench = workspace.bench

    def work(progress: Progress) -> Prepared:
        progress(0.2, tr("Reading what was done"))
        return receiving.prepare(bench, path)

    def then(prepared: Prepared) -> Reply:
        if prepared.offers or prepared.altered:
            return _shown(workspace, prepared)
        return _recorded(workspace, prepared)

    return Work(work, then)


def _shown(workspace: Workspace, prepared: Prepared) -> Reply:
    """The acts that a file brings, to be ticked; what is doubtful is not ticked at first."""
    bench = workspace.bench
    if not prepared.offers:
        return Said(_alarm(bench, prepared), bad=True)

    def submit(a: Answers) -> Reply:
        numbers = set(a.several("acts"))
        all_of_it = a.yes("all")
        chosen = [o.event.id for o in prepared.offers if all_of_it or str(o.number) in numbers]
        if not chosen:
            return Said(tr("Nothing was taken in."))

        def work(progress: Progress) -> Prepared:
            progress(0.2, tr("Reading what was done"))
            return receiving.choose(bench, prepared, chosen)

        return Work(work, lambda made: _recorded(workspace, made))

    ticked = [str(o.number) for o in prepared.offers if not o.doubts and not o.left_out]
    lead = [tr("From {file}. What you do not tick is left out.", file=prepared.source)]
    if prepared.outlook.clauses:
        changed = listed(relayed(name) for name in prepared.outlook.clauses)
        lead.append(tr("Taking in everything would change {clauses}.", clauses=changed))
    displaced = [*(one.event for one in prepared.displaced), *prepared.arrival.idle]
    if displaced:
        acts = [headed(person_name(event.actor), relayed(in_words(event))) for event in displaced]
        lead.append(tr("It would set aside what is here: {acts}.", acts=listed(acts[:_MOST_NOTES])))
    if prepared.altered:
        lead.append(_alarm(bench, prepared))
    notes = [line for o in prepared.offers for line in _notes(o, prepared.is_signed)]
    return Form(
        tr("What was done in a copy"),
        (
            Field(
                "acts",
                tr("Take in"),
                FieldKind.TICKS,
                ",".join(ticked),
                tuple((str(o.number), _told(o)) for o in prepared.offers),
                tip="\n".join(notes[:_MOST_NOTES]),
                in_order=True,
            ),
            *(
                (Field("all", tr("Everything, including what is not ticked"), FieldKind.CHECK),)
                if len(ticked) < len(prepared.offers)
                else ()
            ),
        ),
        tr_as("Take in", "button"),
        submit,
        " ".join(lead),
    )


def _told(offer: Offer) -> str:
    event = offer.event
    said = headed(person_name(on_one_line(event.actor)), relayed(offer.words, shown=on_one_line))
    return f"{offer.number}. {beside(said, when(event.at))}"


def _notes(offer: Offer, is_signed: bool) -> list[str]:
    """What somebody should know of an act before it comes in; whether others are signed."""
    found = [_desk(desk) for desk in offer.desks]
    if offer.position is not None:
        codes, stance, on = offer.position
        who = listed(map(on_one_line, codes))
        said = term(STANCES[stance].said)
        found.append(
            tr(
                "On {place}: {codes} {stance}.",
                place=relayed(on, shown=on_one_line),
                codes=who,
                stance=said,
            )
        )
    if Doubt.UNDOES in offer.doubts:
        found.append(tr("It undoes what is here."))
    if Doubt.DELEGATION in offer.doubts:
        found.append(
            tr(
                "It acts for {codes}, and this desk has not sent that before.",
                codes=listed(map(on_one_line, offer.delegations)),
            )
        )
    if offer.clock is not None:
        found.append(clock_words(offer.clock))
    signed = offer.signed
    if signed.asks or offer.is_anothers or (is_signed and signed.signing is Signing.MISSING):
        found.append(signed_words(signed))
    if offer.left_out:
        found.append(tr("It was left out before."))
    if offer.unfit:
        found.append(
            tr("It would not fit: {reason}", reason=relayed(offer.unfit, shown=on_one_line))
        )
    return [f"{offer.number}. {speech.told(*found)}"] if found else []


def _desk(desk: RosterDesk) -> str:
    digits, codes = fingerprint(desk.key)[:11], codes_in_words(desk.acts_for)
    if desk.chair:
        return tr(
            "{desk} ({digits}, of the chair) acts for {codes}.",
            desk=on_one_line(desk.name),
            digits=digits,
            codes=codes or tr("nobody"),
        )
    return tr(
        "{desk} ({digits}) acts for {codes}.",
        desk=on_one_line(desk.name),
        digits=digits,
        codes=codes or tr("nobody"),
    )


def clock_words(clock: Clock) -> str:
    """What is wrong with the time of an event, in a sentence."""
    if clock is Clock.BEHIND:
        return tr("Its time is older than that of what its author had seen.")
    return tr("Its time is later than now, or than the moment at which it was taken in.")


def _alarm(bench: Workbench, prepared: Prepared) -> str:
    """That events are here with other content."""
    numbers = ", ".join(str(number_of(bench.events, event)) for event in prepared.altered)
    return tr(
        "Events that are here have other content in {file}: {numbers}. What is here stays; ask who "
        "sent it.",
        file=prepared.source,
        numbers=numbers,
    )


def _recorded(workspace: Workspace, prepared: Prepared) -> Reply:
    """Takes in what was prepared, and says what came of it."""
    bench, file = workspace.bench, prepared.source
    try:
        came = receiving.take_in(bench, prepared)
    except DraftbenchError as error:
        return Said(relayed(str(error)), bad=True)
    if came.again and not came.new:
        count = len(came.again)
        return Said(
            counted(
                "{n} act left out before counts now.", "{n} acts left out before count now.", count
            )
        )
    if not came.new:
        return Said(tr("Everything in {file} is here already.", file=file))
    count = came.counted
    taken = counted("{n} taken in from {file}", "{n} taken in from {file}", count, file=file)
    if came.unfit:
        keys = tuple(str(number_of(bench.events, one.event)) for one in came.unfit)
        workspace.told.emit(
            tr_as(
                "{taken}, {unfit}",
                "a list",
                taken=taken,
                unfit=counted("{n} did not fit", "{n} did not fit", len(keys)),
            )
        )
        return Place("history", UNFIT, keys)
    if came.left_out:
        left = counted("{n} left out", "{n} left out", len(came.left_out))
        return Said(
            tr_as("{taken}, {unfit}", "a list", taken=taken, unfit=left),
            merged_words(came.united),
        )
    return Said(
        counted(
            "{n} event is taken in from {file}; all of it fits.",
            "{n} events are taken in from {file}; all of it fits.",
            count,
            file=file,
        ),
        merged_words(came.united),
    )


class UnfitActs(Listing):
    """What was done in several copies and does not fit together."""

    title = marked("Did not fit")
    lead = marked(
        "Done in one copy while something else was done in another; what was done in the longer "
        "line of work stands. Do it again, table it, or let it go."
    )
    empty = marked("Everything that was done fits together.")
    first = "file.receive"
    columns = (
        marked("No."),
        marked("When"),
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
                    person_name(one.event.actor),
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
                    tr(
                        "{actor}, {when}",
                        actor=person_name(one.event.actor),
                        when=when(one.event.at),
                    ),
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
            lines.append(quoted_line(quote))
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
                tr("It is undone; the history keeps it"),
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
            (codes_field(delegation_choices(self._workspace.state)), why_field(tr("Reason"))),
            tr_as("Table", "to put before the meeting"),
            submit,
            tr("The meeting decides between these words and those that stand."),
        )
