"""From what an instruction asks for to changes of a text, or to why there are none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, groupby, islice

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.changes import (
    Deletion,
    Splice,
)
from draftbench.amend.changesets.editing import retyped
from draftbench.amend.instructions.alternatives import is_listed
from draftbench.amend.instructions.arrivals import is_plainly_new, new_clauses
from draftbench.amend.instructions.calling import NotPlacedError, called, clause_of, quoted_shortly
from draftbench.amend.instructions.divisions import divide, join
from draftbench.amend.instructions.fragments import completed, reordered_by, replaced_by
from draftbench.amend.instructions.moves import delete, move
from draftbench.amend.instructions.reference import Reference, found, of_part, section_of
from draftbench.amend.instructions.request import Request, Set, Side
from draftbench.amend.instructions.results import (
    Done,
    clause_meant,
    unclear,
    with_notes,
    without_number,
)
from draftbench.amend.instructions.stretches import carry_out, flaws, with_article
from draftbench.amend.instructions.understanding import Understood
from draftbench.amend.instructions.unquoted import UNQUOTED
from draftbench.amend.instructions.weighing import changed, comes_of, readings
from draftbench.amend.wording.effects import (
    Effect,
    UnclearError,
    carried_out,
    occurrences,
    passed_over,
    place_in,
    wanting,
)
from draftbench.amend.wording.instruction import Edge, Instruction, Verb
from draftbench.document import (
    NOTE_MARK,
    ClauseId,
    ClauseKind,
    Document,
    Note,
    RichText,
    new_clause_id,
)
from draftbench.document.drafting import drafting_label
from draftbench.messages import listed, message

UNSIGNED = message("The words end without the sign that the paragraph has.")
INFERRED = message("It does not quote the words that go; these are taken from the text.")
MOVED = message("The words go from where they stand; look at the signs beside them.")
TO_DRAFT = message("It says what is wished, and gives no words; draft them.")
EACH = message("It is changed wherever it stands in these sections.")
_SIGNS = ",;.:"
_LAST_SIGN = re.compile(r"[ \u00a0]?[,;.]$")
_SEVERAL = 2
_FEWEST = 3
_ALIKE = 0.4
"""A rewording that is not called one has so many words, and shares so many of them."""
_OF_WORDS = (Verb.REPLACE, Verb.INSERT, Verb.DELETE, Verb.NOTE)


def done(text: Document, request: Request, rank: int = 0) -> Done:
    """What ``request`` makes of ``text``; ``rank`` orders what arrives in one slot. Raises
    NotPlacedError where it cannot be carried out in exactly one way."""
    result = _done(text, _completed(text, request), rank)
    unquoted = request.doubt == UNQUOTED and request.deed is Set.TEXT
    if not request.doubt or (unquoted and is_plainly_new(text, request.places[0], result.changes)):
        return result
    return replace(result, doubts=(*result.doubts, request.doubt))


def _completed(text: Document, request: Request) -> Request:
    """A request with the words that go as the new ones repeat what stands beside them."""
    ids = [id_ for place in request.places for id_ in found(text, place)]
    if request.doubt != UNQUOTED or request.deed is not Verb.REPLACE or len(ids) != 1:
        return request
    old = completed(text[ids[0]].text.plain, request.old, request.new)
    return replace(request, old=old)


def share_out(text: Document, requests: tuple[Request, ...]) -> tuple[Request, ...]:
    """The requests, each for the one of the clauses that are named together whose words it seeks,
    where they are as many and every clause gets one ("OP 5 and OP 6: “…” → “…”; “…” → “…”")."""
    places = requests[0].places
    if len(requests) != len(places) or len(places) < _SEVERAL:
        return requests
    if any(one.places != places or one.deed not in _OF_WORDS for one in requests):
        return requests
    shared: list[Reference] = []
    for one in requests:
        sought = one.sought
        there = [
            place
            for place in places
            for id_ in found(text, place)
            if sought and occurrences(text[id_].text.plain, sought)
        ]
        shared += there if len(there) == 1 else ()
    if sorted(map(places.index, shared)) != list(range(len(places))):
        return requests
    doubt = message("The text says which words are meant in which paragraph.")
    return tuple(
        replace(one, places=(place,), doubt=one.doubt or doubt)
        for one, place in zip(requests, shared, strict=True)
    )


def shared_out(found: Sequence[Understood], text: Document) -> Iterator[Understood]:
    """The parts, with what follows each other for the same clauses shared out among these."""
    for _, alike in groupby(
        found, lambda one: (one.by, one.requests[0].places if one.requests else ())
    ):
        several = tuple(alike)
        requests = tuple(request for one in several for request in one.requests)
        shared = iter(share_out(text, requests) if requests else ())
        yield from (replace(one, requests=(*islice(shared, len(one.requests)),)) for one in several)


def _done(text: Document, request: Request, rank: int) -> Done:
    if request.deed not in (*_OF_WORDS, Verb.REPLACE_CLAUSE):
        _refuse_chapeau(text, request)
    match request.deed:
        case Verb.INSERT if request.moved:
            return _moved_words(text, request)
        case Verb.REPLACE | Verb.INSERT | Verb.DELETE | Verb.NOTE:
            request = _beside_each(request)
            if request.throughout or _reaches_below(text, request):
                return _throughout(text, request)
            return _in_places(text, request, rank)
        case Set.WISH | Set.WEIGHED | Set.TEXT:
            return _implied(text, request, rank)
        case Verb.REPLACE_CLAUSE:
            return _rewritten(text, request)
        case Verb.DELETE_CLAUSE:
            return delete(text, request)
        case Verb.INSERT_CLAUSE:
            made, doubts, standing = new_clauses(text, request, rank)
            return Done(made, doubts, standing)
        case Verb.MOVE_CLAUSE:
            return move(text, request, rank)
        case Verb.SPLIT_CLAUSE:
            return divide(text, request)
        case Verb.JOIN_CLAUSE:
            return join(text, request)
    msg = message("a request to {deed} makes no changes", deed=request.deed)
    raise ValueError(msg)


def _reaches_below(text: Document, request: Request) -> bool:
    """Whether words are meant wherever they stand in whole sections or in clauses with lists; of
    several sections all are meant."""
    places = request.places
    if not request.changed:
        return False
    if len(places) > 1 and all(one.is_section for one in places):
        return not (request.occurrence or request.after or request.before)
    ids = [id_ for one in places if not one.chapeau for id_ in found(text, one)]
    has_list = any(text.children(id_) for id_ in ids)
    return request.everywhere and (has_list or any(one.is_section for one in places))


def _in_places(text: Document, request: Request, rank: int) -> Done:
    """What is asked for of words of some clauses; or of a part of the text, where one clause of it
    has them."""
    sought = request.sought or request.changed
    part: Iterable[ClauseId] = of_part(text, request.kind)
    if request.places:
        part = found(text, request.places[0])
        if len(request.places) > 1 or not (request.places[0].is_section and sought and part):
            return _joined([_in_place(text, request, p, rank) for p in request.places])
    ids = [id_ for id_ in part if occurrences(text[id_].text.plain, sought)]
    words = quoted_shortly(sought)
    if ids and request.occurrence == 1:  # "where it first occurs" in the text
        first = message(
            "{words} first stands in {clause}.", words=words, clause=called(text, ids[0])
        )
        return replace(done := _words(text, request, ids[0]), doubts=(*done.doubts, first))
    if len(ids) == 1:
        return _words(text, request, ids[0])
    if ids:
        names = listed(called(text, id_) for id_ in ids)
        msg = message("{words} stands in {names}: which is meant?", words=words, names=names)
        raise NotPlacedError(Outcome.AMBIGUOUS, msg, tuple(ids))
    msg = message("{words} does not stand in that part of the text.", words=words)
    raise NotPlacedError(Outcome.ORPHANED, msg)


def _in_place(text: Document, request: Request, place: Reference, rank: int) -> Done:
    """What is asked for of the words of one clause. Words at the end of one with a list may come
    behind its chapeau or behind the list; what reads like an item is one."""
    clause = clause_of(text, place)
    ends = request.deed is Verb.INSERT and request.edge is Edge.END and not request.sentence
    if not ends or place.chapeau or not text.children(clause):
        return _words(text, request, clause)
    if not (request.new[:1].isupper() and request.new[-1:] in _SIGNS):
        msg = message(
            "{clause} has a list; the words may come before or after it.",
            clause=called(text, clause),
        )
        raise NotPlacedError(Outcome.AMBIGUOUS, msg, (clause,))
    item = Request(
        Verb.INSERT_CLAUSE,
        target=place,
        side=Side.END,
        paragraphs=(request.new,),
        kind=ClauseKind.ITEM,
    )
    made, doubts, standing = new_clauses(text, item, rank)
    return Done(made, (*doubts, message("It reads like an item of the list.")), standing)


def _implied(text: Document, request: Request, rank: int) -> Done:
    """What is asked for with no word of what to do."""
    if request.deed is Set.TEXT:
        return _stated(text, request, rank)
    if request.deed is Set.WEIGHED:
        return _weighed(text, request, rank)
    ids = tuple(clause_of(text, place) for place in request.places)
    raise NotPlacedError(Outcome.CONFIRM, TO_DRAFT, ids)


def _refuse_chapeau(text: Document, request: Request) -> None:
    """A chapeau is not deleted, moved, split or joined without its list."""
    for place in request.places:
        if place.chapeau:
            _refuse_list(text, clause_of(text, place))


def _refuse_list(text: Document, clause: ClauseId) -> None:
    """What would go with its list is not taken out."""
    if text.children(clause):
        msg = message(
            "{clause} has a list, which would go with its chapeau.", clause=called(text, clause)
        )
        raise NotPlacedError(Outcome.AMBIGUOUS, msg, (clause,))


def _moved_words(text: Document, request: Request) -> Done:
    """Words that stand in a clause put elsewhere in it; words that do not are put in."""
    clause = clause_meant(text, request)
    plain = text[clause].text.plain
    there = len(occurrences(plain, request.new))
    if there > 1:
        msg = message(
            "{words} stands {there} times in {clause}.",
            words=quoted_shortly(request.new),
            there=there,
            clause=called(text, clause),
        )
        raise NotPlacedError(Outcome.AMBIGUOUS, msg, (clause,))
    coming = replace(request, moved=False)
    old = reordered_by(plain, request.result) if there else ""
    if old:  # how it is to read decides
        shown = Request(Verb.REPLACE, request.places, old=old, new=request.result)
        made = _words(text, shown, clause)
        return replace(made, doubts=(*made.doubts, MOVED))
    if not there:
        return _words(text, coming, clause)
    gone = request.new
    if is_listed(plain, request.new) and is_listed(plain, request.after or request.before):
        new = f", {request.new}" if request.after else f"{request.new},"
        coming = replace(coming, new=new)
        leads = not plain[: occurrences(plain, gone)[0].start].rstrip().endswith(",")
        gone = f"{gone}," if leads else gone
    going = Request(Verb.DELETE, request.places, old=gone)
    made = _joined([_words(text, going, clause), _words(text, coming, clause)])
    return replace(made, standing="", doubts=(*made.doubts, MOVED))


def _beside_each(request: Request) -> Request:
    """Words that come beside others wherever these stand, as a replacement of these."""
    old, sign = request.after or request.before, "" if request.new[:1] in ",;.:" else " "
    if request.deed is not Verb.INSERT or not request.everywhere or not old:
        return request
    new = f"{old}{sign}{request.new}" if request.after else f"{request.new} {old}"
    return replace(request, deed=Verb.REPLACE, old=old, new=new, after="", before="")


def _throughout(text: Document, request: Request) -> Done:
    """Words replaced, deleted or put beside others in every clause that has these, of the whole
    text or of a part."""
    wholes = [_below(text, place) for place in request.places]
    part = list(dict.fromkeys(chain.from_iterable(wholes))) or of_part(text, request.kind)
    spared = {c.id for id_ in _spared(text, request) for c in text.subtree(id_)}
    inside = [id_ for id_ in part if id_ not in spared]
    sought = request.changed
    finds = {id_: wanting(text[id_].text.plain, sought, request.new) for id_ in inside}
    ids = [id_ for id_, found_here in finds.items() if found_here]
    exact = [id_ for id_ in ids if not all(find.alike for find in finds[id_])]
    others_alike = [id_ for id_ in ids if exact and id_ not in exact]
    ids = exact or ids  # beside the words as they were quoted, other capitals tell of a name
    if not ids:
        words = quoted_shortly(sought)
        msg = message("{words} does not stand in the text.", words=words)
        if request.places:
            msg = message("{words} does not stand in that part of the text.", words=words)
        raise NotPlacedError(Outcome.ORPHANED, msg)
    everywhere = replace(request, everywhere=True)
    made = _joined([_words(text, everywhere, id_) for id_ in ids])
    left: list[str] = [] if request.everywhere else [EACH]
    left += [
        message(
            "{words} does not stand in {clause}, nor below it.",
            words=quoted_shortly(sought),
            clause=called(text, below[0]),
        )
        for below in wholes
        if not {*below} & {*ids}
    ]
    others = [id_ for id_ in inside if id_ not in ids]
    left += [doubt for id_ in others for doubt in _left(text, request.old, id_)]
    left += [
        message(
            "{words} in {clause} stays as it is.",
            words=quoted_shortly(text[id_].text.plain[find.start : find.end]),
            clause=called(text, id_),
        )
        for id_ in others_alike
        for find in finds[id_]
    ]
    return replace(made, doubts=(*made.doubts, *left))


def _below(text: Document, place: Reference) -> list[ClauseId]:
    """What stands in a section, with its heading, or a clause with what hangs on it."""
    if not place.is_section:
        return [c.id for c in text.subtree(clause_of(text, place))]
    heading = clause_of(text, replace(place, kind=ClauseKind.HEADING))
    return [c.id for top in section_of(text, heading) for c in text.subtree(top)]


def _spared(text: Document, request: Request) -> Iterator[ClauseId]:
    """The clauses in which words stay though they are changed everywhere else."""
    for one in request.spared:
        if one.is_section:
            yield from _below(text, one)
        else:
            yield from (found(text, one) if one.is_part else ()) or (clause_of(text, one),)


def _left(text: Document, words: str, clause: ClauseId) -> Iterator[str]:
    """What is to be looked at where words are changed everywhere: those that stay in a clause."""
    rich, name = text[clause].text, called(text, clause)
    for stays in passed_over(rich.plain, words):
        yield message("{words} in {name} stays as it is.", words=quoted_shortly(stays), name=name)
    if any(occurrences(note.text.plain, words) for note in rich.notes):
        yield message(
            "{words} stays in a footnote of {name}.", words=quoted_shortly(words), name=name
        )


def _stated(text: Document, request: Request, rank: int) -> Done:
    """A clause that is named with a text, and no word of what to do: "OP 3 bis" is new where the
    text has none, "PP 5 alt" would replace PP 5; else it is a rewording, where it reads so."""
    place = request.places[0]
    label = drafting_label(place.number)
    there = bool(found(text, place))
    if label is not None and label.alternative and not there:
        stem = replace(place, number=label.number)
        doubt = message("It is another version of the paragraph, and would replace it.")
        rewritten = _rewritten(text, replace(request, places=(stem,)))
        return replace(rewritten, doubts=(*rewritten.doubts, doubt))
    suffixed = label is not None and label.put_in
    if not request.fresh and (there or not suffixed):
        return _reworded(text, request)
    if there and suffixed:
        msg = message("The text has “{place}” already.", place=place.said)
        raise NotPlacedError(Outcome.AMBIGUOUS, msg, found(text, place))
    new = replace(request, places=(), target=place, side=Side.AT, kind=place.kind)
    made, doubts, standing = new_clauses(text, new, rank)
    return Done(made, doubts, standing)


def _weighed(text: Document, request: Request, rank: int) -> Done:
    """The one way in which the words of the clause let what is asked for be read."""
    clause = clause_meant(text, request)
    rich, results = text[clause].text, dict[str, Done]()
    trouble = NotPlacedError(Outcome.AMBIGUOUS, _unsaid(text, clause), (clause,))
    for reading in readings(rich.plain, request):
        try:
            made = _joined([_done(text, one, rank) for one in reading.requests])
        except NotPlacedError as error:
            trouble = error
            continue
        words = changed(rich.text, clause, made.changes)
        if not reading.result or comes_of(reading.result, rich.plain, words):
            results[words] = made
    if len(results) == 1:
        return next(iter(results.values()))
    if results:
        raise NotPlacedError(Outcome.AMBIGUOUS, _unsaid(text, clause), (clause,))
    raise trouble


def _unsaid(text: Document, clause: ClauseId) -> str:
    return message(
        "It does not say clearly what is to be done with the words in {clause}.",
        clause=called(text, clause),
    )


def _reworded(text: Document, request: Request) -> Done:
    """A rewording that is not called one: it must end like a paragraph, and share words with it."""
    clause = clause_meant(text, request)
    words, former = request.new.split(), text[clause].text.plain.split()
    shared = len(set(words) & set(former)) / max(len(set(words)), 1)
    title = text[clause].kind is ClauseKind.TITLE
    whole = title or (words[-1:] and words[-1][-1:] in _SIGNS and len(words) >= _FEWEST)
    new = request.new.strip()
    if not whole or shared < _ALIKE or occurrences(text[clause].text.plain, new):
        old = replaced_by(text[clause].text.plain, new)
        if old and request.inside:
            part = replace(request, deed=Verb.REPLACE, old=old, new=new, paragraphs=())
            made = _words(text, part, clause)
            return replace(made, doubts=(*made.doubts, INFERRED))
        raise NotPlacedError(Outcome.AMBIGUOUS, _unsaid(text, clause), (clause,))
    if len(words) < len(former) / 2:
        doubt = message("It would replace the whole paragraph.")
        return replace(_rewritten(text, request), doubts=(doubt,))
    return _rewritten(text, request)


def _joined(parts: Sequence[Done]) -> Done:
    return Done(
        tuple(change for part in parts for change in part.changes),
        tuple(doubt for part in parts for doubt in part.doubts),
        next((part.standing for part in parts if part.standing), ""),
        tuple(id_ for part in parts for id_ in part.where),
    )


def _words(text: Document, request: Request, clause: ClauseId) -> Done:
    rich = text[clause].text
    verb = request.deed
    if not isinstance(verb, Verb):
        raise TypeError(verb)
    one = Instruction(
        verb,
        None,
        request.old,
        request.new,
        request.after,
        request.occurrence,
        request.edge,
        before=request.before,
        everywhere=request.everywhere,
        notes=request.notes,
    )
    plain, name = rich.plain, called(text, clause)
    try:
        if verb is Verb.NOTE:
            return Done((_note(clause, rich, one, request),), where=(clause,))
        made = carry_out(plain, one, request)
        if verb is Verb.REPLACE and text.language == "en":
            made = tuple(with_article(plain, effect) for effect in made)
    except UnclearError as trouble:
        raise unclear(trouble, plain, one, name, clause) from None
    if verb is Verb.DELETE and not carried_out(plain, made).strip(f"{_SIGNS} \u00a0"):
        _refuse_list(text, clause)
        return Done((Deletion(clause),), where=(clause,))
    doubts = [effect.doubt for effect in made if effect.doubt]
    if request.everywhere:
        doubts += _left(text, request.old, clause)
    doubts = doubts or list(flaws(plain, made, text.language))
    standing = ""
    if verb is Verb.INSERT and _stands(plain, made[0]):
        standing = message(
            "{words} stands there in {name} already.", words=quoted_shortly(request.new), name=name
        )
    changes = tuple(_splice(clause, rich, effect, request) for effect in made)
    if request.result and request.result.split() != carried_out(plain, made).split():
        doubts.append(
            message("{name} would then not read as the instruction says that it will.", name=name)
        )
    return Done(changes, tuple(doubts), standing, (clause,))


def _stands(text: str, effect: Effect) -> bool:
    """Whether what is to be put in stands in its place already."""
    new = effect.new.strip()
    return text[effect.start :].lstrip().startswith(new) and bool(occurrences(text, new))


def _splice(clause: ClauseId, rich: RichText, effect: Effect, request: Request) -> Splice:
    start, end = with_notes(rich, effect.start, effect.end)
    kept = RichText()
    if request.gone:
        while end < len(rich) and rich.text[end] == NOTE_MARK:
            end += 1
        while NOTE_MARK not in rich.text[start:end] and rich.text[:start].endswith(NOTE_MARK):
            start -= 1
    else:
        for at in rich.note_positions():
            if start <= at < end:
                kept += rich.slice(at, at + 1)
    new = RichText(effect.new) + kept + _notes(request.notes)
    if effect.new and effect.new.endswith(" "):
        new = RichText(effect.new[:-1]) + kept + _notes(request.notes) + RichText(" ")
    return Splice(clause, start, end, rich.text[start:end], new)


def _notes(words: Sequence[str]) -> RichText:
    made = RichText()
    for one in words:
        made += RichText(NOTE_MARK, (), (Note(f"note-{new_clause_id()}", "", RichText(one)),))
    return made


def _note(clause: ClauseId, rich: RichText, one: Instruction, request: Request) -> Splice:
    """Footnotes put in or taken out at a place."""
    place, _ = place_in(rich.plain, one) if _is_placed(one) else (-1, "")
    marks = rich.note_positions()
    if place < 0:
        if not request.gone or len(marks) != 1:
            msg = message("It does not say at which word the footnote hangs.")
            raise NotPlacedError(Outcome.AMBIGUOUS, msg, (clause,))
        place = marks[0]
    here = [at for index, at in enumerate(marks) if at - index == place]
    start = here[0] if here and request.gone else with_notes(rich, place, place)[0]
    end = here[-1] + 1 if here and request.gone else start
    if request.gone and start == end:
        msg = message("There is no footnote at that place.")
        raise NotPlacedError(Outcome.ORPHANED, msg, (clause,))
    return Splice(clause, start, end, rich.text[start:end], _notes(request.notes))


def _is_placed(one: Instruction) -> bool:
    return bool(one.after or one.before or one.edge is not Edge.NONE)


def _rewritten(text: Document, request: Request) -> Done:
    clause = clause_meant(text, request)
    rich = text[clause].text
    words = without_number(request.paragraphs[0], rich.plain)
    doubts = []
    if len(request.paragraphs) > 1:
        if text.children(clause):
            why = message(
                "{clause} has a list; replace its parts one by one.", clause=called(text, clause)
            )
            raise NotPlacedError(Outcome.AMBIGUOUS, why, (clause,))
        words = " ".join(request.paragraphs)
        doubts.append(message("The words come in several paragraphs and would stand in one."))
    sign = _LAST_SIGN.search(rich.plain) if words[-1:].isalnum() else None
    if sign is not None and request.doubt:
        words += sign.group()  # the sign at the end is no part of what is quoted
    elif sign is not None and len(words.split()) > _FEWEST + 1:
        doubts.append(UNSIGNED)
    if rich.plain.split() == words.split():
        return Done(
            (),
            (),
            message("{clause} already reads as proposed.", clause=called(text, clause)),
            (clause,),
        )
    new = retyped(rich, words)
    if request.notes:
        new = RichText(words) + _notes(request.notes)
    change = Splice(clause, 0, len(rich), rich.text, new)
    return Done((change,), tuple(doubts), where=(clause,))
