"""Words that an instruction does not quote ("OP 5: change fifty-fifth to fifty-sixth"), where only
one reading is possible; what is found is to be confirmed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from draftbench.amend.instructions.maintokens import tokens_of
from draftbench.amend.instructions.quotes import QUOTE, shortened
from draftbench.amend.instructions.reference import Reference
from draftbench.amend.instructions.request import Request, Set
from draftbench.amend.instructions.sentence import sentence_of
from draftbench.amend.instructions.tongue import CLAUSE, Tongue, said_in
from draftbench.amend.instructions.understanding import Understood
from draftbench.amend.instructions.wordrules import part_named, without_manners
from draftbench.amend.wording.instruction import Verb
from draftbench.messages import message

UNQUOTED = message("The words are not quoted.")
_BARE = r"[^\ue000-\ue003:;“”«»]+"
_DEEDS = (Verb.REPLACE, Verb.DELETE, Verb.INSERT)
_OF_WORDS = ("old", "new", "after", "before")
_ENDS = " .,;:"
_ROUNDS = 4
_LONGEST = 500
"""Characters of a sentence whose words can be parted in one way: a longer one is a text."""
_PARENTHESIS = re.compile(r" \([^()\ue000-\ue003]+\)$")
_CORRIGENDUM = re.compile(
    r"(?:for .+ read|au lieu de .+ lire|donde dice .+ debe decir) .+|"
    rf"{CLAUSE} ?[:,–-]? ?[^=>→]+ (?:->|=>|→) [^=>→]+",
    re.IGNORECASE,
)
_INSTEAD = re.compile(
    r" (?:instead of|rather than|in lieu of|au lieu de|plutôt que|en lugar de|en vez de) ",
    re.IGNORECASE,
)
"""The fixed forms of a correction: its words are those of the text."""
_THE_WORDS = r"(?:(?:the |l[ea]s? |las? |los )?(?:words?|mots?|termes?|palabras?|términos?) )?"
_HALF_QUOTED = re.compile(
    rf"\b(?:(?:after|before|après|avant|después de|antes de|tras) {_THE_WORDS}"
    r"(?P<beside>[^“”«»\",:;()]{2,60}?)(?=[,:] |,? (?:add|insert|ajout|insér|añad|agreg|inclu))|"
    rf"(?:replac\w+|chang\w+|remplac\w+|sustit\w+|reemplac\w+) {_THE_WORDS}"
    r"(?P<old>[^“”«»\",:;()]{2,60}?)(?= (?:by|with|to|par|por) [“«\"]))",
    re.IGNORECASE,
)
"""Words of the text that are not quoted, beside new ones that are."""


_PRONOUNS = ("it", "them", "this", "that", "these", "those", "ceci", "cela", "esto", "eso", "lo")


def quote_rest(text: str, tongue: Tongue) -> str:
    """The sentence with quotation marks around its words that are sought in the text, where only
    its new words have some ("after resolution, add “…”"); empty where there are none."""
    match = _HALF_QUOTED.search(text)
    if match is None or len(shortened(text).quotes) != 1:
        return ""
    name = match.lastgroup or ""
    words = match[name]
    if (
        words.casefold() in _PRONOUNS
        or re.search(CLAUSE, sentence_of(words, tongue).words)
        or tongue.no_manners.search(words)
    ):
        return ""
    return f"{text[: match.start(name)]}“{words}”{text[match.end(name) :]}"


def read_unquoted(
    text: str, tongue: Tongue, context: tuple[Reference, ...] = ()
) -> tuple[Request, ...]:
    """What a sentence without quotations asks for, where its words can be parted in one way only;
    nothing else. ``context`` are the clauses that are meant where none is named."""
    sentence = sentence_of(text, tongue, above=context)
    if sentence.short.quotes or sentence.short.open or len(sentence.words) > _LONGEST:
        return ()
    words = _PARENTHESIS.sub("", sentence.words.strip(_ENDS))
    named = re.search(CLAUSE, words) is not None
    part = None if named else part_named(sentence)
    places = () if part else context
    if any(t.letter == "k" for t in tokens_of(sentence)):
        return ()  # "the order … should be reversed"
    turned = tongue.no_manners.search(
        _INSTEAD.sub(" ", words, count=1)
    ) and not _CORRIGENDUM.fullmatch(words)
    if not (places or part or named) or turned:
        return ()
    for pattern in tongue.beside:
        if QUOTE in pattern.pattern:
            continue
        match = pattern.search(words)
        if match is None or said_in(match).keys() - {"place", "part"}:
            continue
        if match.groupdict().get("place__1"):
            places = sentence.clauses(said_in(match)["place"])
        words = f"{words[: match.start()]} {words[match.end() :]}".strip(_ENDS)
    if not (places or part):
        return ()
    for _ in range(_ROUNDS):
        found = _readings(" ".join(words.split()), tongue)
        if found:
            one = replace(found[0], places=places, kind=part, doubt=UNQUOTED)
            return (one,) if len(found) == 1 else ()
        shorter = without_manners(words, tongue)
        if shorter == words:
            break
        words = shorter
    return ()


def _readings(words: str, tongue: Tongue) -> list[Request]:
    found: list[Request] = []
    for one in tongue.words:
        if one.quoted or one.deed not in _DEEDS:
            continue
        short, long = (_bare(one.pattern.pattern, reach).fullmatch(words) for reach in ("?", ""))
        if short is None or long is None:
            continue
        for match in (short, long):
            said = said_in(match)
            if not all(re.search(r"\w", value) for value in said.values()):
                continue  # an arrow
            if one.deed is Verb.INSERT:
                if len(said) != 2 or "new" not in said or not said.keys() & {"after", "before"}:
                    continue
            elif said.keys() - {"old", "new"} or "old" not in said:
                continue
            old, new, after, before = (said.get(name, "").strip() for name in _OF_WORDS)
            request = Request(one.deed, old=old, new=new, after=after, before=before)
            if request not in found:
                found.append(request)
    return found


@cache
def _bare(pattern: str, reach: str) -> re.Pattern[str]:
    """The pattern of a rule with words where it has quotations: as few ("?") or as many ("") as
    fit."""
    words = _BARE + reach
    return re.compile(pattern.replace(QUOTE, words), re.IGNORECASE)


def is_unquoted(found: Sequence[Understood]) -> bool:
    """Whether any of it is read of words that are not quoted."""
    return any(each.doubt == UNQUOTED for one in found for each in one.requests)


def looked_at(one: Understood) -> Understood:
    """What gives a text that was not quoted: whether it is one is to be looked at, unless it reads
    like a paragraph and the clause was called new, or the text announced; what does neither is no
    text."""
    if any(r.deed is Set.TEXT and not _is_paragraph(r) for r in one.requests if r.paragraphs):
        return replace(one, requests=())
    requests = tuple(
        replace(request, doubt=UNQUOTED)
        if request.paragraphs and not (_is_announced(request) and _is_paragraph(request))
        else request
        for request in one.requests
    )
    return replace(one, requests=requests)


def _is_announced(request: Request) -> bool:
    return request.deed is not Set.TEXT or request.fresh


def _is_paragraph(request: Request) -> bool:
    first, last = request.paragraphs[0], request.paragraphs[-1]
    return first.lstrip("0123456789. ")[:1].isupper() and last[-1:] in ",;.:"
