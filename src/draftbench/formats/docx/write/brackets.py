"""A clause's words with the proposals on them in brackets, and proposals as instructions.

The notation is that of :mod:`draftbench.amend.notation.pieces`, so that what is compiled here is
read again as the same objects:

* ``[MEX: delete “words”]``: the words would go;
* ``[ARG, URY: words]``: the words would be added;
* ``[words][ARG: other words][MEX: delete]``: words of the text, then what would take their place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from draftbench.amend.amendment import Amendment, AmendmentId, Outcome, Placement
from draftbench.amend.changesets.changes import (
    Change,
    Deletion,
    Insertion,
    Join,
    Relocation,
    Slot,
    Splice,
    Split,
)
from draftbench.amend.changesets.wholebrackets import (
    Span,
    printed_pieces,
    without_parted_brackets,
)
from draftbench.amend.draft_numbers import ClauseNames, revision
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.notation.pieces import head
from draftbench.amend.proceedings.matrix import Positions, stances
from draftbench.amend.proceedings.statements import Target, TargetKind
from draftbench.amend.registers.subamendments import is_sub
from draftbench.amend.stamp import Stamp
from draftbench.amend.wording.instructions import bracket_partner
from draftbench.amend.wording.titles import say_name, title
from draftbench.document import ClauseId, Document, RichText, text_without_notes
from draftbench.document.richtext import join
from draftbench.language.delegations import name_in
from draftbench.language.phrasebook import Phrasebook, phrasebook
from draftbench.messages.translation import say as said_in


class Role(Enum):
    """What a stretch of a line is."""

    TEXT = "text"
    BRACKET = "bracket"
    ADDED = "added"
    GONE = "gone"
    INSERTED = "inserted"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of a line and what they are in it: of the text, a bracket, words that would come
    (ADDED) or go (GONE), words that came (INSERTED) or went (DELETED) since the base. ``at`` says
    where in the text of the clause they stand (code points; None: not there). ``by`` are the codes
    of the sponsors: of words of the text, those that would have them go or replaced; of ADDED
    words, those that propose them; of a bracket, those whose proposal ends there."""

    text: RichText
    role: Role = Role.TEXT
    at: int | None = None
    by: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """An open amendment. ``changes`` are in coordinates of the draft where it is ``placed``, else
    in those of its own base; ``remark`` is what is said of it in small print."""

    amendment: Amendment
    changes: tuple[Change, ...]
    placed: bool
    remark: str

    @property
    def who(self) -> str:
        """The sponsors' codes."""
        return ", ".join(self.amendment.sponsors)


Edit = tuple[Proposal, list[Splice]]
"""A proposal and what it changes in one clause."""


def bracket(text: str, by: str = "") -> Stretch:
    """A bracket with its attribution; ``by`` whose proposal ends with it."""
    return Stretch(text_without_notes(text), Role.BRACKET, by=by)


@dataclass(frozen=True, slots=True)
class Wanted:
    """``words`` in the place of ``[start, end)`` of a clause, those of the sponsors ``codes``. Its
    bracket are the stretches from ``first`` to before ``last``; what stands together with it for
    the same words of the clause begins with the stretch ``group``."""

    codes: tuple[str, ...]
    start: int
    end: int
    words: RichText
    group: int
    first: int
    last: int

    def shifted(self, by: int) -> Wanted:
        """The same behind so many more stretches."""
        group, first, last = self.group + by, self.first + by, self.last + by
        return replace(self, group=group, first=first, last=last)


def inline(
    text: RichText, edits: Sequence[Edit], say: Phrasebook
) -> tuple[list[Stretch], list[Wanted]]:
    """The words of a clause with the edits on them, positions in the language of ``say``; and what
    is wanted in which of the stretches."""
    stretches: list[Stretch] = []
    wanted: list[Wanted] = []
    at = 0
    for start, end, members in _clusters(text, edits):
        if at < start:
            stretches.append(Stretch(text.slice(at, start), at=at))
        lead, *shown, tail = _cluster(text, start, end, members, say)
        stretches += (stretch for stretch in lead[0] if stretch.text)
        group = len(stretches)
        for own, words, who in shown:
            first = len(stretches)
            stretches += own
            if who:
                wanted.append(Wanted(who, start, end, words, group, first, len(stretches)))
        stretches += (stretch for stretch in tail[0] if stretch.text)
        at = end
    if at < len(text):
        stretches.append(Stretch(text.slice(at, len(text)), at=at))
    return stretches, wanted


def applied(text: RichText, start: int, end: int, splices: Sequence[Splice]) -> RichText:
    """``text[start:end]`` with the splices inside it applied."""
    parts: list[RichText] = []
    at = start
    for splice in sorted(splices, key=lambda one: (one.start, one.end)):
        parts += [text.slice(at, splice.start), splice.new]
        at = splice.end
    parts.append(text.slice(at, end))
    return join(parts)


def versions(
    text: RichText, start: int, end: int, edits: Sequence[Edit]
) -> list[tuple[RichText, list[Proposal]]]:
    """What each edit makes of ``text[start:end]``, equal ones together, with its proposals."""
    found: dict[str, tuple[RichText, list[Proposal]]] = {}
    for proposal, splices in edits:
        version = applied(text, start, end, splices)
        found.setdefault(version.text, (version, []))[1].append(proposal)
    return list(found.values())


def together(proposals: Sequence[Proposal]) -> str:
    """The sponsors' codes of several proposals."""
    return ", ".join(_sponsors(proposals))


def _sponsors(proposals: Sequence[Proposal]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(code for p in proposals for code in p.amendment.sponsors))


def _cluster(
    text: RichText, start: int, end: int, edits: Sequence[Edit], say: Phrasebook
) -> Iterator[tuple[list[Stretch], RichText, tuple[str, ...]]]:
    """Proposals on one stretch of words: what stands there, then each other version, with its words
    and its sponsors. White space at the ends stays outside, so that brackets hug the words."""
    old = text.slice(start, end)
    other = [(v, _sponsors(found)) for v, found in versions(text, start, end, edits)]
    outer = (old if old.text.strip() else other[0][0]).text
    lead = len(outer) - len(outer.lstrip())
    tail = len(outer.rstrip())
    own = bool(old.text.strip())
    yield [Stretch(RichText(outer[:lead]), at=start if own else None)], old, ()
    if old.text.strip() and len(other) == 1 and not other[0][0].text.strip():
        before, behind = say("act.delete", clause=say.quoted("\0")).split("\0")
        who = ", ".join(other[0][1])
        gone = Stretch(old.strip(), Role.GONE, start + lead, who)
        signs = bracket(f"[{head([who])}{before}"), bracket(f"{behind}]", who)
        yield [signs[0], gone, signs[1]], *other[0]
    else:
        if old.text.strip():
            whose = together([proposal for proposal, _ in edits])
            words = Stretch(old.strip(), at=start + lead, by=whose)
            yield [bracket("["), words, bracket("]")], old, ()
        for version, codes in other:
            who = ", ".join(codes)
            if version.text.strip():
                added = Stretch(version.strip(), Role.ADDED, by=who)
                shown = [bracket(f"[{head([who])}"), added, bracket("]", who)]
            else:
                shown = [bracket(f"[{head([who])}{say('delete')}]", who)]
            yield shown, version, codes
    rest = max(lead, tail)
    yield [Stretch(RichText(outer[rest:]), at=start + rest if own else None)], old, ()


def _clusters(text: RichText, edits: Sequence[Edit]) -> Iterator[tuple[int, int, list[Edit]]]:
    """Stretches on which proposals overlap or say something on the same words, with the edits
    there. An insertion at the edge of another stretch is a stretch of its own."""
    pieces = [(proposal, printed_pieces(text, splices)) for proposal, splices in edits]
    groups: list[Span] = []
    for start, end in sorted(span for _, parts in pieces for span, _ in parts):
        if groups and (start < groups[-1][1] or (start, end) == groups[-1]):
            groups[-1] = (groups[-1][0], max(end, groups[-1][1]))
        else:
            groups.append((start, end))
    own = set(groups)
    for start, end in groups:
        members: list[Edit] = []
        for proposal, parts in pieces:
            inside: list[Splice] = []
            for span, splices in parts:
                within = start <= span[0] and span[1] <= end
                if span == (start, end) or (within and span not in own):
                    inside += splices
            if inside:
                members.append((proposal, inside))
        yield start, end, members


# Proposals in words, in the language of the draft: instructions in brackets, and where each stands
# in small print.

_QUOTED = 40


@dataclass(frozen=True, slots=True)
class Wording:
    """Words for the proposals of one negotiation; ``named`` are the names of its clauses,
    ``say`` the sentences in its language."""

    negotiation: Negotiation
    named: ClauseNames
    positions: Positions
    say: Phrasebook

    @classmethod
    def of(cls, negotiation: Negotiation, say: Phrasebook | None = None) -> Wording:
        """The wording for a negotiation as it stands; in the language of its text, unless another
        one is to be said (``say``)."""
        positions = Positions(negotiation.proceedings)
        say = say or phrasebook(negotiation.draft.language)
        return cls(negotiation, ClauseNames(negotiation), positions, say)

    def remark(self, entry: Entry, divided_off: Sequence[str] = ()) -> str:
        """Who proposes, what it is called, where it stands, what the parts that it divides off are
        called, what it excludes, who holds what on it, and why: a note in parentheses."""
        amendment = entry.amendment
        say = self.say
        standing = say(f"status.{entry.status.value}")
        if entry.placement is not None:
            placed = self.standing(entry.placement)
            standing = say("remark.placed", status=standing, placed=placed)
        called = say.quoted(title(self.negotiation, amendment, say))
        parts = [say("remark.titled", standing=standing, title=called)]
        if divided_off:
            parts.append(say("divided-off", n=len(divided_off), names=say.listed(divided_off)))
        parts += self.amended(entry)
        parts += self.excluded(entry)
        said = self.held(TargetKind.AMENDMENT, amendment.id)
        if said:
            parts.append(say("positions", said=said))
        reason = amendment.reason.strip()
        if reason:
            parts.append(say("reason", reason=reason))
        return say("by", who=self.names(amendment.sponsors), said=say.together(parts))

    def amended(self, entry: Entry) -> Iterator[str]:
        """What an open amendment to another open one amends, and when that is voted on."""
        parent = entry.amendment.parent if is_sub(entry.amendment) else None
        known = None if parent is None else self.negotiation.entry(parent)
        if parent is not None and known is not None and entry.tabled and known.tabled:
            yield self.say("vote.amends", amendment=self._sponsored(parent))

    def excluded(self, entry: Entry) -> Iterator[str]:
        """What a proposal cannot be accepted together with, and what it is an alternative to."""
        lists = {"not-together": entry.competing, "alternative-to": entry.alternatives}
        for key, others in lists.items():
            if others:
                yield self.say(key, others=self.say.listed(map(self._sponsored, others)))

    def _sponsored(self, amendment: AmendmentId) -> str:
        """An amendment with the codes of its sponsors, who stand beside it in a text."""
        entry = self.negotiation.entry(amendment)
        codes = ", ".join(entry.amendment.sponsors) if entry is not None else ""
        return self.say("with", what=amendment, more=codes) if codes else amendment

    def names(self, codes: Iterable[str]) -> str:
        """Delegations with their codes: "Argentina (ARG), Uruguay (URY)"."""
        return self.say.listed(named(self.negotiation, code, self.say) for code in codes)

    def held(self, kind: TargetKind, name: str) -> str:
        """Who holds what on something: "support: CHL, COL; opposition: USA"; empty where nobody
        said anything."""
        say = self.say
        found = stances(self.positions, Target(kind, name))
        return say.marks["semicolon"].join(
            say(f"stance.{'unclear' if stance is None else stance.value}", codes=", ".join(codes))
            for stance, codes in found
        )

    def standing(self, placement: Placement) -> str:
        """What comes of placing a proposal on the draft."""
        say = self.say
        words = say(f"outcome.{placement.outcome.value}")
        if placement.outcome is Outcome.APPLIES:
            return words
        rivals = [self.negotiation.entry(rival) for rival in placement.rivals]
        whose = "; ".join(", ".join(r.amendment.sponsors) for r in rivals if r is not None)
        if placement.outcome is Outcome.CONFLICT and whose:
            words = say("outcome.conflict-with", who=whose)
        why = said_in(placement.why, say.language).strip().rstrip(".。")
        return say("outcome.why", outcome=words, why=why) if why else words

    def instruction(self, proposal: Proposal, change: Change) -> str:
        """A change as an instruction in brackets, ``[MEX: delete OP 4]``; with the text of which
        it quotes words, where the draft has others."""
        said = self._act(proposal, change)
        if isinstance(change, Splice | Split):
            said = self._in_its_text(proposal, change.clause, said)
        return f"[{proposal.who}: {said}]"

    def instructions(self, proposal: Proposal, changes: Sequence[Change]) -> Iterator[str]:
        """Changes, each as an :meth:`instruction`; the two that put words in square brackets, or
        take these away, as one."""
        edits: dict[ClauseId, list[Splice]] = {}
        for change in changes:
            if isinstance(change, Splice):
                edits.setdefault(change.clause, []).append(change)
        for change in changes:
            if not isinstance(change, Splice):
                yield self.instruction(proposal, change)
            elif own := edits.pop(change.clause, None):
                yield from self._words(proposal, own)

    def _words(self, proposal: Proposal, splices: Sequence[Splice]) -> Iterator[str]:
        """What is asked of the words of one clause, all brackets whole."""
        text = proposal.amendment.changes.seen.get(splices[0].clause)
        if text is None:
            yield from (self.instruction(proposal, one) for one in splices)
            return
        waiting = without_parted_brackets(text, splices)
        while waiting:
            first = waiting.pop(0)
            last = bracket_partner(first, waiting)
            words = "" if last is None else text.slice(first.end, last.start).plain.strip()
            if last is None or not words:
                yield self.instruction(proposal, first)
                continue
            waiting.remove(last)
            act = "act.unbracket" if first.old else "act.bracket"
            said = self.say(act, words=self.say.quoted(words))
            yield f"[{proposal.who}: {self._in_its_text(proposal, first.clause, said)}]"

    def _in_its_text(self, proposal: Proposal, clause: ClauseId, act: str) -> str:
        amendment, state = proposal.amendment, self.negotiation
        parent = state.entry(amendment.parent) if amendment.parent and is_sub(amendment) else None
        seen = amendment.changes.seen.get(clause)
        is_beside = parent is not None and parent.open  # what it amends, whose words they are
        if proposal.placed or is_beside or seen is None or _reads(state.draft, clause, seen):
            return act
        if _reads(state.base, clause, seen):
            return self.say("act.in-base", act=act)
        texts = [former.base for former in state.former]
        for number in reversed(range(len(texts))):
            if _reads(texts[number], clause, seen):
                if not number:
                    return self.say("act.in-first", act=act)
                return self.say("act.in-text", text=revision(number), act=act)
        return self.say("act.in-earlier", act=act)

    def _act(self, proposal: Proposal, change: Change) -> str:
        say = self.say
        if isinstance(change, Deletion):
            return say("act.delete", clause=self._called(change.clause))
        if isinstance(change, Relocation):
            place = self._slot(proposal, change.slot)
            return say("act.move", clause=self._called(change.clause), place=place)
        if isinstance(change, Insertion):
            words = say.quoted(" / ".join(clause.text.plain for clause in change.clauses))
            return say("act.add", place=self._slot(proposal, change.slot), words=words)
        if isinstance(change, Join):
            into = self._called(change.into)
            return say("act.join", clause=self._called(change.clause), into=into)
        if isinstance(change, Split):
            clause = self._called(change.clause)
            words = self._behind(proposal, change)
            if not words:
                return say("act.divide", clause=clause)
            return say("act.divide-before", clause=clause, words=say.quoted(words))
        old, new = change.old.strip(), change.new.plain.strip()
        if old and new:
            return say("act.replace", old=say.quoted(old), new=say.quoted(new))
        if old:
            return say("act.delete", clause=say.quoted(old))
        before = change.before.strip()
        place = say("slot.start")
        if before:
            place = say("slot.after", what=say.quoted(_end(before)))
        return say("act.put-in", place=place, words=say.quoted(new))

    def _behind(self, proposal: Proposal, change: Split) -> str:
        """The first words of the second part; empty where they are not known."""
        clause = self.negotiation.draft.get(change.clause) if proposal.placed else None
        text = proposal.amendment.changes.seen.get(change.clause) if clause is None else clause.text
        words = "" if text is None else text.plain[change.end :]
        return words[:_QUOTED].rpartition(" ")[0] if len(words) > _QUOTED else words

    def _called(self, clause: ClauseId) -> str:
        """The number alone, for the brackets of a compilation are read again."""
        return self.named.of(clause).number or self.say("this-paragraph")

    def _beside(self, clause: ClauseId, otherwise: str) -> str:
        name = self.named.of(clause)
        if name.found is None and name.was:
            return say_name(name, self.say, alone=True)
        return name.number or self.say(otherwise)

    def _slot(self, proposal: Proposal, slot: Slot) -> str:
        own = "this-paragraph" if is_sub(proposal.amendment) else ""  # below what it amends
        if slot.after is not None:
            after = self._beside(slot.after, own or "another-paragraph")
            return self.say("slot.after", what=after)
        if slot.parent is not None:
            parent = self._beside(slot.parent, own or "another-list")
            return self.say("slot.start-of", what=parent)
        return self.say("slot.start-of-text")


def _reads(text: Document, clause: ClauseId, words: RichText) -> bool:
    return clause in text and text[clause].text.text == words.text


def _end(words: str) -> str:
    """The last words, none of them cut where there is a space to begin at."""
    end = words[-_QUOTED - 1 :]
    return end.partition(" ")[2] if len(words) > _QUOTED and " " in end else end[-_QUOTED:]


def named(negotiation: Negotiation, code: str, say: Phrasebook) -> str:
    """A delegation with its code, in a language: "Argentine (ARG)"; the code alone where nothing
    else is known, and the name that a negotiation has given it where it is none of the list."""
    known = negotiation.delegation(code)
    if known is None or known.name == code:
        return code
    return say("named", name=name_in(known.name, code, say.language), code=code)


def author(negotiation: Negotiation, stamp: Stamp, say: Phrasebook) -> str:
    """Who made a change, in a language: the names of its sponsors, or of whoever it was."""
    names = []
    for code in stamp.codes:
        known = negotiation.delegation(code)
        names.append((code, code if known is None else known.name))
    if not names or ", ".join(name for _, name in names) != stamp.author:
        return say.name(stamp.author)
    return say.listed(name_in(name, code, say.language) for code, name in names)
