"""Opening phrases: known ones in italics, “also” and “further” where consecutive paragraphs begin
alike.

Counted in 3,064 documents: in a preamble the second paragraph with the same opening has "also", the
third "further", the fourth neither, and so on (82, 83 and 96 % of all places, 92 to 98 % where the
openings are the same word for word). An operative paragraph has them where the verb and the
addressee are those of the one before it (96 to 97 %, but 82 % where it speaks to States in general,
so that it is told there and not mended); with another addressee usage is divided, and nothing is
found. A heading, and any paragraph between, begins the count anew (99.6 %). In English
the marker stands behind the participle and before the verb (1,801 : 5), in French and Spanish
behind both. The Security Council does not follow the rule.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from draftbench.document import Clause, ClauseId, ClauseKind, Mark, MarkKind, RichText
from draftbench.language.openings import Lexicon, Opening, Role
from draftbench.messages import message
from draftbench.rules.examined import Examined, found
from draftbench.rules.finding import Edit, Finding, Severity

_MARKERS = {"en": ("also", "further"), "fr": ("également", "en outre"), "es": ("también", "además")}
"""By language, what the second and the third of the paragraphs have."""
_SYNONYMS = {"moreover": "further", "en plus": "en outre", "asimismo": "también"}
_ADDRESSED = re.compile(
    r"\s*(?P<who>.{2,240}?)(?=\s(?:to|that|à|de|d['’]|a que|que)\b|;|:|$)", re.IGNORECASE
)
_SINGLING_OUT = re.compile(
    r"\s*+,?\s*+(?:in particular|especially|inter alia|in (?:this|that) (?:regard|respect|context)"
    r"|and \w+(?:ing|s))\b"
)
"""What makes an opening another one than that before it."""
_ADDRESSING = frozenset(
    (
        "requests", "urges", "encourages", "invites", "calls upon", "appeals", "appeals to",
        "reiterates its request", "reiterates its invitation", "reiterates its call", "instructs",
        "commends", "strongly encourages", "recommends", "reiterates its call upon",
        "expresses its appreciation", "expresses its gratitude", "calls for", "prie", "invite",
        "demande", "engage", "encourage", "exhorte", "solicita",
        "pide", "exhorta", "insta", "alienta", "invita",
    )
)  # fmt: skip
_ANYBODY = re.compile(
    r"(?:member |all |other |relevant |concerned )*(?:states?|governments|parties|countries"
    r"|états(?: membres)?|gouvernements|pays|(?:los )?estados(?: miembros)?|gobiernos|países)\b"
)
"""Addressees with whom usage is divided: 82 % of 626 paragraphs that call upon States, or urge,
encourage or invite them, after one that does so have the marker; 97 % with any other addressee."""
_DETERMINERS = ("the ", "all ", "les ", "los ", "las ", "la ", "le ", "el ")


@dataclass(frozen=True, slots=True)
class _Place:
    """A paragraph in a run of paragraphs that begin alike: ``number`` counts from 0. It is
    ``certain`` where texts follow the rule, ``divided`` where most do and many do not."""

    clause: Clause
    phrase: Opening
    number: int
    certain: bool
    divided: bool = False


def order(text: Examined) -> Iterator[Finding]:
    """L22: also and further where they must be, and nowhere else. L23: on the right side of the
    verb."""
    markers = _MARKERS.get(text.document.language)
    if markers is None:
        return
    for place in places(text):
        misplaced = _side(text, place, markers)
        if misplaced is not None:
            yield misplaced
            continue
        wanted = ("", *markers)[place.number % 3]
        has = _has(place.phrase, markers)
        if has == wanted or not place.certain or len(place.phrase.markers) > 1:
            continue
        if place.divided and not has:
            yield _choice(place, wanted)
            continue
        yield found(
            "L22",
            place.clause,
            place.phrase.start,
            place.phrase.end,
            _why(place, wanted, has),
            _written(text, place, wanted),
        )


def _choice(place: _Place, wanted: str) -> Finding:
    """What is only told: usage is divided here."""
    return replace(
        found(
            "L22",
            place.clause,
            place.phrase.start,
            place.phrase.end,
            message(
                "The paragraph before begins so too, and speaks to the same: most texts "
                "write “{wanted}” here, some do not.",
                wanted=wanted,
            ),
        ),
        severity=Severity.INFO,
    )


def places(text: Examined) -> Iterator[_Place]:
    """The paragraphs with an opening, each with its place in the run of those that begin alike."""
    former: dict[ClauseKind, tuple[str, str, int] | None] = {}
    for clause in text.document:
        if clause.kind is ClauseKind.HEADING:
            former.clear()
        if clause.parent is not None or clause.kind not in (
            ClauseKind.PREAMBULAR,
            ClauseKind.OPERATIVE,
        ):
            continue
        phrase = text.openings.get(clause.id)
        if phrase is None:
            former[clause.kind] = None
            continue
        core, whom = _core(phrase), _whom(clause, phrase)
        before = former.get(clause.kind)
        alike = before is not None and before[0] == core
        same = alike and before is not None and before[1] == whom
        marked = bool(_has(phrase, _MARKERS.get(text.document.language, ("", ""))))
        number = before[2] + 1 if before is not None and alike and (same or marked) else 0
        ranked = _MARKERS.get(text.document.language, ())
        singled = any(_SYNONYMS.get(one, one) not in ranked for one in phrase.markers)
        singled = singled or _SINGLING_OUT.match(clause.text.text, phrase.end) is not None
        loose = singled or (
            before is not None and not alike and before[0].split()[0] == core.split()[0]
        )
        divided = number > 0 and _ANYBODY.match(whom) is not None
        certain = phrase.known and not (loose or (alike and not same))
        yield _Place(clause, phrase, number, certain, divided)
        former[clause.kind] = (core, whom, number)


def _core(phrase: Opening) -> str:
    verb = "recalling" if phrase.verb.startswith("recalling its ") else phrase.verb
    words = [*phrase.adverbs, verb, phrase.qualifier]
    return " ".join(word for word in words if word)


def _whom(clause: Clause, phrase: Opening) -> str:
    """Whom an operative paragraph is addressed to, in small letters; empty where its verb
    addresses nobody."""
    if clause.kind is not ClauseKind.OPERATIVE or phrase.verb not in _ADDRESSING:
        return ""
    said = _ADDRESSED.match(clause.text.text, phrase.end)
    whom = said["who"].lower().strip() if said else ""
    for word in _DETERMINERS:
        whom = whom.removeprefix(word)
    return whom


def _has(phrase: Opening, markers: tuple[str, ...]) -> str:
    said = [_SYNONYMS.get(one, one) for one in phrase.markers]
    return next((one for one in said if one in markers), "")


def _why(place: _Place, wanted: str, has: str) -> str:
    if wanted:
        count = message("second") if place.number % 3 == 1 else message("third")
        instead = message(", not “{words}”", words=has) if has else ""
        return message(
            "The {count} paragraph in a row that begins so has “{wanted}”{instead}.",
            count=count,
            wanted=wanted,
            instead=instead,
        )
    if place.number:
        return message("After “further” the next paragraph that begins so has no “{has}”.", has=has)
    return message("The paragraph before begins otherwise: no “{has}”.", has=has)


def _written(text: Examined, place: _Place, wanted: str) -> str:
    """The opening phrase with the marker ``wanted`` (empty: none) in its place."""
    words = place.clause.text.text[place.phrase.start : place.phrase.end]
    bare = _without(words, place.phrase)
    if not wanted:
        return bare
    before = text.document.language == "en" and place.phrase.role is Role.OPERATIVE
    if before:
        return f"{wanted.capitalize()} {bare[:1].lower()}{bare[1:]}"
    having = re.match(r"Having\b", bare)
    if having is not None:
        return f"{bare[: having.end()]} {wanted}{bare[having.end() :]}"
    return f"{bare} {wanted}"


def _without(words: str, phrase: Opening) -> str:
    for marker in phrase.markers:
        words = re.sub(rf"\b{re.escape(marker)}\b\s?", "", words, count=1, flags=re.IGNORECASE)
    words = " ".join(words.split(" ")).strip()
    return f"{words[:1].upper()}{words[1:]}"


def _side(text: Examined, place: _Place, markers: tuple[str, ...]) -> Finding | None:
    """L23, in English: the marker on the wrong side of the verb."""
    has = _has(place.phrase, markers)
    if not has or text.document.language != "en":
        return None
    words = place.clause.text.text[place.phrase.start : place.phrase.end]
    leads = words.lower().startswith(has)
    operative = place.clause.kind is ClauseKind.OPERATIVE
    if leads == operative or place.phrase.role is Role.DECLARATION:
        return None
    word = has.capitalize()
    return found(
        "L23",
        place.clause,
        place.phrase.start,
        place.phrase.end,
        message("“{word}” stands before the verb here.", word=word)
        if operative
        else message("“{word}” stands behind the participle here.", word=word),
        _written(text, place, has),
    )


# Opening phrases: known ones, in italics exactly as far as they go, one for one attitude.

_PARAGRAPHS = (ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE)
_OBJECT = re.compile(r" (?:its|to|sa|son|ses|de|su|sus|seguir)\b")
_RIVALS = (
    ("notes with concern", "expresses concern"),
    ("noting with concern", "expressing concern"),
)


def known(text: Examined) -> Iterator[Finding]:
    """L20: openings that no list has. Where several speak, as in a declaration of ministers, the
    verb alone is an opening: "Reaffirm", "Décidons"."""
    plural = _plural(text)
    for clause in text.document:
        if clause.kind not in _PARAGRAPHS or not clause.text.plain.strip():
            continue
        phrase = text.openings.get(clause.id)
        if clause.id in plural:
            continue
        if phrase is None:
            yield found("L20", clause, 0, 0, message("It begins with no opening phrase."))
        elif not phrase.known:
            words = clause.text.text[phrase.start : phrase.end]
            yield found(
                "L20",
                clause,
                phrase.start,
                phrase.end,
                message("“{words}” is in no list of opening phrases.", words=words),
            )


def _plural(text: Examined) -> frozenset[ClauseId]:
    """The operative paragraphs that open with a verb in the plural, where at least half of them
    do, with "we" or without: one alone is a slip ("Urge" for "Urges")."""
    lexicon = Lexicon.load(text.document.language)
    operative = [
        c for c in text.document if c.kind is ClauseKind.OPERATIVE and c.text.plain.strip()
    ]
    bare = {c.id for c in operative if lexicon.opens_in_plural(c.text.text)}
    of_several = sum(
        c.id in bare
        or ((phrase := text.openings.get(c.id)) is not None and phrase.role is Role.DECLARATION)
        for c in operative
    )
    return frozenset(bare) if 2 * of_several >= len(operative) else frozenset()


def italics(text: Examined) -> Iterator[Finding]:
    """L21: the opening phrase, and nothing behind it, is in italics. Asked only of texts that set
    their openings in italics at all."""
    clauses = [
        clause
        for clause in text.document
        if clause.kind in _PARAGRAPHS and clause.id in text.openings
    ]
    set_so = [clause for clause in clauses if _italic_from_start(clause) is not None]
    if len(set_so) * 2 < len(clauses):
        return
    for clause in clauses:
        phrase = text.openings[clause.id]
        italic = _italic_from_start(clause)
        end = phrase.start if italic is None else italic.end
        if end == phrase.end or (italic is None and not phrase.known):
            continue
        if italic is not None and _OBJECT.match(clause.text.text, end, phrase.end):
            continue  # "Recalling its decision": in italics with what is recalled, or without
        stretch = clause.text.text[min(end, phrase.end) : max(end, phrase.end)]
        if not stretch.strip(" ,\u00a0"):
            continue
        shown = clause.text.text[phrase.start : phrase.end]
        edit = _italicized(clause, phrase.start, phrase.end, end)
        msg = message("In italics stands “{shown}”, no more and no less.", shown=shown)
        yield Finding(
            "L21",
            Severity.WARNING,
            clause.id,
            phrase.start,
            max(end, phrase.end),
            msg,
            (edit,) if phrase.known else (),
        )


def _italic_from_start(clause: Clause) -> Mark | None:
    lead = len(clause.text.text) - len(clause.text.text.lstrip())
    return next(
        (
            mark
            for mark in clause.text.marks
            if mark.kind is MarkKind.ITALIC and mark.start <= lead + 1 < mark.end
        ),
        None,
    )


def _italicized(clause: Clause, start: int, end: int, former: int) -> Edit:
    last = max(end, former)
    words = clause.text.slice(start, last)
    others = tuple(mark for mark in words.marks if mark.kind is not MarkKind.ITALIC)
    beyond = tuple(
        replace(mark, start=max(mark.start, end - start))
        for mark in words.marks
        if mark.kind is MarkKind.ITALIC and mark.start >= end - start
    )
    marks = (*others, *beyond, Mark(0, end - start, MarkKind.ITALIC))
    return Edit(clause.id, start, last, RichText(words.text, marks, words.notes))


def attitudes(text: Examined) -> Iterator[Finding]:
    """L24: two openings for one attitude in one text."""
    said: dict[str, Clause] = {}
    for clause in text.document:
        phrase = text.openings.get(clause.id)
        if phrase is not None:
            said.setdefault(f"{phrase.verb} {phrase.qualifier}".strip(), clause)
    for one, other in _RIVALS:
        if one in said and other in said:
            clause = said[other]
            phrase = text.openings[clause.id]
            yield found(
                "L24",
                clause,
                phrase.start,
                phrase.end,
                message("Elsewhere it says “{one}”.", one=one.capitalize()),
            )
