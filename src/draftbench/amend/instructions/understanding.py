"""From one sentence to what it asks for. A sentence is understood whole or not at all: every word
of it must be known, so that nothing is guessed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import islice

from draftbench.amend.instructions.quotes import QUOTE
from draftbench.amend.instructions.reference import Reference, are_neighbours
from draftbench.amend.instructions.request import Deed, Request, Set, Side
from draftbench.amend.instructions.respective import distributed
from draftbench.amend.instructions.sentence import Sentence, sentence_of
from draftbench.amend.instructions.tongue import CLAUSE, Rule, Tongue, said_in
from draftbench.amend.instructions.wordrules import (
    ENDS,
    ROUNDS,
    brackets_of,
    of_words,
    several,
    without_manners,
)
from draftbench.amend.wording.instruction import Verb
from draftbench.document import ClauseKind
from draftbench.garbage import remembered
from draftbench.messages import message

_LEAD = re.compile(
    rf"(?:(?:in|on|for|under|regarding|concerning|as (?:for|regards|to)|turning to|with (?:regard|"
    rf"respect) to|in relation to|à|dans|pour|sur|concernant|quant à|se agissant de|s'agissant de|"
    rf"en ce qui concerne|en|sobre|para|respecto de|en cuanto a|con respecto a|en relación con) )?"
    rf"{CLAUSE} ?[:,–—-]* ",
    re.IGNORECASE,
)
"""What names a clause before the rest."""
_ASKING = (
    r"(?:the|our|my|an?|une?|notre|nos|la|les?|una?|nuestr[oa]s?|el|l[ao]s)? ?(?:following |"
    r"proposed |small |minor |oral |drafting |technical |editorial )*(?:amendments?|changes?|"
    r"edits?|comments?|proposals?|suggestions?|corrections?|modifications?|propositions?|amendements?|"
    r"remarques?|observations?|enmiendas?|propuestas?|cambios?|sugerencias?|correcciones|"
    r"modificaci(?:ón|ones)|observaciones)"
)
_TO = (
    r" (?:to|on|for|in|regarding|concerning|à|sur|pour|concernant|a|de|en|para|sobre) "
    rf"(?P<place>{CLAUSE})"
)
_ABOUT = re.compile(rf"{_ASKING}{_TO} ?[:–—-] ?", re.IGNORECASE)
"""What says that something is asked for in a clause, before what that is."""
_HEADS = re.compile(
    rf"(?:(?:[\w.-]+ ){{0,3}}[\w.-]+'s? )?{_ASKING}(?: \(?(?:propos\w+ |présent\w+ |present\w+ |"
    rf"submit\w+ )?(?:of|by|from|de|par|por) (?:[\w.'-]+ ?){{1,5}}\)?)??{_TO}"
    r"(?: \([\w ,.-]+\))?[ .]*",
    re.IGNORECASE,
)
"""The same as a heading, with who asks."""
_ASKED = re.compile(
    r"(?:¿ ?)?(?:(?:could|can|would|will) (?:you|(?:we|the [\w-]+)(?= (?:please|kindly)))|"
    rf"could(?= {CLAUSE} be )|"
    r"pourriez-vous|pouvez-vous|serait-il possible de|"
    r"(?:podr[ií]an?|pueden?)(?: ustedes)?(?! ser\b)(?! \w+rse\b))"
    r"(?:,? (?:please|kindly|also|svp|s'il vous plaît|por favor),?)* (?P<rest>.*?) ?\?.{0,12}",
    re.IGNORECASE,
)
"""A request that is put as a question."""
SLIP = message("A word is read as another one, which is spelt much like it.")
_OF_TEXT = re.compile(r"of the (?:text|draft)|de le texte|de el texto", re.IGNORECASE)
AT_END_OF_SECTION = message("It does not say where in the section.")
ONE_FOR_ALL = message("One text is given for several paragraphs.")
QUESTION = message("It is put as a question.")
_HEAD = re.compile(
    rf"(?:in |on |à |dans |en |a (?:el )?)?(?P<place>{CLAUSE})"
    rf"(?P<line>,? \(?(?:(?:lines?|lignes?|líneas?) \d+(?: ?[-–] ?\d+)?|"
    r"(?:the |la )?[\w-]+ (?:line|ligne|línea))\)?)?[ .:,–—-]*",
    re.IGNORECASE,
)
"""A line that names a clause, and says nothing of it."""
_NAMED = re.compile(rf"{QUOTE}|{CLAUSE}|\bsec[ct]i\w+ (?:[IVXLC]+|[A-H]|\d+)\b")
_COMMENT = re.compile(
    r"(.*\S) \((?:[^()\ue000]* [^()\ue000]*|(?![IVXLC]+\))[A-Z][\w&+-]+(?:/[\w&+-]+)*)\)"
)
COMMENT = message("The words in parentheses are not read.")
_WORDS_OF_A_PLACE = 2
"""The most words around a name that only says where ("In", "En el")."""
_LONGEST = 1000
"""Characters beside quotations and names of clauses; no instruction has so many."""
_MOST_LINKS = 12
"""So many places are tried at most at which a sentence may be parted."""


@dataclass(frozen=True, slots=True)
class Understood:
    """``requests`` of a part of a sentence, none where it was not understood; ``words`` of it;
    ``near`` are the clauses that were named before it, ``by`` who proposes it and ``reason``
    why, where a table says so; ``part`` is that of the text under whose heading it stands,
    ``unsure`` that a line above may be such a heading; ``asker`` is who is said to wish it, where
    that may be somebody else than the one who sends it; ``hedge`` are words on a line of their own
    that hedge it."""

    words: str
    requests: tuple[Request, ...] = ()
    near: tuple[Reference, ...] = ()
    by: str = ""
    part: ClauseKind | None = None
    unsure: bool = False
    asker: str = ""
    reason: str = ""
    hedge: str = ""


@remembered
def understood(
    text: str, tongue: Tongue, context: tuple[Reference, ...] = (), *, slips: bool = False
) -> tuple[Understood, ...]:
    """The parts of a sentence, each understood or not. ``context`` are the clauses that are meant
    where none is named; with ``slips`` those of the pen are corrected first."""
    sentence = sentence_of(text, tongue, slips=slips, above=context)
    if len(sentence.words) > _LONGEST:
        return (Understood(text),)
    if not _NAMED.search(sentence.words) and not tongue.deeds.search(sentence.words):
        return (Understood(text, _nothing(sentence)),)
    whole = _requests(sentence, sentence.words, context)
    if whole and any(one.deed is not Set.NOTHING for one in whole):
        return (Understood(text, whole),)
    parts = tuple(_parts(sentence, sentence.words, context, text))
    # what asks for nothing as a whole may ask for something in its first part
    return (Understood(text, whole),) if whole and len(parts) == 1 else parts


def _nothing(sentence: Sentence) -> tuple[Request, ...]:
    """That nothing is to be done: all that words without names, quotations and deeds can say."""
    words = sentence.words.strip(ENDS)
    for one in sentence.tongue.whole:
        if one.deed is Set.NOTHING and one.pattern.fullmatch(words):
            return (Request(one.deed, why=one.why),)
    return ()


def only_name(text: str, tongue: Tongue) -> tuple[Reference, ...]:
    """The clauses that a line names which says nothing else; none where it says more."""
    sentence = sentence_of(text, tongue)
    match = _HEAD.fullmatch(sentence.words)
    return sentence.clauses(match["place"]) if match else ()


def is_about(line: str, tongue: Tongue) -> bool:
    """Whether a line only says that something is asked for in a clause ("Amendments to OP 2")."""
    return _HEADS.fullmatch(sentence_of(line, tongue).words) is not None


def is_printed_line(text: str, tongue: Tongue) -> bool:
    """Whether a line names a clause and a line of it, as corrigenda do above what is to be read."""
    match = _HEAD.fullmatch(sentence_of(text, tongue).words)
    return match is not None and match["line"] is not None


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
    words = words.strip(ENDS)
    doubt = ""
    for _ in range(ROUNDS):
        asked, about = _ASKED.fullmatch(words), _ABOUT.match(words)
        if asked is not None:
            words, doubt = asked["rest"].strip(ENDS), QUESTION
        elif about is not None:
            words = f"{about['place']}: {words[about.end() :]}"
        found = _matched(sentence, words, context) or _each(sentence, words, context)
        if found:
            return tuple(replace(one, doubt=one.doubt or doubt) for one in found)
        shorter = without_manners(words, tongue)
        lead = _LEAD.match(words)
        if shorter == words and lead is not None:
            rest = words[lead.end() :]
            shorter = f"{words[: lead.end()]}{without_manners(rest, tongue)}".strip(ENDS)
        comment = _COMMENT.fullmatch(words)
        if shorter == words and comment and not tongue.no_manners.search(words):
            shorter, doubt = comment[1], COMMENT
        if shorter == words:
            return ()
        words = shorter
    return ()


def _each(sentence: Sentence, words: str, context: tuple[Reference, ...]) -> tuple[Request, ...]:
    """What a sentence asks for that says several things at once; nothing unless all are read."""
    found = [_matched(sentence, one, context) for one in distributed(sentence, words)]
    return tuple(request for one in found for request in one) if all(found) else ()


def _matched(sentence: Sentence, words: str, context: tuple[Reference, ...]) -> tuple[Request, ...]:
    """What the first rule that fits finds."""
    for one in sentence.tongue.whole:
        match = one.pattern.fullmatch(words)
        if match and (spared := said_in(match).get("spared")):
            return _all_but(sentence.clauses(spared), only="only" in said_in(match))
        if match:
            return _of_clauses(sentence, match, one, context)
    return of_words(sentence, words, context)


def _of_clauses(
    sentence: Sentence, match: re.Match[str], one: Rule, context: tuple[Reference, ...]
) -> tuple[Request, ...]:
    """What a rule for clauses found."""
    tongue = sentence.tongue
    said = said_in(match)
    if isinstance(one.deed, Set) and one.deed not in (Set.TEXT, Set.SAME):
        return (Request(one.deed, why=one.why),)
    places = sentence.clauses(said["place"]) if "place" in said else context
    places = _sections(sentence, said, "sections") or places
    if not places and one.deed is not Verb.INSERT_CLAUSE:
        return ()
    target = sentence.clauses(said["target"])[0] if "target" in said else None
    target = next(iter(_sections(sentence, said, "beside")), target)
    called = sentence.clauses(said["called"])[0] if "called" in said else None
    if "target" in said and len(sentence.clauses(said["target"])) != 1:
        return ()
    if "rank" in said:  # "the last one", of those of its kind
        place = tongue.ordinal(said["rank"])
        target = replace(places[0], number="", words="", ordinal=place, said=said["rank"])
    if "between" in said:
        between = sentence.clauses(said["between"])
        if not are_neighbours(between):
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
    paragraphs = tuple(
        one for name in ("text", "text2") if name in said for one in sentence.quoted(said[name])
    )
    if "count" in said and paragraphs not in ((), ("…",)):
        count = said["count"].casefold()
        if len(paragraphs) != (int(count) if count.isdigit() else tongue.last[count]):
            return ()  # not all are given, or one of them is something else
    after = sentence.quoted(said["after"])[0] if "after" in said else ""
    before = sentence.quoted(said["before"])[0] if "before" in said else ""
    nth = tongue.ordinal(said["nth"]) if "nth" in said else 0
    notes = several(sentence, said["notes"]) if "notes" in said else ()
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
        fresh="fresh" in said or "kind" in said,
        border=target is None and not _OF_TEXT.search(match.group()),
        brackets=brackets_of(said),
        doubt=_doubt(one.deed, said, places, target, called),
    )
    return _settled(_with_headings(request) if "place" in said else request, said)


def _all_but(items: tuple[Reference, ...], *, only: bool) -> tuple[Request, ...]:
    """The request to delete the other items of the one clause that all of the items hang on;
    ``only``: it is said of these that they stay, and of others nothing."""
    above = {one.within for one in items}
    if len(above) != 1 or not (clause := above.pop()):
        return ()
    doubt = message("It names what stays; the other items of the list would be deleted.")
    return (Request(Verb.DELETE_CLAUSE, (clause,), spared=items, doubt=doubt if only else ""),)


def _with_headings(request: Request) -> Request:
    """A request to delete or move sections, with their headings ("Section III: delete")."""
    if request.deed not in (Verb.DELETE_CLAUSE, Verb.MOVE_CLAUSE):
        return request
    places = (
        replace(one, kind=ClauseKind.HEADING, whole=True) if one.is_section else one
        for one in request.places
    )
    return replace(request, places=tuple(places))


def _sections(sentence: Sentence, said: Mapping[str, str], name: str) -> tuple[Reference, ...]:
    """The whole sections that are named by their numbers or by a heading."""
    titled = said.get(f"{name}_titled")
    if titled:
        words = " ".join(sentence.quoted(titled))
        return (Reference(ClauseKind.HEADING, words=words, whole=True, said=words),)
    words = said.get(name, "")
    return tuple(
        Reference(ClauseKind.HEADING, section=number, whole=True, said=words)
        for number in re.findall(r"\b[IVXLC]+\b|\b[A-H]\b|\d+", words.upper())
    )


def _settled(request: Request, said: Mapping[str, str]) -> tuple[Request, ...]:
    """A request with the clauses in the parts that its deed needs; none where there are too many
    or too few."""
    places, target = request.places, request.target
    if target is not None and target.is_section:
        target = replace(target, ordinal=-1)
        if request.deed is not Verb.INSERT_CLAUSE or request.side is not Side.END:
            return ()
        return (replace(request, target=target, side=Side.AFTER, doubt=AT_END_OF_SECTION),)
    if request.deed is Set.TEXT and len(places) != 1:
        return ()
    if "swap" in said:
        if len(places) != 2:
            return ()
        return (replace(request, places=places[:1], target=places[1], side=Side.SWAP),)
    if request.deed is Verb.SPLIT_CLAUSE and "text" in said:
        given = len(request.paragraphs) > 1 or bool(request.after) or request.paragraphs == ("…",)
        return (request,) if given and len(places) == 1 else ()
    if request.deed is Verb.REPLACE_CLAUSE and 1 < len(places) == len(request.paragraphs):
        return tuple(
            replace(request, places=(place,), new=words, paragraphs=(words,))
            for place, words in zip(places, request.paragraphs, strict=True)
        )
    one = request.deed is Verb.REPLACE_CLAUSE and len(request.paragraphs) == 1 < len(places)
    if one or (request.deed is Verb.JOIN_CLAUSE and "text" in said):
        both = (*places, target) if "at" in said else (target, *places)
        (kept, *gone) = (each for each in both if each is not None)
        written = replace(request, deed=Verb.REPLACE_CLAUSE, places=(kept,), target=None)
        deleted = Request(Verb.DELETE_CLAUSE, tuple(gone), doubt=ONE_FOR_ALL if one else "")
        return (written, deleted) if gone else ()
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
    if deed is Verb.MOVE_CLAUSE and "at" in said and target and are_neighbours((*places, target)):
        return message("It may be about its number alone, and not about its place.")
    if "roughly" in said:
        return message("The words are said to be a sketch.")
    if called is not None and target is not None:
        stem = called.number.split()[0] if called.number else ""
        follows = stem.isdigit() and are_neighbours((target, called))
        if stem != target.number and not follows:
            return message("Its number does not fit its place.")
    return ""
