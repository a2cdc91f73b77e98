"""A sentence whose frame no pattern knows, read by its main words alone.

Who speaks, courtesies and reasons are put aside; each main word becomes one letter, and what the
letters say together is written once for all languages. Nothing is read where a word turns the
sense (a negation, a condition, an alternative, what was said or done before), where a word that is
not known may change what is done, or where one part of a sentence is not understood.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from draftbench.amend.instructions.frames import FRAME, read_loosely, unframed
from draftbench.amend.instructions.maintokens import DEEDS, Token, tokens_of, with_elided
from draftbench.amend.instructions.newparagraphs import is_paragraph, read_arrival
from draftbench.amend.instructions.quotes import QUOTE
from draftbench.amend.instructions.reference import Reference
from draftbench.amend.instructions.request import Brackets, Evidence, Quotation, Request, Set, Side
from draftbench.amend.instructions.roles import Roles, read_roles, requests_of
from draftbench.amend.instructions.sentence import Sentence, sentence_of
from draftbench.amend.instructions.tongue import Tongue
from draftbench.amend.wording.instruction import Verb
from draftbench.messages import message

UNQUOTED_NUMBERS = message("The numbers are not quoted.")
CARRIED_ON = message("The paragraph is the one that is named before.")
_MOST = 60
"""A sentence with more tokens is no instruction."""
_DEEPEST = 6
_LONGEST, _PAIR = 80, 2
"""A line that says one number for another has so many characters at most, and two numbers."""


@dataclass(frozen=True, slots=True)
class _Known:
    """What a part of a sentence has from the parts before it."""

    places: tuple[Reference, ...] = ()
    deed: str = ""


def read_by_words(
    text: str, tongue: Tongue, context: tuple[Reference, ...] = (), topic: str = ""
) -> tuple[Request, ...]:
    """What a sentence asks for, read by its main words; nothing where that is not sure. All of it
    is to be looked at (``doubt``) but what has nothing around it than who speaks. ``context`` are
    the clauses that "it" means, or ``topic`` the words."""
    sentence = sentence_of(text, tongue, above=context)
    if sentence.short.open:
        return ()
    tokens = _placed_from(with_elided(tokens_of(sentence), tongue, sentence, context))
    if topic:
        tokens = _with_topic(tokens, topic)
    if len(tokens) > _MOST or not (context or any(t.letter in "CX" for t in tokens)):
        return ()
    found = _read_framed(tokens, sentence, context)
    return found or _read_loosely(tokens, sentence, context)


def _read_loosely(
    tokens: Sequence[Token], sentence: Sentence, context: tuple[Reference, ...]
) -> tuple[Request, ...]:
    """What a sentence asks for of which not the frame is understood, but only that words are to
    stand there; which they replace is told by the text."""
    if any(t.letter in "ES" for t in tokens):
        return ()
    kept = read_loosely(tokens, sentence.tongue)
    places = [one for t in kept if t.letter == "C" for one in sentence.clauses(t.said)]
    where = tuple(places) or context
    words = [" ".join(_quoted(sentence, t.said)) for t in kept if t.letter == "Q"]
    if not words or len(where) != 1 or not sentence.short.quotes:
        return ()
    if len(words) == 1 and is_paragraph(words):
        one = Request(Set.TEXT, where, new=words[0], paragraphs=(words[0],), inside=True)
    else:
        said = tuple(map(Quotation, words))
        one = Request(Set.WEIGHED, where, evidence=Evidence(frozenset("x"), said))
    return (replace(one, doubt=FRAME),)


def _read_framed(
    tokens: Sequence[Token], sentence: Sentence, context: tuple[Reference, ...]
) -> tuple[Request, ...]:
    """What a sentence asks for whose frame is understood."""
    framed = unframed(tokens, sentence)
    if framed is None:
        return ()
    core, doubt = framed
    if not any(t.letter in f"{DEEDS}xNLPvpABqyVX" for t in core):
        return ()
    signs = [t.said for t in core if t.letter == "C"]
    only = sentence.clauses(signs[0]) if len(signs) == 1 and core[-1].letter == "C" else ()
    found = _parted(core, sentence, _Known(context or only), 0)
    if not found:
        return ()
    if not sentence.short.quotes and any(t.letter == "Q" for t in core):
        doubt = doubt or UNQUOTED_NUMBERS
    if any(t.letter == "u" for t in core):
        doubt = doubt or FRAME
    if not any(t.letter == "C" for t in core):
        doubt = doubt or CARRIED_ON
    return tuple(replace(one, doubt=one.doubt or doubt) for one in found)


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
        if token.letter in ":," and all(t.letter in "CoTuq" for t in tokens[:at]):
            continue  # it names the place of what follows, and asks for nothing of it
        if _asks_alone(tokens[:at], tokens[at + 1 :]):
            return _parted([*tokens[:at], *tokens[at + 1 :]], sentence, known, depth + 1)
        left = _part(_trimmed(tokens[:at]), sentence, known)
        if not left:
            continue
        places = known.places
        if any(t.letter == "C" for t in tokens[:at]):
            places = left[-1].places or places
        deed = next((t.letter for t in tokens[:at] if t.letter in DEEDS), known.deed)
        right = _parted(tokens[at + 1 :], sentence, _Known(places, deed), depth + 1)
        if right:
            return (*left, *right)
    return ()


def _asks_alone(ahead: Sequence[Token], behind: Sequence[Token]) -> bool:
    """Whether what stands behind a stop only asks for something, and what stands before only names
    what for ("the words “…” in paragraph 1 are too many; delete")."""
    letters = {t.letter for t in behind}
    named = any(t.letter in "QC" for t in ahead)
    return (
        named
        and bool(letters & {"d", "b"})
        and letters <= set("dbqeY,")
        and not any(t.letter in DEEDS or t.letter in "xNLP" for t in ahead)
    )


def _trimmed(tokens: Sequence[Token]) -> list[Token]:
    tokens = list(tokens)
    while tokens and tokens[0].letter in ",;:&":
        del tokens[0]
    while tokens and tokens[-1].letter in ",;:&oFTWL":
        del tokens[-1]
    return tokens


def _part(tokens: list[Token], sentence: Sentence, known: _Known) -> tuple[Request, ...]:
    """What one part asks for."""
    tokens = _with_it(tokens, known, sentence)
    if not tokens or any(t.letter == "K" for t in tokens) or _matter(tokens, sentence.tongue):
        return ()
    if any(t.letter == "u" for t in tokens):
        known = replace(known, deed="")  # it may be another one that is not known
    asked = any(t.letter == "q" for t in tokens)
    tokens = [t for t in tokens if t.letter not in "uq"]
    if not asked and not known.deed and not any(t.letter in f"{DEEDS}xpNLPQ" for t in tokens):
        return ()  # it may tell where clauses stand
    if any(t.letter == "Q" for t in tokens):
        return _of_words(tokens, sentence, known)
    return of_clauses(tokens, sentence, known.places, known.deed)


def _placed_from(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "in" for "from" before a clause."""
    return [
        Token("o", t.said)
        if t.letter == "F" and at + 1 < len(tokens) and tokens[at + 1].letter == "C"
        else t
        for at, t in enumerate(tokens)
    ]


def _with_topic(tokens: Sequence[Token], topic: str) -> list[Token]:
    """The tokens with the words that were spoken of before in place of "it", or of nothing."""
    quote = Token("Q", topic)
    it = next((at for at, t in enumerate(tokens) if t.letter == "K"), -1)
    if it >= 0:
        return [*tokens[:it], quote, *(t for t in tokens[it + 1 :] if t.letter != "K")]
    change = next((at for at, t in enumerate(tokens) if t.letter in "rd"), -1)
    if change >= 0 and not any(t.letter in "FQ" for t in tokens[change + 1 : change + 2]):
        return [*tokens[: change + 1], quote, *tokens[change + 1 :]]
    if any(t.letter in "PxNh" for t in tokens):
        return [quote, *tokens]
    return list(tokens)


def _with_it(tokens: list[Token], known: _Known, sentence: Sentence) -> list[Token]:
    """The tokens without "it" where the clause is named in the same part, or before it; with that
    clause where the one that is named is that beside which it comes."""
    signs = [at for at, t in enumerate(tokens) if t.letter == "C"]
    it = next((at for at, t in enumerate(tokens) if t.letter == "K"), -1)
    if it < 0 or not (signs or known.places):
        return tokens
    if not signs:
        return [t for t in tokens if t.letter != "K"]
    if it < signs[0]:
        if len(known.places) != 1:
            return tokens
        name = Token("C", sentence.sign_of(known.places[0]))
        tokens = [*tokens[:it], name, *tokens[it + 1 :]]
    return [t for t in tokens if t.letter != "K"]


def _matter(tokens: Sequence[Token], tongue: Tongue) -> bool:
    """Whether words that are not known may change what is done: a number or an ordinal, what stands
    before a deed ("explain the deletion"), or behind that of a clause ("delete … heading")."""
    quoted = any(t.letter == "Q" for t in tokens)
    deed = next((at for at, t in enumerate(tokens) if t.letter in DEEDS), len(tokens))
    for at, token in enumerate(tokens):
        if token.letter != "u":
            continue
        if any(char.isdigit() for char in token.said) or tongue.ordinal(token.said):
            return True
        if not quoted and at > deed:
            return True
        if all(t.letter in "uqeoTLFW" for t in tokens[at:]):
            # "… would be a mistake"
            return not (quoted and at and _only_where(tokens[at - 1 :]))
        behind = (t for t in tokens[at + 1 :] if t.letter not in "uoTLFW")
        following = next(behind, None)
        if following is not None and following.letter in DEEDS and not following.done:
            return True
    return False


def _of_words(tokens: list[Token], sentence: Sentence, known: _Known) -> tuple[Request, ...]:
    beside = any(a.letter in "ABV" and b.letter == "C" for a, b in pairwise(tokens))
    if any(t.letter in "yJ" for t in tokens) or beside:
        return read_arrival(tokens, sentence, known.places)
    rewritten = _rewritten(tokens, sentence)
    placed = _placed(tokens, sentence)
    if rewritten or placed is None:
        return rewritten
    rest, places = placed
    everywhere = any(t.letter == "X" for t in rest)
    rest = [t for t in rest if t.letter != "X"]
    throughout = everywhere and not places
    places = places or known.places
    if not (places or throughout):
        return ()

    def words(said: str) -> str:
        return " ".join(_quoted(sentence, said))

    found = () if known.deed else _to_read(rest, words)
    for deed in dict.fromkeys(("", known.deed)):
        roles = read_roles(rest, deed)
        if roles and not found:
            found = tuple(
                _counted(one, roles, sentence.tongue) for one in requests_of(roles, words)
            )
    if any(one.deed is Verb.SPLIT_CLAUSE for one in found) and len(places) != 1:
        return ()
    if everywhere and any(one.deed is Verb.INSERT or not one.old for one in found):
        return ()
    places = () if throughout else places
    return tuple(
        replace(one, places=places, everywhere=everywhere, throughout=throughout) for one in found
    )


def _to_read(tokens: Sequence[Token], words: Callable[[str], str]) -> tuple[Request, ...]:
    """Words that a clause is to read, where nothing is said of those that they replace."""
    roles = read_roles(tokens)
    given = (roles.only("") or roles.only("x")) if roles is not None and not roles.edge else None
    if roles is None or roles.deeds - {"x"} or not given:
        return ()
    text = words(given[0])
    return (Request(Set.TEXT, new=text, paragraphs=(text,), inside=True, doubt=FRAME),)


def _counted(one: Request, roles: Roles, tongue: Tongue) -> Request:
    """A request with which sentence and which occurrence is meant."""
    sentence, occurrence = map(tongue.count, (roles.sentence, roles.occurrence))
    return replace(one, sentence=sentence, occurrence=occurrence)


def _only_where(tokens: Sequence[Token]) -> bool:
    """Whether words behind all that is asked for only say where ("in the list of those named")."""
    return tokens[0].letter in "oL" and all(t.letter in "uoL" for t in tokens)


_OPENS = re.compile(
    "begin|start|open|commenc|début|com(?:ie|e)n[zc]|emp(?:ie|e)[zc]|inici", re.IGNORECASE
)
"""What says with which words a clause opens, and does not give all of them."""
_PARAGRAPH = 5
"""The text of a clause has so many words at least."""


def _rewritten(tokens: Sequence[Token], sentence: Sentence) -> tuple[Request, ...]:
    """A clause with its new text, or several that become one with a new text."""
    if any(t.letter == "x" and _OPENS.match(t.said) for t in tokens):
        return ()
    letters = re.sub("[oFT]", "", _letters(tokens))
    named = [one for t in tokens if t.letter == "C" for one in sentence.clauses(t.said)]
    (sign, *more) = [t.said for t in tokens if t.letter == "Q"]
    paragraphs = _quoted(sentence, sign)
    awaited = paragraphs == ("…",)
    if more or (len(" ".join(paragraphs).split()) < _PARAGRAPH and not awaited):
        return ()
    told = re.fullmatch("CxQ|xCQ|rCxQ", letters) and paragraphs[0][:1].isupper()
    if not (told or awaited) and paragraphs[-1][-1:] not in ",;.:":
        return ()
    if re.fullmatch(r"CQ", letters) and len(named) == 1:
        return (Request(Set.TEXT, tuple(named), new=" ".join(paragraphs), paragraphs=paragraphs),)
    if re.fullmatch(r"C[er]?x+Q|CrWQ|rCW?x?Q|xCQ|NCx?Q", letters) and len(named) == 1:
        return (
            Request(
                Verb.REPLACE_CLAUSE, tuple(named), new=" ".join(paragraphs), paragraphs=paragraphs
            ),
        )
    both = [one for at, one in enumerate(named) if _key(one) not in map(_key, named[:at])]
    if re.fullmatch(r"(?:jC|Cj)C?W?x?Q|Cr?[xW]Q", letters) and len(both) == 2:
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
    first = here == 1 and before == "L"
    if here and not first and before not in ("o", "F", "T", "s", ",", "E", "S", ":", "c"):
        return None
    if (
        not here
        and behind in ("x", "r", "A", "B")
        and _letters(tokens[here + 1 :]) in ("xQ", "rWQ")
    ):
        return None
    places = sentence.clauses(tokens[here].said)
    if not places:
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


_CLAUSES: Sequence[tuple[str, Verb, str]] = (
    (r"d1|1d", Verb.DELETE_CLAUSE, ""),
    (r"b1|1b", Verb.REPLACE, "bracketed"),
    (r"m1E?A2|1mE?A2|1A2", Verb.MOVE_CLAUSE, "after"),
    (r"m1S?B2|1mS?B2|1B2", Verb.MOVE_CLAUSE, "before"),
    (r"m1E|1mE", Verb.MOVE_CLAUSE, "end"),
    (r"m1S|1mS", Verb.MOVE_CLAUSE, "beginning"),
    (r"j1W2|1jW2|j1T2|1jT2", Verb.JOIN_CLAUSE, "into"),
    (r"j1|1j", Verb.JOIN_CLAUSE, "both"),
    (r"k1|1k|k1[WT]2", Verb.MOVE_CLAUSE, "swap"),
    (r"1a2", Verb.MOVE_CLAUSE, "followed"),
    (r"[mP]?1J2", Verb.MOVE_CLAUSE, "at"),
)
"""What is said of clauses: 1 and 2 are these in their order."""


def of_clauses(
    tokens: Sequence[Token],
    sentence: Sentence,
    places: tuple[Reference, ...] = (),
    known: str = "",
) -> tuple[Request, ...]:
    """What is asked for of whole clauses; ``places`` are those that "it" means, ``known`` is the
    deed (a letter) of the part before."""
    signs = [t.said for t in tokens if t.letter == "C"]
    letters = "".join(t.letter for t in tokens)
    letters = re.sub(r"[,:oFL]", "", letters).lstrip("T")
    letters = re.sub(r"T(?=[dmpjsbvkABESa])|T$", "", letters)
    letters = letters.replace("pb", "b").replace("bp", "b")
    letters = re.sub(r"p(C)b", r"\1b", letters)
    letters = re.sub(r"[mpv&]*[mpv]", "m", letters)
    letters = re.sub(r"(mC)m(?=[ABES])", r"\1", letters).replace("mb", "b")
    named = [sentence.clauses(one) for one in signs]
    if len(named) > 1 and all(named[0] == (one.within,) for one in named[1]):
        letters, named = letters.replace("C", "", 1), named[1:]  # "In OP 5, … (a) and (b)"
    if "C" not in letters and places:  # "it"
        letters, named = f"{letters}C", [places]
    if len(named) > 2 or not named or not tokens:
        return ()
    count = iter("12")
    letters = re.sub("C", lambda _: next(count), letters)
    carried = known in "db" and (
        tokens[0].letter == "C" or tokens[0].said.casefold() in ("of", "de")
    )
    for said in (letters, f"{known}{letters}" if carried else ""):
        for pattern, deed, how in _CLAUSES:
            if said and re.fullmatch(pattern, said):
                return _clause_request(deed, how, named)
    return ()


def _clause_request(
    deed: Verb, how: str, named: Sequence[tuple[Reference, ...]]
) -> tuple[Request, ...]:
    places = named[0]
    above = {one.within for one in places}
    if how in ("end", "beginning") and len(above) == 1 and places[0].within is not None:
        return (Request(deed, places, places[0].within, Side(how)),)
    if how == "swap":
        places = tuple(one for each in named for one in each)
        return (Request(deed, places[:1], places[1], Side.SWAP),) if len(places) == 2 else ()
    if how == "followed":
        return (Request(deed, named[1], places[0]),) if len(places) == len(named[1]) == 1 else ()
    if how == "bracketed":
        return (Request(deed, places, brackets=Brackets.PUT),)
    if deed is Verb.JOIN_CLAUSE and how == "both":
        return (Request(deed, places[1:], places[0], Side.AT),) if len(places) == 2 else ()
    if len(named) == 2 or deed is Verb.JOIN_CLAUSE:
        side = Side.AT if deed is Verb.JOIN_CLAUSE else Side(how)
        beside = named[1] if len(named) == 2 else ()
        return (Request(deed, places, beside[0], side),) if len(beside) == 1 else ()
    if deed is Verb.MOVE_CLAUSE:
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
    if len(text) > _LONGEST or len(re.findall(r"\d+", text)) < _PAIR:
        return False
    letters = "".join(t.letter for t in tokens_of(sentence_of(text, tongue)))
    return re.fullmatch("LQ,?xQ[.]?|QNQ[.]?|NQ,?x?Q[.]?", letters) is not None
