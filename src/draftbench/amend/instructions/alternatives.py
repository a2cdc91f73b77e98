"""The few things that an instruction may mean which cannot be carried out in one way: for somebody
to choose one. None of them is taken by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import islice, product

from draftbench.amend.changesets.changes import ChangeSet, Splice
from draftbench.amend.instructions.bywords import of_clauses
from draftbench.amend.instructions.calling import called
from draftbench.amend.instructions.described import described, standing
from draftbench.amend.instructions.evidence import strangeness
from draftbench.amend.instructions.fragments import replaced_by
from draftbench.amend.instructions.frames import is_conditional, is_told
from draftbench.amend.instructions.maintokens import DEEDS, Token, tokens_of, with_elided
from draftbench.amend.instructions.newparagraphs import is_paragraph
from draftbench.amend.instructions.reference import Reference, found, of_part
from draftbench.amend.instructions.request import Brackets, Request, Set, Side
from draftbench.amend.instructions.sentence import Sentence, sentence_of
from draftbench.amend.instructions.tongue import CLAUSE, Tongue
from draftbench.amend.instructions.weighing import changed, readings
from draftbench.amend.instructions.wordrules import part_named
from draftbench.amend.wording.effects import occurrences
from draftbench.amend.wording.instruction import Edge, Places, Verb
from draftbench.document import NOTE_MARK, ClauseId, ClauseKind, Document

Choice = tuple[Request, ...]
_OF_WORDS = ("old", "after", "before")
_MOST_CLAUSES, _MOST_PLACES, _MOST_TOKENS, _MOST_WAYS = 3, 6, 70, 2
_ALIKE = 0.8
_ASKING, _REPORTING = "YqPf", "Gg"
_MENTION = re.compile(
    r"(?:an? |une? |una? )?(?:explicit |further )?(?:mention|reference|référence|referencia|"
    r"mención) (?:of|to|à|aux?|de|du|des|a|al|del) (?P<new>.+)",
    re.IGNORECASE,
)
"""What is to be named, where it is not quoted."""


def varied(requests: Choice, at: int, text: Document) -> Iterator[Choice]:
    """The requests with others in the place of the one that has no place (number ``at``)."""
    for others in _variants(requests[at], text):
        yield (*requests[:at], *others, *requests[at + 1 :])


def _variants(request: Request, text: Document) -> Iterator[Choice]:
    """What a request may mean that names too much, too little, or words that are not there."""
    if any(place.whole for place in request.places):
        return
    places = [(place, found(text, place)) for place in request.places]
    several = next((ids for _, ids in places if len(ids) > 1), ())
    if several:
        named = {id_ for _, ids in places for id_ in ids} - {*several}
        for id_ in several[:_MOST_CLAUSES]:
            yield (replace(request, places=(*map(Names(text), named), Names(text)(id_))),)
        return
    ids = [id_ for _, each in places for id_ in each]
    if request.deed is Set.WEIGHED and len(ids) == 1:
        for reading in readings(text[ids[0]].text.plain, request):
            for one in reading.requests:
                yield from _numbered(one, text[ids[0]].text.plain, reading.requests)
            yield reading.requests
        return
    if len(places) < 2 and isinstance(request.deed, Verb):
        yield from _sought(request, ids, text)


def _sought(request: Request, ids: Sequence[ClauseId], text: Document) -> Iterator[Choice]:
    """A request with each place of the words that it seeks, with those spelt most like them, or in
    the clauses that have them."""
    sought = request.sought
    if ids:
        plain = text[ids[0]].text.plain
        yield from _numbered(request, plain, (request,))
        for name in _OF_WORDS:
            words = getattr(request, name)
            near = _nearest(plain, words) if words and not occurrences(plain, words) else ""
            if near:
                yield (_with(request, name, near),)
    there = any(occurrences(text[id_].text.plain, sought) for id_ in ids)
    if sought and not (there or request.again):
        kind = None if request.places else request.kind
        for id_ in _holding(text, sought, kind):
            yield (replace(request, places=(Names(text)(id_),)),)
        if kind and request.old:
            yield (replace(request, throughout=True, everywhere=True),)


def _with(request: Request, name: str, words: str) -> Request:
    """A request with other words in one of its parts."""
    return {
        "old": replace(request, old=words),
        "after": replace(request, after=words),
        "before": replace(request, before=words),
    }[name]


def _numbered(one: Request, plain: str, whole: Choice) -> Iterator[Choice]:
    """A request among others for each place in which its words stand, and for all of them."""
    words = next(
        (w for name in _OF_WORDS if len(occurrences(plain, w := getattr(one, name))) > 1),
        one.changed,
    )
    count = len(occurrences(plain, words))
    if count < 2 or one.occurrence or count > _MOST_PLACES:
        return
    others = [each for each in whole if each is not one]
    for number in range(1, count + 1):
        yield (*others, replace(one, occurrence=number))
    if words == one.changed:
        yield (*others, replace(one, everywhere=True))


def _nearest(plain: str, words: str) -> str:
    """The words of a clause that are spelt most like those given, where they are much alike."""
    there = list(re.finditer(r"[\w’'-]+", plain))
    size = len(re.findall(r"[\w’'-]+", words))
    if not size:
        return ""
    best, like = "", _ALIKE
    matcher = SequenceMatcher(b=words.casefold(), autojunk=False)
    for length in {size, size + 1, max(size - 1, 1)}:
        for at in range(len(there) - length + 1):
            part = plain[there[at].start() : there[at + length - 1].end()]
            matcher.set_seq1(part.casefold())
            if matcher.quick_ratio() > like and (ratio := matcher.ratio()) > like:
                best, like = part, ratio
    return best if len(occurrences(plain, best)) == 1 else ""


def _holding(text: Document, words: str, kind: ClauseKind | None) -> list[ClauseId]:
    """The clauses of the text, or of a part of it, in which words stand, where they are few."""
    ids = [id_ for id_ in of_part(text, kind) if occurrences(text[id_].text.plain, words)]
    return ids if len(ids) <= _MOST_CLAUSES else []


class Names:
    """Gives the name of a clause of a text by which it is found."""

    def __init__(self, text: Document) -> None:
        self._text, self._places = text, Places(text, text)

    def __call__(self, id_: ClauseId) -> Reference:
        clause = self._text[id_]
        above = clause.parent
        return Reference(
            clause.kind,
            self._places.of(id_).number,
            within=None if above is None else self(above),
            said=called(self._text, id_),
        )


def guesses(
    words: str, tongues: Sequence[Tongue], context: tuple[Reference, ...], text: Document
) -> Iterator[Choice]:
    """What a sentence may ask for of which not every word is known, told by the clauses that it
    names, its words for deeds, and which of its quotations the text has; the likeliest first.
    Nothing where it asks for nothing, or says what is not to be done."""
    tongue = min(tongues, key=lambda one: strangeness(words, one))
    sentence = sentence_of(words, tongue, above=context)
    tokens = with_elided(tokens_of(sentence), tongue, sentence, context)
    letters = {t.letter for t in tokens}
    quotes = [t for t in tokens if t.letter == "Q"]
    reported = letters & {*_REPORTING} and not letters & {*_ASKING}
    bound = is_conditional([t for t in tokens if t.letter in _REPORTING])
    turned = "M" in letters or reported or bound or is_told(tokens) or _is_refused(tokens)
    asked = "?" in letters and not letters & {*_ASKING}
    if len(tokens) > _MOST_TOKENS or sentence.short.open or turned or asked:
        return
    named = tuple(dict.fromkeys(_places(tokens, sentence))) or context
    if quotes:
        yield from _of_neighbours(tokens, sentence, named, text)
        yield from _of_several(tokens, sentence, named, text)
        yield from _of_quotes(tokens, sentence, named, text)
    elif letters & {*DEEDS, "v", "w"}:
        part = described(sentence)
        bare = [t for t in tokens if t.letter not in "uqe?!¿¡.()gG"]
        for place in named[:_MOST_CLAUSES]:
            for id_ in found(text, place):
                yield from _unquoted(sentence, letters, place, text[id_].text.plain, part)
        whole = () if part else of_clauses(bare, sentence, context) or _of_whole(letters, named)
        if whole:
            yield whole
        if named and letters & set("irw"):
            yield (Request(Set.WISH, named),)


def _is_refused(tokens: Sequence[Token]) -> bool:
    """Whether a negation stands in one part of a sentence with a word for a deed: before it, or
    behind one that something is said of; or a condition begins that part and the sentence."""
    negated = told = False
    ahead: list[str] = []
    for token in tokens:
        if token.letter in ",;:.&":
            negated = told = False
            ahead = [","]
        negated = negated or token.letter == "O"
        told = told or (token.letter in DEEDS and "u" in ahead and not {*ahead} & {*"PYqeN"})
        if negated and (told or token.letter in DEEDS):
            return True
        if token.letter in DEEDS and ahead[:1] == ["G"]:
            return True
        ahead.append(token.letter)
    return False


def _of_neighbours(
    tokens: Sequence[Token], sentence: Sentence, named: tuple[Reference, ...], text: Document
) -> Iterator[Choice]:
    """Two quotations that are to be replaced by a third, as the words that they are in the clause
    with what stands between them ("replace “a” and “b” by “c”")."""
    letters = "".join(t.letter for t in tokens if t.letter in f"{DEEDS}Q&W")
    if letters != "rQ&QWQ":
        return
    first, second, new = (" ".join(sentence.quoted(t.said)) for t in tokens if t.letter == "Q")
    both = re.compile(rf"{re.escape(first)}(?:,? \w{{1,4}}|,) {re.escape(second)}")
    for place in named[:_MOST_CLAUSES]:
        for id_ in found(text, place):
            stand = both.findall(text[id_].text.plain)
            if len(stand) == 1:
                yield (Request(Verb.REPLACE, (place,), old=stand[0], new=new),)


def _of_several(
    tokens: Sequence[Token], sentence: Sentence, named: tuple[Reference, ...], text: Document
) -> Iterator[Choice]:
    """What two parts of a sentence ask for that each have a word for a deed, and a quotation."""
    for at, token in enumerate(tokens):
        left, right = tokens[:at], tokens[at + 1 :]
        parts = [{t.letter for t in part} for part in (left, right)]
        if token.letter in "&,;:" and all("Q" in one and one & {*DEEDS} for one in parts):
            first, second = (_places(part, sentence) or named for part in (left, right))
            ways = [
                list(islice(_of_quotes(part, sentence, places, text), _MOST_WAYS))
                for part, places in ((left, first), (right, second))
            ]
            yield from ((*one, *other) for one, other in product(*ways))
            return


def _places(tokens: Sequence[Token], sentence: Sentence) -> tuple[Reference, ...]:
    return tuple(one for t in tokens if t.letter == "C" for one in sentence.clauses(t.said))


def _of_quotes(
    tokens: Sequence[Token], sentence: Sentence, named: tuple[Reference, ...], text: Document
) -> Iterator[Choice]:
    quoted = [
        sentence.quoted(t.said) if not t.said[:1].isdigit() else (t.said,)
        for t in tokens
        if t.letter == "Q"
    ]
    words = [" ".join(each) for each in quoted]
    here = [(place, id_) for place in named for id_ in found(text, place)]
    if not named:
        name = Names(text)
        kind = part_named(sentence)
        here = [(name(id_), id_) for each in words for id_ in _holding(text, each, kind)]
    here = list(dict.fromkeys(here))
    holding = [one for one in here if any(occurrences(text[one[1]].text.plain, w) for w in words)]
    for place, id_ in (holding or here)[:_MOST_CLAUSES]:
        plain = text[id_].text.plain
        for one in _in_clause(tokens, quoted, place, plain):
            several = tuple(_numbered(one[0], plain, one)) if len(one) == 1 else ()
            yield from several or (one,)


def _in_clause(
    tokens: Sequence[Token], quoted: Sequence[tuple[str, ...]], place: Reference, plain: str
) -> Iterator[Choice]:
    """What quotations may be for in one clause."""
    letters = {t.letter for t in tokens}
    words = [" ".join(each) for each in quoted]
    there = [one for one in words if occurrences(plain, one)]
    new = [one for one in words if one not in there]
    here = (place,)
    changed = [Request(Verb.REPLACE, here, old=old, new=one) for old in there for one in new]
    put = [
        _beside(Request(Verb.INSERT, here, new=one), side, old)
        for old in there
        for one in new
        for side in (("before", "after") if "B" in letters else ("after", "before"))
    ]
    if letters & set("icv+") and not letters & set("rxzdN"):
        changed, put = put, changed
    first = next(at for at, t in enumerate(tokens) if t.letter == "Q")
    ahead = tokens[first - 1].letter if first else ""
    if letters & {"P", "N"} and ahead != "N" and there[:1] == words[:1]:
        return  # what stands there is preferred
    yield from ((one,) for one in (*changed, *put))
    if new and not there:
        yield from _arriving(new, quoted, place, plain, letters)
    if there and not new:
        yield from _staying(there, here, letters)


def _beside(one: Request, side: str, words: str) -> Request:
    """A request with the words beside which something comes."""
    return replace(one, before=words) if side == "before" else replace(one, after=words)


def _arriving(
    new: Sequence[str],
    quoted: Sequence[tuple[str, ...]],
    place: Reference,
    plain: str,
    letters: set[str],
) -> Iterator[Choice]:
    """New words, where none of the clause are quoted."""
    here = (place,)
    for one in new:
        old = replaced_by(plain, one)
        if old:
            yield (Request(Verb.REPLACE, here, old=old, new=one),)
    if len(new) == 1 and is_paragraph(quoted[0]):
        rewritten = Request(Verb.REPLACE_CLAUSE, here, new=new[0], paragraphs=quoted[0])
        put = [
            Request(
                Verb.INSERT_CLAUSE,
                (),
                place,
                side,
                new=new[0],
                paragraphs=quoted[0],
                kind=place.kind,
            )
            for side in (Side.AFTER, Side.BEFORE)
        ]
        every = [*put, rewritten] if letters & set("iyvAB") else [rewritten, *put]
        yield from ((each,) for each in every)
    elif len(new) == 1 and letters & set("icvES"):
        edges = (Edge.BEGINNING, Edge.END) if "S" in letters else (Edge.END, Edge.BEGINNING)
        yield from ((Request(Verb.INSERT, here, new=new[0], edge=edge),) for edge in edges)


def _staying(
    there: Sequence[str], here: tuple[Reference, ...], letters: set[str]
) -> Iterator[Choice]:
    """Words of the clause alone: they go, are put in brackets, or divide it."""
    first, last = there[0], there[-1]
    if "s" in letters:
        sides = ("before", "after") if letters & set("BF") else ("after", "before")
        yield from ((_beside(Request(Verb.SPLIT_CLAUSE, here), side, first),) for side in sides)
    if "b" in letters:
        yield tuple(Request(Verb.REPLACE, here, old=w, brackets=Brackets.PUT) for w in there)
    if "d" in letters:
        gone = tuple(Request(Verb.DELETE, here, old=w) for w in there)
        yield gone
        if len(there) == 1:
            yield from with_commas(gone)
        if len(there) == 2:
            yield (Request(Verb.DELETE, here, since=first, until=last),)
        yield (Request(Verb.DELETE, here, since=first),)
    if len(there) == 2 and letters & set("mpvk"):
        sides = ("before", "after") if "B" in letters else ("after", "before")
        yield from (
            (_beside(Request(Verb.INSERT, here, new=first, moved=True), side, last),)
            for side in sides
        )


def _of_whole(letters: set[str], named: tuple[Reference, ...]) -> Choice:
    """What is asked for of whole clauses, where several words for deeds go together."""
    if "j" in letters and len(named) == 2:
        return (Request(Verb.JOIN_CLAUSE, named[1:], named[0], Side.AT),)
    if len(named) != 1:
        return ()
    if "b" in letters:
        brackets = Brackets.TAKE if "d" in letters else Brackets.PUT
        return (Request(Verb.REPLACE, named, brackets=brackets),)
    return (Request(Verb.DELETE_CLAUSE, named),) if "d" in letters else ()


def _unquoted(
    sentence: Sentence, letters: set[str], place: Reference, plain: str, part: str
) -> Iterator[Choice]:
    """What may be asked for of words of a clause that a sentence names and does not quote: of those
    that it describes (``part``) where they stand there once, with what joins them to others."""
    said = re.sub(CLAUSE, " ", sentence.tongue.shown(sentence.words))
    here = (place,)
    if part and (words := standing(plain, part)):
        whole = stretch_around(plain, words)
        ways = (words,) if plain.strip().startswith(whole) else dict.fromkeys((words, whole))
        for old in ways:
            if "d" in letters:
                gone = (Request(Verb.DELETE, here, old=old),)
                yield from (gone, *with_commas(gone))
            else:
                yield (Request(Verb.REPLACE, here, old=old, brackets=Brackets.PUT),)
    elif "d" in letters and not part:
        words = shared_words(plain, said)
        if words:
            whole = stretch_around(plain, words)
            for old in dict.fromkeys((whole, words)):
                gone = (Request(Verb.DELETE, here, old=old),)
                yield from (gone, *with_commas(gone))
    if "i" in letters:
        parts = re.split(r"[,;:] ?", said)
        new = next((m["new"] for part in parts if (m := _MENTION.search(part))), "")
        beside = next((w for part in parts if (w := shared_words(plain, part))), "")
        if new and beside and beside not in new:
            yield (Request(Verb.INSERT, here, new=f", {new.strip(' .')}", after=beside),)


def with_commas(requests: Choice) -> Iterator[Choice]:
    """The requests with what goes between two commas taken out with both of them, or with one."""
    for at, one in enumerate(requests):
        bare = one.old.strip(", ")
        if one.deed is Verb.DELETE and bare and not one.everywhere:
            whole = replace(one, old=f", {bare},", doubt="")
            for each in (replace(whole, deed=Verb.REPLACE, new=","), whole):
                yield (*requests[:at], each, *requests[at + 1 :])


def loses_sign(text: Document, changes: ChangeSet) -> bool:
    """Whether a clause would lose the sign that it ends with."""
    every = {c.clause for c in changes.changes if isinstance(c, Splice)}
    return any(
        (former := text[clause].text.text.rstrip())[-1:] in tuple(",;.")
        and changed(former, clause, changes.changes).rstrip()[-1:].isalnum()
        for clause in every
    )


def tidied(text: Document, changes: ChangeSet) -> Choice:
    """Requests for the same changes with their signs put right; none where they are right, or where
    it is not about words alone."""
    splices = {c.clause for c in changes.changes if isinstance(c, Splice)}
    if not all(isinstance(c, Splice) for c in changes.changes):
        return ()
    made: list[Request] = []
    for clause in splices:
        own = [c for c in changes.changes if isinstance(c, Splice) and c.clause == clause]
        words = changed(text[clause].text.text, clause, own)
        better = with_signs(words, tuple(_seams(own)))
        if better == words or NOTE_MARK in words:
            return ()
        made.append(
            Request(Verb.REPLACE_CLAUSE, (Names(text)(clause),), new=better, paragraphs=(better,))
        )
    return tuple(made)


_WORD = re.compile(r"[^\W_](?:[\w-]*\w)?")
_BORDER = re.compile(r"[,;:.()]|\b(?:and|or|et|ou|y|e|o|u)\b", re.IGNORECASE)
_LAST_GONE = re.compile(r", ([^,;:]{1,80}?) (and|or|et|ou|y|e|o|u)(?=\s*[,;.:])", re.IGNORECASE)
_DOUBLED = re.compile(r",(?:\s*,)*\s*([,;:.])")
_FEWEST = 5
"""Words by which others are known have so many characters."""
_MORE = 3
"""The words around are taken too where they are no more than these."""


def shared_words(plain: str, said: str) -> str:
    """The longest row of words of a clause that stands in what is said too, by whole words and
    whatever the capitals; empty where it is short, or stands there twice."""
    there = [(m.start(), m.end(), m.group().casefold()) for m in _WORD.finditer(plain)]
    spoken = f" {' '.join(m.group().casefold() for m in _WORD.finditer(said))} "
    best = ""
    for at, (start, _, _) in enumerate(there):
        row = ""
        for _, end, word in there[at:]:
            row = f"{row} {word}"
            if f"{row} " not in spoken:
                break
            if end - start > len(best):
                best = plain[start:end]
    return best if len(best) >= _FEWEST and len(occurrences(plain, best)) == 1 else ""


def stretch_around(plain: str, words: str) -> str:
    """The words with the few around them that belong to them, between commas or "and"."""
    (find,) = occurrences(plain, words)[:1] or (None,)
    if find is None:
        return words
    ahead = [m.end() for m in _BORDER.finditer(plain, 0, find.start)]
    behind = _BORDER.search(plain, find.end)
    start, end = ahead[-1] if ahead else 0, behind.start() if behind else len(plain)
    whole = plain[start:end].strip()
    return whole if len(whole.split()) <= len(words.split()) + _MORE else words


def is_listed(plain: str, words: str) -> bool:
    """Whether words stand once, beside a comma."""
    found = occurrences(plain, words)
    return len(found) == 1 and (
        plain[: found[0].start].rstrip().endswith(",") or plain[found[0].end :].startswith(",")
    )


def _seams(splices: Sequence[Splice]) -> Iterator[tuple[int, int]]:
    """Where words came or went, in the words as they then are."""
    shift = 0
    for one in sorted(splices, key=lambda c: c.start):
        yield one.start + shift, one.start + shift + len(one.new)
        shift += len(one.new) - (one.end - one.start)


def with_signs(words: str, seams: Sequence[tuple[int, int]]) -> str:
    """Words without the signs that stand side by side where something went or came (``seams``), and
    a list of which the last part went there with "and" before the one that is last now."""

    def here(first: int, last: int) -> bool:
        return any(start <= last and first <= end for start, end in seams)

    def signed(match: re.Match[str]) -> str:
        return match[1] if match[1] in ";:." else ","

    doubled = [(m.span(), signed(m)) for m in _DOUBLED.finditer(words) if here(*m.span())]
    ended = [
        (m.span(), f" {m[2]} {m[1]}")
        for m in _LAST_GONE.finditer(words)
        if here(m.end(), len(words) - len(words[m.end() :].lstrip()))
    ]
    at = len(words)
    for (start, end), new in sorted((*doubled, *ended), reverse=True):
        if end <= at:
            words, at = f"{words[:start]}{new}{words[end:]}", start
    return words
