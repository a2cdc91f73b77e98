"""A sentence as main words, signs and stops: what is asked for, where, and what turns the sense.

Each sort of word has one letter, so that what they say together is written once for all languages
(:mod:`draftbench.amend.instructions.bywords`):

d delete, r replace, i insert, m move, v come or go, p put, j merge, s split, b brackets,
a followed by, n renumber, x read or become, z substitute (new for old);
A after, B before, E at the end, S at the beginning, F from, T to, o in or of, W by or with,
N instead of, L for, P prefer; K it, the whole paragraph; & and;
R a reason follows, D one that may say no; H therefore; q asks; Y could you; e be;
f what will or may be; w a wish without words; M a remark; G what turns the sense, g what does so
but in a reason or an aside; O that it is not; k swap; V between; X wherever it stands; h new words
follow; l all behind or before some words; y a new paragraph; c complete; J as (its new place);
Z a sentence, I an occurrence, by its ordinal; * that the words before it are better than others.

In the data of a language each line begins with a letter, and goes on in those that begin with
spaces; \\1 stands for what opens the sign of a quotation, \\2 for that of a clause. Behind ``~``
stand infinitives, for all the forms of these that ask for something.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from draftbench.amend.instructions.quotes import QUOTE
from draftbench.amend.instructions.reference import Reference
from draftbench.amend.instructions.sentence import FARTHEST, Sentence
from draftbench.amend.instructions.tongue import ARROW, CLAUSE, Tongue, tongue_of
from draftbench.document import ClauseKind
from draftbench.garbage import remembered

_MONTHS = (
    r"January|February|March|April|May|June|July|August|September|October|November|December|"
    r"janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|"
    r"febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
)
NUMBER = (
    rf"\d+(?:[.,/-]\d+)*(?: ?%| per cent| pour cent| por ciento)?(?: (?:de )?(?:{_MONTHS})(?: "
    rf"(?:de )?\d{{4}})?)?"
)
"""A number or a date that is not quoted."""
DEEDS = "drzimjsbakc"
"""The letters of what is asked for."""
_SIGN = re.compile(
    rf"(?P<C>{CLAUSE})|(?P<Q>{QUOTE})|(?P<x>{ARROW})|(?P<stop>[,;:.()?!¿¡|–—]|-(?= ))"
    r"|(?P<word>[\w%/-]+'?|\S)"
)
_NUMBER = re.compile(rf"(?:{NUMBER})(?![\w-])", re.IGNORECASE)
_ARROWS = ("->", "-->", "=>", "→", "⇒", "➔")
_LETTER = re.compile("[a-z]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Token:
    """A main word (``letter``), a sign for a clause (C) or for quoted words (Q), a stop, or another
    word (u). ``done``: it is a participle."""

    letter: str
    said: str
    done: bool = False


@remembered
def tokens_of(sentence: Sentence) -> tuple[Token, ...]:
    """The sentence as main words, signs, stops and other words; fillers are left out. One that is
    longer than any instruction has none."""
    if len(sentence.words) > FARTHEST:
        return ()
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
            letter = {"stop": sign.group(), "word": "u"}.get(kind, kind)
            letter = ":" if letter in "–—-" else letter
            found.append(Token(letter, sign.group()))
            at = sign.end()
        else:
            at += 1
    return tuple(_in_parentheses(_to_deeds(found)))


def _with_better(tokens: Sequence[Token]) -> list[Token]:
    """The tokens, with new words announced where it is said that they are better than those before
    them ("“x” is too weak; “y” would be better")."""
    out: list[Token] = []
    for at, token in enumerate(tokens):
        if token.letter != "*":
            out.append(token)
            continue
        behind = any(t.letter == "Q" for t in tokens[at:])
        if out and out[-1].letter == "Q" and not behind:
            out.insert(-1, Token("h", token.said))
        else:
            out.append(Token("q", token.said))
    return out


def _to_deeds(tokens: Sequence[Token]) -> list[Token]:
    """The tokens, with a colon for an arrow that points to what is asked for ("OP 3 => delete")."""
    tokens = _with_better(tokens)
    letters = "".join(t.letter for t in tokens)
    return [
        Token(":", t.said)
        if t.letter == "x" and t.said in _ARROWS and re.match("T?d", letters[at + 1 :])
        else t
        for at, t in enumerate(tokens)
    ]


def _in_parentheses(tokens: list[Token]) -> list[Token]:
    """The tokens, with "in" for the parentheses around a clause."""
    out: list[Token] = []
    for at, token in enumerate(tokens):
        if at and token.letter == "C" and tokens[at - 1].letter == "(":
            out[-1] = Token("o", "(")
        out.append(token)
    return out


_ONE = ("one", "ones")


def with_elided(
    tokens: Sequence[Token],
    tongue: Tongue,
    sentence: Sentence,
    context: tuple[Reference, ...] = (),
) -> list[Token]:
    """The tokens, with a name for each ordinal behind a clause of which it leaves out the noun
    ("move the eighth preambular paragraph after the second"); ``context`` are the clauses that were
    named before."""
    out: list[Token] = []
    named: tuple[Reference, ...] = ()  # by the first sign of ``out`` that stands for clauses
    seen = 0  # how many of ``out`` were looked at
    for token in tokens:
        before = out[-1].letter if out else ""
        while not named and seen < len(out):
            named = sentence.clauses(out[seen].said) if out[seen].letter == "C" else ()
            seen += 1
        known = named or context
        beside = before in ("A", "B") and token.said.isdigit() and not known
        if beside and any(t.letter == "y" for t in out):
            out.append(Token("C", sentence.sign_of(Reference(None, token.said, said=token.said))))
            continue
        joining = before == "W" and any(t.letter == "j" for t in out)
        if known and token.letter == "Q" and token.said.isdigit() and (joining or before in "ABV"):
            name = Reference(known[0].kind, token.said, section=known[0].section, said=token.said)
            out.append(Token("C", sentence.sign_of(name)))
            continue
        if known and token.letter in "u)" and before:
            first = known[0]
            letter = token.letter == ")" and _LETTER.fullmatch(out[-1].said)
            if token.letter == "u" and token.said.casefold() in _ONE and out[-1].letter == "C":
                continue
            if token.letter == "u" and before in "ABoT" and (at := tongue.ordinal(token.said)):
                number = token.said if token.said.isdigit() else ""
                name = Reference(
                    first.kind,
                    number,
                    0 if number else at,
                    None if number else first.within,
                    section=first.section,
                    said=token.said,
                )
                out.append(Token("C", sentence.sign_of(name)))
                continue
            if letter and _is_beside(out):
                number = f"({out[-1].said})"
                above = first.within or first
                name = Reference(ClauseKind.ITEM, number, within=above, said=number)
                while out[-1].letter not in "AB":
                    del out[-1]
                named, seen = (), 0
                out.append(Token("C", sentence.sign_of(name)))
                continue
        out.append(token)
    return out


def _is_beside(tokens: Sequence[Token]) -> bool:
    """Whether the last token is a letter beside which something comes."""
    before = [t.letter for t in tokens[-3:-1]]
    return bool(before) and (before[-1] in "AB" or (before[-1] == "(" and before[0] in "AB"))


# The main words of a language, as patterns.


@cache
def sorts(language: str) -> tuple[re.Pattern[str], tuple[str, ...]]:
    """One pattern for all main words of a language, and the letter of each of its groups; a letter
    with ' is a participle."""
    words = tuple(_sorted(tongue_of(language).main, language))
    pattern = "|".join(
        rf"(?P<g{at}>(?:{each})(?:(?<=[' ])|(?![\w-])))" for at, (_, each) in enumerate(words)
    )
    pattern = pattern.replace(r"\1", "\ue000").replace(r"\2", "\ue002")
    return re.compile(pattern, re.IGNORECASE), tuple(letter for letter, _ in words)


def _sorted(lines: str, language: str) -> Iterator[tuple[str, str]]:
    """The letters and the patterns of the words of a language."""
    for letter, words in _gathered(lines):
        if letter.endswith("~"):
            if letter != "q~":
                yield f"{letter[0]}'", participles(language, words)
            yield letter[0], asking(language, words)
        else:
            yield letter, words


def _gathered(lines: str) -> Iterator[tuple[str, str]]:
    """The lines that go on in others as one, each with its letter."""
    letter, words = "", ""
    for line in lines.strip().split("\n"):
        head = line.partition(" ")[0]
        if head:
            if letter:
                yield letter, words
            letter, words = head, ""
        more = line.removeprefix(head).strip()
        words += f" {more}" if letter.endswith("~") else more
    yield letter, words


# French and Spanish verbs in the forms in which instructions use them, from their infinitives:
# those that ask for something (infinitive, imperative, subjunctive, conditional, future, gerund,
# the passive with "se", and pronouns that hang on them: « suprímanse », « supprimez »), and
# participles.

_FRENCH: Sequence[tuple[str, str, str]] = (
    ("uire", "ui(?:re|sez|sons|t|se|sent|sions|rait|raient|rions|ra|ront|sant)", "uite?s?"),
    ("ure", "u(?:re|ez|ons|t|e|ent|rait|raient|rions|ra|ront|ant)", "use?s?"),
    ("ettre", "ett?(?:re|ez|ons|e|ent|s|rait|raient|rions|ra|ront|ant)?", "ise?s?"),
    (
        "oindre",
        "oi(?:n(?:dre|t|drait|draient|drions|dra|dront)|gn(?:ez|ons|e|ent|ions|ant))",
        "ointe?s?",
    ),
    ("er", "(?:er|ez|ons|ions|es?|ent|erait|eraient|erions|era|eront|ant)", "ée?s?"),
    ("ir", "i(?:r|ssez|ssons|t|sse|ssent|ssions|rait|raient|rions|ra|ront|ssant)", "ie?s?"),
)
"""Endings of infinitives, of what asks, and of participles."""
_CLITICS = "(?:se)?(?:l[oae]s?)?"
_SPANISH: Mapping[str, tuple[str, str, str]] = {
    "ar": (
        rf"(?:ar|[aá]ndo|en?|emos|aran?|áramos|asen?){_CLITICS}|arán?|ar[ií]a(?:n|mos)?",
        "an?",
        "ad[oa]s?",
    ),
    "er": (
        rf"(?:er|i[eé]ndo|an?|amos|ieran?|iéramos|iesen?){_CLITICS}|erán?|ería(?:n|mos)?",
        "en?",
        "id[oa]s?",
    ),
    "ir": (
        rf"(?:ir|i[eé]ndo|an?|amos|ieran?|iéramos|iesen?){_CLITICS}|irán?|iría(?:n|mos)?",
        "en?",
        "id[oa]s?",
    ),
    "uir": (
        rf"[uú](?:(?:ir|y[eé]ndo|yan?|yamos|yeran?|yéramos|yesen?){_CLITICS}|irán?|iría(?:n|mos)?)",
        "uyen?",
        "uid[oa]s?",
    ),
}
"""What asks, the present that does with "se" before it, and participles, by infinitives."""
_ACCENTS = str.maketrans({v: f"[{v}{a}]" for v, a in zip("aeiou", "áéíóú", strict=True)})
_SPELT = {"c": "(?:c|qu)", "g": "gu?", "z": "[zc]"}
_VOWEL = re.compile("[aeiou](?=[^aeiou]*i?$)")


def asking(language: str, verbs: str) -> str:
    """A pattern for the forms of verbs that ask for something; ``verbs`` are infinitives with
    spaces between them, a Spanish one with the stem of its subjunctive behind "/" where that is
    another ("poner/pong")."""
    forms = _french if language == "fr" else _spanish
    return "|".join(forms(verb)[0] for verb in verbs.split())


def participles(language: str, verbs: str) -> str:
    """A pattern for the participles of verbs."""
    forms = _french if language == "fr" else _spanish
    return "|".join(forms(verb)[1] for verb in verbs.split())


def _french(verb: str) -> tuple[str, str]:
    end, asks, done = next(one for one in _FRENCH if verb.endswith(one[0]))
    stem = verb.removesuffix(end)
    changing = re.sub("[eé](?=[^aeiouyéè]+$)", "[eéè]", stem) if end == "er" else stem
    changing = re.sub("g$", "ge?", re.sub("c$", "[cç]", re.sub("y$", "[yi]", changing)))
    return f"{changing}{asks}", f"{stem}{done}"


def _spanish(verb: str) -> tuple[str, str]:
    verb, _, other = verb.partition("/")
    end = "uir" if verb.endswith("uir") else verb[-2:]
    asks, told, done = _SPANISH[end]
    stem = verb.removesuffix(end)
    forms = f"{_changing(stem)}(?:{asks})|se {_changing(stem)}(?:{told})"
    if other:
        vowel = "[ae]" if end == "ar" else "a"
        forms += f"|{_changing(other)}(?:{vowel}n?|{vowel}mos){_CLITICS}|se {other}en?"
    return forms, f"{stem}{done}"


def _changing(stem: str) -> str:
    """A stem with an accent on its last vowel or none, and as it is spelt before other vowels."""
    last = _SPELT.get(stem[-1:], stem[-1:]) if stem[-1:] not in "aeiou" else ""
    body = stem[:-1] if last else stem
    return _VOWEL.sub(lambda match: match.group().translate(_ACCENTS), body) + last
