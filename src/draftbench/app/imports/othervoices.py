"""The proposals of those who are named in somebody else's file: in brackets, as change sets of the
version, or beside the rows of a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from draftbench.amend.amendment import Delegation, Outcome
from draftbench.amend.changesets.bundles import name_of
from draftbench.amend.changesets.changes import ChangeSet, Deletion
from draftbench.amend.changesets.editing import between
from draftbench.amend.instructions import read
from draftbench.amend.redlines.hands import in_lists, without_looks
from draftbench.app.amendments.instructing import Hearing, proposers, sets_of, unknown_beside
from draftbench.app.amendments.sponsors import Delegations, likely_meant
from draftbench.app.imports.absences import restore
from draftbench.app.imports.batch import SMALL_PRINT, Remark
from draftbench.app.imports.clausereadings import Edit, Unused, Voice, merge_voices
from draftbench.app.imports.markedfiles import Printed, Unprinted, Work
from draftbench.app.imports.numbergaps import behind_number
from draftbench.app.imports.sentlinks import HEADS
from draftbench.app.imports.sentparagraphs import Sent
from draftbench.app.imports.smallprint import listed_proposal, said_alternative, says_nowhere
from draftbench.app.imports.typography import apply_changes, carry_place, changes, splice
from draftbench.document import (
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    RichText,
    new_clause_id,
)
from draftbench.document.drafting import drafting_label
from draftbench.errors import UsageError
from draftbench.messages import headed, message, sentences


def works_in_words(
    hearing: Hearing, taken: Sequence[int], names: Delegations, file: str
) -> tuple[tuple[Work, ...], tuple[Remark, ...]]:
    """The work of each delegation that a table in a file names beside what it proposes, and that of
    the sender, who proposes all else that was ``taken``, each apart on every amendment that it
    would change; and what is to be said of it."""
    said = {at: hearing.heard[at].by for at in taken}
    by = {at: ", ".join(proposers(names, one)) for at, one in said.items()}
    works = []
    keys = {at: (who, hearing.amended(at)) for at, who in by.items()}
    for who, parent in dict.fromkeys(keys.values()) or (("", None),):
        own = [at for at, one in keys.items() if one == (who, parent)]
        text = hearing.text_of(own[0]) if own else hearing.text
        pieces, whole = tuple(sets_of(hearing, own)), ChangeSet(text.fingerprint, ())
        if parent is None:
            with suppress(UsageError):
                whole = sets_of(hearing, own, as_one=True)[0]
        work = Work(who, "", text, text, whole, unmarked=not who, named=bool(who), pieces=pieces)
        reasons = tuple(hearing.heard[at].reason for at in own)
        works.append(replace(work, parent=parent, reasons=reasons))
    return tuple(works), unknown_beside((one for at, one in said.items() if not by[at]), file)


Said = tuple[str, int, str]
"""The code of a remark, the line that it is about, and its sentence."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """``changes`` of the version that ``delegations`` (the first leads) are said to propose; where
    that stands (``line``), and the words of it in the file. ``alternative`` says that the file
    calls it one to the others on its clause that are alternatives, ``printed`` that a rolling text
    or a compilation has it, which prints those that are tabled, and ``where`` that is."""

    delegations: tuple[Delegation, ...]
    changes: ChangeSet
    line: int
    said: str
    alternative: bool = False
    printed: bool = False
    where: str = ""


def proposals(
    sent: Sequence[Sent], version: Document, names: Delegations, *, printed: bool, part: bool
) -> tuple[tuple[Proposal, ...], list[Said]]:
    """The proposals in brackets, and what could not be made one. ``printed`` says that a rolling
    text has them, ``part`` that the file quotes some paragraphs of a text."""
    return _Voices(version, names, printed=printed, part=part).read(sent)


def unprinted(sent: Sequence[Sent]) -> Iterator[tuple[int, Unprinted]]:
    """The proposals that the small print of a rolling text lists below a paragraph, and that are in
    brackets neither in it nor behind it; each with the line that lists it. What the sender put
    between a paragraph and its small print has none of its own."""
    groups: list[list[Sent]] = [[]]
    for one in sent:
        if one.target is not None and not (one.aside or one.theirs or one.moved):
            groups.append([])
        groups[-1].append(one)
    at: ClauseId | None = None
    for group in groups:
        at = next((one.target for one in group if one.target is not None), at)
        named = [voice.owners for one in group for voice in one.voices]
        named += [unused.owners for one in group for unused in one.reading.unused]
        owners = [frozenset(owner.code for owner in each) for each in named]
        listed = ((one.line, listed_proposal(one.raw)) for one in group if one.aside == SMALL_PRINT)
        count = Counter[frozenset[str]]()
        for line, proposal in listed:
            if proposal is not None:
                codes, who, called = proposal
                count[codes] += 1
                if count[codes] > sum(codes <= each for each in owners):
                    yield line, Unprinted(codes, who, called, at, "")


class _Voices:
    def __init__(self, version: Document, names: Delegations, *, printed: bool, part: bool) -> None:
        self._version = version
        self._names = names
        self._printed = printed
        self._part = part
        self._said: list[Said] = []

    def read(self, sent: Sequence[Sent]) -> tuple[tuple[Proposal, ...], list[Said]]:
        found: list[Proposal] = []
        former: ClauseId | None = None
        start = 0
        is_said = any(one.aside == SMALL_PRINT for one in sent)
        for one, behind in zip(sent, _small_print_behind(sent), strict=True):
            if one.aside:
                if codes := said_alternative(one.raw) if one.aside == SMALL_PRINT else None:
                    found[start:] = (_alternative(each, codes) for each in found[start:])
                continue
            called = drafting_label(one.clause.label)
            if not one.theirs:
                start = len(found)
            for unused in one.reading.unused:
                found += self._instruction(one, unused) or self._unused(one, unused, behind)
            target = former if one.reading.on_former else one.target
            for voice in merge_voices(one.voices):
                if target is None and says_nowhere(voice.whole or ""):
                    found += self._unused(
                        one, Unused(voice.owners, voice.said, understood=False), behind
                    )
                    continue
                found += self._proposal(one, voice, target, self._numbered(one, former) or former)
            is_other = one.reading.alternative or (called is not None and called.alternative)
            if not is_said and one.theirs and is_other:
                found[start:] = (replace(each, alternative=True) for each in found[start:])
            if one.target is not None:
                former = one.target
        lines = {one.target: one.line for one in sent if self._printed and not one.aside}
        found = list(self._without_parts(found, lines))
        return tuple(replace(one, printed=self._printed) for one in found), self._said

    def _numbered(self, one: Sent, former: ClauseId | None) -> ClauseId | None:
        """The clause behind which a new one comes by its number ("5 bis", "(d)" in the list of
        ``former``), where the file has but some of them: the one before it may not be beside it in
        the text."""
        version, above = self._version, None
        if not self._part:
            return None
        if former is not None and one.clause.kind is ClauseKind.ITEM:
            in_list = version[former].kind is ClauseKind.ITEM
            above = version[former].parent if in_list else former
        found = behind_number(one.clause.label, version, above)
        is_deeper = found is not None and above not in (None, version[found].parent)
        return None if is_deeper else found

    def _without_parts(
        self, found: Sequence[Proposal], lines: Mapping[ClauseId | None, int]
    ) -> Iterator[Proposal]:
        """The proposals, but for the deletion of what hangs on a clause by those who delete that:
        it goes with it. Says so of what is not marked as going, where the ``lines`` of a rolling
        text have it."""
        version = self._version
        marked: dict[ClauseId, set[Delegation]] = {}
        for one in found:
            if (clause := _deleted(one)) is not None:
                marked.setdefault(clause, set()).update(one.delegations)
        for one in found:
            clause = _deleted(one)
            above = {
                who
                for each in (version.above(clause) if clause is not None else ())
                for who in marked.get(each, ())
            }
            rest = tuple(each for each in one.delegations if each not in above)
            if rest:
                yield replace(one, delegations=rest)
            if clause is None or not rest or lines.get(clause) != one.line:
                continue
            below = [c.id for c in version.subtree(clause)[1:] if c.id in lines]
            spared = [c for c in below if not marked.get(c, set()).issuperset(rest)]
            if spared:
                words = message(
                    "“{said}” also deletes {places}, not marked in the file. If the sender wants "
                    "to keep that, propose it by hand.",
                    said=one.said,
                    places=tuple(name_of(c, version) for c in spared),
                )
                self._said.append(("bracket-spares", one.line, words))

    def _instruction(self, one: Sent, unused: Unused) -> list[Proposal]:
        """What the words of a bracket ask for where they say which clauses they mean, as a rolling
        text prints it: "[ARG: move OP 5 after OP 1]"."""
        asked = "" if unused.understood else unused.words
        heard = read(asked, self._version, choices=False) if asked else ()
        made = heard[0].changes if len(heard) == 1 else None
        if made is None or heard[0].outcome not in (Outcome.APPLIES, Outcome.CONFIRM):
            return []
        who = self._delegations(one, unused)
        if heard[0].why:
            self._said.append(("bracket-to-confirm", one.line, headed(unused.said, heard[0].why)))
        return [Proposal(who, made, one.line, unused.said)] if who else []

    def _unused(self, one: Sent, unused: Unused, behind: Sent | None) -> list[Proposal]:
        """Says of words that give no proposal why; those that a rolling text prints of one which is
        tabled, and does not fit the text, have its small print ``behind`` them."""
        small = "" if behind is None else behind.raw
        if unused.understood:
            words = message(
                "“{said}” states a position; it is not an amendment and was not recorded.",
                said=unused.said,
            )
            self._said.append(("position", one.line, words))
        elif unused.question:
            words = message(
                "“{said}” is a question or comment; it is not an amendment and was not recorded.",
                said=unused.said,
            )
            self._said.append(("position", one.line, words))
        elif unused.kept and not unused.owners:
            words = message(
                "“{said}” is empty and was read as a blank to be filled in; if it means something "
                "else, correct that amendment.",
                said=unused.said,
            )
            self._said.append(("empty-bracket", one.line, words))
        elif unused.kept:
            words = message(
                "“{said}” was read as words of the paragraph; if it says whose proposal this is, "
                "take it out of the words and make them its sponsor.",
                said=unused.said,
            )
            self._said.append(("names-in-text", one.line, words))
        elif unused.there:
            words = message(
                "“{said}” only adds a name to a bracket that the text already has; nothing was "
                "made of that.",
                said=unused.said,
            )
            self._said.append(("bracket-named", one.line, words))
        elif any(f"({owner.code})" in small for owner in unused.owners if owner.known):
            words = message(
                "“{said}” is printed for a proposal that is tabled and does not fit the text; "
                "nothing was made of it.",
                said=unused.said,
            )
            self._said.append(("bracket-printed", one.line, words))
        else:
            words = message(
                "“{said}” was not understood, and nothing was made of it.", said=unused.said
            )
            self._said.append(("bracket-not-understood", one.line, words))
        return []

    def _proposal(
        self, one: Sent, voice: Voice, target: ClauseId | None, former: ClauseId | None
    ) -> Iterator[Proposal]:
        who = self._delegations(one, voice)
        if not who:
            return
        text = self._text(one, voice, target, former)
        if text is None:
            words = message(
                "“{voice}” has no clause in the text to stand in; table it by hand for {who}.",
                voice=voice.said,
                who=tuple(d.code for d in who),
            )
            self._said.append(("bracket-not-placed", one.line, words))
            return
        made = between(self._version, text)
        if not made.changes:
            names = ", ".join(one.name for one in who)
            words = message(
                "“{voice}” holds only what the text says already; nothing was tabled for {names}.",
                voice=voice.said,
                names=names,
            )
            self._said.append(("bracket-no-change", one.line, words))
            return
        yield Proposal(who, made, one.line, voice.said)

    def _delegations(self, one: Sent, voice: Voice | Unused) -> tuple[Delegation, ...]:
        found: dict[Delegation, None] = {}
        unknown: list[str] = []
        for owner in voice.owners:
            known = self._names.named(owner.code) if owner.known else None
            named = (known,) if known else self._names.meet(owner.text)
            found |= dict.fromkeys(named)
            unknown += () if named else (owner.text,)
        if unknown:
            names = ", ".join(unknown)
            words = (
                (
                    message(
                        "“{voice}” names no known delegation: {names}. It was read as a proposal "
                        "of the others alone; add the delegation and let it join.",
                        voice=voice.said,
                        names=names,
                    )
                )
                if found
                else (
                    message(
                        "“{voice}” names no known delegation: {names}. It was not tabled; add the "
                        "delegation and import the file again.",
                        voice=voice.said,
                        names=names,
                    )
                )
            )
            meant = (likely_meant(name, self._names.known) for name in unknown)
            self._said.append(("unknown-delegation", one.line, sentences(words, *meant)))
        return tuple(found)

    def _text(
        self, one: Sent, voice: Voice, target: ClauseId | None, former: ClauseId | None
    ) -> Document | None:
        """The version as the voice would have it; None where it has no place."""
        version = self._version
        if target is None:
            return self._inserted(one, former, voice) if voice.whole is not None else None
        clause = version[target]
        if voice.deletes:
            return self._without(target) if _may_be_called(clause, voice.called) else None
        if voice.whole is not None:
            is_its = one.theirs and one.text.text == voice.whole
            typed = one.text if is_its else RichText(voice.whole)
            is_heading = clause.kind in HEADS
            found = changes(clause.text.text, typed.text, heading=is_heading, part=self._part)
            text = apply_changes(clause.text, typed, found)
        else:
            text = self._edited(one, clause, voice)
        if clause.text.has_words and not text.has_words:
            return self._without(target)
        return version.with_clauses(
            tuple(replace(c, text=text) if c.id == target else c for c in version)
        )

    def _without(self, clause: ClauseId) -> Document:
        """The version without a clause and all that hangs on it."""
        gone = {c.id for c in self._version.subtree(clause)}
        return self._version.with_clauses(tuple(c for c in self._version if c.id not in gone))

    def _edited(self, one: Sent, clause: Clause, voice: Voice) -> RichText:
        text = clause.text
        own = one.text.text
        exact = [edit.exact for edit in voice.edits if edit.exact is not None]
        if len(exact) == len(voice.edits):
            return text.spliced(sorted(exact, key=lambda each: each[:2]))
        gone = [
            c for c in changes(text.text, own) if c.typed_start == c.typed_end and c.start < c.end
        ]
        order = [each.owners for each in one.voices]
        others = (v for v in one.voices if v.owners != voice.owners and one.text.has_words)
        theirs = {
            _bare(e.words): order.index(v.owners)
            for v in others
            for e in v.edits
            if v.said != voice.said or _is_sentence(e.words)  # else they exclude each other
        }
        hollow = [c for c in gone if _bare(text.text[c.start : c.end]) not in theirs]
        passed = [
            c
            for c in gone
            if theirs.get(_bare(text.text[c.start : c.end]), len(order)) < order.index(voice.owners)
        ]
        placed: list[tuple[int, int, Edit]] = []
        for each in sorted(voice.edits, key=lambda e: (e.start, e.end)):
            edit = each
            start, end, sure = carry_place(text.text, own, edit.start, edit.end)
            if edit.exact is not None:
                start, end, sure = *edit.exact[:2], True
            hole = next(
                (c for c in hollow if edit.open and abs(c.typed_start - edit.start) <= 1), None
            )
            if hole is not None:
                start, end, sure = hole.start, hole.end, True
            elif start == end and edit.exact is None:
                near = [c.end for c in passed if abs(c.typed_start - edit.start) <= 1]
                start = end = max(near, default=start)
            if placed and (start < placed[-1][1] or (start, end) == placed[-1][:2]):
                first, last, former = placed.pop()
                edit = _as_one(own, former, edit)
                start, end, sure = min(first, start), max(last, end), False
            placed.append((start, end, edit))
            if edit.guessed or not sure:
                self._said.append(("bracket-place", one.line, self._doubt(text, start, end, voice)))
        for start, end, edit in reversed(placed):
            text = splice(text, start, end, edit.words)
        return text

    @staticmethod
    def _doubt(text: RichText, start: int, end: int, voice: Voice) -> str:
        old = text.text[start:end].strip()
        if old:
            return message(
                "“{voice}” was read as standing in the place of “{old}”.", voice=voice.said, old=old
            )
        return message("Where “{voice}” stands is not sure; check its place.", voice=voice.said)

    def _inserted(self, one: Sent, former: ClauseId | None, voice: Voice) -> Document:
        version = self._version
        own = voice.whole in (None, one.text.text)
        text = one.text if own else RichText(voice.whole or "")
        parent: ClauseId | None = None
        level = 0
        kind = one.clause.kind
        if former is not None:
            before = version[former]
            if before.kind is ClauseKind.ITEM and one.clause.label.startswith("("):
                kind = ClauseKind.ITEM  # also behind two lines of small print, which end a list
            if kind is ClauseKind.ITEM and before.kind is ClauseKind.ITEM:
                parent, level = before.parent, before.level
            elif kind is ClauseKind.ITEM and before.text.plain.rstrip().endswith(":"):
                parent, level = before.id, before.level + 1
            elif kind in (ClauseKind.PARAGRAPH, ClauseKind.ITEM):
                before = version.root(before.id)
                kind = before.kind if before.kind not in HEADS else ClauseKind.PARAGRAPH
        new = replace(
            one.clause, id=new_clause_id(), text=text, kind=kind, level=level, parent=parent
        )
        line: list[Clause] = [new] if former is None else []
        for clause in version:
            line.append(clause)
            if clause.id == former:
                line.append(new)
        return version.with_clauses(restore(version, in_lists(line, version), ()))


def _small_print_behind(sent: Sequence[Sent]) -> list[Sent | None]:
    """For each paragraph the first line of small print that stands below it, perhaps behind other
    lines in brackets."""
    found: list[Sent | None] = []
    small: Sent | None = None
    for one in reversed(sent):
        found.append(small)
        if one.aside == SMALL_PRINT:
            small = one
        elif not one.theirs:
            small = None
    return found[::-1]


def _is_sentence(words: str) -> bool:
    return words[:1].isupper() and words.rstrip().endswith((".", ";", ":"))


def _bare(words: str) -> str:
    return words.strip(" .,;:")


def _as_one(own: str, first: Edit, other: Edit) -> Edit:
    """Two edits of the words ``own``, and what stands between them, as one."""
    start, end = first.start, max(first.end, other.end)
    words = RichText(own[start:end])
    words = splice(words, other.start - start, other.end - start, other.words)
    return Edit(start, end, splice(words, 0, first.end - start, first.words).text)


_CALLED = {
    "operative": frozenset({ClauseKind.OPERATIVE, ClauseKind.PARAGRAPH}),
    "preambular": frozenset({ClauseKind.PREAMBULAR, ClauseKind.PARAGRAPH}),
    "item": frozenset({ClauseKind.ITEM, ClauseKind.PARAGRAPH}),
    "title": HEADS,
    "paragraph": frozenset(ClauseKind) - HEADS,
    "all": frozenset(ClauseKind) - {ClauseKind.ITEM},  # may be the whole list
}


def _may_be_called(clause: Clause, called: frozenset[str]) -> bool:
    """Whether people call a clause so: no title is a paragraph, and no OP a PP."""
    return all(clause.kind in _CALLED[one] for one in called if one in _CALLED)


def _deleted(one: Proposal) -> ClauseId | None:
    """The clause that a proposal deletes, if that is all that it does."""
    match one.changes.changes:
        case (Deletion(clause),):
            return clause
    return None


def _alternative(one: Proposal, codes: frozenset[str]) -> Proposal:
    """The proposal, as an alternative where it is that of ``codes``."""
    theirs = codes <= {delegation.code for delegation in one.delegations}
    return replace(one, alternative=one.alternative or theirs)


def works_of_text(
    version: Document, changes: ChangeSet, proposals: Sequence[Proposal]
) -> tuple[Work, ...]:
    """The work of the sender of a text in which nothing is tracked, ``changes`` being what it makes
    of the version; behind it one for each proposal of others in brackets."""
    changes, _ = without_looks(changes)
    sender = Work("", "", version, version, changes, unmarked=True)
    return (sender, *works_of_others(version, proposals))


def works_of_others(
    version: Document,
    proposals: Sequence[Proposal],
    by: str = "",
    was: ChangeSet | None = None,
) -> Iterator[Work]:
    """One work for each proposal of others in brackets; ``by`` names who changed words of one that
    ``was`` another before."""
    for proposal in proposals:
        yield Work(
            ", ".join(one.code for one in proposal.delegations),
            "",
            version,
            version,
            proposal.changes,
            named=True,
            alternative=proposal.alternative,
            printed=Printed(by, proposal.where, proposal.said, was) if proposal.printed else None,
        )
