"""Delegations as people name them: one by one, or as a list that was pasted or sent as a file."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from io import StringIO
from pathlib import Path

from draftbench.amend.amendment import Delegation, DelegationKind
from draftbench.app.amendments.sponsors import (
    Delegations,
    own_names,
    taken_code,
    unknown_delegation,
)
from draftbench.app.meetings.delegations import delegations_in, must_be_free
from draftbench.errors import InputError, UsageError
from draftbench.formats.plain.encoding import decode
from draftbench.formats.plain.listing import (
    is_group_heading,
    is_listing,
    is_observer_group,
    is_state_group,
)
from draftbench.formats.plain.participants import Register
from draftbench.formats.reading import read
from draftbench.language.delegations import name_key, nearest

_BULLET = re.compile(r"^\s*(?:[-–—•*·▪]|\(?\d{1,3}[.)])\s+")
_CODE = r"[A-Z][A-Z0-9+&/.-]{1,11}"
_CODE_FIRST = re.compile(rf"({_CODE})(?:\s++(?<=\s)[-–—]\s|[^\S\t]*+[\t;,=:])\s*+(\S.*)")
_CODE_LAST = re.compile(rf"(\S.*?)(?<!\s)[^\S\t]*+(?:[\t;,=]\s*+({_CODE})|\(({_CODE})\))")
_SEVERAL = re.compile(r"(?:(?<!\s)[^\S\t]++)?[,;\t]\s*|(?<!\s)\s++(?:and|et|y|и)\s+")
_BEHIND_NAME = re.compile(r"[,;:(]|\s[-–—]")
_FIRST, _LONGEST_TITLE = 10, 80
"""Among so many lines the title of a list of participants stands, and is no longer."""
_COLUMNS = re.compile(
    "code|iso3?|no|country|state|delegation|name|participants?|pays|etat|nom|pais|estado|"
    "delegacion|nombre|страна|государство|делегация|国家|代表团|الدولة|الوفد"
)
"""What heads the first column of a table of delegations."""
MOST_LINES = 2_000
"""Lines of a list: each that nobody is known by is compared with all names there are."""


@dataclass(frozen=True, slots=True)
class ListLine:
    """A line of a list: its ``words``, the delegations that it names, and, where it names none, the
    codes and names of those that may have been meant."""

    words: str
    found: tuple[Delegation, ...] = ()
    near: tuple[tuple[str, str], ...] = ()


def read_delegation(
    text: str, known: Iterable[Delegation], kind: DelegationKind = DelegationKind.ENTITY
) -> Delegation:
    """The delegation that ``text`` names: one that is known or listed, by code or name, or one of
    its own of that ``kind``, written CODE=NAME or as a name or code that is near no other. Raises
    UsageError for what seems to be a mistyped name."""
    names = Delegations(known)
    code, sign, name = (part.strip() for part in text.partition("="))
    if sign and code and name:
        found = names.named(code)
        if found is not None and found == names.named(name):
            return found
        if found is not None and found.code == code and not names.may_be_renamed(code):
            raise taken_code(found)
        must_be_free(names, name)
        return Delegation(code, " ".join(name.split()), kind)
    found = names.named(text)
    if found is not None:
        return found
    if not text.strip() or sign or nearest(text, own_names(names.known)):
        raise unknown_delegation(text, names.known)
    author = names.of_author(text)
    if author.found:
        raise UsageError(
            "“{text}” names a person or several delegations; name each by itself.", text=text
        )
    return replace(author.delegations[0], kind=kind)


def read_list(words: str, known: Iterable[Delegation]) -> tuple[ListLine, ...]:
    """The lines of a list, one delegation each: a code or a name, both (``CODE, name`` or ``name
    (CODE)``, which may be of the meeting's own), or several with commas. Bullets and numbers do not
    count; a line that ends with a colon is a heading, under which States may be observers. Names of
    one list may be alike. Raises InputError for more than :data:`MOST_LINES`."""
    names = Delegations(known)
    there, own = set(names.known), own_names(names.known)
    lines: list[ListLine] = []
    observers = False
    written = [line for line in words.splitlines() if line.strip()]
    if len(written) > MOST_LINES:
        raise InputError(
            "The list has {count} lines; more than {most} are not read. Check that it is a list of "
            "delegations, or split it.",
            count=len(written),
            most=MOST_LINES,
        )
    if any(len(line) <= _LONGEST_TITLE and is_listing(line) for line in written[:_FIRST]):
        return _participants(written, names, own)
    for raw in written:
        line = _BULLET.sub("", raw).strip().rstrip(".;,")
        if not line:
            continue
        if line.endswith(":"):
            observers = is_observer_group(line.rstrip(":"))
            continue
        found = _named_in(line, names, own)
        for at, one in enumerate(found):
            if observers and one.kind is DelegationKind.STATE and one not in there:
                found[at] = replace(one, kind=DelegationKind.OBSERVER)
        for one in found:
            if one not in there:
                there.add(one)
                names.add(one)
        near = () if found else nearest(line, own)
        lines.append(ListLine(line, tuple(found), near))
    return tuple(lines)


def _participants(
    lines: Iterable[str], names: Delegations, own: Sequence[tuple[str, str]]
) -> tuple[ListLine, ...]:
    """The lines of a list of participants that name delegations, and those that may: under States,
    a single word, or a State's name with more behind it. The persons of States are left out."""
    register, heading = Register("en"), ""
    found: list[ListLine] = []
    for raw in lines:
        first, sign, _ = _BULLET.sub("", raw).strip().partition("\t")
        line = first.strip().rstrip(".;,:")
        if is_listing(line):
            heading = ""
        elif is_group_heading(line) and register.names.find(line) is None:
            heading = line
        elif _CODE_FIRST.fullmatch(line) and (coded := _named_in(line, names, own)):
            found.append(ListLine(line, tuple(coded)))
        else:
            count = len(register.found)
            register.line(line, heading, alone=bool(sign))
            new = tuple(register.found[count:])
            state = None if new else register.names.find(_BEHIND_NAME.split(line, maxsplit=1)[0])
            near = ((state.code, state.name),) if state else () if new else nearest(line, own)
            if new or near or (line and " " not in line) or not is_state_group(heading):
                found.append(ListLine(line, new, near))
    return tuple(found)


def _rows(words: str, names: Delegations) -> str:
    """A table of comma-separated values as a list: of each row the first cell that names a
    delegation, or all cells."""
    head = words.partition("\n")[0]
    sign = max(",;\t", key=head.count)
    try:
        read_rows = list(csv.reader(StringIO(words, newline=""), delimiter=sign))
    except csv.Error:
        return words
    rows = [[cell.strip() for cell in row if cell.strip()] for row in read_rows]
    if rows and _COLUMNS.fullmatch(name_key("".join(rows[0][:1]))):
        del rows[0]
    named = (next((c for c in row if names.named(c) is not None), "") for row in rows)
    lines = (one or ", ".join(row) for one, row in zip(named, rows, strict=True))
    return "\n".join(dict.fromkeys(lines))


def _named_in(line: str, names: Delegations, own: Sequence[tuple[str, str]]) -> list[Delegation]:
    whole = names.named(line)
    if whole is not None:
        return [whole]
    first, last = _CODE_FIRST.fullmatch(line), _CODE_LAST.fullmatch(line)
    for code, name in (
        (first[1], first[2]) if first else ("", ""),
        (last[2] or last[3], last[1]) if last else ("", ""),
    ):
        if code:
            found = names.named(name) or names.named(code)
            if found is not None and not _names_several(name, names):
                return [found]
            if found is None and names.named(name) is None and not nearest(name, own):
                return [Delegation(code, " ".join(name.split()), DelegationKind.ENTITY)]
    pieces = [names.named(piece) for piece in _SEVERAL.split(line)]
    known = [piece for piece in pieces if piece is not None]
    return list(dict.fromkeys(known)) if len(known) == len(pieces) else []


def _names_several(text: str, names: Delegations) -> bool:
    pieces = _SEVERAL.split(text)
    return len(pieces) > 1 and any(names.named(piece) is not None for piece in pieces)


def read_list_file(path: str, known: Sequence[Delegation]) -> tuple[ListLine, ...]:
    """The lines of a list (:func:`read_list`) in a file of any kind that texts are read from; of a
    report with a list of participants, that list. "-" is standard input. Raises InputError where it
    cannot be read, is too long or names nobody."""
    from draftbench.app.amendments.instructing import paper

    source = paper(path)
    if path != "-":
        found = delegations_in(read(source.data, Path(path).name))
        if found:
            return tuple(ListLine(one.name, (one,)) for one in found)
    is_table = Path(path).suffix.lower() in (".csv", ".tsv")
    rows = decode(source.data, source.name)[0] if is_table else ""
    words = _rows(rows, Delegations(known)) if is_table else source.words
    lines = read_list(words, known)
    if not lines:
        raise InputError(
            "{source} contains no list of delegations; write one per line.", source=source.name
        )
    return lines
