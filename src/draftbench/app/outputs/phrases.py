"""What several outputs say of amendments, clauses and delegations."""

from __future__ import annotations

from collections.abc import Iterator

from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.proceedings.brackets import is_sign
from draftbench.amend.proceedings.locks import state_in
from draftbench.amend.proceedings.terms import ClauseState
from draftbench.amend.redlines.redline import RedlineClause, Run
from draftbench.amend.registers.survival import became_since, is_in_base
from draftbench.amend.stamp import Stamp
from draftbench.amend.wording.places import say_where
from draftbench.amend.wording.titles import say_why
from draftbench.document import ClauseId, Document, spoken_labels
from draftbench.formats.docx.write.brackets import Wording, author
from draftbench.formats.table.table import Tone
from draftbench.language.phrasebook import Phrasebook, phrasebook
from draftbench.language.words import shorten
from draftbench.messages import sentences, untold
from draftbench.messages.translation import say as said_in

_EXCERPT = 70
TONES = {
    ClauseState.OPEN: Tone.OPEN,
    ClauseState.PARKED: Tone.PARKED,
    ClauseState.AD_REF: Tone.AD_REF,
    ClauseState.AGREED: Tone.AGREED,
    ClauseState.DELETED: Tone.GONE,
}
"""The shade of each state of a clause."""


def tone_of(state: Negotiation, clause: ClauseId) -> Tone:
    """The shade of a clause of the draft."""
    return TONES[state_in(state.proceedings, state.draft, clause)]


def book(state: Negotiation) -> Phrasebook:
    """The sentences in the language of the draft."""
    return phrasebook(state.draft.language)


def called(text: Document, clause: ClauseId, say: Phrasebook) -> str:
    """What people call a clause of ``text``; its kind and first words where it has no number."""
    label = spoken_labels(text).get(clause, "")
    if label or clause not in text:
        return label
    words = say.quoted(excerpt(text[clause].text.plain))
    return say("called", kind=say(f"kind.{text[clause].kind.value}"), words=words)


def capital(words: str) -> str:
    """The words as they begin a sentence or stand in a cell."""
    return words[:1].upper() + words[1:]


def excerpt(words: str, length: int = _EXCERPT) -> str:
    """The first words."""
    return shorten(words, length)


def where(state: Negotiation, *entries: Entry, texts: bool = False) -> str:
    """The clauses of the draft that amendments are about: "OP 3 (was OP 5)"; for new clauses where
    they would come. With ``texts`` whose numbers these are: "Draft: OP 3 (base: OP 5)"."""
    return say_where(state, entries, book(state), texts=texts)


def by(state: Negotiation, stamp: Stamp, say: Phrasebook) -> str:
    """Who made a change, with the amendment by which it came: "Argentina, Uruguay (am-3)"."""
    who = author(state, stamp, say)
    return say("with", what=who, more=stamp.amendment) if stamp.amendment else who


def went_on_in(state: Negotiation, entry: RedlineClause) -> dict[int, tuple[str, Stamp]]:
    """The runs of a clause (by their places) that are words of others that went on in it: what such
    a one was called, and who joined it."""
    joined = state.redline.lineage.joined
    gone = {
        one.clause.id: one.deleted
        for one in state.redline.entries
        if one.clause.id in joined and joined[one.clause.id].into == entry.clause.id
    }
    say = book(state)
    found: dict[int, tuple[str, Stamp]] = {}
    for clause, stamp in gone.items():
        for at, run in enumerate(entry.runs):
            words = run.text.plain.strip()
            ours = words and run.inserted == stamp
            if stamp is not None and ours and words in joined[clause].text.plain:
                was = spoken_labels(state.base).get(clause, "")
                what = say("name.former", was=was) if was else say("another-paragraph")
                found[at] = capital(what), stamp
    return found


def split_off(state: Negotiation, entry: RedlineClause) -> set[int]:
    """The runs of a clause (by their places) that stand in a part that was split off from it."""
    parts = state.redline.lineage.parts
    found: set[int] = set()
    for part in state.redline.entries:
        if part.inserted is not None and parts.get(part.clause.id) == entry.clause.id:
            words = "".join(run.text.plain for run in part.runs)
            for at, run in enumerate(entry.runs):
                if run.deleted == part.inserted and run.text.plain.strip() in words:
                    found.add(at)
    return found


def is_changed(entry: RedlineClause, *, signs: bool = True) -> bool:
    """Whether a clause of the marked text is new, gone, moved (counted where it is now) or has
    other words; without ``signs``, brackets that the meeting put around words are none."""
    if entry.moved_away is not None:
        return False
    if entry.inserted or entry.deleted or entry.moved_here:
        return True
    runs = [run for run in entry.runs if (run.inserted or run.deleted) and run.text.text]
    return bool(runs) and (signs or not all(map(is_asked_sign, runs)))


def is_asked_sign(run: Run) -> bool:
    """Whether a run is a sign of a bracket that the meeting put in for delegations: they asked for
    the bracket, and changed nothing."""
    stamp = run.inserted
    if stamp is None or run.deleted is not None or stamp.amendment is not None:
        return False
    return bool(stamp.codes) and is_sign(run.text.text)


def stands(state: Negotiation, entry: Entry, wording: Wording) -> tuple[str, ...]:
    """The state of an amendment and what came or comes of it, in lines."""
    course = state.course(entry.amendment.id)
    say = wording.say
    head = say(f"status.{entry.status.value}")
    if entry.moot is not None:
        head = say("vote.moot", adopted=entry.moot)
    if entry.fell_with is not None:
        key = "fell" if entry.fell_open else "fell-with"
        head = say(key, state=head, other=entry.fell_with)
    if is_in_base(state, entry):
        head = say("in-base", state=head)
    lines = [capital(head)]
    if entry.placement is not None:
        said = wording.standing(entry.placement)
        lines.append(say("sentence", said=capital(said)))
    if course.merged_into is not None:
        lines[0] += f" {course.merged_into}"
    lines += _since(state, entry, say)
    if course.turns:
        moment = course.turns[-1].moment
        if moment.at:
            day = say.date(moment.at)
            since = say("since-by", day=day, who=say.name(moment.by)) if moment.by else ""
            lines.append(since or say("since", day=day))
        known = None if entry.placement is None else entry.placement.why
        why = sentences(
            *untold(say_why(state, entry.amendment.id, course.turns[-1], say), known or "")
        )
        if why:
            lines.append(say("sentence", said=said_in(why, say.language).rstrip(".。")))
    lines += wording.excluded(entry)
    package = state.package_of(entry.amendment.id)
    if package is not None:
        others = say.listed(m for m in package.members if m != entry.amendment.id)
        lines.append(say("package-with", name=say.quoted(package.name), others=others))
    advice = course.recommendation
    if advice is not None and entry.open:
        lines.append(say("recommended", advice=say(f"advice.{advice.advice.value}")))
    return tuple(lines)


def _since(state: Negotiation, entry: Entry, say: Phrasebook) -> Iterator[str]:
    """What came since: that it is open again, or has other words."""
    if state.course(entry.amendment.id).reopened:
        yield say("reopened")
    if since := became_since(state, entry.amendment.id):
        yield say(f"changed-since.{since}")


def before_the_meeting(state: Negotiation) -> list[Entry]:
    """The amendments that outputs speak of: all but drafts and what is only submitted."""
    return [entry for entry in state.entries if entry.tabled or not entry.open]
