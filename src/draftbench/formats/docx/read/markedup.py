"""A Word file with tracked changes as what it is: one text, and what each author makes of it.

The text is the file with all changes rejected. For each author there is the view with only his
changes made, its clauses named as in that text; comments hang at the clauses that they are about.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from lxml import etree

from draftbench.document import ClauseId, Document
from draftbench.errors import InputError
from draftbench.formats.docx.names import Element, q, qs
from draftbench.formats.docx.read.asides import Asides, without_asides
from draftbench.formats.docx.read.blocks import CELL, PARAGRAPH, ROW
from draftbench.formats.docx.read.comments import Comment
from draftbench.formats.docx.read.revision import (
    CELL_KINDS,
    COMING,
    GOING,
    KINDS,
    TEXT_KINDS,
    Kind,
    Revision,
    RevisionAuthor,
    instant_of,
)
from draftbench.formats.docx.read.revisions import Resolver
from draftbench.formats.docx.read.shown import Paragraph, View
from draftbench.formats.docx.read.sighting import (
    Package,
    Sight,
    Trace,
    behind_moved,
    changes_outside,
    cut,
    excerpt,
    listed,
    moved_paragraphs,
    sight,
    traced,
)
from draftbench.formats.docx.read.wordfile import WordFile
from draftbench.formats.imported import Imported, ImportNote
from draftbench.formats.safety import open_package
from draftbench.messages import counted_message, headed, message, sentence
from draftbench.progress import Progress, silent

_NOTES = {"footnotes": "footnote", "endnotes": "endnote"}
_TEXT_KINDS = COMING | GOING
_NUMBERS = re.compile(r"(?:\s*\(?(?:\d{1,3}|[a-z]{1,5})[.)]\s*)+")
_SAID_BETTER = frozenset({"tracked-changes", "comments", "masthead", "footer"})
"""Notes on the file as a text to be read: of these the import says itself what concerns it."""
_VIEWS = 10_000_000
"""Runs and changes that are read at most, those of a text once for each of its authors."""


@dataclass(frozen=True, slots=True)
class Upon:
    """What an author changed in the changes of the authors ``upon``: ``view`` is the text with the
    changes of all of them, ``clauses`` are those that he changed so; ``struck`` those of theirs of
    which nothing is left in it, with their words."""

    upon: tuple[str, ...]
    view: Document
    moved: frozenset[ClauseId]
    clauses: tuple[ClauseId, ...]
    struck: tuple[tuple[ClauseId, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Hand:
    """One author's changes.

    ``view`` is the text as read with them alone, ``moved`` the clauses at another place, ``ties``
    the old and new clauses of paragraphs that were divided or joined. ``dates`` has for each clause
    that they touch the instant (ISO 8601, UTC; empty: not dated) of the last, ``lines`` the
    paragraph of the file in which they stand with them, ``worded`` are those whose words he
    changed. ``elsewhere`` says in sentences what he changed outside the text, ``behind`` names the
    clauses behind which he put something and which somebody else (named) moved there.
    """

    author: RevisionAuthor
    initials: str
    view: Document
    moved: frozenset[ClauseId]
    ties: tuple[frozenset[ClauseId], ...]
    dates: Mapping[ClauseId, str]
    lines: Mapping[ClauseId, int]
    worded: frozenset[ClauseId] = frozenset()
    upon: tuple[Upon, ...] = ()
    elsewhere: tuple[ImportNote, ...] = ()
    behind: Mapping[ClauseId, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MarkedUp:
    """The file ``name``: ``text`` without any changes, the ``hands`` of its authors in order of
    their names, the comments, each with the clauses that it is about, and what was not certain."""

    name: str
    text: Document
    hands: tuple[Hand, ...]
    comments: tuple[tuple[Comment, tuple[ClauseId, ...]], ...] = ()
    notes: tuple[ImportNote, ...] = ()


def marked_up(
    data: bytes,
    name: str,
    choose: Callable[[Imported], Document],
    progress: Progress = silent,
    asides: Asides | None = None,
) -> MarkedUp:
    """Reads a .docx file. ``choose`` gives which of the texts in it (read without changes) is
    meant, ``asides`` what is printed beside the text (:mod:`draftbench.formats.docx.read.asides`).
    Raises InputError where the file cannot be read, what ``choose`` raises, and what ``progress``
    raises."""
    package: Package = open_package(data, name)
    if asides is not None:
        package = without_asides(package, name, asides)
    file = WordFile(package, name, View.REJECTED)
    root = file.archive.xml(file.main)
    if root is None:
        raise InputError("{name} has no text in it; save it again in Word.", name=name)
    notes_of = _notes_of(file)
    _check_authors(root, name)
    built = signed_apart(root, *notes_of.values())
    if built:
        signed = {file.main: root, **notes_of}
        package = {**package, **{part: etree.tostring(one) for part, one in signed.items()}}
    reader = _Reader(package, name, file, root, notes_of, built, choose)
    authors = file.authors_of_changes()
    comments = file.comments()
    initials = {c.author: c.initials for c in comments.comments}
    changers = [one for one in authors if any(one.counts.get(kind) for kind in _TEXT_KINDS)]
    for number, author in enumerate(changers):
        progress(
            (number + 1) / (len(changers) + 1),
            message("the changes of {author}", author=author.name),
        )
        reader.look(frozenset({author.name}))
    outside = changes_outside(file)
    hands = [
        reader.hand(one, initials.get(one.name, ""), outside.get(one.name, ())) for one in changers
    ]
    views = {hand.author.name: hand.view for hand in hands}
    formats = (_formats(one, reader.looks_only(one, views.get(one.name))) for one in authors)
    notes = [*reader.notes(), *comments.doubts, *(note for note in formats if note)]
    about = tuple((c, reader.about(c)) for c in comments.comments)
    progress(1.0, message("done"))
    return MarkedUp(name, reader.text, tuple(hands), about, tuple(notes))


def _check_authors(root: Element, name: str) -> None:
    """Raises InputError where more authors changed a text than it can be read for, once for each:
    a paragraph takes as long as 30 runs."""
    changes = [*root.iter(*map(q, ("ins", "del", "moveFrom", "moveTo")))]
    runs, paragraphs = (sum(1 for _ in root.iter(q(one))) for one in ("r", "p"))
    authors = {change.get(q("author")) for change in changes}
    most = _VIEWS // (30 * paragraphs + runs + len(changes) + 1)
    if len(authors) > most:
        raise InputError(
            "{name} has changes by {count} authors; more than {most} are not read in a text of its "
            "length. Split it.",
            name=name,
            count=len(authors),
            most=most,
        )


def holds_changes(data: bytes, name: str) -> bool:
    """Whether words are tracked in a .docx file. Raises InputError where it cannot be read."""
    authors = WordFile(open_package(data, name), name, View.REJECTED).authors_of_changes()
    return any(one.counts.get(kind) for one in authors for kind in _TEXT_KINDS)


def _formats(author: RevisionAuthor, count: int) -> ImportNote | None:
    if not count:
        return None
    said = counted_message(
        "One change of {author} in looks, styles or numbers only is left as it is.",
        "{n} changes of {author} in looks, styles or numbers only are left as they are.",
        n=count,
        author=listed([author.name]),
    )
    return ImportNote("format-changes", 0, said)


@dataclass(slots=True)
class _Reader:
    package: Package
    name: str
    file: WordFile
    root: Element
    notes_of: Mapping[str, Element]
    built: dict[str, Built]
    choose: Callable[[Imported], Document]
    before: Sight = field(init=False)
    text: Document = field(init=False)
    every: Document = field(init=False)
    marked: dict[int, Paragraph] = field(init=False)
    moves: dict[int, int] = field(init=False)
    homes: dict[int, list[ClauseId]] = field(default_factory=dict)
    touched: dict[str, dict[int, str]] = field(default_factory=dict)
    worders: dict[int, set[str]] = field(default_factory=dict)
    signed: dict[str, set[int]] = field(default_factory=dict)
    names: dict[int, dict[ClauseId, None]] = field(default_factory=dict)
    looks: dict[frozenset[str], tuple[Sight, Trace]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.before = sight(self.package, self.name, View.REJECTED, frozenset())
        self.text = self.choose(Imported(self.before.parts, (), b""))
        self.every = self.text.with_clauses(tuple(self.before.clauses()))
        body = self.root.find(q("body"))
        found = [] if body is None else Resolver(self.root, View.MARKED).read(body)
        self.marked = {one.sources[0]: one for one in found}
        self.moves = moved_paragraphs(found)
        for clause, sources in self.before.sources.items():
            for at in sources:
                self.names.setdefault(at, {})[clause] = None
                if _has_old_words(self.marked.get(at)):
                    self.homes.setdefault(at, []).append(clause)
        in_notes = self._in_notes()
        for at, one in self.marked.items():
            numbered = _renumbers(one)
            ended = {revision.author for revision in one.mark}
            for revision in _revisions(one, in_notes):
                name = revision.author
                if name in self.built:
                    self.signed.setdefault(name, set()).add(at)
                    name = self.built[name].author
                elif name in numbered and name not in ended:
                    continue
                dates = self.touched.setdefault(name, {})
                dates[at] = max(dates.get(at, ""), revision.at)
                if revision not in one.mark and revision.author not in numbered:
                    self.worders.setdefault(at, set()).add(name)

    def notes(self) -> list[ImportNote]:
        """What was not certain in the text without changes."""
        return [n for n in self.before.notes if n.code not in _SAID_BETTER]

    def looks_only(self, author: RevisionAuthor, view: Document | None) -> int:
        """How many changes of looks, styles or numbers are not taken over in the ``view`` of their
        author, as they make nothing else of a clause: an item, say, by its automatic number."""
        count = author.counts.get(Kind.FORMAT, 0)
        known = [(one, self.text[one.id]) for one in view or () if one.id in self.text]
        changed = {
            one.id
            for one, was in known
            if (one.kind, one.level, one.parent) != (was.kind, was.level, was.parent)
        }
        for at, element in enumerate(self.root.iter(PARAGRAPH), start=1):
            if not changed.isdisjoint(self.homes.get(at, ())):
                made = element.iter(q("pPrChange"))
                count -= sum(one.get(q("author")) == author.name for one in made)
        return max(count, 0)

    def about(self, comment: Comment) -> tuple[ClauseId, ...]:
        """The clauses that a comment is about, by all the names that they have in some view."""
        if comment.part != "document":
            return ()
        found = (name for at in comment.paragraphs for name in self.names.get(at, {}))
        return tuple(dict.fromkeys(found))

    def hand(self, author: RevisionAuthor, initials: str, outside: Sequence[str]) -> Hand:
        """What one author changed; ``outside`` says what of it is no part of the body."""
        where: dict[ClauseId, set[int]] = {}
        for at, clauses in self.homes.items():
            for clause in clauses:
                where.setdefault(clause, set()).add(at)
        view, moved, ties, elsewhere = self._view(frozenset({author.name}), where)
        signs = [sign for sign, one in self.built.items() if one.author == author.name]
        upon = tuple(self._upon(sign, where) for sign in signs)
        touched = self.touched.get(author.name, {})
        dates = {
            clause: max(touched[at] for at in own if at in touched)
            for clause, own in where.items()
            if own & touched.keys()
        }
        elsewhere += self._homeless(author.name, where, elsewhere)
        said = tuple(
            ImportNote("elsewhere", line, sentence(headed(listed([author.name]), words)))
            for line, words in (*elsewhere, *((0, words) for words in outside))
        )
        known = self._known(view, upon)
        dates = {clause: at for clause, at in dates.items() if clause in known}
        worded = frozenset(
            clause
            for clause in dates
            if any(author.name in self.worders.get(at, ()) for at in where[clause])
        )
        behind = {
            clause: self.built[mover].author if mover in self.built else mover
            for who, origin, mover in behind_moved(self.marked.values(), self.moves)
            for clause in self.homes.get(origin, ())
            if who == author.name
        }
        seen, trace = self.look(frozenset({author.name}))
        stands = {name: seen.sources.get(clause, ()) for clause, name in trace.names.items()}
        lines = {clause: min(stands.get(clause) or where[clause]) for clause in dates}
        return Hand(author, initials, view, moved, ties, dates, lines, worded, upon, said, behind)

    def _known(self, view: Document, upon: tuple[Upon, ...]) -> set[ClauseId]:
        texts = (self.text, view, *(one.view for one in upon))
        return {clause.id for text in texts for clause in text}

    def _view(
        self, authors: frozenset[str], where: dict[ClauseId, set[int]]
    ) -> tuple[
        Document, frozenset[ClauseId], tuple[frozenset[ClauseId], ...], list[tuple[int, str]]
    ]:
        """The text with the changes of ``authors``; adds to ``where`` the paragraphs of its
        clauses."""
        seen, trace = self.look(authors)
        for clause, name in trace.names.items():
            where.setdefault(name, set()).update(seen.sources.get(clause, ()))
        view, elsewhere = cut(seen, trace.names, self.text, self.every)
        return view, frozenset(trace.moved), tuple(trace.ties), elsewhere

    def look(self, authors: frozenset[str]) -> tuple[Sight, Trace]:
        """The file with the changes of ``authors``, and what its clauses are called; looked at
        once."""
        if authors not in self.looks:
            seen = sight(self.package, self.name, View.ACCEPTED, authors, self.text.language)
            trace = traced(seen.clauses(), seen.sources, self.every, self.homes, self.moves)
            for clause, name in trace.names.items():
                for at in seen.sources.get(clause, ()):
                    self.names.setdefault(at, {})[name] = None
            self.looks[authors] = seen, trace
        return self.looks[authors]

    def _upon(self, sign: str, where: dict[ClauseId, set[int]]) -> Upon:
        built = self.built[sign]
        people = built.upon | {built.author}
        signs = {s for s, one in self.built.items() if one.author in people and one.upon <= people}
        own: dict[ClauseId, set[int]] = {}
        view, moved, _, _ = self._view(frozenset(people | signs), own)
        changed = self.signed.get(sign, set())
        clauses = tuple(c.id for c in view if own.get(c.id, set()) & changed)
        for clause in clauses:
            where.setdefault(clause, set()).update(own[clause])
        covered = {at for clause in view for at in own.get(clause.id, set())}
        struck = tuple(
            (name, excerpt(_words(self.marked[at])))
            for at in sorted(changed - covered)
            for name in self.names.get(at, {})
            if name not in self.every and _words(self.marked[at])
        )
        return Upon(tuple(sorted(built.upon)), view, moved, clauses, struck)

    def _homeless(
        self,
        author: str,
        where: Mapping[ClauseId, set[int]],
        elsewhere: list[tuple[int, str]],
    ) -> list[tuple[int, str]]:
        """Changes of words in paragraphs that are in no clause."""
        known = {at for own in where.values() for at in own} | {line for line, _ in elsewhere}
        known |= {at for marked in self.signed.values() for at in marked}
        worded = [at for at, authors in self.worders.items() if author in authors]
        lost = ((at, _words(self.marked[at])) for at in worded if at not in known)
        return [(at, f"a change in “{excerpt(words)}”") for at, words in lost if words]

    def _in_notes(self) -> dict[tuple[str, str], list[Revision]]:
        """The changes inside notes, by the kind and id of the note."""
        found: dict[tuple[str, str], list[Revision]] = {}
        kinds = {target: kind for kind, target in self.file.links.values()}
        for target, root in self.notes_of.items():
            kind = kinds[target]
            resolver = Resolver(root, View.MARKED)
            for note in root.iter(q(_NOTES[kind])):
                own = found.setdefault((_NOTES[kind], note.get(q("id"), "")), [])
                for one in resolver.read(note):
                    own.extend(_revisions(one, {}))
        return found


def _notes_of(file: WordFile) -> dict[str, Element]:
    """The parts with footnotes and endnotes."""
    parts = (target for kind, target in file.links.values() if kind in _NOTES)
    roots = ((part, file.archive.xml(part)) for part in parts)
    return {part: root for part, root in roots if root is not None}


def _revisions(
    one: Paragraph, in_notes: Mapping[tuple[str, str], list[Revision]]
) -> Iterator[Revision]:
    """What changes the words of a paragraph, its end, or its notes."""
    for shown in one.shown:
        yield from _lasting(shown.revisions)
        if shown.note is not None:
            yield from (r for r in in_notes.get(shown.note, ()) if r.kind in _TEXT_KINDS)
    yield from (r for r in one.mark if r.kind in _TEXT_KINDS)


def _lasting(revisions: Sequence[Revision]) -> Iterator[Revision]:
    """The changes of a stretch without those of an author who put it in and took it out again."""
    coming = {r.author for r in revisions if r.kind in COMING}
    undone = coming & {r.author for r in revisions if r.kind in GOING}
    return (r for r in revisions if r.kind in _TEXT_KINDS and r.author not in undone)


def _renumbers(one: Paragraph) -> frozenset[str]:
    """The authors who change no words of a paragraph but its number."""
    words: dict[str, str] = {}
    for shown in one.shown:
        for author in {r.author for r in shown.revisions if r.kind in _TEXT_KINDS}:
            words[author] = f"{words.get(author, '')} {shown.text}"
    return frozenset(author for author, text in words.items() if _NUMBERS.fullmatch(text))


def _has_old_words(one: Paragraph | None) -> bool:
    return one is not None and any(
        shown.text.strip() and not any(r.kind in COMING for r in shown.revisions)
        for shown in one.shown
    )


def _words(one: Paragraph) -> str:
    """The words that are tracked in a paragraph."""
    return "".join(shown.text for shown in one.shown if shown.revisions).strip()


# Changes in what another author had put in. "[Mexico: to adopt [Brazil: swiftly] measures]":
# Brazil's word means nothing without Mexico's words, and with all but Brazil's changes rejected it
# would stand alone, in front of the next clause if the whole paragraph was Mexico's. Such changes
# are signed apart, so that they can be read together with what they are built upon, and left out
# where that is left out.

_TRACKED = frozenset(q(name) for name in TEXT_KINDS)
_ROWS = frozenset(q(name) for name in (*TEXT_KINDS, *CELL_KINDS))
_WORDS = frozenset(qs("t delText sym footnoteReference endnoteReference tab"))
_RUN, _AUTHOR = q("r"), q("author")
_SIGN = "\uf8ff"


@dataclass(frozen=True, slots=True)
class Built:
    """``author`` changed what the authors ``upon`` had put in."""

    author: str
    upon: frozenset[str]


def signed_apart(*roots: Element) -> dict[str, Built]:
    """Writes another author on each change in ``roots`` (the text, its notes) that is built upon
    another author's; gives for each of these new names what it stands for. A change is built upon
    another one

    * that is around it (words deleted in inserted words, changes in an inserted row);
    * in whose paragraph it stands, where that paragraph has no words that were there before;
    * in whose words it stands, with words of that author, not later, on either side.
    """
    found: dict[Built, str] = {}
    written: list[tuple[Element, str]] = []
    for root in roots:
        paragraphs = [_Paragraph(one) for one in root.iter(PARAGRAPH)]
        for before, one, after in zip(
            [None, *paragraphs], paragraphs, [*paragraphs[1:], None], strict=False
        ):
            for element, upon in one.built(before, after):
                built = Built(element.get(_AUTHOR, ""), frozenset(upon))
                sign = found.setdefault(built, f"{built.author}{_SIGN}{len(found)}")
                written.append((element, sign))
    for element, sign in written:
        element.set(_AUTHOR, sign)
    return {sign: built for built, sign in found.items()}


@dataclass(slots=True)
class _Atom:
    """A run with words, and the tracked elements around it, outermost first."""

    around: tuple[Element, ...]

    @property
    def giver(self) -> Element | None:
        """The outermost change that put the words in; None where they were there before."""
        return next((e for e in self.around if _comes(e)), None)


@dataclass(slots=True)
class _Paragraph:
    element: Element
    atoms: list[_Atom] = field(init=False)
    rows: list[Element] = field(init=False)
    marks: list[Element] = field(init=False)

    def __post_init__(self) -> None:
        self.atoms = list(_atoms(self.element))
        self.rows = [e for e in _rows(self.element) if _comes(e)]
        self.marks = _marks(self.element)

    def built(
        self, before: _Paragraph | None, after: _Paragraph | None
    ) -> Iterator[tuple[Element, set[str]]]:
        """The changes of the paragraph between two others that are built upon others, and upon
        whose."""
        seen: set[Element] = set()
        owner = self._owner(before)
        following = "" if after is None else after.first
        for at, atom in enumerate(self.atoms):
            for depth, element in enumerate(atom.around):
                if element in seen:
                    continue
                seen.add(element)
                outer = (*self.rows, *atom.around[:depth])
                upon = {_by(e) for e in outer if _comes(e)}
                if _comes(element):
                    upon |= {owner} if owner is not None else set(self._between(at, element))
                upon.discard(_by(element))
                if upon:
                    yield element, upon
        for mark in self.marks:
            upon = {_by(e) for e in (*self.rows, *self.marks) if _comes(e) and e is not mark}
            if _comes(mark) and owner is not None and _by(mark) != following:
                upon.add(owner)  # else it makes room for what follows
            upon.discard(_by(mark))
            if upon:
                yield mark, upon

    @property
    def first(self) -> str:
        """Who wrote first in a paragraph without words that were there before."""
        givers = [_by(atom.giver) for atom in self.atoms if atom.giver is not None]
        return givers[0] if givers and len(givers) == len(self.atoms) else ""

    def _owner(self, before: _Paragraph | None) -> str | None:
        """Who made the paragraph, where it has no words that were there before: of those who wrote
        in it who put its end in, else who divided it from the paragraph before, else who wrote
        first in it."""
        if not self.first:
            return None
        makers = [mark for mark in self.marks if _comes(mark)]
        if not self.marks and before is not None:
            makers = [mark for mark in before.marks if _comes(mark)]
        wrote = {_by(atom.giver) for atom in self.atoms if atom.giver is not None}
        return next((_by(mark) for mark in makers if _by(mark) in wrote), self.first)

    def _between(self, at: int, element: Element) -> Iterator[str]:
        """The other authors in whose words the change stands: who put words in on either side,
        with nothing between that was there before."""
        own, date = _by(element), instant_of(element)
        left = self._givers(range(at - 1, -1, -1))
        right = {_by(giver) for giver in self._givers(range(at + 1, len(self.atoms)))}
        for giver in left:
            its = instant_of(giver)
            if _by(giver) != own and _by(giver) in right and not (date and its and its > date):
                yield _by(giver)

    def _givers(self, places: Sequence[int]) -> list[Element]:
        found: list[Element] = []
        for place in places:
            giver = self.atoms[place].giver
            if giver is None:
                break
            found.append(giver)
        return found


def _atoms(paragraph: Element) -> Iterator[_Atom]:
    for run in paragraph.iter(_RUN):
        around: list[Element] = []
        above = run.getparent()
        while above is not None and above.tag != PARAGRAPH:
            if above.tag in _TRACKED:
                around.append(above)
            above = above.getparent()
        if above is paragraph and any(child.tag in _WORDS for child in run):
            yield _Atom(tuple(reversed(around)))


def _rows(paragraph: Element) -> Iterator[Element]:
    """The tracked rows and cells in which a paragraph stands, outermost first."""
    holders = [e for e in paragraph.iterancestors() if e.tag in (ROW, CELL)]
    for holder in reversed(holders):
        properties = holder.find(q("trPr") if holder.tag == ROW else q("tcPr"))
        yield from (e for e in (() if properties is None else properties) if e.tag in _ROWS)


def _marks(paragraph: Element) -> list[Element]:
    looks = paragraph.find(f"{q('pPr')}/{q('rPr')}")
    return [e for e in (() if looks is None else looks) if e.tag in _TRACKED]


def _comes(element: Element) -> bool:
    return KINDS[str(element.tag)] in COMING


def _by(element: Element) -> str:
    return str(element.get(_AUTHOR, ""))
