"""Instructions in words, read line by line: what was understood of each, and what it would do."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from draftbench.amend.amendment import AmendmentId, Outcome
from draftbench.amend.instructions import Heard
from draftbench.amend.instructions.quotedmail import own_and_quoted
from draftbench.amend.negotiation import Entry
from draftbench.app.amendments.instructing import (
    Paper,
    Reading,
    on_draft,
    pasted,
    reading,
    rejected_twins,
)
from draftbench.app.amendments.sponsors import Delegations
from draftbench.app.amendments.tabling import rejected_words
from draftbench.app.imports.senders import headings, named_by
from draftbench.app.texts.circulated import Versions
from draftbench.document import ClauseId, spoken_labels
from draftbench.gui.cells.quotes import called, quoted_line, quotes
from draftbench.gui.imports.import_choices import told, version_name
from draftbench.gui.inspector.amendment_cards import fit_pill, outcome_pill
from draftbench.gui.session.names import delegation_choices
from draftbench.gui.session.session import with_rejected
from draftbench.gui.speech import counted, headed, marked, relayed, tr, tr_as
from draftbench.gui.widgets.pieces import Pill, Tone
from draftbench.gui.widgets.replies import (
    Answers,
    Field,
    FieldKind,
    Form,
    Line,
    Listing,
    ListRow,
    Lists,
    Look,
    Reply,
    Said,
    Verb,
    codes_field,
)
from draftbench.language.words import shorten

if TYPE_CHECKING:
    from draftbench.gui.rows.workspace import Workspace

_LONG = 160


def read_instructions(workspace: Workspace) -> Reply:
    """Asks for the words; then they are listed."""

    versions = Versions.in_project(workspace.bench).candidates
    choices = [(one.name, version_name(one)) for one in versions]
    written_on = Field(
        "of",
        tr("Written on"),
        FieldKind.CHOICE,
        choices=(("", tr("Find out")), *choices),
        tip=tr("The version whose numbers and words are meant."),
    )

    def submit(answers: Answers) -> Reply:
        of = answers["of"] if len(versions) > 1 else ""
        listing = Instructions(workspace, pasted(answers["words"]), of)
        if not listing.rows():
            return Said(tr("There are no instructions in it."), bad=True)
        return Lists(tr("Instructions"), (listing,))

    return Form(
        tr("Read instructions"),
        (
            Field(
                "words",
                tr("Amendments in words"),
                FieldKind.LINES,
                hint=tr("In operative paragraph 3, replace “…” by “…”."),
                tip=tr(
                    "As amendment documents have them, or as they are said in the room; in "
                    "English, French or Spanish. Quote the words of the text."
                ),
                needed=True,
            ),
            *((written_on,) if len(versions) > 1 else ()),
        ),
        tr_as("Read", "to read"),
        submit,
    )


class Instructions(Listing):
    """The instructions of a paper on the version ``of`` which they were written (empty: it is found
    out). Those that are clear, or chosen, are tabled as one act that can be undone."""

    title = marked("Instructions")
    columns = (
        marked("Instruction"),
        marked("Understood as"),
        marked("Outcome"),
        marked("Amendment"),
    )
    stretch = 1
    several = True

    def __init__(self, workspace: Workspace, source: Paper, of: str = "") -> None:
        self._workspace = workspace
        self._source = source
        self._of = of
        self._tabled: dict[str, str] = {}
        self._picked: dict[int, int] = {}
        self._read()
        self.lead = relayed(self._found.hearing.written_on.sentence)

    def _look(self) -> Reading:
        if self._workspace.state is not self._state:
            self._read()
        return self._found

    def _read(self) -> None:
        bench = self._workspace.bench
        self._state = self._workspace.state
        self._found = reading(bench, self._source, of=self._of, picked=self._picked)
        self._placed = on_draft(bench, self._found.hearing)

    def rows(self) -> Sequence[ListRow]:
        """In the order of the paper."""
        return [
            ListRow(
                str(at),
                (
                    shorten(one.words, _LONG),
                    " ".join(one.understood),
                    pill.text,
                    self._name(str(at)),
                ),
                pill.tone if pill.tone is not Tone.QUIET else None,
                ((0, at),),
            )
            for at, one in enumerate(self._look().heard)
            for pill in (self._pill(at, one),)
        ]

    def _entry(self, at: int) -> Entry | None:
        """How the amendment that was made of an instruction, or would be, stands on the draft."""
        name = self._name(str(at))
        return self._workspace.state.entry(AmendmentId(name)) if name else self._placed.get(at)

    def _pill(self, at: int, one: Heard) -> Pill:
        """The outcome on the draft of now, where it is clear what an instruction means."""
        entry = self._entry(at) if one.outcome is Outcome.APPLIES else None
        return (None if entry is None else fit_pill(entry)) or _understood(one)

    def _name(self, key: str) -> str:
        """The amendment that was made of a row, while it is in the register."""
        name = self._tabled.get(key, "")
        return name if any(e.amendment.id == name for e in self._workspace.state.entries) else ""

    def detail(self, keys: Sequence[str]) -> tuple[Line, ...]:
        """The words as they came, what was understood, and what would change."""
        one = self._one(keys[0]) if keys else None
        if one is None:
            return ()
        lines = [Line(one.words, Look.HEAD)]
        lines += [Line(relayed(sentence)) for sentence in one.understood]
        if one.why:
            lines.append(Line(relayed(one.why), Look.DIM))
        lines += self._fit(int(keys[0]), one)
        twins = rejected_twins(self._workspace.bench, self._look().hearing, one)
        lines += [Line(relayed(rejected_words(entry)), Look.DIM) for entry in twins]
        lines += self._effect(one, tr("What it changes"))
        for number, each in enumerate(one.readings if not one.made else one.choices, 1):
            title = tr("It may mean ({number})", number=number + one.made)
            lines += self._effect(each, title, *each.understood)
        return tuple(lines)

    def _fit(self, at: int, one: Heard) -> list[Line]:
        """How it fits the draft of now, and the text on which it was written where that differs."""
        entry = self._entry(at)
        pill = None if entry is None else fit_pill(entry)
        if entry is None or entry.placement is None or pill is None:
            return []
        why = headed(pill.text, relayed(entry.placement.why))
        lines = [Line(tr("Fit"), Look.SECTION), Line(why, Look.DIM)]
        if entry.placement.outcome is not one.outcome:
            there = tr("On the text on which it was written")
            lines.append(Line(headed(there, _understood(one).text), Look.DIM))
        return lines

    def _effect(self, one: Heard, title: str, *said: str) -> list[Line]:
        """What an instruction or a reading of it changes, with the words marked."""
        if one.changes is None:
            return []
        state = self._workspace.state
        hearing = self._look().hearing
        texts = (one.text for one in hearing.proposed.values() if one.text is not None)
        labels = ChainMap(*map(dict, map(spoken_labels, (hearing.text, *texts))))

        def call(clause: ClauseId) -> str:
            return called(state, clause, lambda one: labels.get(one, ""))

        marked_words = [quoted_line(q) for q in quotes(state, one.changes, one.where, call)]
        return [Line(title, Look.SECTION), *(Line(relayed(s)) for s in said), *marked_words]

    def verbs(self, keys: Sequence[str]) -> tuple[Verb, ...]:
        """Table the chosen ones, or all that are clear."""
        able = [key for key in keys if self._can(key)]
        clear = [
            str(at)
            for at, one in enumerate(self._look().heard)
            if one.outcome is Outcome.APPLIES and self._can(str(at))
        ]
        made = []
        if clear:
            title = (
                counted("Table {n} that is clear…", "Table all {n} that are clear…", len(clear))
                if len(clear) > 1
                else tr("Table it…")
            )
            other = set(clear) != set(able)  # it stays, so that nothing shifts under the mouse
            made.append(Verb("all", title, lambda: self._ask(clear), able=other))
        if able:
            made.append(
                Verb(
                    "table",
                    tr("Table…"),
                    lambda: self._ask(able),
                    tr("Each an amendment"),
                    main=True,
                )
            )
        one = self._one(keys[0]) if len(keys) == 1 else None
        if one is not None and one.readings and not self._name(keys[0]):
            made.append(Verb("choose", tr("Choose a reading…"), lambda: self._choose(keys[0], one)))
        return tuple(made)

    def _choose(self, key: str, one: Heard) -> Reply:
        """Asks which reading is meant; the row then has that one."""

        def submit(answers: Answers) -> Reply:
            self._picked[int(key)] = int(answers["reading"])
            self._read()
            return None

        choices = [
            (str(number), " ".join(map(relayed, each.understood)))
            for number, each in enumerate(one.readings, 1)
        ]
        field = Field("reading", tr("Reading"), FieldKind.CHOICE, choices=tuple(choices))
        return Form(tr("Choose a reading"), (field,), tr_as("Choose", "a reading"), submit)

    def _one(self, key: str) -> Heard | None:
        heard = self._look().heard
        return heard[int(key)] if int(key) < len(heard) else None

    def _can(self, key: str) -> bool:
        one = self._one(key)
        return one is not None and one.made and not self._name(key)

    def _ask(self, keys: Sequence[str]) -> Reply:
        workspace = self._workspace
        together = Field("together", tr("One amendment of all"), FieldKind.CHECK)

        def submit(answers: Answers) -> Reply:
            return self._table(keys, answers.several("codes"), as_one=answers.yes("together"))

        return Form(
            tr("Table amendments") if len(keys) > 1 else tr("Table the amendment"),
            (
                codes_field(
                    delegation_choices(workspace.state),
                    tr("Sponsors"),
                    value=",".join(self._senders()),
                ),
                *((together,) if len(keys) > 1 else ()),
            ),
            tr_as("Table", "to put before the meeting"),
            submit,
        )

    def _senders(self) -> tuple[str, ...]:
        """The codes of those whom the paper itself names as its senders, as an import has them."""
        bench = self._workspace.bench
        texts = (one.text for one in Versions.in_project(bench).candidates)
        own, _ = own_and_quoted(self._source.words, is_mail=self._source.is_mail)
        found = headings(own.splitlines(), texts)
        senders, _ = named_by(found, Delegations(bench.state.delegations))
        return tuple(one.code for one in senders)

    def _table(self, keys: Collection[str], codes: tuple[str, ...], *, as_one: bool) -> Reply:
        workspace = self._workspace
        made: dict[str, str] = {}
        done: list[Reading] = []

        def act() -> None:
            found = reading(
                workspace.bench,
                self._source,
                codes,
                of=self._of,
                as_one=as_one,
                doubtful=True,
                chosen={int(key) for key in keys},
                picked=self._picked,
            )
            workspace.bench.bring_in(found.batch)
            done.append(found)
            ids = found.ids
            for place, at in enumerate(found.of):
                made[str(at)] = ids[0] if len(ids) == 1 else ids[place]

        count = 1 if as_one else len(keys)
        words = (
            tr("The amendment is tabled")
            if count == 1
            else counted("{n} amendment is tabled", "{n} amendments are tabled", count)
        )

        def said() -> str:
            batch = done[0].batch
            return with_rejected(told(batch) if batch.standing else words, done[0].rejected)

        reply = workspace.attempt(act, said)
        self._tabled |= made
        return reply

    def clause(self, key: str) -> ClauseId | None:
        """The clause that an instruction is about."""
        one = self._one(key)
        return one.where[0] if one is not None and one.where else None


def _understood(one: Heard) -> Pill:
    """How an instruction fits the text on which it was written, where it was understood."""
    if one.idle:
        return Pill(tr("nothing to do"), Tone.QUIET)
    if one.readings:
        said = "" if one.outcome is None else outcome_pill(one.outcome).text
        return Pill(said if one.made else tr("choose a reading"), Tone.DOUBTFUL)
    if one.outcome is None:
        return Pill(tr("not understood"), Tone.BAD)
    return outcome_pill(one.outcome)
