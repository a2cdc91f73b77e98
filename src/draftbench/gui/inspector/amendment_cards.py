"""The amendments of a clause as cards: what they say, where they stand, what can be done; and all
that the inspector shows of a row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from draftbench.amend.amendment import Amendment, AmendmentId, Outcome, Status
from draftbench.amend.ballots.voting import strengthening
from draftbench.amend.changesets.changes import Deletion, Relocation
from draftbench.amend.draft_numbers import ClauseNames
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.placement.placing import at_its_place
from draftbench.amend.proceedings.timing import deadline_missed
from draftbench.amend.registers.states import Step, allows
from draftbench.amend.registers.subamendments import is_sub
from draftbench.amend.registers.survival import Since, became_since
from draftbench.amend.wording.titles import say_name, say_why
from draftbench.document import ClauseId
from draftbench.gui.cells.amendment_rows import Concerned
from draftbench.gui.cells.bracket_signs import asked_for
from draftbench.gui.cells.cells import Cells
from draftbench.gui.cells.census import places
from draftbench.gui.cells.clause_standing import Section, positions_on, sections, sign
from draftbench.gui.cells.markup import NOBODY, BracketRow, bracket_rows
from draftbench.gui.cells.quotes import Quote, called, colour_proposal, quotes
from draftbench.gui.cells.reference_signs import lost_with, reference_sections
from draftbench.gui.inspector.amendment_course import advised, course_lines
from draftbench.gui.inspector.amendment_steps import further
from draftbench.gui.inspector.clause_inspection import (
    ChangeRow,
    NoteRow,
    ShareRow,
    change_rows,
    notes,
    partner_section,
    shares,
    strength_words,
)
from draftbench.gui.inspector.comments import Thread, on_amendment, on_clauses, threads
from draftbench.gui.inspector.private_notes import PrivateRow
from draftbench.gui.rows.row_links import LinkKey, LinkRow, ThemeRow, links, theme_row
from draftbench.gui.session.names import names_of, title_of
from draftbench.gui.speech import (
    beside,
    book,
    counted,
    directed,
    headed,
    listed,
    marked,
    relayed,
    tr,
)
from draftbench.gui.terms import stands, term
from draftbench.gui.widgets.command_keys import keys_of
from draftbench.gui.widgets.pieces import Pill, Tone
from draftbench.gui.widgets.replies import Line


@dataclass(frozen=True, slots=True)
class Card:
    """An amendment. ``names`` are the sponsors', ``why`` the engine's sentence on its place,
    ``reason`` the sponsors' own; ``against`` are sentences on the amendments that it collides or
    competes with (``competing``). ``accept`` is what the button says, empty where it cannot be
    accepted now; ``more`` are further acts, name and title. ``advice`` is what is recommended,
    ``positions`` who stands where, ``course`` what became of it since it was tabled; ``strength``
    says whether it makes the text weaker or stronger, ``ground`` why it was decided as it was;
    ``threads`` are the comments on it."""

    id: AmendmentId
    codes: tuple[str, ...]
    names: str
    title: str
    open: bool
    outcome: Outcome | None
    pills: tuple[Pill, ...]
    quotes: tuple[Quote, ...]
    why: str = ""
    reason: str = ""
    against: tuple[str, ...] = ()
    competing: tuple[AmendmentId, ...] = ()
    accept: str = ""
    can_reject: bool = False
    can_hold: bool = False
    can_withdraw: bool = False
    can_resolve: bool = False
    more: tuple[tuple[str, str], ...] = ()
    advice: str = ""
    positions: tuple[str, ...] = ()
    course: tuple[Line, ...] = ()
    strength: tuple[Pill, ...] = ()
    ground: str = ""
    threads: tuple[Thread, ...] = ()

    @property
    def can_accept(self) -> bool:
        """Whether the amendment can be accepted now."""
        return bool(self.accept)

    @property
    def spoken(self) -> str:
        """What a screen reader says of the card as a whole."""
        said = listed(pill.text for pill in (*self.pills, *self.strength))
        return headed(listed((self.id, self.names)), said)


def _hint() -> str:
    return tr("Choose a clause to see its amendments, where its words come from, and its notes.")


@dataclass(frozen=True, slots=True)
class InspectorContent:
    """What the inspector shows of a row. Without a ``heading`` there is only the ``hint``.
    ``target`` is the open amendment that the keys for accepting and rejecting decide; ``sign`` says
    how far the clause is; ``private`` are notes that no export has."""

    heading: str = ""
    hint: str = field(default_factory=_hint)
    cards: tuple[Card, ...] = ()
    links: tuple[LinkRow, ...] = ()
    shares: tuple[ShareRow, ...] = ()
    notes: tuple[NoteRow, ...] = ()
    brackets: tuple[BracketRow, ...] = ()
    target: AmendmentId | None = None
    read_only: bool = False
    changes: tuple[ChangeRow, ...] = ()
    doubts: tuple[str, ...] = ()
    theme: ThemeRow | None = None
    sign: Pill | None = None
    sections: tuple[Section, ...] = ()
    private: tuple[PrivateRow, ...] = ()
    threads: tuple[Thread, ...] = ()


OUTCOME_PILLS = {
    Outcome.APPLIES: Pill(marked("applies"), Tone.GOOD),
    Outcome.CONTAINED: Pill(marked("already in the text"), Tone.QUIET),
    Outcome.CONFIRM: Pill(marked("needs confirmation"), Tone.DOUBTFUL),
    Outcome.CONFLICT: Pill(marked("in conflict"), Tone.BAD),
    Outcome.AMBIGUOUS: Pill(marked("several places"), Tone.DOUBTFUL),
    Outcome.ORPHANED: Pill(marked("no longer has a place"), Tone.BAD),
}
"""What is said of each outcome of placing, before it is looked up."""


def outcome_pill(outcome: Outcome) -> Pill:
    """What is said of an outcome of placing."""
    pill = OUTCOME_PILLS[outcome]
    return replace(pill, text=tr(pill.text))


def _accept(outcome: Outcome | None) -> str:
    if outcome is Outcome.CONFIRM:
        return tr("Confirm and accept")
    return tr("Accept") if outcome in (Outcome.APPLIES, Outcome.CONTAINED) else ""


def inspector_content(
    state: Negotiation,
    cells: Cells,
    row: int | None,
    *,
    read_only: bool = False,
    link: LinkKey | None = None,
    column: int | None = None,
    noted: Callable[[Sequence[ClauseId]], tuple[PrivateRow, ...]] = lambda _: (),
    clause: ClauseId | None = None,
    target: AmendmentId | None = None,
) -> InspectorContent:
    """What is to be said of a row; of none, or of one that is not there, only a hint. ``link`` is
    the link that the keys decide, ``column`` that of the current cell; ``noted`` gives the private
    notes of clauses, ``clause`` is the one of the draft that is chosen in the row, ``target`` the
    amendment that was chosen (:func:`decided`)."""
    if row is None or not 0 <= row < len(cells):
        return InspectorContent()
    content = _content(state, cells, row, clause, target)
    at = cells.draft if column is None else column
    return replace(
        content,
        sections=(
            *cells.languages.sections(row),
            *partner_section(cells, row, at, clause),
            *content.sections,
        ),
        read_only=read_only,
        links=tuple(replace(one, target=one.key == link) for one in links(state, cells, row)),
        changes=change_rows(cells, row),
        doubts=tuple(relayed(doubt) for doubt in cells.row(row).doubts),
        theme=theme_row(cells, row, at),
        private=noted(tuple(dict.fromkeys((*cells.of_draft(row), *cells.of_base(row))))),
    )


def _content(
    state: Negotiation,
    cells: Cells,
    row: int,
    chosen: ClauseId | None,
    target: AmendmentId | None,
) -> InspectorContent:
    base, draft = cells.of_base(row), _draft_first(cells, row, chosen)
    own = tuple(dict.fromkeys((*draft, *base)))
    if not own:
        return _foreign(cells, row)
    entries = entries_on(state, own, cells.concerned)
    found = tuple(_card(state, entry, own) for entry in entries)
    decides = decided(entries, target)
    name = called(state, own[0], labels_of(state))
    if not draft and own[0] in state.draft:
        name = tr("{clause}, moved away", clause=name)
    elif not draft and not labels_of(state)(own[0]):
        name = tr("{clause}, deleted", clause=name)
    clause = state.draft.get(own[0]) or state.base.get(own[0])
    return InspectorContent(
        f"{name} · {_proposals(found)}",
        "",
        found,
        (),
        shares(state, draft[0]) if draft else (),
        () if clause is None else notes(clause),
        bracket_rows(
            cells.notation(cells.draft if draft else cells.base),
            draft or base,
            asked_for(state) if draft else NOBODY,
        ),
        None if decides is None else decides.amendment.id,
        sign=sign(state, draft[0]) if draft else None,
        sections=_told(state, draft[0]) if draft else (),
        threads=threads(state, on_clauses(own)),
    )


def _told(state: Negotiation, clause: ClauseId) -> tuple[Section, ...]:
    """What is said of a clause of the draft beside its amendments; its references first."""
    return (*reference_sections(state, clause), *sections(state, clause))


def _draft_first(cells: Cells, row: int, chosen: ClauseId | None) -> tuple[ClauseId, ...]:
    """The clauses of the draft in a row, the chosen one first."""
    return tuple(sorted(cells.of_draft(row), key=lambda clause: clause != chosen))


def entries_of_row(
    state: Negotiation, cells: Cells, row: int, chosen: ClauseId | None
) -> tuple[Entry, ...]:
    """The amendments that the inspector shows of a row, in its order."""
    own = (*_draft_first(cells, row, chosen), *cells.of_base(row))
    return entries_on(state, tuple(dict.fromkeys(own)), cells.concerned)


def decided(entries: Sequence[Entry], chosen: AmendmentId | None) -> Entry | None:
    """The amendment that the keys decide: the chosen one, else the first open one that is not in
    conflict, else the first open one."""
    still = [entry for entry in entries if entry.open]
    best = min(still, key=lambda entry: entry.in_conflict, default=None)
    return next((entry for entry in entries if entry.amendment.id == chosen), best)


def _foreign(cells: Cells, row: int) -> InspectorContent:
    """A row in which only sources have something."""
    for column in cells.sources:
        for clause in cells.row(row).cells[column]:
            text = cells.document(column)
            name = cells.name(column, clause)
            hint = tr("Not in the draft. {key} takes it into the draft.", key=keys_of("edit.take"))
            brackets = bracket_rows(cells.notation(column), (clause,))
            return InspectorContent(name, hint, notes=notes(text[clause]), brackets=brackets)
    return InspectorContent()


def _proposals(found: tuple[Card, ...]) -> str:
    number = sum(1 for card in found if card.open)
    if not number:
        return tr("nothing open") if found else tr("no proposals")
    if number > 9:
        return counted("{n} proposal", "{n} proposals", number)
    return (
        tr("one proposal"),
        tr("two proposals"),
        tr("three proposals"),
        tr("four proposals"),
        tr("five proposals"),
        tr("six proposals"),
        tr("seven proposals"),
        tr("eight proposals"),
        tr("nine proposals"),
    )[number - 1]


def cards_of(
    state: Negotiation,
    clauses: tuple[ClauseId, ...],
    concerned: Concerned | None = None,
) -> tuple[Card, ...]:
    """The cards of :func:`entries_on`."""
    return tuple(_card(state, e, clauses) for e in entries_on(state, clauses, concerned))


def entries_on(
    state: Negotiation, clauses: tuple[ClauseId, ...], concerned: Concerned | None = None
) -> tuple[Entry, ...]:
    """The amendments that concern any of the clauses, the open ones first, as they were tabled;
    ``concerned`` knows which ones to look at."""
    line = frozenset[ClauseId]().union(*(_line(state, clause) for clause in clauses))
    entries: Sequence[Entry] = state.entries
    if concerned is not None:
        stamped = {name for clause in clauses for name in _stamps(state, clause)}
        entries = concerned.candidates(state, {*line, *clauses}, stamped)
    found = [e for e in entries if _concerns(state, e, frozenset(clauses), line)]
    return tuple(sorted(found, key=lambda e: not e.open))


def cards_for(state: Negotiation, amendments: Sequence[AmendmentId]) -> tuple[Card, ...]:
    """The cards of amendments, wherever they stand, with all that each proposes."""
    found = (state.entry(one) for one in amendments)
    return tuple(_card(state, entry, ()) for entry in found if entry is not None)


def labels_of(
    state: Negotiation, amendment: Amendment | None = None, *, alone: bool = True
) -> Callable[[ClauseId], str]:
    """What clauses are called now, for a reader of ``amendment`` where one is given: ``alone`` or
    in a sentence. Empty where they have no number."""
    names = ClauseNames(state)

    def label(clause: ClauseId) -> str:
        name = names.of(clause, amendment)
        known = name.number or name.was or name.new
        return directed(say_name(name, book(), alone=alone)) if known else ""

    return label


def _line(state: Negotiation, clause: ClauseId) -> frozenset[ClauseId]:
    """The clause and all that it hangs on, in the draft or else in the base."""
    text = state.draft if clause in state.draft else state.base
    found: set[ClauseId] = set()
    at: ClauseId | None = clause
    while at is not None:
        found.add(at)
        known = text.get(at)
        at = None if known is None else known.parent
    return frozenset(found)


def _concerns(
    state: Negotiation, entry: Entry, clauses: frozenset[ClauseId], line: frozenset[ClauseId]
) -> bool:
    if places(entry, state.states) & clauses:
        return True
    for change in entry.amendment.changes.changes:
        if isinstance(change, Deletion | Relocation) and change.clause in line:
            return True
    return any(entry.amendment.id in _stamps(state, clause) for clause in clauses)


def _stamps(state: Negotiation, clause: ClauseId) -> frozenset[AmendmentId]:
    """The amendments that gave words to a clause of the draft, or took some away."""
    stands = state.redline.of(clause)
    runs = () if stands is None else stands.runs
    stamps = (stamp for run in runs for stamp in (run.inserted, run.deleted))
    return frozenset(s.amendment for s in stamps if s is not None and s.amendment is not None)


def _card(
    state: Negotiation,
    entry: Entry,
    clauses: tuple[ClauseId, ...],
) -> Card:
    amendment, placement = entry.amendment, entry.placement
    call = labels_of(state, amendment, alone=False)
    outcome = placement.outcome if placement is not None and entry.open else None
    can = partial(allows, entry.status)
    return Card(
        amendment.id,
        amendment.sponsors,
        names_of(state, amendment.sponsors),
        title_of(state, amendment),
        entry.open,
        outcome,
        _standing(state, entry),
        _quotes(state, entry, clauses, call),
        relayed(placement.why) if placement is not None and entry.open else "",
        amendment.reason,
        (*_against(state, entry), *lost_with(state, entry)),
        entry.competing,
        _accept(outcome) if can(Step.ACCEPT) else "",
        can_reject=can(Step.REJECT),
        can_hold=can(Step.HOLD),
        can_withdraw=can(Step.WITHDRAW),
        can_resolve=entry.in_conflict,
        more=tuple(act for act in further(state, entry) if act[0] != "resolve"),
        advice=advised(state, amendment.id) if entry.open else "",
        positions=positions_on(state, amendment.id),
        course=course_lines(state, amendment.id, call),
        strength=_strength(state, entry),
        ground=_ground(state, entry),
        threads=threads(state, on_amendment(amendment.id)),
    )


def _ground(state: Negotiation, entry: Entry) -> str:
    """The result of the vote, or the reason that was given for what was decided, in a sentence;
    empty where there was neither."""
    turns = state.course(entry.amendment.id).turns
    if entry.open or not turns:
        return ""
    why = say_why(state, entry.amendment.id, turns[-1], book())
    if not why:
        return ""
    if state.poll.on(entry.amendment.id) is not None:
        return tr("By vote: {why}", why=relayed(why))
    return tr("Reason given: {why}", why=relayed(why))


def _quotes(
    state: Negotiation,
    entry: Entry,
    clauses: tuple[ClauseId, ...],
    call: Callable[[ClauseId], str],
) -> tuple[Quote, ...]:
    changes, placement = entry.amendment.changes, entry.placement
    if entry.open and placement is not None and placement.changes is not None:
        changes = at_its_place(changes, placement.changes)
    found = quotes(state, changes, clauses, lambda c: called(state, c, call))
    return tuple(replace(one, pieces=colour_proposal(entry, one.pieces)) for one in found)


def _strength(state: Negotiation, entry: Entry) -> tuple[Pill, ...]:
    """What becomes of the strength of the text, each change once."""
    said = dict.fromkeys(strength_words(change) for change in strengthening(state, entry))
    return tuple(Pill(words, Tone.DOUBTFUL) for words in said)


def _standing(state: Negotiation, entry: Entry) -> tuple[Pill, ...]:
    if not entry.open:
        tone = Tone.GOOD if entry.in_text else Tone.QUIET
        pills = [Pill(stands(state, entry), tone)]
        match became_since(state, entry.amendment.id):
            case Since.WORDS:
                pills.append(Pill(tr("words changed since"), Tone.DOUBTFUL))
            case Since.BRACKETS:
                pills.append(Pill(tr("brackets resolved since"), Tone.DOUBTFUL))
            case Since.OTHERWISE:
                pills.append(Pill(tr("in other words in the text"), Tone.DOUBTFUL))
        return tuple(pills)
    found: list[Pill] = []
    if deadline_missed(entry.amendment, state.proceedings.deadlines, state.draft) is not None:
        found.append(Pill(tr("late"), Tone.DOUBTFUL))
    if state.course(entry.amendment.id).reopened:
        found.append(Pill(term("reopened", "an amendment on a new text"), Tone.DOUBTFUL))
    if entry.status is not Status.TABLED:
        found.append(Pill(term(entry.status.value), Tone.QUIET))
    outcome = entry.placement.outcome if entry.placement is not None else None
    if outcome is Outcome.APPLIES and (entry.competing or entry.alternatives):
        said = excluding(entry) if entry.competing else tr("alternative")
        found.append(Pill(said, Tone.DOUBTFUL))
    elif outcome is not None:
        found.append(outcome_pill(outcome))
    return tuple(found)


def fit_pill(entry: Entry) -> Pill | None:
    """How an open amendment fits the draft of now, and which open ones it excludes."""
    if not entry.open or entry.placement is None:
        return None
    pill = outcome_pill(entry.placement.outcome)
    if entry.in_conflict and pill.tone is Tone.GOOD:
        return Pill(excluding(entry), Tone.DOUBTFUL)
    return pill


_NAMED = 3
"""So many amendments that one excludes are named in a pill."""


def excluding(entry: Entry) -> str:
    """That an amendment applies, and which open ones could not be accepted any more after it."""
    others = entry.competing
    if len(others) > _NAMED:
        n = len(others)
        return counted("applies, but excludes {n} other", "applies, but excludes {n} others", n)
    return tr("applies, but excludes {amendments}", amendments=listed(others))


def _against(state: Negotiation, entry: Entry) -> tuple[str, ...]:
    if not entry.open:
        return ()
    rivals = entry.placement.rivals if entry.placement is not None else ()
    said = [
        tr("Collides with {who}, which was accepted.", who=_who(state, rival)) for rival in rivals
    ]
    said += [tr("Cannot stand beside {who}.", who=_who(state, other)) for other in entry.competing]
    said += [
        tr("Accepting it supersedes {who}.", who=_who(state, other)) for other in entry.alternatives
    ]
    if is_sub(entry.amendment) and entry.amendment.parent is not None:
        said.insert(0, tr("Amends {who}.", who=_who(state, entry.amendment.parent)))
    package = state.package_of(entry.amendment.id)
    if package is not None:
        said.append(
            tr(
                "Stands or falls with {members} (“{name}”).",
                members=listed(package.members),
                name=package.name,
            )
        )
    return tuple(said)


def _who(state: Negotiation, amendment: AmendmentId) -> str:
    entry = state.entry(amendment)
    if entry is None:
        return amendment
    return beside(amendment, listed(entry.amendment.sponsors))
