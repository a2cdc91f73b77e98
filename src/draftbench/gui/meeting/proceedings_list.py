"""The proceedings as lists: who stands where, clauses, brackets, alternatives, time, counts."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from draftbench.amend.negotiation import Negotiation
from draftbench.amend.proceedings.proceedings_data import ProceedingsData
from draftbench.amend.proceedings.terms import STANCES, ClauseState, Stance
from draftbench.app.history.moments import doubted_times
from draftbench.document import ClauseId
from draftbench.gui.dates import when
from draftbench.gui.meeting.clock import wrong_day
from draftbench.gui.meeting.meeting_forms import Deadlines, MeetingForms
from draftbench.gui.session.names import delegation_name, title_of
from draftbench.gui.speech import headed, listed, marked, relayed, tr, tr_as
from draftbench.gui.terms import stance_of, term
from draftbench.gui.widgets.pieces import Tone
from draftbench.gui.widgets.replies import Line, Listing, ListRow, Look, Reply, Verb
from draftbench.language.words import shorten

if TYPE_CHECKING:
    from draftbench.gui.rows.workspace import Workspace

Data = dict[str, Any]


class BracketActs(Protocol):
    """What the lists ask for where a bracket or a set of alternatives is to be decided."""

    def resolve(self, name: str) -> Reply:
        """Ask how the bracket of that name ends."""

    def choose(self, set_id: str) -> Reply:
        """Ask which version of the set is chosen."""


class _Now:
    """The proceedings as data, worked out once for each state, for all lists together."""

    def __init__(self, workspace: Workspace, brackets: BracketActs) -> None:
        self.workspace = workspace
        self.brackets = brackets
        self._of: Negotiation | None = None
        self._data: Data = {}

    def everything(self) -> Data:
        """All of it as it is now."""
        state = self.workspace.state
        if state is not self._of:
            doubted = doubted_times(self.workspace.bench.events)
            self._of, self._data = state, ProceedingsData(state, doubted=doubted).everything()
        return self._data


class _Part(Listing):
    """One part of the proceedings, read from their data."""

    part = ""

    def __init__(self, now: _Now) -> None:
        self._now = now
        self._workspace = now.workspace
        self._data: dict[str, Data] = {}

    def _everything(self) -> Data:
        return self._now.everything()

    def clause(self, key: str) -> ClauseId | None:
        """The clause that it is about, where it stands in the text."""
        about = self._data.get(key, {}).get("clause")
        if isinstance(about, dict) and about["in_text"]:
            return ClauseId(about["id"])
        return None


class _Series(_Part):
    """A part of which each has a row of the same sort."""

    def rows(self) -> Sequence[ListRow]:
        """A row for each."""
        found = [(str(n), one) for n, one in enumerate(self._everything()[self.part])]
        self._data = dict(found)
        return [self.row(key, one) for key, one in found]

    def detail(self, keys: Sequence[str]) -> tuple[Line, ...]:
        """What is told of the chosen one."""
        return tuple(self.about(self._data[keys[0]])) if keys and keys[0] in self._data else ()

    def verbs(self, keys: Sequence[str]) -> tuple[Verb, ...]:
        """What can be done with the chosen one."""
        return tuple(self.acts(self._data[keys[0]])) if keys and keys[0] in self._data else ()

    @abstractmethod
    def row(self, key: str, one: Data) -> ListRow:
        """The row of one."""

    @abstractmethod
    def about(self, one: Data) -> Iterator[Line]:
        """What is told of one."""

    def acts(self, one: Data) -> Iterator[Verb]:
        """What can be done with one."""
        yield from ()


class Positions(_Series):
    """Everything that somebody took a position on, a column for each stance."""

    title = marked("Positions")
    lead = marked("Who stands where; a group is counted by its members.")
    empty = marked("No positions were taken; Negotiation, Take a position.")
    part = "positions"
    _stances = tuple(stance for stance, term in STANCES.items() if term.counted)
    columns = (marked("Point"), *(s.value for s in _stances), marked("unclear"))

    def row(self, key: str, one: Data) -> ListRow:
        counts = [str(one["counts"].get(s.value, "") or "") for s in self._stances]
        opposed = one["counts"].get(Stance.OPPOSE.value)
        order = tuple((n, int(c or 0)) for n, c in enumerate(counts, start=1))
        name = self._named(one["target"])
        unclear = str(one["unclear"] or "")
        return ListRow(key, (name, *counts, unclear), Tone.BAD if opposed else None, order)

    def _named(self, target: Data) -> str:
        if target["kind"] == "clause":
            return target.get("name") or tr("a paragraph")
        entry = self._workspace.state.entry(target["id"])
        return (
            target["id"]
            if entry is None
            else headed(target["id"], title_of(self._workspace.state, entry.amendment))
        )

    def about(self, one: Data) -> Iterator[Line]:
        """Who holds what, and all that was ever said."""
        yield Line(self._named(one["target"]), Look.HEAD)
        titles = {stance.value: term(each.said).capitalize() for stance, each in STANCES.items()}
        for stance, title in (*titles.items(), (None, tr("Unclear"))):
            held = [
                Line(self._held(c, h), Look.DIM)
                for c, h in one["held"].items()
                if h["stance"] == stance
            ]
            if held:
                yield Line(title, Look.SECTION)
                yield from held
        yield Line(tr("What was said"), Look.SECTION)
        for said in one["history"]:
            words = stance_of(said["delegation"], Stance(said["stance"]))
            where = (words, said["date"], said["entered"]["meeting"])
            told = headed(listed(part for part in where if part), said["note"])
            yield Line(told, Look.DIM)

    def _held(self, code: str, held: Data) -> str:
        known = self._workspace.state.delegation(code)
        name = code if known is None else delegation_name(known)
        if held["stance"] is None:
            groups = listed(headed(g, term(s)) for g, s in held["unclear"].items())
            return tr("{delegation} (its groups differ: {groups})", delegation=name, groups=groups)
        if held["via"]:
            name = tr("{delegation} (by {group})", delegation=name, group=held["via"])
        return headed(name, held["note"])

    def clause(self, key: str) -> ClauseId | None:
        target = self._data.get(key, {}).get("target", {})
        return ClauseId(target["id"]) if target.get("in_text") else None

    def acts(self, one: Data) -> Iterator[Verb]:
        """One more position on the same."""
        if one["target"]["kind"] == "amendment":
            target, take = one["target"]["id"], self._workspace.part(MeetingForms).take_position
            yield Verb("position", tr("Take a position…"), lambda: take(target))


class Clauses(_Series):
    """The clauses on which something was decided."""

    title = marked("Clauses")
    lead = marked("Nothing is agreed until everything is agreed.")
    empty = marked("Nothing was decided on any clause; all are open.")
    first = "negotiate.next"
    columns = (marked("Clause"), marked("State"), marked("Asked for by"), marked("Why"))
    stretch = 3
    part = "clauses"

    def row(self, key: str, one: Data) -> ListRow:
        last: Data = {"asked_by": (), "why": tr("with its clause")}
        if one["history"]:
            last = one["history"][-1]
        tone = TONES.get(ClauseState(one["state"]))
        asked = listed(last["asked_by"])
        return ListRow(key, (_name(one), term(one["state"]), asked, last["why"]), tone)

    def about(self, one: Data) -> Iterator[Line]:
        """Every decision on the clause, in order."""
        yield Line(_name(one), Look.HEAD)
        for each in one["history"]:
            yield Line(term(each["state"]).capitalize(), Look.SECTION)
            yield Line(_entered(each["entered"]), Look.DIM)
            if each["why"]:
                yield Line(each["why"], Look.DIM)

    def clause(self, key: str) -> ClauseId | None:
        one = self._data.get(key, {})
        return ClauseId(one["id"]) if one.get("in_text") else None


TONES = {
    ClauseState.AGREED: Tone.GOOD,
    ClauseState.AD_REF: Tone.GOOD,
    ClauseState.PARKED: Tone.DOUBTFUL,
    ClauseState.DELETED: Tone.QUIET,
}
"""How the states of clauses are meant."""


class Brackets(_Series):
    """The brackets that stand, and those that ended."""

    title = marked("Brackets")
    lead = marked("Enter goes to the clause.")
    empty = marked(
        "The draft has no brackets. What the view Brackets adds are proposals; they are listed "
        "under Amendments."
    )
    first = "amend.register"
    columns = (marked("Clause"), marked("Words"), marked("Asked for by"), marked("State"))
    stretch = 1
    part = "brackets"

    def row(self, key: str, one: Data) -> ListRow:
        of = listed(one["opened_by"] or one.get("owners", ()))
        tone = Tone.DOUBTFUL if one["state"] == "open" else None
        return ListRow(
            key, (_name(one["clause"]), one["words"], of, term(one["state"], "a bracket")), tone
        )

    def about(self, one: Data) -> Iterator[Line]:
        """Its words, who opened it and why, and how it ended."""
        yield Line(_name(one["clause"]), Look.HEAD)
        yield Line(f"[{one['words']}]")
        if one["opened"]:
            yield Line(tr("Opened"), Look.SECTION)
            yield Line(_entered(one["opened"]), Look.DIM)
        if one["why"]:
            yield Line(one["why"], Look.DIM)
        if ended := one["ended"]:
            yield Line(tr("Ended: {how}", how=term(ended["how"], "a bracket")), Look.SECTION)
            if ended["entered"]:  # none where it was found gone, and nobody did it
                yield Line(_entered(ended["entered"]), Look.DIM)
            yield from (Line(words, Look.DIM) for words in (ended["text"], ended["why"]) if words)

    def acts(self, one: Data) -> Iterator[Verb]:
        """Resolving one that stands."""
        if one["state"] == "open":
            name, resolve = one["id"], self._now.brackets.resolve
            yield Verb("resolve", tr("Resolve…"), lambda: resolve(name))


class Alternatives(_Series):
    """The sets of alternatives."""

    title = marked("Alternatives")
    lead = marked("Several versions of a clause, of which one is chosen.")
    empty = marked("There are no sets of alternatives.")
    first = "negotiate.alternatives"
    columns = (marked("Clause"), marked("Alternatives"), marked("Choice"))
    stretch = 1
    part = "alternatives"

    def row(self, key: str, one: Data) -> ListRow:
        choice = one["choice"]
        still = term("open", "alternatives")
        chosen = (choice["option"] or tr("a text of its own")) if choice else still
        versions = listed(option["label"] for option in one["options"])
        tone = Tone.DOUBTFUL if choice is None else None
        return ListRow(key, (_name(one["clause"]), versions, chosen), tone)

    def about(self, one: Data) -> Iterator[Line]:
        """Every version with its sponsors."""
        yield Line(f"{_name(one['clause'])} ({one['id']})", Look.HEAD)
        if one["why"]:
            yield Line(one["why"], Look.DIM)
        for option in one["options"]:
            of = listed(option["sponsors"])
            yield Line(f"{option['label']}{f' · {of}' if of else ''}", Look.HEAD)
            yield Line(option["text"] or tr("(no text)"))
            yield Line(relayed(option["words"]), Look.DIM)

    def acts(self, one: Data) -> Iterator[Verb]:
        """Choosing in an undecided set."""
        if one["choice"] is None:
            name, choose = one["id"], self._now.brackets.choose
            yield Verb("choose", tr("Choose…"), lambda: choose(name))


class Time(_Part):
    """Deadlines and silence procedures."""

    title = marked("Deadlines")
    lead = marked(
        "What comes late is taken in and marked; what silence covered is agreed when it passed."
    )
    empty = marked("No deadline is set, and no silence procedure was begun.")
    columns = (marked("What"), marked("Until"), marked("On"), marked("State"), marked("Note"))
    stretch = 4

    def rows(self) -> Sequence[ListRow]:
        every = self._everything()
        late = listed(every["late"])
        found: list[ListRow] = []
        for one in every["deadlines"]:
            state = (
                tr("late: {amendments}", amendments=late)
                if late and one is every["deadlines"][-1]
                else ""
            )
            cells = (tr("Deadline"), when(one["until"]), _about(one["clauses"]), state, one["note"])
            found.append(ListRow(one["id"], cells))
        tones = {"running": Tone.DOUBTFUL, "broken": Tone.BAD, "passed": Tone.GOOD}
        for one in every["silences"]:
            state = term(one["state"], "a silence procedure")
            if one["broken_by"]:
                state = tr("broken by {codes}", codes=listed(one["broken_by"]))
            cells = (
                tr("Silence"),
                when(one["until"]),
                _about(one["clauses"]),
                state,
                one["why"] or one["note"],
            )
            found.append(ListRow(one["id"], cells, tones[one["state"]]))
        return found

    def detail(self, keys: Sequence[str]) -> tuple[Line, ...]:
        """Who set or began it, and what is not agreed because it changed since."""
        every = self._everything()
        lines: list[Line] = []
        for one in (*every["deadlines"], *every["silences"]):
            if one["id"] not in keys:
                continue
            begun = one.get("set") or one.get("started")
            lines += [Line(one["id"], Look.HEAD), Line(_entered(begun), Look.DIM)]
            lines += [Line(words, Look.DIM) for words in (one["note"], one.get("why")) if words]
            if one.get("changed_since"):
                lines.append(Line(tr("Not agreed, because changed since"), Look.SECTION))
                lines.append(Line(_about(one["changed_since"]), Look.DIM))
        return tuple(lines)

    def verbs(self, keys: Sequence[str]) -> tuple[Verb, ...]:
        """Setting, beginning, breaking and closing."""
        timing = self._workspace.part(Deadlines)
        return (
            Verb("deadline", tr("Set a deadline…"), timing.deadline),
            Verb("silence", tr("Begin silence…"), timing.silence),
            Verb("break", tr("Break the silence…"), timing.break_silence),
            Verb("close", tr("Silence has passed"), timing.close_silence),
        )


class Meetings(_Part):
    """Meetings, and the groups with those for whom they speak."""

    title = marked("Meetings")
    lead = marked(
        "What is done while a meeting is open belongs to it; a group speaks for its members."
    )
    empty = marked("No meeting was opened, and no group is known.")
    columns = (marked("What"), marked("Name"), marked("When or for whom"))
    stretch = 2

    def rows(self) -> Sequence[ListRow]:
        every = self._everything()
        found = [
            ListRow(
                one["id"],
                (tr("Meeting"), one["name"], _day_of(one)),
                None if one["closed"] else Tone.GOOD,
            )
            for one in every["meetings"]
        ]
        for code, members in every["groups"].items():
            found.append(ListRow(code, (tr("Group"), code, listed(members) or tr("itself only"))))
        return found

    def verbs(self, keys: Sequence[str]) -> tuple[Verb, ...]:
        """Opening and closing a meeting, setting a group."""
        acts = self._workspace.part(MeetingForms)
        open_: list[Verb] = [Verb("open", tr("Open a meeting…"), acts.open_meeting)]
        if self._workspace.state.proceedings.meeting is not None:
            open_ = [Verb("close", tr("Close the meeting"), acts.close_meeting)]
        code = keys[0] if keys and keys[0] in self._workspace.state.proceedings.groups else ""
        return (*open_, Verb("group", tr("Set a group…"), lambda: acts.set_group(code)))


class CountsList(_Part):
    """How many brackets and options there are, by clause."""

    title = marked("Counts")
    lead = marked(
        "Placeholders wait for words; recorded are versions in sets that nobody decided yet."
    )
    empty = marked("There are no brackets and no options in the draft.")
    first = "negotiate.bracket"
    _counted = ("brackets", "placeholders", "alternatives", "options", "versions", "recorded")
    columns = (
        marked("Clause"),
        marked("brackets"),
        marked("placeholders"),
        marked("alternatives"),
        marked("options"),
        marked("versions"),
        marked("recorded"),
    )

    def rows(self) -> Sequence[ListRow]:
        counts = self._everything()["counts"]
        found = [
            self._counts(one["id"], one["name"] or tr("a paragraph"), one)
            for one in counts["clauses"]
        ]
        return [self._counts("", tr("The whole draft"), counts), *found] if found else []

    def _counts(self, key: str, name: str, one: Data) -> ListRow:
        numbers = [one[name] for name in self._counted]
        cells = (name, *(str(n or "") for n in numbers))
        return ListRow(key, cells, order=tuple(enumerate(numbers, start=1)))

    def clause(self, key: str) -> ClauseId | None:
        return ClauseId(key) if key else None


_PARTS: tuple[Callable[[_Now], Listing], ...] = (
    Positions,
    Clauses,
    Brackets,
    Alternatives,
    Time,
    Meetings,
    CountsList,
)


def parts(workspace: Workspace, brackets: BracketActs) -> tuple[Listing, ...]:
    """The lists, in the order of their tabs."""
    now = _Now(workspace, brackets)
    return tuple(made(now) for made in _PARTS)


def _name(clause: Data) -> str:
    return clause["name"] or tr("a paragraph")


def _day_of(meeting: Data) -> str:
    state = "" if meeting["closed"] else tr_as("open", "a meeting")
    wrong = wrong_day() if meeting["clock"] else ""
    return listed(part for part in (meeting["date"], wrong, meeting["place"], state) if part)


def _about(clauses: Sequence[Data] | None) -> str:
    return listed(map(_name, clauses or ())) or tr("the whole text")


def _entered(one: Data) -> str:
    said = (when(one["at"]), one["by"], one["meeting"])
    return shorten(listed(part for part in said if part), 120)
