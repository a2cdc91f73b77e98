"""The record as lists: every event with undo and redo of any, named versions, private notes; and
the text at a moment, and what changed between two."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from draftbench.app.desks.attribution import attributions, check_signed
from draftbench.app.history import moments
from draftbench.app.history.development import compare_stages, redline_between, stage
from draftbench.app.history.naming import BASE, NOW
from draftbench.app.history.undoing import why_for_good
from draftbench.app.passphrases import passphrases_around
from draftbench.app.texts.circulated import Kind, sent_version, version_entries
from draftbench.app.texts.salvage import check, salvage
from draftbench.document import ClauseId
from draftbench.gui.dates import figures_of_day, when
from draftbench.gui.history.desk_roster import signed_words
from draftbench.gui.history.exchange_lists import clock_words
from draftbench.gui.history.past_texts import Redlined, TextThen
from draftbench.gui.history.word_events import about_lines, changed_lines, clause_of
from draftbench.gui.session.names import person_name
from draftbench.gui.session.undo import taken_back
from draftbench.gui.speech import counted, marked, plain_name, quoted, relayed, tr, tr_as
from draftbench.gui.terms import term
from draftbench.gui.widgets.pieces import Tone
from draftbench.gui.widgets.replies import (
    Answers,
    Choice,
    Field,
    FieldKind,
    Form,
    GroupHead,
    Line,
    Listing,
    ListRow,
    Lists,
    Look,
    Place,
    Reply,
    Said,
    Verb,
    Work,
)
from draftbench.messages import message_from
from draftbench.progress import Progress

if TYPE_CHECKING:
    from draftbench.gui.rows.workspace import Workspace

_OFFERED = 200
"""Events that are offered to compare with; others are named by their number."""


class Events(Listing):
    """Every event, the newest first."""

    title = marked("Events")
    lead = marked(
        "Every change, newest first. Any can be undone as long as no later change builds on it."
    )
    columns = (
        marked("No."),
        marked("When"),
        marked("Who"),
        marked("Meeting"),
        marked("What"),
    )
    stretch = 4
    several = True
    groupings = (
        ("day", marked("By day")),
        ("meeting", marked("By meeting")),
        ("person", marked("By person")),
        ("", marked("Not grouped")),
    )

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._log: dict[str, moments.LogEntry] = {}
        self._meetings: dict[int, str] = {}

    def heads(self, key: str, by: str) -> Sequence[GroupHead]:
        """The day, the meeting or the person of an event; days and meetings the newest first."""
        entry = self._log[key]
        event = entry.event
        match by:
            case "day":
                day = datetime.fromisoformat(event.at).astimezone().date()
                return (GroupHead(-day.toordinal(), figures_of_day(day)),)
            case "meeting":
                name = self._meetings.get(entry.number, "")
                first = next((n for n, each in self._meetings.items() if each == name), 0)
                return (GroupHead(-first, name or tr("Outside meetings")),)
        return (GroupHead(0, person_name(event.actor)),)

    def under(self, row: ListRow, by: str) -> ListRow:
        """Under the head of a day only its time."""
        if by != "day":
            return row
        moment = datetime.fromisoformat(self._log[row.key].event.at).astimezone()
        return replace(row, cells=(row.cells[0], f"{moment:%H:%M}", *row.cells[2:]))

    def rows(self) -> Sequence[ListRow]:
        """The newest first."""
        events = self._workspace.bench.events
        bench = self._workspace.bench
        every = {one.event.id: one for one in (*moments.log(events), *moments.private_log(bench))}
        ordered = (every[event.id] for event in bench.history if event.id in every)
        self._log = {str(entry.number or entry.event.id): entry for entry in ordered}
        self._meetings = moments.meetings(events)
        names = {str(v.number): v.name for v in moments.versions(events)}
        unfit = bench.unfit | bench.drafts.unfit
        idle = {key for key, one in self._log.items() if one.event.id in unfit}
        return [
            ListRow(
                key,
                (
                    key if entry.number else tr("private"),
                    when(entry.event.at),
                    person_name(entry.event.actor),
                    self._meetings.get(entry.number, ""),
                    _told(entry, names.get(key, ""), is_unfit=key in idle),
                ),
                Tone.QUIET if entry.undone_by is not None or key in idle else None,
                ((0, place), (1, place)),
            )
            for place, (key, entry) in reversed([*enumerate(self._log.items(), 1)])
        ]

    def detail(self, keys: Sequence[str]) -> tuple[Line, ...]:
        """The event in words."""
        lines: list[Line] = []
        for key in keys[:20]:
            entry = self._log[key]
            words = relayed(entry.in_words)
            lines.append(Line(f"{key}. {words}" if entry.number else words, Look.HEAD))
            if not entry.number:
                lines.append(Line(tr("Private: no exchange and no export has it."), Look.DIM))
            lines.append(
                Line(
                    tr(
                        "{actor}, {when}",
                        actor=person_name(entry.event.actor),
                        when=when(entry.event.at),
                    ),
                    Look.DIM,
                )
            )
            if meeting := self._meetings.get(entry.number, ""):
                lines.append(Line(meeting, Look.DIM))
            if why := message_from(entry.event.payload.get("why", "")):
                lines.append(Line(tr("Why: {why}", why=relayed(why)), Look.DIM))
            if entry.clock is not None:
                lines.append(Line(clock_words(entry.clock), Look.DIM))
            if why := why_for_good(entry.event):
                lines.append(Line(relayed(why), Look.DIM))
            if entry.undone_by:
                lines.append(Line(tr("Undone by event {event}.", event=entry.undone_by), Look.DIM))
        if len(keys) == 1:
            workspace, event = self._workspace, self._log[keys[0]].event.id
            lines.append(Line(self._signed(event), Look.DIM))
            changed = changed_lines(workspace.state, event, workspace.name)
            if changed:
                lines += [Line(tr("What it changed"), Look.SECTION), *changed]
            elif about := about_lines(workspace.state, self._log[keys[0]].event.payload):
                lines += [Line(tr("What it is about"), Look.SECTION), *about]
            if reason := (workspace.bench.unfit | workspace.bench.drafts.unfit).get(event):
                lines.append(
                    Line(tr("It does not fit: {reason}", reason=relayed(reason)), Look.DIM)
                )
        return tuple(lines)

    def _signed(self, event: str) -> str:
        """Which desk signed the event of that id."""
        bench = self._workspace.bench
        found = attributions(bench.record, bench.register.delegations, {event})
        return signed_words(found[event]) if event in found else ""

    def clause(self, key: str) -> ClauseId | None:
        """The clause of the draft that the event changed."""
        return clause_of(self._workspace.state, self._log[key].event.id)

    def verbs(self, keys: Sequence[str]) -> tuple[Verb, ...]:
        """With one: undo or redo it, name the moment, see the text; with two: compare them."""
        numbered = all(self._log[key].number for key in keys)
        if len(keys) == 2 and numbered:
            first, second = sorted(keys, key=int)
            return (
                Verb(
                    "compare",
                    tr("Compare the two"),
                    lambda: compared(self._workspace, first, second),
                    main=True,
                ),
            )
        if len(keys) != 1:
            return ()
        key, entry = keys[0], self._log[keys[0]]
        tip = relayed(why_for_good(entry.event))
        made = [Verb("undo", tr("Undo this"), lambda: self._undo(entry), tip, able=not tip)]
        if entry.undone_by is not None:
            made = [Verb("redo", tr("Redo"), lambda: self._redo(entry))]
        if not entry.number:
            return tuple(made)
        made += [
            Verb("name", tr("Name this moment…"), lambda: name_moment(self._workspace, key)),
            Verb("show", tr("The text then"), lambda: shown(self._workspace, key)),
            Verb("compare", tr("Compare with…"), lambda: compare_with(self._workspace, key)),
            Verb("clause", tr("Its clause"), lambda: self._to_clause(key), rare=True),
            Verb("check", tr("Check the file"), lambda: checked(self._workspace), rare=True),
            Verb(
                "salvage", tr("Save a salvaged copy…"), lambda: salvaged(self._workspace), rare=True
            ),
        ]
        return tuple(made)

    def _to_clause(self, key: str) -> Reply:
        clause = self.clause(key)
        if clause is None:
            return Said(tr("It changed no words that stand in the draft now."), bad=True)
        self._workspace.show_all()
        self._workspace.go_to_draft(clause)
        return Place("compare")

    def _undo(self, entry: moments.LogEntry) -> Reply:
        return taken_back(self._workspace, entry.in_words, entry.event.id)

    def _redo(self, entry: moments.LogEntry) -> Reply:
        return taken_back(self._workspace, entry.in_words, entry.event.id, again=True)


def _told(entry: moments.LogEntry, name: str, *, is_unfit: bool) -> str:
    parts = [relayed(entry.in_words), quoted(name) if name else ""]
    if entry.undone_by:
        parts.append(tr("undone by {event}", event=entry.undone_by))
    elif entry.undone_by is not None:
        parts.append(tr("undone"))
    elif is_unfit:
        parts.append(tr("does not fit"))
    return " · ".join(part for part in parts if part)


class Versions(Listing):
    """The versions that others may have: the base, new base texts, named moments, exports."""

    title = marked("Versions")
    lead = marked("The texts that others may have. Name further moments under Events.")
    columns = (
        marked("Version"),
        marked("What"),
        marked("After event"),
        marked("Since"),
        marked("Who"),
    )
    several = True

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def rows(self) -> Sequence[ListRow]:
        """The newest moments first; last those whose moment is lost."""
        events = self._workspace.bench.events
        found = [
            ListRow(
                one.name,
                (one.name, _sort(one.kind), str(one.number), when(one.at), person_name(one.by)),
                order=((2, one.number),),
            )
            for one in reversed(version_entries(events))
        ]
        lost = term("lost", "a named version")
        return found + [
            ListRow(
                one.name,
                (one.name, _sort(Kind.NAMED), lost, when(one.at), person_name(one.by)),
                order=((2, 0),),
            )
            for one in moments.versions(events)
            if one.number is None
        ]

    def verbs(self, keys: Sequence[str]) -> tuple[Verb, ...]:
        """The text then, and comparing."""
        workspace = self._workspace
        if len(keys) == 2:
            return (
                Verb(
                    "compare", tr("Compare the two"), lambda: compared(workspace, *keys), main=True
                ),
            )
        if len(keys) != 1:
            return ()
        return (
            Verb("show", tr("The text then"), lambda: shown(workspace, keys[0])),
            Verb("compare", tr("Compare with…"), lambda: compare_with(workspace, keys[0])),
        )


def _sort(kind: Kind) -> str:
    """How a version came about."""
    match kind:
        case Kind.BASE:
            return tr("base text")
        case Kind.REVISION:
            return tr("new base text")
        case Kind.EXPORT:
            return tr("export")
    return tr("named")


def name_moment(workspace: Workspace, at: str = NOW) -> Reply:
    """A name for the moment after event ``at``, or for now."""
    now = at == NOW
    return Form(
        tr("Name this moment"),
        (Field("name", tr("Name"), hint=tr("Rev.1 as circulated"), needed=True),),
        tr("Name it"),
        lambda a: workspace.attempt(
            lambda: moments.name_version(workspace.bench, a["name"], at=at),
            tr("“{name}” is the negotiation now", name=a["name"])
            if now
            else tr("“{name}” is the negotiation after event {event}", name=a["name"], event=at),
        ),
        tr("The negotiation as it is now.")
        if now
        else tr("The negotiation as it is after event {event}.", event=at),
    )


def shown(workspace: Workspace, moment: str) -> Reply:
    """The text at a moment."""
    events = workspace.bench.events

    def work(progress: Progress) -> TextThen:
        progress(0.1, tr("Going back"))
        sent = sent_version(events, moment)
        base = moment.casefold() == BASE
        number = sent.number if sent is not None else 1 if base else None
        if number is None:
            number = moments.moment_named(events, moment).number
        return TextThen(moments.state_at(events, number))

    def then(text: TextThen) -> Reply:
        return Lists(_draft_at(moment), (text,))

    return Work(work, then)


def compare_with(workspace: Workspace, moment: str) -> Reply:
    """Asks for the other moment."""
    events = workspace.bench.events
    named: list[Choice] = [(BASE, tr("the base text")), (NOW, tr("now"))]
    named += [(v.name, quoted(v.name)) for v in version_entries(events) if v.kind is not Kind.BASE]
    last = moments.log(events)[: -_OFFERED - 1 : -1]
    named += [
        (str(e.number), tr("after {event}: {act}", event=e.number, act=relayed(e.in_words)))
        for e in last
    ]
    return Form(
        _compare_from(moment),
        (
            Field("other", tr("Other moment"), FieldKind.CHOICE, NOW, tuple(named)),
            Field(
                "typed",
                tr("Or a number, a day or a time"),
                hint=tr("2026-11-26 or 2026-11-26T18:00Z"),
            ),
        ),
        tr_as("Compare", "two moments"),
        lambda a: compared(workspace, moment, a["typed"] or a["other"]),
    )


def compared(workspace: Workspace, one: str, other: str) -> Reply:
    """What changed between two moments; the earlier one stands first."""
    events = workspace.bench.events

    def work(progress: Progress) -> Redlined:
        progress(0.1, tr("Going back"))
        left, right = stage(events, one), stage(events, other)
        last = len(events)
        if (left.number if left.number is not None else 0) > (right.number or last):
            left, right = right, left
        progress(0.6, tr("Comparing"))
        redline = redline_between(events, left, right)

        def write(path: Path) -> tuple[str, ...]:
            from draftbench.app.exports.exporting import write_difference

            found = compare_stages(left, right)
            return write_difference(path, found, redline, workspace.state, workspace.on())

        return Redlined(redline, write)

    return Work(
        work,
        lambda found: Lists(
            tr("What changed: {one} and {other}", one=_called(one), other=_called(other)),
            (found,),
        ),
    )


def _called(moment: str) -> str:
    if moment.isdecimal():
        return tr("after event {event}", event=moment)
    return {BASE: tr("the base"), NOW: tr("now")}.get(moment) or quoted(moment)


def _draft_at(moment: str) -> str:
    if moment.isdecimal():
        return tr("The draft after event {event}", event=moment)
    if moment == BASE:
        return tr("The base text")
    return tr("The draft now") if moment == NOW else tr("The draft “{name}”", name=moment)


def _compare_from(moment: str) -> str:
    if moment.isdecimal():
        return tr("Compare the draft after event {event} with", event=moment)
    if moment == BASE:
        return tr("Compare the base with")
    if moment == NOW:
        return tr("Compare the draft now with")
    return tr("Compare the draft “{name}” with", name=moment)


def checked(workspace: Workspace) -> Reply:
    """Whether the file is sound, in a sentence."""
    path = workspace.path

    def work(progress: Progress) -> Said:
        progress(0.1, tr("Checking the file"))
        found = check(path)
        lines = tuple(
            tr("The kept file “{name}” is damaged.", name=name) for name in found.damaged_files
        )
        wrong = check_signed(path).wrong if found.ok else ()
        lines += tuple(
            tr("The signature of event {event} is wrong: it was altered or forged.", event=number)
            for number in wrong
        )
        lines += tuple(relayed(one) for one in found.unusable[1:8])
        return Said(relayed(found.message), lines, bad=bool(wrong) or not found.ok)

    return Work(work, lambda said: said)


def salvaged(workspace: Workspace) -> Reply:
    """A sound copy of what is intact."""
    return salvage_form(workspace.path)


def salvage_form(path: Path, lead: str = "") -> Form:
    """The form for a sound copy of what is intact in the file at ``path``."""
    first = path.with_name(plain_name(tr("{name} salvaged", name=path.stem)) + path.suffix)

    def submit(a: Answers) -> Reply:
        def work(progress: Progress) -> Said:
            progress(0.1, tr("Saving what is intact"))
            made = salvage(
                path,
                Path(a["path"]),
                notes=a.yes("notes"),
                passphrases=passphrases_around(os.environ),
            )
            lines = [tr("Lost: event {event}.", event=number) for number in made.lost[:8]]
            lines += [tr("Left out: {why}", why=relayed(left.why)) for left in made.left[:8]]
            lines += [relayed(made.said_of_drafts)] if made.said_of_drafts else []
            lines += [tr("The kept file “{name}” is lost.", name=name) for name in made.files_lost]
            if made.open_ended:
                lines.append(tr("Events that came after these may be lost."))
            if made.notes_lost:
                lines.append(tr("Private drafts or notes may be lost."))
            words = counted(
                "Saved {file} with {n} event.",
                "Saved {file} with {n} events.",
                made.events + made.after,
                file=a["path"],
            )
            return Said(words, tuple(lines))

        return Work(work, lambda said: said)

    return Form(
        tr("Save a salvaged copy"),
        (
            Field("path", tr("File"), FieldKind.FILE, str(first), needed=True),
            Field("notes", tr("With the private notes"), FieldKind.CHECK, "yes"),
        ),
        tr("Save"),
        submit,
        " ".join(
            filter(None, (lead, tr("A new project with everything of this file that is intact.")))
        ),
    )
