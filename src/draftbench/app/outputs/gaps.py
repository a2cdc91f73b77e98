"""The gap list: what the sources have and the draft has not, and what is still open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from draftbench.amend.amendment import Outcome
from draftbench.amend.ballots.voting import Precedence, changes_of, concerned
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.notation.objects import Placeholder
from draftbench.amend.notation.whole import document_notation
from draftbench.amend.proceedings.alternatives import labels
from draftbench.amend.proceedings.contested import counts
from draftbench.amend.proceedings.terms import ClauseState
from draftbench.app.outputs.phrases import book, called, capital, excerpt, where
from draftbench.app.texts.comparing import side_by_side, themes_of
from draftbench.compare.comparison import Comparison
from draftbench.compare.links import Grade
from draftbench.compare.related.matter import takes_part
from draftbench.compare.related.missing import missing
from draftbench.compare.several.agenda import Agenda
from draftbench.document import ClauseId, Document
from draftbench.formats.docx.write.brackets import Wording
from draftbench.formats.table.table import Column, Row, Table, cell, small
from draftbench.language.phrasebook import Phrasebook
from draftbench.messages.translation import say as said_in
from draftbench.progress import Progress, silent


@dataclass(frozen=True, slots=True)
class Gap:
    """A clause of a source that neither base nor draft answers to; ``nearest`` is the clause of the
    draft or base that comes nearest, in words with the reason (empty: none does), ``theme`` the
    name of its theme (empty: it has none)."""

    source: Document
    clause: ClauseId
    theme: str
    nearest: str


@dataclass(frozen=True, slots=True)
class Question:
    """Something in the draft that is not settled; ``clause`` is None where it has no place."""

    clause: ClauseId | None
    label: str
    what: str
    why: str


def gap_table(
    state: Negotiation, *, by_theme: bool = False, progress: Progress = silent, model: bool = True
) -> Table:
    """Gaps in the order of the sources and questions in that of the draft, or both by theme."""
    found, themes = gaps_of(state, progress=progress, model=model)
    asked = [*questions(state)]
    say = book(state)
    no_theme = say("no-theme")
    rows: list[Row] = []
    for gap in found:
        text = gap.source[gap.clause].text
        name = gap.source.title or say.name(gap.source.name)
        rows.append(
            Row(
                (
                    cell(say("gap.kind")),
                    cell(say.listed((excerpt(name, 40), called(gap.source, gap.clause, say)))),
                    cell(text, language=gap.source.language),
                    cell(small(gap.nearest)) if gap.nearest else cell(say("gap.nothing")),
                ),
                (gap.theme or no_theme) if by_theme else say("gap.of", source=name),
            )
        )
    for question in asked:
        theme = no_theme
        if question.clause is not None:
            theme = themes.get(question.clause, no_theme)
        rows.append(
            Row(
                (
                    cell(say("gap.open")),
                    cell(capital(question.label)),
                    cell(question.what),
                    cell(question.why),
                ),
                theme if by_theme else say("gap.in-draft"),
            )
        )
    if by_theme:
        order = dict.fromkeys(row.group for row in rows if row.group != no_theme)
        ranks = {name: at for at, name in enumerate([*order, no_theme])}
        rows.sort(key=lambda row: ranks[row.group])
    counted = say.together(
        (
            *((say("gap.count", n=len(state.sources), found=len(found)),) if state.sources else ()),
            say("gap.questions", asked=len(asked)),
        )
    )
    return Table(
        "Gap list",
        (
            Column(say("head.kind"), 0.7),
            Column(say("head.paragraph"), 1.3),
            Column(say("head.question"), 3.0),
            Column(say("head.nearest"), 2.0),
        ),
        tuple(rows),
        (counted,),
        grouping=say("head.theme" if by_theme else "head.where"),
        language=say.language,
    )


def gaps_of(
    state: Negotiation, *, progress: Progress = silent, model: bool = True
) -> tuple[list[Gap], dict[ClauseId, str]]:
    """The gaps of every source, in its order, and the theme of each clause of the draft that has
    one. Every source is compared by itself, so that their number is not limited."""
    found: list[Gap] = []
    themes: dict[ClauseId, str] = {}
    for number, source in enumerate(state.sources):
        progress(0.9 * number / len(state.sources), f"Comparing with {source.name}")
        comparison = side_by_side(state, (source.name,), model=model)
        agenda = themes_of(state, comparison)
        for clause in state.draft:
            theme = agenda.of(2, clause.id)
            if theme is not None:
                themes.setdefault(clause.id, theme.name)
        found.extend(_gaps(comparison, agenda, book(state)))
    if not state.sources:
        for clause in state.draft:
            heading = state.draft.theme(clause.id)
            if heading is not None:
                themes[clause.id] = heading.text.plain
    return found, themes


def _gaps(comparison: Comparison, agenda: Agenda, say: Phrasebook) -> Iterator[Gap]:
    base, source, _ = comparison.texts
    alignment = comparison.alignments[1]
    nearest = {} if alignment is None else {one.clause: one for one in missing(alignment)[1]}
    alone = {
        clause
        for row in comparison.rows
        if row.cells[1] and not row.cells[0] and not row.cells[2]
        for clause in row.cells[1]
    }
    for clause in source:
        if clause.id not in alone or not takes_part(clause):
            continue
        theme = agenda.of(1, clause.id)
        near = nearest.get(clause.id)
        said = ""
        if near is not None and near.nearest is not None:
            said = say(
                "gap.nearest",
                clause=called(base, near.nearest, say),
                share=say(f"grade.{Grade.POSSIBLE.value}"),
                why=said_in(near.why, say.language),
            )
        yield Gap(source, clause.id, "" if theme is None else theme.name, said)


def questions(state: Negotiation) -> tuple[Question, ...]:
    """What is not settled: brackets, placeholders and undecided alternatives, parked paragraphs,
    and amendments that cannot be decided on as they are."""
    places = Precedence(state)
    asked = [*_in_text(state), *_of_amendments(state)]
    end = len(state.redline.entries) + 1
    return tuple(
        sorted(asked, key=lambda q: end if q.clause is None else places.of_clause(q.clause))
    )


def _in_text(state: Negotiation) -> Iterator[Question]:
    draft, say = state.draft, book(state)
    notation = document_notation(draft)
    for clause, count in counts(state).clauses.items():
        label = called(draft, clause, say)
        waiting = [m.hint for m in notation.of(clause) if isinstance(m, Placeholder)]
        brackets = count.brackets - count.placeholders
        if brackets:
            what = say("open.brackets", n=brackets)
            yield Question(clause, label, what, say("open.contested"))
        for hint in waiting:
            what = say("open.missing", hint=hint or "…")
            yield Question(clause, label, what, say("open.placeholder"))
    for one in state.proceedings.sets:
        if one.choice is None and one.clause in draft:
            names = labels(one, called(draft, one.clause, say))
            what = say("open.no-choice", names=say.listed(names))
            yield Question(one.clause, names[0], what, one.why)
    for clause, decision in state.proceedings.states.items():
        if decision.state is ClauseState.PARKED and clause in draft:
            label = called(draft, clause, say)
            parked = say(f"state.{ClauseState.PARKED.value}")
            yield Question(clause, label, parked, decision.why)


def _of_amendments(state: Negotiation) -> Iterator[Question]:
    wording = Wording.of(state)
    say = wording.say
    for entry in state.entries:
        if not entry.tabled or entry.placement is None:
            continue
        settled = entry.placement.outcome in (Outcome.APPLIES, Outcome.CONTAINED)
        sponsors = ", ".join(entry.amendment.sponsors)
        if settled and not entry.competing:
            if entry.alternatives:
                what = say("open.version", amendment=entry.amendment.id, sponsors=sponsors)
                why = say("open.choose", others=say.listed(entry.alternatives))
                yield Question(_place(state, entry), where(state, entry), what, why)
            continue
        what = say("open.undecidable", amendment=entry.amendment.id, sponsors=sponsors)
        said = wording.standing(entry.placement)
        why = say("sentence", said=capital(said))
        if entry.competing:
            why = say("open.excludes", others=say.listed(entry.competing)) if settled else why
        yield Question(_place(state, entry), where(state, entry), what, why)


def _place(state: Negotiation, entry: Entry) -> ClauseId | None:
    ids: Sequence[ClauseId] = concerned(state, changes_of(state, entry).changes)
    return next((one for one in ids if one in state.draft), None)
