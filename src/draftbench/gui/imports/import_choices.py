"""Files that were sent, in words, for the choices before they are imported."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from draftbench.amend.amendment import Delegation
from draftbench.amend.wording.titles import describe
from draftbench.app.amendments.sponsors import (
    Delegations,
    Sponsorship,
    own_names,
    unknown_delegation,
)
from draftbench.app.imports.batch import Batch, Remark
from draftbench.app.imports.importing import author_of, sponsorship
from draftbench.app.imports.importnotes import Import
from draftbench.app.imports.markedfiles import MarkedFile, ReadAs, Work
from draftbench.app.texts.circulated import Circulated, Kind
from draftbench.app.texts.recognition import How, WrittenOn
from draftbench.errors import UsageError
from draftbench.gui.dates import day, day_and_time
from draftbench.gui.session.names import delegation_name
from draftbench.gui.speech import book, counted, listed, relayed, tr
from draftbench.gui.widgets.replies import Choice, listed_names, with_code
from draftbench.language.delegations import nearest

_BETWEEN = re.compile(r"  | — ")


@dataclass(frozen=True, slots=True)
class AuthorLine:
    """An author of tracked changes: ``author`` is what choices call him, ``said`` his changes in
    one line, ``sponsor`` the delegation that he seems to write for, as :func:`option` shows it
    (empty: nothing says so), ``known`` whether he says so himself, ``own`` a delegation of his own,
    if he is to be one. With ``needed`` somebody has to choose; with ``idle`` there is nothing to
    choose for; a ``stranger`` is a name in a file that is on no list."""

    author: str
    name: str
    said: str
    sponsor: str
    known: bool
    needed: bool = False
    idle: bool = False
    own: str = ""
    stranger: bool = False


def author_lines(
    files: Sequence[MarkedFile], delegations: Sequence[Delegation]
) -> tuple[AuthorLine, ...]:
    """The authors of the files, one line each, also where one wrote in several, and the names in
    them that nobody knows; those first of whom nothing says whom they write for."""
    found: dict[str, list[tuple[MarkedFile, Work]]] = {}
    for file in files:
        for work in file.works:
            found.setdefault(author_of(file, work), []).append((file, work))
    people = Delegations(delegations)
    lines = [_line(author, own, len(files), people) for author, own in found.items()]
    strangers = dict.fromkeys(name for file in files for name in file.strangers)
    said = tr("named in the file; no delegation of that name is known")
    lines += (
        AuthorLine(name, name, said, "", known=False, stranger=True)
        for name in strangers
        if name not in found
    )
    return tuple(sorted(lines, key=lambda line: bool(line.sponsor) or not line.needed))


def option(delegation: Delegation) -> str:
    """A delegation as the boxes show it."""
    return with_code(delegation.code, delegation_name(delegation))


def code_in(text: str) -> str:
    """The code in what :func:`option` shows; other words as they are."""
    return _BETWEEN.split(text.strip())[0].strip()


@dataclass(frozen=True, slots=True)
class VersionLine:
    """On which version a file was written: ``versions`` are the names to choose from with what is
    shown of each, the one that was found first; ``said`` in a few words how it was found;
    ``asked``: it is not clear, so that somebody should look."""

    file: str
    versions: tuple[tuple[str, str], ...]
    said: str
    asked: bool


def version_lines(files: Sequence[MarkedFile]) -> tuple[VersionLine, ...]:
    """The files for which there is more than one version to choose from."""
    found: list[VersionLine] = []
    for file in files:
        on = file.written_on
        if on is None or not on.next:
            continue
        near = [(on.version, on.share), *on.next]
        options = tuple((one.name, _option(one, share)) for one, share in near)
        found.append(VersionLine(file.name, options, _how(on), on.how is How.UNCLEAR))
    return tuple(found)


def _option(version: Circulated, share: float) -> str:
    return tr("{version} ({percent} %)", version=version_name(version), percent=int(100 * share))


def version_name(version: Circulated) -> str:
    """A version as lists show it."""
    match version.kind:
        case Kind.DRAFT:
            return tr("the draft of now")
        case Kind.BASE:
            return tr("the base text")
        case _:
            return version.name


def _how(on: WrittenOn) -> str:
    match on.how:
        case How.MARK:
            return tr("as the file says")
        case How.NAMED:
            return tr("as you chose")
        case How.EQUAL:
            return tr("as near as others; it makes no difference")
        case How.UNCLEAR:
            if not on.equal:
                return tr("little in it is like any version")
            return tr("several are about equally near")
    return tr("by its words")


def others(without: Collection[str]) -> tuple[Choice, ...]:
    """All other States and groups as the boxes show them, by their codes."""
    return tuple((code, with_code(code, name)) for code, name, _ in listed_names(without))


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong with what was typed for an author, as a ``sentence``: the ``piece`` that looks
    mistyped, and what may have been meant ``instead`` (codes, with the whole text to have)."""

    sentence: str
    piece: str = ""
    instead: tuple[Choice, ...] = ()


def mistaken(people: Delegations, text: str, kept: Collection[str]) -> Mistake | None:
    """What is wrong with a sponsor that was typed; None where nothing is. ``kept`` are codes and
    names that are meant as they are."""
    pieces = people.pieces(text)
    for at, piece in enumerate(pieces):
        try:
            wrong = "" if piece in kept else people.mistyped(piece)
        except UsageError as error:
            return Mistake(relayed(str(error)))
        if not wrong:
            continue
        sentence = relayed(str(unknown_delegation(wrong, people.known)))
        found = []
        for code, name in nearest(wrong, own_names(people.known)):
            whole = [*pieces[:at], code, *pieces[at + 1 :]]
            alone = with_code(code, name)
            found.append((code, alone if len(pieces) == 1 else ", ".join(whole)))
        return Mistake(sentence, wrong, tuple(found))
    return None


def lead(files: Sequence[MarkedFile]) -> str:
    """The files in one line."""
    count = sum(work.revisions for file in files for work in file.works)
    authors = {author_of(file, work) for file in files for work in file.works}
    return " · ".join(
        (
            counted("{n} file", "{n} files", sum(bool(file.works) for file in files)),
            counted("{n} author", "{n} authors", len(authors)),
            counted("{n} tracked change", "{n} tracked changes", count),
        )
    )


def differences(files: Sequence[MarkedFile]) -> tuple[Remark, ...]:
    """Where the files' own texts are not the negotiation's, and what has no sure place in it."""
    found: list[Remark] = []
    for file in files:
        found.extend(file.differences)
        for work in file.works:
            for piece, why in work.misfits:
                words = tr(
                    "{author}: “{title}” has no sure place. {why}",
                    author=work.author,
                    title=describe(piece, work.own, book()),
                    why=why,
                )
                found.append(Remark("not-taken-over", file.name, words))
    return tuple(found)


def doubts(files: Sequence[MarkedFile]) -> tuple[Remark, ...]:
    """What was not certain in reading the files."""
    return tuple(remark for file in files for remark in file.doubts)


def told(batch: Batch) -> str:
    """What an import did, in a line."""
    parts: list[str] = []
    if batch.amendments:
        ids = [amendment.id for amendment in batch.amendments]
        parts.append(
            counted(
                "{n} amendment tabled ({which})",
                "{n} amendments tabled ({which})",
                len(ids),
                which=ids[0] if len(ids) == 1 else _span(ids[0], ids[-1]),
            )
        )
    if batch.joined:
        ids = list(dict.fromkeys(joining.amendment for joining in batch.joined))
        parts.append(tr("more sponsors for {ids}", ids=listed(ids)))
    if batch.standing:
        parts.append(tr("{ids} tabled before", ids=listed(batch.standing)))
    words = "; ".join(parts) or tr("Nothing is proposed in these files")
    return words[:1].upper() + words[1:]


def past(one: Import) -> tuple[str, tuple[Remark, ...]]:
    """An import as a head (when, what, what became of it) with its remarks."""
    moment = datetime.fromisoformat(one.at).astimezone()
    when = day_and_time(moment)
    tabled = _span(one.amendments[0], one.amendments[-1]) if len(one.amendments) > 1 else ""
    parts = (
        when,
        listed(one.files),
        tabled or "".join(one.amendments),
        tr("undone") if one.undone else "",
        counted("{n} remark", "{n} remarks", len(one.remarks))
        if one.remarks
        else tr("nothing to remark"),
    )
    return " · ".join(part for part in parts if part), one.remarks


def _line(
    author: str, own: Sequence[tuple[MarkedFile, Work]], files: int, people: Delegations
) -> AuthorLine:
    work = own[0][1]
    where = listed(dict.fromkeys(file.name for file, _ in own)) if files > 1 else ""
    if work.unmarked:
        in_words = own[0][0].read_as is ReadAs.INSTRUCTIONS
        if not work.proposes:
            said = tr("not marked up, and nothing differs from the text")
            if in_words:
                said = tr("instructions in words, none of which is clear")
            return AuthorLine(author, author, said, "", known=False, idle=True)
        said = tr("not marked up: what differs from the text is proposed")
        if in_words:
            said = counted(
                "instructions in words: {n} is clear",
                "instructions in words: {n} are clear",
                len(work.pieces),
            )
        found = sponsorship(own[0][0], work, people)
        if found is None and (named := people.of_file(own[0][0].name)):
            found = Sponsorship((named,), by_file=True)
        if found is None:
            return AuthorLine(author, author, said, "", known=False, needed=True)
        said = " · ".join((said, _by(found)))
        return AuthorLine(author, author, said, _shown(found), known=True, needed=True)
    count = sum(each.revisions for _, each in own)
    dates = [date for _, each in own for date in (each.first, each.last) if date]
    when = _span(_day(min(dates)), _day(max(dates))) if dates else ""
    found = sponsorship(own[0][0], work, people) or people.of_author(work.author)
    changed = counted("{n} change", "{n} changes", count)
    if work.named:
        changed = counted("{n} proposal in brackets", "{n} proposals in brackets", len(own))
    said = " · ".join(part for part in (changed, when, where, _by(found)) if part)
    name = work.author or tr("No name")
    if not found.found:
        asked = any(each.proposes or each.misfits or each.objections for _, each in own)
        return AuthorLine(author, name, said, "", known=False, needed=asked, own=_shown(found))
    known = not found.by_file and not found.heading
    return AuthorLine(author, name, said, _shown(found), known, needed=True)


def _by(found: Sponsorship) -> str:
    """What says who an author writes for, where he does not do so himself."""
    if found.heading:
        return tr("chosen by “{heading}” in the file", heading=found.heading)
    return tr("chosen by the name of the file") if found.by_file else ""


def _shown(found: Sponsorship) -> str:
    first = found.delegations[0]
    return option(first) if len(found.delegations) == 1 else listed(found.codes)


def _span(first: str, last: str) -> str:
    return first if first == last else tr("{first} to {last}", first=first, last=last)


def _day(at: str) -> str:
    return day(datetime.fromisoformat(at).date())
