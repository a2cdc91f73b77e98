"""The roster as a list: which desk may act for whom; this desk's own key; who signed an act."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from draftbench.app.desks.attribution import CHAIR, Attribution, Signing, roster_of
from draftbench.app.desks.desk import (
    known_desk,
    new_desk,
    rename_desk,
    this_desk,
    trouble,
    unlock,
)
from draftbench.app.desks.keyplace import KEYRING
from draftbench.app.desks.roster import (
    ALL,
    SECRETARIAT_CODE,
    DeskKey,
    RosterDesk,
    fingerprint,
    key_line,
    read_key_line,
)
from draftbench.app.desks.rostering import add_desk, change_desk, remove_desk
from draftbench.app.texts.files import read_bytes, write_bytes
from draftbench.errors import DraftbenchError
from draftbench.gui.session.names import delegation_choices
from draftbench.gui.speech import listed, marked, relayed, told, tr, tr_as
from draftbench.gui.widgets.replies import (
    Answers,
    Field,
    FieldKind,
    Form,
    Line,
    Listing,
    ListRow,
    Look,
    Reply,
    Said,
    Verb,
    Work,
    codes_field,
)
from draftbench.language.words import on_one_line
from draftbench.progress import Progress

if TYPE_CHECKING:
    from draftbench.gui.rows.workspace import Workspace

_SOME = "some"


class RosterDesks(Listing):
    """The desks of the roster. ``choose_file`` lets somebody choose a file to read, and gives its
    path ("": none)."""

    columns = (
        marked("Desk"),
        marked("Acts for"),
        marked("Chair’s desk"),
        marked("Fingerprint"),
    )
    stretch = 3
    lead = marked(
        "Which desk may act for whom. Acts of others that come in and do not keep to it must be "
        "confirmed. Compare fingerprints by telephone."
    )
    empty = marked(
        "There is no roster: every desk may act for all. Add a desk, and this one becomes the "
        "chair’s."
    )

    def __init__(self, workspace: Workspace, choose_file: Callable[[], str]) -> None:
        self._workspace = workspace
        self._choose_file = choose_file
        self._desks: dict[str, RosterDesk] = {}

    def rows(self) -> Sequence[ListRow]:
        """In the order of the roster."""
        roster = roster_of(self._workspace.bench.record)
        own = known_desk()
        desks = () if roster is None else tuple(roster.desks.values())
        self._desks = {one.key.hex(): one for one in desks}
        return [
            ListRow(
                key,
                (
                    tr("{name} (this desk)", name=_named(one.name))
                    if own is not None and own.key == one.key
                    else _named(one.name),
                    codes_in_words(one.acts_for),
                    tr_as("Yes", "this desk is the chair's") if one.chair else "",
                    fingerprint(one.key),
                ),
            )
            for key, one in self._desks.items()
        ]

    def detail(self, keys: Sequence[str]) -> tuple[Line, ...]:
        """The desk in full."""
        return tuple(
            line
            for key in keys
            if (one := self._desks.get(key)) is not None
            for line in (
                Line(_named(one.name), Look.HEAD),
                Line(tr("Acts for"), Look.SECTION),
                Line(codes_in_words(one.acts_for)),
                Line(tr("Fingerprint"), Look.SECTION),
                Line(fingerprint(one.key)),
            )
        )

    def verbs(self, keys: Sequence[str]) -> tuple[Verb, ...]:
        """What can be done with one desk, and with the list."""
        one = self._desks.get(keys[0]) if len(keys) == 1 else None
        found: list[Verb] = []
        if one is not None:
            found += [
                Verb("change", tr("Change…"), lambda: self._change(one), main=True),
                Verb(
                    "remove",
                    tr("Remove"),
                    lambda: self._remove(one),
                    tr("What the desk did stays"),
                ),
            ]
        return (
            *found,
            Verb(
                "add",
                tr("Add a desk…"),
                lambda: self._add(""),
                tr("By the line with its key"),
                anew=True,
            ),
            Verb(
                "file",
                tr("Add from a file…"),
                self._from_file,
                tr("A file that another desk saved with its key"),
                anew=True,
            ),
            Verb(
                "own",
                tr("This desk…"),
                lambda: own_desk(self._workspace),
                tr("Its name, its fingerprint and the line with its key"),
            ),
        )

    def _from_file(self) -> Reply:
        name = self._choose_file()
        if not name:
            return None
        try:
            text = read_bytes(Path(name)).decode("utf-8", "replace")
            return self._add(key_line(read_key_line(text, Path(name).name)))
        except DraftbenchError as error:
            return Said(relayed(str(error)), bad=True)

    def _add(self, line: str) -> Reply:
        bench = self._workspace.bench

        def submit(a: Answers) -> Reply:
            try:
                given = read_key_line(a["line"])
            except DraftbenchError as error:
                return Said(relayed(str(error)), bad=True)
            named = DeskKey(a["name"] or given.name, given.key)
            return self._signed(
                lambda: add_desk(bench, named, _rights(a), chair=a.yes("chair")),
                tr("{desk} is on the roster", desk=named.name),
            )

        return Form(
            tr("Add a desk"),
            (
                Field(
                    "line",
                    tr("Line with its key"),
                    value=line,
                    hint="draftbench-desk …",
                    tip=tr("The other desk finds it under Negotiation > Desks > This desk."),
                    needed=True,
                ),
                Field("name", tr("Name"), hint=tr("As the desk calls itself")),
                *self._fields((), is_chair=False),
            ),
            tr("Add"),
            submit,
        )

    def _change(self, one: RosterDesk) -> Reply:
        bench = self._workspace.bench
        return Form(
            tr("Change {name}", name=one.name),
            (
                Field("name", tr("Name"), value=one.name, needed=True),
                *self._fields(one.acts_for, is_chair=one.chair),
            ),
            tr("Change"),
            lambda a: self._signed(
                lambda: change_desk(
                    bench,
                    one.key.hex(),
                    name=a["name"],
                    acts_for=_rights(a),
                    chair=a.yes("chair"),
                ),
                tr("{desk} is on the roster", desk=a["name"]),
            ),
        )

    def _remove(self, one: RosterDesk) -> Reply:
        bench = self._workspace.bench
        return self._signed(
            lambda: remove_desk(bench, one.key.hex()),
            tr("{desk} is off the roster", desk=one.name),
        )

    def _signed(self, act: Callable[[], object], words: str) -> Reply:
        """Does what this desk must sign; where its key lies in a key ring, that is asked first, in
        the background."""
        own = known_desk()
        if own is None or own.place != KEYRING:
            return self._workspace.attempt(act, words)

        def work(progress: Progress) -> None:
            progress(0.2, tr("Asking the key ring"))
            unlock(this_desk())

        return Work(work, lambda _: self._workspace.attempt(act, words))

    def _fields(self, acts_for: Sequence[str], *, is_chair: bool) -> tuple[Field, ...]:
        scope = ALL if ALL in acts_for else SECRETARIAT_CODE
        scope = scope if acts_for and set(acts_for) <= {ALL, SECRETARIAT_CODE} else _SOME
        codes = [code for code in acts_for if code not in (ALL, SECRETARIAT_CODE)]
        ticks = codes_field(
            delegation_choices(self._workspace.state), needed=False, value=",".join(codes)
        )
        return (
            Field(
                "scope",
                tr("Acts for"),
                FieldKind.CHOICE,
                scope,
                (
                    (_SOME, tr("Some delegations")),
                    (SECRETARIAT_CODE, tr("The secretariat")),
                    (ALL, tr_as("All", "all delegations and the secretariat")),
                ),
            ),
            replace(ticks, only_if=("scope", (_SOME,))),
            Field(
                "chair",
                tr("A desk of the chair"),
                FieldKind.CHECK,
                "yes" if is_chair else "",
                tip=tr("It may change the roster."),
            ),
        )


def own_desk(workspace: Workspace) -> Reply:
    """The name and the key of this desk."""
    try:
        desk = this_desk()
    except DraftbenchError as error:
        return _new_key() if trouble() else Said(relayed(str(error)), bad=True)
    if trouble():
        return _new_key()
    file = workspace.path.with_name("desk-key.txt")

    def submit(a: Answers) -> Reply:
        try:
            named = rename_desk(a["name"]) if a["name"] != desk.name else desk
            if a["path"]:
                write_bytes(Path(a["path"]), f"{key_line(named.public)}\n".encode())
        except DraftbenchError as error:
            return Said(relayed(str(error)), bad=True)
        if a["path"]:
            return Said(tr("Saved {file}.", file=a["path"]))
        return Said(tr("This desk is called {name}.", name=named.name))

    return Form(
        tr("This desk"),
        (
            Field("name", tr("Name"), value=desk.name, needed=True),
            Field("fingerprint", tr("Fingerprint"), value=fingerprint(desk.key)),
            Field(
                "line",
                tr("Line with its key"),
                value=key_line(desk.public),
                tip=tr("Give it to whoever keeps the roster. It is no secret."),
            ),
            Field(
                "path",
                tr("Save the line as"),
                FieldKind.FILE,
                "",
                hint=file.name,
                tip=tr("Leave empty to save nothing."),
            ),
        ),
        tr("Done"),
        submit,
        tr("Whatever is recorded here is signed with the key of this desk."),
    )


def _new_key() -> Form:
    """What is wrong with the key of this desk, and the way to a new one."""

    def submit(_: Answers) -> Reply:
        try:
            desk = new_desk()
        except DraftbenchError as error:
            return Said(relayed(str(error)), bad=True)
        return Said(tr("{desk} has a new key.", desk=_named(desk.name)))

    return Form(tr("This desk"), (), tr("New key"), submit, relayed(trouble()), danger=True)


def _named(name: str) -> str:
    """The name of a desk; the one that it has before somebody gives it another is the program's."""
    number = name.removeprefix("Desk ")
    if number == name or not number.isdecimal():
        return on_one_line(name)
    return tr("Desk {number}", number=number)


def signed_words(one: Attribution) -> str:
    """Who signed an event, in a sentence or two."""
    if one.is_idle:
        return tr("{signed} That roster has no effect.", signed=_signed(one))
    return _signed(one)


def _signed(one: Attribution) -> str:
    match one.signing:
        case Signing.WRONG:
            return tr("The signature is wrong: the event was altered or forged.")
        case Signing.MISSING:
            return tr("Not signed.")
        case Signing.WAITING:
            return tr("Not signed yet: the desk waits for its key.")
        case Signing.UNKNOWN:
            return tr("Signed by an unknown desk, {digits}.", digits=fingerprint(one.key))
    said = [tr("Signed by {desk}.", desk=_named(one.desk))]
    if one.founds:
        said.append(tr("It brings the first roster."))
    if one.denied:
        said.append(tr("That desk may not act for {codes}.", codes=codes_in_words(one.denied)))
    return told(*said)


def _rights(a: Answers) -> tuple[str, ...]:
    return a.several("codes") if a["scope"] == _SOME else (a["scope"],)


def codes_in_words(codes: Sequence[str]) -> str:
    """For whom a desk acts, in words."""
    names = {
        ALL: tr_as("all", "a desk acts for all"),
        CHAIR: tr("the chair"),
        SECRETARIAT_CODE: tr("the secretariat"),
    }
    return listed(names.get(code) or on_one_line(code) for code in codes)
