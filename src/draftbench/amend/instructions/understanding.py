"""From one sentence to what it asks for. A sentence is understood whole or not at all: every word
of it must be known, so that nothing is guessed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from itertools import islice

from draftbench.amend.instructions.quotes import QUOTE, Shortened, shortened
from draftbench.amend.instructions.reference import Reference
from draftbench.amend.instructions.request import Brackets, Deed, Request, Set, Side
from draftbench.amend.instructions.tongue import CLAUSE, Rule, Tongue, said_in
from draftbench.amend.wording.instruction import Edge, Verb
from draftbench.document import ClauseKind
from draftbench.document.drafting import SUFFIXES

_OPENED, _CLOSED = "\ue002", "\ue003"
_PAIR = rf"{CLAUSE}(?:, {CLAUSE})*,? (?:and|et|y|e|&) {CLAUSE}"
_ROW = rf"^{CLAUSE}(?:, {CLAUSE})+(?= ?[:–—-])"
_LEAD = re.compile(rf"(?:(?:in|à|dans|en) )?(?P<place>{CLAUSE}) ?[,:–—-]* ", re.IGNORECASE)
_ARRIVAL = re.compile(
    r"\b(?:insert|insér|add|ajout|añad|añád|agreg|agrég|incl|new\b|nouv|nuev)", re.IGNORECASE
)
_LETTER = re.compile(
    r"(?:(?:the )?(?:sub-?paragraph|item) |(?:le )?(?:sous-)?alinéa |(?:el )?(?:apartado|inciso) )"
    r"\(?(?P<letter>[a-z]{1,3})\)|(?<![\w)])\((?P<bare>[a-z])\)",
    re.IGNORECASE,
)
_NUMBERS_OF_ITEMS = re.compile(rf"\(?\b([a-z0-9]+)({SUFFIXES})\)( ?[a-z]+\b(?!\)))?", re.IGNORECASE)
_SIGN = re.compile(f"{QUOTE}|{CLAUSE}")
_COMMENT = re.compile(r"(.*\S) \([^()\ue000]* [^()\ue000]*\)")
COMMENT = "The words in parentheses are not read."
_ENDS = " .,;:"
_ROUNDS = 8
_WORDS_OF_A_PLACE = 2
"""The most words around a name that only says where ("In", "En el")."""
_LONGEST = 1000
"""Characters beside quotations and names of clauses; no instruction has so many."""
_FARTHEST = 5 * _LONGEST
"""Characters beside quotations alone; in more than these no names of clauses are looked for."""
_PARTS = frozenset({"old", "since", "until", "after", "before", "sentence", "unbracketed"})
"""What says which words go; without any of it nothing is deleted or replaced."""
_MOST_LINKS = 12
"""So many places are tried at most at which a sentence may be parted."""


@dataclass(frozen=True, slots=True)
class Understood:
    """``requests`` of a part of a sentence, none where it was not understood; ``words`` of it."""

    words: str
    requests: tuple[Request, ...] = ()


class Sentence:
    """A sentence in which signs stand for quotations and for names of clauses."""

    def __init__(self, text: str, tongue: Tongue) -> None:
        self.tongue = tongue
        self.short: Shortened = shortened(text)
        self._names: list[tuple[Reference, ...]] = []
        self._said: list[str] = []
        words = " ".join(self.short.words.replace("’", "'").split())
        if len(words) > _FARTHEST:
            self.words = words
            return
        for pattern, new in tongue.plain:
            words = pattern.sub(new, words)
        for _ in range(_ROUNDS):
            before = words
            for pattern, kind in tongue.names:
                words = pattern.sub(partial(self._name, kind), words)
            if words == before:
                break
        words = re.sub(_ROW, self._pair, self._with_items(words))
        self.words = re.sub(_PAIR, self._pair, words, flags=re.IGNORECASE).strip()

    def _name(self, said_kind: ClauseKind | None, match: re.Match[str]) -> str:
        kind = said_kind
        groups = match.groupdict()
        said = self.plain(match.group().strip())
        if groups.get("kind"):
            kind = self.tongue.kinds.get(" ".join(groups["kind"].casefold().split()), kind)
        within = self.clauses(groups["within"]) if groups.get("within") else ()
        if groups.get("sibling"):
            if not within or within[-1].kind is not ClauseKind.ITEM:
                return match.group()
            names = (*within, replace(within[-1], number=groups["sibling"], said=said))
        elif groups.get("former"):
            names = tuple(replace(one, former=True, said=said) for one in within)
        elif groups.get("list"):
            names = tuple(
                Reference(kind, str(number), said=said) for number in _numbers(groups["list"])
            )
        elif groups.get("ords"):
            counts = map(self.tongue.ordinal, re.split(r",? and |, | et | y ", groups["ords"]))
            names = tuple(Reference(kind, ordinal=at, said=said) for at in counts)
        elif groups.get("first"):
            count = self.tongue.ordinal(groups["first"]) or int(groups["first"])
            names = tuple(Reference(kind, ordinal=at, said=said) for at in range(1, count + 1))
        elif groups.get("final"):
            count = self.tongue.ordinal(groups["final"]) or int(groups["final"])
            names = tuple(Reference(kind, ordinal=-at, said=said) for at in range(count, 0, -1))
        else:
            names = tuple(self._single(kind, one, groups, said) for one in (within or (None,)))
        self._names.append(names)
        self._said.append(match.group())
        return f"{_OPENED}{len(self._names) - 1}{_CLOSED}"

    def _single(
        self,
        kind: ClauseKind | None,
        within: Reference | None,
        groups: Mapping[str, str | None],
        said: str,
    ) -> Reference:
        """One clause that is named by itself, in another or not."""
        number = " ".join(
            part.strip() for part in (groups.get(n) for n in ("num", "suf", "opt")) if part
        )
        if groups.get("bullet"):
            number = f"bullet {groups['bullet']}"
        quote, counted = groups.get("words"), groups.get("ord")
        words = self.quoted(quote)[0] if quote else ""
        ordinal = self.tongue.ordinal(counted) if counted else 0
        one = Reference(kind, number, ordinal, within, words=words, said=said)
        if within is not None and not (number or ordinal or words):
            one = replace(within, chapeau=within.chapeau or bool(groups.get("chapeau")))
        for letter, inside, behind in _NUMBERS_OF_ITEMS.findall(groups.get("items") or ""):
            suffix = f" {(inside or behind).strip()}" if inside or behind else ""
            one = Reference(ClauseKind.ITEM, f"({letter}){suffix}", within=one, said=said)
        return one

    def _with_items(self, words: str) -> str:
        """A sentence that names a clause first and then items of it by their letter alone ("In OP
        6, delete (d)"), with names for these; the clause itself is then no place."""
        lead = _LEAD.match(words)
        if lead is None or _ARRIVAL.search(words):
            return words
        above = self.clauses(lead["place"])
        if len(above) != 1 or above[0].kind is ClauseKind.ITEM:
            return words

        def named(match: re.Match[str]) -> str:
            number = f"({match['letter'] or match['bare']})"
            self._names.append((Reference(ClauseKind.ITEM, number, 0, above[0], said=number),))
            self._said.append(match.group())
            return f"{_OPENED}{len(self._names) - 1}{_CLOSED}"

        rest, count = _LETTER.subn(named, words[lead.end() :])
        return rest if count else words

    def _pair(self, match: re.Match[str]) -> str:
        """Several names that are joined by "and", as one."""
        signs = re.findall(CLAUSE, match.group())
        self._names.append(tuple(one for sign in signs for one in self.clauses(sign)))
        self._said.append(match.group())
        return f"{_OPENED}{len(self._names) - 1}{_CLOSED}"

    def clauses(self, sign: str) -> tuple[Reference, ...]:
        """The clauses that a sign stands for."""
        return self._names[int(sign.strip(_OPENED + _CLOSED))]

    def quoted(self, sign: str) -> tuple[str, ...]:
        """The paragraphs that a sign stands for."""
        return self.short.paragraphs(sign)

    def plain(self, words: str) -> str:
        """Words as they were written, with what the signs stand for."""
        while re.search(CLAUSE, words):
            words = re.sub(
                CLAUSE, lambda m: self._said[int(m.group().strip(_OPENED + _CLOSED))], words
            )
        return self.short.restored(self.tongue.shown(words))


@lru_cache(maxsize=512)
def sentence_of(text: str, tongue: Tongue) -> Sentence:
    """The sentence; lines are looked at several times while a paper is cut into instructions."""
    return Sentence(text, tongue)


@lru_cache(maxsize=512)
def understood(
    text: str, tongue: Tongue, context: tuple[Reference, ...] = ()
) -> tuple[Understood, ...]:
    """The parts of a sentence, each understood or not. ``context`` are the clauses that are meant
    where none is named."""
    sentence = sentence_of(text, tongue)
    if len(sentence.words) > _LONGEST:
        return (Understood(text),)
    if not _SIGN.search(sentence.words) and not tongue.deeds.search(sentence.words):
        return (Understood(text, _nothing(sentence)),)
    whole = _requests(sentence, sentence.words, context)
    if whole and any(one.deed is not Set.NOTHING for one in whole):
        return (Understood(text, whole),)
    parts = tuple(_parts(sentence, sentence.words, context, text))
    # what asks for nothing as a whole may ask for something in its first part
    return (Understood(text, whole),) if whole and len(parts) == 1 else parts


def _nothing(sentence: Sentence) -> tuple[Request, ...]:
    """That nothing is to be done: all that words without names, quotations and deeds can say."""
    words = sentence.words.strip(_ENDS)
    for one in sentence.tongue.whole:
        if one.deed is Set.NOTHING and one.pattern.fullmatch(words):
            return (Request(one.deed, why=one.why),)
    return ()


def only_name(text: str, tongue: Tongue) -> tuple[Reference, ...]:
    """The clauses that a line names which says nothing else; none where it says more."""
    sentence = sentence_of(text, tongue)
    if re.fullmatch(rf"{CLAUSE}[ .:,–—-]*", sentence.words):
        return sentence.clauses(re.match(CLAUSE, sentence.words).group())  # type: ignore[union-attr]
    return ()


def _parts(
    sentence: Sentence, words: str, context: tuple[Reference, ...], text: str
) -> list[Understood]:
    """A sentence of several instructions, parted where the rest is understood."""
    for link in islice(sentence.tongue.links.finditer(words), _MOST_LINKS):
        left, right = words[: link.start()], words[link.end() :]
        named = _inside(sentence, left) or context
        behind = _requests(sentence, right, named)
        ahead = _requests(sentence, left, context)
        if not ahead and sentence.tongue.no_manners.search(left):
            break  # a condition, a refusal: what follows may depend on it
        idle = link.group() != ", " and all(one.deed is Set.NOTHING for one in behind)
        if behind and not ahead and not idle and _only_place(left, sentence.tongue):
            if re.search(CLAUSE, right):
                break  # what is said there is not said of what is named before it
            return [Understood(text, behind)]
        if not ahead and link.group() == ", ":
            continue  # what leads in to the rest must be understood with it
        if behind:
            first = (
                [Understood(sentence.plain(left), ahead)]
                if ahead
                else _parts(sentence, left, context, sentence.plain(left))
            )
            return [*first, Understood(sentence.plain(right), behind)]
        if ahead:
            rest = _parts(sentence, right, named, sentence.plain(right))
            if any(one.requests for one in rest):
                return [Understood(sentence.plain(left), ahead), *rest]
    return [Understood(text)]


def _only_place(words: str, tongue: Tongue) -> bool:
    """Whether words name a clause and say nothing else ("In the third preambular paragraph")."""
    for pattern in tongue.beside:
        match = pattern.fullmatch(words.strip())
        if match and said_in(match).keys() == {"place"}:
            return True
    rest, count = re.subn(CLAUSE, " ", words)
    return count > 0 and len(rest.split()) <= _WORDS_OF_A_PLACE


def _inside(sentence: Sentence, words: str) -> tuple[Reference, ...]:
    """The clauses in which the words name a place: the first that are named."""
    match = re.search(CLAUSE, words)
    return sentence.clauses(match.group()) if match else ()


def _requests(
    sentence: Sentence, words: str, context: tuple[Reference, ...]
) -> tuple[Request, ...]:
    tongue = sentence.tongue
    words = words.strip(_ENDS)
    doubt = ""
    for _ in range(_ROUNDS):
        found = _matched(sentence, words, context)
        if found:
            return tuple(replace(one, doubt=one.doubt or doubt) for one in found)
        shorter = without_manners(words, tongue)
        comment = _COMMENT.fullmatch(words)
        if shorter == words and comment and not tongue.no_manners.search(words):
            shorter, doubt = comment[1], COMMENT
        if shorter == words:
            return ()
        words = shorter
    return ()


def _matched(sentence: Sentence, words: str, context: tuple[Reference, ...]) -> tuple[Request, ...]:
    """What the first rule that fits finds."""
    for one in sentence.tongue.whole:
        match = one.pattern.fullmatch(words)
        if match:
            return _of_clauses(sentence, match, one, context)
    return _of_words(sentence, words, context)


def without_manners(words: str, tongue: Tongue) -> str:
    """The words without what may be said before an instruction."""
    for pattern in tongue.manners:
        match = pattern.match(words)
        if match and match.end() and not tongue.no_manners.search(match.group()):
            return words[match.end() :].strip(_ENDS)
    return words


def _of_clauses(
    sentence: Sentence, match: re.Match[str], one: Rule, context: tuple[Reference, ...]
) -> tuple[Request, ...]:
    """What a rule for clauses found."""
    tongue = sentence.tongue
    said = said_in(match)
    if isinstance(one.deed, Set) and one.deed is not Set.TEXT:
        return (Request(one.deed, why=one.why),)
    places = sentence.clauses(said["place"]) if "place" in said else context
    if not places and one.deed is not Verb.INSERT_CLAUSE:
        return ()
    target = sentence.clauses(said["target"])[0] if "target" in said else None
    called = sentence.clauses(said["called"])[0] if "called" in said else None
    if "target" in said and len(sentence.clauses(said["target"])) != 1:
        return ()
    if "between" in said:
        between = sentence.clauses(said["between"])
        if not _are_neighbours(between):
            return ()
        target = between[0]
    side = Side.AT if "at" in said else Side.END if "inside" in said else Side.AFTER
    if "side" in said:
        side = Side(tongue.edges[said["side"].casefold()])
    label = said.get("label", "").strip()
    kind = _kind(said["kind"], tongue) if "kind" in said else None
    if ")" in label:
        kind = ClauseKind.ITEM
    if called is not None:
        kind, label = called.kind, called.number
    paragraphs = sentence.quoted(said["text"]) if "text" in said else ()
    after = sentence.quoted(said["after"])[0] if "after" in said else ""
    before = sentence.quoted(said["before"])[0] if "before" in said else ""
    nth = tongue.ordinal(said["nth"]) if "nth" in said else 0
    notes = _several(sentence, said["notes"]) if "notes" in said else ()
    request = Request(
        one.deed,
        places if one.deed is not Verb.INSERT_CLAUSE else (),
        target,
        side,
        new=" ".join(paragraphs),
        after=after,
        before=before,
        occurrence=nth,
        paragraphs=paragraphs,
        kind=kind,
        label=label,
        notes=notes,
        fresh="fresh" in said,
        brackets=_brackets(said),
        doubt=_doubt(one.deed, said, places, target, called),
    )
    return _settled(request, said)


def _settled(request: Request, said: Mapping[str, str]) -> tuple[Request, ...]:
    """A request with the clauses in the parts that its deed needs; none where there are too many
    or too few."""
    places, target = request.places, request.target
    if request.deed is Set.TEXT and len(places) != 1:
        return ()
    if "swap" in said:
        if not _are_neighbours(places):
            return ()
        return (replace(request, places=places[1:], target=places[0], side=Side.BEFORE),)
    if request.deed is Verb.JOIN_CLAUSE and target is None:
        if len(places) != 2:
            return ()
        return (replace(request, places=places[1:], target=places[0], side=Side.AT),)
    if request.deed is Verb.INSERT_CLAUSE and "label" in said and "target" not in said:
        return (replace(request, side=Side.AFTER),)
    return (request,)


def _kind(said: str, tongue: Tongue) -> ClauseKind | None:
    word = said.casefold()
    return tongue.kinds.get(word, tongue.kinds.get(word.replace("-", "").rstrip("s")))


def _brackets(said: Mapping[str, str]) -> Brackets:
    if "unbracketed" in said:
        return Brackets.TAKE
    return Brackets.PUT if "bracketed" in said else Brackets.NONE


def _doubt(
    deed: Deed,
    said: Mapping[str, str],
    places: tuple[Reference, ...],
    target: Reference | None,
    called: Reference | None,
) -> str:
    """What is to be looked at: a paragraph that "becomes" the one beside it may have only another
    number, once one is put in or deleted; a new one may be called by a number that does not fit
    its place."""
    if deed is Verb.MOVE_CLAUSE and "at" in said and target and _are_neighbours((*places, target)):
        return "It may be about its number alone, and not about its place."
    if called is not None and target is not None:
        stem = called.number.split()[0] if called.number else ""
        follows = stem.isdigit() and _are_neighbours((target, called))
        if stem != target.number and not follows:
            return "Its number does not fit its place."
    return ""


def _are_neighbours(places: tuple[Reference, ...]) -> bool:
    """Whether two clauses are called by numbers that follow each other."""
    numbers = [one.number or str(max(one.ordinal, 0)) for one in places]
    if len(numbers) != 2 or not all(one.isdigit() for one in numbers):
        return False
    first, second = map(int, numbers)
    return places[0].kind is places[1].kind and abs(first - second) == 1


def _of_words(
    sentence: Sentence, words: str, context: tuple[Reference, ...]
) -> tuple[Request, ...]:
    """What is said of words, with where it is said anywhere in the sentence."""
    tongue = sentence.tongue
    said: dict[str, str] = {}
    for pattern in tongue.beside:
        match = pattern.search(words)
        if match is None:
            continue
        groups = said_in(match)
        if groups.keys() & said.keys():
            return ()
        said |= groups
        rest = f"{words[: match.start()]} {words[match.end() :]}"
        words = " ".join(rest.replace(",", " ").split())
    words = " ".join(words.split()).strip(_ENDS)
    for one in tongue.words:
        match = one.pattern.fullmatch(words)
        if match is None:
            continue
        groups = said_in(match)
        if groups.keys() & said.keys():
            return ()
        said |= groups
        places = sentence.clauses(said["place"]) if "place" in said else context
        if isinstance(one.deed, Set):
            return (Request(one.deed, places, why=one.why),)
        if one.deed in (Verb.DELETE, Verb.REPLACE) and not said.keys() & _PARTS:
            continue
        if not places and not said.keys() & {"throughout", "everywhere"}:
            return (Request(Set.UNABLE, why="It does not say in which paragraph."),)
        return tuple(_word_requests(sentence, said, one.deed, places))
    return ()


def _word_requests(
    sentence: Sentence, said: dict[str, str], deed: Deed, places: tuple[Reference, ...]
) -> list[Request]:
    tongue = sentence.tongue

    def quoted(name: str) -> str:
        return " ".join(sentence.quoted(said[name])) if name in said else ""

    edge = Edge.NONE
    if "edge" in said:
        edge = Edge(tongue.edges[said["edge"].casefold()])
    sentence_said = said.get("sentence", "")
    if "after_sentence" in said:
        sentence_said, edge = said["after_sentence"], Edge.END
    notes = _several(sentence, said["notes"]) if "notes" in said else ()
    counted = (said.get(name) for name in ("nth", "nth_after", "nth_said"))
    nth = next((tongue.ordinal(words) for words in counted if words), 0)
    throughout = "throughout" in said if places else True
    throughout = throughout and "place" not in said
    request = Request(
        deed,
        () if throughout else places,
        old=quoted("old"),
        new=tongue.edges[said["sign"].casefold()] if "sign" in said else quoted("new"),
        after=quoted("after"),
        before=quoted("before"),
        occurrence=nth,
        everywhere="everywhere" in said or throughout,
        edge=edge,
        notes=notes,
        gone=99 if "gone" in said else 0,
        result=quoted("result"),
        since=quoted("since"),
        until=quoted("until"),
        sentence=tongue.ordinal(sentence_said) if sentence_said else 0,
        throughout=throughout,
        brackets=_brackets(said),
    )
    others = [
        replace(request, old=quoted(f"old{n}"), new=quoted(f"new{n}"))
        for n in (2, 3)
        if f"old{n}" in said
    ]
    return [request, *others]


def _several(sentence: Sentence, signs: str) -> tuple[str, ...]:
    return tuple(words for sign in re.findall(QUOTE, signs) for words in sentence.quoted(sign))


def _numbers(words: str) -> list[int]:
    """The numbers of "3, 5 to 7 and 9"; two with no comma or word for "and" are a range."""
    numbers: list[int] = []
    for part in re.split(r",|\band\b|\bet\b|\by\b|\be\b|&", words, flags=re.IGNORECASE):
        ends = [int(number) for number in re.findall(r"\d+", part)]
        if len(ends) == 2:
            numbers += range(ends[0], min(ends[1], ends[0] + 200) + 1)
        else:
            numbers += ends
    return numbers
