"""One delegation's file against the version of the negotiation on which it was written.

The file's own text (all changes rejected) is laid on that version; what each author makes of it
becomes a change set for that text. Where the file's text reads otherwise, that is told, and what
has no place in the text is kept apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import partial

from draftbench.amend.amendment import Amendment, AmendmentId, Outcome, Placement
from draftbench.amend.changesets.bundles import clausewise, name_of
from draftbench.amend.changesets.changes import (
    Change,
    ChangeSet,
    Deletion,
    Insertion,
    Join,
    Relocation,
    Slot,
    Splice,
    Split,
)
from draftbench.amend.changesets.documentdata import is_possible_moment
from draftbench.amend.changesets.editing import apply, between
from draftbench.amend.changesets.wordchanges import as_parts, divisions
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.placement.grounding import Ground, anchored, ground, rebased, with_names
from draftbench.amend.placement.placing import place
from draftbench.amend.redlines.hands import (
    built_on,
    cut_and_pasted,
    renamed,
    reranked,
    revised,
    without_looks,
)
from draftbench.amend.wording.titles import describe
from draftbench.app.imports.absences import unquoted
from draftbench.app.imports.batch import Remark
from draftbench.app.imports.doubtfulwords import doubts_about
from draftbench.app.imports.joinings import without_numbers, without_own_labels
from draftbench.app.imports.senders import Heading
from draftbench.app.imports.sentparagraphs import words_of
from draftbench.app.imports.statusnotes import new_notes_apart
from draftbench.app.texts.circulated import Circulated
from draftbench.app.texts.opened_files import MAIN_PARTS
from draftbench.app.texts.recognition import WrittenOn, version_name
from draftbench.compare.normal import key
from draftbench.document import Clause, ClauseId, Document
from draftbench.errors import InputError
from draftbench.formats.docx.compare.comparison import RENUMBERING
from draftbench.formats.docx.read.comments import Comment
from draftbench.formats.docx.read.markedup import Hand, MarkedUp, Upon, holds_changes
from draftbench.formats.imported import Imported, ImportNote
from draftbench.formats.reading import as_word
from draftbench.formats.versionmarks import marks_in
from draftbench.messages import headed, message, sentence, sentences
from draftbench.progress import Progress, silent


@dataclass(frozen=True, slots=True)
class Objection:
    """The author strikes what ``upon`` put into ``clause`` (``words``) and leaves it as it was."""

    clause: ClauseId
    upon: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True)
class Printed:
    """A proposal that a rolling text prints: ``said`` are its words in the file, ``where`` they
    stand; ``by`` is the author who tracked changes in it (empty: whoever sent the file), and
    ``was`` the proposal before that."""

    by: str
    where: str
    said: str
    was: ChangeSet | None = None


@dataclass(frozen=True, slots=True)
class Unprinted:
    """A proposal of the delegations ``codes`` that a rolling text lists in its small print below
    the clause ``at`` or what is proposed behind it (None: above all) and prints nowhere there.
    ``who`` are they, ``called`` is what it is called; ``where`` that is said."""

    codes: frozenset[str]
    who: str
    called: str
    at: ClauseId | None
    where: str


@dataclass(frozen=True, slots=True)
class Listing:
    """What the small print of a rolling text says of proposals: how many its head ``counted`` (0:
    it has none), whose each is that it ``listed``, those of them that are ``unprinted``; ``has``
    are the clauses of the version that the file has. A ``bare`` text is known by its brackets alone
    and may print the amendments ``tabled``; ``part`` says that it has only some paragraphs;
    ``emptied`` says beside which words that are proposed for others these are gone."""

    counted: int = 0
    listed: tuple[frozenset[str], ...] = ()
    unprinted: tuple[Unprinted, ...] = ()
    has: frozenset[ClauseId] = frozenset()
    bare: bool = False
    part: bool = False
    tabled: frozenset[AmendmentId] = frozenset()
    emptied: tuple[tuple[str, Remark], ...] = ()


@dataclass(frozen=True, slots=True)
class Work:
    """What one author of a file proposes: ``changes`` of ``text`` (the base or the draft), and of
    the file's own text (``own``) what has no place there, each part with the reason.

    ``revisions`` counts the tracked changes, ``first`` and ``last`` are their instants, ``dates``
    those of the last change of each clause, ``lines`` where each stands in the file. ``upon`` has
    for clauses in which he goes on from changes of others who they are: his text contains theirs.
    ``unmarked`` means that nothing is tracked, and the changes are what differs. ``pieces`` are the
    amendments where the file says itself what is one: each of its instructions; ``changes`` has
    then all of them, if they can be one amendment. ``named`` means that the text itself says who
    the author is, ``alternative`` that it calls the proposal one of several alternatives;
    ``reasons`` are those that the file gives, of each piece if it has pieces; ``printed`` where a
    rolling text prints it; ``parent`` is the open amendment that it amends, ``text`` what it gives.
    """

    author: str
    initials: str
    text: Document
    own: Document
    changes: ChangeSet
    misfits: tuple[tuple[ChangeSet, str], ...] = ()
    ties: tuple[frozenset[ClauseId], ...] = ()
    revisions: int = 0
    first: str = ""
    last: str = ""
    dates: Mapping[ClauseId, str] | None = None
    lines: Mapping[ClauseId, int] = field(default_factory=dict)
    upon: Mapping[ClauseId, tuple[str, ...]] | None = None
    objections: tuple[Objection, ...] = ()
    unmarked: bool = False
    named: bool = False
    alternative: bool = False
    pieces: tuple[ChangeSet, ...] = ()
    reasons: tuple[str, ...] = ()
    printed: Printed | None = None
    parent: AmendmentId | None = None

    @property
    def proposes(self) -> bool:
        """Whether it proposes changes of the text."""
        return bool(self.changes.changes or self.pieces)


class ReadAs(StrEnum):
    """What a file was taken for."""

    TRACKED = "tracked"
    TEXT = "text"
    INSTRUCTIONS = "instructions"
    AMENDMENTS = "amendments"
    """Of Akoma Ntoso, with the text that they amend."""
    UNREADABLE = "unreadable"


Comments = tuple[tuple[Comment, tuple[ClauseId, ...]], ...]
"""Comments, each with the clauses that it is about."""


@dataclass(frozen=True, slots=True)
class MarkedFile:
    """A file ready for import: what its authors propose, its comments with the clauses that they
    are about, and what a person should know of it. ``read_as`` says what it was taken for,
    ``written_on`` on which version it was written; ``carry`` makes changes of that version those
    that they would be, had they been tabled then (:mod:`draftbench.app.history.carryover`).
    ``headings`` are lines that may say who sent it, ``strangers`` the names in its brackets and
    tables that are on no list of delegations; ``listing`` is what the small print of a rolling text
    says, ``then`` gives the last negotiation that it can know of (None: that of now), ``standing``
    are amendments that it prints as they are."""

    name: str
    data: bytes
    works: tuple[Work, ...]
    comments: Comments = ()
    differences: tuple[Remark, ...] = ()
    doubts: tuple[Remark, ...] = ()
    read_as: ReadAs = ReadAs.TRACKED
    written_on: WrittenOn | None = None
    carry: Callable[[ChangeSet], ChangeSet] = field(default=lambda changes: changes, repr=False)
    headings: tuple[Heading, ...] = ()
    strangers: tuple[str, ...] = ()
    listing: Listing = field(default_factory=Listing)
    then: Callable[[], Negotiation] | None = field(default=None, repr=False, compare=False)
    standing: tuple[AmendmentId, ...] = ()

    @property
    def said_to_be(self) -> ReadAs | None:
        """What is said of it when it is read again, so that it is taken for the same."""
        return None if self.read_as is ReadAs.TRACKED else self.read_as


def unreadable(name: str, why: InputError) -> MarkedFile:
    """One of several files that cannot be read: it proposes nothing, and says why."""
    differences = (Remark("unreadable", name, str(why)),)
    return MarkedFile(name, b"", (), differences=differences, read_as=ReadAs.UNREADABLE)


def works_of(
    marked: MarkedUp, version: Circulated
) -> tuple[tuple[Work, ...], Ground, tuple[Remark, ...], tuple[Remark, ...]]:
    """What the authors of a file with tracked changes propose, if it was written on ``version``;
    how its text lies on that; differences and doubts. Raises InputError where it is no version of
    it."""
    name = marked.name
    found = ground(marked.text, version.text, version_name(version))
    if found is None:
        raise no_version(name, version.text)
    doubts = unquoted(version.text, {clause.id for clause in found.text}, name)
    known = [one for one in found.differences if not (doubts and one.code == "only-in-text")]
    differences = [Remark(one.code, _place(name, one.where), one.message) for one in known]
    doubts += [Remark(note.code, _line(name, note), note.message) for note in marked.notes]
    works = []
    for hand in marked.hands:
        work, remarks = _Worker(marked, hand, found).result()
        works.append(work)
        doubts.extend((*remarks, *doubts_about(work.changes, work.text, name)))
        differences.extend(
            Remark("not-taken-over", _line(name, note), note.message) for note in hand.elsewhere
        )
    return tuple(works), found, tuple(differences), tuple(doubts)


def no_version(name: str, text: Document) -> InputError:
    """The error for a file that is no version of a text."""
    return InputError(
        "{name} is not a version of “{text}”: it has too few of its clauses. "
        "Choose a file that was made from this text.",
        name=name,
        text=text.title or text.name,
    )


def not_understood(name: str, text: Document, *, only_named: bool) -> InputError:
    """The error for a file that is no version of a text, and no instructions; ``only_named``: no
    Word file either, although it is named like one."""
    title = text.title or text.name
    if only_named:
        return InputError(
            "{name} is not a Word file, although it is named like one, and its words are not a "
            "version of “{title}” and no instructions. Ask for the file again.",
            name=name,
            title=title,
        )
    return InputError(
        "{name} is not a version of “{title}” and holds no instructions that could be "
        "understood. Choose another file, or ask for it again.",
        name=name,
        title=title,
    )


def without_place(name: str) -> InputError:
    """The error for a file that is but one new paragraph."""
    return InputError(
        "{name} holds one new paragraph and does not say where it comes. Write its number before "
        "it, as in “OP 4 bis: …”, and import it again, or add it by hand as a new clause.",
        remedy="insert",
        name=name,
    )


def is_marked(name: str, data: bytes, progress: Progress = silent) -> bool:
    """Whether a file holds tracked changes; False where it cannot be read. Raises what ``progress``
    raises."""
    try:
        return holds_changes(as_word(data, name, progress), name)
    except InputError:
        return False


def comes_back(name: str, data: bytes, negotiation: str, progress: Progress = silent) -> bool:
    """Whether a file is surely a reply: it has tracked changes, or the mark of the ``negotiation``
    (the id of its first event). False where it cannot be read. Raises what ``progress`` raises."""
    try:
        if any(mark.negotiation == negotiation for mark in marks_in(data, name)):
            return True
    except InputError:
        return False
    return is_marked(name, data, progress)


def nearest(imported: Imported, texts: Sequence[Document], name: str) -> Document:
    """The text of a file that has most clauses in common with ``texts``. Raises InputError where
    the file holds no text."""
    keys = {key(clause.text.plain) for text in texts for clause in text}

    def shared(part: Document) -> tuple[int, bool]:
        same = sum(1 for clause in part if key(clause.text.plain) in keys)
        return same, part.kind in MAIN_PARTS

    parts = [part for part in imported.parts if part.clauses]
    if not parts:
        raise InputError(
            "{name} holds no text that could be read; open it in its own program and check.",
            name=name,
        )
    return max(parts, key=shared)


def carried_over(
    amendment: Amendment, copy: Document, laid: Ground | None, text: Document
) -> Amendment:
    """An amendment of another negotiation, to its text ``copy``, as one to ours (``text``) where it
    applies to that; to the clauses that answer to those of the copy, for the ids of one negotiation
    mean other clauses in another."""
    names = {} if laid is None else laid.names
    changes = with_names(amendment.changes, names)
    if not copy.was(changes.base):
        changes = replace(changes, base=f"elsewhere.{changes.base}")
    elif laid is not None and laid.exact:
        changes = rebased(laid, changes)
    placement = place(changes, text)
    if placement.outcome is Outcome.APPLIES and placement.changes is not None:
        changes = placement.changes
    numbers = {names[c]: said for c, said in amendment.numbers.items() if c in names}
    return replace(amendment, changes=changes, numbers=numbers)


def _place(name: str, where: str) -> str:
    """A place in a file, in whatever language it is said."""
    return message("{file}, {place}", file=name, place=where)


def _line(name: str, note: ImportNote) -> str:
    return message("{name}, paragraph {line}", name=name, line=note.line) if note.line else name


class _Worker:
    """Makes the work of one hand."""

    def __init__(self, marked: MarkedUp, hand: Hand, found: Ground) -> None:
        self._file = marked.name
        self._hands = {one.author.name: one for one in marked.hands}
        self._hand = hand
        self._ranked = frozenset(reranked(marked.text, hand.view))
        self._ground = found
        self._names = found.names
        self._remarks: list[Remark] = []

    def result(self) -> tuple[Work, list[Remark]]:
        hand, found = self._hand, self._ground
        view = without_own_labels(renamed(hand.view, self._names), found.text)
        pasted = cut_and_pasted(found.text, view)
        view, self._names = renamed(view, pasted), {**self._names, **pasted}
        moved = self._ids(hand.moved) | frozenset(pasted.values())
        upon: dict[ClauseId, tuple[str, ...]] = {}
        objections: list[Objection] = []
        for one in hand.upon:
            view, contained = self._with_others(view, one)
            upon.update(contained)
            objections.extend(Objection(c, one.upon, words) for c, words in one.struck)
        view, notes = new_notes_apart(view, found.text, *words_of(found.text))
        self._remarks += (Remark(c, _place(self._file, at), said) for at, c, said in notes)
        text = revised(found.text, view, moved | self._ids(self._ranked))
        splits, joins = divisions(found.text, text)
        parts = without_numbers(as_parts(text, splits), found.text, joins)
        made = between(found.text, parts, splits=splits, joins=joins, moving=moved)
        changes, looks = without_looks(made)
        for clause in looks:
            if clause in pasted.values():
                continue  # words that are pasted take the looks of their new place
            self._remark("looks", clause, _looks_alone)
        for clause, mover in hand.behind.items():
            self._remark("behind-moved", self._names.get(clause, clause), partial(_moved, mover))
        objections.extend(self._objections(changes))
        ties = tuple(self._ids(tie) for tie in hand.ties)
        self._check(changes, objections, frozenset(looks))
        misfits: list[tuple[ChangeSet, str]] = []
        changes = _in_own_looks(changes, found)
        if found.exact:
            changes = rebased(found, changes)
        else:
            changes, misfits = self._carried(changes, ties)
        dates = {c: at for c, at in hand.dates.items() if not at or is_possible_moment(at)}
        if len(dates) < len(hand.dates):
            self._remarks.append(Remark("date", self._file, _not_dated(hand.author.name)))
        work = Work(
            hand.author.name,
            hand.initials,
            found.target,
            found.text,
            changes,
            tuple(misfits),
            ties,
            sum(hand.author.counts.values()),
            hand.author.first if is_possible_moment(hand.author.first) else "",
            hand.author.last if is_possible_moment(hand.author.last) else "",
            {self._names.get(c, c): at for c, at in dates.items()},
            {self._names.get(c, c): line for c, line in hand.lines.items()},
            upon,
            tuple(objections),
        )
        return work, self._remarks

    def _ids(self, clauses: Sequence[ClauseId] | frozenset[ClauseId]) -> frozenset[ClauseId]:
        return frozenset(self._names.get(clause, clause) for clause in clauses)

    def _remark(self, code: str, clause: ClauseId, say: Callable[[str, str], str]) -> None:
        name = name_of(clause, self._ground.text)
        who = self._hand.author.name or message("Somebody unnamed")
        self._remarks.append(Remark(code, _place(self._file, name), say(who, name)))

    def _with_others(
        self, view: Document, one: Upon
    ) -> tuple[Document, dict[ClauseId, tuple[str, ...]]]:
        """The view with the clauses in which the author changed what others had changed, as he
        would have them; and those of them in which there are words of the others."""
        both = renamed(one.view, self._names)
        theirs = [self._hands[name] for name in one.upon if name in self._hands]
        others = [renamed(hand.view, self._names) for hand in theirs]
        clauses = [
            clause
            for clause in self._ids(one.clauses)
            if clause in both and not _reads_as(both, others, clause)
        ]
        view = built_on(view, both, clauses, self._ground.text)
        contained = {
            clause: one.upon
            for clause in clauses
            if clause in view and not _reads_as(self._ground.text, others, clause)
        }
        return view, contained

    def _objections(self, changes: ChangeSet) -> Iterator[Objection]:
        """Clauses in which he strikes what others put in, and nothing else."""
        done = touched(changes, self._ground.text)
        for one in self._hand.upon:
            for clause in self._ids(one.clauses) - done:
                if clause in self._ground.text:
                    yield Objection(clause, one.upon, "")

    def _check(
        self, changes: ChangeSet, objections: Sequence[Objection], looks: frozenset[ClauseId]
    ) -> None:
        """Says of every clause that he changed and that reads as before that it does."""
        if self._hand.author.name == RENUMBERING:
            return
        known = touched(changes, self._ground.text) | looks | {o.clause for o in objections}
        tied = {c for tie in self._hand.ties for c in tie if self._ids(tie) & known}
        for clause in self._ids(self._hand.worded) - known - self._ids(frozenset(tied)):
            if clause in self._ground.text:
                self._remark("no-effect", clause, _no_words)

    def _carried(
        self, changes: ChangeSet, ties: Sequence[frozenset[ClauseId]]
    ) -> tuple[ChangeSet, list[tuple[ChangeSet, str]]]:
        """What of the changes has a place in the target, in its terms; and what has none."""
        target = self._ground.target
        kept: list[ChangeSet] = []
        misfits: list[tuple[ChangeSet, str]] = []
        placed: list[tuple[ChangeSet, Placement]] = []
        for piece in clausewise(changes, self._ground.text, ties):
            settled = replace(piece, changes=tuple(anchored(c, target) for c in piece.changes))
            placed.append((piece, place(settled, target)))
        together = _applies(target, [p.changes for _, p in placed if p.changes is not None])
        for piece, placement in placed:
            new = placement.changes
            if placement.outcome is Outcome.CONTAINED:
                self._carry_remark(
                    "contained", piece, message("The text already reads as proposed.")
                )
            elif new is None or not (together or _applies(target, [*kept, new])):
                misfits.append((_located(piece, self._ground), placement.why))
            else:
                kept.append(new)
                if placement.outcome is Outcome.CONFIRM:
                    self._carry_remark("confirm", piece, placement.why)
        fitting = _together(target, kept)
        after = apply(target, fitting)
        moving = {one.clause for one in fitting.changes if isinstance(one, Relocation)}
        splits, joins = fitting.splits, fitting.joins
        return between(target, after, splits=splits, joins=joins, moving=moving), misfits

    def _carry_remark(self, code: str, piece: ChangeSet, words: str) -> None:
        title = describe(piece, self._ground.text)
        said = headed(self._hand.author.name, sentences(sentence(title), words))
        self._remarks.append(Remark(code, self._file, said))


def _looks_alone(author: str, clause: str) -> str:
    return message(
        "{author} changes only how words look; that is no amendment ({clause}).",
        author=author,
        clause=clause,
    )


def _not_dated(author: str) -> str:
    return message(
        "{author} has tracked changes with a date that cannot be right; they were read without it.",
        author=author or message("Somebody unnamed"),
    )


def _no_words(author: str, clause: str) -> str:
    return message(
        "{author} has a tracked change that changes no words ({clause}).",
        author=author,
        clause=clause,
    )


def _moved(mover: str, author: str, clause: str) -> str:
    return message(
        "{author} put a paragraph after {clause}, which {mover} had moved there. It was read as "
        "belonging to this place, not to {clause}. Check its place.",
        author=author,
        clause=clause,
        mover=mover or message("somebody unnamed"),
    )


def _located(piece: ChangeSet, found: Ground) -> ChangeSet:
    """The changes with a word on where the clauses stood that the target does not have: behind the
    nearest before them that it has."""
    stood = dict(piece.stood)
    for change in piece.changes:
        own = change.slot.after if isinstance(change, Insertion) else change.clause
        if own is not None and own not in found.target and own in found.text:
            before = found.text.clauses[: found.text.position(own)]
            known = next((c.id for c in reversed(before) if c.id in found.target), None)
            stood[own] = Slot(None if known is None else found.target[known].parent, known)
    return replace(piece, stood=stood)


def _in_own_looks(changes: ChangeSet, found: Ground) -> ChangeSet:
    """The changes without looks of new words that the words around them have in the copy alone: a
    rolling text shows what was added since the base in bold, and what went struck out."""
    own = tuple(_as_around(c, found) if isinstance(c, Splice) else c for c in changes.changes)
    return replace(changes, changes=own)


def _as_around(change: Splice, found: Ground) -> Splice:
    its = found.target.get(change.clause)
    if its is None:
        return change
    around = found.text[change.clause].text.marks
    there = {m.kind for m in around if m.start <= change.start and change.end <= m.end}
    borrowed = there - {mark.kind for mark in its.text.marks}
    marks = tuple(mark for mark in change.new.marks if mark.kind not in borrowed)
    return replace(change, new=replace(change.new, marks=marks))


def _reads_as(text: Document, others: Sequence[Document], clause: ClauseId) -> bool:
    """Whether a clause reads with its notes in one of the ``others`` as in ``text``."""
    own = text.get(clause)
    return own is not None and any(
        (its := other.get(clause)) is not None and _said(its) == _said(own) for other in others
    )


def _said(clause: Clause) -> tuple[str, ...]:
    return (clause.text.text, *(note.text.plain for note in clause.text.notes))


def _together(target: Document, some: Sequence[ChangeSet]) -> ChangeSet:
    changes: tuple[Change, ...] = tuple(c for one in some for c in one.changes)
    return ChangeSet(target.fingerprint, changes)


def _applies(target: Document, some: Sequence[ChangeSet]) -> bool:
    try:
        apply(target, _together(target, some))
    except ValueError:
        return False
    return True


def touched(changes: ChangeSet, text: Document) -> frozenset[ClauseId]:
    """The clauses that changes made for ``text`` edit, delete, move or put in."""
    found: set[ClauseId] = set()
    for change in changes.changes:
        if isinstance(change, Insertion):
            found.update(clause.id for clause in change.clauses)
        elif isinstance(change, Deletion):
            found.update(clause.id for clause in text.subtree(change.clause))
        elif isinstance(change, Join):
            found.update((change.clause, change.into))
        elif isinstance(change, Split):
            found.update((change.clause, change.new))
        else:
            found.add(change.clause)
    return frozenset(found)
