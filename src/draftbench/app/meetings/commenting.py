"""Comments: threads on clauses, on words of them and on amendments, for all who share the project.

comment-made      {id, target: {kind, id}, name, text, assignee, words?, passage?}   words of a
                  clause; passage {start, end, seen}: where they stood in the text that it had
comment-answered  {id, name, text, assignee?, done?}
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal
from unicodedata import normalize

from msgspec import UNSET, UnsetType

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.changesets.amendmentdata import AmendmentName
from draftbench.amend.changesets.changes import Insertion
from draftbench.amend.changesets.documentdata import Form, Name, Place, Short, Words
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.proceedings.brackets import plain
from draftbench.amend.proceedings.comments import Comment, Passage, Remark
from draftbench.amend.proceedings.contested import place_of_words
from draftbench.amend.proceedings.statements import Target, TargetKind
from draftbench.amend.registers.register import Register
from draftbench.app.drafts.drafting import harmless
from draftbench.app.history.act import SECRETARIAT, Act, ActData, Payload
from draftbench.app.meetings.proceedings import next_id, occasion, said, spoken, with_proceedings
from draftbench.document import ClauseId, spoken_labels
from draftbench.errors import UsageError
from draftbench.messages import message
from draftbench.record.event import Event

if TYPE_CHECKING:
    from draftbench.app.workbench import Workbench


def comment_named(state: Negotiation, name: str) -> Comment:
    """The comment of that id. Raises UsageError where there is none."""
    found = next((one for one in state.proceedings.comments if one.id == name.strip()), None)
    if found is None:
        raise UsageError(
            "There is no comment {comment}; “negotiate PROJECT comments” lists them.", comment=name
        )
    return found


def amended(state: Negotiation, comment: Comment) -> Passage | None:
    """The first clause of the draft that the amendment changes that a comment is on, or behind
    which it brings one."""
    entry = state.entry(AmendmentId(comment.target.id))
    if entry is None:
        return None
    placed = entry.placement.changes if entry.placement is not None else None
    for change in (entry.amendment.changes if placed is None else placed).changes:
        ids: tuple[ClauseId | None, ...]
        if isinstance(change, Insertion):
            ids = (*(clause.id for clause in change.clauses), change.slot.after)
        else:
            ids = (change.clause,)
        found = next((clause for one in ids if one and (clause := state.draft.get(one))), None)
        if found is not None:
            return Passage(found.id, 0, 0, found.text.text)
    return None


def name_of(state: Negotiation, comment: Comment) -> str:
    """What delegates call what a comment is on: "OP 3", "am-1"; the former name of a clause that
    is gone is not known, and empty."""
    if comment.passage is None:
        return comment.target.id
    clause = state.draft.get(comment.passage.clause)
    return "" if clause is None else spoken(state.draft, clause.id)


def comment_on(
    bench: Workbench,
    target: Target,
    text: str,
    *,
    words: str = "",
    nth: int = 0,
    stretch: tuple[int, int] | None = None,
    assignee: str = "",
    by: str = "",
) -> str:
    """Begins a thread on a clause of the draft or on an amendment; gives its id. ``words`` of a
    clause are quoted (``nth``: which of several alike, from 1), or given as a ``stretch`` of its
    text."""
    state = bench.state
    payload: dict[str, Any] = {
        "id": next_id(bench, "cm", "comment-made"),
        "target": {"kind": target.kind.value, "id": target.id},
        "name": target.id,
        "text": _must_say(text),
        "assignee": _person(bench, assignee),
    }
    if target.kind is TargetKind.AMENDMENT:
        bench.register.known(AmendmentId(target.id))
        if words:
            raise UsageError("Words are commented on in a clause, not in an amendment.")
    elif target.kind is TargetKind.CLAUSE:
        clause = ClauseId(target.id)
        payload["name"] = spoken(state.draft, clause)
        seen = state.draft[clause].text.text
        if words:
            stretch = place_of_words(state.draft, clause, normalize("NFC", harmless(words)), nth)
        start, end = stretch or (0, len(seen))
        if stretch is not None:
            payload["words"] = plain(seen[start:end])
        payload["passage"] = {"start": start, "end": end, "seen": seen}
    else:
        raise UsageError("Comments are on clauses, on words of them, or on amendments.")
    bench.act("comment-made", payload, _person(bench, by))
    return str(payload["id"])


def answer(
    bench: Workbench,
    comment: str,
    text: str = "",
    *,
    assignee: str | None = None,
    done: bool | None = None,
    by: str = "",
) -> None:
    """Goes on in a thread: replies, names who is to see to it (empty: nobody), says that it is
    done, or opens it again. Nothing happens where that says nothing new."""
    found = comment_named(bench.state, comment)
    payload: dict[str, Any] = {
        "id": found.id,
        "name": name_of(bench.state, found),
        "text": harmless(text).strip(),
    }
    if assignee is not None and _person(bench, assignee) != found.assignee:
        payload["assignee"] = _person(bench, assignee)
    if done is not None and done is not found.done:
        payload["done"] = done
    if len(payload) == 3 and done is None and assignee is None:
        _must_say(text)
    if len(payload) > 3 or payload["text"]:
        bench.act("comment-answered", payload, _person(bench, by))


def people(state: Negotiation) -> tuple[str, ...]:
    """Whom comments may be for: who was named in one, who wrote one, and the delegations."""
    said_by = [
        name
        for one in reversed(state.proceedings.comments)
        for remark in reversed(one.remarks)
        for name in (remark.assignee, remark.occasion.by)
        if name
    ]
    return tuple(dict.fromkeys((*said_by, SECRETARIAT, *(d.name for d in state.delegations))))


def comments_data(state: Negotiation) -> list[dict[str, Any]]:
    """All comments as JSON, in the order in which they were begun."""
    labels = spoken_labels(state.draft)
    return [_data(state, one, labels) for one in state.proceedings.comments]


def _data(state: Negotiation, one: Comment, labels: Mapping[ClauseId, str]) -> dict[str, Any]:
    place = one.place(state.draft)
    there = place is not None or (
        one.passage is None and any(e.amendment.id == one.target.id for e in state.entries)
    )
    return {
        "id": one.id,
        "target": {"kind": one.target.kind.value, "id": one.target.id, "name": name_of(state, one)},
        "words": one.words,
        "place": None
        if place is None
        else {
            "clause": place.clause,
            "name": labels[place.clause],
            "start": place.start,
            "end": place.end,
            "words": plain(place.seen[place.start : place.end]) if one.words else "",
        },
        "gone": not there,
        "assignee": one.assignee,
        "done": one.done,
        "remarks": [
            {
                "by": remark.occasion.by,
                "at": remark.occasion.at,
                "text": remark.text,
                "assignee": remark.assignee,
                "done": remark.done,
            }
            for remark in one.remarks
        ],
    }


def _must_say(text: str) -> str:
    words = harmless(text).strip()
    if not words:
        raise UsageError("A comment needs words.")
    return words


def actor(bench: Workbench, name: str) -> str:
    """Who acts, as recorded; nobody in particular is the secretariat."""
    return _person(bench, name) or SECRETARIAT


def _person(bench: Workbench, name: str) -> str:
    """A person as recorded: a delegation by its name, whoever else as given."""
    return bench.register.author((said(name),)) if name else ""


def _made(register: Register, event: Event) -> Register:
    data = event.payload
    target = Target(TargetKind(data["target"]["kind"]), data["target"]["id"])
    first = Remark(data["text"], occasion(register, event), data["assignee"])
    comment = Comment(data["id"], target, (first,), data.get("words", ""))
    if "passage" in data:
        at = data["passage"]
        place = Passage(ClauseId(target.id), at["start"], at["end"], at["seen"])
        comment = Comment(data["id"], target, (first,), comment.words, place)
    done = register.proceedings.with_comment(comment).followed(register.draft)
    return with_proceedings(register, done)


def _answered(register: Register, event: Event) -> Register:
    data = event.payload
    remark = Remark(data["text"], occasion(register, event), data.get("assignee"), data.get("done"))
    return with_proceedings(register, register.proceedings.with_remark(data["id"], remark))


def _in_words(data: Payload) -> str:
    name = data["name"] or data["id"]
    if data.get("done"):
        return message("Marked the comment on {name} as done", name=name)
    if "done" in data:
        return message("Reopened the comment on {name}", name=name)
    if data["text"] or not data["assignee"]:
        return message("Replied to the comment on {name}", name=name)
    return message("Assigned the comment on {name} to {person}", name=name, person=data["assignee"])


class _Target(Form):
    kind: Literal["clause", "amendment"]
    id: Name


class _Passage(Form):
    start: Place
    end: Place
    seen: Words

    def __post_init__(self) -> None:
        if not self.start <= self.end <= len(self.seen):
            msg = "the words of a comment lie outside the text"
            raise ValueError(msg)


class _Making(ActData):
    id: AmendmentName
    target: _Target
    name: Short
    text: Words
    assignee: Short
    words: Words = ""
    passage: _Passage | UnsetType = UNSET

    def __post_init__(self) -> None:
        if (self.target.kind == "clause") != (self.passage is not UNSET):
            msg = "a comment on a clause says where it stands"
            raise ValueError(msg)


class _Answering(ActData):
    id: AmendmentName
    name: Short
    text: Words
    assignee: Short | UnsetType = UNSET
    done: bool | UnsetType = UNSET


ACTS: dict[str, Act] = {
    "comment-made": Act(
        _made, lambda data: message("Commented on {name}", name=data["name"]), _Making
    ),
    "comment-answered": Act(_answered, _in_words, _Answering),
}
"""What is done with comments, by the kind of its event."""
