"""Rolling text: the draft with everything that was changed since the base and everything that is
proposed, with the state of each paragraph and the counts that delegates follow it by.

Brackets, attribution and small print are those of the compilation; words that were added since the
base are bold, words that were taken out struck.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from draftbench.amend.draft_numbers import ClauseNames
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.notation import read_notation
from draftbench.amend.notation.whole import bracket_count
from draftbench.amend.proceedings.contested import counts
from draftbench.amend.proceedings.locks import state_in
from draftbench.amend.proceedings.terms import ClauseState
from draftbench.amend.redlines.divided import divided
from draftbench.amend.redlines.redline import RedlineClause
from draftbench.amend.stamp import Stamp
from draftbench.amend.wording.titles import say_name
from draftbench.app.outputs.phrases import (
    TONES,
    book,
    capital,
    is_asked_sign,
    is_changed,
    split_off,
    went_on_in,
)
from draftbench.document import (
    ClauseId,
    RichText,
    printed_labels,
    spoken_labels,
    text_without_notes,
)
from draftbench.document.richtext import join
from draftbench.formats.docx.write.bracketed import Compiled, Line, compiled
from draftbench.formats.docx.write.brackets import Role, Stretch, author
from draftbench.formats.prose.prose import Paragraph, Prose, summary
from draftbench.formats.table.table import Tone
from draftbench.language.phrasebook import Phrasebook
from draftbench.messages import headed, message
from draftbench.messages.translation import say as said_in

STAGE = "Rolling text"


def rolling(state: Negotiation) -> Prose:
    """The rolling text of a negotiation as it stands."""
    said, apart = compiled(state), divided(state.redline)
    groups, before = _grouped(said.lines)
    paragraphs = [_proposed(line) for line in before]
    for entry in state.redline.clauses:
        clause = entry.clause.id
        if entry.moved_away is not None or entry.deleted is not None:
            if entry.inserted is None:
                paragraphs.append(_gone(state, entry))
            continue
        own, *others = groups[clause]
        paragraphs.append(_own(state, entry, apart.get(clause, entry), own, others))
        paragraphs.extend(_proposed(line) for line in others)
    return Prose(
        STAGE,
        state.draft.language,
        tuple(paragraphs),
        head(state, said),
        book(state)("unplaced") if said.unplaced else "",
        tuple(said.unplaced),
    )


def marked_up(state: Negotiation, stage: str) -> Prose:
    """The draft with everything that was changed since the base, without what is proposed."""
    labels, apart = printed_labels(state.draft), divided(state.redline)
    paragraphs: list[Paragraph] = []
    for entry in state.redline.clauses:
        if entry.moved_away is not None or entry.deleted is not None:
            if entry.inserted is None:
                paragraphs.append(_gone(state, entry))
            continue
        clause = state.draft[entry.clause.id]
        shown = apart.get(clause.id, entry)
        stretches = tuple(_overlaid((Stretch(clause.text, at=0),), shown))
        small = tuple(_history(state, entry, shown))
        paragraphs.append(Paragraph(clause, labels[clause.id], stretches, True, small))
    return Prose(stage, state.draft.language, tuple(paragraphs))


def head(state: Negotiation, said: Compiled) -> tuple[str, ...]:
    """The counts at the head: of proposals and brackets, of states, of changes since the base."""
    found = counts(state)
    say = book(state)
    states = say.listed(
        say(f"count.state.{one.value}", n=number)
        for one, number in found.states.items()
        if found.states.keys() != {ClauseState.OPEN}  # else no state was given to any
    )
    changed = len(_changed(state))
    sentences = [
        summary(said, say),
        _adopted(state, say),
        say("by-state", states=states) if states else "",
        say("count.changed", n=changed) if changed else say("nothing-changed"),
    ]
    if found.lost:
        sentences.append(say("count.lost", n=found.lost))
    return tuple(sentence for sentence in sentences if sentence)


def _adopted(state: Negotiation, say: Phrasebook) -> str:
    """That the draft as a whole was adopted, if it was."""
    vote = state.poll.adopted
    if vote is None:
        return ""
    said = headed(message("the draft as a whole"), vote.tally.said)
    return say("sentence", said=capital(said_in(said, say.language)))


def _changed(state: Negotiation) -> set[ClauseId]:
    """The paragraphs in which anything but brackets was changed since the base; what was moved
    counts where it stands now."""
    draft, base = state.draft, state.base
    touched = [e.clause.id for e in state.redline.entries if is_changed(e, signs=False)]
    found = ((draft if c in draft else base).root(c) for c in touched if c in draft or c in base)
    return {clause.id for clause in found if clause.is_paragraph}


def _grouped(lines: Iterable[Line]) -> tuple[dict[ClauseId, list[Line]], list[Line]]:
    """The line of each clause of the draft with the proposed ones that follow it, and those that
    stand before all."""
    groups: dict[ClauseId, list[Line]] = {}
    before: list[Line] = []
    current = before
    for line in lines:
        if line.own:
            current = groups[line.clause.id] = []
        current.append(line)
    return groups, before


def _proposed(line: Line) -> Paragraph:
    return Paragraph(line.clause, line.label, tuple(line.stretches), False, tuple(line.small))


def _own(
    state: Negotiation,
    entry: RedlineClause,
    shown: RedlineClause,
    line: Line,
    others: list[Line],
) -> Paragraph:
    """A clause of the draft, with its marks as they are ``shown``."""
    clause = entry.clause.id
    stands = state_in(state.proceedings, state.draft, clause)
    say = book(state)
    small = list(line.small)
    note = say("state.note", state=say(f"state.{stands.value}"))
    if stands is not ClauseState.OPEN and note not in small:
        small.insert(0, note)
    counted = _counted([line, *others], say)
    if counted:
        is_open = stands is ClauseState.OPEN
        small.insert(0, say("open.counted" if is_open else "state.note", state=counted))
    small.extend(_history(state, entry, shown))
    label = line.label
    stretches = tuple(_overlaid(line.stretches, shown))
    return Paragraph(line.clause, label, stretches, True, tuple(small), TONES[stands])


def _counted(lines: list[Line], say: Phrasebook) -> str:
    """What is open in a clause and the proposals that follow it."""
    texts = [
        *(line.text for line in lines),
        *(text_without_notes(t) for ln in lines for t in ln.small),
    ]
    brackets = sum(bracket_count(read_notation(text)) for text in texts)
    proposed = sum(not line.own for line in lines)
    said = []
    if brackets:
        said.append(say("count.brackets", n=brackets))
    if proposed:
        said.append(say("count.proposed", n=proposed))
    return say.listed(said)


def _history(state: Negotiation, entry: RedlineClause, shown: RedlineClause) -> Iterator[str]:
    """Who changed a clause since the base, with its marks as they are ``shown``, and where it came
    from."""
    say = book(state)
    if entry.moved_here is not None:
        yield say("history.moved-here", who=_who(state, entry.moved_here))
        was = ClauseNames(state).of(entry.clause.id).was
        if was:
            yield say("history.was", was=was)
    whole = state.redline.lineage.parts.get(entry.clause.id)
    if entry.inserted is not None and whole is not None:
        name = say_name(ClauseNames(state).of(whole), say)
        yield say("history.split", whole=name, who=_who(state, entry.inserted))
    elif entry.inserted is not None:
        yield say("history.new", who=_who(state, entry.inserted))
    others = went_on_in(state, shown)
    for what, stamp in dict.fromkeys(others.values()):
        yield say("history.joined-here", what=what, who=_who(state, stamp))
    aside = split_off(state, shown) | others.keys()
    runs = tuple(run for at, run in enumerate(shown.runs) if at not in aside)
    own = _stamps(replace(shown, runs=runs)) if aside else _stamps(shown)
    done = [s for s in own if s is not entry.inserted and s is not entry.moved_here]
    asked = [run.inserted for run in runs if is_asked_sign(run)]
    changed = [s for s in done if all(s is not one for one in asked)]
    for key, stamps in (("history.changed", changed), ("history.bracketed", asked)):
        who = say.marks["semicolon"].join(
            dict.fromkeys(_who(state, stamp) for stamp in stamps if stamp is not None)
        )
        if who:
            yield say(key, who=who)


def _stamps(entry: RedlineClause) -> Iterator[Stamp]:
    """Who changed a clause since the base, each once."""
    seen: set[int] = set()
    runs = ((run.inserted, run.deleted) for run in entry.runs if run.text.text)
    for pair in ((entry.inserted, entry.moved_here), (entry.deleted, None), *runs):
        for stamp in pair:
            if stamp is not None and id(stamp) not in seen:
                seen.add(id(stamp))
                yield stamp


def _who(state: Negotiation, stamp: Stamp) -> str:
    say = book(state)
    who = author(state, stamp, say)
    return say.listed((who, stamp.amendment)) if stamp.amendment else who


def _gone(state: Negotiation, entry: RedlineClause) -> Paragraph:
    """A clause of the base that does not stand there any more; the number that it had is no number
    of the draft, and stands behind it."""
    text = [run.text for run in entry.runs if run.inserted is None]
    stretches = tuple(Stretch(part, Role.DELETED) for part in text if part.text)
    say = book(state)
    joined = state.redline.lineage.joined.get(entry.clause.id)
    if entry.moved_away is not None and entry.clause.id in state.draft:
        now = spoken_labels(state.draft).get(entry.clause.id, "")
        key = "history.moved-to" if now else "history.moved"
        said = say(key, place=now, who=_who(state, entry.moved_away))
    else:
        stamp = entry.deleted or entry.moved_away
        key = "history.joined" if joined is not None else "history.deleted"
        said = say(key, who=_who(state, stamp)) if stamp is not None else say(f"{key}-alone")
    was = spoken_labels(state.base).get(entry.clause.id, "")
    small = (said, say("history.was", was=was)) if was else (said,)
    return Paragraph(entry.clause, "", stretches, True, small, Tone.GONE)


def _overlaid(stretches: Iterable[Stretch], entry: RedlineClause) -> Iterator[Stretch]:
    """The stretches of a clause with what was added to it since the base marked, and what was taken
    out of it where it stood; behind a bracket that quotes the words around that, for nobody would
    delete what stands there no more."""
    added, struck = _marks(entry)
    quoted: list[RichText] = []
    if entry.inserted is not None:
        added, struck = [(0, sum(len(run.text) for run in entry.runs))], []
    for stretch in stretches:
        if stretch.at is None or stretch.role not in (Role.TEXT, Role.GONE):
            yield stretch
            yield from (Stretch(join((RichText(" "), text)), Role.DELETED) for text in quoted)
            quoted = []
            continue
        start, end = stretch.at, stretch.at + len(stretch.text)
        while struck and struck[0][0] < start:
            yield Stretch(struck.pop(0)[1], Role.DELETED)
        cuts = {start, end, *(at for at, _ in struck if start <= at <= end)}
        cuts |= {at for span in added for at in span if start < at < end}
        edges = sorted(cuts)
        for one, two in zip(edges, [*edges[1:], None], strict=True):
            while struck and struck[0][0] <= one < end:
                gone = struck.pop(0)[1]
                if stretch.role is not Role.GONE:
                    yield Stretch(gone, Role.DELETED)
                elif gone.strip():
                    quoted.append(gone.strip())
            if two is None:
                continue
            text = stretch.text.slice(one - start, two - start)
            new = stretch.role is Role.TEXT and any(a <= one and two <= b for a, b in added)
            yield replace(stretch, text=text, role=Role.INSERTED if new else stretch.role, at=one)
    for _, text in struck:
        yield Stretch(text, Role.DELETED)


def _marks(entry: RedlineClause) -> tuple[list[tuple[int, int]], list[tuple[int, RichText]]]:
    """Where in the text of a clause as it is now words were added, and what was taken out where."""
    added: list[tuple[int, int]] = []
    struck: list[tuple[int, RichText]] = []
    at = 0
    for run in entry.runs:
        if run.deleted is not None:
            if run.inserted is None and run.text.text:
                struck.append((at, run.text))
            continue
        if run.inserted is not None and run.text.text:
            added.append((at, at + len(run.text)))
        at += len(run.text)
    return added, struck
