"""What a clause does ("urges", "recognizes"), in whichever shape its kind of text says it.

The same act is said in four shapes: in a preamble by a participle ("Recognizing that"), in an
operative paragraph in the third person ("Urges Member States to"), in a declaration in the first
person plural ("We urge Member States to") and in the report of a meeting in the past tense ("The
Meeting urged Member States to", "It was recommended that", and also "Member States should", which
recommends). The forms and the words around them stand in ``resources/language/shapes.json``, after
the counts of United Nations documents behind :mod:`draftbench.language.openings`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, cached_property
from typing import Any, NamedTuple

from draftbench.language.strength import strength_phrases
from draftbench.language.words import sentences
from draftbench.resources import resource


class Asks(StrEnum):
    """What follows an act: somebody and an infinitive, a clause that says what is to be done, a
    statement, a noun, or an adjective that agrees with who speaks."""

    TO = "to"
    DO = "do"
    THAT = "that"
    NOUN = "noun"
    ADJECTIVE = "adjective"


Span = tuple[int, int]
"""A half-open range of code points."""


@dataclass(frozen=True, slots=True)
class Act:
    """An act as ``text`` says it.

    ``name`` is the act, the same in every shape and language ("urge"), ``entry`` its verb in the
    data. ``start`` to ``end`` are the words that say it, who speaks and the words before the verb
    included, without what stands behind it; ``speaker`` is who speaks in a report ("The Meeting",
    "It was" for nobody, "" for "Member States should"). ``order`` ("also") and ``manner``
    ("strongly") are the words around the verb, ``behind`` the place of those behind it, ``usual``
    whether all stand where this shape has them. ``qualifier`` ("with concern"), ``addressee`` and
    ``rest`` are places; ``lead`` that of what stands before the speaker in its sentence.
    ``second`` is True for an act that "and" joins to the one before it.
    """

    text: str
    name: str
    entry: str
    shape: Shape
    start: int
    end: int
    asks: Asks
    rest: Span
    speaker: str = ""
    order: tuple[str, ...] = ()
    manner: tuple[str, ...] = ()
    behind: Span = (0, 0)
    usual: bool = True
    qualifier: Span | None = None
    addressee: Span | None = None
    lead: Span = (0, 0)
    second: bool = False
    language: str = "en"

    @property
    def words(self) -> str:
        """The words that say it."""
        return self.text[self.start : self.end]

    @property
    def strength(self) -> tuple[str, float] | None:
        """The ladder of :mod:`draftbench.language.strength` on which the act stands, and its place
        there (the higher the stronger), whatever its shape; None where it stands on none."""
        forms = speech(self.language).acts[self.entry]
        said = " ".join((*self.manner, forms.get("third") or forms.get("participle") or ""))
        found = strength_phrases(said, self.language)
        return (found[-1].ladder, found[-1].rank) if found else None


_TWO = 2
"""So many adverbs around one verb cannot be told apart in every shape."""
_SIGNS = re.compile(r"[\s\ufffc\[(“\"«‘*_]*")
_LONGEST_LEAD = 400
_LATE = 160
"""Code points behind an act up to which a comma may keep "that" from it."""


def act(text: str, language: str = "en") -> Act | None:
    """The act with which a clause opens, None where it opens with none that is known.

    >>> found = act("We strongly urge Member States to cooperate.")
    >>> found.name, found.shape.value, found.manner, found.text[slice(*found.addressee)]
    ('urge', 'declaration', ('strongly',), 'Member States')
    >>> act("The Meeting also recommended that States act.").speaker
    'The Meeting'
    """
    if language not in LANGUAGES:
        return None
    for start, end in sentences(text)[:1]:
        return first_act(text, start, end, language)
    return None


def acts(text: str, language: str) -> tuple[Act, ...]:
    """The acts of all sentences of a clause, in order, those that "and" joins to another too.
    "Member States should" counts as one in the first sentence only."""
    if language not in LANGUAGES:
        return ()
    found: list[Act] = []
    for number, (start, end) in enumerate(sentences(text)):
        first = first_act(text, start, end, language, bare=number == 0)
        if first is not None:
            found.append(first)
            found.extend(_further(first, end))
    return tuple(found)


def first_act(text: str, start: int, end: int, language: str, *, bare: bool = True) -> Act | None:
    """The act with which the sentence ``text[start:end]`` opens."""
    own = speech(language)
    signs = _SIGNS.match(text, start, end)
    start = signs.end() if signs else start
    for shape in (Shape.DECLARATION, Shape.REPORT):
        found = _spoken(own, text, start, end, shape)
        if found is not None:
            return found
    if not text[start : start + 1].isupper():
        return None
    plain = [_at(own, text, start, end, s) for s in (Shape.OPERATIVE, Shape.PREAMBLE)]
    known = [one for one in plain if one is not None]
    best = max(known, key=lambda one: one.end, default=None)
    if best is not None and (best.shape is Shape.OPERATIVE or text[end - 1] in ",;:"):
        return best
    led = _led(own, text, start, end)
    if led is not None or best is not None:
        return led or best
    return _bare(own, text, start, end) if bare else None


def _spoken(own: Speech, text: str, start: int, end: int, shape: Shape) -> Act | None:
    """An act at ``start`` that says who speaks."""
    if shape is Shape.DECLARATION:
        speaker = own.patterns["we"].match(text, start, end)
        return _at(own, text, start, end, shape, speaker.end(), "") if speaker else None
    nobody = own.patterns["nobody"].match(text, start, end)
    if nobody:
        said = own.data["impersonal"]
        found = _at(own, text, start, end, shape, nobody.end(), said, of_nobody=True)
        if found is not None:
            return found
    speaker = own.patterns["speakers"].match(text, start, end)
    while speaker:
        said = speaker.group()
        found = _at(own, text, start, end, shape, speaker.end() + 1, said)
        if found is not None:
            return found
        shorter = said.rpartition(" ")[0]
        speaker = re.compile(re.escape(shorter)).match(text, start) if " " in shorter else None
    return None


def _at(
    own: Speech,
    text: str,
    start: int,
    end: int,
    shape: Shape,
    verb_at: int | None = None,
    speaker: str = "",
    *,
    of_nobody: bool = False,
) -> Act | None:
    """The act whose words begin at ``start`` and, behind who speaks, at ``verb_at``."""
    at = start if verb_at is None else verb_at
    pre = own.patterns["around"].match(text, at, end)
    before = pre.group() if pre else ""
    best: tuple[re.Match[str], Form] | None = None
    for form in own.forms(shape, of_nobody=of_nobody):
        match = form.pattern.match(text, at + len(before), end)
        if match and (best is None or match.end() > best[0].end()):
            best = match, form
    if best is None:
        return None
    match, form = best
    verb = match["verb"].lower().replace("’", "'")
    return _complete(own, text, start, end, shape, form.entries[verb], before, match, speaker)


def _complete(
    own: Speech,
    text: str,
    start: int,
    end: int,
    shape: Shape,
    entry: str,
    before: str,
    match: re.Match[str],
    speaker: str,
) -> Act:
    data = own.data
    after = data["place"][shape.value] == "after"
    qualifier = own.patterns["qualifier"].match(text, match.end(), end)
    at = qualifier.end() if qualifier and own.language == "en" else match.end()
    words = data["order_after"]
    if data["manner_place"][shape.value] == "after":
        words = f"{words}|{data['manner']}"
    post = re.compile(rf"(?: (?:{words})(?!\w))*" if after else "").match(text, at, end)
    behind = post.group() if post else ""
    close = at + len(behind)
    if own.language != "en" or not qualifier:
        qualifier = own.patterns["qualifier"].match(text, close, end)
        close = qualifier.end() if qualifier else close
    inside = match["inside"]
    asks = _asks(own, text[close:end], data["acts"][entry]["after"])
    return Act(
        text,
        data["acts"][entry].get("as", entry),
        entry,
        shape,
        start,
        match.end(),
        asks,
        (close, end),
        speaker,
        own.order_of(f"{before} {inside} {behind}"),
        own.manner_of(f"{before} {inside} {behind}"),
        (at, at + len(behind)),
        _usual(own, shape, before, inside, behind)
        and len(own.manner_of(f"{before} {inside} {match['verb']} {behind}")) < _TWO,
        (qualifier.start() + 1, qualifier.end()) if qualifier else None,
        _addressee(text, close, end, asks, own),
        language=own.language,
    )


def _usual(own: Speech, shape: Shape, before: str, inside: str, behind: str) -> bool:
    """Whether the words around a verb stand where its shape has them, order before manner."""
    if not (before or inside or behind):
        return True
    where = {"before": before, "inside": inside, "after": behind}
    if inside and not own.data.get("auxiliary"):  # "We are also deeply concerned"
        where = {"before": before + inside, "inside": "", "after": behind}
        if before:
            return False
    for key, found in (("place", own.order_of), ("manner_place", own.manner_of)):
        place = own.data[key][shape.value]
        if any(found(words) for name, words in where.items() if name != place):
            return False
    for words in where.values():
        orders, manners = own.order_of(words), own.manner_of(words)
        if " ".join(words.lower().split()) != " ".join((*orders, *manners)):
            return False
    return True


def _asks(own: Speech, rest: str, after: str) -> Asks:
    late = own.patterns["late that"].search(rest, 0, _LATE)
    if late or own.patterns["that"].match(rest):
        statement = "that" in after or not {"do", "to"} & {*after.split()}
        return Asks.THAT if statement else Asks.DO
    if own.language == "es" and "to" in after and re.search(r"\ba que\b", rest[: 2 * _LATE]):
        return Asks.DO
    if "to" in after.split():
        return Asks.TO
    return Asks.ADJECTIVE if "adjective" in after else Asks.NOUN


def _addressee(text: str, start: int, end: int, asks: Asks, own: Speech) -> Span | None:
    """Who is to do something: the words up to the infinitive, or the subject of "should"."""
    if asks is Asks.TO:
        stop = r"(?:,| to | de | d[’']| à | a (?=\w+r\b))"
        found = re.compile(rf"\s+(?P<who>[^\s,][^,]{{0,400}}?){stop}").match(text, start, end)
    elif asks is Asks.DO:
        verbs = rf"{own.data['firmly']}|be|could|may"
        found = re.compile(
            rf"[\s,]+(?:a )?(?:{own.data['that']})\s+(?P<who>[^,;]*?) (?:{verbs})(?!\w)"
        ).match(text, start, end)
    else:
        return None
    return found.span("who") if found else None


def _led(own: Speech, text: str, start: int, end: int) -> Act | None:
    """An act behind something that leads to it: "In that respect, the Meeting called for"."""
    who = own.data["lead_person"]
    either = own.data["speakers"] + (f"|{who}" if who else "")
    for found in re.finditer(
        rf", (?=(?:{either}) )", text[start : min(end, start + _LONGEST_LEAD)]
    ):
        at = start + found.end()
        for shape in (Shape.DECLARATION, Shape.REPORT):
            one = _spoken(own, text, at, end, shape)
            if one is not None and not text[at].isupper():
                return _moved(one, lead=(start, at))
    return None


def _moved(one: Act, *, lead: Span = (0, 0), second: bool = False) -> Act:
    values = {name: getattr(one, name) for name in Act.__dataclass_fields__}
    return Act(**{**values, "lead": lead, "second": second})


def _bare(own: Speech, text: str, start: int, end: int) -> Act | None:
    """A sentence that recommends by "should" alone."""
    found = own.patterns["bare"].match(text, start, end)
    if not found or found["who"].split()[0] in own.data["not_subjects"].split():
        return None
    entry = own.data["recommend"]
    return Act(
        text,
        own.acts[entry].get("as", entry),
        entry,
        Shape.REPORT,
        start,
        start,
        Asks.DO,
        (start, end),
        addressee=found.span("who"),
        language=own.language,
    )


def _further(first: Act, end: int) -> Iterator[Act]:
    """The acts that "and" joins to the first one of a sentence, of the same shape."""
    own = speech(first.language)
    if not first.speaker and first.shape is Shape.REPORT:
        return
    for pattern in _joined(first.language, first.shape):
        for found in pattern.finditer(first.text, first.rest[0], end):
            one = _at(own, first.text, found.end(), end, first.shape)
            if one is not None:
                yield _moved(one, second=True)


@cache
def _joined(language: str, shape: Shape) -> tuple[re.Pattern[str], ...]:
    """What begins an act of a shape that "and" joins to another."""
    own = speech(language)
    joint = own.data["conjunction"]
    goes_on = rf"(?= (?:{own.data['act_goes_on']}|{own.data['order']})(?!\w))"
    return tuple(
        re.compile(rf"(?<=\s)(?:{joint}) (?={own.around}{form.pattern.pattern}{goes_on})")
        for form in own.forms(shape)
    )


# How the acts of resolutions, declarations and reports are said in each shape: the data of
# ``resources/language/shapes.json``, with patterns made of them.

LANGUAGES = ("en", "fr", "es")
"""Languages whose shapes are known."""


class Shape(StrEnum):
    """The kinds of text that say an act in a way of their own."""

    PREAMBLE = "preamble"
    OPERATIVE = "operative"
    DECLARATION = "declaration"
    REPORT = "report"


_FILLERS = ("fillers", "order", "manner", "qualifier")
"""What may stand between an act and "that"."""
_KEYS = {
    Shape.PREAMBLE: "participle",
    Shape.OPERATIVE: "third",
    Shape.DECLARATION: "we",
    Shape.REPORT: "past",
}


class Form(NamedTuple):
    """Forms that go with one auxiliary (empty: none): by the words behind it, their entries."""

    auxiliary: str
    entries: Mapping[str, str]
    pattern: re.Pattern[str]


@dataclass(frozen=True)
class Speech:
    """The data of one language, with patterns made of them."""

    language: str
    data: Mapping[str, Any]
    acts: Mapping[str, Mapping[str, str]]

    @property
    def around(self) -> str:
        """A pattern for the words around a verb, each with a space behind it."""
        return rf"(?:(?:{self.data['order']}|{self.data['manner']}) )*"

    def form(self, entry: str, shape: Shape, *, of_nobody: bool = False) -> tuple[str, str] | None:
        """How an act is said in a shape: its auxiliary (may be empty) and its verb; None where it
        is not said so. ``of_nobody``: as a report says it of nobody ("It was recommended")."""
        key = "passive" if of_nobody else _KEYS[shape]
        said = self.acts[entry].get(key)
        if not said:
            return None
        if of_nobody:
            return "", said.removeprefix("se ")
        first, _, others = said.partition(" ")
        if first in ("are", "was", "sommes", "somos", "estamos", "s'est") and others:
            return first, others
        own = self.data.get("auxiliary", "") if shape is Shape.REPORT else ""
        return own, said

    def forms(self, shape: Shape, *, of_nobody: bool = False) -> tuple[Form, ...]:
        """All forms of a shape, with patterns that begin at their auxiliary."""
        return _forms(self.language, shape, of_nobody)

    def order_of(self, words: str) -> tuple[str, ...]:
        """The order markers among words around a verb."""
        found = self.patterns["order"].finditer(words.lower()) if words.strip() else ()
        return tuple(word[0] for word in found)

    def manner_of(self, words: str) -> tuple[str, ...]:
        """The adverbs among them."""
        found = self.patterns["manner"].finditer(words.lower()) if words.strip() else ()
        return tuple(word[0] for word in found)

    @cached_property
    def patterns(self) -> Mapping[str, re.Pattern[str]]:
        """What is looked for in every clause, by what it is."""
        data = self.data
        lead = data["speakers"] + (f"|{data['lead_person']}" if data["lead_person"] else "")
        joint = rf"(?:,? ?(?:{'|'.join(data[key] for key in _FILLERS)}),?)*,? ?(?:a )?"
        return {
            "order": re.compile(rf"\b(?:{data['order']})\b"),
            "manner": re.compile(rf"\b(?:{data['manner']})\b"),
            "around": re.compile(self.around, re.IGNORECASE),
            "we": re.compile(f"{data['we']} " if data["we"] else "", re.IGNORECASE),
            "nobody": re.compile(f"{data['impersonal']} ", re.IGNORECASE),
            "speakers": re.compile(rf"(?:{data['speakers']})(?= )"),
            "lead": re.compile(rf", (?=(?:{lead}) )"),
            "qualifier": re.compile(rf" (?:{data['qualifier']})(?!\w)"),
            "that": re.compile(rf"{joint}(?:{data['that']})(?!\w)", re.IGNORECASE),
            "late that": re.compile(rf",(?: a)? (?:{data['that']})(?!\w)"),
            "bare": re.compile(rf"(?P<who>[^,;.:]{{3,160}}?) (?:{data['should']})(?!\w)"),
        }


@cache
def speech(language: str) -> Speech:
    """The data of a language; of English for one that has none."""
    code = language if language in LANGUAGES else "en"
    data = json.loads(resource("language", "shapes.json").read_text(encoding="utf-8"))[code]
    return Speech(code, data, data["acts"])


@cache
def _forms(language: str, shape: Shape, of_nobody: bool) -> tuple[Form, ...]:
    own = speech(language)
    by_auxiliary: dict[str, dict[str, str]] = {}
    for entry in own.acts:
        form = own.form(entry, shape, of_nobody=of_nobody)
        if form is not None:
            by_auxiliary.setdefault(form[0], {}).setdefault(form[1], entry)
    made: list[Form] = []
    for auxiliary, entries in by_auxiliary.items():
        verbs = "|".join(re.escape(v).replace("'", "['’]") for v in _longest_first(entries))
        ending = "(?:e?s?)" if language == "fr" and (of_nobody or auxiliary) else ""
        head = f"{auxiliary} ".replace("'", "['’]") if auxiliary else ""
        inner = rf"(?P<inside>{own.around}?)" if auxiliary else "(?P<inside>)"
        pattern = rf"{head}{inner}(?P<verb>{verbs}){ending}(?!\w)"
        made.append(Form(auxiliary, entries, re.compile(pattern, re.IGNORECASE)))
    return tuple(made)


def _longest_first(words: Mapping[str, str]) -> list[str]:
    return sorted(words, key=lambda word: (-len(word), word))
