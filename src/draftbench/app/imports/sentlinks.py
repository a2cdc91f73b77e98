"""Which clause of a version each paragraph of a sender's file is; breaks of lines and pages that
parted or joined paragraphs are mended where the words say so."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from draftbench.amend.placement.twins import FLOOR, alike
from draftbench.app.imports.absences import beginning, is_clause, stand_together
from draftbench.app.imports.batch import SMALL_PRINT
from draftbench.app.imports.clausereadings import Reading, shifted
from draftbench.app.imports.coverings import STRUCK, covering_form
from draftbench.app.imports.joinings import borders, joined_in, seams, with_spaces
from draftbench.app.imports.numbergaps import is_put_in, without_original
from draftbench.app.imports.quoteditems import take_by_letters
from draftbench.app.imports.quotednumbers import prefer_numbers, read_called, take_numbers
from draftbench.app.imports.sentparagraphs import Sent, bare_document, with_number
from draftbench.app.imports.smallprint import is_struck, said_alternative, says_gone
from draftbench.app.imports.typography import changes, form
from draftbench.compare.alignment import align
from draftbench.compare.links import Link, Mode, Relation
from draftbench.document import (
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    printed_labels,
    spoken_labels,
)
from draftbench.document.drafting import drafting_label
from draftbench.document.richtext import RichText, join
from draftbench.language import opening

_WEAK = 0.45
"""A link below this likeness does not hold against the form of a letter, nor between parts of a
text."""
_SURE = 0.75
"""So much alike are the parts of what was divided or joined across parts of a text."""
_PLACES = frozenset({ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE, ClauseKind.ITEM})
_MENDS = 0.5
"""A paragraph goes on in another where that makes the difference smaller by such a share of its
length."""
_MENDS_CUT = 0.2
"""The same where a paragraph stops in the middle of the clause that it repeats."""
_CLOSED = tuple(".;:,?!")
_ENDS = (".", ";", ",")
_SHUT = "”\"’'»)"
_YEAR = re.compile(r"(?:19|20)\d\d[.;,]?")
_NOTE = re.compile(r"(?<=[,;.:])\d{1,3}\Z")
_LABEL = re.compile(r"\s*(?:\(?[a-z\d]{1,4}[.)]\s*)?")
_LETTER = re.compile(r"\([a-z]{1,4}\)\s+")
_BESIDE = re.compile(
    r"[\[(]?(?:(?P<kind>PP|OP)\s?)?(?P<number>\d{1,3})\s?\.?\s?\(?(?P<suffix>[^\W\d_]{3,})?",
    re.IGNORECASE,
)
_AROUND_LABEL = " .()\u00a0"
_LINE_BEGINS = 24
"""So many characters tell which line of a file words are."""
_ALTERNATIVE = ("alt", "alternative", "alternativa", "variante", "option")
_ALSO = re.compile(
    r"(?P<label>.*\S)\s+\(?(?:alt|alternativ[ae]|variante|option)\b.*", re.IGNORECASE
)
HEADS = frozenset(
    {ClauseKind.TITLE, ClauseKind.ORGAN, ClauseKind.HEADING, ClauseKind.ANNEX, ClauseKind.CLOSING}
)
"""Kinds of clauses in which capitals do not count."""


@dataclass(slots=True)
class Links:
    """``splits`` names the paragraphs (by the ids of their clauses) that are further parts of a
    clause of the version, ``joins`` the clauses that went on in another one; ``unsure`` are the
    paragraphs that have the number of another clause than they were linked to, with that one."""

    splits: dict[ClauseId, ClauseId] = field(default_factory=dict)
    joins: dict[ClauseId, ClauseId] = field(default_factory=dict)
    unsure: list[tuple[Sent, ClauseId]] = field(default_factory=list)


def link(paragraphs: list[Sent], version: Document, *, printed: bool) -> Links:
    """Gives the ``paragraphs`` their targets, and mends the list where breaks were lost or came
    in. What a rolling text (``printed``) shows struck out where it no longer stands is a clause
    only where no other paragraph is that one; else it is set aside."""
    read_called(paragraphs, version)
    take_numbers(paragraphs, version)
    take_by_letters(paragraphs, version)
    gone = _gone(paragraphs)
    for one in gone:
        one.aside = STRUCK
    found = _link(paragraphs, version, printed=printed)
    for one in gone:
        one.aside = ""
    _same(paragraphs, version)
    if not printed:
        found.unsure = prefer_numbers(paragraphs, version, (*found.joins, *found.splits.values()))
    _take_off_letters(paragraphs, version)
    for one in gone:
        if one.target is None:
            one.aside = STRUCK
    for other, own in _beside_own(paragraphs):
        if own is not None:
            other.target = own.target
        else:
            _take_place(other)
    for one in without_original(paragraphs, version):
        if one.theirs and one.target is None:
            _take_place(one)
    return found


def _take_place(one: Sent) -> None:
    """Leaves somebody else's version of a paragraph without one that it could be a version of."""
    voices = tuple(replace(voice, whole=None) for voice in one.voices)
    one.reading = replace(one.reading, voices=voices)


def _gone(paragraphs: Sequence[Sent]) -> list[Sent]:
    """The paragraphs that are struck out and of which the small print below says that they were
    moved, deleted or joined to another, or that stand in another place too and not struck."""
    struck = [one for one in paragraphs if is_struck(one.text) and not (one.aside or one.theirs)]
    if not struck:
        return []
    said = {id(one) for one, below in pairwise(paragraphs) if _says_gone(below)}
    there = {_key(_bare(one)) for one in paragraphs if not (one.aside or is_struck(one.text))}
    return [one for one in struck if id(one) in said or _key(_bare(one)) in there]


def _says_gone(below: Sent) -> bool:
    return below.aside == SMALL_PRINT and says_gone(below.raw)


def _bare(one: Sent) -> str:
    """Its words without a letter or number that was left in them."""
    return one.text.text[_lead(one.text.text) :]


def _lead(words: str) -> int:
    found = _LETTER.match(words)
    return 0 if found is None else found.end()


def _link(paragraphs: list[Sent], version: Document, *, printed: bool) -> Links:
    found = Links()
    _know_heads(paragraphs, version)
    _gather(paragraphs, version)
    text = [one for one in paragraphs if not one.aside and one.text.text.strip()]
    _alternatives(paragraphs, version)
    own = [] if printed else list(_own_versions(paragraphs, version))
    beside = {id(other) for other, _ in _beside_own(paragraphs)}
    named = {
        one.clause.id: one
        for one in text
        if one.target is None and one.home is None and id(one) not in beside
        if not (printed and one.theirs)  # what it prints has a label that says of which it is
    }
    bare = bare_document(list(named.values()), version)
    free = _without({one.target for one in text if one.home is not None}, version)
    for one in align(free, bare, mode=Mode.VERSIONS).links if len(bare) else ():
        if one.relation is not Relation.RELATED and one.left and one.right:
            _take(one, named, version, paragraphs, found)
    while len(bare) and _rejoin(paragraphs, version):
        pass
    for other in own:
        _put_in_place(other, paragraphs, version)
    return found


def _without(clauses: Collection[ClauseId | None], version: Document) -> Document:
    """The version without ``clauses`` whose paragraphs are known."""
    if not clauses:
        return version
    kept = (clause for clause in version if clause.id not in clauses)
    return version.with_clauses(
        tuple(replace(one, parent=None) if one.parent in clauses else one for one in kept)
    )


def _take(
    one: Link,
    named: Mapping[ClauseId, Sent],
    version: Document,
    paragraphs: list[Sent],
    found: Links,
) -> None:
    sent = [named[clause] for clause in one.right]
    left = one.left
    if len(sent) == 1:
        left = tuple(c.id for c in joined_in(sent[0].text.plain, [version[c] for c in left]))
    first = left[0]
    if any(s.theirs and alike(version[first].text.text, s.text.text) < FLOOR for s in sent):
        return
    if one.likeness < _WEAK and all(
        covering_form(s.text.plain) and not is_clause(s, version) for s in sent
    ):
        return
    is_lone = len(left) == len(sent) == 1
    if is_lone and one.likeness < _SURE and is_put_in(sent[0], first, version):
        return
    least = _WEAK if is_lone else _SURE
    if one.likeness < least and any(is_apart(version[first], s.clause) for s in sent):
        return
    if len(left) == 1:
        sent = _mended(sent, version[first], paragraphs)
    elif len(sent) == 1 and (
        parts := _parted(sent[0], [version[c] for c in left], version.language)
    ):
        at = paragraphs.index(sent[0])
        paragraphs[at : at + 1] = parts
        return
    sent[0].target = first
    for own in sent:
        own.moved = one.relation is Relation.MOVED or one.moved
    found.splits |= {own.clause.id: first for own in sent[1:]}
    if len(sent) == 1 and len(left) > 1:
        _take_off_numbers(sent[0], [version[c] for c in left], version)
        found.joins |= dict.fromkeys(left[1:], first)


def _take_off_numbers(one: Sent, clauses: Sequence[Clause], version: Document) -> None:
    """Takes the numbers of all ``clauses`` but the first out of the words of the paragraph to which
    they were joined, and parts their words by a space."""
    stretches = seams(one.text.text, clauses, printed_labels(version))
    if not stretches:
        return
    words, voices = with_spaces(one.text, stretches), one.voices
    for start, end in stretches:
        voices = tuple(shifted(voice, start + 1 - end, behind=end) for voice in voices)
    one.reading = replace(one.reading, text=words, voices=voices)
    one.clause = replace(one.clause, text=words)


def undone(paragraphs: Sequence[Sent], version: Document, links: Links) -> Iterator[Sent]:
    """The paragraphs as they would be had nobody joined clauses: what others say in one that was
    joined to another stands in that of them in whose words it is."""
    for one in paragraphs:
        joined = [clause for clause, into in links.joins.items() if into == one.target]
        if one.target is None or not joined or not one.voices:
            yield one
            continue
        clauses = [version[clause] for clause in (one.target, *joined)]
        parts = _cut(one, [0, *borders(one.text.text, clauses), len(one.text.text)], clauses)
        is_whole = sum(len(part.voices) for part in parts) == len(one.voices)
        yield from parts if is_whole else [one]


def is_apart(one: Clause, other: Clause) -> bool:
    """Whether clauses belong to different parts of a text: preamble, dispositif, a list."""
    return one.kind is not other.kind and {one.kind, other.kind} <= _PLACES


def _know_heads(paragraphs: Sequence[Sent], version: Document) -> None:
    """Gives paragraphs that read as a title or heading of the version its kind: below a letterhead
    they are no first lines any more, and the letterhead would be taken for them."""
    heads = {_key(clause.text.text): clause.kind for clause in version if clause.kind in HEADS}
    for one in paragraphs:
        kind = heads.get(_key(one.text.text))
        if kind is not None and not one.clause.label.strip():
            one.clause = replace(one.clause, kind=kind)


def _gather(paragraphs: list[Sent], version: Document) -> None:
    """Joins lines that together read as a clause but for how they are typed: compared one by one,
    they may be like others more than like what they were cut from."""
    clauses = [(_key(clause.text.text), clause) for clause in version]
    places = sorted(range(len(clauses)), key=lambda at: clauses[at][0])
    wholes = [clauses[at][0] for at in places]
    own, joined = set(wholes), set[int]()
    for one in list(paragraphs):
        start = _key(one.text.text)
        if id(one) in joined or one.aside or one.theirs or not start or start in own:
            continue
        found = sorted(places[at] for at in beginning(start, wholes))
        runs = (_run(one, paragraphs, *clauses[at]) for at in found)
        for other in next(filter(None, runs), ()):
            _join(one, other, paragraphs)
            joined.add(id(other))


def _run(one: Sent, paragraphs: Sequence[Sent], whole: str, clause: Clause) -> list[Sent]:
    """The paragraphs behind ``one`` that with it read as ``whole``, the words of a clause."""
    words = _key(one.text.text)
    former, run = one, list[Sent]()
    for other in paragraphs[paragraphs.index(one) + 1 :]:
        if not other.aside:
            if other.theirs or not _goes_on(former, other, clause):
                break
            words += _key(f"{other.clause.label}{other.text.text}")
            former = other
            run.append(other)
            if words == whole:
                return run
            if not whole.startswith(words):
                break
    return []


def _mended(sent: list[Sent], clause: Clause, paragraphs: list[Sent]) -> list[Sent]:
    """Paragraphs that answer to one clause, those joined that only a break of lines parts."""
    kept = [sent[0]]
    for one in sent[1:]:
        former = kept[-1]
        beside = _before(one, paragraphs) is former
        if beside and not former.theirs and not one.theirs and _goes_on(former, one, clause):
            _join(former, one, paragraphs)
        else:
            kept.append(one)
    return kept


def _before(one: Sent, paragraphs: Sequence[Sent]) -> Sent | None:
    """The paragraph of the text before this one."""
    at = paragraphs.index(one)
    return next((p for p in reversed(paragraphs[:at]) if not p.aside), None)


def _join(former: Sent, one: Sent, paragraphs: list[Sent]) -> None:
    label = one.clause.label.strip()
    between = RichText(f" {label} " if label else " ")
    text = join((former.text, between, one.text))
    shift = len(former.text.text) + len(between.text)
    voices = (*former.voices, *(shifted(v, shift) for v in one.voices))
    former.reading = Reading(text, voices, (*former.reading.unused, *one.reading.unused))
    former.clause = replace(former.clause, text=text)
    former.raw = f"{former.raw} {one.raw}"
    former.lines += one.lines
    paragraphs.remove(one)


def _rejoin(paragraphs: list[Sent], version: Document) -> bool:
    """Joins what answers to nothing alone to the paragraph that it goes on with, or that goes on
    with it, where that lacks these words; and to the one before what ends its sentence. Says
    whether anything was joined: then what stands before that may go on with it."""
    count = len(paragraphs)
    text = [one for one in paragraphs if not one.aside]
    joined: set[int] = set()
    former: Sent | None = None
    for at, one in enumerate(text):
        if id(one) in joined:
            continue
        before, former = former, one
        if one.target is not None or one.theirs:
            continue
        if before is not None and _ends(before, one, version):
            _join(before, one, paragraphs)
            former = before
            continue
        later = (text[place] for place in range(at + 1, len(text)))
        behind = next((other for other in later if id(other) not in joined), None)
        for first, second, known in ((before, one, before), (one, behind, behind)):
            if first is None or second is None or known is None or known.theirs:
                continue
            if known.target is not None and _lacks(known, one, version[known.target]):
                clause = version[known.target]
                if _goes_on(first, second, clause):
                    target = known.target
                    _join(first, second, paragraphs)
                    first.target = target
                    former = first
                    joined.add(id(second))
                    break
    return len(paragraphs) < count


def _ends(before: Sent, one: Sent, version: Document) -> bool:
    """Whether a paragraph breaks off where its clause has a sign at the end, and the next, which
    does not begin as one does and is no part of a letter, ends with one."""
    if before.target is None or before.theirs or one.clause.label.strip():
        return False
    said, own = before.text.plain.rstrip(), one.text.plain.strip()
    clause = version[before.target]
    if own[:1].isupper() and not _meet(said, own, clause):
        return False
    is_year = _YEAR.fullmatch(own) is not None  # alone on its line it reads as a heading
    is_head = one.clause.kind in HEADS and not is_year
    if is_head or clause.kind in HEADS or covering_form(own):
        return False
    was_closed = clause.text.plain.rstrip().endswith(_ENDS)
    ends = is_year or own.rstrip("0123456789").endswith(_ENDS)  # or the number of a note
    return was_closed and ends and not said.rstrip(_SHUT).endswith(_CLOSED)


def _meet(before: str, behind: str, clause: Clause) -> bool:
    """Whether the last word of one text and the first of another are beside each other in a
    clause."""
    words = form(clause.text.text).text.split()
    pair = (form(before).text.split()[-1:], form(behind).text.split()[:1])
    return any(pair == ([one], [other]) for one, other in pairwise(words))


def _lacks(known: Sent, one: Sent, clause: Clause) -> bool:
    """Whether the words of ``one`` are what the paragraph ``known`` lacks of the clause."""
    own, more, whole = known.text.text, one.text.text, clause.text.text
    before = _difference(whole, own)
    after = min(_difference(whole, f"{own} {more}"), _difference(whole, f"{more} {own}"))
    cut = form(whole).text.startswith(form(own).text.rstrip()) and not own.endswith(_CLOSED)
    return before - after >= (_MENDS_CUT if cut else _MENDS) * len(more)


def _difference(version: str, typed: str) -> int:
    """How many characters changes come to."""
    return sum(c.end - c.start + c.typed_end - c.typed_start for c in changes(version, typed))


def _goes_on(former: Sent, one: Sent, clause: Clause) -> bool:
    """Whether a paragraph goes on with the one before: in the middle of a sentence, or of a title
    or heading."""
    before, after = former.text.plain.rstrip().rstrip(_SHUT), one.text.plain.lstrip()
    if clause.kind in HEADS:
        return not before.endswith(_CLOSED[:4])
    if one.clause.label.strip():
        return not before.endswith(_CLOSED)
    if not before.endswith(_CLOSED) or (after[:1].islower() and not before.endswith((".", ";"))):
        return True
    if before.endswith((".", ";")) and not after[:1].islower():
        return False
    return stand_together(former.text.plain, after, [form(clause.text.text, small=True).text])


def _parted(sent: Sent, clauses: Sequence[Clause], language: str) -> list[Sent]:
    """A paragraph that answers to several clauses, cut where these are; nothing where it was joined
    on purpose: the signs between them went, or the file begins no line there."""
    if sent.theirs:
        return []
    text = sent.text.text
    cuts: list[int] = [0]
    for (clause, following), place in zip(pairwise(clauses), borders(text, clauses), strict=True):
        before = text[:place].rstrip()
        after = _LABEL.sub("", text[place:], count=1)
        head = clause.kind in HEADS
        sign = clause.text.plain.rstrip()[-1:]
        if place <= cuts[-1] or not (head or before.endswith(sign) or before.endswith(_CLOSED)):
            return []
        if not head and not (
            _begins(after, following.text.plain, language) and _begins_line(after, sent.lines)
        ):
            return []
        cuts.append(place)
    cuts.append(len(text.rstrip()))
    if any(start >= end for start, end in pairwise(cuts)):
        return []
    return _cut(sent, cuts, clauses)


def _begins_line(words: str, lines: Sequence[str]) -> bool:
    """Whether one of the lines of a paragraph but the first begins with these words."""
    start = _key(words)[:_LINE_BEGINS]
    keys = (_key(_LABEL.sub("", line, count=1)) for line in lines[1:])
    return any(key.startswith(start) or (key and start.startswith(key)) for key in keys)


def _cut(sent: Sent, cuts: Sequence[int], clauses: Sequence[Clause]) -> list[Sent]:
    """A paragraph in parts, which answer to the ``clauses``, each with what others say in it."""
    parts: list[Sent] = []
    left = list(sent.voices)
    for number, ((start, end), clause) in enumerate(zip(pairwise(cuts), clauses, strict=True)):
        own = sent.text.slice(start, end).strip()
        lead = start + len(sent.text.text[start:end]) - len(sent.text.text[start:end].lstrip())
        its = [v for v in left if all(start <= e.start <= end for e in v.edits)]
        left = [v for v in left if v not in its]
        voices = tuple(shifted(v, -lead) for v in its)
        name = sent.clause.id if not number else ClauseId(f"{sent.clause.id}-{number}")
        made = replace(sent.clause, id=name, text=own, label="" if number else sent.clause.label)
        unused = sent.reading.unused if not number else ()
        one = Sent(made, sent.line, Reading(own, voices, unused), own.plain)
        one.target = clause.id
        parts.append(one)
    return parts


def _begins(words: str, clause: str, language: str) -> bool:
    """Whether words begin as a clause does that stood there: with its first word, or another
    opening phrase."""
    if words[:1].isupper() is not clause.lstrip()[:1].isupper():
        return False
    spoken = opening(words, language)
    return form(words).text.split()[:1] == form(clause).text.split()[:1] or (
        spoken is not None and spoken.known
    )


def _alternatives(sent: Sequence[Sent], version: Document) -> None:
    """Paragraphs beside a numbered one ("5 alt", "OP5 [KEN alt: …]") answer to it; "5 bis" does
    where small print says that it is an alternative, and it reads like that one."""
    spoken = {label.replace(" ", "").upper(): c for c, label in spoken_labels(version).items()}
    for at, one in enumerate(sent):
        found = _BESIDE.match(one.clause.label)
        if found is None or not one.theirs:
            continue
        kind = (found["kind"] or "OP").upper()
        target = spoken.get(f"{kind}{found['number']}") or spoken.get(found["number"])
        suffix = found["suffix"] or ("alt" if found["kind"] and one.reading.alternative else "")
        if suffix.lower() in _ALTERNATIVE or (
            target is not None
            and any(said_alternative(each.raw) for each in sent[at + 1 : at + 2])
            and alike(version[target].text.text, one.text.text) >= FLOOR
        ):
            one.target = target


def _own_versions(paragraphs: Sequence[Sent], version: Document) -> Iterator[Sent]:
    """The paragraphs that the sender, without a name, calls another version of a clause ("5 alt.
    Calls upon …"), if it is the only one of that; each with the clause as its target."""
    spoken = {label.replace(" ", "").upper(): c for c, label in spoken_labels(version).items()}
    found: dict[ClauseId, list[Sent]] = {}
    for one in paragraphs:
        label = drafting_label(one.clause.label)
        if label is None or one.theirs or one.aside or len(label.suffixes) != 1:
            continue
        target = spoken.get(f"{label.kind or 'OP'}{label.number}".upper())
        target = target or (None if label.kind else spoken.get(label.number))
        if label.alternative and target is not None:
            found.setdefault(target, []).append(one)
    for target, versions in found.items():
        if len(versions) == 1:
            versions[0].target = target
            yield versions[0]


def _put_in_place(one: Sent, paragraphs: list[Sent], version: Document) -> None:
    """Has another version of a clause by the sender stand in its place, where the file has that as
    it was; else it is a new paragraph."""
    others = [each for each in paragraphs if each.target == one.target and each is not one]
    former = next((each for each in others if not each.theirs), None)
    if former is None or one.target is None:
        return
    paragraphs.remove(one)
    if _key(former.text.text) != _key(version[one.target].text.text):
        one.target = None
        paragraphs.insert(paragraphs.index(former) + 1, one)
        return
    former.reading = replace(former.reading, mine=False)
    paragraphs.insert(paragraphs.index(former), one)


def _beside_own(paragraphs: Sequence[Sent]) -> Iterator[tuple[Sent, Sent | None]]:
    """Others' versions of a paragraph by the label of which alone they are called ("(b) alt"), each
    with the one of that label above it in the same list; and those that are but called alternatives
    ("[KEN alt: …]"), each with the paragraph that they stand below, or None where they cannot be
    other versions of it."""
    above: dict[str, Sent] = {}
    former: Sent | None = None
    for one in paragraphs:
        label, level = one.clause.label.strip(), one.clause.level
        suffix = _ALSO.fullmatch(label)
        if one.theirs and one.target is None and one.reading.alternative and not suffix:
            yield one, former if former is not None and _may_answer(one, former) else None
        elif not (one.aside or one.reading.on_former or (one.theirs and one.target is not None)):
            former = one
        if not one.theirs and not one.aside and label:
            in_list = one.clause.kind is ClauseKind.ITEM
            above = {k: own for k, own in above.items() if in_list and own.clause.level <= level}
            above[label.rstrip(" .-")] = one
        elif one.theirs and one.target is None and suffix:
            own = above.get(suffix["label"].rstrip(" .-"))
            if own is not None:
                yield one, own


def _may_answer(one: Sent, former: Sent) -> bool:
    """Whether a paragraph without a number or with the same may be another version of the one above
    it, be that a clause or somebody else's new paragraph."""
    label, other = one.clause.label.strip(_AROUND_LABEL), former.clause.label.strip(_AROUND_LABEL)
    if label not in ("", other) or not (former.theirs or former.target is not None):
        return False
    spoken, kind = opening(one.text.plain), former.clause.kind
    begins_alike = spoken is None or not spoken.known or spoken.role.value == kind.value
    return begins_alike or kind not in _PLACES | HEADS


def _take_off_letters(paragraphs: Sequence[Sent], version: Document) -> None:
    """Takes the letter off items whose letter is not the next at their new place, "(a)" behind
    "(c)", so that it was left in their words."""
    for one in paragraphs:
        lead = _lead(one.text.text)
        clause = None if one.target is None else version[one.target]
        if not lead or clause is None or clause.kind is not ClauseKind.ITEM:
            continue
        if not one.clause.label.strip() and not _lead(clause.text.text):
            with_number(one, lead, one.text.text[:lead].strip())


def _same(paragraphs: Sequence[Sent], version: Document) -> None:
    """Links what reads as a clause that is still free but for how it is typed."""
    taken = {one.target for one in paragraphs}
    free = {_key(c.text.text): c for c in reversed(version.clauses) if c.id not in taken}
    for one in paragraphs:
        if one.target is None and one.home is None and not (one.aside or one.theirs):
            clause = free.pop(_key(one.text.text), None)
            one.target = None if clause is None else clause.id


def _key(text: str) -> str:
    """What ``text`` says, but for how it is typed and the number of a note at its end."""
    return _NOTE.sub("", "".join(form(text, small=True).text.split()))
