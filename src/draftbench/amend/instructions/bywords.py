"""A sentence whose frame no pattern knows, read by its main words alone.

Who speaks, courtesies and reasons are put aside; each main word becomes one letter, and what the
letters say together is written once for all languages. Nothing is read where a word turns the
sense (a negation, a condition, an alternative, what was said or done before), where a word that
is not known stands amid the main ones, or where one part of a sentence is not understood.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from draftbench.amend.instructions.mainwords import NUMBER, sorts
from draftbench.amend.instructions.quotes import QUOTE
from draftbench.amend.instructions.reference import Reference
from draftbench.amend.instructions.request import Brackets, Request, Side
from draftbench.amend.instructions.sentence import Sentence, sentence_of
from draftbench.amend.instructions.tongue import CLAUSE, Tongue
from draftbench.amend.wording.instruction import Edge, Verb

FRAME = "Not every word around it is read."
MODAL = "It is put as a suggestion."
UNQUOTED_NUMBERS = "The numbers are not quoted."
CARRIED_ON = "The paragraph is the one that is named before."
_DEEDS = "drzimjsb"
_MAIN = frozenset("drzimvpjsbxABESNLPKCQ")
_MOST = 60
"""A sentence with more tokens is no instruction."""
_DEEPEST = 6
_SIGN = re.compile(
    rf"(?P<C>{CLAUSE})|(?P<Q>{QUOTE})|(?P<stop>[,;:.()?!¿¡|–—]|-(?= ))|(?P<word>[\w%/-]+'?|\S)"
)
_LETTER = re.compile("[a-z]", re.IGNORECASE)
_NUMBER = re.compile(rf"(?:{NUMBER})(?![\w-])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Token:
    """A main word (``letter``), a sign for a clause (C) or for quoted words (Q), a stop, or another
    word (u). ``done``: it is a participle."""

    letter: str
    said: str
    done: bool = False


@dataclass(frozen=True, slots=True)
class _Known:
    """What a part of a sentence has from the parts before it."""

    places: tuple[Reference, ...] = ()
    deed: str = ""


def tokens_of(sentence: Sentence) -> list[Token]:
    """The sentence as main words, signs, stops and other words; fillers are left out."""
    pattern, letters = sorts(sentence.tongue.code)
    bare = not sentence.short.quotes
    words, at = sentence.words, 0
    found: list[Token] = []
    while at < len(words):
        if words[at].isspace():
            at += 1
            continue
        number = _NUMBER.match(words, at) if bare else None
        main = pattern.match(words, at)
        sign = _SIGN.match(words, at)
        if number is not None:
            found.append(Token("Q", number.group()))
            at = number.end()
        elif main is not None and main.lastgroup is not None and main.end() > at:
            letter = letters[int(main.lastgroup[1:])]
            if letter != "-":
                found.append(Token(letter[0], main.group(), letter.endswith("'")))
            at = main.end()
        elif sign is not None:
            kind = sign.lastgroup or "word"
            letter = {"C": "C", "Q": "Q", "stop": sign.group()}.get(kind, "u")
            letter = ":" if letter in "–—-" else letter
            found.append(Token(letter, sign.group()))
            at = sign.end()
        else:
            at += 1
    return found


def read_by_words(
    text: str, tongue: Tongue, context: tuple[Reference, ...] = ()
) -> tuple[Request, ...]:
    """What a sentence asks for, read by its main words; nothing where that is not sure. All of it
    is to be looked at (``doubt``) but what has nothing around it than who speaks. ``context`` are
    the clauses that "it" means."""
    sentence = sentence_of(text, tongue)
    if sentence.short.open:
        return ()
    tokens = _elided(tokens_of(sentence), tongue, sentence)
    if len(tokens) > _MOST or not any(t.letter in _DEEDS + "xNLPvp" for t in tokens):
        return ()
    framed = _unframed(tokens, sentence)
    if framed is None:
        return ()
    core, doubt = framed
    found = _parted(core, sentence, _Known(context), 0)
    if not found:
        return ()
    if not sentence.short.quotes and any(t.letter == "Q" for t in core):
        doubt = doubt or UNQUOTED_NUMBERS
    if not any(t.letter == "C" for t in core):
        doubt = doubt or CARRIED_ON
    return tuple(replace(one, doubt=one.doubt or doubt) for one in found)


def _elided(tokens: Sequence[Token], tongue: Tongue, sentence: Sentence) -> list[Token]:
    """The tokens, with a name for each ordinal behind a clause of which it leaves out the noun
    ("move the eighth preambular paragraph after the second")."""
    out: list[Token] = []
    for token in tokens:
        before = out[-1].letter if out else ""
        named = next((t for t in out if t.letter == "C" and sentence.clauses(t.said)), None)
        if named is not None and token.letter in "u)" and before:
            first = sentence.clauses(named.said)[0]
            letter = token.letter == ")" and _LETTER.fullmatch(out[-1].said)
            if token.letter == "u" and before in "AB" and (at := tongue.ordinal(token.said)):
                name = Reference(first.kind, ordinal=at, within=first.within, said=token.said)
                out.append(Token("C", sentence.sign_of(name)))
                continue
            if letter and first.within is not None and _is_beside(out):
                number = f"({out[-1].said})"
                name = Reference(first.kind, number, within=first.within, said=number)
                while out[-1].letter not in "AB":
                    del out[-1]
                out.append(Token("C", sentence.sign_of(name)))
                continue
        out.append(token)
    return out


def _is_beside(tokens: Sequence[Token]) -> bool:
    """Whether the last token is a letter beside which something comes."""
    before = [t.letter for t in tokens[-3:-1]]
    return bool(before) and (before[-1] in "AB" or (before[-1] == "(" and before[0] in "AB"))


def _unframed(tokens: list[Token], sentence: Sentence) -> tuple[list[Token], str] | None:
    """The tokens without who speaks, reasons and what follows by itself; and what is to be looked
    at. None where a word turns the sense, or an unknown one stands amid the others."""
    tokens = list(tokens)
    asked = bool(tokens) and tokens[-1].letter == "?"
    if asked and not any(t.letter == "Y" for t in tokens):
        return None
    whole, tokens = tokens, _without_speaker(tokens)
    said = " ".join(t.said for t in whole[: len(whole) - len(tokens)])
    if sentence.tongue.no_manners.search(said):
        return None
    reasoned = _without_reasons(tokens, sentence.tongue.no_manners)
    if reasoned is None:
        return None
    tokens, doubt = reasoned
    hence = next((at for at, t in enumerate(tokens) if t.letter == "H"), -1)
    if hence >= 0 and not any(t.letter in _DEEDS + "QG" for t in tokens[:hence]):
        dropped = tokens[: hence + 1]
        kept = [t for t in dropped if t.letter == "C"]
        tokens = (kept if len(kept) == 1 else []) + tokens[hence + 1 :]
        doubt = FRAME
    if any(t.letter in "GOMw" for t in tokens) or _is_told(tokens):
        return None
    modal = _is_modal(tokens)
    first = next((at for at, t in enumerate(tokens) if t.letter in _MAIN), len(tokens))
    lead = tokens[:first]
    stop = max((at for at, t in enumerate(lead) if t.letter in ",:.!"), default=-1)
    if sentence.tongue.no_manners.search(" ".join(t.said for t in lead)):
        return None
    about = [t.letter for t in tokens[first : first + 2]] == ["C", ":"]
    if any(t.letter == "u" for t in lead[stop + 1 :]) and about:
        doubt = FRAME  # "our comments on C: …"
    elif any(t.letter == "u" for t in lead[stop + 1 :]):
        asks = next((at for at, t in enumerate(lead) if at > stop and t.letter == "q"), -1)
        if asks < 0 or any(t.letter == "u" for t in lead[asks:]):
            return None
        if any(t.letter == "u" and t.said[:1].islower() for t in lead[stop + 1 :]):
            return None  # what is done with the asking is not known
    if any(t.letter == "u" for t in lead[: stop + 1]):
        doubt = FRAME
    # a "to be", an "in" or "from" before the first main word belongs to it
    start = first
    while start and tokens[start - 1].letter in "oFTWL":
        start -= 1
    tokens = tokens[start:]
    last = max((at for at, t in enumerate(tokens) if t.letter in _MAIN), default=-1)
    tail = tokens[last + 1 :]
    if any(t.letter == "u" for t in tail):
        stop = next((at for at, t in enumerate(tail) if t.letter in ",:;.("), None)
        word = next(at for at, t in enumerate(tail) if t.letter == "u")
        if stop is None or stop > word:
            return None
        if sentence.tongue.no_manners.search(" ".join(t.said for t in tail)):
            return None
        doubt = FRAME
    tokens = tokens[: last + 1]
    inside = list(_without_asides(tokens))
    if len(inside) != len(tokens):
        aside = " ".join(t.said for t in tokens if t not in inside)
        if sentence.tongue.no_manners.search(aside):
            return None
        doubt = doubt or FRAME
    if any(t.letter == "u" for t in inside):
        return None
    if modal and any(t.letter in "drzi" for t in inside):
        return None  # it may be a thought alone
    if asked or modal or any(t.letter == "Y" for t in inside):
        doubt = doubt or MODAL
    return [t for t in inside if t.letter not in "qYeH?!¿¡.()RDwf"], doubt


_POSSIBLE = ("could", "pourrai", "podr")


def _is_modal(tokens: Sequence[Token]) -> bool:
    """Whether something only may be done."""
    return any(
        (t.letter == "q" and t.said.casefold().startswith(_POSSIBLE)) or t.letter == "f"
        for t in tokens
        if t.said.casefold() not in ("would", "will", "shall")
    )


def _without_speaker(tokens: list[Token]) -> list[Token]:
    """The tokens without a name and a colon (or a dash) before them."""
    at = next((at for at, t in enumerate(tokens) if t.letter == ":"), -1)
    if at > 0 and all(t.letter in "u,()&oTW-" for t in tokens[:at]):
        return _without_speaker(tokens[at + 1 :])
    return tokens


def _without_reasons(
    tokens: list[Token], no_manners: re.Pattern[str]
) -> tuple[list[Token], str] | None:
    """The tokens without the reasons that are given and the renumbering that follows by itself;
    None where a reason asks for something."""
    doubt = ""
    while True:
        at = next((at for at, t in enumerate(tokens) if _begins_reason(tokens, at)), -1)
        if at < 0:
            return tokens, doubt
        end = len(tokens)
        if tokens[at].letter == "n" or any(t.letter in _DEEDS for t in tokens[:at]):
            ends = (e for e in range(at, len(tokens)) if tokens[e].letter == ";")
            end = next(ends, end)
        else:
            ends = (e for e in range(at, len(tokens)) if tokens[e].letter == ",")
            end = next(ends, -1)
            if end < 0:
                return None
        cut = tokens[at + 1 : end]
        letter = tokens[at].letter
        barred = {"n": "drzijsQG", "R": _DEEDS + "QGOCx", "D": _DEEDS + "QxN"}.get(
            letter, _DEEDS + "QGOCx"
        )
        if any(t.letter in barred for t in cut) or (letter == "D" and is_conditional(cut)):
            return None
        said = " ".join(t.said for t in tokens[at:end])
        put = {t.letter for t in tokens if t.letter in _DEEDS}
        if letter in "RLW" and no_manners.search(said) and put != {"b"}:
            return None
        if letter != "n":
            doubt = FRAME
        start = at
        while start and tokens[start - 1].letter in ",&":
            start -= 1
        if not start and end < len(tokens):
            end += 1
        tokens = tokens[:start] + tokens[end:]


_CONDITIONS = frozenset(
    "if unless whether or either provided case si s'il sauf ou condition o salvo caso siempre u "
    "until once when provided".split()
)


def is_conditional(tokens: Sequence[Token]) -> bool:
    """Whether a word for a condition or an alternative is among them."""
    return any(word in _CONDITIONS for t in tokens for word in t.said.casefold().split())


def _begins_reason(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    if token.letter in "RDn":
        return True
    # "for", "by" and the like, before no quotation and no clause
    return (
        token.letter in "LW"
        and at + 1 < len(tokens)
        and tokens[at + 1].letter == "u"
        and any(t.letter in _DEEDS for t in tokens[:at])
    )


def _is_told(tokens: Sequence[Token]) -> bool:
    """Whether a participle tells of what was done: nothing before it asks for it."""
    for at, token in enumerate(tokens):
        if token.letter in _DEEDS and not token.done and at and tokens[at - 1].letter == "f":
            return True
        if not token.done:
            continue
        before = tokens[at - 1].letter if at else ""
        if before in ("Q", "C") and not any(t.letter in "uK" for t in tokens[:at]):
            continue
        if not any(t.letter in "eqP" for t in tokens[:at]):
            return True
    return False


def _without_asides(tokens: Sequence[Token]) -> Iterator[Token]:
    """The tokens without words between two commas of which none is known."""
    at = 0
    while at < len(tokens):
        if tokens[at].letter in ",:;":
            end = at + 1
            while end < len(tokens) and tokens[end].letter in "uqoTH":
                end += 1
            stopped = end < len(tokens) and tokens[end].letter in ",:"
            if stopped and any(t.letter == "u" for t in tokens[at:end]):
                at = end
                continue
            behind = tokens[at + 1 : end]
            asking = any(t.letter == "q" for t in behind)
            if asking and any(t.letter == "u" for t in behind) and end < len(tokens):
                yield tokens[at]  # ", we Swiss ask to"
                at = end
                continue
        yield tokens[at]
        at += 1


def _parted(
    tokens: Sequence[Token], sentence: Sentence, known: _Known, depth: int
) -> tuple[Request, ...]:
    """What the tokens ask for, as one part or several; nothing unless all parts are understood."""
    tokens = _trimmed(tokens)
    if not tokens:
        return ()
    whole = _part(tokens, sentence, known)
    if whole or depth >= _DEEPEST:
        return whole
    for at, token in enumerate(tokens):
        if token.letter not in "&,;:":
            continue
        left = _part(_trimmed(tokens[:at]), sentence, known)
        if not left:
            continue
        places = known.places
        if any(t.letter == "C" for t in tokens[:at]):
            places = left[-1].places or places
        deed = next((t.letter for t in tokens[:at] if t.letter in _DEEDS), known.deed)
        right = _parted(tokens[at + 1 :], sentence, _Known(places, deed), depth + 1)
        if right:
            return (*left, *right)
    return ()


def _trimmed(tokens: Sequence[Token]) -> list[Token]:
    tokens = list(tokens)
    while tokens and tokens[0].letter in ",;:&":
        del tokens[0]
    while tokens and tokens[-1].letter in ",;:&oFTWL":
        del tokens[-1]
    return tokens


def _part(tokens: list[Token], sentence: Sentence, known: _Known) -> tuple[Request, ...]:
    """What one part asks for."""
    if not tokens:
        return ()
    tokens = _with_it(tokens, known)
    if any(t.letter == "K" for t in tokens):
        return ()
    if any(t.letter == "Q" for t in tokens):
        return _of_words(tokens, sentence, known)
    return _of_clauses(tokens, sentence, known)


def _with_it(tokens: list[Token], known: _Known) -> list[Token]:
    """The tokens without "it" where the clause is named in the same part, or before it."""
    if any(t.letter == "C" for t in tokens):
        named = next(at for at, t in enumerate(tokens) if t.letter == "C")
        return [t for at, t in enumerate(tokens) if t.letter != "K" or at < named]
    return [t for t in tokens if t.letter != "K" or not known.places]


_WORDS: Sequence[tuple[str, Verb | str, str]] = (
    (r"d[oL]?1|1d", Verb.DELETE, "old"),
    (r"d[Fo]1T2|1d[Fo]1T2", Verb.DELETE, "since until"),
    (r"d[Fo]1[oT]?E", Verb.DELETE, "since"),
    (r"r[oL]?1[WT]2|1r[WTx]2|1[WT]2|1x2|N1,?[xWir]?2|L1,?x2|r1,?x2", Verb.REPLACE, "old new"),
    (r"P?i?[xp]?1,?N2|P1T2|x1[NL]2|zo?1L2|i1N2", Verb.REPLACE, "new old"),
    (r"i[oL]?1,?A2", Verb.INSERT, "new after"),
    (r"i[oL]?1,?B2", Verb.INSERT, "new before"),
    (r"A1,?:?i[:,]?2|i,?A1[:,]?2", Verb.INSERT, "after new"),
    (r"B1,?:?i[:,]?2|i,?B1[:,]?2", Verb.INSERT, "before new"),
    (r"i[oL]?1,?E|E,?:?i:?1|iE:?1", Verb.INSERT, "new end"),
    (r"i[oL]?1,?S|S,?:?i:?1|iS:?1", Verb.INSERT, "new start"),
    (r"p?bo?1|1,?p?b|p1b", Verb.REPLACE, "bracketed"),
    (r"[pd]b[Foi]?1", "take", "old"),
    (r"s,?:?A1(?:,?B2)?", Verb.SPLIT_CLAUSE, "after"),
    (r"s,?:?B1", Verb.SPLIT_CLAUSE, "before"),
)
"""What is said of quoted words: 1 and 2 are these in their order."""


def _of_words(tokens: list[Token], sentence: Sentence, known: _Known) -> tuple[Request, ...]:
    rewritten = _rewritten(tokens, sentence)
    placed = _placed(tokens, sentence)
    if rewritten or placed is None:
        return rewritten
    rest, places = placed
    places = places or known.places
    quotes = [t.said for t in rest if t.letter == "Q"]
    if not places or len(quotes) > 2:
        return ()
    count = iter("12")
    letters = "".join(next(count) if t.letter == "Q" else t.letter for t in rest)
    letters = re.sub(r"T(?=[dizrmpjsbxABES])", "", letters)
    letters = re.sub(r"(?<![dirzb])p(?!b)", "", letters)
    for said in (letters, f"{known.deed}{letters}" if known.deed else ""):
        for pattern, deed, names in _WORDS:
            if said and re.fullmatch(pattern, said):
                return _request(sentence, deed, names, quotes, places)
    return ()


_PARAGRAPH = 5
"""The text of a clause has so many words at least."""


def _rewritten(tokens: Sequence[Token], sentence: Sentence) -> tuple[Request, ...]:
    """A clause with its new text, or several that become one with a new text."""
    letters = re.sub("[oFT]", "", _letters(tokens))
    named = [one for t in tokens if t.letter == "C" for one in sentence.clauses(t.said)]
    (sign, *more) = [t.said for t in tokens if t.letter == "Q"]
    paragraphs = _quoted(sentence, sign)
    if more or len(" ".join(paragraphs).split()) < _PARAGRAPH or paragraphs[-1][-1:] not in ",;.:":
        return ()
    if re.fullmatch(r"C[er]?x+Q|CrWQ|rCW?x?Q", letters) and len(named) == 1:
        return (
            Request(
                Verb.REPLACE_CLAUSE, tuple(named), new=" ".join(paragraphs), paragraphs=paragraphs
            ),
        )
    both = [one for at, one in enumerate(named) if _key(one) not in map(_key, named[:at])]
    if re.fullmatch(r"(?:jC|Cj)C?W?x?Q", letters) and len(both) == 2:
        kept = named[-1] if len(named) > 2 else both[0]
        gone = tuple(one for one in both if _key(one) != _key(kept))
        return (
            Request(Verb.REPLACE_CLAUSE, (kept,), new=" ".join(paragraphs), paragraphs=paragraphs),
            Request(Verb.DELETE_CLAUSE, gone),
        )
    return ()


def _key(name: Reference) -> tuple[str, int, Reference | None]:
    return name.number, name.ordinal, name.within


def _placed(
    tokens: list[Token], sentence: Sentence
) -> tuple[list[Token], tuple[Reference, ...]] | None:
    """The tokens without the clause in which something is asked for, and that clause; None where
    it is not clear which it is."""
    at = [place for place, t in enumerate(tokens) if t.letter == "C"]
    if not at:
        return tokens, ()
    if len(at) != 1:
        return None
    here = at[0]
    before = tokens[here - 1].letter if here else ""
    behind = tokens[here + 1].letter if here + 1 < len(tokens) else ""
    # "C: …", "in C", "split C after …"; not "after C" (a new paragraph) nor "C reads …"
    if here and before not in ("o", "F", "T", "s", ",", "E", "S", ":"):
        return None
    if (
        not here
        and behind in ("x", "r", "A", "B")
        and _letters(tokens[here + 1 :]) in ("xQ", "rWQ")
    ):
        return None
    places = sentence.clauses(tokens[here].said)
    if len(places) != 1:
        return None
    start = here
    while start and tokens[start - 1].letter in "oFT":
        start -= 1
    end = here + 1
    while end < len(tokens) and tokens[end].letter in ",:":
        end += 1
    return tokens[:start] + tokens[end:], places


def _letters(tokens: Sequence[Token]) -> str:
    return "".join(t.letter for t in tokens if t.letter not in ",:")


def _quoted(sentence: Sentence, said: str) -> tuple[str, ...]:
    return sentence.quoted(said) if re.fullmatch(QUOTE, said) else (said,)


def _request(
    sentence: Sentence,
    deed: Verb | str,
    names: str,
    quotes: Sequence[str],
    places: tuple[Reference, ...],
) -> tuple[Request, ...]:
    words = [" ".join(_quoted(sentence, one)) for one in quotes]
    said = dict(zip(names.split(), words, strict=False))
    end = {"end": Edge.END, "start": Edge.BEGINNING}.get(names.split()[-1], Edge.NONE)
    if deed == "take":
        return (Request(Verb.REPLACE, places, old=words[0], brackets=Brackets.TAKE),)
    if not isinstance(deed, Verb):
        return ()
    one = Request(
        deed,
        places,
        old=said.get("old", said.get("bracketed", "")),
        new=said.get("new", ""),
        after=said.get("after", ""),
        before=said.get("before", ""),
        since=said.get("since", ""),
        until=said.get("until", ""),
        edge=end,
        brackets=Brackets.PUT if names == "bracketed" else Brackets.NONE,
    )
    return (one,)


_CLAUSES: Sequence[tuple[str, Verb, str]] = (
    (r"d1|1d", Verb.DELETE_CLAUSE, ""),
    (r"b1|1b", Verb.REPLACE, "bracketed"),
    (r"m1E?A2|1mE?A2|1A2", Verb.MOVE_CLAUSE, "after"),
    (r"m1S?B2|1mS?B2|1B2", Verb.MOVE_CLAUSE, "before"),
    (r"m1E|1mE", Verb.MOVE_CLAUSE, "end"),
    (r"m1S|1mS", Verb.MOVE_CLAUSE, "beginning"),
    (r"j1W2|1jW2|j1T2|1jT2", Verb.JOIN_CLAUSE, "into"),
    (r"j1|1j", Verb.JOIN_CLAUSE, "both"),
)
"""What is said of clauses: 1 and 2 are these in their order."""


def _of_clauses(tokens: list[Token], sentence: Sentence, known: _Known) -> tuple[Request, ...]:
    signs = [t.said for t in tokens if t.letter == "C"]
    letters = "".join(t.letter for t in tokens)
    letters = re.sub(r"[,:]", "", letters)
    letters = re.sub(r"[oF]", "", letters)
    letters = re.sub(r"T(?=[dmpjsbvABES])|T$", "", letters)
    letters = letters.replace("pb", "b").replace("bp", "b")
    letters = re.sub(r"p(C)b", r"\1b", letters)
    letters = re.sub(r"[mpv&]*[mpv]", "m", letters)
    named = [sentence.clauses(one) for one in signs]
    if "C" not in letters and known.places:  # "it"
        letters, named = f"{letters}C", [known.places]
    if len(named) > 2 or not named:
        return ()
    count = iter("12")
    letters = re.sub("C", lambda _: next(count), letters)
    for said in (letters, f"{known.deed}{letters}" if known.deed in "db" else ""):
        for pattern, deed, how in _CLAUSES:
            if said and re.fullmatch(pattern, said):
                return _clause_request(deed, how, named)
    return ()


def _clause_request(
    deed: Verb, how: str, named: Sequence[tuple[Reference, ...]]
) -> tuple[Request, ...]:
    places = named[0]
    if deed is Verb.JOIN_CLAUSE:
        if how == "both":
            if len(places) != 2:
                return ()
            return (Request(deed, places[1:], places[0], Side.AT),)
        if len(named) != 2 or len(named[1]) != 1:
            return ()
        return (Request(deed, places, named[1][0], Side.AT),)
    if how == "bracketed":
        return (Request(deed, places, brackets=Brackets.PUT),)
    if deed is Verb.MOVE_CLAUSE:
        if len(named) == 2:
            if len(named[1]) != 1:
                return ()
            return (Request(deed, places, named[1][0], Side(how)),)
        return (Request(deed, places, side=Side(how), border=True),)
    return (Request(deed, places),)


def prefers(text: str, tongue: Tongue) -> bool:
    """Whether words are preferred to others ("we would prefer “x” to “y”"), so that those that come
    first are the new ones."""
    tokens = tokens_of(sentence_of(text, tongue))
    quotes = [at for at, t in enumerate(tokens) if t.letter == "Q"]
    return len(quotes) == 2 and any(t.letter == "P" for t in tokens[: quotes[0]])


def changes_number(text: str, tongue: Tongue) -> bool:
    """Whether it says one number or date for another, in a clause that it need not name."""
    letters = "".join(t.letter for t in tokens_of(sentence_of(text, tongue)))
    return re.fullmatch("LQ,?xQ[.]?|QNQ[.]?|NQ,?x?Q[.]?", letters) is not None
