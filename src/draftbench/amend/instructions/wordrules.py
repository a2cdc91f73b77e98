"""What a sentence says of words of clauses, and where, by the rules of its language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from draftbench.amend.instructions.quotes import QUOTE
from draftbench.amend.instructions.reference import Reference
from draftbench.amend.instructions.request import Brackets, Deed, Request, Set
from draftbench.amend.instructions.sentence import Sentence
from draftbench.amend.instructions.tongue import Tongue, said_in
from draftbench.amend.wording.instruction import Edge, Verb
from draftbench.document import ClauseKind
from draftbench.messages import message

NOWHERE = message("It does not say where the words come.")
_NO_PLACE = message("It does not say in which paragraph.")
OPEN = (NOWHERE, _NO_PLACE)
"""What the rules for words leave open."""
ENDS = " .,;:"
ROUNDS = 8
_PARTS = frozenset(
    {
        "old",
        "oldsign",
        "since",
        "until",
        "after",
        "before",
        "sentence",
        "unbracketed",
        "emptied",
        "word",
    }
)
"""What says which words go; without any of it nothing is deleted or replaced."""
_PLACES = frozenset({"after", "before", "edge", "after_sentence"})
"""What says where words come."""
_JOINED = re.compile(r"(?:;|\b(?:and|et|[ye]))[, ]*$", re.IGNORECASE)
"""What joins a part to the one before it."""
_NEW_CLAUSE = re.compile(
    r"\b(?:new|additional|further|following|nouve(?:au|l|lle)|nuev[oa]|siguiente) "
    r"(?:sub-?paragraph|"
    r"item|bullet|(?:sous-)?alinéa|puce|apartado|inciso|viñeta)\b",
    re.IGNORECASE,
)
"""What is asked for, and no way to ask for it."""


_SPOKEN_OF = re.compile(
    r"(?P<before>[^:;]*?)\b(?:the|any|all|every|such|that|those|these|la|les|toute|cette|ces|las|esa|"
    r"esas|toda|cualquier) (?:(?!(?:and|et|y)\b)[\w-]+ ){0,2}?(?:proposals?|proposed|suggest(?:ed|"
    r"ions?)|request(?:s|ed)?|propositions?|demandes?|propuestas?|solicitud(?:es)?|sugerencias?)\b",
    re.IGNORECASE,
)
"""What is said before a proposal that is known already."""
_PUTS_FORWARD = re.compile(
    r"\b(?:make|made|(?:has|have)(?= $)|is|are|here|submit\w*|present\w*|puts?|table[sd]?|"
    r"offer\w*|bring\w*|renew\w*|reiterat\w*|repeat\w*|maint\w*|support\w*|second\w*|endors\w*|backs?|"
    r"join\w*|agree\w*|favou?r\w*|like|welcom\w*|accept\w*|fait|font|faisons|soum\w*|"
    r"présent\w*|réitèr\w*|maintien\w*|appui\w*|appuy\w*|soutien\w*|souten\w*|hace|hacen|hacemos|"
    r"reiter\w*|mantien\w*|apoy\w*|respald\w*|formul\w*)\b",
    re.IGNORECASE,
)
"""How one's own proposal is announced, or one's support for another's."""


def _is_spoken_of(said: str) -> bool:
    """Whether words before a deed only say something of a proposal to do it ("Norway objects to
    the proposal to …")."""
    match = _SPOKEN_OF.match(said)
    before = match["before"] if match else ""
    return bool(before.strip()) and _PUTS_FORWARD.search(before) is None


def without_manners(words: str, tongue: Tongue) -> str:
    """The words without what may be said before an instruction."""
    for pattern in tongue.manners:
        match = pattern.match(words)
        said = match.group() if match else ""
        if not said or tongue.no_manners.search(said) or _NEW_CLAUSE.search(said):
            continue
        if match and not _is_spoken_of(said):
            return words[match.end() :].strip(ENDS)
    return words


_READS = re.compile(
    r"\b(?:reads?|becom\w*|chang\w*|amend\w*|replac\w*|lire|lit|decir|dir[áa]|diga|leer\w*|"
    r"lea|rezar\w*|modifi\w*|remplac\w*|reemplaz\w*|sustitu\w*|cambi\w*|devien\w*)\b",
    re.IGNORECASE,
)
"""Words by which something takes the place of what stands there."""
_ADDS = re.compile(
    r"\b(?:add|insert|includ|append|put|ajout|insér|inser|inclu|añad|agreg|incorpor)\w*",
    re.IGNORECASE,
)
"""Words by which something is added."""


def of_words(sentence: Sentence, words: str, context: tuple[Reference, ...]) -> tuple[Request, ...]:
    """What is said of words, with where it is said anywhere in the sentence."""
    tongue = sentence.tongue
    said: dict[str, str] = {}
    behind: set[str] = set()
    for pattern in tongue.beside:
        match = pattern.search(words)
        if match is None:
            continue
        groups = said_in(match)
        if groups.keys() & said.keys():
            return ()
        said |= groups
        ahead = words[: match.start()]
        if not re.search(QUOTE, words[match.end() :]) or (
            re.search(QUOTE, ahead) and ("edge" in groups or _JOINED.search(ahead))
        ):
            behind |= groups.keys()
        rest = f"{words[: match.start()]} {words[match.end() :]}"
        words = " ".join(rest.replace(",", " ").split())
    words = " ".join(words.split()).strip(ENDS)
    other = _READS.search(words) is not None and _ADDS.search(words) is None
    for _ in range(ROUNDS):
        found = _by_rules(sentence, words, said, behind, context)
        if other and any(one.deed is Verb.INSERT and one.edge for one in found):
            return ()  # "the beginning to read …": it is not said which words go for it
        shorter = without_manners(words, tongue)
        if found or shorter == words:
            return found
        words = shorter
    return ()


def _by_rules(
    sentence: Sentence,
    words: str,
    beside: Mapping[str, str],
    behind: set[str],
    context: tuple[Reference, ...],
) -> tuple[Request, ...]:
    """What the first rule for words finds that fits. ``beside`` is what was said beside it, and
    ``behind`` the part of that which comes behind all quotations."""
    tongue = sentence.tongue
    for one in tongue.words:
        said = dict(beside)
        match = one.pattern.fullmatch(words)
        if match is None:
            continue
        groups = said_in(match)
        if groups.keys() & said.keys():
            continue
        said |= groups
        places = sentence.clauses(said["place"]) if "place" in said else context
        if one.deed is Verb.INSERT and not said.keys() & _PLACES:
            if "bare" in said:
                continue
            return (Request(Set.UNABLE, places if "place" in said else (), why=NOWHERE),)
        if isinstance(one.deed, Set):
            return (Request(one.deed, places, why=one.why),)
        if one.deed in (Verb.DELETE, Verb.REPLACE) and not said.keys() & _PARTS:
            continue
        if "part" in said and "place" not in said:
            places = ()
        elif (
            not places
            and not said.keys() & {"throughout", "everywhere"}
            and _nth(said, tongue) != 1
        ):
            return (Request(Set.UNABLE, why=_NO_PLACE),)
        if "apart" in said and behind & {"after", "before", "edge"}:
            return _gone_and_come(sentence, said, places)
        found = _word_requests(sentence, said, one.deed, places)
        if "apart" in said and any(map(_brings_paragraph, found)):
            continue
        return tuple(found)
    return ()


def _brings_paragraph(request: Request) -> bool:
    """Whether the new words read like a paragraph, and the old ones do not: it may be a new one."""
    new = request.new.strip()
    return new[:1].isupper() and new[-1:] in ".;" and request.old.strip()[-1:] not in ".;"


def _gone_and_come(
    sentence: Sentence, said: Mapping[str, str], places: tuple[Reference, ...]
) -> tuple[Request, ...]:
    """Words that go, and others that come at another place."""
    going = {name: value for name, value in said.items() if name in ("place", "old", "nth")}
    coming = {name: value for name, value in said.items() if name not in ("old", "nth")}
    if "old" not in going:
        return ()
    return (
        *_word_requests(sentence, going, Verb.DELETE, places),
        *_word_requests(sentence, coming, Verb.INSERT, places),
    )


def _nth(said: Mapping[str, str], tongue: Tongue) -> int:
    """Which of several places of the same words is meant; 0: it is not said."""
    counted = (said.get(name) for name in ("nth", "nth_after", "nth_said"))
    return next((tongue.ordinal(words) for words in counted if words), 0)


def _word_requests(
    sentence: Sentence, said: Mapping[str, str], deed: Deed, places: tuple[Reference, ...]
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
    notes = several(sentence, said["notes"]) if "notes" in said else ()
    old = tongue.edges[said["oldsign"].casefold()] if "oldsign" in said else quoted("old")
    nth = _nth(said, tongue)
    throughout = "throughout" in said or (
        not places and ("everywhere" in said or ("part" not in said and nth != 1))
    )
    throughout = throughout and "place" not in said
    request = Request(
        deed,
        () if throughout else places,
        old=old,
        new=_new(said, old, tongue) or quoted("new"),
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
        moved="moved" in said and len(places) == 1 and bool(re.search(r"\w", quoted("new"))),
        kind=_part_of(said["part"]) if "part" in said else None,
        brackets=brackets_of(said),
        spared=_spared(sentence, said),
    )
    wide = throughout or (request.everywhere and all(place.is_section for place in places))
    if request.spared and not wide:
        return []
    others = [
        replace(request, old=quoted(f"old{n}"), new=quoted(f"new{n}"))
        for n in (2, 3)
        if f"old{n}" in said
    ]
    return [request, *others]


def _spared(sentence: Sentence, said: Mapping[str, str]) -> tuple[Reference, ...]:
    """The clauses, or the part of the text or section, in which words are to stay."""
    part = said.get("spared_part", "")
    number = part.rpartition(" ")[2] if part.casefold().startswith("sec") else ""
    if number:
        return (Reference(section=number, said=part),)
    if part:
        return (Reference(_part_of(part), said=part),)
    return sentence.clauses(said["spared"]) if "spared" in said else ()


_HEADINGS = ("section", "sub", "inter", "tit", "tít", "intitul", "encabez", "epígr")
"""How what headings of sections are called begins."""


def part_named(sentence: Sentence) -> ClauseKind | None:
    """The kind of the clauses in the part of a resolution that a sentence names."""
    for pattern in sentence.tongue.beside:
        match = pattern.search(sentence.words) if "part__1" in pattern.groupindex else None
        if match:
            return _part_of(said_in(match)["part"])
    return None


def _part_of(said: str) -> ClauseKind:
    """The kind of the clauses in the part of a resolution that is named."""
    said = said.casefold()
    if said.startswith(_HEADINGS):
        return ClauseKind.HEADING
    return ClauseKind.PREAMBULAR if said.startswith(("pre", "pré")) else ClauseKind.OPERATIVE


def _new(said: Mapping[str, str], old: str, tongue: Tongue) -> str:
    """The new words where they are not quoted."""
    if "sign" in said:
        return tongue.edges[said["sign"].casefold()]
    if "lower" in said:
        return old.lower()
    return f"{old[:1].upper()}{old[1:]}" if "upper" in said else ""


def several(sentence: Sentence, signs: str) -> tuple[str, ...]:
    return tuple(words for sign in re.findall(QUOTE, signs) for words in sentence.quoted(sign))


def brackets_of(said: Mapping[str, str]) -> Brackets:
    if "unbracketed" in said:
        return Brackets.TAKE
    if "emptied" in said:
        return Brackets.EMPTY
    return Brackets.PUT if "bracketed" in said else Brackets.NONE
