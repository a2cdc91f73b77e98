"""Rolling text: the draft with everything that was changed since the base and everything that is
proposed, with the state of each paragraph and the counts that delegates follow it by.

Brackets, attribution and small print are those of the compilation; words that were added since the
base are bold, words that were taken out struck.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from draftbench.amend.negotiation import Negotiation
from draftbench.amend.notation import read_notation
from draftbench.amend.notation.whole import bracket_count
from draftbench.amend.proceedings.counts import counts
from draftbench.amend.proceedings.locks import state_in
from draftbench.amend.proceedings.terms import ClauseState
from draftbench.amend.redline import RedlineClause
from draftbench.amend.stamp import Stamp
from draftbench.app.outputs.phrases import TONES
from draftbench.document import ClauseId, RichText, printed_labels, spoken_labels
from draftbench.formats.docx.bracketed import Compiled, Line, compiled
from draftbench.formats.docx.brackets import Role, Stretch
from draftbench.formats.docx.compilation import UNPLACED, summary
from draftbench.formats.prose.prose import Paragraph, Prose
from draftbench.formats.table.table import Tone

STAGE = "Rolling text"


def rolling(state: Negotiation) -> Prose:
    """The rolling text of a negotiation as it stands."""
    said = compiled(state)
    groups, before = _grouped(said.lines)
    paragraphs = [_proposed(line) for line in before]
    for entry in state.redline.clauses:
        clause = entry.clause.id
        if entry.moved_away is not None or entry.deleted is not None:
            if entry.inserted is None:
                paragraphs.append(_gone(state, entry))
            continue
        own, *others = groups[clause]
        paragraphs.append(_own(state, entry, own, others))
        paragraphs.extend(_proposed(line) for line in others)
    return Prose(
        STAGE,
        state.draft.language,
        tuple(paragraphs),
        head(state, said),
        UNPLACED if said.unplaced else "",
        tuple(said.unplaced),
    )


def marked_up(state: Negotiation, stage: str) -> Prose:
    """The draft with everything that was changed since the base, without what is proposed."""
    labels = printed_labels(state.draft)
    paragraphs: list[Paragraph] = []
    for entry in state.redline.clauses:
        if entry.moved_away is not None or entry.deleted is not None:
            if entry.inserted is None:
                paragraphs.append(_gone(state, entry))
            continue
        clause = state.draft[entry.clause.id]
        stretches = tuple(_overlaid((Stretch(clause.text, at=0),), entry))
        small = tuple(_history(state, entry))
        paragraphs.append(Paragraph(clause, labels[clause.id], stretches, True, small))
    return Prose(stage, state.draft.language, tuple(paragraphs))


def head(state: Negotiation, said: Compiled) -> tuple[str, ...]:
    """The counts at the head: of proposals and brackets, of states, of changes since the base."""
    found = counts(state)
    states = ", ".join(
        f"{number} {one.value}" for one, number in found.states.items() if one in ClauseState
    )
    changed = sum(1 for e in state.redline.entries if e.moved_away is None and any(_stamps(e)))
    several = "1 paragraph was" if changed == 1 else f"{changed} paragraphs were"
    sentences = [
        summary(said),
        f"Paragraphs by state: {states}." if states else "",
        f"{several} changed since the base text: added words are bold, words taken out are struck."
        if changed
        else "Nothing was changed since the base text.",
    ]
    if found.lost:
        lost = "1 recorded bracket" if found.lost == 1 else f"{found.lost} recorded brackets"
        sentences.append(f"{lost} went with other changes of the text.")
    return tuple(sentence for sentence in sentences if sentence)


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


def _own(state: Negotiation, entry: RedlineClause, line: Line, others: list[Line]) -> Paragraph:
    clause = entry.clause.id
    stands = state_in(state.proceedings, state.draft, clause)
    small = list(line.small)
    if stands is not ClauseState.OPEN and not _says(small, stands):
        small.insert(0, f"({stands.value.capitalize()})")
    counted = _counted([line, *others])
    if counted:
        small.insert(0, f"({counted})" if stands is not ClauseState.OPEN else f"(Open: {counted})")
    small.extend(_history(state, entry))
    label = line.label
    stretches = tuple(_overlaid(line.stretches, entry))
    return Paragraph(line.clause, label, stretches, True, tuple(small), TONES[stands])


def _says(small: list[str], stands: ClauseState) -> bool:
    return any(text == f"({stands.value.capitalize()})" for text in small)


def _counted(lines: list[Line]) -> str:
    """What is open in a clause and the proposals that follow it."""
    texts = [*(line.text for line in lines), *(RichText(t) for ln in lines for t in ln.small)]
    brackets = sum(bracket_count(read_notation(text)) for text in texts)
    proposed = sum(not line.own for line in lines)
    said = []
    if brackets:
        said.append(f"{brackets} pair{'s' if brackets > 1 else ''} of brackets")
    if proposed:
        said.append(f"{proposed} proposed paragraph{'s' if proposed > 1 else ''}")
    return ", ".join(said)


def _history(state: Negotiation, entry: RedlineClause) -> Iterator[str]:
    """Who changed a clause since the base, and where it came from."""
    if entry.moved_here is not None:
        before = spoken_labels(state.base).get(entry.clause.id, "")
        came = f" from {before}" if before else ""
        yield f"(Moved here{came} by {_who(entry.moved_here)}.)"
    whole = state.redline.lineage.parts.get(entry.clause.id)
    if entry.inserted is not None and whole is not None:
        yield f"(Split from another paragraph by {_who(entry.inserted)}.)"
    elif entry.inserted is not None:
        yield f"(New, by {_who(entry.inserted)}.)"
    done = [s for s in _stamps(entry) if s is not entry.inserted and s is not entry.moved_here]
    if done:
        yield f"(Changed by {'; '.join(dict.fromkeys(_who(stamp) for stamp in done))}.)"


def _stamps(entry: RedlineClause) -> Iterator[Stamp]:
    """Who changed a clause since the base, each once."""
    seen: set[int] = set()
    runs = ((run.inserted, run.deleted) for run in entry.runs if run.text.text)
    for pair in ((entry.inserted, entry.moved_here), (entry.deleted, None), *runs):
        for stamp in pair:
            if stamp is not None and id(stamp) not in seen:
                seen.add(id(stamp))
                yield stamp


def _who(stamp: Stamp) -> str:
    return f"{stamp.author}, {stamp.amendment}" if stamp.amendment else stamp.author


def _gone(state: Negotiation, entry: RedlineClause) -> Paragraph:
    """A clause of the base that does not stand there any more."""
    text = [run.text for run in entry.runs if run.inserted is None]
    stretches = tuple(Stretch(part, Role.DELETED) for part in text if part.text)
    joined = state.redline.lineage.joined.get(entry.clause.id)
    if entry.moved_away is not None and entry.clause.id in state.draft:
        now = spoken_labels(state.draft).get(entry.clause.id, "")
        goes = f" to {now}" if now else ""
        said = f"(Moved{goes} by {_who(entry.moved_away)}.)"
    else:
        stamp = entry.deleted or entry.moved_away
        by = f" by {_who(stamp)}" if stamp is not None else ""
        said = f"({'Joined to another paragraph' if joined is not None else 'Deleted'}{by}.)"
    return Paragraph(entry.clause, entry.label_before, stretches, True, (said,), Tone.GONE)


def _overlaid(stretches: Iterable[Stretch], entry: RedlineClause) -> Iterator[Stretch]:
    """The stretches of a clause with what was added to it since the base marked, and what was taken
    out of it where it stood."""
    added, struck = _marks(entry)
    if entry.inserted is not None:
        added, struck = [(0, sum(len(run.text) for run in entry.runs))], []
    for stretch in stretches:
        if stretch.at is None or stretch.role not in (Role.TEXT, Role.GONE):
            yield stretch
            continue
        start, end = stretch.at, stretch.at + len(stretch.text)
        while struck and struck[0][0] < start:
            yield Stretch(struck.pop(0)[1], Role.DELETED)
        cuts = {start, end, *(at for at, _ in struck if start <= at <= end)}
        cuts |= {at for span in added for at in span if start < at < end}
        edges = sorted(cuts)
        for one, two in zip(edges, [*edges[1:], None], strict=True):
            while struck and struck[0][0] <= one < end:
                yield Stretch(struck.pop(0)[1], Role.DELETED)
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
