"""The small print of rolling texts and compilations, in a file that comes back.

The program prints under a paragraph who proposes what, how far it is and what became of it, each
line in parentheses, and above the text its counts; they are made of the phrases of
``resources/language/outputs.json``, and known by them again in each of their languages.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import dropwhile, pairwise
from string import Formatter

from draftbench.amend.notation import STANCES, Alternatives, Bracket, Markup, read_notation
from draftbench.amend.notation.alternatives import adjacent
from draftbench.document import Clause, ClauseId, ClauseKind, Document, MarkKind, RichText
from draftbench.language.phrasebook import Phrasebook, phrasebook, spoken

_ANY, _WHO, _COUNT = "\ue000", "\ue001", "\ue002"
"""Stand in a phrase where anything stands, where delegations with their codes do, and a number."""


def is_small_print(text: str) -> bool:
    """Whether a paragraph is a line that the program prints below one of the text or above it."""
    said = " ".join(text.split())
    lines = _lines if said[:1] in ("(", "（") else _heads
    return _printed(lines).fullmatch(said) is not None


def says_more(text: str) -> bool:
    """Whether a line of small print says something that the program does not print there: a remark
    of the sender. Behind the reason for a proposal, which people wrote, nothing is known."""
    said = " ".join(text.split())
    return said[:1] in ("(", "（") and _strict().fullmatch(said) is None


def with_small_print_apart(text: RichText) -> tuple[list[RichText], RichText, list[RichText]]:
    """The words of a paragraph, with the lines of small print before and behind them, as where the
    ends of paragraphs between these went. One that is small print as a whole is left as it is."""
    before: list[RichText] = []
    behind: list[RichText] = []
    while (start := _last_opening(text.text)) and is_small_print(text.text[start:]):
        behind.insert(0, text.slice(start, len(text)))
        text = text.slice(0, start).strip()
    while 0 < (end := _first_closing(text.text)) < len(text) and is_small_print(text.text[:end]):
        before.append(text.slice(0, end))
        text = text.slice(end, len(text)).strip()
    return before, text, behind


def lines_apart(clause: Clause, is_kept: Callable[[str], bool]) -> Iterator[Clause]:
    """A paragraph, and the lines of small print that were joined to it, in order."""
    before, own, behind = with_small_print_apart(clause.text)
    small = (*before, *behind)
    if not small or any(is_kept(line.plain) for line in small):
        yield clause
        return
    lines = [
        Clause(ClauseId(f"{clause.id} small print {number}"), ClauseKind.PARAGRAPH, line)
        for number, line in enumerate(small)
    ]
    yield from lines[: len(before)]
    yield replace(clause, text=own)
    yield from lines[len(before) :]


def listed_below(text: Iterable[Clause]) -> dict[ClauseId, list[frozenset[str]]]:
    """Whose proposals the small print of a rolling text lists directly below each paragraph."""
    found: dict[ClauseId, list[frozenset[str]]] = {}
    below: list[frozenset[str]] = []
    for clause in text:
        if not is_small_print(clause.text.plain):
            below = found[clause.id] = []
        elif (proposal := listed_proposal(clause.text.plain)) is not None:
            below.append(proposal[0])
    return found


def _last_opening(text: str) -> int:
    """Where the parentheses open that a text ends with; 0 where it ends with none."""
    depth = 0
    for at in range(len(text) - 1, -1, -1):
        depth += (text[at] in _CLOSING) - (text[at] in _OPENING)
        if not depth:
            return at if at < len(text) - 1 else 0
    return 0


def _first_closing(text: str) -> int:
    """Where the parentheses end that a text begins with; 0 where it begins with none."""
    depth = 0
    for at, sign in enumerate(text, 1):
        depth += (sign in _OPENING) - (sign in _CLOSING)
        if not depth:
            return at if at > 1 else 0
    return 0


_OPENING, _CLOSING = "(（", ")）"


def says_gone(text: str) -> bool:
    """Whether a line of small print says that the paragraph above it stands there no more: it was
    moved, deleted or joined to another."""
    return _printed(_gone_lines).fullmatch(" ".join(text.split())) is not None


def said_alternative(text: str) -> frozenset[str]:
    """The codes of those whose proposal a line of small print calls an alternative; else none."""
    said = " ".join(text.split())
    if _printed(_alternative_lines).fullmatch(said) is None:
        return frozenset()
    return frozenset(_CODE.findall(_QUOTE.split(said)[0]))


def tells_changes(text: Iterable[Clause]) -> bool:
    """Whether small print in a text says what was done to a paragraph since the base."""
    told = _printed(_change_lines)
    return any(told.fullmatch(" ".join(clause.text.plain.split())) for clause in text)


def listed_proposal(text: str) -> tuple[frozenset[str], str, str] | None:
    """Of a line of small print that lists a proposal which is printed beside it: the codes of those
    whose it is, who they are, and what it is called. None for any other line."""
    said = " ".join(text.split())
    if not lists_proposal(said) or _printed(_contained_lines).fullmatch(said):
        return None
    who, called, *_ = (one.strip() for one in _QUOTE.split(said, 2))
    return codes_listed(said), who[1:].rstrip(" :："), called


def lists_proposal(text: str) -> bool:
    """Whether a line of small print is that of a proposal."""
    return _printed(_remarks).fullmatch(" ".join(text.split())) is not None


def codes_listed(text: str) -> frozenset[str]:
    """The codes of those whose proposal a line of small print lists."""
    return frozenset(_CODE.findall(_QUOTE.split(text)[0]))


def proposals_counted(text: str) -> int:
    """How many open proposals a line at the head of a text counts; 0 where it counts none."""
    said = " ".join(text.split())
    for pattern, number in _counts():
        if (found := pattern.match(said)) is not None:
            return number or int(re.sub(r"\D", "", found["n"]))
    return 0


@cache
def _counts() -> list[tuple[re.Pattern[str], int]]:
    """What the count of proposals at the head looks like, with the number that it says in words."""
    found = []
    for say in map(phrasebook, spoken()):
        phrase = say.phrases["count.proposals"]
        forms = {"other": phrase} if isinstance(phrase, str) else phrase
        for form, said in forms.items():
            counted = say(
                "compiled", proposals=said.format(n=_COUNT), delegations=_ANY, counts=_ANY
            )
            pattern = _pattern(counted).replace(_NUMBER, f"(?P<n>{_NUMBER})")
            number = 0 if "(?P<n>" in pattern else {"one": 1, "two": 2}[form]
            found.append((re.compile(rf"[(（]?{pattern}"), number))
    return found


_CODE = re.compile(r"\((\w+)\)")
_QUOTE = re.compile("[“”«»]")


def as_printed(
    text: str, notation: Sequence[Markup], listed: Sequence[frozenset[str]] = ()
) -> Sequence[Markup]:
    """The notation of a paragraph of a rolling text, which prints the words of the text before
    others for them: what stands before these is a proposal of its own, and so is what stands apart
    behind words whose own proposal is of those ``listed`` below and was taken out. Of these it
    prints no positions in brackets: "hold" is a word that they propose."""
    notation = _in_words(text, notation, listed)
    named = [frozenset(o.code for o in m.owners) for m in notation if isinstance(m, Bracket)]
    is_lacking = any(not any(codes <= each for each in named) for codes in listed)
    known = frozenset[str]().union(*listed)

    def is_apart(one: Alternatives) -> bool:
        gap = any(former.end < each.start for former, each in pairwise(one.options))
        return gap and all(o.code in known for option in one.options for o in option.owners)

    return [
        one
        for one in notation
        if not isinstance(one, Alternatives)
        or all(option.owners for option in one.options)
        or not (one.options[0].owners or (is_lacking and is_apart(one)))
    ]


def _in_words(
    text: str, notation: Sequence[Markup], listed: Sequence[frozenset[str]]
) -> Sequence[Markup]:
    """The notation with the brackets of those ``listed`` that read as positions as words."""
    asked = {
        one: replace(one, position=None)
        for one in notation
        if isinstance(one, Bracket) and one.position and one.position.verb in STANCES
        if frozenset(owner.code for owner in one.owners) in listed
    }
    if not asked:
        return notation
    known = [asked.get(one, one) if isinstance(one, Bracket) else one for one in notation]
    beside = [one for one in known if isinstance(one, Bracket) and one.depth == 1]
    sets = list(adjacent(text, beside, 0))
    kept = (one for one in known if not (isinstance(one, Alternatives) and one.depth == 0))
    return [*sets, *kept]


def without_small_print(text: Document) -> Document:
    """A rolling text without such lines, the lines above it, and the paragraphs that are struck out
    or stand in brackets; any other text as it is."""
    small = {c.id for c in text if is_small_print(c.text.plain)}
    below = dropwhile(lambda c: c.kind is ClauseKind.PARAGRAPH, text)
    kept = (c for c in below if c.id not in small and not _is_beside(c.text))
    return text.with_clauses(tuple(replace(c, parent=None) for c in kept)) if small else text


def without_proposals(text: Document, versions: Iterable[Document]) -> Document:
    """A text as its version may have read: without the small print of a rolling text, what stands
    in brackets of those named and what is struck out, unless a version has the clause so."""
    text = without_small_print(text)
    known = {_with_strikes(clause.text) for version in versions for clause in version}
    return text.with_clauses(
        tuple(c if _with_strikes(c.text) in known else replace(c, text=_own_words(c)) for c in text)
    )


def _with_strikes(text: RichText) -> tuple[str, ...]:
    """The words of a text, and those of it that are struck out."""
    return text.text, *struck_words(text)


def _own_words(clause: Clause) -> RichText:
    notation = read_notation(clause.text, clause.kind)
    gone = [(n.start, n.end) for n in notation if isinstance(n, Bracket) and n.owners]
    gone += [(m.start, m.end) for m in clause.text.marks if m.kind is MarkKind.STRIKE]
    apart: list[tuple[int, int, RichText]] = []
    for start, end in sorted(gone):
        if not apart or start >= apart[-1][1]:
            apart.append((start, end, RichText()))
    return clause.text.spliced(apart)


def _is_beside(words: RichText) -> bool:
    return is_struck(words) or _IN_BRACKETS.fullmatch(words.plain.strip()) is not None


def struck_words(text: RichText) -> list[str]:
    """The words of a text that are struck out, stretch by stretch."""
    return [text.text[m.start : m.end] for m in text.marks if m.kind is MarkKind.STRIKE]


def without_struck(text: RichText, kept: Collection[str]) -> RichText:
    """A text without what is struck out in it, but for the stretches ``kept``."""
    struck = (m for m in text.marks if m.kind is MarkKind.STRIKE)
    gone = [m for m in struck if text.text[m.start : m.end] not in kept]
    return text.spliced([(m.start, m.end, RichText()) for m in gone]) if gone else text


def is_struck(words: RichText) -> bool:
    """Whether a text is struck out from its beginning to its end."""
    return any(
        mark.kind is MarkKind.STRIKE and mark.end - mark.start == len(words.text)
        for mark in words.marks
    )


_IN_BRACKETS = re.compile(r"\[[^\[\]]+\]")


@cache
def _printed(printed: Callable[[Phrasebook], Iterator[str]]) -> re.Pattern[str]:
    books = [phrasebook(language) for language in spoken()]
    lines = dict.fromkeys(line for book in books for line in printed(book))
    return re.compile("|".join(map(_pattern, lines)))


def _remarks(say: Phrasebook, *more: str, placed: str = _ANY) -> Iterator[str]:
    for key, phrase in say.phrases.items():
        if key.startswith("status.") and isinstance(phrase, str):
            called = say.quoted(_ANY)
            for standing in (phrase, say("remark.placed", status=phrase, placed=placed)):
                said = say("remark.titled", standing=standing, title=called)
                yield say("by", who=_WHO, said=say.together((said, *more)))
                yield say("by", who=_WHO, said=say.together((said, *more, _ANY)))


@cache
def _strict() -> re.Pattern[str]:
    """What the lines below a paragraph are, in no other words than those of the program."""
    found: dict[str, None] = {}
    for say in map(phrasebook, spoken()):
        found |= {_pattern(line).replace(".+", _NO_SENTENCE): None for line in _beside(say)}
        behind = [say(key, others=_ANY) for key in ("not-together", "alternative-to")]
        behind += [say("positions", said=_ANY), say("vote.amends", amendment=_ANY)]
        off = say.phrases["divided-off"]
        behind += [
            one.format(names=_ANY, n=_COUNT)
            for one in ([off] if isinstance(off, str) else off.values())
        ]
        tail = "|".join(_pattern(one).replace(".+", _NO_SENTENCE) for one in behind)
        reason = _pattern(say("reason", reason=_ANY))
        more = rf"(?:\s?(?:{tail}))*(?:\s?{reason})?"
        placed = {key: str(say.phrases[f"outcome.{key}"]) for key in _PLACED}
        whys = [
            say("outcome.why", outcome=said, why=_ANY)
            for key, said in placed.items()
            if key != "applies"
        ]
        for status in (
            p for k, p in say.phrases.items() if k.startswith("status.") and isinstance(p, str)
        ):
            for one in (
                status,
                *(
                    say("remark.placed", status=status, placed=p.format(who=_ANY))
                    for p in (*placed.values(), *whys)
                ),
            ):
                titled = say("remark.titled", standing=one, title=say.quoted(_ANY))
                line = say("by", who=_WHO, said=f"{titled}{_MORE}")
                found[_pattern(line).replace(_MORE, more)] = None
    return re.compile("|".join(found))


_MORE = "\ue003"
"""Stands in a phrase where further sentences may."""
_NO_SENTENCE = r"(?:[^.;!?。；]|[.](?=\w)|; (?=\w+: |[^\Wa-zà-ÿа-я]))+"
_PLACED = ("applies", "contained", "confirm", "conflict", "conflict-with", "ambiguous", "orphaned")


def _contained_lines(say: Phrasebook) -> Iterator[str]:
    placed = say("outcome.contained")
    for said in (placed, say("outcome.why", outcome=placed, why=_ANY)):
        yield from _remarks(say, placed=said)


def _alternative_lines(say: Phrasebook) -> Iterator[str]:
    alternative = say("alternative-to", others=_ANY)
    yield from _remarks(say, alternative)
    yield from _remarks(say, _ANY, alternative)  # behind what it cannot be accepted together with


def _lines(say: Phrasebook) -> Iterator[str]:
    """What the lines of one language are, with stand-ins for what is said in them."""
    yield from _remarks(say)
    yield from _beside(say)


def _beside(say: Phrasebook) -> Iterator[str]:
    """Those of them that are not about proposals."""
    for key, phrase in say.phrases.items():
        if key.startswith("history.") and isinstance(phrase, str):
            yield _held_open(say, key)
        elif key.startswith("state.") and key != "state.note" and isinstance(phrase, str):
            yield say("state.note", state=phrase)
    yield say("open.counted", state=_ANY)
    for said in (say("positions", said=_ANY), *_heads(say)):
        yield say("state.note", state=said)


def _heads(say: Phrasebook) -> Iterator[str]:
    """What the counts above a text are in one language, with stand-ins for what is counted."""
    for key in ("proposals", "changed", "lost"):
        phrase = say.phrases[f"count.{key}"]
        for form in [phrase] if isinstance(phrase, str) else phrase.values():
            said = form.format(n=_COUNT)
            if key == "proposals":
                counted = say("compiled", proposals=said, delegations=_ANY, counts=_ANY)
                said = say.together((counted, say("numbers.now")))
            yield said
    yield from (say("no-proposals"), say("nothing-changed"), say("by-state", states=_ANY))


def says_nowhere(words: str) -> bool:
    """Whether words are those in which the program prints what has no place in the text: beside a
    paragraph that is gone, "add after former OP 7 (deleted) “Urges …”", or in words of another
    text, "in the first base text, replace “shall” by “should”"."""
    return _printed(_nowhere).fullmatch(" ".join(words.split())) is not None


def _nowhere(say: Phrasebook) -> Iterator[str]:
    words = say.quoted(_ANY)
    for act in (
        say("act.replace", old=words, new=words),
        say("act.delete", clause=words),
        say("act.bracket", words=words),
        say("act.unbracket", words=words),
        say("act.put-in", place=_ANY, words=words),
        say("act.divide-before", clause=_ANY, words=words),
        say("act.divide", clause=_ANY),
    ):
        for text in ("base", "first", "text", "earlier"):
            yield say(f"act.in-{text}", act=act, **({"text": _ANY} if text == "text" else {}))
    for name in ("name.gone", "name.gone-said", "name.gone-of"):
        place = f"{_ANY}{say(name, was=_ANY)}"
        for act in ("act.add", "act.put-in"):
            for its in (place, f"{place}{_ANY}"):
                yield say(act, place=its, words=words)


_GONE = ("moved-to", "moved", "deleted", "deleted-alone", "joined", "joined-alone")


def _change_lines(say: Phrasebook) -> Iterator[str]:
    for key in ("moved-here", "moved-to", "split", "new", "changed", "deleted", "joined-here"):
        yield _held_open(say, f"history.{key}")


def _gone_lines(say: Phrasebook) -> Iterator[str]:
    for key in _GONE:
        yield _held_open(say, f"history.{key}")


def _held_open(say: Phrasebook, key: str) -> str:
    """A phrase with a stand-in for all that is said in it."""
    held = {name for _, name, _, _ in Formatter().parse(str(say.phrases[key])) if name}
    return say(key, **dict.fromkeys(held, _ANY))


def _pattern(line: str) -> str:
    said = re.escape(" ".join(line.split()))
    said = said.replace(_WHO, r".{1,200}?\(\w+\)").replace(_ANY, ".+")
    return said.replace(_COUNT, _NUMBER)


_NUMBER = r"\d[\d.,\s]*"
