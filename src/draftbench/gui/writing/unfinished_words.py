"""What is saved, in words, and what becomes of words that were not finished."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from draftbench.amend.changesets.editing import retyped
from draftbench.app.texts.unfinished import Unfinished, forget, kept, take_rescued
from draftbench.document import ClauseId, Mark, Note, Origin, RichText
from draftbench.errors import DraftbenchError
from draftbench.gui.cells.typed_words import shown_marks
from draftbench.gui.dates import clock
from draftbench.gui.speech import tr

if TYPE_CHECKING:
    from draftbench.gui.rows.workspace import Workspace


def saved(workspace: Workspace) -> str:
    """Whether everything is saved and since when, as few words."""
    if workspace.bench.read_only:
        return tr("Read only")
    if workspace.files is not None:
        return tr("Not saved") if workspace.files.touched() else tr("Nothing to save")
    events = workspace.bench.events
    when = clock(events[-1].at) if events else ""
    return tr("All saved · {time}", time=when) if when else tr("All saved")


@dataclass(frozen=True, slots=True)
class Return:
    """Unfinished words that stand in the editor again: ``text`` for a ``clause``, or for a new one
    behind ``after``; ``said`` is the sentence about it. ``looks`` are its italics and bold,
    ``marked`` where they were changed by hand; ``notes`` and ``origins`` came with pasted words."""

    text: str
    clause: ClauseId | None
    after: ClauseId | None
    code: str
    reason: str
    said: str
    looks: tuple[Mark, ...] = ()
    marked: bool = False
    notes: tuple[tuple[int, Note], ...] = ()
    origins: tuple[Origin, ...] = ()


def unfinished(workspace: Workspace) -> Return | None:
    """What was being typed when the program ended, here or in a rescue copy of the project; None
    where there is nothing that is not in the draft already. Somebody else's words in a project that
    can only be read are left alone."""
    if workspace.bench.read_only:
        return None
    rescued = None
    with suppress(DraftbenchError, OSError):
        rescued = take_rescued(workspace.path)
    found = kept(workspace.path)
    if found is None:
        return None
    if not found.text.strip():
        forget(workspace.path)
        return None
    draft = workspace.state.draft
    clause = found.rewritten
    stands = clause is not None and clause in draft
    if _is_in(workspace, found):
        forget(workspace.path)
        return None
    known = {delegation.code for delegation in workspace.state.delegations}
    code = found.code if found.code in known else ""
    after = ClauseId(found.after) if found.after in draft else None
    when = clock(found.at)
    place = workspace.name(clause) if clause is not None and stands else tr("a new clause")
    words = tr("What was being typed in {place} stands there again.", place=place)
    if when:
        words = tr(
            "What was being typed in {place} at {time} stands there again.", place=place, time=when
        )
    if clause is not None and not stands:
        words = tr(
            "The clause in which you were typing is gone from the draft; your words stand as a new "
            "clause."
        )
    elif clause is not None and draft[clause].text.plain != found.before:
        words += " " + tr("The clause has changed in the meantime: check what would be lost.")
    if rescued is not None:
        words += " " + tr(
            "It was typed in “{file}”, which has everything that was saved: open that to go on "
            "there.",
            file=rescued.name,
        )
    words += " " + tr("Enter keeps it, Esc drops it.")
    looks = found.marks
    if looks is None and clause is not None and stands:
        looks = shown_marks(retyped(draft[clause].text, found.text))
    return Return(
        found.text,
        clause if stands else None,
        after,
        code,
        found.reason if code else "",
        words,
        looks or (),
        found.marks is not None,
        found.notes,
        found.origins,
    )


def _is_in(workspace: Workspace, found: Unfinished) -> bool:
    """Whether the words were taken over before the program ended."""
    draft = workspace.state.draft
    if found.clause:
        clause = draft.get(ClauseId(found.clause))
        return clause is not None and _reads(clause.text, found)
    after = ClauseId(found.after)
    if after not in draft:
        return False
    siblings = draft.children(draft[after].parent)
    following = siblings[siblings.index(after) + 1 :][:1]
    words = found.text.split()
    return any(
        draft[one].text.plain.split() == words and _has_notes(draft[one].text, found)
        for one in following
    )


def _has_notes(text: RichText, found: Unfinished) -> bool:
    """Whether a clause has the notes that came with the words: those themselves, for others may say
    the same ("Ibid.")."""
    return {note.id for _, note in found.notes} <= {note.id for note in text.notes}


def _reads(text: RichText, found: Unfinished) -> bool:
    """Whether a clause has these words, in these looks, with these notes."""
    alike = found.marks is None or RichText(found.text, found.marks).marks == tuple(
        sorted(shown_marks(text))
    )
    return text.plain == found.text and alike and _has_notes(text, found)
