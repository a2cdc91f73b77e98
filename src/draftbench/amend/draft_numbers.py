"""The numbers of a draft: frozen, following the text again, new; and what each clause is called.

Each function gives another :class:`~draftbench.document.numbering.Numbering` of a draft; no word
of the text changes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from draftbench.amend.amendment import Amendment, AmendmentId
from draftbench.amend.changesets.changes import Change, Insertion, Relocation, Split
from draftbench.amend.changesets.summaries import brought_by
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.proceedings.statements import NewName
from draftbench.amend.redlines.redline import RedlineClause
from draftbench.amend.registers.states import IN_TEXT
from draftbench.amend.registers.subamendments import amended
from draftbench.amend.stamp import Stamp
from draftbench.document import Clause, ClauseId, ClauseKind, Document, spoken_labels
from draftbench.document.counting import arrived, beside, established, numbers, written
from draftbench.document.drafting import drafting_label
from draftbench.document.numbering import Fixed, Number, Numbering, Published, Scheme
from draftbench.document.numberstyles import SILENT
from draftbench.document.sections import within_section


def published(draft: Document) -> Fixed:
    """The numbers of all clauses as they are now, and those that stay empty, as they are to be
    frozen."""
    now = numbers(draft)
    former = draft.numbering.fixed
    return Fixed((*now.values(), *(one for one in former if now.get(one.clause) != one)))


def as_printed(draft: Document) -> Fixed:
    """The numbers of paragraphs as the text was printed with them, gaps and "5 bis" too, as they
    are to be frozen; items are counted. A paragraph that has none is not there, nor the second
    with one number."""
    now = numbers(draft)
    used: dict[str, set[Number]] = {}
    found: list[Published] = []
    for clause in draft:
        one = now.get(clause.id)
        if one is None:
            continue
        label = drafting_label(clause.label) if clause.label else None
        if clause.kind is ClauseKind.OPERATIVE or clause.kind is ClauseKind.PARAGRAPH:
            if label is None or not label.number.isdigit():
                continue
            number = Number(int(label.number), label.suffix)
            one = replace(one, number=number, text=written(number, "1"))
        if one.number not in used.setdefault(one.series, set()):
            used[one.series].add(one.number)
            found.append(one)
    return Fixed(found)


def frozen(draft: Document, fixed: Fixed, scheme: Scheme) -> Numbering:
    """The numbering where these numbers are frozen; clauses that have none of them come between."""
    numbering = replace(draft.numbering, published=fixed, scheme=scheme, came=Fixed())
    known = {one.clause for one in fixed}
    others = [clause.id for clause in draft if clause.id not in known]
    came = arrived(draft.with_numbering(numbering), others) if others else ()
    return replace(numbering, came=Fixed(came)) if came else numbering


def thawed(draft: Document) -> Numbering:
    """The numbering where numbers follow the text again."""
    return replace(draft.numbering, published=None, came=Fixed())


def renumbered(draft: Document) -> Numbering:
    """The numbering where everything is counted through: nothing is bis, ter or 5A any more, and no
    number is empty. Another version of a paragraph stays one ("5 alt") while it stands directly
    behind that paragraph. Where numbers are frozen, the new ones are."""
    now = numbers(draft)
    last: dict[str, Number] = {}
    counted = set[ClauseId](draft.numbering.counted)
    labels = beside(draft)
    for clause in draft:
        number, label = now.get(clause.id), labels.get(clause.id)
        if label is not None and number is not None and label.alternative:
            stays = last.get(number.series) == Number(number.number.place)
        else:
            stays = label is None
        if not stays:
            counted.add(clause.id)
        if number is not None and (label is None or not stays):
            last[number.series] = number.number
    new = replace(thawed(draft), counted=frozenset(counted))
    if not draft.numbering.frozen:
        return new
    return replace(new, published=Fixed(numbers(draft.with_numbering(new)).values()))


def laid_under(base: Document, former: Numbering) -> Document:
    """The draft that begins as a new base text. Where numbers were frozen, those of the new text
    are: that is what people have before them."""
    draft = replace(base, name="draft")
    numbering = replace(established(draft), scheme=former.scheme)
    if former.frozen:
        numbering = replace(numbering, published=Fixed(numbers(base).values()))
    return draft.with_numbering(numbering)


def new_names(draft: Document, numbering: Numbering) -> tuple[NewName, ...]:
    """The clauses that another numbering would call otherwise, in order."""
    before, after = spoken_labels(draft), spoken_labels(draft.with_numbering(numbering))
    return tuple(
        NewName(clause.id, before[clause.id], after[clause.id])
        for clause in draft
        if before[clause.id] != after[clause.id]
    )


def came(draft: Document) -> dict[ClauseId, str]:
    """The clauses with a number that came since numbers were frozen, with what they are called."""
    if not draft.numbering.frozen:
        return {}
    fixed = {one.clause: one for one in draft.numbering.published or ()}
    spoken = spoken_labels(draft)
    new = [c for c, one in numbers(draft).items() if fixed.get(c) != one]
    return {c: spoken[c] for c in sorted(new, key=draft.position)}


def gone(draft: Document) -> dict[ClauseId, str]:
    """The numbers that stay empty, by the clauses that had them: "OP 5", "OP 3 (b)"."""
    if not draft.numbering.frozen:
        return {}
    now = numbers(draft)
    lost = [one for one in draft.numbering.fixed if now.get(one.clause) != one]
    return {one.clause: _said(draft, one) for one in lost}


def _said(draft: Document, one: Published) -> str:
    kind, _, within = one.series.partition("/")
    if kind == "item":
        above = spoken_labels(draft).get(ClauseId(within), "")
        if not above:
            parent = next((p for p in draft.numbering.fixed if p.clause == within), None)
            above = "" if parent is None else _said(draft, parent)
        return f"{above} {one.text}".strip()
    part = {"operative": "OP ", "preambular": "PP "}.get(kind)
    if part is None:
        return within_section(one.section, one.text)
    return f"{one.section}{part}{one.text}"


def with_arrivals(draft: Document, changes: Sequence[Change]) -> Document:
    """The draft after ``changes`` were made to it. A number that was typed before a new paragraph
    ("6 bis"), or none, only says where it comes: it counts as any other, unless it is another
    version of one ("6 alt"). Where numbers are frozen, what came has a number that stays."""
    draft = _counting(draft, changes)
    if not draft.numbering.frozen:
        return draft
    came: list[ClauseId] = []
    for change in changes:
        if isinstance(change, Insertion):
            came += [clause.id for clause in change.clauses]
        elif isinstance(change, Split):
            came.append(change.new)
        elif isinstance(change, Relocation) and change.clause in draft:
            came.append(change.clause)
    new = arrived(draft, came) if came else ()
    if not new:
        return draft
    numbering = replace(draft.numbering, came=Fixed((*draft.numbering.came, *new)))
    return draft.with_numbering(numbering)


def _counting(draft: Document, changes: Sequence[Change]) -> Document:
    new = [c for change in changes if isinstance(change, Insertion) for c in change.clauses]
    labels = {c.id: drafting_label(c.label) for c in new if c.label}
    typed = {
        clause
        for clause, label in labels.items()
        if label is not None and label.put_in and not label.alternative
    }
    typed |= {clause.id for clause in new if clause.label == SILENT and clause.is_paragraph}
    if typed <= draft.numbering.counted:
        return draft
    numbering = replace(draft.numbering, counted=draft.numbering.counted | typed)
    return draft.with_numbering(numbering)


# What number each clause had in the base and has in the draft, and why that changed.


class Fate(StrEnum):
    """What became of a clause between base and draft."""

    SAME = "same"
    RENUMBERED = "renumbered"
    MOVED = "moved"
    DELETED = "deleted"
    NEW = "new"
    SPLIT = "split"
    JOINED = "joined"


@dataclass(frozen=True, slots=True)
class Renumbering:
    """One clause: ``old`` is what it was called in the base, ``new`` in the draft (empty: it does
    not stand there, or has no number), ``stamp`` who made it so. ``parts`` are the clauses that it
    was split into (itself first), ``whole`` the one that it was split from, ``into`` the one that
    its words went on in. ``reworded`` says that its words changed (spaces are none); ``words`` are
    its own. ``before`` is what it was called until the text was last numbered anew (empty: as now,
    or it was not there), ``empty`` the frozen number that it left and that nothing else gets."""

    clause: ClauseId
    old: str
    new: str
    fate: Fate
    words: str
    reworded: bool = False
    stamp: Stamp | None = None
    parts: tuple[ClauseId, ...] = ()
    whole: ClauseId | None = None
    into: ClauseId | None = None
    before: str = ""
    empty: str = ""


def renumberings(state: Negotiation) -> tuple[Renumbering, ...]:
    """Every clause of base and draft once, in the order of the text with all its changes; a moved
    clause where it stood. After them what came and went since numbers were frozen, where it left
    one."""
    tables = state.proceedings.renumbered
    before = {one.clause: one.old for one in tables[-1].rows} if tables else {}
    empty = gone(state.draft)
    found = [
        replace(one, before=before.get(one.clause, ""), empty=empty.pop(one.clause, ""))
        for one in _renumberings(state)
    ]
    found += [
        Renumbering(clause, "", "", Fate.DELETED, "", before=before.get(clause, ""), empty=name)
        for clause, name in empty.items()
        if clause not in state.draft
    ]
    return tuple(found)


def _renumberings(state: Negotiation) -> Iterator[Renumbering]:
    redline = state.redline
    before, after = spoken_labels(state.base), spoken_labels(state.draft)
    here = {e.clause.id: e for e in redline.entries if e.moved_here is not None}
    lineage = redline.lineage
    for entry in redline.entries:
        clause = entry.clause.id
        if entry.moved_here is not None and clause in state.base:
            continue
        now = here.get(clause, entry) if entry.moved_away is not None else entry
        in_base, in_draft = clause in state.base, clause in state.draft
        if not in_base and not in_draft:
            continue  # put in and taken out again
        old = before.get(clause, "") if in_base else ""
        new = after.get(clause, "") if in_draft else ""
        joined = lineage.joined.get(clause)
        parts = _parts(state, clause)
        fate = Fate.SPLIT
        if len(parts) < 2:
            fate = _fate(
                now,
                entry,
                (old, new),
                standing=in_draft,
                joined=joined is not None,
                split=clause in lineage.parts,
            )
        yield Renumbering(
            clause,
            old,
            new,
            fate,
            (state.draft if in_draft else state.base)[clause].text.plain,
            in_base and in_draft and _words(state.base[clause]) != _words(state.draft[clause]),
            now.deleted or now.moved_here or now.inserted or entry.moved_away,
            parts if len(parts) > 1 else (),
            lineage.parts.get(clause) if in_draft and not in_base else None,
            joined.into if joined is not None and not in_draft else None,
        )


def _words(clause: Clause) -> tuple[object, ...]:
    """What has to differ for a clause to be reworded: its words and notes, not the spaces."""
    return clause.text.plain.split(), clause.text.notes


def _parts(state: Negotiation, clause: ClauseId) -> tuple[ClauseId, ...]:
    """The clauses that one of the base was split into since; nothing for a part itself. Those that
    the base has too were split before it."""
    lineage = state.redline.lineage
    if clause in lineage.parts and clause not in state.base:
        return ()
    found = lineage.divided(clause, state.draft)
    return tuple(one for one in found if one == clause or one not in state.base)


def _fate(
    now: RedlineClause,
    entry: RedlineClause,
    labels: tuple[str, str],
    *,
    standing: bool,
    joined: bool,
    split: bool,
) -> Fate:
    """What became of a clause; one that moved with another and was deleted there has no entry but
    the one where it stood."""
    if not standing:
        return Fate.JOINED if joined else Fate.DELETED
    if now.inserted is not None:
        return Fate.SPLIT if split else Fate.NEW
    if now is not entry or now.moved_here is not None:
        return Fate.MOVED
    return Fate.SAME if labels[0] == labels[1] else Fate.RENUMBERED


# What each clause is called now, and what the reader may know it by: the one place that says so. A
# clause is named by its number in the draft as it stands. Beside it stands the number that it had
# in the base text, which all have before them, where that is another; else, and for a clause that
# an amendment moved to where the base has it now, that of the earlier text for which the amendment
# was written, which is said. A clause that is gone has that one alone. Sentences are made of it by
# :mod:`draftbench.amend.wording.titles`, instructions by
# :mod:`draftbench.amend.wording.instruction`.


@dataclass(frozen=True, slots=True)
class ClauseName:
    """A name of ``clause``: ``number`` in the draft ("OP 3"; empty: it has none, or is not there)
    and ``was``, the other one that the reader may know, in the base, or where ``earlier`` in the
    text for which an amendment was written. ``found`` is the clause as it stands (None:
    it does not); then ``new`` says that an amendment which is open would bring it (``of`` says
    which, where it is another one than that spoken of), ``into`` the clause that it was joined to;
    else it was deleted. ``former`` counts, from 0, the base text that had ``earlier`` this number
    (None: none had it, as far as is known)."""

    clause: ClauseId
    number: str = ""
    was: str = ""
    found: Clause | None = None
    new: bool = False
    of: AmendmentId | None = None
    into: str = ""
    earlier: bool = False
    former: int | None = None

    @property
    def text(self) -> str:
        """The text in which it has the number that it is named by: "draft", "base", "earlier"."""
        return self.text_before if self.found is None and self.was else "draft"

    @property
    def text_before(self) -> str:
        """The text of ``was``: "base", "earlier"; empty where there is none."""
        return "" if not self.was else "earlier" if self.earlier else "base"


def revision(number: int) -> str:
    """What the base text is called that came as this one after the first."""
    return f"Rev.{number}"


class ClauseNames:
    """The names of clauses in a negotiation as it stands."""

    def __init__(self, state: Negotiation) -> None:
        self._state = state
        self._now = spoken_labels(state.draft)
        self._base = spoken_labels(state.base)

    def of(self, clause: ClauseId, amendment: Amendment | None = None) -> ClauseName:
        """Return the name of a clause, for a reader of ``amendment`` where one is given."""
        known = clause if amendment is None else self._amended(clause, amendment)
        was, number = self._base.get(known, ""), self._now.get(clause, "")
        written = "" if amendment is None else self._written(known, amendment)
        moved = amendment is not None and clause in self._moved_in_base(amendment.id)
        earlier = bool(written) and (moved or was in ("", number))
        was = written if earlier else was
        found = self._state.draft.get(clause)
        if found is not None:
            was = "" if was == number and not moved else was
            earlier = earlier and bool(was)
            former = self.former(known, was) if earlier else None
            return ClauseName(clause, number, was, found, earlier=earlier, former=former)
        for one in self._bringing(amendment):
            if clause in brought_by(one.changes):
                of = None if one is amendment else one.id
                return ClauseName(clause, new=True, of=of)
        lineage = self._state.redline.lineage
        there = lineage.went_on(clause, self._state.draft)
        if not was and there in self._state.draft:  # no text that people have had numbers it
            return self.of(there, amendment)
        into = self._now.get(there, "")
        former = self.former(clause, was) if earlier else None
        return ClauseName(clause, was=was, into=into, earlier=earlier, former=former)

    def _amended(self, clause: ClauseId, amendment: Amendment) -> ClauseId:
        """The clause for which an amendment was written, where the words that it amends were split
        off from it since, in no base text yet."""
        parts, whole = self._state.redline.lineage.parts, clause
        while whole not in amendment.numbers and whole in parts and whole not in self._state.base:
            whole = parts[whole]
        return whole if whole in amendment.numbers else clause

    def _written(self, clause: ClauseId, amendment: Amendment) -> str:
        """The number in the text for which an amendment was written; none of a paragraph that the
        amendment which it amends proposes: no text that people have had it."""
        number = amendment.numbers.get(clause, "")
        parents = amended(amendment, self._state.states) if number else ()
        return "" if any(clause in brought_by(one.changes) for one in parents) else number

    def former(self, clause: ClauseId, number: str) -> int | None:
        """The last base text before this one in which a clause had that number."""
        texts = [spoken_labels(former.base) for former in self._state.former]
        return next(
            (at for at in reversed(range(len(texts))) if texts[at].get(clause) == number), None
        )

    def _moved_in_base(self, amendment: AmendmentId) -> Iterator[ClauseId]:
        """The clauses that the base has where the amendment moved them."""
        for step in self._state.incorporated:
            if step.stamp.amendment == amendment:
                yield from (c.clause for c in step.changes.changes if isinstance(c, Relocation))

    def _bringing(self, amendment: Amendment | None) -> Iterator[Amendment]:
        """The amendment and those that it amends, where no text has had what they bring."""
        states = self._state.states
        for one in () if amendment is None else (amendment, *amended(amendment, states)):
            entry = states.get(one.id)
            if entry is None or entry[1] not in IN_TEXT:
                yield one
