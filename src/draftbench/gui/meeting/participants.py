"""Who takes part, as a list to search, to add to and to change; who can be added is found in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from draftbench.amend.amendment import Delegation, DelegationKind
from draftbench.app.amendments.sponsors import listed_delegations
from draftbench.app.meetings import proceedings as acts
from draftbench.app.meetings.delegations import (
    join_delegations,
    remove_delegation,
    rename_delegation,
)
from draftbench.app.meetings.participantlist import (
    ListLine,
    read_delegation,
    read_list,
    read_list_file,
)
from draftbench.gui.session.names import delegation_choices, delegation_name
from draftbench.gui.speech import counted, listed, marked, quoted, tr, tr_as
from draftbench.gui.terms import kind_said
from draftbench.gui.widgets.replies import (
    Answers,
    Field,
    FieldKind,
    Form,
    GroupHead,
    Line,
    Listing,
    ListRow,
    Look,
    Reply,
    Said,
    Verb,
    Work,
    codes_field,
    listed_names,
    with_code,
)
from draftbench.language.delegations import spellings
from draftbench.progress import Progress

if TYPE_CHECKING:
    from draftbench.gui.rows.workspace import Workspace

_QUOTED, _TOLD = 3, 12
"""Lines that name nobody which are told before and after a list is added; more are counted."""


class Participants(Listing):
    """See the module. ``choose_file`` lets somebody choose a file to read, and gives its path ("":
    none)."""

    columns = (
        marked("Code"),
        marked("Name"),
        marked("Kind"),
        marked("Speaks for"),
        marked("Amendments"),
    )
    stretch = 1
    several = True
    prompt = marked("Find a State or group")
    lead = marked(
        "The search finds every State, group and organization listed, in all six languages."
    )
    empty = marked("Nobody takes part yet. Find a State or group to add it.")
    groupings = (("part", ""),)

    def __init__(self, workspace: Workspace, choose_file: Callable[[], str]) -> None:
        self._workspace = workspace
        self._choose_file = choose_file

    # what is listed

    def rows(self) -> Sequence[ListRow]:
        """Those who take part, in the order in which they joined, and after them all others, by
        their names in the language of the window."""
        state = self._workspace.state
        keys = spellings()
        sponsored = Counter(code for one in state.entries for code in one.amendment.sponsors)
        groups = state.proceedings.groups
        found = [
            ListRow(
                one.code,
                (
                    one.code,
                    delegation_name(one),
                    kind_said(one.kind),
                    listed(groups.get(one.code, ())),
                    str(sponsored[one.code] or ""),
                ),
                order=((4, sponsored[one.code]),),
                chip=one.code if one.code in state.colours else "",
                found=keys.get(one.code, ""),
            )
            for one in state.delegations
        ]
        others = listed_names({one.code for one in state.delegations})
        kinds = {one.code: one.kind for one in listed_delegations(code for code, *_ in others)}
        for code, name, known_as in others:
            cells = (code, name, kind_said(kinds[code]), "", "")
            found.append(ListRow(code, cells, found=known_as, further=True))
        return found

    def not_found(self, words: str) -> str:
        """That nobody is called so, and who is called nearly so."""
        unknown = _unknown(read_list(words, self._workspace.bench.register.delegations))
        return unknown[0] if unknown else super().not_found(words)

    def heads(self, key: str, by: str) -> Sequence[GroupHead]:
        """Whether somebody takes part."""
        del by
        if self._workspace.state.delegation(key) is not None:
            return (GroupHead(0, tr("Taking part")),)
        return (GroupHead(1, tr("Can be added")),)

    def detail(self, keys: Sequence[str]) -> tuple[Line, ...]:
        """Of one that takes part, what stands against removing it."""
        one = self._one(keys)
        if one is None:
            return ()
        state = self._workspace.state
        said = delegation_name(one)
        lines = [Line(said, Look.HEAD), Line(listed((one.code, kind_said(one.kind))))]
        if said != one.name:
            lines.append(Line(one.name, Look.DIM))
        named = {d.code: delegation_name(d) for d in state.delegations}
        members = state.proceedings.groups.get(one.code, ())
        within = [code for code, own in state.proceedings.groups.items() if one.code in own]
        sponsored = [e.amendment.id for e in state.entries if one.code in e.amendment.sponsors]
        positions = sum(1 for held in state.proceedings.positions if held.delegation == one.code)
        for title, words in (
            (tr("Speaks for"), listed(named.get(code, code) for code in members)),
            (tr("Member of"), listed(named.get(code, code) for code in within)),
            (tr("Amendments"), listed(sponsored)),
            (tr("Positions"), str(positions) if positions else ""),
        ):
            if words:
                lines += [Line(title, Look.SECTION), Line(words)]
        return tuple(lines)

    def verbs(self, keys: Sequence[str]) -> tuple[Verb, ...]:
        """What can be done with the list itself, and behind it, so that nothing shifts under the
        mouse, with those chosen."""
        new = [key for key in keys if self._workspace.state.delegation(key) is None]
        one = self._one(keys)
        found = [
            Verb(
                "paste", tr("Paste a list…"), self.paste, tr("One delegation per line"), anew=True
            ),
            Verb(
                "import",
                tr("Import list…"),
                self._import,
                tr("A list in a file, or the list of participants of a report"),
                anew=True,
            ),
            Verb("new", tr("New…"), self._new, tr("With a name and code of its own"), anew=True),
        ]
        if new:
            tip = tr("They take part from now on")
            found.append(Verb("add", tr("Add"), lambda: self._add(new), tip, main=True, anew=True))
        if one is not None:
            found.append(Verb("rename", tr("Rename…"), lambda: self._rename(one)))
            if one.kind is DelegationKind.GROUP:
                tip = tr("For whom the group speaks")
                found.append(Verb("members", tr("Members…"), lambda: self._members(one), tip))
            tip = tr("Possible while it has no amendments and positions")
            found.append(Verb("remove", tr("Remove"), lambda: self._remove(one), tip))
        return tuple(found)

    def _one(self, keys: Sequence[str]) -> Delegation | None:
        return self._workspace.state.delegation(keys[0]) if len(keys) == 1 else None

    # what is done

    def _add(self, codes: Sequence[str]) -> Reply:
        bench = self._workspace.bench
        new = listed_delegations(codes)
        said = listed(delegation_name(one) for one in new)
        return self._workspace.attempt(
            lambda: join_delegations(bench, new), tr("{names} added", names=said)
        )

    def _rename(self, one: Delegation) -> Reply:
        workspace = self._workspace
        return Form(
            tr("Rename {name}", name=delegation_name(one)),
            (Field("name", tr("Name"), value=one.name, needed=True),),
            tr("Rename"),
            lambda a: workspace.attempt(
                lambda: rename_delegation(workspace.bench, one.code, a["name"]),
                tr("{code} is now {name}", code=one.code, name=a["name"]),
            ),
            tr("The code stays."),
        )

    def _members(self, group: Delegation) -> Reply:
        workspace = self._workspace
        members = workspace.state.proceedings.groups.get(group.code, ())
        others = tuple(c for c in delegation_choices(workspace.state) if c[0] != group.code)

        def submit(a: Answers) -> Reply:
            wanted = a.several("members")
            return workspace.attempt(
                lambda: acts.set_group(workspace.bench, group.code, wanted),
                tr("{code} speaks for {members}", code=group.code, members=listed(wanted))
                if wanted
                else tr("{code} has no members", code=group.code),
            )

        field = codes_field(
            others,
            tr("Speaks for"),
            "members",
            needed=False,
            value=",".join(members),
            without=(group.code,),
        )
        title = tr("Members of {group}", group=delegation_name(group))
        return Form(title, (field,), tr_as("Set", "to set"), submit)

    def _remove(self, one: Delegation) -> Reply:
        bench = self._workspace.bench
        return self._workspace.attempt(
            lambda: remove_delegation(bench, one.code),
            tr("{name} removed", name=delegation_name(one)),
        )

    def _new(self) -> Reply:
        workspace = self._workspace
        kinds = tuple((kind.value, kind_said(kind)) for kind in DelegationKind)

        def submit(a: Answers) -> Reply:
            def act() -> None:
                kind, there = DelegationKind(a["kind"]), workspace.bench.register.delegations
                one = read_delegation(f"{a['code']}={a['name']}", there, kind)
                members = a.several("members")
                groups = {one.code: members} if members else None
                join_delegations(workspace.bench, [one], groups=groups)

            return workspace.attempt(act, tr("{names} added", names=a["name"]))

        members = replace(
            codes_field(
                delegation_choices(workspace.state), tr("Speaks for"), "members", needed=False
            ),
            only_if=("kind", (DelegationKind.GROUP.value,)),
        )
        return Form(
            tr("New delegation"),
            (
                Field("name", tr("Name"), hint=tr("Friends of the Sea"), needed=True),
                Field("code", tr("Code"), hint="FOS", needed=True),
                Field(
                    "kind",
                    tr("Kind"),
                    FieldKind.CHOICE,
                    DelegationKind.ENTITY.value,
                    kinds,
                ),
                members,
            ),
            tr("Add"),
            submit,
            tr("For whoever is not on the list of States and groups."),
        )

    def paste(self) -> Reply:
        """Delegations that take part, as a pasted list."""
        workspace = self._workspace

        def submit(a: Answers) -> Reply:
            lines = read_list(a["list"], workspace.bench.register.delegations)
            return self._join([one for line in lines for one in line.found], lines)

        return Form(
            tr("Add delegations"),
            (Field("list", tr("Delegations"), FieldKind.LINES, needed=True),),
            tr("Add"),
            submit,
            tr(
                "Write or paste one delegation per line: a State or group by its code or name, or "
                "any other as CODE, name."
            ),
        )

    def _import(self) -> Reply:
        path, there = self._choose_file(), self._workspace.bench.register.delegations
        if not path:
            return None

        def work(progress: Progress) -> tuple[ListLine, ...]:
            progress(0.1, tr("Reading the list"))
            return read_list_file(path, there)

        return Work(work, self._offer)

    def _offer(self, lines: Sequence[ListLine]) -> Reply:
        """Which of the delegations of a list that was read are to be added."""
        there = {one.code for one in self._workspace.state.delegations}
        named = {one.code: one for line in lines for one in line.found}
        new = {code: one for code, one in named.items() if code not in there}
        unknown = _unknown(lines)
        if not new:
            return self._join(tuple(named.values()), lines)
        told = [counted("{n} delegation found.", "{n} delegations found.", len(named))]
        if known := len(named) - len(new):
            told.append(counted("{n} takes part already.", "{n} take part already.", known))
        told += _first(unknown, _QUOTED)
        choices = tuple((code, with_code(code, delegation_name(one))) for code, one in new.items())
        return Form(
            tr("Import list"),
            (codes_field(choices, value=",".join(new), without=None),),
            tr("Add"),
            lambda a: self._join([new[code] for code in a.several("codes")], lines),
            " ".join(told),
        )

    def _join(self, named: Sequence[Delegation], lines: Sequence[ListLine]) -> Said:
        """Adds those who are named, and tells who was there already and which of the ``lines`` name
        nobody."""
        workspace = self._workspace
        there = {one.code for one in workspace.state.delegations}
        new = {one.code for one in named if one.code not in there}
        known = {one.code: delegation_name(one) for one in named if one.code in there}
        unknown = _first(_unknown(lines), _TOLD)
        added = counted("{n} delegation added", "{n} delegations added", len(new))
        told = [added if new else tr("No delegation added")]
        if known:
            told.append(
                counted(
                    "{n} already there ({names})",
                    "{n} already there ({names})",
                    len(known),
                    names=_some(tuple(known.values())),
                )
            )
        if strange := [quoted(line.words) for line in lines if not line.found]:
            told.append(
                counted(
                    "{n} line not understood: {lines}",
                    "{n} lines not understood: {lines}",
                    len(strange),
                    lines=_some(strange),
                )
            )
        words = "; ".join(told)
        if not new:
            return Said(tr_as("{words}.", "a sentence", words=words), unknown, bad=True)
        done = workspace.attempt(lambda: join_delegations(workspace.bench, named), words)
        return done if done.bad else replace(done, lines=unknown)


def _some(names: Sequence[str]) -> str:
    """The first of some names, and a sign that there are more."""
    return listed((*names[:_QUOTED], *["…"] * (len(names) > _QUOTED)))


def _first(unknown: tuple[str, ...], most: int) -> tuple[str, ...]:
    """So many of these sentences, and how many more there are."""
    if (left := len(unknown) - most) <= 0:
        return unknown
    more = counted("{n} more line is not known.", "{n} more lines are not known.", left)
    return (*unknown[:most], more)


def _unknown(lines: Sequence[ListLine]) -> tuple[str, ...]:
    """What is told of the lines that name nobody."""
    told = []
    for line in lines:
        near = listed(f"{name} ({code})" for code, name in line.near)
        if line.found:
            continue
        if near:
            words = tr("“{line}” is not known; did you mean {names}?", line=line.words, names=near)
        else:
            words = tr("“{line}” is not known.", line=line.words)
        told.append(words)
    return tuple(told)
