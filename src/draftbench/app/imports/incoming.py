"""The one way in: a file of any kind that somebody sent, read as what it is.

A Word file with tracked changes gives the changes of its authors; a text without marks what differs
from the version on which it was written; instructions in words what they ask for.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial

from draftbench.amend.changesets.bundles import name_of
from draftbench.amend.changesets.changes import ChangeSet
from draftbench.amend.instructions import Heard, mostly_asks
from draftbench.amend.instructions.quotedmail import own_and_quoted
from draftbench.amend.instructions.remarks import names_all
from draftbench.amend.instructions.tablerows import has_rows, mostly_rows
from draftbench.amend.instructions.tongue import REMARK, tongues_of
from draftbench.app.amendments.instructing import (
    Hearing,
    Paper,
    hear,
    is_plain,
    left_out,
    looked_at,
    paper_of,
    puts_in_only,
    set_aside,
    taken_of,
    with_proposed,
)
from draftbench.app.amendments.otherwishes import only_quoted, settle_askers
from draftbench.app.amendments.speakers import under_headings
from draftbench.app.amendments.sponsors import Delegations
from draftbench.app.imports.absences import lone_paragraph
from draftbench.app.imports.batch import Remark
from draftbench.app.imports.importnotes import remarks_on
from draftbench.app.imports.knownbrackets import KnownBrackets
from draftbench.app.imports.markedfiles import (
    Comments,
    Listing,
    MarkedFile,
    ReadAs,
    nearest,
    no_version,
    not_understood,
    touched,
    without_place,
    works_of,
)
from draftbench.app.imports.numbergaps import as_last_paragraph
from draftbench.app.imports.openamendments import works_beside
from draftbench.app.imports.othervoices import (
    Proposal,
    works_in_words,
    works_of_text,
)
from draftbench.app.imports.ourchanges import exported, without_ours
from draftbench.app.imports.retyped import (
    Excerpt,
    Retyped,
    prepare,
)
from draftbench.app.imports.senders import Heading, headings, named_by, version_named
from draftbench.app.imports.smallprint import tells_changes, without_proposals
from draftbench.app.imports.trackedrolling import Rolling, look, with_printed
from draftbench.app.texts.circulated import Circulated, Versions
from draftbench.app.texts.opened_files import TRACKED, choose
from draftbench.app.texts.recognition import (
    How,
    Nearness,
    UnclearVersionError,
    WrittenOn,
    effect_of,
    recognize,
    take_named,
)
from draftbench.app.texts.wholefiles import Taken, take_text
from draftbench.compare.alignment import mode_of
from draftbench.compare.links import Mode
from draftbench.compare.related.matter import takes_part
from draftbench.document import Clause, Document
from draftbench.errors import InputError
from draftbench.formats.akn.amendments import holds_amendments
from draftbench.formats.docx.read.markedup import MarkedUp
from draftbench.formats.imported import Imported
from draftbench.formats.mailfile import subject_of
from draftbench.formats.reading import WORD_ENDINGS, as_word, can_track, read
from draftbench.formats.safety import check_instructions, fits_instructions
from draftbench.formats.versionmarks import marks_in
from draftbench.messages import listed, message
from draftbench.progress import Progress, silent

_SURELY = 0.5
"""A file that has such a share of its words in common with a version is a text, and not looked
through for instructions."""
_NO_PLACE = message("It was made for another text.")
_MOSTLY = 0.5
"""Instructions are what of which at least so much is understood as such."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a person says of a file: the version ``of`` which it is a copy (its name; empty: it is
    found out), what it is to be read ``read_as`` (None: it is found out), and the ``part`` of it
    that is meant. With ``may_ask`` a version that is not clear is no error: the answer says so, for
    a person to choose. ``doubtful``: instructions to be confirmed are taken too. ``typography``:
    of a text without tracked changes what is only typed otherwise counts too. ``meant`` says which
    delegation a name means that is on no list (:class:`Delegations`); ``sender`` is who sends the
    file, where that is known."""

    of: str = ""
    read_as: ReadAs | None = None
    part: str = ""
    may_ask: bool = False
    doubtful: bool = False
    typography: bool = False
    meant: Mapping[str, str] = field(default_factory=dict)
    sender: str = ""


def read_incoming(
    name: str,
    data: bytes,
    versions: Versions,
    progress: Progress = silent,
    wanted: Wanted | None = None,
) -> MarkedFile:
    """What a file proposes, ``name`` being what people call it.

    Raises InputError where it cannot be read, or is neither a version of the negotiation's text nor
    instructions; UsageError where ``wanted`` names what is not there; UnclearVersionError where it
    is not clear on which version it was written; and what ``progress`` raises.
    """
    return _Reader(name, data, versions, progress, wanted or Wanted()).read()


@dataclass(frozen=True, slots=True)
class EditedCopy:
    """A file as one proposal: ``changes`` as they would be now had they been tabled when its
    version was the draft, ``text`` of that version, what was ``taken`` of the file, on which
    version it was ``written_on`` (None: on what an open amendment would give), and remarks;
    ``others`` are the proposals of those who are named in its brackets."""

    changes: ChangeSet
    text: Document
    taken: Taken
    written_on: WrittenOn | None
    remarks: tuple[Remark, ...] = ()
    others: tuple[Proposal, ...] = ()


def read_edited(
    name: str,
    data: bytes,
    versions: Versions,
    progress: Progress = silent,
    wanted: Wanted | None = None,
) -> EditedCopy:
    """A file as one proposal, whatever is tracked in it: its text as it reads against the version
    on which it was written. Raises as :func:`read_incoming`."""
    return _Reader(name, data, versions, progress, wanted or Wanted()).edited()


class _Reader:
    def __init__(
        self, name: str, data: bytes, versions: Versions, progress: Progress, wanted: Wanted
    ) -> None:
        self._name = name
        self._data = data
        self._versions = versions
        self._progress = progress
        self._wanted = wanted
        self._marks = marks_in(data, name)
        self._texts = [one.text for one in versions.candidates]
        self._headings: tuple[Heading, ...] = ()
        self._names = Delegations(versions.of.delegations, self._wanted.meant)
        self._known_brackets = KnownBrackets(versions, self._marks)
        self._effect = partial(effect_of, versions)

    def read(self) -> MarkedFile:
        file = self._read()
        on = file.written_on
        if on is not None and (of := self._in_headings(on)):
            self._wanted = replace(self._wanted, of=of)
            file = self._read()
            if file.written_on is not None:
                file = replace(file, written_on=replace(file.written_on, how=How.MARK))
        on, versions = file.written_on, self._versions
        then = None if on is None else partial(versions.known_to, on.version, self._marks)
        strangers = tuple(self._names.strangers)
        return replace(file, headings=self._headings, strangers=strangers, then=then)

    def _read(self) -> MarkedFile:
        if self._wanted.read_as is ReadAs.INSTRUCTIONS:
            return self._instructions(paper_of(self._name, self._data))
        if can_track(self._data, self._name):
            return self._word()
        imported = read(self._data, self._name, progress=self._progress)
        if self._wanted.read_as is None and holds_amendments(imported):
            return self._amendments(imported)
        return self._text_or_instructions(imported)

    def edited(self) -> EditedCopy:
        """See :func:`read_edited`."""
        imported = read(self._data, self._name, progress=self._progress)
        before = imported
        is_tracked = any(note.code == TRACKED for note in imported.notes)
        if is_tracked:
            before = read(self._data, self._name, view="rejected")
        part = self._wanted.part
        if not is_tracked and not part and not self._is_text(imported):
            source = paper_of(self._name, self._data)
            if self._heard_in(source, imported) is not None:
                raise InputError(
                    "{name} holds instructions in words and is not an edited copy; import it "
                    "instead.",
                    name=self._name,
                )
        copy = choose(before, part, self._name) if part else self._chosen(before)
        now = choose(imported, part, self._name) if part else None
        excerpt = Excerpt(before, copy if part else None)
        own = excerpt.own(self._texts)
        on = self._recognized(
            copy if own is None else own,
            lambda version: self._effect(version, self._prepared(version, imported, now).changes),
            is_tracked=is_tracked,
            is_changed=tells_changes(copy),
            quoted=None if own is None else excerpt.quoted,
        )
        sent = (
            None if self._wanted.of or not is_tracked else exported(self._marks, self._versions, on)
        )
        if sent is not None:
            on = replace(on, version=sent)
        text = on.version.text
        taken = take_text(imported, part, self._name, text, must_answer=True)
        made = self._prepared(on.version, imported, now)
        carry = self._carry(on.version)
        others = tuple(replace(one, changes=carry(one.changes)) for one in made.proposals)
        remarks = (*made.beside(remarks_on(taken.file, imported)), *self._doubts(on))
        return EditedCopy(carry(made.changes), text, taken, on, remarks, others)

    def _prepared(self, version: Circulated, imported: Imported, part: Document | None) -> Retyped:
        """The file against a version, without what is not its text."""
        return prepare(
            imported,
            version.text,
            text=part,
            names=self._names,
            typography=self._wanted.typography,
            file=self._name,
            known_brackets=self._known_brackets,
        )

    # files of word processors

    def _word(self) -> MarkedFile:
        made = as_word(self._data, self._name, lambda done, at: self._progress(0.5 * done, at))
        through_office = made is not self._data
        if through_office and not self._marks:
            self._marks = marks_in(made, self._name)
            self._known_brackets = KnownBrackets(self._versions, self._marks)
        start = 0.5 if through_office else 0.0
        marked, rolling = look(
            made,
            self._name,
            self._chosen,
            self._texts,
            self._known_brackets,
            lambda done, at: self._progress(start + (1 - start) * done, at),
        )
        if marked.hands or rolling is not None:
            file = self._tracked(marked, rolling)
        else:
            imported = read(made, self._name)
            notes = dict.fromkeys((*imported.notes, *marked.notes))
            kept = tuple(note for note in notes if note.code != "comments")
            file = self._text_or_instructions(replace(imported, notes=kept), marked.comments)
        if not through_office:
            return file
        said = message(
            "The file was read through LibreOffice; check the authors, numbers and notes."
        )
        return replace(file, doubts=(*file.doubts, Remark("read-through-office", self._name, said)))

    def _tracked(self, marked: MarkedUp, rolling: Rolling | None) -> MarkedFile:
        """A file with tracked changes; a ``rolling`` text has others’ proposals beside them."""
        self._headings = headings((clause.text.plain for clause in marked.text), self._texts)

        def effect(version: Circulated) -> Hashable:
            works = works_of(marked, version)[0]
            return tuple(self._effect(version, work.changes) for work in works)

        on = self._recognized(marked.text, effect, is_tracked=True)
        works, found, differences, doubts = works_of(marked, on.version)
        ours = self._marks, self._versions, on, self._chosen
        works, said = without_ours(works, self._name, *ours)
        listing = Listing()
        if rolling is not None:
            works, lost, named, listing = with_printed(
                works, rolling, on.version.text, lambda one: self._prepared(on.version, one, None)
            )
            said, differences = (*said, *named), (*differences, *lost)
        about = tuple(
            (comment, tuple(found.names.get(clause, clause) for clause in clauses))
            for comment, clauses in marked.comments
        )
        return MarkedFile(
            self._name,
            self._data,
            works,
            about,
            differences,
            (*self._doubts(on), *doubts, *said),
            ReadAs.TRACKED,
            on,
            self._carry(on.version),
            listing=listing,
        )

    def _amendments(self, imported: Imported) -> MarkedFile:
        """The open amendments that a file of Akoma Ntoso has beside its text."""
        (copy,) = imported.parts
        on = self._recognized(copy, lambda version: version.words)
        own = any(mark.negotiation == self._versions.events[0].id for mark in self._marks)
        works, unread = works_beside(self._data, self._name, copy, on.version, own=own)
        return MarkedFile(
            self._name,
            self._data,
            works,
            differences=tuple(self._beside(imported, copy, on.version)),
            doubts=(*self._doubts(on), *unread),
            read_as=ReadAs.AMENDMENTS,
            written_on=on,
            carry=self._carry(on.version),
        )

    def _beside(self, imported: Imported, copy: Document, version: Circulated) -> Iterator[Remark]:
        """Says where somebody also wrote in the text that the amendments stand beside."""
        text = version.text
        if mode_of(text, copy) is not Mode.VERSIONS:
            return
        changed = touched(self._prepared(version, imported, None).changes, text)
        if changed:
            known = (clause.id for clause in text if clause.id in changed)
            new = (clause for clause in changed if clause not in text)
            words = message(
                "The text beside the amendments was changed, too ({places}); that was not read. "
                "Import the file once more, as a text.",
                places=listed(dict.fromkeys(name_of(c, text) for c in (*known, *new))),
            )
            yield Remark("not-taken-over", self._name, words)

    # texts without marks, and words

    def _text_or_instructions(self, imported: Imported, comments: Comments = ()) -> MarkedFile:
        is_mail = any(note.code == "mail-headers" for note in imported.notes)
        above = subject_of(self._data) if is_mail else ""
        own, _ = own_and_quoted(imported.text, is_mail=is_mail)
        self._headings = headings((above, *own.splitlines()), self._texts)
        doubts = remarks_on(self._name, imported)
        if self._wanted.part or self._is_text(imported):
            return self._text(imported, doubts, comments)
        as_text, is_version = self._wanted.read_as is ReadAs.TEXT, self._is_version(imported)
        source = paper_of(self._name, self._data)
        hearing = None if as_text and is_version else self._heard_in(source, imported)
        if hearing is not None and (not as_text or puts_in_only(hearing)):
            file = self._instructions(source, hearing)
            whole = (one for one in doubts if one.where == self._name)
            about_none = tuple((comment, ()) for comment, _ in comments)
            return replace(file, doubts=(*whole, *file.doubts), comments=about_none)
        if is_version:
            return self._text(imported, doubts, comments)
        if (lone := lone_paragraph(imported, self._texts[0].language)) is not None:
            return self._last_paragraph(lone)
        if as_text:
            raise no_version(self._name, self._texts[0])
        check_instructions(source.words, self._name)
        is_word = self._name.lower().endswith(WORD_ENDINGS)
        fails = is_word and not can_track(self._data, self._name)
        raise not_understood(self._name, self._texts[0], only_named=fails)

    def _last_paragraph(self, paragraph: Clause) -> MarkedFile:
        """A lone paragraph that has the next number of a version; raises InputError for any other,
        of which nothing says where it comes."""
        of = self._wanted.of
        for one in [self._versions.named(of)] if of else self._versions.candidates:
            if (changes := as_last_paragraph(paragraph, one.text)) is not None:
                works, carry = works_of_text(one.text, changes, ()), self._carry(one)
                return MarkedFile(self._name, self._data, works, read_as=ReadAs.TEXT, carry=carry)
        raise without_place(self._name)

    def _is_text(self, imported: Imported) -> bool:
        """Whether a file is surely a text, or quotes one."""
        said = [s for part in imported.parts for c in part for s in c.text.plain.split("\n")]
        lines = imported.text.splitlines() if is_plain(self._name) else said
        if not said or has_rows(lines) or has_rows(said) or self._asks(imported):
            return False
        near = Nearness(self._chosen(imported))
        return max(near.share(text) for text in self._texts) >= _SURELY or self._quotes(imported)

    def _asks(self, imported: Imported) -> bool:
        """Whether the most of a file that is not too long for them are instructions, read or
        not."""
        said = (f"{c.label} {c.text.plain}" for part in imported.parts for c in part)
        words = "\n".join(said)
        return fits_instructions(words) and mostly_asks(words.split("\n"), self._texts[0].language)

    def _is_version(self, imported: Imported) -> bool:
        """Whether a file is a version of the text. Tables, headings and notes alone are one of any
        text; such a file must have some that answer to those of this one."""
        if not any(part.clauses for part in imported.parts):
            return False
        copy = self._chosen(imported)
        texts = [text for text in self._texts if mode_of(text, copy) is Mode.VERSIONS]
        return (any(map(takes_part, copy)) and bool(texts)) or Excerpt(imported).answers(texts)

    def _heard_in(self, source: Paper, imported: Imported) -> Hearing | None:
        """The instructions of a file that is not surely a text; None where neither they nor the
        rows of tables of amendments are most of what it says, or it is too long for them."""
        if not fits_instructions(source.words):
            return None
        hearing = hear(source, self._versions, self._wanted.of)
        said = [one for one in hearing.heard if not one.idle]
        understood = [one for one in said if one.outcome is not None]
        if self._asks(imported) or mostly_rows(source.words.split("\n")):
            return hearing
        if only_quoted(hearing.heard, self._name) and not self._is_version(imported):
            return hearing
        if not understood:
            positions = hearing.heard if not said else ()
            return hearing if any(map(self._is_position, positions)) else None
        is_version = self._is_version(imported)
        return None if is_version and len(understood) < _MOSTLY * len(said) else hearing

    def _is_position(self, one: Heard) -> bool:
        """Whether it says something of a clause of the draft, and asks for nothing."""
        tongues = tongues_of(self._texts[0].language)
        return one.why == REMARK and bool(names_all(one.words, tongues))

    def _quotes(self, imported: Imported) -> bool:
        """Whether a file quotes clauses of a version and says little else."""
        excerpt = Excerpt(imported)
        own = excerpt.own(self._texts)
        if own is None or not excerpt.is_text(self._texts):
            return False
        near = Nearness(own, excerpt.quoted)
        return max(near.share(text) for text in self._texts) >= _SURELY

    def _text(
        self, imported: Imported, doubts: tuple[Remark, ...], comments: Comments
    ) -> MarkedFile:
        """A file in which nothing is tracked: how it differs from the version is the proposal."""
        part = self._wanted.part
        copy = choose(imported, part, self._name) if part else self._chosen(imported)
        named = copy if part else None
        excerpt = Excerpt(imported, named)
        own = excerpt.own(self._texts)
        on = self._recognized(
            without_proposals(copy, self._texts) if own is None else own,
            lambda one: self._effect(one, self._prepared(one, imported, named).changes),
            is_changed=tells_changes(copy),
            quoted=None if own is None else excerpt.quoted,
        )
        text = on.version.text
        if mode_of(text, copy if own is None else own) is not Mode.VERSIONS:
            raise no_version(self._name, text)
        made = self._prepared(on.version, imported, named)
        if not made.changes.changes and not made.proposals and named is None:
            answer = self._above_text(imported, made)
            if answer is not None:
                return answer
        about = (tuple(made.answers.get(c, c) for c in clauses) for _, clauses in comments)
        return MarkedFile(
            self._name,
            self._data,
            works_of_text(text, made.changes, made.proposals),
            tuple(zip((comment for comment, _ in comments), about, strict=True)),
            doubts=(*self._doubts(on), *made.beside(doubts)),
            read_as=ReadAs.TEXT,
            written_on=on,
            carry=self._carry(on.version),
            listing=made.listing,
        )

    def _above_text(self, imported: Imported, made: Retyped) -> MarkedFile | None:
        """The instructions that stand around a text in which nothing is changed, as a reply has
        them above the mail that it quotes; None where there are none."""
        source = paper_of(self._name, self._data)
        words = "\n".join(made.around)
        if self._wanted.read_as is ReadAs.TEXT or not fits_instructions(words):
            return None
        hearing = hear(replace(source, words=words), self._versions, self._wanted.of)
        if all(one.idle or one.outcome is None for one in hearing.heard):
            return None
        file = self._instructions(source, hearing)
        whole = (one for one in remarks_on(self._name, imported) if one.where == self._name)
        return replace(file, doubts=(*whole, *file.doubts))

    def _instructions(self, source: Paper, hearing: Hearing | None = None) -> MarkedFile:
        hearing = hearing or hear(source, self._versions, self._wanted.of)
        names, senders = self._names, self._senders()
        heard = under_headings(hearing.heard, names, senders, hearing.text.language)
        heard = settle_askers(heard, names, senders, source.words)
        hearing = with_proposed(self._versions.of, replace(hearing, heard=heard))
        on = hearing.written_on
        taken = taken_of(hearing, doubtful=self._wanted.doubtful)
        works, doubts = works_in_words(hearing, taken, self._names, self._name)
        unsure = (*doubts, *looked_at(source, hearing, taken), *set_aside(source, hearing))
        return MarkedFile(
            self._name,
            self._data,
            works,
            doubts=(*only_quoted(heard, self._name), *unsure),
            differences=left_out(source, hearing, taken),
            read_as=ReadAs.INSTRUCTIONS,
            written_on=on,
            carry=self._carry(on.version),
        )

    def _senders(self) -> tuple[str, ...]:
        """The codes of those who send the file: who was said to, else whom a heading names."""
        said = self._wanted.sender
        found = self._names.chosen(said).delegations if said else ()
        return tuple(d.code for d in found or named_by(self._headings, self._names)[0])

    # versions

    def _chosen(self, imported: Imported) -> Document:
        return nearest(imported, self._texts, self._name)

    def _recognized(
        self,
        copy: Document,
        effect: Callable[[Circulated], Hashable],
        *,
        is_tracked: bool = False,
        is_changed: bool = False,
        quoted: Callable[[Document], Document] | None = None,
    ) -> WrittenOn:
        if self._wanted.of:
            return take_named(self._versions, self._wanted.of, Nearness(copy, quoted).share)
        found = recognize(
            copy,
            self._versions,
            effect,
            marks=self._marks,
            is_tracked=is_tracked,
            is_changed=is_changed,
            quoted=quoted,
        )
        if found.how is How.UNCLEAR and not (self._wanted.may_ask or self._in_headings(found)):
            if all(mode_of(text, copy) is not Mode.VERSIONS for text in self._texts):
                raise no_version(self._name, found.version.text)
            raise UnclearVersionError(self._name, found)
        return found

    def _in_headings(self, on: WrittenOn) -> str:
        """The version that a heading names, where the words do not tell which it is."""
        unsure = on.how in (How.EQUAL, How.UNCLEAR)
        return version_named(self._headings, on) if unsure else ""

    def _carry(self, version: Circulated) -> Callable[[ChangeSet], ChangeSet]:
        return partial(self._versions.carry_over, version)

    def _doubts(self, on: WrittenOn) -> tuple[Remark, ...]:
        found = [Remark("version-mark", self._name, one) for one in on.doubts]
        if on.how is How.EQUAL:
            found.append(Remark("version", self._name, on.sentence))
        return tuple(found)
