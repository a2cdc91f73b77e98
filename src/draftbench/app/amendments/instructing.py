"""From instructions in words to amendments: a delegation's paper, or what was said in the room.

The numbers in them are those of the version on which they were written. Where that is not known,
and a number means one clause in one version and another in the next, somebody has to confirm.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from draftbench.amend.amendment import Amendment, AmendmentId, Outcome
from draftbench.amend.changesets.bundles import name_of
from draftbench.amend.changesets.changes import ChangeSet, Insertion, Relocation
from draftbench.amend.changesets.summaries import numbers_in
from draftbench.amend.instructions import Heard, NotPlacedError, read, together
from draftbench.amend.instructions.cutting import unnumbered
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.placement.placing import place
from draftbench.amend.placement.twins import Wish, wishes
from draftbench.app.amendments.amended_clauses import OnProposed, on_proposed
from draftbench.app.amendments.otherwishes import only_quoted, settle_askers
from draftbench.app.amendments.speakers import under_headings
from draftbench.app.amendments.sponsors import Delegations
from draftbench.app.amendments.tabling import (
    Terms,
    amendment_of,
    proposed_before,
    rejected_before,
    rejected_words,
    twin_of,
    without_emptied,
)
from draftbench.app.imports.batch import Batch, Joining, Remark, check_places
from draftbench.app.imports.coverings import STRUCK
from draftbench.app.imports.senders import speakers, unbracketed
from draftbench.app.imports.strikes import said_unstruck, struck_out
from draftbench.app.texts.circulated import Circulated, Versions
from draftbench.app.texts.files import read_input
from draftbench.app.texts.opened_files import PASTED, file_name
from draftbench.app.texts.recognition import How, WrittenOn, take_named, version_name
from draftbench.app.workbench import Workbench
from draftbench.document import ClauseId, Document
from draftbench.errors import UsageError
from draftbench.formats.plain.cells import cell_rows, is_cells
from draftbench.formats.plain.encoding import decode
from draftbench.formats.reading import read as read_formats
from draftbench.formats.safety import check_instructions
from draftbench.language.words import shorten
from draftbench.messages import beside, counted_message, headed, joined, message, quoted, sentences

_PLAIN = (".txt", ".text", ".md", "")
_FIT = {Outcome.APPLIES: 1.0, Outcome.CONTAINED: 0.75, Outcome.CONFIRM: 0.75}
"""How well an instruction fits a version. Nobody asks for what the text before them has already, so
a version that has it says less than one in which it can be done."""
_OPENING = 40


@dataclass(frozen=True, slots=True)
class Paper:
    """What holds instructions: its name and bytes as they came, and its words, one paragraph a
    line, or in the lines of a text file or mail; ``is_mail`` says that these are the body of a
    mail, without its header; ``lines`` are the lines of the file in which those of the words stand,
    where they are others; ``struck`` are words that are struck out and were left out."""

    name: str
    data: bytes
    words: str
    is_mail: bool = False
    lines: tuple[int, ...] = ()
    struck: tuple[str, ...] = ()


def paper(path: str) -> Paper:
    """The instructions of a file of any kind that texts are read from; "-" is standard input.
    Raises InputError where it cannot be read."""
    file = Path(path)
    return paper_of(file_name(file), read_input(file))


def paper_of(name: str, data: bytes) -> Paper:
    """The instructions of a file by its name and bytes. Raises as :func:`paper`."""
    return _speakers_apart(_as_it_came(name, data))


def is_plain(name: str) -> bool:
    """Whether a file has plain text, line by line."""
    return name == PASTED or Path(name).suffix.lower() in _PLAIN


def _as_it_came(name: str, data: bytes) -> Paper:
    if is_plain(name):
        return Paper(name, data, decode(data, name)[0])
    if is_cells(name):
        return _of_cells(name, data)
    from draftbench.formats.mailfile import body_lines, plain_body

    imported = read_formats(data, name)
    is_mail = any(note.code == "mail-headers" for note in imported.notes)
    clauses, struck = said_unstruck(clause for part in imported.parts for clause in part)
    words = [f"{clause.label} {clause.text.plain}".strip() for clause in clauses]
    bare = "\n".join(clause.text.plain for clause in clauses)
    lines = body_lines(data, bare.split("\n")) if is_mail else ()
    if is_mail and (said := plain_body(data, name)):
        return Paper(name, data, said, is_mail, lines)
    return Paper(name, data, "\n".join(words), is_mail, lines, struck)


def _of_cells(name: str, data: bytes) -> Paper:
    """The instructions of a table with commas or semicolons between its cells, one row a line."""
    rows = cell_rows(decode(data, name)[0], name)
    lines = tuple(row.line for row in rows)
    return Paper(name, data, "\n".join(row.words for row in rows), lines=lines)


def pasted(words: str) -> Paper:
    """Instructions that were typed or pasted."""
    return _speakers_apart(Paper(PASTED, words.encode("utf-8", "replace"), words))


def _speakers_apart(source: Paper) -> Paper:
    """The same with each name that stands before what a delegation says on a line of its own, as a
    heading, where the paper collects what several say."""
    lines = [unbracketed(line) for line in source.words.split("\n")]
    begun = speakers(lines)
    if not begun:
        return replace(source, words="\n".join(lines))
    made: list[tuple[str, int]] = []
    for at, line in enumerate(lines):
        number = source.lines[at] if at < len(source.lines) else at + 1
        cut = begun.get(at)
        parts = (line,) if cut is None else ("", unnumbered(line[:cut]).rstrip(), line[cut:])
        made += [(part, number) for part in parts]
    words, numbers = zip(*made, strict=True)
    return replace(source, words="\n".join(words), lines=numbers)


@dataclass(frozen=True, slots=True)
class Hearing:
    """Instructions as they are read on the version that they were ``written_on``; the changes of
    ``heard`` are those of its text, but of those that are about paragraphs which are only
    ``proposed`` (by their numbers, from 0)."""

    written_on: WrittenOn
    heard: tuple[Heard, ...]
    proposed: Mapping[int, OnProposed] = field(default_factory=dict)

    @property
    def text(self) -> Document:
        """The text whose numbers and words are meant."""
        return self.written_on.version.text

    def amended(self, number: int) -> AmendmentId | None:
        """The open amendment that would bring the paragraph which an instruction is about."""
        return self.proposed[number].amendment if number in self.proposed else None

    def text_of(self, number: int) -> Document:
        """The text that an instruction would change: what an open amendment would give, where that
        brings the paragraph."""
        text = self.proposed[number].text if number in self.proposed else None
        return self.text if text is None else text

    def choosing(self, picked: Mapping[int, int]) -> Hearing:
        """The same with readings chosen (from 1) of instructions, by their numbers (from 0). Raises
        UsageError where one has no such reading."""
        heard = list(self.heard)
        for at, number in picked.items():
            readings = heard[at].readings if 0 <= at < len(heard) else ()
            if not 1 <= number <= len(readings):
                raise UsageError(
                    "Instruction {number} has no reading {reading}.", number=at + 1, reading=number
                )
            chosen, by, reason = readings[number - 1], heard[at].by, heard[at].reason
            heard[at] = replace(chosen, outcome=Outcome.APPLIES, choices=(), by=by, reason=reason)
        return replace(self, heard=tuple(heard))


def hear(source: Paper, versions: Versions, of: str = "") -> Hearing:
    """The instructions of a paper, and the version that they were written on: the one that ``of``
    means, else the one that their numbers and quoted words fit best. Where several fit as well, it
    is the newest, and an instruction that they give another meaning is to be confirmed. Raises
    UsageError where ``of`` is no version, InputError where they are too long."""
    check_instructions(source.words, source.name)
    read_on = partial(read, source.words, is_mail=source.is_mail)
    if of:
        on = take_named(versions, of, lambda text: _share(read_on(text)))
        return Hearing(on, read_on(on.version.text))
    only = versions.candidates[0]
    if len(versions.candidates) == 1:
        heard = read_on(only.text)
        return Hearing(WrittenOn(only, How.ONLY, _share(heard)), heard)
    found = [(one, read_on(one.text, choices=False)) for one in versions.candidates]
    found = [one for one in found if len(one[1]) == len(found[0][1])]  # not in other languages
    best = max(_fit(heard) for _, heard in found)
    equal = [(one, heard) for one, heard in found if _fit(heard) == best]
    version = equal[0][0]
    heard = read_on(version.text)
    equal[0] = (version, heard)
    rest = [(one, heard) for one, heard in found if one is not version]
    rest.sort(key=lambda one: -_fit(one[1]))
    others = tuple((one, _share(heard)) for one, heard in rest)
    if len(found) == 1 or len(equal) == 1:
        how = How.ONLY if len(found) == 1 else How.LIKENESS
        return Hearing(WrittenOn(version, how, _share(heard), others), heard)
    worded = {one.words: (one, its) for one, its in reversed(equal)}
    apart = [worded[words] for words in dict.fromkeys(one.words for one, _ in equal)]
    made = tuple(_compared(at, apart, versions) for at in range(len(heard)))
    how = How.EQUAL if made == heard else How.UNCLEAR
    as_near = tuple(one for one, _ in equal[1:])
    return Hearing(WrittenOn(version, how, _share(heard), others, as_near), made)


def _fit(heard: Sequence[Heard]) -> float:
    return sum(_FIT[one.outcome] for one in heard if one.outcome in _FIT)


def _share(heard: Sequence[Heard]) -> float:
    wanted = sum(one.outcome is not None for one in heard)
    return _fit(heard) / wanted if wanted else 0.0


def _compared(
    at: int, readings: Sequence[tuple[Circulated, Sequence[Heard]]], versions: Versions
) -> Heard:
    """One instruction as it is read on the first of several versions, to be confirmed where it
    means something else on another."""
    first, heard = readings[0]
    own = heard[at]
    for version, its in readings[1:]:
        other = its[at]
        if other.changes is None or own.outcome is Outcome.CONTAINED:
            continue
        there = _meant(other, version)
        if own.changes is None:
            name = version_name(version)
            why = message(
                "It would fit {there} on {name}; say on which version it was written.",
                there=there,
                name=name,
            )
            return replace(own, why=sentences(own.why, why))
        if not _alike((first, own), (version, other), versions):
            meant = _meant(own, first)
            why = message(
                "On {version} this means {meant}, on {version2} {there}; say on which "
                "version it was written.",
                version=version_name(first),
                meant=meant,
                version2=version_name(version),
                there=there,
            )
            if meant == there:
                why = message(
                    "{meant} is not the same on {version} as on {version2}; say on which version "
                    "it was written.",
                    meant=meant,
                    version=version_name(first),
                    version2=version_name(version),
                )
            return replace(own, outcome=Outcome.CONFIRM, why=sentences(why, own.why))
    return own


def _alike(
    one: tuple[Circulated, Heard], other: tuple[Circulated, Heard], versions: Versions
) -> bool:
    """Whether two readings of an instruction come to the same on the draft of now."""
    effects: list[frozenset[Wish] | None] = []
    targets: list[frozenset[object]] = []
    for version, heard in (one, other):
        if heard.changes is None:
            return False
        changes = versions.carry_over(version, heard.changes)
        placed = place(changes, versions.of.draft, versions.of.redline).changes
        effects.append(None if placed is None else wishes(placed))
        targets.append(_targets(heard.changes))
    if targets[0] != targets[1] or _took_up(one[0].text, other[0].text, targets[0], versions):
        return False
    return None in effects or effects[0] == effects[1]


def _took_up(
    one: Document, other: Document, targets: frozenset[object], versions: Versions
) -> bool:
    """Whether one of the clauses has taken up another in one of two texts and not in the other."""
    joined = versions.of.redline.lineage.joined
    return any(
        joining.into in targets and (gone in one) is not (gone in other)
        for gone, joining in joined.items()
    )


def _targets(changes: ChangeSet) -> frozenset[object]:
    """What the changes take hold of: clauses, and the places where something comes."""
    found: set[object] = set()
    for change in changes.changes:
        if isinstance(change, Insertion | Relocation):
            found.add(change.slot)
        if not isinstance(change, Insertion):
            found.add(change.clause)
    return frozenset(found)


def _meant(heard: Heard, version: Circulated) -> str:
    """The clauses that an instruction is about, by number and first words."""
    clauses = dict.fromkeys(_clause(one, version.text) for one in heard.where)
    return joined(clauses) if clauses else message("it")


def _clause(clause: ClauseId, text: Document) -> str:
    if clause not in text:
        return message("a new paragraph")
    short = shorten(text[clause].text.plain, _OPENING)
    return beside(name_of(clause, text), quoted(short))


@dataclass(frozen=True, slots=True)
class Reading:
    """What was heard in a paper, and what comes of it. ``of`` are the numbers of the instructions,
    among ``heard``, that are in amendments, ``ids`` these: one for each in order, or one of all.
    Some may be tabled already, and get more sponsors. ``rejected`` are those that proposed the same
    as one of them and were rejected. ``hearing`` says on which version they were read."""

    hearing: Hearing
    batch: Batch
    of: tuple[int, ...] = ()
    ids: tuple[AmendmentId, ...] = ()
    rejected: tuple[Entry, ...] = ()

    @property
    def heard(self) -> tuple[Heard, ...]:
        """The instructions."""
        return self.hearing.heard

    @property
    def complete(self) -> bool:
        """Whether every instruction was understood, and is done or asks for nothing."""
        done = set(self.of)
        return all(
            one.idle or one.outcome is Outcome.CONTAINED or at in done
            for at, one in enumerate(self.heard)
        )


def reading(
    bench: Workbench,
    source: Paper,
    sponsors: tuple[str, ...] = (),
    *,
    of: str = "",
    as_one: bool = False,
    doubtful: bool = False,
    chosen: Collection[int] | None = None,
    picked: Mapping[int, int] | None = None,
    meant: Mapping[str, str] | None = None,
) -> Reading:
    """The instructions of a paper on the version ``of`` which they were written (empty: it is found
    out, :func:`hear`), and the amendments of ``sponsors``: one for each instruction that is clear
    (and each ``doubtful`` one), or one of all. ``chosen`` are the numbers of those that are wanted
    (None: all), ``picked`` the readings of those that may mean several things
    (:meth:`Hearing.choosing`). A delegation that a table names beside an instruction, or a heading
    above it, proposes it, not ``sponsors``; ``meant`` says which one is meant by a name that is on
    no list. Where nobody proposes one of them, there are no amendments.

    Raises UsageError where a sponsor is no delegation, ``of`` is no version, a reading is none, or
    instructions cannot be one amendment; InputError where a paper proposes too much.
    """
    versions = Versions.in_project(bench)
    names = Delegations(bench.state.delegations, meant)
    hearing = hear(source, versions, of)
    heard = under_headings(hearing.heard, names, sponsors, hearing.text.language)
    is_chosen = chosen is not None
    heard = settle_askers(heard, names, sponsors, source.words, chosen=is_chosen)
    hearing = replace(hearing, heard=heard)
    hearing = with_proposed(bench.state, hearing).choosing(picked or {})
    taken = taken_of(hearing, doubtful=doubtful, chosen=chosen)
    who = {at: proposers(names, hearing.heard[at].by) or sponsors for at in taken}
    if not all(who.values()):
        return Reading(hearing, Batch(), tuple(taken))
    start = bench.next_number
    made: list[Amendment] = []
    shared: dict[AmendmentId, Joining] = {}
    standing: dict[AmendmentId, None] = {}
    ids: list[AmendmentId] = []
    rejected: dict[AmendmentId, Entry] = {}
    parts = [[at] for at in taken]
    if as_one:
        keys = {at: (who[at], hearing.amended(at) and at) for at in taken}
        parts = [[at for at in taken if keys[at] == one] for one in dict.fromkeys(keys.values())]
    asked = [sets_of(hearing, part, as_one=as_one and len(part) > 1)[0] for part in parts]
    check_places(asked, source.name)
    for part, changes in zip(parts, asked, strict=True):
        reason = "\n".join(dict.fromkeys(filter(None, (hearing.heard[n].reason for n in part))))
        terms: Terms = {"sponsors": who[part[0]], "reason": reason}
        if (parent := hearing.amended(part[0])) is not None:
            terms |= {"parent": parent}
            carried = changes
        else:
            terms |= {"numbers": numbers_in(changes, hearing.text)}
            carried = versions.carry_over(hearing.written_on.version, changes)
        name = AmendmentId(f"am-{start + len(made)}")
        new = amendment_of(bench.public, name, carried, terms)
        carried = new.changes
        before = proposed_before(bench.state, new.sponsors, carried)
        again = {entry.amendment.id: entry for entry in rejected_before(bench.state, carried)}
        rejected |= {one: entry for one, entry in again.items() if not before or one in before}
        if before:
            standing.update(dict.fromkeys(before))
            ids.append(before[0])
            continue
        twin = twin_of(bench.state, carried, terms)
        if twin is None:
            made.append(new)
            ids.append(new.id)
            continue
        ids.append(twin.amendment.id)
        more = tuple(code for code in new.sponsors if code not in twin.amendment.sponsors)
        if more:
            added = f"{'/'.join(more)}: {reason}" if reason else ""
            shared[twin.amendment.id] = Joining(twin.amendment.id, more, added)
    unknown = [one for one in names.strangers if names.named(one) is None]
    batch = Batch(
        ((source.name, source.data),),
        amendments=tuple(made),
        joined=tuple(shared.values()),
        standing=tuple(standing),
        differences=left_out(source, hearing, taken),
        doubts=(
            *only_quoted(hearing.heard, source.name),
            *unknown_beside(unknown, source.name),
            *looked_at(source, hearing, taken),
            *(
                Remark("rejected-before", source.name, rejected_words(entry))
                for entry in rejected.values()
            ),
        ),
    )
    return Reading(hearing, batch, tuple(taken), tuple(ids), tuple(rejected.values()))


def with_proposed(state: Negotiation, hearing: Hearing) -> Hearing:
    """With the instructions about paragraphs that are only proposed read on the amendments that
    would bring them."""
    found = {at: on_proposed(state, one, hearing.text) for at, one in enumerate(hearing.heard)}
    own = (
        replace(found[at].heard, by=one.by, asker=one.asker, reason=one.reason)
        for at, one in enumerate(hearing.heard)
    )
    amended = {at: one for at, one in found.items() if one.amendment is not None}
    return replace(hearing, heard=tuple(own), proposed=amended)


def rejected_twins(bench: Workbench, hearing: Hearing, one: Heard) -> tuple[Entry, ...]:
    """The rejected amendments that proposed the same as an instruction."""
    if one.changes is None:
        return ()
    carried = Versions.in_project(bench).carry_over(hearing.written_on.version, one.changes)
    return rejected_before(bench.state, carried)


def on_draft(bench: Workbench, hearing: Hearing) -> dict[int, Entry]:
    """How each instruction that makes changes, by its number (from 0), would stand on the draft of
    now if it were tabled; those of one paper say nothing of each other yet."""
    versions, start = Versions.in_project(bench), bench.next_number
    made: dict[int, Amendment] = {}
    for at, one in enumerate(hearing.heard):
        if one.changes is not None:
            carried = versions.carry_over(hearing.written_on.version, one.changes)
            changes = without_emptied(bench.public, carried, None)
            made[at] = Amendment(AmendmentId(f"am-{start + at}"), "", (), changes)
    state = bench.preview(Batch(amendments=tuple(made.values()))) if made else bench.state
    found: dict[int, Entry] = {}
    for at, amendment in made.items():
        if (entry := state.entry(amendment.id)) is not None:
            others = tuple(one for one in entry.competing if bench.state.entry(one) is not None)
            found[at] = replace(entry, competing=others)
    return found


def proposers(names: Delegations, by: str) -> tuple[str, ...]:
    """The codes of those whom a table names as proposing something; none where it names nobody who
    is known."""
    found = names.of_author(by)
    said = found.delegations if found.found else ()
    return tuple(one.code for one in names.meet(by, said)) if by else ()


def unknown_beside(names: Iterable[str], file: str) -> tuple[Remark, ...]:
    """What is to be said of those whom a table names and nobody knows."""
    remarks = []
    for name in dict.fromkeys(filter(None, names)):
        words = message(
            "“{who}” is no known delegation; what stands beside it was taken for the sender’s.",
            who=name,
        )
        remarks.append(Remark("unknown-delegation", file, words))
    return tuple(remarks)


def taken_of(
    hearing: Hearing, *, doubtful: bool = False, chosen: Collection[int] | None = None
) -> list[int]:
    """The numbers of the instructions that amendments are made of."""
    return [
        at
        for at, one in enumerate(hearing.heard)
        if one.changes is not None
        and (chosen is None or at in chosen)
        and (doubtful or one.outcome is Outcome.APPLIES)
    ]


def puts_in_only(hearing: Hearing) -> bool:
    """Whether all that is asked for is that new paragraphs come in."""
    asked = [one.changes for one in hearing.heard if not one.idle]
    return bool(asked) and all(
        one is not None and all(isinstance(change, Insertion) for change in one.changes)
        for one in asked
    )


def sets_of(hearing: Hearing, taken: Sequence[int], *, as_one: bool = False) -> list[ChangeSet]:
    """The change sets of instructions, one each or all in one. Raises UsageError where they cannot
    be one."""
    heard = [hearing.heard[at] for at in taken]
    if as_one:
        return [_one(hearing.text, heard)]
    return [one.changes for one in heard if one.changes is not None]


def left_out(source: Paper, hearing: Hearing, taken: Collection[int]) -> tuple[Remark, ...]:
    """What became no amendment, each with its line in the paper and the reason: also what the text
    has already, so that a delegation sees that it was read."""
    remarks: list[Remark] = []
    for number, one, where in _with_lines(source, hearing):
        if number in taken or one.idle:
            continue
        why = one.why
        if one.readings:
            more = (
                message("What it may mean can be chosen with “amend … instructions”.")
                if len(one.readings) == 1
                else counted_message(
                    "It may be read in {n} way; choose it with “amend … instructions”.",
                    "It may be read in {n} ways; choose one with “amend … instructions”.",
                    n=len(one.readings),
                )
            )
            why = sentences(why, more)
        remarks.append(Remark("instruction", where, _said(one, why)))
    return tuple(remarks)


def looked_at(source: Paper, hearing: Hearing, taken: Collection[int]) -> tuple[Remark, ...]:
    """What became an amendment and is not sure all the same, each with its line in the paper and
    the reason: words of it that were not read, lines of a page."""
    return tuple(
        Remark("instruction", where, _said(one, one.why))
        for number, one, where in _with_lines(source, hearing)
        if number in taken and one.why
    )


def set_aside(source: Paper, hearing: Hearing) -> tuple[Remark, ...]:
    """What is struck out, and what asks for nothing, each with its line in the paper and what it
    is: greetings, remarks, headings, signatures."""
    lines = ((one, where) for _, one, where in _with_lines(source, hearing) if one.idle)
    aside = (Remark("set-aside", where, _said(one, one.why)) for one, where in lines)
    return (*(Remark(STRUCK, source.name, struck_out(words)) for words in source.struck), *aside)


def _with_lines(source: Paper, hearing: Hearing) -> Iterator[tuple[int, Heard, str]]:
    """Each instruction with its number and its line in the paper."""
    at = 0
    for number, one in enumerate(hearing.heard):
        first = next(iter(one.words.split("\n")), "").split()
        said = r"\s+".join(re.escape(word).replace(r"\-", r"-\s*") for word in first)
        found = re.compile(said).search(source.words, at)  # its line may be broken in the paper
        at = found.start() if found else at
        line = source.words.count("\n", 0, at) + 1
        line = source.lines[line - 1] if line <= len(source.lines) else line
        yield number, one, message("{file}, line {line}", file=source.name, line=line)


def _said(one: Heard, why: str) -> str:
    return headed(quoted(" ".join(one.words.split())), why)


def _one(text: Document, heard: Sequence[Heard]) -> ChangeSet:
    try:
        return together(text, [request for one in heard for request in one.requests])
    except (NotPlacedError, ValueError):
        raise UsageError(
            "These instructions change the same words or clauses and cannot be one "
            "amendment; table them one by one."
        ) from None
