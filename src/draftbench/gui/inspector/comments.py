"""Comments: threads on clauses, words and amendments, for all who share the project."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from draftbench.amend.negotiation import Negotiation
from draftbench.amend.proceedings.brackets import plain
from draftbench.amend.proceedings.comments import Comment, Remark
from draftbench.amend.proceedings.statements import Target, TargetKind
from draftbench.app.meetings import commenting
from draftbench.document import ClauseId
from draftbench.gui.dates import when
from draftbench.gui.session.names import person_name
from draftbench.gui.speech import headed, listed, marked, quoted, tr, tr_as
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
    Look,
    Reply,
    Said,
    Verb,
)
from draftbench.language.words import shorten

if TYPE_CHECKING:
    from draftbench.gui.rows.workspace import Workspace

NOBODY = ""
_LONG = 60


@dataclass(frozen=True, slots=True)
class Thread:
    """A thread as it is shown: what it is ``about`` (empty: all of what it is shown with), each
    remark with who said it when, and whom it may be for."""

    id: str
    about: str
    said: tuple[tuple[str, str], ...]
    assignee: str
    done: bool
    people: tuple[Choice, ...] = ()


def threads(state: Negotiation, wanted: Callable[[Comment], bool]) -> tuple[Thread, ...]:
    """The threads that are wanted, the open ones first."""
    found = [one for one in state.proceedings.comments if wanted(one)]
    if not found:
        return ()
    people = (("", tr("Nobody")), *((one, person_name(one)) for one in commenting.people(state)))
    return tuple(
        Thread(
            one.id,
            about(state, one),
            tuple(_remark(remark) for remark in one.remarks),
            one.assignee,
            one.done,
            people,
        )
        for one in sorted(found, key=lambda one: one.done)
    )


def on_clauses(clauses: Collection[ClauseId]) -> Callable[[Comment], bool]:
    """Whether a comment is on one of some clauses, or on words of it."""
    return lambda one: one.passage is not None and one.passage.clause in clauses


def on_amendment(amendment: str) -> Callable[[Comment], bool]:
    """Whether a comment is on that amendment."""
    return lambda one: one.target == Target(TargetKind.AMENDMENT, amendment)


def about(state: Negotiation, one: Comment) -> str:
    """The words that a comment is on as they read now; that they are gone; empty for all of it."""
    if not one.words:
        return ""
    place = one.place(state.draft)
    words = one.words if place is None else plain(place.seen[place.start : place.end])
    said = quoted(shorten(" ".join(words.split()), _LONG))
    return said if place is not None else headed(said, tr("these words are gone"))


def _remark(remark: Remark) -> tuple[str, str]:
    where = listed((person_name(remark.occasion.by), when(remark.occasion.at)))
    if remark.text:
        return where, remark.text
    if remark.done is not None:
        return where, tr("Marked as done") if remark.done else tr("Opened again")
    name = person_name(remark.assignee) if remark.assignee else tr("nobody")
    return where, tr("For {person}", person=name)


class CommentForms:
    """The acts of one workspace on comments; each gives what follows."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def write(self, span: tuple[int, int] = (0, 0)) -> Reply:
        """A comment on the current clause or on words of it, which are selected; ``span`` are those
        selected at first (code points of its plain words)."""
        workspace = self._workspace
        clause = workspace.draft_clause()
        if clause is None:
            return Said(tr("There is no clause of the draft in this row."), bad=True)
        text = workspace.state.draft[clause].text.text
        name = workspace.name(clause)

        def submit(a: Answers) -> Reply:
            start, end = (_raw(text, place) for place in a.span("words"))
            target = Target(TargetKind.CLAUSE, clause)
            stretch = (start, end) if start < end else None
            return self._write(target, a, name, stretch)

        words = Field(
            "words",
            tr("Select the words"),
            FieldKind.PASSAGE,
            plain(text),
            span=span,
            tip=tr("With Shift and the arrows, or the mouse; nothing selected: all of it."),
        )
        return self._form(name, submit, (words,))

    def on(self, amendment: str) -> Reply:
        """A comment on an amendment."""
        target = Target(TargetKind.AMENDMENT, amendment)
        return self._form(amendment, lambda a: self._write(target, a, amendment))

    def _form(
        self, name: str, submit: Callable[[Answers], Reply], more: tuple[Field, ...] = ()
    ) -> Form:
        people = commenting.people(self._workspace.state)
        choices = (("", tr("Nobody")), *((one, person_name(one)) for one in people))
        return Form(
            tr("Comment on {name}", name=name),
            (
                Field("text", tr_as("Comment", "a text"), FieldKind.TEXT, needed=True),
                *more,
                Field("for", tr("For"), FieldKind.CHOICE, choices=choices),
            ),
            tr("Comment"),
            submit,
            tr("All who share this project see it; exports leave it out."),
        )

    def _write(
        self, target: Target, a: Answers, name: str, stretch: tuple[int, int] | None = None
    ) -> Reply:
        workspace = self._workspace
        return workspace.attempt(
            lambda: commenting.comment_on(
                workspace.bench,
                target,
                a["text"],
                stretch=stretch,
                assignee=a["for"],
                by=workspace.writes_as,
            ),
            tr("Commented on {name}", name=name),
        )

    def answer(
        self, comment: str, text: str = "", assignee: str | None = None, *, done: bool | None = None
    ) -> Reply:
        """Goes on in a thread."""
        workspace = self._workspace
        words = tr("Replied") if text else tr("Comment changed")
        if done is not None:
            words = tr("Marked as done") if done else tr("Opened again")
        return workspace.attempt(
            lambda: commenting.answer(
                workspace.bench, comment, text, assignee=assignee, done=done, by=workspace.writes_as
            ),
            words,
        )

    def reply(self, comment: str) -> Reply:
        """Asks for a reply."""
        return Form(
            tr("Reply"),
            (Field("text", tr("Reply"), FieldKind.TEXT, needed=True),),
            tr("Reply"),
            lambda a: self.answer(comment, a["text"]),
        )


def _raw(text: str, place: int) -> int:
    """A place in the plain words, in the text with its note signs."""
    return next(at for at in range(len(text) + 1) if len(plain(text[:at])) >= place)


class Comments(Listing):
    """All comments: those for whoever acts here, the other open ones, those that are done."""

    title = marked("Comments")
    lead = marked("For all who share this project; exports leave them out unless asked.")
    empty = marked("There are no comments.")
    columns = (
        marked("On"),
        marked("Comments"),
        marked("Last reply"),
        marked("For"),
        marked("Begun by"),
    )
    stretch = 1
    first = "negotiate.comment"
    groupings = (("state", marked("By state")), ("person", marked("By person")), ("", ""))

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    @property
    def _all(self) -> dict[str, Comment]:
        return {one.id: one for one in self._workspace.state.proceedings.comments}

    def rows(self) -> Sequence[ListRow]:
        """The newest first."""
        state = self._workspace.state
        made = []
        for number, one in reversed([*enumerate(self._all.values())]):
            last = one.remarks[-1].occasion
            name = commenting.name_of(state, one) or tr("a deleted clause")
            words = about(state, one)
            first = " ".join(one.remarks[0].text.split())
            cells = (
                name,
                headed(words, first) if words else first,
                listed((person_name(last.by), when(last.at))),
                person_name(one.assignee) if one.assignee else "",
                person_name(one.remarks[0].occasion.by),
            )
            made.append(ListRow(one.id, cells, Tone.QUIET if one.done else None, ((0, number),)))
        return made

    def heads(self, key: str, by: str) -> Sequence[GroupHead]:
        """Whose it is and whether it is done, or the person."""
        one = self._all[key]
        if by == "person":
            name = person_name(one.assignee) if one.assignee else tr("Nobody")
            return (GroupHead(int(not one.assignee), name),)
        if one.done:
            return (GroupHead(2, tr_as("Done", "comments")),)
        me = commenting.actor(self._workspace.bench, self._workspace.writes_as)
        if one.assignee == me:
            return (GroupHead(0, tr("For {person}", person=person_name(me))),)
        return (GroupHead(1, tr_as("Open", "comments")),)

    def detail(self, keys: Sequence[str]) -> tuple[Line, ...]:
        """The whole thread."""
        lines: list[Line] = []
        state = self._workspace.state
        for thread in threads(state, lambda one: one.id in keys):
            lines.append(Line(commenting.name_of(state, self._all[thread.id]), Look.HEAD))
            lines += [Line(thread.about, Look.DIM)] if thread.about else []
            for where, words in thread.said:
                lines += [Line(words), Line(where, Look.DIM)]
        return tuple(lines)

    def verbs(self, keys: Sequence[str]) -> tuple[Verb, ...]:
        """What can be done with the chosen one."""
        if len(keys) != 1 or keys[0] not in self._all:
            return ()
        forms, key = self._workspace.part(CommentForms), keys[0]
        done = self._all[key].done
        return (
            Verb("reply", tr("Reply…"), lambda: forms.reply(key), main=not done),
            Verb(
                "done",
                tr("Open again") if done else tr_as("Done", "comments"),
                lambda: forms.answer(key, done=not done),
            ),
        )

    def clause(self, key: str) -> ClauseId | None:
        """The clause that it is on."""
        one = self._all.get(key)
        here = None if one is None or one.passage is None else one.passage.clause
        return here if here is not None and here in self._workspace.state.draft else None
