"""What stands around an instruction and asks for nothing: who speaks, reasons, asides."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from draftbench.amend.instructions.maintokens import DEEDS, Token
from draftbench.amend.instructions.sentence import Sentence
from draftbench.amend.instructions.tongue import Tongue
from draftbench.messages import message

FRAME = message("Not every word around it is read.")
MODAL = message("It is put as a suggestion.")
_CONDITIONS = frozenset(
    (
        *("if", "unless", "whether", "or", "either", "until", "once", "when", "provided"),
        *("si", "s'il", "sauf", "ou", "condition", "o", "u", "salvo", "caso", "siempre"),
    )
)
_POSSIBLE = ("could", "pourrai", "pourrions", "peut", "podr")
_BARRED = {
    "n": frozenset("drzijsQG"),
    "R": frozenset(f"{DEEDS}QGOx"),
    "D": frozenset(f"{DEEDS}QxN"),
}
"""What a renumbering or a reason must not hold."""
_SO = ("so ", "para que", "afin que", "pour que")
"""What comes of it, rather than why."""


def unframed(tokens: Sequence[Token], sentence: Sentence) -> tuple[list[Token], str] | None:
    """The tokens without what asks for nothing, and what is to be looked at, empty where there is
    nothing. None where a word turns the sense of the rest."""
    no_manners = sentence.tongue.no_manners
    given = _given(tokens)
    if given and not no_manners.search(_said([t for t in tokens if t.letter == "u"])):
        return given, FRAME
    liked = _is_liked(tokens)
    tokens = _with_verbs(tokens)
    tokens = _without_kept(tokens)
    head = asker(tokens)
    if not no_manners.search(_said(tokens[:head])):
        tokens = tokens[head:]
    asked = any(t.letter == "?" for t in tokens)
    could = any(t.letter == "Y" for t in tokens)
    if asked and not could and not _is_wished(tokens):
        return None
    rest = _without_parentheses(without_speaker(tokens))
    dropped = [t for t in tokens if t not in rest]
    reasoned = without_reasons(rest, no_manners)
    if reasoned is None or no_manners.search(_said(dropped)):
        return None
    tokens, doubt = reasoned
    whole = len(tokens)
    tokens = _without_lead(_without_tail(tokens))
    doubt = doubt or (FRAME if len(tokens) != whole else "")
    fresh = _asked_afresh(tokens)
    doubt = doubt or (FRAME if len(fresh) != len(tokens) or "(" in _said(dropped) else "")
    tokens = list(_without_asides(fresh, sentence))
    doubt = doubt or (FRAME if len(tokens) != len(fresh) else "")
    if any(t.letter in "GgOMw" for t in tokens) or is_told(tokens) or _has_item(fresh):
        return None
    if no_manners.search(_said([t for t in tokens if t.letter == "u"])):
        return None
    modal = is_modal(tokens)
    both = sum(t.letter == "Q" for t in tokens) > 1 and not any(t.letter in "di" for t in tokens)
    if modal and not could and not both and any(t.letter in "drzi" for t in tokens):
        return None  # it may be a thought alone
    doubt = doubt or (MODAL if modal or could or liked or _is_welcome(tokens) else "")
    tokens = [Token("q", t.said) if t.letter == "Y" else t for t in tokens]
    return [t for t in tokens if t.letter not in "eHh?!¿¡.()RDwf"], doubt


_CORE = f"{DEEDS}QCxNPyVl"
"""The letters of what is asked for, and where."""


def _without_tail(tokens: list[Token]) -> list[Token]:
    """The tokens without what is said behind a stop when all has been asked for: words that ask for
    nothing and do not turn the sense."""
    stops = ",;:" if any(t.letter == "Q" for t in tokens) else ",;"
    for at, token in enumerate(tokens):
        if token.letter not in stops or not _asks(tokens[:at]):
            continue
        tail = [t for t in tokens[at + 1 :] if t.letter not in ".!"]
        if not any(t.letter in "ug" for t in tail) or is_conditional(tail):
            continue
        barred = f"{_CORE}GOMwABES"
        if token.said in ";–—" and len(tail) > _SHORT:
            barred = f"{_CORE}GMw"
        if not any(t.letter in barred for t in tail):
            return tokens[:at]
    return tokens


_SHORT = 4
"""What follows a semicolon is a sentence of its own with more words than these."""


def _asks(tokens: Sequence[Token]) -> bool:
    """Whether something is asked for, of words or clauses."""
    return any(t.letter in f"{DEEDS}xNP" for t in tokens) and any(t.letter in "QCK" for t in tokens)


def _without_lead(tokens: list[Token]) -> list[Token]:
    """The tokens without words before the first comma that tell when or why, and ask for
    nothing."""
    end = next((at for at, t in enumerate(tokens) if t.letter in ",;"), 0)
    lead = tokens[:end]
    known = any(t.letter in f"{_CORE}GOMwqPYH" for t in lead)
    if not end or known or is_conditional(lead) or not any(t.letter == "g" for t in lead):
        return tokens
    return tokens[end + 1 :]


def _with_verbs(tokens: Sequence[Token]) -> list[Token]:
    """The tokens, with "should be" before quoted words as "read", and where there are old words and
    new ones, what is wished for these as a change ("be softened to “…”")."""
    two = sum(t.letter == "Q" for t in tokens) > 1
    out: list[Token] = []
    for at, token in enumerate(tokens):
        behind = tokens[at + 1].letter if at + 1 < len(tokens) else ""
        letter = token.letter
        paired = any(t.letter in "QN" for t in (*tokens[:at], *tokens[at + 2 :]))
        if letter == "e" and behind == "Q" and paired:
            letter = "x"
        elif letter == "w" and two and behind in "WTxQ:":
            letter = "r"
        elif letter == "w" and two and behind == "C" and tokens[at + 2].letter in ":,":
            continue
        elif letter == "h":
            letter = "x"
        out.append(replace(token, letter=letter))
    return out


def _given(tokens: Sequence[Token]) -> list[Token]:
    """The one clause that is named, the words that are found fault with and those that are to
    stand there ("it deserves an adjective: make it “…”"), whatever is said before; nothing where
    that turns the sense."""
    quotes = [at for at, t in enumerate(tokens) if t.letter == "Q"]
    places = [t for t in tokens if t.letter == "C"]
    if not quotes or len(quotes) > 2 or len(places) > 1 or "?" in _said(tokens):
        return []
    at = next((at for at, t in enumerate(tokens) if t.letter == "h"), -1)
    rest = [t for t in tokens[at + 1 :] if t.letter not in ":,.!"]
    if at < 0 or "".join(t.letter for t in rest) not in ("Q", "QNQ"):
        return []
    lead = [t for t in _without_causes(tokens[:at]) if t.letter not in ":,"]
    if len(rest) > 1 and any(t.letter == "Q" for t in lead):
        return []
    barred = "OMABVNxyslk" if len(quotes) > 1 else "OMyslk"
    if any(t.letter in barred for t in lead) or is_conditional(lead):
        return []
    if any(t.letter == "G" and t.said.casefold() not in _BUT for t in lead):
        return []
    return [
        *places,
        *([Token(":", ":")] if places else []),
        *(t for t in lead if t.letter == "Q"),
        Token("x", tokens[at].said),
        *rest,
    ]


def _without_causes(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without reasons up to the comma behind them."""
    out: list[Token] = []
    cause = False
    for token in tokens:
        cause = (cause or token.letter == "D") and token.letter != ","
        if not cause:
            out.append(token)
    return out


_BUT = ("but", "only", "though", "although")


def read_loosely(tokens: Sequence[Token], tongue: Tongue) -> list[Token]:
    """The quotations of a sentence of which it is only clear that it asks for a change, with
    the one clause that is named; nothing where a word turns the sense, or where the words come
    beside others. What is to stand there is told by the text."""
    quotes = [t for t in tokens if t.letter == "Q"]
    places = [t for t in tokens if t.letter == "C"]
    if not 1 <= len(quotes) <= 2 or len(places) > 1 or any(t.letter == "?" for t in tokens):
        return []
    barred = "OMYbsjkmyalABVFXr" + ("diNg" if len(quotes) > 1 else "")
    if any(t.letter in barred for t in tokens) or is_conditional(tokens):
        return []
    if any(t.letter == "G" and t.said.casefold() not in _BUT for t in tokens):
        return []
    if tongue.no_manners.search(_said([t for t in tokens if t.letter == "u"])):
        return []
    last = max(at for at, t in enumerate(tokens) if t.letter == "Q")
    before = [t.letter for t in tokens[:last] if t.letter not in "(,"]
    led = bool(before) and before[-1] in ":hx"
    if not (led or any(t.letter in "qHPxhdi" for t in tokens)):
        return []
    return [*places, *quotes]


def _is_wished(tokens: Sequence[Token]) -> bool:
    """Whether a question gives old words and new ones ("could “…” be followed by “…”?")."""
    quotes = [at for at, t in enumerate(tokens) if t.letter == "Q"]
    return len(quotes) == 2 and any(
        t.letter == "q" and t.said.casefold().startswith(_POSSIBLE) for t in tokens[: quotes[0]]
    )


def _said(tokens: Sequence[Token]) -> str:
    return " ".join(t.said for t in tokens)


def _has_item(tokens: Sequence[Token]) -> bool:
    """Whether an item is named by its letter alone."""
    return any(
        before.letter == "u" and len(before.said) == 1 and token.letter == ")"
        for before, token in pairwise(tokens)
    )


def is_modal(tokens: Sequence[Token]) -> bool:
    """Whether something only may be done."""
    return any(
        (t.letter == "q" and t.said.casefold().startswith(_POSSIBLE)) or t.letter == "f"
        for t in tokens
        if t.said.casefold() not in ("would", "will", "shall")
    )


def _is_liked(tokens: Sequence[Token]) -> bool:
    """Whether words are only liked more than others ("we prefer “…” to “…”", "we suggest softening
    OP1: “…” instead of “…”")."""
    two = sum(t.letter == "Q" for t in tokens) > 1
    return two and any(
        (token.letter == "P" and _LIKED.search(token.said))
        or (token.letter == "w" and following.letter == "C")
        for token, following in pairwise(tokens)
    )


_LIKED = re.compile(r"(?:prefers?|préférons|préfère|preferimos|prefiero|prefiere)$", re.IGNORECASE)
_WELCOME = ("appreciate", "welcome", "favour", "favor")


def _is_welcome(tokens: Sequence[Token]) -> bool:
    """Whether something would be welcome, which somebody else may have asked for."""
    return any(t.letter == "q" and t.said.casefold().endswith(_WELCOME) for t in tokens)


def asker(tokens: Sequence[Token]) -> int:
    """How many tokens name who asks, before the first word for that ("Chile proposes that …")."""
    at = next((at for at, t in enumerate(tokens) if t.letter not in "u&oTW"), 0)
    says = at < len(tokens) and tokens[at].letter == "q"
    modal = says and tokens[at].said.casefold().startswith((*_POSSIBLE, *_DUTIES))
    return at if says and not modal else 0


_DUTIES = (
    "should",
    "must",
    "need",
    "ought",
    "dev",
    "doi",
    "deb",
    "has",
    "habr",
    "hay",
    "est",
    "is",
)
"""How words begin that say what ought to be of something, and not that somebody asks for it."""


def without_speaker(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without a name and a colon (or a dash) before them."""
    at = next((at for at, t in enumerate(tokens) if t.letter == ":"), -1)
    if at > 0 and all(t.letter in "u,()&oTW" for t in tokens[:at]):
        return without_speaker(tokens[at + 1 :])
    return list(tokens)


def _without_kept(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without words that are to stay ("keep “…” but delete “…”")."""
    letters = "".join(t.letter for t in tokens)
    at = letters.find("pQ,G") if "pQ,G" in letters else letters.find("pQG")
    if at < 0 or not tokens[at].said.casefold().startswith(_KEEPING):
        return list(tokens)
    turn = letters.index("G", at)
    said = tokens[turn].said.casefold()
    if said not in ("mais", "pero", "but") or "Q" not in letters[turn:]:
        return list(tokens)
    return [*tokens[:at], *tokens[turn + 1 :]]


_KEEPING = ("keep", "retain", "gard", "conserv", "maint", "mant")


def _without_parentheses(tokens: list[Token]) -> list[Token]:
    """The tokens without words in parentheses of which none says what is asked for."""
    start = next((at for at, t in enumerate(tokens) if t.letter == "("), -1)
    end = next((at for at in range(start + 1, len(tokens)) if tokens[at].letter == ")"), -1)
    inside = tokens[start + 1 : end]
    if start < 0 or end < start + 3 or any(t.letter in f"{DEEDS}QCGO" for t in inside):
        return tokens
    return tokens[:start] + tokens[end + 1 :]


def _asked_afresh(tokens: Sequence[Token]) -> list[Token]:
    """The tokens behind "therefore", or behind "and" where somebody asks for something there, with
    the one clause that is named before; all of them where what stands before asks for something,
    or is a condition."""
    for at, token in enumerate(tokens):
        if token.letter in "ABx":
            break
        behind = tokens[at + 1].letter if at + 1 < len(tokens) else ""
        if token.letter == "&" and not is_conditional(tokens[:at]) and _is_of_former(tokens, at):
            kept = [t for t in tokens[:at] if t.letter in "CQ"]
            return [*sorted(kept, key=lambda t: t.letter), *tokens[at + 1 :]]
        if token.letter in DEEDS or (token.letter == "Q" and not _asks_later(tokens[at:])):
            break
        if token.letter == "Q":
            continue
        if token.letter == "H" or (token.letter in "&;" and behind in ("q", "Y", "H")):
            if is_conditional(tokens[:at]) or any(t.letter == "y" for t in tokens[:at]):
                break
            named = [t for t in tokens[:at] if t.letter == "C"]
            kept = named[:1] if at > 1 else []
            kept += [t for t in tokens[:at] if t.letter == "X"]
            rest = {t.letter for t in tokens[at + 1 :]}
            if "K" in rest and not rest & set("QC"):  # "it" are the words
                kept += [t for t in tokens[:at] if t.letter == "Q"]
            colon = [Token(":", ":")] if kept else []
            return [*kept, *colon, *tokens[at + 1 :]]
    return list(tokens)


def _asks_later(tokens: Sequence[Token]) -> bool:
    """Whether nothing is asked for of the first quotation before the next "and"."""
    end = next((at for at, t in enumerate(tokens) if t.letter == "&"), 0)
    return bool(end) and not any(t.letter in f"{DEEDS}xNPW" for t in tokens[:end])


def _is_of_former(tokens: Sequence[Token], at: int) -> bool:
    """Whether what is asked for behind "and" can only be about the one quotation before it ("we
    cannot accept “…” and ask for its deletion")."""
    ahead, rest = tokens[:at], tokens[at + 1 :]
    counts = (sum(t.letter == "Q" for t in ahead), sum(t.letter == "C" for t in ahead))
    asked = [t.letter for t in rest if t.letter not in "uo"][:1] in (["q"], ["Y"])
    deeds = {t.letter for t in rest if t.letter in DEEDS}
    told = any(t.letter in f"{DEEDS}xNPW" for t in ahead)
    return (
        counts in ((1, 0), (1, 1))
        and asked
        and not told
        and deeds in ({"d"}, {"b"})
        and not any(t.letter in "QC" for t in rest)
    )


def without_reasons(
    tokens: Sequence[Token], no_manners: re.Pattern[str]
) -> tuple[list[Token], str] | None:
    """The tokens without the reasons that are given and the renumbering that follows by itself;
    None where a reason asks for something."""
    tokens, doubt = list(tokens), ""
    while True:
        at = next((at for at, _ in enumerate(tokens) if _begins_reason(tokens, at)), -1)
        if at < 0:
            return tokens, doubt
        letter = tokens[at].letter
        asked = letter == "n" or any(t.letter in f"{DEEDS}xNP" for t in tokens[:at])
        ends = ";:" if letter == "n" else ";" if asked else ","
        stops = (e for e in range(at, len(tokens)) if tokens[e].letter in ends)
        end = next(stops, len(tokens) if asked else -1)
        if end < 0 or not _is_reason(tokens[at:end], tokens, no_manners):
            return None
        doubt = doubt if letter == "n" else FRAME
        start = at
        while start and tokens[start - 1].letter in (",&Tue" if letter == "n" else ",&"):
            start -= 1
        tokens = tokens[:start] + tokens[end if start else end + 1 :]


def _is_reason(cut: Sequence[Token], tokens: Sequence[Token], no_manners: re.Pattern[str]) -> bool:
    """Whether words give a reason, and ask for nothing themselves."""
    letter = cut[0].letter
    barred = _BARRED.get(letter, _BARRED["R"])
    if any(t.letter in barred for t in cut[1:]):
        return False
    if letter == "D":
        return not is_conditional(cut)
    if letter == "n":
        return True
    if cut[0].said.casefold().startswith(_SO) and any(t.letter == "C" for t in cut):
        return False
    put = {t.letter for t in tokens if t.letter in DEEDS}
    return put == {"b"} or not no_manners.search(_said(cut))


def is_conditional(tokens: Sequence[Token]) -> bool:
    """Whether a word for a condition or an alternative is among them."""
    return any(word in _CONDITIONS for t in tokens for word in t.said.casefold().split())


def _begins_reason(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    if token.letter in "RDn":
        return True
    # "for", "by" and the like, before no quotation and no clause
    behind = tokens[at + 1].letter if at + 1 < len(tokens) else ""
    return token.letter in "LW" and behind == "u" and any(t.letter in DEEDS for t in tokens[:at])


def is_told(tokens: Sequence[Token]) -> bool:
    """Whether it tells of what was or will be done, and nothing before it asks for it."""
    for at, token in enumerate(tokens):
        before = tokens[at - 1].letter if at else ""
        if token.letter in DEEDS and not token.done and before == "f":
            return True
        if not token.done or before in ("Q", "C", ":"):
            continue
        put = any(t.letter in DEEDS and not t.done for t in tokens[:at])
        if not put and not any(t.letter in "eqPY" for t in tokens[:at]):
            return True
    return False


def _counts(tokens: Sequence[Token], ordinal: Callable[[str], int]) -> bool:
    """Whether a number or an ordinal is among them, which may name a clause."""
    return any(any(map(str.isdigit, t.said)) or ordinal(t.said) for t in tokens)


def _without_asides(tokens: Sequence[Token], sentence: Sentence) -> Iterator[Token]:
    """The tokens without the words between two stops, or behind the last one, of which none is
    known; what may turn the sense stays."""
    no_manners, ordinal = sentence.tongue.no_manners, sentence.tongue.ordinal
    stops = ",:;(" if any(t.letter == "Q" for t in tokens) else ",;("
    at = 0
    ahead = next((e for e, t in enumerate(tokens) if t.letter not in "uqoTLFeW"), 0)
    lead = tokens[:ahead]
    unknown = any(t.letter == "u" for t in lead) and not _counts(lead, ordinal)
    if ahead and tokens[ahead].letter == "," and unknown:
        at = 0 if no_manners.search(_said(lead)) else ahead
    while at < len(tokens):
        if tokens[at].letter in stops:
            end = at + 1
            while end < len(tokens) and tokens[end].letter in "uqoTLFeWg&":
                end += 1
            aside = tokens[at + 1 : end]
            last = end == len(tokens) or all(t.letter in ".!)?" for t in tokens[end:])
            stopped = last or tokens[end].letter in ",:;)"
            unknown = any(t.letter == "u" for t in aside) and not _counts(aside, ordinal)
            if stopped and unknown and not no_manners.search(_said(aside)):
                at = end
                continue
        yield tokens[at]
        at += 1
