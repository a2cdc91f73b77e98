"""Instructions in words, read back: each with what was understood and what it does to a text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice, pairwise

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.building import built
from draftbench.amend.changesets.changes import Change, ChangeSet, Join, Relocation, Splice, Split
from draftbench.amend.changesets.editing import between
from draftbench.amend.instructions.alternatives import loses_sign, tidied, varied, with_commas
from draftbench.amend.instructions.answers import AMID, stretches
from draftbench.amend.instructions.asides import FALLBACK, without_fallback
from draftbench.amend.instructions.askers import with_askers
from draftbench.amend.instructions.bywords import CARRIED_ON, read_by_words
from draftbench.amend.instructions.calling import NotPlacedError
from draftbench.amend.instructions.courtesies import Courtesies
from draftbench.amend.instructions.cutting import Piece, pieces, unnumbered
from draftbench.amend.instructions.deeds import done, shared_out
from draftbench.amend.instructions.frames import FRAME
from draftbench.amend.instructions.halves import joined, with_unread
from draftbench.amend.instructions.hedges import below_hedges, describe_hedge
from draftbench.amend.instructions.keywords import proposed
from draftbench.amend.instructions.linejudge import LineJudge, clause_headed, clauses_named
from draftbench.amend.instructions.moves import is_renumbering
from draftbench.amend.instructions.printedlines import (
    ASIDE,
    HEADED,
    heading_of,
    heads_reasons,
    is_answered,
    is_heading,
    names_line,
    quoted_clause,
    subject_above,
)
from draftbench.amend.instructions.quotedmail import QUOTED, own_and_quoted
from draftbench.amend.instructions.quotes import shortened
from draftbench.amend.instructions.readers import (
    best_reading,
    doubted,
    guessed,
    unread,
    weigh_sentence,
    with_place,
)
from draftbench.amend.instructions.reference import Reference, found
from draftbench.amend.instructions.remarks import (
    REMARKED,
    STRAY,
    is_position,
    is_wish,
    names_all,
    names_one,
    read_remark,
)
from draftbench.amend.instructions.repeated import is_repeatable, with_repeated
from draftbench.amend.instructions.request import Request, Set, unbracketed
from draftbench.amend.instructions.results import Done
from draftbench.amend.instructions.sections import (
    Sections,
    by_number,
    in_its_part,
    leaves_part,
    may_be_item,
    numbered,
    with_headings_apart,
)
from draftbench.amend.instructions.subject import Subject
from draftbench.amend.instructions.tongue import ARROW, Tongue, tongues_of
from draftbench.amend.instructions.understanding import Understood
from draftbench.amend.instructions.unquoted import UNQUOTED, is_unquoted, looked_at
from draftbench.amend.instructions.wrappedlines import unwrapped
from draftbench.amend.wording.instruction import Places, Verb
from draftbench.amend.wording.instructions import instructions
from draftbench.amend.wording.sentences import say_instruction
from draftbench.document import ClauseId, Document, RichText
from draftbench.messages import capitalized, message, sentences, uncapitalized

NOT_UNDERSTOOD = message("Not understood.")
CONTRADICTED = message("The sentence behind it may take it back.")
LINES = message("Lines of a page are not known; the words were looked for in the whole paragraph.")
_ABSENT = (Outcome.ORPHANED, Outcome.CONTAINED)
_SETTLED = (Outcome.CONTAINED, Outcome.APPLIES)
_MOST_CHOICES, _MOST_TRIED = 5, 12
NOTHING_TO_DO = message("It asks for no change; numbers are updated automatically.")


@dataclass(frozen=True, slots=True)
class Heard:
    """One instruction: its ``words`` as they were written; what was ``understood``, as sentences of
    the program; the ``changes`` that it makes, None where it makes none; their ``outcome``, None
    where it was not understood or there is nothing to do; ``why`` in a sentence; the clauses to
    look at. ``idle``: it was understood, and there is nothing to do. ``requests`` are what was
    asked for, where it makes changes. Where it makes none, ``choices`` are the few things that it
    may mean, each with its changes; none of them counts until somebody chooses it. ``by`` is who
    proposes it, where a table or a heading says so; ``asker`` is who is said to wish it, where that
    may be somebody else than the sender; ``reason`` is what a table says why; ``hedge`` are words
    on a line of their own that hedge it."""

    words: str
    understood: tuple[str, ...] = ()
    changes: ChangeSet | None = None
    outcome: Outcome | None = None
    why: str = ""
    where: tuple[ClauseId, ...] = ()
    idle: bool = False
    requests: tuple[Request, ...] = ()
    choices: tuple[Heard, ...] = ()
    by: str = ""
    asker: str = ""
    reason: str = ""
    hedge: str = ""

    @property
    def made(self) -> bool:
        """Whether it gives changes that can be taken as they are or after a look."""
        return self.changes is not None

    @property
    def readings(self) -> tuple[Heard, ...]:
        """What can be chosen where it may mean several things; nothing where it means one."""
        return ((self, *self.choices) if self.made else self.choices) if self.choices else ()


def read(
    words: str, text: Document, *, choices: bool = True, is_mail: bool = False
) -> tuple[Heard, ...]:
    """Every instruction of ``words`` against ``text``, in order. The language of the text is tried
    first; what is not understood is there too, and nothing is guessed. ``choices`` says whether to
    look for what the unclear ones may mean, which takes longer; ``is_mail``, that they are the body
    of a mail, without its header."""
    hear = _heard if choices else _carried_out
    own, quoted = own_and_quoted(words, is_mail=is_mail)
    found = [
        with_hedge(
            replace(hear(one, text), by=one.by, asker=one.asker, reason=one.reason), one.hedge
        )
        for one in parts(own, text)
    ]
    for stretch in stretches(own, quoted) if quoted else ():
        if not stretch.is_answer:
            found.append(hear(Understood(stretch.words, (QUOTED,)), text))
            continue
        above = names_one(stretch.above, tongues_of(text.language))
        for one in parts(stretch.words, text, above):
            answer = replace(hear(one, text), by=one.by, asker=one.asker or stretch.who)
            found.append(with_hedge(_to_be_checked(answer), one.hedge))
    return tuple(found)


def _to_be_checked(answer: Heard) -> Heard:
    """What may be an answer in a quoted mail, to be confirmed."""
    sure = answer.outcome is Outcome.APPLIES
    return replace(answer, outcome=Outcome.CONFIRM, why=AMID) if sure else answer


def with_hedge(heard: Heard, hedge: str) -> Heard:
    """An instruction below a line that hedges it, to be confirmed; as it is without one."""
    if not hedge:
        return heard
    outcome = Outcome.CONFIRM if heard.outcome is Outcome.APPLIES else heard.outcome
    why = sentences(heard.why, describe_hedge(hedge)) if heard.made else heard.why
    choices = tuple(with_hedge(one, hedge) for one in heard.choices)
    return replace(heard, outcome=outcome, why=why, choices=choices, hedge=hedge)


def parts(words: str, text: Document, above: tuple[Reference, ...] = ()) -> Iterator[Understood]:
    """What each part of the words asks for, before the text is looked at; ``above`` is the clause
    that is named above them."""
    said = (with_place(in_its_part(one), text) for one in _parts(words, text, above))
    found = tuple(shared_out(tuple(said), text))
    found = tuple(below_hedges(with_unread(found, text), tongues_of(text.language)))
    asks = any(r.deed is not Set.NOTHING for one in found for r in one.requests)
    for one in found:
        stray = any(request.why == STRAY for request in one.requests)
        yield replace(one, requests=()) if stray and not asks else one


def _parts(words: str, text: Document, context: tuple[Reference, ...]) -> Iterator[Understood]:
    tongues = tongues_of(text.language)
    courtesies = Courtesies(tongues)
    former: tuple[Request, ...] = ()
    fresh = reasoned = False
    sections, subject = Sections(tongues, text), Subject(tongues, text)
    above, words = subject_above(words)
    if above:
        subject.take(above)
        yield Understood(above, (ASIDE,))
    judge = LineJudge(tongues, courtesies)
    words = with_headings_apart(unwrapped(words, judge), tongues)
    for piece in pieces(words, judge):
        if sections.begins(piece.words):
            context = ()
            yield Understood(piece.words, (HEADED,))
            continue
        if is_answered(piece.words):
            context = quoted_clause(piece.words, text) or context
            yield Understood(piece.words, (REMARKED,))
            continue
        if is_heading(piece.words) or heads_reasons(piece.words):
            reasoned = heads_reasons(piece.words)
            sections.passes(piece.words)
            subject.take(piece.words)
            yield Understood(piece.words, (heading_of(piece.words),))
            continue
        named = clauses_named(piece.words, tongues)
        headed = () if named else clause_headed(piece.words, tongues)
        below, fresh = fresh, bool(named)
        if named or headed:
            sections.passes(piece.words)
            subject.clause = ()
        if named:
            context = named
        elif headed:
            context = headed
            yield Understood(piece.words, (REMARKED,))
        elif piece.keyword:
            yield sections.over(proposed(piece, tongues))
        else:
            counted = () if context else numbered(piece.words)
            line = _line(
                partial(_Line, piece, tongues, courtesies, former), context or counted, subject
            )
            for at, one in enumerate(by_number(line.said, counted)):
                lost = below and not at and any(each.why == STRAY for each in one.requests)
                reasoned = reasoned and not any(r.deed is not Set.NOTHING for r in one.requests)
                requests = () if lost else one.requests
                if reasoned and not one.requests:
                    requests = (REMARKED,)
                yield sections.over(
                    replace(one, requests=requests, by=piece.by, reason=piece.reason)
                )
            sections.passes(piece.words, [r for one in line.said for r in one.requests])
            context, former = () if line.context == counted else line.context, line.former


class _Line:
    """A piece of a text of amendments, sentence by sentence: what was ``said``, with the clause
    that is named above what follows (``context``) and what "the same" then means (``former``)."""

    def __init__(
        self,
        piece: Piece,
        tongues: Sequence[Tongue],
        courtesies: Courtesies,
        former: tuple[Request, ...],
        context: tuple[Reference, ...],
    ) -> None:
        self._piece, self._tongues, self._courtesies = piece, tongues, courtesies
        self.context, self.former = context, former
        self._here, self._remarked = context, False
        self._topic = ""
        self._position: tuple[Reference, ...] = ()
        self.said: list[Understood] = []
        for sentence in piece.sentences:
            named = clauses_named(sentence, tongues)
            if named:
                self.context = self._here = named
            else:
                before = len(self.said)
                first, fallback = without_fallback(sentence)
                self._read(first)
                self.said[before:] = with_askers(first, self.said[before:], tongues)
                self.said += [Understood(fallback, (FALLBACK,))] if fallback else []

    def _read(self, sentence: str) -> None:
        near = self._remarked or bool(shortened(sentence).quotes)
        found = best_reading(sentence, self._tongues, self._here if near else self.context)
        found = tuple(with_repeated(found, self.former))
        if self._piece.bare:
            found = tuple(looked_at(one) for one in found)
            if len(found) == len(self._piece.sentences) == 1:
                found = (replace(found[0], words=self._piece.words),)
        partly = _is_idle(found) and not all(one.requests for one in found)
        wordy = is_unquoted(found) and not re.search(ARROW, sentence)
        partly = partly or may_be_item(sentence, self._here)
        if partly or (wordy and is_wish(sentence, self._tongues, self._here)):
            found = (Understood(sentence),)
        found = joined(found, self._tongues)
        whole = self._of_parts(sentence, found) or self._as_replacement(found)
        if whole:
            self.said[-1] = whole
            return
        about = self._about_topic(sentence, found)
        if about:
            found = about
        self._topic = self._topic_of(sentence, found)
        if not any(one.requests for one in found):
            found = self._weighed(sentence, found[0])
            if not found:
                return
        if self._remarked and not names_one(sentence, self._tongues):
            found = tuple(doubted(one, CARRIED_ON) for one in found)
        self._courtesies.go_on()
        if self._position and not self.said[-1].requests:
            self.said[-1] = replace(self.said[-1], requests=(REMARKED,))
        self._position = ()
        repeatable = (o.requests for o in reversed(found) if is_repeatable(o))
        self.former = next(repeatable, self.former)
        self.said += (replace(one, near=self._here) for one in found)
        places = _places(found)
        self._here = places or self._here
        self._remarked = self._remarked and not places

    def _of_parts(self, sentence: str, found: tuple[Understood, ...]) -> Understood | None:
        """A division that the sentence before asks for, with what this one says of its parts ("The
        second would begin “…”"); None where it says nothing of them."""
        if not self.said or any(r.deed is not Set.TEXT for one in found for r in one.requests):
            return None
        former = self.said[-1]
        if [one.deed for one in former.requests] not in ([Verb.SPLIT_CLAUSE], []):
            return None
        both = f"{former.words.rstrip(' .;')}, {sentence[:1].lower()}{sentence[1:]}"
        (whole, *more) = best_reading(both, self._tongues, self.context)
        deeds = {one.deed for one in whole.requests}
        if more or deeds != {Verb.SPLIT_CLAUSE} or whole.requests == former.requests:
            return None
        return replace(whole, words=f"{former.words} {sentence}", near=former.near)

    def _as_replacement(self, found: tuple[Understood, ...]) -> Understood | None:
        """A deletion that the sentence before asks for, with the words that come instead ("Insert
        “…”."); None where this one says something else."""
        if not self.said or len(found) != 1:
            return None
        former = self.said[-1]
        (whole, *more) = joined((former, *found), self._tongues)
        return None if more else replace(whole, near=former.near)

    def _about_topic(self, sentence: str, found: tuple[Understood, ...]) -> tuple[Understood, ...]:
        """What is asked for of the words that the sentence before quotes and finds fault with."""
        sure = any(r.deed is not Set.TEXT for one in found for r in one.requests)
        if not self._topic or sure or not self.said:
            return ()
        for tongue in self._tongues:
            requests = read_by_words(sentence, tongue, self._here, self._topic)
            if requests:
                if not self.said[-1].requests:
                    self.said[-1] = replace(self.said[-1], requests=(REMARKED,))
                return (doubted(Understood(sentence, requests), CARRIED_ON),)
        return ()

    def _topic_of(self, sentence: str, found: tuple[Understood, ...]) -> str:
        """The words that a sentence quotes which asks for nothing; none where it asks for
        something, or quotes several."""
        short = shortened(sentence)
        if any(one.requests for one in found) or len(short.quotes) != 1:
            return ""
        self._here = names_one(sentence, self._tongues) or self._here
        return " ".join(short.quotes[0])

    def _weighed(self, sentence: str, one: Understood) -> tuple[Understood, ...]:
        """What a sentence asks for that is left to the text to decide; nothing where it is set
        aside: a courtesy, a remark, a wish, or not understood."""
        piece, tongues = self._piece, self._tongues
        whole = piece.bare and len(piece.sentences) == 1
        words = unnumbered(piece.words) if whole else sentence
        aside = self._courtesies.set_aside(words)
        if self.said and not aside and any(t.no_manners.search(sentence) for t in tongues):
            self.said[-1] = doubted(self.said[-1], CONTRADICTED)
        behind = bool(self.said) and any(r.deed is not Set.NOTHING for r in self.said[-1].requests)
        aside = aside or read_remark(words, tongues, self._here, spoken=piece.bare, behind=behind)
        found = () if aside else weigh_sentence(words, tongues, self._here)
        if piece.bare and not (aside or found):
            quoted = weigh_sentence(sentence, tongues, self._here)
            found = tuple(
                replace(looked_at(one), words=piece.words)
                for one in quoted
                if all(request.deed is Set.TEXT for request in one.requests)
            )
        if found:
            return found
        if self.said and not (aside or names_all(sentence, tongues)):
            self.said[-1] = doubted(self.said[-1], unread(sentence))
        self.said.append(replace(one, requests=aside, near=self._here))
        about = names_one(words, tongues) if aside else ()
        self._here, self._remarked = about or self._here, self._remarked or bool(about)
        self._position = () if aside else self._position
        if not aside and is_position(words, tongues):
            self._position = names_all(words, tongues)
            self._here, self._remarked = self._position, True
        return ()


def _line(
    read_below: Callable[[tuple[Reference, ...]], _Line],
    above: tuple[Reference, ...],
    subject: Subject,
) -> _Line:
    """A line below the clause that is named above it; where none is, and nothing can be made of it,
    below that of the subject, if its words stand there."""
    line = read_below(above)
    if not above and subject.may_help(line.said):
        under = read_below(subject.clause)
        if subject.fits(under.said):
            under.context = ()  # what follows has to seek words of the clause, too
            return under
    subject.passes(line.said)
    return line


def _is_idle(found: Sequence[Understood]) -> bool:
    deeds = [each.deed for one in found for each in one.requests]
    return bool(deeds) and all(deed is Set.NOTHING for deed in deeds)


def _places(found: Sequence[Understood]) -> tuple[Reference, ...]:
    """The one clause that the sentence before named, for one that names none."""
    places = {place for one in found for request in one.requests for place in request.places}
    return tuple(places) if len(places) == 1 else ()


def together(text: Document, requests: Iterable[Request]) -> ChangeSet:
    """All of the requests as one change set, each against ``text`` as it is. Raises NotPlacedError
    where one of them has no place, and ValueError where they do not go together."""
    changes: list[Change] = []
    for request in requests:
        if request.deed not in (Set.NOTHING, Set.UNABLE):
            changes += done(text, request, rank=len(changes)).changes
    return _set(text, changes)


def _set(text: Document, changes: Sequence[Change]) -> ChangeSet:
    """The changes as one set. Raises ValueError where they do not go together."""
    splices = sorted((c.clause, c.start, c.end) for c in changes if isinstance(c, Splice))
    for (clause, _, end), (other, start, _) in pairwise(splices):
        if clause == other and start < end:
            msg = "two instructions change the same words"
            raise ValueError(msg)
    breaks = [c for c in changes if isinstance(c, Split)]
    changes = [_beside_breaks(c, breaks) for c in changes]
    splits = {c.new: c.clause for c in breaks}
    joins = {c.clause: c.into for c in changes if isinstance(c, Join)}
    moving = {c.clause for c in changes if isinstance(c, Relocation)}
    return between(text, built(text, changes), splits=splits, joins=joins, moving=moving)


def _beside_breaks(change: Change, breaks: Sequence[Split]) -> Change:
    """A splice that only takes words out, without the white space of a break beside them."""
    if not isinstance(change, Splice) or change.new.text:
        return change
    start, end = change.start, change.end
    for one in breaks:
        if one.clause == change.clause and start < one.end <= end and start >= one.start:
            start = one.end
        if one.clause == change.clause and start <= one.start < end and end <= one.end:
            end = one.start
    old = change.old[start - change.start : len(change.old) - (change.end - end)]
    return replace(change, start=start, end=end, old=old)


def _heard_without_text(part: Understood) -> Heard | None:
    """What is said of a part whatever the text: that it was not understood, or asks for nothing."""
    if not part.requests:
        return Heard(part.words, why=NOT_UNDERSTOOD)
    unable = next((request for request in part.requests if request.deed is Set.UNABLE), None)
    if unable is not None:
        why = message("Not understood: {why}", why=uncapitalized(unable.why))
        return Heard(part.words, why=why)
    if all(request.deed is Set.NOTHING for request in part.requests):
        return Heard(part.words, why=part.requests[0].why or NOTHING_TO_DO, idle=True)
    return None


def _heard(part: Understood, text: Document) -> Heard:
    """What a part comes to; where that is nothing, with what it may mean."""
    heard = _carried_out(part, text)
    if heard.idle or heard.outcome in _SETTLED:
        return heard
    choices: dict[tuple[str, ...], Heard] = {}
    for requests in islice(_alternatives(part, heard, text), _MOST_TRIED):
        way = in_its_part(replace(part, requests=requests))
        if leaves_part(way.requests, part):
            continue
        one = _carried_out(way, text)
        if one.changes is not None and (better := tidied(text, one.changes)):
            one = _carried_out(replace(part, requests=better), text)
        if one.changes is not None and loses_sign(text, one.changes):
            continue
        if one.made and len(choices) < _MOST_CHOICES:
            choices.setdefault(one.understood, replace(one, outcome=Outcome.CONFIRM))
        elif one.outcome is Outcome.CONFIRM and not (choices or heard.made):
            return one
    choices.pop(heard.understood, None)
    return replace(heard, choices=tuple(choices.values()))


def _alternatives(part: Understood, heard: Heard, text: Document) -> Iterator[tuple[Request, ...]]:
    if heard.changes is not None:
        yield from with_commas(part.requests)
        yield part.requests
        if all(request.doubt == FRAME for request in part.requests):
            yield from guessed(part.words, tongues_of(text.language), part.near, text)
        return
    if any(r.deed in (Set.UNABLE, Set.SAME) or r.doubt == UNQUOTED for r in part.requests):
        part = replace(part, requests=())
    for at, request in enumerate(part.requests):
        try:
            done(text, request)
        except NotPlacedError:
            ways = tuple(varied(part.requests, at, text))
            yield from (*ways, *(one for way in ways for one in with_commas(way)))
            if ways:
                return
            break
    if any(request.sentence for request in part.requests):
        return
    near = next((r.places for r in part.requests if r.places), part.near)
    yield from guessed(part.words, tongues_of(text.language), near, text)


def _carried_out(part: Understood, text: Document) -> Heard:
    without = _heard_without_text(part)
    if without is not None:
        return without
    if all(is_renumbering(text, request) for request in part.requests):
        return Heard(part.words, why=NOTHING_TO_DO, idle=True)
    try:
        results: list[Done] = []
        for request in part.requests:
            rank = sum(len(result.changes) for result in results)
            results.append(done(text, request, rank))
        changes = _set(text, [change for result in results for change in result.changes])
    except NotPlacedError as trouble:
        if any(request.doubt == UNQUOTED for request in part.requests):
            bare = tuple(map(unbracketed, part.requests))
            if bare != part.requests:  # brackets that stand for quotation marks
                return _carried_out(replace(part, requests=bare), text)
            if trouble.outcome is not Outcome.AMBIGUOUS:
                return Heard(part.words, why=NOT_UNDERSTOOD)
        return _elsewhere(part, text, trouble) or Heard(
            part.words, (), None, trouble.outcome, trouble.why, trouble.where
        )
    except ValueError:
        why = message("Its parts do not go together: they change the same words.")
        return Heard(part.words, (), None, Outcome.CONFLICT, why)
    where = tuple(id_ for result in results for id_ in result.where)
    standing = next((result.standing for result in results if result.standing), "")
    if standing:
        return Heard(part.words, (), None, Outcome.CONTAINED, capitalized(standing), where)
    if not changes.changes:
        why = message("The text already reads as proposed.")
        return Heard(part.words, (), None, Outcome.CONTAINED, why, where)
    doubts = [doubt for result in results for doubt in result.doubts]
    of_words = any(isinstance(c, Splice) for c in changes.changes)
    said = [LINES] if of_words and names_line(part.words) else []
    outcome = Outcome.CONFIRM if doubts else Outcome.APPLIES
    return Heard(
        part.words,
        told(changes, text),
        changes,
        outcome,
        sentences(*map(capitalized, dict.fromkeys((*doubts, *said)))),
        where,
        requests=part.requests,
    )


def _elsewhere(part: Understood, text: Document, trouble: NotPlacedError) -> Heard | None:
    """What a part comes to without the one of several paragraphs that has not the words which it
    seeks; None where none of them has these."""
    (request, *others) = part.requests
    left = tuple(one for one in request.places if found(text, one) != trouble.where)
    absent = trouble.outcome in _ABSENT and trouble.where and request.sought
    if others or not absent or not left or left == request.places:
        return None
    heard = _carried_out(replace(part, requests=(replace(request, places=left),)), text)
    if not heard.made:
        return None if heard.outcome in _ABSENT else heard
    return replace(heard, outcome=Outcome.CONFIRM, why=sentences(trouble.why, heard.why))


def told(changes: ChangeSet, text: Document, language: str = "") -> tuple[str, ...]:
    """A change set of ``text`` in sentences, in its language or another."""

    def text_of(clause: ClauseId) -> RichText | None:
        return text[clause].text if clause in text else None

    every = instructions(changes.changes, Places(text, text), text_of)
    return tuple(say_instruction(one, language or text.language) for one in every)
