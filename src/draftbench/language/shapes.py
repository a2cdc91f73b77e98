"""The opening of a clause put into the shape of another kind of text: "We urge" becomes "Urges" in
an operative paragraph and "The Meeting urged" in a report.

Only the words that say an act change, with what agrees with them ("our concern", "its concern").
Where the rest would have to be written anew too, because a report tells it in the past tense, or
because it speaks of those who declare, nothing changes and a :class:`Doubt` says why.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from draftbench.language.acts import LANGUAGES, Act, Asks, Shape, Speech, acts, speech
from draftbench.language.words import sentences
from draftbench.messages.catalogue import marked

UNKNOWN = marked("It opens with no act that is known.")
NO_FORM = marked("“{words}” has no counterpart in that form.")
TOLD = marked("“{words}” is in the past tense; in another shape that has to be rewritten.")
TELLS = marked("A report tells in the past tense what follows “{words}”; check its verbs.")
SEVERAL = marked("Several sentences have acts of their own; divide the clause first.")
LEAD = marked("What stands before “{words}” would need a paragraph of its own.")
OURS = marked("“{words}” speaks of those who declare; say who that is first.")
WHOSE = marked("It is not certain whose “{words}” is, once another speaks.")
MEETING = marked("“{words}” speaks of the meeting; say what it is called in the new text first.")
NAME = marked("It is not certain whether “{words}” is a name and keeps its capital letter.")
PLACE = marked("“{words}” has words around the verb that do not stand where they usually do.")
SECOND = marked("It is not certain whether “{words}” is an act of its own.")
SOMEBODY = marked("“{words}” is said by some, not by the meeting.")
AGREES = marked("What follows “{words}” agrees with who speaks, and has to be rewritten.")
NOBODY = marked("“{words}” names somebody, which a sentence of nobody (“{nobody}”) does not.")

DOUBTS: tuple[str, ...] = (
    *(UNKNOWN, NO_FORM, TOLD, TELLS, SEVERAL, LEAD, OURS, WHOSE, MEETING, NAME, PLACE, SECOND),
    *(SOMEBODY, AGREES, NOBODY),
)
"""Every sentence with which a doubt is said."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a clause stays as it is: one of :data:`DOUBTS`, and the words that it speaks of."""

    sentence: str
    words: str = ""
    nobody: str = ""

    def __str__(self) -> str:
        return self.sentence.format(words=self.words, nobody=self.nobody)


@dataclass(frozen=True, slots=True)
class Turn:
    """``new`` takes the place of the words ``[start, end)`` (code points)."""

    start: int
    end: int
    new: str


@dataclass(frozen=True, slots=True)
class Reshaped:
    """``text`` in another shape, by ``turns`` of ``before``, which are in order and apart. With
    ``doubts`` nothing is turned. ``speakers`` are those of ``before``, as :func:`reshaped` takes
    them to turn it back."""

    before: str
    text: str
    turns: tuple[Turn, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    speakers: tuple[str, ...] = ()


class _UnsureError(Exception):
    """A doubt met while a clause is turned."""

    def __init__(self, sentence: str, words: str = "", nobody: str = "") -> None:
        super().__init__(sentence)
        self.doubt = Doubt(sentence, " ".join(words.split()), nobody)


def reshaped(
    text: str, shape: Shape, language: str = "en", speakers: Sequence[str] = ()
) -> Reshaped:
    """``text`` with its acts in ``shape``. ``speakers`` say who speaks in a report, one for each
    act that needs one, the last for all others too ("The Meeting" where there are none, "It was"
    for nobody, "" for "should" alone). Nothing changes where it has that shape.

    >>> reshaped("We urge Member States to cooperate.", Shape.OPERATIVE).text
    'Urges Member States to cooperate.'
    >>> str(reshaped("Crime has grown.", Shape.REPORT).doubts[0])
    'It opens with no act that is known.'
    """
    found = acts(text, language)
    own = tuple(one.speaker for one in found if not one.second)
    if language not in LANGUAGES or not found:
        return Reshaped(text, text, (), (Doubt(UNKNOWN),))
    if all(one.shape is shape for one in found):
        return Reshaped(text, text, speakers=own)
    try:
        turns = tuple(_turned(text, found, shape, speech(language), speakers))
    except _UnsureError as unsure:
        return Reshaped(text, text, (), (unsure.doubt,), own)
    turns = tuple(sorted(turns, key=lambda turn: (turn.start, turn.end)))
    made = applied(text, turns)
    lost = _not_read_again(found, acts(made, language))
    if lost is not None:
        return Reshaped(text, text, (), (Doubt(PLACE, lost.words),), own)
    return Reshaped(text, made, turns, (), own)


def _not_read_again(found: Sequence[Act], again: Sequence[Act]) -> Act | None:
    """The first act that would be read otherwise in another shape: "Further urges development"
    must not become "Urging further development"."""
    for number, one in enumerate(found):
        said = again[number] if number < len(again) else None
        if said is None or (one.name, one.order, one.manner) != (
            said.name,
            said.order,
            said.manner,
        ):
            return one
    return None


def applied(text: str, turns: Sequence[Turn]) -> str:
    """``text`` with ``turns`` made."""
    for turn in reversed(turns):
        text = text[: turn.start] + turn.new + text[turn.end :]
    return text


def _turned(
    text: str, found: Sequence[Act], shape: Shape, own: Speech, speakers: Sequence[str]
) -> Iterator[Turn]:
    _must_be_alike(text, found, shape, own)
    who = list(speakers or (own.data["speaker"],))
    taken = 0
    for number, one in enumerate(found):
        until = found[number + 1].start if _goes_on(found, number) else one.rest[1]
        _must_carry_over(one, until, shape, own)
        speaker = ""
        if not one.second:
            speaker = who[min(taken, len(who) - 1)]
            taken += 1
        yield from _said(one, shape, own, speaker)


def _goes_on(found: Sequence[Act], number: int) -> bool:
    return number + 1 < len(found) and found[number + 1].second


def _must_be_alike(text: str, found: Sequence[Act], shape: Shape, own: Speech) -> None:
    """Sentences that cannot all be turned, so that none is."""
    firsts = [one for one in found if not one.second]
    if len({one.shape for one in firsts}) > 1:
        raise _UnsureError(SEVERAL)
    if shape in (Shape.OPERATIVE, Shape.PREAMBLE) and len(firsts) > 1:
        raise _UnsureError(SEVERAL)
    was = firsts[0].shape
    begun = {(one.lead[0] if one.lead[1] else one.start) for one in firsts}
    others = [(a, b) for a, b in sentences(text) if not any(a <= at < b for at in begun)]
    if was is Shape.DECLARATION:
        for start, end in others:
            _must_not_say(own.data["first_person"], text[start:end], OURS)
    if Shape.REPORT not in (was, shape):
        return
    should = re.compile(rf"(?<!\w)(?:{own.data['should']}|{own.data['firmly']})(?!\w)")
    for start, end in others:
        told = _telling(own, text[start:end])
        if was is Shape.REPORT and told:
            raise _UnsureError(TOLD, told)
        present = re.search(rf"(?<!\w)(?:{own.data['present']})(?!\w)", text[start:end])
        if present or not should.search(text, start, end):
            raise _UnsureError(TOLD if was is Shape.REPORT else TELLS, _beginning(text[start:end]))


def _beginning(words: str) -> str:
    few = words.split()
    return " ".join(few[:4]) + ("…" if len(few) > 4 else "")


def _telling(own: Speech, words: str) -> str:
    """The first words that tell in the past tense; empty where none do."""
    found = re.search(rf"(?<!\w)(?:{own.data['telling']})(?!\w)", words)
    told = own.data["told"] and re.search(rf"(?<!\w)(?:{own.data['told']})", words)
    both = [one for one in (found, told) if one]
    first = min(both, key=lambda one: one.start(), default=None)
    return first.group().strip() if first else ""


def _must_carry_over(one: Act, until: int, shape: Shape, own: Speech) -> None:
    """What keeps the words behind an act from standing in another shape as they are."""
    was, rest = one.shape, one.text[one.rest[0] : until]
    if not one.usual:
        raise _UnsureError(PLACE, one.words)
    if one.asks is Asks.NOUN and "noun" not in own.acts[one.entry]["after"]:
        raise _UnsureError(NO_FORM, one.words)  # "Considering the need" is not "We consider it"
    if one.asks is Asks.ADJECTIVE:
        raise _UnsureError(AGREES, one.words)
    if one.lead[1]:
        _must_lead(one, shape, own)
    if was is shape:
        return
    if one.second and was is Shape.DECLARATION:
        _must_be_an_act(one, own)
    if Shape.REPORT in (was, shape):
        _must_keep_tense(one, rest, shape, own)
    _must_not_speak_of_itself(one, rest, shape, own)


def _must_lead(one: Act, shape: Shape, own: Speech) -> None:
    """What stands before who speaks must be able to stay there."""
    lead = one.text[slice(*one.lead)].rstrip(", ")
    if shape in (Shape.OPERATIVE, Shape.PREAMBLE):
        raise _UnsureError(LEAD, one.words)
    if one.shape is Shape.REPORT and (told := _telling(own, lead)):
        raise _UnsureError(TOLD, told)
    if one.shape is Shape.DECLARATION:
        _must_not_say(own.data["first_person"], lead, OURS)


def _must_not_speak_of_itself(one: Act, rest: str, shape: Shape, own: Speech) -> None:
    """The rest must say nothing of who speaks, but what the text has as its own."""
    data, was = own.data, one.shape
    whose = _owned(own, was, rest)
    if was is Shape.REPORT:
        noun = one.speaker.rpartition(" ")[2]
        if len(noun) > len(data["pronoun"]) and one.speaker != data["impersonal"]:
            _must_not_say(rf"(?:the|la|le|el|del) {re.escape(noun)}", rest, MEETING)
    if was is Shape.DECLARATION:
        _must_not_say(data["first_person"], rest[whose.end("whose") :] if whose else rest, OURS)
    if shape is Shape.DECLARATION:
        _must_not_say(data["its_work"], rest, MEETING)
    if Shape.DECLARATION in (was, shape) and not whose:
        forms = "|".join(sorted({word for pair in data["own_forms"].values() for word in pair}))
        found = re.match(rf"(?: (?:of|that|de|que|del))? (?:{forms})\w* \w+", rest)
        if found:
            raise _UnsureError(WHOSE, found.group().strip())


def _must_not_say(pattern: str, words: str, sentence: str) -> None:
    found = re.search(rf"(?<!\w)(?:{pattern})(?!\w)", words, re.IGNORECASE)
    if found:
        raise _UnsureError(sentence, found.group())


def _must_be_an_act(one: Act, own: Speech) -> None:
    """Behind "and" the first person has the form of an infinitive: it may hang on one before."""
    before = one.text[: one.start]
    start = max(before.rfind(". ") + 2, 0)
    if one.order and before.rstrip().rpartition(" ")[0].endswith(","):
        return  # ", and also affirm"
    former = [a for a in acts(one.text, own.language) if start <= a.start < one.start]
    hangs = former and former[0].asks in (Asks.TO, Asks.DO)
    if hangs or (own.data["ambiguous"] and re.search(own.data["ambiguous"], before[start:])):
        raise _UnsureError(SECOND, one.words)


def _must_keep_tense(one: Act, rest: str, shape: Shape, own: Speech) -> None:
    data = own.data
    told = _telling(own, rest)
    if one.shape is Shape.REPORT and told:
        raise _UnsureError(TOLD, told)
    joined = re.search(rf"(?<!\w)(?:{data['that']})(?!\w)", rest)
    if one.asks is Asks.DO and data.get("subjunctive_shifts") and joined and one.words:
        raise _UnsureError(TELLS if shape is Shape.REPORT else TOLD, one.words)
    if one.asks is Asks.THAT:
        firm = re.search(rf"(?<!\w)(?:{data['firmly']})(?!\w)", rest)
        present = re.search(rf"(?<!\w)(?:{data['present']})(?!\w)", rest)
        if not firm or present:
            raise _UnsureError(TELLS if shape is Shape.REPORT else TOLD, one.words)


def _owned(own: Speech, was: Shape, rest: str) -> re.Match[str] | None:
    """What the text itself has, right behind its act: "our concern", "its support"."""
    key = "declaration" if was is Shape.DECLARATION else "other"
    forms = "|".join(dict.fromkeys(own.data["own_forms"][key]))
    return re.match(rf" (?P<whose>{forms}) (?P<what>{own.data['owned']})(?!\w)", rest)


def _said(one: Act, shape: Shape, own: Speech, speaker: str) -> Iterator[Turn]:
    """The turns of one act."""
    if one.shape is shape:
        return
    if one.start == one.end:
        yield from _out_of_should(one, shape, own)
        return
    if shape is Shape.REPORT and not speaker and not one.second:
        yield _into_should(one, own)
        return
    somebody = one.shape is Shape.REPORT and not one.second and one.speaker[:1].islower()
    if somebody and not one.lead[1]:
        raise _UnsureError(SOMEBODY, one.speaker)
    yield from _opened(one, shape, own, speaker)
    whose = _owned(own, one.shape, one.text[slice(*one.rest)])
    if whose and Shape.DECLARATION in (one.shape, shape):
        at = one.rest[0] + whose.start("whose")
        new = _whose(own, shape, whose["what"])
        if new != whose["whose"]:
            yield Turn(at, at + len(whose["whose"]), new)


def _whose(own: Speech, shape: Shape, what: str) -> str:
    forms = own.data["own_forms"]["declaration" if shape is Shape.DECLARATION else "other"]
    feminine = own.data["feminine"] and re.search(rf"(?:{own.data['feminine']})$", what)
    elided = own.language == "fr" and what[:1].lower() in "aeiouéèêh"
    said: str = forms[1 if feminine and not elided else 0]
    return said


def _opened(one: Act, shape: Shape, own: Speech, speaker: str) -> Iterator[Turn]:
    """The words of the act in another shape, and those behind the verb where they go or come."""
    data = own.data
    nobody = shape is Shape.REPORT and speaker == data["impersonal"]
    if nobody and one.asks not in (Asks.DO, Asks.THAT):
        raise _UnsureError(NOBODY, one.words, data["impersonal"])
    form = own.form(one.entry, shape, of_nobody=nobody and not one.second)
    if form is None:
        raise _UnsureError(NO_FORM, one.words)
    auxiliary, verb = form
    places: dict[str, list[str]] = {"before": [], "inside": [], "after": []}
    places[data["place"][shape.value]] += one.order
    places[data["manner_place"][shape.value]] += one.manner
    if auxiliary and not data.get("auxiliary"):
        places = {"before": [], "inside": places["before"], "after": places["after"]}
    if shape is Shape.REPORT and own.language == "fr":
        verb = _agreeing(verb, auxiliary, speaker)
    who = ""
    if not one.second:
        who = {Shape.DECLARATION: data["we"], Shape.REPORT: speaker}.get(shape, "")
    parts = (who, *places["before"], auxiliary, *places["inside"], verb)
    said = " ".join(part for part in parts if part)
    low = one.lead[1] or one.second
    said = said[:1].lower() + said[1:] if low else said[:1].upper() + said[1:]
    behind = "".join(f" {word}" for word in places["after"])
    old = one.text[slice(*one.behind)]
    at = one.behind
    if behind and not old:
        late = own.language == "en" and one.qualifier is not None
        place = one.qualifier[1] if late and one.qualifier else one.end
        at = (place, place)
    if at == (one.end, one.end):
        yield Turn(one.start, one.end, said + behind)
        return
    yield Turn(one.start, one.end, said)
    if behind != old:
        yield Turn(*at, behind)


def _agreeing(verb: str, auxiliary: str, speaker: str) -> str:
    """A French participle behind "être" as it agrees with who speaks."""
    masculine = re.match(r"[Ll]e ", speaker)
    return verb.removesuffix("e") if auxiliary == "s'est" and masculine else verb


def _out_of_should(one: Act, shape: Shape, own: Speech) -> Iterator[Turn]:
    """ "Member States should" becomes "Recommends that Member States should"."""
    form = own.form(one.entry, shape)
    if form is None or one.addressee is None:
        raise _UnsureError(NO_FORM, own.data["should"])
    who = own.data["we"] if shape is Shape.DECLARATION else ""
    said = " ".join(part for part in (who, form[1]) if part)
    first = one.text[slice(*one.addressee)].split()[0]
    words = f"{said[:1].upper()}{said[1:]} {own.data['recommend_that']}"
    yield Turn(one.start, one.start + 1, words + _without_capital(one, first, own))


def _without_capital(one: Act, first: str, own: Speech) -> str:
    """The first letter of what begins a sentence, once it stands inside one."""
    letter = first[:1]
    following = one.text[one.start + len(first) :].lstrip()[:1]
    if first.lower() in own.data["small"].split():
        return letter.lower()
    if following.isupper() or first in own.data["names"].split() or first[1:2].isupper():
        return letter
    raise _UnsureError(NAME, first)


def _into_should(one: Act, own: Speech) -> Turn:
    """ "Recommends that Member States should" becomes "Member States should"."""
    that = own.data["recommend_that"]
    rest = one.text[slice(*one.rest)]
    found = re.match(rf" {re.escape(that)}(?=\S)", rest)
    modal = re.search(rf"(?<!\w)(?:{own.data['should']})(?!\w)", rest)
    plain = one.entry == own.data["recommend"] and not one.order and not one.manner
    if not plain or not found or not modal or one.second:
        raise _UnsureError(NO_FORM, one.words)
    at = one.rest[0] + found.end()
    return Turn(one.start, at + 1, one.text[at].upper())
